package org.samanvay.webapp.graphql.plan;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionId;
import graphql.execution.ValuesResolver;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What graphql-java tells a fetcher, made for the few that ask: one with arguments, or that looks at the selection. */
final class FieldEnvironment implements Supplier<DataFetchingEnvironment> {
    private static final ExecutionId NO_ID = ExecutionId.from("-");

    private final Run run;
    private final FieldPlan field;
    private final @Nullable Object source;
    private @Nullable DataFetchingEnvironment made;

    /** What is the same for all fields of a run. */
    record Run(Plan plan, CoercedVariables variables, GraphQLContext context) {}

    FieldEnvironment(Run run, FieldPlan field, @Nullable Object source) {
        this.run = run;
        this.field = field;
        this.source = source;
    }

    @Override
    public DataFetchingEnvironment get() {
        DataFetchingEnvironment known = made;
        if (known == null) {
            known = make();
            made = known;
        }
        return known;
    }

    private DataFetchingEnvironment make() {
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment()
                .source(source)
                .arguments(arguments())
                .fieldDefinition(field.definition())
                .mergedField(field.merged())
                .fieldType(field.definition().getType())
                .parentType(field.parent())
                .graphQLSchema(run.plan().schema)
                .fragmentsByName(run.plan().fragments)
                .operationDefinition(run.plan().operation)
                .document(run.plan().document)
                .variables(run.variables().toMap())
                .graphQLContext(run.context())
                .locale(Locale.ENGLISH)
                .executionId(NO_ID)
                .build();
    }

    private Map<String, Object> arguments() {
        if (field.definition().getArguments().isEmpty()) {
            return Map.of();
        }
        return ValuesResolver.getArgumentValues(
                run.plan().schema.getCodeRegistry(),
                field.definition().getArguments(),
                field.merged().getSingleField().getArguments(),
                run.variables(),
                run.context(),
                Locale.ENGLISH);
    }
}
