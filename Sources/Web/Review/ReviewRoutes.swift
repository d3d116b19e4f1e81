import Domain
import Hummingbird

/// Everything of a review, and starting one.
func reviewRoutes(_ ports: SitePorts, _ forms: FormDesk, _ mailer: Mailer?) -> [SiteRoute] {
    let desk = ReviewDesk(ports: ports, forms: forms)
    let home = ReviewHomeHandler(desk: desk)
    let start = StartReviewHandler(desk: desk)
    let title = RetitleHandler(desk: desk)
    let child = ChildHandler(desk: desk)
    let around = PeopleAroundHandler(desk: desk)
    let phase = PhaseHandler(desk: desk)
    let people = ReviewPeopleHandler(desk: desk)
    let invite = InviteHandler(desk: ports.signingIn, commands: ports.commands, forms: forms, mailer: mailer)
    let files = FilesHandler(desk: desk)
    let send = SendFilesHandler(desk: desk)
    let sent = SentFileHandler(desk: desk)
    let chronology = ChronologyHandler(desk: desk)
    let questions = QuestionsHandler(desk: desk)
    return [
        SiteRoute(board: .startReview, .openReview) { _, _, visit in try await start.show(visit) },
        SiteRoute(board: .startReview, .openReview, method: .post) { request, _, visit in
            try await start.take(request, visit)
        },
        SiteRoute(review: .review, .seeReview) { request, _, visit in try await home.show(request, visit) },
        SiteRoute(review: .retitleReview, .retitleReview) { _, _, visit in try await title.show(visit) },
        SiteRoute(review: .retitleReview, .retitleReview, method: .post) { request, _, visit in
            try await title.take(request, visit)
        },
        SiteRoute(review: .addChild, .retitleReview) { _, _, visit in try await child.showAdd(visit) },
        SiteRoute(review: .addChild, .retitleReview, method: .post) { request, _, visit in
            try await child.add(request, visit)
        },
        SiteRoute(review: .peopleAround, .keepPeopleAround) { request, _, visit in
            try await around.list(request, visit)
        },
        SiteRoute(review: .addPersonAround, .keepPeopleAround) { _, _, visit in try await around.showAdd(visit) },
        SiteRoute(review: .addPersonAround, .keepPeopleAround, method: .post) { request, _, visit in
            try await around.add(request, visit)
        },
        SiteRoute(review: .correctPersonAround, .keepPeopleAround) { _, context, visit in
            try await around.show(context, visit)
        },
        SiteRoute(review: .correctPersonAround, .keepPeopleAround, method: .post) { request, context, visit in
            try await around.take(request, context, visit)
        },
        SiteRoute(review: .removePersonAround, .keepPeopleAround) { _, context, visit in
            try await around.showRemove(context, visit)
        },
        SiteRoute(review: .removePersonAround, .keepPeopleAround, method: .post) { request, context, visit in
            try await around.remove(request, context, visit)
        },
        SiteRoute(review: .correctChild, .retitleReview) { _, context, visit in
            try await child.show(context, visit)
        },
        SiteRoute(review: .correctChild, .retitleReview, method: .post) { try await child.take($0, $1, $2) },
        SiteRoute(review: .closeReview, .closeReview) { _, _, visit in try await phase.show(visit, closing: true) },
        SiteRoute(review: .closeReview, .closeReview, method: .post) { request, _, visit in
            try await phase.take(request, visit, closing: true)
        },
        SiteRoute(review: .reopenReview, .reopenReview) { _, _, visit in try await phase.show(visit, closing: false) },
        SiteRoute(review: .reopenReview, .reopenReview, method: .post) { request, _, visit in
            try await phase.take(request, visit, closing: false)
        },
        SiteRoute(review: .reviewPeople, .seeReview) { _, _, visit in try await people.show(visit) },
        SiteRoute(review: .inviteToReview, .inviteToReview) { request, _, visit in
            try await invite.show(request, at: try await desk.invitePlace(visit))
        },
        SiteRoute(review: .inviteToReview, .inviteToReview, method: .post) { request, context, visit in
            try await invite.take(request, context.logger, at: try await desk.invitePlace(visit))
        },
        SiteRoute(review: .reviewInvitationMade, .inviteToReview) { request, _, visit in
            invite.showMade(request, at: try await desk.invitePlace(visit))
        },
        SiteRoute(review: .renewReviewInvitation, .inviteToReview) { _, context, visit in
            try await invite.askAgain(try context.mustHave("invitation"), at: try await desk.invitePlace(visit))
        },
        SiteRoute(review: .renewReviewInvitation, .inviteToReview, method: .post) { request, context, visit in
            try await invite.again(
                request, context.logger, try context.mustHave("invitation"), at: try await desk.invitePlace(visit))
        },
        SiteRoute(review: .revokeReviewInvitation, .revokeInvitationToReview) { _, context, visit in
            try await invite.askTakeBack(try context.mustHave("invitation"), at: try await desk.invitePlace(visit))
        },
        SiteRoute(review: .revokeReviewInvitation, .revokeInvitationToReview, method: .post) {
            request, context, visit in
            try await invite.takeBack(
                request, try context.mustHave("invitation"), at: try await desk.invitePlace(visit))
        },
        SiteRoute(review: .inviteColleague, .inviteAuthor) { request, _, visit in
            try await invite.show(request, at: try await desk.colleaguePlace(visit))
        },
        SiteRoute(review: .inviteColleague, .inviteAuthor, method: .post) { request, context, visit in
            try await invite.take(request, context.logger, at: try await desk.colleaguePlace(visit))
        },
        SiteRoute(review: .colleagueInvited, .inviteAuthor) { request, _, visit in
            invite.showMade(request, at: try await desk.colleaguePlace(visit))
        },
        SiteRoute(review: .renewColleagueInvitation, .inviteAuthor) { _, context, visit in
            try await invite.askAgain(
                try context.mustHave("invitation"), at: try await desk.colleaguePlace(visit))
        },
        SiteRoute(review: .renewColleagueInvitation, .inviteAuthor, method: .post) { request, context, visit in
            try await invite.again(
                request, context.logger, try context.mustHave("invitation"),
                at: try await desk.colleaguePlace(visit))
        },
        SiteRoute(review: .revokeColleagueInvitation, .inviteAuthor) { _, context, visit in
            try await invite.askTakeBack(
                try context.mustHave("invitation"), at: try await desk.colleaguePlace(visit))
        },
        SiteRoute(review: .revokeColleagueInvitation, .inviteAuthor, method: .post) { request, context, visit in
            try await invite.takeBack(
                request, try context.mustHave("invitation"), at: try await desk.colleaguePlace(visit))
        },
        SiteRoute(review: .endReviewRole, .endReviewRole) { _, context, visit in
            try await people.askEnd(context, visit)
        },
        SiteRoute(review: .endReviewRole, .endReviewRole, method: .post) { request, context, visit in
            try await people.end(request, context, visit)
        },
        SiteRoute(review: .files, .seeSubmission) { _, _, visit in try await files.list(visit) },
        SiteRoute(review: .sendFiles, .sendFile) { _, _, visit in try await send.show(visit) },
        SiteRoute(review: .sendFiles, .sendFile, method: .post) { request, _, visit in
            try await send.take(request, visit)
        },
        SiteRoute(review: .sendFiles, .sendFile, method: .put) { request, _, visit in
            try await send.put(request, visit)
        },
        SiteRoute(review: .sentFile, .sendFile) { _, context, visit in try await sent.show(context, visit) },
        SiteRoute(review: .sentFile, .sendFile, method: .post) { request, context, visit in
            try await sent.choose(request, context, visit)
        },
        SiteRoute(review: .keepSentFile, .sendFile, method: .post) { request, context, visit in
            try await sent.keep(request, context, visit)
        },
        SiteRoute(review: .discardSentFile, .sendFile) { _, context, visit in
            try await sent.askDiscard(context, visit)
        },
        SiteRoute(review: .discardSentFile, .sendFile, method: .post) { request, context, visit in
            try await sent.discard(request, context, visit)
        },
        SiteRoute(review: .fileReport, .readEntries) { _, context, visit in try await files.report(context, visit) },
        SiteRoute(review: .releaseFile, .releaseSubmission) { _, context, visit in
            try await files.askRelease(context, visit)
        },
        SiteRoute(review: .releaseFile, .releaseSubmission, method: .post) { request, context, visit in
            try await files.release(request, context, visit)
        },
        SiteRoute(review: .revokeRelease, .revokeRelease) { _, context, visit in
            try await files.askRevoke(context, visit)
        },
        SiteRoute(review: .revokeRelease, .revokeRelease, method: .post) { request, context, visit in
            try await files.revoke(request, context, visit)
        },
        SiteRoute(review: .acceptFile, .acceptSubmission) { _, context, visit in
            try await files.askAccept(context, visit)
        },
        SiteRoute(review: .acceptFile, .acceptSubmission, method: .post) { request, context, visit in
            try await files.accept(request, context, visit)
        },
        SiteRoute(review: .returnFile, .returnSubmission) { _, context, visit in
            try await files.askReturn(context, visit)
        },
        SiteRoute(review: .returnFile, .returnSubmission, method: .post) { request, context, visit in
            try await files.sendBack(request, context, visit)
        },
        SiteRoute(review: .withdrawFile, .withdrawFile) { _, context, visit in
            try await files.askWithdraw(context, visit)
        },
        SiteRoute(review: .withdrawFile, .withdrawFile, method: .post) { request, context, visit in
            try await files.withdraw(request, context, visit)
        },
        SiteRoute(review: .chronology, .readEntries) { request, _, visit in
            try await chronology.show(request, visit)
        },
        SiteRoute(review: .chronology, .readEntries, method: .post) { request, _, visit in
            try await chronology.choose(request, visit)
        },
        SiteRoute(review: .chronologyPeople, .readEntries) { _, _, visit in try await chronology.people(visit) },
        SiteRoute(review: .questions, .readQuestions) { _, _, visit in try await questions.list(visit) },
        SiteRoute(review: .question, .readQuestions) { _, context, visit in try await questions.show(context, visit) },
        SiteRoute(review: .question, .answerQuestion, method: .post) { request, context, visit in
            try await questions.answer(request, context, visit)
        },
        SiteRoute(review: .closeQuestion, .closeQuestion) { _, context, visit in
            try await questions.askClose(context, visit)
        },
        SiteRoute(review: .closeQuestion, .closeQuestion, method: .post) { request, context, visit in
            try await questions.close(request, context, visit)
        },
        SiteRoute(review: .askQuestion, .askQuestion) { request, context, visit in
            try await questions.showAsk(request, context, visit)
        },
        SiteRoute(review: .askQuestion, .askQuestion, method: .post) { request, context, visit in
            try await questions.ask(request, context, visit)
        },
    ] + entryRoutes(desk) + contributionRoutes(desk) + exportRoutes(desk) + familyRoutes(desk)
}
