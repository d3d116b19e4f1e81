extension OutcomeVocabulary {
    /// Further ways of saying what the topics name, and topics of less frequent disagreement.
    static let wider: [(topic: OutcomeTopic, value: Int, phrases: String)] = [
        (
            .registered, 1,
            "gone on the register,going on the register,went on the register,put on the register,put on a plan,placed on a plan,placed on plans,placed on cp plans,go on the register,names on the register,on child protection plans,on a cp plan,cp plan made,cp plan agreed,child protection plan made,child protection plan agreed,child protection plan started,made the subject of a plan,become subject,became subject,registration agreed,agreed registration"
        ),
        (
            .registered, 2,
            "no registration,not registered,not on the register,no child protection plan,no cp plan,no plan needed,decision not to register,threshold for a plan not met,child in need instead,remain child in need,to be child in need,plan not needed,neither child on,neither on the register,neither registered,not placed on"
        ),
        (
            .plan, 1,
            "remains child in need,remain child in need,stays child in need,cin to continue,cin plan to continue,child in need plan to continue,child in need to continue,plan extended,remains on the register,remain on the register,to remain on the register,stay on the register,kept on the register,review in three months,continue for a further,carries on,to carry on,staying child in need,staying on,carries on as"
        ),
        (
            .plan, 2,
            "stepped down to early help,step down to early help,down to early help,down to cin,down to child in need,plan closed,plan closing,plan to close,closed to social care,closing to social care,off the register,come off the register,came off the register,coming off the plan,come off the plan,came off the plan,plan to be ended,no longer subject,end involvement,will end involvement"
        ),
        (
            .caseState, 1,
            "case closed,closed to us,closed to social care,closing the case,close the case,stepped down,step down to early help,stepping down,step down agreed,closure agreed,for closure,nfa and close,ending involvement,end involvement,will end involvement,ending our involvement,step down to,can step down,can close,could close"
        ),
        (
            .caseState, 2,
            "not closing,case open,case remains open,remain allocated,remains allocated,open to social care,staying open,carries on,carry on,staying child in need,staying cin,stay child in need,stays child in need,carries on as,staying as,too early to close,look again in"
        ),
        (
            .agreement, 1,
            "all in agreement,everyone agreed,everybody agreed,agreed by all,no dissent,nobody disagreed,no one disagreed,all agencies in agreement,all supported,supported by all"
        ),
        (
            .agreement, 2,
            "was against,were against,i was against,voted against,only one against,disagreed with,asked for my dissent,dissent recorded,dissent noted,dissent be minuted,asked for it to be minuted,unhappy with the decision,did not support,not support the decision,voted for registration,wanted registration,argued against,felt it was too soon,felt too soon,escalated the decision"
        ),
        (
            .threshold, 1,
            "section 47,s47 enquiry,s47 enquiries,child protection enquiry,child protection enquiries,joint enquiry,joint investigation"
        ),
        (
            .threshold, 2,
            "single assessment only,child in need assessment,s17,section 17,no role for police,not section 47,not s47,nfa,no further action"
        ),
        (
            .enquiry, 1,
            "jointly with police,jointly with social care,jointly with social services,police and social care to,police and social work to,joint with social work,joint with social care,joint with social services"
        ),
        (
            .enquiry, 2,
            "single agency by,social work only,social services only,social worker alone,no role for police,police nfa,police no further action,police not required,without police"
        ),
        (
            .injured, 1,
            "weal,welt,scratch,scratches,scratched,graze,grazes,grazed,bleeding,blood from,cut lip,cut to,cut on,cut above,cut over,bump on,bump to,lump on,lump to,burn to,burn on,burns to,scald,scalded,bite mark,hand print,handprint,finger marks,fingertip,stitches,glued,steri strips,broken arm,broken wrist,broken nose,broken rib,nosebleed,wound,tender to,sore arm,sore wrist,marks on,mark on,marks to,mark to,ligature,redness to,reddening,fat lip,burst lip,lip split"
        ),
        (
            .injured, 2,
            "no one hurt,no one was hurt,nobody hurt,nobody was hurt,noone hurt,unharmed,without injury,no marks,no mark,nil marks,no bruises,no bruising,no visible marks,nothing to see,no harm done,not harmed,no apparent injury,no apparent injuries,without a mark,not a mark on,no one injured,nobody injured,none injured,no treatment needed,no treatment required"
        ),
        (
            .childrenPresent, 1,
            "children all in,children in the room,children in the next room,children were home,children home,kids at home,kids upstairs,kids in bed,children saw,children heard,children witnessed,witnessed by children,child witnessed,children spoken to,children seen and,children seen safe,children seen in bed,children checked,checked on the children,children sighted,both children in,all children in,children on the stairs,baby in the cot,baby in arms,baby in her arms,holding the baby,holding baby,with the baby in"
        ),
        (
            .childrenPresent, 2,
            "children not home,children not in,children with grandparents,children with their grandparents,children with nan,children with gran,children with relatives,children with family,children at school,children were at school,children at nursery,children at a friends,children staying at,children at relatives,children not there,children were not there,children not seen,no child present,children stopping,kids not there,kids at their nans,kids at their dads,children were not in,no children in,none of the children"
        ),
        (
            .homeState, 1,
            "home was clean,house was clean,flat was clean,home was tidy,house was tidy,flat clean,flat tidy,conditions improved,home conditions improved,conditions were good,conditions were fine,home conditions were good,no concerns about the home,home warm,house warm,warm and clean,clean and warm,clean enough,tidied,beds made,clean bedding"
        ),
        (
            .homeState, 2,
            "home was dirty,house was dirty,flat was dirty,flat dirty,mouldy,mould,smelt of urine,smell of urine,urine soaked,soiled mattress,soiled mattresses,stained mattress,no bedding,bare mattress,bare mattresses,overflowing,flies,maggots,rotting food,mouldy food,used nappies,dirty nappies,nappies on the floor,dirty plates,sticky floor,sticky carpet,animal faeces,cat litter,dog had fouled,state of the house,house a tip,home conditions had,conditions had worsened,conditions had deteriorated,squalid,hoarded,hoarding"
        ),
        (
            .food, 1,
            "food in the house,food in the home,food in the kitchen,fridge was full,cupboards were full,good supply of food,freezer full,meal on the table,dinner on the table,dinner cooking,tea cooking,cooking a meal,meal being cooked"
        ),
        (
            .food, 2,
            "nothing to eat,nothing in the fridge,nothing in the cupboards,no milk,no formula,fridge was empty,cupboards were empty,one tin,only a tin,no food in,hungry,asked for food,asking for food"
        ),
        (
            .presentation, 1,
            "clean and tidy,smartly dressed,well turned out,dressed for the weather,clean uniform,well cared for,hair brushed,clean and fed"
        ),
        (
            .presentation, 2,
            "grubby,in yesterdays clothes,same clothes,no coat,no socks,no shoes,hair not washed,greasy hair,head lice,nits,pale and tired,looked thin,tired and pale,exhausted,falling asleep,wet through,nappy rash,grey collar,black feet,ill fitting,too small"
        ),
        (
            .engagement, 1,
            "agreed to work,worked with,chatty,open with,spoke openly,accepting of,accepted support,keen to,willing to,happy to engage,happy to work,made us tea"
        ),
        (
            .engagement, 2,
            "shouted,shouting,swore,swearing,told us to leave,told me to leave,asked to leave,asked us to leave,angry,slammed the door,threatened,threatening,would not speak,refused to speak,would not answer,defensive,evasive,disguised compliance,not engaging,non engagement,did not engage,does not engage,declined support,declined all support,refused support"
        ),
        (
            .admitted, 1,
            "admitted for,stayed overnight,stayed in overnight,kept in for,remains on the ward,remained on the ward,transferred to the ward,moved to the ward,detained under"
        ),
        (
            .admitted, 2,
            "discharged that night,discharged that evening,discharged the same night,home the same night,home same night,home same day,home that night,home that evening,went home,taken home,fit for discharge,discharged with,discharged to,back home,treated and discharged,seen and sent home,let home"
        ),
        (
            .arrested, 1,
            "arrest made,in custody,taken to custody,taken to the station,detained,removed to custody,nicked,under arrest"
        ),
        (
            .arrested, 2,
            "not taken in,left at the address,words of advice,advice given,given advice,spoken to and left,allowed to stay,no action taken,no crime,no further police action,verbal only,verbal argument only,no offences disclosed,removed to a friends,left before police,gone on arrival,gone before police,made off"
        ),
        (
            .charged, 1,
            "charge of,charged to court,bailed to court,remanded,cautioned,accepted a caution,given a caution,convicted,reported to the procurator"
        ),
        (
            .charged, 2,
            "released nfa,nfa by police,no further police action,released under investigation,released on bail,bailed pending,discontinued,not proceeded with,not in the public interest,not reported,evidential difficulties"
        ),
        (
            .drink, 1,
            "in drink,both in drink,had drunk,drink taken,drank,drinking since,the worse for drink,worse for wear,smell of alcohol,alcohol on,had taken drink,tipsy,unsteady on,empty bottles,empty cans,bottle of vodka,bottle of wine,cans of lager,merry,under influence"
        ),
        (
            .drink, 2,
            "not been drinking,had not drunk,not in drink,no drink,not drunk,did not appear to have been drinking,did not appear intoxicated,not intoxicated,appeared sober,seemed sober,stone cold sober,not under the influence,no sign of drink,no sign of alcohol,no evidence of alcohol,clear headed,coherent"
        ),
        (
            .consent, 1,
            "agreed to the referral,agreed to referral,agreed to a referral,consents,consenting,happy for us to,happy for me to,mum agreed,mother agreed,dad agreed,father agreed,parents agreed,with consent,with her consent,with his consent,with their consent,signed consent,consent form signed,signed the form,signed the agreement,parental consent"
        ),
        (
            .consent, 2,
            "no consent,without consent,without her consent,without his consent,refuses consent,would not agree,did not agree to,does not consent,not consenting,would not sign,refused to sign,declined to sign,did not sign,would not consent,withdrew consent,consent withdrawn,declined referral,declined the referral,declined a referral,consent not obtained,consent not sought"
        ),
        (
            .medication, 1,
            "taking tablets,taking insulin,had her insulin,had his insulin,insulin given,given her insulin,given his insulin,medication given,taking his tablets,collected prescription,prescription collected,prescriptions collected,up to date with medication,takes tablets,script collected,compliant,concordant,inhaler used,using the inhaler,using her inhaler,using his inhaler"
        ),
        (
            .medication, 2,
            "not taken,no insulin,missed doses,missed insulin,doses missed,run out,ran out,prescription not collected,prescriptions not collected,uncollected,not had her,not had his,not been given,not given,non compliant,not compliant,non concordant,stopped taking it,stopped his tablets,had not been taking,no inhaler,inhaler empty,not using"
        ),
        (
            .kept, 1,
            "appointment kept,attended with,came to clinic,came to the appointment,came with,arrived for"
        ),
        (
            .kept, 2,
            "not attended,missed appointment,missed the appointment,appointment missed,did not arrive,did not come,nobody came,no one came,fta"
        ),
        (
            .cancelled, 1,
            "cancelled by parent,rang to cancel,rang and cancelled,phoned to cancel,called to cancel,texted to cancel,asked to cancel,asked to rearrange,asked to rebook"
        ),
        (
            .cancelled, 2,
            "cancelled due to staff,cancelled due to sickness,cancelled at short notice by,clinic was cancelled,we had to cancel,had to cancel,had to rearrange,staff sickness,worker off sick,worker on leave,worker sick"
        ),
        (
            .referralOutcome, 1,
            "accepted for assessment,will be assessed,assessment opened,assessment started,to be assessed,case opened,strategy discussion to be held,social worker allocated,progressed to assessment,meets threshold,threshold met"
        ),
        (
            .referralOutcome, 2,
            "closed at contact,closed with advice,not progressed,information only,noted only,early help instead,early help offered,to early help,not for us,not appropriate,inappropriate referral,threshold was not met"
        ),
        (
            .accident, 1,
            "accidental,consistent with accidental,consistent with an accident,consistent with the history,consistent with history,consistent with explanation,consistent with the explanation,consistent with account,consistent with the account,consistent with mechanism,consistent with the mechanism,consistent with a fall,consistent with fall,in keeping with the,in keeping with history,plausible,fits the history,fits the explanation,explained by,history accepted,explanation accepted,accepted as accidental"
        ),
        (
            .accident, 2,
            "non accidental,nai,not accidental,inflicted,inconsistent with,not consistent,unexplained,suspicious of,no explanation,not in keeping,does not fit,did not fit,cannot be explained,could not be explained,not explained by,implausible,unlikely to be accidental,highly suspicious,concerning for,suggestive of abuse,cannot have been,could not have been caused,delay in presentation"
        ),
        (
            .access, 1,
            "let me in,let us in,let officers in,invited in,allowed in,access gained,gained access,gained entry,entry gained,shown round,shown around,looked round,looked around,walked round,saw round,toured the home,seen in the home,seen at home"
        ),
        (
            .access, 2,
            "no access,no answer,no reply,no response,refused entry,refused access,entry refused,access refused,would not let,did not let,not let in,not allowed in,not invited in,turned away,denied access,nobody answered,nobody in,no one in,no one home,nobody home,door not answered,did not answer,spoke through the letterbox,spoke on the doorstep,seen on the doorstep,kept on the doorstep,card left,left a card,calling card"
        ),
        (
            .cameBack, 1,
            "found by police,found by officers,located by police,located by officers,returned by police,returned by officers,brought home by police,brought home by officers,brought back by police,brought back by officers,police found,police located,police returned,police brought,officers found,officers located,officers returned,returned home by,returned to placement by,collected by police"
        ),
        (
            .cameBack, 2,
            "came home by himself,came home by herself,came home on his own,came home on her own,came back on his own,came back on her own,came back by himself,came back by herself,returned by himself,returned by herself,returned on his own,returned on her own,returned of his own accord,returned of her own accord,returned of own accord,own accord,walked home,walked back,made his own way,made her own way,made own way,walked in at,let himself in,let herself in,turned up at home,got a taxi home,got the bus home,returned home safe and well"
        ),
        (
            .complaint, 1,
            "statement taken,gave a statement,made a statement,statement given,provided a statement,supports a prosecution,supporting a prosecution,supports prosecution,made a complaint,complaint made,willing to make,disclosed assault,disclosed that,made disclosures,made a disclosure,signed statement,video interview completed"
        ),
        (
            .complaint, 2,
            "statement withdrawn,then withdrawn,later withdrawn,no complaint,no complaints,refused a statement,refused to give a statement,refused to make,declined to give,declined to make,declined a statement,would not make,would not give,not support a prosecution,did not support,does not support,no disclosure,no disclosures,nothing disclosed,retracted,retraction,did not wish to,no statement,not willing to,would not provide"
        ),
        (
            .held, 1,
            "went ahead,was held,took place,held today,meeting held,conference held,held at,held in,held by"
        ),
        (
            .held, 2,
            "did not go ahead,did not take place,was cancelled,meeting cancelled,conference cancelled,postponed,adjourned,stood down,rescheduled,put back,put off,not quorate,inquorate,not held,rearranged,re arranged,called off"
        ),
        (
            .bedrooms, 1,
            "saw the bedrooms,saw bedrooms,saw the childrens bedrooms,saw her bedroom,saw his bedroom,saw their bedrooms,saw their bedroom,bedrooms seen,bedroom seen,shown the bedrooms,shown the bedroom,shown upstairs,went upstairs,saw upstairs,upstairs seen,all rooms seen,every room"
        ),
        (
            .bedrooms, 2,
            "not shown upstairs,not see upstairs,upstairs not seen,bedrooms not seen,bedroom not seen,did not see the bedrooms,did not see bedrooms,not see the bedrooms,refused to show,would not show,not allowed upstairs,not go upstairs,only downstairs,downstairs only,seen downstairs only,kept downstairs,living room only"
        ),
        (
            .knowing, 1,
            "mum is aware,mum aware,mother aware,mother is aware,parents aware,parents are aware,family aware,dad aware,father aware,with mums knowledge,with mothers knowledge,with parental knowledge,mum informed of referral,mother informed of referral,discussed with mum first,told mum i was,told mum we were,shared with parents"
        ),
        (
            .knowing, 2,
            "mum not aware,mum is not aware,mother not aware,mother is not aware,parents not aware,parents are not aware,unaware of the referral,without mums knowledge,without mothers knowledge,without her knowledge,without their knowledge,not told mum,not told mother,not told parents,parents not informed,mum not informed,mother not informed,mother does not know,mum does not know,mum doesnt know,parents do not know"
        ),
        (
            .test, 1,
            "tested positive,test positive,positive for,positive test,positive sample,positive result,breathalysed positive,blew over"
        ),
        (
            .test, 2,
            "tested negative,test negative,negative for,negative test,negative sample,clean sample,clear sample,clear test,clean test,nothing detected,blew zero,zero reading"
        ),
        (
            .intent, 1,
            "intended to die,intent to die,wanted to die,wants to die,suicidal intent,with intent,meant to kill,meant to die,did not want to live,suicide attempt,attempted suicide,suicidal,left a note"
        ),
        (
            .intent, 2,
            "cry for help,impulsive,no intent,no suicidal intent,denied suicidal,denies suicidal,denied intent,not suicidal,accidental overdose,by mistake,took too many by accident,did not mean to,no thoughts of"
        ),
        (
            .discharge, 1,
            "self discharged,left before being seen,left without being seen,left against advice,against medical advice,took own discharge,took her own discharge,took his own discharge,walked out,absconded"
        ),
        (
            .discharge, 2,
            "medically fit,discharged by,discharged with letter,discharged by doctor,assessed and discharged,seen and discharged,reviewed and discharged,discharged after review,discharged by consultant,declared fit"
        ),
        (
            .urgency, 1,
            "urgent referral,urgently,as urgent,same day,immediate response,emergency referral,immediate visit,visit today,today please"
        ),
        (
            .urgency, 2,
            "routine referral,non urgent,not urgent,no urgency,within ten days,within ten working days,when able,at next visit,next available,waiting list"
        ),
        (
            .release, 1,
            "bailed,bail conditions,on bail,bailed away,bailed until,bailed to,bailed not to,police bail,released on bail"
        ),
        (
            .release, 2,
            "caution,with a caution,cautioned,let him go,let her go,let go,words of advice,had words with,released without,no further action,nfa,nothing hanging over"
        ),
        (.release, 3, "remanded,remanded in custody,kept in custody,held overnight,to appear in court"),
    ]

    /// What one of two that spoke with each other says it told, or was told.
    static let told: [(topic: OutcomeTopic, value: Int, phrases: String)] = [
        (
            .told, 1,
            "uneasy,worried,very worried,concerned,very concerned,anxious about,alarmed,told them worried,said i was worried,said we were worried,raised concerns,raised concern,raised my concern,raised our concern,shared concerns,expressed concern,expressed concerns,flagged,as neglect,as a concern,asked for a visit,asked for a strategy,asked for a referral"
        ),
        (
            .told, 2,
            "no worries,not worried,no concerns,no concern,nothing of concern,nothing untoward,no issues,for completeness,for information only,letting me know,letting us know,thought nothing of it,all fine,everything fine,all well,doing well,is fine,was fine,happy with,pleased with,content with,reassured,improving,not alleging,was not alleging,not reporting,is not alleging"
        ),
    ]
}
