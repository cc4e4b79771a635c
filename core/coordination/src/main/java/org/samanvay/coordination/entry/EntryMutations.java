package org.samanvay.coordination.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.spi.Origin;
import org.samanvay.spi.Text;

/** Storing a form once per idempotency key: entered by an officer, or read from another system's file. */
@ApplicationScoped
public class EntryMutations {
    private static final int LONGEST_FILE = 200_000;

    private static final JsonMapper FILE = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Inject
    private CurrentViewer current;

    @Inject
    private Changes changes;

    @Inject
    private SubmittingForm submitting;

    /** The generic and the typed mutations; the same key used through both is refused as used before. */
    public UUID submit(Submission submission, String key) {
        return changes.once(
                Change.of(current.forChange().account(), "submitForm", key, submission),
                () -> submitting.submit(submission, Origin.ENTERED));
    }

    /**
     * @param file a JSON object, one member per field of the form; at most 200,000 characters
     */
    public UUID importFile(UUID caseFile, String form, String file, String key) {
        return changes.once(
                Change.of(current.forChange().account(), "importForm", key, caseFile, form, file),
                () -> submitting.submit(
                        new Submission(caseFile, form, null, null, null, read(file), null), Origin.IMPORTED));
    }

    /** Stores it as {@link #submit} does, within the caller's transaction, who keeps that it happens once. */
    public UUID submitWithin(Submission submission) {
        return submitting.submit(submission, Origin.ENTERED);
    }

    private static Map<String, Object> read(String file) {
        if (file.length() <= LONGEST_FILE) {
            try {
                return FILE.readValue(file, new TypeReference<Map<String, Object>>() {});
            } catch (JsonProcessingException unreadable) {
                // Answered below; the parser's message would quote the file.
            }
        }
        throw new Problem(
                EntryProblem.UNREADABLE_FILE,
                Text.of(
                        "The file is not a JSON object of the form's fields, of at most " + LONGEST_FILE + " characters",
                        "फ़ाइल प्ररूप के विवरणों का मान्य JSON (अधिकतम " + LONGEST_FILE + " वर्ण) नहीं है"),
                Map.of("field", "file"));
    }
}
