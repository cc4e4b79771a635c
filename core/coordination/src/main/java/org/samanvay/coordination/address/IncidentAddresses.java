package org.samanvay.coordination.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.vault.KeyRing;

/** Remembers by a keyed hash at which address something happened, and forgets what was told. */
@ApplicationScoped
public class IncidentAddresses {
    private static final String KIND = "INCIDENT_ADDRESS";
    private static final int LONGEST = 500;

    @Inject
    private Database database;

    @Inject
    private KeyRing keys;

    @Inject
    private Clock clock;

    /**
     * An incident that was recorded in a case.
     *
     * @param district LGD code of where it happened; null: the case's
     * @param address as it was told
     */
    public void ofIncident(
            UUID caseFile,
            UUID person,
            UUID incident,
            @Nullable Integer district,
            LocalDate happenedOn,
            UUID by,
            String address) {
        if (address.length() > LONGEST) {
            throw CommonProblem.invalidArgument(
                    "incident.address", "At most " + LONGEST + " characters", "अधिकतम " + LONGEST + " वर्ण");
        }
        District where = district(caseFile, district);
        hash(address, where)
                .ifPresent(hash -> write(caseFile, person, incident, null, where, happenedOn, by, hash));
    }

    /** What an entry tells, in place of what an earlier version of it told. */
    public void ofEntry(UUID caseFile, UUID person, UUID entry, LocalDate happenedOn, UUID by, String address) {
        District where = district(caseFile, null);
        Optional<byte[]> hash = hash(address, where);
        // What is the same stays: a finding may rest on it.
        database.run(
                "DELETE FROM incident_address WHERE entry = ? AND hash <> ?",
                entry,
                hash.orElse(new byte[0]));
        hash.ifPresent(known -> write(caseFile, person, null, entry, where, happenedOn, by, known));
    }

    /** An entry that tells none any more. */
    public void noneInEntry(UUID entry) {
        database.run("DELETE FROM incident_address WHERE entry = ?", entry);
    }

    private record District(int code, List<String> names) {}

    private District district(UUID caseFile, @Nullable Integer told) {
        return database.find(
                        row -> new District(row.number(1), List.of(row.text(2), row.text(3))),
                        "SELECT d.lgd_code, d.name_en, d.name_hi FROM case_file c JOIN district d"
                                + " ON d.lgd_code = COALESCE(?, c.district) WHERE c.id = ?",
                        told,
                        caseFile)
                .orElseThrow();
    }

    private Optional<byte[]> hash(String address, District where) {
        return AddressWords.normalized(address, where.names()).map(words -> keys.hash(KIND, words));
    }

    private void write(
            UUID caseFile,
            UUID person,
            @Nullable UUID incident,
            @Nullable UUID entry,
            District district,
            LocalDate happenedOn,
            UUID by,
            byte[] hash) {
        database.run(
                "INSERT INTO incident_address (id, case_file, person, incident, entry, state, district, happened_on,"
                        + " recorded_by_post, recorded_at, key_id, hash) SELECT ?, c.id, ?, ?, ?, c.state,"
                        + " ?, ?, ?, ?, ?, ? FROM case_file c WHERE c.id = ?"
                        + " ON DUPLICATE KEY UPDATE happened_on = VALUES(happened_on)",
                Ids.next(),
                person,
                incident,
                entry,
                district.code(),
                happenedOn,
                by,
                clock.instant(),
                KeyRing.HASH_KEY_ID,
                hash,
                caseFile);
    }
}
