package org.samanvay.webapp.graphql.document;

import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.page.Page;

/**
 * How many rows an operation asks for at the most: what {@code first} says of each list, multiplied along the path. A
 * hundred cases with a hundred referrals each are ten thousand rows, in a document of one line.
 *
 * <p>What the document says is read once; for a request only the variables are put in. A list that takes no
 * {@code first} counts as a full page.
 */
final class RowCost {
    private static final String SIZE = "first";
    private static final String LIST = "Connection";

    /** A list in the document, with the lists below it; its size is a number or a variable's. */
    private record Rows(long size, @Nullable String variable, List<Rows> below) {
        long count(Map<String, Object> variables) {
            long own = variable != null && variables.get(variable) instanceof Number given ? given.intValue() : size;
            return saturated(Math.max(0, own), 1 + sum(below, variables));
        }

        static long sum(List<Rows> lists, Map<String, Object> variables) {
            long sum = 0;
            for (Rows rows : lists) {
                sum = Math.min(Integer.MAX_VALUE, sum + rows.count(variables));
            }
            return sum;
        }

        private static long saturated(long size, long each) {
            return Math.min(Integer.MAX_VALUE, size * each);
        }
    }

    private final Map<OperationDefinition, List<Rows>> lists;

    private RowCost(Map<OperationDefinition, List<Rows>> lists) {
        this.lists = lists;
    }

    /** @param document validated and measured, so that walking through all its fragments is a matter of 2,000 fields */
    static RowCost of(Document document, GraphQLSchema schema) {
        Map<String, FragmentDefinition> fragments = new HashMap<>();
        for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
            fragments.put(fragment.getName(), fragment);
        }
        Map<OperationDefinition, List<Rows>> lists = new HashMap<>();
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            lists.put(operation, new Reading(fragments, schema, operation).lists());
        }
        return new RowCost(lists);
    }

    long of(OperationDefinition operation, Map<String, Object> variables) {
        return Rows.sum(lists.getOrDefault(operation, List.of()), variables);
    }

    private record Reading(
            Map<String, FragmentDefinition> fragments, GraphQLSchema schema, OperationDefinition operation) {
        List<Rows> lists() {
            List<Rows> lists = new ArrayList<>();
            GraphQLType root =
                    switch (operation.getOperation()) {
                        case QUERY -> schema.getQueryType();
                        case MUTATION -> schema.getMutationType();
                        case SUBSCRIPTION -> schema.getSubscriptionType();
                    };
            collect(operation.getSelectionSet(), root, lists);
            return lists;
        }

        private void collect(@Nullable SelectionSet set, @Nullable GraphQLType type, List<Rows> into) {
            if (set == null || !(type instanceof GraphQLFieldsContainer container)) {
                return;
            }
            for (Selection<?> selection : set.getSelections()) {
                switch (selection) {
                    case Field field -> collect(field, container, into);
                    case InlineFragment fragment ->
                        collect(fragment.getSelectionSet(), narrowed(fragment.getTypeCondition(), type), into);
                    case FragmentSpread spread -> {
                        FragmentDefinition fragment = fragments.get(spread.getName());
                        if (fragment != null) {
                            collect(fragment.getSelectionSet(), narrowed(fragment.getTypeCondition(), type), into);
                        }
                    }
                    default -> { }
                }
            }
        }

        private void collect(Field field, GraphQLFieldsContainer container, List<Rows> into) {
            GraphQLFieldDefinition definition = container.getFieldDefinition(field.getName());
            if (definition == null) {
                return;
            }
            GraphQLType type = GraphQLTypeUtil.unwrapAll(definition.getType());
            boolean sized = definition.getArgument(SIZE) != null;
            boolean list = sized || type instanceof GraphQLFieldsContainer row && row.getName().endsWith(LIST);
            List<Rows> below = list ? new ArrayList<>() : into;
            collect(field.getSelectionSet(), type, below);
            if (list) {
                into.add(sized ? rows(size(field), below) : new Rows(Page.MAX, null, below));
            }
        }

        private @Nullable GraphQLType narrowed(@Nullable TypeName condition, GraphQLType type) {
            return condition == null ? type : schema.getType(condition.getName());
        }

        private static @Nullable Value<?> size(Field field) {
            for (Argument argument : field.getArguments()) {
                if (argument.getName().equals(SIZE)) {
                    return argument.getValue();
                }
            }
            return null;
        }

        private Rows rows(@Nullable Value<?> size, List<Rows> below) {
            return switch (size) {
                case IntValue literal -> new Rows(number(literal), null, below);
                case VariableReference variable ->
                    new Rows(otherwise(variable.getName()), variable.getName(), below);
                case null, default -> new Rows(Page.USUAL, null, below);
            };
        }

        /** What the operation says of a variable that a request leaves out. */
        private long otherwise(String variable) {
            for (VariableDefinition definition : operation.getVariableDefinitions()) {
                if (definition.getName().equals(variable) && definition.getDefaultValue() instanceof IntValue given) {
                    return number(given);
                }
            }
            return Page.USUAL;
        }

        private static long number(IntValue literal) {
            return literal.getValue().min(BigInteger.valueOf(Integer.MAX_VALUE)).longValue();
        }
    }
}
