package org.samanvay.plugins.police.fir;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samanvay.forms.FieldPaths;
import org.samanvay.forms.FormModel;
import org.samanvay.forms.FormReader;
import org.samanvay.spi.Origin;

class Iif1ExtractTest {
    @Test
    void comesByFileOnly() {
        assertThat(Iif1Extract.FORM.origin()).isEqualTo(Origin.IMPORTED);
    }

    @Test
    void holdsEveryFieldOfTheOfficialForm() {
        int single = 40;
        int columnsOfItsThreeTables = 2 + 5 + 3;
        int nameOfAnotherAct = 1;
        FormModel model = FormReader.read("police", Iif1Extract.FORM).model();
        assertThat(FieldPaths.of(model).leaves().keySet())
                .hasSize(single + columnsOfItsThreeTables + nameOfAnotherAct);
    }
}
