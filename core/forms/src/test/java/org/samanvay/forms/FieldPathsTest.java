package org.samanvay.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.forms.ShelterFixture.MODEL;
import static org.samanvay.forms.ShelterFixture.check;
import static org.samanvay.forms.ShelterFixture.everything;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FieldPathsTest {
    private static final FieldPaths PATHS = FieldPaths.of(MODEL);

    @Test
    void listsGroupsAndLeaves() {
        assertThat(PATHS.all()).containsKeys("number", "stay", "stay.room", "children", "children.age");
        assertThat(PATHS.leaves())
                .containsKeys("stay.room", "children.age", "slip")
                .doesNotContainKeys("stay", "children");
        assertThat(PATHS.field("children.age").orElseThrow().label().en()).isEqualTo("Age");
        assertThat(PATHS.field("children.name")).isEmpty();
    }

    @Test
    void keepsOnlyWhatIsNamed() {
        Answers shared =
                PATHS.only(check(everything()).answers(), Set.of("age", "stay.room", "children.school", "nothing"));

        assertThat(shared.values())
                .isEqualTo(
                        Map.of("age", 31, "stay", Map.of("room", "4"), "children", List.of(Map.of("school", "GIC"))));
    }

    @Test
    void keepsEverythingBelowANamedGroup() {
        Answers shared = PATHS.only(check(everything()).answers(), Set.of("stay"));

        assertThat(shared.values())
                .isEqualTo(Map.of("stay", Map.of("room", "4", "nights", 9, "reason", "No safe home")));
    }

    @Test
    void keepsNothingWhenNothingIsNamed() {
        assertThat(PATHS.only(check(everything()).answers(), Set.of()).values()).isEmpty();
    }
}
