package org.samanvay.coordination.paper;

/** How a line is written; sizes and leadings in points. Devanagari needs more leading than Latin. */
enum Style {
    BODY(false, 10.5f, 16.5f),
    STRONG(true, 10.5f, 16.5f),
    SMALL(false, 8.5f, 12.5f),
    DEPARTMENT(true, 15f, 22f),
    OFFICE(false, 11.5f, 17f),
    MARK(true, 8.5f, 12.5f);

    private final boolean bold;
    private final float size;
    private final float leading;

    Style(boolean bold, float size, float leading) {
        this.bold = bold;
        this.size = size;
        this.leading = leading;
    }

    boolean bold() {
        return bold;
    }

    float size() {
        return size;
    }

    float leading() {
        return leading;
    }
}
