import Crypto
import Domain
import Foundation

/// What became of a form that was sent.
enum Submission: Sendable, Equatable {
    /// The thing was done now.
    case done(SiteLink)
    /// The same form with the same words came before: this is where the first led. Nothing was done again.
    case doneBefore(SiteLink)
    /// The same form came before with other words. Those were taken; these were not.
    case sentBeforeWithOtherWords
}

/// Does what a form asks for once, however often the button was pressed.
protocol OnceOnly: Sendable {
    /// Runs `work` unless a form of this key came before; one that is still at work is waited for. Work that throws has not
    /// been done, and may be tried again.
    func run(
        _ key: SubmissionKey, fields: FormFields, work: @escaping @Sendable () async throws -> SiteLink
    ) async throws -> Submission
}

/// Remembers in memory, for one server: enough against a double click, not against a restart in between. For the gallery,
/// which keeps nothing.
actor OnceInMemory: OnceOnly {
    private struct Kept {
        var digest: String
        var work: Task<SiteLink, any Error>
    }

    private let capacity: Int
    private var kept: [SubmissionKey: Kept] = [:]
    private var order: [SubmissionKey] = []

    /// - Parameter capacity: how many forms are remembered; the oldest is forgotten first.
    init(capacity: Int = 10_000) { self.capacity = capacity }

    func run(
        _ key: SubmissionKey, fields: FormFields, work: @escaping @Sendable () async throws -> SiteLink
    ) async throws -> Submission {
        let digest = Hexadecimal.text(fields.digest)
        if let before = kept[key] {
            guard before.digest == digest else { return .sentBeforeWithOtherWords }
            return .doneBefore(try await before.work.value)
        }
        // Of its own, so that a browser that goes away in the middle does not leave the thing half done.
        let task = Task { try await work() }
        kept[key] = Kept(digest: digest, work: task)
        order.append(key)
        if order.count > capacity { kept[order.removeFirst()] = nil }
        do {
            return .done(try await task.value)
        } catch {
            kept[key] = nil
            order.removeAll { $0 == key }
            throw error
        }
    }
}

/// Remembers in the store, for a day, on however many servers; a command counts in one transaction with its form.
struct OnceInStore: OnceOnly {
    let forms: any SiteForms

    func run(
        _ key: SubmissionKey, fields: FormFields, work: @escaping @Sendable () async throws -> SiteLink
    ) async throws -> Submission {
        let form = SentForm(key: key.nonce, holder: key.holder.bytes, words: fields.digest)
        switch try await forms.once(form, work: { try await work().address }) {
        case .done(let address): return .done(Self.link(address))
        case .doneBefore(let address): return .doneBefore(address.map(Self.link) ?? .myWork)
        case .otherWords: return .sentBeforeWithOtherWords
        }
    }

    /// My work leads everywhere, where the page itself is not known any more.
    private static func link(_ address: String) -> SiteLink { SiteLink(kept: address) ?? .myWork }
}

extension FormFields {
    /// SHA-256 of what was typed and attached, without the form's own word.
    var digest: [UInt8] {
        var hash = SHA256()
        func add(_ bytes: some Collection<UInt8>) {
            withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { hash.update(bufferPointer: $0) }
            hash.update(data: Data(bytes))
        }
        for field in all where field.name != FormToken.fieldName {
            add(field.name.utf8)
            add(field.value.utf8)
        }
        for file in files {
            add(file.name.utf8)
            add(file.fileName.utf8)
            add(file.bytes)
        }
        return Array(hash.finalize())
    }
}
