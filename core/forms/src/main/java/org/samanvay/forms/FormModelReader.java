package org.samanvay.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samanvay.spi.CodeList;
import org.samanvay.spi.Condition;
import org.samanvay.spi.Form;
import org.samanvay.spi.Retention;

/** Reads what a form says of itself, then its fields, then its conditions over those fields. */
final class FormModelReader {
    private FormModelReader() {}

    static FormModel read(String department, Form<?> form, Map<String, CodeList> codeLists, Place place) {
        place.requireCode("form code", form.code());
        if (form.version() < 1) {
            place.fault("version %d".formatted(form.version()), "start with 1");
        }
        place.requireText("title", form.title());
        place.requireWords("source", form.source(), "name the law, rule or official form that it follows");
        checkRetention(form.retention(), place);
        Map<String, Condition> conditions = conditions(form, place);
        List<FormField> fields = new FieldReader(conditions, codeLists).fields(form.answers(), place.at("#"));
        FormModel model = new FormModel(
                department,
                department + "." + form.code(),
                form.version(),
                form.title(),
                form.cardinality(),
                form.origin(),
                form.retention(),
                form.source(),
                form.marks(),
                form.answers(),
                fields,
                extras(form));
        new ConditionCheck(model, place).check(conditions);
        new FormExtrasCheck(model, place).check();
        return model;
    }

    private static FormExtras extras(Form<?> form) {
        return new FormExtras(
                form.guidance(), form.correctedBy(), form.lawNotes(), form.calculated(), form.upgrades());
    }

    private static Map<String, Condition> conditions(Form<?> form, Place place) {
        Map<String, Condition> conditions = new LinkedHashMap<>();
        for (Form.ShownWhen each : form.conditions()) {
            if (conditions.putIfAbsent(each.path(), each.condition()) != null) {
                place.at("#" + each.path()).fault("two conditions", "join them with Condition.all or Condition.any");
            }
        }
        return conditions;
    }

    private static void checkRetention(Retention retention, Place place) {
        retention.years().ifPresent(years -> {
            if (years < 1) {
                place.fault("retention of %d years".formatted(years), "write the years, or Retention.notDetermined()");
            }
            place.requireWords(
                    "source of the retention", retention.source(), "name the law or order that sets the years");
        });
    }
}
