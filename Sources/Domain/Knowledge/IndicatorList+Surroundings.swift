extension IndicatorList {
    static let surroundingsThemes: [IndicatorTheme] = [
        IndicatorTheme(
            "unknown_adults", "Unknown or new adults around the child", .surroundings,
            groups: [
                .init(
                    phrases(
                        "new partner, new boyfriend, new man, new friend, a man said, man at door, man at the door, male at door, male at the door, man said through, brought by stepfather, brought by stepdad, unknown man, unknown male, unknown adult, unknown adults, unidentified male, unidentified man, man in the home, male in the home, man at the address, male at the address, male at the property, man upstairs, male upstairs, man left by, man answered, male answered, adult male, extra adult, male details refused, details refused",
                        "name not asked, name not given, name not known, details not taken, would not give his name, refused to give his name, said he was his uncle, said he was her uncle, who said he was, a man collected, collected by a man, staff did not know, name given only, first name only, men s clothes, men s shoes, male voice, man waited, man who waited, unnamed boyfriend, unnamed partner, unnamed male, not on tenancy, man said he lived, not to live there, denied anyone else, moved in with her, moved in during, has moved in, lodger, staying at the address, visitors at, numerous visitors, many adults, different adults"
                    ))
            ]),
        IndicatorTheme(
            "housing", "Housing and home", .surroundings,
            groups: [
                .init(
                    phrases(
                        "eviction, evicted, notice seeking possession, notice to quit, possession order, homeless, homelessness, temporary accommodation, bed and breakfast, sofa surfing, overcrowded, overcrowding, damp, mould in, black mould, boiler not working, no heating, no hot water, no gas, no electricity, disrepair, repairs outstanding, broken doors, given notice, anti social behaviour, asb complaint, nuisance, boarded up, front door boarded, asbo, moved address, frequent moves, fire risk, hoarding"
                    ))
            ]),
        IndicatorTheme(
            "poverty", "Money and want", .surroundings,
            groups: [
                .init(
                    phrases(
                        "rent arrears, arrears, food bank, foodbank, food parcel, no money, benefits stopped, benefit stopped, sanctioned, universal credit stopped, debts, in debt, debt, loan shark, no credit on, help with food, destitute, no recourse, crisis loan, hardship, lost his job, lost her job, loss of job, unemployed"
                    ))
            ]),
        IndicatorTheme(
            "offending", "Offending and violence outside the home", .surroundings,
            groups: [
                .init(
                    phrases(
                        "arrested for, charged with, convicted of, conviction for, in custody, remanded, prison, released from prison, on licence, probation order, weapon, knife, firearm, county lines, gang, gangs, child cruelty, cruelty, burglary, violent offences, previous convictions, previous children removed, child removed from"
                    ),
                    subject: .adult)
            ]),
        IndicatorTheme(
            "isolation", "Isolation or harm in the neighbourhood", .surroundings,
            groups: [
                .init(
                    phrases(
                        "isolated, socially isolated, no family support, no support network, racist abuse, hate crime, bullying, bullied, not leaving the house, does not leave the house, stops her going out"
                    )
                )
            ]),
    ]
}
