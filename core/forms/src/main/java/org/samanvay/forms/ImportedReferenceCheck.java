package org.samanvay.forms;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.Cardinality;
import org.samanvay.spi.ImportedReference;
import org.samanvay.spi.ImportedReference.Read;
import org.samanvay.spi.Origin;
import org.samanvay.spi.Packet;

/** Checks what a packet reads from an imported form: no field leads nowhere, and none tells more than the one it answers. */
final class ImportedReferenceCheck {
    private final References references;

    ImportedReferenceCheck(References references) {
        this.references = references;
    }

    void check(DepartmentDefinition department, Packet packet, ImportedReference reference, Place place) {
        String source = department.full(reference.form());
        references.requireForm(source, place);
        Optional<FormModel> from = references.formByFullCode(source);
        Optional<FormModel> into = references.formByFullCode(department.full(packet.form()));
        from.filter(form -> form.origin() != Origin.IMPORTED)
                .ifPresent(form -> place.fault(source + " is typed", "name a form that comes by file"));
        requireOnce(from, place);
        requireOnce(into, place);
        requireNumber(packet, reference.fields(), place);
        Set<String> seen = new HashSet<>();
        for (Read read : reference.fields()) {
            if (!seen.add(read.field())) {
                place.fault(read.field() + " is read twice", "read each field from one place");
            }
            from.ifPresent(form -> references.requireField(source + "#" + read.from(), place));
            if (from.isPresent() && into.isPresent()) {
                check(read, from.get(), into.get(), place);
            }
        }
    }

    /** One report of a case is one packet. */
    private static void requireOnce(Optional<FormModel> form, Place place) {
        form.filter(model -> model.cardinality() == Cardinality.MANY_PER_CASE)
                .ifPresent(model -> place.fault(model.code() + " stands in a case many times", "name a form that a case holds once"));
    }

    /** Without these an imported report could not be found by its number. */
    private static void requireNumber(Packet packet, List<Read> fields, Place place) {
        for (String needed : List.of(packet.number(), packet.numberedAt())) {
            if (fields.stream().noneMatch(read -> read.field().equals(needed))) {
                place.fault(needed + " is not read, and the packet is found by it", "say where the imported form tells it");
            }
        }
    }

    private static void check(Read read, FormModel from, FormModel into, Place place) {
        Optional<FormField> there = FieldPaths.of(from).field(read.from());
        Optional<FormField> here =
                into.fields().stream().filter(field -> field.name().equals(read.field())).findFirst();
        if (here.isEmpty()) {
            place.fault("%s is no field of %s".formatted(read.field(), into.code()), "name a field, and none inside a group or a list");
        }
        if (here.isEmpty() || there.isEmpty()) {
            return;
        }
        if (crossesList(from.fields(), read.from())) {
            place.fault(read.from() + " lies in a list", "read what stands there once, or the list as a whole");
        }
        if (!isAlike(here.get().type(), there.get().type())) {
            place.fault("%s and %s are of different kinds".formatted(read.field(), read.from()), "read it from a field of the same kind");
        }
        if (here.get().data() != there.get().data()) {
            place.fault(
                    "%s is %s and %s is %s".formatted(read.field(), here.get().data(), read.from(), there.get().data()),
                    "read it from a field of the same class of data: others may read the copy");
        }
    }

    private static boolean crossesList(List<FormField> fields, String path) {
        int dot = path.indexOf('.');
        return dot > 0
                && fields.stream()
                        .filter(field -> field.name().equals(path.substring(0, dot)))
                        .anyMatch(field -> field.type() instanceof FieldType.ListOfGroups
                                || crossesList(FieldPaths.inside(field.type()), path.substring(dot + 1)));
    }

    /** Limits may differ: what does not keep them is asked of the officer. */
    private static boolean isAlike(FieldType here, FieldType there) {
        return here.getClass() == there.getClass()
                && switch (here) {
                    case FieldType.OneChoice one -> there instanceof FieldType.OneChoice other && one.type() == other.type();
                    case FieldType.ManyChoices many ->
                        there instanceof FieldType.ManyChoices other && many.type() == other.type();
                    case FieldType.Coded coded ->
                        there instanceof FieldType.Coded other && coded.list().code().equals(other.list().code());
                    case FieldType.Reference reference ->
                        there instanceof FieldType.Reference other && reference.target() == other.target();
                    case FieldType.Group group -> there instanceof FieldType.Group other && group.type() == other.type();
                    case FieldType.ListOfGroups list ->
                        there instanceof FieldType.ListOfGroups other && list.type() == other.type();
                    case FieldType.ShortText text -> true;
                    case FieldType.LongText text -> true;
                    case FieldType.WholeNumber number -> true;
                    case FieldType.DecimalNumber number -> true;
                    case FieldType.MoneyAmount money -> true;
                    case FieldType.Date date -> true;
                    case FieldType.DateTime dateTime -> true;
                    case FieldType.YesNoUnknown yesNo -> true;
                    case FieldType.PhoneNumber phone -> true;
                };
    }
}
