extension IndicatorList {
    static let childThemes: [IndicatorTheme] = [
        IndicatorTheme(
            "physical_harm", "Physical harm or injury to a child", .child,
            groups: [
                .init(
                    phrases(
                        "bruise, bruising, bruised, fracture, spiral fracture, broken arm, broken leg, broken rib, broken bone, scald, cigarette burn, burn mark",
                        "burn to, burns to, burnt, mark to the, mark on his, mark on her, mark to his, mark to her, marks to the, marks on his, marks on her, mark measured, linear mark, red mark, red marks, skin marks, marks on skin, bump to, bumped head, cut above, cut to, sore wrist, swelling to, life threatening, swallowed medication, swallowed tablets",
                        "bite mark, hand mark, slap mark, finger marks, fingertip mark, grip mark, grip type mark, pinch mark, strap mark, black eye, lip swollen, swollen lip, torn frenulum, cut lip",
                        "skeletal survey, unexplained injury, head injury, laceration, lacerations, unresponsive, resuscitated, high dependency, healing fracture, healing fractures, healing wrist, healing rib, healing ribs, old fracture, older fracture, hypothermic, subdural, retinal haemorrhage, injury, injured, humerus, femur, ingestion, overdose, poisoned",
                        "hit him, hit her, hits him, hits her, hit me, hits me, hit the child, hit the children, hits the child, hits the children, hitting the child, hitting the children, hit with, slapped, smacked, kicked him, kicked her, shaken, shook him, shook her, got hold of, grabbed by, pulled by"
                    ),
                    subject: .child),
                .init(
                    phrases(
                        "non accidental, nai, physical abuse, physically abused, physical chastisement, hit by mum, hit by dad, hit by mother, hit by father, shaken baby, child protection medical"
                    )),
            ]),
        IndicatorTheme(
            "sexual_harm", "Sexual harm", .child,
            groups: [
                .init(
                    phrases(
                        "sexual abuse, sexually abused, sexual assault, sexually assaulted, sexual exploitation, cse, sexualised behaviour, sexualised language, schedule one offender, schedule 1 offender",
                        "sex offender, sexual offender, sexual offence, indecent images, indecent assault, grooming, rape, raped, inappropriate touching, touched her private, touched his private, sexually transmitted"
                    ))
            ]),
        IndicatorTheme(
            "neglect", "Neglect of a child's care", .child,
            groups: [
                .init(
                    phrases(
                        "neglect, neglected, neglectful, hungry, hunger, ravenous, stealing food, no food in, unkempt, dirty clothes, dirty clothing, clothes dirty, stained clothes, clothing stained, ill fitting",
                        "filthy, grubby, smelling strongly, smelled strongly, smells of urine, smelled of urine, smell of urine, soiled nappy, wet nappy, nappy rash, nappy sore, hair matted, matted hair, head lice, infested, flea bites, untreated",
                        "basic care, living conditions, concerns about hygiene, worry over hygiene, unhygienic, thin and pale, looked thin, hair unbrushed, fingernails dirty, fingernails black, clothes too small, shoes too small, outgrown, poor hygiene, hygiene poor, poor home conditions, home conditions poor, conditions basic, home dirty, house dirty, dog mess, dog faeces, faeces, carpet soiled, bin bags, rubbish in, cluttered, squalid, squalor, mouldy bottles, bottles mouldy, stale food",
                        "left alone, home alone, left unattended, unsupervised, lack of supervision, no supervision of, wandering, found in the street, found alone, no coat, without a coat, without coat, same clothes, yesterday s clothes, inappropriately dressed, not dressed for",
                        "dental decay, tooth decay, teeth decayed, failure to thrive, faltering growth, poor weight gain, lost weight, weight loss, wt loss, loss of weight, lost wt, losing weight, weight falling, weight down, wt down, weight faltering, weight has dropped, dropped a centile, crossed centile, underweight, no clean bedding, no bedding, mattress on the floor, no bed"
                    ))
            ]),
        IndicatorTheme(
            "child_distress", "A child's distress, fear or changed behaviour", .child,
            groups: [
                .init(
                    phrases(
                        "cried, cries, crying, tearful, in tears, upset, distressed, sobbing, quiet and withdrawn, very withdrawn, seemed withdrawn, appeared withdrawn, looked withdrawn, became withdrawn, more withdrawn, withdrawn and, withdrawn at, withdrawn in, clingy, flinch, flinched, flinches, cower, anxious, fearful, covers his head, covers her head, rocking, head banging, soiling, bed wetting, wetting the bed, wetting himself, wetting herself",
                        "nightmare, very quiet, would not let go of, over friendly, aggressive to, hurting other, self harm, self harmed, cutting himself, cutting herself, running away, ran away, excluded, unsettled, low mood"
                    ),
                    subject: .child,
                    agencies: [
                        .school, .nursery, .childMentalHealth, .schoolNursing, .socialCare, .police, .healthVisiting,
                        .hospital,
                        .earlyHelp, .domesticAbuse, .other, .voluntary, .educationWelfare, .youthJustice,
                    ]),
                .init(
                    phrases(
                        "does not like going home, doesn t like going home, did not want to go home, didn t want to go home, does not want to go home, doesn t want to go home, not want to go home, don t like weekends, does not like weekends",
                        "scared of, frightened of, afraid of, afraid to, scared to, frightened to, screaming child, child screaming, children screaming, child s distress, woke screaming, wants to live with, wants to live at, wants to stay with"
                    ),
                    subject: .child),
            ]),
        IndicatorTheme(
            "missed_health", "Missed health care", .child,
            groups: [
                .init(
                    phrases(
                        "was not brought, were not brought, not brought, wnb, failed to bring, did not take him, did not take her, not taken to, outstanding immunisations, immunisation overdue, overdue imms, overdue immunisation, imms overdue, booster outstanding, immunisations outstanding, imms outstanding, immunisations not up to date",
                        "overdue pre school, missed appointment, missed appointments, missed review, missed his review, missed her review, missed his developmental, missed her developmental, not been weighed, hearing test missed, not registered with a gp, not registered with gp",
                        "late booking, booked late, concealed pregnancy, no antenatal care, has not been weighed"
                    )),
                .init(
                    phrases("dna, did not attend, dnas, non attendance, failed to attend, fta"),
                    subject: .child,
                    agencies: [
                        .healthVisiting, .generalPractice, .hospital, .midwifery, .childMentalHealth, .schoolNursing,
                    ]),
                .init(
                    phrases("no access, no reply, no answer, nav, nobody in, no one in, not in for"),
                    agencies: [.healthVisiting, .midwifery, .schoolNursing]),
            ]),
        IndicatorTheme(
            "school_absence", "Absence from school or nursery", .child,
            groups: [
                .init(
                    phrases(
                        "absent without, unauthorised absence, unauthorised absences, persistent absence, persistently absent, poor attendance, attendance poor, low attendance, attendance low, attendance has dropped, attendance dropped, attendance concern, attendance below, attendance well below, below target, unauthorised code, attendance down, lateness, school refusal",
                        "not in school, not been in school, not attending school, not attending nursery, has not been in since, missing school, missing from education, run of missed days, truant, truanting, absence, absences, children missing education, not taken up her place, not taken up his place, fixed penalty, attendance letter"
                    )),
                .init(
                    phrases(
                        "late again, late every, letter 1, absent, taken off roll, off roll, removed from roll, educated at home, home educated"
                    ),
                    agencies: [.school, .nursery, .educationWelfare]),
            ]),
        IndicatorTheme(
            "developmental_delay", "Delay in development", .child,
            groups: [
                .init(
                    phrases(
                        "developmental delay, delayed development, global delay, speech delay, speech delayed, delayed speech, speech below, below age, below expected, behind in, few words, no words, no babble, babbling late, speech unclear, not yet walking, not walking, not talking, not meeting milestones, milestones delayed, referred for hearing test"
                    ))
            ]),
        IndicatorTheme(
            "disability", "A child's disability or illness", .child, isConcern: false,
            groups: [
                .init(
                    phrases(
                        "disability, disabled, autism, autistic, asd, adhd, cerebral palsy, epilepsy, learning disability, learning disabilities, special needs, sen, ehcp, statement of special, deaf, hearing loss, hearing impairment, visually impaired, premature, born at 28 weeks, asthma, wheelchair"
                    ),
                    subject: .child)
            ]),
        IndicatorTheme(
            "childs_words", "The child's own words or pictures", .child, isConcern: false,
            groups: [
                .init(
                    phrases(
                        "disclosed, disclosure, told her teacher, told his teacher, told staff, told a teacher, told her friend, told his friend, told us that, drew, drawing, drew a picture, in her own words, in his own words, wishes and feelings, would like, wrote in"
                    ),
                    subject: .child)
            ]),
    ]
}
