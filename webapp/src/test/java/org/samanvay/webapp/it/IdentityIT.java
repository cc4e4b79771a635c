package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who a person is: opened by a recorded act, by those who wrote it or were told it, and nobody else. */
@OnLiberty
class IdentityIT {
    private static final String OSC = "women-child-welfare.one-stop-centre-support";
    private static final String OPEN_CONTACT = "mutation($case: ID!, $person: ID!, $key: String!) {"
            + " openSafeContact(caseFile: $case, person: $person, purpose: SAFE_CONTACT, reason: \"To call her\","
            + " idempotencyKey: $key) { version contact { mayCall mayText mayVisit number hours whoElseHoldsPhone }"
            + " } }";

    private final Api station = Api.signedInAs("sho.salvan");
    private final Api centre = Api.signedInAs("osc.dehradun");
    private final Api library = Api.signedInAs("library.dehradun");

    @Test
    void noFieldButTheRecordedActsLeadsToAnIdentity() {
        JsonNode types = station.run("{ __schema { types { name fields { name type { name ofType { name } } } } } }")
                .at("/__schema/types");
        List<String> leading = new ArrayList<>();
        types.forEach(type -> type.path("fields").forEach(field -> {
            if (List.of("Identity", "OpenedSafeContact").contains(named(field.get("type")))) {
                leading.add(type.get("name").asText() + "." + field.get("name").asText());
            }
        }));
        assertThat(leading)
                .containsExactlyInAnyOrder(
                        "Mutation.openIdentity", "Mutation.openIdentityFromOtherState", "Mutation.openSafeContact");
    }

    private static String named(JsonNode type) {
        return type.at("/ofType/name").asText(type.get("name").asText());
    }

    @Test
    void openingLeavesItsPurposeInTheAuditEachTime() throws SQLException {
        SampleCase opened = namedCase();
        assertThat(open(station, opened)).contains("Devika Udaharan");
        assertThat(open(station, opened)).contains("Devika Udaharan");
        assertThat(openings(opened)).containsExactly("GIVE_SERVICE:identity", "GIVE_SERVICE:identity");
    }

    @Test
    void aPostThatWasNotToldItIsAnsweredAsIfThereWasNone() throws SQLException {
        SampleCase opened = namedCase();
        Acts.refer(station, opened.id(), Acts.onDuty(opened.person(), Samples.firstPostOf(centre), OSC));
        assertThat(codeOf(centre, opened)).isEqualTo("NOT_FOUND");
        assertThat(codeOf(library, opened)).isEqualTo("NOT_FOUND");
        assertThat(openings(opened)).isEmpty();
    }

