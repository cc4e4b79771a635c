package org.samanvay.spi;

/**
 * Act and section, or rules and rule, or order and number: {@code BNSS 2023}, {@code 173(2)}.
 *
 * @param act the text's short name with its year
 * @param section section, rule, paragraph or number within it
 */
public record Law(String act, String section) {
    public static Law of(String act, String section) {
        return new Law(act, section);
    }
}
