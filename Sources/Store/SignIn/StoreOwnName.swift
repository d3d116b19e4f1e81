public import Domain

/// What somebody is called, for themselves to put right.
extension Store {
    public func ownName(_ token: SignInToken) async throws -> OwnName {
        let (idle, now) = (settings.signIn.idle, clock.now())
        return try await database.read { session in
            guard let own = try SessionRow.find(token, now: now, idle: idle, session),
                let found = try OwnNameRow.find(own.account, session)
            else { throw SignInRefusal.notSignedIn }
            return found
        }
    }

    public func correctOwnName(_ name: String, version: Int, by token: SignInToken) async throws {
        let (desk, now) = (desk, clock.now())
        guard (1...200).contains(name.unicodeScalars.count), name.contains(where: { !$0.isWhitespace }) else {
            throw SignInRefusal.nameNeeded
        }
        try await database.write { session in
            guard let own = try SessionRow.find(token, now: now, idle: desk.settings.idle, session),
                let account = try AccountRow.find(own.account, session),
                let found = try OwnNameRow.find(own.account, session)
            else { throw SignInRefusal.notSignedIn }
            guard found.version == version else { throw SignInRefusal.nameChanged(found.name) }
            if found.name != name {
                try session.run(
                    "UPDATE sign_in_accounts SET name = $2, version = version + 1 WHERE id = $1",
                    [.id(account.id), .words(name)])
            }
            // An operator may have given the person another name in one of the boards.
            try SignInRecord.rename(account, to: name, now: now, desk.ledger, session)
        }
    }
}

/// The columns of an account that say what its owner is called.
enum OwnNameRow {
    static func find(_ account: RecordID, _ session: any DatabaseSession) throws -> OwnName? {
        try session.first("SELECT name, version FROM sign_in_accounts WHERE id = $1", [.id(account)]) {
            OwnName(name: try $0.text(0), version: Int(try $0.integer(1)))
        }
    }
}
