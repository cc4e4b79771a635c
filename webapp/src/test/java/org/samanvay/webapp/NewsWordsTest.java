package org.samanvay.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samanvay.coordination.event.NoticeKind;
import org.samanvay.coordination.event.StepKind;

/** Whatever an officer can be told of has words on the screens: nobody reads "something new" where we know what. */
class NewsWordsTest {
    private static final Path SOURCES = Path.of("src/main/frontend/src");

    @Test
    void everyStepAndEveryNoticeHasWordsInBothLanguages() throws IOException {
        assertThat(wordsOfSteps()).containsAll(Stream.concat(Stream.of(StepKind.values()), Stream.of(NoticeKind.values()))
                .map(kind -> "step." + kind)
                .toList());
    }

    private static Set<String> wordsOfSteps() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(each -> each.endsWith("messages.json")).toList()) {
                JsonNode messages = new JsonMapper().readTree(file.toFile());
                messages.fieldNames().forEachRemaining(name -> {
                    if (name.startsWith("step.") && messages.get(name).hasNonNull("hi") && messages.get(name).hasNonNull("en")) {
                        names.add(name);
                    }
                });
            }
        }
        return names;
    }
}
