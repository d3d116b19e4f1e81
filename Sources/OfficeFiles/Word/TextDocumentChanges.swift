import Domain

/// Words that are not text, or are text by a tracked change: gathered until they end, so that a change the program
/// stored in several pieces is one remark.
struct ChangeTracker {
    struct Pending {
        var kind: SourceRemark.Kind
        var author: String?
        var place: SourcePlace?
        var text: [UInt8]
        /// Length of the text where the change ended; more text after it means the change is over.
        var endsAt: Int
    }
    struct Insertion {
        var author: String?
        var start: Int
    }
    var pending: Pending?
    var insertion: Insertion?

    /// A paragraph joins the next: the deleted words before and after it stand on two lines.
    mutating func noteJoin(at position: Int) {
        if pending?.endsAt == position, pending?.kind != .insertedText { pending?.text.append(UInt8(ascii: "\n")) }
    }
}

extension TextDocumentBuilder {
    /// Words set aside as deleted, moved away or hidden: a remark, not text.
    mutating func setAside(_ text: some Collection<UInt8>, as kind: SourceRemark.Kind, author: String?) {
        guard !text.isEmpty else { return }
        let here = place
        if let pending = changes.pending, pending.kind == kind, pending.author == author, pending.place == here,
            pending.endsAt == bytes.count, pending.text.count < limits.cellBytes
        {
            changes.pending?.text.append(contentsOf: text)
        } else {
            flushChanges()
            changes.pending = ChangeTracker.Pending(
                kind: kind, author: author, place: here, text: Array(text), endsAt: bytes.count)
        }
    }

    mutating func beginInsertion(author: String?) {
        guard changes.insertion == nil else { return }
        changes.insertion = ChangeTracker.Insertion(author: author, start: bytes.count)
    }

    mutating func endInsertion() {
        cutInsertion()
        changes.insertion = nil
    }

    /// Notes the words inserted so far, before the text they are in is taken away.
    mutating func cutInsertion() {
        guard let insertion = changes.insertion else { return }
        changes.insertion?.start = bytes.count
        guard insertion.start < bytes.count else { return }
        let words = bytes[insertion.start...]
        let here = place
        if let pending = changes.pending, pending.kind == .insertedText, pending.author == insertion.author,
            pending.place == here, pending.endsAt <= insertion.start,
            bytes[pending.endsAt..<insertion.start].allSatisfy({ $0 == UInt8(ascii: "\n") })
        {
            changes.pending?.text.append(contentsOf: bytes[pending.endsAt...])
            changes.pending?.endsAt = bytes.count
        } else {
            let text = Array(words)
            flushChanges()
            changes.pending = ChangeTracker.Pending(
                kind: .insertedText, author: insertion.author, place: here, text: text, endsAt: bytes.count)
        }
    }

    /// Makes a remark of the change gathered last.
    mutating func flushChanges() {
        guard let pending = changes.pending else { return }
        changes.pending = nil
        let text = String(decoding: pending.text, as: UTF8.self)
        guard text.utf8.contains(where: { $0 > 32 }) else { return }
        if pending.kind == .insertedText, let last = frames.indices.last { frames[last].hasInsertedRemark = true }
        remarks.append(SourceRemark(pending.kind, place: pending.place, text: text, author: pending.author))
    }
}
