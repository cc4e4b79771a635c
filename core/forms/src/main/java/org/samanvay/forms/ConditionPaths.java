package org.samanvay.forms;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.samanvay.spi.Condition;

/** Finds the fields that a condition reads. */
public final class ConditionPaths {
    private ConditionPaths() {}

    /** The field at a path below a group; a path crosses groups, never lists. */
    static Optional<FormField> find(List<FormField> fields, String path) {
        int dot = path.indexOf('.');
        String first = dot < 0 ? path : path.substring(0, dot);
        Optional<FormField> found =
                fields.stream().filter(field -> field.name().equals(first)).findFirst();
        if (dot < 0) {
            return found;
        }
        return found.filter(field -> field.type() instanceof FieldType.Group)
                .flatMap(field -> find(((FieldType.Group) field.type()).fields(), path.substring(dot + 1)));
    }

    /** The fields of the group or row at a known path that is empty or ends in a dot. */
    static List<FormField> fieldsOfGroup(List<FormField> fields, String path) {
        if (path.isEmpty()) {
            return fields;
        }
        int dot = path.indexOf('.');
        FormField first = find(fields, path.substring(0, dot)).orElseThrow();
        return fieldsOfGroup(FieldPaths.inside(first.type()), path.substring(dot + 1));
    }

    /** The names, within the condition's group, of the fields that it reads or reads into. */
    static Set<String> names(Condition condition) {
        return paths(condition).stream().map(ConditionPaths::first).collect(Collectors.toSet());
    }

    /** The whole paths that it reads, each once; of a list the path of the list. */
    public static Set<String> paths(Condition condition) {
        Set<String> paths = new HashSet<>();
        collect(condition, paths);
        return paths;
    }

    private static void collect(Condition condition, Set<String> paths) {
        switch (condition) {
            case Condition.Is is -> paths.add(is.path());
            case Condition.Includes includes -> paths.add(includes.path());
            case Condition.AtLeast atLeast -> paths.add(atLeast.path());
            case Condition.AtMost atMost -> paths.add(atMost.path());
            case Condition.Answered answered -> paths.add(answered.path());
            case Condition.All all -> all.parts().forEach(part -> collect(part, paths));
            case Condition.Any any -> any.parts().forEach(part -> collect(part, paths));
            case Condition.Not not -> collect(not.part(), paths);
            case Condition.AnyRow anyRow -> paths.add(anyRow.path());
        }
    }

    private static String first(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }
}
