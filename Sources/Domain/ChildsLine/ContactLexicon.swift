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
            no_adult no_adults unaccompanied apart_from_*_parents door_closed door_shut just_*_and_me \
            i_had_*_to_myself one-on-one 1-2-1 1-to-1 1_to_1 a_walk_with_me walked_*_to drove_*_to \
            no_adults_present nobody_else_about nobody_else_there no_one_else_there without_mum without_mother \
            without_dad without_carer without_parents mum_out_of_the_room carer_out mum_left_us door_to \
            only_the_two_of_us by_hisself on_*_jack on_*_jones w/o_mum w/o_parent w/o_mother seen_alone \
            spoken_to_alone seen_separately
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
            went_upstairs went_off made_herself_scarce made_himself_scarce stayed_in_the_car waited_in_the_car \
            stayed_outside took_the_baby_out went_to_make hung_out_washing on_the_phone_outside \
            in_the_other_room out_of_sight left_us
            """
        ),
        (
            "throughout",
            """
            throughout the_whole_time whole_time all_the_time the_entire the_duration sat_with stayed remained \
            hovering beside next_to alongside together hovered stood_by sat_by sat_beside never_left \
            did_not_leave didn't_leave by_*_side at_*_side with_*_the_whole over_*_shoulder
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
            asked_not_to_disturb not_to_wake not_to_disturb not_disturbed not_woken no_eyes_on did_not_come_down \
            didn't_come_down didnt_come_down did_not_appear didn't_appear did_not_come_out didn't_come_out \
            not_come_down nowhere_to_be_seen out_of_view not_visible not_spoken_or_seen never_came \
            never_came_down never_appeared no_glimpse not_looked_in not_seen_or_heard not_checked unsighted \
            not_known_if_present couldn't_be_made_out could_not_be_made_out sight_of_children_not not_laid hid \
            hiding not_them not_met couldn't_tell couldnt_tell
            """
        ),
        (
            "sighted",
            """
            seen saw sighted sighting observed met viewed looked_in_on looked_in popped_*_head_in peeped \
            checked_on clocked spotted witnessed caught_sight caught_a_glimpse glimpsed glimpse noticed \
            noted_to_be appeared_at found_*_in found_asleep came_across bumped_into eyes_on clapped_eyes_on \
            ran_into caught_up_with could_see can_see seen_to_be in_view visible observing sat_in_on looked_on \
            spied noticed_that passed_*_on was_shown greeted_by let_in_by answered_by opened_by door_opened_by \
            saw_*_asleep accounted_for ticked_off
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
            steristrips reduced manipulated plaster cast drip catheter gastrostomy peg ng stripped undressed_by \
            nappy_changed changing_mat head_circumference hc ofc ht hts wts length scales cares tube ng_feed \
            feed feeds suctioned suction neb neb's burped patched dressing dressings bandage bandaged splint \
            strapping tubigrip canula bm gcs febrile apyrexial wheeze wheezy tachy postictal post-ictal fitting \
            fitted jaundice heel_prick nbbs newborn_check hearing_test sight_test va peak_flow pefr spirometry \
            mmr flu_spray hpv nasal_spray vaccine vaccs imms imm dose given_to extracted filled filling scaled \
            fluoride fissure_sealed
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
            doorstep on_the_step house_empty property_empty flat_empty moonlight moved_out not_kept nobody_there \
            no_ans no_ans_x2 nil_reply no_one_there door_not_answered n/a nr nir did_not_keep never_turned_up \
            did_not_show didnt_show didn't_show nonattendance non-attendance missed_appt missed_appointment \
            appt_missed appointment_missed failed_appt would_not_come_to_the_door blinds_down no_lights \
            lights_off no_car_on_drive knocked_x2 knocked_x3 knocked_twice no_access_gained not_available \
            unavailable_for_visit visit_could_not visit_cancelled visit_declined
            """
        ),
        (
            "telephone",
            """
            phone phoned telephone telephoned rang ring rung tc t/c tel call_from call_to calls called_by \
            phonecall phone_call voicemail v/m vm message left_message text texted txt texts whatsapp whatsapped \
            messaged dialled 999 101 helpline chathealth handset mobile caller rang_off hung_up on_speaker \
            telecon teleconference triage_call t/call tcall ringback c/back callback called_back ph phd \
            phoned_in dialled_in txt'd txtd smsd sms ring_back rang_back rung_back call_received call_rec'd \
            inbound outbound tele-consultation e-consult econsult accurx attend_anywhere near_me tel_cons \
            tel_call tel_appt on_the_line spoke_on_the_phone advice_line duty_line edt_line via_phone by_phone \
            over_the_phone abandoned_call silent_call open_line
            """
        ),
        (
            "paper",
            """
            letter email e-mail emailed fax faxed report reports form notification notified notif slip file \
            filed record records recorded_on minutes read reviewed_file chronology paperwork summary copy copied \
            posted sent forwarded received recd rec'd rec’d ppn merlin vpn referral referred request requested \
            application invoice downloaded scanned uploaded log logged drafted report_written letter_from \
            dictated info information email_from reg registration case_closed closed nfa noted docman \
            discharge_summary registers register_shows system_generated auto-generated task_sent file_note \
            file_review case_summary records_reviewed records_checked records_show desktop sift audit_of \
            transfer_out transfer_in proforma peer_review images_reported results_received bloods_back \
            lab_report cc'd alert_added flag_added unocini prep wrote_to statement_prepared drafting \
            assessment_written chronology_updated cpoms_entry intel pnc nspis care_first
            """
        ),
        (
            "meeting",
            """
            meeting mtg conference icpc rcpc cpc core_group core strategy marac mash panel lpm pep \
            review_meeting tac taf cin_meeting cin_review conf supervision consultation discussed_with \
            discussion professionals hearing court tribunal handover liaison planning minutes chaired chair \
            attended_meeting zoom_meeting joint_meeting board legal gateway rpm discharge_planning mdt mdm \
            huddle ward_huddle legal_gateway gateway_meeting pre-proceedings plo_meeting adm_ratification \
            permanence team_around mtgs supp_mtg reflective_supervision group_supervision case_discussion \
            case_conference network_meeting multi_agency multi-agency professionals'_meeting cin_mtg cp_conf \
            rcpcc icpcc lac_review cla_review mid-way_review annual_review review_convened those_present \
            apologies attendees quorate fgc tas tac_mtg peer_group panel_date mappa dwp
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
            came_to_the_door home_session doorstep_visit joint_h/v homevisit opp_contact opportunistic drop_by \
            dropped_by popped_in popped_round went_along went_out_to v'd att attd knocked_on answered_the_door \
            door_opened shown_in shown_round welcomed_in sat_in_the_kitchen in_the_home walked_round toured \
            stat_vis statutory_visit cin_visit cp_visit lac_visit core_visit planned_visit follow-up_visit
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
            football scouts rugby ballet party camp at_nan at_*_nan to_*_nan at_gran at_*_gran to_*_gran \
            at_granny at_*_granny to_*_granny at_nana at_*_nana to_*_nana at_grandma at_*_grandma to_*_grandma \
            at_dad at_*_dad to_*_dad at_auntie at_*_auntie to_*_auntie at_aunt at_*_aunt to_*_aunt at_uncle \
            at_*_uncle to_*_uncle at_cousin at_*_cousin to_*_cousin at_friend at_*_friend to_*_friend at_mate \
            at_*_mate to_*_mate at_neighbour at_*_neighbour to_*_neighbour at_childminder at_*_childminder \
            to_*_childminder at_grandparents at_*_grandparents to_*_grandparents abroad elsewhere left_with \
            taken_to been_taken travelled at_a_sleepover on_a_sleepover sleeping_out sleeping_over at_gym \
            at_choir at_drama at_training at_practice at_rehearsal at_netball at_cricket at_athletics \
            at_horse_riding at_ballet at_mosque_class mosque_class at_madrasa at_sunday_school \
            in_reception_class reception_class at_pre-school at_preschool at_playscheme day_scheme holiday_club \
            holiday_camp at_a_camp boarding boarding_school at_exams exams at_the_dentist at_orthodontist \
            at_hospital at_the_shops at_shops to_the_shops in_town into_town up_town on_the_bus on_the_coach \
            on_the_train with_a_sitter with_a_neighbour with_neighbour with_the_neighbour with_a_friend \
            with_friends with_mates at_pals with_nanny with_pgps with_his_father with_her_father \
            with_their_father remains_with remained_with remain_with stayed_with left_at_home stayed_at_home \
            stopped_at_home kept_at_home back_at_home stayed_home stayed_behind left_behind not_with_them \
            not_with_her not_with_him looked_after_by being_looked_after minded_by being_minded babysat \
            childminded in_class in_lessons in_placement back_in_placement at_placement went_home gone_with \
            went_with off_with in_care_since adopted taken_by picked_up_by collected_by on_his_bike on_her_bike \
            at_a_club at_breakfast_club at_tuition at_tutor's on_exchange in_germany in_poland in_pakistan \
            abroad_with sledging
            """
        ),
        (
            "absent",
            """
            absent absence off_school off_sick off_ill off_today been_off is_off are_off both_off not_in_school \
            not_in_today hasn't_been_in not_attended no_attendance no_sign truant truanting missing absconded \
            mispers misper awol unauthorised o/a graced_us excluded exclusion suspended kept_off not_at_school \
            no_show_at out_all_night not_returned not_come_back failed_to_return code_o code_i code_m code_n \
            code_b n_code o_code fixed_term fte b/cod reduced_timetable not_in_class home_educated ehe \
            refusing_school school_refuser poorly_at_home
            """
        ),
        (
            "upstairs",
            """
            upstairs up_stairs in_bed in_their_bed in_his_bed in_her_bed gone_to_bed put_to_bed in_bedroom \
            in_the_bedroom in_his_room in_her_room in_their_room in_another_room in_the_other_room bedroom \
            in_the_bath in_the_back in_the_cot_upstairs having_a_bath in_the_shower in_bath in_the_loo \
            in_the_toilet in_the_bathroom in_bunk bunk_beds in_bunks tucked_up
            """
        ),
        (
            "asleep",
            """
            asleep sleeping slept sleep nap napping dozing snoozing fast_asleep sound_asleep sparko \
            dead_to_the_world spark_out kip kipping out_cold not_stirring never_stirred stirred not_woken \
            unwoken nodded_off dropped_off_to sparked_out zonked flat_out sleepy rousable
            """
        ),
        (
            "heard",
            """
            heard hear audible could_hear hearing crying_in_the_background in_the_background \
            shouting_in_the_background background noises voices bkgrnd bkgd b/g in_background in_bkgrnd \
            voice_heard child_heard crying_heard heard_crying
            """
        ),
        (
            "glimpse",
            """
            window through_the_window at_the_window doorway landing from_the_car in_the_car driving_past passing \
            in_passing distance from_a_distance across_the_road briefly buggy pram pushchair car_seat \
            back_of_the_car door_panel glass glimpsed made_out silhouette face_at in_the_back_seat back_seat \
            rear_seat off_the_bus as_i_pulled as_i_left as_i_arrived drove_past walked_past in_the_playground \
            at_the_gate across_the_street on_the_landing
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
