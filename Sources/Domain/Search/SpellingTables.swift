/// What ``SpellingVariants`` goes by.
enum SpellingTables {
    /// What a word begins with, and what that counts as.
    static let beginnings = """
        colour>color behaviour>behavior neighbour>neighbor favour>favor honour>honor labour>labor harbour>harbor
        humour>humor rumour>rumor odour>odor armour>armor endeavour>endeavor flavour>flavor saviour>savior tumour>tumor
        vapour>vapor demeanour>demeanor parlour>parlor candour>candor fervour>fervor splendour>splendor valour>valor
        clamour>clamor vigour>vigor rigour>rigor rancour>rancor misbehaviour>misbehavior misdemeanour>misdemeanor
        discolour>discolor dishonour>dishonor belabour>belabor enamour>enamor unfavour>unfavor
        centred>centered centring>centering centre>center theatre>theater metre>meter litre>liter fibre>fiber
        kilometre>kilometer centimetre>centimeter millimetre>millimeter millilitre>milliliter calibre>caliber
        lustre>luster sombre>somber spectre>specter meagre>meager sceptre>scepter sabre>saber
        manoeuvred>maneuvered manoeuvring>maneuvering manoeuvre>maneuver
        defence>defense offence>offense licence>license pretence>pretense practis>practic
        counsellor>counselor skilful>skillful wilful>willful jeweller>jeweler jewellery>jewelry traveller>traveler
        woollen>woolen marvellous>marvelous
        focusse>focuse focussi>focusi biasse>biase biassi>biasi kidnapp>kidnap worshipp>worship
        paed>ped anaest>anest anaem>anem haem>hem gynaec>gynec orthopaed>orthoped encyclopaed>encycloped leukaem>leukem
        caesar>cesar faec>fec aetiolog>etiolog septicaem>septicem hypoglycaem>hypoglycem hyperglycaem>hyperglycem
        ischaem>ischem uraem>urem
        foet>fet oesoph>esoph oestrog>estrog diarrhoea>diarrhea coeliac>celiac homoeo>homeo amoeb>ameb
        dialogue>dialog catalogued>cataloged cataloguing>cataloging catalogue>catalog analogue>analog
        monologue>monolog programme>program
        judgment>judgement acknowledgment>acknowledgement abridgment>abridgement lodgment>lodgement
        mould>mold moult>molt smoulder>smolder plough>plow sceptic>skeptic cosy>cozy cosi>cozi pyjama>pajama
         sulph>sulf aluminium>aluminum grey>gray
        ageing>aging whilst>while amongst>among artefact>artifact enquir>inquir
        orientat>orient speciality>specialty learnt>learned burnt>burned dreamt>dreamed
        spelt>spelled spoilt>spoiled leapt>leaped smelt>smelled leant>leaned knelt>kneeled
        """

    /// A word, and the forms that count as it.
    static let irregular = """
        child: children
        man: men
        woman: women
        person: people
        foot: feet
        tooth: teeth
        mouse: mice
        wife: wives
        life: lives
        knife: knives
        half: halves
        shelf: shelves
        thief: thieves
        say: said
        tell: told
        see: saw seen
        go: went gone goes going
        take: took taken
        give: gave given
        come: came
        leave: left
        find: found
        meet: met
        speak: spoke spoken
        bite: bitten
        break: broke broken
        fall: fell fallen
        feel: felt
        think: thought
        bring: brought
        buy: bought
        catch: caught
        teach: taught
        write: wrote written
        drink: drank drunk
        eat: ate eaten
        sleep: slept
        wake: woke woken
        wear: wore worn
        tear: tore torn
        throw: threw thrown
        know: knew known
        grow: grew grown
        drive: drove driven
        hide: hid hidden
        hold: held
        keep: kept
        lose: lost
        send: sent
        spend: spent
        pay: paid
        lay: laid
        make: made
        have: had has
        do: did done does
        be: was were been is are am
        get: got gotten
        begin: began begun
        become: became
        choose: chose chosen
        freeze: froze frozen
        forget: forgot forgotten
        forgive: forgave forgiven
        run: ran
        ring: rang rung
        sing: sang sung
        sit: sat
        stand: stood
        swear: swore sworn
        strike: struck stricken
        shake: shook shaken
        steal: stole stolen
        stick: stuck
        understand: understood
        undertake: undertook undertaken
        withdraw: withdrew withdrawn
        draw: drawn
        deal: dealt
        fight: fought
        flee: fled
        fly: flew flown
        hang: hung
        hear: heard
        lead: led
        lend: lent
        light: lit
        mean: meant
        ride: rode ridden
        rise: risen
        arise: arose arisen
        seek: sought
        sell: sold
        shoot: shot
        show: shown
        speed: sped
        spin: spun
        swim: swam swum
        sweep: swept
        weep: wept
        win: won
        bleed: bled
        breed: bred
        feed: fed
        overhear: overheard
        refer: referral referrals
        mum: mom moms
        mummy: mommy
        """
}
