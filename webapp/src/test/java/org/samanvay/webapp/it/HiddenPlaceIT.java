package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where a shelter lies is told to its department and to who brings a woman there; nobody else finds it by any way. */
@OnLiberty
class HiddenPlaceIT {
    private static final String REGISTER = "women-child-welfare.shelter-homes";
    private static final String SERVICE = "women-child-welfare.shakti-sadan-stay";
    private static final String ADD = "mutation($code: String!, $details: EstablishmentDetailsInput!, $key: String!) {"
            + " addEstablishment(register: \"" + REGISTER + "\", code: $code, details: $details, idempotencyKey: $key)"
            + " { id version } }";
    private static final String STATUS = "mutation($id: ID!, $paper: String!, $key: String!) { setEstablishmentStatus(id:"
            + " $id, version: 1, status: \"full\", since: \"2026-01-05\", reference: $paper, idempotencyKey: $key) { id } }";
    private static final String SEEN = " { id code register name { en hi } hindiKnown district placeLevel placeCode partOf phone"
            + " status statusName { en } since reference source from until placeTold withdrawn version history { nodes { version"
            + " status name { en hi } reference post { en } } } }";
    private static final String ONE = "query($id: ID!) { establishment(id: $id)" + SEEN + " }";
    private static final String LIST = "query($filter: EstablishmentFilterInput!) { establishments(filter: $filter, first:"
            + " 100) { nodes" + SEEN + " } }";

    private static final Api KEEPER = Api.signedInAs("dpo.dehradun");
    private static final Api COUNSELLOR = Api.signedInAs("counsellor.dehradun");
    private static final Api POLICE = Api.signedInAs("sho.salvan");
    private static final List<Api> OTHERS = List.of(
            POLICE,
            Api.signedInAs("labour.dehradun"),
            Api.signedInAs("library.dehradun"),
            Api.signedInAs("state.admin"),
            Api.signedInAs("platform.admin"));

    private static String mark;
    private static String shelter;
    private static String estate;
    private static int village;

    @BeforeAll
    static void theKeeperEntersAShelter() {
        mark = "T" + key().substring(24).toUpperCase(Locale.ROOT);
        village = Places.village(Places.tehsil());
        estate = Acts.establishment();
        shelter = KEEPER.run(
                        ADD,
                        "code",
                        mark,
                        "details",
                        Map.of(
                                "nameEn", "Refuge of " + mark,
                                "nameHi", "नमूना शरण " + mark,
                                "district", Places.DEHRADUN,
                                "placeLevel", "VILLAGE",
                                "placeCode", village,
                                "partOf", estate,
                                "phone", "0135 777777",
                                "source", "Lease of " + mark),
                        "key",
                        key())
                .at("/addEstablishment/id")
                .asText();
        KEEPER.run(STATUS, "id", shelter, "paper", "Paper of " + mark, "key", key());
    }

    @Test
    void itsDepartmentKnowsWhereItIs() {
        for (Api own : List.of(KEEPER, COUNSELLOR)) {
            JsonNode seen = own.run(ONE, "id", shelter).get("establishment");
            assertThat(seen.at("/name/en").asText()).isEqualTo("Refuge of " + mark);
            assertThat(seen.get("phone").asText()).isEqualTo("0135 777777");
            assertThat(seen.get("placeCode").asInt()).isEqualTo(village);
            assertThat(seen.get("placeTold").asBoolean()).isTrue();
            assertThat(found(own, Map.of("name", "Refuge of " + mark))).hasSize(1);
        }
    }

    @Test
    void anybodyElseLearnsThatThereIsOneInTheDistrictAndWhetherItHasAPlace() {
        for (Api other : OTHERS) {
            JsonNode listed = found(other, Map.of("code", mark));
            assertThat(listed).hasSize(1);
            assertThat(listed.get(0)).isEqualTo(other.run(ONE, "id", shelter).get("establishment"));
            assertHidden(listed.get(0));
            assertThat(listed.at("/0/name/hi").asText()).isEqualTo("आश्रय गृह " + mark);
            assertThat(listed.at("/0/status").asText()).isEqualTo("full");
        }
    }

    @Test
    void nobodyElseFindsItByItsNameNorByWhatItLiesIn() {
        for (Api other : OTHERS) {
            assertThat(found(other, Map.of("name", mark))).isEmpty();
            assertThat(found(other, Map.of("name", "नमूना शरण"))).isEmpty();
            assertThat(found(other, Map.of("partOf", estate))).isEmpty();
            assertThat(other.run(LIST, "filter", Map.of("state", 5, "name", mark)).at("/establishments/nodes"))
                    .isEmpty();
        }
        assertThat(found(KEEPER, Map.of("partOf", estate))).hasSize(1);
    }

