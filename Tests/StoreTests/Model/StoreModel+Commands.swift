import Domain

/// What each command should come to.
extension StoreModel {
    /// Does a command, or refuses it: then nothing is changed.
    /// - Returns: whether it is done.
    mutating func run(_ command: CaseCommand, by actor: RecordID) -> Bool {
        guard let changed = done(command, actor) else { return false }
        self = changed
        return true
    }

    private func done(_ command: CaseCommand, _ actor: RecordID) -> StoreModel? {
        switch command {
        case .openBoard: nil
        case .addPerson, .addAgency, .openReview, .registerOperator, .giveRole, .endRole, .recordLeaver:
            inBoard(command, actor)
        case .retitleReview, .moveReview, .linkAccounts, .nameTheme, .erasePayload: inReview(command, actor)
        case .receiveSubmission, .releaseSubmission, .revokeRelease, .acceptSubmission: withFile(command, actor)
        default: onEntries(command, actor)
        }
    }

    /// This with the change, and an entry in each of the chains.
    private func with(_ chains: RecordID..., change: (inout StoreModel) -> Void) -> StoreModel {
        var changed = self
        change(&changed)
        for chain in chains { changed.chains[chain, default: 0] += 1 }
        return changed
    }

    // MARK: - The board

    private func inBoard(_ command: CaseCommand, _ actor: RecordID) -> StoreModel? {
        switch command {
        case .addPerson(let add):
            let account = add.person.account
            guard mayInBoard(actor, .addPerson), !account.hasPrefix(OperatorAccount.prefix), account.isName,
                add.person.name.isName, !people.values.contains(account), people[add.person.id] == nil
            else { return nil }
            return with(board) { $0.people[add.person.id] = account }
        case .registerOperator(let register):
            let person = register.person
            guard person.id == actor, person.account.hasPrefix(OperatorAccount.prefix), person.account.isName,
                !people.values.contains(person.account), people[person.id] == nil
            else { return nil }
            return with(board) {
                $0.people[person.id] = person.account
                $0.roles[register.membership] = Role(
                    membership: Membership(
                        id: register.membership, person: person.id, role: .machineOperator, startsAt: 0))
            }
        case .addAgency(let add):
            guard mayInBoard(actor, .addAgency), add.agency.name.isName,
                add.partOf.map({ agencies[$0] != nil }) ?? true,
                !agencies.values.contains(where: { $0.name == add.agency.name }), agencies[add.id] == nil
            else { return nil }
            return with(board) {
                $0.agencies[add.id] = add.agency
                $0.parts[add.id] = add.partOf
            }
        case .openReview(let open):
            guard mayInBoard(actor, .openReview), open.reference.isName, reviews[open.id] == nil,
                !reviews.values.contains(where: { $0.reference == open.reference })
            else { return nil }
            return with(board, open.id) { $0.reviews[open.id] = Review(reference: open.reference) }
        case .giveRole(let give): return given(give.membership, actor)
        case .endRole(let end):
            guard let role = roles[end.id], !role.isEnded else { return nil }
            let review = role.membership.review
            guard review.map({ mayIn($0, actor, .endReviewRole) }) ?? mayInBoard(actor, .endBoardRole) else {
                return nil
            }
            return with(review ?? board) { $0.roles[end.id]?.isEnded = true }
        case .recordLeaver(let leave):
            let held = roles.filter { $0.value.membership.person == leave.person && !$0.value.isEnded }
            guard mayInBoard(actor, .recordLeaver), people[leave.person] != nil, !held.isEmpty else { return nil }
            var changed = self
            for id in held.keys { changed.roles[id]?.isEnded = true }
            // Each chain answers for the roles it gave.
            for chain in Set(held.values.map { $0.membership.review ?? board }) {
                changed.chains[chain, default: 0] += 1
            }
            return changed
        default: return nil
        }
    }

    private func given(_ membership: Membership, _ actor: RecordID) -> StoreModel? {
        let role = membership.role
        guard
            membership.review.map({ mayIn($0, actor, .giveReviewRole) }) ?? mayInBoard(actor, .giveBoardRole),
            membership.person != actor, let account = people[membership.person],
            !account.hasPrefix(OperatorAccount.prefix), role != .machineOperator,
            (role.place == .review) == (membership.review != nil),
            role.place == .review || membership.agency == nil, !role.isForAgency || membership.agency != nil,
            membership.agency.map({ agencies[$0] != nil }) ?? true
        else { return nil }
        let isHeld = roles.values.contains { held in
            !held.isEnded && held.membership.person == membership.person && held.membership.role == role
                && held.membership.review == membership.review && held.membership.agency == membership.agency
        }
        if isHeld { return nil }
        return with(membership.review ?? board) { $0.roles[membership.id] = Role(membership: membership) }
    }

    // MARK: - A review

