/// As it is kept: numbers and few words, in a fixed order; the same picture gives the same bytes.
extension CasePicture {
    /// Raised with every change of the form: what was kept in another is made anew.
    private static let edition = 1

    /// The bytes to keep: the same for the same picture.
    public func packed() -> [UInt8] {
        var out = PackedWriter()
        out.number(Self.edition)
        out.list(agencies) { $0.id($1) }
        out.list(chronology.children) { out, child in
            out.words(child.name)
            out.maybe(child.born) { $0.day($1) }
        }
        out.number(threads.count)
        for (thread, entry) in zip(threads, chronology.entries) {
            out.id(thread)
            out.number(entry.agency)
            out.date(entry.date)
        }
        out.understanding(understanding)
        out.list(moments) { $0.moment($1) }
        out.list(lastSeen) { out, children in
            out.list(children) { out, seen in
                out.maybe(seen.stands) { $0.sighting($1) }
                out.maybe(seen.inDoubt) { $0.sighting($1) }
            }
        }
        return out.bytes
    }

    /// - Returns: nil for bytes of another edition, or cut off.
    public init?(packed bytes: [UInt8]) {
        var reader = PackedReader(bytes)
        do {
            guard try reader.number() == Self.edition else { return nil }
            try self.init(&reader)
            guard reader.isAtEnd else { return nil }
        } catch {
            return nil
        }
    }

    private init(_ reader: inout PackedReader) throws {
        var chronology = IntegratedChronology()
        let agencies = try reader.list { try $0.id() }
        chronology.agencies = agencies.map { _ in CaseAgency(name: "") }
        chronology.children = try reader.list { reader in
            ChildOfCase(name: try reader.words(), born: try reader.maybe { try $0.day() })
        }
        var threads: [RecordID] = []
        let count = try reader.count()
        threads.reserveCapacity(count)
        chronology.entries.reserveCapacity(count)
        for _ in 0..<count {
            threads.append(try reader.id())
            let agency = try reader.number()
            chronology.entries.append(Self.entry(agency, try reader.date()))
        }
        let understanding = try reader.understanding()
        let moments = try reader.list { try $0.moment() }
        let lastSeen = try reader.list { reader in
            try reader.list { reader in
                var seen = LastSeen()
                seen.stands = try reader.maybe { try $0.sighting() }
                seen.inDoubt = try reader.maybe { try $0.sighting() }
                return seen
            }
        }
        guard lastSeen.count == moments.count else { throw PackedReader.Broken() }
        self.init(
            threads: threads, agencies: agencies, chronology: chronology, understanding: understanding,
            moments: moments, lastSeen: lastSeen)
    }
}

extension PackedWriter {
    private mutating func place<Value: CaseIterable & Equatable>(_ value: Value) {
        number(Array(Value.allCases).firstIndex(of: value) ?? 0)
    }

    fileprivate mutating func date(_ date: DateReading) {
        maybe(date.earliest) { $0.day($1) }
        maybe(date.latest) { $0.day($1) }
        place(date.precision)
        number(date.isUncertain ? 1 : 0)
        maybe(date.time) { $0.number(Int($1.minutes)) }
        maybe(date.endTime) { $0.number(Int($1.minutes)) }
    }

    fileprivate mutating func understanding(_ understanding: Understanding) {
        list(understanding.contacts) { out, contact in
            out.number(contact.entry)
            out.number(contact.child)
            for inference in [contact.seen, contact.seenAlone, contact.spokenWith, contact.wishes] {
                out.place(inference.answer)
                out.place(inference.basis)
            }
        }
        list(understanding.occurrences) { $0.numbers($1.entries) }
        list(understanding.contradictions) { out, item in
            out.place(item.kind)
            out.numbers(item.first)
            out.numbers(item.second)
            for words in [item.detail, item.firstWords, item.secondWords] { out.words(words) }
            out.maybe(item.child) { $0.number($1) }
            out.number(item.gravity)
        }
        list(understanding.silences) { out, silence in
            switch silence.subject {
            case .child(let child): out.numbers([0, child])
            case .agency(let agency): out.numbers([1, agency])
            }
            out.day(silence.from)
            out.day(silence.to)
            out.maybe(silence.before) { $0.number($1) }
            out.maybe(silence.after) { $0.number($1) }
        }
        list(understanding.smallThings) { out, thing in
            out.number(thing.entry)
            out.place(thing.kind)
        }
        let themes = Set(understanding.indicators.map(\.theme)).sorted()
        let places = Dictionary(uniqueKeysWithValues: themes.enumerated().map { ($1, $0) })
        list(themes) { $0.words($1) }
        list(understanding.indicators) { out, indicator in
            out.number(indicator.entry)
            out.number(places[indicator.theme] ?? 0)
        }
    }

