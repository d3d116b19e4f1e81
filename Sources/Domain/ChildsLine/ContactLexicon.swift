/// Words of like meaning, one line a kind, in which much that chronologies say of children, their company and contacts
/// can be told without the words themselves: evidence by kind of word holds for words no labelled text happens to use.
///
/// A word belongs to the first kind that lists it. "_" joins the words of a phrase, "*" stands for any one word.
enum ContactLexicon {
    /// The order numbers the kinds; the weights rest on it.
    static let lines = ofContacts + ofPeople

    /// Company, sightings, kinds of contact, places.
    private static let ofContacts: [(kind: String, words: String)] = [
        (
            "sole",
            """
            on_*_own by_himself by_herself by_themselves on_*_todd alone individually 1:1 1-1 one-to-one \
            one_to_one 121 privately in_private in_confidence separately just_the_two_of_us two_of_us just_us \
            only_us the_pair_of_us just_me_and just_him_and_me just_her_and_me her_and_me him_and_me me_and_him \
            me_and_her left_us_to_it left_us_alone left_us_to_talk gave_us_space gave_us_privacy \
            away_from_everyone out_of_earshot out_of_hearing nobody_else no_one_else noone_else no_other_adult \
            no_adult no_adults unaccompanied apart_from_*_parents door_closed door_shut
            """
        ),
        (
            "notalone",
            """
            not_alone not_on_*_own not_seen_alone never_alone not_possible_to_see no_chance_to_speak \
            no_opportunity_to_speak could_not_be_seen_alone not_spoken_to_alone in_front_of in_the_presence_of \
            in_earshot within_earshot hovering hovered listening_in would_not_leave wouldn't_leave wouldnt_leave \
            wouldn't_let_*_out_of refused_to_leave_the_room answered_for answering_for spoke_for speaks_for \
            talked_over stayed_for sat_in sat_in_on stayed_in_the_room remained_in_the_room
            """
        ),
        (
            "stepout",
            """
            waiting_room waiting_area corridor stepped_out popped_out nipped_out went_out_of left_the_room \
            out_of_the_room in_the_kitchen in_next_room next_door made_*_scarce busy_with kept_busy \
            waited_outside waited_in outside_the_room at_the_shop at_the_shops canteen smoke fag cigarette vape \
            took_*_to_the_park gone_for_a_shower gone_home reception waited_downstairs went_downstairs \
            went_upstairs went_off
            """
        ),
        (
            "throughout",
            """
            throughout the_whole_time whole_time all_the_time the_entire the_duration sat_with stayed remained \
            hovering beside next_to alongside together
            """
        ),
        (
            "nosight",
            """
            not_seen unseen not_sighted not_observed no_sight_of no_sign_of not_viewed didn't_see did_not_see \
            didnt_see haven't_seen have_not_seen havent_seen hasn't_seen not_able_to_see unable_to_see \
            could_not_see couldn't_see not_allowed_to_see not_been_seen wasn't_seen was_not_seen were_not_seen \
            weren't_seen not_seen_today hasn't_been_seen clapped_eyes laid_eyes set_eyes neither_seen never_saw \
            without_seeing not_present not_there not_here not_in not_at_home not_home wasn't_there wasn't_in \
            weren't_in aren't_here isn't_here did_not_meet didn't_meet didn't_go_up did_not_go_up didnt_go_up \
            asked_not_to_disturb not_to_wake not_to_disturb not_disturbed not_woken
            """
        ),
        (
            "sighted",
            """
            seen saw sighted sighting observed met viewed looked_in_on looked_in popped_*_head_in peeped \
            checked_on clocked spotted witnessed caught_sight caught_a_glimpse glimpsed glimpse noticed \
            noted_to_be appeared_at found_*_in found_asleep came_across bumped_into
            """
        ),
        (
            "handson",
            """
            examined exam weighed wt weight measured height immunised vaccinated jab jabs bloods swab temp \
            temperature obs sats hr rr bp sutured glued plastered dressed_wound cannulated cannula feeding_tube \
            medical skeletal_survey xray x-ray body_map photographed changed_*_nappy fed bottle_fed winded \
            bathed undressed top_to_toe topped_and_tailed chest_clear abdo ent tonsils pupils reflexes hips \
            femoral fontanelle centile rash eczema chest ears throat impetigo scabies nits lice bruise bruising \
            bruises mark marks burn scald cut graze swelling fracture laceration triage triaged o/e admitted \
            discharged inhaler nebuliser antibiotics paracetamol calpol amoxicillin script prescribed stitches \
            steristrips reduced manipulated plaster cast drip catheter gastrostomy peg ng
            """
        ),
        (
            "nocontact",
            """
            dna dna'd dnad wnb was_not_brought not_brought did_not_attend didn't_attend did_not_arrive fta ftc \
            failed_to_attend failed_to_bring no_show no-show no_access no_reply no_answer no_response nobody_in \
            no_one_in noone_in nobody_home no_one_home not_answered unanswered nobody_came no_one_came \
            didn't_answer did_not_answer wouldn't_answer card_left left_card left_a_card card_through \
            calling_card carded in_darkness curtains_drawn curtains_closed locked_up refused_entry \
            refused_access denied_entry denied_access not_let_in wouldn't_let_me_in would_not_let wouldn't_let \
            not_admitted turned_away shut_the_door slammed closed_the_door did_not_wait left_before \
            left_without_being self_discharged cancelled canx postponed rearranged rescheduled didn't_turn_up \
            did_not_turn_up not_turned_up failed_visit abortive ineffective attempted_visit tried_to_visit \
            doorstep on_the_step house_empty property_empty flat_empty moonlight moved_out
            """
        ),
        (
            "telephone",
            """
            phone phoned telephone telephoned rang ring rung tc t/c tel call_from call_to calls called_by \
            phonecall phone_call voicemail v/m vm message left_message text texted txt texts whatsapp whatsapped \
            messaged dialled 999 101 helpline chathealth handset mobile caller rang_off hung_up on_speaker \
            telecon teleconference triage_call
            """
        ),
        (
            "paper",
            """
            letter email e-mail emailed fax faxed report reports form notification notified notif slip file \
            filed record records recorded_on minutes read reviewed_file chronology paperwork summary copy copied \
            posted sent forwarded received recd rec'd rec’d ppn merlin vpn referral referred request requested \
            application invoice downloaded scanned uploaded log logged drafted report_written letter_from \
            dictated info information email_from reg registration case_closed closed nfa noted
            """
        ),
        (
            "meeting",
            """
            meeting mtg conference icpc rcpc cpc core_group core strategy marac mash panel lpm pep \
            review_meeting tac taf cin_meeting cin_review conf supervision consultation discussed_with \
            discussion professionals hearing court tribunal handover liaison planning minutes chaired chair \
            attended_meeting zoom_meeting joint_meeting board legal gateway rpm discharge_planning
            """
        ),
        (
            "video",
            """
            facetime video zoom skype teams webcam on_screen camera virtual videocall whatsapp_video video_call
            """
        ),
        (
            "visit",
            """
            visit visited hv h/v s/v home_visit called_at called_round called_to_see went_to attended \
            attended_at door_knock knocked welfare_check unannounced announced joint_visit stat_visit statutory \
            went_round inspection door_answered opened_the_door let_me_in let_us_in let_in invited_in \
            came_to_the_door
            """
        ),
        (
            "elsewhere",
            """
            at_school at_nursery in_school in_nursery at_college at_work at_scouts at_brownies at_football \
            at_swimming at_dance at_karate at_boxing at_cubs at_beavers at_guides at_cadets at_gymnastics \
            at_rugby at_judo at_playgroup at_club at_clubs at_contact at_his_dad's at_her_dad's with_their_dad \
            with_his_dad with_her_dad at_a_friend's at_friends at_a_mate's at_mates at_a_party at_church \
            at_mosque at_madrassah at_the_park at_urdd at_meithrin at_cylch at_creche after_school_club \
            after-school_club breakfast_club youth_club sleepover on_holiday on_a_trip school_trip gone_to \
            gone_out gone_off out_with out_on_*_bike out_playing playing_out out_and_about away staying_with \
            staying_at stopping_with stopping_at stopping_over living_with lives_with live_with living_at \
            residing placed_with in_foster_care in_care removed moved_to whereabouts respite cinema swimming \
            football scouts rugby ballet party camp nan's gran's granny's nana's grandma's dad's auntie's aunt's \
            uncle's cousin's friend's mate's neighbour's childminder's grandparents' abroad elsewhere left_with \
            taken_to been_taken travelled
            """
        ),
        (
            "absent",
            """
            absent absence off_school off_sick off_ill off_today been_off is_off are_off both_off not_in_school \
            not_in_today hasn't_been_in not_attended no_attendance no_sign truant truanting missing absconded \
            mispers misper awol unauthorised o/a graced_us excluded exclusion suspended kept_off not_at_school \
            no_show_at out_all_night not_returned not_come_back failed_to_return
            """
        ),
        (
            "upstairs",
            """
            upstairs up_stairs in_bed in_their_bed in_his_bed in_her_bed gone_to_bed put_to_bed in_bedroom \
            in_the_bedroom in_his_room in_her_room in_their_room in_another_room in_the_other_room bedroom \
            in_the_bath in_the_back
            """
        ),
        (
            "asleep",
            """
            asleep sleeping slept sleep nap napping dozing snoozing fast_asleep sound_asleep sparko \
            dead_to_the_world spark_out kip kipping out_cold
            """
        ),
        (
            "heard",
            """
            heard hear audible could_hear hearing crying_in_the_background in_the_background \
            shouting_in_the_background background noises voices
            """
        ),
        (
            "glimpse",
            """
            window through_the_window at_the_window doorway landing from_the_car in_the_car driving_past passing \
            in_passing distance from_a_distance across_the_road briefly buggy pram pushchair car_seat \
            back_of_the_car door_panel glass
            """
        ),
        (
            "cot",
            """
            cot moses basket crib bouncer bouncy walker highchair playpen playmat mat incubator carrycot sling \
            babygro sleepsuit dummy bottle breast breastfed breastfeeding nappy
            """
        ),
    ]
}
