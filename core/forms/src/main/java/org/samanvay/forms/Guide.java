package org.samanvay.forms;

import static org.samanvay.forms.GuidePage.both;
import static org.samanvay.forms.GuidePage.cell;
import static org.samanvay.forms.GuidePage.code;

import java.util.Map;
import org.samanvay.spi.Mark;
import org.samanvay.spi.KeptApart;
import org.samanvay.spi.PostKind;

/** A department's page of the guide: Markdown in both languages, made of the definition alone. */
public final class Guide {
    private Guide() {}

    public static String of(DepartmentDefinition department) {
        return page(department).written();
    }

    /** How often the department's page says of something that it is not settled, mark by mark. */
    public static Map<Mark, Integer> marks(DepartmentDefinition department) {
        return page(department).counts();
    }

    private static GuidePage page(DepartmentDefinition department) {
        GuidePage page = new GuidePage();
        page.line("# " + both(department.name()));
        page.line("");
        page.line("`%s`, %s".formatted(department.id(), both(GuideWords.label(department.kind()))));
        posts(department, page);
        new GuideForms(page).write(department);
        GuideOffers offers = new GuideOffers(page);
        offers.write(department);
        new GuideObligations(page).write(department);
        counts(page);
        return page;
    }

    private static void posts(DepartmentDefinition department, GuidePage page) {
        page.heading("Posts", "पद", !department.posts().isEmpty());
        if (department.posts().isEmpty()) {
            return;
        }
        page.table("Code · कोड", "Post · पद", "Level · स्तर", "Nodal · नोडल", "Reports to · किसके अधीन");
        for (PostKind post : department.posts()) {
            page.row(
                    code(post.code()),
                    cell(post.name())
                            + post.hidden().map(GuideObligations::toldWith).orElse("")
                            + post.apart().map(apart -> keptApart(apart, page)).orElse(""),
                    cell(GuideWords.level(post.level())),
                    post.nodal() ? "yes · हाँ" : "",
                    code(post.reportsTo()));
        }
    }

    private static String keptApart(KeptApart apart, GuidePage page) {
        String marks = page.marks(apart.marks());
        return "<br>cases kept apart from the nodal post · प्रकरण नोडल पद से पृथक: " + apart.source()
                + (marks.isEmpty() ? "" : " (" + marks + ")");
    }

    private static void counts(GuidePage page) {
        page.heading("Marks", "चिह्न", true);
        page.table("Mark · चिह्न", "Count · संख्या");
        page.counts().forEach((mark, count) -> page.row(cell(GuideWords.mark(mark)), String.valueOf(count)));
    }
}
