package org.samanvay.forms;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samanvay.forms.FieldType.Target;

/** Turns answers into stored bytes, into plain JSON and into the form's record, and back, without loss. */
public final class AnswerCodec {
    /**
     * Something that a form refers to, and where.
     *
     * @param id of a person, place, post or establishment
     * @param registers full codes of those in which an establishment must stand; empty: any
     */
    public record Found(String path, Target target, String id, List<String> registers) {
        public Found(String path, Target target, String id) {
            this(path, target, id, List.of());
        }
    }

    private final FormModel model;
    private final AnswerJson json;

    private AnswerCodec(FormModel model) {
        this.model = model;
        this.json = new AnswerJson(model);
    }

    public static AnswerCodec of(FormModel model) {
        return new AnswerCodec(model);
    }

    /** For storage: UTF-8 JSON, fields in the form's order. */
    public byte[] toJson(Answers answers) {
        return json.write(answers);
    }

    /** @throws IllegalArgumentException unless {@link #toJson} of the same form and version wrote the bytes */
    public Answers fromJson(byte[] stored) {
        return json.read(stored, model.version());
    }

    /**
     * Answers of an earlier version of the form, upgraded to the present one.
     *
     * @throws IllegalArgumentException unless {@link #toJson} of that version wrote the bytes
     */
    public Answers fromJson(byte[] stored, int version) {
        return json.read(stored, version);
    }

    /** Only text, numbers, maps and lists: what the form's JSON Schema describes. */
    public Map<String, Object> toPlainJson(Answers answers) {
        return json.plain(model.fields(), answers.values());
    }

    /** The answers of a record; text is brought into canonical shape, limits are not checked. */
    public Answers fromRecord(Record answers) {
        return new Answers(values(model.fields(), answers));
    }

    /** The form's record. A component without answer is empty if it is optional, else an empty collection or null. */
    public <F> F toRecord(Answers answers, Class<F> type) {
        return type.cast(instance(model.answers(), model.fields(), answers.values()));
    }

    /** The persons that the answers name, each once. */
    public Set<String> personIds(Answers answers) {
        return references(answers).stream()
                .filter(found -> found.target() == Target.PERSON)
                .map(Found::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Every person, place and post that the answers name; paths with row numbers from 0. */
    public List<Found> references(Answers answers) {
        List<Found> found = new ArrayList<>();
        collect(model.fields(), answers.values(), "", found);
        return List.copyOf(found);
    }

    private static void collect(List<FormField> fields, Map<String, Object> values, String prefix, List<Found> found) {
        for (FormField field : fields) {
            Object value = values.get(field.name());
            String path = prefix + field.name();
            List<FormField> inside = FieldPaths.inside(field.type());
            if (field.type() instanceof FieldType.Reference reference && value instanceof String id) {
                found.add(new Found(path, reference.target(), id, reference.registers()));
            } else if (!inside.isEmpty() && value instanceof List<?> rows) {
                for (int i = 0; i < rows.size(); i++) {
                    collect(inside, Answers.group(rows.get(i)), "%s[%d].".formatted(path, i), found);
                }
            } else if (!inside.isEmpty() && value != null) {
                collect(inside, Answers.group(value), path + ".", found);
            }
        }
    }

    private static Map<String, Object> values(List<FormField> fields, Record from) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (FormField field : fields) {
            Object component = component(from, field.name());
            Object given = component instanceof Optional<?> optional ? optional.orElse(null) : component;
            if (given == null
                    || given instanceof List<?> rows && rows.isEmpty()
                    || given instanceof Set<?> none && none.isEmpty()) {
                continue;
            }
            values.put(field.name(), value(field.type(), given));
        }
        return values;
    }

    private static Object value(FieldType type, Object given) {
        return switch (type) {
            case FieldType.Group group -> values(group.fields(), (Record) given);
            case FieldType.ListOfGroups list ->
                ((List<?>) given)
                        .stream()
                                .map(row -> values(list.fields(), (Record) row))
                                .toList();
            case FieldType.ShortText text -> AnswerValues.canonical(type, given);
            case FieldType.LongText text -> AnswerValues.canonical(type, given);
            case FieldType.WholeNumber number -> AnswerValues.canonical(type, given);
            case FieldType.DecimalNumber number -> AnswerValues.canonical(type, given);
            case FieldType.MoneyAmount money -> AnswerValues.canonical(type, given);
            case FieldType.Date date -> AnswerValues.canonical(type, given);
            case FieldType.DateTime dateTime -> AnswerValues.canonical(type, given);
            case FieldType.YesNoUnknown yesNo -> AnswerValues.canonical(type, given);
            case FieldType.OneChoice one -> AnswerValues.canonical(type, given);
            case FieldType.ManyChoices many -> AnswerValues.canonical(type, given);
            case FieldType.Coded coded -> AnswerValues.canonical(type, given);
            case FieldType.PhoneNumber phone -> AnswerValues.canonical(type, given);
            case FieldType.Reference reference -> AnswerValues.canonical(type, given);
        };
    }

    private static Object component(Record from, String name) {
        RecordComponent component = Arrays.stream(from.getClass().getRecordComponents())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(from.getClass().getName() + " has no component " + name));
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "cannot read " + name + " of " + from.getClass().getName(), e);
        }
    }

    private static Record instance(Class<? extends Record> type, List<FormField> fields, Map<String, Object> values) {
        RecordComponent[] components = type.getRecordComponents();
        Map<String, FormField> byName = fields.stream().collect(Collectors.toMap(FormField::name, field -> field));
        Object[] arguments = Arrays.stream(components)
                .map(component -> argument(component, byName.get(component.getName()), values.get(component.getName())))
                .toArray();
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot make a " + type.getName() + " of these answers", e);
        }
    }

    private static @Nullable Object argument(RecordComponent component, FormField field, @Nullable Object value) {
        Object made = value == null ? null : made(field.type(), value);
        if (component.getType() == Optional.class) {
            return Optional.ofNullable(made);
        }
        if (made == null && component.getType() == List.class) {
            return List.of();
        }
        return made == null && component.getType() == Set.class ? Set.of() : made;
    }

    private static Object made(FieldType type, Object value) {
        return switch (type) {
            case FieldType.Group group -> instance(group.type(), group.fields(), Answers.group(value));
            case FieldType.ListOfGroups list ->
                ((List<?>) value)
                        .stream()
                                .map(row -> instance(list.type(), list.fields(), Answers.group(row)))
                                .toList();
            case FieldType.ShortText text -> AnswerValues.component(type, value);
            case FieldType.LongText text -> AnswerValues.component(type, value);
            case FieldType.WholeNumber number -> AnswerValues.component(type, value);
            case FieldType.DecimalNumber number -> AnswerValues.component(type, value);
            case FieldType.MoneyAmount money -> AnswerValues.component(type, value);
            case FieldType.Date date -> AnswerValues.component(type, value);
            case FieldType.DateTime dateTime -> AnswerValues.component(type, value);
            case FieldType.YesNoUnknown yesNo -> AnswerValues.component(type, value);
            case FieldType.OneChoice one -> AnswerValues.component(type, value);
            case FieldType.ManyChoices many -> AnswerValues.component(type, value);
            case FieldType.Coded coded -> AnswerValues.component(type, value);
            case FieldType.PhoneNumber phone -> AnswerValues.component(type, value);
            case FieldType.Reference reference -> AnswerValues.component(type, value);
        };
    }
}
