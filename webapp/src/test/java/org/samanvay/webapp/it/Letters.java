package org.samanvay.webapp.it;

import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Issues letters, fetches them and reads what stands on the paper. */
public final class Letters {
    static final String ISSUE = "mutation($letter: NewLetterInput!, $key: String!) { issueLetter(letter: $letter,"
            + " idempotencyKey: $key) { id number kind basis basisReference tellsIdentity version copies { copy recipient"
            + " authority address post { name { en } } person } } }";
    static final String COPY = "mutation($letter: ID!, $version: Int!, $recipient: LetterRecipientInput, $key: String!) {"
            + " copyLetter(letter: $letter, version: $version, recipient: $recipient, idempotencyKey: $key)"
            + " { id kind version copies { copy recipient authority address } } }";
    static final String LIST = "query($case: ID!, $first: Int, $after: String) { letters(caseFile: $case, first: $first,"
            + " after: $after) { nodes { id number copies { copy authority } } pageInfo { endCursor hasNextPage } } }";
    static final String ONE = "query($id: ID!) { letter(id: $id) { id number basisReference copies { copy authority } } }";
    private static final String EXTRACT = "extract";
    static final String FIR_COPY = "police.fir-copy";
    static final String FORM_I = "women-child-welfare.domestic-incident-report-form-i";

    private Letters() {}

    static Map<String, Object> ofEntry(String kind, String entry, String language) {
        return new LinkedHashMap<>(Map.of("kind", kind, "entry", entry, "language", language));
    }

    /** A plain letter: the officer says what it tells, to whom, and why it may. */
    static Map<String, Object> extract(String entry, String... fields) {
        Map<String, Object> letter = onDuty(to(ofEntry(EXTRACT, entry, "EN"), "authority", "Superintendent"));
        letter.put("fields", fields.length == 0 ? List.of("number", "station", "offences.section") : List.of(fields));
        return letter;
    }

    static Map<String, Object> ofReferral(String kind, String referral, String language) {
        return new LinkedHashMap<>(Map.of("kind", kind, "referral", referral, "language", language));
    }

    static Map<String, Object> to(Map<String, Object> letter, String kindOfRecipient, String recipient) {
        letter.put("recipient", Map.of(kindOfRecipient, recipient));
        return letter;
    }

    /** The entry of this form in the case. */
    static String entry(Api officer, SampleCase of, String form) {
        JsonNode entries = officer.run(
                        "query($case: ID!) { case(id: $case) { entries(first: 100) { nodes { id form } } } }",
                        "case", of.id())
                .at("/case/entries/nodes");
        for (JsonNode entry : entries) {
            if (entry.get("form").asText().equals(form)) {
                return entry.get("id").asText();
            }
        }
        throw new AssertionError("no entry of " + form);
    }

    private static Map<String, Object> onDuty(Map<String, Object> letter) {
        letter.putAll(Map.of("basis", "STATUTORY_DUTY", "basisReference", "PWDVA 2005 s.9(1)(d)"));
        return letter;
    }

    static Map<String, Object> onConsent(Map<String, Object> letter, String consent) {
        letter.remove("basisReference");
        letter.putAll(Map.of("basis", "CONSENT", "consent", consent, "purpose", "SHELTER_AND_SUPPORT"));
        return letter;
    }

    static JsonNode issue(Api officer, Map<String, Object> letter) {
        return officer.run(ISSUE, "letter", letter, "key", key()).get("issueLetter");
    }

    /** The number of her copy of the report, which the officer issues. */
    public static String numberOfFirCopy(Api officer, SampleCase of, String language) {
        String entry = entry(officer, of, "police.first-information-report");
        return issue(officer, to(ofEntry(FIR_COPY, entry, language), "person", of.person())).get("number").asText();
    }

    static String refusal(Api officer, Map<String, Object> letter) {
        return officer.refusal(ISSUE, "letter", letter, "key", key());
    }

    static JsonNode copy(Api officer, JsonNode letter, String kindOfRecipient, String recipient) {
        return officer.run(COPY, copying(letter, kindOfRecipient, recipient)).get("copyLetter");
    }

    static Object[] copying(JsonNode letter, String kindOfRecipient, String recipient) {
        return new Object[] {
            "letter", letter.get("id").asText(),
            "version", letter.get("version").asInt(),
            "recipient", Map.of(kindOfRecipient, recipient),
            "key", key()
        };
    }

    static HttpResponse<byte[]> fetch(Api officer, JsonNode letter, int copy) {
        return officer.fetch(address(letter, copy));
    }

    static String address(JsonNode letter, int copy) {
        return letter.at("/copies/" + (copy - 1) + "/address").asText();
    }

    /** To be looked at by people: whether it is beautiful no test can tell. */
    private static void keep(String name, byte[] pdf) {
        try {
            Files.write(Files.createDirectories(Path.of("target", "letters")).resolve(name + ".pdf"), pdf);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** The words of every page, in one line. */
    public static String words(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String words(Api officer, JsonNode letter, int copy) {
        HttpResponse<byte[]> answer = fetch(officer, letter, copy);
        if (answer.statusCode() != 200) {
            throw new AssertionError("fetching a letter answers " + answer.statusCode());
        }
        keep(letter.get("kind").asText() + "-" + copy, answer.body());
        return words(answer.body());
    }
}
