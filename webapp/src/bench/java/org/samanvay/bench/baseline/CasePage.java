package org.samanvay.bench.baseline;

import com.google.crypto.tink.subtle.AesGcmJce;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** (a) One case page; with the forms of two departments, or of all. */
@WebServlet({"/l1/case", "/l2/case", "/l1/case-of-all", "/l2/case-of-all"})
public class CasePage extends Baseline {
    private static final long serialVersionUID = 1L;
    private static final String WELFARE = "women-child-welfare";
    private static final String REPORT = "police.first-information-report";
    private static final String INTAKE = "women-child-welfare.one-stop-centre-intake";
    private static final String BETWEEN = "'CASE_OPENED', 'CASE_TRANSFERRED', 'CASE_CLOSED', 'CASE_REOPENED', 'REFERRAL_SENT',"
            + " 'REFERRAL_RECEIVED', 'REFERRAL_ACKNOWLEDGED', 'REFERRAL_ACCEPTED', 'REFERRAL_DECLINED',"
            + " 'REFERRAL_REDIRECTED', 'REFERRAL_STARTED', 'REFERRAL_DONE', 'REFERRAL_RETURNED', 'REFERRAL_EXPIRED',"
            + " 'REFERRAL_WITHDRAWN'";
    private static final String HEAD = "SELECT c.id, c.number, c.state, c.district, c.category, c.status, c.restricted,"
            + " c.opened_at, c.version, op.code, oo.department, op.name_hi, op.name_en, oo.name_hi, oo.name_en, "
            + Sql.holder("c.owner_post");
    private static final String OWNER =
            " JOIN post op ON op.id = c.owner_post JOIN office oo ON oo.id = op.office WHERE c.id = ?";
    private static final String SHARED = "SELECT r.person, r.from_department, f.form, f.path FROM referral r"
            + " JOIN referral_field f ON f.referral = r.id LEFT JOIN consent k ON k.id = r.basis_consent"
            + " WHERE r.case_file = ? AND r.to_post IN (%s) AND r.status IN ('SENT', 'RECEIVED', 'ACKNOWLEDGED', 'ACCEPTED',"
            + " 'IN_PROGRESS', 'DONE') AND k.withdrawn_at IS NULL";
    private static final String REFERRALS = "SELECT r.id, r.service, r.purpose, r.basis, r.urgency, r.status, r.sent_at,"
            + " r.act_by, r.acknowledged_at, r.outcome, r.sealed_note, k.wrapped_key, r.person, r.from_department,"
            + " r.to_department, f.code, f.name_hi, " + Sql.holder("r.from_post") + ", t.code, t.name_hi, "
            + Sql.holder("r.to_post") + " FROM referral r JOIN post f ON f.id = r.from_post JOIN post t ON t.id = r.to_post"
            + " LEFT JOIN person_key k ON k.person = r.person WHERE r.case_file = ?";
    private static final String NEWEST = " ORDER BY r.id DESC LIMIT 20";

    @Override
    Json answer(HttpServletRequest request, Connection connection, Viewer viewer)
            throws SQLException, GeneralSecurityException {
        List<FormShape> further = request.getServletPath().endsWith("-of-all") ? FormShape.FURTHER : List.of();
        return new Page(connection, request.getParameter("id"), viewer, further).write();
    }

    /** What is known while one page is written. */
    private static final class Page {
        private final Connection connection;
        private final String id;
        private final Viewer viewer;
        private final LocalDate today;
        private final List<FormShape> further;
        private final Json json = Json.start();
        private final Set<String> own = new HashSet<>(4);
        private final Set<String> seats = new LinkedHashSet<>(4);
        private final Set<String> askedFor = new LinkedHashSet<>(4);
        /** {@code person#form} to paths; {@code person#from} of incidents. */
        private final Map<String, Set<String>> shared = new HashMap<>();
        private final Set<String> incidentsOf = new LinkedHashSet<>(4);
        private final Map<String, AesGcmJce> keys = new HashMap<>(4);
        private boolean sharesCategory;

