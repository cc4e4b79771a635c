package org.samanvay.webapp.graphql.schema;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Name;
import org.jspecify.annotations.Nullable;
import org.samanvay.webapp.graphql.error.InputProblem;
import org.samanvay.webapp.graphql.error.RequestProblem;

/** Makes a record of an input object; what the record's own constructor refuses is bad input, named by its path. */
final class RecordBinder implements InputBinder {
    private record Component(String name, InputBinder binder) {}

    private final MethodHandle constructor;
    private final List<Component> components;

    private RecordBinder(MethodHandle constructor, List<Component> components) {
        this.constructor = constructor;
        this.components = components;
    }

    static RecordBinder of(Class<? extends Record> type) {
        List<Component> components = new ArrayList<>();
        List<Class<?>> types = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Name renamed = component.getAccessor().getAnnotation(Name.class);
            String name = renamed == null ? component.getName() : renamed.value();
            components.add(new Component(name, InputBinder.of(component.getGenericType(), type.getName())));
            types.add(component.getType());
        }
        return new RecordBinder(constructor(type, types), List.copyOf(components));
    }

    private static MethodHandle constructor(Class<?> type, List<Class<?>> components) {
        try {
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                    .findConstructor(type, MethodType.methodType(void.class, components))
                    .asSpreader(Object[].class, components.size())
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException unreachable) {
            throw new IllegalStateException(type.getName() + " cannot be made", unreachable);
        }
    }

    @Override
    public Object bind(@Nullable Object value, String path) {
        Map<?, ?> given = (Map<?, ?>) value;
        @Nullable Object[] arguments = new Object[components.size()];
        for (int i = 0; i < arguments.length; i++) {
            Component component = components.get(i);
            arguments[i] = component.binder.bind(given.get(component.name), path + "." + component.name);
        }
        return make(arguments, path);
    }

    private Object make(@Nullable Object[] arguments, String path) {
        try {
            return constructor.invokeExact(arguments);
        } catch (IllegalArgumentException | NullPointerException refused) {
            throw new InputProblem(RequestProblem.BAD_USER_INPUT, path);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
