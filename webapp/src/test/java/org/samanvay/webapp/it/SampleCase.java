package org.samanvay.webapp.it;

import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A fictitious case, and the steps that tests take with it; each step answers with what the next one needs. */
public final class SampleCase {
    private static final int UTTARAKHAND = 5;
    private static final int DEHRADUN = 49;

    private final Api owner;
    private final JsonNode opened;
    private @Nullable String referral;
    private String urgency = "ORDINARY";

    private SampleCase(Api owner, JsonNode opened) {
        this.owner = owner;
        this.opened = opened;
    }

    public static SampleCase openedBy(Api officer) {
        return openedBy(officer, key());
    }

    static SampleCase openedBy(Api officer, String key) {
        return openedBy(officer, key, Map.of());
    }

    /** With more than the usual input: excluded offices, restricted posts, an identity. */
    public static SampleCase openedBy(Api officer, String key, Map<String, Object> more) {
        Map<String, Object> input = new LinkedHashMap<>(Map.of(
                "state", UTTARAKHAND,
                "district", DEHRADUN,
                "category", "DOMESTIC_VIOLENCE",
                "channel", "IN_PERSON",
                "persons", List.of(survivor(Map.of()))));
        input.putAll(more);
        return new SampleCase(
                officer,
                officer.run(
                                "mutation($input: OpenCaseInput!, $key: String!) { openCase(input: $input, idempotencyKey: $key)"
                                        + " { id number version ownerPost { id } persons { nodes { id code role } } } }",
                                "input", input, "key", key)
                        .get("openCase"));
    }

    public static Map<String, Object> survivor(Map<String, Object> more) {
        Map<String, Object> person = new LinkedHashMap<>(
                Map.of("role", "SURVIVOR", "gender", "FEMALE", "ageGroup", "ADULT"));
        person.putAll(more);
        return person;
    }

    /** More of a case's input: a survivor of this name. */
    public static Map<String, Object> named(String name) {
        return Map.of("persons", List.of(survivor(Map.of("identity", Map.of("name", name)))));
    }

    /** What she told, as an incident. */
    public void tell(String narrative) {
        Acts.addIncident(owner, id(), person(), narrative);
    }

    public String id() {
        return opened.get("id").asText();
    }

    public String number() {
        return opened.get("number").asText();
    }

    public String person() {
        return opened.at("/persons/nodes/0/id").asText();
    }

    public String referral() {
        return Objects.requireNonNull(referral, "not referred yet");
    }

    public void firReference() {
        owner.run(
                "mutation($case: ID!, $answers: PoliceFirstInformationReportInput!, $key: String!) {"
                        + " submitPoliceFirstInformationReport(caseFile: $case, answers: $answers, idempotencyKey: $key)"
                        + " { number entry { id version } } }",
                "case", id(),
                "answers", Samples.firReference(),
                "key", key());
    }

    /** The entry of this form. */
    public String entry(String form) {
        return Letters.entry(owner, this, form);
    }

    /** A girl who stays away from school, as the education department reports her. */
    public void outOfSchool() {
        Acts.submit(owner, id(), "education.out-of-school-report", Samples.outOfSchool(person()));
    }

    /** Another officer of the station corrects where it was registered. */
    public void correctFirReference(Api officer, String station) {
        JsonNode entry = officer.run(
                        "query($id: ID!) { case(id: $id) { entries(form: \"police.first-information-report\") { nodes { id"
                                + " version } } } }",
                        "id", id())
                .at("/case/entries/nodes/0");
        Map<String, Object> answers = new LinkedHashMap<>(Samples.firReference());
        answers.put("station", station);
        Acts.correct(officer, id(), "police.first-information-report", entry, answers);
    }

    /** What is referred from now on must be seen at once, so that it stands above all that other tests left at the post. */
    public SampleCase urgently() {
        urgency = "URGENT";
        return this;
    }