    private func inReview(_ command: CaseCommand, _ actor: RecordID) -> StoreModel? {
        switch command {
        case .retitleReview(let retitle):
            guard mayIn(retitle.id, actor, .retitleReview), reviews[retitle.id]?.version == retitle.version else {
                return nil
            }
            return with(retitle.id) { $0.reviews[retitle.id]?.version += 1 }
        case .moveReview(let move):
            guard mayIn(move.review, actor, move.isClosed ? .closeReview : .reopenReview),
                reviews[move.review]?.phase == move.version
            else { return nil }
            return with(move.review) {
                $0.reviews[move.review]?.phase += 1
                $0.reviews[move.review]?.isClosed = move.isClosed
            }
        case .linkAccounts(let link):
            guard mayIn(link.review, actor, .proposeLinks) else { return nil }
            var changed = self
            let known = threads(of: link.review)
            for one in link.links {
                let ends: Set = [one.first, one.second]
                if changed.links.values.contains(where: { $0.review == link.review && $0.ends == ends }) { continue }
                guard known.isSuperset(of: ends) else { return nil }
                changed.links[one.id] = Link(review: link.review, ends: ends)
            }
            if changed.links.count == links.count { return nil }
            changed.chains[link.review, default: 0] += 1
            return changed
        case .nameTheme(let name):
            let before = themes[name.id]
            guard mayIn(name.review, actor, .nameTheme), before == nil || before?.review == name.review,
                (before?.version ?? 0) == name.version, name.name.isWritten, name.name.isName,
                !themes.contains(where: { $0 != name.id && $1.review == name.review && $1.name == name.name })
            else { return nil }
            return with(name.review) {
                $0.themes[name.id] = Theme(review: name.review, name: name.name, version: name.version + 1)
            }
        case .erasePayload(let erase):
            let place = Erasure(chain: erase.chain, sequence: erase.sequence)
            guard
                erase.chain == board
                    ? mayInBoard(actor, .eraseOfBoard) : mayIn(erase.chain, actor, .eraseOfReview),
                (1...(chains[erase.chain] ?? 0)).contains(erase.sequence), !erased.contains(place)
            else { return nil }
            return with(erase.chain) { $0.erased.insert(place) }
        default: return nil
        }
    }

    // MARK: - Files

    private func withFile(_ command: CaseCommand, _ actor: RecordID) -> StoreModel? {
        switch command {
        case .receiveSubmission(let receive):
            guard let review = reviews[receive.review], let agency = receive.agency else { return nil }
            let matter = AccessMatter.material(agency: agency, isReleased: false, isClosed: review.isClosed)
            let own = submissions.filter { $0.value.review == receive.review && $0.value.agency == agency }
            guard may(actor, .sendFile, matter, in: receive.review),
                !own.values.contains(where: { $0.digest == receive.report.digest })
            else { return nil }
            let before = own.first { $0.value.name == receive.report.name && $0.value.isCurrent }
            let rows = receive.entries.enumerated().map { place, entry in
                // A row has its place in its words here: what is at another place is another row.
                let rows = before?.value.rows ?? []
                let known = rows.indices.contains(place) && rows[place].words == entry.event ? rows[place] : nil
                return Row(words: entry.event, thread: known?.thread ?? receive.entryIDs[place])
            }
            return with(receive.review) {
                if let before { $0.submissions[before.key]?.isCurrent = false }
                $0.submissions[receive.id] = Submission(
                    review: receive.review, agency: agency, name: receive.report.name, digest: receive.report.digest,
                    version: (before?.value.version ?? 0) + 1, line: before?.value.line ?? receive.id, rows: rows)
            }
        case .releaseSubmission(let release):
            return moved(release.submission, .releaseSubmission, .released, release.version, actor)
        case .revokeRelease(let revoke):
            return moved(revoke.submission, .revokeRelease, .revoked, revoke.version, actor)
        case .acceptSubmission(let accept):
            return moved(accept.submission, .acceptSubmission, .accepted, accept.version, actor)
        default: return nil
        }
    }

    private func moved(
        _ id: RecordID, _ action: AccessAction, _ state: ReleaseState, _ version: Int, _ actor: RecordID
    ) -> StoreModel? {
        guard let found = submissions[id], mayWith(id, actor, action), found.releaseVersion == version,
            ReleaseState.allows(from: found.release, to: state)
        else { return nil }
        return with(found.review) {
            $0.submissions[id]?.release = state
            $0.submissions[id]?.releaseVersion += 1
        }
    }

    // MARK: - What hangs on entries

