/**
 * Many posts, officers or places at once, from a file of comma-separated values as an office's spreadsheet writes it: UTF-8,
 * with or without byte order mark, lines ended either way, the first line naming the columns. A file is checked as a
 * whole and by the same rules as single changes; every fault is told with line, column and reason in both languages,
 * and while there is one, nothing is written. Rows are known by their natural codes, so that a file can be imported
 * again: what is the same stays untouched.
 */
@NullMarked
package org.samanvay.coordination.bulk;

import org.jspecify.annotations.NullMarked;
