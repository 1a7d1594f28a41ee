public import Inquiry

extension ProblemDetails {
  /// Every problem that the API gives. The raw value stands in `type`, and clients go by it.
  public enum Kind: String, Sendable, CaseIterable {
    case badRequest = "bad-request"
    case invalidJSON = "invalid-json"
    case unknownField = "unknown-field"
    case invalidField = "invalid-field"
    case unauthorised
    case forbidden
    case notFound = "not-found"
    case methodNotAllowed = "method-not-allowed"
    case notAcceptable = "not-acceptable"
    case timeout
    case conflict
    case interviewClosed = "interview-closed"
    case gone
    case lengthRequired = "length-required"
    case tooLarge = "too-large"
    case unsupportedMedia = "unsupported-media"
    case misdirected
    case tooMany = "too-many"
    case quotaSpent = "quota-spent"
    case headerTooLarge = "header-too-large"
    case `internal`
    case storeRefused = "store-refused"
    case notReady = "not-ready"
    case tooBusy = "too-busy"
  }
}

extension ProblemDetails.Kind {
  /// Relative to the daemon.
  public var type: String { "/problems/" + rawValue }

  /// RFC 9110, 15.5 and 15.6; 429 and 431 from RFC 6585.
  public var status: Int {
    switch self {
    case .badRequest, .invalidJSON, .unknownField, .invalidField: 400
    case .unauthorised: 401
    case .forbidden: 403
    case .notFound: 404
    case .methodNotAllowed: 405
    case .notAcceptable: 406
    case .timeout: 408
    case .conflict, .interviewClosed: 409
    case .gone: 410
    case .lengthRequired: 411
    case .tooLarge: 413
    case .unsupportedMedia: 415
    case .misdirected: 421
    case .tooMany, .quotaSpent: 429
    case .headerTooLarge: 431
    case .internal: 500
    case .storeRefused, .notReady, .tooBusy: 503
    }
  }

  /// The same for every problem of the kind.
  public var title: Bilingual { texts.title }

  /// What to do, where nothing more is known.
  public var detail: Bilingual { texts.detail }

