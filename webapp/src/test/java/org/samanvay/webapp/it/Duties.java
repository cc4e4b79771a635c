package org.samanvay.webapp.it;

import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads duties and acts on them. */
public final class Duties {
    static final String INFORMATION = "police.information-record";
    static final String STEPS = "police.child-offence-steps";
    static final String PRODUCTION = "police.production";
    static final String FIELDS = " id version department standing openedAt doneAt closedAt late breached doneLate own"
            + " withoutPost post { code vacant } delay { heldDays vacantDays } noted content { code kind act section personCode eventAt due alarm forthwith"
            + " journeyMinutes settled touchesPerson byHand waiver eventCorrectedAt tellsDelayTo { en } } ";
    private static final String OF_CASE =
            "query($id: ID!) { case(id: $id) { duties(first: 100) { nodes {" + FIELDS + "} } } }";

    private Duties() {}

    /** Information that came to a station, of nobody that exists. */
    public static Map<String, Object> information(Instant receivedAt, String... matters) {
        return new LinkedHashMap<>(Map.of(
                "receivedAt", receivedAt.toString(),
                "district", "49",
                "station", "Salvan",
                "diaryNumber", "7",
                "channel", "IN_PERSON",
                "matters", List.of(matters),
                "decision", "NOT_DECIDED"));
    }

    static Map<String, Object> steps(Instant receivedAt) {
        return new LinkedHashMap<>(Map.of(
                "receivedAt", receivedAt.toString(),
                "needsCare", "NO",
                "withoutSafeHome", "NO",
                "emergencyCare", "NOT_NEEDED"));
    }

    static Map<String, Object> production(String person, Instant since) {
        return new LinkedHashMap<>(Map.of(
                "person", person,
                "ground", "NEEDS_CARE",
                "inChargeSince", since.toString(),
                "withoutUniform", "YES",
                "before", "COMMITTEE"));
    }

    /** So many hours ago, to the second. */
    public static Instant hoursAgo(int hours) {
        return Instant.now().minus(hours, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
    }

    static List<JsonNode> of(Api officer, String caseFile) {
        List<JsonNode> duties = new ArrayList<>();
        officer.run(OF_CASE, "id", caseFile).at("/case/duties/nodes").forEach(duties::add);
        return duties;
    }

    static List<JsonNode> all(Api officer, String caseFile, String code) {
        return of(officer, caseFile).stream().filter(duty -> code.equals(codeOf(duty))).toList();
    }

    private static String codeOf(JsonNode duty) {
        return duty.at("/content/code").asText();
    }

    static Optional<JsonNode> find(Api officer, String caseFile, String code) {
        List<JsonNode> found = all(officer, caseFile, code);
        if (found.size() > 1) {
            throw new AssertionError(found.size() + " duties " + code);
        }
        return found.stream().findFirst();
    }

    public static JsonNode one(Api officer, String caseFile, String code) {
        return find(officer, caseFile, code).orElseThrow(() -> new AssertionError("no duty " + code));
    }

    static String standing(Api officer, String caseFile, String code) {
        return one(officer, caseFile, code).get("standing").asText();
    }

    static Instant time(JsonNode duty, String pointer) {
        return java.time.OffsetDateTime.parse(duty.at(pointer).asText()).toInstant();
    }

    static final String NOTE = "mutation($case: ID!, $duty: String!, $at: DateTime!, $key: String!) {"
            + " noteEvent(caseFile: $case, duty: $duty, at: $at, idempotencyKey: $key) {" + FIELDS + "} }";

    static JsonNode note(Api officer, String caseFile, String code, Instant at) {
        return officer.run(NOTE, "case", caseFile, "duty", code, "at", at.toString(), "key", key()).get("noteEvent");
    }

    static final String PROVE = "mutation($duty: ID!, $version: Int!, $at: DateTime!, $key: String!) { proveDuty(duty: $duty,"
            + " version: $version, proof: {heldAt: \"Office\", register: \"Despatch\", number: \"9\"}, doneAt: $at,"
            + " idempotencyKey: $key) {" + FIELDS + "} }";
    static final String DECLINED = "mutation($duty: ID!, $version: Int!, $at: DateTime!, $key: String!) {"
            + " offeredAndDeclined(duty: $duty, version: $version, offeredAt: $at, idempotencyKey: $key) {" + FIELDS + "} }";
    static final String WAIVE = "mutation($duty: ID!, $version: Int!, $key: String!) { waiveDuty(duty: $duty,"
            + " version: $version, reason: \"Not needed\", idempotencyKey: $key) { id } }";
    static final String CLOSE_CORRECTED = "mutation($duty: ID!, $version: Int!, $key: String!) {"
            + " closeCorrectedDuty(duty: $duty, version: $version, reason: \"Written into the wrong case\","
            + " idempotencyKey: $key) {" + FIELDS + "} }";

    /** As an administrator who compared the rule with the gazette. */
    public static final String CHECK = "mutation($department: String!, $duty: String!, $key: String!) { recordLawCheck("
            + "department: $department, duty: $duty, check: {source: \"Gazette of India\", textHash: \"" + "a".repeat(64)
            + "\", readOn: \"2026-11-01\"}, idempotencyKey: $key) { checkedBy settled } }";

    /** One of those that lie at posts below the officer's; all pages are looked through. */
    static JsonNode below(Api officer, String id) {
        String after = null;
        do {
            JsonNode page = officer.run(
                            "query($after: String) { duties(filter: {below: true}, first: 100, after: $after) { nodes {" + FIELDS
                                    + "} pageInfo { hasNextPage endCursor } } }",
                            "after", after)
                    .get("duties");
            for (JsonNode duty : page.get("nodes")) {
                if (duty.get("id").asText().equals(id)) {
                    return duty;
                }
            }
            after = page.at("/pageInfo/hasNextPage").asBoolean() ? page.at("/pageInfo/endCursor").asText() : null;
        } while (after != null);
        throw new AssertionError("not below: " + id);
    }

    /** As if its event had been so many hours earlier, and with it all its times. */
    static void earlier(String duty, int hours) {
        try {
            TestDatabase.run("UPDATE duty SET event_at = event_at - INTERVAL " + hours + " HOUR, due_at = due_at - INTERVAL "
                    + hours + " HOUR, alarm_at = alarm_at - INTERVAL " + hours + " HOUR WHERE id = '"
                    + duty + "'");
        } catch (java.sql.SQLException refused) {
            throw new AssertionError(refused);
        }
    }

    /** Now, and with the version as read. */
    static JsonNode act(Api officer, String mutation, JsonNode duty) {
        JsonNode answer = officer.run(mutation, arguments(mutation, duty));
        return answer.elements().next();
    }

    static String refusal(Api officer, String mutation, JsonNode duty) {
        return officer.refusal(mutation, arguments(mutation, duty));
    }

    private static Object[] arguments(String mutation, JsonNode duty) {
        List<Object> arguments = new ArrayList<>(List.of(
                "duty", duty.get("id").asText(), "version", duty.get("version").asInt(), "key", key()));
        if (mutation.contains("$at")) {
            arguments.addAll(List.of("at", hoursAgo(0).toString()));
        }
        return arguments.toArray();
    }
}
