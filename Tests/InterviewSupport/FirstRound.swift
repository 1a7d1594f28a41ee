/// A first interview that brings an idea, a condition, an agreement and a conclusion.
public let firstRound = """
  Ik bel de wijkverpleging als de arts heeft getekend.
  Dat gaat per post.
  Zo is het.
  We zouden eerder kunnen bellen, nog voor het ontslag vaststaat.
  Alleen als de wijkverpleging ook terugbelt.
  Nee, dat is het.
  Ik bel de planner elke maandag, vanaf volgende week.
  Met de planner.
  Dan kijken we na een maand hoe het ging.
  /stop

  """
