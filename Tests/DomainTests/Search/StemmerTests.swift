import Domain
import Testing

@testable import Domain

/// Words as Snowball's own English stemmer (version 2.2) stems them.
@Suite("Stemmer") struct StemmerTests {
    static let stems = """
        referral:referr referrals:referr referred:refer referring:refer refer:refer refers:refer bruise:bruis
        bruised:bruis bruises:bruis bruising:bruis injury:injuri injuries:injuri injured:injur neglect:neglect
        neglected:neglect neglectful:neglect neglecting:neglect disclosure:disclosur disclosures:disclosur
        disclosed:disclos disclosing:disclos attended:attend attendance:attend attending:attend attends:attend
        attender:attend assessment:assess assessed:assess assessing:assess assesses:assess assessor:assessor
        safeguarding:safeguard safeguarded:safeguard safeguards:safeguard supervision:supervis
        supervised:supervis supervisor:supervisor supervisory:supervisori professional:profession
        professionally:profession professionals:profession strategy:strategi strategic:strateg
        strategies:strategi meeting:meet meetings:meet parental:parent parenting:parent parents:parent
        sibling:sibl siblings:sibl absence:absenc absences:absenc absent:absent absenteeism:absente
        domestic:domest violence:violenc violent:violent violently:violent abuse:abus abusive:abus abused:abus
        abuser:abus abusers:abus exploitation:exploit exploited:exploit exploitative:exploit criminal:crimin
        criminality:crimin sexual:sexual sexually:sexual sexualised:sexualis emotional:emot emotionally:emot
        emotions:emot harmful:harm harmed:harm harming:harm substance:substanc alcohol:alcohol
        alcoholic:alcohol mental:mental mentally:mental disability:disabl disabilities:disabl disabled:disabl
        housing:hous culture:cultur cultural:cultur curiosity:curios curious:curious threshold:threshold
        thresholds:threshold partnership:partnership partnerships:partnership serious:serious seriously:serious
        seriousness:serious notification:notif notified:notifi notify:notifi notifies:notifi death:death
        deaths:death recommendation:recommend recommended:recommend recommending:recommend agency:agenc
        agencies:agenc chronology:chronolog chronologies:chronolog chronological:chronolog engagement:engag
        engaged:engag engage:engag engages:engag disengaged:disengag hospital:hospit hospitalised:hospitalis
        ambulance:ambul ambulances:ambul immunisation:immunis immunised:immunis vaccinated:vaccin
        vaccination:vaccin weighing:weigh weighed:weigh weight:weight health:health healthy:healthi
        unhealthy:unhealthi visitor:visitor visitors:visitor visiting:visit visited:visit visits:visit
        happily:happili happiness:happi happier:happier crying:cri cried:cri cries:cri dying:die died:die
        dies:die lying:lie tied:tie generously:generous general:general generally:general generate:generat
        communication:communic communicated:communic community:communiti communities:communiti succeed:succeed
        proceedings:proceed exceeded:exceed news:news sky:sky skies:sky early:earli gently:gentl only:onli
        probably:probabl possibly:possibl sensibly:sensibl rational:ration rationally:ration conditional:condit
        operator:oper feudalism:feudal decisiveness:decis hopefulness:hope callousness:callous formality:formal
        sensitivity:sensit sensibility:sensibl apology:apolog apologised:apologis carefully:care
        carelessly:careless quickly:quick slowly:slowli bed:bed beds:bed bedding:bed hopping:hop hoped:hope
        hoping:hope fell:fell fall:fall agreed:agre agreement:agreement agreements:agreement yes:yes saying:say
        stays:stay stayed:stay boy:boy boys:boy keys:key use:use used:use useful:use uselessness:useless
        cosmos:cosmos atlas:atlas bias:bias inning:inning outing:outing herring:herring
        """

    @Test("words have the stems that Snowball gives them")
    func snowball() {
        var wrong: [String] = []
        for pair in Self.stems.split(whereSeparator: \.isWhitespace) {
            let sides = pair.split(separator: ":")
            let stem = String(decoding: EnglishStemmer.stem(Array(sides[0].utf8)), as: UTF8.self)
            if stem != sides[1] { wrong.append("\(pair), not \(stem)") }
        }
        #expect(wrong == [])
    }

    @Test(
        "short words, figures and other scripts are left as they are", arguments: ["", "a", "is", "12th", "öl", "дети"])
    func others(_ word: String) { #expect(EnglishStemmer.stem(Array(word.utf8)) == Array(word.utf8)) }
}
