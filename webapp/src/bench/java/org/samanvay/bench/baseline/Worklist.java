package org.samanvay.bench.baseline;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Set;

/** (b) The newest cases of the caller's posts, each with its owner and its latest referral: one statement for all of it. */
@WebServlet({"/l1/cases", "/l2/cases"})
public class Worklist extends Baseline {
    private static final long serialVersionUID = 1L;

    private static final String SELECTED = "SELECT c.id, c.number, c.status, c.district, c.category, c.opened_at, op.code, op.name_hi,"
            + " op.name_en, oo.name_hi, " + Sql.holder("c.owner_post") + ", r.id, r.status, r.service, r.urgency, r.sent_at,"
            + " r.act_by, tp.code, tp.name_hi, " + Sql.holder("r.to_post") + ", oo.department, r.from_department,"
            + " r.to_department, page.departments, page.shares";
    private static final String JOINED = ") page JOIN case_file c ON c.id = page.id JOIN post op ON op.id = c.owner_post"
            + " JOIN office oo ON oo.id = op.office"
            + " LEFT JOIN referral r ON r.id = (SELECT MAX(x.id) FROM referral x WHERE x.case_file = page.id";
    private static final String KNOWN = " AND " + Sql.knownAmong("page.departments");
    private static final String ORDERED = ") LEFT JOIN post tp ON tp.id = r.to_post ORDER BY page.id DESC";
    private static final String SHARES = "EXISTS (SELECT 1 FROM referral s JOIN referral_field f ON f.referral = s.id"
            + " AND f.form = 'case' AND f.path = 'category' LEFT JOIN consent k ON k.id = s.basis_consent"
            + " WHERE s.case_file = c.id AND s.to_post = p.post AND s.status IN ('SENT', 'RECEIVED', 'ACKNOWLEDGED', 'ACCEPTED',"
            + " 'IN_PROGRESS', 'DONE') AND k.withdrawn_at IS NULL)";

    private static final byte[] START = Json.fixed("{\"data\":{\"cases\":{\"nodes\":[");
    private static final byte[] ID = Json.fixed("{\"id\":");
    private static final byte[] NEXT_ID = Json.fixed(",{\"id\":");
    private static final byte[] NUMBER = Json.fixed(",\"number\":");
    private static final byte[] STATUS = Json.fixed(",\"status\":");
    private static final byte[] DISTRICT = Json.fixed(",\"district\":");
    private static final byte[] CATEGORY = Json.fixed(",\"category\":");
    private static final byte[] OPENED_AT = Json.fixed(",\"openedAt\":");
    private static final byte[] OWNER = Json.fixed(",\"ownerPost\":{\"code\":");
    private static final byte[] NAME_HI = Json.fixed(",\"name\":{\"hi\":");
    private static final byte[] EN = Json.fixed(",\"en\":");
    private static final byte[] OFFICE_HI = Json.fixed("},\"office\":{\"hi\":");
    private static final byte[] HOLDER = Json.fixed("},\"holder\":");
    private static final byte[] LATEST = Json.fixed("},\"latestReferral\":");
    private static final byte[] SERVICE = Json.fixed(",\"service\":");
    private static final byte[] URGENCY = Json.fixed(",\"urgency\":");
    private static final byte[] SENT_AT = Json.fixed(",\"sentAt\":");
    private static final byte[] ACT_BY = Json.fixed(",\"actBy\":");
    private static final byte[] TO_POST = Json.fixed(",\"toPost\":{\"code\":");
    private static final byte[] CLOSE_REFERRAL = Json.fixed("}}}");
    private static final byte[] CLOSE = Json.fixed("}");
    private static final byte[] PAGE_INFO = Json.fixed("],\"pageInfo\":{\"hasNextPage\":");
    private static final byte[] END_CURSOR = Json.fixed(",\"endCursor\":");
    private static final byte[] END = Json.fixed("}}}}");

