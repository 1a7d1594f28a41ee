internal import API
public import Access
internal import Inquiry
internal import JSONText

/// Invitations as they are kept on disk: of a link its hash alone, and no sessions.
public enum KeptInvitations {
  public static func bytes(of invitations: [Invitation]) -> [UInt8] {
    let document: JSON = ["invitations": .array(invitations.map(json)), "version": 1]
    return Array(document.document.utf8)
  }

  /// - Throws: for a file that this program did not write.
  public static func read(_ bytes: [UInt8]) throws -> [Invitation] {
    let document = try JSON.read(bytes)
    guard try document.number("version") == 1 else { throw NotUnderstood("version") }
    return try document.list("invitations") { (item) throws(NotUnderstood) in
      try invitation(item)
    }
  }

  private static func json(_ invitation: Invitation) -> JSON {
    [
      "id": .string(invitation.id), "token_hash": .string(hexadecimal(invitation.tokenHash)),
      "chain": .string(invitation.chain), "partner": .string(invitation.partner),
      "participant": .string(invitation.participant), "bank": .string(invitation.bank),
      "language": .string(invitation.language.rawValue),
      "address": .optional(invitation.address?.rawValue),
      "round": .optional(invitation.round), "interview": .optional(invitation.interview),
      "created_at": .number(Int(invitation.createdAt)),
      "expires_at": .number(Int(invitation.expiresAt)),
      "used_at": .optional(invitation.usedAt.map { Int($0) }),
      "revoked": .bool(invitation.isRevoked), "spent": .bool(invitation.isSpent),
      "created_by": .number(Int(invitation.createdBy)),
    ]
  }

  private static func invitation(_ json: JSON) throws(NotUnderstood) -> Invitation {
    guard let hash = digits(try json.text("token_hash")),
      let createdBy = UInt32(exactly: try json.number("created_by"))
    else { throw NotUnderstood("token_hash") }
    return Invitation(
      id: try json.text("id"), tokenHash: hash, chain: try json.text("chain"),
      partner: try json.text("partner"), participant: try json.text("participant"),
      bank: try json.text("bank"), language: try json.choice("language", as: Language.self),
      address: json["address"]?.string.flatMap(Address.init), mode: .own,
      round: json["round"]?.int, interview: json["interview"]?.string,
      createdAt: Int64(try json.number("created_at")),
      expiresAt: Int64(try json.number("expires_at")),
      usedAt: json["used_at"]?.int.map { Int64($0) }, isRevoked: try json.flag("revoked"),
      isSpent: try json.flag("spent"), createdBy: createdBy)
  }
}

func hexadecimal(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(
    decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}

/// `nil` for anything else than pairs of digits.
private func digits(_ text: String) -> [UInt8]? {
  let values = text.utf8.compactMap { digit -> UInt8? in
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
  guard values.count == text.utf8.count, values.count.isMultiple(of: 2) else { return nil }
  return stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] }
}