    @Test
    void whoBringsAWomanThereIsToldWhileTheShelterHasTakenHerOn() {
        SampleCase opened = SampleCase.openedBy(POLICE);
        String referral = Acts.refer(
                POLICE, opened.id(), Acts.onDuty(opened.person(), Samples.firstPostOf(COUNSELLOR), SERVICE));
        assertHidden(POLICE.run(ONE, "id", shelter).get("establishment"));
        int learned = learned();
        Acts.step(COUNSELLOR, "acceptReferral", referral, "");
        assertThat(POLICE.run(ONE, "id", shelter).at("/establishment/phone").asText()).isEqualTo("0135 777777");
        assertThat(found(POLICE, Map.of("name", mark))).hasSize(1);
        assertThat(learned()).isEqualTo(learned + 2);
        assertHidden(Api.signedInAs("labour.dehradun").run(ONE, "id", shelter).get("establishment"));
        assertHidden(Api.signedInAs("sho.nadipar").run(ONE, "id", shelter).get("establishment"));
        Acts.step(COUNSELLOR, "completeReferral", referral, ", outcome: SERVICE_GIVEN");
        assertHidden(POLICE.run(ONE, "id", shelter).get("establishment"));
        assertThat(found(POLICE, Map.of("name", mark))).isEmpty();
    }

    /** Whoever brought her on her own word brings her no more when she takes it back. */
    @Test
    void withHerConsentWithdrawnNobodyIsToldAnyMore() {
        SampleCase opened = SampleCase.openedBy(POLICE);
        String referral = opened.referTo(COUNSELLOR, "shakti-sadan-stay");
        Acts.step(COUNSELLOR, "acceptReferral", referral, "");
        assertThat(POLICE.run(ONE, "id", shelter).at("/establishment/phone").asText()).isEqualTo("0135 777777");
        POLICE.run(
                "mutation($consent: ID!, $key: String!) { withdrawConsent(consent: $consent, version: 1,"
                        + " idempotencyKey: $key) { id } }",
                "consent",
                        POLICE.run("query($id: ID!) { case(id: $id) { consents(first: 1) { nodes { id } } } }", "id", opened.id())
                                .at("/case/consents/nodes/0/id")
                                .asText(),
                "key", key());
        assertHidden(POLICE.run(ONE, "id", shelter).get("establishment"));
    }

    @Test
    void anotherServiceAndAnotherDistrictTellNothing() {
        SampleCase opened = SampleCase.openedBy(POLICE);
        String counselling = Acts.refer(
                POLICE,
                opened.id(),
                Acts.onDuty(opened.person(), Samples.firstPostOf(COUNSELLOR), "women-child-welfare.counselling"));
        Acts.step(COUNSELLOR, "acceptReferral", counselling, "");
        Api haridwar = Api.signedInAs("dpo.haridwar");
        String elsewhere = Acts.refer(
                POLICE, opened.id(), Acts.onDuty(opened.person(), Samples.firstPostOf(haridwar), SERVICE));
        Acts.step(haridwar, "acceptReferral", elsewhere, "");
        assertHidden(POLICE.run(ONE, "id", shelter).get("establishment"));
        Acts.step(haridwar, "completeReferral", elsewhere, ", outcome: SERVICE_GIVEN");
    }

    @Test
    void aFormThatPointsToItShowsItWithoutPlaceAndALetterSaysNotWhichOneItIs() {
        Api library = Api.signedInAs("library.dehradun");
        SampleCase opened = SampleCase.openedBy(library);
        String entry = Acts.submit(
                        library,
                        opened.id(),
                        "example.reading-place",
                        Map.of("reader", opened.person(), "helperWanted", "NO", "library", shelter))
                .get("id")
                .asText();
        JsonNode named = library.run(
                        "query($id: ID!) { case(id: $id) { entries { nodes { establishments" + SEEN + " } } } }",
                        "id",
                        opened.id())
                .at("/case/entries/nodes/0/establishments/0");
        assertHidden(named);
        for (String language : List.of("EN", "HI")) {
            Map<String, Object> letter = Letters.extract(entry, "helperWanted", "library");
            letter.put("language", language);
            assertThat(Letters.words(library, Letters.issue(library, letter), 1))
                    .doesNotContain(mark)
                    .doesNotContain("Refuge")
                    .doesNotContain("777777");
        }
    }

    private static void assertHidden(JsonNode seen) {
        assertThat(seen.get("placeTold").asBoolean()).isFalse();
        assertThat(seen.at("/name/en").asText()).isEqualTo("Shelter home " + mark);
        assertThat(seen.get("district").asInt()).isEqualTo(Places.DEHRADUN);
        for (String secret : List.of("placeLevel", "placeCode", "partOf", "phone", "reference")) {
            assertThat(seen.get(secret).isNull()).as(secret).isTrue();
        }
        assertThat(seen.toString())
                .doesNotContain("Refuge")
                .doesNotContain("शरण")
                .doesNotContain("Lease")
                .doesNotContain("Paper")
                .doesNotContain("777777")
                .doesNotContain(String.valueOf(village))
                .doesNotContain(estate);
    }

    /** How often somebody from outside learned where it is. */
    private static int learned() {
        return Integer.parseInt(TestDatabase.one("SELECT COUNT(*) FROM samanvay.audit WHERE action = 'HIDDEN_PLACE_READ' AND"
                + " subject = '" + shelter + "'"));
    }

    private static JsonNode found(Api officer, Map<String, Object> filter) {
        Map<String, Object> whole = new HashMap<>(filter);
        whole.put("state", Places.UTTARAKHAND);
        whole.put("register", REGISTER);
        return officer.run(LIST, "filter", whole).at("/establishments/nodes");
    }
}
