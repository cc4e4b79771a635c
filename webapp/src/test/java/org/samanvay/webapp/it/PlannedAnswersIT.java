package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samanvay.webapp.ScreenDocuments;
import org.samanvay.webapp.ScreenDocuments.Pair;

/**
 * Whoever asks, and whatever: what a document's plan answers is what graphql-java answers, byte for byte, refusals and
 * all. That these documents have plans says {@code PlanTest}; that a directive takes the plan away, too.
 */
@OnLiberty
class PlannedAnswersIT {
    private static final int MOST_TRIES = 5;

    /** Asked of one's own case they are right but for the reason. */
    private static final List<String> OPENINGS = List.of("OpenIdentity", "OpenSafeContact");

    private static final String WITH_DEPARTMENTS = "query WithDepartments($id: ID!) { case(id: $id) { number"
            + " police { firstInformationReport { district station number offences { act section } zeroFir } }"
            + " womenChildWelfare { oneStopCentreIntake { arrival { arrivedAt mode } survivor { age person }"
            + " violence { kinds perpetrator } services outcome } }"
            + " persons { nodes { id code } } incidents { nodes { kind narrative } }"
            + " entries { nodes { form answers } } referrals { nodes { status note toPost { holder } } } } }";
    private static final String ELSEWHERE =
            "query Elsewhere($id: ID!) { first: case(id: $id) { number } second: case(id: \"none\") { number } }";

    private static SampleCase opened;

    @BeforeAll
    static void aCaseOfTwoDepartments() {
        Api station = Api.signedInAs("sho.salvan");
        Api centre = Api.signedInAs("osc.dehradun");
        opened = SampleCase.openedBy(station);
        opened.firReference();
        Acts.addIncident(station, opened.id(), opened.person(), "What she \"told\" \uD83D\uDE00 उसने बताया");
        opened.referTo(centre, "shelter", "number", "station");
        opened.answer(centre, "acceptReferral");
        opened.intake(centre);
        opened.complete(centre, "SERVICE_GIVEN", "A note");
    }

    static List<String> callers() {
        return List.of(
                "sho.salvan", "osc.dehradun", "education.dehradun", "state.admin", "platform.admin", "a token that reads",
                "with the first password", "nobody");
    }

    private static Api caller(String name) {
        return switch (name) {
            case "nobody" -> Api.notSignedIn();
            case "with the first password" -> Api.inSession(Accounts.officer().session());
            case "a token that reads" -> Api.withToken(Api.signedInAs("sho.salvan")
                    .run(
                            "mutation ($key: String!) { createAccessToken(name: \"plan\", scopes: [READ], days: 1,"
                                    + " idempotencyKey: $key) { word } }",
                            "key", key())
                    .at("/createAccessToken/word")
                    .asText());
            default -> Api.signedInAs(name);
        };
    }

    @ParameterizedTest
    @MethodSource("callers")
    void everyQuestionIsAnsweredAlike(String name) {
        Api caller = caller(name);
        List<Pair> questions = new ArrayList<>(ScreenDocuments.all());
        questions.add(ScreenDocuments.of(WITH_DEPARTMENTS));
        questions.add(ScreenDocuments.of(ELSEWHERE));
        questions.removeIf(Pair::changes);
        for (Pair question : questions) {
            assertAlike(caller, question, variables(question, Map.of()));
            assertAlike(caller, question, variables(question, Map.of("id", "none", "after", "x", "state", 99)));
            assertAlike(caller, question, variables(question, Map.of("id", UUID.randomUUID().toString(), "first", 101)));
            assertAlike(caller, question, Map.of("state", "not a number", "statuses", "SENT"));
        }
    }

    /** At a version that never was: nobody changes anything. */
    @ParameterizedTest
    @MethodSource("callers")
    void everyRefusedChangeIsRefusedAlike(String name) {
        Api caller = caller(name);
        for (Pair change : ScreenDocuments.all()) {
            // Nothing of it can be wrong: whoever is signed in may sign out the other browsers.
            if (change.changes() && !change.name().equals("EndOtherSessions")) {
                Map<String, Object> wrong = variables(change, Map.of("version", 99, "referral", opened.referral()));
                wrong.put("reason", change.name().endsWith("Case") ? "NEW_FACTS" : "NO_CAPACITY");
                if (OPENINGS.contains(change.name())) {
                    wrong.put("reason", "");
                }
                assertThat(assertAlike(caller, change, wrong)).as(change.name()).contains("\"errors\"");
            }
        }
    }

    @Test
    void aChangeThatWasMadeIsToldAlike() {
        Api station = Api.signedInAs("sho.salvan");
        Api centre = Api.signedInAs("osc.dehradun");
        SampleCase another = SampleCase.openedBy(station);
        String referral = another.referTo(centre, "shelter");
        Pair accept = ScreenDocuments.all().stream()
                .filter(each -> each.name().equals("Accept"))
                .findFirst()
                .orElseThrow();
        Map<String, Object> variables =
                Map.of("referral", referral, "version", another.versionOfReferral(centre), "key", key());
        String made = centre.answered(accept.planned(), new HashMap<>(variables)).body();
        assertThat(made).contains("\"ACCEPTED\"");
        assertThat(assertAlike(centre, accept, variables)).isEqualTo(made);
    }

    @Test
    void aCasePageTakesTheSameStatements() {
        Pair page = ScreenDocuments.of(WITH_DEPARTMENTS);
        assertThat(statements(page.planned())).isEqualTo(statements(page.unplanned()));
    }

    private static Statements statements(String document) {
        Supplier<Runnable> request = () -> () -> Api.signedInAs("sho.salvan").run(document, "id", opened.id());
        return Statements.of(request);
    }

    /** What the platform does by itself meanwhile, such as telling that a day has passed, changes both: asked again then. */
    private static String assertAlike(Api caller, Pair document, Map<String, ?> variables) {
        HttpResponse<String> planned = caller.answered(document.planned(), new HashMap<>(variables));
        HttpResponse<String> unplanned = caller.answered(document.unplanned(), new HashMap<>(variables));
        for (int tries = 1; tries < MOST_TRIES && !planned.body().equals(unplanned.body()); tries++) {
            planned = caller.answered(document.planned(), new HashMap<>(variables));
            unplanned = caller.answered(document.unplanned(), new HashMap<>(variables));
        }
        assertThat(planned.body()).as(document.name()).isEqualTo(unplanned.body()).doesNotContain("\"INTERNAL\"");
        assertThat(planned.statusCode()).as(document.name()).isEqualTo(unplanned.statusCode());
        return planned.body();
    }

    /** What the documents of the screens name, all of it; a document takes what it declares. */
    private static Map<String, Object> variables(Pair document, Map<String, ?> other) {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("id", document.name().startsWith("Referral") ? opened.referral() : opened.id());
        variables.put("case", opened.id());
        variables.put("person", opened.person());
        variables.put("state", 5);
        variables.put("district", 49);
        variables.put("first", 20);
        variables.put("status", "OPEN");
        variables.put("mine", false);
        variables.put("withLeavers", true);
        variables.put("code", "police.first-information-report");
        variables.put("by", "CODE");
        variables.put("value", opened.number());
        variables.put("purpose", "GIVE_SERVICE");
        variables.put("outcome", "SERVICE_GIVEN");
        variables.put("key", key());
        variables.putAll(other);
        return variables;
    }
}
