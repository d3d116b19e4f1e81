/// The access policy printed, for docs/access.md.
public enum AccessDocument {
    /// The tables between the page's own words.
    public static var tables: String {
        var out = "## Roles\n\n| role | in the store | held in |\n|---|---|---|\n"
        for role in AccessRole.allCases {
            let place =
                switch role.place {
                case .board: "the board"
                case .review: role.isForAgency ? "a review, for an agency and its parts" : "a review"
                }
            out += "| \(role.title) | `\(role.rawValue)` | \(place) |\n"
        }
        out += section("The machine", .store) + section("The board", .board)
        out += section("A review as a whole", .review)
        out += section("What agencies send, and what the panel makes of it", .material)
        out += "\n## What each role may do\n"
        for role in AccessRole.allCases { out += own(role) }
        return out
    }

    private static func section(_ title: String, _ scope: AccessAction.Scope) -> String {
        let states = AccessState.allCases.filter { $0.scope == scope }
        var out = "\n## \(title)\n\n| to | where it stands | may |\n|---|---|---|\n"
        for action in AccessAction.allCases where action.scope == scope {
            for state in states {
                let may = AccessPolicy.roles(for: action, in: state).map(\.title)
                out += "| \(action.words) (`\(action.rawValue)`) | \(state.words) | "
                out += may.isEmpty ? "nobody |\n" : "\(may.joined(separator: ", ")) |\n"
            }
        }
        return out
    }

    private static func own(_ role: AccessRole) -> String {
        var lines: [String] = []
        for action in AccessAction.allCases {
            let states = AccessState.allCases.filter { AccessPolicy.roles(for: action, in: $0).contains(role) }
            if states.isEmpty { continue }
            let isAlways = states == AccessState.allCases.filter { $0.scope == action.scope }
            lines.append("\(action.words)\(isAlways ? "" : " (\(states.map(\.rawValue).joined(separator: "; ")))")")
        }
        return "\n**\(role.title)**: " + (lines.isEmpty ? "nothing." : lines.joined(separator: ", ") + ".") + "\n"
    }
}
