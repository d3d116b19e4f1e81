/// Weights of evidence on contacts that did not take place, learned by Scripts/training/missed.py; do not edit.
enum MissedWeightTable {
    static let lines = """
        A0 # a3d-1e-1f-2g-1;A0 #am g1;A0 #pm d1g2;A0 #th e1g3;A0 @nm a-1c3d-2e-1f1g6;A0 a e-3f2g6;A0 address g1
        A0 advic b1g2;A0 after a-1c1d-1g1;A0 again c-2d4f-2g-2;A0 agency d1f-1g3;A0 all d-1f1;A0 and b-3d2f2
        A0 another d1g-1;A0 answer a1;A0 apologi e1;A0 appointment a2f-1g-2;A0 appt a2b-1g2;A0 are g-1;A0 arriv a1g-1
        A0 as a-2c-1e-1f4;A0 ask f-1;A0 assessment b-1d1;A0 at a1b-1;A0 attend g1;A0 availabl d1g2;A0 away d1
        A0 baby a1g-1;A0 back a-1b3d-1e-1f1g4;A0 be a-1c-1d1f1g5;A0 becaus b-1c1d1g2;A0 bed c-1d1g-1;A0 been c-1d1g-3
        A0 befor a1g-1;A0 block g-3;A0 blood g-1;A0 book c1g3;A0 broken c3d-2f-1g-2;A0 by a-2d5f-2g-8
        A0 call c-1d1e-1f1;A0 came b1g1;A0 car a-1b-1c4d-1f-1g1;A0 carer a3d-2g3;A0 case c-1d1g-4;A0 caseload d1g5
        A0 centr g2;A0 chair e1;A0 chang a1c1;A0 check g1;A0 child a2d-2g2;A0 cin g1;A0 clinic a1c1g1;A0 clos b-1c1g-3
        A0 cmw a1g2;A0 cold g4;A0 colleagu g2;A0 colleg g1;A0 com g2;A0 come a-1b2e-1;A0 conferenc d-1f2
        A0 consultant c-1d1;A0 contact a-4d4g-2;A0 court c-1d2f-1;A0 cpn a1g1;A0 csc a1c-1d1e-1g-1;A0 curtain g-1
        A0 d a1g1;A0 dat a-1d1;A0 date b-1d1e-1f-1g-4;A0 day a-1b-1c2d2f-1g-4;A0 dental g1;A0 did b2e-1f-1g-1
        A0 didnt b1g-1;A0 discharg a1g-5;A0 discuss c1d-1g1;A0 do d-1f2g3;A0 doctor a1g-1;A0 door c1g-2;A0 doubl g2
        A0 down a-1c3d-2e1f-1g-1;A0 due c-1d2;A0 duty g1;A0 e g-1;A0 e-mail g1;A0 ed a-1c2g2;A0 emergency d1;A0 eye g-1
        A0 family b2e-1g-1;A0 first g1;A0 flagg a1e-1;A0 follow a-1e1;A0 for a4b-1c-1d-3e1g7;A0 from a-2b-1c1e1g2
        A0 further g-1;A0 gas g-1;A0 gate b1;A0 given a1c2d-2g7;A0 go b2c-1d-1g4;A0 going b-1c1g1;A0 got g-1
        A0 gp a2c1d-1e-1f-1g-4;A0 group d1;A0 had c3d-4f2g5;A0 has a1b-1c1f-1;A0 have a1g-2;A0 he b1c1f-1g-1
        A0 head a-1e1g1;A0 health g1;A0 hear g1;A0 her a2b-2e1f-1g-3;A0 him a-1e1g1;A0 his g1;A0 home a1b1g1
        A0 hospital a-1d1g-5;A0 hour d-1f2g2;A0 hous b1g1;A0 hv a1f-1g1;A0 i c2d-1f-1g-1;A0 if g-1;A0 in a1b1c-1e-1g4
        A0 info e1g-4;A0 inform d1g2;A0 instead a-1b-1c-1d2g1;A0 iro a-2e2;A0 is a-1d1e-1g-2;A0 it c2d-1f-1g3;A0 ive a1
        A0 kept a-1d1g-1;A0 kid a-1d1g-1;A0 know b1;A0 lac g1;A0 last a1d-1f1;A0 leav f2g-3;A0 left b1c-1g-5
        A0 legal g2;A0 let b1c-1;A0 letter b1d-1e1f-1g-3;A0 letterbox b1g1;A0 list d1g1;A0 look g4;A0 made c-1f1g2
        A0 mam b1;A0 manager a-1e1g5;A0 me b1c1g2;A0 meet a-2e2g1;A0 minut g1;A0 mobil a1;A0 mother a3b-2c1d-1f-1g1
        A0 mum a1b-1c-1d2g1;A0 my c-1d-1e-1f2g-4;A0 need c3d-2f-1;A0 neighbour b1g-1;A0 new a2b-1e-1g-1
        A0 next a-1b1d1f-1g6;A0 nfa b1g-2;A0 no a-1c1d3f-2g-5;A0 nobody b1g-1;A0 norovirus b-1c-1d2g-3
        A0 not a4b2d-2e-2f-1g4;A0 note b1g1;A0 now c1d-1g4;A0 nurs a2d-1g4;A0 occasion a1g-2;A0 of a-1c1d1e-1g-1
        A0 off c1g1;A0 offer c1d-1;A0 offic c-1d-1f2g1;A0 on d3e-3g4;A0 one g-1;A0 open g-1;A0 or g-1
        A0 out a-1c1d1e-1f-1g2;A0 owing a-1b-1c-1d3g-3;A0 parent c1e1f-1g-3;A0 past g-1;A0 patient a-1d1;A0 pc b1g-1
        A0 pharmacy a2b-1;A0 phon b1d-1f-1;A0 physio a1g-4;A0 plac a1e-1g5;A0 placement a-1d2;A0 policy a1
        A0 practic a1;A0 put c-1d2g-1;A0 rang a1b-1d1g3;A0 re b1g1;A0 rearrang e1g4;A0 rebook a-1d1g-1;A0 recall d1g1
        A0 receiv g-7;A0 record d1;A0 referral g1;A0 repeat g1;A0 repli c1g1;A0 reply b1g2;A0 report e1;A0 return b1g2
        A0 review a-1e1g-1;A0 ring e1;A0 room g1;A0 safeguard a2e-1g1;A0 said b1c2d-2f-1g-3;A0 sat a-2f3
        A0 say a1b-1d1f-1g2;A0 school c-1d-1f2g2;A0 script a1g1;A0 second b-1c3d-2f-1g-2;A0 secretary a2f-1g5
        A0 see a-1b-1d2g2;A0 seen a-4f4g2;A0 send g1;A0 sent b1c1e-3f2g6;A0 servic a1d1f-1g-4;A0 session a-1b-1c1d1g-2
        A0 sexual g1;A0 she b1c-3d-1f3g-2;A0 shop g-1;A0 shortag d1g-2;A0 shout g1;A0 sickness c-1d2g-3
        A0 sinc a2b1e-1g-2;A0 sister g-1;A0 six a1f-1;A0 slot a2d-1g2;A0 so a-1d2g-2;A0 social a1g2
        A0 solicitor a-1e1g-1;A0 sought g3;A0 staff a1b-1d1;A0 start f1;A0 step b1g2;A0 sw g3;A0 taxi c-2e1f2g1
        A0 team b-1c-1d3f-1g2;A0 telephon b-1c-1d2e1g1;A0 ten a3d-2g1;A0 tenant b2f-1g-3;A0 test a1;A0 text a-1d1g-4
        A0 that c-3d-1f3g1;A0 the a-1c-1d1e-3f5g-4;A0 them g-1;A0 ther d1g-1;A0 therapist d1g-2;A0 therapy g-1
        A0 they g-2;A0 thi a-1d2e1f-1;A0 third b1g3;A0 though g1;A0 thre a1d-2f2;A0 through b1g1;A0 time c4d-2f-1
        A0 to a1b-1c-1d5e-1f-2g9;A0 today b1g2;A0 told a2c-1e-1f-1g3;A0 tomorrow c1f-1;A0 try g1;A0 two b1
        A0 until c1d-1g2;A0 up b-1c2d1e1f-1g-3;A0 updat e1g3;A0 upstair g-1;A0 us a-2d2;A0 visit a-1c1f-1
        A0 visitor g-1;A0 w a1g4;A0 wait a1g-1;A0 walk c-2f2;A0 want d1g1;A0 was a-1d1e-1f1g1;A0 we b1c-1g1
        A0 week a-1b-1c-1d3e2f-1g6;A0 which a-1d-1f2;A0 who a1d1f-1g-2;A0 wi g3;A0 will b1c-2d1e2f-1g2;A0 window g-2
        A0 with a-3b1d-2e-2f6g8;A0 wk g-2;A0 worker a1g1;A0 would g1;A0 writ g1;A0 written e1g1;A0 wrot c1g1
        A0 x2 a1d-1f-1g2;A0 x3 c1d-1f-1g-1;A0 x4 a2f-1g-2;B0 # a2b1d-2e-1g-1;B0 #pm g-1;B0 @nm a-2b-1c1d1e1g-11
        B0 a b-2c2d1e2f-2g-3;B0 abandon a-1c-1e1f1g1;B0 absent a-1e2g-3;B0 access b1g4;B0 after a2d-1g2
        B0 ahead a2d-1g3;B0 all b-1c-1d3;B0 and a3b1d-1e1f-3g2;B0 answer a-1b2f-1;B0 apologi e-2f3g-1
        B0 appointment a-1b-1c1d1g-1;B0 appt c2f-1g-2;B0 arrang b1g1;B0 arriv a2d-1;B0 as b1g3;B0 ask a-1c2d-2f1g3
        B0 assessment b-1c2d-1f-1g-2;B0 asthma a3e-2g5;B0 at a1b1d-1f-1g-5;B0 attempt b1g-1
        B0 attend a3b1c-1d-2e1f-1g-1;B0 attendanc a2e-1f-1g1;B0 availabl g3;B0 away b2f-1g-2;B0 baby d1g-2;B0 back g-2
        B0 be a-2c3g3;B0 been b-1c-3d1e1g-1;B0 befor a1;B0 birth c-1d1;B0 block c-1d1g-1;B0 blood a1g3;B0 boy a1g-1
        B0 bring c2g-4;B0 brought b-1c-1d1e-1f2g1;B0 but a-4b3e-1f2g-2;B0 by a-3b1c1d-1f2g-1;B0 c a-1d1
        B0 call a1b1c-1d-1e-1f1g-7;B0 came a-1c-1d-1e5f-2g-4;B0 camh c1;B0 cancel c-1d1f1g-1
        B0 cancell a-3b-2c1d4e-2f2g-4;B0 cannot a-1b-1d1g-2;B0 cant g1;B0 card b1g6;B0 cardiology a1;B0 carer g-1
        B0 check a1b1c-1g-3;B0 child a-3f3;B0 cin e1g-1;B0 client a1f-1;B0 clinic b-1c-2d2e-1f1g-6;B0 clos a2d-1g3
        B0 come a-1b-1c1e2f-1;B0 conferenc e1g2;B0 contact a1g7;B0 contract c-1d-1f2;B0 core a-1c-1d2e1f-1g-2
        B0 could a-1b1c-2d2f1;B0 counsellor c-1d3f-2g-1;B0 court a1g-3;B0 curtain b1;B0 dad b-1c2g-1;B0 day a-3d1f3
        B0 declin a-1c3d-1f-1g-1;B0 dental a2b-1d-1;B0 dial e1g1;B0 did a1b-1c-2d-1e2g2;B0 didnt g1;B0 discharg e1g-1
        B0 dna a3b-1c-1d-1e-1f-1g-2;B0 dnad a1g-8;B0 dog a-1b2g-1;B0 door a-1b3e-1g1;B0 down a-1d1g-1;B0 drug a2f-1
        B0 due a1d1;B0 engineer b2f-1g-2;B0 entry a-1b2g1;B0 escort a-1d1g3;B0 ewo e1;B0 expect a1g-1
        B0 fail a4b-1d-1f-2g-2;B0 family b1c-1d2f-1g2;B0 father a-1c2d-1e1g-3;B0 flat g-2;B0 for a-2b4c2d-2e-2f1g-4
        B0 found b1;B0 from a-2c3d1e1f-1g-4;B0 fta a2f-1;B0 ga a2b-1d-1;B0 gain b1g1;B0 gate b1;B0 go a2d-1;B0 got b1
        B0 gp a1g-1;B0 group a-1c-1d1e2f-1g1;B0 had a1b-1e2f-2g2;B0 has a3c-1f-1g-4;B0 he a-1c1d2f-1g-1
        B0 health b1c-1e1;B0 hear d1f-1g2;B0 held e1f-1g-2;B0 her a1g-1;B0 his a2d-1e1f-2g-1;B0 home a-1b3c-1f-1
        B0 hospital a1d-1f-1g7;B0 hous e1g-3;B0 hv b-1d1e1g2;B0 i a-1b1c-1d1g-1;B0 in a1b2c-1f-2g-2;B0 insid b1g-1
        B0 invit e1g-1;B0 keep a1g-1;B0 kept g1;B0 key d1;B0 knock a-1b2g-1;B0 left a1g4;B0 let g-1
        B0 letter c-1d2f-1g-2;B0 letterbox b1g-3;B0 list a2b-1g-2;B0 long d1g1;B0 loos a-1b1;B0 mam g2;B0 me g-2
        B0 meet a-2b-1c-1d-1e6f-1g-1;B0 messag c1g-4;B0 midwif c-1d1g2;B0 miss a4d-1e-1f-2g5;B0 mo g1
        B0 mother b1c-1e2f-1g-7;B0 ms g-4;B0 mum a-1c-3e1f4;B0 my c-1d1g3;B0 neither e1g1;B0 never a-1d2g-1
        B0 no a2b5c-1d-2f-3g1;B0 nobody c-1d-1e4f-2g-2;B0 non a1;B0 nor g1;B0 not b-1c1d3e2f-5g8;B0 now g-2
        B0 nurs a-1c1d-1g-3;B0 nursery d-2f2g-3;B0 of a4b-1f-1g-2;B0 off a-1b-1c2d1f-1g-7;B0 offic g-1
        B0 officer a-1b1g-2;B0 on a-3b1c-1d1f2g3;B0 one a1e1f-1g-5;B0 only g-1;B0 opd g-1;B0 operation c1f-1g-1
        B0 order a-2d2g-3;B0 out b1g-2;B0 outpatient a1;B0 overdu a2e-1g6;B0 paed a2e-1g1;B0 panel e-1f2g-1
        B0 parent a-1b-2c1d-1e4f-1g1;B0 past b1;B0 patient c2f-1g-3;B0 phon a-1d1g2;B0 plac d1;B0 plann e1
        B0 plaster g2;B0 polic a-1d-1e1f1g-1;B0 postnatal a1g-1;B0 postpon d1g1;B0 present e1g-1;B0 pt a1g1
        B0 put a-1c3d-1g1;B0 quorat e1;B0 rang c2d-1g-3;B0 reception c1;B0 refus b1g2;B0 reply a-1b3f-1g4
        B0 report a1b1f-1g-1;B0 represent e1;B0 respons g-1;B0 review a1b-1f-1g3;B0 run d1g1;B0 said b1
        B0 salt c-1d1g-2;B0 say b-2c4f-2g-3;B0 scan a1;B0 school a-1b-1e3f-1g-1;B0 second g1;B0 seen g1
        B0 sent a-2b1e2f-1g-1;B0 servic a1c-1d-1f1g1;B0 session a1c-1d2f-1g2;B0 she a1b-2c1d-1f1;B0 shout g-3
        B0 show a2b-1d-1e1f-1g-2;B0 sick a-1c-1d2g3;B0 sign a2b-1g-1;B0 so a-2d3f-1g3;B0 social e1f-1g-2;B0 speech g-1
        B0 stat g1;B0 statutory b1g-1;B0 stay e1;B0 step b2c-1f-1g-1;B0 strategy e1;B0 supervisor d1g2;B0 support g3
        B0 sw d1g-1;B0 t a-1d1;B0 tac e1g-2;B0 take d1;B0 taxi a-3d4g-1;B0 team b-1d1;B0 tenant b1g4;B0 term d1g1
        B0 test a1;B0 text d-2f2;B0 that b1c1f-2g-3;B0 the a-2b6c-2d-3e1g-5;B0 ther a1b-1g-2;B0 therapy g-1
        B0 thi c1g-1;B0 thre a1e-1g4;B0 through b1f-1g-2;B0 to a-1b2c3d-1e1f-3g-4;B0 today c1f-1g-1;B0 told g1
        B0 turn a-1c-1d-1e1f1g-1;B0 twenty a-1b2e-1g-1;B0 unabl e1g1;B0 up f1g-1;B0 visit a-2d5e-1f-3g2;B0 voic d1g-2
        B0 wait b2e-2f-1g-1;B0 walk a1g-1;B0 want c1g-1;B0 was a-1b1c-1d3e1f-2g-6;B0 welfar b1g-2;B0 went a1d-1f-1g1
        B0 with b2c-1d2f-3g-4;B0 withdrew c1;B0 without a-1b1c-1d-1f2;B0 wnb a1g4;B0 work a-1c1g-3;B0 worker d1e1f-1g-3
        B0 would a-1c2d-1g-1;B0 wrong a-1d-1f2g4;B0 y g2;B0 yot a1;B0 your c-1d3f-1;B0 yr c1g-1
        L0 1 0 a6b-1c1d-5e-4f4g1;L0 10 0 a-1b-3c-2d1e-1f7g-4;L0 11 0 a-4b-6c-5d1e14f-1g1;L0 12 0 b-2c-1d4e2f-2
        L0 121 0 a13c-1d-4e-1f-6g3;L0 122 0 a13b-6c-9d1f1g7;L0 123 0 a-12b30c-4d-6e-7f-2g-5
        L0 124 0 a-5b-2c16d-9e2f-1g4;L0 125 0 a-11b-10c15d8e-7f5g-4;L0 126 0 a-9b2c15d-3e-3f-2
        L0 127 0 a-6b-6c-7d31e-3f-9g-2;L0 128 0 a-7b-4c-5d-9e29f-4g-2;L0 129 0 a13b-8c1d6e-9f-3g-10
        L0 13 0 a-6b7c-1d-2e-4f5g-2;L0 130 0 a13b-6c-5d-6e-4f9;L0 131 0 a-7b-3c6d1e-4f7g-4;L0 132 0 b-1c-1d1e-1f1g-2
        L0 133 0 a-5b-3c-6d-5f19g-2;L0 14 0 a-6b4c1d-2f2g1;L0 15 0 b-3c-3d-3e-1f11g5;L0 16 0 a-1b5c-1d-1f-2
        L0 17 0 b4c-1f-2g1;L0 18 0 a-1b3f-2;L0 19 0 a1b8c-2d-1e-1f-4g1;L0 2 0 a-1b2f-1g-2;L0 21 0 a-2b3c-2d-1e1f1g-8
        L0 22 0 a4b-3c4e-2f-3;L0 23 0 a2b-2c-1d-3e-2f6;L0 24 0 a-2b1c1d-4e-2f5g1;L0 25 0 a-2f2;L0 26 0 b-2c-2d-2e1f4g4
        L0 27 0 a1d3e-2f-3g-3;L0 28 0 a-3b9c2d-2e-2f-4g1;L0 3 0 a3c4d-1e-2f-4g-1;L0 30 0 a3b-3c5d-1e2f-5g4
        L0 31 0 b-2d-1e-1f2g-1;L0 32 0 a-1b-1c1d1g1;L0 34 0 b-2c-1d2e-1f2g-1;L0 35 0 a-1b2c-1d-1f1g2
        L0 36 0 b-6c-1d1e-3f9g6;L0 37 0 a3b-2c-1d-3e-1f5g-5;L0 38 0 b-1c1d-2e-3f5g2;L0 39 0 a2b-1c2d-5e2g2
        L0 4 0 a-1f2g2;L0 40 0 a3b1d-1e2f-4g4;L0 41 0 a-3b2c-1d-2e-1f4;L0 42 0 b2c3d1e-3f-2g-1
        L0 43 0 a-4b1c10d-6f-1g-2;L0 44 0 a-4c-4d8e2f-2g-3;L0 45 0 a-2b-1c1d4e-2;L0 46 0 a-2b-3e-1f6g-5
        L0 47 0 a1d-4e-2f5g-4;L0 48 0 a-1d2e-2f1g-3;L0 49 0 a6b-4c2d4e4f-12g-4;L0 5 0 a3b2c-2d1e1f-5g-2
        L0 50 0 a-1b4c-4d1e-1f1g-7;L0 51 0 a-3b2c-1d-4e-1f6g-4;L0 52 0 a-1b2c-1e-4f5g-2;L0 6 0 a1b-3c-2d-4f8g8
        L0 7 0 a4d-4e-3f2g1;L0 8 0 a1b-3c-6d1e-1f8g-4;L0 9 0 a-2b-6c10e-6f3g-2;L1 1 0 a3d-1f-1g3
        L1 10 0 a1b-1c2d-1e1f-2g1;L1 11 0 f1;L1 121 0 a1g1;L1 122 0 a1b1c-1d-1e1f-1g3;L1 123 0 a-3b10c-1d-2f-4g2
        L1 124 0 a3b3c-1d-2f-3g4;L1 128 0 a-1e1f1;L1 129 0 c2f-1g-2;L1 13 0 a-1c2e1f-1g-2;L1 130 0 a-2c2d-1g-1
        L1 131 0 a2b2c-1d-1e-1f-2g6;L1 132 0 b1g-2;L1 133 0 a2b-1e1f-1g2;L1 14 0 a1g5;L1 18 0 b1g-4;L1 19 0 g-1
        L1 22 0 a2f-1g1;L1 23 0 b1g-1;L1 24 0 b1g2;L1 26 0 a2b-1f-1g2;L1 28 0 b2d-1f-1g3;L1 36 0 a2f-2g2
        L1 37 0 a-1b1g1;L1 38 0 b1f-1g1;L1 40 0 b1g-3;L1 42 0 b2d-1f-1g-2;L1 43 0 b3c-1d-1f-2g1;L1 44 0 a2b-1e1f-1g1
        L1 45 0 b1g-4;L1 46 0 a2f-1g4;L1 47 0 a1g2;L1 48 0 b1g1;L1 49 0 a3b1c1d-2f-4;L1 5 0 e1g4
        L1 51 0 a5b-1c-1d-1e-1f-1g6;L1 52 0 a-1c2f-1g-1;L1 7 0 b1;L1 8 0 a-1b6c-1d-1e-1f-2g4;L1 9 0 b4c-1d-1e-1f-1g1
        L2 1 0 a-1c1d2f-2g8;L2 10 0 a4b1c-1d-3e4f-5g-3;L2 11 0 a-1b1c-1d-2e3g10;L2 12 0 a-1b3d-1f-1g3
        L2 122 0 b-1c-1d-1e5f-2g-21;L2 123 0 a6b4c-2e-2f-6g2;L2 124 0 a3b-3c-1d2g-2;L2 125 0 a-3c5d-1f-1g9
        L2 126 0 a-1f1g1;L2 127 0 b-1c-1d6e-1f-3g8;L2 128 0 a-3b-2c-1d-2e7f1g11;L2 129 0 a4b2c-2e-2f-2g13
        L2 13 0 a5c-1e-1f-3g11;L2 130 0 a-5b2c-1d-1e-2f8g-2;L2 131 0 a15b9c2d-5e-4f-16g33;L2 132 0 a5d-1e-1f-2g-10
        L2 133 0 c-1f2g2;L2 14 0 a2b3c1d-1e-2f-4;L2 15 0 a2b-1c-1d-1e1g-1;L2 19 0 a-1b-1c1f1;L2 21 0 a-1b3d-1f-1g2
        L2 22 0 a-2c5e-1f-2g-1;L2 23 0 a1d-1e-1f2g2;L2 24 0 b1c-2d3e-1f-1g8;L2 26 0 a-1d1;L2 27 0 a1c2d-1f-1g3
        L2 28 0 a1b1c1e-1f-2g3;L2 3 0 a1c1e-1f-1g-1;L2 30 0 a-1b2c1f-1g-1;L2 34 0 e1f-1g3;L2 36 0 c3d3e6f-13g16
        L2 37 0 a2e-1g-1;L2 38 0 a2c-1d-1f-1g3;L2 39 0 a-1g5;L2 41 0 a-1b2c-1d1g-1;L2 42 0 a2d-2g4
        L2 43 0 a3b-2c-3d2f-1g5;L2 44 0 a-5b5c-3d-3e10f-4g17;L2 45 0 a-2b1c2d3e-1f-3g1;L2 46 0 a-1b-1d-1e2g1
        L2 47 0 d-1e1g6;L2 48 0 a-1b1c-1d1f-1g-1;L2 49 0 a-2b1c2d-3e2f1g-8;L2 5 0 a2b1d-1e1f-3g-8;L2 50 0 a-1b1f1
        L2 51 0 a-2c2d-2f1g7;L2 52 0 a-2b1d1g9;L2 53 0 b2f-1g3;L2 6 0 a-4b1d-1e1f3g-3;L2 7 0 a2b-1c-1d1e-1g1
        L2 8 0 a1d-1e1f-2g4;L2 9 0 a6b-2c-1d2e1f-7g14;C0 # a5b-1c1d-5e-4f4g2;C0 #am a-1c2f-1g1;C0 #pm a6c-1d-1e-4g-4
        C0 #rd a2b-1c-2d4f-4g-2;C0 #th a2b-2c-1e-1f2g3;C0 @nm a10b-4c-1d-3e-4f1g-3;C0 a a-5b3c5d2e-3f-2g-1
        C0 abandon a-1c-1e1f1g2;C0 abe d1g2;C0 able a-1c1g-1;C0 about a-1f1;C0 absent a7b-1d-1f-6g3;C0 accept a-1f2
        C0 access a-2b2c-1d-1e-1f3g5;C0 address b1g1;C0 after a2b-2c2d-2e4f-3g3;C0 afternoon d1f-1g2
        C0 again a-1b3c2d2e-1f-5g-4;C0 agency c-1d1;C0 agre a-1b-1d-1e-1f4g1;C0 ahead a1b-1c-1f2g3;C0 alcohol a1f-1g2
        C0 all a-3b-3c-1d2e-1f6g1;C0 already a-1c-1d2f1g-2;C0 although a-2b1e3f-2;C0 ambulanc a-1b1f1;C0 an a1e-1g-1
        C0 anc a3d-1f-2g-1;C0 and a-3b1c-4d-4e2f9g-2;C0 anger a4f-3g-2;C0 another a-3b-1f4g-3
        C0 answer a-1b5c-1d-1e-1f-1g-2;C0 antenatal a1f-1g-1;C0 anyon a-1b3f-1g1;C0 apologi a-2b-1c-1e2f1g-2
        C0 apologis g-1;C0 app a-1b-1c7d-3f-2;C0 appear a-2b-2d-1f4g-1;C0 appointment a-7b-1d3e-1f7g-5
        C0 appt a2b-1c1d2e-1f-4g7;C0 arrang a2d-1f-1g-1;C0 arriv a1b-1c-1d-1e-1f3g-2;C0 as a-2b-2c2d1e-7f8g-1
        C0 ask a3b-2c4d-2e-1f-2g3;C0 assessment a1c2e-1f-2g-2;C0 asthma a2c2e-2f-1g5;C0 at a9b5c-4d-7e-3f1g-6
        C0 attempt b2f-1g1;C0 attend b-2c-3d-4e2f6g1;C0 attendanc a2b-1d-1e-2f1;C0 audiology g1;C0 availabl d1g5
        C0 away a-1b2c-1d3f-2g-1;C0 baby a-3b2d-1e-1f3g2;C0 back a-2b-1c-1d4e-2f2g3;C0 be a-1c2d-1e-1f1g-2
        C0 becaus b-1c1g2;C0 bed a-1b2c-1d1f-1g-2;C0 been a3b-1c-4d1f1g-2;C0 befor a8b-3c-1d-1e-1f-2g2
        C0 being a3b-1f-1g-2;C0 birth b1c-1d1;C0 block b2c-1d1f-1g-6;C0 blood a1g2;C0 book a4b-3c-1d1e-1f-1
        C0 both b-1c1f1g-1;C0 boy g-1;C0 breach a1d-1f1g4;C0 bring a-1c2g-4;C0 broken c3d-2f-1g-2
        C0 brought a-3b-1c-1e-1f7g2;C0 bus c-1d2g-1;C0 but a-7c-1d-1e-2f11g-1;C0 buzzer b2c-1f-1g-1
        C0 by a-3b2c1d6e-4f-2g3;C0 c a-1b-1c2d1;C0 call b-2c-2d1e1f2g-1;C0 came a3b-2c-2d-3e2g-4
        C0 camh a2b-1c1d-1f-1g1;C0 cancel c-1d1f1g-1;C0 cancell a-4b-3c2d3e-3f5g-5;C0 cannot a-1b-1d2g1
        C0 cant a-1b-1c6d-1e-1f-1g1;C0 car a-1c5d-1e-1f-2g-1;C0 card c-1f1g4;C0 cardiology a1;C0 care a-2f2g-1
        C0 carer a-1b-1c3d-1g1;C0 case c-1d1g-2;C0 centr a-1d3f-1g2;C0 chain b2f-1;C0 chair a5e-4g-2;C0 chang b-1d-1f2
        C0 check a4b1c1d-1e-1f-5;C0 chickenpox c1g-1;C0 child a5b-2c-1e-1f-2g2;C0 children a-1b-1c-1d1f2g-2;C0 cin e1
        C0 client a1c1f-1g1;C0 clinic a4b-2c-2d1e-1g3;C0 clinician d1g1;C0 clos a1b-1c1d2f-3g-1;C0 cmht e2f-1g-2
        C0 cold b-1c2d-1g3;C0 collect a2b-1c-1d-1f1g1;C0 colleg a2e-2f1g2;C0 com a-1b1d1f-1g-1
        C0 come a-6b2c1d5e2f-4g-3;C0 community e2f-1g-1;C0 complet b-1f2;C0 conferenc a-1b-1d-2e2f2g-1
        C0 confirm a2b-2c-1d-2f4g2;C0 consultant d1;C0 contact a-2b-1c1d5e-1f-1;C0 contract c-1d-1f3;C0 convenient f1
        C0 core a-1b-1c-1d1e2;C0 could b4c-3d-1e-1f2g-5;C0 counsellor c-1d3f-2g-1;C0 cours a1g2
        C0 court a-2b-1c-2d7e-1f-1;C0 cover a-1b-1d2g-1;C0 cpa a-1e2g-5;C0 cpn a-1b1g-1;C0 cri c2f-2g1;C0 csc b-1c-1d3
        C0 curtain b1g-1;C0 cut a-1b2f-1g-1;C0 dad a-2c4d-1e2f-2g5;C0 day a-5c2d2e-2f2g-3;C0 debit c-2f2
        C0 declin a-2c2d-3e-2f4g-1;C0 dental a2b-1c1d-1g5;C0 dial e1g1;C0 did b-3c-3d3e2f2g-3;C0 didnt c-1e1g1
        C0 direct c-2f2;C0 discharg a-2b-1c-1d-1e2f2g-2;C0 discussion e-2f3g-1;C0 dna a5b-1c-1d-1e-1f-2g-4
        C0 dnad f1g-8;C0 do a2b1c1d-1f-4g-1;C0 doctor a1b-1g-1;C0 doe a-1b-2c2d-1e-1f3g-1;C0 dog a-3b1d-1e-1f3
        C0 done b-2f3g4;C0 door a-3b8c-1d-1e-1f-1g-1;C0 doubl a-1c-1d3f-1;C0 down a-2b3c1d1f-3g-1;C0 dress a1g-2
        C0 drop-in a1d1f-2g-4;C0 drug a2f-1g-1;C0 due a2b-2c-2d3e-1f-1g-1;C0 duty d1g-1;C0 e a3b-1c-1f-1
        C0 e-mail a-2b-2c3d-2f3g-2;C0 early a-1c-1f2g1;C0 emergency a-1b-1d2g1;C0 end a-2b-1c-1e-1f4g1
        C0 engineer b2f-1g-2;C0 entry a-1b3c-1f-1g-2;C0 escort a-1d1g3;C0 even a-3b-2e4f1;C0 ewo e1;C0 expect a1g-1
        C0 eye a3f-1g4;C0 f a2f-1g1;C0 fail a7b-2c-1d-2f-2g4;C0 family a1b3c-4d5e-2f-2g-1;C0 father a2b1d-2g-1
        C0 feed a2d-1g-2;C0 file a-1b-1d-2e-1f5;C0 fire b1g-1;C0 first b-2c2f2g2;C0 fitt a-1f1g1;C0 flat b2c-1f-1g-3
        C0 for a9b-3c-2d-5e-5f6;C0 forgot a-1b1d3f-2g-3;C0 form f1g1;C0 forward a-1b-1d-1f3;C0 foster a3c2d-3f-2g-2
        C0 found b1;C0 fractur f1;C0 from b-5c2d-3e5f1g3;C0 front a-1f1g-1;C0 fta a2f-1;C0 full a-1b-1d1e-4f5g4
        C0 funeral c1g-1;C0 ga a2b-1d-1;C0 gain b1g2;C0 gas a-1b2g-2;C0 gate b1;C0 gave e-3f4;C0 get b1c2d-3e-1f1g-2
        C0 given c-1e-1f2;C0 go a-1b-1d6e-1f-3g-1;C0 going b-1d2g2;C0 gone b6d-1f-5g-4;C0 got a1b1c1d1f-3
        C0 gp a1b-1c-1d-2e3;C0 grandmother a-1f1g-1;C0 group a3b-1c-2d-1e2f-2g4;C0 h a-1b1;C0 had a2d-2e-1g-1
        C0 half a-2b1c1d1f-1g-4;C0 has a-1b-2d5e-2f-1g-9;C0 hav b2f-1g1;C0 have b-1c2d3e-1f-3g-3;C0 he a-2b-1d2e-1f1g-4
        C0 head b1c2e-1f-2;C0 health a3b-1c-1d-1e2f-1g6;C0 hear a1b2c-1d1e-1f-2g3;C0 held a-1e1f1g-6
        C0 her b1c1d-2f1g-3;C0 here a1c-3d2f1g-4;C0 him a3b-2d-1e-1f1;C0 hip f1;C0 his a2b-2d-2f2g-1
        C0 holiday b-1c1d-1f1g-1;C0 home a-3b3c-1d-1e-1f3g1;C0 hospital a2b-2c2d2e-1f-3g7;C0 hour a4b1d-2e-1f-2g-2
        C0 hous a2c2d-2e1f-2g2;C0 hv a-2b6c-1f-2g-4;C0 i a2b1c-2d-1e1g-4;C0 icpc d-1e2f-1g-2;C0 if a1c1d-1g2
        C0 immunisation a1g-1;C0 in a-2b2c-2d-2e2f2g6;C0 insid b1g-1;C0 instruct a1g-1;C0 interpreter a-2b1f2
        C0 interview a1c1d-1f-1g1;C0 into c1g-1;C0 invit a-1d-1e2f1g-4;C0 is a1b-1e-1g-2;C0 it a2b1c3d-4f-2g-2
        C0 job c1d-1g2;C0 keep d-1f1g-1;C0 kept a-1d1;C0 key a-3c-1d3f1g-3;C0 kid a-2b-1c4d1f-2g-1
        C0 knock a-1b1c2d-1g-1;C0 lab b-1f2;C0 lac e1g2;C0 last c-1d-1e-1f3;C0 late a-1b-1c-1d-1e2f2g3
        C0 leav a1b-4c3d-2e-1f2g-4;C0 left a1b-3d6e3f-6g2;C0 lesson f1;C0 let b2c-1g-2;C0 letter a4b-1c-2e-1g-1
        C0 list a2b-1d1f-1g2;C0 long a1b-1d1g1;C0 longer a-1b1c1d-1f-1;C0 loos a-1b2;C0 lost a1c-1d1f-1g1
        C0 machin c1g-1;C0 made a-2f3g1;C0 make c2f-1g-1;C0 mam a1g5;C0 marac a-2d-1e5f-2g-1;C0 me a1b1c3d-2e-1f-3g-2
        C0 medical a1c2e-1f-2g1;C0 meet a-1b-2c-1d-2e6g4;C0 messag a4b-1c4d-1e-4f-2;C0 methadon a2f-1g1
        C0 mgm c2d-1f-1g-1;C0 midwif a-1b1c-1d5e-1f-3g3;C0 migrain c4d-1f-3g-3;C0 min e-1f1g-1;C0 mind a2f-2g4
        C0 minut a-3b3c-1d-1e1g-4;C0 miss a-8b-2c-3d-4e-2f18g4;C0 mo a-2b1f2g3;C0 mobil f1;C0 month d1f-1g8
        C0 morn c1g-1;C0 mother a-1b-4c5d-3e-2f6;C0 mov a-3c-2d7f-2g3;C0 ms g-5;C0 mum a-2b1e-1f2g-5
        C0 my a-1b-1c-2d1e-1f3g1;C0 n b4f-3g-3;C0 name a4b-2d-1f-1;C0 nan a-1b-1f2g-3;C0 nbv b1f-1g2
        C0 need a-1b-4c3d-1f3g-1;C0 neighbour a-1b2f-1g1;C0 neither a4b-1c-1d-1f-2g2;C0 never b-1c-1d2f1g1
        C0 new b1c-2d1e-1g-1;C0 next a-1f2g1;C0 night f1;C0 nine g-1;C0 no a-4b-6c-4d9e3f3g4
        C0 nobody a-1c-2d-1e6f-3g-4;C0 none e1f-1g-1;C0 norovirus b-1c-1d2g-3;C0 not a7c-4d5e2f-11g-6
        C0 note a-1e-1f3g-2;C0 noth a3b2c-1d-1f-3g1;C0 now a-1f2g2;C0 nurs b2c1d1e-2f-2g3;C0 nursery a-1d-3f4g-3
        C0 o a1f-1g2;C0 occasion a1g-2;C0 oclock a1d-2f1g2;C0 of a4b-3d-2f1g-7;C0 off b-2c8d3e1f-10g-11
        C0 offer a2e-1g1;C0 offic d-2f2;C0 officer a-1b1d-1f1g-1;C0 on a2b-1c-1d1e-1g-8;C0 one a1b2c-1f-2g-4
        C0 only b1g-1;C0 op g2;C0 opa a-2f2;C0 opd a1g-2;C0 open a-1b4c-1d-1e-1g3;C0 operation a1f-2g-1;C0 or a1f-1g1
        C0 order a-4b-1c-1e-1f7g-3;C0 our g2;C0 out a-1b3d1e-2g-5;C0 outpatient c-1d4f-2g-2;C0 outsid a-1b3e-1f-1g-2
        C0 over a-1e2f-1g-1;C0 overdu a2e-1g6;C0 owing a-1b-1c-1d3g-3;C0 own b-1c2g1;C0 paed a2d-1e-1
        C0 paediatrician c2d-1f-1;C0 panel e-1f2g-1;C0 parent a1b-3c2d-3e7f-4g-2;C0 partner b2f-1;C0 past b1g-1
        C0 patient a-1c2f-1g-3;C0 pc g-1;C0 pep e1g1;C0 period a-1f1;C0 phon a-3b-1c2d3g-2;C0 physio a2d-2f1g-4
        C0 plac a-2d1f2;C0 placement a-1d2;C0 plann a-1e2g-1;C0 plaster a1g5;C0 plo a-1e2g1;C0 polic a4b-2c-1d-1e2f-2g1
        C0 portag b1f-1g-2;C0 positiv a-1f2;C0 postnatal a1g-1;C0 postpon a-1b-1c-2d4f-1g5;C0 pregnancy a-1f2
        C0 present a1d-1e2f-2g-1;C0 probation a5b-1c-1d-2e1f-3g4;C0 professional e2f-1g-1;C0 provid a-1e1g1
        C0 pt a1b1e-1f-1g-1;C0 pull a-1b-1d3f-1g2;C0 put a-2b-1c6d1e-1f-4g3;C0 quorat e1;C0 rang a-4b1c3e-1g-7
        C0 rcpc a-1e2f-1g-1;C0 read e-1f1;C0 rebook a-1c3f-2g3;C0 recall d1;C0 receiv f1;C0 reception a-2b-1c5d-1f-1
        C0 record a-1b-1e-1f2;C0 referral a-1c-1d-1e-1f4g1;C0 refug a1g3;C0 refus a2b2c-1d-1f-1g5;C0 reminder a-1f2
        C0 rep a-1d-1e3g1;C0 repeat g-1;C0 reply a-1c-1d-1f2g4;C0 report a2c-1d-2e1f1g2;C0 request b-1f1
        C0 respons b-1d-1f2;C0 result a-1f2;C0 return a-1b-1d-1e2f1g-2;C0 review a1b-2c-1d-1e6f-2g4;C0 room b-2d1
        C0 run a-1d2;C0 runn a1d1f-1g2;C0 safe b1g1;C0 said a1b7c-2d-4e-1f-1g-2;C0 salt a3c-1d1f-2g-2;C0 same a-1f2
        C0 sat a-1b1c-1f1g-2;C0 saw a-1b-1e2f1g4;C0 say a-2b-1c6d1e-1f-3g5;C0 scan a-1f2;C0 school a1b-1c-1d-2e1f2g-4
        C0 screen a1g4;C0 second a1c3d-2f-2g4;C0 see b2f-1g-1;C0 seen a7b-2c-2e-1f-2g1;C0 sent a-6d-2e-1f9
        C0 servic a1b1c-1d-1e2f-1g-2;C0 session b-1d3e-1f-1g-7;C0 sexual a2f-1;C0 she a1b1c-3d-2f4g5;C0 shed a-1f1g-2
        C0 shortag d1g-2;C0 show a2b-1d-1e1f-1g-1;C0 shut a-1b2f-1g-1;C0 sick a-1b-1c-1d5f-1g-1;C0 sickness c-1d2g-3
        C0 sign a2b-2d1f-1g-2;C0 sinc a3b-1c-1d-2e-1f1g-5;C0 sister a-1b1f-1g-2;C0 site a-1b2f-1g2;C0 sleep a-1b2c-1g2
        C0 slept a1;C0 slot a1g-2;C0 smear a-1f1;C0 snow a2b-1d1f-1g-3;C0 so a-2b-2c1d8e1f-6;C0 social a-1b-1d-1f3g-3
        C0 solicitor e1g1;C0 speech a2f-1g-2;C0 spok b1g1;C0 staff d1g-4;C0 stair d-1f2;C0 start a-1c3d-1e-1g1
        C0 stat b1g1;C0 station a1g6;C0 statutory b1g-1;C0 stay a-1f2g2;C0 step b2c-1f-1;C0 stepfather c1d-1g2
        C0 stood b1g1;C0 stopp a-1b1f1;C0 strategy e-1f2g3;C0 strik a-1d2f-1g-1;C0 suit a-1d4f-2g-1
        C0 supervis a1b-1g-1;C0 supervisor a-1d1g2;C0 support a3b-1c2d-3f-1g2;C0 surgery a-1c-1d-1f3g-2
        C0 sw a-2c-2d5e-1f-1g-3;C0 t a-1b-1c2d1;C0 tac e1g-2;C0 take d1;C0 taken a2e-1f-1g2;C0 taxi a-2c-2d3f1g-2
        C0 team b-2c-1d4e2f-2;C0 telephon a-1b-1c-1d1f2;C0 ten a3b2c-1d-2e-1f-1;C0 tenant a-1b3c2d-1f-2g3
        C0 term a-2b-1c1d2g-1;C0 test a1f1g1;C0 text a-2b2c2d-3e-1f2g2;C0 that a-1c-1d-1e-1f4g-3
        C0 the a3b1c-3d1e-6f4g-2;C0 them a3b-1c-2d2f-3g3;C0 then a4b1c-1d-1e3f-6;C0 ther b2c-1e-1f-1g-1
        C0 therapist a-2b-1c-1d7e-1f-2g-3;C0 therapy a2f-1g-2;C0 they b2c2d-1f-2g-4;C0 thi a-3c3d3e-1f-2g-4;C0 third g2
        C0 thre a3c-1d-2e-1f1g5;C0 threshold a-1c-1d-1e-1f4;C0 through a-1b2c-1d-1f1g1;C0 till b-1c2g1
        C0 time a3b-1c1d2e-1f-4g-6;C0 to a2b-5c-2d6e-5f3g-7;C0 today a-3b-2c4d1e-1f1g-5;C0 told a-2b1c1d1g-3
        C0 tomorrow a-1b-2c-2d2f4g1;C0 too a1b-1c1f-1g-1;C0 took a4b-1f-2g3;C0 train a2b-1c-1f-1g3
        C0 traveller a-1b2f-1g2;C0 turn a3c-2d-1g-3;C0 twenty b2e-1f-1;C0 twic g-1;C0 two a1c-1d1f-1;C0 unabl e1g1
        C0 until c1d-1g1;C0 up a7d-2e-2f-4g-4;C0 upstair a-1b3e-1f-1g1;C0 us a-2d2g-1;C0 uta a3b-1c1d-1f-2g5
        C0 v a-1b1c1f-1g-2;C0 via a-1b-1c7d-3f-2;C0 visit a-7b-5c3d1e-3f11g-1;C0 visitor a-1d-1f2g-1;C0 voic d1g2
        C0 w b1d-1g-4;C0 wait a6b1c-1d-1e-3f-3g1;C0 wake a-1b-1d-1f2g-1;C0 walk c-2d-1f3;C0 want a-1b-1c3f-1g-1
        C0 ward e2g-4;C0 was a-3b1c-5d6e-2f3g-7;C0 way c-1d2g1;C0 we a-2d1e-1f3g1;C0 wean c1g1
        C0 week a-1b1c1d3e-1f-3g2;C0 weigh f1g-1;C0 welfar a5f-3g2;C0 well a-2d-1f3g3;C0 went a-1b-1c-1d-1f5g2
        C0 were b-1c-1f1;C0 when a2b1d-1e-1f-1;C0 whether c-2f2;C0 which a-1c-1d-2e-1f4;C0 who a-1b-1f1g-2
        C0 wi b1f-1g4;C0 will a-2b-1c1f3g-2;C0 window a-1b5c-1d-1e-1f-2g2;C0 with a-1b1c-2d-1e-5f7g-7;C0 withdrew c1
        C0 without a-2b3c-1d-1g3;C0 wk a4b-1f-1g2;C0 wnb a1g4;C0 wont a-1c4d-1e-1g-3;C0 work a-3b2c2d-1e-1f1g-3
        C0 worker a-2b-2c-1d3f2g-5;C0 would a-1b2c3e1f-4g1;C0 writ a2f-1g1;C0 written f1;C0 wrong a-2d1f3g4
        C0 x a2c1e-1f-1g-1;C0 x2 a3d-1f-1g6;C0 x3 b3c1d-2f-2g1;C0 x4 a2f-1g-2;C0 y g2;C0 yet b-1c-1d2f1g-1
        C0 yot a3b-1f-2g5;C0 your c-1d3f-1;C0 yr a2c1f-2;C1 # a3d-1f-1g3;C1 @nm b1c2d-1f-2g-1;C1 a a3c-1d-1f-2g3
        C1 and a1b2c-1d-1f-2g-1;C1 answer b2f-1g2;C1 apologi e1;C1 at b2f-1g3;C1 attend a-1c2f-1g-3;C1 away g1
        C1 baby a1g-1;C1 back d1;C1 be a-1c2f-1g-2;C1 been a-1b1e1f-1g1;C1 brought a3b-1f-1g2;C1 came a-1b1g1;C1 car b1
        C1 come b1;C1 could g1;C1 curtain b1g1;C1 dad a1g2;C1 day b1f-1g-1;C1 did e1;C1 didnt a-1b2g-1
        C1 discharg b1g-2;C1 dna a1g1;C1 dog b1g1;C1 door a-1b2d-1;C1 for a-1b1f-1g-1;C1 from b1g1;C1 had a-1b1e1f-1g1
        C1 has a1g2;C1 he a2f-1g2;C1 him a3b-1f-1g2;C1 home g1;C1 hous g-1;C1 hv e1;C1 i b1;C1 in a3b2c-1d-1f-2g7
        C1 is b1g2;C1 it a-1b2g3;C1 letter a1f-1g1;C1 letterbox b1g-3;C1 male g-1;C1 mother g-2;C1 mum g1;C1 my g-3
        C1 no a-1b4c-1d-1f-2g-1;C1 nobody a-1b1g2;C1 not c2d-1e1f-2g5;C1 of a-1b1d1;C1 on a-1b3d-1e-1g3;C1 out b2f-1
        C1 parent b1f-1g-1;C1 phon a1b1;C1 present e1;C1 rang b2f-1;C1 reply a-1b3f-1g-2;C1 said b1g-1
        C1 school a2b-1e1f-1g2;C1 seen g2;C1 she g2;C1 shout b1g-1;C1 sinc a-1b1g1;C1 social g-1;C1 step b1g1
        C1 telephon g-1;C1 the a-1b4c1d-1f-3g-3;C1 ther a1g2;C1 they b1g-1;C1 thi g1;C1 third b1g1;C1 through b1g-3
        C1 tim a2f-1g2;C1 time a-1g1;C1 to b2c2d-1f-3;C1 today g-5;C1 told g3;C1 up a2f-2g1;C1 voic b1g-4;C1 w a3f-2g4
        C1 was a2f-1g1;C1 wasnt b1g1;C1 with a-1c2f-1g-1;C1 worker g-1;C2 # c1d2f-2g8;C2 #am d1;C2 #nd a1c1f-1g1
        C2 #pm d1g2;C2 #rd g1;C2 #th a-1c2d-1e1f-1g5;C2 @nm b3c3d4e-5f-6g26;C2 a a7c-2d-2f-3;C2 absent e1f-1g-2
        C2 action a2e1f-1g5;C2 address b1e-1f1g5;C2 advic b1g2;C2 again a-1b4c-1f-1g3;C2 agre b3c-1f-1g1
        C2 alert a1b1e-1f-1g5;C2 all a-1d2f-1g-2;C2 and b1c1e-1f-1g4;C2 another a-1d1g2;C2 apologi e-1f2g-1
        C2 appli a-1b2g6;C2 appointment a-1d-1e-1f3;C2 appt a2b2c-1d-1f-2g2;C2 as a-3f3g-3;C2 ask a-2b2d-1e3f-1g1
        C2 at a2b1e-2f-1g10;C2 attend a-1f1;C2 attendanc f1;C2 awar d1g2;C2 back b1c-1d2f-2g6;C2 be a2c2d-1e1f-4g3
        C2 been g-2;C2 befor a1f-1g1;C2 being a-1b2g2;C2 book a-2b-1c5e-1f-1g-1;C2 both b1g1;C2 breach a4b-1e-1f-2g3
        C2 but a-1f1g2;C2 by a1c-1d2e1f-2g5;C2 c a2f-1g1;C2 call a3d-1e-1f-1g5;C2 came a-2e1f2g-3;C2 car c1f-1
        C2 card b1g3;C2 care a-1e1g-2;C2 carer a2c-1d-1g3;C2 carri e1g1;C2 case g-2;C2 chair a-1b-1e3f-1g3
        C2 check a-1b1g1;C2 child a2d-2g2;C2 clinic a1d2f-1g3;C2 clos a3b-1d-1e-1f-1g-7;C2 cmw a1g2;C2 colleagu g2
        C2 come a2b1c-1f-2g2;C2 community e1g-2;C2 contact a-1g1;C2 court a-1b2g1;C2 cpn a1g1;C2 csc a1g-2;C2 d a1g1
        C2 dad a1g-3;C2 dat a-1d1f1;C2 date a1b-1c1f-1g-1;C2 day a-1b1d1e1f-1;C2 dental g1;C2 did g-1
        C2 discharg a2e1f-2g-4;C2 discuss a1c1d-1f-1g2;C2 do a-1b1d-1f1g1;C2 dog b2f-1g-3;C2 door b1f-1g-1
        C2 duty a-1b2f-1g2;C2 e-mail g1;C2 ed a-1c2g2;C2 email b-2c-1f3g1;C2 five b2f-1g2;C2 flagg a1e-1
        C2 follow a-1d1e1g1;C2 for a-3b10c4d-3e-1f-6g14;C2 forward b1g2;C2 fractur a1g5;C2 from a-3b-2c1e2f2
        C2 further e-1f1g-1;C2 given c1f-1g7;C2 go a-1b2c-1f-1g3;C2 gone g3;C2 gp a2c1d-1e-1g-4;C2 had a1c-1d-1f1g2
        C2 has a1c1d-1g1;C2 have f-1g3;C2 he a1c1f-1;C2 head a-1e4f-2g4;C2 health e1g-1;C2 her d-1e1f-1g9
        C2 him a-2c1e2g2;C2 his a-1f1;C2 home a7b-2c-1d-2e-1f-2g1;C2 hv a3d-1e-1f-2g4;C2 i a-1c3d-1e-1g3;C2 id c1g2
        C2 if g-1;C2 in b2c-1d1e-1f-1g-4;C2 info e1g-4;C2 inform a1b1c-1e-1g4;C2 instead b-3c-2d4e-1f2g3;C2 iro a-2e2
        C2 issu a2e-1f-1g5;C2 it b2d-1f-1g-3;C2 know b1;C2 later b1c-1g-7;C2 left a-1b8d-1e-2f-4g-1;C2 legal g2
        C2 let b1;C2 letter a1b1d-1e1f-1g-7;C2 letterbox b1g1;C2 liaison a1b-1g2;C2 list d1g2;C2 look g4
        C2 made e-1f2g1;C2 manager a-2b2c-1e1f-2g8;C2 me c1g1;C2 meet e-2f2;C2 messag c1e1f-1g-1;C2 midwif b1e1f-1
        C2 minut a-1b-1c-1e5f-2g7;C2 mobil b2e1f-1g1;C2 month c-1d4e1f-3g4;C2 morn a1b-1c1e-1g1;C2 mother a1c-1d1f-1g-1
        C2 mov c1d1e-1g2;C2 mum a1b-3c-2d2e-1f1g4;C2 my a-1d4f-2g-3;C2 need c3d-2f-1;C2 neighbour a-1b4f-2
        C2 new a5b-1c1d-1e-1f-2g2;C2 next a-2b-1c2d2e3f-3g8;C2 nfa b1g-2;C2 night b1g1;C2 no a1c2d-3g-6
        C2 not a1b4c-1d-2f-1g-13;C2 note b1g1;C2 now c1g3;C2 nurs a2b-1d-2e2f-1g6;C2 nursery a2e-1f-1g2
        C2 off a-1b1d2f-1g-3;C2 offer c2d-1g2;C2 on a-2c-1d1e-1f3g7;C2 one a-1c3d-1g-2;C2 out e-2f2g1;C2 parent g-1
        C2 pass a-1b3g2;C2 pc b1g-1;C2 phon d2e-1f-1g2;C2 pick a1g3;C2 plann e1f-1g-1;C2 polic a-2b3d-1f1g3
        C2 policy a1;C2 post c-1e3f-2g7;C2 practic e1g1;C2 present a-1b-1e1f1g-2;C2 put g2;C2 rais g2
        C2 rang a1b-1c1d-1g4;C2 re b1g1;C2 rearrang e1g4;C2 rebook a2b-1c3e-1f-4g3;C2 recall a1g1;C2 receiv g-7
        C2 reception a1c1e-1f-1g1;C2 repeat g1;C2 repli c1g1;C2 reply a2b-1e1f-1g2;C2 report a-1c1d-1f1g1
        C2 return a-2b1f2g2;C2 ring a-1b1e1f-1g2;C2 round d1f-1g2;C2 rung d1f-1g6;C2 safeguard a1c-1d-2e2f-1g3
        C2 said c1f-1g1;C2 sat a-2f3;C2 say a1g-3;C2 school c-1f2g2;C2 script a2f-1g1;C2 second a1g1
        C2 secretary a2f-1g5;C2 see b-1d2f-1g3;C2 seen a-3b2c-1d-1e1f1g-5;C2 send a-1b-1d-1e3g1;C2 sent a2d1e1f-4g6
        C2 servic d1g1;C2 session a1c1f-2g2;C2 she a-1c1d-1f1g-2;C2 sinc a2e-1g-1;C2 slot a2d-1g3;C2 so a1g-2
        C2 social a1g2;C2 solicitor a-1e2g1;C2 sought g1;C2 spok f1;C2 staff d2f-1g2;C2 straight a1b1e-1f-1g3
        C2 supervision a1f-1g1;C2 suspend a2f-1g1;C2 sw a1d-1e1f-2g7;C2 t a1f-1g1;C2 take b1e1f-1g1
        C2 team a-1b3d-1f-1g3;C2 telephon e1;C2 text a1c-1d1f-1g-3;C2 that g1;C2 the c2d-2e3f-3g3;C2 their a-1d-1f1g2
        C2 them a-1b2f-1g-2;C2 ther a1b1f-1g-3;C2 thi a-1e1g1;C2 through b1g1;C2 time a1b-1e2f-3g3
        C2 to a5b5c1d-6e7f-13g32;C2 today a1b1f-1g4;C2 told a2b1c-1d-1e-1f-1g5;C2 tomorrow b1f-1g1;C2 tri b1f-1g2
        C2 try a3b1c-1d-2f-1g3;C2 up a3f-2g5;C2 updat e2f-2g4;C2 upset c-1d2g-2;C2 visit a2c-1d2f-2g5
        C2 voicemail a3e-2g2;C2 w a-1e1f2g5;C2 wait b1g-3;C2 ward b1g2;C2 was a-1c-1e-2f3;C2 we b1c-1
        C2 wee a5b-1c-1d-1f-2;C2 week a-2c-1d1e2f1g5;C2 welfar a-1b2g1;C2 went a1b1e-1f-1g3;C2 were a-1d1f-1g-3
        C2 who a1;C2 will a1b2c-3d1e1f-2g6;C2 with a-2b1c1g11;C2 wk a1b-1g-2;C2 worker a1d-1f-1g1;C2 would b2f-1g-2
        C2 writ a1b-1c-1e2f-1g3;C2 written e1g1;C2 wrot a1f-1g3;F0 always a8b-3c-12d1e-9f15g-23
        F0 follow=n a3b-1c-4d-2e-4f8g-41;F0 follow=n/cancelled_by_agency a-5b-3c2d9e-2f-1
        F0 follow=n/cancelled_by_family a-1b-2c7d-4e-2f2g-13;F0 follow=n/meeting_not_attended a-2b-1c-1d-1e8f-3g-11
        F0 follow=n/missed_appointment a18b-3c-3d-2e-5f-4g-16;F0 follow=n/no_access_visit a-1b10c-2d-3e1f-5g-7
        F0 follow=n/none a-5b-2c-7e-4f19g6;F0 follow=y a-1b1d2e1f-3g34;F0 follow=y/cancelled_by_agency a-1b-2c-4d9f-1g5
        F0 follow=y/cancelled_by_family a-5b-3c10d-2e-1g6;F0 follow=y/meeting_not_attended a-2b-1c-1d-1e3f2g7
        F0 follow=y/missed_appointment a11b-3c-3d-3f-3g13;F0 follow=y/no_access_visit a-3b10c-2d-2e-1f-1g4
        F0 label=cancelled_by_agency a-7b-5c-2d18e-2f-2g5;F0 label=cancelled_by_family a-6b-5c17d-6e-2f2g-8
        F0 label=meeting_not_attended a-4b-2c-2d-2e11f-1g-4;F0 label=missed_appointment a29b-7c-6d-5e-4f-7g-3
        F0 label=no_access_visit a-4b20c-4d-4e-1f-6g-3;F0 label=none a-5b-2c-7e-4f19g6
        F0 rule=cancelled_by_agency/cancelled;_not_written_by_whom a-2b-1d4f-2g7
        F0 rule=cancelled_by_agency/cancelled_by_the_service a-1b-1c-2d4g-9
        F0 rule=cancelled_by_agency/cancelled_by_the_worker a-1b-1d1f1g-1
        F0 rule=cancelled_by_agency/cancelled_for_the_service's_reasons b-1c3d-1f-1g1
        F0 rule=cancelled_by_agency/the_service_did_not_hold_it a-2b-2c-2d8e-1f-1g7
        F0 rule=cancelled_by_family/cancelled_by_the_family a-3b-2c9d-1e-2f-2g-2
        F0 rule=cancelled_by_family/cancelled_for_the_family's_reasons a2c-4d-2f4g2
        F0 rule=cancelled_by_family/the_family_declined_or_put_it_off a-3b-3c8d-3e-1f1g-4
        F0 rule=cancelled_by_family/the_family_said_they_would_not_come a-2c3g-3
        F0 rule=meeting_not_attended/apologies_to_a_meeting e-2f3g-1
        F0 rule=meeting_not_attended/did_not_come,_of_a_meeting a-1b-1d-1e4f-1g2
        F0 rule=meeting_not_attended/nobody_came_to,_or_spoke_for,_at_a_meeting a-2b-1c-1d-1e5f-2g-6
        F0 rule=meeting_not_attended/not_attended,_of_a_meeting a-1e2g1
        F0 rule=meeting_not_attended/not_there,_of_a_meeting e1
        F0 rule=meeting_not_attended/unable_to_attend,_of_a_meeting e2
        F0 rule=missed_appointment/did_not_come,_of_an_appointment a5b-1c-1d-1f-2g-3
        F0 rule=missed_appointment/not_attended_or_missed a10b-2c-2d-3e-3g6
        F0 rule=missed_appointment/not_brought,_no_show,_or_left_before_being_seen a6b-2c-2f-2
        F0 rule=missed_appointment/short_form_for_not_attended_or_not_brought a7b-1c-1d-1e-1f-2g-6
        F0 rule=missed_appointment/unable_to_attend a1b-1d1
        F0 rule=no_access_visit/at_the_door,_nobody_in_or_not_let_in a-3b16c-4d-4f-5g-1
        F0 rule=no_access_visit/no_reply_at_the_door a-1b4d-1f-1g-3;F0 rule=none/ a3b-4c-7d2e-3f9g8
        F0 rule=none/apologies,_and_a_report_was_sent e-2f2;F0 rule=none/it_took_place_after_all a-2b3c-1e2f-1g-1
        F0 rule=none/spoken_of_as_a_condition,_a_rule_or_a_thing_that_did_not_happen a-6b-1c1d-2e-1f8g-2
        F0 sign=agencyPutOff a-5b-5c-3d23e-3f-8g13;F0 sign=cancelled a-9b-6c8d8e-5f4g4;F0 sign=ended a6b-1e1f-6g-12
        F0 sign=familyPutOff a-4b-4c12d-3e-1g-5;F0 sign=letter a3b-1c-1d-2f1g1;F0 sign=meetingOnly a11b-4c-3e2f-6g-3
        F0 sign=missedCode a9b-2c-1d-2e-1f-2g-6;F0 sign=missedSurely a6b-2c-2d-1f-1
        F0 sign=noAccess a-4b16c-4d-4e-1f-4g1;F0 sign=noReply a3b5c-3d-5g7;F0 sign=notAttended b-3c-3d-4e2f9g3
        F0 sign=notCome a5b1c-4d3e4f-8g1;F0 sign=rescued a-4b3c-2d-1e1f4g-1;F0 sign=step c1d3f-3g12
        F0 sign=stepByWorker a2b1c8d-6e-6f1;F0 sign=supposed a-1b-1c2d-4e-1f5g-4;F0 sign=unable a-2b2c5d-1e1f-6g-6
        K0 1 0 a6d-3e-5f2g8;K0 10 0 a3b-3c-4d-3e3f4g-5;K0 11 0 a-5b-4c-5e15f-1g7;K0 12 0 a-1b1c-2d3e2f-3g4
        K0 121 0 a13c-1d-5e-1f-6g4;K0 122 0 a14b-6c-10d-1e6f-2g-10;K0 123 0 a-6b30c-4d-6e-7f-8g6
        K0 124 0 a-1b-1c12d-6e3f-6g1;K0 125 0 a-14b-10c18d8e-6f4g-2;K0 126 0 a-9b2c15d-4e-4f-1g3
        K0 127 0 a-5b-8c-7d36e-4f-12g3;K0 128 0 a-8b-4c-6d-10e30f-3g-2;K0 129 0 a14b-6c2d7e-12f-5g-5
        K0 13 0 a-2b4c1d-2e-4f3g5;K0 130 0 a7b-4c-4d-8e-5f15g-3;K0 131 0 a7b4c5d-2e-7f-7g28;K0 132 0 a5c-1e-2f-2g-14
        K0 133 0 a-4b-4c-7d-5e1f19g2;K0 14 0 a-3b8c2d-3e-1f-2g6;K0 15 0 a4b-4c-3d-4f8g6;K0 16 0 a-1b5c-1d-1f-2g-2
        K0 17 0 b4c-1f-2g1;K0 18 0 a-2b4c-1f-2g-4;K0 19 0 b7c-1d-2e-1f-3;K0 2 0 a-1b2f-1g-2;K0 21 0 a-3b6c-2d-2e1g-4
        K0 22 0 a5b-3c6d1e-3f-5;K0 23 0 a2b-1c-2d-5e-3f8g1;K0 24 0 a-2b3d-2e-3f4g11;K0 25 0 a-2f2
        K0 26 0 a1b-2c-2d-1e1f3g6;K0 27 0 a1c1d2e-2f-4;K0 28 0 a-1b11c3d-2e-3f-7g4;K0 3 0 a4c4d-1e-3f-4g-2
        K0 30 0 a2b-2c6d-1e1f-6g2;K0 31 0 b-1d-1e-1f2;K0 32 0 a-1b-1c1d1g1;K0 34 0 b-1c-2d3e-1f1g3
        K0 35 0 a-1b2c-1d-1g2;K0 36 0 a2b-5c3d3e3f-5g23;K0 37 0 a4b-1c-2d-4e-2f4g-6;K0 38 0 b1c1d-2e-3f4g3
        K0 39 0 a2b-1c2d-5e2f1g2;K0 4 0 a-1b1c-1d-1f2g2;K0 40 0 a3b2d-1e2f-4;K0 41 0 a-4b4c-2d-1e-1f4g1
        K0 42 0 a3b4c2d-2e-4f-3;K0 43 0 a-3c7d-2e1f-3g-1;K0 44 0 a-6b2c-6d5e9f-5g9;K0 45 0 a-4b1c2d6e-3f-2g-1
        K0 46 0 a2b-4d-1f3g-1;K0 47 0 a2d-5e-1f4g3;K0 48 0 a-2b2c-1d3e-2g-3;K0 49 0 a7b-1c5e6f-17g-12
        K0 5 0 a5b3c-3e3f-8g-6;K0 50 0 a-2b5c-4e-1f2g-7;K0 51 0 a1b1c1d-6e-1f5g8;K0 52 0 a-4b3c1d1e-5f4g6
        K0 53 0 a1b1f-2g2;K0 6 0 a-3b-3c-3d-4e1f11g6;K0 7 0 a6c-1d-3e-4f2g-3;K0 8 0 a1b2c-7d-1e-1f4g1
        K0 9 0 a5b-4c7d1e-5f-4g13;X0 1 1 a8b-1c-1d-1e-1f-5g-4;X0 1 10 f1;X0 1 22 b1g-1;X0 1 26 a-2f2;X0 1 27 a3f-2
        X0 1 28 c1g1;X0 1 36 a-1b1c1d1f-1g3;X0 1 38 c1;X0 1 39 g-2;X0 1 42 f1g-1;X0 1 45 g2;X0 1 49 a6b-1d-1e-1f-3g-2
        X0 1 6 a1g3;X0 1 7 a2f-2g2;X0 1 8 a1b1f-1g2;X0 1 9 c1d-1f1g-2;X0 10 10 b-1c-2d-5f8g3;X0 10 11 a-2b-1c-1f3
        X0 10 13 a-1b-4c2e1f2g-1;X0 10 14 a-2b2c2f-1g2;X0 10 15 e2f-2g-3;X0 10 21 b1c-1f-1g-3;X0 10 22 a2f-1g1
        X0 10 23 d1f-1g-2;X0 10 26 a-1d1e-1f1g-2;X0 10 27 a1b-1f1;X0 10 36 a-2b-1e1f2g-5;X0 10 37 a2b-1d-1
        X0 10 38 a2d-2g2;X0 10 39 a2e-1f-1g2;X0 10 42 c1;X0 10 43 a1b2c-2e-2f1;X0 10 44 d-2e1f1g-7;X0 10 46 e1g1
        X0 10 47 a1b1d-1e1f-2g6;X0 10 48 a1b-1c1d1f-1g-2;X0 10 49 b-1c-1f2;X0 10 50 a-1d1f1;X0 10 51 a2d-1e1f-1g1
        X0 10 52 a-1b-1c2d-1e-3f3g-2;X0 10 53 b1g2;X0 10 8 b1g3;X0 10 9 a-2b-1f3g-2;X0 11 1 a-1b1g1
        X0 11 10 a-1b-1d-1e5f-3g1;X0 11 11 a-1b-1c-1e2f1g-1;X0 11 13 a2f-1g1;X0 11 14 a2e-1g1;X0 11 15 a1f-1g-1
        X0 11 21 f1g-2;X0 11 36 e1g2;X0 11 39 a-1e1g-1;X0 11 41 a-2b1f2g1;X0 11 43 e2f-1g1;X0 11 44 a-1b-1d-1e1f2g-1
        X0 11 49 a4b-1c-1d3e-1f-4;X0 11 51 a-1f1g2;X0 11 8 a1c-1d1g1;X0 11 9 c1;X0 12 11 b1g1;X0 12 44 g1
        X0 121 129 a1c1f-1g5;X0 121 131 a2d-1f-1g5;X0 122 124 b-1c-2d-1f3g2;X0 122 126 a1g2;X0 122 128 a-1e2
        X0 122 129 a4b-2c-2e-2f1g-4;X0 122 130 e1g1;X0 122 131 a-1f1g2;X0 122 132 a1f-1g-3
        X0 122 133 a-2b-1c-1d-1e-2f6g1;X0 123 122 a-1b2d-1e1f-1g-2;X0 123 123 a-3b8c-1d-1e-1f-1g5
        X0 123 124 a-1b2c-3d-1f3g-4;X0 123 125 a-1b-2d3g1;X0 123 126 a-1b1c2d-1f-2g1;X0 123 127 b1g-1;X0 123 128 b3f-2
        X0 123 129 a-1b1d1f-1;X0 123 130 a-1f2g3;X0 123 131 a-1b3c-4d3e-1g13;X0 123 133 a2b-1e-1g-3;X0 124 121 e2g-3
        X0 124 122 a1b-2c-4e3f1g1;X0 124 123 b4c2d-2e-1f-4g-3;X0 124 124 a2b2c-2d-1e-1f-1g-5
        X0 124 125 a-2b-1c10d-2e-1f-4g-3;X0 124 126 a-1b1c1d1f-2g-2;X0 124 127 d1f-1g-1;X0 124 128 a-2b-1c-1d-1e6g7
        X0 124 129 a2b-2c-2d1e-1f2g-3;X0 124 130 a2b-2c-2e-1f2g-2;X0 124 131 a-1b-5c10d1e-2f-3g-1;X0 124 133 a2b-1f-1g1
        X0 125 123 b-1c2d-1g-1;X0 125 124 a-1c1d-1f2g2;X0 125 126 c2d1e-1f-1g-3;X0 125 127 a-1b-1c-2d5f-1g-2
        X0 125 128 a-1b-1c3d-2e-3f4g-1;X0 125 129 a-4b-1c7d7e-1f-8g1;X0 125 130 a-1c2g-2;X0 125 131 b-1c2f-1g-2
        X0 125 133 c-2d-1f4;X0 126 122 a-1c-1f2;X0 126 123 f1;X0 126 124 b1c1f-2g-1;X0 126 125 a-1b-1c2d-2f2g-5
        X0 126 126 g-1;X0 126 128 c-1f1g1;X0 126 129 a-1c1d2f-1g1;X0 126 131 a1c-1d2g1;X0 127 123 a2b-2g1
        X0 127 124 a-1b-1c-2d4f1;X0 127 127 a-4b-1c-1d10e-1f-3g1;X0 127 129 a-2c-1d3g3;X0 127 131 b1
        X0 128 122 a1b-1d-1e5f-4g4;X0 128 123 a1;X0 128 124 a-3b2c-1d-1e4f-2g-1;X0 128 125 c-1d2e-1g-2;X0 128 126 c1g2
        X0 128 127 f1g1;X0 128 128 a-5b-2c-1d-2e8f2g-3;X0 128 129 b2f-2;X0 128 130 a-1b-1c-1d-1e-2f5g1
        X0 128 131 c1d-1e4f-4;X0 128 133 e2f-1g1;X0 129 121 a3f-2g-5;X0 129 122 a7b-1c-1d-2e-1f-1g6
        X0 129 124 a1b-1d1e-1g4;X0 129 125 a-3b-1c-2d4e-1f2g-3;X0 129 126 a-2c5f-3g-3;X0 129 127 a3b-1f-1g-4
        X0 129 128 f2g2;X0 129 129 a6b-1c-1d1e-1f-4g5;X0 129 130 a2b-1c-1d-1e-1f1;X0 129 131 a2b-1f-1g5
        X0 129 132 a1d-1g3;X0 129 133 a-1f3;X0 13 1 a2b3c-1f-4;X0 13 10 b-1d2f-1g3;X0 13 11 a1e-1g3
        X0 13 13 a-1b2c2f-2g-4;X0 13 14 b-1d1g1;X0 13 15 b-1c-1d2e1;X0 13 22 a-1b-2f3g-2;X0 13 24 a-1b1f1g1
        X0 13 28 g-2;X0 13 36 b-1d-1f2g2;X0 13 43 c-1d-1f2g-4;X0 13 44 c2d-1f-1g4;X0 13 45 b-2f2;X0 13 47 c1g-5
        X0 13 48 f1;X0 13 49 a-2b5c-2f-1g1;X0 13 51 a-1f1;X0 13 6 b-1f1;X0 13 8 a-1b3c-1f-1g2;X0 13 9 a-1b-3c1d4f1g-2
        X0 130 121 g1;X0 130 122 a-1e1g-1;X0 130 123 a5b-1f-3g-2;X0 130 124 a1b-1c-1f1g-2;X0 130 127 a1d-1f1g-2
        X0 130 128 a-1e-1f3;X0 130 129 b-1c-1d-2f4g2;X0 130 130 a-3b-1d-1f4;X0 130 131 a-1;X0 131 122 a1g-6
        X0 131 123 b2c-1d-1e-1g-1;X0 131 124 a2b-4c2d2e-1f-1g-3;X0 131 125 a-1b-1c2d-2f2;X0 131 126 a-1b-1c3d1f-1g2
        X0 131 127 a-1d3f-1g-1;X0 131 128 a1f-1g2;X0 131 129 a-1b-1c4d-3e-1f1g-3;X0 131 130 f1
        X0 131 131 a-1b-3d1e1f2g8;X0 131 133 c-1f2g1;X0 132 129 a2d-1f-1g-3;X0 132 131 a2b-1d-1e-1g-6;X0 133 122 f1
        X0 133 123 e1g3;X0 133 125 a-1b-1c-2d-2f6;X0 133 126 a-1c-1f3;X0 133 128 e1g-1;X0 133 129 d1g-3
        X0 133 130 a5f-4g-2;X0 133 131 c-1d-1f2g1;X0 133 133 f1;X0 14 10 c4d-1e-1f-1g-2;X0 14 28 b1c-1d-1f1g2
        X0 14 36 b-1c1;X0 14 47 b1g2;X0 14 49 f2;X0 14 5 a3b1d-1e-1f-1g-1;X0 14 8 f1g-1;X0 14 9 a-1d-1e3g2;X0 15 1 g-1
        X0 15 14 c-1f2;X0 15 23 a-1f1;X0 15 26 a-1f2;X0 15 27 a1f-1g-2;X0 15 34 a-1f2;X0 15 36 a2f-1g1
        X0 15 37 a-3f4g-1;X0 15 39 a-2f2;X0 15 43 e1f-1g-2;X0 15 44 a2b-1e-1g1;X0 15 45 a2f-2g-2;X0 15 7 f1g2
        X0 16 19 a-1b3e-1f-1g-1;X0 18 9 g-1;X0 19 28 b2c-1f-1g3;X0 19 49 g-1;X0 21 43 b1c-1f-1g-3
        X0 21 44 a-1b1e2f-1g-4;X0 21 49 a-1b2;X0 22 1 a3b-1f-1;X0 22 10 a-1c1d2f-1g-4;X0 22 43 a-1c-1d3f-1
        X0 22 49 a-1c3d-1e-1g2;X0 23 1 a1g-1;X0 23 3 a2f-1g-1;X0 23 44 a3b-1c-1d-2e-1;X0 23 46 d-1e-1f2g1;X0 23 47 g-1
        X0 23 52 c3f-2g1;X0 24 10 a1b2c-1e-1f-1g4;X0 24 43 c2f-1g1;X0 24 45 f1g-1;X0 24 52 a-1b1d1f-1g4
        X0 24 7 b1f-1g-1;X0 24 8 a-1b1d-1f1g2;X0 26 1 f1g1;X0 26 6 a-1f2;X0 27 36 d1g1;X0 27 43 a1g1;X0 27 44 g1
        X0 27 45 a-1f2;X0 27 47 g3;X0 28 10 f1g3;X0 28 13 g1;X0 28 24 b-2f3g3;X0 28 3 c1g-2;X0 28 43 a-1b2c-1g3
        X0 28 44 c1d-1g-1;X0 28 45 c1f-1g5;X0 28 46 b-1c-1f2g-1;X0 28 47 a1b2e-1f-2g-3;X0 28 48 a-1b2f-1g1;X0 28 49 b1
        X0 28 52 c1g1;X0 28 7 b3c-1f-1g-1;X0 3 1 a-1c3f-1g2;X0 3 48 c1f-1g-2;X0 3 9 a3b-1d-1e-1f-1g2
        X0 30 10 a-1e2f-1g-1;X0 30 13 a2b-1c2d-1f-2g5;X0 30 36 c1g-3;X0 30 45 c2f-2g-2;X0 34 10 d-1f2;X0 34 8 g-2
        X0 34 9 a2b-1;X0 35 6 a-1b1f1g2;X0 36 1 a2d-1e-1g3;X0 36 10 a-1b-2d1f1;X0 36 11 d-1f2;X0 36 13 a-1b1c-3f3g-2
        X0 36 36 a3b1e-1f-2g1;X0 36 44 a-1f1;X0 36 46 a1c1e1f-2g-2;X0 36 47 c-1d1g1;X0 36 51 a1g2;X0 36 52 b1d1f-1
        X0 36 6 a-1e1g-4;X0 36 8 d1g2;X0 36 9 b1c-1d-1e2f-1g1;X0 37 22 a3d-1f-1g-3;X0 37 46 b1;X0 37 47 f1
        X0 38 43 a1c-1d-2f2g2;X0 38 46 a-1c1;X0 38 47 a1c1f-1g-1;X0 38 9 d1e-1f1;X0 39 1 a-1f2
        X0 39 10 a4b-1c-1d-2e2f-3g3;X0 39 27 g2;X0 39 36 a-1d1;X0 39 43 a-2d-1f3g-2;X0 39 44 a1g-1
        X0 39 47 a-1b-1c2f1g1;X0 39 49 b1g1;X0 39 5 e2f-1g-3;X0 39 8 a1c2d-1e-1f-1g3;X0 39 9 c1;X0 40 28 b2f-1
        X0 41 13 b1g-4;X0 41 36 b-1d1g2;X0 41 6 a-1f2;X0 42 1 g-1;X0 42 10 a-2b-1c-1e-1f4g1;X0 42 11 g3
        X0 42 15 a3f-2g-3;X0 42 19 a1;X0 42 23 a2f-1;X0 42 24 b-1c3f-2g2;X0 42 28 b2f-1g-1;X0 42 44 c-1d2g-2
        X0 42 45 a-1b1g1;X0 42 46 g-1;X0 42 49 a-1c2f-1g-2;X0 42 6 a3b-1f-1g2;X0 42 7 f2g-1;X0 42 8 a-2f2
        X0 43 1 b-1c-1f2g1;X0 43 10 a4b-1c-1d-3e-2f2g5;X0 43 11 a-1e1g4;X0 43 13 b-1c2g-2;X0 43 15 a-3b2c-1f3g-1
        X0 43 17 b1c-1g2;X0 43 19 a-1b4c-1f-2g-1;X0 43 23 d-1f2g-2;X0 43 24 a-1d1f1g3;X0 43 27 g1
        X0 43 28 a2c-1e-1f-1g-5;X0 43 30 c1d-1g1;X0 43 36 a1c-1d1f-2;X0 43 38 d1f-1;X0 43 42 b2f-1g-1
        X0 43 43 b1c1f-1g2;X0 43 44 a-1b3c-1g4;X0 43 45 a-1c4d1f-3g-1;X0 43 46 a3f-2;X0 43 47 a2d-1g2
        X0 43 49 a1d-1f-1g3;X0 43 5 a-2d3e1f-1;X0 43 51 f1;X0 43 8 a-2b-4c-1d-1e5f4g-1;X0 43 9 a-3b-1c11e-1f-6
        X0 44 1 a-3b2d-2f3g4;X0 44 10 a-3b1c-1d6e-5f2g-13;X0 44 11 e2f-1g-2;X0 44 13 a1b1c-1d2f-2g-4
        X0 44 15 a2d-1e1f-1g5;X0 44 23 a-1b1;X0 44 24 f1g1;X0 44 27 a-1c1g2;X0 44 28 a1;X0 44 30 a2f-2g2;X0 44 34 e1
        X0 44 36 a-3c-1d-1e5g-1;X0 44 39 a-1b-1c2d-1f1g1;X0 44 43 a1b-1g1;X0 44 44 b2e1f-4g5;X0 44 47 b-1d-1f2
        X0 44 49 a1b-2c-1e3f-2g1;X0 44 5 a-1b3c-1d-1e1f-1g5;X0 44 53 e1;X0 44 8 a-1e1f-1g2;X0 44 9 a-1c-4d3f2g-1
        X0 45 1 a2f-1g1;X0 45 10 a-1b1c-1e-1f2g-3;X0 45 11 d1;X0 45 13 a-1b-1c-1d2g1;X0 45 18 c-1d1g3;X0 45 22 a-1d2f-1
        X0 45 23 a3f-2g-2;X0 45 28 a-1b-1c2d-1g3;X0 45 36 d-1e-1f2g2;X0 45 43 a-1b-1c1d1g-1;X0 45 44 g-1
        X0 45 45 b1c-1g-1;X0 45 48 d1;X0 45 49 a3c-1d-2f-1g1;X0 45 50 b2f-1g2;X0 45 52 d1;X0 45 6 a1b-1e2f-1g6
        X0 45 9 b-2c2g1;X0 46 10 a1f-1g1;X0 46 15 a-2f3;X0 46 26 a2b-1f-1g1;X0 46 27 a-1c1g-3;X0 46 31 a1f-1g-1
        X0 46 36 a1f-1g-2;X0 46 46 a1g3;X0 46 49 a-1f1g-1;X0 46 7 a1f-1g3;X0 46 8 a-2d2g-1;X0 47 10 a-1b-2c2e1g4
        X0 47 14 a-1b1;X0 47 15 f1;X0 47 23 c2f-2;X0 47 24 a1g-1;X0 47 27 c1;X0 47 28 a-1b1c-1d1;X0 47 31 c1f-1g-1
        X0 47 36 c-1f1;X0 47 39 a-1f1;X0 47 42 a-1b1g-4;X0 47 44 a-1b3f-1g-1;X0 47 45 b-1c1d-1e2f-1g4;X0 47 47 a-1c-2f3
        X0 47 49 a2b-1c-1d-1;X0 47 52 c-2f2g1;X0 47 7 a-1f1;X0 47 8 b-1c-2f2g-1;X0 47 9 a4b1c-1d-1f-2g7
        X0 48 13 b-1c-1d2f1;X0 48 14 b3f-2g-3;X0 48 36 d2f-1;X0 48 42 b-1f2g1;X0 48 44 a-1d1g2;X0 48 49 b1c1d-1g-1
        X0 48 6 a-1d-1f2g1;X0 49 10 a1b-1c-1d-1e4f-2g-3;X0 49 11 a-1c1f1g3;X0 49 13 a-1b-3c2d-2e1f3;X0 49 15 a-4d-1f6
        X0 49 22 a-1c-1d3f-1g6;X0 49 23 a1d-1e-1f1g2;X0 49 26 a1g3;X0 49 36 a-1f1;X0 49 40 a-1e2f-1g-2
        X0 49 43 a2c-1d-1e2f-2g-3;X0 49 44 a1b-2c2d-2e2f-2g-1;X0 49 46 a-1b-1c2d2f-2g-1;X0 49 48 d1g-2
        X0 49 49 a-2b-1c3e1f-2g-3;X0 49 50 a2b-1d-1g-1;X0 49 51 a2b-1f-1g2;X0 49 8 c-1f2;X0 49 9 a4d-1e-2f-2g-6
        X0 5 1 a2d-1f-1g-3;X0 5 10 a-1e1g-1;X0 5 47 b1f-1g-1;X0 5 7 a2e-1f-1g1;X0 50 48 b3f-2g-1;X0 50 49 a-1d1f1g-1
        X0 50 8 g-1;X0 51 1 a1b-1f1g1;X0 51 10 a-2b-1d-1e1f3;X0 51 13 g2;X0 51 36 a-1c3d-1e-1g1;X0 51 42 a3b-1c-1g2
        X0 51 44 a-1b1d-1f2g1;X0 51 45 g1;X0 51 46 a1;X0 51 47 a1;X0 51 9 a1g1;X0 52 1 f1g-2;X0 52 10 d-1e-2f4
        X0 52 41 b1g-1;X0 52 44 a-2b-1d-1e-1f5g-1;X0 52 45 a3b-1f-1g1;X0 52 46 g2;X0 52 8 d1f-1g-1;X0 6 19 a-1b1g2
        X0 6 42 a-1b2f-1;X0 6 44 a6b-3f-3g3;X0 6 47 e2f-1g4;X0 6 48 b-1f1;X0 6 49 a1e1f-1g-2;X0 7 1 a-1f2;X0 7 10 g-2
        X0 7 15 a4d-1f-2g7;X0 7 36 f1;X0 7 39 f1;X0 7 42 b1g3;X0 7 44 a1g-1;X0 7 49 a1;X0 7 52 a-2f3;X0 8 1 a1f-1g1
        X0 8 10 b-1f2g1;X0 8 11 e1;X0 8 13 g2;X0 8 22 g1;X0 8 28 c3d-2f-1g3;X0 8 37 a-1f1;X0 8 40 g2;X0 8 41 f1g2
        X0 8 43 a1c2d-1f-2g-1;X0 8 44 a-1c-2d2e-1f2g-8;X0 8 45 a-3b2d1e-1f1;X0 8 47 c-5d-1f6;X0 8 48 g2
        X0 8 49 a-1d1e1g2;X0 8 52 b2c-1f-1g1;X0 8 7 b-1c2d-1f1g-1;X0 8 8 b1g4;X0 9 1 a-1c1d1f-1g2
        X0 9 10 a-1b2c-1d-1e-1f1g-6;X0 9 11 c-1d1;X0 9 13 a-1b1c1f-1g-8;X0 9 14 a-1d1g-1;X0 9 15 c2d-1f-1g-1
        X0 9 23 a-2d-1e-1f4g1;X0 9 28 b-1d2f-1;X0 9 3 a-1c3f-1g2;X0 9 36 a1c-1e-1f1g1;X0 9 42 a-1c3f-1g2
        X0 9 43 b-2c-3d3f2g-4;X0 9 44 a1d-1g1;X0 9 47 a-2d1e2f-1g3;X0 9 48 a2c-1d1f-2g5;X0 9 49 a1c3d-1e-1f-1g-2
        X0 9 8 a1b1d-2f1g2;X0 9 9 a-1c1d-1f1;Y0 31356 129 g-2;Y0 31356 131 a-1c-1d-1f3;Y0 31361 124 a1g1
        Y0 31361 128 e-1f1g2;Y0 31361 129 a1g-2;Y0 31365 126 a-1f2;Y0 31365 129 f1;Y0 31611 123 b2f-1g5;Y0 31611 124 b1
        Y0 31611 130 b-1f2g2;Y0 31611 131 b1g1;Y0 31612 122 b1;Y0 31613 124 c2f-1g1;Y0 31613 127 b-1c-1d2
        Y0 31619 124 b-1c-1d2g1;Y0 31619 131 a1b-3f2;Y0 31865 129 g-1;Y0 31866 124 a-1f3;Y0 31866 128 e1g-1
        Y0 31866 129 d2e-1g1;Y0 31866 133 a-4f5;Y0 31867 130 b-1f1;Y0 31868 122 a1g-1;Y0 31868 123 b1g-1
        Y0 31868 125 c-1f1;Y0 31868 126 a-1b3f-2g-1;Y0 31868 129 a1c1f-1g-1;Y0 31869 123 g1;Y0 31869 126 c3f-2g-2
        Y0 31869 129 a-1c5d-1f-2g-1;Y0 31869 131 c1g-1;Y0 31869 133 c-2f2;Y0 31872 122 e1;Y0 31872 128 e-3f3
        Y0 31873 122 a1f-1g-2;Y0 31873 124 a1;Y0 31873 125 a-1c-5d3f3;Y0 31873 130 g-1;Y0 31874 124 a-1f2
        Y0 31874 128 f1g1;Y0 31874 129 f1;Y0 31875 124 a2b-1c3d-3f-1g-2;Y0 31875 125 a-1c3d-1f-1
        Y0 31875 126 a-1c3d-1f-1g3;Y0 31875 131 a-1c1d2f-1;Y0 31875 133 a1;Y0 32124 126 b-1c3f-1g2;Y0 32128 131 c1g-1
        Y0 32129 126 c3d-1f-2g-1;Y0 32380 131 b1c1f-2g-1;Y0 32381 129 c1g-3;Y0 32891 122 e1f-1g-2
        Y0 32892 122 a-2b2e1f-1g1;Y0 32896 122 a-1e2f-1g-4;Y0 32896 123 f1g-1;Y0 32896 124 a-1e2f-1g3
        Y0 32896 128 a-1e2f-1;Y0 32896 130 a-1f2g1;Y0 32898 131 f1g1;Y0 33146 124 a2f-1g5;Y0 33146 129 a1g-1
        Y0 33148 122 a1g-2;Y0 33148 130 f1;Y0 33148 131 a-1c1d1g5;Y0 33149 124 c-1d-1f3g-1;Y0 33149 127 c-1d1g-2
        Y0 33149 130 a-1c2g-2;Y0 33151 124 a2d-1;Y0 33151 127 a-1d2f-1g-4;Y0 33152 128 a1g2;Y0 33153 122 a4c-1d-1f-2g5
        Y0 33154 129 g-1;Y0 33155 131 g1;Y0 33403 123 b1g-2;Y0 33404 122 a2f-2g-2;Y0 33404 129 f1;Y0 33409 130 a-3f3
        Y0 33659 131 a-1b2c-1f-1g-2;Y0 33660 123 b-2c1f2g-3;Y0 33660 124 d1;Y0 33660 125 c3d-1f-1g-3
        Y0 33660 129 a-1c-1d3f-1;Y0 33660 131 b-2d2g1;Y0 33661 128 b-1f1g-1;Y0 33661 129 c1g1;Y0 33662 125 c1g-2
        Y0 33662 129 a-1d2f-1g-1;Y0 33665 122 g-1;Y0 33665 124 c1;Y0 33667 123 b-2c-1f3g1;Y0 33667 129 c3d-2g2
        Y0 34170 129 f1;P0 # # a4f-4g-2;P0 # @nm a-2b-1d3g2;P0 # and a1b1f-1g1;P0 # for f1g-2;P0 # min a-2b1f2g-3
        P0 # minut a-1f1;P0 # no b1g2;P0 # occasion a1g-2;P0 # of a2f-2g-1;P0 # session a2f-2g1;P0 # tim a2f-1g2
        P0 # to a-2b-1c4f-1g2;P0 # week a-1f2g-1;P0 # wk a1;P0 # yr c1g-1;P0 #rd time a-1d4f-2g-2;P0 @nm # a2f-1g-1
        P0 @nm #am d1g1;P0 @nm #pm d1;P0 @nm @nm a5b-1c1e-2f-3g-2;P0 @nm and a1b-1c-1d-1f2g1
        P0 @nm appointment a-2c-1d4f-1g-2;P0 @nm at a1b-1d-1g-2;P0 @nm did a1g1;P0 @nm dnad g-1;P0 @nm for g1
        P0 @nm had g4;P0 @nm has c1d2f-2g-3;P0 @nm instead d1g1;P0 @nm not a3e-2f-1g4;P0 @nm sent a1f-1g1
        P0 @nm session a-1d1;P0 @nm she c-3f4;P0 @nm thi b-1c2g-1;P0 @nm time g1;P0 @nm to a-2f2;P0 a call a1d1e-1g1
        P0 a e a5b-2c-1d-1f-2g1;P0 a full e-1f2;P0 a messag c1g-2;P0 a migrain c4d-1f-3g-3;P0 a month a1d2f-2g7
        P0 a no a-1e2g-1;P0 able to a-1c1g-1;P0 access to a-2c-1d-1f3g1;P0 address for b1f-1g1;P0 after all g-2
        P0 again @nm b1g1;P0 agre to a-1b1c-1f2g1;P0 alcohol nurs a1f-1g2;P0 all clinic a-1d3f-1
        P0 an e-mail a-1c1d-1f2;P0 an emergency a-1b-1d2g1;P0 an hour a4b1d-1f-3g-2;P0 and # a1f-1;P0 and attend f1
        P0 and could b1;P0 and did a1e3f-3g-2;P0 and he a1f-1;P0 and her a1b-1d-1f1g1;P0 and hung b-1c2f-1g-2
        P0 and i a-1b5c-1f-2g-3;P0 and mother a-1c1g-2;P0 and mum a1;P0 and no b-1g5;P0 and not a-1b1e1f-1
        P0 and rang d1;P0 and saw b-1f1;P0 and sent a-1d-1f2;P0 and she b-1c1;P0 and shut b2f-1g-1;P0 and the a2b-1g2
        P0 and ther b1d1g-3;P0 and told b1c-1d2f-1g-1;P0 and was a-1f3g-1;P0 and we a1b1c-1d-1f-1g2
        P0 and went b-1c-1f2;P0 and would a1;P0 another day c1;P0 another family a-1f2;P0 another time a-1d2g1
        P0 answer on a1;P0 apologi from a-1b-1d-1e2f1;P0 appear at a-2b-1f4;P0 appli for a-1b2g6
        P0 appointment and a-2f3;P0 appointment at g-1;P0 appointment could g-1;P0 appointment on a-1f1
        P0 appointment with c-1d2f-1g-2;P0 appt @nm a2f-1g2;P0 appt for a-3b3f1g1;P0 appt sent a1g1
        P0 appt to a-1c-1d3f-1g6;P0 appt with c4d-1f-2g-4;P0 arm fold b2c-1f-1g1;P0 arriv at a-1f2g-2;P0 arriv for g-1
        P0 as arrang a2d-1f-1g-1;P0 as instruct a1g-1;P0 as it c1f-1;P0 as per e-3f3;P0 as she a-1e-1f3g-1
        P0 ask for c2d-1g1;P0 ask to a2c1d-1f-2g6;P0 ask whether c-2f2;P0 assessment not d1f-1;P0 asthma review a3e-2g5
        P0 at # a2e-1f-2g1;P0 at #pm a6e-4f-1;P0 at @nm a6b-1d-3f-2g-2;P0 at colleg a2e-2g2;P0 at door a-2b2c-1d-1f2
        P0 at five b2f-1g2;P0 at home a1;P0 at marac a-1e3f-1g-1;P0 at mgm b1f-1g2;P0 at school e1;P0 at ten a1g-1
        P0 at the a-1b3c-1d-1e-2f2g-5;P0 at upstair b3e-1f-1g-3;P0 at work a1b-1c1g2;P0 attempt at b1
        P0 attend and a-1e1g3;P0 attend for a-1b1g4;P0 attend on f1g-1;P0 attend with a-1d-1f2;P0 attendanc # a-2f3
        P0 attendanc at g-3;P0 away by b2f-1g-2;P0 baby clinic d1g-2;P0 back @nm a2b1c-1f-1g2;P0 back at a-1f1g2
        P0 back to a-1b-1c-1d2f1g-3;P0 be at c-1d-1e-1f3g-3;P0 be bring c1g-1;P0 be com g-2;P0 be in a-1c2g1
        P0 be seen a3d-1e1f-3g-5;P0 be sent d1g1;P0 be sought g2;P0 becaus of c1g2;P0 been brought a1d-1g-1
        P0 been cancell c-1d1f1;P0 befor the a1g-1;P0 being seen a3b-1f-1g1;P0 birth visit b1c-1
        P0 book for a-1b-4c5d-2e-1f2g1;P0 both children b-1f1;P0 bottom of a-1d1;P0 bring @nm a-1c1g-3
        P0 brought for a1g-1;P0 brought forward a-1b-1d-1f3;P0 brought on a1g-1;P0 brought the a-1f2
        P0 brought to a-2b-1d2f2g2;P0 bus strik c1g1;P0 but came a-1b-2f3;P0 but did a-2f2g-1;P0 but the a-1b2e-1g1
        P0 buzzer not b2c-1f-1;P0 by # a1d-1g-4;P0 by @nm a-1b-1d-2f3g5;P0 by admin d1f-1g3;P0 by carer a1c-1d-2f2g3
        P0 by dad f2g-1;P0 by e-mail b-1f2g1;P0 by hospital d1g-5;P0 by mother a-1b-1c4d-1f-2;P0 by parent c2d-1f-1
        P0 by phon a-2b1d2f-1g-2;P0 by polic g2;P0 by school d-1f2g-1;P0 by tenant a-1b1c2f-1;P0 by text b-1d1
        P0 by the a-2b1c-1d5e-1f-3g1;P0 c from a-1b-1c2d1;P0 c to a1f-1g1;P0 call as g1;P0 call at a-1b2g2
        P0 call from a-1f1;P0 call her a1g3;P0 call off b-1f2g-9;P0 call to c-1d2;P0 came and e1;P0 came back b-2f2
        P0 came in a-1f2;P0 came out a-1b2;P0 came to a4c-1d-1e-1f-1g-5;P0 cancell becaus d1
        P0 cancell by a-1c1d1e-1g-7;P0 cancell her c-1f2;P0 cancell on c3d-1f-1g-1;P0 cancell the c-1f2g3
        P0 cant get a-1c3d-1e-1g1;P0 cant make c2e-1;P0 car and a1b-1c1;P0 car had c3d-2f-1g1;P0 card left b1g6
        P0 carer rang a-1c2d-1g1;P0 carri out d-1f1;P0 case clos a1g-2;P0 catch up a2f-2g4;P0 chair to a-2e2g2
        P0 check no a-1b1g1;P0 check on a-1b2f-1g-2;P0 child not a3e-1f-2;P0 cin meet e1g1;P0 clinic and f1g-1
        P0 clinic by a-3f4;P0 clinic cancell d1g-2;P0 clinic have a2f-1g5;P0 clinic not g-2;P0 clos to a2d-1e-1f-1g-5
        P0 cmw to g1;P0 com in g2;P0 come and a1d1f-1g2;P0 come as a-1c1d3e-1f-2g-2;P0 come back a2b3c-1d-1e-1f-2g3
        P0 come down a-1b2f-1g-1;P0 come in b-1e2g3;P0 come out b-1d2g-1;P0 come to a-1b1c-1d-1e2f-1g-2
        P0 come tomorrow c1g-1;P0 community midwif e1g-2;P0 conferenc and e1g-1;P0 consultant on d1g-1
        P0 contact by d2f-1g4;P0 contact did a2d-2g4;P0 contact was c-1d2g-2;P0 contract with f1
        P0 core group a-1b-1c-1d1e2;P0 could hear a-1b3f-1g-1;P0 could not a1b1c-2d-1e-1f2g-4;P0 cpn to a1g1
        P0 cri off c2f-2g1;P0 curtain mov b1g-1;P0 dad not a1;P0 day # a-1b2f-1g3;P0 day befor f1
        P0 declin the a-1c2d-1g1;P0 dental ga a2b-1d-1;P0 dial in e1g1;P0 did not a1b-4c-3d3e3g-3;P0 didnt come b1d-1g1
        P0 direct debit c-2f2;P0 discharg from a1d-1;P0 discharg home a-2f3;P0 discharg plann a-1e4f-2g-3
        P0 discuss at a1f-1g1;P0 do it g3;P0 do today c1g-1;P0 do welfar a2f-2g2;P0 doe not a-1b-2c2d-1e-1f3g-1
        P0 dog loos a-1b2;P0 door open b1g-1;P0 door or g1;P0 doubl book a-1c-1d3f-1;P0 drug servic a1f-1g1
        P0 drug test a1g-2;P0 due at a2f-1g-1;P0 due to a-1c-1d3e-1;P0 duty manager a-1b2f-1g2;P0 e # a4b-2f-2g2
        P0 e befor a1b-1g-1;P0 e-mail to a-1c1g1;P0 end of a-1f2;P0 escort not a-1d1g3;P0 eye clinic a3f-1g4
        P0 fail to a7b-2c-1d-2f-2g4;P0 family did a1b2e-1f-1g-2;P0 family group g3;P0 family not a-1d2g-2
        P0 father did a2f-1g3;P0 for # a-1b1c-1f2;P0 for #th b1g1;P0 for @nm a-2b1c-2f3g4;P0 for a a-1d3f-1g1
        P0 for another a-1f2;P0 for camh a2b-1c1d-2g2;P0 for forward b1g2;P0 for her a-1c1f1g-1;P0 for his c1f-1g3
        P0 for key a-1f2;P0 for me f1g-1;P0 for next a-1c3d-1e-1g-2;P0 for supervis a1b-1g-1;P0 for the a3b-2f-2g-1
        P0 for them a2d-1f-1g-1;P0 for welfar a2f-1g1;P0 forward address b1g2;P0 forward from b-1f1
        P0 foster carer c2f-2;P0 fractur clinic a1g5;P0 from @nm a-1b-1c2d-1e-1f2g1;P0 from adult e2f-1g-2
        P0 from hous e2f-1g1;P0 from lab b-1f2;P0 from lesson f1;P0 from mum f1g-1;P0 from school a-2b-1e1f2g2
        P0 from the a-1b-1c1d-1f1g-1;P0 full report a-1e-2f4;P0 further visit b-2d-1f3;P0 ga list a2b-1d-1
        P0 gain entry b1g1;P0 gas servic a-1b2g-1;P0 get to b1c3d-1e-1f-1g-1;P0 go @nm c-1d1g1;P0 go again b1g1
        P0 go ahead a2g3;P0 go with g1;P0 gone to b3f-2g-5;P0 got the a2b-1f-1g-1;P0 got to g-1;P0 gp did a-1e1g1
        P0 gp no e3f-1g-2;P0 gp surgery a-1d-1f2;P0 gp to c1d-1g1;P0 group conferenc g3;P0 group wk g-1;P0 h v a-1b1
        P0 had a a1f-1g2;P0 had been b1d-1e1f-1g-1;P0 had miss a-1f1;P0 had not a2d-2g2;P0 had to a-2b-1d1f2
        P0 half term a-1b-1c1d1g-3;P0 has a a-1c3d-1f-1g-2;P0 has been a-2c-2d2f2g-3;P0 has given f1;P0 has never a-1f2
        P0 has not a3d-1f-2g-1;P0 has now a1g-2;P0 has told a1g2;P0 have chickenpox c1g-1;P0 have mov a-1c-1d5f-2g-2
        P0 he had a4f-3g-2;P0 he has c1;P0 he miss a1g-1;P0 he was b-1d2f-1;P0 head to e1;P0 health assessment g1
        P0 health visitor a-1c-1d-1f2;P0 hear screen a1g4;P0 hear test a1g1;P0 her @nm a-1c-1f2;P0 her a a1f-1g2
        P0 her appointment a1;P0 her mobil b1c-1g1;P0 her phon a1;P0 her sister a-1b1g-4;P0 her to b-1d1
        P0 him at a2b-1;P0 hip scan f1;P0 his @nm b-1c-1f2;P0 his appointment a1g-1;P0 his session c1g-3
        P0 home visit a3d-1f-1g5;P0 hospital for a2f-1g-4;P0 hous at e1f-1g2;P0 hung up b-1c2f-1g-2;P0 hv call b1g-1
        P0 hv inform a2b-1g1;P0 hv rang b-1c-1f2;P0 hv to g-1;P0 hv visit g-1;P0 i came a3f-2g-2
        P0 i could a-1b1c-1d-1f2g-2;P0 i had a-1c-1d2f-1g-1;P0 i have g-1;P0 i left g-3;P0 i repli c1g1;P0 i said c1g2
        P0 i was a-2c-1e-1f3g2;P0 i will g1;P0 i would c2f-2g-2;P0 in # a1b-1g1;P0 in a a-1b1g1;P0 in and a1b-1g-1
        P0 in bed b2f-1g-1;P0 in for a-1c2g1;P0 in his a-1e1f1;P0 in late a-1e3f-1g4;P0 in school a3f-2g-2
        P0 in the a1b3c-1d2f-4g4;P0 in to b-1e2f-1g3;P0 invit to a-1e-1f2g-1;P0 iro will a-1e1;P0 is off c2d-1f-1g-1
        P0 it @nm c2g2;P0 it was f1;P0 keep her a1g1;P0 kept at a-1b1d1f-1g-3;P0 key session a-1d3f-1g-2
        P0 key work a-1f2;P0 key worker d1f-1;P0 knock on b-1c2f-1g1;P0 lac medical a1g1;P0 lac review a-1e1
        P0 late but a-2f2;P0 late for a2g-2;P0 leav and b-1f1g-1;P0 leav the a2b-2c1d-1f-1g2;P0 left a a3b-1f-1g1
        P0 left and b1g1;P0 left by g-2;P0 left it b1g-1;P0 left messag a-1c2f-1g5;P0 legal advic b1g1;P0 lesson # f1
        P0 let in b2c-1g-2;P0 let me b1;P0 letter sent a-3d-1f3g1;P0 letter to a2c-1d2e-1f-2g-10;P0 letterbox to g-3
        P0 light on b1g1;P0 long term d1g1;P0 longer need c4d-3f-1g-1;P0 loos in a-1b2;P0 made up d1g2
        P0 mam never a1f-1g3;P0 manager inform a-1b2f-1g1;P0 me know b1;P0 me thi g1;P0 me to a-1b2g-2
        P0 meet #pm e1g-1;P0 meet at a2e-1g1;P0 meet on e1;P0 meet was g1;P0 messag from c1g-2;P0 min late a-2f2
        P0 minut post e3f-2g5;P0 minut to e1g1;P0 miss # g-1;P0 miss a a-2f3;P0 miss appointment a-1d-1f2
        P0 miss from a-2f3;P0 miss her f1;P0 miss his a1;P0 miss the a-2f2;P0 mobil no b1f-1g2;P0 morn of c1g-2
        P0 mother ask c-2f2;P0 mother contact c1g-2;P0 mother had a4d-2f-1g2;P0 mother not e-2f2g1
        P0 mother said b-2c-1f3;P0 mother say c1g-2;P0 mother was a2b-1f1g-1;P0 mother who c1;P0 mother would b1g-2
        P0 mov to c1e-1g2;P0 ms @nm g-4;P0 mum didnt e1;P0 mum not e1;P0 mum open c-1f2g1;P0 mum phon a-1c2d-1f-1g-1
        P0 mum put b-1c4d-1f-2g-1;P0 mum rang c2f-1g-1;P0 mum text c1g-2;P0 mum went f1;P0 name call a4b-2d-1f-1
        P0 nan said b-1c-1f2g-1;P0 nbv attempt b1f-1g2;P0 neighbour say a-1b2f-1g1;P0 neither parent a2d-1f-1g-1
        P0 never got a3c-1f-1g-1;P0 never miss a-2f3;P0 never show g-1;P0 new birth b1c-1;P0 new date a1b-1d2e-1f-1g-3
        P0 new slot a2d-1g3;P0 next @nm a-1f1;P0 next month c-1d4e1f-3g4;P0 next time a1d-1e2f-2g1
        P0 next week a-2d1f1g5;P0 no access d-1f2g1;P0 no answer a1d-1f1g-1;P0 no apologi e1;P0 no attendanc a2e-1g1
        P0 no contact d2f-1g2;P0 no cover a-1d1;P0 no further b-2d-1e-1f5g-2;P0 no longer a-1b1c5d-3f-2
        P0 no messag a4d-1e-2f-1g-6;P0 no miss a-2d-1f3;P0 no new c-1d2g-3;P0 no one e1g-4;P0 no pick g3
        P0 no polic d-1e2f-1g-3;P0 no reply b2c-1d-1e-1f1g3;P0 no report a-1d-1e4f-2g-1;P0 no respons d-1f2g-1
        P0 no show a1e1f-1g-1;P0 no sign a2b-1g-1;P0 nobody came a-2b1d-1e3f-1g-2;P0 nobody from a-1e3f-1g1
        P0 nobody home b1g-1;P0 nobody in a-1b1g2;P0 non attendanc a1;P0 not answer a-1b2f-1g2;P0 not arriv a1f-1g-4
        P0 not at a-1e3f-1g-1;P0 not attend a-2b-1c-1d-2e3f3g1;P0 not be a2b-1c2f-4g-2;P0 not been a5c-1d-1f-3g1
        P0 not bring b1f-1g-3;P0 not brought a1b-1d2e-1f-1g1;P0 not collect f1g1;P0 not come a-6b3c-1d5f-2g2
        P0 not convenient f1;P0 not dial e1g1;P0 not get a1b2c-1d-2f1g-3;P0 not go a2f-1g1;P0 not in a2b1c-1d-1f-1g3
        P0 not invit e-3f4;P0 not keep a1g1;P0 not kept g1;P0 not let b1;P0 not now g2;P0 not present b-1d-1e4f-2g-3
        P0 not represent e1;P0 not return a-2e2g-2;P0 not seen a3b1c-1d2e-1f-4g-6;P0 not send a-1f1;P0 not show a1
        P0 not take b1f-1;P0 not ther a2b-1f-1g3;P0 not to a-1b2c1d-1e2f-2g-4;P0 not turn g-1;P0 not wait a1g1
        P0 note through b1g1;P0 now @nm c1g3;P0 now not a1;P0 nurs has d-1f1;P0 nurs rang a1;P0 nurs to a-1c1d-2e3g-2
        P0 nurs today a1c1f-1g2;P0 of # a2f-2g-1;P0 of @nm a1d-1g2;P0 of a c1d1f-1;P0 of the b-2d-1e-1f4g-2
        P0 off by d1g-2;P0 off sick d1g1;P0 off the b-1d-1e3f-2g1;P0 off with c2d1f-2g-2;P0 on # f1;P0 on @nm a-1b1f1
        P0 on leav a-1b-1d1f1g-4;P0 on long d1g1;P0 on mobil e1g-2;P0 on no b1g1;P0 on the a2b3c4d-3e-2f-4g1
        P0 on ward a-1e2g-4;P0 one from e1g-2;P0 one in a-1f1;P0 open on b1g-1;P0 open the b1g1;P0 out and a1b-1c1g1
        P0 out for b2f-1g-1;P0 out of g-1;P0 out the d-1f1;P0 out to a-1b1d1f-1g-1;P0 owing to a-1b-1c-1d3g-3
        P0 parent and b1f-1g-3;P0 parent came a2d-1f-1g-1;P0 parent cours a1g2;P0 parent did g-1
        P0 parent even a-2b-2e4f-1;P0 parent group g-1;P0 parent to g1;P0 pass to a-1b3g2;P0 past nine g-1
        P0 patient to a-1d1;P0 pc @nm b1;P0 phon mum b-2c-2d1f3;P0 phon reception a-1c3f-1g2;P0 phon to b1f-1g-2
        P0 pick up a1g3;P0 plac on a1e-1f1g4;P0 plann meet f1;P0 plo meet a-1e2g1;P0 polic ask a2f-2g2
        P0 polic for a2f-1g1;P0 postpon by c-1d5f-3g2;P0 practic nurs a1;P0 pre-school booster a1g-1
        P0 pregnancy test a-1f2;P0 present for a2e-1f-1g1;P0 professional meet e2f-1g-1;P0 pt did a1g3
        P0 put back a-1c1d1f-1g7;P0 put off c1;P0 put on c-1d2g-1;P0 rang # c1d1f-1g1;P0 rang @nm g-3
        P0 rang back a-1c1;P0 rang her b-1c-1d1;P0 rang nursery c1d-1g-3;P0 rang the a-1b3f-1g1
        P0 rang to a-1b-2c1d1f2g-2;P0 read out d-1e-2f3;P0 rearrang for e1g1;P0 rebook @nm b1c-1d1g1
        P0 rebook for a-1b1;P0 receiv from f1g-1;P0 record of b-1f2;P0 referral declin a-1c-1d-1e-1f4
        P0 refus entry b1g-1;P0 repli with c1g1;P0 report by a-2f3;P0 report tabl e-2f2;P0 report to a4e-1f-2g3
        P0 respons to b-1d-1f2;P0 review offer a2e-1f-1g2;P0 ring her a-1e1;P0 room and a2b-1e1f-1g2
        P0 room befor a2b-1;P0 safeguard nurs a-1d-1e3g1;P0 said id c1g2;P0 said she a2b3c-2d-1f-3g-3;P0 same day f1
        P0 sat in a-1b2f-1g-2;P0 saw her e2f-1g4;P0 say he a1g-1;P0 say she a-1b-1c2f-1;P0 say shed f1
        P0 say so b-1d1g-2;P0 say that c2f-1g-1;P0 school meet e1g-1;P0 school nurs a1d1e-1;P0 script suspend a2f-1g1
        P0 second appt g1;P0 second time c3d-2f-1g-2;P0 see @nm a1b1f-1g1;P0 see her c-1d1g1;P0 see him a2e1f-2g-2
        P0 see the a-1f1;P0 seen by a3b-1f-1g1;P0 seen today a-1f2;P0 sent an a-1c1d-1f2;P0 sent her a1f-1g2
        P0 sent nobody e1;P0 sent re a-1b1d-1f1;P0 sent to a-1b1c1f-1g2;P0 sent with f1g1;P0 session to d1g1
        P0 sexual health a2f-1;P0 she at g-1;P0 she cri c2f-2g1;P0 she did a-1f1g-1;P0 she had b2c-1
        P0 she has a1c1d-1f-1;P0 she said a-1b1c-1f1;P0 she was b1f-1g-1;P0 she would a-1b-1e2f-1g5
        P0 shed had a-1c1g-2;P0 shout through g-3;P0 show at a-1e1;P0 show for g-1;P0 shut it b2f-1g1
        P0 sick so c-1d2f-1g-5;P0 sign of a2b-1g-1;P0 sinc @nm a3d-1e-1g-2;P0 sinc book a3d-1f-2g-3;P0 sinc he b1
        P0 sinc the a-1f1;P0 so i e2f-1g4;P0 so no a-2c1d2g-1;P0 so wont c1g-3;P0 social worker a-1b-1c-1d-1f3g-4
        P0 solicitor to a-1e2g1;P0 speech therapy a2f-1g-2;P0 spok to f1;P0 staff shortag d1g-2;P0 station for a1g6
        P0 statutory visit b1g-1;P0 stay in e1;P0 step with b2c-1f-1g1;P0 stood down b1g1;P0 stopp at b1g2
        P0 strategy discussion e-2f3g-1;P0 strategy meet a1e1f-1g3;P0 sw did a-1d3e-1f-1g-1;P0 sw phon c-2d3f-1g-1
        P0 sw to e2f-2g3;P0 t c b-1c2d1f-1g1;P0 take her a1;P0 take plac d1;P0 taken up a2e-1f-1g2;P0 team manager g1
        P0 telephon and a-1b-1c-1d1f2;P0 telephon her a-1e1;P0 telephon mother g-1;P0 ten minut a-2b2e-1f1g-1
        P0 term sick d1g1;P0 test miss a1g1;P0 test not g-1;P0 test positiv a-1f2;P0 text at b-1d1g-1
        P0 text sent a1c-1d-1f1g1;P0 that he a-1c1;P0 that it b-1f1g1;P0 that she a1c1f-1g-1;P0 the #th a1b-3d-1f2g6
        P0 the @nm a-1c2f-2g-1;P0 the appointment a-1c2d-1;P0 the baby a-1b-1c-1f3g1;P0 the bell a-1b3f-1g-2
        P0 the boy g1;P0 the car b1c1d-1f-1;P0 the chain b2f-1;P0 the child a1g1;P0 the children a-1f2
        P0 the conferenc a-1c-1d-1e2f1g-2;P0 the court a-1d5f-2g3;P0 the day a-1b1c2d-1e-1f-1g-7;P0 the discharg a-1
        P0 the doctor a1g-1;P0 the door a-1b4c1d-1f-2g-1;P0 the drug a1f-1g-1;P0 the end a-2d-1e-1f4
        P0 the family a-1b1d1e-1g-2;P0 the fire b1g-1;P0 the flat b1g1;P0 the gate b1f-1g-2;P0 the gp a-1d-1f2
        P0 the head b-1c2f-1g2;P0 the health c-1f1g3;P0 the home a1e-1g2;P0 the hospital a2d-1
        P0 the letter a3c-1f-1g-1;P0 the letterbox g-3;P0 the meet a-1e1;P0 the minut e1;P0 the next g1
        P0 the nurs c1g1;P0 the offic g-1;P0 the practic e1g1;P0 the school a4b-1d-1e1f-2g1
        P0 the second a1b-1c3d-2f-2g2;P0 the session a1;P0 the social b-1d-1f1;P0 the step b2c-1f-1g1
        P0 the team b-1c-1d2;P0 the third a-1b1g1;P0 the visit a-1b-4c2d1f3g2;P0 the wait a1b-1;P0 the way a4c-1f-2g-3
        P0 the wrong a-1d1g-1;P0 the yard b1;P0 ther was b1f-1g-4;P0 thi half a-1d1g-3;P0 thi pm g1
        P0 thi week a-2b2c1d2e1f-3g-3;P0 third time g2;P0 through letterbox a-1b1g2;P0 through the a-1b3c-1f-1g-2
        P0 to @nm a-3b2d3e-1f-1g4;P0 to a a2b-1c-1d1f-1g1;P0 to an a-1d2g1;P0 to appear a-1e1f1g-1
        P0 to attend a2c-1d-1e1f-1g2;P0 to be a1d-1e1f-1g5;P0 to call a2c1d-1e-1f-1g-3;P0 to camh a3b-1d-1e-1f-1g-3
        P0 to cancel d1g-1;P0 to clinic a-3c1f3;P0 to come a-2b1c1d-1e2f-1g-5;P0 to contact a-3d2f2g-1
        P0 to court c-1d1g1;P0 to do a1b3c-1d-2f-2g-4;P0 to door a-1b2d-1;P0 to family c-2d4f-1g1;P0 to follow a-1d1e1
        P0 to gain b1g1;P0 to go a-2d3f-2g-3;P0 to gp a2g-5;P0 to have a1;P0 to her b-1d-1e1f-1g5;P0 to him e1g1
        P0 to his b-1c-1f2g1;P0 to hv g1;P0 to leav a2b-2c1d-1f-1g2;P0 to me b1;P0 to mum a-1d1;P0 to next e1g1
        P0 to norovirus b-1c-1d2g-3;P0 to parent g-1;P0 to report a3f-1g-1;P0 to safeguard a1e-1g2
        P0 to say a-1b-1c2d2f-2;P0 to see a2b-1f-1;P0 to send a-1d-1e3g1;P0 to snow a-1d1g-2;P0 to staff d1g-2
        P0 to take e1f-1g2;P0 to the a2b-1d-3e2g-2;P0 to try a2b1d-1f-1g3;P0 to turn a2f-1g5;P0 to writ a-1e2g2
        P0 today and b1g-1;P0 today as a-1f1;P0 told at f1g1;P0 told by a2d-2g2;P0 told reception c1g-2
        P0 tomorrow at b-1c1;P0 took a a1g1;P0 traveller site a-1b2f-1g2;P0 try again a-1b1g1;P0 turn away g-3
        P0 turn up a3b-1c-2d-1g1;P0 twenty minut b2e-1f-1;P0 unabl to e1g1;P0 up to g-1
        P0 upstair window a-1b3e-1f-1g-1;P0 via app a-1b-1c7d-3f-2;P0 visit and b-2c2d1f-1;P0 visit as d-1f1
        P0 visit becaus c1g3;P0 visit brought b-1f1;P0 visit by g3;P0 visit done a-1b-3d2f2g1;P0 visit nobody b1g-1
        P0 visit not g4;P0 visit plann a1f-1g1;P0 visit till b-1c2g1;P0 visit to a-1b2g1;P0 visit was b-1f1g-1
        P0 visit went b-1f1;P0 wait # b1f-1g-4;P0 wait at a1g1;P0 wait in d1;P0 wait room a2b-1;P0 walk in d-1f1
        P0 walk out a1f-1;P0 want the c1f-1g1;P0 was cancell g-1;P0 was due a2b-1g-2;P0 was expect a1g-1
        P0 was in a2b2f-2g2;P0 was let f1;P0 was no g-2;P0 was not b1c-1d1f-1g-1;P0 was off c-1d3f-1g-2;P0 was on d-1f1
        P0 was seen a-2f3;P0 was sent b1g-1;P0 was told f1;P0 way to c-1d2g1;P0 we agre a-1b-1f2;P0 we will a-1b1c-1
        P0 welfar check a4b1f-3g2;P0 went ahead a-1b-1f2;P0 went straight a1b1e-1f-1g3;P0 went to a1d-1g2
        P0 when i a2b1f-2g-1;P0 when the a3e-1f-2g1;P0 which he a-1c1;P0 which was f1;P0 who has d1f-1g-2
        P0 wi the b2f-1g1;P0 will be a-1f2;P0 will go a-1b2c-1d1g2;P0 will not c1g-2;P0 will ring e1
        P0 will try a1f-1g1;P0 will writ a2f-1g1;P0 window said b2c-1f-1g3;P0 with @nm c-1d3f-2;P0 with her c1d-1
        P0 with his g2;P0 with me a2b-1f-1g3;P0 with new a2f-1g1;P0 with pc b1g-1;P0 with the b-2d-1e-2f6g-1
        P0 withdrew from c1;P0 within # e1g1;P0 wk # a3b-1f-1g2;P0 wont be a-1c3f-1g-6;P0 work and b1f-1g-3
        P0 worker rang d1g-2;P0 would not a-2b4c1e1f-3;P0 writ to a1e2f-1g2;P0 written report f1
        P0 wrong hospital a1d-1g4;P0 wrot to a1f-1g3;P0 x # a2e-1f-1g3;P0 yot @nm a2f-1g1;P0 yr review c1g-1
        M0 121 0 a8b-2c-1d-2f-3g-7;M0 122 0 a9b-5c-4d-1e5f-4;M0 123 0 a-6b13c-2d3e-2f-6g2;M0 124 0 a-7b-4c5e6f-1g-3
        M0 125 0 a-6b-5c8d4e-3f2g-1;M0 126 0 a-2b1c2d1e-1f-1;M0 127 0 a-1b-1d4e-1f-1g2;M0 128 0 a-3c-2e7f-2g-2
        M0 129 0 a6b-4c-2d4e-3f-1;M0 130 0 a3b1c-1d-3e3f-3g-1;M0 131 0 a1b1c1e-1f-1g2;M0 132 0 a2d-1g2
        M0 133 0 a-1c-1d-3e3f3g1;M1 121 0 a1;M1 122 0 b2d-1f-1g-9;M1 123 0 b1c2e-1f-2g2;M1 124 0 a2b4c-2d-1e-2f-2g-6
        M1 125 0 a-1c4d-2e1f-2g8;M1 126 0 c1f-1g3;M1 127 0 a-1b-2c-2d7e-1f-1g4;M1 128 0 a-3c1d-2e5f1g-1
        M1 129 0 a7b-3c1d3e-2f-5g4;M1 130 0 a-4b1d-1f4g4;M1 131 0 a2b1d3f-6g4;M1 132 0 a2f-1g-10;M1 133 0 a-3c-2d-1f7g2
        W0 # a6d-3e-5f2g8;W0 #- b1g1;W0 #am a-1c2f-1g1;W0 #nd a1b-1c1d-1e-1f1g1;W0 #pm a6c-1e-4f-1g-1
        W0 #rd a2b-1c-1d4f-4g-2;W0 #st a-1c2f-1g1;W0 #th a1b-2c2d-1f1g7;W0 @nm a7b-1c5d2e-8f-5g19;W0 a a4b4c3e-4f-7g-1
        W0 abandon a-1c-1e1f1g2;W0 abe d1g2;W0 able a-1c1g-1;W0 about a-1f1;W0 absenc a1f1;W0 absent a7b-1d-1e2f-6g2
        W0 accept a-2c1f2;W0 access a-2b2c-1d-1e-1f3g5;W0 accord b1g1;W0 action a1b-1d-1e3f-2g2;W0 address b2e-1f1g5
        W0 admin d1f-1g3;W0 adult e2f-1g-2;W0 advic b1g2;W0 after a2b-2c2d-2e4f-3g3;W0 afternoon d1f-1g3
        W0 again a-3b6c1d2e-1f-6g-1;W0 agency c-1d1g3;W0 agre a-1b2c-2d-1e-1f3g3;W0 ahead a1b-1c-1f2g3
        W0 alcohol a1f-1g2;W0 alert a1b1e-1f-1g5;W0 all a-4b-3c-1d4e-2f5g-1;W0 already a-1c-1d2f1g-2
        W0 although a-2b1e3f-2;W0 ambulanc a-1b1f1;W0 an a2e-1f-1;W0 anc a3d-1f-2g-1;W0 and a-2b5c-5d-5e1f6g-1
        W0 anger a4f-3g-2;W0 another a-3b-1d1e-1f4g-1;W0 answer a-1b7c-1d-2e-1f-2g-1;W0 antenatal a1f-1g-1
        W0 anyon a-1b3f-1g1;W0 apologi a-2b-1c-1e1f3g-2;W0 apologis a-1d1g-1;W0 app a-1b-1c7d-3f-2
        W0 appear a-2b-2d-1f4g-1;W0 appli a-1b2g6;W0 appointment a-8b-2d2e-3f10g-5;W0 appt a3b1c3d1e-1f-7g7;W0 are g-1
        W0 arm b2c-1f-1g1;W0 arrang a2d-1f-1g-1;W0 arriv a1b-1c-1d-1e-1f2g-3;W0 as a-5b-2c2e-7f11g-4
        W0 ask a1c4d-3e2f-3g5;W0 assessment a1b-1c2d1e-1f-3g-2;W0 asthma a2c2e-2f-1g5;W0 at a11b8c-4d-8e-5f-2g6
        W0 attempt b2f-1g1;W0 attend a-1b-2c-1d-5e2f6g-1;W0 attendanc a2b-1c-1d-1e-1f3;W0 audiology a1g1
        W0 availabl d1g5;W0 awar d1g2;W0 away a-2b2c-1d3f-2;W0 baby a-3b2d-1e-1f3g2;W0 back a-3b1c-2d6e-2g9
        W0 be b-1c6d-2e1f-4;W0 becaus b-1c1g2;W0 bed a-1b2c-1d1f-1g-2;W0 been a2c-4d1e1g-3;W0 befor a9b-3c-1d-1e-1f-2g3
        W0 being a2b1f-2;W0 bell a-1b3f-1g-2;W0 big b1;W0 birth b1c-1d1;W0 blind b1;W0 block b2c-1d1f-1g-6
        W0 blood a1g2;W0 book a5b-5c4d2e-2f-3;W0 booster a1g-1;W0 both c1f1g2;W0 bottom a-1d1;W0 boy g-1
        W0 breach a5b-1c-1d-1e-1f-1g7;W0 bring a-1b1c2d-1f-1g-6;W0 broken c3d-2f-1g-2;W0 brought b-2c-2d-1e-2f6g2
        W0 bus c-1d2g-1;W0 but a-9b1c-1d-2e-2f12g1;W0 buzzer b3c-1f-1;W0 by a-4b2d10e-4f-4g5;W0 c b-1c2d1f-1g1
        W0 call a3b-2c-2f1g5;W0 came a2c-2d-3e3f1g-6;W0 camh a5b-2c1d-2e-1f-1g-2;W0 cancel c-1d1f1g-1
        W0 cancell a-4b-3c2d3e-3f5g-5;W0 cannot a-1b-1d2g1;W0 cant a-1b-1c6d-1e-1f-1g1;W0 car a-1b1c6d-1e-1f-3
        W0 card a-1b1c-1d-1f1g6;W0 cardiology a1;W0 care a-2e2f1g-3;W0 carer a1b-1c3d-2e-1g4;W0 carri b-1d-1e1f1g1
        W0 case b-1c-1d1e-1f1g-4;W0 caseload d1g5;W0 catch a2f-2g4;W0 centr a-1d3f-1g3;W0 chain b2f-1
        W0 chair a3b-1c-1d-1f-1g1;W0 chang b-1d-1f2;W0 chas b-1f2;W0 check a3b3c1d-1e-1f-5g1;W0 chickenpox c1g-1
        W0 child a8b-2c-1d-2e-1f-2g5;W0 children a-1b-1c-1d1e-1f3g-2;W0 chos a-1d-1e2f-1g-2;W0 cin e1g1
        W0 class d1f-1g-2;W0 client a1c1f-1g1;W0 clinic a5b-3c-2d3e-2f-1g5;W0 clinician a2b-1g2
        W0 clos a4b-2c1d1e-1f-3g-7;W0 cmht e2f-1g-2;W0 cmw g3;W0 cold b-1c2d-1g4;W0 colleagu f1g2
        W0 collect a2b-1c-1d-1f1g1;W0 colleg a2d-1e-2f1g2;W0 com a-1b1d1f-1g1;W0 come a-4b4d4e2f-6
        W0 community a-1e3f-1g-3;W0 complet b-1f2;W0 conferenc a-2b-1c-1d-2e2f3g-1;W0 confirm a2b-2c-1d-2f4g2
        W0 consent a-2c4f-1g-2;W0 consultant c-1d1;W0 contact a-2b-1d5e-1f-1g1;W0 contract c-1d-1f3;W0 convenient f1
        W0 core a-1b-1c-1d1e2;W0 could a-1b5c-3d-1e-1f2g-4;W0 counsellor c-1d3f-2g-1;W0 cours a1g2
        W0 court a-2c-2d6e-1f-1g1;W0 cover a-1b-1d2;W0 cpa a-1e2g-5;W0 cpn b1g1;W0 cri c2f-2g1
        W0 csc a1b-1c-1d2e-1f-1g-3;W0 curtain a-1b2d-1g-2;W0 cut a-1b2f-1g-1;W0 d c1f-1g-1;W0 dad a-1b-1c3d-2e3f-3g3
        W0 dat a-1d1f1g-1;W0 date a1b-1d2e-1f-1g-3;W0 day a-6b3c2d2e-1g-4;W0 debit c-2f2;W0 declin a-2c2d-3e-2f4g-1
        W0 dental a2b-1c1d-1f-1g5;W0 dial e1g1;W0 did a-1b-4c-3d3e3f2g-3;W0 didnt a-1b1c-1e1;W0 direct c-2f2
        W0 discharg c-1d-2e3g-8;W0 discuss a1c1d-1f-1g2;W0 discussion a-1b1e-2f3;W0 dna a6b-1c-1d-1e-1f-2g-2
        W0 dnad f1g-8;W0 do a1b2c3d-2e-1f-3g-3;W0 doctor a1b-1g-1;W0 doe a-1b-2c2d-1e-1f3g-1;W0 dog a-4b3d-1e-1f3g-2
        W0 done a-1b-3d2f2g5;W0 door a-4b11c-1d-2e-1f-2g-3;W0 doubl a-1c-1d3f-1;W0 down a-2b3c1d1f-3g-2
        W0 dr a2b-1f-1g1;W0 dress a1g-2;W0 drop-in a1d1f-2g-4;W0 drov b2f-2g-2;W0 drug a2f-1g-1
        W0 due a2b-2c-2d3e-1f-1g-1;W0 duty a-1b2c-1d1f-2g1;W0 e a5b-2c-1d-1f-2g1;W0 e-mail a-2b-2c3d-2f3g-1
        W0 early a-1c-1f2g1;W0 ed a-1c2g2;W0 edt b1g2;W0 either a1;W0 email a-1b-2c1d-1f3g2;W0 emergency a-1b-1d2g1
        W0 empty a5e-3f-1g-2;W0 end a-2b-1c-1e-1f4g1;W0 engineer b2f-1g-2;W0 entry a-1b3c-1f-1g-2;W0 escort a-1d1g3
        W0 even a-3b-2e4f1;W0 ever e-1f2;W0 everyon a-1b2f-1g-1;W0 ewo e1;W0 expect e1f-1g-3;W0 eye a3f-1g4
        W0 f a2f-1g1;W0 fail a7b-2c-1d-2f-2g4;W0 famili a-1d1g2;W0 family a1b3c-4d5e-2f-2g-1;W0 father a1b1d-2g-1
        W0 feed a2d-1g-2;W0 file a-1b-1d-2e-1f5;W0 fire b1g-1;W0 first b-3c2f2g3;W0 fitt a-1f1g1;W0 five a-1b1e2f-3
        W0 flagg a1e-1;W0 flat a-1b3c-1f-1g-2;W0 fold b2c-1f-1g1;W0 follow a1e1f-1g1;W0 for a6b8c1d-8e-5f-1g12
        W0 forgot a-1b1d3f-2g-10;W0 form f1g1;W0 forward a-2d-1f3g2;W0 foster a3c2d-3f-2g-2;W0 found b1;W0 fractur a1g5
        W0 from a-3b-6c3d-4e5f5g3;W0 front a-1f1g-1;W0 fsw b2f-2g-2;W0 fta a2f-1;W0 full a-1b-1d1e-5f7g4
        W0 funeral c1g-1;W0 further b-2c-1e-1f4g-1;W0 ga a2b-1d-1;W0 gain b1g2;W0 gas a-1b2g-2;W0 gate a-1b2f-1g-2
        W0 gave e-3f4;W0 get b2c2d-3e1f-1;W0 given b-1c1d-1e-1f2g7;W0 go a-1b2c-2d6e-1f-4g4;W0 going b-1d2g2
        W0 gone b7d-1f-5g-2;W0 good a-1b1f1g1;W0 got a1b1c1d1f-3;W0 gp a2b-1d-3e2g-5;W0 grandad b3f-2
        W0 grandmother a-1f1g-1;W0 group a3b-1c-2d-1e2f-2g4;W0 h a-1b1;W0 had a2b1c-1d-3g2;W0 half a-2b1c1d1f-1g-4
        W0 happy f1;W0 has b-2c1d4e-2f-2g-6;W0 hav b2f-1g1;W0 have b-1c2d3f-3;W0 he a2b-1d1e-1f-1g-2
        W0 head a-1b1c2d-1e3f-4g4;W0 health a3b-1c-1d-2e3f-2g5;W0 hear b3c-1d1e-1f-3g3;W0 held a-1e1f1g-6
        W0 her c2d-4e1f1g4;W0 here a1c-3d2f1g-4;W0 him a4b-3d-1e1f-1g4;W0 hip f1;W0 his a1b-2d-2f3
        W0 holiday b-1c1d-1f1g-1;W0 home a4b1c-2d-3e-2g3;W0 hospital a2b-2c2d2e-1f-3g7;W0 hour a4b1d-2e-1f-2g-1
        W0 hous a2c2d-2e1f-3g2;W0 hung b-1c2f-1g-2;W0 hv a1b6c-2d-1f-3g1;W0 i a1b1c1d-2g-1;W0 icpc d-1e2f-1g-2
        W0 id c1g2;W0 if a1c1d-1g1;W0 ill c2f-1g2;W0 immunisation a1g-1;W0 in a1b5c-4d-2e2f-1g9;W0 info e1g-4
        W0 inform a1b1c-1e-1g4;W0 insid b1;W0 instead b-3c-2d3e-1f4g3;W0 instruct a1g-1;W0 intercom a-1b3f-1g-3
        W0 interpreter a-2b1f2;W0 interview a1c1d-1f-1g1;W0 into c1g-1;W0 invit a-2b-1c-1d-1e1f2g-4;W0 iro a-2e2
        W0 is a1e-1;W0 issu a4d-1e-1f-2g8;W0 it a1b5c3d-5f-4g-2;W0 job c1d-1g2;W0 keep d-1f1g-1;W0 kept a-1b1d1f-1g-2
        W0 key a-2c-1d3g-2;W0 kid a-2c4f-3g-3;W0 knock a-1b1c2d-1g-1;W0 know b1;W0 lab b-1f2;W0 lac e1g2
        W0 last c-1d-1e-1f3;W0 late a-2b-1c-1d-1e2f3g3;W0 later b1c-1g-7;W0 leav a1b-4c3d-2e-1f2g-4
        W0 left b5d4e1f-10g1;W0 legal g2;W0 lesson f1;W0 let a-1b3c-2d-1g-2;W0 letter a4c-3d-1f-2g-4
        W0 letterbox a-1b2g-2;W0 liaison a1b-1g2;W0 light b1g1;W0 line f1;W0 list a2b-1c-1d3e-1f-1g4;W0 lodger a-1b2f-1
        W0 long a1b-1d1g1;W0 longer a-1b1c5d-3f-2;W0 look g4;W0 loos a-1b2;W0 lost a1c-1d1f-1g1;W0 machin c1g-1
        W0 made a-2c-1e-1f4g2;W0 make c2f-1g-1;W0 male b1;W0 mam a1f-1g5;W0 manager a-2b2c-1e1f-2g8
        W0 marac a-2d-1e5f-2g-1;W0 me b1c4d-2e-1f-3g-4;W0 medical a1c2e-1f-2g1;W0 meet a-2b-2c-1d-2e6f1g4
        W0 messag a4b-1c5d-2e-3f-3g-1;W0 methadon a2f-1g1;W0 mgm a-1b1c2d-1f-2;W0 midwif a-2b2c-1d4f-3g4
        W0 migrain c4d-1f-3g-3;W0 min b1e-1f1g-4;W0 mind a2f-2g4;W0 minut a-3b3c-2d-1e6f-2g4
        W0 miss a-8b-2c-3d-4e-2f18g4;W0 mo a-2b2f1g4;W0 mobil a-1b2c-1d-1g2;W0 month b-1c-1d6e1f-4g12
        W0 morn a1b-1c2d-1e-1f-1;W0 mother b-4c4d-3e-2f5g-3;W0 mov a-3b1c-1d8e-1f-3g6;W0 mr e1f-1g-1;W0 ms g-4
        W0 mum a-2b-2c-1d2e-1f3;W0 my a-2b-1c-2d5e-1f1g-5;W0 n b4f-3g-3;W0 nae b1g-4;W0 name a4b-2d-1f-1
        W0 nan a-1b-1f2g-5;W0 nbv b1f-1g2;W0 need a-1b-4c6d-4f2g-2;W0 neighbour a-2b6c-1d-1f-2
        W0 neither a4b-1c-1d-1e1f-3;W0 never b-1c-1d1f1g1;W0 new a5c-2e-1f-2g1;W0 next a-3b-1c2d2e2f-2g9;W0 nfa b1g-2
        W0 night a-1b1g1;W0 nine g-1;W0 no a-4b-2c-3d6e3f1g-3;W0 no-on g1;W0 nobody a-1b2c-2d-2e7f-4g-3;W0 non a1
        W0 none a2b-1e1f-1;W0 nor e2f-1g-1;W0 norovirus b-1c-1d2g-3;W0 not a8b4c-3d2e4f-14g-15
        W0 note a-1b1c-1d-1e-1f2g-1;W0 noth a3b4c-1d-1e-1f-4;W0 now a-1e-1f1g5;W0 number b1g2;W0 nurs a2b1d-1e1f-3g9
        W0 nursery a1b-1d-3e-1f3g-1;W0 o a1f-1g2;W0 occasion a1g-2;W0 oclock a1d-2f1g2;W0 of a4b-3c-1d-1e1f1g-6
        W0 off c7d4e1f-12g-14;W0 offer a1c1d-1e-1g3;W0 offic d-2f2;W0 officer a-1b1d-1f1g-2;W0 on a-1b2c-3d1e-2f3g3
        W0 one b2c2d-1f-2g-6;W0 only b1f-1g-1;W0 op g2;W0 opa b-1f2g1;W0 opd a1g-2;W0 open a-2b2c-2d-1e-1f3g1
        W0 operation a1f-2g-1;W0 or a1f-1g1;W0 order a-4b-1c-1e-1f7g-3;W0 our g2;W0 out b5c-1e-4g-3
        W0 outpatient c-1d4f-2g-2;W0 outsid a-1b3e-1f-1g-2;W0 over a-1e3f-1;W0 overdu a2e-1g6;W0 overnight b1f-1g1
        W0 owing a-1b-1c-1d3g-3;W0 own b-1c2d-1f1g1;W0 paed a2d-1e-1;W0 paediatrician c2d-1f-1;W0 panel e-1f2g-1
        W0 parent a1b-1c1d-3e7f-5g-4;W0 partner b2f-1;W0 pass a-1b3g2;W0 past b1g-1;W0 patient a-1c2d1f-1g-2
        W0 pc b1g-1;W0 pep e1g1;W0 per e-3f3;W0 period a-1f1;W0 person a-1e3f-2g-4;W0 pharmacy a2b-1
        W0 phon a-3b-1c2d4e-1f-1;W0 physio a2d-2f1g-4;W0 pick a1g3;W0 plac a-1b-1e-2f3g5;W0 placement a-1d2
        W0 plann d-1e2f-1g-2;W0 plaster a1g5;W0 plo a-1e2g1;W0 pm g1;W0 polic a2b1c-1d-2e2f-1g5;W0 policy a3f-2g-1
        W0 portag b1f-1g-2;W0 positiv a-1f2;W0 post c-1e3f-2g7;W0 postnatal a1g-1;W0 postpon a-1b-1c-2d4f-1g5
        W0 practic e1g1;W0 pre-school a1g-1;W0 pregnancy a-1f2;W0 present b-1d-1e4f-1g-3
        W0 probation a5b-1c-1d-2e2f-3g4;W0 professional e2f-1g-1;W0 promis a-1b-1c1d4e-1f-2g-1;W0 provid a-1e1g1
        W0 pt a1b1e-1f-1g-1;W0 pull a-1b-1d3f-1g2;W0 put a-1b-1c6d1e-1f-4g5;W0 quorat e1;W0 rais g2
        W0 rang a-3b2c3d-1e-1g-4;W0 rcpc a-1e2f-1g-1;W0 re a-1b1d-1f1g1;W0 read d-1e-2f3;W0 rearrang c1e1f-1g3
        W0 rebook a1b-1c7e-1f-5g6;W0 recall a1g2;W0 receiv f1g-8;W0 reception b-1c5d-1e-1f-2;W0 record b-1e-1f2
        W0 referral c-1d-1e-1f4g1;W0 refug a1g3;W0 refus a2b2c-1d-1f-1g5;W0 reminder a-1f2g1;W0 rep a-2b-1d-1e4g1
        W0 repeat a1g1;W0 repli c1g1;W0 reply b2c-1d-1g4;W0 report a1d-3e1f1g3;W0 represent e1;W0 request b-1f1
        W0 reschedul c1g1;W0 respons d-1f2g-1;W0 result a-1f2;W0 return a-3c-1d-1e2f3;W0 review a1b-2c-1d-1e6f-2g4
        W0 ring a1b1d-1e1f-2g7;W0 room a3b-3c-1d1f-1g2;W0 round d1f-1g2;W0 run a-1d2;W0 rung d1f-1g6;W0 runn a1d1f-1g2
        W0 safe b1g1;W0 safeguard a1c-1d-2e2f-1g3;W0 said b7c-1d-4e-1f-1g-4;W0 salt a3c-1d1f-2g-2;W0 same a-1f2
        W0 sat a-3b1c-1f4g-2;W0 saw b-1e2f1g4;W0 say a-1b-1c5d1e-1f-3g2;W0 scan a-1f3;W0 school a3b-3c-2d-2e2f2
        W0 screen a1g4;W0 script a3f-1g2;W0 second a2b-1c3d-2f-2g4;W0 secretary a2f-1g5;W0 see b1c-1d1f-2g1
        W0 seen a4c-2d-1g-2;W0 send a-2b-1c-1d-1e3f1g1;W0 sent a-3b1d-2f4g6;W0 servic b1c-2d-1e2f-1g-2
        W0 session a1b-2c1d3e-1f-3g-5;W0 sexual a2f-1;W0 she a1b1c-2d-3f3g4;W0 shed g-2;W0 shop g-1;W0 shortag d1g-2
        W0 shout b1g-2;W0 show a2b-1c-1d-1e1f-1g-2;W0 shut a-1b2f-1g-1;W0 sick a-1b-1c-1d5f-1g-1;W0 sickness c-1d2g-3
        W0 side a-2f3g3;W0 sign a1b-1d1f-1g-3;W0 sinc a4c-1d-2e-2g-5;W0 sister a-1b1f-1;W0 site a-1b2f-1g2;W0 six a1f-1
        W0 sleep a-1b2c-1g2;W0 slept a1;W0 slot a3d-2f-1;W0 smear a-1f1;W0 snow a2b-1d1f-1g-3;W0 so a-1b-2d8e1f-6g-2
        W0 social a-1b-1c-1d-1f3g-2;W0 solicitor a-1e2f-1g1;W0 sought g3;W0 speech a2f-1g-2;W0 spok a-1b1c-1f1g1
        W0 staff b-1c-1d3f-1g-1;W0 stair d-1f2;W0 start a1b-1c2d-1e-1f-1g3;W0 stat b1c-1g2;W0 station a1g6
        W0 statutory b1;W0 stay a-1f2g2;W0 step b2c-1f-1g1;W0 stepfather c1d-1e1f-1g1;W0 stood b1g1;W0 stopp a-1b1f1g2
        W0 straight a1b1e-1f-1g3;W0 strategy e-1f2g3;W0 strik a-1d2f-1g-1;W0 student c-1d1g-1;W0 suit a-1d4f-2g-1
        W0 supervis a1b-1g-1;W0 supervision a1c1e-1f-1g3;W0 supervisor a-1d1g2;W0 support a3b-1c2d-3f-1g2
        W0 surgery a-1c-1d-1f3g-2;W0 suspend a2b-1c-1d2f-1g1;W0 sw a-1b1c-2d5f-3g4;W0 t a1b-1c1d1f-2g2;W0 tabl e-2f2
        W0 tac e1g-2;W0 take b1d1f-1g1;W0 taken a3d-1e-1f-1g-1;W0 taxi a-2c-2d3f1g-1;W0 team a-1b1c-2d3e2f-3g4
        W0 telephon a-1b-1c-1d1e1f2;W0 ten a3b2c-1d-2e-1f-1;W0 tenant a-1b3c2d-1f-2g3;W0 term a-2b-1c1d2g-1
        W0 test f1g1;W0 text b2d-2e-1f1g-1;W0 that a-1c-1d-1e-1f4g-2;W0 the a3b4c-2d-2e-3g-5;W0 their a-1d-1f1g2
        W0 them a2b1c-1d2f-4g1;W0 then a3b2c-1d-1e2f-7g2;W0 ther a2b3c-1e-1f-2g-2;W0 therapist a-2b-1d7e-1f-2g-2
        W0 therapy a2f-1g-2;W0 they a-1b3c2d-2f-2g-4;W0 theyd b2f-2g-3;W0 thi a-4b1c3d3f-2g-2;W0 third b1g3
        W0 though g1;W0 thre a3d-2e-2f1g5;W0 threshold a-1c-1d-1e-1f4;W0 through a-1b4c-1d-2e-1f1;W0 till b-1c2g1
        W0 tim a2d-1f-1g2;W0 time a3b-1c1d2e2f-7g-3;W0 to a2b4e4f-10g22;W0 today a-2b-1c4d1e-1g-5;W0 together b1
        W0 told a1b2e-1f-2g5;W0 tomorrow a-1b-1c-2d2e-1f3g2;W0 too a1b-1c1f-1g-1;W0 took a4b-1d-1e-1f-1g3
        W0 trailer a-1b2f-1g2;W0 train a2b-1c-1f-1g3;W0 transport a-2c3d-1g1;W0 traveller a-1b2f-1g2;W0 tri b1f-1g2
        W0 try a3b1c-1d-2f-1g4;W0 turn a3c-2d-1g-2;W0 twenty b2e-1f-1;W0 twic a1g2;W0 two a1b1c-1d1f-1;W0 unabl e1g1
        W0 until c1d-1g2;W0 up a10d-2e-2f-6g1;W0 updat e3f-2g5;W0 upset c-1d2g-2;W0 upstair a-1b3c-1d-1e-1f-1g-1
        W0 us a-1d2g1;W0 uta a3b-1c1d-1f-2g5;W0 v a-1b1c1f-1g-2;W0 via a-1b-1c7d-3f-2;W0 visit a-5b-7c3d3e-3f9g3
        W0 visitor a-1d-1f2g-1;W0 voic a-1b1d1f-1g-3;W0 voicemail a3e-2g2;W0 w a1b1d-1g5;W0 wait a7b2c-1d-1e-3f-3g-2
        W0 wake a-1b-1d-1f2g-1;W0 walk a1c-2d-1f3;W0 want a-1b-1c3f-1g1;W0 ward a-1e2f-1g-2;W0 warrant b2g3
        W0 was a-4b1c-5d5e-3f6g-6;W0 wasnt b1g1;W0 way a4b-1c-2d1f-2g-1;W0 we a-2b2c-1d1e-2f2g2;W0 wean c1g1
        W0 wee a5b-1c-1d-1f-2;W0 week a-3d3e1f-2g7;W0 weigh f1g-1;W0 welfar a3b2c-1d-1f-3g3;W0 well a-2d-1f3g3
        W0 went c-2d-2e-1f4g6;W0 were a-1b-1c-1d1f1g-3;W0 when a2b1d-1e-1f-1;W0 wher g1;W0 whether c-2f2
        W0 which a-1d-2e-1f4;W0 who b-1f1g-2;W0 wi b2f-1g4;W0 will a1b2c-2e1f-1g5;W0 window a-1b5c-1d-1e-1f-2
        W0 with a-4b2c2d-1e-5f6g3;W0 withdrew c1;W0 within e1g4;W0 without a-2b3c-1d-1g3;W0 wk a4b-1f-1g-1
        W0 wks a4f-3g-1;W0 wnb a1g4;W0 wont a-2b-1c6d-1e-1f-2g-5;W0 work a-3b1c2d-1e-1f2g-1;W0 worker a-1b-2c-1d2f2g-4
        W0 would a-2b4c2d-1e1f-5g-2;W0 wouldnt a3b-1f-1g2;W0 writ a2b-1c-1e2f-2g4;W0 written a-1b-1d-1e1f1g1
        W0 wrong a-3b1d1f2g5;W0 wrot a1f-1g3;W0 x a2c1e-1f-1g1;W0 x2 a3d-2f-1g5;W0 x3 b3c1d-2f-2g1;W0 x4 a2f-1g-2
        W0 y g2;W0 yard b1;W0 yet b-1c-1d2f1g-1;W0 yot a3b-1f-2g5;W0 your c-1d3f-1g1;W0 yr a2c1f-2
        """
}
