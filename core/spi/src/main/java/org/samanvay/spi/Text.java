package org.samanvay.spi;

/** The same words in both languages; neither may be blank. */
public record Text(String en, String hi) {
    /** What nobody has decided or found; shown as such, and counted among the marks. */
    public static final Text NOT_DETERMINED = of("Not determined", "निर्धारित नहीं");

    public static Text of(String en, String hi) {
        return new Text(en, hi);
    }
}
