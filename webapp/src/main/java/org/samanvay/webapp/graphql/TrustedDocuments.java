package org.samanvay.webapp.graphql;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The documents that the build of the screens put into the WAR, by hash. A screen sends
 * {@code {"documentId": "sha256:...", "variables": {...}}}: a fifth of the bytes, and nothing but what was built.
 */
final class TrustedDocuments {
    static final String FILE = "/WEB-INF/frontend/trusted-documents.json";

    private final Map<String, String> texts;

    private TrustedDocuments(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /** Where the WAR was built without screens. */
    static TrustedDocuments none() {
        return new TrustedDocuments(Map.of());
    }

    /** @param file {@code {"sha256:...": "<document>"}} */
    static TrustedDocuments read(InputStream file) throws IOException {
        Map<String, String> texts = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(file)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                texts.put(parser.currentName(), parser.nextTextValue());
            }
        }
        return new TrustedDocuments(texts);
    }

    Optional<String> find(String id) {
        return Optional.ofNullable(texts.get(id));
    }
}
