package org.samanvay.webapp;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.BooleanValue;
import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.parser.Parser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The documents of the screens, and others, each as two texts that ask for the same: one has a plan, the other has none. */
public final class ScreenDocuments {
    private static final Path SCREENS = Path.of("src/main/frontend/src");
    private static final Field TYPE_NAME = Field.newField("__typename").build();

    /** A directive, which no plan has; what it includes is there already, and it stands behind everything else. */
    private static final InlineFragment WITHOUT_PLAN = InlineFragment.newInlineFragment()
            .directive(Directive.newDirective()
                    .name("include")
                    .argument(Argument.newArgument("if", BooleanValue.of(true)).build())
                    .build())
            .selectionSet(SelectionSet.newSelectionSet().selection(TYPE_NAME).build())
            .build();

    private ScreenDocuments() {}

    /** @param name of the operation */
    public record Pair(String name, boolean changes, String planned, String unplanned) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Every operation of the screens. */
    public static List<Pair> all() {
        try (Stream<Path> files = Files.walk(SCREENS)) {
            List<Definition<?>> definitions = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".graphql")).sorted().toList()) {
                definitions.addAll(rawDefinitions(Files.readString(file)));
            }
            return pairs(definitions);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Pair of(String text) {
        return pairs(rawDefinitions(text)).getFirst();
    }

    @SuppressWarnings("rawtypes")
    private static List<Definition<?>> rawDefinitions(String text) {
        List<Definition<?>> definitions = new ArrayList<>();
        for (Definition definition : Parser.parse(text).getDefinitions()) {
            definitions.add(definition);
        }
        return definitions;
    }

    private static List<Pair> pairs(List<Definition<?>> definitions) {
        Map<String, FragmentDefinition> fragments = new LinkedHashMap<>();
        definitions.stream()
                .filter(FragmentDefinition.class::isInstance)
                .map(FragmentDefinition.class::cast)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
        return definitions.stream()
                .filter(OperationDefinition.class::isInstance)
                .map(OperationDefinition.class::cast)
                .map(operation -> new Pair(
                        operation.getName(),
                        operation.getOperation() == OperationDefinition.Operation.MUTATION,
                        text(operation, fragments, List.of()),
                        text(operation, fragments, List.of(WITHOUT_PLAN))))
                .toList();
    }

    /** With the fragments that it needs, which stand first, so that both texts have every field at the same place. */
    private static String text(
            OperationDefinition operation, Map<String, FragmentDefinition> fragments, List<Selection<?>> last) {
        Map<String, FragmentDefinition> needed = new LinkedHashMap<>();
        need(operation, fragments, needed);
        Document.Builder document = Document.newDocument();
        needed.values().forEach(document::definition);
        return AstPrinter.printAstCompact(document.definition(ending(operation, last)).build());
    }

    private static void need(
            Node<?> part, Map<String, FragmentDefinition> fragments, Map<String, FragmentDefinition> needed) {
        new NodeTraverser()
                .depthFirst(
                        new NodeVisitorStub() {
                            @Override
                            public TraversalControl visitFragmentSpread(
                                    FragmentSpread spread, TraverserContext<Node> context) {
                                if (needed.putIfAbsent(spread.getName(), fragments.get(spread.getName())) == null) {
                                    need(fragments.get(spread.getName()), fragments, needed);
                                }
                                return TraversalControl.CONTINUE;
                            }
                        },
                        part);
    }

    /**
     * The last field at the root, with its type's name first and {@code last} behind its own fields; where it has none, it
     * bears the directive of what would be last itself.
     */
    private static OperationDefinition ending(OperationDefinition operation, List<Selection<?>> last) {
        List<Selection> root = new ArrayList<>(operation.getSelectionSet().getSelections());
        Field field = (Field) root.removeLast();
        if (field.getSelectionSet() == null) {
            root.add(last.isEmpty() ? field : field.transform(builder -> builder.directives(WITHOUT_PLAN.getDirectives())));
            return operation.transform(builder -> builder.selectionSet(new SelectionSet(root)));
        }
        List<Selection> below = new ArrayList<>(List.of(TYPE_NAME));
        below.addAll(field.getSelectionSet().getSelections());
        below.addAll(last);
        root.add(field.transform(builder -> builder.selectionSet(new SelectionSet(below))));
        return operation.transform(builder -> builder.selectionSet(new SelectionSet(root)));
    }
}
