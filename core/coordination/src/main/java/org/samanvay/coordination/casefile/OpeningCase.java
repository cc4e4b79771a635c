package org.samanvay.coordination.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.event.Step;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.event.Steps;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.identifier.PublicCode;
import org.samanvay.coordination.person.NewPerson;
import org.samanvay.coordination.person.PersonRole;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.state.Enabling;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Text;

/** A post opens a case and owns it from then on. */
@ApplicationScoped
class OpeningCase {
    private static final int MOST = 50;

    @Inject
    private CurrentViewer current;

    @Inject
    private Enabling enabling;

    @Inject
    private CaseFiles cases;

    @Inject
    private Participations participations;

    @Inject
    private Persons persons;

    @Inject
    private ExternalNumbers numbers;

    @Inject
    private Steps steps;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Inject
    private Event<CaseOpened> openings;

    @Inject
    private Event<CaseMoved> moved;

    /** What a case needs to be opened, found and allowed. */
    private record Allowed(HeldPost by, String number, Set<UUID> excluded) {}

    /** Refuses what opening would refuse, and writes nothing. */
    void check(OpenCase opening) {
        allowed(opening, null);
        if (!opening.restrictedToPosts().isEmpty()) {
            participations.requirePosts("restrictedToPosts", opening.restrictedToPosts(), opening.state());
        }
    }

    private Allowed allowed(OpenCase opening, @Nullable String asPost) {
        HeldPost by = current.actingPost(asPost);
        if (by.state() != opening.state()) {
            throw CommonProblem.notAllowed("Your post is in another state", "आपका पद दूसरे राज्य में है");
        }
        enabling.requireEnabled(opening.state(), by.department());
        ActTime.require(opening.actedAt(), null, clock.instant());
        String number = number(opening);
        requirePersons(opening.persons());
        opening.persons().forEach(Persons::check);
        opening.externalNumbers().forEach(ExternalNumbers::check);
        return new Allowed(by, number, excluded(opening, by));
    }

    /** @param prepared whether somebody else typed it */
    UUID open(OpenCase opening, @Nullable String asPost, boolean prepared) {
        Allowed allowed = allowed(opening, asPost);
        HeldPost by = allowed.by();
        CaseFile opened = new CaseFile(Ids.next(), allowed.number(), opening, by.post(), clock.instant());
        cases.add(opened);
        participations.add(opened.id(), by.post());
        restrict(opened, opening, by);
        excludeAll(opened.id(), allowed.excluded());
        opening.persons().forEach(person -> persons.add(opened.id(), person, by));
        opening.externalNumbers().forEach(external -> numbers.add(opened.id(), external, by.department()));
        steps.together(() -> {
            steps.write(Step.of(opened.id(), StepKind.CASE_OPENED, by, current.account()).doneAt(opening.actedAt()));
            openings.fire(new CaseOpened(opened.id(), prepared));
            moved.fire(new CaseMoved(opened.id(), opening.state(), CaseStatus.OPEN, opened.begunAt(), by));
        });
        return opened.id();
    }

    private static void requirePersons(List<NewPerson> persons) {
        if (persons.size() > MOST || persons.stream().noneMatch(person -> isHarmed(person.role()))) {
            throw new Problem(
                    CaseProblem.SURVIVOR_REQUIRED,
                    Text.of(
                            "A case names 1 to " + MOST + " persons, at least one of them as survivor",
                            "प्रकरण में 1 से " + MOST + " व्यक्ति हों, जिनमें कम से कम एक प्रभावित व्यक्ति (सर्वाइवर) हो"),
                    Map.of("field", "persons"));
        }
    }

    private static boolean isHarmed(PersonRole role) {
        return role == PersonRole.SURVIVOR || role == PersonRole.CHILD_IN_CONFLICT_WITH_LAW;
    }

    /** {@code UK/DDN/2026/7KX3P2-C}: state, district, year, and a random code that no other node need be asked about. */
    private String number(OpenCase opening) {
        return database
                .find(
                        row -> row.text(1).substring(3) + "/" + row.text(2),
                        "SELECT s.iso_code, d.short_code FROM district d JOIN state s ON s.lgd_code = d.state"
                                + " WHERE d.lgd_code = ? AND d.state = ?",
                        opening.district(),
                        opening.state())
                .map(place -> place + "/" + LocalDate.now(clock).getYear() + "/" + PublicCode.random(6))
                .orElseThrow(() -> CommonProblem.invalidArgument(
                        "district", "No such district in this state", "इस राज्य में ऐसा कोई जिला नहीं है"));
    }

    private Set<UUID> excluded(OpenCase opening, HeldPost by) {
        Set<UUID> offices = parse("excludedOffices", opening.excludedOffices());
        if (offices.contains(by.office())) {
            throw CommonProblem.invalidArgument(
                    "excludedOffices",
                    "The opening office cannot shut itself out; another office opens this case",
                    "खोलने वाला कार्यालय स्वयं को बाहर नहीं रख सकता; यह प्रकरण दूसरा कार्यालय खोले");
        }
        return offices;
    }

    private void restrict(CaseFile opened, OpenCase opening, HeldPost by) {
        if (opened.isRestricted()) {
            participations.name(opened.id(), by.post());
            for (UUID post : participations.requirePosts("restrictedToPosts", opening.restrictedToPosts(), opening.state())) {
                participations.name(opened.id(), post);
                participations.add(opened.id(), post);
            }
        }
    }

    private void excludeAll(UUID caseFile, Set<UUID> offices) {
        offices.forEach(office -> database.run(
                "INSERT INTO excluded_office (case_file, office) VALUES (?, ?)", caseFile, office));
    }

    private Set<UUID> parse(String field, List<String> texts) {
        Set<UUID> ids = new LinkedHashSet<>();
        texts.forEach(text -> ids.add(Ids.parse(field, text)));
        if (ids.size() > MOST || countOf(ids) != ids.size()) {
            throw CommonProblem.invalidArgument(field, "One of them does not exist", "इनमें से कोई एक उपलब्ध नहीं है");
        }
        return ids;
    }

    private int countOf(Set<UUID> ids) {
        return ids.isEmpty()
                ? 0
                : database.list(
                                row -> row.uuid(1),
                                "SELECT id FROM office WHERE id IN " + Database.places(ids.size()),
                                new ArrayList<>(ids).toArray())
                        .size();
    }
}
