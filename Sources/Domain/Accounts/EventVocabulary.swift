/// Words by which the kinds of event are recognised: weight 3 settles the kind, 2 points to it, 1 agrees with it.
/// General words of British case recording; matched by stem, hyphens passed over.
enum EventVocabulary {
    static let lines: [(kind: EventKind, weight: Float, phrases: String)] = meetings + police + visits + health + home

    private static let meetings: [(kind: EventKind, weight: Float, phrases: String)] = [
        (
            .strategy, 3,
            "strategy discussion, ird, inter agency referral discussion, initial referral discussion, referral discussion, strategy meeting, strat disc, strat mtg, strat meeting, telephone strategy, strategy, strat discussion, strategy call, strat"
        ),
        (
            .strategy, 2,
            "enquiry was being opened, enquiries to begin, threshold for s47, threshold for section 47, section 47 threshold, professionals discussion, joint s47, single agency, joint investigation, s47 met, s47 threshold, asked for a summary, joint s47 agreed, discussion between ds, discussion between di"
        ),
        (
            .conference, 3,
            "case conference, cppm, child protection planning meeting, child protection case conference, pre birth conference, child protection conference, cp conference, cpc, icpc, rcpc, initial conference, review conference, conference, child protection register, cp register, subject to child protection plan, made subject to a child protection plan, initial cp conference"
        ),
        (
            .conference, 1.5,
            "child protection plan, registered under, category agreed, category of, on the register, deregistered, cp plan, chaired by iro, independent chair"
        ),
        (
            .coreGroup, 3,
            "core group, c g, c gp, core gp, core grp, cg meeting, core meeting, core group meeting, cg mtg"
        ),
        (
            .familyMeeting, 3,
            "childs plan meeting, childs planning meeting, child planning meeting, solution focused meeting, care and support plan, tac, taf, team around the child, team around the family, caf meeting, caf, early help meeting, family group conference, tac meeting, common assessment"
        ),
        (
            .childInNeed, 3,
            "cin meeting, cin mtg, cin review, child in need meeting, child in need review, cin, child in need"
        ),
        (
            .professionalsMeeting, 3,
            "professionals meeting, professionals mtg, network meeting, multi agency meeting, planning meeting, liaison meeting, link meeting, discharge planning meeting, discharge planning, mappa"
        ),
        (.marac, 3, "marac, multi agency risk assessment conference, marac meeting, marac referral"),
        (
            .legal, 3,
            "childrens hearing, childrens panel, compulsory supervision order, cso, grounds hearing, sheriff court, legal planning, legal planning meeting, gateway meeting, pre proceedings, plo, care proceedings, court hearing, magistrates court, issue proceedings, family court"
        ),
        (
            .legal, 1.5,
            "court hearing, final hearing, directions hearing, restraining order, court, solicitor, proceedings, legal advice, injunction granted"
        ),
        (
            .meeting, 1.5,
            "meeting, mtg, meetings, hearing, panel, review meeting, chaired, minuted, minutes, those present, in attendance"
        ),
        (.supervision, 3, "supervision recorded, case supervision, supervision with, supervision"),
        (
            .handover, 2.5,
            "new allocated, case allocated, changed worker, change of worker, leaving, taking over, took over, took over the case, post vacant, handover, case transferred, transferred to, new worker, new social worker, new sw, case transfer, caseload transfer, transfer summary, reallocated, transfer of case, leaving the authority, caseload moved, allocated to, new health visitor, new hv"
        ),
        (
            .closure, 2,
            "d c, dcd, case closed to, removed from list, removed from caseload, discharge planning, discharged back, end of involvement, ended involvement, plan ended, names removed, step down, stepped down, stepping down, case closed, closed case, closure, discharged, discharge from service, close in, to close, closing, case to close, no further role, discharge letter, discharged to gp, closed to, nfa closed"
        ),
        (
            .referral, 2.5,
            "re ref, ref to, ref made, refer back, referral received, referral sent, marf, copy referral, referral by phone, referral, referred, re referral, made a referral, referral form, self referral, referral from, safeguarding referral, cause for concern form, initial assessment, contact and referral"
        ),
        (
            .referral, 2,
            "anonymous, member of the public, member of public, nspcc, call from the public, anonymous information, anonymous referral, anonymous caller"
        ),
        (
            .checks, 2.5,
            "checks were requested, check on, checks sent, checks returned, police check, history shared, information shared under, no trace, name check, checks by, checks requested, request for checks, police checks, pnc, intel trace, research form, background checks, duty desk checking, checks completed, information request, agency checks, checking following, address check, asked whether registered"
        ),
    ]

