package org.samanvay.coordination.projection;

import graphql.Scalars;
import graphql.scalars.ExtendedScalars;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLTypeReference;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.api.Beans;
import org.samanvay.coordination.eligibility.Eligibilities;
import org.samanvay.coordination.eligibility.SchemeEligibilityConnection;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.forms.eligibility.EligibilityOutcome;

/**
 * Asking with facts that are kept nowhere. They are one JSON object rather than a typed input: a stranger asks, in a schema
 * without departments, and each department's own facts must have a place there, too.
 */
final class FactsQuery {
    static final String NAME = "eligibility";

    private final Beans beans;

    FactsQuery(Beans beans) {
        this.beans = beans;
    }

    List<GraphQLFieldDefinition> fields() {
        return List.of(GraphQLFieldDefinition.newFieldDefinition()
                .name(NAME)
                .description("Which schemes of a state somebody can get of whom this much is known; nothing of it is kept"
                        + " / दिए गए तथ्यों से राज्य की किन योजनाओं हेतु पात्रता है; कुछ भी सुरक्षित नहीं रखा जाता")
                .argument(argument("state", GraphQLNonNull.nonNull(Scalars.GraphQLInt)))
                .argument(argument("facts", GraphQLNonNull.nonNull(ExtendedScalars.Json)))
                .argument(argument("outcomes", GraphQLList.list(GraphQLTypeReference.typeRef("EligibilityOutcome"))))
                .argument(argument("first", Scalars.GraphQLInt))
                .argument(argument("after", Scalars.GraphQLString))
                .type(GraphQLNonNull.nonNull(GraphQLTypeReference.typeRef("SchemeEligibilityConnection")))
                .build());
    }

    Map<FieldCoordinates, Fetch> fetchers() {
        return Map.of(
                FieldCoordinates.coordinates("Query", NAME), (source, environment) -> answered(environment.get()));
    }

    private SchemeEligibilityConnection answered(DataFetchingEnvironment call) {
        return SchemeEligibilityConnection.of(beans.get(Eligibilities.class)
                .of(
                        call.<Integer>getArgument("state"),
                        facts(call.getArgument("facts")),
                        outcomes(call.getArgument("outcomes")),
                        Page.of(call.getArgument("first"), call.getArgument("after"))));
    }

    private static Map<String, @Nullable Object> facts(@Nullable Object given) {
        if (!(given instanceof Map<?, ?> object)) {
            throw CommonProblem.invalidArgument(
                    "facts", "The facts are an object, by their names", "तथ्य उनके नामों के अनुसार एक ऑब्जेक्ट में दें");
        }
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        object.forEach((name, value) -> named.put(name.toString(), value));
        return named;
    }

    private static Set<EligibilityOutcome> outcomes(@Nullable List<?> given) {
        Set<EligibilityOutcome> outcomes = EnumSet.noneOf(EligibilityOutcome.class);
        if (given != null) {
            given.stream()
                    .filter(outcome -> outcome != null)
                    .forEach(outcome -> outcomes.add(EligibilityOutcome.valueOf(outcome.toString())));
        }
        return outcomes;
    }

    private static GraphQLArgument argument(String name, GraphQLInputType type) {
        return GraphQLArgument.newArgument().name(name).type(type).build();
    }
}
