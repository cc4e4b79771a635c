package org.samanvay.webapp.it;

import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** A first information report and what must be told because of it. */
public final class Packets {
    static final String FIR = "police.first-information-report";
    private static final String ITEMS = " entry caseFile caseNumber number items { code standing act section settled herChoice"
            + " form recipient { en hi } posts { id code } duty { id code standing late }"
            + " receipt { number at letter referral acknowledgedAt } } ";
    static final String READ = "query($entry: ID!) { packet(entry: $entry) {" + ITEMS + "} }";
    static final String SEND = "mutation($entry: ID!, $chosen: [ChosenIntimationInput!]!, $key: String!) {"
            + " sendPacket(entry: $entry, intimations: $chosen, language: HI, idempotencyKey: $key) {" + ITEMS + "} }";
    private static final String BY_NUMBER =
            "query($number: String!) { packetsByNumber(number: $number) { entry caseNumber recordedBy { code } } }";
    private static final String OWED = "query($side: OwedSide!, $after: String) { owedIntimations(side: $side, first: 100,"
            + " after: $after) { nodes { id act law late name { en } by { code } to { code } caseFile caseNumber entry }"
            + " pageInfo { hasNextPage endCursor } } }";

    private Packets() {}

    /** Of an offence against a child, registered an hour after it was told. */
    public static Map<String, Object> childsReport(String number, Instant told) {
        return report(number, told, "POCSO", "6", "CHILD_SEXUAL_OFFENCE", "TWO_MONTHS");
    }

    static Map<String, Object> report(String number, Instant told, String act, String section, String... procedures) {
        Map<String, Object> report = new LinkedHashMap<>(Samples.firReference());
        report.put("number", number);
        report.put("informationReceivedAt", told.toString());
        report.put("registeredAt", told.plusSeconds(3600).toString());
        report.put("offences", List.of(Map.of("act", act, "section", section)));
        if (procedures.length > 0) {
            report.put("procedures", List.of(procedures));
        }
        return report;
    }

    /** A number that no other test gives. */
    public static String number() {
        return "0" + ThreadLocalRandom.current().nextInt(1000, 9999);
    }

    /** As an officer types it. */
    public static String typed(String number, Instant told) {
        return number.substring(1) + "/" + OffsetDateTime.ofInstant(told.plusSeconds(3600), ZoneOffset.ofHoursMinutes(5, 30)).getYear();
    }

    public static String submitted(Api officer, SampleCase in, Map<String, Object> report) {
        return Acts.submit(officer, in.id(), FIR, report).get("id").asText();
    }

    static JsonNode read(Api officer, String entry) {
        return officer.run(READ, "entry", entry).get("packet");
    }

    static JsonNode send(Api officer, String entry, String... intimations) {
        return officer.run(SEND, "entry", entry, "chosen", chosen(intimations), "key", key()).get("sendPacket");
    }

    static List<Map<String, Object>> chosen(String... intimations) {
        List<Map<String, Object>> chosen = new ArrayList<>();
        for (String each : intimations) {
            chosen.add(Map.of("intimation", each));
        }
        return chosen;
    }

    static Map<String, JsonNode> items(JsonNode packet) {
        Map<String, JsonNode> items = new LinkedHashMap<>();
        packet.get("items").forEach(item -> items.put(item.get("code").asText(), item));
        return items;
    }

    static String standing(JsonNode packet, String intimation) {
        return items(packet).get(intimation).get("standing").asText();
    }

    static String[] ready(JsonNode packet) {
        return items(packet).entrySet().stream()
                .filter(item -> item.getValue().get("standing").asText().equals("READY"))
                .map(Map.Entry::getKey)
                .toArray(String[]::new);
    }

    static JsonNode byNumber(Api officer, String number) {
        return officer.run(BY_NUMBER, "number", number).get("packetsByNumber");
    }

    /** All of it, page by page: other tests leave much. */
    static List<JsonNode> owed(Api officer, String side) {
        List<JsonNode> owed = new ArrayList<>();
        String after = null;
        do {
            JsonNode page = officer.run(OWED, "side", side, "after", after).get("owedIntimations");
            page.get("nodes").forEach(owed::add);
            after = page.at("/pageInfo/hasNextPage").asBoolean() ? page.at("/pageInfo/endCursor").asText() : null;
        } while (after != null);
        return owed;
    }
}
