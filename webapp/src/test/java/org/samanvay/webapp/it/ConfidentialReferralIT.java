package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samanvay.forms.ServiceDefinition;

/**
 * That the One Stop Centre asked the hospital for mental health care exists for these two: to the police, who own the
 * case, and to a third department in it everything is as if nobody had asked.
 */
@OnLiberty
class ConfidentialReferralIT {
    private static final String SERVICE = "health.mental-health-care";
    private static final String CASE = "query($id: ID!) { case(id: $id) { version referrals(first: 100) { nodes { id } pageInfo"
            + " { hasNextPage } } latestReferral { id } timeline(first: 100) { nodes { id kind subject department"
            + " otherDepartment } pageInfo { hasNextPage } } } }";

    private static final Api POLICE = Api.signedInAs("sho.salvan");
    private static final Api CENTRE = Api.signedInAs("osc.dehradun");
    private static final Api HEALTH = Api.signedInAs("health.dehradun");
    private static final Api LIBRARY = Api.signedInAs("library.dehradun");
    private static final List<Api> OTHERS = List.of(POLICE, LIBRARY);

    private static SampleCase opened;
    private static Map<Api, JsonNode> before;
    private static String hidden;

    @BeforeAll
    static void theCentreAsksTheHospital() {
        opened = SampleCase.openedBy(POLICE);
        opened.referTo(CENTRE, "one-stop-centre-support");
        refer(opened, POLICE, LIBRARY, "example.lend-place");
        before = Map.of(POLICE, seenBy(POLICE, opened), LIBRARY, seenBy(LIBRARY, opened));
        hidden = refer(opened, CENTRE, HEALTH, SERVICE);
        for (String step : List.of("receiveReferral", "acknowledgeReferral", "acceptReferral", "startReferral")) {
            Acts.step(HEALTH, step, hidden, "");
        }
    }

    @Test
    void theTwoDepartmentsSeeItAndWhatForAndEveryStep() {
        for (Api party : List.of(CENTRE, HEALTH)) {
            JsonNode seen = party.run("query($id: ID!) { referral(id: $id) { service status } }", "id", hidden)
                    .get("referral");
            assertThat(seen.get("service").asText()).isEqualTo(SERVICE);
            assertThat(seen.get("status").asText()).isEqualTo("IN_PROGRESS");
            JsonNode inCase = seenBy(party, opened);
            assertThat(inCase.at("/latestReferral/id").asText()).isEqualTo(hidden);
            assertThat(inCase.at("/timeline/nodes").findValuesAsText("subject")).filteredOn(hidden::equals).hasSize(5);
        }
    }

    @Test
    void toEverybodyElseTheCaseIsByteForByteAsBefore() {
        for (Api other : OTHERS) {
            assertThat(seenBy(other, opened)).isEqualTo(before.get(other));
        }
    }

    @Test
    void toEverybodyElseTheReferralDoesNotExistNeitherToReadNorToAct() {
        for (Api other : OTHERS) {
            assertThat(other.refusal("query($id: ID!) { referral(id: $id) { id } }", "id", hidden))
                    .isEqualTo("NOT_FOUND");
            for (String step : List.of("acceptReferral", "receiveReferral")) {
                assertThat(other.refusal(Acts.step(step, ""), "referral", hidden, "version", 1, "key", key()))
                        .isEqualTo("NOT_FOUND");
            }
            assertThat(other.refusal(
                            Acts.step("withdrawReferral", ", reason: SENT_BY_MISTAKE"),
                            "referral", hidden, "version", 1, "key", key()))
                    .isEqualTo("NOT_FOUND");
            for (String box : List.of("referralInbox", "referralOutbox")) {
                assertThat(other.text("{ " + box + "(first: 100) { nodes { id } } }")).doesNotContain(hidden);
            }
            assertThat(other.text(
                            "query($id: ID!) { disclosures(caseFile: $id, first: 100) { nodes { source what } } }",
                            "id",
                            opened.id()))
                    .doesNotContain(hidden)
                    .doesNotContain(SERVICE);
            assertThat(Letters.refusal(other, Letters.ofReferral("referral", hidden, "EN")))
                    .isEqualTo(Letters.refusal(
                            other, Letters.ofReferral("referral", "00000000-0000-4000-8000-000000000000", "EN")));
        }
    }

    /** That she was referred there is nobody else's basis to apply there for her, and nobody learns of it by trying. */
    @Test
    void nobodyElseLearnsOfItByApplyingForASchemeThere() {
        assertThat(Schemes.refusal(POLICE, opened, "health.child-health-screening")).isEqualTo("REFERRAL_NEEDED");
        Schemes.apply(CENTRE, opened, "health.child-health-screening");
    }

