extension ContactLexicon {
    /// What children do, say and want; whom else a text speaks of.
    static let ofPeople: [(kind: String, words: String)] = [
        (
            "held",
            """
            arms lap knee hip carried carrying held holding cuddled cuddling cwtch cwtched clung clingy clinging \
            hugged kissed skin_to_skin in_arms on_her_hip on_his_hip handed_to passed_to in_mum's_arms \
            in_dad's_arms on_mum's_knee on_dad's_knee on_*_knee on_*_lap on_*_shoulders on_*_back in_a_sling \
            carrier lifted lifted_down picked_up handed_over passed_over winded cuddle cuddles hand_held \
            holding_hands held_hands hung_on skirt leg clutching clutched
            """
        ),
        (
            "play",
            """
            play game games lego toy toys doll dolls teddy jigsaw puzzle bricks trains cars dinosaur dinosaurs \
            sand water_tray playdough play_dough colouring drawing painted painting slide swing trampoline bike \
            scooter ball xbox playstation ps4 ps5 ipad tablet minecraft fortnite youtube cartoons telly tv \
            cbeebies peppa headset story book books stickers craft board_game uno cards pool football_in garage \
            cars_on snap duplo puzzles slime bubbles skipping_rope football kickabout kick-about climbing_frame \
            gloop messy_play paddling_pool hide_and_seek dressing_up tea_set train_set wii switch roblox laptop \
            phone_game tiktok karaoke baking baked flapjacks
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
            cruising kept clutched hung wandered peered chased splashed scribbled tugged perched curled huddled \
            darted skipped hopped trotted tipped spilled spilt nibbled chewed chewing sucking wriggled reached \
            grabbed stared staring nodded nodding whispered giggling squealed squealing hugged kissed copied \
            copying singing sorting lined_up tidied washing hoovering drying stirring cooking buttering opened \
            knocked bumped fell tripped grazed dropped scooted pedalling cycling bouncing squirming squirmed \
            gurgling cooing rolling reaching sucked dribbling toddled staggered shuffled strolled crouched knelt \
            leaned leant leaning slumped sprawled draped stretched posing dressed getting_dressed \
            brushing_*_hair having_*_hair having_*_toast having_*_tea having_*_breakfast eating_*_tea \
            eating_*_breakfast let_me_in let_us_in opened_the_door answered_the_door showed_me showed_us \
            brought_me gave_me gave_us handed_me
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
            said_to_me asked_me nattered natter chinwag discussed_with spk spk_to told_us telling_us asked_us \
            showed_and_told chatted_to chatted_with conversed spoke_at_length spoke_briefly spoke_thru \
            spoke_through explained_to_me explained_to_us answered_me replied_to_me said_hello said_hi said_hiya \
            gave_*_name told_*_name
            """
        ),
        (
            "says",
            """
            says said say states stated told tells reports reported explained describes described disclosed \
            mentioned commented replied answered admitted confided whispered mumbled muttered reckons claims \
            denied denies remarked repeated announced insisted volunteered sd sez stt alleges alleged maintains \
            yelled shouted_that whispers begged bragged boasted recounted related relayed confirmed confirms
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
            nonverbal preverbal pre-verbal no_disclosure no_disclosures not_drawn no_reply_from gave_no_answer \
            no_answer_from wouldnt_say_a_word would_not_say_a_word wouldn't_say_a_word not_a_word \
            didn't_answer_me did_not_reply didnt_reply didn't_reply no_verbal no_words would_not_come_out \
            shook_*_head only_shrugged hid_behind hid_*_face covered_*_face put_*_hood_up \
            did_not_want_to_come_on no_eye_contact
            """
        ),
        (
            "wants",
            """
            want wants wanted would_like would_rather would_sooner 'd_like 'd_rather 'd_sooner he'd_like \
            she'd_like he'd_rather she'd_rather they'd_like wishes wished wish hope hopes hoping hoped longs \
            prefer prefers preferred asked_to asking_to asked_if_he_could asked_if_she_could asks_to asked_for \
            asks_if begged pleaded chose choose chosen picked dream looking_forward can't_wait cannot_wait \
            wd_like wld_like doesnt_mind doesn't_mind does_not_mind would_love keen keen_to wishes_to wanting \
            hopes_to plans_to refuses_to_go wants_to wanna asks_that asking_that asked_that asked_not asks_not \
            asks_for requested_that picks picked_the three_wishes if_*_could
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
            angry_at angry_about upset_about upset_that disnae dinnae doesn't_feel_safe not_safe feels_unsafe \
            unsafe never_listens nobody_listens no_one_listens can't_sleep heart_goes bullied bullies picked_on \
            shouts_at hits_me hurts_me hurts sad sadder nervous stressed fuming hacked_off had_it pissed_off \
            not_fussed not_keen hated_it upset_by weird
            """
        ),
        (
            "likes",
            """
            like likes liked love loves loved enjoys enjoyed enjoying happy_at happy_with happy_there happy_here \
            happier feels_safe safe_here glad made_up excited proud favourite best_thing feels felt feeling feel \
            feelings wishes_and_feelings views view thinks thought opinion happiest chuffed pleased_with \
            settled_there gets_on_with best_friend okay_with ok_with alright_with fine_with feels_ok feels_happy \
            safe safe_with nicest lovely fave brilliant cool
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
            confirmed_by assured assures tells_me_that feedback per_mum per_dad per_fc per_carer per_mo \
            i_was_told i'm_told i'm_informed i_am_told was_told were_told informed_that i_gather i_understand \
            understand understood mum_says mum_said mum_states mum_reports mum_reported dad_says dad_said \
            carer_says carer_said carer_reports carer_reported mother_says mother_said mother_states \
            mother_reports mother_reported mother_stated moc_states moc_stated moc_reports sd_by described_by \
            spoken_of mentioned_as
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
            lochia perineum contractions labour pt's smokes smoker probate triple_p parenting_programme \
            programme budget_planner pip_form tenancy_audit gas_safety gas_service licence_check lic_chk \
            curfew_check bail_check bail_chk warrant_executed arrears_visit sign-up sign_up clozapine \
            depot_given budgeting homelessness pop's probation_hv repeat_script pill contraceptive depo coil \
            implant_fitted leg_ulcer 6/52_pn pn_check pnatal listening_visit freedom_programme safety_planning
            """
        ),
        (
            "adultpt",
            """
            male female fem adult lady man gentleman woman ip victim suspect offender perpetrator occupant \
            occupier applicant tenant client patient neighbour landlord partner ap aggrieved m1 f1 occ iph pop \
            sp son-in-law dil elderly pensioner 78f tenant's ten applicant's service_user su
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
            son daughter sons daughters pt kiddies kiddos wains tots littlies littl'uns little'uns minors \
            grandkids lass lasses wean wain bby bab bubs babs babba bub bubba littlun littl'un big_girl big_boy \
            older_child younger_child eldest_lad eldest_girl
            """
        ),
        (
            "kin",
            """
            mum mam mom mother mo mummy mammy mumsy dad da father fa daddy parents parent nan nana nain gran \
            granny grandma grandmother mgm pgm gm taid grandad grandpa grandfather gf mgf pgf aunt auntie aunty \
            aunts uncle cousin stepdad stepfather stepmum stepmother step-dad step-mum step-mo sf partner \
            boyfriend girlfriend husband wife carer carers foster_carer foster_mum family relatives relative \
            grandparents godmother escort adults adult_sister moc foc mob fob mofc mgps pgps mgparents mamgu \
            mam-gu tadcu tad-cu granda nanna grandparent nanny ma papa pa abbu ammi baba lodger fiance fiancé \
            stepma stepda stepdad's grampa grampy gramps bampi nannie great-gran great-grandmother great-nan \
            adoptive_mother adoptive_father fc fcs f/c foster_mother foster_father stepparent step-parent \
            godfather boyf girlf
            """
        ),
        (
            "worker",
            """
            teacher ta head headteacher dsl hv sw social_worker health_visitor midwife gp doctor nurse police \
            school nursery keyworker key_worker key_person mentor staff receptionist manager duty csc cmht camhs \
            ambulance paramedic crew hospital ward solicitor guardian iro advocate interpreter supervisor \
            cafcass fsw family_support ewo senco tutor isva cafcass_officer st_worker outreach support_worker \
            nursery_nurse keyworker's deputy tutor's officer's psw aya snr practitioner ld_nurse ot slt salt \
            physio play_worker contact_worker
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
        (
            "homeplace",
            """
            home house flat property address addr kitchen lounge living_room front_room sitting_room hallway hall \
            stairs garden yard door doorstep step threshold porch landing caravan trailer hotel hostel b&b temporary \
            accommodation tenancy sofa settee worktop fridge cupboards mattress mattresses bunk bunks bedding \
            settled_down tea cuppa
            """
        ),
        (
            "offplace",
            """
            office offices café cafe canteen coffee costa mcdonald's greggs car_park supermarket asda tesco aldi \
            town_centre high_street court solicitor's library food_bank bank job_centre jobcentre foyer gate gates \
            at_the_desk at_desk front_desk counter workplace garage allotment pub prison visiting_hall \
            probation_office children's_centre civic_centre town_hall taxi_rank station police_station
            """
        ),
    ]
}