        Page(Connection connection, String id, Viewer viewer, List<FormShape> further) {
            this.connection = connection;
            this.further = further;
            this.id = id;
            this.viewer = viewer;
            this.today = viewer == null ? LocalDateTime.now(ZoneOffset.UTC).plusMinutes(330).toLocalDate() : viewer.today;
        }

        Json write() throws SQLException, GeneralSecurityException {
            if (viewer == null) {
                own.add(WELFARE);
                sharesCategory = true;
            }
            if (!head()) {
                return null;
            }
            persons();
            incidents();
            forms();
            if (!further.isEmpty()) {
                furtherForms();
            }
            referrals();
            timeline();
            if (viewer != null) {
                audit();
            }
            return json.put(END);
        }

        private static final byte[] END = Json.fixed("}}}");
        private static final byte[] ID = Json.fixed("{\"data\":{\"case\":{\"id\":");
        private static final byte[] NUMBER = Json.fixed(",\"number\":");
        private static final byte[] STATE = Json.fixed(",\"state\":");
        private static final byte[] DISTRICT = Json.fixed(",\"district\":");
        private static final byte[] CATEGORY = Json.fixed(",\"category\":");
        private static final byte[] STATUS = Json.fixed(",\"status\":");
        private static final byte[] RESTRICTED = Json.fixed(",\"restricted\":");
        private static final byte[] OPENED_AT = Json.fixed(",\"openedAt\":");
        private static final byte[] VERSION = Json.fixed(",\"version\":");
        private static final byte[] OWNER_POST = Json.fixed(",\"ownerPost\":{\"code\":");
        private static final byte[] DEPARTMENT = Json.fixed(",\"department\":");
        private static final byte[] NAME_HI = Json.fixed(",\"name\":{\"hi\":");
        private static final byte[] EN = Json.fixed(",\"en\":");
        private static final byte[] OFFICE_HI = Json.fixed("},\"office\":{\"hi\":");
        private static final byte[] HOLDER = Json.fixed("},\"holder\":");
        private static final byte[] CLOSE = Json.fixed("}");

        private boolean head() throws SQLException {
            String sql = viewer == null
                    ? HEAD + " FROM case_file c" + OWNER
                    : HEAD + ", p.post, p.department FROM case_file c JOIN participation p ON p.case_file = c.id AND "
                            + Sql.takesPart(viewer) + OWNER + " AND " + Sql.open(viewer);
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setObject(1, today);
                statement.setObject(2, today);
                int at = viewer == null ? 3 : Sql.bindTakesPart(statement, 3, viewer);
                statement.setString(at++, id);
                if (viewer != null) {
                    Sql.bindOpen(statement, at, viewer);
                }
                try (ResultSet rows = statement.executeQuery()) {
                    if (!rows.next()) {
                        return false;
                    }
                    String number = rows.getString(2);
                    int state = rows.getInt(3);
                    int district = rows.getInt(4);
                    String category = rows.getString(5);
                    String status = rows.getString(6);
                    boolean restricted = rows.getBoolean(7);
                    LocalDateTime openedAt = rows.getObject(8, LocalDateTime.class);
                    int version = rows.getInt(9);
                    String code = rows.getString(10);
                    String department = rows.getString(11);
                    String postHi = rows.getString(12);
                    String postEn = rows.getString(13);
                    String officeHi = rows.getString(14);
                    String officeEn = rows.getString(15);
                    String holder = rows.getString(16);
                    if (viewer != null) {
                        do {
                            seats.add(rows.getString(17));
                            own.add(rows.getString(18));
                        } while (rows.next());
                        shared();
                    }
                    boolean knowsWhat = sharesCategory || own.contains(department);
                    json.put(ID).text(id).put(NUMBER).text(number).put(STATE).number(state).put(DISTRICT).number(district)
                            .put(CATEGORY).text(knowsWhat ? category : null).put(STATUS).text(status)
                            .put(RESTRICTED).flag(restricted).put(OPENED_AT).time(openedAt).put(VERSION).number(version)
                            .put(OWNER_POST).text(code).put(DEPARTMENT).text(department).put(NAME_HI).text(postHi)
                            .put(EN).text(postEn).put(OFFICE_HI).text(officeHi).put(EN).text(officeEn)
                            .put(HOLDER).text(holder).put(CLOSE);
                    return true;
                }
            }
        }

