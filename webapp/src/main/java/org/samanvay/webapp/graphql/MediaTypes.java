package org.samanvay.webapp.graphql;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a request may be sent as, and which of the two answer types the caller prefers. */
enum MediaTypes {
    /** Statuses speak of HTTP only: a document that does not parse answers 200. */
    JSON("application/json"),
    /** Statuses speak of GraphQL too: a document that does not parse answers 400. */
    RESPONSE("application/graphql-response+json");

    private static final Pattern PARAMETERS = Pattern.compile("\\s*;\\s*");

    private final String type;

    MediaTypes(String type) {
        this.type = type;
    }

    String header() {
        return type + ";charset=utf-8";
    }

    /** The best of what {@code Accept} names; {@code application/json} where it names nothing, empty where neither. */
    static Optional<MediaTypes> accepted(@Nullable String accept) {
        if (accept == null || accept.isBlank()) {
            return Optional.of(JSON);
        }
        MediaTypes best = JSON;
        double weight = 0;
        for (String range : accept.split(",", 20)) {
            String[] parts = PARAMETERS.split(range.strip().toLowerCase(Locale.ROOT), 10);
            double q = quality(parts);
            Optional<MediaTypes> match = match(parts[0]);
            if (match.isPresent() && q > weight) {
                best = match.get();
                weight = q;
            }
        }
        return weight > 0 ? Optional.of(best) : Optional.empty();
    }

    private static Optional<MediaTypes> match(String range) {
        return switch (range) {
            case "*/*", "application/*", "application/json" -> Optional.of(JSON);
            case "application/graphql-response+json" -> Optional.of(RESPONSE);
            default -> Optional.empty();
        };
    }

    private static double quality(String[] parts) {
        double q = 1;
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].startsWith("charset=") && !isUtf8(parts[i])) {
                return 0;
            }
            if (parts[i].startsWith("q=")) {
                q = number(parts[i].substring(2));
            }
        }
        return q;
    }

    private static double number(String text) {
        return text.matches("[01](\\.[0-9]{0,3})?") ? Double.parseDouble(text) : 0;
    }

    /** Only {@code application/json}, in UTF-8: a browser asks before it sends that to another site. */
    static boolean mayBeSent(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        String[] parts = PARAMETERS.split(contentType.strip().toLowerCase(Locale.ROOT), 10);
        if (!parts[0].equals(JSON.type)) {
            return false;
        }
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].startsWith("charset=") && !isUtf8(parts[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(String parameter) {
        String charset = parameter.substring("charset=".length()).replace("\"", "");
        return charset.equals("utf-8") || charset.equals("utf8");
    }
}
