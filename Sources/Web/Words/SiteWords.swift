/// What every page says: landmarks, header, footer, waymarks.
struct SiteWords: Sendable {
    let name = Phrase("Casement", cy: "Casement")
    let pageTitle = Phrase("{1} – Casement", cy: "{1} – Casement")
    let pageTitleWithErrors = Phrase("Error: {1} – Casement", cy: "Gwall: {1} – Casement")
    let saying = Phrase("a window on the system", cy: nil)
    let skip = Phrase("Skip to main content", cy: "Neidio i’r prif gynnwys")
    let mainNavigation = Phrase("Main", cy: "Prif")
    let breadcrumbs = Phrase("You are here", cy: "Rydych chi yma")
    let account = Phrase("Your account", cy: "Eich cyfrif")
    let ownName = Phrase("Your name", cy: "Eich enw")
    let sessions = Phrase("Where you are signed in", cy: nil)
    let tokens = Phrase("Tokens for programs", cy: nil)
    let signOut = Phrase("Sign out", cy: "Allgofnodi")
    let signIn = Phrase("Sign in", cy: "Mewngofnodi")
    let myWork = Phrase("My work", cy: "Fy ngwaith")
    let hideNames = Phrase("Hide names", cy: "Cuddio enwau")
    let hideNamesHelp = Phrase("Hides children’s and families’ names while others see your screen", cy: nil)
    let showNames = Phrase("Show names again", cy: nil)
    let namesHidden = Phrase(
        "Names are hidden, so that you can share your screen. This lasts until you show them again or sign out.",
        cy: nil)
    let support = Phrase("Support for you", cy: "Cymorth i chi")
    let footer = Phrase("Casement {1}", cy: "Casement {1}")
    let sentenceEnd = Phrase(". ", cy: ". ")
    let footerPromise = Phrase("This page loads nothing from any other server.", cy: nil)
    let goHome = Phrase("Go to the first page", cy: "Mynd i’r dudalen gyntaf")
    let change = Phrase("Change", cy: "Newid")
    let information = Phrase("Please note", cy: "Noder")
    let done = Phrase("Done", cy: "Wedi’i wneud")
    let important = Phrase("Important", cy: "Pwysig")
    let supportTitle = Phrase("Support for you", cy: "Cymorth i chi")
    let supportLead = Phrase(
        "What you read here can be hard to read. Stopping for a while is part of doing it well.", cy: nil)
    let supportSteps = Phrase(
        "Talk to the person who supervises you, or to the review’s co-ordinator. They expect it.", cy: nil)
    let supportLines = Phrase(
        "At any hour, free and in confidence: Samaritans on 116 123, or your employer’s own assistance line.", cy: nil)
}
