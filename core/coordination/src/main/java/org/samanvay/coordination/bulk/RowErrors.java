package org.samanvay.coordination.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.problem.ProblemCode;

/** The faults found so far. All are counted; the first two hundred are told. */
public final class RowErrors {
    private static final int TOLD = 200;

    private final List<RowError> errors = new ArrayList<>();
    private final Set<Integer> lines = new HashSet<>();

    public void add(int line, String column, ProblemCode code, String en, String hi) {
        add(new RowError(line, column, code.name(), new BilingualText(en, hi)));
    }

    /** A broken rule, told at the column that holds the rule's field. */
    public void add(int line, String column, Problem broken) {
        add(new RowError(line, column, broken.code().name(), BilingualText.of(broken.text())));
    }

    private void add(RowError error) {
        errors.add(error);
        lines.add(error.line());
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }

    public boolean hasAny(int line) {
        return lines.contains(line);
    }

    public int count() {
        return errors.size();
    }

    public List<RowError> told() {
        return errors.stream()
                .sorted(Comparator.comparingInt(RowError::line))
                .limit(TOLD)
                .toList();
    }
}
