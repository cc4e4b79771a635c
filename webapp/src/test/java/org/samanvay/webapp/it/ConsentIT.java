package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No referral without a lawful basis (law-and-harm, M4). */
@OnLiberty
class ConsentIT {
    private static final String OSC = "women-child-welfare";

    private final Api station = Api.signedInAs("sho.salvan");
    private final Api centre = Api.signedInAs("osc.dehradun");

    @Test
    void refusesAReferralWithoutConsent() {
        SampleCase opened = SampleCase.openedBy(station);
        JsonNode error = refused(opened, onConsent(opened, null));
        assertThat(error.at("/extensions/code").asText()).isEqualTo("NO_LAWFUL_BASIS");
        assertThat(error.at("/extensions/arguments/field").asText()).isEqualTo("referral.consent");
        assertThat(error.at("/extensions/messageHi").asText()).contains("सहमति");
    }

    @ParameterizedTest
    @CsvSource({
        "GIVEN, SHELTER_AND_SUPPORT, example",
        "GIVEN, COUNSELLING, women-child-welfare",
        "REFUSED, SHELTER_AND_SUPPORT, women-child-welfare"
    })
    void refusesWhatTheConsentDoesNotAllow(String decision, String purpose, String department) {
        SampleCase opened = SampleCase.openedBy(station);
        String consent = consent(opened, decision, purpose, department);
        assertThat(refused(opened, onConsent(opened, consent)).at("/extensions/code").asText())
                .isEqualTo("NO_LAWFUL_BASIS");
    }

    @Test
    void refusesTheConsentOfAnotherCase() {
        SampleCase other = SampleCase.openedBy(station);
        String consent = consent(other, "GIVEN", "SHELTER_AND_SUPPORT", OSC);
        SampleCase opened = SampleCase.openedBy(station);
        assertThat(refused(opened, onConsent(opened, consent)).at("/extensions/code").asText())
                .isEqualTo("NO_LAWFUL_BASIS");
    }

    @Test
    void aWithdrawnConsentEndsTheSharingAndAllowsNoNewReferral() {
        SampleCase opened = SampleCase.openedBy(station);
        opened.firReference();
        String consent = consent(opened, "GIVEN", "SHELTER_AND_SUPPORT", OSC);
        Map<String, Object> referral =
                Acts.sharing(onConsent(opened, consent), Acts.fields("police.first-information-report", "number"));
        Acts.refer(station, opened.id(), referral);
        assertThat(numberSeenByCentre(opened)).isEqualTo("0012");
        station.run(
                "mutation($consent: ID!, $key: String!) { withdrawConsent(consent: $consent, version: 1,"
                        + " idempotencyKey: $key)"
                        + " { withdrawnAt } }",
                "consent", consent,
                "key", key());
        assertThat(numberSeenByCentre(opened)).isEmpty();
        assertThat(refused(opened, referral).at("/extensions/code").asText()).isEqualTo("NO_LAWFUL_BASIS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"STATUTORY_DUTY", "COURT_ORDER", "COMMITTEE_ORDER", "VITAL_INTEREST"})
    void everyOtherBasisNeedsAReference(String basis) {
        SampleCase opened = SampleCase.openedBy(station);
        Map<String, Object> referral = onConsent(opened, null);
        referral.put("basis", basis);
        JsonNode error = refused(opened, referral);
        assertThat(error.at("/extensions/code").asText()).isEqualTo("NO_LAWFUL_BASIS");
        assertThat(error.at("/extensions/arguments/field").asText()).isEqualTo("referral.basisReference");
    }

    @ParameterizedTest
    @CsvSource({
        "ACCUSED, ADULT, false",
        "RESPONDENT, ADULT, false",
        "GUARDIAN, ADULT, true",
        "WITNESS, ADULT, false",
        "SUPPORT_PERSON, ADULT, false",
        "GUARDIAN, CHILD, false"
    })
    void nobodyButAnUninvolvedGuardianConsentsForAChild(String role, String ageGroup, boolean inAccusedHousehold) {
        SampleCase opened = childAnd(role, ageGroup, inAccusedHousehold);
        assertThat(station.refusal(
                        Acts.CONSENT, "case", opened.id(), "consent", consentOfSecond(opened), "key", key()))
                .isEqualTo("MAY_NOT_CONSENT");
    }

    @Test
    void anUninvolvedGuardianConsentsForAChild() {
        SampleCase opened = childAnd("GUARDIAN", "ADULT", false);
        station.run(Acts.CONSENT, "case", opened.id(), "consent", consentOfSecond(opened), "key", key());
    }

    @Test
    void nobodyConsentsForAnotherAdult() {
        SampleCase opened = SampleCase.openedBy(
                station,
                key(),
                Map.of("persons", List.of(SampleCase.survivor(Map.of()), person("GUARDIAN", "ADULT", false))));
        assertThat(station.refusal(
                        Acts.CONSENT, "case", opened.id(), "consent", consentOfSecond(opened), "key", key()))
                .isEqualTo("MAY_NOT_CONSENT");
    }

    private SampleCase childAnd(String role, String ageGroup, boolean inAccusedHousehold) {
        return SampleCase.openedBy(
                station,
                key(),
                Map.of(
                        "persons",
                        List.of(
                                SampleCase.survivor(Map.of("ageGroup", "CHILD")),
                                person(role, ageGroup, inAccusedHousehold))));
    }

    private static Map<String, Object> person(String role, String ageGroup, boolean inAccusedHousehold) {
        return Map.of("role", role, "gender", "MALE", "ageGroup", ageGroup, "inAccusedHousehold", inAccusedHousehold);
    }

    private Map<String, Object> consentOfSecond(SampleCase opened) {
        String second = station.run("query($id: ID!) { case(id: $id) { persons { nodes { id } } } }", "id", opened.id())
                .at("/case/persons/nodes/1/id")
                .asText();
        return said(opened.person(), second, "GIVEN", "SHELTER_AND_SUPPORT", OSC);
    }

    private String consent(SampleCase opened, String decision, String purpose, String department) {
        return station.run(
                        Acts.CONSENT,
                        "case",
                        opened.id(),
                        "consent",
                        said(opened.person(), opened.person(), decision, purpose, department),
                        "key",
                        key())
                .at("/recordConsent/id")
                .asText();
    }

    private static Map<String, Object> said(
            String person, String givenBy, String decision, String purpose, String department) {
        return Map.of(
                "person", person,
                "givenBy", givenBy,
                "decision", decision,
                "purpose", purpose,
                "toDepartment", department,
                "language", "gbm");
    }

    private Map<String, Object> onConsent(SampleCase opened, String consent) {
        Map<String, Object> referral = new LinkedHashMap<>(
                Acts.onDuty(opened.person(), Samples.firstPostOf(centre), OSC + ".one-stop-centre-support"));
        referral.put("purpose", "SHELTER_AND_SUPPORT");
        referral.put("basis", "CONSENT");
        referral.remove("basisReference");
        if (consent != null) {
            referral.put("consent", consent);
        }
        return referral;
    }

    private JsonNode refused(SampleCase opened, Map<String, Object> referral) {
        return station.firstError(Acts.SEND, "case", opened.id(), "referral", referral, "key", key());
    }

    private String numberSeenByCentre(SampleCase opened) {
        return centre.run(
                        "query($id: ID!) { case(id: $id) { police { firstInformationReport { number } } } }",
                        "id", opened.id())
                .at("/case/police/firstInformationReport/number")
                .asText();
    }
}
