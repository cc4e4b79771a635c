package org.samanvay.coordination.prevention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samanvay.coordination.storage.Database;

/** Which post of a kind answers in a district. */
@ApplicationScoped
class FindingOwners {
    @Inject
    private Database database;

    /** A post and its office. */
    record Seat(UUID post, UUID office) {}

    /** Where the district has several, the first by code. */
    Optional<Seat> find(String department, String kind, int district) {
        return database.find(
                row -> new Seat(row.uuid(1), row.uuid(2)),
                "SELECT p.id, p.office FROM post p JOIN office o ON o.id = p.office WHERE p.kind = ? AND o.department = ?"
                        + " AND o.district = ? ORDER BY p.code LIMIT 1",
                kind,
                department,
                district);
    }

    /** One at these offices, if they have it; else that of the district. */
    Optional<Seat> find(String department, String kind, int district, Collection<UUID> offices) {
        List<Object> parameters = new ArrayList<>(List.of(kind, department, district));
        parameters.addAll(offices);
        return database.find(
                row -> new Seat(row.uuid(1), row.uuid(2)),
                "SELECT p.id, p.office FROM post p JOIN office o ON o.id = p.office WHERE p.kind = ? AND o.department = ?"
                        + " AND o.district = ? ORDER BY p.office IN " + Database.places(offices.size())
                        + " DESC, p.code LIMIT 1",
                parameters.toArray());
    }

    /** The district's nodal post of the department. */
    Optional<Seat> nodal(String department, int district) {
        return database.find(
                row -> new Seat(row.uuid(1), row.uuid(2)),
                "SELECT p.id, p.office FROM post p JOIN office o ON o.id = p.office WHERE p.nodal AND o.department = ?"
                        + " AND o.district = ? AND o.level = 'DISTRICT' ORDER BY p.code LIMIT 1",
                department,
                district);
    }

    /** The posts of these kinds in the district, in the order of their codes; fifty at most. */
    List<UUID> ofKind(String fullKind, int district) {
        int dot = fullKind.indexOf('.');
        return database.list(
                row -> row.uuid(1),
                "SELECT p.id FROM post p JOIN office o ON o.id = p.office WHERE p.kind = ? AND o.department = ?"
                        + " AND o.district = ? ORDER BY p.code LIMIT 50",
                fullKind.substring(dot + 1),
                fullKind.substring(0, dot),
                district);
    }
}
