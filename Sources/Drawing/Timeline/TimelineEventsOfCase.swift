public import Domain

extension Timeline {
    /// The timeline of a chronology that was understood, with its incidents, crises and the first day on which concerns of
    /// several kinds stood in the joint record. Nil where nothing was asked to be understood.
    public init?(_ chronology: IntegratedChronology) {
        guard let understanding = chronology.understanding else { return nil }
        self.init(chronology, understanding, events: TimelineEvent.events(of: chronology))
    }
}

extension TimelineEvent {
    /// What a timeline marks of an understood chronology; incidents without a date cannot be drawn.
    public static func events(of chronology: IntegratedChronology) -> [TimelineEvent] {
        var events = CaseIncidents(chronology).all.compactMap { incident in
            incident.from.map {
                TimelineEvent(
                    kind: incident.kind.isCrisis ? .crisis : .violentIncident, from: $0,
                    to: chronology.entries[incident.told].date.latest.map { max($0, incident.from ?? $0) },
                    label: label(incident.kind), entries: incident.entries)
            }
        }
        if let joint = chronology.understanding?.jointConcerns {
            events.append(
                TimelineEvent(
                    kind: .milestone, from: joint.day,
                    label: "\(joint.concerns.count) kinds of concern in the joint record",
                    entries: joint.concerns.map(\.entry)))
        }
        return events
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