    @Override
    Json answer(HttpServletRequest request, Connection connection, Viewer viewer) throws SQLException {
        int first = Integer.parseInt(request.getParameter("first"));
        String post = request.getParameter("post");
        Json json = Json.start().put(START);
        int count = 0;
        boolean more = false;
        String last = null;
        try (PreparedStatement statement = connection.prepareStatement(
                SELECTED + " FROM (" + page(viewer) + JOINED + (viewer == null ? "" : KNOWN) + ORDERED)) {
            bind(statement, viewer, post, first);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (count == first) {
                        more = true;
                        break;
                    }
                    last = rows.getString(1);
                    write(json.put(count++ == 0 ? ID : NEXT_ID).text(last), rows, viewer != null);
                }
            }
        }
        json.put(PAGE_INFO).flag(more).put(END_CURSOR)
                .text(last == null ? null : Base64.getUrlEncoder().withoutPadding().encodeToString(Vault.ascii(last)))
                .put(END);
        if (viewer != null) {
            Sql.auditListed(connection, viewer, "CASES_LISTED", count + (more ? 1 : 0));
        }
        return json;
    }

    private static String page(Viewer viewer) {
        if (viewer == null) {
            return "SELECT p.case_file id, p.department departments, TRUE shares FROM participation p WHERE p.post = ?"
                    + " ORDER BY p.case_file DESC LIMIT ?";
        }
        boolean one = viewer.working.size() == 1 && viewer.held.getFirst().nodalOf() == null;
        if (one) {
            return "SELECT c.id, p.department departments, " + SHARES + " shares FROM participation p"
                    + " JOIN case_file c ON c.id = p.case_file WHERE p.post = ? AND " + Sql.open(viewer)
                    + " ORDER BY p.case_file DESC LIMIT ?";
        }
        return "SELECT c.id, GROUP_CONCAT(DISTINCT p.department) departments, MAX(" + SHARES + ") shares FROM case_file c"
                + " JOIN participation p ON p.case_file = c.id AND " + Sql.takesPart(viewer) + " WHERE " + Sql.open(viewer)
                + " GROUP BY c.id ORDER BY c.id DESC LIMIT ?";
    }

    private static void bind(PreparedStatement statement, Viewer viewer, String post, int first) throws SQLException {
        LocalDate today =
                viewer == null ? LocalDateTime.now(ZoneOffset.UTC).plusMinutes(330).toLocalDate() : viewer.today;
        int at = 1;
        for (; at <= 4; at++) {
            statement.setObject(at, today);
        }
        if (viewer == null) {
            statement.setString(at++, post);
        } else {
            at = Sql.bindOpen(statement, Sql.bindTakesPart(statement, at, viewer), viewer);
        }
        statement.setInt(at, first + 1);
    }

    private static void write(Json json, ResultSet rows, boolean duties) throws SQLException {
        Set<String> own = duties ? Set.of(rows.getString(24).split(",")) : Set.of();
        boolean knowsWhat = rows.getBoolean(25) || own.contains(rows.getString(21));
        json.put(NUMBER).text(rows.getString(2)).put(STATUS).text(rows.getString(3)).put(DISTRICT).number(rows.getInt(4))
                .put(CATEGORY).text(knowsWhat ? rows.getString(5) : null)
                .put(OPENED_AT).time(rows.getObject(6, LocalDateTime.class)).put(OWNER).text(rows.getString(7))
                .put(NAME_HI).text(rows.getString(8)).put(EN).text(rows.getString(9)).put(OFFICE_HI).text(rows.getString(10))
                .put(HOLDER).text(rows.getString(11)).put(LATEST);
        String referral = rows.getString(12);
        if (referral == null) {
            json.text(null).put(CLOSE);
            return;
        }
        boolean part = !duties || own.contains(rows.getString(22)) || own.contains(rows.getString(23));
        json.put(ID).text(referral).put(STATUS).text(rows.getString(13)).put(SERVICE).text(part ? rows.getString(14) : null)
                .put(URGENCY).text(part ? rows.getString(15) : null).put(SENT_AT).time(rows.getObject(16, LocalDateTime.class))
                .put(ACT_BY).time(rows.getObject(17, LocalDateTime.class)).put(TO_POST).text(rows.getString(18))
                .put(NAME_HI).text(rows.getString(19)).put(HOLDER).text(rows.getString(20)).put(CLOSE_REFERRAL);
    }
}
