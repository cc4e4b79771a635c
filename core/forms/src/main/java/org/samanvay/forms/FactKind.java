package org.samanvay.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.samanvay.forms.FieldType.Option;
import org.samanvay.spi.Label;

/** How a fact is asked for. Anybody must be able to answer, without an account: so no text, no reference, no list. */
public enum FactKind {
    @Label(en = "Yes, no or not known", hi = "हाँ, नहीं या ज्ञात नहीं")
    YES_NO,
    @Label(en = "One of the choices", hi = "एक विकल्प")
    CHOICE,
    @Label(en = "Some of the choices", hi = "एक या अधिक विकल्प")
    CHOICES,
    @Label(en = "Whole number", hi = "पूर्ण संख्या")
    NUMBER,
    @Label(en = "Decimal number", hi = "दशमलव संख्या")
    DECIMAL,
    @Label(en = "Rupees", hi = "रुपये")
    MONEY,
    @Label(en = "Date, such as 2026-11-23", hi = "तिथि, जैसे 2026-11-23")
    DATE;

    /** From least to most, both included. */
    public record Bounds(BigDecimal atLeast, BigDecimal atMost) {}

    /** @return empty where nobody can be asked for it: no fact may be of such a type */
    public static Optional<FactKind> of(FieldType type) {
        return switch (type) {
            case FieldType.YesNoUnknown yesNo -> Optional.of(YES_NO);
            case FieldType.OneChoice one -> Optional.of(CHOICE);
            case FieldType.ManyChoices many -> Optional.of(CHOICES);
            case FieldType.WholeNumber number -> Optional.of(NUMBER);
            case FieldType.DecimalNumber number -> Optional.of(DECIMAL);
            case FieldType.MoneyAmount money -> Optional.of(MONEY);
            case FieldType.Date date -> Optional.of(DATE);
            case FieldType.ShortText text -> Optional.empty();
            case FieldType.LongText text -> Optional.empty();
            case FieldType.DateTime dateTime -> Optional.empty();
            case FieldType.Coded coded -> Optional.empty();
            case FieldType.PhoneNumber phone -> Optional.empty();
            case FieldType.Reference reference -> Optional.empty();
            case FieldType.Group group -> Optional.empty();
            case FieldType.ListOfGroups list -> Optional.empty();
        };
    }

    /** What can be chosen; nothing where nothing is chosen. */
    public static List<Option> choices(FieldType type) {
        if (type instanceof FieldType.OneChoice one) {
            return one.options();
        }
        return type instanceof FieldType.ManyChoices many ? many.options() : List.of();
    }

    /** @return empty for what is no number */
    public static Optional<Bounds> bounds(FieldType type) {
        if (type instanceof FieldType.WholeNumber number) {
            return Optional.of(new Bounds(BigDecimal.valueOf(number.min()), BigDecimal.valueOf(number.max())));
        }
        if (type instanceof FieldType.MoneyAmount money) {
            return Optional.of(new Bounds(money.min(), money.max()));
        }
        return type instanceof FieldType.DecimalNumber number
                ? Optional.of(new Bounds(number.min(), number.max()))
                : Optional.empty();
    }
}
