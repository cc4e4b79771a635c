package org.samanvay.coordination.api;

import graphql.schema.GraphQLSchema;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Adds fields to the schema that was read from the API classes: so the departments' forms become typed GraphQL.
 *
 * <p>Found by {@code ServiceLoader}, so that the schema can be printed and compared without a server; the fetchers it
 * registers get their beans from {@code beans} when they run. A fetcher should be a
 * {@link graphql.schema.LightDataFetcher} that answers on the calling thread: futures and data loaders are not served.
 */
@FunctionalInterface
public interface SchemaExtension {
    /** @param departments whose part is added, by id; of the others nothing may be there, neither field nor type */
    GraphQLSchema extend(GraphQLSchema schema, Predicate<String> departments, Beans beans);

    /**
     * The department by each name that it brings: its types, and as {@code Type.field} its fields on types of the core.
     */
    default Map<String, String> departmentOf() {
        return Map.of();
    }
}
