package org.samanvay.bench.baseline;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;

/** What is open at seats and the posts of their lines, of every kind, and how referrals were acknowledged: one statement. */
final class OpenBelow {
    private static final String UNDER = "WITH RECURSIVE under (seat, id) AS (SELECT p.id, p.id FROM post p WHERE p.id IN (%s) UNION"
            + " SELECT u.seat, p.id FROM under u JOIN post p ON p.reports_to = u.id AND NOT p.nodal) ";

    /** What a question mark stands for. */
    private enum Takes {
        MOMENT,
        DAY,
        DAY_TWICE,
        MOMENT_AND_DAY
    }

    /** One thing, above the number of those of which something is true. */
    private static final long ONE = 1L << 32;

    /** @param late whether a row is past its time */
    private record Part(String late, String from, Takes takes) {
        String sql() {
            return summed(late, from);
        }
    }

    private static String summed(String which, String from) {
        return "(SELECT COALESCE(SUM(" + ONE + " + COALESCE(" + which + ", 0)), 0) FROM " + from + ")";
    }

    private static final String NEXT = "CASE WHEN i.post = f.convener_post THEN CASE f.status WHEN 'PROPOSED' THEN f.decide_by"
            + " WHEN 'CONVENED' THEN f.planned_at WHEN 'HELD' THEN f.follow_up_at END"
            + " WHEN f.status = 'CONVENED' AND i.answered_at IS NULL THEN f.returns_due_at END";

    private static final List<Part> PARTS = List.of(
            new Part("t.due_at < ?", "duty t WHERE t.post = u.id AND t.standing = 'OPEN' AND t.kind = 'DUTY'", Takes.MOMENT),
            new Part("IF(r.acknowledged_at IS NULL, r.acknowledge_by, r.act_by) < ?", "referral r WHERE r.to_post = u.id"
                    + " AND r.status IN ('SENT', 'RECEIVED', 'ACKNOWLEDGED', 'ACCEPTED', 'IN_PROGRESS')", Takes.MOMENT),
            new Part("a.decide_by < ?", "post p JOIN office o ON o.id = p.office AND p.nodal"
                    + " AND o.level = 'DISTRICT' JOIN scheme_application a ON a.department = o.department AND a.status IN"
                    + " ('APPLIED', 'APPEALED') JOIN case_file c ON c.id = a.case_file AND c.district = o.district WHERE p.id = u.id"
                    + " AND u.id = u.seat", Takes.MOMENT),
            new Part("d.due_on < ?", "decision d WHERE d.owner_post = u.id AND d.status = 'OPEN'", Takes.DAY),
            new Part("c.acknowledge_by < ?", "circular_addressee a JOIN circular c ON c.id = a.circular WHERE a.post = u.id"
                    + " AND a.acknowledged_at IS NULL", Takes.MOMENT),
            new Part(NEXT + " < ?", "conference_invitee i JOIN case_conference f ON f.id = i.conference"
                    + " AND f.status IN ('PROPOSED', 'CONVENED', 'HELD') AND " + NEXT + " IS NOT NULL WHERE i.post = u.id", Takes.MOMENT),
            new Part("a.due_at < ?", "case_action a WHERE a.owner_post = u.id AND a.status = 'OPEN'", Takes.MOMENT),
            new Part("s.due_at < ?", "safety_check s WHERE s.post = u.id AND s.status = 'OPEN'", Takes.MOMENT),
            new Part("t.due_at < ?", "unconfirmed_report t JOIN case_file c ON c.id = t.case_file AND c.status = 'OPEN'"
                    + " WHERE t.post = u.id", Takes.MOMENT),
            new Part("f.decide_by < ?", "finding f WHERE f.owner_post = u.id AND f.decision IS NULL", Takes.DAY),
            new Part("a.due_on < ?", "joint_plan_activity a WHERE a.owner_post = u.id AND NOT a.dropped AND a.progress < 100"
                    + " AND a.starts_on <= ?", Takes.DAY_TWICE),
            new Part("g.due_at < ?", "grievance g WHERE g.to_post = u.id AND g.decided_at IS NULL", Takes.MOMENT),
            new Part("CASE r.status WHEN 'SENT' THEN r.acknowledge_by WHEN 'ACKNOWLEDGED' THEN r.answer_by ELSE r.joint_until END < ?",
                    "interstate_referral r WHERE (r.to_post = u.id AND r.status IN ('SENT', 'ACKNOWLEDGED'))"
                            + " OR (r.from_post = u.id AND r.status = 'JOINT')", Takes.MOMENT),
            new Part("w.due_on < ?", OwedReturns.ofAll() + OwedReturns.POSTS + " WHERE p.id = u.id AND "
                    + OwedReturns.NOT_GIVEN, Takes.DAY),
            new Part("q.answer_by < ?", "information_part a JOIN information_request q ON q.id = a.request"
                    + " WHERE a.post = u.id AND a.answered_at IS NULL AND q.valid_until >= ?", Takes.MOMENT_AND_DAY));

    private static final String SUMS = "SELECT u.seat, SUM("
            + PARTS.stream().map(Part::sql).collect(Collectors.joining(" + ")) + "), SUM("
            + summed("r.acknowledged_at <= r.acknowledge_by", "referral r WHERE r.to_post = u.id AND r.sent_at >= ? AND"
                    + " (r.acknowledged_at IS NOT NULL OR (r.acknowledge_by < ? AND r.status <> 'WITHDRAWN'))")
            + ") FROM under u GROUP BY u.seat";

    private OpenBelow() {}

    static String sql(int seats) {
        return UNDER.formatted(Sql.places(seats)) + SUMS;
    }

    /** How many. */
    static int all(long both) {
        return (int) (both / ONE);
    }

    /** Of how many of them it is true. */
    static int some(long both) {
        return (int) (both % ONE);
    }

    static void bind(PreparedStatement statement, int from, LocalDateTime now, LocalDate today) throws SQLException {
        int at = from;
        for (Part part : PARTS) {
            switch (part.takes()) {
                case MOMENT -> statement.setObject(at++, now);
                case DAY -> statement.setObject(at++, today);
                case DAY_TWICE -> {
                    statement.setObject(at++, today);
                    statement.setObject(at++, today);
                }
                case MOMENT_AND_DAY -> {
                    statement.setObject(at++, now);
                    statement.setObject(at++, today);
                }
            }
        }
        statement.setObject(at++, now.minusDays(90));
        statement.setObject(at, now);
    }
}
