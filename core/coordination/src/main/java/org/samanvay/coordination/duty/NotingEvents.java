package org.samanvay.coordination.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.casefile.CaseFiles;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.state.Enabling;
import org.samanvay.spi.Text;

/** An officer notes an event that nothing on the platform shows, with the time at which it was. */
@ApplicationScoped
class NotingEvents {
    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private Enabling enabling;

    @Inject
    private CaseFiles cases;

    @Inject
    private Persons persons;

    @Inject
    private DutyBook book;

    @Inject
    private ClosingDuties closing;

    @Inject
    private SettlingDuties settling;

    @Inject
    private DutyStore store;

    UUID note(UUID caseFile, String code, @Nullable UUID named, Instant at) {
        Viewer viewer = current.forChange();
        CaseAccess access = kernel.require(viewer, caseFile);
        HeldPost by = noting(viewer, access, code);
        DeclaredDuty declared = book.find(by.department(), code).orElseThrow();
        if (!declared.isStartedByNoting()) {
            throw new Problem(
                    DutyProblem.EVENT_NOT_NOTED,
                    Text.of(
                            "The platform sees this event itself: an entry, a referral",
                            "यह घटना प्रविष्टि या रेफरल से स्वतः दर्ज होती है"));
        }
        enabling.requireEnabled(access.state(), by.department());
        cases.requireWorkable(access, by);
        closing.requirePast("at", at);
        requireLaw(declared, at);
        UUID person = person(access, named);
        Owed owed = new Owed(declared, at, true);
        List<KnownDuty> known = store.ofCase(caseFile, book.lineOf(declared));
        requireNew(known, owed, person);
        Happening happening = new Happening(caseFile, access.state(), person, Ids.next(), by.post(), by);
        return settling.settle(happening, SettlingDuties.Said.owed(List.of(owed)), known).stream()
                .findFirst()
                .orElseThrow(() -> stands(null));
    }

    private void requireLaw(DeclaredDuty declared, Instant at) {
        if (!declared.isLawAt(at)) {
            throw new Problem(
                    DutyProblem.NOT_LAW_THEN,
                    Text.of("This rule was not law on that day", "उस दिन यह नियम लागू नहीं था"),
                    book.lineOf(declared).stream()
                            .filter(other -> other.isLawAt(at))
                            .findFirst()
                            .<Map<String, Object>>map(other -> Map.of("field", "at", "duty", other.code()))
                            .orElse(Map.of("field", "at")));
        }
    }

    /** The caller's post whose department has the duty; to any other the duty is unknown. */
    private HeldPost noting(Viewer viewer, CaseAccess access, String code) {
        HeldPost acting = kernel.acting(viewer, access);
        if (book.find(acting.department(), code).isPresent()) {
            return acting;
        }
        return viewer.posts().stream()
                .filter(held -> access.isOwn(held.department()) && book.find(held.department(), code).isPresent())
                .findFirst()
                .orElseThrow(() -> new Problem(
                        DutyProblem.UNKNOWN_DUTY,
                        Text.of("Your department has no such duty", "आपके विभाग का ऐसा कोई दायित्व नहीं है"),
                        Map.of("field", "duty")));
    }

    private UUID person(CaseAccess access, @Nullable UUID named) {
        return named == null
                ? persons.survivor(access)
                        .orElseThrow(() -> CommonProblem.invalidArgument(
                                "person", "Say whom it is about", "बताएँ कि यह किस व्यक्ति के बारे में है"))
                : persons.require(access, named).id();
    }

    /** @param known those of the case that the rule or an earlier one of its line demands */
    private static void requireNew(List<KnownDuty> known, Owed owed, UUID person) {
        known.stream()
                .filter(duty -> duty.declared().equals(owed.declared())
                        && person.equals(duty.person())
                        && (owed.declared().firstOf() || duty.eventAt().equals(owed.at())))
                .findFirst()
                .ifPresent(duty -> {
                    throw stands(duty.id());
                });
    }

    private static Problem stands(@Nullable UUID duty) {
        return new Problem(
                DutyProblem.DUTY_STANDS,
                Text.of("This event has opened the duty already", "इस घटना से दायित्व पहले ही दर्ज है"),
                Optional.ofNullable(duty)
                        .<Map<String, Object>>map(id -> Map.of("duty", id.toString()))
                        .orElse(Map.of()));
    }
}
