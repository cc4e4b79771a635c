package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The state's administrator changes what an office is called and its telephone, by an order; what it was before stays. */
@OnLiberty
class OfficeChangeIT {
    private static final String CREATE = "mutation($office: NewOfficeInput!, $key: String!) { createOffice(office: $office,"
            + " idempotencyKey: $key) { id version } }";
    private static final String CHANGE = "mutation($id: ID!, $change: ChangedOfficeInput!, $version: Int!, $key: String!) {"
            + " changeOffice(id: $id, change: $change, version: $version, idempotencyKey: $key) { version name { hi en } phone"
            + " placeTold } }";
    private static final String CHANGES = "query($office: ID!) { officeChanges(office: $office) { nodes { version by reference"
            + " name { hi en } phone } } }";
    private static final String ORDER = "42/2026, 3 November 2026";

    private final Api administrator = Api.signedInAs("state.admin");

    @Test
    void nameAndTelephoneAreThoseOfTheOrderAndThoseBeforeAreKept() {
        String office = office("police");
        JsonNode changed = administrator.run(
                        CHANGE, "id", office, "change", change("Namuna chowki", "0135 900002"), "version", 1, "key", key())
                .get("changeOffice");
        assertThat(changed.at("/name/en").asText()).isEqualTo("Namuna chowki");
        assertThat(changed.get("phone").asText()).isEqualTo("0135 900002");
        administrator.run(CHANGE, "id", office, "change", change("Namuna chowki", null), "version", 2, "key", key());
        JsonNode changes = administrator.run(CHANGES, "office", office).at("/officeChanges/nodes");
        assertThat(changes.findValuesAsText("en")).containsExactly("Namuna chowki", "Namuna station");
        assertThat(changes.findValuesAsText("phone")).containsExactly("0135 900002", "0135 900001");
        assertThat(changes.findValuesAsText("reference")).containsOnly(ORDER);
        assertThat(audited(office)).isEqualTo("2");
    }

    @Test
    void theSameKeyChangesOnceWhoeverWasOvertakenIsToldAndWhatIsAlreadySoLeavesNothing() {
        String office = office("police");
        Map<String, Object> change = change("Namuna chowki", "0135 900002");
        String key = key();
        for (int again = 0; again < 2; again++) {
            assertThat(administrator.run(CHANGE, "id", office, "change", change, "version", 1, "key", key)
                            .at("/changeOffice/version")
                            .asInt())
                    .isEqualTo(2);
        }
        JsonNode overtaken = administrator.firstError(CHANGE, "id", office, "change", change, "version", 1, "key", key());
        assertThat(overtaken.at("/extensions/code").asText()).isEqualTo("VERSION_CONFLICT");
        assertThat(overtaken.at("/extensions/arguments/currentVersion").asInt()).isEqualTo(2);
        administrator.run(CHANGE, "id", office, "change", change, "version", 2, "key", key());
        assertThat(administrator.run(CHANGES, "office", office).at("/officeChanges/nodes")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "नमूना, ' Namuna', 0135 900002, 42, name.en",
        "'', Namuna, 0135 900002, 42, name.hi",
        "नमूना, Namuna, call me, 42, phone",
        "नमूना, Namuna, 0135 900002, '  ', reference"
    })
    void whatIsWrongIsRefusedAtItsField(String hi, String en, String phone, String reference, String field) {
        JsonNode refused = administrator.firstError(
                CHANGE, "id", office("police"), "change",
                Map.of("name", Map.of("hi", hi, "en", en), "phone", phone, "reference", reference), "version", 1, "key", key());
        assertThat(refused.at("/extensions/arguments/field").asText()).isEqualTo(field);
        assertThat(refused.at("/extensions/messageHi").asText()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"sho.salvan", "police.state"})
    void nobodyElseChangesItOrReadsWhatItWas(String officer) {
        String office = office("police");
        Api other = Api.signedInAs(officer);
        assertThat(other.refusal(CHANGE, "id", office, "change", change("Other", null), "version", 1, "key", key()))
                .isEqualTo("NOT_ALLOWED");
        assertThat(other.refusal(CHANGES, "office", office)).isEqualTo("NOT_ALLOWED");
        assertThat(administrator.run(CHANGES, "office", office).at("/officeChanges/nodes")).isEmpty();
    }

    /** An office whose place is hidden is hidden from its administrator, too: neither before nor after is told. */
    @Test
    void whatAHiddenOfficeWasCalledIsToldToNoAdministrator() {
        String office = office("women-child-welfare");
        administrator.run(
                "mutation($post: NewPostInput!, $key: String!) { createPost(post: $post, idempotencyKey: $key) { id } }",
                "post",
                        Map.of(
                                "code", "UK-WCW-T" + key().substring(24).toUpperCase(Locale.ROOT),
                                "office", office,
                                "kind", "shelter-superintendent",
                                "name", Map.of("hi", "अधीक्षिका", "en", "Superintendent")),
                "key", key());
        String answer = administrator.text(
                CHANGE, "id", office, "change", change("Himkunj house", "0135 900002"), "version", 1, "key", key());
        assertThat(answer).contains("\"placeTold\":false").doesNotContain("Himkunj").doesNotContain("900002");
        JsonNode before = administrator.run(CHANGES, "office", office).at("/officeChanges/nodes/0");
        assertThat(before.get("reference").asText()).isEqualTo(ORDER);
        assertThat(before.get("name").isNull()).isTrue();
        assertThat(before.get("phone").isNull()).isTrue();
    }

    @Test
    void whatAnImportOfPostsChangesIsKeptLikewise() {
        String office = office("police");
        String code = TestDatabase.one("SELECT code FROM office WHERE id = '" + office + "'");
        administrator.run(
                "mutation($csv: String!, $key: String!) { importPosts(csv: $csv, dryRun: false, idempotencyKey: $key) { written } }",
                "csv",
                        "code,kind,department,state,district,office_code,office_name_en,office_name_hi,office_phone,name_en,name_hi,"
                                + "reports_to\n%1$s-SEAT,women-help-desk,police,5,49,%1$s,Namuna chowki,नमूना चौकी,,,,\n".formatted(code),
                "key", key());
        JsonNode before = administrator.run(CHANGES, "office", office).at("/officeChanges/nodes/0");
        assertThat(before.at("/name/en").asText()).isEqualTo("Namuna station");
        assertThat(before.get("phone").asText()).isEqualTo("0135 900001");
        assertThat(before.get("reference").isNull()).isTrue();
    }

    private String office(String department) {
        return administrator.run(
                        CREATE,
                        "office",
                        Map.of(
                                "code", "UK-T" + key().substring(24).toUpperCase(Locale.ROOT),
                                "department", department,
                                "level", "LOCAL",
                                "state", Places.UTTARAKHAND,
                                "district", Places.DEHRADUN,
                                "name", Map.of("hi", "नमूना थाना", "en", "Namuna station"),
                                "phone", "0135 900001"),
                        "key",
                        key())
                .at("/createOffice/id")
                .asText();
    }

    private static Map<String, Object> change(String en, @Nullable String phone) {
        Map<String, Object> change = new LinkedHashMap<>(Map.of("name", Map.of("hi", "नमूना चौकी", "en", en), "reference", ORDER));
        if (phone != null) {
            change.put("phone", phone);
        }
        return change;
    }

    private static String audited(String office) {
        return TestDatabase.one(
                "SELECT COUNT(*) FROM audit WHERE detail = 'OFFICE_CHANGED' AND subject = '" + office + "'");
    }
}
