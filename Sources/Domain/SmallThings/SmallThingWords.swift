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
            "rebooked re-booked rebook rearranged re-arranged rearrange rescheduled re-scheduled reschedule reoffered re-offered rebooking re-appointed reappointed reissued relisted re-listed relist"
        ),
    ]

    /// Patterns by sign: what tells that something was missed, and what stands about it.
    static let groups: [[String]] = Sign.allCases.map { missed[$0] ?? atTheDoorOrPutOff[$0] ?? around[$0] ?? [] }
}
