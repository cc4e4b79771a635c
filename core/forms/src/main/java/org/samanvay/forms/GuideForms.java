package org.samanvay.forms;

import static org.samanvay.forms.GuidePage.both;
import static org.samanvay.forms.GuidePage.cell;
import static org.samanvay.forms.GuidePage.code;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.samanvay.spi.CodeList;
import org.samanvay.spi.Form;

/** The forms of a department, and the code lists from which they choose. */
final class GuideForms {
    private final GuidePage page;

    GuideForms(GuidePage page) {
        this.page = page;
    }

    void write(DepartmentDefinition department) {
        page.heading("Forms", "प्रपत्र", !department.forms().isEmpty());
        department.forms().forEach(this::form);
        if (!department.codeLists().isEmpty()) {
            page.heading("Code lists", "कोड सूचियाँ", true);
            department.codeLists().forEach(this::list);
        }
    }

    private void form(FormModel form) {
        page.subheading(form.title());
        page.line("- `%s`, version · संस्करण %d".formatted(form.code(), form.version()));
        page.line("- " + both(GuideWords.cardinality(form.cardinality())) + "; "
                + both(GuideWords.origin(form.origin())));
        page.line("- Kept · संधारण: " + page.said(GuideWords.retention(form.retention())));
        page.line("- Source · स्रोत: " + form.source());
        if (!form.marks().isEmpty()) {
            page.line("- Marks · चिह्न: " + page.marks(form.marks()));
        }
        form.extras().guidance().ifPresent(words -> page.line("- Guidance · मार्गदर्शन: " + both(words)));
        if (!form.extras().correctedBy().isEmpty()) {
            page.line("- Corrected by · संशोधन: "
                    + form.extras().correctedBy().stream().sorted().map(GuidePage::code).collect(Collectors.joining(", ")));
        }
        page.table(
                "Field · क्षेत्र",
                "Question · प्रश्न",
                "Kind · प्रकार",
                "Needed · आवश्यक",
                "Limits · सीमा",
                "Data · वर्ग",
                "Shown when · कब पूछें",
                "Marks · चिह्न");
        fields(form, form.fields(), "");
        form.extras().calculated().forEach(this::calculated);
    }

    private void fields(FormModel form, List<FormField> fields, String prefix) {
        for (FormField field : fields) {
            String path = prefix + field.name();
            String hint = field.hint().map(words -> "<br>" + both(words)).orElse("");
            page.row(
                    code(path),
                    cell(field.label()) + hint + lawNotes(form, path),
                    cell(FieldWords.kind(field.type())),
                    field.required() ? "yes · हाँ" : "",
                    cell(FieldWords.limits(field.type())),
                    cell(GuideWords.dataClass(field.data())),
                    field.shownWhen()
                            .map(condition -> cell(ConditionWords.of(condition, fields)))
                            .orElse(""),
                    page.marks(field.marks()));
            fields(form, FieldPaths.inside(field.type()), path + ".");
        }
    }

    private static String lawNotes(FormModel form, String path) {
        return form.extras().lawNotes().stream()
                .filter(note -> note.path().equals(path))
                .map(note -> "<br>%s (%s, %s)"
                        .formatted(both(note.words()), note.law().act(), note.law().section()))
                .collect(Collectors.joining());
    }

    private void calculated(Form.Calculated calculated) {
        page.row(
                code(calculated.name()),
                cell(calculated.label()),
                "calculated · स्वतः गणना",
                "",
                "",
                cell(GuideWords.dataClass(calculated.data())),
                "",
                "");
    }

    private void list(CodeList list) {
        page.subheading(list.name());
        page.line("- " + code(list.code()));
        page.line("- Source · स्रोत: " + list.source());
        if (!list.marks().isEmpty()) {
            page.line("- Marks · चिह्न: " + page.marks(list.marks()));
        }
        page.table("Code · कोड", "Meaning · अर्थ", "National codes · राष्ट्रीय कोड", "Valid · वैध", "Marks · चिह्न");
        for (CodeList.Entry entry : list.entries()) {
            page.row(
                    code(entry.value()),
                    cell(entry.name()),
                    national(entry.national()),
                    cell(GuideWords.validity(entry.validity())),
                    page.marks(entry.marks()));
        }
    }

    private static String national(Map<String, String> codes) {
        return new TreeMap<>(codes)
                .entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .collect(Collectors.joining("; "));
    }
}
