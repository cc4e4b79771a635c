package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.samanvay.bench.data.Generator;
import org.samanvay.bench.data.OtherDepartments;
import org.samanvay.bench.load.Documents;
import org.samanvay.bench.load.Officers;
import org.samanvay.bench.load.Officers.Officer;
import org.samanvay.forms.FormModel;
import org.samanvay.forms.GraphqlNames;

/** Cases that the benchmark's generator loads in bulk are read by the API as its own. */
@OnLiberty
class GeneratedCasesIT {
    private static final int CASES = 150;
    private static final String PAGE = "{ cases(first: 50) { nodes { number category ownerPost { holder }"
            + " incidents { nodes { narrative } } police { firstInformationReport { number station } }"
            + " womenChildWelfare { oneStopCentreIntake { followUpPlan } } latestReferral { status note }"
            + " timeline(first: 50) { nodes { kind } } } } }";

    private static List<Officer> officers;

    @BeforeAll
    static void generated() throws Exception {
        try (Connection owner = TestDatabase.connect()) {
            Path data = TestDatabase.folder().resolve("data");
            Generator.fill(owner, data.resolve("keys"), data.resolve("generated"), CASES, false);
            officers = Officers.signIn(owner);
            // They wait since last year, and would expire one after the other while other tests count statements.
            TestDatabase.run("UPDATE referral SET act_by = '2100-01-01' WHERE act_by < NOW()");
        }
    }

    @Test
    void theyOpenUnderTheirOwnKeys() {
        int[] opened = new int[3];
        for (Officer officer : officers) {
            for (JsonNode one : Api.inSession("samanvay_session=" + officer.word()).run(PAGE).at("/cases/nodes")) {
                assertThat(one.at("/ownerPost/holder").asText()).contains("(fictitious)");
                assertThat(one.at("/category").isNull()).as("the referral shares it").isFalse();
                opened[0] += one.at("/incidents/nodes/0/narrative").asText().isEmpty() ? 0 : 1;
                opened[1] += one.at("/police/firstInformationReport/number").asText().isEmpty() ? 0 : 1;
                opened[2] += one.at("/womenChildWelfare/oneStopCentreIntake/followUpPlan").asText().isEmpty() ? 0 : 1;
            }
        }
        assertThat(opened).as("narratives, reports, intakes").doesNotContain(0);
    }

    @Test
    void theFormsOfAllDepartmentsAreReadWhereTheyAreShared() throws Exception {
        List<FormModel> forms = OtherDepartments.forms(Everything.DEFINITIONS);
        assertThat(forms).hasSize(8);
        List<String> cases = TestDatabase.column("SELECT DISTINCT CONCAT(r.to_post, ' ', r.case_file) FROM referral r"
                + " JOIN form_entry e ON e.case_file = r.case_file AND e.department = 'ngo-mamta' JOIN post p ON"
                + " p.id = r.to_post WHERE p.code LIKE '%-BENCH-OSC-SEAT'");
        assertThat(cases).hasSize(CASES / 50);
        for (String found : cases) {
            String[] postAndCase = found.split(" ");
            Officer officer = officers.stream().filter(one -> one.post().equals(postAndCase[0])).findFirst().orElseThrow();
            JsonNode page = Api.inSession("samanvay_session=" + officer.word())
                    .run(Documents.CASE_PAGE_OF_ALL, "id", postAndCase[1])
                    .get("case");
            assertThat(forms).allSatisfy(form -> assertThat(page.at("/" + GraphqlNames.field(form.department()) + "/"
                                    + GraphqlNames.field(form.shortCode()) + "Entries/nodes"))
                    .as(form.code())
                    .hasSize(1));
        }
    }

    @Test
    void everyDistrictHasItsCentre() {
        assertThat(officers).hasSize(13);
    }
}
