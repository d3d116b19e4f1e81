import Foundation
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What must not be left behind when the program is told to stop: processes it started, private folders that hold
/// copies of agencies' files, and outputs not yet in place.
public enum Unfinished {
    private struct State {
        var groups: Set<pid_t> = []
        var folders: Set<String> = []
        var files: Set<String> = []
        var isOver = false
    }
    private static let state = Mutex(State())

    /// Ends the processes, deletes the folders and files, and lets nothing new begin: whoever tries waits for the end
    /// of the program, which the caller brings about.
    public static func stop() {
        let left = state.withLock { state in
            state.isOver = true
            return state
        }
        for group in left.groups { kill(-group, SIGKILL) }
        for file in left.files { unlink(file) }
        // A process that is being killed may still put a file into its folder for a moment.
        var folders = left.folders
        for _ in 0..<100 where !folders.isEmpty {
            for folder in folders where remove(folder) { folders.remove(folder) }
            if !folders.isEmpty { usleep(20_000) }
        }
    }

    private static func remove(_ folder: String) -> Bool {
        do {
            try FileManager.default.removeItem(atPath: folder)
        } catch {
            // Gone already, or not yet empty: the look below tells.
        }
        return access(folder, F_OK) != 0
    }

    // MARK: - What has begun

    static func startProcess(_ start: () -> pid_t?) -> pid_t? {
        begin(start) { $0.groups.insert($1) }
    }

    /// Returns only while the program goes on: a process that was ended is no reason to refuse its file.
    static func ended(_ group: pid_t) {
        end { $0.groups.remove(group) }
    }

    static func makeFolder(_ make: () -> String?) -> String? {
        begin(make) { $0.folders.insert($1) }
    }

    static func deleted(_ folder: String) { end { $0.folders.remove(folder) } }

    /// - Parameter open: opens a file that will be renamed when it is whole, and gives its name.
    static func makeFile<Opened>(_ open: () -> Opened?, name: (Opened) -> String) -> Opened? {
        begin(open) { $0.files.insert(name($1)) }
    }

    static func inPlace(_ file: String) { end { $0.files.remove(file) } }

    private static func begin<Made>(_ make: () -> Made?, _ note: (inout State, Made) -> Void) -> Made? {
        var made: Made?
        let isOver = state.withLock { state in
            if state.isOver { return true }
            made = make()
            if let made { note(&state, made) }
            return false
        }
        if isOver { waitForTheEnd() }
        return made
    }

    private static func end(_ note: (inout State) -> Void) {
        let isOver = state.withLock { state in
            note(&state)
            return state.isOver
        }
        if isOver { waitForTheEnd() }
    }

    private static func waitForTheEnd() -> Never {
        while true { sleep(1000) }
    }
}
