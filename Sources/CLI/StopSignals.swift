import Dispatch
import Foundation
import OfficeFiles

/// What is done when a command is told to stop, by Ctrl-C or by the system: nothing of an agency's file stays behind in
/// temporary folders, and no program that was started goes on.
enum StopSignals {
    private static let signals = [SIGINT, SIGTERM, SIGHUP]

    /// Watches from now on. The exit status is then 128 and the number of the signal, as shells expect.
    static func watch() {
        let queue = DispatchQueue(label: "casement.stop")
        for number in signals {
            // What was ignored when the command was started (`nohup`, a job in the background) stays ignored.
            if isIgnored(signal(number, SIG_IGN)) { continue }
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler {
                Unfinished.stop()
                Terminal(quiet: false).endProgress()
                _exit(128 + number)
            }
            source.activate()
            // Kept until the program ends.
            _ = Unmanaged.passRetained(source as AnyObject)
        }
    }

    private static func isIgnored(_ handler: (@convention(c) (Int32) -> Void)?) -> Bool {
        unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }
}
