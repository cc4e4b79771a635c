package org.samanvay.coordination.projection;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A field that is read on the calling thread, with its arguments when it asks for them. */
@FunctionalInterface
interface Fetch extends LightDataFetcher<@Nullable Object> {
    @Nullable Object of(Object source, Supplier<DataFetchingEnvironment> environment);

    @Override
    default @Nullable Object get(
            GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment) {
        return of(source, environment);
    }

    @Override
    default @Nullable Object get(DataFetchingEnvironment environment) {
        return of(environment.getSource(), () -> environment);
    }
}
