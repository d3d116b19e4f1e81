/// Weights of evidence on contacts that did not take place, learned by Scripts/training/missed.py; do not edit.
enum MissedWeightTable {
    static let lines = """
        A0 # a2b1c7d6e-3f-13g9;A0 #pm a-4b3c2d2f-2g13;A0 #th e1f-1g10;A0 @nm a-2b1d-4e-5f11g2;A0 a a-3b2c-1d2e-2f1g9
        A0 access b1g-5;A0 advic a-1e3g6;A0 advis g4;A0 afternoon a1b2c-1e-1f-1g6;A0 again b2c-2d3f-2g6
        A0 ahead a-2e4f-2g-2;A0 alert a3e-3g9;A0 all a-4b-3c-3d4f7g3;A0 allocat d2e-1g-4;A0 although g-4;A0 am e1g4
        A0 an a-2b2c1e3f-4g6;A0 and a2b2c-8d-4e1f7g-11;A0 answer a1c2d-2f-1g5;A0 anyway a-3f4;A0 app c8d-3f-5g2
        A0 appli b1g10;A0 appointment c-2d-2f4;A0 appt a1b-1c-3d-2e-1f5g2;A0 as a-2b-2c4d-1e-4f4g-3
        A0 at a3b-6c2d1e1f-1g4;A0 attend a2b-2c-3d-3e-1f7g1;A0 auto-rebook a-1c3d-1f-1g5;A0 away a-1c-1d-1f4g-2
        A0 back a1b6c6d-7e-5f-1g6;A0 bad c4d-2f-1;A0 be a-1b-1c-1d-1e1f2g9;A0 becaus a-2b-3c1d4e-1f1g-1
        A0 been a1b-1e-1f1g-6;A0 befor c-2d4e-1f-3g1;A0 beforehand a-1c1d-2e4f-1g-3;A0 block b2c-1d-1f-1g-5
        A0 breach d1g4;A0 broken c5d-8f3g-5;A0 bus a3c-1d-2f-1g-4;A0 but a-2b-3c-2d-2e3f6g-4;A0 buzzer b1g-4
        A0 by a-9b1c5d14e-1f-10;A0 c a1g-5;A0 can b1c-6d-1f6;A0 car b-3c8d-5f1g1;A0 carer a4b-2c-3d-2f3g5
        A0 case a1c-1d1f-1g-8;A0 caseload d1g8;A0 centr a1b-1d2f-1g-5;A0 chair a-2b-2c-1d-2e4f4g2;A0 child a4c-1d-2g2
        A0 clinic a2b1c1e-1f-2g-5;A0 clinician c-1d2g-4;A0 clos a2b-2c2f-1g-5;A0 cold c1d-1g6
        A0 come a-3b6c1d-1e-2f-1g3;A0 confirm a4c-1d-3g6;A0 contact a-7c4d5e-1f-2g-4;A0 copi a1g-4;A0 cours d1g4
        A0 court d1f-1g5;A0 cover b-1e2g5;A0 d a1g-4;A0 date a1b-1c-1d4e-1f-2g-7;A0 day a1b-1c6d1e-1f-7;A0 deliver e1g3
        A0 did a-2b4c-1d-1e-1f1g-3;A0 discharg a2d-1f-1g-9;A0 done a-2b-3d6e1f-1g5;A0 down a-1c6d-5e1f-1
        A0 drop a-6d7g-2;A0 edt g4;A0 email e1g11;A0 enough d1g-5;A0 error b-3d-2f6;A0 ever c-1d-1e-2f4
        A0 explain a-1c-3f5g1;A0 extra c-1d1g5;A0 famili c-1d1g4;A0 fare g-4;A0 follow a-1b1c-1d1e1f-1g7
        A0 for a-2c4d-1e3f-3g14;A0 from b-3c2d-1e4f-1g-9;A0 fsw a-2d2g5;A0 fund c-1d5e-1f-3g-2;A0 given a-1c4d-2g10
        A0 go a-1b3c1d-2f-1g4;A0 going a1b-1c1d-4e-1f3g3;A0 gone g8;A0 grommet c-3d5f-2g-1;A0 had a-3b-11c4d-8e2f17g3
        A0 hand e1g4;A0 has a3b-2c8d-4f-5g2;A0 have b-4c3d-1e-2f4g4;A0 he b2c5d-2f-4g-3;A0 heat c-4d5f-1g-3
        A0 held a1c-1e1f-2g7;A0 her a4b1c-3d-2e2f-1g-2;A0 here c-3d-1f4;A0 him a-1b-2c3d-2e2g5
        A0 hospital a-1b-2d1f2g-6;A0 hour a-2b1d-4e4f1g-3;A0 hv a1b-2d2e1f-2g7;A0 i a-3b-2c2d-3f6g3
        A0 id b-3c-3d3e-1f3g3;A0 in a-12b6c1d3f4g2;A0 info g-8;A0 inform a2d1e-1f-1g-5;A0 instead b-1c4d1f-3g4
        A0 interview c4d-2f-1g5;A0 iro a-4b1e4g8;A0 issu a2b-3e-1f3g3;A0 it a-1b-6c5d-3e1f4g9;A0 ive a2b2c-1d-1f-2g4
        A0 job c5d-3f-2g1;A0 kid a-9c4d7f-1g-5;A0 knock g-4;A0 lab a5f-5g-2;A0 last a2c3d-5g-1;A0 later d1f-1g-9
        A0 lead e1g5;A0 leav c-2d1e-1f2g-6;A0 left a3b-1c-1f-1g-5;A0 legal b1g6;A0 letter a2b1c-2d1f-2g-9
        A0 lift c-1d-2f4;A0 look g5;A0 manager d-1e3f-1g8;A0 me a1b-4c-1d-2e2f3g-2;A0 meet a1c4d-4e-1g2
        A0 messag a5b-2d-2f-1g3;A0 milk c-1d-4f5;A0 mother a4b-4c-1d-3e2f2g4;A0 mov a-1d-4e-2f7g6
        A0 mum a2b1c-1d5e-1f-7g4;A0 my a-2b-2c-1f5g-1;A0 need c4d-2f-2;A0 new a5b-2c1d1e-1f-3g-3
        A0 next b-2c-2d2e3f-2g8;A0 no a-3b-2c2d5e1f-3g-8;A0 nobody b1d1e-2g-6;A0 not a4b-3c1d-1e-6f5g-10
        A0 now b-1c-1d-3f4g5;A0 nurs a3b-1e-2f-1g5;A0 occasion a4c-1d-2f-1g-2;A0 oclock a4c-1d-2g4
        A0 of a-2b-2c4d1e-3f2g-4;A0 off b2c-5f4g-3;A0 offer a-7b2d-2e-1f7g1;A0 offic d-4f4g3;A0 on a-5b3c2d-1e-2f3g3
        A0 op f-1g6;A0 other a-2c4d-1e2f-3g2;A0 our a4c-2d3e-3f-1g3;A0 out a-1b-1c2d1f-1g6;A0 over a1g4
        A0 owing a-1b-1d5f-3g-4;A0 panel a-1c-2d7e2f-5g2;A0 parent d1f-1g-9;A0 patient a-2c2f-1g7;A0 per a1f-1g-10
        A0 period a3d2f-4g-3;A0 physio a1d-1g-4;A0 plac a2c-1d3e-2f-1g9;A0 policy a-1f2g-7;A0 post a1c-3d4f-1g-3
        A0 rang b2c-1d-2e3f-2g5;A0 read b-3f3;A0 rearrang e1g3;A0 reason a-1c3d3f-4g-2;A0 recall c-1d1g-3
        A0 receiv g-10;A0 reconven a-1d2g4;A0 record b1d2e-1f-1g-4;A0 remov a1g-7;A0 request a-1b5c1e-2f-2g2
        A0 respons g-5;A0 review a-2b-1c-5d5e3g-2;A0 room a2b-3e-1f2g-5;A0 round g4;A0 run a-2c-2d5f-1g2
        A0 safeguard a4d-1e-2g2;A0 said a-1b2c3d-7f2g-2;A0 same a3b-1f-2g6;A0 sat a-6b1c-1e1f6
        A0 say a4b1c-2d-1e-1f-2g5;A0 school a4c-4d1e-2g10;A0 script a2e-1f-1g6;A0 second a2b-2c4d-4e1f-2g-1
        A0 secretary a4f-3g7;A0 see a-3b2c-3d3e2f-1g4;A0 seen a-3b-2c2f2g10;A0 sent b2c-1d1e-5f3g12
        A0 session a1b-1c-1d5e-1f-3;A0 she a4b2c-8d-4f7g1;A0 sheet g3;A0 shift c2d-1g-4;A0 sickness b-3c-1d5f-1g1
        A0 sinc a3b1d-1e-2f-1g-8;A0 site g3;A0 so a-6b-2c-7d2e-2f15g-1;A0 social a1c-1g5;A0 sought e1f-1g8
        A0 start a-1c-1d1g6;A0 stat a1g6;A0 step b4c-1f-1g5;A0 stuck a-2c-1d1e4f-2g2;A0 supervisor a1f-1g3
        A0 support a-8f8;A0 sw a-1b1c-2d5e-2f-1g7;A0 take g3;A0 team c-3d5f-3g7;A0 ten a3c-2d-2f2g3;A0 tenant b2f-1g-4
        A0 text a1b2d-1e-1f-1g-6;A0 that b1d-4e-2f4g6;A0 the a-4b-1c-9d4e-5f15g-12;A0 their a-1b-2c-2d-4e1f8
        A0 therapist a-1c1g-6;A0 they a-1b-5c-1d-1f7g-2;A0 third b1c-2d5e-1f-4g-4;A0 til c1d-1e1f-1g5
        A0 time a-1c2d3f-4g3;A0 to a6b-5c-3d-1e1f2g17;A0 today a-1b1c4e-1f-2g-2;A0 together a3b1e-2f-1g1
        A0 told a5b-2c-2d3e-3g4;A0 tonight g3;A0 too b-1c4d-1f-3g-1;A0 up a-3b1c1e2f-1g5;A0 updat e2f-2g3
        A0 upstair b1c-1d-3f3g-1;A0 us a-3d5f-1g-6;A0 via c5d-3f-2g-1;A0 visit a-2c4f-2g-6;A0 wait a-5b-2c-1d7e1g-13
        A0 week a-2b-1c-1d4e2f-2g11;A0 went a-4b1c-1d1e2f2g2;A0 were a-3b-3d1f5g-5;A0 which a-2b-1c1d-3e1f5
        A0 will a-3b4c-2d1e3f-2g6;A0 with a-3b-2c-1d-1e-1f8g10;A0 within d1g4;A0 wk a1b-1d1g4;A0 work a-2b2c-4d4e-1
        A0 x b1g-5;A0 x1 a1g9;A0 x2 a2d-1f-1g4;A0 x3 a4b-3c2d-1f-1g4;B0 # a-7b2c2d2e-2f4g4;B0 #- a1g-5;B0 #pm b1f-1g-4
        B0 @nm a-4b-1c2f3g-14;B0 a a2b-3c2d-1e4f-3g-1;B0 abandon a-2c-1d1e1f1g4;B0 absent a-1b-1d-1e6f-3g2
        B0 access a-1b1c-1d-1e-1f2g6;B0 agency a-3b-2c-1d-2e2f7g-4;B0 ahead a3b-1c3d-5g5;B0 all a-1d5e-4f1g1
        B0 amhp a-1d1g6;B0 an a-4b-2d2f5g4;B0 and a1b2c-4d3e1f-3g9;B0 apologi b-1d-1e-5f7g-1;B0 appt b-1c6d-2e-1f-1g-6
        B0 arriv a4b1c-1d-1e-2f-1;B0 ask a-1b-1c6d-6f2g-4;B0 assessment b-1c-1d-1e-1f4g-1;B0 asthma a5e-4f-1g6
        B0 at a-7b4c-1d-5e-1f11g-3;B0 attempt b1g-4;B0 attend a6c-3d-4e2f-1g-10;B0 author a-2b-2c-1d-1e1f6g-4
        B0 availabl g4;B0 be a-3c3d-2e1f2g10;B0 been b-1c-6d6g-3;B0 befor a1g-5;B0 birth b-1c-2d5f-1g3
        B0 blood a2f-2g10;B0 book g4;B0 both a-2e4f-2g-1;B0 bring a1c2d-1e-1f-1g-5;B0 brought c-2d-1e-3f5g-1
        B0 but a-2b6c-1d-4e3f-3g-5;B0 buzzer b1g4;B0 by a-4d-1e-2f7g-9;B0 call a5b-2c-2d1e-2g-9
        B0 came a1c-1d-2e7f-4g-5;B0 cancel a-1b-1d-2e-1f4g-1;B0 cancell a-7b-5c3d14e-7f3g-15;B0 cant a-2b-1c-3d1e-2f7g4
        B0 card a-1b2c-1g8;B0 check a1b1e-1f-2g-5;B0 child a-2d1e-2f4g1;B0 children a2c-2d1e1f-1g-4
        B0 client a4c1d-3e-1f-2g2;B0 clinic a8b-3c-2d4e-2f-4g-2;B0 club c-6d4f2g-7;B0 com c-2d2g4
        B0 come a-6b-2c1d4e3g4;B0 complet b2d-1g-5;B0 conferenc a-1b-1c-1d-3e5f1;B0 consent a-2c-2f4g1
        B0 contact a6b-1c-2e-1f-2g5;B0 contract a-3d-2f5;B0 could a-6b4c-3d2e-3f6g7;B0 couldnt g-5
        B0 counsellor c-1d3f-2g-3;B0 cp d1g-5;B0 dad b-1c5d1e-1f-3g-7;B0 darkness g-4;B0 day a-7c-1d3e-1f6g-3
        B0 declin a-2b2c3d-5e-1f3g3;B0 dental a4b-1d-1f-1g-3;B0 depression a1g-10;B0 did b-2c-2d-1e5g-1
        B0 didnt a-4b-1c-1d-1e2f4g5;B0 dna a9b-2c-2d-2e-1f-3g7;B0 dnad a1g-11;B0 do c-1d-1e-2f4g-4
        B0 done a-3b-3d3f2g10;B0 down a-2c-2d5e-1f-1g-3;B0 drug a3f-2g4;B0 due b-1d3e-1f-1g-5;B0 edt g-4
        B0 email a-1d2f-1g-3;B0 engineer a-1b3f-1g-5;B0 entry a-1b5c-1d-1e-1f-1g5;B0 enuresis a3b-2d-1f-1g2
        B0 escort a-1d2g4;B0 fail a5b-1c-1d-2f-1g2;B0 family a-3b2c-8d1e-1f9g3;B0 father b1c1d-2f-1g-6
        B0 flat a-1b3c1d-1f-1g-4;B0 for b7c-4d-4e-5f6g-2;B0 from a-3b-2c3d1e4f-2g-4;B0 fta a5d-1f-3g-5;B0 gate b1g4
        B0 gave e-3f4g-1;B0 get a2b1c-3d2e-2g-4;B0 gp b-1c-1d-2e4g-5;B0 group a-1b-1c-2e2f3g-10;B0 guardian c-1d1g-4
        B0 had a5b-2c-4d1g3;B0 has a3b-1c-6d3e-1f1g-4;B0 he a-3c3d2f-1;B0 hear a-1b1d1e1f-1g11;B0 held d-1e2f-1g-5
        B0 him a6b-2d-1e-2f-1g-1;B0 home a-1b5d-3e-1f1g-1;B0 hosp c-3d5f-2g-1;B0 hospital a5b-1d-2f-3g11
        B0 hous a-2b2c1d-1e1f-1g-7;B0 hv a-1b-1c1d-2e5f-2g-1;B0 i a-3b3c-5d7e-1f-1g3;B0 in a9b-2c-1d1e3f-9g-9
        B0 interview a-2c-1d-2f6g1;B0 invit a-1b-2d-3e8f-2g2;B0 invitation a2e-1g5;B0 join e1g4;B0 kept a1d-3f3g4
        B0 letter a-2b-1c-5d3e-1f5g-3;B0 list a3b-1c-1f-1g-4;B0 long d1g4;B0 lost c-1d1g3;B0 male g-5
        B0 marac d5e-3f-2g-2;B0 me a-1b1c3d-1f-2g-3;B0 medical d1g3;B0 medication b1c3f-3g5;B0 meet a-1b-2c-2d3e6f-6g1
        B0 messag c2d-1f-1g-4;B0 min g-4;B0 minut a-1b4e-1f-1;B0 miss a3b-2c-1d-2e-1f3g-1;B0 mother a3b-2c-3d3e1f-3g-4
        B0 ms a1c2d-1e-1g-4;B0 mum a-6b1c-4d-1e1f7g5;B0 my c-1d1g3;B0 neither a-1d-1e5f-2g-1
        B0 never a2b-1c-2d3e-1f-2g-4;B0 new d2f-1g5;B0 no a-1b6c-4d-5e6f-2g8;B0 nobody a-1c-3d-4e8f1g-2
        B0 not a1b2c2d4e-2f-7g6;B0 nurs a-7c1d8e1f-3g-4;B0 nursery a7d-4e1f-2g-5;B0 of a1b-2c-2d3e1g-4
        B0 off b-1c2d6e-3f-3g-15;B0 offer a-1c-1d-1f4g-6;B0 on a-5b4c-3d1e2f2g12;B0 one a5b1c-1d-2f-4g-3
        B0 order a-4d4f-1g-2;B0 out a1b2c3d-1f-5g-9;B0 outsid a-1b4e-2f-1;B0 overdu a3e-2g9
        B0 parent a-3b-2c2d-1e9f-5g-1;B0 patient a1c4d-1e-1f-3g-5;B0 perinatal a1g-4;B0 pt a1c-1d-1f2g8
        B0 rang a-2c8d-3e-1f-2g-2;B0 refus a-1b3c-3d-2f3g6;B0 removal a-1d2g4;B0 reply a-3b6c-1d-2e2f-2g6
        B0 represent e2g-4;B0 review a3b-1c5d-2e-1f-3g7;B0 salt a-1b-1e2g-7;B0 say b-3c4d-1g-1;B0 scan a-5f6
        B0 school a-2b-1c-1d5e5f-6g-6;B0 scotland a-1c-1d3e1f-2g4;B0 sent a-2b1d-1e6f-4g-4;B0 session b-1c-1d1f1g5
        B0 settl a6f-6g-2;B0 shout b1g-3;B0 show a-1b-1c-1d2e4f-2;B0 sick a-1c-1d3g3;B0 so a-2b-2d8f-4g2
        B0 solicitor a2c-3d-2f4g-2;B0 statutory b1g-4;B0 supervis b-5c-1d3e-1f4;B0 surgery a-2c-1d2e3f-2g-7
        B0 suspend b-1c-1d3f-1g-4;B0 sw a-4b-1c-4d3e3f4g-2;B0 taxi a-2c-1d6f-2g-2;B0 team d1f-1g-5;B0 term d1g4
        B0 test a3f-3g2;B0 text a-1b-1c-1f3g1;B0 the a-9b10c-6d-10e8f8g-1;B0 ther a3b1c-1d-1f-2g-4
        B0 they a-4b-2c-1d1f6;B0 thre a3b2d-2e-2f-1g9;B0 to a2b3c4d-5f-3g-6;B0 tomorrow a-1c-2d4g3
        B0 turn a-5c-1d2e2f3g1;B0 twenty a-2b5e-2f-1;B0 two a1b1d-1f-1g-4;B0 up a-3b1d-1e-1f4g-2;B0 vacat d1g4
        B0 visit a2b5c-1d6e-3f-9g2;B0 wait b4d1e-3f-2g-3;B0 was a2b1c-5d3e1f-2g-10;B0 we a-1b7d-1e-3f-2g1
        B0 went a3b1c-2d-2g-4;B0 will a-1c-2d4g3;B0 with a2b3c-1d4e-1f-7g1;B0 withdraw a-1c2f-1g-4
        B0 wnb a4b-1d-1e-1f-1g4;B0 work c3d-2g-4;B0 worker a2c1d-2e1f-1g-5;B0 would a-5b1c2d-2e-1f4g-2
        B0 wrong a-4c-1d-2e-1f8g6;B0 yot a1g7;B0 your a-1c-3d5f-1g-1;B0 youth c-3d4e1f-1g-7;L0 1 0 a13b5c-1d-8e-8f-1g-5
        L0 10 0 a-8b-17c12d3e-1f10g-2;L0 11 0 a-1b-22c-21d11e40f-7g-17;L0 12 0 a-3b-1c-3d-1e5f2g4
        L0 121 0 a18b-1c-4d-6e-2f-5g2;L0 122 0 a24b-11c-16d-1e3f1g12;L0 123 0 a-14b33c-5d-3e-9f-1g-3
        L0 124 0 a1b-3c19d-17e5f-6g7;L0 125 0 a-19b-14c23d14e-17f13g-3;L0 126 0 a-14b-6c20d8e-9g-5
        L0 127 0 a-9b-13c-6d43e-6f-9g-8;L0 128 0 a-12b-12c-8d-1e36f-3g-3;L0 129 0 a27b-17c4d8e-16f-6g-9
        L0 13 0 a-12b12c-2d5e-5f2g3;L0 130 0 a12b-4c-16d-6e3f10g-1;L0 131 0 a-15b-4c18e-10f10g-11
        L0 132 0 a7b-6c-2d2e-2g-1;L0 133 0 a-6b-6c-6d-14e4f28g-6;L0 14 0 a-5b9c1d-3e-3f1g-13;L0 15 0 a2b-7c-4d-7f16g9
        L0 16 0 a-1b9d-2f-6g-2;L0 17 0 b3c-3d-3e-1f4g-2;L0 18 0 a-3b4c-1f1g-1;L0 19 0 a2b16c-2d-5e-4f-7g7
        L0 2 0 a-1b3c-2f-1g-2;L0 20 0 a-1b2d-2e3f-3;L0 21 0 a-3b2d-2e3g-20;L0 22 0 a13b-5c-4d1e-8f4g-3
        L0 23 0 a-1b-4c-10d2e-3f15g-3;L0 24 0 a-11b4c-4d7f3g9;L0 25 0 a-7b-3c1e2f6g6;L0 26 0 b-7c-5d-2e-1f15g7
        L0 27 0 a8b1c-6d10e-5f-8g9;L0 28 0 a-11b21c5d-2e-13g-4;L0 3 0 a6b2c4d-3e-5f-5g2;L0 30 0 a-1b-7c7d-8e1f7g-1
        L0 31 0 a2b-3c7d1e-2f-5g-1;L0 32 0 a-1b-1f2g4;L0 34 0 a-5b-2c1e-2f8g-5;L0 35 0 a-3b2c-4d4e5f-4g-2
        L0 36 0 a1b-6c-3d-1e1f8g-9;L0 37 0 a5b-6d-6e-4f11g-8;L0 38 0 a4b-5c4d-7e-4f7g-5;L0 39 0 b8c3d-10e-3f3g4
        L0 4 0 a4b-1c-1e1f-3g-2;L0 40 0 a5b7c-1d-6e-3f-2g7;L0 41 0 a-5b8c-3e-3f3g2;L0 42 0 a1b5c1d-2e-1f-5g8
        L0 43 0 a-7b-1c25d-19e7f-5g-6;L0 44 0 a2b-8c-8d16e-3f1g-13;L0 45 0 a-4b4c2d15e-6f-11g6
        L0 46 0 a5b-2c2d-3e-5f3g-13;L0 47 0 a14b-6c6d-7e-8f1g-8;L0 48 0 a-4b-3c11d3e-5f-2g-4;L0 49 0 a8c-4d1e10f-14g-3
        L0 5 0 a5b3c-5d5e1f-9g-3;L0 50 0 a-5b3c-5e6f1g7;L0 51 0 a-10b-4c-3d14e-5f8g-6;L0 52 0 a9b1c-5d-5e-7f6g-2
        L0 54 0 a-11b25c-5d-11e2g8;L0 55 0 a4b-3c-4d7e-2f-2g7;L0 6 0 a8b-9c-4d-7e-1f12g1;L0 7 0 a12b1c1d-1e-11f-3g15
        L0 8 0 a9c-8e-6f5g7;L0 9 0 a-2b-17c27d-6e-16f14g-13;L1 1 0 a1b-2c-2d5f-2g2;L1 10 0 a1c1d-2e2f-2g4
        L1 11 0 a-2b-2d-2e2f4g2;L1 12 0 g-4;L1 122 0 a2b5c-3d-2e5f-7g11;L1 123 0 a-5b19c-3d-6e5f-10g-1
        L1 124 0 b11c-3d-6e8f-10g7;L1 125 0 a-2b1c6d-3e-1f-2g3;L1 126 0 a2b2d-2e1f-3g8;L1 127 0 b1d1f-1g3
        L1 128 0 b-3c-1e4g-3;L1 13 0 c2d-1e3f-4g-8;L1 131 0 a-2b7c-3d5e-2f-4g14;L1 133 0 a5c-4d4e1f-6g-1
        L1 14 0 a3b6c-1d-2e-2f-4g6;L1 16 0 a-1b2c-1d-3f2g3;L1 17 0 a-2b4c-1d-1e1f-1g4;L1 18 0 a-1b3f-1g-4
        L1 21 0 b1c-1d-3f3g3;L1 22 0 a3f-2g4;L1 23 0 a2b1c-1d-1g4;L1 24 0 a-1b1g4;L1 27 0 a1b1g6;L1 28 0 a-2b7c-2f-4g1
        L1 3 0 a-2b1d2f-1g-4;L1 36 0 a3b1c-3d6e-1f-6g6;L1 37 0 a-2b4f-1g3;L1 39 0 a-3b5c-1d-1e4f-4g-4
        L1 40 0 a-2b6d-1e-1f-3g2;L1 41 0 a-1b-1d-2e3f2g3;L1 42 0 a-1b2c-1d-1f1g-6;L1 43 0 a3b4c-2d-2e3f-6g11
        L1 44 0 a-1b-1c-4e9f-3g8;L1 45 0 a-3b5c1e-1f-2g-14;L1 46 0 a4b-1c-1d-1e-1g13;L1 47 0 a1b8c-2d-3e1f-5g-1
        L1 48 0 b-3e-3f5g-2;L1 49 0 a5b4c4d-10e7f-10g2;L1 5 0 a3c-1d-1e2f-3g9;L1 51 0 a10b1c-3d-3e1f-6g11
        L1 54 0 a-1b5c-1d-2e-1g-8;L1 8 0 a2b6c-3d-3e3f-5g5;L1 9 0 a-1b7c-1e-2f-4g12;L2 1 0 a-1b-4c3f2g13
        L2 10 0 b8c-5d1e12f-17g9;L2 11 0 a-2b1c3d-10f7g20;L2 12 0 a-3b3c-1d9e-2f-5g14;L2 122 0 a-2b-4c-2d-6e8f5g-37
        L2 123 0 a10b7c5d-10e-4f-8g4;L2 124 0 a8b-8c-6d3f4g-12;L2 125 0 a-4c15d-3e-1f-7g18;L2 126 0 c-1d7f-6g-4
        L2 127 0 a1c-2d6e-2f-3g11;L2 128 0 a-9c-2d-12e14f9g17;L2 129 0 a-1b-3c-4d3e-4f9g26
        L2 13 0 a11b-12c3d-11e-6f15g22;L2 130 0 a1b-5d-6f11g1;L2 131 0 a22b10c1d-3e-1f-30g51
        L2 132 0 a7b-1c3d-5e-2f-2g-28;L2 133 0 a5b-2c-2d2e-2f-2g3;L2 14 0 a11b-4d1e-2f-6g1;L2 15 0 a1b-3c-2d-4e-1f9g-2
        L2 16 0 e3f-2g-3;L2 21 0 c1d6e-1f-6g20;L2 22 0 a-9b-2c5d1e-3f8g2;L2 23 0 a-1b7c-2d-3f-1g-17
        L2 24 0 a2b1d-1e-1f-2g13;L2 26 0 a1d1e-6f5g-1;L2 27 0 a-3b1c4e-2f1g-6;L2 28 0 a-4b-3c2d-2e3f3g7
        L2 30 0 a-4b3c4d3e-1f-7g11;L2 31 0 a4c1d-1e-2f-1g-4;L2 32 0 a-3d1e-1f3g8;L2 34 0 c5d1f-5g10
        L2 36 0 a3b-2c7d1e8f-17g44;L2 37 0 a1d-1e-2f2g-9;L2 38 0 a5c-3e-1f-1g-8;L2 40 0 b7d-1e-1f-4g-2
        L2 42 0 a3b-2c-6d3e-1f3g3;L2 43 0 a-1b-5c-10d6e-3f12;L2 44 0 a-3b10c1d-6e12f-14g36;L2 45 0 a-3c2d-1e-1f3g7
        L2 46 0 a8b-3c3d-8e10f-10g5;L2 47 0 a-3b-3c3d1e6f-3g3;L2 48 0 a-3b-2c-1d3e-1f4g-1;L2 49 0 a-2b6c-4d-4e-2f6g-38
        L2 5 0 a6b-1d-2e5f-8g-18;L2 50 0 a-4b7c-5d-4e-1f7g3;L2 51 0 a-2b3c2d-5e-3f6g3;L2 52 0 a-7c6d1e2f-1g14
        L2 54 0 a6b-2c-1d-2e2f-2g-4;L2 6 0 a-6b1c1d-3e1f7g16;L2 7 0 a1b-3c-2d-1e-2f7g-2;L2 8 0 a-1b8c7d-5e2f-10g3
        L2 9 0 a10b7c-5d2e3f-17g40;C0 # a10b6d-7e-9f-1g4;C0 #- a2d-1g-4;C0 #am a-4b1c6d-3e4f-4
        C0 #day a-1b-1c4e-1f-2g-4;C0 #nd a-1b-1c-1d-1e3g-3;C0 #pm a9b2c-3d-2e-6f1;C0 #rd a4c-1d4f-7g2
        C0 #th a-1b-3c-2d3e-1f4g11;C0 @nm a12b-7c6d-5e-11f5g-2;C0 a a-11b1c3e-2f9g2;C0 abandon a-1c-1e1f1g3
        C0 abe a1b-1c-4d8e-1f-3g12;C0 absent a8b-1c-1d-4e6f-8g5;C0 access a-2c-2d-2e-1f7g7;C0 accord b-3f3
        C0 account a-1b-2c3d-1f1g2;C0 action a-1b-1d5e2f-6g-1;C0 addr b4d-1e-1f-2g-1;C0 adjourn a-1d9e-4f-3g-1
        C0 admin d3e-2f-1g-3;C0 adult a-1d-1e5f-3g2;C0 advocat a3b2c3d-2e-3f-2g-4;C0 aff a-2b3c-1d3e-1f-1g1
        C0 after a14b-6c1d-10e6f-5g-4;C0 afternoon a1b-1c-1d4f-2g7;C0 again a-3b10c7d-4f-10g-7;C0 agenci e-4f5g-5
        C0 agency a-4b-1c1e-2f6;C0 agre c-3d-1e-2f6g4;C0 ahead b-3c2d-2f3g3;C0 alarm a-2b5d-2f-1g2
        C0 alcohol a4d-1f-4g4;C0 all a-8b-6c-2d4e-8f19g-1;C0 allocat a-2d1e1g-4;C0 alway a-2d-2f4;C0 amb a-1f2g-4
        C0 ambulanc a-1b1c2d-2g5;C0 amhp a-1d1g6;C0 anc a6f-5g-2;C0 and a5c-7d-9e-1f12g-8;C0 anger a8b-1c-1f-5g-2
        C0 annual a-1b-2d4e1f-1g-5;C0 another a-3b-1c2e-1f3g-6;C0 answer a1b3c-2d-6e-2f5g-4;C0 antenatal a3b-1c2f-3g1
        C0 anyon a-5b9c1d-2f-4;C0 apol a-5b-1d-3e10g-3;C0 apologi a-2b-1c-1d-2e-1f7g-4;C0 app a-1b-1c14d-4f-7g2
        C0 appear a-1b-2d-1e1f4g-1;C0 appointment a-6b-2c-1d5e-2f6g-9;C0 appt a6b-3c3d7e-2f-10g10;C0 area a4b-2e-1g1
        C0 arr a-1b-3f4;C0 arrang a7b-5c3e-4f-2g-2;C0 arrear c-5d-1f6;C0 arriv a-2b2c-1d-4e-3f8g-2
        C0 as a-12b3c6e-14f16g4;C0 ask a1b1c4d-9e-2f4g9;C0 asleep a-3b-1c-1d-1f6;C0 assessment a4b-4c1d3e-2f-2g1
        C0 asthma a4c2d-1e-4f-1g7;C0 at a9b-4c-7d-10e-4f17g-10;C0 att a-2b3d-2e-2f2g-4;C0 attempt a-1b1c-1d-2f3g-2
        C0 attend a-1b7c-7d-2e2f1g-4;C0 attendanc a9b-4c-1d-4e1f-1g9;C0 aunt a-1b-3c5;C0 author a-4b-1c1d-1e1f4
        C0 availabl a-2b-2c-1d7f-3g1;C0 away a-1b-2c3d7f-8g-4;C0 baby b8c-4d-5e-2f4g8;C0 back a-2b-4c-1d9e-6f5g-1
        C0 bad a-2b-1c10d-4f-3g-3;C0 bail a2c2d-3e-1f1g3;C0 bailiff a-5b9d-1e-1f-3g2;C0 bank a1d3f-4
        C0 barr a-2b7c-2d-1f-3;C0 bby a-2f3g9;C0 be a-1b4c5d2e-4f-6g3;C0 becaus a-4b-3c6d6e-1f-4g9
        C0 been a6b-1c-10d5e-8f8g-6;C0 befor a14b-5c-1d1e-1f-9;C0 beforehand a-1c1d-2e3f-1g-4;C0 being a3b1c-1d-1e-2g-8
        C0 bell a-2b3c-1d-1g-2;C0 benefit a4d-1e-5f2g-2;C0 bereavement a-2d3f-1g-3;C0 better c1g4;C0 bike b-2d-1f4
        C0 birth a-5c-4d3e-3f9g3;C0 bk b4f-2g4;C0 block a-1b4c-2d-1g-6;C0 blood a4f-2g8;C0 board a-1d-1e-2f4g1
        C0 book a9b-4c-3d2e-5;C0 both a2b-2c1d-2e5f-4g-2;C0 bother a-1b-2c4d-1f-1g-1;C0 box a1b4d-1f-4g1
        C0 breach a3c-1d-2e-1g14;C0 break b-1d-1e-2f4;C0 bring a6b-1c-2d-3e-5f4g-5;C0 broken a-1c6d-5f-1g-4
        C0 brother a-1b4c-3g-3;C0 brought a-3b-3c-5e-2f14g3;C0 build a-1b-1c-2d-2e4f2g4;C0 bus a5c-3e-1f-2g-2
        C0 but a-2b-3c-7d-3e3f12g-8;C0 buzz a8b-1f-7g-6;C0 buzzer a-1b3c-1f-1g-4;C0 by a-4b7c1d6e-16f6g4
        C0 c2 b1c3d-2e-1f-1g-5;C0 call a2b-2c-8d4e-1f4g-1;C0 caller a-2b-1c2d1f1g7;C0 came a-4b-2c-5d-1e7f5g-4
        C0 camh a10b-3c3d-3e-1f-6g3;C0 can a-1b1c-5d-1f5;C0 cancel a-1b-1d-2e-1f4g-1;C0 cancell a-7b-6d5e-7f14g-14
        C0 canslo a-1b-1c4d-1e-1g2;C0 cant a-5b-1c5d-2e-4f6g2;C0 car a-2b1c8d4e-1f-10g-7;C0 carer a-4b-5c6d-3e-1f6
        C0 carri b-1d3e-1f1g-2;C0 caseload a-1d-1f3g6;C0 centr a-4b-3c-2d12f-2g1;C0 chair a9d-1e-9f3g-1
        C0 chang b-2c-1d-1f4;C0 check a2b7c6e-3f-12g-7;C0 chickenpox a-1c4d-2g2;C0 child a9b-5c-2d2e2f-6g-3
        C0 chk a-1b5d-1f-3g12;C0 chos c-1d-1e4f-2g-6;C0 cin a-2b-1d-1e6f-2g7;C0 class b-1d5f-3g-5
        C0 client a6b-1c4d-4e-1f-4g2;C0 clinic a10b-6c-6d-3e-4f9g1;C0 clos a5b-3c2d5e-1f-8g-1;C0 club c-6d5f2g-8
        C0 cmht e3f-2g-2;C0 cold a-1b-1c2d-2e-1f3g5;C0 colleagu b-1d-2f3;C0 collect b-2c-3d5e-2f1g2
        C0 colleg a1b-1c2d-2e-3f3g3;C0 com a-3b1c4d3e-1f-4g-1;C0 come a-9b2c2d6e1f-3g-11;C0 community a-2d1g-3
        C0 complet a-5b-2c-2d3e-1f7g-4;C0 conferenc a-3b-2c-2d-7e3f11g-3;C0 confirm a3b-3c-4d-2f7g7
        C0 consent a-4b-1c-1d-2e-1f8g1;C0 consultation a7b-1c-3d-1e-1f-1g-3;C0 contact a2b-3c6d-1e-2g1
        C0 contract a-3c-2d-2f8;C0 coordinator d5e1f-5g5;C0 core a-5b-3c-3d-9e12f7g-2;C0 could a-3b9c-7d-1e2f1g-7
        C0 couldnt a2b4c3d-7e-4f2g3;C0 counsell a11b-1d-2f-7g-7;C0 counsellor c-1d3f-2g-3;C0 cours a-1b-1d-2f4g3
        C0 court b-2c-6d10e5f-7g-5;C0 cover a-2b-1c-1d5e1f-1g1;C0 cp a-1b-1c-2d3e-3f4g-9;C0 cpa a-1e4f-2g-4
        C0 cpn b4c-2d1e-1f-2g-1;C0 credit a-2c-5d-1f8;C0 crew a-2d-1f3g2;C0 cri c4d-1f-3g2;C0 curtain a-1b6d-1e-1f-3g-3
        C0 cut a-2b4c-5d-1f4g-2;C0 cxld a-2b-1c2d9e-3f-6g-5;C0 dad a-5b-2c6d-5e3f4g1;C0 damp a-1b-1c3d2f-3g-3
        C0 dat a6b-1c-1d-1e-1f-2g-2;C0 date a-2b-1c-1d5e-3f1g-5;C0 day a-8b3c6d1e-2g5;C0 decid a-1b-3c7d-1f-1g-3
        C0 declin a-3b3c2d-9e-2f8g2;C0 default a6b-1d-1e-1f-3g1;C0 dental a3b-1c1d2e-1f-4;C0 dentist a-1b4c2d-2f-2g6
        C0 depot a1b2f-2g4;C0 depression a1g-10;C0 deputy e-4f5;C0 desk a-1b-3c1d7f-3g-2;C0 despit a-1e-1f4g-3
        C0 dial a-1e3f-2g3;C0 diall a-1c-2d-1e4f-1g5;C0 diary a-1b-1c-1f3g1;C0 did a4b-6c-7d7e1f2g10
        C0 didna a6b-3c-1d-1g-3;C0 didnt a2c-4d5e4f-7g8;C0 discharg a1b-5c-1d-2e3f5g-4;C0 discussion e-5f6
        C0 dna a5b-2c-3d-3e-2f4g6;C0 dnad f1g-11;C0 do a4b4c2d-2e-3f-5g-5;C0 doctor a6b-2c-1f-3g-2
        C0 doe a-3b-1c1d-1e-1f4g-1;C0 dog a-5b3d-1e-1f4g3;C0 done a-9b-2c-6d3e1f12g17;C0 dont a-4b-3c7d-2e-1f2g-1
        C0 door a-5b6c-1d-4e-4f7g-4;C0 doubl a-1b-1c-2d12f-8g5;C0 down b-1d13e-2f-9g5;C0 dr a-3b-1c-3d4e7f-5g6
        C0 drop b-2c-1d7e-1f-4g-1;C0 drop-in a3d5f-6g-6;C0 dropp a-2c-1d3e7f-6g4;C0 drov a5b1c1d-1f-5g-2
        C0 drug a5b-1c-1d-2f-2g8;C0 due a4b-4c-2d3e-5f4g-5;C0 e a4b-1c-1f-1g1;C0 e-mail a-3b-2c7d-1e-1f1g-3
        C0 early a-7b-2c1d-1e-2f10;C0 ed a7b-2c-1d-1f-3g3;C0 edt a-1b-1c-1d6f-3g1;C0 ehcp a-1b-2d-1e8f-3g2
        C0 email a-2b-2c4d-2e-1f2g1;C0 emergency a-2b-1c-1d6f-1g3;C0 empty a9b-2d3e-6f-3g-2;C0 end a-3b-4c-1d-3e-3f13g1
        C0 engag a-2b-1c-1d-3f8;C0 engineer a-1b3f-1g-5;C0 enough a-1b-1c4f-2g-7;C0 entry a-2b9c-3d-1e-1f-1g5
        C0 enuresis a5b-2d-1f-2g-1;C0 error a-1b-2d-2e-1f6;C0 escort a-1d2g4;C0 even a-5b-3c-2d-2e8f4g3
        C0 every a-2b-2d-2f7;C0 ewo a-1b4d-1e1f-4g5;C0 explanation a-1d4e-2f-1g-1;C0 eye a4c-1f-2g4;C0 f a3b-1d-2f1g2
        C0 facilitator b-1c-2d7f-4g-3;C0 fail a4b-7c-4d-1e4f5g6;C0 fam a-1d-5e4f3g-1;C0 family a7b4c-11d4e-6f1g-1
        C0 father a1b1c-1d-4e6f-2g-16;C0 fell a-2d4f-2g-1;C0 fgc a-1d4e-1f-1g3;C0 file a4b-1c-1d-4e-1f3g-1
        C0 find a3b-3d-3e-3f6g-1;C0 first a-1b-5c3d-2e-3f8g2;C0 fit a-1b5c-1f-4g5;C0 flat a-5b10c-4d2e-1f-2g-8
        C0 fnp b3d1f-3g7;C0 football a-1b-1c2d1e-1g-6;C0 for a16b-7c-10d-2e-10f13g-2;C0 forgot a4b1c-1d3e1f-8g-1
        C0 form a-2b-1c-1d2e-1f3g6;C0 forward a-1b-1c-1d-2f5;C0 foster a4b2c6d-3e-2f-6g-4;C0 found a-4b-1d1e-3f7g2
        C0 fridg a-1d1g-4;C0 from a-3b-8c10d-8e12f-3g-1;C0 fta a5d-1f-3g-5;C0 full a-2b-1d-1e-7f11g6
        C0 fund c-1d5e-1f-3g-2;C0 gateway a3b-1d-2e4f-3g6;C0 gave e-7f8g-1;C0 get a3b1c3e-4f-2g-4
        C0 give a-1b-1c-1d-1e-1f5g-1;C0 given a-7c-1d1e-5f12g6;C0 go a-3b-1c2d6e-1f-4g-3;C0 gone a1b11c-5d7e-3f-11g-7
        C0 good a1b-1d-4f4g3;C0 got a2b1c3d-2e-2f-2g7;C0 gp a1b-2c-2d-8e3f9g-1;C0 gran a-2c-1f4
        C0 grandad a-1b5c3d-3f-5g1;C0 grommet a-2b-1c-3d3e-1f2g-1;C0 ground b2c-1d-4f3g2;C0 group a5b-3c-5d2e-2f2g-5
        C0 grp a-2b-2c4d-4e7f-3g-4;C0 guardian b3c-1d1f-3g-7;C0 had a6b-10c6d9e-7f-5g5;C0 hadnt a-2c-1f4
        C0 half a-3b2c1d1e2f-2g-5;C0 has a2b-6c-2d11e-5f1g-15;C0 have a1b-4c10d5e-4f-9g-4;C0 he c1d-1e-7f7g-11
        C0 head a-1c2d3e-1f-4;C0 health a2b2c1d-8e1f2g4;C0 hear a2b2c-1e3f-6g9;C0 heat c-4d5f-1g-3
        C0 hed a5b-3c3d1e1f-7g2;C0 height a5d-1f-3g2;C0 held a-5b-1c-1d-2e5f3g-10;C0 her a5b-7c1d-2e-3f6g-14
        C0 here a1c-2d2g-5;C0 him a9c-6d3e-2f-4g-4;C0 himself c2f-1g4;C0 his a1b-1c2d-8f6g-6;C0 holiday a-2b-2d2f2g-3
        C0 home a-1b6c-5d2e-2g3;C0 hosp a-3c-2d11f-5g1;C0 hospital a3b-3c5d6e-2f-9g5;C0 hour a6b3c-1d-7e2f-3g-5
        C0 hous b1c4d-4e6f-7g7;C0 ht a-3d9e-2f-4g-3;C0 hv a-7b-3c-4d5e7f4;C0 i a2b4c-7d4f-3g2;C0 icpc a-1d-1e5f-2g-5
        C0 id b-3c-4d4f3g2;C0 idva a1b-3c-1d5e1f-3g-1;C0 if a4b-1c-2d-2e-1f1g1;C0 ill a-2b-1c2d5e-1f-3g4
        C0 imm a-2b-1c-1d-1f6g2;C0 imr a3b-1d4e-2f-4;C0 in a2b-3c-5d2e4g5;C0 industrial d6f-4g1;C0 insp a-1b2c3d5f-9g11
        C0 inspection a-1b2d3f-5g-3;C0 instead a-2c-2d-3f7;C0 intercom a-4b3c3d-1g-3;C0 interpreter a-4b1d-5e-1f9g1
        C0 interview a3b-1d-5f3g6;C0 invit a-3b-3c-1d-6e5f9g-1;C0 invitation a2e-1g5;C0 irh a-1d3f-2
        C0 is a4b-1c-1e-1g2;C0 issu a3b-3d-1f1g4;C0 it a5b-2c8d-5e-3f-2g1;C0 job a-2b-1c3d3e-1f-2g1
        C0 join a-2c-1d-1f4g1;C0 judg a-1d3f-2;C0 kai c-2d3f-1g3;C0 kept a9b-2c-2d-2e-3g-1;C0 key a-1b-1c-1d6e-1f-2g-5
        C0 kid a-5b-4c14d3e-1f-7g-5;C0 knock a-3c2d-2e-1f4g2;C0 l a-1b5f-3g8;C0 la c-1d2e-1g-4;C0 lab a5b-1e-1f-3g-3
        C0 lac a-5b-2c5d-4e9f-2g-7;C0 lack a-2c-1d10f-6g3;C0 lad b4c-1d-1f-2g2;C0 last a-3b-1c2d-6e-2f9g-1
        C0 late a3b-2c-2d-8e5f5g13;C0 leav a1b-5c3d-2e-2f5g-8;C0 left b-7c-2d5e2f2g3;C0 legal a-1b-1d-1e5f-2g1
        C0 let a-1b6c-4d-3e-3f5g3;C0 letter a-6b-2c-9d6e-3f13g3;C0 lift c4d-2f-1g-1;C0 line a-2b-1c-1d-2f6
        C0 list a-4b-1c5d4e1f-6g-1;C0 long b-2e-1f3g4;C0 look a-1b5d-1f-3g3;C0 lost a4c-2f-1g-1
        C0 made a-1b-3c-2d-1f7g-2;C0 make a-2b-2c2d-3e-1f4g-3;C0 mam b-1c5d-1e-1f-2g5;C0 manag a-3b-2d6f-1g-1
        C0 manager b-1d3e2f-4g1;C0 mappa a-1d-1e5f-2g-6;C0 marac a-3b-1c-1d3e8f-8g-9;C0 mat a-1b2d-2e3f-3
        C0 me a-3b-2c5d-5e5g1;C0 meant a-6b-1c-1d7e3f-2g-1;C0 medical a1b-1c6e-1f-5g1;C0 medication b1c3f-3g5
        C0 meet a7b-4d1e-4f1g5;C0 messag a9b-3c7d-4e-7f-1g2;C0 met a-1d-1f3;C0 methadon a-2b-1c-2d-2f7
        C0 mgm a-2b2c1d-1e-2f2g-3;C0 midwif a-1b2c-3d6e-1f-4g1;C0 migrain c6d-1f-4g-3;C0 min a3b2c1d-4e-2g-4
        C0 mind a1c1f-2g4;C0 minut a-5b6c1d-6e3f1g-7;C0 misper a-3b-1c-1d-1f5;C0 miss a-14b-6c-5d-2e-1f27g3
        C0 month a-1b-2e3g9;C0 mother a1b-6c7d-4e-5f6g3;C0 mov a-5b2c-6d12e-1f-1g8;C0 move a-1b-1c6d-1f-2g1
        C0 mr a-1c-4d3f3g-2;C0 ms a4b-1c5e-4f-3g-8;C0 mtg a2b-1c-1d-4f5g8;C0 mum a7b-1c-15d3e2f5g-9;C0 mummy b-4f4g1
        C0 my a-2b1c-3d2e-1f3g6;C0 n a-2b7c-1d-3e3f-5g-5;C0 nam a-6b-1c-1d7e6f-6;C0 name a9b-4c-1d-2e-1
        C0 nan b-2c3d-1e-1f1g-8;C0 nbv b2d3f-5g4;C0 neb a-1b11d-2e1f-9g8;C0 need a-1b-3c7d-2e-1g-4
        C0 neighbour a-1b-7c-1f10g1;C0 neither a7b-2c-1d-2e6f-9g-2;C0 never a-5b-3c-3d16e-4f-1g-3;C0 new a-2d-1e-1f3g10
        C0 next a-3b-3d-2f8g2;C0 night a-4b-2c-1d6e-2f4g-5;C0 nil a5d-1e-2f-2g4;C0 nine a2f-1g-4
        C0 no a-2b-8c-8d12e11f-5g7;C0 nobody a4b-1c-4d-8e13f-5g-8;C0 none a5b-1c-1d-1e2f-3g-2
        C0 norovirus a-1b1c-2d5f-3g2;C0 not a10b-6c-3d7e4f-12g-6;C0 note a-2b2c-1d-2e-1f4g-3;C0 noth a4b5c-2d-6e-1f1g7
        C0 now a-1b1c-1d4e-1f-2g8;C0 number a-4c-2d8f-3g-1;C0 nurs a-4b6c2d11e-6f-8g13;C0 nursery a3b-2c-1d-5e-1f7g-4
        C0 occupant b1f-1g-4;C0 oclock a3c-1d-2f1g4;C0 of a-4b-2c10d-3e-3f2g-11;C0 ofc a10b-2f-7g-2
        C0 off a6b-2c10d2e-2f-13g-21;C0 offender a1b-1d4e-1f-3;C0 offer a9b-1c-6d3e-2f-3g-10;C0 offic a-1b-2c-2d-2f6g2
        C0 officer a-4b1c1d4f-2g-2;C0 ok a-3c-2f6;C0 on a-6b7c-3d-3e-3f7g-5;C0 one a-1b1c-2d6e-2f-2g-3;C0 opa a-1b-1f3
        C0 opd a1b-1c-1d2e-1f-1g-6;C0 open a-3b10c-3d-1e-1f-2g-1;C0 operation a3c1f-4g-2;C0 opt a4d-3e-1g-2
        C0 or a-1b4d-5e5f-5;C0 order a-5b-1c-2d-3e-1f12g-1;C0 our a1b-2c-4d14e-3f-6g8;C0 out a-3b5c2d4e-4f-4g-5
        C0 outcom a-4c2f3g3;C0 outpatient a2c-1d4f-4g-4;C0 outsid a3b6c-1d-1e-2f-5g-7;C0 over a-2b-6c11d-8f6g3
        C0 overdu a2b-1c-2d-1e-2f3g9;C0 owing a-1b-1d5f-3g-4;C0 own a-2c1d1e6f-7g-1;C0 p a-2b-2c-2d-1e4f3g5
        C0 pa a4b-1e-2f-2g1;C0 pack a1b11c-1d-1e-1f-8g-3;C0 paed a2g-4;C0 panel a1b-1c-2d16e-2f-11g-4
        C0 paper a-1b2c-1d-4f4g-2;C0 parent a-7b-8c9d3e12f-9g3;C0 park a-1b-1d-1e-2f5;C0 partner a-2b4c2d-1f-2g3
        C0 pathway a-4b3d-1e6f-5g-2;C0 patient a-1c6d-1e-1f-3g2;C0 pc a-1b6d-1f-2g2;C0 pep a-2e6f-4g-1
        C0 per a1e-2f2g-5;C0 perinatal a7c-3f-3g-5;C0 person a-2b-1c-2d6f-1g6;C0 pharmacy a10b-1d-1e-2f-6g-3
        C0 phon a-1b-5c3e-3f7g-7;C0 physio a5b-1e-1f-4g-8;C0 pick a1c-1d-1f1g-4;C0 plac a-3b-3c-3e1f8
        C0 plan a-4b2c-1d-1e8f-5g-3;C0 plann a-5b-1c-2d2e-2f6g-3;C0 plaster a2f-1g6;C0 play a-2c1f1g-4
        C0 pleas a-2c4d-1e-1f1g-1;C0 pm c-2d4f-2g3;C0 polic a5b-3c-1d-6e4f1g-3;C0 policy a4d-1f-2g3
        C0 poorly a-1b-1c-2d8f-4g-1;C0 post b-2d2e-1f1g3;C0 postpon a-2b-1d4e-1g4;C0 present a3b-2c-1d-4e3g1
        C0 previous a-2b-2c-1d5f1g-1;C0 print d4f-3g9;C0 prior a6b-2c2d-3e-1f-3g2;C0 probation a9b-1c-4d1e3f-7g3
        C0 professional a-1d-1e4f-2;C0 progress c2d-5f4;C0 promis a3b-1c-1d4e-1f-4g-3;C0 psychologist a-1d4f-3g-3
        C0 pt a-2c-2d-2e-1f6g7;C0 pull a-3b-1c9d6e-1f-11g2;C0 put a-2b-5c10d6e-3f-6g4;C0 quarter a-1d-2f4
        C0 r a4b-3d-1e2f-1g6;C0 rais b6d-1e-1f-3g1;C0 ran a2b-3d6e-1f-4g-2;C0 rang a-5b-4c5d6e-1f-2g-12
        C0 rcpc a-2e5f-2;C0 re a-4c-1d-5e3f8g1;C0 read a2b-4d-2e-2f6g-2;C0 rearrang c10d-2f-7g5
        C0 rebook a-2b5c4d-2e1f-6g9;C0 reception a-3b-1c5d-1g1;C0 ref a-1d-1e2g6;C0 referral a-1b-1d-1e-1f4g1
        C0 refug a-2e-1f4g3;C0 refus a-2b-2c2d-6e-3f12g9;C0 reminder a-2b-1c-2d-1f6g-1;C0 removal a-1d2g4
        C0 rep a-1b-1d-2e5f-1g3;C0 reply a-2b3c-2d-2e-1f3g7;C0 report a12b-9c-4d-6e5f2g7;C0 represent a-1d-2e-1f5
        C0 request a-1b-1c11d-3e-1f-5g2;C0 resident a-3e-1f5;C0 respond a-4d-2e-1f6g1;C0 respons b-1d-2f3g-1
        C0 result a-2b-1c-1d-1f6;C0 return a4b-2c-1d-2e2f-2g5;C0 rev a-3b-3c-1d-3e16f-5g10;C0 review a-3b-3c1d2e11f-8g5
        C0 rha b-1c-1d-1f3g1;C0 right a-3b-3e-1f8;C0 ring a2b2c-4d-1e-2f3g5;C0 round a-1b-3c-1d1e-1f5g1
        C0 rpt a-1b-1d-2e-2f6g1;C0 run a-5b-2c-1d5f3g-3;C0 runn a1b-1d1e2f-4g2;C0 said a2b13c-1d-4e-2f-8g-1
        C0 salt a1b1c-1d-1e2f-2g-5;C0 saw a8b-3c-1d-1e3f-7g1;C0 say a-3b-6c12d5e-6f-2g3;C0 scan a-7b-1d-1e-1f10
        C0 scanner a-1b-1d11f-8g2;C0 sch a-8b-1c-1d4e4f2g-5;C0 school a3b-4c-4d-8e7f6g-2;C0 scotland a-3b1d3f-1g4
        C0 script a2e-1g4;C0 sd c4d-1f-2g-6;C0 second a2b-4c5d-4e5f-3g3;C0 see a-5b5d-1e3f-2g-10
        C0 seen a11b-7c-2d1e-3f-1g-2;C0 self a3b-2e1f-2g2;C0 send a-3b-1c-1d-1e5f1g1;C0 sent a-11b9c-5d-2e2f8g7
        C0 serv a-1b2e2f-2g-4;C0 servic a6c-2d-1e3f-5;C0 session a-2b-1c-2d8e-3g-10;C0 set a-1c4d-3e-3f3g4
        C0 settl a6b1c-1d-1f-6g-2;C0 she a11b2c1d-8e-4f-1g12;C0 sheet g3;C0 shift c4d-3g-3;C0 shortag d2f-1g-3
        C0 show a1b-1c-1d2e1f-2g5;C0 shown a5b-1c-1d-2f-1;C0 shut a-2b3c-3d10e-1f-6g1;C0 sick a-2b-3c-3d9e-1g-7
        C0 sickness a-1b-3c1d4f-2;C0 sign a4b-3c-3d-1e2f1g1;C0 sinc a9b-3c-1d-5e-2f1g-6;C0 singl c-3d-1e-4f7
        C0 sister a-2b1c2f-1g-6;C0 site b2d-1f-2g7;C0 six a-1c-1d-2f5;C0 slept a4c-1d-1f-2g-4;C0 slot a8b-1c1d1e-1f-9
        C0 smok a-1b5c1d-1f-4g3;C0 sn c-1d-1e-3f5;C0 so a-10b-9c3d16e-1f1g2;C0 social a-3b-2c1d4g-5
        C0 solicitor a6b-1c-4d-3e-2f4g-1;C0 son b-5f5;C0 sorry a7b-1c-3d-1e-2f1g-6;C0 spok a-2b7c-3d-1f-1
        C0 staff a-1b-3c-1d7e-1f-2g-6;C0 stair a-2d-2f3;C0 stand a-4d-1f6;C0 start a-3c5d-2e1g7;C0 stat b3c-1f-2g4
        C0 statement a4c-1d-1e-1f-1g-1;C0 station a1b-1d-1f2g10;C0 status a-2b1f2g-4;C0 statutory b1g-4
        C0 stay a5b-1c-1e4f-7g-5;C0 step a-1b11c-3d-1f-6g-1;C0 stepdad b11c-1d-1f-9g-1;C0 stepfather c3d-1f-1g5
        C0 stop a2b-1c3d-1e-4g-2;C0 stopp a-4b1d8e-1f-5g-4;C0 strat a-1e-4f6;C0 strik a-3b-1c4g5
        C0 stuck a-4b-1c-2d9e4f-6;C0 successiv a3d-2f-1g5;C0 suit a-1d4f-3g-1;C0 supervis a2b-6c-1d2e-1f4g-1
        C0 supervision c2d2e-1f-4g3;C0 supervisor d2f-1g4;C0 support a4b-1c5d-5f-3g3;C0 surgery a-5b-1c-2d2e5g-3
        C0 surrender a3b-1c-1d-1e7f-7g2;C0 survey c3d-1f-1g-2;C0 surveyor a-2b-2c-2d12e-1f-6g5;C0 suspect a3d-1f-1g3
        C0 suspend a1b-1c-1d7f-5g-1;C0 sw a-6b-4c-9d15e-7f11g-2;C0 t a-1b-1c1d4e-1f-2g-1;C0 tae a-1b-2c-1d4e-1f1g1
        C0 taf a-3b-1c-1d-1e5f1g3;C0 taken b-2c-1d2e-2f3g5;C0 taxi a-1b-1c-2d4e-1g-3;C0 team a-1b-4c-2d-1e5f4g1
        C0 telephon a1b-2c1d-1e-1f3g5;C0 tell a-1c-1d4f-3g-2;C0 ten a5b9c-1d-5e-4f-4g-3;C0 tenant a-5b14c2d-2e-2f-8g3
        C0 test a-1b-1c-2d-5e-1f10g3;C0 text a-1b4c10d-8e-2f-3;C0 that a-2b2c8d-7e-3f2g-2;C0 the a8b1c1d-5e-1f-5g-10
        C0 their c-2d-3e3f3g-4;C0 them a6b-4c-4d3e-3f1g10;C0 then a3b-1c-1d-3e6f-4;C0 ther a4b-1c-3d1e3f-5g7
        C0 therapist a-3b-1c-1d13e-2f-7g-10;C0 they b2c-1d6e-1f-5g-6;C0 theyd a-1b3c5d-3f-3g-7;C0 theyr a-2b4c7d-2f-8g6
        C0 third a2b2c-2d3e-1f-4g3;C0 this a-7b-5c5d3e-7f11g-12;C0 thre a8c-2d-4e-3f1g12;C0 through a-2b4c-1d1e-1f-1g5
        C0 thru a-2b6d-1f-3g3;C0 til b-1c4d-1e1f-2;C0 till b-1c2d1f-2g3;C0 tim a-3b6e-1f-2g-1
        C0 time a-2b-1c4d5e1f-8g-2;C0 to a-1b-5c5d7e-16f9g-12;C0 today a-10c8d5e-3f-1g-9;C0 together a4e-3g1
        C0 told a-5b3c5d-2e-5f3g-10;C0 tomorrow a-3b-2c-2d1f8g-1;C0 too b-3c4d5e-1f-6g3;C0 took a2b-1c4e-1f-4g7
        C0 train a11b-2c-2d1e-2f-6g2;C0 transition a6c-2d-1f-2g-1;C0 transport a-4b-1c-1d10f-5g-2;C0 traveller b3f-2g3
        C0 tri a-1b4e-1f-1;C0 triag a7b-3d-1f-3g1;C0 troubl a-1c-3d6f-1g-3;C0 turn a8b-4c-6d5e-1f-2
        C0 twenty b4d-1e-2f-1;C0 twin a-1d-1e-1f4g2;C0 twitch b4d-1f-3g-2;C0 two b4c-3d1e1f-2g-6
        C0 txt a3b-1c1d-1f-2g-7;C0 u b-1d-1f3g3;C0 unabl a-5b2c-2d2e2f1g-1;C0 unannounc a-1b-1c-2d-1f5g1
        C0 until a-2b-2c1d1e-1f3g-1;C0 up a9b1c8d-15e-4g-7;C0 upset a-1b-1c-1d-1e5f-1g4;C0 upstair a-2b7d-1e-1f-3
        C0 us a-1c-1d7e-2f-2g-3;C0 uta a7b-2c1d-3e-1f-2g6;C0 vacancy a-1d2f-1g-8;C0 vacat d1g4
        C0 via a-1b-1c11d-4f-4g-1;C0 visit a-5b-9c12d4e-10f8g-3;C0 w a-1b-3c-2d8e-2g-6;C0 wait a4b3c-3d5e-3f-6g-6
        C0 wake a-1b-1d-1f4g-1;C0 want a1b-1c3d-1e-3f1g-4;C0 ward b2c-1d-4e2f1g-6;C0 was a-3b-4c-6d11e-2f4g2
        C0 wash b-3f4;C0 way a-2b7c-5d3f-3g1;C0 we a-5b3c3d-1e-4f4g2;C0 wedd c-6d-3f10;C0 wee a-2b-1f5g1
        C0 week b-3c3d5e-2f-3;C0 weekend a-1b2c3d-2f-2;C0 welfar a7b-1d-1f-5g3;C0 well a-2b-1c3d-5e-2f6g7
        C0 went a9b3c-2d-9e-2g4;C0 wer b1c3d-1f-2g-6;C0 were a4b-4c-3d-2e-1f5g-1;C0 when a5b-6c-2d-3e-4f9g8
        C0 whether c-5d-1e-2f8;C0 which a-3b-2d-4e4f5g-2;C0 who a-2b1d-1e-1f3g-4;C0 will a-3b-3c1d-4e-1f9g-1
        C0 window a-3b9c-2d-2e-3f1g3;C0 with a5b1c-2d-4e-7f7g-9;C0 withdraw a-1c3e-1f-1g-3;C0 withdrew c-1d-2f4
        C0 without a-5b4c-4d3e6f-4g-1;C0 wk a5b-5c-1d3e-3g4;C0 wnb a2g4;C0 wont a-3b-1c5d3e-1f-3g-3
        C0 work a-4b3c4d-3e-2f2g-8;C0 worker a-1b-3c2d7e-1f-4g-9;C0 would a-6b5c3d-1e-1f-1g4
        C0 wrong a-9b-1c-2d7e-1f6g10;C0 wrot b-1c5d-1e-5f3g2;C0 wt a-4f5;C0 x a6b-2c2d-1e-2f-3g-8
        C0 x2 a6b2c-1d2e-1f-8g12;C0 x3 a3b1c1d-3f-2g7;C0 x4 a1b1d-1e-1f-1g-4;C0 y a-1c3d-1f-1g9
        C0 year a-1b-2c-4d9e-1f-1g-4;C0 yot a8b-1c-1d3e-1f-8g7;C0 young a-1c-1d-1e3f1g-1;C0 your a-1c-3d5f-1g-1
        C0 youth a2b-2c-1d2f-2g-10;C0 yp a4c-1d-2e4f-5g6;C1 # a1b-2c-2d5f-2g2;C1 #rd a-1b4d-1e-1f-1g4
        C1 @nm a-1b3c7d-3e-1f-5g-6;C1 a a9b-2c-2d-3e1f-3;C1 all a-1b-1c1d2e-2f2g-3;C1 and a-1b7c-4d2e1f-5g-4
        C1 asleep a-3b4c-1d-1e1f-1g3;C1 at a2b9c-3d1e1f-10;C1 attend a-1c2e1f-1g-4;C1 away a1b2d-1e-1f-1g3
        C1 back a1c-1f-1g-6;C1 brought a8b-1c-1d-1e-1f-3g4;C1 but a-1b4d-1f-2g4;C1 by a-1b-3c1d-1f3g-4
        C1 call a1c1d-1f-1g3;C1 came b1c-1d1e1f-2g5;C1 cancell c-1d1g4;C1 cant a-1b-1c5d-1f-1g-3;C1 carer a-1d-1e5f-3
        C1 come a-1b1c-3d2e1f-1g-4;C1 dad a4b-2c1d-1f-1g3;C1 darkness g-4;C1 do a-1b-2c7d-1f-3g-5
        C1 door a-2b5c-1d-2e-1g-3;C1 for a-2b1c-1d-1e5f-3g-4;C1 forgotten a-2b5c-1d-1f-1g1;C1 got b-1c2d-1f-1g-4
        C1 had a-1b5c-2d-1e1f-3;C1 he a2d-1f-2g7;C1 her a-1b5c-1d-1f-2g-1;C1 him a4b-2d-1e-1g5;C1 hous b1g-4
        C1 in b5c-4e2f-5g4;C1 inform b-2f2g-5;C1 iro a-1b-1e5f-3;C1 is a1b2d-1f-1g5;C1 it a-2b2c3d-1f-1g-6
        C1 knock a2f-1g-4;C1 la a-1b-2d-1e7f-3g1;C1 me b1g-4;C1 mother a-1b-1c-1d-1e2f1g-6;C1 mum a1b6d-1e-3f-3g7
        C1 my a-1d2g-4;C1 no a-2b9c-3d-5e3f-2g-7;C1 nobody a-1c-1d-3e4g7;C1 none a5b-1d-1f-2g1;C1 nor a-1e2g4
        C1 not a1b1c1d-4e5f-4g10;C1 officer a-1b-1d-1e3f1g3;C1 on a-2b7c-1d-2e-3f1g6;C1 one a4b1c-1d-1f-3
        C1 other a4b-1c2f-4g3;C1 out b4c-2d1f-3g1;C1 pt b1g-4;C1 rang b1f-2g3;C1 reason a-1b2c3d-1f-4g-1
        C1 rep a-1b-1d-1e4f-2g-3;C1 reply a-3b4d-1e2f-1g-5;C1 respons g-5;C1 said a-2b4c-1d-1e1f-1g-7;C1 say b2f-1g3
        C1 school a2b-1c-3d3e1f-2g4;C1 seen a1d-1f1g6;C1 sinc a-2b4f-1g3;C1 sw a-1b-1d-1e7f-3g-6;C1 taken b-1c-2d3f-1g2
        C1 team g-4;C1 tenant a-2d-1e4f-1g-3;C1 that a-1b-1e1f2g-3;C1 the a-3b7c-1d2e4f-9;C1 to a2b5c1d-3e-1f-4g-3
        C1 today c3d-1f-2g-9;C1 tomorrow a-1b1c-2d4g3;C1 two g-4;C1 up a1b5c-1d-2e1f-4g8;C1 upstair c-1d-2f4g-1
        C1 voic b1g-5;C1 w a2b3d-1f-4g7;C1 was b6c-2e-1f-3;C1 will a4b-1c-3d3f-3g4;C1 work a1b-1c1d1f-1g4;C1 worker g-5
        C2 # b-5c3d1e-1f2g11;C2 #am d7e-1f-6g4;C2 #m a-2e-4f6;C2 #nd a3b2c3d-2e-1f-5g9;C2 #pm a-3b6c2f-5g10
        C2 #rd a3b-1c-1d-1f-1g-3;C2 #st a-1c4d-2g2;C2 #th a1d2f-4g17;C2 @nm a1b6c7d10e-11f-12g42;C2 a a9b3c1e-1f-12g3
        C2 about b-2c-1f4;C2 access c-1d-1f3g-4;C2 action a2b1c-1d-1e1f-3g9;C2 address b5c-1d-2e-2g4
        C2 admin a-1d4e-1f-1g3;C2 advis g4;C2 advocat a3c3d-2e-3f-1g-7;C2 after a-1c-1d2e5f-4g11
        C2 afternoon b2d1e-1f-2g10;C2 again a-1b4c-2e-1f-1g9;C2 agency a-1b1c-1e1g4;C2 agre a-3b5c1e1f-4g4
        C2 ahead a-2b-1e6f-2g-6;C2 alert a3b3d-1e-3f-1g11;C2 all a-2c-3d9e-3f-1;C2 already a-1d3f-1g-4
        C2 alternativ a-1c-2d7e-1f-3g-2;C2 am a4b-1d-1e1f-2g4;C2 an a-1b2c-1d1e-1f-1g8;C2 and a3b1c1d-3f-2g-6
        C2 another d1f-1g4;C2 answer a-1c2d-3f2g4;C2 apol a-1d7e-2f-4g4;C2 apologi a-1d-1e-1f4g-1;C2 appli a1f-1g6
        C2 appointment a-3b-1c1d-3e-1f6;C2 appt a4b3c-5d-4e-1f3g-3;C2 as a2b-2c2d-4e2g-9;C2 ask a-5b-1c-2d8e2f-1g5
        C2 at b4c4d-2e-4f-2g18;C2 attend a2b-3c-1d-3e-2f7g-2;C2 attendanc a-1b-1d-2f5;C2 awar a-3b1c2f1g6
        C2 baby a-2b1d-2f3g-2;C2 back a6b4c3d-1e-4f-9g15;C2 be a2b-6c-2e10f-4g17;C2 been a-1b-1c2d-3f4
        C2 befor a-4b3c-2d1f3g4;C2 being a2b1c-1d1f-3g5;C2 book a-9b-3c5d1e-3f9g1;C2 breach a8b-1c-1d-1e-2f-4g-1
        C2 but a-3f4g3;C2 by a3b-2c-3d5e2f-5g9;C2 c a2f-1g-5;C2 call a3b3c2d-4e-1f-2g15;C2 came a8b-2c-1d-2e-3f-1g-3
        C2 camh a-4d-2e-1f6;C2 card a-3b8c-1d-1e-1f-2g9;C2 care a-1b-1c-1d4e2f-3g-4;C2 carer a6c-3d-1f-1g5
        C2 case a1b-1d-1e2f-2g-11;C2 chair a-5b-1c-2d-2e8f1g10;C2 chas a-2b-3c-1d-1e9f-2g-3;C2 check b-1c-3e-1f5g6
        C2 child a4c-1d-2g2;C2 circulat a4b-1c-1d2f-5g5;C2 client a-1c4e-1f-2g-1;C2 clinic a-1c-1d4e-1f-1g-1
        C2 clinician a4b-2c-1d1f-1g-1;C2 clos b-1c4d-4e-2f3g-16;C2 cmw b-1c2d-1g4;C2 come a-2c4d-2e-1f1g5
        C2 complaint a-3b-2c-1d6e4f-4g6;C2 concern a-1b4d-1e-1g2;C2 conf d-1e-2f4;C2 confirm a-1b-2c-2d-1f6
        C2 consider a2d-1f-1g4;C2 contact a1c-1d1e-1f-1g5;C2 core a-1e-3f4;C2 could a-2c-1d-2f5;C2 court d3f-3g4
        C2 csc a1g-4;C2 d a1g-4;C2 dad c-1d-2e4f-1g1;C2 date a1b-4c5d3e-2f-2g-1;C2 day a1b-2d7f-7g8;C2 deliver e1g4
        C2 did a-1b1g-4;C2 didnt a7b-3c-1d-2e-1g-9;C2 different a-2d4f-1;C2 discharg a6b-1d-1e1f-5g-9
        C2 discuss a1b-1c5d-1f-3g2;C2 do a-1b1c1d-1g5;C2 dog a-1b7d-1e-2f-3g-4;C2 done a-2b-7c1d4e-1f4g5
        C2 down a-2d1e2f-1g-6;C2 dr b1g3;C2 duty a-1b4c-1d2e-1f-2g3;C2 edt g4;C2 email a-3b-2c-2d-2e9f-1g19
        C2 escalat a-1b3c-1d-2e2f-1g3;C2 explain a-1b-1c-3d-1e4f3g-1;C2 explanation a4d-1e1f-4g-1
        C2 extra a-1c-1d3f-1g5;C2 famili c-1d2f-1g6;C2 family a-1c-1d-1f4;C2 fare g-4;C2 fault a-2b-1d10e-1f-6g-6
        C2 file b-1c2e-1f1g-4;C2 find a-2d-1f4;C2 fine d-2e1f2g4;C2 first a-1b-1d-1e-2f4g1;C2 follow a-4b1c-1d1f4g4
        C2 for a-2b9c11d-4f-14g27;C2 forgot f1g-10;C2 form a-1b-2c-1d-1e6g2;C2 fractur a2f-1g6;C2 from a-4b-3d1e-1f7g-7
        C2 fsw a-2b-1d2e2f-1g5;C2 full a-2d-2e-3f7;C2 get a2d-1e1f-2g5;C2 given a4b-3c5d1e4f-12g10;C2 go a-3b7c-1d1f-3
        C2 going c-1d2e-1f-2g9;C2 gone a2b-1f-1g7;C2 gp a5b-1c-1d1f-4g-3;C2 group a-3b-1d5e-5f4g-2
        C2 had a-6b-1c-2d2e-1f8g-7;C2 hand e1g4;C2 has a-2b-2c9e2f-6g9;C2 have a1b-1c-1d-1f2g8;C2 he a12b-2c-1d-2e-1f-7
        C2 head a-2b-1c-1e2g7;C2 held a1d1e-1f-1g9;C2 her a-3b-4c6d3e3f-4g13;C2 here a-1c-2d-1f4
        C2 him a-3b-4c5d-6e10f-1g11;C2 his a1d-1g-5;C2 home a9b-5c-1d-4e1g4;C2 hv a5c1d-6e-2f1g11;C2 i b-3c2d-5e2f4g6
        C2 id c2d-1f-1g4;C2 ill a-1d3f-3g3;C2 in a6b-7d-4e-7f12g-8;C2 info a-1e-2f4g-4;C2 inform a4c-1e-2f-1g3
        C2 instead a-1b-2c4d3e-2f-3g12;C2 invit d-1e-1f4;C2 iro a-3b-1c-1e6f-1g4;C2 issu a5e-1f-3g9
        C2 it a-3b5c1e2f-5g-4;C2 join d-1e-4f6;C2 joint b-2c4f-1;C2 kid a-1d3f-2g-4;C2 late a-1d-1e-5f8
        C2 later a-1b2c-1d1e2f-3g-6;C2 lead a3b-1c-1d-1e2f-1g6;C2 left b18d-3e-3f-11g-9;C2 legal b1g3
        C2 let a-1b-2c-1d-1f4g-1;C2 letter a5b1c-3e-2f-1g-6;C2 liaison a4b-2d-1f-1g2;C2 list a1b-2c-2d6e-1f-1g6
        C2 longer c4d-3;C2 look g5;C2 ltr a-1b2d7f-8g7;C2 manager a-4b3c3d-1e2f-3g15;C2 meet a-2c3d-4e-3f5g3
        C2 messag a2b-3d3e1f-4g-3;C2 met a-1b3d-1f-2g3;C2 mgm a-2b1d1e-1g-3;C2 mgr a-2b4d1e-1f-2g1;C2 min a-1e1g4
        C2 minut a-2b-1c-1d-2e6g14;C2 miss a-1b-1d-1e-1f4;C2 month c-1d4f-3g2;C2 mother a-2c-1d2f1g-5
        C2 mov a-1c3d-2e-3f3g4;C2 mtg a-1d1e2f-2g-5;C2 mum a-1b-1c-2d1f4g13;C2 mw b3d-1f-1g3;C2 my a-4b2c-2d5f-2g-3
        C2 nae a-1b4f-3g-11;C2 nam a4b-1c-1d-1f-1g2;C2 need a-4c4d-4e-1f5;C2 neighbour a-2b7d-1e-1f-3g1
        C2 neither a2e1f-2g-5;C2 new a10b-4c-1d1e-3f-3g2;C2 next a2b-2c7d3e3f-13g9;C2 no a-2b-5f7g-11
        C2 nobody a2b6d-1f-7g-11;C2 none a-5f6;C2 not a-6b5c-3d3e6f-5g-33;C2 note b3d-1e-1f-1;C2 noth a1b5d-3e1f-4g-8
        C2 notic a-1d1g5;C2 now a-1b-1d3e1f-2g14;C2 nurs a9b-3c-2d-3e4f-4g5;C2 nursery a4b-1d-1e-1f-1g5
        C2 occasion f2g-4;C2 of b-2c-3d3e3f-1g4;C2 off a-1c1d2f-1g-11;C2 offer a-10b-1c7d-5e-1f9g5
        C2 on a7b-3d7e-3f-6g-8;C2 one a2b-1c3d-1e-1f-2g-4;C2 open b6f-5g-1;C2 optician a4b-1c-1d-1f-1g1
        C2 order a-1b-1d-1e4f-1g-2;C2 ot e-4f4;C2 out a-1e-7f8g7;C2 over a-1b-1c3d-1f-1g2;C2 panel e1f-1g4
        C2 parent a-2b-1d9e-5f-1g-11;C2 pass a-3b1c-1d7e-1f-3g4;C2 per f1g-4;C2 phon a-1b1c1d4e2f-7g-1;C2 pick a1f-1g4
        C2 plac b1d2e-2f-1g10;C2 plan a-2d-3e6g3;C2 plann a1b1c3d-2e1f-4g2;C2 polic b4c1d-3e-3g10;C2 policy f1g-7
        C2 post a3c-4d2e6f-6g6;C2 pupil a-1d2f-1g-6;C2 put a2c3d-1e-1f-3g4;C2 quorat a-1e-2f3g-4;C2 r c-2d4f-2g3
        C2 rais a2c-1e1f-2g6;C2 rang a3d-2e3f-3g9;C2 rather a-4c3d-1f3;C2 read a-1d-2e-3f6;C2 rearrang c7d-2e1f-6g6
        C2 reason a-1d3e-1f-1g-4;C2 rebkd a-1b-1e5f-2g3;C2 rebook a3b-1c4d6e-3f-8g1;C2 recall a4d-1f-2g1;C2 receiv g-10
        C2 reconven a-1d2g4;C2 record c2e-1f-1g-5;C2 referrer a-3d-2e-1f6g-2;C2 relist d2f-1g8;C2 remov a1g-7
        C2 repli b-1c7d-2f-3g2;C2 report a-2b1c7d-4e-2f-1;C2 represent e1g-6;C2 request a2b4c-2d-2e-2f-1g9
        C2 reschedul c1d3e1f-3g4;C2 reset c-2d5e-1f-1g4;C2 restart a-3b-1c-1d3f3g1;C2 return a-1c-1d-1e-1f4
        C2 ring a2b1c-2d-2f1g9;C2 round a-1c2e1f-3g10;C2 rpt d-2e-1f4g2;C2 rung c-1d2f-2g11
        C2 safeguard a3b2c-1d-3f-1g5;C2 sat a-6f6;C2 say b3c-1e1f-3g-11;C2 sch a1b-1c3d-1e-1f-2g3
        C2 script b-1c-1d-1e-1f3g5;C2 secretary a4f-3g7;C2 see a5b-1c-4d-1e1f-1g10;C2 seen a-4b1c2d-2f2g4
        C2 senco a-1b-2d1e7f-4g3;C2 send a-1b-1c4d-2e4f-4g3;C2 sent a6b5c-2d4f-13g21;C2 servic e1f-1g4;C2 shar e1g6
        C2 she a-3c-2d-3e4f4g-7;C2 shed a-1b-2c-1d-1f4;C2 sinc a2d-1e-2g-7;C2 sister a4b-1c-1d-1e-1f1g4;C2 slip b1g4
        C2 slot a5b-1c1d-1e-1f-3g6;C2 so a-4b1c-2d-3e-2f10g-6;C2 social a1c-1g5;C2 solicitor a-1b3e2f-3g4
        C2 sought b1e1f-1g5;C2 spok b-1c-2d-1e1f3g-3;C2 start a3b-1c-1d-3e-2f3g3;C2 stood e-2f2g-4
        C2 submitt d-1e3f-1g-3;C2 summon a2b-1f-1g4;C2 support a-8b1e-1f8;C2 suspend a-2b-1d-1f4;C2 sw a3c2e2f-7g5
        C2 take b1c-1e1f-1g5;C2 taken a2f-1g-5;C2 task a2d-1f-1g3;C2 tci c-1d5f-3g7;C2 team a-3b3c-1d9e-2f-5g11
        C2 telephon a-3b2c1d-1e1f2g4;C2 term a4d-3e-1f1g3;C2 text b2c-2d3e-1f-2g-9;C2 that a-4b4d-2f3g-6
        C2 the a-8b11c2e-4f-1g-6;C2 their a-1b-3c-1d-2f6g7;C2 them a-2b3d-1e3f-4g-4;C2 ther a1b7c-1d-3e1f-4g-4
        C2 they a-4b-3d-1e-1f8g-5;C2 third a1g-5;C2 this a2b-2c3d-1e-1f-2g4;C2 tm a-1b5c-1d-1e2f-3g-5
        C2 to a5b1c2d-1e12f-18g56;C2 today a4b3c-1e-2f-4g10;C2 told a2b3c-2d2e-2f-3g5;C2 tomorrow a-1b3c1d2e-1f-4g7
        C2 tonight a2b1c1d-1f-2g5;C2 too a1g-3;C2 trac a-1b2f-1g-4;C2 transport a-1c5d-2e-1f-1
        C2 tri a2b-1c-1d-1e-2f2g4;C2 try a6b1c-1d-2e-1f-3g3;C2 twic a5d-1e-2f-2g4;C2 two a-3c-1d2e-1f2g-5
        C2 unit a1b-1c-1d1g-4;C2 up a-1b3c-3d1e3f-4g2;C2 updat a-1d-1e3f-1g11;C2 us a1f-1g-4;C2 usual a-1d-1f2g-6
        C2 view a-1e2f-1g-5;C2 visit a1b-6c6d-1f1g2;C2 w a-1b2c-3d-1e-2f5g2;C2 wait b-2d-3e-1f6g-2
        C2 want a3b-1c1d-1e1f-4g6;C2 ward a2c-1d-2e-1f1g5;C2 warn a4d-1f-2g10;C2 was a-7b7c-1d-5f5g-15
        C2 way a7b-2c-1d-1e1f-3g-3;C2 wee a7b2c-1d-1f-6g-4;C2 week a-4b-1d-1e3f4g8;C2 welfar a1b2c-2d-1e-1f1g4
        C2 went a-3b1c-2e6f-2g2;C2 were a-4b-2c-2d5f4g-10;C2 whatsapp b3e-1f-2g2;C2 when a-1b1d5f-4g-1
        C2 which a-1b1c4d-1f-3g2;C2 who a4b2c-1d-1e-2f-2g3;C2 will a11b7c-4d-1e-1f-11g15;C2 with a-5b-3c7d1e1f-2g18
        C2 within g3;C2 wk a3b-2f-1g-3;C2 worker a4b1c2d-1e-1f-4g4;C2 would a-4b10c-1d-1e-1f-4g-2
        C2 writ a3b-3c3d-2e2f-2g5;C2 written a-2b-1c4d-1e1f-2g3;C2 x1 a1g9;C2 yet b-1c-2f3g-1
        F0 always a-3b-3c-28d20e-20f35g-31;F0 follow=n a2b-3c-6d3e-6f11g-60
        F0 follow=n/cancelled_by_agency a-9b-6c5d16e-7f1g-12;F0 follow=n/cancelled_by_family a-4b-2c9d-3e-4f3g-13
        F0 follow=n/meeting_not_attended a-5b-3c-2d-4e15f-1g-8;F0 follow=n/missed_appointment a27b-7c-7e-2f-11g-21
        F0 follow=n/no_access_visit a-1b15d-3e-3f-8g-18;F0 follow=n/none a-8c-12d-2e-4f26g13
        F0 follow=y a-3b3c-3d4e-1g48;F0 follow=y/cancelled_by_agency a-2b-3c-6d23e-3f-8g10
        F0 follow=y/cancelled_by_family a-8b-3c16d-3e-2f1g6;F0 follow=y/meeting_not_attended a-2b-2c-3d-5e9f3g9
        F0 follow=y/missed_appointment a16b-6c-3d-7e-2f2g11;F0 follow=y/no_access_visit a-5b17c-6d-4e-3f1g12
        F0 label=cancelled_by_agency a-11b-9c-1d39e-10f-7g-2;F0 label=cancelled_by_family a-12b-5c25d-5e-6f5g-7
        F0 label=meeting_not_attended a-7b-6c-5d-9e24f3g1;F0 label=missed_appointment a43b-13c-10d-8e-4f-8g-10
        F0 label=no_access_visit a-6b33c-6d-7e-6f-7g-7;F0 label=none a-8c-12d-2e-4f26g13
        F0 rule=cancelled_by_agency/cancelled;_not_written_by_whom a-4b-2c9d3e-6f1g8
        F0 rule=cancelled_by_agency/cancelled_by_the_service a-2b-1c-7d13e-2f-1g-9
        F0 rule=cancelled_by_agency/cancelled_by_the_worker a-3b-1c2d7e-2f-3g-6
        F0 rule=cancelled_by_agency/cancelled_for_the_service's_reasons a-1b-1c4d-2e-1f-1g3
        F0 rule=cancelled_by_agency/the_service_did_not_hold_it a-1b-4c-7d16e1f-4g2
        F0 rule=cancelled_by_family/cancelled_by_the_family a-7b-3c15d5e-4f-7g-9
        F0 rule=cancelled_by_family/cancelled_for_the_family's_reasons a3c-3d-3f3g4
        F0 rule=cancelled_by_family/the_family_declined_or_put_it_off a-6b-1c10d-6e-3f6g-1
        F0 rule=meeting_not_attended/apologies_to_a_meeting e-6f7
        F0 rule=meeting_not_attended/did_not_come,_of_a_meeting a-3b-1c-1e6f-2g9
        F0 rule=meeting_not_attended/nobody_came_to,_or_spoke_for,_at_a_meeting a-4b-2c-1d-5e16f-4g-9
        F0 rule=meeting_not_attended/not_attended,_of_a_meeting a-2b-1c-1d-1e5f-2g3
        F0 rule=meeting_not_attended/unable_to_attend,_of_a_meeting a-1b-1c-2d-2f5g2
        F0 rule=missed_appointment/did_not_come,_of_an_appointment a5b-2c-2d-1e1f-1g3
        F0 rule=missed_appointment/not_attended_or_missed a10b-4c-3d-6e-4f6
        F0 rule=missed_appointment/not_brought,_no_show,_or_left_before_being_seen a10b-3c-4d2e1f-6g-11
        F0 rule=missed_appointment/short_form_for_not_attended_or_not_brought a19b-3c-3d-3e-2f-7g-2
        F0 rule=no_access_visit/at_the_door,_nobody_in_or_not_let_in a-6b27c-5d-5e-7f-4
        F0 rule=no_access_visit/no_reply_at_the_door a-1b5c-1d-2e1f-2g-7;F0 rule=none/ a-2b1c-8d3e-7f14g12
        F0 rule=none/it_took_place_after_all a-2b2c-2d-1e2g4
        F0 rule=none/spoken_of_as_a_condition,_a_rule_or_a_thing_that_did_not_happen a-4b-3c-2d-3f11g-2
        F0 sign=agencyPutOff a-4b-9c-6d32e-3f-11g17;F0 sign=cancelled a-20b-11c32d16e-15f-1g12
        F0 sign=ended a7b-4c2e1f-6g-27;F0 sign=familyPutOff a-5b-3c17d-9e-2f2g-5;F0 sign=letter a1b-3c-6d-3e-3f14g-7
        F0 sign=meetingOnly a13b-8c-6e11f-10g-14;F0 sign=missedCode a15b-4c-4d-5e-3f1g-5
        F0 sign=missedSurely a11b-4c-4d1e1f-4g-6;F0 sign=noAccess a-11b22c-7d1e-4f-1g-4
        F0 sign=noReply a8b3c-5d-15e2f6g10;F0 sign=notAttended a4b-7c-6d-10e9f11g-1
        F0 sign=notCome a21b-5c-12d5e4f-12g8;F0 sign=rescued a-7b1c-4d-4e3f11g1;F0 sign=step a-1b-13c15d-1e2f-3g29
        F0 sign=stepByWorker a4b-5c8d-1e-1f-5g4;F0 sign=supposed a1b-3c-4d-11e2f15g-16;F0 sign=unable a-8b4c10e1f-7g-7
        K0 1 0 a9c-4d1e-9f3g3;K0 10 0 a6b-8d-6e9f-1g-12;K0 11 0 b-20c-16d7e33f-4g2;K0 12 0 a-6b2c-4d9e3f-3g14
        K0 121 0 a20b-2c-4d-7f-7g-1;K0 122 0 a23b-9c-21d-9e16f-1g-10;K0 123 0 a-6b41c-1d-12e-6f-15g3
        K0 124 0 a-3b-1c10d-12e11f-5g3;K0 125 0 a-24b-12c30d15e-15f6g5;K0 126 0 a-12b-4c19d13e-7f-9g-2
        K0 127 0 a-7b-15c-8d49e-7f-13g-1;K0 128 0 a-14b-11c-7d-4e35f1g2;K0 129 0 a22b-17c4d11e-19f-2g-1
        K0 13 0 a2b3d-4e-7f5g9;K0 130 0 a12b-6c-15d-13e1f20g-1;K0 131 0 a8b7c4d8e-9f-18g34;K0 132 0 a14b-8c1d-3e-4g-29
        K0 133 0 a-2b-7c-10d-6e4f21g-4;K0 14 0 a6b9c1d-4e-6f-7g-3;K0 15 0 a7b-10c-6d-11e1f20g6
        K0 16 0 a-2b11c-1d-5e3f-5g-2;K0 17 0 a-2b7c-4d-4f3g2;K0 18 0 a-4b6c-1d-1e-1f1g-5;K0 19 0 a1b18d-6e-4f-8g4
        K0 2 0 a-1b3c-2e1f-1g-5;K0 20 0 a-2b7c-1d-2e3f-6g-8;K0 21 0 a-4b3d1e2f-2g2;K0 22 0 a7b-7c1e-11f10g2
        K0 23 0 a-3b4c-14d-2e-3f17g-8;K0 24 0 a-9b6c-3d6e-1f1g26;K0 25 0 a-6b-3c1f8g8;K0 26 0 a2b-8c-6d2e-7f17g5
        K0 27 0 a7b2c-5d10e-8f-7g9;K0 28 0 a-15b23c5d-1e-9f-2g3;K0 3 0 a6b1c4d-1e-5f-5g-3;K0 30 0 a-4b-4c12d-4f1g10
        K0 31 0 a9b-3c7d-1e-4f-7g-2;K0 32 0 a-3b-2d1e-1f5g12;K0 34 0 a-5b-2c5d2e-3f4g6;K0 35 0 a-1b1c-5d3e5f-3g-2
        K0 36 0 a7b-5c4d5e4f-16g37;K0 37 0 a4b-2d-7e-6f11g-14;K0 38 0 a3b-2c2d-5e-5f7g-18;K0 39 0 a-4b12c5d-11e-4f1g-4
        K0 4 0 a2c-1d-1e4f-5g-3;K0 40 0 a3b19c-1d-8e-4f-9g7;K0 41 0 a-4b8c-4d-1f2g11;K0 42 0 a3b5c-6e-2f-1g5
        K0 43 0 a-11b-5c18d-10e2f7g-4;K0 44 0 a1b2c-6d3e13f-14g20;K0 45 0 a-7b11c3d12e-6f-13;K0 46 0 a8b-2c5d-9f-2g4
        K0 47 0 a8b-1c3d-12f1g-1;K0 48 0 a-7b-6c8d8e-10f7g-7;K0 49 0 a6b7c-2d-12e16f-14g-29;K0 5 0 a14b2c-6d2e8f-20g-12
        K0 50 0 a-10b11c-10d-5e4f10g8;K0 51 0 a-1b-3c-4d6e-7f8g6;K0 52 0 a1b2c4d-4e-5f3g12
        K0 54 0 a-7b28c-7d-14e3f-2g-7;K0 55 0 a4b-3c-3d8e-3f-4g10;K0 6 0 b-7c-4d-10f20g16;K0 7 0 a11b1c-1d-3e-12f4g2
        K0 8 0 a9b13c-13d-7e-2f-1;K0 9 0 a9b-4c19d-6e-14f-4g30;X0 1 1 a20b-1c-2d-3e1f-15g-8;X0 1 10 a11b-5c-1d-5e-3f3g1
        X0 1 14 a-1b-2c3d-1e-1f1g-5;X0 1 26 a2b-1c-1d-2e-1f3g4;X0 1 27 a12b-2d-3f-7g-2;X0 1 28 a-3b6d-1f-1g1
        X0 1 35 a-2b-1f4;X0 1 36 b2c-3d6e-1f-3g4;X0 1 39 a-9c3d-1f7g4;X0 1 42 a-7b-1c-1d5f5g9;X0 1 44 a-2b-1d-1e-1f4
        X0 1 45 b4d-1f-3g7;X0 1 46 a4c-1d-1f-2g-2;X0 1 49 a10b-1d-2e3f-10g-9;X0 1 5 a-3b1d6f-4g-4;X0 1 50 a-1b-2d-1f4
        X0 1 51 a1c-1f1g-4;X0 1 54 a1b6d-1f-6g-5;X0 1 6 b-1c3d-1f-1g7;X0 1 7 a3c-4d5f-5g-6;X0 1 9 a2b-3c2d-3e-1f4g-1
        X0 10 1 a4b-3c-1d-2e-1f3g3;X0 10 10 a-4b-4c-4d-3e4f11g4;X0 10 11 b-1c-3d-2e1f4g-3;X0 10 12 a-1b-2c-1d7f-2g4
        X0 10 13 a-2b-5d5e-1f4g8;X0 10 14 a4c-1e-1f-3;X0 10 15 a-3e3f2g-1;X0 10 21 a-1b1c-2d5e-1f-3g-9
        X0 10 22 a2b-1c-2d-1e-1f3g4;X0 10 23 a-4b3c-3e6f-2g-3;X0 10 26 a-5b-1c-1d-2e-1f10g-2;X0 10 28 a-1c-1d-1e-4f6g3
        X0 10 36 a-7b-5c5d-2e6f2g-13;X0 10 37 a6b-2d-4f1g-1;X0 10 38 a4c-1d-2g3;X0 10 39 a1b3c-1d-1e1f-4g-1
        X0 10 42 a-2b-1c3d-2e5f-4;X0 10 43 b13c-3d-3e-7g-6;X0 10 44 a-4b4c1e-4f3g-8;X0 10 45 a-2b7f-3;X0 10 46 c1f-1g-5
        X0 10 47 a-1c-1d5e1f-4g9;X0 10 49 a5b-3c-3d-5e-3f8g-8;X0 10 50 a-1b-2d8e-1f-3g-2;X0 10 51 a5b-1c-1d1f-5g7
        X0 10 52 a1b-1c1d-2f1g-4;X0 10 54 a-7b-6c-1d2e1f11g4;X0 10 6 a7d-1f-6g-4;X0 10 8 a-2c5d1f-3g2
        X0 10 9 a-1b-2c1f3g-5;X0 11 1 a3b-1c-1d-2e1f-1g-3;X0 11 10 a1b-2c-1d-4e-6f14g3;X0 11 11 a-5c2d-6e4f4g-1
        X0 11 13 a2d3f-4g1;X0 11 14 a4b-1c2d2e2f-9g1;X0 11 21 a-1b-1d-2e5f-1g-6;X0 11 23 a-1d1f1g-4;X0 11 24 d-2e-2f4
        X0 11 27 a-2d4f-2g-2;X0 11 34 a-4b-1c-1d5e4f-3;X0 11 36 a-1c-1d2e-3f2g4;X0 11 39 a-1b-1d-1e4f-1g-4
        X0 11 4 a4e-3f-1g1;X0 11 41 a-1d-1e2g7;X0 11 42 a3d-2e-1f-1g2;X0 11 43 a-2b-1c-2d-2e8f-1g1
        X0 11 44 a3b-2c3d-5e3f-3g-1;X0 11 49 a5b-1c-4d3e7f-10g16;X0 11 5 a5d-1e-1f-2g-5;X0 11 51 a-1b-1c-2d10e-2f-3g1
        X0 11 52 a5c-3e-2g-1;X0 11 8 c-2d6e-3f-2g1;X0 12 1 b-1d-4f5g1;X0 12 44 a-1d2g3;X0 121 131 a4d-1f-2g12
        X0 122 123 a4b3d-1f-6g-5;X0 122 124 a-4b-2c-4d-1e3f7g7;X0 122 126 a-4b-1d-1e-1f7g3;X0 122 128 b-1c-1d-1e3f-1g-3
        X0 122 129 a3b-2c-2e-4f6g-10;X0 122 130 a-2d-1e3g4;X0 122 132 a1g-4;X0 122 133 a-3b-1c-1d-2e-4f11
        X0 123 122 a-4b2c-1d-2e5g-2;X0 123 123 a-8b10c-5d-4e-3f11g15;X0 123 124 a7b8c-6d-5e-2f-1g5
        X0 123 126 a1b-3c-1d4e-1g2;X0 123 127 a-2c4d-3e1g-6;X0 123 128 b1c-1d-2e4g-6;X0 123 130 a-3b-6c-1d-1e-3f13g5
        X0 123 131 a-3b7c-3d1e-2g12;X0 123 132 a-2b-2c-1d-2f6;X0 123 133 a2b-1d-1e-1f2g-4
        X0 124 121 a4b-1c-2d-1e2f-2g-6;X0 124 122 a-9b6c-7d-4e13f2g6;X0 124 123 a-5b9c3d2e-3f-5g-3
        X0 124 124 a-4b-5c5d-4e4f4g-6;X0 124 125 a-2b1c5d1e-3f-3g-8;X0 124 126 b3c4d-3e-1f-3g-1
        X0 124 127 a-2b-1c3d-2f2g-3;X0 124 128 a-8b-3c1d-2e10f1g-1;X0 124 129 a2b-7c-9d6e-4f12g-7
        X0 124 130 a1b-4c-7d1e-2f11g-9;X0 124 131 a-5b-1c19d-5e-8f-1;X0 124 132 a5b-1c5d-2e-1f-6g-1
        X0 124 133 a8b-3c-1d-1e-3;X0 125 123 a-1b1c3d3f-6g-3;X0 125 124 a2b-1c-1d-6e-1f8g2;X0 125 126 b-1c7d-2e-1f-3g-1
        X0 125 127 a-1b-1c-3d7f-1g-4;X0 125 129 a-6b-2c5d7e-3g-5;X0 125 131 a-1c2d-3e-1f3g-1;X0 125 133 c-4d-2f7g2
        X0 126 124 a3c-1d6f-8g-8;X0 126 125 a-1b-2c1d-5f7g-5;X0 126 126 a1c1d-1f1g-5;X0 126 128 a-1c-5d2e-3f7
        X0 127 123 a4b-3c-1;X0 127 124 a-2b-2c-5d10g4;X0 127 125 g4;X0 127 127 a-3b-2c-2d17e-1f-9g2
        X0 127 129 a-4c3e-1f2g3;X0 128 122 a5b-1c-1d-3e7f-7g10;X0 128 123 a1b-1c-1d3e1f-3g-7
        X0 128 124 a-4b2c-4d8e2f-3g6;X0 128 125 a-1b1c-1d11e-6f-3g7;X0 128 126 c4d-3f-1g1;X0 128 127 a1d2e-2f-1g-4
        X0 128 128 a-8b-4c1d-13e9f16g7;X0 128 129 b3c3d-2e-1f-4g-3;X0 128 130 a-4b-1c-1d-2e-1f9g1
        X0 128 131 a-1b-1c2d1e5f-6;X0 129 121 a5d-1f-3g-14;X0 129 122 a20b-2c-2d-6e-2f-8g6;X0 129 123 a-1b1d-1f1g4
        X0 129 124 a9b3d-7e-4f-1g13;X0 129 125 a-7b-2c-1d11e-1f1g3;X0 129 126 a-3b-1c11d3e-1f-9g-1
        X0 129 127 a3b-2c1d4e-1f-6g-2;X0 129 128 a-4b-2c1d-5e2f8g2;X0 129 129 a11b-3c-3d1e-2f-4g-1
        X0 129 130 a5b-3c-2d-5f5g1;X0 129 131 a7b-1c-4d1f-3g-4;X0 129 133 a2b-1d-4e-2f4g2;X0 13 10 a2b-8c3d5e-1g4
        X0 13 11 a3c-1d5e-6g5;X0 13 12 e-1f2g-3;X0 13 13 a-2b-2c1d-2e-1f6g-2;X0 13 14 a6b-3c-1e-1f-2g5
        X0 13 19 b4c-1d-1e-1f-1g-1;X0 13 22 a-1b-3d-2f6g1;X0 13 23 a-1b-3d7f-3g4;X0 13 24 a-4b6c-1d-2f2g-1
        X0 13 30 a-1b-2f3g2;X0 13 36 a-3b-3d-3f9g-4;X0 13 38 a2b-1c-3d-2f4g2;X0 13 39 a-1b-1d3f-1g-2
        X0 13 40 a-1b3c-2d3e-2f-1g-1;X0 13 42 a-1b-4c1f3g-3;X0 13 43 a11b2c-2d-1e-1f-8g-5;X0 13 44 a1b1c3d1f-6g7
        X0 13 47 b-3c2d-2e-2f4g-7;X0 13 48 b-2d-1f4g-1;X0 13 49 a-3b1c6d-5e5f-5g7;X0 13 52 a-1b-2c4d-1e-1f1g1
        X0 13 54 b6d-1e-1f-4g-4;X0 13 7 a-2b-3d-1f5g-2;X0 13 8 a-3b8c-3d-1g5;X0 13 9 b-3c-4d10e-2f-1g1
        X0 130 123 a6b-2c-1d6e-1f-8g-4;X0 130 124 a3b5c-2d-2e-1f-4g-1;X0 130 128 a-3b-1c-1d8e-6f3
        X0 130 129 a2b-2c-1d-7e-1f9g1;X0 130 130 a-5b-1d-1f8;X0 131 122 a-5b1c-1d-3e-1f9g-11
        X0 131 123 a-3b2c3d-8e-1f7g8;X0 131 124 a6b-5c-7d9e-3f-1g3;X0 131 125 a-3b-2c7d-3e-1f2g-1
        X0 131 126 a-3b-5c6d12e1f-10g-4;X0 131 128 c1d1e-4f2;X0 131 129 a-7b-2c13d4e-2f-7g-1;X0 131 130 b-3c-1d-2e3f3
        X0 131 131 a2b-3c-1d7e-2f-3g13;X0 131 133 a-2b-2c-3d3e-1f4g4;X0 132 127 a-1d5f-3g1;X0 132 129 a2d-1f-1g-5
        X0 132 131 a-4b-1c1d-2e-1f6g-10;X0 133 123 a-3b2c-1d-1f2g3;X0 133 125 a-1b-1c-3d-1e-1f7g-1
        X0 133 126 a-3b-1c-1d-1e-1f6;X0 133 127 a-1d3f-1g-5;X0 133 128 a2b-1c2d1e5f-10g-2
        X0 133 129 a6b-1c-1d1e-2f-3g-4;X0 133 130 a9b-1d-1e5f-12g-3;X0 14 1 b4d-1f-3g3;X0 14 10 a3c2d-3e-3g3
        X0 14 34 a1g-5;X0 14 36 a4b-4c1g-4;X0 14 47 a2b-1c1d-1e2f-4g-1;X0 14 5 a6b-1d-1e-2f-2g3;X0 14 52 a-1b-1c4d-2g-1
        X0 14 8 b2c-4d3g-5;X0 14 9 a-1b1c-2d-2f5g1;X0 15 1 a-5b-1d-1e-2f10g-1;X0 15 10 a-4d-1e7f-2g-2
        X0 15 35 a4d-1f-3g1;X0 15 36 a-1b-1c-1d-2e-1f5;X0 15 37 a-3f4g-1;X0 15 41 a-1b-1c4f-2g1;X0 15 43 a2e4f-5g-3
        X0 15 44 a9b-1c-1d-6e-3f1g2;X0 15 45 a7b-1e-3f-2g-2;X0 15 49 a-1f1g-5;X0 16 19 a-1b5c-1d-1e-1f-2g-1
        X0 18 22 a-2b3f-1;X0 19 28 a-1b4c-1f-2g3;X0 19 43 a-1b4d-1f-2g-1;X0 20 45 a-2b5c-1f-2g-8;X0 21 43 b2c-1g-4
        X0 21 44 a-1e3f-2g-4;X0 22 1 a6b-1f-4g3;X0 22 10 a-3d1e-1f3g-6;X0 22 36 a-2b-1c5f-1
        X0 22 49 a6b-3c-1d-6e-1f4g-1;X0 22 8 c-1d2g5;X0 23 1 a11b-2d-2f-6g-5;X0 23 10 a-1b-2d-1e3f1g-5
        X0 23 11 a-3c-1d-1f6g2;X0 23 12 b-1d1e1g6;X0 23 13 b-4f5;X0 23 14 a-2c4d1f-3g2;X0 23 3 a3b5c-1d-1e-1f-5
        X0 23 44 a1d-1f2g-6;X0 23 45 a-2b-4c-1f7g1;X0 23 47 a1c-4d-1f5g-2;X0 23 48 a2b-3d-2f4g1;X0 23 49 d7e-1f-5g-2
        X0 24 1 a-1b1d3f-3;X0 24 10 a2b4c-2e-2f-2g5;X0 24 13 a6b1c-1d-1e-2f-4g-2;X0 24 36 a-2b3f-1g1
        X0 25 13 b-4d3f2g-1;X0 26 1 a1d-1f1g5;X0 26 27 a-3d-1f3;X0 26 44 a1b-1d-1e-4f5g1;X0 26 47 a-4b-1c-1d9e-1f-3g-2
        X0 26 50 b-1e2f-1g6;X0 27 15 d4f-3;X0 27 23 a-2b-1c-1d5;X0 27 36 c-1d1g4;X0 27 40 a4b-1d-1f-2g-1
        X0 27 45 a-2b3c-4d3f1g2;X0 27 47 b-3f3g3;X0 27 51 a-2b-4c-3f9g-3;X0 28 10 b1f-1g6;X0 28 11 a-1c-1d4e-3f1g1
        X0 28 13 a-1c-3d-1f6g3;X0 28 24 c1d-1g5;X0 28 3 a-1c4d-2f-1g-3;X0 28 30 a1b-1c4d-1f-3g1
        X0 28 43 a-1b2c-4d1e-1f2;X0 28 44 a-1c6e-2f-3g-2;X0 28 45 a-1b2e-1f-1g5;X0 28 46 a5c-5d4e-1f-2g1
        X0 28 47 a-3b3c1e-1g-7;X0 28 48 a-3b8c3e-1f-8g-1;X0 28 49 a-2c3d2e-1f-2;X0 28 54 b-3e2f2g-1
        X0 28 7 b6c4d-6f-4g-3;X0 3 10 b4d-1e-2f-1g-5;X0 3 48 b-2d1e-1f1g-3;X0 3 9 a4b-2d1e-1f-2g4
        X0 30 10 a-1d-1e4f-2g-4;X0 30 13 a4c3d-3f-4g4;X0 30 36 a-1c2d-1e-2f3g-5;X0 30 46 a-2c1d-2e1f2g5
        X0 30 48 a-1b-1c-1d-1f4;X0 31 43 a-1c-1e-1f4;X0 34 1 a2b-1d-3e-1f4g2;X0 34 10 a-1b-1c4d2e-1f-2g4
        X0 34 28 b2d-1f-1g-4;X0 34 43 a-1c6d-1e-1f-4g-1;X0 34 9 a2b-1d1f-1g3;X0 36 1 a3b1c-1d5e-2f-7
        X0 36 10 a-2b-1c-2d-3e7f3g-3;X0 36 11 a9c-1d-3e-5f1;X0 36 12 b-2d4f-1;X0 36 14 a-1b-1d2g4;X0 36 22 a-2c5d-2
        X0 36 34 a2b-2c-1d2f-1g-3;X0 36 36 a2b2d2e-3f-3;X0 36 44 a-4c-2d4e1f1g4;X0 36 46 a3b3d-1f-4g-1
        X0 36 47 a-1b2c2d-1e1f-2g5;X0 36 49 a-2b1c-1d1e2f-1g-5;X0 36 52 b2c-1d5e-1f-5g-1;X0 36 8 c-1f3g3
        X0 36 9 e4f-4g5;X0 37 13 a-1b-2d6f-3g-1;X0 37 22 a8d-1f-7g-3;X0 38 1 a-1d2f-1g-3;X0 38 10 a1g-13
        X0 38 47 a3c1d-1f-2g-4;X0 38 48 a-1b-3c6d-1f-1g-4;X0 39 1 a-4b-1c3d-2f4g6;X0 39 10 a-2b-1c3d-4e-3f7g2
        X0 39 11 a3b-1d-1e1f-2g-5;X0 39 13 a-1b9c-1d-1f-5g2;X0 39 36 a-1b5c-1d1f-4g5;X0 39 42 a-1b4d1f-3g-5
        X0 39 47 a1b-3c3d-1e-1;X0 39 49 a1b4c-2d2e-1f-3g-5;X0 39 5 a1b2d-1e1f-3;X0 39 54 b3e-1f-1g3
        X0 39 55 a4b-1c-1d1f-3g6;X0 39 8 a6c3d-1e-2f-6g11;X0 39 9 b-3c3d5e-1f-4g-7;X0 4 16 a1b-1d-1e5f-5g-3
        X0 40 10 a-1b-2c1d-4e1f5g3;X0 40 15 a-1f1g3;X0 40 16 b1g-4;X0 40 28 a-1b5c-1d-1e-1f-2g-3;X0 40 38 a-3b1c-1f3g1
        X0 40 44 d4e-1f-3g-3;X0 40 45 a1b6c-2d-1e-2f-2g3;X0 40 5 a-1b3f-1g-4;X0 40 8 a1g3;X0 40 9 a-1b-2c5d-1f-1g-1
        X0 41 1 a-2b5d-1f-1g2;X0 41 10 a-1b-1c4d-2e-3f1g3;X0 41 11 a-2d5f-3g-2;X0 41 13 b1f-1g-5;X0 41 14 a1b-1g-4
        X0 41 23 a1g-5;X0 41 26 e2f-2g6;X0 42 1 a3b-4d-1f2g-3;X0 42 10 a-4b1c-2d-2e6f2g2;X0 42 11 g3
        X0 42 15 a1b-1d-1e5f-4g-7;X0 42 24 a-3b-2c11d-5e6f-7g8;X0 42 27 a-1b1d3e-1f-2g-4;X0 42 43 a-3e-1f5g-1
        X0 42 44 c-3d3g-4;X0 42 51 a-2b1c-1d-1f4g1;X0 42 54 a2b4c-1e-1f-3g-1;X0 42 8 a4b-1c-1d-1e-1f1g7
        X0 42 9 a4b-1c-1d-1f-1g4;X0 43 1 a-2b-2c3d-3e-2f6g6;X0 43 10 a8b2c8d-10e-1f-7g-9;X0 43 11 a-3b-1c-4d6e-1f2g-2
        X0 43 13 a1b3c2d-1f-5g1;X0 43 14 a-1b-3c-4d-1e-1f9;X0 43 23 a-1b-2c-1d-4e-2f11g1;X0 43 24 a-1b-2c-1d-1e2f3g-5
        X0 43 27 a-2b1c-2d-1e-1f4g1;X0 43 28 a-6b-5c9d3e-1g-8;X0 43 30 a-1b-1d-2e-3f7g1;X0 43 32 d1f-1g4
        X0 43 36 a7b-3c-1d-3e5f-4g1;X0 43 38 a-1b1c-1d1f-1g-4;X0 43 41 d-1e-2f4;X0 43 44 a1b1c-1d-1e-1f1g6
        X0 43 45 a-2b2c6d-2e-1f-3g-2;X0 43 46 a7b-3c3d-3e2f-6g1;X0 43 47 a1b-1c-3d-1e-1f5g-6;X0 43 48 a1b3c-1d-1e-3f1g4
        X0 43 49 a-7b1c-3d-7e12f4g23;X0 43 5 a-5b-3c-2d1e4f5g-2;X0 43 51 a1b-1c-2d-2f4;X0 43 52 a-1c1d4f-4
        X0 43 54 c-3f4g-4;X0 43 6 a8b-2d-1f-4g-4;X0 43 7 a-2d-1f3g1;X0 43 8 a1b-10c2d4e5f-3g-10
        X0 43 9 a-3b1c18e-2f-14g3;X0 44 1 a-7b3d3e-1f2g1;X0 44 10 a-8b-2d9e-2f3g-12;X0 44 11 a1b-1c-1d-1e1f1g4
        X0 44 13 a-3c-2d-4e8f1g4;X0 44 15 a7b-1c-1d-1f-5g-1;X0 44 22 a2b2d1e-1f-5g2;X0 44 23 a-3b-1c-1d-1e5f1g3
        X0 44 24 a5b1c-1e-1f-4g-3;X0 44 26 a-1d-4f5;X0 44 27 a-2c-1d-4e-1f7g2;X0 44 28 a2b2d-1e1f-3g4
        X0 44 30 a2d6e-1f-8g3;X0 44 34 a4c-1d1f-4;X0 44 36 a5b-3c-1d-3e4f-2g3;X0 44 38 b1e1f-1g-8
        X0 44 39 a-2b-3c6d-2e1g1;X0 44 41 a-1b2d-1e-3f3g3;X0 44 42 a6b-2c-1d-2f-1g4;X0 44 43 a6b-3c-5d-1e1f2g-1
        X0 44 44 a3b6c-2d-2e1f-6g5;X0 44 45 a1b1d2e-2f-2g5;X0 44 46 b-1c3d-2e-1f1g-4;X0 44 47 a-1b-1d-2f4g1
        X0 44 48 a-1b-1c2d-3e-3f7g2;X0 44 49 a-3b-4c-3d10e4f-5g-8;X0 44 5 a-4b5c-2d-3e6f-2g8;X0 44 50 a-1c-1d-2e5f-1g5
        X0 44 51 a-1d4f-3g2;X0 44 53 a-2b-1d4e1f-3g-1;X0 44 55 c-1d-3f5;X0 44 7 d-1f2g3;X0 44 8 a-8b2c-1d6e6f-5g1
        X0 44 9 a1c-6d3e-1f3g-5;X0 45 1 a3b3c-1d-1f-3g5;X0 45 10 a-4b1c-3d6e-3f3g-4;X0 45 13 b-3c-1d4e-1f1
        X0 45 14 a-1b5c-1f-2g1;X0 45 15 a-1b-1c-1d8f-5g4;X0 45 18 b1c-1d1g4;X0 45 23 a7b-3d-1e-1f-2g-5
        X0 45 27 b-3c-4d4f4g2;X0 45 28 c5d-3f-3g6;X0 45 3 a-2b4e-2f-1;X0 45 36 a1b1c-1d-3e-1f3g6;X0 45 45 b4c-3d-1g3
        X0 45 47 c3f-3g-2;X0 45 48 a-1b-1c2f-1g-4;X0 45 6 a1d-1e3f-2g8;X0 45 7 a-1d2f-1g3;X0 45 8 a2d-2f-1g4
        X0 45 9 a-3b-2c2d-2e3f2g6;X0 46 10 a1b-1c1d-4e-2f3g1;X0 46 14 a2b-2c5d-1f-5g4;X0 46 15 a-5e-1f6
        X0 46 26 a9b-3d-1f-3;X0 46 28 a6b-2d-2e-1f-1g-2;X0 46 31 a5c1d-3f-3g-2;X0 46 36 a-1b1c-1d-1e3f-2g1
        X0 46 43 a-1b3c-1e-1f1g-3;X0 46 48 c-3d5f-2g-1;X0 46 49 a4b3c-2d-3e-1f-1g1;X0 46 50 a6b-2d-1f-3g5
        X0 46 54 a7b-2d-1e-2f-2g-2;X0 46 8 a-4d4g-2;X0 47 14 a-3b3c1d-1;X0 47 17 b1c-1f-1g4;X0 47 23 a2b1c3d-1f-4g-1
        X0 47 27 a-1b5c-2d2f-3g-1;X0 47 3 e1g-4;X0 47 34 a-1b-1c7d-1e-1f-4g-2;X0 47 36 a4b-1d-2e3f-4g-1
        X0 47 4 e4f-2g-1;X0 47 41 a4c-1d-1e-1f-1g-1;X0 47 42 a-1c-1d-1e-1f3g-11;X0 47 45 a2b-1c3d-2e2f-2g7
        X0 47 47 a-1b-5c-5d-2e1f13;X0 47 49 a6b-1c-1d-2f-3g-1;X0 47 50 a-1b2c-4d-1e-1f6g2;X0 47 7 a1b-3c-1d-1e-1f5
        X0 47 8 b-1c-2d-1f4;X0 47 9 a13b-1c-5d-3e-3f-2g7;X0 48 1 a4b-2d-1g1;X0 48 10 a-4b-3c7d-3f3g-2
        X0 48 13 b-2d5e-1f-2g2;X0 48 14 a3b6c-1d-2f-6g-2;X0 48 36 a-1b-1c-2d4e1f-1;X0 48 38 a-1b-2f4
        X0 48 42 a-1b-2d-1f4;X0 48 43 a-3c-1e4g1;X0 48 48 a-1b2c-6f5g-3;X0 48 49 a-6b-1c7d-4e-1f4g-3;X0 48 50 d-1e-7f8
        X0 48 6 a-1b-1d-1f4g1;X0 48 9 a3c-1d-1f-1g4;X0 49 1 a-6b5d1e-2f2g1;X0 49 10 a1b2c-1e6f-7g-12
        X0 49 11 a-3b-1c1d-1e1f4g-4;X0 49 13 a-4b-8c2d-2e1f11g-1;X0 49 14 a-2b-2c-1d1e-1f4g-1;X0 49 15 a-4b-1d-3e-4f12
        X0 49 17 a-1b-2d-2e-1f5;X0 49 21 a3c3d-3f-2g2;X0 49 22 a-7b-1c-1d2e-1f8g6;X0 49 23 a9b6c-1d-3e-1f-11g1
        X0 49 27 a-2d3f-1g-8;X0 49 28 a-1b6c-3d1e-3f1g-4;X0 49 34 a-3b-1c-2d-1f8;X0 49 36 a-5c-3d6e-1f2g-7
        X0 49 39 a-3b1c-1d-2e4g-1;X0 49 40 a-1b2e3f-4g3;X0 49 41 a-1b6d-1f-3g4;X0 49 42 a1c4d-1e-1f-2g5
        X0 49 43 a3c1d-2e7f-8;X0 49 44 a-6b-2c3d-3e14f-6g-5;X0 49 45 c2d-1f-1g-8;X0 49 46 a-1b-2c2d4e1f-3g-1
        X0 49 48 b-2c-2d6f-3g2;X0 49 49 a-4b-1c4d-2e6f-3g-4;X0 49 50 a-3b5d-1f-1g2;X0 49 51 a4b1d-1e-1f-2g6
        X0 49 54 a3d-2f-1g1;X0 49 8 a-1b1c-3d-1e-1f5g-4;X0 49 9 a7b-4c7d-2e-5f-3g-10;X0 5 1 a3b-1f-2g-6
        X0 5 10 a-1e6f-4g2;X0 5 11 a-1e2g-4;X0 5 49 a-3b-1d3e2f-1g-4;X0 50 1 a-2b-1d-1f4;X0 50 10 a-1b1d-1e4f-3g-2
        X0 50 34 b3d-1f-2g-5;X0 50 37 a-1b-2d6f-3g-1;X0 50 48 a-1b4d-1e1f-3g-4;X0 50 8 a-1b3c-1d-2f1g-2
        X0 51 10 a-2b-1c-1d-3e-2f8;X0 51 26 a-4b-1c-1d10e-1f-4g-2;X0 51 30 a-3c-1d-1f5;X0 51 36 a-1c5d-2g1
        X0 51 42 a4b-2c-1f-1g2;X0 51 43 a-6b-1c-2d9e-2f2g-2;X0 51 44 b4c-1d-3e-1g1;X0 51 46 a4b-1d-1e-1f-1g2
        X0 51 47 a3b-1c6d-1e-1f-6g-2;X0 51 48 b-1e1g3;X0 51 49 a4b-1c-1d-1f-2g2;X0 51 50 b4d-1f-2g-4;X0 52 1 d-1f2g-3
        X0 52 10 a-1d-2e-2f6g-6;X0 52 42 a6b-1d-2f-3g3;X0 52 45 a5b-1d-1f-3;X0 52 47 a5b-1d-2e1f-3g-1
        X0 52 8 a-1d4f-3g-2;X0 54 1 a-7b6d-1f3g1;X0 54 10 a-1b4d-1e-1f-2g-2;X0 54 13 a2b-1c3d-1f-3g5;X0 54 23 a-1b-1f3
        X0 54 25 b-3e4g4;X0 54 27 c2d-1f-1g-3;X0 54 28 a-1b9c-2e-1f-5g-5;X0 54 36 a4b-1d-1e-1f-1g1;X0 54 37 a-2e-1f4
        X0 54 41 b1f-1g-4;X0 54 42 a-1b3f-1g3;X0 54 44 a3b-1d-1f-1g7;X0 54 49 a-1b2c-1d-2e1f1g-3;X0 54 7 a2b-2f1g4
        X0 54 8 a-1b1d-2e2f1g-6;X0 55 1 a7b-1d-2f-4g6;X0 55 10 a1c1d-1g3;X0 6 43 a-1b-1d-1f3
        X0 6 44 a8b-4c-1d-2e-1f-2g1;X0 6 47 a-1b3c-1d-1e3f-3g8;X0 6 50 a-3f4;X0 6 54 a-4b-2f5;X0 6 7 a-2e1f2g-5
        X0 7 1 a4b-2d-1g3;X0 7 10 a1g-3;X0 7 13 a9b-2d9e-2f-13g-8;X0 7 15 a5b-1c-1d-3e-3f2g9;X0 7 21 a1e-1g4
        X0 7 22 c1d2f-2g-5;X0 7 28 a-1b-1c5d-2f-2g-7;X0 7 39 f1g6;X0 7 42 a-2b1c-2d-1f4g4;X0 7 43 a-3b2c-5d3f4g4
        X0 7 44 a2d-1f-1g-9;X0 7 49 b-2c-5d4e-1f5g-2;X0 7 52 a-6f6;X0 7 54 a-1b-3e1f3g1;X0 7 7 b-2d-1f4g-3
        X0 8 1 a-4c1d5e-1f-2;X0 8 10 a-3b-1d1e-1f4g-2;X0 8 11 a-3b-4c-2d1e8f-1g-3;X0 8 14 a-6c1d-4f9g-1
        X0 8 28 c7d-6f-1g5;X0 8 39 a3d-1f-1g-4;X0 8 43 a4b-2c2d-3f-2g2;X0 8 44 a-2b-1c-5d2e-1f7g-5
        X0 8 45 a-6b2c-5d4f5g5;X0 8 46 b1c4f-5g-2;X0 8 47 a3b-1c-6d-1e-1f6g2;X0 8 48 a2c-5d-2f5g4;X0 8 49 b-1c-1e3f-1g8
        X0 8 52 a4b1c-2d-1f-2g4;X0 8 55 b-3c-1d7f-3g3;X0 8 6 d2f-2g-4;X0 8 7 a-5b-1c2d-2f5g1;X0 8 8 a-1b4d-2e-1f1g4
        X0 8 9 c3d-2f-1g7;X0 9 1 a-1b-4c-2d8e-1g-1;X0 9 10 a-1b1c1d-4e-1f3g-8;X0 9 11 a7b-1c-3e-1f-1g-2
        X0 9 13 a2b-5c-1d-3e-1f8g-10;X0 9 22 a-1b-1d-3e-2f7g-3;X0 9 23 a-3b2c-1d-3f5g2;X0 9 24 a1c-2d4f-2g4
        X0 9 26 a-1c-1e3f-1g5;X0 9 28 a-3b-5c2d5e-2f4g6;X0 9 36 a-1b6d-4f-1g1;X0 9 40 a-1b4c-1f-3g-2
        X0 9 42 a-1b1c2f-1g4;X0 9 43 a-1b-5c-15d12e-3f12g-1;X0 9 44 a3b3c-2e-2f-2g8;X0 9 45 a2b-2c1d-1e2f-3g-8
        X0 9 46 a-2b5d-3e2f-3g-2;X0 9 47 a-7b1c2d1e5f-2g9;X0 9 48 a1b-1c7e-1f-6g4;X0 9 49 a1b-1c6e-2f-5g9
        X0 9 51 a-1c-1d-1e-1f4g-1;X0 9 7 b-1c-3d-2f5g-3;X0 9 8 a6b-3c-3d-4e-1f5g1;X0 9 9 b2c-2d-2e-2f4g8
        Y0 31356 131 a-4b-1c-1e-1f7g1;Y0 31361 129 a1f-1g-5;Y0 31365 126 a-1d-1f3;Y0 31611 123 a-1b6d-2e-1f-2g3
        Y0 31611 124 b-2c-1f3g-1;Y0 31611 126 b-2d3g4;Y0 31612 123 b-3f4;Y0 31612 131 b1c-3d-1f3g6
        Y0 31613 124 c4d-1f-3g2;Y0 31614 128 c-3d3;Y0 31616 129 b3f-2g-3;Y0 31619 124 b3c-3d3f-3g5
        Y0 31619 129 a-2d4f-1g-1;Y0 31866 123 a-2b3g-3;Y0 31866 124 a-3c-1e-1f5;Y0 31866 128 a-3e4f-1g2
        Y0 31866 129 a2c-1d4e-2f-3;Y0 31866 130 a-3e3g4;Y0 31866 133 a-7e-1f9;Y0 31867 131 a-1b5c-2d-1f-1g4
        Y0 31868 122 a-2d-1e-1f4;Y0 31868 126 a-2b6c1d-1e-1f-2;Y0 31869 124 a3c-6d-2f5g-2;Y0 31869 126 c5d-1f-3g-2
        Y0 31869 131 c1f-1g-3;Y0 31870 124 a4b1c-1f-3g-2;Y0 31872 128 c-1e-7f9g-5;Y0 31873 122 a1g-3
        Y0 31873 124 a4c-3d-1f1g-3;Y0 31873 125 a-1c-6d7g-1;Y0 31873 129 a4f-3g-2;Y0 31873 131 c-2d-1f4
        Y0 31874 123 a4e-1f-3g1;Y0 31874 127 a4d-1e-1f-2g-1;Y0 31874 128 d-1e-2f4g1;Y0 31875 124 a6b-2c4d-4e-1f-3g-2
        Y0 31875 125 a-1b-1c9d-4e-1f-2g3;Y0 31875 126 a-1b-2c9d-2f-3g-3;Y0 31875 129 a1b-1c5d-2f-3g-5
        Y0 31877 128 a4e-2f-1;Y0 32124 126 b-2c5d-1f-1g2;Y0 32129 126 c6d-2f-3g1;Y0 32381 129 c2f-1g-5
        Y0 32641 125 d1g7;Y0 32892 122 a-4b4c-1d-1e7f-5g5;Y0 32896 122 a-1e4f-2g-4;Y0 32896 131 e3f-3g-1
        Y0 33146 124 a5f-4g4;Y0 33146 129 a1g-3;Y0 33147 124 b2f-1g3;Y0 33148 122 a6d-1e-1f-4g3;Y0 33148 130 c-3f4
        Y0 33148 131 c-1g7;Y0 33149 124 a-1c4d-2f-1g-2;Y0 33149 127 d1g-4;Y0 33151 124 a4c-1d-2g3
        Y0 33151 127 a-1d4f-2g1;Y0 33153 122 a6d-1f-4g5;Y0 33153 127 d1g-4;Y0 33153 131 a1f-1g-5;Y0 33154 130 a-4f5
        Y0 33155 122 a-1d-2f4g-3;Y0 33155 123 b4c-1d-2g3;Y0 33155 125 a-1c-2d5f-2g-2;Y0 33155 129 a-1d4f-3g6
        Y0 33155 130 a1d-1g-3;Y0 33404 122 a6f-5g-5;Y0 33408 124 d9e-1f-7g3;Y0 33659 125 b-1c-2d-1f3
        Y0 33659 131 a-1b4f-3g-1;Y0 33660 125 a-1b-1c1d2f-1g-4;Y0 33660 129 a-4c-6d6f4;Y0 33660 131 a7b-2c-2d2f-4
        Y0 33665 129 a-1d4f-3g5;Y0 33665 131 c4d-2f-2g-5;Y0 33667 131 a6c-1d-2f-3g5;Y0 33667 133 c-2d4f-1g3
        Y0 34177 129 a1f-1g-3;P0 # # a9b2c-1d-1e-1f-9g2;P0 # @nm a-8b-3c1d9e-1f2g1;P0 # and a-1b1c-4d9e-1f-4g1
        P0 # attend f1g-3;P0 # day a-1c3d-1f-1g4;P0 # did a4b-1f-3g3;P0 # for g-7;P0 # found a-3f4
        P0 # hour a-2b-2d-1e-1f5;P0 # hrs a4b-1d-1f-1;P0 # in b-1g3;P0 # kid a-4d6f-2g1;P0 # min b3c2d-5e-1f1g-6
        P0 # mum a-2b2e-2f3g6;P0 # no b1d-1e5f-5g-5;P0 # of a7b-1d-1e2f-7g-4;P0 # seen a2f-2g4;P0 # sent a5b-1d-2f-2g1
        P0 # tim a2b4d-1f-5g-1;P0 # to a-2b-1c4d-1f-1g4;P0 # w a-1d1g-5;P0 # week a1b-2d-3f4g-1;P0 # when a-1d2g-3
        P0 #am not a-1b-1c4d-1f-2g-3;P0 #pm no a8b-1d-2e-6f1g-2;P0 #pm with a-2d2g6;P0 #rd time a2b-1c-2d4f-4g-7
        P0 @nm # a8d-2e-1f-5g8;P0 @nm #am a1f-1g4;P0 @nm @nm a5b-2c2d2e-3f-5g-8;P0 @nm absent a2f-2g5
        P0 @nm and a3b1c2d-1e-1f-5g1;P0 @nm appointment a-1c-3d4g-4;P0 @nm as a-1c-2d1e-2f4g-1
        P0 @nm at a1b4c1d-3f-3g-9;P0 @nm brought a-2d-2f4;P0 @nm by a-2c2d2f-1g5;P0 @nm cant c3d-1f-1g-3
        P0 @nm did a5d-1e-3g-2;P0 @nm had a-1b1d-2f2g6;P0 @nm has c1d4f-4g-5;P0 @nm nam d4f-3g3
        P0 @nm not a10d-2e-5f-3g-4;P0 @nm one d4e-1f-3g-1;P0 @nm or a3b-1c1d-3e3f-3g-1;P0 @nm p a-1b-2c-2e4f1g4
        P0 @nm put c4d-2f-2g-2;P0 @nm restart a9d-1e-1f-6g-2;P0 @nm said a-1c1e2f-2g4;P0 @nm sent a-1e4f-2g5
        P0 @nm so a-1c-2d2e-2f3;P0 @nm sorry a5c-2d-1f-1;P0 @nm to a-4b-1c-1d-1e-2f9g-2;P0 @nm today a-1b-2c5d-1
        P0 @nm visit b-2c-1f3g1;P0 @nm was a-1b2c3d-4g3;P0 @nm wk a1b-2d3f-2g-2;P0 a @nm a-1f1g3;P0 a cold b-1c1d-1f1g5
        P0 a day d3f-3g2;P0 a different a-2d4f-1;P0 a e a6b-2c-1d-2e2f-4;P0 a home a4b-2d-1f-1g3
        P0 a job a-2b-1c1d4e-1f-1g2;P0 a l e-2f2g5;P0 a messag a-1b-3d-1f4g-2;P0 a migrain a2b-1c5d-1f-5g-2
        P0 a month a1d2f-3g9;P0 a no a-3d-2e8f-2g-2;P0 a note b3d-1f-2g-5;P0 a report a-2e4f-2g6
        P0 a week a-1b-1c-1d-1f5g3;P0 a written b-1c4f-3g1;P0 abe put c-2d4f-1g5;P0 able to a1c-1f1g-6
        P0 about the b-2c-1f4;P0 absent from a-1e3f-2g3;P0 absent without a4d-1f-3g1;P0 access to a-1c-1d-1f3g1
        P0 adjourn by a-1d3f-2;P0 after @nm a-1b-1c3d2f-3g5;P0 after five e3f-3g-5;P0 after school a2c-2d3e-1f-2g4
        P0 after the a-2d-1e4g-1;P0 agency author a-3b-1c1d1f1g1;P0 agre to a-1b-1c-2d1f4g2;P0 ahead as a4c-2d-1g4
        P0 all agenci d-1e-4f5;P0 all clinic d4f-3;P0 all room b-3f4;P0 an appointment a-3f3
        P0 an emergency a-2b-1c-1d5f-1g3;P0 an hour a6b2d-4e4f-7g-5;P0 and # a6b-2f-3g-2;P0 and back g-4
        P0 and came a3e-1f-2g2;P0 and cancell c4d-3g4;P0 and did a1b4c-1d-2e6f-8g-3;P0 and has a-1c-1d-1f3
        P0 and her a1b-1d-2f2g-3;P0 and i a2b7c-2d-1f-6g-4;P0 and mgm a-1b-1d2g-4;P0 and never a-5b-1c-1d6e-3f3g-1
        P0 and said a-1b4e-1f-1g-2;P0 and she a-1b2c-1d-1g4;P0 and the a6b-4c-2d1e-1f-1g-3;P0 and told a-1b2c2d2f-3g-1
        P0 and walk a-1b-1c-1d-1f4;P0 and was a-1b-1c-2d3e-2f2g-2;P0 and went b-1c3d-2g4;P0 and were b-3f4
        P0 answer by a-1b-2d-1f5g-1;P0 answer on c3d-2f-1g5;P0 answer when b-1d-2f4;P0 app # c4f-3g2
        P0 appear at a-1b-2d-1f4;P0 appli for a1b1f-1g11;P0 appointment on a-4c-1d5f1g-2;P0 appointment with a3c-1d3f-4
        P0 appt for a-5b5d-1f2;P0 appt stand a-4c-2d-1f8;P0 appt to c-1d4f-2g5;P0 appt with c4d-1f-2g-6
        P0 arrang to a4d-1e-2f-1g1;P0 arriv at a-1e-1f2g-3;P0 as agre a1b3c-1d-2e-2f1g3;P0 as arrang a3b-1d-2g-1
        P0 as ask a1e-1g-5;P0 as call b-2c-1d6f-3g4;P0 as he d1g-7;P0 as mother a4c-4d-2f2g4;P0 as per a-1c-1e-2f3g-2
        P0 as the a-1d2f-1g8;P0 as usual a-1d-1f2g-6;P0 ask to a5c-1d1f-5g6;P0 ask whether c-4d-1f6
        P0 assessment was a-1d4f-3g4;P0 asthma review a5e-4f-1g6;P0 at # a-8b-1c2d9e-3f1g11;P0 at #pm a9b1d-1e-7f-2g1
        P0 at @nm a11b-2c-1d-5e-1f-2;P0 at court a1c-3d6e-1f-3g-1;P0 at door a-1b5c-1d-1e-1f-2;P0 at flat a-1b2g-4
        P0 at his a-2b5f-3g-8;P0 at home a4b-1c-2d-1e1f-1g-1;P0 at marac a-1b-2e5f-3g-1;P0 at night b-7f7
        P0 at nursery a1b-1c-1e-1f1g5;P0 at school a4b-1e-2f-1g1;P0 at station a-4d-1f5g1;P0 at ten a3b1d-1f-3g-5
        P0 at the b6c-2d-4e9f-10g3;P0 at work a-1b-3c3d-1e-1f3g4;P0 attend as f1g-4;P0 attend the a1b2e1f-3g-7
        P0 attendanc # a-2b-1d-1f4;P0 attendanc at b-2e3f-1g-3;P0 attendanc panel e2f-1g4
        P0 author @nm a-3b-1c1d1e1f1g1;P0 away at a-1b-1c-2d8f-3g-2;P0 away day d2g4;P0 away on a3b2c-1d-2e-1f-2g3
        P0 baby brought a-2c-1d-1f4;P0 baby got a-1b2c1f-1g8;P0 baby massag a1b-1d-2f2g-3;P0 back @nm a2b2d-1f-3g7
        P0 back a d2f-2g7;P0 back after a6b-1d-1e-1f-3g-1;P0 back at a-3b7c-1d-2f-1g3;P0 back by d4e-2g-3
        P0 back on a3b-1c-1e-3f1g2;P0 back to a-2c-1d7f-3g-7;P0 back when b-4f5;P0 barr the a-2b7c-2d-1f-3
        P0 be at a-2b-1c4d-6e1f5g-4;P0 be back a-1b5d-1f-3g6;P0 be in a-1c4d-1f-2g2;P0 be seen a7d-1e2f-8g-7
        P0 becaus of a-1b-1c7d-2f-3g-1;P0 becaus the a-3b-2c-1d6g5;P0 been due a5f-4g-2;P0 been given c-1d1g4
        P0 been invit d-1e-3f5;P0 been sent a-2c-1d6e1f-3g6;P0 been told a-1b2c-1f1g-4;P0 being seen a4b-2f-2g-1
        P0 birth visit a-1b1c-1d2f-1g5;P0 block buzzer b1g-4;P0 book at a3f-3g-1;P0 book for a-1b-5c9d-2e-1f-1
        P0 both parent a-3d-1e5f-1;P0 bring @nm c2g-4;P0 bring a e-3f4;P0 bring both a5b-1c-2f-2g1
        P0 bring him a4b-1c-1f-2;P0 broken down a-1c6d-5f-1;P0 brought by a-3d-1f5;P0 brought forward a-1b-1c-1d-2f5
        P0 brought to a1c-1d2e-1f-2g5;P0 bus but a4b-1c-1f-2g-1;P0 bus fare g-4;P0 but did a-2d-2e4f1g-2
        P0 but stay a4e-1f-3g-1;P0 but the a-2b5e-2f-1g3;P0 but they b1c-3d4f-2g-1;P0 buzzer broken b1g-4
        P0 by # a5b-1d-3f-1g-2;P0 by @nm a-1b-2d-4e-7f13g8;P0 by a a-1b-2d-1f5g-1;P0 by admin a-1d4e-1f-1g3
        P0 by an a8b-2f-6g-4;P0 by carer a1c-2d-2f4g5;P0 by dad a3c-1d-1e1f-2g-2;P0 by her a-1b-3c7d-1f-2g2
        P0 by hospital d1g-5;P0 by hv a-2b-2c-1d-1e1f5;P0 by male b2f-1g4;P0 by me d4f-3g3;P0 by mother a-1c4d-1f-2g1
        P0 by parent a-1c5d-1f-3g-2;P0 by phon a-2b1c-1e3f-1g-5;P0 by school c-1d-3f4g-1;P0 by sw e2f-2g-5
        P0 by telephon a-2b-1c-1d-2f5;P0 by tenant a-1b-2c3d-1f1g-1;P0 by the a-2c-4d5e-2f4g-4;P0 by us a-5c-1d8f-1g4
        P0 call at a3b1d-1e-1f-3g4;P0 call back a3b-3c2d-4f2g5;P0 call by a-2b1c2g4;P0 call card b1g-3
        P0 call her a1f-1g3;P0 call off a-1b-1c-4d1e-1f6g-11;P0 call on b4c-1f-3g-3;P0 came @nm a1b-2c-2d-1f3
        P0 came back b-2d-1e-3f7g1;P0 came to a7b6c-2d-3e-2f-6g-1;P0 cancell @nm d1g-3
        P0 cancell by a-2b-1c3d1e-1f-1g-3;P0 cancell her a-1c-4f5g1;P0 cancell on c4d-5f2g-1
        P0 cancell the a-1c-4d4e-1f1g5;P0 cant do a-1b-2c4d-3e-2f3g-5;P0 cant get a-3c4d1e-1f-1g3
        P0 car and a4b-2c2d-1f-3g-1;P0 car had a-1c6d-5f-1g2;P0 car troubl a-1c-3d6f-1g-3;P0 card left a-1b2c-1g7
        P0 care coordinator a-1e4f-2g-2;P0 carer cancell c4d-1f-3g-3;P0 carer had b-3c-1f4;P0 carer say a-1c4d-1f-2g-1
        P0 carri out b-1d3e-2g-2;P0 case clos a2f-1g-7;P0 catch up a2b-1c-1d-1f1g5;P0 centr shut a-1c-1d4f-1
        P0 chair to a-2d-1e3g4;P0 chang the b-1c-2d5f-2g-1;P0 check not a-1b4f-2g-3;P0 check request a3b-1f-2g2
        P0 child not a4b-1e-1f-1g-1;P0 child was a3e-2f-1g1;P0 children guardian c-1d1g-4;P0 children seen a-2b-2f4
        P0 chos not c-1d-1e4f-2g-6;P0 cin rev a-1b-1d-1e4f-1g2;P0 clinic # a1f-1g-3;P0 clinic @nm a4c-1d-1f-3g-1
        P0 clinic have a3f-2g5;P0 clinic list a-1b-1d-2f4g1;P0 clinic to g4;P0 clinic today a-1d5f-3g-1
        P0 clos for a-1d4f-3g2;P0 clos letter g-5;P0 clos to a-3b-1c4d-2e-1f4g-9;P0 collect @nm a-4b1c-1d-1f5g1
        P0 collect her a-3b-1c-1d10e-1f-5g-2;P0 come as a-1c1d4e-1f-3g-3;P0 come at a-5b1d6f-1g-3
        P0 come back a7b1c-3d-3e-1f-2;P0 come in a2b1c-1d-2e2f-3;P0 come to a-1b3c-1d-4e1f2
        P0 come today b-1c4d-1f-1g-2;P0 come tomorrow a-1c-2d3f-1g2;P0 community midwif a-1e1g-5
        P0 consent for a-2c-2f4g1;P0 contact as c1g-7;P0 contact at c3d-2f-1g-1;P0 contact by a1b-1c-1d2f-1g6
        P0 contact cancell d1g5;P0 contact centr b-1c-1d4e-1f-2g-1;P0 contact did a4c-1d-2g5;P0 contact for a-1c4d-1f-2
        P0 core gp d-1e4f-2g-2;P0 core group a-3b-2c-2d-4e-4f15g2;P0 core grp a-1b-1d-1e7f-4g-2
        P0 could attend a-1e7f-6g-1;P0 could hear a-2b5d-1f-2g-2;P0 could not a-1b5c-3e-5f4g-3
        P0 couldnt get a-1b-1c3d-3f1;P0 court for a4f-4g3;P0 cp conferenc e-3f4g-3;P0 cri off c4d-1f-3g2
        P0 curtain twitch a-1b6d-2f-3g-2;P0 cut off a-1b4c-5d-1f4g-2;P0 d c a1g-6;P0 dad for a3b-1c-3d-1f2g1
        P0 dad not a-2b-2c-1d-3f8g-1;P0 date # a-3b-1d-2f6g1;P0 date for a4b-1c-1d-1f-1g1
        P0 date given a-1b-1c4d-1e-1f-1g1;P0 date to a-1d4f-2g1;P0 day # a-1b3f-2g8;P0 day as a-2d-1f4
        P0 day team b-2c-1d6f-3;P0 dial in a-1e4f-2g3;P0 diall in a-1c-2d-1e3f1g5;P0 did not a8b-9c-7d5e6f-1g1
        P0 did the a-1b3d-1f-2g3;P0 didnt come a-7b5d-2e-1f5g2;P0 didnt go a-1b-1c-1d5f-3g-3;P0 didnt show a3f-2g3
        P0 didnt turn b-1e2g-4;P0 discharg home a-2b-1f4;P0 discharg plann a-2d-1e5f-1g-7
        P0 discuss with a-1b-2c5d-1f-2g1;P0 dna result a-1b-1c-1d-1f4;P0 dna x3 g5;P0 do today b-1c4d-1f-2g-7
        P0 do welfar a3f-3g3;P0 doe not a-3b-1c1d-1e-1f4g-1;P0 dog bark a-1b4d-1e-2f-1g-1;P0 done in a-1b-2d3f1g4
        P0 dont come a-2b-1c4e-1f1g-2;P0 door # a-1b4f-3g-3;P0 door in b-4f5;P0 door said b3e-1f-2g-3
        P0 doubl book a-1c-2d5f-1g1;P0 drop in a1b-3c-1d7e-1f-4g-2;P0 drov off a1b-1c1d-1e3f-4g-2
        P0 drug servic a2e1f-2g6;P0 drug test a-1d-2f3g-1;P0 due at a6f-4g-2;P0 due to a-1b-1d4e-3f2g1
        P0 e # a5b-1d-1f-3g2;P0 early for a-3b-1c-1f5;P0 ed wait a4b-2f-2;P0 edt # g-4;P0 email to a-1c5d-2f-2
        P0 enough of b-1c4d-1f-2g-2;P0 entry by g-3;P0 entry to b2c-1f-1g-4;P0 enuresis clinic a5b-2d-1f-2g-1
        P0 escalat to a-1b3c-1d-2e2f-1g3;P0 escort not a-1d2g4;P0 ewo knock b4f-2g4;P0 eye clinic a2f-1g4
        P0 f u a-1b-1d-1f3;P0 fail to a9b-6c-4d2e3f-5g5;P0 family did a5b4d-1e-2f-5g-3;P0 family fail a-2d-1f4
        P0 family nurs a-2b5c2d-2e-1f-3g4;P0 family time a8b-3c-2e-1f-3g-1;P0 family were a2b-3c-1d-1f4g1
        P0 father did a4b-1c-1e-1f-1g2;P0 father was a-2b-1e1f3g-5;P0 find the a-1b-2d-2e-1f7;P0 five minut e3f-3g-4
        P0 flat number a-1b2d-1g3;P0 follow up a-1b1c-1d-1e-2f3g-1;P0 for # b-1c-2d-1e-2f6g-1
        P0 for #th a-1b1d-2e3f-2g4;P0 for @nm a-1b2c-4e-1f3g12;P0 for a a-2b-1c-1d4g8;P0 for baby a-2b-1d-1f4
        P0 for camh a4b-2c1d-1f-1g2;P0 for contact a4c-1d-1f-2g-2;P0 for depot a-1b2g4;P0 for her a1b-1d-1e2f-1g-5
        P0 for his a4b-1c2d-1f-4g5;P0 for info g-8;P0 for lack a-2c-1d10f-6g3;P0 for next a-2b-1c6d-3f-1g-2
        P0 for parent a-2c6d-1f-4g-1;P0 for ten a-2b4d-1g-3;P0 for the a8b-9c-2d-1e7f-3g-3;P0 for third c-3d5f-2g-1
        P0 for this a-2c4d-3f1g-1;P0 form had a-2d3f-1g5;P0 foster carer c4d2e-2f-4g-4;P0 fractur clinic a2f-1g6
        P0 from @nm a-1c2e-2f1g-3;P0 from school a-4b-2c-1d-6f13g3;P0 from the a-2c2d-2e7f-5g-8;P0 front and g-4
        P0 full report e-3f4;P0 further visit b-1d-2f4;P0 get in a3c-1d-1f-2g-5;P0 get the a-1b2c3d-3f-1g3
        P0 get ther a-1b-2d6f-3g-1;P0 get to a3c1d2e-1f-5g1;P0 get updat e2f-2g4;P0 given as a3b-1c-1d-1f-1g-3
        P0 given for a3e-1f-2g1;P0 go ahead a3b-1c3d-1f-3g5;P0 going tomorrow a-1c-2d3f-1g4;P0 gone out g6
        P0 gone to b4d-1f-3g-10;P0 gp ask a-1d4f-2g1;P0 gp not a-1b-1d-1e4f-1g2;P0 gp sent d-1e-4f6
        P0 gp to a4b-1c1d-2e-1f-2g3;P0 group @nm a1e2f-2g5;P0 group but e-3f4;P0 group quorat a-1e-3f4g1
        P0 had a a6b-2c4d-4e-1f-3g-3;P0 had already a2c-1d2f-3g1;P0 had been a-2c-1d-2e-1f6g-13;P0 had broken c6d-5g-1
        P0 had enough b-1c4d-1f-2g-2;P0 had forgotten a-1b5c-1f-1g1;P0 had given a-1d4f-2g-1
        P0 had gone a-2b-1c-1d5f-1g-5;P0 had not a2c-2d1e-3f1g9;P0 had the a-2b-4c-1d4f4;P0 had to a-2b-1c-1d3e-3f4g3
        P0 hand deliver e1g4;P0 has a c6d-2f-3g-4;P0 has attend a4f-3g-1;P0 has been a-3b-1c-2d3e-2f5g-5
        P0 has not a8d-4f-3g-2;P0 has rebook a-2d3f-1;P0 have been a-1c-1e-1f2g4;P0 have come a4b-1c-1d-1f-1g2
        P0 have gone c-3d5f-2g-2;P0 have mov a-1c-1d5f-3g-4;P0 have the a-1b-3c5d1e-1f-1;P0 he been a3f-2g4
        P0 he didnt a6b1c-2d-2e-1f-2g-2;P0 he had a5b-1d-1f-4g-7;P0 he was a-3b-2c2d7e-1f-4g-4;P0 he would a-2e-3f5
        P0 health rep a-1b-1d-1e4f-1;P0 health review a3e-1f-2g4;P0 health visitor b3c-1d-3e-3f4;P0 hear screen a2d-1g4
        P0 hed be a-1c4d-2f-1g1;P0 hed have c-3d5f-2g-1;P0 her about a-1b-2c-1f4;P0 her after a-3c-1d-1e7f-2g7
        P0 her name a5b-1f-3;P0 her own a-2b-3c6d-2e3f-3;P0 her plac a-1b-2c-1d-1e-1f5;P0 her sister a-1c2e-1f1g-8
        P0 her statement a4c-1d-1e-1f-1g-1;P0 her ther a-1b4f-3g2;P0 her to a-2b-1c-1d5g1;P0 him ther a7b-2d-1e-1f-2g4
        P0 his mum a-2b5c-1f-2g-4;P0 his session c2d-1f-1g-5;P0 home visit a3b-2c-2d5e-2f-2g8
        P0 hospital so a2c3d-1f-4g3;P0 hour so a8f-8g-4;P0 hous at a-2e1f2g6;P0 hous in g-4;P0 hous officer b1f-1g-4
        P0 hv and e1f-1g-3;P0 hv had d3f-3g2;P0 hv inform a3b-1f-1g1;P0 hv rang a-1b-1c-2d-1f5g1
        P0 hv to a-1b-2c-1d-1f4g1;P0 i came a8b-1d-1f-6g-3;P0 i couldnt a5d-4f-1g-2;P0 i did a-1b-2d6f-3g-1
        P0 i rang a-3b-3c-1e2f5g5;P0 i said c2d-1f-1g3;P0 i saw a-1e3f-2g6;P0 i was a-3b1c1d-1e-1f2g4
        P0 i went a-1b3c-1d-2e-2f4g5;P0 i would c3f-4g-1;P0 idva rang b-3c-1d7f-3g-2;P0 idva was e-2f3
        P0 if no a3b-1c-1d-2f1g4;P0 imr @nm a-1d4e-2f-2g-2;P0 in # a-3b-1d5e-1;P0 in @nm a-2b-3c3d-1e1f2g6
        P0 in at a6b1d-5f-1g-1;P0 in attendanc a-1b-3e6f-2g-4;P0 in bed a2b2c-1d-1e3f-6g-5;P0 in but a-1b-1d-1e2f1g7
        P0 in by a3b-1c-1d-2e-1f1;P0 in darkness g-4;P0 in error b-1d-2f4;P0 in for a-2b1c3d-1g5
        P0 in late a-1c-1e3f-1g5;P0 in my a-3b-1d4g4;P0 in or a-2b4d-1f-1g-4;P0 in person a-1d-1e-3f5
        P0 in post a3b-1e-1f-1g7;P0 in sick a-1b-3c-2d10f-5g-5;P0 in the a-3b6c1e-1f-3g-1;P0 in to a-1b-1c4d-3e3f-3g8
        P0 in towel a-1b-2f3;P0 industrial action d6f-4g1;P0 inform by b-2c-1d1f2g-4;P0 invit to a-2b-1c-1d-4e-1f8g-5
        P0 invitation and a2e-1g5;P0 irh adjourn a-1d3f-2;P0 iro to a-2b-1e4g2;P0 is # a6c-1d-1f-4g2;P0 is a a-1f1g-5
        P0 is asleep b-3f4g2;P0 it is a-1c1e1g-4;P0 it this c3f-3g-3;P0 it was a1b1e2f-4g-3;P0 jab given a-3d-1f4
        P0 joint visit a-1c3d-2f-1g-1;P0 kettl on b-3f4;P0 key session a-1d2f-1g-3;P0 key worker a1b-1c1d3f-3g-2
        P0 kid ill a-2b-1c6d-1f-3g-1;P0 kid wait a-6d6g-3;P0 knock #am b4f-2g4;P0 knock at b-3f4;P0 knock front g-4
        P0 knock on b-2c4f-1g2;P0 la officer b-1d-1e5f-2g3;P0 lac nurs c1g-5;P0 lack of a-2c-1d10f-6g3
        P0 late but a-3f4;P0 late for a4d-1e-1f-2g-4;P0 leav it c4f-3g-2;P0 leav the a4b-3c1d-1f-1g2
        P0 left a a3b-4c-1d-1f3g3;P0 left messag a-1c2f-1g6;P0 left with a4b-3g1;P0 legal advic b1g5
        P0 legal gateway a-1b-1d-1e5f-2g1;P0 let in a-2b1c-2d-2f5g-4;P0 let me a-1b2c-1d-1e-1f3g4
        P0 letter # a7b-1d-2e-1f-4g4;P0 letter from a-3c-1d6e1f-3g-6;P0 letter gone a1b-1g4;P0 letter issu a4d-1f-2g4
        P0 letter sent a-4b1c-1d-3e-1f8g2;P0 letter to a-3c-1d3e-1f3g-9;P0 letterbox to g-4;P0 list #am a-2b-1d3e4f-3
        P0 list cancell d1f-1g-4;P0 list for a-5b-1c6d-2e-2f3g-1;P0 list not a-1d4f-2g3;P0 long term d1g4
        P0 long wait a-1b-1d-1f4;P0 longer need c6d-4f-1g-1;P0 look thru a-1b5d-1f-3g3;P0 made for a-2b-1d-1f5g-3
        P0 manag to a-1b-2d6f-3g-1;P0 marac idva a-1d-1e4f-2g-3;P0 me as d4f-3g3;P0 me at a3b-4d-1f2g1
        P0 me in a-3b-2c-1d-1f7g10;P0 me to a-2b6c-1f-3g-6;P0 meant to a-6b-1c-1d7e3f-2g-1;P0 meet @nm a2c4d-2e-1f-2g3
        P0 met her b3f-3g3;P0 min late a1b-1d-2e-1f3g5;P0 minut and a-1e4f-3;P0 minut post c-1e5f-3g6
        P0 minut to a-1d-1e4f-2g2;P0 miss # a4f-3g-1;P0 miss a a-5d-1f7;P0 miss an a-3f3
        P0 miss his a-1b-1c-2d-1e-1f5g-1;P0 miss the a-3b-1e-1f5;P0 mobil no b1g4;P0 mother and a-2b-1d3g-3
        P0 mother had a7b-2c-4d-3f1g3;P0 mother is b2c3f-4;P0 mother left a-1c1e-1f1g6;P0 mother said a-1c-3d-1f5
        P0 mother say c3d-1f-1g-4;P0 mother telephon c1g5;P0 mother was a6b-2c-1d-1e-3g-2;P0 mov to a-2b-1d1e-1f2g7
        P0 mr k a-3b-1c-3d3f4g-1;P0 ms @nm a3c4d-2e-3f-2g-7;P0 ms t a1b-1d6e-1f-4g-3;P0 mtg # a-1e1f1g-4
        P0 mtg @nm a-1d-1e-2f4;P0 mtg by a-1d-2e-3f6;P0 mum # a-3f4;P0 mum absent a5d-1f-4g-2;P0 mum and a1b-1c-4d4g-2
        P0 mum cancell c5d-2f-2g1;P0 mum did a4f-3g-2;P0 mum forgot a5b3e1f-8g5;P0 mum had a-2c-3d6f-2
        P0 mum has a-1c-1f4g-2;P0 mum no a-1b-3c-2d-1e7g8;P0 mum not a-4b-1d-1e1f4;P0 mum on a-2b3c4d-1f-4g2
        P0 mum phon a3b-1c-3d-2e-1f4g-4;P0 mum put b-1c7d-2f-3g-1;P0 mum turn a-1b-1c-2d6f-3g-2
        P0 mum txt a3b-1c1d-1f-2g-7;P0 mum would a-4f5;P0 my hook a-2b5c-1f-2g-8;P0 n a a-1b10d-2e3f-9g-5
        P0 nam nurs a4b-1c-1d-1f-1g2;P0 nam person a-1b-1c-1d8e-1f-4g3;P0 name call a7b-2c-1d-2f-2;P0 nan rang c1g-4
        P0 need to a-1c4d-1f-2g-1;P0 neither came a-3b-1e4f-1g-2;P0 neither parent a5b-1c-1d-1f-2g-1
        P0 never came a-6b-1d8e-1g-2;P0 new appt a4b-1c-1d-1f-1g-5;P0 new birth a-1b1c-1d1f-1g5
        P0 new date a-1b-2c-2d5e-1f2g-3;P0 new one a1d3f-4g6;P0 new slot a3d-1g3;P0 next @nm a-4b2c1f1g1
        P0 next day a2b-1c-2d1e3f-4g5;P0 next month c-1d4e1f-3g2;P0 next week a-2b-2c1e1f2g8;P0 next wk a1f-1g-4
        P0 no access a-1b-4c-2d-2f8g3;P0 no alternativ a-1b-1c-1d5f-2g-3;P0 no ans a-1b4d-1e-1f-1g4
        P0 no answer a3b-3c2d-5e-1f6g6;P0 no apol a-1b-1d-2e7f-4;P0 no appointment a-2d-2e-1f5;P0 no attendanc a3e-2g5
        P0 no book a-4b-1e-1f6;P0 no call b1g-4;P0 no clinic a-2c1d4f-3;P0 no entry b1g4
        P0 no explanation a-1d4e-1f-1g-2;P0 no further b-2d-1e-1f5g-2;P0 no health a-1b-1d-3e6f-1
        P0 no hv a-2b-2d4e3f-4g-2;P0 no judg a-1d3f-2;P0 no longer a-1b1c7d-5e-3f1;P0 no messag a9d-1e-4f-3g-6
        P0 no new a3b-1c-3d2e-1f-1g-10;P0 no one a1b-1c-1d1f-1g-8;P0 no pick a3c-1d-1f-1g3;P0 no polic d-1e3f-2g-6
        P0 no reply a-2b4c-2d-3e1f1g3;P0 no report a-2b-1d-1e9f-4g-3;P0 no respons b-1c-1d-2f3g-7
        P0 no rply a-1b5d-1f-3g12;P0 no session a-1d4f-2g-4;P0 no show a-4b-1c-1d4e3f-2g-5;P0 no sign a3b-1e3f-4g3
        P0 no trac a-1b4d-1f-1g-1;P0 no visit a-1b-3d-3f7;P0 nobody came a-2b2d-1e4f-2g-3
        P0 nobody from a-1b-1d-1e12f-8g5;P0 nobody to a-1d-1e3f-1g-3;P0 nobody told d2e-3f1g-4;P0 not arriv a1f-1g-7
        P0 not at a3b-2c-1d-2e11f-9g3;P0 not attend a-6b-2c-1d-4e5f8g-1;P0 not be a6b1c5d-2f-10g-5
        P0 not been a9b-1c-1d-1e-3f-4g5;P0 not bring a-1b2d-1e-1f2g-4;P0 not brought a5b-2c-1d3e-1f-4g2
        P0 not carri b-1d5e-1f-2g-2;P0 not collect a2b-2c-2d-4e-1f6g2;P0 not come a-9b5c-3d6e-1f1g1
        P0 not complet a-2c-1d6e-1f-1g-5;P0 not cover a-1c-1d4e-1;P0 not done a-1b1c-1d6e-2f-4g13
        P0 not find a-1b-2d-2e-1f7;P0 not get a5b5c-2d-4e-3g-7;P0 not go a3b1c3d-4e-1f-1g3;P0 not in a5b1c-2d-2e2f-3g3
        P0 not invit d-1e-6f7;P0 not keep a-1d2g4;P0 not kept a3c-1d-3f2g3;P0 not manag a-1b-2d6f-3g-1
        P0 not miss a-2f3;P0 not now a-1d1g3;P0 not offer g-5;P0 not open a-1b4c-1f-1g-1
        P0 not present b-1c-1d-2e2f2g-10;P0 not rebook c1g-5;P0 not report a5b-1c-1d-1e-1f-2g6;P0 not represent e2g-5
        P0 not respond a-4d-2e-1f6g1;P0 not return b-1c-1d-1e3f-1g1;P0 not run a-2d4f-2g-3
        P0 not seen a5b3c-1d3e-3f-7g-4;P0 not that a-2d-1f4g-1;P0 not ther a5b-2c-1d-1e3f-5g4
        P0 not to a-3b-2c7d-3e4f-3g-16;P0 not turn a1g4;P0 not up a-2b-2c8d-1f-3g-4;P0 not work b4c-2d-1f-1g-4
        P0 now @nm a-3c2d5f-3g6;P0 now in a-1c-1d-1e-1f4;P0 nurs drop-in a-1d4f-3g-4;P0 nurs had a-2b-1d4f-2g2
        P0 nurs no a-7b2d5f-1g-4;P0 nurs not a-2b5c-2d-2e2f-1g6;P0 nursery settl a6f-6g-2;P0 of # a6b-1c-1d1e2f-9g-3
        P0 of @nm b-1c3d-2e4f-4g8;P0 of mum a-1b2c-1d-1f1g-4;P0 of number a-3c-1d9f-4g-2;P0 off @nm a-1c4d-2g-2
        P0 off mum c-6d2f5g-2;P0 off sick a-1c-1d-3f5g-3;P0 off the b-2c6d-4e2f-2g-5;P0 off to a-1b-1c6d-1f-3g-5
        P0 off with c4f-3g-1;P0 offender manager a1b-1d4e-1f-3g-3;P0 offer # a1f-1g-3;P0 offer a a3b-1c3d-1f-4g-2
        P0 offer the a-3d5f-3;P0 officer at a-1d4f-3g-2;P0 officer had a-1d-1e-3f5;P0 on # a-3b-1c-1d8f-3
        P0 on @nm a3b3c-3d2e1f-5g-15;P0 on a b-1d1e-2f2g3;P0 on call c3d-2f-1g5;P0 on file a-1b-1c1e-1f1g-4
        P0 on holiday b-1c-2d-1f5;P0 on leav a-3b-2c-1d-2e-1f8g-7;P0 on long d1g4;P0 on step a-1b6f-5g-2
        P0 on strik a-1c-1d3f-2g2;P0 on the b3c1d-6e-6f9g-3;P0 on time a-2d-2f5;P0 on ward a-1d-1e2g-3
        P0 on wrong a-3f4;P0 one came a3b-1d-1f-1g1;P0 one to a2b-1f-1g-4;P0 open up a-1b4c-1f-2g-1
        P0 opt in a5d-3e-1g-1;P0 opt-in letter a-4d-2e-1f6;P0 or @nm a4b-1c-1d-2e3f-3g1;P0 our meet a4c1d-1e-2f-1g1
        P0 our nurs a-1d5f-2g2;P0 out of a-1b1c5d3f-7g1;P0 out today a-1c-4d6f-2g-3;P0 over phon a-1b-1c3d-1e-1
        P0 over the a-1b-3c9d-2e-1f-2;P0 owing to a-1b-1d5f-3g-4;P0 parent even a-2b-3c-2e8g3
        P0 parent group a-1c-1d9f-6g-2;P0 parent to a-2c-1e-2f5g1;P0 partner rang a-1b-2c4f-1g-1
        P0 pass to a-3b1c-1d7e-1f-3g4;P0 pathway plan a-4b3d-1e6f-5g-2;P0 phon instead a-1b-1c-2d5g1
        P0 phon is a1d-1e1g-4;P0 phon mum b-2c-3d2f5;P0 physio rang a-2c-4d7f-1g-3;P0 pick up a4c-1d-1f-1
        P0 plac on a2e-2f1g6;P0 plan review a-1d-1e6f-4g-3;P0 plann meet a-1c3d-2e1g3;P0 polic ask a3b1f-3g3
        P0 polic welfar a3b-2c-2d-1f1g3;P0 postpon by c-1d6f-4;P0 present at a-4b-1e-3f8g-3;P0 present for a6d-1e-1f-4
        P0 previous visit a-1b-2d6f-3g-1;P0 prior to a6b-2c2d-3e-1f-3g2;P0 professional meet a-1d-1e4f-2
        P0 promis to a4b-1c-1f-1g-1;P0 pt did a1g9;P0 pt refus a-1f2g-4;P0 pull out c6d1e-1f-6g5
        P0 put back c1d5e-2f-3g6;P0 put off a-1b-1c3d4f-4g5;P0 put right b-3f4;P0 r v a3b-3d-1e2f-1g4
        P0 ran on a-1b-2d6f-3g-1;P0 rang at a-1b-1c-2d6f-2g-2;P0 rang bell a-1b4c-1f-1g1;P0 rang from a-1b-3c5d-1f-1g-3
        P0 rang her a-4b-1c-2d1e5f1g2;P0 rang in a-1b-3c2d7f-4;P0 rang mum b2c-4d3f-1g4;P0 rang off a6c-2f-2g-1
        P0 rang say a-1b-1c2g-3;P0 rang sw a4c-1d-1f-1g1;P0 rang the a-1b3c4d-2e-1f-3g-1;P0 rang to a-3b-3c2d-1e-1f6g-3
        P0 rang x2 a5c-1d-2f-2;P0 read out d-1e-3f4;P0 rebook # a-1b1c-1d4f-3g2;P0 rebook with a-2d4f-1g1
        P0 recall list a1d-1g-3;P0 reconven for a-1d-1e3f-1g4;P0 refus access b1g4;P0 refus at a-1f2g-4
        P0 refus over a-1b-3c8d-1f-3g-2;P0 refus to a3b-2c-2d-2f4g2;P0 reminder text a-1c-2d-1f4;P0 remov from a1g-5
        P0 report by a-3b-1f4;P0 report to a4b1c-1d-1e-1f-3g5;P0 report which b-1c4d-1f-3g1;P0 represent by d-2e-2f4
        P0 respond to a-4d-2e-1f6g1;P0 respons to b-1c-1d-2f3g-4;P0 return to a4f-3g1;P0 review health a-2c4d-1e2f-2g-1
        P0 review not g-4;P0 review offer a3e-1f-1g4;P0 review was c-1d-1e-1f3g-1;P0 ring him a-2c-1e4
        P0 room befor a3b-1d-1f-1g1;P0 round this c1g4;P0 said hed a6b-2d-1e2f-4g2;P0 said id c2d-1f-1g3
        P0 said she a2b3c-1d-1e1f-4g-4;P0 said they a-1b8d-1f-5g-3;P0 said to a-1c-1d-1f4;P0 said wer b1f-1g-3
        P0 same day a2b-1c2d-4e-1f3g4;P0 same time c-3d4g2;P0 sat in a-1b3c-2f-1g-2;P0 saw her a-1b-1c-1d-1e3g6
        P0 saw the a9b-2f-5g-4;P0 say @nm b2d-1g6;P0 say dont a-3b-1c2f2g4;P0 say hed c-3d5f-2g-1
        P0 say she b-2c5e-1f-2;P0 say so c-1d1e2f-2g-5;P0 say that a1b-1c5d-1f-4g-4;P0 scanner down a-1b-1d11f-8g2
        P0 sch nurs a-5d6f-1g-1;P0 school could a-1e7f-6g-1;P0 school not e4f-3g-5;P0 school nurs a8b1c-1e-3f-4g-1
        P0 school offic c-1d-3f5;P0 school run a-1b-1c-2d3f1g3;P0 script held a1e-1g4;P0 script suspend a-2b-1d-1f4
        P0 second month b-1e3f-1g-3;P0 second time a-1c6d-5e2f-1g-2;P0 second week a3f-3g5;P0 see @nm a-5d1f5
        P0 seen by a4b-2f-1g-1;P0 seen ther a-3b-1f4;P0 send a a-2b-1c4d-1e4f-5g4;P0 sent her a1f-1g3
        P0 sent home a-2d4e4f-6g6;P0 sent nobody a-1d-1e5f-2g-4;P0 servic lead e1g5;P0 she cri c4d-1f-3g2
        P0 she didnt a4b-1c-1e1f-2g-4;P0 she had a3b2d-1e2f-6g-3;P0 she is a1c-4d-1f4g7;P0 she let a3b-3d-1e-2f3g1
        P0 she not a-1b-1c2g-3;P0 she stay e4f-2g-1;P0 she was a-5b4d-1e-3f4g2;P0 she would a-2b-1c-2d1e2f2g7
        P0 shift chang c4d-3g2;P0 shout through b1g-4;P0 show for a-4b-1d6e2f-2g1;P0 shut it b5e-1f-3g-1
        P0 sick so a-1c-1d4f-2g-10;P0 sign of a3b-1e3f-4g3;P0 sinc @nm a3b1d-4e-3f4g-5;P0 sinc book a8f-7g-3
        P0 sinc the a-1b-1e-1f4;P0 sister rang a4b-1c-1d-1f-1g4;P0 slept in a3c-1d-1f-1g-4;P0 sling my a-2b5c-1f-2g-8
        P0 slot # a5d-2f-2g2;P0 slot given a6d-2e-1f-2g4;P0 smok alarm a-1b5c1d-1f-4g3;P0 so @nm a-1c5d-4e2f-2g4
        P0 so could a8e-1f-6g-4;P0 so he a-8b-1d6e-1f3g-2;P0 so i a-2b3c-3d-2e1f2g13;P0 so no a-4b-1c2d6e-1f-3g-5
        P0 so they a4b-1c-5d-1f4g1;P0 so was a-2e-1f4;P0 so wont c2f-1g-5;P0 sol ask a-3b-1c-2f5g1
        P0 solicitor to a3e1f-3;P0 spok to a-2b4c-1d-1;P0 station for a1d-1g5;P0 stay in a2b-1d-1e5f-5g-4
        P0 strik day a-1d4f-3g-3;P0 strik so c4d-2f-1g4;P0 stuck in a-1b-1c-1d6f-3g-2;P0 support visit b-2c4f-1g1
        P0 surgery for a-2b-2c-1d-1f5;P0 sw did a-1d5e-3f-1g-1;P0 sw hv f1g-4;P0 sw on e1g-8;P0 sw phon c-2d4f-1g-1
        P0 sw to a-2b-1c-2d2e2g9;P0 sw visit b-4c-1d-1f6;P0 taken at a-6f6;P0 taken home a4b-1d-1e-1f-1g-3
        P0 taken out a-1b-1c-1d5e-1f-1;P0 taken up a3e-1f-1g4;P0 taxi for a3c-1d-1f-2g-1;P0 team mgr a-2b4f-1g1
        P0 telephon the g4;P0 ten minut a-3b5c-2d-1e-1f1g-3;P0 ten oclock a4c-1d-2g4;P0 tenant out a-1b6c-1f-4g1
        P0 tenant refus a-1b2e-1f-1g5;P0 term sick d1g4;P0 text sent a4b-2c-3d-1f2g2;P0 that afternoon a2b2e-1f-2g6
        P0 that had a-2c-1f4g1;P0 that it e1g-4;P0 that she a1b1c-1d-1g-3;P0 that they b-3c4d1f-2g-2
        P0 the # a1b-1d1g-7;P0 the #th a1b-3c-1d-1e-2f7g8;P0 the @nm b5c1d2e-2f-5g-8;P0 the advocat a3c3d-2e-4f-1g-2
        P0 the appointment a-5b-1c3d3g-4;P0 the assessment b-3c5d-1g-1;P0 the aunt b-3c4;P0 the author a-2d-2f4g-1
        P0 the baby b3c-4d-2f3g7;P0 the bell a-1d-1f2g-4;P0 the bus a6b-1c-2d-1f-1g-4;P0 the call a-1c2d-2e4f-3g4
        P0 the care g4;P0 the conferenc a-1b-1c-1d-5e2f5g-1;P0 the day a-1b-1c2d5f-5g-2;P0 the dentist a-1b4c-1d-1g3
        P0 the doctor a4b-1d-1f-3g-5;P0 the door a-3b4c1d-1e-1g-3;P0 the end a-2c-1d2e-1f4g2
        P0 the family a-4b1c2e-4f5g-1;P0 the file a-1b-1d-2e-1f4g-1;P0 the form a-2d4f-2g5;P0 the gate a-1b6d-1e-1f-3g1
        P0 the home a3b-1e-1f-1g5;P0 the hospital a5b-3c3d-3e-1f-1g2;P0 the hv a-1b-3d-1f5
        P0 the kid a2b-1c3d-2e-1f-1g5;P0 the list a-2b-2c5d6e-2f-5g-6;P0 the meet a-3c-1e4f-1g3
        P0 the new a-1b1c-1d-4f4;P0 the night a-1b6c-3d6e-1f-7g-3;P0 the phon a-1b-3c6d-1f-2g-7
        P0 the polic a-1d-1e-2f4g-1;P0 the previous a-1b-1c-1d-2f5;P0 the school a3b-3c1d-2e7f-5g-1
        P0 the second a2b-2c6d-6e6f-5g-1;P0 the servic d1f-1g-4;P0 the session a4f-3g-1;P0 the slot a-2c2d4f-3g8
        P0 the social a4b-1c-1d-1f-1;P0 the step b6c-3f-2g3;P0 the strik a-1c4d-1f-1g5;P0 the taxi a3c-2d-1g-1
        P0 the tenant a-3b3c-2d1e4f-3;P0 the two a-2b-2d3f1g-1;P0 the unit a1b-1d-1f1g-4
        P0 the visit a-2b-4c2d-4e-1f9g5;P0 the way a5b6c-3d-1e-1f-6g-4;P0 the wrong a-7b-2c-2d4e-1f7;P0 the yot a1g-4
        P0 their servic d1g4;P0 then dropp c-1e4f-3g5;P0 then held a-3d-1e2f3g-1;P0 ther previous a-1b-2d6f-3g-1
        P0 ther was a-1b4c-1d-1e1f-2g-8;P0 they didnt a-3b1d-1f5g-4;P0 theyd not a-1c5d-2f-2g-3
        P0 this afternoon a-1b-1d5f-2g11;P0 this family a-1b-1c-1d-1f3;P0 this quarter a-1d-2f4
        P0 this was b-1d1e3f-2g-4;P0 this week a-4b2c3d7f-9g-8;P0 through the a-1b3c-2d3e1f-4g3
        P0 till after b-1c4d-2f-1g4;P0 time @nm a7b-2c-2d1f-3;P0 time for a-3d-2f5g-1;P0 time of c3f-3g1
        P0 to @nm a-6b4c1d2e-5f4g4;P0 to a a-1b-2c-3d8e-4f2g2;P0 to an a-2b-1c1d4f-1g3;P0 to arrang b-1c4d-2e2f-3g1
        P0 to attend a7b-3c-3d-1f1g1;P0 to be a3b-3c-3d-2e3f3g9;P0 to block b2c-1f-1g-4;P0 to bring a9b1c-3d-2e-4g1
        P0 to call a2b-1c6d-4e-2f-2g-6;P0 to camh a-3b-1d-2f6g4;P0 to class a-2b-1d7f-4g-8;P0 to clinic a-4b1d-2f5g1
        P0 to collect a1c-1d9e-2f-6g1;P0 to come a-4b-1c2d2e4f-3g-16;P0 to conferenc a-1e4f-2g-2
        P0 to confirm b-3c-2d-1f6g2;P0 to contact a-4b-1c2d1f2g5;P0 to core c-1d-1e-4f7g1;P0 to do a4b5c-2d-1e-1f-6g1
        P0 to family c-4d8f-4g2;P0 to follow a-1d1e1g4;P0 to get a7b-2c-2d4e1f-7g2;P0 to give a-1b-1c-1d-1e-1f4
        P0 to go a-4b-1c2d3e3f-2g-7;P0 to gp a2g-9;P0 to have a-1b-3c2d-1f4;P0 to her a1b-3c5d-2e2f-2g7
        P0 to hospital a-2b3c5d-3e-1f-2g-2;P0 to it a1b-1c1f-1g4;P0 to knock g-3;P0 to leav a3b-1c1d-1e-1f-2g3
        P0 to let a-1b5c-1e-1f-2g1;P0 to mappa a-1d-1e5f-2g-6;P0 to meet a9e-8f-1g1;P0 to mother a-1c-2d4e1f-1g2
        P0 to move a-1c6d-2f-2;P0 to mum a-2b4c-1f-1g1;P0 to none a6b-1c-1d-1e-1f-2g1;P0 to one a2b-1f-1g-4
        P0 to put c3d-1f-1g4;P0 to rais a2b1f-2g-3;P0 to rearrang c10d-3f-7g3;P0 to rebook a-3b-1c1d6e-1f-1g2
        P0 to referrer a-4d-2e-1f7g-2;P0 to report a5c-1d-1e-1f-2g-1;P0 to retry a-1b5d-1f-3g3;P0 to return a5b-1f-3g5
        P0 to ring b-1c-2e-3f7g2;P0 to say a-2b-2c8d2e-4f-2g2;P0 to see a-6b-1d-2e6f3g-3;P0 to send a-1b-1c4d-1e3f-3g2
        P0 to sign a6b-1d-1e-1f-4g-1;P0 to sling a-2b5c-1f-2g-8;P0 to sw d2e-1g-4;P0 to take b1d-1e1f-1g5
        P0 to team a-2b4f-1g1;P0 to the a12b-2c-6d-14e6f3g-9;P0 to try a4d-1e-1f-1g3;P0 to turn a3f-3g6
        P0 to visit a2d-1f-1g-5;P0 to withdraw c2e-1f-1g-4;P0 today and a3b1e-1f-2;P0 told by a6c-2d-3f-1g4
        P0 told her a-2d-1e-1f4g-2;P0 told hv a-2b-1f4;P0 told me a-2b3d-1g-7;P0 told reception a-1c4d-2f-1g-3
        P0 told to a-1b3c-1d-1f1g-3;P0 tomorrow instead a-1c4d-3g2;P0 took plac a-2b-1d-1e-1f5;P0 took the a-1c-1d2g6
        P0 transferr to a-1b-2c4d-2e-1f1g-1;P0 transport fail a-3b-1c-1d10e-1f-5g-2;P0 turn away a-1b-3c-2d10e-1f-3g-5
        P0 turn up a10b-5c-3d-5f2;P0 twenty minut b4d-1e-2f-1;P0 two worker g-3;P0 two year a-2b-3d7f-2g-1
        P0 unabl to a-5b2c-2d2e2f1;P0 until the a-1b-1c-1e-1f3;P0 up and c4d-2f-2g-1;P0 up at d-1g4
        P0 up to a-2b-2c8d-1f-3g-4;P0 upstair window a-1b5c-1d-1e-1f-2g-1;P0 vacat by d1g4
        P0 via app a-1b-1c11d-4f-4g-1;P0 visit #pm b3c-2f-1g3;P0 visit as a-1b-3d4e-1f1g4
        P0 visit by a-2b-1c-1d4e-2f1g3;P0 visit done a-2b-4c-1d2f4;P0 visit her g-8;P0 visit in b-2c-1d-2f5
        P0 visit mother b-2c-2d-1f5;P0 visit mum a9c-1f-8g-2;P0 visit no b-3f4;P0 visit nobody a-1b-1c-1f3g-1
        P0 visit not a-1b-3c1d5f-1g10;P0 visit on b3c-1f-1g4;P0 visit ran a-1b-2d6f-3g-1
        P0 visit refus a-1b-3c8d-1f-3g-2;P0 visit went a-1b-2c-1f4;P0 visit with b-1c4f-2g-1;P0 w mum a-1d9e-2f-4g-3
        P0 wait # b6d-1f-5g-3;P0 wait area a6b-2e-1f-2g1;P0 wait in a-1b-5d3e-1f4;P0 wait room a4b-1d-1e-1f-1g-4
        P0 wal @nm a-1d2g-3;P0 want to a3b-1c1d-1e-2g-3;P0 was a a-2b3d-1e2f-2g-6;P0 was at a-2b-1d-1f4g-4
        P0 was call a2b-1d1f-1g4;P0 was cancell c-1d-1e-1f4;P0 was clos d3f-3g-3;P0 was due a3b-1d-1e-1g-2
        P0 was in b2c-1d-1e3f-4g3;P0 was invit b-1e2g-6;P0 was meant a-6b-1c-1d7e3f-2g-1;P0 was never a-5d9e-1f-3g-2
        P0 was not a5b-3c-1d8e-6f-3g1;P0 was on d-2e-2f4;P0 was seen a-3c-1d1f4g1;P0 way to c-3d3f-1g2
        P0 we had c3d-1f-1g-3;P0 welfar check a8c-2d-2e-1f-4g6;P0 went ahead a-5b-3c-1d-1e6f3g-7
        P0 went back a-1b5c-1d-1f-1g4;P0 went home a4b2d-2f-3g-1;P0 went round b-3f4;P0 went to b4c-2d-3e-1f1g4
        P0 were at a-1b-3d-1f6;P0 were not a5b2c-1d-2e-2f-3g2;P0 were sent a-1d4f-2g-5;P0 when call a-4f5
        P0 when i a2b1d-3e-1f1;P0 when the a9b-2d-1e-2f-3g3;P0 who has c1f-1g-3;P0 will be a-2c-1d4e-2f2g1
        P0 will catch a4f-3g2;P0 will go a-3b5c-2d1e-1f-1g2;P0 will ring a3b-1c-3d2e1f-2g3;P0 will see a6b1c-2e-1f-2g3
        P0 window and a-1b4c-1f-2g-3;P0 window said b2c-1f-1g5;P0 with @nm a-1c-1d5f-3;P0 with a a-3c5d2e2f-6g-5
        P0 with full a-1d-1e-1f3;P0 with her a-1b-1c4d-2e1f-1;P0 with manager a-2c4f-2;P0 with me a5b-1f-3g2
        P0 with the a3b-3e-5f5g6;P0 with them g-4;P0 withdraw from c2e-1f-1g-4;P0 wk # a6b-4c-1d1e-1f-2g-1
        P0 wont be a-2b-1c2d5f-4g-6;P0 work and b4c-2f-1g-6;P0 worker and a3b-1d-1f-1g-1;P0 worker was a-4b-1d7f-2g-1
        P0 would not a-4b11c-1d-1e2f-6g4;P0 writ to a2b-2c2d-2e2f-3g5;P0 written report b-1c4d-2f-1g1
        P0 wrong day a-5f6;P0 wrong hospital b-1f1g6;P0 wrot to a1b-1c5d-1e-5f2g4;P0 year check a-2b-3d7f-2g-1
        P0 yot @nm a3d-1f-2g7;P0 young person c-1e3f-2;M0 121 0 a16b-4c-4e1f-9g-10;M0 122 0 a10b-9c-9d-7e7f7g-2
        M0 123 0 a-4b15c-3d3e1f-12g-2;M0 124 0 a-7b-8c7d-2e5f5g-4;M0 125 0 a-12b-7c12d14e-12f6g-5
        M0 126 0 a-2b2c3d-1f-2g4;M0 127 0 a-1b-3d9e-2f-3g10;M0 128 0 a-7b-3c-1e10f1g-1;M0 129 0 a11b-11c-6d5e-2f3g-1
        M0 130 0 a3b2c-3d-5e4f-2g-5;M0 131 0 a-7c6d-4e-5f10g-5;M0 133 0 a-4e5f-1;M1 122 0 a1b4c-1d-2e2f-4g-13
        M1 123 0 a-2b4c6e-1f-8g6;M1 124 0 a6b4c-7d-3e-1g-1;M1 125 0 a-1b-1c4d-6e1f3g22;M1 126 0 b-2c1d5e-1f-2
        M1 127 0 a-2b-2c-3d13e-2f-3g2;M1 128 0 a-7b1c-2d-1e10f-1g6;M1 129 0 a11b-5c2d4e-7f-5g4
        M1 130 0 a-1b-3c-1d-2e-1f8g10;M1 131 0 a1b6c-3d-1e3f-6g3;M1 132 0 a5c-1d-1e-1f-2g-21;M1 133 0 a4c-3d1e-3f1g3
        W0 # a7c-3d1e-10f5g10;W0 #- a1b1d-1e-1g-3;W0 #am a-1c6d3e2f-10g4;W0 #day a-1b-1c4e-1f-2g-4;W0 #m a-2e-4f6
        W0 #nd a4b1c1d-4e2f-3g6;W0 #pm a6b8c-1d-2e-6f-4g10;W0 #rd a6b3c-2d2e-1f-8g3;W0 #st b-1c3d-2e-1g3
        W0 #th a1b-3c-2d6e-1g28;W0 @nm a10b2c15d6e-22f-12g34;W0 abandon a-2c-2d2e1g4;W0 abe a1b-1c-4d8e-1f-3g12
        W0 able a1c-1f1g-6;W0 about a-2c-2d-2e1f6;W0 absent a9b-2c-1d-5e9f-10g4;W0 access a-2c-3d-3e-1f10g3
        W0 account a-1b-2c3d-1f1g2;W0 action a1b1c-1d4e3f-8g9;W0 addr b4d-1e-1f-2g-1;W0 address a-3b5c-2d2e-2g6
        W0 adjourn a-1d9e-4f-3g-1;W0 admin a-1b-1d7e-3f-2g-1;W0 adult a-1b-1d-1e5f-3g1;W0 advic a-1d-1e2f-1g6
        W0 advocat a2b2c3d-2e-2f-2g-8;W0 after a12b-5c-2d-5e10f-10g10;W0 afternoon a2c-1d5e-1f-5g17
        W0 again a-4b14c6d-5e-1f-11g2;W0 agenci e-4f5g-5;W0 agency a-5d1e-1f6g4;W0 agre a-3b5c-2d-1e-1f2g7
        W0 ahead a-2b-4c2d-2e6f1g-2;W0 alarm a-3b5d-2e-3f2g2;W0 alcohol a4d-1f-4g4;W0 alert a3b3d-1e-3f-1g11
        W0 all a-12b-6c-3d14e-13f20g-5;W0 allocat a-2d1e1g-4;W0 already b-1c-1d4e-1f-2g-2
        W0 alternativ a-1c-2d7e-1f-3g-2;W0 alway a-2b-1d-2f4;W0 am a4b-2c2d-2f-2g6;W0 amb a-1f2g-4
        W0 ambulanc a-1b1c2d-2g5;W0 amhp a-1d1g6;W0 an a1c-2d-1e2g5;W0 anc a6f-5g-2;W0 and a4b8c-11d-9e-1f8g-12
        W0 anger a8b-1c-1f-5g-2;W0 annual a-1b-2d4e1f-1g-5;W0 ans a-1b4d-1e-1f-1g4;W0 answer b6d-9e-3f6g2
        W0 antenatal a3b-1c2f-3g1;W0 anyon a-5b9c1d-2e1f-4g3;W0 anyway a-3b2d-1e-1f3g-1;W0 apol a-6b-2d3e9f-4g1
        W0 apologi a-3b-2c-1d-3e-2f11g-5;W0 app a-2b-1c16d-6f-7g2;W0 appli a1b1f-1g11;W0 appointment a-9b-3d2e-3f13g-9
        W0 appt a9c1d3e-3f-9g3;W0 area a4b-2e-1g1;W0 arr a-1b-3f4;W0 arrang a6b-3c3d-2e-4g-2;W0 arrear c-5d-1f6
        W0 arriv a-1b2c-2d-3e-4f8g-1;W0 as a-9b1c8d-4e-11f15g-6;W0 ask a-4c2d-2f3g11;W0 asleep a-6b3c-1d-2e1f5g3
        W0 assessment a4b-4d4e-2f-2g1;W0 asthma a4c2d-1e-4f-1g7;W0 at a9b11c-3d-13e-6f2g9;W0 att a-2b3d-2e-3f4g-4
        W0 attempt a-1b2c-1d-2f3g-2;W0 attend b4c-7d-6e1f7g-10;W0 attendanc a7b-6c-1d-6e3f3g7;W0 aunt a-1b-3c5d-1e-3f4
        W0 author a-4c1d-1e1f4;W0 auto-rebook a-1c3d-1f-1g5;W0 availabl a-2b-2c-1d7e1f-3g1;W0 awar a-3b1c2f1g6
        W0 away b1c3d6e-1f-9g-3;W0 b c-2d4f-2g4;W0 baby a-1b9c-5d-7e-2f7g5;W0 back a5c2d8e-10f-5g8
        W0 bad a-2b-1c10d-4f-3g-3;W0 bail a2c2d-3e-1f1g3;W0 bailiff a-5b9d-1e-1f-3g2;W0 bank a1d3f-4
        W0 bark a-1b4d-1e-2f-1g-1;W0 barr a-2b7c-2d-1f-3;W0 bby a-2b-1c-3d4f2g12;W0 be b-2c6d1e6f-10g18
        W0 becaus a-4b-3c6d6e-1f-4g5;W0 bed b2c1d-1e3f-5g-4;W0 been a5b-2c-7e-8f12g-7;W0 befor a10b-2c-3d2e-1f-5g4
        W0 beforehand a-1c1d-2e4f-1g-3;W0 being a5b1c-1e-3f-3g-3;W0 bell a-2b4c-1d-1g-3;W0 benefit a4d-1e-5f2g-2
        W0 bereavement a-2d3f-1g-3;W0 better c1g4;W0 bike b-2d-1f4;W0 birth a-5b-1c-4d3e2f6g1;W0 bit a-4f5
        W0 bk b6d-1e-1f-3g3;W0 block a-1b4c-2d-1g-6;W0 blood a3b-1g8;W0 board a-1d-1e-2f4g1;W0 book a3b-7c3d1e-8f7g2
        W0 both a6b-1c-1d-3e3f-5;W0 bother a-1b-2c4d-1f-1g-1;W0 box a1b4d-1f-4g1;W0 breach a12b-2c-2d-2e-3f-4g13
        W0 break b-1d-1e-2f4;W0 bring a10b2c-3d-4e-6f2g-5;W0 broken a-1c5d-7f3g-4;W0 brother a-1b2c-3f2g-3
        W0 brought a6b-3c-7d-2e-4f10g7;W0 bus a9b-1c-3d-1e-1f-2g-6;W0 busy c-1d-1f1g-4;W0 but a-6b1c-7d-5e2f15
        W0 buzz a8b-1f-7g-6;W0 buzzer a-1b5c-2d-1f-1g-2;W0 by a-4b3c1d14e-16f3g3;W0 c a1b-1c1d1e-1f-1g-7;W0 c1 b1f-1g-4
        W0 c2 b1c3d-2e-1f-1g-5;W0 call a6b1c-5d-1e-2g18;W0 caller a-2b-1c2d1f1g7;W0 came a6b-3c-7d-2e4f1g-1
        W0 camh a6b-3c3d-5e-3f3g3;W0 can a2b1c-5d-1e-1f4g1;W0 cancel a-1b-1d-2e-1f4g-1;W0 cancell a-8b-6d8e-8f14g-13
        W0 canslo a-1b-1c4d-1e-1g2;W0 cant a-6b-3c9d-4e-4f8g-1;W0 car a-2b-1c10d3e-2f-9g-6;W0 card a-3b9c-1d-2e-1f-1g13
        W0 care a-3b-1c-1d3e5f-3;W0 carer a-1b-5c3d-5e4f4g3;W0 carri b-2c-1d3e1f-1g-3;W0 case a3b-3c-1e2f-1g-15
        W0 caseload c-1d-1f2g4;W0 catch a2b-1c-1d-1f1g5;W0 centr a-2b-4c-2d11e-1f-2g-3;W0 chain b4c-1d-1f-2
        W0 chair a3b-3c-2d-3e1f4g9;W0 chang d-1e-1f2g3;W0 chas a-2b-5c-1d-1e8g-3;W0 chat a-1d3f-1g-3
        W0 check a2b7c3d-1e-4f-7g-2;W0 chickenpox a-1c4d-2g2;W0 child a11b-3c-3e2f-6g-1;W0 children a-1b-1c-4d2f3g-3
        W0 chk a-1b5d-1f-3g12;W0 chos d-2e4f-2g-6;W0 cin a-2b-1d-1e6f-2g7;W0 circulat a4b-1c-1d2f-5g5
        W0 class a-1b-1d7f-5g-8;W0 clear b2c-2f2g-4;W0 client a5b-1c8d-4e-2f-6g1;W0 clinic a9b-6c-7e-4f8g1
        W0 clinician a3b-2c-1d2f-2g-1;W0 clos a5b-6c5d2e-3f-3g-17;W0 club c-6d5f2g-8;W0 cmht e3f-2g-2
        W0 cmw b-1c2d-1f-1g5;W0 cold a-1b-1c2d-2e-1f2g6;W0 colleagu a-1d-3f5g2;W0 collect a2b-2c-3d5e-2f1g3
        W0 colleg a1b-1c2d-2e-3f3g4;W0 com a-6c6d4e1f-5g3;W0 come a-12b3c4d7e1f-3g-10;W0 community a-2d1e2g-5
        W0 complain a-2b-1c-1d4e-1g2;W0 complaint a-3b-2c-1d6e4f-4g6;W0 complet a-5b-2c-2d3e-1f7g-5
        W0 concern a-1b4d-1e-1g2;W0 condition a1b3e-1f-2g-3;W0 conf a-1e-2f4g-5;W0 conferenc a-3b-2c-2d-8e3f13g-3
        W0 confirm a2b-4c-5d-3f10g7;W0 consent a-4b-1c1d-2e-1f6g-1;W0 consider a2d-1f-1g4
        W0 consultation a7b-1c-3d-1e-1f-1g-3;W0 contact a3b-3c5d-1e-3f-1g5;W0 continu a-1e1g4;W0 contract a-3c-2d-2f8
        W0 coordinator a-1d4e3f-6g2;W0 copi a1g-4;W0 core a-6b-3c-3d-9e9f12g-2;W0 could a-6b11c-9d-3e1f5g-5
        W0 couldnt a2b4c3d-7e-5f3g3;W0 counsell a11b-1d-2f-7g-7;W0 counsellor c-1d3f-2g-3;W0 cours a-1b-1d-1f4g7
        W0 court b-1c-6d13e5f-10g-2;W0 cover a-1b-2c-2d7f-2;W0 cp a-1b-1c-2d2e-3f4g-9;W0 cpa a-1e4f-2g-4
        W0 credit a-2c-5d-1f8;W0 crew a-2b1c-2d-2e-1f5g-1;W0 cri a-1c4d-1f-3g2;W0 csc a1c-1d1f-1g-3
        W0 curtain a-1b8d-2e-1f-3g-3;W0 cut a-2b4c-5d-1f4g-2;W0 cxld a-2b-1c2d9e-3f-6g-5;W0 d a1b-1c1f-1g-6
        W0 dad a-1b-5c6d-9e7f2g5;W0 damp a-1b-1c3d2f-3g-3;W0 darkness g-4;W0 dat a3b1c-2d2e-1f-2g1
        W0 date a-1b-5c4d9e-5f-1g-5;W0 day a-7b4c6d9e-2f-9g10;W0 dc a2e-1g6;W0 decid a-1b-3c7d-1f-1g-3
        W0 declin a-3b3c2d-9e-2f8g3;W0 default a6b-1d-1e-1f-3g1;W0 deliver a-1e1g4;W0 dental a3b-2c1d2e-1f-4
        W0 dentist a-1b4c2d-2f-1g6;W0 department a10b-4f-5g1;W0 depot a1b2f-2g4;W0 depression a1g-10;W0 deputy e-4f5
        W0 desk a-1b-3c1d7f-3g-2;W0 despit a-1e-1f4g-3;W0 dial a-1e4f-2g3;W0 diall a-1c-2d-1e3f1g5
        W0 diary b-1c3d-4f3g2;W0 did a3b-6c-8d5e5f1g5;W0 didna a6b-3c-1d-1g-3;W0 didnt a7b-2c-5d2e5f-8g-4
        W0 different a-2b1c-1d4e-1f-1g1;W0 discharg a6b-5c-2d-4e4f-1g-12;W0 discuss a1b-1c5d-1f-3g2
        W0 discussion a-1b3d-1e-6f6g3;W0 dna a6b-2c-3d-3e-1f4g5;W0 dnad f1g-11;W0 do a1b5c9d-4e-3f-7g-6
        W0 doctor a6b-2c-1f-3g-2;W0 doe a-3b-1c1d-1e-1f4g-1;W0 dog a-5b9c-1d-2e-2f2;W0 done a-10b-7c-4d5f16g18
        W0 dont a-4b-3c9d-2e-1f1g-3;W0 door a-8b13c-2d-5e-5f6g-7;W0 doubl a-1b-1c-2d12f-8g5;W0 down b-1c-1d14e-1f-10g1
        W0 dr a-3b1c-3d3e7f-5g9;W0 drop a1b-2c-1d7f-4;W0 drop-in a3d4f-6g-6;W0 dropp a-2b-1c-1d5e7f-8g2
        W0 drov a4c1d-2e3f-6g-2;W0 drug a5b-1c-1d-2f-2g8;W0 due a4b-4c-2d3e-5f4g-5;W0 dur a-2b-3d3e-1f3g-2
        W0 duty a-2b4c-2d5e-2f-3g3;W0 e a6b-2c-1d-2e2f-4;W0 e-mail a-3b-3c6d-1e-1f1g-2;W0 each a3b-3c3d-3g4
        W0 early a-8b-2c1d-1e-2f12;W0 ed a7b-2c1d-1e-1f-4g4;W0 edt b-1c-1d6f-3g4;W0 ehcp a-1b-2d-1e8f-3g2
        W0 email a-5b-3c2d-4e8f2g20;W0 emergency a-2b-1c-1d6f-1g3;W0 empty a8b-3d2e-4f-4g-3;W0 end a-1b-3c-2d-1e-3f10g4
        W0 engag a-2b-1c-1d-3f8;W0 engineer a-1b3f-1g-5;W0 enough a-1b-1c4f-2g-7;W0 entry a-2b9c-3d-2e-1f-2g8
        W0 enuresis a5b-2d-1f-2g-1;W0 error a-1b-6d-3e-1f10;W0 escalat a-1b3c-1d-2e2f-1g3;W0 escort a-1d2g4
        W0 even a-4d-3e4f3g4;W0 eventually a-1b-2f4;W0 ever c-1d-2e-1f4g1;W0 every a-3b-2d-2e-1f8
        W0 ewo a-1b4d-1e1f-4g4;W0 expect a3b-1d-1f-1g-4;W0 explain a-1b-1c-3d-1e3f3g-1;W0 explanation a3d3e-1f-4g-2
        W0 extra a-1c-1d3f-1g5;W0 eye a4c-1f-2g4;W0 f a3b-1d-2f1g4;W0 face e-1f1g-4;W0 facilitator a1b-1c-2d7f-5g-2
        W0 fail a4b-4c-4d-2e3f4g7;W0 fam a-1d-5e4f3g-1;W0 famili a-2b-1c-1d3f1g5;W0 family a6b4c-13d4e-7f4g1
        W0 fare g-4;W0 father b1c-2d-4e6g-13;W0 fault a-2b-1d10e-1f-6g-6;W0 fell a-2d4f-2g-1;W0 fgc a-1d4e-1f-1g3
        W0 file a4b-2c1d-4e-2f4g-5;W0 find a1b-3c-1d-4e-3f10g-1;W0 fine c-1d-2e1f3g7;W0 finish a-2d-2e-1f5
        W0 firm a-3d5f-1;W0 first a-2b-5c2d-2e-5f12g4;W0 fit a-1b5c-1f-4g5;W0 five b1c-1e3f-3g3
        W0 flat a-5b9c-4d2e-1g-5;W0 fnp a-1b3c4e-1f-5g5;W0 follow a-4c-2e-1f6g6;W0 football a-2b2c2d1e-1f-1g-9
        W0 for a11b3d-7e-5f-3g16;W0 forgot a3b4c-1d3e1f-10g-9;W0 forgotten a-2b5c-1d-1f-1g1;W0 form a-4b-3c-2e5f3g8
        W0 forward a-1b1c-1d-3e-1f5;W0 foster a4b2c5d-3e-2f-6g-4;W0 found a-5b-1c-1e-3f10g2;W0 four b2d-1f-1g-4
        W0 fractur a1f-1g6;W0 fridg a-1d1g-4;W0 from a-8b-10c10d-7e11f3g-9;W0 front b-1f2g-4;W0 fta a5d-1f-3g-5
        W0 full a-2b-1c-1d-3e-10f17g7;W0 fund c-1d5e-1f-3g-2;W0 gate a-2b7c-1d-1e-1f-3g2;W0 gateway a3b-1d-2e4f-3g6
        W0 gave a3b-1c-1d-1e-6f7g-1;W0 get a7b1c2d-2e-3f-5;W0 give b-1c-1d-1e-1f4g1;W0 given a-3b-3c4d2g16
        W0 go a-6b6c1d7e-1f-7;W0 going a-1b1c1d1e-1f-1g11;W0 gone a1b12c-5d7e-3f-13g-2;W0 good a1b-1d-5e-1f6g4
        W0 got a2c4d-3e-3f-1g3;W0 gp a5b-3c-4d-8e6f4g-1;W0 gran b-1c-1d-1f3;W0 grandad a-1b6c3d-3f-5g3
        W0 grommet a-1b-1c-3d3e-1f2g-1;W0 ground b2c-1d-4f3g2;W0 group a2b-4c-4d8e-5f2g-7;W0 grp a-2b-2c4d-4e7f-3g-4
        W0 guardian b3c-1d1f-3g-7;W0 had b-5c2d10e-7g-3;W0 hadnt a-2c-1f4;W0 half a-3b1d-1e2g-3
        W0 hame a6b-2c-2d3e-2f-4g-2;W0 hand e1g4;W0 has b-8c7d11e-4f-5g-2;W0 have a1b-4c10d3e-4f-7g4
        W0 he a4c1d-2e-7f4g-2;W0 head a-3c2d3e2f-3g6;W0 health a1b2c1d-8e3f1g1;W0 hear a1b4c-1e3f-6g10
        W0 heat c-4d5f-1g-3;W0 hed a5b-3c3d1e1f-7g2;W0 height a5d-1f-3g2;W0 held a-4b-1c-1d-1e4f2g-1
        W0 her a2b-6c7d-6f4g-1;W0 here a-1b-1c-3d1f4g-5;W0 herself a1c6d-1e-1f-6g-3;W0 him a9b-6c-2d-3e6f-4g12
        W0 himself c2f-1g4;W0 his b-2c1d-8e1f8g-9;W0 holiday a-2b-2c-1d6e-2f1g-2;W0 home a9b1c-7d-2e-1f-1g9
        W0 hook a-2b5c-1f-2g-8;W0 hosp a-3c-2d11f-5g1;W0 hospital a4b-3c5d6e-2f-9g5;W0 hour a4b1c1d-6e1f-1g-6
        W0 hous a-2b3c4d-4e8f-9g4;W0 hrs a4b-1d-1f-1;W0 ht a-3d9e-2f-4g-3;W0 hv a-1b-2c-4e7g9;W0 i a2b2c-5d-2e1f1g11
        W0 icpc a-1d-1e5f-2g-5;W0 id b-3c-1d3e-1f3g7;W0 idva a1b-3c-1d5e1f-3g-1;W0 if a4b-1c-4d-3e-1f4g1
        W0 ill a-3b-1c2d9e-1f-6g6;W0 imm a-2b-1c-1d-1f6g2;W0 imr a3b-1d4e-2f-4;W0 in a8b-4c-9d-1f6g1
        W0 industrial d6f-4g1;W0 info e-2f3g-8;W0 inform a4b-2c-1e-2f1g-2;W0 injunction a-1b-1f3g4
        W0 insp a-1b2c3d5f-9g11;W0 inspection a-1b2d3f-5g-3;W0 instead a-3b-3c3d1e-2f5g12;W0 instruct a1b1c-1d-1f-1g4
        W0 intercom a-4b3c3d-1g-4;W0 interpreter a-4b1d-5e-1f9g1;W0 interview a3b-1d-5f3g6
        W0 invit a-4b-4c-1d-7e4f12g-1;W0 invitation a2e-1g5;W0 irh a-1d3f-2;W0 iro a-7c-1e10f-2g5;W0 is a4b2c-2d-2e-1g8
        W0 issu a9b-3d-2e-2f-2g12;W0 it a-2b4c13d-7e-1f-8g-9;W0 job a-2b-1c3d3e-1f-2g1;W0 join a-2b-1c-1d-2e-4f9g4
        W0 judg a-1b-1d7e-1f-4g2;W0 kai c-2d3f-1g3;W0 kept a7c-2d-4e-3f2g-3;W0 kettl b-3f4;W0 key a1b-1d5e-1f-5g-5
        W0 kid a-6b-2c14d6e-2f-10g-10;W0 l a-1b4e-2f-1g8;W0 la a-2b-1c-1d1e7f-4g-1;W0 lab a5b-1e-1f-3g-3
        W0 lac a-6b-2c5d-4e9f-2g-10;W0 lack a-2c-1d10f-6g3;W0 lad b4c-1d-1f-2g2;W0 last a-4b-1c2d-6e-2f11g-1
        W0 late a1b-3c-2d-9f12g13;W0 later a-1b3c-2e2f-3g-6;W0 lead b2c-2d-3e5f-3g7;W0 leav b-5c3d-3e-2f7g-8
        W0 left b11c-2d1e1f-11g-7;W0 legal a-1d-1e5f-2g7;W0 let a-2b7c-5d-4e-4f8g5;W0 letter a4b-1c-11d7e-4f5g-2
        W0 liais a2e1f-2g4;W0 liaison a4b-2c-1e-2f1g2;W0 lift c3d-4f2g-1;W0 line a-4b-1c-1d-3f10
        W0 list a-3b-3c2d11f-8g5;W0 lock b6f-5;W0 lodger b4f-3g-1;W0 long b-2e-1f3g4;W0 longer a-1b1c7d-5e-3f1
        W0 look a-1b5d-1f-3g8;W0 lost a4c-2f-1g-1;W0 loung a-3d1f3g-1;W0 ltr a-1b2d7f-8g7;W0 made a1b-2c-2d-1e-2f6
        W0 make a-2b-2c1d-1f4g1;W0 mam b-1c5d-1f-2g5;W0 manag a-3b-2d6f-1g-1;W0 manager a-4b2c3d2e4f-7g16
        W0 mappa a-1d-1e5f-2g-6;W0 marac a-1b-1c-1d3e8f-9g-8;W0 massag a1b-1d-2f2g-3;W0 mat a-1b2d-2e3f-3
        W0 me a-5b1c5d-6e4f1g-6;W0 meant a-6b-1c-1d7e3f-2g-1;W0 medical a2b-1c6e-2f-5g3;W0 medication b1c3f-3g5
        W0 meet a5b-4c3d-3e-7f5g8;W0 messag a11b-6c6d-1e-6f-5g-1;W0 met a-2b3d-2f1g2;W0 methadon a-2b-1c-2d-2f7
        W0 mgm a-4b3c1e-2f3g-7;W0 mgr a-2b4d1e-1f-2g1;W0 midwif a-1b3c-3d5f-5g2;W0 midwifery b-1d2e1f-2g-4
        W0 migrain a2b-1c5d-1f-5g-2;W0 milk c-1d-4f5;W0 min a2b2c1d-4e-1g-1;W0 mind a1c1f-2g4;W0 minut a-6b5d-6e6f2g5
        W0 misper a-3b-1c-1d-1f5;W0 miss a-15b-7c-6d-2e-1f31g2;W0 mo a-2b3d-1g4;W0 mobil b5c-3d-2e-1f1g4
        W0 moc a-2b-2d1f2g-5;W0 month a-1b-2c-1d4e3f-3g12;W0 morn a1b1c4d-2e-1f-3g2;W0 mother a-1b-5c5d-2e-5f9g-6
        W0 mov a-6b3c-4d8e-4f5g13;W0 move a-1b-1c6d-1f-2g1;W0 mr a-1c-4d3e2f1g-3;W0 ms a4b-2c5d3e-5f-5g-9
        W0 mtg a1b-2c-1d-4f5g3;W0 mum a7b3c-17d3f6g9;W0 mummy b-4f4g1;W0 mw a-1b3d-1g3;W0 my a-6b4c-5d7f1g-5
        W0 n a-2b6c-1d-4e7f-7g-4;W0 nae a-2b7d-1f-4g-10;W0 nam a-1b-2c-2d7e6f-7g2;W0 name a11b-4c-2d-3e-1f-1
        W0 nan b-2c3d-2e-1f2g-7;W0 nbv a-2b2d3f-3g4;W0 neb a-1b11d-2e1f-9g8;W0 need a-5b-3c11d-6e-2f5g-4
        W0 neighbour a-4b1c-1d-1e-1f7g3;W0 neither a10b-1c-2d-3e8f-12g-5;W0 never a-4b-3c-4d16e-2f-2g-1
        W0 new a8b-4c-1e-4f1g12;W0 next a-2b-3c7d1e3f-6g12;W0 night a-5b1c-1d5e-2f3g-3;W0 nil a4b2c-1d-1e-2f-2g3
        W0 no a-7b-4c-10d7e14f-1g-9;W0 nobody a5b5c-5d-11e17f-11g-12;W0 none a4b-3c-2d-2e1f1;W0 nor d-1e4f-2g2
        W0 norovirus a-1b1c-2d5f-3g2;W0 not a11b3c-4d3e14f-27g-28;W0 note a-1b5c-1d-3e-2f3g-3;W0 noth a5b10c-2d-9f-4g-1
        W0 now a-3b1c-2d7f-2g22;W0 number a-4b2c-3d8e-1f-2g2;W0 nurs a6b2d6e-1f-13g18;W0 nursery a7b-3c-2d-6e-1f6g2
        W0 nxt b-1e3f-2g3;W0 occasion a3b1c2d-4e-1f-1g-1;W0 occupant b1f-1g-4;W0 oclock a3c-1d-2f1g5
        W0 of a-3b-5c6d2e2f-2g-9;W0 ofc a10b-2f-7g-2;W0 off a4b-2c9d2f-12g-31;W0 offender a1b-1d4e-1f-3
        W0 offer a-1b-2c1d-1e-3f6g-6;W0 offic b-1c-1d-2f5g4;W0 officer a-2b-1c1d2e2f-3g4;W0 ok a-2b-1c-2d-1f6
        W0 on a-1b10c-4d2e-9f2g-7;W0 one a2c1d5e-3f-5g-8;W0 onlin c-1d-2e-3f6;W0 opd a1b-1c-1d2e-1f-1g-6
        W0 open a-4b16c-3d-2e-1f-5g-2;W0 operation a3c1f-4g-2;W0 opt a4d-3e-1g-2;W0 opt-in a-4d-2e-1f6
        W0 or a-1b5d-5e5f-5;W0 order a-6b-2c-2d-4e3f11g-4;W0 ot a-1d1e-4f3g-1;W0 other a2b-1c1d2e2f-5g6
        W0 our a1b-2c-4d14e-3f-6g8;W0 out a-3b8c-1d6e-11f2g2;W0 outcom a-4b-1c2e1f2g3;W0 outpatient a2c-1d4f-4g-4
        W0 outsid a3b6c-1d-1e-3f-3g-7;W0 over a-3b-6c14d-9e-1f5g6;W0 overdu a2b-1c-2d-1e-2f3g9;W0 owing a-1b-1d5f-3g-4
        W0 own a-3c4d-1e6f-5g-1;W0 p a-2b-2c-2d-1e4f3g5;W0 pa a6b-1d-1e-2f-2g5;W0 pack a2b10c-1d-2e-1f-9
        W0 paed a2c-1g-6;W0 panel a1b-1c-3d16e-1f-12;W0 paper a-1b2c-1d-4f4g-2;W0 parent a-10b-9c8d13e7f-9g-10
        W0 park a-1b-1d-1e-2f5;W0 partner b4c2d-1f-3g1;W0 party a4b-1c-1d-1;W0 pass a-3b3c-1d7e-2f-3g3
        W0 paternity a-1b-1c-1d-1f4;W0 pathway a-4b3d-1e6f-5g-2;W0 patient a-1b-1c6d-1e-1f-3g2;W0 pc a-2b6d-1e-1f-2g4
        W0 pe a-3b-1d1e-1f4;W0 pep a-2e6f-4g-1;W0 per c-1d-1e-2f3g-10;W0 perinatal a7c-3f-3g-5
        W0 person a-3b-1c-2d6e1f-1g6;W0 pharmacy a12b-1d-1e-2f-6g-2;W0 phon a-2b-4c5d1e-3f2g-8
        W0 physio a4b-1c1e-1f-4g-8;W0 plac a-3b-2c-3d1e-1f9g10;W0 plan a-5b2c-1d-4e14f-6;W0 plann a-4c1f3g-1
        W0 plaster a2f-1g6;W0 play a-2c1f1g-4;W0 pleas a-3c7d-3e-1g-4;W0 pm a-1b1c-2d4f-2g6;W0 polic a3b3d-9e2f1g9
        W0 policy a3b-1c1d-1f-1g-2;W0 poorly a-1b-1c-2d8f-4g-1;W0 portag a-1b3d-1e-4f3g-1;W0 post a3b-2c-5d4e5f-5g9
        W0 postpon a-2b-1d4e-1g4;W0 practic a-2b-1d-1e2f1g4;W0 present a2b-3c-1d-4e3f4g-1
        W0 previous a-2b-3c-1d5e-1f1g-3;W0 print d4f-3g9;W0 prior a6b-2c2d-3e-1f-3g2;W0 prob e2f-2g6
        W0 probation a9b-2c-4e3f-7g2;W0 professional a-1d-1e4f-2;W0 progress c2d-5f4;W0 promis a2b-3c1d4e-1f-4g-2
        W0 psychologist a-2b-1d4g-3;W0 pt a-3b2c-2d-2e-2f6g1;W0 pull a-3b-1c9d6e-1f-11g2;W0 pupil a-1d2e-2f2g-6
        W0 put a-1b-5c13d5e-4f-9g7;W0 quarter a-1d-2f4;W0 quorat a-1d-1e-2f4g-4;W0 r a4b-3c-3d3e2f-3g10
        W0 rais a2b6c-1d-1f-5g7;W0 ran a2b-3d6e-1f-4g-2;W0 rang a-2b-2c5d4e3f-7;W0 rather a-4c3d-1f3
        W0 rcpc a-2d-1e7f-3g-3;W0 re a-2c-2d-6e2f7g1;W0 re-list a-1d2f-2g11;W0 read a1b-4c-1d-4e-5f12g-3
        W0 rearrang a-1b-1c10d-2e1f-8g8;W0 reason b2c2d2e-1f-6g-3;W0 rebkd a-1b-1e5f-2g3;W0 rebook b3c8d8e-3f-16g12
        W0 recall a4c-1e-1f-1g1;W0 receiv c-1d1e1f-2g-12;W0 reception b-1c5d-1e-1f-1g2;W0 reconven a-2d1e3f-2g7
        W0 record a3b1c1d-1e-2f-2g-4;W0 ref a-2d-1e2f1g6;W0 referral a-1b-1d-2e-1f4g2;W0 referrer a-4c-1d-2e-1f7g-2
        W0 refug a-2e-1f4g3;W0 refus a-3b-1c2d-6e-4f11g5;W0 relist d2f-1g8;W0 remind a1b-1c-2d-1f3
        W0 reminder a-2b-1c-2d-1f6g2;W0 remov a1g-7;W0 removal a-1d2g4;W0 rep a-2b-1c-1d-2e7;W0 repli b-1c5d-2e-1g2
        W0 reply a-3b7c-2d-3e2f-1g3;W0 report a10b-8c4d-10e3g6;W0 represent a-1b-1d-3f4g-6
        W0 request a2b4c8d-5e-3f-6g11;W0 requir d-2e-1f4;W0 reschedul a-1c1d3e1f-3g4;W0 reset c-2d5e-1f-1g4
        W0 resident a-3b-1d-1e-1f6g-1;W0 respond a-4d-2e-1f6g1;W0 respons b-1c-1d-2f3g-7;W0 restart a5b-1c-1d2e-2f-2g-1
        W0 result a-2b-1c-1d-1f6;W0 retry a-1b6d-1e-1f-3g5;W0 return a2b-1c-2d-3e1f2g6;W0 rev a-3b-3c-1d-3e16f-5g10
        W0 review a-2b-4d2e11f-7g4;W0 rha b-1c-1d-1f3g1;W0 right a-3b-1c-1d-1e-1f8g3;W0 ring a2b4c-8e-2f4g17
        W0 room a4b-4c-2d3f-1g-1;W0 round a-2b-3c2d1e1f2g12;W0 rply a-1b5d-1f-3g12;W0 rpt a-1b-1c-1d-3e-4f10g2
        W0 run a-6b-2c-3d9e-1f3;W0 rung c1d1f-2g10;W0 runn a1b-1d1e3f-4g1;W0 safe a-1b1d-1e-1g6
        W0 safeguard a2b5c-1d-5e3f-4g4;W0 said a-2b18c-2d-7e-1f-5g-8;W0 salt a1b1c-1d-1e2f-2g-5
        W0 same a1b-1c-2d-1e-1f5g6;W0 sat a-5b1c-2d-1e1f7g-2;W0 saw a7b-3c-1d-1e2f-4g2;W0 say a-3b-1c12d4e-5f-6g-5
        W0 scan a-8b-1d-1e-1f11;W0 scanner a-1b-1d11f-8g2;W0 sch a-7b-2c3d3e3g-2;W0 school a4b-6c-7d-2e7f3g5
        W0 scotland a-3b1d3f-1g4;W0 script a1b-1c-1d-1e-1f3g6;W0 sd a3b-1c4d-1f-5g-7;W0 second a4b-5c4d-4e6f-4g5
        W0 secretary a4f-3g7;W0 see b4c-3d-2e4f-3g-1;W0 seen a5b-4d-1e-2f3g5;W0 self a3b-2e1f-2g2
        W0 send a-4b-2c3d-3e6g4;W0 sent a-3b13c-7d-3e2f-3g25;W0 servic a6c-3d-1e4f-6g7;W0 session b-2c-2d9e-3f-1g-9
        W0 set a-1c3d-2e-3f3g4;W0 settl a6b1c-1d-1f-6g-2;W0 shan a-1b3c4d-1f-5g-1;W0 shar a-1e1g5
        W0 she a7b5c-3d-12e2g3;W0 sheet a-1b2d-1e-1f1g4;W0 shift c5d-3f-1g-3;W0 shortag d2f-1g-3;W0 should a-1c-1f3g-1
        W0 show a3b-3c-1d1e4f-4;W0 shown a5b-1c-1d-2f-1;W0 shut a-2b4c-3d10e-2f-7g-2;W0 sick a-2b-3c-3d9e-1g-7
        W0 sickness a-1b-3c1d4f-2;W0 side a-6f6g3;W0 sign a4b-3c-3d-1e2f1;W0 sinc a10b2c-1d-6e-4g-10
        W0 singl c-3d-1e-4f7;W0 site b3d-1f-2g7;W0 six a-1c-1d-2f5;W0 slept a5b-1c-1d-1f-2g-4;W0 sling a-2b5c-1f-2g-8
        W0 slip b1g4;W0 slot a14b-2c3d-1e-2f-12g6;W0 smok a-1b5c1d-1f-4g3;W0 sn a1c-1d-1e-3f4g-1
        W0 so a-12b-8c1d12e-3f10g-4;W0 sol a-3b-1c-2e-1f7g-1;W0 solicitor a5b3c-4d-3e-1f1g2;W0 son b-4f5
        W0 sorry a7b-2c-3d1e-2g-6;W0 sought e1f-1g8;W0 spok a-3b7c-5d-2f2;W0 staff a-2b-1c-1d8e-1f-3g-7
        W0 stair a-2b3d-2f2g4;W0 stand a-5c-2d-2f9;W0 start b-1c4d-5e-1f3g9;W0 stat a1b3c-1d-1f-2g7
        W0 statement a4c-1d-1e-1f-1g-1;W0 station a1b-1d-1f2g10;W0 status a-2b1f2g-4;W0 stay a4b-1c-1d-1e7f-9g-6
        W0 step a-1b12c-3d-1f-7g1;W0 stepdad b11c-1d-1f-9g-1;W0 stepfather c3d-1e2f-3g5;W0 still a-3d-1f4g2
        W0 stop a2b-1c3d-1e-4g-2;W0 stopp a-4b1d8e-2f-4g-2;W0 strat a-1d1e-5f6;W0 strik a-2b-1c4g5
        W0 stuck a-4b-2d9e4f-6;W0 submitt a-1d-1e4f-2g-4;W0 successiv a3d-2f-1g5;W0 suit a-1d4f-3g-1
        W0 suitcas a-1b3f-1g2;W0 summon a2b-1f-1g4;W0 supervis a1b-6c1d2e-1f3;W0 supervision a2c3d2e-1f-5g2
        W0 supervisor d2f-1g5;W0 support a-4c5d-5e-1f5g4;W0 surgeon c-1d5f-3g1;W0 surgery a-7b-2c-3e10f2g-2
        W0 surrender a3b-1c-1d-1e7f-7g2;W0 survey c3d-1f-1g-2;W0 surveyor a-2b-2c-2d12e-1f-6g5;W0 suspect a3d-1f-1g3
        W0 suspend a-1b-2c-2d6f-1;W0 sw a-4b-5c-8d14e1f1g-3;W0 t a3b-2c1d6e-2f-6g-1;W0 ta a-6b-1c2f5g-2
        W0 tae a-2b-3c-2d3e6f-3g10;W0 taf a-3b-1c-1d-1e5f1g3;W0 take a-1b2c-1d-1e4f-2g2;W0 taken a2b-3c-3d6e-3f1g1
        W0 task a2d-1f-1g3;W0 taxi a-1b-1c-2d4;W0 tci c-1d5f-3g7;W0 team a-5c-4d8e2f-1g8;W0 telephon a-2c1d-3e-1f4g9
        W0 tell a-1c-1d4f-3g-2;W0 ten a5b12c-1d-5e-4f-6g1;W0 tenant a-7b14c2d-3e3f-9;W0 term a2b-1c1d-1e-1f2g4
        W0 test a-1b-1c-2d-5e-1f10g3;W0 text a-3b9c7d-5e-3f-6g-7;W0 that a-4b4c8d-8e-3f4g-8;W0 the a2b11c3d-6f-9g-8
        W0 their a-2b-3c-3d-4e3f8g3;W0 them a6b-1c-4d2f-3g5;W0 then a4b-2c-2d-3e4f-1g1;W0 ther a7b8c-5d-4e4f-10g6
        W0 therapist a-3b-2d13e-2f-7g-9;W0 they a-4b1c-1d4e-2f2g-11;W0 theyd a-1b3c5d-3f-3g-8;W0 theyr a-2b4c7d-2f-8g6
        W0 third a1b3d3e-1f-5g-3;W0 this a-6b-5c7d4e-8f8g-10;W0 thre a8c-1d-5e-3f1g13;W0 through a-4b1c-3d2e2f2g7
        W0 thru a-2b6d-1f-3g3;W0 til b-1c4d-1e1f-2g4;W0 till a-2b-1c5e-1f-1g6;W0 tim b6d-1e-1f-4g1
        W0 time a1b-4c3d9e1f-10g3;W0 tm a-1b5c-1d-1e2f-3g-5;W0 tmrw a3b-1d8e-3f-7g-1;W0 to a3b10c7d-7e3f-15g29
        W0 today a-6b2c11d4e-5f-7g-8;W0 together a3b1c-1d-1e-3g1;W0 told a-3b9c3d1e-8f-2g-3
        W0 tomorrow a-5b1c-4d6e-2f3g9;W0 tonight a2b1c1d-1f-2g7;W0 too a4b-3c4d4e-1f-7;W0 took a1b-2c4d-1e-1f-1g7
        W0 towel a-1b-2f3;W0 trac a-1b3d-1f-1g-3;W0 train a11b-2c-2d2e-2f-7g4;W0 transferr a-1b-2c4d-2e-1f1g-1
        W0 transition a6c-2d-1f-2g-1;W0 transport a-5b-1c4d8f-6g-2;W0 traveller b3f-2g3;W0 tri b5c-1d-2e-2f1g5
        W0 triag a8b-3d-1f-3g-2;W0 troubl a-1c-3d6f-1g-3;W0 try a6b1c-1d-2e-2f-3g4;W0 turn a8b-3c-6d4f-2g-3
        W0 twenty b4d-1e-2f-1;W0 twic a7b-1c-1d-1e-3f-2g5;W0 twin a-2b-1d-1e-1f4g2;W0 twitch a-1b7d-2f-3g-2
        W0 two a-3b2c-4d4g-11;W0 typ a-1d-4f5g-2;W0 u b-1d-1f3g3;W0 unabl a-6b2c-2d2e1f3;W0 unannounc a-1c-2d-1f5g1
        W0 under a2c-1d1e-1f-2g5;W0 unit a-1b-1c-2d2f2g-6;W0 universal a-2c4d-2e-1f1g-1;W0 until a-2b-3d1e-1f5g1
        W0 up a7b9c5d-15f-6g2;W0 updat a-2d-1e2f1g11;W0 upset a-2b-1c-1d1e5f-2g3;W0 upstair a-2b8c-1d-4e-1g-3
        W0 urin a5f-4g-2;W0 us b1c-1d6e-2f-4g-4;W0 used a-3b-1c2d-2e-1f5g1;W0 usual a-1d-1f2g-6
        W0 uta a7b-2c1d-3e-1f-2g6;W0 vacancy a-1d2f-1g-8;W0 vacat d1g4;W0 via a-1c10d-4e-1f-4;W0 video g4
        W0 view a-1b-1c-1e2g-5;W0 visit a-3b-17c15d3e-10f13g-3;W0 voicemail a5b-1d-1e-2f-2g2;W0 w a1b1c-5d6e-5f3g1
        W0 wait a3b1c-4d4e-4f-1g-8;W0 wake a-1b-4c-1d-1f8g2;W0 want a4b-2c4d-2e-2f-3g4;W0 ward a2b3c-2d-6e1f2g-3
        W0 warn a4d-1f-2g10;W0 was a-11b7c-8d7e-3f8g-12;W0 wash b-3f4;W0 way a6b5c-6d1f-7g-1;W0 wdnt a-1b3f-2g4
        W0 we a-6b5c2d-1e-5f5g2;W0 wedd c-6d-3f10;W0 wee a5b1c-2d-1e-1f-2g-4;W0 week a-3b-4c2d4f1g6
        W0 weekend a-2b4c3d-2f-3;W0 weight a2b-1d-1f-1g3;W0 welfar a10b1c-2d-2e-1f-5g8;W0 well a-3b1c5d-7e-2f6g8
        W0 went a5b5c-4d-9e4f-2g5;W0 wer b1c3d-1f-2g-6;W0 were b-6c-4d3e-1f9g-11;W0 whatsapp b3e-1f-2g2
        W0 when a5b-6c-2d3e-4f5g7;W0 whether c-5d-1e-2f8;W0 which a-4b-1c4d-5e4f2;W0 whil a-1b1d-1e-3f4
        W0 wi b3c-1f-1g4;W0 will a12b3c-5d-3e-2f-4g17;W0 window a-3b9c-2d-2e-3f1g1;W0 with a2b-3c6d-3e-6f4g9
        W0 withdraw a-1c3e-1f-1g-3;W0 withdrew c-1d-2f4;W0 within a-2b1f1g7;W0 without a-3b3c-5d2e6f-3g-1
        W0 wk a6b-5c-1d3e-3f-1;W0 wks a6b-1f-5;W0 wnb a4b-1d-1e-1f-1g4;W0 wont a-3b-1c7d3e-1f-5g-5
        W0 work a-4b2c5d-2e-2f2g-3;W0 worker a3b-2c3d6e-2f-9g-9;W0 would a-10b16c2d-2e-2f-5g1;W0 writ a5b-4c3d-3e2f-4g6
        W0 written a-2b-1c4d-2f1g3;W0 wrong a-9b-2c-2d6e-1f8g14;W0 wrot a1b-1c6d-2e-5f2g5;W0 wt a-4f5
        W0 x a6b-2c2d-1e-2f-3g-6;W0 x1 a1g9;W0 x2 a6b2c-1d2e-1f-9g11;W0 x3 a4b1c1d-3f-2g6;W0 x4 a1b1d-1e-1f-1g-4
        W0 y a-1c3d-1f-1g9;W0 year a-2b-3c-4d12e-1f-2g-4;W0 yet a-1b-2c-2e-1f5g-2;W0 yot a8b-1c-1d3e-1f-8g7
        W0 young a-2b-1c-1e3;W0 your a-1c-3d5f-1g3;W0 youth a2b-2c-1d2f-2g-10;W0 yp a4c-1d-2e5f-5g2
        """
}
