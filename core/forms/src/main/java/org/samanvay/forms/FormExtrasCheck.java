package org.samanvay.forms;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.Calculation;
import org.samanvay.spi.Form;

/** Checks what a form says beside its questions. */
final class FormExtrasCheck {
    private final FormModel model;
    private final Place form;

    FormExtrasCheck(FormModel model, Place form) {
        this.model = model;
        this.form = form;
    }

    void check() {
        model.extras().guidance().ifPresent(words -> form.requireText("guidance", words));
        Set<String> paths = FieldPaths.of(model).all().keySet();
        for (Form.LawNote note : model.extras().lawNotes()) {
            Place place = form.at("#" + note.path());
            place.requireText("law note", note.words());
            place.requireLaw(note.law());
            if (!paths.contains(note.path())) {
                place.fault("law note on an unknown field", "name a component by its path from the form's record");
            }
        }
        Set<String> taken = new HashSet<>(References.codes(model.fields(), FormField::name));
        for (Form.Calculated calculated : model.extras().calculated()) {
            Place place = form.at("#" + calculated.name());
            place.requireText("label", calculated.label());
            if (!calculated.name().matches("[a-z][A-Za-z0-9]*") || !taken.add(calculated.name())) {
                place.fault("name that is taken or no name", "call it unlike any component, in camelCase");
            }
            checkCalculation(calculated.calculation(), place);
        }
        checkUpgrades();
    }

    private void checkUpgrades() {
        List<Integer> from =
                model.extras().upgrades().stream().map(Form.UpgradeFrom::version).toList();
        for (int i = 0; i < from.size(); i++) {
            int expected = model.version() - from.size() + i;
            if (from.get(i) != expected || expected < 1) {
                form.fault(
                        "upgrades from versions %s to %d".formatted(from, model.version()),
                        "name each earlier version once, in order, up to the one before this");
                return;
            }
        }
    }

    private void checkCalculation(Calculation calculation, Place place) {
        switch (calculation) {
            case Calculation.Fixed fixed -> {}
            case Calculation.Answer answer -> requireNumber(model.fields(), answer.path(), place);
            case Calculation.Sum sum -> {
                if (sum.parts().isEmpty()) {
                    place.fault("sum of nothing", "give it at least one part");
                }
                sum.parts().forEach(part -> checkCalculation(part, place));
            }
            case Calculation.Difference difference -> {
                checkCalculation(difference.from(), place);
                checkCalculation(difference.less(), place);
            }
            case Calculation.Product product -> {
                checkCalculation(product.one(), place);
                checkCalculation(product.other(), place);
            }
            case Calculation.Rows rows -> requireList(rows.path(), place);
            case Calculation.SumOfRows sum ->
                requireList(sum.path(), place)
                        .ifPresent(list -> requireNumber(list.fields(), sum.number(), place));
            case Calculation.YearsBetween years -> {
                requireTime(years.from(), place);
                requireTime(years.to(), place);
            }
            case Calculation.DaysBetween days -> {
                requireTime(days.from(), place);
                requireTime(days.to(), place);
            }
            case Calculation.Choose choose -> {
                ConditionCheck.check(choose.condition(), model.fields(), place);
                checkCalculation(choose.then(), place);
                checkCalculation(choose.otherwise(), place);
            }
        }
    }

    private static void requireNumber(List<FormField> fields, String path, Place place) {
        Optional<FieldType> type = ConditionPaths.find(fields, path).map(FormField::type);
        if (type.filter(FieldKinds::isNumber).isEmpty()) {
            place.fault("calculates with %s, which is no number".formatted(path), "name a number or an amount");
        }
    }

    private void requireTime(String path, Place place) {
        Optional<FieldType> type = ConditionPaths.find(model.fields(), path).map(FormField::type);
        if (type.filter(FieldKinds::hasDay).isEmpty()) {
            place.fault("calculates with %s, which is no date".formatted(path), "name a date or a date and time");
        }
    }

    private Optional<FieldType.ListOfGroups> requireList(String path, Place place) {
        Optional<FieldType.ListOfGroups> list = ConditionPaths.find(model.fields(), path)
                .map(FormField::type)
                .filter(FieldType.ListOfGroups.class::isInstance)
                .map(FieldType.ListOfGroups.class::cast);
        if (list.isEmpty()) {
            place.fault("calculates with %s, which is no list".formatted(path), "name a list of groups");
        }
        return list;
    }
}
