package org.samanvay.coordination.bulk;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.language.BilingualText;

/**
 * A fault in a file.
 *
 * @param line of the file, from 1; the line of the column names is 1
 * @param column the column's name; empty when it is the row or the file as a whole
 * @param code permanent
 */
@Description("A fault in a file / फ़ाइल में त्रुटि")
public record RowError(int line, @NonNull String column, @NonNull String code, @NonNull BilingualText message) {}