    /** That the centre applied at the hospital would tell that it referred her there. */
    @Test
    void anApplicationThatRestsOnItAloneIsNoStepToEverybodyElse() {
        SampleCase other = SampleCase.openedBy(POLICE);
        other.referTo(CENTRE, "one-stop-centre-support");
        refer(other, POLICE, LIBRARY, "example.lend-place");
        JsonNode seen = seenBy(POLICE, other);
        JsonNode seenByLibrary = seenBy(LIBRARY, other);
        refer(other, CENTRE, HEALTH, SERVICE);
        Schemes.apply(CENTRE, other, "health.child-health-screening");
        Schemes.sanction(HEALTH, other, Map.of("reference", "H/1"));
        assertThat(seenBy(POLICE, other)).isEqualTo(seen);
        assertThat(seenBy(LIBRARY, other)).isEqualTo(seenByLibrary);
        for (Api party : List.of(CENTRE, HEALTH)) {
            assertThat(seenBy(party, other).at("/timeline/nodes").findValuesAsText("kind"))
                    .contains("SCHEME_APPLIED", "SCHEME_DECIDED");
        }
        refer(other, CENTRE, HEALTH, "health.medico-legal-examination");
        assertThat(seenBy(POLICE, other).at("/timeline/nodes").findValuesAsText("kind"))
                .as("another referral, which everybody may know of, leads there too")
                .contains("SCHEME_APPLIED", "SCHEME_DECIDED");
    }

    /** Nor does the case refuse to be closed because of it; the work of the two goes on. */
    @Test
    void theOwnerClosesTheCaseWithoutLearningOfItAndTheWorkGoesOn() {
        SampleCase other = SampleCase.openedBy(POLICE);
        other.referTo(CENTRE, "one-stop-centre-support");
        String asked = refer(other, CENTRE, HEALTH, SERVICE);
        Acts.step(CENTRE, "acceptReferral", other.referral(), "");
        other.complete(CENTRE, "SERVICE_GIVEN", "Helped");
        other.close(POLICE);
        assertThat(other.statusSeenBy(POLICE)).isEqualTo("CLOSED");
        Acts.step(HEALTH, "acceptReferral", asked, "");
        other.intake(CENTRE);
        assertThat(POLICE.refusal(
                        Acts.SUBMIT,
                        "case", other.id(),
                        "form", "police.first-information-report",
                        "answers", Samples.firReference(),
                        "key", key()))
                .isEqualTo("WRONG_STATUS");
        assertThat(CENTRE.refusal(
                        Acts.SEND,
                        "case", other.id(),
                        "referral",
                                Acts.onDuty(other.person(), Samples.firstPostOf(LIBRARY), "example.lend-place"),
                        "key", key()))
                .as("the owner would learn of it")
                .isEqualTo("WRONG_STATUS");
        assertThat(Schemes.refusal(CENTRE, other, "women-child-welfare.one-stop-centre")).isEqualTo("WRONG_STATUS");
        Acts.step(HEALTH, "completeReferral", asked, ", outcome: SERVICE_GIVEN");
        assertThat(CENTRE.refusal(
                        Acts.ADD_INCIDENT,
                        "case", other.id(),
                        "incident",
                                Map.of("person", other.person(), "kind", "THREAT", "narrative", "After the end"),
                        "key", key()))
                .isEqualTo("WRONG_STATUS");
    }

    static Stream<ServiceDefinition> inConfidence() {
        return Everything.DEFINITIONS.departments().stream()
                .flatMap(department -> department.services().stream())
                .filter(ServiceDefinition::confidential);
    }

    /** Every service that a department gives in confidence, asked for by the police: the library learns of none. */
    @ParameterizedTest
    @MethodSource("inConfidence")
    void noServiceGivenInConfidenceIsKnownToAThirdDepartment(ServiceDefinition service) {
        SampleCase other = SampleCase.openedBy(POLICE);
        refer(other, POLICE, LIBRARY, "example.lend-place");
        JsonNode seen = seenBy(LIBRARY, other);
        Api receiver = Officers.ofEveryDepartment().get(service.department());
        String asked = refer(other, POLICE, receiver, service.code());
        assertThat(seenBy(LIBRARY, other)).isEqualTo(seen);
        assertThat(LIBRARY.refusal("query($id: ID!) { referral(id: $id) { id } }", "id", asked))
                .isEqualTo("NOT_FOUND");
        assertThat(POLICE.text(CASE, "id", other.id())).contains(asked);
    }

    private static JsonNode seenBy(Api officer, SampleCase of) {
        return officer.run(CASE, "id", of.id()).get("case");
    }

    private static String refer(SampleCase of, Api from, Api to, String service) {
        return Acts.refer(from, of.id(), Acts.onDuty(of.person(), Samples.firstPostOf(to), service));
    }
}
