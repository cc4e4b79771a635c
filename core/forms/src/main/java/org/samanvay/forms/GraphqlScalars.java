package org.samanvay.forms;

import graphql.schema.GraphQLScalarType;

/**
 * The scalars that forms share with the rest of the schema. Answers hold {@code LocalDate}, {@code Instant} and {@code
 * BigDecimal}; in the other direction {@link AnswerCheck} takes these as well as text, {@code OffsetDateTime} and
 * {@code ZonedDateTime}.
 */
public record GraphqlScalars(GraphQLScalarType date, GraphQLScalarType dateTime, GraphQLScalarType decimal) {}
