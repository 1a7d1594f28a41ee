internal import CZip
internal import Glibc

/// A file in an archive.
public struct ArchiveEntry: Sendable, Equatable {
  public var name: String
  public var bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// Packs files in the order given. Same files in, same bytes out: what a zip archive says beside
/// them, time and owner, is the same each time.
public func packed(_ entries: [ArchiveEntry]) throws(CannotPack) -> [UInt8] {
  var error = zip_error_t()
  guard let target = zip_source_buffer_create(nil, 0, 0, &error) else { throw CannotPack() }
  defer { zip_source_free(target) }
  guard let archive = zip_open_from_source(target, Int32(ZIP_TRUNCATE), &error) else {
    throw CannotPack()
  }
  // Closing lets go of the source once; its bytes are still to be read.
  zip_source_keep(target)
  for entry in entries {
    guard add(entry, to: archive) else {
      zip_discard(archive)
      throw CannotPack()
    }
  }
  guard zip_close(archive) == 0 else {
    zip_discard(archive)
    throw CannotPack()
  }
  return try contents(of: target)
}

/// There is no memory for it.
public struct CannotPack: Error, Sendable {}

private func add(_ entry: ArchiveEntry, to archive: OpaquePointer) -> Bool {
  // libzip reads the bytes when the archive is closed, and frees them then.
  guard let copy = malloc(max(1, entry.bytes.count)) else { return false }
  entry.bytes.withUnsafeBytes { bytes in
    if let base = bytes.baseAddress { copy.copyMemory(from: base, byteCount: bytes.count) }
  }
  let length = zip_uint64_t(entry.bytes.count)
  guard let source = zip_source_buffer(archive, copy, length, 1) else {
    free(copy)
    return false
  }
  let index = zip_file_add(archive, entry.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
  guard index >= 0 else {
    zip_source_free(source)
    return false
  }
  let place = zip_uint64_t(index)
  // 1 January 1980, the first day that an archive knows, without looking at a time zone.
  return zip_set_file_compression(archive, place, ZIP_CM_DEFLATE, 9) == 0
    && zip_file_set_dostime(archive, place, 0, 1 << 5 | 1, 0) == 0
    && zip_file_set_external_attributes(
      archive, place, 0, zip_uint8_t(ZIP_OPSYS_UNIX), zip_uint32_t(0o100644) << 16) == 0
}

private func contents(of source: OpaquePointer) throws(CannotPack) -> [UInt8] {
  var info = zip_stat_t()
  guard zip_source_stat(source, &info) == 0, zip_source_open(source) == 0 else {
    throw CannotPack()
  }
  defer { zip_source_close(source) }
  var bytes = [UInt8](repeating: 0, count: Int(info.size))
  var count = 0
  while count < bytes.count {
    let read = bytes.withUnsafeMutableBytes { buffer in
      zip_source_read(
        source, buffer.baseAddress.map { $0 + count }, zip_uint64_t(buffer.count - count))
    }
    guard read > 0 else { throw CannotPack() }
    count += Int(read)
  }
  return bytes
}