    private static let police: [(kind: EventKind, weight: Float, phrases: String)] = [
        (
            .domesticIncident, 3,
            "domestic, domestic incident, domestic violence, domestic abuse incident, dv incident, dv at, domestic dispute, dash, attended domestic, family violence, verbal argument, domestic disturbance, dv notification, dva notification, domestic violence notification, re dv, dv"
        ),
        (
            .domesticIncident, 2,
            "kicked the door, kicking door, kicked in, locked her out, locked out, window smashed, broken window, glass thrown, thrown at, pulled her hair, black eye, tender jaw, damage to property, criminal damage, breach of order, breach of non molestation, breach of restraining order, da notif, dv notif, da incident, police incident, adults arguing, arguing, argument, shouting, raised voices, screaming, row, fight, fighting, disturbance, assault, assaulted, common assault, slapped, punched, kicked, strangled, choked, throttled, hit her, being slapped, mum hit, pushed her, grabbed her, banging, patrol car, incident notice, notification form, swelling, woman crying, bruised cheek, walked into door, black eye, red eye, declined statement, items thrown, something thrown, words of advice, dash risk, threw, thrown, altercation, smashed, threatened her, threatened with, quarrel, violent incident"
        ),
        (
            .domesticIncident, 1,
            "damage, drunk, kicked, banging on door, incident, neighbour, notification, police notification, police report, third party report, safety planning, non molestation, breach of the peace, injury to mother, 999, no complaint, frightened, survivor, minimising, ex partner, boyfriend, assaults"
        ),
        (
            .policeContact, 2,
            "officers, police officer, attended by officers, crime number, crime ref, pcso, police, officer attended, police attended, constable, pc, patrol car, 999, police notification, incident notice, police report, officers attended, notification form, log, called to, notif to hub, notification from the hub, incident log, police logs, vulnerability notification, merlin, pvp, vpa, cid, ppu notification, police merlin"
        ),
        (
            .welfareCheck, 3,
            "welfare check, safe and well check, safe and well, concern for safety, concern for welfare, looked in on, look in on, all in order, check on welfare, all ok, all right, child safe and well, welfare visit, everything in order"
        ),
        (
            .missing, 3,
            "reported missing, missing person, missing from home, absconded, ran away, missing episode, return interview, missing"
        ),
        (
            .arrest, 2.5,
            "breach of bail, breach, drink driving, drink drive, drunk in charge, breath test, over the limit, opl, fined, probation order, licence, recall to prison, recalled, magistrates, warrant, wanted, arrested, arrest, bailed, bail, charged with, cautioned, remanded, custody, video interview, abe, abe interview, interviewed on video, interviewed under caution, sentenced, released on licence, community order, conviction"
        ),
        (
            .enquiryVisit, 3,
            "s47 visit, s47 enquiry, section 47 enquiry, section 47 enquiries, joint enquiry, s47, section 47, visit with police, joint visit with police, joint visit with social worker, attended jointly, attended address jointly, dc attended, called with dc, plain clothes officer, plain clothes, police lady, with dc, jointly with, joint visit with sw, police and social worker, officer and a social worker, achieving best evidence"
        ),
        (
            .enquiryVisit, 1,
            "spoken to at school, came to talk to, account obtained, gave account, joint, enquiry, enquiries, spoken to in school"
        ),
    ]

