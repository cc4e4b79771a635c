package org.samanvay.webapp.law;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.FieldPaths;
import org.samanvay.forms.FormField;
import org.samanvay.forms.FormModel;
import org.samanvay.spi.Duty;
import org.samanvay.spi.Law;
import org.samanvay.spi.Text;

/** What all departments say, to be looked at from outside. */
final class AllDepartments {
    static final Definitions DEFINITIONS = Definitions.load();

    private static final Map<String, Text> TEXTS = found(Text.class);
    private static final Map<String, Law> LAWS = found(Law.class);
    private static final Map<String, String> WORDS = found(String.class);

    private AllDepartments() {}

    static DepartmentDefinition department(String id) {
        return DEFINITIONS.department(id).orElseThrow(() -> new AssertionError("no department " + id));
    }

    static Stream<Duty> duties() {
        return DEFINITIONS.departments().stream().flatMap(department -> department.duties().stream());
    }

    static Duty duty(String code) {
        return duties()
                .filter(duty -> duty.code().equals(code))
                .findAny()
                .orElseThrow(() -> new AssertionError("no duty " + code));
    }

    static String ownerOf(String duty) {
        return DEFINITIONS.departments().stream()
                .filter(department -> department.duties().stream()
                        .anyMatch(each -> each.code().equals(duty)))
                .map(DepartmentDefinition::id)
                .findAny()
                .orElseThrow(() -> new AssertionError("no duty " + duty));
    }

    static FormModel form(String code) {
        return DEFINITIONS.form(code).orElseThrow(() -> new AssertionError("no form " + code));
    }

    static FormField field(String form, String path) {
        return FieldPaths.of(form(form))
                .field(path)
                .orElseThrow(() -> new AssertionError("no field " + form + "#" + path));
    }

    /** Full code and path of every question of every form. */
    static Map<String, FormField> fields() {
        Map<String, FormField> fields = new LinkedHashMap<>();
        DEFINITIONS.forms().forEach(form ->
                FieldPaths.of(form).all().forEach((path, field) -> fields.put(form.code() + "#" + path, field)));
        return fields;
    }

    /** Every text in both languages, by the place where it is said. */
    static Map<String, Text> texts() {
        return TEXTS;
    }

    /** Every law that anything cites. */
    static Map<String, Law> laws() {
        return LAWS;
    }

    /** Every plain word: sources, addresses. */
    static Map<String, String> words() {
        return WORDS;
    }

    private static <T> Map<String, T> found(Class<T> type) {
        Map<String, T> found = new LinkedHashMap<>();
        DEFINITIONS.departments().forEach(department -> collect(type, department.id(), department, found));
        return found;
    }

    private static <T> void collect(Class<T> type, String place, @Nullable Object value, Map<String, T> found) {
        if (type.isInstance(value)) {
            found.put(place, type.cast(value));
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(inside -> collect(type, place, inside, found));
        } else if (value instanceof Collection<?> many) {
            int row = 0;
            for (Object each : many) {
                collect(type, place + "/" + nameOf(each, row++), each, found);
            }
        } else if (value instanceof Record record) {
            for (RecordComponent part : record.getClass().getRecordComponents()) {
                collect(type, place + "." + part.getName(), valueOf(part, record), found);
            }
        }
    }

    private static String nameOf(Object each, int row) {
        return each instanceof Record record
                ? Stream.of(record.getClass().getRecordComponents())
                        .filter(part -> List.of("code", "name").contains(part.getName()) && part.getType() == String.class)
                        .findFirst()
                        .map(part -> String.valueOf(valueOf(part, record)))
                        .orElse(String.valueOf(row))
                : String.valueOf(row);
    }

    private static @Nullable Object valueOf(RecordComponent part, Record record) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException closed) {
            throw new AssertionError(part.toString(), closed);
        }
    }
}