    fileprivate mutating func moment(_ moment: CaseMoment) {
        switch moment.kind {
        case .incident(let kind):
            number(0)
            place(kind)
        case .concerns(let kinds):
            number(1)
            number(kinds)
        }
        day(moment.from)
        day(moment.to)
        numbers(moment.entries)
    }

    fileprivate mutating func sighting(_ sighting: LastSeen.Sighting) {
        number(sighting.entry)
        day(sighting.day)
    }
}

extension PackedReader {
    private mutating func value<Value: CaseIterable>(_ type: Value.Type) throws -> Value {
        try one(of: Array(Value.allCases))
    }

    private mutating func time() throws -> ClockTime {
        let minutes = try number()
        guard let time = ClockTime(hour: minutes / 60, minute: minutes % 60) else { throw Broken() }
        return time
    }

    fileprivate mutating func date() throws -> DateReading {
        DateReading(
            verbatim: "", earliest: try maybe { try $0.day() }, latest: try maybe { try $0.day() },
            precision: try value(DatePrecision.self), isUncertain: try number() == 1,
            time: try maybe { try $0.time() }, endTime: try maybe { try $0.time() })
    }

    private mutating func inference() throws -> Inference {
        Inference(
            try value(Inference.Answer.self), basis: try value(Inference.Basis.self), words: "", rule: "")
    }

    fileprivate mutating func understanding() throws -> Understanding {
        var found = Understanding()
        found.contacts = try list { reader in
            ChildContact(
                entry: try reader.number(), child: try reader.number(), seen: try reader.inference(),
                seenAlone: try reader.inference(), spokenWith: try reader.inference(),
                wishes: try reader.inference())
        }
        found.occurrences = try list { Occurrence(entries: try $0.numbers(), links: []) }
        found.contradictions = try list { reader in
            Contradiction(
                kind: try reader.value(Contradiction.Kind.self), first: try reader.numbers(),
                second: try reader.numbers(), detail: try reader.words(), firstWords: try reader.words(),
                secondWords: try reader.words(), child: try reader.maybe { try $0.number() },
                gravity: try reader.number())
        }
        found.silences = try list { reader in
            let subject = try reader.numbers()
            guard subject.count == 2 else { throw Broken() }
            return Silence(
                subject: subject[0] == 0 ? .child(subject[1]) : .agency(subject[1]), from: try reader.day(),
                to: try reader.day(), before: try reader.maybe { try $0.number() },
                after: try reader.maybe { try $0.number() })
        }
        found.smallThings = try list { reader in
            SmallThing(
                entry: try reader.number(), kind: try reader.value(SmallThing.Kind.self), who: "", words: "", rule: "")
        }
        let themes = try list { try $0.words() }
        found.indicators = try list { reader in
            Indicator(entry: try reader.number(), theme: try reader.one(of: themes), words: "")
        }
        return found
    }

    fileprivate mutating func moment() throws -> CaseMoment {
        let kind: CaseMoment.Kind =
            switch try number() {
            case 0: .incident(try value(CaseIncident.Kind.self))
            case 1: .concerns(try number())
            default: throw Broken()
            }
        return CaseMoment(kind: kind, from: try day(), to: try day(), entries: try numbers())
    }

    fileprivate mutating func sighting() throws -> LastSeen.Sighting {
        LastSeen.Sighting(entry: try number(), day: try day())
    }
}
