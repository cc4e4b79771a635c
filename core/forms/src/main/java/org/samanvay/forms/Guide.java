package org.samanvay.forms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.samanvay.spi.Duty;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Text;

/** A department's page of the form guide: Markdown in both languages, made of the definition alone. */
public final class Guide {
    private final DepartmentDefinition department;
    private final StringBuilder page = new StringBuilder();
    private final Map<Mark, Integer> marks = new EnumMap<>(Mark.class);

    private Guide(DepartmentDefinition department) {
        this.department = department;
    }

    public static String of(DepartmentDefinition department) {
        return new Guide(department).write();
    }

    private String write() {
        line("# " + both(department.name()));
        line("");
        line("`%s`".formatted(department.id()));
        posts();
        heading("Forms", "प्रपत्र", !department.forms().isEmpty());
        department.forms().forEach(this::form);
        services();
        duties();
        counts();
        return page.toString();
    }

    private void posts() {
        heading("Posts", "पद", !department.posts().isEmpty());
        if (department.posts().isEmpty()) {
            return;
        }
        table("Code / कोड", "Post / पद", "Level / स्तर", "Nodal / नोडल", "Reports to / किसके अधीन");
        for (PostKind post : department.posts()) {
            row(
                    "`%s`".formatted(post.code()),
                    both(post.name()),
                    both(GuideWords.level(post.level())),
                    post.nodal() ? "yes / हाँ" : "",
                    post.reportsTo().isEmpty() ? "" : "`%s`".formatted(post.reportsTo()));
        }
    }

    private void form(FormModel form) {
        line("");
        line("### " + both(form.title()));
        line("");
        line("- `%s`, version %d / संस्करण %d".formatted(form.code(), form.version(), form.version()));
        line("- " + both(GuideWords.cardinality(form.cardinality())) + "; " + both(GuideWords.origin(form.origin())));
        line("- Kept / संधारण: " + both(GuideWords.retention(form.retention())));
        line("- Source / स्रोत: " + form.source());
        if (!form.marks().isEmpty()) {
            line("- Marks / चिह्न: " + marks(form.marks()));
        }
        table(
                "Field / क्षेत्र",
                "Question / प्रश्न",
                "Kind / प्रकार",
                "Needed / आवश्यक",
                "Limits / सीमा",
                "Data / वर्ग",
                "Shown when / कब पूछें",
                "Marks / चिह्न");
        fields(form.fields(), "");
    }

    private void fields(List<FormField> fields, String prefix) {
        for (FormField field : fields) {
            String hint = field.hint().map(words -> "<br>" + both(words)).orElse("");
            row(
                    "`%s`".formatted(prefix + field.name()),
                    both(field.label()) + hint,
                    both(FieldWords.kind(field.type())),
                    field.required() ? "yes / हाँ" : "",
                    both(FieldWords.limits(field.type())),
                    both(GuideWords.dataClass(field.data())),
                    field.shownWhen()
                            .map(condition -> both(ConditionWords.of(condition, fields)))
                            .orElse(""),
                    marks(field.marks()));
            fields(FieldPaths.inside(field.type()), prefix + field.name() + ".");
        }
    }

    private void services() {
        boolean any = !department.services().isEmpty();
        heading("Services", "सेवाएँ", any);
        if (any) {
            table(
                    "Code / कोड",
                    "Service / सेवा",
                    "Acknowledged / पावती",
                    "Done / पूर्ण",
                    "Source / स्रोत",
                    "Marks / चिह्न");
        }
        for (ServiceDefinition service : department.services()) {
            row(
                    "`%s`".formatted(service.code()),
                    both(service.name()),
                    both(GuideWords.duration(service.acknowledgeWithin())),
                    both(GuideWords.duration(service.actWithin())),
                    service.source(),
                    marks(service.marks()));
        }
    }

    private void duties() {
        boolean any = !department.duties().isEmpty();
        heading("Duties", "वैधानिक दायित्व", any);
        if (any) {
            table(
                    "Code / कोड",
                    "Duty / दायित्व",
                    "Law / विधि",
                    "Kind / प्रकार",
                    "Responsible / उत्तरदायी",
                    "Due / समय-सीमा",
                    "Alarm / चेतावनी",
                    "Starts with, closed by / आरंभ, पूर्ति",
                    "Consequence / परिणाम",
                    "Checked / सत्यापन");
        }
        for (Duty duty : department.duties()) {
            row(
                    "`%s`".formatted(duty.code()),
                    both(duty.name()),
                    duty.law().act() + ", " + duty.law().section(),
                    both(GuideWords.kind(duty.kind())),
                    "`%s`".formatted(duty.responsible()),
                    both(GuideWords.duration(duty.due())),
                    both(GuideWords.duration(duty.alarm())),
                    "`%s`, `%s`%s"
                            .formatted(
                                    duty.trigger(), duty.evidence(), duty.touchesPerson() ? GuideWords.DECLINED : ""),
                    both(duty.consequence()),
                    both(GuideWords.verification(duty.verification())));
        }
    }

    private void counts() {
        heading("Marks", "चिह्न", true);
        table("Mark / चिह्न", "Count / संख्या");
        for (Mark mark : Mark.values()) {
            row(both(GuideWords.mark(mark)), String.valueOf(marks.getOrDefault(mark, 0)));
        }
    }

    private String marks(Set<Mark> of) {
        of.forEach(mark -> marks.merge(mark, 1, Integer::sum));
        return of.stream().sorted().map(mark -> both(GuideWords.mark(mark))).collect(Collectors.joining("; "));
    }

    private void heading(String en, String hi, boolean any) {
        line("");
        line("## %s / %s".formatted(en, hi));
        if (!any) {
            line("");
            line("None / कोई नहीं");
        }
    }

    private void table(String... columns) {
        line("");
        row(columns);
        line("|" + " --- |".repeat(columns.length));
    }

    private void row(String... cells) {
        List<String> safe = new ArrayList<>();
        for (String cell : cells) {
            safe.add(cell.replace("|", "\\|").replace("\n", " "));
        }
        line("| " + String.join(" | ", safe) + " |");
    }

    private void line(String line) {
        page.append(line.stripTrailing()).append('\n');
    }

    private static String both(Text text) {
        return text.en().isEmpty() ? "" : text.en() + " / " + text.hi();
    }
}
