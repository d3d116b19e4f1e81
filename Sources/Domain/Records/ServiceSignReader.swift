/// Finds what entries say in passing of the services themselves and means little alone: a post empty or a worker gone, an
/// agency not asked or not told, help or protection that ended, a letter that lay, and what was written as going well.
struct ServiceSignReader {
    let people: CasePeople

    private static let gap = [
        "post|posts|position|role *1 vacant|unfilled", "vacant *1 post|posts|position|caseload",
        "vacancy|vacancies", "unallocated|un-allocated", "not *1 allocated|reallocated|re-allocated|replaced",
        "to be allocated|reallocated|re-allocated", "awaiting|awaits|pending *1 allocation", "corporate list|caseload",
        "duty to cover", "no cover", "no social worker", "no sw", "no health visitor", "no hv",
        "no allocated|named|regular *1 worker|nurse|visitor|officer|practitioner",
        "nobody|no-one|noone had|has|was been? given|allocated|assigned|taken",
        "no one had|has|was been? given|allocated",
        "not quorate", "inquorate", "team|staff|service short|depleted", "staff|staffing shortage|shortages",
        "contacts|visits|reviews|clinics put|pushed back", "contacts|visits|reviews|clinics suspended",
    ]
    /// Of a worker only.
    private static let leaving = [
        "retires|retired|retiring|resigned|resigns", "leaves|left|leaving *2 department|team|service|post|agency|trust",
        "last day", "on *1 maternity|long-term|sick leave|sick", "off sick", "moved|moves to another team|post|job",
    ]
    private static let leftOut = [
        "no|without *1 invitation|invite|invitations", "not|never been? invited|consulted",
        "invitation|minutes|notes|report not|never *1 received|sent|arrived",
        "was|were|been not|never *1 told|informed|notified|advised|aware of|about|that|until|by",
        "not *1 in *1 minutes", "not minuted", "nobody|no-one|noone told|informed|asked us|me",
        "no one told|informed us|me",
        "told|heard|learned|learnt by|from *1 parent|parents|mother|mum|father|family|child|newspaper "
            + "~6 ended|ends|closed|removed|over|stopped|gone",
    ]
    /// Plans, orders and conditions, whoever writes of them.
    private static let ended = [
        "names|name *3 removed|taken from|off *3 plan|plans|register", "removed from *2 protection *1 plan|plans",
        "plan|plans|order|orders|licence|license|injunction|bail *1 ended|ends|lapsed|lapses|expired|expires|ceased|revoked|discharged|discontinued",
        "no longer *2 subject|on *3 plan|plans|order|register", "deregistered|de-registered",
    ]
    /// Cases and help; of the police a case is a matter of another kind.
    private static let closed = [
        "case|file *2 closed", "case|file|referral now? closed", "closed to us|social|the? service",
        "step|stepped|stepping down to",
        "discharged|d/c ~3 non-attendance|non-engagement|engaging", "closed",
        "early help|support *2 closed|ended|ends|withdrawn", "assessment|assessments|referral|enquiries *2 closed",
    ]
    private static let dissent = [
        "not|never agree|agreed *2 with|to *3 plan|ending|decision|closing|closure|closed|step|stepping|outcome",
        "disagree|disagreed|objected|dissent|dissented *3 plan|ending|decision|closing|closure|closed|step|stepping|outcome",
    ]
    private static let well = [
        "no *2 concern|concerns|worries",
        "all|everything|things *2 well|fine|ok|okay|good|safe|settled", "doing|coping|managing|going *1 well|fine",
        "good enough", "risk|risks *2 reducing|reduced|reduces|lower|lowered|low",
        "has|have|is|are|was engaged|engaging", "engaging|engages well", "no evidence of",
        "no trace *1 noise|disturbance",
        "acted|acting|act protectively|appropriately", "not supported|substantiated", "are|were|is|was safe",
        "seems|seemed|appears|appeared well|happy|fine|settled|content|safe",
    ]
    /// What reached an agency and lay there, or went to the wrong place.
    private static let delayed = [
        "to|in|on|into another|wrong|different ~2 file|record|folder|records",
        "not on *3 file|record|system until|till",
        "contacts|referrals|messages|e-mails|emails|letters|notifications *1 waiting|unread|unopened|outstanding",
        "waiting to be read|opened|looked|screened|triaged",
        "visit|call|referral|contact *1 on *2 list", "awaiting|awaits reply after",
    ]
    private static let book = WordPatterns(
        classes: [], groups: [gap, leaving, leftOut, ended, closed, dissent, well, delayed])
    /// By the place of a group in the book.
    private static let kinds: [RecordSign.Kind] = [
        .service, .service, .leftOut, .ended, .ended, .dissent, .goingWell, .delayed,
    ]
    private static let leavingTag: UInt8 = 1
    private static let closedTag: UInt8 = 4