    private static let visits: [(kind: EventKind, weight: Float, phrases: String)] = [
        (
            .jointVisit, 3,
            "joint visit, visited together, joint home visit, accompanied, went with, visited with, joint hv, joint h v, undertaken jointly, visit together"
        ),
        (
            .homeVisit, 2,
            "home visit, statutory visit, s v, h v, visit to the home, visited the home, called at the house, called at the home, home inspection, called on the family, out to the home, visit, visited, doorstep visit, initial visit, unannounced visit, announced visit, bedrooms viewed, introductory visit, garden visit, seen at home, routine check, statutory home visit"
        ),
        (
            .noAccess, 3,
            "no response at door, no response, no one at home, nobody home, not in, did not open the door, door unanswered, unanswered door, card through door, card thro door, knocked and no, no access, no reply, no answer, nav, failed visit, unsuccessful visit, unable to gain entry, unable to gain access, nobody answered, card left, left card, left a card, left my card, not in for, nobody was in, nobody in, not at home, attempted visit, abortive visit, cannot get anybody, called without reply, cannot get in, could not gain access, no one in, no one home, door not answered, did not answer the door, calling card, curtains drawn, out when called, get no answer"
        ),
        (
            .contactWithParent, 3,
            "contact with her father, contact with his father, contact supervisor, supervised contact, contact session, contact visit, contact centre, contact with dad, contact with father, contact with mum, contact with mother, contact with birth father, supervised contact with, family centre contact, contact is taking place"
        ),
        (
            .placement, 3,
            "interim care order, ico, placed with, foster carer, foster carers, foster placement, looked after, section 20, accommodated, police protection, emergency protection order, child in care, in care, temporary registration, children were collected, care order, carer, now looked after, placement, lac health, kinship placement, placed in foster care, went to live with, children to go to, address now, moved to live with, discharged from the ward to"
        ),
        (
            .relative, 3,
            "maternal grandmother attended, grandmother attended, grandmother asked, mgm, grandmother rang, grandmother telephoned, grandfather telephoned, maternal grandfather, grandad stopped, nan stopped, call from grandmother, aunt rang, grandmother worried, gran rang, nan rang, mgm rang, uncle rang, paternal grandmother, pgm"
        ),
        (
            .relative, 1.5,
            "grandmother, grandfather, grandad, nan, gran, grandparent, maternal aunt, aunt, grandchildren, granny"
        ),
        (
            .hardship, 2.5,
            "gas card, food bank, foodbank, voucher, no money, emergency credit, no electric, asking for help with food, crisis loan, hardship, food parcel, no food, section 17, benefits stopped, no gas, universal credit"
        ),
        (
            .householdMember, 2,
            "moved in, lives here, living with, new partner, new boyfriend, lives there, extra adult, staying with, living there, live there"
        ),
        (
            .householdMember, 1,
            "no one else is staying, nobody else lives, no one else lives, nobody else living, no one else living, nobody else is staying, no one else staying, lives alone with, just her and the children, household is, household comprises, household consists, sleeping on the sofa, sleeping on the settee, sleeping in the lounge, sleeps on the sofa, sleeps downstairs, approved address, released to, staying at the, stopping with, stopping to, said he lives, says he lives, staying there, lives at the address"
        ),
    ]

