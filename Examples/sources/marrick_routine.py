"""The ordinary run of contacts in the larger case: attendance, weights, prescriptions, rent letters, reporting. Composed from a bank of sentences,
always the same ones; every crisis and every meeting is written by hand in marrick.txt."""

from datetime import date, timedelta
from random import Random

from story import Entry, Occurrence, sightings

D = date.fromisoformat
NAMES = {"M": "Micah", "A": "Ayla", "R": "Rafe"}
ROLL = {"M": (D("2013-09-02"), D("2016-07-19")), "A": (D("2013-09-02"), D("2017-03-24")), "R": (D("2014-11-12"), D("2017-06-30"))}
# Stretches in which no agency is to see the child: the story turns on them.
UNSEEN = {"R": [("2015-08-11", "2015-10-05"), ("2016-07-19", "2016-10-17"), ("2016-10-19", "2017-01-19"), ("2017-01-21", "2017-06-13")],
          "A": [("2015-07-18", "2015-09-21"), ("2016-07-20", "2016-09-05"), ("2017-03-25", "2017-06-13")],
          "M": [("2015-07-18", "2015-09-21"), ("2016-07-28", "2017-08-08")]}
HOLIDAYS = [("2013-10-26", "2013-11-03"), ("2013-12-21", "2014-01-05"), ("2014-02-15", "2014-02-23"), ("2014-04-12", "2014-04-27"), ("2014-05-24", "2014-06-01"),
            ("2014-07-24", "2014-09-03"), ("2014-10-25", "2014-11-02"), ("2014-12-20", "2015-01-04"), ("2015-02-14", "2015-02-22"), ("2015-03-28", "2015-04-12"),
            ("2015-05-23", "2015-05-31"), ("2015-07-18", "2015-09-21"), ("2015-10-24", "2015-11-01"), ("2015-12-19", "2016-01-03"), ("2016-02-13", "2016-02-21"),
            ("2016-03-25", "2016-04-10"), ("2016-05-28", "2016-06-05"), ("2016-07-20", "2016-09-05"), ("2016-10-22", "2016-10-30"), ("2016-12-17", "2017-01-02"),
            ("2017-02-11", "2017-02-19"), ("2017-03-25", "2017-09-01")]

