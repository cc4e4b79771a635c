package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Destroying a person's key erases the person, and the work of the case goes on (law-and-harm, M2). */
@OnLiberty
class ErasureIT {
    /** Of the FIR, as an answer: without its marks it may stand in any identifier by chance. */
    private static final String NUMBER = "\"0012\"";

    private static Api station;
    private static Api centre;
    private static SampleCase opened;

    @BeforeAll
    static void eraseAPersonOfWhomEverythingWasWritten() throws SQLException {
        station = Api.signedInAs("sho.salvan");
        centre = Api.signedInAs("osc.dehradun");
        opened = SampleCase.openedBy(
                station,
                key(),
                Map.of("persons", List.of(SampleCase.survivor(Map.of("identity", Map.of("name", "Devika Misal"))))));
        opened.firReference();
        Acts.addIncident(station, opened.id(), opened.person(), "What she told");
        opened.referTo(centre, "counselling", "number");
        opened.answer(centre, "acceptReferral");
        opened.complete(centre, "SERVICE_GIVEN", "What the centre noted");
        assertThat(everything()).contains(NUMBER, "What she told", "What the centre noted");
        TestDatabase.run("DELETE FROM person_key WHERE person = '" + opened.person() + "'");
    }

    @Test
    void nothingSheSaidCanBeRead() {
        assertThat(everything()).doesNotContain(NUMBER, "Salvan\",\"number", "What she told", "What the centre noted");
    }

    @Test
    void thatSomethingWasWrittenStaysKnown() {
        JsonNode seen = station.run(
                        "query($id: ID!) { case(id: $id) { entries { nodes { form answers } } incidents { nodes {"
                                + " kind narrative } }"
                                + " latestReferral { status outcome } persons { nodes { code } } } }",
                        "id", opened.id())
                .get("case");
        assertThat(seen.at("/entries/nodes").toString())
                .isEqualTo("[{\"form\":\"police.first-information-report\",\"answers\":{}}]");
        assertThat(seen.at("/incidents/nodes").toString()).contains("{\"kind\":\"THREAT\",\"narrative\":null}");
        assertThat(seen.at("/latestReferral/outcome").asText()).isEqualTo("SERVICE_GIVEN");
        assertThat(seen.at("/persons/nodes")).isNotEmpty();
    }

    @Test
    void theIdentityIsNotOpened() {
        assertThat(station.refusal(
                        Acts.OPEN_IDENTITY, "case", opened.id(), "person", opened.person(), "reason", "testing",
                                "key", key()))
                .isEqualTo("PERSON_ERASED");
    }

    @Test
    void nothingMoreIsWrittenOfHer() {
        assertThat(station.refusal(
                        Acts.ADD_INCIDENT,
                        "case", opened.id(),
                        "incident", Map.of("person", opened.person(), "kind", "THREAT", "narrative", "More"),
                        "key", key()))
                .isEqualTo("PERSON_ERASED");
    }

    @Test
    void theCaseIsStillWorkedOn() {
        String other = Acts.addPerson(station, opened.id(), SampleCase.survivor(Map.of()));
        Acts.addIncident(station, opened.id(), other, "What another told");
        assertThat(everything()).contains("What another told");
    }

    private static String everything() {
        return Everything.seenBy(station, opened).text();
    }
}
