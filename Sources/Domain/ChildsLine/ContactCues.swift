/// What single words may tell of a contact with a child. A word may carry several cues; a rule looks at cues and their
/// order, never at a list of whole sentences.
struct ContactCues: OptionSet, Sendable {
    let rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }

    private init(_ bits: UInt64) { rawValue = bits }

    static let negation = ContactCues(1)
    /// "saw", "seen", "sighted", "observed": eyes on somebody.
    static let sight = ContactCues(1 << 1)
    /// "see", "view": sight only after "could" or "able to".
    static let sightPlain = ContactCues(1 << 2)
    static let heard = ContactCues(1 << 3)
    static let asleep = ContactCues(1 << 4)
    static let alone = ContactCues(1 << 5)
    /// Speech as an act: told, said, asked, explained.
    static let speech = ContactCues(1 << 6)
    /// Talk between two: spoke, spoken, talked, chatted.
    static let talk = ContactCues(1 << 7)
    /// Another person's word for it: reports, said to be, according, believes.
    static let report = ContactCues(1 << 8)
    static let telephone = ContactCues(1 << 9)
    /// Letters, e-mails, notices.
    static let writing = ContactCues(1 << 10)
    static let meeting = ContactCues(1 << 11)
    static let visit = ContactCues(1 << 12)
    /// dna, wnb.
    static let missed = ContactCues(1 << 13)
    /// reply, answer, access, response: after "no".
    static let answer = ContactCues(1 << 14)
    /// attend, brought, come, return, turn up: after "not".
    static let coming = ContactCues(1 << 15)
    /// cancelled, refused, declined.
    static let refusal = ContactCues(1 << 16)
    /// Places a child may be instead: school, nursery, scouts, friend's.
    static let elsewherePlace = ContactCues(1 << 17)
    /// gone, left, absent, missing, away, out.
    static let away = ContactCues(1 << 18)
    static let future = ContactCues(1 << 19)
    /// last, previously, ago.
    static let past = ContactCues(1 << 20)
    /// examined, weighed, immunised, treated: hands on a child.
    static let handsOn = ContactCues(1 << 21)
    /// wants, wishes, likes, scared, worried.
    static let view = ContactCues(1 << 22)
    /// drew, drawing, picture, card, note.
    static let drawing = ContactCues(1 << 23)
    /// silent, monosyllabic, "would not".
    static let reticent = ContactCues(1 << 24)
    /// was, is, had, were: state of the subject.
    static let being = ContactCues(1 << 25)
    static let author = ContactCues(1 << 26)
    /// with, by, for, of, to: the next name is no subject.
    static let preposition = ContactCues(1 << 27)
    /// lap, knee, arms, held, carried: somebody has the child.
    static let held = ContactCues(1 << 28)
    static let they = ContactCues(1 << 29)
    static let he = ContactCues(1 << 30)
    static let she = ContactCues(1 << 31)
    /// Words for all children of the case.
    static let group = ContactCues(1 << 32)
    /// Words for one child without a name.
    static let oneChild = ContactCues(1 << 33)
    /// baby, infant, toddler: the youngest.
    static let infant = ContactCues(1 << 34)
    /// video, facetime, screen.
    static let video = ContactCues(1 << 35)
    /// door, window, car, distance: a limited sighting.
    static let glimpse = ContactCues(1 << 36)
    /// An action or state a child is seen in: playing, smiling, ate, crying, dressed.
    static let presence = ContactCues(1 << 37)
    /// throughout, stayed, remained, present.
    static let throughout = ContactCues(1 << 38)
    /// Words that join a new clause.
    static let joint = ContactCues(1 << 39)
    /// who, which: the clause belongs to the word before.
    static let relative = ContactCues(1 << 40)
    /// can, could, able.
    static let ability = ContactCues(1 << 41)
    /// Adult man, adult woman, adults.
    static let man = ContactCues(1 << 42)
    static let woman = ContactCues(1 << 43)
    /// Kin of a child (mother to cousin): company.
    static let kin = ContactCues(1 << 44)
    /// Somebody's worker or agency.
    static let worker = ContactCues(1 << 45)
    /// asked, wanted, tried, hoping: before "to see" or "to speak".
    static let attempt = ContactCues(1 << 46)
    /// have, has, had before a participle.
    static let have = ContactCues(1 << 47)
    /// Words about the child's views themselves: views, wishes, feelings.
    static let viewNoun = ContactCues(1 << 48)
    /// brought, collected, dropped, taken by somebody.
    static let brought = ContactCues(1 << 49)
    /// A child's body or clothes, weight, temperature; a patient's complaint.
    static let body = ContactCues(1 << 50)
    /// clinic, appointment, review, ward.
    static let clinic = ContactCues(1 << 51)
    /// seems, appears, looks: how a child seen is described.
    static let looks = ContactCues(1 << 52)
    /// absent from school and like words that need no negation.
    static let absent = ContactCues(1 << 53)
    /// sibling, brother, sister.
    static let sibling = ContactCues(1 << 54)

    /// Cues of a folded word.
    static func of(_ word: String) -> ContactCues { vocabulary[word] ?? [] }

    private static let vocabulary: [String: ContactCues] = {
        var words: [String: ContactCues] = [:]
        for (cue, line) in ContactVocabulary.lines {
            for word in line.split(separator: " ") { words[String(word), default: []].insert(cue) }
        }
        return words
    }()
}
