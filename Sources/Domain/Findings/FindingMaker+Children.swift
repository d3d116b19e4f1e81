extension FindingMaker {
    // MARK: - Silences

    /// Children's first, then agencies', the longest first; each as long as every other part counts it.
    mutating func silences() -> [Made] {
        let shown = understanding.shownSilences(in: chronology, areSettled: hasSettledSilences)
        let order = shown.enumerated().sorted { first, second in
            func rank(_ silence: Silence) -> (Int, Int) {
                if case .child = silence.subject { (0, -silence.days) } else { (1, -silence.days) }
            }
            let (one, other) = (rank(first.element.silence), rank(second.element.silence))
            return one == other ? first.offset < second.offset : one < other
        }
        return order.compactMap { _, element in
            silence(chronology.children, element).map { Made(finding: $0, items: element.places) }
        }
    }

    private mutating func silence(_ children: [ChildOfCase], _ shown: ShownSilence) -> Finding? {
        let silence = shown.silence
        let span = "from \(SheetWords.day(silence.from)) to \(SheetWords.day(silence.to))"
        var subject: String
        var says: [String]
        var title: String
        var who: RecordID?
        switch silence.subject {
        case .child(let place):
            guard children.indices.contains(place), let id = child(place) else { return nil }
            subject = "child|\(id)"
            who = id
            title = "Not seen for \(UnderstandingWords.days(silence.days))"
            says = ["No released entry says that \(children[place].name) was seen \(span)."]
        case .agency(let place):
            guard agencies.indices.contains(place) else { return nil }
            subject = "agency|\(agencies[place])"
            title = "\(agency(place)) silent for \(UnderstandingWords.days(silence.days))"
            says = ["\(agency(place)) released no entry \(span)."]
        }
        says += remarks(silence)
        if !shown.doubted.isEmpty {
            says.append("What else speaks of a sighting within it is in doubt, and not counted.")
        }
        let (before, after) = (sighting(silence.before, silence.subject), sighting(silence.after, silence.subject))
        let key =
            "\(subject)|\(silence.before.map(thread) ?? "\(silence.from.dayNumber)")"
            + "|\(silence.after.map(thread) ?? "end")"
        return Finding(
            .silence, key: once(key), title: title, says: says.joined(separator: " "), child: who, from: silence.from,
            to: silence.to,
            grounds: grounds(silence.before.map { [$0] } ?? [], before, .one)
                + grounds(silence.after.map { [$0] } ?? [], after, .other)
                + grounds((shown.doubted + silence.mayBeBrokenBy + silence.namedBy).prefix(Self.mostBeside), .beside))
    }

    /// The words by which an entry on either side says that the child was seen; none of an agency's silence.
    private func sighting(_ entry: Int?, _ subject: Silence.Subject) -> String {
        guard let entry, case .child(let child) = subject else { return "" }
        return contact(entry, child)?.seen.words ?? ""
    }

    /// What else is to be known of a silence.
    private func remarks(_ silence: Silence) -> [String] {
        var out: [String] = []
        if !silence.reason.isEmpty { out.append(SheetWords.sentence(silence.reason)) }
        if case .child = silence.subject {
            if silence.before == nil { out.append("It begins with the record.") }
            if silence.after == nil { out.append("It lasts to the end of the record.") }
        }
        switch silence.schoolRoll {
        case .notKnown: break
        case .seenBefore(let school):
            let until = silence.offRoll == nil ? "" : ", until the child had left"
            out.append(
                "\(agency(school)) had written of the child until then: its register may show more\(until).")
        case .ofSchoolAge: out.append("The child was of school age: was the child on a school’s roll?")
        }
        if silence.holidayDays > 0 {
            out.append("About \(UnderstandingWords.days(silence.holidayDays)) of it were school holidays.")
        }
        if !silence.mayBeBrokenBy.isEmpty { out.append("A sighting without an exact day may lie within it.") }
        if !silence.namedBy.isEmpty { out.append("Others write of telling, asking or expecting it.") }
        return out
    }

    // MARK: - Sightings

    /// Of each child the last sighting, and the last one alone.
    mutating func sightings() -> [Finding] {
        let sightings = LastSightings(chronology, understanding)
        var found: [Finding] = []
        for place in chronology.children.indices {
            guard let id = child(place) else { continue }
            let end = CivilDate(dayNumber: Int32.max)
            let seen = sightings.lastSeen(place, before: end)
            if let last = seen.inDoubt ?? seen.stands, let contact = contact(last.entry, place) {
                var finding = sighting(.lastSeen, id, contact, contact.seen, on: last.day)
                let doubts = understandable(seen.doubts.map(\.words))
                if !doubts.isEmpty {
                    finding.says += " It is in doubt: \(SheetWords.sentence(doubts.joined(separator: "; ")))"
                    if let stands = seen.stands?.entry {
                        finding.says += " Nothing speaks against an earlier one: \(self.seen(stands))."
                        finding.grounds += grounds([stands], .beside)
                    }
                }
                found.append(finding)
            }
            let alone = sightings.last(place, before: end) { entry in
                contact(entry, place)?.seenAlone.answer == .yes
            }
            if let alone, let contact = contact(alone.entry, place) {
                found.append(sighting(.lastAlone, id, contact, contact.seenAlone, on: alone.day))
            }
        }
        return found
    }

    /// Entries have no numbers on the site.
    private func understandable(_ doubts: [String]) -> [String] {
        doubts.map { $0.hasPrefix("No. ") ? "another entry says otherwise" : $0 }
    }

    private func contact(_ entry: Int, _ child: Int) -> ChildContact? {
        // In order of entry.
        var (low, high) = (0, understanding.contacts.count)
        while low < high {
            let middle = (low + high) / 2
            if understanding.contacts[middle].entry < entry { low = middle + 1 } else { high = middle }
        }
        return understanding.contacts[low...].prefix { $0.entry == entry }.first { $0.child == child }
    }

    /// "3 May 2001, by Larchmere Surgery".
    private func seen(_ entry: Int) -> String { "\(words.whenSeen(entry)), by \(words.agency(of: entry))" }

    private func sighting(
        _ kind: Finding.Kind, _ child: RecordID, _ contact: ChildContact, _ inference: Inference, on day: CivilDate
    ) -> Finding {
        Finding(
            kind, key: child.description, title: seen(contact.entry), says: "\(seen(contact.entry)).",
            basis: inference.basis, rule: inference.rule, score: Int((inference.confidence * 1_000).rounded()),
            child: child, from: day, to: day, grounds: grounds([contact.entry], inference.words, .one))
    }
}
