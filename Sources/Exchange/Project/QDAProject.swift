// A project of REFI-QDA 1.5, as far as we write and read it:
//
//   QDAProject
//    ├─ codes       what a stretch of text is about; one in another
//    ├─ variables   what is known of a case or a source
//    ├─ cases       who was asked
//    ├─ sources     texts, with what is coded in them
//    └─ links       one stretch of text leads to another
//
// Positions are Unicode scalars from 0, the end exclusive.

public struct QDAProject: Sendable, Equatable {
  public var name: String
  /// The program that wrote it.
  public var origin: String?
  public var description: String?
  public var creator: GUID?
  /// `xsd:dateTime`, as it stands.
  public var createdAt: String?
  public var users: [User] = []
  public var codes: [Code] = []
  public var variables: [Variable] = []
  public var cases: [Case] = []
  public var sources: [TextSource] = []
  public var links: [Link] = []

  public init(name: String) { self.name = name }
}

extension QDAProject {
  public struct User: Sendable, Equatable {
    public var guid: GUID
    public var name: String

    public init(guid: GUID, name: String) {
      self.guid = guid
      self.name = name
    }
  }

  public struct Code: Sendable, Equatable {
    public var guid: GUID
    public var name: String
    public var isCodable: Bool
    public var description: String?
    public var codes: [Code]

    public init(
      guid: GUID, name: String, isCodable: Bool = true, description: String? = nil,
      codes: [Code] = []
    ) {
      self.guid = guid
      self.name = name
      self.isCodable = isCodable
      self.description = description
      self.codes = codes
    }
  }

  /// A variable of text: the only type that we write.
  public struct Variable: Sendable, Equatable {
    public var guid: GUID
    public var name: String

    public init(guid: GUID, name: String) {
      self.guid = guid
      self.name = name
    }
  }

  public struct Value: Sendable, Equatable {
    public var variable: GUID
    public var text: String

    public init(variable: GUID, text: String) {
      self.variable = variable
      self.text = text
    }
  }

  public struct Case: Sendable, Equatable {
    public var guid: GUID
    public var name: String
    public var values: [Value]
    public var sources: [GUID]

    public init(guid: GUID, name: String, values: [Value], sources: [GUID]) {
      self.guid = guid
      self.name = name
      self.values = values
      self.sources = sources
    }
  }

  public struct TextSource: Sendable, Equatable {
    public var guid: GUID
    public var name: String
    public var text: String
    public var creator: GUID?
    public var createdAt: String?
    public var selections: [Selection]
    public var values: [Value]

    public init(
      guid: GUID, name: String, text: String, creator: GUID? = nil, createdAt: String? = nil,
      selections: [Selection] = [], values: [Value] = []
    ) {
      self.guid = guid
      self.name = name
      self.text = text
      self.creator = creator
      self.createdAt = createdAt
      self.selections = selections
      self.values = values
    }
  }

  /// A stretch of a text, and what is coded there.
  public struct Selection: Sendable, Equatable {
    public var guid: GUID
    public var name: String?
    public var place: Range<Int>
    public var creator: GUID?
    public var createdAt: String?
    public var description: String?
    public var codings: [Coding]

    public init(
      guid: GUID, name: String? = nil, place: Range<Int>, creator: GUID? = nil,
      createdAt: String? = nil, description: String? = nil, codings: [Coding] = []
    ) {
      self.guid = guid
      self.name = name
      self.place = place
      self.creator = creator
      self.createdAt = createdAt
      self.description = description
      self.codings = codings
    }
  }

  public struct Coding: Sendable, Equatable {
    public var guid: GUID
    public var code: GUID
    public var creator: GUID?
    public var createdAt: String?

    public init(guid: GUID, code: GUID, creator: GUID? = nil, createdAt: String? = nil) {
      self.guid = guid
      self.code = code
      self.creator = creator
      self.createdAt = createdAt
    }
  }

  public struct Link: Sendable, Equatable {
    public var guid: GUID
    public var name: String
    public var from: GUID
    public var to: GUID

    public init(guid: GUID, name: String, from: GUID, to: GUID) {
      self.guid = guid
      self.name = name
      self.from = from
      self.to = to
    }
  }
}
