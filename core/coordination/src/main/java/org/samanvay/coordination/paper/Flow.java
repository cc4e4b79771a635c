package org.samanvay.coordination.paper;

import java.util.ArrayList;
import java.util.List;

/** Lays lines down the pages, one below the other, and takes a new page where the next one does not fit. */
final class Flow {
    static final float WIDTH = 595;
    static final float HEIGHT = 842;
    static final float LEFT = 64;
    static final float RIGHT = WIDTH - 50;
    static final float TOP = HEIGHT - 46;
    static final float BOTTOM = 66;

    private static final float INDENT = 12;
    private static final float VALUES = LEFT + (RIGHT - LEFT) * 0.40f;
    private static final float GAP = 10;

    private final Typeface face;
    private final List<List<Ink>> pages = new ArrayList<>();
    private float y;

    Flow(Typeface face) {
        this.face = face;
        turn();
    }

    List<List<Ink>> pages() {
        return pages;
    }

    void turn() {
        pages.add(new ArrayList<>());
        y = TOP;
    }

    /** A new page unless there is this much room. */
    void need(float height) {
        if (y - height < BOTTOM) {
            turn();
        }
    }

    void space(float height) {
        y -= height;
    }

    void rule() {
        add(new Ink.Rule(LEFT, RIGHT, y));
    }

    void centred(Style style, String text) {
        for (String line : lines(style, text, RIGHT - LEFT)) {
            float x = LEFT + (RIGHT - LEFT - face.widthOf(line, style)) / 2;
            put(style, x, line);
        }
    }

    void paragraph(Style style, String text) {
        paragraph(style, text, 0);
    }

    void paragraph(Style style, String text, float indent) {
        for (String line : lines(style, text, RIGHT - LEFT - indent)) {
            put(style, LEFT + indent, line);
        }
    }

    /** A word that stands before what it names: {@code Subject: ...}; further lines hang below what is named. */
    void named(String word, Style style, String text) {
        float hang = face.widthOf(word, Style.STRONG) + 6;
        need(Style.STRONG.leading());
        add(new Ink.Line(LEFT, y - Style.STRONG.leading(), Style.STRONG, word));
        paragraph(style, text, hang);
    }

    /** Both on one line, at its two ends; the second one below where there is no room. */
    void ends(Style style, String left, String right) {
        float width = face.widthOf(right, style);
        if (face.widthOf(left, style) + width + GAP < RIGHT - LEFT) {
            need(style.leading());
            add(new Ink.Line(RIGHT - width, y - style.leading(), style, right));
            paragraph(style, left);
        } else {
            paragraph(style, left);
            paragraph(style, right);
        }
    }

    /** In the right half of the sheet. */
    void signature(Style style, String text) {
        float from = LEFT + (RIGHT - LEFT) / 2;
        for (String line : lines(style, text, RIGHT - from)) {
            float x = from + (RIGHT - from - face.widthOf(line, style)) / 2;
            put(style, x, line);
        }
    }

    /** A row of the table; one that is longer than the page goes on on the next one. */
    void row(Sheet.Row row) {
        float x = LEFT + row.depth() * INDENT;
        if (row.value().isEmpty()) {
            need(Style.STRONG.leading() * 2 + 6);
            space(4);
            paragraph(Style.STRONG, row.label(), row.depth() * INDENT);
        } else {
            List<String> labels = lines(Style.BODY, row.label(), VALUES - x - GAP);
            List<String> values = lines(Style.BODY, row.value(), RIGHT - VALUES);
            for (int i = 0; i < Math.max(labels.size(), values.size()); i++) {
                need(Style.BODY.leading());
                if (i < labels.size()) {
                    add(new Ink.Line(x, y - Style.BODY.leading(), Style.BODY, labels.get(i)));
                }
                if (i < values.size()) {
                    add(new Ink.Line(VALUES, y - Style.BODY.leading(), Style.BODY, values.get(i)));
                }
                y -= Style.BODY.leading();
            }
        }
        y -= 5;
        add(new Ink.Rule(x, RIGHT, y));
    }

    float heightOf(Style style, List<String> texts, float width) {
        return texts.stream().mapToInt(text -> lines(style, text, width).size()).sum() * style.leading();
    }

    private List<String> lines(Style style, String text, float width) {
        return face.lines(Printable.of(text, face::canShow), style, width);
    }

    private void put(Style style, float x, String line) {
        need(style.leading());
        y -= style.leading();
        add(new Ink.Line(x, y, style, line));
    }

    private void add(Ink ink) {
        pages.getLast().add(ink);
    }
}
