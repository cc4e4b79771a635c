/**
 * Sheets of paper: an official letter as words in their places, and that sheet as a PDF of A4 pages. It knows nothing of
 * cases. Devanagari is shaped by the JDK's HarfBuzz, the one way that came out right of five that were tried, and lines are
 * broken where they are measured shaped; OpenPDF writes the file and keeps the words in it, so that they can be searched
 * and read aloud. Its own paragraphs and tables are not used: they drop joiners and break lines by unshaped widths.
 */
@NullMarked
package org.samanvay.coordination.paper;

import org.jspecify.annotations.NullMarked;
