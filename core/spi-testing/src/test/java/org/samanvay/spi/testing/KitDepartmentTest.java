package org.samanvay.spi.testing;

import java.util.List;
import org.samanvay.forms.AnswerCheck;
import org.samanvay.forms.AnswerCodec;
import org.samanvay.forms.Answers;
import org.samanvay.forms.FormModel;
import org.samanvay.forms.FormReader;

/** Runs the whole contract over a department that uses everything. */
class KitDepartmentTest extends DepartmentContract<KitDepartment> {
    @Override
    protected List<Record> samples() {
        return List.of(everything(), new KitForm.Short(KitForm.Colour.RED));
    }

    /** A random one as its record: written out, it would be too long to read. */
    private static Record everything() {
        FormModel model = FormReader.read("kit", KitDepartment.EVERYTHING).model();
        Answers answers = AnswerCheck.of(model)
                .check(RandomAnswers.of(model).answers(7), FormUnderTest.NOW)
                .answers();
        return AnswerCodec.of(model).toRecord(answers, KitForm.class);
    }
}
