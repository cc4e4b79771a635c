package org.samanvay.webapp.closed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samanvay.forms.Widget;

/** The screens and the server name the same kinds of field; a screen that forgets one does not compile. */
class ScreenWidgetsTest {
    private static final Path FORM = Path.of("src/main/frontend/src/form");
    private static final Pattern UNION = Pattern.compile("export type Widget =([^;]*);");
    private static final Pattern NAME = Pattern.compile("'([^']+)'");
    private static final Pattern SWITCH = Pattern.compile("switch \\(field\\['x-widget']\\)");
    private static final Pattern NEVER = Pattern.compile("default: return never\\(field\\['x-widget']\\);");

    @Test
    void namesWhatTheServerNames() throws IOException {
        String union = UNION.matcher(Files.readString(FORM.resolve("schema.ts")))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();

        assertThat(NAME.matcher(union).results().map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Widget.values()).map(Widget::code).toList());
    }

    @Test
    void hasNoBranchForAllOtherKinds() throws IOException {
        try (Stream<Path> files = Files.list(FORM)) {
            int switches = 0;
            for (Path file : files.filter(each -> each.toString().matches(".*\\.tsx?")).toList()) {
                String text = Files.readString(file);
                List<MatchResult> found = SWITCH.matcher(text).results().toList();
                assertThat(NEVER.matcher(text).results().count()).as(file.toString()).isEqualTo(found.size());
                switches += found.size();
            }
            assertThat(switches).isGreaterThanOrEqualTo(5);
        }
    }
}
