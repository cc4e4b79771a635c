package org.samanvay.webapp.screens;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All files of the screens, read once: together they are smaller than one photograph. */
final class ScreenFiles {
    private static final String FOLDER = "/WEB-INF/frontend";

    private final Map<String, ScreenFile> files = new HashMap<>();

    static ScreenFiles of(ServletContext context) {
        ScreenFiles found = new ScreenFiles();
        found.read(context, "/index.html");
        found.read(context, "/sw.js");
        Set<String> assets = context.getResourcePaths(FOLDER + "/assets");
        if (assets != null) {
            assets.forEach(path -> found.read(context, path.substring(FOLDER.length())));
        }
        return found;
    }

    /** @param path "/index.html", "/assets/..." */
    Optional<ScreenFile> find(String path) {
        return Optional.ofNullable(files.get(path));
    }

    private void read(ServletContext context, String path) {
        String type = ScreenFile.typeOf(path);
        byte @Nullable [] plain = type == null ? null : bytes(context, path);
        if (type == null || plain == null) {
            return;
        }
        Map<String, byte[]> encoded = new HashMap<>();
        ScreenFile.ENDINGS.forEach((coding, ending) -> {
            byte @Nullable [] compressed = bytes(context, path + ending);
            if (compressed != null) {
                encoded.put(coding, compressed);
            }
        });
        files.put(path, new ScreenFile(type, plain, encoded));
    }

    private static byte @Nullable [] bytes(ServletContext context, String path) {
        try (InputStream in = context.getResourceAsStream(FOLDER + path)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
