/// Weights of evidence on whether a child was seen, learned by Scripts/training/contacts.py; do not edit.
enum ContactWeightTable {
    static let lines = """
        A0 " a-2b3c-1d-1e-4f5g3i-3j5l-5m6n3;A0 # b-2c1d-5e3f2g-1i1k-1l1m2n1;A0 @kid a-1b-2c3d-2e3f-1g2i-1k1l-1
        A0 @me b-1c1d-2e1f1g-3h2i1j-1k2l-1m1n1;A0 @nm a1c-1d2e-1f-1g2i-2j1k1l-2m-1;A0 a a1b-1c-1d2e1f-3j3k-1l-2m2n3
        A0 about a1c-1d1e-3f2g1h-1j-2k-2l3;A0 absent a-2b2c-1e-1f1;A0 address a-2b-2c4d-1e1g1i-1k-1
        A0 after a-2b3c-1e-1f1g1j-1n-1;A0 again b1e-2f2j1k-1m-1;A0 all a-3b1c2d-2e1f1g-1h1i1k1l-1m1n1
        A0 alon a1b-1d4e-2f-3g1h-1i-1j-1l1;A0 and a-2b-1c2d1e2f-3g4h-2i-2j3l-2m1n2
        A0 answer a1b-1d2e-2f1g1h-1i-1j-1k-1l2m-1;A0 appear a1b-1c-1e-2f2;A0 are a-2b1c2h1k1m1n-1
        A0 arm a1c-1e-1f1g-1h-1i2k-1l1;A0 around a3b-1c-2e-1f2;A0 arriv a2b-2g1i-1k1l-1;A0 as a-3b2d-1e1f-1g-1j1l-1n1
        A0 ask a3b-2c-1d-1g2h-1i-1k-1l2m1n1;A0 asleep a3b-1c-2d-1e3f-2g-2h6i-4j-2k5l-4;A0 at a-4b5d1f-1j-1m-2
        A0 ate e2f-1g-1i1k-1l1;A0 attend a2b-1c-1e1f-1g1h1i-1;A0 aunt b1c-1e1f-1g-2h-1i2k-1l1
        A0 awak a1d-1g-1h-1i2j-1l1;A0 away a-1b1e-1g1j2l-1m1;A0 back a2b-1e-3f3g-1j1k-1m1n2;A0 background m-1n2
        A0 be a-1b-3c3d-1e1f1g1i-1j1l-1m1n1;A0 bed b2c-2e1f-1g-1h2j-1k3l-1m-1;A0 bedroom a-1c1d2e-2g1i-1
        A0 been a-1b2c-1d-2e-1f3g1h1i-1k1l-2n-1;A0 behind a2b-1c-1d1e1f-1g-1h1j-1;A0 better a-3b2c1d-1;A0 bik a-1b-1c2
        A0 both a1b-1e2f-2h-1i1j-1l2;A0 boy a-2b2e1f-1;A0 boyfriend a-1b1e1k1m1n2;A0 breath a1b-1e1g-1h2i-2k2l-2
        A0 brother a1b-2d1e-2f2i1;A0 brought a-3b2c1d1f-1g-1h-1i1k-1l1;A0 but a-3b2c1e-1f1g-1h1j-1k2n2
        A0 by a2b-1c-1d2e-1f-1g-2h-1i3j1k-1m-1;A0 call a-1b1d1f-1m3n1;A0 came a3b-2c-1d-3f3g1h-1j-2k1l1
        A0 car b1c-1d1e1f-2g-1h1i1j-1k1;A0 carer a-4b4g-1i1j1k-1;A0 check a2b-1h1i-1k1l-1;A0 children a5b-2c-2e-4f4k-1
        A0 com a-2b2d-1e3f-1g-1h2i-1m2n1;A0 come a-2b2e-1f1g2h-1j2k-1l-1m1;A0 contact b-2c2d2e-1f-1g-2h1j-1k1n-1
        A0 corner d2e-1f-1g1i-1j1l-1;A0 cot c-1d-1e2f-1g-1i1l1;A0 could a-1b1d2e-1f-1g2i-1j3k-2l-1n1
        A0 cry a-3b4c-1d-1i-1j-1k2l-1m-1;A0 dad a-2b1d2e-1f-1g1i-1j3k1l-3;A0 daddy a1b-1g1i-1j2k-1l-1
        A0 day a1c-1d-1e-1f2g-1h-2i2k-2l2;A0 declin a-2b2c-1n1;A0 did b1c-1d1f-1h1i-2k1l-1n1
        A0 dinner d-1e-1f2g-1i1k1l-1;A0 discuss a-1b-1c3;A0 disturb a-2b2;A0 doesnt a1b-1d1e-2f1g2i-1j3k-1l-2
        A0 door b-1d1e-2f1h1i-1j-1l1;A0 down a2b-1c-1d-1e2f-1g1k1;A0 dress a2b-1c-1g-1;A0 dropp a1b-1d-1e-2f3g-1i1
        A0 every a2b-1c-1e-1f1j1;A0 eye a1b-1g-1h-1i2k-1l1;A0 father a2b1c-2e2f-2i1j-2l2
        A0 feed a2b-1c-1d2e-2g-1h-1i1k-1l1;A0 feel d1e-1f1g2i-1j2l-2n1;A0 fell a1b-1h-2i2j-1k-2l3
        A0 find a1d2e-1f-1g1i-1l-1;A0 fine a-2b2g1i-1j-1n1;A0 first d-1e-1f2g1k-1l1n1;A0 for a2b2c-4f-1g3i-2j3l-2n1
        A0 foster a-2b2d-1e1g1i-1j3k-1l-2n1;A0 four a1j2k-1l-1;A0 friend a1d-2e2g-1h2j-2k-1l3
        A0 from a2b-2d-1f1g-1h2j-1m5n2;A0 get e1f-1g1i-1k2l-2;A0 go g1h-1j2k-1l-1m1n-1;A0 going a-1b2c-1d1f-1g1i-1n2
        A0 gone a-2b3c-1j-1k1n-1;A0 grandmother a-2b2;A0 grandparent a-1b2c-1;A0 grizzly a-1b-1c2
        A0 had a-3b6c-3d-5e-1f5g-1i1j-1l2m-1;A0 happy a-1b-2c2d-1e-1f1g2i-1j2k-1l-2;A0 has a-1b1e-2f2h1j1l-1m-1n-1
        A0 hat d2f-2g1i-1j2k-1l-2;A0 he b-1c1d1e-2f1h-1i2j4k-3m1n4;A0 hed a2b-1d-1e1f-1h1i-1
        A0 her a1b-5c3e1f-2g2i-2j1k-1n1;A0 here d-2e1f1g1j1;A0 him d3f-3h-1j1k-1m-1;A0 himself d2e-2g1j-1k1m1
        A0 his a1b-1d1g2i-1k1l-2m1;A0 home a-2b3c-1d3e-2f-1g1h1i-2j4k-1l-3;A0 hood a1b-1e-1f1g-1h1i-1j-1k2l-1
        A0 hous c-1e-2f2g1i-1j1k-1;A0 hungry a2b-1c-1d-1e1;A0 i a2b-1c-1d3e-3f1g2h-1i-2k1l-1m-1n1;A0 identifi b-1c2n1
        A0 if a2b-2c-1d1f-1g3h-1i-2j1k-1;A0 in a4b-2c-2d3e2f-5g-1h1i1j-2k1l1m-3;A0 invisibl a-1b1m2n2
        A0 is a-1b2d1e1f-2g2h-1i-1j3k-2l-1m-1;A0 isnt a-1b1d1m1n2;A0 it a1b-1c-1d1e-1g2h-2j3k-1l-2n1
        A0 just a-1c1d-1f1g-2h1i1j-1k1;A0 kitchen a1b-1e-2f2h1i-1k1;A0 leav a-1b-2c3d1e-2f1g2h-1i-1j1k-1
        A0 left a-2b2d-1f1h1i-1k1l-1;A0 lesson a-2b-1c3;A0 like a1b-1c-1d-1e1g1i-1j5k-1l-4n1
        A0 liv a3b-1c-2d-1e2f-1h1i-1k1l-1;A0 locat a1b-1d-2f1k1l-1;A0 look a1c-1e2f-2h1i-2k1l-2
        A0 made b-2c2d1e1f-2i1k-1l1;A0 mark a-1b1d1e-2l1;A0 math g1h-2i1k-2l2;A0 me a2c-2d2e-1g4h-2i-2j3k-3m5n3
        A0 mention a-2c1;A0 miss a1d-2e1f1g1i-1;A0 most a1e2f-1j-1l1;A0 mother a6b-4c-2d-4e7f-3g-3h-1i3j-3k-2l5
        A0 mov a-1b2c-1d1f-1h-1;A0 mum a-1b-2c3d2e-3f1g3h-1i-2j2k-2m1;A0 my a1b-1d1e1f-2g1i-1
        A0 nappy a1b-1d-1g-1h-1i2k-1l1;A0 next a-2b2c-1e-1f1i-1l-1;A0 night a-1b2c-1i1j1l-1n1
        A0 no a2b-1c-1e1f-1h1j1l-1n-1;A0 nobody a1j-2k1;A0 not a-6b8c-2d2e-1f-1g2h3i-5j2k2l-4m-1
        A0 now a-1b2e1f-1g1j1m-1;A0 of a5b-4c-1d-1e4f-3g1h1i-2j-1k2l-1m1n-1;A0 off a-2b3c-1d1f-1g-2h-1i3j-1k-1l2n1
        A0 ok a-1b1c1e-1f1m2n2;A0 older a1b-1d-1e1g-1h1j-1k2l-1;A0 on a1b-2c1e2f-2g-1h-1i2j-4k2l2m3
        A0 one a1c-1d2e1f-2h-1i1j1k-1n3;A0 only d3e-1f-2g1j2k-1l-1;A0 order b-2c2;A0 out a-1b3c-2d-1f1h-2i2j2k-2m1
        A0 own a1b-1d2e-1f-1g1h-1j-1k1l1;A0 parent a1d1e1f-1g1h1i-2j1k2l-3;A0 part a2b-1c-1e-3f3l1
        A0 pass a1b-1f1g-1h-1i2j-1l1;A0 placement a1e-1f2h-1i1k-2l1n1;A0 play a1b-2c1e1f-2h-1i1k-1l1
        A0 playroom a-1b2d-1;A0 point n2;A0 pool a1b-1e1f-1g2i-1j-1l1;A0 pram a1c-1d-1e2f-1g-1h2i-1k1l-1;A0 prior a-1b2
        A0 property a-3c3;A0 rang a-2b2g-1i1m2n2;A0 re a-1b1d1k2l-1m2;A0 rear a2b-1c-1d-1e2f-1g-1h1l-1
        A0 refus a-3b1c3e-2f2i-1m1n-1;A0 remain e1f-1g-1h2i-1k2l-2;A0 residential a-1b1k1m2
        A0 room a-3b3c-1d2e-1g2h-2j3k-2l-1m1n-1;A0 round d2e-1;A0 said a2b-1c-2d1e-2f1g4h-3i-2j3k-3m7n2
        A0 sang d-1e1g1m2;A0 sat a1d1g-2i2;A0 say d-2e1f1g2h-1i-1j2k1l-3m1n2;A0 scen a2b-1e1f-1g1k1
        A0 school b2c-2d1e-2g1h-2i1j1k-1m-1n-1;A0 seat a2b-1c-1d1f-1g-1i1k-1l1;A0 see a2b-1d-1e-1f2g1h-1i-1j1l-1m-1n1
        A0 seen a4b-2c-2e-1f2g1h-2i1j1k-2l1m-1n-1;A0 session a2b-1c-1e-1f1g1h-1i-1j1k-1;A0 settl a-3c3f1j1k-1
        A0 shar a-1b1n3;A0 she a-1b2c-1d1g2h1i-2j3l-3m4n2;A0 shout a-1b2e-2f2g1i-1j1l-1m2n1
        A0 show a1b-1d2e1f-2h-1i1j-1l1;A0 shrugg f1g-1i2j-1k1;A0 sinc a-2b2c1;A0 sister a1b-2d1e-1g1h-1j2k-2l-1
        A0 sleep b-2c2d2f-2g-1h2i-1k2l-2;A0 slept a1b-1d-1e2f-2h2i-2j-1k2l-1;A0 social b1h1i-1j-1k2l-1n2
        A0 sorry d1e-1n2;A0 speak f1g-1h2i-1k2l-2;A0 stat a-1b2c-1;A0 stay a-1b3c-1d1f-1g1i-1j3k-1l-1
        A0 stepdad e1f-1g-2h2j-1l1;A0 still a-1b2c-1e-1f1;A0 suspend a1b-2c1f1h1i-1k1;A0 taken a-2b2c-1d1e-1k-1l1
        A0 talk d1e-1i-1j-1k2l-1;A0 tell e1f-1g-2h2j-1l1;A0 temperatur a1b-1e1f-1h2i-1k2l-2;A0 that a2b-2g1h1i-2j4k-4n2
        A0 the a6b-9c3d-5e8f-3g-2h4i-3j-4k4n2;A0 their a-1b3c-2d-1e1m-1;A0 then a-1b1d-1e-1f2
        A0 ther d-1e2f-1h1i-1k2l-2n1;A0 they b1c-1d-1e2g1i-1j1k-1l-1m2;A0 thing a1b-1g2i-1j1k-1
        A0 this a-1b3c-2d-1e-1f2g-1i1m-1;A0 thre d-1e-1f2g-1h-1i2;A0 through e1i-1m2n-1;A0 thumb a-1b1m2n-1
        A0 time b1c-1e-2f2g1i-1j1l-1;A0 to b-6c6d2e-2g4h-6i2j1k-5l3m1;A0 today a1b-3c2g-1i1k-1l1m-1n-1
        A0 together a1d-1e2f-1j1k-1;A0 told a2b-1c-1d-1e-2f3g2h-2i-1j2k-2l1n2;A0 toy a-1b-1c2g-1i1
        A0 two b-1c1d-1e-1f2g-2i2k-1l1;A0 under a-2b1c1e1f-1g-1h2k1l-1;A0 up a2b-3c1d1f-1h1i-2j-1k1m2n-1
        A0 upset a1b-1d-1f1h1i-1j2l-2;A0 upstair a-3b4c-1d-1f1g-1h1i-1j-1k1l-1m1;A0 visit a-2c2
        A0 w b-1c1d-1e1g-2h2j-1k1l-1;A0 want a2b-1c-1d-2e1g3h-1i-2j4k-2l-2m2n2;A0 was b4c-4d-2f3g-1h3i-2j-1k4l-3m-1n-1
        A0 wasnt a-3b3d-1f1j-1k1n2;A0 watch a1h1i-1j1k1l-2;A0 we a1e-1f1g1j2k-1l-1;A0 week a-1b2c-1;A0 weekend a-2b2
        A0 weigh a2b-2d-1e-2f2h-1i1k-1;A0 well a2b-2e1f-1h-1i1k-1l1;A0 went b-2c2g-1i1j-1l1m1
        A0 were a4c-3d-3f3g-2h-1i3j-2k-1l3n-1;A0 wet e-1f1g-1h1j-1k2;A0 what a-1c1h1m2;A0 wher b-1c1d-1e-1f2g1m1n1
        A0 who a2b-1c-1d-1f1h-1i1j-2k1m3n1;A0 window a2b-2d-1e1f-1g-1h1k1l-1;A0 wish d2e-1f-1g1i-1k1l-1
        A0 with a-5b7c-2d1e2f-3g-2i2j-3l3m-3n1;A0 without a1d1f-1g-1h1j1k1l-2;A0 wont a1n2;A0 worker b1j-1k1n2
        A0 worri d2e-2g1i-1j1k-1;A0 would a1b-2c2d2f-2h1i-1j2k1l-3;B0 # a-4b4c1d-1e2f-1h2i-2j1k3l-3n2
        B0 @kid a1b-3c2e2f-1g-1h-1i3j-1k-2l3;B0 @me a6b-3c-3d3e4f-6g2h-1i-1j-2k2m3n3
        B0 @nm a-3b1c1e2f-2g1h2i-3k3l-2m-2n-1;B0 a a-3b1c2e3f-4g-1h2i-1m2;B0 about a1b-1d4e-1f-3g3h-1i-2j-3l3
        B0 agre a-1b-1c2;B0 all b1c-1e-2f2h-1i1j1k-1;B0 and c1e2f-1h1i-1k2l-2m2n-1;B0 as a-1b2c-1d2e-2g2i-1l-1n1
        B0 ask a-1b2c-1e-2f2g3i-3j1k2l-2m2;B0 at a-2b2c-1d1f-1g1h-2j4k-2l-2n2;B0 attend a-1b2c-1e1f-1g-1h3i-1j-1k3l-2
        B0 bedtim b-1c1d2f-1g1i-1j1l-1;B0 befor a-1b1d-1e-1f2g1i-1j1;B0 both a1b2c-3d-3e1f2h1i-1j-1l1
        B0 but d-1e-1f1g-1h2i-1j-1k2l-1n2;B0 by a-2b2c-1d4e-3f-1g3h-1i-2j2l-2m1n-1
        B0 call a-2b2d-1e-1f2g1h-1j-1k-1l1m2n1;B0 came a2b-1e4f-4h-1i1j-2k1l1;B0 car d3e-1f-2h1i-1
        B0 chang d-1f1g-2h2j-1;B0 check a2b-2e1f-1i-1;B0 collect a2b-1c-1d1e-2f1h-1i1k-1l1;B0 come a-2b2g1j1l-1m1
        B0 concern a-1b-1c2;B0 cop a-1b-1c3;B0 could c-1d-2e1g-1h2i-1j1k1l-2;B0 coupl a1b-1c1e-1f2
        B0 desk a1b-1g2h-1i-1;B0 door a-1b2j-1k1m2;B0 dream d-1f2;B0 eldest g3h-1i-3j2k-1l-1;B0 feel c-1d2e-1g1j1l-1
        B0 fetch a2b-1d-1f1g-1h2;B0 for b-1c2g4h-1i-2j4k-2l-3m-1n-1;B0 friend d-1e2f-1g-2h2l1
        B0 from a-3b3d1e-1g2i-3m5n2;B0 go d-2f2g1;B0 had a2b1c-2d2f-2h-2i2j-2l2m-1n3;B0 has a-3b3c-1j1m-1
        B0 he a-1b1c-1e-2f2h-1i1j2k-2l-1m2n2;B0 hear a-3b3n-1;B0 held a1b-1e1f-1g-1h1j-1k1n2
        B0 her a-1c1d3f-3g-2h3i-1k1l-1m-1n-1;B0 him a1e-1f1g-1i2j-1;B0 his a-2b2d1e-1f-1g-2h1i1n3
        B0 home a1c-1d3e-3f-1g2h-1i-1j1k1l-2;B0 hour f-1g-1i2k-1;B0 hous d-1f2j1l-1;B0 i a4b-3c-1d1e-2f1h1i-1k2l-2m1
        B0 if a1c-1d1f-1g2i-2j3k-1l-3m1;B0 in a5b-2c-2d2e-1f-1g2h-1i-1j3k-2l-1n3;B0 is c-1d-1e2j1k-1m-1
        B0 it a1b-1c-1d1e-2f1g1j2k-1l-1;B0 kept a1b-1d2e-2g-2h2j-1k1;B0 littl a-1b2d-1e-1f2h1i-1
        B0 me b2c-2d2e1f-3g4i-4j1k-1m2;B0 mention b-2c2;B0 met b1d1e-2g3h-1i-2j3k-1l-2;B0 mind a2b-1c-1d-1f1l1
        B0 mother a-3b2d-1e2f-2g-1i1j-1k-1l2m-1n-1;B0 mum a2b-2c-1d-2e3f-2g-2i1j-1k-1l2;B0 neither a-1b2c-1
        B0 no a-4b7c-3;B0 not a-4b4g2h-1i-1j1k1l-2m-1n-1;B0 o a-1b-1c2;B0 observ a1d-1e1f1g-2h1i1j-1
        B0 occupant a-2b1c1;B0 of a-3b5c-2d1e-3f2g2h-1i-1j2k-2m2;B0 older b2c-1d-1e1g-2h1i1j-1k1l1
        B0 on a-1b2d3e1f-3g-1h3i-2j-2k4l-2m2n1;B0 only d1e-2;B0 other a-1b-1c2d1j1;B0 out a-1b2e-1h1i-1m1
        B0 parent a1b-1e2f-1h1i-1j1l-2;B0 park d2e-2f-1j1l-1;B0 phon a-2b2m3;B0 pick a2b-1c-1d1e-1f-1k-1l1
        B0 polic a-3b3n2;B0 present a1b-2c1f-1i1;B0 put d-1f1g-1h1j-1k2l-1m1;B0 re a-2c2;B0 regard b-2c2
        B0 room a-1b1d1e-1h1i-1j1l-1m2n1;B0 said b2c-2d-1f1g1h-1i-1j5k-3l-2m3n2;B0 saw a3b-1c-2d-1e1g-2h3j-1k2m-1n-1
        B0 say a-4b5c-1d2e-1f-1g3h-2i-1j1k1l-3m-2n-1;B0 school a2b-1c-2d-2e1g-1h2i-1j1k1l-2
        B0 see a1c-2d-1e1h2i-2k2l-2m-1n1;B0 seen a-3b3c-1e-2f2g1h-1j-1l1m-1n-1;B0 she a-4b3d2e-3f1j1k-2l2m1n2
        B0 show a1b-1d1f-1g1h1i-2j-2k2;B0 sign b2c-2;B0 sister a-1c1g-1h2i-1j-1k2l-1;B0 small a2b-1c-1e1f-1g-1i1k-1l1
        B0 so d2e-1f-1g1j1l-1;B0 social e-1f1j-1k2n2;B0 speak a1c-1h1i-1k2l-2;B0 spok a-1b1e-1f1g1j1k-1m4
        B0 stat a-1b2c-1;B0 talk a1b-2c1d1e1f-1g1i-1;B0 text a-1b1m2;B0 that a-5c5e2f-2h2i-2j2l-2m1n2
        B0 the a-2b5c-3d-1e1g-3h-1i4j4k-2l-1;B0 ther d-1e2f-1;B0 thre a4b-4d-1e1g1h-1i-1j-1k-1l2;B0 through a-2b2m1n1
        B0 time e-1g1i-1j-1k2l-1;B0 to a-5b8c-3e1f-1g3h1i-4j2k2l-4m2n1;B0 told a-1d-3e2f1g3h-1i-2j1m1n3
        B0 took a1b-1d4e-3f-1g1h-1j3k-1l-2;B0 two a1b-5c4d-1e3f-2h-1i1k1;B0 uncl b-1c1e-1f2;B0 up a1e-1f1h1i-1j-1k2l-1
        B0 visit b1c-1d2e-2f-1g2i-2j1l-1m-1;B0 w b-2c1d1f-1g2h-1i-1j1k-1l1;B0 want a1b-1c-1d1e-2f1g1i-1j1k-1l-1
        B0 was a1c-1d-2f2g-3h1i2k2l-2m3n-1;B0 we b-2c2d1e-1f-1g1i-1j-1k-1l1;B0 were a1c-1e2f-2h1k1l-1
        B0 when b1c-1d2e-2g3i-3j4k-1l-2;B0 wher a2b-1d-1e-1f2g2h-1i-1j-1k1l-1;B0 with a-1b4c-3d2e5f-7g1h-2i1j2k-3l2
        B0 without a-1b2d1f-1g-1i1j1l-1m-1n1;B0 worker b1c-1e-1f1h1i-1j-1k2l-1n2;L10 10 0 b3c-2
        L10 11 0 a-2b2c-1e1f-1i1;L10 13 0 a-1b-1c2e1f-1;L10 36 0 a-2b2d2f-2j1l-1;L10 45 0 a-1b-1c2l1;L10 47 0 b-2c2
        L10 48 0 a1b-1d2e-1f-1g2i-1j2l-1;L16 1 0 a1c-1d5e-4f-1g3h-1i-2j-2k2m1;L16 10 0 b-1d1e1f-2g-2h5i-3j1k1l-2n2
        L16 101 0 a5b3c-8d-5e3f2g-3h1i2j-5k5l1m4n2;L16 102 0 a1b-4c3d-3e1f2g2h-1i-1j2k-2n1
        L16 11 0 c-1d-1e2f-1h-1i1j-1l2;L16 13 0 a3b-2c-1d-1e-2f3j-1l1m-1n-1;L16 14 0 a-4b7c-4e1f-1j3k-3n2
        L16 15 0 a-4b3c1d-1e2f-1g-3h1i2l-1m-1;L16 16 0 a-3b5c-3g1h2i-2m2
        L16 17 0 a5b-2c-3d-1e4f-3g-3h14i-11j-3k13l-10m-1;L16 18 0 a-2b3c-1e-1f1k-1l1m-1n1
        L16 19 0 a5b-4d2f-2g-1h2i-1j-1k2;L16 20 0 a4b-3c-2d-1e3f-2g-3i3j-1l1;L16 21 0 a5b-4c-1d-3e3f-1g-3h-2i5j-3k-1l3
        L16 22 0 a4b-4c-1e-2f1g1h-3i2k-2l3;L16 23 0 a7b-3c-5d-4e3f1g-2h-5i7j-2k-4l6m3n2
        L16 24 0 a4b-2c-1d-3e2f1g-2h-1i3m2n2;L16 25 0 a3b-2c-1d-1f1g2h-2j-1k-1l2;L16 26 0 a2b-2e-5f4g-2h-3i5j-2k-3l5n-1
        L16 27 0 a-1b-2c3d4e-3g9h-3i-6j4k-1l-2m1n2;L16 28 0 a3b-5c3d2e-2g6h-3i-3j4k-3l-1m6n6
        L16 29 0 a5b-5c-1d1f-1g1h3i-3j-3k8l-6;L16 3 0 a2b-1d-2e-1f3g1h1i-2j-1
        L16 30 0 a4b-2c-2d4e-2f-2g5h-3i-2j7k-2l-5m1n3;L16 31 0 a2b-1c-1d-1e-2f3g2i-2j4l-5m2n3
        L16 32 0 a2c-1d1e-1g1h-1i-1j3k-2l-1m1n1;L16 34 0 b-1c1d-1f1g1h-1j3k-2l-2;L16 37 0 a-1b2c-1d-1e1g1h-1i-1k-1l1
        L16 39 0 e1f-1g-2i2j1k-1;L16 4 0 a2c-2d1e2f-3g-1h2j1k3l-4;L16 40 0 a1b-2c1g-1i1j1k-1l1
        L16 41 0 a1b-1e1f-1g1h-1j2l-2;L16 42 0 b3c-3d1e2f-3g-1h-3i3j2k-3l2n-1;L16 43 0 a3b-2d-3e7f-3g1h1i-2j-1l1m1n2
        L16 44 0 a1b-1d1f-1g1h1i-1j-2l2m-2n1;L16 45 0 a3b-1c-2d6e-1f-5g1h1i-2j-3l2m3n5;L16 46 0 a1b-2c1f-1h-1i1k-1l1
        L16 47 0 b-2c2d-1e-1f1g-2h-2i4k-2l1;L16 48 0 a-2b1c1d-1f1i1j-1l1;L16 49 0 b1e-2f2g-1i1k-1l1m2n5
        L16 5 0 a-2b4c-2d-1f1i-1j1m1n-1;L16 50 0 b-2c2e4f-4g4h-1i-3j-1k2l-1m2n3;L16 51 0 a3b-4c1d1e4f-5h-4i4j-1k-5l6
        L16 52 0 a2b2c-4d1h-3i3k-2l2m-2;L16 53 0 a-2b-2c4d1e1f-2i-1j1k-1;L16 6 0 a3c-3d3e-2f-1g-1h1j-2k2m-1n-1
        L16 7 0 a2b1c-3d-1e-1f2g-2h-2i4j-2k-3l5m-2n-1;L16 8 0 a-2b3c-1e1g-2i1m-1
        L16 9 0 a-2b3c-1d2f-2g3h-1i-2j2k-1l-1m6n2;L17 1 0 b-1c1d3e1f-4h1i-1k-1l1m1n1;L17 10 0 a-2b1c1i-1j-2k1l1m-1
        L17 101 0 a1c-1d1e-4f2g-1h1j-1k2l-1m7n3;L17 102 0 b1d-1e2f-1h-1i1j-1k1l1;L17 13 0 g1h1i-2k1l-1m-1
        L17 19 0 a2b-2c-1e1f-1g-1i1k-1l1;L17 2 0 a1d-1f1g1h1i-1j1k1l-2;L17 21 0 a-1b2c-1d-1e2f-1g-2h-1i3k-1l1n2
        L17 22 0 a1c-1d-1h-1i1j-1k-1l2;L17 23 0 b-1c1e-2f2h1i-1j-1m-1;L17 24 0 a-2b-1c3g1j1k-1l-1m-1
        L17 25 0 a-1b1d1e-1g1h-1i-1j2k-1l-1;L17 27 0 b1c-1d1e-1h1i-1j-1l1m5;L17 28 0 a-2b3c-2d2e-2g2i-2j3l-3n-1
        L17 31 0 a1c-1d2e-1f-2g1i-1j2k-1l-1;L17 35 0 a-2b2c-1f-1g-1h1k1l-2m-1n1;L17 37 0 a-1b2
        L17 38 0 a-1b1h1i-1k1l-1m2n1;L17 4 0 b-1c1e1f-1g2i-1j1k-1;L17 40 0 b3c-3e1f-1h1i-1k3l-2
        L17 41 0 d-1e1g-1h1j-1k2l-1;L17 42 0 a1d-1f1g-1h2i-1k2l-2;L17 43 0 a-1b2c-1d-2e5f-3g-5i5j-2k-1l3n1
        L17 44 0 b1c-1d-1e-1f1i1j-2k2l1m-1n-1;L17 45 0 a3b-1c-2d2e-1f-1g1h-2j1k1l-2m2;L17 49 0 a-2c2d-1m1n-1
        L17 5 0 a-2b4c-2n2;L17 50 0 b-1c2e-3f3h1i-1j-1k1m-1;L17 51 0 a3b-2d-1e2f-1g-1h2i-1j1k2l-2
        L17 52 0 a1c-1d1f-2g-1h-1i2j-1k-2l3m1n1;L17 53 0 a-2b1c1;L17 6 0 a5b-2c-3d-2e1f2h2i-2j1k1l-2m-1n-1
        L17 7 0 a1d-1e1h-1i1k-2l2;L17 9 0 a-4b4d-1e-2f3h-1i1j-1k-1l1m6n3;L19 1 0 b1c-1d2e-1h1i-1k1l-1
        L19 10 0 a-1b2g1j2l-1;L19 101 0 a3b-3c-1d2f-1g3h2i-5j1k1l-2;L19 22 0 a1b-1d-1e1f1g1i-1j2k-1l-2
        L19 27 0 a1b-2c1e1h1i-1;L19 28 0 b1d-2f2g-1h1k1l-1;L19 41 0 a-1b1g1i-1j2l-1;L19 44 0 a2b-1c-1d-1h2i-2k1l-1m1
        L19 45 0 b2c-1e-3f3g4h-1i-3j1k-2m-1n-2;L19 49 0 a-1b1g-1h2i-1k1l-1m-1;L19 50 0 a1c-1d2e-1f-1g1h-1j-1k-1l1
        L19 53 0 c-1f1g2i-1l1;L19 6 0 a1b-1d-1e2f-1g-1h2i-1k1l-1;L20 1 0 a1c-1d-2e2g-2h-1i3j-1k-2l2
        L20 10 0 a2b-2d3e-3f-1g2h-1i-1j1k-2l1;L20 14 0 a2b-3d2e1f-2h-1i1j2k-2l-1m1n1;L20 22 0 a1d2e-1g1i-1j-1l1
        L20 23 0 b2c-2f-1g-1h-1i2j1k-1l1m-1;L20 24 0 a3b-2c-1e2f-1g-1i1j-1l1;L20 26 0 a1b1c-1d1e1f-2k-1
        L20 27 0 a1b-1e1f-1g-2h1i1j-1l1;L20 3 0 d3e-2f-1g2h-1i-1j1k-1l1;L20 30 0 c-1d1e-1h-1i1j2k-1l-1
        L20 39 0 b2c-1j1m1n1;L20 43 0 a3c-3d2e-2h3i-2j-1k2l-1m-1;L20 44 0 a-1c1e-3f2j1k-1;L20 46 0 b-1c1d2e-2f-1h1j1l-2
        L20 48 0 a2b-1c-1g-1h-1i1k-1l1n1;L20 51 0 a1b-2c1d-1e-2f3j2l-1;L20 52 0 a2b-2d-2e4f-2g1j-1k2l-1
        L20 7 0 a2b-2d-1g-1h1j-1k1;L20 9 0 a1d1e1f-2h1i-1j-1k1m-1;L21 44 0 b-1c1d1e-1g1j3k-2l-1m1
        L22 1 0 a4b-2c-2d2e-3f1g2h-2j1k-1m1n2;L22 10 0 a-3b3c-1d-2e-2f3g2h-1i-1m-1n-1;L22 101 0 b-1d1e-2g1h-1j1l-1
        L22 11 0 a2b-1c-1d2e-1h-1j-1k-1l2;L22 14 0 a1c-1d1e-2f1g-1j1l-2;L22 23 0 a2c-2e-1f1g1h-1i1k-2l2m1n-1
        L22 24 0 a5b-4d1e-2f1g-1h1j-2k2;L22 25 0 a1b-1d-1f1h-1i1j-1k-2l2;L22 26 0 b-1c1d2e-1f-1g1i-1j1k-1l-1
        L22 27 0 d1f-1g2h-1i-2j1k-1;L22 29 0 a1c-1d-1f1g-1h3i-2k2l-2;L22 30 0 a1d1e-1g1i-1j2k-1l-1;L22 31 0 f1j2l-2
        L22 34 0 a2b-2f-1g-1i1j1k-1;L22 39 0 a1b-2c2d-1e3f-2g-2i2j-1k-1l2;L22 44 0 a-1b1d-1e-1f2i-1n1
        L22 49 0 a-4b3c2d1e1f-2g1i-1j1k1l-2m-1n-1;L22 50 0 a1b-1e-1f1g1i-1j2k-1l-1;L22 51 0 a-1b-3c4e1f-1g-1h1l-1
        L22 52 0 d2e-1f-1h1i-1j2k1l-3;L22 6 0 b-1c1d-1e2f-1i-1k1l-1;L22 7 0 a1b2c-2d-2e2g-2h1j-1k1
        L22 9 0 a-1b2c-1e-1f1m2n2;L23 101 0 a-6b4c2e2f-2g-2h1i1j-1l1m-2n-2;L23 14 0 a-1b3c-2m-1;L23 16 0 a-1b2c-1
        L23 17 0 b-2c2;L23 22 0 a-1b-1c2;L23 24 0 a-1b3c-1g-1h-1i1k-1l1m-1n-1;L23 38 0 a-2c2;L23 47 0 b-1c2
        L23 51 0 a-2b2c-1;L24 101 0 a-2b3c-1d-1e-1f1h-1i1k-1l1m-1;L24 23 0 n2;L24 28 0 a-1b2c-1d-1e-1f1h-1i1k-1l1m-1n1
        L24 43 0 a-1b2m-1n-1;L24 44 0 g-1i1n2;L25 27 0 a1b-1h1i-1j-1k2l-1;L25 28 0 a1b1c-2d2e1f-3g2i-2j-1l1n-1
        L25 29 0 d2e-1h1i-1k2l-1;L25 32 0 d1e-1g1j2k-1l-1;L25 43 0 c-1d1e1f-2g-1h1j-2k1l1m-1n-1
        L25 44 0 b1d-1e-1f2j1k-1;L25 45 0 a-1d-1e1g-1h2j-1k2l-1;L26 101 0 a-1c1e1g2h-1i-1j3k-2l-1m-1n1
        L26 11 0 a-1b2c-1e1f-1m-1n-1;L26 13 0 b2c-1d2e-1f-2;L26 27 0 b-2c1d1e-1g1i-1j1l-1
        L26 28 0 a1b-1d-1e1g1h-1j2k-1l-1n1;L26 3 0 a-1b2c-1d-1e-1f1g-1i1;L26 30 0 a1c-1d-1e1g2i-2j1m2n1
        L26 31 0 a-1b2d1e-1j1k-1l-1m2n3;L26 36 0 a-1b1d2f-3g3h-1i-2j4k-4l-1m-2n1;L26 44 0 a-2b3c-1d1f-1m1n2
        L26 45 0 a-1b2c-1d-1f1g-1h1i1j1k-1m1n2;L26 47 0 b1c-2f1h1i-1j1k1l-1;L27 45 0 a1b-1e-1f1j2k-1l-1n1
        L27 49 0 a1b-1e-2f2g1i-1j2k-1l-1;L3 1 0 a3b-2c-1d3e1f-4g1h-1i-1j1l-1;L3 10 0 a-1b-1c2f1h1i-1k1l-1
        L3 13 0 a-1b-1c1d-1e-1f2g-2h2j-1k1m-1;L3 15 0 b1c-1e-2f2h-1i1k-1l1;L3 43 0 a-1b1d-1e2f-2h1i-1k2l-2
        L3 44 0 d3f-2l-1m-1;L3 45 0 a1c-1d-1h2i-2j-2k3l-1m-1n-1;L3 48 0 a-1b2c-1;L34 1 0 a-3b2d-1e1g-1i2j-1k-1l1
        L34 10 0 a1c-1d-1h-2i2j1k-2l1;L34 101 0 a1b-1d1e-2f1l1;L34 102 0 a8b-1c-7d-3e1f2h-1i1k-1l1n-1
        L34 13 0 a-1b2f-1k-1l1n1;L34 14 0 a-1b2c-2d1e1f-1g1h1i-2j-2k1l1m-1n-1;L34 15 0 d1e-2g1j1l-1
        L34 17 0 a1c-1d1f-1g2h-2j2k-3l1;L34 19 0 a1c-1d1j1k1l-2m2;L34 20 0 a-1b2c-1e-1f2g1h-1j-2k-1l3
        L34 21 0 a-1b2c-1d-1e1g1h-1j1k-1;L34 22 0 a2b-1d-2e3f-1g1i-2;L34 23 0 b1c-1d-1e1g-1h1j2k1l-3m-1n-1
        L34 24 0 a1b1c-1d-1e-1f2g-1i1j-1l1m-1;L34 27 0 a1b-1c1d-2f2g-1h2k1l-1m-1;L34 28 0 a1b-1d-1e-1f2g-2h1i1j-1m-1
        L34 29 0 a1e1g1h1i-2l-1;L34 31 0 a1c-1d1e-1g2h-1j4k-2l-2;L34 4 0 a-1b1d1e2f-3i1j-1k-1l3;L34 40 0 a-2b2
        L34 41 0 b1e-2f2h1j-1k1;L34 43 0 a1b1c-2e2f-2g-4h4j-2k3l-1m2n-1;L34 44 0 a-2b1c1f-1g-1h1i-1k1l-2n-1
        L34 5 0 a1b-1c-1d1e-1g-1i2j-1l1;L34 50 0 a1c-1d1f-1g-2i2k-1n-1;L34 51 0 a-1b1c1d-1e2f-1h1k1m1n-1
        L34 52 0 a-2b3c-1h1i-1k-1m-1n-1;L34 6 0 a-1b1c-1d2e-2g1i-2j-1k2l-1;L34 7 0 a-1b2c-1d-1e1f1j1l-1n-1
        L35 45 0 b1c-1e-1f1g-1i1j-1k-1l2n-1;L36 43 0 b1c-1h-1i1j-1k-1l2;L38 1 0 a-2c2m-1;L38 10 0 a-1b-2c3d1e-1f1k-1l1
        L38 23 0 m2;L38 24 0 a1e-1f1g1i-1j1l-1m2;L4 1 0 a-2b2d-1e2f-1g1i-1j2k-1l-1m2n-1
        L4 10 0 b1c-1d2e-3f1h1j-1k2l-1m-1n-1;L4 11 0 c1m2n2;L4 13 0 b-3c4d-1f1g2h-1i-1
        L4 14 0 b-3c3d-2e6f-4g-2h-1i3j2k-1l-1m-1;L4 16 0 a2b-2e1f-1g-1i1j-1;L4 17 0 a2b-1c-1e-1f1g-1h1i-1k1l-1
        L4 19 0 a2b-1c-1e1g-1h3i-2j-1k2l-2;L4 21 0 a2b-1c-1d-1e2f-1g-1i2j1k-1;L4 23 0 a-1c2d-2e2g-2h-1i2j-1k-1l2
        L4 24 0 b-1d-1e3f-2h-1i1j-1l1;L4 25 0 b2c-2g1j1m2n3;L4 26 0 a1b-2c1d-1e3f-3g-1h1i-1j-1k1
        L4 27 0 a1c-1d-1e-1f2g3i-3j1k1l-2;L4 28 0 b1c-1e-1f1g2h-1i-1j1l-1;L4 3 0 a1b-1d4e-3f-1g1h-1i-1
        L4 30 0 a1b1c-2d3e-1f-2g1h-1i-1j2k-1m2n2;L4 31 0 a1c-1e-2f1g1i-1j2l-1;L4 34 0 a-1b-3c3i1k-1l1
        L4 39 0 a3b2c-5e-2f2j-1k2l-1n-1;L4 4 0 a2c-2d1e-2f1h1i-1j1k1l-2;L4 40 0 a-1b-2c3d-1e2f-1g2h2i-4j-2k2l-1m2n-1
        L4 42 0 a2b-1c-1g1h1i-2k2l-2m-1;L4 43 0 a-3b2c1d1e8f-8g-2i2k-2l2m-3;L4 44 0 a-2b2d-1e1h2i-1j-1k1l-1n3
        L4 46 0 a-1b-1c2d1e-1g1h-1j1k-2l1;L4 47 0 a-1b-2c3d1f-1h1i-1j-1k2l-1m3n5;L4 48 0 a4c-4d-2e3g-1h1j-1l1
        L4 5 0 a1b-2c1k-1;L4 50 0 a-1b-1c2d-2e3f-1g1i-1j-1l1m2n2;L4 51 0 a4b-4d-1e2f-1g-1i1j-1k1l-1
        L4 52 0 a3b-2c-1d-1f2g-1h1l-1;L4 6 0 a-4b4c1;L4 7 0 a-2b1c2f-1g2h-1i-1k-1l1;L4 8 0 d-1e2f-1h-1i1j-1l1
        L4 9 0 a-4b1c3e-1f1g2i-1j1k1l-2m2;L5 1 0 b3c-2e-1f1g1h1i-1k1l-1;L5 13 0 b2c-3d-1e3f-2j1l-1m-1n-1
        L5 14 0 b-2c2e-2f2g1;L5 39 0 a1b-2d-1e2f-1g-1h-1i1k-1m2;L5 44 0 a1b-1d1e-4f3g-1h2i-1j1k2l-3m-1n-1
        L5 45 0 a-1b-1c2d1;L5 52 0 a-1b2c-1e1k1;L6 1 0 a4b-3c-1d3f-3g-3h2i1j-2l2n-2;L6 10 0 a-7b7d-2e2g-1i1j-1l2m1n-2
        L6 101 0 a-2c1d1e-1g3h-1i-2j1k-1n3;L6 11 0 a-4b2c2e-2f2g1h-1j1k-1m-1n1;L6 12 0 a-1b-1c2e2f-1g-1i1j1k1l-2m1n1
        L6 13 0 d-1e2f-1g-1h-1i2j-2k-2l4m1n-2;L6 14 0 a5b-1c-4d1e-2f1h-2i2k-2l2n3;L6 16 0 b-1c1e-2f2g-1h3i-2k2l-2
        L6 17 0 a3b-3d-1e1g-1h2i-2j1k2l-3;L6 18 0 a-2b-2c4e-1f1;L6 19 0 a-1b-7c8d-1f1g-2i2j-1l1
        L6 20 0 a-2b1c1h-1i1k-1l1;L6 22 0 a5b-5e3f-3g-1i1j-2k1l1m1;L6 23 0 a7b-5c-3g3h-2i-2k-3l3
        L6 24 0 a2b-3c1d-3e-1f3g-3h-2i5j-1k-1l2m-1n3;L6 25 0 b-2c2d-1e1j1l-1;L6 26 0 a1b-5c4d1e-4f3g2h-2i1j1k-2l1
        L6 27 0 d6e-7f1g7h-1i-6j4l-4m3n3;L6 28 0 a3b-3c1d2e-1f-1g7h-2i-5j1k-1m2n2;L6 29 0 a6b-4c-2e-2f2g3h1i-4k4l-4
        L6 30 0 a2b-1c-1d1e-3f2g6h-1i-5j8k-1l-6n3;L6 32 0 a1c-1e-1f1g2i-1l-1n3;L6 34 0 b-2c2d1h-1i1j1
        L6 37 0 a-3b5c-1d1f-1j1;L6 39 0 a-6b3c3d1e1f-2g-2i2j2k1l-2m-2n-1;L6 40 0 a-2b-1c3e-3f3h1i-1m1
        L6 41 0 a1b-5c3e1f-1g1h-2i1j1k1l-1;L6 42 0 a5b-5c1d-2e3j1l-1;L6 43 0 a-6b2c4d-2e3h-3i3j-1k-3l4m-2n-2
        L6 44 0 a-3b1c2d1e-2f1g-2h2j1k-1l-1m-2n-2;L6 45 0 a1c-1e-1f1g2h-1i-1j1k1l-2
        L6 47 0 a1b-3c2e2f-2h1i-1j1k1l-1m2n3;L6 48 0 a2b-1c-1d1e-1g1h-1i1j2k-2;L6 49 0 a-3b3d2e-3f1g2h-2k-1l1
        L6 5 0 a-4b5c-1;L6 50 0 a-1b-7c8d4f-4g1h-1j1k-1l-1m-1;L6 51 0 a-1b-1c2d-1e7f-7g-2h-2i4j-1k-2l3m-1n-1
        L6 52 0 a2b-2d2f-2g1i-1j2k1l-2m-1n-1;L6 53 0 a-1b-1c2d-1e-1f1g1j1k-1;L6 6 0 a4b-5c1d2f-2h-1i1j-1k1m-1n-1
        L6 7 0 a10b-5c-5d-2e2g-1h-2i4j1k-2l1m-1n-1;L6 8 0 b6c-6d-1e3f-2g-3h-1i3j-1l2m1n-2
        L6 9 0 a-5b7c-3e-3f3g1h-1i-1j-1k1l1m1n1;L9 10 0 b-1c1d1e-1g2h-1i-1j1k-1m-1;L9 13 0 b-2c2;L9 14 0 a-1b3c-2f1m-1
        L9 23 0 a-1b4c-2d-1f1g1i-1j1l-1m2;L9 24 0 a-1b2c-1d1f-1g1l1;L9 28 0 b-2c2e-1f1g1h1i-2j1l-1m1n-2
        L9 30 0 a2b-1c-1d1e-2f1g1i-1j2k-1l-2;L9 31 0 a1c-1d1e-1f1g2i-2j3k-1l-2;L9 32 0 a1c-1d2e-1f-1g1i-1j2l-1
        L9 39 0 b-2c1f1l1;L9 40 0 b-1c2e-1f1;L9 42 0 a-2b4c-2i1;L9 43 0 a1b-2c1e-1f1g-1h1i1j1l-1m2n-1
        L9 44 0 a-3b3d1g1l1m2n-1;L9 45 0 b2c-1d1g1l1m1;L9 46 0 a2b1c-2d1e-1g3h-1i-2j1k1l-1m-1
        L9 47 0 a-1b3c-2d1f-1h2i-2j1k2l-2m-1n-1;L9 49 0 a-1c1f-1h1i-1k1l-1m2;L9 50 0 a1c-1d1e-2j1k-1l-1
        L9 52 0 a-1b2c-1d1;C10 @nm a-1b-1c2;C10 a b-1c2;C10 again c1m2n2;C10 agre a-1b-1c3g1i-1
        C10 as a-1b2c-2e1f-1h-1i1l1;C10 back b-2c2g1i-1;C10 be b2c-1d3e-1f-2g1h-1j2k-1l-1;C10 chronology b2c-2
        C10 contact a-1b3c-2l1;C10 going a-1b-1c2;C10 is b-1c2;C10 next a-1b3c-2;C10 offer b1c-1m2n2;C10 plan a-2b-1c3
        C10 plann a-1b2c-1e1f-1i1;C10 pre b2c-2;C10 she b-2c2;C10 they a1b-1d2e-1f-1g2i-1j2l-1
        C10 to a-1b2d3e-1f-2g2i-2j1m-1n-1;C10 visit a-1b-1c2e1f-1k1l-1;C10 will a-1b-2c3;C12 " b1f1g1i-1m2n2
        C16 " a-3b3d1e-3f2g3h-1i-1j5k-1l-4m3n2;C16 # b1d-3e1f2g1i-1j-2k1m1;C16 @kid b-3c3d-2e1f1g1h-1j3k-2
        C16 @me a5b-4c-2d-4e2f2g2h-3i1j1k-2l1m1n1;C16 @nm a-2b1d-1g1i-1j1k2l-3m-1n1;C16 a b1c-2e-1f1g-2i2j-1k1n1
        C16 about a-1c1d3e-1f-2g5h-2i-3j-2k2m1n2;C16 absent a-2b3c-1;C16 address a-2b-1c3d-1e2f-1
        C16 after b1c-1h-1i1k-2l2n-1;C16 again a1b-1e-1f2g-1j-1k2l-1;C16 age a2c-1;C16 all a-1b1d-2e-1f3g-1h-1i1j1l-1n1
        C16 alon a-1b2d4e-2f-2g1h-1j-1l1m1;C16 and a1b-6c4d-2e-2f4g1h2i-2j4k1l-4m5n2;C16 another a-1b1e1h-1j-1k-1l2m-1
        C16 answer a1b-1d2e-2g1i-1j-2l2m-1;C16 appear a1b-1c-1e-2f2;C16 approach f1g-1h2i-1j-1k2l-1;C16 are a-1b-1c3
        C16 arm a2b-2d-1e1g-1i1;C16 around a3b-1c-2e-1f2;C16 arriv a2b-2g1i-1k1l-1;C16 as a1d2e-3f1g2h-1i-1k-1l1n1
        C16 ask a1b-1c-1d1f-1g5h-2i-3k3l-3m4n2;C16 asleep a4b-1c-2d-1e2f-1g-2h7i-5j-2k7l-5
        C16 at a-7b7d1e1f-2g1h-1j2k-4l2n2;C16 ate a1d-1e1g-1h-1i2j-1k-1l2;C16 aunt b1c-1d-1e2f-1g-2h-1i3j-1k-1l2
        C16 back a3b-1c-1d1e-4f3i1j1l-1m2n3;C16 background b1m-1n2;C16 basket a1b-1h1i-1k2l-1
        C16 be c1f-1h1i-1j-1k2l-2m2n1;C16 bed a-1b2c-1d1e1f-1g-3h2i1k1l-1m-1;C16 bedroom a1b-1e-2f2h-1k-1l1
        C16 been a-1b2c-1d-2e-1f2i-1j-1k1l-1n-1;C16 behind a1b-1c-1d2e1f-3g-1i1k-1l1;C16 better a-2b2d-1
        C16 big b1e-1j2l-1;C16 biscuit e2f-1;C16 bor g1j2l-2m1n1;C16 both a3b-1c-2d-2e4f-2g-2i2j-2l2m-1
        C16 boy a1b1c-2d2e-1f-1g1h-1j1k-3l2m-1;C16 boyfriend a-1b1e1k1m1n2;C16 breakfast a1e-1f1h-1i1j-1k-1l2
        C16 breath a1b-1e1g-1h3i-2k2l-2;C16 brought a-2b1c1e1f-1g-1h-1i2k-1l1;C16 buggy a2b-1c-1e1f-1g1h-1l1
        C16 but a-3b2e-1f1g-2h1i1j-2k2l1n2;C16 by a3b-2c-1d2f-2h-1i2j-1k1m-1;C16 call a-1b1g1j1k-1m2n1
        C16 came a4b-3c-1d-3e1f1g1h-1j-2k2;C16 car a2b-1c-1d1e-1g1k-1l1;C16 check a1c-1e1f-1g-1h2i-1k2l-1m1
        C16 child a-1b3c-2d1e1f-2h2i-2k3l-3;C16 children a-2b2c-1e-1f1g-1h-1i2j-2k-1l3m-2n-2
        C16 classroom e-1f1g1i-1k2l-2;C16 collect a2b-2d1f-1g-1h-1i2j-1k-1l2;C16 com a-1b1d-2e2f-1g-1h2i-1m1n2
        C16 come a-2b3c-1e-1g1i-2j3k-1l-2m1n-1;C16 contact a-1b1d2e-1f-1g-1h2i-1k1l-1;C16 could a-3b2c1j1k-1n1
        C16 cry a-1b2c-1f1i1j-1k1l1m-1;C16 dad a-1b1c-1d2f-2g1i-1j2k1l-3m1;C16 daddy a1b-1e-1f1g1i-1j2k-1l-1
        C16 daughter a1c-1d-1e1g2h-1i-2;C16 day a2b-1c-1d-2f2l1;C16 desk a1b-1d1f-1g1h2i-2k1l-1
        C16 did a-1b1d-1e1g-2h2j-2k1l1n1;C16 didnt e-1f2h-1i1j-1k2l-1;C16 dinner d-2f2g-1i1
        C16 doing a-1b2c-1e1f-1g1k-1l1;C16 door a-3b3d-1e-2f3g-1h1j-1l1m2n1;C16 down a2b-1c-1d-1e2f-1j-1k1l1
        C16 drawn d1e-1k2l-1;C16 dream d-1f2;C16 dress a2b-1c-1e1g-1;C16 driv b-1c1d2e-1f-1g1j-1k1
        C16 dropp a1b-1d-1e-2f3g-1i1l1;C16 dsl d-1e1f-1g-1h2i-1;C16 eldest a1c-1g3i-3j1;C16 else d1e1f-2j-2k1l1
        C16 engag a1b-1d3e-2f-1g-1h3i-2j-1k2l-1;C16 every a3b-2e-1f1j1;C16 eye a1c-1d-1g-1h-1i2j-1k-1l2
        C16 father a1b-1d-1e1g-1h1i-1j-2k1;C16 feed a2b-2c-1d2e-1f-2g-1h-1i2k-2l2;C16 fell d-1f1h-2i2k-2l2
        C16 fine a-2b1g1i-1j-1m1n1;C16 flat d2f-2;C16 for a3b-3d3e-5f2j3k1l-4m-1n1;C16 foster e1g1i-1j1l-2
        C16 found d2e-1g1h-1i-1k1;C16 four b-1j2k-1l-1;C16 friend d-1f1g-1h2i-1k-1l1m-1;C16 from d1e-1k-1l1m4n2
        C16 front a3b-2c-1d-1e2f-1g2h-1i-1j-1l2;C16 gave a1b-1c-1e-1f2g1h1i-2j1l-1;C16 get d-1f1g2h-1i-1j1k1l-2
        C16 give d-1e-1f2i-1k2l-1;C16 go d-1e1g2h-1i-2j3k-2l-2m1n1;C16 gone a-2b2d1f-1i-1m1;C16 good a2c-1g1l-1
        C16 got e1g1i-1j-1k2l-1;C16 had a1b1c-1f1g1h-3i1j-2k-1l3n-1;C16 happy a-2b-1c3e-1f1g-1i1
        C16 has a-2b3c-2d-1e-1f1i-1m-1n-1;C16 hat d2f-2g1i-1j2k-1l-2;C16 he a6b-4c-2d5e-4f-1g3h-3i-1j5k-4m3n3
        C16 head d1f-1h1i-1k3l-3;C16 hear a-2b2;C16 heard b1c-1e-2f1;C16 hed d-1e-1f2g1k1l-1n1;C16 held g-2i2
        C16 her a2b-2e1f-1g-1h2j-1k-2l3n2;C16 him a1b-1d1e1f-2g2i-1j1l-1;C16 himself a1b-1g1h-1j1k1l-2m1
        C16 his a-1b2c-1d-2e-1f3g-2i2j-1k1m3n2;C16 home a-4b4d2e-1g1h1i-2j2k2l-4n1
        C16 hood a1b-1d1e-1f-1g-1h3i-2j-1k3l-2;C16 hourly d2e-1i1l1;C16 hous b-1e-3f3g1h-1i-1j3k-1l-2
        C16 household a-1b-1c2;C16 i a2b-2d3f-3h-1i2j-1k1;C16 if a1b-1e1f-1g2h-1i-1m1
        C16 in a6b-5c-1d-2e1f1h1i-2j-2k1l1m-2n3;C16 individually a1d1e-1g1i-1j2k-1l-1
        C16 infant a1c-1d1f-1g-1h2i-1k2l-1;C16 invisibl a-1b1m2n2;C16 is a-1b1d2f-2g3h-1i-2j5k-2l-4m2n3
        C16 isnt a-1b1d1m1n2;C16 it a2b-1c-1d1f-1g4h-2i-2j-1l1m1n1;C16 kid a-2c2d-2f2g-1h-1i2j-1k-2l3m-1n-1
        C16 kitchen b-1c2e-2f3g-1h1;C16 know d-2e1f1j-1m1n1;C16 lad a2b-3c1d-1e3f-2g2h-1i-1j-1k3l-2
        C16 leav a-2c2d1e-1g2h-1i-1j1k-1m1;C16 left a-2b1c1d2e-1f-1h1i-1k1l-1;C16 lesson a-2b-1c3
        C16 like a1g1j4k-1l-3n1;C16 littl a1d-1e-1f1h-1k-1l2;C16 liv a2b-1c-1d-1e2f-1h2i-1j-1k1;C16 lock e-1i1j2k-1l-1
        C16 look a1c-1d1e1f-2h2i-2k1l-1;C16 lost d-1f1j-2k1;C16 lovely a3b-2c-1e1g-1i1;C16 math g1h-2i1k-2l2
        C16 me a3b-1c-2d1f-1g4h-1i-3j3k-3m4n5;C16 mention a-2b-1c2;C16 min a1b-1d1e-1g1h1i-2
        C16 miss b1d-2e2g-1i1j1l-1m-1n-1;C16 mood d1f-1g-1h2i-1k1l-1;C16 more e-1f1i1j2l-2m1n1;C16 most e1f-2j-1l1
        C16 mother a5b-4c-1d-3e5f-2j-2l2;C16 mum a-1c2e-1f1l-1m1;C16 my a1b-1d1e1f-2i1j-1l1
        C16 name a1b-1d-1e-2f2g-1h1m1n1;C16 nan b1d-1e-1f1j2k-1l-1n1;C16 nappy a1b-1d-1g-1h-1i2j-1k-1l1
        C16 new b-1d-1e1f1g1h1i-2j-1k1;C16 night a-1b1e-1f1i1j2k-1l-1n1;C16 no a2c-2d-1e3f-2g-2h1i1j-2l1m1
        C16 not a-2b2d-1e1f-1h7i-6j1k6l-7m1;C16 now a-2b1c1e1m-1;C16 nurs a1b-1e2f-1j-1k-1l1
        C16 of a3b-1c-2e-2f2g2h-1i-1j-2k1m1n-1;C16 off a-2b3c-1e1f-2h-1i1j-1l1;C16 old a1b-1d-2e1
        C16 older a1c-1d-1e2f-2g-1h-1i2j-1l1;C16 oldest a2b-1d-1e1f-1j-1l1;C16 on a5b-7c2d3e-3g-3h1i1k2l-2
        C16 one a1c-1d1e2f-3h-2i3j1k-3l2m1;C16 only a1b-1d3e-1f-2j1k-1;C16 other a-1b-1c2d2f-1k-1l1
        C16 out b1c-1d2e-1f-1k1m1;C16 paint a1d-1e-1f2j1l-1;C16 parent a1b-1e1f-1g1h-1j2k-2l-1;C16 part a2c-1e-3f3
        C16 pass a1b-1f1g-1h-1i2j-1l1;C16 pc a1b-2c1d1e-1g1i-1j1l-1;C16 phon b1d2e-1g1i-1j1k-1m2n-1
        C16 pick a2b-1c-1d2e-1f-1j-1k-1l2;C16 play a2b-1c-1e2f-2h-1i1k-1l1;C16 playroom a-1b2e1f-1
        C16 polic a-1b1d1e-1f-1j-1k-1l2n1;C16 pram a1c-1d-1e2f-1g-1h2i-1k1l-1;C16 prior a-1b2;C16 property a-2c2
        C16 put a1d-1e-1f2h1i-1k2l-2m1n-1;C16 pyjama d-1e-2f2j-1k-1l1;C16 rang a-1b1e1f-1g1i-1k1l-1m2n2
        C16 re b1d1f-1g1k1l-1m2;C16 rear a2b-1c-1e1f-1;C16 refus a-3b1c3e-2f2g1i-1m1n-1
        C16 remain b1c-1e1f-1g-1h2i-1k2l-2;C16 report a-2b2d1e1f-1g-1h2i-1;C16 room a2c-2d-1f1g1h2i-3k1l-1m2n-1
        C16 said a3b-2c-2e-4f4g5h-3i-2j3k-2l-1m3n3;C16 sang d-1e1g1m2;C16 say a-1c1d-1f1g4h-2i-2j3k2l-5m2n2
        C16 school d-1g-1h-2i3k-1l1m-1n-1;C16 seat a2b-1c-1d1f-1g-1i1l1;C16 see a1b-1e-1f2h-1i1j-1
        C16 seen a2c-2d2e-5f3g1h-2i1j1k-2l1m1n-1;C16 session a-3b-1c4e1h1i-1j1k1l-1;C16 sette a1b-1e2f-1h2i-1k1l-2
        C16 settl a-4c4e-1f1j1k-1;C16 she a1b1c-1d2e-5f3g5i-5j4k2l-5m7n4;C16 shed e-1f1j1m2n1
        C16 shout a-1b1c-1e-2f2g1i-1l-1m2n1;C16 show a1b-1d1e1f-2g-1j-1k1;C16 shrugg f1g-1i2j-1k1;C16 sign f1j2l-2
        C16 sinc a-1b2;C16 sister b-1d-1e-2f2g-1h1n1;C16 sleep d1e-1h4i-4k3l-3m-1;C16 slept a1b-1d-1e2f-1h2i-2j-1k2l-1
        C16 small a2b-1c-1e1f-1g-1i1k-1l1;C16 so a1b-1d2e-1f-1j1l-1;C16 sorry d1e-1n2;C16 speak d-1g-2h4i-2k3l-2
        C16 stay a-1b1d1e1f-2i1j1k-1;C16 stepdad d-1e1g-2h2l1;C16 stop a1b-1d2e-2g1h-1i-1j2k-1
        C16 story d1e-1g1j-1k-1l2;C16 straight a1b-1g-1h2i-1j-1k1;C16 ta d2e-1f-1j1l-1;C16 tabl a2b-1d-1e2h1i-1l1
        C16 taken a-1b2d1e-1k-1l1;C16 talk a2b-1c-1d1e-1f-1g2i-1k2l-2;C16 tell d1e1f-1g-1h2i-1j-1l1;C16 telly e-2f2l1
        C16 ten a1d-2e-1f3g-1i1l1;C16 that a-1b-2c3d2f-2g1i-2j5k-1l-4m2n4;C16 the a3b-9c6d2e-1g1i-1j2k-2l1m2n-1
        C16 their a2c-2d-1f1h-1i1k-1l1;C16 then a-1b1e-2f1h-1;C16 ther e2f-2k-1l1m1;C16 they b1d-2e2f-1
        C16 this a1c-1d-1e-1f2g1i-1j1k-1l-1;C16 thre a3b-3d-2e1f1g1h-1j-1k-1l2;C16 through a-4b4d1e-1h1i-1m3
        C16 thumb b1d-1f1j1k-1m2n-1;C16 time b1c-1d-1e-1f2g2i-1k-1l1;C16 to a4b-2c-2d3e-3h2i-1k-1l1m2n2
        C16 today a1b-4c2g-1i1l1;C16 toddler b-2c2d-1g-1h-1i2k-1l1;C16 told a3b-3c-1d-3e1f2g5h-2i-2j2k-2m1
        C16 took a1b-1d1e-1g-1h-1i2;C16 tooth e1f-1g-1i1k1l-2;C16 toy a-1b-1c2g-1i1;C16 trip d1j-1k-1l2
        C16 twin a-2b-1c3g-1h1i-1k1l-1;C16 two a5b-6c1d-1f1g-1h-2i3j-1k-1l2;C16 under a-1b1e1f-1g-1h2i-1j-1k1
        C16 unit a-2b2;C16 up a3b-3d2e-1f-1h1i-1j1l-1m2n-1;C16 upset a1b-1d-1f1h1i-1j2l-2
        C16 upstair a-2b4c-1f1h2i-1k1l-1m2;C16 us a1e-2f2h1i-2j-2k1l2;C16 visit a-1c1d-1e-1f2g-1i1l1
        C16 walk d2f-2g1l-1;C16 want c-1d2f-2g3h-1i-2j1k2l-3m1n3;C16 was a-1b4c-3d-1g-2h2j-1k1;C16 weekend a-1b2j1k-1
        C16 weigh a2b-1c-1d-1e-1f2h-1i1k-1;C16 well a2c-1d-1e1g-1i1k-1l1;C16 went a3b-3d1e-1g-2h2i-1k2l-1m1
        C16 were a3b-1c-2d-1e-1f2g-2h-1i3j-2k-2l4;C16 what a-1b1d1e-1g1k-1l1m2;C16 when a-2b2d2e-1f-1g2h-1i-2j2k1l-3m1
        C16 wher a1b-1e-1f2g1h-1i-1j-1k1l-1;C16 whil a-1b1d1f-1h1i-1j-1k2l-1n1;C16 who a2b-1d1e-1f1g1i-1j-1l1m1n-1
        C16 window a1b-1d1e-1f-1g-1h2i-1k1l-1;C16 with a-1b4c-3e2f-2g1h-4i2k-2l2m-3;C16 wont e-1j1n3
        C16 worri a1b-1d1e-2f1g1i-1;C16 would a3b-4c1d2e1f-3g1h1i-3j2k4l-6;C16 wouldnt a2b-2d3e-1f-2g-1h2i-1j-1k1
        C16 yard d1e-1g-1h1k2l-1;C16 youngest a1b-1c-1g1h-2k-1l2;C17 " g-1k2l-1m2n-1;C17 # a2b-2e2f-2g-2h1i1m1n1
        C17 @kid a1d-1e2f-1h-1i1j-1l1;C17 @me a3b-1c-2d3e-2f-1g2h1i-3j-1k1m7n4;C17 a a-1c1e2f-2g-1h1i1j-1k1m1n1
        C17 about b2c-2e-2f2j-1l1m-1;C17 and a5b-5c1d-1e4f-3j-1l2;C17 appt a2b-1c-1e1g-1h1k1
        C17 ask a-4b4d-3e1f2h-1i1j-1k1m1;C17 at a3b-3d1f-2g1h-1j-1k2l-1n-1;C17 be d-1e-1f2
        C17 bed a1b-1d-1e1h1i-1j-1k2l-1;C17 both a4b-1c-2d-1f2g1i-1j-1;C17 by a-2b2d2e-1g1i-2k1l-1m1n-1
        C17 call a-1b1d-1e-1f3h-1j-1k-1l2m2n1;C17 came a-2b2c-1d1e-1f1;C17 carer a1c-1d2f-1g-1i1k-1l1n1
        C17 centr d-1e1g-1h-1i2j-1k-1l1;C17 children a-3b-1c3d-1f2;C17 concern a-1b-1c2;C17 contact a-1b-1c2e1g-1i1
        C17 could a1b-1c-1d-1h1i-1j1k1l-2;C17 coupl a1b-1c1e-1f2;C17 did c-1d1e-1g2i-1j1k1l-2;C17 discuss a-1b-3c4
        C17 for a-3b1c2d-1e2f-1h-1i1j1k-1;C17 foster a-2b2d-1e1g1j1l-1n1;C17 from b1c-1d-1f1h1i-1m3n2;C17 go d1e1f-2m1
        C17 had a1b1c-2d1e-1h-1i1j-1l1n-1;C17 hall b-2c1d1e-1g1i-1j1k-1;C17 has a-1b2c-1
        C17 he a-1b2c-1d-1e-1f2k2l-2n-1;C17 held e1f-1n2;C17 her a2b1c-2e1f-1g-1l-1m1n1
        C17 him a2b-1c-1d-2e1f1g-3h2i1l1m-1n-1;C17 his d2e-2f-1g1h-1l-1m-1;C17 home d2f-2g1h-1j1k-1
        C17 hour f-1g-1i2k-1;C17 hous d-1f2;C17 how a-1b1d1f-1g1j-1k2m1n-1;C17 i a3b-1c-1d1e-1h-1i1j1k1l-2m2
        C17 in a3b-4c1d3e-1f-2g1i-2j2k-1l-2m1n1;C17 kid a-2b2d-1f1l1m-1;C17 liv a-2c2;C17 man b1e1j-1k2l-1
        C17 me a2b-2d2f-1g1h-1j-1k-1l1;C17 met d1e-2g3h-1i-2j3k-1l-2;C17 mobil a-1b1m1n2
        C17 mother a-1b2d-2e5f-2g-3h-1i4k-1l2m-1n-1;C17 mum a1c-1d-2e2h-1i1k-1l2m1n1;C17 no a-2b1c1d-1e1h1i-1k1l-1
        C17 not a-3b3d1f-1h1i-1j-1k2l-1n2;C17 observ a1d-1e1f1g-2h1i1j-1;C17 of b3c-3d1e1f-2i-1k-1n-1
        C17 older d-1e-1f2g-1h2i-1j-1k1l-1;C17 on a-2b2d2f-1g1h1i-2k1l-1m3n1;C17 own a1b-1d1f-1g2h-1i-1j-1l1
        C17 parent b-1c1d-1e2f-1g-1h1j-1k1;C17 re a-1b-1c2;C17 regard b-2c2;C17 room d3e-1f-2g1h-1j1l-1m1n1
        C17 said g1j2l-2m1;C17 saw a3b-1c-2d-1e1g-2h2j-1k1m-1;C17 say a-1b2c-1g1i-1j1l-1;C17 see a1b-1h1i-1j1k1l-2n1
        C17 she a1b-2c1d2e-1f-1h-1i1m-1;C17 sign b2c-2;C17 social a1b-1f1j-1k2l-1;C17 son a1b-1d2e-1f-1g1k-1
        C17 spok a-1e-1f1j1k-1m5;C17 station a2b-2c-1d-1e1k1;C17 text a-1b1m2;C17 that a1d-1f2g1k-1
        C17 the a2b-3c1d-1f2g-4h3j-3k2l1n-1;C17 them a2c-2e1f-1g-1h1j-2k2;C17 this a-2b2m1
        C17 thre a-1c1d-1f1g-1h1j-1k2l-1;C17 time d1g1i-1j-2k2;C17 to a-3b4d1e-1f-1g2h1i-3j-2k1m3n1
        C17 toddler a2b-1c-2e-1f1i1l1;C17 together d-1e2f-1l1;C17 twin a-1b-1c2;C17 uncl e-2f2;C17 w a1b-1h2i-1k1l-1
        C17 was a1c-1d-1e-1f2g-2h1i2k1m2n1;C17 weekend a-2b2;C17 were b-2c2e1g1k1l-1;C17 when d-2e1f1j-1k1m1
        C17 with a3b-3d4f-3g-1h-1i2k-2l2m1n1;C17 without a-2b2c-1f-1g-1h1k1l-2m-1n1;C17 worker a1e-1f1j-1k2l-1
        C19 # a-1b2c-1e-1g-1h1i-1k1l-1;C19 a a-1b1d-1f1g2h-1i-1;C19 about a1b-1d1f-1g2i-1j-1k-1l2
        C19 and a-1b2c-1g3h-1i-2j1k-2l1m-1;C19 but a1b-1d-1e2f-1g-1h2i-1k2l-2;C19 didnt a-2b2c-1g-1h1i-1k1l-1m-1
        C19 go a-1b2c-1;C19 got d-1f1g-1h1i-1j-1k2l-1;C19 her a2b-2d1e-1f-1g1h1i-2k1l-1;C19 his a1b-1e1f-2g2i-2l-1
        C19 i a-2b4c-2d-1e-1f2g2h1i-3k2l-2m-1n-2;C19 on a1b-1e2f-2j-1k1;C19 school g1j2l-1
        C19 talk a2b-2d1f-1h-1j-1k-1l1;C19 the a1c-1d3f-3g-1i1j1l-1;C19 to b1c-1j2k-1l-1m-1
        C19 told d-1f1g-2h1i1j-1k1l-1m1;C19 was a1d-1g-1h1j-1k3l-2n-1;C19 we a2b-2d2e-1f-1g3h-2i-1j2k-3l1
        C19 whil a1b-1g-1h-1i2k-1l1;C20 a a2b-2d1f-1g1h-1i-1j1l-1;C20 adult a1b-1d-1e2f-1h-1j-1;C20 after d2e-1
        C20 and d-1e2f-1g1j1k-1m-1n-1;C20 answer a2b-2e1f-1g-1h1j-1k1;C20 at a1b-1f-1h2i-1k1l-2
        C20 back a1d1e-2f1g1i-1j1k-1;C20 biscuit a2b-1c-1e1i1;C20 by a2b-1d-1e1h-1j-1;C20 carer d1e-1f1g2i-1j1k-1
        C20 dad a1b-1d1e1f-2g-1i1j1k-1l-1m1n1;C20 did a1b-1d1f-1g2i-2j-1l1;C20 go a1b-1d1e-2f1
        C20 grandparent a1c-2e1f-1l1;C20 had d-1e-1f2g1;C20 he a1b-1d2e-1f-2g-1j1l-1;C20 home d-2e1g-1i1j-1l1
        C20 in a3b-2c-1d2f-2g2i-2j-1;C20 it a1d1f-1g1h-1j-1k-1l2;C20 left e-2f1l-1;C20 mam d-1e2f-1j-1k1
        C20 mo e1j-1k2l-1;C20 mother a-1b2c-1d-1e-2f2h1j-1l1;C20 mum a3b-1c-1d1f-1i-1k-1l1m-1;C20 no a2b-1c-1e1h-1i1n1
        C20 not b1d2f-1g1i-1k-1l1;C20 of a1b-2c1d-2e2g-1h-1i1k-1l1;C20 on b1c-1d-1f1h1i-1j1k1l-2
        C20 out a-1b1d-2e2g1i-1m1n1;C20 outsid d2e-2g1i-1j2k-1l-1;C20 phon a1b-1d-1e2f-1g-1h1i-1k1l-1;C20 rang d2e-1f-2
        C20 room b-1c1d-2e1f1h1k1;C20 she a-1b2c-1d-1f1j-1l1;C20 the c-1e2f-2g1;C20 time a2b-1h1j-1l1
        C20 to b1c-1d1e-2h-1i1j1l-1;C20 wait d2e-1f-1g1i-1j2k-1l-1;C20 walk a-2b2;C20 want a-1b2c-1d2e-1f-1g1i-1j1l-1
        C20 ward d1e-2f1k-1;C20 was a1b-1d-3e2f1g1i-1j-1k-1l1;C20 when a1d1e-2f1h-1j2k-1l-1;C20 who a3b-2c-1e1g-1i1l1
        C20 with a2b-4c2d-4e3g1i-1j-1k2l-1;C21 school b-1c1e-1g1i-1j2k-1l-1;C21 to b-1c1d-1e-1f2i-1j1l-1m1
        C22 # a3b-2c-1e-2f2g1h-2j-1k-1l2m1n2;C22 a a3b-2c-1d1e-1f-1g-1i1k-1l1m1n1;C22 advic a-2b2e1
        C22 and a1c-1d4e-1f-2g1h-1j1k-1;C22 at a2c-2e2f-2h-1i1j1;C22 brought a2b-1;C22 by b1c-1d2f-1j1
        C22 clean a-1b-1c2h1i-1k2l-2;C22 complet b-2c2d-1e-1f1l1;C22 concern a-1b-1c2h1i-1k1l-1
        C22 convey a-1b-1c3g-1h1i-1k1l-1;C22 dash a-1b-2c3;C22 day a-2c2m-1n-1;C22 done a-1c1d1e-1g-1h-1i2j1k-1
        C22 down b-2c2;C22 dropp a1b-1d3e-1f-1;C22 else d2f-1k1l-1;C22 for b1c-1d2e-1f-1g2h-1i-2j2l-1m-1n-1
        C22 given a-2b2e1g1n1;C22 had b1c-1d2f-2;C22 home a1b-1c-1d1e-2f1h-1j2k-1;C22 left c-1e-1f2g-1i1k-1l1
        C22 me e-1f1g2h-1i-1j1k-1;C22 mov h1i-1j-1k2l-1;C22 nil a-1b-1c2d1f-1j-1k1l-1;C22 no a-3b4e1f-1g-1i1n-1
        C22 not a-1c1d1e-1f1g1i-2j-1k2l-2m1n-1;C22 noth d-1e1h2i-2j-1k2l-2;C22 of a1b-1d2f-1g-1i1k-2l1n1
        C22 offenc a-2c1;C22 on b-2c2d-1e-1f2g-1h-1i2j-2k-1l3;C22 one d-1e-1f2h-1j1l-1m1;C22 open a-1b2c-1
        C22 order b-2c2;C22 out d2e-1f-1;C22 phon m2n1;C22 r e1j-1k2l-1;C22 red a1b-1e2f-1g-1i1l1
        C22 referral a2b-1c-1e-1f1g1h-1k-1l1;C22 resus a1b-1e1g-1h2i-2k2l-2;C22 review c1e-2f2g1j1
        C22 said g-1h2i-1j-1k1l-1;C22 standard a-1b-2c3;C22 the b-1c1d4e-2f-2g1h-1j3k-2n-1;C22 this a-2b3c-1i1
        C22 to a2b-1c-1e-1g2h3i-4j3k1l-4n-1;C22 took a-2c2;C22 up a2b-1;C22 us d2e-1f-1g1j1l-1;C22 warm d2e-1
        C22 were e1f-1h1i-1j-1k2l-2;C22 when a1b-1f1h1i-1j-1k2l-1;C22 with a1b-1c-1d2e-2h1j2l-2;C22 worri d-1f1j2l-1
        C23 @me a-3b3e1f-1g-1h1j-1m-1n-1;C23 and b2c-2e1f-1g-1h1n-1;C23 be a-2b1;C23 children a-2b-1c3m-1
        C23 has a-1b-1c2;C23 have b-2c2h-1i1k-1l1;C23 he a1b-2c1d-1e2f-1g-1i1j-1k-1l1;C23 in a-3b3m-1n-1
        C23 play a-1b-1c2;C23 settl b2c-1;C23 sleep b-2c2;C23 that a-3b1c2f-1h2i-1j-1k1l-1m-1n-1;C23 the a-2b3n-1
        C23 their b2c-1;C23 to a-2b-1c2h-1i1k-1l1;C23 was a-1b2c-1h-1i1k-1l1m-1;C23 were a1b2c-2e1h1i-1k1l-1n-1
        C23 with a-2b3c-1;C24 children b2c-2;C24 father b2c-1;C24 had f1l1n2;C24 he a-1b2c-1g-1i1m-1n1;C24 night b2c-1
        C24 on b2c-1;C24 point n2;C24 the a-1b3c-2d-1f1g-1i1l1n1;C24 to a-1b2c-1g-1i1m-1n-1;C24 told c-1d-1f1g-1i1n2
        C25 " a1d-1f1g2i-1j-1k-1l1;C25 and b1c-1e4f-3g-2h1j-1k2l-1n-1;C25 at e2f-2h-1k-1l1;C25 inform a-2b1c1d1e-1f1
        C25 me a1b-1d-1e1f-1g-1h2i-1j-1k2l-1;C25 mother e1f-1h1i-1j-1k2l-1;C25 mum a1d1e1f-2h-1j-1l1
        C25 on a1b-1g2h-1i-1j1k-1;C25 said a2b-1c-1d2f-2h2i-2j-1k2l-1m1;C25 told e2f-2j-1k1
        C25 was a1b-2c1d1g1i-1j-1l1m1;C25 who e1f-1m2;C26 and a1b1c-1f-1j2k-1l-1m2n2;C26 at b-1c1d1e-2f1g1j1n-1
        C26 back j1k-1m2n2;C26 be a-3c3e1f-1h1i-1l-1;C26 children a-1b-2c3;C26 contact c-1e-2f2h-1i1
        C26 going b1c-1d1e-1g2h-1i-1j2k-1l-1m2n3;C26 he a2b-2c-1g2h-1i-1j2k-1l-1;C26 her b2c-1g1j1m1
        C26 home d2e-1j1l-1;C26 in a-3b2c1d-1e-1f2n-1;C26 kid a-1b3c-2;C26 next a-1b2c-1d1e-2f2j1k-1l-1
        C26 not a-1b2c-1d-1f1k1l-1;C26 plan a-1b-1c2e1;C26 school a-2c1m2n1;C26 see b2c-1d-1f1g1h1i-1j2k-1l-1n2
        C26 she a1c-1f1h1i-1j2l-2m1n2;C26 subject a1b-2c1;C26 that f1g-1h1j1l-1m2n2;C26 the e2f-1h-1j-1l1n2
        C26 to a-4b1c3e2f-2g1i-2j1k-1l-1m2n2;C26 told d1g2i-2j2l-2n1;C26 tomorrow a1d2f-2k-1m1;C26 two b-1c2e-1f1
        C26 visit a-1b4c-2d3e-1f-2m-1n-1;C26 want a1d-2e1f1i-1j1k-1m1n1;C26 week b2c-2;C26 will a1b1c-2e1f-1k-1m-1n-1
        C27 " a1b1c-1e-3f3g3h-1i-2j2k-1l-1m1n1;C27 as a-1b2d1j1l-1n-1;C27 no d-1e-1f2;C28 " b-1e-1f1g2h-1i-1j-1k1n1
        C3 # a3b-1c-2d3e1f-4g1h-1i-1j1l-1;C3 @nm a2b-1c-1d-1e1g1i-1j-1k2l-1;C3 and a-1b-2c2d-1i-1k1l-1
        C3 at c1d1e1f-2h1i-1j-1k1;C3 could e1h1i-1k2l-1;C3 gp a-2b1c1;C3 hv a-2c2;C3 i a1c-1d-1e2f-1h2i-2j-1k3l-2m-1n-1
        C3 in a2b-2d-1e-1f1g1h-1j-1k1;C3 polic a-1b-1c2e-1f1;C3 school a2b-1c-1d2e-1f-1g-1h1i1j-1l1
        C3 social a1c-1e-2f2i1l1;C3 telephon a-1b2c-1;C3 the b-2c2g-1h1j-2l1;C3 to a-1b-1c2d-1e1g-1h1j-1k1
        C3 work a1e-2f2h-1i1k-1l1;C34 # a-2b1c1g-1i1l1;C34 @kid a3b1c-3d-3e2f1g1i-1n-1
        C34 @nm a-1b1c1d-1e2f-1g-1h-1i2j-1k-2l3m-1;C34 a b1c-1e-1f1g1h1i-2n-1;C34 and b2c-2d-1e-1f2g1i-1j-1l1m-2n-1
        C34 ask a1c-1d-1e-1f2g-1h1k1l-1;C34 asleep a1b-1d1e-1g1h-1i1j1k-2l1;C34 at a1b1c-2e-1f1h-1j-1k1l1m-1n-1
        C34 aunt b1c-1e2f-1h1i-2j-1k1l-1;C34 baby a2b-1d-1e1l1;C34 basket a-2b2f1;C34 becaus f1j2k-1l-1
        C34 bed d1j1k1l-2;C34 brother a1d1e-2f1l1;C34 brought a1b-1e1f-1h2i-2j-1k2l-1m2
        C34 by b1c-1d-1e1g-1h2i-1j-1k2l-1n-1;C34 came a-2c2;C34 cry a1b-1e-2f2g1j1k-1
        C34 eldest a1c-1d1f-1g-1h-1i2k-1l1;C34 for a-1b-1c2d-1g-1h-1i2j-2k-1l3n1;C34 friend e-1h1i-1k2l-1
        C34 had a3b-2c-1d1e-2f1g1i-1k1l-1;C34 half a-2b2n1;C34 he a1c-1d-3e1f2h-1i1j-1k-1l2
        C34 her b-1c1e-1g1h-2i1k-1l1n-1;C34 him a1d-1e2f-1g-1h1i1k1l-1;C34 his a1c-1d1e-3f2g1i-1j2l-2m-1
        C34 if e1f-1g-1h1i-1j-1k2l-1;C34 in a-2b1c1d-1e3f-2g1i-1j-2k-1l2m-1;C34 it a1c-1d-1e1g-2h2j1k1l-2
        C34 lap a-2b2d1l1m1;C34 most a1b-1e1f-1g-1h1j1k1l-2;C34 mother a2b-1c-1g-1h-1i2j1k-1
        C34 mum b-1c1e1f-1g-1j-1l1m2;C34 no a-2b1g2i-2;C34 not a2b-1c-1d1g-2h-1i3j1k-2l1;C34 nurs e1f-1g-1h2i-1k2l-2
        C34 of a-1b-1c2d-1f1g-1h1j1k1l-1;C34 oldest a-1b2;C34 on a-1b2c-1d2e-1f-1g2h-1k-1l1m1n-1;C34 open a-1b2m-1
        C34 out a1d1e-1g1h1i-3j-1k1;C34 pc e-2f2h1j-1k1;C34 play e1f-1g1h1i-2k1l-1;C34 say a1e1f-1h2i-2j-1k1l-1
        C34 school a-1b1d1e1f-2g1i-1j1k-1m1n-1;C34 seen a-1b2c-1d1e-1j-1l1;C34 sister a2b-2e-1j1l-1
        C34 the b3c-3d-1e2f-2g-1h1j-1k1m-1;C34 throughout a-1b2d1e-1;C34 to b2c-1d-1e1f-1g1h2i-3j3k1l-4n-1
        C34 told a2b-1d-1e-1f2g-1j-1l1;C34 two a-2b2c-1h1k1;C34 up d-1e2f-1j-1l1m-1n-1
        C34 want a1c-1d1e-1f1g2h-1i-1j4k-1l-2;C34 was a-2b3c-1d2f-2h-2i2k-3l3m1n1;C34 were a-2b2f-1j-1l1;C34 window m2
        C34 with a-3b3d1e1f-2l1m-1n-1;C34 would a-1b1d-1e2f-1h1i-1j-1k1l1;C35 i b1c-1e-1f1g-1i2j-1k-1l2
        C36 parent e1f-1h-1i1j-1k-1l2;C38 not a-3b-1c4;C38 seen a-2c1;C38 the e-1f2n-1
        C4 # a-1b-1c2d-1e2f-1j2k-1l-2m2n-1;C4 a a-1b4c-3d1e-2f1h-1i1j1k-2;C4 adult a1b-2c1d-1e1g1h-1
        C4 all a1b-1d-1e-1f2g1i-1j1k-1;C4 alon a-1b2c-1;C4 and a-4b-1c5e1f-1h2i-2j2k1l-2m2n2
        C4 appropriat a2b-1c-1f1j-1k1l-1;C4 as c1h1i-1j-1m2n2;C4 attend d-2e3f-1g1h-1i1j-1l1;C4 away a-1b2c-1g1k1
        C4 back a-2b2d1e-1g1j1l-1;C4 bailiff a-1b2c-1;C4 bed b-3c3d1h-1i1k-1;C4 been a-1b-1c2
        C4 both c-1d-1e3f-2g-1h2j-1k1;C4 boyfriend a-1c2d1e-1g1j1;C4 brought a3b-1c-1e1f-1g-1h1
        C4 by a-1b2c-1d1f-1j1k-1;C4 call a1c-1e-1f1g1i-1k1l-2;C4 caller a-1b1m3;C4 came a-2b1e1g-1i1l1
        C4 carer a-2b3c-1;C4 client a-2b4c-2e-2f2;C4 collect a1b-1c1d-1e2f-1g-1i1l1
        C4 dad a-1b-1c2e3f-3g-1h-1i2j3k-2l-1;C4 did a-1b-2c3d-1f1;C4 doorstep b-1c2e1g1j-1k1;C4 dr a-1b2c-1g1j-1k1l-1
        C4 drink b-2c2e1f-1g-1i1j-1l1;C4 driver a2b-1c-1e1f-1;C4 even a-2c1;C4 family a1b1c-2d-1g-1j1l-1
        C4 father a2c-2d-1e2f-1g-1h-1i2j-1l1m-1;C4 femal a1b-1e2f-1g1h-1k-2l1m3;C4 five a-1c2
        C4 for a-1b2c-1e1f-1g1h-1m-1n-1;C4 four b1c-2g1k1;C4 from a-1b3c-2;C4 fsw a-1b2c-1n3;C4 go b-2c2d1
        C4 gone a-1c2e-1g1;C4 had a-2b1c1d2f-1g1k-1;C4 hand a1b-1d-1e1f-1g-1i1j2k-1l-1;C4 has a-3b2
        C4 he a-1c1e-2f1g1i-1j1k-1;C4 her a1b-2c1d-1e2f-1h1i-1j-1k2l-1;C4 him a1b-2c1d1e1f-1h-1i1k-1;C4 home b-2c2d1f-1
        C4 hous a-1b2c-1;C4 in a1b-5c3e3f-3g-1i1j-1l1m-1n-1;C4 is b2c-2d-1e-1f2g1i-1j1k1l-1;C4 it a-2b-1c3m2n3
        C4 late a1e2f-2h1i-1k1l-1;C4 let a1b1c-2e1i1l1;C4 made b1c-1e-1f2g1i-1j1l-1;C4 male a-2b1c1e1f-1h1j-1k1
        C4 meet b1m2n2;C4 mother b-4c5e3f-3g-1h3i-2j-2k3l-1n-1;C4 mr a-2c2;C4 mrs a-2b-2c4k-1l1;C4 ms a-1b-2c2
        C4 mum a1b-1c-1e1f-1h-2i2j1k-3l2m-2;C4 nan a3b-1c-2e1g-1i2j-1l1;C4 neighbour a-1b2c-1;C4 new b-1c2
        C4 not a2b-2d1e-1g-1m-1n-1;C4 of a-2b-1c3e-1h-1i1j1k-1;C4 on a-2b-3c5d1e1f-1h1i-1j-1k2l-1;C4 only a-3b5c-3
        C4 open a1b-1e1g-1h2i-1j-1k2l-1;C4 out b2c-2d3e-2f-1g1i-2j1l-1m2n2;C4 over a2b-2
        C4 parent a-5b2c3e1f-1h-1i1k-1l1n3;C4 part b-1c2;C4 partner a-3b-1c4d1f-1h1;C4 phon a-2c2d-1m-1
        C4 present b-1c1d-1e2f-1g1h1i-1;C4 pt b-2c1e1f-1g-1h1j-1k2l-1;C4 rang a-2b3c-1m1n-1;C4 re a-4b3c1k1m-1n1
        C4 report a-1b2;C4 review a-2b-1c3;C4 room a2b-1e1h-1j1k-1;C4 sat a-2b1c1d1e-1g1j-1l1;C4 seen a-2c2
        C4 session c-1d1e-1h1i-1j1k1l-2;C4 she a-2b-2c3d1e-1g1h-1k1m4n6;C4 shout b-2c3;C4 sick c-1d-1e-1f2g1i-1j1l-1
        C4 sign a-1b-3c4i1k-1l1;C4 stat b2c-1;C4 stay a1c-1d1e-2f1j1k-1;C4 support a-1b-1c2
        C4 talk a-1b1d-1e-1f2g1i-1j1;C4 tel b1m-1n2;C4 telephon b-1c2;C4 tenant a3b-1c-2h-1
        C4 the a-1b-4c5e2f-2h2i-2k1l-1m-1n-1;C4 ther a-1b1m3n3;C4 they a3c-3d-1e-1f2j1;C4 time a1b-1h2i-1k2l-1
        C4 to a2c-2d-2e3f-2g-1h-1i3j-1k-1l2m-1n-1;C4 until a1c-1e1f-1h2i-1j-1k2l-1;C4 us a1b1c-2k-1
        C4 victim a2c-1e-1f1g1i-1l1;C4 visit a-1b-3c4d1e-2f1g1i-1j1;C4 wait b-1d1e-2j1k-1
        C4 want a1c-1d2e-1f-1g1i-1j2k-1l-1m2n3;C4 ward e1f-1h2i-2k2l-2;C4 was a-1c1g-1i1l1m-1n2;C4 were a2c-2e-1i1
        C4 whil a1c-1d1e-2f1g1i-1j2l-1;C4 with a1b-2c1d-2f1g-1i1;C4 wouldnt i1m2n2;C41 to e1f-1i-1j1k1l-2
        C42 going a1b-1e1g-2i2j-1l1;C5 # b3c-2e-1f1g1h1i-1k1l-1;C5 and a-2c2;C5 assessment d-1e2f-1g1j1
        C5 attend b-2c2d1;C5 call d1m2;C5 disput a-1b-3c3;C5 health b-2c2e1f-1;C5 hv a-2b3c-2d-2e3f-2g-1i1k-1m-1n-1
        C5 me a-1b-1c2;C5 neighbour a-1b-1c2e-2f2;C5 nursery a2b-1d-1e-2f2i1l1;C5 polic b1c-1e-1f1h1i-1j-1k2l-1
        C5 school a-1b2c-1d1e-1g1h-1j2k-1l-1;C5 session b-3c3j1l-1;C5 sw a-1b-1c3d1e-1g1l-1
        C5 visit a1b1c-2h1i-1j1k1l-1;C5 ward a2c-1d1e-1f1h-1i1k-1l1;C5 with b2c-1e1f-1j-1k1;C5 work b-1c2
        C6 # b-2c2d-2e1g-3h2j-2k2l1n-2;C6 #am a2c-2g-1h2i-1j-1k1l-1;C6 #f a-3b1c1d2e-2f-1g2i-1j2k1l-3
        C6 #kg a2b-1c-1d-1e2f-1h-1i1j1k-1;C6 @me a-1b2d1f-1l1n3;C6 @nm a-4b2c2d-1e1g-2h1i2j-1k-1l2m-1n-1
        C6 a a1b-1c-1d-1f1g1i-1j1l-1n3;C6 aa a2b-1c-1f1g1i-1k1l-1;C6 abe a1b-1d2e-1f-1g1i-1k-1l1
        C6 about a-3b1c2d1e-1j1l-1;C6 address a-1c2e1f-1;C6 admission d2f-2g1i-1j1l-1;C6 advic b1c-1d1f-1g2i-2
        C6 after b1c-1d-1e-1f2k-1;C6 again b2c-2d-1e-1f1i1k-1;C6 age a1b-1c1d2e-1f-1g1i-1j1k-1;C6 ago a-1b2c-1
        C6 alarm a-2c2e1;C6 all a-1b1c-1d-1e-1f3h-1i1j1k-2l1;C6 alon a2b-2c-1d4e-1f-3g2i-1j2k-2;C6 already a-1b-2c3
        C6 and a2b-5c2d1e1f-2g1h-2i1j-1k-1l2;C6 answer b2c-2k1n-1;C6 appointment a-1b3c-2;C6 appt a-2b1c1d1e-1j1l-1
        C6 as a-1b2c-1e1f-1l1n1;C6 ask a-1c1d3e-2f-1g3i-3j2k-1l-2;C6 asleep a2b-1c-1e1g-1h4i-3j1k3l-4
        C6 assessment a-2b-1c3f1;C6 asthma d-1e-1f1g2i-2j2l-1;C6 at a2b-3c1d3e-2f-1g-2h1j1l-1m-2n-2
        C6 ate a1b-1g2i-1k-1l1;C6 attend a3b-2c-2d1f-1g1i-2j1k1l-1;C6 attendanc a-3b3l1;C6 aunt a2b-2e1g-1i1
        C6 b a-1b-1c2;C6 back a1b-2c1e-2f2g-1h2i-1j-1k2;C6 bed a2b-3c1d-1e-1f2h1i-1j1l-1
        C6 bedroom a-1b-2c3e-1h1i-1j-1k2l-1;C6 bedtim a-1b-1c2d1e-1f-1g1i-1j1l-1;C6 behaviour a-2c2;C6 blood a-2b3
        C6 book a-4b-1c5e1f-1;C6 box b-2c2;C6 breakfast a2b-1c-1i1;C6 brought a-1b1c-1d-1e3f-2g-1i1l1
        C6 bruis a1e-1g2h-1i-1j-1k-1l2;C6 by a1b2c-4d-2e2g-2h2j-1k1m1n2;C6 c a-2b3c-1k1l-1
        C6 call a1b1c-2d-3f3g1h-1j-2l1m-2n-2;C6 calm b1c-1e-1f1n3;C6 cannabis a1b-2c1d-1f1g1h-1i-1j-1l1
        C6 card a-1b2c-1;C6 case a-2b3c-2;C6 centr a-1b2c-1d1;C6 chang b-1c1d1g-2h3i-2j1k3l-3
        C6 check a3b-2c-1d-2e1f1j-1k1l-1;C6 child c1e-1f2k1l-1;C6 children a-1b-2c3d-1e1f-1h1j-1k1
        C6 circl a1e-1f1g1j1k1l-2;C6 clean a-1b2c-1h1i-1k1l-1;C6 client a-1b-1c2;C6 clinic a-1b4c-3d-1e3f-2g-2i1j-2l2
        C6 clos a-1b1d1e2f-2m3;C6 club a1d-1e-2f2g1i-1j-1l1;C6 collect d1e-1h-1i1k-1l2;C6 come a-2b2
        C6 complaint a-1b-1c2;C6 condition a-1b-1c3;C6 consultation a-1b-1c2d1;C6 contact a-2c2d-1e4f-3g-3h-1i4j1k-1
        C6 core a-1b3c-1;C6 cot a-2c2e1f-1;C6 could a1b-2e1f-1g-1h2i-1j-1k2l-1;C6 covid m2
        C6 cp d3e-2f-1g1h2i-2j-1k2l-1;C6 cri d2f-1g1i-1j1l-1;C6 cry a1b-1e2f-1k1l-1;C6 cupboard b1c-1d-1g1h1i-1j-1k2l-1
        C6 dad a3b-1c-2d1e-2f1j1;C6 daily b-2c2d-1f1h1i-1k1l-1;C6 daughter a2b-1e1h-1i1k-1l1
        C6 day a2b-1c-1d-1e2f-1g-1h-1i2k-1l2;C6 depot b-1d-1e2f-1g-1i1l1;C6 did a1c-1d-1e2f-1g-1i1j-1
        C6 discuss a-3b-1c3d-1f1i-1j-1l1;C6 discussion b-1c2;C6 dna a-1b2;C6 dog a-2b-3c4d1e-1g1i-1j1
        C6 domestic a-2b1c1d1e1f-1h1i-1k1l-1;C6 door a-1b1e1f-1g1h1i-2j-1k2l-1;C6 doorstep a1b-1e1f-1g-1h-1i1k-1l1m2
        C6 down a-2b2e-1f1g1i-1j1l-1;C6 drop b-2c2e-1g1i-1j1k1l-2;C6 drop-in d2f-1;C6 dv a1c-2e1i1l1
        C6 eat a3b-3c1e1g-1i1k-1l1;C6 email b-3c3;C6 emergency a1b-2c1e-1j1;C6 engineer a1b-2c1;C6 enuresis a-1b2c-1e1
        C6 ewo b2c-1;C6 exam a1b-1d-1e2f-1i1k-1l1;C6 exclusion b-2c2;C6 execut a2b-1e1f-1h-1i1k-1l1
        C6 family e1f-1h-1i1k-1l2;C6 farm a1b-1d2e-1g1i-1j1k-1l-1;C6 father a-2b2f1g-1i1j-1
        C6 feed c-1d1e-3f2h-1i1j1k-1;C6 femal b-1c1e-1f2g-1;C6 file a-1b2c-1;C6 first d2e1f-3j1;C6 fitt b-2c2e-2f2i1
        C6 flat a1b-4c3e-1f2h1i-1k2l-1;C6 food a-1b-2c3d-1e1f-1g-1h1j-1k1;C6 football b1c-1g2i-2n3;C6 form a-2b-1c3
        C6 found a3b-4c1d-1e1g-1h1j-1k2l-1;C6 fridg a-1b-1c2;C6 from a-4b2c2d-1e-1f2g1i-1;C6 ga a2b-2d-1e-1f2g-1i1j-1k1
        C6 gas a2b-1c-1e1f-1g-1i1j2k-1l-1;C6 gastrostomy d1e-1g1i-1j2l-2;C6 gate b-1c2e2f-2l1
        C6 given b-1c1d2f-2g2h-1i-1j-1k-1l1;C6 go a2b-2d-2e-2f4g1h-1i-1j2l-2;C6 good a3b-2c-1d1f-1j-1l1
        C6 group b3c-3d-1i1l1;C6 h b-3c3d1f-1j-1k-1l1;C6 had a3b-2c-1e-2f1g-2h-1i3j-1k-1l2;C6 has a-2b3d1f-1i1j1k-1l-1
        C6 head a-1b2c-1h1i-1k1l-1;C6 hear b-3c2;C6 held a-2c1d1n-1;C6 her a1b-2c1e1f-2h2i-1j1l-1m2n3
        C6 hip a2b-1e1f-1g-1h1j-1k1;C6 home b-4c4d-3e2f1g-3h1i2k-1l1m-1n-1;C6 hospital a1b1c-2f1i-1;C6 hous a-2c2f1n3
        C6 hrly a1c-1e-2f2h1;C6 idva a-1b2c-1;C6 improv a1b-3c2e-1f1;C6 in a3c-2d1f-1g-1h2i-1j-1k3l-2m1n1
        C6 inhaler a-1b1d-1e-1f1g2i-2j2l-1;C6 interview a2c-2d2e-2f-1g2h-1i-1k1m2n2;C6 into a-1b2
        C6 is b1c-1d1f-1g1j2k-1l-1;C6 it a2b-1c-1d1e-1g2i-1j1l-1;C6 joint a3b-2c-1e1f-1g-1i1j-1l1
        C6 kitchen b-2c2e1f-1i1l1;C6 knock a-2b1c1m1;C6 known b-1c2;C6 lac b-3c3d1f-1g1h-1i-1j-1k1n1
        C6 laceration a1b-1d1e-1g-1i2l1;C6 lady a-3b1c1;C6 last a-3b4c-1;C6 left a-1b2c-1d-1e1g-1h1i1j-1l1
        C6 letter a-2b5c-2;C6 lock a1b-4c2e-3f3g1i-1k1;C6 log b-1c1h2i-1k2l-1;C6 look a1b-1d-1e-1f2m1
        C6 low b-2c1d2e-1f-1g1h-1j1k-1l-1;C6 male e-1f2h2i-1k1l-1;C6 me a1c-1e-2f1g3i-2j1k1l-2
        C6 medical a1d1f-1g1h2i-2j-1k2l-1;C6 meet a-3b3g-1i1n-1;C6 met a-4b3c1e1f-1i1l1;C6 misper a1b-1d-1f1h2i-1k2l-1
        C6 miss a-1b2c-1;C6 mother a-3b1c2d-1e1h-1i1k-1l1;C6 mouth a1b-1e1g-1h1j-1k2l-1;C6 mtg a-1b1c-1n3
        C6 mum a1b-4c3e3f-2h-2i2j-1l1;C6 name a-1b2d-1e-1f2g1h1i-2j-1k1l-1;C6 nan a2b-1c-1d-1e1j1k-1;C6 nappi a-2b2i1
        C6 new b2c-2e1f-1i1j-1k-1l1;C6 night a1b1c-1d-1e-1f1g-1h2i-1j-1k2l-1;C6 no a1c-1d2e-2f1g-1h-1i2j-1l1m-1n-2
        C6 nobody a2b-1c-2e1f-1l1;C6 non b-2c2d1f-1i1j1k-1l-1;C6 not a-3b3d-1e1g-1h-1i2k-1l1m-1;C6 notic a-1b-1c2
        C6 nursery d1e-2f1g-1i1l1;C6 o b1m3;C6 obs a1d2f-2g1j1l-1;C6 observ a2b-2c-1d-1e1g-1h-1i2k-1l1
        C6 od b-1c1d1e-2f1g1j1k-1;C6 of a-3c2g2h-2;C6 off a2b-1c-1d-2e1f1g-1h-1i3j-1l1m1n1
        C6 offic b3c-3d1e1f-1g-1h2i-1k1l-1;C6 old a1c-1d1e-2f1h-1i1k-1l1;C6 older a-1b2c-1
        C6 on a3c-2d-1e1f1g-1h1i-1j1l-1m1;C6 one a-1b2c-1h1i-1j-1k1n3;C6 only a1c-1d2e-2f-1j-1m1n1
        C6 oral a2b-2d-1e-2f2g-1i1l1;C6 out a2b-1d-1e-1f1h1i-1j-1k2l-1;C6 own a1b-1d1e-1f1g3h-1i-3j4l-4
        C6 pack a-1b-1c2;C6 paracetamol d2e-1f-1g1i-1j2l-1;C6 parent a-3b4c-2e1f-1g1i-1j-1l1n-1;C6 pass a1b-2c1i1l1
        C6 person a1b-1c-1d2e-1f-1k-1l1;C6 pgp b-1c2;C6 photo a-1b2;C6 pick b1c-1d2e-1f-1j1k-1;C6 plac a-3b1c1e-1f1j1
        C6 play a2b-1c-1d-1e2f-1h-1i2j-1k-2l2;C6 polic b-3c3d1f-1g1i-1j1l-1;C6 poor a1b-2c2d-1e-2f3g1j1l-1
        C6 pram a-1b-1c2;C6 present a2c-1d3e-1f-2g2h-1i-2j-1l1;C6 property a2b-2;C6 pt a3b-3d2e-1f-1h-1i1j2k-1l-1
        C6 r a1b-2c1d-1e1f-1g1i-1j-1k1l-1;C6 re a-4b-1c4e-1f1g1h1i-1m-1n-1;C6 read a-2c2;C6 record a-2b3c-1
        C6 regard b-2c2e1g1k1;C6 repeat a-1b2c-1;C6 report a2b2c-4d-1e-1f2j-1;C6 request a1b1c-3d1e-1g1i-1j1l-1
        C6 return a2b-1c-1d-1e1h2i-1j-1k2l-2m2n2;C6 review a-3b5c-2d-2e2f-1g2h-1i-1j2k-1l-1m-1;C6 room a-1b-3c4d2e1f-3
        C6 routin b-2c2f1i1l1;C6 rso b2c-1;C6 s47 a-1b-1c1g-1i1j-1k-1l2;C6 safe a-2b2k1l-1
        C6 said a5b-2c-3d1e-1g3h-1i-2k-2l1;C6 sat a2b-1c-2d-2f2g1i-1;C6 say a-1d1e-1f-1g3h-1i-2j2l-2m2n3
        C6 school b1c-1e-1g-1h2i-1k1l-1m-1n-1;C6 screen a2b-2e-1f1g-1i1j-1k-1l1;C6 search a-2b-1c3e1g1i-1k1l-1
        C6 see a1b-1e1f-1g-1h2i-1j-1k2l-1;C6 seen a2b-1c-1d4e-3f-1j-1k1;C6 sent a-1b2c-1
        C6 separately a1b-1d2e-1f-1g1i-1j2l-1;C6 session b1c-1d3e-3g2i-3j2k-1l-1m-1n-1;C6 shar a-2b2g1j1k-1n3
        C6 shoplift a2b-1c-1d-1f1g2i-1j-1k1;C6 short b-1c2g1j1l-1;C6 show a3b-3e-1f1g-1i1l1;C6 sign-up a1b-2h2i-1k2l-1
        C6 sinc a-2b2d2f-1g1i-1j1l-1;C6 sister a1b-2d1f-1g1i-1j2k-1l-1;C6 site b-1c2g1i-1j1l-1
        C6 sleep a1b-2c2d-1e1f-1g2h-1i-1k-1l1;C6 slip a-1b2;C6 smear a-1b2c-1;C6 smok a-1b-1c2;C6 soft a2b-1d-1g-1i1l1
        C6 speak b-1c1e-1f1g-1h2i-1k1l-1;C6 special b-1c2;C6 spok a-1b-1c2d1e-1k1l-1;C6 stair a1b-1d-1e-1f2h1i-1j1k1l-2
        C6 statement a-2c2;C6 statutory a1d1f-1g1j1k1l-2;C6 stay d-1e3f-2g-1;C6 stop a4b-2c-2d-1e2f-1h-1j-1
        C6 supervision a1c-2e-1f1g1i-1l1;C6 support a-1b-2c3;C6 sw a-1b1g-1h2i-1k2l-1;C6 t a-2b3c-1d-1e2f-1i1l1
        C6 tablet a1b-1g-2i2j1;C6 taf b1c-1n3;C6 taken d1e-2f1g3h-1i-3k-1l1;C6 target a1b-2d2e-3f1;C6 team a-1b-2c2
        C6 telephon a-1b3c-2m-1n-1;C6 tenancy a1b2c-3h2i-1k2l-1;C6 test a3b-3g1h-1j-1k-1l1;C6 text a-1b2c-1m4n4
        C6 the a4b1c-5e1f-1g1h2i-3j1k2l-3n-1;C6 them a5b-3c-2d3e-2f-1g2i-2j3k-1l-2;C6 third a-3b4c-1;C6 this a-1b2c-1
        C6 thre a2b-1d-1f1h-1j1k-1;C6 through a-2b-1c3m1;C6 time a1c-1e2f-2h-2i2j1k-1;C6 tir a-2b3c-1
        C6 to a1b1c-1d1e-1g-1h4i-3j1k4l-4m-2n-2;C6 today a-1b-1c2e1g1i-1;C6 toilet e-1g2i-1k1l-2;C6 took a-1b2c-1i1k-1
        C6 transfer a-3b4c-1;C6 triag a-1b1j-1k2l-1;C6 tto a-1b2;C6 tv a2b-1c-1e1f-1;C6 two a1b-2c1d-1e-1f2g-1i1j-1
        C6 under a2b-2c1d-1f1g-1h3i-1j-1k2l-1;C6 up a3b1c-4d1e1f-2g-1h-1i2j-1k-1l1;C6 use b-1c2;C6 v a1b-3c2g1i-1j-1k1
        C6 vehicl a2b-1c-1d1f-1i1k-1l1;C6 verbal b1c-1d1e-1h1j1l-2;C6 very a2b-2j1k1l-2
        C6 visit a-2c1e3f-2g-2h-2i4j-2k-2l3m1n-1;C6 visitor d2f-1g1i-1j1l-1;C6 w a-2b-3c5d-1e2f-2g-1i1j-1l1
        C6 walk a2c-1d2e-1f-1g1i-1j1l-1;C6 want a2b-1c-1e-2f2g3i-3j4k-1l-3n3;C6 was d-1f1g2h-1i-1j-1k1
        C6 wean b-3c2e1f-1i1;C6 wee a1b-1c-1g-1h2i-1j-1k2l-1;C6 week b3c-3d-1f1g-1i1l1;C6 weekly b1c-2e-1f1g1i-1j1l-1
        C6 went a3b-2c-1g-1h1j-1;C6 window a-1b-3c4;C6 with a2b-2d2e-1f-1g4h-2i-2j3l-3m-1n-1
        C6 word a2b-2c-1d1f-1g-1i1j-1l1;C6 work b-1c2e-1f2k1l-1;C6 would a3b-2d-1e-1f2j1l-1;C6 wouldnt a1e1h1i-1k2l-2
        C6 youth e-1f2g1i-1k-1l1;C6 yr a1c-1d1e-2f1h-1i1k-1l1;C9 " d1f-1g1h1i-1l-1m2;C9 @nm b2c-2d3e-2f-1g1h-1i-1j1k-1
        C9 and a1b1c-2d1e-2f1g1i-2j1k1l-2;C9 are b2c-2d1e-1j1;C9 as a-1b1c-1d-1e1m3;C9 at b3c-3e-1f1g1j1
        C9 back a-1b2c-1;C9 bed a1b-2c1e-1f1g1k1l-1m1;C9 been a1b-2c1g1i-1k1l-1;C9 carer a-1b2c-1;C9 children b2c-2
        C9 deni a-1b-1c2;C9 doe a1b-1d1e-1g1i-1j2l-1;C9 door a-1b1m4;C9 for d1e-1j1m3;C9 from b-2c2;C9 has b-2c2
        C9 he a2b-1c-1d1f-1g2h-1i-2j1l-1;C9 her a1c-1f1h1i-1j-1k2l-1;C9 his a2b-1c-1e-1g1h-1j1l-1
        C9 in a-1b3c-1e-1f1g1k1l-1m1;C9 inform a-2b3d1e-1g1j1;C9 instruct a-1b1m3;C9 is a-2b2m2;C9 me a-1b2c-1m1
        C9 mother a-1b-2c3d1e-1m-1;C9 mr a-1b2c-1;C9 mum a4b-3c-1d-2f2i1j1k-1m2;C9 not a2b-1c-1d2e-1f-1g3h-1i-2j1l-1
        C9 on a1c-1e-2f2i1j1k-1;C9 parti b-2c2;C9 report a-2c2f1;C9 said a2b-2d-1f1g-1h2j-1k2l-1n-1
        C9 say b4c-3g-1i1j-1k1m-1n-1;C9 she a-1b3c-1d1f-1h2i-2k2l-2n-1;C9 stat e1f-1g1i-1j1k-1m3;C9 that a-1b3c-1m-1
        C9 the b3c-3d1e-1i-1m1;C9 to b1c-1g1h1i-2m-1;C9 told b-2c2d1e-2g2i-1j2k-1l-1;C9 visit b-2c2
        C9 want a2b-1c-1d1e-2f1g3h-1i-2j4k-1l-3;C9 with b2c-2e-1g1i-1j1l-1;C9 worker b2c-1;Q10 1 0 b1c-1d2f-2g2i-2j2l-2
        Q10 12 0 a-1b2c-1;Q10 13 0 a-1b-1c2e1f-1k1l-1;Q10 16 0 b-2c2g1i-1;Q10 18 0 a-1b2c-1l1
        Q10 20 0 a-7b-1c8d-1e1f1h-1i1j-1l1;Q10 27 0 a-2c1l1;Q10 28 0 a-3b2d1f-1g1i-1j-1l1m-1n-1;Q10 29 0 a-1b4c-2
        Q10 30 0 a1b-1d2e-1f-1g2i-1j2l-1;Q10 32 0 b-2c2;Q10 40 0 a-1b3c-2e1f-1i1;Q10 43 0 a-1b-1c2;Q10 44 0 a-1b-2c3
        Q10 45 0 a-1b-1c2;Q10 7 0 a-2b1c1e-1g1i-1l1m-1n-1;Q16 1 0 b3c-3d3e1f-4h9i-9j-2k12l-10m4n7
        Q16 10 0 a-2b3c-1d2f-2g3h-1i-2j3k-1l-2m6n3;Q16 13 0 a3b-2d1e-2f1g-1h2i-1j-1k1m3;Q16 15 0 d1e-2f1g1j-1l1
        Q16 16 0 a6b-4c-1d-2e2f1g1h-1i-1j-2k2l-1;Q16 17 0 a-4b2c3e-2f2g1i-1;Q16 18 0 b3c-3e-1f1g-2h-1i2j-1k-2l4m-3n-1
        Q16 19 0 b1c-1d3e-1f-2g-2h3i-1j2l-2m2n-1;Q16 2 0 a3c-3d2e-2m-1n-1;Q16 21 0 a-1b2c-1e1f-1h-1k-1l1
        Q16 22 0 a6b-5d-3e-1f3g-4h-2i6k-3l3m1;Q16 23 0 a3b-3c1d3e-5f2g5h-3i-3j18k-8l-10m2n4
        Q16 24 0 a1b-1d-1e-1f3g-1h-1i2j4k-1l-3m1n1;Q16 25 0 a-2c2d1e-3f2h-1i1j-1k2l-1
        Q16 26 0 a1b6c-7d-3e-5f8h-2i2k-2l3m1;Q16 27 0 a4b-2c-3d2e-1f-1g8h-4i-4k-4l4m4n5
        Q16 28 0 a8b-2c-6e7f-7g-3i4j-2l2m3n3;Q16 29 0 a7b-5c-1e1g-3h-2i5j-3l3;Q16 3 0 a1b-1d-1e-1f2h-1i1
        Q16 30 0 a4c-4d-2e4f-2g-2i2j-3l3m-1n-1;Q16 31 0 a7b-4c-2d4e-2f-1g4h-3i-1j4k-2l-2m4n3
        Q16 32 0 a2b-2g4h-1i-3k-1m7n5;Q16 33 0 a-2b1c2d-1e3f-1g-3h-3i6j-3k-2l6m-3n-3;Q16 34 0 a-1b2c-1d-1e1g2i-2j-1k1
        Q16 35 0 a3b-4c1e6f-6g-7h5i2j-3k3m-1n-1;Q16 37 0 a4b-4d2f-2g1h3i-4j1k2l-3
        Q16 38 0 a18b-12c-6d-4e6f-2g-4h-2i6j-3k-2l5m1;Q16 39 0 a4b-1c-3g-1h2i-1j-1k1m1n-1;Q16 4 0 a-4b5c-1e-2f1g1m1n-1
        Q16 40 0 a1b-2d1e-5f4g4h-1i-4j4k1l-6m4n3;Q16 42 0 a-3b2c1e-1f1g1i-1j2k-1l-1n1
        Q16 43 0 a3b-3c-1d1e1f-2g1h2i-3j2k1l-3m2n1;Q16 44 0 a5b-3c-3d-2e2g1h-3i2j-1k-2l4m1
        Q16 45 0 a1b1c-3d-3e9f-6h1j1l-1m3n2;Q16 46 0 a2b-1c-2f1g1h-2i2j-3k-2l5m-2
        Q16 47 0 a-1b-1c2d2e-2g8h-2i-5j2k1l-3m4n3;Q16 48 0 b2c-3d-1e-2f3g3h-2j-2k-1l3m-2n-2
        Q16 5 0 a5b-2c-3d-2e4f-2g-3h14i-11j-3k13l-10m-1;Q16 50 0 a2b-3d-1e1g-2h-2i4j-2k-4l5
        Q16 51 0 a6b-4c-2d-1e-1f2g-3h-1i4j-4k2l2m-1;Q16 53 0 a2b-1c-1e-1h1i-1k1;Q16 54 0 a-3b3c-1m-1n-1
        Q16 55 0 a-2b2d-1e-2f2g-2h1i2j-1l1m-1n1;Q16 6 0 a-1b1c-1d5e-2f-3g2h-1i-1j1k-1m1
        Q16 7 0 a4b-1c-3d3e-1f-1g16h-6i-10j5k-2l-3m8n6;Q16 8 0 a1b-1d5e-4f-1g4h-1i-4j2k1l-3m-1
        Q16 9 0 a2c-3e-1f1g11h-4i-8j7k-4l-3m5n3;Q17 1 0 a-6b8c-2d1f-1h2i-2k3l-3m-1n3
        Q17 10 0 a-3b3d-1e-1f3h-1j-1k-1l2m5n2;Q17 13 0 a-1e-2f2i-1n-1;Q17 16 0 a-2b2d1j-2k1l1n-1
        Q17 18 0 a-1b-1c2g1h-2i1m1n-1;Q17 19 0 a-1b-1c2d1e-2f1g1h-1k1m1n-1;Q17 2 0 a5b-2c-3d-2f1h1i-1j1l-2m-1n-1
        Q17 22 0 a2b-2d-1e2g-1i1j-1k1n2;Q17 23 0 a3b-2c-1e-1f1g5h-1i-4j4l-3;Q17 26 0 a1b3c-4e-3f3g-1i1k1l-1m1
        Q17 27 0 a3b-1c-2d2f-2h-1j1k2l-2m2;Q17 28 0 b1c-1d2e2f-4h2i-2j-1k2l-1m6n3;Q17 29 0 a-1b2d-1e1f-1g-1h-1i2k-1l1n2
        Q17 3 0 a2b-2h1i-1j1k1l-2;Q17 30 0 a4b-1c-3d-1f1h1j-1k1m-1n-1;Q17 31 0 a1c-2d-1f1g-1i1j1l-1n-1
        Q17 32 0 c-1d2f-2h-1j1l-1m1;Q17 33 0 a-5b-2c7d-4e2f3g-1h1j-2l1m-1n-1;Q17 34 0 b-2c2d2e-1f-1g1h-1i-1k-1l1
        Q17 35 0 a3b-1c-2d-1e2g-4h-2i5j-2k-2l4;Q17 37 0 a2b-1c-1d-1e2f-1g-1h1i1;Q17 38 0 b-4c4d2f-2g1h-1j1k-1m-1n1
        Q17 39 0 a1b-2c1d5e-3f-1g2h-2i-1j3k-1l-1;Q17 40 0 a2b-2d-2e4f-2j-2l2n-1;Q17 42 0 a1b-1c-1d-1h1i-1j1k1l-2
        Q17 43 0 a5b-2c-3d-1e-1f1j-3k2l1m-1n-1;Q17 44 0 a5b-2c-2d-2e4f-2g-2h-1i3j-2k-2l5n1
        Q17 45 0 a3b-2c-1d-1e5f-3g-5h-1i6j-3k-1l4n1;Q17 46 0 e-2f2g1i-1j-2k3m-1n-1;Q17 47 0 a-2b2d-3f2h-1i1j-1k1m1
        Q17 48 0 a-1b4c-2d1e-1h-1i1j-1k-1l1n-1;Q17 50 0 b1c-1d-2e3f-1j-1k1;Q17 51 0 a-1b2c-1e1g1h-1i1k-2l1m-1
        Q17 6 0 a-1b1d2f-2g-1h1i-1k1l-1;Q17 7 0 a-2b3c-1e-2f2g2h-1i-1j2l-2m1n-1;Q17 8 0 a-2b-2c4d1e-1g1j-1m5
        Q17 9 0 a-2c1d1e-1g1h1i-2j3k1l-4n-1;Q19 18 0 a-1b1g1j2l-1;Q19 2 0 d-1e1f-1g-1h2i-1k1l-1
        Q19 26 0 b1c-1d-2e1f1k2l-2m1n-1;Q19 27 0 b2c-2e-2f2g4h-2i-3j2k-2n-2;Q19 28 0 a-1b2c-1d1e1f-2g1i-1j-1l1
        Q19 31 0 a2b-1e1f-1g1i-2;Q19 32 0 a2b-2d1e-1g1h1i-2k1m1;Q19 38 0 a1b-1d-1f2j-1k-1l1m1
        Q19 40 0 a1c-1d-2e2g1i-1j-1l1m-2n-1;Q19 46 0 a2b-1c-1h1i-1j1l-1;Q19 47 0 a1f-1g1j-1l2
        Q19 8 0 a1b-2c1g2h-1i-1k-2l2;Q19 9 0 d-2f1g-1h1j1k1l-1;Q20 1 0 a2b-1c-1d2f-2g1h-1i1j1k-1
        Q20 10 0 d1e1f-2g-1h1k1m-1;Q20 16 0 a1b-2c1d1e1f-2h-1i1k-1;Q20 22 0 a3b-1c-1i1l1;Q20 23 0 c-1d1e-1g2i-2j2k-1l-2
        Q20 26 0 a4b-3c-1d-4e1f4g1j-1k-1l2m1n1;Q20 27 0 e1f-1g-1i1j2k-1l-1;Q20 28 0 a4b-3c-1d-4e5h1k3l-2m-1
        Q20 31 0 a1b-2c1d2e-2g1h1i-2j2k1l-2;Q20 37 0 d1f-1g2i-1k1l-1;Q20 38 0 a4b-2c-2d-2e2g-2i2j-3k1l2
        Q20 39 0 a1b-1d-3e2f1g-1h1j-1k2;Q20 40 0 a1b1c-2d2e-1i-1j4k-2l-2m-1n-1;Q20 41 0 a3b-2c-1d-1e1f-1g-1i2k-1l1
        Q20 43 0 a2b-1c-1d-1e1i1j1k-2l1n1;Q20 44 0 a3b-1c-3e2f-2g1i-1m-1;Q20 45 0 a5b-2c-3d2e1f-2h1i-1j1k1l-2m-1n1
        Q20 46 0 b-1c1e-2f2h1l-1;Q20 47 0 a-2b2c-1d1f-1j2k-1l-1;Q20 48 0 d-1e-1f2k-1m1n1;Q20 50 0 a2b-3c1e1f-1i1j1k-1
        Q20 51 0 a2b-1e1f-1i1l1;Q20 52 0 d1e-2f1k-1;Q20 7 0 e1f-1g-1h-1i2k-1;Q20 8 0 a1b-1e1f-1g-2h1i1j-1l1
        Q21 28 0 b-1d1e-1g1i-1j1l-2m1n-1;Q22 1 0 a-5b3c2d3e-1f-2g2h2i-4k5l-5n-2;Q22 10 0 b1c-1e-1f1m2n1
        Q22 11 0 a-1b2c-1d-1e1h1k1l-1n1;Q22 12 0 a2b-3c1d2e-2j-1k-1l1n-1;Q22 16 0 a2b-1c-1e-1f1h-1
        Q22 19 0 a1c-1d2e-3f1g-1h1i1j1k1l-2m1n-1;Q22 22 0 a1b-3c2d-1e2f-1g-2h1i1j-1k1;Q22 23 0 a2b-2d1e1f-2g-1i1j3l-3
        Q22 24 0 a2b-1f-1g-1i1j1k-1;Q22 26 0 b2c-2d1e3f-4g-1i1j-1k2l-1;Q22 27 0 d1e-2f1g2h-1i-2j2k-1l-1
        Q22 28 0 a4b-4d4e-4g1h-1j4k-2l-2;Q22 38 0 a2b-7c5e-1f1g-1h1k1l-1;Q22 40 0 a3b-3c-1d2e-3g2h-1i-1j2k-1l-1
        Q22 46 0 a1c-1d-2e-2f3g1i-1n1;Q22 48 0 a-1b1c-1d2f-2;Q22 50 0 a3b-2c-1d3f-2g-1h-1i1k-1l1
        Q22 51 0 a3b-2c-1d-2f1g-2h2j-2k1;Q22 52 0 a-1b-1c2d-1e-1f2h1i-1k1l-1;Q22 7 0 a1e-1f1h1i-2n-1
        Q23 19 0 a-1b2c-1m-1;Q23 22 0 a-1b2c-1;Q23 23 0 b2c-1h1i-1j1l-1m-1;Q23 26 0 a-4b6c-1e1f-1g-1h1j-1k1m-1n-2
        Q23 28 0 a-3b2c1e-1h-1i1k-1l1m-1n-1;Q23 30 0 b2c-2h1i-1j1l-1n-1;Q23 31 0 a2b-1d-1e2f-2g-2h1i1j-1l1
        Q23 33 0 a-3b1c2n-1;Q23 38 0 a-3b2g-1i1l1m-1n-1;Q23 40 0 a-1b3c-2e1f-1g-1h1n-1;Q23 43 0 a-1b2c-1;Q23 44 0 a-2b2
        Q23 45 0 a-3b4c-1m-1;Q23 5 0 b-2c2;Q24 1 0 a-1n2;Q24 26 0 a-1b3c-1f1h-1i1j-1k-1l1m-1n1
        Q24 28 0 a-1b3c-2f1h-1j-1l1m-1n-1;Q24 33 0 a-1b3c-3;Q24 45 0 a-1b2m-1n-1;Q24 46 0 g-1i1n2
        Q24 48 0 c1f1h-1j-1l1n2;Q24 7 0 a-1b2c-1d-1e-1f1h-1i1k-1l1m-1n1;Q24 9 0 a-2b2c-1d-1e-1f1h-1i1k-1l1m-1n1
        Q25 1 0 d1f-1g-1h3i-2j-1k3l-3;Q25 27 0 d-1e1g-1h2i-2j-1k3l-2;Q25 28 0 b1c-1d-1e2f-1g2h-1i-1l1m-1
        Q25 40 0 b1c-1d-1e3f-3g-1h1k2l-2n-1;Q25 41 0 e1f-1i1l1m2;Q25 44 0 a2c-1d1e1f-3j-1k1l1n-1
        Q25 45 0 a1c-1e1f-1g-1h1j-2k1l1n-1;Q25 48 0 a-2b2;Q25 7 0 a2c-2d2e2f-4g1h1i-2j-1k2l-1n-1
        Q25 9 0 a1b1c-1d2e1f-3g2h1i-3j-1k2l-1n-1;Q26 1 0 a-2b3c-2d-1f1h1i-1k1l-1m2n4;Q26 13 0 a-1b3c-2d2e-1f-1m-1n-1
        Q26 18 0 a-2b1d1e-2f1h-1i1k-1m1n1;Q26 19 0 a1c-1d1e-2f1j1l-1;Q26 20 0 a-2b7c-5d3e-1f-2h-2i2j2k-3l1
        Q26 23 0 a2b-2d-2e1g2h-1i-1j2k-1l-1m1n1;Q26 26 0 a-2b-1c3d-1e2f-1g1h1i-2j1l-1n1;Q26 27 0 b1c-1e-1f1j2k-1l-1n1
        Q26 28 0 a-1b-2c3d1f-1g2h-1i-1j2k-3n-2;Q26 29 0 a-1b2c-1d1e-2f1j1l-1;Q26 31 0 a2b-2c-1d-1e1g2i-1j3k-1l-2m-1n1
        Q26 32 0 b1c-1f1g1h1i-2j2l-2m1n2;Q26 33 0 a-3c3m-1;Q26 38 0 a1b-2c1d1e-1g-1i1n1;Q26 40 0 b2c-1d-1e1j2k-1l-1m1n3
        Q26 44 0 a2b-1c-1e1f-1g1h-1i-1k-1l1;Q26 45 0 a2b-1c-1f-1g2h-1i-1j1k-2;Q26 46 0 a-3b3d1e1f-2m1n2
        Q26 47 0 a-1b2c-1d-1e1g2i-2m1n1;Q26 7 0 a2c-2g3h-1i-2j3k-1l-2n2;Q26 8 0 a-1b-1c3
        Q26 9 0 a2b-2d-1g2h-1i-1j3k-1l-2m-1n1;Q27 1 0 a1b-1e-2f2g1i-1j2k-1l-1n1;Q28 40 0 d-1f1g1j-1k2
        Q3 1 0 e1h1i-1k2l-1;Q3 10 0 d-1g-1h2i-1j-1k1;Q3 13 0 a-2b-2c4d-1e-1f2g-2h2j-1k2m-1
        Q3 16 0 b-1c1d-1e-1f2h1i-1k1l-1;Q3 18 0 a3b-1c-2d1e-2f1g-2h1i1j-1l1;Q3 19 0 a-1b-1c2;Q3 23 0 a-1b2c-1
        Q3 27 0 a3b-2c-1d2f-2g1h2i-2k3l-3m-1n-1;Q3 28 0 a-1b-2c3d-1e1g-1h2i-1j-2k2m-1n-1;Q3 30 0 a-1b2c-1
        Q3 42 0 e1h1i-1k2l-1;Q3 44 0 a-1b1c-1d-1e2f-1h1i-1k1l-1;Q3 45 0 a-1b2d-1e3f-2h1i-1k2l-2
        Q3 46 0 a-1b1c1d2e-3f1g-2i2k-1l1m-1;Q3 48 0 a-1b-1c2;Q34 1 0 a2c-1e1f-1h-1i1j3k-3l-1m-1
        Q34 16 0 a-4b2c2e2f-2h1i-2j-1k1m2;Q34 18 0 b1c-2d1e1f-3k1l-1n-1;Q34 19 0 a2b-1c-1d3e-1f-2g1i-1m-1
        Q34 2 0 a-1b2c-1d2e-2g1i-2j-1k2l-1n-1;Q34 22 0 b2c-1d-2e1f2l1;Q34 23 0 a3b-2c-1d-1e-1f2k-1l1n-1
        Q34 26 0 b2c-2d2e-2h-1i1j-2k-1l3;Q34 27 0 a1c-1d-1e1g-1h2i-1j-2k2m-1n-1;Q34 28 0 a-3b6c-3d1e1f-2g1h-1i-1l1n-2
        Q34 29 0 a-1b2c-1d-1e1i-1j1l-1;Q34 31 0 a1b1c-2d-2e1f1j1k1l-2m-1n-1;Q34 32 0 a1b-2e-1f1g-1h-1i2j1k-1m-1n-1
        Q34 33 0 a1b-1d-1e1g1h1i-2j-1k1;Q34 35 0 a2b1c-3d-3e3g1h-1k-1l1m1;Q34 37 0 b1c-1e1f-1g-1i1k1m2
        Q34 38 0 a1c-1d-2e4f-2g1h1i-2j-1l1m1n-2;Q34 39 0 b1c-1d1e-1i1j-2l2n-1;Q34 40 0 b3c-3d-3e2f1h2i-2k2l-2m-1
        Q34 43 0 b2c-1d-2f2g-1h1j-1k1l-1;Q34 44 0 b1c-1e-2f2g-3h3j-1k2l-1m1n-1;Q34 45 0 b1c-2e1f-1g-4h5i-1j-2k4l-2m1n-1
        Q34 46 0 a-2b1f-1g-1h2i-1j-2k1l1n-1;Q34 47 0 a1c-1d-1e-2f3g-1h1j1k1l-2;Q34 48 0 a3b-2c-1e-2f2g2h-1i-1j1l-1
        Q34 5 0 a1c-1d1f-1g2h-2j2k-3l1;Q34 50 0 a-1b2e1h1i-1j-1k1m1n1;Q34 51 0 a-1b2c-1d-1e1f1g-1i1
        Q34 55 0 a5b-4c-1d1f-1g2h1i-2;Q34 7 0 a4b-2c-2d-3e-1f4g-3h3i1j-1k1m-1;Q34 9 0 a4b-2c-2d-3f3g-3h2k2l-2m-1
        Q35 27 0 b1c-1e-1f1g-2i2j-1k-1l3n-1;Q36 28 0 a2b-2e1f-1g-1h-1i2j-1k-1l2;Q36 45 0 a-1b1h-1i2k-1l1
        Q38 1 0 a-3b-1c3g1;Q38 26 0 a1g1i-1j1l-1m2;Q38 28 0 a-1c1e-2f2m-1n-1;Q38 38 0 a2b-1c-1i1m2
        Q4 1 0 a3b-5c2d1e1f-2g-1i1j1k-1l1m1n1;Q4 10 0 a-3b1c2e-1f1g1i-1k1l-1m-1;Q4 13 0 a-2b-3c5d-2f2g3h-2i-1j-1k1l-1
        Q4 16 0 a2b2c-4d-2e6f-3g-2i2j-2k1l1m-1n-1;Q4 18 0 b-3c3d-1f1h-1i1k-1l1;Q4 19 0 a2c-1d2f-2g1h-1k-1l1m2n2
        Q4 2 0 a-3b2c1;Q4 22 0 a1b-1c-1d-1e3f-2g-2i2j1k-1;Q4 23 0 a2b-2d2e-2g2i-2j2k-1l-1m2n2
        Q4 24 0 a1b-2c1e-1f1g1i-1l1;Q4 26 0 a-4b5c-1d3e-3g2h-1i-1j2k-1l-1m-1n1;Q4 27 0 b1c-1e1f-1g-1h-1i2k-1l1m-1n-1
        Q4 28 0 a-7b7e3f-3g-1h-2i3k-1l1m-3n-2;Q4 29 0 a2b-1e1f-1g-1i1j1k-1l-1;Q4 30 0 a3b1c-4d-2e2g-1h1k1
        Q4 31 0 a-1b-1c2d1e-1g1h-1j1k-2l1;Q4 32 0 b-3c3d1f-1h1i-1j-1k2l-1m3n5;Q4 37 0 a2c-2e1g-1h3i-2j-1k2l-2
        Q4 38 0 a4b-4d1e3f-4g-4h1i3j-1l1m-1n-1;Q4 39 0 b-1c1d1f-2i-1j1l-1;Q4 40 0 a-1b-2c3d1e-2f1g2h3i-5j3k1l-3m4n4
        Q4 43 0 a-7b1c6d-2e3f-2h1i-1j1k-1n-3;Q4 44 0 a1b-4c3d-2e4f-2g2h1i-3j-3k2l1n-3
        Q4 45 0 a1b-6c5d-2e15f-13g-3h-1i4k-1l1m-4;Q4 46 0 a-3b2c1e1g1h2i-2k3l-3m3;Q4 47 0 b2c-2d2e-1f-1g1h-1j2k-1m2n2
        Q4 48 0 a-4b4d1f-1k-1m-1n-1;Q4 5 0 a2b-1c-1e-1f1g-1h1i-1k1l-1;Q4 50 0 a4c-4d-1e4f-3g-1i1j-1k1l1m-1n-1
        Q4 51 0 a-1c1e1f-1g2h-1i-1k-1l1;Q4 52 0 a-1b-3c5d-1e2f-1g-1h2i-1k2l-1;Q4 53 0 a-1b-1c1g2h-1i-1;Q4 6 0 a-2b3c-2
        Q4 8 0 a-1b2c-1d-2f1g1i-1l-1;Q41 26 0 a2b-1h1i-1k1l-1;Q41 32 0 a2b-1d-1e1g-1i1k-1l1;Q42 7 0 e1g-2i2j-1l1n1
        Q44 1 0 g2i-1j2l-1;Q44 40 0 a1g1i-2j1l-1;Q5 1 0 a-1b2c-1;Q5 13 0 b2c-2d-1e3f-2j1l-1m-1n-1
        Q5 16 0 a1b-2c1e-1f1h1i-1k1;Q5 18 0 a1b-1d1e-2f2g1h-1j3k-1l-1;Q5 27 0 a-1b-1c2e1h1
        Q5 28 0 a1b1c-2d1e2f-2i-1j1l-1m-1n-1;Q5 38 0 a1c-1d-1e-2f2g-1h2i-1j-1k1;Q5 40 0 a-2b-1c2e1f-1j1k-1
        Q5 44 0 a2b-1c-1e1f-1g-1i1k-1l1;Q5 46 0 b-2c2d-1e-1f2g-2h2j2l-3n-2;Q5 50 0 b-2c2d1
        Q5 52 0 a2b-1c-2d2f-1h-1i1j1k-1m-1;Q6 1 0 a-1b5c-4e-2f2g1h-2j-1k1m-1n-1;Q6 10 0 a-3b8c-5d-1e-2f3g1h-1j-1l1m1n1
        Q6 11 0 a-5b2c3d-1f1m-1n-1;Q6 12 0 a-5b2c3h1i-1m-1n1;Q6 13 0 a8b-6c-2d-4e2f2g-4h-3i7j-6k-2l7n-2
        Q6 14 0 a-2b3c-1m-1;Q6 16 0 a7b-4c-4d2e3f-4g2i-3j-1k2l-1m1n1;Q6 17 0 a-1b2c-1d-1f1i-1k1l-1n1
        Q6 18 0 b-1d3e-3j2k-2m-2n1;Q6 19 0 a2b-2c1d-1e2f-2g-3h1i3j-1k1m-1;Q6 2 0 a4b-3d2f-2g-1h-2i3k-2l2m-1n-1
        Q6 21 0 a-3b5c-1;Q6 22 0 a5b-4c-1e-1f2g-2h3j-2k1n-1;Q6 23 0 a6c-6d2e-1g7h-2i-5j5l-5m-1n3
        Q6 24 0 a-1b1d2e-1f-1g1h-1j1k-1;Q6 25 0 a1b1c-3d-2e-1f3g3i-2;Q6 26 0 a1c-1d-2e-3f5g1h-2i2j1k-2l1n-1
        Q6 27 0 a2b-2d1e-2f1;Q6 28 0 a1b-1d-2e1f2h2i-2k1l-1m-2n-2;Q6 29 0 a2b-2e-2f2g-1i1j-1l1n-1
        Q6 3 0 a2b-1e1f-1g-1h2i-1j-1k2l-1;Q6 30 0 a5b-3c-2d2f-2g1i-1j2k-1l-1;Q6 31 0 a3b-1c-1d2e-1f-1g1h1i-2j1l-2
        Q6 32 0 a1b-2c1e1f-2h2i-1j1l-1m2n3;Q6 33 0 b-2c2d-1e2f-1j-1l1;Q6 34 0 a2b-2d-1e-1f2h-1
        Q6 36 0 a1d-1e1f-1g-1i2k1l-1m1n1;Q6 37 0 a-1b-4c4d1f-1g-1h-1i1k-1l1;Q6 38 0 a7b-4c-2e1f-1g4h-4k-3l4m-1n-1
        Q6 39 0 a1b-4c2d3e-1f-2g3i-3j-1k1;Q6 4 0 a-1b-3c4d-1e1f-1g-1h1;Q6 40 0 a3b-3d2e-2h-3i3j-1k-3l4n1
        Q6 42 0 a1b-2e1f-1g-1h2i-1j-1k2l-1;Q6 43 0 a-2b1c1d-1e-1f1h1j-1k1m-1n-1
        Q6 44 0 a-1b-3c4d-4e5f-2g-1h-3i5j1k-2l2m-2n-2;Q6 45 0 a-4b1c3d-3e7f-4g-1h-5i5k-4l4m-2n-2
        Q6 46 0 a-2b-1c3g-3h1i2j-1k-1l1m-3n-2;Q6 47 0 b2c-3d-1f2g3i-3k1l-1n3;Q6 48 0 a2b-1c-2d2e-2g-2h-1i3k-1l1
        Q6 5 0 a1b-2c1d-1e1g-1h3i-2k3l-3;Q6 50 0 a4b-2c-2e1f-1g2h-1i-2j-1k-1l2n-1
        Q6 51 0 a4b-3c-1d-2f3g-3h-2i5j-2k-3l5m-1n-1;Q6 52 0 a-2b4c-1d-2e3f-1g-1h-4i5j1k-4l2m-2n-1;Q6 53 0 d-1e-1f2m1
        Q6 54 0 a-1b2c-1e1f-1;Q6 55 0 b-1c2d1e-1g1i-1j2k-1l-1;Q6 6 0 a4b-3c-1d9e-4f-5g4h-1i-3j6k-3l-3
        Q6 7 0 a1b-4c2d2e-3f1g8h-2i-6j2k-2l-1m2n5;Q6 8 0 a-4b-3c6d1e-3f2g3i-3k2l-1m1n1
        Q6 9 0 a3b-1c-2d2e-1f-1g7h-2i-5j1k-2m2n2;Q9 1 0 a2b-1c-1d3e-3g3i-4j5l-5m2;Q9 13 0 b-2c2;Q9 16 0 b2c-2e-1f1
        Q9 18 0 a-1b2c-2;Q9 23 0 a2b-1c-1d2e-2f1g2i-2j3k-1l-2;Q9 26 0 b-2c2e-1f1k1l-1m2n-1;Q9 27 0 a-1b2c-1d1g1l1m4
        Q9 28 0 a-4b7c-3e-2f2g2h-1i-1j1k-1m1n-1;Q9 30 0 a-1b-1c2;Q9 31 0 a3c-3e-1g3h-1i-2j1l-1m-1
        Q9 32 0 b2c-2g1h1i-3j1k2l-3m-1n-1;Q9 33 0 b2c-2;Q9 38 0 b1c-1d-1f1j-1k-1l1m3;Q9 40 0 a1b3c-3d1e-2g2i-2j2k1l-3m3
        Q9 43 0 a-4b2c1h1m-1n-1;Q9 44 0 a-1b-1c2d-1e1g-3h1i2j-1k1l1m2n-1;Q9 45 0 b-1c1g-2h1i1j-1l1m2n-1
        Q9 46 0 a-2b2e-1j-1l1m-1n-1;Q9 48 0 a1b-2c1e-1f1k1;Q9 55 0 a-1b2c-1i1;Q9 7 0 a-1c1d1e-1h1i-1l-1m1n-3
        Q9 9 0 a-6b4c1e-1f1h1i-1j1l-1n-3;F0 alone=no a-2b7c-6d-8e10f-2g-4h-1i6j-4l4m2n4
        F0 alone=no/asleep_or_seen_from_afar a2b-2d-2e3f-1g-3h4j-2k3m-1
        F0 alone=no/not_seen a-3b7c-4d-1e-2f3h-2i2j-1k-1l1m1n2
        F0 alone=no/somebody_of_the_family_was_there a-1c1d-3e8f-5h-2i2j-1k-1l2m2n2
        F0 alone=no/the_writer_was_with_an_adult b3c-3e-1f1g-1i1k-1l1;F0 alone=not_recorded a-1c1d-7e-3f10j-1k1m-1n-3
        F0 alone=not_recorded/ a-1c1d-7e-3f10j-1k1m-1n-3;F0 alone=yes a3b-3d14e-6f-8g7h-2i-4j7k-1l-6m1
        F0 alone=yes/a_word_for_alone a3b-3d15e-6f-9g6h-2i-4j7k-1l-6m1;F0 children=1 a15b-5c-10d5e-10f5g5i-5j3k2l-5m6n8
        F0 children=2 a-13b4c9d-4e6f-2g-6h-4i10j-7k-4l11m-4n-8;F0 children=3 a-5b9c-4d-6e5f1g-1i1j-1l1m-2n-2
        F0 ground=asleepSeen a2c-2d-1e1g-5h10i-6j-2k9l-8m-1;F0 ground=asleepSeen/adults h2i-1k1l-1
        F0 ground=asleepSeen/unknown a1c-1e-1f1g-3h7i-4j-1k6l-5
        F0 ground=asleepSeen/visit a1c-1d-1e2f-1g-1h3i-2j-1k3l-3;F0 ground=asleepSeen/visiting a1c-2e-1g-2h5i-3j-1k5l-4
        F0 ground=asleepSeen/withChildren a1b-1d-1e1f-1g-2h2k1l-1;F0 ground=elsewhere b-1c1d2e-1f-1g1h-1j1k-3l2m1n2
        F0 ground=elsewhere/adults b-2c3;F0 ground=elsewhere/desk a1e-1f2g1i-1m1n1
        F0 ground=elsewhere/unknown a2b-3c2d1e1f-1g1h-1i-1k-2l2n1;F0 ground=elsewhere/visit a-1b2c-1d1e-1h-1i1j1k-1m-1
        F0 ground=elsewhere/visiting a-1b2c-1i1k-1l1n1;F0 ground=elsewhere/withChildren d2e-1f-1g1i-1j1k-1
        F0 ground=future b-2c2g2h-1i-2j2k-2m-1;F0 ground=future/adults a-1b-2c3;F0 ground=future/clinic b2c-1i1
        F0 ground=future/meeting b-3c3e1;F0 ground=future/unknown a-1b2c-1g2i-2j2k-1m-1n-1
        F0 ground=future/visit a2b-2d1e-1j1k-1;F0 ground=future/visiting a1d-3e1f2j-1l1m-1n1
        F0 ground=future/withChildren a1b-2c1d2e-1f-1g2h-1i-1j2k-1l-1;F0 ground=handsOn a3b-2c-1d-2e3f-1g-1h1k1l-1m1
        F0 ground=handsOn/clinic a1d-1e2f-1j1;F0 ground=handsOn/unknown a3b-2c-1d-2e3f-1h1i-1j-1k2l-1m1
        F0 ground=handsOn/visiting a2b-2d-1e2f-1g-2h2k1l-1m-1;F0 ground=heard a-3b3c-1e-1f1n-1
        F0 ground=heard/adults a-2b2;F0 ground=heard/unknown a-2b3;F0 ground=mention a2b-3c1d1e-2g4i-3k2l-1m4n5
        F0 ground=mention/adults e2f-2g1h1i-2j-1l1m-1n-1;F0 ground=mention/clinic a-1c2d1e-1f1g1h1i-2j1l-1m1n1
        F0 ground=mention/desk b2c-2d-1f1g1i-1k1m2n2;F0 ground=mention/missed a2b-1c-1d2e-1f-1h-1i1k-2l1n1
        F0 ground=mention/telephone a-1b2c-1d-1e-1f2g-1h1m5n4
        F0 ground=mention/unknown a-1b2c-1d-1e2f-2g2i-2j1k3l-3m-2n-1;F0 ground=mention/visit a3b-7c4d3e-2h1i-1j-1l1m1
        F0 ground=mention/visiting a2b-3c1d3e-2f-2h-3i3j1k-2l1m2n3
        F0 ground=mention/withChildren a2b-1c-1d-1f1i-1j-1k1m1;F0 ground=missed b2c-2d-1f1g-1i1m-1n-1
        F0 ground=missed/clinic a-2b2;F0 ground=missed/missed a-2b2m-1;F0 ground=missed/unknown a2b-1c-1e-1f1g-1h-1i2
        F0 ground=missed/withChildren a3b-2c-1f1g-1h1i1k1;F0 ground=none/adults a-4b2c1d-1e-1f2g1h1i-2k2l-2m-1n-1
        F0 ground=none/clinic a3b3c-6d-2e-2f3h-2i3j1k-2l2m1n-1;F0 ground=none/desk b3c-3f-1k-1
        F0 ground=none/unknown a2b-1c-1e1f-1h-1j1k-1;F0 ground=none/visiting a3b1c-4d2e-1f-1g3h-1i-2j2l-1m2n2
        F0 ground=none/withChildren a-2c2e-3f2g2h2i-4j1k2l-3m-1n2;F0 ground=notSeen a-2b3c-1e-2f2g1h-1i-1m1n1
        F0 ground=notSeen/desk n2;F0 ground=notSeen/unknown a-2b3g1i-1k1m-1n1;F0 ground=notSeen/visit e-2f2j1k-1m2
        F0 ground=present a2b-1c-1e4f-4g-2i2j-2k2l-1m6;F0 ground=present/adults a1b2c-3d-1f1g1h-1j-1l2n-1
        F0 ground=present/clinic a-1b-1c2d1e2f-3h2i-1k3l-3m1n1;F0 ground=present/meeting a-1b3c-2d1e-1g-1i1l1m-1
        F0 ground=present/missed a2b-2d-1e2f-1g-1i1j-1k1l1;F0 ground=present/telephone c-1d-1f1j-1m4
        F0 ground=present/unknown a1b-1d3e1f-4g-1h-2i2k1l-1;F0 ground=present/video a1d-1e2f-1g-1h1j1k1l-2m1n1
        F0 ground=present/visit b-2c2d-1f1g2h1i-3j-1l1m1;F0 ground=present/visiting a1b-3c2d1e4f-5h-1i1j1k-4l3
        F0 ground=present/withChildren a1c-1d1e-3f1g-3h1i2k1l-2m4;F0 ground=reported a-4b3c2d-1e2f-1g-2i2k-1l1m-2n-1
        F0 ground=reported/adults a-1b2c-1;F0 ground=reported/desk m1n2
        F0 ground=reported/unknown a-3b3d-1e1g-1i1j-1l1m-2n1;F0 ground=reported/visit a-1b-1c2f-1j1m-1
        F0 ground=reported/visiting a-3c3e1f-1g-1h1i1m-2n-2;F0 ground=reportedPlace a-1b2g-1i1m-1
        F0 ground=reportedPlace/visiting a-2b2m-1;F0 ground=reportedSight/clinic a2b-1e1
        F0 ground=seen a4b-2c-2d-1e-2f3g1h-2i1j2k-3l1m-1;F0 ground=seen/clinic a1b-2c1d1e1f-2h-1i1j1k-1
        F0 ground=seen/unknown a4b-3c-1d1e-2f1g2i-1j1k-2;F0 ground=seen/visit a1c-2d-1f1h-1i1j1k-1
        F0 ground=seen/visiting a5b-2c-2d-3e-1f4h-1i1k-2l2;F0 ground=talk a1b1c-2d3f-3g7h-2i-5j1k3l-3m7n4
        F0 ground=talk/clinic d-2e1f1g3h-1i-2k2l-2m1;F0 ground=talk/desk a-2b2d-1f1g1k1m1
        F0 ground=talk/telephone a-3b3d-1e-1f1j1k-1m7n3;F0 ground=talk/unknown a4b-2c-1d5f-4g5h-1i-4j-2k3l-1n1
        F0 ground=talk/video a1b-1d-1e1f-1g-1i1j1k1l-2;F0 ground=talk/visit a-1b2e-1f1g3h-1i-2k-1l1n1
        F0 ground=talk/visiting a-2b2c-1d3e-2f-1g5i-5k1m2n3;F0 ground=talk/withChildren a4b-4c-1d4f-3i1j2k-2m3n2
        F0 kind=ambulance a-3c3d-1e-1f2g1h1i-2j-1k1m4;F0 kind=child_mental_health a-2b3c-1d3e-2f-1g4i-4j1l-2m1n1
        F0 kind=court a2c-2d-1e-1f2g1h-1j1l-1;F0 kind=domestic_abuse b-6c6d-2e1g-1h-2i3k-2l2n-1
        F0 kind=early_help a1b-3c2d-1e2f-1h1i-1k2l-2;F0 kind=education_welfare a1b1c-3e1f-1g-1h1i-1j2k1l-2m1n-1
        F0 kind=general_practice a2b1c-3d-4e6f-2g-2h-1i3j1k-3l2m-2n-1
        F0 kind=health_visiting a-2b1c1d-5e7f-2g-7h-2i8j-5k-3l7m-2n-2
        F0 kind=hospital a5b-2c-3d2e3f-5g-2h3i-1j-3k3m-1n-1;F0 kind=housing a3b-3d-1e1g1i-1j-1k1m-1n-1
        F0 kind=mental_health a-1b2d-1e2f-1g-1h-1i2k-1l1;F0 kind=midwifery a-1b2c-1d-1f1g-2h-1i4j-1k-2l3m-1n-1
        F0 kind=nursery a1b1c-2d-3f3g-2h-3i6j-3k-4l7m1n-1;F0 kind=other a4b-2c-2d3e-4f1g-4h4j4k4l-8m4n4
        F0 kind=police a2b-2d1e-1h4i-4j-2k5l-4m-1;F0 kind=probation a-2b1l1
        F0 kind=school a-3b-5c8d-2e-4f6g5h-4j-3k-2l4m-2n2;F0 kind=school_nursing a1b3c-5d1e-4f3g2h-1i-1j3k-1l-2
        F0 kind=social_care a-7b5c1d1e-3f2g1h-1i-1j1l-1m2n2;F0 kind=substance_misuse a-3b5c-2d1f-2i-1n-1
        F0 kind=voluntary a-3b5c-2d1e1f-1;F0 kind=youth_justice a2c-2d3e-3g5h-1i-4j1k-1l1
        F0 long a9b-2c-7d7e1f-8g6i-5j7k1l-8m5n5;F0 meant a-5b3c2d-3e5f-1g-2h-1i4j-4l4m-1n1
        F0 meant/adults a-2b1c2d-1e3f-2g-2h-2i3j-2k-2l3m-1n-2;F0 meant/clinic a-2c2d2e4f-5g2i-2k1
        F0 meant/desk a-1b1d-1f1g1h1i-1k1l-1n3;F0 meant/visiting a-4b1c3e1f-1g-3i3j-3k-1l4m-2n-1
        F0 meant/withChildren a5c-5d-2e-3f5i1j2k-1l-1m2n2;F0 middling a2b-7c5d-9e6f3g-3h-2i4j-4l4m-2n-2
        F0 mode=meeting a-6b3c3i1k-1l1m-2n1;F0 mode=meeting/clinic a-1b1d2e-2g-1i1l1
        F0 mode=meeting/desk a-1b-2c3e1f-1g-1i1;F0 mode=meeting/visiting a-1b4c-3d-1e1g2h-1i-1k-1l1m-1n-1
        F0 mode=meeting/withChildren a-2b-1c3f1g-1h1k1n3;F0 mode=missed a-2b8c-6e2f-2g-1i1j-1k2l-1m-3n-1
        F0 mode=missed/adults a2b-1c-1d1e-1g1h-1i-1k1l-1;F0 mode=missed/clinic a-3b3e1g-1k1l-1m-1n-1
        F0 mode=missed/visiting a-2b5c-3d-1e2f-1g-1h1j-1m-2;F0 mode=received/desk a-1b-1c2
        F0 mode=telephone a-10b12c-2d-2f2m9n5;F0 mode=telephone/desk a-2b3c-1m1n1
        F0 mode=telephone/visiting a-5b6c-1e-1f1m5n6;F0 mode=telephone/withChildren a-2b2c1d-1f2h1m3n-1
        F0 mode=unknown a15b-5c-10d-2e-6f7g1h-5i4j-3k-4l7m-5n-5
        F0 mode=unknown/adults a-6b7c-1d-2e3f-2g-1h2i-1k2l-1m-1n-1
        F0 mode=unknown/clinic a5b1c-6e1f-1h-4i4j-1k-5l6m1n-1;F0 mode=unknown/desk a1b1c-2d-1e-2f3g1i-1j-1k1n1
        F0 mode=unknown/unknown a2c-2d-1e2f-1k1l-1;F0 mode=unknown/visiting a7b-7d3e-4f1g-2i2j-1k-1l2m-3n-3
        F0 mode=unknown/withChildren a5b-6c1d-1e-6f7g2h-3k-1l1n-1;F0 mode=video a3b-2c-1d-1e1f-1j2l-2m1n1
        F0 mode=video/visiting a2b-2d-1g2h-1i-1j1l-1;F0 mode=video/withChildren a2b-1e1f-1g-2h1i1l-1
        F0 mode=visit a3b-10c7d-2e4f-3g-3h1i2j-2l2m1n-2;F0 mode=visit/adults a1b-5c3d-1e1g-2h-2i4k-3l3
        F0 mode=visit/clinic a3b-5c2h1i-1j-1k1;F0 mode=visit/desk a-1b2c-1e1f-1h1i-1l-1
        F0 mode=visit/visiting a-1b-4c5e3f-3i1j-1l1m1n-1;F0 mode=visit/withChildren b2c-2e-1f1g-1h2i-1k1l-1
        F0 mode=writing a-4b2c2m-1;F0 mode=writing/clinic a-2b3c-1;F0 mode=writing/visiting a-1b-1c2m-1n1
        F0 named a1b1c-2d1e-4f3g2h-2j1k-2l2m6n6;F0 named/adults d-1e3f-2g-2h1i2
        F0 named/clinic a-1b2c-1d3f-4g1h-1j1k-2l2m-1n-1;F0 named/desk a1b-1d-1f1g1i-1m2n3
        F0 named/visiting d1f-1g2h-1i-1j-1k1m2n2;F0 named/withChildren a1b1c-2d-2e-6f8g1h-1j1k-2l1m3n2
        F0 none_named a-2b6c-4d-4e6f-2g-1h-4i5j-5k-1l6m-5n-8;F0 none_named/adults a-5b5c1d-1e1g1h-1j-1k-1l2m-2n-2
        F0 none_named/clinic a4b3c-6d-2e1f1g-1h-2i3j-3l3m2n-1;F0 none_named/desk a-2b3g-1m-2n-1
        F0 none_named/unknown d-1e3f-2g1h-1j1l-1;F0 none_named/visiting a-2b3c-1d1e1f-2g-1h-1i3j-1k-2l3m-2n-2
        F0 none_named/withChildren a3b-7c3d-1f1g-1h1j-1k2l-1m-1n-1;F0 not_meant a2b5c-7d-2e-3f5g1h-3i2j-1k-2l3m1n-2
        F0 not_meant/adults a-2b3c-1d-1f1g1h1i-1k1l-2n-1;F0 not_meant/clinic a3b4c-7e-2f2g-2h-3i5j-2k-3l5m1n-1
        F0 not_meant/unknown a2b-1c-1e1f-1h-1j1k-1;F0 not_meant/visiting a2b2c-4d1f-1g2h-1i-1j1l-1m2n2
        F0 not_meant/withChildren a-2b-3c5d-2e-2f4h1i-1j-2k2l1m-1n-1;F0 other_named a-2c1d-2e-1f3g-2h2i1k1l-1m-1n1
        F0 other_named/clinic a-1b-1c2i1;F0 other_named/visiting d-2f2g-1h1i1j1l-1
        F0 other_named/withChildren a-1b2c-1g-1h1k1;F0 seen=no a-3b7c-4d-1e-2f3h-2i2j-1k-1l1m1n2
        F0 seen=no/a_negated_word_of_seeing a-2b3c-1e-2f2g1h-1i-1m1n1;F0 seen=no/adults d1e-2f1g1h-1i-1l1n-1
        F0 seen=no/by_telephone a-2b3c-1d-1f1h1i-1k1m5n4;F0 seen=no/clinic b2c-1d-1e3f-2h-1i1j-1k1l-1m-2n-1
        F0 seen=no/contact_missed_or_refused a2b-1c-1d1f-1g1h-1m-1;F0 seen=no/desk a-2b3c-1e-1m1n3
        F0 seen=no/missed b1c-1d1f-1g1h-1m-2;F0 seen=no/named a-2b5c-3d-1e-3f3i-1j1l-1m4n2
        F0 seen=no/not_brought,_absent_or_away b2c-2d-1f1g-1i1m-1n-1
        F0 seen=no/on_somebody_else's_word b1c-2e1g1k-1l1m-2n-1;F0 seen=no/somewhere_else a1b-2c1d-1f1g-1h-1i1k-1l1
        F0 seen=no/telephone a-3b5c-1d-1f1i-1j-1k1m5n4;F0 seen=no/unknown a1b-2c1d-1f1g-1h-1i2k-1l1m-2n-1
        F0 seen=no/unnamed a-1b3c-1d-1e1f-1h-2i2j-2l2m-3n-1;F0 seen=no/visit b2c-2e-1f1g-1h1j1k-1m2n-1
        F0 seen=no/visiting a-3b6c-3d-1e-1f2g-2h-1i3j-1k-2l2m3n2;F0 seen=no/withChildren a3b-3c-1d-1e-2f2g1i-2k1l-1n-2
        F0 seen=not_recorded a-6b2c3d2e3f-5j2l-2m-2n-3;F0 seen=not_recorded/ a-6b2c3d2e3f-5j2l-2m-2n-3
        F0 seen=not_recorded/adults a-8b5c3d-1e1g-1h2i-1j1k1l-2m-1n-1
        F0 seen=not_recorded/clinic a2b1c-3d1e1f-1g-2i2j-2l2m2n-1;F0 seen=not_recorded/desk a1b3c-4d-1f1h1i-1j-1k1
        F0 seen=not_recorded/meeting a-4b8c-4d1e-1g-1h1j-1l1m-1n1;F0 seen=not_recorded/named a1b-4c3d1e1f-2g1i-1k1m-1n3
        F0 seen=not_recorded/received a-1b2c-1;F0 seen=not_recorded/unknown a2b-1c-1d-1e4f-3g2h2i-3j2k3l-5n-3
        F0 seen=not_recorded/unnamed a-7b6c1d1e2f-3j2l-2m-1n-5
        F0 seen=not_recorded/visit a-1b-8c9d2f-2g-1h-2i3k-3l2m-1n-1
        F0 seen=not_recorded/visiting a2b-6c4d3e-1f-2g2h-3i1j1k-1m-2n-3
        F0 seen=not_recorded/withChildren a-4c4d1e1f-1g-1h1j1l-2n2;F0 seen=not_recorded/writing a-2b1c1
        F0 seen=yes a10b-5c-4d-1f2g1h-1j1l-1m3n2;F0 seen=yes/a_word_of_seeing a4b-2c-2d-1e-2f3g1h-2i1j2k-3l1m-1
        F0 seen=yes/adults a2b1c-3d-1e1j-1l1;F0 seen=yes/care_given_to_the_child a6b-3c-3d-1e-2f3h1j1k-1
        F0 seen=yes/clinic a-1b1d1e-1f1g2i-2j3l-3m1n1;F0 seen=yes/described_as_there a-4b-1c5e1f-1g-4i4j-1k-2l3m-3n-1
        F0 seen=yes/desk b1d-1e-1f2g1i-1k1l-1;F0 seen=yes/examined,_weighed_or_cared_for a2b-2d-2e4f-2g-2h2k1l-1m1
        F0 seen=yes/missed a3b-3d-1e2f-1g-1i1j-1k1;F0 seen=yes/named a4b-3c-1d2e1f-3g1i-1j3k-2l-1m4n2
        F0 seen=yes/seen_on_a_screen a2b-1c-1e1f-2g-1i1j1k1l-2m1n1
        F0 seen=yes/spoke_with_the_writer a-1b2c-1d3e-2f-2g5i-5j-2k4l-2m4n2;F0 seen=yes/telephone a-2b3c-1d-1f1j1m3
        F0 seen=yes/the_child_is_the_patient_or_pupil b2c-2d-1e-1f3g3h-2i-1k-1l1
        F0 seen=yes/unknown a6b-1c-5d2e-4f2g3h-3j1k-3l2m-1;F0 seen=yes/unnamed a6b-2c-4d-4e-1f5h-1i1j-2k1l1
        F0 seen=yes/video a2b-2c-1e1f-1g-1i1j1k1l-2m1n1;F0 seen=yes/visit a1b-4c3d-1f1h1i-2j-1k2
        F0 seen=yes/visiting a2b-4c2d1e1f-2g1i-1k-2l2n1;F0 seen=yes/withChildren a6b-3c-3e-1f1g-3h-1i4j-1k-1l2m3n1
        F0 setting=adults a-5b3c1d-2e3f-1g-1h-1i2j-2l2m-2n-3;F0 setting=clinic a2b3c-5d1e1f-3h-3i3j-2k-2l5n-2
        F0 setting=desk a-2b2d-1f1i-1k1l-1n3;F0 setting=unknown a1c-1d-1e2f-1g1j1k1l-1
        F0 setting=visiting a-2b3c-1d1e1f-1g-1h-2i2j-1k-1l2;F0 setting=withChildren a3b-3d-4e-5f9g-1h1m1
        F0 short a-14b17c-3d-3e-6f9g-4h-3i7j-7k-3l10m-3n-5;F0 spoken=no a-2b4c-2d-2e1f1g-4h4j-4k5l-1m-2n-1
        F0 spoken=no/a_negated_word_of_talk a2b-2d-1g-1h3i-2j-1k2l-2
        F0 spoken=no/asleep_or_seen_from_afar a2b-2d-2e3f-1g-3h4i-1j-2k2m-1
        F0 spoken=no/not_seen a-3b8c-4d-1e-1f2g1h-3i2k-1l1m-3n-1
        F0 spoken=no/would_not_or_could_not_speak a-3b1c3d1e-1g-1h1k1m1
        F0 spoken=not_recorded a3b-1c-2d-3e2f1g-4h-3i8k-5l5m-4n-3
        F0 spoken=not_recorded/ a3b-1c-2d-3e2f1g-4h-3i8k-5l5m-4n-3;F0 spoken=yes b1c-1d4e-2f-2g10h-3i-7j6l-6m8n5
        F0 spoken=yes/a_view_the_child_must_have_given d-1e-2f3g1i-1j1l-1
        F0 spoken=yes/a_word_of_talk_between_them a-1b2c-1d2e1f-3g7h-2i-5j1k3l-4m8n5
        F0 spoken=yes/seen_alone,_and_no_word_of_silence a1b-1d3e-1f-2g2h-1i-1j4k-2l-1
        F0 subject=adult a6b-10c4d3e8f-10g2h-3i1j3k-4l1m1n2
        F0 subject=adult/reported a-3b5c-3d3e-2f-1g5h2i-6j2k3l-5m-2n-5;F0 subject=author b2c-2d2e-1f-1g2i-2j-1k2l-1m2n1
        F0 subject=children a2b3c-5d-4e3f1g-3h1i3j-4k3l1m3n2
        F0 subject=children/reported a-6b4c2e3f-2g-3h2i1j-2k1l1m-2n-3
        F0 subject=nobody a-1b-3c3d-3e3g2h-4i2j1k-1l1m-1n1;F0 subject=nobody/reported a-1g1i-1j1k-1n2
        F0 subject=worker a-4b2c2e-2f2h1j4k-2l-2n-2;F0 subject=worker/reported a-2b1c1d-1e1g-1i1j-1k-1l2m-1n-1
        F0 wishes=no a-1b4c-2d-2e-2f4h3i-2j-5k9l-4m1;F0 wishes=no/not_asked_or_not_given a1b-1d1e-3f2g3h-1i-2j-1k6l-5
        F0 wishes=no/not_reached a-2b6c-4d-2e-1f3h-2i2j-1k-1l2
        F0 wishes=no/not_spoken_with b-2c2d-1e3f-1g-4h6i-2j-3k4l-1m1
        F0 wishes=not_recorded a2c-2d-1e3f-3g-2h-4i5j-3k-5l8m-2n-4
        F0 wishes=not_recorded/ a2c-2d-1e3f-3g-2h-4i5j-3k-5l8m-2n-4;F0 wishes=yes b1c-1d2e-1f-1g4h-2i-2j10k-5l-6m3n5
        F0 wishes=yes/a_word_of_wanting,_liking_or_fearing b1c-1d2e-1f-1g4h-2i-2j10k-5l-6m3n5
        K0 1 0 a3c-3d4e1f-4g1h2i-3j2k2l-4m-1n-2;K0 10 0 a-8b7c1e-1f1h1i-1j-2k1m-1n-3
        K0 101 0 a-2c2d2e-1f-1g2h-1i-1j2k-2m1n2;K0 11 0 a-7b3c4d-1e-2f2h-1i1j1k-2l1n2
        K0 12 0 a-1b-2c2e2f-1g-1i1j1k1l-2m1n1;K0 13 0 a-5b-2c7d-4e4g-2i2j-2k1l1m-2n-4
        K0 14 0 a2b-1c-1d-2e2f-1g-1h-3i4j2k-3l1m-2n2;K0 15 0 a-1b3c-2d-2f2g-1h1j-1k1m-1n-1
        K0 16 0 a3b-4c1d1e-2f2g-1h3i-1j-1k3l-2m1;K0 17 0 a4b-3c-1d-2f2g-2h3i-2k3l-3;K0 18 0 a-3b-1c4e-1f1m1
        K0 19 0 a2b-8c6d-2e1f1g-3h4i-1j-2k3l-1;K0 20 0 a-2c2e1g-1h-1i1k-1l1;K0 21 0 a3b-1c-2d-1e2f-1g-2i2k-1l1n-1
        K0 22 0 a4b-4d-1e3f-2g-1h-1i1j-2l2m1n-1;K0 23 0 a3c-3d-3e3g2h-2k-4l4m1n-1
        K0 24 0 a1b-1d-3e2f1g-2h-3i5j-2k-1l4m-2n2;K0 25 0 a1j2k-1l-1m2n2;K0 26 0 a3b-6c3e-1f2g1h-1i-1j1k-1
        K0 27 0 b1d3e-5f2g9h1i-10j5k2l-7m2n2;K0 28 0 b-1c1d1e-1g9h-1i-7j3k-2l-2m3;K0 29 0 a6b-5c-1e-2f1g3h1i-4k5l-4
        K0 3 0 a1b-1c1d5e-4f-1g1h-1k-1;K0 30 0 a5c-5d6e-7f1g9h-2i-7j11k-3l-8m2n5
        K0 31 0 a3b-1c-3d4e-5f1g5h-1i-4j7k-2l-5m1n1;K0 32 0 a1b-1d2e-2g3i-2j2l-2n3;K0 34 0 a-1b-6c6d1g-1h-1i2j1k-1
        K0 35 0 b-1c1d-1e2f-1g1i-1l1;K0 36 0 a-3b2c1d1f-1h-1j1l-1;K0 37 0 a-2b5c-2d3e-3h-1i1j1k-1m-1n-1
        K0 39 0 a-5b2c3e3f-3g-3i3j1l-2n-2;K0 4 0 a4c-3d1e-1g1h1i-2j3l-3;K0 40 0 a-3b-3c6d-2e-3f5g1h3i-4j-1k3l-1m2n-1
        K0 41 0 a-1b-4c5d2e-1f-1h1i-2j1k3l-3m-1n-1;K0 42 0 a5b-2c-3d-3e3f-1h1i-1j1k1l-2m-1n-1
        K0 43 0 a-5b2c4d-3e13f-10g-3h-1i4j-2k-1l3m-3n-2;K0 44 0 a-4b2c2d5e-5f1g-2h5i-3j2k3l-6m-2n-1
        K0 45 0 a-1b2c-1d2e-2g2i-2j-1k1l-1;K0 46 0 a1c-1d1e-2g4h-2i-2j2k-1l-1m-1n-1
        K0 47 0 a-2b-2c5d1e1f-2h3i-3k3l-4m2n4;K0 48 0 a5b-1c-4d-1e3f-2i1k-2l1m-1n-1;K0 49 0 a-4b3c1d1f-1g2h-2m3n1
        K0 5 0 a-3b3k-1;K0 50 0 a-2b-6c8d2e2f-5g2h-2j1k-2m1n2;K0 51 0 a2b-3c1d-2e10f-8g-3h-2i5j-1k-1l2m-1n-1
        K0 52 0 a2b-1c-1d1e1f-2g-1h1j1k1l-2m-2n-2;K0 53 0 a-1b-1c2d-1f1j1k-1;K0 6 0 b-1c2d1e2f-3g1h-1i1j-1k1m-1n-1
        K0 7 0 a9b-5c-4d-2e4f-2g1h-3i2j1k-4l2m-1n-1;K0 8 0 a-3b8c-5d-2e4f-2g-3h-1i4j-2l2n-2
        K0 9 0 a-8b9c-1d-1e-4f5g2i-2j-1k2l-1m4;K1 1 0 a6b-3c-3d12e-8f-4g5h-4i-1j2k-2m2n1
        K1 10 0 a-2b3c-1d2e-4f3g2h3i-6j1k2l-3m-1n1;K1 101 0 a-3b2c1d-6e5f1g-6i6j-7k2l5m-1n-1
        K1 102 0 a2b-4c3d-3e2f1g1h-2i2k-1l1;K1 11 0 b2c-3d1e2f-2g1h-2i1j-1k-2l3m-1n-1
        K1 12 0 a-1b2c-1f1g2h-1i-1j1l-1m-1n-1;K1 13 0 a1b2c-3d1e-2f1g-1i1j-1k-1l1m-1n-2
        K1 14 0 a-4b9c-5d3e-1f-3g1h-2i1j4k-4m1;K1 15 0 a-3b1c2d-1e2g-2h1i1k1m-1;K1 16 0 a-2b5c-3d2e-1g1h1i-3j-1k1m1n-1
        K1 17 0 a7b-6c-1d-1e4f-3g-4h14i-10j-3k12l-9m-1;K1 18 0 a-2b5c-3e-1f1h-1i1k-1l1m-1n1
        K1 19 0 a7b-6d2e2f-4g-2h1j-1k1;K1 2 0 a3b-2c-1g2i-2j2l-2;K1 20 0 a6b-4c-2d-1e4f-2g-5i5j-2k-1l3
        K1 21 0 a5b-3c-3d-4e6f-2g-6h-3i9j-3k-3l5m-1n1;K1 22 0 a6b-6d-1e-1f2g2h-4i2k-3l3m-1n-1
        K1 23 0 a7b-2c-5d-3f3g-2h-5i6k-6l6m5n3;K1 24 0 a9b-7c-2d-3e1f2g-4h-1i5j-1l1n1;K1 25 0 a4b-2c-2e-1f1g4h-4j1k-4l3
        K1 26 0 a2b-3c1d2e-5f3h-4i5k-4l4n-1;K1 27 0 a3b-5c2d5e-3f-1g10i-10j4k-1l-2m5n1
        K1 28 0 a3c-4d2e-1f-1g9h-4i-4j8k-4l-4m5n7;K1 29 0 a5b-4c-2d2f-1g1h6i-7j-4k14l-10
        K1 3 0 a1b1c-1d1e-3f2g2h-1i-1j-1k-2l3;K1 30 0 a4c-4d4e-2f-2g9h-4i-4j11k-3l-8m2n4
        K1 31 0 a1b1c-2d3e-4f1g4i-4j10k-2l-9m4n8;K1 32 0 a4b-2c-2d4e-1f-3g4h-2i-2j7k-4l-4n2;K1 33 0 a-1c1d2e-2g1
        K1 34 0 a2b-2d-1e1g-1h-1i2j3k-2l-1m-1n-1;K1 35 0 a-2b3c-1d2e-1f-1h2i-1j1k1l-2m-1n1
        K1 36 0 a1d3f-2g2h-1i-1j4k-3l-1m-2n2;K1 37 0 a-3b4c-1e1g2h-1i-1j1k-1m-1n-1;K1 38 0 a-5b4c1d-1e-1f2g-1h1m1
        K1 39 0 a-1c1e2f-2g-2i2j1k-1n1;K1 4 0 a4b-2c-1e3f-3h1i-2j3k2l-5m-1;K1 40 0 a1b2c-2e1f-1h-1i1k1n-1
        K1 41 0 a2b-1c-1d-2e4f-2g1h-1i-1j1k2l-3n1;K1 42 0 a1b2c-4d-1e2f-2g-1h-1i1j3k-2l-1n-1
        K1 43 0 a4b3c-6d-1e8f-7g-3h3j-2k1l1m-1n1;K1 44 0 a-1b3c-2e-5f5g1h2i-3k-1l1m-1n5
        K1 45 0 a3b4c-6d5e-4f-1g5h1i-6j3k1l-3m3n4;K1 47 0 b-1c1d-3f3g-4h1i3m-2n-2;K1 48 0 b-1c1d-1f1g-1h-2i3k-2l2m1
        K1 49 0 a-4b2c2d1e-1h1i-1j3l-3m1n3;K1 5 0 a-5b10c-5d-1e-1f2k1l-1m1n3;K1 50 0 a1b-4c3d3f-3g6i-6k1m2n2
        K1 51 0 a2b-6c4d-2e5f-3g-2h-1i3j1k-3l2m-1n-1;K1 52 0 a5c-5e3f-4g1h-2i2j1l-1m-1n-1
        K1 53 0 a-3b-1c4d1f-1g2i-2j1k-2;K1 6 0 a9b-3c-6d-1e2g-2h4i-2j-1k5l-4m-3n-2
        K1 7 0 a6c-6d-4e2f2g-4h1i3j-5k-1l5m-2n-1;K1 8 0 a-3b5c-2e1f-1g-1h1j1k1l-2m1n-1
        K1 9 0 a-6b8c-2d2e-1g3h-1i-2j1k-2l1m9n3;K2 1 0 a-4b2c1d-1f1g-1h-1i2j-2l2m-1n-1
        K2 10 0 a1b-2c1d-1f1g1h-3i2j1k-4l3m-1n-1;K2 101 0 a1b-1d1e-2f1g1i-1j1k-1;K2 102 0 a9b-2c-7d-3e2f1h-1i1k-1l1n-2
        K2 11 0 a2b-1e-1f1h-1i1k-1l1n1;K2 13 0 a-1b2c-1f-1m-1n1;K2 14 0 a1b1c-2e1f-1h1i-1j-3k2;K2 15 0 d2e-2g1j1l-1
        K2 17 0 a1b-1c-1d1f-1g2h-2i-1j2k-2;K2 19 0 a1c-1d1e-1j1k1l-2m2;K2 2 0 a-2b2;K2 20 0 a-1b2c-1e-1f1g1h-1j-2k-1l3
        K2 21 0 a-1b2c-1d-1e2g1h-1j1k-1;K2 22 0 a2b-1c-1d-2e3f-1g1j-1l1;K2 23 0 b1c-1d-2f2g-2h1i1j2l-2m1n-1
        K2 24 0 a2c-2d-1e-1f2h-1i1j1k-1m2;K2 27 0 d-1f1g-1h2k2l-1m-1n-1;K2 28 0 a-1d-2f2g-3h1i2j-1l1m-2
        K2 29 0 a1e1g1h1i-2l-1;K2 30 0 a-1b1d-1e1h-1i1k-1l2n1;K2 31 0 a2b-1c-1d1g2h-1i-1j3k-2l-2
        K2 36 0 e1g-1h2i-1j-1k2l-1n1;K2 4 0 b1d1e2f-3g-1j-2l2;K2 40 0 a-2b2c1j1l-1;K2 41 0 e-2f2g-1j-1l1
        K2 42 0 c-1e2f-1g-1i1;K2 43 0 a3b1c-3e1f-1g-4h3i1j-2k2m1n-1;K2 45 0 a2c-2g-1i1j-2k1l1m-1n-1
        K2 47 0 a-1c2d-1e-2f3g-1h1i1;K2 49 0 d1e1f-2g1i-1j1k-1;K2 5 0 a2b-1c-1d1e-2f1g-1i1;K2 50 0 d1f-1g-1i2k-1l1m1n-1
        K2 51 0 a-1c1e2f-2g-1h1m1n-1;K2 52 0 a-2b3c-1i-1j-1l1n-1;K2 6 0 a-2b1c1d3e-2g1i-1j-1k2m-1
        K2 7 0 a-1b3c-2d-1f1i1n-1;X0 1 1 a-2b1c1d1e-1j1;X0 1 27 d1f-1m2n2;X0 1 37 a-1b2;X0 1 42 a1b1c-2e1f-1i1l1
        X0 1 7 d2f-2h1i-2j2k1l-3;X0 1 9 c1d1e-2;X0 10 1 a-1b1f1g1m3;X0 10 10 a-5b8c-3m-1n-1;X0 10 13 a-2b2c-1d1e-1
        X0 10 17 a2b-1c-1h-1j1k-1;X0 10 22 a-1b-2c3;X0 10 23 a-1b2c-1f1i1l1;X0 10 36 a1b1c-2f1l1
        X0 10 40 a1c-1e-2f2i-1l-1;X0 10 44 a-1b-1c2;X0 101 42 a1d2f-1j1l-1;X0 11 11 a-1b1g-1i1n3;X0 11 52 a-1b-2c3
        X0 13 1 a-3b1c2d-2e2f-1g2i-1l1m-1n-1;X0 13 10 a1b1c-2e-1f2i-1;X0 13 14 a1c-1e2f-1
        X0 13 39 a1b1c-2e2f-1g-1h1k1l-1;X0 13 43 a-1b-2c3e-1f1h1j1k1l-1;X0 13 44 a-1b3c-2d-1f1j1k-1
        X0 13 51 b-2c2e1f-1k1l-1;X0 13 52 a2b-1c-1d-1e1f-1g-1i1;X0 14 10 a-1b2c-1;X0 14 23 a-1b2c-2e1g-1i1j-1l1
        X0 14 27 a-1b2c-1d-1e1l1;X0 14 28 a-1b2c-1j1l-1;X0 14 52 a2c-2d1g-1i2j-1k-1l2;X0 14 9 b-2c2
        X0 15 1 a1b-1d-1e2f-1g-1;X0 15 40 a1f1h1i-1j-1k2l-1;X0 16 1 a2c-2h1;X0 17 1 a1b-1c-1d-1f1g-1h2i-1j-1k2l-2
        X0 22 1 a-2b1c1d-1e-1f1h1i-1k1l-1;X0 22 10 a-1b-2c3;X0 23 43 a-1b3c-1;X0 24 1 a1b-1c-1d-1e-1f1g1i-1j-1k2l-1
        X0 25 50 m3n3;X0 27 1 a-3b4c-1d1f-1g1j1k-1;X0 27 27 a1b-4c2d1f-1g1k-1l1;X0 27 44 a-1b2c-1
        X0 27 50 b1c-1d1h-1i1j2k-1l-1;X0 27 51 a-2c2e1f-1;X0 27 52 a1b-2c1d-1e-3f4g1i-2k2l-3;X0 27 9 m2n3
        X0 28 14 b1g2i-2;X0 28 43 a1c-1e-1f1j1m3;X0 28 47 a1c-1d1e-1g1h1i-2j2l-3m1;X0 30 101 d2e-1f-1g1i-1j1l-1
        X0 30 39 b1c-1d2e-1f-1g1i-1j2l-2;X0 31 43 a1b-1d1e-2f1g2i-2j2l-2;X0 32 14 b1c-1d-1f1j-1k1n3;X0 34 10 a-1b-1c2
        X0 35 43 a1b-1d-1e2f-1g1i-1l1;X0 37 1 a-1b2;X0 37 10 a-1b2;X0 39 1 a-3b1c2e1f-1;X0 39 10 a1b-2c1
        X0 39 13 a1b2c-3e1f-1g-1i1;X0 39 16 a2b-1c-1j1;X0 39 18 a-1b-1c2;X0 39 28 b-2c2e-1f1;X0 39 44 a1b1c-2
        X0 39 50 b-2c2d-1e1g-1i1;X0 39 9 a-1b2c-1m2;X0 40 14 a-1b-1c3;X0 40 27 a2b-1e-1f1g2i-1j-1;X0 40 28 a-1c2
        X0 41 1 a1b-2d-1e1g1h-1;X0 42 1 a1c-1d-1e2f-1g-1h-1i2j-1k-1l2;X0 42 13 a1b-1c-1e-2f2g1k1l-1
        X0 42 15 a2b-1c-1k-1;X0 42 52 a2c-1h2i-1k2l-1;X0 43 1 a-1b3c-2d1e1f-2g1i-1j2k-1l-1m-1
        X0 43 10 b-4c3d1e-2h1i-1k1l-1;X0 43 13 a-3c3d-1f1g1k1l-1;X0 43 14 a-1b2c-1g-1i1;X0 43 16 b-2c2f-1g-1m1
        X0 43 23 a3b-2c-1d-1f1h-1i1k-1;X0 43 24 a-1b-1c2e1f-1i1;X0 43 27 a-1b1d1e-1h1i-1j1k1l-2
        X0 43 28 a1c-1d-1e2f-1g-2h1i1j-1m-1;X0 43 3 a2b-1d3e-3g1h-1i-1;X0 43 39 b2c-2;X0 43 4 a1d1e-2f1j1k-1
        X0 43 43 e1f-1g1h1i-2j1k1l-2;X0 43 44 b2c-1e1f-1h2i-2k2l-2n3;X0 43 48 a2b-1c-1h1i-1k1l-1;X0 43 49 a-2b2
        X0 43 50 a-1b-3c3d-1e1f-1h1i-1j-1k1;X0 43 51 b-2c2d-1e1g-1h-1i2k-1l1;X0 43 53 b-2c3;X0 43 6 a-2c1
        X0 43 8 b1c-1d-1e1f-1g-1h-1i2k-1l1;X0 43 9 a-2b3c-1e-1f1k-1n-1;X0 44 1 a2b-2c-1d4e-1f-3g-1i1;X0 44 10 a-2b1c1
        X0 44 13 a1b-3c2e-1f1h1i-1j1l-1;X0 44 23 b-3c3d-1e1g-1h1;X0 44 43 b-2c2;X0 44 50 a-1b4c-3;X0 45 10 b-2c3d1h1l-1
        X0 45 14 a-1b2d1e-1j1l-1;X0 45 15 b2c-2e-2f2h-1i1k-1l1;X0 46 14 a-1b2c-1;X0 46 28 a1b-1d1g2i-1k-1
        X0 46 31 a1b-1c-1e-1f1g1i-1j2l-1;X0 47 1 b-2c2;X0 47 25 a1e1h1i-1k1l-1m3n3;X0 47 28 a-1c1m2n2
        X0 47 31 a1b1c-1d1e-1g1i-1j2l-1;X0 47 42 a2b-1h2i-1k1l-1;X0 47 49 a1c-1g-1h1k1m3n1;X0 48 24 a-3b2c1
        X0 48 27 a1c-1e-1f2g2i-2j1l-1;X0 48 31 a1b-1d2e-1f-1g2i-1j2l-1;X0 48 43 a-1b2c-2d-1e2f-1j-1l1
        X0 48 48 a3b-2c-1d1e-2f1g1i-1j2k-1l-1;X0 48 50 a3b-3e1f-1g-1i1l1;X0 49 37 a-1b2c-1d2f-1g1i-1j1l-1
        X0 49 52 a-2b3c-1;X0 50 44 a-1b-1c2;X0 51 1 a-2b2j1;X0 51 14 a3b-3c-1e1f-1i1;X0 51 19 a-1b-1c2
        X0 51 39 a-1b2c-1;X0 51 43 a2b1c-2e1f-1g-1h-1i2j-1l1;X0 51 47 a2b-1c-1h2i-1k1l-1;X0 52 101 a-1b2e1i1
        X0 52 39 b-2c2;X0 52 42 a1c-1d-1e-2f2g1i-1j2k-1l-1;X0 52 43 a-1b3c-2e1f-1;X0 52 44 a-1b-2c3d1e-1h1i-1k1l-1
        X0 52 45 a2b-1c-1e1g-1i1k-1l1;X0 52 47 a2c-2f-1g1h1i-2k2l-2;X0 52 48 a2b-2d2e-1f-1g1h-1j1k-1
        X0 6 1 a2b-2d3e-1f-2g1i-1k-1l1;X0 6 39 a-1b-1c2;X0 6 43 a1b-2e1f-1h-1i1k-2l2;X0 6 50 a-1b-1c2
        X0 6 52 a1c-1d-1e2f-1g-1i1l1;X0 7 1 b-1c1f-1g-1h-1i2j-1k-1l1;X0 7 7 a1d-1e-1f2g-1i1l1;X0 8 13 a1c-1m2
        X0 9 1 b1d1e-2f2l1;X0 9 43 a-2b4c-2e-1f1g-1i1l1m-2n1;X0 9 44 a-2b1c1m-1n-1;X1 1 101 a-1c1d-1e1j-1k2l-1n1
        X1 1 14 b-1c1j-1l2;X1 1 48 d-1f2g-1i2;X1 1 52 d1f-1h1i-1j2k1l-3;X1 10 13 a-1b2c-1
        X1 10 24 a-1b2c-1d-1e1g-1h1i1k1l-1;X1 10 28 a-3c3d1j1;X1 10 44 a-1b1e1f-1g-1h2i-1
        X1 101 1 b-1c1d2e-1f-1g1i-1j1k1l-2m2;X1 101 10 a2c-2d3e-1f-2g2h-1i-1j1k-3l2n1
        X1 101 101 a7b-3c-4d-3e1f2g-1i1j2k-4l2m1;X1 101 102 a1b-2c1d-3e2g2h-2i-1k-1;X1 101 13 a2b-3c1d-1f2g-1i1
        X1 101 14 a-7b11c-3d3e-4f1g2h-2i1j4k-1l-3m-2;X1 101 15 a-2b2d-1e1g-1h1j-1;X1 101 16 a-2b4c-2d1e-1h2i-2j-1k2l-1
        X1 101 17 a3b-2c-1d-1e5f-4g-3h7i-5j-2k7l-5;X1 101 18 a-1b1c-1e-1f1m-1n2;X1 101 19 a3b-3d-1e3f-2g-3h1i2j-2k2
        X1 101 20 a4b-3c-1e1f-1g-2h1i1j-1k1;X1 101 21 b1c-1d-1e-1f2g-1h-1i2j-1k-1l2
        X1 101 22 a1b-4c3d-2e1f1h-2i2j-1k-2l4;X1 101 23 a2b-2d-3e3h-2i2j-1k2l-1m2n-1
        X1 101 24 a-3b2c1d-1e3f-2i-1j1k1l-2m1n1;X1 101 25 a1c-1e1f-1g1h-1j3k-3;X1 101 26 a2b-1c-1d1e-2f1g-1h-1i2j-2l2
        X1 101 27 a1b-1c-1e-1f2g3h-2i-1j1k-2l1m1n1;X1 101 28 a4b-2c-2d3e-2f-1g4h-1i-3j5k-3l-1m3n3
        X1 101 29 a1g-2h1i1j-2k4l-2;X1 101 3 b1c-1e-1f2h1i-1k1l-1;X1 101 30 a3b-2c-1e1f-2g3h-2i-1j7k-3l-4m1n3
        X1 101 31 a2b-2d1e-2f1g2i-1j4k-2l-2;X1 101 32 a3b-3d-1e-1f2g2i-2j3l-3n1;X1 101 36 a-1b-1c2d-1e1g1i-1j2k-1l-1
        X1 101 37 a-2b2;X1 101 4 e1f-1g-1h2i-1k2l-2;X1 101 42 a2b-2d2e-1f-1g1h-1j3k-2l-1
        X1 101 43 a2b2c-3d-2e5f-2g-1h2j-1k-2l3m1n3;X1 101 44 a1b1c-2d2e-2g3h-2i-2j1k-1m-1n2
        X1 101 45 a4b-3c-1d3e-2g1i-2j1k1l-2;X1 101 47 b-1c2h1i-1k1l-1;X1 101 49 a-1b-2c3d1e-1f-1g1h2i-3j1l-1n3
        X1 101 5 a-1b3c-1m-1n1;X1 101 50 a2b-2d-4f4g-1i1k-1l1m-1;X1 101 51 a3b-4c1d-1e3f-2g-4h-1i5j-3k-2l4
        X1 101 52 a-4b7c-3d2e-3g-1h-1i2j-1k-1l2m-1;X1 101 53 a-2b-1c3f1g1i-1;X1 101 6 a4b-2c-2d1e-1g1h-2i1l1m-1n-1
        X1 101 7 a1b1c-2d-1e-1f1g-3h1i2j-1l1m-2n-1;X1 101 8 a-2b3m-1;X1 101 9 a-3b4c-1d1e1f-1g1h1i-1j1l-1m5n4
        X1 102 101 b-1c1e1f-1g-1i1j-1k-1l2n1;X1 102 19 a1d-1e-1f1g2h-1i-2j1k-1;X1 11 101 a-1b2j-1k1
        X1 13 26 a1b-1d2e-1f-1;X1 13 36 b1c-1d2f-2;X1 14 101 d2f-2g-1h1j-1k-2l2m-1n1
        X1 14 14 a-1b2c-1d-1e-2f3h1i-1k1l-1;X1 14 43 a-2b2e1f-1i1k-1;X1 14 46 a-1c2;X1 16 16 a1d-1e-2f3j1l-1
        X1 16 52 d1e-2f1i1j-1l1;X1 17 19 a1c-1e1f-1g-1h2i-1k2l-1;X1 17 26 f1g1h-3i2k-3l2;X1 18 101 a-2b3c-1d-1f1n-1
        X1 18 23 b1e-1f1l1n2;X1 2 101 a1h1i-1j1k1l-2;X1 21 101 a1b-1c-1d-1e3f-2g-2i2j-1l1;X1 21 40 a2b-1e-2f2g-1i1k-1l1
        X1 22 52 b-2c1d-1e2f-1l1;X1 23 1 a-3b3d-1f1j1l-1;X1 23 101 a2b-2e1f-1h-1k-2l2m2n3
        X1 23 22 a1c-1e-1f1g-1h1j1k1l-2;X1 23 36 b-1c1e-1f2;X1 23 45 a1e-1f1g2i-2j-2k1l1m1;X1 23 47 e-1f2i1k-1l1
        X1 23 50 a1c-1e2f-2g-1i1k-1l1;X1 23 52 a1b-2c1d-1e2f-1g-2h-1i3k1l-1;X1 24 25 j-1k2l-1;X1 24 52 a-1b-1c2
        X1 25 23 e-1f2l1;X1 26 1 a2b-1d1e-2g-1i1l1;X1 26 101 a2b-1c-1d1e-1h-1i1k-1
        X1 27 101 a-1b2c-1d3e-1f-2g2h-1i-1j-1k-1l2m5n1;X1 27 102 d-1f1g1i-1j2k-1l-1;X1 27 14 b-2c1d1
        X1 27 22 d-1f1j2l-1;X1 27 50 a1b-1f-1g1i-1j-2l2;X1 27 51 a1b-1d1e-1g2i-1j1k-1
        X1 28 101 a-2b4c-2d-1f2g4h-2i-2j5k-2l-3m-2;X1 28 14 a-1b2c-1e1f-2g-2h2j-1l1m2n1;X1 28 22 e-1f1j-1l2
        X1 28 43 a2b-2c-1d1e-1g1h-1i-1j-2k1l1;X1 28 44 a-1b1d-2f2h1i-1j1l-1n1;X1 28 47 a1b-2c1g1i-1j1l-1
        X1 29 101 d1f-1g1i-1j-1k2l-2;X1 29 45 a2b-2g-1h2i-1k1;X1 29 50 g1i-1j-1k2l-1
        X1 30 101 a2c-2e-2f2g2h-1i-1j1k-1n-1;X1 30 14 d1g1j1n2;X1 31 36 m1n2;X1 31 44 a-1b2m1n1
        X1 31 50 a-2b2e-1j1l-1m1n1;X1 32 24 d2f-1j1l-1;X1 35 101 a-2b3c-1d1e-1f-1g-1i1m-1n1
        X1 38 101 a-1c1h1i-1k1l-1m3n1;X1 4 44 d-1e2f-1;X1 4 51 a-1b2c-1l1;X1 40 101 a-3b3j1k1l-1
        X1 40 52 a2b-2c-1d1f-1j1l-1;X1 42 101 b2c-2d-1e1g-1j-1l1;X1 42 14 a1c-1d-1e2f-1h-1i1k-1l1;X1 42 45 a-1b2e1f-1
        X1 43 101 a2b-1c-1e3f-3i1j-2l2m-1;X1 43 14 a1b-2c1d-2f2h-1i1j-2l1;X1 43 16 a-1b1d1e-2g1i-1k-1l1
        X1 43 21 a2b-1d-1e3f-2g-1h-1i2j-1k-1l1;X1 43 23 a-2b3c-1f-1j1k-1n-1;X1 43 27 a1e1g-3h2i1j-1k2l-1
        X1 43 28 a-1b1c1d-1e2f-1g-1i1j-1l1;X1 43 3 d2e-1f-1g2h-1i-1k-1l1;X1 43 44 a1b-1e-2f1j1k-1
        X1 43 45 a-1b1d-1e2f-1g-1i1j1l-1;X1 43 47 a1d-1e2f-1g-2i2;X1 43 50 a-2b1c1d1f-1h1i-1k1n1;X1 43 51 a-2c3e-1f1i1
        X1 43 52 a-1b1d-2e1f1h-1j-1k1m1;X1 43 9 a-1b1d2e-2i1n-1;X1 44 1 d1e1f-2g-2h3i-1j-2k1;X1 44 10 a-1b1n2
        X1 44 101 a-1b1h1i-1k2l-2n3;X1 44 23 d-1e-1f2m1;X1 44 28 a-2b2m-1n-1;X1 44 9 a1b-1d-1e-1f2g-1h-1i2j-1k-1l1m-1
        X1 45 1 a-3b3d2f-1j-1l1m1;X1 45 10 c-1d1e1f-2g1i-1k1l-1;X1 45 101 a2b-1c-1d2e-1g2h1i-3j-2k3l-1m2
        X1 45 14 g2h1i-2j1l-1;X1 45 23 d1f-1g1h-1k-2l2;X1 45 27 a1b-2c1d1f-1g1j1k-1n-1;X1 45 49 b1d-1f1g-2h1i1k1l-1m-1
        X1 45 5 a-3b4c-1m-1n1;X1 45 50 a2b-1c-1d1e-2f1g1h-1k-1l1;X1 46 43 b1d-2e1f1g-1i1
        X1 47 101 b-2c1d-1e2f-1g-2i2j-1l1;X1 47 14 b-2c2g1j1;X1 47 31 a-1b2c-1d-1f1j1l-1
        X1 48 101 a1b-2c1d-1e-1f1g-1i1l1;X1 48 27 e2f-1g1h1i-1k1;X1 49 101 a-3b3e-1h2i-2j-1k2l-2m1n-1
        X1 49 23 a1b-1d1e-1g1i-1j2k-1l-1;X1 49 26 a-3c3d1f-1m-1n-1;X1 49 27 a-1b1d-1f1g-1h1i-1j-1k1n2
        X1 49 28 a-1d1e-1h1i-1l-1m-1n2;X1 5 101 a-3b4c-2m-1;X1 50 101 a-1c1d2f-2g1h-1j-2l2;X1 50 14 a1b-1d-1f1g1i-2l-1
        X1 50 22 d2f-1;X1 50 52 a1c-1d-1e2f-1g1h-1i1k-2l2;X1 51 101 a4b-3c-1d4f-3g2h-3i1j2k-4l2
        X1 51 14 d-1e2f-1g-2i2j-1l1;X1 51 42 g-1h2i-1j-1k2l-1;X1 51 43 b-1c1d-1e2f-1g-1h1k1l-1;X1 51 44 b-2c1f1
        X1 51 47 a-2c2;X1 52 1 a3b-2c-1e1f-1g-1i1k-1l1;X1 52 101 a-1b2c-1e4f-4h-1j3k-1l-1m1
        X1 52 14 a-2b3c-1d-1f1h1i-1j-1k1;X1 52 40 d2e-1f-1g2i-2k1l-1;X1 52 43 d-1j2l-2;X1 52 44 d-1e-2f3j-1k1
        X1 52 45 a1d2e-1f-1g1h-1n1;X1 53 51 h1i-1k1l-2;X1 6 1 a1b-1d2e-1f-1g2h-1i-1k-1l1
        X1 6 101 a2b1c-3d-4f4g-2h4i-2k3l-3m-1n-1;X1 6 102 j-2l2;X1 6 52 a1b-1d1f-1g1i-1j2l-2
        X1 7 1 a1c-1d-1e-1f2g-2h-1i2j-1l1;X1 7 101 a1e1f-2g-2i2j-1l1;X1 8 101 a-1b2;X1 9 1 a1b-1d-1e2f-1g1i-1j-1k1n1
        X1 9 101 a-2b3d-1e-2f3h-1i1k-1l1m6n2;X1 9 43 g1i-1j2l-1;X1 9 45 a-2b2m3n2;X2 1 102 a-2c1
        X2 101 102 a1b-1d1e-2f1l1;X2 102 1 a1b-1c1d-1e1h-1i1j-1k-1l3;X2 102 10 a1d-2e1f1g-1h-1i1k-1l1
        X2 102 102 b2c-2d-2e2f1g1h-1m-1;X2 102 14 a2b-1c-1d1e3f-3g1i-1j-1l1;X2 102 17 b1c-1d1e-1g2h-1j2k-2l1
        X2 102 19 a1c-1e-1f1i-1k1l-1m2;X2 102 20 a-1b1c-1e-1f1h-1j-1k-1l2;X2 102 22 d-1e2f-1g1h-1j-1k-1l1
        X2 102 23 a1b-2c1d-1e2f-1g1i-2j2l-2n-1;X2 102 27 a1b-1d-2e1f1g-1h1j-1k1l-1;X2 102 28 a2b-1c-1d-1e1g-2h-1i3k-2l1
        X2 102 29 a1e1g1h1i-2l-1;X2 102 30 d-1e2f-1g-1h-1i1j-2k-1l3n1;X2 102 4 a1b-1e2f-2h-1i2j-1k-2l3
        X2 102 43 a-1b2c-1d1f-1h2i-2j1k2l-2;X2 102 44 a-1b-1c1e1f-1g-1h2i-1k2l-1;X2 102 5 a1b-1d1e-2f1i1l1
        X2 102 51 a-2b1c1e1f-1h1i-1k1l-1;X2 102 52 a2b-1;X2 102 6 a-1b2d1e-1g1i-1;X2 14 1 a-1b2f1
        X2 23 102 d-1e1g-1i1j2l-2m1;X2 27 102 a2b-1d-1f1g1h-1k-1l1m-1;X2 28 102 a-1b2c-1d1;X2 42 14 a-2b2
        X2 43 51 a1b-1e1f-1m2;X2 45 6 d1f-1i-1j-1k2l-1;X2 51 14 a-1b1e2f-1h1i-2j-1k1l-1
        X2 52 102 a-1b1e1f-1g-1h2i-1j-1k1n-1;X2 6 1 a-2c1;X2 6 102 d1e1f-2k1l-1;N10 23 0 a1b-2c1d2e-1f-1g2i-1j2l-1
        N10 26 0 d2e-1f-1g2i-1j2l-1;N10 28 0 d2e-1f-1g2i-1j2l-1;N16 15 0 a1g-1h2i-1k2l-1
        N16 16 0 a-3b5c-2d-1f1j1l-1m-1n-1;N16 2 0 b1c-1e-1f1k-1m2;N16 23 0 d1e-2g1h-1j-1k2l-1m1n1;N16 24 0 d1e-1k2l-1
        N16 25 0 a1b-1d3e-2f-1g-2h3i-1j-1k4l-3;N16 26 0 a-1b2d1e-1h2i-2j-1k4l-2m1n1;N16 27 0 a1b-1g-2h2j-1k1
        N16 28 0 a-2b2d2f-3g-1h2i-1j-3k4l-1n1;N16 31 0 a1b-1d1e-1j2k-1l-1;N16 32 0 a-1b2l1m1;N16 33 0 a-2b2
        N16 38 0 a-2b2c-1d-1e1g-1i1j-1k1;N16 45 0 a1b-1d2e-1f-1g1h-1j2k-2;N16 46 0 a-1b-1c2n1;N16 50 0 a-3b3c-1
        N16 7 0 a-1b-2c3e-1f1g3h-2i-2j-1k2l-1m1n3;N16 8 0 a3b-2c-1d-1f1g-1h3i-2j-3k4l-1
        N16 9 0 b-2c3d-1e-1f1g3h-2i-1k1l-2n2;N17 24 0 b2c-2;N17 28 0 a-2b2c-1d-1h2i-2k1l-2m-1n1;N17 33 0 a-2b3c-1
        N17 34 0 a-1b2m1n1;N17 8 0 d-1e1g-1h2i-2j-1k2l-1;N20 28 0 a1b-1d1e1f-2g1h-1j1;N22 2 0 a1e-1f2g1i-1j-1k2l-1
        N22 28 0 a1b1c-2d2f-2h1i-2j2k1l-3;N25 7 0 d1e-1h1i-1j-1k2l-1;N25 9 0 a1b-1d1f-1h1i-1j-1k2l-1
        N26 20 0 a-1b2j1m2n3;N26 23 0 n2;N26 28 0 a-2b3c-1d-1f1h1i-1k1l-1m2n4;N34 16 0 a2b-1g1i-1j1l-1
        N34 23 0 a1b-1g1h-1i-1j3k-1l-2;N34 28 0 a2b-1c-1h-2i2j2k-3l1;N4 13 0 a1b-2c2d1f-1i1;N4 16 0 a-1b-1c2d-1e1f1
        N4 24 0 a-1b-1c2;N4 45 0 a-1b-2c2d1e-1g1i-1j1l-1;N6 15 0 b2c-2e1j-1k2l-1n-1;N6 16 0 a-1b2c-1e-1f1g-1i1l1
        N6 21 0 a-1b1d2f-1g1i-1j1l-1;N6 27 0 e-1g2i-1k1l-2;N6 28 0 b1c-1d-1e1g-1h-1i2k-1l1m-1n-1;N6 38 0 a-2b1f-1
        N6 43 0 a3b-3e-1f1g-1i1l1;N6 45 0 a4b-3c-1d-1e1g-1i1j-1k-1l2;N6 5 0 a2b-1c-1h-1j1k-1
        N6 52 0 a-1c1d2f-1g1i-1j1l-1;N9 23 0 a1c-1d1e-1f1g2i-2j3k-1l-2;N9 28 0 a2b-1c-1d1e-1g1h1i-1j2k1l-2
        N9 44 0 a1b-1d1e-1f1g2i-2j3k-1l-2;N9 45 0 a1b-1d1e-1f1g2i-2j3k-1l-2;N9 7 0 a1c-1e-1g2i-1j1l-2
        N9 9 0 a1c-1d1e-2g2i-2j2l-2;O0 # a-1b-1c1d4e-3f-1h1i-2j3l-3;O0 #f a-1b2d3e-2g2i-1j2l-2
        O0 @kid a-8b9d-1e-2f2h-1i1j-1k-1l2m-1;O0 @me a4b-3c-1e-7f7h-3i3j-1k-3l4m2;O0 abe a1b-1d2e-1f-1g1i-1k-1l1
        O0 assessment a-2b-1c2e1i1;O0 attend a3b-1c-2d-2e2f-1g3h1i-3j-1k2l-1;O0 book a-3b2c1
        O0 both a3b-2c-1d-1e-2f3g-1h-1i2k-1l1;O0 call a2b1c-3d-2e-1f4h-1i1j-2k-2l3;O0 caller a-1b1m3
        O0 came a2b-2d-1e3f-2i1j-1k-1l1;O0 carer a2b-2e1f-1i1l1;O0 child a2b-1c-1d1e-2f1l-1;O0 cin b2c-2e1f-1h1
        O0 circl a1e-1f1g1j1k1l-2;O0 client a-1b2c-1;O0 clinic a1b1c-1e1f-1g-1i2j-1k-1l2;O0 consultation a-1b-1c2
        O0 core a-1b3c-1;O0 cp d3e-2f-1g1h2i-2j-1k2l-1;O0 dad a1b-2c1d1f-1l1;O0 depot a1b-2c1d-1e2f-1g-1i1l1
        O0 direct d-1e-1f2;O0 dna a-1b2c-1;O0 domestic a-3b1c2d1f-1;O0 doorstep a1b-1m2;O0 drop e-1g1i-1j1k1l-2
        O0 drop-in d2f-1;O0 dv a2c-2e1i1l1;O0 email b-3c3;O0 fall a2b-1e1f-1g1i-1k1l-1;O0 family a3b-2c-1d-1e2f-1g-1h1
        O0 father b2c-1i1;O0 file a-1b2c-1;O0 found a1c-1g2h-1i-1k2l-2;O0 gastrostomy d1e-1g1i-1j2l-2;O0 h b-4c4d1f-1l1
        O0 he d-1e1h2i-1k1l-2;O0 home a2b-4c2d-1e1g-1h1j-2l2m-1;O0 hous b-2c2;O0 hv a-2c1d-1e1f-1g-1i1
        O0 i a3b-1c-2d-1f1g-1i1k1;O0 inspection a1b1c-2;O0 joint a5b-4c-1e2f-1g-1i1j-1l2;O0 lac b-3c3d1f-1g1i-1k1l-1n1
        O0 male a-2b1c1;O0 marac b2c-2;O0 met a-1b-1c2d2e-2f1g1h-1i-1j2k-1l-1;O0 misper a1b-1d-1f1h2i-1k2l-1
        O0 mother a-1b-2c2d-2e3f-2g-1h-1i2j-1k-1l2n-1;O0 mum b2c-2d-1e2f-1g-1i1l1;O0 neighbour a-1b-2c3e-2f2
        O0 no a2c-3d-1e-1f1g-1j-1k1l-1;O0 not a-2b3c-1i1;O0 observ a2b-1c-1d-1e2f-1g-1h-1i3k-1l1
        O0 parent a-4b5c-1d1f-1g-1i1j-1l1;O0 phon a-1b2m1n-1;O0 pick a1b-1d3e-1f-2i1j-1k-1l1;O0 return g1k1l-1m2n2
        O0 review b1c-1d1e1f-2g2h-1i-2k-1l1n1;O0 room a-2b-3c4j-1k1;O0 s47 b-1c2e-1f1g-1i1k-1l1
        O0 sat a1b-1e-2f2g2i-2j1l-1;O0 seen a4b-2c-1d1f-1j-1k-1l1;O0 session a-4c3d2e-1f-2g1h-1j1k-1
        O0 short b-1c2g1j1l-1;O0 smear a-1b2c-1;O0 social a1c-1d-1e-2f3g-1h1j-1k1;O0 spok a-1b2c-1d-2e-1f2h1i-1j-1k1m1
        O0 statutory a1b-1e1f-1g1i-1j2l-3;O0 stay e2f-2i1;O0 support a-1b-2c2;O0 t a-4b5c-1;O0 taf b1c-1n3
        O0 tenancy a1c-1h2i-1k2l-1;O0 text a-1b1m5n4;O0 took a2b-1c-2d2f-2g-1l-1;O0 triag j-1k2l-1
        O0 visit a-4b1c3d-2e4f-2g-3i3k-1l1m-1n-1;O0 walk a1b-1c-1d3e-1f-2g1i-1j2k-1l-1;O0 ward a1b-1e-2f1g-1i1j-1l1
        O0 warrant a1b-2c1e1f-1h-1i1k-1l1;O0 went a2b-1d2e-1f-1;O0 youth e-1f2g1i-1k-1l1
        O1 # a-1b-3c4d-1e4f-3h-1i1j1k-3l2m2n-1;O1 @me a3b-2c-1d5e-3f-2g1h-1j1k-2l1m2n1;O1 @nm e1f-1h1i-1k2l-1
        O1 a a2b-1c-1d1e-1f1h-1i1j-1k-1l2;O1 absent a-2b2c-1;O1 again a2b-1c-1e-1f1g-1i1l1;O1 all a-5b2c2e-1f1g-1i1l1
        O1 alon a1b-1d3e-2f-2g1i-2;O1 and a1b-1c-1d-2e3f-1g1h-1l1;O1 appointment a-1b2c-1
        O1 assessment a-1c2e1f-1g1h-1i-1j1k-1;O1 at a2b2c-4d2e-2g-1i1j1k-1l1;O1 bath a3b-2c-1e1f-1i1
        O1 book a-1b-1c2e1f-1;O1 brought a1d2f-1h-1i1j1k-1;O1 by a1c-1d-1g1h-1j-1k-1l2m1n-1;O1 c a-4b5c-1h1k1
        O1 call a-3b2d-1e3f-2g1i-2k2l-1m1;O1 came a-2b2d-1e-1f2g1i-2j1k-1;O1 carer a-1b2;O1 case b2c-2
        O1 chang b1d1f-1g-1h2i-1j1k2l-3;O1 check a1b-2d-1e1i1j-1;O1 child a-2b2;O1 children a2b-3e-2f2g-1h-1i1l1
        O1 club a1d-1e-2f2g1i-1j-1l1;O1 collect a2b-2c-1d-1f1g-1i1k-1l1;O1 contact d-2e3f-2g-3h-1i4j1k-1l1
        O1 did a-1b2d-1f1m-1;O1 disput a-1b-3c3;O1 domestic a1c-1e1f-1h2i-1k1l-1;O1 dropp a1b-1d-1e-1f2g-1i1
        O1 execut a2b-1e1f-1h-1i1k-1l1;O1 fell f1h-3i2k-2l3;O1 for b1c-1d-1f1g-1i1k1l-2;O1 from a-2b-1c3g1k-1l1m5n3
        O1 group b2c-2d-1;O1 had a1e-1f2g-1i2l1;O1 hear b-2c2;O1 in a-3b7c-4d-1e-2f2g3h-1i-2l-1m-1n-1
        O1 interview a1c-1d2e-1f-1g1i-1k-1l1m2n2;O1 log h2i-1k2l-1;O1 male a-2b2;O1 medical a1d1e-1f-1h2i-2j-1k2l-2
        O1 mtg a-1b1c-1n3;O1 not b1c-1d1e-2g-1h1j-1k1m-1;O1 obs e2f-1;O1 of a-1b-1c2e1f-1i1l1
        O1 on a1b-3c2d-1f1g2h1i-3k1l-1;O1 present a2b-1e-1f1g1h-1i-1k-1l1;O1 rang a-1b1f1h1i-1k1m2n-1
        O1 re c-1e-1f2h-1j-1l1;O1 refus a-4b1c3d1f-1m1;O1 report a3b-2c-1g1h-1k-1l1;O1 review a-3b2c1e1g1j2l-1m-1n1
        O1 round a2b-1c-1d1e-1f1;O1 sat f1g-1i2;O1 screen a2b-2e-1f1g-1i1j-1k-1l1;O1 search a-1b-1c2e1g1i-1k1l-1
        O1 seen a-2c2g1j-1k1;O1 session d2e-1g-1h3i-2j1k2l-3;O1 slept e3f-2g-1h2i-2k2l-2;O1 stop a3b-2c-2e1f-1i1k-1l1
        O1 supervision a2c-1e-1f1g1i-1l1;O1 taken b2c-2j-1l1;O1 telephon a-1b2c-1;O1 test a2b-2d-1f1g-1i1j-1l1
        O1 the a2b-2c-1d-2e2f-1j-2l1;O1 time a1e-1g1j1k1l-2;O1 to a-3b8c-5d-1e-3f4h2i-2j-2k3l-1;O1 up a1d2f-2i1k-1l1
        O1 v b-4c4j-1k1;O1 visit a4b-6c2e1f-1j-1k1m2;O1 was a-1b1d1e-2f1g-2h3i-1k2l-2m-1n1
        O1 weigh a2b-1c-1d-1f1g1h-1j2k-1l-1;O1 with a4b-5c2e1f-1g2h1i-3j3l-4;O1 work b-2c2d-1e-2f3;P0 # visit a1j2l-1
        P0 # week b2c-2e-1f2;P0 # y a-1b1j1m3;P0 # yr a1c-1d1e-2f1h-1i1k-1l1;P0 @nm # a1b-2c1e-1f1g1i-1
        P0 abe interview a1b-1d2e-1f-1g1i-1l1;P0 advic given a1b-1d1f-1g2i-2;P0 all quiet a-1b2c-1
        P0 alon in a1b-1c-1d1f-1g-2i2k-1l1;P0 and mother h2i-1k1l-1;P0 and play e2f-2i1;P0 and said a1e-1f1g2i-1k1
        P0 and want a1c-1d1e-1g1j1l-1m3n3;P0 appt # a-1b-1c2;P0 are at a-1b2c-1;P0 argument over a-2b1c1
        P0 as instruct a-1b1m3;P0 as plann a-1b2c-1;P0 as she b1c-1m2n2;P0 ask about a-2c2
        P0 ask for b1c-1d3e-1f-1g2i-2j2l-1n-1;P0 asleep by a1c-1e1h3i-2k3l-2;P0 assessment of a-1b-1c2
        P0 asthma review f1g1i-1j2l-2;P0 at # a2b-1c-2d-2e-2f4g1h-2i1j-1k-2l3;P0 at #am a2b-1c-1e1g-1h1j-1k1
        P0 at @nm a-1b2c-1e1g1;P0 at address a-1b-2c2;P0 at bedtim a-1b1d2f-1g1i-1j1l-1
        P0 at home a-1b-2c3e2f-2g-1h-1i2j2k-1l-1;P0 at marac b-1c2;P0 at my i1l1m2n2;P0 at nursery d2e-1f-1i1
        P0 at the b4c-4d3e2f-4g-1h3i-2j-1k3l-2n-1;P0 attend domestic a1c-1e1f-1h2i-1k1l-1;P0 back to e-2f2
        P0 book appt a-2c2;P0 both parent a-1b2c-1d-1e1f-1;P0 both parti a-2c2;P0 brought her a2b-1c-1h2i-1k1l-1
        P0 bruis on g2i-2;P0 by # a1c-1d-1f1h3i-2j-1k3l-2;P0 by aunt a2b-1c-1l1;P0 by dad a3b-3e-1f1g-1i1l1
        P0 by father a-2b2k1l-1;P0 by text m2n2;P0 c from a-3b4c-1;P0 call from b1c-1e-1m-2n-1
        P0 call to a-2b2e-1f2g-1i1k-1l1m-1n-1;P0 came to b2c-1;P0 carer to a-1b2;P0 check # a-1b-2c2g1i-1k1
        P0 chest pain a-1b-1c2g1i-1;P0 child protection a1e-1f2k1l-1;P0 chronology to b2c-2;P0 cin meet a-1b2c-1
        P0 circl time a1e-1f1g1j1k1l-2;P0 client at b-2c3;P0 client in a-2b2;P0 collect by a-1b2c-1
        P0 come back a2b-1e-1f1g2i-1k1;P0 consultation with a-1b-1c2;P0 contact sinc a-1b2c-1;P0 core group a-1b3c-2
        P0 could see a1b-1e1f-1g-1h2i-1j-1k2l-1;P0 cp medical a1d1e-1f-1h2i-2j-1k2l-1;P0 curtain drawn a-1b2c-1
        P0 dad in a-1b2c-2e1;P0 day # a1b1c-2d-1e1g-1;P0 day team b-1c2;P0 did not a-2b2d-1f1g-1i1m-1
        P0 doe not a1b-1d2e-1f-1g1i-1j2k-1l-2;P0 doesnt want e-1f1g1i-1j2l-2;P0 dont want a1b-1d2e-1f-1g2i-1j2l-1m2n2
        P0 doorstep visit a1b-1m2;P0 drop in a1b-1e-1g1i-1j1k1l-2;P0 drop off b-2c2f1l1;P0 family of a-1b4c-3
        P0 family session a1d1e-1h1i-1j1k1l-2;P0 fell off j-1k2l-1;P0 fh heard a-1b-1c2;P0 five adult a-1c2
        P0 for # b-1c2d1j1;P0 for his a1b-1d2e-1f-1g1i-1j2l-1;P0 for shoplift a2b-1c-1d-1f1g2i-1j-1k1
        P0 for the a2b-2d-1g-1h-1i2k-1l1;P0 found at b-1c1e-1f1g-1h2i-1k1l-1;P0 from # b-3c3;P0 from mother a-3b4c-1
        P0 gave name a-2b2d-1e-1f1h1i-1k1l-1;P0 go in b-2c2e-1f1g1k1l-1;P0 go through b-2c2;P0 h v b-4c4d1f-1j-1k-1l1
        P0 has a a-1b2c-1;P0 has been a-1b-2c3;P0 he is b1c-1d-1e-1f2g1i-1j1l-1;P0 held with a-1b-1c2;P0 her # b-2c2
        P0 his sister d2f-1j1l-1;P0 home alon b2c-2e1f-1i1l1;P0 home condition a-1b-1c3
        P0 home visit a2b-3c1d-1f1g-1h1j-2l2;P0 hous meet b-2c2;P0 i could b-1c1e1h1i-1k2l-1
        P0 i visit a1c-1g-2h1i1j-1k1;P0 i was a1c-1e1f-1g-1i1k-1l1m2n2;P0 in # a-1b2;P0 in @nm a1c-1d-1e1f-1g-1i2j-1l1
        P0 in again a-2b3c-1;P0 in bed a1b-2c1e-1f1j1l-1m1;P0 in bedroom a2c-1f1g-1h1i-1k1l-1;P0 in car d2e-1
        P0 in her a2b-1g-1h2i-1j-1k2l-1;P0 in kitchen a-1b-1c2;P0 in my a2b-1c-1e-1f1h-1i1j-1l1
        P0 in the a5b-3c-2d1e3f-4g1;P0 in use a-1b-1c2;P0 in writ a-1b2c-1;P0 intermediary present a1b-1d2e-1f-1g1i-1l1
        P0 interview conduct a1b-1d2e-1f-1g1i-1;P0 is # a1b-1f-1g1i-1j2l-1;P0 it on a-1b-1c2
        P0 joint visit a3b-1c-2d-1e1g-1i1j-1l1;P0 key work b-1c2;P0 known to b-2c2;P0 lac review b-2c2n1
        P0 last record a-1b2;P0 late again a2b-1c-1g-1i1k-1l1;P0 let us a2b-1c-1d1e-1i1;P0 lock fitt a1b-1e-2f3
        P0 made today b-2c2;P0 medical with h2i-1k1l-1;P0 met at a-1b2c-1;P0 mother present g1h1i-2k1l-1
        P0 mother report b-1c2;P0 mrs ivery b-2c1;P0 mum at a-1e2f-2g-1i1;P0 mum attend a-1b2c-1
        P0 mum in b1c-1e1f-1g-1i1j-1k-1l2;P0 mum on b-1c1h2i-1k2l-1;P0 mum rang a-1b2c-1
        P0 mum say a2b-1c-1e2f-1g-1h1j-1k1;P0 mum stay a1d2e-1;P0 mum to a2b-1c-1;P0 mum told a1b-1d1e-1f1g1i-1j2l-1
        P0 mum took a-1b-1c2;P0 neighbour disput a-1b-3c3;P0 night log h2i-1k1l-1;P0 no contact a-2b3c-2
        P0 no one a-1b2c-1;P0 no show a3b-3e-1f1g-1i1l1;P0 nobody home a2b-1c-1e1f-1;P0 not attend a-1b2
        P0 not sleep a2b-1c-1h-1j1k-1;P0 not want a1c-1d1e-1g1i-1j2l-1;P0 note to b-1c2;P0 of # a-3b4c-2
        P0 of a a2c-1e-1f1i-1;P0 of the d-1e2f-1h-1i1j-1l2;P0 of them a1c-1d1e-3f1g2i-1j2k-1l-2
        P0 off school a2b-1c-1k-1;P0 older one a-1b2c-1;P0 on a a-1b2c-1d1e-1j1l-1;P0 on floor a-1b-1c2d1e-1
        P0 on phon a-1b-2c3f1l1;P0 on scen a-1c1d-1e-1f2h1i-1j-1k1;P0 on the a2b-2d-2e-1f3g-1h2i-1k2l-2
        P0 on ward b-1e1f-1h2i-2k2l-2;P0 one in a-1b2c-1;P0 open door g-1h1k1m3;P0 over money a-2b1c1
        P0 parent cours a-1b3c-2;P0 parent even a-2c1;P0 parent re a-2b1c1;P0 phon to b-1c2
        P0 pick up a1c-1d2f-2g-1i1j-1k-1l1;P0 pre birth b2c-2;P0 property with b-1c2e-1f1;P0 r v a1g1i-1k2l-1
        P0 re bailiff a-1b2c-1;P0 re contact b-3c3;P0 record visit a-1b2;P0 report of b2c-2e-1f2h1i-1k1l-1
        P0 return interview m2n2;P0 return to a1e-1f1h1i-1k2l-1;P0 review of a-1c2;P0 room # a-1b-1c2e1
        P0 room check b-2c2j-1k1;P0 say she d1f-1h1i-1k1l-1m3n2;P0 school # a1b-1d2e-1f-2g-1j-1l1
        P0 school report b2c-1;P0 seen alon a1b-1d3e-1f-1g1i-1;P0 seen at b-1c2d1f-1i1
        P0 seen with a2b-2c-1d-1e3f-2g-1i1k-1l1;P0 session # a-1b2c-1d1f-1j1k-1;P0 session at d2e-1h1i-1k1l-1
        P0 shar with c-1d-1e-1f2g1i-1j1l-1;P0 she was c1g-1h1k1m-1n2;P0 sign the a-1b-1c2;P0 spok to a-1b2c-2d1f-1
        P0 star chart a-1b-1c2;P0 statutory visit a1b-1d1f-1j1k1l-2;P0 stay and e2f-2i1;P0 strategy discussion b-1c2
        P0 sw and b-1c1h2i-1k1l-1;P0 t c a-3b5c-2;P0 talk about d2e-1f-1g1i-1j1;P0 telephon review b-1c2
        P0 the children a-1b2c-1j-1;P0 the day b-2c2g-1h1k1;P0 the door a1c-2e1f-1g-1h1j-1k1m1;P0 the family a-1b3c-1
        P0 the hous a-1b2c-1;P0 the littl a-2b1c1;P0 the offic a2c-2e1f-1g-1h1j-1k1;P0 the room a2b-1c-1e1f-1h-1j1k-1
        P0 the stair a1b-1d-1e-1f2h1i-1j1k1l-2;P0 the ward a-1b2c-1;P0 the whol a3b-1c-2e1f-1g-1h1i-1j-1k1l-1
        P0 them on a1d-1e-2f2g1i-1j1l-1;P0 they were a1b1c-2g-1i1l1;P0 to be a-1b1d3e-1f-2g1h-1j2k-1l-1
        P0 to date a-1b-1c2;P0 to go a1b-2c1e-2f2g1i-1j2k-1l-2;P0 to hand a1b-1f-1g-1i2l1;P0 to head a-1b2c-1
        P0 to home b2c-2e-1f1g-1h2i-1k1l-1;P0 to mum b-1c1d-1e-1f2h-1i1j1k-1;P0 to rso b2c-1;P0 to say e2f-1g1i-1j-1k1
        P0 to school a1d1e-2f1i-1j1;P0 took it a-1b-2c3;P0 tv on a2b-1c-1e1f-1;P0 v in a1b-1g1i-1k2l-1
        P0 v with b-2c2i1;P0 visit # a-2b1c1d-1e2f-1g-1i1j-1k1;P0 visit #pm a1d1e-1f-1h1i-1j1k1l-2;P0 visit by b3c-2
        P0 visit in a1c-1e-1f2;P0 visit to a-4b-1c5d-1e-1f1j1k-1m-1;P0 visit with a3b-2c-1e1f-1g-1i1k-1
        P0 visit within b2c-2;P0 want a a1c-1d2e-1f-1j1l-1n3;P0 want mum a1b-1d1e-1f1g1i-1j2l-1
        P0 want to a3b-1c-1d2e-4f2g5h-1i-4j6k-1l-5;P0 warrant execut a2b-1e1f-1h-1i1k-1l1;P0 week ago a-1b2c-1
        P0 went to a2b-2h1i-1k1l-1;P0 whil mum a1c-1d1e-2f1g1i-1j2l-1;P0 with a a-1b2c-1j-1
        P0 with her a-1b2c-1e1f-1g1i-1;P0 with mum b-1c1e1f-1g1h-1j-2k1;P0 with pgp b-1c2
        P0 with polic b-2c2f-1i-1j1k1l-1;P0 with sw a-1c1g-1h2i-1k2l-1;P0 with the c-1d-1e-3f5g1h-1j2k-1l-1
        P0 with them a2b-2c-1d2e-1f-1g1h-1j1k-1l-1;P0 with wife b2c-2;P0 within # b2c-2;P0 wk # a-1b3c-2
        P0 work session b-3c3d-1f1;P0 would like a1b-1c-1d1e-1g1i-1j2k-1l-1;P0 would not a1b-1d-1f1h1j-1k2l-1
        P0 wouldnt let e2f-1g-1i1l1;P0 year old b2c-1g1k1;P0 yr old a1c-1d1e-2f1i1j1k-1
        P1 " and d-1f1g2h-1i-2j4k-1l-2m3n1;P1 " i a1b-1e1f-2g-1i1j1k-1l-1n1;P1 " she d-1f2;P1 " that d-1e-1f2g1i-1
        P1 # and a-1b2c-1d-1f1;P1 # children a-2b1;P1 # hourly d2e-1i1l1;P1 # kid a-3b4c-1e1;P1 # min a2b-1e-1h1i-1l1
        P1 # of a-1c2;P1 # week b2c-1;P1 # young a2b-2c-1e1i1;P1 @kid @me a1f1g-1h-1i1j2k-1l-1
        P1 @kid and a-2c2e3f-3g1h-1k-2l2;P1 @me # a-1b-1c2e1f-1g1j2k-1l-2;P1 @me @me a2b-1c-1d-1g-1i1j-1k1
        P1 @me and a-1b-2c3d-1e4f-3g3h-1i-2k1l-1;P1 @me ask a2b-2d-1f2g1h-1i-1j2l-1
        P1 @me asleep a2b-1c-1d-1e3f-2g-1h3i-2j-1k3l-2;P1 @me at a-1b1c-1d1f-1h-2i2l1m-1n-1;P1 @me attend a2b-2h1
        P1 @me but a-2b2n2;P1 @me call a-1b1m3n1;P1 @me came a2b-1c-1d-2f2g1i-1j-2k2;P1 @me cry a-2b2g1i-1k1l-1
        P1 @me did a-1b1c-1d-1e2f-1k-1l1m-1n-1;P1 @me dropp a1b-1d-1e-1f2g-1i1;P1 @me fell e-1f1h-2i2k-2l2
        P1 @me had a-3b4c-1e-1f1g-1h1i1j-1m-1;P1 @me hid a1b-1h2i-1k1l-1;P1 @me home d1e1f-2i1l1
        P1 @me in a2b-1c-1d2e-2h-1i1j3k-1l-2m-1n2;P1 @me is a-2b3c-1d-1e1l1m-1;P1 @me not a-1b1d2e-1g1i-1j-1l1m-1
        P1 @me on c-1d3e-3g1h-1j-2l2m3n1;P1 @me paint a1d-1e-1f2j1l-1;P1 @me re a-1b1f1m2
        P1 @me refus a-3c3e-1f1g1k-1m1;P1 @me said a1b-1d-2e1f1g2i-1j1k1l-2m1n1;P1 @me sat e1g-2i2j-1
        P1 @me show d-1e2f-1g-1i1j-1k2l-1;P1 @me slept a1e1h2i-2k2l-2;P1 @me stay a-2b2
        P1 @me to a2b-2c-1d2e-2f1g1h-1i1j-2k-1l3;P1 @me told a1b-1d-2f1g2h-1i-1j1k-1
        P1 @me was a-3b5c-2e-1f1g-3h3j-1k1m-2n-1;P1 @me with a-1c1f-1g-2h1i1j1k1l-1;P1 @nm and a-1b2c-1e-1m-1n-1
        P1 a friend b1d-1e2f-1g-1h2i-1;P1 a neighbour b1c-1d-1e-2f3h1i-1k1;P1 a temperatur a1b-1e1f-1g-1h2i-1k2l-1
        P1 a thumb a-1b1d-1e-1f1j1m2n-1;P1 a word a-2b2h1i-1k1l-1m1n1;P1 about home d1j-2k2;P1 about it g1i-1j-1k2l-1
        P1 about the d2f-2k-2l2;P1 advic given a-2b2e1;P1 again at d-1e-1f2;P1 agre that a-1b-1c2
        P1 all of d1e1f-2h1i-1k1l-1;P1 all thre e-2f2h-1i1;P1 alon in d3e-2f-1g1j-1l1;P1 and # a-1b3c-1
        P1 and @kid a-1c1d-3e5f-2h-1i1j1l-1;P1 and @me d-1e3f-3g-1i1j-1k-1l2;P1 and ask d1f-1g2h-1i-1j1l-1m1n1
        P1 and children a-1b-2c2e1j1k-1;P1 and had d1e1f-2g1h-1k-1l1;P1 and held a1d-1g-2h1i1k1
        P1 and his a-1c1e1f-1g2i-1j-1k1;P1 and i d2f-2h1i-1k1l-1m-1;P1 and isnt a-1b1m2n2
        P1 and mother d-1e1g-1h2i-1j-1k2l-2;P1 and out d-1e2f-1i1j-1;P1 and said d-2e-3f4g2h-1i-1j1l-1
        P1 and saw a2b-1c-1e-1f1i1;P1 and say a-2b2m1n1;P1 and settl a-2b-1c3f1j1l-1
        P1 and she d1e-2f1g1h-1i-1j2k-1l-1n-1;P1 and sign f1j2l-2;P1 and that a-1b2c-1j-1k1l-1n-1;P1 and ther j-2k1l1m1
        P1 and told a1d-1e3f-2g4h-1i-3l1;P1 and want d1e1f-2n1;P1 and we a1b-1d1e-2f1g3h-1i-2k-1l1
        P1 and went a1b-1d-1e-1f2g-1h2i-1k1l-1;P1 and were a2b-1c-1e1f-1;P1 and would a2b-1d1e1f-1g-1h2i-1j-1k2l-2
        P1 as @me a-1b2c-1d1e-1f1g1i-1k1n1;P1 ask about a-1b1d1f-1j-2k1l2n1;P1 ask for a-1b2d-1f1g-1i1j1k1l-1
        P1 ask if a1c-1e1g3h-1i-3k1l-1m1n-1;P1 ask to a-1b1c-1d1e1f-1g1n2;P1 ask what a-1b1d1e-1j-1k1m2
        P1 asleep in a3b-2c-2d-1e2f-1g-1h1j-1k1;P1 asleep on a2b-1c-1d1e1f-2g-1h3i-2j-1k2l-2
        P1 at # a2b-3d-1e-2f2g-2h2i1j-2k2m2;P1 at her a1e1f-1g1h-1j1k-1m1n2;P1 at his a-2b2n1
        P1 at home a-2b3c-1d2e-2g1j2k-1l-1n1;P1 at school a-1b1c-1d1e-2f1g-1i1j-2k1l1m-1n-1
        P1 at the b-2c2d-2e5f-2g-2h-1i2j-1k-2l3n1;P1 at their b1c-1g1i-1j2l-1;P1 back to a-1b1e-1f1j1l-1m2n2
        P1 be back d-1e-1f2;P1 be drawn d1e-1k2l-1;P1 becaus she d-1e2;P1 bed at a1h1i-1k2l-1
        P1 bedroom with a1d1e-2f1l1;P1 been suspend a1b-2c1f1h1i-1k1;P1 behind to d2f-2j1l-1;P1 both boy a-2b2e1f-1
        P1 both children a3b-1c-2d-1e-2f3l-1;P1 brought in b-1c1d-1e1f-1g-1h-1i2k-1l1;P1 but she a-2b2g-1h1n2
        P1 by father a1b-1d-1f1g-1h2i-1k1l-1;P1 by himself d1e-1g1i-1j1k1l-2;P1 by the c-1d-1f1g2i-2k2l-2
        P1 call from a-2b2n1;P1 came by d2f-1k1l-1;P1 came home g-1h2i-1k1l-1;P1 came to c-1d-2e-1f3j1k-1l-1
        P1 came with a1b-1e2f-2j-1k-1l1;P1 car on d-1e-1f2i1j1k-1;P1 carer and a2b-2e1g-1i1l1;P1 carer at a-2b2l1
        P1 carer for a-2b2g-1i1m1n1;P1 carer had d2e-1f-1;P1 check at a-1b2h2i-1k1l-1m1;P1 child gave b1h2i-1k1l-1
        P1 children are a-1b-1c2;P1 children at a-3c3;P1 children in a-3b3f1h1i-1k1l-1
        P1 children present a2c-2h1i-1k1l-1;P1 children under a-2c2;P1 children were a3b-2c-2d-1e1g-1i1k-1l1
        P1 children worker a-1b2e1f-1;P1 collect the a2b-1c-1d1e-1l1;P1 com back a-1b1d1g1i-1j1l-1m1n2
        P1 come out a-2b2h1i-1k1l-1m1n-1;P1 cop with a-1b-1c3;P1 could hear a-2b3n-1;P1 could not a-2b2c1h1j-1k1n1
        P1 could see a3b-2d-2e1f1g-1h2i-1k1l-2;P1 cry in a-1b2f1g1i-1k1l-1;P1 dash standard a-1b-1c2
        P1 did it d1f-1g1i-1j-1k-1l2;P1 did not a-2b3c-1d2e-1f-1g-2h3i-1j-3k5l-1m-1;P1 didnt want c-1j-1k3l-2
        P1 doesnt want d1e-1g1i-1j2k-1l-1m1n2;P1 dropp off a2b-1d1e-2f1g-1i1l1;P1 end of d-1e-1f2g1i-1
        P1 every day a2b-2e-1f1;P1 fell asleep a1b-1d-1e-2f3h-3i3k-3l3;P1 for # b1c-1d2f-1h1i-1j1k1l-2
        P1 for a a-2b2d1f-1i1k1l-1n1;P1 for both a2b-1f1i1;P1 for her a1b-1e-1f1g2h-1i-1j1k-1;P1 for his a-2b2i1k-1
        P1 for part a2b-1c-1e-3f2g1l1;P1 for the a1b-2c1d-2e3f-1g-1i1j2k-1l-1;P1 foster carer a-2b2d1f-1g1i-1j1l-1n1
        P1 from @me g1i-1l1m3n2;P1 from a a-1c1m1n2;P1 from school a2b-1c-1g1h-1j-1k-1l1;P1 from the a2b-1d-2e-1f3g-1h1
        P1 gave me d-2e-1f3j1k-1l-1;P1 go back d1e-1f-1j2k-1l-1n1;P1 go home d-1g1i-1j2k-1l-1
        P1 go to a1b-1d-1e-1f2j1m1n1;P1 going back a-1b1m2n2;P1 going to a1b-1f-1g2i-1l1n1;P1 gone and a-1b1m2n-1
        P1 gone to a-1b2c-1d-1g-1j-1k1;P1 got a d-1g1i-1j-1k2l-1;P1 had @me a2b-1c-1g-1h-1i1k-1l1
        P1 had a a1d1e-2f1g2h-1i-1j1k-1;P1 had been a-1b1d-1f1g3i-3j1k1l-2;P1 had gone a-1b2d2e-1f-1i-1n-1
        P1 had told g-1i1n2;P1 happy and a-2b-1c2g1j1l-1;P1 has been a1b-2c1d-1e-1f1g-1h1;P1 he can e-1g1i-1j2l-1
        P1 he could g1i-1j2k-1l-1m1n1;P1 he feel a1e-1f1g1i-1j2l-1;P1 he had a1d-3e3g-2i2j-3l3
        P1 he is a2b-3c1d2e-2f-1g1h-1i-1j2l-2;P1 he said a-1b1d3e-1f-2g1h-1j1k-2l1m2;P1 he want d-2e1g1i-1j2k-1l-1
        P1 he was a2c-1g1h-1j2k-2m1;P1 he wont a1b-1n2;P1 hear a a-2b2;P1 her boyfriend a-1b1m1n2
        P1 her foster d-2e1g1j1l-1;P1 her in a2b-1c-1e1f-1g-1h1j-1k1;P1 her kid a-1b-1c2
        P1 her mother a2b-2d-1g-1h1i-1j-1k1;P1 her stepdad e1f-1g-2h2j-1l1;P1 him and d2e-1f-1j1;P1 him in d2e-1
        P1 his dad a-2b1c1d1f-1g1i-1k1l-1;P1 his father e2f-1j-1l1;P1 his grandmother a-2b2d-1e1
        P1 his hood d-1f1h1i-1j-1k2l-1;P1 his room a-3b3d2e-1f-1g1k-1m2n-1;P1 home with a-3b3
        P1 hood up a1d1e-1f-1g-1h2i-1j-1k2l-1;P1 hous of d-1e-1f2j1;P1 i ask a-2b2c-1d-1f2g1h-1j-3k1l1m2
        P1 i did d1f-2j-2k1;P1 i didnt a-2b2c-1f1g-1h1k1m-1;P1 i had d1e-1f-1g2h-1i-1;P1 i saw a2b-1g-1h1i1
        P1 i was b-1e-1f1h1i-1k2l-2m-1n1;P1 if he e1g1i-1j3k-1l-2;P1 if it d-1e1g1i-1j-1k-1l2;P1 in " a1b-1f1g1j2k-1l-1
        P1 in and a1b-1d-2e2g1h-1j-1l1;P1 in background b1m-1n2;P1 in bed a1b2c-3d1e-1h1i-1j-1k1m-1
        P1 in by a-1c1d-1e1f-1g-1h-1i2k-1l1;P1 in her a-1c2d1e-1g1j1n1;P1 in his a2b-2d1e-1f-1g1h-1i-1j1k-1l1
        P1 in kitchen d1e-2f1j1k-1;P1 in math b-1c1g1h-2i1k-2l2;P1 in placement d-1e-1f2h-1i1k-1l1
        P1 in pram a1c-1e1h2i-1k1l-1;P1 in the b-4c4d3e-1f-2h4i-4j2k2l-4;P1 in with a1d-1e2f-1i1j-1l1
        P1 invisibl " a-1b1m2n2;P1 isnt com a-1b1m1n2;P1 it hurt e1f-1g1i-1j-1k-1l2;P1 kept her d2e-1f-1g-2h2k1l-1
        P1 kid at a-1b2c-1;P1 kid bik a-1b-1c2;P1 kid toy a-2c2;P1 kid under a-3b4c-1;P1 kid were a2c-1e-2f2
        P1 kitchen with a1b-1e-2f2h1i-1k1;P1 know she d-2e1k1;P1 like it g1j3k-1l-2;P1 like to a1d-1h-1j2k-1l-1n1
        P1 liv room a3b-2c-1d-1e2f-1h2i-1k1l-1;P1 look after a-2b2;P1 mark on a1d1e1f-2j-1l1
        P1 me a d-1e-1f2g1h-1j2k-1l-1;P1 me about a1b-1e1g1i-1j-2l1;P1 me alon a-2b2m1;P1 me from a-1b1m1n2
        P1 me his d2e-1g1;P1 me she a-1b2d1e-1g1j2l-1m1n1;P1 met @me a1b-1d-1f1g2h-1i-1j2l-2;P1 minut and g-1i2
        P1 miss her d-1e2;P1 most of a2b-1e2f-2g-1i1j-1l1;P1 mum in a-1b-1c2d-1f1;P1 mum rang d2e-1f-2
        P1 mum was a1b-1e-1f1g3h-1i-2j-1k-1l2;P1 my question a1b-1d1f-1j-2l2;P1 name as d-1e-1f2
        P1 nil concern a-1b-1c2;P1 no children a-2b3c-1;P1 no concern a1b-3c2e1f-1h1i-1k1l-1;P1 no offenc a-2c1
        P1 no one a-1b1e1f-1l1m2;P1 no sign b1c-2;P1 not approach f1g-1h2i-1j-1k2l-1;P1 not be e-1f1g-1h1i-1j-1k2l-1
        P1 not been a-1b2c-1;P1 not breath a1b-1e1g-1h2i-2k2l-2;P1 not come a-2b3c-1h1i-1j1k1l-1n-1
        P1 not engag a1b-1e-1f1g-1h2k1l-1;P1 not go a1b-1d2e-1f-1g1k-1;P1 not in a-1b2m1n1;P1 not mention a-1b-2c2
        P1 not say b-1c1d-1f1g3h-1i-1j-1k2l-1;P1 not seen b1c-1e-3f3h-1l-1m1n-1;P1 not to a-1b1c-1j2k-1l-1n1
        P1 notic serv d-1e2f-1;P1 of @nm a-1b-1c2d-1e-1f1h-1i1j-1k1;P1 of children b2c-2e1;P1 of his a-2b1f1m1
        P1 of it a1d1e1f-2j1;P1 of the a3b-2c-1d1f-1g2h2i-4k2l-2;P1 of us a1d2e-1f-1h1i-1j1k1l-1
        P1 off when e-1f1g1h1i-2k1;P1 off with a-2b2;P1 on her a-1b1d2f-2j-1k1l-1m1n2;P1 on sofa a2b-1c-1e1f-1j1
        P1 on the a-1b-1c2e-1f1g-2i2j1k-2l1;P1 on ward a1e-2f2j1l-1;P1 other children a-1b-1c2d1j1
        P1 out of a-2b2d-1e1g1j1l-1m1n-1;P1 over to e-2f2l1;P1 own all d-1f2g-1i2;P1 part of a2b-1c-1e-3f2g1l1
        P1 period and d2f-1;P1 playroom with a-1b2e1f-1;P1 prior to a-1b2;P1 rang me a-1b1m2n1
        P1 refus to a-3b1c2e-2f2g1i-1m1n-1;P1 regard the b-2c2;P1 report to a1d-1e2f-1g-2h2j-1k1
        P1 return after a-1b1d2e-1;P1 room and a2c-1e1g1h1i-1j1l-1;P1 room by d2e-1f-1k-1l1
        P1 room with a2b-2d-3e2f1g1h-1j-1l1;P1 round the a-2b1d1e-1;P1 said " a1b-1c-1d-1e-2f3g2h-1i-1j1l-1m2
        P1 said @me a-1b2c-1e1g-1h1;P1 said hed d-1e-1f2;P1 said mum a2b-1e-1f1g2h-1i-1j-1l2
        P1 said she a-1b1d-1f1h1i-1j1l-1m2n2;P1 said that a1b-1d1e-1f1g-1h1j2l-2n1;P1 said the d2e-1f-1j-1l1
        P1 said to a-1b2j1;P1 sat on d-1f1g-2h1i1j-1k1;P1 saw @me a1b-1e2f-2g-2h3i-1j-1k3l-2m-1
        P1 saw both a2b-1c-1e-2f3i1;P1 say @me a-2b3c-2i1m-1;P1 say kid b2c-1;P1 say she a-1c1d2e1f-2g1i-1j2k-1l-1n-1
        P1 say sorry n2;P1 say that a-2c2g1i-1k1l-1m-1;P1 say the a-1b2c-1n-1;P1 see the e-1f1k1n2
        P1 seen in a1e-2f2j-1k-1l1;P1 self harm d2e-1g1i-1k1l-1n1;P1 she ask a-1b2c-1d1e-1f-1g1i-1j-1l1m1n1
        P1 she had b1c-1d-1e-1f2g1h-1k-1l1;P1 she hat d2f-2g1j1l-1;P1 she said d2e-3f1i-1k1l-1m1n1
        P1 she say d1e1f-2g1k1l-2;P1 she told a-1b1d2e-1f-1g1j1l-1m1n1;P1 she want b1d-2f1j1k-1m1n1
        P1 she was a-2b2d-2f1g-2h2i-1j-2k2m1n1;P1 show me a2b-1d1f-2g1i-1j-1l1;P1 sign of b1c-2i1
        P1 sister @me a-2c1f1g-1j-1k1;P1 slept most e2f-1g-1h1;P1 social worker a1b-1c-1d-1f2g-1h2j-1k3l-2n2
        P1 speak to c-1d-1e1g-1h2k1l-1;P1 spok to a-2b2e-1f1g1j1k-1m4;P1 spoken to a2b-2e-1h1i-2j-1k2
        P1 station with a2b-1c-1;P1 stay behind d2f-2;P1 stay with a-1b1d2e-2;P1 straight to a1g-1h2i-1k1l-1
        P1 subject to b-2c1;P1 taken by a-2b2;P1 taken into d2e-1f-1j-1k-1l1;P1 talk about c-1d1e-1g2h-1i-2j-1k2l-1
        P1 text from a-1b1m2;P1 that @me a-3c2f-1j-1k1;P1 that he a1b-1d-1e-1f1j1k1l-2m1n3
        P1 that her b1d-1e2f-1g-1h2i-1j-1l1;P1 that she a1b-1d1e-1f1g1i-1j2k-1l-1n-1;P1 that the a-2c1
        P1 that they a-1b2h1k1l-1;P1 the @me d-1e-1f2g-1h-1i2j-1k-1l1;P1 the bath a-2b2l1m1n1
        P1 the boy a2b-1c-1d2e-1f-1h1i-1j1l-2;P1 the car a1d2e-2h-1i1j1k-2l1;P1 the cat d2e-1f-1j-1l1
        P1 the children a-3b1c1d-1f1h-1j1k-1m-1n-1;P1 the day d-1e2f-1h1i-1j-1k1;P1 the door a-3b3e-1f2g-1h1j1l-1m2
        P1 the green e-2f2l1;P1 the hall b-2c1g-1i1j-1k-1l1;P1 the home a-2b1c1i1n1;P1 the household a-1b-1c2
        P1 the kid a-1b2c-1m1;P1 the library d2e-1f-1g1i-1j1k1l-1;P1 the liv a2b-1c-1e1f-1h1j-1
        P1 the offic a2b-2e-1f1g1j1k-1;P1 the property a-2b1c1;P1 the room a1b-1d-2e2g1i-1j1k1l-1
        P1 the sette e1f-1h1i-1j1k1l-2;P1 the shop b-1c1d1e-1f-1g2h-1i-1j-1;P1 the tabl a1b-1c-1d-1e2f-1g1h1i-1j-1
        P1 the visit a1c-1e-2f3;P1 the way d1e-2f1j1k-1;P1 the yard d1e-1g-1h1k2l-1;P1 their father a-1b3c-2
        P1 their mother a2b-2e1f-1h-1i1k-1l1;P1 ther was j-2k1l1;P1 this week b2c-2e-1n1;P1 this weekend a-2b2
        P1 thre children a3b-3d-1e-1f2g1i-1j-1l1;P1 through the a-3b4h1k1l-1m3;P1 thumb up b1d-1f1j1k-1m2n-1
        P1 to @me a-3b3k-1l1m5;P1 to @nm a-2b2c-1d1f-1g1i-1n1;P1 to be a-4b1c3d1e1f-1h1i-1j1l-1
        P1 to bed a1d-1e1g-1h2i-1j-2k3l-2;P1 to collect b1c-1d2e-1f-1;P1 to come a-3b3d1e-1f-1g1m1n1
        P1 to dsl e2f-1g-2h2j-1l1;P1 to go a-1b1e-1g1i-1j3k-1l-2m1n1;P1 to have b-2c2h-1i1k-1l1
        P1 to her a1b-1d-2f1h1i-1k1l-1;P1 to him a1d1e1f-2;P1 to his d-1e-1f2;P1 to know d-1e2;P1 to leav a-1b-1c3k-1
        P1 to me a2b-2g1h1i-1k-1l1;P1 to say a-1b2d-1f1g-1h-1i2l1m-1n-1;P1 to see b1c-1d-1e-1f2g1i-1j2l-1m-1n2
        P1 to speak a1b-1g-1h3i-1j-1k3l-2;P1 to talk d1f-1g1i-2k1l-2;P1 to tell a1b-1d2e-1f-1g1h-1n1
        P1 to the a-1b2c-1d3e-3g4h-3i-1j1k-3l1m1n1;P1 to visit a-1b2c-1d1;P1 together in d-1e2f-1g1k-1
        P1 told me a1b-1c-1d1e-1g6h-1i-5j3k-1l-2m1;P1 took @me a1b-1d4e-2f-2j1l-1;P1 two children b-4c4d1e-1i1k-1l1
        P1 under # a-4b3;P1 under the a1c-1g-1h2i-1k1l-1;P1 up and d-1e1g-1h1j-1k2;P1 up from a2b-1c-1j-1l1
        P1 up to a3b-2c-1h-1i1k-1l1;P1 us wher d-1e-1f2;P1 visit to a-2b3c-1d-1e1m-1;P1 visit tomorrow d2e-1f-2
        P1 want her d-1e-1f2;P1 want polic a-2b2;P1 want to a2b-2e2f-1g4i-3j2k1l-3m3n4;P1 warm and d1e-2f1h1k1l-1
        P1 was asleep a1b-1d-1e2f-1g-1h2i-2k2l-2;P1 was at a-2b3d-2e2f-1h1i-1k1n1;P1 was fine a-2b2g1i-1l1n1
        P1 was he a-1b1d-1f1g-1i2m1;P1 was in a-2b3c-1d-1e2f-1n1;P1 was not b1c-1d-2e2g-2h2k2l-2m-1n1
        P1 was off a-2b2h1i-1k1l-1;P1 was on a1b-1e2f-2j-1k1;P1 we talk a2b-2d1f-1h-1j-1k-1l1
        P1 went straight a1b-1g-1h2i-1k1l-1;P1 went to a2b-2d2e-2f-1i-1m1;P1 were " a-1b2c-1
        P1 when he a1b-1d2e-1f-1g1i-1j2k-1l-2;P1 when i d-1e1h1i-1j-2k2l1m1;P1 when mum e-1f2g1i-1l1
        P1 who had e1g-1i1n2;P1 who said e1f-1m2;P1 with # a2b-2c-1d-1e1f-1g-1i1l1;P1 with @kid a1b-1d2e-1g1i-1j1
        P1 with @me d6e-3f-2g3i-3j2l-2m2n1;P1 with a a1b-2c1d-1e-1f2g1i-1j-1l1;P1 with children a-2b2
        P1 with father a2b-1c-1e-1f1l1;P1 with him b-1c2e-1f1g-1h1;P1 with his a-2b3c-1d-2e4f-3g-1m-1n-1
        P1 with me a1b-1d3e-1f-2g1h-1n1;P1 with the c-1d-2f2g-1i1j-1l1;P1 with their a1b1c-3e1f-1g-1h-1i1j-1k-1l1
        P1 without @me b1n2;P1 would like a1b-1d2f-2g-1h-1i1j1l-1;P1 would not a3b-2c-1d-2e2g1h2i-3j-1k5l-4
        P2 @kid @kid a-2b3c-1d-1f1g1i-1k1l-1;P2 @kid and a-1b1e1f-1g-1h2i-1j-1k3l-2;P2 @kid attend a-1b2n1
        P2 @kid came a-2c2;P2 @kid had a2b-2d1e-1j-1k1l-1;P2 @kid in a1c-1d-1e1g1j-1k-1l2;P2 @kid on a-3b2c1k-1l1
        P2 @kid seen a-1b2d1e-1g1i-1;P2 @kid slept a-2b2d1e-1;P2 @kid to b1m2;P2 @kid was a-2b3c-1d1e-1g1i-1m1n1
        P2 about the a-2b2;P2 and @kid a-2b3g-1j-1k1;P2 and i d1e-1f-1h1i-1k2l-2;P2 and was a-1b1g-2i1j-1l1
        P2 at @nm a-2b2;P2 by pc e-2f2;P2 came in a-1b-1c2d1e-1;P2 he said a-1b1d-2f2h-1i1j1k-1
        P2 his dad a2b-2e-1f2j-1k1;P2 his mother a-1b2;P2 in his a-1b2;P2 in the a-1b2c-1d-1e1;P2 it " d-1e-1f2i-1j1l-1
        P2 most of a1b-1e1f-1g-1h1j1k1l-2;P2 mum brought j1m2;P2 room by e-1f2h1k1;P2 said " g-2i1j-1
        P2 said she a2b-1e-1f1j-1l1;P2 seen alon a-2c1;P2 to say e2f-2g1h1i-2j1k1l-2;P2 want to a1e-1f1h-1i1j2k-2n1
        P2 was in a-1b2j-1l1;R0 adult a-1b-2c3d-1e1g-1;R0 ambulanc a-2c2e-1f1m2;R0 bank a-1b2c-1e1f-1
        R0 camh a-1b1d1e-1g2i-2j1l-1;R0 centr a-1b2c-1e1f-1;R0 children a-1b2c-1d-1e1f-1g-1i1
        R0 class a1b-2c1d-1f1g1h-1i1j-1l1;R0 clinician a-1b1d1e-1g2i-2l-1;R0 contact a2b-1c-1d-1e2f-1g-1i1k-1l1
        R0 crew a-2c2e-1f1;R0 dentist a2b-1d-1f1g-1i1j-1l1;R0 dsl d-1f1g1i-1k-1l1n2;R0 food a-1b2c-1e1f-1
        R0 foster a-1c1d-1e-1f2h2i-1j1k1l-2;R0 gp a1c-1d-2e3f-1g-1h-1i2j-1k-1l2m-1;R0 head b-1c2
        R0 health b-1c1d-1e3f-2g-1h-1i3j-1k-2l3m-1n-1;R0 learn a-1b-1c2d2f-2h1j1l-1;R0 mentor a-1b-1c2d1f-1h1l-1
        R0 midwif b1c-1d-1g-1h-1i2k-1l1;R0 nurs a3c-3d2e-1f-2i-1j2l-3;R0 nursery a1b-1c-1d-2e-1f3g-1h-1i2j-2k-2l3
        R0 officer b1c-1g1h2i-2k2l-2m-1n-2;R0 polic a1b-1e-1h2i-1j-1k2l-1;R0 refug a1b-2c1d-1e1f-1h-1i1k-1l1
        R0 residential c1e-1f2g1h2i-2k2l-2m1;R0 respons a-1b-1c2d-1e1;R0 school b3c-3d1e-3f2g1h-1j2k-1l-1
        R0 supervisor a2b-1c-1d-1e2f-1g-1h-1i1k-1;R0 support a1b-4c3d-1e1g-1h1k1l-1;R0 teacher b-4c3d-2f2g2h-2j-2l2m-1
        R0 visitor a-1b1d-2e3f-1g-2h-1i3j-2k-1l3m-1n-1;R0 volunteer a-1b3c-1e1f-1
        R0 ward a2b-3c1d1e1f-2g-1h2i-1j-1k2l-1;R0 worker a-1b-1c2d1e-1f1g1m3n1;R0 youth c-1d2e-2f1g1i-1j1l-1m1
        M10 10 0 b-1c1d-1f1g-1i2l1;M10 102 0 a1b-3c2d-1e1g-1h1;M10 23 0 a1b-2c1j-1l1;M12 1 0 a-3b3c-1d-3e4g1h1i-1j-1
        M12 10 0 a-2b1c1d-2f2g1h1i-2k1l-1m-2n-2;M12 11 0 a-4b5c-2e-1f1g2i-2m1
        M12 13 0 a-2b-1c3d-4e4f1g-1h-1i2j-2l1m-1n-2;M12 14 0 c1d-2e2f1g-2h-1i3k-2l2m-1n-1
        M12 15 0 b2c-3d-1e-1f2h1i-1j-1k2l-1;M12 16 0 a1b-3c2d1e-1g-2h3j-2k2l-1m1;M12 19 0 a-1b-3c3d-1g-1h2i-1k2l-1
        M12 20 0 a-2c2e1f-1i1;M12 22 0 a3b-2c-1f-1h1i-1j-1k1m1;M12 23 0 a3c-3d-2f1h1j1l-1m-1
        M12 24 0 a-2b-3c5d-1e1g-1i1j-1k-1l2m-1n-1;M12 25 0 b-2c2e1f-1g1i-2j2l-2m2n3;M12 26 0 a-2c2d-1e-1f2g1i-1j1l-1
        M12 27 0 a2b-2d2e-6f3g7i-7k2l-3m2n2;M12 28 0 a-2b2c-1e2f-2g-3h1i2l-1m1n1
        M12 29 0 a3b-2c-1d-1e-1f2g1h2i-3j-1k3l-2;M12 3 0 b-2c1d2e-2j1l-1;M12 30 0 b1c-1d3e-4f1g2i-1j2k-1l-1m2n2
        M12 31 0 a3c-3d2e-2g3h-1i-2j4k-1l-3m1n2;M12 34 0 a-1b-2c3i1k-1l1;M12 36 0 a-3b1c2d1f-2g1i-1j1k1l-2m1n1
        M12 37 0 a-3b4c-1;M12 39 0 a-7b2c4d-1e4f-3g-2h1i1j-1m-1n-1;M12 4 0 b1c-2e-3f3g1i-1j2l-2
        M12 40 0 a1b-3c1d-1e-4f5g1h2i-2j-1k2l-1m-1n-1;M12 41 0 b-3c3e1f-1h2i-1j-1k3l-2m-1;M12 42 0 a4b-4d-2e2i1j-1k1l1
        M12 43 0 a-2b-2c3d-2e2g-1i1j1k-1m-2n-3;M12 44 0 a-3b3c1e-2f2g-1h4i-3j1k1l-2m-3n-3
        M12 45 0 b4c-4d1e-1g-1h1j-2l2m1;M12 46 0 a1c-1d1e-2g2h-1i-1j2k-1l-1m-1;M12 47 0 b1c-1e2f-2g-1i1j-1l1m3n3
        M12 48 0 a3b-2c-1d1e1f-2j1k-1l-1;M12 49 0 a-4b2c2d-1g-1h-1i1j-1k-1l1m2n2;M12 50 0 a-3b-3c6d3f-3g1h-1k-2l2m2n2
        M12 51 0 a3b-4c1d-2e5f-4g-3h-1i4j-2k1l2n-1;M12 52 0 b-1c1e-4f3h-1j1l-1m-1n-1;M12 53 0 b2c-2d-1e-1f2g1i-1j1l-1
        M12 6 0 b1c-1d-1e1g-2h1i1j-1k1m-1n-1;M12 7 0 a5b-2c-2d-2e3g-2h-1i3j-2l3;M12 8 0 b3c-3d-1e2f-1g-1i1j-1l1m1n-2
        M12 9 0 a-4b9c-5d-1e1f1g1h1i-2j-2k4l-2m2n2;M13 1 0 a4b-6c2d8e-6f-2g6h-3i-3j2k-3l1
        M13 10 0 a-1b-1c1e-1f1g2h1i-4j1k1l-3n1;M13 101 0 a-3b1c1d-1e1g-3h1i3j-3l3m-2n-1
        M13 102 0 b-3c3d-2f2g1h-1k-1l1m-1;M13 11 0 b2c-2e2f-2g1j-1l1;M13 12 0 d-1f1g2h-1i-1j1l-1n-1
        M13 13 0 a-1b3c-3d-1e1f-1h-1i1k-2l2m-2n-1;M13 14 0 a-4b10c-6d2e-1f-2g2h-1i-1j3k-2l-1m-2n-1
        M13 16 0 a-1b5c-3e2f-2g1h2i-3j1l-1m2;M13 17 0 a3b-2c-1d-1e1g-3h7i-4j-1k7l-5;M13 18 0 a-1b2c-1e-1f1k-1m-1n-1
        M13 19 0 a3b-4c1d1e1f-2g-2h3i-1k1l-1;M13 2 0 a2b-1c-1e1f-1g1h1i-2j1k1l-1;M13 20 0 a2b-2d-2e4f-3g-3i2j-1l1
        M13 21 0 a1c-1d-2e2g-3h-1i4j-1k-1l3;M13 22 0 a3b-3d1e1f-1h-2i2k-2l2m-1;M13 23 0 a8b-5c-3d2e-4f2g-1h-1i2j-3k-1l4
        M13 24 0 a6b-3c-3d-3e1f1g-3h2i1j2k-1l-1m-1n1;M13 25 0 a2b-1c-1e-1f1g1h-1j1k-2l2;M13 26 0 a1c-1d1e-2f1k-1l1n-1
        M13 27 0 a1b-1d4e-1f-3g3i-3k-1m1n2;M13 28 0 a1b-3c2d2e-1f-1g6h-2i-4j4k-3l-1m3n3
        M13 29 0 a3b-2c-1d3f-3h3i-3j-3k6l-3;M13 3 0 b1c-1d1e-3f2g1h1i-2;M13 30 0 a2c-2d1e1f-2g3h-2j3k-1l-2m1n3
        M13 31 0 a1c-1e-2f1g1h1i-2j5l-4m3n5;M13 32 0 d2e-1f-1g2h-1i-1j3k-2l-1;M13 33 0 a-1c1d1e-2f1
        M13 35 0 a-1b2c-1d1f-1h1j2l-2m-1n-1;M13 36 0 b1c-1d-1f1k-1l1m-1n2;M13 38 0 a-2c2d-1e-1f2g-1h1m1
        M13 39 0 a-3c2f-1;M13 4 0 a3b-2c-1d-1e3f-1h-1i1j1;M13 40 0 a-1b3c-2k1l-1n-1
        M13 41 0 a-1b1d-1e3f-1g1i-1j1k1l-2m1n1;M13 42 0 b2c-2d-1e1f1g1h-1j2k-2n-1;M13 43 0 a3b-1c-2d2f-2g1h1i-2j-1l1n1
        M13 44 0 a-1b1e-3f2g1i-1k1l-1m-2n2;M13 45 0 a2b2c-4d4f-4h2i-2k3l-2m2n4;M13 46 0 a2b-2c-1d-2f2g-1i1
        M13 47 0 a2b-4c2d-1e-2f2g-2h1j-1k1m-1n-1;M13 48 0 a1b-1g2h-1i-1k-1l1m-1n-1;M13 5 0 a-3b7c-4e-2f2k1l-1
        M13 50 0 b-4c5d1f-2g2h2i-4j-3k5l-2;M13 51 0 a2b-3c2d1e-1g2h-1j2k-1l-1;M13 52 0 a4b-2c-2d2e2f-4g2h-2m-1n1
        M13 53 0 a-2c2e1f-1g1i-1k-1;M13 6 0 a8b-4c-4d-1e2f-1g-2h3i-2j-1k4l-2m-2n-1
        M13 7 0 a3b2c-4d-4e-2f5g-1h-1i2k-3l3m-2n-1;M13 8 0 a-1b2c-1h1i-1j1k1l-1m1n-1
        M13 9 0 a-4b4d1e-1g1i-1j1k-1l-1m6n3;M14 1 0 a-2b1c1d-1e1f-1g-1h-1i2j-1l1m-1;M14 10 0 a-1c1g2h-2k-3l2m-1
        M14 102 0 a4b1c-5d2e-2g2h-2j-1l1m1n-2;M14 14 0 a3b-2c-1e-1f1j-1k1;M14 17 0 a3b-2c-1d2e-1f-1g2h-1i-1j1k-1l1
        M14 19 0 b1d1f-1g-1i1k1l-1m2;M14 20 0 b1c-1e-1f1g1h-1i1j-1k-2l3;M14 22 0 a1c-1d-1e2f-1g1h-1j-1k-1l2
        M14 23 0 a-2b4c-2d-1f1g-2i2j2l-2m1n-1;M14 24 0 b1c-1d-1e1g-1i1k-1m2;M14 27 0 a-1c1d-1f1g-1h1j-1k2n-1
        M14 28 0 a-2b2d-2f1g-1h1i1j1l-1m-1;M14 31 0 a1d1g1h-1i1j3k-1l-1;M14 41 0 e-2f2g-1i1j-1l1
        M14 42 0 a1b-1e2f-1g-1i1;M14 43 0 b2c-2d1e-2f1g-2h2i1j-1k1m2n-1;M14 45 0 b1c-1d1e-2f1g1j-1l1m-1n-1
        M14 47 0 a-1c1d-1e-1f2g-1h1j1k1l-1;M14 49 0 a-1b1d1f-1g3i-3j1l-1;M14 51 0 a-2b1c1d1f-1g-1h-1i1k-1l1m1n-1
        M14 52 0 a-2b2c-1h-1j1k-2l1n-1;M14 6 0 a-1b2d1e-2f1j-1k1;M14 7 0 a-1b3c-1d-1e1j1l-1n-1
        M16 1 0 a-2b3c-2i-1j-1k1m-1;M16 10 0 a-2b-2c5e1f-1i1l1;M16 13 0 a2b-3c1d-1f1g-1h-2i3j-1k-2l3
        M16 14 0 a-3b3c-1f1;M16 15 0 a1b-2k-1;M16 16 0 a2b-1c-1e-1f1g1h-1i-1l-1;M16 17 0 a2b-1c-1e1f-1g-1h1i-1j-1k1l-1
        M16 18 0 a-1b-1c2;M16 19 0 a1b-2c1h2i-1k2l-1;M16 24 0 a-2b3c-2i-1k1l-1;M16 25 0 a-1b2c-1
        M16 26 0 a1b-2c1d1e-1f-1g1k-1l1;M16 27 0 a-1b3c-1d-1e1j1l-1;M16 28 0 a-2b-2c4d-1e-2f2g2i-1j1l-1m-1
        M16 36 0 a-1b-1c2;M16 39 0 a1d-2f2g-1h-1i2m-1n-1;M16 40 0 b-1c1h2i-1j-1k1l-1;M16 42 0 a1b2c-3d-1f1g1h1i-1k1l-2
        M16 43 0 a-1b3c-2g1h-1l1;M16 44 0 a-2b3;M16 45 0 a1b-1d-1e-1f2g1h-1j1l-1;M16 47 0 a-1b-6c7h2i-2k2l-2
        M16 50 0 a-1b-2c2d-1e2f-1h-1i1k-1l1;M16 51 0 a-1b2c-1h2i-2k1l-2;M16 52 0 b2c-2e1f-1g-1h2i-1k1l-1
        M16 53 0 a-1b-1c2;M16 6 0 a-3c3h1i-1k1l-1;M16 9 0 a-2c1e-1f1k-1l1n-1;M17 1 0 a-1b4c-3
        M17 101 0 a-1b1c1d-1e3f-2g-2h-2i3j-2k-2l3m-1n-2;M17 102 0 a1b-1g2i-1j1;M17 13 0 a1c-1e-2f3
        M17 14 0 a1b-3c2e1f-1g-1i1l-1;M17 15 0 a1b-2c2e1f-1g-1h1i1j-1k1;M17 16 0 a-2b1c1d1e-2g1i-1k-1l1
        M17 17 0 a1b-2c1h1i-1k1l-1;M17 18 0 a-1b2c-1n-1;M17 23 0 a-1b2c-1d-1e2f-1g-1h-1i2j-1k-1l2m-1
        M17 24 0 d-1e2f-1g-1i1j-1l1;M17 26 0 a-2b2c-1;M17 39 0 a3b-1c-2d1e1f-2g-1h1j-1l1
        M17 4 0 a1b-1d-1e1f-1g-1h2i-1j1k1l-2;M17 42 0 a-1b2c-1d-1j-1;M17 43 0 a2b1c-4g1h-1j-1k-1l1
        M17 45 0 b1c-2d-1e1g-1i1j-1l1;M17 46 0 a-1b2c-1;M17 47 0 a-1b-1c2d-1e2f-1g-2i2j-1l1
        M17 50 0 a4b-2c-3d-1e-1f2i1k-1l2;M17 52 0 a1b1c-2d-1e2f-1;M17 53 0 a-1c2;M18 102 0 a1c-1g-1h-1i2k-1
        M20 1 0 a-1b2c-1e1f-1h1i-1j1k1l-1m-1n-1;M20 10 0 a-2b1c1;M20 101 0 b-2c2;M20 11 0 b-2c2f-1g-1i1j1
        M20 12 0 b-1c2;M20 14 0 a2c-2d-1e2g-1h1j-1k1;M20 26 0 a1b-2c1e1f-1g-1i1l1;M20 41 0 b1c-2j1
        M20 43 0 a-2b-2c3e1h1i-1k1l-1n1;M20 44 0 b-2c3h1i-1k1l-1n-1;M20 45 0 a2b-2e1f-1h1;M20 47 0 b1c-2n1
        M20 52 0 b-2c2e1f-1h1i-1k1l-1;M21 10 0 b1c-1e-1h-1i1k-1l1m1n2;M21 101 0 a-1b1d-1f1g1h1i-1k1l-1n3
        M21 14 0 a1b-1d-1g1i-2k1l-1m1;M21 17 0 a2b-1e1h2i-2k2l-1;M21 18 0 b1n2;M21 21 0 g-1i1n2;M21 23 0 a-1b1g-1i1n4
        M21 27 0 d-1e-1f2g1i-1j-1k1m2n-1;M21 28 0 a-1b1d-1g-1i1j-1k1m2n5;M21 30 0 a-1b1d1f-1g-1i1j1n2
        M21 44 0 a-1b1d-1e-1f2j-1k1l-1n2;M21 48 0 m2n1;M21 49 0 a-2b3c-1d-1f1i1j-1k1m-1n2;M21 5 0 c-1e1f-1h1n2
        M21 6 0 a-1b2c-1d1e-1f1g1i-1j1k-1l-1m-1;M21 9 0 a-1b1m2n1;M24 14 0 f-1i1j2l-1;M24 34 0 a-1b-1c2
        M24 39 0 a-1b2c-1;M25 1 0 b1c-1f1g-2h1i1k1l-1;M25 101 0 a-2b2i-1k2l-1;M25 14 0 a2b-2d1e1f-1i1k-1l1
        M25 21 0 a-2b2;M25 26 0 d-1e1g-2i2;M25 28 0 c-1d-1f1g-1h1k2l-2;M25 43 0 a-1b2;M25 48 0 d-1f1g-1i2
        M25 50 0 a-1b-1c2d-1f1;M25 7 0 f1g-2h1i1j-1k1l-1;M4 1 0 a4b-2c-2d2e-1f-1g-3h2i1j-1k3l-2m-1
        M4 10 0 a-3b5c-2d-1e1g-1h1i-1j-1k1l-1m-1n-1;M4 101 0 a-2b3c-1h-1j1k-1n3;M4 11 0 a-2b-1c3d-1e1i1k-1l1n3
        M4 13 0 a-4b3c1d-1f1h2i-2k1l-1;M4 14 0 b-2c1d1e-2f1g1h-1i1j1k-2l1n3;M4 15 0 a-2b1c1
        M4 17 0 a2b-1c-1d-1e-2f4g-2h3i-1j-1k2l-2;M4 18 0 b-2c2;M4 19 0 a2b-1c-1e-1f1g-1h1;M4 22 0 b-1c1e2f-3h-1i1k-1l1
        M4 23 0 a1b-2c1d1e1f-2g1h-2i1j-1k-2l2;M4 24 0 a4b-1c-3e1f-1g-1h-2i2j1k-2l1n3
        M4 25 0 a2b-1c-1e-1f1g-1h-1i2j-1k-1l1;M4 26 0 a4b-3c-1e-1g1i-1j1l-1;M4 27 0 a-2b1h1i-1j3l-3
        M4 28 0 a2b-2c1d-2f2g5h-2i-3;M4 29 0 a1d1e-1f-1g1j1k1l-2;M4 30 0 a1c-1d1e-1g3i-3j3k-1l-2n3
        M4 31 0 b-1e-1f1g1i-1j2l-2;M4 32 0 b1c-1f1g1i-1l1n3;M4 34 0 b-2c2d1e-1j1k-1;M4 37 0 a1b1c-2d1e-1j1
        M4 39 0 a1b-1d2e-1f-1g1j1l-1m2;M4 4 0 a1d1e1f-2j1k-1;M4 40 0 a-1b2c-1g1l1;M4 41 0 b-2c2d1f-1j1l-1
        M4 42 0 b-1c1d1f-1g1h-1j2k-1l-1;M4 43 0 a-3b1c2d-3e10f-6g-3h-1i4j-1k-2l3m-1n2;M4 44 0 a1b-1d3e-2f-1g-2h1i1n3
        M4 45 0 a-4b2c1g1i-1k1l-1;M4 47 0 a-1b-1c2d-1f1j1k-1;M4 48 0 a2c-2d-1e2f-1g-2i1j-1l1
        M4 49 0 a1d2e-1f-1g2h-1i-1k-1l1;M4 5 0 a-2b2c-1;M4 50 0 a-1b-2c3j1k-1;M4 51 0 a-1b-1c1d-1g-1h-1i3j1k-2l1
        M4 52 0 a-1b2c-1d1f-1g1h-1i-1j2k-1;M4 7 0 a2c-2d2e-2g2i-2j3k-1l-2;M4 8 0 a2c-2d-1e1g-2i2k-1l1
        M4 9 0 a-3b1c2d-1f1h1m1n-1;M5 1 0 a1b-1d4e-3g-1h1j-1k1m1n1;M5 10 0 a1b1c-1d-2e2f1g-1h1j-1l1m-1n-1
        M5 101 0 a6b-3c-3d-3e-3f6g-2i2k-1l1m2n-1;M5 102 0 d-1e1g-2i2j-2k2;M5 13 0 d2e-2g-1i1l1;M5 14 0 a-3b2h-1k-3l2n1
        M5 15 0 a-2b3c-1d-1e1g-1h1;M5 17 0 a2b-2d1e2f-2h2i-2j-1k1;M5 21 0 a3b-2c-1d-2e2g-1h-1i1j-1l1
        M5 22 0 a3b-2c-1d-1e-2f3g2h-2i-1j2k-2;M5 23 0 a2b-1c-1d-3e-1f3g1h-1j3k-1l-2m3n-1
        M5 24 0 a2b-2c-1e-3f3g-1h-3i3j-1k-1l2m1;M5 25 0 a1c-1d1e-1g1h-2i1k-1l1;M5 26 0 a1b-4c3d1e-4f3h-4i3j-1k-2l3
        M5 27 0 a1b-4c4d1e-2f1g5h-1i-4j3l-3m2;M5 28 0 a5b-4c-1e1f-1g1h-2i1j5k-5m1n1;M5 29 0 a2b-2e-1f1g1h3i-4j-1k5l-4
        M5 30 0 a1b-1d1e-4f3g5h-1i-4j5k-2l-3m1;M5 31 0 a1b-1d2e-2f1g2h-1i-1j5k-1l-4n1;M5 32 0 a3b-2c-1g1h-1j3k-1l-1n1
        M5 34 0 a1b-1d-1e1h-1i1j2k-1l-1;M5 36 0 a1b-2c1d3e-1f-2g2h-1i-1j2k-1l-2n1;M5 37 0 a-1b2f1g1i-1j1;M5 38 0 a-2b2
        M5 4 0 d2e-1f-1g1i-1j2l-2;M5 42 0 a1d3f-3g-2h1i1j1l-1;M5 43 0 a-2b3c-1d-1e4f-3g-3h2i2j1k1l-2m-1n-1
        M5 44 0 a2b-1c-1d1f-1h1i-1k-2l2;M5 45 0 a-2b3c-1e-1g4h-2i-2j4k-2l-2m1;M5 46 0 d1e1f-2
        M5 47 0 d-1f1g-1i2j2k-1l-1;M5 49 0 a-2c2d3e-2f-1g1h-1j3l-2m1;M5 50 0 a1b-1d4e-1f-3g4h-2i-2j2k-3l1m1n2
        M5 51 0 a1c-1d1f-1g-2h1i2j-1l1;M5 52 0 a-1b2c-1d-1f1i1k-1l1m-1;M5 6 0 a-1b1e-1f1h1i-1j-1k2l-1
        M5 7 0 c-1d1e2f-2j-2l2;M5 9 0 a-2b3c-1d2e-1f-1h-1i1k-2l1m2;M6 1 0 a-1b2;M6 101 0 a1b-1e-2f2g1i-1j1l-1
        M6 102 0 b2c-2d-3e2j1k-1m-1;M6 14 0 a-2b3c-1e2f-2h2i-2j-2k1;M6 22 0 a1b-1e1h1i-1j1k1l-2
        M6 23 0 c-1d-1e2f-1h1i-1j1l-1;M6 24 0 a1e-2f2g1i-1j1l-1;M6 28 0 a1b-1d-1e1f-1g-1h1j-2l2
        M6 4 0 a1b-1e2f-2h-1i1k-1l2;M6 43 0 a1b-1e3f-3h1i-1;M6 44 0 e1f-1g-1h1j-1k2l-1;M6 49 0 e1f-1g-1i2j-1l1
        M6 50 0 a-1b2f1g-1i1j-1l1;M6 51 0 a-1b1d-1e1h1i-2j1k1l-1;M8 1 0 a4b-6c2d6e-4f-2g2h-2j4k-2l-1m2n-1
        M8 10 0 a1b3c-4d3e-4g-1h-1i2k-1l1m2;M8 101 0 a1c-1g2h-1i-1j1k-1;M8 11 0 e-2f2g-1h-1i1k-1
        M8 13 0 b-2c2d2e-1f-2g1i-1;M8 14 0 a3b-2d1e1f-2g1h-1;M8 19 0 b-1c1d-1e1g-1i2k-1l1;M8 21 0 a2b-1e1f-1g-1h1j-1k1
        M8 22 0 a1c-1d-1e-1f2g-1i1j-1k1;M8 23 0 a-3b3d-1e1k-1l1m2;M8 24 0 a1c-1d-2f2g-1h-1i2j-2l2m-1
        M8 27 0 a1d1f-1g2i-2j-1l1m1n1;M8 28 0 a1b1c-2d4e-2f-2g4i-4j2k-1l-1m2;M8 3 0 a1d3e-2f-1g1
        M8 30 0 a2b-1c-2d3e-1f-1g3h-1i-3j4k-1l-3;M8 31 0 d2e-1g1i-1j1l-1;M8 32 0 a2b-1c-1d2e-1f-1g1i-1j2l-2
        M8 34 0 a2b-1c-1d-1f1g-1i1j-1k1;M8 36 0 a2b-1c-1e-1f1g-2i2j-1k-1l2;M8 37 0 a1b-1d1e-2k-1;M8 40 0 a-2c2e1f-1m4
        M8 41 0 a-1c1e-1f2k-1;M8 42 0 b2c-1d-1e1g-1h1;M8 43 0 a2b1c-2d3e-1f-3g-1j-2k2m1n-1;M8 44 0 d2e-1f-1j1k1l-1m2
        M8 45 0 b-2c2d2e-2f-1g2h-1i-1j1l-1;M8 46 0 a-1b2;M8 47 0 b2c-2d2e-1f-1g1h1i-3k3l-3m-1
        M8 48 0 a-1b2c-1d-1e1j-1k-1l2;M8 50 0 a3b-1c-3d1e1f-1g1h1i-1j1k2l-2;M8 51 0 d1e4f-5g1h-2i1k-1l1
        M8 52 0 a2b-3c1d-1e3f-3g-2i1j-1k1l1;M8 53 0 b-2c2e1;M8 6 0 a4b-2c-2d3f-3g2h-2k-1l1;M8 8 0 a-5b6c-1m-1
        M8 9 0 a2b-2d1e-4f3g1h-1j1k-1m3n-1;M9 1 0 a2b-1c-1d1e1f-2g1h-1j1k1l-2m1;M9 10 0 a-1b1d2e-3f1g1h2i-3j1k1l-2m-1
        M9 101 0 a-2c3d2e3f-5i-1j-1k2l-1;M9 11 0 a1c-1d1e-1f-1g-1h-1i2j-1k-1l1;M9 13 0 b-1c1g-1h2i-2j-1k2l-1m1
        M9 14 0 a-1b2c-1d2e-2g-1i1l-1m1;M9 17 0 a-1b1h1i-1k2l-1;M9 20 0 a2b-2c-1d1e-1g-1i1k-1l1
        M9 21 0 a2b-2d-1e1f-1g-1h-1i2j-1k-1l2;M9 23 0 a-2b2c1d-1e3f-2g-1h-1i2j1k-3l2m2n1;M9 24 0 b-2c2e2f-2h-1i1
        M9 27 0 b-1c1d1f-1g2h-1i-2j1k-2l1;M9 28 0 a-3b5c-2d1e-2f1g4h-1i-3j1k1l-2n-1;M9 29 0 k2l-2
        M9 30 0 a1b-1d1f-1g1i-1j2l-2;M9 37 0 b1c-1g2i-1;M9 41 0 a2b-2d-1e2f-1k1
        M9 43 0 a2b-3c1d-2e4f-3g-1h2i-1j-3k2l1m1n1;M9 44 0 a1c-1e-2f2j1k-2m2n1;M9 45 0 a1b-1d1e-3f2g3i-2k-1l1
        M9 47 0 a-1b2c-2g1j1k-1;M9 48 0 b-1c1d1f-1h-1i1j-1k-1l2;M9 5 0 a-2b2m1n1;M9 50 0 a-3b3d-1e1f-1h1i-1m1
        M9 51 0 a-1b-4c5d-3e5f-2g-2i2k-1l1;M9 6 0 a3b-2d-1e2f-1g-1h-1i2k-2l1;M9 7 0 a2b-1c-1e3f-2h-1j-1k-1l2
        M9 9 0 a2b-1c-1d-1f1g1i-1m-1;T1 " b1e-2f2g2h-2j2k1l-3m1n1;T1 # a1b-1d2e-3f2g-6h5j-2k3l-2m1
        T1 #am a1c-1d-1e-1f1g-1h3i-2j-1k2l-2m1n1;T1 #kg a1g1i-1j2l-1;T1 #pm b1c-1d-1e2f-1g-1i1l1n1
        T1 @kid b2c-2d-3e2f1g-1i1k1l-1m-1;T1 @me a1b1c-2d-2e-6f8g1h-1j1k-2l1m3n2;T1 @nm a-4b5c-1g1h-1i1j2k-1l-1n1
        T1 a a3b-1c-2d-1e-1f2g1h-1i1j2k-3l2n2;T1 about a-2b1c1d3e-2f-1g4h-1i-3k-1l1n1;T1 absent a-2b3c-1e-1f1
        T1 admission d2f-2g1i-1j1l-1;T1 after a1c-1d-1e-1f2h-1i2j-1k-1l2;T1 again b1c-1d-2e-3f4h-1i1j1k-1
        T1 alarm a-1b2c-1e1;T1 alon a-2b4c-1d1f-2j-1k-1l1m1;T1 and a4b1c-5d-4e1f3g-2h-1i2j-1k-2l3m-1
        T1 another a-1b1e2f-1h1i-1j-1m-1;T1 answer d1e1f-2;T1 approach f1g-1h2i-1j-1k2l-1;T1 arriv a1c-1g-1h-1i2k-1l1
        T1 as a-3b4c-1d1e1f-2h-1i1k-1l1n1;T1 ask a-1b1c-1d3e-3g4h-1i-3j2k-1m3;T1 asleep a1b-1c-1d-1f1h2i-2j-1k2l-1
        T1 at a-1b1g-2h1j3l-3n1;T1 ate a2b-1d-1f1g1h-2i1j-1k-2l3;T1 attend a-3b3d1e-1g-1h-1i1k-1l1
        T1 attendanc a-3b3c-1;T1 away b1c-1d1e-1j3k-1l-2;T1 back a-2c2e-1f1g-1h2i-1j-1k2l-1n1;T1 be a1b-2c1d-1i-1j1l-1
        T1 bed a3b-3d-1f1g-2h3i-1j-1k4l-3;T1 bedsid a1e3f-2g-1h1i-1j-1k1;T1 befor a-2b2e2f-1h1i-1k1l-1;T1 behind d2f-2
        T1 bit a1b-1d-1g-1h-1i2j-1k-1l1;T1 book a-1b-1c2e1f-1g-1i1j-1l1;T1 both a-1b2c-1d-1e3f-2g-2h1i1j-1k1l1
        T1 boy a-1b1d1e1f-2h-1j1k-1;T1 breakfast a2b-1c-1e-1f1g-1h-1i2j-1k-1l2;T1 brother c-1d2e-1i1j1
        T1 brought a1b-1d1e2f-3h1;T1 bruis a1e-1f1g1i-1j-1k-1l2;T1 but c1e-1f2g-1h-1i2j-1k-1l2
        T1 by a7b-6c-1d1g-3h1i2j-2k3l-1m-1;T1 call a-2b4c-1d1f-1n-1;T1 came a-2b1c1d-2e1f1g1i-1j-1k2l-1
        T1 cannabis h1i-1k2l-1;T1 carer a-3b4c-1d-1e1f-1h1i-1l-1m-1;T1 check a-1b-1c1d-1e-2f3g2h3i-5k3l-3m1
        T1 children a-1b-1c2e1f-1g-1h-1i1j-1k-1l2;T1 circl a1e-1f1g1j1k1l-2;T1 class a1b-1e-1f2h-1i1j1k-1
        T1 clos d1e2f-2;T1 club a1b-1d-1e-2f3g1i-1k-1l1;T1 collect a2b-2c1d-1e1g-2h-1i3j-2k-1l2
        T1 com a-1b1d-1e2f-1g-2h2j-1l1m1;T1 come a-2b2c-1d-1f1h1i-1l-1m1;T1 concern a-1b2;T1 conferenc a-1b2
        T1 contact b2c-2e3f-3g-2h1i1l-1;T1 corner d2e-1f-1g2i-2;T1 cry a1e1f-1g2h-1i-1k2l-2
        T1 cuddl a2b-1c-1d-2e1g1h-1l-1;T1 dad b-3c3d1e-2f1g1h-1j-1k-1l2;T1 day a2b-1c-1d-1f1g-1i1
        T1 desk d1e-1f-1g-1h2i-1k1l-1;T1 did a-3b4c-1d-1e2h1j-1k1m-1;T1 doesnt a2b-1d-1e-1f2g2h-1i-2j4k-1l-3
        T1 done a1b-1e-1f1g-2h-1i2j-1k-1l1;T1 drop a1b-1e-1g2i-1j1l-2;T1 drop-in d2e-1f-2g1i-1j1k-1l-1
        T1 dropp a2b-2d2e-2g-1h-1i2j-1k-1l1;T1 dsl e1f-2g-1h2i-1;T1 else d2f-3k1;T1 engag b1d1f-1g-1h2i-1k1l-1
        T1 enuresis a-1b2c-1e1;T1 ewo a-1b2c-1m-1;T1 exclusion b-2c2;T1 father a2b-1d-1e2f-1h-1i1j-1k-1l2
        T1 feed a1b-1d3e-3g-1h-1i2j1k-1;T1 feel e-1f1g2i-1j2k-1l-1n1;T1 fell a1b-1d-1f1h-2i3k-2l3
        T1 first a1d1e1f-2h-1k-1l1;T1 flat a1b-1d1f-2;T1 football b1c-1g2i-2j-1k1n3;T1 for a-3b3d1e-1g1h1i-2j1k1l-2
        T1 found b-2c2d-1f1g2h-1i-1j-1k2l-2;T1 friend a1b-1d-1f1g-2h2k-1;T1 from a-3b1c2d-1e-1f2g1h1i-2j-1
        T1 gave a-3b3;T1 go a1b-1c-1e1f-1g2h-1i-1j3k-1l-2;T1 gone b1d2e-1f-1j-2k1l1;T1 good b1d-1e-1f2g1h-1k-1l1
        T1 goodby a1b-1e2f-2h1i-1j-1k1;T1 gran e2f-2;T1 had e-2f2g1h-3i1j-1k-3l4;T1 half a-1b2e-1l-1;T1 hand e2f-2j1
        T1 happy a1d-1e-1f2g1j1k1l-2;T1 harm a-1b2c-1n1;T1 has a-2b2d1e-1g-1h1j2l-2m-1;T1 hat d2f-2g1i-1j1l-1
        T1 he a4b-3c-1d-1e-2f3g2i-2j5k-1l-4n1;T1 head d1f-1g-1h1k2l-1;T1 health a-1b2e1f-1;T1 hear b-2c2
        T1 her d-1f1j1k-3l1;T1 here a-1b-1c2m1n1;T1 hid a1h1i-1j1k1l-2;T1 him a1b-2c1d-1e1f-1g-1h1j1
        T1 himself g1i-1j1k1l-2;T1 his a-2b3c-1g1h-1j2k-2m1;T1 home a1b2c-3d2e-1h1i-1j3k-1l-2n1;T1 hourly d2e-1i1l1
        T1 hous b-1c2f1j1l-1n3;T1 hrly a1c-1e-2f2h1;T1 hurt a1b-1d-1e1f-1g1h1i-2j-1k1;T1 i a-1b2c-1d-1e-1f2g-2h-2i4m-1
        T1 if e2f-1g1h1i-2m1n-1;T1 in b-1c1e-2f2g4h-1i-3k-1m-1n-1;T1 is b-2c2d1e-2g2h-1i-1j3l-2m1n1
        T1 it a2b-2c-1d-2e2f1g2i-2j1l-1;T1 kid a4b-3c-1e-1f1g-1i1l1;T1 lac b-2c2d1;T1 lady a-2b2j1l-1
        T1 late a2b-3d-1e1g1h1i-2k1l-1;T1 leav a-4c3f1k-1m1;T1 left a1b-1d2e-1f-1g-1i1l1;T1 let a1e3f-3g-1i2j-1l1
        T1 lik b1c-1d1n3;T1 like a2b-1c-1e1f-1g1h-1i-1j2k-1l-1;T1 list e2f-2g-1i1j-1l1;T1 littl a-1b2c-1i1l1
        T1 log e-1f1g-1h2i-2j-1k2l-2;T1 lunch e-2f2i1k-1l1;T1 made a2b-3e1f-1g2i-1j1k-1;T1 make d-1e-1f2
        T1 math b-1c1g1h-2i1k-2l2;T1 me b-2c2d-1f1g3h-1i-3j3k-1l-2m2n1;T1 meet a-1b-1c2;T1 met a-2b1c1e2f-2
        T1 min a1b-1d-1f1g-1h2j-1k1;T1 mood d1f-1h2i-1k1l-1;T1 more a2b-1d-1f2g1h-1j2k-1l-1;T1 most e2f-1g-1h2i-1k2l-1
        T1 mother a-1b-2c3d-1e3f-2g-1h2i-1j-1k2l-1m-1;T1 mov d-1e1f-1g-1h2i-1j-1k2l-1;T1 mum a-1b1d-1e4f-3g-2i2k-1l1n-1
        T1 my a1d1e1f-2g1h-1j1k-1;T1 name a-2b2e1f-1i1j-1;T1 neither a-1b-1c2;T1 ngt d-1e-2f2h-1i1k-1l1
        T1 night a1b1c-1d-1e-2f3g-2h1j1k1l-2m1n1;T1 no a4c-4d3e-1f-1g-2h-2i4j-1k-2l3m-1n-1
        T1 nobody a1b-1c-1d2e-1f-1g1i-1k1l-1;T1 not a-5b7c-2f1g3h-2i-1j2k1l-4m-1n-2;T1 noth h2i-2j-1k1l-1
        T1 of a-2b4c-1d2e-1f-1h1i-1k2l-1m1n-1;T1 off a-2b4c-2d2e-1g-1i2j-1k1n-1;T1 older d-2e1f1g-1h1k1l-1
        T1 on b-3c3d1e1f-2h1j-2l2n-1;T1 one a-1b3c-2d2e1f-3g-1h-1i2k-2l2n3;T1 only a-2b4c-2d1e-1j-1l1
        T1 out a-2b3c-1d1e-1g1i-1m2n1;T1 own a2b-1c-1d-1f1g1j1k-1;T1 pack a-1b1m2;T1 parent a-4b4c1d-1e2f-1g-1i1j-1l1n3
        T1 pass a3b-3c-1e-2f2h-1j2l-1;T1 period d2f-1;T1 phon a-3b-1c4g1h-1j1k-1n-1;T1 pick a-1b1c-1d2e-1f-1h-1i1k-1l1
        T1 placement d1f-2g1i-1j1l-1;T1 play a1c-1d-1e4f-3g1h1i-2j-1k1;T1 pool a1b-1d-1f1g2i-1j1k-1
        T1 poorly e-1g1j1k1l-2;T1 pt a1d2e-1f-1j2k-1l-1;T1 push a1d1f-1g1j2k-1l-1;T1 quiet a1b-1e-2f2g-1h-1i2k-1l1
        T1 re a-2c2e1f-1h1i-1k2l-2m2;T1 refus a-3b1c3h-1l-1m1;T1 remain e2f-1h1i-1j-1k1
        T1 report a-1b2c-1d-1e1f-1g-2h2j-1l1;T1 respit a-2b2d1f-1i1j1k-1l-1;T1 review a-1b-1c2e1f-1
        T1 room a-4c4i-1k1l-1m1;T1 said a6b-4c-1d-3e-2f5g6h-1i-4j1k-2n1;T1 same a2b-1c-1f1g-1h-1i2j-1k-1l2
        T1 sat a-1c1d2e-1f-1g1h-1j1k-1;T1 saw e-1g-1h2i-1j-1k1l-1;T1 say b2c-2d-1e-1f1g2h-1i-1k1l-2m-1
        T1 scar d2f-2j1n1;T1 school a2b-1d1e-1h-1i1k-1l2m-1;T1 screen a3b-2f1g-1h1j-1;T1 seen a1d-1f1h-1i2
        T1 self a-1b2c-1n1;T1 session a-1b-1c2d-1e1g-1h2i-1j3k1l-4;T1 settl d1f-1g1j2k-1l-1;T1 shar b1c-1g1j1k-1n3
        T1 she a2b-3c1d1e-4f3g3h-1i-2j1k-1m5;T1 shout a-1b-1c3d-1f1g1i-1j1k1l-1m1;T1 show a3b-3e1g-2i3k-1
        T1 sign b-1d1e-1h-1i1j3k-1l-2;T1 sinc b2c-2d1e-1f-1j1k-1;T1 sister a1c-1d1f-1g1h1i-1j2l-2
        T1 sleep a1b-1d1e-2h1i-1;T1 slept b1d-1e1g-1h2i-1j-1k2l-1;T1 spok a-1b1d-1f1l1m2
        T1 staff a2b-1c-1d1e-1f-1g-1h-1i2j1k-1l1;T1 stay e1f-2g1h-2j2k-2;T1 straight a1g-1h2i-1k1l-1
        T1 sw b-1c2d1e-1g1i-1j1;T1 tabl a2b-1d-2e1f1g-1h1;T1 tablet d1e1f-2g-1i1j1l-1
        T1 talk a2b-1c-1d2e-1f-1g2i-2k1l-1;T1 tell a1e1f-1g-1h2i-1k1l-1;T1 term a-2b3c-1e-1i1;T1 text a-2b2m1
        T1 that d-1e-1f2g1h1i-1j3k-2l-1;T1 the b1c-1d2e2f-4g-1i1j-3k1l2m1n-1;T1 them a1b-1c-1d-1e2f-1g-1h-1i2j-1l1
        T1 ther a-1b2c-1e1g2h-1i-1j-1k-1l2;T1 they a-1b2c-1i1l1;T1 this a-3b4c-1e-1f2i1j1k-1
        T1 thre a1b-1d-1e2f-1g-1h1i1j-1k1;T1 through a-1b2d-1m1;T1 time a1b-2c1d1e-1g1h-1k1l-1
        T1 to a1b-1e2f-2g-2h6i-4j-1k6l-5m3n-1;T1 toast e-1f2h-1j-1l1;T1 toilet d-1e1g3h-1i-2k2l-1
        T1 told a5b-7c2d-2e-1f3g1h-2i2j3k-4l1;T1 took a-1b1d1e-1f1g-1h-1i2k-1l1;T1 tooth a1b-1e2f-2g-1i1j1k-1l-1
        T1 transferr a1b-1e-1f1g-1h3i-3k4l-3m-1;T1 trip g-1i1j-1k-1l2;T1 turn a1d-1e-1f2j2k1l-2
        T1 two a1c-1d-1e-2f3g-1h-1i3j-1k-1l2;T1 under a2b-1h2i-2j1k1l-2;T1 until e1g-1h2i-1j-1k2l-1
        T1 up a2c-2d3e-2f-1h1i-2k1l-1m1n-1;T1 us a-1b2c-1e-1h1i-1j-1l1;T1 via d-1e-1f2h-1i1k-1l1;T1 visit a-3b2c1d1f-1
        T1 visitor a-1b1d2e-1f-2g1i-1j2l-1;T1 w a1b-2c1d-1e1g-2h1j-1k1;T1 walk a-2b2d2f-1l1
        T1 want a3b-2c-1e-4f4g6h-1i-5j6l-7n3;T1 ward b-2c2e1f-1h2i-2k2l-2;T1 was a1b1c-2d-3f3h-1i1j-1k1l1n-1
        T1 we c-1e-1f1g2h-1i-1k-1l1;T1 weekend a-2b2;T1 went a3b-1c-1d-1e-1f2g-2h3i-1j-1k2l-2
        T1 were d-1e3f-2g-1h1i1j-1k2;T1 what b1e-1f1g2i-2j-2k2l-1m2;T1 when c-1d1e-3f1g3h-1i-3j1k2l-3m1
        T1 with a-3b4c-1d3e-2g2i-2j2k-2m-1n-1;T1 would a1b-1g3h-1i-2j2k1l-2;T1 wouldnt a3b-2d1e1f-2h2i-1k2l-2
        T2 " b1c-1d1e-2f1g1h1i-3j-1k2l-1m1n1;T2 # a1b-3c2d3f-2h-1i1j5l-4m2n-1;T2 #f a-3b1c1d2e-2f-1g2i-1j2k1l-3
        T2 @kid a-1b-2c3k-1l1;T2 @me a-1b2c-1d3f-4g1h-1j1k-2l2m-1n-1;T2 @nm a3b-2c-1d2e-1f-1g2h-1i-1j-1k1
        T2 a a2b-2d3e-3f1k-1l1;T2 about a-1b2g1i-1j1l-1;T2 action a-1b2;T2 advic d1f-1g2i-2;T2 advis a-1b2
        T2 age a1d2e-1f-1g1i-1j1k-1;T2 agre a1b-2c1g1i-1l1;T2 all a-3b2c1d-1f1g1i-1j-1k-1l1
        T2 alon a1b-2c1d5e-3f-2g3h-1i-2j4k-2l-2;T2 and a1b-2c1d3f-3g2h1i-3j2l-1m2n1;T2 approx a2b-2d-1e1g1k1m1
        T2 appt a2b-1c-1d-1e1g-1i1;T2 as a-1b2c-1f-1k-1l1m3;T2 ask a-1b2c-1g3i-2j1k1l-2m-1n-1;T2 assault a-2b2c-1
        T2 assessment b-2c3e-1k-1l1;T2 asthma d-1e-1f1g2i-2j2l-1;T2 at a-1b3c-2d4f-4g1h-2i1k-1l1m-1n-1
        T2 attend a1b-3c2e2f-2h1i-2k3l-3m1;T2 away a1d1j1k1l-2;T2 behaviour a-1b2c-1h1k1l-1;T2 better a-2b2e1f-1g1i-1l1
        T2 blood a-2b2e1i1l1;T2 both a4b-3c-1d-1e3f-2g-1i2j-1k-1l2;T2 breath e1g-1h2i-2k2l-2m3;T2 bring a-2b2c-1
        T2 brought a1b1c-2d-1e3f-2g-2i2k-1l1;T2 buttock a1d1e-1f-1g1h1i-2j-1k2l-1;T2 by a-1b3c-2d1f-2j1k-1l1m-1
        T2 c a-1b2c-1d1f-1g-1h1j-1k1l-1;T2 call a3b-3d-1e-2f2h-1i1k-1l1m1;T2 came a1b-2c1d1f-1g1h-1i-1k-1l1
        T2 check a3b-3d-1f1g-1i1l1;T2 chest a-1b-1c2d-1e1f1g1h-1i-1j-1k-1l1;T2 child a3b-2c-1f-1g-1h1j-1k2l-2m1
        T2 children a-3c3d-1e-1f1g-1i1;T2 clinic a2b-1c-1e1f-2g-1h-1i2;T2 clos a-1b1m3;T2 collect a-3b3
        T2 complet a1c-1e-2f2g1h-1j-1k-1l2;T2 consultation a-1b-1c2;T2 convey a-2b-2c4e1f-1g-1h1i-1k1l-1
        T2 cp a1d1e-1f-1h2i-2j-1k2l-1;T2 cpr a1b-1e1g-1h2i-2k2l-2;T2 crew a1b-1c-1d-1e1g2h-1i-2m4
        T2 d a1b-1c-1d1e-2g-1i1k1;T2 dad a1c-1e1f-1g1i-1j2k-1l-1m1;T2 daily b-2c2d-1;T2 daughter a2b-1d-1e1g3i-2
        T2 day d-1e2f-1g-1h1;T2 did a1c-1e1f-1h2i-2j-1k2l-1;T2 discuss a1c-1d-1f1g1j-1k-1l2
        T2 doe a1b-1d2e-2g1i-1j2k-1l-1;T2 door b1c-1d-1g-1h1i-1k1m3;T2 down a-2b2m1;T2 each d2e-1j-1l1
        T2 elderly a1b-2c1e1f-1g1i-1k1l-1;T2 emergency a2b-1e-1j1;T2 exam a1b-1d-1e2f-1i1k-1l1
        T2 eye a2b-2d-1f1g-1i1k-1l1;T2 f g2i-1l-1;T2 father a-1b3c-2d-1e1g-2h2j-1k2
        T2 feel a2b-1c-1d3e-2f-1g2i-2j3k-1l-2;T2 fell d-1e2f-1j-1k2l-1;T2 femal a1c-1d-1e1g1h-1k-1l1m3
        T2 first b-1c1d2e-2g1i-1j1l-1;T2 fish d-1e2f-1g-1i1l1;T2 for a2b-3c1d2e-3f1g1h-2i1k-2l1m2n-1;T2 full a-1b-1c2
        T2 ga a2b-2d-1e-1f2g-1i1j-1k1;T2 gave a1b-1c-1e1g1h1i-2j-1k1;T2 given a-1b2c-1d1e1f-1g1i-1j-1k-1l1
        T2 going a-1b2c-1m1n1;T2 good a1b-1e1f-1g2i-1j1k1l-1;T2 gp a-2b1;T2 had a1b-1c-1d1e-2f1g1h-1j-1k1
        T2 hand a1b-1f-1g-1i2k-1l1;T2 harm d2e-1g1i-1k1l-1;T2 has a-3b5c-2e1m-1n-1
        T2 her a2b1c-4d2e-1f-1g2i-2j2k1l-3m-1n-1;T2 himself a2b-1e1f-1g1i-1k1l-1;T2 hip a2b-1e1f-1g-1h1j-1k1
        T2 his a2b-1c-1d-1e1g-1h2i-1j-2k2;T2 history a1g2i-1k-1;T2 home a-1b2c-1d2e-2f1g1h-1j2k-2m-1
        T2 hous a1e-2f2g1i-1j1;T2 hv a-1b2c-1d-1e1f-1g-1h1j-1k1;T2 i a1c-1f-1g2h-1i-1;T2 immunisation a2b-1e1i1
        T2 in a2c-2e1f-1h1j-2k3l-1n1;T2 individually d1e-1g1i-1j2l-1;T2 infant a1b-1e1g-1h2i-2k2l-2
        T2 inhaler a-1b1d-1e-1f1g2i-2j2l-1;T2 is a-1b2c-1d1e-1f-1g1i-1j1l-2m4;T2 it a1c-1d4e-2f-2g3i-2j1l-1
        T2 keep b2c-2;T2 kid a-6b6d-1f1;T2 kitchen b-2c2d1;T2 laceration a1b-1d1e-1g-1i2l1;T2 let a1b-1c-1d1f-1g2i-2
        T2 letter a-1b2c-1;T2 like a1b-1c-1d2e-1i-1j1l-1;T2 line a-1b1m4;T2 linear g-1h1i-1j-1k2l-1;T2 liv a-1b-2c3
        T2 low a1b-1d2e-1g1i-1j2l-1;T2 male a-3b-1c3;T2 me c-1d2e-1f-1g3i-2k-1;T2 medical a1d1f-1h1i-2j-1k2l-1
        T2 mention a-2b2c1;T2 mo a1b-1d-1e1j-1k3l-2;T2 mood a1b-1d2e-1g1i-1j1l-1;T2 mother a1b-2c2d1f-1g-1h1j-1k1m-1
        T2 mouth a1b-1e1g-1h1j-1k2l-1;T2 mum a5b-2c-3d2f-2g1h-2i1j1k-3l2m4n1;T2 my a2b-2d1e-1g1i-1j1l-1
        T2 no a1b1c-2d-3e2g-1h1k1l-1m1;T2 not a-1b1d2e-1f-1g-1h3i-2j-1k3l-3n1;T2 o a1b-1f-1g-1i1m3
        T2 od b-2c2d1e-2f1g1j1k-1l-1;T2 of a-2c2e1f-1g1h-1j-1k-1l2;T2 off a1b-1d-2e1g-1i1j-1k1l1m1n1
        T2 old a2b-1e-1f1g1h-1;T2 on a4b-6c2d2e-2g2h-1i-1j1l-1m1;T2 only a-1b1c-1d2f-1g-1i1l1m1n1
        T2 open d-1f1h1i-1j-1k1m3;T2 oral a2b-2d-1e-2f2g-1i1l1;T2 out c-1d1e-1g2h-1i-1k-1l1
        T2 own a1b-1d3e-3g4i-4j3k1l-4;T2 pain a-1b-2c3e1f-1g2i-1k1l-1;T2 paracetamol d2e-1f-1g1i-1j2l-1
        T2 peopl a-1b-1c2;T2 per a-1b2m1n1;T2 phon a2b-2;T2 polic a-1b2c-1e-1f1k-1m1;T2 poor a2b-1d-1e-2f3g1j1l-1
        T2 present a1b-1e1h1i-1j-1k2l-1;T2 pt a2b-3d-1e1g-1k1;T2 r a1b-1d-1e2f-1j-1k3l-1;T2 radius j-1k2l-1
        T2 re a-4b3c1d1g1i-1j1l-1;T2 referral a1d-1e-2f2g-1i1l1;T2 repeat a-1b2;T2 report a-1b2c-1e-1f1
        T2 request d2e-1h-1;T2 resus e1g-1h2i-2k2l-2;T2 review a-3b2c1e1f-1g1h-1j1k-1l1m-1
        T2 room a1c-1e1g-2i2j1k-1m1n1;T2 said a1b-1d-1f1h1i-1k2l-2;T2 say b3c-2d3e-1f-1g4h-1i-3j4k1l-5n-1
        T2 scen b-2c1d-1e1g1i-1;T2 school a-2b2d1f-1j3k-1l-2m1n1;T2 script a-2b2
        T2 seen a2b-1c-1d5e-1f-4g2h-2j1k-3l2m-1;T2 self d2e-1g1i-1k1l-1;T2 session a1c-1d2e-2g2i-2
        T2 she a1c-1g2i-2j1k2l-3;T2 smear a-1b2c-1;T2 stat a-1b1d1e-1j1m3;T2 stood a-2b2m1;T2 sw a-1b-1c1h2i-2j-1k2l-1
        T2 t a-2b2d-1e1f-1g-1i1l1;T2 tablet a1b-1e-2f2;T2 taken b1c-1d1e-1f1g2i-1l1;T2 tearful a-1b-1c2
        T2 test a3b-3g1h-1j-1k-1l1;T2 the a5b-4c-1d3e-2f-1g1j1k-1l1;T2 then b-1c1d2e-2g1i-1j1l-1;T2 third a-2b2
        T2 time a-1b2c-1h-1i1j-1k-1l2;T2 to a-1b2c-1d2e-1f-1h2i-2j-1k-1l2m1;T2 toddler a1b-2c1e1f-1g-1i1k-1l1
        T2 told a1d1e-2f1g3h-1i-2j1k-1l1;T2 triag a-1b1j-1k2l-1;T2 twin a-2b-1c3;T2 two a1c-1d-1e-1f2g-1i1l1
        T2 under a-1b1f1g-1h2j-1k1l-1;T2 up a2b-1c-1d-1e2f-1i1k-1l1;T2 us a1b-1d1e-2f2k-1;T2 very a1b-1f-1h1k2l-2
        T2 visit a1b-3c1d2e-2g1h-1j1k-1;T2 w a-1b-1c2d-2e2g-1i1;T2 walk a-1b2;T2 want a1b-2c1d3e-2f-1g3h-1i-3j4k-1l-3
        T2 ward a1b-2c1d-1e-2f2j1k-1;T2 was a-1b2c-1e1f-1g1h1i-1j-1;T2 way a1d2e-1g1i-1j1;T2 we a-1b-2c3d1g1i-1k-1l1
        T2 were a1b-1e-3f2;T2 when a1b-1d1e-1f1g2h-1i-1j-1l1;T2 wher d-1e-1f2;T2 with a4b-5d2e4f-6g-1i1j-3k1l2m-1n-1
        T2 word a2b-1d2e-1f-1g-1i2j-1k-1l2;T2 y g1j1m3;T2 yr a1b-1d1e-2f1i1;T3 " a1b1c-2e-2f2g1h-1j6k-4l-2m4n2
        T3 # a-4b-1c5d-2e4f-1g2h-1i-1j-1k-1l3n1;T3 #kg a2b-1c-2d-1e2f-1g-1h-1i2j-1k-1l2;T3 #pm a1d1e-1h2i-2j-1k2l-1
        T3 #th a1c-2d-1e-1f2g-1h-1i2j-1k-1l2;T3 @kid a1b-1e-1f2g2h-1i-1j-3l2m2n-2;T3 @me d1f-1g2h-1i-1j-1k1m2n2
        T3 @nm a-4b2c2d1e1f-2h-2i2j1k-2l2m-3n-3;T3 a a-2b6c-4d-1e1g1h3i-4k3l-3m1n1;T3 abduction d-1e2f-1
        T3 abe a1b-1d2e-1f-1g1i-1j-1l1;T3 about a-1b-1c1d3e-2f-1g2h-1i-1j-3k3l1;T3 account a1b-2c1d3e-2f-1g1i-1k-1l1
        T3 address a-5c5d-1e3f-1h1;T3 adult a2b-3c1d-2e2i-1j-1k2l-2;T3 advic a-2b3c-1e1;T3 advis b-2c3
        T3 after a-1b1d1e-2f1g1i-1j2k-1l-1n-1;T3 again d1e-1g-1j1l-1m1n2;T3 all a2b-3c2d-1e-1f3g2h-2j1k-2l1
        T3 alon a-1b1d3f-2i1j-1l1;T3 already a-2b1c1;T3 am a-2b1c1;T3 an a1b1c-1d1e1f-2h-1i1k-1n-1
        T3 and a-2b-3c5d2e2f-4g1i-1j2l-2m3n2;T3 answer a2b1c-2f-1l1n-1;T3 antenatal b2c-2e1f-1
        T3 appear a2b-1c-1e-2f2m2;T3 appointment a-1b2c-1;T3 appt a-2b1c1d1e-1j1l-1m-1;T3 are a-1c1d1e-2f1g1i-1j1l-1
        T3 argument a-2c2;T3 arrest a1c-1h1i-1j1k2l-2;T3 arrival a-2b1d-1f1g-1h1j-1k1;T3 as a-1b2c-1d-1f1h1i-1j-1l1m2n2
        T3 ask a-2c2d1e-1g4h-2i-2k1m2n2;T3 asleep a3b-1c-2d1f-1g-2h4i-3j-1k4l-3;T3 assessment a-2c2d-1e1g1i-1
        T3 at b3c-3d4e-1f-4g2i-2j1l-1m-2;T3 attend a3b-5c1d-4e2f1g2h1i-2j-1l1m-1;T3 aunt a2c-2e2f-1g-2h-1i2k-1l1
        T3 awak d-1f1g-1h-1i2j-1k-1l2;T3 b a-2b-1c3m2n2;T3 back a2b-1c-1d1e-5f5g1i-1j3k-1l-1m1n1;T3 bail a-2b2c-1
        T3 bath a2b1c-3d-1e1h-1i1j-1k-1l2n1;T3 be a-2b1c1d1e-1g1h2i-3k2l-3m-1;T3 bed a3b-2c-1d1e2f-3g-1h1k2l-1m1
        T3 bedroom a-1b-1c2d1e-1f1g1h2i-3k2l-2n-1;T3 been d-1e1g2i-2k2l-2n-1;T3 behind a2b-1c-1d-1e2f-1g-1l1
        T3 besid d-1e2f-1g-1h1i-1k1l-1;T3 better a-2b2;T3 biscuit a2b-1c-1e1l1;T3 blanket a2b-1d-1g-1h1
        T3 book a-3b1c3d-1e1;T3 bor a1b-1d1e-1g1i-1j3k-1l-2m1n1;T3 both a3b-1c-2d-2e-1f3h2i-1j-1k1n-1
        T3 box a-2c2i1j1k-1m1n1;T3 boyfriend a-1b1m1n2;T3 brok a-1b-1c2f1;T3 brought a1b-1c1d-1e2f-2g-1i1j1m2
        T3 but a-2b2e1f-1g-2h4i-2j-1k3l-2n3;T3 by a-2b4c-2d1e1f-1g1h1i-2k2l-2m2n1;T3 c a-2b3c-1
        T3 call a-1b1d-3f3g2h-1i-2j-1k2m2;T3 came a-2b4c-2e-1f2h-1i1j-1k-1l1n-1;T3 can g1i-1j1l-2
        T3 cannabis a1b-2c1e1h-1i1j-1k-1l1;T3 car a2b-1c-1d3e-2f-1h-1i2j1k-2l1;T3 card a-1b2c-1d1g1i-1j1l-1
        T3 carer a-1b2c-1d3e-1f-2g1h-1j1l-1m-1;T3 case a-1b3c-2;T3 centil a3b-2c-1e1g-1i1k-1l1
        T3 centr b1c-1d-1e1g-1h-1i2j-1k-1l2;T3 chanc a1d-1e1h2i-1j-1k1;T3 chart a-1c2m-1
        T3 chatt a1b-1e-1f1g2h-1i-1j1k-1l1;T3 check a3c-3e3f-3g-1h1i1j-1k1;T3 child a-2b3c-1j1l-1n-1
        T3 children a1b-4c3d-2e-1f3g-2h1j-1k1m-2n-1;T3 chip a2b-2j1k-1;T3 chronology b2c-2;T3 cin b2c-2e1f-1h1
        T3 clean d-1f1g-1h2i-1j-1k2l-1;T3 clinic d-1e3f-2g-1i1j-1l2m-1n-1;T3 collect a3b-2c-2d2e-1f-1h-1i1j1k-1l1
        T3 come a-3b3e-1g1h-1j1k-1l-1m1n-1;T3 comment a1c-1d-1f1g1i-1j-1k2l-2;T3 complet a2b-3c1d-1e-1f1g1i-1
        T3 concern b-3c3e1f-1h1i-1k1l-1;T3 condition a-1b-2c2e-1f1i1l1;T3 conduct a1b-1d1f-2g1i-1
        T3 contact a-2c2g-2h-1i3j1k-2l1;T3 convey a1b-1e-2f1g1;T3 cord a1c-1e-2f3i1k-1l1;T3 cot a-3b1c3e2f-1g-1i1l1
        T3 could b-1c1d-1e1g-1h4i-3j1k2l-3m-1;T3 covid d-1f1m2;T3 cp a-1c1d2e-2k-1;T3 crech a-1b2c-1
        T3 cry b1c-1e-2f2h-1i1j1k-1;T3 csc a-1b2;T3 curtain a-1b2c-1;T3 dad a1b1c-2d3e-1f-2g2h-2j4k-1l-3
        T3 dash a-1b-2c3;T3 date a-1b-2c3;T3 declin a-2b1c1f1m-1n1;T3 did a1b-1d1e1f-3i1j-1m-1
        T3 didnt a-1b1c-1f1h1i-1j1k1l-2m-1;T3 direct d-1e-1f2;T3 discuss a-5b-2c6d-1g1i-1j-1k1;T3 disput a-1b-3c3
        T3 disturb a-2b2c-1d1;T3 doe b-1g1j2k-1l-1;T3 doesnt d2e-1f-1g1j1l-1m1n2;T3 dog b-3c3d1e-1g1i-1j2k-1l-1
        T3 domestic a-1c2d1e1f-1h1i-1k1l-1;T3 done a-1b-1c2e1f-1g-1h-1i1j1k-1;T3 dont a1b-1d2e-1g1i-2j2k-1l-1m2n3
        T3 door a-1b4c-2d-1e1f-1g-1h3i-2j-2k2m2;T3 doorstep a1b-2c2d-1e1f-1h-1i1j-1l1m2;T3 down a2b1c-2d-1e2f-1g-1i1m-1
        T3 dream d-1e-1f2j1;T3 dress a2b-1c-1d-1e2f-1g-1h1k1;T3 driver a2b-1c-1e1f-1;T3 drop a-2b-1c2
        T3 dropp a2b-2d2e-2i1;T3 drunk b-1c1e-1f1g-1h2i-1k1l-1;T3 dsl b-2c2d-1f1;T3 duvet a1e2f-1g-1h1j-1k1
        T3 dv a2c-2e1g-1i1l1;T3 e-mail a-1b2m-1;T3 each a1c-1d1e-1g1i-1j2k-1l-1;T3 eat a2b-2e2f-1g-1i1l1
        T3 eldest a2c-2e-1f1g1h-1j1k-1;T3 email b-2c3;T3 engag g-1h2i-1j-1k1;T3 enq a-1b-1c3;T3 enquiry a-1b2e-1f1j-1l1
        T3 entry a1b-1d1f-1h-1i1j-1k-1l2;T3 execut a2b-1e1f-1h-1i1k-1l1;T3 explain a-1b2c-1g1i-1
        T3 eye a-2b3c-1e1i1k-1l1;T3 face a-1b1d-1f1g-1h-1i2k-1l1;T3 family g-1h-1i2k-1l1m-1
        T3 father b2c-2d1f-1g-2i1j-1k1m-1n-1;T3 feed a1c-1f-1g-1h-1i2k-1l1;T3 fell d-1e-1f2g-1h-1i1k-1l1
        T3 femal a-1c1d1e-2f1h-1i1j1k-1l1;T3 file a-1b2c-1;T3 find a1b-1d1e-1f1h1i-1j-1k2l-1;T3 fine a-3b2e1n1
        T3 first e-1f2;T3 fitt a-1c2;T3 five a-2b-1c3e1;T3 flat a1b-2c1e-1f1g-1h2i-1k1l-1m-1;T3 floor a-2c1
        T3 follow a-2b1d-1f1g-1i1j-1k-1l2;T3 food b-2c2e1f-1g-1h1j-1k1;T3 for a-2b1c1e1f-1g-1h-2i3j1k-1m-1n1
        T3 form a-2c2f1m-1;T3 foster a-2b2d-1e1g1i-1j2l-3n1;T3 found a4b-3d1e1f-2g-1h1j-1k1l1
        T3 friend a-1b1f1g-1h1j-1k2l-1;T3 from a-3b3c1g-1h1j-1k1m6n4;T3 gave a1b-1d1e-4f3h1i-1k1l-1
        T3 given a1b1c-2d1e1f-1g1j-1k-1l1m-1n1;T3 go a-2b-1c3d-2e-1f3h-1j3k-1l-2m1;T3 going b-1c1e1f-1g1h-1k-1l1n2
        T3 gone a-3b1c2d1f-1i1j1k-1n-1;T3 good a4b-2c-2d2e1f-2g1k-1l1;T3 got c-1d-1g-1h2i-1j-1k3l-1m1
        T3 grandmother a-1b2d-1e1;T3 green a1b-1e-2f2i1l1;T3 h a-1b-1c2e1g-1;T3 had a3b1c-4d2e-3f2h-1j-1l1m-1n-2
        T3 hall a2b-1c-1d1f-1g1i-1;T3 happy b-2c3h-1i1j1k-1;T3 has a-5b4m-1n-1;T3 hat d1e-1j1l-1m3n3
        T3 hav a1b-1g1i-1j2k-1l-1;T3 have b-2c2e1h-1i2k-1l1m-1n-1;T3 he a4b-1c-4d5e-3f-2g6h-5i-1j4k-5l2n-1
        T3 head b1c-1d-1e3f-2g1h1i-2j-1k1l-1;T3 heal a-1b2;T3 health b-2c2e1;T3 heard a-3b3e-2f1m-1
        T3 hed a1f1g1h1i-1k2l-2;T3 her a3b-4c1d1e2f-2g-1h1j-1l1m2n3;T3 him a2b-1c-1d-1e4f-3h2i-2k1l-1m-1
        T3 his a3b-1c-2d2e-3f1g4h-2i-1j3k-1l-2m-1n-2;T3 home b-2c2d-2e2g-2h1i2k1l-1;T3 homework a-2b-1c3f1j-1l1
        T3 hv a-4b2c2d-1e2f-1g-1h-1i2k-2l1m-1n-1;T3 i a3c-3d2e-1f-1h1j-1k2l-1m2n2;T3 if a2b-1c-1e1f-1g1h-1k-1l1
        T3 improv a-1b-1c2;T3 in a4b-7c3d-1e3f-2g-3h3m-2n-1;T3 inform a-2b1c1e-1f1g-1h1j-1k1
        T3 interaction a3b-1c-1e1f-1i1;T3 intermediary a1b-1d2e-1f-1g1i-1l1;T3 interview a1c-1d3e-2g2i-1k1l-1m2n3
        T3 into b1c-1d2e-2g1k-1l1;T3 intoxicat b-1e-2f2;T3 is a1c-1g4i-3j6k-2l-4m-1n1
        T3 it a1b-4c3d4e-2f-2g2h-1i-2j1l-2m4n5;T3 joint a2b-1c-1d-1e1j-1l1;T3 just d4e-2f-1g1h-1j2k-2l-1m-1
        T3 kept a-1d1f-1g-1h2i-1j-1k1;T3 key a1d-1e2f-1h1i-1j-1k1;T3 kid b-2c2d-2e4f-2g-1h-1i2j-1k-1l3
        T3 kitchen a-3b-1c4d1e-3f2h1i-1k1;T3 knock a-2b1c1m1;T3 know d-2e1h1j-1k1m1n1;T3 lac b-1c1d2e-1f-1g1i-1k1l-1m-1
        T3 last a-2b3c-1;T3 late a-1b2c-1g1;T3 leav a1e1i1k-1l1m2n2;T3 left a-1b3c-2d-1f1g-1h1k1l-1m-1n-1
        T3 let d-1e1g-1h-1i2m-1;T3 letter a-2b1m-1n1;T3 lift d2e-1h1;T3 like a1b-1d-2e2h-1j2k-1l-1
        T3 liv a1b1c-2e1f-1h2i-1k1l-1;T3 locat a1b-1c-1e-2f2h1i-1k1l-1;T3 long a-2c1j-1;T3 look b2c-2e-1f1h1i-1m1n-1
        T3 lost c1d-1e1h1i-1j-1k2l-1;T3 made a-1d1e-3f2j1l-1;T3 male b2c-2d-1f2h3i-2k3l-3
        T3 mam a2b-1e-1f1h2i-1j-1k3l-2m1;T3 me a3c-3d1f-1g-1h1j1k1l-1m4n6;T3 meet b4c-4k1m2n1;T3 mention b-2c2
        T3 met b2c-2d-1e1g2h-1i-1j1k-1l-1;T3 mgm a-1b2;T3 min b-1c1d1f-1g2i-1l1;T3 misper a1b-1d-1f1h2i-1k2l-1
        T3 miss a-1b3c-2d-1e2f-1g1i-1k1l-1m-1n-1;T3 money a-2c2;T3 monosyllabic a2b-1c-1d1e-2f1g2h-1i-1
        T3 most a2b-1c-1e1f-1h-1i2j-1l2;T3 mother b1c-1d-5e5g-6h1i5j-3k-1l4m-2n-2;T3 mrs a-2c2d-1e2f-1j-1k-1l1
        T3 much d1e-2f1g1i-1j2k-1l-1;T3 mum a2b-5c4d-2e4f-1h-2i2j-1k-2l3m2n-1;T3 mummy e-2f2h1j-1l1
        T3 my a2c-1d-1e-1f1g-2h2i1j-2k1l1m2n2;T3 name a1b-1d-1e-2f3g-1h2j-1k2l-1m1n1
        T3 nan a3b-1c-2d-2e1f1h-1i1j1k-1l1n-1;T3 nappy a2b-1c-1d-1g-1h-1i2j-1k-1l1
        T3 neighbour a-2b-1c3d-1e-3f4h1i-1j-1k1;T3 next a-1b4c-3d-1e-1f2g-1;T3 no a-5b2c2d-2e2g2h2i-3j-2k3l-1n-2
        T3 noisy a2b-1c-1g-1j-1l1;T3 non b-2c2;T3 not a1b-2d1e-1f1h4i-4j2k5l-8m-1;T3 noth b1e1f-1g2i-2j-1k3l-2m1
        T3 notic d-1e2f-1;T3 nursery a1b-2c1d-1e-2f2g-1h-1i1j-1l1m-1;T3 observ a2b-1c-1d-2e2g-2i2k-1l1
        T3 occupant a-1b-2c3e-1f1;T3 of a-2b-6c7e-3f2g2h-2j3k-2m-2n-1;T3 off a2b-2e-1g-1h1n1;T3 offenc a-2c1
        T3 offer m2n2;T3 offic b2c-2f-1g1h-1k-1l1;T3 officer a-2b2e2f-1h1j1l-1;T3 old a-1b3c-2d-1e2f-1
        T3 oldest b1c-1d-1e2f-1h-1j-1k-1l2;T3 on a3b2c-5d3e-4f2h4i-4k3l-2m1;T3 once e-2f2g1i-1j2l-1m-1
        T3 one a-2c3d-2f2g-1i1m2;T3 only b2c-2d3e-2f-1h1i-1j1l-1;T3 open a-3b2c1d-1e2f-1g1i-1j-1m-1
        T3 order b-1c1d2e-1g-1i1j1l-1;T3 other a-1b-2c3d-1f1g-1k1;T3 out a3b-2c-1d2e-1f-1h2i-1j-1k3l-2m1n2
        T3 outsid a1b-1d2e-2f-1g1i-1j2k-1l-1;T3 over b-2c2d1e-1h-1i1j1k-1m-1;T3 own a1b-1d2f-1g2h-1i-1
        T3 paperwork a-1b-2c3;T3 parent a-3c3d1e1f-2g1i-1j1k-1m-1n-1;T3 park d2e-1f-1j1l-1
        T3 partner a-2c2e1f-1h1j1k1l-1;T3 pc a2b-2c1e-1f1g-1h1k1l-1;T3 phon a-1b3c-2d2e-1f-1g1i-1j1l-1;T3 plac a-1b-1c2
        T3 placement a1b-2c1d-1e-1f2h-1i1j-1k-1l2;T3 plan a-2b-1c3;T3 play a2b-3c1d-1e1f-1h-1i1k-2l2
        T3 polic a-2c2d1e-3f1i-1j-1k1n2;T3 popp a2b-2f1h1j-1k2l-1;T3 ppo b-1c1d-1e2f-1g-1h-1i1k-1;T3 pre b2c-2
        T3 pregnancy a-2b1c1;T3 present b-1c1d1f-1j-1k-1l2n-1;T3 prison b1c-2e1l1;T3 property a-3b1c2e-1f1
        T3 protection a1b-1d1e-2f1j-1;T3 pull a1c-1d-1e2f-1g-1h1k1l-1;T3 put a1b-1d-1e1g1h1i-2j1k1l-2
        T3 pyjama e-2f2g1j-1l1;T3 question a1b-1e1f-1g-1h1j-2k1;T3 quiet a-1b2c-1;T3 rais a-1b-1c2d1g1k1l-1
        T3 rang a-2b3c-1m1;T3 re a-2b-3c5e-1g1h-1l-1m-1n-1;T3 rear a4b-2c-2d-1e3f-1;T3 record a-2b3c-1
        T3 refer a2b-1e-1f1i1l1;T3 regard b-2c2;T3 remain j2k-1l-1;T3 reparation a1c-1d2e-1f-1g1;T3 repli b-3c3m1n1
        T3 report a2c-2d-1e-1f2g1i-1m-1;T3 request a2c-1k-1l1;T3 result a-1b2c-1
        T3 return a2b-1c-1e-2f1g-2h2i-1j-2k3l-1m1n3;T3 ring b1e1g1i-1j1l-2;T3 risk a-1b-1c2;T3 road a2b-1c-1l1
        T3 room a3b-3d2e-1g2h1i-3j2l-2;T3 round a-1b2c-1d2f-1g2i-2j1k-1m-1;T3 routin a-2b-1c3d-1h-1i1k-1l1;T3 rso b2c-1
        T3 safeguard a-2b1c1;T3 said b3c-3d2f-2g1h1i-2j4k-1l-2m2;T3 sat a2c-1d-1e-2f3h1l1
        T3 saw a2c-2d-1e2f-1g-2i1j-1k1m-1n-1;T3 say a-3b4c-1d-1e2k2l-2m2n1;T3 scar a1b-1e-2f2j1l-1
        T3 school a-1b4c-3d3e-4f1g2i-3j4l-4m-1n-2;T3 seat a4b-3c-2d1f-1g-1h-1i2k-1l1
        T3 see a1b1c-2e-1f2g-1h4i-3j1k4l-4m-1n4;T3 seen a-1b1d2e-5f3h1j-1k1l1n-1;T3 sent a-1b2c-1e-1m1n-1
        T3 serv d-1e2f-1;T3 session a-3b-1c4d2e-2g2i-1k-1;T3 sette a1b-1e1f-1h1i-1j1k1l-2;T3 settl a-3b1c2j1
        T3 sgo b2c-1;T3 shar a-2c2e-2f2g1i-1j1;T3 she a-2b2d3e-3h2i-2j3k3l-6m3n8;T3 shop d2e-1f-1g1h-1
        T3 short b-1c2g1j1l-1;T3 shout a-1b2c-2e-3f3;T3 show a1b-1d1e-1g1i-1j-2k2l1;T3 sick e-1f1h1i-1j1l-2
        T3 sister a1b-1e-2f3h-1i1j1k-1l1;T3 sleep b-3c3e1f-1h2i-2k2l-2;T3 small a2b-1c-1e1f-1g-1h1;T3 smil m2
        T3 smok a-1b-1c2d1e-1g-1i1l1;T3 so a-1b3c-2d1f-1g-1m-1n-1;T3 social a2c-1d-1e-1f2g-1k1l-1
        T3 sofa a2b-1c-1e1g-1i1k-1l1;T3 sorry a-1b1d2e-1j1l-1m1n-1;T3 speak a1b-1d-1f1g-2h4i-2j-1k4l-3
        T3 spent a1b-1d3e-2f-1g1i-1j1l-2;T3 split a1b-1d3e-2f-1g2i-2j2l-2;T3 spok a-2c1d2e-2i-1j2l-2
        T3 spoken a3c-3h2i-2j-2k2l-1;T3 stair a1b-2d-2f2g1h1i-2j1l-1;T3 standard a-1b-2c3;T3 star a-1b-1c2
        T3 stat b1c-1d1f-1g1h1i-2j1l-1;T3 statement a-3b-2c4;T3 station a3b-1c-2e1k1l-1
        T3 statutory a1b-1e1f-1g1i-1j2k1l-3;T3 stay a2b-1c-1d2e-1f-1g1i-1j1l-1;T3 step b2c-1
        T3 stop a4b-2c-2e1g1h-1k-1n1;T3 subject a1b-2c1;T3 supervision a2c-2e-1f1g1i-1l1;T3 sw a-1b-1c2d1e-1j1l-1
        T3 t a-2b2c-1;T3 taken a-2b-1c3d1f-1h-1i1j-1k-1l2;T3 talk a1b-2c1e1f-1g1h1i-2j-1k1l1m1n2;T3 teeth a-2b1c1e1
        T3 telephon a-3b5c-2g1;T3 telly a1e-2f2h1i-1j-1k1m1;T3 temperatur a1b-1e1f-1g-1h2i-1k1l-1
        T3 text a-1b1d1j1l-1m5n5;T3 that a-1b1c-1e1f-1h2i-2j2k2l-3m1;T3 the a1b-1e-1f1g1h3i-4j3l-3n-1
        T3 their a-3b4c-1d-1f1g1h-1j1k-2l1m-1n-1;T3 them a7b-2c-5d3e-3g1h1i-2j2l-2m-1;T3 then a-1b1d-2f2g-1h1k1l-1m1
        T3 ther a3b-2c-1e1f-1g1m3n2;T3 they a5b-2c-3d1g2i-2j5k-1l-4m-1n-1;T3 third a-1b2c-1d-1e1
        T3 this a-1b3c-2d-1g-1h1j-1m1n1;T3 thre a2b-4c2d-1e-3f5g2h-1i-1j1k-1;T3 through a-5b1c4d1e-1f-1h1i-1j-1m3
        T3 till a-1b2c-2;T3 time a2c-1d-1e1h-1i2j-1k-1l1;T3 to a-3b6c-3e-2f2g2h2i-4j2k1l-3m-1;T3 today a-4b4m-1n-1
        T3 toddler a1b-1c1e-2f2;T3 told c1d-2e2g2i-2k1l-1n1;T3 too e-1f1h1i-1j-1k2l-1
        T3 took a2b-2c1d3e-1f-2h-1i1j1k-1l-1;T3 transfer a-1b3c-1d-1f1;T3 transport a1e-1f2h-1i1j-1k-1l1
        T3 trip a-1b2c-1d1j-1k-1l1;T3 tv a3b-1c-2d-1e2f-1g-1h1j-1k1l-1;T3 twin b-1c1d-1f2h1i-1j-1k1
        T3 two a1c-1d-1e1f-1g1h1i-2k1l-2m-1n-1;T3 uncl e-2f3g1;T3 under a2b-2d-1e3f-2g-2h2j-2k1l1;T3 unit a-3b3j-1n1
        T3 up a5b-4c-1d2e1f-3h-1i1j1k-2l1n-2;T3 updat a-1b3c-2;T3 upstair a-2b4c-2d-1f1g-1h2j-1k1m1n-1
        T3 us a1b-1d1e-1g2i-1j-1k-1l2m-1n-1;T3 veh a2b-1c-1e1f-1;T3 vehicl a2b-1c-1d1k1;T3 very b-1c1d1f-1j-1k-1l2
        T3 victim a4b-2c-2d1e-1f1g2h-1i-1k-1l1;T3 video a1b-1g2h-1i-1j2k-2;T3 visit a-5b4c1d-1e2f-1g-2i2k1n-2
        T3 wait a1d3e-3f-1g2h-1i-1j2k-1l-1;T3 walk a2c-1d3e-1f-2g2i-2j1l-2;T3 want a3c-3d3e-1f-2g5h-1i-4j7k-2l-5m6n8
        T3 ward b2c-2h-1i1j-1k-1l2m-1;T3 warm a2b-1d1e-1g-1;T3 warrant a1b-2c1e1f-1h-1i1k-1l1
        T3 was a5b2c-6d-2e3f-1g-2h1i1j-2k-1l2m2n3;T3 wasnt a-2b2j-1l1n2;T3 we c-1d2f-2g1j1k-1;T3 week a-1b4c-3e-1f1j1
        T3 weigh a2c-2d-1e1f1g-2h-1i2j-1k-1l2;T3 well a-1b-2c3g-2i2j-1l1m1n-1;T3 went a3b-5c1d2e-1f-1g-2i1j1
        T3 were a2c-2e2f-2i1j-1k-1l2m-1n-1;T3 whil a2c-2d1e-3f2g1j1k1l-2;T3 who a1b1c-1d-1e-1f2g-1i1j-2k2l1m-1n-1
        T3 will a-1b-1c2e1f-1m-1n-1;T3 window a2b-4c2g-2h2i-1k2l-2m2;T3 wish a-1b1d2e-1f-1g1h-1j-1l1
        T3 with a-1b1e3f-3g4h-4i1j3l-4m-3;T3 without a-1b2c-1d1e1f-1g-1h1i-1j1k1l-2n-1
        T3 work a1b-2c1d1e-2f2g1h-1i1k-1l1;T3 worker a1b1c-2d-1e1g-1h1k1l-1m-1;T3 worri a1c-1e-2f2g1j1
        T3 would a1b-1c-1h2i-2j-2k4l-2n1;T3 wouldnt a1c-1d1e-1g-1h1j-1k1m2n2;T3 x2 a-2b2e1;T3 year b2c-1e-1f1
        T3 yr a-1b2c-1d-1e2f-1;T4 " a-2b2;T4 # a-2b6c-4d-1e1j-1k1m-1n-1;T4 @me d-1e3f-2g-2h1i2;T4 @nm a-2b3
        T4 a a1b-2c1d-1f1j1l-1;T4 all b2c-1e-1f1g1i-1j1l-1;T4 and b1d-1e-1f2g2h-1i-1l1n-1
        T4 answer a1b-1d1e-3f2g2h-1i-1l1;T4 around a3b1c-4e-2f2;T4 at b-1c1d-2e3f-2g-1i1k1m-1n-1;T4 attend b2c-2
        T4 back b-2c1f1g1k1l-1;T4 bed a-2b-2c4d1e-3f2g2h-1i-1;T4 been a1b-3c3e-1f1g1j1k-1;T4 being b-1c2
        T4 boiler a2b-1c-1e1k1;T4 brought a2b-1c-1h2i-1k2l-1;T4 buggy a3b-2c-1e1f-1g1h1i-2k1;T4 by a-1b3c-1h1i-1k1l-1
        T4 call b2c-1f1h-1k-1l1m-1;T4 ch a-1b-3c3;T4 chang b-2c2;T4 children a-4b5c-2e1f-1g1h-1j1k-1m-1n-1
        T4 client a1c-1d1e-2f1h1j-1l1n-1;T4 clinic a-2b4c-2h1i-1k1l-1;T4 cop a1c-1e-2f3;T4 deni a-1b-2c3
        T4 did a1b-2c1d1e-1g1k-1l1;T4 discuss a-1b-1c2;T4 doubl a2b-1c-1h2i-1k1l-1;T4 drink a-2c1;T4 every b2c-1
        T4 family a-1b3c-2;T4 father b3c-2;T4 fitt a1b-1e-2f3;T4 for d-1e-1f1g1h-1j-1k-1l2;T4 four b2c-1
        T4 front a2b-2g1h-1i-1l1;T4 gas a1b1c-2;T4 given b-1c2d-1e1g-1i1;T4 go a2b-2d1e-1g1h-1i-1;T4 going b-1c2m1
        T4 h a1b-3c2d1e-1g1k-1l1;T4 had a1b1c-1e2f-1g-2h-1i2k-1l1;T4 has b-2c3;T4 her a3b-6c3d-2e4f-2g-1j-2k1l1n-1
        T4 home a1b-4c3d-1f1g-2h-1i3k-1l1;T4 hous a-2b2;T4 household a-1b-1c3;T4 in a4b-2c-2e2f-2g1i-1j-2k1l1m-1n-1
        T4 interview a-1b2c-1;T4 is a-2b5c-3;T4 ivery b-2c1;T4 kid b4c-4e-2f2m-1n-1;T4 let a2b-1c-2k-1;T4 liv b-1c2
        T4 live b-2c2;T4 lock a1b-3c2e-2f2;T4 low b-2c2e1f-1g-1i1k-1l1;T4 mam a-1b2c-1;T4 met a-2b1c1
        T4 mother a1b-3c1e1g1h-1k-1l1;T4 mov a-1b-1c2;T4 mrs a1b-3c2e1i1;T4 mum a3b-3e-1f1g1h-1k-1;T4 nan a-1b2c-1m1
        T4 near b-2c1;T4 not a-1b-2c3d1f-1h-1j-1k-1l2;T4 of a4b-1c-3d-1e-1f1g-1i1;T4 off a2c-2d-1e2f-1g-1i1
        T4 offic a2b-1c-1e1g-1h2i-1j-1k3l-2;T4 on a-2b3c-2d-1e2f-1i1j-1l1n-1;T4 order a-1b-1c2;T4 part a1b-1e-2f3
        T4 partner b-2c2l1;T4 polic a-1b2;T4 poor a-1b-1c2;T4 present a2b-1c-1e1g1h-1i-1k-1l1;T4 property a1b-2c1
        T4 re a-2b1c1f1h-1k-1l1;T4 review a-2b2;T4 room a1b-1e2f-1g-1h-1i1k-1l1;T4 safe a-2b3c-1
        T4 said a3b-1c-2e-1f1g1j-1k1n-1;T4 say a-1c1j2l-1;T4 school a1b-3c2d-1e2f-1g-1i1;T4 session b-2c3j1l-1
        T4 she a-2b-3c5d-1g-1i1j1k-1n-1;T4 sign-up a1b-2h2i-1k2l-1;T4 sleep a1b-2c1e1f-1g-1h1i-1j-1k1l-1
        T4 son a2b-2d1f-1h-1i1k-1l1;T4 support a-1b-2c3;T4 tea a2b-1c-1d-1f1g1j1k-1;T4 tenancy h2i-1k2l-1
        T4 tenant a3b-4c1e1h-1i1;T4 the a-3b1c2d-1e-1f2g-1i1k-1l1m-1n-1;T4 their a-1b2c-1k1;T4 this a-1b2c-1
        T4 thre a1c-1g2h-1i-1;T4 time a1c-1e1g-1h3i-2j-1k2l-2;T4 to b-1c1e2f-2h-1i1j-1l1n-1;T4 today b-3c3
        T4 two a-1b-5c6e1i1k1;T4 up a-1b2c-1e1k-1;T4 us a2c-1e1g-1h1k1;T4 using b2c-2;T4 v a1b-3c2d1e-1g1k-1l1
        T4 visit a1b-5c4d-1f1g-1h-2i3j-1k-1l2;T4 was a1b-2c1g1j1k-1;T4 wean a1b-2c1h2i-1k2l-1;T4 weekend a-1b2c-1
        T4 were a2c-2e-2f2i1;T4 whol a3b-1c-2e1f-1g-1h2i-1j-1k2l-1;T4 with d-1e2f-1g1h-1k-1m-1n-1;T5 # a-1b2c-1g1i-1n1
        T5 @me a1b-1d-1f1g1i-1m2n3;T5 and a-1b-1c2d-1e1g-1h1k2l-2m1n1;T5 are b-1c2m1;T5 asleep a2b-1d-1e1h1i-1k2l-2
        T5 baby a1b-1e-1f2j-1;T5 being b-2c2k1;T5 by a-2b3c-1k1;T5 came a2b-1c-1e1g-1i1j-1k1;T5 child a-1b2c-1
        T5 children a-1b-1c2m-1n-1;T5 discuss b-2c2;T5 down b-2c2e-1f1j-1l1;T5 family a-1b-2c3;T5 had n3
        T5 he a1b-1c1f-1j1l-1m1n5;T5 his a1b-1g1i-1j1k1l-2n4;T5 in a1b1c-2d1e1f-1j1l-1m-2n2;T5 like j1l-1n2
        T5 met a1b-1d1e-2f1g1h-1i-1j1k-1;T5 nan a1c-1e1f-1m1n2;T5 not b1c-1d1e1f-2g1i-1j1l-1m-1;T5 of a1c-2e1f-1i1k-1l1
        T5 on b-2c1h1i-1k1l-1;T5 pass b-2c2;T5 phon a-1b1m2n1;T5 read b-2c1;T5 review b1e-1g2i-1j1l-1m1n2
        T5 say a-1b1n2;T5 see n3;T5 seen a-1b2c-1;T5 she a-1b2c-2e-1f1j-1l1m1n2;T5 social a-1c1n2;T5 spok m2n-1
        T5 stat a-1b2c-1n1;T5 summary a-1b2c-1;T5 taken b2c-2;T5 that a-1b-1c2g-1i1m-1n1;T5 the b-3c3f-1g-1j1l-1n1
        T5 told n3;T5 until a2b-1c-1e1f-1h1;T5 visit a-1b2e1f-1h1i-1k1l-1m-1n-1;T5 want d1f-1g1j1k-1m1n2
        T5 was d-1e-1f2j-1k1n1;T5 who b1m2n1;T5 with b-1c1d-1e1g-1h1j-1k2l-1m1n-1;T5 worker b-1c1f-1l-1n2
        T6 @nm a1c-1e1f-1h1i-1j-1k2l-1;T6 again d-1f1g1h1i-2k2l-2;T6 all d-1f1g-1i2;T6 and d1f-1g-2i2
        T6 at b-1c1d1e1f-2i1k-1;T6 dad a1b-1f-1i1j2k-1l-1;T6 got e1h1i-1j-1k2l-2;T6 his a1d-1e-1f2h-1i1
        T6 just d-1f1g-2h1i1j-1k1l-1;T6 mrs g-1i2;T6 notic a-1b-1c2g-1h1i-1k1l-1;T6 of g1h1i-2k2l-2
        T6 off a1b-1g2i-2k1l-1;T6 on a1b-1d-2e1f1g1h-1j1k1l-2;T6 sat d-2f2g-1i1;T6 told c-1g-1h1j-1k2l-2;T6 was f1g-1i2
        W0 " a-1b2c-1d1e-1g2i-2m3n1;W0 # a1b-2c1d-1e2f-1h3i-3j1k4l-5m-1n-2;W0 #am a1b-1d-1g-1h2i-1j-1k1
        W0 #f a-3b1c1d2e-2f-1g2i-1j2k1l-3;W0 #kg a2b-1c-1d-1e2f-1h-1i1j1k-1;W0 #th b2c-2d-1f1g-1h-1i2j-1k-1l2
        W0 @me a-3b1c1d1f-1k-1l1n2;W0 @nm a-2b2d2f-2j-1k1m-2n-1;W0 a a-1b3c-2d1e-2f1g1h2i-2j3l-3n2
        W0 aa a3b-2c-1d-1g2h-1i-1k1l-1;W0 abe a1b-1d2e-1f-1g1i-1k-1l1;W0 about a-4b1c4d1e-1f-1g2h-1i-1l-1
        W0 accident a-1b-1c2;W0 action a-2b3c-1;W0 address a-2b-1c3e1f-1g-1;W0 admission d2f-2g1i-1j1l-1
        W0 adult a1b-2c1d-1e1f1g1h-1;W0 advic b1c-1d1f-1g2i-2;W0 advis a-1b-1c2;W0 after b1c-1e-1f1g1h-1j2k-1
        W0 again b1c-1d-1f1g-1i1m2n2;W0 age a1b-1c1d2e-1f-1g1i-1j1k-1;W0 ago a-1b2c-1;W0 agre a-2b-2c3g1i-1
        W0 alarm a-2c2e1;W0 all b1c-1d-2e-1f3g1h-2i1j1k-2l1;W0 alon a1b1c-2d4e-1f-3g2i-1j2k-2;W0 already a-1b-1c2
        W0 and a-2b-6c8d2f-2g2h1i-3j2k2l-3m2n1;W0 answer a1b1c-2d-1e1g1h-1i-1k1l-1n-1;W0 antenatal b2c-2e1f-1
        W0 appointment a-1b3c-2;W0 appropriat a2b-1c-1f1j-1k1l-1;W0 argument a-2c2d1g1i-1j1l-1
        W0 arrest a1b-1c-1d-1h1i-1k2l-2;W0 as a-2b5c-3e2f-2g-1i1j-1k-1l2m5n2;W0 ask a-1d4e-3f-1g5i-5j3l-2m-1n-1
        W0 asleep a2b-1c-1d-1e1g-1h3i-2j1k3l-4;W0 asq a2b-1c-1e1f-1g-1h-1i1k-1l1;W0 assault a-2b2c-1
        W0 assessment a-3b-1c4d-1e2g1h-1;W0 asthma d-1e-1f1g2i-2j2l-1;W0 at a-1b-1c2d5e-1f-4g-1h1j1l-2m-1n-1
        W0 ate a1b-1g2i-1k-1l1;W0 attend a3b-4c1d-1e2f-1g1i-1k1l-2m-1n-1;W0 attendanc a-2b3c-1d-1j1k-1
        W0 aunt a2b-1c-1d-1e2f-1g-1i1k1l-1;W0 awar a-1b-1c2;W0 b a-1b-1c2m2n2;W0 back a-1b-1c3d1e-3f2g2h1i-3j-1k2l-1m-1
        W0 bailiff a-1b2c-1;W0 bath a4b-1c-2e1f-1g-1i1l1;W0 be c-1d2e-1f-1g1h-1j2k-1l-1
        W0 bed a3b-7c5d-1e-1f2i-1j1l-1m1;W0 bedroom b-2c3d1e-1h2i-2j-1k2l-1;W0 been a1b-3c2d-1g1i-1j1l-1
        W0 behaviour a-1c2h1k1l-1;W0 being a-1b-2c2;W0 better a-1b2c-1e1f-1g1i-1;W0 birth a-1c1e-1f2;W0 blood a-2b3
        W0 book a-4b-1c5d-1e1g-1i1;W0 both b1c-1d-1e3f-2g-1h2i-1j-1k1;W0 bother a2b-1d2f-2g-1h1j-1;W0 box b-2c2i1l1
        W0 boyfriend a-1c2d1g1i-1j1l-1;W0 breakfast a2b-1c-1i1;W0 breath e1i1j2l-1m3;W0 brought a2c-2d-1e4f-3g-2h1i1
        W0 bruis a2b-1c-1g3h-1i-2j-1k-1l2;W0 buggy a1b-1c-1h2i-1k2l-1;W0 by b4c-5d-1e2f-2h2i-1j-1k1m1n1
        W0 c a-3b5c-2e1g-1h1j-1k2l-1m-1n-1;W0 call a2b1c-2d-2e-1f3g1i-1j-1k2n-3;W0 caller a-1b1c-1m3;W0 calm b1e-1f1n3
        W0 came a-1b2c-1d1e1f-2h-1i1k-1l1;W0 cannabis a1b-2c1d-1f1g1h-1i-1j-1l1;W0 card a-1b2c-1
        W0 carer a-2b4c-2d1e1f-1i-1j1l-1;W0 case a-2b3c-2;W0 centr a-1b3c-1d1;W0 ch b-1c2;W0 chang b-1c1g-2h3i-1k3l-3
        W0 chart a-1b-1c2;W0 check a3b-2c-1d-2e1f1j-1k1l-1;W0 chest a-1b-1c2d-1f1g1i-1j-1k-1l1
        W0 children a-1c2d-1e2f-1h1k1l-1;W0 chronology b2c-2;W0 cin a-1b3c-2e1f-1h1;W0 circl a1e-1f1g1j1k1l-2
        W0 clean a-1b2c-1h1i-1k1l-1;W0 client a-2b2e-1f2g-1i1k-1l1n-1;W0 clinic b2c-2d-1e4f-3g-2i2j-1
        W0 clos a-1b1d1e2f-2m3;W0 club a1d-1e-2f2g1i-1j-1l1;W0 collect a1b-1e1f-1g-1h-1i2j-1k-2l3
        W0 come d-1e-1f2g2i-2k1l-1;W0 complet a1b-1c-1d-1e-1f2g1h-1i-1j-1l1;W0 condition a-1b-1c3
        W0 conduct a1b-1d1f-2g1i-1;W0 consultation a-1b-1c2d1;W0 contact a-2b2d-1e4f-3g-3h-1i4j1k-2l2m-1n-1
        W0 core a-1b2c-1;W0 cot a-2c2e1f-1i1l1;W0 could a2b-3c1d-1e2f-1g-1h2i-2j-1k3l-2;W0 count a-2c1m3
        W0 cours a-1b3c-2;W0 covid m2;W0 cp d3e-2f-1g1h2i-2j-1k2l-1;W0 crew a1b-1e1f-1g1i-1k1l-1m3
        W0 cri a1b-1d2f-2g1j1l-1;W0 cry c-1e2f-1k1l-1;W0 csc a-2b1;W0 cupboard b1c-1d-1g1h1i-1j-1k2l-1
        W0 curtain b2c-1e-1f1g1j1;W0 dad a1b-1e2f-2g-1h-1i2j4k-3l-1m-1;W0 daily b-2c2d-1f1h1i-1k1l-1
        W0 date a-1b-1c3f1g1i-1;W0 daughter a2b-2e1f-1h-1k-1l1;W0 day a2c-2d-1e3f-1g-2h1i1j-1m-1n-1
        W0 deni b-2c3d-1e1j-1l1;W0 depot b-1d-1e2f-1g-1i1l1;W0 depression a-1c2d1e-1j1;W0 did a-2b1c1d-1e3f-2j-1l1m-1
        W0 discuss a-3b-2c5d-1f1i-1j-1l1;W0 disput a-1b-2c3;W0 dna a-1b2;W0 doe a1b-1d2e-1f-1g1i-1j2k-1l-2
        W0 doesnt e-1f1g1i-1j2l-2;W0 dog a-2b-3c4d1e-1g1i-1j1;W0 domestic a-2b1c2d1e1f-1h1i-1k1l-1
        W0 done b1c-1d1e-1g-1h-1i2k-1l1;W0 dont a1b-1d3e-2f-1g2i-2j2l-2m2n2;W0 door a-1b2e2f-1h2i-2j-2k3l-1m3n-1
        W0 doorstep a1b-2c1d-1e2f-1h-1i1j-1l1m2;W0 doubl a1b-2c1h2i-1k2l-1;W0 down a-2b3c-2e-1f1g1i-1j1l-1
        W0 dr a-1b2c-1g1j-1k1l-1;W0 drawn a-1b2c-1;W0 driver a2b-1c-1e1f-1;W0 drop a1b-3c2e-1f1g1h-1i-1j1l-1
        W0 drop-in d2f-1;W0 dropp a1b-1d2e-1f-1h-1i1j-1k-1l1;W0 drunk b-1e-1f2h2i-1k1l-1;W0 dv a1c-2e1i1l1
        W0 eat a3b-3c1e1g-1i1k-1l1;W0 elderly a1b-2c1e1f-1g1i-1k1l-1;W0 email b-3c3;W0 emergency a1b-2c1j1l-1
        W0 entry a1b-1d1f-1h-1i1j-1k-1l2;W0 enuresis a-1b2c-1e1;W0 even a-2c1f1;W0 ewo b2c-1
        W0 exam a1b-1d-1e2f-1i1k-1l1;W0 exclusion b-2c2;W0 execut a2b-1e1f-1h-1i1k-1l1;W0 explain a-1b2c-1
        W0 family b1c-1d-1e2f-1g-1i2j1k-1l1m-1n-1;W0 farm a1b-1d2e-1g1i-1j1k-1l-1
        W0 father b2c-2d-1e2g-2h-1i2j-2k1l1m-1n-1;W0 feed a1c-1d1e-2f1g-1h-1i1j1k-1;W0 feel a1b-1d2e-1f-1g1i-1j2l-2
        W0 femal b-1c1d-1g1h-1k-2l1m3;W0 fight a2b-2e1f-1g1j-1k-1l1;W0 find a1b-1c1e-1f1g1h1i-2k2l-2;W0 fine a-1b2c-1
        W0 first d3f-3g1l-1;W0 fitt b-2c2e-2f2i1;W0 five a-2b-1c3;W0 flat a2b-4c2e-1f1h1i-1j-1k1l-1
        W0 floor a-1b-1c2d1e-1;W0 follow a1b-2c1d-1f1i-1j-1k1;W0 food b-2c2d-1e2f-1g-1h1j-1k1;W0 football b1c-1g2i-2n3
        W0 for a-2b1c1d1e-1g2h-2j1l-1m2n-2;W0 form a-4c4;W0 foster a-1b2c-1;W0 found a3b-4c2d-1e1f-1g-1h1j-1k2l-1
        W0 fridg a-1b-1c2;W0 from a-5b4c1e-1f1g1i-1;W0 fsw a-1b2c-1n3;W0 ga a2b-2d-1e-1f2g-1i1j-1k1
        W0 gas a2c-2e1f-1g-1i1j2k-1l-1;W0 gastrostomy d1e-1g1i-1j2l-2;W0 gate a-1b-1c1e2f-2l1
        W0 given b1d2f-2g2h-1i-1j-1k-1l1;W0 go a1b-4c3d-1e-2f3g1h-1i-1j2l-2;W0 going a-1b-1c2;W0 gone a-2c2e-1
        W0 good a3b-2c-1d1f-1j-1l1;W0 gran a1b-1e2f-2g-1;W0 group b3c-3d-1i1l1;W0 h b-4c4d1f-1j-1k-1l1
        W0 had a2b-1d2e-2f1g-1h-1i3j-1k-1l2m-1;W0 hall c1e-1f1j-1k-1l2;W0 hand a1b-1e1f-1g-2i2j1k-1
        W0 has a-5b4c1d1f-1j1l-1n-1;W0 he a2b-1c-1d2e-2f1g4h-1i-3j3k-1l-1;W0 head a-1b3c-1d1f-1h1i-1j-1k1;W0 hear b-2c2
        W0 heard a-2b1c1;W0 held a-1b-1c1e1f-1h-1i1j2k-1l-1n-1;W0 her a4b-4c-1e2f-2h4i-4k3l-3m2n2;W0 here b-2c2
        W0 hip a2b-1e1f-1g-1h1j-1k1;W0 his a3b-2c-1d1f-1g2i-2j1l-2;W0 home a1b-5c4d-2e2g-4h1i3k-1l1m-1n-1
        W0 hous a-3b2c1f1n3;W0 hrly a1c-1e-2f2h1;W0 hrs a-1b-1c2;W0 ht b2c-1;W0 hv a-4b3c1d-2e3f-1g-1h-1i3k-2l2m-1n-1
        W0 i a1b-1c1e1f-1h1i-2j-2k2m1n1;W0 idva a-1b2c-1;W0 improv a1b-3c2e-1f1;W0 in a4b-4e3f-3g-1h1i-1j-2k4l-2n-1
        W0 inform a-2b3d1e-1g1j1;W0 inhaler a-1b1d-1e-1f1g2i-2j2l-1;W0 injury a-1b2;W0 instruct a-1b1m3
        W0 intermediary a1b-1d2e-1f-1g1i-1l1;W0 interview a2b1c-3d2e-1f-1g2i-2k1l-1m2n2;W0 into a-1b2
        W0 is a-2b3c-1f1g2h-1i-1j2l-2m2n-1;W0 it a-1b-2c3d2e-1f-1g2h-1i-2j1k-1m4n4;W0 ivery b-2c1
        W0 joint a3b-2d-1e1g-1i1j-1l1;W0 just a1b-1d2f-2h-1i1j1;W0 key b-1c1d1f-1g-2h1i1j-1k1;W0 keyworker a1f1l1m2
        W0 kitchen a-1b-2c3e1f-1i1l1;W0 knock a-2b1c1m1;W0 known b-1c2;W0 lac a1b-4c3d1f-2g1h-1j-1n1
        W0 laceration a1b-1d1e-1g-1i2l1;W0 lady a-3b2c1;W0 last a-3b4c-1g-1i1;W0 late a1c-2d-1e1h1i-1k1l-1
        W0 leav a1b-1i1k-1l1m2n2;W0 left a-1b2c-1d-1e1f-1g-1i1j-1l1;W0 let a3b-1c-2e1f-2g1h-1;W0 letter a-3b4c-1
        W0 lik b1n3;W0 like a1b-1d1e-1g1i-1j2k-1l-1;W0 line a-1m3;W0 littl a-2b1e1f-1g1i-1l1;W0 liv a-1b-2c2
        W0 locat d1e-2f1h1j-1;W0 lock a1b-3c2e-3f3g1i-1k1;W0 log b-1c1e-1f1g-1h2i-2j-1k2l-2;W0 look b-1c1d-1e-1f2m1
        W0 low b-2c2d2e-1f-1g1i-1j1k-1l-1;W0 made b1c-1d-1e-2f3g1i-1j2k-1l-1;W0 make d-1e-1f2
        W0 male a-2c2d-1e-1f2g-1h3i-2j-1k3l-2;W0 mam b1c-1f-1h1i-1k2l-2m1;W0 manag f1g1i-1j2l-2
        W0 me a-2c1e-1f1g3h-1i-2j1k1l-2m2n1;W0 medical a1d1f-1g1h2i-2j-1k2l-1;W0 meet a-2b4c-2d-1g-1i1m1n1
        W0 met a-4b4e1f-1i1l1n-1;W0 misper a1b-1d-1f1h2i-1k2l-1;W0 miss a-2b3i-1k1l-1m-1n-1;W0 money a-2c2
        W0 mother a-4b-3c7d-1e4f-3g-1h2i-2j-3k3m-1n-2;W0 mouth a1b-1e1g-1h1j-1k2l-1;W0 mr a-3b1c1
        W0 mrs a-2b-2c4e1f-1g-1j-1k-1l1;W0 ms a-2c2;W0 mtg a-1b1c-1n3;W0 mum a5b-6c1d-2e3f-1h-3i3j2k-3l2
        W0 my a2b-1c-1e-1g-1i1j-1k1m2n1;W0 name a-1b2d-1e-1f2g1h1i-2j-1k1l-1;W0 nan a5b-2c-3d-1e2g-1h-1i2k-1l1
        W0 nappi a-2b2i1;W0 neighbour a-2c2e-1f1i-1;W0 new b1c-1e1f-1g-1i1j-1k-1l2;W0 next a-1b3c-2
        W0 night a1b1c-2d-1e-2f2g-1h2i-1j-1k1l-1;W0 no a1b1c-3d1f-1g-2h-1i2j-2k1l1m-1n-2;W0 nobody a2b-1c-2d1f-1g1i-1
        W0 non b-2c2d1f-1i1j1k-1l-1;W0 normal a2b-1c-1j1k-1;W0 not b1c-1d2e-1f-1g2h-1j1k-1m-2n-1;W0 notic a-1b-1c2
        W0 nurs d1e-2f1g1h-1k-1l1;W0 nursery a1b-2e-3f3g-1i2j-1k-1l1;W0 o b1d1e-1g-1m3;W0 obs a1d2f-2g1j1l-1
        W0 observ a2b-1c-1d-1e1g-1h-1i2k-1l1;W0 occupant b-2c2e-1f1;W0 od b-1c1d1e-2f1g1j1k-1
        W0 of a-5b-1c6e-1f1g2h-2j1k-1m-1n-1;W0 off a3b-1c-2d-3e1f2g-2i2j-2k1l1m1n1;W0 offer a-1b1m2n2
        W0 offic b2c-3e1f-1g-1h1k1;W0 old b1c-2d1e-1f1h-1;W0 older a-1b2c-1;W0 on a4b-5d-3f2g-1h3i-2j-1k3l-2n-1
        W0 one a-3b2c1h1i-1j-1k1n3;W0 only a-1b5c-4d2e-1f-1m1n1;W0 open b-1c1d-1e1h1i-2j-1k1m3
        W0 oral a2b-2d-1e-2f2g-1i1l1;W0 other a-1b-1c2e-1f1;W0 out a2b-1d2e-3f1g1h1i-2k1l-2m2n2
        W0 over a1b-3c2d-1e1g-1i1j-1k-1l1;W0 own a2b-2c1d2e-2g4i-3j4k1l-5;W0 pack a-1b-1c2;W0 pain a-1b-2c3f-1g1i-1k-1
        W0 paperwork a-1b-2c3;W0 paracetamol d2e-1f-1g1i-1j2l-1;W0 parent a-8b8c1e2f-2g1h-1j-1k-1l2m-1n2
        W0 parti a-1b-1c3e1f-1;W0 partner a-4b-1c5d1f-1h1i-1;W0 pass b-2c1i1l1;W0 pep b-2c2g-1i1
        W0 person a1b-1c-1d2e-1f-1k-1l1;W0 pgp b-1c2;W0 phon a-2b1c1f1j1k-1m-1;W0 photo a-1b2
        W0 pick a1c-1d2f-2h-1i1k-1;W0 plac a-2b1c1d-1f1j1l-1;W0 plan a-2b-1c3;W0 play a3b-2c-1d-1e3f-2g1h-2i1j-1k-2l3
        W0 polic a-2b-2c4d1e-2f1h1i-2j1k1l-2m-1n-1;W0 poor b-2c2d-1e-2f3g1j1l-1;W0 popp a2b-1f1g-1h1k1l-1
        W0 pram a-1b-1c2;W0 pre b2c-2;W0 present a3b-1c-2d2f-1g2i-2j-1l1;W0 prison a-1b3c-2;W0 property a1b-2c1i1k-1l1
        W0 protection a1e-1f2k1l-1;W0 pt a2b-4c1d2e-1f-1g-1j1l-2;W0 quiet a-1b2c-1f1j1k-1;W0 r a1b-2d-1e1f-1i-1j-1k1l-1
        W0 rais b-1c2;W0 rang a-2b4c-2f1h1i-1k1n-2;W0 re a-8b2c6f1g1i-2l-1m-2;W0 read a-3c3;W0 rear a2b-2e1g1l1
        W0 recd a-2b2;W0 record a-2b3c-1;W0 referral a-1b-1c2e-1f1;W0 refus a1c-1d-1e2f-1i1j-1k1n1
        W0 regard b-2c2e1g1k1;W0 reparation a1c-1d2e-1f-1g1;W0 repeat a-1b2c-1;W0 report a-1b5c-4d-2e-1f3i-1k1m-1n-1
        W0 request a1b1c-3d2e-2l-1;W0 result a-1b2c-1;W0 return a1c-1d-1e1h2i-1j-1k2l-2m2n2
        W0 review a-5b3c2e2f-2g2h-1j2k-2l-1m-1;W0 room b-4c4d2e1f-3h-1i1j2k-1l-1;W0 round a2b-1c-1d1e-1f1;W0 rso b2c-1
        W0 safe a-2b2k1l-1;W0 safety a-1b-1c2;W0 said a5b-3c-2d-1e-1f2g2h1i-2j-1n-1
        W0 same a3b-2c-1d-1e1f-1g-1h-1i2j-1k-1l2;W0 sat a1b1c-1d-1e-2f2g1i-1j-1k1
        W0 say a-1b5c-3d1e-1f-1g2h-1i-1j1k1l-2m1n1;W0 scen a-1c1d-1e-1f2h1i-1j-1k1
        W0 school a1b2c-2d3e-3g-1h2i-1j2l-2m-1n-1;W0 screen a2b-2e-1f1g-1i1j-1k-1l1;W0 search a-2b-1c3e1g1i-1k1l-1
        W0 seat a2b-1c-1l1;W0 see b1c-2e1f-1g-1h2i-1j-1k1;W0 seen a1b-1c1d3e-1f-2g1k1;W0 sent a-1b3c-1
        W0 separately b1c-1d2e-1f-1g1i-1j2l-1;W0 session b-1c1d3e-3g2h1i-3j3l-2m-1n-1;W0 set b1c-1d2f-2
        W0 shar a-2b2d-1e-2f2g1i-1j2k-1l-1n3;W0 she a-3b-1c4d2e-1f-1g1h1i-2j1k2l-3m3n5
        W0 shoplift a2b-1c-1d-1f1g2i-1j-1k1;W0 short b-1c2g1j1l-1;W0 shout a-1b-1c2d-1e-1f1h1k1l-1
        W0 show a3b-3e-1f1g-1i1l1;W0 sick b2c-1d-1e-1f2g1i-1j1l-1;W0 sign a-3b-3c6d1f-1h-1i1j1k-1
        W0 sign-up a1b-2h2i-1k2l-1;W0 sinc a-1b2c-1d3e-2f-1j1k-1;W0 sister a1b-1d1f-1g1h-1j2k-1l-1
        W0 site b-1c2g1i-1j1l-1;W0 sleep a2b-3c1d-1e1g1h1i-2;W0 slept b1c-1e-1f2g-1h-1i1k-1l1;W0 slip a-1b2
        W0 smear a-1b2c-1;W0 smok a-1b-1c2;W0 so b2c-2i1l1;W0 social a1b-1c1e-2f2i1l1;W0 soft a2b-1d-1g-1i1l1
        W0 speak b-1c1e-1f1g-1h2i-1k1l-1;W0 special b-1c2;W0 spent a1b-1d2e-1f-1g2i-1j2l-1
        W0 staff a1b-1c1d1f-1g-1i2j1k-1;W0 stair a1b-1d-1e-1f2h1i-1j1k1l-2;W0 star a-1b-1c2
        W0 stat a-1b2c-1e1f-1g3h-1i-2j1k-1m2;W0 statement a-3c3;W0 station a-1b2c-1e1h1;W0 statutory a1b-1d1f-1j1k1l-2
        W0 step b2c-1;W0 stood a-2b2e1h1;W0 stop a4b-1c-2d-1e2f-1h-1j-1;W0 summary a-1b2c-1
        W0 supervision a1b1c-2e-1f1g1i-1l1;W0 support a-2b-3c5;W0 sw a-3b1c2d1e-1h2i-2k2l-2;W0 t a-3b5c-2d-1e2f-1i1l1
        W0 tablet b-1g-2i2j1;W0 taf b1c-1n3;W0 taken c1d1e-2f1g3h-1i-3k-1l1;W0 talk a-1b-1c2e-2f1g2h-1i-1j1l-1m2n2
        W0 target a1b-2d2e-3f1;W0 tea a1b-2e-1f1g1i-1j1l-1;W0 team a-1b-2c2;W0 telephon a-3b4c-1m-1n-1
        W0 tell b1e-1g2i-1k1l-2;W0 tenancy a1b1c-1h2i-1k2l-1;W0 tenant a3b-3h-1i1;W0 term a-1b1c-1n2
        W0 test a3b-1c-2g1h-1j-1k-1l1;W0 text a-2b1m4n4;W0 that a-1b3c-2l1m-1;W0 the a1b-2c1e2f-2h3i-4j-1k3l-2m-1n-2
        W0 them a6b-2c-4d2e-1f-1g1h-1i-1j3k-1l-1;W0 ther b-1c1f-1g1h-1k-1l1m2n3;W0 they a4b-1c-3d1e-1g1h-1j2k-1l-1
        W0 third a-3b4c-1;W0 this a-1b3c-2e1g1k1m1n-1;W0 thre a2b-1c-1d-1f1h-1j1k-1;W0 through a-2b-2c5m1
        W0 till a-1b2c-1;W0 time a1c-1e2f-2g-1j1k1l-1;W0 tir a-2b3c-1;W0 to a1b3c-4e2f-1g1h5i-5k4l-3m-5n-4
        W0 toilet e-1g2i-1k1l-2;W0 told b-3c3d1e-2f1g2h-1i-2j2k-1l-1;W0 transfer a-3b3d-1f1;W0 triag a-1b1j-1k2l-1
        W0 tto a-1b2;W0 tv a2b-1c-1e1f-1;W0 unannounc b1d-1e1g1j-1l2m1;W0 under a2b-2c1d-1f1g-1h3i-1j-1k2l-1
        W0 until a2b-1c-1e1f-1g-1h2i-1j-1k2l-1;W0 up a5b-1c-4d3f-2g1h-2i1j1k-1l1;W0 updat b2c-2;W0 upstair b2c-1
        W0 us a1b1c-2d1e-1f-1i1k-1;W0 using b2c-2;W0 v b-3c3g1i-1j-1k1m-1;W0 vehicl a2b-1c-1d1f-1i1k-1l1
        W0 verbal a-1d1e-1h1j1l-2;W0 very a1b-2c1j1k1l-2;W0 victim a2c-2e-1f1g1i-1l1
        W0 visit a-1b-6c7d-1e1g-2i3j-1k1l1n-2;W0 voucher a-1b4c-2;W0 w a-2b-1c3d-2e3f-2g-2h-1i3j-1l1
        W0 wait a-1b1d2e-2j1k-1l-1;W0 walk a1c-1d2e-1f-1g1i-1j1l-1;W0 want a5b-2c-4d4e-6f2g8h-1i-7j10k-3l-8m4n8
        W0 was a1b-1d-2e1i1j-2k1l1m1n3;W0 we a-2c1f-1;W0 wean a2b-3c1e1f-1g-1h2i-1k1l-1
        W0 wee a1b-1c-1d-1f1g-1h2j-1k2l-1;W0 week a-1b4c-3d-1f1g-1i1l1;W0 weekly b1c-2e-1f1g1i-1j1l-1
        W0 weight a1b-1f1g-1h-1i2k-1l1;W0 well b-1c2e1g-1h-1i1j-1l1;W0 went a2b-2g-1h1j-1
        W0 whil a1c-1d1e-2f2g1h-1j1k-1l-1;W0 who a-1b2c-1d-1f1j-1;W0 whol a3b-1c-2e1f-1g-1h1i-1j-1k1l-1
        W0 wi a2b-1c-1d-1f1g-1h3i-2j-1k3l-2;W0 will a-1b-2c3;W0 window b-3c4f1h1i-1k1l-1
        W0 with a2b-2c1e1f-1g2h-2j2k-1l-2m-2n-2;W0 wk b2c-2e-1f1;W0 word a1b-2c1d1f-1g-1i1j-1l1
        W0 work b-2c3d-1e-2f3h-1i1;W0 would a2b-1c-1e-1f1g1i-1j1k2l-2;W0 wouldnt a1d-1e1h1i-1j-1k2l-1m2n2
        W0 writ a-1b2c-1;W0 y a-1b1j1m3;W0 year a-1b3c-2g1i-1k1;W0 you a1d-1f1g2i-1k1;W0 youth e-1f2g1i-1k-1l1
        W0 yr a1c-1d1e-2f1h-1i1k-1l1;W1 " a-1b2c-1d1e-5f4g4h-2i-2j6k-2l-4m4n3;W1 # a3c-3d-3e-1f4h-1i1j-1l1m2n1
        W1 #pm a-2b2h1i-1k1l-1n1;W1 #th a2b-1c-1d-1e-1f1i1;W1 @kid a1b-4c3d-3e2h-2i2j1k-1n-1
        W1 @me a3c-3e-3f3g2h-2i1k-2l1m7n4;W1 @nm a-4b5c-2e-1g4h-2i-2j2l-2m-2;W1 a a5b-3c-2d-1e3f-1k1l-1m1n2
        W1 abduction d-1e2f-1;W1 about b2c-2d4e-4g7h-2i-5j-4k2l2n1;W1 absent a-2b3c-1;W1 address a-3b1c3d-2e2g1i-1k-1l1
        W1 adult a1b-1c-1d-1e2f-1k1;W1 advic a-1b2d-1e2f-1g-1i1j-1l1;W1 after a-1b2c-1d2e-3f1g1h-1j1k-1n-1
        W1 again a1e-2f3k2l-2m-1;W1 age a2c-1;W1 alert d-1e2f-1g-1i1l1;W1 all a-2c2d-2f2g1h-1i1m1
        W1 alon a-2b2d5e-2f-3g2h-1i-1l1m1;W1 am a-2b-1c3;W1 and a5b-4c-2e5f-4g3h1i-4j4k-1l-3m4n2
        W1 another a-1b1e1h-1j-1k-1l2m-1;W1 answer a3b-2c-1d3e-2g1h1i-2j-2l2n-1;W1 appear a2c-1e-2f2
        W1 approach e-1f1g-1h3i-1j-1k3l-2;W1 are a-2c2e-1f1n-1;W1 arm a1c-1d-1e1g-1i1j-1l2;W1 around a3b-1c-2e-1f2
        W1 arriv a2b-1e1g1i-1;W1 as a-1b2d1e-1g2h-2i-1k-1l1;W1 ask a-3b5c-2g8h-2i-5j1k2l-3m5n2
        W1 asleep a6b-3c-3d-2e2g-3h7i-5j-2k6l-5;W1 at a-2b5c-3d4e3f-7g3h-2i-1j3k-2l-1m-1n1
        W1 ate a1b-1d-1g-1h-1i2j-1k-2l2;W1 attend a-2b2d-1e2f-1h1i-2j-1k1m1;W1 attendanc a-2b2c-1h1i-1
        W1 aunt a1c-2e1f-1g-2h-1i3j-1k-1l2;W1 aunti d2e-1f-1g1j1l-1n1;W1 awak a1d-1g-1h-1i2j-1l1;W1 away d1e-2j3l-2m1
        W1 baby a1b1c-2d-2f1g-1i1j1k-1;W1 back a2b-1c-1d1e-5f4g1j3k-1l-2m3n4;W1 bail a-1b2c-1
        W1 basket a1b-1e1g-1h1i-1k2l-1;W1 bath a-1b1d-1e-1f2h-1i1j-1k-1l1n1;W1 bathroom e2f-1g-2h2j-1l1
        W1 be a-5b2c3d-1e-1f2g1h2i-3k3l-3m1;W1 becaus a1b-1e1f-1j2k-1l-1;W1 bed a1b1c-2d1e2f-2g-1h3i-2j-2k4l-2m-1n-1
        W1 bedroom b-1e-2f2g1h-1j1k-1;W1 bedsid b1e1h2i-2k2l-2;W1 been a-1b1d-2e-1f2g2i-2j1k1l-1n-1
        W1 befor a-1b2c-1d-1f1g1i-1l-1;W1 behind a2b-1c-1d2e1f-3g-1h1l1;W1 being a-1c1d2e-1f-1g1h-1i-1j1l-1
        W1 better a-2b2c1j1;W1 bik a-1b-1c2;W1 biscuit a2b-1c-1d-1e2f-1g-1i1l1;W1 bor e-1j2k-1l-2m1n1
        W1 both a6b-1c-5d-3e4g-1h-1i2j-3l2m-1n-1;W1 box b1e1f-1j1l-1m1n2;W1 boy a1b1c-2d1f-1g1i-1k-1l1m-1n-1
        W1 boyfriend a-1b1m1n2;W1 breakfast a1f1g-1h-1i1j-1k-1l2m1;W1 breath a1b-1e1g-1h3i-2k2l-2;W1 bring a-1b2
        W1 brought a1b-1e3f-3g-1h-1i2j1k-2l1;W1 bruis d1e-3f2h1i-1j-3k1l1;W1 buggy a2b-1c-1e1f-1g1h-1l1
        W1 buri d2e-1f-1j1l-1;W1 but a-2b2g-2h3i-1j-2k3l-1m-1n3;W1 by b3c-4d4e-2f-2g2h-1i-1k2l-2m-1n-2
        W1 call a-2b3c-1d-1e-2f2g1h-1j1k-2l1m2n1;W1 came a3b-1c-2d-2e-1f3g1h-1j-2k2m1;W1 car a1c-2d2e-2h-1i1k-2l2
        W1 card d1f-1j2l-1;W1 carer a-1b2c-1d2e-1h-1i1j3k-2l-1m-1;W1 centil a2b-2e-1f1i1l1;W1 ch b-2c2g1
        W1 chang a1c-1g-2i2j1k-1;W1 chaperon d2e-1f-1g1;W1 chatt a1b-1d1f-1g2h-1i-1j-1
        W1 check a1c-1e1f-1h3i-2j-1k2l-2m1n-1;W1 child a-2b3c-1d1e1f-2h1i-1k2l-2n-1
        W1 children a-7b1c6d-2e-1f3g-1h-1i2j-1k-2l3m-3n-3;W1 chos a1d1e-1f-1g-1h-1i2k-1n1;W1 classroom e-1f1g1i-1k2l-2
        W1 clean a1b-2c1d-1e1g-1h2i-1j-1k2l-1;W1 collect a3b-1c-2d1f-1g-1h-1i3j-1k-1l2
        W1 com a-1b1d-1e1g-1h2i-1j1k-1m3n1;W1 come a-3b5c-1d1e-1g1i-1j2l-1m2n-1;W1 complet a1b-3c1e-2f2g1i-1k-1l1
        W1 concern a-1b-3c4e1f-1h1i-1k1l-1;W1 contact a-1b1c1d2e-2g-2h1i1j-1l1n1;W1 convey a-1b-2c3d-1e-1f2h1i-1k1l-1
        W1 cop a-1b-2c4;W1 corner b-1d2e-1f-2j1;W1 cot d-1e2f-1g-1i1j-1l1;W1 could a-2b2g1h2i-3j3l-3;W1 couldnt a-1b1n2
        W1 coupl a1b-1c1e-1f2;W1 cpr a1b-1e1g-1h2i-2k2l-2;W1 cry a-2b3c-1e-1f1h-1m-1;W1 csc a-1b2c-1
        W1 dad a1b-1d3f-3g2h-1i-1j4k-1l-3m1n1;W1 daddy a1b-1e-1f1g2i-2j2k-1l-1;W1 dash a-1b-2c3
        W1 daughter a1c-2d-1e1f-1g2h-1i-2;W1 day b-1c1d-2f2i1j-1k-1l2m-1n-1;W1 deni b-1c2d1e-1f1g1i-1l-1
        W1 desk a1b-1d1f-1h2i-3k2l-1;W1 did b1c-1d3e-1f-2g1h2i-3j-3k2m-1;W1 didnt b2c-1d-1e-1f2g-1h1j-1k3l-2m-1
        W1 dinner d-2e-1f2g-1i1;W1 discuss a-3b-3c6d1f-1g1i-1j-1k1;W1 disturb a-2b2c-1;W1 doe c-1e-1f1g2h-1i-2j1k-1
        W1 doesnt d2e-2g2i-1j4k-1l-3m1n2;W1 dog a2b-2d1e-1g1j1k-1;W1 done b-1c1g-2h-1i3k-1l1;W1 dont a1b-1h1j1l-1m1n2
        W1 door a-2b3c-1e-3f3g-1h2i-1j-1k1l1m3;W1 down a2b-3d-1e2f-1j-2l1m1;W1 drawn d1e-1k2l-1;W1 dream d-1e-1f2j1
        W1 dress a2b-1c-1e1g-1i1;W1 drink a-1b2d1j1k-1;W1 driv b-1c1d2e-1f-1g1j-1k1;W1 dropp a3b-2d2e-3f1g-1i1
        W1 dsl e1g-2h3i-1l-1;W1 edt b1d-1e2f-1i1j-1;W1 eldest a1c-1g4i-3k-1;W1 else a1d2f-3j-1k1
        W1 engag a1b-1d2e-1f-1g-1h3i-2j-1k2l-1;W1 every a2b-1c-1e-1f1j1;W1 eye a1c-1d-1f1g-2h-1i2j-1k-1l2
        W1 face d-1e-1f2g-1h-1i2k-1l1;W1 family a-1b-1c2d2e-2i-1;W1 father a1b2c-3e1f-1g-2h2j-2k2l1m-1n-1
        W1 feed a2b-2c-1d3e-1f-3g-1h-1i3k-2l2;W1 feel d1e-2g2i-2j3l-2m1n1;W1 fell a2b-1c-1d-2f2g-1h-3i3j-1k-2l3
        W1 fine a-2b2c-1d-1f1g2i-2j-1l1n1;W1 finger a2b-1e1f-1g1h-1j-1k-1l2;W1 floor a-2b1c1l1
        W1 follow d-1f1g-1h-1i2j-1k-1l1;W1 for a2c-2d5e-2f-2g1h-2i1j5k-2l-2m-1n1;W1 form b-1c1d-1e-1f2h-1k-1l1m-1n1
        W1 foster a-2b2d-1e1g2i-1j2l-2n1;W1 four b-1j2k-1l-1;W1 friend d-2e1f1g-2h1k-1l1m-1;W1 from d-1f1h1j-1k-2l3m6n3
        W1 front a3b-2c-1d-1e2f-1g2h-1i-1j-1l1;W1 full a-1c2e1f-1h-1i1k-1l1m1n1;W1 gave a2b-1c-1e-2f2g1h1i-2
        W1 get b1c-1d-1e-1f2g2h-1i-1j1k1l-2;W1 girl a-1b2c-1d-1k-1l1;W1 give d-1e-1f2i-1k2l-1
        W1 given a-1b2c-1d-1e1h-1i1k-1l1n2;W1 go b1c-1d1f-1g3h-2i-1j4k-3l-2m2n1;W1 going b1c-1d1e-1g2h-1i-1j2k-1l-1m2n3
        W1 gone a-3b4c-1d1e1f-1j-1k1m1n-1;W1 good a2b-1c-2g2h-1i-1j1l-1;W1 got b1d-1f1h1i-1j-2k3l-2m1
        W1 gran d2e-1f-1i-1j1l-1;W1 grandchildren a-2c2;W1 grandmother a-3b4c-1d-1e1;W1 grandparent a1b2c-2f-1
        W1 green e-2f2l1;W1 grizzly a-1b-1c2;W1 had b5c-5e-2f2g2h-3i1j-3k-2l5m-1;W1 hall a1b-2c1;W1 hand e2f-2i1k-1l1
        W1 happy a-1b-2c2e-1f1h-1i1j1l-1;W1 has a-5b6c-1d-1e-1f1k-1m-1;W1 hat d2f-2g1i-1j2k-1l-2
        W1 hav d-1e-1f1g2i-1j2k-1l-1;W1 have b-3c3d1f-1h-1i1j1k-2m-1n-1;W1 he a8b-4c-3d5e-2f-3g4h-4j8k-6l-1m2n4
        W1 head a1e2f-2h1i-1j-1k3l-2;W1 hear a-2b3c-1i1n-1;W1 heard b1c-1e-2f2k-1l1m-1;W1 hed a2b-1d-3f3g2i-2k1l-1n1
        W1 held a1d-1e1f-1g-2i2j-1l1n2;W1 hello a2b-1d-1e1f1g1i-1j-1l1;W1 her a5b-2c-3d1e1f-2g-1h3i-2j1k-2m-1
        W1 here a-1b1d-2e1f1g1j1k-1n1;W1 him a2b-2d-1e2f-2g-1h2i-1j1k-1m-1;W1 himself a2b-1f-1g1h-1i-1j2k1l-3m1
        W1 his b1c-2d-2e1f2g2h-1i-1k1l-2n2;W1 home a-2b3c-1d5e-3f-1g2h-1j6k-1l-4n1;W1 homework a-1c2l1
        W1 hood a1b-1d1e-1f-1g-1h3i-2j-1k3l-2;W1 hourly d2e-1i1l1;W1 hous b-1d-1e-3f4g1i-2j3l-3;W1 household a-1b-1c2
        W1 hungry a2b-1c-1d-1e1;W1 hurt d-1e2f-1g1h-1i-1j-1k-1l2;W1 i a1b2c-4d2e-2f1j1k3l-3m1n1;W1 id a-2b2n-1
        W1 identifi b-1c2n1;W1 if a1c-1e2f-2g4h-1i-3j1m1n-1;W1 immunisation a2b-1e1i1;W1 in a9b-6c-2h1i-1j-1l1m-3n2
        W1 individually a1d1e-1g1i-1j2k-1l-1;W1 infant a1c-1d1f-1g-1h2i-1k2l-1;W1 inform a-2b1d1e-1f1
        W1 inner g-1h2i-1k1l-1;W1 into d2e-2j-1l1;W1 invisibl a-1b1m2n2;W1 is a-2b2d3e-1f-2g4h-2i-2j7k-2l-5m1n2
        W1 isnt a-1b1d1f-1j1m2n3;W1 it a5b-3c-1d4e-2f-2g7h-3i-4j2k-1l-1n1;W1 just b-1c1d3e-2f-1g-1h1j2l-2
        W1 kept g-2h2j-1k1;W1 kid a-6b6d-2f2g-1h-1i3j-2k-2l4m-1n-1;W1 kitchen a-1b-1c2d1e-4f2i-1;W1 know d-2e1f1j-1m1n1
        W1 lad a2b-3c2d-2e3f-2g1h1i-2j-2k4l-2;W1 leav a-2c2d1e-1g2h-1i-1k-1m1;W1 left a-1b2c-1d1e-4f2g-1h1m-1n-1
        W1 lesson a-2b-1c3;W1 let a2b-1c-1d-1e2f-1h-1i1j-1k-1l1;W1 library d2e-1f-1g1i-1j1k1l-1;W1 lift d2e-1
        W1 like a3b-2c-1e2f-2g1h-1j5k-1l-4n2;W1 line a-2b2m1;W1 list b-1c1d-1e2f-1h-1i1;W1 littl a1c-1d-1e-1f2j-1k-1l1
        W1 liv a1b-1d-1e2f-1h1i-1k1l-1;W1 lock e-1f1i1j2k-1l-1m1n1;W1 look a2c-2e2f-2h2i-2k1l-1n-1;W1 lost d-1e1h1j-2k2
        W1 lovely a3b-2c-1e1g-1i1;W1 made a2b-3c2d1e-1g2h-1j2k-2;W1 mal e1h1i-1j-1k2l-1;W1 male a-1b2c-1f1l-1
        W1 mam b1c-1d-2e1h-1i1j-2k2;W1 mark c-1d2f-2h-1i1j-1k-1l2;W1 math b-1c1g1h-2i1k-2l2
        W1 me a6b-2c-3d2e-1f-1g6i-6j5k-3l-3m4n6;W1 mention a-2b-1c2g-1i1;W1 met b1d2e-1g3h-1i-2j3k-1l-2
        W1 min a2b-2e-1f1h1i-1j-1k-1l1;W1 mind a2c-1d-1f1g-1k-1l1;W1 minut d2e-2g-1i1j1k-1
        W1 miss a1c-1d-2e2h-1i1j1k-1m-1n-1;W1 mo a1b-1d-1e1f-1j-1k2l-1;W1 money f1j2l-1;W1 mood d1f-1h2i-1k1l-1
        W1 more a2b-1d-1e-1f2g1h-1i-1j4k-1l-3m1n1;W1 most a1b-1e2f-2g-1i1j-1l1
        W1 mother a3c-2d-5e8f-2g-5h1i4j-3l4m-1n-1;W1 mum a3b-3d2e2f-4g2h-2j1k-4l3m2;W1 mummy a1b-1d-1e-1f2g1h-1k-1l1
        W1 my a2b-2c-1d2f-2g1h-1k-1l2n1;W1 name a1b-1d-1e-1f2g-1i1j-1k2m1n1;W1 nan b1c-1e-1f1g2h-1i-1j2k-1m2
        W1 nappy a2b-2c-1d-1e1g-2h-2i4j-1k-2l3;W1 need g-1h-1i1k-1l2;W1 neighbour b1c-1d-2e-1f3g-1h1j-1k1
        W1 neither a-1b2c-1;W1 never a1b-1d-1e1h2i-2k2l-2;W1 new d-1f1g2h1i-3k1l-1m1n1;W1 next a-1b2c-1d1e-2f2j1k-1l-1
        W1 night a-1b3c-2e-1f1i1j2k-1l-2n1;W1 nil a-1b-1c2d1f-1j-1k1l-1;W1 no b3c-2d-2e4f-3g-2i2j-1l1m1n-1
        W1 nodd a1b-1d-1f1g1i-1j-2k1;W1 not a-6b7c-1d1e1f-1g2h8i-10k12l-13;W1 noth c-1e1f-1h2i-2j-2k4l-2
        W1 now a-2b2d1f-1g1i-1j1l-1;W1 nurs a1b-1e2f-1j-1k-1l1;W1 nursery b-1c1e1f-1g-1h-1i1j-1k-1l2
        W1 o b-2c1d-1e1g-1i1l1;W1 observ a1b-1d-1e1g-2h1i1j-1;W1 of a5b-1c-4d3f-3g1i-1k-1l1m1n-1
        W1 off b1c-1d2f-2g-1i1j-2k2m1;W1 offenc a-2c1;W1 offic a2b-1c-1d-1f1g2i-1;W1 officer a-1b1d-2e2h1i-1j1l-1
        W1 ok a-1b1c1e-1f1m2n1;W1 old a1b-1d-2e1l1;W1 older a1c-2d-3e2f1g-2h1i1k1l-1;W1 oldest a2b-1d-1e1f-1j-1l1
        W1 on a5b-5d3e-2f-1g-1h1i-1k2l-2m2;W1 one a2b-1c-1g1h-2i1j1k-2l1m1n-1;W1 only a-1b1d5e-2f-3j1k-2
        W1 order a-1b-3c4d1g-1i1j1;W1 other a-1b-1c2e1f-1g-1h-1i1j-1l1;W1 our e-1f1g1i-1j2l-1;W1 ourselv d2f-1k1l-1
        W1 out b3c-3d1e-1g1h-1k-1m1n1;W1 outsid a1b-1d1e-2f1g1h-1j2k-2l-1;W1 over b-1c1e-1f2g-1h-1i1k-1l1n-1
        W1 own a2b-2c-1d2e-1g2h-2k1;W1 pack a-1b1m2;W1 paint a1b-1d-1f1j2l-1;W1 parent a1b-3c2f-1j1l-1
        W1 part a2b-1c-1e-3f3l1;W1 partner a1d-1e2g-1h1j-1k1;W1 pass a1b-1d1e-1f1g-1h-1i2j1k-1
        W1 pc a1b-2c1d1e-1g1i-1j1l-1;W1 per a-2b3c-1m1n1;W1 period d2f-1g1;W1 phon a-1c1d1f-1h1i-1j1k1l-1m3n1
        W1 pick a2b-1c-1d2e-2f-1k-1l2;W1 placement d1e-2f1g1h-1j1k-2l1;W1 plan a-1b-1c2e1
        W1 play a2b-3d-1e3f-2h-1i1j-1k-1l2;W1 point g-1i1j-1l1n2;W1 polic a-4b5c-1d1e-1h-1i1j-2l2m1n3
        W1 pool a1b-1d-1f1g2i-1j1k-1;W1 pram d-1e2f-1g-1h2i-1k1l-1;W1 present a1b-2c1e1f-1g-1h1j1m-1;W1 prior a-1b2
        W1 property a-3c3;W1 pull a1d-1e2f-1g-1h1j-1k1;W1 push d1e-1g1j2l-2;W1 put a1b-1d-1e-1f2g1h1i-2j1k2l-2m1n-1
        W1 pyjama a1c-1d-1e-1f2h-1j-1k-1l2;W1 question a1b-1e1f-1g-1h1j-2k2;W1 quiet a2b-2d1e-1g-1h-1i2l1
        W1 rang a1c-1d1e-1f-1h-1m2n2;W1 re a-2b-1c3d1f-1k1l-1m2;W1 read a1b-1j-1k-1l2;W1 rear a2b-1c-1d-1e2f-1g-1h1l-1
        W1 reason b-2c2f1g1k1l-1;W1 red a2b-2e2f-2g-1h-1i1k-1l1;W1 referral a2b-1c-1e-1f1g1h-1k-1l1
        W1 refus a-3b1c2e-2f2g1i-1m1n-1;W1 regard b-2c2;W1 remain a-1b1c-1e1f-1g-1h2i-1k2l-2
        W1 report a-2b2e1f-2g-1h1k-1l1;W1 residential a-1b1k1m2;W1 respit a-2b2e-1f1g1i-1j1l-1
        W1 resus a1b-1e1g-1h2i-2k2l-2;W1 return d1e-2f2g-1i1j-1k1m-1n1;W1 review a-2b1c1d1e-2f1g1h-1i-1k-1n1
        W1 room a1c-1e-1g2h1i-3j1k1l-2m3n2;W1 round a-2b1d2e-1f-1g1i-1l1n-1;W1 safe a1c-1d2e-1f-1j1
        W1 safeguard a-2c1e-1f1;W1 said a6b-2c-4d1e-4f3g7i-7j4l-4m4n1;W1 sand d2e-1f-1j1;W1 sang e1g1j-1l1m2
        W1 sat a3b-2e-1h1k1l-1;W1 saw a3c-2d-1e1g-2h2j-1k2m-1n-1;W1 say a-3b5c-2e-2f2g5h-3i-2j5k1l-6m1n1
        W1 scar a1d2e-1j1l-1n1;W1 school a-1c2d1e-1g1h-2j3l-3;W1 seat a2b-1c-1d1f-1g-1i1j-1l1
        W1 see a1b1c-2d-1e-1f2h2i-2j1k2l-3m-1n5;W1 seen a3c-2d1e-5f4g1h-3i1j1k-2l1m-1n-2;W1 self b-1c1d2e-1g1i-1k1l-1n1
        W1 sent a1c-1e-2f2l1m1n1;W1 serv d-1e2f-1;W1 session a-3b-1c4f-1h1i-1j1l-2;W1 sette a1b-1e2f-1h2i-1k1l-2
        W1 settl a-4b2c2d-1f1g-1i1j1k-1;W1 she b2c-1d5e-8f3g6i-6j5k1l-6m6n5;W1 shed e-1f1k1l-1m2n1
        W1 sho a1b-1g2h-1i-1k-1l1;W1 shout a-1b1c-1d-1e-3f3g2h-1i-1j1l-1m1n1;W1 show a1b-1c-1d1e1f-2j-2k1
        W1 shrugg f1g-1i2j-1k1;W1 sight a1b-1d-1e1f-1h1i-1j-1k2l-1;W1 sign b2c-2e-1f1h-1i1j3k-1l-2;W1 sinc a-3b2m-1
        W1 sister a-1b2d-1e-2f2g-1h1n1;W1 sleep b-2c3d2e-1f-1h3i-3k3l-3m-1;W1 slept a1b-1d-1e2f-1h2i-2j-1k2l-1
        W1 small a2b-1c-1e1g-1i1k-1l1;W1 so a1d2e-1f-1j2l-2m-1;W1 social a1c-1d-2e-1f2g-1h1j-1k2l-1n2
        W1 sofa a2b-2d-1e1g-1;W1 son a1b-1c-1d2f-1g-1h-1i1k-1l1;W1 sore e1f-1g1h1i-2j-1k3l-2
        W1 speak a1c-1g-2h5i-3j-1k4l-4;W1 spok a-2b1c1e-2f2g1i-1j2k-2l-1m5;W1 spoken a2b-2e-1f1h2i-2j-2k3l-1
        W1 stair a1b-1d-2e1k-1l1;W1 standard a-1b-2c3;W1 stat a-1b2c-1d1e-1i-1m1n1;W1 station a3b-2c-1g1h-1
        W1 stay a-1b1d3e-1f-2g2h-1j3k-2l-1;W1 step b-2c2;W1 stepdad d-1e1g-2h2l1;W1 still a-1b2c-1d-1g-1h1i1j-1k1
        W1 stop a1b-1d2e-2g2h-1i-1j2k-1l-1n1;W1 story a1b-1f1g1i-1j-2k1l1;W1 straight a1b-1g-1h2i-1j-1k1
        W1 subject b-2c1;W1 suspend a1b-2c1f1h1i-1k1;W1 ta d2e-1f-1j1l-1;W1 tabl a3b-2c-1d-1e1j-1k-1l2
        W1 taken a-1b2c-1d1e1f-2h-1i2j-1k-2l2;W1 talk a4b-3c-2d2f-3g1i-2j-2k2;W1 team a-2b2c-1d1m-1n-1
        W1 tearful a-1b-1c2e-1f1;W1 telephon a-2b3c-1g1h-1i-1k-1m1n1;W1 tell b1d1e1f-2g-1h2j-1l1;W1 telly e-2f2l1
        W1 temperatur a1b-1e1f-1g-1h2i-1k2l-1;W1 ten a1b-1d-1e-1f3g-1i1;W1 text a-2b2m2n1
        W1 that a-3b-1c4d-1e-1f2g2h3i-5j5l-5m1n3;W1 the a1b-6c4d5e-2f-3g-1i1j1k-2l1m1n1
        W1 their a-1b4c-3d-1e1f1g1h-1i1k-1l1m-1n-1;W1 them a3c-3e2f-2g-1h1j-2k2l-1n1;W1 then b2c-1e-1f2h1k1
        W1 ther a1c-1e2f-2h-1j-1k-1l2m2;W1 they a1b1c-1d-2e2f-1j2k-1l-1n-1;W1 this a-4b7c-3e-2f2g1i-1j1k-1m1n1
        W1 thre a2b-3c1d-2f2g1h-1;W1 through a-5b6d1e-1h1i-1k1m4;W1 throughout a2b-1d-1f1h1j-1k1l-1
        W1 thumb b1d-1f1j1k-1m2n-1;W1 time a1c-2d1e-3f2g2i-1j-2k1l1;W1 to a-3b2c2d2e-2h4i-4j1k1l-2m7n2
        W1 today b-2c2e-1f1g-1i1k-1l1m-1n-1;W1 toddler a2b-4c2d-1f1g-1h-1i2k-1l2;W1 together a1b-1e1f-2g1h-1j1l-1
        W1 told a4b-2c-2d-4e3f1g4h-2i-2j2k-2l-1n2;W1 tomorrow a1d2f-2k-1m1;W1 too b-1c1e-1h1i-1j1k1l-2
        W1 took b-2c1d3e-1f-1g-1h-1i1j1l-1;W1 tooth e2f-2g-1i1j1k1l-2;W1 toy a-1b-1c2g-1i1
        W1 transport d-1e-1f2g-1h-1i1k-1l1;W1 trip d1j-1k-1l2;W1 turn d-1f1g-1h1i1k2l-2
        W1 twin a-3b-2c5d-1g-1h1i-1k1l-1;W1 two a3b-6c3d-1e1f1g1h-2i1;W1 uncl a2b-1d-1e-2f3g1i-1l-1
        W1 under b1c-1e2f-1g-2h2i-1j-2k2;W1 unit a-3b3j-1n1;W1 up a5b-4c-1d2f-2g-1h2i-1m2n-2
        W1 upset a1b-1d-1f1h1i-1j2l-2;W1 upstair a-2b3c-1d-1e-1f1g-1h1i-1k1l-1m1;W1 us a1b-1d1e-1h2i-2j-1l1
        W1 victim a2b-2c-1d1f-1k-1;W1 visit a-4b6c-2d2e-3f1g-1h-1i2k-1l1m-2n-1;W1 w a1b-2c1d-1e1h2i-2k1l-1
        W1 wait a1b-1d1e-1g1h-1j1k-2l1;W1 walk a-3b3d3e-1f-2g1j1l-1;W1 want a1b1c-2d3e-1f-2g6h-1i-4j6l-6m3n5
        W1 ward a1b-1e-3f2k-1m-1;W1 warm d1e-2h1i-1k1l-1;W1 was a3b3c-6d-5e2f2g-2h1j-4k2l2m1n-1;W1 wasnt a-2b2f1j-1l1n2
        W1 wav a1b-1d-1e2f-1g-1j-1l1;W1 way d2e-2g1j1k-1l-1;W1 we a2b-2d2e-1f-1g3h-2i-1j2k-3l1;W1 week a-2b4c-2d1e-1f-1
        W1 weekend a-3b4c-1j1k-1;W1 weigh a2b-1c-1d-2e1f1g-1i1k-1l1;W1 well a2b-1c-1d-1e2f-1g-2i2j-1l1m-1n-1
        W1 went a4b-5c1d2e-3g-1h2j1k1l-2m1;W1 were a5b-1c-4d-2e2g-3h1i2j-3k2l1m-1n-1;W1 wet a1b-1e-1f1g-1h1i1j-2k1
        W1 what b1d2e-1g1i-2j-2k1l1m2;W1 when b1c-1e-2f2g3i-2k3l-3m1n-1;W1 wher a1b-2c1d-1e-2f3g3h-1i-1j-1k1
        W1 which a1d-1e1g-2i2j-1k1n1;W1 whil b1c-1d1f-1g-2h1i1j-1k2l-1n1;W1 who a4b-2c-1d-1g-1h-1i1j-2l2m3n1
        W1 will a1b1c-2e1f-1m-1n-1;W1 window a2b-2d1f-1g-1h1k1l-1;W1 wish d2e-2g1i-1j1l-1
        W1 with a1b2c-3d1e6f-7g2h-3i1j1k-1m-3;W1 without a-1b2c-1d2e-1f-1h2i-2j1k1l-2m-1n1;W1 wont a1j1k-1l-1n3
        W1 work a1b-2d1f-1g1h-1i-1l-1;W1 worker b2c-1d-2f1g-2h1j-1k3l-2m-1n2;W1 worri a1b-1d1e-3f2g1h-1i-1j2k-1l-1
        W1 would a2b-3c1d2f-2g2h1i-3j1k4l-6n1;W1 wouldnt a3b-2d4e-2f-2h2i-1j-1k2l-1;W1 x2 a-1b2c-1e1
        W1 yard d1e-1g-1h1k2l-1;W1 youngest a1c-1g1h-2k-1l2;W2 #th a-1b2;W2 @kid a4c-3d-2e1f1g1h1i-2k1l-1n-1
        W2 @nm a-2b1c1d-1e2f-1g-1h-1i2j-1k-2l3n-1;W2 a a2b-1c-1e-1f1g-1h3i-2j-1k1n-1;W2 alon a-2b1c1j-1
        W2 and b4c-4e-2f2g-1i1j-2k1l1m-2n-1;W2 ask a1b-1d-1f2g-2h1i1j-1k1;W2 asleep a1b-1d2e-1g1h-1j1k-1
        W2 at a2c-3d-1e1h-1i1j-2l2m-1n-1;W2 aunt b1c-1e2f-1h1i-2j-1k1l-1;W2 baby a2b-1d-1e1l1;W2 basket a-2b2f1
        W2 becaus f1j2k-1l-1;W2 bed d1f-1j1k1l-2;W2 brother a1d1e-2f1l1;W2 brought a1d-1e2f-1h2i-2k2l-1m2
        W2 by c-1d-1g-1h2i-1j-1k2l-1n-1;W2 came a-2c2l1;W2 car g-1i2j1k-1;W2 carer d1e1f-2h1i-1k1l-1
        W2 cry a1b-1e-2f2g1i-1j1k-1;W2 day a-2b1c1j1;W2 did a1b-1e1f-1g-2i1;W2 didnt g1i-1j2l-2
        W2 door a1b-1e2f-1g1i-1k-1;W2 eldest a2b-1c-1f-1g-2h-1i3k-1l1;W2 engag a-2b2;W2 father a-1b2c-1e1j1l-1
        W2 follow a-2b1c1;W2 for a-1b-2c3d-1e1g-2i2j-1k-1l2n1;W2 friend g-1h1j-1k2l-1;W2 from a-1b2e1f-1j-1k1l-1m-1
        W2 going a1b-1e1g-2i2j-1l1;W2 had a3b-2c-1d1e-2f1k1l-1;W2 half a-2b2n1;W2 happy a1g2i-2j1l-1
        W2 he a1c-1d-3e1f1h-1j-1l1m-1n1;W2 her b-1c1e1g-1h-2i3k-2l2n-1;W2 hid d-1j2l-2;W2 him a1d-1e2f-1g-1h1i1k1l-1
        W2 his a1b1c-2d1e-3f3g1i-1j2l-2;W2 i a1c-1g-1i1j-2k1l1m-1;W2 if a1e2f-1g-2h1i1j-1k1
        W2 in a-1b1c1e3f-2g1i-1j-2k-1l3m-1n-1;W2 is a1b-1f1g1h1i-2j1l-1;W2 it a2c-1d-1e2g-2h2j1k1l-2m-1
        W2 lap a-2b2d1l1m1;W2 mam a1e-1f1g1h1i-1j1l-2;W2 me b1c-1d-1f1g-2i2j-1k-1l1m-1n-1
        W2 most a1b-1e1f-1g-1h1j1k1l-2;W2 mother a1b-1d1e-2f1g-2h-1i3k-1l1;W2 mum b-1d-1e2f-1g-1h-1i2k-1l1m1
        W2 mummy e-2f1g-1h1j-1k1l-1;W2 not a1b-3c2d1f-1h-1i2j2k-2m-1;W2 nurs e1f-1g-1h2i-1k2l-2
        W2 of a-1c2d-1e-1f2g-1h1j1k1l-2m-1;W2 oldest a-1b2;W2 on b1c-1d2e-1f-1g2h-1k-2l2n-1;W2 open a-1b2m-1
        W2 out c-1h1i-2j-1k1;W2 over f-1j2l-1;W2 pc e-2f2g-1h1j-1k1;W2 pick a-2b2;W2 play g1h1i-2k1l-1
        W2 room a1b-1d-1f2g-1i1j-1l1;W2 said b1c-1d-2f1g-2i2j1k-1m-1;W2 say a-1c1e2f-1g1h2i-2k1l-1
        W2 school d1e1f-2k-1l1n-1;W2 seen a-2b2d1e-1g-1h1j-1k1l1;W2 she a1b-1d-2e1f1g-3i3k-1l1m-1n-1
        W2 sister a2b-2j1l-1;W2 smil a-1b1m2;W2 stay a2b-1d1e1f-1h-1i1j-1l1;W2 the a1b1c-3d-2e2g-2h1i1j-1k1l1m-1
        W2 throughout a-1b2d1e-1;W2 to a1c-1e1g1h1i-1j3l-4m-1;W2 told a1b-1c-1d-1e-1f2g-1i1j-1l1n1;W2 two a-2b3c-1h1
        W2 up a-1b1c-1d-1e2f-1m-1n-1;W2 us a2b-1d-1f1g1i-1j-1l1;W2 want b-1c1d1e-1f1g2h-1i-1j3k-2l-1n1
        W2 was a2c-2d1e-1g-1h-1i2j2k-3l2n1;W2 way d2e-2g1i-1;W2 well a-1b1m2;W2 were a-2b2d1f-1;W2 who a-1b2c-1e-1f1m-1
        W2 window m2;W2 with a-4b3c1d1f-1j-1l1m-1n-1;F0 always a-9b26c-17d-19e5f15g-6h-20i26j-27k-12l39m-207n-220
        """
}
