/// What no one had put together: before each crisis, and on the first day on which several kinds of concern stood together.
extension UnderstandingSummary {
    /// The first day on which concerns of several kinds stood in the joint record, beside the most any one agency held;
    /// and the day on which the joint record was furthest ahead of any one agency.
    var joint: [UnderstandingLine] {
        guard let joint = understanding.jointConcerns else { return [] }
        let told = joint.beforeCrises.filter { $0.concerns.count > 1 }.suffix(Self.crisesShown).reversed().map(
            beforeCrisis)
        return told + first(joint)
    }

    private static let crisesShown = 2

    /// One line on the last crisis for the first page; all of it stands with the concerns by theme.
    var brief: [UnderstandingLine] {
        guard let joint = understanding.jointConcerns,
            let gap = joint.beforeCrises.last(where: { $0.concerns.count > 1 && $0.mostHeldByOne < $0.concerns.count })
        else { return Array(self.joint.suffix(1)) }
        let text =
            "In the year before \(SheetWords.day(gap.day)) the records together came to hold signs of "
            + "\(SheetWords.count(gap.concerns.count, "kind")) of concern; the most any one agency held or is shown to have "
            + "been told was \(gap.mostHeldByOne) (\(holders(gap.heldBy))). They stand under “\(UnderstandingThemes.name)”."
        return [UnderstandingLine(text, label: "No one held it all")]
    }

    /// What came into the records in the year before a crisis, newest of each kind, and how it was spread.
    private func beforeCrisis(_ gap: JointConcerns.Gap) -> UnderstandingLine {
        let most = gap.mostHeldByOne
        var text = "In the year before \(SheetWords.day(gap.day)) the records together came to hold signs of "
        text += "\(SheetWords.count(gap.concerns.count, "kind")) of concern, the newest of each: "
        let newer = gap.concerns.map { ofMother($0, before: gap.day) }
        text +=
            UnderstandingWords.list(
                zip(gap.concerns, newer).map { concern, entry in
                    guard let entry else { return named(concern) }
                    return "\(words.theme(concern.theme).lowercased()) (\(words.agency(of: concern.entry)), "
                        + "No. \(concern.entry + 1); newer of what the mother took: \(words.agency(of: entry)), No. \(entry + 1))"
                }) + ". "
        let spread = Set(gap.concerns.map { chronology.entries[$0.entry].agency }).count
        if most >= gap.concerns.count {
            text += "\(holders(gap.heldBy)) held all of them."
        } else {
            text +=
                "They stood with \(SheetWords.count(spread, "agency", "agencies")); the most any one held or is shown to "
            text += "have been told was \(most) (\(holders(gap.heldBy)))."
        }
        return UnderstandingLine(
            text, label: "Before the crisis of \(SheetWords.day(gap.day))",
            entries: Self.once(gap.concerns.map(\.entry) + newer.compactMap { $0 }))
    }

    /// The newest entry before a crisis of a medicine or drug the mother took, where the theme's newest is older: that one
    /// may be of somebody else.
    private func ofMother(_ concern: JointConcerns.Concern, before day: CivilDate) -> Int? {
        guard concern.theme == "drugs" else { return nil }
        return understanding.records.signs.last { sign in
            guard sign.kind == .intake, sign.entry != concern.entry, let own = words.day(sign.entry) else {
                return false
            }
            return concern.since < own && own < day
                && TextTokens(sign.words).tokens.contains { Self.medicines.contains($0.key) }
        }?.entry
    }

    private static let medicines: Set<String> = [
        "diazepam", "temazepam", "nitrazepam", "lorazepam", "zopiclone", "zolpidem", "codeine", "tramadol", "morphine",
        "dihydrocodeine", "methadone", "buprenorphine", "subutex", "pregabalin", "valium", "heroin", "cocaine",
        "cannabis", "crack", "medication", "tablets",
    ]

    private func first(_ joint: JointConcerns) -> [UnderstandingLine] {
        let kinds = joint.concerns.count
        let most = joint.mostHeldByOne
        var text = "By \(SheetWords.day(joint.day)) the records together held signs of \(kinds) kinds of concern: "
        text += UnderstandingWords.list(joint.concerns.map(named)) + ". "
        if most >= kinds {
            text += "\(holders(joint.heldBy)) held all of them that day."
        } else {
            text += "The most any one agency held that day was \(most)"
            text += most == 0 ? ". " : " (\(holders(joint.heldBy))). "
            if let day = joint.oneAgencyDay, let agency = joint.oneAgency {
                let later = UnderstandingWords.days(day.days(since: joint.day))
                text += "The first to hold \(kinds) by itself was \(words.agency(agency)), "
                text += "on \(SheetWords.day(day)), \(later) later."
            } else {
                text += "No agency by itself ever held as many."
            }
        }
        var lines = [
            UnderstandingLine(
                text, label: "What stood in the records together", entries: Self.once(joint.concerns.map(\.entry)))
        ]
        if let gap = joint.widest, gap.day != joint.day, gap.concerns.count - gap.mostHeldByOne > 1 {
            lines.append(furthest(gap))
        }
        return lines
    }

    /// "neglect (Larchmere Surgery, No. 12)".
    private func named(_ concern: JointConcerns.Concern) -> String {
        "\(words.theme(concern.theme).lowercased()) (\(words.agency(of: concern.entry)), No. \(concern.entry + 1))"
    }

    private func holders(_ heldBy: [[JointConcerns.Concern]]) -> String {
        let most = heldBy.map(\.count).max() ?? 0
        let holders = heldBy.indices.filter { heldBy[$0].count == most }.map { words.agency($0) }
        return holders.count > 3 ? "\(holders.count) agencies" : UnderstandingWords.list(holders)
    }

    /// What the agency that held most did not hold on the day on which the records together were furthest ahead of it.
    private func furthest(_ gap: JointConcerns.Gap) -> UnderstandingLine {
        let most = gap.mostHeldByOne
        var text =
            "By \(SheetWords.day(gap.day)) it was \(gap.concerns.count) kinds together, and the most any one agency "
        text += "held was \(most) (\(holders(gap.heldBy)))."
        var entries: [Int] = []
        let holding = gap.heldBy.indices.filter { gap.heldBy[$0].count == most }
        if holding.count == 1, let agency = holding.first {
            let held = Set(gap.heldBy[agency].map(\.theme))
            let missing = gap.concerns.filter { !held.contains($0.theme) }
            text += " The rest stood with others: " + UnderstandingWords.list(missing.map(named)) + "."
            entries = Self.once(missing.map(\.entry))
        }
        return UnderstandingLine(text, label: "What no one agency had put together", entries: entries)
    }
}
