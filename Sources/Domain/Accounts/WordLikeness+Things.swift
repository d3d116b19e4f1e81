extension WordLikeness {
    /// Things that happen to families, in the words of health, schools, police, housing and social care. One line a thing;
    /// a word may stand in several lines. Matched by stem.
    static let lines = """
        ambulance,paramedics,paramedic,crew,999,ems,air ambulance,first responder
        hospital,ward,admitted,admission,inpatient,a e,a and e,ed,casualty,emergency department,resus,assessment unit,paeds,infirmary
        intensive care,picu,itu,icu,hdu,nicu,scbu,critically ill,life support,ventilated,intubated
        went home,discharged home,home from hospital,discharged from hospital,left hospital,d c,home today,home this afternoon,hospital discharge,discharge summary
        x ray,fracture,fractured,broken arm,broken leg,broken wrist,humerus,femur,tibia,clavicle,collarbone,plaster,skull
        bruise,bruising,bruised,contusion,black eye,finger marks,grip marks
        burn,burnt,scald,scalded,blister,kettle,iron
        head injury,bumped head,bang to head,concussion,banged head,hit his head,hit her head
        cut,stitches,sutures,laceration,wound,glued,steristrips,bleeding,blood
        fell,fall,fallen,tripped,slipped,found on floor,found on the floor,collapsed,on the floor
        dressing,ulcer,pressure sore,pressure area,cellulitis,leg wound,wound care
        catheter,incontinent,continence,pads,soiled,wet bed,bedwetting,enuresis
        carer,carers,care package,domiciliary,care agency,package of care,reablement
        dementia,confused,confusion,memory,delirium,capacity
        wheelchair,hoist,mobility,walking frame,stick,crutches,bed rails,equipment,occupational therapist
        fight,fighting,fought,came to blows,assault,assaulted,altercation,punch,punched,brawl,attacked,headbutt,kicking,blow,blows,hit,hitting,shoved,shove,split lip
        row,argument,arguing,argued,quarrel,shouting,shouted,screaming,screamed,yelling,raised voices,heated
        threat,threats,threatened,threatening,threaten,intimidated,menacing
        knife,blade,machete,weapon,stabbed,stabbing,bladed,hammer,baseball bat,axe,gun,firearm,air rifle
        door,front door,back door,door frame,doorway,locks,lock
        window,glass,pane,brick,boarded,boarding,smashed,shattered
        damage,criminal damage,vandalised,broken,broke,kicked in,forced entry,put in
        burglary,break in,broken into,theft,stolen,stole,shoplifting,robbery
        drunk,intoxicated,drink,drinking,alcohol,vodka,lager,cider,beer,wine,booze,inebriated,slurred,cans
        drugs,cannabis,weed,skunk,spice,heroin,cocaine,crack,ketamine,amphetamine,pills,joint,dealing,dealer,needles,syringe,syringes,paraphernalia
        overdose,od,took tablets,ingested,poisoned,paracetamol,swallowed tablets
        suicide,suicidal,self harm,self harmed,ligature,hanging,cutting herself,cutting himself,end her life,end his life,jump,bridge
        low mood,depression,depressed,tearful,crying,wept,cried,anxious,anxiety,panic,epds,phq
        psychosis,psychotic,voices,paranoid,sectioned,mental health act,section 2,section 136,delusions,manic
        died,death,dead,deceased,found dead,passed away,stillborn,stillbirth,cot death
        funeral,bereavement,bereaved,grief,inquest,coroner
        born,birth,delivery,delivered,newborn,labour,caesarean,apgar,new baby,had the baby,baby came,gave birth,live birth
        pregnant,pregnancy,antenatal,unborn,gestation,edd,lmp,trimester,scan,booking,booker,expecting
        miscarriage,termination,ectopic
        contraception,coil,depot,implant,morning after,pregnancy test
        weight,weighed,centile,kg,faltering,gaining,wt,wts,growth,weighs,percentile,weigh
        bottle,formula,breastfeeding,feeding,feeds,milk,weaning
        tube feed,gastrostomy,peg,nasogastric,ng tube,dietitian,dietician
        diabetes,diabetic,insulin,hypo,hypos,hypoglycaemia,ketones,dka,ketoacidosis,hba1c,blood sugar,blood sugars,sugars,blood glucose,glucose,bg,cbg,basal,t1dm,glucagon,jab,needles,pump,bolus,correction
        epilepsy,seizure,seizures,epileptic,convulsion,convulsions,buccal,midazolam,rescue medication
        asthma,inhaler,inhalers,wheeze,wheezy,nebuliser,salbutamol,breathless,spacer,chest
        allergy,anaphylaxis,epipen,allergic,adrenaline
        fever,temperature,pyrexia,sepsis,meningitis,infection,antibiotics
        vomiting,vomited,diarrhoea,d v,gastroenteritis,sickness bug,tummy bug
        eczema,rash,scabies,impetigo,sores,skin infection,cream
        head lice,lice,nits,infestation
        teeth,dental,dentist,tooth,toothache,caries,extraction,extractions,abscess,decay
        hearing,audiology,hearing aid,hearing aids,grommets,glue ear,deaf
        glasses,optician,eye test,eyesight,squint,orthoptist,vision
        speech,salt,language delay,makaton,non verbal
        autism,asd,autistic,adhd,neurodevelopmental,ehcp,senco,educational psychologist
        medication,meds,tablets,prescription,prescribed,dose,doses,dispensed,pharmacy,chemist,dispensary,pharmacist,prescriptions
        immunisation,imms,immunisations,vaccination,mmr,jabs,vaccine
        no reply,no answer,nobody in,nobody opened,nobody came,no response,no access,carded,card left,left card,not in,did not answer,rang the bell,knocked
        fire,flames,arson,smoke alarm,smoke,firefighters,burnt out,fire service
        drowning,drowned,pond,canal,river,swimming,pool,bath,bathwater
        dog,dogs,puppy,bitten,bite,rspca,kennel,xl bully
        filthy,squalid,squalor,dirty,faeces,excrement,rubbish,clutter,hoarding,unhygienic,smell,smelt,smelly,flies,maggots
        mould,mouldy,damp,leak,leaking,condensation,black mould
        heating,boiler,gas,electric,electricity,meter,prepayment,top up,no heating,cold,emergency credit,fuel voucher
        hungry,hunger,starving,no breakfast,without breakfast,no lunch,no dinner,scavenging,stealing food,bins
        food bank,foodbank,food parcel,voucher,vouchers,hamper,free school meals
        clothes,clothing,uniform,shoes,coat,pe kit,plimsolls,unwashed,unkempt,dishevelled
        arrears,owing,owed,debt,debts,repayment,rent,loan,loan shark,bailiff,bailiffs,sanction,sanctioned
        benefits,universal credit,pip,dla,benefit,housing benefit,income,payments
        evicted,eviction,possession,notice seeking,homeless,homelessness,hostel,refuge,temporary accommodation,rehoused,rehousing,bed and breakfast
        tenancy,tenant,keys,landlord,transfer request,exchange
        moved,moving,new address,change of address,moved out,moved in,relocated,gone away,staying with,sofa surfing
        missing,absconded,whereabouts,runaway,run away,ran away,ran off,not returned,went missing,misper,found safe,did not come home,not come home
        arrested,arrest,custody,bail,bailed,charged,remanded,cells,handcuffs,handcuffed
        prison,jail,licence,recalled,recall,release,released,sentence,sentenced,inmate,hmp
        court,magistrates,judge,solicitor,hearing date,crown court,sheriff
        injunction,non molestation,restraining order,occupation order,prohibited steps,exclusion order
        excluded,exclusion,suspended,suspension,expelled,fixed term,managed move,isolation,permanently excluded
        off school,absent,absence,absences,truant,truancy,unauthorised,not in school,attendance,not in,late mark,late marks
        bullying,bullied,bully,name calling
        sexual,sexually,rape,raped,indecent,sexualised,inappropriately touched,touched her,touched him,private parts,genital,masturbating
        exploitation,grooming,groomed,cse,cce,county lines,nrm,trafficked,older man,older men,older boyfriend,gang
        taxi,minibus,bus,train,station,bus stop,railway
        neighbour,neighbours,next door,upstairs flat,downstairs flat,caller,anonymous,member of the public,passer by
        alone,home alone,unattended,unsupervised,left alone,looking after,in charge of,babysitting,babysitter
        young carer,caring for,carer for,cooks,cooking,getting siblings ready
        disclosed,disclosure,allegation,alleged,alleges,retracted,retraction
        contact centre,supervised contact,contact session,handover
        foster,foster carer,placement,placed,looked after,respite,residential,kinship,special guardianship
        individual plan,healthcare plan,ihcp,health care plan,care plan meeting
        snapchat,instagram,facebook,tiktok,whatsapp,photos,photographs,images,nudes,online
        crash,collision,rta,rtc,run over,knocked down,seat belt,road traffic
        medical neglect,omitted,omission,not given,not being given,withheld
        teams,zoom,by video,video call,laptop,online meeting,dialled in,by phone
        half term,holiday,holidays,caravan,away,summer holidays,easter,christmas
        sports day,sports,assembly,nativity,carols,school trip,trip,residential,prom,party,birthday
        passport,abroad,flight,airport,visa,asylum,immigration,home office,interpreter
        religion,mosque,church,chapel,vicar,imam
        forced marriage,fgm,honour based,honour,marriage
        radicalisation,prevent,channel,extremist
        college,sixth form,apprenticeship,training provider,neet
        """
}
