/// Weights of evidence on whether a child was seen, learned by Scripts/training/contacts.py; do not edit.
enum ContactWeightTable {
    static let lines = """
        A0 " a-1b2c-1e-2f3g4h-1i-3j5k-1l-4m4n3;A0 # a2b-3c1d-2f2g1h-1m2n1;A0 #am a-1b1n1;A0 #kg a1b-1e1j1
        A0 @kid b-2c3d-2e2f-1g1h-1i-1k1l-1;A0 @me a-1b-1c1d-1e1g-3h1i2j-1k2n1;A0 @nm a1c-1d1f-1g2h-1i-1j1l-2
        A0 a a1c-1d1e2f-3i1j2k-1m1n2;A0 about a2c-1d1e-2f1g1h-1j-1k-1l2;A0 abov j1;A0 absent b1e-1f1;A0 accord b-1c1
        A0 account b-1c1h1i-1k1l-1;A0 adamant a1b-1j1l-1;A0 address a-2b-1c4d-1e1g1i-1;A0 adult a1h1k1l-1;A0 advocat f1
        A0 after a-1b2c-1e-1f1j-1n-1;A0 again c-1e-1f1;A0 age a1b-1e1;A0 aged a-1b1d1m1;A0 alert a1e1f-1
        A0 all a-2b1c2d-2f2g-1k1l-1m1n1;A0 alon a1b-1d2e-1f-1g1h-1l1;A0 along h1i-1l-1;A0 already b1c-1;A0 also g-1i1
        A0 an f-1;A0 and c1d1f-2g4h-3i-1j4k-2l-2m1n2;A0 another a-1b1e1f-1;A0 answer a1d2e-2g1i-1j-1l1;A0 any f1
        A0 appear a2b-1c-1e-2f2;A0 approx f1m1;A0 are a-3c3;A0 argu a1e1i1;A0 arm a1b-1f1g-1i1l1
        A0 around a2b-1c-2e-1f1;A0 arrest d1;A0 arriv a1b-1g1i-1k1l-1;A0 as a-2b1d-1e1g-1i1
        A0 ask a1b-1c-1g3h-1i-2k-1l1m1;A0 asleep a1c-1e2f-1g-1h4i-3j-1k4l-3;A0 at a-2b2d2e-1f-1g1i-1j1l-1m-1
        A0 ate h-1i1k-1l1;A0 attend a2b-1c-1h1;A0 attendanc c1;A0 aunt b2c-2e1g-1h1j-1;A0 awak a1b-1d-1f1g-1h-1i1l1
        A0 away a-1b1e-1g1i-1j2l-1m1;A0 aye f1;A0 baby a1b-1f1j1;A0 back a1c-1e-2f2g-1j1k-1m1n2;A0 background n1
        A0 bang f1j-1l1;A0 basket a1b-1e1h1i-1k1l-1;A0 bath a-1b1g1n1;A0 be b-2c2d-1f1g1i-1j1l-1m1n1
        A0 becaus e1f-1j1l-1;A0 bed a-1b2c-1g-1h1j-1k2l-1;A0 bedroom a-1d1e-2g1i-1
        A0 been a-1b1d-1e-1f3g1h1i-1j1k1l-2n-1;A0 befor g1i-1j1;A0 behaviour b1;A0 behind a1b-1d1f-1
        A0 being a-1d1e-1g1j1l-1;A0 better a-2b2;A0 big i1j1;A0 bik a-1b-1c2;A0 bin d-1e1g1i-1k1l-1;A0 bit e1f-1
        A0 black e-1f1;A0 blank h1k1l-1;A0 bor a1j1l-1;A0 both e1f-1j-1l1;A0 bouncer a1e1;A0 boy a-1b1e1
        A0 boyfriend a-1b1m1n1;A0 breakfast g-1i1j-1l1;A0 breath a1h2i-2k2l-2;A0 brother c1d1e-2f1g-1i1
        A0 brought a-1c1d1e1f-1g-1h1j-1k1;A0 bruis j-1l1;A0 buggy g1h-1k-1l1;A0 buri d1;A0 bus j-1k1
        A0 but a-3b2d-1e-1f1g-1h1j-1k1n1;A0 by a3b-3d1e-1g-1h1i1k1l-1m-1;A0 call m2n1;A0 came a3b-1c-1d-2f2g1j-1k1
        A0 can a1j1k-1;A0 cant m1;A0 car d1e1f-2;A0 carer a-3b3g-1i1j1k-1;A0 cat e1;A0 chair a1b-1e1f-1;A0 chang d1
        A0 chatt l1;A0 check h1i-1k1l-1;A0 child e1f-1g1i-1j1;A0 children a3b-1c-2e-2f2;A0 chip i1l1
        A0 chos a1c-1f-1g-1i1;A0 clean a1e1;A0 clinic a1b-1;A0 club e-1f1;A0 coat j1;A0 cold n1;A0 collect e1f-1i1
        A0 com a-2b2d-1e2f-1g-1h2m1n1;A0 come a-1b2e-1f1g1h-1j1k-1;A0 complet d1e-1;A0 contact b-1c2g-1h1n-1;A0 cook d1
        A0 cop b-1c1;A0 corner d1f-1g1i-1;A0 cot d-1e1f-1g-1i1l1;A0 could a-1b1d1f-1g1i-1j2k-1l-1
        A0 cousin h1i-1k1l-1n1;A0 cri i1;A0 cry a-2b2j-1k1;A0 d a-1b1;A0 dad a-1b1d2e-2g1i-1j2l-3
        A0 daddy g1i-1j1k-1l-1;A0 day a1b-1f1h-1i1k-1l1;A0 declin a-1b1n1;A0 deni j1;A0 did b1c-1d1e-1h1i-1j-1k1
        A0 didnt d1f-1g-1i1j-1l1;A0 dinner d-1e-1f1g-1i1k1l-1;A0 directly d-1e1;A0 disclos j1;A0 discuss a-1b-2c2
        A0 do a-1c1f1k-1;A0 doesnt a2b-2d1e-2f1g2h-1i-1j3k-1l-2;A0 doing a-1b1d-1f1g1k-1;A0 doll d1e-1l1;A0 dont d1
        A0 door d1e-2f1h1i-1j-1k1;A0 down e1g1i-1k1;A0 dress a1b-1;A0 drew a1d-1g-1h-1i1;A0 driv b-1c1;A0 drop-in j1l-1
        A0 dropp a1b-1e-2f2g-1i1;A0 duvet d1l1;A0 each j1;A0 eat a-1;A0 eighteen e1;A0 elder e1j1l-1;A0 end d-1f1
        A0 engag d1e-1f-1;A0 every a1c-1j1;A0 exam a-1b1;A0 examin a1c-1f-1g-1i1j-1k-1l1;A0 explain d1l1
        A0 eye a1b-1g-1i1l1;A0 face a1;A0 family k1;A0 father a1b1c-1e1f-1g-1i1j-2l2;A0 fault a1d1g1j1l-1;A0 fed j1
        A0 feed a1b-1d2e-2l1;A0 feel d1e-1g1i-1j1l-1n1;A0 fell e-1f1h-2i1k-2l2;A0 find d1e-1l-1;A0 fine a-1b1g1j-1n1
        A0 first d-1f1l1;A0 fish j-1l1;A0 flat a1g-1k1;A0 for a2c-3e1f-1g2i-2j3l-2n1;A0 form a1b-1g1n1
        A0 foster a-1b1d-1e1g1i-1j2k-1l-2n1;A0 found a1b-1d1e-1g-1i1k-1l1;A0 four a1e-1j1l-1
        A0 friend d-1e2f-1g-1h1j-1k-1l2;A0 from a1b-1e-1f1g-1h1j-1m4n2;A0 front a1d-1e1j-1k1;A0 garden e-1f1
        A0 gave b1h1i-1k1l-1;A0 get e1f-1g1i-1k1l-1;A0 gett c1;A0 girl b-1c1k-1l1;A0 given n1;A0 glad a1b-1d1e-1j1
        A0 glass a1b-1f1;A0 go d-1f1g1h-1j2k-1l-1m1;A0 going a-1b1c-1d1n1;A0 gone a-1b2c-1j-1k1n-1;A0 good e-1
        A0 got h1i-1k1l-1;A0 gran g1j1k-1;A0 grandfather a-1c1;A0 grandmother a-2b2;A0 grandparent a-1b2
        A0 grizzly a-1b-1c2;A0 had a-2b4c-2d-3f3j-1l2m-1;A0 half b-1c1f1;A0 hall j1;A0 hand e1f-1g1i-1
        A0 happy a1b-1f1g1i-1j2k-1l-1;A0 has a-1b1e-1f1j1l-1m-1n-1;A0 hasnt d1f-1;A0 hat d1f-2g1j1k-1l-1;A0 hav f1h1i-1
        A0 have b-1c1k-1;A0 he d1e-2f1g-1h-1i2j3k-3m1n3;A0 head e1k1l-1;A0 heard e-1f1;A0 hed a1b-1d-1e1h1i-1
        A0 hello h1i-1k1l-1;A0 help b-1c1j1l-1;A0 her a1b-1d1e1f-1g1i-2j1k-1n1;A0 here b-1d-1e1j1;A0 herself a-1b1m1
        A0 hid a1b-1g-1h1j-1l1;A0 him d2e1f-2h-1i1k-1l1;A0 himself d2e-1f-1g1i-1k1m1;A0 his a-1j-1k2l-1m1
        A0 hit d-1f1g1i-1;A0 home b2c-1d2e-2g2i-2j3k-1l-2;A0 hood h1i-1j-1k2l-1;A0 hop a1b-1g1j1
        A0 hous e-2f2g1h-1j1k-1;A0 how j-1k1;A0 hungry e1j1;A0 i a1c-1d2e-3g2i-2k1l-2n1;A0 if a1d1e-1f-1g3h-1i-2j1k-1
        A0 im a1b-1e-1f1g1i-1l-1n1;A0 in a3b-2c-1d2e2f-3g-2i1j-2l2m-2;A0 into d1e-1j-1;A0 invisibl a-1b1m1n2
        A0 is a-1b1d1f-1g1h-1i-1j2k-1l-1;A0 isnt a-1b1m1n1;A0 it a2b-1c-1d1e-1f-1g2h-1i-1j2l-2n1;A0 jigsaw l1
        A0 just c1f1g-1h1k1l-1;A0 keep b1c-1;A0 kept a-1b1;A0 kick e1f-1;A0 kitchen a1b-1e-1f2g-1h1k1
        A0 knee a-1b1g-1i1l1;A0 know n1;A0 lad a-1c1;A0 lady j1;A0 land a-1c1;A0 lap a1b-1e1;A0 last g-1i1
        A0 laugh g-1i1;A0 learn j1;A0 leav a-1b-1c2d1e-2f1g2i-2j1;A0 left f1h1i-1k1l-1;A0 leg g-1i1;A0 lesson a-1b-1c2
        A0 let a1b-1d-1e-1f1g1h-1k-1;A0 library d1f-1k1l-1;A0 lik j1;A0 like a2b-1c-1d-1e1g1i-1j3k-1l-2;A0 littl a1i1
        A0 liv a2b-1c-1d-1e1f-1h1i-1k1l-1;A0 live a-1c1f1n1;A0 locat d-1f1;A0 look b1c-1e1f-1h1i-1k1l-1;A0 lost j-1k1
        A0 lunch f1l1;A0 made b-1c1e1f-1;A0 make a1;A0 mam f1;A0 mark a-1b1d1e-1l1;A0 mate n1;A0 math f1g1h-2i1k-1l2
        A0 me a2b-1c-1d2e-2f1g3h-1i-2j2k-2m4n2;A0 measur a-1b1e-1f1;A0 medical k-1l1;A0 mention b-1c1;A0 mind g-1
        A0 miss d-1e1;A0 mo e1;A0 mobil a-1b1m1n1;A0 more d-1;A0 mos a1;A0 most e1f-1i-1l1
        A0 mother a4b-3c-1d-2e4f-2g-1i1j-2l2;A0 mov a-1b2d1f-1;A0 mum a1b-1c1d2e-2g3h-1i-2j2k-2m1;A0 mummy i1k-1l1
        A0 my d1f-1g1i-1k-1;A0 name a-1b1j-1k1;A0 nan a1g1i-1j1k-1;A0 nappy g-1i1l1;A0 neighbour b1c-1
        A0 never d-1e1h1i-1k1l-1;A0 new g1i-1l1;A0 next b1e-1f1i-1;A0 night a-1b2c-1e-1f1j1l-1n1
        A0 no a1b-1e1f-1i-1j1l-1;A0 nobody j-1k1;A0 nodd d-1h1i-1j-1l1;A0 not a-5b6c-1d1e-1g2h3i-4j1k2l-3m-1;A0 noth e1
        A0 now b1e1m-1;A0 nursery a-1c1i1j-1l1;A0 of a3b-3d-1e3f-3g1i-1j-1k2l-1m1
        A0 off a-1b2c-1d1e-1f-1g-1h-1i2j-1k-1l2;A0 offic a1b-1e-1f1g1;A0 ok a-1b1c1e-1f1m1n1;A0 old g1i-1
        A0 older a1b-1e1g-1h1j-1k2l-1;A0 on b-1c1e2f-2g-1i2j-4k3l1m3;A0 one a1c-1d1e1f-1h-1i1k-1n2
        A0 only d2e-1f-1h-1j1k-1;A0 open a1b-1;A0 or d1;A0 order b-1c1;A0 out a-1b2c-1d-1f1h-1i2j1k-2
        A0 outsid a1b-1d-1f1g-1h-1i1k-1;A0 over a-1c1f1g-1i1j-1l1;A0 own a1b-1c-1h-1i1j-1l1;A0 paint a1b-1e-1f1j1
        A0 parent e1f-1h2i-2j1k2l-3;A0 part a1c-1e-2f2l1;A0 pass a1b-1g-1h-1i2j-1;A0 past d1e-1;A0 paternal a-1b1c-1
        A0 pc e-1f1j1l-1;A0 period d1;A0 phon b-1;A0 pick d1;A0 placement a1b-1e-1f2h-1k-1l1;A0 play b-1c1e1f-1k-1l1
        A0 playgroup a-1b1;A0 playroom a-1b1d-1;A0 point n1;A0 polic b1d1f-1j-1l1;A0 pool a1b-1g1i-1j-1l1
        A0 popp a1j-1k1;A0 post e1;A0 pram a1e1f-1g-1h1i-1k1l-1;A0 preferr j1l-1;A0 present e1f-1g-1h1k1l-1
        A0 primary b-1c1i1l1;A0 property a-2c2;A0 push g1i-1j1;A0 pushchair a1e1g-1i1l1;A0 put e-1f1m1;A0 quiet k1l-1
        A0 rais j-1k1;A0 ran a1j-1k-1l2;A0 rang a-1b1g-1i1m2n2;A0 rather d-1e-1f1j1l-1m1n1;A0 re a-1b1d1k1l-1m1
        A0 read a1b-1j-1l1;A0 rear a1c-1e1f-1;A0 refus a-3b1c2e-2f2g1i-1j1n-1;A0 remain e1g-1h2i-1j1k2l-2
        A0 remov a1b-1l1;A0 report d1e-1j1;A0 request d1;A0 residential a-1b1m1;A0 return e-1f1n1;A0 review c1e-1f1m1
        A0 ring j1;A0 road d-1f1;A0 room a-1b2c-1d1e-1g2h-1i-1j2k-1l-1m1;A0 round d2e-2g1;A0 runn c-1;A0 sad f1g-1i1
        A0 safe a1c-1d1e-1;A0 said a3b-1c-1d1e-1g4h-2i-2j3k-2m5n2;A0 sang e1g1m2;A0 sat a1d1f-1g-2i2
        A0 say e1f-1g1j1l-2m1n2;A0 scar f1;A0 scen a1b-1e1f-1;A0 school b1c-1d1e-2f1g1h-1i1j1k-1m-1n-1;A0 scream l1m1
        A0 seat a1b-1c-1d1f-1i1l1;A0 see a1b-1e-1f1g1h-1j1m-1n1;A0 seen a4b-2c-2d-1e-1f2h-2i2k-1l2m-1n-1;A0 sent m1
        A0 session a1b-1e-1g1i-1j1;A0 sette e1f-1h1j-1k1;A0 settl a-1b1j1;A0 shar a-1b1n2
        A0 she b1c-1d1g2h1i-3j3l-3m3n2;A0 shed d1;A0 sho g1;A0 shop i1j-1l1;A0 shout e-1f1g1m1n1
        A0 show a1b-1d1e1f-2h-1i1j-1l1;A0 shrugg g-1i1j-1k1;A0 sickness a-1b1;A0 sinc a-2b1
        A0 sister b-1c1d1f-1g1h-1j2k-1l-1;A0 sleep b-2c1d1f-1g-1h2i-1k2l-2;A0 slept a1b-1d-1e1f-1h2i-2j-1k2l-1
        A0 sling h1;A0 smil a1b-1;A0 so a-1b1;A0 social j-1k1n1;A0 sofa a1f1h1i-1j1k1l-2;A0 someon d1f-1;A0 sorry d1n1
        A0 speak f1g-1h1i-1k1l-1;A0 spoken b1c-1d1f-1l1;A0 staff e-1;A0 stair a1b-1g1i-1j1;A0 stat a-1b2c-1
        A0 station k1;A0 stay a-1b2c-1d1f-2g1i-1j3k-1l-2;A0 stepdad e1f-1g-1h2;A0 stepmother g-1h1k1l-1
        A0 sticker a1c-1;A0 still a-1b1c-1e-1f1;A0 stood j1;A0 stop e-1k-1n1;A0 stopp a-1c1;A0 story f1j-1l1
        A0 straight a1b-1;A0 subject b-1c1;A0 support j1;A0 suspend a1b-2c1h1;A0 ta d1e-1l-1;A0 tabl a1b-1e1
        A0 taken b1c-1;A0 talk d1e-1h1i-1j-1k1;A0 tea l1;A0 tear g1i-1;A0 tell e1f-1g-1h2;A0 temperatur a1e1h1i-1k1l-1
        A0 ten f1;A0 that a1b-2c1h1i-1j3k-2l-1n2;A0 the a6b-8c2d-3e4f-1g-2h2j-3k2n2;A0 their a-1b2c-1e1h-1i1
        A0 then a-1b1d-1e-1f2;A0 ther d-1e2f-1g1i-1k1l-1;A0 they d-1e1j1l-1m1;A0 thi a-1b2c-1d-1f1g-1m-1
        A0 thing a1b-1g1i-1j1k-1;A0 thought g1;A0 thre a1b-1d-1f1h-1i1;A0 through m1n-1;A0 throughout a1b-1e1
        A0 thumb m1n-1;A0 tight g-1h1i-1k1;A0 till a1e-1f1;A0 time b1c-1e-1f1g1i-2j1l-1
        A0 to a1b-4c3d2e-2f1g3h-4i1j1k-5l3m1;A0 toast h-1i1k-1l1;A0 today b-1c2g-1i1k-1l1m-1;A0 together a1d-1e1j1k-1
        A0 told b1c-1e-1f1g1h-1j1k-2l1n2;A0 too f1g-1h1i-1k1l-1;A0 took d1e-1;A0 tooth e1f-1g-1i1k1l-1
        A0 toy a-1b-1c2g-1i1;A0 train a1b-1;A0 tutor b-1c1n1;A0 tv h1k1l-1;A0 two b-1c1d-1e-1f2g-1i1k-1l1
        A0 uncl a1d-1f1k1l-1;A0 under c1e1f-1g-1h1k1l-1;A0 undress a1b-1e-1f1i1l1;A0 until d-1e1
        A0 up a1b-2c1e-1h1i-1j-1k1m1n-1;A0 upset d-1f1g1h1i-1j1l-1;A0 upstair a-3b3d-1e-1f2h1i-1k1m1;A0 us h1i-1k1l-1
        A0 used d1e-1g1j1k-1;A0 very d1e-1l1;A0 visit a-1c1;A0 w b-1g-1h2j-1k1l-1;A0 wait a1b-1d-1;A0 wake l1
        A0 walk a-1b1d1e-1;A0 wall k1l-1;A0 want a1b-1d-1e2g2h-1i-2j3k-1l-2m1n2;A0 ward g1i-1
        A0 was a2b2c-3d-2f2h2i-2j-1k3l-2m-1n-1;A0 wasnt a-2b2f1k1n2;A0 watch a1j1l-1;A0 wav g1h-1k-1l1;A0 way e1
        A0 we b1e-1f1g1i-1j2k-1l-1;A0 wear k-1l1;A0 week b1c-1;A0 weekend a-1b1c-1;A0 weigh a2b-2d-1e-1f2k-1
        A0 weight c-1;A0 well a1b-1e1h-1i1k-1l1;A0 went b-1c1g-1i1j-1m1;A0 were a3b1c-3d-1e1f1g-1h-1i2j-1k-1l2n-1
        A0 wet e-1g-1h1i-1j-1k1l-1;A0 what a-1c1m1;A0 when g1i-1j1;A0 wher n1;A0 which j-1k1;A0 whil a1b-1d-1f1i1l1n1
        A0 whisper a1b-1j1;A0 who a2b-1c-1d-1h-1i1j-1k1m2n1;A0 whol b1c-1h1k1;A0 why e1f-1g-1i2j-1l1;A0 will b1c-1j1
        A0 window a2b-1d-1e1f-1g-1h1;A0 wish d2e-1f-1g1i-1k1l-1;A0 with a-3b7c-4d2e1f-3g-2i2j-2l3m-2
        A0 without g-1h1k1l-1;A0 woke f1j1;A0 wont n1;A0 worker k1n1;A0 worri d2e-1g1i-1j1k-1
        A0 would b-1c1d1e1f-1h1j1k1l-2;A0 wouldnt d1f-1l1;A0 written d-1f1j1l-1;A0 y g1i-1j-1k1;A0 yesterday b1g1
        B0 " a-1b1d-1f1i-1j1l-1n-1;B0 # a-2b3c-1d-1f1g1h1i-2j1k1l-3n1;B0 @kid a1b-2c1e1f-1g-1h-1i2k-2l2
        B0 @me a3b-1c-2d1e3f-4j-2k2l1m2n2;B0 @nm b1e1f-2g1h1i-2k2l-2m-1n-1;B0 a a-2c2e3f-3h1i-1m1;B0 able a-1b1n1
        B0 about b-1d3e-2f-2g3h-1i-2j-2l2;B0 accompani i1;B0 advis a-1b1;B0 after e-1f1;B0 agre a-1b-1c2
        B0 all a1c-1e-2f1h-1i1j1k-1;B0 alon d1e-1g1i-1j1k-1;B0 ambulanc d-1;B0 an g-1i1;B0 and b-3c3e2f-2h1i-1j1k2l-3m2
        B0 another e1f-1;B0 answer e-1f1;B0 appt a1b-1e1;B0 are a1f1;B0 as a-1b1d2e-1g1i-1l-1n1
        B0 ask a-1b2c-1e-1g1i-2k1l-1m1;B0 asleep f1l1;B0 assessment a1;B0 at a-2b2g1h-1j3k-1l-2m1n2;B0 ate f1
        B0 attend a-1b1e1g-1h2i-2k2l-2;B0 aunt a1b-1;B0 away k-1l1;B0 baby a-1b2;B0 back a-1b1e1;B0 be a1c-1
        B0 becaus d-1e1;B0 bed j-1k1;B0 bedroom a-1b1d1e-1;B0 bedtim d1f-1g1i-1j1l-1;B0 befor a-1b1d-1e-1f1g1i-1
        B0 beforehand d1;B0 behind e1;B0 believ h1i-1k1m1;B0 besid d-1k1;B0 bit e1f-1;B0 bor f1
        B0 both a1b1c-1d-2e1h1i-1;B0 boy e-1f1j1l-1;B0 bring a-1b1;B0 brother e-1;B0 brought e1f-1j1;B0 bus j-1k1
        B0 but f1g-1h2i-1j-1k2l-1n1;B0 by a-1b2c-1d2e-2g2h-1i-1j1l-1m1n-1;B0 call a-2b2f1g1l1m2n1
        B0 came a1b-1e2f-2j-2k1l1;B0 car d2e-1f-1i-1;B0 card d1g1i-1j1l-1;B0 carer e1;B0 chang d-1f1g-1h1k1
        B0 check h1i-1k1;B0 child j1l-1;B0 children b1j1;B0 client a1d1e-1g1;B0 collect e-1f1i1k-1;B0 come a-1b1j1m1
        B0 complet d-1f1;B0 concern a-1c1;B0 contact b1;B0 cop a-1b-1c2;B0 corner b-1j1;B0 could a-1b1d-1e1h1i-1j1l-1
        B0 coupl a1b-1c1e-1f1;B0 dad d1g1k-1l1;B0 day d-1e1;B0 desk g1h-1i-1k-1;B0 did c-1;B0 didnt a-1b1g-1h1i-1k1l-1
        B0 disclosur a1b-1e-1g1i-1k-1;B0 disturb a-1b1;B0 door a-1b1e-1f1j-1k1m1;B0 dream d-1f1;B0 drov d1e-1l1
        B0 elder a1c-1e1g1j1;B0 eldest g3h-1i-2j1k-1l-1;B0 end d-1f1;B0 family b-1c1;B0 feel c-1d1e-1g1l-1
        B0 fetch a1b-1d-1f1g-1h1;B0 finger l1;B0 fish l1;B0 flat k1;B0 follow c-1;B0 for b-1c1d1g3h-1i-2j3k-2l-2m-1
        B0 found g1l-1;B0 four d1j1;B0 friend e1f-1g-1h1;B0 from a-2b2e-1g2i-2m4n2;B0 gave a-1b1d1e-1
        B0 girl a-1b1d-1e1;B0 go d-2f1;B0 gone b1j-1k1;B0 good a1b-1e1f-1g1k1;B0 got g-1h1k1l-1;B0 gran j1
        B0 had a1c-1e1f-1h-1i2j-1l2m-1n2;B0 has a-2b2c-1j1l-1;B0 hav g-1h1j-1k1;B0 have a-1c1
        B0 he c-1e-2f1h-1i1j3k-1l-1m1n1;B0 head d1;B0 hear a-2b2;B0 heard b1;B0 held a1b-1e1h1k1n1;B0 hello g1
        B0 her b-1c1d2f-2g-1h2i-1k1l-2m-1;B0 herself n1;B0 him a1b-1f1g-1i2j-1l1;B0 himself e1f-1m1
        B0 his a-1b1d1f-1g-1i1m1n3;B0 hit g1;B0 home d3e-2f-1g1i-1k1l-1;B0 hour g-1i1;B0 hous d-1f1i1j1l-1
        B0 how k1l-1m1;B0 i a2b-1c-1d1e-2f1h1i-1j1k1l-2;B0 if b1c-1d1f-1g2i-1j3k-1l-2;B0 in a3b-1c-2d1e-1g1h-1i1j1k-1n2
        B0 is c-1d-1e2j1k-1;B0 it a1b-1c-1e-1f1j1k-1l-1;B0 just d1e-1h1i-1k1l-1;B0 kept d1g-2h2j-1k1l-1
        B0 keywork a1j1l-1;B0 kick e-1;B0 know d-1e1;B0 lad g-1j-1;B0 last a-1b1;B0 learn e-1j-1k1;B0 leav k-1l1
        B0 lik f1;B0 like d1e-1k1;B0 littl a-1b1d-1f1i1j-1k-1l1;B0 liv b-1c1;B0 live a-1n1;B0 look j1l-1;B0 made b-1c1
        B0 mark d1f-1;B0 me a1c-1d2e-1f-1g4i-4m2n1;B0 meet j-1k1;B0 mention b-1c2;B0 met a-1b1d1e-1g2h-1i-1j2k-1l-2
        B0 mind a1b-1e1i1l1;B0 miss d-1e1;B0 mo a1b-1;B0 mood j1;B0 more d-1
        B0 mother a-3b3d-1e1f-1g-1h-1i1j-1k-1l2m-1n-1;B0 mum a2b-1d-1e2f-1g-1i1j-1k-1l1;B0 name a-1b1f1h1i-1k1l-1
        B0 neither a-1b1;B0 no a-2b4c-2;B0 not a-3b3g1h-1i-1j1k1l-2m-1n-1;B0 o b-1c1;B0 observ a1d-1f1g-1h1i1j-1
        B0 occupant a-1c1;B0 of a-2b4c-2d1e-3f2g2h-1i-1j1k-2l1m1;B0 off e1f-1g1k1l-1;B0 ok a-1b1m1
        B0 older b1c-1d-1g-1h1j-1k1;B0 on a-1b1d1e1f-2g-1h2i-1j-2k3l-1m2n1;B0 one g1i-1l1;B0 only a1d1e-1
        B0 other a-1b-1c1d1;B0 ourselv d1f-1;B0 out a-1b1f1i-1j1l-1m1;B0 own j1;B0 parent a1e1f-1h1i-1j1l-2
        B0 park d2e-1f-1j1l-1;B0 partner c-1;B0 party g1i-1;B0 phon a-1b1m2;B0 pick d1e-1f-1;B0 play a1b-1d-1e1
        B0 polic a-2b2n1;B0 pool d-1e1;B0 present a1b-1;B0 pupil n1;B0 put d-1f1h1j-1k1l-1;B0 ran f-1l1
        B0 rang a1b-1h1i-1k1l-1;B0 re a-1c1;B0 referral b1;B0 refug a1b-1j1;B0 refus e-1f1;B0 report a-1c1j-1k-1l1
        B0 respect a-1b1;B0 return e-1f1j-1k1;B0 review m1n1;B0 room d1e-1h1i-1j1l-1m2n1;B0 round d1e-1h1j-1
        B0 said a-1b1c-1d-2f2g1i-1j3k-2l-1m2n2;B0 sat a1g-1i1k1l-1;B0 saw a1c-1d-1e2f-1g-2h2i-1j-1k2l-1m-1
        B0 say a-3b4c-2d1f-1g2h-1i-1j2k1l-2m-1;B0 school a1c-1d-1e1g-1h1j1k1l-1;B0 see a1c-1e1f-1h1i-1k1l-1m-1n1
        B0 seen a-3b3e-2f2g1h-1i-1j-1l1m-1n-1;B0 session j1;B0 she a-3b2d1e-2f1j1k-2l1m1n2;B0 shop d-1e1g-1i1l1
        B0 shout b1n1;B0 show a1d1f-1g1i-2j-1k2;B0 sibl e1g-1i1;B0 sign b2c-2;B0 sister a-1c1h1i-1k1l-1;B0 sitt g1i-1
        B0 small a1c-1l1;B0 so d1e-1f-1j1l-1;B0 social e-1f1j-1k1n1;B0 speak c-1h1i-1k1l-1;B0 spok b1d1e-1g1j1k-1m3
        B0 spoken j-1k1;B0 stat a-1b1c-1d1;B0 stay b1c-1;B0 stepdad f1;B0 stop n1;B0 story a1b-1j1;B0 tabl d-1f1
        B0 take b1j1l-1;B0 taken c-1e1f-1;B0 talk b-1c1f-1g1i-1;B0 tell d1j1;B0 tenant c1;B0 text a-1b1m1
        B0 that a-4c4d-1e2f-1h2i-1k1l-1m1n2;B0 the b1c-2e1g-1h-1i2j4k-2l-2;B0 them g-1i1k-1l1;B0 then e-1
        B0 ther d-1e2f-1;B0 they a1b-1f1;B0 thi m1;B0 thought b1c-1;B0 thre a2b-2d-1f1g1h-1j-1k-1l1;B0 through a-2b2m1
        B0 time b1g1i-1j-1k1;B0 to a-5b7c-2d-1e3f-2g4i-4j2k1l-3m2n1;B0 told d-2e1g2h-1i-2j1l-1m1n3
        B0 took a1b-1d4e-2f-1g1j2l-1;B0 try a-1b1;B0 two b-3c3d-1e2f-1h-1i1k1;B0 uncl e-1f1;B0 under h1k1l-1
        B0 until e1;B0 up a1h1i-1k1l-1;B0 very d1e-1g1i-1;B0 video g1i-1;B0 visit a1c-1d2e-2f-1g2i-1j1l-1m-1
        B0 w b-1c1d1f-1g1h-1i-1j1k-1l1;B0 wait a1b-1l1;B0 want c-1e-1f1g1i-1j1l-1;B0 was a1c-1d-2f2g-2h1i1j-1k2l-1m2n-1
        B0 wav j-1l1;B0 way d1f-1g1i-1j1;B0 we b-1c1d1g1i-1l1;B0 wee e1f-1k1;B0 week a-1b1;B0 weigh e1f-1
        B0 went a1b-1g1j1k-1;B0 were a1e1f-1h1k1l-1;B0 what d1e-1g1j-1k1;B0 when a-1b1d1e-1g2i-2j2k-1l-1m-1
        B0 wher a1f1g1h-1i-1j-1k1l-1;B0 which g-1i1k1n1;B0 who a-1b1c-1h1i-1k1l-1m1n1;B0 why e1f-1g-2i1j-1l1;B0 wife b1
        B0 window a1b-1h1k1l-1;B0 with a-1b3c-2d2e2f-4g2h-2i1j2k-3l1;B0 without a-1b1g-1i1j1l-1n1
        B0 worker b1c-1e-1f1h1j-1k2l-1n1;B0 worri e-1f1g1j1k-1;B0 would j1k-1l-1;B0 wouldnt d1g1i-1;B0 year n1
        B0 younger b1c-1e1f-1i1l1;C0 " a-2b2d1e-2f1g2h-1i-1j4k-1l-2m2n1;C0 # a3b-2c-1d1e-2f1g3h-1i-2j-1k1l1m1
        C0 #am a-1b1f1n1;C0 #kg e1j1;C0 #th a1e-1f1j1;C0 #x j1;C0 @kid a1b-3c3d-2e2h-2i2j1k-2l1
        C0 @me a6b-4c-2d-2e2g1h-2i1k-1l1n1;C0 @nm a-1b2c-1g1i-1j1k1l-2n1;C0 a a-1b2c-1d-1f1g-2i2j-1k1
        C0 about d3f-3g4h-2i-2j-3k2l1n1;C0 absent a-1b1;C0 accompani i1;C0 account h1i-1k1l-1;C0 adamant a1b-1j1l-1
        C0 address a-2b-1c3d-1e1f-1;C0 adult i1k-1;C0 after a-1b1h-1i1k-1l1;C0 again a1b-1d-1e-1f1g-1i1j-1k1l-1
        C0 age a1b-1;C0 aged a-1b1d1m1;C0 alert a1e1f-1;C0 all d-2e-2f4h-1i1j1n1;C0 allow d-1j1l-1
        C0 alon a-1b1d2e-1f-1g1h-1j-1l1m1;C0 already b1c-1;C0 also g-1i1;C0 ambulanc d-1;C0 an e1f-1
        C0 and a1b-3c2d-1e-1f2h1i-1j3l-3m4n1;C0 another a-1b1e1f-1l1;C0 answer d1e-1g1i-1j-1l1;C0 any h1i-1k1l-1n1
        C0 appear a2b-1c-1e-2f2;C0 approach h1k1l-1;C0 are a-2b-1c3k-1l1;C0 argu a1e1i1;C0 arm a1b-1d-1e1g-1i1
        C0 around a2b-1c-2e-1f1;C0 arrest d1;C0 arriv a1b-1g1i-1l-1;C0 arrival a-1b1;C0 as d1e-2f1g2h-1i-1k-1l1m-1n1
        C0 ask a1d1f-1g2h-1i-1k2l-2m2n2;C0 asleep a2c-1d-1e2f-1g-1h5i-4j-1k4l-3;C0 at a-4b3c1d1e1f-2h-1i1j1k-4l2m1n2
        C0 ate f1h-1i1k-1l1;C0 attend a1c-1;C0 aunt b2c-2e1f-1g-1h1i1j-1k1;C0 awak a1e1;C0 away e-1f1g1i-1j1
        C0 baby a1b-1d-1e-1f1j1k-1;C0 back a1c-1e-2f2h-1i1j1l-1m2n2;C0 background n1;C0 bang l1
        C0 basket a1b-1e1f-1h1i-1k1l-1;C0 bath a-1b1g1n1;C0 be a-1c1h1i-1k2l-1m2n1;C0 bear g1n1;C0 becaus j1l-1
        C0 bed b1c-1e1f-1g-2h1i1;C0 bedroom a1b-1e-2f2g1h-1j1k-1l1;C0 been b1c-1d-1e-1f2i-1k1l-1n-1
        C0 behind a1e1f-1i1k-1l1;C0 belt g1i-1j1k-1;C0 besid d-1e1k1;C0 better a-1b2;C0 big b1i1j1l-1
        C0 bin d-1e1g1i-1k1l-1;C0 bit e1f-1l1;C0 black e-1f1;C0 blanket a1f1;C0 block k1;C0 book j-1l1;C0 bor g1j2l-2n1
        C0 both a3b-1c-2d-1e2f-1g-1i2j-2l2m-1;C0 bother a-1b1n1;C0 bottl a1d1e-1;C0 bouncer a1b-1e1f-1;C0 box e1f-1n1
        C0 boy a1b1c-2d1f-1g1h-1k-2l1;C0 boyfriend a-1b1m1n1;C0 breakfast e-1f1i1j-1l1;C0 breath a1b-1h2i-2k2l-2
        C0 brother e-1f1i1j-1l1;C0 brought a-1b-1c1d1e1f-2g-1j-1l1;C0 bruis d1e-1;C0 buggy a1b-1e1g1h-1k-1l1;C0 bunk k1
        C0 buri d1;C0 bus d1e-1j-1m1;C0 but a-2b2e-1f1g-2h1i1j-2k1n2;C0 by a2b-3c1d2e1f-3j-1k1m-1;C0 call a-1b1j1m1
        C0 came a2b-2c-1d-2e1f1g1h-1j-1k2;C0 can a1j1k-1;C0 car a2b-1d1e-1g1h-1i-1k-1;C0 carer e2f-1g-1i1j1l-1
        C0 carpet h-1i1k-1l1;C0 cat e1f-1j-1l1;C0 centil e-1f1;C0 chair a1b-1e1f-1;C0 chang d1;C0 chatt f-1g1j-1
        C0 check b1f-1h2i-2k2l-2m1;C0 child a-1b2c-1e2f-2h1i-2k2l-2;C0 children a-1b1e-1f1g-1i1j-1l2m-1n-1
        C0 chip e-1j1;C0 chos a1c-1d1f-1g-1i1;C0 cinema d1f-1;C0 class a1b-1e-1f1g-1l1;C0 clean a2b-1d-1g-1i1l1
        C0 clinic a1b-1e-1f1;C0 cloth g1;C0 club f1;C0 coat d-1;C0 cold m1n1;C0 collect a1e1g-1h-1i1k-1l1
        C0 colour e1f-1;C0 com a-1b1d-1e2f-1g-1h2m1n1;C0 come a-1b2c-1i-1j1k-1l-1m1n-1;C0 contact a-1b1g-1h1
        C0 cord a1b-1e-1f1;C0 corner a1b-1d1e-1j1;C0 corridor a1f1g1i-1;C0 cot e1f-1l1;C0 could a-2b2c1j1
        C0 court e1g-1i1j-1l1;C0 cousin e1f-1h1k1n1;C0 cover h1i-1k1l-1;C0 coz d1j1;C0 cri i1;C0 cry b1h-1i1j-1l1
        C0 cubicl e-1j1;C0 cuddl h-1j-1;C0 cup e-1f1j1;C0 d a-1b1;C0 dad a-1b2c-1d2f-1g1i-1j2k1l-2
        C0 daddy e-1f1g1i-1j1k-1;C0 daughter a1b-1d-1g2h-1i-1;C0 day a1b-1d-1f1l1;C0 declin n1;C0 deni j1
        C0 desk a1g1h1i-1;C0 did d-1f1g-1h2j-2k1l1;C0 didnt a1g-1h-1i2j-2k1l1;C0 dinner d-1g-1i1;C0 disclos c1j1
        C0 discuss b-1c1;C0 disturb a-1b1;C0 do e-1h-1j1k-1;C0 doe g1j1l-1;C0 doesnt a1b-1e-1f1g1j2k-1l-1
        C0 dog a1b-1e-1k-1l1;C0 doing b1c-1g1k-1;C0 doll d1e-1l1;C0 done d-1e1;C0 door a-2b3e-1f1g-1i1j-1l1m1
        C0 down a1d-1e2f-1j-1k1;C0 drawn d1k1l-1;C0 dream d-1f1;C0 dress a1b-1g-1;C0 drew d-1f1g-1i1;C0 drip g1i-1
        C0 driv b-1c1d2e-1f-1k1;C0 drop-in j1l-1;C0 dropp a1b-1e-2f2g-1i1l1;C0 drov a1d1h-1k-1l1;C0 dsl d-1e1g-1h2
        C0 dur j1k-1;C0 ear f1l1;C0 eat b1e1i1;C0 elder e1j1l-1;C0 eldest b1c-1g2i-2j1;C0 else d1f-1j-1k1l1
        C0 engag d2e-2g-1h2i-1j-1k1;C0 even g-1;C0 every a1b-1j1;C0 exam a-1b1e1f-1;C0 examin a1c-1f-1g-1i1j-1k-1l1
        C0 explain d1l1;C0 eye a1c-1g-1i1j-1k-1l1;C0 family j-1l1;C0 father a1b-1d-1e1g-1h1j-1k1l1;C0 fed j1
        C0 feed a2b-1d2e-1f-1i1k-1l1;C0 feel d1e-1g1j1l-1m1n1;C0 feet l1;C0 fell d-1e-1f1g1h-2i1k-2l2
        C0 fine a-1b1g1j-1n1;C0 first d-1f1;C0 fish g1l1;C0 five a-1c1;C0 fix a1;C0 flat a1d1f-1i1;C0 floor a-1b1l1
        C0 follow b1c-1;C0 for a3b-3d1e-2f1i1j2l-2m-1n1;C0 form n1;C0 foster e1g1j1l-1;C0 found d1e-1g1h-1
        C0 four j1l-1;C0 fridg j1;C0 friend b1d-1f1g-1h1k-1l1;C0 from d1e-1k-1l1m3n2
        C0 front a2b-1c-1d-1e2f-1g1h-1j-1k-1l2;C0 gain a1d1e-1;C0 gave a1g1h1i-2;C0 get g1i-1j1k1l-1;C0 gett c1
        C0 girl e-1f1;C0 give e-1f1k1l-1;C0 given n1;C0 go d-1e1g1i-1j2k-1l-1m1n1;C0 gone a-1b1d1f-1g1i-1;C0 good a1l-1
        C0 got e1g1j-1k1;C0 gran d1j1k-1;C0 grandfather a-1c1;C0 grandmother a-1b1;C0 had b1c-1d-1f1g1h-2i1j-3k-1l3n-1
        C0 haircut d-1f1;C0 half b-1c1;C0 hall e1g-1;C0 handl a1b-1;C0 happy f1g-1i1;C0 harm b1n1
        C0 has a-1b2c-1e-1f1j1m-1n-1;C0 hasnt d1f-1;C0 hat d1f-1j1k-1;C0 hav f1;C0 have b-1c1j1
        C0 he a4b-3c-1d4e-3f-1g1h-2i1j3k-3m2n2;C0 head h1i-1k2l-2;C0 hear a-2b2;C0 heard b1c-1e-1f1k-1
        C0 hed d-1e-1f2j-1k1;C0 held g-1i1;C0 hello k-1l1;C0 help a1b-1f1g1j1l-1;C0 her a2b-2c-1e2f-2g-1h1j-1k-1l2n1
        C0 here a-1d-1e1n1;C0 herself n1;C0 hid a1b-1g-1h1j-1l1;C0 him a1b-1d1e1f-2g1i-1
        C0 himself a1b-1f-1g1h-1j1k1l-2m1;C0 his a-1b2d-1e-1f2g-2h-1i2j-1k1m2n2;C0 hit d-1e-1f1g1
        C0 home a-3b3d1e-1g1i-1j2k1l-3n1;C0 hood g-1h2i-1j-1k2l-1;C0 hop a1b-1g1j1;C0 hourly d2e-1
        C0 hous b-1e-2f2g1h-1j2k-1l-1;C0 household a-1c2;C0 hungry e1j1;C0 hurt k-1l1;C0 i a1b-1d2f-2g-1h-1i2j-1k1
        C0 if e1f-1g2h-1i-1;C0 im a1b-1k1;C0 in a5b-4c-1d-2e1g1i-1j-2l2m-2n2;C0 individually a1d1e-1g1i-1j1l-1
        C0 infant a1c-1d1g-1h2i-1k1l-1;C0 instead a-1b1;C0 interview d1n1;C0 into d1e-1j-1;C0 invisibl a-1b1m1n2
        C0 is a-1b1d2f-1g3h-1i-2j5k-1l-3m2n3;C0 isnt a-1b1m1n1;C0 it a1b-1c-1d1f-1g3h-1i-2j-1l1n1;C0 its j1
        C0 just c1d1e-1i1;C0 kept e1f-1g-1h1;C0 key g1;C0 kick e1f-1;C0 kid a-4b3c1d-1f1h-1i1k-1l1m-1
        C0 kitchen a1b-1e-1f2g-1h1;C0 knee e1g-1i1l1;C0 know d-1e1n1;C0 lad a1b-2c1d-1e2f-1g1i-1j-1k2l-2;C0 lap a1b-1e1
        C0 last g-1i1j1;C0 laugh g-1i1;C0 learn f1j-1k1;C0 leav a-2c2d1e-1f1g2h-1i-1j1m1;C0 left a-1c1h1i-1k1l-1
        C0 lesson a-1b-1c2j-1k1;C0 let a1b-1d-1e-1f1g1h-1k-1;C0 library j1l-1;C0 like d-1f1j2l-2;C0 lin a1i1
        C0 list b-1c1j1;C0 littl a1h-1i1j-1k-1l2;C0 liv a2b-1c-1e1f-1h1i-1j-1k1;C0 live a-1b-1c2f1n1;C0 locat d-1
        C0 lock i1j1k-1l-1;C0 look a1c-1d1e1f-2h1i-1k1l-1;C0 los a1b-1e-1f1l1;C0 lost d-1j-1k1;C0 lunch f1l1
        C0 made a1b-1e-1f1j1k-1l-1;C0 make a1j1k-1;C0 male e1f-1;C0 mam d-1f1j-1;C0 man a1b-1g-1i1k-1l1
        C0 mark a-1b1g-1i1j-1l1;C0 mate n1;C0 math f1g1h-2i1k-1l2;C0 me a2b-1c-1g2i-2j2k-2m3n4;C0 measur a-1b1e-1f1
        C0 medical k-1l1;C0 meet j-1k1;C0 mention a-1b-1c2;C0 min a1b-1e-1f1g1i-1l1;C0 mind g-1;C0 minut g-1i1
        C0 miss d-1e1m-1n-1;C0 mood h1i-1k1l-1;C0 more e-1j2l-1n1;C0 morn f1;C0 mos a1;C0 most e1f-1i-1j-1
        C0 mother a3b-2c-1d-2e3f-1i-1j-1l1;C0 mov a-1b1f-1j1;C0 mum a-1c1d1e-1f1j1l-1m1;C0 mummy i1j-1k-1l1
        C0 my d1e1f-2j-1l2;C0 nam j-1l1;C0 name e-1f2g-1n1;C0 nan j1m1n1;C0 nappy a1g-1h-1i2k-1l1
        C0 neighbour a-1b1c-1g-1h2i-1k1l-1;C0 neither a-1b1;C0 never d-1e1h1i-1k1l-1;C0 new b-1c1d-1f1g1i-1j-1k1
        C0 night b1e-1f1j1k-1l-1n1;C0 no a1b1c-2e3f-2g-1i1l1m1;C0 nobody a1j-1k1;C0 nodd d-1j-1;C0 noisy k-1l1
        C0 not a-1b1c1e1f-1g1h5i-6j1k5l-6m1;C0 noth g1j-1k1;C0 now a-1c1e1;C0 nurs a1b-1e1j-1k-1l1
        C0 nursery a1b-1e1h-1i1j-1k-1l1;C0 occasion a1b-1;C0 of a4b-1c-3d1e-2f1g2h-1i-1j-1n-1
        C0 off a-1b1c-1d1e1f-1h-1i1j-1l1;C0 offic a1b-1e-1f1l1;C0 officer d-1e1;C0 ok a-1b1e-1f1m1
        C0 old a1b-1d-1e1g1i-1;C0 older a1c-1e2f-1g-1h-1i2l1;C0 oldest a1b-1d-1e1l1;C0 on a3b-4c1d3e-2f-1g-2h1i2k2l-2
        C0 once h1i-1k1l-1;C0 one a1c-1d1e3f-3h-2i2k-2l2;C0 only a1b-1d2e-1f-2h-1i1j1k-1;C0 open a1b-1l1;C0 or d1e-1
        C0 other a-1c2d2f-1k-1l1;C0 our b1;C0 out a-1b2c-1d1m1;C0 outsid a1b-1i1j1;C0 over a-1c1e-1f1i1
        C0 own a2b-1c-1g-1h-1i1j-1k1l-1;C0 paint a1b-1d-1e-1f1j1l-1;C0 parent a1b-1e1f-1g1h-1j2k-1l-1
        C0 part a1c-1e-2f2;C0 partner h1k1l-1;C0 pass a1b-1g-1h-1i2j-1;C0 past d1e-1;C0 paternal b1c-1
        C0 pc b-1c1d1f-1i-1j1l-1;C0 pe a-1b1d1f-1;C0 per b1c-1;C0 person l1;C0 phon d1e-1g1j1k-1m1n-1
        C0 pick d2e-1f-1k-1l1;C0 pink h1i-1k1l-1;C0 placement e-1f1k-1l1;C0 play a1b-1e2f-2i1k-1l1;C0 playgroup a-1b1
        C0 playroom a-1b1e1f-1;C0 polic a-1b1d1f-1j-1l1n1;C0 pool d-1l1;C0 popp a1j-1k1;C0 pram a1e1f-1g-1h1i-1k1l-1
        C0 preferr j1l-1;C0 present e1f-1g-1h1l-1;C0 property a-2c1;C0 protection a-1b1;C0 pt b1;C0 pull g-1h1j-1k1
        C0 punch k1l-1;C0 push g1i-1j1;C0 put d-1e-1f2h1i-1k1l-2m1;C0 pyjama d-1e-2f2j-1l1;C0 question a1d1h1i-1j-1k1
        C0 quiet a1b-1i1;C0 rais j-1k1;C0 ran a1j-1k-1l2;C0 rang b1e1f-1g1k1l-1m2n2;C0 rather b1m1n1
        C0 re a-1b1d1f-1k1l-1m1;C0 read j-1l1;C0 rear a1c-1;C0 reason k1;C0 refus a-3b1c2e-2f2g1i-1k-1n-1
        C0 register h-1i1k-1l1;C0 remain b1c-1e1g-1h2i-1j1k2l-2;C0 remov a1b-1l1;C0 repli a-1b1m1n1
        C0 report a-1b2d1f-1g-1h1;C0 respit a-1b1e-1f1g1i-1;C0 return e-1f1j-1k1n1;C0 review b1f-1;C0 ring j1k-1
        C0 room a2b-1c-2f1g2h1i-3j1m1;C0 round d1e-1g1;C0 runn a1e1;C0 sad g-1i1;C0 safe a1c-1d1e-1
        C0 said a3b-2c-1e-3f2g3h-2i-1j2k-1l-1m2n2;C0 sand d1j1;C0 sang e1g1m2;C0 sat a1b-1g-1i2l1
        C0 say a-1c1e1g2i-2j1k3l-4m2n2;C0 scar f1n1;C0 scen a1c-1e1f-1;C0 school b-2c1g-1h-1i2k-1l1m-1;C0 scor d1e-2l1
        C0 seat a1c-1d1f-1;C0 see a1b-1e-1f1i1;C0 seen a2c-2d1e-3f2g1h-2i1j1k-2l1m1n-1;C0 self n1;C0 sent m1
        C0 session a-1b-1c2e1i-1l-1;C0 sette a1e1f-1h1i-1k1l-1;C0 settl a-1c1j1;C0 she b1c-1d2e-3f1g4i-4j3k1l-4m5n3
        C0 shed e-1f1j1m1n1;C0 shell d1;C0 sho h-1k-1l1;C0 shook g1i-1j2l-1;C0 shop a-1c1;C0 shopp a1;C0 should m1
        C0 shout c-1e-1f1g1m1n1;C0 show a1b-1d1e1f-1j-1l1;C0 shrugg g-1i1j-1k1;C0 shy i1k-1l1;C0 sibl e1g-1i1
        C0 sibling b2c-1e1g-1h1j-1k1;C0 sick i1l1;C0 sickness a-1b1;C0 side f-1;C0 sign f1g1j2l-1;C0 sinc a-1b1
        C0 sister a-1b1c1e-1f1n1;C0 sitt d-1f1g1i-1;C0 skin e1f-1i1k-1l1;C0 sleep h3i-3k3l-3;C0 sleepover g1i-1j1l-1
        C0 slept a1b-1d-1e1f-1h2i-1j-1k1l-1;C0 small a1c-1l1;C0 smil a1b-1e1f-1i1l1;C0 smiley e1f-1
        C0 so d1e-1f-1i1j1l-1;C0 social a1f1i1;C0 sofa b-1c1d-1g-1j1l-1;C0 soil a1b-1f1i1k-1l1;C0 someon d1e-1
        C0 son b-1c1e1g-1i1;C0 sore j-1k1;C0 sorry d1n1;C0 speak f1g-1h2i-1j-1k2l-1;C0 spok e-1f1g1j1l-1
        C0 spoken a1b-1c-1d1e-1g1i-1j-1;C0 stack j1l-1;C0 staff b1e-1;C0 stair a1b-1d-1f1g1i-1;C0 stat d1f-1k-1l1
        C0 station d1g1;C0 stay a-1b1d1e1f-1j1k-1l-1;C0 stepdad d-1e1g-1h2;C0 sticker a1c-1;C0 still b1;C0 ston f1
        C0 stood j1;C0 stop a1b-1d2e-1g1h-1j1k-1;C0 stopp a-1c1;C0 story a1b-1e-1j-1k-1l2;C0 straight a1b-1h1j-1
        C0 sw b-1c1;C0 ta d2e-1f-1l-1;C0 tabl a1b-1d-1f1j-1l1;C0 tablet d1f-1;C0 take a-1b1
        C0 talk a1b-1d1e-1g1h-1i-1j-1k1l-1;C0 tea e-1f1j1;C0 tear f1g1i-1;C0 teeth a-1b1;C0 television e-1f1
        C0 tell d1f-1g-1h1i-1j-1l1;C0 telly e-2f2l1;C0 ten a1d-1e-1f2g-1i1;C0 that a-1b-1c2d1f-1h1i-1j3l-3m2n3
        C0 the a3b-7c4d2e-1f-1g1h-1j2k-3l1m1;C0 their a1b1c-2d-1f1h-1i1;C0 them a1d1f-1g1k1l-1;C0 then a-1b1e-1
        C0 ther c1e2f-2h-1k-1l1m1;C0 they d-1e2f-1h-1i1k-1l1;C0 thi a1d-1e-1f1g1i-1j1l-1;C0 think d1f-1
        C0 thre a2b-2d-2f2g1h-1j-1k-1l2;C0 through a-3b3d1e-1m2;C0 throughout a1b-1;C0 thumb m1n-1;C0 tight g-1h1i-1k1
        C0 time b1c-1e-1f1g2i-1k-1l1;C0 to a3b-1c-2d1e-2f1g-1h1j-1k-1l2m1n2;C0 toast e-1f1h-1i1j-1l1
        C0 today b-2c2g-1i1l1;C0 toddler b-1c2f1h-1i1k-1l1;C0 together a1d1f-1g1h-1j1l-1;C0 toilet g1i-1
        C0 told d-3e2f1g2h-2i-1j1k-2l1;C0 tonight d-1f1;C0 too f1g-1h1i-1k1l-1;C0 took a1b-1d1e-1f-1g-1h-1i1
        C0 tooth e1f-1g-1i1k1l-1;C0 top a1b-1e1f-1g-1;C0 tower k-1l1;C0 toy a-1b-1c2g-1i1;C0 trip a-1b1d1j-1l1
        C0 tummy k1l-1;C0 turn d-1f1g-1i1k1;C0 tv a1k1;C0 twic e1;C0 twin a-2b-1c3d-1e-1f1g-1h1i-1j-1k1l-1
        C0 two a3b-3c1d-1h-2i2j-1k-1l2;C0 uncl a1g1j1;C0 under e1f-1g-1h1j-1k1;C0 undress a1b-1e-1f1l1;C0 unit a-1b1
        C0 until d-1e1k-1;C0 up a2b-1d2e-1f-1g1h1i-1j1l-1m1n-1;C0 upset d-1f1g1h1i-1j1l-1;C0 upstair a-3b4h1i-1k1l-1m1
        C0 us d1e-2h1i-1j-1l1;C0 use k-1l1;C0 used d1e-1g1j1k-1;C0 using g-1i1;C0 v b1e1f-1;C0 very d1e-1g1l1
        C0 victim d1e-1g1;C0 visit a-1b1e-1f1g-1i1l1;C0 voic l1;C0 w a1b-1e1f-1j-1k-1l1;C0 wait a1b-1l1;C0 wake l1
        C0 walk d2e-1f-1;C0 wall b-1c1k1l-1;C0 want a1c-1d1f-1g2h-1i-1j1k1l-2m1n2;C0 warm e-1f1h1
        C0 was b2c-2d-1f1g-1h2i-1j-1k2l-1m-1n-1;C0 wasnt a-1b1j-1n1;C0 watch a1d-1;C0 wav a1b-1e1h-1k-1l1;C0 way j1
        C0 wear k-1l1;C0 week a-1c1d1f-1;C0 weekend a-1b2;C0 weigh a2b-1c-1d-1e-1f2i1k-1;C0 weight b1
        C0 well a1c-1d-1g-1;C0 went a2b-2e-1f1g-1h1l-1m1;C0 were a2b-1c-2e-1f1g-1h-1i2j-1k-1l2;C0 wet e-1g-1h1j-1k1
        C0 what a-1b1d1f-1l1m1;C0 when a-2b2g1j1k1l-1;C0 wher g1i-1j-1k1l-1;C0 which g-1i1k1n1
        C0 whil d1f-1h1i-1k1l-1n1;C0 whisper a1b-1;C0 who a2b-1d1e-1g1i-1j-1l1m1n-1;C0 whol b1c-1;C0 why i1j-1l1
        C0 wi d1e-1j1;C0 window a1b-1d1e-1h1i-1k1l-1;C0 wish d2e-1f-1g1j1l-1;C0 with a-1b5c-4e-1g2h-3i1j1k-1m-2
        C0 withdrawal d1e-1;C0 without g1i-1k-1;C0 witness b1c-1h1i-1k1l-1;C0 woke f1j1;C0 woken e1h1;C0 wont j1n2
        C0 work a1g1j-1k1;C0 worker a-1b1d-1h-1i1k1;C0 worri d1e-1f1g1i-1;C0 wors d-1j1
        C0 would a2b-3c1d1e2f-2h1i-2j1k3l-4;C0 wouldnt a2b-2d2e-1f-1h1i-1j-1k1;C0 wrot l1m1n1;C0 x2 e1;C0 y9 d1
        C0 yard g-1h1j-1k2l-1;C0 year n1;C0 yes a1;C0 yesterday g1;C0 yet a1i1k-1l1;C0 young k1
        C0 younger b1c-1e1f-1i1l1;C0 youngest a1g1h-1k-1l1;C1 " l-1m1;C1 # a1b-1c-1e1f-1g-1h1m1n1
        C1 @kid a1e1f-1h-1i1k-1l1;C1 @me a3b-1c-2d3e-3g2h1i-3m6n3;C1 @nm b1c-1f-1g1h-1i-1k1l-1;C1 a a-1c2e1f-2k1m1
        C1 able h1n1;C1 about a1b1c-1e-2f1j-1l1;C1 address c1;C1 adult a1h1k1l-1;C1 after a-1b1f1;C1 again d-1f1
        C1 all c1;C1 an g-1i1;C1 and a3b-4c1d-1e3f-3j-1l1;C1 answer d1e-1f1g1i-1k-1;C1 appt a1b-1e1;C1 are a-1b2c-1
        C1 ask a-2b2d-2e1f1g-1i1j-1k1m1;C1 assessment a1c-1l1;C1 at a1b-1d2f-2g1h-1i-1k2l-1;C1 attend a-1b1d-1e1j-1k1
        C1 away m1;C1 baby a-1b1;C1 back d1;C1 be d-1e-1f1;C1 bed b-1h1i-1j-1k2l-1;C1 bedroom a-1b1j1;C1 beforehand d1
        C1 being a-1b1;C1 believ h1i-1k1m1;C1 both a2b-1c-1d-1e2f-1g1i-1j-1;C1 boy e1g-1h1i-1k1l-1;C1 bring a-1b1
        C1 brought e1f-1j1;C1 bruis f1l1;C1 by a-1b1d1e-1g1i-1k1l-1m1n-1;C1 c a-1b1;C1 call a-2b2d-1e-1f1k-1l1m2n1
        C1 came e-1f1;C1 card d1g1i-1j1l-1;C1 carer c-1e1g-1i1k-1l1;C1 centr e1g-1i1;C1 chanc h1i-1;C1 chang g-1i1
        C1 check h1i-1k1;C1 child g-1i1k-1l1;C1 children a-2c2d-1f1m-1;C1 client a1b-1d1f-1i-1;C1 club f-1j1
        C1 collect l-1;C1 come m1;C1 complet e-1f1g1i-1l1;C1 concern a-1c1;C1 contact b-1c1;C1 could a1h1i-1l-1
        C1 coupl a1b-1c1e-1f1;C1 dad a1;C1 did c-1d1e-1g1i-1k1l-1;C1 directly d-1e1;C1 disclosur a1b-1e-1g1i-1k-1
        C1 discuss a-1b-2c3;C1 doesnt a1b-1d1g1j1;C1 doing a-1c1;C1 door a1d1e-1i-1k1m1;C1 down e-1f1;C1 engag l1
        C1 express a-1;C1 facetim d-1f1;C1 family b-1c1;C1 father b1c-1;C1 feel l-1;C1 follow a1
        C1 for a-1c1d-1e2f-1i1j1k-1;C1 foster a-1b1d-1e1g1i-1j1l-1n1;C1 from d-1f1i-1m3n2;C1 garden e-1f1;C1 get b1
        C1 girl b1d-1e1k-1l1;C1 go e1f-1m1;C1 gone j-1k1;C1 gran d1e-1h1k1l-1;C1 grandson a-1c1;C1 had b1c-1l1n-1
        C1 hair j1k-1;C1 half g-1i1;C1 hall b-1c1d1e-1g1i-1k-1;C1 has a-1b1;C1 have a-1c1;C1 he a-1b1d-1f1i1k2l-2
        C1 health l1;C1 hed d-1f1;C1 held n1;C1 help c1;C1 her b1c-1e1f-1l-1m1n1;C1 here d-1f1
        C1 him a1c-1d-2e1f1g-3h2n-1;C1 himself d1;C1 his d2e-1f-1g1;C1 home d1f-1g1j1k-1l-1;C1 hour g-1i1;C1 hous d-1f1
        C1 how j-1k1m1n-1;C1 i a1c-1d2e-2g-1i1k1l-2m1;C1 if j1;C1 in a1b-1c1d3e-2f-1g1i-1j2k-1m1n1;C1 it a1b-1e-1j1l-1
        C1 kid a-1c2;C1 knee a-1b1;C1 lad c1g-1h1i-1j-1k1;C1 learn d1j1l-1;C1 left a1;C1 liv b-2c2;C1 look a-1b1
        C1 made b-1c1;C1 man d-1e1j-1k2l-1;C1 me a2b-2d1f-1g1h-1l1;C1 met b1d1e-1g2h-1i-1j2k-1l-2;C1 mo a1b-1
        C1 mobil a-1b1m1n1;C1 mother a-1b2d-2e3f-2g-2h-1i3k-1l1m-1;C1 mrs a1;C1 mum a2b-1c-1d-2e2h-1i1k-1l2m1n1
        C1 my a-1b1;C1 neighbour f1;C1 neither b1;C1 no a-1b1i-1;C1 not a-2b2f-1j-1k2l-1n1;C1 nursery a-1c1
        C1 observ a1d-1f1g-1h1i1j-1;C1 of a1b2c-3d-1k-1l1n-1;C1 offic e1g1;C1 older d-1f1g-1h2i-1j-1k1l-1
        C1 on a-1b2d1f-1g1i-1m2;C1 only d1;C1 or a-1b1;C1 out d-1f1h-1k-1;C1 own d1g1h-1j-1k-1l1
        C1 parent b-1e1f-1g-1h1k1;C1 partner a1c-1;C1 phon a-1b1m1;C1 placement d-1f1;C1 polic d-1f1k1;C1 present b-1
        C1 property a-1c1;C1 re b-1c1;C1 report a-1c1j-1k-1l1;C1 respect a-1b1;C1 review c1l1m1n1
        C1 room d2e-1f-1g1h-1j1l-1m1n1;C1 said d-1f1j1l-1m1;C1 sat d1e-1g1i-1j1l-1;C1 saw a1c-1d-1e2f-1g-1h2j-1k1
        C1 say a-1b1c-1g1j1l-1;C1 school b1c-1d1e-1g1i-1k1l-1;C1 see a1b-1i-1k1l-1n1;C1 seen a1b-1d-1h-1k-1
        C1 she a1b-2c2d1e-1f1h-1m-1;C1 shop e-1k-1l1;C1 sign b2c-2;C1 sinc b1;C1 sister a-1b1;C1 social e-1f1j-1k1
        C1 son c-1d2e-1f-1k-1;C1 spent g-1i1;C1 spok e-1j1k-1m4;C1 spoken a-1b1;C1 stat a-1b1;C1 stay c1d1e-1
        C1 student c1;C1 t a-1b1;C1 tabl l1;C1 taken c-1e1f-1;C1 tenant c1;C1 text a-1b1m2;C1 than d-1f1;C1 that d-1f1
        C1 the a2b-4c1e-2f2g-3h2j-2k1l1n-1;C1 their a-1b1k-1;C1 them a1c-1d-1e1g-1h1j-1k1;C1 ther a1c-1h1k1l-1
        C1 they a-1j1;C1 thi a-1b1m1;C1 thre c1d-1f1h1j-1k1l-1;C1 through a-1b1m1;C1 till a1d1e-1;C1 time b1j-1k1
        C1 to a-2b2d1e-1g2i-2j-1l1m2;C1 toddler a2b-1c-2f1i1;C1 together d-1e1;C1 told a1c-1;C1 took e-1i-1j1l-1
        C1 twin a-1c1;C1 two a-1c1d-1e1h1;C1 up d1;C1 upon f1h1k1;C1 upstair a1b-1e-1f1l1;C1 video g1i-1
        C1 visit a-1b1d1i-1l-1m-1;C1 w a1c-1g-1h2i-1k1l-1;C1 want e-1g1j1l-1;C1 was a1c-1d-1e-1f2g-2i1m1n1
        C1 weekend a-1b1;C1 weigh e1f-1;C1 well a-1c1;C1 went d1e-1g1;C1 were e1k1l-1;C1 what j-1k1
        C1 when a1b-1d-1e1f1j-1k1m1;C1 wife a-1;C1 window a1b-1e1i1k-1l1;C1 with a2b-2d3e-1f-2h-1i2j1k-3l2m1n1
        C1 without a-1b1g-1h1k1l-1n1;C1 worker e-1f1j-1k1;C1 would j-1k1;C1 y j-1k1;C1 yesterday b1;C10 " a1b-1c-1j1k-1
        C10 # b1i1k1l-1;C10 #am c1;C10 #th a-1;C10 @me b-1c1d1f-1g-1i1j-1l1m-1n-1;C10 @nm a-1b-1c2e-1g1i-1
        C10 a b-2c1d-1i-1j1l-1;C10 about d1;C10 again m1n1;C10 agre a-1c1;C10 am a-1c1;C10 and c-1e1g-1j1l-1m1n2
        C10 appt b1;C10 arrang a1c-1d-1e1j-1k1;C10 as a-1b3c-1e1f-1i1l1;C10 ask b1c-1d1e-1f-1g1i-1
        C10 at e-2f1g1i-1j1l-1m-1n-1;C10 attempt a-1b1;C10 back a-1b-1c2e1m1n1;C10 be a-2b1c1e1f-1j1l-1m-1n-1
        C10 bedroom d1e-1;C10 birth b1;C10 by b1c-1;C10 call a1b-1;C10 car b-1c1;C10 child f1;C10 chronology b2c-2
        C10 clinic d-1f1;C10 come c1;C10 contact b2c-2e-2f1l1;C10 could c1f-1i-1l-1;C10 csc b1c-1;C10 dad a1d-1f1
        C10 day b1;C10 discharg c-1;C10 discuss a-1b-1c2j-1k1;C10 doesnt b1n1;C10 door f1;C10 father c1;C10 for e1f-1
        C10 friday a-1b1;C10 given b1;C10 go b-1c1e1h1i-1l-1;C10 going c1d1f-1h-1i1j1k-1m2n2
        C10 he a1b-1c-1f-1g1i-1j1l-1n1;C10 hed d-1e1g1;C10 her b1c-1f1;C10 him n1;C10 his j1l-1
        C10 home a-1b1d1e-1j1l-1;C10 i b-1n1;C10 if a1c-1d1f-1g1;C10 im i1;C10 in a-1b1c1d-2f2g-1i1m1;C10 is a-1b-1c1
        C10 it d1e-1j1;C10 keep b1c-1;C10 kid b2c-2;C10 kill a1c-1e1f-1g1i-1;C10 like b-1g1;C10 made b-1c1
        C10 me d1e-1i-1j1l-1;C10 meet b1c-1f-1n1;C10 monday a1b-1c-1f1g-1i1k-1l1n1;C10 more n1;C10 mother b-1c1
        C10 mum a1c-1e1g1;C10 nan n1;C10 next a-1b2c-2d1e-2f1g1i-1j1k-1l-1;C10 no b1c-1;C10 not a-1b1d-1i1
        C10 of b-1c1d1e-1j1l-1n1;C10 off b1;C10 offer a-1b1m1n2;C10 on a-1b1k-1;C10 one f1g1i-1;C10 out c1d1e-1
        C10 placement d1g1;C10 plan a-2b-2c3e1;C10 plann a-2b2c-1e1i1;C10 prison a1b-1;C10 put b1;C10 rearrang m1
        C10 review c1g-1i1;C10 safety b-1c1;C10 said a1b-1d-1e1g1h-1k-1;C10 say b1c-1;C10 school a-1b1m1n1
        C10 see b1c-1f1g1i-1j1k-1n2;C10 seen e1;C10 she c1j1l-1n2;C10 sign b-1c1;C10 sinc a1b-1c-1f1i1;C10 social b-1c1
        C10 stay d1g1i-1j1l-1;C10 subject b-1c1;C10 team b1;C10 ten a-1;C10 text m1;C10 that a-1e-1f1g-1j1l-1m1n2
        C10 the b-1c1e2f-1h-1i1j-1l1n2;C10 them b1;C10 they b-1c1;C10 time d1j1l-1;C10 to a-3b2c1d1e1f-2j1k-1m1n2
        C10 told d1e-1g1i-1j2l-1n2;C10 tomorrow d2f-2;C10 took d1f-1;C10 transport f1l1;C10 try e1n1;C10 two b-1c1e-1f1
        C10 updat b1c-1;C10 upstair c1;C10 visit a-1d2f-2k1l-1m-1n-1;C10 w a-1b1c1;C10 wait b1
        C10 want d-1e1f1j1k-1m1n2;C10 was a2b-1c-1d-1e1f-1;C10 way d1g1j1;C10 we a-1c1;C10 week b2c-2
        C10 will e1f-1m-1n-1;C10 wish k1;C10 with b-1c1;C10 wk f-1;C10 worker b-1c1;C10 would n1;C10 year b1e-1f1
        C11 " a1c-1e-3f3g2i-1j2k-1l-1n1;C11 @nm j-1l1;C11 and n1;C11 as b1j1;C11 be j1l-1;C11 dont j1l-1n1
        C11 i j1l-1n1;C11 in j1l-1;C11 like n1;C11 me d1;C11 mummy f1;C11 my n1;C11 no d-1e-1f1;C11 of n1
        C11 shout d-1e-1f1;C11 the b1n1;C11 ther d1;C11 to j1l-1;C12 " b1c-1e-1f1g3h-1i-2m1n2;C12 @nm a-1b1e-1f1
        C12 after j-1k1;C12 and g1;C12 as h1i-1;C12 at j1m1n1;C12 dont m2n2;C12 i m1n1;C12 is a1b-1e-1f1l-1;C12 it m1n1
        C12 me d1j1m1n1;C12 mum d1;C12 mummy a-1b1;C12 my g1i-1m1n1;C12 stay g1i-1;C12 the k1;C12 want m2n2
        C12 when a1b-1e-1f1g1j1l-1;C2 " a1b-1d-1f1g-2h1i1j-1k1l-1;C2 # a-2b2d-1e1g-2i2j-1l1
        C2 @kid a4b1c-5d-3e1f2j-1l1m-1n-2;C2 @nm a1c-1d-1e2f-1g-1h-1i2j-1k-1l2;C2 a a1c-1f1g1h1i-2n-1
        C2 about b1c-1e2f-1g-1i2k-1l1;C2 adult a-1b1;C2 all d1e-1f1;C2 alon a-1b1l1
        C2 and b3c-2d-1e-1f2h1i-1j-2k1l1m-1n-1;C2 another a1b-1e1f-1h1i-1k1l-1;C2 answer a-1b1e1f-1i1l1;C2 arrest a-1b1
        C2 as a-1b1d-1e1g-1h1;C2 ask a1b-1d-1e-1f2g-1h1k1l-1;C2 asleep a1b-1d1e-1g1h-1i1j1k-2l1
        C2 at a3b-1c-2e-1f1i1j-1l1m-1;C2 attend a1l1n1;C2 aunt b1;C2 baby a2b-2d-1e1l1;C2 basket a-2b2e-1f1
        C2 be h-1i1k-1l1;C2 becaus f1j1l-1;C2 bed a1b-1d1k1l-1;C2 bedroom e1j-1;C2 been a1b-1e-1f1g1j-1l1
        C2 befor e1f-1;C2 behind a1b-1e1i1k-1;C2 belt a1b-1f1g-1h1j-1k1;C2 big h1i-1;C2 bike d-1e1;C2 bit a-1b1f1
        C2 bor d1;C2 bouncer e-1f1k-1l1;C2 boy j-1;C2 brother a1b-1d1e-1j-1l1;C2 brought a-1b1e-1f1h1k1l-1m1
        C2 built a-1b1;C2 by b1c-1d-1e-1f2g-2h1i1k1l-1;C2 call a1b-1g1;C2 came a-2c1e1f-1;C2 car e1f-1g-1i2
        C2 carer a1f-1j-1k1;C2 cat a-1b1;C2 chair i1l1;C2 child a1e1f-1g-1i1j1k-1;C2 clean a-1b1e-1f1;C2 clung j1l-1
        C2 coat j-1l1;C2 come e1j1l-1;C2 could a1b-1e-1f1g1;C2 court f1g1i-1j1;C2 cry a1b-1e-1f1g1j1;C2 cuddl d-1e1
        C2 dad a1b-1d-1h-1i1j-1k-1l1;C2 daddy e1f-1k1l-1;C2 day a-1b1;C2 did e1f-1g-1i1j1l-1;C2 dog a-1b1j1l-1
        C2 done j1;C2 door a1b-1e1f-1g1i-1j1k-1;C2 down a-1b1;C2 drawn e1i1k-1l1;C2 drew h1i-1;C2 drov a-1b1
        C2 either k-1l1;C2 eldest a1c-1g-1h-1i2k-1l1;C2 else a-1b1;C2 every a-1b1;C2 examin b1g1i-1;C2 eye a-1b1
        C2 father j1l-1;C2 feed a-1b1h1j1k1l-1;C2 feet a-1b1;C2 follow a-1b1c1;C2 for a-1c1g-1h-1i1j-1k-1l2n1
        C2 form a-1b1;C2 friend g-1h1j-1k2l-1;C2 from a-1b1m-1;C2 gave a-1b1;C2 go e1f-1i1j1k-1;C2 gone a1b-1d1e-1j1k-1
        C2 had a3b-2c-1e-1f1k1l-2;C2 half a-1b1n1;C2 hand j1k-1l-1;C2 has e-1f1l1;C2 hav g1h-1j1k-1
        C2 he b1c-1d-3e1f1h-1i1j-1k-1l2m-1;C2 hear a1b-1f1;C2 hed a-1b1e1;C2 her c-1h-2i2j-1k-1l2;C2 hid j1l-1
        C2 him e2f-1j1l-1;C2 himself i-1j-1;C2 his b1c-1e-2f2g1j1k-1l-1m-1;C2 home a1g-1i1j-1l2;C2 hous b1j-1l1
        C2 i e1f-1g-1j-1k1;C2 id a1b-1f-1i-1l-1;C2 if a1d-1g-1h2j-1k2l-1;C2 in a-2b3c-1d-2e1i1j-1k-1l2m-1n-1
        C2 infant b1;C2 interview a-1b1f1;C2 is d-1j-1l1;C2 it b1c-1d-1e1g-2h1i1k1l-1;C2 kick d-1f1l1;C2 knee a1b-1
        C2 know g-1h1;C2 lap a-2b2l1m1;C2 late a1b-1g1i-1;C2 leav a-1b1d-1e1g-1i2j-1l1;C2 littl a1b-1e-1f1k1l-1
        C2 made h1i-1k1;C2 mam e-1f1h1k1;C2 mark f1g1i-1m1;C2 me a1c-1d-1e1g-2i1j-2l2m-1;C2 met a1b-1j-1k1
        C2 mos a-1b1e-1f1;C2 most g-1h1k1l-1;C2 mother a2b-1c-1d1g-1h-1i1j1k-1;C2 mum b1e2f-1g-1j-1l1m1
        C2 mummy e-1f1g-1h1k1l-1;C2 my g-1i1;C2 nam e-1f1;C2 nan d-1f1;C2 never i1;C2 no a-1b1g1i-1j-1l1
        C2 not a1c-1g-2h-1i3k-2l2m-1;C2 noth h1j1l-1;C2 nurs g-1h1k1l-1;C2 nursery a1;C2 observ g1h-1j1l-1
        C2 of a-1c1d-1f1g-2h1i1k1l-1;C2 off a1b-1j1;C2 offic a-1b1;C2 old g-1i1;C2 older b1j1;C2 oldest b1e1l1
        C2 on b1c-1d1f-1g2h-1i-1k-1l1m1n-1;C2 one d-1g-1h1j-1k1;C2 open a-1b2;C2 other a1;C2 out a1d1e-1g1h1i-2
        C2 own f1;C2 parent g-1h1j-1k1;C2 pass a1b-1g1i-1j1l-1;C2 pc e-2f2;C2 phon j1l-1;C2 pick a-1b1
        C2 placement j-1l1;C2 play g1h1i-2k1l-1;C2 present m1;C2 pull g1j1k-1;C2 ran e1j2l-2;C2 read e-1
        C2 report a1b-1;C2 room d-1f1g-2i1j-1k1l1;C2 said a-1b1d-1e1g-2i1;C2 sat e1f-1;C2 say a1c-1d-1g-1h1j-1l1
        C2 school a-1b1d1e1f-1k-1;C2 seen a-2b2c-1e-1g-1h1j-1k1l1;C2 sent a-1b1;C2 settl a1b-1l1
        C2 she a1d-1e1g-2i1m-1n-1;C2 shook g-1i1j-1l1;C2 shop a1;C2 shout i1;C2 show e1;C2 side e-1f1g-1i1
        C2 sister a1b-1c-1f1j1l-1;C2 sitt g-1;C2 sleep g1;C2 slept a-1b1d1;C2 sling a1g1i-1;C2 smil b1;C2 sofa d1
        C2 spok j-1m-1;C2 spoken a1b-1e-1f1j1k1l-1;C2 stay a1b-1f-1h-1i1l1;C2 stop d-1f1g1i-1;C2 stuck g-1i1
        C2 tabl l-1;C2 talk a1d-1e1g-1h1i1k1;C2 that e1g1j1k-1;C2 the b3c-3d-2e3f-1g-2h2j-1k2l-1m-1;C2 then h1k1
        C2 ther d-1f1j-1;C2 thi b1g-1i1;C2 through a1b-1e1g1;C2 throughout a-1b1d1f-1;C2 to a1c-2d-1j3l-4n-1
        C2 toddler a1c-1;C2 told a1b-1e-1f1j-1;C2 took d-1;C2 top a-1b1g1i-1;C2 tower a-1b1;C2 trip a-1b1
        C2 two a-1b2c-1;C2 under c-1d-1e1j1l-1;C2 undress a-1b1;C2 until a-1b1h1k1;C2 up a-1b1d-1e2f-1g-1i1j-1l2
        C2 upset g-1i1;C2 upstair b1e1f-1;C2 us d-1e-1f1g1i-1k1;C2 visit c-1;C2 w j1l-1;C2 walk a-1b1j-1l1
        C2 want a1c-1e-1f1g1i-1j3k-1l-1;C2 was a-1b2c-1d1f-1g-1h-1i2k-2l2;C2 watch m1;C2 wav d1e-1;C2 weekend a-1b1
        C2 weigh a-1b1;C2 well a-1b1;C2 were a-2b2e1g-1h1j-1;C2 when e1f-1j1l-1;C2 who a-1b1h1k1;C2 window m1
        C2 wish d-1e1l1;C2 with a-2b4c-2e1f-1g-1h1j-1l2m-1n-1;C2 without g-1h1j-1k1;C2 worker a1b-1
        C2 would d-1e2f-1h1i-1j-1l1;C2 wouldnt e1;C2 wt j1l-1;C2 youngest a-1b1;C3 # a2c-2d1f-1g1h1i-2j1k1l-2;C3 @me c1
        C3 @nm a1c-1e1f-1g2h-1i-1k1l-1;C3 a d-1f1g1h1i-2j1k1l-2;C3 able d1e-1;C3 about a-1c1d1e-1f-1g2h-1i-1j-1k-1l1
        C3 address g1i-1;C3 after g1i-1j1l-1;C3 an b1c-1;C3 and a-1c1g2h-1i-1j1k-1m-1;C3 arriv a-1d1
        C3 as a1e1f-1h-1i1j-1l1;C3 ask a1e1f-1g1h1i-2;C3 at a-1c1d1f-1i-1j-1k1;C3 attend a-1c1d-1f1g-1h1l-1;C3 be a-1b1
        C3 befor d-1f1h1i-1k1l-1;C3 book i1;C3 but d-1e1h1i-1k1l-1;C3 by a-1c1;C3 call a-1g-1i1;C3 came a1b-1
        C3 carer e1f-1;C3 come a1b-1e-1;C3 could e1h1i-1k1l-1;C3 crew e1f-1m1;C3 day b1;C3 did a-1b2c-1d1f-1
        C3 didnt a-1b2c-1g-1h1i-1k1l-1;C3 drov h1;C3 duty g1;C3 entry d1f-1l1;C3 family e1g-1h1k1;C3 follow f1
        C3 for a-1b1c1j1l-1;C3 forc d1f-1l1;C3 from l1;C3 get c1;C3 go a-1b2c-1;C3 got d-1f1g-1h2i-1j-1k2l-1
        C3 gp a-1b1;C3 had a-1c1d-1f1g1j1k-1;C3 have b-1c1;C3 head e1g1i-1;C3 hello a1b-1g1i-1
        C3 her a1b-1d1e-1f-1g1h1i-1k1l-1;C3 him a1i-1;C3 his d1e1f-2g2i-2;C3 home c1e1f-1g-1;C3 hv a-2b1c1
        C3 i a1b1c-2d-1e-1f2g1h2i-2j-1k2l-1m-1n-2;C3 id a1f1;C3 if a-1b1g1l1;C3 in a2b-2d1e1f-1h-1;C3 interview e1h1
        C3 it e1i-1j-1k1;C3 just h1i-1k1l-1;C3 lady b1;C3 mother a-1b1e1j-1k1;C3 mrs d-1f1g-1i1;C3 my a1b-1
        C3 name d-1e1h1j-1k1l-1;C3 nan g1i-1m1;C3 neighbour c1;C3 no k1;C3 not a-1b1d1f-1j1l-1;C3 of b1h1i-1k1l-1
        C3 off a1b-1h1;C3 officer a-2b1c1d1j1;C3 on a2b-1c-1e1f-1j-1k1;C3 our j1;C3 out i1;C3 over a-1c1j1l-1
        C3 parent b1;C3 placement e1h1;C3 polic a-1b-1c2e-1l1;C3 property e-1f1;C3 put e1g1i-1;C3 report e-1f1l-1
        C3 round g1i-1;C3 said d-1f1g1h-1i-1;C3 saw k1l-1;C3 say a-1b1;C3 school a1c-1d-1f1j1;C3 see a-1b1d1l-1
        C3 should a-1b1;C3 so a-1b1;C3 social a1d-1h1l-1;C3 statutory a1b-1;C3 support a-1b1;C3 take e1j1
        C3 talk a1b-1d1g1h-1k-1l1;C3 telephon a-1b1;C3 the a1b-2c1d3f-2g-1i1m-1;C3 ther b1;C3 thi b1;C3 through a-1c1
        C3 to a1b-1e1g-1i1j1m-1;C3 told d-1f1g-2h1i1k1l-1;C3 unabl b-1c1;C3 undertook c-1;C3 up b1c-1e1g-1;C3 via e1
        C3 visit g-1h1j-1k1l-1;C3 was a1i1j-1n-1;C3 we d2f-1g2h-1i-1j1k-2l1;C3 weight i1l1;C3 went b-1c1h-1j1k-1
        C3 what c1;C3 when a1d-1f1l1;C3 whil h-1i1k-1l1;C3 who e-1f1k1;C3 with b-1c1g1i-1;C3 worker a1c-1d-1e1g-1h1
        C4 " k-1l1;C4 # a-1c1d-1e2f-1j2k-1l-1m1;C4 #am a-1c1;C4 #pm a1b-1d-1e1h-1i1k-1l1;C4 #th b1;C4 @nm b1c-1d1k1l-1
        C4 a a1c-2d2f-2h-1i1k-1l1;C4 about a-1b1e1;C4 accident b-1c1e-1f1;C4 adult a1b-1d-1e1g2h-1i-1k1l-1
        C4 after c1d1e-1j1;C4 again a1i1l1;C4 agre f1;C4 all a2b-1c-1d-1e1k-1l1;C4 alon a-1b2c-1
        C4 and a-3b-1c4e2f-2g1h1i-2j2l-2m-1n-1;C4 answer a2b-2h1i-1k1;C4 appt a1d-1e1;C4 are f1
        C4 arrest a1c-1e1f-1h1k1l-1;C4 arriv a1b-1e1f-1i1k-1;C4 arrival b-1;C4 as a-1c2e1f-1g-1h1j-1m1n1
        C4 ask a-1b1f-1l-1;C4 asleep a1e1;C4 asq i1l1;C4 assault a-1b1c-1;C4 at a-1d1f-2g-1i1
        C4 attend c1d-2e2f-1h-1i1j-1l1;C4 aunt a2b-2h-1i1;C4 aunti d1j1l-1;C4 away k1;C4 back b1c-1d2e-3f1g2h-1i-1j1k-1
        C4 bailiff a-1b2c-1;C4 be a1b-1e-1f1l1;C4 bed a1b-2c1e1f-1j1l-1;C4 bedsid a1e1f-1g-1h1j-1k1;C4 being a1b-1g1
        C4 better a-1b1c-1;C4 both b1c-1d-1e2f-1g-1h1i-1k1;C4 boyfriend a-1b-1c1d1e-1j1;C4 brought a3b-2c-1e1f-1h1k1l-1
        C4 but e-1;C4 by a1c-1g1h-1;C4 call a1b-1c-1e-1f1g1i-1k1l-2;C4 caller b1m2;C4 came a-1b1g-1i1;C4 can c1
        C4 car d2e-1;C4 carer a-1b3c-2d1e-1g1i-1j1;C4 centil a1b-1;C4 chart c1;C4 chest c1g1i-1;C4 chos d1e-1
        C4 class d1e-1;C4 client a-2b4c-2e-1f2;C4 collect a1b-1e2f-1g-1i1j-1l1;C4 com d1j1;C4 come d-1f1
        C4 complet a1c-1e-1f1g1i-1;C4 consent a-1b2;C4 contact a1b-1e1i1l1;C4 convey a-1c1e-1f1;C4 corridor c1k1
        C4 cross a1b-1e1f-1;C4 dad d1e2f-3h-1i1j3k-2l-1n1;C4 dc f1;C4 dear b1k1;C4 declin a-1c1f1;C4 depression a-1b1
        C4 did b-1c1f-1g1i-1j-1k-1l1;C4 didnt a1b-1h1i-1j1l-1;C4 doing c1h1i-1k1l-1;C4 done c-1e1g-1i1k-1l1
        C4 door e1h1k1l-1;C4 doorstep b-1c1;C4 down a1d1;C4 dr a-1b1c-1j-1k1l-1;C4 dress e1;C4 drink b-1c1d1f-1i1j1k-1
        C4 driver a1c-1;C4 even a-1c1;C4 fa e1f-1;C4 fail d-1e1f-1i1;C4 family b-1d-1e1j1
        C4 father a2c-2e1f-1g-2i2j-1l1m-1;C4 femal b-1e1f-1g1h-1k-2l1m2;C4 find b-1;C4 five a-1b-1c2;C4 floor c1d1e-1
        C4 fob k-1l1;C4 follow a-1b1;C4 for a-1b2c-1e2f-2h-1i1k-1l1m-1;C4 form e-1f1;C4 foster b1c-1d1e-1l1
        C4 friend c1;C4 from b1c-1d-1e1l1;C4 front b1c-1;C4 fsw a-1b1n2;C4 garden a-1;C4 gave d1g1i-1j-1k1
        C4 get d-1f1j1l-1;C4 go a1b-2c1d2e-2f1g1j1;C4 gone a-1c1e-1;C4 gown e1;C4 gran a1b-1e1
        C4 grandparent a1c-1e1g-1i1l1;C4 h c1;C4 had a-1b1c1e-1f1l1;C4 hand a1b-1e1g-1i1j1k-1l-1;C4 has a-1b1n1
        C4 he a-1d3e-1f-1j1k-1l-1;C4 held a1e1j1l-1;C4 her a1b-1c1e1f-1g-1h2i-1k2l-2;C4 him a1b-2c1d1f-1j1k-1
        C4 his c1e-2f2;C4 home b-1c1k-1l1;C4 hospital e-1f1;C4 hous a-1b2c-1;C4 husband a-1b1;C4 i i1j-1l1;C4 if i1
        C4 in a2b-2d2e2f-4g2i-2l-1m-1n-1;C4 ip b1c-1f1;C4 is a1c-1d1f-1g1i-1l-1;C4 it b-2c2h-1j-1k-1l1;C4 join e1
        C4 just d1e-1j1k-1;C4 kitchen d1e-1g1;C4 late a1e1f-1;C4 left a1e-1f1;C4 let d-1e1f-1j-1;C4 like a1c-1d1j1k-1
        C4 littl a-1b1;C4 liv b-1c1;C4 lock b1j1m1n1;C4 log b1f1;C4 loung b1;C4 low a-1b-1c1;C4 made b1c-1
        C4 mal e1f-1g1k1l-1;C4 male a-1c1f1g-1h1i-1j-1k1l-1;C4 mam e1f-1;C4 man d1e-1l1;C4 me a-1c1h-1i1m-1
        C4 meet b1m1n1;C4 met b1c-1;C4 mgm a-1;C4 min a1d-1e1g1;C4 mis c1e-1f1;C4 mo e1f-1i-1j-1k2l-1;C4 mood b-1c1
        C4 more c1;C4 most l1;C4 mother a-2c2f1g-1h2i-1j-3k1l1n-1;C4 mov c-1i1l1;C4 mr a-2c2g1i-1
        C4 mrs a-2b-2c4e1g1i-1;C4 ms a-1b-1c2;C4 mum b-1c1d1e1f-2g1h-2i1j2k-4l2m-1n1;C4 mummy d-1f1
        C4 my a1b-1d1e-1g-1h1i1k1;C4 nan b-1c1;C4 neighbour a1c-1;C4 new b-1c1;C4 no a2b-1c-2h-1i1
        C4 not a2b-2d2f-1g1h-1k-2l2m-1;C4 o d1e-1;C4 occupier c1;C4 of a-2b-4c5d-1e2f-1g-1h-1i2j-1k-1l2
        C4 off a1b-1d1e-1h1k1;C4 offender a1b-1;C4 offic i1l1;C4 old b1c-1k1;C4 on a-2b-1c3d-1f1l-1;C4 one a-1b1
        C4 only a-1b2c-1;C4 open a1b-1e1g-1h2i-1j-1k1l-1;C4 other i1;C4 out a-1b2c-2e1f-1g1i-2j1l-1
        C4 outsid d2e-2g1i-1j1k-1l-1;C4 over a1b-1c-1i1l1;C4 own a-1c1f1k1l-1;C4 pain a-1c1g1i-1
        C4 parent a-4b2c2g-1i1j-1l1n2;C4 part b-1c1;C4 parti a-1b1;C4 partner a-2b-2c4;C4 phon d-1e2f-1g-1h1
        C4 present a-1c1d-1e2f-1g1i-1;C4 pt b-1c1e1g-1h1j-1k1l-1;C4 pull a1b-1;C4 put j1l-1;C4 pyjama b1c-1
        C4 question a1b-1e1k-1l1;C4 rais b-1c1;C4 rang a-1b2d2e-1f-1n-1;C4 re a-3b3m-1n1;C4 read a-1b1c-1
        C4 reception d1e-1j1l-1;C4 refus a-1b1i1l1;C4 remain l-1;C4 report a-1b2;C4 request d1e-1j-1k1
        C4 resident b-1i1;C4 retract a-1c1;C4 return c-1d1;C4 review a-1b-1c2;C4 room a1b-1d-2e1f1g-1i1k-1;C4 routin b1
        C4 safe b-1g1i-1l-1;C4 sat g-1h1j-1k1;C4 saw b1c-1;C4 school b-1c1d-1f1h1k1;C4 see b1;C4 seen a-2c2
        C4 separately b1c-1;C4 session c-1h1i-1k1l-1;C4 she a-1b-1c2d-1e-1f2j-1k1m1n2;C4 show e-1f1i1;C4 sick b1
        C4 sign a-1b-2c2f1i1k-1l1;C4 sinc c1d1e-1;C4 smelt c1e1i1k-1l1;C4 smok d1e-1;C4 so b1c-1;C4 sofa a1b-1l1
        C4 solicitor b-1j1;C4 spoken a1b1c-2d-1k1;C4 stat b1m1n1;C4 statement a-1b-1c1;C4 stay a1d1e-2f1g1j1l-1
        C4 stepfather a1e1h1i-1;C4 stepmother g-1h1k1l-1;C4 still a1;C4 support b-1c2;C4 sweet g-1i1k-1
        C4 talk a-1c1e1f-1h1j-1k1;C4 tearful a-1b1;C4 tel n1;C4 telephon b-1c1;C4 tell j1;C4 tenant a3c-3h-1
        C4 that a1b-1d-1e1k-1l1;C4 the a-1b-1c3e3f-3g1h1i-2k1l-1m-1n-1;C4 then a-1b1;C4 ther a-1c1;C4 they j1;C4 thi k1
        C4 throughout b1c-1k1l-1;C4 time a3b-2f1g-1h2i-1j-1k1;C4 to b2c-3d1e-1g1h-1i1j1m-1n-1;C4 took a-1b-1c2
        C4 two a1c-1e1f-1g1k1;C4 uncl j1;C4 until b1c-1;C4 up c1e1f-1j1l-1;C4 us a2b-2d-1e1f-1j1k-1l1;C4 using b1c-1
        C4 v c1;C4 very c1;C4 victim a1c-1e-1f1g1i-1;C4 view a-1c1;C4 visit a-1b-3c3e-1f2k-1l1
        C4 w a1b-1c-1d-1f1h-1i1j1k-1;C4 wait b-1d2e-2g1i-1j1l-1;C4 walk a-1b2;C4 want a1c-1d2e-1f-1g1i-1j2k-1l-2
        C4 ward b1c-1d1e-2f1;C4 was d-2e1f1k-1l1n1;C4 watch a1;C4 were d1e-1j1;C4 when a1d1e-2f1g1h-1j1k-1
        C4 wher e-1f1;C4 which a-1b1c-1;C4 whil a2b-1c-1d1g-1h1k1l-1;C4 who a1c-1e1g-1i1l1
        C4 whol a2b-1c-1e1g-1h2i-1k2l-1;C4 window a1b-1h1k1;C4 wish f1;C4 with a2b-5c3d-3e3j-1k2l-1;C4 word a-1b-1c1
        C4 worri e-1f1;C4 would d1e-1f1j1l-1;C4 wouldnt m1n1;C4 year b1c-1k1;C5 # b2c-2d-1e-1f1i-1k1m-1n-1
        C5 #th a1c-1e1f-1;C5 @nm b-1k1l-1;C5 a b1c-1;C5 and a-1c1k-1;C5 assessment d-1e1f-1;C5 at b-1c1e1f-1
        C5 attend a-1c1m1;C5 attendanc c-1f1j1l-1;C5 awar a-1c1;C5 befor a1;C5 by k1;C5 call m1;C5 came a1d1
        C5 chang j1;C5 children a1b-1j1;C5 clinic a1b-1d1f-1j1;C5 consultant b1c-1e1f-1;C5 day h1i-1k1l-1;C5 did b1
        C5 duty l1;C5 edt b1c-1;C5 email b1;C5 father k1;C5 form i1l1;C5 health b-2c1e1f-1;C5 hv a-1b1d-2e2f-1g-1i1
        C5 in a1c-1l-1;C5 letter c1;C5 liaison a-1c1i1l1;C5 meet a1f1;C5 monitor b-1;C5 neighbour a-1b1e-1f1
        C5 not b1c-1j1;C5 nursery a2b-1c-1d-1e-1f2l1;C5 on a1d1e-1h1i-1j1k1l-1;C5 own d1g1i-1j1l-1
        C5 polic a-1b2c-1d-1h1i-1j-1k2l-1m1;C5 present b1c-1;C5 re j1l-1;C5 review f-1
        C5 school a-1c1d1e-2f1g1h-1i-1j3k-1l-2;C5 seen a1b-1f-1;C5 sent m1n1;C5 servic b1;C5 session a1b-2c1j1
        C5 social b1;C5 staff e1h1;C5 sw a-1c1d2e-1f-1g1j1;C5 teacher b1c-1;C5 the a1b-1d1e-1j1k-1
        C5 to b1d-1f1h1i-1j1l-1m1;C5 until b-1c1;C5 up b1;C5 visit a1c-1h1i-1k1l-1;C5 w c1;C5 ward c-1d1e-1
        C5 with a1c-1e1f-1;C5 worker a1;C6 " a1e-1g1h-1i-1j1l-1;C6 # a3b-5c1d-2e2h-1i1j-1k-2l3;C6 #- a1
        C6 #am a1c-1g-1h2i-1j-1k2l-1;C6 #cm k1;C6 #f b-1c1d1e-1g1i-1j1l-2;C6 #kg a1c-1e2f-1i1;C6 #pm a-1d1e-1l-1n1
        C6 #rd b1;C6 #st a1b-1e-1f1i1l1;C6 #th g-1i1l1;C6 #yr l1;C6 @kid b-1f1g-1i1k1m1;C6 @me a-1b2e-1g1i-1j1k-1n2
        C6 @nm a-2b1c2d-1e1g-2i2j-1k-1l2m-1n-1;C6 a a1b-1c-1d1e-1g-1h1k1l-1n3;C6 aa a2b-1c-1e-1f1g1i-1k1l-1
        C6 abe a1b-1d2e-1f-1g1i-1;C6 about a1b-2c1e-1f2g1h1i-1j2l-2;C6 access a1c-1g-1i1;C6 account a1b-1d2e-1g1h1i-1k1
        C6 action a-1b1;C6 address e1f-1;C6 admission d1f-1g1i-1j1l-1;C6 advic a-1b2c-1g1i-1j-1l1;C6 advis a-1c1
        C6 after c-1d-1f1;C6 again b1c-1;C6 age d1e-1g1i-1j1;C6 ago a-1b1c-1;C6 agreement a-1;C6 alarm a-1c1e1
        C6 alcohol b1c-1;C6 alert d-1f1l1;C6 all a1b1c-1e1f-1h-1i1k-1l1;C6 allegation a1b-1c1d1j1
        C6 alon b-1c1d2e-1f-1g1i-1j2k-1l-1;C6 already b-1c2;C6 amox b-1;C6 an a-1;C6 and b-2c2d3e-1f-2g1h-1i-1
        C6 anon g1;C6 answer c-1e1h-1i1;C6 any a1j1k-1;C6 appear a1i1m2;C6 appointment a-1b2c-2
        C6 approach a1b-1e-1f1h1i-1j-1k1l-1;C6 appt a-1b1c1d1;C6 arm e-1f1j-1l1;C6 arrear a-1b1e-1f1k-1l1
        C6 arrest a1b-1e-1f1g1i-1k1l-1;C6 arrival b1c-1j1;C6 as d-1h-1i1k-1l1n1;C6 asb a1b-1f1
        C6 ask b-2c2d2e-2g2i-2j2k-1l-1;C6 asleep a2b-1c-1d-1f1g-1h1i-1j1k1l-2;C6 asq a1b-1c-1e1f-1g-1i1l1
        C6 assessment a-2c2d-1;C6 at a2b-4c2e-1h1i-1j2l-2m-1n-1;C6 ate a1b-1i1;C6 att a1c-1;C6 attempt c-1j-1l1
        C6 attend a2b-2d1e-1g1h1i-2j1k1l-1;C6 attendanc a-1b1;C6 aunt a1b-1e1f-1g-1i1;C6 away a1b-1c1d2e-1f-1i1j2l-1
        C6 b a-1b-1c2;C6 back a-1b1e-1f1h2i-2k2l-1;C6 bathroom b1i1;C6 bed b-1c1e-1f1h1i-1j-1k2l-1;C6 bedd a-1b1c-1
        C6 bedroom b-1c2;C6 bedtim b-2c1d1e-1g1i-1j1l-1;C6 been b1f-1;C6 befor e-1f1g1h-1i-1k-1l1;C6 behaviour b-1c1
        C6 being i1l1;C6 better a-1b1;C6 board b-1f1;C6 body a1b-1j-1;C6 boiler a2b-1c-1e1f-1i1;C6 book a-2c2e1
        C6 both b1c-1;C6 bottl c-1e1i1;C6 box a-1c1m1n1;C6 bp e-1f1;C6 break g1i-1j1l-1;C6 breakfast a2b-2
        C6 brother a-1b1e1;C6 brought a1c-1d-1e3f-2g-2i2j-1k-1l1;C6 bruis a1b-1e-1f1h1i-1j-2k1l1;C6 bug c1
        C6 bus e1g-1h1;C6 but b-1;C6 buttock d1h1i-1j-1k1l-1;C6 by b4c-4e2f-2g-1h1j-1k1m1n1;C6 c b1c-1d1g-1i1
        C6 call b2c-2d-2f2h-1j-1k1l1m-1n-1;C6 came c-1g1i-1m1;C6 cancell b1;C6 cannabis a2b-2d-1g1h-1j-1l1
        C6 car c-1d1e-1g-1i1k-1l1;C6 card a-1b1c-1;C6 carer e-1f1j1;C6 carious a1f1;C6 case a-1b2c-1;C6 centr c-1
        C6 chang b-1c1e-1g-1h1j1k1l-1;C6 chart a1b-1;C6 chat a-1c1e1m1n1;C6 check a2b-2d-1f1h1j-1k1l-1
        C6 chest b-1c1d-1e1l1;C6 child b-1c1e-1f1k1;C6 children b-1c1d-1e1f-1;C6 cin b-1c1;C6 circl a1b-1f1j1l-1
        C6 class g1i-1j1l-1;C6 clean b-1c1h2i-1k2l-2;C6 clear e1;C6 client a-1b-1c2;C6 clinic a1b1c-1e2f-2g-1i1j-1l1
        C6 clos a-1m2;C6 club d-1e-1f1j-1l1;C6 clutter f1l1;C6 cold b-1c1;C6 collect a-1b1d1f-1h-1k-1l1;C6 com a-1c1
        C6 come a-1b1;C6 comment a2b-1c-1e-1f1g1i-1k1l-1;C6 communication a1e1i1l1;C6 competent a1b-1g1i-1j1k-1
        C6 complaint b-1c1;C6 complet b-2c1d-1e-1f2i1j-1l1;C6 conceal a-1c1;C6 concern a-1b-1c2f1h1
        C6 condition a1b-1e-1f1k-1l1;C6 conferenc b1;C6 consistent k1;C6 consultation a-1b-1c1
        C6 contact b1d-1e3f-2g-2h-1i3k-1l1;C6 continu c-1h1i-1k1l-1;C6 convey a-1b-1c2h1i-1k1l-1;C6 core a-1b1c-1e-1f1
        C6 corner d1f-1g1i-1;C6 cot a-2b1c2;C6 court b-1c1;C6 covid d-1m2;C6 cp c-1d2e-2g1h1i-2j-1k1l-1;C6 cpa b1c-1
        C6 cpn a-1c1;C6 cpom k1;C6 cri d1f-1g1i-1j1l-1;C6 cry g1k1;C6 csc a-1b1;C6 cupboard a1d-1e1h1i-1j-1k1l-1
        C6 curtain b1c-1e-1f1;C6 cut a1e1;C6 cutt d1e-1g1j1;C6 d a2b-1c-1d1g-1i1;C6 daily b-1c1h1i-1k1l-1;C6 damp a1
        C6 dash a-1b-1c3;C6 date b-1c1;C6 day b-1c1d-1e2f-1g-1h-1i1k-1l1m-1n-1;C6 declin b1d-1e-1f1
        C6 delay a1e1f-1g-1i1k-1l1;C6 depot b-1c1d-1e1f-1g-1i1;C6 despit b1c-1;C6 diary a1b-1;C6 dictat e1f-1j-1
        C6 did d-1e1;C6 didnt a1b-1e-1f1g1l-1;C6 disc b-1c1;C6 discharg b-1e1f-1i1l1;C6 discuss a-2c1e-1f1g1i-1j-1l1
        C6 discussion a-1;C6 dna a-1b1;C6 doe c1;C6 dog a-1b-1c2e-1f1;C6 domestic a-1c1e1f-1h2i-1k1l-2
        C6 done a1c-1d1e-1g-1i1j1k-1;C6 door a1b-2c1g1h1i-2j-1k1;C6 doorstep a1e1f-1g-1h-1i1l1m2;C6 down b-1c1
        C6 drawn b1c-1;C6 drink g1i-1;C6 drop b-1c2k1l-1;C6 drop-in d1f-1;C6 dropp d1;C6 dv b1c-1;C6 e b1c-1h1
        C6 ear a1;C6 ed b-1c1h1i-1k1l-1;C6 else d2f-1k1l-1;C6 email b-1c1;C6 emergency c1;C6 end e1g-1h1
        C6 engineer a1b-1e1;C6 enq a-1b-1c2;C6 enquiry f1l1;C6 enuresis a1c-1e1f-1i1;C6 epd a1b-1;C6 everyon d1f-1
        C6 ewo b1c-1;C6 exam a1b-1d-1e1i1l1;C6 exchang a-1b1n1;C6 execut a1b-1e1f-1h-1k-1;C6 extraction a1b-1e-1f1i1
        C6 eye f1g-1i1l1;C6 f a1d-1;C6 faec e-1f1;C6 fall a1b-1e1f-1;C6 family b-1c1k-1l1;C6 father a-1b1e-1f1g-1i1j-1
        C6 fault a1d1g1j1l-1;C6 fc f-1g1i-1;C6 feed a1d1e-1g-1i1j1k-1;C6 feel a1c-1d1e-1g1i-1j1l-1;C6 feeling e-1f1g1k1
        C6 fell a1b-1d-1g-1i1j-1k1;C6 femal b-1c1e-2f2;C6 fh a-1c1;C6 fight a1b-1e1f-1;C6 fil a-1b1c-1;C6 file a-1b2c-1
        C6 final a-1;C6 fine b-1c1e-1f1g1i-1;C6 finish a1b-1d2e-1f-1i1j2l-1;C6 first d2e-2g1i-1j1l-1;C6 fish d-1e1f-1i1
        C6 fitt e-1f2;C6 flat a1b-3c2;C6 floor c1;C6 follow b-1c1e-1f1j-1l1;C6 food a-1c1e1g-1h1k1
        C6 for a3b-3c1d1e-2f1g2h-1i-1j2l-2m-1n-1;C6 form a-2b-1c3e-1f1;C6 found g2i-1k2l-2;C6 fraser a1b-1g1i-1j1k-1
        C6 fridg a-1b-1c2;C6 friend g1i-1;C6 from a-4b3c1f1g2i-2m-1;C6 front d1j1;C6 full a-1b-1c2
        C6 ga a2b-2d-1e-1f2g-1i1;C6 gas a2c-1e1f-1i1j1l-1;C6 gastrostomy d1e-1g1i-1j2l-1;C6 gate a-1b-1c1g1
        C6 gave d-1e-1f2j1l-1;C6 gcs a-1c1f1;C6 given b-1c1d1f-2g2h-1i-1k-1l1n1;C6 glass d-1g-1i1l1;C6 glu e1l1
        C6 gm a1e1g-1i1l1;C6 go a1b-1d-1e-1f2g1;C6 gone b-1c1;C6 good a1b-1d1e-1g1i-1;C6 grandmother d-1e1
        C6 group b1c-1e-1f2;C6 h b-2c2d1k-1l1;C6 had a1c-1d2e-2i1;C6 hall e-1f1;C6 hand f-1g-1i1j-1l1
        C6 happy a1b-2f1i1;C6 has a-2b2d1f-1j1;C6 head c-1h1i-1k1l-1;C6 health b1c-1;C6 hear b-1g-1i1l1;C6 heard a-1c1
        C6 height i1;C6 held a-1c1d1;C6 help a-1c1;C6 her a1b-1e1f-1j1k-1;C6 high a-1c1;C6 him a1d1e-1
        C6 hip a1e1g-1h1k1;C6 his a1b-1c-1g1h1i-2l-1;C6 home b-4c4d-1f1g-2h-1i2j1k-2l1n-1;C6 homework b1f1
        C6 hospital b1c-1g1;C6 hous b-1c1f1k1n2;C6 household c1;C6 hoy d1;C6 hrly a1e-1f1h1k1;C6 hrs c1;C6 hub d1
        C6 hv a1b-1e2f-1g-1h-1i1k-1l1;C6 hx a1;C6 icpc c1;C6 idva a-1b1c-1;C6 imm e-1f1;C6 immunisation a1b-1
        C6 improv b-1c1;C6 in a1b-4c3d1e-2f1g-1h1j-1k2l-1;C6 individual a1d1e-1g1i-1j1l-1;C6 infection a1b-1d-1
        C6 info g1i-1;C6 information b1c-1;C6 initial h-1l1;C6 inspection b1c-1
        C6 interview a2b-1c-1d2e-2g2h-1i-2l-1m1n1;C6 into b1;C6 intoxicat a1c-1e-1g-1i1l1;C6 is b1c-1f-1g1j1k-1
        C6 issu b1g-1i1l1;C6 it a1b-1d1e-1g1i-2j1k1l-2;C6 join e-1f1;C6 joint a1c-1e1f-1g-1i1j-1l1;C6 just a1d1f-1
        C6 keep a1b-1c-1;C6 kept i1;C6 key b-1d1g-1h1k1;C6 keywork f-1;C6 kick c-1;C6 kitchen a-1b-1c3e1
        C6 knock a-1c1m1;C6 known b-1c1;C6 la a-1;C6 lac a1b-1c1e1f-1g1j-1n1;C6 laceration g-1i1;C6 lady a-2c1
        C6 last a-2b3c-1;C6 late a1c-1e-1f1;C6 leaflet a-1b1;C6 left b1c-1d-1f1g-1i1j-1l1;C6 letter a-2b3c-1
        C6 liaison j1;C6 library c-1d1f-1g1l1;C6 lift d1e-1;C6 light k1;C6 line a-1b2m2;C6 linear a1b-1e-1h1i-1j-1k2l-1
        C6 list a1b-1f1i1;C6 littl a-1b1;C6 locat d1f-1g-1h1k1;C6 lock a1b-2c1e-1f2k1;C6 log a-1c1h2i-1k2l-1
        C6 long a-1b-1c1;C6 look d-1f1m1;C6 lot a-1c2;C6 low d1e-1g1i-1j1l-1;C6 lunch a1f1g-1i1;C6 m a1
        C6 made a1c-1e-1g1h-1j1k-1;C6 male e-1f1;C6 management c1;C6 manager b1c-1;C6 map e-1i1;C6 marac b1
        C6 mark a1d-1f1g-1h1k1;C6 mash a1g1;C6 me e-1f1g2h-1i-1j1l-1;C6 measur b-1c1;C6 med c1;C6 medical d1h1i-1k1l-1
        C6 meet a-1b1g-1i1n-1;C6 messag b-1c1n1;C6 met a-2b2e1;C6 min a-1b1h1i-1k1l-1;C6 misper e1k1;C6 miss a-1b1c-1
        C6 mo a-1c1;C6 mood d1e-1g1i-1j1l-1;C6 morn a2b-1h1;C6 mother a-3c3d-1e1h-1i1l1;C6 mould b1
        C6 mouth a1b-1e1g-1h1j-1k1l-1;C6 mov h1i-1j-1k1l-1;C6 mtg b1c-1d1e-1n2;C6 much f1j1;C6 mum d1e1f-1h-1j-1k1n-1
        C6 music c-1e-1f1;C6 my a1f-1h1i-1k1l-1;C6 n e-1;C6 nad e1f-1;C6 nai a1e1l1;C6 nam g1i-1
        C6 name a-1b1e-1f1g1h1i-1k1;C6 nan a1d-1f1j1k-1;C6 nappi a-1b1i1;C6 nappy a1b-1i1l1;C6 need f1g-1i1l1
        C6 needl d-1e-1f1;C6 neglect i1;C6 network b1c-1;C6 new a1g1l1;C6 nfa l1;C6 nice b-1
        C6 night c-1f1g-1h2i-1j-1k2l-1;C6 nil a-1b-1c2d1k1l-1;C6 no a-1b2c-1g-1i1n-1;C6 nobody b1c-1d1j1
        C6 nois a1c-1e-1f1;C6 non a1b-2c1d1f-1j1l-1;C6 non-mol a-1b1;C6 normal a1e1;C6 not a-1b1c-1d-1j-1k2n-1
        C6 note a1c-1e1f-1k-1l1;C6 noth b1c-1e1g1h1i-1j-1k1l-1;C6 notic a-1b-1c2d-1e1h1i-1j1l-1;C6 now a-1
        C6 nurs b-1c1e-1f1;C6 nursery d1e-1f1g-1i1l1;C6 o e1i1m2;C6 oasy a-1c1;C6 obs a1d1f-1g1i-1j1l-1
        C6 observ a1b-1d-1f1i1;C6 occupant a1b-1e-1f1;C6 od b-1c1e-1f1g1i-1j1l-1;C6 of a-2c2d2e-1f-1g2i-1
        C6 off a1d-1e1g-1i1j-2k1m1n1;C6 offenc a-1c1;C6 offic b1c-1e1f-1g-1h1i-1k1l-1;C6 ok c1;C6 old a1d1f-1k-1
        C6 older d-1f1j1l-1;C6 on a1c-1d-2e1f1g-2i2k-1l1;C6 one a-1b1d-1e-1f2g1h1i-2j1k1l-1m1n2
        C6 only a1c-1d2e-2j-1l1m1n1;C6 op f-1;C6 open a-1b1g1h-1k-1l1;C6 opportunistic a1c-1;C6 order a-1b-1c1
        C6 other b-1c1d-1e-1f1g-1h1k1;C6 out a2b-1e-1h1i-1j-1k1;C6 outreach b1e1l1;C6 outsid d1e-1j1
        C6 over b-1c1e1f-1j-1l1;C6 overdos a-1b1c-1;C6 oversight c1;C6 owing d-1f1j1l-1;C6 own b-1d1g1i-1j1l-1
        C6 pack b-1c1;C6 pain c1;C6 paracetamol d1f-1g1i-1j1l-1;C6 parcel a-1c1;C6 parent a-1b2c-1e1f-1g1i-1l1
        C6 party a-1b1;C6 pass c1j1;C6 patient b1g-1i1;C6 pc e1g-1h1;C6 pcso a-1c1;C6 peopl a-1b-1c2;C6 pep b-1c1g-1i1
        C6 period d1j1;C6 person a1b-1d2e-1k-1;C6 pgm f1g1i-1j1;C6 pgp b-1c1;C6 phon a-1b2c-1j1m1n1;C6 photo b1
        C6 photograph b2c-1;C6 phq b-1c1;C6 pip a-1b-1c1;C6 plac a-1c1e-1f1;C6 placement b-1d1e-1g1i-1j1
        C6 plann a1d1e-1;C6 play a1c-1d-1e1f1h-1i1k-1l1;C6 pn b1c-1e-1f1l1;C6 point a1b-1;C6 polic a-1b-1c2d1i-1j1l-1n1
        C6 poor b-1c1d-1e-2f2l1;C6 pos b1;C6 post e1f-1;C6 ppn c-1h1i-1k1l-1;C6 ppo b-1c1e1f-1g-1i1;C6 practic a-1b1
        C6 pram a-1b-1c2;C6 pregnancy a-1c1;C6 present a1b-1c-1d3e-1f-1g2h-1i-1;C6 previous b1c-1;C6 professional b1
        C6 property a1b-1;C6 pt a2b-3d1f-1h-1i1j1k-1l-1;C6 push a1b-1d2e-1f-1i1j2l-1;C6 put g1l1
        C6 quiet b1c-1g-1i1j-1l1;C6 r a2b-2d-1e1j-1k2l-1;C6 radius k1l-1;C6 rais c1;C6 rang a-1b2c-1m1;C6 rash e1f-1i1
        C6 re a-2b-1c3d-1f1k-1l1m-1;C6 reach a-1c1;C6 read a-1b1;C6 rear g1;C6 recd a-1b1;C6 receiv b1c-1
        C6 record a-2b3c-1;C6 red b-1c1g1i-1j1;C6 ref i1j-1n1;C6 refer a1b-1c-1f1;C6 referral a1b-1e-1f1k-1l1
        C6 refug a-1c1;C6 refus a1e1k1l-1n1;C6 regard b-1c1k1;C6 registration a-1;C6 reply c-1h1i-1
        C6 report b3c-2d-1e-1f2i-1;C6 request a1b1c-2e-1j1k-1;C6 respit a1b-1d1f-1j1l-1;C6 resus a1h2i-2k2l-2
        C6 return a2b-1c-1d-1k1m1n1;C6 review a-1b3c-2d-1f1g1h-1j1k-1m-1;C6 reward a1;C6 rhi b1n1;C6 ring b1
        C6 risk a-1c1;C6 room a-1b-1c2d2f-1j1l-1;C6 routin b-1c2f1;C6 rr e1f-1;C6 rso b1c-1;C6 rx h1i-1k1l-1
        C6 s47 c1e-1j-1k-1l1;C6 safe a-1b1c1k1;C6 safeguard b1c-1e-1f1;C6 safety-nett e1;C6 said a1b-1d1e-1h1i-1
        C6 same a1b-1e1h-1i1k-1l1;C6 sand e-1f1;C6 sat a1c-1d-1f1g-1h1j-1k1;C6 saw b-1c1i1k-1
        C6 say a1b-2c1d1e-1f1g2h-1i-1j2l-2;C6 school e-1f1h1i-1k1l-1;C6 script i1;C6 search c1g1k1l-1
        C6 second e1g-1i1j1l-1;C6 section d1e-1k-1;C6 see a1h1k1l-1;C6 seen a1b-2c1d2e-1;C6 seiz b-1;C6 sent b1c-1e-1f1
        C6 separately a1d1e-1f-1g1i-1j1l-1;C6 serv b-1c1d-1e1f-1;C6 session a1c-1d3e-3g2h1i-2j2l-1;C6 set d2f-1
        C6 settl a1b-1d1e2f-2g-1i1k-1;C6 shar a-2b2n2;C6 sho b-1e-1f1g1i-1;C6 shoplift a2b-1c-1e-1f1g2i-1j-1k1
        C6 short b-1c1g1i-1j1l-1;C6 shout b1c-1d-1e-1f1h1k1;C6 show b1;C6 shut a1b-1f1;C6 sib b-1c1f1;C6 sick b1
        C6 sign b-2c2d2e-1f-1g-1i1j2l-1;C6 sign-up a1b-1h1i-1k1l-1;C6 sinc a-1b1d1f-1g1i-1j1l-1;C6 singl a1b-1d1e-1
        C6 sister a2b-2d1e-1f-1g1i-1;C6 site b-1c1g1i-1j1l-1;C6 size a-1b1g-1h1i-1k1l-1;C6 sleep a-1b-1c2;C6 sleepy i1
        C6 slept a1i1l1;C6 slip a-1b1;C6 small a1h1k1l-1;C6 smell h-1l1;C6 smok a-1b-1c1h-1i1k-1l1;C6 sn e1f-1
        C6 soak e-1f1;C6 sober g-1i1;C6 social b-1f1;C6 soft a1e1i1;C6 soil a1h1;C6 speak c1d1;C6 special b-1c1
        C6 spok b-1c1k1l-1;C6 spoken a1c-1e1h1i-1k1l-1;C6 stabl d1e-1g1j1;C6 staff b-1c1e-1f1;C6 standard a-1b-1c3
        C6 stat a-1b1g1i-1;C6 station e1h1;C6 statutory a1c-1d1f-1g1j1k1l-2;C6 stay d-1e1f-1h1j1l-1;C6 still a-1b-1c1
        C6 stop a2b-1c-1e1f-1;C6 story d1f-1g1i-1k1l-1;C6 strategy a-1;C6 submitt e-1f1h1i-1k1;C6 supervis b-1c1e1h1k1
        C6 supervision a1c-1e-1f1g1i-1;C6 support a-1b-1c2;C6 sw a-1c1h1i-1k1l-1;C6 t a-1b2c-1d-1e1f-1g-1i1l1
        C6 tablet g-1i2;C6 taf b1n2;C6 taken a1b-1e-1g2h-1i-1j-1k-1l1;C6 talk d1f-1g1j1l-1;C6 target a1b-1d1e-2f1
        C6 team a-1b-1c1m-1;C6 teeth b-1c1;C6 telephon a-1b2c-1;C6 telly h1k1l-1m1;C6 tenancy a1c-1h1i-1k1l-1
        C6 test a1b-1g1i-1l1;C6 text b1m1n1;C6 the a-1b3c-2d3e-2f-1g1h2i-3j1k2l-3n-1;C6 theatr j1k-1;C6 their a-1c1
        C6 them a1c-1d1f-1j1l-1;C6 then c1;C6 ther b-1c1;C6 thi a-2b2c-1;C6 thigh a1b-1d1e-1f1h1i-1k1l-1;C6 thing a1l-1
        C6 third a-1b2c-1;C6 thre f-1h-1i1j1k-1;C6 through b-1c1e-1f1m1;C6 time a2b-1e-1f1h-1i1j1l-1
        C6 to a1b-1d1f-1h3i-3j1k1l-3m-2n-2;C6 today a-1c1;C6 toilet g1i-1k1l-1;C6 told b1g1;C6 took a-1b1c1
        C6 trampolin a1e1k1;C6 transfer a-2b2c-1;C6 tri b1c-1;C6 triag k1;C6 trip i1j-1l1;C6 tv a1h1i-1
        C6 two b-1c1e-1f1;C6 u5s b-1c1;C6 unannounc a-1b1c-1d-1j-1k-1l1m1;C6 uncooperativ a1b-1f1i1
        C6 under a2b-2d-1f1g-1h2i-1j-1k2l-1;C6 unit a1d1f-1g1j1l-1;C6 up a2b-1c-1l-1;C6 us d2e-1f-1j1;C6 use a-1b-1c1
        C6 used c-1e-1f1g1i-1j1;C6 v b-2c2e1f-1g1i-1j-1l1;C6 veh a1c-1;C6 vehicl a1c-1d1f-1;C6 verbal a1b-1d1e-1j1l-1
        C6 very a1b-1c1l-1;C6 via e-1f1;C6 video a1j1k-1l-1;C6 visit a-1c1e1g-1h-2i3j-1k-2l3m1n-1
        C6 visitor d2e-1f-1g1i-1j1l-1;C6 voic b-1c1;C6 voicemail m1;C6 w a-1b-2c3d-1e3f-2g-1h-1i2j-1k-1l1
        C6 walk a1b-1d1g1i-1;C6 wall b1c-1;C6 want f-1g1i-1k-1n2;C6 ward b1i1k-1l1;C6 warm d1e-1;C6 warn a-1b1
        C6 warrant b-1c1e1f-1h-1k-1;C6 was a-1d-1e1f1g1h-1k2l-1n-1;C6 wash a-1b-1c1;C6 way b1c-1e-1;C6 wean a-1b-1c2
        C6 wee a1b-1g-1h2i-1j-1k1l-1;C6 week b2c-2f1i1;C6 weigh a1c-1;C6 welfar a1b-1e1
        C6 well a2b-2c-1e1f-1g-1i1j-1l1m2;C6 went h1i-1k1l-1m1;C6 were b-1c1h1i-1k1;C6 when a1b-1f1h1i-1j-1k2
        C6 who a1d-1f1i1j-1l1;C6 wife b1c-1;C6 wish b1c-1e-1l-1;C6 with a2b-3c1d3e-1f-2j1k2l-3m-1n-1;C6 within a-1c1
        C6 without a-1c1;C6 wk b1c-1e-1f1;C6 wnb b1;C6 word a2b-1d1f-1g-1i1j-1k-1l1;C6 work b-2c2e-1f1g1i-1j1l-1
        C6 worri d-1f1g1i-1j1l-1;C6 would a1b-1i1;C6 wt a1c-1e1f-1;C6 x b1;C6 x2 a-1b2c-1d1f-1j1;C6 x3 a-1c1m1
        C6 young a1b-1d1e-1g1;C6 yr a1c-1d1f-1i1k-1;C6 zoom b1j-1k1m1n1;C7 " b1c-1;C7 # b-1c1
        C7 @me a-3b3e1f-1g-1h1j-1m-1n-1;C7 a c-1e1g-1;C7 all m1;C7 and b1c-1e1f-1g-1h1n-1;C7 are b-1c1m1
        C7 at b1c-1d1j1;C7 be a-1b1;C7 bed a-1b1c-1;C7 been b-1c1h1k1l-1;C7 better b-1c1;C7 both c1;C7 car b1
        C7 child b1c-1;C7 children a-1b-2c3;C7 father c-1;C7 had i-1;C7 has a-1b-1c1;C7 have b-1c1i1l1
        C7 he b-1c1g-1i1l1;C7 her a-1k-1l1;C7 his c-1;C7 in a-2b2m-1;C7 is a-1c1;C7 it d1j1;C7 late c1;C7 mum a-1c1
        C7 no b-1c1;C7 not b1c-1i1l1;C7 of c1;C7 out b1c-1;C7 play a-1b-1c1;C7 said a-1;C7 scream m1;C7 settl b1c-1
        C7 she a-1b1;C7 sleep b-1c1;C7 temperatur h1k1l-1;C7 that a-2c2h1i-1j-1k1l-1m-1n-1;C7 the a-2b1n-1;C7 their b1
        C7 they a1c-1d1i-1j1l-1m1;C7 to a-1b-1c2h-1i1k-1l1;C7 up b-1c1;C7 was a-1b1i1l1;C7 were b1c-1e1h1k1l-1
        C7 with a-2b2;C8 " g-1i1;C8 @me a-1c1d-1f1g-1i1;C8 a b-1c1g1i-1;C8 about b1;C8 at f1g1i-1;C8 be b1c-1f1
        C8 been g1i-1;C8 children b2c-2;C8 cop c1;C8 father b1c-1;C8 girl b1;C8 had n1;C8 he b1c-1g-1i1n1
        C8 his a-1c1n1;C8 in b1c-1d-1f1g-1i1;C8 mum c1;C8 night b1c-1;C8 on b1c-1;C8 point n1;C8 rang g-1i1
        C8 said b1c-1g1h-1k-1l1;C8 say a-1b1e-1f1j1n-1;C8 school e-1f1;C8 she a-1;C8 the b2c-2d-1f1g-1i1l1n1
        C8 to b1c-1g-1i1;C8 told d-1f1g-1i1n1;C8 were i1l1;C8 with a-1b1;C9 " b1c-1g2i-2m1;C9 # b1c-1d1
        C9 @kid a1b-1i-1k1l-1;C9 @me b-1c1;C9 @nm b2c-2d2e-1f-1g1j1k-1;C9 a c-1d1f-1j1k-1;C9 about b-1c1;C9 advis a-1c1
        C9 after j1;C9 all g1l-1;C9 and a1b1c-2d1e2f-2h1i-1k2l-2m1n-1;C9 any m1;C9 are b2c-2d1e-1;C9 as b1e1g1m2
        C9 at a1b2c-3e1k-1l1;C9 back e-1f1;C9 be f1h1k1;C9 bed a1b-2c1d1e-2g1h-1i-1m1;C9 been b-1c1;C9 being b-1c1d1
        C9 bruis a1b-1g1i-1l1;C9 by f1g1i-1l1;C9 call a1b-1;C9 car b1;C9 carer a-1b1c-1;C9 children b2c-1;C9 come b1c-1
        C9 confirm b1;C9 could b1;C9 crew e-1f1m2;C9 csc a-1c1;C9 day h1k1;C9 deni a-1b-1c1d1e-1g1i-1l-1;C9 did d1
        C9 dirty d1;C9 do d1m1;C9 doe a1b-1d1e-1f1g1i-1j1k-1l-1;C9 door l1m3;C9 edt e1f-1;C9 explain g1;C9 father a-1f1
        C9 feel g1j1;C9 for g1j1k-1m2;C9 gone b1c-1;C9 got b1;C9 had a1f1;C9 hand e1f-1;C9 has b-1c1
        C9 he a1b-1c-1d1e-1g2i-2j1;C9 hed d1;C9 her a1d-1i-1k1l-1;C9 him b1d1;C9 his a1b-1e1f-1g1j1l-1;C9 home b1c-1
        C9 i d1;C9 in b1c-1d1e-1g1h-1i-1m1;C9 inform a-1c1d1e-2f1i-1j1l-1;C9 instruct b1m2;C9 is a-2b2c-1d1j1l-1m1
        C9 it a1b-1d1f-1g1h-1k-1l1;C9 left a-1b1;C9 littl b-1c1;C9 mam c-1h1k1l-1m1;C9 me d-1e2f-1h1i-1k1l-1m1
        C9 mention a-1c1;C9 mo a-1c1;C9 more m1;C9 mother b-2c1e-1m-1;C9 mr a-1b1c-1;C9 mum a2b-1c-1h-1i2k-2l2m1
        C9 night i1;C9 no b-2c1g-1h1j-1k1;C9 nobody j1;C9 not a2b-1g2h1i-2j1l-2;C9 noth b1c-1g-1h1k1l-1m1
        C9 occupant b-1c1;C9 of a-1b1h1j1l-1;C9 off a1b-1d-1f1;C9 offic k1;C9 ok e1;C9 on a3b-2c-1e-1f1g2h-1i-1k-1l1
        C9 only f1j1;C9 open m2;C9 order d1e-1j1l-1;C9 out a1b-1d-1f1;C9 parti b-2c2;C9 problem a-1c1;C9 re a-1b-1c1
        C9 reckon d1e-1;C9 report b-1c1d-1e1i1;C9 said a2b-2g-1h2i-1j-2k2n-1;C9 say a-1b2c-2h-1i2k-1l1m-1n-1
        C9 school e1i1;C9 she a-1b2c-1d1h1i-1j1l-1m-1n-1;C9 sister b1;C9 social e-1f1;C9 stat b1c-1e1g1i-1m2
        C9 tenant b-1c1;C9 that b1c-1e-1f1g-1i1k-1l1;C9 the a1b2c-3d1g1i-1;C9 then e1m1;C9 ther d1e-1;C9 thi e-1f1m1
        C9 thought c-1;C9 thre d1;C9 till b1c-1;C9 to a1b1c-1d-1e2f-1h1i-1k1l-1m-1;C9 told a1b-1d1e1f-2g1i-1;C9 turn e1
        C9 two a-1b1;C9 until f1;C9 up b1c-1;C9 us h1k1;C9 w a-1b1;C9 want a1b-1d1f-1g1i-1j2k-1l-1
        C9 was a2b-2f-1h1i-1j-1l1;C9 well e1;C9 who e1m1;C9 with b1c-1d1e-1;C9 word h1k1;C9 worker b1c-1e-1f1
        C9 would b1d-1e-1f1;Q0 1 0 b1c-1d2e1f-3h6i-6j-1k8l-7m4n5;Q0 10 0 a-2b2d2f-2g2h-1i-2j2k-1l-1m5n2;Q0 11 0 m-1n1
        Q0 12 0 a-1b1e1f-1g-1i1j-1l1;Q0 13 0 a3b-1c-1e-1f1g-1h1m2;Q0 15 0 d1e-1f1g1j-1l1
        Q0 16 0 a2b-2d-2e1f1g1h1i-2j-2k3l-1;Q0 17 0 a-3b1c2e-2f2g1i-1k-1;Q0 18 0 b1c-1d-1f1g-2h-1i3j-1k-3l4m-2n-1
        Q0 19 0 a-1b2c-1d1e1f-1g-1h1j2l-2m2;Q0 2 0 a2c-2d1f-1g-1i1m-1n-1;Q0 21 0 a-1b2c-1e1f-1h-1i1k-1l1
        Q0 22 0 a3b-2c-2d-2f2g-3h-1i3j-1k-2l3;Q0 23 0 a3b-2c-1d1e-3f2g4h-2i-2j12k-5l-7m2n4
        Q0 24 0 a1b-1d-1e-1f2g-1h-1i2j3k-1l-2m1n1;Q0 25 0 a-2c2d1e-3f2h-1i1k1l-1
        Q0 26 0 a1b3c-4d-2e-3f6g1h-2i1j1k-2l1m1;Q0 27 0 a2c-2d2e-1f-1g5h-2i-2j-1k-3l4m3n4
        Q0 28 0 a5b-1c-4e3f-3g-1i1l1m3n2;Q0 29 0 a5b-4c-1e1f-1g-3h-1i4j-2l2;Q0 3 0 a1b-1e-1f1
        Q0 30 0 a3c-3d-1e3f-1g-1h-1i2j-2k-1l4m-1n-1;Q0 31 0 a4b-3c-1d3e-1f-2g2h-3i1j2k-2m3n2
        Q0 32 0 a2b-1c-2d1f-1g2i-2j1k-1m5n4;Q0 33 0 a-3b2c1d-2e1f1g-2i2j-3l3m-2n-2;Q0 34 0 b1e1f-1g1i-1j1l-1
        Q0 35 0 a1b-3c2e3f-3g-5h4i1j-2k3l-1m-1n-1;Q0 36 0 a1b-1h1i-1j1l-1;Q0 37 0 a3b-3d2f-2g2h1i-3j2l-2
        Q0 38 0 a11b-7c-4d-4e3f1g-3h-2i5j-3k-1l4;Q0 39 0 a2b-1c-1e1f-1g-1m1;Q0 4 0 a-3b3c-1e-1f1m1n-1
        Q0 40 0 a1b-1e-3f3g2h-1i-1j3l-3m3n2;Q0 41 0 a1b-1c1j-1l1m1;Q0 42 0 a-2b1c1g1i-1j2k-1l-1
        Q0 43 0 a2b-2d1f-1g-1h2i-1j1k-1m1n1;Q0 44 0 a5b-2c-3d-1e1h-1i1j-1k-1l2m1;Q0 45 0 a2b1c-3d-2e7f-5g-1h2m2n2
        Q0 46 0 a1b-1e-1g1h-2i2j-2k-2l4m-2;Q0 47 0 a-1c1d1e-1g6h-2i-4j2l-2m3n2;Q0 48 0 b2c-2d-1e-1f2g1h-1j-2k-1l3m-1n-2
        Q0 49 0 j1l-1;Q0 5 0 a3b-1c-2d-2e3f-2g-3h11i-8j-3k10l-7m-1;Q0 50 0 a3b-3g-2h-1i3j-2k-2l4
        Q0 51 0 a3b-1c-2e-1f2g-2h-1i3j-3k1l2m-1;Q0 52 0 d1e-1k-1l1m-1n-1;Q0 53 0 a2b-1c-1e-1f1;Q0 54 0 a-1b1
        Q0 55 0 a-2b3e-1f1g-3h1i1j-1k1n1;Q0 6 0 b1d4e-2f-2g2h-1i-1j1k-1m1;Q0 7 0 a2c-2d1e1f-2g8h-3i-5j3k-1l-3m5n4
        Q0 8 0 b-1c1d3e-3g3h-1i-3j1l-1m-1;Q0 9 0 a1b1c-2d-1e2f-1g6h-1i-4j4k-2l-1m4n3;Q1 1 0 a-4b6c-2e1h1i-1k1l-2m-1n2
        Q1 10 0 a-3b3d-1e-1f1k-1l1m4n2;Q1 13 0 a-2b2e-1n-1;Q1 15 0 d1e-1f1g1i-1k-1;Q1 16 0 a-1b2j-1l1n-1
        Q1 18 0 a-1c1d1g1h-1j1l-1m1n-1;Q1 19 0 a1b-3c2d1e-1h-1n-1;Q1 2 0 a3b-2c-2d-1e1h1i-1j1k1l-2m-1
        Q1 22 0 a1b-1d-1e1g-1k1n1;Q1 23 0 a2b-2c-1e-1f1g3h-1i-2j2l-2;Q1 26 0 b3c-3e-1f2g-1i1k1l-1m1
        Q1 27 0 a1b1c-1d2e-1f-1j1k1l-2m1;Q1 28 0 a1c-2d1f-2g1k-1l1m6n2;Q1 29 0 a-1b1i1n1;Q1 3 0 a1b-1h1i-1j1l-1
        Q1 30 0 a1c-2d-1e2f-1h1i-1j-1k1m-1n-1;Q1 31 0 a1c-1d-1f1g-1h1i1j1l-1n-1;Q1 32 0 c1d1e-1g1h-1j1l-1m1
        Q1 33 0 a-4b-3c7d-2e2g-1h2j-1k1m-1n-1;Q1 34 0 b-1c1d2e-1f-1g1h-1k-2l1;Q1 35 0 a2c-2g-2h-1i3j-1k-1l2
        Q1 36 0 d-1g1i-1;Q1 37 0 a1b-1d-1e1f-1g-1i1l1;Q1 38 0 a1b-4c2d1e-1f-1g1j1k-1l-1n1
        Q1 39 0 a1b-1d3e-2f-1g2h-1i-1j2k-1l-1;Q1 40 0 a1b-1c1d-2e3f-2g-1j-2k1l2n-1;Q1 42 0 a1h1i-1l-1
        Q1 43 0 a4b-2c-2e-1h-1i1j-2k1l1m-1;Q1 44 0 a4b-2c-2e2f-2g-1h-1i2j-1k-2l3
        Q1 45 0 a4b-2c-2d-1e4f-3g-3h-1i5j-1k-2l3n1;Q1 46 0 b1c-1d1e-1f1g1j-2k2m-1n-1;Q1 47 0 a-1b1d-2f1g-1i1j-1k1m1
        Q1 48 0 a-2b2j-1l1m-1n-1;Q1 50 0 a-1b2c-1d-1e2f-1k1l-1;Q1 51 0 h-1j1k-1l1;Q1 52 0 a2b-1c-1e1f-1m1n1
        Q1 53 0 a-1b1;Q1 55 0 g-1;Q1 6 0 d1f-1h1k1l-1;Q1 7 0 a-1b2c-1e-2f2g1h-1j1k-1l-1m1n-1;Q1 8 0 a-1b-2c3d1e-1m4
        Q1 9 0 a-1g1i-1j2l-2;Q10 1 0 a-1b3c-1d-1e1m1n3;Q10 10 0 c-1m1;Q10 12 0 b2c-2e1f-1n1
        Q10 13 0 a-1c1d1f-1k1l-1m-1n-1;Q10 16 0 a-1c1;Q10 18 0 a-1b3c-1d1e-2h-1k-1l1m1n1;Q10 19 0 b-1c1d1e-1f1i-1j1l-1
        Q10 2 0 a1b-1e1f-1;Q10 20 0 a-3b2c1d1f-2g-1h-1i2j1k-2m1;Q10 21 0 a1b-1c-1f1;Q10 22 0 a1b-1h1
        Q10 23 0 a1b-1d-1e1g1i-1j2k-1l-1n1;Q10 24 0 b-1c1;Q10 25 0 e1f-1;Q10 26 0 a-1b-1c1e2f-1i-1j1l-1
        Q10 27 0 a1b-1d1e-1j2k-1l-1n1;Q10 28 0 a-1b-1c2d2e-1f-1j2k-2m-1n-1;Q10 29 0 b2c-2e-2f1i-1j1l-1
        Q10 3 0 b1c-1g1j1k-1;Q10 30 0 j1;Q10 31 0 a2b-1d-1e1f-1g1h1i-2j2l-2m-1n1;Q10 32 0 a-1c1j1l-1n1
        Q10 33 0 a-1b1c-1;Q10 34 0 a1c-1;Q10 35 0 c1;Q10 38 0 a1b-2c1d1e-1g-1j-1
        Q10 40 0 a-1b3c-2d-1e2f-1g-1i1j1k-1l-1m1n3;Q10 42 0 c1f-1i-1l-1;Q10 43 0 b-1c1d1e-1g1j1l-1
        Q10 44 0 a1b-2c1e1f-1g1k-1;Q10 45 0 a1b-2g1h-1j1k-1;Q10 46 0 a-2b2e1f-1l-1n1;Q10 47 0 b1c-2d-1e1g1i-1j-1n1
        Q10 50 0 a-1b1;Q10 52 0 d-1e1;Q10 7 0 a-1b2c-1d1f-1g2h-2j2k-2l-1n1;Q10 8 0 a-1b-1c1e-1
        Q10 9 0 a1b1c-1g1h-1j2k-1l-1m-1n1;Q11 1 0 a1b-1e-2f2g1i-1j2l-1n1;Q11 23 0 n1;Q11 27 0 d1j1l-1n1;Q11 28 0 n1
        Q11 40 0 g1i-1j1l-1;Q11 44 0 e-1j1;Q11 45 0 e-1j1;Q12 1 0 g1j1l-1;Q12 19 0 g1i-1;Q12 23 0 m2n2
        Q12 26 0 a1b-1e-1f1l-1m1n1;Q12 27 0 g1i-1j1m1n1;Q12 28 0 m2n2;Q12 40 0 a1b-1c-1e-1f1g1i-1k1l-1
        Q12 43 0 a-1b1g1i-1;Q12 44 0 e-1j1l-1;Q12 45 0 a1e-1f1g1i-1j1l-1;Q2 1 0 a2c-1d-1e2f-1g-1h-1i2j1k-2l1m-1
        Q2 10 0 a1b-1e1f-1g1h-1m-1;Q2 13 0 a1c-1e1f-1g1k-1l1m-1;Q2 15 0 e1f-1;Q2 16 0 a-2b1c1e1f-1l1m1
        Q2 18 0 b1c-2e1f-2k1l-1n-1;Q2 19 0 a2b-1c-1d2f-2g1i-1m-1;Q2 2 0 a-1b1d1e-2f1g1i-1j-1k2l-1;Q2 21 0 i1
        Q2 22 0 a1b1c-2d-2f2g1i-1;Q2 23 0 a2b-1c-1d-2f1g-2i2j-2k-1l2n-1;Q2 24 0 i-1;Q2 25 0 e1g-1h1j-1l1
        Q2 26 0 a1b1c-2g-2h1i1j-2l2m-1;Q2 27 0 a1c-1d-2e1g-2h1i1j-3k2m-1n-1;Q2 28 0 a-1b6c-5e2f-2g-1h-1i2j-2k-1l3m-1n-2
        Q2 29 0 c-1d-1e1j1k-1;Q2 30 0 a1b-1f1k1;Q2 31 0 b2c-2d-2e1f1l-1m-1n-1;Q2 32 0 a1c-1d-1g-2h-1i3k-1l2m-1n-1
        Q2 34 0 a1c-1d-1e1g-1i1l1;Q2 35 0 a2b2c-3d-2e1f1g1h-1k-2l2m1;Q2 37 0 a-1b1e1f-1g-1i2m1
        Q2 38 0 b1c-1d-1e3f-2k-1l1m1n-1;Q2 39 0 a-1b1g-1j-1l1;Q2 40 0 a1b3c-3d-3e2g-1h2i-1j-2k3l-1m-1;Q2 41 0 a-1b1h1k1
        Q2 42 0 a1b-1e-1f1g1i-1;Q2 43 0 a1c-1d-2f2g-1i1j-1k1;Q2 44 0 b1c-2d-1e-1f2g-4h2i2j-1k1n-1
        Q2 45 0 a2b1c-2d-1e1g-4h3i1j-2k3l-1m1n-1;Q2 46 0 a-1b1e-1f1g-1h1j-1k1n-1;Q2 47 0 a1c-1d-1e-1f2g-2h1i1k1
        Q2 48 0 a3b-2c-1e-2f1g1h-1j1l-1;Q2 49 0 d-1e1l1;Q2 5 0 d1e-1f-1g2h-2j2k-3l1;Q2 50 0 a-1b1e-1f1m1
        Q2 51 0 b1c-1d-1;Q2 52 0 a-1c1g1;Q2 55 0 a4b-3c-1e-1g2i-2;Q2 6 0 a-1b1g-1i1l1
        Q2 7 0 a3b-2c-2d-3f4g-5h3i2j-3k2m-1n-1;Q2 8 0 b1d-2e1f1g-2h1i1j-1k2l-1m-1
        Q2 9 0 a3b-1c-2d-3f3g-4h1i2j-1k1m-1n-1;Q3 1 0 a-1b1d1f-1g1i-1j1l-1m-1;Q3 10 0 f1g-1h1
        Q3 13 0 a-1b-2c3d-1e-1f1g-2h1i1k1l-1m-1;Q3 15 0 d1f-1l1;Q3 16 0 b-1c1e-1f1k1l-1;Q3 18 0 a1c-1d-1f1g-1h1l-1
        Q3 19 0 b-1c1h-1i1j1k-1;Q3 2 0 d-1e1k1l-1;Q3 21 0 j1;Q3 22 0 a1g-1i2l1;Q3 23 0 c-1g1i-1
        Q3 26 0 a-1b1d-1f1h-1i1n-1;Q3 27 0 a2c-1d2e-2f1g3i-3j1l-1n-2;Q3 28 0 a-1b-1c2e1f-1h1i-1j-2k1l1m-1n-1
        Q3 29 0 e-1f1;Q3 3 0 a-1b1k1;Q3 31 0 a1d1e1f-2g2i-2;Q3 32 0 a1b-2d1g1h1i-1k1;Q3 38 0 b-1e-1f1i1k-1l1m1
        Q3 39 0 a1b-1d1f-1j1l-1;Q3 40 0 a1c-1d-1e1g2h-1i-1k-1l1m-1n-1;Q3 41 0 d-1f1j-1k1l-1;Q3 42 0 e1h1i-1k1l-1
        Q3 43 0 d-1e-1f1g-1i1l-1;Q3 44 0 a-1b1d-1e1j-1k1m1n-1;Q3 45 0 a-1b1d-1e2f-2h1i-1j-1k1m1n-1
        Q3 46 0 b-1c1e-1g-1h1j2l-1m-1;Q3 47 0 f-1g2i-1j-1l1;Q3 48 0 a-1c1d-1f1g1j1k-1;Q3 5 0 a1d1e-1
        Q3 50 0 b-1c1f1g-1h1;Q3 51 0 d-1g1;Q3 52 0 b-1c1k1;Q3 6 0 a1b-1d1e-1f-1j1l-1;Q3 7 0 a-1b1d-1f1g1i-2j-1k1n-1
        Q3 8 0 g2h-1i-1k-1l1;Q3 9 0 a-1b1d-1f2k1l-1;Q4 1 0 a4b-5d3f-3g1h-1j2k-3m1n1;Q4 10 0 a-1b1d1f-1i-1k1l-1
        Q4 12 0 b1c-1;Q4 13 0 a-1b-3c4d-2e-1f3g2h-2m-1;Q4 15 0 a2b-1d-1h-1k-1l1;Q4 16 0 a2c-2d-1e4f-3g-1i1
        Q4 17 0 a-1c1i1k-1l1;Q4 18 0 a1b-2c2f1g-1i1;Q4 19 0 a1b-1d1e-1g2h-1i-1;Q4 2 0 a-4b3c1;Q4 21 0 a-1c1
        Q4 22 0 a3b-1c-1e2f-1g-1i1j1k-1;Q4 23 0 a1b-1d3e-2f-1g3i-2j3k-1l-2;Q4 24 0 a1b-1e-2f2g1i-1l1
        Q4 25 0 a-2b1c1i1k-1l1;Q4 26 0 a1c-1d-1e-1f3g1h-1i-1k-1l1n1;Q4 27 0 a1b-1e1f-1g-2i3l1m-1
        Q4 28 0 a-4b2c2d-2e4f-2g-1h-2i3j-1l1m-3n-1;Q4 29 0 a1b-1e1i1j1k-1l-1;Q4 30 0 a1c-1e1f-1g-1h1n1
        Q4 31 0 b-1c1d2e-2g1j2k-1l-1;Q4 32 0 b-2c2g-2h2j-1k2l-1m1n2;Q4 37 0 a2c-2d1f-1h2i-3j-1k3l-2
        Q4 38 0 a2b-2e3f-3g-3h1i2j-2k1l2m-1n-1;Q4 39 0 b-1c1d-1e1h1k1l-1;Q4 40 0 a-1b-2c3d3e-2g1h2i-2j4k-1l-3
        Q4 41 0 b1c-1e1g-1i1l1;Q4 43 0 a-2b1c2d-2e2h1j2k-1l-1m1n-1;Q4 44 0 a-1b-1c2e2f-2g3i-3j-1k1m-1n-2
        Q4 45 0 a1b-4c3d2e7f-8g-1h-1i2j1k-1m-3n1;Q4 46 0 a-1b2c-1d1e-3f2i-1k1l-1m1
        Q4 47 0 a-2b3c-1d2e-1f-1h-1i1j2k-2m-1;Q4 48 0 a-2b2e-1f1n1;Q4 5 0 a2b-1c-1g-1h1i-1k1l-1
        Q4 50 0 a4b-2c-2d-1e3f-2g-1i1j-1l1;Q4 51 0 a1b-2e1f-1g1h-1k-1l2;Q4 52 0 a-1c1e-1f1k-1m-1;Q4 53 0 c1g1h-1k-1l1
        Q4 6 0 a-1b3c-1;Q4 7 0 h-1i1j1k-1;Q4 8 0 b1c-1d-1e2f-1h1j-1k1;Q5 1 0 a-1b2c-1j1;Q5 10 0 k-1m1;Q5 11 0 a-1b1
        Q5 12 0 a1f1;Q5 13 0 d-2e2g-1h1j1k1l-1n-1;Q5 16 0 h1i-1k1l-1m1;Q5 18 0 a1b-1e-2f2g1j2k-1l-1m-1;Q5 2 0 a1b-1f-1
        Q5 26 0 b1c-1e1h1;Q5 27 0 a1h1i-1j1l-1;Q5 28 0 a1c-1d1e1f-2g1h1i-2j2l-2n-1;Q5 33 0 a1b-1j1
        Q5 38 0 a1c-1d-1e-1f1g-1h2i-1k1;Q5 39 0 b1c-1d1j1l-1;Q5 40 0 a-1b-1c2d1j1k-1m-1;Q5 43 0 e1;Q5 44 0 a1b-1e1f-1
        Q5 45 0 a1b-1c-1e1f-1;Q5 46 0 b1c-1f1g-2h2j2l-2n-2;Q5 48 0 b1c-1;Q5 50 0 b-1c1;Q5 51 0 a1b-1e1f-1
        Q5 52 0 a1c-1d1f-1j1k-1l-1m-1;Q6 1 0 a-3b4c-1d1e-1f1g3i-2k4l-4m-1n-2;Q6 10 0 a-4b8c-5d-1e-1f2g1h-1j-1m2n1
        Q6 11 0 a-4b2c1d-1e1h1k1l-1m-1;Q6 12 0 a-1b1d1e-2f1j-1l1m-1n1;Q6 13 0 a4b-3d-3f2g-2h-2i3j-4k-1l4n-2
        Q6 14 0 a-1b2;Q6 15 0 a1c-1i1k-1l1;Q6 16 0 a6b-3c-2d1e1f-2g3h-1i-2k1m1n1;Q6 17 0 b1c-1d-1f1i-1k1l-1n1
        Q6 18 0 a1b-1d3e-2f-1h-1i1j2k-2m-1n1;Q6 19 0 a1b-1d1e-1g-2h2i1k2l-1n-1;Q6 2 0 a1b-3c1d1e-1g-1h-1i2k-1l1
        Q6 21 0 a-2b4c-2;Q6 22 0 a3b-4c2e2f-1g-2h2j-1k1m-1n-1;Q6 23 0 a4b-1c-3d2e1f-2g2h-2i-1j4l-4m-1n2
        Q6 24 0 a2b-2d2e-1f-1h-1j1k-1;Q6 25 0 a2b1c-3d-1e-1f2j-1l1;Q6 26 0 a1b1c-2d1f-1g-1i1k1l-1m2
        Q6 27 0 a1b-1d2e-2f1g1i-1j1k-1l-1;Q6 28 0 a1b-2c1d1e-1j2k-1l-1m-3n-3;Q6 29 0 b-1c1g-1j-1l1;Q6 3 0 a1b-1h1k1l-1
        Q6 30 0 a1c-1d1e1f-1h1i-1j1l-1;Q6 31 0 a1b-1c-1d1e-1g1i-2j1l-1;Q6 32 0 b-1c1e1f-1j1k-1;Q6 33 0 b-1c1d-1e1f-1
        Q6 34 0 d-1e-1f1g-1i1;Q6 35 0 b1;Q6 36 0 e1f-1g-1i1j1k1l-1m1n1;Q6 37 0 b-2c2g-1h-1i2j-1k-2l2
        Q6 38 0 a6b-8c2e2f-3g1h-1j-1l1m1n-1;Q6 39 0 a1b-1c1d3f-3g1h1i-2k1l-1;Q6 4 0 a-1b-1c1e1f-1g-1i1j-1
        Q6 40 0 a2b-3c1d3e-4f1g2h-2k-2l2;Q6 41 0 a1d-1f1i1j-1l1;Q6 43 0 a-2c2d-1e-1f1h-1i1l1
        Q6 44 0 a-2b-1c3d-2e2h-2i2k-1l1m-1n-1;Q6 45 0 a-3b-2c5d-2e3f-1g1h-3i2k-2l2m-2n-1
        Q6 46 0 a-2c2d-1e-1f2g-1h1k-1l1m-1n-1;Q6 47 0 b2c-1d-2f1g1i-1j-1l1n2;Q6 48 0 b2c-1d3e-2f-1g-1i1j1k-1
        Q6 49 0 b1c-1d1e-1g1i-1k1l-1;Q6 5 0 a2b-3c1d-1e-1f2g-2h1i1j1k1l-1;Q6 50 0 a3b-2c-2g1i-1j-1k-1l1
        Q6 51 0 a5b-3c-2d-2e1g-4i4j-2k-2l4;Q6 52 0 d-2e3f-1g-1h-2i2j1k-2l1m-1n-1;Q6 53 0 a1b-1d-1f2i1k-1l1m2
        Q6 54 0 c-1e1f-1;Q6 55 0 b-1c1j1k-1;Q6 6 0 a1b-1d5e-2f-3g3h-1i-2j4k-2l-2
        Q6 7 0 a-1b-1c3d1e-2f1g3h-1i-3j2k-1l-1n2;Q6 8 0 a-1b-2c3d2e-2g3i-3k1l-1m1n1;Q6 9 0 a-1b-1c2d2f-1g3h-1i-2j1k-1
        Q7 1 0 a-1;Q7 19 0 b1c-1;Q7 22 0 a-1b2c-1;Q7 23 0 b2c-1d1i-1j1l-1;Q7 26 0 a-3b3e1f-1g-1h1j-1k1m-1n-1
        Q7 28 0 a-2c1h-1i1k-1l1m-1;Q7 30 0 d1i-1j1l-1;Q7 31 0 a1b-1d-1e1g-1h1i1j-1;Q7 32 0 a-1c1k-1l1
        Q7 33 0 a-2b-1c3n-1;Q7 34 0 b1c-1;Q7 35 0 c1;Q7 38 0 a-2b1g-1i1m-1;Q7 40 0 a-1b1e1f-1g-1h1n-1;Q7 43 0 b1c-1
        Q7 44 0 a-1b1;Q7 45 0 a-1b2c-1;Q7 48 0 b-1c1l1;Q7 5 0 b-1c1;Q7 51 0 c-1e1g-1i1;Q7 7 0 b1;Q7 9 0 c1h-1i1k-1l1
        Q8 1 0 f1n1;Q8 10 0 b1c-1g-1i1;Q8 19 0 b1;Q8 23 0 f1;Q8 26 0 a-1b2c-1h-1k-1l1m-1n1;Q8 28 0 a-1b2c-2m-1n-1
        Q8 30 0 b1c-1g-1i1;Q8 31 0 a-1b1e-1f1i1k-1m-1n1;Q8 32 0 b1;Q8 33 0 b3c-2;Q8 34 0 b-1c1;Q8 38 0 g-1i1
        Q8 40 0 g1i-1;Q8 44 0 a-1b1;Q8 45 0 a-1b1;Q8 46 0 g-1i1n1;Q8 48 0 n1;Q8 7 0 a-1b2c-1e-1f1g1h-1k-1m-1n1
        Q8 9 0 a-1b2c-1e-1f1g1h-1k-1m-1n1;Q9 1 0 a1b-1d2e-1f-1h3i-3j1k3l-4m1;Q9 10 0 e-1f1;Q9 12 0 b1
        Q9 16 0 b1c-1d-1f1g-1;Q9 18 0 b1c-1;Q9 19 0 b1c-1d-1f1g-1;Q9 23 0 a1b-1d2e-2f-1g1i-1j2k-1l-2
        Q9 26 0 b-1c1d2e-2g1h1i-1m1n-1;Q9 27 0 b1c-1d-1e1h1i-2j-1k2l-1m2;Q9 28 0 b4c-4d-1e1g3h-1i-2j1k-1n-1
        Q9 30 0 a-1b-1c2;Q9 31 0 a2c-1e1f-1g2h-1i-1l-1;Q9 32 0 a-1b2c-1h1i-1j1l-2m-1n-1;Q9 33 0 b2c-1;Q9 37 0 b1
        Q9 38 0 a1c-1h-1j1k-1l1m2;Q9 40 0 a1b1c-3e2f-2g1h1i-1j1k2l-3m2n-1;Q9 41 0 e1m1;Q9 43 0 a-3b2c1h1j1l-1m-1n-1
        Q9 44 0 a1b-1c1g-2i2j-1k-1l2m1n-1;Q9 45 0 b-1c1e-1f1g-1i1j-1k-1l2m1n-1;Q9 46 0 b-1c1g-1h-1i1k-1l1m-1n-1
        Q9 47 0 j1;Q9 48 0 b-1c1d-1f1i1;Q9 5 0 b1;Q9 51 0 a1g2i-1j-1l1;Q9 55 0 b1c-1;Q9 7 0 a1b-1d2e1f-2g1i-1k1l-1n-2
        Q9 9 0 a-1c1d2e-1f-1g2i-2l-1m-1n-3;F0 alone=no a-2b7c-5d-11e13f-2g-7h-1i7j-6k-1l7n2
        F0 alone=no/a_baby,_in_somebody's_care b-1c1d-1f1g-1i1
        F0 alone=no/asleep_or_seen_from_afar a2b-2d-3e5f-2g-4h4j-3k3;F0 alone=no/not_seen a-4b8c-4d-1e-1f3h-2i2j-1k-2l3
        F0 alone=no/somebody_of_the_family_was_there a-1b2d-5e8f-3g-1h-3i3j-2k-2l4m1n2
        F0 alone=no/the_writer_was_with_an_adult a1c-1g-1h-1i2k-1l1
        F0 alone=not_recorded a-3b1c2d-8e-3f11g1j-2k1l1m-1n-1;F0 alone=not_recorded/ a-3b1c2d-8e-3f11g1j-2k1l1m-1n-1
        F0 alone=yes a4b-3c-1d16e-8f-8g6h-1i-4j5l-4m1;F0 alone=yes/a_word_for_alone a4b-3c-1d15e-7f-8g5h-1i-4j5k-1l-4m1
        F0 alone=yes/out_with_the_writer d1e-1g1k1l-1;F0 children=1 a10b-1c-9d5e-7f2g5i-5j3k2l-5m4n6
        F0 children=2 a-9b2c7d-4e6f-2g-4h-2i6j-4k-2l6m-2n-5;F0 children=3 a-2b3c-2d-4e3f1g-2i2j-2l2m-2n-1
        F0 ground=asleepSeen a2b-1c-1d-1e3f-2g-3h11i-8j-3k10l-8m-1;F0 ground=asleepSeen/adults h1i-1k1l-1
        F0 ground=asleepSeen/clinic a-1b1h1i-1k1l-1;F0 ground=asleepSeen/desk e1f-1g-1h2i-1j-1k1l-1
        F0 ground=asleepSeen/unknown a1b-1c-1d-1g-2h6i-5j-1k6l-4
        F0 ground=asleepSeen/visit a1c-1d-1e3f-2g-2h4i-3j-1k5l-3
        F0 ground=asleepSeen/visiting a1c-1e1f-1g-2h6i-4j-1k6l-5;F0 ground=asleepSeen/withChildren a1b-1d-1e1h1i-1j-1k1
        F0 ground=elsewhere a-1b1d1e-1g1h-2i1j1k-3l2n1;F0 ground=elsewhere/adults a-1b-2c2
        F0 ground=elsewhere/clinic e1i1l1;F0 ground=elsewhere/desk a1e-1f1g1m1n1
        F0 ground=elsewhere/telephone a-1b1m1n1;F0 ground=elsewhere/unknown a1b-2c1g1h-1k-2l2
        F0 ground=elsewhere/visit a-2b3c-1d1e-1h-1i1j1k-1m-1;F0 ground=elsewhere/visiting a-2b4c-2d1h-1i1k-1l1n1
        F0 ground=elsewhere/withChildren a-1b1d1e-1g1i-1j1k-1;F0 ground=future a2c-1g3h-1i-2j4k-2l-2n1
        F0 ground=future/adults c1;F0 ground=future/clinic b1c-1e-1f1;F0 ground=future/desk g1j1k-1
        F0 ground=future/meeting b-1c1;F0 ground=future/missed i1l1n1;F0 ground=future/telephone m1n1
        F0 ground=future/unknown b1c-1g2h-1i-2j3k-1l-2;F0 ground=future/visit a2b-2c-1d1e-1f1g1i-1j1l-1
        F0 ground=future/visiting a1b-1d-2e1f1h1i-1n2;F0 ground=future/withChildren d2e-1f-1g2h-1i-2j3k-1l-2
        F0 ground=handsOn a6b-3c-3d-2f2g-2i3j-1l1;F0 ground=handsOn/clinic a1b-1e1f-1g-1i1k-1l1
        F0 ground=handsOn/desk g-1i1;F0 ground=handsOn/meeting a1c-1g-1i1
        F0 ground=handsOn/unknown a4b-3c-1d-2e1f1g-1i1j-2k1l1m1;F0 ground=handsOn/visit a2c-1e-1f1g-1j1k-1
        F0 ground=handsOn/visiting a3b-1c-2d-1e-1f2g-1h1j1l-1;F0 ground=handsOn/withChildren a1b-1d-1f1j-2k1l1m1
        F0 ground=heard a-2b3c-1e-1f1n-1;F0 ground=heard/adults a-2b2;F0 ground=heard/unknown a-2b2
        F0 ground=heard/visit b1e-1f1;F0 ground=heard/visiting a-1b1c-1e-1f1;F0 ground=mention a5b-4d1g3h-1i-2k2l-2m5n5
        F0 ground=mention/adults b-3c3e2f-2i-1j-1l1m-1;F0 ground=mention/clinic a-1b1e-1h1i-1j1k1l-1n1
        F0 ground=mention/desk a1d-1e1f-1m2n2;F0 ground=mention/meeting a-1b-1c2d-1e1f-1i1j1
        F0 ground=mention/missed a1b-1d1e-1f-1h-1i1k-2l2n1;F0 ground=mention/received a1g1
        F0 ground=mention/telephone a-1b1c1e-1f1g-1l1m6n4;F0 ground=mention/unknown b1c-1g2i-2k3l-3m-2n-1
        F0 ground=mention/video g1i-1l-1m1n1;F0 ground=mention/visit a5b-3c-2d1f-1h1i-1k1l-1m1
        F0 ground=mention/visiting a4b-2c-2d2e-2g1h-2i1j1k-1m2n3
        F0 ground=mention/withChildren a1c-1d-1f2g1i-1j-1k1m1n-1;F0 ground=mention/writing a-1b-1c1n1
        F0 ground=missed a-1b3c-2e1g-1i1m-1n-1;F0 ground=missed/clinic a-2b2m-1;F0 ground=missed/desk d1
        F0 ground=missed/meeting f1;F0 ground=missed/missed a-2b2;F0 ground=missed/telephone j-1l1
        F0 ground=missed/unknown b1g-1h-1i1m-1n-1;F0 ground=missed/visit e1g-1h1i-1k1m1
        F0 ground=missed/visiting b1c-1d-1k-1;F0 ground=missed/withChildren a1c-1e1g-1i1j-1m-1n-1
        F0 ground=none/adults a-2b2h1i-1k2l-2;F0 ground=none/clinic a2b1c-3d-1f1g-1h-1i2k-1l2m1
        F0 ground=none/desk b-1c2;F0 ground=none/unknown a1b-1c-1e1f-1j1k-1
        F0 ground=none/visiting a1b1c-2d1f-1g3h-1i-2l-1;F0 ground=none/withChildren a-2b1c1d1e-2f1g1i-1j1l-1n2
        F0 ground=notSeen a-2b2c-1e-1f2g1h-1i-1n1;F0 ground=notSeen/desk n1;F0 ground=notSeen/unknown a-2b2k1m-1n1
        F0 ground=notSeen/visit e-1f1g1j1k-1m1;F0 ground=notSeen/visiting a-1b1e-1f1
        F0 ground=notSeen/withChildren e-1f1g1i-1l-1;F0 ground=present a3b-3d-1e2f-1g-2h-2i4j-3k1l2m3
        F0 ground=present/adults a2b-1c-1d-1e1f1h-2i2j-1k-1l2;F0 ground=present/clinic a-1b-1c2d2f-2h1i-1j-1k1m1n1
        F0 ground=present/desk a1d-1e1g-1i1j-1k1;F0 ground=present/meeting b2c-2d1e-1g-1i1k-1l1
        F0 ground=present/missed a1b-1d-1e1g-1i1j-1l1;F0 ground=present/telephone a-1b1c-1d-1f1j-1l1m3
        F0 ground=present/unknown a3b-4c1d3e-2f-1g-1h-2i3;F0 ground=present/video a1b-1d-1e2f-1j2l-1m1n1
        F0 ground=present/visit a-1b-1c2d-2e1g1h1i-1j-2k1l1m1
        F0 ground=present/visiting a1b-3c2e3f-2g-1h-1i2j-1k-3l4m-1
        F0 ground=present/withChildren a1b1c-2d1e-3f2g-1h1j1k2l-2m3;F0 ground=present/writing b1m-1
        F0 ground=reported a-5b2c3m-2n-1;F0 ground=reported/adults a-1b2c-1e-1j1l-1;F0 ground=reported/clinic c1
        F0 ground=reported/desk a-1c1n1;F0 ground=reported/meeting c1;F0 ground=reported/missed b1
        F0 ground=reported/telephone a-1b1c-1n-1;F0 ground=reported/unknown a-3b2c2e-1f1k-1l1m-1n1
        F0 ground=reported/visit b-1c1h1i-1j1l-1;F0 ground=reported/visiting a-2c2e1f-1g-1h1m-1n-1
        F0 ground=reported/withChildren d-1f1g1;F0 ground=reportedPlace a-1b3c-1g-1i1m-1n-1
        F0 ground=reportedPlace/adults c-1;F0 ground=reportedPlace/unknown a-1b2c-1g-1i1
        F0 ground=reportedPlace/visit b1;F0 ground=reportedPlace/visiting a-2b2c-1m-1
        F0 ground=reportedPlace/withChildren g-1i1;F0 ground=reportedSight a2b-1c-1e1l1m-1n-1
        F0 ground=reportedSight/clinic a1b-1i1;F0 ground=reportedSight/telephone m-1
        F0 ground=reportedSight/unknown a1b-1;F0 ground=reportedSight/visit a1b-1
        F0 ground=reportedSight/visiting a1g1m-1;F0 ground=seen a4b-2c-2f1h1i-1j1l-2m-1
        F0 ground=seen/adults b1c-1h1i-1k1l-1;F0 ground=seen/clinic a2b-2d2f-2g1h-1j1k-2l1
        F0 ground=seen/desk a-1b1d1e-1g1i-1j1l-1;F0 ground=seen/missed e1i1l1;F0 ground=seen/telephone a-1b1
        F0 ground=seen/unknown a4b-3c-2d1e-3f2h2i-2k1l-1;F0 ground=seen/video f1j1k-1
        F0 ground=seen/visit a1c-1d-1e2f-2j1l-1;F0 ground=seen/visiting a4b-3c-1d-2e1f1g-1h1i1
        F0 ground=seen/withChildren a-1b1e-1f1g-1h1i-1j-1k2l-1;F0 ground=talk a1b1c-3d2f-2g8h-3i-6j2k1l-3m7n4
        F0 ground=talk/adults a-1b1d-1f1i1l1;F0 ground=talk/clinic a1d-1e2g2h-1i-1k1m1
        F0 ground=talk/desk a-1b1d-1h-1i1m1;F0 ground=talk/meeting a1b-1e1f-1;F0 ground=talk/missed k1l-1
        F0 ground=talk/telephone a-3b3d-1f1j1m7n3;F0 ground=talk/unknown a3b-1c-1d4e-2f-2g7h-1i-7j1k1l-2n1
        F0 ground=talk/video a1b-1d-1e1g-1i1j1k1l-2;F0 ground=talk/visit c-1g2h-1i-1k-1l1
        F0 ground=talk/visiting a1c-1d4e-3f-2g6h-1i-5j1m3n4;F0 ground=talk/withChildren a1b-1c-1e1f-1g1i-2j2k-1l-2m2n1
        F0 ground=talk/writing m-1n1;F0 kind=ambulance b-1c2e-1f1h1i-1k1l-1m3
        F0 kind=child_mental_health a-1b2d2e-1f-1g1i-2j1k1l-2m1n1;F0 kind=court a1c-1d-2f2h-1l-1
        F0 kind=domestic_abuse b-2c2d-1e1g-1h-1i2k-1l1;F0 kind=early_help e1f-1g-1h1i-1j-1k2l-1
        F0 kind=education_welfare b1c-1g1h1i-1j2l-2m1n-1;F0 kind=general_practice a1c-1d-2e4f-2h-1i1k-2l2m-1n-1
        F0 kind=health_visiting a1b-1c-1d-4e5f-2g-5h-1i6j-3k-2l5m-2n-1;F0 kind=hospital a2c-3d2e3f-5h-1i1j-1k-1l2m-1
        F0 kind=housing a3b-3d-1e1g1j-1k1;F0 kind=mental_health a-2b2d-1g-1i1;F0 kind=midwifery a-2b2c1g-1h-1i2k-1l1
        F0 kind=nursery a1d-2f2g-2h-2i3j-2k-2l4m1n-1;F0 kind=other a2b-1c-1d1e-2f1g-2h3i-1j3k4l-7m3n3
        F0 kind=police a2b-2d1e-1f1h3i-3j-1k4l-2n1;F0 kind=probation l1;F0 kind=school a-2b-1c2e-4f5g3h-3j-1k-2l3m-2n1
        F0 kind=school_nursing b2c-2e-2f1g1j1l-1;F0 kind=social_care a-5b4c1g1i-1k1l-1
        F0 kind=substance_misuse a-1b2d1f-1i-1;F0 kind=voluntary a-1b1d1
        F0 kind=youth_justice a2c-1d2e-3f1g3h-1i-3k-1l1;F0 long a8b-1c-7d5e1f-6g3i-3j5l-5m4n4
        F0 meant a-3b2c1d-3e3h-1i1j-2l2n1;F0 meant/adults a-1b-1c2d-1e2f-1g-1h-2i3j-1k-2l3m-1n-1
        F0 meant/clinic a-1b-1c2d1e2f-3g2i-1;F0 meant/desk a-1d-1f1h1i-1j-1k1m1n3;F0 meant/unknown a-1b1i-1k1l-1
        F0 meant/visiting a-2b1c1g-2h1i1j-1l2m-1n-1;F0 meant/withChildren a3b1c-4d-1e-2f3j2k-1l-1m1n1
        F0 middling a-2b-3c4d-7e2f5g-3i4j-5k2l3m-3n-2;F0 mode=meeting a-4b4g-1i1m-1n1;F0 mode=meeting/adults a-1b1
        F0 mode=meeting/clinic a-1d1e-1i1l1;F0 mode=meeting/desk b-1c2e1g-1i1
        F0 mode=meeting/visiting a-1b2c-1d-1g1k-1m-1n-1;F0 mode=meeting/withChildren a-1b2c-1h1k1n2
        F0 mode=missed b2c-1e1f-1h-1i1j-1l1m-1n-1;F0 mode=missed/adults a1c-1d1e-1g1h-1k1
        F0 mode=missed/clinic a-1b1e1g-1i1;F0 mode=missed/visiting a-1b1e1f-1g-1i1j-1k-1l1m-1;F0 mode=received b1g1
        F0 mode=received/desk c1;F0 mode=received/visiting b1c-1;F0 mode=telephone a-6b6c-1d-1f1m6n3
        F0 mode=telephone/adults a-1c1;F0 mode=telephone/clinic e1f-1;F0 mode=telephone/desk a-1b2c-1m1n1
        F0 mode=telephone/visiting a-2b3c-1e-1f1i1m3n3;F0 mode=telephone/withChildren a-1b2c-1d-1f1h1m2
        F0 mode=unknown a9b-3c-6d-1e-2f3g1h-3i2j-2k-2l3m-3n-3;F0 mode=unknown/adults a-4b4d-1e2f-1g-1h2i-1k1l-1m-1n-1
        F0 mode=unknown/clinic a3c-3e2f-2g1h-2i1j1k-3l2m1n-1;F0 mode=unknown/desk a1b-1d-1e-1f2g1i-1j-1k1n1
        F0 mode=unknown/unknown a1b1c-2d-1e2g1i-1k1l-1;F0 mode=unknown/visiting a4b-2c-3d1e-2f1g-2h1i1j-2l2m-2n-2
        F0 mode=unknown/withChildren a3b-4c2e-4f4g1h-3i2j1k-2l1n-1;F0 mode=video a1b-1e1f-1j1k1l-2m1n1
        F0 mode=video/clinic b1m1n1;F0 mode=video/visiting a1b-1g1h-1i-1j1l-1
        F0 mode=video/withChildren a1b-1e1f-1g-1h1i1k1l-1;F0 mode=visit a1b-5c4d-1e3f-2g-1h2j-1k1n-2
        F0 mode=visit/adults a1b-3c2d-1g-1h-1i3j-1k-2l2;F0 mode=visit/clinic a2b-2c1h1i-1j-1k1
        F0 mode=visit/desk b1e1f-1h1i-1k1l-1;F0 mode=visit/visiting a-2b-2c4e2f-1g1i-1k1l-1m1n-1
        F0 mode=visit/withChildren b1c-2h1i-1k1l-1;F0 mode=writing a-2b1c1m-1;F0 mode=writing/clinic a-1b1c-1
        F0 mode=writing/visiting a-1c1m-1;F0 named a3b-1c-2e-2f2g1h-1k-2l2m5n5
        F0 named/adults a-1b1d-1e3f-2g-2h1i1k1l-1;F0 named/clinic d2e1f-3g1h-1k-2l2m-1n-1
        F0 named/desk a1b-1d-1f1g1i-1m2n3;F0 named/unknown e-1f1h1;F0 named/visiting a2b-1d1e-1f-1g2h-1j-1l1m1n1
        F0 named/withChildren a2c-1d-1e-4f5h-1i1j1k-1l1m2n1;F0 none_named a-3b4c-1d-1e4f-2g1h-2i1j-3k1l2m-3n-5
        F0 none_named/adults a-2b1c1d-1e-1f1h-1i1j-1k-1l2m-1n-1;F0 none_named/clinic a3b1c-4e1h-1i1j-1k1m2
        F0 none_named/desk a-2c1f-1m-1n-1;F0 none_named/unknown d-1e2f-2g1h-1j1l-1
        F0 none_named/visiting a-3b3c1e1f-1j-1l1m-2n-1;F0 none_named/withChildren a1b-1k1m-1n-1
        F0 not_meant a2b3c-5e-1f2h-2i2j-1l1n-1;F0 not_meant/adults a-1b2c-1h1i-1k2l-2
        F0 not_meant/clinic a2b2c-4d1g-1h-2i3j-1k-2l2m1n-1;F0 not_meant/desk b-1c1
        F0 not_meant/unknown a1b-1c-1e1f-1j1k-1;F0 not_meant/visiting a1b1c-2g2h-1i-1
        F0 not_meant/withChildren a-1b-1c1d-1e-1f2g-1i1j-1l1n-1;F0 other_named a-1b2c-1d-2f2g-3h1i2k1l-1m-1
        F0 other_named/clinic a-1c1i1l1;F0 other_named/desk m-1n1;F0 other_named/visiting b1c-1d-2f2g-2i1k1l-1
        F0 other_named/withChildren b1c-1g-1;F0 seen=no a-4b8c-4d-1e-1f3h-2i2j-1k-2l3
        F0 seen=no/a_negated_word_of_seeing a-2b2c-1e-1f2g1h-1i-1n1;F0 seen=no/adults b-1c1d1e-1f1g1h-1l1n-1
        F0 seen=no/by_telephone a-1b1e-1f1m3n2;F0 seen=no/clinic a-1b2c-1d-1e2f-1g-1h-1i1j-1m-1n-1
        F0 seen=no/contact_missed_or_refused b1d1e-1g1h-1m-1;F0 seen=no/desk a-1b2c-1e-1m1n3
        F0 seen=no/heard_only a-1b1m1;F0 seen=no/in_writing a-1c1;F0 seen=no/meeting b1c-1f1m-1
        F0 seen=no/missed a-2b3c-1d1e-1g1h-1m-2;F0 seen=no/named a-4b7c-3d-1e-2f3h-1j1k-1l1m3n2
        F0 seen=no/not_brought,_absent_or_away a-2b3c-2d-1e1g-1i1j-1l1m-1n-1
        F0 seen=no/on_somebody_else's_word a2c-2h-1k-1l1m-1n-1;F0 seen=no/received g1
        F0 seen=no/somewhere_else d-1f1g-1h-1i2k-2l1m-1;F0 seen=no/telephone a-2b3f1j-1l1m4n3
        F0 seen=no/to_be_seen_later a1;F0 seen=no/unknown a-1c1d-1e1g-1h-1i2k-1l1m-3n-1
        F0 seen=no/unnamed b1c-1e1f-1h-2i2j-2k-1l2m-4n-2;F0 seen=no/visit a1b2c-3e-1f1g-1k-1l1m1n-1
        F0 seen=no/visiting a-4b8c-3d-1f2g-2h-1i3j-1k-2l2m1n1;F0 seen=no/withChildren a1c-1e-1f1g2i-2l-1m-1n-2
        F0 seen=no/writing a-1c1m-1;F0 seen=not_recorded a-5c5e3f-3j1l-1m-1n-1
        F0 seen=not_recorded/ a-5c5e3f-3j1l-1m-1n-1;F0 seen=not_recorded/adults a-5b4c1d-1e2f-1g-1h2k2l-1m-1n-1
        F0 seen=not_recorded/clinic b1c-1d1f-1g-1i1j-1l1m1;F0 seen=not_recorded/desk b-3c3e1i-1j-1
        F0 seen=not_recorded/meeting a-3b3d1e-1g-1j-1l1m-1n1;F0 seen=not_recorded/named a3b-6c3d1f-1m-1n2
        F0 seen=not_recorded/received a-1b1;F0 seen=not_recorded/unknown b2c-3d-1e4f-3g1i-1k1l-1n-2
        F0 seen=not_recorded/unnamed a-8b6c2d-1e3f-2k1l-1m-1n-2;F0 seen=not_recorded/visit b-7c7h-1i1j1k-1m-1
        F0 seen=not_recorded/visiting a1b-3c2e-1f1g2h-2k-1m-1n-1;F0 seen=not_recorded/withChildren a-3b1c2e1f-1j1l-1n2
        F0 seen=not_recorded/writing a-1b1;F0 seen=yes a8b-4c-5d-2f1g-1i1j-2k1l1m2n1
        F0 seen=yes/a_word_of_seeing a4b-2c-2f1h1i-1j1l-2m-1;F0 seen=yes/adults a3b-2c-1d-1e1g-1h-2i2j-1k-1l2
        F0 seen=yes/care_given_to_the_child a2b1c-2g-2i2j1k-2l1;F0 seen=yes/clinic a2b-1d1f-1g2h-1i-1j1k-2l1m1n1
        F0 seen=yes/described_as_there a-4c4d-1e1g-5i4j-2k-1l4m-2n-1;F0 seen=yes/desk b1k1l-1
        F0 seen=yes/examined,_weighed_or_cared_for a4b-2c-2d-2e1f1g-3i2j-1k1l1m1;F0 seen=yes/meeting c1e1f-1
        F0 seen=yes/missed a1b-1c-1d-1e1f-1g-1i1j-1l1;F0 seen=yes/named a4b-2c-2d1f-1g1h-1k-1l1m2n1
        F0 seen=yes/seen_on_a_screen a1b-1e2f-2j1k1l-2m1n1
        F0 seen=yes/spoke_with_the_writer b2c-2d2e-2f-1g7h-1i-6j-1k2l-1m3n1;F0 seen=yes/telephone a-3b4c-1d-1f1j1l-1m2
        F0 seen=yes/the_child_is_the_patient_or_pupil a2b-1c-1d-1e-2f2g2h-1i-1
        F0 seen=yes/unknown a8b-5c-3d2e-7f6g1h-2i1j-1k-2l4;F0 seen=yes/unnamed a4b-2c-2d-2f2g-2h1i1j-2k2
        F0 seen=yes/video a1b-1e1f-1j1k1l-2m1n1;F0 seen=yes/visit a1d-1e4f-3g-1h2i-1j-3k4l-1m-1
        F0 seen=yes/visiting a1b-2c1d1e1f-3g-1h2i-2j-1k2l-1;F0 seen=yes/withChildren a4b-1c-3d-2e-3f4g-2i2j-1k-1l1m2
        F0 setting=adults a-2b1c1d-1e2g-1i2j-1l1m-1n-1;F0 setting=clinic a1b1c-3d2e2f-3h-2i2j-1k-1l2m1n-1
        F0 setting=desk a-1c1d-1h1i-1k1n3;F0 setting=unknown a1c-1d-1e1f-1g1i-1j1l-1
        F0 setting=visiting a-2b2c-1i1j-1l1m-1;F0 setting=withChildren a2c-2d-2e-3f5g-1i1m1n1
        F0 short a-7b9c-1d-1e-1f2h-2i2j-2k-2l5m-1n-2;F0 spoken=no a-2b5c-3d-3e3f1g-6h6i-1j-6k6l-1m-4n-3
        F0 spoken=no/a_negated_word_of_talk a2b-2d-1f1g-1h3i-2j-1k3l-2
        F0 spoken=no/asleep_or_seen_from_afar a2b-2d-3e5f-2g-4h4i-1j-3k3l-1
        F0 spoken=no/not_seen a-5b9c-4d-1e-1f2g1h-3i3j-1k-2l3m-5n-3
        F0 spoken=no/would_not_or_could_not_speak a-2c2d2e-2g-2h3i-1j-1k2l-1m1
        F0 spoken=not_recorded d-4e3f1g-5h-5i10j-2k-6l8m-3n-1;F0 spoken=not_recorded/ d-4e3f1g-5h-5i10j-2k-6l8m-3n-1
        F0 spoken=yes a1c-1d4e-3f-1g11h-4i-7j5k-1l-4m7n4;F0 spoken=yes/a_view_the_child_must_have_given e-2f2g1i-1j1l-1
        F0 spoken=yes/a_word_of_talk_between_them b1c-1d2e-1f-1g9h-3i-6j2l-2m7n4
        F0 spoken=yes/seen_alone,_and_no_word_of_silence a1b-1d3e-1f-2j2l-2
        F0 subject=adult a4b-8c4d1e5f-6g1h-2i1j2k-2l1n1;F0 subject=adult/reported b3c-2d2e-2g4i-4j1k1l-2m-1n-3
        F0 subject=author d1e-1g2h1i-3k2l-2m1n1;F0 subject=author/reported a-1b1e-1f1g-1i1
        F0 subject=children a3b4c-7d-4e2f2g-3i3j-3k2m2n1;F0 subject=children/reported a-4b1c3e1f-1g-2h1i1j-1m-2n-2
        F0 subject=nobody a-1b1d-3e5f-2g1h-3i1n2;F0 subject=nobody/reported a-1g1n1
        F0 subject=worker a-2b4c-2d1e-1g-1h1j3l-2m1n-1;F0 subject=worker/reported b-1c1d-1g-1i1l1m-1n-1
        F0 wishes=no a-1b4c-3d-3e1f2g-2h5i-2j-9k12l-3m-1n-3
        F0 wishes=no/not_asked_or_not_given a2b-1d1e-1g3h-2i-1j-3k7l-3
        F0 wishes=no/not_reached a-4b8c-4d-2e-1f3h-2i2j-1k-2l3m-2n-3
        F0 wishes=no/not_spoken_with a1b-2c1d-2e3f-1g-5h9i-3j-5k7l-3
        F0 wishes=not_recorded d-2e3f-1g-2h-5i6j-4k-7l12m-1n-3;F0 wishes=not_recorded/ d-2e3f-1g-2h-5i6j-4k-7l12m-1n-3
        F0 wishes=yes b1c-1d2e-2g4h-3i-1j11k-5l-5m3n6
        F0 wishes=yes/a_word_of_wanting,_liking_or_fearing b1c-1d2e-2g4h-3i-1j11k-5l-5m3n6;N0 1 0 a-1b1f1k1
        N0 10 0 k-1l1;N0 15 0 g-1h1i-1k1l-1;N0 16 0 c-1d-1g-1i1n-1;N0 18 0 a-1c1j1k-1;N0 19 0 e1h1i-1k1l-1
        N0 2 0 e-1f1g1k-1m1;N0 23 0 d1e-1h-1i1j-1k1m1n1;N0 24 0 d1k1l-1;N0 25 0 d1e-1g-1h2i-1j-1k2l-1
        N0 26 0 a-1b1h2i-2j-1k3l-2m1n1;N0 27 0 a1g-1h2i-1j-1k1l-1;N0 28 0 a-1b1d2f-2g-1h2i-1j-2k3l-1n1
        N0 31 0 a1e-1g1j2k-1l-1;N0 32 0 a-1b1l1;N0 33 0 a-1b1d1;N0 38 0 d-1e1g-1;N0 39 0 g1j1k-1;N0 43 0 j1l-1
        N0 44 0 a1;N0 45 0 a1b-1d1g1h-1j2k-2;N0 46 0 b-1c1d1;N0 48 0 b1;N0 50 0 a-1b1;N0 51 0 i1
        N0 7 0 a-1b-1c2d1g2h-1i-1j-1k2l-1n2;N0 8 0 a3b-2c-1d-1f1g-1h2i-1j-2k3;N0 9 0 a-1b-1c2g2h-1i-1k1l-1n1;N1 13 0 b1
        N1 15 0 b-1c1;N1 2 0 a-1b1;N1 21 0 b1;N1 23 0 d1g1j1;N1 24 0 b2c-2;N1 28 0 a-1b1c-1h1i-1j1l-1m-1;N1 3 0 n1
        N1 30 0 b1;N1 31 0 d1g-1i1k1;N1 33 0 a-1b2c-2;N1 34 0 a-1b1m1n1;N1 38 0 a-1c1;N1 42 0 h1n1;N1 44 0 e1g-1i1
        N1 45 0 a1e1g-1h1k1l-1;N1 8 0 h1i-1k1;N10 2 0 b1;N10 20 0 a-1b2c-1g-1i1l1m1n2;N10 23 0 e-1n2;N10 26 0 a-1b1e1
        N10 27 0 a-1b1n1;N10 28 0 a-2b2c-1d-1f1h1i-1k1l-1m1n3;N10 3 0 b1f1n1;N10 43 0 d-1f1;N10 45 0 a1b-1d-1g1i-1j1
        N10 47 0 k1;N11 23 0 d1n1;N11 26 0 j1l-1;N11 28 0 j1l-1n1;N2 16 0 a1b-1g1i-2j1l-1;N2 2 0 e1f-1g-1i1j-1l1
        N2 23 0 a1b-1g1i-1j2k-1l-1;N2 24 0 e1i1k-1l1;N2 25 0 e1i1k-1l1;N2 26 0 a1d-1f1h-1i1k-1l1
        N2 28 0 a1c-1d-1h-1i1j2k-2;N2 31 0 e1j-1;N2 38 0 e-1f1h1k1;N2 45 0 g-1h1j-1k1;N2 50 0 e-1h1k1;N2 7 0 c1
        N2 8 0 e-1f1g1j1k-1;N3 28 0 f-1g1j1k-1;N3 32 0 b1;N3 42 0 d1e-1;N3 46 0 c1;N4 10 0 a1b-1g1i-1
        N4 13 0 b-1c1f-1i1l1;N4 15 0 a1b-1f-1h1i-1k1l-1;N4 16 0 a-1b-1c1d-1e1g-1i1;N4 23 0 a1b-1d1e-1f1l1
        N4 28 0 a1b-1d1e1f-2g1h-1j1k-1;N4 3 0 m1n1;N4 31 0 d1;N4 32 0 a-1b1j1;N4 38 0 a-1b1;N4 39 0 b-1c1;N4 43 0 d1e-1
        N4 44 0 e-1j1;N4 45 0 b-2c1j1k-1;N4 47 0 g1k1l-1;N4 7 0 g1i-1j1k1l-1;N5 13 0 b1;N5 18 0 j1;N5 28 0 j1
        N5 46 0 g1j1l-1;N6 13 0 a-1b1c-1;N6 15 0 a1c-1d-1e1g-1i1k1n-1;N6 16 0 a-2b3c-1f-1m1;N6 18 0 a1c-1f1
        N6 2 0 e-1f1j-1k1l-1;N6 21 0 d1f-1g1i-1j1l-1;N6 23 0 g1;N6 26 0 a-1b1g1i-1k1l-1;N6 27 0 g1i-1k1l-1
        N6 28 0 a-1b3c-2d1e2f-2h1i-1j1k1l-2m-1n-1;N6 38 0 a-1b2c-1d1f-1j1k-1;N6 39 0 d1;N6 44 0 h1i-1k1l-1
        N6 45 0 a1h1i-1k1;N6 47 0 a-1b-1c1d1j1;N6 48 0 a-1b1;N6 50 0 a-1b1;N6 51 0 c-1e1f-1i1l1
        N6 52 0 c1d1f-1g1i-1j1l-1;N6 7 0 b-1c1e-1g1i-1j1l-1;N6 8 0 b-1e1f-1h1i-1k1l-1;N7 28 0 b-1c1;N8 28 0 f1
        N9 23 0 a1b-1d1f-1g1h-1j2k-1l-1;N9 28 0 a2b-1d1f-1h1i-1k1l-1;N9 32 0 h1i-1j-1k1l-1;N9 44 0 a1d1g1i-1j1l-1
        N9 45 0 a1b-1d1e-1g1i-1j1l-1;N9 7 0 a1d1g1i-1k1l-1;N9 9 0 a1b-1d1e-1g1h1i-2k2l-2;O0 # a-1c1d3e-2f-1g1h1i-2j2l-2
        O0 #f a1d2e-1g1i-1j2l-1;O0 @kid a-6b6c-1d-1e-2f2g-1h-1i2j-1k-1l2m-1n-1;O0 @me a3b-3e-5f5h-2i2j-1k-2l3m1;O0 a b1
        O0 abe a1b-1d2e-1f-1g1i-1;O0 adult d-1f1g-1i1;O0 appt d1e-1;O0 arrang k1l-1;O0 arriv d-1f1g-1h1k1l-1
        O0 asb a1b-1f1;O0 assessment a-1b-1c2e1f-1;O0 att a1c-1;O0 attempt k-1l1;O0 attend a3b-2c-1d-1e2g2h1i-3j-1k2l-1
        O0 attendanc f1;O0 book a-2b1c1;O0 both a1b-1e-1f2h-1i1k-1l1;O0 call a1b2c-2d-1e-1f2h-1j-1k-1l2;O0 caller b1m2
        O0 carer a2b-1c-1e1g-1i1l1;O0 case a-1;O0 check a1h1i-1k1;O0 child a2b-2e-1l-1;O0 cin b1c-1
        O0 circl a1b-1f1j1l-1;O0 client a-2b2c-1;O0 clinic a1c-1g-1i1j-1k-1l1;O0 collect b-1c1h-1i1k-1l1
        O0 consultation a-1c1;O0 contact b1c-1;O0 core a-1b2;O0 cp a1c-1d2e-2g1h1i-2j-1k1l-1;O0 cpa b1c-1;O0 cpn a-1c1
        O0 cpom k1;O0 dad d1f-1;O0 day e1f-1j1;O0 dear b1k1;O0 depot b-1c1d-1e1f-1g-1i1;O0 did b1d1g1i-1j1l-1
        O0 direct d-1e-1f1;O0 discharg a1e1f-1;O0 disclosur a1b-1e-1g1i-1k-1;O0 dna b1;O0 domestic a-2c2d1
        O0 doorstep m2;O0 drop k1l-1;O0 drop-in d1f-1;O0 dv b1c-1;O0 edt c-1;O0 email b-1c1
        O0 family a1b-1c-1d-1e1f-1g-1h1k1l-1;O0 father b1c-1i1;O0 file a-1b1;O0 first d1;O0 found g1h-1i-1k1l-1
        O0 gastrostomy d1e-1g1i-1j2l-1;O0 h b-3c3d1f-1l1;O0 he e1h1i-1;O0 height f1i1;O0 home a2b-3c1d-1f1g-1h1j-1l1
        O0 hv a-2c2d-1e1g-1;O0 i a3b-1c-1e-1f1g-1h1k1l-1m-1;O0 icpc c1;O0 individual a1d1e-1g1i-1j1l-1
        O0 initial d-1e1h-1l1;O0 inspection a1b1c-2;O0 joint a2b-1c-1e1f-1g-1i1j-1l1;O0 keywork f-1
        O0 lac a1b-1c1d1f-1g1n1;O0 late a1b-1e-1f1;O0 left i1l1;O0 letter b1c-1;O0 long a-1;O0 management c1
        O0 marac b2c-1;O0 met b-1c1d1e-2f1g1i-1j1k-1l-1;O0 misper e1k1;O0 mother a-1b-1c1d-1e3f-1h-1i1j-1k-1l2
        O0 mum a-1b3c-1d-1;O0 neighbour c1e-1f1;O0 night g-1h1i-1k1l-1;O0 no b2c-2e1h1k1l-1;O0 note a1b-1e1;O0 o d1e-1
        O0 observ e1g-1i1;O0 officer a-1c1;O0 opportunistic a1c-1;O0 outreach b1e1l1;O0 parent a-3b3c-1d1f-1i1l1
        O0 pep b-1c1g-1i1;O0 phon a-1b1n-1;O0 pick d1;O0 plac l-1;O0 plann c1;O0 play g1;O0 pn b1c-1e-1f1;O0 polic a-1
        O0 professional b1;O0 pt a1b-1e1f-1i1;O0 r a1e1k1;O0 rang a-1b1;O0 read b1;O0 report b1c-1h1
        O0 respit d1f-1j1l-1;O0 return g1m1n1;O0 review e1f-1g1n1;O0 rhi b1n1;O0 room b-1c2k1;O0 s47 b-1c1e-1f1k-1l1
        O0 sat d1f-1;O0 saw b-1c1e1f-1h-1i1k-1l1;O0 school a1b-1h1i-1l-1;O0 section d1e-1k-1;O0 seen a2b-1c-1j-1l1
        O0 session d2e-1f-1g1j1k-1;O0 short b-1c1g1i-1j1l-1;O0 social a1d-1e-1f1g-1h1j-1k1;O0 spok d-1f1h1i-1k1m1
        O0 stat g1i-1;O0 statutory a1b-1e1f-1g1j2l-2;O0 stop e1k1l-1;O0 strategy b1c-1;O0 supervis c1e1
        O0 supervision b1c-1;O0 support a-1b-1c2;O0 t a-2b3c-1;O0 taf b1n2;O0 tel b1m-1n1;O0 telephon a-1b-1c1
        O0 tenancy a1c-1h1i-1k1l-1;O0 text a-1b1m2n1;O0 third a-1b1;O0 took a1d2f-2l-1;O0 transport f1l1;O0 triag k1
        O0 two e1f-1g1i-1k1l-1;O0 unannounc j-1l1m1;O0 vehicl a1c-1d1e-1;O0 video a1b-1e1f-1g1j1k-1
        O0 visit a-1b1d-1e2f-1g-2i2k-1l1n-1;O0 walk d2e-1f-1j1;O0 ward d1e-1;O0 warrant b-1c1e1f-1h-1k-1;O0 welfar a1
        O0 wnb b1;O0 worker a-1b1c-1;O0 zoom b1j-1k1m1n1;O1 # a2b-2c1e4f-3k-2l2m1;O1 #pm h1i-1k1l-1
        O1 @kid a-1b1e1j-1l1n-1;O1 @me a2b-2c-1d4e-3f-2g1h-1j1k-2l1m1n1;O1 @nm c-1f-1h1i-1k1l-1;O1 a d1e-1;O1 absent b1
        O1 access b1c-1i1;O1 after b1c-1d-1;O1 again a1b-1f1;O1 all i1;O1 alon a1d2e-1f-1g1i-1;O1 and a1b-1d-1e1
        O1 appointment b1c-1;O1 appt d-1e1i1l1;O1 arriv a1b-1f-1;O1 as a-1b1c-1;O1 ask e-1g1;O1 assessment a-1b1e1g1
        O1 at a3b-1c-2d2e-2k-1l1;O1 attend a-1c1e-1f1g-1h-1i1;O1 befor k-1l1;O1 bit a1e1;O1 boy e1f-1
        O1 brought d1f-1h-1i1k-1l1;O1 by a1c-1e1f-1g1h-1k-1l1m1;O1 c a-2b3c-1;O1 call a-1b1d-1e2f-2g1i-1k1l-1m1
        O1 came a-1b1d-1f1g1i-1j1k-1;O1 cancell b1;O1 case b2c-2;O1 chang d1j1l-1;O1 check b-2c1e1j-1k1;O1 child a-1b1
        O1 children a1b-1c1e-2f2i1;O1 client a-1b-1c2e1h1k1;O1 club d-1e-1f1j-1l1;O1 complet d-1
        O1 contact a1c-1d-1e3f-1g-2h-1i3k-1;O1 did a-1b1f1;O1 discussion b1;O1 domestic a1c-1e1f-1g-1h2i-1k1l-1
        O1 dr k1;O1 dropp a1b-1e-1f1i1l1;O1 e b1;O1 even a-1c1;O1 execut a1b-1e1f-1h-1k-1;O1 fail d-1e1f-1i1
        O1 fell e-1f1g1h-2i2k-2l2;O1 femal a-1b1;O1 file b1;O1 for a3b-2d-1f1j1k1l-2;O1 forc d1f-1l1
        O1 from a-1c1g1l1m2n1;O1 given b-1c1g-1i1;O1 group a-1b2c-1e-1f1;O1 had e-1f1g-1i1;O1 health a1b-1e1f-1l1
        O1 held n1;O1 help a1c-1f1j1;O1 home a-1c1;O1 hv b-1c1i1l1;O1 in a-4b6c-2e-2f2g2i-2k1l-1;O1 inspection a-1c1
        O1 interview b1c-1d2e-1f-1g1i-1m1n1;O1 keywork a1j1l-1;O1 log h2i-1k2l-1;O1 male a-1b1c1
        O1 medical d1h1i-1k1l-1;O1 meet g-1i1;O1 met b1d-1e1g1h-1;O1 midwif h1i-1k1l-1;O1 mtg b1n2
        O1 mum a-1b1c1f1i1m-1n1;O1 not c-1d1e-1g-1h1j-1l1;O1 obs e1f-1;O1 od a-1c1j1;O1 of e1f-1i1
        O1 on a1b-1g1h1i-2k1l-1;O1 oversight c1;O1 phon b1;O1 plan c1;O1 present a1b-1f1g1h-1k-1l1;O1 rang b1h1m1
        O1 re c-1e-1f1h-1j-1l1;O1 read a-1b1;O1 refus a-4b2c2d1m1;O1 reply a1h1i-1;O1 report a1c-1g1i-1
        O1 review a-1b2c-1e1f-1l1n1;O1 routin a1f1;O1 said f1;O1 sat g-1i1;O1 saw e-1f1g-1;O1 seen a-2c2d1g1h-1j-1
        O1 session d1e-1h2i-2j1k2l-3;O1 slept e2f-1h1i-1k1l-1;O1 spok b1;O1 stabl a1d1e-1f-1g1j1;O1 statutory k1
        O1 stay a-1b1;O1 stop a2b-1c-1e1i1k-1l1;O1 supervision a1c-1e-1f1g1i-1;O1 taken a1;O1 telephon a-1b2
        O1 the a1b-1d-1e1h-1i1k-1;O1 time a1b-1j1l-1;O1 to a-4b6c-2d-1f1h-1j-1l1;O1 told f1j1;O1 transfer b1f1
        O1 trip i1j-1l1;O1 up b-1c1;O1 v a-1b-2c3f-1k1;O1 visit a2b-5c2e1f-1h-1i1j-1l1m1;O1 w b1c-1f1g1i-1j1k-1
        O1 was b1e-2f2g-2h2j-1k2l-1m-1n1;O1 weigh a1c-1d-1;O1 with a2b-5c3e2f-2g-1h1j1k1l-1;O1 work b-1c1d-1f1
        O1 worker a1d-1e-1f1g-1h1j-1k1;O1 would c1;O1 x b1;P0 " @nm d1f-1g1;P0 " after j-1k1
        P0 " and c-1d-1e1g1i-1j2l-2m2;P0 " at j1n1;P0 " cant m2;P0 " daddy i-1;P0 " good a-1b1;P0 " he d1e-1
        P0 " i a1b-1c-1e1f-1g-1i1j1l-1m1n2;P0 " im a1b-1n1;P0 " is e-1f1;P0 " it k1;P0 " mummy a-1b1;P0 " my a-1b1l1
        P0 " no h1k1;P0 " sad g-1i1;P0 " she d-1f1;P0 " sleep g-1i1;P0 " that e-1f1g1i-1;P0 " the b1n1
        P0 " through a-1b1m2;P0 " would h1;P0 # # b-1c1;P0 # @nm c1;P0 # and a-1b2c-1e-1;P0 # at b1c-1;P0 # bed a-1
        P0 # by e-1f1g-1h1k1;P0 # call a-1b1f1;P0 # ch c1;P0 # children a-1b2;P0 # day b-1c1e1f-1i1k-1
        P0 # extraction a1b-1e-1f1i1;P0 # f f1;P0 # follow i-1k1;P0 # for b-1c1g1i-1l1;P0 # hourly d2e-1
        P0 # hrly e-1f1j1;P0 # hrs b-1c1d-1e1g-1;P0 # in c1e1;P0 # kid a-1b1c-1;P0 # min a1c-1g1h1i-2;P0 # minut c1
        P0 # obs i-1l-1;P0 # on a-1b1e1m1;P0 # paracetamol j1l-1;P0 # per a-1b1;P0 # post f-1;P0 # pupil n1
        P0 # review c1;P0 # to a-1b-1c1;P0 # visit a1d1j1l-1;P0 # week b3c-3e-1f1;P0 # when k1;P0 # with a1e1h1k1l-1
        P0 # word a1i1;P0 # x e-1f1;P0 # y b1m2;P0 # yo e-1f1g1i-1;P0 # yr a2c-1e1f-1i1k-1;P0 # yrs a1b-1d-1
        P0 #th @nm a-1b1;P0 #th centil a2b-2c-1i1;P0 #th to a1e-1f1;P0 @kid # b-1c1l1;P0 @kid @kid a-1b2c-1f1h1i-1k1l-1
        P0 @kid @me g-1h-1i2j1k-1;P0 @kid and a-2b1c1e2f-3h1i-1;P0 @kid ask a1b-1e-1f1j-1k1
        P0 @kid asleep e-1f1h-1k-1l1;P0 @kid at a2b-1d1f-1;P0 @kid attend a-1b1n1;P0 @kid both l1;P0 @kid brought a-1b1
        P0 @kid came a-2c1;P0 @kid did g-1k1l-1;P0 @kid had a2b-1d1e-1;P0 @kid hid j1l-1
        P0 @kid in a1b-1d-2e1f1g1i-1j-1l1;P0 @kid is j1l-1;P0 @kid not g-1i1l1;P0 @kid on a-2b1c1j1k-1
        P0 @kid pass a1b-1g1i-1j1l-1;P0 @kid play a-1b1g1i-1;P0 @kid ran e1j2l-2;P0 @kid said e1f-1g-1i1j1k-1
        P0 @kid say a1;P0 @kid seen a-1b2d1e-1g1i-1j-1;P0 @kid slept a-1b1d1f-1;P0 @kid stay a1b-1e1f-1i1j-1k-1l1
        P0 @kid to a-1b1m1;P0 @kid together d-1e1;P0 @kid told a1b-1g-1h1j-1k1l-1;P0 @kid was a-2b2c-1d1e-1g1i-1k-1
        P0 @kid were e1j-1k1;P0 @kid would l1;P0 @me " g-1i1;P0 @me # a-1b-1c2e1f-1j2l-2;P0 @me @kid f1g1h-1i-1
        P0 @me @me a2b-1c-1d-1e1g-1i1;P0 @me again d-1f1;P0 @me alert a1;P0 @me alon d1k1l-1
        P0 @me and a-1b-1c2d-1e4f-3g2h-1i-1l-1;P0 @me arriv e-1f1;P0 @me as d-1f1;P0 @me ask a1b-1d-1f1h-1j1l-1
        P0 @me asleep a1b-1d-1e2f-1g-1h3i-2k3l-3;P0 @me at a-1b1c-1d1f-1h-1i1n-1;P0 @me attend a1b-1
        P0 @me attendanc c1;P0 @me awak a1e1;P0 @me bit e1f-1;P0 @me brought d1f-1l1;P0 @me but a-1b1n1
        P0 @me by h1i-1k1l-1;P0 @me call m2n1;P0 @me came a1b-1c-1d-2e1f1g1i-1j-1k1;P0 @me chos d1;P0 @me cry a-1b1e1g1
        P0 @me did d-1e2f-1k-1l1;P0 @me disclos f1j1;P0 @me doing a-1b1;P0 @me dropp a1b-1e-1f1i1l1;P0 @me engag d1g1
        P0 @me feed a1d1e-1;P0 @me fell e-1f1h-2i1k-2l2;P0 @me first l1;P0 @me for d1f-1;P0 @me from d1f-1j1l-1
        P0 @me had a-2b3e-1f1g-1j-1l1m-1n-1;P0 @me has a-1c1f1m-1;P0 @me help f1j1l-1;P0 @me hid a1b-1h1i-1k1
        P0 @me home a1d1e1f-2;P0 @me in a2b-1c-1d1e-1h-1i1j2k-1l-1n1;P0 @me is a-1b2c-1e1;P0 @me kick e1
        P0 @me locat d-1e1;P0 @me not a-2b2d1e-1g1i-1j-1l1;P0 @me on a1c-1d2e-2f-1h-1j-2l1m3;P0 @me one b1n2
        P0 @me out a-1b1n1;P0 @me paint a1b-1d-1e-1f1j1l-1;P0 @me pass a1b-1f1g-1i1j-1k1;P0 @me play e1f-1j-1l1
        P0 @me popp a1j-1k1;P0 @me preferr j1l-1;P0 @me push g1i-1j1;P0 @me ran f-1j-1l1;P0 @me rang m1
        P0 @me re a-1b1m1;P0 @me read j-1l1;P0 @me refus a-2c2e-1f1g1i-1j1k-1m1;P0 @me said a1b-1d-2f1g1i-1j1l-1n1
        P0 @me sat e1f-1g-2i2j-1;P0 @me say d-1e1j1;P0 @me seen a1b-1g1h-1i1k-1l1;P0 @me settl b1c-1e1f-1
        P0 @me show d-1e2f-1i1j-1k1l-1;P0 @me sinc c1;P0 @me sleep a-1;P0 @me slept a1b-1h1i-1k1l-1
        P0 @me stay a-2b2j1l-1;P0 @me to a2b-2d1e-2h-1j-1k-1l3;P0 @me told a1d-2e1f1g1i-1j1k-1;P0 @me took e-1f1
        P0 @me unit b1;P0 @me up a1b-1d1h1i-1;P0 @me upstair a-2b1c1;P0 @me used d1e-1j-1l1;P0 @me w h1i-1k1l-1
        P0 @me wait a1b-1;P0 @me was a-2b3c-1e-1f1g-2h2j-1k2m-1n-1;P0 @me weigh a2b-1j1;P0 @me were a-1b1e1f-1h-1k-1l1
        P0 @me with a-1b1f-1g-1h1j1l-1;P0 @me would b-1c1h1l-1;P0 @me wouldnt d1f-1;P0 @nm " b1d-1f1
        P0 @nm # b-1c1e-1i-1j1l-1;P0 @nm @nm g1j2l-1;P0 @nm and a-1b2c-1m-1n-1;P0 @nm at b1j1;P0 @nm did l1
        P0 @nm for a1g-1i1l1;P0 @nm goe e-1f1;P0 @nm in e1f-1;P0 @nm is a-1b1n1;P0 @nm manager b1c-1;P0 @nm polic k1
        P0 @nm sister h1i-1k1;P0 @nm to c-1d-1e1;P0 @nm with b1g1n-1;P0 a @nm d1e-1f-1j1;P0 a black e-1f1
        P0 a blanket a1d-1e1g-1h1;P0 a bottl c-1;P0 a boy c1;P0 a car f1;P0 a child h1i-1m1;P0 a cup e-1f1j1l-1
        P0 a driv d1j-1k1;P0 a duvet e1f-1;P0 a friend a-1b1e1f-1g-1h2;P0 a good f1l1;P0 a haircut d-1e-1f1
        P0 a jigsaw g1k-1l1;P0 a letter n1;P0 a male e-1f1l-1;P0 a man e1f-1i1j-1;P0 a mate n1;P0 a nappy e1i1
        P0 a neighbour a-1e-1f2g-1h1j-1k1;P0 a report e-1f1l-1;P0 a runny a1b-1;P0 a school a-1b1;P0 a sore l1
        P0 a statutory a1b-1;P0 a telephon n1;P0 a temperatur e1f-1h1i-1k1l-1;P0 a thumb f1j1m1n-1;P0 a week d1f-1
        P0 a word a-2b1c1h1k1n1;P0 abe interview a1b-1d1e-1f-1g1i-1;P0 able to n1;P0 about # a1b-1e-1f1k-1
        P0 about @me a-1c1;P0 about her a2b-1d1f-1g2h-1i-1j-1l1;P0 about his a-1b1e1f-1j-1l1;P0 about home d1f-1j-2k2
        P0 about it g1k1l-1;P0 about mum d1f-1;P0 about school b-1c1e1j1l-1;P0 about the a-1b2c-1d2e-1f-2g1k-1l1
        P0 access visit b1;P0 accident form b-1c1e-1f1;P0 accompani by i1;P0 accord to b-1c1;P0 account of d1e-1
        P0 address # e1;P0 address re b-1c1;P0 adult femal a1e1g1l1;P0 adult from d-1l1;P0 adult mal e1f-1g1k1l-1
        P0 advic given a-1b1g1i-1l1;P0 advis re b-1c2;P0 advis to a-1b2;P0 after school f1j1;P0 after the a-1b1k1
        P0 after-school club e-1g1i-1j1l-1;P0 again " b1;P0 again at e-1f1;P0 age # d1g1i-1j1l-1;P0 aged # d1
        P0 agre that a-1b-1c2;P0 agre to i1;P0 alert and e1f-1;P0 all day a-1b1;P0 all four a1d1j1
        P0 all night a-1b1d-1e-1f1n1;P0 all of b-1c1e1f-1l-1;P0 all quiet a-1b2c-1;P0 all the d-1f1g1
        P0 all thre a1e-1f1h-1i1;P0 all up b1c-1;P0 allocat to a-1b1;P0 alon in c-1d2f-2g-1h-1i1j-1k-1l2;P0 alon on j1
        P0 ambulanc with e1i1;P0 an hour g-1i1j1;P0 and " g-1i1;P0 and # a-1b2c-1;P0 and @kid a-2b1d-2e3f-2h-1i1k1l-1
        P0 and @me e2f-2g-1i1j-1k-1l1;P0 and a b-1c1d-1e1g-1;P0 and answer a1b-1;P0 and are b1;P0 and ask g1n1
        P0 and at a-1c1;P0 and back a1h1i-1k1l-1;P0 and bed c1e-1f1;P0 and both d-1e1g1i-1k-1l1;P0 and brought e1h1
        P0 and child a1b-1c-1i1;P0 and children a-1b-1c1e1j1;P0 and could f1h1i-1;P0 and dad b1;P0 and down b1e1f-1
        P0 and drov b1c-1;P0 and each j1;P0 and eat a-1b1;P0 and feel j1;P0 and feeling f1k1;P0 and fell e-1f1
        P0 and follow e-1f1i1;P0 and food c1;P0 and had e1f-2;P0 and he d1e-2h-1i1k-1l1m1;P0 and hed a1h1i-1k1l-1
        P0 and held a1b-1d-1g-1h1i1;P0 and his a-1c1g1j-1k1;P0 and i c-1d2f-2g1i-1k2l-1;P0 and is d1
        P0 and isnt a-1b1m2n2;P0 and left b-1c1;P0 and live b-1c1;P0 and me b-1;P0 and mother g-1h2i-2k2l-2
        P0 and mum a-1b-1c1f-1h1i-1l-1;P0 and nan m1;P0 and no a1c-1d-1f1h1j-1k1;P0 and not d1f-1g1i-1j1l-1
        P0 and out c1d-1e1;P0 and pram a-1c1;P0 and said a-2b3c-1d-1e-3f4g3h-1i-2k1l-1m-1;P0 and sat d1f-1g1i-1l-1
        P0 and say a-1b1;P0 and settl e-1f1;P0 and she a-1b1d1e-1j1k-1n-1;P0 and show f1;P0 and sign f1g1j2l-1
        P0 and smil e1;P0 and social a1;P0 and spoken b1d1j1;P0 and that b1c-1g1i-1j-1k1;P0 and the b-1c1
        P0 and ther d1j-1l1m1;P0 and told c-1d-1e1g2h-1i-1k-1l1m-1;P0 and took j-1;P0 and turn g-1l-1;P0 and two b-1c1
        P0 and uncl j1;P0 and want j1l-1n1;P0 and was d-1e1f-1g-1i1k-1l1;P0 and wav a1b-1f-1g-1
        P0 and we b-1d1e-1g1i-1k-1;P0 and weigh b1c-1e-1f1l1;P0 and weight i1;P0 and well a1d1e-1h1i-1k1l-1
        P0 and went d-1e-1f2g-1h1;P0 and were a1b-1e1f-1;P0 and who j-1l1;P0 and without d1l1
        P0 and would a2b-1e1f-1g-1h2i-1k1l-1;P0 another child e1f-1;P0 another family a1b-1;P0 answer about a-1b1
        P0 answer and a1b-1f1;P0 answer by a-1b1f1;P0 answer for j1;P0 answer me h1;P0 answer the a-1b1e-1f1
        P0 any more m1;P0 appear well a1m2;P0 appropriat adult c-1e-1f1g1i-1k1l-1;P0 approx # a1b-1m1;P0 appt # a-1c1
        P0 appt @nm d-1e1;P0 appt at d1;P0 are at a-1b2c-2;P0 are being a-1c1;P0 are on a-1c1;P0 argument re b-1c1j1
        P0 arm of a1b-1f1i1;P0 arrang visit k1l-1;P0 arriv # i1;P0 arriv on a1b-1f-1g1i-1l-1;P0 arriv with e-1f1
        P0 as @kid d-1e1g-1h1;P0 as @me a-1b1d1e-1g1i-1n1;P0 as @nm a1b-1e-1f1h-1i1k-1l1;P0 as aa a1b-1j1
        P0 as arrang b1c-1;P0 as he e-1;P0 as i k-1l1;P0 as in a-1c1;P0 as instruct b1m2;P0 as part b-1c1
        P0 as partner a-1b-1c1;P0 as plann a-1b2c-1;P0 as she d1f-1m1n1;P0 ask @me a-1b1d-1f1j-1l1n1
        P0 ask about a-1c1d1f-2j-1l1n1;P0 ask after e-1f1;P0 ask for b1c-1d1e-1f-1g1j2l-2;P0 ask her h1i-1j-1k1l-1
        P0 ask him e1l1n-1;P0 ask if c-1e1f-1g2h-1i-1j1l-1m1n-1;P0 ask me f1j1k-1;P0 ask to b1c-1d1f-1g1i-1n1
        P0 ask us a-1b1;P0 ask was d-1f1g-1i1k1;P0 ask what a-1b1d1e-1j-1k1m1;P0 ask when f1g1l-1
        P0 ask who a1b-1f1k1l-1;P0 ask why l1;P0 asleep in a2b-1c-1d-1e1;P0 asleep on a2b-1c-1e1f-1g-1h1j1k1l-2
        P0 asq done a1e1i1k-1l1;P0 assault by a-1b1;P0 assessment at e1f-1;P0 assessment of a-1b-1c2e1f-1i1
        P0 assessment session a-1b1;P0 assessment visit c1;P0 assessment with b1c-1d-1f1
        P0 at # a2c-1d-2e-1f3g-1h1i1j-2k1l1m1;P0 at #am a1h1i-1k1;P0 at #pm e1f-1g-1h2i-1k2l-1
        P0 at @nm a-1b4c-2d1e1f-1;P0 at a n1;P0 at address b-1c1d-1e2f-1;P0 at bedsid a1e1f-1h1j-1l1
        P0 at bedtim d1e-1f-1g1i-1j1l-1;P0 at break e-1;P0 at clinic a1b-1d-1f1;P0 at door a-1b-1c1e1
        P0 at drop a1b-1f1;P0 at front g1h-1i-1l1;P0 at half e-1l-1;P0 at her a1e1f-1g1h-1j1k-1m1n1;P0 at him e1
        P0 at his a-1b1d-1f1n1;P0 at home a-2c2d1e-1f-1h-1i2j3k-2l-1;P0 at length b-1c1;P0 at library d1g1i-1l1
        P0 at lunch g1i-1j1;P0 at marac a-1b-1c1;P0 at me a1b-1g-1i1k-1l1;P0 at my m1n1;P0 at nan f1j1
        P0 at nursery b-1c1d1e-1g-1h-1i1j-1k-1l2;P0 at offic a-1c1g1;P0 at own d1e-1k1l-1;P0 at placement d1f-1g1i-1l-1
        P0 at playgroup b1;P0 at refug b-1c1;P0 at school b2c-2e-1f1i1j-1k1m-1n-1;P0 at snack a1b-1e-1f2l1
        P0 at solicitor a1j1;P0 at the b2c-1d-2e3f-2g-1h1j-1k1m-1;P0 at their d1j1l-1;P0 at thi e-1;P0 at time b1c-1
        P0 at weekend b1c-1;P0 at work a1b-1e1f-1g-1i1;P0 ate all a1;P0 ate two h-1k-1l1;P0 attempt to a-1b1
        P0 attend # a1b-1i-1;P0 attend address c1;P0 attend alon a-1b1;P0 attend and l1
        P0 attend domestic a1c-1e1f-1g-1h2i-1k1l-1;P0 attend for a-1c1d-1f1n1;P0 attend on d1e-1j1l-1
        P0 attend re b1c-1;P0 attend report a1c-1e-1f1;P0 attend the a1b-1d-1e1h-1i1j-1k-1l2;P0 attend w a1b-1c1d-1e1i1
        P0 attend with a1b-2d1e1f-1i1;P0 attendanc # c1j1l-1;P0 aunt home e1j1l-1;P0 aunti @nm d1j1l-1
        P0 awak and f1i1k-1l1;P0 awak in k1;P0 awar of c1n1;P0 away from a1b-1d1k-1;P0 back at c-1h1k1l-1
        P0 back bedroom e-1f1;P0 back pain a-1;P0 back to e-1f1k-1m1n1;P0 back whil f1n1;P0 back with j-1k1
        P0 bath " g-1i1;P0 be arrang a1e-1;P0 be at j1;P0 be back d-1e-1f2;P0 be discuss a-1c1;P0 be done b1c-1e1
        P0 be drawn a1i1j-1k1;P0 be heard a-1b1;P0 be in j1l-1;P0 be out e-1f1j1;P0 be seen a-1c1e1f-1
        P0 be spoken e-1f1l-1;P0 be told c1;P0 be updat b1c-1;P0 becaus he e-1f1j1l-1;P0 becaus nobody a1j1
        P0 becaus of d1j1;P0 becaus she d-1e1;P0 bed " e1f-1g-1i1m1;P0 bed # b-1c1h1i-1k1l-1;P0 bed and c-1g1i-1
        P0 bed asleep f1h1k1;P0 bed at a1h1i-1k1l-1;P0 bed with b1c-1d1k-1;P0 bedroom and d1e-1;P0 bedroom seen k1
        P0 bedroom with d1e-1f1;P0 bedroom without d-1e1j1;P0 been brought a1f1;P0 been put f-1;P0 been settl l1
        P0 been suspend a1b-2c1h1;P0 been taken b1;P0 been up e-1f1g1i-1;P0 befor being i1l1;P0 befor his d-1e-1f1g1i-1
        P0 befor i d-1f1h1i-1k1l-1;P0 behind her a1b-1e1f-1g-1i1j-1l1;P0 being look a-1b1d1f-1;P0 being seen i1l1
        P0 besid him d-1k1;P0 birth plan b1;P0 birth visit b1;P0 body map e-1i1;P0 book appt a-1c1;P0 both boy a-1b1e1
        P0 both children a1c-1e-1f1h1i-1k1l-1;P0 both eat b-1;P0 both girl k-1l1;P0 both in a1h1l-1
        P0 both littl a1b-1i1;P0 both parent b2c-2d-1e2f-1l1;P0 both parti a-1c1;P0 both present a1b-1
        P0 both said d-1e1;P0 both seen l1;P0 both were a-1b1;P0 both with a1;P0 bottl of c-1;P0 bowl of f1l1
        P0 boy answer e-1f1l1;P0 boy in h1i-1k1l-1;P0 boyfriend # d1e-1j1;P0 boyfriend and a-1b1n1;P0 bp # e-1f1
        P0 breakfast club l1;P0 bring her a-1b1;P0 bring him a-1b1;P0 brother @kid c1l1;P0 brother @me e-1f1
        P0 brother at b1;P0 brought by a2b-1e1f-1i1k-1l1;P0 brought her a1b-1c-1e1g-1h1i-1k1l-1
        P0 brought in b-1c1e1f-1g-1h1j-1;P0 brought to d1f-1;P0 bruis l k1;P0 bruis on j-1l1;P0 bruis to g1j-1l1
        P0 buri the d1;P0 but did b1c-1;P0 but he f1;P0 but is b-1c1;P0 but said a1b-1k1;P0 but she a-1b2g-1h1n1
        P0 by # a1h1k1;P0 by @me e-1f1;P0 by a a-1b1g-1i1j-1l1;P0 by ambulanc e1i1;P0 by aunt a1b-1c-1e1g-1h1j-1k1
        P0 by both a1;P0 by edt k1;P0 by father d-1f1h1i-1k1l-1;P0 by her h1i-1k1l-1;P0 by herself d1
        P0 by him a1b-1e-1i-1;P0 by himself d1g1j1l-1;P0 by hv a1b-1c1;P0 by me e1f-1g-1h1k1;P0 by mother i1j1
        P0 by ourselv d1f-1k1;P0 by partner a-1b1;P0 by pc e-1f1i-1;P0 by phon a-1b2c-1m1n1;P0 by taxi a1b-1
        P0 by telephon b1c-1;P0 by text m1n1;P0 by the a1b-1d-1g1i-1k2l-2;P0 by their b1;P0 c from a-2b3c-1
        P0 c plann d1e-1;P0 c to a-1b1;P0 call at a1e1;P0 call back a1b-1;P0 call by l1;P0 call from a-1b2c-1e-1m-1
        P0 call on a1b-1e1;P0 call re b1e-1f1k-1l1;P0 call to a-1b2c-1e-1f1k-1l1n-1;P0 call with e1g1i-1j-1k1
        P0 came and e1k1;P0 came by d1f-1k1l-1;P0 came down e-1f1;P0 came home h1i-1k1l-1
        P0 came in b-1d-1e1f-1h-1j-1l1;P0 came to b1c-1d-2f2j1k-1;P0 came with d1e1f-1g1i-1k-1l1;P0 can go f1
        P0 can ring f-1g1;P0 cancell by b1;P0 car and i1;P0 car on d-1e-1f1;P0 car seat j1;P0 car with a-1b1
        P0 card left b1c-1;P0 carer and a2b-2g-1i1l1;P0 carer assessment c-1;P0 carer at b1e1f-1
        P0 carer for a-1b1g-1i1n1;P0 carer in d1e-1g1k-1;P0 carer say a-1b1c-1;P0 carer to a-1b1;P0 carious teeth a1f1
        P0 carri out a1b-1f1i1l1;P0 case discuss b1c-1;P0 cat did d1f-1j-1l1;P0 chanc to h1i-1;P0 chang her b1
        P0 chang him i1;P0 chang school j1;P0 chatt about g1i-1l1;P0 chatt re d1f-1k1l-1;P0 check # b-1c2k1
        P0 check at a-1b1h1i-1k1l-1m1;P0 check in g1i-1j1;P0 check on a1e1f-1h1i-1k1l-1;P0 chest clear e1
        P0 chest pain a-1b-1c2g1i-1;P0 child @kid g-1i1l1;P0 child @me j1l-1;P0 child at a1c-1g1h1i-1
        P0 child gave a-1b1h1i-1k1l-1;P0 child protection b1c-1e-1f1k1;P0 child quiet e1k1l-1;P0 children are a-1c1
        P0 children at a-2c2;P0 children came e-1f1;P0 children centr a1;P0 children every b1c-1;P0 children have b-1c1
        P0 children heard b1;P0 children home c-1e1f-1;P0 children in a-1b1e1g-1h1k1;P0 children of a1b-1e1
        P0 children remov a1b-1l1;P0 children seen b1c-1d1e-1f1j1;P0 children session a1j1;P0 children under a-1c1
        P0 children upstair e-1f1;P0 children were a3c-3g-1i1l1;P0 children with a-1b2c-1;P0 children worker a-1e1f-1
        P0 children would b-1c1;P0 chronology to b2c-2;P0 cin meet b1;P0 cin visit b-1c1;P0 circl time a1b-1f1j1l-1
        P0 class today f1;P0 client at b-2c2;P0 client in a-2b2c-1;P0 client met b1c-1;P0 clinic by b-1c1
        P0 clung to j1;P0 cold and i1l1m1n1;P0 collect by a-1b2c-1i1k-1l1;P0 collect the f1
        P0 com back a-1b1d1g1i-1j1l-1m1n1;P0 come back a1b-1d-1e-1f1g1;P0 come in a-2b2d1;P0 come out a-1b1h1i-1k1n-1
        P0 come through b1;P0 come to e1;P0 comment to a1b-1g1i-1k1l-1;P0 complet victim a1b-1c-1e-1f1g1i-1
        P0 complet with a1d-1l1;P0 conceal pregnancy a-1c1;P0 concern about a-1b1h1i-1k1l-1;P0 confirm thi g1
        P0 consultation to b1c-1;P0 consultation with a-1b-1c2;P0 contact at d-1j1l-1n1;P0 contact in g-1h1k1
        P0 contact sinc a-1b1c-1;P0 contact with a-1b1;P0 conversation with j-1k1;P0 convey to a1e-1h1i-1k1l-1
        P0 cop with a-1b-1c2;P0 core group b2c-1e-1f1;P0 corner and d1f-1g1;P0 cot and a-2b1c1;P0 cot in b-1g-1i1l1
        P0 could be l1;P0 could come c1;P0 could hear a-1b1f1;P0 could not a-1c1e-1f1i-1
        P0 could see a2b-1d-1e1g-1h2i-1k1l-1;P0 could talk d1;P0 couldnt see b1n1;P0 cp medical d1h1i-1j-1k1l-1
        P0 cp visit d1e-1g1;P0 cpa review b1c-1;P0 crew in a1b-1e1f-1g1i-1;P0 cri at d1f-1g1i-1j1l-1
        P0 cry in f1g1h-1i-1k1l-1;P0 cry when f1l1;P0 csc inform a-1c1;P0 cup of e-1f1j1;P0 curtain drawn b1c-1
        P0 cut off a1e1;P0 d c d1e-1;P0 dad at b-1e-1f1;P0 dad came a-1;P0 dad did d-1e1i1l1;P0 dad in d-1f1
        P0 dash standard a-1b-1c2;P0 daughter is b1;P0 daughter let f1g1i-1;P0 day # a1c-1d-1e2f-1g-1;P0 day and d-1
        P0 day team a-1;P0 dear dr k1;P0 delay in a1e1f-1g-1i1k-1l1;P0 deni any b1;P0 depot given b-1c1g-1i1
        P0 did his a1b-1;P0 did it d1f-1g1i-1j-1k-1l2;P0 did most b1d-1e1;P0 did not a-1b3c-1e1f-1g-2h1j-2k3l-1m-1n-1
        P0 did the a-1d-1e1f-1g1k-1l1;P0 didnt get j1l-1;P0 didnt go b1c-1f1;P0 didnt want a1g1i-1k2l-2
        P0 dinner time j-1l1;P0 direct work d-1e-1f1;P0 discharg plann b1;P0 discharg to a1b-1e1f-1;P0 discuss at e-1f1
        P0 discuss w a-1c1;P0 discuss wean a-1c1;P0 discuss with b1c-1e-1f1;P0 disturb her a-1b1;P0 do the d1k-1
        P0 doe " d-1f1g1i-1;P0 doe not a1b-1d2e-1f-1g2i-1j2k-1l-1;P0 doesnt want a1b-1d1e-1g1h-1j2k-1l-1m1n1
        P0 dog faec e-1f1;P0 doing well a-1c1;P0 done by a-1b1c-1;P0 done w a1i1l1;P0 dont want m2n2;P0 door ajar d1e-1
        P0 door and f1h1i-1k1l-1m1;P0 door clos d1j1;P0 door in e1g-1i1;P0 door lock a1b-1k1;P0 door open g1i-1
        P0 doorstep visit a1m2;P0 doubl buggy a2b-1c-1h1i-1k1l-1;P0 down to b1;P0 dress gown e1;P0 drop in k1l-1
        P0 drop off b-1c1f1;P0 dropp at a1b-1e-1f1;P0 dropp from a1e-1f1;P0 dropp off e-1f1;P0 due to b1c-1
        P0 each time e-1g-1i1;P0 ear infection a1e1;P0 edt did b1;P0 edt visit k1;P0 edt worker a1b-1
        P0 either of e1g-1h1;P0 else about a-1b1l1;P0 else had d1f-1;P0 else in d1f-1j-1k1;P0 end of d-1f1
        P0 engag well a-1;P0 epd # a1b-1e1;P0 examin with j-1l1;P0 extraction under a1b-1e-1f1i1
        P0 eye contact a1b-1e1i1l1;P0 faec in e-1f1;P0 fail to d-1e1f-1i1;P0 family had b1;P0 family in a-1b-1c2
        P0 family session a1h1i-1k1l-1;P0 family stay f1j1;P0 father and e1f-1j-1l1;P0 father ask i1;P0 father in a-1b1
        P0 father sign c1;P0 fed up j1;P0 feed # d1e-1i1;P0 feel nobody d1g1j1l-1;P0 feel safe d1f-1
        P0 fell asleep a1b-1d-1e-2f3h-2i2k-2l3;P0 fell off j-1k1;P0 femal and e1f-1g1j1k-1;P0 fh heard a-1c2
        P0 final warn b1;P0 find it a1;P0 find the c1;P0 fish finger l1;P0 five adult a-1c2;P0 floor in c1
        P0 food in c1;P0 food parcel a-1c1;P0 for # c-1d1f-1h1i-1j1l-1;P0 for @me a-1m-1;P0 for @nm a-1c1
        P0 for a a-1b2c-1d1f-1g-1h-1i1;P0 for all c1e1f-1h1k1;P0 for an d1;P0 for both a1b-1e-1f1;P0 for d d1e-1
        P0 for her a2b-1e-1f1g1h-1k-1l1;P0 for his d2e-1f-1g1j2k-1l-1;P0 for home c1d1e-1j1;P0 for me a1b-1d-1e1g-1n1
        P0 for mother c1;P0 for part a1c-1e-2f2l1;P0 for school a1g-1i1;P0 for shoplift a2b-1c-1e-1f1g2i-1j-1k1
        P0 for ten c1f1;P0 for the b-1c1d-1e2f-1g-1h-1i1j1k-1n1;P0 for thre j1;P0 for us d-1e1g-1;P0 forc entry d1f-1l1
        P0 form complet b1e-1f1;P0 form done i1l1;P0 foster carer a-1b2c-1g1i-1;P0 foster home e-1g1i-1j1l-1
        P0 found @me g1l-1;P0 found in e-1l1;P0 four children d1j1;P0 fraser competent a1b-1g1i-1j1k-1
        P0 frighten of d1j1;P0 from # b-1c1;P0 from @me g1m3n2;P0 from @nm b1;P0 from a a-1c1m1n1
        P0 from custody a1b-1d1j1;P0 from her a1b-1k-1;P0 from his j1m1;P0 from home b1d-1l1;P0 from mother a-2b2
        P0 from mum j1;P0 from one g1i-1l1;P0 from polic c1;P0 from school a-1b1c-1i-1
        P0 from the a1c-1d-1e-2f2g-1h1j-1k1;P0 from upstair b1m2;P0 front of j-1k1;P0 front room d1f-1g1k-1l1
        P0 full of n1;P0 ga list a1b-1f1i1;P0 gave a e-1g1i-1k1l-1;P0 gave me d-1e-1f2j1;P0 gave name a-2b2f1h1i-1k1l-1
        P0 gave no a1b-1h1i-1k1l-1;P0 gcs # a-1c1f1;P0 get a b1;P0 get better e-1;P0 get chip e-1j1;P0 get on d-1f1
        P0 get out d-1e1;P0 girl at f1g-1i1;P0 girl in d-1e1k-1l1;P0 given at g-1i1;P0 go away m1
        P0 go back c1d1f-1i-1j1l-1;P0 go home d-2e1f1j1;P0 go in a1b-2c1d1e-1g1i-1;P0 go through b-1c1
        P0 go to a1b-1e-1f1j1m1n1;P0 go up a-1b1c-1;P0 goe " e-1f1g1i-1;P0 going back a-1c1m1n1;P0 going home d1j1
        P0 going to a2b-1c-1f-1g1h-1n1;P0 gone and a-1b1m1n-1;P0 gone on a-1c1f1;P0 gone out j-1l1;P0 gone through a-1
        P0 gone to b1c-1d1i1j-1;P0 gone with d1;P0 good day e-1f1;P0 got a a1b-1d-1f1h1i-1j-1k2l-1;P0 gp and e-1f1
        P0 group attend b1;P0 h v b-3c3d1f-1j-1l1;P0 had # g-1i1;P0 had @me a1i1l1;P0 had a a1b-1e-1h-1j1k-1
        P0 had been b1c-1e1g3i-3k2l-2;P0 had gone d2e-1f-2j1k-1n-1;P0 had had d-1f1l1;P0 had his f1;P0 had no e-1f1i1
        P0 had not f1g1k-1;P0 had rung f-1i1l1;P0 had seen e-1f1;P0 had told g-1i1n1;P0 had two e-1f1
        P0 had written d-1f1j1l-1;P0 half an g-1i1;P0 half term a-1b1;P0 hand over e1f-1i1;P0 happy at a1f1g1
        P0 has a a-1b1;P0 has ask j1;P0 has been b-1c2e-1f1g-1h1j-1;P0 has gone a-1b1c-1d-1e1;P0 has made b-1c1
        P0 has no a-1b1;P0 has not b1;P0 has the a-1b2;P0 has two a-1c1;P0 hat it d1j1;P0 hav his j1;P0 have a i1l1
        P0 have settl b-1c1;P0 have to d1j1l-1;P0 he " h1i-1k1;P0 he answer j-1l1;P0 he ask d1k-1;P0 he at a-1b1n1
        P0 he been b1e-1f1j1;P0 he can a1g1i-1j1l-1;P0 he could f-1j1k-1n1;P0 he did a-1e-1f1;P0 he doe a1j1
        P0 he doesnt e-1g1i-1j1l-1;P0 he drew d-1;P0 he feel e-1f1g1i-1;P0 he had a1c-1d-2e2g-2h-1i2j-2l1
        P0 he has a1b-1h1;P0 he is b-1d2e-1f-1g1i-1j1l-1;P0 he isnt d1n1;P0 he look d-1e1;P0 he nodd k-1l1
        P0 he not e-1j1;P0 he ok a-1b1n1;P0 he put d-1;P0 he rang a-1b1m1n1;P0 he reckon e-1j1
        P0 he said d1f-1h-1j1k-2l1m1;P0 he shout a1b-1k1;P0 he show d1l1;P0 he stat a1g1i-1l1;P0 he talk l-1
        P0 he then f1;P0 he think d1e-1;P0 he told a1b-1g-1i1l1;P0 he want b1d-1e1g1i-1j1k-1n1
        P0 he was a1c-1e-1f1g1h-2i1j2k-2m1;P0 he wav g1l1;P0 he went e-1m1;P0 he wish d1f-1j-1;P0 he wont a1n1
        P0 he worri d1;P0 he would g-1i1l-1;P0 head in a1e1h1i-1k2l-2;P0 head of k1;P0 head round e1g1i-1
        P0 health assessment e1f-1g1;P0 health visitor a-1b1;P0 hear a a-1b1e-1f1;P0 hed had f1j-1l1
        P0 hed like d-1f1g1i-1j1l-1;P0 hed rather e-1f1g1i-1j1l-1;P0 height and i1;P0 held @me a1b-1e1h1k1
        P0 held at d1;P0 held with b-1c1;P0 help with b-1c1;P0 helping of f1;P0 her # a-1b-1c2;P0 her and c1d1f-1
        P0 her aunt a1b-1c1i1;P0 her back b1f1;P0 her bed a1b-1e-1f1;P0 her bedroom e-1f1h-1k-1
        P0 her boyfriend a-1b1m1n1;P0 her brother d1e-1g-1i1;P0 her dad d1f-1g1j1l-1;P0 her daughter b1
        P0 her father i1j-1l1m1;P0 her form a-1b1g1i-1n1;P0 her foster d-1e1j1;P0 her friend e1j-1l1;P0 her going b1c-1
        P0 her half c1;P0 her head d1;P0 her hous a1d-1f1;P0 her in a1b-1c-1e1f-1g-1i1;P0 her kid b-1c1
        P0 her knee b1e1f-1;P0 her mam a-1c1;P0 her mobil a-1b1m1n1;P0 her mother a2b-1d-1f1j-1l1
        P0 her mum b1c-1e-1f1j1;P0 her own a1b-1e-1k1l-1;P0 her period d1;P0 her request d1;P0 her room h1
        P0 her sister j1;P0 her son c-1;P0 her stepdad e1f-1g-1h2;P0 her support c1;P0 her the a1e1g-1h1k1
        P0 her to a-1b1d1f-1;P0 her tooth e1f-1g-1i2;P0 her two a1c-1;P0 her up a-1c1;P0 hid behind l1
        P0 hid under a1h1k1;P0 high risk a-1c1;P0 him " d1;P0 him and a1b-1d1f-1j1k-1;P0 him for j1;P0 him in d1e-1
        P0 him to f1k-1;P0 his @nm e1j-1l1;P0 his bedroom d1;P0 his bike e1;P0 his brother b-1c1d1
        P0 his carer d-1e1g-1i1;P0 his dad e-1f1g1j-1k1;P0 his father e1f-1h1j-1;P0 his grandmother a-2b2d-1e1
        P0 his hamster k1;P0 his head k1l-1;P0 his hood f1h1i-1j-1k1l-1;P0 his hous a-1b1;P0 his mam f1
        P0 his mother b1d-1f1g-1l1;P0 his mum j1l-1;P0 his name a1b-1i1j-1;P0 his nan e1g1i-1;P0 his new g1
        P0 his own a-1b1e-1f1h-1i1l1;P0 his phon a1d1f-1h1i-1l-1;P0 his review g1;P0 his room a-2b2d1e-1h-1i1k-1l1m1
        P0 his sister a1b-1d1e-1g1i-1j2k-1l-1n1;P0 home alon b1c-1e1f-1i1l1;P0 home and c-1d1i1j1;P0 home as c1d1f-1
        P0 home but k1;P0 home condition a1b-1e-1f1i1;P0 home for d1;P0 home from g-1h2i-1k2l-1;P0 home is n1
        P0 home re c1;P0 home she d1g1k1;P0 home time e-1f1;P0 home visit a1b-4c2d-1f1g-1h1j-1l1;P0 home w a1
        P0 home with a-3b3c-1e1f-1j-1l1;P0 hood up g-1h1i-1j-1k1;P0 hour with g-1i1;P0 hous and e-1f1
        P0 hous clean h1i-1k1l-1;P0 hous clutter f1;P0 hous of d-1f1j1l-1;P0 how he j-1k1m1;P0 husband and b-1c1
        P0 hv # b1c-1;P0 hv liaison a-1c1;P0 hv to c1j1;P0 hv with b-1c1;P0 i arriv d1;P0 i ask a-1b1c-1g1i-1j-2k1l2m1
        P0 i call a1b-1d-1g-1j-1l1;P0 i collect e-1f1j1;P0 i could e1h1i-1k1l-1;P0 i did d1f-1j-1k1
        P0 i didnt a-1b2c-1f1g-1h1k1;P0 i dont a1i-1j1l-1n1;P0 i gave a-1b1d1e-1;P0 i got d-1f1h1i-1k1l-1
        P0 i had d1g1h-1i-1;P0 i have b-1c1;P0 i like n1;P0 i met b-1d-1e1g1l-1;P0 i said a1b-1d-1f1g1;P0 i sat e-1j1
        P0 i saw a1k1l-1;P0 i should a-1b1;P0 i spok b1c-1d1n-1;P0 i took d1e-1j1;P0 i visit a1b-1c-1g-1h1k1l-1
        P0 i walk b1d1e-1;P0 i was a1b-1e-1f1g-1h-1i1m1n2;P0 i went a1b-1d1;P0 i would n1;P0 if he e1f-1j2k-1l-1
        P0 if it d-1e1h1i-1j-1k1;P0 if the a1b-1e-1f1;P0 im not i1;P0 in " a1b-1j1k-1l-1;P0 in # a-1b2c-1
        P0 in @nm c-1j-1l1;P0 in a a1c-1e1f-1g-1k-1;P0 in again a-1b2;P0 in an a-1b1;P0 in and d-1e1g1h-1j-1l1
        P0 in arm a1b-1f1g-1i1;P0 in background n1;P0 in bath f1;P0 in bed a1b1c-2d1e-2f1h2i-2j1k1l-2
        P0 in bedroom a1c-1;P0 in bouncer f1l1;P0 in buggy a1g1h-1k-1l1;P0 in but d1;P0 in by a-1c1e1f-1g-1h1j-1k1
        P0 in car d2e-1j1;P0 in class a1b-1e-1f1g1i-1j1l-1;P0 in clinic a1b-1f1h1i-1k1l-1;P0 in corridor a1e-1f1g1i-1
        P0 in cot a1b-1i1l1;P0 in court i1;P0 in cubicl e-1g1j1l-1;P0 in dress e1;P0 in flat i1;P0 in for b-1c1f-1
        P0 in from l1;P0 in front a1d-1e1f-1j-1k1;P0 in garden a-1;P0 in hall f1i-1;P0 in her d1e-1g1i-1l-1
        P0 in his d1f-1g1k-1l1;P0 in hous f1;P0 in kitchen b-1c1e-1k-1;P0 in law a-1c1;P0 in liv h1i-1k1l-1
        P0 in math c1f1g1h-2i1k-1l2;P0 in medical a1e-1;P0 in mother e1f-1;P0 in my a1b-1f-1;P0 in next d-1f1g-1
        P0 in nursery e-1f1;P0 in other a-1b1;P0 in placement d-1e-1f2i1;P0 in pram e1h1i-1k1l-1;P0 in pyjama b1c-1f1l1
        P0 in reception d1e-1j1l-1;P0 in respect a-1b1;P0 in room d-1f1m1n1;P0 in school b1c-1d1e-1j1k-1
        P0 in sling a1b-1e1i-1;P0 in tear b1f1g1i-1;P0 in the a1b-2c1d3e1f-4g2h2i-5j2k1l-3m-1;P0 in their d-1f1
        P0 in to b1j1;P0 in use a-1c1;P0 in w b-1c1;P0 in wait a1d1i1;P0 in with d-1e1f-1i1j-1l1
        P0 individual session a1d1e-1g1i-1j1l-1;P0 inform at e-1;P0 inform by b1f1;P0 initial assessment d-1e1g1
        P0 initial visit i1l1;P0 intermediary present a1b-1d1e-1f-1g1i-1;P0 interpret for g1h-1i-1l1;P0 interview at b1
        P0 interview conduct a1b-1d2e-1f-1g1i-1;P0 interview with c-1d1e-2f1g1i-1k1l-1n1;P0 into polic d1f-1l1
        P0 into the b1f1k1;P0 invisibl " a-1b1m1n2;P0 is " d1g1i-1j1l-1;P0 is # a1b-1g1i-1j1k-1;P0 is bor j1l-1n1
        P0 is in a-1b1;P0 is not c-1j1l-1;P0 is stay a-1b1;P0 is still a-1;P0 is the a1b-1e-1f1j1;P0 isnt com a-1b1m1n1
        P0 it " e-1f1;P0 it at d1j1;P0 it down l1;P0 it for d1l1;P0 it here a1b-1e1j1;P0 it hurt e1h1i-1j-1k1
        P0 it made f1;P0 it on b-1c1j-1l1;P0 it was a1b-1e2f-2i1j-1l1;P0 it when j1;P0 join in d-1g-1i1l1
        P0 joint visit a1b1c-1d-1e1i1j-1l1;P0 just me d1e-1j1;P0 just the d1e-1g1j1;P0 just us d1e-1;P0 keen to b1
        P0 keep her a1c-1;P0 kept her d1g-2h2j-1k1l-1;P0 key person d1e-1l1;P0 keywork session f-1;P0 kick off b1e1f-1
        P0 kid are c1m1;P0 kid at b1c-1;P0 kid bik a-1b-1c2;P0 kid on c1g1;P0 kid toy a-1c2;P0 kid upstair a-1b1c-1
        P0 kid were a1c-1e-2f2;P0 kitchen was a-1c1;P0 kitchen with e-1f2g-1h1k1;P0 know she d-1e1h1i-1k1l-1
        P0 know wher n1;P0 known to b-1c1;P0 l buttock k1;P0 lac review g1;P0 lac statutory j-1k1;P0 lac to d-1e1l1
        P0 lac visit a1b-1c1f-1;P0 laceration to g-1i1;P0 last record a-1b1;P0 last seen b1;P0 last ten i1j1
        P0 late again a2b-1g-1i1l1;P0 leaflet given a-1b1;P0 leav me a-1b1m2n1;P0 left at b-1c1;P0 left befor i1l1
        P0 left him a-1b1f1;P0 left to b1e-1f1;P0 left with a1c-1e-1f1h1k1;P0 let crew a1b-1e1f-1g1i-1
        P0 let me b1d-1f1h-1i1;P0 let us a1b-1d1i1;P0 letter # b1;P0 letter for n1;P0 letter sent b1c-1
        P0 letter to b1c-1;P0 lik his f1;P0 lik it a1b-1f-1j1;P0 like it a1g1j2k-1l-1;P0 like my n1;P0 like the d-1e1
        P0 like to a1b-1h-1j1k-1l-1;P0 linear bruis a1b-1d1e-1j-1k1;P0 listen visit a-1c1;P0 littl one a1b-1f1k-1l1
        P0 liv room a2b-1c-1e1f-1g-1h1i-1k1l-1;P0 liv with a-1b-1c2;P0 live ther b-1c1;P0 live with a-1b1f1n1
        P0 locat # e-1f1;P0 locat at d-1e2f-1h1;P0 lock out b1;P0 look after a-2b1f1;P0 look at e1f-1;P0 look clean a1
        P0 look up a1b-1h1i-1k1l-1;P0 lot of a-1b-1c2;P0 lovely morn a1b-1h1i-1k1l-1;P0 low mood a1b-1d1e-1g1i-1j1l-1
        P0 made by b1;P0 made her e1;P0 made me e-1f1j1;P0 made today b-1c1;P0 male # a-1c1;P0 male assault a-1b1c-1
        P0 male gone a-1c1f1;P0 man i e1f-1i1j-1;P0 management oversight c1;P0 map done f1g-1i1;P0 mark on d1
        P0 mark to h1i-1j-1k1;P0 maternal aunt a1b-1e1i1;P0 me @me a1b-1e1h1i-1k1;P0 me a a1b-1d-1e-1f2g1i-1j2k-1l-1
        P0 me about g1i-1j-1l1;P0 me all k1l-1;P0 me alon a-1b1m1;P0 me and j1;P0 me at a1d1k-1;P0 me from n1
        P0 me he a1j1k-1;P0 me her e1g1i-1l1;P0 me his d1e-1h-1;P0 me in b1d-1g-1i1;P0 me round d1e-1
        P0 me she a-1b1d1f-1g1h-1i-1j1k-1m1;P0 me that d-1e1i-1;P0 me the d1e-1g1j1k-1;P0 me to a1b-1
        P0 medical room a1b-1e-1f1;P0 medical with h1i-1k1l-1;P0 meet in b1c-1f1;P0 met @me a1b-1d-1f1g2i-1j1l-1
        P0 met at b1c-1;P0 met client a-1c1;P0 met with d1e-1j1k-1;P0 milk " g1;P0 min late e1f-1;P0 minut and g-1i1
        P0 minut with f1;P0 miss her d-1e1;P0 mo report a-1c1;P0 more time f1;P0 morn routin a1e1i1;P0 mos basket a-1b1
        P0 most of a1d-1e2f-1g-1h1j-1k1;P0 mother and a1b-2c1i-1;P0 mother arm e1f-1;P0 mother at a-1c1
        P0 mother attend b-1c1d-1e1h-1i1k-1l1;P0 mother did b-1;P0 mother friend f1i1;P0 mother had d1e-1f1
        P0 mother in b-1c1j-1;P0 mother off d1e-1;P0 mother on b1c-1d1;P0 mother out h1i-1k1l-1
        P0 mother present g1i-1k1;P0 mother rang m1;P0 mother re a-1b1;P0 mother report b-1c1;P0 mother return a1
        P0 mother said b-1;P0 mother say i1l1;P0 mother seen a-2b1c1;P0 mother sitt i-1;P0 mother tearful a-1b1
        P0 mother to a-1;P0 mother told h1i-1k1l-1;P0 mother was g1i-1;P0 mother would c1;P0 mov to b1e1f-1l-1
        P0 movement in b1c-1;P0 mrs ivery b-1c1;P0 mum " a1b-1c-1e1k-1l1;P0 mum # e1f-1;P0 mum and a-1b1k-1l1
        P0 mum at k1l-1;P0 mum attend a-1b2c-1;P0 mum boyfriend e-1;P0 mum brought d-1e1f-1m2;P0 mum came a-1b1f1
        P0 mum did f1;P0 mum drink d1j1l-1;P0 mum for g1;P0 mum friend c1;P0 mum had d-1e-1f1
        P0 mum in a-1b2c-1d-1e1i1l1;P0 mum is d1e-1m2;P0 mum lap l1;P0 mum on a-1b1c1f1;P0 mum present a1
        P0 mum rang b1d2e-1f-1;P0 mum re b1n1;P0 mum resident a1i1;P0 mum said c1i1;P0 mum say a1b-1e1i1l1
        P0 mum stay a1d2e-1;P0 mum told e1f-1;P0 mum took a-1b-1c2;P0 mum wait d1e-1g1i-1
        P0 mum was a2b-1c-1e-1f1g2h-1i-1k-1l1;P0 mum with d-1f1;P0 mum would e-1l1;P0 my dad a-1b1g1i-1
        P0 my hand e-1f1g1i-1j1k-1;P0 my head g1h1i-1k1l-1;P0 my question a1b-1d1f-1j-1l1;P0 my room g1j1n1
        P0 nam of e-1f1g1j-1l1;P0 name as d-1e-1f2g-1h1k1;P0 nappy only e1g-1h-1i1l1;P0 nappy rash a1;P0 need glass f1
        P0 need to b1;P0 neither parent b-1c1;P0 new partner h1k1l-1;P0 new school b-1c1j1l-1;P0 new sho a1g1i-1l1
        P0 next # d1j1l-1;P0 next @nm a-1b-1c1;P0 next door f1;P0 next meet b2c-1;P0 next one e-1f1g1i-1;P0 next wk f-1
        P0 night log e1h1i-1k1l-1;P0 nil concern a-1b-1c2;P0 no # c1;P0 no @nm a-1b1;P0 no access b1c-1k1
        P0 no adult a1l1;P0 no answer b1k-1l1;P0 no better a-1b1;P0 no breakfast a1b-1e-1f1;P0 no chanc h1i-1
        P0 no children a-1b2c-1;P0 no comment a2b-1c-1e-1f1g1i-1k2l-2;P0 no concern a1b-1g-1h1i-1k1l-1
        P0 no contact a-1b2c-1;P0 no further a-1c1;P0 no injuri b-1c1;P0 no issu g-1i1l1;P0 no mark a1b-1f1i1k-1l1
        P0 no more g1j1l-1;P0 no offenc a-1c1;P0 no one a-1b2c-1e1f-1j-1l1m1;P0 no other b-1c1i1k-1l1
        P0 no problem a-1c1;P0 no record a-1;P0 no reply h1i-1;P0 no shout e-1j1;P0 no sign b2c-2
        P0 no visitor d2e-1f-1g1i-1j1l-1;P0 no worri e-1f1g1l1;P0 nobody at j1;P0 nobody came b1c-1
        P0 nobody else d1f-1;P0 nodd when g1i-1k1l-1;P0 not able d1n1;P0 not about b1f-1
        P0 not answer a1b-1e1g-1i1j-1k1;P0 not approach a1b-1e-1f1g-1h1i-1j-1k1;P0 not ask a-1c1;P0 not at a1b-1c1e-1f1
        P0 not attend a-1b1;P0 not be a1e-1f1h1i-1k1;P0 not been e-1f1;P0 not breath a1h2i-2k2l-2
        P0 not brought a-1b1h1k1;P0 not com a-1b1;P0 not come a-1b1d-1e1h1l-1n-1;P0 not disturb a-1b1d1
        P0 not engag e-1f1g-1h1;P0 not feel d1j1;P0 not give a-1k1;P0 not go b-1c1d1e-1g1;P0 not going i1
        P0 not have j1;P0 not her b1c-1;P0 not in b1d1e-1h-1i1k-1l1m1n1;P0 not know n1;P0 not leav d1;P0 not let b1
        P0 not made b1c-1;P0 not mention a-1b-1c2;P0 not return b1;P0 not say b-1c1d-1e1g2h-1i-1j-1k2l-1
        P0 not seen c-1d-1e-1f2g-1i1m1;P0 not speak e1h1;P0 not spoken a1c-1e1g-1h1i-1k1l-1;P0 not talk a1i1k-1l1
        P0 not to b1c-1e1f-1h-1j2k-1l-1n1;P0 not visit b1c-1d1e-1;P0 not wait b1;P0 not want a1b-1d1e-1f-1g1j2l-2
        P0 not wish b-1c1;P0 not with e1l1;P0 not woken e1h1;P0 notic serv b-1c1d-1e1f-1;P0 nursery nurs b-1c1
        P0 nursery with d1e-1j-1l1;P0 o a d1e-1;P0 obs stabl d1e-1g1i-1j1l-1;P0 observ @me f1;P0 observ contact b1j1l-1
        P0 occupant said b-1c1;P0 of # a-2b2d-1e1g-1i1;P0 of @kid a-1b1c1;P0 of @me b1c-1;P0 of @nm f1j-1k1
        P0 of cannabis a1b-1c-1k1;P0 of children b2c-2;P0 of dream f1j1;P0 of drink c1e1i1k-1l1;P0 of going b-1c1
        P0 of her d1e-1g1i-1;P0 of his a-2c1g1m1n1;P0 of home f-1;P0 of it d1f-1j1l-1;P0 of male a1c-1e-1f1
        P0 of mrs b-1c1;P0 of my a1b-1;P0 of one a-1b1;P0 of peopl a-1c1;P0 of tea e-1f1j1;P0 of the a1b-1e1g1i-1k1
        P0 of them a1c-1d1e-1g1j1;P0 of urin c1;P0 of us a1b-1d1e-1f-1h1i-1;P0 of worri e-1f1j1l-1
        P0 off " a1b-1d-1g1k1;P0 off # f1;P0 off food e1;P0 off school a1b-1d-1e1f-1g-1i1;P0 off sick a-1b1
        P0 off ward a1d1e-1;P0 off when f1g1h1i-2k1l-1;P0 off with a-1b1;P0 offic at d-1f1;P0 offic by d1f-1
        P0 offic with a-1c1j-1l1;P0 officer attend a-1c1e-1f1l-1;P0 officer forc d1f-1l1;P0 older child j1l-1
        P0 older girl a-1b2c-1;P0 older lad f1g-1h1j-1k1;P0 older one e1i1;P0 older sib a1b-1;P0 older two b1c-1
        P0 on @me a-1b1;P0 on @nm i1l1;P0 on a a-1b2c-1d1e-1k-1l1;P0 on and a1b-1h1;P0 on arrival a-1
        P0 on doorstep e1h-1i1j-1l1;P0 on floor a-1b-1c2d1e-1;P0 on her b1c-1d1f-1h1j-1k1l-1m1n1;P0 on him d1e-1j1l-1
        P0 on his d-1f1g-2h1j-2k1l1;P0 on leav b-1c1;P0 on mum l1;P0 on my a1b-1e1f-1g-1h1j-1k1;P0 on our d1g1i-1j1l-1
        P0 on own d1e-1g1i-1j1l-1;P0 on phon a-1c1e-1f1;P0 on scen b-1c1d-1f1h1i-1j-1k2l-1;P0 on school e1
        P0 on sofa a1b-1e1j1k-1;P0 on the a2b-3c1d-1e-1f2g-2h1i1;P0 on their e1;P0 on time c1d1e-1g1i-1j1l-1
        P0 on ward c1e-1f1h-1j1k-1;P0 on way d1e-1g1i-1j1;P0 on with b1c-1f1;P0 one " a-1b1d1
        P0 one else a-1b1e1f-1j-1l1;P0 one had a1i1l1;P0 one in b1c-1;P0 one to d1f-1j1l-1;P0 one with j1k-1
        P0 only the d1;P0 only us d1f-1l1;P0 open access a1b-1i1;P0 open by a-1c1g1i-1;P0 open door h1k1m2
        P0 open the a1b-1d-1g-1h1j-1k1;P0 open to b1;P0 opportunistic contact a1;P0 other child a1
        P0 other children a-1b-1c1d1;P0 other concern b-1c1;P0 our own d1g1i-1j1l-1;P0 out at a1c-1f-1g1k-1
        P0 out by a1b-1e-1f1;P0 out of a-2b3d-1g1i-1j1k-1n-1;P0 out on e1;P0 out the d1e-1f-1j1l-1;P0 out to h-1i1l1
        P0 out with g1i-1;P0 outsid and l-1;P0 outsid in d1e-1g1i-1;P0 outsid the a1b-1d-1f1i1k-1l1;P0 over by j1l-1
        P0 over the i1;P0 over to e-1f1l1;P0 own all d-1f1g-1i1;P0 own and k1;P0 own at e-1j-1l1
        P0 own request d1e-1k1l-1;P0 own with j1;P0 paint a e-1f1;P0 parent and e1h1i-1j1k1l-1;P0 parent assessment b1
        P0 parent at a-1b1e1g-1h1j-1k1;P0 parent attend b-2c2;P0 parent cours a-1b2c-1;P0 parent did b1
        P0 parent even a-1c1;P0 parent not a1c-1d1e-1;P0 parent re b-1c1;P0 parent visit a-1b-1c1f1
        P0 part of a1b-1e-2f2l1;P0 parti spoken a-1b1;P0 partner and b-1c1;P0 partner present a-1c1
        P0 party report a-1b1;P0 pass to b1c-1e-1j1;P0 past the d1f-1;P0 paternal aunt b1c-1;P0 pep meet b-1c1g-1i1
        P0 period and d1f-1;P0 person present a1l1;P0 phon at a1b-1e-1f1;P0 phon back d1e-1j1;P0 phon call b1
        P0 phon with m1;P0 pick @me d1l1;P0 pick up b1l1;P0 pink and h1i-1k1l-1;P0 pip form a-1b-1c1
        P0 placement to e1h1;P0 placement with e-1f1l1;P0 plan review c1;P0 plan sign b-1c1;P0 plan to a-1c1
        P0 plann meet b1;P0 play in f1g1l1;P0 play on e1;P0 play out a1c-1;P0 play with b-1c1e1
        P0 playroom with a-1b1e1f-1;P0 pn visit b1c-1e-1f1l1;P0 polic call c1f1;P0 polic protection d1f-1l1
        P0 polic station k1;P0 polic to a-1b1e-1f1m1;P0 pool tabl f1;P0 post ictal d1e-1;P0 post op f-1
        P0 ppn submitt f1h1k1;P0 pram in h1k1;P0 preferr to j1l-1;P0 present and b-1;P0 present as g1h-1i-1l1
        P0 present at a-1c1;P0 present in a-1h1i-1k1l-1;P0 present throughout b1c-1;P0 present with a1;P0 prior to b1
        P0 property with b-1c1e-1f1;P0 pt partner b-1c1h1k1;P0 pt say b-1c1;P0 pull to a1c-1e1;P0 punch the k1l-1
        P0 put " a1b-1f1l-1;P0 put his f1j-1;P0 put the g1i-1;P0 put to h1i-1k1l-1;P0 quiet on f1
        P0 r v a1e1f-1g1i-1k1l-1;P0 ran off a1g1k-1;P0 ran to e1f-1;P0 rang # e1f-1g1k1;P0 rang back a-1b1
        P0 rang me a-1b1m1n1;P0 rang mum b1;P0 rang to g-1i1;P0 rather be a-1b1d-1f1g1j1m1n1;P0 re arrear e-1f1k-1l1
        P0 re bailiff a-1b2c-1;P0 re contact b-1c1;P0 re nois a1c-1e-1f1;P0 re own a-1c1;P0 read the c1
        P0 read to e-1l1;P0 rear seat a2b-1c-1e1i1k-1l1;P0 record request b1c-1;P0 record visit a-1b1;P0 refer to a1f1
        P0 referral to a-1c1;P0 refus to a-2c1e-1f1j-1l1n-1;P0 remain in j1;P0 reply to h1i-1k1l-1m1
        P0 report @me a-1c1;P0 report of a1b1c-2e-1f1i-1;P0 report that a-1b2c-1;P0 report to a1d-1e1g-2h1j-1
        P0 request from b1c-1;P0 respect of a-1b1;P0 return # d-1e1g-1;P0 return after d1e-1;P0 return interview m1n2
        P0 return to a1b-1e-1f1g1i-1k1l-1;P0 review complet b-1c1e-1f1;P0 review health e1f-1g1;P0 review held d1n1
        P0 review in a-1b1;P0 review with a-1b1;P0 right and m1;P0 ring the b1j-1l1;P0 room # a-1b-1c1e1f-1
        P0 room and a1c-1e1h1i-1l-1;P0 room as e1;P0 room at d1e-1j1k-1;P0 room by a1b-1d1e-2f1j-1l1
        P0 room check b-1c2k1;P0 room whil d1e-1j1l-1;P0 room with a1b-1d-3e1f1g1h-1;P0 round and e1g1i-1
        P0 round the a-1b1d1e-1;P0 routin enquiry b1c-1;P0 routin visit a1f1;P0 rung # f-1i1j-1k-1l1;P0 runn about c-1
        P0 runny nose a1b-1;P0 s n d1e-1;P0 sad " g-1i1;P0 safe and a1;P0 safe sleep c1;P0 safe to b1c-1k1
        P0 safety plan b-1c1;P0 said " a1b-1d-1e-1f2g1h-1l1m2;P0 said @me a-2b2;P0 said a h1k1l-1;P0 said at l1
        P0 said he a-1b2e-1g-1i1;P0 said hed a-1b1d-1f1;P0 said hello a1b-1d-1g1i-1k-1l1;P0 said id a1e-1g1i-1l-1
        P0 said mum a2b-1e-1f1g1h-1j-1k-1l2;P0 said mummy d1f-1l1;P0 said noth e1f-1g-1h2i-1k2l-2
        P0 said she a1d-1f1g-1h1m1n2;P0 said shed e-1f1;P0 said that b-1e-1f1g-1h1j1l-1;P0 said the d1f-1j-1k-1l1
        P0 said ther c1g1i-1;P0 said they c-1j1m1;P0 sand tray d1j1;P0 sat in d1e-1g1i-1
        P0 sat on a1c-1d-1f1g-3h2i1j-1k2l-1;P0 sat with a1b-1d1g1j1k-1;P0 saw @kid e1j-1l1
        P0 saw @me a1e1f-1g-1h2i-1j-1k2l-1;P0 saw child b1;P0 saw the d-1f1i1;P0 say @me a-1b2c-1i1l1m-1
        P0 say dad a-1b1m1;P0 say he a-1b2c-1d1f-1j1l-1;P0 say kid b1c-1;P0 say mum a1b-1e-1f1
        P0 say she a-1c1d1f-2g1j3k-1l-2m1;P0 say sorry a-1b1n1;P0 say that a-2c2e1j-1;P0 say the a-1
        P0 say wher a1g1h-1i-1j-1k1l-1;P0 say why g1i-1;P0 scar of d1;P0 school # a1b-1;P0 school and a-1b1g1k-1l1
        P0 school hall d1e-1g1;P0 school rang a1b-1f1g-1h1;P0 school report a-1b1c-1;P0 school run b-1c1
        P0 school when a-1;P0 school with d-1f1;P0 scor # d1e-1;P0 second half n1;P0 section # d1e-1k-1
        P0 see @me d1f-1k-1l1m-1;P0 see dad d-1f1;P0 see her d1e-1f1;P0 see him n1;P0 see me a-1b1n1;P0 see the e-1f1n1
        P0 see them b1c-1h1k1l-1;P0 seen # i1l1;P0 seen @kid i1;P0 seen @me a-1b1d-1f1
        P0 seen alon a-1c1d2e-1f-1g1i-1k-1l1;P0 seen and b1d1j1;P0 seen at a-1b-1c1d1f-1h-1;P0 seen by d1e-1g-1h1k1l-1
        P0 seen in b-1d-1e-1f2g-1i1j-1l1;P0 seen on d1e-1g1i-1k-1;P0 seen thi b1;P0 seen through a1b-1d1e-1
        P0 seen today a-1c1;P0 seen w e1;P0 seen with a2b-2c-1d-1e3f-2i1j1;P0 seen without e1f-1;P0 self harm d1e-1n1
        P0 sent a m1;P0 session # a-1b1d1e-1j1k-1;P0 session at d1e-1h1i-1k1l-1;P0 session in d1e1f-1l-1
        P0 session with c1;P0 sette and j1l-1;P0 shar by b1c-1;P0 she " m1;P0 she and d1
        P0 she ask a-1b2c-1d1f-1g1i-1m1;P0 she can j1l-1;P0 she could d1f-1;P0 she deni j1;P0 she did a1d1j1l-1
        P0 she didnt b1d1f-1;P0 she doe e-1f1;P0 she doesnt a1b-1j1k-1;P0 she feel j1n1;P0 she get b1
        P0 she had b1c-1d-1e-1f2g1h-1l1;P0 she hat d2f-2j1l-1;P0 she hop a1j1;P0 she is c1d-1e1g1n1;P0 she lik a1f-1j1
        P0 she look a-1;P0 she miss d-1e1;P0 she never a1b-1d-1e1h1k1l-1;P0 she put b1m1;P0 she report c-1
        P0 she said a-1b1d1e-1g-1i1j-1k1n1;P0 she sat d1e-1;P0 she saw b1m-1;P0 she say b-1d1e1f-1k1l-1
        P0 she told a-1b2d2e-1f-1g2h-1i-1m1;P0 she want b-1c1d-1f1g1j1l-1;P0 she was a-2b2d-1e1f1g-2h2j-2k1l1n2
        P0 she wish e1;P0 she would d-1f1;P0 shed like a-1;P0 sho on e-1f1;P0 shop with d1e-1h-1j-1l1
        P0 should be a-1b1m1;P0 shout " a-1b1d-1f1g1k1m1;P0 shout at f1g-1h1k1;P0 show me a1b-1e1f-1g1i-1j-1l1
        P0 sibl @kid a1g1;P0 sibl @me e1g-1i1;P0 sick note b1c-1;P0 sight of e1;P0 sign finish a1b-1d2e-1f-1i1j2l-1
        P0 sign of b2c-2i1l1;P0 sign the a-1b-1c2;P0 sinc @nm a-1b2c-1d1e-1;P0 sinc half a-1b1;P0 sinc monday a2b-1f1i1
        P0 singl word a1b-1d1e-1i1l1;P0 sister @kid a1b-1e-1f1g1j1k-1;P0 sister @me a-1c1;P0 sister in a1b-1e-1f1
        P0 sister not b1h1k1l-1;P0 sister was a1b-1h1i-1k1l-1;P0 sitt by i-1;P0 skeletal survey a1
        P0 skin to e1f-1i1k-1l1;P0 sleep and b-1c1;P0 sleep better a-1;P0 sleep in g-1i1;P0 slept on e-1f1
        P0 smelt of b-1e1f-1h-1i1k-1l1;P0 so he d1;P0 so i j1l-1;P0 so she e-1l-1;P0 so we a-1b1
        P0 social worker a1b-1c1d-1f1g-1h1k1l-1n1;P0 sofa under h1k1;P0 someon to e-1j1;P0 sorry " m1
        P0 speak to c-1e1g-1h1k1l-1;P0 spent half g-1i1;P0 spok to a-1b2c-1d1e-1j1m2;P0 spok w c1j1
        P0 spoken to a2b1c-3g1h1i-2k2l-2;P0 spoken with e-1f1j-1k1;P0 stair in j1;P0 star chart b-1c1;P0 stat " a-1b1
        P0 stat she d1g1i-1j1l-1;P0 stat that b1c-1;P0 stat visit a-1b1g1i-1;P0 station by e1k1
        P0 statutory visit a1b-1c-1f-1i-1j1k1l-2;P0 stay at a-2b2d1g1;P0 stay behind a1d1f-1l1;P0 stay by d-1e1k1l-1
        P0 stay in d1;P0 stay put h1;P0 stay under a1b-1d-1e1f-1;P0 stay with b1d2e-1;P0 step down b1;P0 still " b1
        P0 stood in d-1e1g-1h1;P0 stop ther e-1j1;P0 stopp with a-1c1;P0 story " l1;P0 straight away l1
        P0 straight to a1b-1g-1h1;P0 subject to b-1c1;P0 supervision appt b1;P0 supervision with b-1c1
        P0 support visit a-1c1;P0 support worker a-1b1;P0 sw @nm e-1j-1k1;P0 sw and b-1c2h1i-1k1l-1;P0 swor at c1
        P0 t # a1e1f-1i1;P0 t c a-3b4c-1;P0 tabl w l1;P0 take his a-1b1e1j1k-1;P0 taken from g1i-1
        P0 taken into d1e-1l1;P0 taken off b1c-1;P0 talk about d1e-1g2h-1i-1j-1k1;P0 talk to a1b-1f1h1i-1j-1k1
        P0 talk with b-1c2h1;P0 talk yet a1i1k-1l1;P0 tea and f1;P0 tea with b-1;P0 team to b1;P0 tel call m-1
        P0 telephon mother a-1b1;P0 telephon review b-1c1;P0 television on e-1f1;P0 tell her d1j1;P0 tell me g1k1l-1
        P0 telly on h1k1l-1m1;P0 ten min b-1c1e-1f1;P0 ten minut i1j1;P0 tenant let a1c-1e1;P0 tenant two c1
        P0 text from a-1b1m2;P0 text sent m1;P0 text to a-1b1;P0 that @me a-2c2j-1;P0 that he a1b-1d-1e-1f2j1l-1n2
        P0 that hed e1j-1k1;P0 that her e1f-1g-1h2j-1l1;P0 that his b-1j1;P0 that i n1;P0 that it l1
        P0 that she a1b-1f1h-1j2k-2l-1n-1;P0 that the a-1b1;P0 that they a-1b1h1k1l-1;P0 the #th a1c-1e-1f2i1l1
        P0 the @kid e1;P0 the @me b1c-1d-1e-1f1g-1h-1i1l1;P0 the @nm a-1b1c-1d-1e1g1j1l-1;P0 the address a-2c2
        P0 the alarm a-1b2c-1e1;P0 the baby a1b-1k-1;P0 the back a1b-1j1k-1;P0 the bath a-1b1n1;P0 the bed a1b-1j-1l1
        P0 the bedroom d-1e1f-1;P0 the belt a1b-1d1e-1j-1k1;P0 the block d1;P0 the boy a1c-1g-1h1i-1j1k1l-2
        P0 the bus f1i1k-1l1m1;P0 the car b1c-1d2e-1f-1h-1i1k-1l1;P0 the cat a-1b1d1e-1f-1j-1l1;P0 the centr n1
        P0 the chair a1b-1;P0 the children a-1b1c1h-1i1k-1l1m-1n-1;P0 the cinema d1f-1;P0 the corridor c1
        P0 the day b-1c1d-1e1f-1g-1h1i-1j-1k1;P0 the dog a1b-1d1e-1j1k-1;P0 the doll d1e-1g1i-1l1
        P0 the door a-2b3c-1d-1f1g-1h1j1k1l-1m2;P0 the doubl a1b-1c-1h2i-1k1l-1;P0 the elder e1h1i-1j1l-1
        P0 the end d-1f1;P0 the family b1k1;P0 the farm b1d1e-1j-1l1;P0 the floor a-1b1j-1l1;P0 the fridg e1
        P0 the front d1f-1g1i-1k-1;P0 the garden b1e-1f1j1;P0 the gate c1;P0 the girl b1c-1;P0 the glass e1f-1
        P0 the green a1b-1e-1f1i1l1;P0 the hall b-1c1l1;P0 the health a-1b1;P0 the home a-2b1c1n1
        P0 the hous a-2b1j1l-1;P0 the household a-1b-1c2;P0 the kid a-1b1m1;P0 the kitchen a-1c1e-1f1h1i-1j-1k1
        P0 the lad c1;P0 the land a-1c1;P0 the last g-1i1;P0 the learn f1l-1;P0 the library b1d1f-1
        P0 the littl a-2b1c1;P0 the liv a2b-1c-1e1f-1g-1h1k1;P0 the loung a1b-1c-1e1;P0 the man d1;P0 the matter b-1c1
        P0 the medical f1;P0 the mother b1;P0 the nam e-1f1g1j-1k1;P0 the neighbour f1;P0 the new b-1c1
        P0 the nurs f-1h1i-1j-1k1;P0 the offic a1b1c-2g-1h1k1;P0 the older d-1f1h1i-1k1l-1;P0 the order d1e-1g-1i1j1l-1
        P0 the other d1f-1;P0 the parent b1c-1;P0 the phon b1c-1;P0 the playroom a-1b1;P0 the polic e-1j-1l1n1
        P0 the property a-1c1e-1f1;P0 the pushchair i1l1;P0 the review d1;P0 the room a1b-1d-2e2f-1j1l-1
        P0 the row a1d1j1;P0 the school c1;P0 the second i-1n1;P0 the session d-1e1l-1;P0 the sette a1e1h1i-1j1l-1
        P0 the shop b-1d1e-1f-1g1h-1;P0 the sofa b-1c1g-1h1j-1k1;P0 the stair d-1e1g1i-1j1;P0 the story a1b-1
        P0 the suit d1j1;P0 the tabl a1b-1d-1e1h1i-1j-1;P0 the talk a-1d-2e2g1j-1l1;P0 the telephon b1n-1
        P0 the toilet d-1g2h-1i-1k1l-1;P0 the two d1f-1g1i-1j1k-1l-1;P0 the unit a-1b1;P0 the upstair a1b-1e1
        P0 the van b-1d1e-1g1;P0 the visit a1b-1e-1f1;P0 the wall b-1c1k1l-1;P0 the ward a-1b1c-1;P0 the way d1e-1
        P0 the week b-1c1;P0 the weekend a-1b1;P0 the whol a2c-2e1g-1h1i-1k1l-1;P0 the window a1f-1;P0 the work j1
        P0 the wrong f1;P0 the yard g-1h1j-1k1l-1;P0 the youngest a-1b1;P0 their father a-1b2c-1;P0 their mother a1b-1
        P0 their own d-1e1;P0 them in e-1f1;P0 ther was c1d1j-1l1;P0 they are f1;P0 they had h1k1l-1;P0 they like a1j1
        P0 they were b1j1l-1n-1;P0 thi is j1l-1;P0 thi morn f1;P0 thi was m1;P0 thi week b1c-1e1f-1n1
        P0 thi weekend a-2b2;P0 think about d1;P0 think the d1e-1;P0 third party a-1b1
        P0 thre children a2b-2d-1e1f1h-1i1j-1k-1l2;P0 thre week a-1b1;P0 thre wish d1e-1j1;P0 threshold for b1c-1
        P0 through her b-1c1g1i-1;P0 through the a-3b2c1m3;P0 thumb up f1m1n-1;P0 till # a1b-1e1h-1j-1
        P0 till @nm b1c-1;P0 time and a1b-1d-1e1g-1i1l1;P0 time with b1f1k1;P0 to # a-1b1;P0 to @kid d-1f1g1i-1m-1
        P0 to @me a-2b3k-1l1m4;P0 to @nm a-1b2c-1d1f-1g1j1l-1n1;P0 to a h1i-1k1l-1;P0 to another e1f-1g-1h1j-1k1
        P0 to ask a-1b1;P0 to attend d-1e1f-1i1m1;P0 to back d1;P0 to be a-3b2c1e1f-1h1i-1j1k1l-2m-1n-1
        P0 to bed a1b-1c-1h2i-1j-1k2l-1;P0 to bring a-1b1;P0 to by a-1b1k1l-1;P0 to carer e-1f1;P0 to chang j1
        P0 to cin b1;P0 to class a1f1;P0 to clinic a-1c1;P0 to collect d1e-1g1;P0 to come a-3b3d1f-1m1
        P0 to contact c-1d1l1;P0 to csc a-1c1;P0 to date b-1c1;P0 to day b1;P0 to discuss b-1c1j-1k1
        P0 to do a-1c1e-1m-1;P0 to drop b-1c1g-1i1;P0 to dsl e1f-1g-1h2;P0 to duty b1;P0 to ed h1i-1k1l-1
        P0 to either h1k1;P0 to exercis a1b-1i1j1;P0 to father b-1i1l-1;P0 to find f1g-1h1i-1k1l-1;P0 to follow b-1
        P0 to get a1b-1f1h1i-1j1l-1;P0 to go a1b-2c1d-1f1g1i-1j3k-1l-2m1n1;P0 to gp c-1e-1f1;P0 to hand g-1i1l1
        P0 to have b-2c2i1l1;P0 to help a-1b-1c1e-1f1j1;P0 to her a1b-2c1d-1f2g-1i1j-1;P0 to him a1d1e1f-2h1
        P0 to his a1b-1e-1f1k-1l1;P0 to home b2c-1;P0 to hospital b1c-1e-1g1i-1;P0 to hv c-1e1f-1;P0 to in a1b-1c-1i-1
        P0 to keep a1b-1e1;P0 to know d-1e1;P0 to leav a-1b-1c2k-1l1;P0 to live n1;P0 to make f1;P0 to mash a1g1
        P0 to me a2b-2e-1f1h1i-1j-1;P0 to mother b-1f1i1;P0 to mr a-1c1;P0 to my b1j-1l1;P0 to nan m1n1
        P0 to network b1c-1;P0 to on a1b-1k1;P0 to one d1f-1j1l-1;P0 to placement a1b-1d1e-1;P0 to prison a1b-1
        P0 to rearrang m1;P0 to remain b1c-1e1l-1;P0 to return j-1k1;P0 to ring b1j1;P0 to rso b1c-1
        P0 to say a-1b1e1f-1g-1j-1k1n-1;P0 to school a1b-1e-1f1;P0 to see b1c-1d1e-2f1g1i-1j2k-1l-1n2
        P0 to separately b1c-1;P0 to show e1f-1l1;P0 to skin e1f-1i1k-1l1;P0 to speak a1g-1h2i-1k2l-2;P0 to stand a1c-1
        P0 to stop c-1e-1f1g1i-1j1l-1n1;P0 to take b1i1k-1;P0 to talk a-1b1c-1g1i-1;P0 to tell a1b-1d2e-1g1h-1j1k-1
        P0 to the a-1b2c-1d2e-1f-1g1h-1k-1l1;P0 to them a1i-1;P0 to think d1;P0 to us e-1f1g1i-1;P0 to visit b1c-1
        P0 to voicemail m1;P0 today and e-1f1;P0 together in d-1e1;P0 told her c1g1;P0 told him e1j-1l1
        P0 told me a1c-1g3i-3j1l-1;P0 told mrs g-1i1;P0 told that a-1;P0 told the a-1b1g1m-1n1;P0 told them e1k1l-1
        P0 told us f1j-1l1;P0 took @kid e1;P0 took @me a1d4e-2f-2j1l-1;P0 took her d1j1;P0 took it a-1b-1c2
        P0 top to b1e1f-1;P0 transport to e-1f1l1;P0 travel cot e1;P0 trip to a-1b1j-1l1;P0 tummy ache e1;P0 turn up b1
        P0 two children b-2c3g-1i1k-1l1;P0 two of a1d2e-1f-1g1j1k-1;P0 two older a-1b1c-1;P0 two other c1f1
        P0 two year b1c-1e-1f1;P0 unabl to b-1c1;P0 unannounc #pm a-1c1f1;P0 unannounc visit b1c-1m1
        P0 uncl @nm d-1e1j-1;P0 under # a-1b1;P0 under a a1b-1d-1e2f-1g-1h1j-1k1;P0 under ga a1b-1e-1f1i1
        P0 under his h1i-1j1k1l-1;P0 under the a1b-1h1i-1k1;P0 undertook an c-1;P0 unit and a-1b1;P0 until sw c1
        P0 up a g-1i1;P0 up about e-1f1j1;P0 up and c-1d-1e1g-1i1j-1k1;P0 up at a1c-1d-1l1
        P0 up for a1b-1d-1e1g-1h2i-1k1l-1;P0 up from d1l1;P0 up to c1e-1h-1i1k-1l1;P0 upset and e1k-1
        P0 upstair asleep b1e1;P0 upstair window a1b-1e1g-1h1;P0 us and e-1f1;P0 us in a1d1e-1f-1l1;P0 us not a-1b1j1
        P0 us the a1b-1f1i1l1;P0 used @nm b-1c1f1;P0 used the d1e-1g1i-1;P0 v # l1;P0 v in a1e1g1i-1k1l-1
        P0 v to b-1d1g1l1;P0 v with b-1c1;P0 verbal only h1k1;P0 via ngt e-1f1;P0 video call a1b-1e1g1i-1j1k-1
        P0 video interview d1e-1j1;P0 visit # a-1b1d-1e1f-1g-1j-1k1;P0 visit #pm a1d1h1i-1k1l-1;P0 visit @me a2b-1d1
        P0 visit as d1;P0 visit at a1b-1e1f-1j-1k1;P0 visit by b1c-1i1;P0 visit complet b-1c1;P0 visit day c-1e-1f1h1
        P0 visit follow a-1b2c-1;P0 visit for a-1c1;P0 visit made b1c-1;P0 visit on a1e-1f1i1
        P0 visit re d-1e1f-1h1i-1k1;P0 visit the h1i-1k1l-1;P0 visit to a-4c4d-1f1j1l-1m-1n-1
        P0 visit tomorrow d2e-1f-1;P0 visit was b1c-1;P0 visit with a2b-1c-1f-1k-1;P0 w @me a1b-1g1i-1j1k-1
        P0 w @nm b-1e1f-1i1;P0 w mum a1b-1d-1e1f-1i1j-1l1;P0 w the h1i-1k1l-1;P0 wait # d-1e1;P0 wait in a-1b1d1e-1
        P0 wait outsid a1b-1d2e-2g1i-1j1k-1;P0 wait room d1e-1;P0 wait to b1;P0 wake up d1;P0 want a c-1g1j1l-1n2
        P0 want her d-1e-1f1;P0 want his a1b-1c-1d1g1i-1j1l-1;P0 want implant d1e-1g1i-1j1l-1;P0 want someon e-1f1
        P0 want the d1f-1;P0 want to a2b-1c-1e1f-1g3h-1i-2j4l-3m2n4;P0 ward smok d1e-1;P0 warm and d1e-1f1h1k1
        P0 warn letter b1;P0 warrant execut a1b-1e1f-1h-1k-1;P0 was " a1b-1h1j1k1l-1;P0 was asleep a1b-1e1f-1h1i-1
        P0 was at c-1d-1e2f-1m2n2;P0 was attempt f1k1;P0 was back l1;P0 was com m1;P0 was examin l1;P0 was fine a-1b1l1
        P0 was going a1b-1c-1e1h-1l1;P0 was hav j1;P0 was he d-1g-1i1m1;P0 was in a-3b5c-2e1f-1g1m-1;P0 was no c1
        P0 was not a1c-1d-1e1g-2h1k1l-1m-1;P0 was off b1j1l-1;P0 was on e1f-2i-1j-1k1;P0 was scar e-1f1j1l-1
        P0 was seen g-1h1k1l-1;P0 was spoken k1;P0 was the a1k-1l1;P0 was ther a-1c1;P0 was up g1i-1k1l-1
        P0 was watch j1;P0 watch tv a1c-1e1h1k1;P0 way home d1e-1;P0 way to a1b-1;P0 we did a-1b2c-1d1
        P0 we had a-1d-1f1j1l-1;P0 we spok c1;P0 we talk a1b-1d1g1h-1k-1l1;P0 we went j1;P0 week ago a-1b1c-1
        P0 week as a-1b1;P0 weekend and a-1b1;P0 weigh #kg a-1b1e1j1;P0 weigh and e-1f1;P0 weigh at a1b-1e1
        P0 weigh him e1f-1;P0 weight #kg a1b-1;P0 well and b1e1;P0 well at a-1c1;P0 well present a1b-1
        P0 went back a1d-1e-1f1g-1i1k-1;P0 went in e-1f1;P0 went straight a1b-1h1;P0 went through a-1c1m1
        P0 went to a1b-1d1e-1h1i-1l-1m1;P0 were " a-1b1c-1;P0 were at a-1b2c-1l1;P0 were in i1;P0 were not e1f-1k1
        P0 were on d1k1;P0 were out d1f-1;P0 were present a1;P0 were seen a1c-1e-1f1;P0 what she e-1f1
        P0 what was g1i-1k1l-1;P0 when ask a1b-1d-1e1g1i-1k1l-1;P0 when handl f1l1;P0 when he a1b-1d1e-1g1j1l-1
        P0 when i a1b-1d-1e1j-2k1l1;P0 when its j1;P0 when mother f-1;P0 when mum e-1f2;P0 when she b1;P0 when the l1
        P0 wher he k1;P0 wher she a1g1i-1k1;P0 which she n1;P0 whil @nm h1i-1k1l-1n1;P0 whil we i1;P0 who had e-1f1n1
        P0 who liv a-1b1;P0 who said a-1b1e1m1;P0 who saw b1;P0 who was a2b-1c-1e1g-1i1k-1l1;P0 who would e1
        P0 whol time a2c-2e1g-1h2i-1k2l-1;P0 why he g-1i1;P0 wife and b1;P0 will be b1c-1;P0 will call a1b-1
        P0 will go b-1c1;P0 will to b-1;P0 window and a1b-1e1g-1h1k1;P0 wish and f1k1;P0 wish she d-1f1
        P0 wish to j-1k1;P0 with @kid a1c-1d1f-1;P0 with @me a1b-1d4e-2f-2g2i-1j2k-1l-1m1n1;P0 with @nm b-1c1e1f-1i1
        P0 with a e-1f1j-1l1;P0 with aunt b2c-1;P0 with both c-1e1;P0 with carer d1;P0 with children a-1b1
        P0 with csc b1c-1;P0 with dad a-1b1;P0 with dc b-1c1e-1f1j1;P0 with father a2c-1d-1e-1f2h-1i1j-1l1
        P0 with friend d1;P0 with fsw g-1i1;P0 with gran h1i-1k1l-1;P0 with grandmother e1;P0 with her a-2b1c1d-1e1g1k1
        P0 with him a-1b-1c2d-1f1g-1;P0 with his a-3b4c-1d-1e3f-1j1l-1m-1n-1;P0 with key d1e-1i1
        P0 with me b1d2f-2h-1l1n1;P0 with mother a1b-1c1e2f-1h-1i1k-1l1;P0 with mum d-1f1k1l-1;P0 with nan b1c-1d-1f1
        P0 with no a1i1;P0 with older i1k-1l1;P0 with on k1;P0 with parent b-2c2e1l1;P0 with partner b-1c1
        P0 with paternal b1c-1k1;P0 with pgp b-1c1;P0 with polic a1b-1c1f-1i-1l-1;P0 with social b-1e-1f1
        P0 with staff c1f1l1;P0 with sw a-1c1h2i-1k1l-1;P0 with the a1b-1c-1d-2f2g-1h-1i2k-1l1
        P0 with their a1b2c-2e1i1l1;P0 with them a1b-1;P0 with two k1;P0 with victim d1e-1g1i-1;P0 with wet j-1k1
        P0 within # g1;P0 within reach a-1c1;P0 without @me n1;P0 without speak b-1c1;P0 wk # a-1b2c-1;P0 wont go d1
        P0 word with a-2b1c1n1;P0 work session b-1c1f1;P0 work with b-1c1;P0 worker attend a1b-1e-1f1k-1
        P0 worker could h1k1;P0 worker met b1;P0 worker say b1c-1;P0 worker undertook c-1;P0 worker visit j-1k1
        P0 worri about j1l-1;P0 worry is d1g1i-1j1l-1;P0 wors on e1;P0 would be b-1c1e-1f1
        P0 would like a1b-1c-1d1f-1i1j1l-1;P0 would not a1b-1d-2e2g-1h2i-1j-2k4l-2;P0 wouldnt say d1e-1k1;P0 wt # a1j1
        P0 wt #kg a1e1f-1;P0 x2 to b1;P0 year # n1;P0 year old b1c-1k1;P0 yesterday and b1;P0 yesterday cloth g1
        P0 young person a1b-1d1e-1g1;P0 younger one e1f-1i1l1;P0 yr old a1c-1e1f-1j1k-1;R0 a a1c-1d-1e1f-1h-1i1
        R0 abus f1;R0 adult a-1b-1c2g-1;R0 adviser b1;R0 ambulanc a-1b-1c1e-1f1m1;R0 and d1e-1;R0 assistant g-1
        R0 camh a-1b1d1g1i-1l-1;R0 care a1b-1;R0 carer a-1b1e-1h1i-1j1l-1;R0 centr b1;R0 children a-1b1
        R0 class a1b-1e-1f1g1h-1i1k-1l1;R0 clinician a-1b1d1e-1g1i-1l-1;R0 community a1g-1;R0 contact d-1e2f-1g-1i1
        R0 crew b-1c1e-1f1;R0 debt b1;R0 dentist a1b-1e-1f1i1;R0 disability d1;R0 doctor i1;R0 domestic f1
        R0 drug a-1b1h1k1;R0 dsl f1g1l1n1;R0 duty e1h1i-1k1l-1;R0 e a1c-1d-1e1f-1h-1i1;R0 early k1;R0 education j1l-1
        R0 emergency e1h1i-1k1l-1;R0 environmental c1;R0 foster a-1b1f1h1i-1l-1;R0 from m1n1;R0 gp a1d-1e2f-1i1k-1l1
        R0 headteacher a-1b1;R0 health d-1e2f-1g-1h-1i2j-1k-1l2m-1n-1;R0 help k1;R0 home m1n1;R0 home-start b1
        R0 hospital a-1b1e-1;R0 hous a1b-1d-1e1;R0 iro n1;R0 key c1f1;R0 languag d1e-1;R0 learn a-1b-1c1d1f-1j1l-1
        R0 manager f1l1n1;R0 mental a-1c1;R0 mentor a-1c1d1f-1;R0 midwif a-1b1g-1i1k-1l1;R0 miss m1n1
        R0 nurs a2b1c-2d2f-2h-1i1j1k-1;R0 nursery a1b-1d-1e-1f2g-1h-1i2j-1k-1l2;R0 offend a1e-1g1i-1
        R0 officer a1e-1f1g1h1i-2k1l-1n-1;R0 paediatric d1k1l-1;R0 paediatrician e1f-1i-1;R0 paramedic i-1
        R0 pastoral e-1n1;R0 pcso f1g1;R0 pharmacist a-1b1;R0 play j1;R0 polic a1b-1h1i-1j-1k1l-1;R0 psychiatric e1
        R0 psychiatrist b1;R0 refug b-1c1e1f-1i1l1;R0 residential e-1f1h1i-2k2l-2;R0 respons a-1c1d-1
        R0 school a-1b2c-1e-2f2j1l-1;R0 sexual d1e-1g1i-1;R0 social a-1b1h-1k-1;R0 specialist j1;R0 speech e-1i1
        R0 substanc d1;R0 supervisor d-1e2f-1g-1i1;R0 support a1b-2c1e1g-1h1;R0 teach h1
        R0 teacher a1b-2c1d-1f1g1h-1j-1l1;R0 team b1h1l-1;R0 therapist g-1i1l1;R0 visitor d-1e2f-1g-2i2j-1k-1l2m-1n-1
        R0 volunteer b1;R0 ward a1b-1d1f-1;R0 warden b-1c1k1;R0 welfar j1l-1;R0 worker c1d1e-1f1h1i-1k1l-1m1
        R0 yot g1i-1;R0 young d1;R0 youth c-1d1e-2f1h1i-1l-1m1;S100 28 0 a-1b2c-1;S100 31 0 b1;S100 43 0 b1c-1j2l-1
        S100 44 0 b2c-1g1i-1l1;S100 45 0 a1c-1e1f-1g1j1k-1;S102 11 0 a-1b-1c1;S102 22 0 g-1h1k1;S102 24 0 a-1b-1c1
        S102 28 0 a1b-1g1h1i-1j1;S102 50 0 e-1g1i-1;S102 52 0 a1b-1e1i1j1l-1;S105 28 0 a1b-1g1i-1l1;S105 7 0 a1g1i-1l1
        S105 9 0 g1i-1l1;S106 28 0 d1;S16 1 0 a2b-1c-1e-1h2i-2j-1k4l-3;S16 10 0 a-2b2d1e-1g1i-1m1n1;S16 10 1 k-1l1
        S16 12 0 a-1b1e1g-1i1j-1l1;S16 13 0 a1c-1d1e-1g-1h1;S16 16 0 a1c-1e-1f1i-1j-1k1m1;S16 16 1 g-1i1j-1k1
        S16 17 0 a-2c2e-1g1i-1j1l-1m1;S16 18 0 b1d-1g-2h1k-1l1m-1;S16 18 1 e-1f1
        S16 19 0 a-2b3c-1d1e-1g1i-1j2k-1l-1m1n1;S16 19 1 e1h1i-1k1l-1;S16 2 0 f1k1;S16 2 1 e-1f1g1i-1j1;S16 21 0 a-1b1
        S16 22 0 e-1f1j-1m1;S16 23 0 a2b-2d-1f1g2h-2i-1j4k-3l-1n1;S16 23 1 a1b-1e-1f1h-1i1
        S16 24 0 a1e-1f1g1i-1j2k-1l-2;S16 25 0 a-2c2e-1g1i-1j1m1;S16 26 0 a1c-1e-1f1g1j1;S16 26 1 h1i-1k1l-1
        S16 27 0 e2f-2g1h-1j1k-1m1n1;S16 27 1 e-1h1;S16 28 0 a-2b3c-1d-1e-1f1g-2h3i-1m1;S16 28 1 a2b-2d1f-1l1
        S16 29 0 a1d1f-1j-1k1;S16 30 0 b1e2f-2g-1h-1i1j-1k-1l2;S16 31 0 a1b-1e-1f2j1l-1m1n1;S16 31 1 e-1f1j1l-1
        S16 32 0 a1c-1d-1f1g-1h1k-2l1m3;S16 33 0 a1c-1d1e2f-3g-1i1j-1l2;S16 34 0 b1e1f-1l1n1
        S16 35 0 a1b-1d1e1f-2g-1h1i-1k1l-2;S16 37 0 a1b-1e-1g2h-1i-1j1k-1;S16 38 0 a3b-1c-1e1f-1g-1h-2i3j-1k-1l2
        S16 38 1 k1;S16 39 0 a-3b3d1e1f-1j1m1;S16 39 1 e-1f1g1i-1j1;S16 4 0 a-1b1k1m1
        S16 40 0 a2b-1c-1g2i-1j3k-2l-2m1n1;S16 42 0 g1;S16 43 0 e2f-2g-1h1j-1l1;S16 44 0 a1b-1e1f-1g-1h1i1j1k1l-1
        S16 45 0 a-1b1e2f-3g-2h2l-1n1;S16 46 0 f1g1h-1i1j-1k-2l3;S16 47 0 a-2c2g3h-1i-2j1k-1m2
        S16 48 0 a2b-1d-1e-1f1g-1i1j-1l1;S16 48 1 b1;S16 5 0 a1b-1d-1e1g1h1i-2j-1k1;S16 50 0 a2b-2c-1e-1f1g-2i2j-1k-1l2
        S16 51 0 a1b-1d1e-2f1j-1k1;S16 51 1 k1;S16 54 0 a-1b1;S16 55 0 d1f-1g-1h2i-1j-1k2l-1;S16 6 0 a-1b1d1f-1g1l1m1
        S16 7 0 a1b-1c-1d-1e1f-1h1i-1j2k-2l-1m2n1;S16 7 1 g1i-1l-1;S16 8 0 d1e-1g1i-1k1l-1;S16 8 1 a1b-1f1h1i-1k1l-1
        S16 9 0 a1b-1d-1e1g-1h1j1k-2n1;S16 9 1 g1i-1l-1;S17 1 0 g1k1l-1;S17 10 0 a-1b1;S17 16 0 b1;S17 19 0 j-1k2l-1
        S17 2 0 a-1b1e-1g-1h2i-1k1l-1;S17 22 0 j-1;S17 23 0 a1b-1e-1f1g1i-1k-1;S17 23 1 j1;S17 26 0 d1e-1g1i-1k1l-1
        S17 27 0 a-1b1g1h-1;S17 28 0 a2b-2c-1e-1h1i-1j-1l1m1n-1;S17 28 1 j1;S17 30 0 a-1b1e1f-1i1j-1
        S17 31 0 a-1b1d-1e-1f2h1i-1j1l-1;S17 32 0 e-1;S17 33 0 b1f1g-1h1j-1k1;S17 35 0 a1e1f-1g-1i1j-1l1
        S17 38 0 a1b-1d1h1;S17 39 0 d1e-1f-1g1i-1j1k-1l-1;S17 40 0 a-1b1d-1e1h-1i1j-1k1;S17 43 0 a1b-1g1i-1j-1k1
        S17 44 0 a1l1;S17 45 0 b1e1f-1g-1i1l1m-1;S17 47 0 d-1e-1f2j-1k1;S17 48 0 a-1b1;S17 50 0 a1e1f-1i1j-1k1
        S17 51 0 e-1f1k-1l1;S17 6 0 b1d1f-1h1l-1;S17 7 0 e-1f1g1i-1l-1;S17 8 0 f1m2;S17 9 0 e-1g1i-1j1l-1
        S18 1 0 a-1b1e1f-1g-1h-1i1k-1l1;S18 16 0 a-2b2;S18 16 1 a1b-1g1i-1j2l-1;S18 18 0 a-1b1c-1;S18 19 0 a1b-1e1f-1
        S18 2 1 g-1i1j-1l1;S18 22 0 d-1f1;S18 23 0 f1g-1h1j-1k1;S18 26 0 e1f-1g-2i2j-1k-1l2;S18 27 0 j-1l1
        S18 28 0 a-1b2c-1d-1e2f-1g-1h1j-1l1m-1;S18 28 1 a-1b1j1l-1;S18 29 0 e1;S18 31 0 a-1b1g1i-1j1l-1
        S18 32 0 a1b-1d-1f1i1j-1l1;S18 35 0 d-1e1;S18 37 0 e1g-1i1j-1l1;S18 38 0 a-1b1d-1e1h1i-1j1l-2
        S18 39 0 a1b-1e1f-1;S18 40 0 a-1b2c-1d-1e1g-2h1i1j-2k1l1;S18 43 0 j-1k-1l1;S18 44 0 a-1b1e1f-1h1i-1j-1k1
        S18 45 0 e2f-2g-1h1j-1k1l1;S18 46 0 b1g-1h1j-1k1l-1;S18 47 0 f1g-2h1i1j-1k1;S18 5 0 a-1b1;S18 50 0 a-1b1
        S18 51 0 j-1l1;S18 55 0 a1e-1f1;S18 7 0 d-1e-1f1g-1i1j-1l1;S18 9 0 b1f1h-1j-1k-1l2;S19 10 0 h1
        S19 18 0 a1c-1e-1f1g-1h1;S19 19 0 f1;S19 22 0 f1i1l1;S19 26 0 a-1b1d-1e1g1h-1;S19 27 0 b1c-1d1e-1g1h-1j2k-2
        S19 28 0 a-1b1h-1i1j-1l2;S19 31 0 d1e1f-1j-1;S19 32 0 a1b-1h-1l1;S19 40 0 a-1b2c-1d-1f1g1h-1j-1l1;S19 45 0 e1
        S19 46 0 a2b-1c-1e-1f1g-1i1;S19 47 0 d1f-1;S19 48 0 d-1f1g1j1k-1;S19 51 0 i1l1;S19 7 0 a-1b1d1f-1
        S19 8 0 d-1f1g1i-1k-1;S19 9 0 a-1b1;S20 1 0 b-2c2e1f-1i1j1;S20 10 0 a-1b1c1d2f-1i1k-1l1;S20 13 0 a-1c1d-1e-1f1
        S20 13 1 b-1c1d-1e1f-1i1;S20 16 0 b1c-1e1f-1h-1i1j1k-1l1;S20 16 1 b-1c1d-1e1g-1i1;S20 17 0 a-1b1
        S20 18 0 a1b-1i1l1;S20 19 0 g1i-1l1;S20 22 0 a1b-1e1f-1l1;S20 23 0 a1j1;S20 26 0 c1d-1e-1f2;S20 27 0 j1
        S20 28 0 b-1c2d-1e2f-1l1;S20 28 1 b-1d1e1f-1i1j1;S20 30 0 e1f-1h1i-1k1;S20 31 0 a1b-2c1d1f-1j1k-1
        S20 32 0 d-1e-1f2l-1;S20 38 0 a-1b1e1f-1h-1i1k-1l1;S20 39 0 c1d-1f1;S20 40 0 a1d1e-2f1g1h1i-1j1l-1
        S20 43 0 a1d-2e1g-1i1j-1k-1l2;S20 44 0 a-2b1c1d-1e3f-2i-1m-1;S20 45 0 a-1b-1c2d-2e6f-4g-2h-1i2k-2l2m-1n2
        S20 45 1 b-1c1;S20 47 0 a-1b1d1j1l-1;S20 48 0 c1d-1f1;S20 50 0 a1c-1e1f-1h-1i1k-1l1;S20 7 0 j1;S20 8 0 b1c-1
        S21 10 0 m1;S21 18 0 e1f-1;S21 28 0 f-1g1j1;S21 46 0 a1b-1e1f-1m1;S21 52 0 a1f-1g1j1
        S22 1 0 a-1b2c-1d3e-1f-1g1i-1j1k1l-2n-1;S22 10 0 a-1b1n1;S22 11 0 a-1b1f1n1;S22 12 0 a1c-1f1h1i-1j-1n2
        S22 13 0 a-1b1h1i-1j-1k2l-1;S22 16 0 c-1e-1f1g1h-1j-1k1;S22 16 1 d1;S22 17 0 d-1e-1f1g1
        S22 18 0 a1c-1d1e1f-2g-1h-1i1j2k-1n2;S22 19 0 a1b-1e-1g-1h1i-1k2l-2;S22 2 0 i1l1;S22 22 0 a2b-2c-1g1h1i-2j1l-1
        S22 23 0 c-1d1f-1g1i-1j3l-3n2;S22 24 0 a1b-1d1f-1j1l-1;S22 25 0 a1b-1e-1f1h-1i1j-1l1
        S22 26 0 a1b-1c-1d2f-3j1l-2;S22 26 1 a-1b1g1i-1k1l-1;S22 27 0 a1b-1i1l1;S22 28 0 a2c-1d-1e-3f4i1j2l-2m-1n-1
        S22 28 1 b1d1f-1g1j2k-1l-1;S22 29 0 e-1f1j-1l1;S22 31 0 d1f-1g1i-1j1l-1;S22 32 0 a-1b1h-1k-1;S22 33 0 b-1c1
        S22 38 0 a3b-2c-1e-2f2g2h-2k-1l1;S22 38 1 d1;S22 39 0 b-1c2e1f-1j-1k1;S22 39 1 d1;S22 40 0 a4b-2c-2e-1f1j-1
        S22 45 0 a-1e-1f2;S22 46 0 a1d-1e-1f1g1k-1l1n1;S22 47 0 b1c-1d-1f1g1i-1j-1n2;S22 48 0 d2f-2j1l-1;S22 48 1 a-1b1
        S22 5 0 a2b-1c-1d-1e-1f1g-1h1j-1k1;S22 50 0 b1c-1d1e-1g-1i1l1;S22 51 0 a1c-1d-1e-1f2g-1i1j-1k-1l1
        S22 52 0 a1b-2c1e-1f1j-1;S22 54 0 a1b-1e1f-1;S22 55 0 b-1c1d1f-1g1i-1j1l-1;S22 6 0 d1f-1
        S22 7 0 c-1d-1f1g1i-1j-1k1n2;S22 7 1 g1i-1k1l-1;S22 8 0 b-1c1d1g1j1l-1;S22 8 1 b-1c1;S22 9 0 a1b-1d-1g1i-1j-1k1
        S23 26 0 c1;S23 38 0 c1;S23 40 0 b-1c1;S24 31 0 g-1i1;S24 7 0 d-1f1;S24 9 0 d-1f1;S25 26 0 i1
        S25 28 0 a1b-1e1l1;S25 31 0 e2f-1i1;S25 32 0 b-1c1i1;S25 40 0 a1e2f-2g-1h-1i1k-1l1;S25 44 0 a1g-1i1l1
        S25 45 0 c-1d-1g-1i2j-1l1;S25 46 0 a1b-1e1f-1i1l1;S25 7 0 a1b-1d-1e2f-1g-1h-1i2j-1k-1l2
        S25 9 0 a2b-1d-1e1f-1h-1i2j-1k-2l2;S26 1 0 c-1h-1i1k-1;S26 13 0 d2e-1f-1;S26 18 0 d2f-1g1i-1j1
        S26 19 0 e-1j1l-1;S26 20 0 a1b1c-1d3e-1f-1h-1j2k-1l-1n1;S26 20 1 c-1g-1i1l1;S26 21 1 b1c-1;S26 26 0 d-1e1
        S26 27 0 e-1f1h-1i1j1k-1;S26 28 0 a1c-1d2e-1f-1g2i-1j2l-1;S26 29 0 b1c-1d1e1f-1g1i-1j1l-1;S26 31 0 a1b-1g1j1l-1
        S26 40 0 c-1g-1h-1i1k-1;S26 45 1 e1g1;S26 46 0 e1f-1;S26 47 0 d1g1i-1;S26 48 0 b1;S26 7 0 a1g1h-1j2k-1l-1
        S26 9 0 a1b-1d-1h-1j1k-1l-1;S27 1 0 j1l-1;S27 27 0 j1l-1;S27 28 1 j1l-1;S27 40 0 j1;S28 27 0 g1i-1
        S28 40 0 a1b-1f1k1l-1;S28 45 0 a1b-1e-1f1g1i-1l-1;S32 1 0 a-1b2c-1e1f-1g-1h3i-2j-1k3l-2m2n1
        S32 10 0 a1b-1e1f-1g1k1;S32 13 0 a-1c1h1i-1k1l-1;S32 16 0 a2b-2c-1e2f-2g1i-1;S32 18 0 a-1b1d-1e1
        S32 19 0 a-2c2d-1e1i1m1;S32 2 0 d-1e1g-1i1;S32 21 0 b1g1i-1;S32 22 0 a1b-1e1f-1g-1i1k-1l1
        S32 23 0 d1f-1g1i-1j2l-1m1n1;S32 24 0 d-1f1g-1i1j1k-1m1n1;S32 25 0 a1b-1e-1h-1i1;S32 26 0 c-1g1h-1m1
        S32 26 1 a-1b1m1n1;S32 27 0 b1c-1e-1g2i-1j-1l1;S32 28 0 b-2c1e2f-2g-1;S32 28 1 a-1b2e1g-1;S32 29 0 a1d1e-1
        S32 30 0 a1b-1e1f-1i1j-1k-1l1;S32 31 0 a2b-1e1f-2i-1j1k1l-2;S32 32 0 f-1g1i-1j1k1l-1m1n1;S32 32 1 a-1b1
        S32 33 0 a-3b2c1d-1f1g-1i1k-1l1;S32 34 0 a2b-1c-1e1f-1g1i-2j-1k2l-2m1;S32 35 0 a1b-2c1g-1h1k1l-1
        S32 38 0 a3b-2c-1d-2e2h-1i1k-1l1;S32 39 0 e1i1;S32 40 0 b-1c1g2h-2k-1l1m1;S32 43 0 b-1c1e1f-1h2i-2j-1k2l-1m1
        S32 44 0 a1b-1d-1e1f-1g-1;S32 45 0 a1b-1d-1e3f-2g-1h1j-1k1m1;S32 45 1 d1l1;S32 46 0 a-1b2c-1e1;S32 47 0 g1
        S32 48 0 g1;S32 5 0 a-1b1h1i-1k1l-1;S32 50 0 a2b-1d-1e1g-1i1;S32 51 0 a1b-1i1j-1l1;S32 53 0 d-1e1
        S32 55 0 a-2b1c1g-1i1;S32 6 0 j1l-1;S32 7 0 d-1e1g2h-1i-1k1l-1m1;S32 7 1 c1;S32 8 0 g1k-1l1
        S32 9 0 d-1e1g1i-1k1l-1m1;S32 9 1 c1;S33 1 0 a-1b1m1n1;S33 13 0 a1b-1e-1f1h1k1;S33 16 0 h1j1k1l-1;S33 18 0 g1j1
        S33 19 0 b-1d1e-1h-1k-1l1;S33 2 0 a2b-2h-1i1k-1;S33 26 0 a-1b2c-1;S33 27 0 g1j-1l1;S33 28 0 a1b-1c1h-1i1k-2l2
        S33 31 0 e1f-1h-1k-1l1;S33 33 0 a-2c2;S33 34 0 a2b-1g-1i1l1;S33 34 1 a-1b1m1n1;S33 38 0 a-1b-1c2d1e-1g1j1l-1
        S33 40 0 a1b-1j-1;S33 43 0 a1b-1i1;S33 44 0 d1h-1i1k-1l1m1n1;S33 45 0 a2b-2f-1g-1i1j-1l1m1n1
        S33 46 0 c-1e-1f1l1;S33 47 0 d-1e1j-1;S33 48 0 b1c-1;S33 50 0 a-1b1c-1e1h1i-1j1k1l-1;S33 51 0 a-1b1
        S33 52 0 a2b-1c-1l1;S33 7 0 a-1b2c-1e1g1i-1;S33 9 0 a-1b1g1j1l-1;S34 1 0 d-1e1i-1;S34 13 0 a1;S34 16 0 a-1c1
        S34 16 1 e-1f1h1k1l-1;S34 19 0 a1c-1d1e-1g1i-1;S34 2 0 d1e-1g1i-1;S34 22 0 b1g1i-1;S34 23 0 i1l1;S34 26 0 e-1f1
        S34 28 0 c1d1e-1g2i-2;S34 31 0 h1i-1j-1;S34 38 0 a-1c1;S34 38 1 e-1f1h1k1l-1;S34 40 0 a1c-1d-1e1j-1
        S34 43 0 a-1b1k-1;S34 44 0 h-1i1k-1l1;S34 45 0 a-1b1k-1;S34 50 0 a-1b1;S34 50 1 e-1f1h1k1l-1
        S34 55 0 a1b-1c-1g1h1i-1k1l-1;S34 7 0 g-1;S34 9 0 g-1;S35 1 0 b-1g1i-1k1;S35 21 0 j1;S35 27 0 b-1c1e1f-1g2i-1m1
        S35 28 0 b-1c1;S35 28 1 c1;S35 32 0 l-1;S35 38 0 a-1b1m1;S35 40 0 b-1c1g1i-1l-1;S35 44 0 b-1k1;S35 45 0 b-1k1
        S35 46 0 a-1b1;S35 8 0 a-1b-1c2;S36 1 0 a1b-1d1e-1j1l-1;S36 10 0 j1;S36 13 0 b-1c1g1
        S36 16 0 a1b-1c1d-1e2f-1j-1k1;S36 19 0 b-1c1d1j-1k1;S36 22 0 a-1c1;S36 23 0 b1c-1d2e-1g1i-1j2l-1;S36 24 0 a-1b1
        S36 26 0 g1i-1j-1k1;S36 27 0 g-1i1k-1l1;S36 28 0 a-3b2c1d3e-3g1h-1j-1k1m-1;S36 28 1 d1e-1j1;S36 31 0 a-1
        S36 32 0 k1l-1;S36 32 1 j1;S36 38 0 a1b-1d1f-1g-2h2j-2k2;S36 39 0 a1b-1f-1g-1h1i-1k1l-1;S36 40 0 a1b-1h1i-1
        S36 41 0 b1;S36 43 0 a-3b1c1e1f-1g1h1i-2k1l-1m1;S36 44 0 b1c-1d2f-2h1i-1j-1k4l-3m1
        S36 45 0 a1c-1d2f-2h2i-2k3l-2m-1n-1;S36 45 1 j1;S36 46 0 a-1b1e-1f1k1l-1m2;S36 47 0 d1e-1g1j1l-1;S36 48 0 d1e-1
        S36 50 0 b-1c1e1;S36 51 0 b-1c1g1k-1l1;S36 52 0 b-1c1d-1f1;S36 8 0 d-1e1;S37 13 0 a1c-1d-1g-1h1m1;S37 16 0 m1
        S37 18 0 b-1d1e-1f1j1l-1;S37 2 0 c1;S37 28 0 a-1b1m1;S37 39 0 d1j1l-1;S37 40 0 a-1c1e1i1k-1;S37 46 0 b1g-1i1l-1
        S37 52 0 d1e-1j1l-1;S38 1 0 a-1d-1e1h-1i1k-1l1;S38 10 0 a1c-1e-2f1h-1;S38 11 0 a-2b2;S38 12 0 a-1d1e-1i1l1
        S38 13 0 a1b-1e-2f2h-1i1j-1l1;S38 14 0 a-1b1;S38 16 0 a2b-1c-1e2f-2g1h-1;S38 16 1 a-1b1c-1
        S38 18 0 a1b-1d1f-1k-1l1;S38 19 0 j1l-1;S38 2 0 a2b-2d2e-1f-1g1h-2k-2l1;S38 22 0 a-1g-1h1i-1j-1k1
        S38 23 0 a2b-2d2e-1f-1g2h-1i-1j2l-2;S38 23 1 g1;S38 24 0 a2b-1f-1g-1i1j1;S38 26 0 b1c-1d1e-2f1h-1j1k-1
        S38 27 0 c1d1e-1g1j1;S38 28 0 a3b-1c-2d1e-1f-1i1j1k-1m-1n-1;S38 28 1 a-1e1f-1k-1l1;S38 3 0 k1
        S38 31 0 a1d-1h1i-1j-1k1;S38 32 0 g1i-1j1k-1;S38 38 0 a2b-4c1d-1e2f-1h-1j1k-1;S38 38 1 a-1b1;S38 39 0 l-1
        S38 40 0 d3e-2f-1g1h-2j2k-2l1;S38 41 0 a1d-1f1;S38 43 0 a-1b1e-1f1;S38 44 0 a1b-1e1f-1h-1i1k-1l1
        S38 45 0 b1e1f-1h-1i1j1k-1l1;S38 45 1 g1l1;S38 46 0 c1e-1f1g-1h1k1l-1;S38 47 0 f1g1i-1k-1l1;S38 48 0 d1e-2f1
        S38 49 0 d1j1;S38 50 0 a1c-1e1f-1g1h-1l1;S38 50 1 a-1b1;S38 51 0 a2b-2f-1h-2i2k-2l2;S38 51 1 e1
        S38 52 0 a-1b-1c2d-1e1g-2i2j-1k-1l2;S38 55 0 b1f1;S38 6 0 a1b-1d3e-2f-1g3h-1i-3j4k-1l-2
        S38 7 0 a1b-1d1e-1g2h-1i-2j3k-1l-1;S38 8 0 a1c-1d-1f1g1m1n1;S38 8 1 f-1;S38 9 0 d1e-1f-1g2h-1i-2j2k-1l-1
        S39 26 0 c1;S39 28 0 b-1c1;S41 1 0 a1b-1d2e-1f-1g1h1i-1j1k1l-2;S41 10 0 a1b-1f1;S41 23 0 d1g1i-1j1l-1
        S41 23 1 d1e-1g1i-1j1l-1;S41 26 0 a-1b1c-1h1k1m2;S41 27 0 e-1g1i-1l1m2;S41 28 0 a-1b2c-1f1m1
        S41 28 1 a1h1i-1k1l-1;S41 32 0 b1c-1e-1f1g1h1i-1j1l-1;S41 32 1 h1i-1j-1k1l-1;S41 38 0 m2
        S41 40 0 a-1b1c-1e1h1l-1m2;S41 43 0 j1;S41 44 0 b1c-1e-1f1i1m1;S41 44 1 d1e-1g1i-1j1l-1;S41 45 0 b1c-1e-1f1j1m1
        S41 45 1 d1e-1g1i-1j1l-1;S41 46 0 a1e-1f1l1;S41 55 0 b1;S41 7 0 b1c-1d1e-2f1g1i-1m1;S41 7 1 d1e-1g1l-1
        S41 9 0 b1c-2d2e-2f1g1i-1j1l-1m1;S41 9 1 d2e-1g1i-1j1l-1;S42 1 0 a-1b1m1n1;S42 2 1 b1
        S42 20 0 a-1b1c-1g-1i1j1k-1;S42 26 0 d1g-1i1;S42 26 1 b1;S42 28 0 g-1i1;S42 28 1 a-1b1m1n1
        S42 29 0 d1e-1g-1i1j1;S42 34 0 f1;S42 38 0 e-1f1;S42 40 0 a-1b1m1n1;S42 46 0 a-1b1m1n1;S42 7 0 b1;S42 9 0 b1c-1
        S48 1 0 a-1b2c-1d2e1f-3g1h1i-2k2l-2m3n3;S48 10 0 b1d1f-1g1i-1j2k-1l-1m3n1;S48 11 0 m-1n1;S48 12 0 e1f-1
        S48 13 0 b1c-1d-1f1g-1i1m1;S48 15 0 d1e-1j-1;S48 15 1 h1;S48 16 0 a-3c2d-1f1h1i-1k1l-1m-1
        S48 16 1 a1c-1d-1k-1n-1;S48 17 0 a-1b1d-1e-1f2m-1;S48 18 0 a-1b3c-1d1e-2f1g1h-1j-1k-1l2m-1
        S48 18 1 a-1b1e1f-1j1k-1n1;S48 19 0 a2b-1c-1g-1h2i-1j1k2l-2m-1n-1;S48 2 0 a3b-1c-2d2e-1f-1;S48 2 1 e-1f1l1m1
        S48 21 0 k-1l1;S48 22 0 a4b-2c-2d-1e-1f2g-1i1k-1l1;S48 23 0 a2c-1d1e-2f2g1i-1j6k-1l-4n1
        S48 23 1 a-1b1d1f-1j-1k1m1n1;S48 24 1 d1k1l-1;S48 25 0 a-1b1e-2f1j-1k1m-1;S48 25 1 d1e-1f1h1j-1k2l-1
        S48 26 0 a-2b3c-1d-1e-1f2g1i-1j1k-2m-1n-1;S48 26 1 d1e-1h1i-1j-1k2l-1
        S48 27 0 a2b-1c-1d1f-1g2h-1i-1j-2k-1l3m1n3;S48 27 1 g-1h1j-1k1;S48 28 0 a2c-2d2f-3g2h-1k-1l1m1n2
        S48 28 1 a-1b1c-1d1f-1h1i-1j-1k2l-1n1;S48 29 0 a3b-2d-2e1f1g-2h-1i2j-1k-1l1;S48 3 0 a1b-1e-1f1
        S48 30 0 a2c-2e-2f2g-1i1k-1l1;S48 31 0 a1c-1d3e-1f-3g3h-3i-1j-1k-2l3m1n-1;S48 32 0 b1c-1d1e-1g1i-1k1l-1n2
        S48 32 1 a-1b1;S48 33 0 b-1c1d-1e-2f3g-1h1j-1m-1n-1;S48 33 1 a-1b1;S48 34 0 b2c-1d1f-1i-1j2k-1l-1
        S48 35 0 b-1c1e2f-1g-3h1i2j-2l1;S48 37 0 a1b-2c1d1f-1h2i-2k2l-2;S48 38 0 a5b-3c-2e-2f2g-1h1i-1m1
        S48 38 1 a1b-1e1;S48 39 0 a3b-3e-1g1h1i-2k-1;S48 4 0 b1c-1e-1f1k-1;S48 40 0 a-1e-2f2g-1h1k2l-2m1
        S48 41 0 a1b-1c1f1h1j-1k1n1;S48 42 0 a-1c1j2k-1l-1;S48 43 0 a2b-1c-1d1e-3f1g1h-1j3k-3n1
        S48 44 0 a1b1c-2d1e-1g2h-1j-1k-1l2;S48 45 0 a1b2c-2e1f-1g2h-1i-1j1k-1m1n1;S48 45 1 a1g1h-1j2k-1l-1
        S48 46 0 d2e-3f1g1h-1m-1n1;S48 47 0 c-1e-1g2i-1k2l-1;S48 48 0 a-2b3c-1g2i-1j-1l1m-1n-1;S48 49 0 d1j1l-1
        S48 5 0 a1c-1e1f-1g-2h6i-4j-1k6l-5;S48 50 0 a-1c1k-1l1;S48 51 0 c-1d-1f1g-1h-1i2j-1k-1l2m-1
        S48 52 0 a1b-1e-1m-1;S48 53 0 a1c-1d1e-2f1;S48 55 0 a-1b2c-1d-1e-1f1g-1i1k-1l1;S48 6 0 a1d2e-2f-1g1h-1j1
        S48 7 0 a1c-1d3e-2f-1g6h-2i-4j1k-1m3n3;S48 7 1 a-1c2g1j-1k1m1n1;S48 8 0 a1b-1c1d3e-2g1i-2l-1
        S48 8 1 a2b-1f-1g-1j-1l1;S48 9 0 b1d1e-1f-1g6h-1i-4j2k-2m2n1;S48 9 1 a-1c1k1;S49 1 0 a-3b3c-1f-1g-1h1k1l-1m-1
        S49 10 0 a-2b2f1g1l1m2n1;S49 13 0 a-1b1n-1;S49 13 1 b1;S49 15 0 b1e-1f1;S49 15 1 b-1c1
        S49 16 0 a1b-1h-1i1j-2l2m1;S49 18 0 c-1h-1i1m1n-1;S49 19 0 a1j1k-1n-1;S49 2 0 a2b-1c-1d-2e2k1l-1m-1
        S49 2 1 a-1b1;S49 21 1 b1;S49 22 0 a1l-1;S49 23 0 a1b-1d1e-1g2i-1j2l-2;S49 24 1 b2c-2
        S49 26 0 a1b1c-2e-1f1g-1i1k-1m1;S49 26 1 d1;S49 27 0 a1c-1d2e-1f-2h1j1k1l-2m1
        S49 28 0 a-1b2c-1d1f-1g1i-1j2k1l-3m2n1;S49 28 1 a-1b1h1i-1k1m-1n1;S49 3 0 a1b-1h1i-1j1l-1;S49 3 1 n1
        S49 30 0 a1c-1d-1e1g1h1i-1k1l-1;S49 30 1 b1;S49 31 0 a1b-1d1f-1h1i-1j-1k1l-1n-1;S49 31 1 d1g-1i1k1
        S49 32 0 g1h-1j1l-1m1;S49 33 0 a-1b-2c3d-2e2g-1h1;S49 33 1 a-1b2c-1;S49 34 0 a-2b2d1e-1g1h-1i-1k-1l1
        S49 35 0 a2b-1c-1e-2f1g-1h-1i2j-1k-1l1;S49 36 0 d-1g1i-1;S49 37 0 a1d-1e1g-1i1l1;S49 38 0 a1b-2c1g1h-1i1k-1n-1
        S49 39 0 b-1c1d1f-1g1;S49 40 0 a1b-2d-1e2f-1h1j-1l1;S49 42 0 a1h1i-1l-1;S49 42 1 h1n1
        S49 43 0 a1b1c-2e-1f2j-1k1;S49 44 0 a3c-2d-2e1g-1i1k-1l1;S49 44 1 e1g-1i1;S49 45 0 a2b-2d-1e1g-1i1k-1l1
        S49 45 1 g-1h1k1l-1;S49 46 0 e-1f1g1i-1j-2k3l-1m-1;S49 47 0 a-1b1f-1j1m1;S49 48 0 a-1c1e-1k-1l1n-1
        S49 50 0 a1h-1i1k-1l1;S49 51 0 g1j1k-1;S49 52 0 c1;S49 55 0 g-1;S49 7 0 a-1b1i1k-1m1;S49 8 0 a-1b-1c2d1e-1k1m1
        S49 8 1 h1i-1k1;S49 9 0 b-1c1g-1h1j1l-1m1;S50 1 0 a1b-1c-1h-1i1j1k-2l1m-1;S50 10 0 a1b-1e1f-1g1h-1
        S50 13 0 c-1e1f-1g1i-1l1;S50 15 0 e1f-1;S50 16 0 a-1b1e1f-1m2n-1;S50 16 1 l1;S50 18 0 a2b-2c-1e1f-1k1l-1
        S50 19 0 d2f-1;S50 2 0 a-2b2e-1f1k1;S50 21 0 i1;S50 22 0 b1c-1d-1f1j1l-1;S50 23 0 d-1f1h-1i1k-1l1
        S50 23 1 j1l-1;S50 24 1 e1i1k-1l1;S50 25 1 e1i1k-1l1;S50 26 0 a1c-1h1i-1k1l-1;S50 26 1 k-1l1
        S50 27 0 b1c-1d-1e1g-2h1j-2k2m-1n-1;S50 28 0 b3c-3g-1h-2i3k-1l1m1n-2;S50 28 1 a1b-1f1h-1i1j1k-2;S50 29 0 j1
        S50 30 0 a1b-1f1k1;S50 31 0 a-1b2c-1d-1e1f1h-2i2j1k-1m-1n-1;S50 31 1 e1;S50 32 0 a-2b2g-1i1n-1
        S50 34 0 a1d-1e1g-1i1l1;S50 35 0 a-2b4c-2d-1f1g1h-1j1k-1m1;S50 37 0 a-1b1d1j1l-1m1
        S50 38 0 b2c-2d-1e2f-2g-1h-1i2k-2l2m1n-1;S50 39 0 e-1j-1k1;S50 40 0 b2c-1d-1e-1f1g1i-1k1l-1m-1;S50 41 0 a-1b1
        S50 42 0 g1;S50 43 0 a1b-1c-1d-2e-1f2g-1h1k2l-2;S50 44 0 b1c-1d-1e-2f3g-2h1i1m1
        S50 45 0 a1b1c-2e-2f2g-3h2i1k3l-2m1;S50 45 1 g-1h1j-1k1;S50 46 0 a2b-1d-1e-1f1j-1l1n-1
        S50 47 0 d-1e-1f2h-1i1j1k-1;S50 48 0 a2b-2c-1e-1h-1j2l-2;S50 49 0 d-1e1l1;S50 5 0 a1b-1d2e-1g2h-2j2k-3l1
        S50 50 0 e-1f1m1;S50 51 0 b1c-1d-1j1l-1;S50 52 0 g1;S50 55 0 a2b-1c-1g1h-1j1k-1;S50 6 0 a-1b1l1
        S50 7 0 a1c-1d-2f2g-2h2j-1k2l-1m-1;S50 7 1 c1;S50 8 0 b1d-1e1f1g-1i1j-1k1l1;S50 8 1 e-1f1g1j1
        S50 9 0 a1c-1d-2f2g-2h1i1j1k2l-2m-1;S51 1 0 a-1b1f-1j1l-1m-1;S51 10 0 a-1g-1i1;S51 12 0 a-1
        S51 13 0 a-1b-1c2e-1f1g-2h1k1l-1m-1;S51 15 0 d1f-1l1;S51 16 0 a-1c1e-1g-1h1;S51 18 0 e1f-1j1l-1
        S51 19 0 b-1c1d1f-1j1k-1;S51 2 0 e1k1;S51 23 0 g1i-1;S51 26 0 a1e-1f1g-1i1n-1
        S51 27 0 a1b1c-1d1e-2f1i-1l-1m-1n-1;S51 28 0 a1b-2c1f-1h2i-2j-1k1l-1;S51 28 1 j1;S51 3 0 a-1b1k1
        S51 31 0 a1e1f-1g1i-2l-1;S51 32 0 b-1c1d1f-1i-1;S51 32 1 b1;S51 38 0 a1b-1e-1f1g-1i1l1
        S51 40 0 a2b-1c-1g-1m-1n-1;S51 41 0 e-1f1k1;S51 42 0 h1i-1k1l-1;S51 42 1 d1e-1;S51 43 0 e-1f1j1l-1
        S51 44 0 a-1b1e1f-1g1i-1l1;S51 45 0 a-1b1e1f-1h1i-1j-1l1n-1;S51 46 0 a-2c2e1g1i-1j1l-1m-1
        S51 47 0 d-1e1g1i-1j-1;S51 48 0 a-1c1;S51 50 0 b-1c1f1g-1h1;S51 51 0 e1g1i-1;S51 52 0 a-1c1
        S51 7 0 a-1b1d-1e1g2i-1l1;S51 8 0 a1c-1f-1g1i-1;S51 9 0 a-1b1g1i-1j1k-1;S52 1 0 a2c-2d-1e2f-1k-1l1m1n1
        S52 10 0 b1c-2e-1f1g1i-1k1l-1;S52 10 1 a1b-1h1i-1;S52 13 0 b-2c2d-2e-1f2g1h-1j-1k1;S52 15 0 a1h-1i1k-1
        S52 15 1 a1b-1h1i-1k1;S52 16 0 e1h-1i1k-1l1;S52 17 0 b-1c1i1l1;S52 18 0 b-1c1e-1f1;S52 19 0 a1b-1e-1g1i-1j1l-1
        S52 2 0 a-3b2c1;S52 22 0 a2b-1c-1l1;S52 23 0 c1d1f-1g1h-1j1;S52 23 1 e-1f1g1;S52 24 0 a1b-1e-1f1g1i-1
        S52 25 0 c1i1k-1l1;S52 26 0 a1c-1g1h-1j1k-2l1;S52 27 0 b-1c1g-1i2j-1k1;S52 27 1 l1
        S52 28 0 b-1c1d-3e3h-2i2k-1l1m-1n-1;S52 28 1 b1c-1d-1e2f-1g1i-1j-1l1;S52 3 1 m1n1;S52 30 0 a1e1
        S52 31 0 e-2f2h-1k-1l1;S52 32 0 a1c-1e1f-1g-2i1j-1l1m1n1;S52 32 1 a-1b1;S52 37 0 a1c-1d1f-1g1h1i-1k2l-1
        S52 38 0 a-1b-2c2d1f-1g-1h-1i2j-1k-1l2m-1;S52 38 1 a-1b1;S52 39 0 b-1c1e1h-1i1k-1l1
        S52 40 0 a-2b1c1d1e-1f-1j3k-1l-1m1n1;S52 41 0 b1c-1;S52 43 0 a-1b-1c3j1k-1m-1n-1
        S52 44 0 a-1b-2c3e-1f1g1h-1k-3l3m-2n-1;S52 45 0 a1b-3c2d3e-1f-1g-1h-2i3j1k-1l1m-2n-2;S52 45 1 e1
        S52 46 0 b-1c1d1e-2f1;S52 47 0 a-1b1e1h-1i1k-1l1;S52 47 1 g1k1l-1;S52 48 0 a-1b2c-1f1i1l1
        S52 50 0 a2b-1c-1d-1e1h-1i1l1;S52 51 0 a1b-1e1f-1k-1l1;S52 52 0 d1e-1;S52 53 0 b1;S52 6 0 b1c-1
        S52 7 0 a-1d-1e1i1k-1;S52 7 1 g1k1l-1;S52 8 0 c-1d-1e1g-1h1i-1j-1k2;S53 1 0 j1;S53 12 0 a1f1
        S53 13 0 a-1b2d-1e2f-1j1l-1;S53 16 0 f1g-1h1i-1k1l-1;S53 18 0 a1c-1e-2f2j1k-1;S53 18 1 j1;S53 26 0 b1c-1e1h1
        S53 27 0 a1h1i-1j1l-1;S53 28 0 a1c-1h1i-1j1k1l-2;S53 28 1 j1;S53 38 0 c-1d-1e-1f2g-1h2i-1j-1k1
        S53 40 0 a-1b-1c2d1e-1j1;S53 45 0 a1e1f-1;S53 46 0 b-2c2d-1e-2f2g-1h2i-1j1k1l-1m-1n-1;S53 46 1 g1j1l-1
        S53 48 0 b1c-1;S53 51 0 a1b-1e1f-1;S53 52 0 a1b-1i1l1;S54 1 0 a-1b1d-1e-2f2g1h2i-3j-1k4l-3m1
        S54 10 0 a-2b3c-2d-1e1i-1j-1k1l-1m1n1;S54 11 0 a-1d-1e1h1i-1k1l-1;S54 12 0 a-1b2c-2e-1f1g1i-1m-1n-1
        S54 13 0 a3b-4c1d-1e3f-1g-1h-1i2j-1k-1l2m1n-1;S54 13 1 b1;S54 15 0 b1c-1;S54 15 1 b1c-1n-1
        S54 16 0 a4b-3c-1d1f-1g2i-2m1n1;S54 16 1 a-1b1m1;S54 17 0 b1c-1e1h1n1;S54 18 0 a-1b-1c2d1e-2f1h1i-1j1k-1m-1
        S54 18 1 b1;S54 19 0 f-1g-1h1i1j-1l1;S54 2 0 e-1f1g-1i1k1;S54 2 1 a1b-1e-1f1k1;S54 21 0 a-1b2c-1
        S54 22 0 a1b-1c1e1f-1g-1i1j-1k-1l1;S54 23 0 a2c-2e1f-1h-1i1;S54 24 0 b1c-1d1e-1g1i-1j-1l1
        S54 25 0 b2c-2d-1f1g1i-1;S54 26 0 b1c-1d-2e1f1g-1h1i1j-1k1m2;S54 27 0 a1d1e-1h1i-1j1l-1
        S54 28 0 a-2b1c1e2f-2g1h-1j-1l1m-1n-1;S54 28 1 b1c-1e1g-1h2i-1k2l-2;S54 29 0 b-1;S54 30 0 b1c-1f-1h1i-1l-1
        S54 31 0 a1;S54 32 0 a1b-2c1e1f-1g-1i1;S54 33 0 a1d-1e1f-1j-1;S54 35 0 b1;S54 36 0 a1k1l-1
        S54 37 0 b-1c1d1g-1h-1i1k-1l1;S54 38 0 a1b-1c-1d1e1f-2h1i-1j-2k1m1;S54 38 1 b1c-1d1j1m1
        S54 39 0 d2e-1f-1h1i-1k1;S54 4 0 a-1c1e1h1;S54 40 0 a-2b-1c3j-1l1n1;S54 43 0 f1;S54 44 0 a-1c2d-2e1h-1m-1
        S54 45 0 a-1b-2c3d-2e3f-1h-1i1l1m-1n-1;S54 45 1 h1i-1k1l-1;S54 46 0 g-1i1j1k-2l1m-1n-1;S54 47 0 d-1e1f-1g-1i1l1
        S54 48 0 a-1b1;S54 49 0 b1c-1d1e-1;S54 5 0 b-1c1i1;S54 50 0 a3b-3d-1e1h1i-1l-1
        S54 51 0 a2b-1d-1e2f-1g-2h1i1j-1l1;S54 52 0 a1b1c-2d-1e2f-1g1h-2i1k-2l1m-1n-1;S54 52 1 a-1c1
        S54 53 0 a1d-1f1i1m2;S54 54 0 b1;S54 55 0 a1b-1;S54 6 0 d1f-1;S54 7 0 a-2b-1c3d1;S54 7 1 a-1c1f1j1
        S54 8 0 d1e-2g2i-3j-1k2l-1;S54 8 1 a1h1i-1k1l-1;S54 9 0 a-1b1c1d1f-1l1;S55 1 0 a-1c1;S55 19 0 b1c-1
        S55 22 0 b1c-1;S55 23 0 b1c-1d1i-1j1l-1;S55 26 0 a-2b4c-2e1f-1g-1h1j-1k1m-1n-1;S55 28 0 a-1c2h-1i1j1k-1m-1
        S55 28 1 b-1c1;S55 30 0 d1i-1j1l-1;S55 31 0 a1e1g-1h1;S55 32 0 k-1l1;S55 33 0 a-1c1;S55 35 0 b-1c1
        S55 38 0 a-1b1;S55 40 0 b1c-1e1g-1h1m-1;S55 44 0 a-1b1;S55 45 0 a-1b1;S55 48 0 b-1c1l1;S55 51 0 c-1e1g-1i1
        S55 7 0 a-1b1;S55 9 0 a-1i1l1;S56 10 0 b1;S56 26 0 i1l1;S56 31 0 a-1c1;S56 34 0 b-1c1;S56 43 0 c1;S56 45 0 c1
        S56 48 0 b-1c1;S56 7 0 i1l1;S56 9 0 a-1c1i1l1;S57 1 0 b-1c1e-1g-1h2i-2k2l-2m1;S57 16 0 c-1d-1f1g-1
        S57 18 0 b1c-1;S57 19 0 a1d-1f1g-1;S57 23 0 a1d1e-1g1j1k-1l-1;S57 23 1 j1;S57 26 0 a1b-1d1e-1g1i-1
        S57 27 0 d-1e1f-1h1i-1k1l-1m1;S57 28 0 a-1d1e-1g2h-1i-1j2k-1l-1m-1;S57 28 1 a1b-1d1e-1;S57 30 0 a-1b-1c2
        S57 31 0 a1b-1d1e-1g1i-1j1l-2;S57 32 0 b1c-1e1f-1g-1h1j1l-1;S57 38 0 a1e-1f1j1k-1
        S57 40 0 a1c-1d1f-1g1h1i-2j1k2l-3;S57 43 0 a-2b1c1d-1f1g-1h1m-1;S57 44 0 b-1c1d-1e2f-1g-1h1j-1k1l1n-1
        S57 45 0 b-2c2d-1e1h1j-1k1n-1;S57 45 1 a1b-1;S57 46 0 a-1c1f1;S57 48 0 a1f1;S57 5 0 b1;S57 51 0 g1
        S57 7 0 d1e1f-2g-1h2i-1j1k2l-3m-1n-1;S57 9 0 a-2b-1c3e1f-1g-1h2i-1j1k2l-3m-1n-2;S57 9 1 a1b-1j-1k1
        S58 1 0 a-1b1d-1f1h1k1l-1m1n2;S58 10 0 a1b-1m1;S58 12 0 b2c-2;S58 13 0 a-1c1d-1e1k1l-1m-1;S58 16 0 a-1b-1c1
        S58 18 0 a-1b2c-1d-1e-1f2i1l1;S58 19 0 e-1f1;S58 2 0 a1b-1;S58 20 0 a-2b1c1d-1e2g-1h-1i2j-1l1m1n1
        S58 20 1 a-1b1n1;S58 22 0 a1b-1h1;S58 23 0 d-1f1j1k-1;S58 23 1 n2;S58 24 0 b-1c1;S58 26 0 c1e1f-1h1i-1j1l-1
        S58 26 1 e1;S58 27 0 b-1d1i-1j1n1;S58 28 0 b-1c1d-1f1g-1i1j-1k-1l2m-1n-1;S58 28 1 a-1b1d-1f1h1k1l-1m1n2
        S58 29 0 b1c-1d-1e-1f1g-1h1;S58 3 0 a-1b1e-1f1;S58 3 1 b1n1;S58 31 0 a1d-1i-1m-1n1;S58 32 0 a-1b1j1l-1n2
        S58 34 0 a1c-1;S58 38 0 a1b-2c1g-1j-1;S58 40 0 a-1b2c-1d-1e1g-1n1;S58 42 0 c1;S58 43 0 b-1j1
        S58 44 0 a1b-2h-1k-1l1;S58 45 0 a2b-2g1h-1j1k-1;S58 46 0 a-1b2c-1m-1n1;S58 47 0 b1c-1d-1e1j-1k1l1;S58 47 1 k1
        S58 52 0 e1f-1;S58 7 0 a-1d1f-1g1h-1k-1l1n1;S58 8 0 a-1b-1c1e-1;S58 9 0 b1c-1d1f-1g1j1k-1n1
        S59 1 0 a1b-1e-1f1j1;S59 23 1 d1;S59 28 0 b1n1;S59 40 0 j1m1;S59 45 0 j1;S60 1 0 b1;S60 23 0 m2n2;S60 26 0 m1n1
        S60 27 0 m1n1;S60 28 0 m2n2;S60 40 0 a1g1i-1;S60 44 0 b1d1e-1;S60 45 0 b1d1e-1;S64 1 0 b-2c1k-1l1
        S64 13 0 a1c-1e-1f1;S64 15 0 e-1f1l1;S64 16 0 a1c-1l1;S64 18 0 a1b-1c1d-1e1f-1g-1i1;S64 19 0 c-1
        S64 22 0 a-2b1c1;S64 23 0 a-1c1f1;S64 26 0 a1b1c-2d-1e-1f2g-1h-1i1k-1l1;S64 27 0 e-1f1
        S64 28 0 a2b-1c-1d-1f1h-1i1k-1l1;S64 28 1 b-1c1;S64 29 0 a1b-1;S64 30 0 a1e1i1;S64 31 0 b-1c1g-1i1k-1
        S64 32 0 a1b-2c1d-1e1g1h-1k-1l1;S64 33 0 a-1b2c-1d-1f1g1h-1j-1l1;S64 34 0 a-1b-1c2d-1f1g-1h-1i1k-1l1
        S64 35 0 a-1b1e1f-1g-1h1k1;S64 37 0 a1b-1e1g1h-1l1;S64 38 0 a-1b1d-1e1i1k-1l1;S64 39 0 a2b-1c-1e1f-1
        S64 4 0 a-1b2;S64 40 0 b1c-1e-1f2g2i-1j1k-1;S64 42 0 a-1b2;S64 44 0 d-1e-1f1;S64 45 0 a1c-1d-1f1
        S64 46 0 b-1c1e1g-1i1;S64 47 0 e-1f1;S64 48 0 b-1c1e1f-1g-1i1j-1k-1l1;S64 5 0 h1i-1k1l-1;S64 53 0 a1i1
        S64 7 0 a-1b1d-1f1i1l1;S64 9 0 a-1b2d-1f1i1l1;S65 18 0 b-1c2;S65 19 0 b-2c2;S65 2 0 a1;S65 28 0 a1b-1e1f-1g-1i1
        S65 32 0 a1b-2c1e1g-1;S65 33 0 b-1c1l1;S65 34 0 a1b-2c1d1f-1;S65 35 0 a1c-1;S65 38 0 e1g-1h1k1;S65 39 0 a1
        S65 43 0 a2b-1c-1d1f-1j-1l1;S65 44 0 a2b-1c-1d1f-1j-1l1;S65 45 0 a2b-1c-1e1g-1i1;S65 52 0 a1e1;S66 22 0 a1b-1
        S66 23 0 a1b-1;S66 28 0 b1i1l1;S66 29 0 a-2b2;S66 32 0 a1g-1i1;S66 35 0 a1b-1f1;S66 38 0 a1b-1;S66 40 0 a1j1
        S66 7 0 a1b-1;S66 9 0 a1b-1;S67 13 0 c1;S67 27 0 a1c-1d-1h-1l1;S67 28 0 a-1b1e1;S67 32 0 b1;S67 40 0 a1c-1e1i1
        S67 44 0 b1c-1;S67 45 0 b1;S67 7 0 b-1f1;S67 8 0 b1c-1;S67 9 0 f1;S68 1 0 b-1c1d1e-1f-1g1;S68 10 0 b-1c1h1k1
        S68 13 0 a-1c1;S68 16 0 a2c-2e1g-1h1k1l-1;S68 18 0 b-1c1h1k1;S68 19 0 a-1b1;S68 2 0 a-1b1;S68 23 0 c1
        S68 24 0 b-1c1;S68 26 0 a-1e1g-1l-1;S68 27 0 a1c-1e1l1;S68 28 0 a-1b1d-1e1f-1g-1i1;S68 28 1 b-1
        S68 31 0 a-1c1h1k1;S68 32 0 a-1b-3c4h1i-1k1l-1;S68 38 0 a2c-2d-1e1f-1h1i-1j-1k1;S68 39 0 a-1b1h1k1
        S68 40 0 a-1b-1c3e1h1;S68 41 0 a1c-1;S68 43 0 a1c-1e-1f1h1j-1k1;S68 44 0 a3b-3d-1f1j-1k1
        S68 45 0 a-1c1e1g1h-1k-1l1;S68 46 0 b1c-1e1h1;S68 47 0 b1c-1;S68 48 0 a-1;S68 5 0 a2b-1c-1h1i-1k1l-1
        S68 50 0 a1c-2h1i-1k1l-1;S68 53 0 b-1c1g1h-1i-1l1;S69 13 0 b-1;S69 46 0 b2c-2e1k-1;S70 1 0 d-1j-1k1
        S70 10 0 a-1b2c-1f1k-1l1;S70 13 0 a2b-1c-1d-1e-1f2h-1i2j-1k-1l2;S70 15 1 k1;S70 19 0 a-1b1
        S70 2 0 a-1b-1c2e1h1i-1k1l-1;S70 22 0 b-1c2e1f-1g-1i1l1;S70 23 0 a-1b1e1f-1g-1i1
        S70 28 0 a-1c2e1f-1g-1h1j-1m-1n-1;S70 28 1 c-1e1k1;S70 32 0 b-1c1h1i-1k1l-1;S70 34 0 a-1g-1i1
        S70 38 0 b-2c3e1f-1g-1h1i1j-1k1;S70 40 0 a-1b1;S70 43 0 a-1b-1c2;S70 44 0 a-1c1;S70 45 0 a-1c1;S70 46 0 a-2b1
        S70 50 0 b1i1;S70 51 0 b1c-1;S70 52 0 a-2b2c-1h1i-1k1l-1;S70 7 0 a-1b1;S70 8 0 a-1c1;S70 9 0 a-1c1;S71 26 0 c1
        S71 28 0 c-1;S71 31 0 b1c-1;S71 32 0 b-1c1;S71 33 0 b-1c1;S71 34 0 c-1;S71 43 0 c-1;S71 45 0 c-1;S71 5 0 b-1c1
        S72 1 0 f1;S72 26 0 a-1b2c-2;S72 28 0 b2c-2;S72 28 1 f1;S72 31 0 b1c-1e-1j1l-1;S72 32 0 b1;S72 33 0 a-1b2c-2
        S72 43 0 b1c-1;S72 44 0 b1c-1;S72 45 0 b1c-1;S72 48 0 b1;S72 7 0 b2c-1e-1j1l-1;S72 9 0 b2c-2e-1j1l-1
        S73 1 0 b1h1k1;S73 26 0 b-1c1d1e-1g1;S73 27 0 h1k1;S73 28 0 b3c-2d-1e1j-1k1;S73 31 0 c-1f1g1;S73 32 0 f1
        S73 33 0 b2c-1;S73 40 0 c-1f1;S73 43 0 a-1c1;S73 44 0 b-1c2d1e-1g1;S73 45 0 a1b-2c1d1e-1g1;S73 46 0 b1c-1
        S73 48 0 b-1c1;S73 7 0 b-1c1d1e-1g1h-1j-1;S73 7 1 h1k1;S73 9 0 a-1b1c1d1e-1g1h-1j-1;S73 9 1 h1k1;S74 10 0 b1
        S74 19 0 b-1c1;S74 20 0 a-2c2;S74 26 0 a-1b-1c1;S74 28 0 a-1c1;S74 32 0 a-1b-1c1;S74 43 0 c1;S74 44 0 a-1c1
        S74 47 0 b1;S74 50 0 b1c-1;S74 52 0 b1;S74 7 0 a-1b1c-1;S74 9 0 c1;S76 40 0 b1;S80 1 0 b1c-1h1i-1k1l-1m-1n2
        S80 13 0 b-1e1m1;S80 16 0 d-1i1k1l-1;S80 16 1 d1;S80 18 0 e-1f1;S80 19 0 j-1l1m1;S80 2 0 a-1b1;S80 22 0 g-1i1
        S80 23 0 d1e-1j1m1n1;S80 24 0 g-1i1;S80 26 0 m1n1;S80 28 0 a-1b1c-1d-1e1k1l-1n1;S80 28 1 b1k1;S80 29 0 g-1i1k1
        S80 30 0 a-1b1;S80 31 0 f1h-1i1j1l-1m1n2;S80 32 0 m1n1;S80 33 0 b-1c1;S80 38 0 a1b-1d-1g-1h1j-1k1l-1
        S80 39 0 f1j-1k1;S80 40 0 a-1c1d-1e1g-1i1k1l-1n1;S80 41 0 e1g-1i1j1m1;S80 44 0 m1n1;S80 45 0 i1m1n1;S80 46 0 k1
        S80 47 0 m1n1;S80 48 0 e-1f1g1;S80 5 0 e1f-1g-1h2i-1j-1k1l-1;S80 55 0 e-1f1n1;S80 7 0 d-1i1;S80 8 0 a-1b1
        S80 9 0 d-1g-1i1;S81 1 0 n1;S81 10 0 m2n1;S81 2 0 d1e-1g1i-1j1l-1;S81 22 0 n1;S81 28 0 b1c-1f-1m3n2
        S81 31 0 f-1;S81 40 0 d1;S81 45 0 c-1;S81 52 0 m1n1;S81 8 0 m2;S82 1 0 h1k1;S82 13 0 n1;S82 16 0 n1
        S82 23 0 f1j-1l1;S82 26 0 a1b-1j-1;S82 28 0 f1g-1m-1;S82 31 0 a1b-1h1i-1j-1k1;S82 35 0 j-1;S82 38 0 j-1
        S82 40 0 h1i-1k1;S82 41 0 h1k1;S82 45 0 h1;S82 47 0 h1k1;S82 7 0 a1b-1g-1h1j-1k1;S82 8 0 m-1;S82 9 0 f1g-1j-1k1
        S83 27 0 b-1e1h1i-1k1l-1;S84 1 0 a1b-1k-1;S84 10 0 b1n1;S84 19 0 i1l1n1;S84 23 0 a1b-1;S84 26 0 e-1f1l1n2
        S84 28 0 a1c-1m-1n1;S84 30 0 m1n1;S84 31 0 a1e-1;S84 32 0 l1n1;S84 43 0 n1;S84 44 0 a-1b1n1
        S84 45 0 a-1c1d-1h1i-1k1l-1m1n2;S84 46 0 b1;S84 48 0 m1n1;S84 52 0 a-1b1;S85 1 0 b1;S85 13 0 a1b-1;S85 13 1 b1
        S85 28 0 b-1;S85 40 0 a1b-1;S85 45 0 k1;S85 46 0 a-1b1;S86 1 0 a-1b1m-1;S86 10 0 b1c-1m1;S86 11 0 c1
        S86 12 0 b-2c2g-1i1;S86 13 0 a-1b1m1;S86 18 0 b1c-1f1k1;S86 21 0 a-1b1;S86 22 0 d1;S86 23 0 f1k1;S86 26 0 f1k1
        S86 28 0 a-1b-1c2n-1;S86 29 0 d1;S86 38 0 d1;S86 40 0 a1e-1f1g1i-1l-1;S86 45 0 b-1c2;S86 46 0 b-1c1j-1k1
        S86 52 0 d1e-1g1i-1j1l-1;S86 8 0 b-1c1;S87 26 0 c1m1;S87 33 0 b1;S88 7 0 n1;S88 9 0 n1;S89 26 0 b1;S89 32 0 b1
        S89 40 0 m1;S89 7 0 a-1c1;S89 9 0 a-1;S90 20 0 a1b-1f1g1h1i-1;S90 23 0 n1;S90 3 0 n1;S90 31 0 e1h1i-1l-1n1
        S90 40 0 e1h1i-1l-1n1;S90 43 0 c1;S90 44 0 b-1c1n1;S90 45 0 c1n1;S90 47 0 n1;S90 7 0 n1;S96 18 0 a2b-2e1f-1l1
        S96 19 0 d1f-1;S96 25 0 f1g-1i1;S96 26 0 a1c-1d-1g-1i1;S96 27 0 d1;S96 28 0 a2b-2e1f-1g-1h-1i1k1l-1
        S96 31 0 g-1i1;S96 32 0 d1e-1;S96 33 0 b1c-1e1f-1g1i-1k1l-1;S96 38 0 d-1f1i1j-1l1;S96 39 0 f1g-1i1
        S96 40 0 g-1i1;S96 46 0 a2b-2e1f-1l1;S96 7 0 d1f-1g1i-1k1l-1;S96 9 0 d1f-1g1i-1k1l-1;S97 1 0 b1c-1d-1f1
        S97 16 0 a-1b1;S97 26 0 d-1f1g-1i1;S97 27 0 f1g-1i1;S97 28 0 a-1b2;S97 28 1 d-1f1;S97 31 0 d-1f1g-1i1
        S97 32 0 a-2b2d1;S97 38 0 f1;S97 43 0 b-1c1;S97 44 0 a-2b1c1;S97 47 0 f1g-1i1;S97 50 0 a-1b1;S97 7 0 d-1f1g-1i1
        S99 27 0 e-1g1h1i-2;S99 47 0 g1i-1;S99 7 0 d-1e-1f1g-1h1k1;S99 9 0 d-1f1g-2h1i1k1l-1
        T1 " a1d-1e-1f1g1h-2i1j1l-1m1n1;T1 # a2b-1c-1d1e-1g-3h2i2j-1l1;T1 #am e-1f1g-1h2i-1k2l-1n1
        T1 #pm c-1d-1e1f-1g-1i1n1;T1 #st i1;T1 #th b1;T1 @kid a1c-2d-2e1f1g-2i1j-1k1m-1
        T1 @me a2c-1d-1e-4f5h-1i1j1k-1l1m2n1;T1 @nm a-1b2c-1e1h-1j1n1;T1 a b1e1g1h-1j1k-1n2
        T1 about a-1b2c-1d2e-1f-1g3h-1i-2k-1l1n1;T1 absent a-1b1e-1f1;T1 accident b-1c1e-1f1
        T1 admission d1f-1g1i-1j1l-1;T1 after d-1f1h-1i1k-1l1;T1 after-school f1g1i-1;T1 again a1c-1d-1e-2f3h-1i1k-1
        T1 against e1f-1;T1 alarm a-1b2c-1e1;T1 all d-1e1g-1i1n1;T1 alon a-2b2d1f-1j-1l1m1
        T1 and a2b1c-3d-2e2g-1i1j-1k-1l2;T1 another a-1e2f-2i-1;T1 answer d1e1f-1;T1 approach f1g-1h2i-1j-1k2l-1
        T1 arm d-1j-1l1;T1 arriv a1c-1i1k-1l1;T1 as a-2b2c-1e1f-2h-1i1k-1l1;T1 ask b1d3e-2f-1g2i-1j1k-1l-1m1
        T1 asleep a1b-1e-1f2l1;T1 assembly c1;T1 at d1e-2f1g1h2i-3j2k1l-4n1;T1 ate a2b-1f1h-1i2k-2l2
        T1 attend a-1b2d1g-1h-1i1k-1l1;T1 attendanc a-2b2;T1 away a1b-1d1e-1g1j2k-1l-2;T1 baby a1b-1d-1f1j1k-1
        T1 back a-2b1c1e-1f1g-1h2i-1k1l-1n1;T1 bang f1j-1l1;T1 be g1i-1j1l-1;T1 becaus j1;T1 bed a2b-2e1g-2h2j-1k3l-2
        T1 bedsid e1f-1g-1h1j-1k1;T1 bedtim d1e-1f-1g1i-1j1l-1;T1 been a1b-1f1g1i-1k1;T1 befor a-1b1e1f-1
        T1 behind d1f-1;T1 being d1f-1j1;T1 better f1;T1 big e1;T1 birthday e1;T1 bit d-1e1g-1i1l1;T1 body f1g-1i1
        T1 book e1g-1i1j-1l1;T1 both b1c-1d-1e3f-3g-1i1j-1;T1 bowl f1l1;T1 box e1f-1;T1 boy a1c-1d1e1f-2i1k-1l1
        T1 breakfast a2b-2c-1e-1f1g-1i1j-1k-1l2;T1 brother g-1i1;T1 brought a1d1e1f-1g-1j-1l1;T1 bruis j-1l1
        T1 bus g-1i1j-1l1;T1 but c1e-1f1g-1i1j-1k-1l1;T1 by a4b-2c-2d1e-1g-2i2j-1k2l-1m-1;T1 call a-1b1f-1m1
        T1 came a-1b1d-1f1g1i-1k2l-1;T1 can e-1f1;T1 cannabis a1i-1k1l-1;T1 car e-1h-1k-1;T1 carer a-1b1d-1e1g1i-1j1l-1
        T1 carpet h-1i1k-1l1;T1 cat d1;T1 chair a1b-1;T1 chang d1g-1i1l1;T1 chat d-1f1j1l-1;T1 chatt k1l-1
        T1 check b-1c1d-1e-1f2g1h3i-4k3l-3m1;T1 child a-1b1e1f-1;T1 children d1e1f-1i1j-1l1;T1 circl a1b-1f1j1l-1
        T1 class a1b-1e-1f1;T1 cloth g1;T1 club a1e-1f1g1i-1;T1 coat d-1j-1;T1 collect a1b-1c1e1f-1g-1h-1i1j-1l1
        T1 colour e1f-1;T1 com a-1b1d-1e2f-1g-2h1l1m1;T1 come b1d-1m1;T1 concern a-1b1c-1;T1 conferenc a-1b1
        T1 consent a-1b2;T1 contact b1c-1e2f-2g-2i2;T1 core b1;T1 corner a1b-1d1e-1f-1g2i-1k-1;T1 corridor c1e1
        T1 could d1f-1g1;T1 cousin b1f-1n1;T1 cpom a1b-1g1i-1j-1;T1 cri d1f-1j1;T1 cross a1b-1e1;T1 cry g1h-1i-1k1l-1
        T1 cuddl a1d-1e1g1h-1;T1 cupboard g1i-1;T1 d a-1b1;T1 dad b-1c1d1e-1g1h-1k-1l1;T1 daddy f1;T1 day a1b-1d-1f1l1
        T1 declin d-1f1;T1 dentist e1;T1 desk d1e-1g-1h1i-1k1l-1;T1 did a-1b2c-1d-1e1i-1j-1k1;T1 didnt a1b-1e-1h-1i1
        T1 dinner e-1;T1 disclos d1j1k-1;T1 doe e-1f1g1i-1;T1 doesnt a1b-1e-1f1g1h-1j2k-1l-1;T1 doll l1
        T1 done a1b-1g-1i1l1;T1 dont d1j1l-1;T1 door f1h1i-1j-1k1m1;T1 dough a1b-1e1f-1g-1h1k1l-1;T1 drink c1
        T1 drop d1k1l-1;T1 drop-in d1g1i-1j1l-1;T1 dropp a1b-1e-1f1g-1i1l1;T1 dsl e1f-1g-1h1;T1 early i1
        T1 else d2f-2k1;T1 end e1i1;T1 engag d1f-1g-1h1;T1 enuresis a-1b2c-1e1;T1 even a-1c1;T1 every e-1f1h1l-1
        T1 ewo b1c-1;T1 fa e1f-1;T1 fail d-1e1f-1i1;T1 family b-1c1;T1 farm a-1b1j-1l1
        T1 father a2b-1d-1e1h-1i1j-1k-1l2;T1 fed e-1f1;T1 feed a1b-1d3e-2f-1i1j1k-1;T1 feel e-1f1g1j1n1
        T1 fell e-1f2h-2i2k-2l2;T1 fine g1i-1j-1;T1 first l1;T1 football b1j-1k1n2;T1 for b-1d1f-1h1i-1k1l-1
        T1 form e-1f1;T1 found f1g1h-1i-1k1l-1;T1 friend a1b-1d-1g-1h1k-1;T1 from a-1b1e-1f1i-1;T1 gate c1
        T1 gave a-2b2;T1 get e-1f1;T1 given b1c-1j1k-1n1;T1 go d-1g2h-1i-1j1l-1;T1 going a1e-1i1j1;T1 gone d1f-1j-1k1
        T1 good d-1e-1f1;T1 group b1;T1 had a-1b1e-1f1g1h-1j-1k-1l2;T1 hair k1;T1 half a-1b1e-1;T1 hall i1
        T1 hand a1e2f-1j1;T1 happy a1b-1d-1f1j1l-1;T1 has d1e-1j2l-1m-1;T1 hasnt d1f-1;T1 hat d2f-1j1;T1 have j1l-1
        T1 he a2b-1c-1e-2f2g1j3k-1l-2n1;T1 head d1h1k1l-1;T1 health a-1b1f-1;T1 hed d-1e1;T1 height a1e-1f1g-1i1l1
        T1 help a1j1l-1;T1 helping f1;T1 her a1b-1d-1e1f1g-2i1k-2l2;T1 herself n1;T1 hid a1b-1h1i-1j1l-1
        T1 him a2b-2c1h1;T1 himself f-1g1i-1j1l-2;T1 his a-2b2c-1d1f-1g1h-1j1k-1m1;T1 hit g1
        T1 home a1b1c-2d1e-1i-1j3k-1l-2n1;T1 hop a1b-1g1j1;T1 hourly d2e-1;T1 hous f1j1l-1n2;T1 hrly a1e-1f1h1k1
        T1 hrs b-1c1;T1 hungry f1;T1 hurt h1j-1k1;T1 i a-1b1g-1h-1i3m-1;T1 if b1e1f-1h1i-1;T1 im a1b-1
        T1 in a1b-2d1e-2f1g2h-1i-1k-1l1m-1n-1;T1 is b-1d1e-1g1h-1j2l-2n1;T1 isnt a-1b1n1;T1 issu g-1i1l1
        T1 it a1b-1d-1e1f1g1i-1;T1 join e1i1;T1 just d1e1f-1;T1 key l1;T1 keywork d1f-1;T1 knee a-1b1e1i1
        T1 lad f1g-1h1j-1k1;T1 lady a-1b1j1;T1 late a2b-2d-1f1j1;T1 leav a-3c3l1m1;T1 left c1e-1j-1l1;T1 letter b1
        T1 library d1f-1;T1 lik b1d1f-1n2;T1 like a1g1i-1j1l-1;T1 list e1f-1i1j-1;T1 littl a-1b2
        T1 lock a1b-1e-1f1g1j1l-1;T1 log f1g-1h2i-1k2l-1;T1 look a1b-1f-1h1i-1j-1k1;T1 lov a1;T1 lovely a1b-1h1k1l-1
        T1 lunch e-1f1k-1l1;T1 made a2b-3d-1e1g1i-1j1k-1;T1 make d-1e-1f2j1;T1 mam a1c-1d-1l-1;T1 man e1f-1
        T1 map f1g-1i1;T1 mark a-1b1d1e-1l1;T1 mash a1b-1g1;T1 math c1f1g1h-2i1k-1l2;T1 matter b-1c1
        T1 me b-1f1g2h-1i-1j2k-1l-1m1n1;T1 measur a-1b1;T1 meet c1;T1 messag n1;T1 met a-1b1e1f-1
        T1 min a1b-1d-1e1g-1h1k1;T1 mis g-1i1;T1 miss f1;T1 mo d1;T1 monday a2b-1f1i1;T1 mood d1h1i-1k1l-1
        T1 more a1d-1f1h-1j1k-1l-1;T1 morn a1b-1d-1f1h1k1l-1;T1 most e1f-1h1;T1 mother b-2c2d-1e2f-1g-1h1j-1k1l-1
        T1 mov b1h2i-1k2l-1;T1 mr a-1b1g1i-1;T1 mum a-1b1e2f-2g-1i1k-1n-1;T1 mummy d-1f1g-1i1j1
        T1 my a1d1e1f-2g1h-1k-1l1;T1 name a-1b1e1f-1j-1;T1 nan e-1;T1 nappy f1i1l1;T1 neither a-1c1
        T1 never a-1b1d-1e1h1k1l-1;T1 next b1c-1d1e1f-1g1i-1j1l-1;T1 ngt e-1f1;T1 night b1c-1d-1f2g-1h2k1l-1n1
        T1 no a1b1c-2d1f-1g-1h-1i2j-1k-1l2;T1 nobody d1e-1f-1g1j1l-1;T1 nodd f1g-1h1j-1k1;T1 non a1d1f-1j1l-1
        T1 not a-2b4c-1g1h-1j1k1l-2m-1n-1;T1 nurs f1g-1h1j-1k1;T1 nursery i1;T1 obs a1d1f-1g1i-1j1l-1
        T1 of a-2b1c1e-1g1;T1 off a-1b2c-1d2e-2g-1j-1k1;T1 offer n1;T1 offic a-1b1j-1l1;T1 ok a-1b1e1m1;T1 old f1
        T1 older d-1f1g-1h1k1l-1;T1 on a1b-2c1d1f-1g-1h-1i1j-1k-1l2m1;T1 once a1b-1h1i-1k1l-1
        T1 one a-2b2c-1d1e1f-2h-1i1k-1l1n2;T1 only b1c-1d1e-1l1;T1 op f-1;T1 other d1f-1j-1l1;T1 out a-1b2c-1g1i-1m1n1
        T1 outsid f1i1k-1l1;T1 over d-1f1j1l-1;T1 own e-1f1j1;T1 pack a-1b1m1;T1 parent a-3b3d-1e1f-1g-1h1j-1k1n2
        T1 partner b1d-1;T1 pass a2b-2e-1f1j1l-1;T1 past d1e-1;T1 pe d1f-1;T1 period d1f-1;T1 phon a-2b1c1g1h-1j1k-1n-1
        T1 pick b1l1;T1 pizza f1i1;T1 plac a-1b1e-1f1;T1 placement d1f-1g1i-1j1l-1;T1 play a1c-1d-1e2f-1g1h1i-1j-1
        T1 playroom d-1;T1 polic a-1b1j-1l1n1;T1 pool a1b-1d-1f1g1i-1k-1;T1 poorly a1b-1e-1j1l-1;T1 post e1f-1
        T1 practic a-1b1e1;T1 present a1b-1j1;T1 pt a1b-1d1e-1f-1j1l-1;T1 pupil n1;T1 push a1b-1d1g1j2k-1l-1
        T1 put e-1f1g1i-1;T1 pyjama a1b-1i1;T1 quiet a1b-1g-1i1j-1l1;T1 rais b-1c1;T1 ran e1f-1
        T1 rang b1d2e-1g-1h1i1j-1n1;T1 re a-1c1e1f-1h1i-1k1l-1m1;T1 read b1c-1j-1l1;T1 record g1;T1 red a1b-1g1i-1j1l-1
        T1 refus a-3b1c2g1h-1m1;T1 remain g-1h1j-1k1;T1 report b1e1f-1g-1h1l1;T1 request b1c-1;T1 resident a1i1
        T1 respit a-1b1d1f-1j1l-1;T1 return g1;T1 review f-1;T1 room a-2c1e1m1;T1 sad f1
        T1 said a3b-3d-2f2g2h-1i-1k-2l1n1;T1 same a2b-1f1g-1h-1i1k-1l1;T1 sat b-1c1d2f-2g1j1k-1;T1 saw g-1h2i-1k1l-1
        T1 say b1c-1d-1e-1f1g1k1l-1;T1 scar n1;T1 school a2b-1c-1e-1f1g-1i1k-1l1m-1;T1 screen a1b-1h1k1l-1;T1 see e1g1
        T1 seen a1b-1d-1h-1i1;T1 sent b1;T1 session a-1b-1c2d-1e1g-1h2i-1j2k1l-3;T1 set b1;T1 settl a1d1f-1g1j1k-1
        T1 shar a-1b1c-1n2;T1 she a2b-2e-3f3g2h-1i-1j1k-1m3;T1 shed j-1k1;T1 should a-1b1;T1 shout a-1b1d-1f1k1m1
        T1 show e2f-1g-2i2;T1 sick l1;T1 sign a1b-2d1e-1j2k-1l-2;T1 sinc a1c-1d1e-1j1;T1 sister c-1d1f-1h1i-1j1l-1
        T1 sleep e-1h1i-1j-1k1;T1 slept a1c-1d-1e1g-1h1j-1k1;T1 smell a1b-1;T1 so e-1j1l-1;T1 soak e-1f1;T1 social f1
        T1 someon d1f-1;T1 sort b1c-1e1f-1;T1 speak b-1c1;T1 spok f1m2;T1 stabl a1d1e-1g1i-1j1l-1;T1 stack j1l-1
        T1 staff a1b-1d1e-1i1j1;T1 stay b1g2h-1i-1j1k-1;T1 still e-1f1;T1 ston f1;T1 stop g1k-1
        T1 story a1b-1d1g1i-1j1k-1;T1 straight a1b-1g-1h1;T1 sw d1;T1 sweet g-1i1k-1;T1 tabl a1b-1d-1f1
        T1 tablet e1f-1g-1i1;T1 taken a1d-1e1;T1 talk a1c-1d1e-1g1i-1l-1;T1 tear d-1f1g1i-1;T1 tell e1f-1g-1h1i-1
        T1 ten e-1f1;T1 term a-1b1;T1 text a-1b1;T1 that d-1f1h1i-1j2k-1l-1;T1 the d2e1f-3g-1i1j-2k1l1n-1
        T1 them e1f-1g-1i1j-1;T1 then d1e-1i1l1;T1 ther e1f-1g2h-1i-1j-1l1;T1 they a-1b1;T1 thi a-2b2e-1f1j1l-1
        T1 thing a1b-1;T1 think d1;T1 thre a1b-1d-1g-1k1;T1 through a-1b1d-1l1m1;T1 throughout a1b-1d1f-1j1l-1
        T1 till a1d-1f1k1;T1 time a1b-2c1d1e-2f2g1h-1i-1j1l-1;T1 to a1b-1c-1f-1h2i-2k1l-2m2;T1 toast e-1f1h-1i1j-1l1
        T1 today f1;T1 toilet d-1g2h-1i-1k1l-1;T1 told a2b-2d-1e1g-1h-2i2j1k-3l2;T1 took a-1b1d1e-1i1
        T1 tooth a1b-1e2f-2g-1h-1i1j1;T1 trip b1i1j-1l1;T1 turn a1b-1d-1f1j1l-1;T1 two d-1e-1f2g-1h-1i1k-1l2;T1 uncl e1
        T1 under a1b-1h1i-1j1k1l-1;T1 unit a1b-1d1f-1j1l-1;T1 until a-1b1l1;T1 up a1b-1c-1d1f-1g1h2i-3k2l-1
        T1 us e-1h1i-1;T1 v a-1b1c-1e1f-1;T1 van d1g1j1;T1 via a1d-1f1;T1 visit a-1b2d1f-1h1
        T1 visitor b1d2e-1f-1g1i-1j1l-1;T1 w a1b-2c1d-1e1f-1g-1h1k1l-1;T1 wait a-1c1d-1e1j-1l1;T1 walk a-1b2d1f-1l1
        T1 want a2b-1c-1e-2f2g3h-1i-2j3l-3n2;T1 was c-1d-2e1f1g-1h-1i2j-1k1l1n-1;T1 way d1e-1;T1 we d-1f1g1h-1i-1k-1l1
        T1 wee a1f1g-1h1k1;T1 week d1;T1 weekend a-2b2;T1 weight a1e-1f1g-1i1l1;T1 well a1i1
        T1 went a2b-1c-1d-1f1g-1h2i-1k1l-1;T1 were e2f-2g-1i1j-1k1;T1 wet j-1k1;T1 what b1f1g2i-1j-1k1m1
        T1 when a1e-2f2g2i-2k2l-2m1;T1 wher a1b-1g1k1;T1 whil f-1h1i-1k1l-1n1;T1 whisper a1b-1;T1 who d1f-1l1
        T1 why g1h-1;T1 with a-3b3d3e-1f-2g2i-2j2k-1m-1;T1 without c1e1i-1;T1 wk c-1f-1;T1 woke f1j1;T1 word c1d1f-1
        T1 worker d-1i1;T1 worri e-1j1l-1;T1 would c1f-1g1i-1k1l-1;T1 wouldnt a2b-1d1h1i-2k1l-1;T1 y9 d1;T1 year b1n1
        T1 yesterday g1;T2 " b1c-1d1e-2g1h1i-2j-1k1m1n1;T2 # a3b-4c1d3e-1f-2g1h-1j4l-4m2n-1;T2 #cm k1
        T2 #f b-1c1d1e-1g1i-1j1l-2;T2 #rd k1;T2 #th e1j1;T2 @kid a-1c1l1;T2 @me d2e1f-3g1h-1k-2l2m-1n-1
        T2 @nm a1b-1c-1d2e-1f-1g1h-1j-1k1;T2 a a2b-1d1e-2f1k-1l1;T2 about a-1b1g1;T2 accompani i1;T2 action a-1b1
        T2 address e1i1;T2 adult b2c-1e1k-1l1;T2 advic d1g1i-1;T2 advis a-1b2;T2 after b1j1;T2 age d1e-1g1i-1j1
        T2 aged b1m1;T2 agre b-1c1;T2 alert d-1f1l1;T2 all a-2b1c1e1l1;T2 alon d2e-2f-1g2h-1i-2j3k-1l-1
        T2 ambulanc d1g-1i1l1;T2 amox b-1;T2 and a1b-1d1e1f-2g1h1i-1j1l-1m1n1;T2 answer a1b-1d-1e1j-1k1;T2 any h1k1l-1
        T2 approx a1b-1m1;T2 appt a1b-1c-1d-1e1g-1i1;T2 are a-1b1;T2 arriv a1b-1f-1g1i-1l-1;T2 arrival c-1
        T2 as a-1b1k-1l1m2;T2 ask e1g2i-1j1l-1;T2 asleep h1l-1;T2 assault a-1b1;T2 assessment a-1b-1c1i1k-1l1
        T2 at b1c-2d2f-2g1h-1j1k-1;T2 attend b-1c1e1f-1h1i-1k2l-2m1;T2 attendanc b1;T2 attention b-1c1f1
        T2 aunt a1b-1e1g-1i1;T2 away j1k1l-1;T2 baby e-1f1;T2 back a-1b1d1e-2f1m1n1;T2 bad l1;T2 bathroom b1i1
        T2 be a-1g-1i1m1n1;T2 bedsid l1;T2 been b1e-1f1;T2 befor g1h-1j-1k-1l1;T2 behaviour b1c-1e1;T2 being a-1b1i1l1
        T2 belt k1;T2 better a-1b2;T2 big d1e-1;T2 both a2b-2e1f-1g-1i1k-1l1;T2 boy b1c-1
        T2 boyfriend a-1c1d1g1i-1j1l-1;T2 breath h2i-2k2l-2m2;T2 bring a-1b1;T2 brought a1c-1d-1e2f-1g-1i2k-1l1
        T2 bruis a1d1f-1g1j-1;T2 buttock d1h1i-1j-1k1l-1;T2 by b2c-2d1e1f-2j1k-1;T2 c c-1d1g-1i1j-1k1
        T2 call a1b-1d-1e-1f1h-1m1;T2 came a1b-2c1d1f-1g1i-1k-1l1;T2 carer a1c-1k-1l1;T2 carious a1f1;T2 chang d1j1l-1
        T2 chat e1m1n1;T2 check a1b-1f1i1l1;T2 chest b-1c1d-1e1g1i-1k-1l1;T2 child a2b-1c-1g-1h1j-1k2l-1m1
        T2 children a-3b1c2e-1f1i1;T2 class d1g1i-1j1l-1;T2 clear e1;T2 clinic a1b-1e1f-1g-1i1;T2 collect a-2b2
        T2 competent a1b-1d1g1i-1j1;T2 complet a1e-2f2g1h-1j-1k-1l1;T2 concern b-1c1e-1f1;T2 consistent j-1k1
        T2 consultation a-1c1;T2 contact l1;T2 convey a-1b-1c3h1i-1k1l-1;T2 cop a-1c1;T2 cot f1i1;T2 could k1
        T2 cp d1h1i-1j-1k1l-1;T2 cpr a1h2i-2k2l-2;T2 crew c-1d-1g2i-1m3;T2 csc b1;T2 cubicl d1e-1j1l-1;T2 cutt d1
        T2 d a1b-1d1e-1i1;T2 dad d-1e1f-1j1l-1m1;T2 daddy d1g1i-1;T2 daily b-1c1;T2 date a1b-1;T2 daughter a1b-1g2i-1
        T2 day d-1e1g-1h1;T2 deni g1i-1;T2 depression a-1d1;T2 desk e1;T2 did a1d-1e1f-1h1i-1k1l-1
        T2 discuss d-1f1j-1k-1l1;T2 dna b1;T2 doe a1d1e-2g1i-1j1l-1;T2 dog e-1f1;T2 doing a1h1i-1k1l-1;T2 doll d1e-1l1
        T2 done b1h-1i1j1k-1;T2 door d-1g-1h1k1m2;T2 down a-1b1m1;T2 dr j-1k1l-1;T2 drop a1b-1f1;T2 e a1h1
        T2 each d1e-1j-1l1;T2 ear a1e1;T2 ed a-1c1h1i-1k1l-1;T2 elder e1j1;T2 elderly a1b-1e1f-1g1k1
        T2 exam a1b-1d-1e1i1l1;T2 examin j-1l1;T2 extraction a1b-1e-1f1i1;T2 eye a1b-1g-1i1l1;T2 f a1b-1g1i-1
        T2 fall a1b-1e1f-1;T2 family a1b-1f-1h1i-1;T2 father b2c-2d-1f1g-1h2j-1k1;T2 fax b1;T2 feed d1e-1
        T2 feel a1b-1c-1d2e-1f-1g2i-1j2l-2;T2 fell a1b-1d-1e1j-1k1;T2 femal a1c-1k-1l1m2;T2 find k1l-1
        T2 first c1d1e-1g1i-1j1l-1;T2 fish d-1e1f-1i1;T2 floor d1e-1;T2 follow b-1c1f1;T2 food e1
        T2 for b-1c1d1e-2f1g1h-1k-1l1m1;T2 form b-1f1k-1l1;T2 foster b1c-1d1e-1l1;T2 found e-1f1
        T2 fraser a1b-1d1g1i-1j1;T2 friend a1b-1g1i-1;T2 from a-1b1e1f-1;T2 full b-1c1;T2 ga a2b-2d-1e-1f2g-1i1
        T2 gave a1g1h1i-1j-1;T2 gcs a-1c1f1;T2 get e1;T2 given b1f-1g1i-1l1;T2 glass d-1g-1i1l1;T2 glu e1l1
        T2 goe e-1f1g1i-1;T2 going a-1b2c-1m1n1;T2 good a1b-1e1f-1g1i-1j1l-1;T2 gp a-1b1;T2 gran a1d1e-1i1l1
        T2 grandfather a-1c1;T2 grandmother e1;T2 grandson b1;T2 had a1b-1d1e-2f1g1j-1k1;T2 hand a1b-1g-1i1l1
        T2 harm d1e-1;T2 has a-2b3c-1;T2 hat d-1e1;T2 he a1b-1e1f-1i-1j1l-1;T2 headach e1;T2 health l1;T2 help c1
        T2 her a1b2c-2d1f-1g2i-2j1k1l-2;T2 here a-1;T2 him a-1b1f-1j1l-1;T2 himself a1b-1e1f-1i-1k1l-1
        T2 hip a1e1g-1h1k1;T2 his a1c-1d-1e1h2i-2j-1k2l-1;T2 history a1g1i-1k-1;T2 home a-1b1d1e-1f-1g2h-1i-1j1k-1l-1
        T2 hous e-2f2g1i-1;T2 hv b1c-1d-1e1g-1h1j-1k1;T2 i f-1g1i-1;T2 ictal d1e-1;T2 if a-1b1d-1e1k1l-1;T2 imm b1e-1f1
        T2 immunisation a1b-1;T2 implant d1e-1g1i-1j1l-1;T2 in a1b1c-1j-1k2n1;T2 individual a1d1e-1g1i-1j1l-1
        T2 individually d1g1i-1j1l-1;T2 infant a1h2i-2k2l-2;T2 infection a1b-1d-1;T2 inform d1e-1g1j1l-1
        T2 is a-1b2c-1d1g1i-1j1l-1m2;T2 it a1c-1d2e-1f-1g2h-1i-1j1k-1;T2 join e-1f1;T2 just d1j1;T2 keep b1c-1
        T2 kept a1b-1e1g-1i1;T2 key d1e-1i1;T2 kid a-2b2;T2 kitchen b-1c1f-1;T2 lac d-1e1k-1l1;T2 laceration g-1i1
        T2 last d1j1;T2 leav d1e-1g1;T2 left a-1b-1c1f1g-1j-1;T2 let a1d1f-1g1i-1;T2 letter a-1b1c-1;T2 liaison a1k-1
        T2 like a1d1e-1i-1l-1;T2 line a-1b1m3;T2 linear h1i-1k2l-1;T2 list a1b-1f1i1;T2 liv b-1c2;T2 look a-1b1d-1e1
        T2 low a1b-1d1e-1g1i-1j1l-1;T2 m a1;T2 male a-2c2;T2 mam a-1b1;T2 mark h1i-1j-1k1;T2 me d1e-1f-1g2i-2k-1l1
        T2 medical d1h1i-1k1l-1;T2 mention a-1;T2 min g1j1l-1;T2 minut d1g1j1;T2 mo a1b-1d-1e1j-1k2l-1
        T2 mood a1b-1d1e-1g1i-1j1l-1;T2 most e1k1;T2 mother a-1c1d1f-1j-1k1l-1m-1;T2 mouth a1b-1e1g-1h1j-1k1l-1
        T2 mum a1b1c-2d1e-1g1h-1j2k-2m2n1;T2 my a1d1g1i-1l-1;T2 nai a1e1l1;T2 nan a1b-1;T2 nappy e1i1;T2 need f1
        T2 neighbour b1c-1e-1f1;T2 network b1c-1;T2 next d1e-1g-1i1j1;T2 no a1b1c-1d-2e1h1k1l-1m1;T2 nobody a1
        T2 nodd d-1e1k1;T2 normal e1;T2 not b1d1f-1h2i-2k2l-2n1;T2 note b1c-1;T2 nurs d1l1;T2 nursery a1b-1e-1f1g-1i1l1
        T2 o f-1g-1i1m2;T2 od a-1b-1c2e-1f1g1i-1j1l-1;T2 of a-1c1e1k-1l1;T2 off a1b-1d-1e1g-1i1j-1k1m1n1;T2 ok c1
        T2 old a1;T2 on a2b-3c2d1e-2f1g2h-1i-1j1l-1m1;T2 one h1k1;T2 only b1c-1d1f-1g-1i1l1m1n1;T2 open d-1f1h1j-1m2
        T2 our b1e-1f1;T2 out d1e-1g1h-1i-1k-1l1;T2 outsid d1e-1j1l-1;T2 over a-1c1i1;T2 overdos a-1b1c-1
        T2 own d2e-2g2i-2j1k1l-1;T2 paed e1i1;T2 pain a-1b-1c2g1i-1k1;T2 paracetamol d1f-1g1i-1j1l-1
        T2 parent a2b-1c-1j-1l1;T2 partner b-1c1d1h1l-1;T2 peopl a-1b-1c1;T2 per a-1b2m1n1;T2 person d1e-1i1
        T2 phon a1b-1f1;T2 plan e1;T2 plann b1d1e-1;T2 polic a-1b1f1m1;T2 poor a1b-1d-1e-2f2l1;T2 post d1e-1
        T2 post-ictal a1;T2 present a1b-1e1h1j-1k1l-1;T2 previous b1;T2 psych j1;T2 pt b-1d-1e1;T2 question h1i-1k1
        T2 quiet a1b-1i1;T2 r a1b-1d-1e1j-1k2l-1;T2 radius k1l-1;T2 rang a1b-1e1f-1g1k1;T2 rash e1;T2 rather b1m1n1
        T2 re a-3b2c1j1;T2 receiv b1;T2 reception i1l1;T2 ref a1b-1i1;T2 referral e-1f1;T2 report a-1b1c-1f1
        T2 request c-1d2e-1;T2 resus h2i-2k2l-2;T2 review a-1b1c1e1f-1g-1i1j-1k-1l1;T2 room a1b-1g-1i1j1k-1m1n1
        T2 row a1d1e-1g1i-1j1l-1;T2 s k1;T2 safety-nett e1;T2 said a1b-1d-1e1f1h1k1l-1;T2 same e1i1;T2 sat k1
        T2 saw a1e1h-1i1;T2 say a1b1c-2d1e-1g2h-1i-1j3l-3;T2 scen b-1c1g1i-1;T2 school a-1b2d1f-1j2l-1m1n1
        T2 script a-1b1;T2 seen a2b-1c-1d3f-2g2h-2j1k-2l1m-1;T2 self d1e-1;T2 sent e-1f1;T2 session a1c-1d2e-2g1i-1
        T2 she a1g2i-2j1k2l-2;T2 shed m1n1;T2 shop c1d1e-1g1j1;T2 sib e-1f1;T2 sick b1c-1;T2 sign d1j1l-1;T2 sinc d1e-1
        T2 singl a1b-1d1e-1i1l1;T2 sister a-1b1h1k1l-1;T2 skeletal a1;T2 sleep a-1b1;T2 soft e1;T2 sore k1
        T2 stat a-1b1j1m2;T2 stay a-1b1d1e-1i1;T2 stood b1m1;T2 stop d1;T2 story g1j-1k1;T2 surgery c1;T2 survey a1
        T2 sw a-1c1h1i-1k1l-1;T2 t b1e1g-1i1l1;T2 taken c-1e-1f1g1i-1;T2 talk e1j1;T2 teeth a1f1;T2 telephon b1
        T2 tell d1e-1g1k-1l1;T2 ten d1j1;T2 test a1b-1g1i-1l1;T2 that a-1c1d-1f1g1k-1l1m1n1
        T2 the a3b-1c-1d3e-2f-1g1i-1j1k-1;T2 theatr d1e-1l1;T2 them i1;T2 then c1d1e-1g1;T2 ther b1i1m1;T2 they b1
        T2 third a-1b1;T2 thre b1i1;T2 thriv a1b-1f1k1;T2 time a1e-1j-1k-1l1;T2 to b2c-1d1f-1g-2h2j-2l2m1
        T2 toddler b-1c1e1;T2 told d1e-1g2i-1k-1;T2 too j1;T2 took b-1c1;T2 trampolin a1e1k1;T2 triag k1
        T2 tummy e1k1l-1;T2 twin a-1b-1c2;T2 two a1c-1e-1f2;T2 uncooperativ a1b-1f1i1;T2 under a1b-1e-1f1g-1h1j-1k1
        T2 up a1b-1d-1e1i1;T2 urgent c1;T2 us d1e-1;T2 used d1e-1g1i-1k-1l1;T2 v e1k1l-1;T2 very a1b-1k1l-1
        T2 visit b-2c1d1e-2f1g1k-1;T2 voic a1b-1l1;T2 w b-1c1d-1e2g-1h-1i2;T2 wait d1e-1
        T2 want a1b-1d2e-1f-1g2i-2j2k-1l-1;T2 ward c1e-1f1j1;T2 was e1i-1l1;T2 way d1e-1g1i-1;T2 we a-1b-1c2
        T2 week b1e1f-1i1;T2 well e1;T2 went c1d1e-1g1;T2 were e-1f1k1;T2 what c1;T2 when a1b-1e-1f1g1h-1j-1l1
        T2 whil a-1c1;T2 who f1h-1i1;T2 wi e-1f1j1l-1;T2 wife a-1;T2 with a3b-2d1e1f-2g-1i1j-2k1l1m-1;T2 without d1l1
        T2 word a1b-1d1e-1g-1i1j-1l1;T2 wors e1;T2 would a1b-1;T2 y m2;T2 yo e-1f1g1i-1;T2 yr a1d1e-1;T2 zoom b1m1n1
        T3 " a1b1c-2e-1f2g1h-1j5k-3l-2m3n1;T3 # a-4b2c3d-1e1g2i-1j-1l1m1n1;T3 #am l1;T3 #kg a2c-1e1f-1g-1i1l1
        T3 #pm d1e-1h1i-1k1l-1;T3 #rd a-1b1;T3 #th a2b-1c-2d-1e-1f2g-1h-1i1k-1l1
        T3 @kid a1c-1d-1e-1f2g1h-1i1j-2k-1l2m1n-2;T3 @me a2b-1d1e-1f-1g2h-1j-1l1m1n1
        T3 @nm a-1b2c-1d1f-1g1h-1i1j1k-1m-2n-2;T3 a b3c-2d-1e2f-1h2i-2j-1k2l-1m1n1;T3 aa a1b-1c-1d-1e-1f1g1i-1k1l-1
        T3 abe a2b-1d2e-1g1i-1l1;T3 able n1;T3 about a1b-3c2d2e-1f-1g2h-1i-1j-3k2l1;T3 access a-1b1c-1;T3 accord b-1c1
        T3 account a1b-1d2e-2g1i-1;T3 adamant a1b-1j1l-1;T3 address a-3b-1c4d-1e2f-1;T3 adult a1b-1d-1e1f1g1i-1k2l-2
        T3 advic a-1b2c-1e1;T3 advis b-2c2;T3 advocat f1;T3 after a-2b1d1e-1f1g1i-1j1l-1n-1;T3 again g-1i1l-1m1n1
        T3 ago a-1b1;T3 agre a-1c1;T3 agreement c1i1l1;T3 alert a1e1f-1;T3 all a3b-1c-2e-1f1g1h-2k-1l1;T3 alleg a-1c1d1
        T3 allegation a1b-1c1d1j1;T3 allocat a-1b1;T3 alon a-1b2d1f-2h-1i1j-1l1;T3 already a-1b1;T3 am a-2b1c1
        T3 an a-1b1;T3 and a-2b-2c3d1e1f-2g1i-2j1l-2m1;T3 announc c1;T3 anon g1;T3 another a1e1g-1
        T3 answer b1c-1k-1l1n-1;T3 antenatal b1c-1;T3 any a1d1e-1g1j1;T3 appear a2b-1e-2f2g-1i1l1m2
        T3 appointment b1c-1;T3 approach a1b-1e-1;T3 appropriat c-1e-1f1g1i-1k1l-1;T3 appt a-1c1d1m-1;T3 are a-1e-1f1
        T3 argu a1c-1e1i1;T3 argument a-1b-1c2;T3 arm a2b-1g-1i1l1;T3 arrang a1c-1j-1k1;T3 arrest h1i-1k2l-2
        T3 arriv a-1c1g-1h1k1l-1;T3 arrival d-1f1h1i-1;T3 as a-1b2c-1d-1f1g-1h1j-1l1m1n1
        T3 ask a-1b-1c2g2h-1i-1j-1k1m1n1;T3 asleep a2b-1c-1d1f-1g-1h3i-1j-1k2l-1;T3 asq a2b-1c-1e1f-1g-1h-1i1k-1l1
        T3 assessment a-1b1c1d-1e1g1;T3 at a-1b3c-1d1e1f-2g1h-1i1k-1l1m-1;T3 att a1c-1;T3 attempt b1c-1
        T3 attend a1b-3c2d-3e1f2g1h1i-2j-1;T3 attendanc d-1g1j1;T3 aunt a2c-3e1f-1g-1h-1i2k-1l1;T3 awak d-1f1g-1i1l1
        T3 awar a-1c1n1;T3 away b1f-1m1;T3 b a-1b-1c2m1n1;T3 babbl a1c-1i1;T3 baby a1e1f-1
        T3 back a2b-2d1e-2f2j2k-1m1n1;T3 bail c1;T3 basket h1i-1k1l-1;T3 bath a-2b2d-1f1g1i-1
        T3 be a-2b1c1d-1f1h2i-1j-1k1l-1m-1;T3 becaus d-1e1j1l-1;T3 bed a1c-1d1f-1i-1k1l-1m1;T3 bedd b2c-1
        T3 bedroom a-1c2d1e-1g1i-1;T3 bedtim a-1c1e-1f1;T3 been c1e1f-1g2i-2k1l-2n-1;T3 befor a-1b1d-1f1h1k1
        T3 behind a1b-1d-1e1f-1g-1i1l1;T3 being e-1f1g1i-1j1k-1;T3 believ f1h1i-1k1l-1m1;T3 belt a1b-1d-1f1
        T3 benefit b-1c1;T3 besid d-1e1;T3 better a-1b2;T3 bike d-1e1j-1;T3 birth a-1b1c-1j1;T3 bit e-1
        T3 blanket a1b-1d-1g-1h1i1;T3 block d1;T3 book a-2c2;T3 bor a1b-1e-1g1j2k-1l-2n1
        T3 both a3b-1c-1d-1f1h2i-1j-1k1;T3 bother a-1b1n1;T3 bottl c-1e1i1;T3 bouncer k-1l1;T3 box c1i1
        T3 boy b1c-1h1i-1k1l-1;T3 boyfriend a-1b1m1n1;T3 bp e-1f1;T3 break f1g1i-1j2l-1;T3 breakfast e1f-1i1
        T3 brick i-1;T3 brok b-1c1f1;T3 brother c1i1l1;T3 brought b-1c1d-1e2f-1g-1i1m2;T3 bruis e-1f1j-1l1
        T3 bus k1l-1m1;T3 but a-1b1e1f-1g-1h2i-1j-1k2l-1n2;T3 by a-1b2e-1g1h1i-2j-1k2l-1m1;T3 c a-1b2c-1
        T3 call d-2f2g2i-1j-1k2m1;T3 came b1c-2f1h-1i1j-1l1;T3 camera j-1k1;T3 can j1l-1;T3 cannabis a1b-1l1;T3 cant m1
        T3 car a2b-1d3e-1f-1h-1i1j1k-2l1;T3 card b1c-1d1g1i-1j1l-1;T3 carer a-1b1c-1d1f-1g1h-1j1
        T3 carri a1b-1f1g-1i1l1;T3 case a-1b2c-1;T3 cat e1f-1j-1l1;T3 centil a3b-2c-1i1l1;T3 centr a1c-1d-1e1i1l1
        T3 chair e1f-1i1k-1l1;T3 chanc a1b-1e1h1i-1j-1k1;T3 chang f1g-1i1j1l-1;T3 chatt a1f-1g1i-1k-1l1
        T3 check a2b-1c-1e2f-2g-1h1k1l-1;T3 chest j1l-1;T3 child a1c-1e1f-1i1j1;T3 childhood c1
        T3 children a1b-3c3d-1f1g-2h1i1j-1k1m-1n-1;T3 chip e-1j1;T3 chos a1c-1g-1i1;T3 chronology b2c-2;T3 cin b1c-1
        T3 class b1c-1;T3 classroom a1b-1e-1;T3 clean a1b-1d-1f1g-1h1j-1k1;T3 clear b1;T3 client a-1c1
        T3 clinic a1b-1d-1e2f-1g-1i1j-1l1;T3 clos c1;T3 club f1;T3 clutter i1;T3 colleagu g-1h1k1l-1
        T3 collect a1b-1h-1i1k-1l1;T3 com a-1c1d1j1n1;T3 come a-2b2j1l-1m1n-1;T3 comfortabl j1
        T3 comment a1b-1c-1e-1f1g1i-1j-1k2l-2;T3 communication a1e1;T3 complet a1b-2e-1f1g1i-1
        T3 concern b-1c2e1f-1h1i-1k1l-1;T3 condition a1b-1e-1f1i1;T3 conduct a1b-1d1f-1i-1;T3 confirm b1g1
        T3 contact a-1c1d-1f1g-1h-1i2j1k-1;T3 conversation j-1k1;T3 convey e-1f1g1;T3 cord f1l1;T3 core e-1f1
        T3 cot a-2b1c1e1f-1g-1i1l1;T3 could b-1c1h2i-1j1k1l-2m-1;T3 count a-1c1;T3 cours b1c-1;T3 cousin a1h1i-1k1l-1
        T3 covid d-1m2;T3 cp d1e-1;T3 crech a-1b1c-1;T3 cry a1c-1e-2f2h-1i1j1k-1;T3 csc a-1b2c-1;T3 cupboard h1k1l-1
        T3 curtain b1c-1;T3 cut j1;T3 dad d1f-1g1h-1i1j2k-1l-1;T3 daddy g1i-1j1l-1;T3 dark e1f-1i1l1;T3 dash a-1b-1c3
        T3 date b-2c2;T3 daughter c-1;T3 day d-1e2f-1;T3 dc e-1f1j1;T3 death a-1b1;T3 declin a-1b1c1f1n1
        T3 delay a1e1f-1i1l1;T3 deni b-1c1;T3 did a-1b1d1f-1i1j-1k1m-1;T3 didnt a-1b1c-1h1i-1k1l-1;T3 dinner d-1f1
        T3 direct d-1e-1f1;T3 dirty d1;T3 disc b-1c1;T3 discharg a1b-1e1f-1i1l1;T3 disclos a-1c1d-1f1;T3 disclosur d1
        T3 discuss a-3c4j-1k1;T3 discussion a-1;T3 distress h1i-1k1l-1;T3 disturb a-2b2;T3 do e-1j1k-1
        T3 doe c1g1j2k-1l-1;T3 doesnt d1e-1f-1j1l-1m1n1;T3 dog b-1c1d1e-1j1l-1;T3 doing a-1b1e1l1
        T3 domestic a-2c2e1f-1h2i-1k1l-2;T3 done a1c-1e1f-1h-1i1j1k-1;T3 dont m2n2;T3 door a-1b2c-1f1g1h1i-2j-1k1m2
        T3 doorstep b-1c1d-1e1f-1j-1m2;T3 doorway b-1e1f-1h1k1l-1;T3 down b1c-1;T3 drawn b1c-1i1j-1k1
        T3 dream d-1f1j1l-1;T3 dress a1b-1c-1d-1e1f-1;T3 dribbl e1;T3 drink c-1j1k-1;T3 driv d1e-1k1;T3 driver a1c-1
        T3 drop a-1b-1c2;T3 dropp a1e-1f1;T3 drov b1c-1d1h-1k-1l1;T3 dsl b-1c1d-1f1;T3 dummy c-1e1i1;T3 dur c1e1j1
        T3 duty g1;T3 duvet a1e1f-1g-1h1j-1k1;T3 dv b1c-1;T3 each a1d1j1l-1;T3 ear f1;T3 early k1;T3 eat e1i1
        T3 eighteen e1;T3 either f-1l1;T3 elder a1b1c-1e1i-1;T3 eldest a1c-1e1f-1h-1i1k-1l1;T3 else d1l1;T3 email b-1c1
        T3 end h1;T3 engag e-1g-1h1i-1j-1k1;T3 enq a-1b-1c2;T3 enquiry a-1b1f1l1;T3 entry a1b-2c1d1f-1h-1i1j-1k-1l1
        T3 even h1;T3 everyth g1k1l-1;T3 execut a1b-1e1f-1h-1k-1;T3 exercis a1b-1i1j1;T3 expect c1
        T3 explain a-1b1c-1g1;T3 eye a-1b2c-1e1i1l1;T3 f c1e1h1;T3 face a-1b1d-1f1h-1i1k-1;T3 facetim d-1f1;T3 fall g1
        T3 family c1g-1i1l1;T3 father b2c-2f-1g-2i2j-1k1n-1;T3 feed a1c-1d1e1f-1i1k-1;T3 feel a-1;T3 feet a-1b1f1
        T3 fell a1e-1f1g-1i1l1;T3 felt d1;T3 femal a-1b-1c1e-1f1h-1j1k-1l1;T3 fetch e-1f1g-1n1;T3 fh a-1c1
        T3 file a-1b2;T3 final b1;T3 find a1e-1h1i-1j-1k1l-1;T3 fine a-2b1c1e1n1;T3 finger a1b-1k-1l1
        T3 finish a-1b-1c1;T3 first e-1f1;T3 fitt a-1c1;T3 five a-1b-1c2;T3 fix a1;T3 flat b-1c1;T3 floor a-2b1c1
        T3 fob k-1l1;T3 follow a-1b2c-1d-1f1g-1i1j-1l1;T3 food a-1b-1c1e1g-1h1k1;T3 football m1
        T3 for a1b-1d-1e1g-1h-1i2j1k-1l-1m-1n1;T3 forc d1f-1i1k-1l1;T3 form a-2b1c1g1;T3 foster a-1b1d-1e1g1i-1j2l-2
        T3 found b-1d1f-1g1;T3 four d1j1;T3 fridg b-1c1e1;T3 friend a-1b1g-1h1j-1k1;T3 frighten d1e-1
        T3 from a-3b2c1e-1h1i-1j-1k1m3n1;T3 front a1b1c-2e1f-1g1h-1;T3 fsw g-1i1;T3 full b-1c1i1l1n1;T3 further a-1c1
        T3 garden a-1b1e-1f1;T3 gate l1;T3 gave d1e-3f2h1i-1k1l-1;T3 get f1j1l-1;T3 gett c1;T3 girl a-1b1d-1f1k-1l1
        T3 give e-1f1;T3 given b1c-1d1f-1g1l1m-1n1;T3 glad d1e-1j1;T3 gm a1;T3 go a-2b-1c3d-1f1i1j2k-1l-1m1
        T3 going b-1e1g1h-1k-1n1;T3 gone a-2b1c1d1j1k-1n-1;T3 good a2b-1c-1d2e-1f-1g1;T3 got a-1b1h1j-1k1l-1m1
        T3 gown e1;T3 gp f1;T3 gran h1i-1k1l-1;T3 grandad d1j1l-1;T3 grandfather b-1c1;T3 grandmother a-2b2d-1e1
        T3 grandparent a1c-1d1;T3 great a1;T3 green a1b-1e-1f1i1l1;T3 grey e1;T3 group b1c-1e-1f1;T3 h a-1b-1c1
        T3 had a1b1c-1d-1e-2f3j-1m-1n-2;T3 half g-1i1j1;T3 hall a1d1f-1i-1;T3 handl a1i1l1
        T3 happy a1b-1g-1h-1i1j1k-1l1;T3 has a-3b3m-1n-1;T3 hat d1;T3 hav a1g1i-1j1l-1;T3 have b-1c2h-1i1k-1l1
        T3 he a2c-2d3f-2g3h-3j2k-3l2n-1;T3 head b1c-1d-1e2f-1g1h1i-2j-1k2l-1;T3 heal a-2b2;T3 health b-2c1e1f-1
        T3 heard a-2b2e-1f1k-1;T3 hed a1c-1d-1f1h1i-1k2l-1;T3 held a1b-1d-1g-1;T3 hello a1b-1d-1e1g1h-1k-1l1
        T3 help d-1e1g-1i1;T3 her a2b-1c-1d1f-1g-1i1j-1k-1l2;T3 herself a-1b1;T3 hid d-1e1g-1i1k-1l1;T3 high b-1c1f1
        T3 him a2b-1c-1d-1e3f-2h1i-1m-1;T3 himself d1j-1l1;T3 his a2b-1c-1d1e-2f1g3h-2j2k-1m-1n-2;T3 hold e-1f1
        T3 home a-1b-1c1d-1e1g-2h-1i3l1;T3 homework j-1l1;T3 hospital b1c-1e-1g1i-1;T3 hour g-1i1;T3 hous a-1b-1c2f1
        T3 household a-1c1;T3 how c1f-1m1n-1;T3 hoy a-1b1;T3 hrs c1e1;T3 hv a-3b1c2d-1e3f-2g-1h-1i2k-1l1m-1n-1
        T3 i a3b-1c-2d2e-2j-1k1m2n1;T3 icpc c1;T3 if a2b-1g1h-1k-1l1;T3 ill b1j1l-1;T3 im n1;T3 improv b-1c1
        T3 in a1b-5c4h1i-1j1l-1m-1n-1;T3 incident j-1;T3 infant b1c-1d1e-1;T3 info c1g1;T3 inform a-1c1e-1f1h1j-1k1
        T3 initial b1c-1d-1e1h-1l1;T3 injuri c1;T3 insid g1;T3 instead a-1b1m-1;T3 intermediary a1b-1d1e-1f-1g1i-1
        T3 interview a1c-1d2e-3g2i-2k1l-1m1n2;T3 into b1d1e-1l1;T3 intoxicat b-1e-2f2;T3 invit a-1;T3 ip f1
        T3 is d1e1f-2g3i-3j4k-1l-3m-1n1;T3 isnt n1;T3 it a1b-3c2d3e-1f-2g2i-2k1l-1m1n1;T3 its b-1c1j1;T3 jaundic j1
        T3 joint b1c-1d-1f1j-1l1;T3 just d3e-2f-1g1h-1j2k-1;T3 keen a1c-1;T3 kept a-1b1f-1g-1h2i-1j-1k1
        T3 key d-1e1h1i-1k1;T3 kick a1c-1d-1e1k-1l1;T3 kid a-2c2e1j-1k-1l1n1;T3 kitchen c1d1e-2f1h1i-1;T3 knee i1
        T3 knock a-1c1m1;T3 know a1d-1e1g-1h1j-1k1n1;T3 known b1c-1;T3 lac b-1c1d1f-1g1k1;T3 lad c1;T3 land a-1c1
        T3 lap l1m1;T3 last a-2b3c-1;T3 late b1c-1g1i-1;T3 lead b1;T3 learn d1j1l-1;T3 leav i1k-1l1m1n1
        T3 left a1b1c-2d-1f1h1l-1m-1;T3 legal b1;T3 length a1b-1;T3 let c1d-1e1h-1i1;T3 letter a-1c1m-1n1
        T3 letterbox m1;T3 liaison a-1c1;T3 library d1e-1g1i-1j-1k1;T3 lift d1e-1;T3 lik f1j1
        T3 like a1b-1d-1e1h-1j2k-1l-1;T3 line a-1b1;T3 list b-1c1j1;T3 listen c1e1h1;T3 littl f1
        T3 liv a1c-1e1f-1h1i-1k1l-1;T3 live a-1b1n1;T3 locat a1c-1e-1f1h1k1;T3 log a-1c1;T3 long a-1c1
        T3 look a-1b2c-1h1i-1m1n-1;T3 los e-1f1l1;T3 lost c1d-1e1j-1k1;T3 lot a-1c2;T3 loung c-1e1;T3 low c1
        T3 made d1e-1j1k-1;T3 make a1l1;T3 mal e1f-1g1k1l-1;T3 male a1d-1f1h1i-1k1l-2;T3 mam a1b-1f1h1i-1j-1k2l-2m1
        T3 man a1b-1f1k1;T3 manager b1c-1f1l1;T3 mark f1i1;T3 mate n1;T3 maternal a1b-1e1i1
        T3 me a3b-1c-2e1f-1g-2h2k1m3n4;T3 medical a1e-1f1;T3 meet b3c-3k1m1n1;T3 mention b-1c2
        T3 met a-1b2c-1d-1g1h-1i-1j1l-1;T3 mgm a-1;T3 midwif h1i-1k1l-1;T3 milk g1;T3 min b-1c1d1g1i-1l1
        T3 mind a1b-1g-1;T3 minut d1e-1;T3 misper e1k1;T3 miss b1c-1d-1e1f-1g1;T3 mo c1;T3 mobil a-1b1m1n1
        T3 monday i1l1n1;T3 money a-1b-1c2;T3 monitor a-1c1;T3 monosyllabic a1b-1c-1e-1f1g1i-1;T3 more b-1c1g1j1n1
        T3 morn a1c-1e1i1;T3 mos a-1b1;T3 most j-1;T3 mother a1c-1d-3e3g-4h1i3j-2k-1l2m-1n-1;T3 mov c-1e1f-1h-1i1k-1
        T3 movement b1c-1;T3 mr a-1;T3 mrs a-2c2d-1e2f-1;T3 ms a-1c1;T3 much d1e-1g1j1l-1
        T3 mum a2b-3c2e3f-3h-2i2j-1k-2l3m1n-1;T3 mummy e-1f1g-1h1j-1l1;T3 music e-1f1;T3 my a1c-1g-2h2j-2k2m1n1
        T3 na b1j1l-1;T3 nam a1g1i-1j-1k1;T3 name d-1e-2f2g-1h1k1l-1n1;T3 nan a-1d-1f1g1i-1j1k-1l-1
        T3 nappy a1b-1g-1h-1i1k-1l1;T3 neglect c1;T3 neighbour a-1b-1c1d-1e-2f2g-1h1j-1k1;T3 new a1g1i-1j-1k1
        T3 next a-1b2c-1e-1f1;T3 nfa l1;T3 nice e1;T3 no a-2b1c1d-1f1g1h1i-3j-1k2n-1;T3 nobody b1c-1f1j-1l1
        T3 nois a1c-1e-1f1;T3 non b-1c2;T3 non-mol a-1b1;T3 none a1d1j1;T3 not a3b-1c-2e-1f1h2i-2j2k3l-4;T3 note b1c-1
        T3 noth e1f-1g1h1i-1j-1k3l-2m1;T3 now a-1j1l-1;T3 nurs b-1c1;T3 nursery a2b-2d-1e-1f2g-1i1j-1k-1l1
        T3 observ a1d-1e1g-1i1j1l-1;T3 occasion a1b-1h1i-1k1l-1;T3 occupant a-1b-2c2e-1f1;T3 occupier a-1b1
        T3 of a-2c2d1e-1g1h-1j1k-1m-1n-1;T3 off a2b-2d-1e1g-1k-1n1;T3 offenc a-1c1;T3 offer m1n1
        T3 offic b1c-1g1h-1k-1l1;T3 officer a-1b1c1d-1e1f-1j1;T3 ok e-1f1n1;T3 old b1c-1d-1e2f-1
        T3 older b1c-2e1f-1g-1i1j1;T3 oldest a1c-1d-1e1f-1h-1i1j-1k-1l1;T3 on a2c-3d2e-2g-1h2i-2j-1m1
        T3 one a-1b-1c2d-1f1m1;T3 only a1c-1d2e-1f-1;T3 open a-1b2d-1e1f-1g1i-1j-1l1;T3 opportunistic a1c-1
        T3 or a-1b1c-1d1;T3 order b-1c1d1e-1g-1i1j1l-1;T3 other b-2c2d-1f1g-1;T3 otherwis a-1b1;T3 our d1g1i-1j1
        T3 ourselv k1;T3 out a3b-2c-1d1e-1h2i-1j-1k2l-2m-1n-1;T3 outsid a1b-1d2e-2g1i-1j1k-1;T3 over a1b-2c2e-1i1j1k-1
        T3 own a1b-1d1e-1f-1g2h-1i-1l1;T3 pace a-1b1;T3 paperwork a-1b-1c2;T3 parcel a-1c1
        T3 parent a-2b1c1e1f-1g1i-1j1k-1l-1n-1;T3 park d1e-1j1l-1;T3 part a1e1i-1;T3 parti a-1c1
        T3 partner a-1c1j1k1l-1;T3 party a-1b1;T3 paternal b1c-1d1e-1;T3 pc a1b-2c1e-1f1h1i-1k1l-1;T3 pcso a-1c1
        T3 perineum j1;T3 person a1l1;T3 pgm g1i-1;T3 phon a-1b2c-2d1e-1f-1i-1j1l-1n1;T3 photo b1;T3 pick a-1b1d1e-1
        T3 placement a1b-1d-1f1i1j-1l1;T3 plan a-1b-1c2;T3 plann a-1b1;T3 play a1b-1c1e1h-1i1k-1l1;T3 pn b1c-1e-1f1l1
        T3 point a1b-1g-1;T3 polic a-1b-1c2d1e-1f1j-1k1n2;T3 popp a1b-1d-1f1g-1h1j-1k2l-1;T3 ppn h1i-1k1l-1
        T3 ppo b-1c1e1f-1g-1i1;T3 pram a-1c1e1h1i-1k1l-1;T3 pregnancy a-2c1;T3 present a-1c2d1f-1l1n-1;T3 prevent a-1c1
        T3 prevention b-1e1h1;T3 primary i1l1;T3 prison a1b-1l1;T3 professional b1;T3 property a-2c2e-1f1
        T3 protection a1b-1d1e-1j-1;T3 pull a1c-1d-1e1;T3 pushchair i1;T3 put a1g1i-1j1l-1;T3 pyjama e-1f2j-1l1
        T3 question a1b-1f-1j-1k1;T3 quiet a-1b2c-1;T3 r a1b-1h1i-1;T3 rais b-1c1d1k1;T3 ran a1i1j1;T3 rang a-1b1m1
        T3 rather j1;T3 re a-1b-3c4;T3 read a-1b1f1;T3 rear a2b-1c-1d-1e2f-1k-1l1;T3 rearrang m1;T3 recd a-1b1
        T3 reception d1e-1j1l-1;T3 record a-2b2c-1;T3 red c1;T3 refer a1b-1c-1f1;T3 referral c-1
        T3 refus d-1f1g-1h1j-1l1;T3 remain j1l-1;T3 remov a1b-1l1;T3 reparation a1d1e-1g1;T3 repli b-2c2n1
        T3 reply c-1h1i-1m1;T3 report a-1b2c-1e-1f2g1i-1j1;T3 request a2c-1k-1l1;T3 respect a-1b1;T3 result b1
        T3 retract a-1c1;T3 return a1e-1g-1i1j-1k1m1n2;T3 review g1j1k-1l-1m-1;T3 rhi b1n1;T3 ring e1j1l-1
        T3 risk a-1b-1c1;T3 rm e1i1;T3 room a2b-1c-1d1e-1g1h1i-2j2l-2;T3 round a-1b1d1e-1f-1g1i-1;T3 routin a-1c1i1l1
        T3 rso b1c-1;T3 run i-1;T3 runn e1g1;T3 s47 e-1f1k-1l1;T3 sad g-1i1;T3 safe a1b-1c1;T3 safeguard a-2c1
        T3 safer b-1c1;T3 said a-1b1d1f-1g2h1i-3j2k-1l-2m1;T3 same a1b-1i1l1;T3 sand e-1f1;T3 sang g1i-1l1
        T3 sat a2b-1c-1d-1f1g-1h1j-1l1;T3 saw a1c-1d-1e2f-2g-1i1j-1k1m-1;T3 say a-1b2c-1d-1e1h-1l-1n-1
        T3 scar a1e-1f2j1l-1;T3 scen b1c-1f1g-1h1i-1k1l-1;T3 school a-1b3c-2d2e-3f1g2i-1j3l-3m-1n-1
        T3 scor a1b-1d1e-1g-1i1j-1l1;T3 scream k-1;T3 search c1e1f-1g1k1l-1;T3 seat a3b-2c-1e1f-1g-1i1k-1l1
        T3 section d1e-1k-1;T3 see a1c-1d1e-2f1h2i-2j1k1l-2m-1n3;T3 seen a1c-1d1e-3f3g-1i1j-2l2n-1;T3 seiz b-1
        T3 sent b1f1m1;T3 separately b1c-1d1;T3 servic b1;T3 session a-1d1e-2g1i-1;T3 sette a1e1h1i-1j1l-1
        T3 settl b1c-1;T3 sgo b1c-1;T3 shar a-2c2l1;T3 she a-2b1c1d2e-2h1i-1j2k1l-3m1n4;T3 sho g1k-1;T3 shop d1h-1
        T3 short b-1c1g1i-1j1l-1;T3 shout b1c-1e-3f3;T3 show a1b-1d1g1i-1j-2k1l1;T3 shrugg j-1k1;T3 sib a1b-1
        T3 sick h1l-1;T3 sign a-1c1i1l1;T3 sinc a-1b1;T3 sister a1e-2f2h-1i1j1k-1;T3 sitt d-1f1i-1;T3 skin e1f-1i1k-1l1
        T3 sleep a1b-2c1e1f-1h2i-1k2l-1;T3 sleepover g1i-1j1l-1;T3 slept b1e-1;T3 small a1b-1c-1e1g-1h1k1;T3 smil m1
        T3 smok b-1c1d1e-1;T3 sn b1c-1;T3 so a-1b2c-1d1f-1g-1m-1;T3 social a1c-1d-1f1g-1h1k1l-1;T3 sofa a1b-1g-1i1k-1
        T3 solicitor c1;T3 son a-1b1;T3 sorry a-1b1d1e-1j1m1;T3 speak a1b-1d-1g-1h2i-1j-1k2l-1;T3 spent g-1i1k1
        T3 spok d1e-1h1i-1j1k1l-2;T3 spoken a3c-3e-1f1g1h2i-2j-1k2l-1;T3 staff g-1h1j-1;T3 stag a1e-1
        T3 stair c1d-1e1g1i-1;T3 stand a1c-1;T3 standard a-1b-1c3;T3 star b-1c1;T3 start i1l1;T3 stat b1c-1g1h1i-2j1l-1
        T3 statement a-2b-1c2;T3 static b1c-1;T3 station b1c-1e1k1l-1;T3 statutory a1b-1c-1f-1i-1j1k1l-2
        T3 stay a2b-1c-1d1f-1g1i-1k1l-1;T3 step b1c-1;T3 stepdad f1;T3 stepmother g-1h1k1l-1;T3 sticker a1c-1
        T3 still b-1c1;T3 stood e1h1l-1;T3 stop a3b-1c-1e1f-1h-1n1;T3 stopp d1e-1j1;T3 strategy a-1;T3 stuck a1l1
        T3 student b-1c1;T3 subject b-1c1;T3 submitt e-1f1h1i-1k1;T3 suit d1e-1j1;T3 supervision a1c-1e-1f1g1i-1
        T3 support b-1c1j1k-1;T3 sw a-2b-1c3d1e-1j1;T3 swimm b1;T3 t a-1b1;T3 ta d1;T3 tabl g1;T3 take a-1b1e1
        T3 taken d1f-1g-1h-1i1j-1k-1l1;T3 talk b-1c1d1e1f-2h1i-1j-2k1l1m1n1;T3 tea b-1c1e-1f1;T3 teacher b1c-1
        T3 tearful b1;T3 teeth a-2b1c1;T3 tel m-1;T3 telephon a-2b3c-1;T3 tell d1;T3 telly e-1f1h1j-1k1m1
        T3 temperatur e1f-1h1i-1k1l-1;T3 ten c1f1;T3 text b1m2n2;T3 that h2i-2j1k2l-3;T3 the b-1c1d-2e1f1h2i-2l-1n-1
        T3 their a-1b2c-1f1g1h-1k-2l1m-1n-1;T3 them a2c-2d1e-1h1i-1k1l-1;T3 then a-1b1d-1f1g-1h1m1;T3 ther b-1g1i-1
        T3 they a1b-1e1g1i-1j2l-1m-1n-1;T3 thi b1c-1d-1f1g-1h1j-1m1n1;T3 thigh a1b-1;T3 think d1e-1;T3 third a-1b1c-1e1
        T3 thought e1g1;T3 thre a2b-3c1e-1f2h-1k-1;T3 threshold b1c-1;T3 through a-2c2d1e-1i-1j-1l1m2
        T3 throughout b1c-1k1;T3 thrown b-1c1f1g-1h1i-1k1l-1;T3 thumb f1m1;T3 tidy k1;T3 till b1c-1;T3 time b1c-1
        T3 to a-2b3c-1d-1e1h1i-1j2k1l-2;T3 today a-2b2f1m-1n-1;T3 toddler a1b-1e-2f2i1k-1l1;T3 together c-1e1f-1
        T3 told d-1e1g1i-1k1l-1n1;T3 too f1h1i-1j-1k1l-1;T3 took b-1c1d2e-1f-2h-1i1j1;T3 tower e1i-1l1
        T3 train a1b-2c1g-1;T3 trampolin g1l1;T3 transfer a-1b1c-1f1;T3 transport a1b-1e-1f1i1k-1l1;T3 travel e1
        T3 tri b1;T3 trip a-1b1d1l1;T3 try a-1b1n1;T3 turn j-1k1;T3 tv a1b-1c-1e1g-1h1i-1k1l-1;T3 twic e1f-1
        T3 twin c1d-1f1g-1h1j-1k1;T3 two a1b1c-1e1f-1h1i-1k1l-1;T3 u5s b-1c1;T3 unannounc b1c-1d-1j-1l1m1
        T3 uncl d-1e-2f2;T3 under a1b-1e2f-2g-1h2j-1k1;T3 undertook c-1;T3 undress e-1f1i1l1;T3 unit a-2b2n1
        T3 until d-1f1;T3 up a1b-1c-1d1e1f-1g-1i1k-1l1m1n-1;T3 updat b2c-1;T3 upon f1h1k1;T3 upset d-1f1h1i-1j1l-1
        T3 upstair a-2b3c-1d-1f1g-1h1j-1k1m1;T3 urin c1;T3 us a1b-2c1d1e-1g1i-1j-1k-1l2;T3 use b-1c1j-1l1
        T3 used b-1d-1f1g1i-1j1l-1;T3 using g-1i1;T3 v a-1c1d-1e1;T3 veh a1c-1;T3 vehicl a1b-1c-1k1;T3 verbal h1k1
        T3 very a-1c1d1e-1l1;T3 victim a1c-1d1e-2f1g2i-1;T3 video a1b-1g1h-1i-1j2k-1l-1;T3 view a-1c1l-1
        T3 visibl g-1i1;T3 visit a-3b2c1d-1e1f-1g-1i2j-1k1m-1n-1;T3 visitor g-1i1j-1;T3 voic m1;T3 w a-1c1e1f-1i1
        T3 wait a1d2e-2g2i-1j1k-1l-1;T3 walk c-1d2e-1f-1g1i-1j1l-1;T3 wall a1j1;T3 want b1c-1e2f-2g1i-1j3k-1l-2m3n4
        T3 ward b2c-2d1e-1h-1k-1l1;T3 warm d1e-1h1i-1k1l-1;T3 warn a-1b1;T3 warrant b-1c1e1f-1h-1k-1
        T3 was a2b1c-4d-1e2g-1i1l1m2n2;T3 wash c1;T3 wasnt a-2b2n2;T3 watch d-1f1m1;T3 wav a1b-1e1f-1j-1k-1l1
        T3 we b1d2f-2g1i-1j1k-1;T3 wean a-1c1;T3 wee k1l-1;T3 week b3c-3e-1f1;T3 weekend a-1b1g1
        T3 weigh a2c-2d-1f1g-1i1j-1k-1l1;T3 weight c-1;T3 welfar a1b-1e1;T3 well a1b-1e2f-1g-1i1j-1l1m1
        T3 went b-1c1d1e-2f1g-1i1j1k-1l-1;T3 were a1c-1e1f-1k-1l1m-1n-1;T3 what e-1h1;T3 when a1c-1d-1f1g-1i1k-1n-1
        T3 wher f1g1h-1k1n1;T3 which a-1b1j-1k1n1;T3 whil a2b-1c-1d1e-1g-1k1l-1;T3 who a1c-1d-1f1g-1i1j-2k1l1
        T3 whol c-1;T3 why e1f-1;T3 wi f1h1i-1k1l-1;T3 will b-1c1e1f-1m-1n-1;T3 window a2b-2g-1h2k1l-1m1
        T3 wish a-1b1c-1d2e-1f-1g1;T3 with a1b-1e2f-2g2h-2j1k1l-2m-2;T3 withdrawal d1e-1;T3 within c1g1
        T3 without b1e1f-1g-1h1j1l-1;T3 wont a1j1n1;T3 word a-1b1c1e1n1;T3 work a1b-2c1d1e-1h-1k-1
        T3 worker a1b1c-2d-1f1g-1h1k1l-1;T3 worri a1c-1e-2f2g1j1k-1;T3 worry d1g1i-1j1l-1
        T3 would a1b-1g-1h2i-1j-1k2l-1n1;T3 wouldnt d1f-1h-1i1j-1l1m1n1;T3 written d-1f1j1l-1;T3 wt a1c-1e1f-1i1
        T3 x e-1f1;T3 x2 a-2b2e1;T3 x3 m1;T3 y j-1k1;T3 yard g-1h1j-1k1l-1;T3 year b1c-1e-1f1;T3 yesterday b1
        T3 yet a1b-1h-1i1k-1l1;T3 young d1;T3 younger b1c-1e1f-1i1l1;T3 yr c-1d-1e2f-1;T3 yrs e1;T4 " a-2b2
        T4 # b4c-4d-1f1j-1k1m-1;T4 #am a-1c1;T4 @me a-1b1d-1e3f-2g-2h1i1k1l-1;T4 @nm a-2b1;T4 a a1b-1c1d-1f1j1
        T4 about b-1;T4 account b1h1i-1k1l-1;T4 address c-1;T4 adult a1;T4 age a1b-1e1;T4 all a-1b1c-1e-1f1j1l-1
        T4 alon b1c-1;T4 already a-1c1;T4 and a-2b1c1d-1e-1f2g1i-1;T4 answer a1b-1d1e-2f1g1h-1i-1l1;T4 any b1
        T4 appt b1c-1h1k1;T4 are a-1c1;T4 around a2b1c-3e-1f1;T4 arrear a-1b1e-1f1k-1l1;T4 as a1b-1e1f-1g1i-1j1
        T4 asb f1;T4 ask b1c-1;T4 asleep a1b-1h1i-1k1;T4 at b-2c2d-1e2f-1g-1k1;T4 attend b1c-1;T4 back a1b-1c1k1l-1
        T4 bairn b1;T4 be a-1b1f1;T4 bed a-1b-1c2d1e-2f1g1h-1i-1;T4 bedroom a1b-1;T4 been b-1c1e-1f1j1
        T4 boiler a2b-1c-1e1f-1i1;T4 both i1k-1l1;T4 boy e-1f1k-1l1;T4 brought a1c-1h1i-1k1l-1;T4 buggy a2b-1c-1e1g1i-1
        T4 by a-1b2c-1h1i-1k1l-1;T4 call a-1b2c-1f1k-1l1;T4 came a1c-1l1;T4 carer c-1;T4 carpet b-1c1;T4 ch a-1b-2c2
        T4 check b1;T4 child c1;T4 children a-1b3c-2e1f-1g1h-1i1k-1l1;T4 clean b-1c1h1k1l-1;T4 client b2c-1d1e-1f1
        T4 collect a1d1e-1g1h-1k-1l1;T4 contact a-1c1;T4 cop a1c-1e-2f2;T4 could a-1b1e-1f1;T4 cpa b1c-1;T4 cpn a-1c1
        T4 cry a-1b1e-1f1;T4 csc a-1c1;T4 cup e-1f1j1;T4 dad a1b-1i1;T4 damp a1c-1;T4 daughter a-1c1i1;T4 day a-1
        T4 deni a-1c1;T4 depot b-1c1g-1i1;T4 did a1b-1d1e-1g1l1;T4 didnt a1b-1f1;T4 discuss b-1c2;T4 doing a-1c1f1
        T4 door a1b-1d1e-1g1k-1;T4 doubl a2b-1c-1h1i-1k1l-1;T4 dr b1c-1;T4 duty l1;T4 engineer a1b-1e1;T4 every b1c-1
        T4 family a-1b1c-1;T4 father b1c-1;T4 fitt a1c-1e-2f2;T4 flat a1b-2k1l-1;T4 for c1e-1f1g1h-1j-1k-1l2
        T4 form a-1b-1c1;T4 friday c1;T4 fridg b-1c1;T4 from b1c-1l1;T4 front a1b-1g1h-1k-1l1;T4 gas a1c-1e1
        T4 girl b1c-1;T4 given a-1b-2c2e1g-1i1;T4 go a1b-1d1e-1g1i-1;T4 going b-1c1;T4 gone b1;T4 grandson b-1c1
        T4 h a1b-2c1d1e-1g1k-1l1;T4 had c-1e1f-1g-1h-1i2k-1l1;T4 has b-1c1;T4 he a-1b1i1k-1l1;T4 hear a-1b1e-1f1
        T4 heard b1;T4 hed f1;T4 help a-1b-1c1e-1f1;T4 her a2b-5c3d-1e3f-1h1j-1k1;T4 here a1b-1;T4 him a-1;T4 his k1l-1
        T4 home b-2c2d-1f1g-1i2k-1l1;T4 hous a-1b1;T4 household a-1b-1c2;T4 husband a-1b1;T4 hv b-1c1;T4 i f1
        T4 id a1f1;T4 in a3c-3e1f-1g1j-1k1l1m-1;T4 inspection b1c-1;T4 interview a-1b1c-1;T4 is a-1b3c-1;T4 ivery b-1c1
        T4 joint a1b-1e1;T4 just a-1c1;T4 keep a-1;T4 key b-1c1;T4 keywork a1j1;T4 kid b1c-2e-1f2;T4 kitchen a-1c1
        T4 lad d-1e1j-1k1;T4 law a-1c1;T4 left b1c-1;T4 let a1c-1l1;T4 licenc c1;T4 lik a1b-1j1;T4 littl b-1c1k-1l1
        T4 liv b-1c1;T4 live b-1c2;T4 lock a1b-1e-1f1;T4 look b-1c1i1l1;T4 low a-1;T4 made c1e-1f1j1;T4 mam a-1c1
        T4 marac b1c-1;T4 me e-1f1;T4 met a-1b1c1;T4 min b1c-1l1;T4 mood a-1b1;T4 mother a1b-1e1g1h-1k-1l1;T4 mould b1
        T4 mov a-1b-1c1;T4 mr a-1c1;T4 mrs a1b-2c1;T4 ms a-1;T4 mum a1b-1e-1f1h-1;T4 nappy a1i1;T4 near b-1c1
        T4 neighbour b1c-1;T4 new b-1c2;T4 night b1c-1e-1f1;T4 no e1h-1i1;T4 not b-2c2d1f-1g1k-1l1;T4 noth b1c-1
        T4 now a-1c1;T4 oasy a-1c1;T4 of a3b-4d-1f1g-1h1l-1;T4 off a1c-1d-1e1f-1g-1i1;T4 offic a1c-1e1g-1h1i-1k2l-2
        T4 older k1;T4 on a-2b2d-1e1f-1g-1i1;T4 one a1b-1e1h-1i1;T4 only b-1k-1l1;T4 order a-1b-1c1;T4 own k1
        T4 part a1b-1e-2f2;T4 partner b-2c2l1;T4 pass b1;T4 patient e1g-1i1;T4 phon h1k1;T4 pip a-1b-1c1;T4 plan a-1c1
        T4 play a1;T4 poor a-1c1;T4 present a1c-1g1h-1l1;T4 property a1b-1c1;T4 pt c1;T4 re a-1f1h-1k-1l1
        T4 referral a-1c1;T4 refug j1;T4 report a-1b1e1k1;T4 review a-2b2;T4 ring b1;T4 risk b1c-1;T4 safe a-1b2c-1
        T4 safety b1;T4 said a1c-1e-1f1j-1l1;T4 sat b1e1h1;T4 saw c1;T4 say a-1c1j1l-1;T4 school b-3c3d-1e1f-1g-1i1
        T4 script i1l1;T4 see b1;T4 seen a-1c1h1i-1k1l-1;T4 session b-2c1j1;T4 settl a-1c1e1f-1g-1i1;T4 shar a-1b1c-1
        T4 she a-1b-3c4;T4 shed e-1f1;T4 shopp a1;T4 shut e-1f1;T4 sign b-1c1;T4 sign-up a1b-1h1i-1k1l-1;T4 sinc a-1c1
        T4 sleep a1b-1c1h1i-1k1l-1;T4 social b-1c1;T4 sofa c1;T4 solicitor a1j1;T4 son a1b-1d1f-1i1k-1l1;T4 speak b1c-1
        T4 ss b1;T4 still b1c-1;T4 stop c-1;T4 stopp a-1c1;T4 supervision b1;T4 support a-2b-1c2;T4 sw b1c-1
        T4 talk a-1b1;T4 tea e-1f1;T4 team b-1c1;T4 telephon b-1c1;T4 tenancy a1b-2c1h1i-1k1l-1;T4 tenant a2b-2e1h-1i1
        T4 that a-1c1;T4 the a-3b1c2d-1e-1f2g-1h1m-1n-1;T4 their b1c-1k1;T4 ther b-1c1;T4 they b-1i1k-1l1;T4 thi a-1b1
        T4 thought b1c-1;T4 thre g1h-1i-1l1;T4 throughout a-1b1;T4 time a1c-1e1g-1h2i-1k2l-2;T4 to a-2b1c1f-1j-1l1n-1
        T4 today b-2c2;T4 toddler a1i1;T4 told b1c-1;T4 toy c1;T4 two a-1b-3c4e1i1;T4 under a-1c1;T4 unsupervis c-1
        T4 until b1c-1;T4 up a-1b1;T4 upstair a-1c1;T4 us a1c-1e1f-1g-1;T4 use c1;T4 using b2c-2
        T4 v a1b-2c1d1e-1g1k-1l1;T4 view b-1c1;T4 visit a1b-3c2d-1f1g-1h-1i2j-1k-1l1;T4 voic b-1c1;T4 w a-1c1e1
        T4 wall a-1;T4 want c-1e-1f1;T4 was g1j1;T4 watch a1c-1;T4 we a1c-1e1i1;T4 wean a1b-1h1i-1k1l-1;T4 week c1
        T4 weekend b1c-1;T4 well h1i-1k1l-1;T4 were a1c-1e-1f1;T4 whil b1c-1e1i1;T4 who c-1
        T4 whol a2b-1c-1e1f-1g-1h2i-1k2l-1;T4 wife b1c-1;T4 will b1c-1;T4 with b1d-1e1f-1h-1i1k-1l1m-1
        T4 work b-1c1e1k1l-1;T4 worker a-1b1;T4 youngest c-1g1h-1k-1l1;T5 " l1;T5 # g1h1i-1n1;T5 #am b1c-1
        T5 @kid a1h1i-1j-1k1;T5 @me a1b-1d-1f1g1i-1m2n3;T5 @nm b1c-1e-1f1k-1l1;T5 a a-1c1g-1i1;T5 action a-1
        T5 again a1i1l1;T5 all m1;T5 and c1d-1e1g-1h1k1l-1m1n1;T5 are b-1c1m1;T5 ask b1e1h1i-1k1l-1
        T5 asleep a1b-1e1f-1h1i-1k1l-1;T5 at b-1c1i-1j-1k1;T5 attend n1;T5 back f1;T5 be b1m1n-1;T5 been l1
        T5 befor a1e-1f1g1i-1j1;T5 being b-1c1;T5 both a-1b1c-1;T5 brother a1b-1e-1f1k-1l1;T5 but g1;T5 by a-1b2c-1
        T5 c b1;T5 call c-1;T5 came a1b-1k1l-1;T5 carer d-1g-1j1l-1;T5 case a-1;T5 child a-1b1c-1;T5 children b-1c1
        T5 complet c1;T5 contact b1c-1n1;T5 cpp a-1b1;T5 dad e1n1;T5 day a-1m-1n-1;T5 did e-1;T5 discuss b-1c1;T5 do m1
        T5 down b-1c1l1;T5 edt b1c-1;T5 family b-1c1;T5 father c1k1;T5 file b-1;T5 fine e-1f1g1i-1;T5 first a-1b1
        T5 follow i-1k1l-1;T5 for c1e1f-1g-1j1l-1m-1;T5 form n1;T5 front h1;T5 go a1b-1h1i-1j1l-1m1n1;T5 gran i-1k1l-1
        T5 had n2;T5 has m1n1;T5 hav e-1f1g1i-1;T5 have c1;T5 he b-1c1g-1l-1m1n4;T5 hed e-1f1g1i-1;T5 held f-1g-1i1n1
        T5 him a1b-1j-1;T5 his a1b-1i-1j1k1l-1n3;T5 home b-1d1;T5 hospital b1;T5 i b-1e1f-1h1i-1l-1n1;T5 in a1c-1m-1n1
        T5 inform b1;T5 is b-1;T5 it l1;T5 kid b1;T5 last a-1b1g-1i1;T5 like j1l-1n1;T5 management c1
        T5 meet b-1c1g-1i1;T5 met d1e-1f1g1j1;T5 minut c1g-1i1;T5 mo b1;T5 more m1n1;T5 mum m-1n1;T5 my l1n1
        T5 nan m1n1;T5 neighbour a1c-1e1f-1h1i-1k1l-1;T5 no b1c-1k-1;T5 not b1c-1d1f-1i-1l-1;T5 noth h1;T5 of c-1e1f-1
        T5 on b-1c1e1f-1h1;T5 one a1c-1e-1f1g1i-1;T5 out b1n1;T5 overnight k1;T5 oversight c1;T5 pass b-1c1
        T5 paternal k1;T5 pep b-1c1g-1i1;T5 phon m2n1;T5 polic e1h1i-1k1l-1;T5 pyjama b1;T5 rang a-1b1m1;T5 re n1
        T5 read b-1;T5 remain k1;T5 review e-1g1i-1j1n1;T5 room a1b-1e-1g1n1;T5 safe k1;T5 said a1b-1f1g-1i1
        T5 sat a1b-1;T5 say a-1b1c1n1;T5 school f1k1;T5 second n1;T5 see n2;T5 seen a-1b1;T5 she a-1b1c-1l1m1n2
        T5 social c1n1;T5 spok m1;T5 stat a-1b1n1;T5 summary a-1b1;T5 t b1;T5 talk c1f1k1;T5 team a-1m-1n-1
        T5 that a-1c1g-1i1n1;T5 the b-2c1f-1g-1h1k1l-1n1;T5 them a1b-1m1n1;T5 they m1;T5 thi b1m1;T5 thre b1
        T5 time e-1f1g1i-1;T5 to a-1c1m1;T5 told n2;T5 tomorrow h1;T5 until e1h1i-1k1l-1;T5 up a-1b1d-1e1g-1h1k1l-1
        T5 visit a-1b1e1f-1h1i-1k1l-1m-1n-1;T5 voicemail m1;T5 w a1b-1g1l1;T5 wait a1e1;T5 want d1f-1g1j1m1n2
        T5 was e-1f1j-1k1n1;T5 week b1;T5 went a1i1l1m1;T5 were a-1b1;T5 who h1m1n1;T5 wish f1k1
        T5 with b-1c1d-1e1g-1h1k2l-1m1;T5 woken e1h1;T5 worker b-1n1;T5 would e1g-1i1;T6 " d1;T6 # a1c-1d-1e1h1i-1j-1l1
        T6 @me e-1f1h1;T6 @nm a1c-1e1h1i-1k2l-1;T6 a a1e1f-1g1i-1k1l-1;T6 again d-1h1i-1k2l-2;T6 all f1g-1i1
        T6 and g-1i1;T6 ask e-1f1g-1h1k1;T6 at b-1c1d1f-1k-1;T6 back d1;T6 bruis a1b-1h1i-1j-1;T6 by a1g1i-1l1
        T6 chang g-1h1i-1k1l-1;T6 dad a1j2l-1;T6 didnt b1g-1h1i-1k1l-1;T6 door b-1c1f-1;T6 down e1f-1g1i-1k1l-1
        T6 for a1b-1e1f-1g1j1k-1;T6 from g1i-1l1;T6 get e1f-1g1i-1k1l-1;T6 got e1h1i-1k2l-1;T6 hand a1e1f-1i1j1l-1
        T6 he a1c-1i1;T6 her b1c-1d1g-1h1i-1k1l-1;T6 him j1;T6 his d-1e-1f1;T6 hous b1d-1f1;T6 i e-1f1g-1h1k1
        T6 in a-1b1d1j1k-1;T6 just d-1f1g-2h1i1k1l-1;T6 kid a-1c1;T6 me b1e-1j1;T6 mother a1e1f-1g1k-1l1;T6 mrs g-1i1
        T6 notic b-1c1g-1h1i-1k1l-1;T6 of g1h1i-1k1l-2;T6 off e1g2i-1k1l-1;T6 older d-1;T6 on a1b-1d-1e1g1h-1j1k1l-2
        T6 only d1e-1;T6 out d-1f1;T6 said e-1j1;T6 sat d-1f1g-1i1;T6 see b1;T6 she b1c-1d1;T6 stay d1
        T6 taken e-1g1i-1;T6 that f1;T6 the c1d1f-1j1k-1;T6 them e1f-1g1i-1k1l-1;T6 to a1c-1d1f-1g1h-1k-1l1
        T6 told g-1h1k2l-2;T6 took d-1;T6 two e1f-1g1k1l-1;T6 until d1;T6 us d1;T6 want d1;T6 was f1g-1i1;T6 with b1j1
        W0 " b3c-3d1e-4f3g3h-2i-1j5k-2l-3m5n3;W0 # a1b1c-3d1f-1h2i-2j1k1l-2m2;W0 #am a-1d-1f1g-1h2i-1j-1k2l-1m1
        W0 #cm k1;W0 #f b-1c1d1e-1g1i-1j1l-2;W0 #ish e1;W0 #kg a2b-1c-1d-1e2f-1h-1i1j1k-1;W0 #ml a1d1e-1h1i-1k1l-1
        W0 #pm c-1e1f-1g-1h1k1l-1n1;W0 #rd a-1b1k1;W0 #st a1b-1e-1f1i1l1;W0 #th a2b1c-2d-1e-1f2g-1h-1i2k-1l1;W0 #x j1
        W0 #yr i1k-1l1;W0 @kid a3b-1c-2d-4f3g-2h-1i2j-4l4n-2;W0 @me a3b-1c-2e-2f2g1h-1k-2l2m5n5
        W0 @nm a-2b5c-3d2f-2g2h-3m-2n-1;W0 a a2c-2d-1e1h1i-1k1l-1m1n2;W0 aa a2b-2c-1d-1f1g2i-1k1l-1
        W0 abe a2b-1d2e-1g1i-1l1;W0 able n1;W0 about c1d4e-2f-2g5h-2i-3j-2k1l2n1;W0 abov a1;W0 absent a-1b1e-1f1
        W0 access b1c-1g-1i1k1;W0 accident b-1c1e-1f1;W0 accompani i1;W0 accord b-1c1;W0 account a1b-1d2e-2g1h2i-2k2l-1
        W0 ache e1;W0 action a-2b2;W0 adamant a1b-1j1l-1;W0 address a-2b-1c4d-2e3f-1k-1l1;W0 admission d1f-1g1i-1j1l-1
        W0 adult a1c-1d-1e1g1k1l-1;W0 advic a-1b2c-1e1f-1g1j-1l1;W0 advis a-2c2;W0 after a-2b2e-2f2g1h-2i1j1k-2m-1n-1
        W0 after-school e-1g1i-1j1l-1;W0 again a1b1c-2d-1e-2f3g-1i1k1l-1m1n1;W0 against a1e1f-1
        W0 age a1b-1d1f-1g1h-1j1k-1;W0 aged a-1b1d1m1;W0 ago a-1b1c-1;W0 agre a-1c1f1;W0 agreement c1i1l1;W0 ahead b1m1
        W0 ajar d1e-1;W0 alarm a-1c1e1;W0 alcohol b1c-1;W0 alert a1c-1d-1e1i1l1;W0 all a1b1c-2d-2e-1f2h-2i2k-2l1m1
        W0 alleg a-1c1d1;W0 allegation a1b-1c1d1j1;W0 allocat a-1b1;W0 allow d-1j1l-1
        W0 alon a-3b4c-1d5e-1f-3g2h-1i-1j1k-2m1;W0 along c-1h1i-1l-1;W0 already a-1b1;W0 am a-2c2;W0 ambulanc g-1i1l1
        W0 amox b-1;W0 an a-1b1e1f-1g-1i1;W0 and b-2c2e3f-2h2i-2j1k1l-2m2n1;W0 angry b-1c1e1;W0 announc c1;W0 anon g1
        W0 another d-1e2f-2h1j-1k1m-1;W0 answer a3b-1c-2d1f-1g1h-1i-1j-1l2n-1;W0 antenatal b1c-1
        W0 any a1c-1e-1g1i-1j1l-1m1;W0 anyth h1i-1k1l-1;W0 appear a2b-1c-1e-2f2g-1i1k-1l1m2;W0 appointment a-1b2c-2
        W0 approach a1b-1e-1f1g-1h2i-2j-1k2l-1;W0 appropriat c-1e-1f1g1i-1k1l-1;W0 approx a1b-1m1
        W0 appt b1c-1e1f-1g-1h1m-1n-1;W0 are a-2c2e-1f1;W0 area e1i1l1;W0 argu a1c-1e1i1;W0 argument a-1b-1c2j1
        W0 arm a2b-2c-1d-1e1g-1i2j-1l2;W0 around a2b1c-3e-1f1;W0 arrang a1c-1d-1e1j-1k1;W0 arrear a-1b1e-1f1k-1l1
        W0 arrest a1g1h1i-1k2l-3;W0 arriv a1b-1h1k1l-1;W0 arrival b1d-1f1;W0 as a-2b3c-1e2f-2h-1i1k-2l2m2n2;W0 asb f1
        W0 ask a-1b1d2e-2g5h-1i-4j1k2l-3m2n1;W0 asleep a5b-3c-3g-2h5i-3k4l-4;W0 asq a2b-1c-1e1f-1g-1h-1i1k-1l1
        W0 assault a-1b1c-1;W0 assembly c1;W0 assess j1;W0 assessment a-2b-1c3d-1e2f-1g1h-1k-1l1
        W0 at a-1b1d4e2f-6g2i-2j2l-2m-1;W0 ate a2b-1f1h-1i2k-2l2;W0 att a1c-1;W0 attempt b1c-1j-1
        W0 attend b-2c1d-2e2g1h1i-1j-1k1;W0 attendanc a-2b2c-1d-1;W0 attention b-1c1f1;W0 aunt a4b-1c-3e2f-2g-2i2j-1
        W0 aunti d1e-1j1l-1;W0 awak a1b-1d-1f1g-1h-1i1j-1l1;W0 awar a-1b-1c2n1;W0 away a1b-2d2e-1f-1j2k-1l-2m1
        W0 aye f1;W0 b a-1b-1c2m1n1;W0 babbl a1c-1i1;W0 baby a2b-1d-1f1h-1i1j1k-1l1
        W0 back a-1c1d2e-6f4h1i-1j1k1l-2m2n3;W0 background b1n1;W0 bad e-1j-1k-1l1;W0 bail c1;W0 bailiff a-1b2c-1
        W0 bairn b1c-1e1;W0 bang a1b-1d-1i1;W0 base b1c-1j1;W0 basket b1c-1d-1h1i-1k1l-1;W0 bath a-1b2d-1f1j-1l1
        W0 bathroom b1d-1e2f-1g-2h1j-1l1;W0 be a-3b2c1d-2e-1f2h1i-2j1k1l-2n-1;W0 bear g1n1;W0 becaus a1b-1d-1j2k-1l-2
        W0 bed a2b-3c1d1e-1h2i-2j-1k4l-3n-1;W0 bedd a-1b1c-1;W0 bedroom b-1c1d1e-1f1g1i-1;W0 bedsid e1f-1h1j-1l1
        W0 bedtim a-1b-1c1d1e-1g1i-1j1l-1;W0 been b-1c1d-1e-1f2g3i-3k2l-2n-1;W0 befor a-1b1c-1d-1e1g1i-2
        W0 beforehand d1;W0 behaviour e1;W0 behind a1b-1e1f-2g-1i1k-1l1;W0 being b-2c2d1e-1g1h-1i-1j1k-1
        W0 believ f1h1i-1k1l-1m1;W0 below a1e1j1;W0 belt a1b-1e-1f1i-1j-1k1;W0 benefit a-1b-1c2;W0 besid d-1e1k1l-1
        W0 better a-3b3;W0 big d1f-1;W0 bik a-1b-1c2;W0 bike d-1e1j-1;W0 bin d-1e1g1i-1k1l-1;W0 birth a-1b1c-1j1
        W0 birthday e1;W0 bit a-1b2c-1i1l1;W0 black e-1f1;W0 blank h1k1l-1;W0 blanket a1b-1d-1g-1h1i1;W0 block c1g1
        W0 board b-1f1;W0 body a1b-1j-1;W0 boiler a2b-1c-1e1f-1i1;W0 book a-2b-1c2d-1e1f-1g-1i1j-1l1
        W0 bor a1b-1d1e-1g1j3k-1l-2n1;W0 both a5b-1c-3d-3e6f-3g-1h1j-3k2l1m-1n-1;W0 bother a-1b1h1k1n1
        W0 bottl a1c-1d1e-1g-1i1k-1l1;W0 bouncer k-1l1;W0 bowl f1l1;W0 box b-1c1e1f-1i1m1n1
        W0 boy b2c-2e1f-1h1i-1k-1l1m-1;W0 boyfriend a-2b1c1d1e-1g1j1l-1m1n1;W0 bp e-1f1;W0 break a1e-1f1g1i-1j2l-2
        W0 breakfast a2b-2c-1g-1h-1i2j-1k-1l2;W0 breath a1c-1e1h2i-2j1k2l-3m2;W0 brick i-1;W0 bring a-2b2
        W0 brok b-1c1f1;W0 brother d1e-1f1g-1h-1i2j-1k-1l2;W0 brought a3b-2c-1d-1e5f-4g-3h2i2m1
        W0 bruis a2b-1c-1e-1f1g1i-1j-3l3;W0 bubbl d-1e-1f1g-1i1j1;W0 bug a-1;W0 buggy a2b-1c-1e1g1i-1;W0 bunk k1
        W0 buri d1f-1j1;W0 bus b-1j-1k1m1;W0 but a-1b1c1g-2h1j-1k1m-1n2;W0 buttock d1h1i-1j-1k1l-1
        W0 by a1b5c-6d2f-2g-1h2i-1j-1k3l-2m1n-1;W0 c a-1b3c-2d1g-1i1j-1k1;W0 café c-1d1
        W0 call b3c-3d-2e-1f3g3h-2i-1j-1l1m2;W0 caller b1m2;W0 calm d1e-1n2;W0 came a2c-1d-1f1g2h-1j-1k1l1n-1
        W0 camera j-1k1m1n1;W0 can a1b-1g1i-1j1l-1;W0 cannabis a2b-2d-1g1j-1;W0 cant d1e-1g1m1n-1
        W0 car a1c-1d3e-2f-1h-2i2k-3l2m-1;W0 card b1c-1d1f-1j1l-1;W0 care h1i-1k1l-1
        W0 carer a-1b4c-3d1e1f-2g1j2k-1l-1m-1;W0 carious a1f1;W0 carpet b-1c1h-1i1k-1l1;W0 carri a1b-1f1g-1i1l1
        W0 carry b1c-1i1k-1l1;W0 case a-2b2c-1;W0 cat a-1b1e1f-1j-1l1;W0 centil a3b-2c-1g-1i1k-1l1;W0 centr a1c-1k-1n1
        W0 cereal a1l1;W0 ch a-1b-2c2g1;W0 chair a1b-1e1f-1i1k-1l1;W0 chanc a1b-1e1h1i-1j-1k1
        W0 chang b-1c1d1e-1g-2h1i1j1l-1;W0 chaperon d1e-1l1;W0 charg a1b-1e-1i1;W0 chat a-1c1d-1e1j1l-1m1n1
        W0 chatt a1f-1g1h-1i-1j-1;W0 chatty g1i-1;W0 check a2b-1d-1f1h3i-3j-1k4l-3;W0 chest a-1b-1c1d-1e1g1i-1k-1
        W0 chickenpox a-1b1;W0 child a1b1c-2e2f-2g-1i1k1l-1m1n-1;W0 childhood c1;W0 children a-4c3d-1e1g-2i3j-1l2m-2n-2
        W0 chip e-1f1k-1;W0 chos a1c-1d1f-1g-1i2j2k-1l-1;W0 chronology b2c-2;W0 cin b1;W0 cinema d1f-1
        W0 circl a1b-1f1j1l-1;W0 claim a-1c1;W0 class a1c-1d1e-2f1g1i-1j1k-1;W0 classroom a1b-1e-1f1g1i-1k1
        W0 clean b-1c1d-1f1g-1h1j-1k1l-1;W0 clear e1f-1l1;W0 client a-2b3c-1d1e-1f1n-1;W0 clingy l1
        W0 clinic a3b-2c-1d-1e2f-1g-1i1j-1k1;W0 clos a-1d1j1m1;W0 cloth b1g1;W0 club a1d-1e-1f2g1h-1k-1l1;W0 clung j1
        W0 clutter f1l1;W0 coat d-1g-1i1j-1;W0 cold k-1l1;W0 colleagu g-1h1k1l-1
        W0 collect a1e1f-2g-1h-2i3j-1k-2l3m-1n-1;W0 colour e1f-1;W0 com a-2b1c1d-1e2f-1g-1h1k-1m2n1
        W0 come a-2b3c-1d-1f1g1i-1j2l-2m2n-1;W0 comfortabl j1;W0 comment a2b-1c-1e-1f1g1i-1k2l-2
        W0 communication a1b-1e1f-1g-1;W0 community h1i-1k1l-1;W0 competent a1b-1g1i-1j1k-1;W0 complaint c1
        W0 complet a2b-2d-1e-3f4g2h-1i-1j-1k-1l1;W0 conceal a-1c1;W0 concern a-1b-1c2d-1e1h1k1l-1
        W0 condition a1b-1e-1f1k-1l1;W0 conduct a1b-1d1f-1i-1;W0 conferenc a-1b2;W0 confirm b1g1;W0 consent a-1b2c-1
        W0 consistent j-1k1;W0 consultant b1c-1e1f-1;W0 consultation a-1b-1c1
        W0 contact a-2b2c-1d-1e2f-2g-3h-1i4j1k-2l1m-1;W0 continu h1i-1k1l-1;W0 conversation j-1k1
        W0 convey a-1b-2c3e-1h1i-1k1l-1;W0 cook d1;W0 cooperativ c1;W0 cop b-1c2e-2f2;W0 copi b1e1;W0 cord f1l1
        W0 core a-1b1e-1f1;W0 corner a1b-1d1e-1f-1g2h-1i-2k-1;W0 corridor b-1g1i-1;W0 cot a-1c2d-1e1f-1g-1h-1i2j-1l1
        W0 could a-1c1g1h2i-3j1k1l-3;W0 couldnt a-1b1n1;W0 count a-1c1m2;W0 counter b1;W0 coupl a1b-1c1e-1f1
        W0 cours a-1b2c-1;W0 court b-1c1i1;W0 cousin e1f-1h1n1;W0 cover h1i-1k1l-1;W0 covid d-1m2;W0 coz f-1j1
        W0 cp d2e-2g1h1i-2j-1k1l-1;W0 cpa b1c-1;W0 cpn a-1c1;W0 cpom a1b-1g1i-1j-1;W0 cpp a-1b1;W0 cpr a1h2i-2k2l-2
        W0 crech a-1b1c-1;W0 crew c-1d-1g2i-1m3;W0 cri e1f-1j1k-1;W0 cross a1b-1f-1;W0 cry a1c-1e-2f2g1h-1
        W0 crèch b1c-1;W0 csc a-2b3;W0 cubicl e-1g1j1l-1;W0 cuddl a1d-1e1g1h-1;W0 cup e-1f1j1
        W0 cupboard a1e1h1i-1k1l-1;W0 curtain b1c-1e-1f1;W0 custody a1b-1d1j1;W0 cut a1c-1k-1;W0 cutt d1e-1g1j1
        W0 d a1c-1d1g-1i1;W0 dad a1b-1d2e1f-3g2h-2i1j5k-3l-3;W0 daddy e-1g2i-1j1l-1;W0 daily b-1c1h1i-1k1l-1;W0 damp a1
        W0 dark e1f-1i1l1;W0 dash a-1b-1c3;W0 date b-2c2;W0 daughter a1b-1d-1e1g2h-1i-1
        W0 day c-1d-3e4f-1g-1h1i1j-1l1m-1n-1;W0 dc b-1c1e-1f1j1;W0 dead e-1;W0 dear b1k1;W0 death a-1b1
        W0 declin a-1b1d-1f1g1i-1n1;W0 delay a1e1f-1g-1i1k-1l1;W0 demonstrat a-1b1d-1e1;W0 deni a-1b-1c2g1i-1
        W0 dental a-1c1;W0 dentist f-1;W0 depot b-1c1d-1e1f-1g-1i1;W0 depression a-1c1d1;W0 describ d1
        W0 desk a1h1i-2k1;W0 despit b1c-1;W0 diary a1b-1;W0 dictat e1f-1j-1;W0 did a-1b1d1e1f-2h1i-1j-2k2m-1n-1
        W0 didnt a1b1c-1e-1f2h1i-1k2l-2m-1;W0 dinner c1d-1e-1f2g-1i1;W0 direct c1d-1e-1f1;W0 directly d-1e1;W0 dirty d1
        W0 disc b-1c1;W0 discharg e1f-1i1l1;W0 disclos a-1c1j1k-1;W0 disclosur a1b-1e-1g1i-1k-1
        W0 discuss a-4b-3c7f1g1i-1j-1l1;W0 discussion a-1;W0 disput b-1c1;W0 distress h1i-1k1l-1;W0 disturb a-2b2
        W0 dna a-1b1;W0 do d1e-1g1h-1j1k-1n-1;W0 doe a1b-1d1e-2f1g3h-1i-2j3k-1l-1
        W0 doesnt a2b-1c-1d2e-2g2h-1i-1j3k-2l-2m1n1;W0 dog b-2c2d1e-1f1g1j1k-1;W0 doing a-2b1c1g1h1i-1
        W0 doll d1e-1g1j-1k-1l1;W0 domestic a-2c2e1f-1h2i-1k1l-2;W0 done a2c-2g-2h-2i4j1k-2l2;W0 dont g1i-1j2k-1l-1m2n3
        W0 door b1e-1f1g2h2i-4j-1k2m4;W0 doorstep b-1c1d-1e1f-1h-1i1j-1l1m2;W0 doorway b-1e1f-1h1k1l-1
        W0 doubl a1b-2h1i-1k1l-1;W0 dough a1b-1e1f-1g-1h1k1l-1;W0 down b1c-1d-1e1g1j-1l1;W0 downstair d1
        W0 dr a-1b1c-1j-1k1l-1;W0 drawn b1c-1i1j-1k1;W0 dream d-1f1j1l-1;W0 dress a1b-1c-1d-1e1f-1g-1i1;W0 drew a1b-1
        W0 dribbl e1;W0 drink b-1c1f-1g1h-1j1k-1l1;W0 drip g1i-1;W0 driv b-1c1d1e-1f-1k1;W0 driver a1c-1f-1
        W0 drop b-1c1g-1i1k1l-1;W0 drop-in d1g1i-1j1l-1;W0 dropp a1b-1e-2f2g-1i1k-1l1;W0 drov b1c-1d1f-1k-1l1
        W0 drowsy b1c-1;W0 dry b1c-1g-1h1i-1k1l-1;W0 dsl b-1c1d-1e1g-2h3i-1l-1;W0 dummy c-1e1i1;W0 dur c1j1k-1
        W0 duty g1k-1l1;W0 duvet a1e1f-1g-1h1j-1k1;W0 dv b1c-1;W0 e b1c-1h1;W0 each a1c-1d2e-1j1k-1;W0 ear a1b-1d-1
        W0 eat i1l1;W0 eczema a1e1f-1;W0 ed b-1c1h1i-1k1l-1;W0 edt a1c-1e1f-1;W0 either a1d1f-1h1
        W0 elder a1b1c-1d-1e1f-1i-1j1l-1;W0 elderly a1b-1e1f-1g1k1;W0 eldest a2c-1e1f-1g1h-1k-1l1;W0 else d2f-2g1j-1l1
        W0 email a-1b-1c1;W0 emergency c1h1i-1j1l-1;W0 empty a-1b1;W0 end d-1e1g-1;W0 engag d1f-1g-1h2i-1j-1k1
        W0 engineer a1b-1e1;W0 enjoy b1;W0 enough b-1c1;W0 enq a-1b-1c2;W0 enquiry a-1b1f1l1
        W0 entry a1b-2c1d1f-1h-1i1j-1k-1l1;W0 enuresis a1c-1e1f-1i1;W0 epd a1b-1e1;W0 escort d1;W0 even a-1c1g-1h1
        W0 every b1c-1e-1f1h1l-1;W0 everybody d1g1i-1j1l-1;W0 everyon d1f-1;W0 everyth g1k1l-1;W0 ewo b1c-1;W0 ex b1
        W0 exam a1d-1e2f-1j-1k-1l1;W0 examin b1c-1f-1j-1k-1l1;W0 exchang a-1b1n1;W0 execut a1b-1e1f-1h-1k-1
        W0 exercis a1b-1i1j1;W0 exhaust a1c-1;W0 expect b-1c1;W0 explain a-1b1c-1d1g1l1;W0 express a-1b1
        W0 extraction a1b-1e-1f1i1;W0 eye b1c-1d-1f1g-1h-1i2j-1k-1l2;W0 f a1b-1c1d-1e1i-1k1l-1;W0 f2f m1n2
        W0 fa e1f-1i1;W0 face a-1b1d-1f1g-1h-1i1j1k-1;W0 facetim d-1f1;W0 faec e-1f1;W0 fag g1i-1;W0 fail d-1e1f-1i1
        W0 fall a1b-1e1f-1g1h-1;W0 family b-2c2e1f-1g-1h1i1l1m-1n-1;W0 farm d1e-1i1j-1l1
        W0 father a1b3c-4d-1e2g-3h1i2j-3k1l2m-1n-1;W0 fault a1d1g1j1l-1;W0 fax b1;W0 fc a1e1f-1g1;W0 fed a1b-1k-1l1
        W0 feed a3b-1c-2d4e-2f-2g-1i2j1k-1;W0 feel a1d2e-2g2i-2j3k-1l-2n1;W0 feeling e-1f1g1i-1l-1;W0 feet a-1b1f1
        W0 fell a2b-1d-1e-1f3h-3i3j-1k-1l3;W0 felt d1e-1g1j1;W0 femal b-1c1e-1f1g1h-1i1k-2l2m2
        W0 fetch a2b-1d-1e-1f1g-1h1n1;W0 fh a-1c1;W0 field g1i-1;W0 fight a1b-2e1f-1g1j-1k-1l1;W0 figur a-1b1
        W0 fil a-1b1c-1;W0 file a-1b1;W0 film l1m1;W0 final a-1;W0 find a1b-1e-1f1h1i-1k2l-2
        W0 fine a-1b1f1g1i-1j-1l1n1;W0 finger a1b-1h-1k-1l1;W0 finish b-1c1d2e-1f-1i1j2l-1;W0 first a-1b1d1e-2f1g1i-1j1
        W0 fish a1b-1d-1e1j-1k-1l1;W0 fitt e-1f2;W0 five a-2b-1c3;W0 fix n1;W0 flat a2b-3c2k1l-1
        W0 floor a-2c2d1e-1j-1l1;W0 fob k-1l1;W0 follow a-1b1d-1f1j-1l1;W0 food a-1c1d-1e1f-1g-1h1j-1k1
        W0 football b1j-1k1m1n2;W0 for a2b-4c2d1e-1f-1h-3i3j3k-3;W0 forc d1f-1i1k-1l1;W0 forgot c1
        W0 form a-3c3d-1e-1f2g1h-1k-1l1;W0 foster a-1b2c-1e1g2i-2j2l-2;W0 found a1b-1d1e-1g2h-1i-1k1l-1
        W0 four b-1j1l-1;W0 fraser a1b-1g1i-1j1k-1;W0 friday a-1b1;W0 fridg a-1b-1c2e1;W0 friend b1d-1e1g-2h2j-1m-1
        W0 frighten d1e-1g1j1l-1;W0 from a-4b4e-1f1g1i-1j-1k-1l2m3n1;W0 front a2c-2e1f-1g2h-1i-1l1
        W0 fsw a-1b1c-1g-1i1n2;W0 full b-1c2e1h-1i1k-1l1n1;W0 further a-1c1;W0 ga a2b-2d-1e-1f2g-1i1;W0 gain a1d1e-1
        W0 garden a-1b1e-1f1;W0 gas a2c-1e1f-1i1j1l-1;W0 gastrostomy d1e-1g1i-1j2l-1;W0 gate c1l1
        W0 gave b1c-1d1e-3f2g1h1i-3k1l-1;W0 gcs a-1c1f1;W0 get b1c-1d-1f1g1i-1j1k1l-2;W0 gett c1;W0 girl a-1b2c-1k-1l1
        W0 give e-1f1k1l-1;W0 given a-1b1d1f-1g1h-1k-1l1n1;W0 glad d1e-1j1;W0 glass a1d-1f1g-1i1j-1l1;W0 glu e1l1
        W0 gm a1e1g-1i1l1;W0 go a1b-3c2e-1f1g2h-1i-2j4k-1l-3m1n1;W0 goe e-1f1g1j1;W0 going c1d1f-1h-1i1j1k-1m1n2
        W0 gone a-3b2c1d2f-2h-1n-1;W0 good a2b-1c-1d1e-1g2h-1i-1;W0 got d-1f1h2i-2j-1k3l-2m1;W0 gown e1
        W0 gran a2b-1d1f-1h1i-1k1l-1;W0 grandad d1j1l-1;W0 grandchildren b-1c1;W0 grandfather a-1b-1c2i1l1
        W0 grandmother a-2b2d-1e2f-1i1;W0 grandparent b1c-2i1;W0 grandson a-1c1;W0 great a1b-1;W0 green a1c-1e-1f1i1l1
        W0 grey e1;W0 grinn e1;W0 grizzly a1b-1c1e1i1;W0 group b2c-1e-1f2;W0 gurgl b1;W0 h b-3c3d1f-1j-1l1
        W0 had a1b1c-3d-1e-3f4g1h-3i2j-3k-1l4m-1;W0 hadnt l1;W0 hair c-1g1;W0 haircut d-1e-1f1
        W0 half a-1b1d1e-1j1l-1n1;W0 hall b-2c1d1e-1k-1l1;W0 hamster k1;W0 hand a2b-2c-1d-1e3f-2g-1h-1i2j2k-2
        W0 handl a1d-1g-1i1l1;W0 happen d1;W0 happily a1e1k1;W0 happy a2b-2d-1f1h-1i1j1k-1;W0 harm b1d1e-1n1
        W0 has a-6b7c-1e-1f1j1m-1n-1;W0 hasnt d1f-1;W0 hat d2f-2g1j1k-1l-1;W0 hav a1e-1f1g2i-1j2k-1l-1
        W0 have b-3c3h-1i1j1k-1m-1n-1;W0 he a5b-2c-3d3e-2f-1g3h-4i1j6k-5l-1m1n3;W0 head b1c-1e1f-1g1h1i-2j-1k2l-2
        W0 heal a-2b2;W0 health c1e1f-1l1;W0 hear a-1b1e-1;W0 heard a-2b2e-1f1k-1l1m-1;W0 hed a1c-1d-2f3g2i-2k1l-1
        W0 height a1e-1f1g-1i1l1;W0 held a1b-1c1e1f-1g-2i2j1l-1n1;W0 hello a1b-1d-1e1f1g1i-1j-1l1
        W0 help a-1b-1c2d-1e1g-1i1j1k-1;W0 helping f1;W0 her a5b-3c-1e3f-3g-2h1j-1k-1l2m-1n-1;W0 here d-1e1j1n1
        W0 herself a-1b1d1f-1;W0 hid a1b-1d-1e1g-1j1;W0 high b-1c1f1;W0 him a3b-2c-1e3f-3g-1h2i-1j1k-1l-1m-1
        W0 himself a2b-1d1e1f-2g2i-1j1k1l-2m1;W0 hip a1e1g-1h1k1;W0 his a2c-2e-2f2g4h-1i-3j2k1l-3n1
        W0 history a1g1i-1k-1;W0 hit d-1e-1f1g1;W0 hold e-1f1;W0 home b-1c2d2e-1f-1g-1h-1i2j4k-3l-1m-1
        W0 homework b1j-1l1;W0 hood g-1h2i-1j-1k2l-1;W0 hop a1d1e-1g1i-1j1;W0 hospital b1c-1e-1g1i-1;W0 hostel b-1c1
        W0 hour g-1i1;W0 hourly d2e-1;W0 hous a-2b1c1d-1e-2f3g1i-1j1l-1n2;W0 household a-2b-1c2;W0 how c1f-1j-1k1m1n-1
        W0 hoy b1d1;W0 hr e1f-1;W0 hrly a1e-1f1h1k1l-1;W0 hrs a-1b-1c2d-1e1g-1;W0 ht b1c-1;W0 hub d1;W0 hungry d-1
        W0 hurt d-1e1h1i-1j-1k1;W0 husband a-1b1;W0 hv a-3c2d-2e4f-2g-2h-1i2j-1k-1l1m-1n-1;W0 hx a1
        W0 i a3b-1c-3d1e-2j-1k2l-1m1n1;W0 icpc c1;W0 ictal d1e-1;W0 id g1i-1k1l-1n-1;W0 idva a-1b2c-1
        W0 if b1c-1e2f-2g1i-1k1l-1n-1;W0 ill b1j1l-1;W0 im b-1n1;W0 imm e-1f1;W0 immunisation a1b-1
        W0 implant d1e-1g1i-1j1l-1;W0 improv b-1c1;W0 in a6b-5c-1d1f-1g3i-3j-1k1m-3;W0 incident j-1
        W0 individual a1d1e-1g1i-1j1l-1;W0 individually a1d1e-1g1i-1j1k-1l-1;W0 infant a1b1c-1d1f-1h2i-2k2l-1
        W0 infection a1d-1;W0 info g1i-1;W0 inform a-1b1d1e-2f1i-1j1l-1m-1n-1;W0 information b1c-1
        W0 initial b1c-1d-1e1h-1l1;W0 injection e-1j-1l1;W0 injuri c1;W0 inner g-1h1i-1k1l-1;W0 insid g1
        W0 inspection b1c-1;W0 instead a-1b1m-1;W0 instruct b1m2;W0 intermediary a1b-1d1e-1f-1g1i-1
        W0 interpret g1h-1i-1;W0 interpreter g1j1;W0 interview a1b1c-2d2e-3g2i-2k1l-1m1n2;W0 into b1d1e-1j-1
        W0 intoxicat a1b-1e-2f2g-1i1;W0 invisibl a-1b1m1n2;W0 invit a-1b1m1;W0 ip f1;W0 iron d-1e1
        W0 is a-2b3c-2d3e-1f-2g5h-1i-4j7k-1l-6m2n2;W0 isnt a-1b1d1j1m2n2;W0 issu b1g-1i1l1
        W0 it a4b-4c1d3e-2f-2g5h-1i-3j2k-1l-1m1n1;W0 its b-1c1j1;W0 ivery b-1c1;W0 jaundic j1;W0 jigsaw g1k-1l1
        W0 joint a1b-1c-1d-1e1g-1i1j-1l1;W0 just b-1d4e-2f-2i1j2k-1l-1;W0 keen a1c-1;W0 keep a1b1c-2e1
        W0 kept b-1e1f-1g-2h1j-1k2l-1;W0 key b-1c1f-1g-1h1j-1l1;W0 keywork a1e1f-1j1;W0 keyworker a1f1m2
        W0 kick a1c-1d-1e1g1k-1;W0 kid a-6b5c1d-1f1h-1i1j-1k-1l2;W0 kill a1c-1e1f-1g1i-1
        W0 kitchen a-1b-2c3d1e-2f1h1i-1;W0 knee b1e1f-1g-1i1k-1l1;W0 knew e1i1;W0 knock a-1c1m1;W0 know c-1d-1e1g-1
        W0 known a-1c1;W0 la a-1;W0 lac a1b-2d1f-1g1h-1;W0 laceration g-1i1;W0 lad a1b-2c1d-1e2f-1h1i-1j-2k3l-2
        W0 lady a-2b1c1j1;W0 land a-1c1;W0 lap a-1b1e1f-1l1m1;W0 last a-2b4c-2g-1i1j1;W0 late a2b-1c-1d-1e1g1h-1k-1
        W0 laugh b1d-1e1g-1i1;W0 law a-1c1;W0 lead a-1;W0 leaflet a-1b1;W0 learn e-1f1k1l-1
        W0 leav a-2c2g1h-1j-1k-1l2m2n1;W0 left b1c-1e-1f2g-1h1j-1l1m-1n-1;W0 leg g-1i1l1;W0 legal b1;W0 length a1b-1
        W0 lesson a-1b-1c2;W0 let a2b-1c-1d-1e1f-1g1h-1i1j-1l1;W0 letter a-2b3c-1i1l1m-1;W0 letterbox m1
        W0 liaison a-1c1h-1i1k-1;W0 library c-1d2f-1g1i-1;W0 licenc c1;W0 lie i1;W0 lift d1e-1;W0 light a1j-1k1
        W0 lik j1l-1n2;W0 like a2b-1c-1g2h-1i-1j4k-1l-3n1;W0 lin a1i1;W0 line a-2b2m3;W0 linear a1e-1h1i-1j-1k2l-1
        W0 lip d-1f1;W0 list a1b-2c1d-1e1h-1i1;W0 listen b-1c1h1i-1l-1;W0 littl a-1b1e-1f1g-1i1j-1k-1l1n-1
        W0 liv a1b-3c2e2f-1h1i-1k1l-1;W0 live a-2c2n1;W0 locat a1c-1e-1f1h1k1;W0 lock a1b-1e-2f2j1l-1n1
        W0 log a-1c1f1g-1h2i-1k2l-1;W0 long a-1c1;W0 look b1c-1e1f-1h1i-1m1n-1;W0 los e-1f1l1;W0 lost c1d-1e1j-1k1
        W0 lot a-1b-1c2d-1f1;W0 loud c1;W0 loung e1;W0 lov b-1;W0 lovely a1b-1h1k1l-1;W0 low b-1c1d1f-1g1i-1j1l-1
        W0 lunch a1b-1e-1f1h-1i1k-1l1;W0 m a1e-1;W0 made a2b-2c1e-2f1g1i-1j2k-1l-1;W0 make a1b-1d-1e-1f2k-1
        W0 mal e1h1i-1k1l-1;W0 male a-1c1d-1f1h1i-1k1l-1;W0 mam a1c-1d-1f1h1i-1k2l-2m1;W0 mammy d-1e1
        W0 man a1b-1h-1j-1k1;W0 management c1;W0 manager b1c-1e-1f1l1;W0 map e-1i1;W0 marac b1
        W0 mark b1c-1d1e-2f1g-1j-1l1;W0 mash a1b-1g1i-1;W0 mate n1;W0 maternal a1b-1e1i1;W0 math b-1c1f1g1h-2i1k-1l2
        W0 mattress b1;W0 me a4b-1c-3d1e-1g3i-3j3k-2l-1m4n4;W0 measur a-1c1e-1f1;W0 med b-1c1
        W0 medical a1b-1e-1f1h1i-2k1l-1;W0 meet a-1b2c-2e1i1m1n1;W0 mention a-1b-1c2;W0 mentor a-1b1f1k1
        W0 messag a-1b-1c1n1;W0 met a-2b3c-1d1f-1g2h-1i-1j2k-1l-1m-1n-1;W0 mgm a-1e1;W0 midwif h1i-1k1l-1;W0 milk g1
        W0 min a1b-1e-1f1g1h1i-2l1;W0 mind a1b-1g-1i1k-1l1;W0 minut d1e-1j1l-1;W0 mis b-1c1g-1i1;W0 misper e1k1
        W0 miss a-1b1c-1d-1e1g1i-1m-1n-1;W0 mo e1f-1j-1k2l-1m-1;W0 mobil a-1b1m1n1;W0 monday a1b-1c-1f1g-1i1k-1l1n1
        W0 money a-1b-1c2j1l-1;W0 monitor a-1b-1c1;W0 monosyllabic a1b-1c-1e-1f1g1i-1;W0 mood c1d1e-1f-1g1h1i-2j1k1l-2
        W0 more a1b-1g1h-1j3k-1l-1m1n1;W0 morn a2b-1c-1d-1g-1h1;W0 morning j1;W0 mos a-1b1;W0 most a1d-1e2f-1g-1h1j-1k1
        W0 mother a1b-3c3d-4e6f-3g-4h1i3j-4l3m-2n-2;W0 mould b1;W0 mouth a1b-1e1g-1h1j-1k1l-1;W0 mov e1f-1g-1h1k1l-1
        W0 movement b1c-1;W0 mr a-2b1c1g1i-1l1;W0 mrs a-1b-2c3d-1e1f-1g-1i1;W0 ms a-1c1;W0 mtg b1c-1d1e-1n2
        W0 much d1e-1g1j1l-1;W0 mum a3b-2c-1d2e2f-4g1h-4i4j1k-5l4m3;W0 mummy d-1e-1f2g-1h1i1j-1l1;W0 music e-1f1
        W0 my a3b-2c-1d1e1f-2j-1k1m1n2;W0 n b-1d1e-1;W0 na b1j1l-1;W0 nad e1f-1;W0 nai a1e1l1;W0 nain i1
        W0 nam f1g1i-1j-1k1;W0 name a-1b1d-1e-1f2h1i-1j-1k1n1;W0 nan a-1b1f1g2h-1i-1j1k-1m2n1;W0 nana f1
        W0 nappi a-1b1e1i1;W0 nappy a2b-1c-1d-1e1g-2h-2i3j-1k-1l2;W0 near b-1c1;W0 neck d1f-1g1i-1j-1l1
        W0 need f1g-1i1j-1l1;W0 needl d-1e-1f1;W0 neglect i1;W0 neighbour a-1b2c-1d-1e-2f3g-1h1i-1j-1k1
        W0 neither a-1c1;W0 network b1c-1;W0 never b1d-1e1g-1h1i-1k1l-1;W0 new a1b-2c1f1g2i-1j-1
        W0 next a-1b2c-2d1e-2f1g1i-1j1k-1l-1;W0 nfa l1;W0 ngt e-1f1;W0 nice e1;W0 night b2c-2d-1e-1f2g-1h2j1k1l-2n1
        W0 nil a-1b-1c2d1k1l-1;W0 no b2c-2d-1e3f-1j-1k1l1n-2;W0 nobody a1c-1d1e-1g1h-1j1l-1;W0 nodd d-1e1h1i-1j-1k1
        W0 nois c-1e-1f1;W0 noisy a1b-1;W0 non b-2c1d1f-1i1j1;W0 non-mol a-1b1;W0 none a1d1j1;W0 normal a1e1
        W0 nose a1b-1;W0 not a1b2c-3d3f-2g2h3i-6j2k5l-7m-1n-1;W0 note b1c-1e1k-1l1;W0 noth a-1b2c-1e1f-1h2i-2j-1k4l-3m1
        W0 notic a-1b-1c2d-1e1h1i-1j1l-1;W0 now a-2b1c1d1f-1g1i-1j1l-1;W0 nowt f1;W0 number b1c-1j1
        W0 nurs a1b-1h1j-1l1;W0 nursery a3b-3e-2f2g-2h-1i3j-2k-1l3;W0 o b-1c1f-1g-1i1m2;W0 oasy a-1c1
        W0 obs a1d1f-1g1i-1j1l-1;W0 observ a2b-1c-1d-2e1f1g-1i1l-1;W0 observation a1b-1d-1e-1f1i1l1
        W0 occasion a1b-1h1i-1k1l-1;W0 occupant a-1b-2c2e-1f1;W0 occupier a-1b1;W0 od a-1b-1c2d1e-2f1g1i-1j1k-1l-1
        W0 of b-2c3d1e-1g2i-1j1l-1m-1n-1;W0 off a3b-1c-2d-1e2f-1g-1i1j-2k2m1n1;W0 offenc a-1c1;W0 offender a1b-1
        W0 offer a-1b1m1n2;W0 offic b2c-2d-1e1f-1j-1k1;W0 officer a-1b1c1d-1e1f-1j1;W0 ok a-2c1e-1f1m1n1
        W0 old a1c-1d-1e1f-1h-1;W0 older a1b1c-2d-2e2g-2h1i1j1l-1;W0 oldest a1c-1d-1e1f-1h-1i1j-1k-1l1
        W0 on a4b-4d2e-1f-1h1i-1k1l-1m2n-1;W0 once h1i-1k1l-1;W0 one a-1c1d-1e1g1h-1k-1l1m1n1
        W0 only a1b1c-2d4e-3f-2i1k-2l2m1n1;W0 op f-1;W0 open a-1b1c-1d-1e1h1i-1j-1l1m1;W0 opportunistic a1c-1
        W0 or a-1b1c-1d1e-1;W0 order a-1b-1c2d1e-1g-1i1j1l-1;W0 other b-2c2g-1i1j-1l1;W0 otherwis a-1b1
        W0 our a-1b1c-1e-1f1g1i-1j1l-1;W0 ourselv d1f-1k1;W0 out a1b1c-2d2e-2g2i-3j-1k1l-1;W0 outreach b1e1l1
        W0 outsid a2b-1d2e-3f1g1i-1j2k-1l-1;W0 over b-3c3g-1h-1i1j1k-1;W0 overdos a-1b1c-1;W0 overnight a1
        W0 oversight c1;W0 owing d-1f1j1l-1;W0 own a1b-1d2e-3g2h-1i-1j1k1l-2;W0 p l1;W0 p2 a-1c1;W0 pace a-1b1
        W0 pack a-1c1m1;W0 paed e1i1;W0 paid c1g1;W0 pain a-1b-1c2g1i-1k1;W0 paint a1b-1e-1f1j1l-1;W0 panel a1h1i-1k1
        W0 pant a1l1;W0 paperwork a-1b-1c2;W0 paracetamol d1f-1g1i-1j1l-1;W0 parcel a-1c1
        W0 parent a-3b2c1d-1e2f-2h1i-1j-1k-1l1m-1n1;W0 park d2e-1f-1j1l-1;W0 part a2b-1e-1f2l1;W0 parti a-1b-1c2
        W0 partner a-2b-2c4e1f-1h1j1l-1;W0 party a-1b1g1i-1;W0 pass a2b-2e-1f1h-1i1j1l-1;W0 past d1;W0 paternal b1c-1d1
        W0 patient a-1b1e1g-1i1m1n1;W0 pc a1b-1e-1f1h1i-1k1l-1;W0 pcso a-1c1;W0 pe a-1b1d1f-1;W0 peopl a-1b-1c2
        W0 pep b-1c1g-1i1;W0 per a-2b3c-1m1n1;W0 perineum j1;W0 period d1f-1;W0 person a1b-1d2e-1g1h-1k-1l1
        W0 pgm g1i-1;W0 pgp b-1c1;W0 phon a-1b3c-1d1i-1j1l-1m2n1;W0 photo b1;W0 photograph a-1b1c-1;W0 phq b-1c1
        W0 pick a-1b1d2e-2f-1g1k-1l1;W0 pill d-1e1g1i-1;W0 pink h1i-1k1l-1;W0 pip a-1b-1c1;W0 pizza f1i1
        W0 plac a-1c1l-1;W0 placement a1b-1g1h-1k-1l1;W0 plan a-2b-2c3e1;W0 plann a-1b3c-1d1f-1i1l1
        W0 play a3b-3d-2e3f-1g1i-1j-2k-1l3;W0 playroom a-1b1;W0 pn b1c-1f1l1;W0 point a1b-1g-1i1l1n1
        W0 polic a-3b2c2d1e-1h1j-1k1m1n2;W0 pool a1b-1d-1f1g1i-1k-1;W0 poor b-1c1d-1e-2f2l1;W0 poorly a1b-1l-1
        W0 popp a2b-1c-1d-1g-1h1j-1k2l-1;W0 pos b1;W0 post d1f-1i1l1;W0 post-ictal a1;W0 ppn c-1h1i-1k1l-1
        W0 ppo b-1c1e1f-1g-1i1;W0 practic a-1b2c-1e1;W0 pram a-1b-1c2d-1e1f-1g-1h1i-1k1l-1;W0 preferr j1l-1
        W0 pregnancy a-1c1;W0 prep j1l-1;W0 present a2b-2d1e1f-2g1i-1n-1;W0 prevent a-1c1;W0 prevention b-1e1h1
        W0 previous a-1b1c-1;W0 primary b-1c1i1l1;W0 prior b1;W0 prison a1b-1;W0 problem a-1c1;W0 professional b1
        W0 progress c1h1i-1k1l-1;W0 property a-1b-2c3i1l1;W0 protection b1c-1d1e-1j-1;W0 pt a1b-2c1d1f-1g-1i1j1l-1
        W0 pull a1c-1d-1e2f-1;W0 punch k1l-1;W0 pupil n1;W0 push a1b-1d2e-1f-1j2k-1l-2;W0 pushchair a1e1i1k-1l1
        W0 put a1c-1d-1f1g2h1i-3j1k1l-2m1n-1;W0 pyjama a1c-1d-1e-1f1j-1k-1l1;W0 question a2b-1e1f-1h1i-1j-1k1
        W0 quiet a1c-1g-1h-1i2;W0 r a2b-2e1i-1j-1k2l-1;W0 rabbit k1;W0 radius k1l-1;W0 rais a-1b-1c2
        W0 ran a1b-1e1f-1g1h-1j1k-1;W0 rang a-1b2c-1d1e-1f-1g-1j-1m2;W0 rash i1;W0 rather b1e-1f1g1i-1j1k-1l-1m1n1
        W0 re a-7b1c6g1i-1k1l-1;W0 reach a-1c1;W0 read a-1b1e-1f1i1j-1k-1l2;W0 rear a2b-1c-1d-1e2f-1k-1l1
        W0 rearrang m1;W0 reason b-1c1k1;W0 rebook d-1e-1f1;W0 recd a-1b2;W0 receiv a-1b1c-1;W0 reception d1j1k-1
        W0 reckon e-1j1;W0 record a-2b2g1;W0 red a1b-1g1i-1j1k-1l-1;W0 ref h-1n1;W0 refer a1b-1c-1f1g-1j-1
        W0 referr a2b-1f1k1;W0 referral e-1f1k-1l1;W0 refug e1i1;W0 refus a-3b1c1e-1f1j-1l1m1;W0 reg a1e-1f1g1i-1
        W0 regard b-2c2k1;W0 register h-1i1k-1l1;W0 registration a-1;W0 regret j1;W0 relationship e1l1
        W0 remain b1c-1e1f-1h1i-1k1l-1;W0 remorseful c1;W0 remov a1b-1l1;W0 reparation a1d1e-1g1;W0 repli a-1b-1c2m1n1
        W0 reply b1c-1h1i-1k1l-1m1n-1;W0 report a-3b5c-2d-1f1g-1h1i-1m-1n-1;W0 request a1b1c-2d2e-2h-1j1k-1
        W0 requir a1j1;W0 resident b-1i1;W0 residential a-1b1m1;W0 respect a-1b1;W0 respit a-1b1d1e-1j1l-1;W0 result b1
        W0 resus h2i-2k2l-2;W0 retract a-1c1;W0 return a1b1c-2e-1f1j-1k1m1n2;W0 review a-3b3d1e1f-1g1h-1j1k-2m-1n1
        W0 rhi b1n1;W0 right m1;W0 ring b1c-1g1i-1j1l-1;W0 risk a-1c1;W0 rm e1i1;W0 road a2b-1c-1d-1k-1
        W0 room a3b-2d1e-1j2k-1l-1m2n2;W0 round a-1b1d1e-1f-1g1i-1k-1;W0 routin a-1c1i1l1;W0 row a1d1e-1g1i-1j1l-1
        W0 rr e1f-1;W0 rso b1c-1;W0 run b-1c1i-1;W0 rung a1d1f-1i1k-1l1;W0 runn c-1e1;W0 runny a1b-1;W0 rx h1i-1k1l-1
        W0 s d1;W0 s47 e-1f1k-1l1;W0 sad f1g-1i1j1;W0 safe d1e-1f-1g1i-1k1l-1;W0 safeguard a-2b1c1e-1f1;W0 safer b-1c1
        W0 safety c1;W0 safety-nett e1;W0 said a5b-3c-2d-2e-2f4g3i-3j2k-1l-1m2;W0 salt a1e1f-1g-1i1l1
        W0 same a3b-2c-1g-1h-1i2j-1k-2l2;W0 sand d1e-1j1k-1;W0 sang b1g1i-1l1m1;W0 sat a2b-1c-1g-1h1j-1k1
        W0 saw a1c-1d-1e3f-1g-2h1j-1k2l-1m-1n-1;W0 say a-2b4c-2e-1f1g4h-2i-2j4k1l-5;W0 scar e-1f1j1l-1n1
        W0 scen d-1f1h1i-1j-1k1l-1;W0 school a-1b1d1e-2f1j4k-1l-3m-1n-1;W0 scor a1b-1d1e-1g-1i1j-1l1
        W0 scream b1c-1k-1m1;W0 screen a1b-1h1k1l-1;W0 script b1i1l1;W0 search c1e1f-1g1k1l-1
        W0 seat a3b-2c-1e1f-1g-1i1k-1l1;W0 second e1g-1i1j1l-1n1;W0 section d1e-1k-1
        W0 see b2c-2d1e-2f1g1h2i-2j1k2l-3m-1n5;W0 seen a2b-1c-1d2e-4f2g1h-2i2j-1k-2l3m-1n-2;W0 seiz b-1
        W0 self b1d1e-1n1;W0 sent b1c-1e-1f2m1;W0 separately b1c-1d1e-1f-1g1j1l-1;W0 serv b-1c1d-1e1f-1
        W0 servic a-1b2c-1;W0 session b-2c2d2e-2f-1g2h2i-3j3k1l-3;W0 set b1d2e-1f-1;W0 sette a1b-1e1f-1h1i-1k1l-1
        W0 settl a-1b1e1f-1h-1i1k-1l1;W0 several a1c-1f-1l1;W0 sgo b1c-1;W0 shar a-3b2l1n2
        W0 she a-2b-1c3d3e-6f3g3i-3j4k1l-5m4n5;W0 shed a-1b1e-1f1i1m1n1;W0 sheet e-1;W0 shift e-1g1
        W0 sho a1e-1f1g2h-1i-1k-1l1;W0 shop b-1d1e-1g1h-1k-1l1;W0 shoplift a2b-1c-1e-1f1g2i-1j-1k1;W0 shopp a1
        W0 short b-1c1g1i-1j1l-1;W0 should a-1b1m1;W0 shout a-1b2c-2d-1e-3f3m1n1;W0 show a1b-1e1f-1i1j-2l1
        W0 shrugg g-1i1j-1k1;W0 shut a1b-1f1;W0 shy i1k-1l1;W0 sib a1b-1c1f1;W0 sibl a1e1f-1l1
        W0 sibling b2c-1e1g-1h1j-1k1;W0 sick a-1b2c-1g-1;W0 side b1c-1;W0 sight a1d-1i-1j-1k1
        W0 sign b-4c4d1e-1h-1i1j3k-1l-2;W0 sign-up a1b-1h1i-1k1l-1;W0 sinc a-2b3c-1d2e-1f-1k-1m-1;W0 singl a1b-1d1e-1
        W0 sister b1c-1d1e-1h1i-1j2l-1m-1;W0 site b-1c1g1i-1j1l-1;W0 sitt a1i-1;W0 size a-1b1g-1h1i-1k1l-1
        W0 skeletal a1;W0 skin e1f-1i1k-1l1;W0 sleep a1b-3c2d1f-1g-1h4i-3j-1k4l-3m-1;W0 sleepover g1i-1j1l-1
        W0 sleepy i1;W0 slept b1c-1d-1g-1h1i-1j-1k1;W0 slightly c1;W0 sling a1b-1e1i-1;W0 slip a-1b1;W0 smack e1f-1
        W0 small a2b-1c-1e1g-1j-1;W0 smell a1e-1;W0 smelt b-1e1f-1h-1i1k-1l1;W0 smil a1c-1e1f-1g-1i1l1m1
        W0 smok b-1c1d1e-1f1h-1i1k-1l1;W0 sn b1c-1e1f-1;W0 snack a1b-1e-1f2l1;W0 so a-1b1c-1d1e-1f-1j1l-1m-1
        W0 soak e-1f1;W0 sober g-1i1;W0 social a1b-1d-1f2g-1h1k1l-1n1;W0 sofa a1b-2e1g-1i1k-1;W0 soft a1b-1e1i1l1
        W0 soil a2b-1c-1g-1;W0 solicitor a1b-1j1;W0 someon d1e-1g1j1;W0 son d1f-1h-1i1k-1l1;W0 sore e1i-1j-1k1
        W0 sorry a-1b1d1e-1m1n1;W0 sort a-1b1c-1e1f-1;W0 speak g-1h3i-2k2l-2;W0 special b-1c1;W0 spent g-1i1
        W0 spok a-1c1e-1f1h1i-1j1l-1m3n-1;W0 spoken a2b1c-3e-1f1g1h2i-2j-1k3l-2;W0 ss a-1c1;W0 stabl d1e-1g1j1
        W0 stack j1l-1;W0 staff a1b-1d1e-1g-1i1;W0 stag a1e-1;W0 stair c1d-1e1g1i-1;W0 stand a1c-1e1i1
        W0 standard a-1b-1c3;W0 star b-1c1;W0 start c1i1l1;W0 stat a-1b3c-1d1f-1g2i-3j1l-1m2n1;W0 statement a-2b-1c2
        W0 static b1c-1;W0 station b1c-1e1k1l-1;W0 statutory a1b-1c-1f-1i-1j1k1l-2;W0 stay a1c-1d2f-2g2h-1i-1j2k-1l-2
        W0 step b1;W0 stepdad e1g-1h2i-1;W0 stepfather a1e1h1i-1;W0 stepmother g-1h1k1l-1;W0 sticker a1c-1
        W0 still a-1b1e-1f1;W0 ston f1;W0 stood d-1e1l-1m1;W0 stop a3b-1c-2d1e-1g2h-1j1k-1n1;W0 stopp d1e-1j1
        W0 story a1b-1d1e-1g2h-1i-1l1;W0 straight a1b-1c-1g-1h1j-1;W0 strategy a-1;W0 street b1h1k1l-1;W0 stuck a1l1
        W0 student b-1c1;W0 subject b-1c1;W0 submitt e-1f1h1i-1k1;W0 suit d1e-1j1;W0 summary a-1b1
        W0 supervis b-1c1e1h1k1;W0 supervision a1c-2e-1f1g1i-1;W0 support a-2b-2c3j1k-1;W0 surgery c1;W0 survey a1
        W0 suspect a-1b1m1;W0 suspend a1b-2c1h1;W0 sw a-3c2d2e-1f-1g1h1i-2j1k1l-1;W0 sweet g-1i1k-1;W0 swimm b1
        W0 swor c1;W0 t a-2b3c-2d-1e2f-1g-1i1l1;W0 ta d2e-1f-1l-1;W0 tabl a2b-1d-1f2j-1k-1l1;W0 tablet a1g-1i2k-1
        W0 taf b1n2;W0 take b1g-1i1;W0 taken a1b1c-2d1e-1g1h-1j-1k-1l2;W0 talk a1b-2d1e1f-2g1h1i-2j-2k1l1m1n1
        W0 target a1b-1d1e-2f1;W0 taxi a1b-1c-1d1f-1h-1i1k-1l1;W0 tea b-1e-2f1j1k-1;W0 teacher b1c-1
        W0 team a-1c1m-1n-1;W0 tear b1f1g1i-1;W0 tearful a-1c1;W0 teeth a-1b1i1;W0 tel a-1b1m-1n1
        W0 telephon a-3b3g1i-1m-1n-1;W0 television e-1f1;W0 tell d1f-1h1i-1;W0 telly e-1f1h1j-1k1m1
        W0 temperatur e1f-1h1i-1k1l-1;W0 ten d-1e-1f2j1;W0 tenancy a1b-1c1h1i-1k1l-1;W0 tenant a2b-2e1h-1i1
        W0 term a-1b2n1;W0 test a1c-1g1j-1l1;W0 text a-2b2c-1m3n2;W0 than d-1f1g1;W0 that a-3c3d-2f2g1h2i-2j4l-3n2
        W0 the b-3c3d4e-1f-2g-1h2i-1m-1n-1;W0 theatr j1k-1;W0 their a-1b3c-2d-1e1h-1i1k-1l1m-1n-1
        W0 them a3c-2e1f-2h1j-1k2l-1;W0 then a-1b1e-1f1h1k1m1;W0 ther a-1c1e2f-2g2h-1i-1j-1k-1l1m1
        W0 they c-1d-1e1f-1h-1i1j2k-1n-1;W0 thi a-3b5c-2d-1e-1f1m1;W0 thigh a1b-1e-1f1h1i-1k1;W0 thing c-1
        W0 think b-1c1d1e-1f-1j1l-1;W0 third a-1b2c-1;W0 though b1;W0 thought b1c-1g1j1;W0 thre a2b-2d-1f1g1h-1k-1l1
        W0 threshold b1c-1;W0 thriv f1;W0 through a-3b2c2e-1j-1l1m4;W0 throughout a1b1c-1d1f-1k1l-1
        W0 thrown b-1c1f1g-1h1i-1k1l-1;W0 thumb f1m1n-1;W0 tight g-1h1i-1k1;W0 til f1;W0 till a1b1c-1e-1
        W0 time a4b-1c-2d1e-3f2g1i-2j-1k1l-1;W0 timetabl b-1c1j1;W0 tissu d-1;W0 to a-2b4c-2e2f-2g-1h4i-2k1l-1m3n-1
        W0 toast e-1f1h-1i1j-1k-1l2;W0 today a-2c2e-1f1g-1i1k-1l1m-1n-1;W0 toddler a2b-2d-1e-1f1g-1h-1i2k-1l2
        W0 together a1c-1e1f-1;W0 toilet g2h-1i-1k1l-1;W0 told a2b-1c-1d-2e2g2h-2j1k-1n2;W0 tomorrow d2f-2
        W0 tonight a-1b1d-1f1;W0 too e-1f1h1i-1k1l-1;W0 took a-1b-1c2d2e-1f-1g-1h-1i1j1k-1l-1
        W0 tooth a1b-1d-1e2f-2g-1h-1i1k1l-1;W0 top b1e1f-1g1i-1j1l-1;W0 tower e1i-1l1;W0 toy a-1b-1c2
        W0 train a1b-2c1g-1;W0 trampolin a1k1;W0 transfer a-2b3c-1d-1f1i1;W0 transport a1e-1f1i1k-1l1;W0 trapp d1g1
        W0 travel e1;W0 tray d1j1;W0 tri a-1b1c-1;W0 triag k1;W0 trip a-2b2d1e-1j-1k-1l2;W0 troubl k1;W0 try n1
        W0 tummy e1k1l-1;W0 turn a1d-1f1j1k1l-2;W0 tutor c1n1;W0 tv a2b-1c-1d-1e1g-1h1k1;W0 twa a1c-1g-1h1i-1k1l-1
        W0 twic e1f-1;W0 twin a-2b-2c3d-1f1g-1h1j-1k1;W0 two a1b-2c2d-2f2h-1i1j-1m-1n-1;W0 u5s b-1c1;W0 unabl b-1c1
        W0 unannounc b1c-1d-1j-1k-1l1m1;W0 uncl d-1e-1f2g1;W0 uncooperativ a1b-1f1i1
        W0 under a2b-2c-1d-1e2f-1g-3h4i-1j-1k3l-1;W0 undertook c-1;W0 undress a1f1i1l1;W0 uniform b-1c1
        W0 unit a-1b1c-1d1e-1f-1g1h-1j1l-1n1;W0 unresponsiv a1b-1f1i1k-1l1;W0 unsupervis c-1;W0 until b1d-1h1
        W0 up a3b-1c-2e2f-2g-1h2k1l-1n-2;W0 updat b2c-1;W0 upon f1h1k1;W0 upset a1c-1d-1f1h1i-1l-1
        W0 upstair a-3b3c-1d-1f1g-1h1j-1k1m1;W0 urin c1;W0 us a3b-2c-1d3e-2f-1g1h1i-2k-1l1m-1;W0 use b-1c1j-1l1
        W0 used d1e-1f1g2h-1i-1j1k-1;W0 using b2c-2g-1i1;W0 v a-1b-1c2e2f-2g1i-1;W0 van b-1d1e-1g1;W0 veh a1c-1
        W0 vehicl a1b-1c-1k1;W0 verbal a1b-1d1e-1j1l-1;W0 very b-1c1d1e-1;W0 via a1d-1f1;W0 victim a1c-2d1e-2f1g2i-1
        W0 video a1b-1g1h-1i-1j2k-1l-1;W0 view a-1b-1c2l-1;W0 visibl f1g-1i1l1;W0 visit a-4c4d1f-1g-1i2j-1k1m-2n-2
        W0 visitor b1d1f-1j1;W0 voic b-1c1j-1l1m1;W0 voicemail n-1;W0 w b-3c3d-2e4f-2g-2i2j-1k-1l1
        W0 wait a1d2e-2g1i-1j1k-1;W0 wake l1;W0 walk a-1b2c-1d3e-1f-2g1i-1j1;W0 wall g1l-1
        W0 want a3c-3d3e-2f-1g7h-3i-5j10k-3l-7m3n8;W0 ward a-1b2c-1e-2f1h-1k-1l1m-1;W0 wardrob e-1f1l-1
        W0 warm d1e-1h1i-1k1l-1;W0 warn a-1b1;W0 warrant b-1c1e1f-1h-1k-1;W0 was a3b1c-4d-4e2f2g-2i2j-3k1l2m1n1
        W0 wash a-1b-1c2;W0 wasnt a-2b2j-1n2;W0 watch a1c-1d-1f1m1;W0 wav a1b-1e1f-1j-1k-1l1
        W0 way a1c-1d3e-2g1i-1j1k-1l-1;W0 we c1d2e-1f-1g2h-1i-1j1k-2l1;W0 wean b-2c1d2f-1g-1h1i-1k1l-1;W0 wear a1k-1l1
        W0 wee a1b-1c-1d-1e1g-1h1j-1k2l-1;W0 weed b1;W0 week a-1b4c-3d1f-1k-1;W0 weekend a-4b5c-1g1m-1;W0 weekly b1c-1
        W0 weigh a2c-2d-1f1g-1i1k-1l1;W0 weight a1c-1g-1i1l1;W0 welfar e1;W0 well a2b-1c-1d-1e3f-2g-2i2j-1l1m1n-1
        W0 went a2b-3c1d1e-2f1g-1h1j1l-1;W0 were a3b1c-4f-1g-1i1j-2l1m-1n-1;W0 wet a1e-1g-1h1j-1k1
        W0 what a-1c1d1e-2f1g2i-2j-1k2l-1m1;W0 when a1c-1d-1e-3f4g3h-1i-1j-1k1l-1m1n-1
        W0 wher a1b-1d-1e-1f2g2h-1i-1j-1k1l-1n1;W0 which a-1b1g-1i1n1;W0 whil a1c-1d1f-1g-1h1k2l-1n1;W0 whisper a1b-1
        W0 who a1b1c-2d-1f1g-1i1j-2k1l2m1;W0 whol a2c-2d-1e1f-1g-1h2i-1j-1k2l-1;W0 why b-1e1
        W0 wi a2b-1c-1e-1f1h2i-2k2l-2;W0 wife a-1b1;W0 will e1f-1m-1n-1;W0 window a2b-2d1g-1h2k1l-1m1
        W0 wish b1c-1d1e-1g1h-1;W0 with d2e4f-7g2h-3i1j1l-2m-3n-2;W0 withdrawal d1e-1;W0 within a-1c1g1
        W0 without a-1b1e1f-1h1i-1j1k1l-1n1;W0 witness b1c-1h1i-1k1l-1;W0 wk b1c-1e-1;W0 wkr a-1c1;W0 wnb a-1b1
        W0 woke f1j1;W0 woken a1e1g1i-1;W0 wont b1c-1j1l-1n2;W0 word b-1c1d1f-2g-1i1j-1l1n1;W0 work a1b-3c2e-1g1k1l-1
        W0 worker b1c-1d-1e1g-1i1k1l-1m-1n1;W0 worri a1c-1d1e-3f2g1i-1j2k-1l-1;W0 worry a1b-1d1e-1g1j1;W0 wors d-1e1j1
        W0 would a1b-2e1f-1h1i-1k4l-3n1;W0 wouldnt a2b-1c-1d2e-1f-1h1i-1j-1k2l-1m1n1;W0 written d-1f1j1;W0 wrong f1
        W0 wrot l1m1n1;W0 wt a1c-1d-1e1f-1h-1i1k-1;W0 x b1e-1f1;W0 x1 f1;W0 x2 a-2b3c-1d1f-1j1l-1n-1;W0 x3 a-1c1m1
        W0 y a-1b1m2;W0 y9 d1;W0 yard g-1h1j-1k1l-1;W0 year a-1b2c-2f1k1n1;W0 yesterday b1g1;W0 yet a1h-1i1k-1l1
        W0 yo e-1f1g1i-1;W0 you a1b-1d-1f1g1i-1;W0 young a1b-1d1e-1g1h-1;W0 younger b1c-1e1f-1i1l1
        W0 youngest a-1b1c-1g1h-1k-1l1;W0 your a-1b1;W0 yr a2c-1e1f-1i1k-1;W0 yrs a1b-1d-1;W0 zoom j-1k1l-1m1n1
        F0 always a-2b15c-12d-9e6f3g-1h-7i9j-9k-1l10m-139n-146
        """
}
