package org.samanvay.coordination.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.casefile.ActTime;
import org.samanvay.coordination.casefile.CaseFile;
import org.samanvay.coordination.casefile.CaseFiles;
import org.samanvay.coordination.entry.FormBook.KnownForm;
import org.samanvay.coordination.event.Step;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.event.Steps;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.state.Enabling;
import org.samanvay.coordination.storage.Database;
import org.samanvay.forms.Answers;
import org.samanvay.forms.Checked;
import org.samanvay.forms.FieldFault;
import org.samanvay.spi.Cardinality;
import org.samanvay.spi.Origin;
import org.samanvay.spi.Text;

/** Storing a form: the generic mutation, the typed ones and the import all come here. */
@ApplicationScoped
class SubmittingForm {
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
    private FormBook book;

    @Inject
    private AnswerReferences references;

    @Inject
    private Steps steps;

    @Inject
    private Clock clock;

    @Inject
    private Database database;

    @Inject
    private Event<EntryStored> stored;

    @PersistenceContext(unitName = "samanvay")
    private EntityManager entities;

    /** What was checked and can be written. */
    private record Ready(KnownForm form, CaseAccess access, HeldPost by, Answers answers) {
        @Override
        public String toString() {
            return "Ready[" + form.model().code() + "]";
        }
    }

    private Ready ready(Submission submission, Origin origin) {
        KnownForm form = book.require(submission.form());
        requireOrigin(form, origin);
        CaseAccess access = kernel.require(current.forChange(), submission.caseFile());
        HeldPost by = actingPost(access, form);
        enabling.requireEnabled(access.state(), form.model().department());
        CaseFile file = cases.requireWorkable(submission.caseFile(), by);
        ActTime.require(submission.actedAt(), file.begunAt(), clock.instant());
        return new Ready(form, access, by, checked(access, form, submission.answers()));
    }

    /** All that {@link #submit} would refuse, and nothing written; answers whom the entry is about. */
    UUID check(Submission submission) {
        Ready ready = ready(submission, Origin.ENTERED);
        return submission.entry() == null
                ? begun(ready.access(), ready.form(), submission, null).person()
                : correctable(submission, ready.form(), ready.by()).person();
    }

    UUID submit(Submission submission, Origin origin) {
        return submit(submission, origin, null);
    }

    /** @param typedAt when it was done where the submission does not say so; null: as it is stored */
    UUID submit(Submission submission, Origin origin, @Nullable Instant typedAt) {
        Ready ready = ready(submission, origin);
        KnownForm form = ready.form();
        HeldPost by = ready.by();
        CaseAccess access = ready.access();
        FormEntry entry = submission.entry() == null
                ? begun(access, form, submission, typedAt)
                : correctable(submission, form, by);
        if (submission.entry() == null) {
            entities.persist(entry);
        } else {
            entry.correct(Objects.requireNonNull(submission.version()), clock.instant());
        }
        entities.flush();
        keepVersion(entry, form, ready.answers(), by);
        steps.together(() -> {
            steps.write(Step.of(submission.caseFile(), stepOf(submission, origin), by, current.account())
                    .about(entry.id())
                    .detail(form.model().code())
                    .doneAt(submission.actedAt()));
            stored.fire(stored(ready, submission, entry));
        });
        return entry.id();
    }

    private static EntryStored stored(Ready ready, Submission submission, FormEntry entry) {
        return new EntryStored(
                submission.caseFile(),
                ready.access().state(),
                entry.person(),
                ready.form().model().department(),
                ready.form().model().code(),
                entry.id(),
                submission.entry() != null,
                entry.actedAt(),
                ready.answers(),
                ready.by());
    }

    private static StepKind stepOf(Submission submission, Origin origin) {
        if (origin == Origin.IMPORTED) {
            return StepKind.FORM_IMPORTED;
        }
        return submission.entry() == null ? StepKind.FORM_SUBMITTED : StepKind.FORM_CORRECTED;
    }

    private static void requireOrigin(KnownForm form, Origin origin) {
        if (form.model().origin() != origin) {
            boolean imported = form.model().origin() == Origin.IMPORTED;
            throw new Problem(
                    imported ? EntryProblem.FORM_IS_IMPORTED : EntryProblem.FORM_IS_ENTERED,
                    imported
                            ? Text.of("This form comes by file import and is read-only", "यह प्ररूप फ़ाइल आयात से आता है, केवल पठनीय है")
                            : Text.of("This form is entered by officers", "यह प्ररूप अधिकारी भरते हैं"),
                    Map.of("form", form.model().code()));
        }
    }

