extension ContactLexicon {
    /// What children do, say and want; whom else a text speaks of.
    static let ofPeople: [(kind: String, words: String)] = [
        (
            "held",
            """
            arms lap knee hip carried carrying held holding cuddled cuddling cwtch cwtched clung clingy clinging \
            hugged kissed skin_to_skin in_arms on_her_hip on_his_hip handed_to passed_to
            """
        ),
        (
            "play",
            """
            play game games lego toy toys doll dolls teddy jigsaw puzzle bricks trains cars dinosaur dinosaurs \
            sand water_tray playdough play_dough colouring drawing painted painting slide swing trampoline bike \
            scooter ball xbox playstation ps4 ps5 ipad tablet minecraft fortnite youtube cartoons telly tv \
            cbeebies peppa headset story book books stickers craft board_game uno cards pool football_in
            """
        ),
        (
            "doing",
            """
            sat sitting stood standing ran running walked walking crawled crawling toddling climbing climbed \
            jumped danced danced sang waved smiled laughed giggled grinned cried crying sobbing sobbed screamed \
            shouted whinged whingy grizzly babbling babbled pointing pointed clapped waving hid hiding peeped \
            ate eating drank drinking munched watched watching lay lying rocking bounced kicked kicking hit bit \
            threw fought argued bickering helped showed shown came_in came_down came_over came_to came_home \
            popped_up joined appeared fetched built made painted drew wrote read counted sang performed rolled \
            cruising
            """
        ),
        (
            "state",
            """
            alert awake well happy smiley cheerful settled content calm chatty bubbly lively quiet withdrawn \
            subdued pale tired tearful upset distressed frightened anxious hungry thirsty thin dirty grubby \
            clean tidy unkempt smelly dressed warm cold wet poorly ill unwell feverish snotty runny coughing shy \
            shook shaken angry cross fine ok okay thriving alive pink jaundiced drowsy jittery irritable hyper \
            sullen sulky flat cooperative uncooperative boisterous compliant pleasant polite
            """
        ),
        (
            "clothes",
            """
            pyjamas pjs uniform coat jumper shoes trainers socks shorts hoodie pants trousers vest wellies \
            clothes clothing kit nightie dressing_gown onesie bag bookbag lunch packed_lunch glasses hair shirt \
            dress hat
            """
        ),
        (
            "schoolday",
            """
            lesson class classroom assembly playground playtime break breaktime lunchtime dinner dinners \
            register registration carpet circle_time snack snack_time storytime story_time home_corner reading \
            phonics maths pe swimming_lesson homework detention isolation internal late lates punctual form_time \
            period p1 p2 p3 p4 p5 p6 nurture lesson_time drop_off dropped_off home_time hometime pick_up \
            picked_up collected collection
            """
        ),
        (
            "talked",
            """
            spoke spoken_to spoke_to spoke_with spoken_with speaking_to talked talked_about talked_to chat \
            chatted chatting conversation discussed_with_him discussed_with_her asked_him asked_her asked_them \
            answered_my_questions answered_questions had_a_word had_a_chat quick_word interviewed abe \
            ri_interview debrief direct_work worksheet session keywork key_work keytime key_time \
            wishes_and_feelings_work three_houses life_story counselling check-in checked_in told_me telling_me \
            said_to_me asked_me
            """
        ),
        (
            "says",
            """
            says said say states stated told tells reports reported explained describes described disclosed \
            mentioned commented replied answered admitted confided whispered mumbled muttered reckons claims \
            denied denies remarked repeated announced insisted volunteered
            """
        ),
        (
            "silent",
            """
            would_not_speak wouldn't_speak wouldnt_speak wouldn't_talk would_not_talk wouldnt_talk didn't_speak \
            did_not_speak didnt_speak not_spoken_to was_not_spoken wasn't_spoken weren't_spoken no_conversation \
            said_nothing nothing_said silent mute ignored_me ignored would_not_answer wouldn't_answer_me \
            would_not_engage wouldn't_engage refused_to_speak refused_to_talk refused_to_engage \
            declined_to_speak turned_*_back turned_away_from_me shrugged shrugs grunted grunts no_comment \
            monosyllabic one_word_answers wouldn't_say would_not_say wouldnt_say wouldn't_tell would_not_tell \
            wouldnt_tell didn't_want_to_talk did_not_want_to_talk doesn't_want_to_talk not_want_to_discuss \
            did_not_wish_to wouldn't_look nothing_to_say got_a_mouthful gave_me_lip non_verbal non-verbal \
            nonverbal preverbal pre-verbal no_disclosure no_disclosures not_drawn
            """
        ),
        (
            "wants",
            """
            want wants wanted would_like would_rather would_sooner 'd_like 'd_rather 'd_sooner he'd_like \
            she'd_like he'd_rather she'd_rather they'd_like wishes wished wish hope hopes hoping hoped longs \
            prefer prefers preferred asked_to asking_to asked_if_he_could asked_if_she_could asks_to asked_for \
            asks_if begged pleaded chose choose chosen picked dream looking_forward can't_wait cannot_wait
            """
        ),
        (
            "dislikes",
            """
            doesn't_want does_not_want doesnt_want didn't_want don't_want do_not_want dont_want never_wants \
            not_want not_wanting not_going_back isn't_going_back not_bothered wasn't_bothered hate hates hated \
            dislike dislikes doesn't_like does_not_like doesnt_like don't_like scared frightened afraid \
            terrified worried worries worry fears fear dreads dreading fed_up sick_of had_enough scunnered \
            unhappy miserable lonely misses miss missing_his missing_her missed_his missed_her unfair not_fair \
            boring bored ashamed embarrassed blames guilty nightmares rubbish done_nothing cross_with angry_with \
            angry_at angry_about upset_about upset_that
            """
        ),
        (
            "likes",
            """
            like likes liked love loves loved enjoys enjoyed enjoying happy_at happy_with happy_there happy_here \
            happier feels_safe safe_here glad made_up excited proud favourite best_thing feels felt feeling feel \
            feelings wishes_and_feelings views view thinks thought opinion happiest
            """
        ),
        (
            "noview",
            """
            no_view no_views views_not not_asked wasn't_asked not_sought not_ascertained not_obtained \
            nothing_to_add nothing_he_wished nothing_she_wished no_worries no_worries_voiced too_young \
            did_not_give didn't_give wouldn't_be_drawn
            """
        ),
        (
            "drawn",
            """
            drew drawing picture painted note letter card poem list diary journal wrote written booklet \
            form_filled consultation_form faces emoji sticky_note worksheet signed makaton pecs
            """
        ),
        ("without", "without minus apart_from except bar not_with"),
        (
            "future",
            """
            will to_be due planned plan next tomorrow later arrange arranged booked rebook offered hope_to \
            going_to intend to_visit to_see to_follow await awaiting r/v rv follow_up f/u chase
            """
        ),
        (
            "past",
            """
            last previously previous since ago history hx formerly earlier last_seen last_week last_month \
            last_time yesterday background used_to years_ago
            """
        ),
        (
            "told",
            """
            per according reported_by told_by informed_by advised_by as_told said_to_be understood_to_be \
            believed_to believed apparently allegedly reportedly stated_that states_that says_that said_that \
            confirmed_by assured assures tells_me_that feedback
            """
        ),
        (
            "adultwork",
            """
            client patient's depot methadone script uds bzd smear contraception mirena implant epds phq9 phq-9 \
            antidepressant sertraline fluoxetine citalopram mirtazapine diazepam olanzapine lithium \
            clinic_letter cpa care_plan tenancy tenant rent arrears eviction housing_benefit pip esa \
            universal_credit uc benefits bailiff debt debts food_voucher food_parcel foodbank repair boiler damp \
            inspection bail probation licence curfew tag oasys rso sharps breathalyser audit detox rehab \
            keyworker non-mol injunction dash dv domestic idva refuge safety_plan panic_alarm locks sick_note \
            med3 fit_note antenatal a/n pregnancy pregnant gestation /40 booking fh fmf scan ceph postnatal p/n \
            lochia perineum contractions labour pt's smokes smoker
            """
        ),
        (
            "adultpt",
            """
            male female fem adult lady man gentleman woman ip victim suspect offender perpetrator occupant \
            occupier applicant tenant client patient neighbour landlord partner
            """
        ),
        (
            "police",
            """
            arrest arrested custody warrant search searched seized scene officers officer pc units \
            attended_address crime dash ppn merlin statement bodycam bwv stop_check vehicle veh resulted \
            nfa_police
            """
        ),
        (
            "youngones",
            """
            twins triplets little_ones little_one wee_one wee_ones younger youngest older eldest oldest elder \
            siblings sibling sibs brother brothers sister sisters half_brother half_sister lads lad laddie \
            lassie boys girls boy girl weans bairns bairn kids kid children child baby infant toddler newborn \
            little_boy little_girl youngster yp pupil student teenager teen grandson granddaughter grandchildren \
            son daughter sons daughters pt
            """
        ),
        (
            "kin",
            """
            mum mam mom mother mo mummy mammy mumsy dad da father fa daddy parents parent nan nana nain gran \
            granny grandma grandmother mgm pgm gm taid grandad grandpa grandfather gf mgf pgf aunt auntie aunty \
            aunts uncle cousin stepdad stepfather stepmum stepmother step-dad step-mum step-mo sf partner \
            boyfriend girlfriend husband wife carer carers foster_carer foster_mum family relatives relative \
            grandparents godmother escort adults adult_sister
            """
        ),
        (
            "worker",
            """
            teacher ta head headteacher dsl hv sw social_worker health_visitor midwife gp doctor nurse police \
            school nursery keyworker key_worker key_person mentor staff receptionist manager duty csc cmht camhs \
            ambulance paramedic crew hospital ward solicitor guardian iro advocate interpreter supervisor \
            cafcass fsw family_support ewo senco tutor
            """
        ),
        ("writer", "i i'm i've i'd we we've us me myself writer worker undersigned my our"),
        ("he", "he him his he's he'd himself"),
        ("she", "she her hers she's she'd herself"),
        ("they", "they them their themselves both all each they're they'd"),
        (
            "no",
            """
            no not none never neither nor nobody nothing without didn't don't doesn't wasn't weren't isn't \
            aren't couldn't can't won't wouldn't hasn't haven't hadn't cannot unable refused declined didnt \
            doesnt wouldnt couldnt cant wont nowt nil
            """
        ),
        (
            "present",
            """
            present in_the_room in_attendance here there in_the_house in_the_home at_home in_the_property \
            at_the_property at_address at_the_address in_property in_prop on_premises in_the_lounge \
            in_the_living_room in_the_front_room in_the_kitchen in_the_garden on_the_sofa on_the_settee \
            on_the_floor at_the_table downstairs about around in_the_hall indoors up_and_about up_and_dressed
            """
        ),
        (
            "brought",
            """
            brought brought_by brought_in bib biba accompanied accompanied_by came_with attended_with with_mum \
            with_mother with_dad with_father with_nan with_gran with_parents with_carer w/ w conveyed \
            transported escorted drove took collected_by picked_up_by fetched dropped_by
            """
        ),
        ("with", "with wi"),
        (
            "residence",
            """
            lives live living household composition home_to address registered has_two_children has_children \
            other_children older_children previous_children p1 p2 p3 g2 g3 g4 expecting unborn
            """
        ),
    ]
}
