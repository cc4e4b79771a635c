package org.samanvay.coordination.bulk;

import java.util.List;
import java.util.Map;

/** Finds the columns that are read among the headings of a file. */
@FunctionalInterface
public interface Columns {
    /**
     * Where each column stands, from 0. What does not fit is recorded at line 1.
     *
     * @param headings the first line, trimmed; empty where there is none
     */
    Map<String, Integer> choose(List<String> headings, RowErrors errors);
}
