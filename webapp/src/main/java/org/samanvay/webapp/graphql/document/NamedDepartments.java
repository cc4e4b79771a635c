package org.samanvay.webapp.graphql.document;

import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whose types and fields a document names. Asked only for documents that do not fit the caller's schema: what it would
 * say with every department tells a department that does not work there from a slip of the pen.
 */
public final class NamedDepartments {
    private final GraphQLSchema everything;
    private final Map<String, String> departmentOf;

    /**
     * @param everything the schema with every department
     * @param departmentOf a department by the names of its types, and of its fields as {@code Type.field}
     */
    public NamedDepartments(GraphQLSchema everything, Map<String, String> departmentOf) {
        this.everything = everything;
        this.departmentOf = Map.copyOf(departmentOf);
    }

    /** Their ids; a document that was measured, so that it is neither long nor deep. */
    public SortedSet<String> in(Document document) {
        Walk walk = new Walk();
        document.getDefinitions().forEach(walk::definition);
        return walk.named;
    }

    private final class Walk {
        private final SortedSet<String> named = new TreeSet<>();

        void definition(Definition<?> definition) {
            switch (definition) {
                case OperationDefinition operation -> {
                    operation.getVariableDefinitions().stream()
                            .map(VariableDefinition::getType)
                            .forEach(this::type);
                    selections(operation.getSelectionSet(), root(operation));
                }
                case FragmentDefinition fragment -> under(fragment.getTypeCondition(), fragment.getSelectionSet(), null);
                default -> {}
            }
        }

        private @Nullable GraphQLType root(OperationDefinition operation) {
            return switch (operation.getOperation()) {
                case QUERY -> everything.getQueryType();
                case MUTATION -> everything.getMutationType();
                case SUBSCRIPTION -> everything.getSubscriptionType();
            };
        }

        private void type(@Nullable Type<?> type) {
            Type<?> inner = type;
            while (inner != null && !(inner instanceof TypeName)) {
                inner = (Type<?>) inner.getChildren().getFirst();
            }
            if (inner instanceof TypeName name) {
                note(name.getName());
            }
        }

        private void under(@Nullable TypeName condition, @Nullable SelectionSet set, @Nullable GraphQLType otherwise) {
            type(condition);
            selections(set, condition == null ? otherwise : everything.getType(condition.getName()));
        }

        private void selections(@Nullable SelectionSet set, @Nullable GraphQLType of) {
            if (set == null) {
                return;
            }
            for (Selection<?> selection : set.getSelections()) {
                switch (selection) {
                    case Field field -> field(field, of);
                    case InlineFragment inline -> under(inline.getTypeCondition(), inline.getSelectionSet(), of);
                    default -> {}
                }
            }
        }

        private void field(Field field, @Nullable GraphQLType of) {
            if (of instanceof GraphQLFieldsContainer owner) {
                note(owner.getName() + "." + field.getName());
                GraphQLFieldDefinition definition = owner.getFieldDefinition(field.getName());
                selections(
                        field.getSelectionSet(),
                        definition == null ? null : GraphQLTypeUtil.unwrapAll(definition.getType()));
            }
        }

        private void note(String name) {
            String department = departmentOf.get(name);
            if (department != null) {
                named.add(department);
            }
        }
    }
}
