package org.samanvay.webapp.graphql.schema;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samanvay.webapp.graphql.error.InputProblem;
import org.samanvay.webapp.graphql.error.RequestProblem;

/**
 * Turns an argument, as graphql-java coerced it, into the value that a parameter or record component takes.
 *
 * <p>The types form a closed list: text, whole number, decimal, yes/no, the dates, ids, enums, records of these, lists
 * and optionals. A list holds no null; an absent one is empty, as is an absent optional; everything else absent is
 * null. Long whole numbers are no input (CVE-2026-76763): an id is an ID, a count is an Int.
 */
@FunctionalInterface
interface InputBinder {
    int LONGEST_LIST = 1_000;

    InputBinder UNCHANGED = (value, path) -> value;

    Map<Class<?>, InputBinder> LEAVES = Map.ofEntries(
            Map.entry(String.class, UNCHANGED),
            Map.entry(Integer.class, UNCHANGED),
            Map.entry(int.class, UNCHANGED),
            Map.entry(Boolean.class, UNCHANGED),
            Map.entry(boolean.class, UNCHANGED),
            Map.entry(Double.class, UNCHANGED),
            Map.entry(double.class, UNCHANGED),
            Map.entry(BigDecimal.class, UNCHANGED),
            Map.entry(LocalDate.class, UNCHANGED),
            Map.entry(LocalTime.class, UNCHANGED),
            Map.entry(OffsetDateTime.class, UNCHANGED),
            Map.entry(Instant.class, present((value, path) -> ((OffsetDateTime) value).toInstant())),
            Map.entry(UUID.class, present(fitting(text -> UUID.fromString(text.toString())))));

    @Nullable Object bind(@Nullable Object value, String path);

    /** {@code place} names the parameter in the refusal of a type that is not on the list. */
    static InputBinder of(Type type, String place) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return list(of(generic.getActualTypeArguments()[0], place));
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            InputBinder inner = of(generic.getActualTypeArguments()[0], place);
            return (value, path) -> Optional.ofNullable(value).map(present -> inner.bind(present, path));
        }
        if (type instanceof Class<?> raw) {
            return of(raw, place);
        }
        throw new IllegalStateException(place + ": " + type.getTypeName() + " cannot be an argument");
    }

    private static InputBinder of(Class<?> type, String place) {
        if (type.isEnum()) {
            return present(fitting(name -> constant(type, name.toString())));
        }
        if (type.isRecord()) {
            return present(RecordBinder.of(type.asSubclass(Record.class)));
        }
        InputBinder leaf = LEAVES.get(type);
        if (leaf == null) {
            throw new IllegalStateException(place + ": " + type.getName() + " cannot be an argument");
        }
        return leaf;
    }

    private static InputBinder list(InputBinder element) {
        return (value, path) -> {
            if (value == null) {
                return List.of();
            }
            List<?> given = (List<?>) value;
            if (given.size() > LONGEST_LIST) {
                throw new InputProblem(RequestProblem.LIST_TOO_LONG, path);
            }
            List<@Nullable Object> bound = new ArrayList<>(given.size());
            for (int i = 0; i < given.size(); i++) {
                String place = path + "." + i;
                if (given.get(i) == null) {
                    throw new InputProblem(RequestProblem.BAD_USER_INPUT, place);
                }
                bound.add(element.bind(given.get(i), place));
            }
            return bound;
        };
    }

    private static InputBinder present(InputBinder inner) {
        return (value, path) -> value == null ? null : inner.bind(value, path);
    }

    private static InputBinder fitting(Function<Object, Object> convert) {
        return (value, path) -> {
            try {
                return convert.apply(value);
            } catch (IllegalArgumentException unfit) {
                throw new InputProblem(RequestProblem.BAD_USER_INPUT, path);
            }
        };
    }

    private static Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException();
    }
}
