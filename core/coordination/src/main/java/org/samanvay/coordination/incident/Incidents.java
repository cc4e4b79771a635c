package org.samanvay.coordination.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.Readable;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.address.IncidentAddresses;
import org.samanvay.coordination.casefile.CaseFiles;
import org.samanvay.coordination.clock.PlatformClock;
import org.samanvay.coordination.event.Step;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.event.Steps;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.coordination.vault.PersonKeys;
import org.samanvay.coordination.vault.Place;

/** Adding incidents, and reading those that the caller may. */
@ApplicationScoped
public class Incidents {
    private static final int LONGEST = 4000;

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private CaseFiles cases;

    @Inject
    private Persons persons;

    @Inject
    private PersonKeys keys;

    @Inject
    private IncidentAddresses addresses;

    @Inject
    private Steps steps;

    @Inject
    private Clock clock;

    @Inject
    private Event<IncidentAdded> added;

    UUID add(UUID caseFile, NewIncident described) {
        CaseAccess access = kernel.require(current.forChange(), caseFile);
        HeldPost by = kernel.acting(current.get(), access);
        cases.requireWorkable(access, by);
        UUID person = Ids.parse("person", described.person());
        persons.require(access, person);
        checkTimes(described);
        UUID id = Ids.next();
        database.run(
                "INSERT INTO incident (id, case_file, person, department, kind, occurred_from, occurred_until, district,"
                        + " sealed_narrative, recorded_by_post, recorded_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                id,
                caseFile,
                person,
                by.department(),
                described.kind(),
                instant(described.occurredFrom()),
                instant(described.occurredUntil()),
                described.district(),
                sealed(id, person, described.narrative()),
                by.post(),
                clock.instant());
        rememberAddress(caseFile, person, id, described, by);
        steps.together(() -> {
            steps.write(Step.of(caseFile, StepKind.INCIDENT_ADDED, by, current.account()).about(id));
            added.fire(new IncidentAdded(caseFile, person, id, instant(described.occurredFrom()), by));
        });
        return id;
    }

    private void rememberAddress(UUID caseFile, UUID person, UUID id, NewIncident described, HeldPost by) {
        String address = described.address();
        if (address == null || address.isBlank()) {
            return;
        }
        persons.requireKey(person);
        Instant from = instant(described.occurredFrom());
        LocalDate on = LocalDate.ofInstant(from == null ? clock.instant() : from, PlatformClock.INDIA);
        addresses.ofIncident(caseFile, person, id, described.district(), on, by.post(), address);
    }

    private void checkTimes(NewIncident described) {
        Instant from = instant(described.occurredFrom());
        Instant until = instant(described.occurredUntil());
        if (from != null && from.isAfter(clock.instant())) {
            throw CommonProblem.invalidArgument(
                    "incident.occurredFrom", "An incident cannot lie in the future", "घटना भविष्य की नहीं हो सकती");
        }
        if (from != null && until != null && until.isBefore(from)) {
            throw CommonProblem.invalidArgument(
                    "incident.occurredUntil", "It ended before it began", "समाप्ति प्रारंभ से पहले नहीं हो सकती");
        }
    }

    private byte @Nullable [] sealed(UUID id, UUID person, @Nullable String narrative) {
        if (narrative == null || narrative.isBlank()) {
            return null;
        }
        if (narrative.length() > LONGEST) {
            throw CommonProblem.invalidArgument(
                    "incident.narrative", "At most " + LONGEST + " characters", "अधिकतम " + LONGEST + " वर्ण");
        }
        return persons.requireKey(person).seal(placeOf(id), narrative.strip());
    }

    /** Of each case the incidents that the caller may read, newest first, in one statement for all cases. */
    public Map<UUID, List<IncidentView>> of(Map<UUID, CaseAccess> accesses, Page page) {
        SqlCondition readable = Readable.own(accesses.values(), "case_file", "department")
                .or(Readable.sharedIncidents(accesses.values(), "case_file", "person", "department"));
        List<Object> parameters = new ArrayList<>(accesses.keySet());
        parameters.addAll(readable.parameters());
        page.after().ifPresent(parameters::add);
        parameters.add(page.limit());
        List<Sealed> rows = database.list(
                Sealed::of,
                "SELECT id, case_file, ranked.person, department, kind, occurred_from, occurred_until, district, recorded_at, version,"
                        + " sealed_narrative, k.wrapped_key FROM (SELECT i.*, ROW_NUMBER() OVER (PARTITION BY case_file ORDER BY id DESC) place"
                        + " FROM incident i WHERE case_file IN " + Database.places(accesses.size())
                        + " AND " + readable.sql()
                        + (page.after().isPresent() ? " AND id < ?" : "") + ") ranked LEFT JOIN person_key k ON k.person = ranked.person WHERE place <= ? ORDER BY id DESC",
                parameters.toArray());
        return opened(rows);
    }

    private Map<UUID, List<IncidentView>> opened(Collection<Sealed> rows) {
        Map<UUID, List<IncidentView>> byCase = new HashMap<>();
        for (Sealed row : rows) {
            byCase.computeIfAbsent(row.caseFile, none -> new ArrayList<>()).add(row.opened(keys));
        }
        return byCase;
    }

    private static Place placeOf(UUID incident) {
        return new Place("incident", "sealed_narrative", incident, 1);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** A row before its narrative is opened. */
    private record Sealed(UUID caseFile, IncidentView view, byte @Nullable [] narrative, byte @Nullable [] wrappedKey) {
        static Sealed of(Row row) {
            return new Sealed(
                    row.uuid(2),
                    new IncidentView(
                            row.uuid(1),
                            row.uuid(3),
                            row.text(4),
                            IncidentKind.valueOf(row.text(5)),
                            row.findInstant(6),
                            row.findInstant(7),
                            row.findNumber(8),
                            null,
                            row.instant(9),
                            row.number(10)),
                    row.bytes(11).orElse(null),
                    row.bytes(12).orElse(null));
        }

        IncidentView opened(PersonKeys keys) {
            String text = narrative == null || wrappedKey == null
                    ? null
                    : keys.unwrap(view.person(), wrappedKey).openText(placeOf(view.id()), narrative);
            return new IncidentView(
                    view.id(),
                    view.person(),
                    view.department(),
                    view.kind(),
                    view.occurredFrom(),
                    view.occurredUntil(),
                    view.district(),
                    text,
                    view.recordedAt(),
                    view.version());
        }
    }
}
