/// Where everything in a map of ladders stands, in whole units from the upper left. It holds no words:
/// whoever lays out a map never sees what people said.
struct LadderPlan: Equatable {
  struct Point: Equatable {
    var x: Int
    var y: Int
  }

  struct Box: Equatable {
    var concept: Int
    var middle: Point
  }

  struct Arrow: Equatable {
    /// As SVG has it: `M` and then `C` and `L`.
    var path: String
    /// Where the number of people begins.
    var label: Point
    var people: Int
  }

  static let box = (width: 168, height: 58)

  var width: Int
  var height: Int
  var boxes: [Box]
  var arrows: [Arrow]
}
