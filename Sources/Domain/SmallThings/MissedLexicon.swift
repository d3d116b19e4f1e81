/// Kinds of words about contacts that did not take place, beside the classes of ``SmallThingWords``; written as in
/// ``ContactLexicon``.
enum MissedLexicon {
    static let lines: [(kind: String, words: String)] =
        [
            ("code", "dna dna'd dnad dnas wnb fta ftc ftr uta cna fta'd na n/a nr nbi no_show no-show noshow"),
            (
                "unattended",
                """
                did_not_attend didn't_attend not_attended non-attendance non_attendance nil_attendance no_attendance \
                failed_to_attend did_not_keep didn't_keep not_kept never_showed didn't_show did_not_show not_show \
                didn't_turn_up did_not_turn_up not_turn_up never_turned_up did_not_arrive not_arrived never_arrived \
                not_brought was_not_brought wasn't_brought did_not_bring didn't_bring never_brought never_fetched \
                did_not_come didn't_come never_came nobody_came no_one_came not_presented did_not_present \
                failed_to_present absent missed slept_through overslept forgot forgotten slipped_*_mind left_before \
                walked_out did_not_wait didn't_wait wouldn't_wait ran_off empty_chair not_taken_up defaulted bunked \
                wrong_day wrong_time too_late not_here not_there no_sign_of nowhere_to_be_seen yet_to_attend \
                none_attended
                """
            ),
            (
                "atthedoor",
                """
                no_reply no_answer no_ans no_response no_access not_answered unanswered didn't_answer did_not_answer \
                nobody_in no_one_in nobody_home no_one_home not_in not_at_home all_out mum_out out_when gone_out \
                knocked knock banged rang_the_bell rang_bell doorbell bell buzzer intercom letterbox door_shut \
                shut_the_door closed_the_door slammed chain gate padlocked locked curtains curtain_moved blinds \
                lights_on tv_on in_darkness voices_inside refused_entry refused_access access_refused denied_access \
                denied_entry not_let_in not_let wouldn't_let would_not_let turned_away told_to_go_away told_me_to \
                blocked_the_doorway on_the_step on_the_doorstep boarded_up empty_property moved_on gone_away \
                no_trace no_sign_of_life unable_to_gain could_not_get_in couldn't_get_in kept_at_the_gate not_a_soul \
                without_seeing_anyone came_away called_at called_round called_as visited attempted_visit attempted \
                h/v hv visit welfare_check stopping_at at_the_shops gone_to
                """
            ),
            (
                "familyword",
                """
                mum mother mo dad father fa parent parents nan gran grandmother carer tenant client patient pt she \
                he family they partner boyfriend stepfather foster_carer aunt young_person yp child patient's mam
                """
            ),
            (
                "putoff",
                """
                cancel cancelled called_off put_off postponed rearranged rescheduled moved changed withdrew \
                withdrawn declined no_longer_wants no_longer_want no_longer_need no_longer_needed can't_make \
                cannot_make can't_come cannot_come cant_come won't_be wont_be will_not_be not_bringing \
                not_be_bringing not_be_coming not_coming can't_do cannot_do not_convenient inconvenient another_day \
                leave_it next_week cried_off pulled_out knocked_on_the_head do_not_consent not_able_to_do \
                not_well_enough asked_to_move asked_to_leave asked_not_to does_not_want did_not_want doesn't_want
                """
            ),
            (
                "excuse",
                """
                ill poorly unwell sick sickness bug temp temperature croup chicken_pox chickenpox cold flu migraine \
                hungover tired headache funeral holiday wedding visitors car_broken car_broke car_in_garage \
                washing_machine job_interview at_work stuck_at_work working buses bus_strike no_money fare too_far \
                weather eid christmas birthday busy asleep in_bed
                """
            ),
            (
                "agencyfault",
                """
                staffing staff_sickness short_staffed on_leave annual_leave off_sick no_cover no_staff vacancy \
                left_trust left_the_trust therapist_left clinician worker_sick sw_sick double_booked overran \
                in_court away_day training nobody_free no_one_free no_interpreter interpreter no_room no_bed \
                list_full burst_pipe leak flood strike snow snowed computers_down system_down clinic_cancelled \
                clinics_pulled not_running not_run not_held did_not_run could_not_be_run did_not_go_ahead \
                didn't_go_ahead not_go_ahead not_available unavailable no_escort no_transport taxi_not no_car \
                neither_car car_would_not car_broke_down cancelled_by_hospital cancelled_by_us pulled re-listed \
                taken_off reallocated emergency called_away apologise apologised apologies_to my_fault wrong_week \
                moved_back put_back
                """
            ),
            (
                "meetingword",
                """
                meeting mtg conference icpc rcpc cpc core_group cin tac taf panel marac strategy review lac_review \
                cla_review pep plo legal_planning cpa network professionals discharge_planning planning \
                family_group_conference fgc parents_evening parents'_evening annual_review reintegration \
                contract_meeting supervision chair minutes apologies represented representative quorate quorum \
                dial_in dialled agenda invited
                """
            ),
            (
                "apptword",
                """
                appointment appt clinic session jabs imms immunisation scan test screening review assessment medical \
                operation op surgery contact physio dental dentist optician audiology hearing speech salt therapy \
                group course drop-in interview keywork key_work check bloods weigh-in slot
                """
            ),
            (
                "tookplace",
                """
                attended seen came arrived went_ahead took_place present on_time late_but well_attended all_attended \
                seen_anyway managed stayed full_report
                """
            ),
            (
                "step",
                """
                rebooked re-booked rebook rearranged new_date new_appt another_appt second_appt further_appt \
                next_appt letter_sent letter_out letter card_left left_card card note left_note text_sent texted \
                voicemail message_left left_message rang phoned will_ring will_call will_visit will_try try_again \
                return returned went_back tried_again to_visit to_call to_follow informed told aware notified \
                referred discussed escalated chase chased pursue to_write writing copied warning_letter breach \
                warrant enforcement legal recall recalled re-sent offered rescheduled made_up unannounced tomorrow \
                monday tuesday wednesday thursday friday saturday mon tues weds thurs fri next_week this_week
                """
            ),
            (
                "ended",
                """
                discharged discharge closed close case_closed closing nfa no_further_action struck_off removed_from
                """
            ),
            (
                "otherthing",
                """
                period bus contract subscription licence debit holiday party school lesson lessons swimming trip \
                football wedding birthday tablet tablets dose medication point train results lab paternity
                """
            ),
        ]

    static let kinds = ContactKinds(lines)
}
