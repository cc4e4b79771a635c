package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The record of what a department told others of a case: whole, by code, and nobody else's. */
@OnLiberty
class DisclosureIT {
    private static final String NAME = "Devika Udaharan";
    private static final String LIST = "query($case: ID!, $first: Int, $after: String) { disclosures(caseFile: $case,"
            + " first: $first, after: $after) { nodes { kind at person department what fields tellsIdentity basis recipient"
            + " consent toPerson source number copy byPost { code } toPost { code } } pageInfo { endCursor hasNextPage } } }";

    private static Api station;
    private static Api centre;
    private static SampleCase opened;
    private static String referral;
    private static JsonNode letter;

    @BeforeAll
    static void aReferralAndALetterInTwoCopies() {
        station = Api.signedInAs("sho.salvan");
        centre = Api.signedInAs("osc.dehradun");
        opened = SampleCase.openedBy(
                station, key(), Map.of("persons", List.of(SampleCase.survivor(Map.of("identity", Map.of("name", NAME))))));
        opened.firReference();
        referral = opened.referTo(centre, "counselling", "number", "station");
        String entry = Letters.entry(station, opened, "police.first-information-report");
        JsonNode first =
                Letters.issue(station, Letters.to(Letters.ofEntry(Letters.FIR_COPY, entry, "HI"), "person", opened.person()));
        letter = Letters.copy(station, first, "person", opened.person());
        Letters.issue(centre, Letters.to(
                Letters.extract(entry, "number"), "post", Acts.post("UK-WOMEN-CHILD-WELFARE-DDN-OSC-COUNSELLOR")));
    }

    @Test
    void namesEveryReferralAndEveryCopyWithItsBasis() {
        List<JsonNode> told = list(station);
        assertThat(told).extracting(one -> one.get("kind").asText()).containsExactly("LETTER", "LETTER", "REFERRAL");
        assertThat(told).extracting(one -> one.get("copy").asInt()).containsExactly(2, 1, 0);
        JsonNode paper = told.getFirst();
        assertThat(paper.get("source").asText()).isEqualTo(letter.get("id").asText());
        assertThat(paper.get("what").asText()).isEqualTo(Letters.FIR_COPY);
        assertThat(paper.get("basis").asText()).isEqualTo("STATUTORY_DUTY");
        assertThat(paper.get("tellsIdentity").asBoolean()).isTrue();
        assertThat(paper.get("toPerson").asText()).isEqualTo(opened.person());
        JsonNode asked = told.getLast();
        assertThat(asked.get("source").asText()).isEqualTo(referral);
        assertThat(asked.get("basis").asText()).isEqualTo("CONSENT");
        assertThat(asked.get("consent").isNull()).isFalse();
        assertThat(asked.get("fields").asInt()).as("two answers and the person's code").isEqualTo(3);
        assertThat(asked.get("tellsIdentity").asBoolean()).isFalse();
        assertThat(asked.at("/toPost/code").asText()).isNotBlank();
    }

    @Test
    void anotherDepartmentFindsItsOwnAndNobodyElses() {
        assertThat(list(centre))
                .allSatisfy(one -> assertThat(one.get("department").asText()).isEqualTo("women-child-welfare"))
                .extracting(one -> one.get("what").asText())
                .containsExactly("extract");
    }

    @Test
    void isReadPageByPageWithoutLossOrRepetition() {
        List<JsonNode> read = new ArrayList<>();
        String after = null;
        boolean more = true;
        while (more) {
            JsonNode page = station.run(LIST, "case", opened.id(), "first", 1, "after", after).get("disclosures");
            page.get("nodes").forEach(read::add);
            after = page.at("/pageInfo/endCursor").asText();
            more = page.at("/pageInfo/hasNextPage").asBoolean();
        }
        assertThat(read).isEqualTo(list(station));
    }

    @Test
    void tellsNobodysNameAndIsItselfRecorded() throws SQLException {
        assertThat(station.text(LIST, "case", opened.id())).doesNotContain(NAME, "0012");
        assertThat(TestDatabase.one("SELECT detail FROM audit WHERE action = 'DISCLOSURES_LISTED' AND case_file = '"
                        + opened.id() + "' ORDER BY id DESC LIMIT 1"))
                .isEqualTo("count=3");
    }

    @Test
    void whoTakesNoPartInTheCaseLearnsNothing() {
        assertThat(Api.signedInAs("library.dehradun").refusal(LIST, "case", opened.id())).isEqualTo("NOT_FOUND");
        assertThat(station.refusal(LIST, "case", opened.id(), "after", "AAAA")).isEqualTo("INVALID_PAGE");
    }

    private static List<JsonNode> list(Api officer) {
        List<JsonNode> read = new ArrayList<>();
        officer.run(LIST, "case", opened.id()).at("/disclosures/nodes").forEach(read::add);
        return read;
    }
}
