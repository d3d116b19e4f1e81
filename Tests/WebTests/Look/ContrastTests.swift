import Foundation
import Testing

@testable import Web

@Suite("Contrast") struct ContrastTests {
    /// The colours of one scheme by name, as the stylesheet has them.
    static func colours(dark: Bool) throws -> [String: String] {
        let parts = HouseStyle.base.split(separator: "prefers-color-scheme: dark")
        let block = try #require(dark ? parts.dropFirst().first : parts.first)
        var colours: [String: String] = [:]
        let end = block.firstRange(of: "}")?.lowerBound ?? block.endIndex
        for declaration in block[..<end].split(whereSeparator: { ";{".contains($0) }) {
            let sides = declaration.split(separator: ":").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
            if sides.count == 2, sides[0].hasPrefix("--"), sides[1].hasPrefix("#") { colours[sides[0]] = sides[1] }
        }
        return colours
    }

    /// Relative luminance as WCAG 2.2 defines it.
    static func luminance(_ colour: String) throws -> Double {
        let value = try #require(Int(colour.dropFirst(), radix: 16))
        let channels = [16, 8, 0].map { shift -> Double in
            let part = Double((value >> shift) & 255) / 255
            return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    }

    static func ratio(_ a: String, _ b: String) throws -> Double {
        let pair = [try luminance(a), try luminance(b)].sorted()
        return (pair[1] + 0.05) / (pair[0] + 0.05)
    }

    @Test("the measure is WCAG's: black on white is 21")
    func measure() throws {
        #expect(abs(try Self.ratio("#000000", "#ffffff") - 21) < 0.001)
    }

    @Test("words reach 7:1 and borders of controls 3:1 on every background", arguments: [false, true])
    func contrast(dark: Bool) throws {
        let colours = try Self.colours(dark: dark)
        for ground in ["--paper", "--panel", "--attention-panel"] {
            let background = try #require(colours[ground])
            for name in ["--ink", "--muted", "--accent", "--accent-deep", "--attention"] {
                #expect(try Self.ratio(try #require(colours[name]), background) >= 7, "\(name) on \(ground)")
            }
            #expect(try Self.ratio(try #require(colours["--edge"]), background) >= 3, "--edge on \(ground)")
        }
    }
}