    private static let health: [(kind: EventKind, weight: Float, phrases: String)] = [
        (
            .emergencyCare, 3,
            "a e, a and e, accident and emergency, casualty, emergency department, ed attendance, attended ed, ed attended, presented to ed, minor injuries, green form, brought to hospital, paediatric liaison slip, liaison slip, x ray, x rayed, letter from hospital, walk in centre, ambulance called, 111, child presented to, child presented with, hospital advised, ed letter, discharge summary, attended a e, taken to hospital, had to go to hospital, triage, ed"
        ),
        (
            .emergencyCare, 2,
            "presented with, presented to, paed liaison, ambulance, a and e attendance, emergency attendance, ward round, on ward, gravely ill, seen as emergency, hospital, paediatric liaison, ward, checked over, bumped, fracture, fractured, broken arm, on the ward, injury, humerus, head injury, burn, scald, accident at home, account given, history fell, discharged with advice, accident, admitted, overnight, plaster, cast, brought in by, swallowed, ingestion, sutures, stitches, laceration"
        ),
        (
            .injury, 2,
            "bruise, bruising, bruises, mark, marks, burn, burn mark, bite mark, fracture, fractured, injury, swollen, swelling, laceration, cut above, black eye, body map, body map done, scratch, grip marks, broken arm, red mark, broken"
        ),
        (
            .medicalExamination, 3,
            "child protection medical, cp medical, medical completed, medical examination, paediatric examination, result of medical, paediatrician rang, safeguarding medical, medical findings, report on examination, medical report, skeletal survey, consultant paediatrician, non specific, cannot exclude inflicted, not diagnostic, consistent with history, findings inconclusive, paediatric assessment, s47 medical, medical"
        ),
        (
            .missedAppointment, 2.5,
            "no show, non attender, x dna, didnt attend, did not keep appointment, appointment not kept, not kept, failed to keep, did not come for, appts missed, appointments missed, disengaged, not engaging, did not engage, no response to letter, did not opt in, dna, did not attend, was not brought, not brought, failed to attend, failed appointment, wnb, fta, missed appointment, did not bring, did not take, dna x, missed outpatient, missed review, non attendance, missed clinic, dnad, not attended, cancelled by, cancelled on the day, second failure to attend, not taken to, failed to bring, missed appt, appointment missed"
        ),
        (
            .missedAppointment, 1.5,
            "re referral, discharged from list, further appointment, rebooked"
        ),
        (
            .specialistClinic, 2.5,
            "outpatient, outpatients, outpatient appt, clinic letter, specialist, eye clinic, hearing clinic, hearing test, hearing, audiology, audiogram, grommets, glue ear, ent, ophthalmology, speech therapy, speech and language, salt, slt, dental, dentist, orthoptist, growth clinic, paediatric outpatient, paediatric clinic, paediatrics, paeds, opd, dietician, dietitian, community paediatrician, cdc, child development centre, day surgery, day surg, day case, dermatology, orthopaedic, fracture clinic, physio, physiotherapy, occupational therapy, listed for"
        ),
        (
            .immunisation, 3,
            "immunisation, immunisations, imms, imm, booster, boosters, jab, jabs, vaccination, vaccinations, mmr, overdue imms, vaccine, pre school booster, primary imms, injections"
        ),
        (
            .healthCheck, 2.5,
            "wt, weight loss, lost weight, losing weight, not gaining, gaining, faltering growth, failure to thrive, kg, nbv, primary visit, six week review, one year review, 12 month review, hv review, review at home, baby clinic, weighed, well baby clinic, development review, developmental review, 2 year review, two year review, 2 yr review, new birth visit, six week check, 8 week check, weight, health review, developmental check, weight check, centile, growth, health assessment, ages and stages, asq, clinic"
        ),
        (
            .antenatal, 3,
            "dating scan, anomaly scan, ultrasound, ultrasound scan, booked in late, late booking, antenatal visit, an visit, an contact, fetal movements, parentcraft, weeks gestation, trimester, antenatal, midwife, midwifery, growth scan, booking appointment, pregnancy, pregnant, unborn, booked late, confirmed pregnancy, gestation, weeks pregnant, postnatal, jaundice, edd, booking visit, community midwife, maternity"
        ),
        (
            .birth, 3,
            "birth notification, notification of birth, delivery of, born at, live infant, normal delivery, caesarean, baby had arrived, baby born, born, new baby, delivered, gave birth, newborn, birth of, lscs, svd, labour"
        ),
        (
            .consultation, 2,
            "emergency appointment, reviewed by gp, urgent appointment, seen as emergency, repeat prescription, meds review, sick note, fit note, consultation, tel consult, seen in surgery, antibiotics, urti, prescription, doctor says, practice mentioned, via practice, head lice, impetigo, salbutamol, eczema, ear infection, chest infection, cough, skin problems, surgery, gp appointment, saw gp, gp consultation, seen by gp, amoxicillin, tonsillitis, paracetamol, sores, rash, chest clear, wheeze"
        ),
        (
            .mentalHealth, 2.5,
            "cpn, cmht, psychiatry, psychiatrist, mental health, mental health team, cpa, psychology, opt in letter, low mood, low in mood, depression, depressed, antidepressant, antidepressants, sertraline, fluoxetine, ssri, phq, phq 9, edinburgh, anxious, started ssri, medication, tablets, mood is low, maternal mood, suicidal, overdose, self harm, care co ordinator, care coordinator, recurrent depression, citalopram, dose raised, opt in, psychiatric, crisis team, ideation, stopped her tablets, poor sleep, tearful"
        ),
        (
            .substanceMisuse, 2.5,
            "wine, vodka, bottles of, smelt of drink, smelled of drink, smelt of alcohol, drinking, sober, dry for, alcohol use, cannabis use, aa meeting, relapsed, intoxicated, drunk, keywork, key work, keyworker, drug worker, drug service, alcohol service, methadone, script, positive screen, shared care, reducing cannabis, substance misuse, recovery worker, detox, relapse, drug and alcohol, urine screen, subutex, benzodiazepines, diazepam, prescribing clinic, drinking nights, under the influence, buprenorphine, urine test, needle exchange, breathalysed, supervised consumption, dose, stopped coming, recovery"
        ),
        (
            .domesticAbuseSupport, 2.5,
            "outreach session, outreach, idva, domestic abuse worker, safety planning, phone support, refuge, survivor, coercive, harassment, coercive behaviour, controls money, finances controlled, checks her phone, womens aid, support session, freedom programme, target hardening, safety plan, controlling"
        ),
        (
            .critical, 3,
            "gravely ill, seriously ill, child death, found collapsed, resus, unresponsive, picu, intensive care, life threatening, critical incident, resuscitated, collapse, collapsed, cardiac arrest, serious event, sudden death, died, death of, not breathing, cpr, sudi, fatal, serious incident, very poorly, brought in by ambulance"
        ),
        (.critical, 1.5, "edt notified, emergency strategy, in hospital, by ambulance, paramedics"),
    ]

