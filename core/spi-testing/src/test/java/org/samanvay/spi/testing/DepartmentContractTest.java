package org.samanvay.spi.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samanvay.spi.Department;
import org.samanvay.spi.DepartmentId;
import org.samanvay.spi.DepartmentKind;
import org.samanvay.spi.Text;

/** The contract must be able to fail. */
class DepartmentContractTest {
    @Test
    void failsForADepartmentThatNobodyFinds() {
        assertThatThrownBy(new OfHiddenDepartment()::isFoundOnceByTheServiceLoader)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("META-INF/services/org.samanvay.spi.Department");
    }

    @Test
    void failsWithoutAPublicConstructor() {
        assertThatThrownBy(new OfHiddenDepartment()::hasAPublicConstructorWithoutArguments)
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void failsWithEveryFaultOfTheDefinition() {
        assertThatThrownBy(new OfFlawedDepartment()::hasNoFaultInItsDefinition)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("3 faults")
                .hasMessageContaining("flawed: name has no Hindi")
                .hasMessageContaining("flawed: 0 nodal posts at level STATE");
    }

    @Test
    void failsForATestOfAnotherName() {
        assertThatThrownBy(new OfFlawedDepartment()::isTestedByAClassOfItsName).isInstanceOf(AssertionError.class);
    }

    @Test
    void failsWithoutASampleOfAForm() {
        assertThatThrownBy(new WithoutSample()::hasASampleOfEveryForm)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("add a KitForm to samples()");
    }

    @Test
    void failsForASampleOfNoForm() {
        assertThatThrownBy(new WithStrangeSample()::hasAFormForEverySample).isInstanceOf(AssertionError.class);
    }

    @Test
    void failsForASampleThatBreaksALimit() {
        assertThatThrownBy(new WithBadSample()::acceptsEverySample)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("sample of kit.short")
                .hasMessageContaining("REQUIRED");
    }

    private static final class HiddenDepartment implements Department {
        @Override
        public DepartmentId id() {
            return new DepartmentId("hidden");
        }

        @Override
        public DepartmentKind kind() {
            return DepartmentKind.NGO;
        }

        @Override
        public Text name() {
            return Text.of("Hidden", "छिपा");
        }
    }

    private static final class OfHiddenDepartment extends DepartmentContract<HiddenDepartment> {
        @Override
        protected List<Record> samples() {
            return List.of();
        }
    }

    private static final class OfFlawedDepartment extends DepartmentContract<FlawedDepartment> {
        @Override
        protected List<Record> samples() {
            return List.of();
        }
    }

    private static final class WithoutSample extends DepartmentContract<KitDepartment> {
        @Override
        protected List<Record> samples() {
            return List.of();
        }
    }

    private static final class WithStrangeSample extends DepartmentContract<KitDepartment> {
        @Override
        protected List<Record> samples() {
            return List.of(Text.of("no form", "प्रपत्र नहीं"));
        }
    }

    private static final class WithBadSample extends DepartmentContract<KitDepartment> {
        @Override
        @SuppressWarnings("NullAway") // the very mistake that this is about
        protected List<Record> samples() {
            return List.of(new KitForm.Short(null));
        }
    }
}
