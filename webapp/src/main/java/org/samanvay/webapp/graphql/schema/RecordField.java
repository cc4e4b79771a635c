package org.samanvay.webapp.graphql.schema;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.spi.ClassloadingService;
import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One accessor of a record, called as if the call were written out. */
final class RecordField implements PlugableDataFetcher<Object>, LightDataFetcher<Object> {
    /** A schema is built for every set of departments, and an accessor needs to be found only once. */
    private static final Map<String, RecordField> KNOWN = new ConcurrentHashMap<>();

    private final Function<Object, Object> accessor;

    private RecordField(Function<Object, Object> accessor) {
        this.accessor = accessor;
    }

    static RecordField of(String className, @Nullable String methodName) {
        if (methodName == null) {
            throw new IllegalStateException(className + ": only accessors become fields, a public field does not");
        }
        return KNOWN.computeIfAbsent(
                className + "#" + methodName,
                none -> new RecordField(accessor(ClassloadingService.get().loadClass(className), methodName)));
    }

    @Override
    public @Nullable Object get(
            GraphQLFieldDefinition definition, Object source, Supplier<DataFetchingEnvironment> environment) {
        return accessor.apply(source);
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) {
        return accessor.apply(environment.getSource());
    }

    @SuppressWarnings("unchecked")
    private static Function<Object, Object> accessor(Class<?> owner, String name) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(owner, MethodHandles.lookup());
            MethodHandle method = lookup.unreflect(owner.getMethod(name));
            CallSite site = LambdaMetafactory.metafactory(
                    lookup,
                    "apply",
                    MethodType.methodType(Function.class),
                    MethodType.methodType(Object.class, Object.class),
                    method,
                    method.type().wrap());
            return (Function<Object, Object>) site.getTarget().invoke();
        } catch (Throwable unreadable) {
            throw new IllegalStateException(owner.getName() + "." + name + "() cannot be called", unreadable);
        }
    }
}
