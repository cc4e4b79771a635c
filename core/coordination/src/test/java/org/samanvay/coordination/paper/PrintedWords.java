package org.samanvay.coordination.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/** The words of a PDF, line by line, as a reader that copies or speaks them finds them: the actual text of each line. */
final class PrintedWords {
    private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");

    private PrintedWords() {}

    /** The lines of each page, in the order in which they were written. */
    static List<List<String>> of(byte[] pdf) {
        try (PdfReader reader = new PdfReader(pdf)) {
            List<List<String>> pages = new ArrayList<>();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(lines(reader.getPageContent(page)));
            }
            return pages;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String all(byte[] pdf) {
        return String.join("\n", of(pdf).stream().map(page -> String.join("\n", page)).toList());
    }

    private static List<String> lines(byte[] content) throws IOException {
        PdfContentParser parser = new PdfContentParser(new PRTokeniser(content));
        List<String> lines = new ArrayList<>();
        List<PdfObject> operands = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        while (!parser.parse(operands).isEmpty()) {
            String operator = operands.getLast().toString();
            if (operator.equals("BDC") && operands.get(1) instanceof PdfDictionary span) {
                PdfString text = span.getAsString(ACTUAL_TEXT);
                line.append(text == null ? "" : text.toUnicodeString());
            } else if (operator.equals("ET")) {
                lines.add(line.toString());
                line.setLength(0);
            }
        }
        return lines;
    }
}
