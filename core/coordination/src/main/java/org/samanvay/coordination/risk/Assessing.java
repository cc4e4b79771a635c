package org.samanvay.coordination.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.casefile.CaseFiles;
import org.samanvay.coordination.clock.PlatformClock;
import org.samanvay.coordination.event.Step;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.event.Steps;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.freetext.CaseText;
import org.samanvay.coordination.incident.IncidentAdded;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.risk.Instruments.Declared;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.RiskInstrument;
import org.samanvay.spi.RiskInstrument.Question;
import org.samanvay.spi.RiskLevel;
import org.samanvay.spi.Text;

/** Judging a danger: the server counts, the officer may judge otherwise, and what is high is told. */
@ApplicationScoped
class Assessing {
    private static final int LONGEST_REASON = 1000;

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private CaseFiles cases;

    @Inject
    private Persons persons;

    @Inject
    private CaseText texts;

    @Inject
    private Posts posts;

    @Inject
    private Instruments instruments;

    @Inject
    private Thresholds thresholds;

    @Inject
    private Steps steps;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Inject
    private Event<RiskFound> found;

    UUID assess(UUID caseFile, NewAssessment asked) {
        CaseAccess access = kernel.require(current.forChange(), caseFile);
        Declared declared = instruments.latest(asked.instrument()).orElseThrow(Assessing::noInstrument);
        HeldPost by = user(access, declared);
        cases.requireWorkable(access, by);
        UUID person = persons.require(access, asked.person()).id();
        Judged judged = judged(access, asked, declared.instrument(), thresholds.of(access.state(), declared));
        UUID id = Ids.next();
        database.run(
                "INSERT INTO risk_assessment (id, case_file, person, department, instrument, instrument_version, post, account,"
                        + " at, sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                caseFile,
                person,
                declared.department(),
                declared.fullCode(),
                declared.instrument().version(),
                by.post(),
                current.account(),
                clock.instant(),
                judged.sealed(id, persons.requireKey(person)));
        steps.together(() -> {
            steps.write(Step.of(caseFile, StepKind.RISK_ASSESSED, by, current.account())
                    .about(id)
                    .detail(declared.fullCode()));
            if (judged.level().needsConference()) {
                found.fire(new RiskFound(caseFile, person, id, by));
            }
        });
        return id;
    }

    /** The held post that takes part in the case and is of a kind that may use the instrument. */
    private HeldPost user(CaseAccess access, Declared declared) {
        Viewer viewer = current.get();
        if (!access.isOwn(declared.department())) {
            throw noInstrument();
        }
        Map<UUID, PostCard> cards =
                posts.findAll(viewer.posts().stream().map(HeldPost::post).toList());
        return viewer.posts().stream()
                .filter(held -> held.department().equals(declared.department()))
                .filter(held -> declared.instrument().usedBy().contains(cards.get(held.post()).kind()))
                .findFirst()
                .orElseThrow(() -> CommonProblem.notAllowed(
                        "This post does not use this instrument", "यह पद इस प्रपत्र का उपयोग नहीं करता"));
    }

    private Judged judged(
            CaseAccess access, NewAssessment asked, RiskInstrument instrument, Thresholds.InForce inForce) {
        Map<String, RiskAnswer> answers = answers(asked, instrument);
        int score = instrument.questions().stream()
                .filter(question -> answers.get(question.code()) == RiskAnswer.YES)
                .mapToInt(Question::weight)
                .sum();
        RiskLevel scored = inForce.of(score);
        RiskLevel own = asked.level();
        if (own == null || own == scored) {
            return new Judged(score, instrument.most(), scored, scored, null, answers);
        }
        return new Judged(score, instrument.most(), scored, own, reason(access, asked.reason()), answers);
    }

    /** Every question once, and no other: what was not asked must not count as "no". */
    private static Map<String, RiskAnswer> answers(NewAssessment asked, RiskInstrument instrument) {
        Map<String, RiskAnswer> answers = new HashMap<>();
        asked.answers().forEach(each -> answers.put(each.question(), each.answer()));
        boolean complete = asked.answers().size() == instrument.questions().size()
                && instrument.questions().stream().allMatch(question -> answers.containsKey(question.code()));
        if (!complete) {
            throw CommonProblem.invalidArgument(
                    "assessment.answers",
                    "Each question of the instrument once; not known is an answer",
                    "प्रपत्र के प्रत्येक प्रश्न का एक उत्तर; ज्ञात नहीं भी उत्तर है");
        }
        return answers;
    }

    private String reason(CaseAccess access, @Nullable String written) {
        String reason = written == null ? "" : written.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw CommonProblem.invalidArgument(
                    "assessment.reason",
                    "Say in 1 to " + LONGEST_REASON + " characters why you judge otherwise than the score",
                    "अंकों से भिन्न आकलन का कारण 1 से " + LONGEST_REASON + " वर्णों में लिखें");
        }
        return texts.checked(access, "assessment.reason", reason, LONGEST_REASON);
    }

    private static Problem noInstrument() {
        return CommonProblem.notFound(Text.of("Risk instrument", "जोखिम आकलन प्रपत्र"));
    }

    /**
     * Another incident of the same person within a year, by what the same department recorded: what another one knows is
     * not told by this, and two offices that write down one incident have not seen two.
     */
    void observe(@Observes IncidentAdded added) {
        Instant at = added.occurredFrom();
        if (at == null) {
            return;
        }
        LocalDate day = LocalDate.ofInstant(at, PlatformClock.INDIA);
        boolean repeats = database.list(
                        row -> LocalDate.ofInstant(row.instant(1), PlatformClock.INDIA),
                        "SELECT occurred_from FROM incident WHERE case_file = ? AND person = ? AND department = ? AND id <> ?"
                                + " AND occurred_from BETWEEN ? AND ?",
                        added.caseFile(),
                        added.person(),
                        added.by().department(),
                        added.incident(),
                        day.minusYears(1).atStartOfDay(PlatformClock.INDIA).toInstant(),
                        day.plusYears(1).atStartOfDay(PlatformClock.INDIA).toInstant())
                .stream()
                .anyMatch(other -> !other.equals(day));
        if (repeats) {
            found.fire(new RiskFound(added.caseFile(), added.person(), null, added.by()));
        }
    }
}
