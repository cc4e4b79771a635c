package org.samanvay.webapp.graphql.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samanvay.forms.FormModel;
import org.samanvay.forms.GraphqlNames;
import org.samanvay.webapp.graphql.schema.BreakingChanges.Change;

/**
 * What a department brings to the API, with the versions of its forms: the committed text beside that of today.
 *
 * @param nobodys the schema without any department, as text
 */
record DepartmentGolden(String department, String nobodys, String committed, String now) {
    private static final String FORM = "# form ";
    private static final String FORM_STAYS =
            "no version takes a form away: keep it as long as entries of it are kept, and give the new one a code of its own";

    static String text(List<FormModel> forms, String schema) {
        return forms.stream()
                        .map(form -> FORM + form.code() + " version " + form.version())
                        .sorted()
                        .collect(Collectors.joining("\n", "", "\n\n"))
                + schema;
    }

    boolean isTheSame() {
        return committed.equals(now);
    }

    /** What breaks, but for what lies in a form whose version was raised, or what is meant. */
    List<Change> unannounced(Set<String> meant) {
        if (committed.isEmpty() || meant.contains(department)) {
            return List.of();
        }
        return BreakingChanges.between(nobodys + "\n" + committed, nobodys + "\n" + now).stream()
                .filter(change -> !isRaised(change))
                .toList();
    }

    /** A choice may belong to several forms of the department: there any raised version will do. */
    private boolean isRaised(Change change) {
        Map<String, Integer> before = versions(committed);
        Map<String, Integer> after = versions(now);
        List<String> touched = before.keySet().stream()
                .filter(form -> touches(change, form))
                .toList();
        return (touched.isEmpty() && !after.isEmpty() ? before.keySet() : touched)
                .stream().anyMatch(form -> after.getOrDefault(form, 0) > before.get(form));
    }

    private Stream<String> gone() {
        Map<String, Integer> after = versions(now);
        return versions(committed).keySet().stream().filter(form -> !after.containsKey(form));
    }

    private static boolean touches(Change change, String form) {
        String[] code = form.split("\\.");
        String type = GraphqlNames.pascal(code[0]) + GraphqlNames.pascal(code[1]);
        return change.type().startsWith(type)
                || change.field().equals("submit" + type)
                || (change.type().equals(GraphqlNames.pascal(code[0]))
                        && change.field().startsWith(GraphqlNames.field(code[1])));
    }

    private static Map<String, Integer> versions(String text) {
        Map<String, Integer> versions = new TreeMap<>();
        text.lines().filter(line -> line.startsWith(FORM)).map(line -> line.split(" ")).forEach(words ->
                versions.put(words[2], Integer.valueOf(words[4])));
        return versions;
    }

    /** Comma-separated: the departments whose break is meant though no form has a new version. */
    static Set<String> meant(String property) {
        return Arrays.stream(property.split(",")).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }

    String advice(List<Change> breaks) {
        return """
                Programs written for the API of %s would break:
                %s%s
                A version is raised in the form's definition: Form.of(code, 2, ...).upgradeFrom(1, ...) says how earlier
                answers are read. Then write src/test/resources/schema anew with -Dsamanvay.golden=write.
                Where nobody uses it yet and the break is meant: -Dsamanvay.golden=write -Dsamanvay.breaking=%s"""
                .formatted(
                        department,
                        gone().map(form -> "  Form %s is gone.\n      %s\n".formatted(form, FORM_STAYS))
                                .collect(Collectors.joining()),
                        breaks.stream().map(change -> "  " + change).collect(Collectors.joining("\n")),
                        department);
    }
}
