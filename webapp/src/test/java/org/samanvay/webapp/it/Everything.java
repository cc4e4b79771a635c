package org.samanvay.webapp.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.FieldPaths;
import org.samanvay.forms.FieldType;
import org.samanvay.forms.FieldType.Target;
import org.samanvay.forms.FormField;
import org.samanvay.forms.FormModel;
import org.samanvay.forms.GraphqlNames;
import org.samanvay.spi.Cardinality;

/** All that an officer can ask about a case: each list of its page and each field of every form. */
final class Everything {
    static final Definitions DEFINITIONS = Definitions.load();

    private static final String LISTS =
            """
            id number state district category channel status restricted openedAt closedAt closeReason version
            ownerPost { code holder }
            persons(first: 50) { nodes { id code role gender ageGroup inAccusedHousehold } }
            incidents(first: 50) { nodes { id person department kind occurredFrom narrative } }
            referrals(first: 50) { nodes { id person service purpose basis basisReference urgency status reason outcome
              note
              fromPost { code } toPost { code } } }
            latestReferral { id note outcome }
            entries(first: 50) { nodes { id person form answers establishments { id name { en } }
              history(first: 50) { nodes { version answers establishments { id } } } } }
            consents(first: 50) { nodes { id person decision purpose toDepartment } }
            duties(first: 100) { nodes { id department standing noted post { code } content { code name { en } personCode } } }
            timeline(first: 100) { nodes { kind department otherDepartment detail subject post { en } office { en } } }
            """;

    private final String text;
    private final ObjectNode data;

    private Everything(String text, ObjectNode data) {
        this.text = text;
        this.data = data;
    }

    static Everything seenBy(Api officer, SampleCase opened) {
        List<String> answers = answersTo(officer, opened);
        ObjectNode seen = (ObjectNode) caseIn(answers.getFirst());
        answers.stream().skip(1).forEach(answer -> seen.setAll((ObjectNode) caseIn(answer)));
        return new Everything(String.join("", answers), seen);
    }

    /** In several documents: the forms of all departments are more than one may ask for. */
    static List<String> answersTo(Api officer, SampleCase opened) {
        List<String> answers = new ArrayList<>();
        answers.add(officer.text(
                "query($id: ID!, $number: String!) { case(id: $id) { " + LISTS + " }"
                        + " referralInbox(first: 50) { nodes { id note person } } referralOutbox(first: 50) { nodes { id"
                        + " note } }"
                        + " cases(first: 50) { nodes { id number category } }"
                        + " searchCases(by: CODE, value: $number) { nodes { id category } } }",
                "id", opened.id(), "number", opened.number()));
        formsOfEachDepartment().forEach(forms -> answers.add(
                officer.text("query($id: ID!) { case(id: $id) { " + forms + " } }", "id", opened.id())));
        return answers;
    }

    private static JsonNode caseIn(String answer) {
        JsonNode read = Api.read(answer);
        if (read.has("errors")) {
            throw new AssertionError(read.get("errors").toPrettyString());
        }
        return read.at("/data/case");
    }

    /** The whole answer as it came over the line. */
    String text() {
        return text;
    }

    JsonNode at(String pointer) {
        return data.at(pointer);
    }

    /** The answers found at a typed path, in all entries and rows; empty where every one of them is null. */
    List<JsonNode> typed(FormModel form, String path) {
        JsonNode department = at("/" + GraphqlNames.field(form.department()));
        List<JsonNode> found = form.cardinality() == Cardinality.ONE_PER_CASE
                ? List.of(department.path(GraphqlNames.field(form.shortCode())))
                : rows(department.at("/" + GraphqlNames.field(form.shortCode()) + "Entries/nodes"));
        for (String name : path.split("\\.")) {
            found = found.stream().flatMap(node -> rows(node).stream()).map(node -> node.path(name)).toList();
        }
        return found.stream().filter(node -> !node.isNull() && !(node instanceof MissingNode)).toList();
    }

    private static List<JsonNode> rows(JsonNode node) {
        if (!node.isArray()) {
            return List.of(node);
        }
        List<JsonNode> rows = new ArrayList<>();
        node.forEach(rows::add);
        return rows;
    }

    private static List<String> formsOfEachDepartment() {
        return DEFINITIONS.departments().stream()
                .filter(department -> !department.forms().isEmpty())
                .map(department -> GraphqlNames.field(department.id()) + " { " + formsOf(department) + " }")
                .toList();
    }

    private static String formsOf(DepartmentDefinition department) {
        return department.forms().stream()
                .map(form -> asked(form, form.fields(), 50))
                .collect(Collectors.joining(" "));
    }

    /** Some fields of a form, as its department's type has them; of so many entries where a case can hold several. */
    static String asked(FormModel form, List<FormField> fields, int first) {
        String name = GraphqlNames.field(form.shortCode());
        return form.cardinality() == Cardinality.ONE_PER_CASE
                ? name + selection(fields)
                : name + "Entries(first: " + first + ") { nodes" + selection(fields) + " }";
    }

    private static String selection(List<FormField> fields) {
        return fields.stream().map(Everything::selection).collect(Collectors.joining(" ", " { ", " }"));
    }

    private static String selection(FormField field) {
        if (field.type() instanceof FieldType.Reference reference && reference.target() == Target.DOCUMENT) {
            return field.name() + " { heldAt register number }";
        }
        List<FormField> inside = FieldPaths.inside(field.type());
        return inside.isEmpty() ? field.name() : field.name() + selection(inside);
    }

    /** The leaves of every form, filled in or imported. */
    static Map<FormModel, List<String>> fieldsOfForms() {
        return DEFINITIONS.forms().stream()
                .collect(Collectors.toMap(
                        form -> form,
                        form -> List.copyOf(FieldPaths.of(form).leaves().keySet())));
    }
}
