package org.samanvay.coordination.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as PDFBox reads it, which did not write it: its words, and the glyphs that are drawn for them. */
final class ReadPdf extends PDFTextStripper {
    private final List<Integer> glyphs = new ArrayList<>();
    private final List<PDFont> fonts = new ArrayList<>();
    private final String text;

    private ReadPdf(PDDocument document) throws IOException {
        text = getText(document);
    }

    static ReadPdf of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new ReadPdf(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The glyph by which the typeface shows a character that stands alone. */
    static int alone(int codePoint) {
        try (InputStream font = Objects.requireNonNull(Typeface.class.getResourceAsStream("NotoSansDevanagari-Regular.ttf"))) {
            CmapLookup characters =
                    new TTFParser().parse(new RandomAccessReadBuffer(font)).getUnicodeCmapLookup();
            return characters.getGlyphId(codePoint);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** In the order in which they are drawn. */
    List<Integer> glyphs() {
        return glyphs;
    }

    List<PDFont> fonts() {
        return fonts;
    }

    String text() {
        return text;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        Arrays.stream(position.getCharacterCodes()).forEach(glyphs::add);
        fonts.add(position.getFont());
        super.processTextPosition(position);
    }
}
