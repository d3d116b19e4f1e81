/// One attribute of an element. Only the attributes made here can be written: there are no event handlers and no
/// `style`, which the content security policy forbids, and an address is a ``SitePath`` or a place in the page.
public struct HtmlAttribute: Sendable {
    enum Value: Sendable {
        /// Words of the source code with nothing in them to escape.
        case fixed(StaticString)
        case number(Int)
        /// Anything else: escaped.
        case text(String)
        /// A fixed word and a number, such as an identifier made of a prefix and a place in a list.
        case numbered(StaticString, Int)
    }

    let name: StaticString
    let value: Value

    private init(_ name: StaticString, _ value: Value) {
        self.name = name
        self.value = value
    }

    // MARK: Any element

    static func `class`(_ name: StaticString) -> HtmlAttribute { HtmlAttribute("class", .fixed(name)) }
    static func `class`(_ prefix: StaticString, _ number: Int) -> HtmlAttribute {
        HtmlAttribute("class", .numbered(prefix, number))
    }
    static func id(_ name: StaticString) -> HtmlAttribute { HtmlAttribute("id", .fixed(name)) }
    static func id(_ prefix: StaticString, _ number: Int) -> HtmlAttribute {
        HtmlAttribute("id", .numbered(prefix, number))
    }
    /// Identifiers made of a field's name: escaped, since a name is data to this file.
    static func id(words: String) -> HtmlAttribute { HtmlAttribute("id", .text(words)) }
    static func lang(_ tag: StaticString) -> HtmlAttribute { HtmlAttribute("lang", .fixed(tag)) }
    static func role(_ role: StaticString) -> HtmlAttribute { HtmlAttribute("role", .fixed(role)) }
    static func tabindex(_ order: Int) -> HtmlAttribute { HtmlAttribute("tabindex", .number(order)) }
    /// Of what can be folded: unfolded.
    static var open: HtmlAttribute { HtmlAttribute("open", .fixed("")) }
    static var hidden: HtmlAttribute { HtmlAttribute("hidden", .fixed("")) }

    // MARK: ARIA

    static func ariaLabel(_ words: StaticString) -> HtmlAttribute { HtmlAttribute("aria-label", .fixed(words)) }
    static func ariaLabel(words: String) -> HtmlAttribute { HtmlAttribute("aria-label", .text(words)) }
    static func ariaLabelledby(_ id: StaticString) -> HtmlAttribute { HtmlAttribute("aria-labelledby", .fixed(id)) }
    static func ariaDescribedby(_ id: StaticString) -> HtmlAttribute { HtmlAttribute("aria-describedby", .fixed(id)) }
    static func ariaDescribedby(words: String) -> HtmlAttribute { HtmlAttribute("aria-describedby", .text(words)) }
    static func ariaLabelledby(words: String) -> HtmlAttribute { HtmlAttribute("aria-labelledby", .text(words)) }
    static func ariaCurrent(_ kind: StaticString) -> HtmlAttribute { HtmlAttribute("aria-current", .fixed(kind)) }
    static func ariaSort(_ order: StaticString) -> HtmlAttribute { HtmlAttribute("aria-sort", .fixed(order)) }
    static var ariaInvalid: HtmlAttribute { HtmlAttribute("aria-invalid", .fixed("true")) }
    static func ariaPressed(_ isPressed: Bool) -> HtmlAttribute {
        HtmlAttribute("aria-pressed", .fixed(isPressed ? "true" : "false"))
    }
    static func ariaLive(_ manner: StaticString) -> HtmlAttribute { HtmlAttribute("aria-live", .fixed(manner)) }

    // MARK: Addresses

    static func href(_ link: SiteLink) -> HtmlAttribute { HtmlAttribute("href", .text(link.address)) }
    static func href(_ link: ProviderLink) -> HtmlAttribute { HtmlAttribute("href", .text(link.address)) }
    /// In a window of its own, which learns nothing of this one.
    static var otherWindow: HtmlAttribute { HtmlAttribute("target", .fixed("_blank")) }
    static func href(field identifier: String) -> HtmlAttribute { HtmlAttribute("href", .text("#" + identifier)) }
    static func action(_ link: SiteLink) -> HtmlAttribute { HtmlAttribute("action", .text(link.address)) }
    static func href(place: StaticString) -> HtmlAttribute { HtmlAttribute("href", .fixed(place)) }
    static func href(place: StaticString, _ number: Int) -> HtmlAttribute {
        HtmlAttribute("href", .numbered(place, number))
    }
    static func src(_ link: SiteLink) -> HtmlAttribute { HtmlAttribute("src", .text(link.address)) }

