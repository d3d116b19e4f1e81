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
        if !silence.mayBeBrokenBy.isEmpty {
            let what = if case .agency = silence.subject { "An entry of its own" } else { "A sighting" }
            out.append("\(what) without an exact day may lie within it.")
        }
        if !silence.namedBy.isEmpty { out.append("Others write of telling, asking or expecting it.") }
        return out
    }

    // MARK: - Sightings

    /// Of each child the last sighting, and the last one alone.
    mutating func sightings() -> [Finding] {
        let sightings = LastSightings(chronology, understanding)
        let silences = understanding.silencesToShow(in: chronology, areSettled: hasSettledSilences)
        var found: [Finding] = []
        for place in chronology.children.indices {
            guard let id = child(place) else { continue }
            let end = CivilDate(dayNumber: Int32.max)
            var seen = sightings.lastSeen(place, before: end)
            // The silence to the end of the record begins with the same sighting, be its date a week or two wide.
            if let silence = silences.first(where: { $0.subject == .child(place) && $0.after == nil }),
                let before = silence.before, seen.stands.map({ $0.day < silence.from }) ?? true
            {
                seen.stands = LastSeen.Sighting(entry: before, day: silence.from)
                if let doubted = seen.inDoubt, doubted.day <= silence.from { (seen.inDoubt, seen.doubts) = (nil, []) }
            }
            if let finding = lastSeen(place, id, seen) { found.append(finding) }
            let alone = sightings.last(place, before: end) { entry in
                contact(entry, place)?.seenAlone.answer == .yes
            }
            if let alone, let contact = contact(alone.entry, place) {
                found.append(sighting(.lastAlone, id, contact, contact.seenAlone, on: alone.day))
            }
        }
        return found
    }

    /// The sighting that days are counted from, as in the silences; a later one in doubt beside it, with what speaks against
    /// it and the entry that does.
    private func lastSeen(_ place: Int, _ id: RecordID, _ seen: LastSeen) -> Finding? {
        guard let last = seen.stands ?? seen.inDoubt, let contact = contact(last.entry, place) else { return nil }
        var finding = sighting(.lastSeen, id, contact, contact.seen, on: last.day)
        guard let doubted = seen.inDoubt else { return finding }
        let doubts = SheetWords.sentence(seen.doubts.map(understandable).joined(separator: "; "))
        if seen.stands == nil {
            finding.says += " It is in doubt: \(doubts)"
        } else {
            finding.says += " A later record, of \(self.seen(doubted.entry)), is in doubt: \(doubts)"
            finding.grounds += grounds([doubted.entry], .beside)
        }
        finding.grounds += grounds(UnderstandingSummary.once(seen.doubts.compactMap(\.contradictedBy)), .other)
        return finding
    }

    /// Entries have no numbers on the site: one is named by its day and its agency.
    private func understandable(_ doubt: SightingDoubt) -> String {
        doubt.contradictedBy.map { "the record of \(seen($0)), says that the child was not seen" } ?? doubt.words
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
