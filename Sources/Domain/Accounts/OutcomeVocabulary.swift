/// Phrases by which ``OutcomeReader`` recognises a value of a topic. Two values of one topic cannot both be right.
enum OutcomeVocabulary {
    static let all = lines + circumstances + wider + told

    static let lines: [(topic: OutcomeTopic, value: Int, phrases: String)] = [
        (.category, 1, "neglect"),
        (.category, 2, "physical abuse,physical harm,physical injury,physical category,physical"),
        (.category, 3, "emotional abuse,emotional harm,emotional category,emotional"),
        (.category, 4, "sexual abuse,sexual harm,sexual category"),
        (
            .category, 9,
            "no plan needed,no plan made,no plan,not registered,no cp plan,no child protection plan,cin only,not made subject,threshold not met,child in need plan only,not to be registered,no registration,cin plan only"
        ),
        (
            .threshold, 1,
            "threshold met,threshold for s47 met,threshold for section 47 met,s47 threshold met,section 47 enquiries to be undertaken,s47 agreed,joint s47,enquiries to begin,s47 to commence"
        ),
        (
            .threshold, 2,
            "threshold not met,threshold for section 47 not met,threshold for s47 not met,no s47,no section 47,not met,s47 threshold not met,remain cin"
        ),
        (.dash, 1, "dash standard,dash std,graded standard,risk standard,standard risk,risk graded standard"),
        (.dash, 2, "dash medium,dash med,graded medium,medium risk,risk graded medium"),
        (.dash, 3, "dash high,graded high,high risk,risk graded high"),
        (
            .caseState, 1,
            "to close,close with,case to close,agreed to close,agree to close,close in two weeks,will close,closing,close with universal services,agreed close,to be closed,step down"
        ),
        (
            .caseState, 2,
            "to stay open,stay open,remain open,to remain open,stays open,remains open,not to close,keep open"
        ),
        (.injuryCause, 1, "down stairs,down the stairs,fell down stairs"),
        (.injuryCause, 2, "bunk,bunk bed,top bunk,off bed,from bed,off the bed,from the bed,cot"),
        (.injuryCause, 3, "sofa,settee,off the chair,from the chair"),
        (.injuryCause, 4, "slide,swing,at the park,climbing frame,trampoline"),
        (
            .injuryCause, 5,
            "walked into a door,walked into door,walked into the door,caught on door,hit door,door handle,shut in door"
        ),
        (.injuryCause, 6, "fell off bike,off his bike,off her bike,scooter"),
        (
            .injuryCause, 7,
            "brother did it,sister did it,sibling did it,by his brother,by her brother,by his sister,by her sister"
        ),
        (.injuryCause, 8, "hit by dad,hit by mum,dad did it,mum did it,dad hit,mum hit me,smacked"),
        (.childrenWere, 1, "upstairs"),
        (
            .childrenWere, 2,
            "downstairs,in the living room,on settee,on the settee,on the sofa,in the lounge,in the kitchen"
        ),
        (
            .medication, 1,
            "takes her medication,taking her medication,takes his medication,taking medication,taking her tablets,takes her tablets,compliant with medication"
        ),
        (
            .medication, 2,
            "stopped her tablets,stopped her medication,stopped taking,not taking,stopped medication,medication stopped,come off tablets,not collecting,off her tablets,off her medication,has stopped her tablets"
        ),
        (
            .injuryCause, 8,
            "pushed by,was pushed,pushed him,pushed her,hit by,punched by,slapped by,kicked by,dropped by,thrown by,hit him,hit her"
        ),
        (.injuryCause, 9, "dog,cat scratch,scratched by cat,bitten by the dog"),
        (.injuryCause, 10, "kettle,hot drink,cup of tea,hot tea,coffee,noodles"),
        (.injuryCause, 11, "radiator,fireguard,fire guard"),
        (.injuryCause, 12, "bath,hot tap,bath water"),
        (.injuryCause, 13, "iron,hair straighteners,straighteners,curling tongs"),
        (.injuryCause, 14, "cigarette,lighter"),
        (.injuryCause, 15, "football,in the playground,another child,another pupil"),
        (.injuryCause, 16, "car door,car seat,buggy,pram,pushchair"),
        (.injuryCause, 17, "toy,toy car,building brick"),
        (.injuryCause, 18, "birthmark,birth mark,mongolian blue spot,blue spot,slate grey"),
        (.injuryCause, 19, "play fighting,playfighting,rough play,rough and tumble,play fight"),
        (.injuryCause, 20, "table,coffee table,worktop,kitchen unit,windowsill,window sill,kerb,wall"),
        (
            .plan, 1,
            "plan to continue,plans to continue,plan continues,plans continue,plan continued,remain on plan,remain on plans,remain on child protection,remain subject,remain on cp,stay on child protection,stay on plan,stay on plans,to stay on,continue on plan,continue under,plan to remain"
        ),
        (
            .plan, 2,
            "removed from plan,removed from plans,plan ended,plans ended,plan ends,plan to end,ending the plan,ended the plan,end the plan,deregistered,de registered,discontinued,taken off plan,taken off the plan,taken off the register,step down,stepped down,child in need plan agreed,cin plan agreed"
        ),
        (.agreement, 1, "unanimous,unanimously,all agreed,all in agreement,everyone agreed,agreed by all"),
        (
            .agreement, 2,
            "did not agree,didn't agree,disagreed,dissented,dissent,objected,not in agreement,do not agree,disagreement,not unanimous,against the decision"
        ),
        (
            .enquiry, 1,
            "joint enquiry,joint enquiries,joint investigation,joint s47,joint section 47,joint with police,to be joint,joint visit to be,joint agency"
        ),
        (.enquiry, 2, "single agency,social care only,no police involvement,no police role,police not to be involved"),
        (
            .awake, 1,
            "asleep,sleeping,slept,slept through,did not wake,in bed,unaware,did not witness,not witness,did not see,not disturbed,undisturbed"
        ),
        (
            .awake, 2,
            "awake,woke,woken,crying,witnessed,spoken to,spoke to,on the stairs,on stairs,on the landing,on landing,hiding,hid,saw it,saw him,saw her,screaming,frightened,scared,distressed,visibly upset"
        ),
        (
            .living, 1,
            "does not live,not living,doesn't live,has left the home,left the family home,moved out,has separated,have separated,are separated,separated from,not to live there,no longer lives,no longer living"
        ),
        (
            .living, 2,
            "lives there,lives here,living there,lives with,living with,still lives,still living,moved in,moved back,has moved in,back in the home,back together,reconciled,staying there"
        ),
        // What lies about in a home shows who is there.
        (
            .living, 2,
            "mans razor,mens razor,male razor,shaving foam,mans shoes,mens shoes,mans boots,mens boots,work boots,mans trainers,mans coat,mens coat,mans jacket,mens jacket,mans clothes,mens clothes,male clothes,male clothing,mens clothing,mans clothing,man in bed,man in the bed,man in the bedroom,male in the bedroom,man in the shower"
        ),
        (
            .living, 1,
            "only ever there to,only ever came,only ever comes,only there to,only comes to,only calls to,only visits,just visits,is only a visitor,was only a visitor,was a visitor"
        ),
        (
            .injuryCause, 23,
            "heat rash,allergic rash,insect bite,insect bites"
        ),
        (
            .goesTo, 1,
            "home to,return home,returned home,going home,go home,own home,back to the flat,back to the house"
        ),
        (
            .goesTo, 2,
            "aunts home,aunts house,aunts address,sisters home,sisters house,sisters address,mothers home,mothers house,mothers address,grandmothers home,grandmothers house,grandmothers address,nans house,nans home,grans house,grans home,grandparents home,grandparents house,to her aunt,to her sister,to her mother,to her grandmother,to the grandmother,to the aunt,to the grandparents"
        ),
        (
            .goesTo, 3,
            "to a refuge,to the refuge,to refuge,to a hostel,to the hostel,mother and baby unit,mother and baby placement"
        ),
        (.goesTo, 4, "to foster carers,to foster care,to a foster,foster placement,to carers"),
        (.injuryCause, 21, "knife,blade,stabbed,slashed,machete,weapon"),
        (.injuryCause, 22, "glass,bottle,broken glass,broken bottle,window"),
        (
            .registered, 1,
            "placed on the register,name placed,names placed,made subject,registered,placed on a child protection plan,subject to a plan,subject to a child protection plan,placed on the child protection register,made the subject"
        ),
        (.registered, 2, "deregistered,removed from the register,for a child in need plan only,cin plan only"),
        (
            .order, 1,
            "order made,order was made,order granted,order was granted,supervision order,made an order,order imposed,order agreed"
        ),
        (
            .order, 2,
            "no order,order not made,order refused,no order needed,no order made,order was not made,order not granted,application refused,voluntary measures,voluntary support"
        ),
        (
            .risk, 1,
            "low risk,risk low,no risk,nil risk,no immediate risk,not at risk,minimal risk,risk minimal,risk is low,risk assessed as low,no risks"
        ),
        (.risk, 2, "medium risk,moderate risk,risk medium,risk moderate,risk assessed as medium"),
        (.risk, 3, "high risk,risk high,significant risk,serious risk,very high risk,risk assessed as high"),
        (.consent, 1, "consented,gave consent,consent given,consent obtained,gave her consent,gave his consent"),
        (
            .consent, 2,
            "refused consent,consent refused,withheld consent,consent withheld,did not consent,consent not given,consent declined,declined consent"
        ),
        (
            .concern, 1,
            "concerned about,worried about,very worried,cause for concern,concerns about,worries about,were concerned,was concerned,were worried,was worried,am worried"
        ),
        (
            .concern, 2,
            "no concerns,no concern,no cause for concern,nil concerns,no worries,were content,was content,no issues raised,nothing of concern,not concerned,not worried"
        ),
        (
            .drink, 1,
            "intoxicated,drunk,under the influence,had been drinking,smelt of drink,smelled of drink,smelt of alcohol,smelled of alcohol,smell of drink,smell of alcohol,smelling of drink,smelling of alcohol,slurred"
        ),
        (.drink, 2, "sober,both sober,no smell of drink,no smell of alcohol,no alcohol,had not been drinking"),
        (.arrested, 1, "arrested,was arrested,were arrested,locked up,taken into custody"),
        (
            .arrested, 2,
            "no arrest,no arrests,not arrested,nobody arrested,no one arrested,none arrested,no offences,no offence disclosed"
        ),
        (
            .passedOn, 1,
            "told that,told us that,told me that,told her about,told him about,told them about,told her that,told him that,gave details,shared history,history shared,passed on details,shared details"
        ),
        (
            .passedOn, 2,
            "no information given,no information shared,no clinical information,nothing shared,no details given,details not given,nothing disclosed,nothing raised,nothing else raised,no details shared,would not share,declined to share,unable to share,not told of,nothing to report,never received,not received,did not receive,nothing received,no call received,no message received,no referral received,not informed,was not told,were not told,not made aware,was not informed,were not informed,nobody told us,no one told us,not been told,first we heard,first i heard,no record of"
        ),
        (
            .returnTalk, 1,
            "return interview,return home interview,return discussion,return home discussion,debrief,prevention interview"
        ),
    ]

    /// Words one of which must stand in a sentence before a bare category counts as the decision.
    static let cues =
        "outcome,decision,category,registered,register,plan,plans,threshold,unanimous,agreed,subject,placed on"
}
