package org.samanvay.coordination.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns of a file that was made for us: these, all of them, each once, in any order. */
record ExactColumns(List<String> names) implements Columns {
    @Override
    public Map<String, Integer> choose(List<String> headings, RowErrors errors) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            positions.put(headings.get(i), i);
        }
        if (positions.size() != headings.size() || !positions.keySet().equals(Set.copyOf(names))) {
            String all = String.join(",", names);
            errors.add(1, "", BulkProblem.WRONG_COLUMNS, "The first line must be: " + all, "पहली पंक्ति यह हो: " + all);
        }
        return positions;
    }
}
