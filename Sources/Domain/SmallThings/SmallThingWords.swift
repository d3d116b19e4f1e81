/// Vocabulary of missed contacts: classes of words, and patterns by what they are a sign of.
enum SmallThingWords {
    /// What a group of patterns is a sign of. Raw values are places in ``groups``.
    enum Sign: UInt8, CaseIterable {
        /// "did not attend": of an appointment or a meeting by what stands about it.
        case notAttended
        /// "did not come": only where an appointment or meeting is spoken of.
        case notCome
        /// "not brought", "left before being seen": of an appointment whatever else is written.
        case missedSurely
        /// "DNA", "WNB".
        case missedCode
        /// "apologies", "sent nobody", "not represented": of a meeting only.
        case meetingOnly
        /// "unable to attend".
        case unable
        /// At the door: nobody in, no access.
        case noAccess
        /// "no reply": of a door unless a telephone or letter is spoken of.
        case noReply
        /// "cancelled", "postponed", "withdrew".
        case cancelled
        /// "asked us not to come", "declined the appointment".
        case familyPutOff
        /// "clinic did not run", "no supervisor available".
        case agencyPutOff
        /// The contact took place after all.
        case rescued
        /// A wish, rule or condition and no event.
        case supposed
        /// A step taken or planned.
        case step
        /// A step only where its doer is not the family ("rang").
        case stepByWorker
        /// "discharged", "closed".
        case ended
        /// A letter or a copy and no more.
        case letter
        case handover
        case supervision
        case fileLost
    }

    static let classes: [(name: String, words: String)] = [
        ("didnt", "didn't hasn't hadn't haven't doesn't don't wasn't weren't isn't didnt hasnt hadnt"),
        ("aux", "did do does had has have was were is are been be being"),
        ("not", "not never"),
        (
            "appt",
            """
            appointment appointments appt appts app apt clinic clinics session sessions test tests scan scans check checks \
            check-up check-ups checkup screening screen assessment immunisation immunisations immunization immunizations jab jabs \
            booster boosters vaccination vaccinations vaccine vaccines imms course contact physio physiotherapy \
            therapy surgery operation extraction dressing dressings consultation interview slot smear counselling psychology \
            psychologist dentist optician keywork optometrist orthoptist audiology audiologist paediatrician paediatrics \
            dietitian dietician dermatology orthopaedic review reviews x-ray ultrasound bloods weigh weighing follow-up \
            outpatients outpatient procedure treatment workshop programme induction visit visits drop-in group groups exam \
            examination podiatry speech physiotherapist counsellor dental hearing antenatal postnatal medical medicals \
            one-to-one
            """
        ),
        (
            "meeting",
            """
            meeting meetings mtg conference conferences panel marac mappa tac taf cin cpc icpc rcpc ccp lac core strategy pep \
            plo fgc mdt inquest hearing cg strat cp protection tribunal forum roundtable
            """
        ),
        ("session", "@appt @meeting"),
        (
            "family",
            """
            mother mum mam mom mummy mothers mums father dad daddy grandmother nan nana gran granny grandma grandfather grandad \
            granddad grandparents parent parents family families aunt aunty auntie uncle stepfather stepmother stepdad stepmum \
            boyfriend girlfriend partner he she they child children boy girl twins brother sister sibling siblings tenant couple \
            patient pt client mgm pgm mgf pgf mo fa baby son daughter person yp teenager lad student pupil user ms mrs mr \
            woman man lady householder carer carers wife husband cousin
            """
        ),
        (
            "pro",
            """
            i we visitor hv worker workers sw nurse nurses midwife midwives gp doctor dr consultant service services hospital \
            clinic agency team teams officer officers police court department trust locum solicitor iro chair chairs reception \
            receptionist registrar psychiatrist psychologist therapist practitioner teacher head headteacher school senco dsl \
            cpn cmht camhs ewo housing probation coordinator co-ordinator manager managers supervisor staff colleague colleagues \
            authority council practice surgery secretary audiologist audiology paediatrician dietitian dentist advocate \
            guardian interpreter centre center provider organiser nursery contractor judge magistrates constabulary lead duty \
            pc dc ds sgt sergeant clinician keyworker key-worker mentor tutor us me tutor facilitator group charity physio \
            student-nurse matron sister-in-charge clerk administrator idva refuge specialist health education nursing engineer surveyor hospital's
            """
        ),
        (
            "visit",
            """
            visit visits visited visiting called calls call home house flat door doorstep knocked knock knocking h/v hv address gate \
            bell doorbell curtains blinds card property letterbox nav attended arrival intercom arrived
            """
        ),
        (
            "door",
            "door doors doorstep gate bell doorbell knock knocked knocking house flat home address letterbox intercom property buzzer"
        ),
        (
            "phone",
            """
            phone phoned telephone telephoned telephoning phoning rang ring ringing rung text texts texted letter letters e-mail \
            e-mails email emails voicemail mobile message messages line dialled t/c tc messaged whatsapp calls correspondence
            """
        ),
        (
            "say",
            "rang phoned telephoned texted called wrote emailed e-mailed said says say saying message messaged told text asked contacted sent reports reported informed stating stated"
        ),
        ("small", "one two three four five six none half only once twice few couple #"),
        (
            "cancel",
            "cancel cancelled canceled cancels cancelling cancellation cancellations postpone postponed postpones postponing adjourned vacated scrapped"
        ),
        (
            "illness",
            "sickness ill illness unwell leave snow car weather strike staffing shortage shortages shortage absence emergency holiday vacancy power flood boiler heating"
        ),
        (
            "day",
            "monday tuesday wednesday thursday friday saturday sunday tomorrow today january february march april may june july august september october november december"
        ),
        (
            "rebook",
            "rebooked re-booked rebook rearranged re-arranged rearrange rescheduled re-scheduled reschedule reoffered re-offered rebooking re-appointed reappointed reissued"
        ),
    ]