    /** Her consent, then the referral to the first post that the receiver holds. */
    public String referTo(Api receiver, String service, String... firPaths) {
        String department = "women-child-welfare";
        String consent = consentTowards(department);
        referral = owner.run(
                        "mutation($case: ID!, $referral: NewReferralInput!, $key: String!) {"
                                + " sendReferral(caseFile: $case, referral: $referral, idempotencyKey: $key) { id status version } }",
                        "case", id(),
                        "referral",
                                Map.of(
                                        "person", person(),
                                        "toPost", Samples.firstPostOf(receiver),
                                        "service", department + "." + service,
                                        "purpose", "SHELTER_AND_SUPPORT",
                                        "basis", "CONSENT",
                                        "consent", consent,
                                        "urgency", urgency,
                                        "data",
                                                List.of(Map.of(
                                                        "form", "police.first-information-report", "paths", List.of(firPaths)))),
                        "key", key())
                .at("/sendReferral/id")
                .asText();
        return referral;
    }

    String consentTowards(String department) {
        return owner.run(
                        "mutation($case: ID!, $consent: NewConsentInput!, $key: String!) {"
                                + " recordConsent(caseFile: $case, consent: $consent, idempotencyKey: $key) { id version } }",
                        "case", id(),
                        "consent",
                                Map.of(
                                        "person", person(),
                                        "givenBy", person(),
                                        "decision", "GIVEN",
                                        "purpose", "SHELTER_AND_SUPPORT",
                                        "toDepartment", department,
                                        "language", "hi"),
                        "key", key())
                .at("/recordConsent/id")
                .asText();
    }

    /** One of the mutations that take a referral and its version, and nothing else. */
    public JsonNode answer(Api receiver, String mutation) {
        return receiver.run(
                        "mutation($referral: ID!, $version: Int!, $key: String!) { " + mutation
                                + "(referral: $referral, version: $version, idempotencyKey: $key) { id status version } }",
                        "referral", referral(),
                        "version", versionOfReferral(receiver),
                        "key", key())
                .get(mutation);
    }

    public void complete(Api receiver, String outcome, String note) {
        receiver.run(
                "mutation($referral: ID!, $version: Int!, $outcome: Outcome!, $note: String, $key: String!) {"
                        + " completeReferral(referral: $referral, version: $version, outcome: $outcome, note: $note,"
                        + " idempotencyKey: $key) { status } }",
                "referral", referral(),
                "version", versionOfReferral(receiver),
                "outcome", outcome,
                "note", note,
                "key", key());
    }

    int versionOfReferral(Api officer) {
        return officer.run("query($id: ID!) { referral(id: $id) { version } }", "id", referral())
                .at("/referral/version")
                .asInt();
    }

    public void intake(Api officer) {
        officer.run(
                "mutation($case: ID!, $answers: JSON!, $key: String!) { submitForm(caseFile: $case,"
                        + " form: \"women-child-welfare.one-stop-centre-intake\", answers: $answers, idempotencyKey: $key)"
                        + " { id version answers } }",
                "case", id(),
                "answers", Samples.intake(person()),
                "key", key());
    }

    void close(Api officer) {
        officer.run(
                Closings.CLOSE,
                "case", id(),
                "version", version(officer),
                "reason", "SERVICES_COMPLETED",
                "closing", Closings.of(officer, this, "NO_CONTACT"),
                "key", key());
    }

    void reopen(Api officer) {
        lead(officer, "reopenCase", "NEW_FACTS");
    }

    private void lead(Api officer, String mutation, String reason) {
        officer.run(
                "mutation($case: ID!, $version: Int!, $reason: CloseReason!, $key: String!) { " + mutation
                        + "(caseFile: $case, version: $version, reason: $reason, idempotencyKey: $key) { status version } }",
                "case", id(),
                "version", version(officer),
                "reason", reason,
                "key", key());
    }

    int version(Api officer) {
        return officer.run("query($id: ID!) { case(id: $id) { version } }", "id", id())
                .at("/case/version")
                .asInt();
    }

    String statusSeenBy(Api officer) {
        return officer.run("query($id: ID!) { case(id: $id) { status } }", "id", id())
                .at("/case/status")
                .asText();
    }
}
