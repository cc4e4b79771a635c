package org.samanvay.webapp.graphql.schema;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.helper.OperationInvoker;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.spi.LookupService;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.dataloader.BatchLoaderEnvironment;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.api.Selection;

/**
 * Calls one method of an API class: a query, a mutation, or a {@code @Source} field of a row.
 *
 * <p>The bean is looked up once; for an application-scoped class that is CDI's proxy, which finds the instance of the
 * day. While the method runs, {@link Selection#current()} is the selection of its field.
 */
final class ApiCall implements PlugableBatchableDataFetcher<Object, Object>, LightDataFetcher<Object> {
    private record Parameter(String name, boolean source, InputBinder binder) {}

    private final Supplier<Object> bean;
    private final MethodHandle method;
    private final List<Parameter> parameters;

    private ApiCall(Supplier<Object> bean, MethodHandle method, List<Parameter> parameters) {
        this.bean = bean;
        this.method = method;
        this.parameters = parameters;
    }

    static ApiCall of(Operation operation) {
        Method method = new OperationInvoker(operation).getMethod();
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < operation.getArguments().size(); i++) {
            Argument argument = operation.getArguments().get(i);
            InputBinder binder = argument.isSourceArgument()
                    ? InputBinder.UNCHANGED
                    : InputBinder.of(method.getGenericParameterTypes()[i], method.toString());
            parameters.add(new Parameter(argument.getName(), argument.isSourceArgument(), binder));
        }
        return new ApiCall(new Bean(method.getDeclaringClass()), handle(method), List.copyOf(parameters));
    }

    private static MethodHandle handle(Method method) {
        try {
            return MethodHandles.publicLookup()
                    .unreflect(method)
                    .asSpreader(Object[].class, method.getParameterCount())
                    .asType(MethodType.methodType(Object.class, Object.class, Object[].class));
        } catch (IllegalAccessException notPublic) {
            throw new IllegalStateException(method + " must be public, in a public class", notPublic);
        }
    }

    @Override
    public @Nullable Object get(
            GraphQLFieldDefinition definition, Object source, Supplier<DataFetchingEnvironment> environment)
            throws Exception {
        @Nullable Object[] arguments = new Object[parameters.size()];
        for (int i = 0; i < arguments.length; i++) {
            Parameter parameter = parameters.get(i);
            arguments[i] = parameter.source
                    ? source
                    : parameter.binder.bind(environment.get().getArgument(parameter.name), parameter.name);
        }
        return Selection.during(environment, () -> call(arguments));
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
    }

    private @Nullable Object call(@Nullable Object[] arguments) throws Exception {
        try {
            return method.invokeExact(bean.get(), arguments);
        } catch (Exception | Error thrown) {
            throw thrown;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public CompletionStage<List<Object>> load(List<Object> keys, BatchLoaderEnvironment environment) {
        throw new IllegalStateException("Batched @Source methods are not served; read through Siblings");
    }

    /** Found at the first call, since the schema is also built where no container runs. */
    private static final class Bean implements Supplier<Object> {
        private final Class<?> type;
        private volatile @Nullable Object found;

        Bean(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object get() {
            Object known = found;
            if (known == null) {
                known = LookupService.get().getInstance(type).get();
                found = known;
            }
            return known;
        }
    }
}
