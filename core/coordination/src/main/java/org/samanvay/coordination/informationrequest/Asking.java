package org.samanvay.coordination.informationrequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.clock.PlatformClock;
import org.samanvay.coordination.establishment.EstablishmentLists;
import org.samanvay.coordination.establishment.EstablishmentView;
import org.samanvay.coordination.establishment.Registers;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.event.NoticeKind;
import org.samanvay.coordination.event.Notices;
import org.samanvay.coordination.freetext.FreeText;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.matrix.NodalMatrix;
import org.samanvay.coordination.matrix.NodalMatrix.SeatPost;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.state.Enabling;
import org.samanvay.coordination.storage.Database;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.spi.Level;
import org.samanvay.spi.Text;

/** Sending an information request: by a nodal post, on a written order, about an establishment whose place is not hidden. */
@ApplicationScoped
class Asking {
    private static final int MOST_DEPARTMENTS = 20;
    private static final int LONGEST_QUESTION = 1000;
    private static final int LONGEST_AUTHORITY = 160;
    private static final int LONGEST_NUMBER = 80;

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private EstablishmentLists establishments;

    @Inject
    private Registers registers;

    @Inject
    private Definitions definitions;

    @Inject
    private Enabling enabling;

    @Inject
    private NodalMatrix matrix;

    @Inject
    private FreeText texts;

    @Inject
    private Notices notices;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    UUID ask(NewInformationRequest asked, @Nullable String asPost) {
        HeldPost by = current.actingPost(asPost);
        if (!by.nodal()) {
            throw CommonProblem.notAllowed(
                    "Information requests are sent by nodal posts", "सूचना अनुरोध नोडल पद भेजते हैं");
        }
        EstablishmentView about = about(by, asked.establishment());
        Map<String, UUID> to = addressees(by, about, asked.departments());
        Instant now = clock.instant();
        requireTimes(asked, now);
        UUID id = Ids.next();
        database.run(
                "INSERT INTO information_request (id, state, from_post, establishment, question, order_authority, order_number,"
                        + " order_date, asked_at, asked_by, answer_by, valid_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                by.state(),
                by.post(),
                about.id(),
                texts.checked("request.question", asked.question(), LONGEST_QUESTION),
                texts.checked("request.order.authority", asked.order().authority(), LONGEST_AUTHORITY),
                texts.checked("request.order.number", asked.order().number(), LONGEST_NUMBER),
                asked.order().date(),
                now,
                current.account(),
                asked.answerBy(),
                asked.validUntil());
        database.insertAll(
                "INSERT INTO information_part (request, department, post) VALUES",
                to.entrySet().stream()
                        .map(part -> new @Nullable Object[] {id, part.getKey(), part.getValue()})
                        .toList(),
                "");
        notices.tellAll(to.values(), NoticeKind.INFORMATION_ASKED, id);
        audit.actOfPost(current.account(), by.post(), "INFORMATION_ASKED", id);
        return id;
    }

    private EstablishmentView about(HeldPost by, UUID id) {
        return Optional.ofNullable(establishments.findAll(List.of(id)).get(id))
                .filter(found -> found.state() == by.state() && !hidesPlaces(found.register()) && !found.withdrawn())
                .filter(found -> by.level() == Level.STATE
                        || by.district() == null
                        || by.district() == found.district())
                .orElseThrow(() -> CommonProblem.invalidArgument(
                        "request.establishment",
                        "An establishment of your own area, in a register that shows its places",
                        "अपने क्षेत्र का प्रतिष्ठान, ऐसी पंजिका से जो स्थान दिखाती है"));
    }

    /** Also from its keeper: an answer about a shelter would tell others where it lies. */
    private boolean hidesPlaces(String register) {
        return registers.find(register).map(kept -> kept.hidden().isPresent()).orElse(true);
    }

    /** The nodal post of each department in the establishment's district, else that of the state. */
    private Map<String, UUID> addressees(HeldPost by, EstablishmentView about, List<String> departments) {
        Set<String> chosen = new LinkedHashSet<>(departments);
        if (chosen.isEmpty() || chosen.size() > MOST_DEPARTMENTS) {
            throw CommonProblem.invalidArgument(
                    "request.departments", "1 to " + MOST_DEPARTMENTS + " departments", "1 से " + MOST_DEPARTMENTS + " विभाग");
        }
        List<SeatPost> seats = matrix.seatPosts(by.state(), null);
        Map<String, UUID> addressees = new LinkedHashMap<>();
        for (String department : chosen) {
            enabling.requireEnabled(by.state(), department);
            boolean answers = definitions
                    .department(department)
                    .map(DepartmentDefinition::answersInformationRequests)
                    .orElse(false);
            if (!answers || department.equals(by.department())) {
                throw notAsked(department);
            }
            addressees.put(department, seat(seats, department, about.district()));
        }
        return addressees;
    }

    private static UUID seat(List<SeatPost> seats, String department, int district) {
        List<SeatPost> own = seats.stream().filter(seat -> seat.department().equals(department)).toList();
        return own.stream()
                .filter(seat -> seat.district() != null && seat.district() == district)
                .findFirst()
                .or(() -> own.stream().filter(seat -> seat.district() == null).findFirst())
                .map(SeatPost::post)
                .orElseThrow(() -> notAsked(department));
    }

    private static Problem notAsked(String department) {
        return new Problem(
                InformationProblem.DEPARTMENT_NOT_ASKED,
                Text.of(
                        "This department is not asked: it treats or counsels, or it is your own",
                        "इस विभाग से नहीं पूछा जाता: यह उपचार या परामर्श देता है, या यह आपका ही विभाग है"),
                Map.of("field", "request.departments", "department", department));
    }

    private static void requireTimes(NewInformationRequest asked, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, PlatformClock.INDIA);
        if (asked.order().date().isAfter(today)) {
            throw CommonProblem.invalidArgument(
                    "request.order.date", "The order is dated in the future", "आदेश की तिथि भविष्य की है");
        }
        if (!asked.answerBy().isAfter(now)) {
            throw CommonProblem.invalidArgument("request.answerBy", "A time that is still to come", "आने वाला समय दें");
        }
        LocalDate lastAnswer = LocalDate.ofInstant(asked.answerBy(), PlatformClock.INDIA);
        if (asked.validUntil().isBefore(lastAnswer) || asked.validUntil().isAfter(today.plusYears(1))) {
            throw CommonProblem.invalidArgument(
                    "request.validUntil",
                    "Not before the answers are due, and at most a year",
                    "उत्तर की समय-सीमा से पहले नहीं, और अधिकतम एक वर्ष");
        }
    }
}
