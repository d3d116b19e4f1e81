import Foundation

/// Evidence from words, workers and how much else was written at the time.
extension PairEvidence {
    static func rareWords(
        _ x: EntryFacts, _ y: EntryFacts, _ apart: Int32, _ ground: Ground, _ sink: inout some Sink
    ) {
        let words = shared(x.rare, y.rare, ground.rare)
        sink.add(.rareWords, Float(min(4, words.rare)))
        sink.add(.rarestWords, Float(min(3, words.rarest)))
        if apart > 0 { sink.add(.rarestApart, Float(min(3, words.rarest))) }
        if apart > 3 { sink.add(.rareWordsApart, Float(min(3, words.rare))) }
        sink.add(.middlingWords, Float(min(4, words.middling)))
        sink.add(.commonWords, Float(min(4, words.common)))
        if apart > 0 { sink.add(.middlingApart, Float(min(4, words.middling)) + Float(min(4, words.common)) / 2) }
        sink.add(.rareLikeness, Float(min(3, words.rareLikeness)))
        sink.add(.likeness, Float(min(3, words.likeness)))
        sink.add(.rarePeople, Float(min(2, words.rarePeople)))
        sink.add(.people, Float(min(2, words.people)))
        sink.add(.numbers, Float(min(2, words.numbers)))
    }

    /// What two entries share of their words.
    static func shared(_ x: Range<Int32>, _ y: Range<Int32>, _ rare: UnsafeBufferPointer<UInt64>) -> SharedWords {
        var i = Int(x.lowerBound)
        var j = Int(y.lowerBound)
        var words = SharedWords()
        while i < Int(x.upperBound), j < Int(y.upperBound) {
            let p = rare[i]
            let q = rare[j]
            if p == q {
                words.add(p)
                i += 1
                j += 1
            } else if p < q {
                i += 1
            } else {
                j += 1
            }
        }
        return words
    }

    /// Those named in the one who sign the other, and workers and agencies that both name.
    static func workers(_ x: EntryFacts, _ y: EntryFacts, _ sink: inout some Sink) {
        let signers = (x.workers & y.signers != 0 ? 1 : 0) + (y.workers & x.signers != 0 ? 1 : 0)
        if signers > 0 { sink.add(.namesSigner, Float(signers)) }
        if x.workers & y.workers != 0 {
            sink.add(.sharedWorker, Float(min(2, (x.workers & y.workers).nonzeroBitCount)))
        }
        let third = x.speaksOf & y.speaksOf
        if third != 0 { sink.add(.sharedThird, Float(min(2, third.nonzeroBitCount))) }
    }

    /// In a month of few entries two of one day are seldom there by chance.
    static func quiet(_ x: EntryFacts, _ y: EntryFacts, _ apart: Int32, _ sink: inout some Sink) {
        guard apart <= 3, max(x.width, y.width) <= 3 else { return }
        let calm = calm(max(x.crowd, y.crowd, leastCrowd))
        if apart == 0 {
            sink.add(.quietDay, calm)
            if x.isOnlyOfDay, y.isOnlyOfDay { sink.add(.onlyOfDay, 1) }
        } else {
            sink.add(.quietNear, calm)
        }
    }

    /// 0 in a month of an entry a day or more, rising as there are fewer.
    private static func calm(_ crowd: Int32) -> Float {
        crowd >= 31 ? 0 : calms[Int(crowd)]
    }

    /// Fewer than this say no more.
    private static let leastCrowd: Int32 = 5
    private static let calms: [Float] = (0...31).map { Float(log(32 / Double($0 + 1))) }
}
