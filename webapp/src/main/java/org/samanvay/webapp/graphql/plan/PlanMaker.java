package org.samanvay.webapp.graphql.plan;

import graphql.execution.MergedField;
import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.LightDataFetcher;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the plan of an operation, or finds that it is not plain. */
final class PlanMaker {
    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();

    /** Found on the way; said by the way of an exception, because it may lie deep. */
    private static final class NotPlain extends Exception {
        private static final long serialVersionUID = 1L;

        NotPlain() {
            super(null, null, false, false);
        }
    }

    private PlanMaker(GraphQLSchema schema, Document document) {
        this.schema = schema;
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    static Optional<Plan> of(GraphQLSchema schema, Document document, OperationDefinition operation) {
        PlanMaker maker = new PlanMaker(schema, document);
        try {
            return Optional.of(maker.plan(document, operation));
        } catch (NotPlain left) {
            return Optional.empty();
        }
    }

    private Plan plan(Document document, OperationDefinition operation) throws NotPlain {
        require(operation.getDirectives().isEmpty());
        GraphQLObjectType root =
                operation.getOperation() == Operation.MUTATION ? schema.getMutationType() : schema.getQueryType();
        List<FieldPlan> fields = fields(root, List.of(operation.getSelectionSet()));
        // After a mutation that failed the next one does not run; that is graphql-java's to decide.
        require(operation.getOperation() == Operation.QUERY
                || operation.getOperation() == Operation.MUTATION && fields.size() == 1);
        return new Plan(schema, document, operation, fragments, fields);
    }

    private List<FieldPlan> fields(GraphQLObjectType parent, List<SelectionSet> sets) throws NotPlain {
        Map<String, List<Field>> byKey = new LinkedHashMap<>();
        for (SelectionSet set : sets) {
            collect(parent, set, byKey);
        }
        List<FieldPlan> plans = new ArrayList<>();
        for (Map.Entry<String, List<Field>> each : byKey.entrySet()) {
            plans.add(field(parent, each.getKey(), each.getValue()));
        }
        return List.copyOf(plans);
    }

    private void collect(GraphQLObjectType parent, SelectionSet set, Map<String, List<Field>> into) throws NotPlain {
        for (Selection<?> selection : set.getSelections()) {
            switch (selection) {
                case Field field -> {
                    require(field.getDirectives().isEmpty());
                    into.computeIfAbsent(field.getResultKey(), key -> new ArrayList<>()).add(field);
                }
                case InlineFragment inline -> {
                    require(inline.getDirectives().isEmpty() && isOf(inline.getTypeCondition(), parent));
                    collect(parent, inline.getSelectionSet(), into);
                }
                case FragmentSpread spread -> {
                    FragmentDefinition fragment = fragments.get(spread.getName());
                    require(fragment != null
                            && spread.getDirectives().isEmpty()
                            && fragment.getDirectives().isEmpty()
                            && isOf(fragment.getTypeCondition(), parent));
                    collect(parent, fragment.getSelectionSet(), into);
                }
                default -> throw new NotPlain();
            }
        }
    }

    private static boolean isOf(@Nullable TypeName condition, GraphQLObjectType parent) {
        return condition == null || condition.getName().equals(parent.getName());
    }

    private FieldPlan field(GraphQLObjectType parent, String key, List<Field> fields) throws NotPlain {
        String name = fields.getFirst().getName();
        boolean typeName = name.equals(Introspection.TypeNameMetaFieldDef.getName());
        require(typeName || !name.startsWith("__"));
        GraphQLFieldDefinition definition = typeName ? Introspection.TypeNameMetaFieldDef : parent.getFieldDefinition(name);
        List<SelectionSet> below = new ArrayList<>();
        for (Field field : fields) {
            if (field.getSelectionSet() != null) {
                below.add(field.getSelectionSet());
            }
        }
        LightDataFetcher<?> fetcher = null;
        if (!typeName) {
            require(schema.getCodeRegistry().getDataFetcher(parent, definition) instanceof LightDataFetcher<?>);
            fetcher = (LightDataFetcher<?>) schema.getCodeRegistry().getDataFetcher(parent, definition);
        }
        return new FieldPlan(
                key,
                ("\"" + key + "\":").getBytes(StandardCharsets.UTF_8),
                parent,
                definition,
                MergedField.newMergedField(fields).build(),
                fetcher,
                type(definition.getType(), false, below));
    }

    private TypePlan type(GraphQLType type, boolean required, List<SelectionSet> below) throws NotPlain {
        return switch (type) {
            case GraphQLNonNull inner -> type(inner.getWrappedType(), true, below);
            case GraphQLList list -> new TypePlan.Rows(type(list.getWrappedType(), false, below), required);
            case GraphQLScalarType scalar -> new TypePlan.Scalar(scalar, required);
            case GraphQLEnumType choice -> new TypePlan.Choice(choice, required);
            case GraphQLObjectType object -> new TypePlan.Fields(fields(object, below), required);
            default -> throw new NotPlain();
        };
    }

    private static void require(boolean plain) throws NotPlain {
        if (!plain) {
            throw new NotPlain();
        }
    }
}
