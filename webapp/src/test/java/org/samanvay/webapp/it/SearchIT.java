package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Search before a case is opened finds what one's department entered, and confirms no guess of anybody else. */
@OnLiberty
class SearchIT {
    private final Api station = Api.signedInAs("sho.salvan");
    private final Api centre = Api.signedInAs("osc.dehradun");
    private final Api library = Api.signedInAs("library.dehradun");
    private final String phone = "98" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
    private final String number = "FIR-" + key();
    private SampleCase opened;

    @BeforeEach
    void aCaseWithPhoneAndNumber() {
        opened = SampleCase.openedBy(
                station,
                key(),
                Map.of(
                        "persons",
                                List.of(SampleCase.survivor(
                                        Map.of("identity", Map.of("name", "Devika Udaharan", "phone",
                                                "+91 " + phone)))),
                        "externalNumbers", List.of(number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "0%s", "+91-%s", "+91 %s "})
    void thePhoneIsFoundHoweverItIsTyped(String spelling) {
        assertThat(found(station, "PHONE", spelling.formatted(phone))).isTrue();
    }

    @Test
    void theNumberIsFoundHoweverItIsTyped() {
        assertThat(found(station, "EXTERNAL_NUMBER", number)).isTrue();
        assertThat(found(station, "EXTERNAL_NUMBER", number.toLowerCase(Locale.ROOT).replace("-", " / "))).isTrue();
    }

    @Test
    void theCaseAndThePersonAreFoundByCode() {
        String code = station.run("query($id: ID!) { case(id: $id) { persons { nodes { code } } } }", "id", opened.id())
                .at("/case/persons/nodes/0/code")
                .asText();
        assertThat(found(station, "CODE", opened.number())).isTrue();
        assertThat(found(station, "CODE", code.toLowerCase(Locale.ROOT))).isTrue();
    }

    @Test
    void whoTakesPartWithoutHavingBeenToldFindsItByCodeOnly() {
        refer(library, "example.lend-place");
        assertThat(found(library, "CODE", opened.number())).isTrue();
        assertThat(found(library, "PHONE", phone)).isFalse();
        assertThat(found(library, "EXTERNAL_NUMBER", number)).isFalse();
    }

    @Test
    void whoWasToldTheIdentityFindsItByPhone() {
        refer(centre, "women-child-welfare.shelter", Acts.fields("person", "identity"));
        assertThat(found(centre, "PHONE", phone)).isTrue();
        assertThat(found(centre, "EXTERNAL_NUMBER", number)).isFalse();
    }

    @Test
    void whoEntersTheSameNumberFindsItToo() {
        refer(centre, "women-child-welfare.shelter");
        centre.run(
                "mutation($case: ID!, $number: String!, $key: String!) {"
                        + " addExternalNumber(caseFile: $case, number: $number, idempotencyKey: $key) { id } }",
                "case", opened.id(), "number", number, "key", key());
        assertThat(found(centre, "EXTERNAL_NUMBER", number)).isTrue();
    }

    @Test
    void whoTakesNoPartFindsNothing() {
        assertThat(found(centre, "PHONE", phone)).isFalse();
        assertThat(found(centre, "EXTERNAL_NUMBER", number)).isFalse();
        assertThat(found(centre, "CODE", opened.number())).isFalse();
    }

    private void refer(Api receiver, String service, Object... sets) {
        Map<String, Object> referral = Acts.onDuty(opened.person(), Samples.firstPostOf(receiver), service);
        Acts.refer(station, opened.id(), Acts.sharing(referral, sets));
    }

    private boolean found(Api officer, String by, String value) {
        JsonNode cases = officer.run(
                        "query($by: SearchKind!, $value: String!) { searchCases(by: $by, value: $value) { nodes { id"
                                + " } } }",
                        "by", by, "value", value)
                .at("/searchCases/nodes");
        return cases.findValuesAsText("id").contains(opened.id());
    }
}
