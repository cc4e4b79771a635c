package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who alone sees a case is told to those who see it; the leading post changes and lifts it, and nothing more is told then than before. */
@OnLiberty
class RestrictionIT {
    private static final String INVESTIGATOR = "UK-POLICE-DDN-SALVAN-IO";
    private static final String READ = "query($case: ID!) { restriction(caseFile: $case) { since reason by { code holder }"
            + " changed { reason by { code } } named { code } shutOut { code } } }";
    private static final String RESTRICT = "mutation($case: ID!, $version: Int!, $named: [String!]!, $reason: RestrictionReason,"
            + " $key: String!) { restrictCase(caseFile: $case, version: $version, namedPosts: $named, reason: $reason,"
            + " idempotencyKey: $key) { version restricted } }";
    private static final String CHANGE = "mutation($case: ID!, $version: Int!, $change: ChangedRestrictionInput!, $key: String!) {"
            + " changeRestriction(caseFile: $case, version: $version, change: $change, idempotencyKey: $key) { version } }";
    private static final String LIFT = "mutation($case: ID!, $version: Int!, $reason: RestrictionReason!, $key: String!) {"
            + " liftRestriction(caseFile: $case, version: $version, reason: $reason, idempotencyKey: $key) { restricted } }";
    private static final String NUMBER = "query($id: ID!) { case(id: $id) { category police { firstInformationReport { number"
            + " } } } }";

    private final Api station = Api.signedInAs("sho.salvan");
    private final Api investigator = Api.signedInAs("io.salvan");
    private final Api district = Api.signedInAs("police.dehradun");
    private final Api centre = Api.signedInAs("osc.dehradun");

    @Test
    void whoIsNamedIsToldWhoElseSinceWhenByWhomAndWhy() {
        SampleCase opened = SampleCase.openedBy(station);
        assertThat(read(station, opened).isNull()).isTrue();
        restrict(opened, INVESTIGATOR);
        for (Api named : List.of(station, investigator)) {
            JsonNode told = read(named, opened);
            assertThat(told.at("/named").findValuesAsText("code"))
                    .containsExactly(INVESTIGATOR, "UK-POLICE-DDN-SALVAN-SHO");
            assertThat(told.at("/reason").asText()).isEqualTo("DANGER_TO_PERSON");
            assertThat(told.at("/by/code").asText()).isEqualTo("UK-POLICE-DDN-SALVAN-SHO");
            assertThat(told.at("/by/holder").isNull()).as("who sat there then is not who sits there now").isTrue();
            assertThat(told.at("/changed").isNull()).isTrue();
        }
        assertThat(audited(opened, "NAMED_POSTS_READ")).isEqualTo("3");
        assertThat(audited(opened, "POST_NAMED")).isEqualTo("1");
    }

    @Test
    void aCaseThatWasOpenedRestrictedIsSoSinceItsOpening() {
        SampleCase opened = SampleCase.openedBy(
                station, key(), Map.of("restrictedToPosts", List.of(Acts.post(INVESTIGATOR))));
        JsonNode told = read(investigator, opened);
        OffsetDateTime began = OffsetDateTime.parse(
                station.run("query($id: ID!) { case(id: $id) { openedAt } }", "id", opened.id())
                        .at("/case/openedAt")
                        .asText());
        assertThat(OffsetDateTime.parse(told.get("since").asText())).isBetween(began, began.plusSeconds(10));
        assertThat(told.get("reason").isNull()).isTrue();
    }

    @Test
    void oneIsStruckOutAndAnotherNamedAndWhoWasNamedMeanwhileStays() {
        SampleCase opened = SampleCase.openedBy(station);
        restrict(opened, INVESTIGATOR);
        opened.referTo(centre, "one-stop-centre-support");
        change(opened, List.of(Samples.firstPostOf(district)), List.of(Acts.post(INVESTIGATOR)));
        assertThat(code(investigator, opened)).isEqualTo("NOT_FOUND");
        for (Api sees : List.of(station, centre, district)) {
            assertThat(read(sees, opened).at("/named").findValuesAsText("code")).doesNotContain(INVESTIGATOR).hasSize(3);
        }
        assertThat(read(station, opened).at("/changed/reason").asText()).isEqualTo("HELP_NEEDED");
        assertThat(audited(opened, "POST_STRUCK")).isEqualTo("1");
    }

