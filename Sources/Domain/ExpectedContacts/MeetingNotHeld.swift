/// Words that say of a meeting that it could not be held as what it was meant to be: not quorate, without a social worker,
/// put off. People may have come together all the same; it does not count as the meeting a plan asks for.
enum MeetingNotHeld {
    /// Sentences after the one that names the meeting which may still be about it.
    private static let sentencesAfter: Int16 = 2
    /// Words within which "not" and "quorate" stand.
    private static let reach = 3
    /// Words before a verb that puts the meeting off at a sentence's beginning.
    private static let opening = 4

    /// - Parameter meeting: the words that name it.
    static func tells(_ words: [WordKey], of meeting: Range<Int>) -> Bool {
        guard let named = words[meeting].first else { return false }
        var place = meeting.lowerBound
        while place > 0, words[place - 1].sentence == named.sentence { place -= 1 }
        var start = place
        while place < words.count, words[place].sentence - named.sentence <= sentencesAfter {
            if words[place].sentence != words[start].sentence { start = place }
            if isNotQuorate(words, at: place) || isWithoutWorker(words, at: place) || isNotHeld(words, at: place)
                || isPutOff(words, at: place, from: start, isNaming: words[place].sentence == named.sentence)
            {
                return true
            }
            place += 1
        }
        return false
    }

    /// "Not quorate", "inquorate", "no quorum".
    private static func isNotQuorate(_ words: [WordKey], at place: Int) -> Bool {
        if inquorate.contains(words[place].raw) { return true }
        return quorate.contains(words[place].raw) && isDenied(words, before: place)
    }

    /// "No social worker", "without the chair"; not "no social worker visits".
    private static func isWithoutWorker(_ words: [WordKey], at place: Int) -> Bool {
        guard without.contains(words[place].raw) else { return false }
        var next = place + 1
        while next < words.count, articles.contains(words[next].raw) { next += 1 }
        guard next < words.count, words[next].sentence == words[place].sentence else { return false }
        var end = next + 1
        if words[next].raw == social {
            guard end < words.count, worker.contains(words[end].raw) else { return false }
            end += 1
        } else if !workers.contains(words[next].raw) {
            return false
        }
        let isOfMore =
            end < words.count && words[end].sentence == words[place].sentence && ofWork.contains(words[end].raw)
        return !isOfMore
    }

    /// "Could not go ahead", "did not take place", "was not held".
    private static func isNotHeld(_ words: [WordKey], at place: Int) -> Bool {
        guard place > 0 else { return false }
        // "No place for him at the nursery" is of something else.
        let before = words[place - 1].raw
        let isHolding =
            held.contains(words[place].raw) && (denials.contains(before) || being.contains(before))
            || proceeding.contains(words[place].raw) || words[place].raw == ahead && going.contains(before)
            || words[place].raw == taken && taking.contains(before)
        return isHolding && isDenied(words, before: place)
    }

    /// "Rescheduled itself." in a sentence of its own, "It was adjourned": not another thing that was put off.
    private static func isPutOff(_ words: [WordKey], at place: Int, from start: Int, isNaming: Bool) -> Bool {
        guard !isNaming, puttingOff.contains(words[place].raw), place - start < opening else { return false }
        // "Cancelled the dentist" is of something else.
        let next = place + 1
        let isAlone = next >= words.count || words[next].sentence != words[place].sentence || words[next].isMark
        return words[start..<place].allSatisfy { ofMeeting.contains($0.raw) }
            && (isAlone || afterPuttingOff.contains(words[next].raw))
    }

    private static func isDenied(_ words: [WordKey], before place: Int) -> Bool {
        let first = max(0, place - reach)
        return words[first..<place].contains { $0.sentence == words[place].sentence && denials.contains($0.raw) }
    }

    private static func keys(_ line: String) -> Set<UInt64> {
        Set(line.split(separator: " ").map { WordCutter.key(String($0)) })
    }

    private static let inquorate = keys("inquorate unquorate")
    private static let quorate = keys("quorate quorum")
    private static let denials = keys("not no never without nor wasnt isnt couldnt didnt unable lacked lacking")
    private static let held = keys("held")
    private static let being = keys("be been")
    private static let proceeding = keys("proceed convene")
    private static let ahead = WordCutter.key("ahead")
    private static let going = keys("go gone going went")
    private static let taken = WordCutter.key("place")
    private static let taking = keys("take taken took taking")
    private static let afterPuttingOff = keys("itself to for until till as because by again due on with at so and")
    private static let without = keys("no without")
    private static let articles = keys("a an the")
    private static let social = WordCutter.key("social")
    private static let worker = keys("worker workers")
    private static let workers = keys("sw chair chairperson chairman")
    private static let ofWork = keys(
        "visit visits visited report reports concern concerns involvement contact contacts update updates allocated assigned "
            + "named since view views input objection objections")
    private static let puttingOff = keys(
        "rescheduled cancelled canceled postponed adjourned abandoned deferred rearranged reconvened")
    private static let ofMeeting = keys(
        "it was meeting the group core conference review has been had to be so therefore is and")
}
