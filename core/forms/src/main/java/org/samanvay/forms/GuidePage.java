package org.samanvay.forms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;

/** Writes Markdown in both languages, and counts the marks that it wrote. */
final class GuidePage {
    private final StringBuilder page = new StringBuilder();
    private final Map<Mark, Integer> marks = new EnumMap<>(Mark.class);

    static String both(Text text) {
        return text.en().isEmpty() ? "" : text.en() + " / " + text.hi();
    }

    static String code(String code) {
        return code.isEmpty() ? "" : "`%s`".formatted(code);
    }

    /** Writes them, and counts each. */
    String marks(Set<Mark> of) {
        of.forEach(mark -> marks.merge(mark, 1, Integer::sum));
        return of.stream().sorted().map(mark -> both(GuideWords.mark(mark))).collect(Collectors.joining("; "));
    }

    int count(Mark mark) {
        return marks.getOrDefault(mark, 0);
    }

    /** Begins a part that every department has, empty or not. */
    void heading(String en, String hi, boolean any) {
        line("");
        line("## %s / %s".formatted(en, hi));
        if (!any) {
            line("");
            line("None / कोई नहीं");
        }
    }

    void subheading(Text title) {
        line("");
        line("### " + both(title));
        line("");
    }

    void table(String... columns) {
        line("");
        row(columns);
        line("|" + " --- |".repeat(columns.length));
    }

    void row(String... cells) {
        List<String> safe = new ArrayList<>();
        for (String cell : cells) {
            safe.add(cell.replace("|", "\\|").replace("\n", " "));
        }
        line("| " + String.join(" | ", safe) + " |");
    }

    void line(String line) {
        page.append(line.stripTrailing()).append('\n');
    }

    String written() {
        return page.toString();
    }
}
