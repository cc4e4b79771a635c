package org.samanvay.webapp.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an officer does with drafts. */
final class Drafts {
    static final String SAVE = "mutation($place: DraftPlaceInput!, $content: String!, $version: Int!) {"
            + " saveDraft(place: $place, content: $content, version: $version) { version savedAt keptUntil } }";

    private Drafts() {}

    static JsonNode save(Api officer, Map<String, ?> place, String content, int version) {
        return officer.run(SAVE, "place", place, "content", content, "version", version).get("saveDraft");
    }

    static @Nullable String content(Api officer, Map<String, ?> place) {
        JsonNode draft = officer.run(
                        "query($place: DraftPlaceInput!) { draft(place: $place) { content } }", "place", place)
                .get("draft");
        return draft.isNull() ? null : draft.get("content").asText();
    }

    static boolean discard(Api officer, Map<String, ?> place) {
        return officer.run(
                        "mutation($place: DraftPlaceInput!) { discardDraft(place: $place) }", "place", place)
                .get("discardDraft")
                .asBoolean();
    }
}
