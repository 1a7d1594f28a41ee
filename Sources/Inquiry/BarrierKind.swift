/// A kind of barrier that may be heard. Kinds are data: an organisation may add its own.
public struct BarrierKind: Sendable, Equatable {
  public typealias ID = Identifier<BarrierKind>

  public var id: ID
  /// What it is called on screen and in reports, always beside the participant's own word.
  public var name: Bilingual
  public var definition: Bilingual

  public init(id: ID, name: Bilingual, definition: Bilingual) {
    self.id = id
    self.name = name
    self.definition = definition
  }
}
