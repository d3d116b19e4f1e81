/// Weights of evidence on contacts that did not take place, learned by Scripts/training/missed.py; do not edit.
enum MissedWeightTable {
    static let lines = """
        A0 # a5b1d-2e-1f-2g4;A0 #pm c-1d1g3;A0 #th e1f-1g4;A0 @nm a2b-2c10d-4e-5f-1g5;A0 a a-1b1c1e-6f4g9;A0 advic b1g3
        A0 after a-1b2c1d-2g1;A0 again b1c-3d8e-1f-5g-3;A0 agency d2f-1g5;A0 alert a2e-2g9;A0 all a-1b-1f2g1
        A0 and a-4b-2c-2e-1f9;A0 another d1g-3;A0 appointment a3d-1f-2g-3;A0 appt a3b-1d-1f-1g3;A0 are g-2
        A0 as a-4b-1d-1e-1f6g1;A0 at a2b-3c1d-2e2f-1g3;A0 availabl d1g3;A0 away a-2c-1d4f1g-4;A0 baby a1b1c-1g-2
        A0 back b5c5d-5e-5g7;A0 be a-1b-1c-3d1f3g8;A0 becaus a-1b-1c3f-1g2;A0 bed c-1d2f-1g-1;A0 been b1c-2d1g-6
        A0 block g-4;A0 boiler a-1d2f-1g-1;A0 book c1g4;A0 broken c5d-4f-1g-3;A0 bus a3c-1d-1g-1;A0 by a-4d9e-1f-4g-11
        A0 call c-1e-1f2;A0 came a2b2d-1e-2f-1g2;A0 car a-1b-1c6d-3f-1g2;A0 carer a5c-1d-3g6;A0 case c-1d1g-7
        A0 caseload d1g10;A0 centr b-2d2g2;A0 chair a-2e3;A0 child a4d-3g4;A0 clos a1b-1c2g-5;A0 cmht e2f-1g-2
        A0 cmw a1g2;A0 cold g7;A0 colleagu g3;A0 com b-3c3g1;A0 come a-2b4c1e-2;A0 conferenc a-1c-1d-2f3
        A0 contact a-7c5d5e-1f-2;A0 court c-1d2;A0 cpn a1g2;A0 csc a1c-2d2e-1g-1;A0 curtain b1g-2;A0 d a1g2
        A0 dat a-1c-1d3f-1g2;A0 date b-1d3e-1f-1g-8;A0 day a-1b-1c3d1f-2g-6;A0 dentist c2d-1f-1;A0 did a-1b4e-2g-2
        A0 didnt a-1b1g-2;A0 discharg a2d-1f-1g-10;A0 discuss c2d-1g1;A0 do c1d-2f2g5;A0 doctor a1g-2;A0 door a-1c1g-4
        A0 doubl a1g2;A0 down a-1c5d-4e1f-1g-1;A0 due c-2d4e-1g2;A0 ed c2g3;A0 email e1g5;A0 end c-1d1g-2;A0 even a-2e2
        A0 family a-1b4c1e-2g-1;A0 fell a-4f4;A0 flagg a2e-2;A0 follow a-2e2;A0 for a7b2c-2d-6e-1g11
        A0 from a-3b-2c1d-1e5f-1g3;A0 further a1g-3;A0 gas b1g-2;A0 given a1c2d-2f-1g12;A0 go a-1b4c-1d-1e-1f-1g6
        A0 going a-1b-1c1d-1f1g3;A0 gone a1g2;A0 gp a4b-1c2d-2e-2f-1g-4;A0 group a3c-2f-1g2;A0 had a-2c5d-6f4g8
        A0 has a1b-1c4d-1f-2g-1;A0 have a1c1d-1f-1g-2;A0 he a-1b1c3d-1e-1f-2g-2;A0 hear a1g2;A0 her a6b-4c2d-4e2f-2g-6
        A0 him a-1c1e2g1;A0 home a1b1f-1g2;A0 hospital a-1d3f-1g-10;A0 hour a-1c-1d-1f3g1;A0 hv a1b1d-1f-1g3
        A0 i c2d-1f-1g-1;A0 im b-2c2;A0 in a-2b2c-2e-1f3g7;A0 info e1g-8;A0 inform a1c-1d1g2
        A0 instead a-1b-1c-1d3f-1g1;A0 iro a-2e3g2;A0 is b1d1e-1f-1g-5;A0 it a3c2d-2f-2g5;A0 ive a2d-1g1;A0 kept a-1d2
        A0 kid a-1d2g-1;A0 know a-1b2c-1;A0 last a1c2d-3e-1g-1;A0 leav a-1c-2f3g-7;A0 left a-1b2c-1d1f-1g-10
        A0 legal b1g3;A0 let a-1b3c-1g1;A0 letter d-1e2f-1g-5;A0 look g6;A0 made a-1b-1d-1f2g4
        A0 manager a-1b1c-1d1e1f-1g9;A0 me a-1b1d-1e2f-1g2;A0 meet d-1f2g1;A0 minut c4d-2e1f-2;A0 mobil a1g2
        A0 mother a4b-3c1d-1f-2g3;A0 mov d1g3;A0 mum c-2d3f-1g2;A0 my a-1b1c-2d-1e-1f3g-7;A0 need c5d-3f-2g-1
        A0 new a3b-1c-1d1e-2f-1g-1;A0 next a-1b1d1e1f-1g9;A0 nfa b1g-3;A0 no a-2c1d5f-4g-9;A0 nobody a-1b1d-1g-2
        A0 norovirus b-2c-1d4g-4;A0 not a3b2c3d-3e-3f-1g8;A0 note b1g2;A0 now c1d-1g6;A0 nurs a3d-1e-1f-1g6
        A0 occasion a3d-1g-3;A0 of a-1b1c6d-2e-2f-3g-2;A0 off a1c1d-1e-1f-1g2;A0 offer a1c2d-1f-1;A0 offic c-1d-2f3g2
        A0 on a-3c1d3e-5f4g7;A0 op c1g5;A0 open b1g-2;A0 our a3e-2f-1g1;A0 out a-2b1c1d1e-1f-1g2
        A0 owing a-1b-2c-2d6f-1g-4;A0 parent c2e1f-2g-4;A0 patient a-1d2;A0 pc b1g-2;A0 pharmacy a3b-2g1
        A0 phon b1c1e-1f-2g1;A0 physio a1d-1g-8;A0 plac a1d1e-1g7;A0 placement a-1d2;A0 play c2d-1g-4;A0 put c-1d2g-2
        A0 rang a-1b2c-1e2f-1g6;A0 re a-1b2d-1g1;A0 rearrang e1g4;A0 rebook a-1b-1d2f-1g-1;A0 receiv g-14;A0 reply b1g4
        A0 return b1g3;A0 review a-1c1e2g-1;A0 room g2;A0 round g2;A0 safeguard a4d-1e-2g1;A0 said b2c4d-4f-1g-4
        A0 sat a-4b1c-1f5;A0 say a4c-2d-1e-1f-1g3;A0 scar c2f-1;A0 school a3b1c-2d-2e-2f2g3;A0 script a1g2
        A0 second a2b-1c4d-4f-1g-2;A0 secretary a3d-1f-2g9;A0 see a-2c-1d2e1f-1g3;A0 seen a-7d-1f9g4;A0 send e1g3
        A0 sent a-1b1d2e-5f4g6;A0 servic a2d1f-2g-7;A0 session b-1c2e-1f-1g-2;A0 she a2b2c-5d-3f4g-3;A0 shortag d1g-3
        A0 shout b1g2;A0 sickness c-1d3e-1g-4;A0 sinc a3b1c-1d-1e-2f-1g-4;A0 sister b-2c3g-2;A0 six a2c-1f-1
        A0 slot a4d-3g4;A0 so a-2b-2c2d2f-1g-1;A0 social a1b1d-1e-1g3;A0 solicitor a-2e2g-1;A0 sought b1g5
        A0 staff c-1d2e-1f-1g2;A0 stair a-4f4;A0 start a-2c-1e2f1;A0 step b1g3;A0 sw b1d-1e1f-1g7;A0 system d1g-2
        A0 take g3;A0 taxi c-3e1f3g1;A0 team a-1b-1c-2d5f-1g3;A0 telephon b-2c-2d4e1f-1g3;A0 ten a4c-1d-3g2
        A0 tenant b2f-1g-5;A0 text c-1d2e-1f-1g-9;A0 that a-1b2c-4d-1e-1f5g1;A0 the a-3b2d-3e-7f11g-10
        A0 their c-1d-2f3;A0 ther a-2d1e-1f2g-1;A0 therapist a-1d1g-4;A0 they g-3;A0 third a-1b2c1d-1g4
        A0 this a-1b-1d3f-2g-1;A0 thre a1c-1d-2f3;A0 time c7d-4f-2g-1;A0 to a5b-2c-3d6e-1f-4g18;A0 today a1b1e-1f-1g2
        A0 together a2b2c-1e-2f-1g1;A0 told a3c-1e-2f-1g7;A0 until c2d-1g3;A0 up a-1b-2c2e3f-2g-5;A0 updat g5
        A0 upstair b1g-2;A0 us a-4d4;A0 visit a-1b1c2d-1e-1f-1;A0 w a1g7;A0 wait a-1d2f-1g-6;A0 walk c-3f3;A0 want d1g2
        A0 was a-3b-1c1e-1f3g1;A0 we a-1b2c-1g1;A0 week a-1b-3c-2d5e2f-1g9;A0 which a-1c-1d-1f3;A0 who a1d1f-1g-5
        A0 wi b1g4;A0 will a-1b2c-2e2f-1g5;A0 window g-3;A0 with a-6b2d-2e-5f11g10;A0 wk a1g-2;A0 worker a1b2d-1e-1g1
        A0 writ a1g2;A0 x2 a2d-1f-1g2;A0 x3 a1c2d-1f-1g-1;A0 x4 a2d-1f-1g-2;B0 # a2b3d-3e-2g3;B0 @nm a-3d2f1g-19
        B0 a a2b-2c2d-1e3f-4g-4;B0 abandon a-2c-1e1f2g3;B0 absent a-1e3f-1g-2;B0 access a-1b3d-1f-1g8;B0 after a3d-3g4
        B0 ahead a3c-1d-2g4;B0 all a-1b-2c-1d5e-1f-1g-1;B0 and a2b2c1d-2e1f-5g5;B0 answer a-1b5c-1d-1e-1f-1g2
        B0 apologi a-1e-3f5g-1;B0 appointment b-1c1d1e-1g-3;B0 appt a2b-1c5d-1e-1f-3g-4;B0 arrang a-1b-1d3g2
        B0 arriv a4d-2f-1g3;B0 as a-1b3c-1d-1g4;B0 ask a-1b-1c4d-3f1g4;B0 assessment a1b-1c3d-2f-1g-2;B0 asthma a4e-3g7
        B0 at a-1b5c-7d-4e-2f8g-4;B0 attempt b1g-2;B0 attend a5c-3d-3f-1g-4;B0 attendanc a3e-2f-1g4;B0 availabl g5
        B0 away a-1b-2c2d3f-1g-3;B0 baby b1d1g-3;B0 back g-2;B0 be a-3b-1c5d-1f-1g9;B0 been a1b-1c-5d1e2f1g-3
        B0 better c1g3;B0 birth c-1d2;B0 block c-1d2g-3;B0 blood a1g5;B0 book g3;B0 bring a-1c3d-1f-1g-8
        B0 brought b-1c-1e-1f3g-1;B0 but a-4b5d-2e-2f4g-4;B0 by a-4b1c1d-1f4g-1;B0 c a-1d2;B0 call a1b3c-2d-2e-1f1g-13
        B0 came a-1b-2c-2d-2e10f-2g-7;B0 camh c2d-1g-2;B0 cancel a-1b-1c-1d1f2g-2;B0 cancell a-6b-4c1d9e-5f5g-10
        B0 cannot a-1b-1c1d1g-3;B0 card b1g10;B0 centr a-1d2f-1g-1;B0 check a1b2c-1d-1f-1g-7;B0 child a-2e-2f4g1
        B0 cin b-1e3g-1;B0 client a3c-1d-1f-1g-2;B0 clinic a5b-4c-3d4e-2g-4;B0 com c-1d2g3;B0 come a-1b-1c2d1e2f-3
        B0 conferenc a-1b-1c-1d-1e2f2g3;B0 contact a4b-1c-2d1e-1f-1g10;B0 contract c-1d-2f4;B0 core a-1c-2d2e1f-1g-3
        B0 could a-3b2c-3d3e1f2g3;B0 counsellor c-3d8f-5g-1;B0 court a1g-5;B0 dad a-1b-1c2d-1e1f-1g-4;B0 day a-5d1e-1f4
        B0 declin a-3b-1c2d-4e-1f6g-1;B0 dental a3b-1d-1;B0 did a1b-2c-3e3f1g2;B0 dna a6b-1c-1d-1e-1f-2g-4
        B0 dnad a1g-15;B0 dog a-1b3e-1g-1;B0 door a-2b6c-1d-1e-1f-1g1;B0 down a-1b1c-1d1g-2;B0 drug a3c-1f-2
        B0 engineer b2f-1g-3;B0 entry a-1b2g1;B0 enuresis a4b-2d-1g2;B0 escort a-1d2g5;B0 expect a1g-2
        B0 fail a7b-1c-1d-2e1f-4g-1;B0 family a-1b2c-2d3e-1f-2;B0 father a-1b-1c2d-1e1f-1g-6;B0 fire a-1b1c-1d2f-1
        B0 flat a-1b2g-3;B0 for b7c1d-6e-5f3g-8;B0 from a-3b-1c3d1e1f-1g-6;B0 fta a3f-1g1;B0 ga a3b-1d-1;B0 gain b1g3
        B0 get a2b2c-1d-1e-1f-1;B0 go a2d-2g1;B0 got a2b1d-1g-1;B0 group a-1b-1c-2d4e2f-2g-2;B0 had a6b-1d-3e2f-3g4
        B0 has a5b-1c-3e-1g-6;B0 he a-2c2d3f-3g1;B0 hear b1d1f-1g5;B0 held a-1e3f-1g-4;B0 him a5b-2d-2f-1g-1
        B0 home a-1b5c-1d-1e-1f-1g2;B0 hospital a4b-1d-2f-2g12;B0 hous a-2b3c-1d-1f-1g-6;B0 hv b-2c-1d1e3f-1g2
        B0 i a-1b3c-1d1f-1g-2;B0 icpc e1g2;B0 in a9b3c-2d-1f-9g-6;B0 invit a-1e2g-2;B0 is c-4f5g3;B0 join e1g2
        B0 knock a-1b3f-1g-2;B0 left a1b1d-1g6;B0 let b1g-3;B0 letter c-3d4f-1g-2;B0 letterbox b1g-5;B0 link e1g2
        B0 list a3b-1c-1d-1g-5;B0 long d1g2;B0 loos a-1b2;B0 made a2b-1c-1d2f-1g-2;B0 mam a-1b-2c4g2;B0 me g-3
        B0 meet a-3b-2c-2d-1e10f-2;B0 messag a-1c2g-6;B0 midwif a-1b1c-1d2g5;B0 midwifery b-1d3f-1g-1
        B0 miss a8b-1c-1d-1e-1f-4g5;B0 mother a-3b-1d3e4f-2g-7;B0 ms c1g-7;B0 mum a-3c-3e2f4g2;B0 my c-1d2g5
        B0 neither a-2c-1e4g1;B0 never b-1c-2d3f-1g-3;B0 new a-1b2g1;B0 no a4b8c-3d-5e1f-6g6;B0 nobody a2c-2d-3e5f-2g-3
        B0 not a3b-1d8e1f-10g14;B0 now a1g-2;B0 nurs a-1c1d-1g-4;B0 nursery a5b-1d-3f-2g-8;B0 of a2b-2c-1d-1e4f-2g-3
        B0 off a-2b-1c4e-1f-1g-14;B0 offic g-2;B0 officer a-1b2f-1g-3;B0 on a-6b3c-2d1f3g6;B0 one a4c-1d-1e1f-3g-5
        B0 only b-1e2g-2;B0 opd d1g-2;B0 order a-3d4g-4;B0 out c3d-3e1f-3g-4;B0 overdu a2e-2g9;B0 paed a3e-2g1
        B0 panel e-4f5g-1;B0 parent a-2b-4c2d-2e8f-1g2;B0 past a-1b2;B0 patient c4d-1e-1f-3g-5;B0 phon a-1d1g2
        B0 plaster g3;B0 polic a-1d-2e1f2g-2;B0 postpon c-1d2g2;B0 pt a1g2;B0 put a-1c5d-3f-1g2
        B0 rang a-2b1c4d-2f-1g-4;B0 reception a-1c2d-1g-1;B0 refus a3b2c-1d-1f-2g3;B0 reply a-2b5c-1d-1e-1f-1g6
        B0 report a3b1c-1d-1f-2g-2;B0 review b-1c1e2f-2g5;B0 salt c-1d1g-4;B0 say b-4c8d-1f-3g-2
        B0 school a-2b-1d-1e5f-1g-2;B0 second g2;B0 sent a-2b1d-1e3f-1g-1;B0 servic a2c-2d-2f2g2;B0 session a1d2f-1g4
        B0 settl a6f-5g-4;B0 she b-4c4d-1e-1f2g3;B0 short b-1d3f-1g-1;B0 shout b1g-6;B0 show a2b-1c-1d-1e2f-1g-3
        B0 shut a-1d3f-1g-3;B0 sick a-1d2g6;B0 sign a3b-2g-1;B0 silenc a-1b3f-1g-1;B0 so a-3b-3d8f-3g4
        B0 social a-1e1f-1g-4;B0 solicitor a-1c-5d-2f9;B0 speech a1g-2;B0 staff b-2d3;B0 stat g2;B0 step b2c-1g-2
        B0 student b-1c-1d3;B0 supervis b-2c-1d3f1;B0 supervisor a-1d1g4;B0 support g4;B0 surgery a-3d2f2g-4;B0 t a-1d2
        B0 tac e1g-3;B0 taf e1g-2;B0 taxi a-2c-1d5f-1g-2;B0 telephon c1g2;B0 ten a-1b3f-1g-1;B0 tenant a-1b1c1g8
        B0 term d1g2;B0 test a2f-1g2;B0 text a-1d-2f3;B0 that a1b1c1d-1f-2g-6;B0 the a-7b13c-6d-7e2f4g-8
        B0 ther a3c-1d-1f-1g-3;B0 therapy a1g-2;B0 they g-2;B0 thre a1b1e-1g6;B0 through b3c-1d-1e-1f-1g-5
        B0 to a3b4c5d-4e-1f-7g-4;B0 today a-1d1f-1g-2;B0 tri a-1b3f-1g-1;B0 turn a-4b-3c-1d2e3f3g-2
        B0 twenty a-2b4e-2g-1;B0 two a2f-1g-1;B0 unabl b1e1g3;B0 up a-2b-1c-1d-1f4g-1;B0 us g-2;B0 video e1g2
        B0 visit a1c-2d12e-2f-9g1;B0 voic a-1b1d1g-3;B0 wait b4d1e-3f-1;B0 walk a-1e2g-2;B0 want c1g-2
        B0 was a1b1c-2d4f-3g-10;B0 we a-1b4e-2;B0 welfar b1g-3;B0 went a2b1d-1f-2g2;B0 with a1b2c-3d3e-1f-3g-7
        B0 without a-2b1c-1d-1e1f2;B0 wnb a3b-1d-1e-1f-1g7;B0 wont c1g3;B0 work a-1c2g-5;B0 worker a-1e1f-1g-5
        B0 would a-1b1c2d-1e-1f-1g-3;B0 wrong a-4b1d-1f5g9;B0 y g3;B0 your a-1c-2d4f-1;B0 yr c1f-1g-2
        L0 1 0 a12b3c1d-3e-9f-5g-5;L0 10 0 a-6b-6c9d-1e-4f9g-2;L0 11 0 a-2b-11c-12d7e22f-6g2;L0 12 0 a-2b-1c-4d3e4f-1g4
        L0 121 0 a22b-1c-2d-10e-2f-7g5;L0 122 0 a16b-12c-14d2e4f4g12;L0 123 0 a-18b41c-6d-7e-13f4g-9
        L0 124 0 a-5b-7c25d-15e-3f5g5;L0 125 0 a-20b-16c24d11e-13f15g-1;L0 126 0 a-9c20d4e-6f-10
        L0 127 0 a-8b-12c-11d42e-5f-6g1;L0 128 0 a-10b-8c-8d-19e50f-6g-8;L0 129 0 a22b-20c3d13e-19f1g-19
        L0 13 0 a-12b10c-1d-2e-4f9g-5;L0 130 0 a16b1c-12d-13e2f7g4;L0 131 0 a-19b-1c16d-5e-2f13g-10
        L0 132 0 a8b-5c-2d2e-2f-2g-4;L0 133 0 a-4b-5c-10d-14e3f30g-2;L0 14 0 a-9b-2c5d-7e-1f15g-2
        L0 15 0 a4b-7c-5d-10e-2f21g12;L0 16 0 a-3b8c-1d-2f-3;L0 17 0 a-1b5c-2d-4e-1f4g2;L0 18 0 a-2b6c-1d1f-4g1
        L0 19 0 a5b12c-3d-5e-3f-5g3;L0 2 0 a-1b4c-1f-1g-2;L0 21 0 a-3b4c-4d-2e2f2g-15;L0 22 0 a7b-7c6d-1e-4f-1g2
        L0 23 0 a-1c-5e-1f8g2;L0 24 0 a-1b1c1d-2e-5f5g-3;L0 25 0 a-5b-4c-1e-1f10g-1;L0 26 0 a-5b-7c-4d5f11g-1
        L0 27 0 a9b3c-8d9e-3f-9g-6;L0 28 0 a-8b20c5d-5e-5f-7g-8;L0 3 0 a7b5c4d-2e-4f-10g5;L0 30 0 a3b-7c8d-4e3f-4g6
        L0 31 0 a-3b-2c8d-2e-1g-4;L0 32 0 a-1b-2c1d1f1g3;L0 34 0 a-6b-4c4d4e-3f4;L0 35 0 a-2b1c-2d-1e4g2
        L0 36 0 b-9c-5d-1e-1f16g5;L0 37 0 a5b-7d-4e-3f8g-8;L0 38 0 a-1b-2c1d-4e-6f11g3;L0 39 0 a1b9c2d-12e1f-1g2
        L0 4 0 a1b-1c-1d-1e-2f4g3;L0 40 0 a3b2c3d-3e1f-6g5;L0 41 0 a-7b2c-5d5e-2f6g4;L0 42 0 a6b1c5d3e-7f-9g-3
        L0 43 0 a-8b9c17d-9f-9g-7;L0 44 0 a-2b-7c-13d15e7f-1g-5;L0 45 0 a-2b-2c8d9e-4f-8g-2;L0 46 0 a3b-5c2d-3e-4f7g-6
        L0 47 0 a9b-8c6d-5e-5f2g-11;L0 48 0 a-3b3c6d-1e-6g-9;L0 49 0 a8b-8c-1d4e10f-14g-8;L0 5 0 a3b4c-4d4f-7g-5
        L0 50 0 a-6b4c-7d3e5g-5;L0 51 0 a-4b-1c1d3e-4f4g-9;L0 52 0 b5c-1d-2e-10f7g3;L0 53 0 a-1c-1d6e-1f-3g3
        L0 6 0 a3b-4c-4d-9e1f13g16;L0 7 0 a8b-1c-4d-8e-4f8g4;L0 8 0 a3b-10c-2d2e-4f10g-3
        L0 9 0 a-4b-13c22d-10e-12f16g-4;L1 1 0 a4c-1d-1e-1f-2g4;L1 10 0 c2d-1e1f-3;L1 11 0 a-1d-1e-1f3
        L1 121 0 a3b-1d-1f-1g1;L1 122 0 a1b5c-2d-3e1f-2g9;L1 123 0 a-6b19c-2d-4e3f-10g3;L1 124 0 b8c-3d-5e7f-7g8
        L1 125 0 a-1b4c5d-1f-7g-3;L1 126 0 b1c-1d-1e1f-1g5;L1 128 0 a-1b-2c-1d-2e4f1g-2;L1 129 0 c2d-1f-2g-3
        L1 13 0 a-2b-1c2d-1e5f-3g-6;L1 130 0 a1c1d-2f1;L1 131 0 a3b3c-1d-2e-1f-2g9;L1 132 0 b1g-5
        L1 133 0 a3b-2d-1e1f-1g2;L1 14 0 a1c-1f-1g9;L1 18 0 a-1b2g-7;L1 19 0 b1g-2;L1 22 0 a3b-1f-2g2;L1 23 0 b2d-1f-1
        L1 24 0 a-1b1g4;L1 26 0 a3b-1f-1g3;L1 28 0 b4c-1d-1e-1f-1g6;L1 36 0 a3f-2g3;L1 37 0 a-1b2g1;L1 38 0 b1f-1g3
        L1 39 0 b5f-4g4;L1 40 0 b1g-4;L1 42 0 a-1b4d-1e-1f-1g-3;L1 43 0 a-2b3c-2d-2e6f-4;L1 44 0 a1b-3c-1d-1e7f-3g-1
        L1 45 0 b2d-1f-1g-6;L1 46 0 a3d-1f-1g6;L1 47 0 a-1b5c-1d-2f-2g4;L1 48 0 b2d-1g1;L1 49 0 a8c3d-4f-7
        L1 5 0 a1c-1d-1e1f-1g7;L1 51 0 a9b-3c-2d-2e-1f-1g9;L1 52 0 a-1c3f-2g-1;L1 7 0 a1b1d-1f-1g-2
        L1 8 0 b9c-2d-2e-2f-4g7;L1 9 0 a1b5c-1d-2e-1f-2g3;L2 1 0 a-1b-1c2d-3e-1f4g20;L2 10 0 a10b1c-5e11f-18g3
        L2 11 0 a-5b-1c3d-4e4f3g17;L2 12 0 a-2b1c-1d3f-2g5;L2 122 0 a6b-2c-1d-3e6f-5g-38;L2 123 0 a16b1c1d-2e-3f-13g5
        L2 124 0 a4b-6c-3d1e8f-4g-7;L2 125 0 a-4c17d-4e1f-9g19;L2 126 0 a-1e2f-1g-3;L2 127 0 a1b-1c-1d7e-1f-6g15
        L2 128 0 a-8b-3c-2d-4e11f6g20;L2 129 0 a6c1d7e-4f-11g30;L2 13 0 a10b-1c2e-3f-7g20;L2 130 0 a-6b1c-1d-2e-3f11g-7
        L2 131 0 a31b15d-3e-8f-35g60;L2 132 0 a8c-1d-3e-1f-2g-18;L2 133 0 a-4b-1c-2d3e-1f5g4;L2 14 0 a2b7d-2e2f-9g2
        L2 15 0 a4b-2c-1d-3e1f1g-2;L2 21 0 a-2c-1d4f-2g4;L2 22 0 a-4b-1c9d1e-1f-4g-1;L2 23 0 a1d-2e-1f2g3
        L2 24 0 b5c-3d3e-4f-1g16;L2 27 0 b-1c6d-2e-1f-3g5;L2 28 0 a2b2c2e-1f-5g6;L2 3 0 a2c1d-1e-1f-1g-1
        L2 30 0 a-3b3c1d3e-1f-3g-1;L2 34 0 a-2b1c-1d-2e3f1g1;L2 35 0 a3d-1f-2g-1;L2 36 0 a7b-2c5d7e8f-25g30
        L2 37 0 a3e-2g-2;L2 38 0 a3b1c-2d-2e-1f-1g5;L2 39 0 a-1f1g9;L2 4 0 a-1b2c-1e2f-2g-3;L2 41 0 a-1b2c-1d1f-1g-1
        L2 42 0 a8b-1c-1d-4e-1g7;L2 43 0 a7b-3c-5d3f-3g11;L2 44 0 a-2b9d-6e14f-15g40;L2 45 0 a-1c5d2e-2f-4g2
        L2 46 0 a1b-2c3d-3e5f-4g4;L2 47 0 a-5d4e6f-4g9;L2 48 0 a-3b1c-1d4e1f-2g1;L2 49 0 a-4b10c3d-5e4f-7g-17
        L2 5 0 a8b-1c-1d-2e1f-6g-15;L2 50 0 a1b2c-1d-3e-1f1g-2;L2 51 0 a-3c5d-4e-1f3g8;L2 52 0 a-5c4d3e2f-4g15
        L2 53 0 b2c-1d-1e1f-2g4;L2 6 0 a-6d-1e3f4g-4;L2 7 0 a3b-1c-1d-1e-1f1g-1;L2 8 0 b9c10d-7e1f-13g17
        L2 9 0 a9c-5d7e3f-14g25;C0 # a11b4c2d-3e-9f-4g-4;C0 #am a-1c4d-1f-1g1;C0 #pm a13c-1d-2e-7f-4g-5
        C0 #rd a4b-1c-3d7f-7g-3;C0 #th a1b-4c-1d-2e5g8;C0 @nm a17b-9c4d-5e-9f2g-1;C0 a a-11b3c7e-5f7g-1
        C0 abandon a-1c-1d-1e1f2g2;C0 abe a-1b-1c-3d7f-3g8;C0 able a-1c2f-1g-2;C0 about a-2e1f1
        C0 absent a12b-1c-1d-2e-1f-8g7;C0 accept a-1e-1f2;C0 access a-2b1c-1d-3e-1f7g10;C0 address a-2d6f-3g4
        C0 after a1b-5c2d-6e7f2g6;C0 afternoon d2f-1g4;C0 again a-3b14c4d1e-2f-14g-10;C0 agre a-1b-1c-1d-2e-2f6g3
        C0 agreement b-1d-1f3;C0 ahead a2b-3c-2d-1f4g5;C0 alarm a-2b8c-1d-1f-4g3;C0 alcohol a1f-1g2
        C0 all a-4b-5c-2d3e-4f12;C0 already a-1c-1d3g-3;C0 although a-1b1e3f-2g2;C0 ambulanc a-3b1e-1f3
        C0 an a2c-1d-1g-3;C0 anc a7d-1f-5g-2;C0 and b-2c-7d-7f16g-8;C0 anger a7b-2f-5g-3;C0 another a-4b-1e-1f7g-6
        C0 ans a-1b5d-2e-1f-1g4;C0 answer a-2b6c-2d-3e-1f2g-3;C0 antenatal a2f-1g-1;C0 anyon a-8b14c2d-3e4f-7g1
        C0 apologi a-2b-3c-1d-1e4f3g-4;C0 apologis d1g-2;C0 app a-2b-2c14d-4e-1f-5;C0 appear a-2b-2d-1e1f4g-1
        C0 appointment a-12b-3c2d6e-2f9g-16;C0 appt a8b-2c3d1e-1f-9g11;C0 area a7b-3d-1e-1f-3g3
        C0 arrang a2b-1c-1d2e-1f-1g-2;C0 arriv a2b3c-1d-4e-2f2g2;C0 as a-4b-2c3d-7e-11f21g-3;C0 ask a3b-3c5d-5e-1f1g5
        C0 assessment a3b-1c2d2e-1f-5g8;C0 asthma a3c3d-1e-3f-1g9;C0 at a11b8c-3d-9e-8f1g-19;C0 attempt a-1b3f-1g2
        C0 attend b4c-5d-7e5f4g-1;C0 attendanc a5b-2c-1d-3e-2f3g2;C0 audiology a-1d-1f2g1;C0 availabl a-2b-2c-1d6f-1g5
        C0 away a-5b-2d10e-1f-2g-7;C0 baby b2c-1d-3e-1f3g6;C0 back a-6b-2c3d15e-4f-5g3;C0 be a-1b-1c7d-3e-1f-2g2
        C0 becaus a-4b-1c3d5e-1f-3g12;C0 bed a-1b3c-1d2f-2g-2;C0 been a7b1c-8d1e-1f1g-4;C0 befor a16b-6c-1d-2e-1f-5g3
        C0 being a4b-2d-1f-2g-4;C0 bell a-2b6f-3g-1;C0 better c1g3;C0 bike a-1b-4c-1d-2f7;C0 birth a-3b2c-3d1e-1f5
        C0 block b2c-1d2f-2g-9;C0 blood a1g4;C0 board a-1d-1e-1f3g1;C0 boiler a-1d2f-1g-1;C0 book a9b-4c-1d1e-1f-3g2
        C0 both a1b-2c2d-1f1g-2;C0 breach a3c-1d-2f1g8;C0 bring a4d-3e-1f1g-8;C0 broken c5d-4f-1g-3
        C0 brought a-5b-3c-4d1e-2f13g2;C0 bug a-1c2d-1f-1g-1;C0 build a-1b-1c-1d-2e-1f6;C0 bus a7c-4d1e-1f-3g-3
        C0 but a-2b-2c-3d-5e-4f16g-8;C0 buzzer b3c-2f-1g-2;C0 by b6c3d2e-7f-4g3;C0 c a-2b-1c2d1;C0 call a2b-3c-5e1f4g-5
        C0 came b2c-4e4f-2g-6;C0 camh a8b-2c1d-3e-1f-3;C0 cancel a-1b-1c-1d1f2g-2;C0 cancell a-7b-4c1d7e-6f9g-12
        C0 cannot a-2b-1d3f-1g1;C0 cant a-2b-1c9d-3e-2f-1;C0 car b2c7e-2f-8;C0 caravan a-1b4d-1e-1f-2g2;C0 card f1g6
        C0 care a-4f4g-2;C0 carer a-4b-2c8d-2e-1f1;C0 case a-1b-1c-1d1f2g-5;C0 centr a-3b-2c-1d8f-3g3;C0 chain b2f-1
        C0 chair a11c-1d-1e-7f-3g-2;C0 chang b-2c-1d-3f5;C0 check a6b1c5d1e-2f-11g-3;C0 child a10b-5c-2d4e-3f-5g1
        C0 children a-1b-1c-3d1e-1f5g-4;C0 cin a-1b-1e3f-1;C0 class b-2c-1d7f-4g-4;C0 client a3b-1c2d-2f-1
        C0 clinic a7b-7c-6d-4e-3f12g9;C0 clos a4b-2c1d4e-1f-5g-6;C0 cmht e3f-1g-3;C0 cold a-1b-2c2d-1f3g5
        C0 colleagu b-2d-1f4;C0 collect a5b-3c-2d6e-2f-4g-1;C0 colleg a3d-1e-3f1g4;C0 com a-2c1d3f-1g1
        C0 come a-12b2c1d10e3f-4g-6;C0 community a-1e3f-2g-1;C0 complet b-1c-1f2;C0 conferenc a-3b-2c-2d-3e2f7g-2
        C0 confirm a3b-3c-2d-3f5g4;C0 contact b-3c3d3e-2;C0 contract a-1c-2d-3f6;C0 core a-1b-1c-2d2e2
        C0 could a-3b7c-9d-3e6f1g-6;C0 couldnt a1b9c-1d-6e-1f-3g3;C0 counsell a16b-2d-2f-11g-5
        C0 counsellor c-3d8f-5g-1;C0 cours a1b-1g5;C0 court b-3c-4d19e-2f-11g-5;C0 cover a-2b-1c-1d5e-1g-1
        C0 cpa a-1e3f-1g-9;C0 cpn a-1b3c-1;C0 credit a-1b-1c-6d-1f9;C0 cri c5f-3g1;C0 csc b-1c-2d4e-1g-1
        C0 curtain a-1b8d-1f-5g-5;C0 cut a-1b4c-6f4g-2;C0 dad a-4b-4c6d-6e3f5g10;C0 dat a3b-1c-1g-1
        C0 date a-1b-1c-2d6e-1f-2g-1;C0 day a-8c1d3e-2f7g-4;C0 debit c-2f3;C0 declin a-4b1c1d-8e-2f12g-2
        C0 default a7b-1d-1e-1f-3g2;C0 dental a3b-1c1d-1f-1g8;C0 dentist c2d-1f-1;C0 did a1b-9c-6d5e4f4g-4
        C0 didnt a6b-2c-3d-1e6f-6g-1;C0 direct c-2f3;C0 discharg a3b-4c-1d-2e3g1;C0 discussion e-4f5g-1
        C0 dna a6b-2c-1d-2e-1f1g-6;C0 dnad f1g-15;C0 do a3b5c2d-2e-1f-8g3;C0 doctor a3b-2f-1g-1;C0 doe a-2b-1c2d-1e-2f3
        C0 dog a-5b2d-1e-1f5;C0 done a-3b-6c-1d3f6g19;C0 door a-4b4c-2d-3e-2f7;C0 doubl a-2c-1d4f-1g1
        C0 down a-5b4c1d17e-1f-16g3;C0 dress a2d-1g-4;C0 driv a-2d-1f3g1;C0 drop-in a3d1f-3g-7;C0 dropp a-2c-1d6e5f-8g6
        C0 drov a4b4d-1f-6g-3;C0 drug a1b-1c-1d-2f3g-2;C0 due a9b-2c-2d3e-1f-6g-4;C0 duty a-2c-1d5e-1f-1g-2
        C0 e a4b-1c-1d-1f-1g1;C0 e-mail a-3b-3c4d-4f7g-3;C0 early a-3b-1c-2d2e-1f5g-3;C0 email a-2b-2c5d-2e-1f2g1
        C0 emergency a-1b-1c-1d4f-1g1;C0 empty a11b-3c-1d4e-7f-4g-2;C0 end a-3b-2c-1d1e-2f8g-1;C0 engag a-1b-1d-2f5
        C0 engineer b2f-1g-3;C0 enough b-1c5d-1f-3g-2;C0 entry a-1b5c-2d-1f-1g-3;C0 enuresis a4b-2d-1g2
        C0 error d-1e-2f3;C0 escort a-1d2g5;C0 even a-6b-4e6f4g-1;C0 eye a6b-1c-1d-1f-4g7;C0 f a3b-1c-1d-1f-1g1
        C0 fail a7b-9c-4e-1f7g5;C0 family a9b5c-9d4e-5f-3g-2;C0 far a-4d-3f7g-1;C0 father a3b-1d-3g-5
        C0 feed a4b-1d-3e-1f1g-3;C0 fell a-4f4;C0 file a3b-2d-6e-2f7g-1;C0 find a4b-1d-4e-1f2g-4;C0 fire a-1b1c-1d2f-1
        C0 first a-1b-4c5d-1f1g4;C0 fit a-1b7c-1f-4g5;C0 fitt a-1c-1f2g1;C0 flat a-1b6c-2d-1f-2g-7
        C0 for a18b-13c-5d-5e-5f10g6;C0 forgot a-1b2c-1d4f-4g-5;C0 form a-3b-1d5e-1g11;C0 forward a-2b-1c-1d-3f7
        C0 foster a5b-1c8d-6e-1f-6g-3;C0 found a-1b5d-1e-1f-1g2;C0 from b-9c4d-5e12f-3g4;C0 front a-1b-1d-1f3g-2
        C0 fta a3f-1g1;C0 full a-1b-1c-1d2e-7f7g10;C0 funeral a-1c2d-1g-2;C0 ga a3b-1d-1;C0 gain b2g3
        C0 gas a-1b2f-1g-3;C0 gate a-1b3;C0 gave e-5f7;C0 get a1b1c2e-2f-2g-3;C0 give a-1b-1c-2d-1e-1f5
        C0 given a-2b1c-1d-1e-2f4g1;C0 go b-1d7e-1f-4g-2;C0 going a-1b-2d1f1g3;C0 gone a-1b11c-1d4e-1f-11g-8
        C0 got a4b-1c2d-1e-1f-3;C0 gp a2b-1c-1d-5e3f2g1;C0 grandad a-1b2c4d-2f-3g-3;C0 group a4b-2c-6d11e2f-9g4
        C0 h a-1b3c-1g1;C0 had a2b-2c6d6e-2f-9g-6;C0 half a-2b2c1d1f-1g-7;C0 has a1b-4d8e-4f-2g-14;C0 hav b2f-1g2
        C0 have a4b-3c3d2e-1f-5g-7;C0 he a-4b-2c2d2e-3f5g-4;C0 head a-1b2c3d-1e-1f-3;C0 health a5b-1c1d-3e2f-3g9
        C0 hear b5c-1d4e-1f-6g5;C0 hed a-1b-1c4d-1f-1;C0 height a6d-1f-5g6;C0 held a-2b-1c-1d-1e3f2g-12
        C0 her a1b-4c-1d-1e-2f7g-7;C0 here a1c-4d2f1g-5;C0 him a12b-2c-4d-3e-1f-2g-2;C0 hip a-1f2
        C0 his b-2c-1d-5e-1f8g-1;C0 holiday a-2b-1d5f-2g-3;C0 home a-2b4c-2d-2e-3f5g-1;C0 hospital a6b-5c3d9e-3f-10g9
        C0 hour a6b2c-3d-4f-1g-5;C0 hous a2b8c2d-4e1f-8g5;C0 hv a-6b6c-3d6e-1f-2g-7;C0 i a3b1c-5e1f-1g-4
        C0 icpc a-1d-1e3f-1g-3;C0 if a2b-1c2d-2e-1f-1g5;C0 in a5b-1c-8d-6f10g7;C0 inspection b5f-4
        C0 instruct a3b-1d-1f-1g-1;C0 interpreter a-4d-4e-1f8g-2;C0 interview c-4d-4f8g2;C0 into c1d-1f-1g-2
        C0 invit a-2b-1c-1d-2e6g-7;C0 is a2b-1c2d1e-1f-2g-1;C0 it a6b2c5d-8f-5g-3;C0 job c1d-1g3;C0 join a-1c-1e1f1g2
        C0 joint d-2f3g-3;C0 keep a1d-2f2g-1;C0 kept a-1d2;C0 key a-4c-1d4f1g-6;C0 kid a-2b-2c10f-5
        C0 knock a-3b-2c2d-3e-1f7g-2;C0 lab b-1f2;C0 lac a-2b-2d-1e7f-2;C0 lad b2c-1g-1;C0 last a-4b-1c2d-5e-2f10g-1
        C0 late a-1b-2c-2d-6e3f7g5;C0 leav a2b-6c3d-2e-1f4g-8;C0 left b-11c2d9e8f-7g4;C0 let a-2c-2d-1e-1f6g-4
        C0 letter a3b-2c-6d3e-1f3g-6;C0 lift a-1c4d-2f-1g-1;C0 line a-1b-1c-1d-1f4;C0 link e1g2
        C0 list a-4b-3c6d3e-1f-1g3;C0 long a1b-3c-1e-1f3g2;C0 longer a-1b1c2d-1;C0 loos a-1b2d-1;C0 lost a4c-2f-1g2
        C0 made a-2b-2c-2d-1f7g1;C0 make c2e-1f-1g-2;C0 mam a1b-1c3d-1f-1g8;C0 manag a-4b-2d7
        C0 mappa a-1b-1d-1e5f-3g-3;C0 marac a-3b-1d-1e9f-4g-1;C0 me a1b-3c7d-4e1f-2g-3;C0 meant a-4b-1d7f-3g-1
        C0 medical a1b-1c4d-1e-1f-3g1;C0 meet b-3c-2d-3e10f-1g5;C0 messag a8b-5c7d-2e-8;C0 met a-2d-1f4
        C0 methadon a3b-1c-1d-2f1g1;C0 mgm b1c3d-1f-2g-2;C0 midwif a-2b2c-2d8e-1f-5g6;C0 midwifery b-1d3f-1g-1
        C0 migrain c7d-1f-6g-7;C0 min a-3b11d-2e-1f-5g-5;C0 mind a3c1f-4g7;C0 minut a-6b7c2d-4e1g-6
        C0 miss a-13b-4c-4d-6e-1f29g4;C0 mmr a3b-1c-1g1;C0 mo a-3b1d-1f3g5;C0 mobil a-1c-1f2g1;C0 month b-1d3f-2g16
        C0 morn c1f-1g-2;C0 mother a-4b-8c7d-4e-2f11g3;C0 mov a-3c-4d9e-1f-1g6;C0 move a-1b-1c5d-1e-1f-1g2;C0 ms c1g-8
        C0 mum b2c-10d-5e-2f14g-4;C0 my a-1b-1c-3d1e-1f4g2;C0 n b12d-1f-11g-4;C0 name a8b-3c-3d-2e-1f1;C0 nan a-1c2g-6
        C0 nbv b2f-1g4;C0 need a-1b-4c7d-3e-1f2g-4;C0 neighbour a-1b-2c-1f5g2;C0 neither a6c-1d-3e1f-3g2
        C0 never a-2b-2c-4d8e-2f2;C0 new a-1b1c-4d-2e-1f7g-1;C0 next a-2d-1f4g1;C0 night a-5c-1d-1e-1f8g-1
        C0 no a-9b-6c-11d19e4f3g10;C0 nobody a1b-1c-3d-4e16f-10g-6;C0 none a3b-1c-1f-1g-1;C0 norovirus b-2c-1d4g-4
        C0 not a13b-1c-6d7e2f-14g-6;C0 note a-2c-1d-1e-1f5g-3;C0 noth a6b3c-1d-4e-1f-3g3;C0 now c-1d-1f2g4
        C0 number a-5b1c-2d12f-5g-2;C0 nurs a1b7d4e-5f-7g13;C0 nursery a4b-1d-4f2g-8;C0 o a2f-1g3;C0 occasion a2d-1g-3
        C0 oclock a2c-1d-3f2g5;C0 of a-4b-3c3d3e2f-1g-17;C0 off a4b-4c10d2e1f-14g-14;C0 offer a3b-3c-4d2e-3f5g-1
        C0 offic a1c-1d-2f3;C0 officer a-4b1c-3d9e-1f-1g1;C0 on a-3b5c-6d7e-2f-1g-15;C0 one a1b3c-1d-1f-3g-4
        C0 only a3d-1e2f-3g-2;C0 op d1f-1g5;C0 opa a-3b-1f5;C0 opd a1g-5;C0 open a-2b9c-3d-2e-1f-1g4
        C0 operation a2c1d1f-3g-2;C0 opt a3b-1d-2e-1f1g-1;C0 or d-1e2f-1g4;C0 order a-6b-2c-2d-1e-1f11g-4
        C0 our a1b-1d6e-3f-3g6;C0 out a-4b12c1d-1e-1f-7g-4;C0 outpatient c-2d7f-5g-3;C0 outsid a1b6c-1e-2f-4g-4
        C0 over a-3b-8c8d-8e4f6g-3;C0 overdu a2e-2g9;C0 owing a-1b-2c-2d6f-1g-4;C0 own b-2c4f-1g2;C0 paed a3d-1e-2g1
        C0 paediatrician c2d-1f-1;C0 panel e-4f5g-1;C0 paper a-1b3c-1d-1g-3;C0 parent a-3b-7c11d6e9f-16g-5
        C0 partner a-1b2c3d-1f-2g-3;C0 past b2g-1;C0 pathway a-1e3f-2g-3;C0 patient c4e-1f-3g-5;C0 pc b1g-2;C0 pep e2g1
        C0 period a-1f2;C0 phon a-7b-6c8d1e-2f6g-6;C0 physio a5b-1c4d-6f-2g-9;C0 plac a-3b-4c-1d-1e-1f10g1
        C0 placement a-1d2;C0 plan a-3b-1e6f-2g-3;C0 plaster a2f-1g8;C0 plo a-2e3g2;C0 polic a5b-4c-1d-3e6f-3g-1
        C0 poorly a-2b-1c-1d6f-2g2;C0 portag b2f-1g-2;C0 positiv a-2f2;C0 postpon a-2b-1c-3d8e-1f-1g6
        C0 pre-discharg a-1e4f-2g-2;C0 pregnancy a-2f2;C0 present a1b-2c-1d-3e8f-3;C0 previous a-1b-5c-1d6f1
        C0 probation a9b-2c-2d-3e3f-5g7;C0 professional e2f-1g-2;C0 promis a5b-1c-2d6e-1f-7g-3;C0 provid a-1e2g1
        C0 psychologist a-1d4f-2g-2;C0 pt a1b1e-1f-1g-2;C0 pull a-1b-1c4d2f-4g2;C0 put a-2b-4c10d7e-1f-10g11
        C0 ran a2b-3d7e-1f-5g-1;C0 rang a-8b2c6d-3e-2f4g-14;C0 rcpc a-2e4f-1g-1;C0 read d-1e-1f2
        C0 rearrang c12d-3f-9g5;C0 rebook a-3b6c7d-1f-8g11;C0 reception a-2b-1c6d-1f-2g-1;C0 record a-1b-3e-1f5
        C0 referral a-2d-2e-2f7g1;C0 refug a1g5;C0 refus b-5c4d-8e-4f12g6;C0 reminder a-2b-1c-1d-1f4
        C0 rep a-2b-1c-1d-3e5f1g1;C0 reply a-1c-1d-1f4g7;C0 report a6b-7c-3d-5e3f6g6;C0 represent a-1d-1e-1f3
        C0 request b-1c11d-3f-6g6;C0 respons b-1d-1f3;C0 result a-1c-1d-1f4;C0 return a-1b-1d-1e4f-1g-4
        C0 review b-4c-1d-3e12f-5g7;C0 ring a2b5c-1d-1f-4g8;C0 room a1b-3c-1d1e1g1;C0 run a-2d3g1;C0 runn a3b-1d1f-3g3
        C0 said a-3b16c-4d-4e-2f-4g-3;C0 salt a6c-1d1f-6g-5;C0 same a-2d-1f3;C0 sat a1b2c-2f-1g-3
        C0 saw a-1b-1c-1d-1e3g8;C0 say a-3b-1c12e-2f-6g6;C0 scan a-1b-1d-1f3;C0 scanner a-2b-2c-1d18e-1f-13g4
        C0 scar c2f-1;C0 school a6b-3c-3d-8e5f4g-6;C0 screen a2d-1f-1g7;C0 second a2b-1c5d-4e2f-4g9
        C0 see a-3b3c3d-1e-1f-1g-6;C0 seen a10b-4c-3e-2f-1g2;C0 send a-3b-1c-1d-1e7f-1;C0 sent a-15b12c-3d-1e-4f10g2
        C0 servic a3b1c-3d-1e1f-2g-3;C0 session a-4b-3c2d9e-2f-2g-13;C0 settl a6f-5g-4;C0 sexual a3b-1e-1f-2
        C0 she a11b-3c-4d-7e-1f4g7;C0 shed a-1c1f1g-3;C0 short a-3b-1d2f2g-1;C0 shortag d1g-3
        C0 show a3b-1c-1d-1e1f-2g-2;C0 shut a-2b4c-1d2f-3;C0 sick a-2b-1c-1d2e-1f2g-1;C0 sickness a-1c1d2e-1f-1g-6
        C0 sign a2b-2d1f-1g-2;C0 sinc a10b-1c-1d-4e-1f-2g-7;C0 sister a-2b1c2d-1f-1g-5;C0 site b2d-1f-1g2;C0 six a2c-1
        C0 sleep a-2b1c-2d-4e-1f7g3;C0 slot a2d-1f-1g-2;C0 smear a-1b-1f3g1;C0 snow a3b-1c-1d1f-2g-5
        C0 so a-8b-9c9d13e1f-5g-5;C0 social a-3b-3c-1d3e-1f4g-6;C0 solicitor a-1c-5d-2e1f9g2;C0 speech a3d-1f-2g-1
        C0 spok a-2b8c-2d-2f-2g2;C0 staff a-1b-3c-1d5f-1g-6;C0 stair a-4c-1d-2f7;C0 start a-3b-1c5d-2e1g1
        C0 stat b2c-1f-1g2;C0 statement c-1d-1f2;C0 station a-3b-1d-1f5g10;C0 stay a3b-1c-1d-1f-1g-1
        C0 step a-2b13c-1d-1f-8g-3;C0 stepfather c2d-1f-1g4;C0 stopp a-6b2c-3d12e-1f-4g-1;C0 strategy e-3f4g4
        C0 strik a-1c1d-1f2g-3;C0 stuck a-1b-2c1d7f-4g-5;C0 student b-1c-1d3;C0 suit a-1d6f-4g-2
        C0 supervis a2b-4c-1d3g-1;C0 supervisor a-1d2g3;C0 support a5b-2c4d-5f-2g3;C0 surgery a-4b-1c-1f7g-8
        C0 sw a-2b1c-4d9e-4g-4;C0 t a-2b-1c2d1;C0 tac e1g-3;C0 taf e1g-2;C0 taken b-2c-1d3e-2f2g4;C0 taxi b-1c-4d4f2g-4
        C0 team b-5c-3d4e3f1g1;C0 telephon a-2b-3c-2d1e-1f7g4;C0 ten a3b7c-3d-4e-3g-1;C0 tenant a-3b9c3d-1e-1f-6g10
        C0 term a-4b-2c2d1e-1f3g-3;C0 test a-1b-1c-2d-4e-1f8g3;C0 text a-4b3c6d-5e-1g3;C0 that a-3d-2e-1f6g-4
        C0 the a1b2c3d-2e-3f-2g-7;C0 them a5b-1c-2d2f-4g6;C0 then a7b3c-1d-1e6f-13g2;C0 ther a-1b2c-2d4e-1f-1g-3
        C0 therapist a-3b-3c-2d18e-1f-9g-10;C0 therapy a3f-2g-3;C0 they a-2b8c1d-1e-1f-4g-8;C0 theyd a-2b4c4d-3f-3g-4
        C0 theyr a-1c3e-1f-1g-2;C0 third b1c1g3;C0 this a-5c4d7e-2f-5g-11;C0 though b-1f2g1;C0 thre a6b-1c-3d-3e-2f3g8
        C0 threshold c-1d-1e-2f4;C0 through a-1b3c-1d-3f3g1;C0 till b-1c2d-1g1;C0 time b-3c5d2e2f-5g-9
        C0 to a2b-4c-1d11e-10f2g-16;C0 today a-5b-3c4d8e-2f-2g-10;C0 together a3e-2;C0 told a-3b4d1e-1g-10
        C0 tomorrow a-2b-3c-4d1f8g2;C0 too a2b-2c1f-1g-2;C0 took a3b-2c6d-2e-1f-5g2;C0 train a4b-1c-1e-1f-2g3
        C0 transport a-4b-1c-1d10f-5g-3;C0 traveller b2d-1f-1g2;C0 tri a-1b3f-1g-1;C0 triag a6b-4f-2g-2
        C0 turn a5b-4c-3d1e1f-1g-3;C0 twenty b4d-1e-2f-1;C0 two a1b2c-2d5e-1f-4g-9;C0 unabl a-5b-2c-2d2f7g-3
        C0 until c2d-1e-1f1g1;C0 up a15b-1c2d-5e-2f-7g-5;C0 upstair a-1b6c-1d-1e-1f-2g1;C0 us a-4b1d4g-2
        C0 uta a8b-3c1d-3e-1f-3g9;C0 v a-1b2c2d-1f-1g-3;C0 via a-2b-2c14d-4e-1f-5;C0 video e1g2
        C0 visit a-8b-13c10d2e-6f15g-5;C0 visitor a-1b1c-1d-2f3g-1;C0 voic d1g3;C0 w a-1b2c1d-1f-1g-6
        C0 wait a9b9c-2e-5f-10g-1;C0 wake a-2b-1c-1d-2f5g-1;C0 walk a-1b-1c-4d-2e1f6g-1;C0 want a-1b-2c4f-1g-2
        C0 ward a-1b-1d-2e2f1g-7;C0 was a-7b-1c-7d20e-6f2g-3;C0 way c-2d2g2;C0 we a-3b1c2d-1e-3f3g-1;C0 wean c1g2
        C0 wedd c-9d-2f12;C0 week a-1b1c1d6e-1f-5g1;C0 weight g2;C0 welfar a6b-1c-1d-1f-4g4;C0 well a-2b-1d-3e-2f8g5
        C0 went a-2b-1c-2d-2e-1f8g4;C0 were a2b-3c-2d1e-1f2g-3;C0 when a3b-1c-1d-3e-3f5g-2;C0 whether a-1c-5d-1f7
        C0 which a-1b-1c-2d-2e-1f6;C0 who a-2b-1f3g-4;C0 wi b2g6;C0 will a-4b-3c1d-2e-1f8g-3;C0 window a-2b8c-2d-2e-2g3
        C0 with a-2b2c-1d-3e-10f14g-4;C0 withdraw a-2c5d-1e-1f-2g1;C0 withdrew c-1d-2f4;C0 without a-4b5c-1d-1e2g3
        C0 wk a8b-3c-1d-1e-1f-2g2;C0 wnb a2g8;C0 wont a-2b-1c8d-3e-1f-2g-2;C0 word a-1c3f-1g2
        C0 work a-5b2c5d-2e-1f1g-4;C0 worker a-4b-4c-1d6e-1f3g-9;C0 would a-5b4c1d-1e1g1;C0 writ a2c-1f-1g1
        C0 wrong a-7c-1d5e-1f4g10;C0 x a4b-1c2d-1e-2f-3g1;C0 x2 a6d-3e-1f-2g9;C0 x3 b5c1d-3f-2g2;C0 x4 a2d-1f-1g-2
        C0 y g3;C0 year a-1b-2d5f-1g-4;C0 yet b-1c-1d2e-1f1g-2;C0 yot a5b-1c-1d5f-7g7;C0 young b-1c-1d-1e4f-2g-3
        C0 your a-1c-2d4f-1;C0 yr a2c1f-3g1;C1 # a4c-1d-1e-1f-2g4;C1 #rd a-1b4d-2e-1f-1g3;C1 @nm b1c5d-2e-1f-4g-4
        C1 a a4b2c-1d-1f-3g4;C1 and b7c-2d-2f-4;C1 answer a-1b3d-1f-1g2;C1 apologi a-1b-2e4f-2g-2;C1 at a1b2c-1d-1f-1g7
        C1 attend a-1c3f-2g-5;C1 away b1g3;C1 be a-1c3f-2g-3;C1 brought a4b-1f-2g2;C1 call a1b1g2
        C1 came a1b2c-1d-1f-1g4;C1 cant c3d-1f-1g-3;C1 carer a-1b-2c-1d-1e5f-2g-2;C1 come a-1b2d-1g1;C1 curtain b2d-1g1
        C1 dad a1b-1g4;C1 didnt a-1b2d-1g-2;C1 discharg b1g-5;C1 dna a1g2;C1 do a-1b-1c5d-1f-3g-6;C1 door a-1b4d-1
        C1 had a-2b6c-1d-1e1f-2g2;C1 has a1b-1g4;C1 he a2f-1g3;C1 him a4b-2f-1g3;C1 hv a-1b-2e4f-2g-2
        C1 in a3b6c-2d-3e1f-5g13;C1 is b1d-1g2;C1 it a-1b2g4;C1 letter a2f-1g2;C1 letterbox b1g-5;C1 light a-1b2g1
        C1 male b1g-2;C1 mother b1d-1g-2;C1 my b1g-6;C1 neither a2c-1f-1g1;C1 no a-1b6c-1d-1f-3;C1 nobody b2d-1f-1g5
        C1 not b1c2d-2e2f-3g8;C1 on a-2b5c-1d-2e-1f1g6;C1 one a1b-1g2;C1 out b4c-1d-1f-2g1;C1 rang b2f-1g1
        C1 reply a-2b5d-1f-2g-4;C1 said a-1b3d-1f-1g-1;C1 school a3b-2d-1e1f-1g2;C1 seen a1b-1d-1f1g3
        C1 she a-1b4c-1d-1e1f-2g4;C1 shout b1g-2;C1 sinc a-1b2g1;C1 sw a-2b-1d-1e6f-2g-3;C1 the a-1b5c2d-2f-4g-5
        C1 ther a1g5;C1 they b2d-1g-1;C1 through b1g-5;C1 tim a3f-2g3;C1 to a1b3c2d-1f-5;C1 today c3d-1f-1g-9
        C1 told a1g5;C1 up a3b1d-1f-2g4;C1 voic b1g-7;C1 w a3f-2g7;C1 was a2b4c-1d-2f-3g2;C1 wasnt a-1b2g1
        C1 with a1c2d-1f-2g-1;C1 wnb a2f-1g-1;C2 # b-2c2d-3e-1f4g19;C2 #nd a2b-1c1d-1f-1g1;C2 #pm c-1d1g3
        C2 #th a1c3d-3e1f-2g9;C2 @nm b8c4d10e-11f-12g45;C2 a a9b3c-3d-1f-8g-3;C2 absent a3d-1e2f-3g-3
        C2 action a4b-1c-1d-1e1f-1g6;C2 address b1c-1d-1e-1f1g8;C2 admin a-2b-1d5e-1f-1g4;C2 advic b1g3
        C2 after a-2c-1d6f-2g1;C2 afternoon b-1c1d2f-1g9;C2 again a-1b6c-1d-1e-1f-2g4;C2 agre a-1b4c-2f-1g3
        C2 alert a1b5d-1e-2f-2g12;C2 all a-1b-1c-1d6e-1f-3g-4;C2 and a-1b3d1e-3f-1g6;C2 another a-1b-1d3f-1g3
        C2 apologi e-2f3g-1;C2 appli a-1b2g10;C2 appointment c-1d-2e-2f5g1;C2 appt a3b4c-1d-2f-3g2;C2 as a-5b1f4g-5
        C2 ask a-6b2d3e4f-3g4;C2 at a4b3c1d-5e-4f2g16;C2 attend a-1d-1f2;C2 attendanc b-1f2;C2 awar d1g3
        C2 back a2b3e-3f-3g8;C2 be a3b-3c2d-1e1f-3g4;C2 been a1d-1g-3;C2 befor a2d-1f-1g1;C2 being a4b1c-1d-1f-3g7
        C2 book a-4b-4c9d1e-1f-2g-3;C2 both b1g2;C2 breach a7b-2c-1d-1e-1f-2g4;C2 but a-2f3g3;C2 by a1b-1c-2d6e2f-7g12
        C2 c a2f-1g2;C2 call a5c-1d-1e-2f-2g9;C2 came a1b-2c-1d-1e-1f4g-5;C2 can a3d-1f-1g2
        C2 card a-4b11c-1d-2e-1f-3g10;C2 care a-1e2g-5;C2 carer a3c-1d-2g5;C2 case a1g-3;C2 chair a-5b-1c-1d-1e8f-2g6
        C2 check a1b-2c1d3e-1f-2g8;C2 child a4d-3g4;C2 clinic a1c-1d6f-5g4;C2 clos a4b-1d-2e-1f-1g-12;C2 cmw a1g2
        C2 colleagu g3;C2 com a-2b-1d3g1;C2 come a3c-1d-1f-1g5;C2 community e1g-4;C2 concern a-1b5d-2e-1f-1g3
        C2 consider a4d-1f-2g5;C2 contact a-2b2d1g4;C2 court b1g2;C2 cpn c1d-1g5;C2 csc a1g-4;C2 d a1g2
        C2 dad b-2c-1d-1e6f-2g-8;C2 dat a-2c-1d3g2;C2 date a1b-1c3e-1f-2g-4;C2 day a-1b3d1f-2;C2 did b1g-2
        C2 discharg a3b-1d-1e1f-2g-7;C2 discuss a1b-2c6d-2e-1f-2g4;C2 do a-2b3d-3f2g1;C2 dog a-1b3d-1f-1g-5
        C2 door a-1b2f-1g-4;C2 duty a-2b5c-1f-2g3;C2 ed c2g3;C2 email a-1b-2c-1d-1e1f4g5;C2 escalat a-1b5c-1d-3f-1g3
        C2 even a-2b-1c3e2f-1g1;C2 fault a-2b-1d11e-1f-7g-9;C2 five b2f-1g3;C2 flagg a2e-2;C2 follow a-1e2g1
        C2 for a-5b16c6d-5e-1f-11g22;C2 forward a-1b1g2;C2 fractur a2f-1g8;C2 from a-7b-3c1d-1e3f7
        C2 further b1c-1e-3f3g-3;C2 given b-1c2d1e-1f-2g12;C2 go a-3b7c-1d1e-1f-1g6;C2 going a-1c-1d2f-1g8;C2 gone a1g6
        C2 gp a2b-1c2d2e-2f-2g-3;C2 group a-2b-1c1d5f-3g2;C2 had a1c-1d-2f2g4;C2 has a-2b-1c2d2e2f-3g4
        C2 have a1c1f-1g6;C2 he a2b-1c1d-1f-1;C2 head a-1b-1d-1e5f-3g6;C2 health e1g-2;C2 her a-4b-1c1d5e5f-5g16
        C2 him a-1b-1c4d-2e4f-5g5;C2 home a12b-3c-1d-3e-2f-3g4;C2 hous a-1b-1e4f-1g-1;C2 hv a5b2c-1d-2e-1f-2g7
        C2 i c4d-2e-1g6;C2 id a-1c2f-1g4;C2 in a5b-1c-1e3f-5g-11;C2 info e1g-8;C2 inform b1c-2e-1f1g5
        C2 instead a1c-3d6e-2f-1g7;C2 iro a-2e3g2;C2 issu a6b-1d-1e-2f-3g9;C2 it b3d-1e1f-3g-3;C2 know a-1b2c-1
        C2 later b2c-1g-13;C2 left a-1b22c-1d-3e-4f-13g-3;C2 legal b1g3;C2 let a-1b2c-1;C2 letter a7b-1d-4e1f-4g-12
        C2 liaison a2b-1g3;C2 list a1b-1c-1e-1f2g2;C2 look g6;C2 made e-1f2g1;C2 manager a-3b3c2d1e1f-4g13
        C2 meet a-1d-1e-5f8;C2 messag b-1c1d-1e2f-1g-4;C2 minut a-1b-1c-1d-1e9f-5g13;C2 mobil a-1b3c-1d-1e1f-2g2
        C2 month c-2d8e1f-6g5;C2 morn a2b-1c2e-1f-1g1;C2 mov a-1b-1c1d2e-1f-1g4;C2 mum a3b-4c-2d3g7;C2 my a-1d5f-3g-5
        C2 nam a5b-1c-1d-1e-1f-1g4;C2 need c5d-3f-2g-1;C2 neighbour a-3b10c-1d-2e-1f-4g1;C2 new a7b-2d-1e-1f-3g4
        C2 next b-1c4d3e2f-9g15;C2 nfa b1g-3;C2 night b2d-1g1;C2 no a4b-2c3d-4g-10;C2 nobody a-1b10f-8g-3
        C2 not b2c-2d1e4f-6g-27;C2 note a-1b3d-1f-1g-3;C2 noth a-1d-1e3f-2g-4;C2 now a-3b-1c1d5f-2g14
        C2 nurs a6b-2c-1d-5e6f-4g9;C2 nursery a7b-1c-1d-1e-2f-2g7;C2 off a1b1d4f-4g-7;C2 offer a-1c5d-2e-1f-2g5
        C2 on a2b-1c-2e-4f4g14;C2 one a1c5d-3e-1f-1g-4;C2 open a-1b7d-1e-1f-3g-2;C2 optician a5b-1c-1d-2f-1g1
        C2 out e-3f3g2;C2 pa a3e-2f-1g4;C2 parent d1g-2;C2 pass a-3b1c-1d4e-1f-1g3;C2 pc b1g-2;C2 phon a-1b1d4e1f-4g3
        C2 pick a1f-1g5;C2 polic a-2c3d-2e-1f1g7;C2 post a2c-1d-1e5f-5g14;C2 practic d-1e2g1
        C2 present a-2b-1d-1e2f2g-5;C2 put g3;C2 rais g3;C2 rang a2b-1c-1e1f-1g7;C2 re a-1b2d-1g1;C2 re-sent a1g2
        C2 rearrang a-1c11d-3e1f-8g11;C2 rebook a4b-4c5d5e-3f-7g3;C2 recall a6c-1d-2f-3g5;C2 receiv g-14
        C2 reception a2c1d-1e-1f-1;C2 repeat a1g2;C2 repli a-1b-1c3d-1f-1g2;C2 reply a3b-2e1f-1g4
        C2 report a-1c2d-1e-2f2;C2 restart a1b-1c-1d5f-3g2;C2 return a-4c-1e-1f5g3;C2 ring a-1b1e1f-1g4
        C2 round a-1b-1c1d1f-2g8;C2 rung a1d2e1f-3g10;C2 safeguard a2b4c-1d-5e2f-1g7;C2 said a-1c1f-1g2;C2 sat a-5f5
        C2 say a-1b2c-1d1f-1g-9;C2 school a-4b-1c-2d4e-1f3g3;C2 script a4b-1d-1f-1g1;C2 second a3b-1e-1f-1g2
        C2 secretary a3d-1f-2g9;C2 see a7b-1c-2d-1e2f-5g10;C2 seen a-5b3c-1d-1e1f2g-9;C2 send a-1b-1d-2e6f-1g3
        C2 sent a6b2c-1d3e1f-11g20;C2 session a1c1f-2g3;C2 she a-3c1d-1e2f1g-7;C2 sinc a3e-2g-2
        C2 sister a4b-1c-1d-1f-1g3;C2 slip a-1b1g2;C2 slot a2b-1c3d-3f-1g6;C2 social a1b1d-1e-1g3
        C2 solicitor a-2b4d-1e3f-4g4;C2 sought b1g2;C2 staff d3f-1g4;C2 start a3b-1c-1d-4e-1f3g4
        C2 straight a1b1e-1f-1g5;C2 supervision a1f-1g3;C2 suspend a3d-1f-1g1;C2 sw a3b1c3d-3e1f-5g15;C2 system d1g-2
        C2 t a2f-1g2;C2 take b1e1f-1g4;C2 team a-2b1c-1d3f-2g5;C2 telephon c-1e1g2;C2 text c-2d4e-1f-1g-7;C2 that g2
        C2 the a1b3d-5e5f-4g7;C2 their a-1c-1d-1e1f3g4;C2 them a-2b3e1f-2g-1;C2 ther a3b3c-1d-3f-2g-7
        C2 this a-1b-1c1d2e1f-2g9;C2 through a-1b1e2f-2g2;C2 time a3b-2e2f-3g3;C2 to a3b9c3e10f-24g60
        C2 today a2b1d-1f-1g6;C2 told a6b2c-2d-1e-2f-2g9;C2 tomorrow a-1b3c-1d2e-1f-2g3;C2 tri b2f-1g3
        C2 try a5b1c-1d-3e-1f-1g5;C2 two a-1d3f-1g-4;C2 up a4b1c-1d-1e1f-3g7;C2 updat e2f-2g6;C2 upset c-1d3f-1g-3
        C2 visit a2b-2c2d3f-5g8;C2 voicemail a5e-3f-1g4;C2 w a-3b-1d-1e1f4g7;C2 wait a-1d-1f2g-4;C2 ward a3c-1d-2f-1g4
        C2 was a-2b3c-1d-2e-3f5g-4;C2 way a9b-2c-2d-1f-4g-3;C2 we a-1b2c-1g1;C2 wee a9b-2c-2d-1f-4g-1
        C2 week a-4b-2c-1d-1e2f6g8;C2 welfar a1b2d-1f-2g5;C2 went a1d-1e2f-3g7;C2 were a-1d1g-6
        C2 will a7b6c-6d-1e1f-7g14;C2 with a-5b-1c6d2e1f-4g17;C2 wk a2b-2g-4;C2 worker a1b1c1d-2e-1f-1g2
        C2 would a-2b14c-1d-1e-1f-9g-5;C2 writ a3b-1c-1d-2e2f-1g4;C2 written a-2e4f-1g3;C2 wrot a2c1d-1f-1g4
        F0 always a5b1c-28d7e-19f34g-46;F0 follow=n a4b-4c-8d-4e-5f17g-72
        F0 follow=n/cancelled_by_agency a-7b-6c3d15e-4f-1g-6;F0 follow=n/cancelled_by_family b-2c8d-10e-3f7g-23
        F0 follow=n/meeting_not_attended a-4b-3c-2d-2e15f-4g-16;F0 follow=n/missed_appointment a29b-6c-6d-4e-5f-8g-25
        F0 follow=n/no_access_visit a-1b15c-1d-5f-7g-14;F0 follow=n/none a-14b-1c-11d3e-8f31g12
        F0 follow=y a-2b4c-2d6e-2f-4g56;F0 follow=y/cancelled_by_agency a-4b-4c-7d18f-3g5
        F0 follow=y/cancelled_by_family a-9b-4c16d-3e-1f1g9;F0 follow=y/meeting_not_attended b-2c-1d-2e1f4g13
        F0 follow=y/missed_appointment a17b-5c-5d-5e2f-4g18;F0 follow=y/no_access_visit a-7b19c-4d-2e-3f-2g10
        F0 label=cancelled_by_agency a-11b-9c-4d33e-5f-4;F0 label=cancelled_by_family a-9b-6c25d-13e-4f8g-14
        F0 label=meeting_not_attended a-4b-5c-3d-4e16g-3;F0 label=missed_appointment a46b-12c-11d-10e-2f-12g-7
        F0 label=no_access_visit a-7b34c-6d-7e-4f-10g-4;F0 label=none a-14b-1c-11d3e-8f31g12
        F0 rule=cancelled_by_agency/cancelled;_not_written_by_whom a-3b-1c1d5e-1g10
        F0 rule=cancelled_by_agency/cancelled_by_the_service a-2b-1c-4d6e-1f1g-16
        F0 rule=cancelled_by_agency/cancelled_by_the_worker a-3b-1c1d3e-1f1g-2
        F0 rule=cancelled_by_agency/cancelled_for_the_service's_reasons a-1b-1c4d-2f-1g1
        F0 rule=cancelled_by_agency/the_service_did_not_hold_it a-3b-6c-5d20e-2f-4g6
        F0 rule=cancelled_by_family/cancelled_by_the_family a-5b-3c18d-2e-3f-5g-8
        F0 rule=cancelled_by_family/cancelled_for_the_family's_reasons a3c-6d-3f5g4
        F0 rule=cancelled_by_family/the_family_declined_or_put_it_off a-4b-3c8d-7e-2f8g-7
        F0 rule=cancelled_by_family/the_family_said_they_would_not_come a-3b-1c5d-1f-1g-3
        F0 rule=meeting_not_attended/apologies_to_a_meeting e-4f5
        F0 rule=meeting_not_attended/did_not_come,_of_a_meeting a-2b-1c-1d-1e5f-1g2
        F0 rule=meeting_not_attended/nobody_came_to,_or_spoke_for,_at_a_meeting a-3b-3c-1d-2e11f-3g-6
        F0 rule=meeting_not_attended/not_attended,_of_a_meeting a-1e2
        F0 rule=meeting_not_attended/not_there,_of_a_meeting a2f-1g-1
        F0 rule=meeting_not_attended/unable_to_attend,_of_a_meeting a-1e2g2
        F0 rule=missed_appointment/did_not_come,_of_an_appointment a7b-2c-2d-2e2f-3g-3
        F0 rule=missed_appointment/not_attended_or_missed a17b-3c-4d-5e-5f-1g8
        F0 rule=missed_appointment/not_brought,_no_show,_or_left_before_being_seen a10b-3c-3d-2e2f-4g-1
        F0 rule=missed_appointment/short_form_for_not_attended_or_not_brought a12b-2c-2d-2e-2f-4g-11
        F0 rule=no_access_visit/at_the_door,_nobody_in_or_not_let_in a-3b25c-5d-6e-3f-8g1
        F0 rule=no_access_visit/no_reply_at_the_door a-4b9c-1d-1e-1f-2g-5;F0 rule=none/ a-1b-4c-11d6e-8f18g13
        F0 rule=none/apologies,_and_a_report_was_sent e-3f4;F0 rule=none/it_took_place_after_all a-3b5c-2d-1e3f-2g1
        F0 rule=none/spoken_of_as_a_condition,_a_rule_or_a_thing_that_did_not_happen a-9b-1c2d-3e1f11g-2
        F0 sign=agencyPutOff a-6b-9c-8d42e-7f-13g16;F0 sign=cancelled a-17b-8c23d10e-9f1g13
        F0 sign=ended a14b-2d1e1f-14g-26;F0 sign=familyPutOff a-6b-4c14d-8e-2f6g-9;F0 sign=letter a3b-4c-2d-4e1f5g-9
        F0 sign=meetingOnly a18b-9c-6d2e10f-15g-3;F0 sign=missedCode a12b-3c-3d-4e-2g-12
        F0 sign=missedSurely a7b-3c-4d-3e2f2g-1;F0 sign=noAccess a-8b24c-6d-5e-2f-5g-1
        F0 sign=noReply a9b8c-7d-12e-2f3g9;F0 sign=notAttended a2b-6c-6d-8e5f13g2;F0 sign=notCome a12b-2c-7d6e6f-16g7
        F0 sign=rescued a-6b5c-4d-3f8g1;F0 sign=step a-1b-6c8d5e3f-10g23;F0 sign=stepByWorker a2b-1c16d-5e-7f-6g8
        F0 sign=supposed a-3b-2c4d-6f8g-6;F0 sign=unable a-4b3c9d4e2f-14g-7;K0 1 0 a12b4d-6e-10g13
        K0 10 0 a6b-5c4d-5e6f-5g-7;K0 11 0 a-4b-12c-8d5e25f-6g12;K0 12 0 a-3b1c-4d6e3f-3g8
        K0 121 0 a24b-1c-3d-11e-1f-8g7;K0 122 0 a22b-9c-17d-3e10f-3g-16;K0 123 0 a-6b44c-7d-9e-11f-11g10
        K0 124 0 b-6c17d-14e7f-6g-1;K0 125 0 a-25b-12c29d10e-11f10g4;K0 126 0 a-10b1c19d3e-3f-11g3
        K0 127 0 a-5b-14c-11d48e-6f-11g10;K0 128 0 a-12b-9c-8d-21e54f-5g-5;K0 129 0 a21b-19c7d23e-22f-10g-6
        K0 13 0 a-2b4c1d-2e-2f2g4;K0 130 0 a13b3c-12d-17f15g-2;K0 131 0 a8b11c10d-3e-8f-19g55
        K0 132 0 a16b-4c-3d-1e-3f-5g-27;K0 133 0 a-5b-7c-11d-11e3f32g4;K0 14 0 a-5b5c4d-10e1f5g9
        K0 15 0 a14b-9c-6d-13e-1f16g11;K0 16 0 a-3b8c-1d-2e4f-5g-5;K0 17 0 a-2b6c-2d-5e-1f4g2;K0 18 0 a-3b8c-1e-1f-4g-6
        K0 19 0 a4b12c-2d-6e-3f-4g1;K0 2 0 a-1b4c-1f-1g-2;K0 20 0 a-1b5d-2e-1f-1g-3;K0 21 0 a-5b5c-4d2e3f1g-8
        K0 22 0 a8b-9c10d1e-5f-6g2;K0 23 0 a1b2c-6d-3e-3f9g4;K0 24 0 a-1b7c-1d1e-9f4g16;K0 25 0 a-5b-4c-1e-1f10g-1
        K0 26 0 a-3b-8c-5d5e-1f11g2;K0 27 0 a9b2c-2d7e-4f-12g-1;K0 28 0 a-6b23c6d-4e-7f-13g4;K0 3 0 a9b5c5d-3e-5f-10g4
        K0 30 0 b-4c9d-1e2f-6g4;K0 31 0 a-3b-2c8d-2e-1g-1;K0 32 0 a-1b-1c1d1g3;K0 34 0 a-8b-3c3d2f5g1
        K0 35 0 a1b1c-2d-2e4f-2g1;K0 36 0 a6b-9c1d5e6f-10g35;K0 37 0 a7b-5d-5e-5f8g-9;K0 38 0 a-1d-3e-6f10g6
        K0 39 0 a1b13c2d-12e1f-4g6;K0 4 0 c-2d-2e1f2;K0 40 0 a3b3c3d-3e1f-6;K0 41 0 a-8b4c-6d6e-2f6g5
        K0 42 0 a13b4c3d-2e-8f-10;K0 43 0 a-6b7c12d-5e7f-15g-4;K0 44 0 a-4b-2c-11d6e23f-12g24
        K0 45 0 a-3c11d9e-6f-12g-1;K0 46 0 a9b-7c4d-6g3;K0 47 0 a6b-3c5d-7e2f-3;K0 48 0 a-5b6c4d2e-5f-2g-7
        K0 49 0 a12b2c6d-5e15f-30g-24;K0 5 0 a12b2c-5d1e3f-13g-13;K0 50 0 a-5b6c-7d1e5f1g-7;K0 51 0 a2b-3c4d-3e-6f5g9
        K0 52 0 a-5b5c6d1e-8f1g17;K0 53 0 b1c-1d4f-5g5;K0 6 0 a-4b-4c-4d-10e3f19g12;K0 7 0 a10b-1c-5d-9e-5f10g-6
        K0 8 0 a3b7c-4d-4e-4f2g10;K0 9 0 a8b-9c15d-5e-9g23;X0 1 1 a18b-6c-1d-2e-1f-9g-3;X0 1 10 a3b-2d-1e-1f1g4
        X0 1 26 a-3f4;X0 1 27 a19b-3c-1d-2f-13g-3;X0 1 28 a-2b5f-2;X0 1 36 a-1b2c1d1f-2g6;X0 1 39 g-2;X0 1 45 g4
        X0 1 49 a7b-3d6e-2f-7;X0 1 5 b2d-1f-1g-3;X0 1 6 a1b-1f1g6;X0 1 7 a3f-2g3;X0 1 8 a1b1c-1d-1f-1g4
        X0 1 9 c1d-2f2g-2;X0 10 1 a5b-1d-1f-3g5;X0 10 10 a1b-4c-4d-9e1f15g11;X0 10 11 a-3b-1c-2d1e2f4g-2
        X0 10 13 a-2b-4c1d-1e1f5g-1;X0 10 14 a-4b6c1d1e-1f-3g-1;X0 10 15 a-2e5f-2g-4;X0 10 21 b2c-2f-1g-4
        X0 10 22 a2d-1f-1g1;X0 10 23 a-2b-2c-1d3e1g-4;X0 10 26 a-2b-1c-1d-2e-2f8g-5;X0 10 28 a-1b1g3
        X0 10 36 a-4b-4c4e1f4g-12;X0 10 37 a4b-3c-1d-4e-1f4g-1;X0 10 38 a3d-3g4;X0 10 39 a4b-1c-1d-1e-1g3
        X0 10 43 a1b18c-5d-1e-3f-9g-4;X0 10 44 a-3b-1c-1d1e2f2g-20;X0 10 45 b2c-1d-1f-1g-4;X0 10 47 a1b-1c-1d4e2f-4g9
        X0 10 48 a1b-2c1d1f-1g-3;X0 10 49 a1b-1c-2d-1e-1f5g1;X0 10 50 a-3b-2d8e-1f-2g-1;X0 10 51 a8b-1c-1d-3f-2g1
        X0 10 52 a-1b-1c2d-2e-5f8g-3;X0 10 53 b1g2;X0 10 6 a7d-1f-5g-3;X0 10 8 a-1b1c11d-3e-1f-9g11
        X0 10 9 a-3b-2e1f4g-4;X0 11 10 a-2b-1d-1e8f-5g-1;X0 11 11 a-3b-1c-1d-2e5f2g1;X0 11 13 a2e-1g2
        X0 11 14 a9b-1e-2f-6g-1;X0 11 15 a2d-1e2f-3g-2;X0 11 21 a-1b-1c-1d-1e1f2g-4;X0 11 24 d-1e-4f5
        X0 11 34 a-3b-1d3e2f-2g2;X0 11 36 a-1b1e1g3;X0 11 39 a-1e2g-2;X0 11 4 a3e-3f1;X0 11 41 a-2b1d-1f2g1
        X0 11 43 a-1e3f-1g3;X0 11 44 a-2b-3c3d-1f3;X0 11 49 a8b-1c-1d3e2f-10g5;X0 11 5 a-1e2f-1g-2
        X0 11 51 a-1b-1d-1e-1f3g3;X0 11 8 a1c-2d2e-2f2g2;X0 11 9 a-2c1e2g1;X0 12 11 b1d-1e1f-1g3
        X0 121 129 a1b-1c1d-1f-1g9;X0 121 131 a5c-1d-2f-2g8;X0 121 133 a-1c-1d-1f3;X0 122 123 a6b-1f-4g-3
        X0 122 124 a1b-1c-2d-1e2f1g6;X0 122 126 a1b-1g4;X0 122 128 a-4b-1e7f-1g-2;X0 122 129 a10b-2c-2e-3f-2g-5
        X0 122 130 a-1e1g2;X0 122 131 a-1f2g4;X0 122 132 a1g-5;X0 122 133 a-4b-1c-1d-1e-3f11g1
        X0 123 122 a-2b5c-1d-1e1f-1g-3;X0 123 123 a-6b16c-2d-4e-2g11;X0 123 124 a-2b4c-5d-2e-1f6g-6
        X0 123 125 a-2b2c1d4e-1f-4g4;X0 123 126 a-1b2c3d-2f-2g1;X0 123 127 a-1b1g-2;X0 123 128 a-1b4d-1e3f-5g-1
        X0 123 129 a-1b2c-1d1f-1;X0 123 130 a-1b-3c-1d-1e-1f6g6;X0 123 131 a-4b3d5e-2g17;X0 123 133 a3b-1e-3f2g-5
        X0 124 121 a-1b-1c-1e4f-1g-4;X0 124 122 a-7c-6d-3e6f10g3;X0 124 123 a-2b8c1e-1f-6;X0 124 124 a1c1d-3e-2f4g-5
        X0 124 125 a-4b-2c16d-3e-2f-5g-4;X0 124 126 a5c4d-2e-1f-5g-2;X0 124 127 a1g2;X0 124 128 a-4b-1c1d-2e9f-3g12
        X0 124 129 a4b-4c-11d10e-3f4g-3;X0 124 130 a6b-3c-3d1e1f-2g-13;X0 124 131 a-2b-1c17e-4f-9g1
        X0 124 132 a5d-1e-1f-2g-2;X0 124 133 a6b-2d-1e-2f-1g2;X0 125 123 a-1b-1c3d-1g-2;X0 125 124 a-2b-1c-2d-3e-1f7g3
        X0 125 126 a-1b-1c2d2e-1f-1g-6;X0 125 127 a-1b-2c-3d8e-1f-2g-5;X0 125 128 a-1b-1c3d-3e-3f5g-1
        X0 125 129 a-7b-2c11d5e-1f-5g3;X0 125 130 a-1c3d-1f-1g-4;X0 125 131 a-1b-1c1d-2f3g-4;X0 125 133 c-4d-2f7
        X0 126 122 a-1f2;X0 126 123 c-1d-1f3;X0 126 124 a5b1c2d-1f-7g-1;X0 126 125 a-1b-1c-3d-3f9g-8
        X0 126 126 c2d-1f-1g-3;X0 126 128 c-3f3g1;X0 126 129 a-1b-1c3d2f-2g2;X0 126 131 a1b-1c-2d2e-1g2
        X0 127 123 a3b-2d-1g1;X0 127 124 a-2b-4c-3d7e-1f3g1;X0 127 127 a-5b-2c-2d17e-1f-7g1;X0 127 129 a-3b-1d-1f5g4
        X0 127 131 b2;X0 128 122 a2b-1c-1d-2e9f-7g5;X0 128 123 b-1d-1f2;X0 128 124 a-4b3c-1d-1e5f-2
        X0 128 125 c-1d2e-2f2g-3;X0 128 126 c2e-1g1;X0 128 128 a-7b-3c-2d-3e8f7g-5;X0 128 129 a-1b5c3d-1e-1f-5g-3
        X0 128 130 a-4b-2c-1d-1e-4f12g1;X0 128 131 a1b-1c1d-1e7f-6g2;X0 128 133 a-1e3f-1g1;X0 129 121 a7d-1f-6g-9
        X0 129 122 a11b-2c-2d-4e-2f-2g11;X0 129 124 a2b-2c2e-1f-1g11;X0 129 125 a-6b-2c-1d7e-1f3g-6
        X0 129 126 a-4b-1c8d8e-1f-10g-5;X0 129 127 a5b-1d-2e-1f-2g-9;X0 129 128 a-1b-1c2d-3e-1f3g2
        X0 129 129 a12b-2c-1e-1f-7g14;X0 129 130 a5b-2c-1d-4e-1f3g1;X0 129 131 a6b-1c-3d-5e-1f4g12;X0 129 132 d1g2
        X0 129 133 a2c-1d-2f1g3;X0 13 1 a4b5c-2e-1f-6g2;X0 13 10 a4b-10c-1d9e-1f-2g10;X0 13 11 a1e-3f2g6
        X0 13 13 a-1b2c3d-1e-1f-3g-8;X0 13 15 b-2c-1d4;X0 13 22 a-1b-6d-2f10g-1;X0 13 23 a-1b-2d7f-3
        X0 13 24 a-2b3c-1d-2f3;X0 13 27 a1c1d-1f-1g4;X0 13 28 g-2;X0 13 30 a-1b-1f3g1;X0 13 36 a-1c-1d-2f4g2
        X0 13 43 a-1b-2c-2d-1f5g-4;X0 13 44 c3d-2e-2f1g9;X0 13 45 b-3f3;X0 13 47 a-1b-1f1g-8;X0 13 48 a-1b-1e-1f3
        X0 13 49 a-2b5c6d-3e-1f-6g2;X0 13 51 a-1c-1d-1f2;X0 13 6 b-1f2;X0 13 8 a-1b4c-1e-1f-1g2
        X0 13 9 a-2b-3c-1d6e-1g-4;X0 130 121 a1g2;X0 130 123 a5b-2c-1d6e-1f-7g-3;X0 130 124 a-2b3c-2d-2e-1f4
        X0 130 126 a-2e3f-1g-3;X0 130 127 a2b-1d-3e-1f4g-4;X0 130 128 a-3b-1c-1e-3f8;X0 130 129 a1b-2c-2d-9e-1f12g4
        X0 130 130 a-4b-1d-1f7;X0 131 122 a1g-12;X0 131 123 a-1b2c2d-3e-1f2;X0 131 124 a1b-6c1d4e-2f1g-7
        X0 131 125 a-1b-2c4d-4e-1f3g-2;X0 131 126 a-2b-1c6d1f-3g3;X0 131 127 a-1b-1c-1d3f-1g-2;X0 131 128 a1e1f-1g4
        X0 131 129 a-7b-4c12d3e-1f-3g-10;X0 131 130 a-2b-1c-1d-2e6f-1g5;X0 131 131 a-4b-6c-1d7e1f3g10
        X0 131 133 a-2b-1c-1d-1e-1f6g1;X0 132 129 a5d-1f-4g-5;X0 132 131 a3b-1d-2e-1f1g-12;X0 133 122 a-1f2
        X0 133 123 e1g3;X0 133 125 a-1b-1c-2d-3e-1f8;X0 133 126 a-1d-1f3;X0 133 128 a2b-1f-1
        X0 133 129 a4b-1c-1e-1f-2g-2;X0 133 130 a6b-1d-1e7f-11g-6;X0 133 131 a-2c-2d3e-1f2g1
        X0 14 10 a-4b-7c7d-3e3f4g-6;X0 14 23 c-1f2;X0 14 28 b2c-2g4;X0 14 47 a-1c2d-1g2;X0 14 48 a2c-1f-1g-1
        X0 14 5 a2b1c-1d-2e-4f3g1;X0 14 52 a-1b-1c3d-1f1g1;X0 14 9 a-1e5f-3g5;X0 15 1 a-1b-1d-1f3g-1;X0 15 14 a-1c-1e2
        X0 15 23 a-1f2;X0 15 26 a-1f2;X0 15 27 a2d-1f-1g-3;X0 15 34 a-1c-1f3;X0 15 35 a3d-1f-2
        X0 15 36 a5b-1d-2e-1f-1g1;X0 15 37 a-5e-1f7g-2;X0 15 39 a-2f3;X0 15 43 e1f-1g-2;X0 15 44 a6b-2c-1d-4e-3f3g-3
        X0 15 45 a5b-1e-2f-1g-3;X0 15 49 e1g-2;X0 15 7 f1g2;X0 16 19 a-1b5c-1d-1e-1f-2g-1;X0 18 9 g-2
        X0 19 10 b2c-1d-1f-1g-1;X0 19 28 b3c-1f-1g5;X0 19 49 b1g-2;X0 21 35 e2g-2;X0 21 36 a-1b-3d4e1f-1g2
        X0 21 43 b2c-2f-1g-4;X0 21 44 a-2e3f-1g-7;X0 22 1 a5b-1f-2;X0 22 10 a-1c1d2f-1g-8;X0 22 36 a-2b-2c5e-1g1
        X0 22 43 a-2c-2d5f-1;X0 22 49 a-1b-4c5d-4e-1f6g3;X0 23 1 e-1f2g-1;X0 23 12 e1g2;X0 23 27 d-1f2g-1
        X0 23 28 a2b1c-1d-1g-1;X0 23 3 a2b6c-1d-1e-1f-5g3;X0 23 44 a6b-1c-1d-5e-1f1g-1;X0 23 46 a-1d-1e-1f3g2
        X0 23 47 b1g-2;X0 23 52 a-1c5f-4g1;X0 24 10 a1b7c-2d-1e-2f-3g7;X0 24 13 a5e-2f-2g-4;X0 24 43 a-1c5f-4g3
        X0 24 45 b-1f2g-1;X0 24 49 a-1b2f-1g-1;X0 24 52 a-1b1c-1d2f-1g6;X0 24 8 a-1b1c-1d-2f3g4;X0 25 13 a-1b-4d2f2g-1
        X0 26 1 f2g1;X0 26 4 a-3f4;X0 26 47 a-4b-1c-1d10e-1f-2g-3;X0 26 6 a-1f3;X0 27 26 a-3f4;X0 27 36 d1g3
        X0 27 43 a-1b4c-1d-1f-1g2;X0 27 44 d1g2;X0 27 45 a-3b2c-1d-1f3;X0 27 46 a-1c5d-1e-1f-2g1;X0 27 47 c1g5
        X0 28 10 a-1c-1d-1f2g7;X0 28 22 a-1b-2c5d-1f-1g-1;X0 28 24 b-3c-1f4g5;X0 28 3 a-1c2d-1g-4
        X0 28 43 a-1b6c-3d-1f-1g3;X0 28 45 b1c1e-1f-2g9;X0 28 46 b2c-1d-1;X0 28 47 a2b2c3d-2e-1f-4g-6
        X0 28 48 a-4b8c2d-1e-1f-5g-3;X0 28 49 a-1b1c-1d3e-1f-2g-1;X0 28 52 a-1b-1c3d-1f-1g1;X0 28 7 b6c-1d-1f-4g-2
        X0 3 1 a-1c4d-1f-1g3;X0 3 48 c1d1e-1f-1g-4;X0 3 9 a6b-2d-1e-1f-1g2;X0 30 10 a-1b-1e4f-2g-1
        X0 30 13 a2c3d-2f-3g9;X0 30 36 c1g-4;X0 34 10 c-1f2;X0 34 8 g-4;X0 34 9 a3b-1d-1;X0 35 6 a-2b1f1g3
        X0 36 1 a1b-1c-1d4e-2f-1g1;X0 36 10 a-2b-5c-1d-2e1f9g1;X0 36 11 a5c-1d-2e-1f-2g-3;X0 36 13 a-2b2c-5d-1f5g-3
        X0 36 22 a-2c6d-2e-1g1;X0 36 28 a3b-1c-1g1;X0 36 36 a6b1c-1d1e-3f-5g5;X0 36 43 b-2d3;X0 36 44 a-2d-1f3g1
        X0 36 46 a1c1e1f-3g-3;X0 36 47 a1b-1c-1d1e1f-1g3;X0 36 49 a1b-1c-2d2e2f-1g-3;X0 36 51 d-1f1g3
        X0 36 52 a-2b1c-1d5e-1f-2;X0 36 6 a-1e2g-7;X0 36 8 d1g3;X0 36 9 a-1b2c-2d-1e3f-1g3;X0 37 13 a-1b-2d7f-3
        X0 37 22 a7d-1f-5g-3;X0 38 43 b-1c-1d-3f6g4;X0 38 47 a1b-1c2f-1g-2;X0 38 9 a-1b1c-1d1e-2f1;X0 39 1 a-3b-1f4
        X0 39 10 a8b-1c-1d-4e4f-5g6;X0 39 27 g4;X0 39 36 a-2b7c-1d1f-4g5;X0 39 43 a-4b-1c1d-1f6g-3
        X0 39 47 a-1b-2c3d-1f1g2;X0 39 49 a2b1c-1d-1g-1;X0 39 5 e2f-2g-3;X0 39 8 a3c3d-1e-1f-3g7;X0 39 9 a-1b-1c3d-1f-1
        X0 4 16 a-1e5f-2g-2;X0 40 28 a-1b3d-1f-1g1;X0 40 8 a1g8;X0 40 9 a-1b-1c4d-1f-1g-3;X0 41 13 a-1b2g-6
        X0 41 36 c-1d1g3;X0 41 6 a-1d-1f2;X0 42 1 a2d-1f-1g-5;X0 42 10 a-3b-4d-2e-1f9;X0 42 11 g6;X0 42 15 a6e-2f-3g-5
        X0 42 19 a3b-1d-2;X0 42 23 a3e-1f-2;X0 42 24 a-1b-1c7d-1f-4g4;X0 42 28 a-1b5c-1f-3g-2;X0 42 44 c-2d3g-4
        X0 42 45 a-1b3c-1g1;X0 42 49 a-1b-1c3f-1g-3;X0 42 5 a1b-1d1e-1g2;X0 42 6 a4b-2f-1g4;X0 42 7 a-2b-1f3g-1
        X0 42 8 a-4f4;X0 42 9 a4b-1c-1d-1f-1g3;X0 43 1 a-2b-2c-1e-1f5g3;X0 43 10 a11b-2c-2d-6e-4f3g7;X0 43 11 a-1e1f1g4
        X0 43 13 a1b-2c3d-1g-4;X0 43 15 a-3b3c-2d-1f3;X0 43 17 b3c-1f-1g2;X0 43 19 a-1b4c-1f-2g1
        X0 43 23 a-1b1c-1d-3e1f3g-4;X0 43 24 a-1b-2c-1d1f3g4;X0 43 27 b2c-1d-1f-1;X0 43 28 a2c1d1e-2f-2g-9
        X0 43 30 c2d-1g1;X0 43 36 a6b-1c-3e-1;X0 43 42 a-1b3f-1g-1;X0 43 43 b1c1g4;X0 43 44 a-2b5c-3d1f-1g9
        X0 43 45 a-1b-1c8d-1e-1f-5g-1;X0 43 46 a11b-1c-2d-1f-6g-1;X0 43 47 a2d-1f-1g4;X0 43 49 a1b-1c1d-1e1f-1g5
        X0 43 5 a-4b1c-1d3e2f-1g-2;X0 43 51 b-1c-2d-1e-1f4g1;X0 43 8 a-4b-9d1e8f4g-1;X0 43 9 a-9b1c22d-4e-2f-9g5
        X0 44 1 a-11b2c-1d4f5g6;X0 44 10 a-5b-1c-2d11e-10f7g-23;X0 44 11 a-1e3f-1g-2;X0 44 13 a5b-3c1d1e5f-10g-4
        X0 44 15 a2d-1e1f-1g9;X0 44 23 a-3b1f2;X0 44 24 a5b-1f-4g-3;X0 44 26 a-1d-3f5;X0 44 27 a-3b-1d-3e-1f7g4
        X0 44 28 a2d-1e-1g1;X0 44 30 a1c-1d4e-1f-4g5;X0 44 36 a-3b-2c-2d-1e9f-1g-1;X0 44 39 a-2b-3c4d-1f3g2
        X0 44 43 a4b-3d-2e5f-4g-3;X0 44 44 a3b3c-1d-3e5f-7g4;X0 44 45 a3d-1f-2;X0 44 46 a3c-1d-1g1;X0 44 47 b-1d-2f3g1
        X0 44 48 c1d-1f-1g2;X0 44 49 c-2d3e3f-5g-2;X0 44 5 a-2b5c-1d-1e1f-2g10;X0 44 51 a-1d4f-2g3
        X0 44 53 a-1b-1d5f-3g1;X0 44 8 a-1e2f-1g4;X0 44 9 a-3c-7d7e-1f4g-1;X0 45 1 a3d-1f-1g3
        X0 45 10 a-2b-1c-3d4e-1f3g-5;X0 45 11 a3d1e-2f-1g1;X0 45 13 a-1c-1d3g2;X0 45 18 c-1d1g5;X0 45 22 a-2d3f-1g1
        X0 45 23 a6d-1f-5g-4;X0 45 28 a-1b-1c4d-2e-1g5;X0 45 36 a1c-1d-2e-1f4g3;X0 45 43 a-1b-2c1d1f1g-1
        X0 45 44 a-1b-1c-1d6f-3g1;X0 45 45 b2c-1g-1;X0 45 49 a4b2c-1d-3f-1g1;X0 45 50 b2f-1g3
        X0 45 6 a2b-1c-1d-1e3f-2g11;X0 45 9 a-1b-4c5d-2f2g-1;X0 46 10 a2b1c-1d-3e-1f2g2;X0 46 14 a-1c3f-1g1
        X0 46 15 a-2f4;X0 46 26 a3b-1f-1g2;X0 46 27 a-1c3f-2g-6;X0 46 31 a2c2d-1f-2g-1;X0 46 36 e1g-4
        X0 46 46 a2c-2d-2f2g5;X0 46 47 a6b-1c-1f-3g2;X0 46 50 a5b-1d-2f-1g2;X0 46 7 a1c2f-2g5;X0 46 8 a-4d4g-1
        X0 47 1 c1d-1g4;X0 47 10 a-3b-2c4e2f-1g5;X0 47 14 a-1c2d-1;X0 47 15 a-1f2;X0 47 23 c4d-1f-4g-1
        X0 47 28 a-1b1c-2d1;X0 47 31 b-1c2g-1;X0 47 36 a6c-3d-1f-2g-3;X0 47 39 a-1b-1f3g1;X0 47 4 a-1e3f-2g-3
        X0 47 42 a-2c3d-1g-8;X0 47 44 a-1b4c-1d-1f-2g-1;X0 47 45 a-1b-1c1d-1e3f-2g9;X0 47 47 a-1b-3c-4d-3e-1f12g-1
        X0 47 49 a9b-2c-2d-3e-1f-2g3;X0 47 52 c-2f3g1;X0 47 7 a-2b-1d-1f4g-1;X0 47 8 b-1c-2f4
        X0 47 9 a6b2c-2d-2e-1f-4g12;X0 48 10 a-1c5d-2f-1g-2;X0 48 13 b-2c-1d4e-1f1g1;X0 48 14 b4d-1f-3g-6
        X0 48 36 a-1b-1c-1d3f-1;X0 48 42 a-1b-1f3g1;X0 48 44 a-1d2f-1g3;X0 48 49 a-1b1c3d-2f-1g-2;X0 48 6 a-2d-1f3g2
        X0 49 1 a-2b4c1f-3g-3;X0 49 10 a2b-1c-2e5f-4g-6;X0 49 11 a-2b-1c1d3e-3f1g3;X0 49 13 a-3b-6c2d1f4g-4
        X0 49 15 a-5d-2e-1f8;X0 49 22 a-1c-1d4f-1g10;X0 49 23 a5b-1c-2d-2e-1f1g4;X0 49 26 a1f-1g6;X0 49 28 b4c-1f-1g-2
        X0 49 36 a-5c-3d4f5g-5;X0 49 39 a-3c-1d-1e-1f7g1;X0 49 40 a-1e2f-1g-2;X0 49 42 a1f-1g2
        X0 49 43 a2b-1c2d-3e5f-4g-6;X0 49 44 a-3b-3c-1d-6e15f-2;X0 49 46 a1b-3c3d2e-1f-3g-3;X0 49 48 a-2c4d-1f-1g-4
        X0 49 49 a-3b3c5d-3e1f-3g-2;X0 49 50 a2b2c-1d-1f-1g-1;X0 49 51 a4b-1f-2g3;X0 49 9 a10b-3c7d-3e-5f-6g-11
        X0 5 1 a3b-1f-1g-5;X0 5 10 a-1e2f-1g-3;X0 5 11 a-1b1f-1g-2;X0 5 46 a2b-2g-1;X0 5 47 a-1b3d-1f-1g-1
        X0 5 7 a5d-1e-1f-3g1;X0 50 34 a-1b3d-1f-1g-7;X0 50 37 a-1b-2d7f-3;X0 50 48 b5d-1f-3g-1;X0 50 49 a-1d1e-1f2g-1
        X0 50 8 b1g-2;X0 51 1 b-1d-1f2g3;X0 51 10 a-3b-1c-1d-3e1f7;X0 51 13 b1c-1g3;X0 51 14 a2b-1c-1d-1f2g1
        X0 51 26 a-3b-1c-1d10e-1f-4g-3;X0 51 36 a-1c5d-3e-1g1;X0 51 42 a4b-2c-2d-1e-1f2g4;X0 51 44 a-2b1d-2f4g1
        X0 51 47 a3b-1c7d-1e-1f-7g-4;X0 51 49 a5b-1c-1d-1f-2g2;X0 52 1 a-1b-1c-1d-1f3g-4;X0 52 10 d-1e-5f6
        X0 52 13 a-1b5d-1f-3g4;X0 52 36 a-1c2d-1f-1g1;X0 52 41 b1g-2;X0 52 42 a4b-1c-1f-1g3;X0 52 44 a-3b-2c3d-3e-3f8g1
        X0 52 45 a4b-2d-1f-1g1;X0 52 46 a-2c3e2f-3g4;X0 52 8 a-1c-1d3f-1g-1;X0 6 19 a-1b1g3;X0 6 42 a-2b4f-1g1
        X0 6 44 a9b-4c-1d-1f-3g5;X0 6 47 c-1e3f-1g8;X0 6 48 b-1f2;X0 6 49 a1d-1e2f-1g-4;X0 6 50 a-3b-1d-1f4
        X0 7 1 a-3b-1d-1f5g2;X0 7 10 a-1f1g-5;X0 7 15 a10b-1c-1d-2e-1f-5g12;X0 7 39 a-1f2;X0 7 42 b1c-1g4;X0 7 44 a1g-2
        X0 7 49 b-1c-5d-1f7;X0 7 52 a-5f5;X0 8 1 a2d-1f-1g3;X0 8 10 b-2d-1f4g1;X0 8 13 b1g3;X0 8 14 a-4d-1f6;X0 8 22 g2
        X0 8 28 c6d-4f-1g5;X0 8 37 f2g-1;X0 8 40 g3;X0 8 41 a-1c-1d-1f3g3;X0 8 43 a1b1c2d-2f-3g-1
        X0 8 44 a-1b-1c-4d4e-2f3g-13;X0 8 45 a-5b1c-3d1e-1f6g2;X0 8 46 c2d-1f-1;X0 8 47 c-7d-1e-1f9;X0 8 48 g3
        X0 8 49 a-2c-1d2e2f-1g3;X0 8 52 a4c-2d-1e1f-2g4;X0 8 7 a-4b-1c4d-2f4g-2;X0 8 8 a-1b1d-1f2g6;X0 8 9 b1g2
        X0 9 1 a3b-4c3d1f-3g-1;X0 9 10 a-1b4c-2d-2e-1f2g-12;X0 9 13 a-2b-3d-2f7g-12;X0 9 14 a-1b-1c2d3f-2g-2
        X0 9 15 a1c3d-1f-2g-2;X0 9 23 a-3d-3e-1f7g1;X0 9 28 a-3b-2c3d5e-1f-2g1;X0 9 3 a-1c4d-1f-1g3
        X0 9 36 a1b-1c-1d-1e-1f3g3;X0 9 42 a-2b1c4d-1f-2g4;X0 9 43 a-2b-2c-14d5e-1f14g-6;X0 9 44 a4b-2c1d-3e-1f1g3
        X0 9 45 b-1c4d-1f-2g-2;X0 9 47 a-5b1c-1d3e4f-2g8;X0 9 48 a3c-1d2f-3g9;X0 9 49 a1b-1c8d-4e-2f-3g-2
        X0 9 7 a-1c-6d-1f8;X0 9 8 a1b1c-1d-2e-1f3g3;X0 9 9 a-1c1d-2f3;Y0 31356 129 a1g-2;Y0 31356 131 a-2c-1e-1f4g1
        Y0 31361 128 a1e-1f1g3;Y0 31361 129 a1g-3;Y0 31365 126 a-1f2;Y0 31611 123 a-1b6d-3e-1f-1g11
        Y0 31611 130 b-3f3g4;Y0 31611 131 b1g2;Y0 31613 124 c3f-2g2;Y0 31613 127 a-1b-1c-1d4g1;Y0 31619 124 b-1c-1d4g2
        Y0 31619 129 a-2b-1d5f-1g-3;Y0 31619 131 a2b-5f4g1;Y0 31866 124 a-2c-1f4;Y0 31866 128 a-3e4f-1g-2
        Y0 31866 129 a-1c-1d4e-1f-1g2;Y0 31866 133 a-6e-1f8;Y0 31868 122 a2f-1g-1;Y0 31868 123 b1g-2
        Y0 31868 125 a-1c-2d2f2g3;Y0 31868 126 a-2b5c1d-1f-3;Y0 31868 129 a1b-1c2d-1f-1g-3;Y0 31869 126 c5f-4g-5
        Y0 31869 129 a-2b-1c7d-3e-1f-1g-3;Y0 31869 131 c1g-2;Y0 31869 133 c-3f3;Y0 31872 128 e-5f6;Y0 31873 122 a1g-4
        Y0 31873 124 a3c-1d-1g2;Y0 31873 125 a-1c-9d5f6;Y0 31873 130 a2g-1;Y0 31873 131 c-1d-1f3
        Y0 31874 123 a4b-1f-2g3;Y0 31874 124 a-2b-1f4g-1;Y0 31874 126 a-1e3f-2g-3;Y0 31874 128 a-1c-1f2g1
        Y0 31874 129 c-1d-1f2g-1;Y0 31875 124 a2b-2c7d-4f-2g-5;Y0 31875 125 a-1b-1c6d-2e-1f-1g-2
        Y0 31875 126 a-2c6d-1f-1g5;Y0 31875 129 a4b-1c-1f-2g-1;Y0 31875 131 a-1b-1c2d3f-2g1;Y0 31877 128 a3e-2f-1
        Y0 32124 126 b-2c4d-1f-2g3;Y0 32128 131 c2f-1g-2;Y0 32129 124 c2d-1f-1;Y0 32129 126 c5d-1f-3
        Y0 32380 131 a-1b2c3f-4;Y0 32381 129 c2f-2g-6;Y0 32636 123 b-2d4g-3;Y0 32891 122 e1f-1g-2
        Y0 32892 122 a-3b3c-1e2f-1g3;Y0 32896 122 a-1e3f-1g-7;Y0 32896 123 e-2f3g-1;Y0 32896 124 a-1e2f-1g3
        Y0 32896 128 a-1e2f-1g-1;Y0 32896 130 a-1e-1f3g1;Y0 33146 124 a4f-3g9;Y0 33146 129 a2d-1f-1g-2
        Y0 33148 122 a1g-3;Y0 33148 124 c1g3;Y0 33148 126 a2c-2d2f-1g-3;Y0 33148 130 a-1f2;Y0 33148 131 a-1c2d1f-1g8
        Y0 33149 127 c-1d3f-1g-5;Y0 33149 130 a-1c3d-1f-1g-4;Y0 33151 124 a3c-1d-2g1;Y0 33151 127 a-2d3f-1g-8
        Y0 33152 128 a1g2;Y0 33153 122 a7c-1d-1f-4g10;Y0 33154 129 a-1d-1f2g-1;Y0 33403 123 b1g-2;Y0 33404 122 a3f-3g-4
        Y0 33404 129 a-2f3g-1;Y0 33409 130 a-5f5;Y0 33659 131 a-1b5c-2f-1g-2;Y0 33660 123 b-3c2d-1f2g-5
        Y0 33660 124 c-1d2g-1;Y0 33660 125 b-1c3d-1f-1g-4;Y0 33660 129 a-1c-4d4f2;Y0 33660 131 b-3d3f-1g2
        Y0 33661 129 c1g3;Y0 33662 125 b-1c2f-1g-4;Y0 33662 129 a-1d2f-1;Y0 33667 123 b-3c-1f4g1
        Y0 33667 129 a-2b-1c3d1f-2g-1;Y0 34170 129 a-1f2;P0 # # a7b-1d-1e-1f-5g-2;P0 # @nm a-5b-2d7e-1g-4
        P0 # and a2b-3c-1d7e-1f-5;P0 # day a-1e1f1g2;P0 # for a-1b1f1g-3;P0 # min a-6b12d-2f-4g-7
        P0 # minut a-2e-1f3g-1;P0 # no b1g6;P0 # occasion a1g-3;P0 # oclock a-1f2g1;P0 # of a3f-2;P0 # said a-2b5f-2g-1
        P0 # sent a5b-1d-1f-2g2;P0 # session a3f-2g2;P0 # tim a3f-2g3;P0 # to a-2b-1c5d-1f-2g3;P0 # week a-3b-2d-1f7g-1
        P0 # yr c1f-1g-2;P0 #rd time a-1c-1d7f-5g-4;P0 @nm # a2c-1d-1f-1g-1;P0 @nm @nm a10b-1c-1d-1e-4f-3g-6
        P0 @nm and a2b-1c3d-1e-1f-1g-1;P0 @nm appointment a-2c-2d6f-2g-4;P0 @nm as d-1f2g1;P0 @nm cant c3d-1f-1g-3
        P0 @nm dnad a1g-2;P0 @nm for a-2b1c-1f2;P0 @nm had g7;P0 @nm has c1d3f-3g-6;P0 @nm instead a-2b4c-1f-2g2
        P0 @nm not a7b-1d-1e-3f-2g3;P0 @nm sent a2b-1c-1f-1g1;P0 @nm she c-5f6;P0 @nm this b-1c2d-1g-1
        P0 @nm to a-3b-1c1e-1f4;P0 a # a-1f2g1;P0 a cold b-1f2g5;P0 a e a8b-3c-1d-1e-1f-2g2;P0 a full a-1e-1f2
        P0 a messag a-1b-5d-1f6g-3;P0 a migrain c7d-1f-6g-7;P0 a month a1d3f-4g12;P0 a no a-3e4
        P0 a note a-1b3d-1f-1g-7;P0 a text b-1c3d-1f-1g-3;P0 a visit b-1c2f-1;P0 abe put b-1c-3d6f-3g7
        P0 able to a-1c2f-1g-2;P0 absent no e1g-2;P0 absent without a3d-1f-2;P0 access to a-1b-2c-1d-3f7g1
        P0 address for b1f-1g3;P0 after @nm a-2b-1c1d5f-2g2;P0 after a a-1b-2d-1f4;P0 after all d1g-3
        P0 agre to a-1c-1f2g3;P0 alcohol nurs a1f-1g2;P0 alert sent a-1b5d-1e-1f-2g3;P0 all clinic a-1d6f-5g-2
        P0 all room b-1f2;P0 an e-mail a-2c1d-2f4;P0 an emergency a-1b-1c-1d4f-1g1;P0 an hour a6b2c-1d-3f-4g-4
        P0 and # a6b-3f-2g-2;P0 and cancell c1d-1g4;P0 and did a1d-1e6f-5g-3;P0 and have a3b-1c-1;P0 and he a2f-2
        P0 and her a1b-1d-1f2g1;P0 and hung c2f-1g-2;P0 and hv b1g-2;P0 and i a1b7c-3d-1e-1f-4g-3
        P0 and mother a-1b-1c1d-1f1g-3;P0 and never a-5b-1c-1d6e-1f2g-1;P0 and no b-1d-1f2g7;P0 and not a-1b2c-1e1f-1g1
        P0 and said a-1b2g-1;P0 and sent a-2d-2f4;P0 and she a-1b-2c2g4;P0 and shut b4f-3;P0 and so a-1c-1d3e1f-2g-2
        P0 and the a3b-2c1d-1g3;P0 and ther a-1b1d1e-1f-1g-3;P0 and told a-1b1c-2d3f-2g-1;P0 and was b-1d-1e-1f3g-1
        P0 and we a2b2c-1d-1f-1g4;P0 and well c-1d-1f2;P0 and would b3c-1d-1f-1g-1;P0 another family a-2b-1d-1f4
        P0 another time a-1b-1d3f-1g1;P0 answer at b1g-2;P0 answer when b-2c-1d-2f4;P0 apologi from a-1b-1c-1d-1e1f2g-1
        P0 appear at a-2b-2d-1f5;P0 appli for a-1b2g10;P0 appointment and a-3f4;P0 appointment on a-5c-1d5f1g-5
        P0 appointment with c-3d3f-1g-3;P0 appt @nm a3b-1c-1d-1f-1g3;P0 appt for a-6b5c-1d-1f2g1;P0 appt to c-1d4f-3g11
        P0 appt with c5d-1f-3g-8;P0 arm fold b2c-1f-1g2;P0 arrang so b-2d3;P0 arriv at a-1b-1e-1f3g-4;P0 arriv for g-2
        P0 as agre b1c-1e-1f1g3;P0 as arrang a2b1d-1f-1g-2;P0 as instruct a3b-1d-1f-1g-1;P0 as it c2d-1f-1g-1
        P0 as per b1e-4f5;P0 as she a-2b-1d-1e-1f5g-1;P0 as the a-1g2;P0 ask for a-1c3d-2g2;P0 ask to a1b1c1d2e-1f-4g11
        P0 ask whether a-1c-5d-1f7;P0 assessment not d2f-1;P0 asthma review a4e-3g7;P0 at # a3b-3c2d2e-2f-3g4
        P0 at #pm a12c-1d-1e-7f-4g1;P0 at @nm a10b-2d-5f-3g-2;P0 at colleg a4e-3g4;P0 at court a2b-1d5e-1f-6g-6
        P0 at door a-1b3c-2d-1f1g1;P0 at five b2f-1g3;P0 at home a6f-5g-4;P0 at marac a-2e5f-3g-1;P0 at mgm b2f-1g4
        P0 at night b-5f5;P0 at school a3b-1e-1f-1g1;P0 at station a-3b-1d-1f5g1;P0 at ten a-1b3f-1g-2
        P0 at the a-2b5c2d-4e-2f2g-9;P0 at upstair a-1b5d-1e-1f-2g-4;P0 at work b-1c4d-1f-2g6;P0 attend and a-1e2g3
        P0 attend for a-2b1d-1f2g5;P0 attend on f1g-2;P0 attend with a-2d-1f4g-1;P0 attendanc # a-3b-1d-1f6
        P0 attendanc at a1g-3;P0 away by b2f-1g-2;P0 away to a-1b-3c2d3f-1;P0 baby clinic d1g-3;P0 back @nm a2d-1f-2g7
        P0 back at a-2b3d-1f1g-1;P0 back from a-1b-1f2;P0 back on a3c-1d1e-2f-1g5;P0 back to a-2b-2c-1d9f-3g-10
        P0 be at a-3b-1c4d-4e-1f5g-5;P0 be bring c1g-2;P0 be com d2;P0 be in a-1c3f-2g1;P0 be put c2d-1g1
        P0 be seen a7d-1e2f-7g-10;P0 be sent d1e1g2;P0 be sought g3;P0 becaus he c2f-1;P0 becaus of c2d-1g3
        P0 becaus the a-3d5f-2g10;P0 been brought a3d-2g-2;P0 been cancell c-3d2f2g-1;P0 been sent a-3d5e1f-2g9
        P0 befor the a1g-2;P0 being seen a4b-2f-1g2;P0 better and c1g3;P0 birth visit b2c-1;P0 blood test a1g3
        P0 book for a-1b-6c8d-1e-1f2g3;P0 both children b-1f2;P0 both have a-1c2d-1f-1g-3;P0 bring @nm a-1c2g-5
        P0 bring him a6b-1c-2f-3g-1;P0 brought for a2d-1g-2;P0 brought forward a-2b-1c-1d-3f7
        P0 brought the a-1c-2d-1e-1f4;P0 brought to a-3b-2c-1d3f3g3;P0 bus strik c1g2;P0 but came a-1b-3f5
        P0 but did a-3b1d-1f3g-1;P0 but nobody a2d-1g-1;P0 but she a4b-2c-2f1g-1;P0 but stay a5e-1f-3g-4
        P0 but the a-2b4e-2g3;P0 but was a-2e1f2g-1;P0 buzzer not b3c-2f-1;P0 by # a1b-1d-2f1g-4;P0 by @nm b-1c1d-3f4g9
        P0 by admin a-3b-1d6e-1f-2g4;P0 by carer b-1c-1d-3e-1f6g5;P0 by dad a3b-1c-1d-2e2f-1g-1;P0 by e-mail b-3d-1f4g1
        P0 by email e1g4;P0 by hospital a-1d2g-9;P0 by mother a-2b-2c7d-1f-3g-1;P0 by parent c5d-1f-3
        P0 by phon a-3b2c-1d2f1g-3;P0 by polic d1g2;P0 by school c-1d-2f3g-1;P0 by telephon a-2b-1c-1d-3f6
        P0 by tenant a-1c3d-1f-2g-1;P0 by text a-1b-1c2d1f-1g1;P0 by the a-2c-1d7e-1f-4g3;P0 c from a-2b-1c2d1
        P0 c to a2f-1g2;P0 call at a4b1c-1d-1f-3g-1;P0 call her a1f-1g5;P0 call off a-1b-1c-7f9g-16
        P0 call to a-1b1c-2d3g1;P0 came away b2f-1g2;P0 came back a3b-3e-2f3g1;P0 came in a-3e-1f4
        P0 came out a-1b3d-1e-1;P0 came to a6b8c-2d-5e-2f-6g-6;P0 came with c-1f2;P0 cancell by a-2b-1d3e-1g-12
        P0 cancell dentist c2f-1;P0 cancell her c-3d-1f4;P0 cancell on c4d-3f-1g-2;P0 cancell the c-2f3g5
        P0 cant do a-1b-1c3d-1f-1g-2;P0 cant get a-2c6d-2e-1g1;P0 cant make c3e-1f-1g-2;P0 car and a4b-2c2f-3g-1
        P0 car had c5d-4f-1g2;P0 card left b1g9;P0 carer rang a-1c2d-1g2;P0 carer say a-1c3e-1f-1g-1;P0 carri out d-1f2
        P0 case clos a1g-3;P0 catch up a3b-1f-2g7;P0 centr shut a-1d2f-1g-1;P0 chair to a-2e3g2;P0 check no a-1b2d-1g1
        P0 check on a-1b3f-1g-3;P0 child not a4e-1f-3g-1;P0 clinic abandon a-1c-1d3f-1g2;P0 clinic by a-5f6
        P0 clinic cancell d2f-1g-4;P0 clinic have a4d-1f-2g9;P0 clinic not g-3;P0 clinic to c1g3
        P0 clinic today a-2d7f-5g-2;P0 clos to a4b-1d-2e-1g-10;P0 collect her a-3b-1c-1d10e-1f-5g-3
        P0 com @nm a-3b-2c3d3g-1;P0 com in a1g2;P0 come and a2f-1g3;P0 come as a-1c2d6e-1f-6g-3
        P0 come at a-4b1d7f-3g-6;P0 come back a2b4c-1d-1e-2f-2g5;P0 come down a-1b4d-1f-2g-1;P0 come in b-1c-1d-1e3g7
        P0 come out b-1c-1d2g-2;P0 come to a3c-2d-3e4f-3g-3;P0 come tomorrow c1g-2;P0 community midwif e1g-4
        P0 conferenc link e1g2;P0 consultant on a-1d1g-3;P0 contact at c4d-2f-2g-1;P0 contact by b-1c-1d1f1g7
        P0 contact centr a-2d4f-1g-2;P0 contact did a3c-1d-2g6;P0 contact was a-1c-2d3f-1g-3
        P0 core group a-1b-1c-2d2e2;P0 could attend a-1e8f-6g-1;P0 could hear a-2b6c-1d-1f-3g-2
        P0 could not b1c-4d-1e-1f4g-3;P0 cpn to c1d-1g5;P0 cri off c5f-4g1;P0 curtain twitch a-1b8d-1f-5g-4
        P0 cut off a-1b4c-6d-1f4g-2;P0 dad not a-3b-3c-2d-3e4f7g-2;P0 date to a-1b-1d4f-2g2;P0 day # a-1b2f-1g6
        P0 declin the a-1c2d-1g1;P0 dental ga a3b-1d-1;P0 dentist becaus c2f-1;P0 did not a4b-8c-6d5e5g-6
        P0 direct debit c-2f3;P0 discharg from a5d-1f-3g-1;P0 discharg home a-4b-1f5;P0 discharg plann a-1d-1e6f-3g-5
        P0 discuss at a1f-1g3;P0 discuss with a-1b-2c6d-1f-1g1;P0 dna result a-1c-1d-1f3;P0 do it g4
        P0 do today a-1b-1c4d-1f-2g-5;P0 do welfar a2b1f-2g4;P0 doe not a-2b-1c2d-1e-2f3;P0 dog loos a-1b3d-1e-1
        P0 door in a-1b-4f5;P0 door or b1g2;P0 doubl book a-2c-1d4f-1g1;P0 drug servic a2f-1g2;P0 drug test a-1d-2f4g-3
        P0 due at a9d-1f-8g-5;P0 due to a-1c-2d4e-1f-1g2;P0 duty manager b4c-1f-2g2;P0 duty sw a-1b2
        P0 e # a6b-2d-1f-3g3;P0 e befor a2b-1g-1;P0 end of a-1e-1f3;P0 enough of b-1c5d-1f-3g-2
        P0 enuresis clinic a4b-2d-1g2;P0 escalat to a-1b5c-1d-3f-1g3;P0 escort not a-1d2g5;P0 eye clinic a4f-3g7
        P0 fail to a12b-6c-3d4e-2f-6g4;P0 family did a5b3c-1d-2e-3f-3g-4;P0 family group g3;P0 family not a-2b1d2e-1g-2
        P0 family were a3b-2c-1d-2f2;P0 father did a4b-1c-1d-1f-1g4;P0 flat number a-1b2g4;P0 for # a-3b2c-2d-1f4g1
        P0 for #th a-2b1d-2e6f-3g6;P0 for @nm a-7b2c-3f7g15;P0 for a a-1b-1d4f-3g2;P0 for another a-2b-1d-1f4
        P0 for assessment a1c1d-1f-1g2;P0 for camh a3b-1c2d-3f-1g3;P0 for forward a-1b1g2;P0 for her a-2b-1c1d-1e1f2g-1
        P0 for his a1b-1c2d-1e1f-3g5;P0 for key a-2f3;P0 for me b-1f2g-1;P0 for next a-2c6d-2e-1g-4
        P0 for parent a-2b-1c7d-1f-3g-2;P0 for supervis a2b-2f1g-1;P0 for the a13b-8c-4e-2f1g-4;P0 for them a2d-1f-1g-2
        P0 for tomorrow a-1b-1d3g1;P0 for welfar a1b2d-1f-2g1;P0 forward address a-1b1g2;P0 forward from b-1f2
        P0 foster carer c4f-4g-1;P0 fractur clinic a2f-1g8;P0 from @nm a-2b-2c6d-2e-3f3g2;P0 from adult e3f-1g-3
        P0 from hous e2f-1g2;P0 from lab b-1f2;P0 from mum f1g-2;P0 from school a-6b-2c-1d-4f12g3
        P0 from the a-3b2c1d-2e7f-5g-1;P0 full report a-1e-4f6;P0 further visit b-2d-2f5;P0 ga list a3b-1d-1
        P0 gain entry b1g3;P0 gas servic a-1b2g-2;P0 get in a3d-1f-1;P0 get ther a-1b-2d7f-3
        P0 get to a-1b1c5d-3e-1f-1g-2;P0 go @nm a-1c-2d3g1;P0 go ahead a3c-1d-1g5;P0 gone to b5d-1f-3g-7
        P0 got the a4b-1c-1d-1f-2;P0 got ther a-1d-1f2g1;P0 gp ask a-1b-1d4f-2g2;P0 gp did a-1e2;P0 gp no e3f-2g-3
        P0 gp surgery a-1d-3f4;P0 gp to c2d-1g2;P0 group conferenc g3;P0 h v a-1b3c-1g1;P0 had a a4b-3c2d-3e-1g1
        P0 had been a5b2c-1d-3e1f-5g-10;P0 had enough b-1c5d-1f-3g-2;P0 had gone a-2b-1c-1d7f-4g-2;P0 had left b1g2
        P0 had miss a-1f2;P0 had not a2c-1d2f-2g15;P0 had the a-2b-1d7f-3g1;P0 had to a-3b-1d1f4g-1
        P0 half term a3b-1c2f-3g-2;P0 has a c5d-1f-4g-4;P0 has attend a3c-1f-2g-1;P0 has been a-5b-1c-5d1e-1f11g-5
        P0 has given a-1c-1f2;P0 has never a-1f2;P0 has not a8d-3f-4g-2;P0 has now a2d-1g-2;P0 has rebook a-1b-1d4f-2
        P0 has told a1b-1g4;P0 has written a-2e3f-1g3;P0 have come a5b-1c-1d-1e-1f-1g4;P0 have mov a-1c-2d8f-5g-4
        P0 have told c1g-3;P0 he did a3c-1d-2e-1f1g4;P0 he had a5b-1c-1d-1f-3g-3;P0 he has c3f-2g-1;P0 he is c1g3
        P0 he miss a2f-1g-1;P0 he was a-2b-2c1d6e-1f-3g-4;P0 he would a-2c1f2;P0 head to a-1e2f-1g1
        P0 health visitor b1c-1d-2f3g1;P0 hear screen a2d-1f-1g7;P0 hear test a1g2;P0 held without e2g-2
        P0 her @nm a-1c-2d-1f4;P0 her a a2d-1f-1g3;P0 her mobil b2c-2d-1g2;P0 her plac a-1b-3c-1d-2f7
        P0 her sister a-1c2d-1g-8;P0 her smear a-2b-1f3g1;P0 her to a-2b-1c-1d4g1;P0 him at a2b-2
        P0 him ther a5b-1d-2f-1g2;P0 hip scan a-1f2;P0 his appointment a2d-1g-2;P0 his session c2f-2g-6
        P0 home visit a5d-2f-1g10;P0 hospital for a4d-1e-1f-1g-7;P0 hous at a-2b3e1f-1g3;P0 hung up c2f-1g-2
        P0 hv inform a3b-2f-1g1;P0 hv rang a-1b-1c-1f4g1;P0 hv turn b-1e2;P0 hv visit d1g-2;P0 i came a6b-1d-1f-5g-4
        P0 i could a-1b2c-2d-2f4g-3;P0 i did a-1b-2d7f-3;P0 i got b2;P0 i had a-1b1c-1d2f-1g-2;P0 i left b1g-6
        P0 i rang b-3c1d-1f4;P0 i said c2f-1g4;P0 i was a-3b2c-2d-1e-1f6g4;P0 i would c3f-3g-2;P0 icpc parent e1g2
        P0 in # a2b-1d-1e-1f1g2;P0 in a a-1b2c-1g1;P0 in and a2b-2c-1d-2f2g-1;P0 in bed a-2b3c-1d-1e3f-3g-3
        P0 in by a4b-1d-2e-1g1;P0 in error d-1e-2f3;P0 in for a-1c4f-2g1;P0 in full e-1f2;P0 in her b-1f2
        P0 in his a-2e1f1;P0 in late c-1e5f-4g8;P0 in on a1b-3d-1f3;P0 in school a3f-3g-4;P0 in the a4b7c-4d3e1f-11g5
        P0 in to b-1c-1d-1e3f-1g7;P0 invit to a-1b-1c-1d-1e3f1g-4;P0 iro to a-1e2g1;P0 is better c1g3
        P0 is off a1c3d-1f-2g-2;P0 it @nm c3d-1f-1g3;P0 it to a2c-1d-1f1g-1;P0 it with a-1e2f-2;P0 join the e1g2
        P0 joint visit a-1b-2c4d-2f2g-3;P0 kept at a-2b1d1f-1g-4;P0 key session a-1d3f-1g-5;P0 key work a-2f3
        P0 knock on b-1c4f-2g2;P0 lac medical a1g2;P0 late but a-3f5;P0 late for a4d-1e-1f-1g-3;P0 leav and f2g-1
        P0 leav the a3b-2c2d-2f-1g3;P0 left a a3b-5c-1d-1f5g2;P0 left by c1g-4;P0 left messag a-1b-1c3f-1g9
        P0 legal advic b1g2;P0 let in a-1b2c-2d-1f3g-2;P0 let me a-1c-1d-1f3;P0 letter # a4b-1d-1f-2g4
        P0 letter from a-6d7e2f-3g-5;P0 letter gone a1b-1g3;P0 letter sent a-5b1c-1d-4f10g1
        P0 letter to a5b-1c-3d2e-1f-2g-19;P0 letterbox to b1g-6;P0 light on a-1b2g2;P0 link fail e1g2
        P0 list for a-6b-1c7d-3e-1f3g-2;P0 long term d1g2;P0 longer need c6d-3f-2g-1;P0 loos in a-1b3d-1e-1
        P0 made up a-1d1g4;P0 mam never a1f-1g5;P0 manag to a-1b-2d7f-3;P0 manager inform a-1b4c-1f-2g2
        P0 me know a-1b2c-1;P0 me to a-1b1d-1g-3;P0 meant to a-4b-1d7f-3g-1;P0 meet #pm e1g-2;P0 meet at a3e-2f-1g3
        P0 messag from c3f-2g-2;P0 midwifery short b-1d3f-1g-1;P0 min late a-3f4;P0 minut post a-1c-1e6f-4g10
        P0 minut to e2g2;P0 miss a a-4c-1f6;P0 miss appointment a-1d-1f3;P0 miss by a-1e2f-1;P0 miss from a-5f6
        P0 miss his a-2f3;P0 miss the a-3f4;P0 mobil no a1b1f-1g4;P0 morn of c1f-1g-2;P0 mother ask c-3f4
        P0 mother contact a-1c1g-3;P0 mother had a6c-1d-3f-2g3;P0 mother not e-3f4g2;P0 mother said a-1b-1c-2d-1f4
        P0 mother say c1g-3;P0 mother spok a-1b3c-1f-1;P0 mother telephon c1g5;P0 mother turn b-2d4g-3
        P0 mother was a3b-2c-1d-1e-1f1g-1;P0 mother would b2f-1g-3;P0 mov to a-1b-1c1d-1e-1f2g4;P0 ms @nm g-7
        P0 mum a a-1e2g1;P0 mum cancell c2d-1f-1g3;P0 mum had a-1b1c-3d3g-4;P0 mum miss a-1f2
        P0 mum on a-2b4c1d-2f-2g-1;P0 mum open b-2c-1d-1f4g3;P0 mum phon a-1b-1c-2d-1f6g-1;P0 mum put b-2c9d-2f-4g-2
        P0 mum rang b-1c2f-1g-2;P0 mum text b-1c3f-1g-4;P0 mum went a-1f2;P0 nam nurs a5b-1c-1d-1e-1f-1g4
        P0 name call a7b-3c-1d-2f-1g2;P0 nan said f1g-2;P0 nbv attempt b2f-1g4;P0 need to a-1c3e-1f-1g-2
        P0 neighbour say b3c-1f-1g2;P0 neither parent a4c-1d-2f-1g-3;P0 never came a-4b-1d7f-3g-1
        P0 never got a5b-1c-2f-2g-1;P0 never miss a-2f3;P0 never show g-2;P0 new birth b2c-1
        P0 new date a1b-1d3e-1f-1g-7;P0 new slot a3d-3g5;P0 next @nm a-3b4c-1d-2f2g1;P0 next month c-2d8e1f-6g4
        P0 next time a3d-2e3f-2g1;P0 next week a-2b-1e1f2g8;P0 no access a-1b-1c-1d-2f4g2;P0 no ans a-1b5d-2e-1f-1g4
        P0 no answer c-1d-2e-1f4;P0 no apologi e2;P0 no attendanc a2e-2g4;P0 no clinic a-2d7f-5g1
        P0 no contact a1c1d1f-3g4;P0 no further b-3d-2e-3f8g-3;P0 no longer a-1b1c6d-4f-2g-1
        P0 no messag a10d-1e-4f-4g-9;P0 no miss a-2d-1f4;P0 no new a-1c-1d3e-1g-5;P0 no one a2c-1d-1e1f-1g-5
        P0 no pick a1f-1g6;P0 no polic e2f-1g-6;P0 no reply b3c-2d-2e-1f1g4;P0 no report a-2d-1e5f-3g-2
        P0 no respons d-1f3g-1;P0 no show a2b-1c-1d-1e2f-1g-1;P0 no sign a2b-1g-2;P0 nobody came a-3b1c-1d-1e5f-1g-2
        P0 nobody from a-1b-1d-1e11f-8g1;P0 nobody in a-1b2g3;P0 not a a-2b4c-1f-1g-2;P0 not answer a-1b3d-1f-1g2
        P0 not arrang b-2d3;P0 not arriv a1f-1g-6;P0 not at a1b-1e4f-3g-2;P0 not attend a-4b-2c-1d-2e4f5g1
        P0 not be a4b-1c6d-1f-8g-5;P0 not been a9b-1c-1f-7g10;P0 not bring a-2b1d-2e-1f4g-5
        P0 not brought a2b-1c-1d2e-1f-1;P0 not collect a5b-1c-1d-3e-1f2g1;P0 not come a-11b7c-2d7e2f-2g8
        P0 not cover a-2b-1c-1d5e-1;P0 not done a-3d5f-2g19;P0 not get b4c-2d-4e-1f3g-4;P0 not go a2b1c-1d-1f-1g2
        P0 not in a7b-1c-2d-2f-3g3;P0 not invit a-1b-1d-1e-5f7;P0 not join e1g2;P0 not let a-1b2
        P0 not made b-1d3f-1g-1;P0 not manag a-1b-2d7f-3;P0 not miss a-2f3;P0 not now a-1b1d1g4
        P0 not open a-1b3c-1f-1g-1;P0 not present a1b-1c-1d-2e4f-1g-9;P0 not report a9b-2c-1d-2e-1f-4g7
        P0 not return a-4b-1e4f1g-4;P0 not seen a4b2c-1d5e-1f-8g-11;P0 not send a-1f2;P0 not ther a4b-1c-1e1f-3g4
        P0 not to a-3b3c3d-3e3f-5g-8;P0 not up a-1b-1c4d-1f-1g-4;P0 not wait a1g2;P0 now @nm a-1c1g4
        P0 nurs had a-2b-1d6f-3g2;P0 nurs to a2b-2d-4e4f-1g-3;P0 nurs today a2b-1c1d-1f-1g4;P0 nursery settl a6f-5g-4
        P0 of # a3f-2;P0 of @nm a2d-1g3;P0 of a a-1b-1c-1d-1e-1f4;P0 of the a-5d-1e1f5g-6;P0 off by c-1d1g-4
        P0 off mum c-9d3f7g-3;P0 off sick a-1d-2f4g1;P0 off the a-2b-1c7d-1e5f-8g1;P0 off to a-1c4e-1f-1g-4
        P0 off with c4d1f-4g-4;P0 offer the a-4c1d6f-3g-3;P0 on # a-4b-1c-1d5f1g-5;P0 on @nm a3b1d-2e-1f-1g4
        P0 on day a2f-2g3;P0 on leav a-1b-1d1f1g-8;P0 on long d1g2;P0 on mobil e1f-1g-4;P0 on no b1g2
        P0 on phon a-1c2d-1f-1g-2;P0 on step a-2b12d-1f-8g-3;P0 on system d1g-2;P0 on the a6b1c3d-8e-5f2g1
        P0 on time a-4b-1d-4f8;P0 on ward a-1e2g-7;P0 on way a1c-2d2f-1g3;P0 one came a3b-2d-1f-1;P0 one from e1g-3
        P0 open the b2g-1;P0 opt in a3b-1d-2e-1f1g-1;P0 our meet a3e-2f-1g1;P0 our nurs a-2b-1d6f-3g2
        P0 out and a1b-1c2f-1g1;P0 out for b2f-1g-1;P0 out in e-1f2;P0 out of a-2b2c3d1e1f-4g-3;P0 out the d-1f2
        P0 over the b-3c9d-1f-4g-2;P0 owing to a-1b-2c-2d6f-1g-4;P0 parent absent e1g2;P0 parent and b1f-1g-4
        P0 parent came a4c-1d-2f-1g-3;P0 parent cours a1b-1g5;P0 parent did g-2;P0 parent even a-2b-4e7f-1g-1
        P0 parent group a-3c-2d12f-6g-3;P0 partner rang a-1b-1c4d-1f-1g-3;P0 pass to a-2b1c-1d4e-1f-1g3
        P0 pathway plan a-1e3f-2g-3;P0 patient to a-1d2;P0 phon instead a-2b-1d5f-1g1;P0 phon mum b-3c-3d1f4
        P0 phon reception a-1c4d-1f-1g3;P0 phon so b-1c-1d-1f2;P0 phon to b2c-1f-1g-3;P0 pick up a1f-1g6
        P0 plac on a1b-1d-1e-2f2g7;P0 plan review a-1e3f-2g-3;P0 plann meet a-1e-2f3;P0 plo meet a-2e3g2
        P0 polic ask a2b1f-2g4;P0 polic for a2f-2g2;P0 postpon by c-2d10f-7g3;P0 pre-discharg meet a-1e4f-2g-2
        P0 pre-school booster a1g-2;P0 pregnancy test a-2f2;P0 present at a-4b-2d-1e-1f8;P0 present for a5d-1e-1f-3g2
        P0 previous visit a-1b-2d7f-3;P0 professional meet e2f-1g-2;P0 pt did a1g5;P0 put back a-1c2d3f-3g12
        P0 put off a-1b-1c-1d5f-3g7;P0 put on c-1d2g-3;P0 ran on a-1b-2d7f-3;P0 rang @nm g-5;P0 rang her a-1c-1d1e2g1
        P0 rang nursery c1d-1g-4;P0 rang say a-1b-1c4d-1f-1g-3;P0 rang sw a4b-1c-1d-1f-1g1;P0 rang the a-1b6f-3g2
        P0 rang to a-3b-5c1d2e-1f6g-4;P0 read out a-1d-1e-4f6;P0 rebook with a-2b-1c-1d5e-1f-2g1
        P0 reconven for a-2d-1e7f-3g6;P0 record of a-1b-2e-1f4;P0 referral declin c-1d-1e-2f4;P0 refus entry b1g-3
        P0 refus over b-3c9d-1f-4g-2;P0 refus to a6b-2c-3d-3e-1f4g2;P0 repli with a-1b-1c3d-1f-1g1
        P0 report by a-4b-1c-1f7;P0 report tabl e-3f4;P0 report to a7b-1c-1d-1e-1f-3g4;P0 respons to b-1d-1f3
        P0 review by c1e-1f1g-2;P0 review health a-1c3e-1f-1g-2;P0 review of a-3c-1e5f-1g-2
        P0 review offer a5b-1e-2f-2g5;P0 room and a2b-1e1f-1g3;P0 room befor a4b-2f-1;P0 safeguard nurs a-1b-1d-2e5g1
        P0 said id c2f-1g4;P0 said mum a-1b3c-1g-1;P0 said no a-1d3f-1g-2;P0 said she a3b4c-3d-1f-3g-1
        P0 said they a-2b5f-2g-2;P0 same day a-1b-1f2g1;P0 sat in a-1b4c-1f-1g-2;P0 saw her c-1e3f-1g8
        P0 say @nm b2d-1g5;P0 say he a1g2;P0 say she a-1b-2c5e-1f-2g-5;P0 say so c-1d1g-2;P0 say that b-1c3f-1g-1
        P0 scanner down a-2b-2c-1d18e-1f-13g4;P0 school could a-1e8f-6g-1;P0 school meet a-1e2g-1
        P0 school nurs a5c-1d-1e-3f-1g1;P0 script suspend a3d-1f-1g1;P0 second time a-2b-1c5d-4e3f-1g-2
        P0 see @nm a2b1d-1f-1g1;P0 see anyon a-3b2c3d-1f-1g-3;P0 see her a-1c-1d1e1f-1g3;P0 see him a4d-1e1f-3g-2
        P0 see the a-2d-1f3;P0 seen by a4b-2f-1g2;P0 seen ther a-3b-1d-1f4;P0 seen today a-1c-1d-2f3
        P0 send a a-2e3f-1g3;P0 sent an a-2c1d-2f4;P0 sent away a-2b1c-1d2f-1g-5;P0 sent her a2d-1f-1g4
        P0 sent to a-2b5c1d-1e-1f-2g4;P0 sent with a-1b-1c-1d-1f4;P0 session to d1g3;P0 sexual health a3b-1e-1f-2
        P0 she cancell c-2f3;P0 she cri c5f-4g1;P0 she did a-1e-1f2g-2;P0 she had a5b1c-1f-5g-2;P0 she has a2c1d-1f-1
        P0 she not a-1b-1c4d-1f-1g-3;P0 she said a-2b1c-1f3;P0 she stay a-1e3f-2g-3;P0 she was a-2b7c-1d-1f-2g-1
        P0 she wont c1g3;P0 she would a-2b-2c-2e2f3g9;P0 shed had a-1c2g-3;P0 short visit b-1d3f-1g-1
        P0 shout through b1g-6;P0 show at a-2e2;P0 shut boiler a-1d2f-1g-1;P0 shut it b4f-3g3;P0 sick so c-1d3f-1g-7
        P0 sickness bug a-1c2d-1f-1g-1;P0 sign of a2b-1g-2;P0 sinc @nm a5c-1d-3e-2f1g-3;P0 sinc book a8d-1f-6g-3
        P0 sister rang a4b-1c-1d-1f-1g3;P0 so he a-5d7f-1g-4;P0 so i c-1d-1e3f-1g10;P0 so mother b-2d3
        P0 so no a-5b-1c2d7f-4g-2;P0 so visit b-1c-1f2g-1;P0 so wont c2f-2g-6;P0 social worker a-2b-1c-1d2e-1f4g-7
        P0 solicitor to a-2e3g2;P0 speech therapy a3f-1g-3;P0 spok to a-2b7c-2d-2e-1f-1g1;P0 staff not b-2d3
        P0 staff shortag d1g-3;P0 station for a1g10;P0 stay in a-1b-1e5f-2g-3;P0 step with b2c-1f-1g2
        P0 stopp at a-1b3c-1g3;P0 strategy discussion e-4f5g-1;P0 strategy meet a1e1f-1g4;P0 supervis staff b-2d3
        P0 sw did a-1d5e-2f-1g-2;P0 sw phon c-3d5f-1g-2;P0 sw to a-1c4d-1e2f-4g6;P0 t c b-1c2d1f-1g2
        P0 take plac a-1d2g1;P0 taken up a5b-1e-2f-2g5;P0 talk to a-1c4d-1e-1f-2g1;P0 telephon and a-2b-3c-1d2f4g1
        P0 telephon the a1d-1g3;P0 ten minut a-2b5c-2d-1e-2f2g-2;P0 term sick d1g2;P0 test miss a1g2
        P0 test positiv a-2f2;P0 text sent a2b-1c-1d-1f1g2;P0 text to b2d-1g1;P0 that it b-1f2g1
        P0 that she a1b-1c1f-1g-2;P0 the #th a2b-4d-1f2g9;P0 the @nm a3c2e-2f-2g-2;P0 the appointment a-6b-1c3d3f1g-7
        P0 the baby a-2b-1c-2d-1f6g1;P0 the bell a-1b6f-3g-3;P0 the bus a8b-1c-3d-1f-2g-2;P0 the call a-1c2d-1e5f-6g8
        P0 the car a3b2d-1f-4g1;P0 the caravan a-1b4d-1e-1f-2g2;P0 the centr b-1d2g2;P0 the chain b2f-1
        P0 the child a3b-1d-2g1;P0 the children a-1c-2d-1e-1f4;P0 the clinic a4b-1c-1d-1f-2g2
        P0 the conferenc a-1b-1c-2d-2e2f3g-3;P0 the court a-2b-1d6e-1f-3g6;P0 the day a-1b1c3d-2f-1g-10
        P0 the door a-2b3c1d-1e-1f1g-2;P0 the drug a2c-1f-1g-2;P0 the end a-3b-1c-1d-1e-2f9
        P0 the family a2b1c-1d-1e-3f2g-2;P0 the flat b2f-1g-1;P0 the gate a-1b3d-1f-1g-4;P0 the gp a-1d-2f4
        P0 the head b-2c4f-2g2;P0 the health a-1b1c-1g4;P0 the home a1e-1g3;P0 the hospital a8b-1c-1d-3e-1f-1g1
        P0 the hous a2b4c-2d-2e-1f-1;P0 the last a-1c4d-2f-1;P0 the letter a4c-2f-2g-1;P0 the letterbox b1g-6
        P0 the list a-3b-1c7d3e-1f-5g-2;P0 the meet a-1c-1e2g1;P0 the night a-2b4f-2g-1;P0 the offic g-2
        P0 the phon b-3c9d-1f-4g-2;P0 the practic d-1e2g1;P0 the school a5b-2c-1d-2e7f-7
        P0 the second a2b-1c4d-4e3f-4g6;P0 the session a4d-1f-2g-1;P0 the social a4b-1c-1d-3e1;P0 the stair a-4f4
        P0 the step b3c-1f-1g1;P0 the taxi a3c-4d-1f2g-1;P0 the team b-2c-1d4g1;P0 the third a-1b2g1
        P0 the time a-1c3e1f-2g-1;P0 the video e1g2;P0 the visit a-2b-5c3d-2e-1f7g4;P0 the wait a2b-1g-1
        P0 the way a8b-1c-2d-1f-4g-4;P0 the wrong a-5b-2c-1d6e-1f1g1;P0 the yard a-1b2d-1g1
        P0 ther previous a-1b-2d7f-3;P0 ther was a-1b4d-1f-1g-10;P0 third time c1g3;P0 this afternoon a-1b-1c1d4f-3g12
        P0 this half a-1d1g-6;P0 this week a-4b2c1d7e1f-6g-8;P0 through letterbox a-1b2g2
        P0 through the a-1b4c-1d-1f-1g-4;P0 time @nm a9b-2c-2d-1f-4g-3;P0 time for a-4d-3e1f7g-1;P0 time of c3f-2
        P0 to @nm a-5b3c1d4e-2g6;P0 to a a3b-1c-2d2f-1g2;P0 to an a-1b-1c-1d4f-1g1;P0 to appear a-1d-1e1f2g-1
        P0 to attend a4c-1d-1f-2g2;P0 to be a2b-2c-1d-2f3g9;P0 to bring a7b1c-2d-1f-3;P0 to call a4b-1c2d-2e-1f-1g-6
        P0 to camh a4b-1d-2e-1g-7;P0 to cancel a-1b-1c1d1f-1g-2;P0 to check a-1c2g3;P0 to class a-2b-2c-1d8f-4g-11
        P0 to clinic a-7c1f7;P0 to collect b-1c-1d9e-1f-5g-3;P0 to come a-7c1d4e3g-12;P0 to contact a-5b-1c-2d2e-1f6g-2
        P0 to do a1b9c-1d-4e-1f-5g-1;P0 to door a-1b4d-1e-1f-1;P0 to family c-4d6f-1g2;P0 to follow a-2d1e2g1
        P0 to gain b1g3;P0 to get a2b-3c-1d6e2f-6g1;P0 to give a-1b-1c-2d-1f5;P0 to go a-2c3d4f-3g-2
        P0 to gp a3b-1d-1g-10;P0 to her a1b-3c2d-1e2f-2g9;P0 to him a-1c4d-1f-2g1;P0 to leav a3b-2c2d-2f-1g3
        P0 to me a-1b4c-1d-1f-1;P0 to move a-1b-1c5d-1e-1f-1g2;P0 to mum a-2b5c-1f-1g1;P0 to neighbour a-1b5d-1e-1f-2g3
        P0 to new b-2d-2f4;P0 to next a-1b-3d4e1f-1g2;P0 to none a7b-2c-1d-1e-1f-2g2;P0 to norovirus b-2c-1d4g-4
        P0 to parent g-2;P0 to report a5b-1d-1e-1f-3g-1;P0 to safeguard a1b5d-2e-2f-1g5;P0 to say a-1c1d5e-1f-3g4
        P0 to see a-1b-1c4d-2e2f-2g-2;P0 to send a-1b-1d-2e5g1;P0 to snow a-1d1g-2;P0 to staff d1g-2
        P0 to take a1d-1e1f-1g5;P0 to talk a-1c4d-1e-1f-2g1;P0 to the a8b-1c-3d-12e4f4g-6;P0 to try a3b1d-2f-1g4
        P0 to turn a4b-1f-3g9;P0 to writ a-1e3f-1g2;P0 today as a-1d-2f3;P0 told by a3b1c-1d-3e-1g4
        P0 told reception a-1c2d-1g-4;P0 told to a-1b2d-1g-5;P0 told us a2b-1g5;P0 tomorrow at b-1c2
        P0 took plac a-1b-1d-1e-1f4;P0 transport fail a-3b-1c-1d10e-1f-5g-3;P0 traveller site b2d-1f-1g2
        P0 tri the a-1b3f-1g-1;P0 try again a-1b2d-1g1;P0 turn away a-1b-2d3g-4;P0 turn up a6b-3c-3d-3e2g2
        P0 twenty minut b4e-2f-1;P0 two year a-2b-4c-1d9f-2g-2;P0 unabl to a-5b-2c-2d2f7g-3;P0 up at a2b-1d-1g9
        P0 up to a-1b-1c3d-1e1f-1g-4;P0 upstair window a-1b5c-1d-1e-1f-2g-1;P0 via app a-2b-2c14d-4e-1f-5
        P0 video conferenc e1g2;P0 visit and b-1c2d1f-1;P0 visit as b1d-1f2;P0 visit becaus c1d-1g4
        P0 visit brought b-1f2;P0 visit by g5;P0 visit done a-2b-6c-1d2f7g1;P0 visit not a-1b-1d3f-1g8
        P0 visit plann a1f-1g3;P0 visit ran a-1b-2d7f-3;P0 visit refus b-3c9d-1f-4g-2;P0 visit till b-1c2d-1g1
        P0 visit to a-1b4c-1d-1g2;P0 visit was b-1d-1f3g-1;P0 visit went b-2c-1f4;P0 visit with b-2c4f-1g-2
        P0 wait # a-2b13d-1f-9g-8;P0 wait area a7b-3d-1e-1f-3g3;P0 wait room a4b-2f-1;P0 walk in c-1d-2f3
        P0 walk out d-1e2f-1g-1;P0 want the b-1c2g1;P0 was a a-1b3d-1f-1g-7;P0 was due a3b-1d-2g-2
        P0 was in a1b7c-2d-2f-3g5;P0 was meant a-4b-1d7f-3g-1;P0 was no b1g-2;P0 was not a2c-3d8e-2f-5g5
        P0 was off c-1d4f-2g-4;P0 was on d-1f2g-1;P0 was scar c2f-1;P0 was seen a-5d-1f6;P0 was told b-1c-1f2
        P0 way to c-2d2g2;P0 we agre a-1b-1f2;P0 we had c3d-1f-1g-3;P0 we will a-2b2c-1f1
        P0 welfar check a8c-1d-2e-1f-5g8;P0 went ahead a-1b-2c-1f4;P0 went straight a1b1e-1f-1g5;P0 went to a2d-1f1g2
        P0 were sent a-3d4f-1g-10;P0 when i a2c-1d-2f1g-2;P0 when the a4e-2f-2g1;P0 which was a-1d-1f2
        P0 who has d1f-1g-5;P0 wi the a-1b3c-1f-1g2;P0 will be a-2f3;P0 will do c2f-1g1;P0 will go a-2b5c-3d2e-1f-1g3
        P0 will not a-1c1d1g-3;P0 will see a4c-1d1f-3g4;P0 will send e1g2;P0 will try a2d-1f-1g1
        P0 will writ a4b-1d-1f-1g2;P0 window and a-1b3c-1f-1g-1;P0 window said b2c-1f-1g6;P0 with @nm c-3d5f-2
        P0 with a a-2b-1c4d4f-5g-3;P0 with her c2d-1;P0 with his g3;P0 with manager a-1b-1c4d-1f-1g1
        P0 with me a3b-1f-1g4;P0 with new a3b-1c-1d-1f-1g1;P0 with pc b1g-2;P0 with the a-1b-2c2d-3e-5f10g-1
        P0 withdrew from d-1f2;P0 within # e1g2;P0 wk # a7b-3c-1d-1f-2g2;P0 wont be a-1c6d-1f-3g-6
        P0 work and b2c-1f-1g-5;P0 worker and a3b-1d-2f1g-1;P0 worker rang d1g-4;P0 worker was a-4b-1d7f-3g-1
        P0 would not a-5b10c-2e1f-4g-1;P0 writ to a1c-1d-1e2f-2g2;P0 written to a-2e3f-1g3
        P0 wrong address a-2b-1d6f-3g2;P0 wrong flat a-1b2g4;P0 wrong hospital a1d-1f1g8;P0 wrot to a3d-1f-1g4
        P0 x # a5b-1e-2f-2g7;P0 year check a-2b-4c-1d9f-2g-2;P0 yot @nm a3b-1c-1d-1f-1g2;P0 yr review c1f-1g-2
        M0 121 0 a14b-3c-2d-3f-5g-12;M0 122 0 a17b-10c-7d-3e9f-6g2;M0 123 0 a-7b21c-7d10e-2f-15
        M0 124 0 a-9b-9c10d1e10f-3g-3;M0 125 0 a-12b-8c15d4e-7f7g-6;M0 126 0 a-3b2c3d1e-1f-1g1
        M0 127 0 a-1b-3c-1d8e-1f-2;M0 128 0 a-8b-1c-4d-1e13f1;M0 129 0 a15b-9c-9d6e-6f4g-2;M0 130 0 a3b2c-3d-5e7f-4g-3
        M0 131 0 b1c2e-2f-2g4;M0 132 0 a2f-1g1;M0 133 0 a-2b-1c-3d-5e5f5g1;M1 122 0 b4c-1d-1e-1f-1g-16
        M1 123 0 a-1b6c3d-2e-2f-3g4;M1 124 0 a4b8c-3d-2e-3f-4g-8;M1 125 0 a-1b-1c5d-1e2f-4g14;M1 126 0 a2b-1c1e-1f-1g3
        M1 127 0 a-1b-3c-2d11e-1f-3g7;M1 128 0 a-5b-1c3d-6e6f2g1;M1 129 0 a15b-4c6d-1e-4f-12g6
        M1 130 0 a-5b2c-1d-1e-3f8g7;M1 131 0 a2b3d4e1f-10g2;M1 132 0 a3c-1d-1e-1f-1g-18;M1 133 0 a-2b1c-4d-2e-3f10g3
        W0 # a12b3d-7e-10f1g12;W0 #- b1f-1g2;W0 #am a-2c3f-1g2;W0 #nd a2b-1d-1e-1f2g1;W0 #pm a12c-1d-1e-7f-4g-1
        W0 #rd a3b3c-2d4e-1f-8;W0 #st a-1c3d-1f-1g2;W0 #th a2b-3c2d-5e6f-2g18;W0 @nm a11b-1c11d7e-19f-10g33
        W0 a a1b6c3d-1e-6f-4g-3;W0 abandon a-2c-2d1e1f2g4;W0 abe a-1b-1c-3d7f-3g8;W0 able a-1c2f-1g-2;W0 about a-2e1f1
        W0 absenc a2b-1c-1d-1e-1f1;W0 absent a14b-1c-1d-3e1f-11g4;W0 accept a-1c1e-1f2;W0 access a-2b1c-1d-3e-1f7g10
        W0 accord a-1b1g2;W0 action a2b-2c-1d-1e6f-4g2;W0 address a-2c-1d5e-2f-1g10;W0 admin a-3b-1d6e-1f-2g4
        W0 adult e3f-1g-3;W0 advic b1d-1g3;W0 advis a-1c2g1;W0 after a-2b-5c1d-1e6g8;W0 afternoon a-1b-1c1d5f-3g13
        W0 again a-4b20c2d1e-2f-16g-5;W0 agency c-1d2g5;W0 agre a-2b3c-3d-2e-2f5g6;W0 agreement b-1d-1f3
        W0 ahead a2b-3c-1d-1f4g5;W0 alarm a-2b8c-1d-1f-4g3;W0 alcohol a1f-1g2;W0 alert a1b5d-1e-2f-2g12
        W0 all a-6b-5c-3d9e-5f9g-3;W0 already a-1c-1d3g-3;W0 although a-1b1e3f-2g2;W0 am b-1c2d-1g3
        W0 ambulanc a-3b1e-1f3;W0 an a4c-2d-2f-1g-3;W0 anc a7d-1f-5g-2;W0 and a-2b10c-10d-8e-3f13g-4
        W0 anger a7b-2f-5g-3;W0 another a-5b-3d3e-1f6g-2;W0 ans a-1b5d-2e-1f-1g4;W0 answer a-2b9c-3d-4e-2f1g-1
        W0 antenatal a2f-1g-1;W0 anyon a-8b14c2d-3e4f-7g1;W0 apologi a-3b-3c-1d-1e2f6g-5;W0 apologis a-1d2g-2
        W0 app a-2b-2c14d-4e-1f-5;W0 appear a-2b-2d-1e1f4g-1;W0 appli a-1b2g10;W0 appointment a-12b-3c2d4e-4f13g-15
        W0 appt a11b2c5d-1e-2f-14g10;W0 are g-2;W0 area a7b-3d-1e-1f-3g3;W0 arm b2c-1f-1g2;W0 arrang a2b-2d1e-1f-1g-2
        W0 arriv a2b3c-1d-4e-2f2g2;W0 as a-9b-2c4d-8e-11f25g-8;W0 ask a-3b-1c4d-2e3f-2g8;W0 asleep a-1b4f-3g-1
        W0 assessment a3b-1c1d3e-1f-5g8;W0 asthma a3c3d-1e-3f-1g9;W0 at a15b11c-2d-14e-12f3g9;W0 attempt a-1b3f-1g2
        W0 attend a-2b4c-3d-8e6f4g-6;W0 attendanc a5b-4c-1d-3e-2f5g2;W0 audiology a-1d-1f2g2
        W0 availabl a-3b-2c-1d7f-2g4;W0 awar d1g3;W0 away a-5b-2d9e-1f-2g-4;W0 baby a1b2c-1d-3e-1f3g4
        W0 back a-5b1c2d16e-7f-8g11;W0 be a2b-4c12d-4f-6g3;W0 becaus a-4b-1c3d5e-1f-3g12;W0 bed a-2b3c-1d1e3f-4g-5
        W0 been a7b1c-9g-6;W0 befor a18b-6c-1d-3e-2f-6g4;W0 being a8c-1d-2e-1f-4g3;W0 bell a-2b6c-1f-3g-3
        W0 better c1g3;W0 bike a-1b-4c-1d-2f7;W0 birth a-5c-3e4f3g-3;W0 block b2c-1d2f-2g-9;W0 blood a1g4
        W0 board a-1d-1e-1f3g1;W0 boiler a-1d2f-1g-1;W0 book a9b-9c7d2e-3f-6g1;W0 booster a1g-2
        W0 both a1b-1c2d-2e-1f1g3;W0 breach a9b-2c-2d-3e-1f-1g12;W0 bring a4b1d-4e-2g-11;W0 broken c5d-4f-1g-3
        W0 brought b-4c-5e-3f11g2;W0 bug a-1c2d-1f-1g-1;W0 build a-1b-1c-1d-2e-1f6;W0 bus a8b-1c-4d1e-1f-3g-4
        W0 but a-5b-1c-4d-6e-4f20g-4;W0 buzzer a-1b4c-2f-1;W0 by a-2b6c1d10e-8f-8g10;W0 c a1b-1c2d1f-1g2
        W0 call a8b-2c-5d-2f2g6;W0 came a5b3c-6d-2e2f-3g-7;W0 camh a12b-3c1d-4e-2f-4g-7;W0 can a3d-1f-1g2
        W0 cancel a-1b-1c-1d1f2g-2;W0 cancell a-7b-4c1d7e-6f9g-12;W0 cannot a-2b-1d3f-1g1;W0 cant a-2b-1c12d-4e-2f-2g-2
        W0 car a-1b4c9e-2f-9g1;W0 caravan a-1b4d-1e-1f-2g2;W0 card a-5b11c-1d-2e-1f-2g16;W0 care a-5d-1e2f4g-6
        W0 carer a-2b-3c7d-5e4f-1g2;W0 carri b-1d-2e1f1g1;W0 case b-1c-1e-1f4g-8;W0 caseload d1g10;W0 catch a3b-1f-2g7
        W0 centr a-2b-2c-1d8e-1f-3g3;W0 chain b2f-1;W0 chair a6b-1c-1d-1e2f-4g3;W0 chanc a1b-1f1g2
        W0 chang b3c-1d-4f1g3;W0 chas b-2d-1f4;W0 check a7b-1c6d4e-2f-14g5;W0 child a13b-4c-2d1e-3f-5g5
        W0 children a-2b-1c-3e-1f6g-4;W0 chos d-1e4f-2g-3;W0 cin a-1b-2e3f-1;W0 class a-1b-2c-1d8f-4g-10
        W0 client a3b-1c2d-2f-1;W0 clinic a7b-7c-6d2e-3f7g13;W0 clinician a3b-1f-1g3;W0 clos a9b-3d2e-2f-6g-18
        W0 cmht e3f-1g-3;W0 cmw a1g4;W0 cold a-1b-2c2d-1e-1f3g7;W0 colleagu a-1b-1d-1f4g3
        W0 collect a5b-3c-2d6e-2f-4g-1;W0 colleg a4d-1e-3f1g4;W0 com a-4b-1c1d6e-1f-1g4;W0 come a-10b4d9e3f-6
        W0 community a-1d-1e4f-2g-5;W0 complet b-1c-1f2;W0 concern a-1b5d-2e-1f-1g3;W0 conferenc a-3b-2c-3d-4e2f10g-2
        W0 confirm a2b-3c-2d-4f7g4;W0 consent a-1c4f-2g-3;W0 consider a4d-1f-2g5;W0 contact a-1b-1c2d3e-2f-1g1
        W0 contract a-1c-2d-3f6;W0 core a-1b-1c-2d2e2;W0 could a-3b8c-9d-3e7g-5;W0 couldnt a1b9c-1d-6e-1f-3g3
        W0 counsell a16b-2d-2f-11g-5;W0 counsellor c-3d8f-5g-1;W0 cours a1b-1g5;W0 court b-1c-4d18e-2f-11g-3
        W0 cover a-3b-1c-1d6e-1f-1;W0 cpa a-1e3f-1g-9;W0 cpn a-1b3d-1f-1g4;W0 credit a-1b-1c-6d-1f9;W0 cri c5f-3g1
        W0 csc a1b-1c-2d4e-1f-1g-5;W0 curtain a-1b10d-2e-1f-6g-6;W0 cut a-1b4c-6f4g-2;W0 d a1b-1c3d-1f-1g-2
        W0 dad a-3b-6c5d-8e9f2g7;W0 dat a1b-2c-2d3e-1g1;W0 date b-2c2d6e-2f-4g-4;W0 day a-10b4c1d3e-2f4g-6
        W0 debit c-2f3;W0 decision f1g3;W0 declin a-4b1c1d-8e-2f12g-2;W0 default a7b-1d-1e-1f-3g2
        W0 dental a3b-2c2d-2f-1g9;W0 dentist c2d-1f-1;W0 department a10b-5f-4g1;W0 did a1b-8c-7d5e5f4g-6
        W0 didnt a5c-3d-1e5f-6g-3;W0 direct c-2f3;W0 discharg a6b-3c-1d-3e4f-2g-11;W0 discuss a1b-2c6d-2e-1f-2g4
        W0 discussion a-1b1e-4f4;W0 dna a6b-2c-2d-2e-1f1g-4;W0 dnad f1g-15;W0 do b7c8d-5e-1f-9g-2;W0 doctor a3b-2f-1g-1
        W0 doe a-2b-1c2d-1e-2f3;W0 dog a-6b5c-1d-2e-1f4g-4;W0 done a-5b-7d7e-1f5g19;W0 door a-6b10c-2d-4e-3f6g-4
        W0 doubl a-2c-1d4f-1g1;W0 down a-5b4c1d17e-1f-17g1;W0 dr a3b-1f-1g2;W0 dress a2d-1g-4;W0 driv a-2d-1f3g1
        W0 drop a1g4;W0 drop-in a3d1f-3g-6;W0 dropp a-2c-1d6e5f-8g6;W0 drov a4b3c-1d-1f-6g-3;W0 drug a1b-1c-1d-2f3g-2
        W0 due a9b-2c-2d3e-1f-6g-4;W0 duty a-4b4c-2d5e-1f-3g1;W0 e a8b-3c-1d-1e-1f-2g2;W0 e-mail a-3b-3c3d-4f7g-2
        W0 early a-3b-1c-2d2e-1f5g-3;W0 ed a4b-3c1d-1e-1f-1g7;W0 edt b1g4;W0 email a-2b-4c3d-3f6g6
        W0 emergency a-1b-1c-1d4f-1g1;W0 empty a11b-3c-1d4e-7f-4g-3;W0 end a-3b-2c-1d1e-2f8g-1;W0 engag a-1b-1d-2f5
        W0 engineer b2f-1g-3;W0 enough b-1c5d-1f-3g-2;W0 entry a-1b5c-2d-1f-1g-3;W0 enuresis a4b-2d-1g2
        W0 error d-1e-2f3;W0 escalat a-1b5c-1d-3f-1g3;W0 escort a-1d2g5;W0 even a-8b-4c2d-1e8f3g1;W0 ever e-1f2
        W0 every a-5d-3f9;W0 everyon a-1b3f-3g-1;W0 expect a1d-1e1f-1g-5;W0 explanation a2d3e-2f-3g-2
        W0 eye a6b-1c-1d-1f-4g7;W0 f a3b-1c-1d-1f-1g1;W0 facilitator a-1b-1c-1d6f-2g2;W0 fail a6b-4c-4d-2e-2f6g8
        W0 famili a-1b-1d3g3;W0 family a9b5c-9d4e-5f-3g-2;W0 far a-4d-3f7g-1;W0 father a3b-1d-3e1g-5
        W0 fault a-2b-1d11e-1f-7g-9;W0 feed a4b-1d-3e-1f1g-3;W0 fell a-4f4;W0 file a3b-2d-6e-2f7g-1
        W0 find a4b-1d-4e-1f2g-4;W0 fine b-3c-2d-1e-2f7;W0 fire a-1b1c-1d2f-1;W0 firm a-3b-1d6f-2;W0 first a-1b-4c5f1g5
        W0 fit a-1b7c-1f-4g5;W0 fitt a-1c-1f2g1;W0 five a-1b2e5f-5g-1;W0 flagg a2e-2;W0 flat a-2b7c-2d-1f-2g-4
        W0 fold b2c-1f-1g2;W0 follow a2b-1c-1e1f-1g2;W0 for a12b5d-10e-5f-1g25;W0 forgot a-1b2c-1d4f-4g-18
        W0 forgotten a-2b4c-1d-1f-1g1;W0 form a-3b-1d5e-1g11;W0 forward a-2c-1d-3f7g2;W0 foster a5b-1c8d-5e-1f-6g-3
        W0 found a-1b5d-1e-1f-1g2;W0 four b2d-1g-5;W0 fractur a1g8;W0 from a-7b-11c5d-6e12f6g5;W0 front a-1b-1d-1f3g-2
        W0 fsw b2d-1f-2g-2;W0 fta a3f-1g1;W0 full a-1b-1c-1d2e-10f11g10;W0 funeral a-1c2d-1g-2
        W0 further b-2c-1d-1e-3f7g-3;W0 ga a3b-1d-1;W0 gain b2g3;W0 gas a-1b2f-1g-3;W0 gate a-2b5c-1d-1e-1f-1g-3
        W0 gave e-5f7;W0 get a1b1c2d-1f-4g-1;W0 give a-1b-1c-2d-1f5;W0 given a-1c1d1e-2f2g13;W0 go a-3b6c-2d7e-2f-6g8
        W0 going a-1b-1c-1d4g11;W0 gone b11c-1d3e-1f-12g-3;W0 good a-1b1d-1e-1f2g1;W0 got a4b-1c2d-1e-1f-3
        W0 gp a4b-2c1d-3e1g-3;W0 grandad a-2b3c4d-3f-3;W0 group a2b-3c-5d16e2f-11g5;W0 h a-1b3c-1g1
        W0 had a2b4c3d2e-2f-9;W0 half a2b2c1f-4g-4;W0 happy b-1f2g1;W0 has b-5c2d10e-2f-5g-5;W0 hav b2f-1g2
        W0 have a5b-3c4d2e-1f-7g-2;W0 he a1b-3c2d1e-3f3g-1;W0 head a-2b2c3d-2e5f-6g6;W0 health a5b-2c1d-4e3f-4g7
        W0 hear b5c-1d3e-1f-6g6;W0 hed a-1b-1c4d-1f-1;W0 height a6d-1f-5g6;W0 held a-2b-1c-1d-1e3f2g-12
        W0 her a-2b-6c1d-2e3f6g9;W0 here a1c-4d2f1g-5;W0 him a15b-4d-5e3f-8g6;W0 hip a-1f2;W0 his a-2b-2c-1d-5f9
        W0 holiday a-2b-1d5f-2g-3;W0 home a9b2c-3d-6e-4f1g5;W0 hospital a6b-5c3d9e-3f-10g9;W0 hour a6b2c-3d-4f-1g-3
        W0 hous a1b8c1d-4e4f-10g2;W0 hung c2f-1g-2;W0 hv a-2b6c-5d4e3f-6g-2;W0 i a2b2c-1d-2f-1g2;W0 icpc a-1d-1e3f-1g-3
        W0 id a-1c2f-1g4;W0 if a2b-1c2d-2f-1g3;W0 ill a-1c5f-4g4;W0 im b-2c2;W0 in a12b4c-11d-9e4g9;W0 info e1g-8
        W0 inform b1c-2e-1f1g5;W0 insid a-1b2g-1;W0 inspection b5f-4;W0 instead a-1b-1c-3d4e-3f4g7
        W0 instruct a2b4d-1f-5g2;W0 intercom a-1b6d-1f-4g-4;W0 interpreter a-4d-4e-1f8g-2;W0 interview c-4d-4f8g2
        W0 into c1d-1f-1g-2;W0 invit a-2b-2c-1d-2e5f2g-6;W0 iro a-3b-2c-1d-1e9f-2g-1;W0 is a3c2e-2f-3g1
        W0 issu a10b-1c-1d-2e-2f-4g16;W0 it a5b8c4d-9e1f-9g-2;W0 ive a1b-1c5d-1f-3g-1;W0 job c1d-1g3
        W0 join a-1c-1e1f1g2;W0 joint a-1b-2c4d-2f2g-3;W0 keep a1d-2f2g-1;W0 kept a-1b1c-1d1f-1g-3;W0 key a-3c-1d4f1g-5
        W0 kid a-2b-1c9e-1f-6g-2;W0 knock a-3b-2c2d-3e-1f7g-2;W0 know a-1b2c-1;W0 lab b-1f2;W0 lac a-2b-2d-1e7f-2
        W0 lad b2c-1g-1;W0 last a-4b-1c2d-5e-2f10g-1;W0 late a-2b-2c-2d-6e3f9g5;W0 later b2c-1g-13
        W0 leav a2b-6c3d-2e-1f4g-8;W0 left a-2b11c1d5e4f-19g1;W0 legal a-2b1d-2e6f-3g7;W0 let a-2b2c-3d-2e-1f6g-3
        W0 letter a8b-2c-6d1f-1g-9;W0 letterbox a-1b2g-4;W0 liais a2d-1f-1g4;W0 liaison a2b-1g3;W0 lift a-1c4d-2f-1g-1
        W0 light a-1b2g2;W0 line a-1b-1c-1d-1f4;W0 link e1g2;W0 list a-4b-5c5d4e-2f1g5;W0 lodger a-1b3f-1g1
        W0 long a1b-3c-1e-1f3g2;W0 longer a-1b1c6d-4f-2g-1;W0 look g5;W0 loos a-1b3d-1e-1;W0 lost a4c-2f-1g2
        W0 made a-2b-2c-2d-1e-2f9g2;W0 make c2e-1f-1g-2;W0 mam a1b-1c3d-1f-2g7;W0 manag a-4b-2d7
        W0 manager a-5b3c2e7f-7g18;W0 mappa a-1b-1d-1e5f-3g-3;W0 marac a-3b-1d-1e9f-4g-1;W0 me b-2c8d-5e1f-2g-8
        W0 meant a-4b-1d7f-3g-1;W0 medical a1b-1c4d-1e-1f-3g1;W0 meet a-1b-3c-2d-4e8f2g5;W0 messag a8b-6c8d-3e-6f-1g-3
        W0 met a-2d-1f4;W0 methadon a3b-1c-1d-2f1g1;W0 mgm b2c3d-1f-3;W0 midwif a-3b3c-2d8f-6g6
        W0 midwifery a-1b-1d2e1f-2g-5;W0 migrain c7d-1f-6g-7;W0 min a-3b12d-2e-1f-5g-8;W0 mind a3c1f-4g7
        W0 minut a-7b6d-5e10f-5g6;W0 miss a-13b-4c-4d-6e-1f29g4;W0 mmr a3b-1c-1g1;W0 mo a-4b2d-1f3g7
        W0 mobil a-2b4c-2d-2e1g3;W0 month b-1c-1d10e1f-9g20;W0 morn a2b-2c3d-1e-1f-1g-1;W0 mother a-3b-6c5d-3e-3f10
        W0 mov a-4c-2d10e-2f-2g12;W0 move a-1b-1c5d-1e-1f-1g2;W0 ms c1g-7;W0 mum a3b-2c-12d-1e-1f13g3
        W0 my a-2c-3d6e-1g-9;W0 n b12d-1f-11g-4;W0 nae b1g-6;W0 nam a5b-1c-1d-1e-1f-1g4;W0 name a9b-3c-3d-3e-1f1g2
        W0 nan a-1c2g-7;W0 nbv b2f-1g4;W0 need a-2b-4c11d-5e-1f1g-4;W0 neighbour a-4b8c-2d-2e-1f1g1
        W0 neither a8b-1c-2d-3e3f-5;W0 never a-1b-3c-4d8e-2f2;W0 new a6b-1c-4d-3e-2f4g3;W0 next a-2b-1c4d2e2f-5g16
        W0 nfa b1g-3;W0 night a-5b1c-1d-2e-1f7;W0 no a-6b-3c-8d14e4g-1;W0 nobody a-1b12c-3d-4e15f-19g-3
        W0 none a7b-3c-1d-1f-2;W0 nor e2f-1g-3;W0 norovirus b-2c-1d4g-4;W0 not a13b3c-7d7e8f-23g-27
        W0 note a-2b3c-1d-2e-1f4g-6;W0 noth a6b3c-2d-4e3f-5g-1;W0 now a-3c1d4e-1g18;W0 number a-6b2c-2d12e-1f-5g1
        W0 nurs a7b4c-1d-1e2f-11g22;W0 nursery a11b-2c-1d-6e-2f-1g-1;W0 o a2f-1g3;W0 occasion a3d-1g-3
        W0 oclock a2c-1d-3f2g5;W0 of a-5b-2c3d4e2f-1g-15;W0 off a5b-3c10d6f-18g-22;W0 offer a2b-3c1e-3f3g3
        W0 offic a1c-1d-2f3;W0 officer a-4c-3d8f-1g1;W0 on a-3b8c-8d5e-7f5g7;W0 one a4b1c4d-4e-1f-4g-7
        W0 only a2d-1e2f-3g-4;W0 op d1f-1g5;W0 opa b-2d-1f3g2;W0 opd a1g-5;W0 open a-4b17c-4d-3e-2f-5g-1
        W0 operation a2c1d1f-3g-2;W0 opt a3b-1d-2e-1f1g-1;W0 optician a5b-1c-1d-2f-1g1;W0 or b1d-1e2f-1g4
        W0 order a-6b-2c-2d-1e-1f11g-4;W0 other b-1c-2d6f-2g6;W0 our a1b-1d6e-3f-3g6;W0 out a-4b16d-2e-5f-6g-2
        W0 outpatient c-2d7f-5g-3;W0 outsid a1b6c-1e-2f-4g-4;W0 over a-3b-7c8d-8e5f6g-2;W0 overdu a2e-2g9
        W0 owing a-1b-2c-2d6f-1g-4;W0 own a-1b-2c3d-2f2g2;W0 pa a3e-2f-1g4;W0 pack a1b14c-1d-2f-12;W0 paed a3d-1e-2g1
        W0 paediatrician c2d-1f-1;W0 panel e-4f5g-1;W0 paper a-1b3c-1d-1g-3;W0 parent a-3b-5c10d6e9f-17g-8
        W0 partner a-1b2c3d-1f-2g-3;W0 pass a-3b1c-1d4e-1f-1g3;W0 past b2g-1;W0 paternity a-1c-1d-1f3
        W0 pathway a-1e3f-2g-3;W0 patient b-1c4d1e-1f-3g-5;W0 pc a-1b2g-2;W0 pep e2g1;W0 per b1e-4f4;W0 period a-1f2
        W0 person a-1b-1c-1d-1e5f-3g-6;W0 pharmacy a3b-2g1;W0 phon a-7b-4c7d4e-2f1g-3;W0 physio a5b-1c4d-6f-2g-9
        W0 pick a1f-1g6;W0 plac a-2b-4c-2d-1e-3f13g8;W0 placement a-1d2;W0 plan a-3c-1d-1e6f-2g-3
        W0 plann a-1b1c-1d-1e2f-1g-2;W0 plaster a2f-1g8;W0 play c2d-1g-4;W0 plo a-2e3g2;W0 polic a3b-4c2d-4e5f-2g6
        W0 policy a7f-5g-1;W0 poorly a-2b-1c-1d6f-2g2;W0 portag b2f-1g-2;W0 positiv a-2f2;W0 post a1b-3c-1d3e5f-6g15
        W0 postpon a-2b-1c-3d8e-1f-1g6;W0 practic d-1e2g1;W0 pre-discharg a-1e4f-2g-2;W0 pre-school a1g-2
        W0 pregnancy a-2f2;W0 present a-1b-3c-1d-4e11f-2g-4;W0 previous a-1b-5c-1d6f1;W0 probation a9b-2c-2d-3e4f-5g7
        W0 professional e2f-1g-2;W0 promis a5b-2d6e-1f-7g-3;W0 provid a-1e2g1;W0 psychologist a-1d4f-2g-2
        W0 pt a1b1e-1f-1g-2;W0 pull a-1b-1c4d2f-4g2;W0 put a-2b-3c10d7e-1f-10g14;W0 rais a-4b10c-1d-2f-3g9
        W0 ran a2b-3d7e-1f-5g-1;W0 rang a-6b4c4d-4e-1f3g-7;W0 rcpc a-2e4f-1g-1;W0 re-list a-1d4f-3g14;W0 re-sent a1g2
        W0 read a-1d-1e-4f6;W0 rearrang a-1b-1c12d-3e1f-9g9;W0 rebook a1b2c12d4e-2f-16g14;W0 recall a6b-1c-1d-1e-1f-3g6
        W0 receiv c-1f1g-14;W0 reception a1b-1c7d-2e-2f-3g-1;W0 reconven a-2d-1e7f-3g6;W0 record b-3c-1e-1f5
        W0 referral a-2b-1c-1d-2e-2f7g1;W0 refug a1g5;W0 refus b-5c4d-8e-4f12g6;W0 releas a3b-1f-1g4
        W0 reminder a-2b-1c-1d-1f4g2;W0 rep a-2b-1c-1d-3e6;W0 repli a-1c3d-1f-1g1;W0 reply b3c-2d-2f1g6
        W0 report a5b-7c-1d-6e2f8g6;W0 represent a-1b-1d-1e-1f3g-1;W0 request a4b-4c11d-3f-7g10;W0 respons d-1f3g-1
        W0 restart a1b-1c-1d5f-3g2;W0 result a-1c-1d-1f4;W0 return a-5b-1c-1d-2e4f5;W0 review a1b-4c-1d-4e12f-5g7
        W0 right a-1b2g4;W0 ring a1b5c-1d-2e1f-5g12;W0 room a4b-4c-1d1e1f-1g4;W0 round a-1b-1c1d1f-2g8;W0 run a-2d3g1
        W0 rung a1d2e1f-3g10;W0 runn a3b-1d1f-3g3;W0 safeguard a2b4c-1d-5e2f-1g7;W0 said a-5b19c-2d-5e-2f-5g-5
        W0 salt a6c-1d1f-6g-5;W0 same a-2b-1d-1f3g1;W0 sat a-3b2c-2d-1e-1f4g-3;W0 saw a-1b-1c-1d-1e3g8
        W0 say a-2b1c11e-3f-8g-4;W0 scan a-2b-1d-1f4;W0 scanner a-2b-2c-1d18e-1f-13g4;W0 scar c2f-1
        W0 school a4b-5c-5d-5e5f6;W0 screen a2d-1f-1g7;W0 script a4b-1d-1f-1g3;W0 second a5b-2c4d-5e2f-5g11
        W0 secretary a3d-1f-2g9;W0 see a3b1c2d-2e1f-6g4;W0 seen a6b-2c-4d-2e-1f2g-4;W0 send a-4b-2c-1d-4e13f-2g4
        W0 sent a-6b14c-3d-3e-2f1g12;W0 servic a3b1c-3d-1e2f-2g-2;W0 session a-3b-3c2d9e-2f-4g-10;W0 settl a6f-5g-4
        W0 sexual a3b-1e-1f-2;W0 she a9b2c-4d-9e3g4;W0 shed a-1c1d-1f1g-3;W0 short a-3b-1d2f2g-1;W0 shortag d1g-3
        W0 shout b1g-4;W0 show a3b-1c-1d-1e2f-2g-2;W0 shut a-2b4c-1d2f-3;W0 sick a-2b-1c-1d2e-1f2g-1
        W0 sickness a-1c1d2e-1f-1g-6;W0 side a-5f5g3;W0 sign a2b-1d1f-1g-3;W0 silenc a-1b3f-1g-1
        W0 sinc a12c-1d-5e-3f-3g-8;W0 sister a2c1d-2e-1f-1g-2;W0 site b2d-1f-1g2;W0 sleep a-2b1c-2d-4e-1f7g3
        W0 slip a-1b1g2;W0 slot a4b-1c3d-4f-2g4;W0 smear a-1b-1f3g1;W0 snow a3b-1c-1d1f-2g-5;W0 so a-8b-9c8d13e2f-5g-5
        W0 social a-2b-1c-1d2e-1f4g-5;W0 solicitor a-3b5c-6d-3e3f5g4;W0 sorry a4b-1d-2f-1g-2;W0 sought b1g5
        W0 speech a3d-1f-2g-1;W0 spok a-3b8c-2d-2e-1f-1g2;W0 staff a-1b-3c-1d7e-1f-2g-2;W0 stair a-4c-1d-2f7
        W0 start b-2c4d-6f4g5;W0 stat b2c-1f-1g2;W0 statement c-1d-1f2;W0 station a-3b-1d-1f5g10
        W0 stay a3b-1c-1d-1e3f-3g-4;W0 step a-3b15c-1d-2f-9g-2;W0 stepfather c2d-1e1f-1g3;W0 stood b1f-1g2
        W0 stopp a-6b2c-3d12e-1f-4g1;W0 straight a1b1e-1f-1g5;W0 strategy e-3f4g4;W0 strik a-1c1d-1f2g-3
        W0 stuck a-1b-2c1d7f-4g-5;W0 student a-1c-1d3g-2;W0 suit a-1d6f-4g-2;W0 supervis a1b-4c3d2e-1f-1
        W0 supervision a1c2d-1e-1f-1g4;W0 supervisor a-1d2g3;W0 support a5b-2c4d-5f-2g3;W0 surgeon c-1d8f-6g4
        W0 surgery a-4b-1c-1d-1f6g-8;W0 suspend a3b-3c-1d3f-1g2;W0 sw a-1b1c-1d5e3f-7g7;W0 system d1g-2
        W0 t a2b-2c2f-2g3;W0 tabl e-3f4;W0 tac e1g-3;W0 taf e1g-2;W0 take c-1d1e1f-1g5;W0 taken a2b-2c-1d2e-2f1
        W0 talk a-1c4d-1e-1f-2g1;W0 taxi a-1b-1c-4d4e1f2g-3;W0 team a-2b-4c-3d7e3f-1g6;W0 telephon a-2b-3c-3d1f6g5
        W0 ten a3b7c-3d-4e-3g-1;W0 tenant a-3b9c3d-1e-1f-6g10;W0 term b-2c2e-1;W0 test a-1b-1c-2d-4e-1f9g3
        W0 text a-4b4c4d-1e-2f-1g-4;W0 that a-3b1d-2e-1f6g-3;W0 the a6b9c3d-7e-1f-9g-10;W0 their a-1c-1d-1e1f3g4
        W0 them a3b2c-2d2f-6g5;W0 then a7b4c-1d-1e6f-13g5;W0 ther a3b5c-3d1e-1f-4g-5
        W0 therapist a-3b-3c-1d18e-1f-9g-10;W0 therapy a3f-2g-3;W0 they a-3b9c1d-2e-1f-5g-9;W0 theyd a-2b4c4d-3f-3g-5
        W0 theyr a-1c3e-1f-1g-2;W0 third a-1b2c1d-1g4;W0 this a-7b1c5d9e-1f-7g-1;W0 though b-1f2g1
        W0 thre a6b-1c-2d-3e-3f3g8;W0 threshold c-1d-1e-2f4;W0 through a-2b6c-2d-4e1f1g-2;W0 till b-1c2d-1g1
        W0 tim a3d-1f-2g3;W0 time a2b-4c5d2e5f-9g-5;W0 to a-2b12c-2d6e3f-18g38;W0 today a-4b-2c7d6e-3f-4g-13
        W0 together a2b1c-1e-2g1;W0 told a3b6c-2d-1e-3f-3g4;W0 tomorrow a-3b-1c-5d3e-1f7g5;W0 too a2b-2c1f-1g-2
        W0 took a3b-2c6d-2e-2f-2g2;W0 town a-2b4c-1d3f-4g-1;W0 trailer b2d-1f-1g2;W0 train a4b-1c-1e-1f-2g3
        W0 transport a-5b-1c5d8e-1f-5g-2;W0 traveller b2d-1f-1g2;W0 tri a-1b5f-2g2;W0 triag a6b-4f-2g-2
        W0 try a5b1c-1d-3e-1f-2g5;W0 turn a5b-4c-3d1e2f-1g-2;W0 twenty b4d-1e-2f-1;W0 twic a3d-1f-1g5
        W0 twitch a-1b8d-1f-5g-4;W0 two c-3d9e-1f-5g-8;W0 unabl a-5b-2c-2d2f7g-3;W0 until c2d-2e-1f1g3
        W0 up a19b1d-7e-1f-11g3;W0 updat e3f-2g7;W0 upset c-1d3f-1g-3;W0 upstair a-1b6c-1d-1e-1f-2g-1
        W0 us a-2c-1d4f-1g2;W0 uta a8b-3c1d-3e-1f-3g9;W0 v a-1b2c2d-1f-1g-3;W0 via a-2b-2c14d-4e-1f-5;W0 video e1g2
        W0 visit a-5b-16c10d5e-6f11g2;W0 visitor a-1b1c-1d-2f3g-1;W0 voic a-1b2c-1d1f-1g-4;W0 voicemail a5e-3f-1g4
        W0 w b1d-2f2g8;W0 wait a8b9c-3d-1e-5f-8g-5;W0 wake a-2b-1c-1d-2f5g-1;W0 walk b-1c-4d-2e1f6
        W0 want a-1b-1c4f-1g1;W0 ward a2c-1d-3e2g-2;W0 warrant b1f-1g4;W0 was a-9b6c-9d17e-8f4g-5
        W0 way a8b-1c-4d1e-1f-4g-1;W0 we a-4b3c1d-1e-3f3;W0 wean c1g2;W0 wedd c-9d-2f12;W0 wee a9b-2c-2d-1f-4g-1
        W0 week a-5b-1d5e1f1g9;W0 weight a1d-1g3;W0 welfar a8b1c-1d-2e-1f-5g8;W0 well a-2b-1d-3e-2f8g5
        W0 went c-3d-3e2f5g11;W0 were a1b-3c-2d3f1g-9;W0 when a4b-1c-2d-3e-3f5g-1;W0 whether a-1c-5d-1f7
        W0 which a-1b-1c-1d-2e-1f6;W0 who a-1b-1f3g-4;W0 wi a-1b2c-1f-1g6;W0 will a6b4c-6d-4g14
        W0 window a-2b9c-2d-3e-2;W0 with a-6b1c7d-1e-9f8g12;W0 withdraw a-2c5d-1e-1f-2g1;W0 withdrew c-1d-2f4
        W0 within a-1b1e1g6;W0 without a-1b5c-2d-2e2f-2g3;W0 wk a7b-3d-1e-1f-2g-3;W0 wks a7b-2f-5g-1
        W0 wnb a3b-1d-1e-1f-1g7;W0 wont a-2b-1c11d-3e-1f-4g-5;W0 word a-1c3f-1g2;W0 work a-6b2c5d-2e-2f2
        W0 worker a-3b-2c1d5e-1f2g-9;W0 would a-7b18c1d-2f-10g-5;W0 wouldnt a4b-2f-1g3;W0 writ a5b-1c-1d-2e2f-3g4
        W0 written a-2b-1d-1e4g3;W0 wrong a-8c-1d5e-1f4g13;W0 wrot a2c1d-1f-1g4;W0 x a5b-1c2d-1e-2f-3g3
        W0 x2 a6c-1d-3e-1f-2g9;W0 x3 b5c1d-3f-2g2;W0 x4 a2d-1f-1g-2;W0 y g3;W0 yard a-1b2d-1g1
        W0 year a-2b-4c-1d9f-2g-3;W0 yet b-1c-1d2e-1f1g-2;W0 yot a5b-1c-1d5f-7g7;W0 young b-1c-1d-1e4f-2g-3
        W0 your a-1c-2d4f-1g2;W0 yr a2c1f-3g1
        """
}
