import Domain

/// What taking the chronology along as a file says.
struct ExportWords: Sendable {
    let tab = Phrase("Take along", cy: nil)
    let title = Phrase("Take the chronology of {1} along", cy: nil)
    let lead = Phrase(
        "A file holds what you may read at the moment it is made. Only you can fetch it, and whoever looks after the review "
            + "can see in its ledger that you did.", cy: nil)
    let form = Phrase("As what", cy: nil)
    let calledForm = Phrase("what kind of file you want", cy: nil)
    let whole = Phrase("The whole chronology, as far as you may read it, goes into the file.", cy: nil)
    let part = Phrase("Only what is chosen goes into the file:", cy: nil)
    let panelsWork = Phrase(
        "The panel’s notes, themes, questions and answers do not go into it. What the panel dismissed or unlinked is left out, "
            + "and its title says so.", cy: nil)
    let takeAll = Phrase("Take all of it instead", cy: nil)
    let toChoose = Phrase("To take a part, choose it on the chronology first.", cy: nil)
    let ask = Phrase("Make the file", cy: nil)
    let linkHere = Phrase("Take this along as a file", cy: nil)

    let html = Phrase("A page to read in any browser (.html)", cy: nil)
    let htmlHelp = Phrase("With filters and the timeline; works without a connection.", cy: nil)
    let docx = Phrase("A Word document (.docx)", cy: nil)
    let docxHelp = Phrase("To print, or to write in.", cy: nil)
    let xlsx = Phrase("An Excel workbook (.xlsx)", cy: nil)
    let xlsxHelp = Phrase("To sort and filter; each kind of finding on a sheet of its own.", cy: nil)
    let pdf = Phrase("A PDF (.pdf)", cy: nil)
    let noPdf = Phrase(
        "A PDF cannot be made here: the program for it, WeasyPrint, is not on this machine. Take the Word document or the page "
            + "and print that to a PDF, or ask whoever looks after this site to install it.", cy: nil)
    let pdfHelp = Phrase("To print or send on. Takes some minutes; not for very large chronologies.", cy: nil)
    let csv = Phrase("A plain table (.csv)", cy: nil)
    let csvHelp = Phrase("One line for each entry, for other programs.", cy: nil)
    let json = Phrase("Data for programs (.json)", cy: nil)
    let jsonHelp = Phrase("Everything, in the form the documentation describes.", cy: nil)
    let svg = Phrase("The timeline as a picture (.svg)", cy: nil)
    let svgHelp = Phrase("On one sheet of A3, to print large.", cy: nil)

    let shortHtml = Phrase("Page (.html)", cy: nil)
    let shortDocx = Phrase("Word (.docx)", cy: "Word (.docx)")
    let shortXlsx = Phrase("Excel (.xlsx)", cy: "Excel (.xlsx)")
    let shortPdf = Phrase("PDF (.pdf)", cy: "PDF (.pdf)")
    let shortCsv = Phrase("Table (.csv)", cy: nil)
    let shortJson = Phrase("Data (.json)", cy: "Data (.json)")
    let shortSvg = Phrase("Timeline (.svg)", cy: nil)

    let yours = Phrase("Files you asked for", cy: nil)
    let none = Phrase("You have not asked for a file yet", cy: nil)
    let noneWhat = Phrase("Once one is made, it is listed here for {1} days.", cy: nil)
    let kept = Phrase("Files are deleted {1} days after they were made.", cy: nil)
    let file = Phrase("File", cy: "Ffeil")
    let madeFrom = Phrase("Made from", cy: nil)
    let asked = Phrase("Asked for", cy: nil)
    let standing = Phrase("Where it stands", cy: nil)
    let action = Phrase("Action", cy: nil)
    let fetch = Phrase("Fetch: {1}", cy: nil)
    let everything = Phrase("the whole chronology", cy: nil)
    let onePerson = Phrase("naming {1}", cy: nil)
    let waiting = Phrase("Waits its turn", cy: nil)
    let reading = Phrase("Entries are brought together", cy: nil)
    let writing = CountedPhrase(
        one: Phrase("The file is made, of one entry", cy: nil),
        other: Phrase("The file is made, of {n} entries", cy: nil))
    let ready = CountedPhrase(
        one: Phrase("Ready, with one entry, {1} KB. Deleted on {2}.", cy: nil),
        other: Phrase("Ready, with {n} entries, {1} KB. Deleted on {2}.", cy: nil))
    let failed = Phrase("Could not be made. {1}", cy: nil)
    let stop = Phrase("Stop", cy: nil)
    let stopName = Phrase("Stop making {1}", cy: nil)
    let delete = Phrase("Delete", cy: "Dileu")
    let deleteName = Phrase("Delete {1}", cy: nil)
    let gone = Phrase("That file is not there any more. Ask for it anew.", cy: nil)
    let lookAgain = Phrase("Look again", cy: nil)

    func name(_ form: ExportForm) -> Phrase {
        switch form {
        case .html: html
        case .docx: docx
        case .xlsx: xlsx
        case .pdf: pdf
        case .csv: csv
        case .json: json
        case .svg: svg
        }
    }

    func help(_ form: ExportForm) -> Phrase {
        switch form {
        case .html: htmlHelp
        case .docx: docxHelp
        case .xlsx: xlsxHelp
        case .pdf: pdfHelp
        case .csv: csvHelp
        case .json: jsonHelp
        case .svg: svgHelp
        }
    }

    func short(_ form: ExportForm) -> Phrase {
        switch form {
        case .html: shortHtml
        case .docx: shortDocx
        case .xlsx: shortXlsx
        case .pdf: shortPdf
        case .csv: shortCsv
        case .json: shortJson
        case .svg: shortSvg
        }
    }
}
