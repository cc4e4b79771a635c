package org.samanvay.forms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.samanvay.spi.Channel;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;
import org.samanvay.spi.Verification;

/** Writes Markdown in both languages, and counts the marks that it wrote. */
final class GuidePage {
    private static final Set<Text> UNDETERMINED = Set.of(Text.NOT_DETERMINED, Channel.HOURS_NOT_DETERMINED);

    private static final Text NONE = Text.of("None", "कोई नहीं");

    private final StringBuilder page = new StringBuilder();
    private final Map<Mark, Integer> marks = new EnumMap<>(Mark.class);

    /** In a line: the languages have a slash in themselves here and there, so none stands between them. */
    static String both(Text text) {
        return joined(text, " · ");
    }

    /** In a table: one below the other. */
    static String cell(Text text) {
        return joined(text, "<br>");
    }

    private static String joined(Text text, String between) {
        return text.en().isEmpty() ? "" : text.en() + between + text.hi();
    }

    static String code(String code) {
        return code.isEmpty() ? "" : "`%s`".formatted(code);
    }

    /** Writes them, and counts each. */
    String marks(Set<Mark> of) {
        of.forEach(this::count);
        return of.stream().sorted().map(mark -> both(GuideWords.mark(mark))).collect(Collectors.joining("; "));
    }

    /** Both languages; what nobody has determined is counted as if it bore the mark. */
    String said(Text text) {
        if (UNDETERMINED.contains(text)) {
            count(Mark.NOT_DETERMINED);
        }
        return both(text);
    }

    /** What is said, or that nobody has determined it. */
    String saidOrNotDetermined(Optional<Text> text) {
        return said(text.orElse(Text.NOT_DETERMINED));
    }

    /** A clock has no marks of its own: until two people have compared it with the gazette it counts as unverified. */
    String checked(Verification verification) {
        if (!verification.settled()) {
            count(Mark.UNVERIFIED);
        }
        return GuideWords.verification(verification);
    }

    Map<Mark, Integer> counts() {
        Map<Mark, Integer> counts = new EnumMap<>(Mark.class);
        for (Mark mark : Mark.values()) {
            counts.put(mark, marks.getOrDefault(mark, 0));
        }
        return counts;
    }

    private void count(Mark mark) {
        marks.merge(mark, 1, Integer::sum);
    }

    /** Begins a part that every department has, empty or not. */
    void heading(String en, String hi, boolean any) {
        line("");
        line("## " + both(Text.of(en, hi)));
        if (!any) {
            line("");
            line(both(NONE));
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
