import Domain
import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// One child process in a group of its own, from start to end.
struct ChildProcess {
    enum End: Equatable {
        case exited(Int32)
        case signalled(Int32)
        case tookTooLong
        case wroteTooMuch
    }

    struct Ending {
        var end: End
        var output: [UInt8]
        var errorOutput: [UInt8]
    }

    /// Runs `line` (an absolute path and its arguments) to its end; its whole group is killed when it is over.
    static func run(
        _ line: [String], environment: [String], limits: ProgramLimits, name: String
    ) throws(ReadingError) -> Ending {
        let failed = ReadingError.programFailed(program: name, detail: "it could not be started")
        guard let out = Pipe() else { throw failed }
        guard let err = Pipe() else {
            out.closeBoth()
            throw failed
        }
        let child = Unfinished.startProcess { spawn(line, environment: environment, out: out, err: err) }
        close(out.writing)
        close(err.writing)
        defer {
            close(out.reading)
            close(err.reading)
        }
        guard let child else { throw failed }
        defer { Unfinished.ended(child) }
        return follow(child, out: out.reading, err: err.reading, limits: limits)
    }

    private struct Pipe {
        var reading: Int32
        var writing: Int32

        init?() {
            var ends: [Int32] = [0, 0]
            guard pipe(&ends) == 0 else { return nil }
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            reading = ends[0]
            writing = ends[1]
            _ = fcntl(reading, F_SETFL, O_NONBLOCK)
        }

        func closeBoth() {
            close(reading)
            close(writing)
        }
    }

    private static func spawn(_ line: [String], environment: [String], out: Pipe, err: Pipe) -> pid_t? {
        #if os(Linux)
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #else
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #endif
        guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
        defer { posix_spawn_file_actions_destroy(&actions) }
        guard posix_spawnattr_init(&attributes) == 0 else { return nil }
        defer { posix_spawnattr_destroy(&attributes) }

        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, out.writing, 1)
        posix_spawn_file_actions_adddup2(&actions, err.writing, 2)
        // Sockets and databases of a server stay out of the program's reach. (Closing what is no longer open is no error.)
        for descriptor in openDescriptors() where descriptor > 2 {
            posix_spawn_file_actions_addclose(&actions, descriptor)
        }
        var none = sigset_t()
        sigemptyset(&none)
        var usual = sigset_t()
        sigemptyset(&usual)
        for signal in [SIGPIPE, SIGINT, SIGTERM, SIGHUP, SIGCHLD] { sigaddset(&usual, signal) }
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &usual)
        posix_spawnattr_setpgroup(&attributes, 0)
        let flags = Int32(POSIX_SPAWN_SETPGROUP) | Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)
        posix_spawnattr_setflags(&attributes, Int16(flags))

        var words: [UnsafeMutablePointer<CChar>?] = line.map { strdup($0) } + [nil]
        var settings: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
        defer {
            for pointer in words + settings { free(pointer) }
        }
        var child: pid_t = 0
        guard posix_spawn(&child, line[0], &actions, &attributes, &words, &settings) == 0 else { return nil }
        return child
    }

    private static func openDescriptors() -> [Int32] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: "/dev/fd").compactMap { Int32($0) }
        } catch {
            // No list: whatever was opened in the usual way (close on exec) is still closed.
            return []
        }
    }

    /// Reads both outputs until the child has ended or has to be stopped.
    private static func follow(_ child: pid_t, out: Int32, err: Int32, limits: ProgramLimits) -> Ending {
        let deadline = now() + Double(limits.wallSeconds)
        var ending = Ending(end: .tookTooLong, output: [], errorOutput: [])
        var outIsOpen = true
        var errIsOpen = true
        var pause: Int32 = 1
        watching: while true {
            let hasEnded = isOver(child)
            if outIsOpen {
                outIsOpen = drain(out, into: &ending.output, keep: limits.outputBytes + 1)
                if ending.output.count > limits.outputBytes {
                    ending.end = .wroteTooMuch
                    break watching
                }
            }
            if errIsOpen { errIsOpen = drain(err, into: &ending.errorOutput, keep: limits.errorBytes) }
            // What a child wrote before it ended is in the pipe by then, so one more drain has taken it all. Anything a
            // grandchild still writes is of no interest.
            if hasEnded {
                kill(-child, SIGKILL)
                ending.end = reap(child)
                return ending
            }
            let left = deadline - now()
            if left <= 0 { break watching }
            var watched = [pollfd]()
            if outIsOpen { watched.append(pollfd(fd: out, events: Int16(POLLIN), revents: 0)) }
            if errIsOpen { watched.append(pollfd(fd: err, events: Int16(POLLIN), revents: 0)) }
            // With both outputs closed there is nothing to wake us but time: look often at first, then less so.
            pause = watched.isEmpty ? min(pause * 2, 50) : 50
            poll(&watched, nfds_t(watched.count), min(pause, Int32(max(1, left * 1000))))
        }
        kill(-child, SIGKILL)
        _ = reap(child)
        return ending
    }

    /// Takes what is there; false once the other end is closed.
    private static func drain(_ descriptor: Int32, into bytes: inout [UInt8], keep: Int) -> Bool {
        let size = 1 << 16
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: size) { buffer in
            while true {
                let got = read(descriptor, buffer.baseAddress, size)
                if got == 0 { return false }
                if got < 0 { return errno == EAGAIN || errno == EINTR }
                let room = keep - bytes.count
                if room > 0 { bytes.append(contentsOf: buffer[..<min(got, room)]) }
                // A flood must not keep us from looking at the clock.
                if room < got { return true }
            }
        }
    }

    /// Whether the child has ended; it stays unreaped, so that its group number cannot be given to another.
    private static func isOver(_ child: pid_t) -> Bool {
        var facts = siginfo_t()
        let answer = waitid(P_PID, id_t(child), &facts, WEXITED | WNOHANG | WNOWAIT)
        if answer != 0 { return errno == ECHILD }
        #if os(Linux)
            return facts._sifields._sigchld.si_pid == child
        #else
            return facts.si_pid == child
        #endif
    }

    private static func reap(_ child: pid_t) -> End {
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 {
            if errno != EINTR { return .exited(-1) }
        }
        let signal = status & 0x7f
        return signal == 0 ? .exited((status >> 8) & 0xff) : .signalled(signal)
    }

    /// Seconds on a clock that is never set back.
    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
