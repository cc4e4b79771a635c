package org.samanvay.forms;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samanvay.spi.Calculation;

/** Calculates a number from the answers that the caller may read, and from no others. */
record GraphqlCalculatedFetcher(Calculation calculation) implements LightDataFetcher<@Nullable Object> {
    @Override
    public @Nullable Object get(
            GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment) {
        return calculate(source);
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) {
        return calculate(environment.getSource());
    }

    private @Nullable Object calculate(@Nullable Object source) {
        return source instanceof Map<?, ?> answers
                ? CalculationEvaluator.evaluate(calculation, Answers.group(answers))
                        .orElse(null)
                : null;
    }
}
