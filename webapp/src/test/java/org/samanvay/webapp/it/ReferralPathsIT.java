package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way a referral can go, which steps fit which status, and what the receiver still sees at the end of it. */
@OnLiberty
class ReferralPathsIT {
    private static final String BECAUSE = ", reason: NO_CAPACITY";
    private static final String NUMBER = "query($id: ID!) { case(id: $id) { police { firstInformationReport { number"
            + " } } } }";

    private final Api station = Api.signedInAs("sho.salvan");
    private final Api centre = Api.signedInAs("osc.dehradun");
    private SampleCase opened;
    private String referral;

    @BeforeEach
    void aReferralThatSharesTheNumber() {
        opened = SampleCase.openedBy(station);
        opened.firReference();
        referral = opened.referTo(centre, "shelter", "number");
    }

    @Test
    void whoIsAskedReadsWhatIsShared() {
        assertThat(centreReads()).isEqualTo("0012");
    }

    @Test
    void whoDeclinesReadsNoMoreButSeesWhatItAnswered() {
        assertThat(step(centre, "declineReferral", BECAUSE)).isEqualTo("DECLINED");
        assertThat(centre.refusal(NUMBER, "id", opened.id())).isEqualTo("NOT_FOUND");
        JsonNode left = centre.run(
                        "query($id: ID!) { referral(id: $id) { status person service basis note } }", "id", referral)
                .get("referral");
        assertThat(left.toString())
                .isEqualTo("{\"status\":\"DECLINED\",\"person\":null,\"service\":null,\"basis\":null,\"note\":null}");
    }

    @Test
    void theSenderSeesWhyItWasDeclined() {
        step(centre, "declineReferral", BECAUSE);
        assertThat(station.run("query($id: ID!) { referral(id: $id) { reason } }", "id", referral)
                        .at("/referral/reason")
                        .asText())
                .isEqualTo("NO_CAPACITY");
    }

    @Test
    void aRedirectedReferralGoesOnToTheOtherPostWithTheSameData() {
        Api protection = Api.signedInAs("po.dehradun");
        String other = Samples.firstPostOf(protection);
        assertThat(step(centre, "redirectReferral", ", toPost: \"" + other + "\"" + BECAUSE)).isEqualTo("REDIRECTED");
        assertThat(centre.refusal(NUMBER, "id", opened.id())).isEqualTo("NOT_FOUND");
        JsonNode onward = protection.run(
                        "{ referralInbox(first: 1) { nodes { id status redirectedFrom fromPost { code } } } }")
                .at("/referralInbox/nodes/0");
        assertThat(onward.get("redirectedFrom").asText()).isEqualTo(referral);
        assertThat(onward.at("/fromPost/code").asText()).isEqualTo("UK-POLICE-DDN-SALVAN-SHO");
        assertThat(protection.run(NUMBER, "id", opened.id()).at("/case/police/firstInformationReport/number").asText())
                .isEqualTo("0012");
    }

    @Test
    void whoGivesBackWhatItAcceptedReadsNoMore() {
        step(centre, "acceptReferral", "");
        assertThat(step(centre, "returnReferral", BECAUSE)).isEqualTo("RETURNED");
        assertThat(centre.refusal(NUMBER, "id", opened.id())).isEqualTo("NOT_FOUND");
    }

    @Test
    void aWithdrawnReferralSharesNothing() {
        assertThat(step(station, "withdrawReferral", ", reason: SENT_BY_MISTAKE")).isEqualTo("WITHDRAWN");
        assertThat(centre.refusal(NUMBER, "id", opened.id())).isEqualTo("NOT_FOUND");
    }

