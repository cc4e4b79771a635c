package org.samanvay.webapp.it.screens;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** One browser for all tests of the screens, started with the first of them and closed after the last. */
public final class Chromium implements BeforeAllCallback {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static volatile Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(Namespace.create(Chromium.class))
                .getOrComputeIfAbsent("running", key -> new Running(), Running.class);
    }

    static Browser browser() {
        return browser;
    }

    private static final class Running implements AutoCloseable {
        private final Playwright playwright;

        Running() {
            Map<String, String> environment = new HashMap<>(System.getenv());
            // The node that built the screens also drives the browser; unpacking another one takes half a second.
            onPath("node").ifPresent(node -> environment.put("PLAYWRIGHT_NODEJS_PATH", node.toString()));
            playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(QUIET));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }

    private static Path executable() {
        return Optional.ofNullable(System.getenv("SAMANVAY_CHROMIUM"))
                .map(Path::of)
                .or(() -> NAMES.stream().flatMap(name -> onPath(name).stream()).findFirst())
                .orElseThrow(() -> new IllegalStateException("The tests of the screens need Chromium, and there is none"
                        + " on the path. Install it (on Debian: apt-get install chromium), or name the program in"
                        + " SAMANVAY_CHROMIUM. Without the screens: mvn verify -Dskip.frontend"));
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