    private static let home: [(kind: EventKind, weight: Float, phrases: String)] = [
        (
            .attendanceAtSchool, 2.5,
            "off roll, home educated, home education, educated at home, elective home education, ehe, missing from education, cme, punctuality, not attended school, not at school, absent since, been away, truancy, exclusion, excluded, absent, absence, unauthorised absence, missed days, attendance letter, absent without reason, not in school, attendance at, persistent absence, letter sent re attendance, education welfare, keep off, off school, kept off, run of missed days, taken up place, calls to home, not taken up, ring round, attendance, out of school, not been in, not coming in, lateness, late for school"
        ),
        (
            .schoolConcern, 2.5,
            "worries, from school, school made contact, school rang, school telephoned, designated teacher, pupil, school informed, came to school, came into school, concern from school, referral from school, teacher rang, head rang, in class, school reported, call from school, school concerned, class teacher"
        ),
        (
            .schoolConcern, 2,
            "told miss, told her teacher, told his teacher, told the class, in assembly, drew, drawing, painting, painted, told a teacher, at lunchtime, at register, registration, at home time, crying in class, hungry, unkempt, withdrawn, tired, tiredness, asleep, asleep on desk, matted, smelling, without coat, dirty uniform, change for pe, would not change, trousers wet, presentation, socks, playground, teacher, pupils, uniform, cried at, carpet time, staff noticed, disclosed, disclosure, size and appetite, had no breakfast, said he had no breakfast, tearful in class, bruise"
        ),
        (
            .nurseryConcern, 2.5,
            "nursery, early years setting, day care, nappy, dirty nappy, nappy change, collected late, late collecting, not on list, early years, mins late, minutes late, nursery rang, nursery manager, snack time, day care manager, pre school, preschool, playgroup, key person, childminder"
        ),
        (
            .nurseryConcern, 1.5,
            "sore, sore skin, ravenous, hungry, hygiene, hygiene and hunger, clean clothes lent, collected, unfamiliar adult, body map, burn mark, soiled, hunger, mark seen, worry over"
        ),
        (
            .housing, 3,
            "tenancy inspection, tenancy visit, property inspection, gas safety, gas safety check, housing rang, repairs visit, state of property, state of the property, state of the flat, inspection, broken doors, tenancy staff, re repairs, on tenancy, repairs, housing officer visit, doors damaged, carpet removed, rubbish in yard, rubbish, damp, condition of property, missing flooring, rooms in poor state, house inspection"
        ),
        (.housing, 1, "tenancy, tenant, landlord, housing, property, home conditions, conditions"),
        (
            .nuisance, 3,
            "asb, anti social behaviour, noise complaint, noise nuisance, arrears, rent arrears, nuisance, rent debt, drug related visitors, notice seeking possession, loud music, needles, eviction, possession order, complaint, callers at all hours, noise, drug dealing, patrol requested, nsp"
        ),
        (
            .move, 3,
            "address handed in, address given as, changed address, mutual exchange, moved out, left the address, new tenancy, tenancy began, keys handed, hostel, temporary accommodation, emergency accommodation, bed and breakfast, gone away, change of address, new address, moved to, moved in notification, family housed, decant, rehoused, tenancy start, moved house, learned of move, moved address, sign up completed, address change, transfer to, family now at, now living at, transferred in, moved from, moved in with, housed at, updates address, house move, moving to, now at"
        ),
    ]

    /// Words of something received later than it happened.
    static let receipts =
        "letter, letter in, letters in, minutes in, outcome in, report in, copy in, summary in, form in, clinic copy, ward d c summary, d c summary, discharge letter, letter received, notification received, notification, copy of, copy letter, discharge summary, minutes of, minutes received, "
        + "liaison slip, paper notification, green form, report received, summary received, notif, police notif, via liaison, update received, "
        + "received from, "
        + "scanned, info received, information received, info rec, notif rec, letter rec, info from, information from, form from, notif from, notification from, fax from, copied in, report from, hospital letter, clinic letter, via police, shared care letter, letter from, received re, copy received, report screened, form received, report on"

    /// Words of something written for a meeting still to come.
    static let preparations =
        "report for,report sent,report emailed,report e mailed,unable to make,can't attend,cannot attend,apologies sent,invited to,invitation to,report submitted"
}
