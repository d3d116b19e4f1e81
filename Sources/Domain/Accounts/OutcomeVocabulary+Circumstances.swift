extension OutcomeVocabulary {
    /// What was found at the home and with the child.
    static let circumstances: [(topic: OutcomeTopic, value: Int, phrases: String)] = [
        (
            .injured, 1,
            "bruise,bruising,bruised,red mark,red marks,swelling,swollen,laceration,split lip,black eye,grip marks,visible injury,visible injuries,fracture,fractured"
        ),
        (
            .injured, 2,
            "no injuries,no injury,no visible injury,no visible injuries,uninjured,unhurt,not injured,not hurt,nil injuries,no sign of injury,no signs of injury,injury free"
        ),
        (
            .childrenPresent, 1,
            "children present,chn present,child present,children were present,children in the house,children in house,children at home,children in bed,children asleep,both children asleep,children upstairs,children in the property,kids present,kids in house,witnessed by the children,in front of the children,in front of children"
        ),
        (
            .childrenPresent, 2,
            "no children present,no children at,no children in the,children not present,children were not present,children not at home,children were not at home,no kids about,no chn present,children elsewhere,children were elsewhere,children away,children were away,children staying with,children were staying with,children at their fathers,children were at their fathers,children at their grandmothers,children were at their grandmothers,children at nans,children with their father,children were with their father,children with their grandmother,children were with their grandmother,children out,children were out"
        ),
        (
            .homeState, 1,
            "home clean,clean and tidy,house clean,clean home,home tidy,house tidy,tidy,home conditions good,home conditions adequate,conditions adequate,conditions acceptable,conditions good,conditions fine,good enough,well kept,spotless,home conditions satisfactory"
        ),
        (
            .homeState, 2,
            "filthy,squalid,squalor,home dirty,house dirty,dirty house,dirty home,unclean,unhygienic,cluttered,dog dirt,dog faeces,faeces,dog mess,rubbish everywhere,piles of rubbish,poor home conditions,home conditions poor,conditions poor,poor conditions,conditions very poor,conditions unacceptable,unfit"
        ),
        (
            .food, 1,
            "plenty of food,food in the cupboards,food in cupboards,food in fridge,food in the fridge,fridge stocked,fridge full,cupboards full,cupboards stocked,well stocked,adequate food"
        ),
        (
            .food, 2,
            "no food,little food,very little food,empty fridge,fridge empty,cupboards bare,cupboards empty,empty cupboards,bare cupboards"
        ),
        (
            .presentation, 1,
            "well presented,clean and well,clean and appropriately dressed,appropriately dressed,clean and warm,well dressed,clean clothes,nicely dressed,clean and tidily dressed"
        ),
        (
            .presentation, 2,
            "unkempt,dishevelled,unwashed,dirty clothes,dirty clothing,smelly,matted hair,inadequately dressed,dirty and smelling,poorly presented"
        ),
        (
            .engagement, 1,
            "engaged well,engaging well,co operative,cooperative,polite,welcoming,welcomed,pleasant,receptive,calm and polite,open and honest"
        ),
        (
            .engagement, 2,
            "hostile,obstructive,uncooperative,un cooperative,aggressive towards,abusive towards,verbally abusive,rude,refused to engage,would not engage,swore at,shouted at staff,shouted at worker"
        ),
        (
            .admitted, 1,
            "admitted overnight,admitted to the ward,admitted to ward,admitted to hospital,was admitted,kept in overnight,kept overnight,kept in hospital,kept in,admitted for observation"
        ),
        (
            .admitted, 2,
            "not admitted,discharged home,sent home,allowed home,able to go home,discharged from a e,discharged the same day,home the same day,not kept in,no admission"
        ),
        (.charged, 1, "charged with,was charged,been charged,charged and"),
        (
            .charged, 2,
            "released without charge,not charged,no charges,no charge,without charge,insufficient evidence,no evidence to charge,case discontinued"
        ),
        (
            .kept, 1,
            "attended appointment,attended clinic,attended the clinic,attended the appointment,was brought,were brought,kept appointment,kept the appointment,seen in clinic,attended today,brought today,attended as planned,attended and was seen"
        ),
        (
            .kept, 2,
            "dna,did not attend,was not brought,wnb,not brought,were not brought,failed to attend,no show,did not keep,not attended,dnad"
        ),
        (
            .cancelled, 1,
            "cancelled by mum,cancelled by mother,cancelled by family,cancelled by the family,cancelled by parents,cancelled by parent,cancelled by dad,cancelled by father,mum cancelled,mother cancelled,family cancelled,parents cancelled"
        ),
        (
            .cancelled, 2,
            "cancelled by us,cancelled by hospital,cancelled by the hospital,cancelled by clinic,cancelled by the clinic,cancelled by service,cancelled by sw,cancelled by social worker,cancelled by the social worker,cancelled by hv,clinic cancelled,hospital cancelled,social worker cancelled,sw cancelled,we cancelled,i cancelled"
        ),
        (
            .referralOutcome, 1,
            "assessment to be undertaken,will assess,allocated for assessment,will visit,child and family assessment,accepted,assessment to start,assessment agreed,allocated to,visit within"
        ),
        (
            .referralOutcome, 2,
            "no further action,nfa,threshold not met,not accepted,does not meet threshold,did not meet threshold,signposted,advice only,not meet the threshold,not taken on"
        ),
    ]
}
