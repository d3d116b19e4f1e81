"""How each agency lays out what it sends: file, columns, order, habits of date, and the oddities planted in it."""

WHARROWDALE = {
    "CSC": dict(
        file="Marches CC Children's Services chronology v4 FINAL.docx", writer="docx", split="heading", repeat="merge", noyear=0.15,
        title=["Individual management review: chronology", "Marches County Council Children's Services. Prepared from the electronic case file and two paper volumes.",
               "Restricted. All names are as they stand in the record."],
        key=[["Name", "Relationship", "Date of birth"], ["Kasper Tennick", "Child", "14.10.2008"], ["Lena Tennick", "Child", "22.03.2014"],
             ["Oliwia Sobczyk", "Half-sister", "09.06.2001"], ["Marta Sobczyk", "Mother", "17.05.1986"], ["Ian Tennick", "Father", "08.02.1981"],
             ["Jean Tennick", "Paternal grandmother", "30.01.1953"], ["Shaun Addyman", "Friend of father", "not known"]],
        columns=[("date", "Date of contact"), ("prac", "Worker"), ("event", "What happened"), ("seen", "Child seen? Alone?"),
                 ("wishes", "Child's views"), ("action", "Decision or action"), ("comment", "Author's comment")],
        forms=["12 March 2001", "12/03/2001", "12 March, 2001"], header_again=(12, 24), comments={3: "The log was not asked for.", 14: "See GP letter."},
        after=["Note: the file for November 2013 (one contact, a housing enquiry) could not be found when records were secured."]),
    "HV": dict(
        file="HV 0-19 chronology Tennick.xlsx", writer="xlsx", split="one", repeat="blank", typed=0.6, sheet="Lena T",
        title=["Wharrowdale Health Visiting (0-19)", "Chronology for the review panel"], gap_rows=1,
        groups=[("When", 2), ("Who", 2), ("Contact", 2), ("System", 1)],
        columns=[("date", "Date"), ("recorded", "Date entered"), ("prac", "Seen by (HV)"), ("child", "Child"), ("event", "Contact / observations"),
                 ("source", "Record"), ("ref", "Row id")], ref="HV", hide=("ref",), blank_before=(15,),
        forms=["12/3/01", "12.3.01", "12 Mar 01"], notes=["Abbreviations: NBV new birth visit; WNB was not brought.", "Paper records 2009 to 2013 destroyed by damp."]),
    "GP": dict(
        file="beck_surgery_export.csv", writer="csv", encoding="cp1252", delimiter=";", repeat='"|do.', noyear=0.1, noyear_forms=[1],
        title=["The Beck Surgery – extract for safeguarding review"],
        columns=[("date", "Consultation date"), ("prac", "Clinician"), ("event", "Entry"), ("source", "Origin")],
        forms=["12/03/2001", "12-Mar-2001", "12.3.01"], blank_before=(20,)),
    "POL": dict(
        file="Marches Constabulary - chronology (Op Larch).pdf", writer="pdf", split="one", repeat=None, time_mark="", repeat_header=False,
        title=["MARCHES CONSTABULARY", "CHRONOLOGY OF POLICE INVOLVEMENT: TENNICK / SOBCZYK"],
        columns=[("ref", "Log"), ("date", "Date"), ("time", "Time"), ("event", "Details of incident"), ("prac", "Officer"), ("informed", "Notified")],
        forms=["12/03/2001", "12/03/01"], ref="MC", font="Liberation Sans"),
    "SCH": dict(
        file="Thornrigg school - Kasper.odt", writer="odt", split="divider", by="term", repeat="ditto|same day", noyear=0.5, noyear_forms=[0, 3],
        title=["Thornrigg Church of England Primary School", "From the pastoral book and the class diary"], landscape=False, font="Liberation Serif", size=10,
        columns=[("event", "What we noticed"), ("date", "When"), ("wishes", "Kasper's own words"), ("action", "What we did")],
        forms=["Monday 12 March 2001", "12th March 2001", "12 March 2001", "Monday 12th March 2001"], author="School office"),
    "HOS": dict(
        file="HDH_chronology_utf8.csv", writer="csv", encoding="utf-8-sig", delimiter=",", repeat=None, timed=["12/03/2001 14:30"],
        columns=[("ref", "No"), ("date", "Date/time"), ("prac", "Department"), ("child", "Patient"), ("event", "Clinical contact"), ("informed", "Copied to")],
        forms=["2001-03-12", "12/03/2001"]),
    "AMH": dict(
        file="Fellside MHT chronology I Tennick.ods", writer="ods", split="one", repeat="merge", typed=0.3, noyear=0.1, noyear_forms=[2], sheet="Chronology",
        title=["Fellside Mental Health Trust: I.T."],
        columns=[("prac", "Practitioner"), ("date", "Date of contact"), ("event", "Summary"), ("present", "Present"), ("comment", "Expected practice met?")],
        forms=["12-Mar-2001", "12 March 2001"], comments={2: "No: children not recorded", 5: "Partly"}),
}

