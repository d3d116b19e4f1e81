/// What the first page says: what Casement is and for whom, what works today, how to do it, what does not work yet.
struct HomeWords: Sendable {
    let title = Phrase("One chronology from every agency’s files", cy: nil)
    let lead = Phrase(
        "Casement helps the people who review what happened when a child has died or been seriously harmed: "
            + "co-ordinators, chairs, lead reviewers, panel members, and the agencies that write to them.", cy: nil)
    let what = Phrase(
        "Each agency sends a chronology: a table of what it knew and did, and when. Casement puts them together as one, "
            + "in order of date, so that the child’s story can be read across all of them.", cy: nil)

    let works = Phrase("What works today", cy: nil)
    let reads = Phrase("Reads the chronologies agencies send", cy: nil)
    let readsWhat = Phrase(
        "Word, Excel, OpenDocument, CSV, and tables in PDF. Each agency can keep its own layout and headings.", cy: nil)
    let dates = Phrase("Reads dates as people write them", cy: nil)
    let datesWhat = Phrase(
        "“12/3/01”, “week commencing 5 March”, “summer 2001”, “?12Mar01”. The words written are kept beside the "
            + "reading, and anything assumed is said.", cy: nil)
    let loses = Phrase("Loses nothing", cy: nil)
    let losesWhat = Phrase(
        "Every row of every file becomes an entry or is named in the import report with the reason. No agency’s words "
            + "are changed.", cy: nil)
    let asks = Phrase("Tells you what to ask", cy: nil)
    let asksWhat = Phrase(
        "The import report lists, agency by agency, what needs settling and where it stands in the file they sent.",
        cy: nil)
    let writes = Phrase("Writes what you can use", cy: nil)
    let writesWhat = Phrase(
        "One chronology as an Excel workbook, a Word document, a web page that opens anywhere, CSV or JSON.", cy: nil)

    let how = Phrase("How to put the files together", cy: nil)
    let howLead = Phrase("You need no account and no server for this. Nothing leaves your computer.", cy: nil)
    let stepFolder = Phrase(
        "Put the files the agencies sent into one folder, called agencies, and open a terminal beside it.", cy: nil)
    let stepWorkbook = Phrase("Make the chronology as a workbook:", cy: nil)
    let stepPage = Phrase("or as a page to read and filter in a browser:", cy: nil)
    let stepRead = Phrase(
        "Read the import report first: a sheet of the workbook, the top of the page. It says what to ask each agency.",
        cy: nil)
    let onlyLook = Phrase("To look at the files without making anything:", cy: nil)
    let makeWorkbook = Phrase("make a workbook", cy: nil)
    let makePage = Phrase("make a page", cy: nil)
    let checkFiles = Phrase("check the files", cy: nil)
    let copy = Phrase("Copy", cy: "Copïo")
    let copyWhat = Phrase("Copy the command: {1}", cy: nil)
    let copied = Phrase("Copied", cy: "Wedi’i gopïo")
    let copyFailed = Phrase("Your browser did not allow it. Select the words and copy them.", cy: nil)

    let careful = Phrase("Before you rely on it", cy: nil)
    let carefulWhat = Phrase(
        "Casement reads; it does not judge. It can misread an unusual file, so compare the counts in the import report "
            + "with what each agency says it sent.", cy: nil)
    let notYet = Phrase("What does not work yet", cy: nil)
    let notYetWhat = Phrase(
        "Agencies send their chronologies here, and the panel works on them together. Findings, recommendations, actions and the "
            + "report cannot be written here yet: take the chronology along for that.", cy: nil)
    let notYetNoStore = Phrase(
        "This server was started without a store, so nobody can sign in and nothing is kept. “casement serve --store” "
            + "names one.", cy: nil)
    let begin = Phrase("If you have been invited", cy: nil)
    let server = Phrase("For whoever looks after the server: ", cy: nil)
    let isItWell = Phrase("is it well?", cy: nil)
    let inJson = Phrase(" (JSON)", cy: " (JSON)")
}
