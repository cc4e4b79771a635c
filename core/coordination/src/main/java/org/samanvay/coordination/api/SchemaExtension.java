package org.samanvay.coordination.api;

import graphql.schema.GraphQLSchema;

/**
 * Adds fields to the schema that was read from the API classes: so the departments' forms become typed GraphQL.
 *
 * <p>Found by {@code ServiceLoader}, so that the schema can be printed and compared without a server; the fetchers it
 * registers get their beans from {@code beans} when they run. A fetcher should be a
 * {@link graphql.schema.LightDataFetcher} that answers on the calling thread: futures and data loaders are not served.
 */
@FunctionalInterface
public interface SchemaExtension {
    GraphQLSchema extend(GraphQLSchema schema, Beans beans);
}
