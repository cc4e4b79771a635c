package org.samanvay.coordination.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.samanvay.coordination.event.NoticeKind;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.spi.Text;

/** What leaves the platform says what it is about in general, in both languages, each kind in its own words. */
class NoticeWordsTest {
    private static final Path SOURCES = Path.of("src/main/java/org/samanvay/coordination");
    private static final Text GENERAL = NoticeWords.of(StepKind.CASE_OPENED);

    /** A step that is written and told to a post by name: everything between the two is of the same step. */
    private static final Pattern TOLD = Pattern.compile("StepKind\\.([A-Z_]+)[^;]*?\\.telling\\(", Pattern.DOTALL);

    @ParameterizedTest
    @EnumSource
    void everyNoticeHasASentenceOfItsOwn(NoticeKind kind) {
        Text words = NoticeWords.of(kind);
        assertThat(words).isNotEqualTo(GENERAL);
        assertThat(Arrays.stream(NoticeKind.values()).filter(other -> NoticeWords.of(other).equals(words)))
                .containsExactly(kind);
        assertPlain(words);
    }

    @ParameterizedTest
    @MethodSource("told")
    void everyStepThatIsToldToAPostHasASentence(StepKind kind) {
        assertThat(NoticeWords.of(kind)).isNotEqualTo(GENERAL);
        assertPlain(NoticeWords.of(kind));
    }

    @Test
    void theStepsThatAreToldAreFound() {
        assertThat(told()).contains(StepKind.REFERRAL_SENT, StepKind.CASE_MESSAGE_SENT, StepKind.CASE_ACTION_MADE);
    }

    static Set<StepKind> told() {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return all.filter(path -> path.toString().endsWith(".java"))
                    .flatMap(path -> TOLD.matcher(text(path)).results())
                    .map(found -> StepKind.valueOf(found.group(1)))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Nothing is put into it: no place to fill, no number, neither a person's nor a case's. */
    private static void assertPlain(Text words) {
        for (String text : List.of(words.en(), words.hi())) {
            assertThat(text).isNotBlank().doesNotContainPattern("[{}%0-9०-९]").hasSizeLessThan(140);
        }
        assertThat(words.hi()).containsPattern("\\p{IsDevanagari}");
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
