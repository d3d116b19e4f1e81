/// An element with an end tag. Only the elements listed here can be written.
public struct HtmlTag: Sendable {
    let name: StaticString
    var dropsFirstLineBreak = false
    /// A browser reads no mark-up inside it, or none is allowed.
    var holdsTextAlone = false

    private init(_ name: StaticString, dropsFirstLineBreak: Bool = false, holdsTextAlone: Bool = false) {
        self.name = name
        self.dropsFirstLineBreak = dropsFirstLineBreak
        self.holdsTextAlone = holdsTextAlone
    }

    // The document
    static var html: HtmlTag { HtmlTag("html") }
    static var head: HtmlTag { HtmlTag("head") }
    static var title: HtmlTag { HtmlTag("title", holdsTextAlone: true) }
    static var style: HtmlTag { HtmlTag("style") }
    static var script: HtmlTag { HtmlTag("script") }
    static var body: HtmlTag { HtmlTag("body") }

    // Landmarks and sections
    static var header: HtmlTag { HtmlTag("header") }
    static var nav: HtmlTag { HtmlTag("nav") }
    static var main: HtmlTag { HtmlTag("main") }
    static var footer: HtmlTag { HtmlTag("footer") }
    static var search: HtmlTag { HtmlTag("search") }
    static var section: HtmlTag { HtmlTag("section") }
    static var div: HtmlTag { HtmlTag("div") }
    static var h1: HtmlTag { HtmlTag("h1") }
    static var h2: HtmlTag { HtmlTag("h2") }
    static var h3: HtmlTag { HtmlTag("h3") }
    static var h4: HtmlTag { HtmlTag("h4") }

    // Text
    static var p: HtmlTag { HtmlTag("p") }
    static var pre: HtmlTag { HtmlTag("pre", dropsFirstLineBreak: true) }
    static var code: HtmlTag { HtmlTag("code") }
    static var a: HtmlTag { HtmlTag("a") }
    static var span: HtmlTag { HtmlTag("span") }
    static var strong: HtmlTag { HtmlTag("strong") }
    static var mark: HtmlTag { HtmlTag("mark") }
    static var q: HtmlTag { HtmlTag("q") }
    static var bdi: HtmlTag { HtmlTag("bdi") }
    static var time: HtmlTag { HtmlTag("time") }

    // Lists
    static var ul: HtmlTag { HtmlTag("ul") }
    static var ol: HtmlTag { HtmlTag("ol") }
    static var li: HtmlTag { HtmlTag("li") }
    static var dl: HtmlTag { HtmlTag("dl") }
    static var dt: HtmlTag { HtmlTag("dt") }
    static var dd: HtmlTag { HtmlTag("dd") }
    static var details: HtmlTag { HtmlTag("details") }
    static var summary: HtmlTag { HtmlTag("summary") }

    // Tables
    static var table: HtmlTag { HtmlTag("table") }
    static var caption: HtmlTag { HtmlTag("caption") }
    static var thead: HtmlTag { HtmlTag("thead") }
    static var tbody: HtmlTag { HtmlTag("tbody") }
    static var tr: HtmlTag { HtmlTag("tr") }
    static var th: HtmlTag { HtmlTag("th") }
    static var td: HtmlTag { HtmlTag("td") }

    // Forms
    static var form: HtmlTag { HtmlTag("form") }
    static var fieldset: HtmlTag { HtmlTag("fieldset") }
    static var legend: HtmlTag { HtmlTag("legend") }
    static var label: HtmlTag { HtmlTag("label") }
    static var select: HtmlTag { HtmlTag("select") }
    static var option: HtmlTag { HtmlTag("option", holdsTextAlone: true) }
    static var button: HtmlTag { HtmlTag("button") }
    static var output: HtmlTag { HtmlTag("output") }
    static var textarea: HtmlTag {
        HtmlTag("textarea", dropsFirstLineBreak: true, holdsTextAlone: true)
    }
    static var progress: HtmlTag { HtmlTag("progress") }
}

/// An element that has neither content nor end tag.
public struct HtmlVoidTag: Sendable {
    let name: StaticString

    private init(_ name: StaticString) { self.name = name }

    static var br: HtmlVoidTag { HtmlVoidTag("br") }
    static var meta: HtmlVoidTag { HtmlVoidTag("meta") }
    static var link: HtmlVoidTag { HtmlVoidTag("link") }
    static var input: HtmlVoidTag { HtmlVoidTag("input") }
}