        private void shared() throws SQLException {
            try (PreparedStatement statement =
                    connection.prepareStatement(SHARED.formatted(Sql.places(seats.size())))) {
                statement.setString(1, id);
                Sql.bind(statement, 2, seats);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        String person = rows.getString(1);
                        String form = rows.getString(3);
                        String path = rows.getString(4);
                        askedFor.add(person);
                        if (form.equals("case")) {
                            if (path.equals("category")) {
                                sharesCategory = true;
                            } else if (path.equals("incidents")) {
                                incidentsOf.add(person + rows.getString(2));
                            }
                        } else {
                            shared.computeIfAbsent(person + form, none -> new HashSet<>()).add(path);
                        }
                    }
                }
            }
        }

        private static final byte[] PERSONS = Json.fixed(",\"persons\":{\"nodes\":[");
        private static final byte[] OBJECT_ID = Json.fixed("{\"id\":");
        private static final byte[] NEXT_ID = Json.fixed(",{\"id\":");
        private static final byte[] CODE = Json.fixed(",\"code\":");
        private static final byte[] ROLE = Json.fixed(",\"role\":");
        private static final byte[] GENDER = Json.fixed(",\"gender\":");
        private static final byte[] AGE_GROUP = Json.fixed(",\"ageGroup\":");

        private void persons() throws SQLException {
            String sql = viewer == null
                    ? "SELECT id, code, role, gender, age_group FROM person WHERE case_file = ? AND role = 'SURVIVOR'"
                            + " ORDER BY id LIMIT 20"
                    : "SELECT n.id, n.code, n.role, n.gender, n.age_group FROM person n"
                            + " JOIN post p ON p.id = n.recorded_by_post JOIN office o ON o.id = p.office"
                            + " WHERE n.case_file = ? AND (o.department IN (" + Sql.places(own.size()) + ")"
                            + (askedFor.isEmpty() ? "" : " OR n.id IN (" + Sql.places(askedFor.size()) + ")")
                            + ") ORDER BY n.id LIMIT 20";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, id);
                if (viewer != null) {
                    Sql.bind(statement, Sql.bind(statement, 2, own), askedFor);
                }
                json.put(PERSONS);
                try (ResultSet rows = statement.executeQuery()) {
                    boolean first = true;
                    while (rows.next()) {
                        json.put(first ? OBJECT_ID : NEXT_ID).text(rows.getString(1)).put(CODE).text(rows.getString(2))
                                .put(ROLE).text(rows.getString(3)).put(GENDER).text(rows.getString(4))
                                .put(AGE_GROUP).text(rows.getString(5)).put(CLOSE);
                        first = false;
                    }
                }
            }
        }

        private static final byte[] INCIDENTS = Json.fixed("]},\"incidents\":{\"nodes\":[");
        private static final byte[] KIND = Json.fixed(",\"kind\":");
        private static final byte[] OCCURRED_FROM = Json.fixed(",\"occurredFrom\":");
        private static final byte[] NARRATIVE = Json.fixed(",\"narrative\":");
        private static final byte[] RECORDED_AT = Json.fixed(",\"recordedAt\":");

        private void incidents() throws SQLException, GeneralSecurityException {
            String sql = "SELECT i.id, i.kind, i.occurred_from, i.district, i.sealed_narrative, i.recorded_at, i.person,"
                    + " k.wrapped_key FROM incident i LEFT JOIN person_key k ON k.person = i.person WHERE i.case_file = ?";
            if (viewer != null) {
                sql += " AND (i.department IN (" + Sql.places(own.size()) + ")"
                        + " OR (i.person, i.department) IN ((?, ?)".repeat(incidentsOf.isEmpty() ? 0 : 1)
                        + ", (?, ?)".repeat(Math.max(0, incidentsOf.size() - 1))
                        + (incidentsOf.isEmpty() ? ")" : "))");
            }
            try (PreparedStatement statement = connection.prepareStatement(sql + " ORDER BY i.id DESC LIMIT 20")) {
                statement.setString(1, id);
                if (viewer != null) {
                    int at = Sql.bind(statement, 2, own);
                    for (String pair : incidentsOf) {
                        statement.setString(at++, pair.substring(0, 36));
                        statement.setString(at++, pair.substring(36));
                    }
                }
                json.put(INCIDENTS);
                try (ResultSet rows = statement.executeQuery()) {
                    boolean first = true;
                    while (rows.next()) {
                        String incident = rows.getString(1);
                        json.put(first ? OBJECT_ID : NEXT_ID).text(incident).put(KIND).text(rows.getString(2))
                                .put(OCCURRED_FROM).time(rows.getObject(3, LocalDateTime.class)).put(DISTRICT);
                        int district = rows.getInt(4);
                        if (rows.wasNull()) {
                            json.text(null);
                        } else {
                            json.number(district);
                        }
                        byte[] sealed = rows.getBytes(5);
                        json.put(NARRATIVE);
                        textOf(key(rows.getString(7), rows.getBytes(8)), "incident|sealed_narrative|", incident, "|1", sealed);
                        json.put(RECORDED_AT).time(rows.getObject(6, LocalDateTime.class)).put(CLOSE);
                        first = false;
                    }
                }
            }
        }

        private AesGcmJce key(String person, byte[] wrapped) throws GeneralSecurityException {
            if (wrapped == null) {
                return null;
            }
            AesGcmJce key = keys.get(person);
            if (key == null) {
                key = VAULT.key(person, wrapped);
                keys.put(person, key);
            }
            return key;
        }

        private void textOf(AesGcmJce key, String place, String row, String version, byte[] sealed)
                throws GeneralSecurityException {
            json.text(key == null || sealed == null
                    ? null
                    : new String(Vault.open(key, place + row + version, sealed), StandardCharsets.UTF_8));
        }

        private static final byte[] POLICE = Json.fixed("]},\"police\":{\"firstInformationReport\":");
        private static final byte[] INTAKE_FIELD = Json.fixed("},\"womenChildWelfare\":{\"oneStopCentreIntake\":");

        private void forms() throws SQLException, GeneralSecurityException {
            Stored report = null;
            Stored intake = null;
            Set<String> paths = null;
            try (PreparedStatement statement = connection.prepareStatement(
                    "SELECT e.id, e.form, e.version, e.person, e.department, v.sealed_answers, k.wrapped_key FROM form_entry e"
                            + " JOIN form_entry_version v ON v.entry = e.id AND v.version = e.version"
                            + " LEFT JOIN person_key k ON k.person = e.person WHERE e.case_file = ? AND e.only_one = 1"
                            + " AND e.form IN ('" + REPORT + "', '" + INTAKE + "')")) {
                statement.setString(1, id);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        String form = rows.getString(2);
                        String person = rows.getString(4);
                        Set<String> readable = null;
                        if (viewer != null && !own.contains(rows.getString(5))) {
                            readable = shared.get(person + form);
                            if (readable == null) {
                                continue;
                            }
                        } else if (viewer == null && form.equals(REPORT)) {
                            readable = OF_REPORT;
                        }
                        AesGcmJce key = key(person, rows.getBytes(7));
                        Stored answers = key == null
                                ? Stored.of(NOTHING)
                                : Stored.of(Vault.open(key, "form_entry_version|sealed_answers|" + rows.getString(1) + "|"
                                        + rows.getInt(3), rows.getBytes(6)));
                        if (form.equals(REPORT)) {
                            report = answers;
                            paths = readable;
                        } else {
                            intake = answers;
                        }
                    }
                }
            }
            json.put(POLICE);
            report(report, paths);
            json.put(INTAKE_FIELD);
            intake(intake);
        }

        private static final byte[] NODES_END = Json.fixed("]}");
        private static final String NEWEST_OF_EACH = "SELECT * FROM (SELECT e.id, e.form, e.version, e.person, e.department,"
                + " v.sealed_answers, k.wrapped_key, ROW_NUMBER() OVER (PARTITION BY e.form ORDER BY e.id DESC) AS place"
                + " FROM form_entry e JOIN form_entry_version v ON v.entry = e.id AND v.version = e.version"
                + " LEFT JOIN person_key k ON k.person = e.person WHERE e.case_file = ? AND e.form IN (%s)) newest"
                + " WHERE place <= 5 ORDER BY form, id DESC";

        /** Of each further form the newest entries; their referrals share every field, so that nothing is cut. */
        private void furtherForms() throws SQLException, GeneralSecurityException {
            Map<String, List<Stored>> entries = new HashMap<>();
            List<String> codes = further.stream().map(shape -> shape.code).toList();
            try (PreparedStatement statement =
                    connection.prepareStatement(NEWEST_OF_EACH.formatted(Sql.places(codes.size())))) {
                statement.setString(1, id);
                Sql.bind(statement, 2, codes);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        String form = rows.getString(2);
                        String person = rows.getString(4);
                        if (viewer != null && !own.contains(rows.getString(5)) && !shared.containsKey(person + form)) {
                            continue;
                        }
                        AesGcmJce key = key(person, rows.getBytes(7));
                        entries.computeIfAbsent(form, none -> new ArrayList<>(1)).add(key == null
                                ? Stored.of(NOTHING)
                                : Stored.of(Vault.open(key, "form_entry_version|sealed_answers|" + rows.getString(1) + "|"
                                        + rows.getInt(3), rows.getBytes(6))));
                    }
                }
            }
            for (FormShape shape : further) {
                json.put(shape.before);
                boolean first = true;
                for (Stored entry : entries.getOrDefault(shape.code, List.of())) {
                    shape.write(entry, first, json);
                    first = false;
                }
                json.put(NODES_END);
            }
        }

        /** The data set that the benchmark's referrals share. */
        private static final Set<String> OF_REPORT = Set.of("station", "number", "registeredAt", "offences", "zeroFir");
        private static final byte[] NOTHING = Json.fixed("{}");
        private static final byte[] REPORT_DISTRICT = Json.fixed("{\"district\":");
        private static final byte[] STATION = Json.fixed(",\"station\":");
        private static final byte[] REGISTERED_AT = Json.fixed(",\"registeredAt\":");
        private static final byte[] RECEIVED_AT = Json.fixed(",\"informationReceivedAt\":");
        private static final byte[] OFFENCES = Json.fixed(",\"offences\":");
        private static final byte[] ZERO_FIR = Json.fixed(",\"zeroFir\":");
        private static final byte[] ACT = Json.fixed("{\"act\":");
        private static final byte[] NEXT_ACT = Json.fixed(",{\"act\":");
        private static final byte[] SECTION = Json.fixed(",\"section\":");

        private void report(Stored report, Set<String> paths) {
            if (report == null) {
                json.text(null);
                return;
            }
            json.put(REPORT_DISTRICT);
            part(report, paths, "district").to(json);
            json.put(STATION);
            part(report, paths, "station").to(json);
            json.put(NUMBER);
            part(report, paths, "number").to(json);
            json.put(REGISTERED_AT);
            part(report, paths, "registeredAt").timeTo(json);
            json.put(RECEIVED_AT);
            part(report, paths, "informationReceivedAt").timeTo(json);
            json.put(OFFENCES);
            Stored offences = part(report, paths, "offences");
            if (offences.isAbsent()) {
                json.text(null);
            } else {
                int from = json.put('[').length();
                offences.each(offence -> {
                    json.put(json.length() == from ? ACT : NEXT_ACT);
                    offence.at(ACT_NAME).to(json);
                    json.put(SECTION);
                    offence.at(SECTION_NAME).to(json);
                    json.put(CLOSE);
                });
                json.put(']');
            }
            json.put(ZERO_FIR);
            part(report, paths, "zeroFir").to(json);
            json.put(CLOSE);
        }

        private static final byte[] ACT_NAME = Json.fixed("act");
        private static final byte[] SECTION_NAME = Json.fixed("section");

        private static Stored part(Stored form, Set<String> paths, String name) {
            return paths == null || paths.contains(name) ? form.at(Vault.ascii(name)) : Stored.ABSENT;
        }

        private static final byte[] ARRIVAL = Json.fixed("{\"arrival\":");
        private static final byte[] ARRIVED_AT = Json.fixed("{\"arrivedAt\":");
        private static final byte[] MODE = Json.fixed(",\"mode\":");
        private static final byte[] REFERRED_BY = Json.fixed(",\"referredBy\":");
        private static final byte[] SURVIVOR = Json.fixed(",\"survivor\":");
        private static final byte[] AGE = Json.fixed("{\"age\":");
        private static final byte[] MARITAL_STATUS = Json.fixed(",\"maritalStatus\":");
        private static final byte[] VIOLENCE = Json.fixed(",\"violence\":");
        private static final byte[] KINDS = Json.fixed("{\"kinds\":");
        private static final byte[] PERPETRATOR = Json.fixed(",\"perpetrator\":");
        private static final byte[] SERVICES = Json.fixed(",\"services\":");
        private static final byte[] FOLLOW_UP = Json.fixed(",\"followUpPlan\":");
        private static final byte[] OUTCOME = Json.fixed(",\"outcome\":");

        private void intake(Stored intake) {
            if (intake == null) {
                json.text(null);
                return;
            }
            json.put(ARRIVAL);
            Stored arrival = part(intake, null, "arrival");
            if (arrival.isAbsent()) {
                json.text(null);
            } else {
                json.put(ARRIVED_AT);
                part(arrival, null, "arrivedAt").timeTo(json);
                json.put(MODE);
                part(arrival, null, "mode").to(json);
                json.put(REFERRED_BY);
                part(arrival, null, "referredBy").to(json);
                json.put(CLOSE);
            }
            json.put(SURVIVOR);
            group(part(intake, null, "survivor"), AGE, "age", MARITAL_STATUS, "maritalStatus");
            json.put(VIOLENCE);
            group(part(intake, null, "violence"), KINDS, "kinds", PERPETRATOR, "perpetrator");
            json.put(SERVICES);
            part(intake, null, "services").to(json);
            json.put(FOLLOW_UP);
            part(intake, null, "followUpPlan").to(json);
            json.put(OUTCOME);
            part(intake, null, "outcome").to(json);
            json.put(CLOSE);
        }

        private void group(Stored group, byte[] first, String one, byte[] second, String other) {
            if (group.isAbsent()) {
                json.text(null);
                return;
            }
            json.put(first);
            part(group, null, one).to(json);
            json.put(second);
            part(group, null, other).to(json);
            json.put(CLOSE);
        }

        private static final byte[] REFERRALS_FIELD = Json.fixed("},\"referrals\":{\"nodes\":[");
        private static final byte[] SERVICE = Json.fixed(",\"service\":");
        private static final byte[] PURPOSE = Json.fixed(",\"purpose\":");
        private static final byte[] BASIS = Json.fixed(",\"basis\":");
        private static final byte[] URGENCY = Json.fixed(",\"urgency\":");
        private static final byte[] SENT_AT = Json.fixed(",\"sentAt\":");
        private static final byte[] ACT_BY = Json.fixed(",\"actBy\":");
        private static final byte[] ACKNOWLEDGED_AT = Json.fixed(",\"acknowledgedAt\":");
        private static final byte[] NOTE = Json.fixed(",\"note\":");
        private static final byte[] FROM_POST = Json.fixed(",\"fromPost\":{\"code\":");
        private static final byte[] TO_POST = Json.fixed("},\"toPost\":{\"code\":");
        private static final byte[] CLOSE_TWO = Json.fixed("}}");

        private void referrals() throws SQLException, GeneralSecurityException {
            String known = viewer == null ? "" : " AND " + Sql.known(own);
            try (PreparedStatement statement = connection.prepareStatement(REFERRALS + known + NEWEST)) {
                for (int i = 1; i <= 4; i++) {
                    statement.setObject(i, today);
                }
                statement.setString(5, id);
                if (viewer != null) {
                    Sql.bind(statement, Sql.bind(statement, 6, own), own);
                }
                json.put(REFERRALS_FIELD);
                try (ResultSet rows = statement.executeQuery()) {
                    boolean first = true;
                    while (rows.next()) {
                        String referral = rows.getString(1);
                        boolean part = own.contains(rows.getString(14)) || own.contains(rows.getString(15));
                        json.put(first ? OBJECT_ID : NEXT_ID).text(referral)
                                .put(SERVICE).text(part ? rows.getString(2) : null)
                                .put(PURPOSE).text(part ? rows.getString(3) : null)
                                .put(BASIS).text(part ? rows.getString(4) : null)
                                .put(URGENCY).text(part ? rows.getString(5) : null)
                                .put(STATUS).text(rows.getString(6))
                                .put(SENT_AT).time(rows.getObject(7, LocalDateTime.class))
                                .put(ACT_BY).time(rows.getObject(8, LocalDateTime.class))
                                .put(ACKNOWLEDGED_AT).time(rows.getObject(9, LocalDateTime.class))
                                .put(OUTCOME).text(part ? rows.getString(10) : null).put(NOTE);
                        byte[] sealed = part ? rows.getBytes(11) : null;
                        textOf(sealed == null ? null : key(rows.getString(13), rows.getBytes(12)),
                                "referral|sealed_note|", referral, "|0", sealed);
                        json.put(FROM_POST).text(rows.getString(16)).put(NAME_HI).text(rows.getString(17))
                                .put(HOLDER).text(rows.getString(18)).put(TO_POST).text(rows.getString(19))
                                .put(NAME_HI).text(rows.getString(20)).put(HOLDER).text(rows.getString(21)).put(CLOSE_TWO);
                        first = false;
                    }
                }
            }
        }

        private static final byte[] TIMELINE = Json.fixed("]},\"timeline\":{\"nodes\":[");
        private static final byte[] AT = Json.fixed(",\"at\":");
        private static final byte[] POST_HI = Json.fixed(",\"post\":{\"hi\":");
        private static final byte[] OTHER_DEPARTMENT = Json.fixed("},\"otherDepartment\":");
        private static final byte[] CLOSE_LIST = Json.fixed("]}");

        private void timeline() throws SQLException {
            String known = viewer == null
                    ? ""
                    : " AND NOT EXISTS (SELECT 1 FROM referral r WHERE r.id = t.subject AND NOT " + Sql.known(own) + ")";
            try (PreparedStatement statement = connection.prepareStatement(
                    "SELECT t.id, t.at, t.kind, t.department, p.name_hi, o.name_hi, t.other_department FROM timeline t"
                            + " JOIN post p ON p.id = t.post JOIN office o ON o.id = p.office WHERE t.case_file = ?"
                            + " AND (t.department IN (" + Sql.places(own.size()) + ") OR t.kind IN (" + BETWEEN + ")" + known
                            + ") ORDER BY t.id DESC LIMIT 50")) {
                statement.setString(1, id);
                int at = Sql.bind(statement, 2, own);
                if (viewer != null) {
                    Sql.bind(statement, Sql.bind(statement, at, own), own);
                }
                json.put(TIMELINE);
                try (ResultSet rows = statement.executeQuery()) {
                    boolean first = true;
                    while (rows.next()) {
                        json.put(first ? OBJECT_ID : NEXT_ID).text(rows.getString(1))
                                .put(AT).time(rows.getObject(2, LocalDateTime.class)).put(KIND).text(rows.getString(3))
                                .put(DEPARTMENT).text(rows.getString(4)).put(POST_HI).text(rows.getString(5))
                                .put(OFFICE_HI).text(rows.getString(6))
                                .put(OTHER_DEPARTMENT).text(rows.getString(7)).put(CLOSE);
                        first = false;
                    }
                }
                json.put(CLOSE_LIST);
            }
        }

        private void audit() throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(Sql.AUDIT)) {
                statement.setString(1, Sql.id());
                statement.setObject(2, viewer.now);
                statement.setString(3, "CASE_READ");
                statement.setString(4, viewer.account);
                statement.setString(5, seats.iterator().next());
                statement.setString(6, id);
                statement.setString(7, null);
                statement.setString(8, null);
                statement.executeUpdate();
            }
        }
    }
}
