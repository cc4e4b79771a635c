package org.samanvay.forms;

import java.util.Locale;

/** What a screen draws for a field; the screens know the same names. */
public enum Widget {
    TEXT,
    LONG_TEXT,
    WHOLE_NUMBER,
    DECIMAL,
    MONEY,
    DATE,
    DATE_TIME,
    YES_NO,
    ONE_CHOICE,
    MANY_CHOICES,
    CODE,
    PHONE,
    PERSON,
    PLACE,
    POST,
    DOCUMENT,
    ESTABLISHMENT,
    GROUP,
    LIST;

    /** As a form's JSON Schema says it: {@code one-choice}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Widget of(FieldType type) {
        return switch (type) {
            case FieldType.ShortText text -> TEXT;
            case FieldType.LongText text -> LONG_TEXT;
            case FieldType.WholeNumber number -> WHOLE_NUMBER;
            case FieldType.DecimalNumber number -> DECIMAL;
            case FieldType.MoneyAmount money -> MONEY;
            case FieldType.Date date -> DATE;
            case FieldType.DateTime dateTime -> DATE_TIME;
            case FieldType.YesNoUnknown yesNo -> YES_NO;
            case FieldType.OneChoice one -> ONE_CHOICE;
            case FieldType.ManyChoices many -> MANY_CHOICES;
            case FieldType.Coded coded -> CODE;
            case FieldType.PhoneNumber phone -> PHONE;
            case FieldType.Reference reference -> of(reference.target());
            case FieldType.Group group -> GROUP;
            case FieldType.ListOfGroups list -> LIST;
        };
    }

    private static Widget of(FieldType.Target target) {
        return switch (target) {
            case PERSON -> PERSON;
            case PLACE -> PLACE;
            case POST -> POST;
            case DOCUMENT -> DOCUMENT;
            case ESTABLISHMENT -> ESTABLISHMENT;
        };
    }
}
