package org.samanvay.webapp.graphql.document;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** The names of the fields at the root of an operation, whatever fragment they stand in; aliases do not count. */
public final class RootFields {
    private final Document document;
    private final Set<String> names = new LinkedHashSet<>();

    private RootFields(Document document) {
        this.document = document;
    }

    /** @param document validated, so that every fragment is there and none contains itself */
    public static Set<String> of(OperationDefinition operation, Document document) {
        RootFields fields = new RootFields(document);
        fields.collect(operation.getSelectionSet());
        return fields.names;
    }

    private void collect(SelectionSet set) {
        for (Selection<?> selection : set.getSelections()) {
            switch (selection) {
                case Field field -> names.add(field.getName());
                case InlineFragment fragment -> collect(fragment.getSelectionSet());
                case FragmentSpread spread -> document.getDefinitionsOfType(FragmentDefinition.class).stream()
                        .filter(fragment -> fragment.getName().equals(spread.getName()))
                        .forEach(fragment -> collect(fragment.getSelectionSet()));
                default -> throw new IllegalStateException("unknown selection " + selection.getClass().getName());
            }
        }
    }
}
