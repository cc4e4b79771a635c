/**
 * The GraphQL endpoint: {@code POST /graphql} as GraphQL over HTTP says, and {@code GET} for queries that carry nothing.
 *
 * <p>{@link org.samanvay.webapp.graphql.GraphqlEndpoint} is the servlet and only hands over;
 * {@link org.samanvay.webapp.graphql.Exchange} decides everything, without a servlet, so that it can be tested and
 * audited in a plain process. A request is refused at the first thing wrong with it: sign-in, method, content type,
 * size, JSON, document, variables, each before anything more costly is done. What runs, runs on the servlet's thread,
 * and the answer is written straight from the engine's result.
 *
 * <p>Beside it stands {@link org.samanvay.webapp.graphql.CatalogueEndpoint}, which answers strangers: only documents of
 * our own run there.
 */
@NullMarked
package org.samanvay.webapp.graphql;

import org.jspecify.annotations.NullMarked;
