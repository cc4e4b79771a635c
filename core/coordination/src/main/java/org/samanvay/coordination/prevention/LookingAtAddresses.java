package org.samanvay.coordination.prevention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.clock.PlatformClock;
import org.samanvay.coordination.prevention.Found.Address;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.spi.FindingRule.Looks;

/**
 * Looks for incidents at one address by the hashes alone. A further incident after a decision is found anew, because the
 * danger is then greater and not less; while a finding waits for its decision, its number is added to it instead.
 */
@ApplicationScoped
class LookingAtAddresses {
    private static final String INCIDENTS =
            "SELECT a.id, a.case_file, a.district, LOWER(HEX(a.hash)), a.happened_on, a.recorded_at, a.recorded_by_post,"
                    + " p.office, (SELECT GROUP_CONCAT(x.office) FROM excluded_office x WHERE x.case_file = a.case_file),"
                    + " (SELECT MAX(f.decided_at) FROM finding f JOIN incident_address m ON m.id = f.incident_address"
                    + " WHERE f.rule = ? AND m.hash = a.hash AND m.district = a.district),"
                    + " (SELECT MAX(f.id) FROM finding f JOIN incident_address m ON m.id = f.incident_address"
                    + " WHERE f.rule = ? AND m.hash = a.hash AND m.district = a.district AND f.decision IS NULL)"
                    + " FROM incident_address a JOIN case_file c ON c.id = a.case_file AND NOT c.restricted"
                    + " JOIN post p ON p.id = a.recorded_by_post"
                    + " JOIN (SELECT district, hash FROM incident_address WHERE state = ? AND happened_on >= ?"
                    + " GROUP BY district, hash HAVING COUNT(*) >= ?) r ON r.district = a.district AND r.hash = a.hash"
                    + " WHERE a.state = ? AND a.happened_on >= ? ORDER BY a.district, a.hash, a.id";

    @Inject
    private Database database;

    /** An incident there; when something was decided about its address, and the finding that still waits. */
    private record Happened(
            UUID id,
            UUID caseFile,
            int district,
            String hash,
            LocalDate on,
            Instant recordedAt,
            UUID by,
            UUID office,
            Set<UUID> shutOut,
            @Nullable Instant decidedAt,
            @Nullable UUID waiting) {
        static Happened of(Row row) {
            String shutOut = row.findText(9);
            return new Happened(
                    row.uuid(1),
                    row.uuid(2),
                    row.number(3),
                    row.text(4),
                    row.date(5),
                    row.instant(6),
                    row.uuid(7),
                    row.uuid(8),
                    shutOut == null
                            ? Set.of()
                            : Arrays.stream(shutOut.split(",")).map(UUID::fromString).collect(Collectors.toSet()),
                    row.findInstant(10),
                    row.findUuid(11));
        }

        /** One incident may be told twice: as such, and in a paper. */
        String occasion() {
            return caseFile + " " + on;
        }

        boolean isNew() {
            return decidedAt == null || recordedAt.isAfter(decidedAt);
        }
    }

    List<Found> look(KnownRule rule, Looks.OneAddress looks, int state, LocalDate today) {
        LocalDate since = LocalDate.ofInstant(LookingForFindings.since(today, looks.within()), PlatformClock.INDIA);
        Map<String, List<Happened>> byAddress = new LinkedHashMap<>();
        database.list(Happened::of, INCIDENTS, rule.code(), rule.code(), state, since, looks.howMany(), state, since)
                .forEach(each -> byAddress
                        .computeIfAbsent(each.district() + " " + each.hash(), none -> new ArrayList<>())
                        .add(each));
        List<Found> found = new ArrayList<>();
        byAddress.forEach((address, there) -> {
            UUID waiting = there.getFirst().waiting();
            if (waiting != null) {
                addTo(waiting, there);
            } else if (occasions(there) >= looks.howMany()) {
                firstNew(there).ifPresent(first -> found.add(Found.ofAddress(
                        rule, state, first.district(), address + " " + first.id(), told(there))));
            }
        });
        return found;
    }

    private static long occasions(Collection<Happened> there) {
        return there.stream().map(Happened::occasion).distinct().count();
    }

    /** The first that nobody has decided about; a paper that tells anew what was decided about is none. */
    private static Optional<Happened> firstNew(List<Happened> there) {
        Set<String> known = there.stream()
                .filter(each -> !each.isNew())
                .map(Happened::occasion)
                .collect(Collectors.toSet());
        return there.stream()
                .filter(each -> each.isNew() && !known.contains(each.occasion()))
                .findFirst();
    }

    private static Address told(List<Happened> there) {
        Happened last = there.getLast();
        return new Address(
                last.id(),
                last.caseFile(),
                last.by(),
                there.stream().map(Happened::caseFile).distinct().toList(),
                there.stream().map(Happened::office).collect(Collectors.toCollection(LinkedHashSet::new)),
                there.stream().flatMap(each -> each.shutOut().stream()).collect(Collectors.toSet()));
    }

    /** Not a case that is shut against anybody: it could shut the whole finding. */
    private void addTo(UUID finding, List<Happened> there) {
        there.stream()
                .filter(each -> each.shutOut().isEmpty())
                .map(Happened::caseFile)
                .distinct()
                .forEach(each -> database.run(
                        "INSERT IGNORE INTO finding_case (finding, case_file) VALUES (?, ?)", finding, each));
    }
}
