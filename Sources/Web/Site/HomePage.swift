/// The first page: what Casement is and for whom, what works today, how to do it, and what does not work yet.
struct HomePage: Sendable {
    let version: String
    /// There is something to sign in to.
    var hasStore = false

    private var words: HomeWords { catalogue.home }

    func render() -> [UInt8] {
        SitePage(PageFrame(title: Wording(words.title), version: version)).render { html in
            html.element(.h1, say: Wording(words.title))
            html.element(.p, .class("lead"), say: Wording(words.lead))
            html.element(.p, say: Wording(words.what))
            if hasStore {
                section("begin", words.begin, &html) { html in
                    html.element(.p) { html in
                        html.element(.a, .href(.signIn), .class("button"), say: Wording(catalogue.site.signIn))
                    }
                }
            }
            works(&html)
            steps(&html)
            section("careful", words.careful, &html) { html in
                html.element(.p, say: Wording(words.carefulWhat))
            }
            section("not-yet", words.notYet, &html) { html in
                html.element(.div, .class("state not-yet")) { html in
                    html.element(.p, say: Wording(hasStore ? words.notYetWhat : words.notYetNoStore))
                }
                html.element(.p) { html in
                    html.say(Wording(words.server))
                    html.element(.a, .href(.health), say: Wording(words.isItWell))
                    html.say(Wording(words.inJson))
                }
            }
        }
    }

    private func section(
        _ id: StaticString, _ heading: Phrase, _ html: inout HtmlWriter, content: (inout HtmlWriter) -> Void
    ) {
        html.element(.section, .ariaLabelledby(id)) { html in
            html.element(.h2, .id(id), say: Wording(heading))
            content(&html)
        }
    }

    private func works(_ html: inout HtmlWriter) {
        section("works", words.works, &html) { html in
            html.element(.dl, .class("pairs")) { html in
                for (name, what) in [
                    (words.reads, words.readsWhat), (words.dates, words.datesWhat), (words.loses, words.losesWhat),
                    (words.asks, words.asksWhat), (words.writes, words.writesWhat),
                ] {
                    html.element(.dt, say: Wording(name))
                    html.element(.dd, say: Wording(what))
                }
            }
        }
    }

    private func steps(_ html: inout HtmlWriter) {
        section("steps", words.how, &html) { html in
            html.element(.p, say: Wording(words.howLead))
            html.element(.ol, .class("steps")) { html in
                html.element(.li, say: Wording(words.stepFolder))
                html.element(.li) { html in
                    html.say(Wording(words.stepWorkbook))
                    command("casement merge agencies -o chronology.xlsx", words.makeWorkbook, &html)
                    html.say(Wording(words.stepPage))
                    command("casement merge agencies -o chronology.html", words.makePage, &html)
                }
                html.element(.li, say: Wording(words.stepRead))
            }
            html.element(.p, say: Wording(words.onlyLook))
            command("casement check agencies", words.checkFiles, &html)
        }
    }

    /// A command to copy. The button is the script's; its words stand here, in the page's language.
    private func command(_ line: String, _ what: Phrase, _ html: inout HtmlWriter) {
        html.element(
            .div, .class("command"), .data("data-copy", html.plain(Wording(words.copy))),
            .data("data-what", html.plain(Wording(words.copyWhat, Wording(what)))),
            .data("data-copied", html.plain(Wording(words.copied))),
            .data("data-failed", html.plain(Wording(words.copyFailed)))
        ) { html in
            html.element(.pre) { html in html.element(.code) { $0.text(line) } }
        }
    }
}