    private func onEntries(_ command: CaseCommand, _ actor: RecordID) -> StoreModel? {
        switch command {
        case .writePanelNote(let write):
            guard mayWith(thread: write.thread, of: write.review, actor, .writeNotes), write.words.isWritten,
                notes[write.id] == nil
            else { return nil }
            return with(write.review) {
                $0.notes[write.id] = Hanging(review: write.review, thread: write.thread, words: write.words)
            }
        case .changePanelNote(let change):
            guard let note = note(change.id, change.version, actor), change.words.isWritten else { return nil }
            return with(note.review) {
                $0.notes[change.id]?.words = change.words
                $0.notes[change.id]?.version += 1
            }
        case .withdrawPanelNote(let withdraw):
            guard let note = note(withdraw.id, withdraw.version, actor) else { return nil }
            return with(note.review) {
                $0.notes[withdraw.id]?.isWithdrawn = true
                $0.notes[withdraw.id]?.version += 1
            }
        case .markTheme(let mark):
            let new = Mark(theme: mark.theme, thread: mark.thread)
            guard mayWith(thread: mark.thread, of: mark.review, actor, .markThemes),
                themes[mark.theme]?.review == mark.review, !marks.contains(new)
            else { return nil }
            return with(mark.review) { $0.marks.insert(new) }
        case .unmarkTheme(let unmark):
            let old = Mark(theme: unmark.theme, thread: unmark.thread)
            guard mayWith(thread: unmark.thread, of: unmark.review, actor, .markThemes), marks.contains(old) else {
                return nil
            }
            return with(unmark.review) { $0.marks.remove(old) }
        case .askQuestion(let ask):
            guard mayWith(thread: ask.thread, of: ask.review, actor, .askQuestion), ask.words.isWritten,
                questions[ask.id] == nil
            else { return nil }
            return with(ask.review) {
                $0.questions[ask.id] = Question(
                    hanging: Hanging(review: ask.review, thread: ask.thread, words: ask.words))
            }
        case .answerQuestion(let answer):
            guard answer.words.isWritten else { return nil }
            return moved(answer.id, .answerQuestion, .answered, answer.version, actor, answer.words)
        case .closeQuestion(let close): return moved(close.id, .closeQuestion, .closed, close.version, actor, nil)
        case .decideLink(let decide):
            guard let link = links[decide.link],
                link.ends.allSatisfy({ mayWith(thread: $0, of: link.review, actor, .decideLink) }),
                link.version == decide.version, LinkState.allows(from: link.state, to: decide.decision),
                decide.reason.isWritten
            else { return nil }
            return with(link.review) {
                $0.links[decide.link]?.state = decide.decision
                $0.links[decide.link]?.version += 1
            }
        case .linkByHand(let link):
            let ends: Set = [link.first, link.second]
            guard ends.count == 2, ends.allSatisfy({ mayWith(thread: $0, of: link.review, actor, .decideLink) }),
                link.reason.isWritten,
                !links.values.contains(where: { $0.review == link.review && $0.ends == ends })
            else { return nil }
            return with(link.review) {
                $0.links[link.id] = Link(review: link.review, ends: ends, state: .confirmed, version: 1)
            }
        case .weighEntry(let weigh):
            let before = weights[weigh.thread]
            guard mayWith(thread: weigh.thread, of: weigh.review, actor, .weighEntry),
                (before?.version ?? 0) == weigh.version, before?.significance != weigh.significance
            else { return nil }
            return with(weigh.review) {
                $0.weights[weigh.thread] = Weight(
                    review: weigh.review, significance: weigh.significance, version: weigh.version + 1)
            }
        case .decideForFamily(let decide):
            let before = family[decide.thread]
            // The key of a thread is that of the first row with its words.
            guard mayWith(thread: decide.thread, of: decide.review, actor, .prepareFamilyVersion),
                (before?.version ?? 0) == decide.version, decide.decision.isWhole,
                (before?.decision ?? FamilyDecision()) != decide.decision,
                firstRowIsShared(decide.thread, of: decide.review)
            else { return nil }
            return with(decide.review) {
                $0.family[decide.thread] = Told(
                    review: decide.review, decision: decide.decision, version: decide.version + 1)
            }
        default: return nil
        }
    }

    /// Whether the first version that has a thread stands released.
    private func firstRowIsShared(_ thread: RecordID, of review: RecordID) -> Bool {
        submissions.values.filter { $0.review == review && $0.rows.contains { $0.thread == thread } }
            .min { $0.version < $1.version }?.isShared ?? false
    }

    /// A note that somebody may change as they saw it.
    private func note(_ id: RecordID, _ version: Int, _ actor: RecordID) -> Hanging? {
        guard let note = notes[id], mayWith(thread: note.thread, of: note.review, actor, .writeNotes),
            note.version == version, !note.isWithdrawn
        else { return nil }
        return note
    }

    private func moved(
        _ id: RecordID, _ action: AccessAction, _ state: QuestionState, _ version: Int, _ actor: RecordID,
        _ answer: String?
    ) -> StoreModel? {
        guard let question = questions[id] else { return nil }
        let hanging = question.hanging
        guard mayWith(thread: hanging.thread, of: hanging.review, actor, action), hanging.version == version,
            QuestionState.allows(from: question.state, to: state)
        else { return nil }
        return with(hanging.review) {
            $0.questions[id]?.state = state
            $0.questions[id]?.hanging.version += 1
            if let answer { $0.questions[id]?.answer = answer }
        }
    }
}