    func read(_ chronology: IntegratedChronology, _ words: EntryWords) -> [RecordSign] {
        let numbered = words.numbered(by: Self.book)
        let kinds = chronology.agencies.map { AgencyKind(agencyName: $0.name) }
        var out: [RecordSign] = []
        for (entry, text) in words.texts.enumerated() {
            let hits = Self.book.hits(text, ids: numbered.ids(entry))
            guard !hits.isEmpty else { continue }
            let agency = chronology.entries[entry].agency
            let writer = kinds.indices.contains(agency) ? kinds[agency] : .other
            let mentions = people.mentions(in: text)
            var told: Set<RecordSign.Kind> = []
            for hit in hits where !told.contains(Self.kinds[Int(hit.tag)]) {
                guard isMeant(hit, text, mentions, writer) else { continue }
                let kind = Self.kinds[Int(hit.tag)]
                told.insert(kind)
                let sentence = text.sentences[Int(text.tokens[hit.range.lowerBound].sentence)]
                out.append(RecordSign(kind: kind, entry: entry, child: nil, words: text.words(sentence)))
            }
        }
        return out
    }

    private func isMeant(
        _ hit: WordPatterns.Hit, _ text: TextTokens, _ mentions: [CasePeople.Mention],
        _ writer: AgencyKind
    ) -> Bool {
        let sentence = text.sentences[Int(text.tokens[hit.range.lowerBound].sentence)]
        let before = text.tokens[sentence.lowerBound..<hit.range.lowerBound]
        let keys = text.tokens[sentence].map(\.key)
        switch Self.kinds[Int(hit.tag)] {
        case .service:
            if hit.tag == Self.leavingTag {
                return keys.contains(where: Self.workers.contains)
                    || mentions.contains { isWorker($0) && sentence.contains($0.tokens.lowerBound) }
            }
            // "No social worker involvement" tells of a family, not of the service.
            let after = hit.range.upperBound < sentence.upperBound ? text.tokens[hit.range.upperBound].key : ""
            return !Self.involved.contains(after) && !before.contains { Self.family.contains($0.key) }
        case .leftOut:
            return !before.contains { Self.family.contains($0.key) || Self.asides.contains($0.key) }
        case .ended:
            // "Closed." alone, of a case: a repair or a log is closed too.
            if hit.range.count == 1, hit.tag == Self.closedTag {
                return keys.filter { $0 != "." }.count == 1 && (writer == .socialCare || writer == .earlyHelp)
            }
            if hit.tag == Self.closedTag, writer == .police || writer == .housing || writer == .ambulance {
                return false
            }
            return !before.contains { Self.asides.contains($0.key) }
                && !before.suffix(2).contains { Self.denials.contains($0.key) }
        case .goingWell:
            return !before.suffix(2).contains { Self.denials.contains($0.key) }
                && !before.contains { Self.asides.contains($0.key) }
        default:
            return !before.contains { Self.asides.contains($0.key) }
        }
    }

    private static let workers: Set<String> = [
        "worker", "officer", "visitor", "nurse", "midwife", "sw", "hv", "manager", "keyworker", "adviser", "advisor",
        "practitioner", "teacher", "consultant",
    ]
    private static let involved: Set<String> = [
        "involvement", "involved", "needed", "required", "known", "allocated",
    ]
    /// What the family was not told, or did, is another matter.
    private static let family: Set<String> = [
        "mother", "father", "mum", "dad", "mo", "fa", "parents", "parent", "she", "he", "they", "family", "partner",
        "grandmother", "gran", "aunt",
    ]
    /// What is only planned, feared or asked for.
    private static let asides: Set<String> = [
        "if", "will", "would", "should", "could", "may", "might", "recommend", "recommended", "propose", "proposed",
        "whether", "unless", "must", "why", "please", "ensure", "asked",
    ]
    private static let denials: Set<String> = ["not", "no", "never", "without", "isn't", "wasn't", "aren't"]

    private func isWorker(_ mention: CasePeople.Mention) -> Bool {
        switch mention.who {
        case .child: false
        case .adult(let place): people.adults[place].role == .professional
        case .role(let role): role == .professional
        }
    }
}
