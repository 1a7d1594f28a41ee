// An archive from elsewhere:  bytes  ──▶  names, and the few files that are asked for
//
// It is refused whole when anything in it is not as an honest program packs it: nothing is
// unpacked to a path that the archive names, and nothing larger than what is allowed is ever in
// memory, whatever the archive says of itself. (SECURITY, attacks 29 and 30)
internal import CZip

/// What is read of one archive.
struct UnpackedArchive {
  /// Of all files in it; folders are none.
  var names: [String]
  /// Those that were wanted.
  var entries: [ArchiveEntry]

  static let largestBytes = 20 * 1024 * 1024
  static let mostEntries = 1000
  static let mostDense = 100
  /// So small that it does no harm, however well it packs.
  private static let harmlessBytes = 64 * 1024

  /// - Parameter isWanted: which files to read, by their names.
  init(_ bytes: [UInt8], isWanted: (String) -> Bool) throws(ArchiveTrap) {
    guard bytes.count <= Self.largestBytes else { throw .tooLarge }
    let result = bytes.withUnsafeBytes { buffer in
      Result { () throws(ArchiveTrap) in try Self.read(buffer, isWanted) }
    }
    (names, entries) = try result.get()
  }

  private static func read(
    _ bytes: UnsafeRawBufferPointer, _ isWanted: (String) -> Bool
  ) throws(ArchiveTrap) -> ([String], [ArchiveEntry]) {
    var error = zip_error_t()
    guard
      let source = zip_source_buffer_create(
        bytes.baseAddress, zip_uint64_t(bytes.count), 0, &error)
    else { throw .notAnArchive }
    guard
      let archive = zip_open_from_source(source, Int32(ZIP_RDONLY | ZIP_CHECKCONS), &error)
    else {
      zip_source_free(source)
      throw trap(zip_error_code_zip(&error))
    }
    defer { zip_discard(archive) }
    let files = try declared(in: archive, size: bytes.count)
    var entries: [ArchiveEntry] = []
    var total = 0
    for file in files where isWanted(file.name) {
      let content = try contents(of: file, in: archive, most: largestBytes - total)
      total += content.count
      entries.append(ArchiveEntry(name: file.name, bytes: content))
    }
    return (files.map(\.name), entries)
  }

  private static func trap(_ code: Int32) -> ArchiveTrap {
    switch code {
    case ZIP_ER_EXISTS: .sameName
    case ZIP_ER_INCONS: .damaged
    default: .notAnArchive
    }
  }

  // MARK: What it says of itself

  private struct Declared {
    var index: zip_uint64_t
    var name: String
    var size: Int
  }

  private static func declared(
    in archive: OpaquePointer, size: Int
  ) throws(ArchiveTrap) -> [Declared] {
    let count = zip_get_num_entries(archive, 0)
    guard count >= 0 else { throw .damaged }
    guard count <= mostEntries else { throw .tooManyEntries }
    var files: [Declared] = []
    var names: Set<[UInt8]> = []
    var total = 0
    for index in 0..<zip_uint64_t(count) {
      let file = try entry(index, in: archive)
      // Where capitals make no difference two names are one.
      guard names.insert(Array(file.name.lowercased().utf8)).inserted else { throw .sameName }
      total += file.size
      guard total <= largestBytes else { throw .tooLarge }
      if file.name.utf8.last != UInt8(ascii: "/") { files.append(file) }
    }
    if total > harmlessBytes, total / max(1, size) > mostDense { throw .tooDense }
    return files
  }

  private static func entry(
    _ index: zip_uint64_t, in archive: OpaquePointer
  ) throws(ArchiveTrap) -> Declared {
    var info = zip_stat_t()
    let needed = zip_uint64_t(
      ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD
        | ZIP_STAT_ENCRYPTION_METHOD)
    guard zip_stat_index(archive, index, 0, &info) == 0, info.valid & needed == needed,
      let name = info.name.flatMap({ String(validatingCString: $0) })
    else { throw .damaged }
    guard isSafe(name) else { throw .unsafeName }
    guard info.encryption_method == ZIP_EM_NONE,
      [ZIP_CM_STORE, ZIP_CM_DEFLATE].contains(Int32(info.comp_method))
    else { throw .locked }
    guard info.size <= largestBytes, info.comp_size <= largestBytes else { throw .tooLarge }
    if info.size > harmlessBytes, info.size / max(1, info.comp_size) > mostDense {
      throw .tooDense
    }
    guard isOrdinary(index, isFolder: name.utf8.last == UInt8(ascii: "/"), in: archive) else {
      throw .link
    }
    return Declared(index: index, name: name, size: Int(info.size))
  }

  /// A plain file or a folder, and neither a link nor a device.
  private static func isOrdinary(
    _ index: zip_uint64_t, isFolder: Bool, in archive: OpaquePointer
  ) -> Bool {
    var system: zip_uint8_t = 0
    var attributes: zip_uint32_t = 0
    guard
      zip_file_get_external_attributes(archive, index, 0, &system, &attributes) == 0
    else { return false }
    switch attributes >> 16 & 0o170000 {
    case 0: return true
    case 0o100000: return !isFolder
    case 0o040000: return isFolder
    default: return false
    }
  }

  /// By bytes, since `/` before a combining mark is no character of its own. (SECURITY, attack 29)
  private static func isSafe(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    let isFolder = bytes.last == UInt8(ascii: "/")
    let parts = (isFolder ? bytes.dropLast() : bytes[...])
      .split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return bytes.count <= 512
      && bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0x5C && $0 != UInt8(ascii: ":") }
      && parts.allSatisfy { !$0.isEmpty && !$0.elementsEqual(".".utf8) && !isAbove($0) }
  }

  /// `..`, also with a mark that changes how it looks.
  private static func isAbove(_ part: ArraySlice<UInt8>) -> Bool {
    part.starts(with: "..".utf8) && part.dropFirst(2).allSatisfy { $0 >= 0x80 || $0 == 0x20 }
  }

  // MARK: What is in it

  private static func contents(
    of file: Declared, in archive: OpaquePointer, most: Int
  ) throws(ArchiveTrap) -> [UInt8] {
    guard file.size <= most else { throw .tooLarge }
    guard let stream = zip_fopen_index(archive, file.index, 0) else { throw .damaged }
    defer { zip_fclose(stream) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = zip_fread(stream, &chunk, zip_uint64_t(chunk.count))
      // Also when the checksum at its end is another.
      guard count >= 0, bytes.count + Int(count) <= file.size else { throw .damaged }
      if count == 0 { break }
      bytes += chunk[..<Int(count)]
    }
    guard bytes.count == file.size else { throw .damaged }
    return bytes
  }
}
