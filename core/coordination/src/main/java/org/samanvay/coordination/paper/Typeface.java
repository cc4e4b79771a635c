package org.samanvay.coordination.paper;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutFontManager;
import org.openpdf.text.pdf.GlyphLayoutManager;

/**
 * Noto Sans Devanagari (OFL), which has the Latin letters too, in two weights. Loaded when the first sheet is printed:
 * most servers print little, and none of them at start-up.
 */
final class Typeface {
    private static final FontRenderContext MEASURE = new FontRenderContext(new AffineTransform(), false, true);

    private static final char VIRAMA = '\u094D';

    private final GlyphLayoutFontManager fonts = new GlyphLayoutFontManager();
    private final Weight regular = load("NotoSansDevanagari-Regular.ttf");
    private final Weight bold = load("NotoSansDevanagari-Bold.ttf");

    private Typeface() {}

    private record Weight(BaseFont written, Font measured) {}

    private static final class Loaded {
        private static final Typeface ONE = new Typeface();
    }

    static Typeface get() {
        return Loaded.ONE;
    }

    /** For one document: the fonts are shared, what is written with them is not. */
    GlyphLayoutManager forDocument() {
        return new GlyphLayoutManager(fonts).setWriteActualText(true);
    }

    BaseFont written(Style style) {
        return weight(style).written;
    }

    boolean canShow(int codePoint) {
        return regular.measured.canDisplay(codePoint);
    }

    float widthOf(String line, Style style) {
        char[] glyphs = line.toCharArray();
        return (float) measured(style)
                .layoutGlyphVector(MEASURE, glyphs, 0, glyphs.length, Font.LAYOUT_LEFT_TO_RIGHT)
                .getLogicalBounds()
                .getWidth();
    }

    /** The text in lines of at most the width, broken between words, or between syllables of a word that is too long. */
    List<String> lines(String text, Style style, float width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            if (paragraph.isBlank()) {
                lines.add("");
            } else {
                lines.addAll(broken(paragraph.strip(), style, width));
            }
        }
        return lines;
    }

    private List<String> broken(String paragraph, Style style, float width) {
        AttributedString measured = new AttributedString(paragraph);
        measured.addAttribute(TextAttribute.FONT, measured(style));
        LineBreakMeasurer breaks = new LineBreakMeasurer(measured.getIterator(), MEASURE);
        List<String> lines = new ArrayList<>();
        while (breaks.getPosition() < paragraph.length()) {
            int from = breaks.getPosition();
            int until = wholeSyllables(paragraph, from, breaks.nextOffset(width));
            breaks.setPosition(until);
            lines.add(paragraph.substring(from, until).strip());
        }
        return lines;
    }

    /** Back to where a syllable ends: a conjunct that is cut would show its virama, and a vowel sign stand alone. */
    private static int wholeSyllables(String paragraph, int from, int until) {
        int end = until;
        while (end > from + 1 && end < paragraph.length() && isWithinSyllable(paragraph, end)) {
            end--;
        }
        return end == from + 1 ? until : end;
    }

    private static boolean isWithinSyllable(String paragraph, int at) {
        return paragraph.charAt(at - 1) == VIRAMA || isJoined(paragraph.charAt(at)) || isJoiner(paragraph.charAt(at - 1));
    }

    private static boolean isJoined(char next) {
        return switch (Character.getType(next)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.SURROGATE -> true;
            default -> isJoiner(next);
        };
    }

    private static boolean isJoiner(char next) {
        return next == Printable.ZERO_WIDTH_JOINER || next == Printable.ZERO_WIDTH_NON_JOINER;
    }

    private Font measured(Style style) {
        return weight(style).measured.deriveFont(style.size());
    }

    private Weight weight(Style style) {
        return style.bold() ? bold : regular;
    }

    private Weight load(String file) {
        try (InputStream resource = Typeface.class.getResourceAsStream(file)) {
            if (resource == null) {
                throw new IllegalStateException(file + " is not packed");
            }
            byte[] font = resource.readAllBytes();
            BaseFont written = fonts.loadFont(file, new ByteArrayInputStream(font), 1f).getBaseFont();
            return new Weight(written, fonts.getAwtFont(written, 1f));
        } catch (IOException | GlyphLayoutFontManager.FontLoadException broken) {
            throw new IllegalStateException(file + " cannot be read", broken);
        }
    }
}