    // MARK: Head

    static func charset(_ name: StaticString) -> HtmlAttribute { HtmlAttribute("charset", .fixed(name)) }
    static func name(_ name: StaticString) -> HtmlAttribute { HtmlAttribute("name", .fixed(name)) }
    static func content(_ words: String) -> HtmlAttribute { HtmlAttribute("content", .text(words)) }
    static func httpEquiv(_ name: StaticString) -> HtmlAttribute { HtmlAttribute("http-equiv", .fixed(name)) }
    static func rel(_ relation: StaticString) -> HtmlAttribute { HtmlAttribute("rel", .fixed(relation)) }
    static func media(_ query: StaticString) -> HtmlAttribute { HtmlAttribute("media", .fixed(query)) }
    static var `defer`: HtmlAttribute { HtmlAttribute("defer", .fixed("")) }

    // MARK: Tables

    static func scope(_ scope: StaticString) -> HtmlAttribute { HtmlAttribute("scope", .fixed(scope)) }
    static func colspan(_ columns: Int) -> HtmlAttribute { HtmlAttribute("colspan", .number(columns)) }

    // MARK: Forms

    static func type(_ type: StaticString) -> HtmlAttribute { HtmlAttribute("type", .fixed(type)) }
    static func `for`(_ id: StaticString) -> HtmlAttribute { HtmlAttribute("for", .fixed(id)) }
    static func value(_ words: String) -> HtmlAttribute { HtmlAttribute("value", .text(words)) }
    static func value(_ number: Int) -> HtmlAttribute { HtmlAttribute("value", .number(number)) }
    static func `for`(words: String) -> HtmlAttribute { HtmlAttribute("for", .text(words)) }
    static func name(words: String) -> HtmlAttribute { HtmlAttribute("name", .text(words)) }
    static func method(_ method: StaticString) -> HtmlAttribute { HtmlAttribute("method", .fixed(method)) }
    static func enctype(_ type: StaticString) -> HtmlAttribute { HtmlAttribute("enctype", .fixed(type)) }
    static func inputmode(_ mode: StaticString) -> HtmlAttribute { HtmlAttribute("inputmode", .fixed(mode)) }
    static func autocapitalize(_ manner: StaticString) -> HtmlAttribute {
        HtmlAttribute("autocapitalize", .fixed(manner))
    }
    static func accept(_ types: StaticString) -> HtmlAttribute { HtmlAttribute("accept", .fixed(types)) }
    static func rows(_ rows: Int) -> HtmlAttribute { HtmlAttribute("rows", .number(rows)) }
    static func max(_ number: Int) -> HtmlAttribute { HtmlAttribute("max", .number(number)) }
    /// Our own words about what is wrong, never the browser's.
    static var novalidate: HtmlAttribute { HtmlAttribute("novalidate", .fixed("")) }
    static var checked: HtmlAttribute { HtmlAttribute("checked", .fixed("")) }
    static var selected: HtmlAttribute { HtmlAttribute("selected", .fixed("")) }
    static var multiple: HtmlAttribute { HtmlAttribute("multiple", .fixed("")) }
    static func autocomplete(_ manner: StaticString) -> HtmlAttribute { HtmlAttribute("autocomplete", .fixed(manner)) }
    static func spellcheck(_ manner: StaticString) -> HtmlAttribute { HtmlAttribute("spellcheck", .fixed(manner)) }

    // MARK: Data for scripts

    /// A `data-` attribute; the whole name is given, so that it can be found by searching the source.
    static func data(_ name: StaticString, _ words: String) -> HtmlAttribute { HtmlAttribute(name, .text(words)) }
    static func data(_ name: StaticString, _ number: Int) -> HtmlAttribute { HtmlAttribute(name, .number(number)) }
    static func data(_ name: StaticString, fixed: StaticString) -> HtmlAttribute { HtmlAttribute(name, .fixed(fixed)) }
}