    static let groups: [[String]] = Sign.allCases.map { patterns[$0] ?? [] }

    private static let patterns: [Sign: [String]] = [
        .notAttended: [
            "neither|none *4 attended|attend",
            "missed his|her|their|the|an|a|another|both|all|again|yet|two|three|four|#",
            "has|have|had yet to attend",
            "without attending",
            "not *1 been to *5 @session",
            "absent|missing from *4 @session",
            "did|has|had not *1 stay|stayed for",
            "attendance *6 poor|sporadic|nil|zero",
            "attended 0|none|neither|nil",
            "no *2 attendance",
            "not attending *4 @session",
            "did|do|does|has|have|had not *1 dial|dialled|log|logged|link|linked *1 in|on|into",
            "didn't dial|log|link in|on|into",
            "ignored|forgot|forgotten *5 @session",
            "overslept|slept ~5 @session|missed",
            "wrong day|date|time|week",
            "no *2 sign of ~5 at *3 @session",
            "nowhere to be seen",
            "did|does|do|had|has|have @not *2 attend|attended|attending", "@didnt *2 attend|attended",
            "failed|fails|failing|neglected|omitted|forgot|forgotten|refused|unwilling to *1 attend",
            "failure to *1 attend", "non attendance|attended|attender", "non-attendance|nonattendance|non-attended",
            "not|never attended", "without attending", "nobody|none|neither|no-one *4 attended", "no one *4 attended",
            "no *4 attended|attendance", "absent from", "attended|attends|kept|keeps @small|#? of|out",
            "missed|misses|missing *6 @session", "@session *2 missed", "@appt *3 not|never *1 kept|attended|taken",
            "only *1 attended|attends", "skipped|skips *5 @session", "@aux @not? there when *4 @session",
        ],
        .notCome: [
            "neither *4 came|come|appeared|turned|arrived|showed|joined|was",
            "have|has|had yet to come|arrive|appear|join",
            "nobody|no-one|none from ~6 came|come|attended|joined|there|arrived",
            "no one from ~6 came|come|attended|joined|there|arrived",
            "did|has|had not *1 materialise|materialised|reply|turn",
            "were|was *1 missing|expected",
            "did|does|had|has|have @not *1 come|came|arrive|arrived|appear|appeared|show|showed|shown|turn|turned|present|presented|report|reported|join|joined|materialise",
            "@didnt *1 come|came|arrive|arrived|appear|show|turn|turned|present|report|join|make",
            "failed|fails|neglected|forgot|forgotten to *1 come|arrive|appear|show|turn|present|report|keep|join|make|have",
            "never *1 came|come|arrived|appeared|showed|turned|presented|joined",
            "nobody|no-one|none *3 came|come|appeared|turned|arrived|showed|joined",
            "no one *3 came|come|appeared|turned|arrived|showed|joined",
            "did|does|had|has|have @not *1 keep|kept|make|made", "@didnt *1 keep|kept",
            "not keeping|keep", "was|were|is|are @not *2 there|present|at|in",
            "wasn't|weren't|isn't *2 there|present|at|in",
            "was|were|is absent",
        ],
        .missedSurely: [
            "neither|none|nobody|no-one|no *4 brought|bring",
            "no one *2 brought",
            "declined|refused|unwilling|unable|forgot|forgotten to bring|take",
            "decided|chose *1 not to bring|take|attend|go",
            "did|had|has|was|were not *1 take|taken him|her|them|to|for",
            "didn't|wasn't|weren't take|taken him|her|them|to|for",
            "taxi|transport|minibus ~6 empty|unused|sent|without",
            "gave|given up waiting",
            "would|did not *1 stay|remain to be|see",
            "not *1 stay|wait *2 to be|see",
            "walked|stormed|went out of|before|without",
            "left|leaving *4 against *1 advice|medical",
            "not be found when|in",
            "name *2 called ~6 no|without|not",
            "not *2 present *1 for",
            "had|has gone|left *2 when|by|before *3 called|name|nurse|doctor",
            "not collected for",
            "not here|there when called",
            "no-showed",
            "failed|fail *2 to *2 take *4 to|for",
            "@aux not *1 here|there|present for *5 @appt",
            "not|never *4 brought", "@didnt *2 bring", "did|does|do|has|had not *2 bring|brought",
            "failed|fails|neglected|forgot to *1 bring", "wasn't|weren't|hasn't|haven't|hadn't *3 brought",
            "no show|shows", "no-show|no-shows", "failed to show",
            "left|leaving|leave|leaves|walked|went|gone|took *6 before|without *2 being|be|he|she|they *2 seen|called|examined|assessed|reviewed|triaged",
            "left|leaving|walked|went *6 before|without *3 saw|see|seeing|seen|triage|treatment|assessment|review",
            "did|would not *1 wait", "didn't|wouldn't *1 wait", "not *2 in the waiting room|area",
            "not answer|respond when called", "no|without reply|answer|response when|in called|the *1 waiting|name",
            "@appt *4 not *1 taken up", "not take|taken|took up *5 @appt",
            "came|come|called|arrived|went to take|collect|pick|fetch *5 to *3 @appt",
            "not *1 in|ready|home when *6 to take|collect|pick|fetch", "not kept *4 @appt",
            "missed|failed *1 appointment|appt",
            "@small|several|many|repeated|first|second|third|fourth|fifth|sixth|another|further|more|multiple *2 missed|failed *1 appointments|appts|visits",
        ],
        .missedCode: ["dna", "dnas", "dna'd", "dnad", "dna'ed", "wnb", "fta", "ftas", "dnw", "cnb", "d.n.a", "w.n.b"],
        .meetingOnly: [
            "in|owing the? absence of",
            "absence of",
            "held|proceeded|ahead|began|started|continued|met without",
            "without *3 @pro",
            "neither *3 invited|present|there|represented",
            "seat|chair|link|line *2 empty|failed|silent",
            "not|no *3 deputy|substitute|representative|delegate|cover",
            "had|has|have *3 no *2 representation",
            "no|any *4 at the? *3 @meeting",
            "only *6 came|attended|present|there|turned",
            "not joined|joining|dialled",
            "on|owing leave ~6 no|nobody|without",
            "apologies", "apology", "apologised for *4 absence|attending", "sent|sends|send nobody|no-one|none",
            "sent no one|representative|report|apologies",
            "sent|gave|given|with *2 apologies", "@not represented", "wasn't|weren't represented", "unrepresented",
            "no representation|representative|attendance", "absence of *4 @pro", "absent",
            "no *4 available|present|there", "nobody|no-one|none *4 available|present|there",
            "no one *4 available|present|there",
            "without *3 @pro being *1 present|there", "not *1 inform|notified|told of *4 @meeting", "not quorate",
            "inquorate", "not quorate",
            "chair|seat|place *3 empty", "joined|attended by nobody",
        ],
        .unable: [
            "not coming|bringing|attending|taking|joining",
            "too ill|poorly|unwell|busy|tired|upset to *1 attend|come|be|bring|see|go",
            "not *1 well enough to",
            "not *1 going to be|come|attend|bring|make",
            "not *1 manage|managed|managing to|it|the|today",
            "unavailable|prevented|detained",
            "couldn't|can't|cant|cannot do|manage|spare *3",
            "not *1 free|available *1 to|for|today|on|that",
            "unable to *2 attend|make|come|be|join|send|visit|keep|bring|get|stay",
            "not been? able to *2 attend|make|come|be|join|send|visit|keep|bring|get",
            "cannot|can't|couldn't|cant *2 attend|make|come|join|keep|bring|visit|be|get",
            "could|can not *2 attend|make|come|join|keep|bring|visit|be|get",
            "not be *1 able to *1 attend|make|come|bring|visit|join|keep",
            "wouldn't be *1 able|attending|coming|bringing|joining",
            "would|will|shall not be *1 attending|coming|bringing|taking|joining|there",
            "won't be *1 attending|coming|bringing|there|able",
            "would|will not *1 attend|come|bring|keep|be", "won't|wouldn't *1 attend|come|bring|keep",
        ],
        .noAccess: [
            "nobody|no-one *3 came|answered|home",
            "house|flat|home|property|place|premises *4 shut|locked|empty|dark|quiet|silent|boarded|vacant",
            "no one|body *2 came|answered|home|stirring",
            "nobody|no-one came to the? door",
            "no one came to the? door",
            "went|gone|go|goes unanswered",
            "door|gate *4 stayed|remained|kept *1 shut|closed|locked",
            "door|gate *2 locked|padlocked|bolted|chained",
            "to no avail",
            "in vain",
            "without *1 success|luck|reply|joy|avail",
            "drew|drawn a? blank",
            "asked|told|ordered to leave *2",
            "me|us *2 to? go away",
            "go away",
            "would|did|could not *2 past|over|beyond|across|approach",
            "over|across|past *2 threshold|doorstep|gate",
            "on *1 way out",
            "take off *1 chain",
            "not *1 permitted|allowed|invited|asked|welcome|let *1 to? enter|in|inside|over|past",
            "kept|left standing|waiting *3 on|at|outside|in",
            "spoke|talked|shouted|called|told|said|swore *4 through|from|over|behind *3 window|door|letterbox|intercom|gate|hedge|fence|landing",
            "neighbour ~5 said|says|told|thought|reported|believed ~8 gone|away|out|left|moved|holiday",
            "had|have|were|was *1 gone|moved *1 away|out",
            "had|have|has|were|are|was all|both *1 gone|out",
            "family|mother|father|parents|they|she|everyone *2 out|away",
            "pretended *4 out|not",

            "wouldn't|refused to *1 see|speak|talk *3 me|us|him|her|worker",
            "not|refused *1 come|came down|out *3 door|me|us",
            "visit|call *3 no|without *2 reply|answer|contact|response|access|success",
            "would not|n't *1 admit|see me|us|the",
            "not be *1 raised|roused",
            "no luck|joy|success",
            "no access|entry", "nobody|no-one *2 in|home|there", "nobody|no-one at home|in|the|address",
            "no one *2 in|home|there", "no one at home|the",
            "nobody|no-one *2 answered|came|answering|answer|opened|responded",
            "no one *2 answered|came|answering|answer|opened|responded", "nav", "n.a.v", "navs",
            "called|visited|visit|visits|call|calls|tried|attempted *5 without success|reply|answer|response",
            "called|visited|visit|visits|call *4 unsuccessful|unsuccessfully|unsuccesful|abortive|aborted|fruitless|failed|ineffective",
            "unsuccessful|unsuccesful|abortive|aborted|failed|ineffective|fruitless|wasted|void *3 visit|visits|call|h/v|hv|attempt|attempts",
            "attempted *5 failed|unsuccessful", "attempted|attempt|attempts *2 visit|visits|call|h/v|hv",
            "attempted|tried|attempt to *2 visit|call|see *6 but|no|not|out|unsuccessful",
            "@not|didnt|refused|refusing|declined|would|wouldn't|didn't *3 open|answer|answered|opened *3 door|gate|bell|intercom|knock|knocking",
            "door *3 @not *2 answered|opened|open|answer", "door *3 unanswered|wasn't",
            "knock|knocks|knocking|bell *3 unanswered|ignored",
            "refused|denied|declined|refusing|@not|didn't *3 entry|access|admission|admittance|admittence",
            "not|never|wouldn't|refused|refusing|declined|unwilling|wouldn't|didn't *2 let|allow|allowed|permit|admit *4 in|inside|enter|through|past|over|entry|access",
            "not|wouldn't|refused|didn't *2 let|allow|admit me|us",
            "refused me|us|him|her|them|officers|entry *1 entry|access|admission",
            "turned|sent away",
            "not|unable|couldn't|failed *2 gain|get|obtain|gained|obtained *2 access|entry|in|inside|reply|response|answer",
            "could|did not *2 get|gain *2 in|inside|entry|access|answer|reply",
            "closed|shut|slammed|shutting|closing *1 the|her|his? door",
            "door *2 closed|shut|slammed *1 in|on", "through|behind *2 letter|closed|locked|shut box|door|gate",
            "through|behind *2 letterbox|intercom|window|gate",
            "waited|waiting *6 outside|doorstep|car|step *8 not|nobody|but", "waited *6 outside",
            "house|flat|home|property|address|curtains *3 empty|darkness|locked|deserted|padlocked|dark|unoccupied",
            "no|any sign|signs of *3 life|anyone|anybody|family|them|him|her|occupants|movement", "no movement",
            "in darkness",
            "away|out when *3 called|visited|arrived|came", "gone out *8", "all out|away|gone",
            "not|wasn't|weren't at? home|in *6 called|visit|visited|arrived|arranged|planned|agreed|knocked",
            "called|visit|visited|arrived|knocked|h/v ~8 not|out|wasn't|weren't *1 in|home|there",
            "called|visit|visited|arrived|knocked|h/v ~8 not|wasn't|weren't at home",
            "called|visit|visited|call|h/v ~7 out", "not come to *1 door",
            "wouldn't|refused|declined|didn't *1 come to *1 door",
            "not convenient|suitable", "inconvenient", "wasn't|isn't convenient", "bad|wrong|not *2 good time",
            "card *2 left|through|posted|pushed", "left|posted|pushed *3 card|calling-card *3",
            "no reply|answer|response at|from|to *3 @door", "did not|never return|come back",
            "access *2 denied|refused|not|declined", "entry *2 denied|refused|not",
            "go|went|told|asked|ordered *4 away", "leave|get off *3 property|premises|land|step|doorstep",
            "chained|bolted door", "would|did not unlock|unbolt|unchain",
            "peered|looked *6 window|letterbox",
        ],
        .noReply: [
            "no|without one *1 answer|reply",
            "silence",
            "nothing|nobody *1 stirred|moved",
            "no|without *1 reply|answer|response", "no-reply", "not answer|answered|answering", "@didnt answer",
            "no|not answering", "not respond|responded|responding|reply|replied", "unanswered", "n/r", "not *1 in|home",
            "not|wasn't|weren't at home",
        ],
        .cancelled: [
            "changed|rearranged|altered|deferred|delayed|shelved|abandoned|aborted",
            "been|was|were moved|changed|brought|put|deferred|rearranged",
            "had to *2 rearrange|rebook|move|change|abandon|put|defer|postpone|leave|drop|cut",
            "asked|wanted|wished|requested *3 to *1 change|move|swap|rearrange|rebook|defer|postpone|put|cancel|leave|alter",
            "asked|wanted|requested for? another|different|later *1 date|day|time|appointment|week",
            "dropped out",
            "stood us|me down",
            "@cancel", "called|call|calling *2 off", "put|putting|puts off", "put *3 off",
            "withdrew|withdrawn|withdraws|withdraw|withdrawing *6 from|@appt", "withdrew",
            "had|has|have to be @rebook", "moved|changed|brought|put back|forward to", "stood down", "stand down",
            "rearranged|rescheduled|re-arranged|re-scheduled|rearrange|reschedule",
            "did not|could not go ahead|take", "didn't|couldn't go ahead", "not take place", "not go ahead",
            "not proceed", "cx", "cx'd", "canx", "cancl", "pulled out *3", "backed out *3", "cried off", "cry off",
        ],
        .familyPutOff: [
            "said|told|texted|rang|asked|saying|message|text ~8 not to *1 bother|come|call|visit",
            "rather *2 not|n't|left|leave|wait",
            "changed|change *2 mind",
            "no *1 longer *1 want|wants|wanted|wish|wishes|wished|needs|need",
            "did|does|do not *1 want|wish|feel|need *8 @appt|visit|visits|visitors|anyone|us|me|call|seen|coming",
            "didn't|doesn't|don't *1 want|wish|feel|need *6 @appt|visit|visits|visitors|anyone|us|me|coming",
            "not *2 feel up to",
            "declined|refused|refuses|declines *1 to *1 attend|come|take|see|have|be|go|meet|accept",
            "come|call|visit another|tomorrow|next",
            "asked *2 us|me|her|him|them|worker to *1 leave|come|call|ring *3 until|another|next|later|back",
            "turned|sent|text|texted ~6 can't|cant|cannot",
            "put *3 off until|till",
            "leave it until|till|for|this|today",
            "had forgotten|arranged something|other|to",
            "opted out",
            "would|will not be? *2 taking|take|having *4 up|place|offer",
            "declined|refused|turned|refuses|declines|declining *6 @appt",
            "declined|refused *3 offer|offered of? *4 @appt|date", "turned down *4 @appt",
            "not|n't want *4 to call|visit|come",
            "doesn't|didn't|don't want *4 to|visits? call|visit|come|visits|visiting",
            "asked|asking|asks|told|telling *3 @pro? not to *1 call|visit|come|attend",
            "asked|told *3 that *3 not *2 call|visit|come", "rather *3 not|n't *2 come|call|visit", "not today",
            "not|wasn't convenient", "leave it *3 week|today|month", "opted out", "did not want *5 @appt",
            "didn't|doesn't want *5 @appt", "no longer want|wants|wanted|wish|wishes *5 @appt|visits|support",
            "come|call|visit another|some day|time|other", "too busy|tired *3 see|visit|come",
            "not *2 up to *4 visit|visitors",
            "not wish|want to *1 attend|come *4 @appt", "asked for|if *6 @appt|visit *3 moved|changed|cancelled|put",
            "@family *2 asked *4 @rebook|postpone|cancel",
        ],
        .agencyPutOff: [
            "double|over booked|run|ran",
            "double-booked|overran",
            "i|we *2 called|diverted|sent|pulled away|elsewhere|to|off",
            "was|were called away",
            "off sick|ill|work ~8",
            "@appt *5 not *2 take|taken|go|gone|happen|held|run|covered|staffed|made|kept ~3",
            "not *1 covered|staffed|cover",
            "no|without cover",
            "i|we did|have|had|could|was|were not *1 visit|visited|make|keep|kept|able|attend",
            "i|we didn't|couldn't|wasn't|haven't *1 visit|make|keep|able",
            "interpreter|supervisor|therapist|doctor|consultant|locum|worker|escort|facilitator|tutor|driver *3 not *1 arrive|arrived|come|came|available|turn|appear|there|attend",
            "interpreter|supervisor|therapist|doctor|consultant|locum|worker|escort *3 unavailable|ill|sick",
            "broke|broken down",
            "nobody|no-one|none *4 available *2 to",
            "no one|staff|worker *3 available *2 to|for",
            "@appt *3 closed|shut|suspended|paused|withdrawn",
            "lost *2 slot|place|booking",
            "appointment|visit|review *3 overlooked|forgotten|omitted|lost|never",
            "never *2 made|booked|visited|took|happened",
            "@appt *3 did not run|open|happen|take", "@appt *3 didn't run|open|happen|take",
            "@meeting *3 did|could not go|take|happen|proceed", "@meeting *3 didn't|couldn't go|take|happen|proceed",
            "no *3 supervisor|interpreter|doctor|consultant|therapist|clinician|staff|worker|nurse|officer available",
            "no supervisor|interpreter|room *2 available|free|booked|found", "@appt *3 closed owing|due|because|for",
            "worker|nurse|visitor|midwife|doctor|officer|consultant|therapist|hv|sw ~6 failed|forgot to *1 visit|call|attend|come|arrive|turn",
            "worker|nurse|visitor|midwife|doctor|officer|therapist|hv|sw *2 not *1 visit|visited|called|turn|arrive|come",
            "not *1 visited|seen as *1 planned|arranged|agreed|promised|promise",
            "had|has|have to be? cancel|cancelled|postpone|postponed|put",
            "failed|forgot|unable to *1 make|carry|do|complete *4 visit",
            "shut|closed for|because|owing|due *5", "visit *4 not *2 made|done|carried|completed|undertaken|take",
        ],
        .rescued: [
            "late but|and|though *4 seen|stayed|came|attended",
            "came|come|arrived|attended ~4 late",
            "after *5 let|opened|answered|came|agreed|saw",
            "second|third knock|ring|attempt ~6 opened|answered|came|let",
            "back|home from|as|before *3 i|we",
            "just as",
            "came|arrived home|back ~3",
            "let me|us in",
            "saw|seen|met|spoke|weighed|examined *2 both|children|baby|mother|her|him|them",
            "admitted *1 me|us",
            "the *2 cancellation|cancelled *1 slot|place|appointment|operation",
            "opened it",
            "let|invited|allowed|asked *2 in|inside", "was|were|then|eventually|be let|invited in|inside",
            "was|were|then|eventually admitted",
            "but|then|eventually|later|who|and attended|arrived|came|opened|answered|appeared|seen|joined|turned|stayed|agreed|saw",
            "but *5 attended|arrived|came|seen|opened|joined|admitted|stayed",
            "eventually *3 seen|let|came|opened|attended|arrived|answered|agreed", "came to *1 door",
            "saw both|all|the|him|her|them *2", "and *2 was|were seen", "gained *1 access|entry",
            "opened|answered *2 door",
            "attended by all", "all *3 attended|present", "and attended", "and *2 attended", "went ahead",
            "was|were seen", "stayed until|till|to", "reinstated",
            "saw *4 child|children|baby|boy|girl|family|mother|twins",
        ],
        .supposed: [
            "cancellation|cancelled *1 slot|place|list|appointment",
            "just|nearly|almost missed",
            "missed|misses|missing him|her|them|you|me|his|their|dad|mum|home|school|out|period|periods|call|calls|bus|train|lift|opportunity|opportunities|chance|point|each|fracture|diagnosis|meals|meal|lunch|breakfast|tea|dose|doses|tablets|tablet|medication|pill|friends|lessons|lesson|being|by|person|from|since|episode|episodes|persons|children|child|boy|girl|teeth|tooth",
            "missed|misses|missing *2 father|mother|dad|mum|nan|gran|friends|brother|sister|dog|period|periods|bus|train|school|lessons|old|turn|deadline|call|calls|pill|tablets|dose|doses|cat|birthday|puppy|lunch|breakfast",
            "reported|went|gone missing",
            "how|what|when *3 to cancel|rearrange",
            "ask|asked|asking|wondered|enquired|wanted *5 whether|if|could",
            "right|option|able|free|free to cancel|decline|refuse",
            "if|were *2 to",
            "no longer needed|necessary|required",
            "was|were|is not *1 needed|necessary|required|due|invited|expected|asked",
            "if", "unless", "in case", "whether",
            "no|any|without|zero|nil *2 missed|dnas|dna|cancellations|cancelled|no-shows|absences",
            "not|never|n't|hasn't|haven't|hadn't|didn't *2 missed|miss|misses|missing|cancelled|cancel|dna", "risk of",
            "policy", "should", "in the event", "would have", "prevent|avoid|avoiding", "avoid|stop *2 missing|missed",
            "none *3 missed|cancelled", "nothing *2 cancelled|missed", "in order not to miss", "so as|that not to miss",
            "rather than miss|cancel", "worried|anxious|afraid|fears *3 miss|missing",
            "to remember|remind", "considered|considering|thinking thought? *2 cancelling|withdrawing",
            "reasons? for|why *4 missed|attended|attend", "not to miss|cancel", "despite *1 previous|earlier|past",
        ],
        .step: [
            "will|shall|i'll|we'll|they'll|she'll|he'll",
            "is|are|was|were|am|due|plan|plans|planned|intend|intends|hope|hopes|propose|proposes|want|wants|going|aim|try|offer|offers|promised|agreed to *1 visit|go|ring|see|call|write|try|send|meet|take|speak|discuss|ask|contact|look|come|offer|raise|find|make|arrange|collect|bring|be|do|have|attend|return|telephone|check|let|give",
            "has|have|had|was|were|is|been *1 told|asked|sent|offered|given|written|informed|spoken|rung|invited|contacted|telephoned|arranged|booked|rebooked|agreed|let|raised|found|put|made|left|notified|alerted|passed|added|shared|warned|reminded|seen|visited|taken",
            "let|letting *4 know",
            "see|saw|seen|met *4 the? later|afterwards|tomorrow|next|same|following",
            "on the agenda|list",

            "taken|took|take *2 up",
            "speak|speaking|spoke to|with",
            "went|gone|go to|round|back|straight|again",
            "i|we|she|he *2 went|tried|drove|visited|walked|looked|waited",
            "arranged|arranging|arrange|agreed|re-arranged *1 to|for|with|a|another|that|on",
            "offered|offering *3 a|another|new|first|next|place|telephone|slot|choice",
            "repeat|repeated *2 visit|call|appointment|attempt",
            "knocked|rang|called|tried *2 again|twice|later|next|neighbour",
            "fresh|new *3 given|sent|made|offered|for|booked|date",
            "try *1 again|tomorrow|later|next",
            "returned|return *3 later|at|on|next|same|tomorrow",
            "@rebook",
            "new|another|further|next|fresh|alternative|later|replacement|repeat|different|other|final *1 appointment|appt|appts|appointments|date|time|times|slot|visit|session|offer|invitation|invite|clinic|letter|attempt",
            "second|third|fourth *1 appointment|appt|invitation|offer|visit *3 sent|offered|made|booked|arranged|planned|given|posted|issued",
            "will|shall|i'll|we'll|'ll *4 visit|ring|call|try|see|look|discuss|write|contact|speak|go|send|phone|telephone|text|raise|be|offer|chase|refer|follow|take|bring|attend|ask|return|meet|rebook|tell|let|make|review|inform|e-mail|email|check|book|arrange",
            "to be? ring|visit|chase|retry|try|rebook|re-book|refer|recall|re-offer|discussed|seen|visited|rebooked|rearranged|offered|contacted|rung|telephoned|chased|raised|reviewed|recalled|sent|escalated|followed|phone|follow|discuss|write|call|re-refer|contact",
            "card *2 left|through|posted|pushed|put",
            "left|posted|pushed|put *4 card|note|message|calling-card|letter|slip|voicemail",
            "note|message *3 left|posted|through|put",
            "letter|letters|text|texts|e-mail|email|reminder|appointment|appt|invitation|message|report *4 sent|posted|issued|written|left|e-mailed|emailed|hand-delivered",
            "sent|sending|send|posted|issued|given|offered|gave|posting *5 letter|letters|text|texts|e-mail|email|reminder|appointment|appt|appointments|invitation|message|card|time|date|dates|report|form|leaflet|place|session",
            "wrote|writing|written|write to", "letter|text|e-mail|email to",
            "went|gone|called|came|visited|visiting|go|going|tried|try|trying|ring|rang|phoned|telephoned back|again|round",
            "came|went|called|rang|returned *4 later|tomorrow|next|following|same",
            "moved|put|booked|fixed|made|arranged|rearranged|agreed|set|changed|deferred *4 to|for|on @day|#",
            "follow|follow-up|f/u|followup|followed *1 up", "f/u",
            "recall|recalled|chased|chase|chasing|escalated|escalate|escalating|reminder|rereferred|re-referred|referral|referred|ref",
            "welfare check|visit", "safe|safeguarding *2 check|alert|lead|team|referral|concern|adviser", "joint visit",
            "cover|covered *3 by|arranged|found", "replacement|substitute",
            "minutes|report|notes|papers *3 sent|send|copied|forwarded|circulated|shared",
            "re-offered|reoffered|re-invited|reinvited",
            "discussed|discuss|raised|raise|spoken|spoke|talked|consulted *1 with|to", "shared with",
            "handed|passed *4 to|on", "in supervision", "at *2 supervision",
            "carried|done|took|taken out|place *1 by|the|on|instead", "by telephone|phone|video instead", "instead",
            "another|second attempt|visit", "liaise|liaised|liaison with", "copied *5 to|in|visitor",
            "task|tasked|tasking", "added to", "waiting list|back", "catch-up|catchup|catch up",
            "opportunistic|opportunistically", "opt in|opt-in",
            "home visit|h/v *2 planned|arranged|booked|offered|made|requested",
            "accepted", "agreed *6 #", "rebooked for", "booked|arranged|fixed|offered|allocated",
            "adjourned to|until|for", "reconvened|reconvene|reconvening",
        ],
        .stepByWorker: [
            "let|asking|telling|ringing|writing|e-mailing|phoning|sending|emailing",
            "sent|send|wrote|written|posted|left|pushed|put",
            "rang|phoned|telephoned|texted|emailed|e-mailed|messaged|contacted|wrote|rung|telephone|phone|text|t/c|voicemail",
            "informed|notified|alerted|advised|told|updated|asked|requested|replied|explained|reminded|warned|invited",
            "spoke|spoken|discussed|raised|visited|saw|tried|checked|called|shared|logged|flagged|arranging|complained|queried|challenged|followed",
            "letter|card|e-mail|email|note|message|reminder",
        ],
        .ended: [
            "discharged|discharge|discharging|closed|closure|closing|removed|remove|deregistered|de-registered|archived",
            "taken|took off", "case|file closed", "nfa",
            "no further|follow-up|follow|new|other action|appointment|appointments|up|contact|offered|offer|step|steps|letter",
        ],
        .letter: ["letter|letters|wrote|written|write|copy|copied|copies|informed|notified|told|sent|text|note"],
        .handover: [
            "no|without|lack|absence *3 handover|hand-over",
            "handover|hand-over|transfer *4 not|never|n't|outstanding|missing|incomplete|awaited|cancelled|overdue",
            "not|never *3 handed over", "no transfer|closing|case summary|record|notes", "not handed over",
            "records|file|files|notes|papers *3 not|never|n't *3 transferred|forwarded|received|sent|passed|arrived|handed",
            "records|file|files|notes not|still requested|awaited|outstanding", "unallocated",
            "not *2 allocated|reallocated|re-allocated",
            "awaiting|await|awaits|pending *2 allocation|reallocation|re-allocation",
            "no allocated|named|current|key worker|social|health|midwife|nurse|sw|hv",
            "without *2 allocated|named worker|social|health|sw|hv",
            "left *6 without handing|handover|handing-over",
            "new|incoming|replacement *4 not|never|n't *3 told|aware|informed|briefed|introduced", "not *2 introduced",
            "no *1 joint? introduction|handing-over",
        ],
        .supervision: [
            "supervision|1:1 *4 cancelled|postponed|missed|overdue|lapsed|deferred|outstanding|late",
            "supervision *3 not|never|n't *3 held|place|recorded|happen|happened|happening|provided|occurred|done|available|completed|occur",
            "no *3 supervision *4 since|recorded|record|held|for|took|has|had|this|last|on|notes|in|note|offered|between|from|provided",
            "no case|safeguarding|formal|management|clinical|recorded|reflective supervision",
            "not *3 supervised|supervision *3 since|for|in", "cancelled|cancel|postponed|missed|overdue *4 supervision",
            "without *2 case|safeguarding|formal|clinical|recorded supervision",
            "not|never *2 had|have|received|receiving|receive *3 supervision",
            "hadn't|hasn't|haven't had|received *3 supervision",
            "not|never *4 taken|discussed|brought|raised to|in|at *1 supervision",
        ],
        .fileLost: [
            "file|files|record|records|notes|papers|folder|book|recording|form|forms|chronology|minutes|paperwork|diary|report|referral|letter|log|card ~4 lost|mislaid|missing|misplaced|misfiled|astray|destroyed|untraceable|untraced|shredded|unaccounted",
            "file|files|record|records|notes|papers|folder|forms?|paperwork|minutes ~5 not|never|cannot|n't *3 found|located|traced|find|trace|locate",
            "lost|mislaid|misplaced|misfiled|missing|shredded *4 file|files|record|records|notes|papers|folder|paperwork|minutes|form|red",
            "unable|not|cannot|can't|couldn't|failed to? *2 locate|find|trace *4 file|files|record|records|notes|papers|folder|paperwork|minutes|form",
            "no trace of *4 file|files|record|records|notes|referral|form|report",
            "lost|astray in *2 post|transit|system|move|mail", "gone|went astray",
            "system crash|crashed|failure|migration ~6 lost|missing|deleted",
            "records|notes|file|entries *3 deleted|corrupted|overwritten|wiped",
        ],
    ]
}
