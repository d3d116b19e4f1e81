import Domain

/// Compares the keys of a board's chains with what the ledger says was destroyed.
struct KeyVerifier {
    let board: RecordID
    let keys: ChainKeys
    let session: any DatabaseSession

    /// - Parameter destructions: for each chain the last entry that says its keys were destroyed. It was the first to be
    ///   sealed under the key after them, which its payload proves.
    /// - Returns: for each of those chains the number of that key.
    func run(_ destructions: [RecordID: Int64], _ found: inout Verification) throws -> [RecordID: Int64] {
        var live: [RecordID: Int64] = [:]
        for (chain, sequence) in destructions {
            live[chain] = try session.first(
                "SELECT key_number FROM ledger_payloads WHERE board = $1 AND chain = $2 AND sequence = $3",
                [.id(board), .id(chain), .integer(sequence)]
            ) { try $0.integer(0) }
        }
        let rows = try session.rows(
            "SELECT chain, number, wrapped FROM chain_keys WHERE board = $1 ORDER BY chain, number", [.id(board)]
        ) { (try $0.key(0), try $0.integer(1), try $0.bytes(2)) }
        for (chain, number, wrapped) in rows {
            let name = "Chain \(chain): its key \(number)"
            if let first = live[chain], number < first {
                if wrapped != ChainKeys.destroyed {
                    found.find(.keyDiffers, "\(name) is there, and the ledger says that it was destroyed.")
                }
                continue
            }
            do {
                _ = try keys.key(board: board, chain: chain, number: number, session)
            } catch SealError.noKey {
                found.find(.keyDiffers, "\(name) is gone, and no destruction is on record.")
            } catch SealError.broken {
                found.find(.keyDiffers, "\(name) was altered.")
            }
        }
        return live
    }
}
