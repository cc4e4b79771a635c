package org.samanvay.coordination.awareness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.freetext.FreeText;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Level;
import org.samanvay.spi.Text;

/** Plans a programme, reports that it was held, or cancels it; inside a change. */
@ApplicationScoped
class PlanningProgrammes {
    private static final int LARGEST = 100_000;

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private Programmes programmes;

    @Inject
    private FreeText texts;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    UUID plan(NewProgramme asked, @Nullable String asPost) {
        HeldPost by = current.actingPost(asPost);
        requireDistrict(asked.district(), by);
        if (asked.plannedOn().isBefore(LocalDate.now(clock).minusYears(1))
                || asked.plannedOn().isAfter(LocalDate.now(clock).plusYears(2))) {
            throw CommonProblem.invalidArgument(
                    "programme.plannedOn", "Within a year before or two years after today", "आज से एक वर्ष पूर्व से दो वर्ष बाद तक");
        }
        UUID id = Ids.next();
        database.run(
                "INSERT INTO awareness_programme (id, department, state, district, post, topic, setting, place, planned_on,"
                        + " status, planned_by, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'PLANNED', ?, 1)",
                id,
                by.department(),
                by.state(),
                asked.district(),
                by.post(),
                asked.topic(),
                asked.setting(),
                texts.checked("programme.place", asked.place(), 160),
                asked.plannedOn(),
                current.account());
        audit.actOfPost(current.account(), by.post(), "PROGRAMME_PLANNED", id);
        return id;
    }

    /** A post of a district plans in it; one of the state in any district of the state. */
    private void requireDistrict(int district, HeldPost by) {
        boolean own = by.level() == Level.STATE || by.district() == null
                ? database.find(
                                row -> row.flag(1),
                                "SELECT EXISTS (SELECT 1 FROM district WHERE lgd_code = ? AND state = ?)",
                                district,
                                by.state())
                        .orElse(false)
                : by.district() == district;
        if (!own) {
            throw CommonProblem.invalidArgument("programme.district", "A district of your post", "अपने पद का जिला चुनें");
        }
    }

    UUID held(UUID id, Audience audience, int version) {
        HeldPost by = mine(id, version);
        LocalDate today = LocalDate.now(clock);
        if (audience.heldOn().isAfter(today) || audience.heldOn().isBefore(today.minusYears(1))) {
            throw CommonProblem.invalidArgument("audience.heldOn", "A day of the last year until today", "पिछले एक वर्ष से आज तक का दिनांक");
        }
        int all = number(audience.women()) + number(audience.girls()) + number(audience.others());
        if (all == 0) {
            throw wrongAudience();
        }
        database.run(
                "UPDATE awareness_programme SET status = 'HELD', held_on = ?, women = ?, girls = ?, others = ?, reported_by = ?,"
                        + " version = version + 1 WHERE id = ?",
                audience.heldOn(),
                audience.women(),
                audience.girls(),
                audience.others(),
                current.account(),
                id);
        audit.actOfPost(current.account(), by.post(), "PROGRAMME_HELD", id);
        return id;
    }

    UUID cancel(UUID id, int version) {
        HeldPost by = mine(id, version);
        database.run("UPDATE awareness_programme SET status = 'CANCELLED', version = version + 1 WHERE id = ?", id);
        audit.actOfPost(current.account(), by.post(), "PROGRAMME_CANCELLED", id);
        return id;
    }

    private HeldPost mine(UUID id, int version) {
        database.find(row -> row.uuid(1), "SELECT id FROM awareness_programme WHERE id = ? FOR UPDATE", id);
        ProgrammeView programme = programmes.require(id);
        if (!current.forChange().workingPosts().contains(programme.post().id())) {
            throw CommonProblem.notAllowed("Only the post that planned it reports it", "आख्या केवल नियोजन करने वाला पद देता है");
        }
        if (programme.version() != version) {
            throw CommonProblem.versionConflict(programme.version());
        }
        if (programme.status() != ProgrammeStatus.PLANNED) {
            throw new Problem(
                    ProgrammeProblem.PROGRAMME_ENDED,
                    Text.of("It was held or cancelled before", "यह पहले हो चुका है या निरस्त है"));
        }
        return current.get().holding(programme.post().id()).orElse(current.get().posts().getFirst());
    }

    private static int number(int people) {
        if (people < 0 || people > LARGEST) {
            throw wrongAudience();
        }
        return people;
    }

    private static Problem wrongAudience() {
        return new Problem(
                ProgrammeProblem.WRONG_AUDIENCE,
                Text.of("Say how many came", "बताएँ कि कितने लोग आए"),
                Map.of("field", "audience.women"));
    }
}
