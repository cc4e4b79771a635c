package org.samanvay.webapp.graphql.document;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.samanvay.webapp.graphql.error.RequestProblem;

/**
 * Depth, fields and aliases of the operations of one document, with every fragment measured once.
 *
 * <p>A fragment bomb doubles per fragment, so its fields are a power of two while its text grows by a line: the sums
 * are computed from remembered sums and stop at the limit of an {@code int}. A cycle counts as too deep.
 */
final class Measure {
    /** What a selection comes to once its fragments are spread out. */
    private record Size(int depth, int fields, int aliases) {
        static final Size NONE = new Size(0, 0, 0);
        static final Size CYCLE = new Size(Integer.MAX_VALUE, 0, 0);

        Size beside(Size other) {
            return new Size(
                    Math.max(depth, other.depth), sum(fields, other.fields), sum(aliases, other.aliases));
        }

        Size under(boolean alias) {
            return new Size(sum(depth, 1), sum(fields, 1), sum(aliases, alias ? 1 : 0));
        }

        private static int sum(int a, int b) {
            return (int) Math.min(Integer.MAX_VALUE, (long) a + b);
        }
    }

    private final Limits limits;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Size> sizes = new HashMap<>();
    private int directives;

    private Measure(Limits limits) {
        this.limits = limits;
    }

    /** The first limit that the document passes, if any. */
    static Optional<RequestProblem> of(Document document, Limits limits) {
        return new Measure(limits).run(document);
    }

    private Optional<RequestProblem> run(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
        Size whole = Size.NONE;
        for (FragmentDefinition fragment : fragments.values()) {
            count(fragment);
            spread(fragment.getName());
        }
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            count(operation);
            whole = whole.beside(of(operation.getSelectionSet()));
        }
        return verdict(whole);
    }

    private Optional<RequestProblem> verdict(Size whole) {
        if (whole.depth > limits.depth()) {
            return Optional.of(RequestProblem.DOCUMENT_TOO_DEEP);
        }
        if (whole.fields > limits.fields()) {
            return Optional.of(RequestProblem.DOCUMENT_TOO_COSTLY);
        }
        if (whole.aliases > limits.aliases()) {
            return Optional.of(RequestProblem.TOO_MANY_ALIASES);
        }
        return directives > limits.directives() ? Optional.of(RequestProblem.TOO_MANY_DIRECTIVES) : Optional.empty();
    }

    private Size of(SelectionSet set) {
        Size size = Size.NONE;
        if (set != null) {
            for (Selection<?> selection : set.getSelections()) {
                size = size.beside(of(selection));
            }
        }
        return size;
    }

    private Size of(Selection<?> selection) {
        return switch (selection) {
            case Field field -> {
                count(field);
                yield of(field.getSelectionSet()).under(field.getAlias() != null);
            }
            case InlineFragment inline -> {
                count(inline);
                yield of(inline.getSelectionSet());
            }
            case FragmentSpread named -> {
                count(named);
                yield spread(named.getName());
            }
            default -> Size.NONE;
        };
    }

    private Size spread(String name) {
        FragmentDefinition fragment = fragments.get(name);
        if (fragment == null) {
            return Size.NONE;
        }
        Size known = sizes.putIfAbsent(name, Size.CYCLE);
        if (known != null) {
            return known;
        }
        Size size = of(fragment.getSelectionSet());
        sizes.put(name, size);
        return size;
    }

    private void count(DirectivesContainer<?> node) {
        for (Directive directive : node.getDirectives()) {
            directives += directive == null ? 0 : 1;
        }
    }
}
