package org.samanvay.coordination.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeTest {
    private static final UUID WHO = new UUID(0, 1);

    @Test
    void isTheSameInWhateverOrderMembersWereWritten() {
        assertThat(of(answers("a", "b", "c")).canonicalArguments())
                .isEqualTo(of(answers("c", "a", "b")).canonicalArguments());
    }

    @Test
    void isTheSameInWhateverOrderInnerMembersWereWritten() {
        assertThat(of(Map.of("group", List.of(answers("a", "b")))).canonicalArguments())
                .isEqualTo(of(Map.of("group", List.of(answers("b", "a")))).canonicalArguments());
    }

    @Test
    void isAnotherOneWithOtherArguments() {
        assertThat(of("a", "b").canonicalArguments()).isNotEqualTo(of("b", "a").canonicalArguments());
        assertThat(of("a", null).canonicalArguments()).isNotEqualTo(of("a").canonicalArguments());
        assertThat(of("ab", "").canonicalArguments()).isNotEqualTo(of("a", "b").canonicalArguments());
    }

    @Test
    void isAnotherOneForAnotherOperation() {
        assertThat(Change.of(WHO, "closeCase", "key", "a").canonicalArguments())
                .isNotEqualTo(Change.of(WHO, "reopenCase", "key", "a").canonicalArguments());
    }

    private static Change of(@Nullable Object... arguments) {
        return Change.of(WHO, "submitForm", "key", arguments);
    }

    private static Map<String, Object> answers(String... names) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (String name : names) {
            answers.put(name, name);
        }
        return answers;
    }
}
