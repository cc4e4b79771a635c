package org.samanvay.plugins.police.fir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadsFromSectionsTest {
    @Test
    void givesASectionItsHeadAndItsProcedure() {
        assertThat(added("BNS", "70(2)"))
                .containsEntry("heads", List.of(Map.of("head", "rape-gang-u18")))
                .containsEntry("procedures", List.of("TWO_MONTHS"));
    }

    @Test
    void knowsTheProcedureOfAnActEvenWhereNoHeadNamesTheSection() {
        assertThat(added("POCSO", "99"))
                .containsEntry("procedures", List.of("CHILD_SEXUAL_OFFENCE"))
                .doesNotContainKey("heads");
    }

    @Test
    void leavesAReadTogetherSectionToTheOfficer() {
        assertThat(added("BNS", "64 r/w 62")).containsOnlyKeys("offences");
    }

    @Test
    void keepsEveryAnswerOfVersionOne() {
        Map<String, Object> version1 = Map.of("station", "Example Station", "offences", List.of());

        assertThat(HeadsFromSections.added(version1)).isEqualTo(version1);
    }

    private static Map<String, Object> added(String act, String section) {
        return HeadsFromSections.added(Map.of("offences", List.of(Map.of("act", act, "section", section))));
    }
}
