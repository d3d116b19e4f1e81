import Domain
import Store

/// What the example's key worker has decided so far of the first review for the family: enough to see the pages filled, and
/// most left to do. It goes the way it goes in a real one, entry by entry, by command.
struct ExampleFamily {
    let store: Store
    let review: ReviewReader

    /// A decision, and how the entry begins that it is made of.
    struct Decided: Sendable {
        var begins: String
        var decision: FamilyDecision
    }

    static let decided: [Decided] = [
        share(
            "Ayla's first day in Nursery class",
            "Ayla had her first day in the nursery class, and Micah began Year 1. Roisin came early, with a name in both coats.",
            said: "I sewed the names in the night before."),
        share("Ayla asked who would be collecting today", "Ayla asked three times before lunch who would fetch her."),
        leave("Home visit, mother's address. Not in.", .aboutSomebodyElse, "It is about another person’s supervision."),
        share("Ayla tonsillitis", "Ayla had a sore throat. The doctor gave her medicine."),
        share("Ayla absent. Message on the answerphone", "Ayla was off school. A message said that she had been sick."),
        share(
            "Micah late, 6 minutes", "Micah came to school a little late and wet through. He was dried by the radiator."
        ),
        leave("Telephone session, poor line.", .addsNothing, ""),
        leave(
            "GARRICK, licence appt.", .askFirst,
            "Probation is to say how much of his past the family may be told."),
        leave("GARRICK failed to appear", .proceedings, ""),
        share(
            "Audiology, Ayla, brought by her aunt.",
            "Ayla’s aunt took her for a hearing test. She had glue ear on both sides. The hospital wanted to see her again in "
                + "six months.", said: "She had been saying “what?” since the summer."),
        share("Micah was quiet today", "Micah was quiet at school and stayed close to the grown-up on duty."),
        share(
            "New tenancy visit to Flat 34.",
            "Somebody from the landlord came to see the new flat. Roisin made tea and showed where it was damp. Ayla was "
                + "drawing on the steamed-up window."),
        share(
            "999, third party, shouting and breaking glass",
            "A neighbour rang the police because of shouting and breaking glass. Roisin’s hand was cut. The officers saw Micah "
                + "awake in bed and Ayla asleep."),
        leave("Routine appt. Bandage R hand.", .risk, "What was said in private could put somebody in danger."),
    ]

    private static func share(_ begins: String, _ words: String, said: String = "") -> Decided {
        Decided(begins: begins, decision: FamilyDecision(choice: .shared, words: words, said: said))
    }

    private static func leave(_ begins: String, _ reason: FamilyReason, _ why: String) -> Decided {
        Decided(begins: begins, decision: FamilyDecision(choice: .leftOut, reason: reason, why: why))
    }

    /// Decides what can be found; entries of other cases than ours are left to do.
    func decide() async throws {
        var left = Self.decided
        var after: ChronologyPlace?
        repeat {
            let page = try await store.familyEntries(for: review, FamilyFilter(), after: after, before: nil).page
            for entry in page.entries {
                guard let place = left.firstIndex(where: { entry.entry.event.hasPrefix($0.begins) }) else { continue }
                let command = DecideForFamily(
                    board: review.board, review: review.review, thread: entry.thread, entry: entry.id, version: 0,
                    decision: left.remove(at: place).decision)
                try await store.run(.decideForFamily(command), by: review.person)
            }
            after = page.next
        } while after != nil && !left.isEmpty
    }
}