MARRICK = {
    "CSC": dict(
        file="Marrick CSC IMR Chronology (Calder) DRAFT 6 tracked.docx", writer="docx", split="heading", repeat="merge", noyear=0.12, nest_in="action",
        title=["Marrick City Council: Children and Families", "Chronology for the serious case review panel", "Official, sensitive. Author: independent of the case."],
        key=[["Abbreviation or name", "Who", "Born"], ["Ayla Aydin", "Subject child", "30/06/2010"], ["Rafe Calder", "Subject child", "08/11/2014"],
             ["Micah Calder-Boateng", "Half-brother", "19/02/2008"], ["Roisin Calder", "Mother", "11/04/1989"], ["Lee Garrick, also Stroud", "Father of Rafe", "03/12/1984"],
             ["Jonas Petrauskas", "Friend of mother", "27/03/1982"], ["Damien Rudkin", "Partner of mother, from 2016", "13/07/1979"]],
        columns=[("date", "Date"), ("time", "Time"), ("type", "Nature of contact"), ("prac", "Recorded by"), ("event", "Summary of event or contact"),
                 ("seen", "Was the child seen (and alone)?"), ("wishes", "Wishes and feelings"), ("action", "Decision / action"), ("comment", "Author's comment")],
        forms=["12/03/2001", "12 March 2001", "12/3/01", "12.03.2001"], header_again=(21, 47, 80, 104), seen_none="Not stated", size=8,
        comments={5: "Good practice", 18: "Expected practice not met", 60: "See supervision policy"},
        after=["Two volumes of the paper file are missing; contacts before April 2014 have been taken from the electronic index alone."]),
    "HV": dict(
        file="HV Calder chronology by year.xlsx", writer="xlsx", split="year", repeat="merge", typed=0.55, title=["Marrick Community Health Visiting"], gap_rows=1,
        groups=[("Date", 2), ("Contact", 3), ("Outcome", 2), ("Office use", 2)],
        columns=[("date", "of contact"), ("recorded", "entered"), ("prac", "By whom"), ("child", "Child"), ("event", "Clinical entry"), ("action", "Plan"),
                 ("informed", "Shared with"), ("ref", "RiO id"), ("source", "Record type")],
        hide=("ref",), ref="8", forms=["12.3.01", "12/3/01", "12 Mar 01"], notes=["TC telephone call; WNB was not brought; NBV new birth visit.", "Mrs Meese's red folder was not found."]),
    "GP": dict(
        file="ferry_lane_utf16.csv", writer="csv", encoding="utf-16", delimiter="\t", repeat="\"|as above", noyear=0.0,
        columns=[("ref", "Line"), ("date", "Date"), ("event", "Consultation / entry"), ("prac", "Entered by"), ("type", "Type")],
        forms=["12-Mar-2001", "12/03/2001", "12 Mar 01"]),
    "POL": dict(
        file="Eastmark Police chronology.pdf", writer="pdf", split="one", repeat=None, repeat_header=False, timed=["12/03/2001 14:30", "12.3.01 1430hrs"],
        title=["EASTMARK POLICE", "Serious case review: chronology of police contact"],
        columns=[("ref", "Log no."), ("date", "Date and time"), ("event", "Incident"), ("action", "Result"), ("prac", "Officer"), ("informed", "Agencies notified")],
        forms=["12/03/2001", "12.3.01"], ref="EP/", font="Liberation Sans", size=8),
    "SCH": dict(
        file="Tollgate Road - pastoral chronology.odt", writer="odt", split="divider", by="term", repeat="same day|ditto", noyear=0.35, noyear_forms=[0, 3, 2],
        title=["Tollgate Road Primary School", "Calder children: from the class diaries, office book and safeguarding log"], font="Liberation Serif", size=9,
        columns=[("date", "When"), ("child", "Child"), ("event", "What was seen or heard"), ("wishes", "In the child's words"), ("action", "Action"), ("prac", "Staff")],
        forms=["Monday 12 March 2001", "12 March 2001", "Mon 12/03/01", "12th March 2001"], author="School office"),
    "NUR": dict(
        file="Cygnets_Rafe_diary.ods", writer="ods", split="one", repeat="blank", typed=0.4, noyear=0.15, noyear_forms=[0, 1], sheet="Rafe",
        title=["Cygnets Nursery", "Rafe C, key person diary typed up for the review"], gap_rows=0,
        columns=[("date", "DATE"), ("event", "DIARY"), ("wishes", "RAFE'S VOICE"), ("action", "ACTION"), ("prac", "STAFF")],
        forms=["12/3/01", "12th March 2001"], blank_before=(30,), notes=["Nursery was closed from 19 July to 11 September 2016."]),
    "HOS": dict(
        file="Estuary Hospital combined chronology.docx", writer="docx", split="one", repeat="merge", timed=["12/03/2001 14:30"], nest_in="comment",
        title=["Estuary Hospitals Trust: combined hospital chronology"],
        columns=[("source", "Record"), ("date", "Date / time seen"), ("event", "Reason for attendance and findings"), ("prac", "Department"), ("comment", "Observations"),
                 ("informed", "Copy sent to")],
        forms=["12/03/2001", "12-03-2001"], header_again=(18,), blank_before=(10,), comments={3: "No growth chart in notes"}),
    "MAT": dict(
        file="Maternity notes Calder R.rtf", writer="rtf", split="one", repeat="as above", noyear=0.25, noyear_forms=[1], timed=["12/3/01 @ 14.30"],
        title=["Estuary Maternity Service", "Contacts during the pregnancy with Rafe"], landscape=False,
        columns=[("date", "Date & time"), ("event", "Contact"), ("prac", "Midwife"), ("action", "Plan")], forms=["12/3/01", "12.3.01"]),
    "HOU": dict(
        file="Quayside tenancy history.doc", writer="doc", split="heading", by="year", repeat="merge", noyear=0.3, noyear_forms=[0, 2],
        title=["Quayside Housing Association", "Tenancies of Ms R. Calder"], font="Liberation Serif", size=10,
        columns=[("ref", "No."), ("date", "Date"), ("event", "Account of contact"), ("action", "What I did"), ("prac", "Officer")],
        forms=["12 March 2001", "12th March 2001", "March 12th, 2001", "12th of March 2001"], author="N. Ash"),
    "SUB": dict(
        file="compass_notes.csv", writer="csv", encoding="utf-8-sig", delimiter=",", repeat="ditto", noyear=0.0, title=["Compass Recovery Service, notes for R.C."],
        columns=[("prac", "Worker"), ("date", "Contact date"), ("event", "Notes"), ("informed", "Shared with")], forms=["12/03/2001", "12-03-2001"]),
    "DVA": dict(
        file="Lantern Project - contacts.xlsx", writer="xlsx", split="one", repeat="blank", typed=0.5, noyear=0.1, noyear_forms=[2], epoch1904=True, sheet="Contacts",
        title=["The Lantern Project", "Contacts with R.", "Confidential"],
        columns=[("child", "Children"), ("date", "Contact on"), ("event", "Notes of contact"), ("action", "Next step"), ("informed", "Told"), ("prac", "Worker")],
        forms=["12 Mar 01", "12/03/01"]),
    "PRO": dict(
        file="Probation contact log GARRICK.csv", writer="csv", encoding="cp1252", delimiter=";", repeat="do", noyear=0.15, noyear_forms=[1],
        title=["Eastmark Probation – contact log", "Nominal: GARRICK, Lee (also STROUD)"],
        columns=[("date", "Date"), ("prac", "Offender manager"), ("event", "Contact"), ("action", "Disposal")], forms=["12.3.01", "12/03/01"], blank_before=(25,)),
}

LAYOUTS = {"wharrowdale": WHARROWDALE, "marrick": MARRICK}
