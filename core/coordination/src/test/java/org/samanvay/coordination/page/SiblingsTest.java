package org.samanvay.coordination.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SiblingsTest {
    private final Siblings<String> siblings = new Siblings<>(List.of("a", "b"));
    private final List<List<String>> reads = new ArrayList<>();

    @Test
    void areReadOnceForAll() {
        assertThat(lengths("referrals")).isEqualTo(Map.of("a", 1, "b", 1));
        lengths("referrals");
        assertThat(reads).containsExactly(List.of("a", "b"));
    }

    @Test
    void areReadAgainForAnotherQuestion() {
        lengths("referrals");
        lengths("entries");
        assertThat(reads).hasSize(2);
    }

    @Test
    void areNotReadBeforeSomebodyAsks() {
        assertThat(reads).isEmpty();
    }

    private Map<String, Integer> lengths(String question) {
        return siblings.of(question, all -> {
            reads.add(all);
            return Map.of("a", 1, "b", 1);
        });
    }
}
