package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A woman harassed at work comes to the labour office, which helps her to complain; the Local Committee inquires. The
 * police hear of it only if she wants them to, and the corporation that runs the estate never does (POSH Act s.16).
 */
@OnLiberty
class WorkplaceStoryIT {
    private static final String FORM = "labour.workplace-harassment-complaint";
    private static final String WORKPLACE = "Example Works, gate 2, " + FullAnswers.canary();
    private static final String CASE = "query($case: ID!) { case(id: $case) { number } }";

    private static final Api LABOUR = Api.signedInAs("labour.dehradun");
    private static final Api COMMITTEE = Api.signedInAs("local-committee.dehradun");
    private static SampleCase opened;
    private static String referral;

    @BeforeAll
    static void sheComplains() {
        opened = SampleCase.openedBy(LABOUR, key(), Map.of("category", "WORKPLACE_HARASSMENT"));
        String respondent = Acts.addPerson(
                LABOUR, opened.id(), Map.of("role", "RESPONDENT", "gender", "MALE", "ageGroup", "ADULT"));
        Acts.submit(LABOUR, opened.id(), FORM, complaint(opened.person(), respondent));
        referral = Acts.refer(LABOUR, opened.id(), Map.of(
                "person", opened.person(),
                "toPost", Samples.firstPostOf(COMMITTEE),
                "service", "statutory-bodies.workplace-complaint",
                "purpose", "SHELTER_AND_SUPPORT",
                "basis", "CONSENT",
                "consent", opened.consentTowards("statutory-bodies"),
                "data", List.of(Acts.fields(FORM, "signedComplaint", "lastIncidentOn", "extensionAsked"))));
    }

    private static Map<String, Object> complaint(String woman, String respondent) {
        return Map.ofEntries(
                Map.entry("receivedOn", "2026-11-20"),
                Map.entry("aggrievedWoman", woman),
                Map.entry("work", "CONTRACT"),
                Map.entry("workplace", WORKPLACE),
                Map.entry("respondent", respondent),
                Map.entry("forum", "LOCAL_COMMITTEE"),
                Map.entry("localReason", "NOT_CONSTITUTED"),
                Map.entry("lastIncidentOn", "2026-11-10"),
                Map.entry("acts", List.of("REMARKS")),
                Map.entry("extensionAsked", "NO"),
                Map.entry("policeWanted", "NO"),
                Map.entry("signedComplaint", paper("complaints")));
    }

    private static Map<String, String> paper(String register) {
        return Map.of("heldAt", "Labour Office, Dehradun", "register", register, "number", "7");
    }

    @Test
    void theCommitteeReadsWhatSheHandedOverAndNoMore() {
        JsonNode shared = COMMITTEE.run(
                        "query($case: ID!) { case(id: $case) { labour { workplaceHarassmentComplaintEntries(first: 5) { nodes {"
                                + " lastIncidentOn signedComplaint { number } workplace acts policeWanted respondent } } } } }",
                        "case", opened.id())
                .at("/case/labour/workplaceHarassmentComplaintEntries/nodes/0");
        assertThat(shared.get("lastIncidentOn").asText()).isEqualTo("2026-11-10");
        assertThat(shared.at("/signedComplaint/number").asText()).isEqualTo("7");
        assertThat(List.of("workplace", "acts", "policeWanted", "respondent"))
                .allMatch(hidden -> shared.get(hidden).isNull());
    }

    @Test
    void theInquiryStaysWithTheCommittee() {
        Acts.step(COMMITTEE, "acceptReferral", referral, "");
        Acts.submit(COMMITTEE, opened.id(), "statutory-bodies.workplace-inquiry", Map.of(
                "committee", "LOCAL",
                "receivedOn", "2026-11-21",
                "complaint", paper("inquiries"),
                "domesticWorker", "NO",
                "conciliation", "NOT_ASKED_FOR"));
        JsonNode seen = LABOUR.run(
                        "query($case: ID!) { case(id: $case) { statutoryBodies { workplaceInquiryEntries(first: 5) { nodes {"
                                + " receivedOn } } } latestReferral { status } } }",
                        "case", opened.id())
                .get("case");
        assertThat(seen.at("/latestReferral/status").asText()).isEqualTo("ACCEPTED");
        assertThat(seen.at("/statutoryBodies/workplaceInquiryEntries/nodes")).isEmpty();
    }

    @Test
    void neitherThePoliceNorTheEstateFindsIt() {
        List.of("sho.salvan", "sidcul.dehradun", "estate.dehradun", "industries.dehradun").forEach(name -> {
            Api other = Api.signedInAs(name);
            assertThat(other.refusal(CASE, "case", opened.id())).as(name).isEqualTo("NOT_FOUND");
            assertThat(other.text("{ cases(first: 50) { nodes { id } } referralInbox(first: 50) { nodes { id } } }"))
                    .as(name)
                    .doesNotContain(opened.id(), referral);
        });
    }
}
