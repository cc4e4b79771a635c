package org.samanvay.coordination.bulk;

import org.jspecify.annotations.Nullable;

/**
 * What a row of an import did.
 *
 * @param subject what it wrote, as the kind of import names it
 * @param before what it was before, as the kind of import writes it down; null where the row made it
 * @param version of the subject after the row
 */
public record WrittenRow(int line, String subject, @Nullable String before, int version) {
    public boolean made() {
        return before == null;
    }
}
