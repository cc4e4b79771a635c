package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;
import static org.samanvay.webapp.it.Duties.hoursAgo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A case, or one department's part of it, goes to another post with all that lies open; who gave it sees how it stands. */
@OnLiberty
class TransferIT {
    private static final String INTEREST = " id caseNumber status heldBy { code } lastStepOn ";
    static final String TRANSFER = "mutation($case: ID!, $version: Int!, $to: ID!, $key: String!) {"
            + " transferCase(caseFile: $case, version: $version, toPost: $to, idempotencyKey: $key) { version } }";
    private static final String GIVE = "mutation($case: ID!, $version: Int!, $to: ID!, $key: String!) {"
            + " giveCase(caseFile: $case, version: $version, toPost: $to, idempotencyKey: $key) {" + INTEREST + "} }";
    static final String GIVE_PART = "mutation($case: ID!, $from: ID!, $to: ID!, $key: String!) {"
            + " givePart(caseFile: $case, fromPost: $from, toPost: $to, idempotencyKey: $key) {" + INTEREST + "} }";
    private static final String INTERESTS = "{ continuingInterests(first: 100) { nodes {" + INTEREST + "} } }";
    private static final String NUMBER = "query($id: ID!) { case(id: $id) { number } }";
    private static final String NADIPAR = "UK-POLICE-DDN-NADIPAR-SHO";

    private final Api station = Api.signedInAs("sho.salvan");
    private final Api other = Api.signedInAs("sho.nadipar");
    private final Api centre = Api.signedInAs("osc.dehradun");
    private final Api counsellor = Api.signedInAs("counsellor.dehradun");
    private final String counsellorsPost = Acts.post("UK-WOMEN-CHILD-WELFARE-DDN-OSC-COUNSELLOR");

    private SampleCase withOpenWork() {
        SampleCase opened = SampleCase.openedBy(station);
        Acts.submit(station, opened.id(), Duties.INFORMATION, Duties.information(hoursAgo(2), "COGNIZABLE_OFFENCE"));
        opened.referTo(centre, "counselling");
        return opened;
    }

    private Object[] to(SampleCase opened, String post) {
        return new Object[] {
            "case", opened.id(), "version", opened.version(station), "to", Acts.post(post), "key", key()
        };
    }

    @Test
    void theDutiesAndReferralsOfAPostGoAlongAndItsClocksRunOn() {
        SampleCase opened = withOpenWork();
        JsonNode before = Duties.one(station, opened.id(), "BNSS-173-FIR");
        station.run(TRANSFER, to(opened, NADIPAR));
        JsonNode after = Duties.one(other, opened.id(), "BNSS-173-FIR");
        assertThat(before.at("/post/code").asText()).isEqualTo("UK-POLICE-DDN-SALVAN-SHO");
        assertThat(after.at("/post/code").asText()).isEqualTo(NADIPAR);
        assertThat(after.at("/content/due")).isEqualTo(before.at("/content/due"));
        Acts.step(centre, "acceptReferral", opened.referral(), "");
        assertThat(other.run("{ referralOutbox(first: 100) { nodes { id status } } }").at("/referralOutbox/nodes"))
                .anyMatch(sent -> sent.get("id").asText().equals(opened.referral())
                        && sent.get("status").asText().equals("ACCEPTED"));
        assertThat(opened.statusSeenBy(station)).as("transferred, not given away: it reads on").isEqualTo("OPEN");
    }

