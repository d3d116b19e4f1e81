import Domain
import Foundation
import Testing

@testable import Web

@Suite("Months and years at a glance") struct MonthsViewTests {
    private func written(_ years: [Int]) -> String {
        let months = ChronologyMonths(months: years.map { .init(year: $0, month: 3, entries: 2) }, undated: 0)
        let review = RecordID(high: 1, low: 1)
        var html = HtmlWriter()
        MonthsView(months: months, choice: ChronologyChoice(), link: .chronology(review)).write(&html)
        return String(decoding: html.bytes, as: UTF8.self)
    }

    @Test("years on end without an entry are one row, and one or two are drawn out")
    func empty() {
        let html = written([2014, 2017, 2051])
        for year in [2014, 2015, 2016, 2017, 2051] { #expect(html.contains(">\(year)<"), "\(year)") }
        #expect(html.contains("<dt>2018 to 2050</dt>") && !html.contains(">2030<"))
        #expect(html.components(separatedBy: "<dt>").count - 1 == 6)
        #expect(!written([2014, 2015]).contains(" to "))
    }
}
