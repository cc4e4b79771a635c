package org.samanvay.bench.baseline;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Pieces of statements that several servlets share. */
final class Sql {
    /** Who sits on a post today; {@code %s} is the post's column. Takes the day twice. */
    static final String HOLDER = "(SELECT a.display_name FROM posting g JOIN account a ON a.id = g.account"
            + " WHERE g.post = %s AND g.held_from <= ? AND (g.held_until IS NULL OR g.held_until > ?) AND a.left_at IS NULL"
            + " ORDER BY FIELD(g.charge, 'REGULAR', 'ADDITIONAL_CHARGE', 'ACTING'), g.held_from DESC, g.id LIMIT 1)";

    static final String AUDIT = "INSERT INTO audit (id, at, action, account, post, case_file, subject, detail)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    /** Given in confidence: a referral for one of them exists for its two departments only. */
    private static final String CONFIDENTIAL = "('health.mental-health-care', 'health.pregnancy-care-and-termination',"
            + " 'ngo-aas.counselling', 'ngo-aas.safety-call', 'ngo-aas.shelter-support', 'ngo-mamta.family-counselling',"
            + " 'ngo-mamta.follow-up', 'statutory-bodies.internal-committee-complaint', 'statutory-bodies.witness-protection',"
            + " 'statutory-bodies.workplace-complaint', 'women-child-welfare.counselling', 'women-child-welfare.safety-plan',"
            + " 'women-child-welfare.shakti-sadan-stay', 'women-child-welfare.shelter')";

    private Sql() {}

    /** That those departments may know of {@code referral r}; takes them twice. */
    static String known(Collection<String> departments) {
        String own = places(departments.size());
        return "(r.service NOT IN " + CONFIDENTIAL + " OR r.from_department IN (" + own + ") OR r.to_department IN (" + own
                + "))";
    }

    /** The same of {@code referral x}, where the departments stand in a column with commas between. */
    static String knownAmong(String column) {
        return "(x.service NOT IN " + CONFIDENTIAL + " OR FIND_IN_SET(x.from_department, " + column
                + ") OR FIND_IN_SET(x.to_department, " + column + "))";
    }

    static String places(int count) {
        return count == 1 ? "?" : String.join(", ", Collections.nCopies(Math.max(count, 1), "?"));
    }

    static String holder(String post) {
        return HOLDER.formatted(post);
    }

    /** That {@code participation p} lets the viewer in. */
    static String takesPart(Viewer viewer) {
        StringBuilder sql = new StringBuilder("(p.post IN (").append(places(viewer.working.size())).append(')');
        for (Viewer.Held held : viewer.held) {
            if (held.nodalOf() != null) {
                sql.append(" OR (p.department = ? AND p.district = ?)");
            }
        }
        return sql.append(')').toString();
    }

    static int bindTakesPart(PreparedStatement statement, int from, Viewer viewer) throws SQLException {
        int at = bind(statement, from, viewer.working);
        for (Viewer.Held held : viewer.held) {
            if (held.nodalOf() != null) {
                statement.setString(at++, held.department());
                statement.setInt(at++, held.nodalOf());
            }
        }
        return at;
    }

    /** That {@code case_file c} is neither shut against the viewer's offices nor restricted to others. */
    static String open(Viewer viewer) {
        return "NOT EXISTS (SELECT 1 FROM excluded_office x WHERE x.case_file = c.id AND x.office IN ("
                + places(viewer.held.size()) + ")) AND (NOT c.restricted OR EXISTS (SELECT 1 FROM named_post n"
                + " WHERE n.case_file = c.id AND n.post IN (" + places(viewer.working.size()) + ")))";
    }

    static int bindOpen(PreparedStatement statement, int from, Viewer viewer) throws SQLException {
        int at = from;
        for (Viewer.Held held : viewer.held) {
            statement.setString(at++, held.office());
        }
        return bind(statement, at, viewer.working);
    }

    /** The audit row of a list. */
    static void auditListed(Connection connection, Viewer viewer, String action, int count) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(AUDIT)) {
            statement.setString(1, id());
            statement.setObject(2, viewer.now);
            statement.setString(3, action);
            statement.setString(4, viewer.account);
            statement.setString(5, null);
            statement.setString(6, null);
            statement.setString(7, null);
            statement.setString(8, "count=" + count);
            statement.executeUpdate();
        }
    }

    static int bind(PreparedStatement statement, int from, Collection<String> values) throws SQLException {
        int at = from;
        for (String value : values) {
            statement.setString(at++, value);
        }
        return at;
    }

    /** A UUIDv7. */
    static String id() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long high = System.currentTimeMillis() << 16 | 0x7000L | random.nextInt(1 << 12);
        return new UUID(high, random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L).toString();
    }
}