    private HeldPost actingPost(CaseAccess access, KnownForm form) {
        HeldPost by = kernel.acting(current.get(), access);
        if (by.department().equals(form.model().department())) {
            return by;
        }
        return current.get().posts().stream()
                .filter(held -> held.department().equals(form.model().department()) && access.isOwn(held.department()))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        EntryProblem.FORM_OF_ANOTHER_DEPARTMENT,
                        Text.of("Another department fills in this form", "यह प्ररूप दूसरा विभाग भरता है"),
                        Map.of("form", form.model().code())));
    }

    private Answers checked(CaseAccess access, KnownForm form, Map<String, ?> raw) {
        Checked checked = form.check().check(raw, clock.instant());
        List<FieldFault> faults = new ArrayList<>(checked.faults());
        faults.addAll(references.faults(access, form.codec().references(checked.answers())));
        EntryProblem.requireValid(faults);
        return checked.answers();
    }

    private FormEntry begun(
            CaseAccess access, KnownForm form, Submission submission, @Nullable Instant typedAt) {
        UUID person = submission.person() == null
                ? persons.survivor(access)
                        .orElseThrow(() -> CommonProblem.invalidArgument(
                                "person", "Say whom the form is about", "बताएँ कि प्ररूप किस व्यक्ति के बारे में है"))
                : persons.require(access, submission.person()).id();
        if (form.model().cardinality() == Cardinality.ONE_PER_CASE) {
            requireNone(access.caseFile(), form.model().code());
        }
        Instant now = clock.instant();
        return new FormEntry(
                Ids.next(),
                access.caseFile(),
                person,
                form.model(),
                submission.actedAt(),
                // Another node's clock may be a moment ahead.
                typedAt != null && typedAt.isBefore(now) ? typedAt : now,
                now);
    }

    private void requireNone(UUID caseFile, String form) {
        database.find(row -> row.uuid(1), "SELECT id FROM form_entry WHERE case_file = ? AND form = ?", caseFile, form)
                .ifPresent(existing -> {
                    throw new Problem(
                            EntryProblem.ENTRY_EXISTS,
                            Text.of(
                                    "The case holds this form already; correct that entry",
                                    "प्रकरण में यह प्ररूप पहले से है; उसी को संशोधित करें"),
                            Map.of("entry", existing.toString()));
                });
    }

    private FormEntry correctable(Submission submission, KnownForm form, HeldPost by) {
        requireCorrector(form, by);
        FormEntry entry = entities.find(FormEntry.class, submission.entry());
        if (entry == null || !entry.caseFile().equals(submission.caseFile()) || !entry.form().equals(submission.form())) {
            throw CommonProblem.notFound(Text.of("Form entry", "प्ररूप प्रविष्टि"));
        }
        if (submission.actedAt() != null) {
            throw new Problem(
                    EntryProblem.ACT_TIME_STANDS,
                    Text.of(
                            "A correction leaves the time of the act as it was entered first",
                            "संशोधन से कार्य का समय नहीं बदलता; वह पहली प्रविष्टि का ही रहता है"),
                    Map.of("field", "actedAt"));
        }
        if (submission.version() == null) {
            throw CommonProblem.invalidArgument(
                    "version", "A correction names the version it corrects", "संशोधन में संस्करण बताना आवश्यक है");
        }
        entry.requireVersion(submission.version());
        return entry;
    }

    private void requireCorrector(KnownForm form, HeldPost by) {
        Set<String> allowed = form.model().extras().correctedBy();
        if (allowed.isEmpty()) {
            return;
        }
        String kind = database.find(row -> row.text(1), "SELECT kind FROM post WHERE id = ?", by.post())
                .orElseThrow();
        if (!allowed.contains(kind)) {
            throw new Problem(
                    EntryProblem.CORRECTED_BY_OTHERS,
                    Text.of(
                            "Only the posts that the form names may correct it",
                            "प्ररूप में नामित पद ही इसे संशोधित कर सकते हैं"),
                    Map.of("form", form.model().code(), "posts", allowed.stream().sorted().toList()));
        }
    }

    private void keepVersion(FormEntry entry, KnownForm form, Answers answers, HeldPost by) {
        byte[] sealed = persons.requireKey(entry.person())
                .seal(Entries.placeOf(entry.id(), entry.version()), form.codec().toJson(answers));
        database.run(
                "INSERT INTO form_entry_version (entry, version, form_version, sealed_answers, recorded_by_post, recorded_by,"
                        + " recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                entry.id(),
                entry.version(),
                form.model().version(),
                sealed,
                by.post(),
                current.account(),
                entry.recordedAt());
    }
}
