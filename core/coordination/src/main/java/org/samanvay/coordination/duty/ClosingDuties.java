package org.samanvay.coordination.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.event.Step;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.event.Steps;
import org.samanvay.coordination.freetext.CaseText;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.vault.Place;
import org.samanvay.forms.DutyWords;
import org.samanvay.spi.Evidence;
import org.samanvay.spi.Law;
import org.samanvay.spi.Text;

/**
 * What officers do with a duty by hand. Any post of its department that takes part in the case notes what was done; that
 * the law is waived or was never touched is said by the post that answers for it, or by one above.
 */
@ApplicationScoped
class ClosingDuties {
    static final int LONGEST_REASON = 1000;
    private static final int LONGEST_WORD = 200;
    private static final Duration LONGEST_JOURNEY = Duration.ofDays(7);

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private DutyStore store;

    @Inject
    private Persons persons;

    @Inject
    private Posts posts;

    @Inject
    private CaseText texts;

    @Inject
    private Steps steps;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** What is acted on, through which post. */
    private record Acting(KnownDuty duty, CaseAccess access, HeldPost by) {}

    UUID prove(UUID id, int version, HeldProof proof, Instant doneAt) {
        Acting acting = open(id, version);
        KnownDuty duty = acting.duty();
        if (!(duty.declared().duty().evidence() instanceof Evidence.Noted)) {
            throw evidenceRequired(duty);
        }
        requirePast("doneAt", doneAt);
        String words = String.join(
                "\n",
                word(acting, "proof.heldAt", proof.heldAt()),
                word(acting, "proof.register", proof.register()),
                word(acting, "proof.number", proof.number()));
        store.close(
                duty, DutyStanding.DONE, doneAt, acting.by().post(), sealed(duty, words), clock.instant());
        return told(acting, StepKind.DUTY_DONE);
    }

    private static Problem evidenceRequired(KnownDuty duty) {
        Text closedBy = DutyWords.closedBy(duty.declared().duty());
        return new Problem(
                DutyProblem.EVIDENCE_REQUIRED,
                Text.of("Only this closes it: " + closedBy.en(), "यह केवल इससे पूर्ण होगा: " + closedBy.hi()),
                Map.of("closedByEn", closedBy.en(), "closedByHi", closedBy.hi()));
    }

    /** No reason is asked: it is hers to decline. */
    UUID declined(UUID id, int version, Instant offeredAt) {
        Acting acting = open(id, version);
        KnownDuty duty = acting.duty();
        if (!duty.declared().duty().touchesPerson()) {
            throw new Problem(
                    DutyProblem.NOT_HERS_TO_DECLINE,
                    Text.of(
                            "This does not touch her body, statement or choice; nobody declines it",
                            "यह उसके शरीर, कथन या विकल्प से संबंधित नहीं है; इसे कोई अस्वीकार नहीं कर सकता"));
        }
        requirePast("offeredAt", offeredAt);
        store.close(
                duty, DutyStanding.OFFERED_AND_DECLINED, offeredAt, acting.by().post(), null, clock.instant());
        return told(acting, StepKind.DUTY_OFFERED_AND_DECLINED);
    }

    UUID waive(UUID id, int version, String reason) {
        Acting acting = open(id, version);
        KnownDuty duty = acting.duty();
        Law law = duty.declared().duty().waiver()
                .orElseThrow(() -> new Problem(
                        DutyProblem.WAIVER_NOT_ALLOWED,
                        Text.of("No law lets this be waived", "कोई विधि इसे माफ करने की अनुमति नहीं देती")));
        requireAnswerable(duty);
        String words = law.act() + ", " + law.section() + "\n" + reason(acting, reason);
        Instant now = clock.instant();
        store.close(duty, DutyStanding.WAIVED, now, acting.by().post(), sealed(duty, words), now);
        return told(acting, StepKind.DUTY_WAIVED);
    }

    /** Four eyes: who made the event go away does not make the duty go away, too. */
    UUID closeCorrected(UUID id, int version, String reason) {
        Acting acting = open(id, version);
        KnownDuty duty = acting.duty();
        if (duty.eventCorrectedAt() == null) {
            throw new Problem(
                    DutyProblem.EVENT_STANDS,
                    Text.of("Its event was not corrected; it stands", "इसकी घटना संशोधित नहीं हुई है; दायित्व यथावत है"));
        }
        requireAnswerable(duty);
        if (store.isCorrector(id, current.account())) {
            throw new Problem(
                    DutyProblem.SAME_OFFICER,
                    Text.of(
                            "You corrected the entry; somebody else closes the duty",
                            "प्रविष्टि आपने संशोधित की है; दायित्व कोई अन्य अधिकारी बंद करे"));
        }
        Instant now = clock.instant();
        store.close(
                duty,
                DutyStanding.CLOSED_AFTER_CORRECTION,
                now,
                acting.by().post(),
                sealed(duty, reason(acting, reason)),
                now);
        return told(acting, StepKind.DUTY_CLOSED_AFTER_CORRECTION);
    }

