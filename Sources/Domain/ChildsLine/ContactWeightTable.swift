/// Weights of evidence on whether a child was seen, learned by Scripts/training/contacts.py; do not edit.
enum ContactWeightTable {
    static let lines = """
        A0 " a-6b6d-3f3g1h-2j5k-4m6n8;A0 # a2b-3d-5e4f1g2h-4i2j-1k-5l5m2n2;A0 #- f1g1i-1m2n1;A0 #st j2k-1l-2
        A0 @kid a-2b2d-1e3f-1g1h1i-3j5k-2l-3m-2n-1;A0 @me a-3b4d-3e3g-2h1i1j-1l1m-1n-2;A0 @nm a2b3c-4d1e-1f-1g-1h1j2l-2
        A0 a a-5b6c-1d4e2f-6g-2h3i-2j3k2l-5m1n3;A0 about a4b1c-5d1e-2f2g2h-2j-1k-2l4m1;A0 absent a-2b2c-1h2i-1k1l-1
        A0 address a-2b-1c3d-1f1g1i-1k-1l1;A0 all a-2b1c1d-1e1f-1g-2h2i-1j-3k4l-1;A0 alon a1d4f-3g2h-1i-1j-3k1l2m-1n1
        A0 already a-2b2g1i-2j2l-2;A0 and a-2b-2c3e2f-2g6h-6j2k-3l1m-1n-2;A0 answer a1d3e-6f3g3h-1i-1j-2k-1l3n-2
        A0 any a-1b-2c3f1i1k-1l1m1;A0 anyth g-1h3i-1k2l-3;A0 appear a3b-1c-2e-1k-1;A0 are a-4b2c2g-1h1i1j-1k1m1n-1
        A0 arm a2b-1c-1d-1e1g-1h1j-2k2;A0 around a4c-3e-1f1i1l1;A0 as b-1c1d-2e2g-2h-2i4m-1n-2
        A0 ask a5b-4c-1d-3f2g4h-1i-3j-3k-3l6m1;A0 asleep a3b-1c-2e4f-3g-2h4i-2j-2k4l-3
        A0 at a-2b9c-7d3e-3f1g-2i2j-2k1l1m-3n-4;A0 away b-1c1d1g-1h1i1j2l-2m1n-1;A0 back a3b-2c-1e-2f2g-1h2i-2k2l-2m3n1
        A0 bag e-1f1g1h-1j2k-1l-2;A0 be a1b-1d-1e1f1g3h-2i-1j2k-3l1n-1;A0 bed a-1c1d-1f1g-1h3i-1j-4k3l1n2
        A0 bedroom a-2c2d4e-2f-2g3h-1i-2j1k-1m1;A0 been a-4b2c1d-1e-2f3j1l-1m2n-1;A0 behind a4b-3c-1e2f-3g-1h3i-2k1l-1
        A0 being a3b-3d1f-1g-1i1j1l-1n1;A0 better a-3c3d-1f1j1;A0 bike a-1c1g1j-1k2l-1;A0 birth a-2b2c-1g1j1
        A0 both a3b-2c-1e2f-2g-1h-2i3j-1k-2l3;A0 breakfast a1b-2c1e-2f2h-1i1j-1k-1l2;A0 breath a2b-1e1h3i-3k3l-2
        A0 brother a2b-3d1f-1g-1i1j2l-1n1;A0 but a-3b2c1e-1f1g-1h2i-1j-4k5l-1m1n2;A0 by a1b-1d1e-1f1g-4i3j-1k-3l4
        A0 call a-1b1d1e-1g1h-1j2k-1l-1m4n2;A0 came a4b-1c-2d-3e-2f5g2h-2k-1l1n2;A0 car a-1b2d1f-1g-1h2i-2j-1k3l-2
        A0 carer a-2b4c-2h-1i1j2l-2n1;A0 cat b-2c2e1f-1;A0 chair a2b-2d-1e1g-1;A0 children a5b-2c-3e-4f5h-1j1k-1
        A0 com b1d-1e3f-2h2i-2k1l-1m1;A0 come a-3b4c-1e-1f1g1h-2i1n-2;A0 contact a1b-4c3d3e-2f-1g-1h-1i2k-2l1n-1
        A0 could a-1b2c-1d2e-1f-2g1h-1k-1l1m-1;A0 cousin a1b-1e2f-1g2i-2j1k2l-3n1;A0 cri a-2b2e-1f1
        A0 crisp a3b-2e1h-1i1k-1l1n-1;A0 cry a-4b5c-1d-1g1m-2n-1;A0 dad a-6b5c1d2e-2g3h-1i-2j3l-3m1n1
        A0 daddy a1b-1g1i-1j2k-1l-2;A0 day a1b-2c1d-1e-2f3g-1h-1i2k-1l2m-1n-1;A0 death a-2b2c-1
        A0 did a1c-1d2e-3f1g2h1i-3j1l-1m-2;A0 didnt a-3b3d1e-1g1h-1i-1j-1k2l-1
        A0 doesnt a2b-1d1e-1g1h-1i-1j2k-1l-1m-1n1;A0 dog a1d2e-2j1;A0 doing a-1b-1c2d-1g2h-1i-1l1
        A0 doll a1d2e-2g-1i1j-3k2l1;A0 door a1b1c-1d2e-3f2g1h-1j-1k-1l2m1n1;A0 dropp a2b-3c1d-1e-1f2g-1h1j-1
        A0 due a-1b-3c4;A0 every a2b-1c-1f1j-1l1;A0 express e1n2;A0 father a4c-4d-1e3f-2g-3h-1i4j-4l4n-1
        A0 feed a1b-1d3e-4g1h-1;A0 fell d-1e1g1h-2i1j-1k-2l2;A0 fetch a1b-1d-1e2f-1h1k-1l1n-1
        A0 fine a-3b3c-1e-1f1g1h-1j-2k1n-1;A0 for a3b1c-4d3e-2f-1g4h-2i-3j4k-1l-2m-1n1;A0 form a1b-1e-1f1k1l-1n4
        A0 foster a-1b2c-1d-2e2h-1i1j3k-2l-2;A0 found a1b-1d3e-3f1g-1;A0 four e-1f1g-1h2i-1j2k1l-3
        A0 from a4b-1c-3d-1e2f-1g-1h1m4;A0 front a2b-1c-1d-1e2f-1h-1i1j-1k-1l2;A0 gave a1d2e-2g2h1i-2j-2k4l-3
        A0 get a-3b3e1f-1g2h-1j1k-2m1n1;A0 go a1b-3c2d1f-1g1i-1j3k-2l-1m1;A0 going a-3b4c-1d1f-1g1i-1j2l-2m2n2
        A0 gone a-2b5c-4g1h2i-3j-1k2l-1m-1n-2;A0 had a-2b2d-5f5g-3h1i2j-4k2l2m-1n-1;A0 half b-1c1e-1h1i-1j2l-2
        A0 hand a-4c3d-1e2f-1g-1h1j2l-1;A0 happy a1b-1c1d-1e-1f1g3h-1i-2j3k-1l-1;A0 has b-4c4d1e-2f1h-1i1j3k-2l-1n1
        A0 hat a1d2e2f-4g1i-1j3k-1l-3n1;A0 he a1b-1d2e-2h-1i1j5k-5m2n5;A0 head e1f-1j2k2l-3;A0 hed a2b-3h1i-2k1l-1m2
        A0 her b-1c2e2f-2g2i-2j-1k4l-3m-2n1;A0 hi a-1b1m3;A0 hid a1c-1e1i1j-2k-1l4
        A0 him a1b-3c1d2e1f-3g-3i4k-2l3m-1n-1;A0 himself a-2b2d3e-2f-1g2h-1i-1j-1k-1l2m2n2
        A0 his a3b-3d-2e1f1g-1h-2i3j-1l1m3;A0 home a-1b3c-3d2e-2g1h1i-2j8k-3l-5m-1n-1;A0 hous d1e-3f2g2h-1i-1j3k-2l-1n1
        A0 i a3b-2c-1d3e-4f1g4h-1i-3j4k-1l-3;A0 if a3b-2c-1d2e-1f-1g4h-1i-3j1k-1
        A0 in a6b-2c-4d-3e9f-6g-6h1i5j-6k4l3m-3n-1;A0 is a-7b5c2d3e1f-4g3h-2i-1j3k-2l-1m-1n-1
        A0 it a2b-1c-1e1f-1g2h-3i1j5k-5n2;A0 just a-1b1c1d1f-1g-1h4i-4j-1k4l-3m-1n-1;A0 kept b1c-1e2f-2g-1j-1k1n-1
        A0 lap a1b-1e1f-1g-1h-1i2j-1k-1l2m-1;A0 last a-1b2c-1f-1g-1i1k-1;A0 leav a1b-3c1d1e-1g2h1i-3k3l-3n-1
        A0 left a-3b4c-1e-1f1h1i-1k1l-1m-1n-1;A0 lesson a-2b1c1f1j-1k1;A0 lik b-1c1d-1f1g1h-1i-1j4k-1l-3
        A0 like a3b-3c-1d-3e3g2h-1i-1j8k-3l-5n3;A0 liv a3b-2c-1d-1e2f-2g1h1i-2j1k1l-2;A0 live a-2b-1c3e-1f1j-1k1n1
        A0 look a1b-1d-1e3f-2g-2h5i-3j-2k5l-3n-1;A0 made b-2c2d1e1f-2g1i-1j-2k1;A0 may a-1b-2c2
        A0 me b1c-1g3h-2i-1j1k-6l4m8n5;A0 measur e-2f3j1;A0 mention a-2b-2c4g-1i1j-1k1m-1;A0 mobil a-3b3n-1
        A0 monitor a-2b1c1;A0 mother a7b-4c-3d-3e7f-3g-4h2i2j-2l2n-1;A0 mum b-3c3g1h-2i1j2k-1m-1n1
        A0 my a2b-1c-1d1e-1g-2i2j1k-1l1m1n-1;A0 nan a1c-1d-3e2l-1n-1;A0 new a1b-1g3h-1i-2k-2l1
        A0 no a1b-1e2f-2g-3h2i2k1l-1m-1;A0 not a-5b7c-3d1e-3f2g1h1i-2j-1l1m-4n-5;A0 nowt d-1e-1f1g-2h2j-1k2l-1
        A0 of a1b-1d-2e2g1h-1i-1k-1l1n1;A0 off a-3b4c-1e1f-1g-3h1i2j-2k1l1m4n3;A0 older a2b-2d-1e2f-1h1
        A0 on a-1b-2c2d-1e3f-1g-3h1i2j-6k5m1n-1;A0 one a3b-2c-2d2e1f-3j1l-1n1;A0 only a1b-1d3e-2f-1g2h-2i1j3k-3
        A0 open a2b-1c-1d1g1i-1k-1l1;A0 or d1j-2k3l-1;A0 other a-1c1d-1e3f-2g1j1k-1
        A0 out a-4b5c-1d-2e-3f5g-1h2i-1j3k2l-5m-2n-1;A0 own a3b-2c-1d5e-2f-2g4h-2i-2k1l-1n1;A0 part a2c-2e-2f2g1j-1k1
        A0 pass a2b-1c-1f1g-2h-1i3j-1k-1l2n1;A0 phon a-3b1c1e1f-1j-1k-1l2m1n-1;A0 plac a2b1c-3e-1f1
        A0 play e3f-3g-1i1j-1l1;A0 pool a2b-1e1f-1g4h-1i-3j1k-1;A0 present a2b-1c-1d-1e2f-1g-1h1i1k-1l1
        A0 property a-2b1c2e-1f1;A0 pull a2c-2e-1f1g-1;A0 ran e1f-1h2i-2k2l-1;A0 re d1m3n-1;A0 read b1g1l1n4
        A0 rear a3b-2c-1d-1e3f-2h-1i1j1k-2l1;A0 record a-2b-1c3e1k1l-1;A0 refus a-5b4c1e-1f1h1i-1j1n-1
        A0 relativ e-1f1h2i-2j1k1l-3;A0 respit a-2b3c-1n-1;A0 room c-1d3e-3g1h-3i1j7k-3l-4m1n-1
        A0 round a4b-2c-2d3e-3g1i-1j-1l1;A0 said a2c-2d1e-3f2g3i-3j3k1l-3m6n3;A0 say c1d-2e3f-2g-1h-1i2k1l-1n3
        A0 school a2b-3d2e-2g1h-3i2k1l-1m-2n-2;A0 seat a4b-3c-1d2e-1f-1g-1h1j-1k1;A0 see a1d-1e-2f2g1h-1j1k-1l1m-1n3
        A0 seen a4b-1c-3d1e-1g1h-2i1j1k-2m-1n-1;A0 settl a-3c3d-1e-1f1h-1j1l-1;A0 she a2b-1c-1d1e-2f1g3h2i-5j5k1l-6m1n1
        A0 shout a-1b2e-2f2h-1i1j-1m4n2;A0 show d1e-1f-1g2h1i-3j2k1l-2;A0 shrugg d-1e1g1j-1k2l-1
        A0 sinc a-3b3h-1i1k-1l1n-1;A0 sister b1c-1d1f-1g1h-1j3k-2l-1;A0 slept a2b-1c-1d-1e3f-3h2i-2j-1k3l-2
        A0 sofa a2b-1c-1e1f-1g-1h3i-2k2l-2;A0 speak g-1h2i-1j1k2l-3m2;A0 staff a5b-4c-1d1e-1f-1h-1i2k-1l1
        A0 stay b3c-2d2e-1g1h1i-2j4l-4m1n2;A0 still a-3b3c-1d1e-1g-1h1j-1k1m-1n-1;A0 stood a2b-2c-1d-1e1g2h1i-3j3l-3
        A0 subject a-1b-2c2k1;A0 suspend a1b-2c1h1;A0 sw a2b-2d1f-1h-1i1j-2k1l1m-1;A0 tabl a3b-3d-1e1g-3h1i2j-1l1
        A0 taken b2c-2d1e-1g-1h1k1l-1n1;A0 talk a1d1f-1g-3h2i1j-2k2l1;A0 tea a1e2f-2g-3h1i2j-1l1
        A0 tell a-3b3d-1e2f-2g-1h2i-1j-3k1l2m1n1;A0 that a-1b-1c2d1e-3f2g2h-1i-1j3k-3n2
        A0 the a11b-14c3d-5e7f-2g-1h2i-1j-4k3n3;A0 their a-2b5c-2d-1k1l-1m-1n-1;A0 ther a-3c3d-1e1h1j-2k2m-1
        A0 thing b-2c2e1g2h-1i-1j-1k-1l1;A0 this a-1b3c-2d-1g-2i3j-1;A0 thre b-1c1e-2f3g-1h-2i3j1k-2l1m-1n1
        A0 through a-1b1e2f-2g-1h2i-2j-1k2l-2m2;A0 time d1e-3f2g2i-2j1l-1n1;A0 to a4b-6c2d3e-2f-1h-6i7j-2k-3l5m2
        A0 today a2b-4c2d1e-1g-1i1j-1l1m-1n-1;A0 together a1b-1d-2e4f-2g-1i1j3k-1l-2
        A0 told a3b-1c-2d-1f1g2h-2j2k-1l-2m2n4;A0 top a2b-1c-1e1f-1h1k1l-1;A0 tow a3b-2c-1e1f-1g-1i1l1
        A0 two a-1c1d-1e-1f2g-2h-1i3k-1l1;A0 up a3b-3c1e-1f1g1h4i-5j-2k4l-3m-1n-3;A0 upset b-1d-1f1g1h1i-2j2k1l-3
        A0 upstair a-3b6c-3d-1e1g-1h3i-3k3l-2m2n-1;A0 us a1b-1d-3e2f1g1i-1m1n-1;A0 voic a-2b2m2
        A0 w b4c-4d1e-2f1g-2h5i-3j-2k7l-5m-1n-2;A0 walk a2b-1c-1d2e-1f-1h-1i1j-2l2
        A0 want a1b-1c-1d-1e2h-2i2j3k-2l-1m1n6;A0 was a4b-4d-3e1f2h3i-3j4l-4m-2n-2;A0 wasnt a-3b3d-1f1j-1k2l-1n2
        A0 wav a1b-1e1f-1h2i-2k2l-1;A0 way a3b-2d1e-2f1g-1h1j1k1l-1;A0 week a-2b3c-1j1;A0 weigh a2b-2d-1e-2f3h-1i2k-1l1
        A0 well a3b-2c-1e-1f1h-1i1k-1l1;A0 went a2b-2c-1d-2e4f-2g-1i1j-3k1l2;A0 were a5b-1c-5d-3e1f2g-2h-2i4j-1l1m-1n-2
        A0 when a-2b3c-1d-2e1f1g2h1i-3j3k-3l-1;A0 whereabout b-3c3;A0 whil a1c-1d-1f1h-1i2k-2l3n1
        A0 who a7b-4c-3d-2e2h-1i1j-3k3m5n3;A0 whol a-1b2c-1f-1g-1h3i-2k2l-2;A0 window a3b-2c-1d-1e2f-1g-1h5i-3k4l-4
        A0 with a-7b9c-2d3e2f-5h-1i1j-1k-3l4m-3;A0 without a1d3e-1f-2h1i-2k2l-1;A0 worri a1b-1d3e-2f-1g1h-1j1k-1
        A0 would a1b-4c3d2f-2g1h-1i-1j2k-1l-1n-1;B0 " a-3b1c2d-1f1g1h1i-1k-1l1n-2
        B0 # a-7b9c-3d-2e3f-2g-3h4i-1j1k2l-4m-1n1;B0 @kid a-1b2c-1e3f-2g-5h1i4j-1k-2l3m-2n-1
        B0 @me a2b4c-7d1e3f-5h-3i3j2k-4l2m2n4;B0 @nm b-3c3e2f-2g2h1i-3j-3k2l1m-1;B0 a b-1d2e3f-5g1h1i-2j-1l1m1n-1
        B0 about a-2b-2c3d6e-3f-2g5h-2i-3j-3l2n1;B0 again e-1f1k2l-2;B0 agre a-1b-3c4g1k-1l1
        B0 all a1b-1e-2f3g-1h-2i2j2k-2n-1;B0 and a1d-2e-1f4g3h-4i1j3k-3m4n-2;B0 as a-3b5c-2d2e-1f-1g3i-2j1k-1
        B0 ask a1b2c-3g3i-3j-1k2l-1m-1n-2;B0 at a-1b4c-3e1f-1g1h-1j6k-1l-5m-1n1;B0 bed a-1b1e-1f1h-1i1j-2k-1l3m1n1
        B0 believ a2b-2c-1e-1h1i-1j1k1l-1m2;B0 both a2b4c-6d-2f2g-1h1j1l-1n-2;B0 brought a3b-2c-1d-2e1f1i1j1k-1
        B0 but a-1b1c-1d-1e-1f2g-2h4i-2j-2k3l-1m1n3;B0 by a-4b4d6e-5f-1g4i-4j2k-1l-1m1;B0 came a3b-3e4f-4g-1i1j-2k-1l3
        B0 car a1d2e-2f-1h2i-2j1k2l-3;B0 chang e-1f1g-4h2i2;B0 child a2b-3c1j1k-1m1n1;B0 club a1b-1d-1e-2f2g-1i1
        B0 collect a1c-1d2e-3f1h-1i1k-1l1;B0 come a-1b1g1j1k1l-3m1n-1;B0 contact a-2b3c-1f-1
        B0 could b1c-1d-2e1f2g1h3i-4j2k2l-5n-1;B0 cousin a-1c1d-1e1g-2i2j-1l2m1n1;B0 desk a1b-1h-1j-2k-1l2
        B0 discharg b-2c2e1;B0 door a-2b2g1h-1i-1m1n1;B0 eldest b1e1f-1g4i-4j2k-1l-1;B0 family g-2h2j-1k1
        B0 for a-4c4d-1e2g3h-2i-1j5k-3l-3m-2n-3;B0 from a-3b2d2e-1f-1g4h1i-5j1k1l-2m3n5
        B0 gave b1e-2f2h-2i1j-1k-1l2m1n-1;B0 go d-2e-1f3n1;B0 had b2c-2d2f-1g-1h-3i4k-1l1m-2n2;B0 has a-3b4c-1d1j1m-1
        B0 he a-3b4c-1d-1e-1f1g2h-2k-1m2n1;B0 hear a-4b4f1n-1;B0 hed d-1f1k2l-2;B0 her a-1b-3c4d3e-1f-2g-3h5i-2j1k4l-4
        B0 his a-4b4d1e1f-2g-2h1i1j1n2;B0 home a-1b2c-1d4e-2f-2g3h-1i-2k2l-2m-1n2
        B0 i a5b-3c-2d3e-4f1g-2i2j-3k3l-1m1n-2;B0 id a-2b2;B0 if a3b-2c-1e1f-1g2i-2j2l-2n-1
        B0 in a3b1c-5d1g-1h-1i2j1k1l-2m-1n1;B0 it b1c-1e-2f2g-2h-1i2j2k-2;B0 just b1d3e-1f-2h1i-1k1l-1
        B0 kept b1d1e-2g-3h1i2j-2k1l1;B0 kid a-1b2c-1;B0 leav a-3b4c-1h1i-1k1l-1m-1;B0 left a-1b3c-2d-1g-1h1k1l-1n-1
        B0 line n2;B0 liv a-1b-2c3j1;B0 look a3b-2c-1e1h1i-1j1k1l-2n1;B0 loud b-2c2;B0 mam a-2b4c-2d-1
        B0 me b2c-2d2e2f-3g7h-1i-6j-2k-3l5m2n1;B0 met a1c-1e-2f2g3h-2i-2j1k1l-2;B0 mgm a-1b2c-1g1i-1j1l-1
        B0 moc a-3b2c1h-1j1m-1;B0 mother a-4b1c3d-1e3f-2g-2h1i1j-1l1m-2n-1;B0 mum a2b-2c1d-1e3f-2g-3h-1i4j-3l3m2n-1
        B0 name a-2b2d-1f1h1i-1n-1;B0 no a-6b9c-3d1f-1k1l-1;B0 not a-2b3c-1h-2i1k1l-1m-2;B0 of a-7b6e-1f1h1i-1j2k-2m-1
        B0 older a1b2c-3e-1f1g-1h1;B0 on a-3b5c-2d3e1f-4g1i-1j-4k1l2n3;B0 only a1b-1d2f-2h1i-1k1l-1
        B0 out a-3b3d2e-3f1g1k-1l1n-1;B0 park a1b-1d3e-2f-1g1i-1j1k-1;B0 phon a1c-1m2n1;B0 polic a-2b3c-1e1g1i-1j-1l1
        B0 put e-2f3j1k1l-2m1n-1;B0 re a-1b-2c3g1i-1k2l-1m-1n1;B0 regard a-1b-3c4
        B0 said a-4b3c2d1f-1g3h-1i-2j6k-4l-2n-1;B0 sat a1b-1e-2f2g2i-2k2l-2;B0 saw a4b-3c-1e1f-1g-1h3i-3j-1k4l-3m-1n-1
        B0 say a-1b4c-2d1e-1g-1h-3i4j1k-1m-2;B0 scen a-2b2c1;B0 school a1b-1d-2e2g-1h1j3l-2m-1n-1
        B0 sd a-1b-3c4e1g1i-1j-1l1m1;B0 see c-1d1e-1f-1g1h4i-5j2k4l-6m-2;B0 seen a-3b3d-1e-2f3g1h-1k-1l1n-1
        B0 several a4b-1c-3;B0 she a-3b2c1d1e-2f1g1h-1j-4k-2l5m-2n1;B0 show a1b-1e-1f1g2i-3j-3l2
        B0 sister d-2e3f-1g-2h1i1j-2k1l1;B0 small a4b-1c-2e1f-1g-1h-1i2k-1l1m-1n-1;B0 so a1b-1c-1f-1g-2h-1i3k-2l1n-1
        B0 son a1b-1e-2f2h-1j1k-1;B0 spok a-1b2c-1e-1f2g-1h2i-1k2l-2m4n1;B0 stat a-2b5c-3k-1m1n2
        B0 stay a-1b2c-1e1f-1g-1i1;B0 stop a1d1e-1g-1h2i-1j-1k2l-2m-1n1;B0 that a-3b-1c4d-1e2f-1g-2i1j1k-2l2m1n1
        B0 the a-4b2c1d1e1f-1g-5h2i3m1n1;B0 then d2e-3g-2h2j-1k2;B0 ther a-1b2d-1f1j-3k2m1
        B0 thre a6b-6d-2e1f1g3h-1i-2j-1l1;B0 to a-5b7c-2e3f-2g2h1i-3m2n-3;B0 told a3b-3d-6e4f2g4h-1i-2j-2k-2l4n4
        B0 took a2b-2c1d7e-4f-2g5h-3i-2j3k-1l-2;B0 two a4b-7c2d-2e3f-1g-2h1i1j-1k1n-1
        B0 w a2b-4c2d2e1f-3g2h-1i-1j1k-2l1m1n1;B0 walk a1b-1d2f-2g1i-1j3k-1l-2;B0 want a-1b2c-1d-2e-2f3g2i-2j1l-1
        B0 was a2b-2d-3e1f2i-1j-3k2m3n-2;B0 we a1b-3c2d2e-1f-1g1i-1k-1l1;B0 what a2b-2g2h-1i-1j-2k-1l3
        B0 when a1b1c-2d1e-1h2i-2j3k-1l-2n-1;B0 with a3c-4d2e6f-8g4h-3i-1j5k-4m1n-2;B0 word a-1b1e-1f1g2h1i-2k3l-3n1
        B0 worker b1c-1h1i-1j-2k3l-1n3;L10 13 0 b-2c3i1j-1l1n1;L10 22 0 a-2b2e-1f1g-1h1k2l-1
        L10 36 0 a-1b2d2f-2h-1i2j2k-2m1n1;L10 43 0 a-3b1c3g-1j1l-1m-1n-1;L10 49 0 a-1b2c-1e1f-1k1
        L10 54 0 a1b3c-4d-1e-1f2h-1;L10 6 0 a-2b1c1d-1e1f-1k1;L10 7 0 a1b-4c2g-1i1j-1k-1l1;L12 43 0 a-1b1n4
        L12 45 0 b1c-1g1j-1k-1l1m1n4;L16 1 0 a5b1c-5d6e-5f-2g5h-2i-3j-2l3m3n2;L16 10 0 a-6b5c1d1g-4h1i3j-1k2l-1n2
        L16 101 0 a5b4c-8d-2e-1f3g-5i5j-7k3l4m2n-1;L16 102 0 a-1b-1c2d-3e1f2g4i-4j5k-2l-2m-2n1
        L16 11 0 a1b-1d-2e1g-1h1j-3k3m-2;L16 13 0 a4b-4d1e-6f4g2h-4i1j1k-3l2m-2n-1
        L16 14 0 a-6b11c-5d1e1f-3g-2h2i-1j1k1l-2m-3n-2;L16 15 0 a-7b6c1d-1e2f-1g-3h2i1k1l-1n-1
        L16 16 0 a-1b4c-3e2f-2g1h5i-6j-2k3l-1m3n2;L16 17 0 a7b-3c-4d-3e6f-3g-3h15i-11j-2k13l-11m-1
        L16 18 0 a-3b4c-1e-1f1g-1i1j1l-1m-4n1;L16 19 0 a6b-6d1e1f-2g-4h-2i6j-5k-2l7m1n-1
        L16 2 0 a2b-2c-1f-1h-1i1k-1l1m1n1;L16 20 0 a7b-4c-3d-1e2f-1g-4h-1i5j-2k-2l3
        L16 21 0 a7b-6d-3e5f-2g-5i5j-5k1l5m-1;L16 22 0 a4b-3c-2f-1g-3h-3i6j-2k-1l3m3n1
        L16 23 0 a7b2c-10d-2f2g-2h-5i7j-2k-2l4m5n4;L16 24 0 a1b-2c1e-2f2g-2i2j2k-3n2
        L16 25 0 a5b-3c-2d-2f2g1h-2i1j1k-2l1n1;L16 26 0 a1b1c-2d-1e-2f3g4h-1i-3j1k-1l1n-1
        L16 27 0 a1c-1d3e-3g8h-3i-5j1m4n3;L16 28 0 a3b-7c4d2e-1g6i-5j1l-1m5n7;L16 29 0 a5b-4c-1d-1e1g1h4i-5j-3k9l-5
        L16 3 0 a2b-1c-1d-1e-2f3g2h1i-3j-2k2n1;L16 30 0 a6b-2c-4d2e-1f-1g3h-5i2j6k-7l1n2
        L16 31 0 a1b-2c1e-1f1g1h-1j2k2l-3m2n4;L16 32 0 a1b1c-1d1g1h-3i2l1m4n5;L16 34 0 a-2c2d-2e1f1h-1i1j4k-2l-2m-1n3
        L16 35 0 a1b-1d2e-2f-1j-1l1;L16 37 0 a-1b3c-2d-2e1f1h-2i2j-1k-2l3m-1n-1;L16 39 0 a-4b1c3e1f-1g1i-1j3k-1l-1m3
        L16 4 0 a4c-4d-1e3f-2g-3h4i-1j1k4l-4m1;L16 41 0 a2b-3c1d1e-2g2h-2j3k-2l-1
        L16 42 0 b1c-1d2e2f-4g1h-5i3j3k-7l5m-1;L16 43 0 a6b-1c-5d1e3f-5g1h-2i1j3k-5l2n-1
        L16 44 0 a1b-3c2d2f-1g-2h4i-2j1k-1m-2n-1;L16 45 0 a1b-1d5e3f-8g1h-1j-5k4m6n3
        L16 47 0 a-1b-2c3d-1f1g-3h-3i6k-4l4;L16 48 0 a-1b-1c2d-3e1f1g5h-2i-3j-1k1m-1n-1
        L16 49 0 a1c-1e-3f3g-5h3i2k1l-1m3n2;L16 5 0 a-2b5c-3e1f-1h2i-3k1l-1n-2;L16 50 0 a-2c2d-1e2f-2g4h1i-5k3l-3m3n1
        L16 51 0 a2b-1c-1d2e1f-2g1h1i-2k-1;L16 52 0 a3b4c-7e-1g-2h-3i5k-3l3n1;L16 53 0 a-6c6f-1g1i-1j1k-1m-1n-1
        L16 54 0 a2b1c-3d-1e3f-2g1h-1j3k-1l-3m2n4;L16 55 0 a2b-2d2e-3f1h-3i3j3k-2l-1m1n1
        L16 6 0 a5b-2c-3d2e-3g-4h3i1j-2k5l-3n-1;L16 7 0 d-1e-1f2g-4h-1i4j-1k-5l6m-2n-2;L16 8 0 a-6b7c-1e1g-2i2j-1k1n2
        L16 9 0 a-3b1c3d2e-1f-2g2h-3i1j3k-4l1m10n5;L17 1 0 a1b-2d2e2f-4g-2h-1i3j-1k-3l4
        L17 10 0 a-3b1c1g-1h-1i2j-1k-2l2m-1;L17 101 0 b5c-5d1e-4f3g-2i2j-2k2m6n2
        L17 102 0 a-2b2e2f-2g-4h-1i5j-4k-3l7m-1n-2;L17 14 0 a2b-2d2e-2g-1h-3i3j-1k-3l4m1n1
        L17 18 0 a-1b2c-1d-1h1i-1k1l-1m1n-1;L17 19 0 a2b-1d-1e2f-2h2i-2j1k1l-2;L17 2 0 a2b-1c-1d-2e2i-1j2k1l-3
        L17 21 0 a-1b4c-2d-2e2g-3i3j-1k-1l1m-1n1;L17 22 0 a2b-2e-2f3g1j-1k-1l2m-2n2
        L17 27 0 a-4b4e-1f1g-2h3i-1j-1k2l-1m7;L17 28 0 a1b2c-3d2e-2g2h-3k-2l2m1n1
        L17 35 0 a-2b3c-1d1e-1f-1g-1h1k1l-1m-1;L17 38 0 a-1b1f1h1i-1k1l-1m2;L17 40 0 a5c-5d-1e3f-2g-2h4i-3j-1k4l-3
        L17 42 0 a-1b1c-1d1e1f-2g-1h3i-2j2k2l-4;L17 43 0 a-3b3d-1e7f-6g-8i8j-3l4m-2n1
        L17 44 0 a2b1c-3d2e-3f1g-1h1j-3k5l-2m-1n-2;L17 45 0 a4b-1c-3d3e-4f1g2h1i-3k2l-2m4n-2
        L17 49 0 a-3b3d-1g1h1i-2k1l-1m2n-2;L17 5 0 a-3b5c-2;L17 50 0 a3b-1c-1d-1f1g1j-3k1l2
        L17 51 0 a4b-2c-1d-1e2f-1g-5h3i1j-2k1l1n2;L17 52 0 a-1c1d2e-2f-1g1i-1j2k2l-3
        L17 54 0 a-1c1d3e-1f-2g2h-1i-1j2k-1m1n-1;L17 55 0 a2b-1c-1d-1e2f-1h-1j-2k1l1
        L17 6 0 a7b-3c-4d-3f3g2h4i-6j2k4l-6n-1;L17 9 0 a-6b7c-1d-1e-2f3j-1k-1l2m5;L19 1 0 a-3b2c1d3e-2f-1h1j1k2l-3m1n1
        L19 10 0 j2k1l-3m-1;L19 101 0 a5b-5c-1d2e-2g1h1i-2j-1k2l-2m-2;L19 13 0 a3b-3d1e-1f1i1j3k-1l-1
        L19 21 0 a3b-2c-1d-1e-2f3h-1i1k-1l1;L19 22 0 a3b-2d-2e1f1g2h2i-4j2k1l-4;L19 23 0 b-2c2d-1e2f-1g-2h5i-2j-2k2m2
        L19 27 0 d-3e2g2h-1k-1l1m1n3;L19 28 0 a-2b4c-2d-3f3h2i-2j-3k2l1m1n-3;L19 38 0 a-1b3c-1
        L19 41 0 a-2b1c2d1g1i-1j2l-2m1;L19 43 0 a-1b-2c3d-1h-1i1j-1k-1l2;L19 44 0 a1c-1d1e1f-1g2h1i-3j-1k1m-1n1
        L19 45 0 a-2b1d-3f3h-2i2k-1l2m1n-1;L19 49 0 d-1e1g-2h2i1j-2k3n1;L19 50 0 b-1c1d3e-1f-2g1h-1k-1l1m1
        L19 51 0 a-2b3c-1g1i-1k1l-1;L19 54 0 a1b-2e1f-1g-3h1i2k2l-2;L19 6 0 a2b-1c-1d-1e2f-1g-2h1i1j-2k2
        L19 9 0 a-3c3e1g-1i1j-1n-1;L20 1 0 a2b-2c-1d1f-1h-1i1j2k-3l1m1n-1;L20 10 0 a2b-2d3e-6f3h-1i1j-1l1n-1
        L20 101 0 a3b-2c-1d1e-1g2h1i-3j1k2l-3m1n2;L20 14 0 a1b-4c3g1i-1k-1l1;L20 16 0 e-1f1g-3i3
        L20 19 0 a1c-1e1f-1h2i-3j-1k2l-2;L20 21 0 a2b-1c-2e2f-1g-1h-1i1j1k-1l-1
        L20 23 0 a4b-2c-1e1f-1g-1h3i-2j2k2l-4n-1;L20 27 0 d1g-3i2j-2k2;L20 3 0 d6e-3f-3g1i-1k-1l1
        L20 30 0 b-1c1d3e-2f-1j3k-2l-1m3n3;L20 31 0 a2b-1c-1d1e-2f1g2h-1i-1j1k-1;L20 4 0 a1b-2c1d-1f2g-1h1j-3k3
        L20 40 0 b-2c2e-1f1g1h-3i2j-2k-2l5m1;L20 43 0 a4b-3c-1d2f-2g-3h1i2m2;L20 46 0 b-2c1d1e-1h1i-1j2k1l-3
        L20 47 0 a-1b2c-1d-2e-2f4g-2h-1i3j-2k-2l4;L20 48 0 a3b-1c-2d1f-1h-1i1j-1;L20 49 0 a-4b3c1e-1g3h-2j2k-2l1n-1
        L20 51 0 a3b-4c1d-1e-1f2g2h-3i1k-2l2m-1n-2;L20 52 0 a2b-1d-2e2g2i-2j-1;L20 54 0 a4b-3c-1d-1e1f1g-3h1i2j-1k-1l2
        L20 9 0 a1c-2e1f-1g-1h1i-1k2l-2m-3n-3;L21 44 0 a2b-5c4d-1f2h-2i2j2k-3m1;L22 1 0 a3b-2d1e-1f1g1h-1j2l-2m-1n1
        L22 10 0 a-2c2d-1e2g1h-1i-1j-3k2l1m-1n2;L22 101 0 a1b-2c1d2e-3f1g1h-1j3l-4m-1n-1
        L22 102 0 a3b-2c-1d-1e-1f2g-2h-1i3j-3k1l1m1;L22 11 0 b-3c3d2e-1f-1h1i-1k1m1n3
        L22 13 0 a-2b5c-4d1e1f-1g1h2i-2k2l-2n-1;L22 14 0 a2b-2d-1e-1f3g1i-1j3l-2m2n2;L22 17 0 f1g-3i3j1k-1
        L22 19 0 b-1c1d1f-1h1i-1k2l-2;L22 21 0 b1c-1d2e-3f2i1j-1k-1l3m-1;L22 22 0 a-2c2h-2i2j1k-3l2
        L22 23 0 a-1b1c-1d1e-2f1g-1h-1i2j-1k-1l2m-3n-1;L22 24 0 a2c-3d3e-2f-1g5h-2i-3j2k-2m4n5
        L22 27 0 a4b-3c-2d3f-3g2i-2j1k-1n2;L22 28 0 a2c-2d1f-1g2h1i-3j2k-1l-1m1n2;L22 29 0 a2b-2c-1h4i-4j-1k3l-2
        L22 30 0 a-1b-1c2d2e-1f-1g3h-1i-2j2k1l-3m3n3;L22 31 0 b1g1i-1j4k-2l-2m2n2;L22 34 0 a2b-4c2e1f-1g-2i2j-1k-1l2n-1
        L22 38 0 a2b-2g1h-1;L22 39 0 a1b1c-2d-1e5f-4g-4h-1i5j-3k-2l4n-1;L22 41 0 b2c-2d-2e2g-1h-1i2j-2k-1l3m-1
        L22 42 0 a-1b2c-2e-1f1j1l-1;L22 43 0 a3c-3d1e-1g1i-1j2k1l-2m1n-1;L22 44 0 a1b3c-4g3i-3j-1k1n2
        L22 48 0 a1b-1g3h-2i-2k-2l2;L22 49 0 a-1b-1c2d3e-2g2h-1i-1k-2l1m-1n-3;L22 5 0 a2b-2c-1e-3f3g-1h1k1m-1
        L22 50 0 a-1b-2c2d-1f1h-1i2j2k-1l-1m-1;L22 51 0 a-1b-4c5d-1e2f-1g-1i2j2k-1m-2n2
        L22 52 0 a3b-2c-2d2e-1f-1h1i-1j3k-1l-2m2;L22 54 0 a-1c1d2e-2g2i-3j-2k1l1m2;L22 7 0 a3b-4c1d-2e2g-1h-1i2
        L22 9 0 a3c-3d1e-1h1i-1m3n2;L23 101 0 a-6b2c4d-1e3f-2g-2h1i1j-2k1l1m-2n-1;L23 14 0 a-2b6c-4m-1n-1
        L23 16 0 a-2b3c-1h1i-1k1l-1m-1;L23 23 0 a-2b1c1e1f-1g-1i1j-1l2n-1;L23 51 0 a-3b4c-1g-1i1
        L24 101 0 a-4b2c2d-1f1h-1i1j-1k-2l2m-1;L24 23 0 c1g1i-1m1n3;L24 28 0 a-3b4c-1d-1f1g1i-1j-1k-1l1m-1n-1
        L24 43 0 a-2b2e1g1i-1k-1m-1n1;L25 10 0 a3b-2c-1d-2e2g1i-1j1l-1m-1n-1;L25 28 0 b1c-1d2e1f-3g2h-2j3k-1l-2n-2
        L25 31 0 a1b-1d2e-1f-1g1h-1j2k-1l-1;L25 38 0 a1b2c-2g-1h2i-1j-3k2m-1;L25 43 0 b2c-2d2e1f-4g1i-1j1l-2n-1
        L25 44 0 a-2b3c-1d-2f1g-3h-1i4j-1k-2l3m-1n-1;L25 47 0 a-1c2f-1g1h1i-2j1k2l-3m-1n-1
        L26 101 0 a3b-5c2e-1f1g5h-2i-3j2k-3l1;L26 14 0 a-1b-4c5e-1f2g-1h-1i3j1k-1m-1n-1
        L26 22 0 a-1b3c-1e-1f2h-1i1j2k-1m1n1;L26 26 0 a1b-3c2d-1e2f-1h1k1l-1;L26 27 0 a3b-4c2e-1g1k1l-1
        L26 28 0 a3b-1c-1d-1e1j2l-2n1;L26 3 0 b3c-2e1f-1g-1h1j-1k1l-1;L26 30 0 d1f-1g1i-1j2k1l-3m1n1
        L26 31 0 a-1b1d1e-2g2i-2j3l-3m2n1;L26 34 0 a-1b3c-2g-1h1;L26 36 0 a-4b2c2d3e-1f-2g2h1i-4j1k1l-2m-1n2
        L26 45 0 a1c-1g-2i2j-1;L26 49 0 a1b-1d-1e3f-1g-1h1j1k1l-2n2;L26 54 0 a-1b-1c2e-2f2g1h-1i-1j2k-1l-1m-1
        L26 6 0 a-1b3c-2e1f-1g-1i1k1n-1;L27 43 0 a1b-1d-1f1h-1i1j3k-1l-2m-1n3;L27 45 0 a1b-1d1e-2f1h-1i1j3k-1l-2m-1n4
        L27 49 0 a2b-2d1e-2f1g2h-1i-1j3k-1l-2m-1n2;L28 45 0 b-1c1e1g2i-2j2k-1l-1n5;L3 1 0 a2b-1c-1d1e1f-3g2h-1i-1k-2l1
        L3 13 0 a1b3c-4d-2e-2f4g-1h-1i1j-1l1m-1n-1;L3 27 0 a3c-2e2f-2g2i-2;L3 28 0 a-2b4c-2e1f-1h-1i1m-1
        L3 43 0 a2b-2d-2e2f-1g1h3i-3j-1k2l-1n-1;L3 45 0 a-1b2c-1d-1e2h3i-3j-1k3l-3m-2
        L3 54 0 b3c-4d-1f1g-1h-1i1j-1k-1l1n-1;L34 1 0 a-6b2c4d-2e2f-1g-2h2n-2;L34 10 0 b1c-2d-1f1g1h-2i2k-4l4m-1
        L34 102 0 a10b-4c-6d-3e-1f3g2h-2j5k-3l-2m-1n-2;L34 11 0 a3b-2c-1f-1h-2i1j2k-2l1
        L34 13 0 a-4b4d1f-1h1i-1l-1m-1n2;L34 14 0 a-1b-3c4e-1f1g2h-3i1j-2k-1l3m2n1;L34 15 0 a3b-3d3e-2f-1g2h-1j-1
        L34 16 0 a-2c2d-1e3f-2h-1i1j1k-1l1m-1n-1;L34 17 0 a1b2c-3d2e-3f1g5h-5i1j3k-6l3m1n1
        L34 19 0 a1b-2d-1e1g-1h3i-2j1k2l-4m3n1;L34 2 0 a-2b-1c3e1f-1g-1i1j2l-2;L34 20 0 a2c-3g2h-1i-1j1k-1
        L34 21 0 a-3b4c-1g3h-1i-3j3k-2l-2;L34 22 0 a-3b2d-1e2f-2h4i-3k3l-3n-1;L34 23 0 a1b2c-3d-1f1g2h1i-3j4k1l-4n-1
        L34 24 0 a-2b4c-2d-1e-2f3g-1i1j-1l1m-2n-2;L34 25 0 a-1d-1f1g-2h1i1j-1k1l1m-1n-1
        L34 28 0 b2c-1d-2e1g-3h2i1j-2l2m-1n-2;L34 30 0 a-3b2c2d-1e1g-2h2j1l-1m-1n-3;L34 31 0 b1c-2f-1g-2h2j3k1l-4n1
        L34 4 0 a1b1c-2d1f-1g2i-3k2l-1;L34 42 0 a-1d-1e2f-1g-2h1i1j-1;L34 43 0 a-1b5c-3d2e2f-4g-2h3i-1j-2k2l-1m2n-1
        L34 44 0 a1b4c-5e1f-1h3i-3j-2k2n-2;L34 45 0 a-3b3d-1e1g-2h4i-2j-3k5l-2n-1;L34 47 0 a-3b-1c4d1f-1g-1j-1
        L34 49 0 a-2b3c-1d1e2f-3g2h-2i-1j-1k-1l2m-1n-1;L34 5 0 a4b-2c-1d1e-1g-2i2j1k1l-2
        L34 50 0 a-1b1d1e-1g-3h-2i5j3k-1l-1m-1n-1;L34 51 0 a-4b3d-1e1g2h1i-4k2l-1n-1
        L34 52 0 a-3b6c-2d-2f2g2i-1j4l-3m-1;L34 54 0 a1b-2c1d-1e4f-2g1h-3i2j-1k-3l4
        L34 7 0 a-7b4c3d-1e-1f2g-3i2j3l-3m-1;L34 8 0 a3b-3d-1f1g-1i1k-1l1;L35 44 0 a-1b2c-1e-1f2g1h1i-2j2k1l-4
        L35 45 0 a1b-3c2e-1f1g-2h-2i4j-1k-2l3n-1;L36 1 0 a4b-4d-1f1h-1i1j-1k-1l2;L36 43 0 a-1c1d1e1f-1i1j-4l5n2
        L36 50 0 a-3b4c-1d-1f1i-1;L38 1 0 a-1c1d-1e1g-1h-1i3k-1l1m-1n-1;L38 101 0 a-3c3g1i-1j1l-1;L38 14 0 a-2b2c-1
        L38 21 0 a-1b-2c3g-1h1k1l-1n-1;L38 5 0 a-2b3c-1;L38 7 0 a2b-1c-1e1f-1g1i-1j1k-1l-1
        L4 1 0 a-2b3c-1e2f-2g1h-1i1j3k-2l-2m1n1;L4 10 0 a-1b2c-1d3e-4f1g-1h-1i2j-2l2m-1
        L4 11 0 a2b1c-3g-2h-1i2j-1k-1l2m1n-1;L4 13 0 b-6c6d-2f3g1h1i-2j-1k1l-1m-1;L4 15 0 a1b1c-2e-1f1g1i-1j-1m1n3
        L4 16 0 a5b-2c-3e1f-1g-1i1j-1k1m-1;L4 21 0 a2b-1c-1e2f-1g-2h1i1j1k1l-1;L4 22 0 a-3c2d-1f1g1h-1j1l-1
        L4 23 0 a1b-6c6g-1i1j-1k1m-2n-1;L4 24 0 a4b-1c-3d-1e1f1h-1j-2l2n-1;L4 26 0 a-1c1e3f-3g1h1i-2
        L4 27 0 a-1b2c-2d-1e-1f2g2i-1j1l-1n-1;L4 28 0 b4c-4d1f-1h1i-1j2l-2;L4 3 0 a-2b-1c3d6e-5f-1g1h-1j1k-1
        L4 30 0 a2c-1d3e-3g3h-1i-3j4k-3l-1;L4 34 0 a1b-5c4e1h-1i1k-1l1n2;L4 37 0 b-3c3d2e-2
        L4 39 0 a3b6c-9e-1f1g-4h3i1j-1k2l-1;L4 4 0 a-1b1d1e-1h1i-1j1k1l-2;L4 40 0 a-1b-3c3d-1e2f-1g1h2i-3j-3k3m1n-1
        L4 43 0 a-2b3c-1d2e6f-8g-3i4j2k-1l-1m-4;L4 44 0 d1e-2f1g-1j-1l1m-1n2;L4 45 0 a-4b3c1d1f-1g-1i1j1k-1m-1
        L4 46 0 a-3c3d1e-2f1g1h-2i1j1k-1m-1n-1;L4 48 0 a5b1c-5d-2f2g-1i1j-1k1m-1n-1;L4 49 0 a2b3c-5d1e-2g1h-1j1l-1n-2
        L4 5 0 b-3c3f1l1;L4 50 0 b-3c3d-3e4f-1j-2k1l1m1n1;L4 51 0 a6b-5d2e-1f-1h-3i3j3k-4l1m-1n-2
        L4 52 0 a4b-1c-3d-1e-2f2g1i-1k1l-1m1n2;L4 54 0 a-1b-5c6e1m-1n-1;L4 55 0 a-2b3c-1g-1h-1i2l1n-1
        L4 6 0 a-4b3c1e-1g1i-1j-1k2l-2;L4 7 0 a-4b2c2h1j-2k3l-1m-1n-1;L4 8 0 a3b-4c2d-1e2f-2g1h1i-2j-1k1l-1
        L4 9 0 b2c-2d-2f2h-1i1j1l-1m2n-1;L41 102 0 a5c-5e1f-1g2i-2j1k-1m-1n-1;L41 38 0 b1c-1d-1f1g-2h-1i3k-1l1
        L42 23 0 a-2b2i1l1;L42 36 0 a4b-2c-1e1f-1g2h-1i-1m-1;L42 43 0 a3b-4c1h-1i1j-1k-1l2;L42 51 0 a-1b-3c4e1
        L5 1 0 b4c-4d-1e-2f3h2i-2j1k1l-2m-1n-1;L5 11 0 a-1b3c-1d-1j1k-1m-1;L5 13 0 a1c-1e3f-3h1j2k2l-4m-1n-1
        L5 14 0 a2b-2g1h-1k-1;L5 39 0 a2b-2c1d-1e1g-1i1j1k-2l1m2n1;L5 40 0 a-2b-1c3e-1f1
        L5 44 0 a4b4c-7d1e-1g-1h2m-2n-3;L5 52 0 a-3b4c-1e1f-1n1;L5 54 0 a-4b1c2d1f-1k-1l1
        L6 1 0 a5b-2c-3d4e-1f-2g-2h2j-3k3n-3;L6 10 0 a-9b7c2d-1e4f-3g-3h3k2l-2n-2
        L6 11 0 a-10b7c3d-1e-2f2g3h-1i-2l1m-3n4;L6 12 0 a-2c2e1f-1g-1h4i-3k4l-3m4n1
        L6 13 0 a1b2c-3d-2e2g-2i2j-2k-3l5m-1n-4;L6 14 0 b1c-2d1e-5f4g1h-2j3l-3m1n4
        L6 15 0 b1c-1d-1e3f-1g1h-1j-1k1m-1n-1;L6 16 0 b-3c3e-2f2g-1h2i-1k2l-2;L6 17 0 a3b-4d-1e1g-1h4i-4j-1k4l-4
        L6 18 0 a-4b2c2e-1f1n-1;L6 19 0 a-4b-3c8e1g-3h3i-1j-2k3l-2m-1n1;L6 21 0 a4b-2c-1d3f-2h-1i1j-1k-1l2m-1n1
        L6 22 0 a6b-6d-1e2f-2g-1i2k-1l1m1n-1;L6 23 0 a6b-4c-2d1e-1f-1g4h-4i1j-1k-3l5m-1n-2
        L6 24 0 a-8b-1c9d-3e5f-2g-4i3k-1l1m1n1;L6 25 0 a-2b-2c4d-1e1g-3h2i2k1l-1;L6 26 0 a2b-6c5d-1e-4f5h-4i4k-2l2
        L6 27 0 a-2b2c-1d5e-6f1g5h1i-6j1k2l-3m2n1;L6 28 0 a5b-4c-1d3e-3g8h-3i-5j1k-3l1m2n2
        L6 29 0 a6b-4c-2d-2f2g1h4i-5k5l-5;L6 3 0 b-3c2e1f-1g1h-1k-1l1;L6 30 0 a3b-2c-1d2e-2f1g4h-2i-2j4k1l-4m3n5
        L6 31 0 b-3c3d1f-1g1h-1i-1j-1k1m1n1;L6 32 0 g2h1i-3j1k3l-3m1n2;L6 37 0 a-1b4c-3e1f-1g2h-1i-1j1k-1m-1n-1
        L6 39 0 a-6c6d-1e2f-1g-1h-1i2j1m-3n-3;L6 4 0 b-3c4d-1e1g2i-2;L6 40 0 a-2b2d-1e-1f2g-2i2k-1l1n-1
        L6 41 0 b-4c4d2e-4f3g3h-2i-1j1k1l-2n-1;L6 42 0 a12b-6c-6d-1e-1f2g2h-1i-1j2k-1l-1m-1
        L6 43 0 a-3b-4c7d-1f1g1h-3i2j-1k-4l5m-4n-3;L6 44 0 a-6c6d1e-2f1g-3h-1i4k-2l2m-4n-2
        L6 46 0 a2b-4c2d-1e1g1h1i-2k1l-2;L6 48 0 a3b-1c-1d1e2f-3g-1h1j1k1l-2m1;L6 49 0 a1b-2c1d1e-3f1h-2i2j-2l2m3n4
        L6 5 0 a-3b5c-2e1f-1g-1h1n-1;L6 50 0 a-3b-4c7d3e-2f-2h-1i1n1;L6 51 0 a-4b-1c5d1e4f-5g-1h-1i2j-2k2n2
        L6 52 0 b-3c3d2e2f-4g2h-1i-1j1k-2n-1;L6 53 0 a-1c1d-1e-1f2;L6 54 0 a-3b-8c10e1f-1g-2h4i-2j-1k4l-3m-3n-1
        L6 55 0 a-1b3c-2d1f-2g1i-1k1;L6 6 0 a6b-2c-4d-1e2f-1i1k1l-1m-1n-2
        L6 7 0 a11b-5c-5d-1e-2f4g-2h-3i5j-3k-2l5m-2n-1;L6 8 0 a-3b7c-4e1f-1g-2h1i1j-1k1m-1n-1
        L6 9 0 a-7b5c3d-1e-1f1g1h1i-2k1l-1m4n3;L9 10 0 a3b-2c-1e-1f1g4h-1i-2k-2l1m-1n-1;L9 17 0 a-1b2c-1
        L9 23 0 a-2b3c-1e-1f1g2i-2j3k1l-3m1;L9 28 0 a-4c3d1e-1f1j1k1l-2n-2;L9 31 0 a1c-1f1g2i-2j3l-2
        L9 38 0 b-4c4d-1e3f-2g-2i2j-1k-1l2n-1;L9 39 0 a1b-4c3e-1f1i-1j-1l1;L9 40 0 a-2b2c-1g-1i1m-1
        L9 42 0 a-2b4c-2g1i-1j-1l1;L9 43 0 a2b-1c-1d-1e1g-2h1i1j-2k3l-1m3n1;L9 44 0 a-3b5c-2d1e-1f-1g1h-1i-1j1k-1m1n-1
        L9 46 0 a3c-3d1f-1g1i-1j1l-1n-1;L9 47 0 a-1c1h2i-2k1l-2m-1n-1;L9 52 0 a-2b3c-1;L9 54 0 a1b1c-2m4
        L9 7 0 a2b1c-3e-1g2h-1i-1k-1l1m1;C10 @nm b-2c2g1i-1j1;C10 a a-2c2j1l-1;C10 agre a-2c3e-1f1g2h-1i-1k-1
        C10 as b2c-2e1f-1j-1k1n-1;C10 be b1c-1d2e-1f-2g1h-1i-1j1;C10 book a-2b3e-1f1g-1h1k2l-1;C10 contact a-1b4c-3l1
        C10 going a-2b-2c4d1e-1g1i-1;C10 in a-2b3c-2f1g-1h1k1l-1n1;C10 next a-3b1c2e-1f1;C10 of a-3b1c2j1l-1m2n1
        C10 offer b1c-1g-1h-1i1k-1l1m3n-1;C10 plan a-4b-2c5g-1i1k-1l1n1;C10 plann a-1b3c-2e1f-1g-1i1l1
        C10 to a-2b1c1d2e-1f-1g3h-1i-2k-2l2m-1n-1;C12 " a-1g1h-1k-2l2m1n4;C12 my b1c-1m1n3
        C16 " a-5b3c2d-1e-1f2g3h-4j4k1l-5m3n2;C16 # a3b1c-4d-2e2g3h-1i-2j-3k-1l4m1;C16 #- e-1f1g-1h-1i2j-1k-1l2m2n1
        C16 #f a1b-1d2e-2g2i-2j2k-1l-1;C16 #st j2k-1l-2;C16 #yo a1d-1e-1f1g1h1i-2k3l-2m-1n-1
        C16 @kid b-2c2d-2e2g3h1i-4j5k-2l-2m-1n2;C16 @me a8b-1c-8d-3e4f-1g-2i2j-1l1m4n2;C16 @nm a-2c2e3f-4g1h-2i1j-3l3
        C16 a a-2b3c-1e-1f2g-4h2i3j-2k1l1m2n-1;C16 about a-1b2c-1d3f-2g4h-3i-1j-4k1l3m2n1;C16 absent a-2b2c-1h2i-2k2l-1
        C16 address a-3c3d-1f1;C16 again a2b-2c1d-1f1g-1i1k-1l1;C16 age a2c-2e-1f1;C16 all a-2c2d-3f4g1h-2i1j1
        C16 alon d4e-2f-2g2h-1j-1k-1l2m1;C16 already a-3b2g1i-2j2l-2;C16 and a2b-5c4d-3e1f2g2i-1j1k1l-2m4n-3
        C16 answer c-1d1e-3f2g3h1i-3j-4k4l1n-2;C16 anyth a1b-1d-1e1g-3h4i-1j-1k4l-3;C16 appear a3b-1c-2g1h-1k-1l1
        C16 are a-3b-1c3i1m-1;C16 arm a3b-2e2f-1i-1j-2k3l-1;C16 around a4b-1c-3e-1f1i1l1;C16 as b-2c2d1e-3f2j1k-1m-1n-2
        C16 ask a2b-1c-1g1i-2j-2k1l1m1;C16 asleep a5b-2c-2d-1e3f-2g-2h7i-5j-3k7l-4
        C16 at a-4b8c-4d1e1f-3g1h3i-4k1l-1m-1n-1;C16 ate a1b-1d-1e-2f2g1h-2i1j1k-2l1
        C16 attend a-1c1d1e-1g2h1i-3j1k2l-2n1;C16 aunt a-2b3c-1e1f-1g-2h-1i3j-1l1;C16 away a1b-3c1e-1f1j1l-1
        C16 baby a2c-2d-1f1j-1k-1l1;C16 back a4b-2c-2d2e-2g1h2i-3k1l-1m2;C16 ball g-1h-1i2j3k-1l-2
        C16 be a-1b1c1e1f-1g3h-1i-3j1l-1m3;C16 becaus a1b-1g1i-1j2l-2m1n1;C16 bed a1b-3c3e1f-1g-2h2i1k1l-1n1
        C16 bedroom a1b-3c2e-1f1g1h-1j1k-2l1n1;C16 been a-3b2c2d-1e-2f3g1j-1l1m1n-2
        C16 behind a4b-3c-1d2e3f-4g-1h1k-2l2;C16 being a2b-3c1d1g-1i1j1l-1m1n1;C16 better a-2b3j1l-1
        C16 bike b1g1j-1k2l-1n1;C16 blanket a2b-1c-1d-1e1g-2i2j1k-1;C16 both a3b-3d-2e2g-2i2j-3k2l2m-2n-2
        C16 box d1f-1g1i-1j-1k2l-1n1;C16 boy a3b2c-5d2e-1f-1h-3i3k-3l3n-1;C16 breakfast a1b-2e-1f1h-1i1j-1k-2l2
        C16 breath a3b-3e1f-1g-1h4i-3k3l-3;C16 bus a1d1e-2f1g-1h-1i2k-1l1m3;C16 but a-1b1d-2e-1f3g-1h3i-2j-4k6l-2m1n2
        C16 by a3b-1c-1e1f-1g-5i5j-4k2l2m-1n-1;C16 call d1e1f-1j1k-1l-1m3n2;C16 came a2b-1c-1d-2e-1f3g1h-2i2j-1k-1l2n2
        C16 camera a-1b1e1g1j-1k-1l2m2n1;C16 car a1c-1d2e-2g3h1i-4j3l-3n-1;C16 cat b-2c2e1f-1j-1k-1l1
        C16 ch a-2c2g2h-1i-1k-1l1;C16 chair a3b-2d-1e1g-1i1l1;C16 chatt a1b-1d1f-1g2h-1i-2j-2k-1l3
        C16 check a3b-2c-1d-1e3f-2h1i-2j1k2l-2m2n-1;C16 child a-1b4c-3e1f-1g-2h3i-1k1l-1m-1n-1
        C16 children a-3b4e-1g-1i1j-2l2m-2n-2;C16 chip a1b-1d1e-1g3h-1i-2j2k-1l-1;C16 chos a-1b1d1f-1g-2i3j-1l1m1n2
        C16 cold a-2b2i1l1;C16 collect a2b-1c-1d2e-1g-1h-1i2j-1k-2l2;C16 com a-1b1d-1e2f-1h2i-2j3k-1l-1m1n1
        C16 come a-2b3c-1d-1f1g1i-1j3l-2n-2;C16 comment a1b-1d-1f1g3h-1i-2j-1k2l-2;C16 contact a-1b3c-2d2f-2j1k-1l1
        C16 could a-2b1c1d1e-1g-3h1i2j-2l2m-1n1;C16 cousin a2b-1e1f-2g1i-2j1k2l-3n1
        C16 cri a-2b2d-1e-1f2g-2h-1i2j-1k-1l2;C16 crisp a3b-2c-1g-1i1j-1l2n-1;C16 cry a-2b3c-1d1e-1g1j-1m-2n-1
        C16 dad a-1b2c-1d2e-2g4h1i-5j4l-4m1n-1;C16 daddy a1b-1d1e-1g1i-1j3k-1l-2;C16 daughter a-1e2f-2g3h-1i-2k-1l1n-1
        C16 day a3b-2c-1d-1e-1f2g-1i1j-1l1m-1;C16 death a-2b2c-1;C16 desk d1e-1g1h1i-3k1
        C16 did a1c-1d-1e-1f2h1i-2j-2k1l1m-2n1;C16 didnt a-1c1e-1f1g-1h2i-1j-2k4l-2m-1n-1
        C16 dinner a1b-1d-2f1g3h-1i-2j2k-1l-1;C16 dog a2b-3c1d2e-3f1g1i-1j2k-1l-1;C16 doll a1d2e-1f-1g-1i1j-3k2l1
        C16 door a-6b7c-1d1e-3f2g-1h2i-1m4n3;C16 down b2c-2d-2e1f1g-2h1i1j-1k1l1m-1n-1
        C16 driv b-2c1d3e-1f-1g1h-1j-1k2l-1;C16 eldest b1c-1f-1g3i-3j1l-1;C16 engag a1b-1d2e-2g-1h3i-2j-1k2l-1
        C16 every a3b-2c-1e-2f2g-2i3j-1k-1l2;C16 f b-1c1g-1i1j1k2l-2;C16 face a1d-1f1g-2h-1i3l1
        C16 feed a2b-2d3e-1f-1g-1i2j-1k-1l1;C16 fell d-1f1g1h-3i2j-1k-2l3;C16 fine a-3b2f1h1i-1j-2k3l-1
        C16 for a1c-1d3e-7f4g1i-1j3k-1l-2m2n3;C16 form b1c-1e-1f1g-1i1j-1k1n3;C16 foster a1b-1d-1e1h1i-2j2k2l-4
        C16 found d3e-3g2h-1i-1j1l-1m-1;C16 four a-2b1e-1f1h2i-1j2k1l-3;C16 friend a-2b3c-1e-2f2g-1h1j1k-1m-1n-1
        C16 from b-1c1d1f-2g2h-1i-1k-2l2m2;C16 front a4b-2c-1d-1e3f-2g3h-2i-2k-3l3;C16 garden a1b-1h1i-1k3l-2
        C16 gave a3b-3c-1f1g3h1i-3k4l-4;C16 get a-2b2c-1e-1f1g2h-1i-1j2k-1l-1m1n1;C16 girl a7b-5c-2e1f-1g-2h1i1j-1k1
        C16 go a2b-2d-1e1g1h-1i1j3k-2l-1m2n2;C16 gone a-1b3c-1d2e1f-3h1i-1j1l-1n-1;C16 good a3b-2c-1g1h-1k-1l1n-1
        C16 grandad a-2b2h-1j1k-1;C16 had a-2b2e-1g1h-2i1j-2k-1l3m-1n-1;C16 half a1b-2c1d-1e1h1i-1j2l-2
        C16 hand a-1b-1c2d-1f1g-2h-1i3j1k-2l2n-1;C16 happy a-3b1c2g-1h-1i2k-1l1n3;C16 has a-2b1c2d1e-2f1h-1i1j3k-3m-1
        C16 hat a1b-1d2e3f-4g1j3k-1l-2n1;C16 have a-2c2d1m-1n1;C16 he a4b-3c-2d6e-5f-1g6h-2i-4j4l-4m4n1
        C16 head d1e-2g-1h-1i2j3l-2;C16 headphon a1b-1d-1e-1f1g-1h3i-1k2l-2;C16 hed d-1e-2f3g3i-2j2k1l-3m1n1
        C16 held a1b-1g-2h-1i3j-1k-1l1;C16 her a-1b2c-2d1e-1g-1h1j-2k1n4;C16 here a-1c1d-1f1j3l-3n1;C16 hi a-1b1m4n1
        C16 hid a1b-1e1f-1g-1h-1i1j-2k-2l4;C16 him a-1c1e1f-1g-1i1j-3l3m-1;C16 himself e-1g1i-1j1m3n2
        C16 his a1b-1d-1f1g-1h-2i3j-1l1m3n-1;C16 home a-2b4c-2d1e-1g3i-3j3k2l-5m-2
        C16 hous a1b-2c1d1e-4f3g3h-1i-2j7k-3l-4;C16 household a-1b-1c2;C16 hurt d-1e1j-2k-1l3
        C16 i a1b-2c1d4f-5h-2i2k2l-2m1;C16 if a3b-2g2h-1i-1j-1k-1l2n-1;C16 in a6c-5e-2f2g2h1i-2j-1k-1l2m-3
        C16 infant d1e-1f-1h2i-2k2l-2;C16 instead g1i-1j3l-2m-1;C16 into a2b-2d3e-2f-1g2h-1i-1j1l-2m1n1
        C16 is a-3b2c1d2f-3g3i-3j5k1l-5m2n3;C16 it e-1f1g7h-3i-4k2l-1m1n4;C16 just a1b-2c1d5e-2f-4g1h4i-5k5l-4
        C16 kept b1f-1g-2h1i1j-3k1l2m1;C16 kid a-1b-1c2d-3e3f1g-1h-1i2k-1l1m-2n-2;C16 lad b-1c1d-1e1g3h-2i-1j-1k1
        C16 leav a-5b3c1d1e-2f1g1h-1j1k1l-1m1n-1;C16 left a-3b2c1d2e-1f-1h1i-1k1l-1m-1n-1;C16 lesson a-2b1c1f1j-1k1
        C16 let a2b-2c-1e-1f1g1h-1l-1m-1;C16 like a3b-2c-1e3f-2g3h-1i-1j4k-2l-3m2n1;C16 line a-1b1e-1f1m3n1
        C16 lip d-1e1j-1k2l-1;C16 live a-1b-2c3e-1f1j1n1;C16 lock a-2b2e-1f1h1i-1j2k-1l-1
        C16 look a2b-2e1f-1g-1h4i-3j-2k3l-2n-1;C16 make a1b-3c2d-1e1g1h-1k-1l1;C16 me a1c-1d2e1f-2g4h-2i-2j1k1l-2m6n7
        C16 measur e-2f3i1;C16 mention a-2b-3c6g-1i1j-1k1;C16 messag a-2b1c1;C16 more e-1f1j2k1l-3n1
        C16 mother a5b-4c-1d-3e4f-1g3h1i-3j-1k2l-1n-1;C16 mum a-1b-1c1d-1e1g-3i3k-2l2m1n1
        C16 mummy d3e-3g1h-1j1k-1l1m1n-1;C16 my a2b-2c-1d1f-1g-1h-1i2j-2k-2l4m-1n-1;C16 name b1j-2k1l1m2n1
        C16 nappy a3b-2c-1d-1e1g-1h-2i3k-2l2;C16 neighbour a-2b3c-1h2i-1k2l-2;C16 new a-1d-1f1g2i-2j-1l1n2
        C16 night a-3b2c1d-1e-2f3g1h-1i-1j1k-2l1;C16 no b3c-3e3f-3g-2h2j-4k4n-1;C16 nodd a1b-1g1h2i-2j-1k2l-1
        C16 not a-5b7c-1d-2e1f1h4i-3j-3k7l-4n-2;C16 noth a-1b1e2f-3h1i-1j-2l2;C16 now a-4b2c2d-1e1j1n-1
        C16 nowt d-1e-1f1g-2h2j-1k2l-1;C16 nurs a2b-2e1f-2h-1i1j-1k-1l2m-1;C16 of c1d1e-4f3g4h-3k-1l1m1n2
        C16 off a-3b5c-2g-2h2j-1k3l-2m3n2;C16 officer a1d-1e-2f3h-1i1k-1l1;C16 ok a-1b1e-2f1g1i-1j2k2l-4m1n1
        C16 older a1b1c-2e1f-1g-1h-2i3k-2l2;C16 on b-6c5d4e-6f2g-5h-1i6k-1l2m1n-1;C16 one a1c-2e2f-2g-1h-2i3j1k-1
        C16 only a4b-3d2f-2h2i-2j-1k3l-2;C16 other a1b-3c2d1e1f-2g1h-2j1k-3l2;C16 out a-2b3c-1d2e-1g1h1i-2k2l-2m-1n-1
        C16 outsid a-1b-1c1d1i-1j3k-1l-1;C16 over a1b-1d-1e1g-3h1i2j1k1l-3m-1;C16 own a2b-2d4e-3f-1g2h-2j2k1l-3
        C16 p g3i-2j-1k2l-1;C16 paint a1b-1d-1e-1f2i1j1k-1l-1;C16 part a2c-2e-1f2i-1k2l-2
        C16 pass a3b-2e-1f1g-3h-2i5j-2k-1l3;C16 pc a3b-4c1d1e-1i-1j1l-1m-1;C16 phon a-2c2d2e-1g1h-2i1j1k-2l2n-2
        C16 play a1c-1e3f-3g-1i1k-1l1m2;C16 polic a-2b3c-1d2e-1f-1k-1l1m1n-1;C16 pool a1b-1d-1g3h-1i-2j1k-1
        C16 pull a2b-1c-2f1g-1i1j-1k-1l2;C16 push a1b-1d1e-1g-1h-1i1j3k-1l-2;C16 put a1b-1d-2e-1f3g-2h2j-1k2l-1m-1n-2
        C16 pyjama d-1e-1f2g1h-1j-1k-1l2;C16 question a3b-3d1e-1f1g1i-1j-4k3l1;C16 quietly g-3i3j-1l1
        C16 ran a1b-1e1f-1h2i-2j-1k4l-3;C16 rang a-1b1e1f-1g1h-1k-1l1m2n2;C16 re d1f-1g1i-1k1l-1m3n-1
        C16 rear a3b-2c-1d-1e2f-1g1h-1j1k-1;C16 record b-3c3g-1h1j-1k1;C16 refus a-4b3c1d1e-1f1j1k-1l1n-2
        C16 report a-4b4c-1d1f-1g-2h2i-1m-1;C16 return a1b-1e-1f1g-1h2i-1j-2k3l-2m-1n1;C16 ring a1b-1d-1f1g2i-1j2k-1l-2
        C16 room a4b-3e-1f1g2h2i-3j3k2l-4m1;C16 said a6b-4c-2e-2f2g2h-2j1k-2l1m2n4;C16 sat a1b-1d-1f1g1h-1j-2k-1l3m1n1
        C16 say a-1c2d-2e1g1h1i-2k3l-4m1n2;C16 school a1b-2d-1f1g-2h-1i3k-2l2;C16 sd a3b-2c-1d1f-1g1h1i-2k-1l1
        C16 seat a4b-3c-1d1e-1j-1l1;C16 see a1b-2c2e-2f2g1j2l-2m-1;C16 seen a2b-1c-1d3e-5f2g1i-1j1l-1m2n-1
        C16 session a-3c2d-1g-1h1m-1;C16 sette a1c-1e3f-2g1i-1k1l-1;C16 settl a-3c3e-2f2h2i-2k1l-1
        C16 she a3b1c-4d1e-5f4g4i-4j4k-2l-1m4n4;C16 shed a1b-2d1e1f-2g3h-2i-1j2k-1m2n2
        C16 shout a-5b5c-1d1e-2f2h-1i1j2l-2m3n3;C16 shrugg g1j-1k2l-1;C16 shush e1g-3i3j-2l2;C16 shy h-2i2k-2l2
        C16 sibling a-4b3c1g-1h-1i1j1k-1;C16 sign c1d-1f1g-1i1j2k-1l-2m-1n1;C16 sleep a-1b1f1h1i-2j1k1l-2m-1n1
        C16 slept a2b-1c-1d-1e2f-2h2i-2k1l-1;C16 so b1c-1d1e-1g-2h-1i3k-1l1m-1n-1;C16 sofa a1b-2d-1e2f-2g-3h1i2k-1l1
        C16 some a-1b1d-1f1g1i-1k2l-3;C16 speak a1b-1d-1e1g-2h5i-3k3l-4;C16 spok a-2b3e-2f2g-1h-1i2j2k-3l1m1
        C16 spoken a1c-1d1e-1h2i-2k2l-2;C16 staff a2b-2d1e-1g-1i1k-1l1;C16 station d1g2h-1i-1k1l-1m1n1
        C16 stay a-1b3c-2d2f-2g-2h2j1k2l-4m1n-1;C16 stop a1b-1d3e-3g1h2i-2j2l-2m1n-1;C16 strapp e1f-1g-1h2i-2k3l-2
        C16 student a-2c3j-2l1m-1n1;C16 ta d2e-1f-1g-1h1j1k1l-2;C16 tabl a4b-4d-2e2h1i-1k-1l1
        C16 talk a2b-1c-1d1f-1j-3k2l1m1n-1;C16 tell a-2b1e1f-1h1i-1j-4l4m1n2;C16 ten b-1c1d-2e-1f3j-1l1
        C16 that a-1b-3c4d1e1f-2g3h-1i-2j7k-3l-5n1;C16 the a5b-7c2d1e-1g1h1i-2m2n-1;C16 their a2c-2d-2e1f1h-1i1m-1n-1
        C16 them a-2b4c-2d1e2f-3g2h-2j1k-3l1;C16 then b2c-1d1e-3f2g-2h1i1j-2k1l1;C16 ther a-5c4e1h1j-3k3m2
        C16 they a-1b1d-2e4f-2g3h1i-4j1k1l-2;C16 this a1b-3c2d-1f1g1h-1j1k-2l2n-1;C16 thre a4b-4d-2f2g2h-2j2k-4l2m-1n1
        C16 through a-3b3d1e1f-2h2i-2k2l-1m2n1;C16 throughout a3b-2h1j-1l1;C16 thru a-2b2m2n1
        C16 time a-1c1d-2e-1f3g-1h5i-4j-2k3l-1n-1;C16 to a3b-3c-1d1e-5f4g-4h3i1j-4k4m4n3
        C16 toast a2b-2d-1e-2f3h-1i1j-1k-2l2;C16 today a1b-3c2e-1f2g-1h-1i1j-3k2l2m-1n-1
        C16 toddler b-2c2d-1e1g-2i3k-1l1;C16 told a4b-3c-1d-4f3g8h-4i-4j5k-2l-3m2n1;C16 too a2b-1d-1e1g-3h2i1j-2k2
        C16 took a1d2e-2g1h-2j2l-2m1;C16 top a1b-1f1h2i-2j1k2l-3m1;C16 toy a-1b-1c2e1g-1i2l1
        C16 twin a-2c2d-1e1g-2h2j-1k2l-2;C16 two a6b-6d1e-1f-1g3h-6i3j1k-6l5m-1n-1;C16 txt a-1b1m4n3
        C16 under b-1c1d-1e3f-2g-2h3i-1j-3k2l1;C16 up a5b-3c-1d-1e-2f3g-2h2i-1j-1k1m2n-2
        C16 upset a1b-1d-1f1g1h1i-2j2k1l-3m-1;C16 upstair a-3b5c-3e1f-1g-1h3i-2j1k2l-2m2
        C16 us a2b-2c-1d-1e-1f2g2i-2j-1k-1l2m1n-2;C16 using g-3i3j1k-1;C16 w a1b2c-4d1e-1h3i-3j-3k2n1
        C16 walk a2b-2d4e-1f-3g2h-2j2k-1l-1;C16 want a2c-2d1e2f-3g4h-2i-1j-1k1l-1m-2n1
        C16 was a1b2c-3d-1f1g-1h2k2l-2m-1n-2;C16 way a2b-2d1e-1h1i-1j3l-2;C16 went a4b-2c-1d1e-2g-3h2i1j-1l1m1n2
        C16 were a3b1c-4d-1e-1f2g-2h-2i3j-3k-2l5m-1n-1;C16 what a1d1e1f-2g2h-1i-1j-4k2l2m3n-1
        C16 when a-1b2c-1d3e-1f-2h3i-3j3l-3m1n-1;C16 which a-2b2d-1f1g-2i2m-1n2
        C16 who a1b1c-1d1e-1g1h1i-2j-1k2l-1m3n-1;C16 whol a-1b2c-1e2f-2h3i-3k1l-1
        C16 window a1b-1d2e-2f-1g-1h4i-2j-1k4l-3;C16 with a-2b5c-3d1e1f-1g1h-1j1k-1m-2n-2
        C16 woken a4b-3c-1e2f-2g-1i1j-1l1;C16 wont d1e-1j1k-1m1n3;C16 would a3b-6c3d2e1f-3g4h-1i-2j1k2l-3m1n1
        C16 wouldnt a4b-3d4e-2f-1g1i-1j-1k1m3n-1;C16 wrot a-1b2e-1f1g-3i3j1m1n3;C16 yet a1b1c-2e1g-1h-2i3k-3l4
        C16 young a-1b-2c2d-1f1g1m-1;C16 youngest a1b-1g2h-2k-2l2;C17 # a3b-3d-2e2g-5i5k-2l2n1
        C17 @kid a-3b2c1e2f-3g-3h-1i4j-1k-3l4m-1n-2;C17 @me a5b-2c-3d1g-1i1j-3k1l2m6n2;C17 @nm a-2b2e-2f1g1h1i-3k2l-2
        C17 a a-2b1c1d2e-1f-1g-1h-1i1k1m1n4;C17 about b1c-1d-1e-1f2g1h-1i-1j-3k2l1m-1
        C17 across a2b-1d-1e1g-1h3i-2k2l-2;C17 and a3b-5c3d-1e1g1h-2i1k-2l2m-1;C17 as a-2b1c2k1
        C17 ask a-3b5c-2d-2f2g3i-3j1k2l-3m1n-3;C17 at a5b-4d2e-1f-1g2i-2j-1l1m2n-1;C17 both a3b-1c-2g1h-1i-1k-2l2
        C17 brought a1c-1d-1f1h1i-1k1l-2n3;C17 by a-2b2d2e-2g2h1i-3k-1l1n-1;C17 call a-3b3e-2f3g2h-1k-1l2m1n-1
        C17 centr d-1e1g-2h-1i3j-1k-2l2;C17 child a-3b1c1e1f-1g-1i1l1m1n-1;C17 concern a-1b-2c2k1l-1
        C17 could a-1b2c-1d-1f1h2i-2j2k1l-3m2n-1;C17 discuss a-2b-4c5k-1l1;C17 for a-3b2d-2e2g-1h-1i2j1k-1m-2n-2
        C17 from a-1b3c-1d-1e1h2i-2k3l-3m1n4;C17 girl a-1b3c-1d-1f1g2h-1i-1k-1l1n-1;C17 go d1e1f-3k-1l1m1n-1
        C17 had a2c-2d1e-2f2g-1h-2i2j-1l1n-1;C17 has a-3b4c-1n-1;C17 hear a-2b2m1n-1
        C17 her a3b-1c-2e2f-2g-2h3i-1j1k2l-3m1n-1;C17 him a1b1c-2d-3f3g-4h4i1j2k1l-3n-3;C17 his a-1b1d3e-3f1k-1l1m-1
        C17 i a4b-1c-3d3e-1f-2g1i-1j1k1l-3m4n-1;C17 in a4b-5c2d4f-4g-1h-2i3j1k-2l1m2
        C17 kid a-2b5c-4e-2f2g2i-2j-1k-1l2m-1n-1;C17 lad b-1c1e1g-1h3i-2j-1k2l-1;C17 left a-3b4c-1d-1;C17 live n2
        C17 mam a-1b2c-1d-1l1;C17 met a1b-1d1e-1g4h-2i-2j2l-2;C17 mother a-4c4d-2e4f-2g-4h-2i6k-3l3m-1n-1
        C17 mum a1b1c-1d-2e4f-2g-2h1j-1k2l-1;C17 not a-3b3e1f-1g-2h1i1j-1n-1;C17 of a-1b2c-1d-1e3f-2g-1h1i1k-2l2n-1
        C17 older a1b-1d-1f1g-1h3i-2k2l-1;C17 on a-2b2e-1f1g-1h3i-3j-1k3l-2;C17 out b1c-1d-1e-3f4g-1h1k1l-1m-1n-1
        C17 own a1b-1d1e1f-2g1h-1i-1j-1k-1l3;C17 regard a-1b-3c4;C17 room a1b-1d4e-2f-2g1h-4i3j1k-2l1m1n1
        C17 sat a1b-1e-2f2g1h1i-2j2l-2;C17 saw a4b-2c-2e-1g-1h2i-2k2l-2;C17 school a1c-1d2e-2g1h1i-2j-1k5l-4m-1n-1
        C17 see d1e-1h2i-2j1k1l-2;C17 she a1b-3c3d2e-2g1h-2j-2k1l1m-1n-2;C17 sister a-3b4d1e-1g-1h1i1k1
        C17 speak h2i-1k2l-1m2n2;C17 spok d-1e-1f2g-1h2i-1k3l-2m6n1;C17 sw a4b-3c-1d2e-2g-1h1l-1n-2
        C17 the a5b-3c-2d-2e-1f2g-4h8i-4j-2k9l-7n-2;C17 them a2b-2e-1f1g-2h3i-1j-3k3m-1n-1
        C17 time a-1c1d3e-2f-1g3h-1i-1k-1l1n1;C17 to a-4b5c-2d3e-2g3i-3l1m3n2;C17 together a1b-1d-1e3f-1g-1h1j1l-1
        C17 told b1c-1e1f-1g-2i3j-2k-1l3n-1;C17 took a1b-1d1f-1g-1h-1i2j-2k-1l3;C17 tow a2b-2c-1e1f-1g-1i1l1
        C17 victim a2b-1c-1e1i1;C17 w a1c-1d1f-1g-2h4i-1k1l-2n-1;C17 were a2b-2c1e1g1j1l-1
        C17 when a1b-1d-3e1f2g1h-1j-4k1l3m1n-1;C17 wish n2;C17 with a2b-6c4d4e-2f-2g1h-5i4j2k-3l2n1
        C17 without a-3b3c-1d1f-1g-1h1k1l-2m-1;C17 would e1f-1h1i-1j-2k3l-1;C19 # a-3b3c1e-1g-2h2k2l-1m1n1
        C19 a a-2c2g2h2i-4j3k1l-4m2n1;C19 about a1b-2c1d1f-1g3h-1i-2j-1k-1l2n1;C19 and a2b2c-4d1f-1g4h-1i-2j1k-2l1m1
        C19 as a2b-3c1e1f-1g-2h1i1j-1k1l-1n1;C19 ask a1b-2c1d-1e1g1h2i-2j-2k2m1n1;C19 at d-1e-1f2g-2h-1i3j-1n-1
        C19 came a-2b1c2i-1j1l-1;C19 for a1b-1e-1h1j1k3l-4;C19 foster b-2c2g-2i2;C19 her a3b-4c1d1e-2f1g-1i1j-1k1m-1n1
        C19 his a2b-3c1d1e1f-2g3h1i-4j1k1l-2m-1n-1;C19 i a-5b4c1d-3e-1f4g-2h1j-2k1l1n1
        C19 it a-1b2c-1d-1e1f-1g-1h3i-2j-1k2l-1m1;C19 mum a-2b2d-1f1i1k1l-1;C19 not a2b-1c-2f-1h2i-1j2k1l-3
        C19 on a6b-5c-1e2f-2g-1i1j-1l1n-1;C19 phon a-1b-2c3;C19 so a-2b1c1e-1f1j1k2l-2m-1
        C19 spok a-2b2d-1e2f-1g-2i2k-1l1n2;C19 sw a-1e-1g-1h2i-1j-1k2l-1m-1n2;C19 the d4e1f-6g-2h-1i3n2
        C19 to a-2b-1c3e-1f1g-1h-1i2j1l-1n2;C19 we a3b-2e1f-1g2h-1i-1j2k-2;C19 went a3b-2c-1e-1g2h-2j1k-1
        C19 whil a2b-1c-1d-1e2g-2h-1i4j-1k-2l2;C20 a a3b-2c-1d2e-3f1g4h-2i-1n-1;C20 about a1b-1c-1d2e-3f1k1l-1
        C20 and a-4b2c3g3h-1i-1j2k1l-3n-1;C20 answer a2b-2f-1g-1i1j1l-1;C20 at a-2b-1c3e-3f3g-1h3i-2j1k2l-3m2n1
        C20 by a3b-3d-1f1h2i-2j-1k1;C20 dad d2e1f-3g-1h1k1l-1m3n2;C20 father a1b-1c1e1f-1g-3h2i1j-2k2n1
        C20 for a4b-2c-1d-1g-4h1i2j1l-1m-1;C20 gone a-1b2c-1;C20 had a-1b-1c2d-2e-1f3g1h-1j-1l1n1
        C20 her a4b-2c-2e-1f2h-1i1j2k-1;C20 his a1b-1c-1d-2f2g2h1i-2k2l-2m1n1;C20 hold a1c-1g2h-1i-1j2k-1l-2
        C20 in a3b-4c1d2f-1h2i-2j-2k1l1m1n1;C20 leav a3b-2;C20 mam a-3b4c-1e1f-1g1i-1j1l-1;C20 man e-1f1g1h-1j-1k-1l3
        C20 me e-2f2g-1h3i-2k2l-2n-1;C20 mgm a2b-2e1f-1g-1h1i1j-1k1;C20 moc a-2b1c1d-1e1f-1g-1h-1i2j-2k-1l3m-1
        C20 mother a-1c1d-1e-1f2g-2h3j-4k3l1n-1;C20 mum a-2c2d1e-1g4h-2i-2j3k-4l1m1;C20 no a-1g2h-2i1j2k-2m-1n-1
        C20 of a3b-3d-2e2g1h-2k-1l1n-1;C20 on a-2b5c-3d1e1f-2g1h1i-1k1l-1;C20 only a-1b3c-1g1h-1k-1l1
        C20 out a-1b1d-2e3f-1g1h1i-2k1l-1m1;C20 parent b-1c2d1e-3f1g1i-1j-1l1;C20 phon a3b-3d-2e4f-2g-1h2i-1j-1k3l-1
        C20 she a-2b2e-2f2j-1k-1l2;C20 time a2b-1c-2d-1f1g-2h1i1j-2k1;C20 to a-1c1d-2e1f1g-4h3i1j-3k2m-1n-2
        C20 up a-4b4e1f-1g-1i1j1k-1m-1n1;C20 w a2b-2d-1e-1f2g2h-2i1j1k-2l1n-1;C20 wait a1d3e-2f-1h1i-1j2k1l-3
        C20 walk a-2b3;C20 want a-3b4c-1d3e-2g1i-1j3k-1l-2m3n2;C20 when a-1b1d1e-2f1h-1i1j2k-2l-1
        C20 whil a3b-2c-1d1e-1g-1h-1i2j-1k-2l2;C20 who a3b-1c-2d-1e1g-1h-1i2k-1l1;C20 with a2b-4c2d-4e3f2g3i-3j-2l2
        C21 ask a-3b2c1d1e-1j-1k1l-1;C21 school a-1b-1c2j3k-2l-1;C22 " a1b-1d1e-1g1h1i-2k3l-3n-1
        C22 # a2b-2c1d-3f3h-1i1j-2l1m-1n1;C22 @kid a3b-2c-1d-1e-1f2g-2i2j-3k2l1m1
        C22 @nm a-1b1c1e-1f1g-4h-2i6j1k-4l3m1n1;C22 a a4b-4d1e2f-3g-1h-2i3k-2l2n-1
        C22 and a3b-2c-2d7e-3f-4g1h-2i1j1k-2l1n-2;C22 arrear a2b-1c-2;C22 ask a1b-3c2d1e-2f1g2h-3i1j4k-1l-2
        C22 at a-2b1c1e2f-2g-2h-3i5m2n4;C22 back a-4b4d-1f1g-1h-1i2j1k1l-2m4n3;C22 boiler a2c-2e1f-1
        C22 bp a1c-1d-1e-2f2j-1;C22 bus a1b-1e-1n2;C22 by a-3b3d2f-1g1h-1j2k-1l-1m1n-2;C22 call a3b-3g-1i1l1m1
        C22 chair a-1b-2c3;C22 clos j-1l1m3;C22 complet b-3c2f1g-1h1j-1k1;C22 continu a1b-1c-1e1f-1h3i-2k2l-2
        C22 cot a-2b2c1h1i-1k1l-1;C22 dash b-2c2;C22 discharg b-1d-1e-2f3i1j-1l1;C22 discuss a-2b-1c3d1e-1j-2l1
        C22 dropp d3e-2f-1k1l-1;C22 dsl a-1b1d1f-1g1h1i-2k1l-1;C22 else d3f-2h-1;C22 fine b1c-1f1g1i-1m2n1
        C22 first b-1d2e-1f-1g1i-1k-1l1;C22 for a-3b2c1d3e1f-3g4h-1i-2j2k-1l-1m-1n1;C22 form a-1b-2c3d-1e-1f2j1l-1
        C22 found a1b-1d-1e-2f3g1h1i-2j-1k1;C22 good a1d1e-1g3i-2j2l-2;C22 her a1b1c-2d2e-1f-1g1i-1j6k-2l-4m-1n-1
        C22 his a-2b3c-1g1i-1k1l-1m-1;C22 home a3b-2c-1d3e-4f1g2i-2k1l-1m2n1;C22 in a2b-1d1e-5f4g3h1i-3k3l-4m1n3
        C22 lift d3e-2f-1g1;C22 made a1b1c-2d1e-1g1h-2i1k-3l2m-1n-1;C22 mat a1b-1h1i-1k1l-1m2n1;C22 mtg a1d2e-2n2
        C22 no d2e-2g-1h2i-1n-2;C22 not a-2b-3c5d1g1h-1j1l-1m-1n2;C22 noth a1b-1e-1f1g1h1i-2j-1k3l-2
        C22 on a1b3c-4d-1f2g-2i2j-1k-1l2m1n-2;C22 one b-1c1d-1e-3f3g1h-1i-1j2k-2m2;C22 pass a-2b3c-1h-1j2k-1l-1m-1
        C22 re a3b-1c-1d1f-1g2h1i-3j-1k3l-2;C22 referral a3b-2c-1e-1f2g1h-1j-1k-1l2;C22 resus e1h3i-2k2l-2
        C22 review a-1b-2c3e-2f3h-1i1k-1l1;C22 sd a1b-1c-1f-1g1h2i-2k2l-2n1;C22 seen a-2b1c1d1e-1g1h-3i2j1k-3l2m-2
        C22 shar a-3b2c1j1n-1;C22 standard b-2c2;C22 step a-2b1c1;C22 submitt a1e-1f1g-1h1i-1k2l-2
        C22 taken a-1c1g1h-3i2k-3l3;C22 talk a1b-1h2i-2j-1k4l-3;C22 the a-2b1c1d3e-2f-1h-2i1j2k-1l-1n-1
        C22 to a-1b1d1e-1g3h-2i-1j4k-3l-1;C22 toy a-2b1c1;C22 up a-1b-1c2d1e-1g-2i3;C22 w a-1b-2c3e1h-1i1k-1l1m-1n3
        C22 want a-1b1d1f-1j2k-1l-1m3n3;C22 was a-1b2c-1d-1e-1f2g-2h-2i4j-1k-1l2;C22 with a3b-2c-2e-2f2g-1h2j4k-1l-3m1
        C22 worri g1j3k-1l-2;C22 worst d1g1i-1j1l-1n2;C23 a a2b-2h2i-2j-1k2;C23 and b2c-3d-1e2f-1g-1h2i-1j-1k1m-1n-1
        C23 at a-2b4c-2j1k-1m-1;C23 bed a-2b3n1;C23 been a1b-4c3j-1;C23 better b-3c3
        C23 he a2b-3c1d-1e2f-1g-2i2j-1k-2l2n1;C23 in a-5b7c-2g-1h1k1l-1m-1n-1;C23 is a-1b-1c2e1f-1g-1h1n-1
        C23 no a2b-3c1k-1;C23 of a1b-3c2j-1l1;C23 to a-3b2c1m-1;C23 was a-3b4c-2e1m-1;C23 were b2c-2e1g-1h1k1l-1n-1
        C23 with a-4b4;C24 @me a-2b1c1d-1f1g-2i2j-2k-1l2m-2n-3;C24 at a-1b2c-1g1i-1n-1
        C24 said b3c-2d-1f1g1i-1j-1l1m-1n-1;C24 say a-1b2c-2i1k-1l1m-1n-2;C24 sd b-3c3;C25 @nm a-2b2j1k-1m1
        C25 advis a-1b-1c2l-1m1n-1;C25 inform a-3b2c1d1e-1h1i-1j1l-1;C25 mother a1b1c-2d1f-1h2i-2j-1k2l-2
        C25 not a3b-2c-1e1f-1j3k-1l-2;C25 said a1b-1d2e-2h2i-2j-2k2l-1;C25 sw a-1b3c-1h-1i1l1n-1
        C25 the a3b-2c-1f-1g-1h-1i2k-3l2m1n-1;C25 told a2b-1c-1d1e1f-3g2h-1i-1j1k-2l2m-1n-1
        C25 was a2b-3c1d1f-1g1j-1k-1l2m1n-1;C26 " a3b-3e-1g-1i1j1k-2l1;C26 @me a3b-3d1e-2f1g1h-3i2j-3k-2l5m-1n-1
        C26 a a1b-1d-2e1f1i1k-3l2n-1;C26 again d1e-1h1i-1k3l-2;C26 agre a-2c2e1g1i-1j-3k2l1n-1
        C26 and a-3b6c-3g1h-1i-1j1k-1m3n3;C26 any a-1b-2c3d-1f1m1;C26 ask a-1b2c-1d2e-1f-1g1i-1j-1k-1l2m1
        C26 at a1b-5c4e-2f2g1h-1n-1;C26 be a-1c1d-1f2g-3h3j-1k2l-1m-2n-1;C26 book a-2b3c-1d-1e-1f2m1n1
        C26 carer a-1b3c-2;C26 children a-1b-2c3d-1e-1f1n-1;C26 day b-3c3h1i-1k1l-1;C26 due a-1b-2c4d-1f1
        C26 for b-2c1e2f-2g-2h-1i3j-2k-1l3m1;C26 go a1b-2e1f-1g1h-1i-1j3k-1l-2;C26 going b2c-2g1h-1j4k-2l-2m3n3
        C26 he a2b-1c-2d1f-1g2h-1i-1j3k-2l-2n-1;C26 i b2c-2d1g-2i2l-1n-1;C26 kid a-2b3;C26 me a3b-3d1e-1g1i-1n1
        C26 next a3b4c-6e1f-1g-1i1m-1;C26 not a-2b4c-2e-1f1h1i-1k2l-2m1n-1;C26 one a3b-2c-1f1g1h1i-2j-1k1l-1
        C26 plan a-4b2c1g1h-1j-1k-1l2n-2;C26 room a-1b3c-2g-1h1j-1k1l-1m1;C26 say a1c-1g-2i3j-1l1m1
        C26 sd a1b-1d1e-1g2i-2j2l-1;C26 see d-1e2f-2h2i-2j1k1l-3m-1n1;C26 she b2c-1d1e-2f1h1i-1j4l-4m2n3
        C26 spoken b-2c2e1g-1h1k1l-1;C26 that b1c-1d1e-1h1i-1j1l-1m2n2;C26 the a1b-3c2d1e1f-3h-3i3j-1k-2l3m-1n3
        C26 to a2b-6c3d1e2f-3g1h2i-3j-1k5l-4m1n1;C26 visit a-2b3c-1d2e-1f-1m-1n-1;C26 want a1b-1d-1f1g1i-1j4k-1l-3m2n1
        C26 was a4b-2c-2d-1e2f-1g1j-2k-1l3;C26 who b-2c1;C26 will a-2c1d2e-1f-1g2h-1i-1j5k-2l-3n1
        C27 " b2c-1d1e-4f3g7h-2i-4j7k-4l-3n7;C27 i a-1b1d-1f1j1m-1n3;C27 see n2;C28 " a1b-2c1d1e-1g6h-1i-5j4l-4m1n5
        C28 @nm a1b-1d1e-1g3i-3j5k-1l-4n1;C28 can a-1b1n2;C28 me a1c-1d1f-1g1i-1j2k-1l-1n3
        C3 # a1b-1c-1d1e1f-3g2h-1i-1k-2l1;C3 and a-1b-3c4d-1f1g-1i1m-1n-1;C3 at a1b2c-3d1e2f-3h1i-1j-1k1l1m-1n-1
        C3 i a-3b3d-2e2h4i-4j-1k4l-3m-2;C3 in a3c-3d-1e1g-1h-2i3j-1k-2l3m-1n-1;C3 nurs b1c-1d1e-1g-1h2i-1k2l-2m2n1
        C3 school a2b-2c-1d1e2f-3g-1h1k-1;C3 the a-1b-4c5d1e1f-1h-1k-1l1m-1;C3 to a-3b-3c6d-1e1j-2k1l1m1
        C3 w b3c-2h-1k-1l1m2n1;C3 was a-1b-2c3j-1k1;C3 were a-2b-2c4;C34 " a-2b2e-1f1g-4h1i3j-1k1l1m-1n-1
        C34 # a-4b1c3g-1h2i-1j2k1l-3n-1;C34 @kid a6b-3c-3d-4e1f2g1h2i-3k2l-2m-1n-2
        C34 @nm a1b-2c1d2e2f-3g1i-1j2k-2m-1n-1;C34 a a-3b1c2g-3h1i2j-1k2l-2m-1n-1
        C34 about a3b-2c-1d2e1f-3g-1h-2i2j4k-1l-2m-1n-1;C34 all a3b-2c-1h1i-1j-1l1
        C34 and a-2b1c1e-1f1g2h1i-3j-1k1m-1n-3;C34 as a-3b4d-1e1g-1i2j2k-1l-1;C34 asleep a-1b2c-1e-2f2g-1h-3i3k-3l2m1n1
        C34 at a-1b3c-3e-1f1h1i-1j-4k1l3m-1n-2;C34 ate a-3b2c1g-1h1k1l-1;C34 bag a1g-3h2i1j-1k2
        C34 been a3b-2c-1e1h-1i1j-1k-1l2;C34 being a-3b4c-1h1i-1j1k1l-2n-1;C34 brought a-1c1e1g-1h3i-2j-1k3l-1m1
        C34 by a1b-1d-1e2f-1h3i-2j1k3l-4;C34 clear a-3b3n1;C34 could a1b-2c1e-2f2g2h1i-2j2k1l-2
        C34 dad a2b-2d-2e1f1g1i-1j-1k-1l2n-1;C34 day a-3b3e-1f1g2h-1i-1j3k-1l-2;C34 did a1c-1d-1e1g-1h1j2k1l-3
        C34 eldest a2c-2e1f-1g-1h-1i2k-1l1;C34 for a1b-1d1e-4f3j-2k-1l2n-1;C34 from a-1b1e-1f1g-2h-1i3j-1k-1l2m-1n1
        C34 gave a-3b2c1d1h-1j1k-1;C34 get a1e1f-1g-1h-1i3j-1k-1l2;C34 gone a1b-3c2d1e-1h-1i1j2k-1
        C34 got c-1d-1f1g-2h-1i3j-1k-1l2;C34 had a-1b1h1i-1j2k2l-3m-1;C34 he b-1d-4e2f2g-2h-1i3j-4k-2l6n-1
        C34 hear a2b-3c1e-1f1j-1l1;C34 her a-2b-2c4d2e-2g2h1i-3k2l-2m-1n-1;C34 hid a2b-1d-1e1f-1g-1i1j3k-1l-2
        C34 his a-1b1e-2f2g-2h3k2l-3m-1;C34 home a1b-1e1f-1h-1i2j-1k-1l3;C34 i a-1h1i-1k3l-3
        C34 in a-3b3d-2e6f-4g1h-1i-1j1k-2l1m-1n-2;C34 it b2c-2e1f-1g-4i4j-2l2m-1n-1;C34 lap a-2b2c1f-1h-1i1j-1k-1l1m1
        C34 left a2b-1c-1d1e-1g-1i1j1k-1;C34 like a-2b1c1e1f-1g-2i2j-3k1l2;C34 made g-1h3i-2j-1k3l-2;C34 mam j2k1l-2
        C34 me a-3b3f-1g-1h1j-1k1m-1n-1;C34 measur a-2b-1c3;C34 mother a3b-2c-1d1e-1h-1i1j1k-1m-1
        C34 mum a-2b2d1e1f-1j-3k1l2m1n-1;C34 no a-3b3f-1g2h1i-3j-1k2l-1m-1n-1;C34 not a4b-1c-2d1e-1g1h-1i1j1k-1n2
        C34 of a-1c2d-2e1f1g-4h4j1k3l-4m-1n-1;C34 older a-2b2c-1e1f-1g-2h1i1j-1k1;C34 on a-7b4c3d1e-2f1g4i-4j1l-2n-1
        C34 out a2b-1c-1e2f-1g2h3i-5j-1k3l-3m2n2;C34 over a-3b3h-1i1j1k-1;C34 own a-3b1c2d-1e-1f1g-3h1i2j-2k1l1m-1n-1
        C34 pack f1g-2i2j-1l1;C34 plat a-1b-1c1f1g-1h3i-1k3l-3;C34 room a-1b1d-1e1g-2h1i1j-3k1l2
        C34 said a-1c1e1f-1g-2h3j-1k3l-2n-1;C34 sat a-1c1h1i-1j1k1l-3n-1;C34 say a-1b1d-1e1g2h2i-4j1k1l-2m-1n-1
        C34 school a-2b3c-1d1e2f-2g1h-1j-1n-1;C34 seen a1b-1d1e-1j-3k1l3;C34 she a-1c1d1e1f-2g-3i2j-1l2m-1n-2
        C34 sister a1b-1d1e-1i1j3k-1l-2;C34 slept a-1b2c-1d1e-2f1g1i-1;C34 stair f1g2h-1i-2j2k-1l-1n-1
        C34 stay a3b-3d1e-2f1g1h-2i1k-1l2;C34 sticker a-3b3;C34 sw a2b2c-4d1e-1h1i-1n-1
        C34 that a3b-1c-2d1e1f-2g1h-1j1k-2l1;C34 the a-1b1d-1e2f-1h1i-1j1l-1m-1n-2;C34 ther a-3b2c1d-2f1
        C34 throughout a-2b2c-1d1f-1;C34 to a-3b4d-1e1g2h1i-3j1k1l-1n-2;C34 told a-1b2c-1d1e-2g-3h-2i4j-2k-1l3n-1
        C34 two a-1b2c-1d-1e1g-2h3i-1j-2k3l-1;C34 w a-1b3c-2d-1e1g4h-2i-2j1k-2;C34 was a-1b5c-4d3e-1f-1g1h-2j2k-3m-1
        C34 were a-2b3c-1d1f-1g-1h2i-2k2l-1;C34 wet a-3b2c1j1;C34 with a-3b5c-2d1e-2f1g3h1i-3j2k2l-3
        C35 i b-2c2d-1f1g-1h-2i3k-2l2;C35 the a-3b1c2e1f-1g-1h-2i3k-2l2;C35 to a3b-2c-1d1e1f-2g-2i2j-1l1
        C36 # a4b-3c-1d-1f1h-1i1j-1k-1l2;C36 about a-3b4c-1e1h1;C36 mum a2b-3c1d-1e1g-1i1j-1l1
        C36 on a1b-3c2e1f-1g2h-1i-1k-1l1;C36 w a3b-1c-1e1g-1h-1i1k-1l1;C38 @me a-3c3g1i-1j1l-1
        C38 not a-2b-1c2d-1e1f-1g-1h-1i2k-1l1;C38 on b-2c2e1g-2h1k1l-1;C38 today a-2b2;C4 # a-3c3e2f-2g1h-3i2j2k-3m1n1
        C4 #pm a2b-1c-1f-1h-1l1;C4 @nm b-2c3d1e-3f2g1i-1j-1k1m-1n-1;C4 about a-3b-1c4g1i-1;C4 adult a2c-3g2h-1i-1j1l-1
        C4 all a3b-2c-1d-1e-2f3g1h-1j1k-1;C4 an a-1b2c-2d1e-1g1i-1;C4 and a1b-5c5j2l-2m3n3
        C4 appt a3b-1c-2d-1e2f-1i1k-1l1;C4 arrest a2c-3e1f-1h1j1l-1;C4 arriv a3c-2d1f-1i1j1k-1
        C4 as a-1b3c-2d1f-1g-2h3i-2j-2k2n-1;C4 ask a-3b3d1e-2f1i-1j3k-1l-1m-1n-1;C4 at d1e-2f1g2h-2j3k-3m-1
        C4 attend a2c-2d-2e3g-1j-1k1n-1;C4 bed a3b-2d1f-1h-1i1j1k-1;C4 been a-1b-1c2e1h1k1l-1;C4 by a-1b2c-1j1k-1m-1n-1
        C4 c a-4b5c-1h1m1;C4 caller a-2b2m3n1;C4 came a-2b3c-1d-1e1g-1i1k-1l1;C4 check a-3b1c1h1i-1k1l-1
        C4 client a1b2c-3e-2f2g-2i2j-1k-1l1;C4 clinic a1b-3c2i1;C4 contact a2b-3c1d-1f1g-1i1k-1l1
        C4 cooperativ a-1b-2c2;C4 crew a4b-2c-1e-1f1g-1h-1i1l1;C4 cri b-2c2;C4 dad a-3b-2c5e2f-2g-1h-2i2j1k-2l1n-1
        C4 done a-1b3c-1h-1i2k-2l2;C4 drink b-3c4d-1e2f-1g-1h1j-1k1;C4 fam a-1b2c-1
        C4 family a4b-3c-1g-2h1i2j1k-2l2m2n3;C4 father a1c-1d-1e2f-1g-2h-1i3j-2l2m-1n-1;C4 fc a3b-2c-1d-1f1g-1i1
        C4 femal a3b-3c-1e3f-3g1h-2j1k-2l1m2;C4 foc a3b-1c-2d-1e1g-1h-1i1j-1k-1l2;C4 for a-2b4c-2f-1g2h-1i-1j1k-1m-1
        C4 had a-1b-4c5d2f-2h1i-1j-1k1n1;C4 has a-2b3i1m-1;C4 he a-3b2e-2f2g1h-1m-1n-1
        C4 her b1c-1d1e1f-1g1h-2i1j2k-3l1n-1;C4 home a2b-4c3d1e-1g-1h-1i1k-1l1;C4 in a2b-5c3d1f-1g1h-5i4k-2l2
        C4 is b4c-4d-1e-2f2g2i-1j1l-1m1;C4 it a-3b3c1m1n2;C4 k-m a2c-1e1f-1h1i-1k2l-2;C4 left a3c-3d1f-1g2h1i-2k2l-2n2
        C4 lodger a-1b-1c3e-1f1;C4 loud b-2c2;C4 low b-3c2h1i-1;C4 male d-1e2f-1h2i-2j-1k2l-1
        C4 me a-5b2c4f-1g1i-1j1l-1m-1;C4 met a-1b3c-2;C4 miss a1b1c-2e-1f1g1i-1m2n1;C4 moc a3b-2e1g-1h1j-3k1l2
        C4 mother a4b-4d1e4f-4h2i-2j-2k2m1;C4 mr a-2b-2c4;C4 mrs a1b-2c2g1h-1i-1k-2l2n-1
        C4 mum a-2b1c1f1h-1i1j2k-1l-1m-3n1;C4 my a-1b2c-1d1e-1g-1i1;C4 no a2b1c-3d2e-1f-1g1h-1j2l-1
        C4 not a2b-2d2e-3f2h-1i1j-1l2m1n1;C4 note a-1b3c-1n2;C4 occupant a-2b-1c2h1i-1
        C4 of a2b1c-3d1e-3f2h-2i3j1k-3l3n-1;C4 off a-3b1c2d1e-2n1;C4 offic a-1b3c-2h-1i1j-1;C4 ok a-1b2c-2k1l-1
        C4 on a-2b-2c3d-1e3f-2g-2h2i1j-3k2n1;C4 only a-5b8c-3e-1f1m1n3;C4 out a-1b3c-2d4e-2f-2g2i-1k-1m1n1
        C4 pack a-1b-3c4k-1l1;C4 parent a-5b3c2d1e-2f1h-1i1j1k-1m-1;C4 partner a-4b-1c6d2f-1h1i-1k2l-2
        C4 phon a4b-3c-1d-1e1g-2h-1i3j-1k-1l2n-1;C4 pn a-2b1c1;C4 pt a1b-2c2e1f-1g-1h2i-1j-1k2l-1
        C4 re a-6b6e-1g2h-1i-1j-1k1l-1m-1n1;C4 resident d-1e3f-2h2i-2j-1k2l-1;C4 seen a-2b-1c4j-1k1
        C4 session a-1b4c-3d1e-1;C4 she a-1b-3c4d1e-1f-1g1h1i-2j-1k1m2n3;C4 shout a2b-4c1e1g-1i1;C4 sign a-1b-4c5i1l1
        C4 sinc a1b-2c1d2e-2;C4 so a3b-1c-2d-1e1f-1g-1h1i1j-1;C4 stay a1d1e-2f1h2i-2j1k2l-3;C4 t a-2b2c-1m1n1
        C4 talk b-2c2d-2e-1f3g1h-1j1l-1;C4 tenant a2b1c-3e1f-1;C4 that a3b-3c-1g-1h-1i2k-1l1m-1n-1
        C4 the a-4b2c2d-1e4f-3g-2h1i1k1m2n2;C4 they a3c-3e-2f2h-1i1j1k-1;C4 through b-3c3f1i-1j-1k1
        C4 to a2b-3d-1f1g-1h1j2l-1;C4 today a1b2c-3;C4 trip a-1b2c-2;C4 tv b-2c2;C4 using a-1b2c-1
        C4 visit a-1b-5c6e-3f3j1l-1;C4 w a3b-2d1e-1h-1i1k-1l1m-1n-1;C4 want a2b-1c-1d2e-1g3i-2j2k-1l-1m2n1
        C4 was b-3c3e-1h-1i1j1k-1m2n4;C4 wav a-1b2c-1;C4 were a2b-1c-1e-1k-1;C4 wi b-2c2g1i-1m2n2
        C4 with a3b1c-4d-1e-2f3g-1h1j1k1l-2m-1;C4 worker a2b-3c1e1;C41 # a2b-1c-1g-1j-1k1;C41 @kid a4c-4e1f-1g1h1i-2m-1
        C41 and a-1b3c-2e-1f1g1i-1j1l-1m-1n-1;C41 say a-2b-1c4j2k-1l-1;C41 to a3b-3c-1e1f-1g1h-1i-1j2k-1l-1
        C42 @kid a2b-4c1e1f-1g1h-1;C42 for a2b-4c2f-1g-1h1j1l-1;C5 # b4c-4d-1e-2f3h2i-2j1k1l-2m-1n-1;C5 after b2c-2
        C5 disput b-2c2;C5 health a-2b-4c6d1f-1n2;C5 hv a-3b2c1d-1e2f-1g-1h-1i2k-1m-1n-1;C5 in a3b-3d-2f2g1i-1k-1l1
        C5 neighbour a-1b-1c2e-1f1;C5 polic a1b3c-4d-1e-1f2h1i-2k2l-2;C5 room e-1g-1h1j2k-1l-2
        C5 school a-2b4c-2d2e-2g2i-2j3k-2l-1m-1;C5 session b-3c2j1l-1;C5 sw a4b-5c1e1f-1h1j-2l2n1
        C5 the a-2b-2c4d-1f1g-1h1k-1;C5 visit a4b-2c-2d1f-1g1i-1j1k1l-2;C5 w a-1b1d-1e1g-2h3i-1j1k1l-3
        C5 ward a3b1c-3d1e-1h-1i1j-1k-1l2m-1;C5 with a-2b3c-2j-1l1n1;C6 # a4b-1c-3d-1e-2f3g-3h2i1j-5k3l1n-3
        C6 #am a2b-1c-2d-1e2f-1h1i-1j2l-2;C6 #f a-4b2c2i1;C6 #kg a3b-1c-2d-1e2f-1i1j1
        C6 #pm a1b1c-2d1g-1h4i-3j-2k4l-3m-1;C6 #th a3b-1c-2h-1i2j-1k-1l2;C6 @me b4c-4e1f-1g-3i2j-1k-1l2m-2n2
        C6 @nm a-4b1c2d-4e1f3g-7h3i4j-1k1m1n-1;C6 a a-2b5c-3d-1e1g2h1i-3m3n4;C6 action a-1b2c-1
        C6 again d-1e1h-1i1j-2k-1l3;C6 alarm a-2b-2c4d-1e1f-1h-1i1k-1l1;C6 all d-1e1g-3h3j-1k2l-1m1n1
        C6 alon a1c-1d4e-1f-3g2h-1i-2j1k-1;C6 an a-1b1e1f-1i1l1m2n-1;C6 anc b-2c3;C6 and b-2c3e2f-2h-2i2j-1k-1l2m-1n-1
        C6 annual c1d1e-1g1h2i-2j1k1l-3;C6 answer b1c-1g-1h2i-2k2l-2n-1;C6 any a2b-1c-1g-1h3i-3k1l-1
        C6 appointment a-1b3c-2;C6 appt a-1b2c-1d1e-1f-1g-1h2i-1j-1k3l-2m-1;C6 as a-1b2c-2e1f-1h-1i1k-1l2m2n2
        C6 ask a-2b4c-2d3e-2f-1g4h-1i-3j3k2l-5m-1n-1;C6 asleep a3b-1c-1e1f-1h4i-4k3l-3
        C6 assessment a-1b-2c2e-1g3h-1i-2j1l-1;C6 at a4b-6c2d2e-1f-1g-1h1j3k1l-3m-1;C6 ate a3b-1c-1g1h-1i1k-2l2
        C6 attend a1b2c-3d1e1f-2g1h2i-3j2k-1l-1m-1n-1;C6 awar a-1b-2c3;C6 away b-1g-1i1j3k-1l-2;C6 bag a-4b1c2j1l-1
        C6 bare a3b-1c-2h1i-1k1l-1;C6 bedroom b-3c3e-1f1g-1h1j-1k2l-1;C6 between a-1b-2c3m1;C6 board a1b-3c2e-1f1i1l1
        C6 book a-3c3e1g-1h1k1l-1;C6 bother a1b-1d3e-1f-2g1j2k-1l-1;C6 bottl a-2c3j1l-1;C6 bour b-2c2e-1f1
        C6 brok a-1b-2c3;C6 by a2b5c-6e1f-1g1h-1i-1k1l-1m2n1;C6 c a-2b4c-3g-1h1j-1;C6 call a3b-2c-1d-1e1h4i-3j-1k4l-3n1
        C6 came b2c-2d1e2f-2h-1k-1l1;C6 case a-2b5c-3m-1n-1;C6 chat a-2b-1c2m2n1;C6 chatt d-1e-2f2g1h-1i-1j1k-1l1
        C6 check a2b-4c1d-2e1f1g-2h-2i4j-2l2;C6 chos a1b-1e1f-1g-1h-1i2j2k1l-3;C6 class a1c-1e-1f1g-2h-1i3j2k-2m2n1
        C6 client a-2b-1c2;C6 clinic a-1b4c-3d1f-1g-1i1j-1k-1l2;C6 clos a-1b1d1e1f-2i1j1k-1m2;C6 cloth c1e2f-2i1l1
        C6 club a1b-1d-1e-3f4g-1h-1i2j-1k-1l2;C6 collect a-2b-1c3d1e-1h-2i2k-2l3m1n1
        C6 complet a1b-3c2d1e-1i-1k2l-2m2n1;C6 contact a-6b4c2d-2e5f-3g-5h2i3j1k1l-1m-1n-1;C6 contractor a-2b-1c2
        C6 core a-2b3c-1n-1;C6 corner a1b-1e-1f1g1h1i-3k1l-1;C6 cot a-3b1c2f-1g-1h-1i1l1
        C6 cp a1c-1d3e-3g3h1i-4j-2k3l-1;C6 cupboard a2b-1c-1d-1f1h1i-1j-1k1;C6 curtain b3c-2e-1f1g1i-1j1l-1
        C6 dad a2b1c-3e-2f2i1j1k-1n-1;C6 daily a-1c1d-1e1g1h2i-2j-1k2l-1;C6 dat a-1b-2c3
        C6 day a4b-2c-2d-1e2f-1g-3h-2i5j1k-4l3m3n4;C6 declin a-2b2e-1f1g1i-1j2l-2m2n1;C6 depo a-2b2c-1
        C6 did a1b-1c-1d-1e3f-1g-1h2i-1j-1l1;C6 didnt a3b-1c-1e1f-2g-1h5i-4j-2k5l-3;C6 discussion a-1b-2c3
        C6 dna a-2b-1c3;C6 do a1b1c-1d1f-1g1i-1j-1k3l-2m2n2;C6 dog a-1b-3c4d1e-1g1j1k-1;C6 done a2b-3c1f1h-1i1j1k-1
        C6 dont a1c-1e-1f1g1i-1j-1k2l-2m2n2;C6 door a-1c1e2f-2g1i-1j-2k2m-1;C6 doorstep f-1h2i-2k2l-3m2
        C6 down a-2c1d1e-1g2h-1i-1j2k-1m-1;C6 drop b-3c2d1e-1g1h-1i-1j1k-1;C6 dsl b1d1e-1g1h-1k2l-2m-1n-1
        C6 dv a3c-3e1f-1g-1;C6 e a-3b3k1n-1;C6 eat a2b-2d-1e1h-1i1k-1l1;C6 engineer a2b-2e1f-1
        C6 enuresis a-1b2c-1e2f-1;C6 ewo a-1b3c-2;C6 f a-2b3c-1e1g1h-1m2n2;C6 f2f b1c-1g-1h1i-1k1l-1n3
        C6 fam a-2b1c1m1n1;C6 feed a1b1c-2d-1e-1f2g-1h-2i2j1k-2l1;C6 fil a-1b3c-1m-1;C6 file a-2b3c-1e1f-1h1i-1k1l-1m-1
        C6 fitt a1b-2c2e-2f2;C6 flat a-3b-4c7d-1e-1f2g-1i1k-1l1;C6 flo c1e-1f1g1h1i-2k1l-1
        C6 food a2b-4c2d-1e2f-1g-2h4i-2j-1k3l-3;C6 for b2c-2d-2e1f1h-1i1j1k-1m-1n-1;C6 form a-3c2g1i-1
        C6 found a3b-2c-1e1h-1i1j-2l1;C6 fridg a-2b-2c3;C6 from a-6b6d-1e-1f2g1j-2l2m-1n1;C6 ga a3b-2c-1e-1f2g-1h1j-1k1
        C6 gastrostomy a1b-1d1e-1i1j3l-2;C6 gate b-2c2d-1e1g1h-1k-1l1;C6 gave a-1b-1c1d1f-1g2h-1i-2k-1l1m3n1
        C6 given a-1b-1c1d2f-2g-1i1j-1k-1l2m-1n1;C6 gmo a-2c2;C6 go b-1c1d-2e-1f3j1k-1l-1m2n2;C6 gone a-2b3c-1
        C6 good a1b-3c2d1f-1i1;C6 group a1b3c-3d-1e-1f2g-1h2k3l-2m-1n-1;C6 grp b1c-1g-1i1m2n2
        C6 h b-4c4d2e-1f-1g1h-1k-1l1;C6 had a2b-1d-1e1g-3h1i2j-1l1;C6 hall a-1b-2c3f1g-1h-1i2k-1l1
        C6 handover a2b-2d-1e-1f2g1i-1j-1k1;C6 happen a1b-1d1f-1g1i-1j2k1l-3;C6 has a-1b4c-3h-1j1k-1;C6 heal a-1b-1c2
        C6 heard a-3b2c1;C6 her a1b-1d-1e2f-1g1i-1m1n2;C6 high b-2c2;C6 him a2b-3c1e-1g1i-1
        C6 his a1b-1d1f-1h2i-2j-1k4l-4;C6 hm b-2c2f1g3i-2j2l-2;C6 home a-2b-2c4e1f-1g-1m1
        C6 hous a-1b-2c2e-1f1h1i-1j1k1l-2m-1n1;C6 hv a3b-2c-1h-1i1k-2l2;C6 improv a1b-2c1f1
        C6 in a4b-2c-2d2f-2h6i-6j1k4l-5m1;C6 individual a2b-1c-1d2e-2f-1g1j1l-1;C6 inhaler f1g1h1i-3k2l-2
        C6 initial a2b-1c-1d-1e1g2h-3j-1k-2l3n1;C6 interview a2b-1c-1d3e-2f-1g2h-1i-1j1k-1m3n-1
        C6 is a2c-1d1i1j2k-1l-1m-1;C6 it a3b-1c-1d1e-2f1g2i-1j1k1l-3m2n2;C6 joint a3b-3e2f-2g-1i1j-1l1
        C6 kitchen b-4c5d-1e2f-1g-1h-1i2k-1l1;C6 l a2c-2d-1f1h-2i2j1k1l-1;C6 la a-1b2c-2
        C6 lac a1b-4c2d2f-1g1h-2i1j1l-1;C6 last a-3b4c-1l1;C6 leaflet a-2b-1c3;C6 legal a-1b2c-1;C6 less a-1b-2c3
        C6 letter a-2b4c-2e1h1i-1m-1n1;C6 lift a-2b-1c2;C6 lik c-1j2l-2n1;C6 like f1g1j1m2n2;C6 line a1b-1j-1k1m2
        C6 list a-1b3c-2e1f-1g-1i1n-1;C6 lock a2b-6c4e-3f3g1i-1j-1k1l1;C6 log b-2c2d-1e2f-1g-1h2i-1k2l-2m-1
        C6 lot a-1b-2c2g-1i1l1;C6 loung a2b-1c-1e-1f1h2i-3j-1k2l-1;C6 lunch e-2f3g-1i1j-1;C6 lunchtim g-1i1j1k2l-3
        C6 match b1m2n2;C6 mattress a1b-2c1h1i-1k2l-1;C6 me a4b-3c-1e-1f1g3h-1i-2k2l-2;C6 measur a-2c2
        C6 med a-2b-1c4e-1f1g-1h2i-1k2l-1m2n3;C6 meet a-2b3c-1d-1h-1i1n-1;C6 messag b-2c2;C6 met a-5b6c-1e1n-1
        C6 mgm a1c-1e1g-1h3i-2k2l-2n-1;C6 min a-3b4c-1j-2k2l1m2n2;C6 mood a-2b2c1d1e-1j1k-1
        C6 mother a-3c3g-1i1j-1k1m-1;C6 mtg a-1b4c-3e1f-1m-1;C6 mum a2b-5c3e2f-2h2i-2n-1;C6 mw b-3c4
        C6 n b-2c2j1k-1m2n3;C6 name d1e-1g2h-1i-2j1k-1l1n-1;C6 nan a2b-1c-2d-1e1h-1i1k-1l1
        C6 night d-1e4f-4g-2h3i-1j-1k3l-2;C6 no a-2b-2c3e-3f3g-2h-1i3j-2l2m-1n-1;C6 nobody a2b1c-3d-1e1g1h-1i-1j1k-1
        C6 not a-6b7c-1g-1h1j1k1l-1n-1;C6 nursery d1e-1h-1i1j-1k-1l2m-1n1;C6 o b3c-2d1e1f-2h1i-1k1l-1m3n1
        C6 obs a1c-2d1e1f-3g-1h2i-1k3l-3;C6 observ a3b-2d-1g-2h-2i5k-2l2;C6 of b-4c5d-1f1h-1i1j1l-1n-1
        C6 off a3b1c-4d-1e2f-1g-1h-2i3k-3l3m2n2;C6 offic a-2b3c-1e1f-1h1i-1k1l-1;C6 ok a-2c2i1j1k-1m4n3
        C6 on a3b1c-4d-1f1g-2h-1i2k-1l1m1n1;C6 one b3c-3d1e-2f1g-1n1;C6 only b4c-4d4e-1f-2g-1h1j-2k1l1m-1
        C6 oral a2b-2c-1d-1e-1f2g-1h-1i2k-1;C6 over a-1b-2c3g-1h1j-1k1;C6 own a1b-1d1e-2f1g3h-2i-2j3k-1l-3
        C6 p a-2b2e-1f1i1l1;C6 parent a-3b3d-1e2f-1g1h-1j-2l2m-1;C6 pep b-1c1e1f-1g-1i1n2
        C6 person a1c-1d3e-1f-1i1k-1l1m3n3;C6 phon a-3b1c2m1n2;C6 pick d2e-2f-1;C6 plac a-2b1c2d-1e-1f1
        C6 play a2c-2d-1e1f1g-1h-1i2j-1k-1l1;C6 pn b1c-1d1e-4f3h-1i1k-1l1;C6 polic b-3c4f-1g-1i1j1k-1
        C6 poor a2b-5c2d-1e-2f3g-1h2i-1j1k2l-3;C6 property b-3c2h-1i1;C6 pt a1b-1c-1d1e-2g2h-1j3k-1l-2m-1n-1
        C6 push a1g-1i1j3k-1l-2;C6 pushchair a-1b-1c2;C6 re a-2b-2c4d-1e-2f2g2h-1i-1j1k-1l1m-1n1
        C6 read a-3b1c2j-1k1m-1n1;C6 record a-3b1c2e-1f1g-1h2i-1j-1k2l-1m2n1;C6 referral a-1b-2c3e1h1i-1k1l-1
        C6 regard a1b-2c2e1g1i-1;C6 report a4b-1c-3d-1f1g-1h-1i1k-1l1m2n-1;C6 return a3b-1c-2h1i-2k2l-2m3n-1
        C6 review a-5b4c1d-2e3f-1g1i-1j2k-1l-1m-2n1;C6 rm a-3b-2c5e-1f1g1h-1j1k-2l1
        C6 room a-3b-2c5d3e1f-4g1j-1k1l-1n-1;C6 routin a-1b-2c2e-1f1h-1i1j1k-1;C6 safe a-3b2c1n-1;C6 safety a-2b2n-1
        C6 said a6b-2c-4d1e-1g2i-1j1k-2l1;C6 sat a3c-3e-1f1g-1j-2k1l1;C6 say b-1c1g3h-1i-2j1k-1l-1m1n2;C6 scen d-1e-2f3
        C6 school a1c-1d-1e-2f3g-1h1k1l-1m-1;C6 sd b-1d2e-2g3h-1i-2j2k-1l-1m2n1;C6 search a-2b-1c3f1
        C6 see a2b-1c-1e1f-1g-1h3i-2j-1k2l-2;C6 seen a5b1c-5d3e-2f-1h1i-1j1l-1m-1n-1;C6 self b1d2f-2g2i-3j3l-3
        C6 sent a-1b3c-2m-1n-1;C6 sess a1b-1g1h1i-1j2k1l-2;C6 session a2c-2d4e-4g2h1i-3k-1l1m-1
        C6 settl d1e1f-3g-1h3i-2j1k2l-3;C6 seven a-2b3c-1;C6 sheet a-3c3d1f-1j-1k2n1;C6 show a3b-3e-1f1g-2h1i1j-1k1
        C6 shown a-1b-1c2;C6 sinc a-2b2d2f-2g1i-1j1l-1;C6 sister a1b-3c2d1f-1g2h-1i-1j3k-1l-2n1
        C6 sleep a-2b-1c3e1f-1g1h-1i1k-1l2;C6 slept a1b-1c-1d-1f1g-1h2i-1k2l-2;C6 smell b-2c2e1j-1k1
        C6 speak a3b-2c-1d-1f1g-2h3i-2k2l-2;C6 special a1b-2c1h-1j2k-1l-1;C6 spok a-4b3c1d1e-1h-1i1k-1m1n1
        C6 stair d-1e-1f1g-1h2i-2j1k2l-2;C6 stat b-1d-1e1f-1g2h-1i-1j1k1l-1;C6 stay a-2b-2c4d-1e2f-2h-1i1
        C6 stop a5b-3c-2g1h-2i1j1k-2l1;C6 strategy a-1b-2c3n1;C6 submitt a1b-1m2;C6 supervision a1b2c-2e-1f1g1k-1l1
        C6 support a-3b1c2e1g-1i1l1;C6 sw a-3b1c2e-1f1g-1h1j1k2l-3n-1;C6 taken b1c-1d2e-5f2g3h-2i-1k-2l2
        C6 talk a-1c1g-1h3i-2j-1k3l-3m-1n-1;C6 target a1b-1c-1d2e-2f1g-1i1l1;C6 team a-3b-1c4e-1f1i1;C6 tearful a-2b3
        C6 telephon a-1b2c-1m-3n-2;C6 term a-2b2;C6 test a3b-2g1h2i-3j-1k2l-1;C6 text a-2b2c-1m5n1
        C6 their a-1b2c-1d-1k-1l1;C6 them a6b-3c-3d1e-1f-1g3h-2i-1j3k-2l-2;C6 thigh a2b-2c-1e-1g-1h-1i1k-1l1
        C6 this a-1b4c-3e1f-1g-1i1j-1l1n1;C6 through a-1b-2c3m2;C6 tir a-2b3g1i-1;C6 to a-2c2e-2f1g-1h1j3k1l-4m-1n1
        C6 told b-3c3g1i-1k1;C6 took a-2c2e1j1;C6 top a3c-3d-1f1l1;C6 train b-2c2e1g-1h1j1l-2;C6 transfer a-2b3c-1m-1
        C6 triag a-1b1d-1e1g3h-1i-2j-1k1m-1;C6 tv a3c-2e1f-1g-1h-1i1k-1l1;C6 two a-3b-2c4d-1f2g-2h-1i3j-2k-1l3
        C6 u a-1b1c1m2n2;C6 under a3b-2c-1d-1e1g-2h1j-1k1l-1;C6 undertaken b-2c2e-1f1k-1;C6 used a1b-1e-2f2g1j2k-1l-2
        C6 v a1b-3c3d1e1f-2g1h1i-2j-1m1n1;C6 very a3b-3d-1e1f-1g-1h1j-1k1;C6 video a1c-1e1f-1h4i-4k3l-3n-1
        C6 visit a-2b2d-1e2f-1g-3i3j-2k-1l3n-1;C6 w a-1b2d1e1f-2i-1j-1k3l-3n1;C6 wait a-1b2c-1g1i-1j1l-1
        C6 walk a-2b3d2e-1f-1g1i-1j1l-1m-1n-1;C6 wall a-2b2;C6 want a3b-2c-1d1e-2f1g2h-1i-1j1l-1m2n3;C6 watch a3c-3f1l1
        C6 wd a-1b2c-1j1m2n1;C6 wdnt a1c-1g1h1i-2j-1k3l-2;C6 week a-2b4c-2e-1f1h-1i1j-2k1l1n-1
        C6 weigh a4b-2c-2d-1f1h1i-1j1k1l-2;C6 well a1b-2c2e1g-1h-1i2k-1l2;C6 went a3b-2c-1d-1e-1f1j-1k-1l1
        C6 were a-1b-2c3;C6 window a-2b-2c4d1h1i-1k1;C6 wish c-1d1f-1g1i-1j-1k2l-1n1;C6 with b-4c4e2f-2g3i-3j2k-1m-1n-2
        C6 wk a1b1c-2e-4f4h-1i1j-1k1m-1n-1;C6 word a3b-3d1f-1g-2h2j-1l1;C6 worker a1b-2c1d1e-1f-1h-1i1j2k-2
        C6 wt a2b-1c-1d-1f1g-1h1;C6 x a-2b3;C6 x3 a-2b1c1d1g-1h-1i1j-1k-1l2m2;C6 x4 d1e-1h1j3l-3
        C6 zoom a-1b1h-1j-1k-1l1m4n2;C9 @nm a1b2c-4d3e-3g1i-1j1k-1;C9 all a-1b3c-3e-1f1g1i-1j1l-1m-1
        C9 and a1b3c-4d2e-3f1g1h1i-2j2k1l-3m1n-1;C9 are b2c-3d1e-1j1;C9 at a-2b4c-2d-1e1k-1l1m-1;C9 bed b-2c2m2
        C9 breath b1m2;C9 by a2b-1c-1d1f-1g1i-1j-1l1;C9 door m4;C9 down a-1b3c-2g-1i1j-1l1m2;C9 for b-1c1d1e-1m2
        C9 gone a-1b2c-2;C9 he a3b1c-3d1f-1g1h-1i-1j1k-1;C9 in a-2b3c-2h1k1l-1m1;C9 instruct m2;C9 money b-2c2
        C9 mum a2b-5c3d-2f2g-1h2i-1k1l-1m3n-1;C9 not a7b-2c-5d-1e2g2i-2j-1l1m-1n-1;C9 on a3c-3e-1f1m-1
        C9 report a-4b-1c4e-1f1g2i-1j2k-1l-1m1;C9 said b-2c2d-1g-1h2i-1k1l-1m1n-1
        C9 say a1b1c-2d-1e2f-1g-2h-2i4j-2k1l1m-3n-1;C9 sw a1b2c-3;C9 that b3c-3g1i-1j-1m-1n-1
        C9 the a3b1c-4d2e-2g1h1i-2m1n-1;C9 ther a2b-2c-1d1e-1g1i-1j2l-2;C9 they b-1c2
        C9 to a2b4c-6e-1f1g1h1i-2j-1k1l1m-2n-2;C9 was a3b1c-3d-1e1f-1g-1h2i-1j-1k2l-2m-1
        C9 with a-1b2c-1e-2f1g1i-1j1l-1;Q10 13 0 a-1b-3c3j-1n1;Q10 16 0 a-1b-2c3d-1e-1f1g1i-1;Q10 19 0 a2b-4c2i-1
        Q10 20 0 a-8b-1c9e-2f2h-2i2j1k-2l1m3n1;Q10 28 0 a-2b2f1g1i-1j-3l3m1n1;Q10 29 0 a-2c2e-1f1n-1
        Q10 40 0 a-1b3c-2e1f-1n1;Q10 43 0 a-3b-1c5;Q10 45 0 a-4c4g-1j1l-1m-1n-1
        Q10 7 0 a-4b2c2d1e-2f1g2h-1i-1k-1l1m-1n-1;Q12 27 0 a-1b2c-1m1n4;Q12 45 0 a-1c1n3
        Q16 1 0 b5c-5d3f-3g1h7i-9j-3k11l-8m2n2;Q16 10 0 a-2b-1c3d3e-1f-2g3h-2j3k-3m7n2;Q16 11 0 a-4b3c1g-2i2m-2
        Q16 12 0 a-1b-2c2d-1h1i-1j-2k3l-2;Q16 13 0 a4b-3c-1d1e-3f2h1i-1j-1l2m4n2
        Q16 15 0 a-1c1d1e-1f1g2h-1i-1j-2k-2l4m1n-1;Q16 16 0 a5b-6d-3e1f1g-2h1i1j-1k1l-1m-2
        Q16 17 0 a-6b4c1e-2f2g2h-1i-1j-1k1m1n1;Q16 18 0 a3b4c-6e-3f2g1h-3i2j-4k-2l6m-4n-2
        Q16 19 0 a-1b4c-2d3e-1f-3g-5h5j2k3l-5m1n-1;Q16 2 0 a4b-1c-3d3e-2f-1h3i-2j-2k4l-2m-1n-1
        Q16 21 0 a-1b3c-2d-1e1g1h-2i1j-2k-2l4m-1n-1;Q16 22 0 a5b-5d-3f3g-4h-2i6j3k-3l1m2n1
        Q16 23 0 a7b-5c-2d2e-3f1g6h-2i-5j19k-5l-13m2n7;Q16 24 0 a1b1c-2d-1e-3f4g-6h-1i8j6k-2l-4n5
        Q16 25 0 a-3b3c1d2e-3f1g4h-2i-2j2k1l-3m-1;Q16 26 0 a-2b5c-3d-6e-2f8h-1i1j-3k-1l4m2n-2
        Q16 27 0 a6b-6c1d4e-2f-1g11h-8i-3j-1k-2l3m8n4;Q16 28 0 a6b-1c-4e6f-7g-1h-1i2j-3k6l-3m6n3
        Q16 29 0 a8b-7c-1e1f-1g-3h-1i4j-6k1l5n1;Q16 3 0 a1b-3c2d-1e-1f1i-1j1k1l-1
        Q16 30 0 a3b-3d-3e4f-1g2i-2j-4k3l1m-3n-3;Q16 31 0 a6b-5c-2d3e-1f-1g5h-3i-2j2k-3l1m7n2
        Q16 32 0 a1b3c-4e-1f1g6h-2i-4k-1l1m5n9;Q16 33 0 a-4b-2c6d-5e5g-6h-4i10j-4k-4l9m-4n-6
        Q16 34 0 a-4b1c3e-1f1g2i-1j-3k-1l3m-1;Q16 35 0 a6b-6d2e5f-8g-11h4i7j-6k3l3m-2n-2;Q16 36 0 a3b-3e1f-1h1i-1l1
        Q16 37 0 a3b-4c1d4e-3f-1g1h5i-6j2k3l-6m1n-1;Q16 38 0 a22b-14c-9d-5e2f2h-4i4j-3k-4l7m2n2
        Q16 39 0 a5b-2c-3d-1f1h3i-2j-1m1;Q16 4 0 a-5b5c1e-1f2g1h1i-2k2l-1m2n-2
        Q16 40 0 a3b-1c-2d1e-1f-1g3i-3j1k2l-3m4n-3;Q16 42 0 a-1c1d2e-1f-1g-3i2j-1l1n1
        Q16 43 0 a2b2c-4d1e-2f1g1h4i-5j2k3l-5m1n1;Q16 44 0 a3b1c-4d-2e3f-1g3h-8i5j1k-7l6m1n1
        Q16 45 0 a5b2c-6d-2e12f-10g-1h1j1k-1n-1;Q16 46 0 a4b-4c-1d-1e-2f3g2h-5i3j-3k-4l7n1
        Q16 47 0 a2b-3e2f-3g4h-2i-2j-1k-3l4m1n-2;Q16 48 0 a-6b2c4d1e-3f2h-2i2j-1k-1l2m-3
        Q16 5 0 a5b-2c-3d-2e6f-3g-2h11i-9j-2k10l-8m-1;Q16 50 0 a5b-3c-2d-2f2g-3h1i2j-1k-1l2
        Q16 51 0 a6b-11c4d-1e-2f2g-7h2i5j-1k-2l3;Q16 52 0 a-3b3c1d-1f1g1h-1i1j-2l2n-1
        Q16 53 0 a2b-1c-2d-1e2f-1g-1h3i-2j-3k3;Q16 54 0 a-3b4c-1h2i-2k2l-1m-1n-1
        Q16 55 0 a-4b6c-2d-2e1f2g-1i1j-1k3l-2m1n1;Q16 6 0 b1d6e-3f-3h1i-1k1l-1;Q16 7 0 a3b-2c-1f-1g16h-6i-10j3k-8l5m6n6
        Q16 8 0 a-1b2d5e-4f-1g3h-1i-2k1l-1m3n-1;Q16 9 0 a1b-2c1d-1f1g8i-7j3k2l-5m3n5
        Q17 1 0 a-9b13c-4e1f-1g-1h3i-1k2l-2m-1n-2;Q17 10 0 a-6b6c-1e-3f3g2h-1j-1k-1l2m5n-1
        Q17 16 0 a1b2c-3e-1i1j-3k1l1n1;Q17 18 0 a1b-3c2d1f-1g-1h-1i2n-2;Q17 19 0 a-1b2d2e-4f2j-1l1m1
        Q17 2 0 a7b-4c-3d-1f1g2h1i-3j1k1l-2;Q17 23 0 a3b-3d-1e-2f2g5h-3i-2j4k-1l-2m-1n1;Q17 24 0 a-2b2d1e-1m-1n3
        Q17 26 0 a4b-2c-2d-1e-4f5h1j3k2l-4m1n-2;Q17 27 0 a1b3c-4d2e-2g1h-2i1j1k-2l1m3n-3
        Q17 28 0 a-1b1c1d2e1f-4g2h5i-7k3l-3m1n3;Q17 29 0 a-3b3c-1d-1e1g-2h1i2j-1l1n1
        Q17 31 0 b3c-3d-2e-3f5g-4h3j1l-1m1n-1;Q17 32 0 a1b-1d1e1f-2h1i-1k2l-2n-2;Q17 33 0 b-1c1d-3e1f2h2i-2j-2l2m-2n1
        Q17 34 0 a-2c3d2f-1g2h1i-3j-1k1m1n1;Q17 35 0 a3b-2c-2d-1e1g-4h-3i7j-2k-4l6m-1n-1
        Q17 37 0 a1c-1d-2e4f-2g-1h2i-1k1l-1;Q17 38 0 a5b-6c1d2f-1g2i-2j-1k4l-3m-1n3
        Q17 39 0 a5b-4c-1d5e-5g2h-4i2j2k-3l1;Q17 40 0 a-2b1c1d-2e1f2g1h-2i1j-3k-1l4n-2
        Q17 42 0 a-1b2c-1d-1f1h2i-2j2k1l-3m1n-1;Q17 43 0 a10b-6c-4d-2f2g-2h4i-2j-2k3l-1m-1n1
        Q17 44 0 a6b-2c-4d-3e6f-4h-2i2j-2k-3l5m-2;Q17 45 0 b1c-1d-2e8f-6g-8i8j-4k-1l5m-2n1
        Q17 46 0 a5b-3c-2d3e-4h2i-2j-4k6l-2m-1n-3;Q17 47 0 a-1b3c-2d-2e1f1g2h1i-3k3l-2m1n1
        Q17 48 0 a-3b5c-2d2e-3f1g1h-2i1k-1m-1n-3;Q17 51 0 a-1b2c-1d2e-1f-1g3h-3;Q17 52 0 a2b-2d1e1f-2i1j-2l3m1n1
        Q17 6 0 d2e-1f-1g-1h1k2l-2;Q17 7 0 a-1b3c-3e-1f1g5h-2i-2j1l-1m1;Q17 8 0 a-3b-3c6e-2f2h3i-2j-1k3l-2m8n2
        Q19 1 0 a3b-1c-2d-1e2f-1g-1h2i-1k4l-4m-1n-1;Q19 10 0 a-3c3g-1h1k1n-1;Q19 13 0 a3b-3d1e-1f1g-1h-2i3k-1
        Q19 16 0 a-3b1c1d1e-1f-1g1i-1j1l-1m-1n-1;Q19 18 0 b1d1f-1g3h-1i-2j3k-1l-1;Q19 23 0 a1b-1d-1e1f-1g1i-1k2l-2m1n2
        Q19 26 0 a2b-2c1d-2e-1f3h-2i2n-2;Q19 27 0 a-1b2c-1d-2f2g1h-3i1k-1l1m2n-1
        Q19 28 0 a-4b1c2e1f-2g-1h-1i2j-5k5l1m1n1;Q19 31 0 a2b-3c1d1f-1g3i-2m-1n-1;Q19 32 0 a2b-3c1d1e-2f1h-1i1j-1l1n1
        Q19 40 0 a2c-2d-2e5f-2g-3h-2i5j-1k-1l2n1;Q19 45 0 a-2b-1c4d-1e1g-1i2j-1l1m1;Q19 47 0 b-1c1d-1e1f1g1i-1j-4k1l2n2
        Q19 48 0 a-1b-1c3d-1f1g1i-1j1l-1m-1n-1;Q19 7 0 a1c-1d-4f4g2h1i-3j-4k3m2n-1
        Q19 8 0 b-2c2d-1e2f-1g2h-2j-1k-1l2m2n3;Q19 9 0 a1b2c-3d-3f3h1i-1j-2k2m1n-2
        Q20 1 0 a-1b1d1e-1g3h-1i-1j1k-1m-2n-3;Q20 10 0 b2c-2e1f-1g-2h2j-1k3l-2m-3n-2
        Q20 16 0 a-1b-1c2d1f-1h-1i1j-1k-1l3n-1;Q20 18 0 a1b-4c3f-1h1i-1k1l-1;Q20 19 0 b2c-2d-1e1g2h1i-3j-1l1n-1
        Q20 23 0 a-1b1c1e-3f2g3i-3j6k-2l-4m3n3;Q20 26 0 a1b-2c1d-2f2g2h-1i-1k-1l2m2
        Q20 28 0 a7b-6c-2d-7e5f2g-6h5i1j-4k4l1n-2;Q20 29 0 a2b-1c-1d-1e2j2l-2;Q20 30 0 a2b-1c-1d1e-1f-1g1h-1i1m1
        Q20 31 0 a2b-1d1e-1g1h2i-3j4k1l-5m1n1;Q20 32 0 a1c-1e-2f2g-1h-1i2j-1k-1l2;Q20 37 0 a1c-1d1e-1g2h2i-5k3l-3
        Q20 38 0 a8b-5c-3d-3e4f-2g-2h1i1j-5k1l4m-1n-1;Q20 39 0 a3b-5c2d-4e2f2g-1i1j-1k-1l2
        Q20 40 0 a-1b3c-1d4e-7f2g4h-3i-2j3k-2l-1m-1n-2;Q20 41 0 a2b-1c-1h-2i2k-2l1
        Q20 43 0 a-1b-2c3d1e2f-2g-1h1j-5k3l2m3n1;Q20 44 0 a1b-1d-1e4f-3g2i-2j-1l1m-1n-3
        Q20 45 0 a4b-4d3e1f-4g-3h1i1k1l-1m1;Q20 46 0 a-1b-2c3d1e-1f-1g-1i1j-1l1m-1n-1;Q20 47 0 a-1b1d1e-1g2i-2j3k-2l-1
        Q20 7 0 a1b-2d-1e1g-2i2j-1k-1l2m-1n-1;Q21 13 0 a-2b2c-1g-1h1m1n-1;Q21 18 0 a-3b-1c3d1f-1j1l-1
        Q21 28 0 a-1b2d1e-1f1g2i-2j3l-3m1n-1;Q21 46 0 a-1b-3c4d-2f2g-2h-2i3k-2l2n-1;Q21 47 0 a-4b2c2d1e-1j-1k2l-1
        Q21 7 0 a-3b2c1d1e-1j-1k1l-1;Q22 1 0 a-1b-7c7d5e-4f-1g2h3i-6k5l-5m-1n-1;Q22 10 0 a4b-2c-2e-1h1i-1j-1m1n1
        Q22 12 0 a1b-3c2d2e-1f-1h2i-2k1l-1m2;Q22 13 0 a1b2c-3d1e1f-2g-1h3i-2k3l-3m1
        Q22 19 0 a5b-4c-1d2e-3f1g-2h2j4k2l-6n2;Q22 2 0 a-2b1c1d2e1f-2h-2i2j1k-4l3m-1n-1
        Q22 22 0 a5b-5d-1e3f-2g-1i1j1m-1;Q22 23 0 a3b-2c-1d3e-1f-3g2h-1i-1j3l-4m3n5;Q22 24 0 b-3c2e1f-1g-2h-1i2k-1l1n-1
        Q22 26 0 b2c-2d1e1f-2g-2h-1i2j-5k2l3m-1;Q22 27 0 a-2b3c-1d2e-2g1i-1j-1k2l-1n-1
        Q22 28 0 a1b3c-3d2e-2f-1g1h-3i2j6k-2l-4m4n-1;Q22 31 0 a-2b3c-1g1i-1k1l-1m-1
        Q22 32 0 a1b1c-2d2e-1g2h-1i-1j6k-2l-4m-1n-1;Q22 38 0 a3b-4c1d-2e-2f3i-1j1l-1m-2n-1
        Q22 40 0 a6b-4c-2d5e-2f-3g4h-3j4k-3l-1m-1n-2;Q22 41 0 a-1c1n2;Q22 44 0 a2b1c-3d-1e1g2i-1n-1
        Q22 45 0 a3b1c-4d-1e1f1g1h-2i1j1k-2l1m1;Q22 46 0 a4c-4d-1e-1f2g2h2i-4j-1k2l-1m-1n2
        Q22 47 0 a1b-2c1e-1f1h-2i1j1k-1m3n3;Q22 5 0 b-1c1f1g-2i3j1k-1;Q22 50 0 a1b-1c-1d3e-1f-2h-3i3k-3l3n1
        Q22 51 0 a7b-5c-2d-2e1g-1i1k-2l3;Q22 52 0 a-3b-3c5d1e-1g1i-2k-1l2n-1;Q22 7 0 d2e-2g3h1i-4j3l-3m1n1
        Q22 8 0 b-3c2d1e-1g3h1i-4j-2k1l1;Q22 9 0 a3b-1c-3d1e1f-2g1h2i-3j2k1l-3m-1n1
        Q23 26 0 a-3b2e2f-2g-1h2i-1j-1k1m-1n-1;Q23 28 0 a-4b4m-2n-1;Q23 30 0 a-2b4c-2i-1k2l-2
        Q23 31 0 a2b-3c1d-1e3f-2g-2h2i1j-1m-1n1;Q23 33 0 a-2b1c1n-1;Q23 38 0 a-4b4d-1g-1h1m-1n-1
        Q23 40 0 a1b2c-3d-1e2f-1g-1h2i-1j-1k1m-1;Q23 43 0 a-2b3c-1;Q23 44 0 a-4b3c1g1;Q23 45 0 a-5b6c-1g1l1m-1
        Q23 48 0 a3b-3l1;Q24 19 0 a-1b3c-2m1n1;Q24 26 0 a-2b3c-1f1l1;Q24 28 0 a-1b3c-2g-1h-1i2k-1l1m-1n-1
        Q24 33 0 a-2b3m-1;Q24 45 0 a-1b2c-1d-1e1g1i-1m-1;Q24 7 0 a-2b2d-1f1g1h-1k-1l1m-1
        Q24 9 0 a-2b1c1d-1f1g1h-1k-1l2m-1n1;Q25 1 0 a2c-1d1f-1h1i-1j3k1l-4m-1;Q25 23 0 a2b-2c1d2e-1f-1g2i-1j5k-1l-4m1n1
        Q25 26 0 b1c-1d1f-1h-1i1j-1k-2l3m1n-1;Q25 28 0 a1b3c-3e3f-2g2i-1k-1;Q25 38 0 a1b-1d1e-1g1i-1j1k2l-3n-1
        Q25 40 0 a-1b2c-1e1f-1g1i-1j4k-1l-3n-1;Q25 44 0 a1b2c-3d2e2f-4g-1h3i-2j-2k3l-1n-1
        Q25 45 0 a2b2c-4d1e3f-4g-1h2i-1j-2k3l-1n-1;Q25 46 0 a-1b3c-1d-1e2g-4i3j-2k-1l2
        Q25 7 0 a3c-3d2e3f-4g2i-2j-1k1m-1n-2;Q25 9 0 a1b-1d2e3f-4g3i-3j-1k1m1n-3;Q26 1 0 a-1b3c-2d-2e1g-1h2i-1k2l-2m2n3
        Q26 13 0 b2c-2d3e-1f-2h1k1l-1m-1n-1;Q26 18 0 b-3c3d1e-3f2g4h-2i-2j1k1l-1m3;Q26 20 0 a-5b6c-1e1f-1h-3i3j-1k-1l2
        Q26 23 0 a1b-2c1e-2f2g4h-1i-3j6l-6m1n2;Q26 26 0 b1c-1d-2f1g-2h2j-3k1l2m-1n-1
        Q26 27 0 a3b-2c-1d1e-1g-1i1j1k-1n-1;Q26 28 0 a4b-6c1d1e-1g3i-3n-3;Q26 29 0 a3b3c-6e1f-1g-1i1m-1
        Q26 3 0 a2b-1c-1d1e2f-3g1h1i-2k2l-2m-1;Q26 31 0 a3b-1c-2e3f-3g1h-1i-1j3k-2l-1m-1n-1
        Q26 32 0 a2b1c-3e-2f1g2i-2j3k-1l-2m1n2;Q26 33 0 a-3c3d-1e-1f1h2i-1k2l-1n-1
        Q26 38 0 a3b-2c-1d1e-2f1h-2i2j-1k-2l3;Q26 39 0 b2c-3f1g-1h1j-1k1m1;Q26 40 0 a-4b6c-2d-1e1g2h-1i-1j1k-1m1n3
        Q26 41 0 b-2c1;Q26 43 0 b-2c3d1g2h-2j1k-2l2n-1;Q26 44 0 a2b-1e1f-1g3h-1i-2j1l-1m1n1
        Q26 46 0 a-2b-1c3d1e-1g1h-2i1j1l-1m1n2;Q26 47 0 a-2b4c-2d1e-1g3i-3j1k1l-2m2
        Q26 52 0 b1c-1d-1e1f1h-1i1j-1k-1l2m-1;Q26 7 0 a1c-2e-1g5h-1i-4j1k1l-1m2;Q26 8 0 b-3c3e-1f1h1i-1k1l-1
        Q26 9 0 a4b-3e-1f1g2h-1i-1j3k-1l-2;Q27 1 0 a4b-3d1e-3f2g3h-1i-2j5k-2l-3m1n2;Q27 23 0 a-2b2g1i-1j2k-1l-1m1n3
        Q27 27 0 g-1i1j3k-1l-2m-1n4;Q27 3 0 n2;Q27 40 0 a-1b2d1e-2f1h-1i1j2k-2l-1m-2n1;Q27 44 0 a-2b3e-1f1g1i-1j1m-1n4
        Q27 45 0 a1d-1f1i1j2k-1l-1m-1n3;Q28 27 0 b-1e1g2i-2j2k-1l-1m-1n4;Q28 28 0 b1e1f-1g1i-1j1k-1l-1n3
        Q28 31 0 a-2b3c-1h1i-1k1l-1n2;Q28 42 0 a-1b1n2;Q3 10 0 a-1b3c-2d-1e1g-1h1k1m-1n-1
        Q3 13 0 d-2e-1f3g-1i1j-1l1m-1n-1;Q3 18 0 a4b-2c-2d1f-1g-1h-1i2k-1l1;Q3 2 0 b-2c3d-1e-1f2i1j-1l1
        Q3 26 0 a-2b-2c4e1f-1g-1h2i-1j-1k2l-1;Q3 27 0 b-1c1e3f-2h3i-3j2k3l-4m-3n-1
        Q3 28 0 b-4c4d-1e2f-1g-1h1i-1j-4k3l1n-1;Q3 38 0 a4b-4h2i-2k1l-1;Q3 40 0 a-1c1d-1e2f-1g-1h2i-1j-1k2l-2m1
        Q3 45 0 a2b-3d-2e2h3i-3j-1k3l-1m-1n-1;Q3 50 0 a-1b-2c3d1j-1k1;Q34 1 0 a1b2c-3e1f-1g3h-3j1k-3l2m-1n1
        Q34 13 0 a-1b1d1f-1g1i-1j-1k-1l1n3;Q34 16 0 a-6b4c2d1e1f-1h3i-3j1k3l-4m1;Q34 18 0 a-1b3c-2d1f-1g3i-3k2l-3n-1
        Q34 19 0 a3b-4d3e-2g2h-1i-1j2l-2m3n3;Q34 2 0 c1d1e-1g1h2i-2j-2k3l-1n-1;Q34 22 0 a-6b3c3d-2e1f1g-2h2i-1j2l-2m-1
        Q34 23 0 a6b-4c-2d1e-1g-2h1i1j-4k2l2m-2n-2;Q34 26 0 a2b-1c-1d4e-2f-3g-2h1i1j1k1l-1m-2n-1
        Q34 27 0 a-4b3d-1e1g-1h4i-3j-2k6l-4m-1;Q34 28 0 a2b2c-4d3e-3g1h-2i1j2k-3l1m-1n-4;Q34 29 0 a-3b3d-2e2g2i-2j3l-3
        Q34 31 0 a-1b1c-1d-2f2g-4h3i2j-2k2m-2n-2;Q34 32 0 a1b-4c4d3e-2f-1g-1h1k1l-1m-2n-2;Q34 34 0 a-3b2c2g-1i1
        Q34 35 0 b1c-2d-2e1f1g4h-1i-3k-1l1m3;Q34 37 0 a1c-1d-1e2f-1g-2h1i1j-2k3l-1m3
        Q34 38 0 a2b-2d-3e4f-1g-2h3i-1j3k1l-4m1n-3;Q34 39 0 a-3b2c1d1f-1g1j-1k-1l1n-1;Q34 4 0 a2b-3c1f1i1j-1l1
        Q34 40 0 a-2b4c-2d-1f2g1j2k-3m-2n-2;Q34 42 0 b-2c1e-2f2g1h2i-3j1k1l-2
        Q34 44 0 a2b3c-5d2e-1f-1g-4h6i-2j-1k4l-2m2n-2;Q34 45 0 a-2b6c-4d4e-2f-2g-5h7i-2k4l-4m2n-1
        Q34 46 0 a2b3c-4d-1e1g-2h2j-4k3l1m-2n-2;Q34 47 0 a3c-3d-2f2g-4h1i2k-1l1m-1n-2
        Q34 5 0 b3c-2d2e-3f1g3h-5i2j3k-5l2m1n1;Q34 50 0 a-5b3c1h2i-2j-1k3l-2m1
        Q34 51 0 a-3b1c2d-2e-1f3g-1h1i1j3k1l-4m-1n-1;Q34 55 0 a2b-1c-1d2e-1f-1j-1k-2l3n-1
        Q34 7 0 a1b1c-2d-3f3g-5h4i1j-5k4l1m-1n-3;Q34 8 0 a1c-1d-2e1f1g-3h2i1j-1k1l-1m-1n-1
        Q34 9 0 a-3b3e-1f1g-3h1i1j-3k2l1m-1n-3;Q35 27 0 a1b-1e-1f1g-2h-2i4j-1k-2l3n-1
        Q35 40 0 a3b-2c-1e-2f2h-2i2j-1k-1l1m-1;Q35 46 0 a2b1c-2e-1f1h1i-1j2k1l-3;Q36 23 0 a-3c3e1f-1g-2h-1i4j-1k-1l2
        Q36 28 0 a-1b1g-2h-2i4j-3k-1l4;Q36 31 0 a-1b-1c3d-1e-2f3g-2h-1i2j-2k-1l3n1;Q36 38 0 a-3b3c1e-1f2j-1l1m-1n1
        Q36 40 0 b2c-2d2f-2g-2h3i-1j-1k3l-2m-1n-1;Q36 44 0 a-1b-2c3d1e-1f-1g1h-1i-1j-1k1l1n2
        Q36 45 0 a-2c2e1f-1j-3k1l2n2;Q37 46 0 b-3c3d-1f1g1i-1j-1l1n-1;Q38 28 0 a-3b1c2g1h2i-3m-1n-2
        Q38 40 0 a-1b-1c1d-1e1g-3h-1i4k-1l1;Q38 8 0 a-2c2e-1h1i-1j1k1l-2;Q38 9 0 a-1b-2c3g-2i1j1l-1
        Q4 1 0 a4b-1c-3d2e-4f1g1h-2i1m2;Q4 10 0 a1b1c-2d-2f2j1k1l-2m-3n-2;Q4 12 0 a1b2c-3d1g-1h-1i3j-1k-1l2n-1
        Q4 13 0 a-1b-5c6d-3f3g-1h1j-2k3m-1;Q4 16 0 a4b4c-8d-3e5f-2g-4h-1i5k-2l2m-1n-2;Q4 18 0 a1b-3c3d-1h-2i2k-3l3
        Q4 19 0 a3b-4c1d5e-3f-2g2i-2j-1m1n3;Q4 2 0 a-4b2c2e-1f1g1i-1j-1k2l-1;Q4 21 0 a-1b-2c3
        Q4 22 0 a-2b2c-1d-1e3f-2h-1i1j1k-1l1;Q4 23 0 a1b-3c2d2e-2g4h-2i-2j2k-3l1m3n2;Q4 24 0 a2b-2e-1f2g1k-1l1n1
        Q4 26 0 a2b-1c-1d2e-3g5h-1i-4j5l-4m1n3;Q4 28 0 a-7b8c-1f1h-2i2j2k-2m-4n-1;Q4 30 0 a2b3c-5d-2f2g-1i1j-1k2l-1n-1
        Q4 31 0 a-3c3d2e-3f1g1h-2i1k-1l1m-1n-1;Q4 37 0 a-1b3c-2e1f-1g-1h2i-2k2l-2m-1n-1
        Q4 38 0 a2b-1c-1e1f-2g-4h1i3m-1n-2;Q4 39 0 a-1d-1e3f-2h1i-2j1k2l-3n-1;Q4 40 0 a3b-3d3e-2f-1g1h3i-4j3k1l-4m3n1
        Q4 41 0 a-3b3c-1;Q4 43 0 a-7b1c6d-2e6f-4g-2i2j-4k-1l5n-5;Q4 44 0 a1b-11c10d-2e5f-3g3h-1i-3j-4k-3l7m-2n-1
        Q4 45 0 a-6b-3c8e10f-10g-1h-1i3j1k-1m-4;Q4 46 0 a-1b3c-2d1e-1f-1g1h1i-2j1k1l-2m2n1
        Q4 47 0 a-1b2c-2d2e-2g2i-2j4k-2l-2m1;Q4 48 0 a-1b-1c3d2f-2g-1h-1i2j-1l1m-1n1
        Q4 50 0 a2b1c-3d-1e3f-2h-1i1j1k-2l1n-1;Q4 51 0 a2b1c-3d-1e2f-1h-2i2j-1k-1l2m-1n-1
        Q4 52 0 a1b-4c3d-1e3f-2h1i-1j-1k1n-1;Q4 6 0 a-2b3c-1k1;Q4 7 0 a-4b4c-1d1e-1h1i-1j3k-1l-2m-1n-1
        Q41 28 0 a4b-2c-3f1g2h-1i-2k-1l1n-1;Q41 7 0 a-4b4d-1e-2f3j2k-1l-1m-1n-1
        Q41 9 0 b1c-1d-2e-1f3g-2h-1i3j1k-1m-1n-1;Q42 20 0 a5b-2c-2d-1e2f-1g-2h-1i3j-3k1l2m-1n1
        Q42 44 0 a2b-4c1d-1f1h-1i1j-2k-1l2;Q42 45 0 a3b-4c2e-1h-1i1j-1l2;Q42 7 0 a1c-1d-1e2f-1g-3h-3i5j-2k-1l3n1
        Q5 1 0 a-1b3c-1d-1f1g-1h1j1k-1;Q5 12 0 b2c-2f1j1m-1;Q5 13 0 a1b-1c-1e2f-2h-1i1j2k1l-2m-1n-1
        Q5 16 0 a1c-1d-1e-2f2g1h2i-2k2l-3n2;Q5 18 0 a-1b1d1e-3f1g1h-1i-1j3k-3l-1m-1;Q5 28 0 a-4b1c3e1f-1g-1i1k-1l1m-2n1
        Q5 38 0 a2b1c-3d-2e-1f4g-1h3i-3k2l-1;Q5 40 0 a-2b3e1f-1g-1h-1i1n-1;Q5 43 0 b3c-3e1f-1h1n2
        Q5 46 0 a-2c2e-1f1g-1h-2i2j1k-4l3m-2n-2;Q5 50 0 a1b-2c1e-1f1g1i-1j1l-1
        Q6 1 0 a-1b6c-5d-1e-2f2g-1h-1i3j-2k1l1m-2n-1;Q6 10 0 a-4b3c1d-1f1g1h2i-4k2l-2m6n4
        Q6 11 0 a-3b3d-1f2g1h1i-2k2l-2n1;Q6 12 0 a-11b10c1e2f-2g1i-2k-1m-2n2;Q6 13 0 a10b-10d-3e2f1g-3h1i3j-5l4m-2n-1
        Q6 14 0 a-3b1c2m-1;Q6 16 0 a5b-1c-4d3e1f-4g2h2i-5j1k1l-2m2n-2;Q6 18 0 a-1b3c-3e-2f2g-4h-2i5j1k-4l3m-3n2
        Q6 19 0 a-5b1c3d-2e2f-1g-4h-2i6j-2k-1l3m-2n-1;Q6 2 0 a6b1c-7d2f-2g-2h-2i3k-2l2m-1n-1
        Q6 21 0 a-2b5c-2d-1e1j-1k-1l1m-1n-1;Q6 22 0 a1b-2c1g-3h4i-2j-1k4l-3m-1n1
        Q6 23 0 a6b-4c-2d3e-1f-2g6h-1i-5j5k-1l-5m2n4;Q6 25 0 a1b1c-2d-1e-1f2g3i-3j1l-1m2n1
        Q6 26 0 a3b1c-4d-2f1g-1h2k1l-1m2;Q6 27 0 a3b-3d1e-1j-2k5l-3n-1;Q6 28 0 a2b-5c3d-4e4g-1h1j2k-1l-2n1
        Q6 29 0 a4b-3c-1d1e-2f1g-1i1j-1k-1l1n1;Q6 3 0 a2b-1c-1e1f-1g-1h3i-1j-1k2l-2;Q6 30 0 a5b-1c-4d1f-1g3h-3j3k-3
        Q6 31 0 a4b-4d1f-1g2h2i-4k4l-5;Q6 32 0 b-1c1e2f-2j1m1n2;Q6 34 0 a3b-3d-1e2f-1h-1i1j1k-2l1n-1
        Q6 36 0 b2c-2e1f-1g-1h3i-2k2l-3m5n2;Q6 37 0 a-6b-1c6d2e-1f-1g-1h3i-2j-1k2l-1m-1
        Q6 38 0 a1b-1d2e1f-2g4h-5j2k-4l1m-1n1;Q6 39 0 a2b-3c2d5e-3f-3g3i-3j-3k3l-1m-1
        Q6 40 0 a1b-2c1d1e2f-3h-1j-3k1l2m1;Q6 43 0 a-7b5c2d-1e1g1h-1j-1k-1l1m-2n-1
        Q6 44 0 a-1b-3c4d-3e5f-2h-1i1k-3l2m-3n-3;Q6 45 0 a-6b-1c7d-2e4f-2h-2i2k-3l3m-4n-2
        Q6 46 0 a1b2c-3d-1e-1f2g-4h-3i7j-1k-4l5m-4n-2;Q6 47 0 a3b-2c-2d-2f1g4h-2i-2j-2k3l-2m-1
        Q6 48 0 a1b3c-4d-1g-2h-1i3k-1l2n-1;Q6 49 0 a1c-1e-1g2i-2j-2k5l-2n1;Q6 5 0 a1b-2c1d-1e1h5i-4j-1k4l-4
        Q6 50 0 a3c-3d2e-2g3h-3i1k-5l5m-1n-1;Q6 51 0 a10b-7c-3d-1e-1f2g-3i2j-5k3l2;Q6 52 0 a-4b3c1d-1f1h-4i4k-3l3m-3n-1
        Q6 6 0 a4c-4d9e-4f-5g7h-2i-6j2k-1l-1n2;Q6 7 0 a5b-6c1d2e-1f-1g10h-4i-6j6k-2l-4m2n3
        Q6 8 0 a-7b-1c8e-3f2g2h2i-4j-3k3m1n1;Q6 9 0 a6b-4c-3d2e-1g8h-3i-5j2k-2m4n4
        Q9 1 0 a3b-1c-2e1f-1g1h2i-3j3k2l-5m1n-2;Q9 16 0 b3c-2;Q9 19 0 b2c-2g1i-1l1m-1
        Q9 23 0 a3b-4d2e-3f1g2h-1i-2j3k-1l-3;Q9 26 0 a3b-2c-1d1e-2g2h1i-3j1k2l-3m-1n-2;Q9 27 0 a2b1c-3g2h1i-3j-1k1m4n-1
        Q9 28 0 a2b6c-8d2e-4f2g4h-2i-2j2k-4l1m-1n-1;Q9 30 0 a-2b-2c3m-1;Q9 31 0 a3c-3d1f-1g2h-1i-1j2k-1l-1n-1
        Q9 32 0 a-1d-1e1g1h2i-3j1k1l-2m-1n-1;Q9 38 0 a-1b3c-2e1g1h-1j-1k-1l2m2
        Q9 40 0 a3b3c-6d2e-2f1g2h1i-2j3k1l-3m2n-2;Q9 43 0 a-4b1c3d-1e2f-1g-1h1i-1j-1l1m-2
        Q9 44 0 a-3b-2c5d-2e3f-1g-4h2i2j-2k3l-1m2n-1;Q9 45 0 a-1b-4c4d-1e1f-1g-3i3j-3k2l2m3
        Q9 46 0 a-1b4c-3d2e-1g1h-1j-1k-1l1m-1n-1;Q9 5 0 a-1b2c-1;Q9 7 0 a-2b1c1d1e1f-2g-3h1i2k1l-1m-2n-4
        Q9 9 0 a-3c3d1f-1g-1h1k1m-1n-4;V0 1 0 b1d9e-1f-8g3h-2i-2j-1k-1l1n-1;V0 10 0 a-7b5c2d3e-5f2g-1h-3i4j2k-5l2m-5
        V0 11 0 a-4b2c2h-1i1j-2k1l1m-5n1;V0 12 0 a-1b1d-1e2f-1g-1h5i-4j1k3l-3m3n1
        V0 13 0 a-9b4c5d-3e-1f4g-4h3i1j-1k2l-1m-7n-7;V0 14 0 a-2b11c-8d1e-5f4h-6i6j3k-8l5m1n6
        V0 15 0 a-3b4c-1e-1f1g1h-1j-1k1l1m-1n1;V0 16 0 a-1b5c-4d4e1f-5g-1h6i-5j-3k4l-1m2n-1
        V0 17 0 a10b-4c-7e3f-3g-3h17i-14k14l-14;V0 18 0 a-6b9c-3d-1e-1f2g-2h2j2k1l-2m1n1
        V0 19 0 a1b-7c6d-1e4f-4g-7h10i-4j-5k11l-6m1n1;V0 2 0 a2b-4c2d-1e3f-2g1h-1i-1j3l-3
        V0 20 0 a9b-6c-3e2f-2g-6h1i4j-1k-1l2m-1n-1;V0 21 0 a12b-5c-7d-2e8f-6g-7h-1i7j-5k-2l7m-3
        V0 22 0 a6b-7c1d-5e1f3g-1i1j-2k2m2n2;V0 23 0 a6b-3c-2d-3e1f2g-4h-3i8k-6l6m5n-1
        V0 24 0 a5b-4c-1d-4f4g-1h-4i5j-1k-4l5m2n3;V0 25 0 a4b-6c2d-5f5g-2h-3i5j4k-5l1m-2
        V0 26 0 b-5c5e-5f5g-2i1k1l-1m-1n-3;V0 27 0 a5b-4d1e-5f4g13h2i-15j4k3l-7m7n3
        V0 28 0 a-5b5d2e-4f2g11h-4i-8j7k-4l-4m6n6;V0 29 0 a12b-9c-2d-3f3g4h13i-17j-3k20l-16m2n3
        V0 3 0 a2b-2d8e-5f-4g1i-1j-3k-2l5m-1;V0 30 0 a5b-1c-5d6e-9f3g16h-12i-4j23k-12l-12m11n19
        V0 31 0 a6b-2c-3d8e-8g13h-5i-8j19k-4l-15m10n14;V0 32 0 a3b-6c3d5e-1f-4g9h-3i-6j6k3l-9m2n11
        V0 33 0 a1b-2c1d1e-2f1g2h-4i1j-1k2m-1;V0 34 0 a-4b-2c6d-1e1g-3h-1i4j4k-5l1m-2n3
        V0 35 0 b1c-2d4e-1f-3h2i-2j-3k3m-1;V0 36 0 a-4b5c-1d4e-4j2k-3m-2n2;V0 37 0 a-2b4c-2g1h-4i3j2k-6l5m-4n-4
        V0 38 0 a-6b8c-2e-3f3h-1i1j-1l1m-2n-3;V0 39 0 a-5b-4c9d-2e2g-3h-1i4j2k-3l1m2n-1
        V0 4 0 a9b-4c-5d-3e6f-3h4i-4j2k5l-7m2n-1;V0 40 0 a-2b-6c8d-2e-3f5h2i-3j-2l2n-4
        V0 41 0 a-3b-3c7d2e-4f2g6h-1i-6k1l-1m-1n-1;V0 42 0 a4b1c-5d-8e7g-9h-1i10j-7k-3l10m-7n-5
        V0 43 0 a4b-1c-2d-1e13f-12g-2h-1i3j-1k-1l2m-3n1;V0 44 0 a-4b6c-2d2e-1g-3h4i-1k2l-2m-3n2
        V0 45 0 a2b2c-4d2e-1f-1g2h1i-3j-2l2m2n5;V0 46 0 a4c-5d2e5f-6g2i-1j2k-1l-1m1n2
        V0 47 0 a-4b1c3d3e1f-3g2h-2j-2k-1l3m1n3;V0 48 0 a7b-1c-6d-4e5f-1g-2h-1i3j-6k1l6m-4n-2
        V0 49 0 a-2b4c-2d4e-2f-2g-1h4i-3j2k3l-5m5n-2;V0 5 0 a-7b14c-7e-3f3g-2h5i-3j-1k5l-3m-3n-2
        V0 50 0 a1b-7c6d5e1f-6g3h-4i1j1k-1m2n1;V0 51 0 a2b-9c7d-4e9f-5g-5h-1i6j1k-3l2m-2n4
        V0 52 0 a3b3c-6d-1e4f-4g1h-3i1j2k-3l1m2;V0 53 0 a-6b2c4d-1e-1f2g3h-1i-2j2k-3l1m-1n-2
        V0 54 0 a-5b-4c9d-2e4f-2g-1h1i-1j-3k1l2m2;V0 55 0 a2b5c-7d2f-2g2h-7i5k-3l3n-1
        V0 6 0 a4b3c-7d-2e-1f2g-1h4i-3j-4k7l-3m-4n-8;V0 7 0 a6b-4c-2d-2e5f-3g-5h2i4j-3k-1l4m-5n-8
        V0 8 0 a-6b9c-3d-1e4f-3g-4h5i-1j-2k6l-4m-2n-3;V0 9 0 a-9b15c-6e-6f6g1h-1i1j2k-1l-1m11n4
        E0 " a-4b5c-1d1e-5f3g8h-5i-3j9k-4l-5m7n15;E0 # a-3b1c2d-5e-1f6g-1i1j-3k-1l4m1n1
        E0 #- a-1b-1c3d-1e-1f2g-1h1i-1j1k1l-1m2n1;E0 #f a-2b1c1d2e-2g2h-1i-1j2k-1l-1;E0 #hr g1h2i-3j-1k3l-3
        E0 #kg a3b-2c-1d-1e4f-2h1i-1j2l-2;E0 #m a2b-2e1f-1g1h1i-3j2l-3m-1;E0 #pm a1b-1d2f-3g-1h4i-3j-3k6l-3n-1
        E0 #st d-1e-2f2h-1i1j2k-1l-1;E0 #th a2b-1c-1d-2e-2f4g-1h-3i4j-1k-3l4m-1n-1
        E0 #yo a1b-1c-1d-1e-1f2g1h1i-2j1k2l-3m-1n-1;E0 #yr a-1b-2c3h-1i2j1k-2l1
        E0 @nm a-8b9c-2d3f-3g3h-5i2j2k-4l2m-1n-1;E0 a a-2b3c-1d-1e-1f2g1h-1j-1k-1l2m3n1;E0 aa a3b-1c-2d-1f1g3h-1i-2
        E0 about a-5b2c3d8e-3f-5g9h-6i-3j-1k-1l2;E0 absent a-3b3c-1e-1f1h2i-3k2l-2m-1n-1
        E0 abt b-2c1d1e-1g4h-2i-2k-1l1m1n-1;E0 account a2b-3c1d1f-1g2h2i-3j-1l1n-1
        E0 across a2b-3c1d-1e2f-1g-2h2i-1k1l-2;E0 action a-7b8c-2g1k-1n-1;E0 address a-4b1c3d-3e3j-1l2m-1n-1
        E0 adult a4b-1c-3e3f-3g1h1i-2j2k1l-3n-1;E0 advic a-3b2c1g1i-1l1n-2;E0 advis a-1b1d-1f1g-1i1m-1n-3
        E0 after a1b-1e-3f3g4h-5i1j1k-4l3m-1n-1;E0 again a4b-2c-2d-2e-1f3g-2h-1i3n-1;E0 age a3b-2c-2d2e-1f-1h-1i1m1n2
        E0 ago a-1b3c-2d1e-1f-1;E0 agre a-2b-1c3d-1f2g4h-3j-2l2n-1;E0 alarm a-3b-2c5d-1e2f-1
        E0 alert a-1b4c-3d-2e2f-1h-1i2j-1k1n-1;E0 all a1b-2d-5e-1f5g1i-1j-1k-1l2m-1;E0 allow a-4b3c1d-1f1j1k-1m-1
        E0 alon a-2b5c-4d6e1f-7g1h-3i1j-1k-1l3m1;E0 already a-2b2e-1f1j1k1l-1n-1;E0 am a-1b-2c3e-1f1g-1h1j-1k1l1n1
        E0 an a-2b5c-3e1f-1g2i-2j-2k-2l3m3;E0 anc b-2c3;E0 and b-2c1d1e2f-3h-4i4j2k-7l5m4n-1
        E0 another b1c-1d-1e3f-2j-2k2m-1;E0 answer a3b-2c-2e-1g4i-3j-1k2m-1n-3;E0 any b-2c2g1h3i-4j-1k2l-2m2
        E0 anyth a1b-1e1g-3h6i-3k5l-5;E0 app a-2b2e-1f1l1;E0 appear a4b-1c-3e-1f1h-1i1k-1l1m2
        E0 appointment a-3b4c-2j-1k-1l1m-1n-1;E0 appropriat a2b-1c-1d1h-1i1;E0 approx a3b-2d-1e2f-1g1h-1j1k-1m1
        E0 appt a4c-4e2f-1g-2h2j-3k2l1n-1;E0 are a-4b3c2d1e-2g-2h1i1j1k-1n-1;E0 area a3b-2c-1d-1e2f-1g-1h-1i2j-1k-2l3
        E0 argument a-3c3e-1f1;E0 arm a4b-1c-3d-1e4f-2g-3h1i1j-2k3l-1m-1;E0 around a3b1c-4d1e-2f1g-1h-1i1k-1l1
        E0 arrear a2b1c-2e-1f1h-1i1k-1l2m-1;E0 art e1f-1g1h-1n2;E0 as a-6b9c-3d1e1f-2h2i-2j-1k3l-2m1n-1
        E0 ask a-3b6c-3d3e-6f2g14h-3i-11k3l-4m2n-3;E0 asleep a7b-2c-5e2f-1g-2h7i-5j-1k6l-5m1n1
        E0 asq a1b-2c1e2f-1g-1h-1i2k-2l2;E0 assembly a-1c1e-1f2g1h-1j-3l3;E0 assess b1c-1d1f-1g1h1i-2j2k1l-3n1
        E0 assessment a-3b-3c5d1e2f-2g4h-2i-2j1k-2l1n1;E0 assistant a1b-1e-3f3g1h-1j-1l1;E0 at d5e-1f-4g1h-2j3k-2m-4n-2
        E0 ate a1b1c-2d-1e-3f4g1h-3i2j1k-3l2;E0 attempt a-1b1d-1h2i-2j-1k3l-2m-1n-1
        E0 attend a-1b1d-2e4f-2g2h3i-5j-1k3l-2m-3n-2;E0 attendanc a-4b4c-1h-1i1j1k-2l1m-1n-2
        E0 aunt a1b4c-5d-1e3f-2g-1h-1i2j-1k2m-1n-1;E0 awak a1b-1d-1f1g1h-2i1j-1k-2l3m-1n1;E0 awar a-1b-4c5n1
        E0 away a5b-4c-1e-1f1g-2h1i1j5k-1l-5n-1;E0 b a-2b-2c4e1g-1h1n-1;E0 baby a1b-3c2d-2e1f1g-1h-1i3j-2k-2l4m-1n-1
        E0 back b2c-2d4e-8f4g4h3i-6j5k-1l-4m3n2;E0 background a-2b3c-1m1n3;E0 bag a-3b-1c3e-2f1g-2h2i-1j2k2l-4
        E0 ball a1b1c-1e1f-1i-1j2k-2;E0 bare a4b-1c-2d-1e1h2i-1k1l-1;E0 bath a2b1c-3d-1e-1f2g-2h-2i4j-1k-2l3m-1n1
        E0 bathroom a-2b1c1d-1e3f-2g-3h2i1j1l-1;E0 bby a2b2c-4d1e-1g-1h2j-1k1;E0 be a-3b2d-1f1g1h1i-2k2l-3n-2
        E0 bead a1b-1d-1e-2f3i1l1;E0 becaus a2b-1e-1f1g-1h1j4k-2l-3m1n1;E0 bed a4b-6c2d2e-1f-1g-1h1m1;E0 bedd a-3b1c2
        E0 bedroom a-1b-5c6d1e-1g3i-2j-1l1;E0 been a1b-5c4d-2e-3f5g3h-2i-1j-1k-1l1m1n-3
        E0 befor a1b2c-3d-1f1g1h3i-3j-2k3l-1m-2;E0 beg a1b-2c1e-1j1k-1;E0 behind a4b-3c-1d1e3f-4g-1i1j1k-4l2n-1
        E0 being a5b-4c-1d3e-3g2i-2j3k-1l-3n2;E0 bench e-2f2h1i-2k1l-2;E0 best a1c-1e-1f2g3i-3j4k-1l-3
        E0 better a-4b2c2d1f-1g1h-1j1k-1l1n-1;E0 between b-3c3e1f-2h-1i1k-1l1;E0 bike a-1c1d-1f1h-1j-2k2l-1n1
        E0 bit a1c-1d-1e-2f3g3h-2i-2k2l-2m1n-1;E0 bite a1b-1d1f-1g-1h1j-1k3l-2;E0 bk a-2b1c1d1f-1g-1h1j-1k1l1m2n4
        E0 blanket a6b-4c-2d-2e3f-2g-3h1i2j1k1l-2;E0 blind e-1f1g-1h2i-1k2l-2
        E0 board a1b-2c2e-1f1g-1h-1i2j-1k-1l1m-1n1;E0 boiler a3b-3d-1e2f-1l1;E0 book a-5b3c3e-2f2g-2h1i1j1k1l-1
        E0 bor a-1b1d1e-1g1i-1j2k1l-2m1n2;E0 both a4b-3c-1d-4e5f-2g-1h1j-4k2l3m-3n-2
        E0 bother a3b-2c-1d2f-2g1i-1j2l-2n1;E0 bottl a-2b-1c2d2e-2h-2i2k-3l2;E0 bour b-2c2e-1f1
        E0 boy a1b2c-3d3e-1f-2g-1h-1i1j-1l1m-1;E0 breach a-2b3c-1d1e-1k-1l1;E0 break a1b-1e-1f2g-1h2i-1j1k3l-4
        E0 breakfast a1b-2c1d-1e-3f3g-1h-2i3j-1k-3l4n-1;E0 breath a3b-1c-2d-1e2f-1g-1h4i-3j1k4l-4m2
        E0 brew a1d-1e-2f3g2h1i-2j1k1l-2;E0 brighter b2c-2;E0 bring a-3b4c-1e1g-1i1l1m-1n-2
        E0 bro a6b-4c-2e2f-2g-1h-1i1k-1l2;E0 brok a-2b-1c3e-1m1n1;E0 brother a-2b3c-1d1e-1i1j1k-2l1m-1n1
        E0 brought a3b-1c-2d-3e4f-1g-3h2k1l-2n2;E0 bruis a2b-1c-1d3e-4f1g4h-2i-3j-4l4m-1n-1
        E0 buggy a3b-3d-1e3f-2h1i-1j-2k2l-1;E0 buri d2e-1f-1h2i-2j2k1l-2;E0 burn a2b-2d-1e1f-1g1h1i-2j-2k2
        E0 bus a3b-4c1d1e-2f2g1h-1j-1k-1l2m3n3;E0 but a-2b4c-2d-2e2g-3h7i-4j-1k5l-4m-1n2
        E0 by a-1b6c-5d3e2f-5g-2h4i-3j-6k7l-2n-1;E0 c a-7b12c-5d2e-1f-1g-1h2i-1j-3k3m1n-1;E0 cab a3b-2c-1e-1f1i1l1
        E0 call a3b-1c-2d-2e-1f2g-1h2i-1j-3k3m2;E0 caller a-3b3m2;E0 calm b-2c2e-2f1g-1k1l-1m1n2
        E0 came a-1b6c-5d-1e-2f3g1h-4i3k-3l4m1;E0 camera a-2b3c-1h1i-1j-1k1m4n2;E0 can a1b-2c1j1k-1l1m1n5
        E0 cannabis a3b-2d-1e2f-1g1h-1j-1k1;E0 car a1b1c-2d3e-3g1h1i-3j3k1l-5m-2n-1;E0 carer b1c-1d3f-3h1j3k-1l-2m-1n5
        E0 carri a2b-3c1e-1f1g1j-1k-1l1;E0 case a-2b4c-2e1m-1n-1;E0 cash a-2b-1c3;E0 cdnt a1b-1g-1h2j-1k3l-2
        E0 centil a4b-3c-1e-1g-1i1j-1k-1l1;E0 centr a4b-1c-3d-1e-1f2g-2i2j1k-2l2
        E0 ch a-1c1d-1e3f-2g1h-2i1j-1k-2l3m-1n1;E0 chair a3b-6c3d-1e2f-1g-2h2k1l-1n1;E0 chang a3b-3d1e-1g-3i3j1k-1n1
        E0 chart a-1b-3c3d1f-1g-1i1j-1l1;E0 chat a-2b-1c3e-1f1g3h-1i-1j1m4n1;E0 chatt a2b-1c-1g4i-3j-3k-1l4n-1
        E0 chatty b1c-1g2h1i-4k1l-1;E0 check a-2b1c1d-2e3f-1g-1h1j-3k4l-1n-3;E0 chest a2b-3c2d-2f2g-1h-1i2
        E0 child a-3b2c1e2f-1g-1h1i1j2k-2m2n1;E0 children a-5c5d-1f1g-1h-2i3m-3n-2;E0 chin a2b-1c-1e2f-2g-1i1
        E0 chip a3b-3c-1g3i-2j2k-1l-1;E0 chk b-2c3g-1h-1i1j1k-1;E0 chos a1c-1d2e1f-2g-4h-1i5m1n2
        E0 chronology a1b4c-5h-1i1l1n-1;E0 class a5b-2c-3d-1e-1f2h-2i2j2k-2m1n1;E0 clean b-1c1d-2e-1f3g-1h1i1j-1l1
        E0 client a1c-2d1e-2f1g-2i2j-2k-1l2n-1;E0 clos a-1b2c-1d2e1f-2g1h-1k-2l1m4;E0 club a1b-2c1d-1e-5f6h-2i1k-2l2
        E0 cm a-2b1c1;E0 cold a-1b-1c2e1f-1g2h-2j-1k-3l4n-1;E0 collect a-1b-1c2d3e-1f-2g-1h-2i3j-1k-2l3
        E0 colleg a3b-1c-2d1f-1i1j1k-1l-1;E0 colour a1b-1e2f-2g-1h4i-2j1k4l-4;E0 come b3c-3d-1e-1f1g5h-2i-4j4k-2l-3m1n2
        E0 comment a1c-1d-1f2g3h-1i-2j-2k4l-2;E0 community a1b-2c2e-2f2g-1h1i-1k1l-2
        E0 complet a1b-8c7d2e-6f4g4h-2i-2j-2k1l1m2n2;E0 compliant a-4b1c3k1;E0 concern a-3b-2c5d-1f1h-1i1j-1l1n-1
        E0 condition a1b-3c2e-2f2g1h-1k-1l2;E0 conferenc a-2b3c-1;E0 consider b3c-3d-1e1;E0 consultant a2b-2d1j-1
        E0 consultation a1b-4c3g1h1i-2k2l-2n1;E0 contact a-2b3c-1d2e3f-5g-5i6j1k-2l1m-1n-2
        E0 continu a2b-2c-1d-1e1h2i-2j-1k2l-1n-1;E0 contractor a-2b-1c2;E0 convey a-3b-1c4f-1h2i-3k2l-1
        E0 cook a1b-1d3e-1f-2g2h-1i-1j-2k1l1;E0 cooker a-1b-1c3e1f-1g1i-1j1k-1l-1;E0 cooperativ a1b-3c2d1f-1i-1l1
        E0 cop a1b-1e-2f2g-1i1;E0 core a-3b4c-1e-1f1m1n-1;E0 corner a3b-2c-1d2e-1f-1g4h1i-5j1k1l-2
        E0 corridor b-1c1d1f-1g1h-1j-2k-1l3;E0 cos a-2b3c-1d4e-1f-3g1h1i-2j2k1l-2m1;E0 cot a-4b2c2d-1e2f-1g-3h1i2j-1k1
        E0 could a2b-1c-1d1g-2h5i-3j1k3l-4n-1;E0 count b-1g1h1i-2j-1k2l-1m2
        E0 court a1b-2c2d1e-1f-1g-1h-2i3j1k-2l1m-1n-1;E0 cousin a1d1e2f-3g-1i1j-1k2l-1;E0 covid d-1f1m2
        E0 cp a-2b4c-2d2e-3f1g2h1i-3j-2k2n2;E0 cpr a-1c1e1h2i-2k2l-2;E0 crack a-2b2h1i-1k1l-1
        E0 crawl a1d-1e3f-2g-1h-1i2k-1l1;E0 crew a3b-2c-2d-1e2f-1g3h-1i-2j-1l1m4;E0 cri a-1c2e-1f1g-1h-1i2j1k-2l1m-1
        E0 crisp a4b-4d-1e1f-1g-1h-1i2j-1k-1l3n-1;E0 cry a-3b3c-1d2e-2f1g2h-4i2j1k-2l1m-1n-1;E0 crèch a-1b3c-2m-1
        E0 csc a-3b1c2d-1f1h-1i1k-1l1n-1;E0 cuddl a2c-1d-2e-1f3g-1i1j-1k1;E0 cupboard a3b-2c-1d-1e-1f2g1i-1j-1l1
        E0 cut a-2b3g1h-1k1l-1n-1;E0 da a-1b3c-1d1f-1g-1h1i-1k1l-1n1;E0 dad a1b-2e-1f1g6h-3i-2j9k-5l-4m3n5
        E0 daddy b-1d1f-1g2i-2j6k-3l-3;E0 daily b-1d-1f1h1i-2j-2k3l-1;E0 danc a-3b4f1h-1j1;E0 dash b-4c4e1f-1
        E0 dat a-1b-2c3;E0 daughter a1b-2e2f-2g3h-2i-2k-1l1m-1n-1;E0 day a4b-2c-2d-3e-1f4h-2i2j3k-3m-2n1
        E0 death a-2b2c1e1g1i-1;E0 declin a-4b3d-2e1f1g3h-1i-2k3l-3m2n1;E0 deni b-3c3g1i-1j-1l2;E0 depo a-1b2c-1
        E0 describ a-2b2d1g-1i1k1l-1;E0 desk b1c-1d1e-1g-1h1j-2k1l1m-1;E0 diary a2b-1c-1e1f-1g-1h2i-1j-1k2l-1m-1n-1
        E0 did a3b1c-4d-2e4f-1g-1h3i-2j-2k2m-2;E0 didnt a4c-4d1f-1g-3h7i-3k9l-9m-2n-1;E0 dinner a1b-1d-1f1g4i-4j2l-2
        E0 direct a-3b-1c4d-1f1g-1h2i-1j1k1l-2m1n1;E0 discharg a2c-1f1h-2i2j-1k-1l2n-1
        E0 discuss a-8b-8c15e-1f1g2h-2j-4k1l4n-1;E0 discussion a-1b-2c3;E0 disput a-1b-2c3
        E0 distress a3b-2c-1f-1h2i-1j-1k1;E0 dna a-2c3n-1;E0 dnt a-1b1m4n3;E0 do a-1c1d3e-1f-2g4h-2i-2j-2k4l-3m3
        E0 dob a-1b1c-1e1f-1h3i-3k3l-2;E0 doe a3b-3d1e-1g4h-1i-3j2k-2;E0 doesnt a3b-1c-2d2e-2g3h-2j6k-4l-2m1n3
        E0 dog a5b-8c3d2e-5f2g3h-1i-2j5k-1l-4;E0 doll b1c-1d2e-2g-1j-3k1l2;E0 done a3b-2g-1h-4i5k-6l6n-1
        E0 dont a2c-2d2e-3f1g4i-4j5k1l-6m1n6;E0 door a-2b4c-2d2e1f-3g-1h5i-4j-4k7l-2m8n1
        E0 doorstep a1b-2c1e1f-1g1h2i-3k2l-2m2;E0 doorway e2f-2h2i-2j-1k3l-2;E0 down a-2b2d-1e-1f1g-2h1i1j1k-2m-1n-3
        E0 dr a1b1c-2d1f-1g-1h-1i2j-2k-1l3n-1;E0 draw a-1b3c-2d1e-2f1j2k-1l-1m-1n2;E0 dream a1b-1d-2e-1f2g1i-1j1l-1
        E0 dress a2c-2d-2e5f-3g-1i1;E0 drew a6b-3c-3e-3f3g-1i1k-2l1;E0 drink a-4b1c2e1f-1g1i-1j2k-1l-1m-1
        E0 driv a2b-2c1d2e-1f-1g1i-1j-1k2l-1;E0 drop a2b-3c2e-1g-1h1l-1;E0 dropp a3b-3d3e-2f-1g-2i2j-2k-1l2n-1
        E0 dsl a-2b1c1d1f-1g-1h4i-3j-2k3l-2m-1n-1;E0 due a-1b-4c4d-1e1g-1i1m-1n2;E0 dv a3b1c-4d-1e1f-1g-1i1j-1l1
        E0 each b-1c1d4e-1f-3g1i-1k4l-3;E0 eat a1b-2c1d-1f1g-2h-1i3k-1l1;E0 edt a1b2c-3g1h2i-2j-2k1m1n-1
        E0 egg a-1b-2c2;E0 either b2c-2d1f-1g-1i1j-1k-1l1;E0 elderly a2b-3c2e1f-1g1i-1
        E0 eldest a3c-3e1f-1g3h-1i-2j1k-1;E0 else a-1b2c-1d4f-4g-1h-2i3j1k-1;E0 email a-3b5c-2f-1g1h-1k-1l1m-1n2
        E0 empty a-2b4c-2e1f-1m-1;E0 end a-2b1c1d-3e3j-1l1n-1;E0 engag a2b-2d1e-1g-2h4i-3j-1k4l-2
        E0 engineer a2b-2c-1h-1k-1;E0 enough a1b-3c1d1e1f-1j1l-1;E0 epd a2c-2g-1h-1i2j-1k-1l2
        E0 escort a1c-1g-1h2i-1k2l-2;E0 establish b-2c2;E0 even a-2c2d-1e2g-2h1i1j-2k1l1;E0 every b1c-1e-2f2g-1
        E0 everyon d3f-3h-1j3k-2m-1n1;E0 everyth a2b-3c2e-2f2g2i-1j-1k2l-1;E0 ewo a-1b3c-2m-1
        E0 exam a2b-2c1d-1e3f-2g1i-1j-1l2m-1;E0 explain a-3b1c2d1e-1g2h-1i-1k-2l2n-1;E0 express a-1b2c-1e1n2
        E0 eye a1b-1d-1e-1f2g-2h-2i4j-2k-2l4m-1;E0 f a-2b3c-1d-1e2f-1g1j1k1l-1m1n1;E0 f1 a2c-2d-1e1g-1h1i1
        E0 f2f a-1b3c-1g-1h1i-1k1l-1m1n4;E0 face a2b-2d-2f2g-3h-1i4j1k-1l1;E0 fall a-1b-1c2d-1e2f-2g3h-2i-1l1
        E0 fam a-4b4m1n1;E0 family b-5c5d2e-1f-2g-4i4k-4l4m1n2;E0 father a-2b3c-1d-2e4f-3g-7i6j-5k2l3m-2
        E0 fed a-1b3c-2e1f-1g-1i1j2k-2m1n2;E0 feed a1b1c-2d3e-4g-1h-3i4j2k-3l1;E0 feel a2b-1c-2d1e-3f2g3i-3j5k-1l-4m3n4
        E0 feeling a2b-1c-1d1e-2f1g3h-1i-2j-1k5l-4;E0 fell a-2b1c1e-2f2g4h-6i2j-2k-5l7n1
        E0 femal a2b-3c1d1e1f-2g1h-2i1j1k-2l1m2;E0 fetch a3b-3d-1e2h1i-1j-1l1;E0 fight a2b-3d-1e2f-2g1k-1l1
        E0 fil a-2b4c-1m-1n2;E0 file a-2b1c1e1f-1g-1h3i-2k2l-2m-2n-1;E0 fill a-3b1c2g1h-1
        E0 filthy a3b-1c-1e-1f1g1h-1l1;E0 find a2b-2d1e-2f1g2h1i-3k2l-2;E0 fine a-4b7c-3d-1f1g1h1i-2j-2k3m3n2
        E0 finger a1c-1g1j-1k1m2;E0 finish d1e-1g-1h-1i1j3k-1l-2;E0 first a1b-2c1d1f-1g2h-3i2j-1k-3l4m-1
        E0 fish a1b-1f1g1h-1j-1k-1l2;E0 fitt b-3c3e-3f3k1;E0 five a-3c3j1k-1l-1;E0 flag a-2b2c-1
        E0 flat b-3c3e1g-1i1k-2l2;E0 flo a-1c1e-1f1g1h1i-2k1l-1;E0 floor a-1b-2c3e2f-1g-3h1i2m-1n-1;E0 fm a-1b-1c2
        E0 follow a3b-1c-2d-2e1f1g2h-1j1k-3l1m-1n-1;E0 food a3b-3d-1e2f-1g-2h4i-3j-1k4l-3n1
        E0 football a-2b2e-1f1g2i-2j-1l1m3n3;E0 for a1b-2c1e-2f2h-4i4k-5l5m-1n-3
        E0 form a-4b-2c5d-2e-5f7g3h-2i-1k3l-3m-1n3;E0 foster a1c-1d-2e4f-2g-2h1j3l-3n-1
        E0 found a3b-2c-2d2e-5f4g1h-1i1j-4l4m-1;E0 friday a-1b-1c2g-1i1j-1k1l1m2n2;E0 fridg a-2b-3c5d-1e2f-1j1
        E0 friend a-2c1d-1e-2f3g-1h1j1k-1l-1m-1n-1;E0 from a-4b4d-3e1f2g1h3i-4j-2l2m1n3
        E0 front a3b-2c-1d-1e5f-4g1h-1j-1k-2l3n-1;E0 fruit a-1b-1c2;E0 full a1b-2c2d-1e2f-1g2h-2k-3l3m-1n1
        E0 funny a1b-1d1f-1g1i-1j1l-1m2;E0 further a-2b-2c3f1g1m-1n-1;E0 ga a3b-2c-1d-1e-2f2g-1h1i1
        E0 gate b-2c2d-2f1h-2i1k-3l2;E0 gave a2b-1c-1d3e-4f1g6h-1i-5j1l-1m2n2;E0 gcs b-1c1e-3f3g1h-1j1l-1
        E0 get a-1b3c-1d-2e2g-1h1j2k-1l-2m-1;E0 girl a3b-1c-3d-1f1j-1l1n-1;E0 give a-1b-2c2d-1e-1f2h1j-1k2l-1m3n2
        E0 given b-2c2d2e2f-4h-2i2j-3k-1l4m-1n1;E0 gmo a-2c2;E0 go a-3b1c2d-1e1g4h-2i-1j7k-2l-5m5n6
        E0 goe f-1g1i-1j1k1l-3;E0 going a-1b-1c2d1e-1h-2i2j3k-1l-2m3n2;E0 gone a-6b7c-2d2f-2j2k-1l-1m-1n-3
        E0 good a5b-7c2e-1f1g4h-2i-2k-2l2;E0 got a1c-1e1f-1g-2h3i-1j-2k1l1m2n1;E0 gp a-5b-1c6g-1h-2i3j-1k-2l3m-2n-2
        E0 gran a1c-1e3f-2g1h-1k1l-1n-1;E0 grandad a-3b3n-1;E0 grandmother a-1b2c-1d-1e2f-1h-1i1k-1l1n1
        E0 granny a1b1c-2e1f-1g-3h-1i4k-2l2;E0 group a-1b5c-4d-1e-2f3g-2h1i1j-1k2l-1n-1;E0 grp b1c-1g-1i1m2n2
        E0 gutt a3b-3e-2f2g-1i1j1m1n1;E0 h a1b-6c5d1f-1h-1i1j-1k-1l1;E0 ha a-1b3c-2
        E0 had a5b-4c-1d1f-1g-3h1i2j-7k3l3m-4;E0 half a2b-3c1e2f-2g-3h1i2j2k-1l-1m-1n-1
        E0 hall a-1b-3c4d2e-4f2g-1i1j-1k-1l2;E0 hand a2b-5c3d-2e3f-1g-5h-1i6k-2l2m-1
        E0 handover a2b-2e-2f2g1h-1i-1j-1k1m-1n1;E0 happen a1b-1d1e-1g2h-1i-1j1l-1
        E0 happy a3b-4c1d-2f2g1h-1j4k-1l-2m-1n2;E0 has a-11b7c3g-2h-3i4j2k-5l3m-2n-2
        E0 hat a1b-1c-1d2e2f-5g1h-2i1j4k-2l-1m1n4;E0 have a2b-5c3g2h-3i1j2k-4l2m-3
        E0 he a7b1c-8d3e-4f1g7h-3i-4j7k-4l-3n2;E0 head a2b1c-3d1e2f-3g2i-2j1l-2m1n-2
        E0 headphon a1b-1d-1e-1f2h3i-3k3l-2;E0 health a-5c5d1e1f-2g1i-2n1;E0 hear a3b-5c2h1i-2k1l-1n-1
        E0 heard a-5b6c-1e-1f1k-1l1;E0 hed a1b-2c1d-3f3g3i-3j3l-3n2;E0 held a1b-2c1d-2e2g-3h3j1k2l-3n3
        E0 help a-1b-2c3d-1e1g1h-2i1j1k-2l1m-1n-1;E0 her a5b-1c-4d1f-2g1i-2k1m-1n2;E0 here a1b-2c1d-2e-1f3g1h-1j4l-3n1
        E0 herself a2c-1d2e1f-3g-1h-1i1j-1k-3l4m1n-1;E0 hes a1b-1e1i-1j2l-2m-1n2;E0 hi d-1f1h-1j-1k-1l1m4n1
        E0 hid a3b-3d-1e1g-1i1j1k-3l2;E0 high a-1b-3c4g-1l-1;E0 him a4b-2c-3d-1e1g-3h3j1l-1m-3n-2
        E0 himself a-1b1d1f-1g2h-1i-1j1k-2l1m2n3;E0 his a4b-4c-1d-2e-1f3g1h2i-3j-1k3l-2m1
        E0 hit a-1c1d-1e-2f3g2h-1i-1k-1l1n2;E0 hm b-2c2e-1f2g3h-1i-2j2k-1l-1;E0 hold a3c-3d-1f1g2h-2k-2l1
        E0 home b-1d2f-2h-4i4j5k-2l-3m-1;E0 homework a-2b1c1j-1k-1l2;E0 hour b1c-1e-1f1g-2h-1i4j-1k-1l2n-1
        E0 hous a-3b-1c4d-1e-3f3g6h-1i-5j4k-2l-3m-2n1;E0 household a-2b1c1;E0 how a-3b1c2e-1f1g3h-1i-2j-1k3l-2m1n-1
        E0 hrs a1b-3c2d-1e1f-1g2h-1j-1k-1l1;E0 ht h3i-3j-1k2l-2;E0 hurt a1d-2e1g2i-2j-2l2m1n-1
        E0 hv a-1b-1c1d-1e2f-1g-5h1i3j-2k1l1m-2n-1;E0 hx a2b-2e1g1i-1j-2l1;E0 i a-1b2c-1d-1e2f-1h-1i1j2k1l-3m2n3
        E0 ice a1b-1d-1e-1f1g-3i3j-1k1;E0 id a-3b2c2e-3f2g2i-2j1k-1n-1;E0 identifi a-2b-2c3;E0 idva a-1b4c-3d1e-1j1
        E0 if a4b-3c-1d-1e2f-1g2h-1i-2j-2k-2l4m2n-2;E0 improv a1b-4c3d-1e-1f1g-1h-1i1k-1l1
        E0 in a6b-5c-1d1e-2f1g1h-4i3j5k-8l2m-1n-1;E0 inc b-2c3e1f-1i1k-1;E0 individual a2b-1c-1d2e-2f-1g1j1l-1
        E0 individually a1d2e-1f-1g2i-1j3k-1l-2;E0 inform a-3b4c-1d2e-4f1g-1h1j2k1l-3m1n-1
        E0 initial a1b-1d-1e1g2h-3j-1k-2l3;E0 instruct m2;E0 interaction a3b-1c-1e1f-1g-1i1j-1l1
        E0 interpreter a3b-2c-1d-1e1h-1i1j2k-2;E0 interview a2b1c-3d4e-3f-1g3h-2j1k-2m2
        E0 into a3c-3d3e-2f-1g2h-1i-1j1k2l-2;E0 intoxicat a3b-3c-1d1e-1f1g-1h1j-1k1l-1
        E0 introduc a3b-1c-1e1f-1g-2h-1i2j-1k-2l3;E0 intv b1c-1g3h-1i-2k1l-2;E0 invit a-4b2c2g1i-1j-1k1l-1n-1
        E0 is a-4b4d6e-4f-3g8h-2i-6j7k2l-9m1n1;E0 it b1c-2d4e-3f-2g6h-1i-5j3l-3m5n6;E0 j a-2b2
        E0 joint a4b-6c2d-1e3f-2g-1i1j-2l3m-1;E0 just a1b-2d9e-2f-8g2h4i-6j1k5l-6m-2;E0 juv a1b-1g3h-1i-2k1l-2
        E0 k-m a1c-1f-1g2h1i-3k2l-2;E0 kept b1c-1d1e1f-2g-2h1i1j-2l2m2;E0 kettl a-1b-1c2k1l-1
        E0 key a3b-2c-1e2f-2g-1h1j-2k2m-1;E0 kick a1b-2c1d-1e2f-2g1i-1j-1k-1l2m3n1
        E0 kid a-5b6c-1d-4e2f2g1h-2i1j-1k-2l4m-3n-3;E0 kitchen a-2b-6c8e-1f1g2h-2k-3l3n1
        E0 knee a1b-1c-1d-1e3f-1h-1i1k-2l2n1;E0 knock a-3b1c2h1i-1k1l-1m1n-1;E0 know b2c-2d-3f4g-1i2j-4l4
        E0 known a-2c2e-1f1g-1h1m-1;E0 l a1b1c-2d-1e-1f1g-1h-1i1k2l-1;E0 la a-2b2c-1
        E0 lac a2b-4c2d2e-1f-1g1h-1i1j2l-2m-1;E0 lad a1b-2c2d-2e1f1g2h1i-3j-2k2l-1;E0 lap a-1b1e1f-2g-1h-2i3j-2k-3l4n-1
        E0 last a-4b4g-1h-1i3j-1k-2l3m-1n-1;E0 late b1c-1d-1e1h3i-3j1l-1n-1;E0 laugh e1f-1g-2h-2i4j1k-2l1m1n-1
        E0 leaflet a-4c4g-1i1j-1l1m-1;E0 leav a-3b1c2e-1f1g1h1i-2j1k3l-5m1n-2
        E0 left a-4b9c-5d2e-1g-1h3i-2j-2k3l-1m-3n-1;E0 legal a-2b4c-2n-1;E0 less a-1b-2c3d1e-1g1j1l-1
        E0 lesson a-1b-2c2d-1e1g-3h-1i4j-2k1l1;E0 let a5b-7c2d-2e1g3i-3j2l-2m-2n1;E0 letter a-4b3c1e1f-1g-3h1i1j-1k1m-3
        E0 letterbox a-2b3c-2m2n-1;E0 library d3e-1f-3h-1i1j2k1l-2;E0 licenc a-1b-2c3n1
        E0 lik a-1b2c-1d-1f1g2i-2j7k-1l-6n3;E0 like a3b-4c1d1e3f-4g3h-3i-1j5k-2l-4m3n8
        E0 line a-4b3c1e-1f1g1i-1j-1k1m6n2;E0 linear a1d1f-1h2i-2k2l-2;E0 lip d-1f1j-1k3l-2
        E0 list a-3b3e2f-2g-1h-1i2k-3l3m-1n-1;E0 littl b1c-1f1h1i-1j-3k2l1n-1;E0 liv a-3b-3c5e1f-1g1h1i-2j1l-1m-1n-1
        E0 live a-1b-2c3e-2f2g2h-1i-1m-1n3;E0 locat a1b-1c-1d1e-2f2k1l-1;E0 lock b-2c2d1e-6f5h-1i1j1k-1l1m1
        E0 lodg a-1b2c-1;E0 lodger a-1b-1c3e-1f1;E0 log b-2c2d-1e2f-1g-1h3i-2j-1k3l-2m-1n-1
        E0 long a-2c2d1e-1h1i-1k1l-1;E0 longer a3b-2e1g-1i1j-1k-1l1;E0 look a2b-2c-1d-3e3f-1g-5h7i-2j-5k4m1n-1
        E0 lost a1b-3c2e1f-1g1j-1k-1l2;E0 lot a3b-4c1d-2e2g-3h-2i5k-2l3;E0 loud a3b-4c1e2f-1j1l-1
        E0 loung a2b-3c1f1h4i-4j-1k3l-2;E0 lovely a2b-2d-1e2f-1g-1h1j-1l1;E0 low a3b-6c3d2f-2k-1l2
        E0 lunch a1e-4f4g2h-1i-1j1k-2l1m-1n-1;E0 lunchtim c1d-1f1g-1i1j1k2l-3;E0 made b-1c2e-1f2g3h1i-3k1l-1m-2
        E0 mak b1c-1e-1f1g2h-1i-2j2k-1l-1m1;E0 make a3b-3c1d-2f2g1h-1i-1j2k-1l-1;E0 male a2c-2d-2f1g-2h4i-3j-1k3l-2m-1
        E0 mam a-3b4c-1e-1f1g4h-1i-3j4k1l-5m1;E0 man a1b1c-2d1e-1g1h-1j-2k-2l4m-1
        E0 manager a1b3c-3e-1f1g-2i1k-1l2m-1n-2;E0 mark a2c-1d3e-2f-1g-2h1i1j-2k1l1n-1;E0 mat a2b-2e-1f1h2i-2j2k1l-3m2
        E0 match a-1b2c-1m3n1;E0 math b-2c1d1e1f-2h-2i2j2k-2n1;E0 me a2b-1c-1d1f-1g6h3i-9j5k1l-6m5n5
        E0 measur a-2b-3c5e-2f2g-1h-1i2k-1l1;E0 med a-1b-5c5d1e-2f1g-1h2i-1k2l-2m2n3;E0 medical a1c-1d1g1h3i-4k1l-1
        E0 meet b3c-3d-1f1g1h-2i1j-2k2n-2;E0 mention a-4b-3c7d1e-1g-1i2j-1k1m-1n-1;E0 messag a-2b-2c4d1j1
        E0 met a-4b7c-2e-1f1g4h-1i-3j1k1l-2m-1n-2;E0 mgm a1b2c-2d-1e2f-1g-1h5i-4j-1k5l-3m-1n-1;E0 middl a1m2
        E0 min a-3b6c-3d1e-3f2g2h-2i-1j-2k-2l4m5n3;E0 minut d2e-3f1g-1i1k-1l1m2n1;E0 miss b1c-2d1e-2g3h-1i-2j1l-1m1
        E0 mobil a-4b3c1m1;E0 moc a-1b-1c2d-1e2f-1g-2i2j-3l4m-1n-1;E0 mon a1b-2c1;E0 money a-2c2j2k-1l-1
        E0 monitor a-3b1c2m-1;E0 monosyllabic a2b-2c-1d2e-2g2h-1i-1;E0 month a-2b3c-1d1e-1g1h1i-2j1l-1n-1
        E0 mood a-1b-1c2d3e-1f-2g2i-2j2l-2;E0 more a1b-2c1d-2f1g2h-1i-1j3k-1l-2m3n4;E0 morn b1c-1d-3e1f2g-2h1i1k1l-1
        E0 most a2b-4c2d-1e3f-1h-1i2j-1k-1l2;E0 mother a-1b-5c6d-4e6f-2g-4h-1i4j-7k2l5m-3n-5
        E0 mov a3b-5c2d-1e3f-2g-1h1j1l-2m-1;E0 mr a-4b2c2g2i-1j-1l1n-1;E0 mrs a1b-3c2d-2e3f-1g1h1i-2j2k-1l-1m-1n-1
        E0 mtg b4c-4d1f-1g-1i1k-1l1m-1n3;E0 mum a4b-5c1d-4e5f-1g2h-2k-2l2m2n-3;E0 mummy a4b-3d2e-3f2g1h1i-2j3l-3m1
        E0 music a3b-1c-2f1;E0 mw a-1b-2c2g1h-1;E0 my a3b-2c-1e-2f1g-4h-2i6j-2k-3l5m1n3;E0 n a1b-1d1e-1k-2l1m1n3
        E0 nam a-1b2c-1d-1e-1f2g2h-1i-1j-3l3;E0 name f1g3i-3j-1k-2l3m1n1;E0 nan a1c-1d-2e1f1g1h-2i1j1k-3l2m1n1
        E0 nappy a7b-5c-3d-1e2g-2h-4i6j-1k-3l4;E0 nas a1b-2c1f1i1l1;E0 near a1b-3c2
        E0 need a-3b3d-1e-1f1g-1h-3i3j-1k-3l5n1;E0 neighbour a-6b7c-1d-2e-2f4g-1h1i-1k1l-1m-1n-1
        E0 neither a-1b-2c3e-1f2g-1h3i-2j-1k3l-3m-1;E0 never b2c-2d-2e2f1h2i-2j-1k3l-2m-1n-1
        E0 new a-3b1c2d-1f1h-1j-1k-2l3m2n3;E0 next a-1b7c-6d-1e1g-2i2k-2l2m-1n-1
        E0 night a-3b4c-1d-2e1f2g-2h3i-1k1l-2m-1n-1;E0 nit d-1e3f-2k-1l1;E0 no a-1b5c-4d2e2f-4g-1h3i-2j-4k4m-3n-5
        E0 nobody a4c-5d2e-1f-1g1h-3i2j4k-4;E0 nodd a1b-1e-1g2h2i-4j-1k2l-1;E0 nois a3b-1c-2e-1f1h-1i1k-1l1
        E0 normal a2b-2e1f-1g2i-2j1l-1;E0 not a2b4c-6d-1e-1f2g3h3i-6j4k5l-9m-1n2;E0 note a-5b4c1d-1e1f-1g-1i1k-2l2m-2n4
        E0 noth a-1b2c-2d-1e3f-2g1h4i-4j-5k8l-3m2;E0 now a-6b2c4d2f-2g2i-2j2l-2m-2n-2;E0 nurs b-1c1d3e-1f-2n2
        E0 nursery a4b-6c2d1e-3f2h-5i6j-3k-7l10m-1;E0 o a-2b1c1d4e-2f-1g-1h1i1m3n1;E0 obs a2b-2g-1h4i-3j2k2l-4
        E0 observ a5b-2c-3d-3e2f1g-4h-3i6j-1k-2l3;E0 occasion a-1b3c-2j1l-2;E0 occupant a-1b-3c4e-1f1h1
        E0 of a-1c1e2f-1g-2i2j2k-1l-1m-3;E0 off a-2b4c-2d4e-1f-3g-4h4j-3k4m4n3;E0 offenc a-2b-1c3
        E0 offer b1g-3h1i3j-2l2m3n-2;E0 offic a-1b7c-6d-1e2f-1g-1i1j-2k1l1m1
        E0 officer a-3b1c2d1e-2f1g2h-1i-1j1k-1m-1n-2;E0 ok a-2b2c-1h-1i1j1k2l-3m8n5;E0 old b2c-2g1h-2i1j2k-3l1
        E0 older a2b3c-5d-3e4f-2g-4h3i1j1k1l-2m1n1;E0 on a2b-2c-1d-2e1g-1h3i-1j-4k2l2m3n1
        E0 once a1c-1e-1f2h1i-2j2k1l-2n-1;E0 one a4b-5d3e-2f-1g1h-1j2k-3l1m2n1;E0 only a-3b10c-7d8e-4f-4g1j-3k-1l4m-1n2
        E0 open e-1f1g3h2i-4j-1n-2;E0 or a-2b1d1e-1g-2h3i-1j-1k2l-1m-2n-1;E0 oral a1b-2c1d-1e-1f2g-1h-1i2k-1
        E0 order a-1b-1c2d1f-1g1i-1n-2;E0 other a-1b-1c2d2e-1f-1g-1i1k-3l3n-1;E0 ourselv d2f-2g1i-1j1l-1
        E0 out a2b1c-3d1e-2f1h5i-4j-1k5l-5m2n4;E0 outsid a5b-6c2d5e-4f-1g1i-1j5k-3l-2
        E0 over a-3b-2c5d-2e1f1g-3h2i1j3l-3m-1n-1;E0 own a1b-2c1d7e-6f-1g6h-3i-2j3l-3m-1
        E0 p a-2b1c1d-1g3h-1i-2j-1k1m-1;E0 pack a-2b-4c5g-2h-1i3j-1k-2l3m2;E0 packag a-1b-2c3
        E0 pad a2b-1c-1d-1g-1h-1i1;E0 pain b-2c2e1g3h-1i-1j1k-1m1;E0 pale e1g-1h2i-1j-1k3l-2;E0 paper a-2b2e-1f1
        E0 paperwork a-1b-2c3;E0 parcel b-1c1d-1e1f-1h2i-2j-1k2l-1n1;E0 parent a-6b1c6d1f-1g-1i1j-3k-1l4m-3n-1
        E0 park b-1c1d4e-4g3i-3j1k-1n-1;E0 parti a-1b-3c4e1f-1g-1i1l1;E0 partner a-7c7d1e1f-2g-1h2k3l-3n-1
        E0 pass b1c-1d1e-3f2g-1h-2i3j2k-3l1m-1n3;E0 past a2b-1c-1e-2f2g-1h3i-2k2l-2;E0 paternal a-1b3c-1d1h-1i1k-1l1n-1
        E0 patrol a-1b-1c2d-1e3f-2i-1;E0 pc a4b-6c2d2e-2f1g3i-3k2l-2m-1;E0 peep g-1h-3i3k-2l2;E0 pep b-1c2e1f-1g-1i1n3
        E0 per a-5b7c-3d2e-4f1g2h-1j1k-1m-1n-1;E0 period a-2b2c-1d1f-1g1h-1m1;E0 person a1b-2c1d3e-1f-2g1h-1k-3l3m3n5
        E0 phon a3b-9c6e1f-1g-2h-2i3j-2k-1l3;E0 photograph a-2b3d-1e1h-1i1j-1k-1l1n1
        E0 pick a1b-1c1d5e-4f-2g-1h-1i2j1k-3l2n-1;E0 plac a-1b3c-2d-1e-1f2g-2h-1i3k-2l1n-1
        E0 placement a1d-2e3f-1g3i-3j-2k3l-1n1;E0 plan a-8b1c7f1h-2i2j-1k-2l3m-1
        E0 play a4b-2c-2d-3e4f-1h-1j-3k-1l5m2n-1;E0 playpen a2c-2e-1f1;E0 pleas a-2b-1c3d1g1j2k-1l-1m-1n1
        E0 pn a-3b2c1d1e-3f3g-1h-1i2k-1l1;E0 polic a-5b5d1e-4f3h3i-3j-1k3l-2n3;E0 pool a3b-2c-1d-2f2g3h-2i-1j2k-2
        E0 poor a3b-4c2d-1e-2f3g-1h3i-2j1k3l-3;E0 post a2b2c-3d1f-1g-2h2j-1k2l-1n1;E0 practic a-1b3c-1e1f-1j-1
        E0 pram a-3b2c1d1e2f-2g-1h2i-1j-1k2l-1m1;E0 present a5b-2c-3d-1e4f-3g2h-2j-2k-2l4m-1n-2;E0 privat b3c-2i1n2
        E0 progress a-1b-1c3e1h2i-2k2l-1;E0 property a-3c3e-1f1g-1h-1i2k-1l1;E0 pt a1b-2c1d1e1f-1g1h-1j3k-1l-2m-2n-2
        E0 pull a3b1c-4d-1f1g-2h1i1j-1k-1l1m-1;E0 pump a-4b1c3j-1l1;E0 push a2b-1c-1d1e-1g-2h-1i3j7k-2l-5
        E0 pushchair a-2b-2c3e1f-1g-1h-2i3j-1k-2l3;E0 put a4b-3c-1d-1e-2f2g1h3i-4k3l-4n-2
        E0 pyjama a2b1c-2d-1f1g-1h1j-3l3;E0 question a4b-4d1f-1g1i-1j-4k3l1;E0 r a3b-2c-1h1i-1j-2l2n-1
        E0 rais a-1b-1c2g1h-1k1l-2n-1;E0 ran a-2b2d1f-1h2i-2j-1k4l-3;E0 rang a2b4c-5e-2f1h1i-1j-1l1n-3
        E0 rather a3b-2c-2g4h-1i-3j3k-2l-2m3n3;E0 re a-9b1c8e-1f1g5h-2i-3j-1k4l-3m-1
        E0 reach d1e1f-1g-1h-1i2j2k-1l-2m1n1;E0 read a-3c3d1e-1f-1g1h-1j-2k-1l2m-1n6
        E0 really a1b-2c1d1e1f-2g1i-1j2k-1l-2;E0 rear a4b-4d-2e4f-2h-1i1k-2l2;E0 recd a-2b3c-1d1j-1l1m-1n2
        E0 record a-4c4d-1e-1f2h1i-1j-2k3m1n2;E0 red a2b-3d-1e2f-1g-2h-2i4j2k-1l-1;E0 ref a-1b2c-1d-2e1f1g-1i1l1m-1n-1
        E0 referr a2b-3c1d1g2h-1i-2k-1l1;E0 referral a2b-5c3e-1f1g1h-1k-1l1m-1n-1
        E0 refus a-1c1e1f-1g-1h-2i2j-2k-1l4m-1n-1;E0 regard a-2b-4c5g1i-1j-1k1;E0 register b-1c1d-1f1g-2h-1i3j-1k-1l2n1
        E0 relativ a1b-1d-1e-1f2g-1h2i-1j1k2l-3;E0 remain a-4b5d-1e2f-2h2i-2j1k1l-2m-1n-1;E0 remov a1b-4c3h-1i1j-1k-1l2
        E0 repeat a-3b2c1d-1e1i1n-1;E0 reply a-2b2c-1g-1h3i-2j1k3l-4n-1;E0 report a-4b5c-2d-1e-1f2g-2h1k-2l2m2n-2
        E0 request a2b-1c-1d3e-1f-2h-2i2n-1;E0 resident a-1c1d-1e2f-2h2i-2j-1k2l-1;E0 residential a1b-1d-1g-1i1j-3k3m2
        E0 respit a-3b3e-1f2j2k-1l-1m-1n-1;E0 resus e-2f2h2i-3j2k2l-4;E0 return a-1b4c-3d2e-3f1g-2h4i-2j-2k7l-4m1n1
        E0 rev b1j2k-1l-1m2n1;E0 review a-12b4c8g2h-2j2k-3l1m-2n2;E0 rib a1b-1d-1g-1h2i-1k2l-2
        E0 ring a-1c1d-1e-1f2g2h1i-2j5k-1l-4m-1n-1;E0 risk a-3b-1c4d1f-1g1i-1j-1l1;E0 rm a-3b-1c4e-1f1j3k-1l-2m1n1
        E0 road a3b-1c-2d-1e1g-1h1;E0 room b-5c4d5e-2f-3g3h-2i-1j5l-6m1;E0 rota a-1b-1c2
        E0 round b4c-3d1e-3f3h1i-1j-1l1m-1n-1;E0 routin a-2b-2c4d-1f1h-1i2j1k-2l1;E0 run a2b-4c2d2f-2g1h1i-1j2l-1
        E0 runn a-1b2c-1e-1f1g1i-1k1l-1;E0 s a-1b-1c3d2e-1f-1g-1h1i-1k1l-1;E0 sad a1b-1e-2f2g-2i3j1l-1m-1n1
        E0 safe a-1b1d2e-3f1g2i-2j-1l1m-2n-2;E0 safeguard a-4b4c-1h-1i1k-1l1m1n-1;E0 safety a-3b3c1d-1h-1i1k-1l1n-1
        E0 said a9b-1c-8d-3f3g2h5i-7j4k1l-5m3n1;E0 same a2c-2e1f-2g1i-1j-1k-1l2m-1n-1;E0 sat a7b-4c-3d1e-5f3g4i-4j-1k1
        E0 saw a3b-3d1e1f-2g-1h2i-2j-3k3l-1m-1n-1;E0 say a-3b4c-1d-3e4f-1g1h-1j2k5l-7m-1n2;E0 scal a1b-3c1d1f-1h-1j1
        E0 scar a1c-1d1e-3f2g2i-2j4l-4m2n2;E0 scen a-2b2d-1f2h2i-2j-1k3l-2;E0 sch a-2b1h-1j1k-1m1n2
        E0 school d3e-1f-1g2i-2j5k1l-6m-2n-2;E0 screen a3b-1c-2d1e-1g1i-1l1n-1;E0 sd a1b-3c2d5e-3f-1g7i-7j6k-3l-3m2n2
        E0 seat a6b-5c-1g-1i1j-1l1;E0 sedat a1b-1g-1h2i-1k2l-2;E0 see a-1b2c-1d1e1f-2g-1h8i-6j4k4l-8m-3n8
        E0 seen a3b1c-5d6e-4f-2g1h-3i3k-3l3m-1n-4;E0 self b-1c1d3e-1f-2g3i-3j2l-2
        E0 sent a-1b4c-2d-1e1g-2h-2i4j-1k-2l3m-1n-1;E0 servic a-1b3c-2e1f-1h1i-1k1n-1;E0 sess a-2b3h1i-2j2k1l-3n1
        E0 session a-2b-2c4d3e-3g-1h3i-2k1l-1m-2n-2;E0 set a2b-1c-1d2e1f-3i1l1m-1
        E0 settl a-4b-1c4d1e-1f-1g-2h4i-3j-1k4l-3m-1n-1;E0 seven a-2b4c-2g-1i1;E0 several a5b-3c-2d1g1h-1k-1l1
        E0 shar a-4b-1c4d-1e-2f2g1h-2j1k-1m-1n3;E0 she a-2b-3c5d6e-7f1g3i-4j5k-1l-4m3n3
        E0 shed a2b-2e2f-2g4h-1i-3j4k-3l-1m1n4;E0 sheet a-2b-2c4e1f-1h-1i1j1m-1n1;E0 shift a2b-2c-1e-2f2i-1k1l-1
        E0 shop b-1c1d4e-2f-2g1h1i-3j1k1l-1;E0 short a-1b-2c4e1g-1i1k1l-1;E0 shout a-3b4c-1d-1e-2f3g-1i1j2l-2m3n3
        E0 show a5b-6e-4f4g-1h2i-1j-1k2l-1m-1n-1;E0 shrugg b-1c1j-1k2l-1;E0 shut a-2b4c-2d1e-3f2g1h1i-2k2l-2m-1
        E0 shy h-2i2k-2l2;E0 sibling a-4b3c1e1f-1g-1h1k1;E0 sick b2c-2d1e-2f1g2h-1i-1j4k-2l-2n-1
        E0 side a2b3c-5d1e-1f-1h2i-2j1k2l-3n2;E0 sign a-2b-2c5e-3f3g-2i2j5k-3l-2m-1
        E0 sinc a-3b2c1e-1h-2i2j1k-2l1m-1n-2;E0 sister b1c-1d1e2f-2h-2i2j3k-2l-1m-1n1
        E0 sleep a-4b-1c5d2e-1f-1h1j2k-1l-1m1n1;E0 slept a2b2c-4d1e1f-1h5i-5k5l-4;E0 sling a3b-2c-1e2f-1g1i-1j1l-1
        E0 small a4b-2c-3d1e1f-2g-2h-1i2l-1m-1;E0 smear a-1b4c-2;E0 smelt a3b-4c1e2f-2g-1i2j-1l1
        E0 smil a2c-2d-1f2g-1h-1i2j-1k-1l2m2;E0 smok b-3c2d2e-1f-1h-2i2j-1k-2l3;E0 sn a-3b2e1f-1l1m1n-1
        E0 snow a-1b1m3n3;E0 so a1b4c-4e1f-1g-2h-2i4j1l-1m-3n-2;E0 social a3b-4d-2e-1f3g1h-1j1l-1n2
        E0 sofa a5b-3c-2e2f-2g-3i3j-1k-1l2;E0 soft a1b-1c-1d-1e2g-1h-1i2j-1k-1l3;E0 solicitor a-1b3c-2j2k-1l-1
        E0 son a3b-3c1d2e-1i1j1k-1;E0 sore a3b-1c-1d-1f1g1h1i-1j-2k1l1;E0 sort a-4b2c2e1f-1h1i-1k1l-1
        E0 sought a2b-1c-1d-1e-1f2g1h-1i-1j1k2l-2;E0 speak a4b-2c-2d-2e1g-4h10i-6j-1k8l-7m3n2
        E0 speaker a1b-2c1d-1e1i1j-1l1m2n2;E0 special a1b-3c1h-1i2j1k-1;E0 speech a1b-2c2e-2f2g-2i2j-1
        E0 spent a2b-3d4e-2f-2g-1h1k2l-2;E0 splash a3b-1c-2g-2h-1i3j-1k-1l2;E0 split a1b-1d3e-2f-1g2i-2j2l-2
        E0 spok a-6b6d-1e-2f3g-4h1i3m6n3;E0 spoken a4b-4d-1e2g1h3i-5j-1k4l-2n-1;E0 staff a4b-3c-2d-1g-2h-2i4k-2l2m-2n-2
        E0 stair d-2e-1f3g2h3i-5j1k3l-5n-1;E0 stand a3b-1c-2e1j1l-1;E0 standard b-2c3;E0 star b-1c1e-1f1g-1h2i-1j1k3l-4
        E0 start a-3c3h-1i1j1k-1;E0 stat b6c-6e3f-3g4h-1i-3j3k-1l-2m2n1;E0 statement a-3b2c1d1e-1
        E0 station a3c-3e1g2h-2j-1k1m1n1;E0 stay a-1c1d4e-3f-1j4k-1l-3m2n2;E0 step a-3b3d1f-1j1k2l-2m-1n-1
        E0 stood a2c-2d-2e3f-1g4i-4j4k1l-5;E0 stop a5b-3c-2d2e-3g2h1i-3j4l-4m1n1;E0 story a1b-1d3e-3g3h-2i-1j2k-3
        E0 straight a2b-1c-1e2f-1g-1h3i-2j-2k2m-1n1;E0 strapp b1f-1g-1h3i-2j-1k4l-3;E0 student a-3c4j-2l1m-1n1
        E0 subject a-1b-2c3m1;E0 submitt a2b-1d-1e-1f1h1k2l-1m2;E0 suck a2b-2c-1d-1e1g-1h2i-1k2l-1
        E0 suit a1b-1d3e-1f-1k-1l1;E0 supervis a-3b-1c3d-1e1f-1g-1j-1l1n1;E0 supervision b3c-4e-1f1g1k-1l1n-1
        E0 support a-4b1c3h-2i2j2k-2l1m1;E0 survey a2b-2d-1f1g-1h1i1j-1k1;E0 suspend a1b-2c1h1;E0 sutur a-3b3
        E0 sw a2b-1c-1d3e-4f1g1h-1j-4k2l2m-1n3;E0 switch a-2b2g-1i1m1;E0 system a-2b3c-1m-1
        E0 t a-5b7c-2d-1e3f-1g-1h-2i3j-1k-1l3m2n1;E0 ta a1b-1d2e-1f-1g1h1i-1j-1k1n1;E0 tabl a7b-7d-5e4f1g-3h3j1k-1m-1n1
        E0 tablet a1b-1f-1g-3h-1i3k-1l1m1n1;E0 tak a-2b-1c3h-1i1k-1l1;E0 take a1d-1e1g-3i3j1l-1m-1n-1
        E0 taken a-2b4c-2d2e-6f3g2h-4i2j-1k-5l6m-1n-1;E0 talk a2b-7c5d-1e1h4i-5j-1k5l-4m1n-3
        E0 tea a2b-2d-1e3f-2g-1h1i1j-1k-1l2;E0 teacher a1c-1d-2e-1f3h-1i1k-2l2;E0 tearful a-2b3c-1e-1f1k-1l1
        E0 tel a-2b4c-2g-1h1n3;E0 telephon a-5b6c-1e-1f1g1h-1j1k-1m-3n-3;E0 tell a-3b4c-1d3e-2g3h-1i-2k-2l2n1
        E0 ten a-1c2d-1e-2f3l1;E0 tenant a3b-5c2e1f-1g1h-2i2k-2l3;E0 test a1b-2e1h3i-3j-1k3l-2m1n-1
        E0 text a-4b6c-2j1k-1l-1m5n-1;E0 than a1b-2d2e-1f-1g3i-3j3l-2;E0 that a3b-1c-2e-2f2g2i-2j6k-2l-4m2n-1
        E0 the a-1b-2c3d2e1f-3g-2h2j-4k2l2m-2n-4;E0 their a-1b6c-5d-1e1g2h-1i-1j3k-2l-1m-1n-2
        E0 them a8b-2c-6d3f-4g2h-1i-1k-1l1;E0 then a1b-1d5e-5j1k-1m1n-1;E0 ther a-6b2c4d-3f3j-2k1m1n1;E0 thes a-1b-2c4
        E0 they a4b-3c-1e2f-1g4h-1i-3j6k-2l-4m1;E0 thigh a3b-2c-1d1e-1g-1h1;E0 think b-4c4d2e-2h-1i1
        E0 third a-2b3c-1d-1e1g-1h1j-1l1m-1n-1;E0 this a-1b5c-4d-1f1g-4h1i3j-2k1l1m1n-2
        E0 thre a5b-4c-1d-2e-1f3g4h-2i-2j2k-1l-1m-1;E0 threshold b2c-2e-1f1g1i-1;E0 through a-6c5d1f-1g1h4i-6j-3k5l-3m4
        E0 throughout a3c-3d-2e1f1g-3i3j-1;E0 thumb a1c-1d-1g-2i2j3k-1l-2m2n-1;E0 tick a-2b1c1e1f-1i1k-1m-1
        E0 till a1b1c-2e-1f1g-1h1j-3k5l-2m-1;E0 time a1b-3c2d1e-1f1g1i-1j-5k1l4m-1;E0 tir a-1b1e3f-3g1h-1k-1l1
        E0 tm a-1b4c-3e-1j-1k1;E0 to a-2b3d1e-1h3i-2j-2k3l-2n-2;E0 toast a2b-1c-1d-2f1g-2h-2i3j-1k-2l3
        E0 today a-2b5c-3e-3f3g1h-1i1j-5l5m-1;E0 toddler a1b-3c2d-1e-1f2g-3h-1i4j-1k-2l2
        E0 together a2b-3c1e3f-3g3h-1i-2j3k-1l-2;E0 toilet b-3c4f1g2h-2i-1j2k-1l-1
        E0 told a8b-4c-4d-5e2f3g5h-5j2k-5l3m-2;E0 tomorrow a3b-1c-1d2e-1n-1;E0 tonight a-2b3c-1d-1f1
        E0 too a2b-4c2e1f-1g-3h1i1j-2k3l-1;E0 took b-4c4d4e-3g-1h-3i4k-3l4n-1;E0 tooth a1b-3c1d-1e3f-2g-2h-1i3k-2l1
        E0 top a6b-2c-4d-1f1h4i-4k6l-6m1;E0 tow a3b-2c-1e1f-1g-1i1l1;E0 toy a-4c4e1f-1j-1l1
        E0 train b-3c3d-1e1f-1k1l-1m-1;E0 transfer a-4b3c1d1f-1g-1i1j1l-1m-1;E0 triag a-1c1d-1e1f-1g3i-3j-1k2l-1m-1
        E0 trip a-3b4c-1e-1h-1i1j-3k1l2;E0 tummy a3b-3d1e1f-2g2h-2j-1k-2l3;E0 tv a1b-4c2d-1e3f-2g-2h3i-1j-1k3l-2
        E0 twic b2c-2g-1h2j3l-3m1n-1;E0 twin a-1b-2c3d-1e1f-1g-2h1i1j-2k2m-1;E0 two a2b-3c2d-1e-1f2g-4i4j-2k-1l3m-2n-2
        E0 txt a-2b3c-1m3n3;E0 typ a-2b3e-1f1h-1k-1m3n2;E0 u a-1b1c1m4n5;E0 uncl b3c-3d-1e1f1g1i-1j-1k1m-1n1
        E0 under a3b-1c-2d-5e4g-5h4i1j-4k3l2m1n1;E0 undertaken b-3c2k-1;E0 undress a1c-2d-1f1g-1h-2i3k-1l2
        E0 unit a-2b3c-1e-1f1g2h-1i-1j2k-1l-1m1n1;E0 until a4c-4d-2e5f-3h2i-2j2l-2m-1n-1
        E0 up a2c-2d1e-1g-2h3i-1j3k2l-6m-1n-4;E0 updat a-2b5c-3e1f-1h1i-1j1k1l-2m1n-2
        E0 upset a1b-2c2d-1e-1f1h1i-2j2k1l-3m-1;E0 upstair a-6b12c-6d-1e3f-2g-2h3i-1j1k1l-2m1n-1
        E0 us a2c-2d2e-1f-1g1i-1k-2l2n-1;E0 use a1b-3c2d1e1f-1g-1h1j-1k-1l2;E0 used a2b-4c2d2e-3f1g2h-2j3k-3m-1n-1
        E0 using a-1b4c-3g-3h-1i4j1k-1l1m-1n-1;E0 v a-1b-2c3e3f-3g2h1i-3j1l-1n1;E0 various a2c-2
        E0 very a1b-4c3e1f-1g-1h3i-1j-1k1n1;E0 victim a3b1c-3d1e-1g1h-1k-1l1;E0 video a2c-1e1f-1g2h4i-6j1k3l-4n-1
        E0 view a-1b-1c3d-1f1g-2h-2i3j-1k3l-2m-1n-1;E0 vis b-3c3;E0 visit a-5b-1c6d-1e1g-3i3j1k-2l1m-2n-3
        E0 visitor d3f-4h1i-1j2k2l-4n-1;E0 vm b1m-1n3;E0 voic d-1e2f-1g-2h3i-1k4l-4m1;E0 vol a1g3h-1i-2k2l-2
        E0 voucher a-2b4c-2g-1i1;E0 w a1b4c-5e1f-1g3i-3j-1k2l-1m-1n3;E0 wait a1b1c-3d3e-4f1g-1j5k-1l-4m-2n-1
        E0 walk a-3b4c-1d7e-3f-4g3h-2i-1j4k2l-6m-1n-1;E0 wall a-4b1c3e2f-1j1l-2m-1n1;E0 wanna m2n2
        E0 want a7b2c-9d5e-8f2g15h-8i-8j19k-8l-11m6n16;E0 ward a1b2c-4e-1f1h-2i2j-1k-2l3m-1n-2
        E0 warm a2b-3d2f-1g-1h-1i2k-2l2;E0 was a5b-1c-5d-4e5f-1g1h-1i1j-4k1l2m1n-4;E0 wash a-1b-3c4e1f-1h-1i1k-1l1
        E0 wasnt a-2b3c-1h-1j-1k1l1m-1n1;E0 watch a3c-3f-1g2h-2j-1l1m1;E0 wav b1e1f-1g-1h4i-3j-2k4l-2
        E0 way a7b-6c-1d5e-5g2h1i-3j3k-1l-2n-1;E0 wd a-2b3c-1g1j1l-1m3n2;E0 wdnt a2b-1c-1e1f-1g-1h6i-5j-2k8l-6m1n2
        E0 we b-2c2d1e1f-2g2h-2j1k-2l2n-1;E0 wean a1b-4c4d2f-2g-1h1j-1;E0 wee a2b-1c-1d-1e1h2i-2j-1k3l-2n1
        E0 week a-5b8c-3d1e-2f1g-2h-1i2j-1l1m-1n-2;E0 weekend a-2b3c-1d-1f1g-2h1i1j-1k3l-2n-1
        E0 weigh a4b-3c-2d-1f1g-3h2i1k2l-3;E0 well a1b-3c2d-1e-1f2g-2h-1i3j-3l3m1n-2
        E0 went a8b-9c1d2e-3f2g-4i3j-5l5m1n2;E0 were a2b-1c-2d-1e2f-1g-3h2i1j-3k3l-1n-1
        E0 wet a-1c1d2e-3f2g1i-1k-2l2m-1n-1;E0 what a-1c1d1e1f-2g5h-1i-4j-5k3l2m2n-1
        E0 when a-1b2c-1d2e-4f3g3h-1i-2k3l-2n-3;E0 wher a2c-2e-4f5g6h-3i-3n1;E0 whereabout a-1b-5c6
        E0 which a-4b2c2d-1e1g-2h1i2k-1l1m-2n3;E0 whil a6b-1c-5d1e-2f1g-3h-1i4j-1k-1l3n1
        E0 who a4b-3c-1e-1f1g1h-3i2j-1k-1l2m4n2;E0 whol a2b1c-3d-1e4f-3h3i-3k2l-1;E0 wi a1b-1e-2f2g-1h2i-1j2k1l-3m2n4
        E0 wife a-3b2c1g1h-1l1;E0 will a-1b1d1f-1g2i-2j5k-1l-4n1;E0 window b-3c2d2f-1g-4h9i-6j-2k9l-7m1n-1
        E0 wish a-1b1d3f-3g3h-1i-3j-2k6l-4m1n5;E0 with a-1b1d-1e6f-5g3h-2i-1j2k-1m-4n-3
        E0 without a-1b2c-1d3e1f-3h2i-2j-1k2m-1;E0 woke a1c-1d-2e1f1h2i-2j1k1l-3;E0 woken a3b-2d-1e1f-1h1i-1j-1k1
        E0 wont a-2b2j2k-1l-1m3n4;E0 word a4b-4d2f-1g-1h6i-6j-5k6l-1n3;E0 work a-2b-1c3e1f-2g1h-2i1j1k-1n-1
        E0 worker a6b-6c-1f1g-2h1i1k1l-1m-1n1;E0 worksheet a2b-1c-1d1e-1g3h-1i-1j-1k1
        E0 worri a4b-4e-3f2g3h-1i-1j3k-1l-3m-1n-1;E0 worst d1g1i-1j1l-1n2;E0 would a3b-8c5e-1f1g2h2i-4k4l-5
        E0 wouldnt a5b-3c-2d4e-3f-1g1h1i-2j-2k4l-1m3n-2;E0 wrapp a2c-2e1f-1g-1h-1i2k-1l1;E0 wrist g3i-3j-1l1
        E0 wrot a-2b4c-2d1e-2f1g-2h-1i3j1m1n2;E0 wt a3b-2c-1d-2e1f1g-1i1j1k-1;E0 x a-1b3c-2e-1f1g1i-1n1
        E0 x3 a-1c1e-1h-1i1j2k-2m1;E0 x4 e-1g-1h1j2k1l-3;E0 y a1c-1e1h1i-1k1l-1m2;E0 year a-2b4c-2e-1f1k-1l1m1n1
        E0 yellow d2e-1g-2h1k2l-2;E0 yet b5c-5e2f-1g-1h-2i3j1k-4l3;E0 young a3b-3d1g1h-1j1k-2l1m-1
        E0 younger a1b1c-2d-1e3f-2g1h-2i1j-1k-2l3;E0 youngest b1c-1e1f-1g2h-2i1k-2l3;E0 yrs a2c-2h-1i1
        E0 zoom a-1b1h-1j-1k-1l2m4n2;F0 alone=no a-4b10c-6d-10e12f-1g-7h3i4j-6k1l4m-1
        F0 alone=no/a_baby,_in_somebody's_care b-1c1d-1e3f-2g-3h-1i4j-2k-2l3
        F0 alone=no/asleep_or_seen_from_afar a3b-4c1d-4e5f-2g-4h4j-4k4m-1
        F0 alone=no/not_seen a-5b8c-3d-1e-1f2h-1i1k-2l2n-1
        F0 alone=no/somebody_of_the_family_was_there a-3b3d-5e5f-1g2h1i-2m1n1
        F0 alone=no/the_writer_was_with_an_adult a-1b5c-4e-1g-2h-1i3k-1l1m-1
        F0 alone=not_recorded a-2b-2c4d-9e-1f10g2i-2j-1k2l-1m1n-1
        F0 alone=not_recorded/ a-2b-2c4d-9e-1f10g2i-2j-1k2l-1m1n-1;F0 alone=yes a5b-2c-4d16e-6f-10g5h-2i-3j6k-1l-5n1
        F0 alone=yes/a_word_for_alone a5b-2c-4d17e-6f-11g5h-2i-3j6k-1l-5n1
        F0 children=1 a17b-5c-12d5e-10f5g7i-6j4k2l-5m8n10;F0 children=2 a-14b4c10d-5e2f3g-3h-5i8j-5k-4l9m-8n-11
        F0 children=3 a-5b8c-3d-5e9f-4g-5i5j-5l5m-3n-4;F0 ground=asleepSeen a2c-3d-1e2f-1g-4h8i-4j-3k7l-4m-1
        F0 ground=asleepSeen/unknown b1c-1f1g-2h4i-1j-1k3l-1
        F0 ground=asleepSeen/visit a2b-1c-1d-1e2f-2g-1h4i-3j-1k4l-3
        F0 ground=asleepSeen/visiting a2c-2d1e1f-2g-2h4i-2j-1k4l-3n1;F0 ground=elsewhere a-2b2c-1d2f-2j2k-2m1n2
        F0 ground=elsewhere/adults a-1b-3c3f1;F0 ground=elsewhere/clinic a-2b3c-1d-1j1l-1m1
        F0 ground=elsewhere/telephone a1b-1f-1h1i-1k1l-1m4n2;F0 ground=elsewhere/unknown a-2b2d1f-1g-2h1i1j-2k-1l3m-1
        F0 ground=elsewhere/visit a-1b2d1g2h-2j3k-2l-1m-2n-1;F0 ground=elsewhere/visiting a-1b4c-3e2f-2j1k-2l1m-1
        F0 ground=elsewhere/withChildren d3e-2f-1g-1h1i1j1l-2;F0 ground=future a3b-6c3d-2e1f1g3h-2i-1j1k-1l1m3n3
        F0 ground=future/adults a-1b-2c3;F0 ground=future/clinic a1b3c-3e-2f3h1i-1j-2k1l1
        F0 ground=future/meeting a1b-4c2g1i-1n-1;F0 ground=future/unknown a-4b4d-2e3f-1g3h-1i-2l1m3
        F0 ground=future/visit a7b-6c-1e-2f2g-1h1k1l-1m-1;F0 ground=future/visiting a1b-2c1d-4e4g-1h-2i3j-2k-1l2m3n4
        F0 ground=future/withChildren a2b-2d2f-2g3i-3j2l-2;F0 ground=handsOn a4b-1c-4d-1e3f-2g-1h1j2l-3m2
        F0 ground=handsOn/clinic a-1b2e2f-2g-1h-2i3j2k-3;F0 ground=handsOn/unknown b2c-1e2f-2h1i-1j-2k2m2n1
        F0 ground=handsOn/visit a4b-3c-1d-1f1j3k-1l-2;F0 ground=handsOn/visiting a5b-3c-3e1f-1g-1h2k1l-1m1n1
        F0 ground=handsOn/withChildren a2b-1g1h2i-3j1k2l-3m1n-1;F0 ground=heard a-4b3e-1f1i-1j1l-1m1n-3
        F0 ground=heard/unknown a-3b3n-2;F0 ground=mention a8b-5c-3e-1g3i-3j-2k4l-2m3n7
        F0 ground=mention/adults a2b-4c2g1h1i-3k1l-1m-2n-1;F0 ground=mention/clinic a-2c2e-3f3g3h2i-5j1k3l-4m1n2
        F0 ground=mention/desk a2c-2d-1e1g-2h1k2l-2m1n4;F0 ground=mention/meeting b-3c3e1f-1g-1i1k-1l1m-2n2
        F0 ground=mention/missed a2b-1c-1d1e-2g2h-2k-2l2m1n1;F0 ground=mention/telephone a-4b3e-2f1g-1i1k-2l1m7n3
        F0 ground=mention/unknown b1c-1d-4e4g-1i1j-5k7l-2m-1n1
        F0 ground=mention/visit a9b-6c-3d3e-3g2h1i-3j4k1l-5m-1n-2
        F0 ground=mention/visiting a5b-4c-1d3f-3g1i-1j3l-3m3n-1
        F0 ground=mention/withChildren a1b2c-3d-2e3g-1h-4i5j-4k-1l5m1n1;F0 ground=missed a-3b1c2e-1f1g-1h1m-2n-3
        F0 ground=missed/clinic a-4b3c1j-1l1n-1;F0 ground=missed/missed a-4b2c2m-1n-1
        F0 ground=missed/visit a1b-1g-1h2i-1k2l-1m2;F0 ground=missed/visiting b-2c2d-1e-1f1i1j1k-1n-1
        F0 ground=missed/withChildren a2b-1c-1e-1f1g-1h2k2l-2m-1n-1;F0 ground=none/adults a-2b3c-1d-1f1g1h-1k-1l1
        F0 ground=none/clinic a2b2c-5d-2f3g-2i2k-1l1m2;F0 ground=none/desk a-3b5c-2e1h1k1m1
        F0 ground=none/visiting a3c-3d4e-1f-2g3h-1i-2j2k-1l-1m2n2
        F0 ground=none/withChildren a3b-6c3d-1e-1f2h2i-2j-1k3l-2m-1;F0 ground=notSeen a-2b3c-1d-1e-1f2g2h-1k-1m1
        F0 ground=notSeen/unknown a-2b3c-1d-1e1g1i-1j-1k1;F0 ground=present a3c-4d1e4f-6j-3k4l-1m5n1
        F0 ground=present/adults a2b4c-6e1f-1g1h-2i1j-2k-1l4m1n-1
        F0 ground=present/clinic a-1b-1c3d2f-2g-1h-1i2j-1k-1l2m1n1;F0 ground=present/meeting a1b4c-5d3e-2f-1j-1k1
        F0 ground=present/missed a5b-3c-2d-2e4f-1g-3i2j-2k1l1m1;F0 ground=present/telephone b3c-3d1e-2f1h-1i1j-1k-1l2m6
        F0 ground=present/unknown a2b-6c5d3e2f-4g2h-1i-1j2l-1m-2n-2;F0 ground=present/video a-2b2d-1e2f-2h1i-1k1l-1m3n1
        F0 ground=present/visit a1b-2c1d-2f2g1h-2i1j-2l2m1n-1
        F0 ground=present/visiting b-3c3d-1e3f-2g1h1i-2j-2k3l-1m2n2
        F0 ground=present/withChildren b1c-2d2e1f-2g-3h4i-1j2k3l-6m2n-2
        F0 ground=reported a-5b1c4d-2e2f-1g1h-1j-1k-2l4m-2n1;F0 ground=reported/clinic a-3b3e1f-1l1n1
        F0 ground=reported/unknown a-2b1c1d-1e1g1h-1i1j-2k-3l5;F0 ground=reported/visit a-2b-2c4e1g1i-1j1l-2m-1n-1
        F0 ground=reported/visiting a-5b1c4e1f-1g-1h1j2k-1l-1m-1n-1;F0 ground=reportedPlace a-1b5c-4g-2h1i1j-1k1m-1
        F0 ground=reportedPlace/visiting a-2b4c-2h1i-1k1l-1m-1;F0 ground=seen a7b-3c-4d1e-2f1g3h-1i-2j4k1l-5n-1
        F0 ground=seen/clinic a3b-2c-1d2e1f-3h2i-2j2k2l-5;F0 ground=seen/desk b1d3e-2f-1g2h-2j2k-2m-1
        F0 ground=seen/unknown a6b-3c-2d1e-4f2g4h-1i-3j1k2l-3;F0 ground=seen/visit c-1d1e-1h-2i2j2k-3l1m1
        F0 ground=seen/visiting a4b-2c-2d-6e2f4g-1h-2i2k-2l2m1;F0 ground=talk b1c-2d2e-1f-1g7h-1i-6k-2l2m9n5
        F0 ground=talk/clinic b-1c1d-2e2f1g3h-2i-1j1k-2m2n1;F0 ground=talk/desk a-1b2d-1e1h2i-3j-2k3l-1m1
        F0 ground=talk/missed d-1e1g1i-1j-2k2l-1m3n1;F0 ground=talk/telephone a-7b7d-1e-1f2k-1m8n1
        F0 ground=talk/unknown a6b-3c-2d1e1f-2g5h1i-5j2k-2n3;F0 ground=talk/visit a-1b-1c2d2e-3f1g2h-2i1j-1l1m-1n-1
        F0 ground=talk/visiting a-7b7d2e-4f2g6h-1i-5j2k-1l-1m3n2
        F0 ground=talk/withChildren a9b-8c-1d3e1f-4g-2h1i1j1k-2l1m3n1;F0 kind=ambulance a-2b-5c7d-1e-2f3g2i-2j-1l1m2n-1
        F0 kind=child_mental_health b2c-2d3e-2f-1g2h3i-5j3k1l-5m3n2;F0 kind=court a2b-2d1e-1g-1h-2i3j-1
        F0 kind=domestic_abuse a-2b-2c3d-3e1f2g-1h-1i2j4k-1l-3m-2n-2
        F0 kind=education_welfare b3c-3d-1e3f-2g-1h1i-1j3l-3n-2
        F0 kind=general_practice a-1b5c-4d-3e5f-3g-2h-1i3j-2k-2l4m-4n-1
        F0 kind=health_visiting b-2c2d-7e8f-1g-9h-1i10j-7k-3l9m-5n-3;F0 kind=hospital a9b1c-10d1f-1g2i-2k1l-1m-2n-3
        F0 kind=housing d-1e2f-1g3h-3j-1k-3l4;F0 kind=midwifery a-5b2c3d1e-2f1g-1h-2i3k-2l2m-1n-1
        F0 kind=nursery a1b-3c3d-4e-1f6g-8h-3i10j-9k-2l11n-2;F0 kind=other a3b3c-7d-1e1g-4h1i3j5l-5m3n3
        F0 kind=police a5b-7c2d1f-1g5h7i-11j2k5l-7n-2;F0 kind=school a-2b-5c6d-3e-3f5g7h-5i-2j-2l2m-4n4
        F0 kind=school_nursing a-2b6c-3d2e-5f3g2i-2j2k1l-2m1n1;F0 kind=social_care a-3b6c-3d6e-5f-2g2h1i-3k1l-1m3n5
        F0 kind=substance_misuse a-3b2c1d2f-2i-1j-1k1n-1;F0 kind=voluntary d2e-2g-1h-1i2k-1l1m4n1
        F0 kind=youth_justice a3c-3d2e-4f2g6h-2i-4j-1k1m1n1;F0 long a6b-8c2d2e3f-5g7h-4i-3j2k1l-3m-1n8
        F0 meant a-8b6c2d-3e3g1h-3i2j-3k-1l4m-6n-3;F0 meant/adults a-5b3c2d-1e2g-1h-1i2j-2k-1l3m-2n-4
        F0 meant/clinic a-1c1d2e3f-5g3h1i-5j1k1l-2m-1;F0 meant/desk a-1c1h1i-1k1l-1n2
        F0 meant/unknown a2c-2g-1h-2i3j-2k-2l4m-1n1;F0 meant/visiting a-7b1c6d-1e1g-1i1j-3k1l2m-2n-4
        F0 meant/withChildren a4b2c-6d-2e-3f5g1h-3i1j3k-2l-1n1;F0 middling a2b-2d-5e4f1g-4h5i-1j-3k3l-1n-8
        F0 mode=meeting a-2b1c1d1e1f-2g-1i1l-1m-2n1;F0 mode=meeting/desk b-3c3d-1e1g-2h1i1n1
        F0 mode=meeting/visiting a2b-1c-2d-1e2f-1g2h-3i1j1k-3l1m-1n-2
        F0 mode=meeting/withChildren a-2b2c1h2i-2j1k2l-3n4;F0 mode=missed a2b4c-6d-2e2h1i-1j-2k2m-2n-2
        F0 mode=missed/adults a3b-2c-2d1e-1g2h-1i-1j-1k-1l1;F0 mode=missed/clinic a-2b3c-2d-1e2g-2h4i-2j-1k3l-2m-1n-1
        F0 mode=missed/visiting a-2b2d-1e2f-1i-1j-2k2m-1;F0 mode=missed/withChildren a1b2c-3d-1f1h-1i2j2k-2l1n-1
        F0 mode=received/desk a-1b-1c2m-1;F0 mode=telephone a-10b11e-2f2g-1h-1i2j-1k-1l2m11n1
        F0 mode=telephone/adults a-3b2c1f1n-1;F0 mode=telephone/clinic a-2b4c-2e-1f1g1h-1m2n4
        F0 mode=telephone/desk a-2c2d1i1k-1m3n1;F0 mode=telephone/visiting a-4b3c1g-1h1j-1k2l-1m4n-1
        F0 mode=telephone/withChildren a-1b3c-1e-1f1i1k-1l1m1n-2;F0 mode=unknown a8b-1c-7d-2e-5f7g2h-8i6j-3k-6l9m-7n-8
        F0 mode=unknown/adults a-6b7c-1d-3e5f-2g-2h1i1k1l-1m-2n-2;F0 mode=unknown/clinic a6b-4c-2g1h-4i3j2k-5l3m-2n-4
        F0 mode=unknown/desk b1c-2e-1f1g2h-1i-2m1n3;F0 mode=unknown/unknown a-1b2c-2f1h-1i1j-3k1l2m-1n1
        F0 mode=unknown/visiting a2b-2c1d3e-5f2g1h-1i1j-3k1l2m-2n-4
        F0 mode=unknown/withChildren a7b-6c-2d-1e-3f5g1h-2i1k-3l3m-1n-1;F0 mode=video a2b-1c-1e2f-2h3i-3j1k1l-2m4n2
        F0 mode=video/visiting a3b-3d-1e1f-1g1h3i-3k1l-1m2n2;F0 mode=video/withChildren a1d-1e1f-1g-2i3k-1l1m1
        F0 mode=visit a2b-10c8d-2e2f-1g-3h-1i3j-2k2m-2n-3;F0 mode=visit/adults a2b-6c3e-1f1g-1h-3i3j-1k-2l3
        F0 mode=visit/clinic a1b-5c4e1f-1g1i-1k-1l1;F0 mode=visit/desk b4c-3e1f-1h2i-1j-1k3l-2m-1n-1
        F0 mode=visit/visiting a-1b-1c2d1e1f-3g-2h-2i3j3k-5l1m-1n-1
        F0 mode=visit/withChildren a1b-3c3d-2e-1f3g-1h2i-1j-3k7l-3;F0 mode=writing a-2b3c-1d-1m-4n4
        F0 mode=writing/visiting a-3b2c1h1i-1k1l-1m-2n3;F0 named a-2b9c-7d-1e-2f3g-1h-2i3j1k-4l3m3n3
        F0 named/adults d-2e2g-3h2i1k1l-1m-1n-1;F0 named/clinic a-2b2d3e1f-5i1j1l-1
        F0 named/desk a1b1c-2d-1e1h-1i1k-1l1m2n2;F0 named/unknown b1c-1d1e-2f1g1h-1j-2l2m-1n1
        F0 named/visiting a-3b3d1e-2g2h1i-3j-1k1l-1m2n1;F0 named/withChildren a2b1c-3d-4e-3f7g-1h-2i3j2k-5l2m1n1
        F0 none_named a5c-5d-1e1g1h-3i2j-3k1l2m-5n-7;F0 none_named/adults a-4b6c-1e1f-1g2h-4i2j-1k-4l5m-2n-2
        F0 none_named/clinic a5b1c-6d-1e-2f4h1i-1j2l-1m2n1;F0 none_named/desk a-5b2c3d1e-1g-1h2i-1k2l-2n1
        F0 none_named/unknown a2b-1c-1d-1e1g-1h-1i2j-1l1m-1;F0 none_named/visiting a2c-2d2e3f-5h-2i2k-1l2m-2n-5
        F0 none_named/withChildren a5b-7c2d-2e-1f3g1h1i-2j-2k5l-3m-2n-2
        F0 not_meant a6b2c-8d-3e-2f5g-2h-2i4j-4k-1l5m3n-2;F0 not_meant/adults a-1b2c-1d-1g1h-1k-2l1
        F0 not_meant/clinic a4b1c-5e-3f3g-3h-2i5j-1k-3l3m2;F0 not_meant/desk a-3b2c1e1h1k1m1n1
        F0 not_meant/visiting a3b1c-4d2f-2g1h-1j2k-1l-1m2n1;F0 not_meant/withChildren a2b-6c3d-3f3g-2h2j-4k2l2m-1n-2
        F0 other_named a-5b-1c7d-4e2f2g-1i1j-4l5m-1n-1;F0 other_named/clinic b-2c2d-1e1h-1i1j-2k-1l4
        F0 other_named/visiting a-3b-1c4d-3f2g-2i2j-1;F0 other_named/withChildren a-1b3c-1e2f-1g-1i1j-1l1
        F0 seen=no a-5b8c-3d-1e-1f2h-1i1k-2l2n-1;F0 seen=no/a_negated_word_of_seeing a-2b3c-1d-1e-1f2g2h-1k-1m1
        F0 seen=no/adults a-2b1c1d1e-2f1g2h-1i-1j-1k-1l2n-2;F0 seen=no/by_telephone a-2b-1c3d1e-2f1h-2i3j-1k-2l3m7n2
        F0 seen=no/clinic a-1b2c-1e1f-1g-1h2i-1j-1k3l-2m1n4
        F0 seen=no/contact_missed_or_refused a4c-4e-1f1g1h2i-2j-1k1m-2;F0 seen=no/desk a-3b1c2d1e-1h-1i1k-1l1m2n3
        F0 seen=no/in_writing a-1h1k1m-2n3;F0 seen=no/missed a1b1c-2e-1f1g1h2i-2j-1k1m-3n-1
        F0 seen=no/named a-7b11c-4j1k-1l-1m1;F0 seen=no/not_brought,_absent_or_away a-1b-1c2d-1e-1f1g-1h1i1m-2n-3
        F0 seen=no/on_somebody_else's_word a-4b5c-2e1f-1g2h-1j-1k-2l3m-3n-1
        F0 seen=no/telephone a-3b1c2d1e-1g-1h-2i2j-1k-2l3m9n3;F0 seen=no/to_be_seen_later a3b-1c-2d1e1f-1
        F0 seen=no/unknown b3c-3d-1e3f-2g-1h-2i3j-1m-3n-3;F0 seen=no/unnamed a2b-4c1e-2f2h-1i1j-2k-1l3m-1
        F0 seen=no/visit a2b-1c-1d-1e-2f2h-1i1j2k-2m1n-1;F0 seen=no/visiting a-4b5d-2e3g-2i2k-1l1m2n-2
        F0 seen=no/withChildren a3b1c-3e-3f3g1i-1j1m-4n-3;F0 seen=no/writing a-1b1h1k1m-2n2
        F0 seen=not_recorded a-5b3c2e4f-4k2l-2m-4n-1;F0 seen=not_recorded/ a-5b3c2e4f-4k2l-2m-4n-1
        F0 seen=not_recorded/adults a-4c3g-1i1j1l-1m-1n-2;F0 seen=not_recorded/clinic a3b3c-7e1f-1g-1h-2i2j1k-1n-3
        F0 seen=not_recorded/desk a1b4c-5d-2e1f1g1i-1j1l-1n-1;F0 seen=not_recorded/meeting a-2b6c-4d2f-2g-1i1j-2l2m-1n1
        F0 seen=not_recorded/named a1b-3c2d-1f1g-2h1i1l-1m1n4
        F0 seen=not_recorded/unknown a1b1c-2d-2e3f-1g1h2i-3j2k3l-5n-3
        F0 seen=not_recorded/unnamed a-5b6c-1d1e4f-4g2h-1i-1k1l-2m-4n-5
        F0 seen=not_recorded/visit a-4b-6c10e1f-2g-1h-1i2k-1m-2
        F0 seen=not_recorded/visiting b-6c6d2f-3g1i-1j-4k1l2m-3n1
        F0 seen=not_recorded/withChildren a-5b1c4e3f-4h2i-1j3k1l-3m1n5;F0 seen=yes a8b-3c-4d-2e1f1g1h1i-2j-1k2l-1m4n2
        F0 seen=yes/a_word_of_seeing a7b-3c-4d1e-2f1g3h-1i-2j4k1l-5n-1
        F0 seen=yes/adults a2b4c-6d-2e1f1g-1h-1i2j-1k-1l2m-1;F0 seen=yes/care_given_to_the_child a5b-5f1g-1h2i-1j1k2l-3
        F0 seen=yes/clinic a-2b-2c4f-1g2h2i-4j4l-4m1n1;F0 seen=yes/described_as_there a-12b6c6e1f-1g-4h-1i6j-2l2m-6n-3
        F0 seen=yes/desk a1c-1d1f-1h2i-3j-2k3l-1
        F0 seen=yes/examined,_weighed_or_cared_for a4b-1c-3d-1e3f-3g-2h1i1j2l-2m2n1
        F0 seen=yes/missed a4b-2c-2d-2e3f-1g-1i1j-2k1l1m2n1;F0 seen=yes/named a7b-2c-5d1e-1f1h2i-2j4k1l-5m5n3
        F0 seen=yes/seen_on_a_screen a1b1c-1e2f-2g-1h2i-1j-1k2m5n3
        F0 seen=yes/spoke_with_the_writer d1e-1g4h1i-5j-1k-2l3m4n3;F0 seen=yes/telephone a-4b6c-2e-1f1g-1h1j1k1l-1m3
        F0 seen=yes/the_child_is_the_patient_or_pupil a3b-1c-2d-2e-2f4g3h-3j-3k-1l4
        F0 seen=yes/unknown a4b-3c-1d1e-2f1g4h-4j2k-4l2m-4n1;F0 seen=yes/unnamed a1b-1c1d-2e3j-5k1l4m-1n-1
        F0 seen=yes/video a1c-1e2f-2h2i-2k2l-2m5n3;F0 seen=yes/visit a2b-5c3e-2f1g-2h1j-3k2l1m-2n-1
        F0 seen=yes/visiting a1b-3c2g2h-1i-1j4k-1l-3m3;F0 seen=yes/withChildren a8b-5c-2d-2e-1f2g-3h1i3j-5k2l2m3n-2
        F0 setting=adults a-5b5c1d-2e2h-2i3j-1k-2l4m-2n-4;F0 setting=clinic a3b1c-4d1f-2g1h-1k-2l2m1
        F0 setting=desk a-4b2c2e1h2i-1j-1k2l-2m1n3;F0 setting=unknown a1b2c-3e-1f1h-2i2j-2k-1l3m-2n1
        F0 setting=visiting a-4b2c2d1e2f-3h-1i1j-1l1n-4;F0 setting=withChildren a6b-4c-3d-5e-3f8g-1h-1i2j-1l1m-1n-1
        F0 short a-10b17c-7d-2e-6f8g-5h-5i10j-6k-6l13m-2n-6;F0 spoken=no a-1b2c-1d-3e4g-6h10i-4j-6k7l-1m-5n-2
        F0 spoken=no/a_negated_word_of_talk a2b-1c-1d-2f2g-2h6i-4j-1k4l-4m1n1
        F0 spoken=no/asleep_or_seen_from_afar a3b-3c1d-3e5f-3g-3h4i-1j-4k4l-1m-1
        F0 spoken=no/not_seen a-2b4c-3e-1f1g1h-4i3j1k-3l2m-6n-3
        F0 spoken=no/would_not_or_could_not_speak a-4b3c1d2f-1g-1h3i-2j-2k1l1m1n-1
        F0 spoken=not_recorded b2c-2d-3e1f1g-3h-4i7j-1l2m-5n-4;F0 spoken=not_recorded/ b2c-2d-3e1f1g-3h-4i7j-1l2m-5n-4
        F0 spoken=yes b3c-3d3e-1f-2g9h-5i-5j6k-4l-2m10n5
        F0 spoken=yes/a_view_the_child_must_have_given a1b-1d1e-2f1g2h-1i-2j2k-1m-1n1
        F0 spoken=yes/a_word_of_talk_between_them a-2b3c-1d-1e3f-1g6h-2i-4m11n4
        F0 spoken=yes/seen_alone,_and_no_word_of_silence a1b1c-2d3e-2f-1g1h-2i1j4k-2l-2n1
        F0 subject=adult a-2b-11c13e9f-8g4i-4j4k-1l-3m-5n-3;F0 subject=adult/reported a-4c4d3f-3g6h-1i-5j2l-1m-4n-8
        F0 subject=author a-4b1c3d-3e4f-1g3i-3j-1l1m1n1;F0 subject=author/reported a1b1c-1d-1e1g-3h1i2j-1m-1n-1
        F0 subject=children a4b-3c-1d-5e3f2g-5h-1i6j-8k1l7m3
        F0 subject=children/reported b-1c1d-2e5f-3g-1i2j-3k-1l4m-3n-2
        F0 subject=nobody b1c-1d-6e5f1g-4h2i1j-1k-3l4m-4n2;F0 subject=nobody/reported a1b-2c1e-2f3g2h-1i-1k-2l2m-1n1
        F0 subject=worker a-5c5d-2e-1f3g-3h-3i6j-1k-5l6m-3n-4;F0 subject=worker/reported a-2b3c-1d-1f1g-2i2j-3k-1l3
        F0 wishes=no a-1b3c-2d-2e1f1g-1h6i-6j-9k15l-6n-4
        F0 wishes=no/not_asked_or_not_given a2b-1c-1d1e-3f2g5h-2i-3j-3k10l-7n-1
        F0 wishes=no/not_reached a-2b5c-3d-1e-1f2h-1i1k-2l2n-2
        F0 wishes=no/not_spoken_with b-1c2d-2e5f-3g-6h9i-3j-5k6l-1n-1
        F0 wishes=not_recorded a1b1c-2e4f-4g-2h-4i6j-3k-8l11m-1n-4
        F0 wishes=not_recorded/ a1b1c-2e4f-4g-2h-4i6j-3k-8l11m-1n-4;F0 wishes=yes a-1b4c-2d-1e-1f2g3h-2i-1j11k-5l-6m1n8
        F0 wishes=yes/a_word_of_wanting,_liking_or_fearing a-1b4c-2d-1e-1f2g3h-2i-1j11k-5l-6m1n8
        K0 1 0 a1b1c-2d2e2f-4g-1h3i-2k2l-3m-1n-2;K0 10 0 a-6b6e1f-1g-1h4i-2j1l-1m-2;K0 101 0 a-1b1d1e-1g-1i1j2l-2m-1n4
        K0 102 0 a-2b3c-1j-1k1m1n-1;K0 11 0 a-9b8d-2f2g1h-3i2k-2l2m-3n1;K0 12 0 a-2c1d-1e2f-1g-1h4i-3k3l-3m3n2
        K0 13 0 a-3c4d-6e3f3g-3h1i2j-3k1l2m-3n-5;K0 14 0 b2c-2d-1e-2f3g2h-2j3k-2l-2m2n5
        K0 15 0 a1b2c-3d-2e1f1g2h-2j-2l2m1n3;K0 16 0 a4b-4d1e-2g-1h3i-1j-2k3l-1m1
        K0 17 0 a1b-2d-1e1f1g-2h5i-4j-1k5l-4m-1n-1;K0 18 0 a-5b4c1e-1f1m1n-1
        K0 19 0 a-5b-1c5d-2e2f-1g-4h5i-2j-3k6l-3m-1n2;K0 2 0 a1b-2f-1g2h1i-3j1l-1;K0 20 0 a-3b-1c4g-2h2k1l-1
        K0 21 0 a5b-2c-3d2e2f-4g-2i2j-1l1m-1n1;K0 22 0 a2b-5c3d-2e1f1g-1h-1i1j-1n-1
        K0 23 0 a4b-7c3d1e-1g3h-2i-1j-1k-2l3m-1n-4;K0 24 0 a-4c4d-3e4f-1g-1h-1i3j-1k-2l4m-1
        K0 25 0 a-3b-1c4e1f-1g-2h1i1j2k-1l-1m-1n-1;K0 26 0 a2b-5c3d-4e-1f5g-1h-1i3j-1k-1l2
        K0 27 0 a-4b5c-1d1e-3f2g6h1i-8j3k2l-5m1n-1;K0 28 0 a-4b4c-1d2e-2g7h-3i-5j2k-1l-1m1n-1
        K0 29 0 a7b-4c-3d-2e-1f3g2h5i-6k5l-5m2n2;K0 3 0 a1b-4c3d5e-3f-2h-2i2j1k-2l2
        K0 30 0 a5b-2c-2d6e-7f1g8h-3i-4j9k-4l-5m5n5;K0 31 0 a2b-3c1d3e-3g4h-1i-3j4l-4m5n5
        K0 32 0 b-2c2d2f-1g3h1i-4j3k3l-6m1n5;K0 34 0 a-2b-3c5e1f-1g-1i1j2l-2m1;K0 36 0 a-3b5c-2d2e-1g-1h-2i3j1k-3l2n1
        K0 37 0 a-1b2c-1d2e-2g2h-1i-1j2k-2m-1n-1;K0 39 0 a-4b-1c4d-3e5f-2g-5h1i3l1m-2n-2
        K0 4 0 b-4c4d-1e-1f2g3h1i-4j2l-3;K0 40 0 a-6c5d-2f2g-1h3i-2j-3k2l1n-3;K0 41 0 a-1b-4c4d2e-5f3g3i-3j2k2l-4m-1n-1
        K0 42 0 a10b-1c-9d-2e2f1g1i-1k-1l1m-1n3;K0 43 0 a-7b3c4e8f-7g-4h2i3j-3k1l1m-4n1
        K0 44 0 a-3b4c-1d4e-6f2g-2h1i2k-1l1m-3n-3;K0 45 0 a-3b4c-1d1e-3f3g3h-1i-2n-1
        K0 46 0 a-2c2e-1f1g3h-2i-1j1k-1m-1n-1;K0 47 0 a-4b1c2d1e1f-2g1h1i-1j-1k-1l2
        K0 48 0 a3b-1c-2d-1e3f-2g-3i3j-1k2l-2m1n1;K0 49 0 a-1b6c-5d3e-1f-2g2h-1j1k-1m4n2
        K0 5 0 a-3b2c1d-1e1f-1g-1h1j-1k1n-1;K0 50 0 b-7c7d2e2f-4h-1i1j-1k-1l2m1n1;K0 51 0 b-4c3d-1e4f-3g-3i3n1
        K0 52 0 a1c-1d1f-1g1h-1j-1k-1l2m2n2;K0 53 0 a-2b4c-2d-1e-1f2g1i-1j1l-1
        K0 54 0 a-6b-1c6d-2e1f1g-3h3i-1j-2k4l-2m-1n-3;K0 55 0 a-2b7c-4d2f-1g1h-1j-1l1m-1n-1
        K0 6 0 a-1c2d-1e3f-2g-1i2j-2k3l-1m-1n-2;K0 7 0 a6b-4c-2d-1e-4f4g-2h-2i4j-3k-1l4m-1n-3
        K0 8 0 a-2b4c-2d-1e4f-3g-1h2j-1k2l-1m-2n-2;K0 9 0 a-10b11c-1d-4e-1f4j1l-1m3n-2
        K1 1 0 a7b-5c-2d12e-7f-5g4h-3i-1j3k1l-4;K1 10 0 a-4b3c2d2e-3f2h-2i2m-2n2
        K1 101 0 a-3b2c1d-6e3f3g-5i5j-5l5m-4n-4;K1 102 0 a2c-1d-4e2f2g-1h-2i2j-4k-2l6m-2n-2
        K1 11 0 b-5c5d1f-1g-1h2i-1j-4k5l-1m-2n2;K1 13 0 a2b2c-4d4e-5f1g-1h2i-1j1k1l-2m-3n-2
        K1 14 0 a-4b11c-6d3e-5f2g-3h-1i4k-3l3m-1n1;K1 15 0 a-6b4c2d-2e1f1g-2h3j1k1l-2m-2n-2
        K1 16 0 a-5b10c-5d3e-1f-2h5i-5j-3k3m2;K1 17 0 a7b-2c-5d-1e5f-3g-7h17i-10j-1k15l-13m-1
        K1 18 0 a-3b8c-5d-1f1g-2h1j1k1l-2n2;K1 19 0 a5b-5c-1e4f-4g-3h3j-4k4l1n-2;K1 2 0 a4b-3c-1d-2e2f-1g1h-1i1j2k-1l-1
        K1 20 0 a9b-6c-3d-1e2f-1g-5i5j-2k-1l3m-1n-1;K1 21 0 a11b-6c-5d-4e6f-2g-8h-2i10j-6k-2l8m-2n1
        K1 22 0 a5b-4c-1d-1e-4f5g1h-2i1k-1l1m1n4;K1 23 0 a5b-1c-4d-1f2g-5h-1i6j-2k-3l4m4n3
        K1 24 0 a3b-3c-1g1h-2i1j1k-1m1n3;K1 25 0 a7b-4c-2d-3e-1f5g3h-4i2j3k-4l2m-1n1
        K1 26 0 a2b-1c-1d1e-2f1g-1i1j1k-1n-2;K1 27 0 a5b-4c-1d4e-3f-1g9i-9k2l-1m9n6
        K1 28 0 a2b1c-3d4e-2f-2g8h-3i-5j7k-4l-4m8n8;K1 29 0 a5b-4c-1g1h8i-9j-5k15l-10n1
        K1 3 0 a2b3c-5d5e-4f-1g2h1i-3j-3k1l2m-1;K1 30 0 a2b-1c-1d6e-4f-3g10h-8i-2j13k-5l-8m7n13
        K1 31 0 a1b1c-2d5e-5f1g8h-3i-5j13k-3l-9m6n10;K1 32 0 a4b-4d3e-2f-1g5h-4i-1j5k-2l-3m2n6
        K1 33 0 a1b-2c1d1e-2g2h-3i1j-1k1l-1;K1 34 0 a-2c2d-1e2g-4h-2i5j2k-5l4m-3n3
        K1 35 0 b2c-2d5e-3f-2g-1h2i-1j-1k2l-1m-1;K1 36 0 a-3b2c2d3e-2f-1g1h1i-3j2l-2m-2n1
        K1 37 0 a-4b5c-1d-3e3h-2i2k-4l3m-3n-3;K1 38 0 a-3b4c-2d-1e-2f2h2i-3j-3k4l-1n-1
        K1 39 0 a-3b2c1d1e1f-2g-1h-2i3j1k-2l1m3;K1 4 0 a10b-5c-5d-3e6f-3g-5h3i2j1k3l-4m2
        K1 41 0 b-1c1d-1e1f1g3h-1i-2k-1l1;K1 42 0 b2c-2d1e5f-5h-1i2j4k-4m-1n1;K1 43 0 a1b4c-4e5f-5g-3i3j3k-4l1n2
        K1 44 0 a2b-1c-1d3e-4f1g2h3i-5j2k1l-3m-1n6;K1 45 0 a3b1c-4d3e-3f1g3h1i-4k1l-1m4n6
        K1 47 0 a-4c4d-3e1f2g-3h-1i4j-1k-2l3n-1;K1 48 0 a1b-5c4d-1f1g4h-4i-1j-1k-3l4m-1
        K1 49 0 a-3b3d-2e-1f3g-2h6i-3k4l-5m2n-2;K1 5 0 a-6b11c-5d-1e-3f4h3i-3j-1k1m-2
        K1 50 0 a2b-3d3e-2f-1g6h-2i-4j-1k3l-2;K1 51 0 a2b-2c-1d-1e3f-2g-3h1i3j1k-2l1m-3n4
        K1 52 0 a8b-3c-5e-1f1g-1h-1i2m-1n1;K1 53 0 a-6b-1c7d-1f1g3h-1i-2j1k-3l1m-1n-2;K1 54 0 a5b-4c-1d2f-1g1j1l-1m4n3
        K1 55 0 a4b-2c-2d2e-2g2h-5i3j1k-3l2m1;K1 6 0 a10b-1c-9d-2e-1f3g-3h6i-2j-1k6l-5m-2n-5
        K1 7 0 a7b-6c-1d1e2f-3g-5h1i4j-5l5m-1n-5;K1 8 0 a-7b9c-2e1f-1g-2h4i-2k4l-4m1n-1
        K1 9 0 a-5b7c-2d1e-2f1g2h-2j2k-3m9n2;K2 1 0 a-1c1d-4e4g-3h-1i4j-4k-1l4m-1n-2
        K2 10 0 a3b-1c-2d-1f1g1h-5i4j1k-7l7m-2n-1;K2 101 0 a-2b-1c3d2e-3f1g3h-1i-2j3k-3
        K2 102 0 a15b-6c-9d-2e1g2h-2i1j3k-2l-1m-1n-2;K2 11 0 a3b-1c-2e1f-1h-1i1j2k-2n1
        K2 13 0 b2c-2e1f-1g-4h1i2j-2k2m-1n2;K2 14 0 a-1b2c-1d-2e1f1h-3i3j-3k-1l4m1;K2 15 0 a2b-2d4e-2f-2g1h-2
        K2 16 0 a-1b1c1d-1e3f-2h-1i1j2k-1m-2n-1;K2 17 0 a2b1c-3d3e-3g5h-5j3k-6l3m1n1
        K2 19 0 a1b-2c1d1e-2f1h2i-2j2k2l-4m3n1;K2 2 0 a-3c3e1f-1g-1i1j2l-2;K2 20 0 a4c-4e1f-2g1i-1j1k-1
        K2 21 0 a-3b2c1e2f-1g2h1i-3j2k-1l-1n-1;K2 22 0 a-1b2c-1d-1e4f-2g-1h2i-1j-2k1n-1
        K2 23 0 b3c-3d-1e-1f3g2i-2j3k-1l-2m1n-2;K2 24 0 a3c-3d-2e-3f5j-1k1m2n-1
        K2 25 0 a-1b1c1d-1e1f1g-2h1i1j-1l1m-1n-1;K2 26 0 a-2b1c1d2e-2h1i-1j1k2l-3m-1n-1
        K2 27 0 a3b-2c-1d-2e1f1g-2h-1i3j-1l1m-2n-2;K2 28 0 a-4b1c2d-2e2g-5h3i2j-2k2m-2n-2
        K2 30 0 a-3b2c1d-2e2g-3i3j-1k-1l3m-2n-2;K2 36 0 a4b-2c-2e1f-1g1i-1m-1;K2 38 0 a-2b3c-1d-1e-2f3g-2h-2i4k-2l2n-1
        K2 39 0 a3b-3e-2f2g-1h-1i2j1k-1;K2 4 0 a-2b4c-2d1e1f-2g1h1i-2j-1k2l-1;K2 41 0 a-1b1c-1d-1e-2f3g1h-1i-1j-1l1
        K2 42 0 a-3b2c1d-1e3f-2g-3h1i2j-1l1;K2 43 0 a2b1c-2d2e-1f-1g-3h2i1j-4k2l2m1n-1;K2 44 0 a-1b-1c2d1f-2m-1n-3
        K2 45 0 a1b-3c2d-2e2f-1g-4h2i3j-4k3l1m-1n-2;K2 47 0 a-1b-2c3d1g-2h-1i3j-2l2m-1n-1
        K2 49 0 a2b-2d2e4f-6g1h-3i1k-3l3m-2n-1;K2 50 0 a-3b3d2e-2f1g-1h-2i3j4k-3m-1n-2
        K2 51 0 a-1b-2c3d-1e2f-1g2i-2j-1l1;K2 52 0 a-6b7c-1d-1f2g1i-1j3k-2l-1m-1n-1
        K2 54 0 a1b1c-2d-1e4f-3g4h-5i1k-4l4n-1;K2 6 0 a-2b3c-1d1e-1g1h-1j-2l3m-1n-1;K2 7 0 a-3b2c1h-1i1j2k-2m-1
        K2 8 0 a4b-5c1d-1f1g-1i1j-1l1;K2 9 0 a5b-4c-1d1e-1g-1h-2i3j-2k-1l3m-1n2;X0 1 1 a1b-3c2d2e-2g-1i1
        X0 1 25 a-2b-1c3;X0 1 42 a3b1c-4e1f-1g-1h-1i2k-1l1;X0 1 6 a2b-1c-1e1f-1g-1h3i-2k3l-2
        X0 1 7 a1b-2c1f1g1h4i-4k5l-5;X0 10 1 a-1b1e-1f1h-1i1j-1l1m2n2;X0 10 10 a-5b6c-1d-1f1g-1h-1i1l1m1
        X0 10 13 a-1b-3c3d2e-2h-1i1k-1l1;X0 10 22 b-2c3;X0 10 23 a-1b2c-1e-1f1g1;X0 10 27 b-1c1d-1g-1h2i-1j1k-1
        X0 10 44 a-2c2m-1n1;X0 10 9 a2b-2d1f-1;X0 101 10 a-2b2c-1d-1e1n2;X0 11 1 a1b1c-2e-1f1n-1;X0 11 11 a-3b3g-1i1m-1
        X0 11 51 a-2b4c-3;X0 13 1 a-2b3c-1d-2e3f-1g3h3i-6j1k1l-2m-1n-1;X0 13 10 a2b1c-3e1h-1j1n-1
        X0 13 43 a-1b-4c5e-2f2g-1h2i-1j1k2l-3n1;X0 13 51 b-4c4e1f-2g-2i2j-1l1;X0 13 52 a4b-1c-3e2f-2g-1i1j2k-1l-1m-1
        X0 13 54 a2c-3d-1e-1f2g1h-1j-1;X0 13 9 b-2c2f1;X0 14 52 d1e-1f-1g-1i1j-1l1m2n2
        X0 17 1 a1b-1d-1e2f-1h4i-4j-1k4l-3;X0 22 10 a-1b-1c2;X0 22 27 a-2b2d-1f1;X0 22 51 a1g-1h1j-1k3l-2
        X0 23 23 d-1e2f-2g-1i1l1;X0 23 43 a-1b3c-2d1e-1g1j1k-1;X0 23 44 a5b-3c-2d1e-2g-1h-1i1j-2k-1l2
        X0 23 54 b2c-3e1f-1g1i-2k1m2;X0 23 9 a2b-1c-1;X0 27 1 a-4b6c-2d1e1f-2g1h-2i1k-2l1m2n2;X0 27 19 a-1b-1c2
        X0 27 27 a1b-4c2d2f-1g1i-1k-1;X0 27 43 a-2b-2c4e1;X0 27 51 a-3b3j1k-2l1m-1n-1
        X0 28 47 a1b1c-2e-2f2g1h1i-1j2k1l-2m1n-1;X0 29 48 a1b-1h3i-3j-1k2l-1;X0 30 101 d3e-1f-2g1i-1j1
        X0 31 50 a-1c1m2n2;X0 39 1 a-2b-1c3d1e1f-2g1h-2i2j4k-3;X0 39 10 a3b-2c-1d-1f1h-1i1k-1l1
        X0 39 16 a2b-1c-1e-1f1g1j1l-1;X0 39 28 b-4c3g2h1i-2j-1k2l-1;X0 39 39 a-2b-2c3h1i-1j-1k1l-1
        X0 39 43 a-2c2e1g-1h1k1;X0 39 50 b-2c2d-1e2f-2g-1h-1i2k-1;X0 39 54 a-1b-3c4d-1e1;X0 39 7 a2b-2c-1e-3f3i1l1
        X0 39 9 a-2b2c-1m2n-1;X0 40 1 a3b-3c-1d1f-1g1h-1;X0 40 14 a-1b-3c3h1i-1k1l-1;X0 40 28 a-2b1c1i1
        X0 40 41 a2b1c-3e2f-1h1i-1j2l-1;X0 40 50 a-1b2c-1e1g-1h-1i2l1;X0 42 13 a2b-1c-1e-3f3g1i-1j1l-1
        X0 42 40 a1e1f-1g-1h3i-1k2l-2;X0 42 54 a2b1c-3e2f-1;X0 43 1 a-3b3e2f-1j1k-1m-1n-1
        X0 43 10 a-1b-1c2d1e-3f2j-1k-1l2n1;X0 43 12 b-2c2n1;X0 43 13 a-3b1c2d-2f1g-1h-1i1k-1l1n-1
        X0 43 16 a4b-6c2d1f-1k1m2;X0 43 19 a-1b3c-1e1f-1g-1i1n2;X0 43 2 a2b-1c-1d-1f1g2h-1i-1j2k-1l-1
        X0 43 22 a-2b3c-1f1g-1i1;X0 43 23 a2b-4c2e1f-1h1i-1k1l-1m-1n-1;X0 43 24 b-5c5d-1e1g-1j-1l1
        X0 43 28 a-2c2d-1f1h-1i1k1l-1;X0 43 3 a1b-4c4d4e-3f-1g1i-1j1k-1l-1;X0 43 39 a-1b4c-2j1
        X0 43 4 a-1b-1c2e-1f1h2i-1j1k1l-2;X0 43 44 b-3c3d1f-1h1i-1k1l-1n1;X0 43 5 a1b-2c1
        X0 43 50 a-3b-2c5d-1e2f-1g1h1i-2j-3k2l1n-1;X0 43 51 a2b-1c-1d2e-1i1j2l-2;X0 43 54 a-2c2d1e-1g-1i1n-1
        X0 43 6 a-2b1c1e-1f1g1i-1k1l-1;X0 43 9 a1b1c-2d-1f1g-1h-2i3k-3l2m1n-1;X0 44 10 a-2b3m-1
        X0 44 13 a3b-2c-2d2e-2f1g3h-1i-2j1l-1m-1n-1;X0 44 23 b-2c2d-1e1h1i-1j-1k1
        X0 44 43 a-2b-3c5e-1f1g-1h3i-2j-1k3l-2n1;X0 44 50 a-1b5c-4e1n-1;X0 44 55 a1b-2c1k1l-1
        X0 44 9 a3b-2c-1d-1f1g-1j-1m-1n-1;X0 45 10 a1b-3c3e-1g-1;X0 45 6 a-1b-2c3d-1f1g1i-1;X0 45 7 a-2b3c-1
        X0 46 10 a1b2c-2d1e-1j1n-1;X0 47 28 a-1b-2c3g1k-1l1m1n2;X0 47 31 b2c-2e-1j1l-1m1n2;X0 48 1 a3c-3d1f-1h1k2l-2
        X0 48 24 a-3b2c1;X0 48 27 d-1e-1f2g1i-1j1k-1;X0 48 30 a1b-1d-1e-2f2g1j1l-1;X0 48 48 a3b-1c-1e-2f1g1h-1j1k-1
        X0 48 50 a3b-2c-1g-1i1;X0 48 54 b1c-1d-1e-2f2g1j1l-1;X0 49 13 a-2b3c-1m1n2;X0 49 37 a-1b2c-2d2f-2g1i-1j1l-1
        X0 49 43 a1b-3c2d2e-1g2i-2j1l-1;X0 49 45 a-1b3c-2n-1;X0 49 52 a-1b2c-1;X0 49 9 m2;X0 51 39 a-2b2h-1k-1l1
        X0 51 43 a9b-4c-4d1e1f-2j-2l2m-1n-1;X0 52 39 b-2c2i1n1;X0 52 43 a-4b5c-1e1f-1g2h-1i-1j-1k-1l1m2n3
        X0 52 44 a-3b2c1d1e-1f1h2i-2j2k1l-3m-1;X0 52 47 a3b-1c-1f-1i-1;X0 53 43 a1c-1d-1e-2f2g1j1l-1;X0 54 10 a-1b-1c3
        X0 54 39 a3b-2c-1e1g1j-1k1;X0 54 44 a1b-2f1h1k1l-1m2;X0 54 52 a-2b-1c3e-1f1h-1i1k-1l1;X0 6 44 a-1b2c-2j1l-1
        X0 7 1 b-3c3d-2e1f1i1j-1l1;X0 7 10 a1b-2c1d-1e1g1h-1j-1k-2l2;X0 7 43 a2b-2f1h-1i1k-1l1;X0 7 52 a1b-1h3i-3k3l-3
        X0 7 7 a3c-3e-2f2g-1h2i-2j1k1l-2;X0 8 1 a-1b-1c3j-1l1;X0 8 43 a3b-2f1g-1i2l1;X0 9 43 a-4b9c-5f1j1l-1m-2
        X0 9 44 a1b-4c3d1m-2n-2;X0 9 47 a1g1j1k-1m2n2;X0 9 48 a-1b3c-1m1n1;X1 1 1 a3b-2c-1d1e-1g-1h-2i3j-1l1
        X1 1 101 a-1b4c-3d-1e3f-3g1j2k1l-2m1;X1 1 50 d3e-1f-2h-1i1k-1l1;X1 1 52 a2b-2d1e-3f2g1i-1j1k2l-3
        X1 10 10 a-2b-2c4d-1f1g-1i1k-1l1m-1n1;X1 10 101 a3b-4c1d-1e1g-1i1m-2n1;X1 10 11 a-1b-1c2m-1n2
        X1 10 28 a-1b-2c3g-1h1j1k-2l1n-1;X1 10 43 b-1e-3f3j1k-1m1;X1 10 44 a-2b2d-1e2f-1g-2h3i-1j-1k1m-2n-1
        X1 10 9 d-1f1g1i-1j1m-1n3;X1 101 1 b-2c1d3e1f-4g2h-1i-2j-2k2m1n4;X1 101 10 a4b-1c-3d1e-1f-1g-2h-2i4j1k-1m-1n3
        X1 101 101 a3b3c-6d-6e-1f7g-1h-1i2j1k-2l1m2n-4;X1 101 13 a6b-6d-1e-2f3g-2h-3i4j1k-3l3m-1n-1
        X1 101 14 a-9b16c-6d1e-3f1h-1j2k1l-2m-4n-5;X1 101 15 a-4b4c1h2i-2j1k1l-2m1n1
        X1 101 16 a-3b6c-3d2e-1f-1g4i-4j-1k1l-1m1n1;X1 101 17 a4b-3c-1d-1e5f-4g-6h9i-3j-3k9l-6n-1
        X1 101 18 a-1b2c-1e-1f1m-1n1;X1 101 19 a5b-4c-2d-2e5f-3g-4h-2i6j-3k-2l5;X1 101 20 a3c-2d-2e4f-2g-2h-1i3j-1k-1l2
        X1 101 21 a1b-2c1d-2e3f-1g-2h-4i6j-1k-5l6m-2n-2;X1 101 22 a4b-6c1d-2e-1f3g-1h-3i4j-2k-3l4n1
        X1 101 23 a4b-2c-3d-1e2f-1g3i-3j1k3l-5m5n2;X1 101 24 a-5b1c3d-3e1f2g1h-2i1j2k-4l2m-2n-1
        X1 101 25 b1c-1d1e1f-2g2h-1i-1j3k-1l-2n1;X1 101 26 a1b1c-2g-1h4i-3j-1k2l-1n-1
        X1 101 27 b1c-1d-3f3g1h1i-1j3k-1l-2m3;X1 101 28 a6b-1c-5d4e-2f-3g5h-1i-4j8k-4l-4m3n2
        X1 101 29 b1c-1d-1e1f-1g-3h2i1j-3k4l-2;X1 101 3 a3c-3e-1f1h3i-2j-1k3l-2n1
        X1 101 30 a5b-4c-1d1e1f-2g3h-3i1j10k-7l-3n9;X1 101 31 a1d2e-1f-1g1h-1j2k-1l-1m1n-1
        X1 101 32 a3b-3d-1e-2f2g4i-4j6l-6m-1n1;X1 101 36 a2b-5c3d-1e1h-1j-2k-2l3n1;X1 101 37 a-2b2c-1h-1i1k-2l2n-1
        X1 101 39 a-3b1c2e-1g1i-1j1l-1;X1 101 4 a2b-1c-1d-2e2g-2h2j1l-1;X1 101 42 a1c-1d3f-2g1h-2j4k-3l-1m1
        X1 101 43 a5b-5c-1d-2e7f-5g-1h1j3k-1l-2m1n1;X1 101 44 a2b-1c-1d1f-1g2h-2j1k-3l2m-1
        X1 101 45 a5b-4c-1d3e-4f1g2h-1i-1j1k3l-4m3;X1 101 47 a-1b-2c2h1k1l-1;X1 101 49 a-2b1c1d1f-1g1h-1i1j1l-2n3
        X1 101 5 a-4b5c-1d-1h1i-1j-1k1m-2n1;X1 101 50 a8b-3c-6d-7f7g-1h1i-1j-2k2l1m-1n-1
        X1 101 51 a2b-3c1d-2e1f1g-3h-1i3k-2l1m-1n-2;X1 101 52 a-4b8c-5d2e-1g1h1i-2j-3k1l2m-1
        X1 101 53 a-2b1c1g1i-1k-1l1n-1;X1 101 54 a-2b-2c4d-1f1g-2h2i-1k2l-2m-1n-1;X1 101 55 c1d3e-3f-1g1h-1i-1j1k-1
        X1 101 6 a5b-2c-3d1e1f-2g-1h-2i4j-2l2m-1n-2;X1 101 7 a1b-3c2d2e-4f2h-1i1k1m-1n-1;X1 101 8 a-4b5e1f-1g1h1i-1n1
        X1 101 9 a-5b5c1d2e-1f-1j2k-1l-1m7n1;X1 102 101 a-1b1g-2h1i1k-3l3m-2;X1 102 102 a-5b3c1e1f-2g-3h1i1j1k-1l1
        X1 102 19 d-1f1g2h-1i-2j1k-1;X1 102 30 j-4k2l1;X1 102 44 a3b-2d-1g-1i1j-1k1;X1 11 101 a-2b2d-1e1n-1
        X1 13 1 a1c-1g1h2i-3k3l-3;X1 13 101 a4b-3c-1e1f-1h-3i3j1k-1m-1n1;X1 13 54 a-2b1c1d1e-1f1l1
        X1 14 101 d3e-3f1g1h-1j1k-3l2m-1;X1 14 42 a1b-2c2e1f-1;X1 14 43 b2c-2d-1e-2f2h1i-1k1l-1m-1n3
        X1 14 52 a-1b3c-2e-1f1g-2i2j-2l2;X1 14 54 a4b-2c-2e1f-1g1h-2i1j2k-3l1;X1 16 19 a2b-2d-1e1f-1g-1h3i-2k2l-2
        X1 17 19 c-1d3e-2f-1g-2h2i-1j-1k3l-2;X1 17 26 e-1f1g1h-2i1k-2l2;X1 17 4 a1b-1e1h3i-3k3l-3
        X1 17 7 e-1f1h3i-2k3l-3;X1 18 101 a-3b5c-1d-1f1h1i-1k1l-1n-2;X1 19 51 a-2b3h-1k-1
        X1 21 101 a2c-2d-2e3f-1g-4h2i2l-1;X1 21 44 a3b-1c-1d-1e-1f1g-1h1;X1 22 1 d-1e-2f3h1j-1
        X1 22 52 a2b-3c1g-1h-1i2j2k-1;X1 23 1 a-3b3d-1e-1f2g3i-2j1k-1m1n1;X1 23 101 a4b-3c-1d4e-3g3i-3j-3k-1l4m1
        X1 23 16 a-2b2e1g-1h3i-2k2l-2n1;X1 23 17 a1b-1d-1e-3f3g1h-4i4j-1k-4l5;X1 23 22 a1b1c-2e2f-2g-1i1j3k-2l-1
        X1 23 36 a1b-2c2e-2f2;X1 23 43 a3b-3c-1e1f-1g-2h-2i4j1k-2l1;X1 23 45 c-1d-2f1g-1h-2i2j-3k-1l4m2n-1
        X1 23 52 a1b-3c2d-1e1g1h-1i-1j-1;X1 23 54 a4b-3c-1e-2f2j-1k2l-1;X1 24 25 a1b-1d-1e-1f2g-1h-1i1j-2k-1l3
        X1 24 51 a-2b3c-2g-1i1j1l-1n1;X1 26 1 a1b-1d1e-1g-2i2j-1l1;X1 27 1 b-2c2e1f-1g-3h1i2j-2k1
        X1 27 101 a-2b4c-1e1f-2g2h-1i-1k-1l1m6n3;X1 27 43 a-2b2c-1d1e-1g1h1i-1k1l-1;X1 27 50 a1b-1e1f-1g2i-2j-7k2l6m1
        X1 27 51 a3b-2d1e-1g1h1i-2j4k-2l-2;X1 27 52 d2e-3g1h1i-2j2l-2m-1n1;X1 28 101 a-4b4c-1d-4e5f-1g1h-4i3j2k-4l3n3
        X1 28 23 a-1b1d-1f1g1i-1m-1n3;X1 28 31 a2b-1d2e-2g2h-1i-2j2k1l-3;X1 28 43 a1c-1d2e-3g4h-1i-2j-4k-1l4m3n1
        X1 28 45 a4b-4e1f-1g2h-2j2k-1l-1m-1n-1;X1 28 48 b-1c1e-2f2g-1i1j-2l2;X1 28 49 a-1b1d-2e-1f3g-3h4i-1k3l-3m1
        X1 28 54 a1b-1d3e-1f-2g1h-1;X1 29 45 a1b-1d-1e1f-1g-1h3i-2k2l-2;X1 29 54 a1g-1h-1i2j-1k-2l3
        X1 30 101 a2b1c-3d-2e-3f5g1h-1j-1l1n-1;X1 30 14 a2b-2c1e-1f1j2k-1l-1n6;X1 30 26 a-2b3j-1k1n1
        X1 30 43 a-1b1d4e-2f-2g4h-1i-2j2k-1l-1m3n4;X1 30 45 d1e-1j-2l2m3;X1 31 43 a1b-1d2e-3f1g3h-1i-2j3k-1l-2
        X1 31 50 a-1b2d2e-2f-1g1i-1j3l-3;X1 35 101 a-3b3c-1d2e-1f-1g-1i1k1l-1m-1n1
        X1 36 101 a-2c3d2e-1f-2g2h1i-3j2k1l-3m-2n1;X1 36 27 a1b-3c2d-1e1g-2h1i2j-1k1;X1 36 36 b1c-1g-2h3j-1k1m-1n1
        X1 37 1 b-1c1e1h-1i2j-1k-2l3;X1 38 40 a-2b2;X1 4 44 d-1e2f-1i1j2k-1l-1;X1 40 101 a-2b2c-1h1i-1k1l-1
        X1 42 101 a3b-2c-1g-1h1j-1l1;X1 43 10 a2c-2d2e-1f-1g-2h-1i3k-1l1m1;X1 43 101 a4b-1c-2e5f-4g-4h2i2j-4k3l1m-1n-1
        X1 43 13 a-1b2c-1g2h-1i-1j-1k-1l1m-1n-1;X1 43 14 a-2c3d-1e1f-1h1i-1j-1l1m-1n-1
        X1 43 16 a-1b1d2e-3f1g-2h1j-1k-1l2;X1 43 21 a1c-1d-2e2f-1g-4h2i2j-3k2l1;X1 43 23 a-4b2c2d1e2f-3g2h1i-3k1m-1n-1
        X1 43 24 a-3b4c-1d1e1f-3g-1h-1i2l1n-1;X1 43 27 a-1b1e1g-4h3j-1k3l-2;X1 43 28 a-2b1c1d-2e4f-2g-1i1j-1n-2
        X1 43 3 a1c-1d3e-2f-1g2i-2j1k-1;X1 43 30 b-2c2d1f-1g-3i2j-1l2m-1n-1;X1 43 4 a1b-2c1d-1e2f-1h-1i2j-2k-1l3
        X1 43 45 a-4b4d-2e4f-2g-1h-1i1j1k-1m1n1;X1 43 47 a2b-2d-1e3f-2g-3h-1i4j-1k-1l2
        X1 43 51 b-2c2e2f-1g-2h2i-1j-3k4l-1n1;X1 43 52 a-2b2d-2e2g1h-1i-1j2k-1l-1;X1 43 55 a1b-1g2h-1i-1j-1k1
        X1 43 9 b1c-1d1e-2f1k2l-1m-1n-2;X1 44 1 a-2b2h2i-2j-1k2l-1m1n1;X1 44 10 b1c-1d-1e2g-1h-1i3j-1l1n3
        X1 44 101 a-2b4c-2d-1g1i-1j1l-2m1n2;X1 44 13 a1b-1h2i-1j-1k3l-2n-1;X1 44 23 a-1b1e-2f2k-1l1m3
        X1 44 3 a1b-1d3e-1f-1k-1l1;X1 44 30 a-3b3d1e-1g-1i1j-1l1m1;X1 44 36 a-1b-2c3e-2f2j2l-2n2
        X1 44 6 a1b-2g-1h3i-1j-1k3l-3;X1 44 9 a1b-1c-1d-1f2g-2h-1i3j-1m-1n-2;X1 45 1 a-3b2c2d1f-1j1k-1m2n-1
        X1 45 10 a1c-2d2e1f-4g3h1i-3j1k1l-3m1n-1;X1 45 101 a3b-2h1i-1j-4k3l1m1n1;X1 45 13 a1b-1d3e-2f-1g2h-1i-1j5k-2l-4
        X1 45 18 a-1b3c-1d-1f1m1n-1;X1 45 23 a1b-1d2f-1g-1h1j-2k-2l3;X1 45 28 c1d-2e-1f3g1j-1k2l-1m2n-1
        X1 45 31 a-2b2c-1g-1h1j1n3;X1 45 43 a-1b1d-1e-1f2g1h-1j2k-2l-1m-1n2;X1 45 49 a-3b3d-1f1g-2h2i1j-1k1m-2n1
        X1 45 5 a-2b3c-1j-1k1m-1n1;X1 45 6 a4b-4e1f-2g-1h1k2l-2;X1 45 9 a-3b2c1e1f-1g1i-1j-1m4n2
        X1 47 101 a-2b-3c4e2f-2g-2i2n-1;X1 47 43 a-2b4c-2d-1e1f-1g1i-1j2k-1l-1;X1 47 54 b-1c1d-1e-3f4h1k1l-1m1n1
        X1 48 101 a1b-1d-1f2g-1i1j3k-1l-2m-1n-1;X1 48 45 g1h-1i-1j1l-1m1n2;X1 49 101 a-4b6c-1d-1e1f-1g-2h1i1j-1l1n-1
        X1 49 13 a-2b3c-1e1f-1g-1h1m-1n-1;X1 49 23 d1e-1g1i-1j2k-2l-1;X1 49 25 a1b-1d-1e-1f2g-2h-1i2j-3l3
        X1 49 27 g-2h4i-2j-3k5l-2m-1n1;X1 49 28 a2b-4c2d1e-1h1i-1j1l-1m-1n2;X1 49 54 e1g2h1i-3j1l-2m-1
        X1 49 7 a4b-4d-2e1f1h-3i3j-1k-1l2m-1;X1 5 101 a-2b4c-2e-1f1m-2;X1 50 101 c1d3f-3g3h-1i-2j-4k2l2
        X1 50 43 a1b-1e-1f1g1i-1j3k-1l-2;X1 50 52 a2b-1c-2d-1e3f-2h-2i2k-3l4;X1 51 101 a8b-7d4e1f-5g4h-5j4k-6l2m2n1
        X1 51 22 a-2b1c1e1f-1h1i-1n3;X1 51 43 a-3b3d1e3f-4g1h-3i1k-1l1m-1n-2;X1 52 101 a-1b4c-3d-1e3f-1g2i-2j7k-1l-5n-2
        X1 52 42 a-2b2e-1f1g-1h1k1;X1 52 43 a-3b4c-1d-1e1f-1g-1h1j-1k1m-1n1;X1 52 44 a1b-1d-1e-2f3g1h-1j-1l1m1
        X1 52 45 a1b-2c1d4e-2f-2g1h-1k1l-1m-1n1;X1 52 47 a2b-1c-2d-1e-1f1h1i-1k1l-1;X1 54 1 d1f-1i1j1l-1m2n2
        X1 54 101 a-2b2e-1f1g2h-1i-1j-1k1l-1n2;X1 54 51 a1b-2d-1f1g-1h2i-2k2l-2;X1 54 52 a4b-3d-1e1f-1g-2i1j1
        X1 6 101 a5b-2c-3d-6e1f6g-4h9i-5j-4k11l-8m-1n-2;X1 7 1 a3b-1c-2d-2e-2f4g-1h-1i3j-2l2n-1
        X1 7 101 b1c-1d-1e3f-2g-2i2j-2k2m-1n-1;X1 7 43 a3b-1c-2e1f-1h-2i2j-2k-2l3;X1 8 45 g-1h1j-1l1m2n1
        X1 9 1 a3b-2e1f-1g1i-1j-1k1;X1 9 101 a-7b7c1d-1e-2f3g1h-1k-1l1m9n5;X1 9 43 b-1c1e-1f1g1i-1j2k1l-3m-2n-1
        X1 9 45 a-5b3c1j1k-1m2n2;X1 9 51 g-1i1j-1l1m2n1;X1 9 9 a1b-3c1i1l1m-1;X2 10 102 a3b-2c-1d-1f1g-1h-1i2k-2l2
        X2 101 102 a3b-2d1e-3f2g1h-1j1k-2l1;X2 102 102 b-1c1d-3e3f-1g-1h1k4l-4n-1
        X2 102 14 a4b-5e4f-4g-1h-2i3j-4k1l3m2n2;X2 102 15 a2b-2d3e-1f-2g1h-1k1;X2 102 16 a-3b1c2e1f-1j-2l2m-1n-1
        X2 102 17 b2c-3d2e-1f-1g3h-2i-1j2k-5l3;X2 102 19 e-1f1h3i-3k3l-3m3n1;X2 102 2 b-1c1h-1i1j3k-1l-2
        X2 102 22 a-2b6c-3d-1e3f-2g1h1i-2j-2k2m1;X2 102 27 a-1b1d-2e1f1g-2h2j-2k3l-1
        X2 102 28 a3b-2d-1e1g-4h1i3j-2k1l1n-1;X2 102 30 b-4c4d-1e3f-2g-2h2j-3k2l2;X2 102 31 a1b-1e-1g-1h-1i2j2k-2l-1
        X2 102 36 a2b-3d-1k-1;X2 102 38 a2b-1c-1e-1f1h-1i1k-1l1;X2 102 43 a-1b2c-1d1f-1j-3k1l2m1n-1
        X2 102 44 a1b1c-2d-2e3f-1g-2h1i1j-1;X2 102 49 a1c-2d-1e2f-2g-1h-2i3k-2l2;X2 102 50 a-3b3c-1e-1i-1j1k-1
        X2 102 6 a-4b2c2d1e-2g3i-2j-1l1;X2 102 7 a-3b1c2d-1e-2f3g-2i2j1k-1n-1;X2 102 8 a3b-2f1g1i-1
        X2 13 102 a-2b2g-2i2n1;X2 23 45 a1b-1d1e-2f1g2h1i-2j2l-2;X2 26 25 g-1h3i-2j-1k3l-2
        X2 27 102 a-1b-1c2d-2e1f1g1h-1j-2k-2l4n-1;X2 28 102 a-2b4c-3d1e-1g-2h2j-1k1m-1n-1
        X2 28 31 a-1b1g-1h2i-1j-1k2l-1;X2 28 43 a1b-4c3d-1e1h-1i2j1k-1l1;X2 30 102 b-3c3g-2h2j-1k1
        X2 4 102 a1c-1e-1f1g1h1i-1j-1k3l-2;X2 42 14 a-3b3;X2 43 28 a-1b1c1d-1g-1h3i-2j-2k3l-1;X2 43 50 a-3b3f1j-1l1
        X2 43 7 a-2b2c1f-1g2i-2;X2 52 43 a-3b2c1d1e-1g1i-1j1k-1;X2 54 30 e-1g2i-1j3l-2;X2 6 50 a-2b-1c3
        N10 28 0 a-1b1d2e-1f-1g2i-1j3k-1l-2n-1;N16 13 0 a-2b3c-1n2;N16 15 0 e-2f2g-1h3i-2k4l-3m-2n-1
        N16 16 0 a-6b8c-2e-1f1g1h-1j2k-2n-1;N16 18 0 a-2b2e1f-1h-1i1j1k-2l1n1;N16 23 0 a1c-1d1e-1g1i-1j-4k2l1n2
        N16 25 0 a1b-1d3e-3h2i-2j-1k3l-2;N16 26 0 a-3b2c1d2e-2g1h2i-3k4l-4m2n1;N16 27 0 a2b-2f1g-3h4i-1j-1k3l-2n-1
        N16 28 0 a-3b1c2d3f-2g-6h6j-3k4l-1n-2;N16 30 0 a-2b3c-1e1f-1g-1i1k-1l1m-1n-1;N16 31 0 a2b-2d2e-2g2h-2i-1j2l-3
        N16 33 0 a-2b3c-1d1;N16 38 0 a-2b2c-1h-1i1k-1l2n-1;N16 43 0 a1b-1e-1f1g2h-1i-1j4k-2l-3n1
        N16 45 0 a4b-3c-1d2e-1f-2g2h-2j4k-4l1m1;N16 50 0 a-2b3c-1m-1n-1;N16 51 0 b1d-1f1g-1h-1i2j-1k-1l2
        N16 7 0 a-2b-2c4d-1e-2f3g3h-1i-2j-1k3l-2n2;N16 8 0 a2b-1c-1d-2f1g-4h6i-2j-2k3m1n-1
        N16 9 0 a-1b-1c2e-1f1g2h-1i-1j1k1l-2n2;N17 28 0 a-2b2d-1e1g-1h3i-2j1k2l-3m-1n-1;N17 33 0 a-2b3c-1n-1
        N17 8 0 b1e1h2i-2k3l-2;N19 28 0 a3b-2c-1d-1e1g-1h1j2l-2m-1;N20 23 0 a1b-1e-2f3j1k-1;N20 28 0 a-2c2g1i-1j2l-2n-1
        N20 44 0 a1b-3c1e-1f2;N20 45 0 a2b-3c1g2h-2j2k-2l1;N22 28 0 a-2c2d3e1f-4g1h1i-2j3k1l-4m-1n1
        N25 23 0 a1d1g1i-1j3k-1l-1;N25 9 0 a2b-1c-1d3e-2f-1g1i-1j1l-1;N26 20 0 a-3b4d-1f1g1i-1j2k-1l-1m3n3
        N26 26 0 a-2b2c-1e2f-1g-1n1;N26 28 0 a-1b1d-1e2g-2h1i1j-1k1m1n2;N34 16 0 a3b-2c-1f1g1j1k-1
        N34 23 0 a1c-1g2h-2i-1j5k-2l-2n1;N34 28 0 a3b-1c-2d-2e1g3h-2i-1j2k-2n1;N34 38 0 a2b-2c-1g-1h1
        N4 13 0 a3b-3c1d1e-1f1g-1h-1i1j-1l1;N4 27 0 a-1b2c-1i1;N4 38 0 a-1b2c-1e-1f1g1j1k-1l-1
        N4 45 0 a2b-3d2e-2g2i-2j2k1l-3;N6 13 0 a-2b5c-2;N6 15 0 a1b1c-2d-1e1g-1h3i-2k2l-2n-1
        N6 16 0 b2c-2e-1f2g-1h-1i1j1k-1m-1;N6 2 0 a-1b2c-1e1f-1i1l1;N6 23 0 a1b-1d1e-1g2i-1j2k1l-3
        N6 28 0 b3c-3d-2f1g-1h-1i2j-1l1m-1n-1;N6 38 0 a-2b5c-2i1;N6 43 0 a3b-3e-2f2g-1i1
        N6 45 0 a3b-3d-1f1h-1i1j-1k-1l2;N9 28 0 a2c-2e1f-1h2i-2k2l-2n-1;O0 # a1b-1d1e-1g-3i2j-2k1l1m1n1
        O0 #f b1c-1d2e-2f-1g1i-1j2k-1l-1;O0 @kid a-9b9d-1f1g-1h-2i3k-3l3m-1n-2
        O0 @me a6b-4c-2d-1e-8f9g9h-4i-5j5k-1l-4m4;O0 at a2b-2d-1f1h2i-2k1l-1;O0 att a2b-1c-2f1h2i-2k2l-2
        O0 attend a4c-4d-1e3f-2g2h-1i-1j-1k1m-1n-1;O0 book a-3b3c1h1i-1k1l-1;O0 both a5b-4c-1d-1e-3f4g2h-1i-1j-1k1l1
        O0 call a2b-1c-1d-2e-1f3g1i-1j-1k1l1m-1n-2;O0 caller a-2b2c-1m2n-1;O0 came a2b-2d-1e3f-1j-1k-1l1
        O0 child a2b-3g1j1n2;O0 clinic a3b-1c-2e1f-1g-2h1i1j-1l2;O0 core a-2b3c-1n-1;O0 dad a-2b-1c3d1f-1m-1n-1
        O0 depo a-2b2c-1;O0 depot b-2c2d-1e2f-2g-1h-1i2;O0 dna a-2b-1c3;O0 doorstep b-1c1d1h3i-3k3l-3m2
        O0 fall a-1b-2c2e1f-2g1h-1l1;O0 family a3b-2d-1e3f-1h1j-1;O0 flo c1e-1f1g1h1i-2k1l-1;O0 found c-1g3h-2i-1j-1k1
        O0 h a2b-4c2d1f-1h-1i1k-1l1;O0 ha a-1b2c-1;O0 handover a2b-2c-1d-1e-1f1g1j-1k1
        O0 home a1b-3c2e2f-2g-1h-2i3j-1k-2l3n-1;O0 i a5b-3c-2d1e-2f1g-1h-1i2k-1l1m-1n-1;O0 in a3b-3d1e-1g2h-1i-1k-1l1
        O0 individual a2b-1c-1d2e-2f-1g1j1l-1;O0 inspection a1b1c-3;O0 joint a4b-6c1d-1e3f-2g-1h1i1j-3l2
        O0 lac b-3c3d2e-1f-1g1h-1i1j1l-1;O0 legal a-1b2c-1;O0 messag b-2c2;O0 met a-3b3e-3f3g3h-1i-2l-1n-1
        O0 mother a-2c2d-1e3f-1i1l1m1n1;O0 mum a-3b4c-1d-1f1h-2i2k-2l2m-1n-2;O0 night e3f-3g-2h1j-1k1l-1
        O0 no a3b-1c-2d-1e-1f2g-1i1;O0 observ a2b-1d-1e1g-2h-1i4k-2l2;O0 officer a-1b-2c3d1f-1g-1h1j-1
        O0 parent a-3b4c-1d2e-1f-1g-1h1i-1k1l-1m-1n1;O0 pep b-1c1e1f-1g-1i1n2;O0 pick d2e-2i1k-1l1
        O0 recd a1b-1d1f-1m-1n2;O0 return a1b-1m3n-1;O0 room a-2b-2c3d-1e1j-1k1;O0 s47 b-2c2d-1f1g-1h-1i2k-2l2
        O0 sat a1c-1d1e-2f1g1h-1i-1k-1l1;O0 saw a2b-4c2d1e-1g1h-1k-2l2;O0 school a2b-1c-1e1h2i-2j2k1l-3n1
        O0 seen a5b-2c-3d-1f1g-2h-2i4j1k-2l1;O0 sess a-1h1i-1j2k1l-3;O0 session a-3b1c2d2f-2g2i-2j2k-1l-1
        O0 statutory a1b-1c-1e2f-1g-2h1i1j1l-1m-1n3;O0 supervis a-3b1c2e1f-1g-1i1k-1l1;O0 supervision a-1b3c-2
        O0 sw a2c-1d1e-1g1h-2i1n-2;O0 t a-4b5c-1g-1i1m1n2;O0 tel a-2b2i1k-1l1n4;O0 text a-1b1m5n1
        O0 the a3b-4c1e-3f3g-1h-1i2j-2k1l1m-1;O0 took a3c-2d2e1f-2g-1i1j-1n1;O0 triag e1g2h-1i-2k-1l1
        O0 video a1b-1f-1g1h3i-4k2l-3;O0 visit a-3b1c1d-2e5f-2g-2i2j2k-2m-1;O0 walk a1c-1d3e-1f-2g1h-1k1l-1n-1
        O0 ward a2b-1c-1d1e-1h-1k-1l1;O0 zoom a-1b1h-1j-1k-1l2m4n2;O1 # a6b-7c1d1e3f-4g-1h7i-5j3k4l-7m1
        O1 @kid a-1c2d-1e3f-2g-2h-1i3j-2k-1l3m1n-1;O1 @me a9b-6c-3d6e-4f-1g2h1i-2j-1k1m2n4
        O1 a b1c-1d1e-1f1g-1i1j-2k-1l3;O1 all a-3b2c2e-1g-1h-1i2j-1k1;O1 alon a1b-1d3e-1f-2g1i-1k-1
        O1 and b1c-1e2f-2g4h-1i-2k-1l1m1n-1;O1 appt a4b-2c-2d-1e2f-1g-2i3j-2l2m-1
        O1 assessment a-2b-2c4e2f-1g4h-1i-3j1k-1n-1;O1 at a2c-2e-4f4g-1h-2i3j3k-4l2
        O1 attend a-2b2c1d3e-1f-2g1i-1m-1n-1;O1 aunt a-2b-1c2;O1 by a-1b3c-2e1g1i-1j-1k-1l2n-1
        O1 c a-4b6c-1g-1h1i1j-1m1n2;O1 call a2c-1d1e3f-3h1i-1j-1k1m2n1;O1 came a-5b3c1d-2f2g1h-1j1k-2l1m-1n-1
        O1 chang b1d1f-1h1i-1j2k1l-3;O1 children a1b-2c2e-2f3i1l1;O1 chk a-1b-1c2;O1 contact d-2e4f-2g-4h4i1k1l-2m-1n-1
        O1 cp a-1b1d1g1i-1k1m-1n3;O1 day d1f-1h-1i1j1k-2l1m3n4;O1 disput b-2c2;O1 family a2b-2e1g-1h-2i2k-2l2
        O1 fell a-1b1d1e-1f1g1h-2i1k-2l1;O1 from a-3b-1c3g1h-1j-1k-1l1m1n3;O1 health a-1b-2c3e1f-1k-1l1
        O1 held a-2b2d1f-1n4;O1 home a2b-1c-2e2f-2h-1i1j-2k-1l3;O1 hv a-1b-1c3h1i-1j-1
        O1 in a-4b7c-2e-3f3g3h1i-4j-1k5l-3m1n2;O1 interview a1b2c-3d2e-1f-1g1i-1j1k-1m3n-1;O1 knock a-1b-2c3
        O1 locat d1e-3f2;O1 log a-1e2f-2h2i-1k2l-1;O1 mother a-1b3c-1m-1n-1;O1 mtg a-1b2c-2e1f-1m-1n1
        O1 mum a-4b4e1f-1g-2h-1i3j-2k1l1m-1n1;O1 not a1c-1d2e-3f1g-1h1j-1k1m-1;O1 obs a1d-1e1g-2h4i-2k2l-3
        O1 of b1c-1d-1e2f-1g1j3k-1l-2n-1;O1 on a2b-3c1d1e-1f1g3i-3j1k1l-2;O1 only a-1b2c-1k1;O1 p a-2b2
        O1 plann a-1b-1c2;O1 pn a-2b-1c3d1e-1f1i1;O1 rang a-2b2c-1h1m1n-1;O1 re a2b1c-3d-1e-2f2i1j-1l1m-1
        O1 refus a-2c1g1i-1k-1l1m1n-1;O1 report a2b-4c1d1;O1 review a-3b3d-1e1g1i-1j1k-1l-1m-1n1
        O1 round a2b-1c-1e-1f1j1l-1;O1 seen a-1b-1c2g1h-1j-3k1l2;O1 session c1d3e-2f-1g1i-1j1l-1;O1 shout a2b-2n-1
        O1 show a5b-4e-2f2g-2h2i-1j-1k2l-2;O1 slept a-1b1e2f-1h2i-2k2l-2;O1 survey a1b-1e-1f1g-1h2i-1k2l-2
        O1 time a1b-1f1g1i-1j2k1l-3;O1 to a-6b9c-2d-2e-3f5g1j-1l1m-4n-2;O1 today a-1b2c-2g-1i1
        O1 up a1b1c-2d1e-1g-1h-1i2k-1;O1 v a1b-2c1d1f-1h-1i1j-1k-1l2m1n1;O1 visit a2b-7c5d2f-1g1h2i-3j-2k3m2
        O1 w a-2b1c1g3i-4k-2l2m3n4;O1 was a-1b1e-1f1g-1h4i-3j2k1l-3;O1 wean a1d2e-1f-1;O1 with a2b-6c5h-1i1j3l-2
        P0 " i b1m1n3;P0 # @nm a-2b2c1h1i-1k1l-1;P0 # bed a-1b4c-3;P0 # ch a3b-2c-1e2f-1g-1i1l1
        P0 # day b2c-1e2f-2g-1i1m2n1;P0 # knock b-2c2;P0 # min a-2b5c-3d2e-1g1h-1j-1k1m2n1
        P0 # of a1b1c-1e1f-1g-2h-1i3j-1k-1l2;P0 # seen a2b-1c-2g-1h2i-1k1l-1;P0 # week a-1b2c-1e-1f2;P0 # y d1j1m2
        P0 @nm # a3b-4d-1h-1i1j-1k-1l2;P0 a e a-3b3j-1l1n-1;P0 adult male a-1b3c-2;P0 all # a3c-3e1f-1g-1h1j-1k2l-2
        P0 all talk a1b-1d-1e-2f2g1j1l-1;P0 anc # b-2c3;P0 and want a1c-1e-2f1g1i-1j1l-1m2n2;P0 as instruct m2
        P0 as not a-1b1m3;P0 ask for a-1b1d2e-1f-2g2i-1j1l-1m-1n-1;P0 ask to a-3b2c1d1e-2f1i1j1k-2l1m1
        P0 at # a3c-3d-1e-1f3g1h-1j-1k-1l2m-1n1;P0 at @nm a-1b6c-4d-1e-1f2i-1k1l-1m-1;P0 at door a-2c2
        P0 at family a-1b-1c3n1;P0 at home a-4b-1c5d-1e2f-1g-3i3m1n1;P0 at reception a-1b-1c2
        P0 at the a1b-2c1d3e-1f-2g1h1i-2k1l-1m-1n-2;P0 attend with a2b-2c-1d1e-1h1i-1j1l-1;P0 bby in a2c-1g-1h3i-2k2l-2
        P0 both parti a-1b-1c3;P0 by # a-1b3c-2e2f-1h1i-1k1l-1;P0 by dad a3b-3e-2f2g-1i1l1n2;P0 by phon a-2b2m1n2
        P0 by self a1b-1d1f-1g1i-1j2l-2;P0 by text m3n-1;P0 c from a-2b3c-1g-1i1;P0 c o a-2b2h1j-1
        P0 call from d1e-1f-1h1i-1m-3n-2;P0 call to a-3b2f1h-1i1k-1l1m1n2;P0 came by a1b-1d1f-1g1i-1j2l-2
        P0 came out a-1b3c-2;P0 carri out a3b-2c-1f-1;P0 child voic a-1b1m2n-1;P0 client at b-3c3d1e-1
        P0 client in a-2b2;P0 clos # m2;P0 consultation with b-2c2;P0 contact # a-3b2
        P0 could see a2b-2c-1e1f-1g-1h2i-1k2l-1;P0 dad in a-2b2c-1;P0 dad on b-2c2;P0 day # a3b-2c-1h-1i1j2k-1l-1n-1
        P0 day team b-2c2;P0 depo given a-2b2c-1;P0 did not a-1b3c-2d-1g-1h2i-1m1n1;P0 done on a1b1c-2
        P0 doorstep visit a1b1c-1h2i-2k2l-3m2;P0 f u a-1b1c1m2n2;P0 family in a-2b-1c3;P0 family of b3c-3e-1f1i1k-1
        P0 flo visit c1e-1f1g1h1i-2k1l-1;P0 food bank a2b-1c-2g-1i1l1;P0 food diary a1h2i-2k3l-2
        P0 for # b-2c2d1e-1g1i-1j1l-1;P0 for a a-2b3c-1e-1f1g-1;P0 for an b3c-2;P0 for crew a2b-2c-1e-1f1m2
        P0 for it a-1b2c-2;P0 for mum a2b-1c-2h1i-1k1l-1;P0 for new b2c-2;P0 for the a2b-4c2d-2e3f-1h-1i1j-1k-1l2n1
        P0 from # a-1b-1c2e1f-1h2i-1k1l-1;P0 from her m2n2;P0 from mother a-2b2;P0 given to a-2b-2c4
        P0 gone to a-1b2c-1;P0 h v a1b-5c4d1f-1h-1i1j-1k-1l1;P0 home # a-2c2d1g2h-1i-1;P0 home condition a-1b-1c2
        P0 home visit a1b-5c4d-1e2f-1g-2h-1i3j-3k-1l4;P0 in bed a4b-5c1e-1g1j1l-1m2;P0 in bedroom a2b1c-3e-1f1g-1h1k1
        P0 in class i1j2l-2m2n2;P0 in school a3b-2c-1d-1e-2f2h-1i1j1k-1n1;P0 in the a3c-3e2f-2g-1h-1i1k-1m-1
        P0 in use a-1b-2c3;P0 individual session a2b-1c-1d2e-2f-1g1j1l-1;P0 interview by l1m3n-1
        P0 joint visit a4c-3d-1e2f-1j-1l1;P0 key given b2c-2;P0 known to b-2c2;P0 lac review b-3c3e1;P0 let us a2b-2i1
        P0 like to a-1m2n2;P0 lock fitt a1b-1e-2f2;P0 lot of a-1b-2c2g-1i1l1;P0 med ok m2n2;P0 messag from b-2c2
        P0 min in a-1b2c-1;P0 mother at a-1b-1c2g-1i1;P0 mother present a-1g2h1i-3k2l-2;P0 mov out b-2c2;P0 mum c a-2b2
        P0 mum came a-3b3;P0 mum in a-1b3c-1d-1e1f-1g-1h-1i2j-1k-1l2;P0 mum is m2;P0 mum on a-1c1g-1h3i-2j-1k3l-2
        P0 mum only a-2b2c-1n1;P0 mum re a-2b1c2m-1n2;P0 mum report a-1b-1c2m2;P0 mum said b-2c2h-1i1k-1l1
        P0 n bour b-2c2e-1f1;P0 n on a-1b1m2n2;P0 neighbour disput b-2c2;P0 no contact a-1b4c-3e1f-1h1i-1j1l-1
        P0 no one a-1b2c-1;P0 no show a3b-2e-2f2g-1i1;P0 not complet m2;P0 not ther a-2b2;P0 not to a1b-1j1k1l-2n-1
        P0 o a a2b-1c-1d1e1f-2g-1h-1i2k-1l1;P0 of # a-3b6c-3g-1h-1i2k-1l2;P0 of the a-1b-2c3d-1e1g1h-1j-1k-1l2m-1n-1
        P0 of them a3b-1c-2g1h-1i1j2k-2;P0 on phon a2b-2e-1f1g-1h-1i1j-1k-1l1m2n1;P0 on request a2b-1c-1e-1f1
        P0 on scen a-1b1d-1e-3f4g-1h2i-1k2l-2;P0 on speaker a-1c1d-1e1k-1l1m2n2
        P0 on the a1c-1d-2e-2f4g-1h3i-2k2l-1m-2n1;P0 one in b3c-3e-1f1;P0 open door a1c-1h1i-1k1l-1m2
        P0 out to a-1b3c-2g-1;P0 parent in a-1b-3c4e-1f1g1i-1;P0 phon call a-1b2c-1m-1n-1
        P0 pick up a1b-1d2e-1f-1g-1i1j-1k-1l1;P0 play session a-2b2d-1f1;P0 push away a1g-1i1j3k-1l-2
        P0 return interview m3n-1;P0 review of a-4b3c1e-1f1;P0 sat on a1b1c-2e1i1l1;P0 sat with a1d-1e-2f2g1j1l-1
        P0 say she b1c-1g1h1i-1m3n2;P0 school # a1d3e-1f-2g1i-1j-1k1;P0 seen alon a1b-1d2e-1f-2g1i-1
        P0 seen at a1b-2c1d-1e-1f2h-1i2j1k-2l1;P0 seen in a2b-1c-1h3i-3j2k1l-3;P0 seen on a1b1c-2e-1h1i-1k1l-1
        P0 seen with a2b-2c-1e3f-3h-1j1k-1;P0 session # a-2b3c-1e1f-1h-2i1k-2l1m-1;P0 shout down a3b-2g-1
        P0 sick of a1b-1d1e-3f2g2i-2j3k-1l-2;P0 slept #- h2i-2k3l-2;P0 smell of a1b-2c2k1
        P0 statutory visit a2b-1c-1d1e1f-2g-3h1i2k1l-1n2;P0 stood at a1b-1g2i-1j2l-2;P0 stood down a-2b3c-1
        P0 strategy discussion a-1b-2c3;P0 sw at a1b-2c1f1g1i-1n1;P0 t c a-5b7c-2g-1i1m1
        P0 techniqu poor g1h2i-2j1k1l-2;P0 the day b-2c2g-1h1i-1k1l-1;P0 the school b-3c3;P0 the thre a1c-1d-1e-2f2j1
        P0 them on a1c-1d-1e-2f2g1j1l-1;P0 ther and a1b-1e1g-1m2n2;P0 tir all a-2b3g1i-1
        P0 to be b1c-1d2e-1f-2g1h-1i-1j1;P0 to bed a1e-1f1h3i-2j-1k2l-1;P0 to dad b2c-2n1
        P0 to go b-2c2d-1e-2f3g1i-1j2k-1l-1m2n3;P0 to home b4c-4f1g-1h2k1;P0 to mother b-4c3e-1f2
        P0 to the a-2b1c1e2f-2h2i-2j-1k1m2n1;P0 told her a-1b-2c2;P0 took it a-1b-2c3;P0 transferr to a1b-1f1h2i-2k2l-2
        P0 tv on a3b-1c-1e1f-1g-1h-1i1k-1l1;P0 up for b3c-3e1g-1h2i-1k1l-1;P0 v to a2b-3d1f-1h-1k-1l1
        P0 visit #pm a-1b2c-1d1h2i-2k2l-2;P0 visit at a2c-2d1f-2g-1h2i-1k3l-3;P0 visit in a-2b-1c3d-1e-1f2g-1h-1i2k-1l1
        P0 visit to a-7b-1c9d-1e-1f3g1h1i-3j1k-1m-1;P0 visit undertaken b-2c2e-1f1k-1;P0 visit was b3c-4
        P0 visit with a4c-3d-1e1h-1i1j2k-2l-1;P0 w @nm a-1b1e1f-1h-1i1k-1l1m2n2;P0 w dad b3c-3e-1f1g1h-1
        P0 w mum a1b-1d-1e1f-1g-1h-2i3j-1k-3l3;P0 w o b-1d1e-1g1h2i-2j1k1l-3;P0 want a a2b-1c-1d1e-1f-1g1i-1j1l-1n1
        P0 want to a4b-1c-3d3e-5f3g6h-2i-4j5k-1l-4m2n2;P0 wav us a-1b2c-1;P0 went through a-2b-2c4j-1l1
        P0 went to a2b-2;P0 with a a-1b2c-1e-1j-1k1;P0 with an d1e-1g1i-1m2;P0 with her a3b-1c-2d-1e2f-1g1i-1j-1l1n-1
        P0 with sw a-2b1c1d-1e1h3i-2k3l-3;P0 with the d-1e-3f5h-1i1j1k-2n1;P0 with them a3b-1c-2d2e-1f-1g1j1k-1l-1
        P0 wk # b4c-4e-3f2j-1k1l-1;P0 work session b-3c2d-1f1;P0 worker attend a1b-1e-2f3g1k1
        P1 " @nm a1b-2c1d1e-1g2i-3j5k-1l-4n1;P1 " and a-1b2c-1d-1i1j3k-2l-1n2;P1 " i b2c-2e3f-2g-2i2j3k-1l-2n4
        P1 # kid a-1b3c-2d-1e1j1k2l-2n-1;P1 # min a-1b2c-1e-1f1g1i-1j1k-1l1m2n2;P1 # with a1b-1e-3f3h1i-1
        P1 @kid @kid a-3b3g-1i1;P1 @kid @me a3b-1c-2i1j2k-2n1;P1 @kid and a-6b3c2e1f-1g1h-1k-1l1m-1n-1
        P1 @me # a-1b-1c2d1e1f-2g1h-1j3k-1l-2m-2;P1 @me @me a-2b4c-2d-1e-1f2h-1i1k-1l1m-1n-2
        P1 @me and a-1b-1c2d2e3f-5g4h-2i-1j1k-2l1m-1n-2;P1 @me ask a3b-3d-2f2g2h-2j-1k-2l3n2
        P1 @me asleep a2b-1c-1d-1e2f-2g-1h1i1j-1k1;P1 @me at a-2b2d-1f1g-1i1j-1k1l-1n-3;P1 @me attend a4b-3d1h1i-1j1l-1
        P1 @me brought a1b-1c-1d1e-1h-1i1j-1k-1l2;P1 @me call a-1b1m3n1;P1 @me came a3b-2c-1d-3f4g1h-1k-1l1n2
        P1 @me did b1c-1d-1e3f-1g2h-1k-2l2m-1;P1 @me didnt a-2b2;P1 @me had b2c-2d-2e1f1g-4h4i1j-3k6l-3m-1
        P1 @me has a-1b-3c4e-1f1g-1h-1i2k-1l1m-1;P1 @me hid g-1h2i-1j-1k1;P1 @me in a7b-4c-3d3e-1f-2g1i-1j1k1l-3n2
        P1 @me is a-6b4c2e2f-2g-1i1j-1l1;P1 @me not a-2b4c-2d1e-2f1g1h-1j-2l2m-1n-1;P1 @me off a-3b3n-1
        P1 @me on a-3b3d2e-3f2g-4h2i2j-5k5l-1m2n-1;P1 @me refus a-5b4c1e-1f1g1h-1j1k-1m1
        P1 @me say a-1b1d-1e2f-1g1i-1m2n1;P1 @me seen a3b-3d1f-1g-1i1j-3k1l1;P1 @me slept a1b-1e2f-2g-1h3i-2k4l-3
        P1 @me stay a-2b2g-1h1j1k1l-2;P1 @me to a2b-3c1d4e-4g1h-3i1j-1k-3l4n-1;P1 @me told a2b-2d-3e1f1g3h-1i-2j4k-2l-2
        P1 @me used d2e-1h-1i1j-1k-1l3;P1 @me was a1b4c-5e-1f1g-5h3i2j-1k1m-3n-2;P1 @me with a-2b2d1f-1g-1h1l1
        P1 @nm # a1d-1e1f-1g-1i1k2l-3;P1 @nm @nm a-2b2g2h-1i-1n1;P1 a big e-1g-1h1j3k-1l-1
        P1 a temperatur a1e1f-1g-1h2i-2k3l-2;P1 a word b1g1h4i-5k6l-5;P1 about her b-2c2d1f-1g2h-1i-1k-2l2m1
        P1 about home b1e-1f1g1h-1j-2k3l-1;P1 across the a2b-2d-1e1g-1h3i-2k2l-2;P1 again " j3l-3n1;P1 agre that b-2c3
        P1 all of d1f-1h2i-2j1k2l-3;P1 all thre b-1c1e-3f3h-2i2k-1l1m-1n1;P1 alon in a1b-1d3e-2f-1g1h-1j-1k1
        P1 and # a-2b3c-1d-1e1g-1h-1i1k-1;P1 and @kid a-2b1c1d-3e3g-1h-1i2j2k-2m-1n-1
        P1 and @me a-3b1c2e2f-1g1i-1j1k-1m-2n-1;P1 and @nm c1d1f-1g-2i3;P1 and answer a2b-2d-1e2f-1g1h-1j1k-1
        P1 and had a1c-1d1f-1g1h-1j-1k-1l2;P1 and he a-3b4c-1d2e-2g1h-1j-2k-1l3m3;P1 and his a1b-2c1d-1e2f-1h-1i1j-4l4
        P1 and i b1c-1d4e-1f-4g2h1i-3k2l-2m1n-1;P1 and mum a-1b-1c3e1f-1j1k-1
        P1 and said a1c-1d-1e-5f6g5h-3i-2j3k-1l-2n1;P1 and say a-3b3j1l-1m1n1;P1 and settl a-2c2j1l-1
        P1 and she a-2b2c-1e-1f1g2h-1i-1j3k-1l-2m1n-2;P1 and sign b-1f1g-1i1j2l-2;P1 and the b1c-1d-2e-2f4m1n1
        P1 and told a1c-1d-1e4f-3g4h-1i-3k-1l1m-1n-1;P1 and was a1b-3c2d-1e2f-1g-1h-1i3j-1k-1l2
        P1 and we a2b-2d1e-1g4h-1i-3j1k-1l1;P1 and went a1c-1d-1e-1f3g-1h2i-1k1l-1;P1 are with b3c-2
        P1 as she a3b-2d2e-1f-1i-1j-1l1m-1;P1 ask @me h1i-1j-2k3l-1;P1 ask for a-4b5d1e-1f1g-3h-1i4j1k-2l1n-2
        P1 ask if b-1e1g5i-4j-2k1l2m2n-1;P1 ask me d-2f2g-1h-1i1j3k-3;P1 ask to b1c-1e1f-1g-1h1j-4k2l2m-1n2
        P1 ask what b1e1f-1g1i-1j-1k-1l2m2;P1 asleep in a2c-2e1f-1k-1l1;P1 at # a3b-5c2d-2f3g-1i1j-1k2l-1m2
        P1 at home a-2b5c-3d3e-2f-1g1i-2j2l-2;P1 at school b1c-1d2e-2g1h-1j-2k3l-1n1
        P1 at station a2b-1c-1g2h-1i-2k1l-1;P1 at the b-1c1d-3e5f-2g-3h-1i4j1k-3l2m-1n-1;P1 at this b-2c3l1
        P1 attend # a1b-1g1h1i-1k3l-2;P1 attend school b-2c2;P1 attend with a-1b-2c2e1f-1h-1i1k-1
        P1 away from a2b-2d2e-1f-1j1k-1l1;P1 be spoken a1b-3c2d-1g-2h2i-1j-1k2l-1;P1 been seen a-2b2c-1
        P1 been suspend a1b-2c1h1;P1 both boy a-2b3e1f-1g-1h1i1j-1k1n-1;P1 both children a3c-3d-1e-2f3g1i-1j1l-1
        P1 bp # b1c-1d-1e-2f2j-1;P1 by # a1c-1e-1f1j-1l2m2n1;P1 by @me d-1e-2f3g1i-1;P1 by @nm a-2b3g-2i2n1
        P1 by chair b-3c3;P1 by mum a-2b1c1n-1;P1 by pc a3b-2d1f-1k1l-1m-1;P1 by the a-2b2d-3e2f1g-1h1j1k1l-2m-1n1
        P1 came into d-1f1g1i-1j-1k3l-2;P1 came to a-2b3c-1d-3f3g-1h-1i2j1k-2l1m-1;P1 came with a1b-1d1e1f-3i1k-1l1
        P1 carer for a-2b2g-1i1;P1 chatt about a1b-1g2i-1j-3l3;P1 children are a-2c2g-1i1;P1 children at a-2b1c2d1f-1
        P1 children in a-2b1d-1e-1f1g-1h3i-2k3l-3;P1 children were a5b-2c-2d-1e1j-1l1;P1 collect by a2b-2i1k-1l1
        P1 com in d-1e2f-1g-1h2i-1;P1 come back a2b-3c1d-1e-1f2g1h-1k-2l1;P1 come in a-2b3c-1d1f-1j-1l1n-1
        P1 come to d-1e2h-1i1j-1k-1l3m-1n1;P1 complet on a-2b-1c2;P1 could hear a-3b4c-1n-2
        P1 could see a2b-2c1d-1h3i-3j1k2l-3;P1 cry in a-2b3c-1g1h-1;P1 dad " j1m1n3;P1 declin to b1d-1f1g2i-2j-1k4l-3m1
        P1 did not a-5b6c-2d1e-2g-3h3j-3k4l-2m-3n-2;P1 did the b1e1f-1h-2i1j1k-3l2;P1 didnt want b1c-1g1j-2k4l-1
        P1 doesnt want a1b-1d1e-1f-1g1h-1i-1j3k-1l-2m-1n2;P1 dont want a-1b2h1i-1j1l-1m-1n3
        P1 down to a-1c1d1f-1h-1j1k1l-2m1;P1 dropp off a2b-2g-2h1k1;P1 every day a2b-1e-1f1g-2i3j-1k-1l1
        P1 eye contact a2b-1d-1e1f-1g-1h-2i2j-1k-2l2;P1 fed up a-1b1f1g1i-1j3k-1l-1m2n2
        P1 fell asleep a1b-1d-1e-2f3g1h-4i3k-3l4;P1 fine and a-3b4j-1k1;P1 for @me a-2b3c-1g-1h-1i2k-1l1m-2n-2
        P1 for a a-4b5h-1i1n-1;P1 for part a2b-1c-1e-2f1h1i-1;P1 for the a-1b-2c3d-4e5f-2g-3h-1i4j-2l2
        P1 form done a3b-1c-2g-1i1;P1 from @me a-1b1g1h1i-2j-1k2l-1m2n5;P1 from school a3b-1c-2d1g1h-1j-1l2
        P1 from the a2b-1c-2d-2e-2f4g-1h1j-1k1l-1;P1 gave no a1b-1d1f-1g-1h2i-2k3l-3;P1 go back d2f-1g1h-1j3k-1l-2
        P1 go to a3b-2g1h-1i-1j3k-2l-2m3n3;P1 go up a-1b2c-1l-1;P1 going back a-2b2j1m2n2;P1 gone to a-1b3c-2g-1i1j-2l2
        P1 got a a-1b-1c2d-1e1f-1g2i-1j-1k-1l2m1n1;P1 had @me a3b-2c-1d-1h-1i1k-1
        P1 had been a-1c1d-2e-1f3g4h-2i-2j1l-1n-1;P1 had gone a-1b2c-1d3e-1f-2n-1;P1 happy and a-1b-1c2j2l-1n1
        P1 has had a-3b2c1;P1 he did a-1b1d1e-2f1h1i-1j1l-1n1;P1 he had a3b-2c-1d-3e2f1g-2h-1i3j-3l4
        P1 he is a-1c1d2e-2g1h-1j3k-1l-2m-2n-1;P1 he said a-1b2d3e-1f-2g1i-1j1l-1n1;P1 he was b2c-2e-1g1i-1j1l-1m2
        P1 head down a1b-1d-1f1g-3i3j1k-1;P1 hed like a1b-1d-2e1f1g2h-1i-1j3k-1l-2n1;P1 her and d2e-2g3i-2j1k2l-2m1
        P1 her at a1f1g-3i3j-1;P1 her in a2b-2c-1e1f-1g-1h1j-2k1;P1 her kid a-1b-2c3
        P1 her mother a2b-2d-1h3i-3j-1k2l-1m1;P1 her mum b1e-1f1j3k-1l-2;P1 her sister a-2b2c-1d-1j1
        P1 her to a-5b4c1j-2l1m1;P1 hid behind a1b-1e1h-1i1k-4l4;P1 him in a2b-1d3e-1f-1g-1h-1i2j1k-1
        P1 his bike b1j-1k3l-2;P1 his grandmother a-2b2d-1e1f-1k-1;P1 his mother a1b-1d-1e1g-1h-1i2j-2k-1l3
        P1 his own a1c-1d1e-1g3i-3k-1m1;P1 his room a-3b3d2e-1g1k-1l1m1n-1;P1 holiday with a-1b1e1g-2i2j-2l1
        P1 home but a-1b2c-1d1;P1 home by a-2b2j-1l1m2n1;P1 home with a-2b2c-1e-1f1g-1i1
        P1 i ask a-3b4c-1d-1f1g3h-1i-2j-3k1l2m4;P1 i did b1c-1d1e1f-2h-3i3j-1l1;P1 i had b1c-1d2e-1f-1g4i-3j1k1l-2
        P1 i said a2b-3c1d-2f2g1k1l-1m1n-1;P1 i saw a3b-2f-1h-1i2k-1l2;P1 i spok a-2b2j1n-1;P1 if they a1b-1g1i-1j3l-2
        P1 in @nm a-2b2e1g-2h1i1j-4k1l3m1;P1 in a a2b-1c-1d1e1f-2g-1h2k2l-2n-1;P1 in and a1b-2c2d-3e3g1h-1
        P1 in background a-1b2m1n3;P1 in bed a-1b5c-3d1f-1h1j-3k1l2n1;P1 in chat a-1b1m2;P1 in front a1c-1d-1e2f-1k-1l1
        P1 in her b-1c2e-4f4g1h-2j2k1l-2;P1 in his a2b-1d1e1f-3g1h1i-2j-2k1l1m-1n-1;P1 in nursery a3b-3d1e-1h-1i1k-1l1
        P1 in pram a-1b1c-1d1f-1g-1h3i-2j-1k2l-2;P1 in pyjama d-1f1h-1i1j-2k-1l3
        P1 in relativ a1b-1d-1e-1f2h2i-1j1k2l-3;P1 in school a1b-3c1h-1i1k-1l1n-1
        P1 in the a3b-4c2d5e-2f-2h3i-3j4k3l-7m-1n1;P1 in tow a3b-2c-1e1f-1g-1i1l1;P1 in which a-3b3m-1n3
        P1 in with a1b-1d-2e4f-2g-1i1j-1k-1l2;P1 is in a-1b3c-1j-1l1;P1 it was a1e1f-1g1h-1i-1j-2k2n1
        P1 just the a1b-1d3e-1f-1j3k-1l-2;P1 just us a1b-1d3e-1f-2g1h-1k-1;P1 key worker a1b-1e1f-1g-2h-1i3j-1k-1l2m-1
        P1 kid w a-1b2c-1e1f-1i1l1;P1 kid were a2c-2e-2f2;P1 leav him a-2b2n1;P1 leav it j-1k2l-1
        P1 left w a-2b1c1e-1f1g1m-1;P1 left with a2b-2c-1d-1f1g-1h1j-1k1l-1;P1 let us a1b-1d1e-3f1n1
        P1 like it a-1b1d-1f1j3k-1l-2;P1 live with b-1c1e-1f1j1m-1n3;P1 look after a-3b2m1n1
        P1 look at a2b-2d1e2f-3g-1h4i-3k3l-3;P1 look up a3b-3e-1f1g-1h1;P1 lot of a3b-2c-1d-1e2f-1g-1h-1i2k-1l1
        P1 mam had a-1b2c-1;P1 mark on a1d2f-2k-1l1;P1 me " a-1b1d1e-1g2i-1k-1l1n2;P1 me a a1b-1e-1f1h-1i1j3k-2
        P1 me about f-1g1i-1j-3k1l3m1;P1 me and b-1d2f-2g1h-1j1m1;P1 me at a1b-1d2e-2h-1i1j1k-2l1
        P1 me his d2f-1g2h-1i-1j-1k-1l3;P1 me in a-1c1d1e1f-2g-3i3k-1l1;P1 me it e1f-1g1i-1j-2k3l-1
        P1 me to d1e-1g-1h1k3l-3m2n-1;P1 met @me a2b-2d-2f3g2h-1i-1j1l-1;P1 most of a2b-2e2f-2h-1i2j-1l1
        P1 mother at d-1e1g2i-2j-1k2l-2;P1 mum at e1f-1l1m2n1;P1 mum in a1b-2c1h1i-1j-2l1;P1 mum rang d2e-1f-1
        P1 mum was a1b-1d2e-1g3h-1i-1j-1k-2l3;P1 next to a3b-1c-1d-1e1h-1i1k-1l1;P1 no children a-1b2c-1
        P1 no comment a1b-2c1d-1f1g4h-1i-2k3l-2;P1 no concern b-3c3e1h1k1l-1;P1 no contact a-2b3c-1m-1
        P1 no mark a3b-3c-1d-1e1g-1h-1i3j-1k-1l2;P1 no reply b1g-1h2i-1j1k3l-3;P1 nobody else d2f-1g-2h-1i3j-1l1
        P1 not at b-1c1d-1e1h-1i1k-2l2m-1n2;P1 not breath a1b-1e1h3i-2k2l-2;P1 not come a-2b3c-1j1k-1l-1n-1
        P1 not mention b-2c2;P1 not say b-1c1d-1f1g2h-2i-1;P1 not see a-2b3c-1i1;P1 not seen a-1c1e-3f3g2h-2j1k-2l1
        P1 not speak d-1e1g-1h2i-1k1l-1;P1 not to b2c-2e1f-1j4k-2l-1m-1;P1 not woken a3b-2e1f-1h2i-2k2l-2
        P1 noth to b-1g-1h2i-1j-1k2l-1;P1 of children b2c-2d-1e1;P1 of his a-2b2d-1j-1l1m1;P1 of it a1d1e2f-3h-1j1k-1
        P1 of the a1b-4c3d-2e2g2h1i-3j-3k1l2n-1;P1 of us a1b-1d2e-1f-1h1i-1j2l-2n1;P1 off in d-1f1h3i-2k2l-2
        P1 older children a-1b2c-1;P1 on a a-3b2d1e-1h1k-2l2;P1 on and a3b-2c-1n1
        P1 on her b2c-2d1f-1g-1h-1i2j-4k2l2m-1n2;P1 on his a-2b4c-2d3e-2f-1i-1j-1k-1l2m1n1;P1 on line a-1b1m3
        P1 on own a1d4e-3f-2g2h-1i-1j3l-3;P1 on sofa a2b-1c-2e1f-1g-1i1;P1 on the a2b1c-3d-3e1f2g-3h1i2j1k-7l6n-3
        P1 out of a-3b3d-1f1h-1i1j2k1l-3n-2;P1 pass to a-1b3c-1d1f-1g1h-1j1k-1m-1n1;P1 phon to b-3c3h1i-1k1l-1m1n-1
        P1 put her d-1e-2f3g1i-1k1l-1;P1 re home a1b-1g1h1i-2j-1k3l-2;P1 refus to a-5b2c2d1e-1f1g1h1i-1k-1n-2
        P1 regard the b-2c2j-1k1l-1;P1 review with a-3b1c3;P1 room and a2b-1c-1d-1e1g2h1i-3j2l-2
        P1 room w a1g-1h2i-1j-1k3l-2;P1 room with a1b-1d-3e2f1h-2i2j-1k-1l2n1
        P1 said " a3b-2c-1d-1e-3f4g1h-2i1j-2k1l1m1n-1;P1 said @me a-4b5c-1d-1e1f-1g-1h1
        P1 said he a-1b2d2e-2g-1h-1i2j2k-2m-1;P1 said no b1d-1e1g-3h2j-1k1n-1;P1 said noth e1f-1g-2h3i-1j1k2l-2
        P1 said that a1b-1c-1d1e-2f1g-1h1j2k1l-3;P1 sat with a3b-3d1e-3f2g3h-2i-1j1k-2
        P1 saw @me a1b-2c1e2f-2h4i-3j-2k4l-2m-1n-1;P1 saw both a1b-1c-1d1e-3f2h-1i1k-1l1;P1 say @me g-1h-1i3k-1l2m-1n-1
        P1 say anyth a1e1f-1g-3h3i-1k1l-1;P1 say he a1b-1d-1f1h-1i1j2k-1l-1m2n3;P1 say kid b2c-2
        P1 say that a-2b-1c3d1e-1g1;P1 school at b-3c3;P1 school with a2b-1c-1i1;P1 sd " a2b-1e1g1h2i-2j1k1l-2
        P1 sd kid b-3c3;P1 see the d1e-2f1h-1i1j1k-1n2;P1 seen in a-1b2c-1e-2f3g1j-1k-1l1;P1 session # a-1b-1c2g-1i1l1
        P1 she " a2b-2d-1e1g1h1i-2j-1k3l-2;P1 she could a1b-1d3e-2f-1k-1l2;P1 she had a-2b2d-2e-2f4j2k-3l1
        P1 she hat d2e1f-3i1j2l-1n1;P1 she said a1b-2c1d1e-2f1h2i-2k2l-1;P1 she want a-2b2c-1d-2e-1f3j2k-1l-1n1
        P1 she was a-1b2c-1d-1f2h3i-3j2k2l-4m-1n-1;P1 shed like a1b-1e1f-1g1i-1j3k-1l-2n1;P1 shout " f1g1i-1j1l-1m3n-1
        P1 show me a2b-2d1f-1g3h1i-4j-1l1;P1 small children a3b-1c-2e1f-1h-1i1k-1l1
        P1 speak to b1c-1d-1e2f-1g-2h3i-1k2l-1n1;P1 spok to a-2b3c-1e-2f2g-1h-1i2j-2l2m2n1
        P1 spoken to a1b-2c1e-1f1g1h2i-3j1k1l-2;P1 spoken with a1b-1e1f-1g-1h2j-1k3l-1;P1 stay in a-2b2f1g1i-1j1k-1m1n1
        P1 subject to b-2c2;P1 sw and a-2b-1c3e1h1i-1j-1k1l-1;P1 tabl w a3b-3e1f-1g1h-1i1j-1k-1l2
        P1 taken into d3e-1f-1l1;P1 talk about c1d1e-2f1g4h-2i-2j-2k1;P1 tenant and a2b1c-3
        P1 that @me a-4b1c3d1e-1g-1i1j-2k1l1m-1n-1;P1 that he c1d-3f3i1n3;P1 that the a2b-3c1d1e-1h-1i1j1k-1m-1n-1
        P1 the @me b2c-2d-1e-3f3g-3h-1i4j-3k1l3m-1;P1 the back b-1c1d-1e2f-1g-1h4i-3j-2k4l-2m-1n-1
        P1 the boy a2b-2d2f-1g1i-1j2k-2l-1;P1 the car a-2b3d3e-3g3h-2i-1j1k-2l1m-1
        P1 the children a-4b3c1d1e-1g1h-1i1j2k-1l-1m-2n-2;P1 the dog a3b-2c-1d1e-2f1g1h-1j1k-2l1
        P1 the door a-1b2c-1d1e-1g-2h1i1j1k-1l1m1n-1;P1 the girl a-2b2e1h1j-1k1;P1 the home a-3b2c1d-1e1m-1n1
        P1 the hous a-1b-2c3d1e-1g1h1i-1j2k-1l-1;P1 the household a-1b-1c2;P1 the kitchen c-1e-1f1g2h1i-3k2l-1
        P1 the other a-1b1d3e-1f-2h1k1l-1;P1 the phon a-1b-1c2d1h2i-2k1l-2m-1;P1 the rear a1d-1e2f-2i1
        P1 the room d-3e2i1m1;P1 the time a-2b3c-1d1f-1g-1h2i-1j-1l1;P1 the two a1b-3c2d3e-1f-2g1h1i-1j3k-1l-2
        P1 the visit a2c-2e-3f3h-1i1k-1l1m1n1;P1 the window a1d-1g-1h3i-2k3l-3;P1 their father a-1b3c-2
        P1 their mother a2b-2e1f-1h-1k-1l1;P1 ther was a-1c1j-3k3;P1 thre children a4b-4d-1e-1f2g1i-1j-1k1
        P1 through the a-2b3c-1d-1e1f-1g-2h3i-1j-1k3l-3m2n-1;P1 thumb up a-1b1c-1d-1f1g-2h-1i3j2k-2m2n-1
        P1 to @me a-3b4c-1d-1f1h-1i1j-1k1l1m6n2;P1 to @nm a-2c2d2f-2h-1i1j1k-1l1n2;P1 to attend a-3b3m1n1
        P1 to be a-1c1d-1e-1f2g-3h3j-2k2m-1;P1 to bring a-2b2e1g-1i2j-1l1m-1n-1;P1 to cin b-2c2
        P1 to collect a-1b3c-2d1e-2f1h1i-1j1k1l-2;P1 to come a-2b3c-1f-1g1j-2k1l1m-1n-2
        P1 to do a-3b1c2d1f-1g2h-1i-1j-1k3l-1n-1;P1 to go a-1b1c1d-2e2h1i-1j2l-2;P1 to have b-3c3g1h-1j1k-1l-1m-1n1
        P1 to her a4b-3c-1d-4e1f2g-2h4i-2j1k3l-4m-1;P1 to him a4b-3c-1d1e1f-2g1i-1j1k1l-1
        P1 to know a1b-1d-1e1i1j-2k-1l3;P1 to leav b-2c2g1i-1j1k2l-2;P1 to live m-1n3
        P1 to me b-1c1d-1f1g-3h3j-2k2l1m1n-1;P1 to say a-1b2c-1e-1f1g-1h1j-3k5l-2m-1n-3
        P1 to see a3b-2h2i-1j2k1l-3m-1n1;P1 to speak a1b-1c-1d-1e1g-2h4i-2k3l-3n2;P1 to step b-2c2
        P1 to stop b1d2e-2g2h-1i-1j2k-1l-1m-1n2;P1 to tell a-1d2e-2g2h-1i-1j-2k-1l3m1
        P1 to the a-3b4c-1d4e-5f1g2h-1i-1j3l-3n1;P1 together in d-2e3f-1h1i-1j1l-1;P1 told her a2b-2d-1f1h-1i1j-2l2n1
        P1 told me b1c-1d2f-3g7h-2i-5j1k-1m2;P1 took @me a2b-1d5e-3f-2g3h-1i-2j2l-2;P1 top of a1b-1f1h1i-1k2l-2
        P1 tri again j-1k2l-1;P1 two children a2b-5c3d1e-2f1g-1h1k1l-1;P1 two of a1b-1d3e-2f-1g2i-1j3k-1l-2
        P1 under # a-4b3c1e1f-1g1;P1 under tabl a3b-3e1h-1i1k-1l1;P1 under the a1c-1g-2h5i-3j-1k4l-3
        P1 up to a3b-2c-1j1k-1;P1 upstair window a2b-2e1f-1g-1h3i-2k2l-2;P1 visit by a-1b2c-1
        P1 visit to a-3b4c-1d-1e2f-1g-1i1k-1l1m-1n1;P1 visit tomorrow d2e-1f-1;P1 w @me a2b-2d1e-1g4h-1i-2j1k-3l2m2n1
        P1 w grandad a-3b3;P1 w mother a1c-1g3h-1i-2j-1k1l-1;P1 wait outsid a2b-2d2e-2g1h1i-2j1k1l-2
        P1 want mum d1e-1j1l-1m2n1;P1 want to a2b-3e1f-1g3h-1i-2j1k1l-3n5;P1 was asleep a1d-1e2f-1g-1h2i-1k2l-2
        P1 was at a-3b4c-1d-1e2f-1i-1m-1n1;P1 was fine a-4b4;P1 was in a-3b3c1d-1e1f1g-2h-1i3k-1l1m-1n1
        P1 wav from e1f-1g-1h2i-2k2l-2;P1 went to a3b-3d3e-1f-1g1h-1j1k-2l1m1;P1 when he b1c-1d3e-1f-2g1i-1j2k-1l-1
        P1 when i a-2b3d-2e2f1g-1i1j-5k2l2n-1;P1 whisper to a1b-1d-1e1g-3i3j-2l2;P1 who said d1f-1m3n1
        P1 whol time a1c-1d-1e1f-1g-3h4i-1j-1k3l-2;P1 wish to a-1b1c1g1h-1j-1k2l-1n3
        P1 with @me a1b-1c-1d7e-5f-2g4h-3i-1j3k-1l-2n-1;P1 with a a1b-2d-2e-3f4h1i-1j-2k1l1n-1;P1 with children a-2b1c1
        P1 with her a5b-4c-1d-2e1f1g1i-1j4l-4m1;P1 with him b-1c1e-1f1g-1h-1i3j-1k-2l3
        P1 with his a-3b4c-2d-2e3f-1g-1h2i-1j2l-2m-2n-1;P1 with me a1b-1c1d5e-4f-1h-2i1j1k1l-2m-1n1
        P1 with mother a-2c2d-1e1h-1i1k-1l2;P1 with mum a-4b3c1d-1e1g-1h1i1m1;P1 with the a1c-1e-1f1h-3i3j-2k-1l4m-1n-1
        P1 with their a1b2c-3e1f-1g-1h-1i2k-1l1;P1 would like a2b-3c1d2f-2g1h-2j2k-1l-2m1n1
        P1 would not a1c-1d-2e2h2i-2j-1k3l-2m-1;P2 @kid @kid a-4c4e2f-2g-2i2;P2 @kid and b-1c1e1f-1h3i-2j-2k3l-1
        P2 @kid ask a2b-3d-1e-1f2g-3h2i1j-1k2l-1n-1;P2 @kid did h1j2k1l-3n1;P2 @kid hid a1b-1e1j3l-2
        P2 @kid in b-1c1d-2e1f1g-2h-2i4j-1k-2l3n-1;P2 @kid on a-3b4c-1d-2e1f1g1h-2i1k-3l3n-1
        P2 @kid out b1g1h-1i-1j-1k-1l1m3n3;P2 @kid said a1b-1d1e1f-2g-1h1j-1k2l-1;P2 @kid sat a-1b1d1f-1j3k-1l-2
        P2 @kid seen a-1c1d1e-2g4h-1i-3;P2 @kid slept a-2b3c-1d1e-2f1g1i-1;P2 @kid told a1b-1d1e-1g-1h1j-1k2l-1
        P2 @kid was a-5b7c-2d2e-2g4h1i-5j3k1l-4n1;P2 @kid weigh a-1b-1c2e1;P2 a @kid a1b-2c1e-1f1h1i-1
        P2 a plat a-1b-1c1f1g-1h3i-1k3l-3;P2 about the b1d1h1i-1j1k2l-3;P2 and @kid a-2b4c-2e1f-1g1h2i-3j-1k3l-2m-1n-1
        P2 and was a-1b3c-3d-1e1g-2i2j1k-1;P2 ask for a1b-3c2g1i-1j-1k1n-1;P2 at @nm a-2b2c-1j-1l1
        P2 did not a2b-2d-1e2f-1g-1h1j1k1l-2m1n1;P2 from school a-2b3c-1;P2 gone to a1b-3c2d1e-1g-1i1k-1
        P2 he said a-2b1c1d-3e1f2j1;P2 his own a-1b-1c2e-1f2g-2h-1i3j-1k-1l1;P2 in @nm a-1b1d1e-1g3i-3l-1
        P2 in her a2b-2d-1e1f-1h1i-1j-1k2l-1;P2 in the a2b-2e1f-1g2h-2j-2k-3l5n-1;P2 not to a1c-1e2f-1h-1i1j-1k-1l2
        P2 on his b-3c3d-1e1h1i-1j-1k2l-1;P2 on the a-2b-2c4d1e-3f2g4i-4j1k1l-2m-1;P2 out of a2b-1c-1g2i-3j1k1l-2
        P2 said she a3b-2c-2e1f-1g-1j-1l1;P2 said that a-2b3c-1d-1e1g-1j1k-1;P2 she was a2b-3g-1i1j-1k-1l2
        P2 the door a1b-2c1d-1e1f-1h1i-1j2k1l-3;P2 told me a-1b2c-1e1f-1g-1h-1i2k1l-1n-1
        P2 was in a-3b4c-1d-1g1i-1j1l-1;P2 with the a1b-3c2d-1f1i1j1k-1;R0 a a1b1c-2d-2e1f1g1h-1j1l-1
        R0 adult a-2b-2c4d-1e1f-1g-1i1n-1;R0 ambulanc a-1b-2c3j-1l1m1;R0 attendanc a-1b3c-2l-1n-1;R0 call a-2b2c-1n-1
        R0 camh b1c-1d1e-1g1h2i-2j1k1l-2m2n2;R0 centr c-1d-1e2f-2g-3i2j-2k1l1n-1
        R0 children a3b-2c-1d-1e3f-2g-6h1i4j-3k2l1n1;R0 contact a2c-2d-1e3f-2g-1i2j1k-1m-1n-1
        R0 crew a-1b-2c3g1h-1j-1l1;R0 dentist a3b-2c-1d-1e-1f1g-2i2l1;R0 e a1b1c-2d-2e1f1g1h-1j1l-1
        R0 family a-1b1d-1e1g-1h-1i2j-1k-2l3n1;R0 foster a1b-1d-2f3g-1h1i-1j1l-1
        R0 gp b2c-1d-1e3f-1g-1h-1i2j-1k-1l2m-2n-1;R0 health a1b-3c2d-2e3f-1g-2i2j-2k-1l3m-2n-2;R0 mental b-2c2d-1e1i1
        R0 nurs a3b-1c-2d2e-2g1j1l-1m2n1;R0 nursery b-1d-2e-1f3g-1h-1i2j-3k-1l4n-1
        R0 officer a-1b2c-1d1f-1g2h1i-3m-1n-3;R0 polic a2b-3c1d1e-1g1h2i-3k2l-2n-1;R0 refug d-1e3f-2h-1i1k-1
        R0 residential a2b-2f1g1h1i-2j-1k3l-2;R0 respons a-3c3d-2e3f-1g1h-1j2k-1n-1;R0 school a-1b2c-1d1e-3f2j2k1l-3n1
        R0 scotland a1e1h1i-1j1k2l-3n1;R0 support b-4c3d-1e2h1i-1k1l-1m-1;R0 teacher b-2c2d-2e-1f2g3h-3j-2k-1l3m-1n1
        R0 team a-2b3c-1d-1f1g1i-1k1m-1n-1;R0 visitor d-3e3g-3h1i3j-3l3m-2n-1;R0 ward a4b-3c-1d2e-1f-1
        R0 worker b-1c1d2e-1f-1i-1j2k-1l-1m3n2;R0 youth a1b1c-2d1e-3f2g1h1i-2k2l-2m1n1
        M10 102 0 a2b-2d-3e1f2g-2h-3i5j-2k-2l4m-1n-1;M10 43 0 b1c-1d-1e2g2h-3i1k-3l3m-1n-1;M10 44 0 a-3b2c1d-2f2h-1i1
        M10 45 0 a3b-2c-1e-1f1g-2i2j-1l2;M10 52 0 a-3b4d-1e-1f1g1h-1j-1l1m-1n-1;M12 1 0 a3b-5c2e4f-4h-1j1m-1n-1
        M12 10 0 a-5c5d-3e2f2h2i-2j-2k1l1m-3;M12 11 0 a-3b6c-2d-1g2h-2i1j-1k-3l4n-3;M12 12 0 a1b-2e2f-1h3i-3k3l-2m2n1
        M12 13 0 b3c-3d-4e2f2g-4h3i1j-2k3l-1m-1n-2;M12 14 0 a2b1c-2d-1e-1f2h-3i3j2k-1l-1m1n5
        M12 16 0 a1b-3c2d1e-1g-2h2j-3k2m1;M12 19 0 a-3b2c1d-1e1f1g-2h4i-2j-1k4l-3m-1n2
        M12 21 0 a4b-3d-1e3f-2g-1h1j-2k1l1n-1;M12 22 0 a4b-3d-2e2h2i-2j-1k1m1n-1
        M12 23 0 a2b-6c4d-1e-1f2g1h1i-2j1k3l-3m-3n-1;M12 24 0 a-5b1c4d-1e1h-1i2j-1k-1l2m-1n-1
        M12 25 0 a2b-3c1e1f-1h1i-1j2l-1;M12 26 0 a-3b-1c4d-1f1g-1i1j-1l1n1;M12 27 0 a1b-1d1e-4f3g4i-5k2l-2m2
        M12 28 0 a-5b9c-4d1e3f-4h-1i1j5k-2l-2n-1;M12 29 0 a4b-2c-2d-1e-1f2g2i-2j-1k2l-1
        M12 3 0 a2b-3c2d3e-2g1h-2i1j1l-1;M12 30 0 b-2c2d3e-4f1g1h-1j1k-2l1m4n5;M12 31 0 a3b-1c-2d2e-1f-1g2i-2j3l-3m2n2
        M12 32 0 a-1b-3c4d1e-1f-1g1i-1j1k1l-2n2;M12 34 0 a-1b-4c5e-1f1i1l1m2n1;M12 36 0 a-2b-1c2d3e-1f-1j2k-1l-1m2n2
        M12 37 0 a-4b3c1f1g1m-1;M12 39 0 a-3b-4c7d-1e4f-4g-1h1i1j-1l1m-1n1;M12 4 0 a1b-1e-2f2g3h-1i-3j2k-1l-1
        M12 40 0 a1c-1d-1e-2f4g-2h1i1j-3k2l1m-2n-1;M12 41 0 b-5c5d1e-1g2i-2k1l-1;M12 42 0 a3b-4c1d-2e2g-2h1i1j-1n2
        M12 43 0 a-1b-2c3d-1e1f-1h-3i3k-2l3m-1;M12 44 0 a-4b5c-1d2e-3f1h1i-1j4k-1l-3m-4
        M12 45 0 a-1b5c-4d-1e-2f2h1i-1j-3k2n-1;M12 46 0 a1b-3c2e-2f2g1i-1j1l-1m-1;M12 47 0 b-1c1e2f-2g-1i1j-1k-2l2n-2
        M12 48 0 a6b-3c-3d2e-1f-1g-2h-1i3j-1k2l-1m-1n-1;M12 49 0 a-4b2c2g-1h2j1l-1m3n-1
        M12 50 0 a-2b-4c6d2e-1f-2g-1i1j1k-2l1m2n2;M12 51 0 a-1b-4c5d-1e5f-4h-2i2j-2k-1l3
        M12 52 0 a2b-1c-1d1e-3f2g1h-1j2k-1l-1m3n4;M12 53 0 a1b2c-2d-1e-2f3h1i-1
        M12 55 0 a1b4c-5d2e-1f-1g1h-1j-3k-1l3n-1;M12 6 0 a-3c3d-2f1g-3h1i1j-2k3l-1m-1n-1
        M12 7 0 a4b-3c-1d-2e1g-1h-2i3j-2k-2l4m-1n-1;M12 8 0 a-2b3c-2e2f-2h2i-2j-1k2l-2n-1
        M12 9 0 a-3b4c-1d-1e2f-1g-1h4i-3j-2k5l-3m-1;M13 1 0 a4b-7c3d8e-4f-4g3h1i-4j1k3l-5m2n-2
        M13 10 0 a-1b-3c4d-1e6f-5g-2h2j3k2l-5m1n-1;M13 101 0 a-7b3c4d-2e1f1g-2h1i1j-3k1l2m-1n-4
        M13 102 0 d-2f2h-2i2j1k-2l1m-1n-2;M13 11 0 b-3c3h-1i1l-1m-1n-1;M13 12 0 a2b-3c1d-1e2k-1l2m1n-1
        M13 13 0 a-2b2e1f-2h-3i3j2k-4l1m-3n-1;M13 14 0 a-2b10c-8d2e2f-4g-4h3j1k2l-2m1n-1
        M13 15 0 a-4b2c2e-1f1g1k-1m1n-1;M13 16 0 a-4b6c-2d1e1f-2g-1h4i-2k3l-3m3;M13 17 0 a4b-1c-2d1e2f-4g-5h9i-4j1k8l-9
        M13 18 0 a-1b3c-2e-1f1h-1i1j1k-1m-2n1;M13 19 0 a5b-4c-1e2f-2g-3h1i2j-1k-1l2m1n-1
        M13 2 0 a3b-2c-1d-2e3f-1h-1j2k-1l-1m1n1;M13 20 0 a3b-2c-1d-1e3f-2g-4h5i-2j-1k5l-4
        M13 21 0 a7b-2c-5d-1e2f-2g-5i5j-2k-1l3m-1n-1;M13 22 0 a2c-2d2e-3f1g2h-1i-1j2k-1m1n-1
        M13 23 0 a14b-10c-4d4e-6f2g-4h5i-1j-3k6l-2n-1;M13 24 0 a-2b1c2d-1g-3h1i2j-3k4l-1m1n2
        M13 25 0 a6b-4c-2d-2e-1f3g1i-2j1l-1n1;M13 27 0 a1b1c-2d5e1f-6g3h-1i-2j-2l2m2n2
        M13 28 0 a-1b3c-2e-3f3g4h-3i-1j7k-5l-3m4;M13 29 0 a3b-3d2e-1f-1g-1h3i-1j-4k7l-3
        M13 3 0 a-1b3c-2d3f-3g2h1i-2j-1l1m-1;M13 30 0 b-1c2d4f-4g2h-3i1j3k1l-3m3n4
        M13 31 0 a3b-1c-1e-3f3g3h-1i-2j9k-4l-4m3n6;M13 32 0 a3b-5c1d2e-1f-1g3h-1i-2j5l-4m1n1
        M13 36 0 a-1b1e-2f2i-1j-1k-1l3n2;M13 37 0 a-2b2d-2e2g-1h-1i1k-2l1m-1n-2;M13 38 0 a-1b1d-1f1g-1h3i-2j-3k3
        M13 39 0 a-9b5c4d2f-2g-1h-1i2k-2l2m3n1;M13 4 0 a5b-3c-2d-2e5f-2g1h-1k1l-2m-1n-1;M13 40 0 a-3b2c1d-1f1g-1m1n-1
        M13 42 0 a-2b5c-3d-1e1h-1i1j4k-1l-2;M13 43 0 a3b-2c-1d1e3f-4g2h-3i1j1k-4l3
        M13 44 0 a-2b1c2d4e-2f-2g4i-4j2k-1l-1m-2n2;M13 45 0 a2c-3d5e1f-5g2h1i-3j-1k2l-1m5n3
        M13 46 0 a-1d-3e2f1h1k2l-2m-1n-1;M13 47 0 a-2b-1c3d-1e-2f2g-1i1j2k-2;M13 48 0 a3b-5c2d2f-2g4h-2i-3j1l-1m-1n-1
        M13 49 0 a2c-2g1h1i-2j3l-3n-1;M13 5 0 a-3b8c-5d-1e-1f2h2i-2k2l-2n-2;M13 50 0 a-3b-2c4d1e2f-3g1j-1k3l-2m-1n-1
        M13 51 0 a2c-2d-1e-1f2g3h-3j2k-1l-1n2;M13 53 0 a-3b-1c4d-1f1g2h-1i-1k-2l2;M13 54 0 a7b-2c-5g-3h4i-2k5l-6m4n1
        M13 55 0 a5b-3c-2e1f-1g3h-4i1j1k-1;M13 6 0 a7b-1c-6d-4e6f-2g-5h3i2j3l-3n-2;M13 7 0 a2b-4c2d-1e1h2i-3j-1k2m-2n-2
        M13 8 0 a-2b3c-1h3i-3j1k3l-4m4;M13 9 0 a-6b3c3d1e1f-1g1h2i-3j1l-1m9n2;M14 1 0 a2b-1c-1d-2e4f-1g-3i3j-3k1l2m1n-1
        M14 10 0 a1b-1e1f-1g3h-2j1k-4l3m-1;M14 101 0 a-2b-2c4d1e-2g1h-1j2k-2
        M14 102 0 a8b-4c-4d5e-4f-1g4h-1i-3j1k1l-3m1;M14 14 0 b-1c1d-2e-2f4g2h-4i2j-1k-1l2
        M14 16 0 a-1b1c1d-1e3f-2j1m-2n-1;M14 17 0 a3b-1c-2d4e-4g5h-4i-1j2k-4l2m1n1;M14 19 0 a-2b-1c2d1g-1h3i-3j1k4l-4m3
        M14 20 0 a3c-3d1f-1l1;M14 21 0 a-1b1d2e-1g1h1i-2j3l-3;M14 22 0 a-3b3c-1e2f-2g-1j-3l3n-1
        M14 28 0 a-2b-2c4d-1f1g-1h3i-2j2k1l-3m-1n-1;M14 30 0 a1g-1h-1i2j3k-2n-1;M14 32 0 a1b-1d1f-2g2h1i-3j-2k3l-1n-1
        M14 36 0 a4b-3c-1g2h1i-3j1l-1m-1;M14 4 0 a-2b3c-2d2e-1f-1h2i-2j-1k3l-2;M14 40 0 a1b-3c1d-1e1f-1g-2h1i1j1k1l-2m1
        M14 41 0 b1c-2d-1e-2f3h-1i1j-1l1;M14 42 0 a-1c1d-1e3f-2g-2h-1i3j1k-1
        M14 43 0 a-4b3c1d4e-5f2g-1h2i-2j-2k5l-3m3n1;M14 45 0 a-2b-1c3f1h1i-1k2l-2n-1
        M14 47 0 a-2b-1c4d2e-1f-1h-1i1k1l-1m-1n-1;M14 49 0 a-1c1d1e3f-4g2h-1j1k-2l1m-1n-1;M14 5 0 b2c-2d1e-3f2k2l-2
        M14 50 0 a-2c2d3e-2f-1g1i-1j2l-1n-1;M14 51 0 a-3b-1c4d1e-1g1h-2i1j-1k-3l4;M14 52 0 a-2b3c-1e1h-1i1j2k-2
        M14 54 0 a3b-2d-1e1g4h-2i-1k-3l2;M14 6 0 a-3b3f-1g1h-1i1j-1k-1l2m-1n-1;M14 7 0 a-4b1c3d1e-1g2h-1i-1j2k-1l-1n1
        M14 9 0 a4b-2c-2d1e-2f1g-1h-1i2l1n1;M16 1 0 a-1b5c-4d-1f1h-1j-2k-1l3m-1n-1;M16 10 0 b-3c3e1f-1g-1i1n-1
        M16 11 0 a-3b2c1d1e-1m-1;M16 13 0 a3b-4c1d-1f1h-1i2j-1k-1l2;M16 15 0 a3b-1c-1d-1e1f-1g1h-1k-1l1
        M16 16 0 a3b-2c-2e-1f1j1;M16 24 0 b2c-2f1h1i-1k1l-1;M16 26 0 b3c-3d2e-1f-1g2h-1i-1k-1l1
        M16 27 0 a-1b2c-1d-1e1f-1j2l-2m-1n-1;M16 28 0 a-2b-3c4e-1f2h1i-1j1k1l-2;M16 32 0 a-3b2c1n-1
        M16 39 0 a4b-1c-3d-2e2g-3h-2i5j1k-2l1m-1n-1;M16 40 0 a-6b1c5j-1l1;M16 42 0 a3b1c-3d-1g1h-1j1k-1l1
        M16 43 0 a-1b6c-5d-1g1i-1j-1l1n-1;M16 44 0 a-3b5c-1j1l-1;M16 47 0 a-3b-1c4e-1f1h1i-1j1k1l-1
        M16 50 0 a-2b-1c3d-1e2f-1h-1i1k-1l1;M16 51 0 a-2b2e-2f2n-1;M16 52 0 b6c-6f1g-1h1n-1
        M16 54 0 a2b-2d-1e2h-2i2j1k-1l1;M16 55 0 a-1b4c-3d-1g-1h1i-1j1k1l-2;M16 6 0 a-2b-1c4e-1f1g-1h1i-1k1
        M17 1 0 a-5b7c-2g1h-1j-1l1m-2;M17 101 0 a-3b2c1d-1e2g-1h-1i2j-2k-1l2m-2n-4;M17 13 0 a2b1c-2e-3f3
        M17 15 0 a3b-5c2d-1e2f-1g-2i1;M17 16 0 a-1b2c-1d2e-3f1g3h-1i-2k-1l2m-1;M17 17 0 a1b-1g-1h3i-1k2l-2
        M17 18 0 a1b1c-2e1i1j1m-1n-1;M17 23 0 a-1e3f-3g-1i2m-2;M17 24 0 b-1d-1e3f-2g-1h1j-1l1
        M17 28 0 a-1b2c-1d1e-2f1h-1i1j-1k-2l2n-2;M17 39 0 a6b-1c-5e-1m1;M17 4 0 a2c-2d-1e1g-1h3i-2j1k2l-3
        M17 40 0 a3c-2e1h1i-1k1;M17 45 0 a2b1c-3d-1e1g-2h1i1j-2k1l1n-2;M17 47 0 a-1b-3c4e2f-2g-2i2j-1m-1n-2
        M17 50 0 a7c-7d-1e-1f1h-1i1j-1l1n-1;M17 52 0 a3b-1c-1d-1e2f-1h1i-1;M17 53 0 a-1b-1c2
        M17 54 0 a4b-6c2d2e-1f-1h-2i1j-1k-1l2;M20 1 0 a-1b3c-2d-1e1g-1h2i-1j-1k1m-1n-2
        M20 10 0 a-1b3c-1d1e1f-1g-1h1j-1k1n-1;M20 21 0 f-1g1j1n3;M20 22 0 b-2c2;M20 24 0 a-2b1c1n-1
        M20 28 0 a-2b4c-2m-1n-2;M20 45 0 a1b-2c1l-1;M20 6 0 a-1b2c-2d1f-1;M20 9 0 a-2b-1c3j1k-1m1n-1
        M21 10 0 a-3b5c-2e-1f1h-1i2n1;M21 101 0 a-1b-1c2h1i-1k1l-1m1n3;M21 11 0 a1b-3c3f-1g-1h1j-1k1m-1n1
        M21 13 0 a1b-3c2e1f-1h2i-2j1k3l-3n1;M21 17 0 a2b-1c-1f-1h2i-2k2l-2m-1;M21 21 0 b1g-1i2k-1l1m-2n3
        M21 23 0 a-6b7c-1e-1f1g2h-1i-1m4n5;M21 27 0 b1c-1d-1e-2f3g1h1i-2j1k1l-2m3n1;M21 28 0 a-1c2h1i-1j-4k3l1m4n6
        M21 30 0 a1c-1d2e-1f-2j1k-2m3n2;M21 36 0 b-1c2g2h-1i-2j3k-2l-2;M21 43 0 a2b-1c-1e1f-1g-1i1j2k-1l-1m3n3
        M21 44 0 a-2b1c1d-1e-1f1j1k-1m2n7;M21 45 0 a1c-1d1e-2g3h-1i-3k1l-1m1n2;M21 49 0 a-2b3c-1d-1e1g-2h2j-2k2m-1
        M21 51 0 a1b-1c-1d1f-1h2i-2j2k1l-3m-1n2;M21 54 0 a-2c2d-1e1f-1j-2k1l1m1n2
        M21 6 0 a-1b2c-1d3e-4f1g3h-1i-2j3k-1l-2m-1n-1;M22 102 0 a2b-2c-1d-1e1h2i-2j-1k2l-1m-2n-1
        M24 1 0 a-3b5c-2h-1i1j-1l1m-1n1;M25 1 0 a3b-2d1e-1f-1h-1i1k1l-1;M25 10 0 a1b-1d-1e-1f1g-1h-1i3k1
        M25 101 0 a2c-2g-1h-2i3j-2k-2l4m-1n1;M25 23 0 a-2b3e-1g2h-1i-1j1k-2l1n2;M25 28 0 b1h-1i1j-2k-1l2m-1n2
        M25 49 0 a1b-1e-1f1g-2h-1i4j-2l2;M4 1 0 a3b-2c-1g-4h4j-1k5l-4m-2n-2;M4 10 0 a-2b6c-4d-1f1h2i-2k3l-3n1
        M4 101 0 c-1d2e-2g1h-2i1j2l-2m-1n4;M4 11 0 a-3b1c2d-1e1g1k1n5;M4 12 0 a-1b1g-2h-1i3k-1m1n1
        M4 13 0 a-6b3c2d-2e1f1g-1h-1i2j-2k-1l3n-1;M4 15 0 a-1b2c-1e1g2i-2j-1k1n-1
        M4 17 0 a3b-1c-2d-1e-1f2g-1h2i-2j-1k2l-1;M4 21 0 a1b2c-3d3e-1f-2g-1h-2i2j-1k-2l3n-1
        M4 23 0 a2c-3d4f-4g2h-4i2j-1k-3l5m1n-1;M4 24 0 a3b-3e4f-4g-1i1j1k-3l2n1;M4 26 0 a5b-5d-3e-1f4g-1h-1i1j-1k1n-1
        M4 27 0 a-6b4c1d-1e1j3k-1l-1m-1n-1;M4 28 0 a1b-7c5d-1e-3f4g5h-2i-3j-1k-1l2;M4 29 0 a2b-1c-1e1h3i-3j2k2l-4
        M4 30 0 a2b-1c-1d2e-3f1g4h-1i-3j3l-3n1;M4 31 0 d1e-2f1g2i-2k1l-1;M4 32 0 a1c-1d-1e1h2i-2j-1k2l-1n3
        M4 34 0 a-3b2e1h-1j2k-2;M4 36 0 a-1b3c-2d-1f1h-1k-1l1;M4 37 0 a1b1c-2d2e-2g1j2k-1l-2
        M4 39 0 a2b-1c-1d1e-2f1h1i-1j1k1l-3m2n-1;M4 42 0 a4b-1c-3d1f-1h-1i1j1k-2l1n1
        M4 43 0 a-6b-1c7d-1e4f-4g-1h-4i5j5k-7l2m-2n1;M4 44 0 a-1b1d1e1f-1g-2h-1i3j-5k1l4;M4 45 0 a-3b3d1f-1h-1i1j-2l2n1
        M4 47 0 a-1b-1c3e-1g1h-1j1k-1l1;M4 48 0 b2c-3d-1e3f-2g-3h2j1k2l-4m1;M4 49 0 a8b-3c-4d4e-2f-2g1h-1j2k-2l-1m-1n1
        M4 50 0 a-3c3d1e-1f-1h-1i1k-1l2n-1;M4 51 0 a-2b1c1e1g-3h-1i4;M4 52 0 a-4b2c2d2e-1f-1g1h-1j1k-1l1
        M4 54 0 a-2b3c-1e-1f1h-1i1j-2k1l1n1;M4 55 0 a-2b-1c3g1h-1j1n1;M4 7 0 a2b-2e-2f2g-2h3i-1j1k2l-3
        M4 9 0 a-2b4c-2d-1e-1f2i1j1k-1m2n-2;M5 1 0 a5b-6c1d1e-2g-2h-2i3j-1k-1l2m-2n1;M5 10 0 a3b-2c-1e-1f1g1j2k-2l-1m-3
        M5 101 0 a6c-6d-5e-1f6g-1h-2i3k-2l1m1n-1;M5 102 0 a1c-1d-2e4f-1g-4h2i2j-5k3l2n-1;M5 11 0 b1c-1e-1f1i-1j1l-1n2
        M5 13 0 a-2b2d2e-4f2l-1n-1;M5 14 0 a-1c2d2e-2g1h-3i2j1k-4l3m-1n-1;M5 15 0 a-4b5c-1d-1f1g-1h2i-1j1k1l-1m-1
        M5 16 0 a1d-2e3f-1g-2h3i-1j-2k1l1;M5 17 0 a1b-1d-2e2j-2k-2l4;M5 19 0 e1f-2h2i-3j-2k5l-3
        M5 20 0 a2b-2d-2e-2f3h-2i2k-3l3;M5 21 0 a4b-2c-1e-1f1g-1h1j-2k1l2;M5 22 0 a2c-2d-1e1f-1g1h-3i2j1l-1m-1n1
        M5 23 0 a3b-3d-1e-1f2g-3h-2i6k-3l3m1n-2;M5 24 0 a2b-1c-1d2e-4f2g1i-1j2l-2
        M5 25 0 a-1b1c1d2e-2g1h-2i1j3k-4l1m-1n1;M5 26 0 a2b-4c2d-1e-3f4g-1h-2i3k-1l1m1
        M5 27 0 a2b-4c3e-2f2g3i-4j4k-1l-3m3n1;M5 28 0 a9b-8c-2d-2e3f-2g-1h4i-3k3l-3;M5 29 0 a3b-3d-1e1g3h1i-4j-1k4l-3
        M5 30 0 c-1d-2f2g5h-2i-3j5l-5m1n2;M5 31 0 a2b-1c-1d2e-1f-1g2i-2j2k2l-4m2n1;M5 32 0 b-1c1d1e-1f1g1h-1j2l-2n3
        M5 34 0 d-1e1g-2h-1i3j2k-2m-1;M5 36 0 b-3c2d4f-4g2i-2k3l-3;M5 37 0 a-3b3c-1g1h-2i1j1k-2l1
        M5 4 0 a2b-2d1g-3h2i1j1l-1;M5 42 0 a1b-1d3e1f-4g-1h1m-1;M5 43 0 a-10b11c-1d-5e2f3g-5h3i2j1l-2m-4n-2
        M5 44 0 a7b-5c-2e-1f1g-3h3m-2;M5 45 0 a-2b2d-2f2g-2h-2i4j3k-2l-1m-1n2;M5 47 0 a1b1c-1d-2e2g-1h-1i2j1k1l-2
        M5 48 0 a-1b3c-1d-3e-1f4g-2h-1i4j1k-2l2m-1;M5 49 0 a-7b7e-1f1h3i-3k2l-2m1
        M5 50 0 a-1b2c-1d6e-5f-1g6h-2i-4j3l-4n2;M5 51 0 a-1c1d2e-1f-1g-2h-1i4j-2k-3l6n-1
        M5 54 0 b2c-2d-1e2f-1g2h-1i-2j3k-3m-1;M5 55 0 a-1b1d1e-3f2g-1h-1i2j-1l1;M5 6 0 a1b-1c-1d1e-3f2h-1i1j-2l3
        M5 7 0 a3b-2c-1d2e1f-3g-2i1j-3k-1l5n-1;M5 8 0 a-4b4g-1h-1i2j1k-1m-1n-1;M5 9 0 a-1b2c-1e-2f2g1h-3i2j2k-2m-1n-1
        M6 102 0 a2b2c-4d-1e3f-2j4k-3l-1m1;M6 23 0 a2c-1d-1e3f-2g1h1i-2j2k-1l-1;M6 28 0 a-1b2c-1e3f-3g-2h2i1j-4k1l3
        M6 30 0 a-1b2c-1d-1g-2i1j-2l3n-1;M6 43 0 a5b-4c-1e2f-3g-3h2i1j-2l2;M6 49 0 a1b-1e2f-2g-2h-1i3j-3l3
        M6 51 0 b1c-1d-1e1g-1h2i-2k2l-2;M6 7 0 a1b-1e1g-3h2i1j-1k1;M8 1 0 b-4c5d4e-3f-1g3i-2j5k-2l-2m5n3
        M8 10 0 a1b1c-2d3e-3f-1h-1i2j4k-4m1n1;M8 11 0 a3c-2d-1e-2f2h1i-1j1k1l-3n-2;M8 13 0 a2b-4c3d2e-1g1i-2j2k-1l-1n-1
        M8 14 0 a-2b2d1f-1g1h-1i-1k-1l1m2n1;M8 21 0 a1b-2c1e-1f2g-2h2j1k2l-2;M8 22 0 a-1b2c-1e-3f3g-2h-1i3k-1
        M8 23 0 b-3c3h2i-2m1;M8 24 0 a1b-2c1d-1e-1f2h-1i1j-1l1m1n1;M8 27 0 a2b-2d1f-1g1h1i-3j-1l1m1
        M8 28 0 a4b1c-4d2f-2g3i-2j-2k1m3n2;M8 29 0 a2b-2f1h2i-2j-1k2l-1;M8 30 0 a3b-1c-2d2f-2g2h-2j4k-2l-2m2n1
        M8 32 0 a3b-1c-1d2e-1f-1g2h-1i-1j4k-1l-3m2n1;M8 34 0 b1c-2e1f-1g-1h2i-1k2l-3
        M8 36 0 a2b-2g-2h-1i3j-1k-1l2m-1n-1;M8 37 0 a3b-3c-1d1e-1g1h-1k-1l2;M8 38 0 a-1b2c-1d2e-2g3h-1i-2j2k-1l-1m-1
        M8 39 0 a-4b4d-1e1g-1h2i-1j-1l1m-1n-1;M8 4 0 a-1b-1c3h1i-1j-1k1l-1;M8 40 0 a-3b1c2e1f-1g1i-1j-1l1m2n-1
        M8 42 0 a-1b4c-4d-1e-1f2;M8 43 0 a4b-1c-3d2e1f-2g-5h8i-3j-5k9l-4m-1n-1;M8 44 0 a7b-8c1d2e-4f1j1l-1m3n1
        M8 45 0 a1b-2c1d1f-1g2h-1i-1j3k-2l-1n-1;M8 47 0 b4c-4d1f-1g1i-2j-1k1n1;M8 48 0 a-3b1c2d-1e2f-1j-2k-1l3
        M8 49 0 a-3b4c-2d-1e2f-1g1h-1j-1l1m1n2;M8 50 0 a6b-1c-5d-1e2f-1h1i-1j-1k2l-1
        M8 51 0 a5b-4c-1d-1e2f-1h4i-4j2k1l-3m1n1;M8 52 0 a3b-6c3d-1e3f-2g-1i1j-3l2;M8 54 0 a-5b1c4g1h3i-4j1k4l-5m2n-1
        M8 6 0 a3b-1c-3d1e2f-2g1h-1j1k-1;M8 7 0 a1c-1d-1e-1f2h-1i2j-1k-1l2m-1n-1;M8 8 0 a-3b5c-2e1f-1m-1n-1
        M8 9 0 a-2b3c-1d-2f2h-2i1j1k-1m3n3;M9 1 0 a2b2c-4d1e-2f1g2h-1i-1j4k-2l-2m1
        M9 10 0 a-6b6c-1d2e-6f4g2i-2j-3k-1l4m1n2;M9 101 0 b-2c2d2e3f-5h2i-3j1k2l-3m-1n1
        M9 11 0 b-1c1d1f-2g-1h2i-1j-4k2l2m1n1;M9 13 0 a3c-3d1f-1g-1h3i-3j-2k2n-1;M9 14 0 a-5b5d1e-4f3g-2i3m-1n1
        M9 17 0 a-1b2c-1d-1f1g-2h4i-2j-1k5l-4n1;M9 19 0 a-3b2c1d-1f1g-1i1j-1l1;M9 20 0 a3b-2c-1d1e-1f-1g-1h-2i3j-1k-2l2
        M9 21 0 b-2c2d-2e4f-2g1h-1i1;M9 22 0 a1b-2c1d-1e-5f5h2i-2j-2l3m2n2;M9 23 0 a-2b3d-4e5f-1g1h-2i1j1k-3l2m2n1
        M9 24 0 d1e1f-2h-2i2j1k-3l2m-1n-1;M9 27 0 a2b-1c-1d-1e-1f2g2h1i-3j-2k1l2m1n1
        M9 28 0 a-4b4d5e-2f-3g5h-2i-2j6k-3l-3n3;M9 29 0 e-1f1h3i-3j-1k3l-2n1;M9 3 0 a2c-2d2e-2g-1h2i-1k2l-2
        M9 30 0 a1b-1d2e-2g1h-2i1j2k-4l1m1n5;M9 31 0 a-2b1c1d2e-1f-1g2h-1i-1j3k-2l-1
        M9 35 0 a-2b2d2e-1f-1g1i-1j-1k-1l2m-1n-1;M9 36 0 a-2b4c-2e-1f2g-3h2i1k1l-1m-1n-1;M9 40 0 b-3c3d1e-2g1h1i-2k1l-1
        M9 43 0 a6b-6d3e1f-4g-2h3i-1j-3k3m1;M9 44 0 a-1b3c-2d1e-2f1g2i-2k-1l1m1;M9 45 0 a-1b-2c2e-2f2g3h1i-4j-2l2n1
        M9 47 0 a-1b2c-1h-1j-1k-2l3;M9 48 0 a-1b-1c2g1h-1i-1j-3k1l3m-1n1;M9 49 0 a1b-7c5d1f-1g1h2i-3j1k2l-3m2
        M9 5 0 a-3b4c-1e-1f2g1j-2l2;M9 50 0 a-1b-2c3d-2e1f1g1j-1k-1l2m1;M9 51 0 a-1b-2c3d-2e3f-1g-2h2j1k2l-2m-2n-1
        M9 52 0 a2b-2d1e-2f2j3k-1l-1m1n1;M9 54 0 a-4b2c2d1e-3f2g1h-1i1k-2l1;M9 6 0 a1b-1d-2f2g-1h4i-3j-2k4l-2m-1n-1
        M9 7 0 a4b-4e1f-1g-3h-2i5j-1k-1l2;M9 9 0 a3c-3d1e-1g1h-1j1k-1m-1n1;W0 " a-1b3c-1d2e-1f-1g2i-2k-1l1m5n5
        W0 #- b-2c3d-1f1h2i-2j2k2l-3;W0 #f a-4b2c2i1;W0 #kg a3b-1c-2d-1e2f-1i1j1
        W0 #pm a3b-2c-1d2f-2g-1h5i-3j-2k4l-1m-1n-1;W0 #th a4c-4e-1f1g-1h-2i2j-1k-2l3;W0 @kid a-2b3c-1m1n-1
        W0 @me a-2b4c-2d-1e1g-4h1i3j-1k-1l2m-3n3;W0 @nm b-2c2d-1e-2f3g-2h1i1j-1k2l-1m-1n-1
        W0 a a-5b7c-2g2h3i-4j2k-1l-1m1n1;W0 about a-4b-3c7d1f-1g1i-1k-1n-1;W0 action a-2b3c-1
        W0 adult a3c-3d-1e1g2h-1i-1j1l-1;W0 again d-1e2f-1g-1i1j-2k-1l3m1n-1;W0 agre a-3c3e-1f1g2h-1i-1k-1
        W0 agreement a-1b-2c2;W0 alarm a-4b-2c5d-1e1f-1h-1i1k-1l1;W0 all b2c-3d-2e-1f3g-2h2k1l-1
        W0 alon b2c-3d4e-1f-4g1h-1i-1j1k-1;W0 an a-1b3c-2g2h-1i-1k-1l1m2n-1;W0 anc b-2c3
        W0 and a-1b-5c7d2e2f-4h-2i2j3k-1l-2m3n3;W0 annual a-1c1d1e-1g1h2i-2j1k1l-3
        W0 answer b1c-2d-1e2f-1g-1h2i-2k2l-2m-1n-1;W0 any a2c-2g-1h3i-3k1l-1m1;W0 app a-2b2;W0 appointment a-1b2c-1
        W0 appt a2b1c-3e1f-1g-1h1j-1k2l-1m-1;W0 argument a-2b-1c3;W0 as a-2b9c-7e2f-2g-1h4i-3j-2k2l-1m5n1
        W0 ask a-4b6c-2d4e-2f-2g4h-1i-3j3l-4m-1n-1;W0 asleep a2b-1c-1e1f-1h4i-4k4l-3;W0 asq b-1c1e1f-1h-2i2k-2l3
        W0 assault a-3b3c-1e1f-1;W0 assessment a-4b-2c7d-1e1f-1g4h-1i-3j2l-2n1;W0 at a1d3e-2f-1h-1i1j2k-3l2m-2n-1
        W0 ate a2b1c-3h-2i1k-2l2;W0 attempt a-1b2c-2d-1h2i-2j-1k3l-2m-1;W0 attend a3b-1c-2d-3e3g1h2i-3k2l-2m-1n-2
        W0 aunt a-1b3c-2f-1h-1i1k1n-1;W0 awar a-1b-3c4;W0 away a1b-1d-1h-1j2k-1l-1
        W0 back a-3b2c1d1e-2f1g4i-3j3l-2m-2n-1;W0 bag a-4c4d1j1l-1;W0 bank a2b-1c-1g-1i1l1;W0 bare a3b-1c-2h1i-1k1l-1
        W0 bath a2c-2e1f-1g-1i2j-1l1;W0 bby a2b1c-4e-1f1g-1h2i-1j-1k1;W0 be b2c-2d2f-2g1h-1j1k-1m-1n-1
        W0 bed a3b-5c2d1e-1f1g-1j1k-1m1n-1;W0 bedroom b-2c2e-1h2i-1j-2k3l-1;W0 been a1b-2c1d-1e1g1i-1j1k1l-2m-1n-1
        W0 behind a-2b2;W0 between a-2b-2c4m1;W0 board a1b-3c2e-1f1i1l1;W0 book a-5b1c4d-2f2g-2h2i-1k2l-2
        W0 both b-2c1d-2e3f-1g-1h1j-1k2l-1;W0 bother a2b-1c-1d2f-2h1i-1j1k1l-2;W0 bottl a-2b-1c3j1l-1
        W0 bour b-2c2e-1f1;W0 box a-2b-1c3e-1f1g-1h-1i2k-1l2;W0 breath a1c-1d-1e1g-1i1j1l-1m2;W0 bro a4b-2c-2e-2f2k-1l1
        W0 brok a-1b-2c4;W0 brought a2b1c-3d-1f1h-1i1j1k-1;W0 bus a2b-3c2d-1e1h1i-1j1l-1m-1
        W0 by a1b4c-4e2f-2g2h-1i-1k1l-1n1;W0 c a-6b11c-5g-1h2j-2k2m1;W0 cab a2b-2c-1e-1f1
        W0 call a3c-3d-2e2g-1h4i-4j-1k5l-4n-2;W0 caller a-2b2m3n1;W0 came a-2b5c-3e2f-2g-1h-1i2k-2l2m-1
        W0 car a-1b1d1f-2h4i-4k4l-4;W0 carer a1b-1c1d1e1f-1g1i-1j1l-1n2;W0 carri a3b-3f-1;W0 case a-2b4c-2m-1n-1
        W0 cash a-2b-1c3;W0 centr a3c-3e-2f1j1k-1;W0 ch a1c-1d-1e2f-2g-2i2j-1k-1l1m-1;W0 chart a-1b-1c3e1
        W0 chat a-3b-1c3h-1k-1l1m1n1;W0 check b-2c2d-2e1f1g-2h-1i3j-2k1l1m-1n-1;W0 chest b-3c3d-1f1g1h-1j-1
        W0 chk a-1b-2c3e1f-1i1;W0 chos a2b-1e1f-1g-1h-1i2j1k1l-2;W0 chronology a1b2c-4n-1
        W0 class a1c-1d-1e-1f2g-2h-1i3k-1l1m2n1;W0 client b1c-1e-1f1g-2i2j-1k-1l2n-1;W0 clos a-1b1d1e1f-2i1j1k-1m2
        W0 cloth a1b-1e2f-2g-1i1k-1l1;W0 club a1b-1d-1e-3f4g-1h-1i2j-1k-1l2;W0 collect a-3b-2c4d1f-1g1h-3i2j-1k-3l3m1n1
        W0 complet b-5c4d1e-2f1g1i-1k1l-1m2n3;W0 contact a-3b3c-1d-2e5f-3g-6h3i3j1l-1m-1n-1;W0 contractor a-2b-1c2
        W0 cooperativ b-2c2e1f-1g-1h1;W0 cop a1c-1e-2f2;W0 copy a-1b-1c2;W0 core a-2b3c-1n-1
        W0 corner a1b-1e-1f1g1h1i-3k1l-1;W0 cot a-2c2e1f-1g-1i1j-1l1;W0 could a4b-1c-3d-1e2f-1g-1h2i-1j-2k1m-1n1
        W0 count a-1c1e-1f1m2;W0 cours b2c-2;W0 covid k1m2;W0 cp b2c-1d3e-3g2h1i-3j-2k2l-1n3;W0 crack a-2b2h1i-1k1l-1
        W0 crew a5b-2c-2d-1e1f-1g1h-1k-1l1m2;W0 cri b-2c2d2f-2g1j1l-1;W0 cupboard a2b-1c-1d-1f1g1h1i-1k1
        W0 curtain a-1b2c-1e-1f1g1i-1j1l-1;W0 dad a-4b1c3f1g-1h-2i3j1k-3l2n2;W0 daily a-1c1d-1e1h2i-2j-1k2l-1
        W0 dat a-1b-2c3;W0 date a-2b-2c3f1g1j-1k1;W0 day a5b-1c-4d-1e3f-1g-3i3k-2l2m2n4
        W0 declin a-1b1d-1f1g1h-1i-1j2k-1l-1m2n1;W0 depo a-2b2c-1;W0 diary a1c-1h2i-2k2l-2
        W0 did a1c-2d-2e5f-2g-1h1j-2k-1l3m1n1;W0 didnt a2c-2e1f-2g-1h5i-4j-2k5l-3;W0 direct a-2b-2c3e-1f1j1
        W0 discussion a-1b-2c3;W0 disput a-1b-2c3;W0 dna a-2b-1c3;W0 do b1c-1d2e-1f-1g2i-1j-1k3l-2m3n2
        W0 dog b-3c3d1e-1h-1i1j1k1l-2;W0 done a1b-1e-1f1h-2i3j1k-3l2;W0 dont a2c-2d2e-2g2h-1i-2j1k2l-3m3n2
        W0 door a-1c1e3f-3h1i-1j-3k3m3n-1;W0 doorstep a1b-2c1e1f-1g1h2i-3k2l-2m2;W0 down a-1b2c-2d1e-1g1h-1j1k-2l1n-1
        W0 drew a3b-2c-1e-1f1j-1l1;W0 drink b-3c4e1f-1g2i-2j1l-1m-1;W0 drop a2b-4c2d1e-1f1g1h-1i-1j1k-1l1
        W0 dropp a1b-2c1d1f-2h-1i1j-1k-1l2;W0 dv a2b1c-4e1f-1g-1;W0 e a-3b3j-1n-1;W0 each b1c-1d2e-1f-1g3h-1i-2j1k1l-2
        W0 eat a2b-2d-1e1h-1i1k-1l1;W0 ed a-1b3c-3e-1f1g-1i1j-1l1;W0 either a-2b3c-1;W0 elderly a2b-3c2e1f-1g1i-1
        W0 email a-2b3c-1m-1n1;W0 empty a-1b3c-2e1f-1;W0 enough a1b-2c1d1k1l-1;W0 enuresis a-1b2c-1e2f-1
        W0 escort a1c-1e-1h2i-1k2l-2;W0 ewo a-1b3c-2;W0 exam a3b-2c-1e1f-1g-2i1j-1l1;W0 f b2c-2e1f-1g2i-2j-1k1m2n2
        W0 f2f b1c-1g-1h1i-1k1l-1n3;W0 fall a-1b-1c3e2f-1g1h-1j-1k-1l2;W0 fam a-4b4m1n1
        W0 family a1b-4c3e2f-1g-3h1i2k-2l2m1n2;W0 father a-1b-1c1d-2e2f-1g-3h-1i3j-3k1l2m-1n-1
        W0 fc a2b-1c-1d1e-1g-1h-1i2k-1l1m1n1;W0 feed a2b1c-3d-1e-2f2g-1h-2i3j1k-2l1;W0 fell a-1b1d2e-2g3h-1i-2k-1l2
        W0 femal a3b-3e3f-2g1h-2i1j1k-2l1m2;W0 fil a-1b3c-1m-1;W0 first e2f-3h-1i1j-1l2;W0 fitt b-3c3e-2f2
        W0 flat a-3b-1c4d-1f1g-1i1j-1k-1l2;W0 flo c1e-1f1g1h1i-2k1l-1;W0 floor b-3c2d1f-1i1
        W0 food a4b-4c1d-1e2f-2g-3h5i-2j-1k5l-4;W0 football b1c-1g2i-2j1l-1m2n3;W0 for a-5b3c1e-1f1g3h-2i-1j2k-2l1n-1
        W0 form a-4c4g1n-1;W0 found a2b-1c-1e1h-1i1j-3l2;W0 fr a-2b2;W0 fridg a-2b-3c5
        W0 from a-5b5d-1e-2f3g1h-1i1j-1k-2l3m-2;W0 ga a3b-2c-1e-1f2g-1h1j-1k1;W0 gave b-2c2d1f-1g3h-1i-2j-1k-1l2m2n1
        W0 give b-2c3m2n2;W0 given a-2b-1c3d2f-2g-1i1j-1k-1l2m-1n1;W0 gmo a-2c2;W0 go a-1b-1c2d-2e-1f3g1j2k-1l-1m2n4
        W0 going a-2b-2c4d1e-1g1i-1;W0 gone a-4b4c1e-1l1m-1n-1;W0 good a3b-6c4f-1h-1j-1l2;W0 gp a-2b1c1e1i1m-1n-1
        W0 gran a2b-2d-1e3f-2g1h-1i1l1m-1n-1;W0 group a1b3c-4d-1e-1f2g-1h1k3l-2m-1n-1;W0 grp b1c-1g-1i1m2n2
        W0 h a1b-6c5d1f-1h-1i1j-1k-1l1;W0 ha a-1b3c-2;W0 had a3b-5c2d1e1f-2g-3h2i1j-2k2m-1;W0 half a-1b3c-1e1g-1i1
        W0 hall a-2b-2c3e-2f2g-2h-1i3j-1k-2l3;W0 hand a2b-2d1e2f-2g-2i1j-1l1;W0 handover a2b-3d-1e-1f2g1j-1k1
        W0 happen a1b-1d1f-1g1i-1j2k1l-3;W0 has a-3b5c-2h-1i1j1k-1l-1m-1n-1;W0 hat m2n2
        W0 have a1b1c-3e-1f1g-1h-1i2k-1l2n-1;W0 he a1b3c-4d1e-1g3h-1i-1j2k-1l-1m-1n-1
        W0 head a-1b3c-2d2e-1f-1h1i-2j-1l1m1n-1;W0 health a-1b-3c5d1f-1g1i-1l1n1;W0 hear a3b-3e1k-1m-1n1
        W0 heard a-3b2c1;W0 her a5b-2c-3d1e2f-3g1h1i-3j2k-2;W0 high a-2b-2c4;W0 him a3b-3e1f-1g2i-2n1
        W0 his a1b-1d2e-1f-1h1i-1j-1k4l-3m-1;W0 hm b-2c2f1g3i-2j2l-2;W0 home a-3b-4c6e1g-3i3j-1k-1l1n-1
        W0 hour a-2b3c-1d-1e-2f2;W0 hous a-3c3f1h1i-1k1l-2m-1n1;W0 hv a-1d-2e3f-1g-3h-3i6k-2l3m-1
        W0 i a-2b1c1e3f-2g1h4i-4j-3k5l-2m-1n1;W0 idva a-1b4c-3d1e-1j1;W0 imm a-1b2e-2f2g-1i1l1
        W0 improv a2b-3c1e-1f1i1l1;W0 in a3b-3c1e2f-2g1h1i-2j2l-2m1n-1;W0 individual a2b-1c-1d2e-2f-1g1j1l-1
        W0 initial a1c-1d-1e2g2h-3j-1k-3l3;W0 instruct m2;W0 interview a2b1c-4d2e-1f-1g2h-1i-1j1m3n-1
        W0 intoxicat a3b-3c-1d1e-1g-1i1l1;W0 is a-1b5c-3e-2f2g3h-1i-2j3k-1l-2m2n-2;W0 it a-1b1d1e-2f1g3h-1i-2j1l-1m4n2
        W0 j a-1b2c-1;W0 joint a2b-4c3d-1e2f-1g-1j-1l1m-1;W0 k-m a1c-1f-1g2h1i-3k2l-2;W0 kettl a-1b-1c2k1l-1
        W0 key a1b-1c-1d1f-1g-2h3i-1j-1k3l-2;W0 kitchen b-5c5d-1e2f-1g-1h-2i2j-1k-1l2;W0 l a3b-1c-2d-1f1h-2i2k1l-1
        W0 la a-1b2c-1;W0 lac a1b-3c2d2e-1f-1h-2i1j1;W0 last a-4b4j-1l1;W0 late a1c-1d-1e1h3i-3j-1k2l-1
        W0 leaflet a-2b-1c3;W0 left a2b1c-3d1e1f-2g2h1i-3j-3k2l1m-1n1;W0 legal a-1b3c-2;W0 less a-1b-2c3
        W0 let a4b-5c1d-1e2f-1g2h-1i-1j1k-1m-1;W0 letter a-2b2e1h1i-1m-1n1;W0 lift a-2c3;W0 lik b1c-1g2i-1j3k-1l-3n1
        W0 like a1c-1d1e-1f1h-1j1k-1m2n3;W0 line b-2c2j-1k1m2;W0 list a-3b4c-2e1f-1g-1i1n-1;W0 lock a2b-4c2e-4f3g1j-1k1
        W0 lodger a-1b-1c3e-1f1;W0 log b-2c2d-1e1g-1h3i-2k3l-2m-1;W0 look b2c-2d-1f1g-2h3j-2k1m2;W0 lot a-1b-2c2g-1i1l1
        W0 loud a2b-3c1e1f-1k-1;W0 loung a2b-1c-1e-1f1g1h2i-3j-1k1l-1;W0 low a1b-3c2d1f-1j1k-1;W0 lunch a1b-1d-1e-3f4
        W0 lunchtim g-1i1j1k2l-3;W0 male a2b-1c-1d-1f1g-1h4i-3j-1k3l-2;W0 man b3c-2f1j-1l1;W0 match b1m2n2
        W0 me a-2b-1c2d-1e2g4h1i-5j2k1l-3m1n-1;W0 measur a-2c2;W0 med a-2b-2c4d1e-1g-1h2i-1k2l-1m2n3
        W0 meet a-1b2c-2d-1f1h-1k-1m1n-1;W0 messag b-2c2;W0 met a-5b7c-1n-1;W0 mgm b1c-1d-1e1g-1h3i-2k3l-2m-1n-1
        W0 min a-2b4c-2d2e-1g1h-1j-1k1m2n1;W0 miss b2c-1e-1f1g2h-1i-2j-1k-1l2m1n1;W0 moc a2b-2d-1e1g-2i3j-3l3n-1
        W0 mon a1b-2c1;W0 money a-2c2;W0 mood a-2c3d1e-1j1k-1;W0 more a-1b-1c2g1i-1j1k-1l-1m3n3
        W0 mother a-1b-4c5e5f-5g-1i1j-2k1l1m-1n-2;W0 mov a-1b-1c2e1h-1i1k-1l1m-1;W0 mr a-3b1c2g1i-1
        W0 mrs a1b-2c2d-1e2f-1k-2l2n-1;W0 mtg a-1b5c-4d-1e1f-1g-1i1k-1l1m-1;W0 mum b-3c3d-4e3g-2h2j1l-1m-1n-1
        W0 mw b-2c2;W0 n c1d1j1k-1m1n3;W0 name a-1c1d1e-1g2h-1i-2j1k-1l1n-1;W0 nan a3b-2c-1d-2e2g-2h-1i3j-2l1m-1n1
        W0 near b-2c3k1;W0 need a-3b2c1d-1i1k-1l1;W0 neighbour a-4b4m-1n-1;W0 next a-3b1c2e-1f1
        W0 night a1b-1d-1e3f-2g-3h3i-1j-1k3l-2n-1;W0 no b3c-3d2e-2g-1i1l-1m-3n-1;W0 nobody a3b1c-4g1i-1j1k-1
        W0 normal a2b-2e-1;W0 not a1b2c-3e-2f2g1h1i-2m1n2;W0 now a-3b2c1m-1n-1
        W0 nursery a2b-1c-1e-3f2g-1h-2i3j-1k-3l4m-1;W0 o a-1b3c-2d3e-1f-2h1i-2j2k2l-3m3n1
        W0 obs a2c-2d1e1f-2g-2h4i-1j1k2l-3;W0 observ a3b-2c-2d-1f1g-2h-3i4k-1l2;W0 occupant b-3c3e-1f1h1
        W0 of a-2c2e-2f2h-2i1j4k-3l-1m-1n-1;W0 off a1b1c-2e1f-1g-1h-2i3k-3l3m1n2;W0 offer b2c-3g-1h-1i2j-1k-1l1m3n-1
        W0 offic a-3b8c-5e1f-2g-1h1i1j-1k1l-1;W0 ok a-3b3c-1d-1e1f-1j1k1l-2m3n2;W0 old a-1b3c-2e1f-1n-1
        W0 on a2c-2d-3e1f3g-3h3j-2k3m1n2;W0 one a-1b1d1e-2f1i-1j1k-1m1n2;W0 only a-5b11c-6d3e-1f-2g-1h1j-2k1l1m1n3
        W0 open a1b-2c1d-1e1g1h2i-3j-1k2m1;W0 oral a1b-2c1d-1e-1f2g-1h-1i2k-1;W0 out a2b1c-3d2e-1f-1h-2i1j-1k-1l2m1n1
        W0 outsid a3b-4c1d3e-2f-1g1i-1j3k-1l-2;W0 over a-1b-5c5h1i-1j-1k1;W0 own a1b-1d2e-2g4h-2i-2j3k-1l-3n2
        W0 p a-3b2c1f1g1h-1k-1l1;W0 pack a-1b-4c6h-1k-1l1;W0 packag a-1b-2c3;W0 pain b-2c2g2h-1i-1j1k-1
        W0 paperwork a-1b-2c3;W0 parent a-7b5c1d1h-1i1j-2k-1l3m-2;W0 parti a-1b-2c3e1f-1
        W0 partner a-6c6d2e-1f-2h1i-1k2l-2;W0 pass a-1b-1c1e-1f1h-1i1k-1l1m-1n3;W0 pc a1b-2c1d1e1f-2g3h-1i-1l-1
        W0 pep b-1c2e1f-1g-1i1n2;W0 per a-2b5c-2d2e-2g2h-1i-1j1k-1l-1m-1;W0 person a1c-1d2e-1f-1g1j-1k-1l1m2n3
        W0 phon a2b-3c1d-2f1g-2h-1i3j-2k-1l3n1;W0 plac a-3b2c1f1i1j1l-1;W0 placement b-1d-1e4f-2g1i-1k1l-1n1
        W0 plan a-4b-2c5g-1i1k-1l1n1;W0 pn a-3b3d1e-4f3g-1h-1i2k-1l1;W0 polic a-1c2d-1e-2f3h1i-1k1l-2m-1
        W0 poor a2b-4c2d-1e-2f3g-1h2i-1j1k2l-3;W0 post a1b2c-3d1f-1g-1h1i1j-1k1n2
        W0 present a2c-2e1f-1g2i-2j-2k1l1m-1n-1;W0 pt a1b-3c1d1e-1g1i-1j3l-3m-1n-1;W0 pump a-3b2c1j-1l1
        W0 push a1g-1i1j3k-1l-2;W0 pushchair a-2b-1c3;W0 r a2b-1c-2e-1f1g-1h1j-2l2;W0 rais a-1b-2c3d-1f1i1j-1
        W0 rang a-1b3c-2d-1e-1f2g1i-1j1l-1m-2n-3;W0 re a-10b3c7e-2f3g4h-2i-2j1l-1m-3n1;W0 read a-3b-1c4j-1k1m-1n2
        W0 really a1b-1d1e1f-1g1i-1j2l-2;W0 record a-3b1c2f1h1i-1j-1k1m1n1;W0 referral a-1b-3c4e1h1i-1k1l-1m-1
        W0 regard a1b-2c2e1g1i-1;W0 reply a-1b2c-2m-1n-1;W0 report b1c-1d-1e-1f2g1j1l-1m2n-2
        W0 request a3b-1c-3d2e-1f-1h-2i2j1k-2l1m-1n-1;W0 resident a-1d-1e2f-2h2i-2j-1k2l-1
        W0 return b2c-2h1i-1k2l-2m3n1;W0 review a-7b2c5d-1e3f-2g1h-1j2k-2m-2;W0 risk a-3b1c2
        W0 rm a-3b-1c4e-1f1h-1i1j1k-1l1;W0 room a-3b-3c6d3e2f-4h-1i1j2k-1l-1n-1;W0 rota a-1b-1c2;W0 run a1b-2c1e1f-1k-1
        W0 s a-1b-2c2d1f-1h-1i1k-1l1;W0 safe a-4b2c2k1l-1n-1;W0 safeguard a-2b3c-1l1n-1;W0 safety a-3b1c1n-1
        W0 said a5b-4e-1g1h2i-3m1n-1;W0 same a2b-2e1f-1g-1h-1i2j-1k-1l2;W0 sat a2b1c-3d1e-2f1g2h-1i-2j-2l2
        W0 say b2c-1d-1e2f-1g1h-3i2m-2n1;W0 scen a-1b1d-1e-3f4g-1h2i-1k2l-2;W0 sch a-1b2c-1f1h-1j1k-1m2n1
        W0 school a1b1c-2d2e-2g1h1i-2j3k-1l-2m-1;W0 sd a-1c1d3e-3g3h-1i-2j3k-2l-1m2n1;W0 search a-2b-1c3f1
        W0 second a2b-2c1d-1e1h-1j1;W0 sedat a1b-1g-1h2i-1k2l-2;W0 see b2c-1h2i-2j-1k1l-1n3
        W0 seen a3c-3d3e-1f-3h1j1k1l-1m-1n-1;W0 self d1f-1g3i-3j3k1l-3;W0 sent a-1b3c-2d-1e1l1m-1n-1
        W0 sess a-1b1g1h1i-1j2k1l-2n1;W0 session d4e-4g1h1i-2j1k-1m-1n-1;W0 set a2b-3c1d2f-2h-1i1k-1l1
        W0 settl a-1b-1c2d1e1f-3g-1h2i-2j1k2l-3;W0 seven a-2b3c-1;W0 shar a-1b-2c3d-1e-1f2h-1j1k-1n1
        W0 she a-4b-2c5d1f-1g1h3i-4k3l-2m1n2;W0 sheet a-3b-1c3d1f-1j-1k2n1;W0 shift a2b-2c-1e-2f2h1i-1k1l-1
        W0 short b-2c2g-1i1j1l-1;W0 shout a2b-2c1d-1e1j-1l1m-1;W0 show a1b-3c2e-1f1g-2h1i1j-1k1l1
        W0 sick a-1b1d1e-2f2g1i-1j2k-1l-2;W0 side b4c-4h2i-2k2l-2n2;W0 sign a-2b-4c6e-1f2g-1i1j2k-2
        W0 sinc a-1b1d4e-3f-1g1i-1j2k-1l-1;W0 sleep a-3b-1c4e1f-1g1h-2i1k-2l2n-1;W0 slept a1b1c-2d-1f1g-1h3i-1k3l-3
        W0 smear a-1b3c-2;W0 smell a1b-2c1e1g-1i1j-1n1;W0 smok b-3c2d1i1k-1l1;W0 snow a-1b1m3n2
        W0 so a3b1c-3e1f-1g-1h1k1;W0 solicitor a-2b4c-3n-1;W0 sort a-2b1c1;W0 speak a3b-2c-1d-1f1g-2h3i-2k2l-2m1
        W0 speaker a-1c1d-1e1k-1l1m2n2;W0 special a1b-2c1h-1i1j2k-1l-1;W0 spok a-4b2c2d1e-1h-1i1k-1m1n1
        W0 spoken a2c-2e1f-1g1i-1;W0 stair a-1b-1c2d-1e-1f1g-1h2i-2j1k2l-2;W0 stat a1b2c-3d-2e2f-1g3h-2i-1m1n-1
        W0 statement a-3b1c1f1;W0 stay a-1b-1c3f-1g1h2i-2k2l-2;W0 still a1b-3c2d1e-1j1;W0 stood b2c-1d-1e1f-1g2i-2j2l-3
        W0 stop a5b-4c-1g1h-2i1j1k-2l1;W0 submitt a1m2;W0 supervis a-2c2e1f-1g-1h1k-1l1
        W0 supervision b3c-3e-1f1g1k-1l1;W0 support a-3c3f-1g-1h-1i2k-1l1m-1n-1;W0 survey a2b-2d-1f1g-1h1j-1k2l-1
        W0 sw a3b-3c1d1e-1h1i-1j-1k1n1;W0 t a-4b5c-1d-1e2f-1g-1h-1i2j-1k-1l2m1;W0 tabl a2b-3c1d-2e1f1g-1h2i-2j1k1l-2m-1
        W0 taken a-1b2c-1d2e-5f2g3h-2i-1k-2l2;W0 talk a-1b-3c4d-2e-1f3h3i-3k2l-3n-2;W0 target a2b-1c-1d2e-2g-1i1
        W0 team a-3c3e-1f1i1n1;W0 tearful a-2b4c-2e-1f1i1k-1l1;W0 tel a-1b2c-1g-1h1m-1n2
        W0 telephon a-3b4c-1g1i-1j1l-1m-2n-2;W0 tenant a3b-3c1e1f-1h-1i1k-1l1;W0 term a-2b2m-1n1;W0 text a-3b3c-1m5
        W0 than a1b-1g1i-1j3k-1l-2;W0 that a6b-1c-5d1e1f-2h1i-1j-1k1m1n-1;W0 the a1b1c-1d1e3f-4g-1h4i-3j-2k4l-2m-2n-1
        W0 their a-2b2c-1d-1f1g1i-1j1k-1;W0 them a6b-1c-5d1f-1g1h-2i1j2k-2;W0 they a4b-3c-1d2e-2f1h-1i1j2k-2m2n2
        W0 thigh a2b-2c-1e-1g-1h-1i1k-1l1;W0 third a-2b3c-2g-1h2i-1k2l-1;W0 this a-1b4c-3d-1e2f-1g-1h1l1n1
        W0 threshold b3c-2;W0 through b-6c7d-1h1i-1j-2k3l-1m2;W0 till a-1b3c-2h1i-1k1l-1;W0 tir a-3b2c1g1
        W0 to a-1b-1c3d-2e-2f4h3i-2j-2k3l-2m-3n-1;W0 today b4c-4d-1f1g1h-1j-1k-1l2n1
        W0 told b-2c2e1f-1g1h1i-2k1l-2m-1n-1;W0 took a-1b-1c2e1f-1i1k-1l1;W0 top a3b-1c-2d-1f1h1i-1j-1k1
        W0 train b-2c2d-1f1h1i-1j1k2l-2;W0 transfer a-2b2d1f-1m-1;W0 triag a-1b1d-1e1g3h1i-3j-1k2l-1m-1
        W0 tv a2b-3e1f-1g-1h-1i1k-1l1;W0 twic a-1b3c-2e-1h-1i1j2k-1l-1m2n-1;W0 two a-3b2c1d-1f1g-3h-2i5j-3k-2l5
        W0 u a-1b1c1m2n2;W0 uncl a-1b4c-3g1i-1j1l-1n1;W0 under a4b-1c-2d-2e1f1g-3h1i1j-2k2n-1
        W0 undertaken a1b-3c2f1k-1;W0 up a1b-1d2e-2g1h1i-2j3k-1l-2m-1n-1;W0 updat a-1b3c-2f-1g-1h1j1l-1m-1n-1
        W0 upstair a-2b5c-2f-1g1i-1l-1m-1;W0 us a1b2c-3d1e-1j-1k1;W0 use a-1b-2c2e1g-1h1l1
        W0 used a1b-2c1d1e-2f1g1h-1j2k-1l-1;W0 using a-1b4c-3;W0 v b-4c3d1e1f-2h1i-1j-1n1;W0 very a2b-4c2e1f-1g-1h1k1
        W0 via a-1b2d-1e3f-2g-1h-1i2j1k-1m-1;W0 victim a1b2c-2e-1f1g1h-1k-1l1;W0 video a1c-1e1f-1h4i-4k4l-3n-1
        W0 vis b-3c3;W0 visit a2b-10c7d-1e-1f2g-1i2j-1k-2l2n-2;W0 visitor a1b-2c1d2e-1f-2g1h1i-2j2k1l-3
        W0 voucher a-1b3c-2;W0 w a-1b4c-3d1e1f-2g-1h3i-1k4l-4m1n1;W0 wait a-3b4c-1d1e-2g1j3k-2l-1m-1
        W0 walk a-3b3d2f-1g1h-1i-1j1k1l-2m-1n-1;W0 want a6b-2c-4d3e-6f3g9h-2i-6j7k-2l-5m4n4
        W0 ward a1b2c-3d2f-1h-1i1j-1k-1l2m-1n-1;W0 was b-2c2d-2e3f-1h2i-2j-1k5l-3m1n1;W0 wash a-2c2d1;W0 wav a-1b2c-1
        W0 wd a-1b2c-1j1m2n1;W0 wdnt a2c-1g1h1i-2j-1k4l-3;W0 wean b-2c2e1g-1i1l1;W0 week a-3b4c-1e-1f1h-1i1j-2k1l1n-1
        W0 weigh a5b-2c-3d-1f1g-1h1j1k1l-2;W0 well b-3c3g-1h-1i2j-1k-1l2;W0 went a1b-3c2e-2f2g-2h-1i3j-2k-2l4
        W0 were a-2b-4c6i1m2n2;W0 whil a2b-1c-1e-2f2h-1i1j1k-1;W0 who a-2b3c-2e-2f2g1h-1i1j1k-1m1n1
        W0 wi b-2c2g1i-1m2n2;W0 window a-2c2e-1g-1h3i-2j-1k3l-2m-1;W0 wish a-1b1d2e-1f-1g1i-1j-2k1m2n3
        W0 wk a1b2c-3e-3f3i1k1l-1;W0 word a2b-3c1d1f-1g-2h2j-2l2n2;W0 worker a4b-5c1d1e-3f2g1h-2i1j1k-1n-1
        W0 worksheet a2b-1c-1e-1f1g2h-1i-1k1;W0 would a2b-1d-1e-2f2h1i-1j1l-1m-1
        W0 wouldnt b2c-3d-1e1g-1h2i-1j-1k2l-2m1n-1;W0 wt a2b-2d-1f1g-1h1;W0 x a-2b4c-2e-1f1i1k-1l1n1
        W0 x2 a2b-2d-1f1g-2i1j2l-2n-1;W0 x4 a1c-1e-1h1j3l-3;W0 y k-1l1m2;W0 year b3c-3k-1l1
        W0 zoom a-1b1h-1j-1k-1l1m4n2;W1 " a1b-1d1e-5f4g11h-5i-5j11k-3l-8m4n13;W1 # a4b-3c-1d-4e-2f6h1j1k1l-1n-1
        W1 #- a-1b1e-1f1g-1h-1i2j-1k-1l2m2n1;W1 #f a1b-1d2e-2g2i-2j2k-1l-1;W1 #hr h1i-2j-1k3l-2
        W1 #pm a-1b2c-1d1f-1i1j-2k2m1n-1;W1 #st a1d-1e-1f2j2k-1l-2;W1 #th c-1d-1e-1f3g-1h-1i1k-1l1
        W1 #yo a1b-1c-1d-1e-1f2g1h1i-2j1k2l-3m-1n-1;W1 @kid a1b-1d-2e3f-2g-1h-1i2k-2l1m-1n-2
        W1 @me a5b3c-8d-1e-1f2h-1i1j1k-1m6;W1 @nm a-5b5d2e2f-4g6h-5i-1j2k-4l1m-1n2;W1 a a7b-4c-2d1e-1h-1j-1l1m3n2
        W1 about a-1b3c-2d5e-4f-1g8h-5i-3j-5k2l3n1;W1 absent a-2b3c-1e1f-1h3i-3k3l-2m-1
        W1 across a2b-2d-1e2f-1g-1h3i-2j1k2l-3;W1 action a-3b4c-1g1l1;W1 address a-3b1c2d-2e1g1i-1k-1l1n-1
        W1 after a-2b3c-1d2e-3f1g3h-3j3k-3l1;W1 again a1c-1d-1e-2f3g-1i1j1k1l-3m-1;W1 age a3b-1c-2g-1h-1i1k1n1
        W1 alert b3c-2d-1e2f-1g-1h-1i1k-1l1;W1 all a-1b-3c4d-2f2g3h-2i-1k-1l1;W1 allow a-4b4d-1e1j1k-1l-1m-1
        W1 alon a-2b2c-1d4e-1f-3g2h-1j-1l1m1;W1 already a-3b3c1e-1f1g1h1i-2j2k1l-2;W1 am a-3c3e-1f1h1i-1j-1k1n1
        W1 an a-2b4c-2e2f-2g-1h1j-1l2m1;W1 and a9b-4c-5e2f-2g2h-3i1j2k-6l4m3n-3
        W1 answer a3b-2c-1d2e-3f1g4h-1i-3j-3k2l1m1n-2;W1 any a-2b-2c4e-1g2i-2k1l-1m1
        W1 anyth a1b-1d-1e1g-4h6i-3j-1k6l-5;W1 appear a4b-1c-2h-1k-1l1;W1 are a-5b3c2e-1g-2i2n-1
        W1 area a3b-2c-1e1f-1g-1h-1i1k-1l1;W1 arm a3b-2c-1d-2e2f-1g-1h1i-1j-3k4l-1;W1 around a4c-3e-1f1i1l1
        W1 arrear a2b-1c-2;W1 art g1h-1n2;W1 as a-2b-2c4d1e-1f1g2h-1i-1j-1k1m-3n-1
        W1 ask a-1b2d1e-2f1g9h-1i-8k3l-3m3n-1;W1 asleep a5b-1c-4d-1e3f-2g-2h5i-2j-1k4l-3
        W1 assessment a2b-1c-1d2f-2g1h-1j-1k-2l3;W1 at a-2b1c1d4e-2f-2g4h-2i-2j3l-3n2;W1 ate a2b-1d-1e-2f3g1h-2j1k-2l1
        W1 attend a-4b2c2d1e1f-2g1h1i-2k1l-1m-1;W1 attendanc a-1b3c-1f1h-1i1k-1l2;W1 aunt a2c-3d-1e1f-1g-1h-1i3k-1
        W1 away a3b-4c1d1e-1g-3h2i1j3k1l-3n-1;W1 back a2c-2d2e-3f2g1h4i-5j2l-2m6n4;W1 background a-1b3c-1m1n3
        W1 bag a1c-1e-1f2g1h1i-1j2l-3;W1 ball e1f-1g-1h1i1j2k-1l-1;W1 bath d-1e-2f3g-1h-2i3k-1l2;W1 bathroom e1f-1g-2h2
        W1 be a-3c3d-3f3h2i-2k3l-3m1n-1;W1 becaus a2b-2e-1f1j4k-1l-3m1n1;W1 bed a2b-1c-1d1f-1h2i-2j-2k2n1
        W1 bedroom a-1b-2c3d2e-2g3h-3j2k-2l1m1;W1 been a-3b-1c4d-1e-4f5g3h-2i-1k-2l2m1n-2;W1 befor a-1b2c-1g2h1i-2m-2n1
        W1 behind a6b-4c-1d1e3f-4h1i-1j1k-2l1n-1;W1 being a5b-5d1e-1g1h-1j1k-1m1n3;W1 better a-4c3h-1
        W1 bike b1g1j-1k2l-1n1;W1 birth a-1b2c-1e-1h-1i1k-1l1n1;W1 bit b-1c1d-1e-2f3g1h-1j-3k3l1m1
        W1 bk a-2b1c1e1f-1g-1i2j-1l1m2n4;W1 blanket a3b-1c-1d-1f1g-3h1i2k1l-1;W1 boiler a2c-2e1f-1
        W1 book a-1b2c-1d2e-3f1h-1j1k-1;W1 bor a-1b1j2k-1l-1m1n2;W1 both a3b-1c-2d-2e2j-3l4m-2n-2
        W1 bottl a1c-1d2e-2g-1h-2i3k-3l2;W1 boy a2b1c-3d3e-1f-2h-2i1k-1l1m-1;W1 break a1b-1e-1f1h2i-1j1k3l-3
        W1 breakfast a1b-3c1d-1e-2f3h-1i2k-2l2;W1 breath a3b-3c-1e1f-1g-1h4i-3k4l-3;W1 bring a-2b3c-1e1g-1i1m-1n-1
        W1 bro a1b-1e3f-3i1l1;W1 bruis a1b-1d1e-3f1g1h-1i-1j-3l3;W1 buggy a3b-2c-1d-1e3f-2i-1j-1k1
        W1 buri d2e-1f-1h2i-2j2k1l-2;W1 bus a2b-1d1e-3f2h-2i1j-1k-2l3m4n3;W1 but a-1b1g-2h5i-3j-3k6l-3n3
        W1 by a-1b3c-2d2e-1f-1g-4h2i2j-4l4n-4;W1 call a-1c1d-1e-1f2g-1h-1i2k-1l1m3n1
        W1 came a2b-1c-1d-1e-4f5g3h-2j-1k-1l2m2n1;W1 camera a-1b1e1f-1g1j-1k-1l1m2n1;W1 can a1b-1g1i-1j2l-2m1n4
        W1 car a-1b2c-2d2e-4f2g3h-1i-2j3k-1l-2m-1n-1;W1 carer a-1b2c-1d2e-2f-1g-2i2j3l-2n1
        W1 cat a-1b-1c2e1f-1g1j-2k-1l3n1;W1 centil a2b-2e-1f1i1l1;W1 ch a-2c2g3h-1i-1j-1k-1l2m-1n1
        W1 chair a3b-5c2d-1e1f-1g-1h1k1l-1n1;W1 chang a3b-1c-2d1e-1f1g-2h-1i3k-1l1n2;W1 chat a-1b1e-1f1g2i-1j1k1l-2m2
        W1 chatt a2b-1d1f-1g4h-1i-3j-4k-1l5;W1 chatty d1f-1g3i-3;W1 check b1c-1e3f-3g1h2i-2k2l-2m1n-2
        W1 child a-3b3c1e3f-2g-3h2n-2;W1 children a-4b1c3e-2f2g-1h-2i3k-1l1m-3n-2;W1 chip a1b-1d1e-1f1g2i-2j1l-1
        W1 chos a-1b1d2e-1f-1g-3i3j-2l2m1n2;W1 cin b-2c2;W1 clean a2b-4c2d-1e-1f2g-1i1j-1k1l1;W1 club b-1c1e-3f2g1j1k-1
        W1 cold c-1g1h-2i1j-1k-2l3n-1;W1 collect a3b-1c-2d2e-1i1k-1l1;W1 come a-2b4c-1e-1f1g1h-1j1l-1m2n1
        W1 comment a1b-2c1d-1f1g3h-1i-2j-1k2l-1;W1 complet a1b-4c3d1e-3f2g2h-1i-1j-2k1l1;W1 compliant a-4b1c2
        W1 concern a-1b-3c4d-1;W1 contact b2c-2d3e-2f-1h-3i2j-1k-3l4m-1n-1;W1 continu a1b-1c-1e1f-1h2i-2k2l-2
        W1 corner c-1d2e-1f-2g1h-1j1l-1;W1 cos a-1b1d3e-1f-2g1i-1j3k-1l-2m1;W1 could a-3b2c1d1g-2h3i-1k2l-2m1n-1
        W1 court a1c-1e1g-2h-1i3j-1l1m-1;W1 cousin a2b-1c-1e2f-2g-1k2l-1n1;W1 cpr b-1c1h3i-3k2l-2
        W1 cri a-2b2d-1e-1f2g-1h-1i2k-1l1m-1;W1 crisp a3b-3c-1d-1e1g-1h-1i2j-1k-1l2n-1
        W1 cry a-4b5c-1d1e-2f1g1h-1m-1n-1;W1 crèch a-2b2c-1m-1;W1 cut a-3b3g1h-1j1k-1n-1
        W1 dad c-1d2e-1f-2g7h-2i-5j10k-4l-6m4n4;W1 daddy b1c-1g4h-1i-3j6k-3l-3;W1 dash a-1b-3c4e1f-1
        W1 daughter a1e2f-2g3h-1i-2k-1l1n-1;W1 day a2b-4c2d-2e-2f3h-1i1m-3n-1;W1 death a-2b2c-1
        W1 declin a-2b2c-1d-2e1f1g2h-1i-1j-2k3l-2n1;W1 desk a1d1e-1g-1h1i-1j-2k1l1
        W1 did b2c-2d1e-3f1g1h1i-3j-2k2m-3n-2;W1 didnt a1b1c-2e-2f2g-4h4j-1k5l-4m-2n-1;W1 dinner a1b-1d-2f2g3i-3j2l-1
        W1 discuss a-6b-6c12d1g2h-1i-1j-3k2l1;W1 distress a3b-2c-1h2i-1j-1k1;W1 disturb a-1b2c-1e1f-1h2i-2k2l-1m-1
        W1 dnt a-1b1m4n3;W1 do a-2c2d1f-1g2h-3j-1k1n-1;W1 doe a3b-2d2e-3f1g1i-1j1k-1
        W1 doesnt a2b-1c-1d2e-1f-1g2h-1i-1j4k-2l-2m-1n2;W1 dog a3b-3d2e-4f2g3h-1i-2j2k-2
        W1 doing a1b-2c2d-1e1g2i-2j-1l1n-1;W1 doll a1b-1d2e-2g-1i1j-3k2l1;W1 done a-1b1e1f-1h-1i2j-1k-2l3n-1
        W1 dont a1d1e-1f1g3i-3j5k-1l-4m-2n3;W1 door a-4b6c-2d3e-4f1g-1h4i-3j-2k3l-2m5n1
        W1 down b-1c1d-1f1g-3h2i2j-1m-1n-2;W1 dream a1b-1d-2e-1f3g1j1k-1l-1;W1 dress a2b-1c-1d-1e3f-2g1j1l-1
        W1 drew a3b-2e-1f1g-2h1i1j1k-1;W1 drink a-2b2g-1h-1i2k-1l1m-1;W1 dropp a2b-1c-1d2e-3f1g-2h1i1j-1l1n-1
        W1 dsl a-1b1e1f-1g-2h5i-3k1l-1;W1 due a-1b-2c4d-1f1;W1 eldest a-1b2c-1e1f-1g3i-4j1l-1
        W1 else a1c-1d4f-4g-1h-2i3j1k-1;W1 engag a1b-2c2d2e-2g-1h3i-2j-2k2;W1 establish b-2c3
        W1 ever a2b-2c-1d1e-1g1i-1j1k-1l-1m1n1;W1 every a2b-1c-1e-2f2g-2i2j-2k-1l2;W1 eye a1c-1d-1e1g-1i2j-2k-1l3m-1
        W1 face a2b-1c-1d-2f2g-3h-1i5k-1l2;W1 family a-1b-1c2d2e-2g-1h-1i3k-1l1n-1
        W1 father a2c-2d-1e3f-2g-6h3i3j-5k3l2m-1n1;W1 fed b1c-1d-1e1g-2h-1i4k-2l2m2n2
        W1 feed a2b-1d4e-2f-2h-2i1j-1k-1l2m1;W1 feel e-2f2g2h1i-3j4l-4m1n3;W1 fell a1d-2f2g1h-4i3j-1k-4l5
        W1 film a1d-1e2f-1j-1l2;W1 fine a-5b6c-1e-1f1g1h1i-2j-3k3m3n3;W1 first b-2c2d2e-3f1g2h-2j1k-2l1m-1n1
        W1 fish a1b-1e1h-1i1j-2k-1l3;W1 flat a3b-2c-1e1f-2j1k-1m1;W1 for a1b-1d3e-1f-2g-1h-1i2j2k-1l-1m-1n1
        W1 form b-2c2d-2e-3f5h-1j-1k4l-3n3;W1 foster a-1b1d-1e2f-1g-1i1j2l-2;W1 found a1b-1d2e-5f3g2i-2j1k1l-1m-1
        W1 four a-2b2f1g-1h1i-1j1k1l-2;W1 from a3b-3d-1e2f-1g1h4i-5j-1k2l-2m3n3
        W1 front a4b-2c-2d-2e4f-2g4h-1i-2k-2l2n-1;W1 full a2b-2d-1e1g3h-2i-2j1k-2l1n1
        W1 gave a5b-2c-2d1e-4f3g3i-3j1k2l-3n1;W1 get a-2b3c-1d-2f2g1i-1j2k-2m-1n1;W1 girl a5b-1c-4d-1f1j-1l1n-1
        W1 give d-1e-1f2h1i-1j-1k3l-2m1;W1 given a3c-3d-1e2f-1h-1i1j-3l2;W1 go d1e2f-2g3h-1i-1j5k-3l-2m3n3
        W1 going b2c-2g1h-1j4k-2l-2m3n3;W1 gone a-3b8c-5d1e2f-3g1h1i-2n-2;W1 good a4b-2c-2g4h-2i-2j2k-2
        W1 got b-1c1e1f-1g2h3i-4k1m3n2;W1 gp b-3c3e-1h-1i1j-1k-2l2m-1n-1;W1 grandad a-2b2h-1i1j1k-1
        W1 grandmother a-2b3c-1d-1e2f-1k-1l1n-1;W1 grandparent b3c-3d1f-1g-1h-1i2k-1l1;W1 granny e1f-1g-2h-1i3j2k-2
        W1 gutt a3b-3e-2f2g-1i1j1m1n1;W1 had b3c-3e-3f3g1h-3i2j-5k-1l6m-2;W1 hair a3b-2c-1d-1f1j-2k1l2
        W1 half a3b-5c2d1e1f-2g-1h2j3l-2n-1;W1 hand a-1b-1c2d-2e2g-3h-2i5k-3l4;W1 happy a-1c1d-1f2g-1h-1i2j2k-1l-1m-1n3
        W1 has a-9b6c3e-1g-1h-1i2j2k-4l2;W1 hat a1d2e2f-5g2h-1i-1j4k-1l-2n2;W1 have a-2b-4c6d1g3h-1i-2j3k-2l-1m-3
        W1 he a4c-4d5e-3f-2g6h-1i-4j8k-3l-6m1n4;W1 head a3b-2c-1d1e2f-2g2h-1i-1k1l-1
        W1 headphon a1b-1d-1e-1f2g-1h3i-2j-1k3l-2;W1 heard a-2b3c-1e-1f1k-1;W1 hed a3b-3d-3f3g4i-3j3l-3m1n2
        W1 held a3b-2c-1d-1e1g-3h2i2j-1k1n2;W1 her a5c-5e-3f3g3h1i-4j2k1l-3n2;W1 here d-3e1f2g1j3l-3n1
        W1 hi b1d-1j-1l1m4n1;W1 hid a1b-1j-2k-2l4;W1 him a3b-1c-2f1g-5h3i2m-1n-1;W1 himself c-1d1f-1g2h-1i-2j2k-2m3n3
        W1 his a3b-1c-2d-3e1f2g3h-2i-1k-1l1m1;W1 hit a-1b1d-1e-2f3g2h-1i-1k-1l1n2
        W1 home a-3b6c-3d4e-4f-1g4h-1i-3j6k2l-9m-1n1;W1 hour a2b-1c-1d1f-1g-2h-1i3j-1k-1l2n-1
        W1 hous a1b-2c2e-2f2g5h-1i-5j6k-3l-3m-1;W1 household a-1b-1c2;W1 how a-2c2e-1f1g4h-2i-3j-1k4l-2m1n-1
        W1 hurt d-2e2g1i-1j-3k-1l4m1n-1;W1 hv a3b-2c-1f-1g-3h5i-2j-2k4l-3;W1 i a1b2c-2d2e-1h-1i1j2l-2m3n1
        W1 if a4b-3e2f-1g5h-1i-4k-2l2m2n-2;W1 in a9b-3c-6e-3f4g-4h2i2j-1l2n1;W1 individually d2e-1f-1g1i-1j3k-1l-2
        W1 infant b-1d1f-1g-1h2i-1j-1k1l-1;W1 inform a-5b5d1e-2g1h1i-1j2l-2m2n-1;W1 into a2b-3d3e-2f-1g3h-1i-1j1k1l-2
        W1 is a-4b1c3d4e1f-4g2h-2j3k2l-6m1n3;W1 isnt a-1b2c-1j3k-2l-1m2n2;W1 it d3e-1f-2g8h-3i-5j4k-2l-2m2n6
        W1 just b-1c1d10e-4f-6g2h5i-6j2k7l-9m-1;W1 kept b1c-1e1f-2g-3h1i2j-2l2m2;W1 kick a1b-1c1d1e1f-2g1h1i-2j-1l1m3n1
        W1 kid a-7b6d-3e1f3g1h-2j-1k-2l3m-3n-3;W1 kitchen b-1c1d1e-4f2g3h-1i-2j1k-1;W1 know a1d-3e1f2i1j-2k-1l3n1
        W1 lad b-2c2d-2e2g2h1i-3j-3k3;W1 lap a1b-1e1f-1g-1h-1i3j-1k-2l3m-1;W1 laugh b-1c1e1f-1g-1h-1i2j2k-2l-1
        W1 lead e-1f1g-2h-1i3j1k-1;W1 leaflet a-1b2c-2j-1l1m-1;W1 leav b-1c1d1e-1h2i-1j1k3l-4n-1
        W1 left a-9b9d1e-2f1g-2h3i-1j-2k3l-1m-2n-2;W1 let a2b-3c1e-1f1g2h1i-3j1k1l-2m-1n2
        W1 letter a-1b2d1g-2h-1i3j-2l1m-2n-1;W1 lik a-1b1c1d-1f1g1h-1j3k-2l-2n1
        W1 like a4b-6c2e4f-4g5h-3i-3j8k-2l-6m2n5;W1 line a-5b5c-1e-1f1g1i-1m4n3;W1 list b-1c2e1f-1h-1i1k-3l3n-1
        W1 liv b-3c3d-1e1f-1g1h1i-2j1l-1n-1;W1 live a-1b-2c3e-1f1g1h-1j1k-1m-1n3;W1 lock a-3b3d1e-2f1j3k-2l-2m1
        W1 look a4b-4d-1e3f-1g-2h5i-3j-2k4l-2;W1 lot a4b-3c-1d-2e2g-2h-1i3k-2l1;W1 low a2b-3c1d1f-1j-1l1
        W1 made a1b-1c1d1e-1f-1g3h-2i-1j-1k-1l3m-1;W1 make a3b-4c1d-1e1g1h-1j2k-1l-1;W1 mam a-4b6c-2d-2e1g1h-1j-1l1m-1
        W1 mark a2b-1c-1d3e-1f-3g-1h-1i1j-2l2;W1 mat a1d-1f1g-1m2;W1 math c1e1f-1h-2i2j1k-2l1n1
        W1 me a7b-4c-2d4e-2f-2g6h1i-7j2k-1l-1m5n8;W1 measur a2b-1c-1e-2f2g-1i1;W1 meet b1c-2h-1i1j-2k2m-1n-2
        W1 mention a-3b-3c5d1e-1g-1h-1i2j-1k1m-1n-1;W1 met c-1d1e-2f1g6h-3i-3j1l-1m-1n-1
        W1 mgm a3b-1c-3d-1e2f-1g-1h1j-1k1l1m-1;W1 min a-2b3c-1d-1e-1f2g2i-1j-1k-2l3m2n2;W1 miss d-1f1g1h-1j3k-1l-1
        W1 mo a2b-2c-1d-1e2f-1j-1k-1l1;W1 mobil a-3b3n-1;W1 moc a-4c5d-1e2g-2i1j-2l2m-1n-1;W1 monitor a-2b1c2
        W1 more a2b-1c-1d-2f2g1h1i-2j2k1l-3n1;W1 morn a-1b1c-1d-2f3;W1 most a2b-2c1e2f-1g1h-2i1j-1k-1l2
        W1 mother a1b-3c2d-4e5g-5h3i2j-7k4l3m-2n-4;W1 mov a4b-2c-1e2f-2h1j1k1l-2n1;W1 mrs a1b-1d-1e1g2h1i-2j2k1l-3
        W1 mtg a1c-1d2e-2n2;W1 mum a-2b3c-1d2f-2g3h-4i1j5k-4l-1m2n1;W1 my a3b-1c-2d1e-1g-1h-2i3j-1k-3l4n1
        W1 nam b-1c1e1h-1j-3l3;W1 name d-1e1h1i-1j-3l3m1n2;W1 nan a1c-2e-1f2g4h-2i-2j3k-3m2
        W1 nappy a5b-3c-2d-1e1g-1h-3i4j-1k-3l4;W1 need g-1h-2i3j-1k-3l4m1n1;W1 neighbour a-2b2c-1d-2e-1f3g-1h2i-1k2l-1
        W1 never a-2b2d-2e2h3i-2j-1k4l-3n-1;W1 new a-2c2e-2f2g5i-5j2k-1l-1m2n4;W1 next a3b3c-6e1f-1g-2h1i1m-1
        W1 night a-3b4c-1d-1e-1f2g1i-1j1k-1m-1;W1 no a1b1c-3d-1e3f-2g-2h2j-2k2m1n-4
        W1 nobody a1b-1c-1d1f-1h-2i3j2k-2l1m1n1;W1 nodd a1b-1g1h3i-3j-1k2l-1;W1 nois a3b-1c-2h-1k-1
        W1 not a-3b6c-3e2f-1h6i-6j2k8l-11m-2n-1;W1 note a-3b3d-1e1g-1h1i1k-1l1m-1n3;W1 noth b1c-1e1f-1h3i-3j-5k7l-2
        W1 now a-4c4d2f-1g2h-1i-2j3k-1l-2n-2;W1 nurs a1b-2c1d2e1f-3g1h-2i1j1k-3l2m-1
        W1 nursery a1b-5c4e1f-1g-1h-2i3j-1k-3l4m-1n1;W1 o b-1c2d1e-1h-1i2j-1k-2l3;W1 obs b-2c2e-1f1g1i-1j1l-1
        W1 observ a2b-1d-1e2f-1g-3h1i2j-2l2;W1 of d1e3f-4g3h-2i-1j-1k-1l2m-1n1
        W1 off a-3b5c-2d3e-2f-1g-2h6i-4j-2k8l-6m3n1;W1 offic a3b-2d-1e1j-1l1m1;W1 ok a1b-1d1e-1f1h-1i1k1l-1m4n2
        W1 older a4b-1c-3d-2e2g-2h1i1j1k-1;W1 on a7b-2c-5e-2f2g-5h3i2j-3l3m1n-1
        W1 one a5b-4c-1d2e-1f-1g2h-1i-1j3k-2l-1m2;W1 only a2b1c-3d4e-1f-3g3i-3j-1k-1l1m-1n-1
        W1 or d1f-1g-1h3i-2j-1k3l-1m-1n-1;W1 order a-1b-2c2e1f-1n-1;W1 other b-1c2d3f-3g2h-1j-1k-2l2n-1
        W1 ourselv d3e-1f-2g1i-1j1l-1;W1 out a-3b3c-1d1e-3f2g-1h3i-2j1k3l-5m-1n1;W1 outsid a1b-2c1d2e-3f1g-1h1j2k-1l-1
        W1 own a4b-3c-1d6e-4f-2g5h-3i-2j1k-1l-1n-1;W1 p a1b-1e1g2i-2j-1k2l-1;W1 pal a1c-1d1e-1g1h-1j-1k-2l3
        W1 parent b-3c3d2e-1g-1i1j-1k-1l2m-1n-1;W1 park d2e-2f1g3h-1i-3j2k-1l-1n-1;W1 pass b1c-2d1e-2g-1h-3i4k-3l3m-1
        W1 past a2b-2e-2f1g-1h3i-2j-1k2l-1;W1 pc a3b-3c1d1e-2f1g2h1i-2j1k1l-2m-1;W1 peep g-1h-3i3k-2l2
        W1 phon a1b-6c5d2e1f-3g1k-1m1n-2;W1 pick a2b-1c-1d3e-2f-1g-1h-1i2k-2l1n-1;W1 placement e-1f1g3h-1i-2j-1k1m-1
        W1 plan a-4b2c1g1h-1j-1k-1l1n-2;W1 play a3b-2d-2e4f-2i1j-1l2m2n-1;W1 polic a-3b7c-3d1e-2j-1k-1l2m2n4
        W1 pool a2b-2d-2f2g3h-1i-2j2k-2;W1 poorly a-2b3c-1e-1j-1k1;W1 pram a-1b1e1f-1g-1h3i-2j-1k3l-2
        W1 present a5b-4c-1d-1e3f-2h-1i1k-3l3;W1 property a-3b1c2e-1;W1 pull a3b-1c-2d-1f1g-2i2j-1k-1l2
        W1 push a2b-1d1e-1g-1h-1i2j4k-1l-4;W1 put a2b-2d-1e-1f2g-1h1k4l-4m1n-3;W1 pyjama a1c-1d-1e-1f2h-1i1j-3k-1l3
        W1 question a4b-4d1f-1j-4k3l1;W1 quietly g-3i3k-1l1;W1 ran d1f-1h2i-2j-1k4l-3
        W1 rang a2b1c-3d1f-1g-1h1i1j-2l1m1;W1 rather a1d1e-1g2h-1i-2j3k-1l-1m3n3;W1 re a1b-1e1f-2g2i-3j-2k4l-2m2n-1
        W1 read d1e1f-1g2h-2i-1k-2l2m-1n4;W1 rear a3b-2c-1d-1e4f-2h-1i1j1k-1l1;W1 recd a-1b1j-1l1m-1n2
        W1 record a-1b-3c4d-1f1j-2k2;W1 ref a-2b2c-1d-1f1i1j1k-1l-1;W1 referr a1b-2c2d1f-1g2h-1i-1k-1l1
        W1 referral a2b-2c-1e-1f2g1h-1j-1k-1l2n-1;W1 refus a-5b2c3e-1f1g-1h1k-1l1n-2;W1 regard a-1b-3c4j-1k1l-1
        W1 relativ e-1f2h2i-1j1k2l-3;W1 remain a-5b5c-1e1f-1g-2h2i-1k2l-3m-1;W1 reply g-1h3i-2j1k3l-4m1
        W1 report a-4b5c-2g-3h2i1j-1k-1l2;W1 resus h3i-3k3l-3;W1 return a-1b2c-1d1e-2f1g-1h3i-1j-2k5l-2m-1
        W1 review a-4c4d1e-3f2g1h-1j-1k-1l2n2;W1 ring a-1b1e-1f1g3h-1i-2j6k-2l-3;W1 rm c1h2i-1j2k1l-3m1n1
        W1 room a3b-2c-2d4e-4f1g3i-3j4k1l-5m2n1;W1 round a-1b4c-3d2e-3h2i-2j-3k2m-1n-1;W1 runn a-2b3c-1e-1f1g1k-1l1
        W1 s d1e-1g-1h2i-1j1k1l-2;W1 safe a3c-3d2e-3g1i-1j-1k-1l2m-1n-1;W1 said a7b-2c-5d1e-3f2g5i-6j4l-3m4n2
        W1 sat a5b-4c-1e-2f2g2i-2j-1k-1l2n1;W1 saw a3b-2c-1e1f-1g-1h2i-1j-1k2l-1m-1n-1
        W1 say a-1b4c-3e1f-1g-1h1j-1k5l-4m1n2;W1 scar a1b-1d1e-2f2g1i-1j3l-3;W1 school a-1b-1c2d1e-1g2h-1i-1j3k1l-4n-1
        W1 sd a3b-4c1d2e-1f-2g4h2i-6j3l-3n1;W1 seat a6b-5c-1d1j-1k1l1;W1 see a-1b1d1e-1f1g-1h4i-3j4k3l-6m-3n4
        W1 seen b2c-2d2e-4f3g2h-4i2j2k-5l3n-3;W1 sent a1b-1d-1e-1f1g-2h-1i3j-1k-1l2m-1
        W1 session a-1b-1c2d-1e1f1g-3i3j-1k1l1m-1n-1;W1 settl a-3b1c2e-1f1g-2h2j-1k2l-1m-1n-1;W1 several a5b-1c-4
        W1 shar a-3b1c2d1f-1h-1i1j-1l1m-1n2;W1 she a1b-1d6e-10f4g7h-1i-6j7k-1l-5m4n3
        W1 shed a1c-1e2f-2g5h-2i-3j3k-1l-2m1n4;W1 shout a-3b5c-1e-4f3g-2i2j3k-1l-2m4n4
        W1 show a1b-2c1d1e-3f1g1h2i-3k2l-3m-1;W1 shrugg g1j-1k3l-1;W1 shush e1g-3i3j-2l2
        W1 shut a-2b2c-1d2e-2f1g1k1l-1n1;W1 shy h-2i2k-2l2;W1 sibling a-4b3c1g-1h-1i1j1k-1
        W1 sign b1c-1e-1f1g-1h-1i2j3k-1l-2m-1;W1 sinc a-4b3c1d-3e2f1g-1h-1i2k-2l2m-1n-1
        W1 sister a-3b5c-2d-1e2g-2i2j-1l1m-1n1;W1 sleep a-2c2d1e-1f1g-3h3j2k1l-3m1n2;W1 slept a2b-1c-1e3f-2h3i-3k3l-2
        W1 sling a2b-1c-1e1f-1;W1 small a4b-1c-3d1e1f-2g-1h-2i3m-1;W1 so c-1f1g-3h-2i5j2k-1l-1m-2n-1
        W1 sofa a4b-3c-1e3f-2g-3i3k-2l2;W1 son a2b-3c1d2e-2g-1i1j1l-1;W1 speak a2b-1c-1d-1e2f-1g-3h7i-4k5l-5m2n2
        W1 spent a2b-1c-1d1f-1g-3h2i1j-2k2;W1 spok a-3b4c-1d-1e-2f3g-3h1i2j1m7n3;W1 spoken a2b-4c2f1h4i-4j-1k4l-3
        W1 staff a4b-2c-2d1e-1g-1h-1i3j-2k-1l3m-1n-1;W1 stair a1c-2d-1f2g1h1i-2j-1k2l-1;W1 standard b-2c2
        W1 star g-1h2i-2k3l-2;W1 start b-2c2e1g1h-2i1j1k-1;W1 stat a-1b3c-2d2f-2g1i-1j3l-2m1n2
        W1 station a2b-1c-1f-1g2h-2l-1m1n1;W1 stay a-2b3c-1d3e-2f-1g-1i1j4k-1l-3m2n2
        W1 still a-3b4c-1g-2h1i1j-1k1m-1n-1;W1 stood a2b-2c-1d-1e1g2h-1i-1j2k-1l-2m1
        W1 stop c-1d4e-2f-1g1h2i-3j2k1l-3m1n2;W1 strapp d-1e1f-1g-1h3i-2j-1k3l-3;W1 student a-3c4j-2l1m-1n1
        W1 subject b-2c2;W1 submitt b-1e-1f1g-1h1i-1k2l-2;W1 suspend a1b-2c1h1;W1 sw a3b-3d4e-3f-1g3h1i-3j-2k2m-1n2
        W1 switch a-2b2g-1i1m1;W1 tabl a5b-5d-2e2f1g-3h1i1j-2k-1l3;W1 taken a-1b3c-2e-1f1g-1h-2i3j-1k-2l3
        W1 talk a4b-3c-1d2e1f-3h1i-1j-3k4l-1m1n-1;W1 tea a2b-1c-1d-1e3f-2g-3h1i2j-2k-1l3
        W1 tell a-3b3d1e-1g1h1i-2j-2k-1l3n1;W1 temperatur a1e1f-1g-1h2i-2k3l-2;W1 ten b-1c1d-1e-1f2l1
        W1 tenant a1b-2c2f1g1h-1k-1l1;W1 text a-3b3c-1g-1i1m2n-2;W1 that a-3b-1c4d-1e-2f3g3i-3j6k-1l-5m1
        W1 the a3b-3d2e-1f-1g-4h4j-2k3l-1n-2;W1 their b4c-4d-1e1g1h-1j2k-1l-1m-1n-2
        W1 them a2b-1c-1d2e1f-3h1i-1j-2k1l1n1;W1 then b4c-4d3e-4f1g-2i1l-1n-1;W1 ther a-5b1c4d-1f1g-2h2i-1j-3k4l-1m1
        W1 they d-2e3f-1g3i-3j4l-4m-1n-1;W1 thing a1b-3c2d1e-1g1h-1i-1j-1k1l-1;W1 this a-1b2d-1e-1f2g-1h-1i2k-1l1n-3
        W1 thre a3b-3c1d-2f2g3h-1i-1j1k-1l-1m-1;W1 through a-5b6c-1d1f-1h4i-4j-1k4l-3m3
        W1 throughout a4b-3c-1d-1f1g-2i2j-2l1;W1 thumb b1c-1d-1f1g-2i2j3k-1l-2m2n-1;W1 time a1b-1d1e-2f2h3i-2j-3k3m-1n1
        W1 tir a2b-1e2f-2h-1i1k-1l1;W1 tm a-1b3c-1f1g-1;W1 to a-3b-1c4d1e1f-2g-1h5i-4j4k3l-7m4n3
        W1 toast a2b-2d-1e-1f2h-2i2j-1k-2l3;W1 today e-2f2g-1i1j-4k2l2n-1;W1 toddler a1b-4c2d-1e-1f2g-3h-1i4j-1k-1l2
        W1 together a3b-3e3f-3g2h-2j3k-1l-2;W1 told a8b-4c-4d-5e3f2g8h-5i-3j3k-6l3n2;W1 tonight a-2b3c-1d-1f1
        W1 took a2b-2d5e-4f-1h-3i3k-2l2;W1 top a4b-2c-2g1h3i-4j1k4l-5m1;W1 tow a3b-2c-1e1f-1g-1i1l1
        W1 toy a-3c3e1g-1h1i1;W1 twic d-1e1g-2h3i-1j-1k2l-2n-1;W1 twin a-2b-2c4d-1e2g-3h2i2j-1k1m-1
        W1 two a7b-7c-1d1e-2f1g1h-1j3k-2l-1m-2n-1;W1 txt a-1b1m3n3;W1 typ a-2b2f1m2n1;W1 u h1m2n3
        W1 under d-2e2f-1g-3h4i-2j-4k2l2m1n2;W1 undress a2b-2c-1d-1f1g-1h-2i3k-1l2;W1 unit a-3b4c-1h-1k-1l1m1n1
        W1 until a1b2c-3e2f-1g2i-1j3k-2l-1m-1n-1;W1 upset f1g1h1i-2j2l-3m-1
        W1 upstair a-4b7c-4e1f-1g-3h4i-1j1k2l-3m2n-1;W1 us a1b-2c1d2e-1f-1g3i-3j3k-3l-1;W1 used a1b-1d1e-1g1h-1j1k-3l1
        W1 using g-3h-1i4j1k-1l1n-1;W1 via e-2f3;W1 view a1b-1d-1e1g-2h-1i3j-1k2l-2n-1
        W1 visit a-5b9c-4d-1e2f-1g-4h-1i5k-2l2m-2n-2;W1 vm m-1n3;W1 w a2b1c-3h2i-2j-1k1m-2n4
        W1 wait a3b-3c1d2e-2h1i-1j3l-3m-1n-1;W1 walk a-1b1d6e-2f-3g2h-1i-1j2k1l-3m-1
        W1 want b4c-3d4e-2f-2g8h-3i-5j10k-2l-8m3n13;W1 ward b1d1e-3f1h-1i1k-2l1m-1n-1
        W1 was a5b-1c-5d-2e2f1h-3i3j-5k-1l6m-1n-5;W1 wasnt a-2b3c-1j-1k1m-1n1;W1 watch a1c-1d1f-1g3h-2i-1j1l-1
        W1 wav a1b-2c1d-1e3f-2g-2h4i-2j-2k4l-2;W1 way a4b-3c-1d3e-3g1h2i-2j3l-2;W1 wdnt a1b-1e1f-1g-2h4i-3j-1k4l-4m1n2
        W1 we b-2c2e1f-1g2h-1i-2k-2l1n-1;W1 wean a1b-2d2f-1h1i-1j-1k1;W1 weigh a1c-1d-1e1f1g-2h-1i3k-1l1
        W1 welfar a-3b3h-1i1k-1l1m-1n-1;W1 went a7b-5c-2d2e-2f1g-1h1i-1j-2k1m1n2;W1 were a5b1c-6d-2e1g-2i2j-3k3l1m-1n-3
        W1 what a1b-1d1e1f-2g3i-2j-6k2l5m2n-1;W1 when b4c-4e-2f2g2h1i-4j1k2l-2m1n-2;W1 wher b-1c1e-4f4g3h-1i-2j-1k2l-1
        W1 whereabout a-1b-5c6;W1 which a-2b2c1d-2e1f1g-3i3k-1l1m-1n3;W1 whil a3c-3g-4h-2i6j-2k-3l4n1
        W1 who a5b-3c-1e1f-1g1h-2j-1k1m4n2;W1 whol a2c-2d-1e2f-1h4i-4j-1k3l-1;W1 wi a1b1c-2e-2f2g-2h2j2k1l-3n2
        W1 will a-1c1d2f-1g2i-1j5k-2l-3n1;W1 window a3b-2c-1d1f-1g-2h6i-4j-1k5l-5;W1 wish a-1c1d1f-1g3h-2i-1k4l-4m-1n3
        W1 with a1b-1e2f-2g3h-2i-1j-1k-1l2m-3n-1;W1 without b1c-1d4e-1f-2h2i-2k1l-1m-1;W1 wk a-3b1c2d1e1f-1n-1
        W1 woken a3b-3d-1e2f-1h1i-1j-1k1;W1 wont a-1b1j2k-1l-1m3n5;W1 word a1c-1e-1f1h5i-4j-4k6l-3n1
        W1 work a-2b1c1d1e1f-2g1i-1j1k1l-3;W1 worri a3b-4e-3f2g2h-1i-1j4k-2l-3m-1n-1;W1 worst d1g1i-1j1l-1n2
        W1 would a3b-6c3d2f-2g5h-1i-4j1k4l-4m1n1;W1 wouldnt a4b-3c-1d4e-3f-1g1i-1j-3k3m2n-1
        W1 wrot a-1b2e-1f1g-2i3j1m1n3;W1 yet a-1b4c-3e1f-1g-1h-2i3k-4l3;W1 youngest g2h-2k-2l2
        W2 " a-5b2c2d-1g-5h1i4j-2l2m-2n-2;W2 # a2b-1c-1d-2e1f1g-1h-2i3k-1l1n-1;W2 #th a-2b-1c3j-1l1
        W2 @kid a11b-5c-6d-3e1f2g1h1i-2j-2k2m-1n-2;W2 @me a-4b1c3g2i-1j1k-1;W2 @nm a-1b1d1e2f-3g-1h1k-2l1m-1
        W2 a a-1c1e1g-3i3j-3k4l-1m-2n-2;W2 about d2e1f-3h-1i1j3k-1l-2m-1n-1;W2 after a3b-2c-1d-2f2g-1h-2i3k-3l2n-1
        W2 agre a2c-2e1h-2i2k-1l1;W2 and b2c-2d3e-3g1h1i-2j2k2l-4m-3n-3;W2 arriv a-3b1c2e-2f1g1i-1
        W2 at a2b2c-4d-1e1g1h3i-3j-5k3l2m-2n-3;W2 ate a-3b2c1g-1h1k1l-1;W2 back a1c-1d2e-4f2h-2i2j1k-1m-1n-1
        W2 bag a1c-1g-3h2i1j-1k2;W2 been a4b-2c-1e1g-1i1j-2l2;W2 brought a-1c1d-1e1f-1g-1h3i-2j-1k3l-2m1n1
        W2 by a2b-2d-1f1h2i-3j-1k4l-3n1;W2 call a1b-1e-1f1h-1i2j-2k-2l4m-1n2;W2 car a3b-2c-1d-1g-1h-2i3j1k-1
        W2 clear a-3b3j-1l1n1;W2 come a1b-2e1f-1g3i-3j2l-1n1;W2 cry a2b-2c-1e-2f1g1h-1j1k-1
        W2 dad a5b-2c-3d-2e1f1g-1h-1i1j-4k1l3m-1n-1;W2 day a-3b3c-1e-2f2g3h-1i-2j3k-1l-2m-1n-1
        W2 did a2b-2d-2e2f-1g-2h1i1j1k2l-3;W2 didnt a1c-1d1f-1g2h-2j3k-2l-2;W2 done a2b-2g-1h-1i2j1k-1
        W2 eldest a3b-1c-2e1f-1g-1h-1i3k-1l1;W2 father a-3b1c2d1f-1h-1i1j1k-1;W2 for a5b-5d-1e-2f3g-1h-1i2j-1k-2l4n-2
        W2 gave a-3b3d1f-1g1i-1m-1;W2 get a1e1f-1g-2h-1i3j1k-1;W2 gone a1b-4c3d1e-1g-1h-1i2j2k-1l-1
        W2 had a2b-1c-1e2f-1g-1h1k3l-3m-1n-1;W2 have a4b-3e1f-1g-1h-1i2j-2l2n1;W2 he a3b-2c-1d-3e3f1g-2h-1i3j-4k-2l6n-1
        W2 health a-3b3j1l-1;W2 hear a2b-4c1e-1;W2 her a-3b1c2d1f-1g-3h1i2j-1k2l-1m-1n-1;W2 hid a2b-2d-1e1i1j3k-1l-2
        W2 highchair a3b-2c-1;W2 his a-2b1c1d-1e-2f3g-2h2j-1k2l-1m-1;W2 home a3b-2c-2d1e1f-1g-1h-3i4k-4l4m-1n-1
        W2 hv a2b-4c2g-1i1j-1l1n1;W2 in a-2b2d-1e4f-3g1h-4i3j1k-5l4m-2n-3;W2 is a2b-2d2e-2g3h1i-4k1l-1m-1
        W2 it a2b1c-3e1g-4h3i1j-2k2m-1n-1;W2 lap a-2b2c1f-1h-1i1j-1k-1l1m1;W2 leaflet a-1b-2c3
        W2 leav a-3b3e1f-1h-1i1k-1l1;W2 like a-3b2c1e1f-1g-2i2j-4k1l2m-1;W2 made c-1d-1e1g-1h3i-2k3l-2
        W2 mam a1b1c-1e-1f1g1h1i-1j3k1l-3;W2 me a-2b2c-1d-1e1g-2i3m-1n-1;W2 measur a-2b-1c3l1
        W2 mother a2c-2d1e-3f2g-2h-3i5j2k-3l2n1;W2 mum a1b-2c1d-2f1g-1h1j-4k3l2m1n-1;W2 nam a-2b3e-2f3
        W2 new a-1b1g-2h-2i3j-1k-1l2;W2 not a5b-3c-2d-1e1g2h-4i2j1k-3l2m-1n1;W2 of a-4b2c2d-1e1g-6h5i2j-1k3l-2m-2n-1
        W2 off b-3c2d1e1f-2g-2i2j-1k-1l2m-1n1;W2 older a-2b3c-1e1f-1g-2h1i1j-1k1
        W2 on a-5b-5c10d2e-1f-1g4h-2i-2k-2l2n-1;W2 only a-1b-1c2d1e-2f1g-1h-2i2j-1k-1l2
        W2 out a3b-3d-1e2f-1h3i-2j-2k3l-1m2n2;W2 over a-4b2c2d1f-1h-1i1j2k-1l-1;W2 own a-3b1c2d-1f1g-3h1i2j-2k1l1m-1n-1
        W2 pack f1g-2i2j-1l1;W2 plat a-1b-1c2f1g-1h3i-1k3l-3;W2 pull a-2b2c-1d-1e1g1j1
        W2 said a-2b3c-2d-1e1g-4h3i1j-1k3l-2m-1n-1;W2 sat b-1c1h1j2k1l-3n-1;W2 say a-2b-2c4d-2e1g2h1i-3j3k-1l-3m-1n-1
        W2 seen a1c-1g-1h1j-3k1l2;W2 she d-1e2f-2g-5h-1i6j-2k-1l4m-2n-2;W2 show a3b-1c-2d-1f1h-1i1k-1l1
        W2 sister a1b-1d1i1j3k-1l-2;W2 stair f1g2h-1i-2j2k-1l-2n-1;W2 stay a2b-2c-1d1e-1f1g-1h-1i2j-1k-1l1
        W2 sticker a-2b3;W2 that a3c-3h-1i1k-2l1n-1;W2 the a1b-1d-4e4g-1h-2i3j-2k-3l5m-2n-3
        W2 ther a-3b2c1d-2f3g1h-1k-1m-1n-1;W2 throughout a-2b3c-1d1f-1;W2 to a1b4c-4d-1e1g2h-3i1j1k-4l2m-2n-3
        W2 today a-2b3c-1d1e-1f1g1i-1k-1l1n-1;W2 told b2c-2d1e-2f1g-4h-2i6j-2k-1l3n-1
        W2 two a-3b2c1d-1e1g-2h3i-1j-2k2l-1n-1;W2 up a-2b2d-1e3f-1g-1i1k1l-1m-1n-1
        W2 us a1c-1d-1e1g-1h-1i2j-3k-1l3m1n-1;W2 visit b3c-3f1h1i-1k1l-1;W2 w a2b1c-2e1f-1g4h-4i-1j1k-3l2m-1
        W2 want a1c-1d-1e1f1g-1h-2i4j1k-4l2m-1n-1;W2 was a1b3c-4d1e-2f1h-1i1j4k-2l-2m-1n-1;W2 way a2b-2d2e-1f-1g1i-1
        W2 week b3c-2j1;W2 wet a-3b2c1j1;W2 who a1b-2c2d1e-2f1h-1i1j-1k-1l2m-2n-1;W2 with a-6b5c1e-1f1g1i-1
        F0 always a-5b21c-15d-18e3f16g-5h-15i20j-22k-7l29m-185n-157
        """
}
