package org.samanvay.webapp.graphql.plan;

import graphql.execution.MergedField;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.LightDataFetcher;
import org.jspecify.annotations.Nullable;

/**
 * One field of the answer.
 *
 * @param name as JSON, with its colon
 * @param fetcher absent for {@code __typename}, which is its parent's name
 */
record FieldPlan(
        String key,
        byte[] name,
        GraphQLObjectType parent,
        GraphQLFieldDefinition definition,
        MergedField merged,
        @Nullable LightDataFetcher<?> fetcher,
        TypePlan type) {}
