package org.samanvay.spi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samanvay.forms.AnswerCheck;
import org.samanvay.forms.AnswerCodec;
import org.samanvay.forms.Answers;
import org.samanvay.forms.FieldType;
import org.samanvay.forms.FieldType.Target;
import org.samanvay.forms.FormModel;
import org.samanvay.forms.FormReader;
import org.samanvay.forms.Rule;

/** Runs the whole contract over a department that uses everything. */
class KitDepartmentTest extends DepartmentContract<KitDepartment> {
    @Override
    protected List<Record> samples() {
        return List.of(everything(), new KitForm.Short(KitForm.Colour.RED));
    }

    /** A random one as its record: written out, it would be too long to read. */
    private static Record everything() {
        FormModel model = model();
        Answers answers = AnswerCheck.of(model)
                .check(RandomAnswers.of(model).answers(7), FormUnderTest.NOW)
                .answers();
        return AnswerCodec.of(model).toRecord(answers, KitForm.class);
    }

    /** So that what the contract claims of "every broken limit" is claimed of every rule there is. */
    @Test
    void breaksEveryRuleThereIs() {
        FormUnderTest form = new FormUnderTest(model(), List.of());
        Set<Rule> broken = EnumSet.of(Rule.REQUIRED, Rule.NOT_SHOWN, Rule.UNKNOWN_FIELD);
        form.paths().all().forEach((path, field) -> {
            JsonTree good = form.answering(path).orElseThrow();
            Object answer = good.at(form.firstRow(path)).orElseThrow();
            Breakage.all(field.type(), answer).forEach(each -> broken.add(each.rule()));
            if (field.type() instanceof FieldType.Coded coded) {
                assertThat(OutOfForce.all(coded, path, good)).as(path).isNotEmpty();
                broken.add(Rule.CODE_NOT_VALID);
            }
        });

        assertThat(broken).containsExactlyInAnyOrder(Rule.values());
    }

    /** So that what the contract claims of every field is claimed of every kind there is. */
    @Test
    void asksEveryKindOfField() {
        FormUnderTest form = new FormUnderTest(model(), List.of());
        Set<Class<?>> kinds = new HashSet<>();
        Set<Target> targets = EnumSet.noneOf(Target.class);
        form.paths().all().values().forEach(field -> {
            kinds.add(field.type().getClass());
            if (field.type() instanceof FieldType.Reference reference) {
                targets.add(reference.target());
            }
        });

        assertThat(kinds).containsExactlyInAnyOrder(FieldType.class.getPermittedSubclasses());
        assertThat(targets).containsExactlyInAnyOrder(Target.values());
    }

    private static FormModel model() {
        return FormReader.read("kit", KitDepartment.EVERYTHING, List.of(KitDepartment.PAINTS))
                .model();
    }
}