# Agency: how many, when it is involved, who writes, and what: words | sighting (k the child named, c the other school child). {k} name, {n} number.
BANK = {
    "SCH": (112, [("2013-09-09", "2017-03-23")], ["Mr Oakshott", "Miss Farouk", "Mrs Achterberg", "Office"], "MA", """
{k} in on time with bag and reading book. Read two pages aloud. | k+
{k} late, {n} minutes. Said the lift was stuck again. | k+
{k} late, {n} minutes, wet through; dried off by the radiator. | k+
Attendance for {k} to date {p}%. | ?
Attendance letter about {k} given to the office to post, {p}%. | -
Dinner money owing, {n} pounds. Spoken to mum by telephone, will send Friday. | -
{k} chosen as star of the week for helping to tidy the book boxes. | k+
{k} sat with the Year 6 buddy at lunch and ate everything. | k+
{k} said to have a tummy ache; settled after a drink and a quiet corner. | k+
{k} absent. Message on the answerphone: sick bug. | k-
{k} absent, no message. Called home at 9.40, no answer. | k-
{k} absent for the second day. Text from mum: cough. | k-
Swimming: {k} had no kit, used the school's. | k+
{k}'s reading has moved up a band, {n} words more than at half term. | k+
Parents' evening: appointment for {k} at 4.{n0}, nobody came. | -
Parents' evening: Roisin came for {k}, listened carefully and asked what she could do at home. | -
{k} fell in the yard, grazed knee, cleaned. Slip sent home. | k+
{k} told the class about the big ships and named {n} flags. | k+
{k} was quiet today and stayed close to the adult on duty. | k+
Nit letter to whole class. {k} checked by mum, she says clear. | -
{k} collected by aunt Siobhan, as arranged. | k+
Nobody at the gate for {k} until 3.{n0}. Sat in the office and drew. | k+
School photograph. {k} grinned with teeth. Form for copies not returned. | k+
{k} has a birthday card on the wall from the class. | k+
Book bag lost, new one given to {k}. | k+
{k} worked with Mrs Ilesanmi in the small group, number bonds to {n}. | k+
{k} asked who would be collecting today, three times before lunch. | k+
Warm coat from lost property given to {k}, with mum's thanks. | k+
Homework not done, {k} says no table. Homework club offered. | k+
{k} came to breakfast club, {n} out of twenty so far. | k+
Trip consent for the Maritime Museum not returned for {k}; telephoned, agreed. | -
Trip to the Maritime Museum. {k} held the rope and would not let go until it was fair. | k+
Fruit time: {k} gave half an apple to a friend. | k+
{k} had a scratch on the chin; says the cat did it. Logged on the form. | k+
School nurse weighed {k} with the class; letter home. | k+
{k} wore the same jumper all week. Spare one found. | k+
{k} and another child argued over a place in the line. Mended with a handshake. | k+
Choir: {k} learned all of the second verse. | k+
Mum at the door asking after {k}'s lost glove. Chatty. | -
Mum at the door about {k}; smelled of mints and did not stay. | -
Harvest assembly. {k} brought a tin of peaches. | k+
{k}'s emergency contact numbers checked with the office: {n} of them no longer work. | -
"""),
    "CSC": (72, [("2014-06-27", "2015-07-28"), ("2016-06-24", "2016-07-13"), ("2016-10-08", "2017-01-11"), ("2017-02-20", "2017-06-05"), ("2017-06-16", "2017-08-08")],
            ["Duty", "Business support", "Allocated social worker"], "MAR", """
I telephoned Ms Calder. She said that everyone was well. No visit was needed. | -
Telephone message from Ms Calder asking for the bus fare to the family centre. | -
I wrote to Ms Calder to confirm the time of the next visit. | -
Unannounced visit. Nobody answered. I left a card. | k-
Planned visit. I saw {k}, who was drawing at the table. {k} wished to show me every page. | k+
Planned visit. {k} was asleep and I looked in from the doorway. | k+
Planned visit. Ms Calder was just going out and we spoke on the stairs. {k} was not with her. | k-
I spoke to {k} for a short time at home while Ms Calder made a call. {k} said that things are all right. | k+
I rearranged the visit planned for today because of court. | -
The visit was cancelled by Ms Calder, who had a bad cold. | k-
Case summary updated. Genogram not attached. | -
Telephone call to the school: no new concerns about {k}. | -
E-mail to the housing officer about damp in the bedroom. No reply on file. | -
Funding agreed for a bed for {k}. | -
The bed for {k} was delivered to the caretaker's office. | -
Minutes of the core group were circulated, {n} days late. | -
Supervision. Case discussed briefly as one of {n}. | -
Ms Calder came to reception with {k} for a food parcel. {k} carried the tins. | k+
Letter received from the surgery. Scanned to another child's file in error; moved {n} days later. | -
Family centre worker reports that Ms Calder came to a session of the course. | -
Family centre worker reports that Ms Calder did not come to the session, number {n}. | -
I checked with the nursery list: no places for {k} until spring. | -
Transport arranged for the next conference. | -
Telephone call from Siobhan Calder asking when the next meeting is. I told her that I could not discuss it. | -
Duty worker took a call from Ms Calder about the heating. Advised to ring her landlord. | -
Voicemail left for the police officer. Not returned. | -
Request for updated checks sent. Awaiting reply after {n} working days. | -
Chronology due for update; other work took priority. | -
Duty list reviewed, {n} contacts waiting to be read. | -
Duty list reviewed; this family was number {n}. | -
E-mail from a manager asking duty to clear contacts older than {n} days. | -
Telephone message for the duty worker from Siobhan Calder. Not on the family's file until {n} days later. | -
Request from early help for an address. None held but Cinder Lane. | -
Letter returned by the post office, "no longer here". | -
Voicemail left on an old number for Ms Calder. | -
Case summary printed for a manager, who was away for {n} days. | -
Telephone message: Mrs Boateng rang at lunchtime and will ring again. | -
Request to the benefits office for a current address, unanswered after {n} days. | -
"""),
    "GP": (68, [("2013-09-10", "2017-06-12")], ["Dr H Sandvik", "Dr Temp", "Nurse F Obi", "Admin"], "MAR", """
R Calder rpt script diazepam 5mg x{n}. | -
R Calder med review overdue, note on script. | -
{k} URTI. Chest clear. Fluids, paracetamol. | k^
{k} ear pain, R TM red. Amoxicillin {n} days. Brought by aunt. | k^
{k} imms due, invitation {n} sent. | -
{k} DNA nurse clinic. | -
R Calder DNA. No follow up. | -
{k} rash, viral. Blanching. Safety-netted. With mum. | k^
{k} conjunctivitis, drops. | k^
Tel consult R Calder: tired, ? thyroid. Bloods form. | -
Bloods R Calder: GGT {g}. Normal range to 40. Repeat. | -
Bloods R Calder not collected. Text. | -
R Calder contraception check. No concerns volunteered. | -
{k} asthma review invitation {n}. | -
{k} verruca. Reassured. | k^
OOH letter: {k} croup, well now. Filed. | -
OOH letter: R Calder, back pain. Filed. | -
R Calder fit note {n} weeks, low mood. | -
{k} constipation, diet advice. Slim, weight not plotted. | k^
{k} tonsillitis, pen V. | k^
Registration query: address differs from hospital's. Left as is. | -
Reception: mother upset at desk about script, settled. | -
{k} eczema, emollients x{n}. | k^
{k} brought by stepfather, cough. Quiet, no exam findings. | k^
"""),
    "HOU": (54, [("2013-09-12", "2015-08-07"), ("2015-11-12", "2016-11-04")], ["Norman Ash, housing officer", "Income team", "Repairs desk"], "MAR", """
Rent account {n} weeks behind. Letter R{n} sent. | -
Telephone call to Ms Calder about the arrears. She will pay {n} pounds a week from Friday. | -
Payment of {m} pounds received at the counter. | -
Ms Calder did not keep the payment promised for last Friday. | -
Housing benefit suspended for want of a form; form sent. | -
Housing benefit restored and backdated {n} weeks. | -
Repair reported: kitchen tap drips. Job raised. | -
Repair attended: no access, card left. | ?
Repair attended: tap renewed. Operative notes that the home was tidy. | ?
Lift out of order at Pilot House for {n} days. Letter to all tenants. | -
The caretaker reports pram left on the landing. Moved by tenant when asked. | -
Complaint of noise from above. Could not be traced to one flat. | -
I saw Ms Calder in the street with {k}. She asked about the gas check and I gave her the number. | k+
Gas safety check: no access, first attempt. | ?
Gas safety check: done. Carbon monoxide alarm fitted. | ?
Annual visit due; letter sent for the 1{n1}th. | -
Annual visit: nobody in. | -
Bathroom light repaired. The operative was let in by a man. | ?
The bins at this address have not been out for {n} weeks. Spoke to Ms Calder at the door. | ?
Tenant asked for a stair gate; told that this is not a repair. | -
Ms Calder telephoned, in good spirits, to say thank you for the fence. | -
Door entry fob replaced, {n} pounds charged. | -
A neighbour asked for parking to be looked at. Nothing to do with this tenancy, filed here in error. | -
"""),
    "NUR": (44, [("2016-01-12", "2016-07-15")], ["Bethan, key person", "Corinne, manager"], "R", """
Rafe ate two fish fingers and asked for a hat for his spoon. | k+
Rafe slept {n0} minutes after lunch. | k+
Rafe in good form. New word: boat. | k+
Rafe in good form. New word: mine, said kindly. | k+
Rafe bumped his head on the water tray; cold cloth, form signed by mum. | k+
Rafe absent, mum rang: cold. | k-
Rafe absent, no call. | k-
Rafe came in with his aunt today, who has a key to everything. | k+
Mum sat with Rafe for ten minutes at drop-off and sang. | k+
Fees {n} days late. Manager spoke to mum. | -
Rafe pulled himself along the bench, five steps. | k+
Rafe poured water from jug to jug for {n0} minutes. | k+
Rafe's nappy very full on arrival; changed, cream put on. | k+
Mum forgot the bag; nursery clothes used. Rafe liked the stripes. | k+
Rafe collected by Jonas, on the list, shown card. | k+
Rafe stacked {n} cups and bowed. | k+
Learning journal page done, photo of Rafe with the drum. | k+
Rafe watched the rain with Bethan until it stopped. | k+
Text to mum about next week's sessions, no reply. | -
Rafe was hungry at snack, three portions. | k+
Rafe tired and cuddly all morning. | k+
Rafe danced. | k+
"""),
    "HV": (38, [("2013-10-16", "2015-06-24"), ("2016-01-22", "2017-01-20")], ["HV Carol Meese", "HV Ines Duarte", "Nursery nurse P Lamb", "Admin"], "RA", """
Clinic: {k} weighed, along same line. Brought by mum. | k+
Clinic: {k} weighed by nursery nurse, brought by aunt. | k+
{k} not brought to clinic. | k-
TC mum, voicemail full. | -
TC mum, all well, sleeping better. | -
Text reminder sent re review. | -
HV: no reply, card through door. | -
HV: {k} seen in buggy at front door, mum on way out. | k+
HV by arrangement. {k} playing on floor with pans, smiley. Advice on stairs and hot drinks. | k+
Record audit: growth chart for {k} not up to date, {n} entries to plot. | -
Discussed at allocation meeting, remain on same list. | -
Message from surgery to ring, rang, engaged x{n}. | -
Developmental questionnaire posted for {k}. | -
Growth chart for {k} asked for from surgery. | -
Team short by {n} sessions this week; routine contacts put back. | -
Questionnaire for {k} not returned. | -
Copy of ED letter, {k}, minor. Filed. | -
Dental packs left with mum. {k} bit the toothbrush. | k+
"""),
    "POL": (26, [("2013-09-20", "2017-05-30")], ["PC 2217 Osgood", "PC 1840 Dhillon", "Intel desk", "PCSO 7714 Lund"], "MA", """
Pilot House foyer, youths, moved on. CALDER asked for lift code, given by caretaker. | -
Intel: GARRICK seen with known male in tap room. | -
GARRICK stop/search, neg. | -
GARRICK failed to appear, traffic matter. Warrant. | -
Warrant GARRICK executed. Court a.m. | -
Call re noise, address not traced. | -
CALDER reports lost purse. | -
Bail check GARRICK, in order. Mother's address. | -
Bail check GARRICK, no reply. | -
PNC amended, alias STROUD added. | -
PNC amended, vehicle sold. | -
Crime prevention visit to Pilot House, leaflet drop, all floors. | -
GARRICK named as witness, shop disturbance. Statement declined. | -
Intel: cannabis use in stairwell, Pilot House. No names. | -
Silent 999, number of CALDER, called back, said child playing with phone. | -
Vehicle of GARRICK seen outside school at {n0} past three. Driver not spoken to. | -
ASB survey, Ferry Reach. CALDER at door, no complaints. | ?
Found child's bicycle, Pilot House. Claimed by Micah CALDER-BOATENG with his aunt. | M+
Noise at Cinder Lane, neighbour dispute re bins. Words given. | -
"""),
    "SUB": (30, [("2013-09-24", "2013-12-09"), ("2016-02-15", "2016-06-30")], ["Gail Penrose, keyworker", "Duty"], "R", """
Keywork. Diary shows {n} dry days. Proud. | -
Keywork. Talked about evenings, the hardest time. | -
Keywork. Breathalysed zero. | -
Rang to move appointment; moved. | -
Did not attend. Text sent, answered, rebooked same week. | -
Group. Ro made the tea and listened. | -
Group. Ro spoke about her own mother. | -
Group. Ro brought a photograph of the children by the lighthouse. | -
Keywork. Asked after the children: "with my sister". | -
Keywork. Wants to be weighed, eating better. | -
Late by {n} minutes, bus. | -
Saw Ro in the foyer with Rafe, who waved at the door opener. | R+
Recovery plan reviewed, {n} of twelve goals met. | -
Telephone session, poor line. | -
"""),
    "DVA": (30, [("2014-06-20", "2014-09-25"), ("2015-07-22", "2016-02-18")], ["Yewande Bankole, adviser", "Helpline, Joy"], "MAR", """
Check-in call by code word. Safe to talk for {n} minutes. | -
Check-in call, not safe to talk, rang off as agreed. | -
No answer at the agreed time; rang at the second time, all right. | -
Safety plan gone through again, {n} steps. | -
Help with the benefits form. She writes a beautiful hand. | -
Letter of support for housing. | -
Met for coffee near the school. {k} had the marshmallow. | k+
Group session. Roisin did not speak and stayed to the end. | -
Panic alarm fitted at the sister's address. | -
Solicitor's appointment made. | -
Solicitor's appointment kept. Statement drafted. | -
Children's worker played cards with {k}. | k+
Key-work, hostel. Room inspected for damp: {n} marks. | -
Saw Roisin in the hostel kitchen with {k}, making soup. | k+
Money for uniforms applied for. | -
"""),
    "PRO": (34, [("2013-09-11", "2015-03-04"), ("2015-10-20", "2017-05-30")], ["M. Tranter, offender manager", "S. Adair, probation officer"], "R", """
GARRICK reported. Nothing to declare. | -
GARRICK reported late, {n} mins. | -
GARRICK failed to report. Warning letter sent. | -
GARRICK reported by phone, says working. No payslip. | -
GARRICK attended programme session {n}. Participated. | -
GARRICK absent from programme session {n}, acceptable. | -
Home visit, mother's address. Not in. | -
Home visit, mother's address. GARRICK there, sober. | -
Drug test, negative. | -
Drug test, positive cannabis. | -
Risk assessment due, done {n} days late. Still medium. | -
Risk assessment review: children in household? "none known". | -
Unpaid work {n} hours done. | -
GARRICK asks for travel warrant. | -
"""),
    "HOS": (16, [("2013-09-25", "2017-05-20")], ["ED, SHO", "Outpatients", "Switchboard", "Day surgery"], "MA", """
ED. {k}, bead in nose, removed. Brought by aunt. Home. | k+
ED. {k}, fever, settled after paracetamol. Seen with mum. Home. | k+
ED. R Calder, sprained wrist, "slipped on stairs". Alone. Home. | -
ED. R Calder left before being seen. | -
Outpatients: interpreter field corrected to none. | -
Outpatients: address on system changed to that on GP letter. | -
Fracture clinic: R Calder did not attend. | -
Records: two hospital numbers found for {k}; merged {n} weeks later. | -
Radiology: film of R Calder's wrist, no fracture. | -
"""),
    "MAT": (10, [("2014-04-24", "2014-11-06"), ("2014-11-12", "2014-11-26")], ["MW Thandeka Dube", "MW team"], "R", """
Routine check, BP and urine normal. | -
Did not attend antenatal clinic. Rang: overslept. Seen next day. | -
Growth 10th centile, steady. | -
Blood results normal, iron low, tablets given. | -
Antenatal class: came with sister to class {n}. | -
Telephone advice, heartburn. | -
Postnatal visit at Pilot House, mother and baby well, baby weighed. | R+
Postnatal visit: no answer at flat. Rang sister, not there either. | R-
Home visit, cot and clothes ready. Partner out. | -
Consultant clinic: for induction if not delivered by 41 weeks. | -
Movements felt, trace normal. | -
"""),
}


