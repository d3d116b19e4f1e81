/// The person's own places in the header: hiding names, the account, signing out. Opens and closes without scripts.
struct AccountMenu: Sendable {
    let account: PageFrame.Account

    private var words: SiteWords { catalogue.site }

    func write(_ html: inout HtmlWriter) {
        html.element(.div, .class("own")) { html in
            screenSharing(&html)
            html.element(.details, .class("menu")) { html in
                html.element(.summary) { html in
                    html.element(.span, .class("quiet"), say: Wording(words.account))
                    html.element(.bdi) { $0.text(account.name) }
                }
                html.element(.ul) { html in
                    html.element(.li) { html in
                        html.element(.a, .href(.ownName), say: Wording(words.ownName))
                    }
                    html.element(.li) { html in
                        html.element(.a, .href(.sessions), say: Wording(words.sessions))
                    }
                    html.element(.li) { html in
                        html.element(.a, .href(.apiTokens), say: Wording(words.tokens))
                    }
                    if let provider = account.provider {
                        html.element(.li) { html in
                            html.element(
                                .a, .href(.ownProvider), say: Wording(catalogue.provider.own, .data(provider)))
                        }
                    }
                    html.element(.li) { html in
                        HiddenForm(to: .signOut, token: account.signOutToken).write(&html) { html in
                            html.element(.button, .type("submit"), .class("as-link"), say: Wording(words.signOut))
                        }
                    }
                }
            }
        }
    }

    private func screenSharing(_ html: inout HtmlWriter) {
        HiddenForm(to: .screenSharing, token: account.screenSharingToken).write(&html) { html in
            html.void(
                .input, .type("hidden"), .name("hide"), .value(account.hidesNames ? "no" : "yes"))
            if let place = account.place {
                html.void(.input, .type("hidden"), .name("back"), .value(place.address))
            }
            html.element(
                .button, .type("submit"), .class(account.hidesNames ? "switch on" : "switch"),
                .ariaDescribedby("names-help"), say: Wording(account.hidesNames ? words.showNames : words.hideNames))
            html.element(.span, .id("names-help"), .class("quiet"), say: Wording(words.hideNamesHelp))
        }
    }
}