    @Test
    void theSameKeyChangesOnceAndWhoReadItBeforeIsOvertaken() {
        SampleCase opened = SampleCase.openedBy(station);
        restrict(opened);
        int version = opened.version(station);
        Map<String, Object> change = changed(List.of(Acts.post(INVESTIGATOR)), List.of(), "HELP_NEEDED");
        String key = key();
        for (int again = 0; again < 2; again++) {
            station.run(CHANGE, "case", opened.id(), "version", version, "change", change, "key", key);
        }
        assertThat(opened.version(station)).isEqualTo(version + 1);
        assertThat(steps(opened)).containsOnlyOnce("CASE_RESTRICTION_CHANGED");
        assertThat(station.refusal(CHANGE, "case", opened.id(), "version", version, "change", change, "key", key()))
                .isEqualTo("VERSION_CONFLICT");
        assertThat(station.refusal(
                        LIFT, "case", opened.id(), "version", version, "reason", "DANGER_OVER", "key", key()))
                .isEqualTo("VERSION_CONFLICT");
    }

    @Test
    void whoIsNamedAndDoesNotLeadChangesAndLiftsNothing() {
        SampleCase opened = SampleCase.openedBy(station);
        restrict(opened, INVESTIGATOR);
        opened.referTo(centre, "one-stop-centre-support");
        for (Api other : List.of(investigator, centre)) {
            assertThat(lifting(other, opened, "DANGER_OVER").asText()).isEqualTo("NOT_THE_OWNER");
            Map<String, Object> change = changed(List.of(Samples.firstPostOf(district)), List.of(), "HELP_NEEDED");
            assertThat(other.refusal(CHANGE, "case", opened.id(), "version", opened.version(station), "change", change, "key", key()))
                    .isEqualTo("NOT_THE_OWNER");
        }
        assertThat(code(district, opened)).isEqualTo("NOT_FOUND");
    }

    @ParameterizedTest
    @CsvSource({"UK-POLICE-DDN-SALVAN-SHO, strike", "UK-POLICE-DDN-SALVAN-WHD, strike", ", name"})
    void whatCannotBeChangedIsRefusedAtItsField(@Nullable String struck, String field) {
        SampleCase opened = SampleCase.openedBy(station);
        restrict(opened, INVESTIGATOR);
        List<String> strike = struck == null ? List.of() : List.of(Acts.post(struck));
        JsonNode refused = station.firstError(
                CHANGE, "case", opened.id(), "version", opened.version(station), "change",
                changed(List.of(), strike, "BY_MISTAKE"), "key", key());
        assertThat(refused.at("/extensions/code").asText()).isEqualTo("INVALID_ARGUMENT");
        assertThat(refused.at("/extensions/arguments/field").asText()).isEqualTo(field);
    }

    @Test
    void aPostOfAnExcludedOfficeIsNotNamed() {
        SampleCase opened = SampleCase.openedBy(
                station, key(), Map.of("excludedOffices", List.of(Acts.office("UK-POLICE-DDN"))));
        JsonNode refused = station.firstError(
                RESTRICT, "case", opened.id(), "version", opened.version(station), "named", List.of(Samples.firstPostOf(district)),
                "reason", "OFFICER_CONCERNED", "key", key());
        assertThat(refused.at("/extensions/arguments/field").asText()).isEqualTo("namedPosts");
    }

    @Test
    void aReasonThatDoesNotFitIsRefusedAndSoIsLiftingWhatIsNotRestricted() {
        SampleCase opened = SampleCase.openedBy(station);
        assertThat(lifting(station, opened, "DANGER_OVER").asText()).isEqualTo("WRONG_STATUS");
        assertThat(station.firstError(
                                RESTRICT, "case", opened.id(), "version", opened.version(station), "named", List.of(),
                                "reason", "DANGER_OVER", "key", key())
                        .at("/extensions/arguments/field")
                        .asText())
                .isEqualTo("reason");
        restrict(opened);
        assertThat(lifting(station, opened, "DANGER_TO_PERSON").asText()).isEqualTo("INVALID_ARGUMENT");
    }

