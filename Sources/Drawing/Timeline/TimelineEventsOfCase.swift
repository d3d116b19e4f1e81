public import Domain

extension Timeline {
    /// The timeline of a chronology that was understood, with its incidents, crises and the first day on which concerns of
    /// several kinds stood in the joint record. Nil where nothing was asked to be understood.
    public init?(_ chronology: IntegratedChronology) {
        guard let understanding = chronology.understanding else { return nil }
        self.init(chronology, understanding, events: TimelineEvent.events(of: chronology))
    }

    /// The same out of what was kept of it.
    public init(_ picture: CasePicture) {
        let events = picture.moments.map { TimelineEvent($0) }
        let lastSeen = Dictionary(zip(events, picture.lastSeen)) { first, _ in first }
        self.init(picture.chronology, picture.understanding, events: events, lastSeen: lastSeen)
    }
}

extension TimelineEvent {
    /// What a timeline marks of an understood chronology; incidents without a date cannot be drawn.
    public static func events(of chronology: IntegratedChronology) -> [TimelineEvent] {
        CaseMoment.all(in: chronology).map { TimelineEvent($0) }
    }

    init(_ moment: CaseMoment) {
        switch moment.kind {
        case .incident(let kind):
            self.init(
                kind: kind.isCrisis ? .crisis : .violentIncident, from: moment.from, to: moment.to,
                label: Self.label(kind), entries: moment.entries)
        case .concerns(let kinds):
            self.init(
                kind: .milestone, from: moment.from, to: moment.to,
                label: "\(kinds) kinds of concern in the joint record", entries: moment.entries)
        }
    }

    private static func label(_ kind: CaseIncident.Kind) -> String {
        switch kind {
        case .death: "Death"
        case .harm: "Child hurt or ill"
        case .protection: "Child taken to safety"
        case .injury: "Child’s injury treated"
        case .violence: "Violence"
        case .disturbance: "Disturbance or fright"
        }
    }
}
