package org.samanvay.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samanvay.forms.faulty.FaultyDepartment;
import org.samanvay.forms.fixture.RefugeDepartment;
import org.samanvay.spi.Form;
import org.samanvay.spi.Text;

class DefinitionsTest {
    @Test
    void readsADepartmentWithoutFault() {
        Definitions definitions = Definitions.of(List.of(new RefugeDepartment()));

        assertThat(definitions.departments())
                .extracting(DepartmentDefinition::id)
                .containsExactly("refuge");
        assertThat(definitions.form("refuge.leaving")).map(FormModel::shortCode).contains("leaving");
        assertThat(definitions.service("refuge.safe-night"))
                .map(ServiceDefinition::department)
                .contains("refuge");
        assertThat(definitions.department("refuge").orElseThrow().duties()).hasSize(1);
        assertThat(definitions.form("refuge.none")).isEmpty();
    }

    @Test
    void readsConditionsWhereTheyStand() {
        assertThat(FieldPaths.of(ShelterFixture.MODEL)
                        .field("stay.reason")
                        .orElseThrow()
                        .shownWhen())
                .isPresent();
        assertThat(FieldPaths.of(ShelterFixture.MODEL)
                        .field("stay.room")
                        .orElseThrow()
                        .shownWhen())
                .isEmpty();
    }

    @Test
    void givesTextALimitWhereNoneIsDeclared() {
        FormModel fine = FormReader.read(
                        "x", Form.of("fine", 1, Text.of("Fine", "ठीक"), FaultyDepartment.Fine.class, "Fixture"))
                .model();

        assertThat(fine.fields().getFirst().type()).isEqualTo(new FieldType.ShortText(1, 200, Optional.empty()));
    }

    @Test
    void findsTwoDepartmentsWithOneId() {
        assertThat(Definitions.faults(List.of(new RefugeDepartment(), new RefugeDepartment())))
                .extracting(DefinitionFault::fault)
                .containsExactly("two departments with this id");
    }

    @Test
    void listsAllFaultsOfAllDepartmentsInOneMessage() throws IOException {
        String message = assertThatThrownBy(
                        () -> Definitions.of(List.of(new RefugeDepartment(), new FaultyDepartment())))
                .isInstanceOf(FaultyDefinitions.class)
                .actual()
                .getMessage();

        Golden.assertSame("faults.txt", message + "\n");
    }
}
