internal import Glibc
internal import Sealing
internal import Transcripts

// The key of a store stands in two files, so that one that is damaged can be mended:
//
//   verwonder.key         or the file that --key names
//   verwonder.key.copy    the same
//   verwonder.key.next    while a person is being erased: the key that comes after
//
// Which of the keys counts is in the database, which changes in one step: Renewal.swift.

/// The files of one key.
struct KeyFiles: Sendable {
  let path: String
  /// Of the store that it is used for.
  private let folder: String

  init(path: String, folder: String) {
    self.path = path
    self.folder = folder
  }

  private var copy: String { path + ".copy" }
  private var next: String { path + ".next" }
  /// The last signed checkpoint, kept with the key: whoever puts back an older store without its
  /// key is found out.
  ///
  /// A key elsewhere may open more than one copy of a store, each with a head of its own.
  var head: String {
    if parent(of: path) == folder { return path + ".head" }
    let name = Hexadecimal.text(Digest(of: Array(absolute(folder).utf8)).bytes.prefix(4))
    return path + "." + name + ".head"
  }

  /// What was found in the files.
  struct Found {
    var key: StoreKey
    /// One of the two was damaged or missing, and is whole again.
    var wasMended = false
  }

  /// Whether there is any.
  var exist: Bool { Disk.exists(path) || Disk.exists(copy) }

  /// - Throws: ``StoreError/key(path:_:)`` when there is no good one, or others may read it.
  func read() throws(StoreError) -> Found {
    let (first, second) = (try key(in: path), try key(in: copy))
    guard let key = newer(first, second) else {
      throw .key(path: path, exist ? .damaged : .missing)
    }
    // One of them was put there by mistake: which one, a person must say.
    if let first, let second, first.store != second.store {
      throw .key(path: path, .ofAnotherStore)
    }
    let isWhole = first?.text == key.text && second?.text == key.text
    if !isWhole { try write(key) }
    return Found(key: key, wasMended: !isWhole)
  }

  func write(_ key: StoreKey) throws(StoreError) {
    try Disk.replace(path, with: Array(key.text.utf8), wiping: true)
    try Disk.replace(copy, with: Array(key.text.utf8), wiping: true)
  }

  // MARK: The last checkpoint

  /// What stands in ``head``.
  enum HeadNote {
    case none
    /// Something that this store did not sign, or that cannot be read at all.
    case unreadable
    case signed(Checkpoint, SignedNote)
  }

  var hasHead: Bool { Disk.exists(head) }

  func headNote(signedBy verifier: VerifierKey) -> HeadNote {
    guard hasHead else { return .none }
    guard Disk.size(of: head) < 4096, let bytes = try? Disk.read(head),
      let text = String(validating: bytes, as: UTF8.self), let note = SignedNote(reading: text),
      let checkpoint = Checkpoint(note, signedBy: verifier)
    else { return .unreadable }
    return .signed(checkpoint, note)
  }

  // MARK: The next key

  var hasNext: Bool { Disk.exists(next) }

  func writeNext(_ key: StoreKey) throws(StoreError) {
    try Disk.replace(next, with: Array(key.text.utf8))
  }

  /// The key of this generation, after whatever had to be finished. A crash between the steps of
  /// a renewal leaves two keys: the database says which one counts.
  func settle(on generation: Int, of store: String) throws(StoreError) -> Found {
    if let key = try key(in: next) {
      if key.generation == generation, key.store == store {
        try write(key)
      }
      try Disk.wipe(next)
    }
    let found = try read()
    guard found.key.store == store else { throw .key(path: path, .ofAnotherStore) }
    guard found.key.generation == generation else {
      throw .key(path: path, .ofGeneration(found.key.generation, needed: generation))
    }
    return found
  }

  func dropNext() throws(StoreError) { try Disk.wipe(next) }

  private func newer(_ first: StoreKey?, _ second: StoreKey?) -> StoreKey? {
    guard let first, let second else { return first ?? second }
    return second.generation > first.generation ? second : first
  }

  /// The key in a file; `nil` when there is none, or it is damaged.
  private func key(in file: String) throws(StoreError) -> StoreKey? {
    guard Disk.exists(file) else { return nil }
    try checkFile(file)
    var info = stat()
    guard stat(file, &info) == 0 else { throw .system(errno, file) }
    guard info.st_mode & 0o077 == 0 else { throw .key(path: file, .othersMayRead) }
    guard info.st_size < 4096, let text = String(validating: try Disk.read(file), as: UTF8.self),
      let key = StoreKey(text: text), Array(key.text.utf8) == Array(text.utf8)
    else { return nil }
    return key
  }
}

private func absolute(_ path: String) -> String {
  guard let real = realpath(path, nil) else { return path }
  defer { free(real) }
  return String(cString: real)
}
