package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Who answers for each department in the state and in each district, or since when nobody does. */
@OnLiberty
class NodalMatrixIT {
    private static final int UTTARAKHAND = 5;
    private static final int PLACES = 14;
    private static final Set<String> TEN = Set.of(
            "police",
            "women-child-welfare",
            "education",
            "health",
            "social-welfare",
            "labour",
            "industries",
            "sidcul",
            "ngo-aas",
            "ngo-mamta");
    private static final String MATRIX = "query($state: Int!, $district: Int, $department: String, $first: Int, $after: String) {"
            + " nodalMatrix(state: $state, district: $district, department: $department, first: $first, after: $after) { nodes {"
            + " department departmentName { hi } level district { code } post { id code office { phone } holder { displayName"
            + " charge orderNumber orderDate } } deputy { displayName charge } vacantSince dueForMeeting open overdue asked"
            + " acknowledgedInTime } pageInfo { hasNextPage endCursor } } }";

    private final Api officer = Api.signedInAs("labour.dehradun");

    @Test
    void tenDepartmentsInThirteenDistrictsAndTheStateHaveAHundredAndFortySeats() {
        List<JsonNode> seats = all();
        assertThat(seats.stream().filter(seat -> TEN.contains(seat.get("department").asText()))).hasSize(TEN.size() * PLACES);
        assertThat(seats.stream().map(seat -> seat.get("department").asText()).distinct())
                .allSatisfy(department -> assertThat(seats.stream()
                                .filter(seat -> seat.get("department").asText().equals(department))
                                .filter(seat -> seat.get("level").asText().equals("STATE")))
                        .hasSize(1));
    }

    @Test
    void aHeldSeatNamesItsOrderAndAnEmptyOneSinceWhen() {
        JsonNode held = seat(officer, 49, "police");
        assertThat(held.at("/post/holder/orderNumber").asText()).isEqualTo("DEMO/2/2025");
        assertThat(held.at("/post/holder/orderDate").asText()).isEqualTo("2025-03-20");
        assertThat(held.get("vacantSince").isNull()).isTrue();
        assertThat(held.get("dueForMeeting").asBoolean()).isFalse();
        JsonNode vacant = seat(officer, 46, "police");
        assertThat(vacant.at("/post/holder").isNull()).isTrue();
        assertThat(vacant.get("vacantSince").asText()).isNotEmpty();
    }

    @Test
    void aSeatEmptyForSevenDaysIsDueForTheMeetingAndNotBefore() {
        for (int days : List.of(6, 7)) {
            Postings.emptyForDays("UK-HEALTH-" + shortCode(46) + "-NODAL", days);
            assertThat(seat(officer, 46, "health").get("dueForMeeting").asBoolean()).as(days + " days").isEqualTo(days == 7);
        }
    }

    /** A district that came later has no posts yet: that nobody answers there must show. */
    @Test
    void aSeatWithoutAPostIsEmptyToo() throws SQLException {
        String post = Acts.post("UK-EXAMPLE-" + shortCode(47) + "-NODAL");
        String seat = TestDatabase.one("SELECT nodal_seat FROM post WHERE id = '" + post + "'");
        TestDatabase.run("UPDATE post SET nodal_seat = NULL WHERE id = '" + post + "'");
        try {
            JsonNode empty = seat(officer, 47, "example");
            assertThat(empty.get("post").isNull()).isTrue();
            assertThat(empty.get("vacantSince").asText()).isEqualTo("2025-04-01");
            assertThat(empty.get("dueForMeeting").asBoolean()).isTrue();
        } finally {
            TestDatabase.run("UPDATE post SET nodal_seat = '" + seat + "' WHERE id = '" + post + "'");
        }
    }

    /** The seat answers for the posts below it; a committee that reports to nobody is counted nowhere. */
    @Test
    void whatLiesOpenBelowASeatIsCountedThere() throws SQLException {
        Api station = Api.signedInAs("sho.salvan");
        JsonNode welfare = seat(officer, 49, "women-child-welfare");
        JsonNode bodies = seat(officer, 49, "statutory-bodies");
        SampleCase opened = SampleCase.openedBy(station);
        String late = Acts.refer(station, opened.id(), Acts.onDuty(
                opened.person(), Samples.firstPostOf(Api.signedInAs("osc.dehradun")), "women-child-welfare.shelter"));
        Acts.refer(station, opened.id(), Acts.onDuty(
                opened.person(),
                Samples.firstPostOf(Api.signedInAs("cwc.dehradun")),
                Officers.serviceOf("statutory-bodies")));
        TestDatabase.run("UPDATE referral SET acknowledge_by = '2026-01-01' WHERE id = '" + late + "'");
        JsonNode after = seat(officer, 49, "women-child-welfare");
        assertThat(after.get("open").asInt()).isEqualTo(welfare.get("open").asInt() + 1);
        assertThat(after.get("overdue").asInt()).isEqualTo(welfare.get("overdue").asInt() + 1);
        assertThat(seat(officer, 49, "statutory-bodies").get("open")).isEqualTo(bodies.get("open"));
    }

    @Test
    void anyLengthOfTheMatrixTakesTheSameStatements(TestReporter reporter) {
        Statements few = of(3);
        Statements many = of(100);
        reporter.publishEntry("nodal matrix", many.toString());
        assertThat(many).isEqualTo(few);
        // However many features keep something open at posts: all of them together are one.
        assertThat(many.total()).isLessThanOrEqualTo(7);
    }

    private Statements of(int first) {
        Supplier<Runnable> request = () -> () -> officer.run(MATRIX, "state", UTTARAKHAND, "first", first);
        return Statements.of(request);
    }

    @Test
    void aStrangerSeesDesignationAndOfficeAndNoName() throws SQLException {
        List<String> names = TestDatabase.column("SELECT display_name FROM account");
        HttpResponse<byte[]> answer =
                Api.notSignedIn().fetch("/catalogue/nodal-offices?state=5&district=49&first=100");
        String shown = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Api.read(shown).at("/data/nodalOffices/nodes").findValues("designation")).hasSizeGreaterThanOrEqualTo(10);
        assertThat(names).isNotEmpty().noneMatch(shown::contains);
        assertThat(shown).doesNotContain("holder", "vacant", "DEMO/");
        assertThat(Api.notSignedIn().refusal(MATRIX, "state", UTTARAKHAND)).isEqualTo("NOT_SIGNED_IN");
        assertThat(Api.notSignedIn().fetch("/catalogue/nodal-offices?state=5&holder=1").statusCode()).isEqualTo(400);
    }

    private static String shortCode(int district) {
        return TestDatabase.one("SELECT short_code FROM district WHERE lgd_code = " + district);
    }

    private static JsonNode seat(Api officer, int district, String department) {
        return officer.run(MATRIX, "state", UTTARAKHAND, "district", district, "department", department)
                .at("/nodalMatrix/nodes/0");
    }

    private List<JsonNode> all() {
        List<JsonNode> seats = new ArrayList<>();
        @Nullable String after = null;
        while (true) {
            JsonNode page = officer.run(MATRIX, "state", UTTARAKHAND, "first", 100, "after", after).get("nodalMatrix");
            page.get("nodes").forEach(seats::add);
            if (!page.at("/pageInfo/hasNextPage").asBoolean()) {
                return seats;
            }
            after = page.at("/pageInfo/endCursor").asText();
        }
    }
}