    /** The centre sees again what the referral shares and no more; a consent that was withdrawn meanwhile shares nothing. */
    @ParameterizedTest
    @CsvSource({"false", "true"})
    void lifted(boolean withdrawn) {
        SampleCase opened = SampleCase.openedBy(station);
        opened.firReference();
        opened.referTo(centre, "one-stop-centre-support", "number");
        JsonNode before = centre.run(NUMBER, "id", opened.id());
        assertThat(before.at("/case/police").toString()).contains("number");
        restrict(opened);
        assertThat(code(centre, opened)).isEqualTo("NOT_FOUND");
        assertThat(read(station, opened).at("/shutOut").findValuesAsText("code")).hasSize(1);
        if (withdrawn) {
            withdraw(opened);
        }
        assertThat(lifting(station, opened, "DANGER_OVER").isMissingNode()).isTrue();
        JsonNode after = centre.run(NUMBER, "id", opened.id());
        if (withdrawn) {
            assertThat(after.at("/case/police/firstInformationReport/number").isTextual()).isFalse();
        } else {
            assertThat(after).isEqualTo(before);
        }
        assertThat(after.at("/case/category").isNull()).isTrue();
        assertThat(code(district, opened)).isEmpty();
        for (String never : List.of("health.dehradun", "police.state", "sho.nadipar", "state.admin")) {
            assertThat(code(Api.signedInAs(never), opened)).as(never).isEqualTo("NOT_FOUND");
        }
        assertThat(read(station, opened).isNull()).isTrue();
        assertThat(steps(opened)).containsOnlyOnce("CASE_RESTRICTION_LIFTED");
    }

    @Test
    void whomAnEarlierRestrictionNamedALaterOneDoesNot() {
        SampleCase opened = SampleCase.openedBy(station);
        restrict(opened, INVESTIGATOR);
        assertThat(lifting(station, opened, "BY_MISTAKE").isMissingNode()).isTrue();
        assertThat(code(investigator, opened)).isEmpty();
        restrict(opened);
        assertThat(code(investigator, opened)).isEqualTo("NOT_FOUND");
    }

    /** That the centre asked the hospital exists for these two: whoever leads the case is told of no such post. */
    @Test
    void whoWasAskedInConfidenceIsAmongTheNamedForTheTwoPartiesAlone() {
        Api health = Api.signedInAs("health.dehradun");
        SampleCase opened = SampleCase.openedBy(station);
        opened.referTo(centre, "one-stop-centre-support");
        station.run(
                RESTRICT, "case", opened.id(), "version", opened.version(station), "named",
                List.of(Samples.firstPostOf(centre)), "reason", "PERSON_WISHES", "key", key());
        Acts.refer(centre, opened.id(), Acts.onDuty(opened.person(), Samples.firstPostOf(health), "health.mental-health-care"));
        assertThat(read(health, opened).at("/named")).hasSize(3);
        assertThat(read(centre, opened).at("/named")).hasSize(3);
        assertThat(read(station, opened).at("/named")).hasSize(2);
        assertThat(station.firstError(
                                CHANGE, "case", opened.id(), "version", opened.version(station), "change",
                                changed(List.of(), List.of(Samples.firstPostOf(health)), "BY_MISTAKE"), "key", key())
                        .at("/extensions/arguments/field")
                        .asText())
                .isEqualTo("strike");
    }

    private void restrict(SampleCase opened, String... codes) {
        station.run(
                RESTRICT, "case", opened.id(), "version", opened.version(station), "named",
                List.of(codes).stream().map(Acts::post).toList(), "reason", "DANGER_TO_PERSON", "key", key());
    }

    private void change(SampleCase opened, List<String> name, List<String> strike) {
        station.run(
                CHANGE, "case", opened.id(), "version", opened.version(station), "change",
                changed(name, strike, "HELP_NEEDED"), "key", key());
    }

    private static Map<String, Object> changed(List<String> name, List<String> strike, String reason) {
        return Map.of("name", name, "strike", strike, "reason", reason);
    }

    /** The code of the refusal; missing where it was lifted. */
    private JsonNode lifting(Api officer, SampleCase opened, String reason) {
        return officer.answer(
                        LIFT, "case", opened.id(), "version", opened.version(station), "reason", reason, "key", key())
                .at("/errors/0/extensions/code");
    }

    private void withdraw(SampleCase opened) {
        String consent = TestDatabase.one("SELECT basis_consent FROM referral WHERE id = '" + opened.referral() + "'");
        station.run(
                "mutation($id: ID!, $key: String!) { withdrawConsent(consent: $id, version: 1, idempotencyKey: $key) { id } }",
                "id", consent, "key", key());
    }

    private static JsonNode read(Api officer, SampleCase opened) {
        return officer.run(READ, "case", opened.id()).get("restriction");
    }

    private static String code(Api officer, SampleCase opened) {
        return officer.answer(READ, "case", opened.id()).at("/errors/0/extensions/code").asText();
    }

    private static String steps(SampleCase opened) {
        return TestDatabase.one("SELECT GROUP_CONCAT(kind) FROM timeline WHERE case_file = '" + opened.id() + "'");
    }

    private static String audited(SampleCase opened, String action) {
        return TestDatabase.one(
                "SELECT COUNT(*) FROM audit WHERE action = '" + action + "' AND case_file = '" + opened.id() + "'");
    }
}