    UUID noteJourney(UUID id, int version, Instant from, Instant until) {
        Acting acting = open(id, version);
        if (!acting.duty().declared().duty().journeyExcluded()) {
            throw new Problem(
                    DutyProblem.JOURNEY_COUNTS,
                    Text.of("The law counts the journey here", "यहाँ विधि यात्रा का समय गिनती है"));
        }
        requirePast("until", until);
        Duration journey = Duration.between(from, until);
        if (journey.isNegative() || journey.toMinutes() == 0 || journey.compareTo(LONGEST_JOURNEY) > 0) {
            throw CommonProblem.invalidArgument(
                    "from", "A journey of one minute to seven days", "यात्रा एक मिनट से सात दिन तक की हो");
        }
        store.addJourney(acting.duty(), (int) journey.toMinutes());
        return told(acting, StepKind.DUTY_JOURNEY_NOTED);
    }

    private Acting open(UUID id, int version) {
        Viewer viewer = current.forChange();
        KnownDuty duty = store.find(id).orElseThrow(ClosingDuties::notFound);
        UUID caseFile = database.find(row -> row.uuid(1), "SELECT case_file FROM duty WHERE id = ?", id)
                .orElseThrow();
        CaseAccess access = kernel.require(viewer, caseFile);
        if (!access.isOwn(duty.declared().department())) {
            throw notFound();
        }
        if (duty.version() != version) {
            throw CommonProblem.versionConflict(duty.version());
        }
        if (!duty.isOpen()) {
            throw CommonProblem.wrongStatus(
                    duty.standing().name(), "The duty is closed", "दायित्व बंद हो चुका है");
        }
        return new Acting(duty, access, actingPost(viewer, access, duty));
    }

    private HeldPost actingPost(Viewer viewer, CaseAccess access, KnownDuty duty) {
        UUID post = duty.post();
        HeldPost anyOfThem = kernel.acting(viewer, access);
        if (post != null && viewer.holding(post).isPresent()) {
            return viewer.holding(post).get();
        }
        return anyOfThem.department().equals(duty.declared().department())
                ? anyOfThem
                : viewer.posts().stream()
                        .filter(held -> held.department().equals(duty.declared().department()))
                        .findFirst()
                        .orElse(anyOfThem);
    }

    private void requireAnswerable(KnownDuty duty) {
        Viewer viewer = current.get();
        UUID post = duty.post();
        boolean answers = post == null
                || viewer.workingPosts().contains(post)
                || viewer.posts().stream().anyMatch(held -> held.nodal()
                        && held.department().equals(duty.declared().department()))
                || posts.find(post)
                        .map(card -> card.superior())
                        .filter(viewer.workingPosts()::contains)
                        .isPresent();
        if (!answers) {
            throw CommonProblem.notAllowed(
                    "The post that answers for it, or one above, does this",
                    "यह उत्तरदायी पद या उससे उच्च पद करता है");
        }
    }

    private UUID told(Acting acting, StepKind kind) {
        steps.write(Step.of(acting.access().caseFile(), kind, acting.by(), current.account())
                .about(acting.duty().id())
                .detail(acting.duty().declared().code()));
        return acting.duty().id();
    }

    private byte @Nullable [] sealed(KnownDuty duty, String words) {
        UUID person = duty.person();
        return person == null ? null : persons.requireKey(person).seal(noteOf(duty.id()), words);
    }

    static Place noteOf(UUID duty) {
        return new Place("duty", "sealed_note", duty, 0);
    }

    void requirePast(String field, Instant at) {
        if (at.isAfter(clock.instant())) {
            throw CommonProblem.invalidArgument(field, "It has not happened yet", "यह अभी हुआ नहीं है");
        }
    }

    private String word(Acting acting, String field, String value) {
        return texts.reference(acting.access(), field, oneLine(field, value, LONGEST_WORD), LONGEST_WORD);
    }

    private String reason(Acting acting, String value) {
        return texts.checked(acting.access(), "reason", oneLine("reason", value, LONGEST_REASON), LONGEST_REASON);
    }

    private static String oneLine(String field, String value, int longest) {
        if (value.isBlank() || value.strip().length() > longest || value.strip().chars().anyMatch(Character::isISOControl)) {
            throw CommonProblem.invalidArgument(
                    field, "One line of 1 to " + longest + " characters", "1 से " + longest + " वर्णों की एक पंक्ति");
        }
        return value;
    }

    static Problem notFound() {
        return CommonProblem.notFound(Text.of("Duty", "दायित्व"));
    }
}
