import Domain
import Foundation
import OfficeFiles
import Synchronization
import Testing

@Suite("Outside programs") struct OutsideProgramTests {
    private let shell = OutsideProgram(name: "sh", package: "dash")

    private func run(_ script: String, _ limits: ProgramLimits = ProgramLimits(wallSeconds: 20)) throws(ReadingError)
        -> OutsideProgram.Outcome
    {
        try PrivateFolder.with { (folder) throws(ReadingError) in
            try shell.run(["-c", script], in: folder, limits: limits)
        }
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test("both outputs and the status are told")
    func outcome() throws {
        let outcome = try run("echo out; echo err >&2; exit 3")
        #expect(text(outcome.output) == "out\n")
        #expect(text(outcome.errorOutput) == "err\n")
        #expect(outcome.status == 3)
    }

    @Test("a missing program is named with its package")
    func missing() {
        let program = OutsideProgram(name: "no-such-program", package: "some-package")
        #expect(!program.isInstalled)
        #expect(throws: ReadingError.programMissing(program: "no-such-program", package: "some-package")) {
            try PrivateFolder.with { (folder) throws(ReadingError) in try program.run([], in: folder) }
        }
    }

    @Test("arguments reach the program as they are, with no shell between")
    func arguments() throws {
        let printf = OutsideProgram(name: "printf", package: "coreutils")
        let strange = "$(touch /tmp/x); 'a' \"b\" * \n ü"
        let outcome = try PrivateFolder.with { (folder) throws(ReadingError) in
            try printf.run(["%s", strange], in: folder)
        }
        #expect(text(outcome.output) == strange)
    }

    @Test("the program has a private home and nothing of our environment, standard input or open files")
    func surroundings() throws {
        let outcome = try run(
            "test \"$HOME\" = \"$PWD/home\" && test \"$TMPDIR\" = \"$PWD/tmp\" && echo home; cat | wc -c; env | cut -d= -f1; "
                + "ls /proc/self/fd | wc -l")
        let lines = text(outcome.output).split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        #expect(lines.first == "home")
        #expect(lines.dropFirst().first == "0")
        // Standard input and both outputs, and the folder ls itself reads.
        #expect(lines.last == "4")
        let allowed: Set = [
            "PATH", "HOME", "TMPDIR", "LANG", "LC_ALL", "TZ", "SOURCE_DATE_EPOCH", "PYTHONHASHSEED", "XDG_CONFIG_HOME",
            "XDG_CACHE_HOME", "XDG_DATA_HOME",
            "SAL_USE_VCLPLUGIN", "PWD", "OLDPWD", "SHLVL", "_",
        ]
        #expect(Set(lines.dropFirst(2).dropLast()).subtracting(allowed).isEmpty)
    }

    @Test("the private folder is gone afterwards, also after a failure")
    func cleanUp() throws {
        let seen = Mutex<String>("")
        #expect(throws: ReadingError.empty) {
            try PrivateFolder.with { (folder) throws(ReadingError) in
                seen.withLock { $0 = folder.path }
                try folder.write([1, 2, 3], to: "in/a")
                throw .empty
            }
        }
        let path = seen.withLock { $0 }
        #expect(!path.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test("a program that never ends is stopped, and its children with it")
    func neverEnds() throws {
        let marker = "31\(UInt32.random(in: 1000...9999))"
        #expect(throws: ReadingError.programFailed(program: "sh", detail: "it took longer than 1 seconds")) {
            try run("sleep \(marker) & sleep \(marker)", ProgramLimits(wallSeconds: 1))
        }
        let left = try run(
            "for f in /proc/[0-9]*/cmdline; do tr '\\0' ' ' < $f 2>/dev/null | grep '^sleep \(marker)'; done; true")
        #expect(text(left.output) == "")
    }

    @Test("children left behind by a program that ended are stopped too, and do not hold us up")
    func leftBehind() throws {
        let marker = "32\(UInt32.random(in: 1000...9999))"
        let outcome = try run("sleep \(marker) & echo done")
        #expect(text(outcome.output) == "done\n")
        let left = try run(
            "for f in /proc/[0-9]*/cmdline; do tr '\\0' ' ' < $f 2>/dev/null | grep '^sleep \(marker)'; done; true")
        #expect(text(left.output) == "")
    }

    @Test("a program that floods its output is stopped")
    func flood() {
        let limits = ProgramLimits(wallSeconds: 20, outputBytes: 1 << 20)
        #expect(throws: ReadingError.tooLarge(what: "what sh makes of it", limit: "1 MB")) {
            try run("while :; do echo yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy; done", limits)
        }
    }

    @Test("a flood of complaints is dropped past its limit and does no harm")
    func complaints() throws {
        let limits = ProgramLimits(wallSeconds: 20, errorBytes: 1_000)
        let outcome = try run("i=0; while [ $i -lt 20000 ]; do echo complaint >&2; i=$((i+1)); done; echo end", limits)
        #expect(text(outcome.output) == "end\n")
        #expect(outcome.errorOutput.count == 1_000)
    }

    @Test("memory, processor time and file size are limited")
    func limits() throws {
        let big = ProgramLimits(wallSeconds: 20, memoryBytes: 256 << 20, fileBytes: 1 << 20)
        let memory = try run("head -c 400000000 /dev/zero | tail -c 400000000 | wc -c", big)
        #expect(text(memory.output).trimmingCharacters(in: .whitespacesAndNewlines) != "400000000")
        let file = try run("head -c 3000000 /dev/zero > tmp/a; wc -c < tmp/a", big)
        #expect(text(file.output).trimmingCharacters(in: .whitespacesAndNewlines) == "1048576")
        #expect(throws: ReadingError.self) {
            try run("while :; do :; done", ProgramLimits(wallSeconds: 20, cpuSeconds: 1))
        }
    }

    @Test("many programs at once do not get in one another's way")
    func together() {
        let good = Mutex(0)
        DispatchQueue.concurrentPerform(iterations: 16) { number in
            if let outcome = try? run("echo \(number); cat /dev/null"), text(outcome.output) == "\(number)\n" {
                good.withLock { $0 += 1 }
            }
        }
        #expect(good.withLock { $0 } == 16)
    }

    @Test("a link or a file past the limit is not taken for the program's output")
    func outputFiles() throws {
        try PrivateFolder.with { (folder) throws(ReadingError) in
            _ = try shell.run(["-c", "ln -s /etc/passwd out/a; echo words > out/b"], in: folder)
            #expect(try folder.read("out/a", limit: 1_000) == nil)
            #expect(try folder.read("out/none", limit: 1_000) == nil)
            #expect(try folder.read("out/b", limit: 1_000) == Array("words\n".utf8))
            #expect(throws: ReadingError.self) { try folder.read("out/b", limit: 2) }
        }
    }
}
