import Domain
import Web

/// Mail as commands send it: as the server does, where the environment says how.
enum CommandMail {
    /// Nil where no mail is set.
    /// - Parameter site: on the command line.
    static func given(_ site: String?, _ terminal: Terminal) throws -> OperatorMail? {
        do throws(Settings.Problem) {
            return try Settings.post(site).map { OperatorMail($0) }
        } catch {
            throw terminal.usage(error.message)
        }
    }

    /// Why a message was not sent, for whoever is at the machine.
    static func why(_ delivery: Delivery, _ address: String) -> String {
        switch delivery {
        case .sent, .notSet: ""
        case .addressUnfit: "No email was sent: \(address) has signs in it that mail programs read in different ways."
        case .programMissing: "No email was sent: the program of CASEMENT_SENDMAIL could not be started."
        case .notTaken: "No email was sent: the program of CASEMENT_SENDMAIL did not take it."
        case .tooSlow:
            "The program of CASEMENT_SENDMAIL took too long and was stopped, so the email may not arrive."
        }
    }
}
