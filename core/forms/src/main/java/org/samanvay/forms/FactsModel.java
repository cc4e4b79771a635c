package org.samanvay.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.Cardinality;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Origin;
import org.samanvay.spi.Retention;
import org.samanvay.spi.Text;
import org.samanvay.spi.facts.Facts;

/** The facts that schemes ask for, as a form model: checked, validated and projected like any form. */
final class FactsModel {
    static final String CODE = "platform.facts";

    private FactsModel() {}

    static FormModel of(Iterable<DepartmentDefinition> departments, List<DefinitionFault> faults) {
        List<FormField> fields = new ArrayList<>(read(Facts.class, new Place("facts#", faults)));
        Set<String> taken = References.codes(fields, FormField::name);
        for (DepartmentDefinition department : departments) {
            department.facts().ifPresent(own -> {
                Place place = new Place(department.id() + "/facts#", faults);
                String name = GraphqlNames.field(department.id());
                if (taken.contains(name)) {
                    place.fault("a common fact is called %s too".formatted(name), "rename the common fact");
                }
                List<FormField> inside = read(own, place);
                requireAskable(inside, place);
                inside.stream().filter(FormField::required).forEach(field -> place.at(field.name())
                        .fault("fact that must be answered", "make it Optional: a fact may be unknown"));
                fields.add(new FormField(
                        name,
                        department.name(),
                        Optional.empty(),
                        DataClass.GENERAL,
                        new FieldType.Group(own, inside),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Set.of()));
            });
        }
        return new FormModel(
                "platform",
                CODE,
                1,
                Text.of("Facts that schemes ask for", "योजनाओं हेतु तथ्य"),
                Cardinality.ONE_PER_CASE,
                Origin.ENTERED,
                Retention.notDetermined(),
                "Schemes of all departments",
                Set.of(),
                Facts.class,
                fields,
                FormExtras.NONE);
    }

    private static void requireAskable(List<FormField> fields, Place place) {
        for (FormField field : fields) {
            if (field.type() instanceof FieldType.Group group) {
                requireAskable(group.fields(), place.at(field.name()));
            } else if (FactKind.of(field.type()).isEmpty()) {
                place.at(field.name())
                        .fault(
                                "fact that a stranger cannot be asked for",
                                "make it YesNo, a choice, a number, Money or a date");
            }
        }
    }

    private static List<FormField> read(Class<? extends Record> record, Place place) {
        return new FieldReader(Map.of(), Map.of()).fields(record, place);
    }
}
