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

LAYOUTS = {"wharrowdale": WHARROWDALE}
