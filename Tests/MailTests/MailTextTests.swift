import Domain
import Foundation
import Testing

@testable import Mail

@Suite("A message as it goes over the wire", .timeLimit(.minutes(10))) struct MailTextTests {
    private func text(_ subject: String, _ words: String) -> String {
        String(
            decoding: MailText(
                message: MailMessage(address: "bea@school.example", subject: subject, text: words),
                from: "casement@partnership.example", sentAt: Date(timeIntervalSince1970: 1_709_251_205),
                identifier: "a1"
            ).bytes, as: UTF8.self)
    }

    @Test("it has a sender, a receiver, a day and an identifier, and says that no answer is wanted")
    func head() {
        let lines = text("A new password", "Hello").split(separator: "\n", omittingEmptySubsequences: false)
        #expect(
            lines.prefix(9) == [
                "From: Casement <casement@partnership.example>", "To: <bea@school.example>", "Subject: A new password",
                "Date: Fri, 1 Mar 2024 00:00:05 +0000", "Message-ID: <a1@partnership.example>", "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable",
                "Auto-Submitted: auto-generated",
            ])
        #expect(lines.dropFirst(9) == ["", "Hello", ""])
    }

    @Test("a subject cannot make a header of its own, and letters beyond ASCII are encoded, none cut in two")
    func subject() {
        #expect(text("One\nBcc: x@y.example", "").contains("Subject: One Bcc: x@y.example\n"))
        let long = String(repeating: "Siân’s ", count: 12)
        let lines = MailText.encodedWords(long).split(separator: "\n ")
        #expect(lines.count > 1)
        #expect(lines.allSatisfy { $0.utf8.count <= 75 && $0.hasPrefix("=?utf-8?B?") && $0.hasSuffix("?=") })
        let bytes = lines.compactMap { Data(base64Encoded: String($0.dropFirst(10).dropLast(2))) }
        #expect(bytes.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
        #expect(String(decoding: bytes.joined(), as: UTF8.self) == long)
    }

    @Test("quoted-printable lines are short and say the same")
    func quotedPrintable() {
        let words =
            "Open https://casement.example/reset/a=b \n.\nFrom here: “Siân”\n" + String(repeating: "é=", count: 90)
        let out = MailText.quotedPrintable(words)
        #expect(out.split(separator: "\n").allSatisfy { $0.utf8.count <= 76 })
        #expect(out.hasPrefix("Open https://casement.example/reset/a=3Db=20\n=2E\n=46rom here: =E2=80=9CSi=C3=A2n"))
        var bytes: [UInt8] = []
        var rest = Array(out.replacing("=\n", with: "").utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "="), let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        #expect(String(decoding: bytes, as: UTF8.self) == words)
    }

    @Test(
        "an address that programs may read in two ways is not mailed to",
        arguments: [
            "bea@school.example, x@y.example", "-oQ/tmp@x.example", "\"a b\"@x.example", "a@b@c", "siân@x.example",
            "a..b@x.example", "a@", "bea <bea@x.example>", "a\n@x.example",
        ])
    func unfit(address: String) { #expect(!MailText.isFit(address)) }

    @Test("usual addresses are", arguments: ["bea@school.example", "o'neil+casement@nhs.example", "a_b-c@x-y.example"])
    func fit(address: String) { #expect(MailText.isFit(address)) }

    @Test("the program gets sender and receiver as arguments and the whole message to read, also a long one")
    func handsOver() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "casement-mail-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let program = folder.appending(path: "sendmail")
        let script = "#!/bin/sh\nprintf '%s ' \"$@\" > '\(folder.path)/arguments'\ncat > '\(folder.path)/message'\n"
        try script.write(to: program, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: program.path)
        let sender = try #require(SendmailProgram(program: program.path, from: "c@x.example"))
        let words = String(repeating: "A line of some length, said again.\n", count: 10_000)
        try await sender.send(MailMessage(address: "bea@school.example", subject: "x", text: words))
        func read(_ name: String) throws -> String {
            try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        }
        #expect(try read("arguments") == "-i -f c@x.example bea@school.example ")
        let message = try read("message")
        #expect(message.hasPrefix("From: Casement <c@x.example>\n") && message.hasSuffix("said again.\n\n"))
        #expect(message.utf8.count > 340_000)
    }

    @Test("a program that hangs is stopped, with what it started, also one that does not want to be")
    func hangs() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "casement-mail-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let program = folder.appending(path: "sendmail")
        let script = "#!/bin/sh\ntrap '' TERM\necho $$ > '\(folder.path)/pid'\nsleep 3600\nsleep 3600\n"
        try script.write(to: program, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: program.path)
        let sender = try #require(
            SendmailProgram(program: program.path, from: "c@x.example", limit: .milliseconds(500)))
        await #expect(throws: MailFailure.tooSlow) {
            try await sender.send(MailMessage(address: "bea@school.example", subject: "x", text: "y"))
        }
        let number = try String(contentsOf: folder.appending(path: "pid"), encoding: .utf8)
        let group = try #require(Int32(number.split(separator: "\n").first ?? ""))
        // Gone before long, by the signal it cannot refuse.
        while kill(group, 0) == 0 { try await Task.sleep(for: .milliseconds(50)) }
    }

    @Test("a program that is not there, or takes nothing, is told apart")
    func failures() async throws {
        let message = MailMessage(address: "bea@school.example", subject: "x", text: "y")
        let missing = try #require(SendmailProgram(program: "/no/such/program", from: "c@x.example"))
        await #expect(throws: MailFailure.programMissing) { try await missing.send(message) }
        let refusing = try #require(SendmailProgram(program: "/bin/false", from: "c@x.example"))
        await #expect(throws: MailFailure.notTaken(status: 1)) { try await refusing.send(message) }
        #expect(SendmailProgram(program: "sendmail", from: "c@x.example") == nil)
    }
}
