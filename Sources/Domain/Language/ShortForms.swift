/// Short forms that agencies write in chronologies, and what each means: for readers who are of no such agency.
public struct ShortForms: Sendable {
    /// A short form some entry uses.
    public struct Found: Sendable, Hashable {
        /// As it is usually written: "WNB".
        public var form: String
        public var meaning: String
        /// How many entries use it.
        public var entries: Int
        /// The first of them.
        public var first: Int
    }

    private static let lines = [
        "ABE: achieving best evidence: a recorded interview with a child or witness",
        "ANC: antenatal clinic", "BP: blood pressure", "CAF: common assessment framework",
        "CAMHS: child and adolescent mental health services", "CIN: child in need", "CME: child missing education",
        "CP: child protection", "CPP: child protection plan", "CPN: community psychiatric nurse",
        "CPS: Crown Prosecution Service", "CSC: children’s social care", "CYPS: children and young people’s service",
        "DASH: domestic abuse, stalking and honour-based violence: a form that rates risk",
        "DHR: domestic homicide review",
        "DNA: did not attend", "DOB: date of birth", "DS: detective sergeant", "DC: detective constable",
        "DSL: designated safeguarding lead", "DVA: domestic violence and abuse, or an adviser on it",
        "ED: emergency department", "EDD: expected date of delivery",
        "EDT: emergency duty team: social care out of hours",
        "EHA: early help assessment", "EHCP: education, health and care plan",
        "EPDS: Edinburgh postnatal depression scale", "EPO: emergency protection order",
        "EWO: education welfare officer",
        "FTA: failed to attend", "GAD: a score of anxiety", "GGT: a liver test; drink may raise it",
        "GP: general practitioner (family doctor)", "HV: health visitor", "ICO: interim care order",
        "ICPC: initial child protection conference", "IDVA: independent domestic violence adviser",
        "IMR: individual management review: an agency’s account of its own part", "IRO: independent reviewing officer",
        "IUGR: growth of the unborn baby slower than expected", "LAC: looked after child",
        "LADO: local authority designated officer", "MAPPA: multi-agency public protection arrangements",
        "MARAC: multi-agency risk assessment conference on domestic abuse", "MASH: multi-agency safeguarding hub",
        "MIU: minor injuries unit", "MW: midwife", "NAI: non-accidental injury", "NAV: no access visit",
        "NBV: new birth visit", "NFA: no further action", "OOH: out of hours", "OPD: outpatients department",
        "PC: police constable", "PCSO: police community support officer", "PHQ: a score of depression",
        "PICU: paediatric intensive care unit", "PLO: public law outline: before care proceedings",
        "PNC: Police National Computer", "POD: premises or place of delivery", "PPN: police protection notification",
        "PPU: public protection unit", "RCPC: review child protection conference", "RTA: road traffic accident",
        "SALT: speech and language therapy", "SENCO: special educational needs co-ordinator",
        "SGO: special guardianship order",
        "SHO: senior house officer (hospital doctor)", "STRAT: strategy discussion", "SW: social worker",
        "TAC: team around the child", "TAF: team around the family", "TC: telephone call", "TM: team manager",
        "UASC: unaccompanied asylum-seeking child", "UTI: urinary tract infection",
        "VPN: vulnerable person notification",
        "WNB: was not brought", "YOT: youth offending team", "YJS: youth justice service",
    ]
    private static let meanings: [String: (form: String, meaning: String)] = Dictionary(
        lines.compactMap { line in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let form = String(line[..<colon])
            return (form.lowercased(), (form, String(line[line.index(colon, offsetBy: 2)...])))
        }, uniquingKeysWith: { first, _ in first })

    /// What a short form means, however it is written; nil where it is none.
    static func meaning(of word: String) -> String? { meanings[word.lowercased()]?.meaning }

    /// The short forms that entries write in capitals, in order of the alphabet.
    static func found(_ words: EntryWords) -> [Found] {
        let isForm = (0..<words.wordCount).map { meanings[words.word($0)] != nil }
        var found: [String: Found] = [:]
        for (entry, text) in words.texts.enumerated() {
            var seen: Set<String> = []
            for (at, id) in words.ids(entry).enumerated() where isForm[Int(id)] {
                let token = text.tokens[at]
                guard text.words(at..<(at + 1)).hasPrefix(token.key.uppercased()), seen.insert(token.key).inserted,
                    let (form, meaning) = meanings[token.key]
                else { continue }
                found[token.key, default: Found(form: form, meaning: meaning, entries: 0, first: entry)].entries += 1
            }
        }
        return found.values.sorted { $0.form < $1.form }
    }
}
