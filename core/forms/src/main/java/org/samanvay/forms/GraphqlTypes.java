package org.samanvay.forms;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form as GraphQL types. Every answer is nullable, since a field that is not shared answers null; an input is
 * non-null where an answer is always needed.
 *
 * @param answers the type of one completed form; its source is the canonical map of {@link Answers#values()}
 * @param input the same for submitting; its coerced value goes to {@link AnswerCheck} as it is
 * @param all every type that the form needs but for the scalars, each once
 * @param fetchers light fetchers for every field of every output type
 */
public record GraphqlTypes(
        GraphQLObjectType answers,
        GraphQLInputObjectType input,
        List<GraphQLNamedType> all,
        Map<FieldCoordinates, DataFetcher<?>> fetchers) {
    public GraphqlTypes {
        all = List.copyOf(all);
        fetchers = Map.copyOf(fetchers);
    }

    /** Types of a form that stands alone in its schema. */
    public static GraphqlTypes of(FormModel model, GraphqlScalars scalars) {
        return new GraphqlTypesBuilder(scalars).build(model);
    }

    /** Types by full form code for one schema: what several forms use, such as a choice, is one type. */
    public static Map<String, GraphqlTypes> ofAll(Collection<FormModel> models, GraphqlScalars scalars) {
        GraphqlTypesBuilder builder = new GraphqlTypesBuilder(scalars);
        Map<String, GraphqlTypes> types = new LinkedHashMap<>();
        models.forEach(model -> types.put(model.code(), builder.build(model)));
        return types;
    }
}
