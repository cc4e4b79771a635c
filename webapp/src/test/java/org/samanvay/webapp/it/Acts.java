package org.samanvay.webapp.it;

import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.samanvay.forms.FormModel;

/** What officers do in a case, each as one call; {@link SampleCase} tells a whole case. */
final class Acts {
    static final String SEND = "mutation($case: ID!, $referral: NewReferralInput!, $key: String!) {"
            + " sendReferral(caseFile: $case, referral: $referral, idempotencyKey: $key) { id status version } }";
    static final String SUBMIT = "mutation($case: ID!, $form: String!, $answers: JSON!, $key: String!) {"
            + " submitForm(caseFile: $case, form: $form, answers: $answers, idempotencyKey: $key) { id version"
            + " answers } }";
    static final String IMPORT = "mutation($case: ID!, $form: String!, $file: String!, $key: String!) {"
            + " importForm(caseFile: $case, form: $form, file: $file, idempotencyKey: $key) { id answers } }";
    static final String CONSENT = "mutation($case: ID!, $consent: NewConsentInput!, $key: String!) {"
            + " recordConsent(caseFile: $case, consent: $consent, idempotencyKey: $key) { id version } }";
    static final String ADD_PERSON = "mutation($case: ID!, $person: NewPersonInput!, $key: String!) {"
            + " addPerson(caseFile: $case, person: $person, idempotencyKey: $key) { persons(first: 100) { nodes { id"
            + " } } } }";
    static final String ADD_INCIDENT = "mutation($case: ID!, $incident: NewIncidentInput!, $key: String!) {"
            + " addIncident(caseFile: $case, incident: $incident, idempotencyKey: $key) { id } }";
    static final String OPEN_IDENTITY = "mutation($case: ID!, $person: ID!, $reason: String!, $key: String!) {"
            + " openIdentity(caseFile: $case, person: $person, purpose: GIVE_SERVICE, reason: $reason,"
            + " idempotencyKey: $key)"
            + " { name relativeName address phone identityDocument } }";

    private Acts() {}

    /** A referral because a law demands it; the data set is empty until told otherwise. */
    static Map<String, Object> onDuty(String person, String toPost, String service) {
        return new LinkedHashMap<>(Map.of(
                "person", person,
                "toPost", toPost,
                "service", service,
                "purpose", "STATUTORY_REPORT",
                "basis", "STATUTORY_DUTY",
                "basisReference", "POCSO Act s.19(6)",
                "data", List.of()));
    }

    static Map<String, Object> sharing(Map<String, Object> referral, Object... sets) {
        Map<String, Object> wider = new LinkedHashMap<>(referral);
        wider.put("data", List.of(sets));
        return wider;
    }

    static Map<String, Object> fields(String form, String... paths) {
        return Map.of("form", form, "paths", List.of(paths));
    }

    static String refer(Api sender, String caseFile, Map<String, Object> referral) {
        return sender.run(SEND, "case", caseFile, "referral", referral, "key", key())
                .at("/sendReferral/id")
                .asText();
    }

    static JsonNode submit(Api officer, String caseFile, String form, Map<String, ?> answers) {
        return officer.run(SUBMIT, "case", caseFile, "form", form, "answers", answers, "key", key())
                .get("submitForm");
    }

    /** @param entry as {@link #submit} answered it */
    static JsonNode correct(Api officer, String caseFile, String form, JsonNode entry, Map<String, ?> answers) {
        return officer.run(
                        "mutation($case: ID!, $entry: ID!, $version: Int!, $form: String!, $answers: JSON!, $key: String!) {"
                                + " submitForm(caseFile: $case, entry: $entry, version: $version, form: $form, answers:"
                                + " $answers, idempotencyKey: $key) { id version answers } }",
                        "case", caseFile,
                        "entry", entry.get("id").asText(),
                        "version", entry.get("version").asInt(),
                        "form", form,
                        "answers", answers,
                        "key", key())
                .get("submitForm");
    }

    /** As the form comes: filled in by an officer, or imported from another system's file. */
    static void file(Api officer, String caseFile, FormModel form, Map<String, ?> answers) {
        switch (form.origin()) {
            case ENTERED -> submit(officer, caseFile, form.code(), answers);
            case IMPORTED ->
                officer.run(
                        IMPORT, "case", caseFile, "form", form.code(), "file", Api.write(answers), "key", key());
        }
    }

    /** @return the identifier of a new entry of the library's register */
    static String establishment() {
        return Api.signedInAs("library.dehradun")
                .run(
                        "mutation($code: String!, $key: String!) { addEstablishment(register:"
                                + " \"example.partner-library\", code: $code, details: {nameEn: \"Namuna library\","
                                + " district: 49, source: \"Invented\"}, idempotencyKey: $key) { id } }",
                        "code", "T" + key().substring(24).toUpperCase(Locale.ROOT),
                        "key", key())
                .at("/addEstablishment/id")
                .asText();
    }

    /** The same establishment, moved into the first of these registers; where it is where none is named. */
    static String standingIn(List<String> registers, String establishment) {
        if (!registers.isEmpty()) {
            try {
                TestDatabase.run("UPDATE establishment SET register = '" + registers.getFirst() + "' WHERE id = '"
                        + establishment + "'");
            } catch (SQLException refused) {
                throw new AssertionError(refused);
            }
        }
        return establishment;
    }

    /** @return the person's identifier */
    static String addPerson(Api officer, String caseFile, Map<String, ?> person) {
        JsonNode persons = officer.run(ADD_PERSON, "case", caseFile, "person", person, "key", key())
                .at("/addPerson/persons/nodes");
        return persons.get(persons.size() - 1).get("id").asText();
    }

    static void addIncident(Api officer, String caseFile, String person, String narrative) {
        officer.run(
                ADD_INCIDENT,
                "case", caseFile,
                "incident", Map.of("person", person, "kind", "THREAT", "narrative", narrative),
                "key", key());
    }

    /** Something that happened at an address, so many days ago. */
    static void addIncidentAt(Api officer, SampleCase opened, String address, int daysAgo) {
        officer.run(
                ADD_INCIDENT,
                "case", opened.id(),
                "incident",
                        Map.of(
                                "person", opened.person(),
                                "kind", "PHYSICAL_VIOLENCE",
                                "occurredFrom", Duties.hoursAgo(24 * daysAgo).toString(),
                                "address", address),
                "key", key());
    }

    /** One of the steps that take a referral and its version; the further arguments as GraphQL text. */
    static JsonNode step(Api officer, String mutation, String referral, String more) {
        return officer.run(step(mutation, more), "referral", referral, "version", version(officer, referral), "key",
                key())
                .get(mutation);
    }

    static String step(String mutation, String more) {
        return "mutation($referral: ID!, $version: Int!, $key: String!) { " + mutation
                + "(referral: $referral, version: $version, idempotencyKey: $key" + more + ") { id status version } }";
    }

    static int version(Api officer, String referral) {
        return officer.run("query($id: ID!) { referral(id: $id) { version } }", "id", referral)
                .at("/referral/version")
                .asInt();
    }

    /** The post with this code. */
    static String post(String code) {
        return TestDatabase.one("SELECT id FROM samanvay.post WHERE code = '" + code + "'");
    }

    static String office(String code) {
        return TestDatabase.one("SELECT id FROM samanvay.office WHERE code = '" + code + "'");
    }
}
