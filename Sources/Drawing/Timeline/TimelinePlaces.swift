import Domain

/// Where each entry stands in time, as whole days since 1970, worked out once.
struct TimelinePlaces {
    struct Place {
        var first: Int32
        var last: Int32
        var isOpen = false
        var isDoubted = false
        var isDated = true

        /// One day, and the writer did not doubt it.
        var isSure: Bool { isDated && first == last && !isDoubted }
        var middle: Int32 { first + (last - first) / 2 }
    }

    let places: [Place]

    init(_ entries: [ChronologyEntry]) {
        places = entries.map { entry in
            let date = entry.date
            switch (date.earliest?.dayNumber, date.latest?.dayNumber) {
            case (let a?, let b?):
                return Place(first: min(a, b), last: max(a, b), isDoubted: date.isUncertain)
            case (let a?, nil): return Place(first: a, last: a, isOpen: true, isDoubted: true)
            case (nil, let b?): return Place(first: b, last: b, isOpen: true, isDoubted: true)
            case (nil, nil): return Place(first: 0, last: 0, isDated: false)
            }
        }
    }

    subscript(entry: Int) -> Place {
        places.indices.contains(entry) ? places[entry] : Place(first: 0, last: 0, isDated: false)
    }

    /// The days to show when none are asked for: all, but for the few (at most one in fifty on either side) that lie
    /// further off than a third of what the rest spans, such as a grandparent's childhood or a year typed wrongly.
    func usualSpan() -> TimelineSpan? {
        var days = places.filter { $0.isDated && $0.last - $0.first < 62 }.map(\.middle)
        if days.isEmpty { days = places.filter(\.isDated).map(\.middle) }
        guard !days.isEmpty else { return nil }
        days.sort()
        let trimmed = days.count < 8 ? 0 : max(1, days.count / 50)
        let low = days[trimmed]
        let high = days[days.count - 1 - trimmed]
        let reach = Int32((Double(high - low) / 3).rounded()) + 14
        let first = days.first { $0 >= low - reach } ?? low
        let last = days.last { $0 <= high + reach } ?? high
        return TimelineSpan(from: CivilDate(dayNumber: first), to: CivilDate(dayNumber: last))
    }
}
