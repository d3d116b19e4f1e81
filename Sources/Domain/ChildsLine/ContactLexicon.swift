/// Words of like meaning, one line a kind, in which much that chronologies say of children, their company and contacts can
/// be told without the words themselves: evidence by kind of word holds for words no labelled text happens to use.
///
/// A word belongs to the first kind that lists it. "_" joins the words of a phrase, "*" stands for any one word.
enum ContactLexicon {
    static let lines: [(kind: String, words: String)] = [
        (
            "sole",
            "on_*_own by_himself by_herself by_themselves on_*_todd alone individually 1:1 1-1 one-to-one one_to_one 121 privately in_private in_confidence separately just_the_two_of_us two_of_us just_us only_us the_pair_of_us just_me_and just_him_and_me just_her_and_me her_and_me him_and_me me_and_him me_and_her left_us_to_it left_us_alone left_us_to_talk gave_us_space gave_us_privacy away_from_everyone out_of_earshot out_of_hearing nobody_else no_one_else noone_else no_other_adult no_adult no_adults unaccompanied apart_from_*_parents door_closed door_shut"
        ),
        (
            "notalone",
            "not_alone not_on_*_own not_seen_alone never_alone not_possible_to_see no_chance_to_speak no_opportunity_to_speak could_not_be_seen_alone not_spoken_to_alone in_front_of in_the_presence_of in_earshot within_earshot hovering hovered listening_in would_not_leave wouldn't_leave wouldnt_leave wouldn't_let_*_out_of refused_to_leave_the_room answered_for answering_for spoke_for speaks_for talked_over stayed_for sat_in sat_in_on stayed_in_the_room remained_in_the_room"
        ),
        (
            "stepout",
            "waiting_room waiting_area corridor stepped_out popped_out nipped_out went_out_of left_the_room out_of_the_room in_the_kitchen in_next_room next_door made_*_scarce busy_with kept_busy waited_outside waited_in outside_the_room at_the_shop at_the_shops canteen smoke fag cigarette vape took_*_to_the_park gone_for_a_shower gone_home reception waited_downstairs went_downstairs went_upstairs went_off"
        ),
        (
            "throughout",
            "throughout the_whole_time whole_time all_the_time the_entire the_duration sat_with stayed remained hovering beside next_to alongside together"
        ),
        (
            "nosight",
            "not_seen unseen not_sighted not_observed no_sight_of no_sign_of not_viewed didn't_see did_not_see didnt_see haven't_seen have_not_seen havent_seen hasn't_seen not_able_to_see unable_to_see could_not_see couldn't_see not_allowed_to_see not_been_seen wasn't_seen was_not_seen were_not_seen weren't_seen not_seen_today hasn't_been_seen clapped_eyes laid_eyes set_eyes neither_seen never_saw without_seeing not_present not_there not_here not_in not_at_home not_home wasn't_there wasn't_in weren't_in aren't_here isn't_here did_not_meet didn't_meet didn't_go_up did_not_go_up didnt_go_up asked_not_to_disturb not_to_wake not_to_disturb not_disturbed not_woken"
        ),
        (
            "sighted",
            "seen saw sighted sighting observed met viewed looked_in_on looked_in popped_*_head_in peeped checked_on clocked spotted witnessed caught_sight caught_a_glimpse glimpsed glimpse noticed noted_to_be appeared_at found_*_in found_asleep came_across bumped_into"
        ),
        (
            "handson",
            "examined exam weighed wt weight measured height immunised vaccinated jab jabs bloods swab temp temperature obs sats hr rr bp sutured glued plastered dressed_wound cannulated cannula feeding_tube medical skeletal_survey xray x-ray body_map photographed changed_*_nappy fed bottle_fed winded bathed undressed top_to_toe topped_and_tailed chest_clear abdo ent tonsils pupils reflexes hips femoral fontanelle centile rash eczema chest ears throat impetigo scabies nits lice bruise bruising bruises mark marks burn scald cut graze swelling fracture laceration triage triaged o/e admitted discharged inhaler nebuliser antibiotics paracetamol calpol amoxicillin script prescribed stitches steristrips reduced manipulated plaster cast drip catheter gastrostomy peg ng"
        ),
        (
            "nocontact",
            "dna dna'd dnad wnb was_not_brought not_brought did_not_attend didn't_attend did_not_arrive fta ftc failed_to_attend failed_to_bring no_show no-show no_access no_reply no_answer no_response nobody_in no_one_in noone_in nobody_home no_one_home not_answered unanswered nobody_came no_one_came didn't_answer did_not_answer wouldn't_answer card_left left_card left_a_card card_through calling_card carded in_darkness curtains_drawn curtains_closed locked_up refused_entry refused_access denied_entry denied_access not_let_in wouldn't_let_me_in would_not_let wouldn't_let not_admitted turned_away shut_the_door slammed closed_the_door did_not_wait left_before left_without_being self_discharged cancelled canx postponed rearranged rescheduled didn't_turn_up did_not_turn_up not_turned_up failed_visit abortive ineffective attempted_visit tried_to_visit doorstep on_the_step house_empty property_empty flat_empty moonlight moved_out"
        ),
        (
            "telephone",
            "phone phoned telephone telephoned rang ring rung tc t/c tel call_from call_to calls called_by phonecall phone_call voicemail v/m vm message left_message text texted txt texts whatsapp whatsapped messaged dialled 999 101 helpline chathealth handset mobile caller rang_off hung_up on_speaker telecon teleconference triage_call"
        ),
        (
            "paper",
            "letter email e-mail emailed fax faxed report reports form notification notified notif slip file filed record records recorded_on minutes read reviewed_file chronology paperwork summary copy copied posted sent forwarded received recd rec'd rec’d ppn merlin vpn referral referred request requested application invoice downloaded scanned uploaded log logged drafted report_written letter_from dictated info information email_from reg registration case_closed closed nfa noted"
        ),
        (
            "meeting",
            "meeting mtg conference icpc rcpc cpc core_group core strategy marac mash panel lpm pep review_meeting tac taf cin_meeting cin_review conf supervision consultation discussed_with discussion professionals hearing court tribunal handover liaison planning minutes chaired chair attended_meeting zoom_meeting joint_meeting board legal gateway rpm discharge_planning"
        ),
        (
            "video",
            "facetime video zoom skype teams webcam on_screen camera virtual videocall whatsapp_video video_call"
        ),
        (
            "visit",
            "visit visited hv h/v s/v home_visit called_at called_round called_to_see went_to attended attended_at door_knock knocked welfare_check unannounced announced joint_visit stat_visit statutory went_round inspection door_answered opened_the_door let_me_in let_us_in let_in invited_in came_to_the_door"
        ),
        (
            "elsewhere",
            "at_school at_nursery in_school in_nursery at_college at_work at_scouts at_brownies at_football at_swimming at_dance at_karate at_boxing at_cubs at_beavers at_guides at_cadets at_gymnastics at_rugby at_judo at_playgroup at_club at_clubs at_contact at_his_dad's at_her_dad's with_their_dad with_his_dad with_her_dad at_a_friend's at_friends at_a_mate's at_mates at_a_party at_church at_mosque at_madrassah at_the_park at_urdd at_meithrin at_cylch at_creche after_school_club after-school_club breakfast_club youth_club sleepover on_holiday on_a_trip school_trip gone_to gone_out gone_off out_with out_on_*_bike out_playing playing_out out_and_about away staying_with staying_at stopping_with stopping_at stopping_over living_with lives_with live_with living_at residing placed_with in_foster_care in_care removed moved_to whereabouts respite cinema swimming football scouts rugby ballet party camp nan's gran's granny's nana's grandma's dad's auntie's aunt's uncle's cousin's friend's mate's neighbour's childminder's grandparents' abroad elsewhere left_with taken_to been_taken travelled"
        ),
        (
            "absent",
            "absent absence off_school off_sick off_ill off_today been_off is_off are_off both_off not_in_school not_in_today hasn't_been_in not_attended no_attendance no_sign truant truanting missing absconded mispers misper awol unauthorised o/a graced_us excluded exclusion suspended kept_off not_at_school no_show_at out_all_night not_returned not_come_back failed_to_return"
        ),
        (
            "upstairs",
            "upstairs up_stairs in_bed in_their_bed in_his_bed in_her_bed gone_to_bed put_to_bed in_bedroom in_the_bedroom in_his_room in_her_room in_their_room in_another_room in_the_other_room bedroom in_the_bath in_the_back"
        ),
        (
            "asleep",
            "asleep sleeping slept sleep nap napping dozing snoozing fast_asleep sound_asleep sparko dead_to_the_world spark_out kip kipping out_cold"
        ),
        (
            "heard",
            "heard hear audible could_hear hearing crying_in_the_background in_the_background shouting_in_the_background background noises voices"
        ),
        (
            "glimpse",
            "window through_the_window at_the_window doorway landing from_the_car in_the_car driving_past passing in_passing distance from_a_distance across_the_road briefly buggy pram pushchair car_seat back_of_the_car door_panel glass"
        ),
        (
            "cot",
            "cot moses basket crib bouncer bouncy walker highchair playpen playmat mat incubator carrycot sling babygro sleepsuit dummy bottle breast breastfed breastfeeding nappy"
        ),
        (
            "held",
            "arms lap knee hip carried carrying held holding cuddled cuddling cwtch cwtched clung clingy clinging hugged kissed skin_to_skin in_arms on_her_hip on_his_hip handed_to passed_to"
        ),
        (
            "play",
            "play game games lego toy toys doll dolls teddy jigsaw puzzle bricks trains cars dinosaur dinosaurs sand water_tray playdough play_dough colouring drawing painted painting slide swing trampoline bike scooter ball xbox playstation ps4 ps5 ipad tablet minecraft fortnite youtube cartoons telly tv cbeebies peppa headset story book books stickers craft board_game uno cards pool football_in"
        ),
        (
            "doing",
            "sat sitting stood standing ran running walked walking crawled crawling toddling climbing climbed jumped danced danced sang waved smiled laughed giggled grinned cried crying sobbing sobbed screamed shouted whinged whingy grizzly babbling babbled pointing pointed clapped waving hid hiding peeped ate eating drank drinking munched watched watching lay lying rocking bounced kicked kicking hit bit threw fought argued bickering helped showed shown came_in came_down came_over came_to came_home popped_up joined appeared fetched built made painted drew wrote read counted sang performed rolled cruising"
        ),
        (
            "state",
            "alert awake well happy smiley cheerful settled content calm chatty bubbly lively quiet withdrawn subdued pale tired tearful upset distressed frightened anxious hungry thirsty thin dirty grubby clean tidy unkempt smelly dressed warm cold wet poorly ill unwell feverish snotty runny coughing shy shook shaken angry cross fine ok okay thriving alive pink jaundiced drowsy jittery irritable hyper sullen sulky flat cooperative uncooperative boisterous compliant pleasant polite"
        ),
        (
            "clothes",
            "pyjamas pjs uniform coat jumper shoes trainers socks shorts hoodie pants trousers vest wellies clothes clothing kit nightie dressing_gown onesie bag bookbag lunch packed_lunch glasses hair shirt dress hat"
        ),
        (
            "schoolday",
            "lesson class classroom assembly playground playtime break breaktime lunchtime dinner dinners register registration carpet circle_time snack snack_time storytime story_time home_corner reading phonics maths pe swimming_lesson homework detention isolation internal late lates punctual form_time period p1 p2 p3 p4 p5 p6 nurture lesson_time drop_off dropped_off home_time hometime pick_up picked_up collected collection"
        ),
        (
            "talked",
            "spoke spoken_to spoke_to spoke_with spoken_with speaking_to talked talked_about talked_to chat chatted chatting conversation discussed_with_him discussed_with_her asked_him asked_her asked_them answered_my_questions answered_questions had_a_word had_a_chat quick_word interviewed abe ri_interview debrief direct_work worksheet session keywork key_work keytime key_time wishes_and_feelings_work three_houses life_story counselling check-in checked_in told_me telling_me said_to_me asked_me"
        ),
        (
            "says",
            "says said say states stated told tells reports reported explained describes described disclosed mentioned commented replied answered admitted confided whispered mumbled muttered reckons claims denied denies remarked repeated announced insisted volunteered"
        ),
        (
            "silent",
            "would_not_speak wouldn't_speak wouldnt_speak wouldn't_talk would_not_talk wouldnt_talk didn't_speak did_not_speak didnt_speak not_spoken_to was_not_spoken wasn't_spoken weren't_spoken no_conversation said_nothing nothing_said silent mute ignored_me ignored would_not_answer wouldn't_answer_me would_not_engage wouldn't_engage refused_to_speak refused_to_talk refused_to_engage declined_to_speak turned_*_back turned_away_from_me shrugged shrugs grunted grunts no_comment monosyllabic one_word_answers wouldn't_say would_not_say wouldnt_say wouldn't_tell would_not_tell wouldnt_tell didn't_want_to_talk did_not_want_to_talk doesn't_want_to_talk not_want_to_discuss did_not_wish_to wouldn't_look nothing_to_say got_a_mouthful gave_me_lip non_verbal non-verbal nonverbal preverbal pre-verbal no_disclosure no_disclosures not_drawn"
        ),
        (
            "wants",
            "want wants wanted would_like would_rather would_sooner 'd_like 'd_rather 'd_sooner he'd_like she'd_like he'd_rather she'd_rather they'd_like wishes wished wish hope hopes hoping hoped longs prefer prefers preferred asked_to asking_to asked_if_he_could asked_if_she_could asks_to asked_for asks_if begged pleaded chose choose chosen picked dream looking_forward can't_wait cannot_wait"
        ),
        (
            "dislikes",
            "doesn't_want does_not_want doesnt_want didn't_want don't_want do_not_want dont_want never_wants not_want not_wanting not_going_back isn't_going_back not_bothered wasn't_bothered hate hates hated dislike dislikes doesn't_like does_not_like doesnt_like don't_like scared frightened afraid terrified worried worries worry fears fear dreads dreading fed_up sick_of had_enough scunnered unhappy miserable lonely misses miss missing_his missing_her missed_his missed_her unfair not_fair boring bored ashamed embarrassed blames guilty nightmares rubbish done_nothing cross_with angry_with angry_at angry_about upset_about upset_that"
        ),
        (
            "likes",
            "like likes liked love loves loved enjoys enjoyed enjoying happy_at happy_with happy_there happy_here happier feels_safe safe_here glad made_up excited proud favourite best_thing feels felt feeling feel feelings wishes_and_feelings views view thinks thought opinion happiest"
        ),
        (
            "noview",
            "no_view no_views views_not not_asked wasn't_asked not_sought not_ascertained not_obtained nothing_to_add nothing_he_wished nothing_she_wished no_worries no_worries_voiced too_young did_not_give didn't_give wouldn't_be_drawn"
        ),
        (
            "drawn",
            "drew drawing picture painted note letter card poem list diary journal wrote written booklet form_filled consultation_form faces emoji sticky_note worksheet signed makaton pecs"
        ),
        ("without", "without minus apart_from except bar not_with"),
        (
            "future",
            "will to_be due planned plan next tomorrow later arrange arranged booked rebook offered hope_to going_to intend to_visit to_see to_follow await awaiting r/v rv follow_up f/u chase"
        ),
        (
            "past",
            "last previously previous since ago history hx formerly earlier last_seen last_week last_month last_time yesterday background used_to years_ago"
        ),
        (
            "told",
            "per according reported_by told_by informed_by advised_by as_told said_to_be understood_to_be believed_to believed apparently allegedly reportedly stated_that states_that says_that said_that confirmed_by assured assures tells_me_that feedback"
        ),
        (
            "adultwork",
            "client patient's depot methadone script uds bzd smear contraception mirena implant epds phq9 phq-9 antidepressant sertraline fluoxetine citalopram mirtazapine diazepam olanzapine lithium clinic_letter cpa care_plan tenancy tenant rent arrears eviction housing_benefit pip esa universal_credit uc benefits bailiff debt debts food_voucher food_parcel foodbank repair boiler damp inspection bail probation licence curfew tag oasys rso sharps breathalyser audit detox rehab keyworker non-mol injunction dash dv domestic idva refuge safety_plan panic_alarm locks sick_note med3 fit_note antenatal a/n pregnancy pregnant gestation /40 booking fh fmf scan ceph postnatal p/n lochia perineum contractions labour pt's smokes smoker"
        ),
        (
            "adultpt",
            "male female fem adult lady man gentleman woman ip victim suspect offender perpetrator occupant occupier applicant tenant client patient neighbour landlord partner"
        ),
        (
            "police",
            "arrest arrested custody warrant search searched seized scene officers officer pc units attended_address crime dash ppn merlin statement bodycam bwv stop_check vehicle veh resulted nfa_police"
        ),
        (
            "youngones",
            "twins triplets little_ones little_one wee_one wee_ones younger youngest older eldest oldest elder siblings sibling sibs brother brothers sister sisters half_brother half_sister lads lad laddie lassie boys girls boy girl weans bairns bairn kids kid children child baby infant toddler newborn little_boy little_girl youngster yp pupil student teenager teen grandson granddaughter grandchildren son daughter sons daughters pt"
        ),
        (
            "kin",
            "mum mam mom mother mo mummy mammy mumsy dad da father fa daddy parents parent nan nana nain gran granny grandma grandmother mgm pgm gm taid grandad grandpa grandfather gf mgf pgf aunt auntie aunty aunts uncle cousin stepdad stepfather stepmum stepmother step-dad step-mum step-mo sf partner boyfriend girlfriend husband wife carer carers foster_carer foster_mum family relatives relative grandparents godmother escort adults adult_sister"
        ),
        (
            "worker",
            "teacher ta head headteacher dsl hv sw social_worker health_visitor midwife gp doctor nurse police school nursery keyworker key_worker key_person mentor staff receptionist manager duty csc cmht camhs ambulance paramedic crew hospital ward solicitor guardian iro advocate interpreter supervisor cafcass fsw family_support ewo senco tutor"
        ),
        ("writer", "i i'm i've i'd we we've us me myself writer worker undersigned my our"),
        ("he", "he him his he's he'd himself"),
        ("she", "she her hers she's she'd herself"),
        ("they", "they them their themselves both all each they're they'd"),
        (
            "no",
            "no not none never neither nor nobody nothing without didn't don't doesn't wasn't weren't isn't aren't couldn't can't won't wouldn't hasn't haven't hadn't cannot unable refused declined didnt doesnt wouldnt couldnt cant wont nowt nil"
        ),
        (
            "present",
            "present in_the_room in_attendance here there in_the_house in_the_home at_home in_the_property at_the_property at_address at_the_address in_property in_prop on_premises in_the_lounge in_the_living_room in_the_front_room in_the_kitchen in_the_garden on_the_sofa on_the_settee on_the_floor at_the_table downstairs about around in_the_hall indoors up_and_about up_and_dressed"
        ),
        (
            "brought",
            "brought brought_by brought_in bib biba accompanied accompanied_by came_with attended_with with_mum with_mother with_dad with_father with_nan with_gran with_parents with_carer w/ w conveyed transported escorted drove took collected_by picked_up_by fetched dropped_by"
        ),
        ("with", "with wi"),
        (
            "residence",
            "lives live living household composition home_to address registered has_two_children has_children other_children older_children previous_children p1 p2 p3 g2 g3 g4 expecting unborn"
        ),
    ]
}
