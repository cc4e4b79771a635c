package org.samanvay.webapp.it;

import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first information report as another system's file tells it, and the reference that is read from it. */
public final class Extracts {
    public static final String FORM = "police.iif1-extract";
    private static final String SOURCE = "{ entry form at by { code } corrected { en hi } }";
    static final String REFERENCE = "query($imported: ID!) { importedReference(imported: $imported) { caseFile form number started"
            + " answers source " + SOURCE + " } }";
    static final String START = "mutation($imported: ID!, $answers: JSON!, $key: String!) { startPacket(imported: $imported,"
            + " answers: $answers, idempotencyKey: $key) { entry caseFile number form imported " + SOURCE
            + " items { code standing } } }";
    private static final String BY_NUMBER =
            "query($number: String!) { packetsByNumber(number: $number) { entry caseFile started } }";
    private static final String IMPORTED =
            "query($entry: ID!) { packet(entry: $entry) { imported " + SOURCE + " } }";

    private Extracts() {}

    /** Of an offence against a child, told then and registered an hour later. */
    public static Map<String, Object> childs(String number, Instant told, String informant) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("registration", Map.of(
                "district", "49", "station", "Nadipar", "year", 2026, "number", number,
                "registeredAt", told.plusSeconds(3600).toString(), "zeroFir", "NO"));
        report.put("offences", List.of(Map.of("act", "POCSO", "section", "6")));
        report.put("occurrence", Map.of("from", told.minusSeconds(7200).toString(), "place", "An invented lane"));
        report.put("information", Map.of("receivedAt", told.toString(), "generalDiaryEntry", "7", "kind", "ORAL"));
        report.put("informant", Map.of("person", informant, "address", "An invented house"));
        report.put("victim", Map.of("isInformant", "YES", "kind", "GIRL"));
        report.put("firstInformation", "An invented account");
        report.put("action", Map.of("step", "REGISTERED", "copyGiven", "NO"));
        report.put("informantSignature", Map.of("heldAt", "Thana Nadipar", "register", "FIR", "number", number + "/2026"));
        return report;
    }

    public static String json(Map<String, Object> report) {
        try {
            return new JsonMapper().writeValueAsString(report);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static String imported(Api officer, SampleCase in, Map<String, Object> report) {
        return officer.run(Acts.IMPORT, "case", in.id(), "form", FORM, "file", json(report), "key", key())
                .at("/importForm/id")
                .asText();
    }

    static JsonNode reference(Api officer, String imported) {
        return officer.run(REFERENCE, "imported", imported).get("importedReference");
    }

    static JsonNode start(Api officer, String imported, Object answers) {
        return officer.run(START, "imported", imported, "answers", answers, "key", key()).get("startPacket");
    }

    static JsonNode byNumber(Api officer, String number) {
        return officer.run(BY_NUMBER, "number", number).get("packetsByNumber");
    }

    static JsonNode sourceOf(Api officer, String entry) {
        return officer.run(IMPORTED, "entry", entry).at("/packet/imported");
    }

    /** With one answer changed; without it where the value is null. */
    static Map<String, Object> with(JsonNode answers, String field, @Nullable Object value) {
        Map<String, Object> changed = new JsonMapper().convertValue(answers, new TypeReference<>() {});
        changed.remove(field);
        if (value != null) {
            changed.put(field, value);
        }
        return changed;
    }
}
