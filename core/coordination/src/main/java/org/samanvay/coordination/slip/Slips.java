package org.samanvay.coordination.slip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.casefile.CaseFiles;
import org.samanvay.coordination.event.Step;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.event.Steps;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.person.Person;
import org.samanvay.coordination.person.PersonRole;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.spi.Text;

/** Gives a person her slip, and reads it again. */
@ApplicationScoped
class Slips {
    private static final String SELECT = "SELECT n.code, s.next_on, s.word_hash IS NOT NULL, "
            + HiddenOffices.publicly("p", "o") + ", " + HiddenOffices.publicly("u", "uo") + ", s.given_at,"
            + " s.version FROM slip s JOIN person n ON n.id = s.person JOIN post p ON p.id = s.post"
            + " JOIN office o ON o.id = p.office LEFT JOIN post u ON u.id = p.reports_to"
            + " LEFT JOIN office uo ON uo.id = u.office WHERE s.person = ?";

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private Persons persons;

    @Inject
    private CaseFiles cases;

    @Inject
    private ChosenWord words;

    @Inject
    private Steps steps;

    @Inject
    private Clock clock;

    /** @param version the one that was read; 0 where she had none */
    UUID give(UUID caseFile, UUID id, NewSlip slip, int version) {
        CaseAccess access = kernel.require(current.forChange(), caseFile);
        HeldPost by = kernel.acting(current.get(), access);
        cases.requireWorkable(access, by);
        Person person = persons.require(access, id);
        persons.requireKey(id);
        if (person.role() != PersonRole.SURVIVOR) {
            throw new Problem(
                    SlipProblem.NOT_HER_SLIP,
                    Text.of("A slip is for the person affected", "पर्ची प्रभावित व्यक्ति के लिए है"),
                    Map.of("field", "person"));
        }
        if (slip.nextOn() != null && slip.nextOn().isBefore(LocalDate.now(clock))) {
            throw CommonProblem.invalidArgument(
                    "slip.nextOn", "The next date lies in the past", "अगला दिनांक बीत चुका है");
        }
        String hash = slip.word() == null ? null : words.hash(id, person.code(), slip.word());
        write(caseFile, id, by, slip, hash, version);
        steps.write(Step.of(caseFile, StepKind.SLIP_GIVEN, by, current.account()).about(id));
        return id;
    }

    /** With a new word its tries begin anew; without one the present word and its tries stay. */
    private void write(UUID caseFile, UUID person, HeldPost by, NewSlip slip, @Nullable String hash, int version) {
        int stored = database.find(row -> row.number(1), "SELECT version FROM slip WHERE person = ? FOR UPDATE", person)
                .orElse(0);
        if (stored != version) {
            throw CommonProblem.versionConflict(stored);
        }
        if (stored == 0) {
            database.run(
                    "INSERT INTO slip (person, case_file, post, next_on, word_hash, failed_attempts, given_at, given_by,"
                            + " version) VALUES (?, ?, ?, ?, ?, 0, ?, ?, 1)",
                    person,
                    caseFile,
                    by.post(),
                    slip.nextOn(),
                    hash,
                    clock.instant(),
                    current.account());
            return;
        }
        database.run(
                "UPDATE slip SET post = ?, next_on = ?, given_at = ?, given_by = ?, version = version + 1 WHERE person = ?",
                by.post(),
                slip.nextOn(),
                clock.instant(),
                current.account(),
                person);
        if (hash != null) {
            database.run(
                    "UPDATE slip SET word_hash = ?, failed_attempts = 0, locked_until = NULL WHERE person = ?",
                    hash,
                    person);
        }
    }

    Optional<SlipView> of(UUID caseFile, UUID person) {
        persons.require(kernel.require(current.get(), caseFile), person);
        return database.find(Slips::view, SELECT, person);
    }

    private static SlipView view(Row row) {
        return new SlipView(
                row.text(1),
                row.findDate(2),
                row.flag(3),
                new BilingualText(row.text(4), row.text(5)),
                new BilingualText(row.text(6), row.text(7)),
                row.findText(8),
                words(row, 9),
                words(row, 11),
                row.findText(13),
                row.instant(14),
                row.number(15));
    }

    private static @Nullable BilingualText words(Row row, int from) {
        String en = row.findText(from);
        return en == null ? null : new BilingualText(en, row.text(from + 1));
    }
}
