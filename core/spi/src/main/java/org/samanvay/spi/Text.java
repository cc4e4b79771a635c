package org.samanvay.spi;

/** The same words in both languages; neither may be blank. */
public record Text(String en, String hi) {
    public static Text of(String en, String hi) {
        return new Text(en, hi);
    }
}
