package org.samanvay.webapp.screens;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One file of the screens, with what the build compressed of it.
 *
 * @param encoded by content coding; empty for files that are compressed in themselves
 */
record ScreenFile(String type, byte[] plain, Map<String, byte[]> encoded) {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "css", "text/css;charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "webmanifest", "application/manifest+json",
            "woff2", "font/woff2",
            "txt", "text/plain;charset=utf-8");

    /** The smallest first. */
    static final Map<String, String> ENDINGS = Map.of("br", ".br", "gzip", ".gz");

    static @Nullable String typeOf(String name) {
        return TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    }

    /** The coding that the browser takes and this file has, Brotli before gzip; null: as it is. */
    @Nullable String coding(@Nullable String accepted) {
        if (accepted == null) {
            return null;
        }
        String takes = accepted.toLowerCase(Locale.ROOT);
        for (String coding : new String[] {"br", "gzip"}) {
            if (encoded.containsKey(coding) && takes.matches(".*\\b" + coding + "\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*")) {
                return coding;
            }
        }
        return null;
    }
}
