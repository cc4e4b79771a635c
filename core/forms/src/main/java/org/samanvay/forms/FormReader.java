package org.samanvay.forms;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.samanvay.forms.FieldType.Option;
import org.samanvay.spi.CodeList;
import org.samanvay.spi.Form;
import org.samanvay.spi.Label;
import org.samanvay.spi.Text;

/**
 * Reads a form's record once. It never stops at the first fault: what cannot be read gets a stand-in, so that one
 * start tells the author everything. With a fault in the list the model is of no use but to find more faults.
 */
public final class FormReader {
    /** What was read, and what is wrong with it. */
    public record Reading(FormModel model, List<DefinitionFault> faults) {
        public Reading {
            faults = List.copyOf(faults);
        }
    }

    private FormReader() {}

    /** A form by itself, which chooses from none of its department's code lists. */
    public static Reading read(String department, Form<?> form) {
        return read(department, form, List.of());
    }

    public static Reading read(String department, Form<?> form, List<CodeList> codeLists) {
        Place place = new Place(department + "." + form.code(), new ArrayList<>());
        Map<String, CodeList> lists = new HashMap<>();
        codeLists.forEach(list -> lists.put(list.code(), list));
        FormModel model = FormModelReader.read(department, form, lists, place);
        return new Reading(model, place.faults());
    }

    static List<Component> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(FormReader::component)
                .toList();
    }

    /** The constants of a choice; one without {@link Label} is a fault and gets its own name as label. */
    static List<Option> options(Class<?> type, Place place) {
        List<Option> options = new ArrayList<>();
        for (Object each : type.getEnumConstants()) {
            String code = ((Enum<?>) each).name();
            Optional<Label> label = label(type, code);
            if (label.isEmpty()) {
                place.fault("constant " + code + " has no @Label", "add @Label(en = ..., hi = ...)");
            }
            label.ifPresent(found -> place.requireText("@Label of " + code, found.en(), found.hi()));
            options.add(new Option(
                    code, label.map(found -> Text.of(found.en(), found.hi())).orElse(Text.of(code, code))));
        }
        return options;
    }

    /** @throws IllegalArgumentException if the constant has no {@link Label} */
    static Text requireLabel(Enum<?> constant) {
        return label(constant.getDeclaringClass(), constant.name())
                .map(label -> Text.of(label.en(), label.hi()))
                .orElseThrow(() -> new IllegalArgumentException("no @Label on " + constant));
    }

    private static Optional<Label> label(Class<?> type, String constant) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getName().equals(constant))
                .map(field -> field.getAnnotation(Label.class))
                .filter(found -> found != null)
                .findFirst();
    }

    private static Component component(RecordComponent read) {
        Type type = read.getGenericType();
        boolean optional = read.getType() == Optional.class;
        if (optional) {
            type = argument(type);
        }
        Component.Shape shape = shape(type);
        if (shape == Component.Shape.LIST || shape == Component.Shape.SET) {
            type = argument(type);
        }
        boolean plain = type instanceof Class<?> && type != Object.class;
        return new Component(
                read.getName(),
                plain ? (Class<?>) type : Object.class,
                plain ? shape : Component.Shape.UNSUPPORTED,
                optional,
                read.getGenericType().getTypeName(),
                List.copyOf(annotations(read)));
    }

    private static Component.Shape shape(Type type) {
        if (type instanceof ParameterizedType generic) {
            if (generic.getRawType() == List.class) {
                return Component.Shape.LIST;
            }
            return generic.getRawType() == Set.class ? Component.Shape.SET : Component.Shape.UNSUPPORTED;
        }
        return Component.Shape.ONE;
    }

    private static Type argument(Type type) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : Object.class;
    }

    /** Limits of jakarta.validation do not target record components: the compiler puts them on accessor and type. */
    private static Set<Annotation> annotations(RecordComponent read) {
        Set<Annotation> found = new LinkedHashSet<>(List.of(read.getAnnotations()));
        found.addAll(List.of(read.getAccessor().getAnnotations()));
        found.addAll(List.of(read.getAnnotatedType().getAnnotations()));
        if (read.getAnnotatedType() instanceof AnnotatedParameterizedType generic) {
            found.addAll(List.of(generic.getAnnotatedActualTypeArguments()[0].getAnnotations()));
        }
        return found;
    }
}
