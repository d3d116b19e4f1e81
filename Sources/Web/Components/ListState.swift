/// How a list is shown: its filters, its order and its page, as they stand in the address, so that a page can be bookmarked,
/// printed and gone back to without scripts.
///
/// Choices alone: a filter is one of a list, never words somebody typed, because an address is kept in places a name must
/// not reach (a browser's history, a proxy's log).
struct ListState<Column: RawRepresentable<String> & CaseIterable & Hashable & Sendable>: Sendable, Hashable {
    var sort: Column
    var isDescending = false
    /// Counted from 1.
    var page = 1
    /// The chosen value of each filter; a filter not chosen is absent.
    var filters: [String: String] = [:]

    private let usualSort: Column

    init(sortedBy column: Column) {
        sort = column
        usualSort = column
    }

    /// What an address says; whatever it should not say is passed over.
    /// - Parameters:
    ///   - query: names and values.
    ///   - allowed: each filter's name with the values it may have.
    init(_ query: [(name: String, value: String)], sortedBy column: Column, filters allowed: [String: Set<String>]) {
        self.init(sortedBy: column)
        for (name, value) in query {
            switch name {
            case "sort": sort = Column(rawValue: value) ?? column
            case "down": isDescending = value == "1"
            case "page": page = Int(value).map { min(max($0, 1), 1_000_000) } ?? 1
            default: if allowed[name]?.contains(value) == true { filters[name] = value }
            }
        }
    }

    /// Only what differs from the usual, in a fixed order: one state, one address.
    var query: [(name: String, value: String)] {
        var query = filters.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
        if sort != usualSort { query.append(("sort", sort.rawValue)) }
        if isDescending { query.append(("down", "1")) }
        if page != 1 { query.append(("page", String(page))) }
        return query
    }

    /// The state after a press on a column's heading: sorted by it, or the other way round.
    func sorted(by column: Column) -> Self {
        var state = self
        state.isDescending = sort == column ? !isDescending : false
        state.sort = column
        state.page = 1
        return state
    }

    func onPage(_ page: Int) -> Self {
        var state = self
        state.page = page
        return state
    }
}
