/// The words behind ``ContactCues``, one line a cue, as they are written in chronologies of many agencies.
enum ContactVocabulary {
    static let lines: [(ContactCues, String)] = [
        (
            .negation,
            "nor unwilling refuses not no never neither nor nobody none without unable cannot couldn't didn't wasn't weren't hasn't haven't hadn't isn't "
                + "aren't don't doesn't won't wouldn't can't failed unseen nil nothing rather unsuccessful"
        ),
        (.sight, "saw seen sighted sighting observed unseen met viewed spotted witnessed watched sight"),
        (.sightPlain, "see view meet observe"),
        (.heard, "heard hear hearing shouted singing audible"),
        (
            .asleep,
            "asleep sleeping slept sleep sleeps napping nap dozing dozed nodding"
        ),
        (.alone, "individually alone privately private 1:1 one-to-one 1-1 separately confidence unaccompanied solo"),
        (
            .speech,
            "sd sez remarked volunteered alleges alleged maintains repeated announced "
                + "reckons reckoned thinks thought admitted admits claims claimed agreed recalled recounted mumbled muttered yelled complained complains moaned joked begged promised disclosing replying told tells tell said says say saying asked asks explained explains described describes disclosed answered replied whispered "
                + "stated states commented mentioned confided remarked reported apologised denied shared greeted"
        ),
        (
            .talk,
            "spoke spoken speak speaking talk talked talking talks chat chatted chatting chatty conversation discussed discussion chattering interviewed natter nattered abe"
        ),
        (
            .report,
            "sd sez alleges remarked "
                + "mentioned mentions reckons admits thinks notes noted states says said saying say reports reported reporting states stated told tells informed advised confirms confirmed claims claimed believes believed according "
                + "understood understand alleged allegedly apparently thinks described assured explained maintains insists insisted denies denied recorded handed reportedly"
        ),
        (
            .telephone,
            "callback c/back ringback "
                + "telephoned telephone phone phoned rang ring rung t/c tc tel telecon call calls called calling text texted texts voicemail voicemails whatsapp dialled"
        ),
        (
            .writing,
            "message messages letter letters email e-mail emailed e-mailed emails e-mails fax faxed notification notifications notice copy slip posted handover merlin ppn notif received"
        ),
        (
            .meeting,
            "pep ehcp lpm rpm rsp taw meeting mtg conference icpc rcpc cpc marac strategy panel tac taf caf cin core mash supervision consultation oversight hearing court"
        ),
        (
            .visit,
            "visit visited visits visiting h/v hv s/v attended attend inspection stat doorstep unannounced called went inspected check"
        ),
        (.missed, "dna dna'd wnb dnas fta ncna nsu"),
        (.answer, "reply answer access response admittance entry answered"),
        (
            .coming,
            "attend attended attending brought come came bring return returned present arrive arrived appear turn turned show shown"
        ),
        (.refusal, "refused cancelled refusing declined canceled postponed refuses unwilling"),
        (
            .elsewherePlace,
            "gymnastics dance ballet karate boxing judo football cadets respite sleepover granny's nan's creche crèche school nursery college scouts brownies guides cubs club playgroup preschool pre-school friend's friend friends cinema party "
                + "sleepover camp holiday football swimming church mosque town shops park respite placement contact work relations wedding relatives hospital breakfast after-school childminder"
        ),
        (
            .away,
            "gone left away out staying stayed stay elsewhere residing living moved collected went abroad resides lives"
        ),
        (.absent, "absent missing absconded truanting truanted absence absences excluded whereabouts unauthorised"),
        (
            .future,
            "will shall tomorrow planned plan plans arrange arranged arrangements agreed booked due rearranged rearrange offered next rebook monday tuesday wednesday thursday friday later going awaiting"
        ),
        (.past, "last previously ago previous since earlier formerly history historically"),
        (
            .handsOn,
            "plastered glued sutured conveyed examined weighed measured immunised vaccinated treated undressed dressed changed bathed fed cuddled tested assessed examination checked admitted triaged held washed settled comforted collected strapped medical weight wt kg immunisations imms stitched x-ray x-rayed"
        ),
        (
            .view,
            "dreading bothered regrets sick unfair prefers settled want wants wanted wish wishes wished like likes liked love loves loved hate hates hated miss misses missed scared frightened afraid worried worries worry "
                + "sad happy happier happiest upset angry unhappy lonely safe unsafe prefer prefers preferred hopes hoped hope fed-up feels felt feel feeling dislikes disliked enjoys enjoyed "
                + "rather bored nervous anxious cross dreads fears wishing cry hurt hurts favourite excited stop ashamed embarrassed missing"
        ),
        (.viewNoun, "views wishes feelings view"),
        (
            .drawing,
            "drew drawn drawing picture card note wrote poem painted worksheet diary emoji faces sign signed pointed"
        ),
        (
            .reticent,
            "silent monosyllabic quiet guarded reluctant shrugged declined refused ignored uncommunicative mute non-verbal disengaged withdrawn engage drawn"
        ),
        (.being, "was were is are be been being had has looked seemed appeared sat stood lay remained"),
        (
            .author,
            "i've i'm i'd i'll we've we're we'd i we me us writer worker's officers officer myself staff undersigned colleague crew our my"
        ),
        (
            .preposition,
            "with by for of to from about re regarding concerning on beside against towards at behind without despite than between near"
        ),
        (
            .held,
            "lap knee arms held holding carried carrying cuddled cuddling feeding hip nursing arm breastfeeding beside next"
        ),
        (.they, "they're they've they'd they'll they them their themselves both each"),
        (.he, "he'd he'll he's he him his himself"),
        (.she, "she'd she'll she's she her hers herself"),
        (
            .group,
            "children kids siblings girls boys twins youngsters cyp grandchildren bairns lads chn triplets "
                + "kiddies kiddos weans wains "
                + "tots littlies grandkids minors kiddiewinks lasses tinies yps"
        ),
        (
            .oneChild,
            "child pupil patient son daughter boy girl youngster yp student grandson granddaughter stepson stepdaughter lad nephew niece teenager ch kid "
                + "kiddie kiddo wean wain bairn tot teen lassie laddie lass grandchild"
        ),
        (.infant, "baby infant toddler newborn babe neonate"),
        (.video, "video facetime zoom teams skype screen webcam videocall virtual"),
        (
            .glimpse,
            "window doorway car landing briefly distance passing glimpse glimpsed vehicle van hatchback cctv buggy pram pushchair threshold"
        ),
        (
            .presence,
            "located conveyed transported settling settles playing played play plays smiling smiled smile laughing laughed crying cried ate eating sat sitting stood standing running ran crawling walking walked dressed clean alert tearful "
                + "watching watched drawing colouring reading settled wearing wore unkempt dirty hungry tired quiet withdrawn pale thin joined enjoyed watched waved came arrived showed hid clung "
                + "bouncing jumped built held pointed lying awake bruised scruffy well presented lively chatty shy upset present downstairs upstairs settee sofa bath bathed cot highchair bouncer "
                + "walker rug floor table bedroom took fetched stayed helped brought opened made covers covered sobbed rocking coat uniform"
        ),
        (.throughout, "throughout stayed remained present room listening sat"),
        (
            .joint,
            "and but although though while whilst however because so as when where after before until whereas then"
        ),
        (.relative, "who whom which whose"),
        (.ability, "could can able managed"),
        (.attempt, "asked wanted tried hoping hoped attempted requested unable refused wish wants arranged needs need"),
        (.have, "has have had having"),
        (
            .man,
            "foc mofc fofc tadcu granda grampa grampy gramps papa abbu baba boyf m1 lodger m/f "
                + "sf s/father bf expartner ex-partner client partner tenant victim suspect offender caller "
                + "informant ip aggrieved complainant resident occupier landlord perpetrator witness applicant "
                + "couple father dad daddy stepfather stepdad step-father step-dad uncle grandfather grandad "
                + "granddad grandpa mgf pgf boyfriend husband fob man male mr fa occupant taid"
        ),
        (
            .woman,
            "moc mob mamgu mam-gu nanna ma ammi girlf f1 lodger "
                + "sm s/mother gf expartner ex-partner partner tenant victim suspect offender caller informant ip aggrieved complainant resident occupier landlord perpetrator witness applicant couple mother mum mummy mam mom mo stepmother stepmum step-mother step-mum aunt auntie aunty grandmother grandma gran granny nan nana nanny mgm pgm girlfriend wife woman female ms mrs miss client nain"
        ),
        (
            .kin,
            "foc moc mob mamgu mam-gu tadcu granda nanna grampa grampy gramps papa abbu ammi baba ma boyf "
                + "girlf lodger fc mgm pgps "
                + "sf s/father sm s/mother bf gf expartner ex-partner father dad daddy stepfather stepdad "
                + "step-father step-dad uncle grandfather grandad granddad grandpa mgf pgf boyfriend husband fob "
                + "fa "
                + "mother mum mummy mam mom mo stepmother stepmum step-mother step-mum aunt auntie aunty grandmother grandma gran granny nan nana nanny mgm pgm girlfriend wife "
                + "parents parent partner carer carers adult adults family cousin cousins grandparents mgps pgps nain taid escort"
        ),
        (.sibling, "brother brothers sister sisters sibling siblings twin sib sibs half-brother half-sister"),
        (
            .worker,
            "school nursery police hv midwife midwives ward gp surgery hospital teacher sw social health college cmht camhs csc ssd housing neighbour caller "
                + "keyworker probation guardian paediatrician nurse doctor agency children's cafcass duty edt mash refuge key tutor solicitor dentist consultant carer's manager staff"
        ),
        (.brought, "brought collected dropped bring accompanied attended taken"),
        (
            .body,
            "deformity gcs sats obs analgesia dressing antibiotics amoxicillin paracetamol ibuprofen inhaler nebuliser bloods swab febrile wheezy jaundice fontanelle imms vomiting diarrhoea seizure limbs bruise bruises bruising weight temperature cough rash wheeze fever abdomen chest ear ears throat eczema lice impetigo urti teeth fillings hair nappy nappies lunch clothes clothing coat uniform "
                + "swelling swollen cut fracture arm wrist leg ankle head observations stable feeds fed bottle centile height hearing speech cord jabs sticky tummy skin bloods laceration burn scald injury wound graze limp tights pad"
        ),
        (
            .clinic,
            "clinic appointment appt ward admission admitted review screening immunisation consultation surgery ed a&e assessment check physio theatre discharge"
        ),
        (.looks, "looked looks appeared appears seemed seems presented"),
    ]
}
