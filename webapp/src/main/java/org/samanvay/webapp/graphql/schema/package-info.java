/**
 * From the API classes to a schema that runs without SmallRye's own machinery per field and per call.
 *
 * <p>SmallRye reads {@code @GraphQLApi} classes out of the index that was written at build time and makes the schema.
 * Through its hook for fetchers ({@link org.samanvay.webapp.graphql.schema.ApiFetchers}) every field becomes a light
 * fetcher: {@link org.samanvay.webapp.graphql.schema.RecordField} calls a record's accessor,
 * {@link org.samanvay.webapp.graphql.schema.ApiCall} calls an API method with arguments bound to its parameters. None
 * of them touches SmallRye's thread-bound context, so there is nothing to carry from one caller to the next. What this
 * does not serve (futures, batched sources, adapters, formats) is refused when the schema is built.
 */
@NullMarked
package org.samanvay.webapp.graphql.schema;

import org.jspecify.annotations.NullMarked;
