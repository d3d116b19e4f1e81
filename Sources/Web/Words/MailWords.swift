/// What messages say. Nothing of any case: mail is read on other people's screens.
struct MailWords: Sendable {
    let resetSubject = Phrase("A new password for Casement", cy: nil)
    let resetText = Phrase(
        """
        {1},

        somebody asked for a new password for your account in Casement. If it was you, open this link within one hour:

        {2}

        If it was not you, do nothing: your password stays as it is.
        """, cy: nil)
    let mergerSubject = Phrase("{1} is now part of {2}", cy: nil)
    let mergerText = Phrase(
        """
        {1},

        {5} has recorded that {2} became part of {3} on {4}. You act for {2} there.

        What {2} sent stays its own, and you see it as before. What is new is sent for {3}: to do that you need a role for \
        {3}, which whoever looks after the work gives you. If you hear nothing about it, ask them.

        {6} recorded this.
        """, cy: nil)
    let operatorsInvitationText = Phrase(
        """
        {1},

        you are invited to Casement on behalf of {2}, by those who look after it there. It is where the board, and those \
        who work with it, do their work together. Open this link to see what you are asked to do:

        {3}

        The link counts once, until {4}. It is for you alone, so please do not pass this message on.

        If you did not expect this, or have a question, speak to the board. You need not do anything: without the link \
        being used, nothing happens.
        """, cy: nil)
    let linkedSubject = Phrase("Your Casement account is linked with {1}", cy: nil)
    let linkedText = Phrase(
        """
        {1},

        your account in Casement was linked with {2} just now: whoever signs in at {2} as you can sign in to it.

        If it was you, do nothing. If it was not, open {3}, sign in with your password, take the link away on the page \
        “Signing in with {2}” and change your password; then tell whoever looks after Casement in your partnership.
        """, cy: nil)
    let unlinkedSubject = Phrase("Your Casement account is no longer linked with {1}", cy: nil)
    let unlinkedText = Phrase(
        """
        {1},

        the link between your account in Casement and {2} was taken away just now. You can no longer sign in there.

        If you know of it, do nothing. If not, open {3}, sign in with your password and change it; then tell whoever looks \
        after Casement in your partnership.
        """, cy: nil)
    let invitationSubject = Phrase("You are invited to Casement by {1}", cy: nil)
    let invitationText = Phrase(
        """
        {1},

        {2} has invited you to Casement on behalf of {3}. It is where the board, and those who work with it, do their \
        work together. Open this link to see what you are asked to do:

        {4}

        The link counts once, until {5}. It is for you alone, so please do not pass this message on.

        If you did not expect this, or have a question, speak to {2}. You need not do anything: without the link being \
        used, nothing happens.
        """, cy: nil)
}
