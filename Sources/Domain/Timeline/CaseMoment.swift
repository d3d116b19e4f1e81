/// Something a timeline marks across all its rows: a crisis, a violent incident, or the first day on which concerns of
/// several kinds stood in the joint record.
public struct CaseMoment: Sendable, Hashable {
    /// What it is.
    public enum Kind: Sendable, Hashable {
        case incident(CaseIncident.Kind)
        /// Concerns of so many kinds stood together.
        case concerns(Int)
    }

    public var kind: Kind
    /// The first and last day it may have been.
    public var from: CivilDate
    public var to: CivilDate
    /// Places in ``IntegratedChronology/entries`` that tell of it.
    public var entries: [Int]

    public init(kind: Kind, from: CivilDate, to: CivilDate, entries: [Int]) {
        self.kind = kind
        self.from = from
        self.to = max(from, to)
        self.entries = entries
    }

    /// Those of an understood chronology that have a day, incidents first; none where nothing was understood.
    public static func all(in chronology: IntegratedChronology) -> [CaseMoment] {
        var moments = CaseIncidents(chronology).all.compactMap { incident in
            incident.from.map {
                CaseMoment(
                    kind: .incident(incident.kind), from: $0,
                    to: chronology.entries[incident.told].date.latest ?? $0, entries: incident.entries)
            }
        }
        if let joint = chronology.understanding?.jointConcerns {
            moments.append(
                CaseMoment(
                    kind: .concerns(joint.concerns.count), from: joint.day, to: joint.day,
                    entries: joint.concerns.map(\.entry)))
        }
        return moments
    }
}
