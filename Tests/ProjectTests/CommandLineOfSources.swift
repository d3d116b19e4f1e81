import Foundation

/// Commands and options as the sources of the command line declare them, read from their text so that the check needs
/// no built program.
enum CommandLineOfSources {
    struct Command {
        var name: String
        /// With their dashes.
        var options: [String] = []
    }

    static func commands() -> [Command] {
        var groups: [String: [String]] = [:]
        var commands: [(name: String, options: [String], groups: [String])] = []
        for file in ProjectTree.swift(under: "Sources/CLI") {
            for type in types(in: file) {
                if type.isCommand {
                    if type.hasSubcommands { continue }
                    commands.append((type.commandName ?? kebab(type.name), type.options, type.groups))
                } else {
                    groups[type.name] = type.options
                }
            }
        }
        return commands.map { command in
            Command(name: command.name, options: command.options + command.groups.flatMap { groups[$0] ?? [] })
        }.sorted { $0.name < $1.name }
    }

    private struct Declared {
        var name: String
        var isCommand: Bool
        var hasSubcommands = false
        var commandName: String?
        var options: [String] = []
        var groups: [String] = []
    }

    /// Each `struct X: ParsableCommand` (or group of options) with what is declared until the next one.
    private static func types(in file: ProjectTree.File) -> [Declared] {
        var found: [Declared] = []
        var pending: String?
        for line in file.lines {
            let text = String(line)
            if let name = declaredType(text) {
                found.append(Declared(name: name, isCommand: text.contains("ParsableCommand")))
                pending = nil
            }
            guard !found.isEmpty else { continue }
            let last = found.count - 1
            if let name = quoted(after: "commandName:", in: text) { found[last].commandName = name }
            if text.contains("subcommands:") { found[last].hasSubcommands = true }
            if text.contains("@Option") || text.contains("@Flag") || text.contains("@OptionGroup") { pending = "" }
            if pending != nil {
                pending! += text + "\n"
                if let name = declaredVariable(text) {
                    if pending!.contains("@OptionGroup") {
                        if let type = text.split(separator: ":").last {
                            found[last].groups.append(
                                type.split(separator: "=")[0].trimmingCharacters(in: .whitespaces))
                        }
                    } else {
                        found[last].options.append(contentsOf: names(pending!, variable: name))
                    }
                    pending = nil
                }
            }
        }
        return found
    }

    private static func declaredType(_ line: String) -> String? {
        guard line.contains("ParsableCommand") || line.contains("ParsableArguments") else { return nil }
        let words = line.split { $0 == " " || $0 == ":" || $0 == "{" }
        guard let at = words.firstIndex(of: "struct"), at + 1 < words.count else { return nil }
        return String(words[at + 1])
    }

    private static func declaredVariable(_ line: String) -> String? {
        let words = line.split { $0 == " " || $0 == ":" || $0 == "=" }
        guard let at = words.firstIndex(of: "var"), at + 1 < words.count else { return nil }
        return String(words[at + 1])
    }

    private static func names(_ declaration: String, variable: String) -> [String] {
        if let long = quoted(after: ".customLong(", in: declaration) { return ["--" + long] }
        return ["--" + kebab(variable)]
    }

    private static func quoted(after mark: String, in text: String) -> String? {
        guard let range = text.range(of: mark) else { return nil }
        let rest = text[range.upperBound...].drop { $0 == " " }
        guard rest.first == "\"" else { return nil }
        return String(rest.dropFirst().prefix { $0 != "\"" })
    }

    /// `rowLimit` → `row-limit`, as the argument parser names options.
    static func kebab(_ name: String) -> String {
        var result = ""
        for (index, character) in name.enumerated() {
            if character.isUppercase, index > 0 { result.append("-") }
            result.append(contentsOf: character.lowercased())
        }
        return result
    }
}
