package org.samanvay.webapp.graphql;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the endpoint looks at in an HTTP request.
 *
 * @param headers by lower-case name; only those named in {@link #HEADERS}; all values of one, with commas between
 * @param parameters of the address, decoded once; only for GET; empty where the address cannot be read
 * @param length of the body as announced, or -1
 */
record Question(
        String method,
        Map<String, String> headers,
        Optional<Map<String, String>> parameters,
        long length,
        InputStream body) {
    static final String[] HEADERS = {"accept", "content-type", "content-encoding", "upgrade"};

    @Nullable String header(String name) {
        return headers.get(name);
    }
}