def fresh(days, day):
    """The same words may come again, as they do in real notes, but seldom and not soon."""
    return len(days) < 4 and all(abs((day - d).days) > 40 for d in days)


OLDER = ("carried the tins", "drawing at the table", "I spoke to {k}", "bed for {k}", "to the school", "verruca", "asthma", "bead in nose")
# Words that are only true for a time: where the family lived, who was about, what had been arranged.
WHEN = {
    "Jonas": ("2016-02-01", "2016-06-20"), "Pilot House": ("2014-01-20", "2015-07-10"), "Cinder Lane": ("2015-11-10", "2016-11-01"),
    "None held but Cinder": ("2016-11-20", "2017-01-11"), "stepfather": ("2016-09-20", "2017-01-20"), "lift": ("2014-01-20", "2015-07-17"),
    "Lift": ("2014-01-20", "2015-07-17"), "Supervision": ("2014-06-27", "2015-01-14"), "hostel": ("2015-07-22", "2015-11-06"),
    "programme": ("2015-11-01", "2017-05-30"), "Unpaid": ("2013-09-11", "2014-06-30"), "sister's address": ("2014-06-20", "2014-07-12"),
    "Bail check": ("2015-07-25", "2015-10-01"), "fence": ("2015-11-12", "2016-06-30"), "Harvest": ("2013-09-20", "2013-10-15"),
    "Rafe": ("2014-11-15", "2017-05-30"), "Family centre": ("2014-09-15", "2015-07-20"), "family centre": ("2014-09-15", "2015-07-20"),
    "core group": ("2014-09-26", "2015-06-01"), "conference": ("2014-09-12", "2015-05-30"), "bed for": ("2014-10-22", "2015-02-28"),
    "The bed": ("2014-10-22", "2015-02-28"), "ships": ("2014-01-20", "2015-07-17"), "diazepam": ("2015-04-03", "2017-06-10"),
    "alias STROUD": ("2014-07-11", "2014-07-31"), "aunt": ("2013-09-01", "2016-12-20"), "food parcel": ("2014-06-27", "2016-07-10"),
    "Mrs Boateng rang": ("2016-08-12", "2017-06-13"), "Letter returned": ("2016-11-20", "2017-06-13"), "old number": ("2016-11-20", "2017-06-13"),
    "benefits office": ("2016-11-20", "2017-06-13"), "about the heating": ("2014-09-15", "2015-06-30"), "damp in the bedroom": ("2014-03-01", "2015-06-30"),
    "Siobhan Calder": ("2014-06-27", "2017-06-13"), "nursery list": ("2015-01-05", "2015-07-15"), "TC mum": ("2013-10-16", "2016-06-30"),
    "Copy of ED letter": ("2013-10-16", "2016-06-30"), "cot and clothes": ("2014-09-15", "2014-11-07"), "induction": ("2014-09-15", "2014-11-07"),
    "Antenatal class": ("2014-08-10", "2014-11-07"), "Growth 10th": ("2014-08-10", "2014-11-07"), "Movements felt": ("2014-07-01", "2014-11-07"),
    "contraception": ("2014-12-20", "2016-08-30"), "noise from above": ("2014-01-20", "2015-07-31"), "entry fob": ("2014-01-20", "2015-07-31"),
    "outside school": ("2014-01-20", "2016-06-20"), "Silent 999": ("2013-09-20", "2016-06-30"), "Ferry Reach": ("2013-09-20", "2015-07-01"),
    "uniforms": ("2014-08-01", "2015-09-20"), "stair gate": ("2015-03-01", "2015-07-10"), "pram": ("2014-11-20", "2015-07-10"),
    "marshmallow": ("2014-06-20", "2016-02-18"), "caretaker": ("2014-01-20", "2015-07-15"), "Mum at the door about": ("2013-09-09", "2017-03-23"),
}


