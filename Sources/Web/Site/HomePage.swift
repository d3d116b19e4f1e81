/// The first page: what Casement is and for whom, what works today, how to do it, and what does not work yet.
struct HomePage: Sendable {
    let version: String

    func render() -> [UInt8] {
        SitePage(title: "One chronology from every agency’s files", version: version).render { html in
            html.element(.h1, text: "One chronology from every agency’s files")
            html.element(
                .p, .class("lead"),
                text: """
                    Casement helps the people who review what happened when a child has died or been seriously harmed: \
                    co-ordinators, chairs, lead reviewers, panel members, and the agencies that write to them.
                    """)
            html.element(
                .p,
                text: """
                    Each agency sends a chronology: a table of what it knew and did, and when. Casement puts them \
                    together as one, in order of date, so that the child’s story can be read across all of them.
                    """)
            works(&html)
            steps(&html)
            careful(&html)
            notYet(&html)
        }
    }

    private func works(_ html: inout HtmlWriter) {
        html.element(.section, .ariaLabelledby("works")) { html in
            html.element(.h2, .id("works"), text: "What works today")
            html.element(.dl, .class("pairs")) { html in
                for (name, words) in Self.abilities {
                    html.element(.dt, text: name)
                    html.element(.dd, text: words)
                }
            }
        }
    }

    private static let abilities: [(String, String)] = [
        (
            "Reads the chronologies agencies send",
            "Word, Excel, OpenDocument, CSV, and tables in PDF. Each agency can keep its own layout and headings."
        ),
        (
            "Reads dates as people write them",
            "“12/3/01”, “week commencing 5 March”, “summer 2001”, “?12Mar01”. The words written are kept beside "
                + "the reading, and anything assumed is said."
        ),
        (
            "Loses nothing",
            "Every row of every file becomes an entry or is named in the import report with the reason. "
                + "No agency’s words are changed."
        ),
        (
            "Tells you what to ask",
            "The import report lists, agency by agency, what needs settling and where it stands in the file they sent."
        ),
        (
            "Writes what you can use",
            "One chronology as an Excel workbook, a Word document, a web page that opens anywhere, CSV or JSON."
        ),
    ]

    private func steps(_ html: inout HtmlWriter) {
        html.element(.section, .ariaLabelledby("steps")) { html in
            html.element(.h2, .id("steps"), text: "How to put the files together")
            html.element(.p, text: "You need no account and no server for this. Nothing leaves your computer.")
            html.element(.ol, .class("steps")) { html in
                html.element(.li) { html in
                    html.text(
                        "Put the files the agencies sent into one folder, called agencies, and open a terminal beside it."
                    )
                }
                html.element(.li) { html in
                    html.text("Make the chronology as a workbook:")
                    command("casement merge agencies -o chronology.xlsx", what: "make a workbook", &html)
                    html.text("or as a page to read and filter in a browser:")
                    command("casement merge agencies -o chronology.html", what: "make a page", &html)
                }
                html.element(.li) { html in
                    html.text(
                        "Read the import report first: a sheet of the workbook, the top of the page. It says what to ask each agency."
                    )
                }
            }
            html.element(.p, text: "To look at the files without making anything:")
            command("casement check agencies", what: "check the files", &html)
        }
    }

    private func command(_ words: String, what: String, _ html: inout HtmlWriter) {
        html.element(.div, .class("command"), .data("data-what", what)) { html in
            html.element(.pre) { html in html.element(.code, text: words) }
        }
    }

    private func careful(_ html: inout HtmlWriter) {
        html.element(.section, .ariaLabelledby("careful")) { html in
            html.element(.h2, .id("careful"), text: "Before you rely on it")
            html.element(
                .p,
                text: """
                    Casement reads; it does not judge. It can misread an unusual file, so compare the counts in the \
                    import report with what each agency says it sent.
                    """)
        }
    }

    private func notYet(_ html: inout HtmlWriter) {
        html.element(.section, .ariaLabelledby("not-yet")) { html in
            html.element(.h2, .id("not-yet"), text: "What does not work yet")
            html.element(.div, .class("state not-yet")) { html in
                html.element(
                    .p,
                    text: """
                        This server shows only this page. You cannot sign in, keep a review, send a file to it, or write \
                        a report here yet. Until you can, the command above is the whole of Casement.
                        """)
            }
            html.element(.p) { html in
                html.text("For whoever looks after the server: ")
                html.element(.a, .href(.health), text: "is it well?")
                html.text(" (JSON)")
            }
        }
    }
}
