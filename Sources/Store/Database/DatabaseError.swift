/// What a database may fail with. Cases carry no words of a record.
public enum DatabaseError: Error, Sendable, Hashable {
    /// Which rule of the schema a statement broke.
    public enum Rule: String, Sendable { case unique, foreignKey, check, notNull }

    /// The database cannot be opened or reached; the reason in words.
    case cannotOpen(String)
    /// Another transaction stood in the way; retried by the engine, seen outside only when all attempts were used up.
    case conflict
    /// A statement took longer than the limit.
    case timedOut
    case cancelled
    /// A rule of the schema, and its name or column.
    case broken(Rule, name: String)
    case readOnly
    /// No room on the disk.
    case full
    /// The disk refused to read or write: past a quota or a limit, or failing. The engine's own code.
    case disk(code: String)
    /// The database file is damaged.
    case corrupt(String)
    /// The connection broke before the commit was sent: nothing was changed.
    case connectionLost
    /// The connection broke while committing: whether it counts can only be found by looking.
    case outcomeUnknown
    /// Too many are waiting for a connection.
    case tooManyWaiting
    /// Any other failure: the engine's own code and message.
    case statement(code: String, message: String)
    /// A row holds something else than the program expects at this place.
    case unexpectedValue(column: Int)

    /// What is wrong and what to do, in plain words.
    public var message: String {
        switch self {
        case .cannotOpen(let reason): "The store cannot be opened: \(reason)"
        case .conflict: "The store is very busy. Nothing was changed; try again in a moment."
        case .timedOut: "The store took too long to answer. Nothing was changed; try again."
        case .cancelled: "Stopped. Nothing was changed."
        case .broken(let rule, let name):
            "The store's rule “\(name)” (\(rule.rawValue)) does not allow this. Nothing was changed."
        case .readOnly:
            "The store cannot be written to. Nothing was changed. Check the permissions of its file and folder, and "
                + "whether its disk or its database server only lets be read; then try again."
        case .full: "The disk is full. Nothing was changed; make room and try again."
        case .disk(let code):
            "The disk refused to read or write (\(code)): it may be past a quota or a limit, or failing. Look after it, "
                + "then run “casement verify” before going on."
        case .corrupt(let detail):
            "The store is damaged (\(detail)). Stop using it and restore the last backup with “casement restore”."
        case .connectionLost: "The connection to the database broke. Nothing was changed; try again."
        case .outcomeUnknown:
            "The connection broke at the last moment. Look whether the change is there before doing it again."
        case .tooManyWaiting: "Too many requests are waiting for the database. Try again in a moment."
        case .statement(let code, let message): "The database refused (\(code)): \(message)"
        case .unexpectedValue(let column): "A row does not hold what it should (column \(column))."
        }
    }
}
