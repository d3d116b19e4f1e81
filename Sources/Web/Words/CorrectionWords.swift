/// What correcting rows in place says.
struct CorrectionWords: Sendable {
    // MARK: On the report of a file

    let title = Phrase("Corrections", cy: "Cywiriadau")
    let lead = Phrase(
        "Press “Correct” beside a row to put it right here. Your file stays as it came, and every correction says what stood "
            + "there, who corrected it and when.", cy: nil)
    let none = Phrase("No row of this file has been corrected.", cy: nil)
    let waiting = CountedPhrase(
        one: Phrase("{n} correction waits: it counts once the file is read again.", cy: nil),
        other: Phrase("{n} corrections wait: they count once the file is read again.", cy: nil))
    let readAgain = CountedPhrase(
        one: Phrase("Read again with {n} correction", cy: nil),
        other: Phrase("Read again with {n} corrections", cy: nil))
    let readAgainWithout = Phrase("Read again without what was taken out", cy: nil)
    let readAgainWhat = Phrase("You see what is made of it before anything is kept.", cy: nil)
    let onItsWay = Phrase(
        "This file is being read again, or waits for somebody to keep it. What is corrected until then is read with it.",
        cy: nil)
    let toOnItsWay = Phrase("Look at it", cy: nil)
    let correct = Phrase("Correct", cy: "Cywiro")
    let correctRow = Phrase("Correct row {1}", cy: nil)
    let correctRowOf = Phrase("Correct table {1}, row {2}", cy: nil)
    let came = Phrase("In the file", cy: "Yn y ffeil")
    let corrected = Phrase("Corrected to", cy: nil)
    let byWhom = Phrase("By whom", cy: "Gan bwy")
    let by = Phrase("{1}, {2}", cy: "{1}, {2}")
    let why = Phrase("Why: {1}", cy: "Pam: {1}")
    let cell = Phrase("{1}: {2}", cy: "{1}: {2}")
    let nothing = Phrase("nothing", cy: "dim")
    let isEntry = Phrase("An entry", cy: "Cofnod")
    let isNoEntry = Phrase("No entry", cy: nil)
    let tagWaits = Phrase("Waits", cy: "Yn aros")
    let tagRead = Phrase("Read with the file", cy: nil)
    let tagTakenOut = Phrase("Taken out", cy: nil)
    let tagOutWaits = Phrase("Taken out, still in this version", cy: nil)
    let changedMeanwhile = Phrase(
        "Something changed while you were here. Look at the file as it stands now, and go on from there.", cy: nil)

    // MARK: Before a file is kept

    let laid = CountedPhrase(
        one: Phrase("{n} correction is laid over this file. Its row says so.", cy: nil),
        other: Phrase("{n} corrections are laid over this file. Each row says so.", cy: nil))
    let lost = CountedPhrase(
        one: Phrase(
            "{n} correction is not: its row is not in this file as it was. If it is still needed, correct the row again once the "
                + "file is kept.", cy: nil),
        other: Phrase(
            "{n} corrections are not: their rows are not in this file as they were. Where one is still needed, correct the row "
                + "again once the file is kept.", cy: nil))
    let ifDiscarded = Phrase(
        "If you discard what was read, the version that is kept stays, and the corrections stay with it.", cy: nil)
    let tagLaid = Phrase("Laid over", cy: nil)
    let tagLost = Phrase("Row not found", cy: nil)

    // MARK: The form

    let rowTitle = Phrase("Correct row {1} of {2}, version {3}", cy: nil)
    let rowTitleOf = Phrase("Correct table {1}, row {2} of {3}, version {4}", cy: nil)
    let rowLead = Phrase(
        "The file stays as it came. What you write here counts once the file is read again; you can change it until then, and "
            + "afterwards.", cy: nil)
    let toSettle = Phrase("What is to be settled", cy: nil)
    let wasAside = Phrase("This row was set aside. It was taken for: {1}", cy: nil)
    let what = Phrase("What this row is", cy: nil)
    let calledWhat = Phrase("what this row is", cy: nil)
    let anEntry = Phrase("An entry of the chronology", cy: nil)
    let anEntryHelp = Phrase("Put its date and what happened into the boxes below.", cy: nil)
    let noEntry = Phrase("No entry: set it aside", cy: nil)
    let noEntryHelp = Phrase("A heading, a note, or a row that is there twice. Its words are kept.", cy: nil)
    let cells = Phrase("What each column should say", cy: nil)
    let inFile = Phrase("In the file: “{1}”", cy: "Yn y ffeil: “{1}”")
    let inFileNothing = Phrase("In the file: nothing", cy: "Yn y ffeil: dim")
    let dateHelp = Phrase("{1}. Write it as 14 February 2014 or 14/02/2014.", cy: nil)
    let columnNumber = Phrase("Column {1}", cy: "Colofn {1}")
    let headed = Phrase("{1} ({2})", cy: "{1} ({2})")
    let calledCell = Phrase("what this column should say", cy: nil)
    let tooLong = Phrase("{1}: too long to correct here. Correct it in the file, and send that.", cy: nil)
    let reason = Phrase("Why (if you wish)", cy: nil)
    let reasonHelp = Phrase("For example: by the paper diary; a slip of the keyboard.", cy: nil)
    let calledReason = Phrase("why", cy: "pam")
    let nothingChanged = Phrase(
        "Nothing is changed yet: put a column right, or say that the row is something else than it was taken for",
        cy: nil)
    let suggestion = Phrase("{1} {2}", cy: "{1} {2}")
    let save = Phrase("Save the correction", cy: nil)
    let takeOut = Phrase("Take this correction out", cy: nil)
    let takeOutTitle = Phrase("Take the correction of row {1} out?", cy: nil)
    let takeOutWhat = Phrase(
        "The row is as it came once the file is read again. What the correction said is kept with your reason.", cy: nil
    )
    let earlier = Phrase("Earlier wordings", cy: nil)
    let wording = Phrase("{1}: {2}, {3}", cy: "{1}: {2}, {3}")
    let takenOut = Phrase("Taken out: {1}", cy: nil)

    // MARK: When the file was replaced meanwhile

    let replacedTitle = Phrase("This row can no longer be corrected here", cy: nil)
    let replacedWhat = Phrase(
        "A newer version of the file came while you were writing, or the panel accepted this one. Nothing was saved. What you "
            + "wrote stands below; you can copy it from here.", cy: nil)
    let youWrote = Phrase("What you wrote", cy: nil)
    let toFiles = Phrase("To the files", cy: "I’r ffeiliau")
}