    @Test
    void whoHasAnotherReferralInTheCaseKeepsTakingPart() {
        Acts.refer(
                station,
                opened.id(),
                Acts.onDuty(opened.person(), Samples.firstPostOf(centre), "women-child-welfare.counselling"));
        step(centre, "declineReferral", BECAUSE);
        assertThat(centre.run(NUMBER, "id", opened.id()).at("/case/police/firstInformationReport").isNull())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "startReferral, ''",
        "returnReferral, ', reason: NO_CAPACITY'",
        "completeReferral, ', outcome: SERVICE_GIVEN'"
    })
    void whatWasNotAcceptedCannotBeWorkedOn(String mutation, String more) {
        assertWrongStatus(centre, mutation, more, "SENT");
    }

    @ParameterizedTest
    @CsvSource({
        "receiveReferral, ''",
        "acknowledgeReferral, ''",
        "acceptReferral, ''",
        "declineReferral, ', reason: NO_CAPACITY'"
    })
    void whatWasAcceptedCannotBeAnsweredAgain(String mutation, String more) {
        step(centre, "acceptReferral", "");
        assertWrongStatus(centre, mutation, more, "ACCEPTED");
    }

    @ParameterizedTest
    @CsvSource({"startReferral, ''", "returnReferral, ', reason: NO_CAPACITY'", "acceptReferral, ''"})
    void whatIsDoneStaysDone(String mutation, String more) {
        step(centre, "acceptReferral", "");
        step(centre, "completeReferral", ", outcome: OFFERED_AND_DECLINED");
        assertWrongStatus(centre, mutation, more, "DONE");
        assertWrongStatus(station, "withdrawReferral", ", reason: SENT_BY_MISTAKE", "DONE");
    }

    @Test
    void onlyTheReceiverAnswersAndOnlyTheSenderWithdraws() {
        assertThat(refusal(station, "acceptReferral", "")).isEqualTo("NOT_FOUND");
        assertThat(refusal(centre, "withdrawReferral", ", reason: SENT_BY_MISTAKE")).isEqualTo("NOT_FOUND");
        assertThat(refusal(Api.signedInAs("library.dehradun"), "acceptReferral", "")).isEqualTo("NOT_FOUND");
    }

    @Test
    void aCaseWithOpenReferralsIsNotClosed() {
        assertThat(station.refusal(
                        "mutation($case: ID!, $version: Int!, $key: String!) { closeCase(caseFile: $case, version:"
                                + " $version,"
                                + " reason: SERVICES_COMPLETED, idempotencyKey: $key) { id } }",
                        "case", opened.id(), "version", opened.version(station), "key", key()))
                .isEqualTo("REFERRALS_OPEN");
    }

    @Test
    void theNewOwnerLeadsATransferredCaseAndTheOldOneReadsOn() {
        Api other = Api.signedInAs("sho.nadipar");
        station.run(
                "mutation($case: ID!, $version: Int!, $to: ID!, $key: String!) { transferCase(caseFile: $case,"
                        + " version: $version, toPost: $to, idempotencyKey: $key) { version } }",
                "case", opened.id(),
                "version", opened.version(station),
                "to", Acts.post("UK-POLICE-DDN-NADIPAR-SHO"),
                "key", key());
        assertThat(other.run(NUMBER, "id", opened.id()).at("/case/police/firstInformationReport/number").asText())
                .isEqualTo("0012");
        assertThat(opened.statusSeenBy(station)).isEqualTo("OPEN");
        assertThat(station.refusal(
                        "mutation($case: ID!, $version: Int!, $key: String!) { closeCase(caseFile: $case, version:"
                                + " $version,"
                                + " reason: SERVICES_COMPLETED, idempotencyKey: $key) { id } }",
                        "case", opened.id(), "version", opened.version(station), "key", key()))
                .isEqualTo("NOT_THE_OWNER");
    }

    /** The investigating officer's post at Nadi Par is vacant and reports to the station house officer. */
    @Test
    void aReferralToAVacantPostLiesWithThePostItReportsTo() {
        Api superior = Api.signedInAs("sho.nadipar");
        Map<String, Object> toVacant =
                Acts.onDuty(opened.person(), Acts.post("UK-POLICE-DDN-NADIPAR-IO"), "police.escort-and-protection");
        String sent = Acts.refer(station, opened.id(), toVacant);
        JsonNode inbox = superior.run("{ referralInbox(first: 1) { nodes { id toPost { code vacant } } } }")
                .at("/referralInbox/nodes/0");
        assertThat(inbox.get("id").asText()).isEqualTo(sent);
        assertThat(inbox.at("/toPost/vacant").asBoolean()).isTrue();
        assertThat(Acts.step(superior, "acceptReferral", sent, "").get("status").asText())
                .isEqualTo("ACCEPTED");
    }

    @Test
    void whoStandsInForAVacantPostMayDecline() {
        Api superior = Api.signedInAs("sho.nadipar");
        Map<String, Object> toVacant =
                Acts.onDuty(opened.person(), Acts.post("UK-POLICE-DDN-NADIPAR-WHD"), "police.women-help-desk");
        String sent = Acts.refer(station, opened.id(), toVacant);
        assertThat(Acts.step(superior, "declineReferral", sent, BECAUSE).get("status").asText())
                .isEqualTo("DECLINED");
        assertThat(superior.refusal(NUMBER, "id", opened.id())).isEqualTo("NOT_FOUND");
    }

    private String centreReads() {
        return centre.run(NUMBER, "id", opened.id())
                .at("/case/police/firstInformationReport/number")
                .asText();
    }

    private String step(Api officer, String mutation, String more) {
        return Acts.step(officer, mutation, referral, more).get("status").asText();
    }

    private String refusal(Api officer, String mutation, String more) {
        return officer.refusal(
                Acts.step(mutation, more), "referral", referral, "version", Acts.version(station, referral), "key",
                        key());
    }

    private void assertWrongStatus(Api officer, String mutation, String more, String status) {
        JsonNode error = officer.firstError(
                Acts.step(mutation, more), "referral", referral, "version", Acts.version(officer, referral), "key",
                        key());
        assertThat(error.at("/extensions/code").asText()).isEqualTo("WRONG_STATUS");
        assertThat(error.at("/extensions/arguments/status").asText()).isEqualTo(status);
    }
}