def closed(day):
    return any(lo <= day.isoformat() <= hi for lo, hi in HOLIDAYS)


def may_see(child, day):
    lo, hi = ROLL[child]
    return lo <= day <= hi and not any(a <= day.isoformat() <= b for a, b in UNSEEN[child])


def add(story, case):
    for code, (many, windows, writers, kids, bank) in BANK.items():
        rng = Random(f"marrick/{code}")
        taken = {e.day for e in story.entries if e.agency == code}
        lines = [tuple(x.strip() for x in line.rsplit("|", 1)) for line in bank.strip().splitlines()]
        deck, used = [], {}
        twice = same_days(rng, many, windows, code, taken)
        for day in sorted(spread(rng, many - len(twice), windows, code, taken) + twice):
            for attempt in range(400):
                if not deck:
                    deck = lines[:]
                    rng.shuffle(deck)
                text, sight = deck.pop()
                child = rng.choice(kids)
                words = fill(text, NAMES[child], rng)
                if fits(code, text, sight, child, day) and fresh(used.get(words, []), day):
                    break
            else:
                raise SystemExit(f"no line for {code} on {day}")
            used.setdefault(words, []).append(day)
            occurrence = Occurrence(day, None, "routine", [child] if "{k}" in text or sight[0] in "kR" else [k for k in NAMES if ROLL[k][0] <= day], [])
            e = Entry(code, words, day, None, day, occurrence, children=list(occurrence.children))
            e.parts["by"] = writer(code, writers, day, words, rng)
            sightings(e, sight.replace("k", child) if sight not in ("-", "?") else sight.replace("-", ""))
            occurrence.entries.append(e)
            story.occurrences.append(occurrence)


