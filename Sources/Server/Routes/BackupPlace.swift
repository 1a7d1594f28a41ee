internal import API
internal import Access
internal import Glibc
internal import Inquiry

/// Where a backup may be written. The daemon writes it with its own rights: others have it written
/// only in a folder of their own, where they could have written themselves; and nobody in the folder
/// of the record, where one plug pulled takes both.
func checkBackupPlace(
  _ folder: String, of caller: Caller, besides store: String
) throws(ProblemDetails) {
  if let real = realPath(folder), let store = realPath(store),
    (real + "/").utf8.starts(with: (store + "/").utf8)
  {
    throw ProblemDetails(.forbidden, detail: .insideTheRecord)
  }
  guard case .staff(let person) = caller, person.uid != geteuid() else { return }
  var info = stat()
  guard lstat(folder, &info) == 0, info.st_mode & S_IFMT == S_IFDIR, info.st_uid == person.uid
  else { throw ProblemDetails(.forbidden, detail: .notTheirs) }
}

private func realPath(_ path: String) -> String? {
  guard let real = realpath(path, nil) else { return nil }
  defer { free(real) }
  return String(cString: real)
}

extension Bilingual {
  fileprivate static let insideTheRecord = Bilingual(
    nl: "Een reservekopie in de map van de gesprekken zelf helpt niet. Kies een andere map.",
    en: "A backup in the folder of the interviews themselves is of no help. Choose another folder.")
  fileprivate static let notTheirs = Bilingual(
    nl: "Kies een map die er al is en die van u is.",
    en: "Choose a folder that is there already and is yours.")
}