  private var texts: (title: Bilingual, detail: Bilingual) {
    switch self {
    case .badRequest:
      (
        Bilingual(nl: "Het verzoek klopt niet", en: "The request is not right"),
        Bilingual(
          nl: "Vergelijk het verzoek met de beschrijving in /v1/openapi.yaml.",
          en: "Compare the request with the description at /v1/openapi.yaml.")
      )
    case .invalidJSON:
      (
        Bilingual(nl: "Dit is geen JSON die wij aannemen", en: "This is no JSON that we take"),
        Bilingual(nl: "Stuur één geldige JSON-waarde.", en: "Send one valid JSON value.")
      )
    case .unknownField:
      (
        Bilingual(nl: "Een veld bestaat niet", en: "There is no such field"),
        Bilingual(
          nl: "Er is niets gedaan. Haal het veld weg of verbeter de naam; ‘errors’ zegt welk.",
          en: "Nothing was done. Remove the field or correct its name; 'errors' says which.")
      )
    case .invalidField:
      (
        Bilingual(nl: "Een veld klopt niet", en: "A field is not right"),
        Bilingual(
          nl: "Er is niets gedaan. Verbeter wat onder ‘errors’ staat.",
          en: "Nothing was done. Correct what stands under 'errors'.")
      )
    case .unauthorised:
      (
        Bilingual(nl: "U bent nog niet binnen", en: "You are not in yet"),
        Bilingual(
          nl: "Open de link uit uw uitnodiging opnieuw, of vraag om een nieuwe.",
          en: "Open the link of your invitation again, or ask for a new one.")
      )
    case .forbidden:
      (
        Bilingual(nl: "Dit mag u niet", en: "You may not do this"),
        Bilingual(
          nl: "Vraag het aan de programmamanager als het bij uw werk hoort.",
          en: "Ask the programme manager if it belongs to your work.")
      )
    case .notFound:
      (
        Bilingual(nl: "Dit is er niet", en: "There is no such thing"),
        Bilingual(
          nl: "Kijk het adres na. Wat u niet mag zien, is er voor u ook niet.",
          en: "Check the address. What you may not see is not there for you either.")
      )
    case .methodNotAllowed:
      (
        Bilingual(nl: "Dat kan hier niet mee", en: "That cannot be done with this"),
        Bilingual(
          nl: "Gebruik een methode die in de kop ‘Allow’ staat.",
          en: "Use a method that stands in the 'Allow' header.")
      )
    case .notAcceptable:
      (
        Bilingual(nl: "In die vorm is het er niet", en: "It is not there in that form"),
        Bilingual(
          nl: "Vraag om een vorm die in /v1/openapi.yaml staat, of laat ‘Accept’ weg.",
          en: "Ask for a form that stands in /v1/openapi.yaml, or leave out 'Accept'.")
      )
    case .conflict:
      (
        Bilingual(nl: "Iemand was u voor", en: "Somebody was before you"),
        Bilingual(
          nl: "Er is niets bewaard. Haal het gesprek opnieuw op en kijk wat er nu gevraagd wordt.",
          en: "Nothing was kept. Fetch the interview again and see what is asked now.")
      )
    case .interviewClosed:
      (
        Bilingual(nl: "Dit gesprek is afgerond", en: "This interview is over"),
        Bilingual(
          nl: "Er komt niets meer bij. Terugnemen en minder toestaan kan nog wel.",
          en: "Nothing is added any more. Taking back and allowing less can still be done.")
      )
    case .gone:
      (
        Bilingual(nl: "De woorden zijn gewist", en: "The words were erased"),
        Bilingual(
          nl: "Zij komen niet terug. Dat zij er waren, is nog na te gaan met het bewijs.",
          en: "They will not come back. That they were there can still be checked with the receipt."
        )
      )
    case .timeout:
      (
        Bilingual(nl: "Het duurde te lang", en: "It took too long"),
        Bilingual(
          nl: "Het verzoek was niet op tijd compleet. Stuur het opnieuw.",
          en: "The request was not complete in time. Send it again.")
      )
    case .lengthRequired:
      (
        Bilingual(nl: "De lengte ontbreekt", en: "The length is missing"),
        Bilingual(
          nl: "Stuur ‘Content-Length’ mee met wat u stuurt.",
          en: "Send 'Content-Length' along with what you send.")
      )
    case .tooLarge:
      (
        Bilingual(nl: "Dit is te groot", en: "This is too large"),
        Bilingual(
          nl: "Er is niets bewaard. Deel het op, of maak het korter.",
          en: "Nothing was kept. Divide it, or make it shorter.")
      )
    case .unsupportedMedia:
      (
        Bilingual(nl: "Deze vorm nemen wij niet aan", en: "We do not take this form"),
        Bilingual(
          nl: "Stuur application/json in UTF-8, niet ingepakt.",
          en: "Send application/json in UTF-8, without compression.")
      )
    case .misdirected:
      (
        Bilingual(nl: "Zo heet deze server niet", en: "This server has another name"),
        Bilingual(
          nl: "Gebruik een naam die onder ‘host_names’ in de instellingen staat.",
          en: "Use a name that stands under 'host_names' in the settings.")
      )
    case .tooMany:
      (
        Bilingual(nl: "Dit gaat te snel", en: "This goes too fast"),
        Bilingual(
          nl: "Wacht zo lang als ‘Retry-After’ zegt en stuur het opnieuw.",
          en: "Wait as long as 'Retry-After' says and send it again.")
      )
    case .quotaSpent:
      (
        Bilingual(nl: "Dit gesprek is vol", en: "This interview is full"),
        Bilingual(
          nl: "Er past niets meer in. Rond het af en begin een nieuw gesprek.",
          en: "It holds no more. Close it and begin a new interview.")
      )
    case .headerTooLarge:
      (
        Bilingual(nl: "De koppen zijn te groot", en: "The headers are too large"),
        Bilingual(
          nl: "Stuur minder of kortere koppen.", en: "Send fewer headers, or shorter ones.")
      )
    case .storeRefused:
      (
        Bilingual(nl: "Nog niet bewaard", en: "Not kept yet"),
        Bilingual(
          nl: "De opslag nam het niet aan. Houd uw tekst vast en stuur hem straks opnieuw.",
          en: "The store did not take it. Hold on to your text and send it again later.")
      )
    case .notReady:
      (
        Bilingual(nl: "Nog even geduld", en: "One moment"),
        Bilingual(
          nl: "Er wordt opgestart of afgesloten. Probeer het over enkele seconden opnieuw.",
          en: "It is starting or stopping. Try again in a few seconds.")
      )
    case .tooBusy:
      (
        Bilingual(nl: "Het is te druk", en: "It is too busy"),
        Bilingual(
          nl: "Er zijn te veel verbindingen tegelijk. Probeer het over enkele seconden opnieuw.",
          en: "There are too many connections at once. Try again in a few seconds.")
      )
    case .internal:
      (
        Bilingual(nl: "Er ging bij ons iets mis", en: "Something went wrong on our side"),
        Bilingual(
          nl:
            "Het staat in het logboek. Stuur het opnieuw; een antwoord wordt niet dubbel bewaard.",
          en: "It stands in the log. Send it again; an answer is not kept twice.")
      )
    }
  }
}
