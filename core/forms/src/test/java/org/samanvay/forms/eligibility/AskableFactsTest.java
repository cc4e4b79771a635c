package org.samanvay.forms.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.FactKind;
import org.samanvay.forms.FactKind.Bounds;
import org.samanvay.forms.FaultyDefinitions;
import org.samanvay.forms.FieldPaths;
import org.samanvay.forms.FieldType;
import org.samanvay.forms.FormField;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Department;
import org.samanvay.spi.DepartmentId;
import org.samanvay.spi.DepartmentKind;
import org.samanvay.spi.Field;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Text;

/** Facts are asked of strangers, so each must be of a kind that a stranger can answer. */
class AskableFactsTest {
    private final FieldPaths facts = FieldPaths.of(
            Definitions.of(List.of(new PensionDepartment())).facts());

    @Test
    void everyFactHasAKindThatAStrangerCanAnswer() {
        assertThat(facts.leaves().values())
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(FactKind.of(fact.type())).isPresent());
        assertThat(FactKind.of(type("pension.monthsRegistered"))).contains(FactKind.NUMBER);
        assertThat(FactKind.of(type("monthlyIncome"))).contains(FactKind.MONEY);
        assertThat(FactKind.of(type("rationCard"))).contains(FactKind.YES_NO);
        assertThat(FactKind.of(type("sex"))).contains(FactKind.CHOICE);
    }

    @Test
    void aChoiceSaysWhatCanBeChosenAndANumberItsBounds() {
        assertThat(FactKind.choices(type("sex")))
                .extracting(FieldType.Option::code)
                .containsExactly("FEMALE", "MALE", "TRANSGENDER");
        assertThat(FactKind.choices(type("age"))).isEmpty();
        assertThat(FactKind.bounds(type("age"))).contains(new Bounds(BigDecimal.ZERO, BigDecimal.valueOf(120)));
        assertThat(FactKind.bounds(type("rationCard"))).isEmpty();
    }

    @Test
    void aFactThatAStrangerCannotBeAskedForIsAFault() {
        assertThatThrownBy(() -> Definitions.of(List.of(new Telling())))
                .isInstanceOf(FaultyDefinitions.class)
                .hasMessageContaining("note")
                .hasMessageContaining("fact that a stranger cannot be asked for");
    }

    private FieldType type(String path) {
        return facts.field(path).map(FormField::type).orElseThrow();
    }

    /** It would have people write to it. */
    private static final class Telling implements Department {
        private record Told(@Field(en = "What else?", hi = "और क्या?", data = DataClass.GENERAL) Optional<String> note) {}

        @Override
        public DepartmentId id() {
            return new DepartmentId("telling");
        }

        @Override
        public Text name() {
            return Text.of("Telling", "कथन");
        }

        @Override
        public DepartmentKind kind() {
            return DepartmentKind.GOVERNMENT;
        }

        @Override
        public List<PostKind> posts() {
            return new PensionDepartment().posts();
        }

        @Override
        public Optional<Class<? extends Record>> facts() {
            return Optional.of(Told.class);
        }
    }
}
