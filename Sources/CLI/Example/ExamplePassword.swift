/// Passwords for the example's people: four words of a short list, drawn afresh each time.
enum ExamplePassword {
    static func make() -> String {
        (0..<4).map { _ in words[Int.random(in: words.indices)] }.joined(separator: "-")
    }

    /// Short, plain and told apart by ear.
    static let words: [String] = """
        acorn almond amber anchor apple apron arrow aspen atlas autumn badger bagel bamboo banjo barley barrel basil basket
        beacon beaver beetle bellow berry bishop blanket blossom bobbin bonnet bottle boulder bracken bramble branch bread
        breeze brick bridge bucket buckle bugle bundle burrow butter button cabin cactus camel candle canoe canvas carbon
        cargo carpet carrot castle cedar cellar chalk cherry chestnut chimney cider cinder circle clover cobble cocoa comet
        compass copper coral corner cotton cradle crayon cricket crumpet crystal cuckoo curtain cushion cymbal daisy dapple
        dolphin donkey drizzle drum dumpling eagle easel ember engine falcon feather fennel fiddle finch flannel flint
        flute forest fossil fountain foxglove funnel garden garlic garnet ginger glacier goblet gondola granite gravel
        grotto guitar hammock harbour harvest hazel heather hedge helmet heron hollow honey hopper iceberg inkwell island
        ivory jacket jasmine jigsaw juniper kettle kitten ladder lagoon lantern larch lattice laurel lavender lemon lentil
        linen lobster locket lupin magnet magpie mallet mango maple marble marigold marrow meadow melon mercury minnow
        mitten mosaic muffin mulberry mustard napkin nectar needle nettle nickel nutmeg oakleaf oatmeal olive onion orchard
        organ osprey otter paddle palette pancake panther parcel parsley pebble pelican pencil pepper picnic pillow pigeon
        pippin planet plover pocket poplar poppy prairie primrose puddle pumpkin puzzle quarry quartz quilt rabbit radish
        raven ribbon river robin rocket saddle saffron salmon sandal satchel scarlet seagull shadow shingle silver skylark
        spindle sparrow spruce squirrel starling
        """.split { $0 == " " || $0 == "\n" }.map(String.init)
}
