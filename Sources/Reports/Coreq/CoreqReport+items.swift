internal import Inquiry

extension CoreqReport {
  /// The thirty-two items, in their order.
  static let names: [Bilingual] = [
    Bilingual(nl: "Wie het gesprek voerde", en: "Interviewer or facilitator"),
    Bilingual(nl: "Opleiding van de onderzoeker", en: "Credentials"),
    Bilingual(nl: "Beroep", en: "Occupation"),
    Bilingual(nl: "Geslacht", en: "Gender"),
    Bilingual(nl: "Ervaring en training", en: "Experience and training"),
    Bilingual(nl: "Kenden zij elkaar vooraf", en: "Relationship established"),
    Bilingual(
      nl: "Wat deelnemers van de onderzoeker wisten",
      en: "Participant knowledge of the interviewer"),
    Bilingual(nl: "Kenmerken van de onderzoeker", en: "Interviewer characteristics"),
    Bilingual(nl: "Methodologie en theorie", en: "Methodological orientation and theory"),
    Bilingual(nl: "Hoe deelnemers gekozen zijn", en: "Sampling"),
    Bilingual(nl: "Hoe deelnemers benaderd zijn", en: "Method of approach"),
    Bilingual(nl: "Aantal deelnemers", en: "Sample size"),
    Bilingual(nl: "Wie niet meedeed", en: "Non-participation"),
    Bilingual(nl: "Plaats", en: "Setting of data collection"),
    Bilingual(nl: "Wie er nog bij was", en: "Presence of non-participants"),
    Bilingual(nl: "Wie de deelnemers zijn", en: "Description of sample"),
    Bilingual(nl: "Vragenlijst", en: "Interview guide"),
    Bilingual(nl: "Herhaalde gesprekken", en: "Repeat interviews"),
    Bilingual(nl: "Opname", en: "Audio or visual recording"),
    Bilingual(nl: "Aantekeningen", en: "Field notes"),
    Bilingual(nl: "Duur", en: "Duration"),
    Bilingual(nl: "Verzadiging", en: "Data saturation"),
    Bilingual(nl: "Verslagen teruggegeven", en: "Transcripts returned"),
    Bilingual(nl: "Aantal codeurs", en: "Number of data coders"),
    Bilingual(nl: "Codeboom", en: "Description of the coding tree"),
    Bilingual(nl: "Hoe thema's ontstonden", en: "Derivation of themes"),
    Bilingual(nl: "Programma", en: "Software"),
    Bilingual(nl: "Nagegaan bij deelnemers", en: "Participant checking"),
    Bilingual(nl: "Aanhalingen", en: "Quotations presented"),
    Bilingual(nl: "Gegevens en bevindingen kloppen", en: "Data and findings consistent"),
    Bilingual(nl: "Grote thema's zijn duidelijk", en: "Clarity of major themes"),
    Bilingual(nl: "Kleine thema's zijn duidelijk", en: "Clarity of minor themes"),
  ]
}
