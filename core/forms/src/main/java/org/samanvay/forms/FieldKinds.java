package org.samanvay.forms;

/** Which kinds of field belong together. */
final class FieldKinds {
    private FieldKinds() {}

    /** Whether one can reckon with the answer and compare it: a number or an amount. */
    static boolean isNumber(FieldType type) {
        return switch (type) {
            case FieldType.WholeNumber number -> true;
            case FieldType.DecimalNumber number -> true;
            case FieldType.MoneyAmount money -> true;
            case FieldType.ShortText text -> false;
            case FieldType.LongText text -> false;
            case FieldType.Date date -> false;
            case FieldType.DateTime dateTime -> false;
            case FieldType.YesNoUnknown yesNo -> false;
            case FieldType.OneChoice one -> false;
            case FieldType.ManyChoices many -> false;
            case FieldType.Coded coded -> false;
            case FieldType.PhoneNumber phone -> false;
            case FieldType.Reference reference -> false;
            case FieldType.Group group -> false;
            case FieldType.ListOfGroups list -> false;
        };
    }

    /** Whether the answer lies on a day: a date, or a date and time. */
    static boolean hasDay(FieldType type) {
        return switch (type) {
            case FieldType.Date date -> true;
            case FieldType.DateTime dateTime -> true;
            case FieldType.ShortText text -> false;
            case FieldType.LongText text -> false;
            case FieldType.WholeNumber number -> false;
            case FieldType.DecimalNumber number -> false;
            case FieldType.MoneyAmount money -> false;
            case FieldType.YesNoUnknown yesNo -> false;
            case FieldType.OneChoice one -> false;
            case FieldType.ManyChoices many -> false;
            case FieldType.Coded coded -> false;
            case FieldType.PhoneNumber phone -> false;
            case FieldType.Reference reference -> false;
            case FieldType.Group group -> false;
            case FieldType.ListOfGroups list -> false;
        };
    }
}
