package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A case that is restricted to named posts, and one that an office is shut out of (law-and-harm, M6). */
@OnLiberty
class ShutOutIT {
    private static final String CASE = "query($case: ID!) { case(id: $case) { id number version } }";

    private final Api station = Api.signedInAs("sho.salvan");
    private final Api district = Api.signedInAs("police.dehradun");
    private final Api centre = Api.signedInAs("osc.dehradun");

    @Test
    void theNodalPostOfTheDistrictSeesWhatItsDepartmentDoesThere() {
        assertSees(district, SampleCase.openedBy(station));
    }

    @ParameterizedTest
    @ValueSource(strings = {"io.salvan", "police.dehradun", "police.state", "sho.nadipar", "osc.dehradun"})
    void aRestrictedCaseDoesNotExistForPostsThatAreNotNamed(String officer) {
        SampleCase opened = SampleCase.openedBy(
                station, key(), Map.of("restrictedToPosts", List.of(Acts.post("UK-POLICE-DDN-SALVAN-WHD"))));
        assertSees(station, opened);
        assertSeesNothing(Api.signedInAs(officer), opened);
    }

    @Test
    void aNamedPostSeesTheRestrictedCase() {
        SampleCase opened = SampleCase.openedBy(
                station, key(), Map.of("restrictedToPosts", List.of(Acts.post("UK-POLICE-DDN-SALVAN-IO"))));
        assertSees(Api.signedInAs("io.salvan"), opened);
    }

    @Test
    void restrictingLaterEndsTheSightOfTheOthers() {
        SampleCase opened = SampleCase.openedBy(station);
        assertSees(district, opened);
        station.run(
                "mutation($case: ID!, $version: Int!, $key: String!) { restrictCase(caseFile: $case, version: $version,"
                        + " namedPosts: [], idempotencyKey: $key) { restricted } }",
                "case", opened.id(), "version", opened.version(station), "key", key());
        assertSees(station, opened);
        assertSeesNothing(district, opened);
    }

    /** The district's own office is shut out, though its nodal post would see every other case of the department. */
    @Test
    void anExcludedOfficeIsAnsweredAsIfTheCaseWereAbsent() {
        SampleCase opened = shutAgainst("UK-POLICE-DDN");
        assertSees(station, opened);
        assertSeesNothing(district, opened);
        assertThat(district.text(
                        "query($number: String!) { searchCases(by: CODE, value: $number) { nodes { id } } }",
                        "number", opened.number()))
                .isEqualTo("{\"data\":{\"searchCases\":{\"nodes\":[]}}}");
        assertAlike(district, "query($case: ID!) { restriction(caseFile: $case) { named { code } } }", opened.id());
        for (String mutation : List.of("closeCase", "reopenCase")) {
            assertAlike(
                    district,
                    "mutation($case: ID!, $key: String!) { " + mutation
                            + "(caseFile: $case, version: 1, reason: NEW_FACTS, idempotencyKey: $key) { id } }",
                    opened.id());
        }
    }

    @Test
    void theReferralsOfTheCaseDoNotExistForTheExcludedOffice() {
        SampleCase opened = shutAgainst("UK-POLICE-DDN");
        String referral = Acts.refer(
                station,
                opened.id(),
                Acts.onDuty(opened.person(), Samples.firstPostOf(centre), "women-child-welfare.shelter"));
        String query = "query($id: ID!) { referral(id: $id) { id status } }";
        assertThat(masked(district.text(query, "id", referral)))
                .isEqualTo(masked(district.text(query, "id", UUID.randomUUID().toString())));
        assertThat(district.text("{ referralInbox(first: 100) { nodes { id } } referralOutbox(first: 100) { nodes {"
                + " id } } }"))
                .doesNotContain(referral);
    }

    @Test
    void aReferralToTheExcludedOfficeIsRefused() {
        SampleCase opened = shutAgainst("UK-POLICE-DDN");
        Map<String, Object> referral =
                Acts.onDuty(opened.person(), Acts.post("UK-POLICE-DDN-WOMEN-CELL"), "police.women-help-desk");
        assertThat(station.refusal(Acts.SEND, "case", opened.id(), "referral", referral, "key", key()))
                .isEqualTo("RECEIVER_EXCLUDED");
    }

    @Test
    void theOpeningOfficeCannotShutItselfOut() {
        JsonNode error = station.firstError(
                "mutation($input: OpenCaseInput!, $key: String!) { openCase(input: $input, idempotencyKey: $key) {"
                        + " id } }",
                "input",
                        Map.of(
                                "state", 5,
                                "district", 49,
                                "category", "OTHER",
                                "channel", "IN_PERSON",
                                "persons", List.of(SampleCase.survivor(Map.of())),
                                "excludedOffices", List.of(Acts.office("UK-POLICE-DDN-SALVAN"))),
                "key", key());
        assertThat(error.at("/extensions/arguments/field").asText()).isEqualTo("excludedOffices");
    }

    private SampleCase shutAgainst(String office) {
        return SampleCase.openedBy(station, key(), Map.of("excludedOffices", List.of(Acts.office(office))));
    }

    private static void assertSees(Api officer, SampleCase opened) {
        assertThat(officer.run(CASE, "case", opened.id()).at("/case/id").asText()).isEqualTo(opened.id());
        assertThat(listed(officer)).contains(opened.id());
    }

    private static void assertSeesNothing(Api officer, SampleCase opened) {
        assertAlike(officer, CASE, opened.id());
        assertAlike(officer, "query($case: ID!) { restriction(caseFile: $case) { since named { code } } }", opened.id());
        assertAlike(
                officer,
                "mutation($case: ID!, $key: String!) { liftRestriction(caseFile: $case, version: 1, reason: DANGER_OVER,"
                        + " idempotencyKey: $key) { id } }",
                opened.id());
        assertThat(listed(officer)).doesNotContain(opened.id());
        assertThat(officer.run(
                                "query($number: String!) { searchCases(by: CODE, value: $number) { nodes { id } } }",
                                "number", opened.number())
                        .at("/searchCases/nodes"))
                .isEmpty();
        assertAlike(
                officer,
                "mutation($case: ID!, $key: String!) { addExternalNumber(caseFile: $case, number: \"1\","
                        + " idempotencyKey: $key)"
                        + " { id } }",
                opened.id());
    }

    /** The same bytes as for a case that does not exist. */
    private static void assertAlike(Api officer, String document, String id) {
        String absent = UUID.randomUUID().toString();
        String hidden = document.contains("$key")
                ? officer.text(document, "case", id, "key", key())
                : officer.text(document, "case", id);
        String nothing = document.contains("$key")
                ? officer.text(document, "case", absent, "key", key())
                : officer.text(document, "case", absent);
        assertThat(hidden).contains("NOT_FOUND");
        assertThat(masked(hidden)).isEqualTo(masked(nothing));
    }

    private static String masked(String text) {
        return text.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id");
    }

    private static String listed(Api officer) {
        return officer.text("{ cases(first: 100) { nodes { id } } }");
    }
}
