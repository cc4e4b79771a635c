package org.samanvay.spi.testing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samanvay.forms.AnswerCheck;
import org.samanvay.forms.AnswerCodec;
import org.samanvay.forms.FormModel;
import org.samanvay.forms.FormReader;
import org.samanvay.spi.Department;
import org.samanvay.spi.Form;

/**
 * A form tried out: begin with a sample, change single answers, see what the check says. For the rules that a
 * department cares about by name; the contract test tries everything else.
 */
public final class FormTrial {
    private final FormModel model;
    private final Map<String, Object> answers;

    private FormTrial(FormModel model, Map<String, Object> answers) {
        this.model = model;
        this.answers = answers;
    }

    public static <F extends Record> FormTrial of(Department department, Form<F> form, F sample) {
        FormModel model = FormReader.read(department.id().value(), form, department.codeLists()).model();
        return new FormTrial(model, AnswerCodec.of(model).fromRecord(sample).values());
    }

    /**
     * @param path component names joined by dots; through groups, not through lists
     * @param answer as a client would send it: a constant's name, a list of them, text, a number
     */
    public FormTrial with(String path, Object answer) {
        return new FormTrial(model, changed(answers, path, answer));
    }

    public FormTrial without(String path) {
        return with(path, "");
    }

    /** Every fault as {@code path RULE}, for instance {@code shelter REQUIRED}; none if the answers can be taken. */
    public List<String> faults(Instant now) {
        return AnswerCheck.of(model).check(answers, now).faults().stream()
                .map(fault -> fault.path() + " " + fault.rule())
                .toList();
    }

    private static Map<String, Object> changed(Map<?, ?> group, String path, Object answer) {
        Map<String, Object> changed = new LinkedHashMap<>();
        group.forEach((name, value) -> changed.put(String.valueOf(name), value));
        int dot = path.indexOf('.');
        if (dot < 0) {
            changed.put(path, answer);
            return changed;
        }
        Object inner = changed.getOrDefault(path.substring(0, dot), Map.of());
        changed.put(path.substring(0, dot), changed((Map<?, ?>) inner, path.substring(dot + 1), answer));
        return changed;
    }
}
