package org.samanvay.coordination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.freetext.CaseText;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.spi.Text;

/** Every step after the application itself. */
@ApplicationScoped
class Answering {
    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private ApplicationSteps steps;

    @Inject
    private CaseText texts;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "samanvay")
    private EntityManager entities;

    /** An application and the post through which the caller takes its step. */
    private record Turn(SchemeApplication application, HeldPost by, CaseAccess access) {}

    UUID decide(UUID id, int version, SchemeDecision decision) {
        Turn turn = turn(id, version);
        requireAuthority(turn);
        String reason = decision.reason() == null || decision.reason().isBlank()
                ? null
                : texts.checked(turn.access(), "decision.reason", decision.reason(), Words.LONG);
        if (!decision.sanctioned() && reason == null) {
            throw CommonProblem.invalidArgument(
                    "decision.reason", "A rejection tells its reason", "अस्वीकृति का कारण बताना आवश्यक है");
        }
        StepContent content = new StepContent(
                List.of(),
                Words.rupees("decision.amount", decision.amount()),
                null,
                Words.required("decision.reference", decision.reference()),
                reason);
        turn.application().decide(decision.sanctioned(), clock.instant());
        return done(
                turn,
                decision.sanctioned() ? ApplicationStepKind.SANCTIONED : ApplicationStepKind.REJECTED,
                content);
    }

    UUID pay(UUID id, int version, SchemePayment payment) {
        Turn turn = turn(id, version);
        requireAuthority(turn);
        if (payment.on().isAfter(LocalDate.now(clock))) {
            throw CommonProblem.invalidArgument(
                    "payment.on", "A payment cannot lie in the future", "भुगतान की तिथि भविष्य की नहीं हो सकती");
        }
        StepContent content = new StepContent(
                List.of(),
                Words.rupees("payment.amount", payment.amount()),
                payment.on(),
                Words.required("payment.reference", payment.reference()),
                null);
        turn.application().pay();
        return done(turn, ApplicationStepKind.PAID, content);
    }

    UUID appeal(UUID id, int version, String reason) {
        Turn turn = turn(id, version);
        String words = reason.isBlank() ? "" : texts.checked(turn.access(), "reason", reason, Words.LONG);
        turn.application().appeal();
        return done(
                turn, ApplicationStepKind.APPEALED, new StepContent(List.of(), null, null, null, words));
    }

    UUID withdraw(UUID id, int version) {
        Turn turn = turn(id, version);
        turn.application().withdraw();
        return done(turn, ApplicationStepKind.WITHDRAWN, StepContent.none());
    }

    private UUID done(Turn turn, ApplicationStepKind kind, StepContent content) {
        boolean byAuthority = turn.by().department().equals(turn.application().department());
        steps.write(
                turn.application(),
                kind,
                turn.by(),
                content,
                byAuthority ? turn.application().appliedByPost() : null);
        return turn.application().id();
    }

    /** The two departments of an application work on it; for all others it does not exist. */
    private Turn turn(UUID id, int version) {
        SchemeApplication application = entities.find(SchemeApplication.class, id);
        if (application == null) {
            throw notFound();
        }
        CaseAccess access = kernel.require(current.forChange(), application.caseFile());
        HeldPost by = current.get().posts().stream()
                .filter(held -> held.department().equals(application.department()) && access.isOwn(held.department()))
                .findFirst()
                .or(() -> current.get().posts().stream()
                        .filter(held -> held.department().equals(application.appliedByDepartment())
                                && access.isOwn(held.department()))
                        .findFirst())
                .orElseThrow(Answering::notFound);
        application.requireVersion(version);
        return new Turn(application, by, access);
    }

    private static void requireAuthority(Turn turn) {
        if (!turn.by().department().equals(turn.application().department())) {
            throw CommonProblem.notAllowed(
                    "The department of the scheme decides and pays", "निर्णय और भुगतान योजना का विभाग करता है");
        }
    }

    static RuntimeException notFound() {
        return CommonProblem.notFound(Text.of("Application", "आवेदन"));
    }
}
