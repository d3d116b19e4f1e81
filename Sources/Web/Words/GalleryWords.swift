/// What the gallery says of itself. Its examples are invented.
struct GalleryWords: Sendable {
    let title = Phrase("Gallery", cy: "Oriel")
    let lead = Phrase(
        "Every part the pages are made of, with invented words: long ones, Welsh ones, hostile ones.", cy: nil)
    let pages = Phrase("Whole pages", cy: "Tudalennau cyfan")
    let parts = Phrase("Parts", cy: "Rhannau")
    let form = Phrase("A form that works", cy: "Ffurflen sy’n gweithio")
    let formTitle = Phrase("Try a form", cy: nil)
    let formLead = Phrase("Nothing you send here is kept. It shows what was understood.", cy: nil)
    let formDone = Phrase("What was understood", cy: nil)
    let formDoneAgain = Phrase("You pressed the button twice. It was done once.", cy: nil)
    let calledName = Phrase("a name", cy: "enw")
    let calledDate = Phrase("the date", cy: "y dyddiad")
    let calledKind = Phrase("a kind of contact", cy: "math o gyswllt")
    let calledWho = Phrase("who was there", cy: "pwy oedd yno")
    let calledNote = Phrase("a note", cy: "nodyn")
    let calledFile = Phrase("a file", cy: "ffeil")
    let calledEmail = Phrase("an email address", cy: "cyfeiriad e-bost")
    let calledAgency = Phrase("an agency", cy: "asiantaeth")
}
