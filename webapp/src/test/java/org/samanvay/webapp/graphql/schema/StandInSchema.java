package org.samanvay.webapp.graphql.schema;

import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jboss.jandex.Index;
import org.samanvay.coordination.api.Beans;
import org.samanvay.webapp.graphql.standin.StandInApi;
import org.samanvay.webapp.graphql.standin.StandInBeans;

/** Builds schemas from classes named by a test. */
public final class StandInSchema {
    public static final Beans NO_BEANS = new Beans() {
        @Override
        public <T> T get(Class<T> type) {
            throw new IllegalStateException("no beans here");
        }
    };

    private StandInSchema() {}

    public static GraphQLSchema of(StandInApi api) {
        StandInBeans.put(api);
        return of(StandInApi.class, StandInApi.class.getDeclaredClasses());
    }

    static GraphQLSchema of(Class<?> api, Class<?>... types) {
        try {
            Class<?>[] all = java.util.stream.Stream.concat(
                            java.util.stream.Stream.of(api), java.util.stream.Stream.of(types))
                    .toArray(Class<?>[]::new);
            return SchemaSource.of(Index.of(all), List.of(), NO_BEANS).schema(department -> true);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
