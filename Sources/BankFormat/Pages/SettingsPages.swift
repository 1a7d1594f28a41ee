internal import Inquiry

/// What a daemon is told, and who its people are.
let settingsPages: [ProblemPage] = [
  ProblemPage(
    code: "QB070",
    title: Bilingual(nl: "Een plek zonder begin", en: "A place without a beginning"),
    meaning: Bilingual(
      nl: "De plek van een bestand of map begint niet met ‘/’, of er staat een stuurteken in.",
      en: "The place of a file or folder does not begin with '/', or holds a control character."),
    matters: Bilingual(
      nl: "Zo’n plek hangt af van de map waarin de daemon begint, en die is elke keer anders.",
      en: "Such a place depends on the folder in which the daemon starts, and that differs."),
    mend: Bilingual(
      nl: "Schrijf de hele plek op, van ‘/’ af. ‘~’ en ‘$HOME’ worden niet ingevuld.",
      en: "Write the whole place, from '/' on. '~' and '$HOME' are not filled in."),
    example: ProblemPage.Example(
      in: .settings, wrong: "store: ⟦verwonderd/store", right: "store: /var/lib/verwonder")),
  ProblemPage(
    code: "QB071",
    title: Bilingual(nl: "Te lang voor een socket", en: "Too long for a socket"),
    meaning: Bilingual(
      nl: "De plek van de socket is langer dan 107 bytes.",
      en: "The place of the socket is over 107 bytes long."),
    matters: Bilingual(
      nl: "Het systeem kan er dan geen maken, en niemand komt binnen.",
      en: "The system cannot make one then, and nobody comes in."),
    mend: Bilingual(
      nl: "Kies een kortere plek, zoals /run/verwonder/verwonderd.sock.",
      en: "Choose a shorter place, such as /run/verwonder/verwonderd.sock.")),
  ProblemPage(
    code: "QB072",
    title: Bilingual(
      nl: "Een adres dat anderen bereiken", en: "An address that others can reach"),
    meaning: Bilingual(
      nl: "De daemon luistert alleen op adressen van de machine zelf: 127.0.0.1, ::1, localhost.",
      en: "The daemon only listens at addresses of the machine itself: 127.0.0.1, ::1, localhost."),
    matters: Bilingual(
      nl: "Wat mensen vertellen gaat nooit zonder versleuteling over een netwerk.",
      en: "What people tell never goes over a network without encryption."),
    mend: Bilingual(
      nl: "Kies 127.0.0.1, en laat een proxy met TLS het verkeer van buiten doorgeven.",
      en: "Choose 127.0.0.1, and let a proxy with TLS pass on what comes from outside."),
    example: ProblemPage.Example(
      in: .settings, wrong: "tcp: {address: ⟦0.0.0.0, port: 8642}",
      right: "tcp: {address: 127.0.0.1, port: 8642}")),
  ProblemPage(
    code: "QB073",
    title: Bilingual(nl: "Geen naam van een server", en: "No name of a server"),
    meaning: Bilingual(
      nl: "Onder ‘host_names’ staat iets dat geen naam is: een heel adres, een sterretje, een "
        + "spatie.",
      en: "Something under 'host_names' is no name: a whole address, an asterisk, a space."),
    matters: Bilingual(
      nl: "Alleen wie een naam uit deze lijst gebruikt krijgt antwoord. Zo kan een vreemde site "
        + "niet doen alsof zij deze server is.",
      en: "Only who uses a name of this list is answered. So no strange site can pretend to be "
        + "this server."),
    mend: Bilingual(
      nl: "Schrijf elke naam apart, zoals zij in de adresbalk staat, met de poort erbij als die "
        + "daar staat.",
      en: "Write each name by itself, as the address bar shows it, with the port if it shows one."),
    example: ProblemPage.Example(
      in: .settings, wrong: "host_names: [⟦'https://vragen.example.nl/']",
      right: "host_names: [vragen.example.nl]")),
  ProblemPage(
    code: "QB074",
    title: Bilingual(nl: "Meer voor één dan voor allen", en: "More for one than for all"),
    meaning: Bilingual(
      nl: "Eén afzender mag meer verbindingen openen dan er voor allen samen zijn.",
      en: "One source may open more connections than there are for all of them."),
    matters: Bilingual(
      nl: "Eén afzender kan dan alle anderen buitensluiten.",
      en: "One source can shut out all others then."),
    mend: Bilingual(
      nl: "Verlaag ‘connections_per_source’, of verhoog ‘connections’.",
      en: "Lower 'connections_per_source', or raise 'connections'."),
    example: ProblemPage.Example(
      in: .settings,
      wrong: """
        limits:
          connections: 100
          connections_per_source: ⟦200
        """,
      right: """
        limits:
          connections: 100
          connections_per_source: 20
        """)),
  ProblemPage(
    code: "QB075",
    title: Bilingual(nl: "Een nummer van niemand", en: "A number of nobody"),
    meaning: Bilingual(
      nl: "Nummer 65534 geeft het systeem aan iedereen die het niet kent.",
      en: "The system gives number 65534 to everybody it does not know."),
    matters: Bilingual(
      nl: "Wie zo’n nummer rechten geeft, geeft ze aan onbekenden.",
      en: "Whoever gives such a number rights gives them to people unknown."),
    mend: Bilingual(
      nl: "Vraag met ‘id -u NAAM’ het nummer van de persoon zelf.",
      en: "Ask the number of the person with 'id -u NAME'."),
    example: ProblemPage.Example(
      in: .people, wrong: "people: [{uid: ⟦65534, name: jan, roles: [interviewer]}]",
      right: "people: [{uid: 1000, name: jan, roles: [interviewer]}]")),
  ProblemPage(
    code: "QB076",
    title: Bilingual(nl: "Geen naam voor iemand", en: "No name for a person"),
    meaning: Bilingual(
      nl: "De naam is te lang, of er staan tekens in die je niet ziet, of spaties eromheen.",
      en: "The name is too long, or holds characters that you do not see, or spaces around it."),
    matters: Bilingual(
      nl: "De naam staat in het register van wie wat las. Daar mag niemand op een ander lijken.",
      en: "The name stands in the record of who read what. Nobody may look like somebody else "
        + "there."),
    mend: Bilingual(
      nl: "Gebruik ten hoogste 64 zichtbare tekens.", en: "Use 64 visible characters at most."),
    example: ProblemPage.Example(
      in: .people, wrong: #"people: [{uid: 1000, name: ⟦"ja\u200Bn", roles: [interviewer]}]"#,
      right: "people: [{uid: 1000, name: jan, roles: [interviewer]}]")),
]