    @Test
    void aPostThatWasToldItOpensItAndIsRecorded() throws SQLException {
        SampleCase opened = namedCase();
        Acts.refer(station, opened.id(), Acts.sharing(toCentre(opened), Acts.fields("person", "identity")));
        assertThat(open(centre, opened)).contains("Devika Udaharan");
        assertThat(openings(opened)).containsExactly("GIVE_SERVICE:identity");
        assertThat(centre.refusal(OPEN_CONTACT, "case", opened.id(), "person", opened.person(), "key", key()))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void anOpeningNeedsAReason() {
        SampleCase opened = namedCase();
        assertThat(station.refusal(
                        Acts.OPEN_IDENTITY, "case", opened.id(), "person", opened.person(), "reason", "  -  ", "key",
                                key()))
                .isEqualTo("REASON_REQUIRED");
    }

    @Test
    void nobodyTellsAnotherWhatItWasNotTold() {
        SampleCase opened = namedCase();
        Acts.refer(station, opened.id(), toCentre(opened));
        for (String path : List.of("identity", "safeContact")) {
            assertThat(passedOn(opened, Acts.fields("person", path))).isEqualTo("FIELD_NOT_SHAREABLE");
        }
        assertThat(passedOn(opened, Acts.fields("case", "category"))).isEqualTo("FIELD_NOT_SHAREABLE");
        assertThat(codeOf(centre, opened)).isEqualTo("NOT_FOUND");
    }

    @Test
    void whoMayNotReadAnIdentityMayNotReplaceIt() {
        SampleCase opened = namedCase();
        Acts.refer(station, opened.id(), toCentre(opened));
        assertThat(centre.refusal(
                        "mutation($case: ID!, $person: ID!, $key: String!) { recordIdentity(caseFile: $case, person:"
                                + " $person,"
                                + " identity: { name: \"Another Namuna\" }, idempotencyKey: $key) }",
                        "case", opened.id(), "person", opened.person(), "key", key()))
                .isEqualTo("NOT_FOUND");
        assertThat(open(station, opened)).contains("Devika Udaharan");
    }

    @Test
    void aNameWithACharacterThatCannotBeWrittenIsRefusedAtItsField() {
        JsonNode error = station.firstError(
                Acts.ADD_PERSON,
                "case", SampleCase.openedBy(station).id(),
                "person", SampleCase.survivor(Map.of("identity", Map.of("name", "Kalpit\u0000Devi"))),
                "key", key());
        assertThat(error.at("/extensions/arguments/field").asText()).isEqualTo("identity.name");
        assertThat(error.at("/extensions/messageHi").asText()).isNotBlank();
    }

    @Test
    void untilSomebodySaysOtherwiseThereIsNoContact() {
        SampleCase opened = namedCase();
        JsonNode answer = station.run(OPEN_CONTACT, "case", opened.id(), "person", opened.person(), "key", key())
                .get("openSafeContact");
        assertThat(answer.toString())
                .isEqualTo("{\"version\":0,\"contact\":{\"mayCall\":false,\"mayText\":false,\"mayVisit\":false,"
                        + "\"number\":null,\"hours\":null,\"whoElseHoldsPhone\":null}}");
    }

    @Test
    void whatOneDepartmentWroteOfAnIncidentIsNotSharedByAnother() {
        SampleCase opened = namedCase();
        Acts.refer(station, opened.id(), toCentre(opened));
        Acts.addIncident(centre, opened.id(), opened.person(), "Told to the counsellor only");
        Acts.addIncident(station, opened.id(), opened.person(), "Told at the station");
        Map<String, Object> toLibrary =
                Acts.onDuty(opened.person(), Samples.firstPostOf(library), "example.lend-place");
        Acts.refer(station, opened.id(), Acts.sharing(toLibrary, Acts.fields("case", "incidents")));
        assertThat(Everything.seenBy(library, opened).text())
                .contains("Told at the station")
                .doesNotContain("Told to the counsellor only");
    }

    private SampleCase namedCase() {
        return SampleCase.openedBy(
                station,
                key(),
                Map.of("persons", List.of(SampleCase.survivor(Map.of("identity", Map.of("name", "Devika Udaharan"))))));
    }

    private Map<String, Object> toCentre(SampleCase opened) {
        return Acts.onDuty(opened.person(), Samples.firstPostOf(centre), OSC);
    }

    private String passedOn(SampleCase opened, Object set) {
        Map<String, Object> onward = Acts.onDuty(
                opened.person(), Acts.post("UK-WOMEN-CHILD-WELFARE-DDN-PO"),
                        "women-child-welfare.protection-officer-assistance");
        return centre.refusal(Acts.SEND, "case", opened.id(), "referral", Acts.sharing(onward, set), "key", key());
    }

    private static String open(Api officer, SampleCase opened) {
        return officer.run(
                        Acts.OPEN_IDENTITY,
                        "case", opened.id(), "person", opened.person(), "reason", "To serve her", "key", key())
                .toString();
    }

    private static String codeOf(Api officer, SampleCase opened) {
        return officer.refusal(
                Acts.OPEN_IDENTITY, "case", opened.id(), "person", opened.person(), "reason", "To serve her", "key",
                        key());
    }

    private static List<String> openings(SampleCase opened) throws SQLException {
        return TestDatabase.column("SELECT purpose FROM audit WHERE action = 'IDENTITY_OPENED' AND sealed_reason IS"
                + " NOT NULL"
                + " AND account IS NOT NULL AND post IS NOT NULL AND case_file = '" + opened.id() + "'");
    }
}
