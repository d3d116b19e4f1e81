extension IndicatorList {
    static let parentingThemes: [IndicatorTheme] = [
        IndicatorTheme(
            "domestic_abuse", "Domestic abuse, or violence between adults", .parenting,
            groups: [
                .init(
                    phrases(
                        "domestic abuse, domestic violence, domestic incident, domestic dispute, domestic, dv, da notification, coercive, controlling behaviour, coercion, dash, marac, non molestation, refuge, idva, honour based, forced marriage, strangled, strangulation, non fatal strangulation",
                        "history of violence, violent relationship, violent partner, violence to, violence in the relationship, ex partner violent, assaulted mother, assaulted mum, assault on mother, assault on mum, common assault, assaulted by partner, assaulted by her, punched her, pushed her, hit mum, hits mum, hit mother, hit her, raised voices, shouting and, banging and, woman shouting, female shouting, screaming and, screaming heard",
                        "argument with partner, argument between, row at home, fighting at home, big fight, slapped and, being slapped, kicked through, injunction, hit during, thrown at her, arguing with partner, heated argument, verbal argument, things thrown, items thrown, something being thrown, smashed up, 999 abandoned, abandoned 999, he controls, controls her, checks her phone, controls money, stalking, harassment, breach of bail, breached bail, occupation order, restraining order, clare s law, dvdn, dvpo, domestic violence notice, call outs to the address, afraid of him, scared of him, frightened of him"
                    )),
                .init(
                    phrases(
                        "red eye, mark under her eye, bruised wrist, reddened wrist, bruising to her, bruises to her arms, black eye, swelling to left, swelling to right, split lip"
                    ), subject: .adult),
            ]),
        IndicatorTheme(
            "alcohol", "An adult's use of alcohol", .parenting,
            groups: [
                .init(
                    phrases(
                        "alcohol, drunk, drinking, intoxicated, drinks, smelled of drink, smelt of drink, smells of drink, smelled of alcohol, smelling of alcohol, smells of alcohol, smell of alcohol, smelt of alcohol, smelt of drink on, been drinking, drinking again, under the influence, slurred, speech slurred, unsteady on her feet, unsteady on his feet, unsteady, cans on, cans a, cans per, bottle of vodka, bottles of wine, bottle of wine, wine most nights, wine every night, wine most days, smelt of wine, smelled of wine, smells of wine, vodka, cider, binge, detox, drink drive, drink driving, opl, breath test, units a week, units per week, hungover, empty bottles, empty cans, audit score"
                    ), subject: .adult)
            ]),
        IndicatorTheme(
            "drugs", "An adult's use of drugs or misuse of medicines", .parenting,
            groups: [
                .init(
                    phrases(
                        "drug use, drug user, drug misuse, substance misuse, substance use, substance abuse, misusing drugs, misuse of drugs, using drugs, cannabis, weed, cocaine, crack cocaine, needles found, needles in, misuse of prescribed, misusing prescription, early repeat requests, requesting early, diazepam collected, tablets collected, zopiclone, too many tablets, coke at, heroin, methadone, subutex, buprenorphine, amphetamine, ketamine, mdma, ecstasy, opiate, diazepam misuse, diverting",
                        "drug paraphernalia, paraphernalia, positive screen, positive screens, screen positive, urine positive, urine test refused, relapse, relapsed, drug dealing, dealing drugs, drug dealer, drug related, tablets found, possession of class, drugs warrant, injecting, track marks, script missed"
                    ))
            ]),
        IndicatorTheme(
            "parental_mental_health", "A parent's mental ill health", .parenting,
            groups: [
                .init(
                    phrases(
                        "depression, depressed, depressive, postnatal depression, low mood, mood low, mood lower, mood is low, anxiety, panic attack, psychosis, psychotic, schizophrenia, bipolar, personality disorder, paranoid, hearing voices, suicidal, suicide, self harm, self harmed, thoughts of not, better off without",
                        "fluoxetine, sertraline, citalopram, mirtazapine, venlafaxine, olanzapine, quetiapine, antidepressant, antidepressants, phq, edinburgh score, epds, detained under, sectioned under, under section 2, under section 3, not collecting fluoxetine, not collecting sertraline, not taking medication, not taking her medication, not taking his medication, sick note stress, psychology, mental health act, crisis team, stopped her tablets, stopped his tablets, stopped taking her, stopped taking his, hopeless, overwhelmed, exhausted, tearful throughout, not coping, struggling to cope, can t cope, can t see an end, lack of motivation, poor concentration, mental illness, mental ill health, mental health problem, mental health problems, mental health concern, mental health difficulties"
                    ), subject: .adult),
                .init(
                    phrases(
                        "tearful, low, flat in mood, poor sleep, sleep poor, irritable, discharged did not engage, did not engage, re referral, referral received"
                    ),
                    subject: .adult, agencies: [.mentalHealth]),
                .init(phrases("tearful"), subject: .adult, agencies: [.generalPractice, .healthVisiting, .midwifery]),
            ]),
        IndicatorTheme(
            "hostile_or_avoidant", "Hostile, avoidant or superficial contact", .parenting,
            groups: [
                .init(
                    phrases(
                        "hostile, aggressive, aggressive towards, abusive to, verbally abusive, threatened staff, threatened worker, threatening, angry at, angry and, shouted at, defensive, refused entry, refused access, would not let me, would not let us, would not let them in, would not let him in, would not let her in, would not let the worker, would not let officers, not let in, did not let, refused to let, denied access, turned away, slammed the door",
                        "unable to gain, complaint about worker, changed her number, phone number changed, not engaging, disengaged, not engage, failed to engage, poor engagement, avoiding, avoidant, disguised compliance, superficial, cancelled again, cancelled by mother, cancelled by mum, cancelled on the day, not engage, third cancellation, moved without telling, will not consent, refused consent, withdrew consent, declined support, refused support, curtains drawn, blinds moved"
                    )),
                .init(
                    phrases("no access, no reply, failed visit, attempted visit, unsuccessful visit"),
                    agencies: [.socialCare, .earlyHelp, .educationWelfare]),
            ]),
        IndicatorTheme(
            "young_parent", "A young parent, or a parent who was in care", .parenting, isConcern: false,
            groups: [
                .init(
                    phrases(
                        "teenage mother, teenage parent, teenage pregnancy, young mother, young mum, young parent, young parents, family nurse partnership, fnp, care leaver, leaving care, grew up in care, was in care as a child, in care herself, in care himself, looked after as a child"
                    ))
            ]),
        IndicatorTheme(
            "parental_learning", "A parent's learning difficulty", .parenting,
            groups: [
                .init(
                    phrases(
                        "learning difficulties, learning difficulty, learning disability, learning disabilities, cannot read, can t read, unable to read, low iq, limited understanding, capacity to parent"
                    ),
                    subject: .adult)
            ]),
    ]
}
