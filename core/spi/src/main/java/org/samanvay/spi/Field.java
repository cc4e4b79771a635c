package org.samanvay.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One question of a form, on a component of the form's record. Without both languages and a data class it does not
 * compile. The component's type decides the kind of field:
 *
 * <table>
 *   <caption>Component types</caption>
 *   <tr><td>{@code String}</td><td>text of one line, or with {@link LongText} of many</td></tr>
 *   <tr><td>{@code Integer}</td><td>whole number</td></tr>
 *   <tr><td>{@code BigDecimal}</td><td>decimal number</td></tr>
 *   <tr><td>{@link Money}</td><td>rupees</td></tr>
 *   <tr><td>{@code LocalDate}, {@code Instant}</td><td>date; date and time</td></tr>
 *   <tr><td>{@link YesNo}</td><td>yes, no or unknown</td></tr>
 *   <tr><td>an enum whose constants carry {@link Label}</td><td>one choice</td></tr>
 *   <tr><td>{@code Set} of such an enum</td><td>many choices</td></tr>
 *   <tr><td>{@link Phone}</td><td>phone number</td></tr>
 *   <tr><td>{@link Code} with {@link Listed}</td><td>code of a list that changes over the years</td></tr>
 *   <tr><td>{@link PersonRef}, {@link PlaceRef}, {@link PostRef}, {@link DocumentRef}, {@link EstablishmentRef}</td>
 *     <td>reference</td></tr>
 *   <tr><td>a record</td><td>nested group</td></tr>
 *   <tr><td>{@code List} of a record</td><td>list of groups</td></tr>
 *   <tr><td>{@code Optional} of any of them</td><td>the same, but it may be left out</td></tr>
 * </table>
 *
 * <p>Limits are those of {@code jakarta.validation}: {@code Size} (text, lists, sets), {@code Min} and {@code Max},
 * {@code DecimalMin} and {@code DecimalMax}, {@code Digits}, {@code Pattern}, {@code Past}, {@code PastOrPresent}.
 * Where none is declared: 200 characters, 4000 for {@link LongText}, 100 rows, money from nought, two decimals.
 *
 * <p>A blank text and an empty list, set or group count as unanswered, so a required list has at least one row; one that
 * may be empty is an {@code Optional<List<...>>}. A field with a condition needs no {@code Optional}: it is asked only
 * when it is shown, and its component is null while it is hidden.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Field {
    String en();

    String hi();

    DataClass data();

    /** Help below the field, English; empty for none. With it goes {@link #hintHi()}. */
    String hintEn() default "";

    String hintHi() default "";

    /** Name of the common fact of {@link org.samanvay.spi.facts.Facts} that the answer tells; same type. Empty: none. */
    String fact() default "";

    /** What is not settled about this field; shown in the guide and counted. */
    Mark[] marks() default {};
}
