/// What tokens of programs say.
struct ApiTokenWords: Sendable {
    let title = Phrase("Tokens for programs", cy: nil)
    let lead = Phrase(
        "With a token, a program of yours reads what you may read and, if you let it, posts entries you could type in. What it does is on record in your name.",
        cy: nil)
    let yours = Phrase("Your tokens", cy: nil)
    let makeTitle = Phrase("Make a token", cy: nil)
    let make = Phrase("Make the token", cy: nil)
    let name = Phrase("Name", cy: "Enw")
    let nameHelp = Phrase("By which you will know it again, such as the program it is for.", cy: nil)
    let calledName = Phrase("a name for the token", cy: nil)
    let reviews = Phrase("Reviews", cy: "Adolygiadau")
    let reviewsHelp = Phrase("It opens these alone, and only as long as you have a part in them.", cy: nil)
    let calledReviews = Phrase("at least one review", cy: nil)
    let oneBoard = Phrase("These reviews are of two boards. Make a token for each board", cy: nil)
    let posts = Phrase("What it may do", cy: nil)
    let mayPost = Phrase("It may also post entries", cy: nil)
    let mayPostHelp = Phrase(
        "For your agency’s own system: what it sends stands on your list of entries typed in, and nobody else reads it until you put it into your chronology.",
        cy: nil)
    let readsAlone = Phrase("Reads", cy: nil)
    let readsAndPosts = Phrase("Reads and posts", cy: nil)
    let days = Phrase("How long it is good", cy: nil)
    let calledDays = Phrase("how long it is good", cy: nil)
    let daysCount = CountedPhrase(
        one: Phrase("{n} day", cy: "{n} diwrnod"), other: Phrase("{n} days", cy: "{n} diwrnod"))
    let made = Phrase("Made", cy: nil)
    let ends = Phrase("Good until", cy: nil)
    let lastUsed = Phrase("Last used", cy: nil)
    let never = Phrase("Never", cy: "Byth")
    let action = Phrase("End it", cy: nil)
    let revoke = Phrase("End", cy: "Gorffen")
    let revokeName = Phrase("End the token {1}", cy: nil)
    let revoked = Phrase("Ended", cy: nil)
    let over = Phrase("Over", cy: nil)
    let noReviews = Phrase("You have a part in no review", cy: nil)
    let noReviewsWhat = Phrase(
        "A token is for a review. Once you have a part in one, you can make a token here.", cy: nil)
    let madeTitle = Phrase("The token “{1}” is made", cy: nil)
    let madeLead = Phrase(
        "Copy it now, to where your program keeps its secrets: it is shown this once. Whoever has it can do in your name what the token is for.",
        cy: nil)
    let madeHow = Phrase(
        "Your program sends it with each request, in the header “Authorization”, after the word “Bearer” and a space.",
        cy: nil)
    let description = Phrase("What programs can ask for (OpenAPI)", cy: nil)
    let back = Phrase("To your tokens", cy: nil)
}