    @Test
    void whoGivesACaseAwaySeesHowItStandsAndNothingElse() {
        SampleCase opened = withOpenWork();
        JsonNode given = station.run(GIVE, to(opened, NADIPAR)).get("giveCase");
        assertThat(given.get("status").asText()).isEqualTo("OPEN");
        assertThat(given.at("/heldBy/code").asText()).isEqualTo(NADIPAR);
        assertThat(station.refusal(NUMBER, "id", opened.id())).isEqualTo("NOT_FOUND");
        assertThat(station.text("{ referralOutbox(first: 100) { nodes { id } } cases(first: 100) { nodes { id } }"
                        + " worklist(first: 100) { nodes { caseFile } } }"))
                .doesNotContain(opened.id(), opened.referral());
        assertThat(station.run(INTERESTS).at("/continuingInterests/nodes").findValuesAsText("caseNumber"))
                .contains(opened.number());
        for (String stranger : List.of("sho.nadipar", "osc.dehradun", "io.salvan", "library.dehradun")) {
            assertThat(Api.signedInAs(stranger).text(INTERESTS)).as(stranger).doesNotContain(opened.number());
        }
        assertThat(Duties.one(other, opened.id(), "BNSS-173-FIR").at("/post/code").asText()).isEqualTo(NADIPAR);
    }

    @Test
    void aDepartmentsPartGoesFromPostToPostWithWhatItWasAsked() {
        SampleCase opened = withOpenWork();
        String from = Samples.firstPostOf(centre);
        JsonNode given = centre.run(GIVE_PART, "case", opened.id(), "from", from, "to", counsellorsPost, "key", key())
                .get("givePart");
        assertThat(given.get("caseNumber").asText()).isEqualTo(opened.number());
        assertThat(centre.refusal(NUMBER, "id", opened.id())).isEqualTo("NOT_FOUND");
        assertThat(Acts.step(counsellor, "acceptReferral", opened.referral(), "").get("status").asText())
                .isEqualTo("ACCEPTED");
        assertThat(station.run("query($id: ID!) { referral(id: $id) { status toPost { code } } }", "id", opened.referral())
                        .at("/referral/toPost/code")
                        .asText())
                .as("the sender sees who has it now")
                .isEqualTo("UK-WOMEN-CHILD-WELFARE-DDN-OSC-COUNSELLOR");
        assertThat(Everything.seenBy(station, opened).at("/timeline/nodes").findValuesAsText("kind"))
                .contains("PART_TRANSFERRED");
    }

    @Test
    void nobodyGivesWhatIsNotItsOwnOrToWhomItMayNotGo() {
        SampleCase opened = withOpenWork();
        String ownPost = Samples.firstPostOf(station);
        assertThat(refusedPart(station, opened, ownPost, Acts.post(NADIPAR))).isEqualTo("OWNS_THE_CASE");
        assertThat(refusedPart(centre, opened, Samples.firstPostOf(centre), Acts.post(NADIPAR))).isEqualTo("INVALID_ARGUMENT");
        assertThat(refusedPart(centre, opened, ownPost, counsellorsPost)).isEqualTo("NOT_FOUND");
        assertThat(refusedPart(other, opened, Acts.post(NADIPAR), ownPost)).isEqualTo("NOT_FOUND");
        assertThat(station.refusal(GIVE, to(opened, "UK-WOMEN-CHILD-WELFARE-DDN-OSC-ADMIN"))).isEqualTo("INVALID_ARGUMENT");
        assertThat(station.refusal(
                        GIVE, "case", opened.id(), "version", 99, "to", Acts.post(NADIPAR), "key", key()))
                .isEqualTo("VERSION_CONFLICT");
        assertThat(Duties.one(station, opened.id(), "BNSS-173-FIR").at("/post/code").asText())
                .as("nothing of a refused giving is done")
                .isEqualTo("UK-POLICE-DDN-SALVAN-SHO");
    }

    private static String refusedPart(Api officer, SampleCase opened, String from, String to) {
        return officer.refusal(GIVE_PART, "case", opened.id(), "from", from, "to", to, "key", key());
    }

    @Test
    void aCaseIsNotGivenToAnOfficeThatItIsShutAgainst() {
        SampleCase opened = SampleCase.openedBy(
                station, key(), Map.of("excludedOffices", List.of(Acts.office("UK-POLICE-DDN-NADIPAR"))));
        assertThat(station.refusal(GIVE, to(opened, NADIPAR))).isEqualTo("INVALID_ARGUMENT");
    }
}
