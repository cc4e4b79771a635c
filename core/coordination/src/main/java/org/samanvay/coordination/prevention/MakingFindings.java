package org.samanvay.coordination.prevention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.clock.Deadlines;
import org.samanvay.coordination.clock.PlatformClock;
import org.samanvay.coordination.event.NoticeKind;
import org.samanvay.coordination.event.Notices;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.prevention.FindingOwners.Seat;
import org.samanvay.coordination.prevention.Found.Address;
import org.samanvay.coordination.prevention.Found.Child;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.vault.KeyRing;
import org.samanvay.spi.Term;

/** Makes findings of what was found: each once, with its owner, and no more a day than an owner can decide about. */
@ApplicationScoped
class MakingFindings {
    /** New ones of a rule that an owner gets on one day; the others come on the next. */
    static final int A_DAY = 20;

    private static final int AT_ONCE = 500;

    @Inject
    private Database database;

    @Inject
    private FindingOwners owners;

    @Inject
    private KeyRing keys;

    @Inject
    private Changes changes;

    @Inject
    private Notices notices;

    void make(List<Found> found, LocalDate today) {
        Set<String> known = known(found);
        Map<Integer, Optional<Seat>> seats = new HashMap<>();
        Map<UUID, Integer> made = new HashMap<>();
        for (Found each : found) {
            Optional<Seat> owner = owner(each, seats);
            if (owner.isPresent()
                    && !known.contains(HexFormat.of().formatHex(hash(each)))
                    && mayKnow(owner.get(), each)
                    && made.getOrDefault(owner.get().post(), 0) < A_DAY
                    && changes.inTransaction(() -> make(each, owner.get().post(), today))) {
                made.merge(owner.get().post(), 1, Integer::sum);
            }
        }
    }

    /** Of an address the desk where something was recorded, if it was recorded at one; else the district's. */
    private Optional<Seat> owner(Found found, Map<Integer, Optional<Seat>> seats) {
        String department = found.rule().department().id();
        String kind = found.rule().declared().owner();
        Address address = found.address();
        return address == null
                ? seats.computeIfAbsent(found.district(), district -> owners.find(department, kind, district))
                : owners.find(department, kind, found.district(), address.offices());
    }

    private static boolean mayKnow(Seat owner, Found found) {
        return !found.shutOut().contains(owner.office());
    }

    private byte[] hash(Found found) {
        return keys.hash("finding", found.rule().code() + " " + found.key());
    }

    /** Of these, the hashes of those that were found before. */
    private Set<String> known(List<Found> found) {
        Set<String> known = new HashSet<>();
        for (int from = 0; from < found.size(); from += AT_ONCE) {
            List<Found> part = found.subList(from, Math.min(found.size(), from + AT_ONCE));
            List<Object> parameters = new ArrayList<>(List.of(part.getFirst().rule().code()));
            part.forEach(each -> parameters.add(hash(each)));
            known.addAll(database.list(
                    row -> row.text(1),
                    "SELECT LOWER(HEX(key_hash)) FROM finding_made WHERE rule = ? AND key_hash IN "
                            + Database.places(part.size()),
                    parameters.toArray()));
        }
        return known;
    }

    private boolean make(Found found, UUID owner, LocalDate today) {
        KnownRule rule = found.rule();
        int first = database.run(
                "INSERT IGNORE INTO finding_made (rule, key_hash) VALUES (?, ?)", rule.code(), hash(found));
        if (first == 0) {
            return false;
        }
        UUID id = Ids.next();
        Child child = found.child();
        Address address = found.address();
        database.run(
                "INSERT INTO finding (id, rule, state, district, establishment, status_found, case_file, entry,"
                        + " reported_by_post, incident_address, found_on, owner_post, decide_by, final, delete_on, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, FALSE, ?, 1)",
                id,
                rule.code(),
                found.state(),
                found.district(),
                found.establishment(),
                found.status(),
                caseOf(found),
                child == null ? null : child.entry(),
                reportedBy(found),
                address == null ? null : address.last(),
                today,
                owner,
                after(today, rule.declared().decideWithin()),
                after(today, rule.declared().keptFor()));
        if (address != null) {
            for (UUID told : address.cases()) {
                database.run("INSERT INTO finding_case (finding, case_file) VALUES (?, ?)", id, told);
            }
        }
        notices.tell(owner, NoticeKind.FINDING_MADE, id);
        return true;
    }

    private static @Nullable UUID caseOf(Found found) {
        Child child = found.child();
        Address address = found.address();
        if (child != null) {
            return child.caseFile();
        }
        return address == null ? null : address.lastCase();
    }

    private static @Nullable UUID reportedBy(Found found) {
        Child child = found.child();
        Address address = found.address();
        if (child != null) {
            return child.reportedBy();
        }
        return address == null ? null : address.reportedBy();
    }

    /** The day on which a term ends that runs from the morning of another. */
    static LocalDate after(LocalDate day, Term term) {
        return LocalDate.ofInstant(
                Deadlines.end(day.atStartOfDay(PlatformClock.INDIA).toInstant(), term), PlatformClock.INDIA);
    }
}