def same_days(rng, many, windows, code, taken):
    """Days on which the agency already has a row: a second contact on the day, as in every real file."""
    free = [d for d in sorted(taken) if any(lo <= d.isoformat() <= hi for lo, hi in windows) and not (code in ("SCH", "NUR") and closed(d))]
    return rng.sample(free, min(len(free), round(many * .1)))


def spread(rng, many, windows, code, taken):
    days = []
    for lo, hi in windows:
        d = D(lo)
        while d <= D(hi):
            if d.weekday() < 5 and d.strftime("%m-%d") not in ("01-01", "12-25", "12-26") and d not in taken and not (code in ("SCH", "NUR") and closed(d)):
                days.append(d)
            d += timedelta(1)
    step = len(days) / many
    return sorted({days[min(len(days) - 1, int(i * step + rng.random() * step * .9))] for i in range(many)})


def fits(code, text, sight, child, day):
    if ("{k}" in text or sight[0] == "k") and not ROLL[child][0] <= day <= ROLL[child][1]:
        return False
    if sight[-1:] in "+^" and sight not in ("-", "?") and not may_see(child if sight[0] == "k" else sight[0], day):
        return False
    if code == "HV" and "{k}" in text and child == "R" and day < D("2014-11-25"):
        return False
    if child == "R" and any(w in text for w in OLDER) or (code == "HV" and ("{k}" in text or sight[0] == "k") and child == "A" and day > D("2014-10-31")):
        return False
    for word, (lo, hi) in WHEN.items():
        if word in text and not lo <= day.isoformat() <= hi:
            return False
    if code == "CSC" and "2017-06-16" <= day.isoformat():
        return text.startswith(("Minutes", "Transport", "Case summary", "Request for updated", "Chronology", "Voicemail", "Letter received")) and "core" not in text
    if code == "CSC" and day.isoformat() >= "2016-10-08":
        return text.startswith(("Case summary", "Duty", "Voicemail", "Request", "Chronology", "Letter re", "E-mail", "Telephone message"))
    if code == "MAT":
        after = day.isoformat() > "2014-11-08"
        return text.startswith("Postnatal") == after
    return True


def writer(code, writers, day, words, rng):
    if code == "HV":
        return rng.choice([writers[0] if day < D("2015-07-01") else writers[1], writers[2], writers[3]])
    if code == "PRO":
        return writers[0] if day < D("2015-04-01") else writers[1]
    if code == "CSC":
        who = "Priti Vance" if day < D("2015-01-17") else "Duncan Ould" if day < D("2016-01-01") else "Femi Lawal" if day < D("2016-08-01") else "Ruth Sandle"
        return rng.choice([f"{who}, social worker", f"{who}, social worker", writers[0], writers[1]])
    if code == "HOS":
        return next((w for w in writers if words.startswith(w[:2])), rng.choice(writers[1:]))
    return rng.choice(writers)


def fill(text, name, rng):
    n = rng.randint(2, 14)
    return text.format(k=name, n=n, n0=rng.choice([15, 20, 25, 30, 35, 40, 45]), p=rng.randint(71, 96), g=rng.randint(55, 180), m=rng.randint(11, 90), n1=rng.randint(4, 9))
