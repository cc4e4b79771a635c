package org.samanvay.coordination.api;

import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A selection read from the parsed document itself.
 *
 * <p>graphql-java's own selection set normalises the whole operation before it answers the first question; the
 * document is already at hand, and its fragments are free of cycles once validated.
 */
final class SelectedFields extends Selection {
    private final DataFetchingEnvironment environment;
    private final Optional<GraphQLFieldsContainer> type;
    private final List<Field> fields;

    private SelectedFields(
            DataFetchingEnvironment environment, Optional<GraphQLFieldsContainer> type, List<Field> fields) {
        this.environment = environment;
        this.type = type;
        this.fields = fields;
    }

    static SelectedFields of(DataFetchingEnvironment environment) {
        return new SelectedFields(
                environment,
                container(environment.getFieldDefinition()),
                environment.getMergedField().getFields());
    }

    @Override
    public boolean has(String path) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        List<Field> found = children().stream().filter(field -> field.getName().equals(name)).toList();
        if (dot < 0 || found.isEmpty()) {
            return !found.isEmpty();
        }
        return below(name, found).has(path.substring(dot + 1));
    }

    @Override
    public List<Call> calls(String path) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        Map<String, List<Field>> byKey = new LinkedHashMap<>();
        for (Field field : children()) {
            if (field.getName().equals(name)) {
                byKey.computeIfAbsent(field.getResultKey(), key -> new ArrayList<>()).add(field);
            }
        }
        List<Call> calls = new ArrayList<>();
        byKey.forEach((key, found) -> {
            SelectedFields below = below(name, found);
            if (dot < 0) {
                calls.add(new Call(key, arguments(found.getFirst()), below));
            } else {
                calls.addAll(below.calls(path.substring(dot + 1)));
            }
        });
        return calls;
    }

    private SelectedFields below(String name, List<Field> found) {
        return new SelectedFields(environment, definition(name).flatMap(SelectedFields::container), found);
    }

    private Map<String, Object> arguments(Field field) {
        return definition(field.getName())
                .map(definition -> ValuesResolver.getArgumentValues(
                        definition.getArguments(),
                        field.getArguments(),
                        CoercedVariables.of(environment.getVariables()),
                        environment.getGraphQlContext(),
                        environment.getLocale()))
                .orElse(Map.of());
    }

    private Optional<GraphQLFieldDefinition> definition(String name) {
        return type.map(container -> container.getFieldDefinition(name));
    }

    private static Optional<GraphQLFieldsContainer> container(GraphQLFieldDefinition definition) {
        return GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLFieldsContainer container
                ? Optional.of(container)
                : Optional.empty();
    }

    private List<Field> children() {
        List<Field> children = new ArrayList<>();
        for (Field field : fields) {
            if (field.getSelectionSet() != null) {
                collect(field.getSelectionSet(), children);
            }
        }
        return children;
    }

    private void collect(SelectionSet set, List<Field> into) {
        for (graphql.language.Selection<?> selection : set.getSelections()) {
            switch (selection) {
                case Field field when included(field) -> into.add(field);
                case InlineFragment fragment when included(fragment) -> collect(fragment.getSelectionSet(), into);
                case FragmentSpread spread when included(spread) -> {
                    FragmentDefinition fragment = environment.getFragmentsByName().get(spread.getName());
                    collect(fragment.getSelectionSet(), into);
                }
                default -> { }
            }
        }
    }

    private boolean included(DirectivesContainer<?> node) {
        for (Directive directive : node.getDirectives()) {
            if (directive.getName().equals("skip") && condition(directive)
                    || directive.getName().equals("include") && !condition(directive)) {
                return false;
            }
        }
        return true;
    }

    private boolean condition(Directive directive) {
        Value<?> value = directive.getArgument("if").getValue();
        return switch (value) {
            case BooleanValue literal -> literal.isValue();
            case VariableReference variable -> Boolean.TRUE.equals(environment.getVariables().get(variable.getName()));
            default -> true;
        };
    }
}
