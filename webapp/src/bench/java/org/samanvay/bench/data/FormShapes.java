package org.samanvay.bench.data;

import java.util.List;
import java.util.stream.Collectors;
import org.samanvay.forms.FieldPaths;
import org.samanvay.forms.FieldType;
import org.samanvay.forms.FieldType.Target;
import org.samanvay.forms.FormField;
import org.samanvay.forms.FormModel;
import org.samanvay.forms.GraphqlNames;

/** How forms are asked for in GraphQL, and the same for the baseline, which knows no definitions. */
public final class FormShapes {
    /** Entries of a form that a page shows. */
    private static final int ENTRIES = 5;

    private FormShapes() {}

    /** Every field of these forms, each below its department. */
    public static String selection(List<FormModel> forms) {
        return forms.stream()
                .map(form -> " " + GraphqlNames.field(form.department()) + " { " + entries(form) + "(first: " + ENTRIES
                        + ") { nodes" + selectionOf(form.fields()) + " } }")
                .collect(Collectors.joining());
    }

    private static String selectionOf(List<FormField> fields) {
        return fields.stream().map(FormShapes::selection).collect(Collectors.joining(" ", " { ", " }"));
    }

    private static String selection(FormField field) {
        if (isDocument(field)) {
            return field.name() + " { heldAt register number }";
        }
        List<FormField> inside = FieldPaths.inside(field.type());
        return inside.isEmpty() ? field.name() : field.name() + selectionOf(inside);
    }

    /**
     * One line per form, then one per field, a blank further in for each group around it: {@code form department entries
     * code}, {@code time name}, {@code plain name}, {@code group name}, {@code list name}.
     */
    public static String lines(List<FormModel> forms) {
        StringBuilder lines = new StringBuilder();
        for (FormModel form : forms) {
            lines.append("form ").append(GraphqlNames.field(form.department())).append(' ').append(entries(form)).append(' ')
                    .append(form.code()).append('\n');
            add(lines, form.fields(), " ");
        }
        return lines.toString();
    }

    private static void add(StringBuilder lines, List<FormField> fields, String indent) {
        for (FormField field : fields) {
            boolean document = isDocument(field);
            String kind = switch (field.type()) {
                case FieldType.DateTime time -> "time ";
                case FieldType.Group group -> "group ";
                case FieldType.ListOfGroups list -> "list ";
                default -> document ? "group " : "plain ";
            };
            lines.append(indent).append(kind).append(field.name()).append('\n');
            if (document) {
                List.of("heldAt", "register", "number")
                        .forEach(part -> lines.append(indent).append(" plain ").append(part).append('\n'));
            }
            add(lines, FieldPaths.inside(field.type()), indent + " ");
        }
    }

    private static String entries(FormModel form) {
        return GraphqlNames.field(form.shortCode()) + "Entries";
    }

    private static boolean isDocument(FormField field) {
        return field.type() instanceof FieldType.Reference reference && reference.target() == Target.DOCUMENT;
    }
}
