package org.samanvay.spi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.FieldPaths;
import org.samanvay.forms.FieldType;
import org.samanvay.forms.FieldType.Option;
import org.samanvay.forms.FieldType.Target;
import org.samanvay.forms.FormField;
import org.samanvay.spi.Department;
import org.samanvay.spi.Text;

/** What no form of a department may ask, whatever else changes in it. */
public final class NeverAsked {
    private NeverAsked() {}

    /**
     * None of these words stands in a name, an English question or an English choice of any field. Code lists are left out:
     * the heads of a law's own table speak the law's words, whoever must quote them.
     */
    public static void words(Department department, String... words) {
        Definitions.ofOne(department).forms().forEach(form -> FieldPaths.of(form)
                .all()
                .forEach((path, field) -> assertThat(said(path, field)).as(form.code()).doesNotContain(words)));
    }

    /** Nowhere is there room for an account of what happened. */
    public static void account(Department department) {
        Definitions.ofOne(department).forms().forEach(form -> assertThat(
                        FieldPaths.of(form).leaves().values())
                .as(form.code())
                .noneMatch(field -> field.type() instanceof FieldType.LongText));
    }

    /** @param form full code */
    public static void person(Department department, String form) {
        assertThat(FieldPaths.of(Definitions.ofOne(department).form(form).orElseThrow())
                        .leaves()
                        .values())
                .as(form)
                .noneMatch(field ->
                        field.type() instanceof FieldType.Reference reference && reference.target() == Target.PERSON);
    }

    private static String said(String path, FormField field) {
        return (path + " " + field.label().en() + " " + choices(field.type())).toLowerCase(Locale.ROOT);
    }

    private static String choices(FieldType type) {
        Stream<Text> choices =
                switch (type) {
                    case FieldType.OneChoice one -> one.options().stream().map(Option::label);
                    case FieldType.ManyChoices many -> many.options().stream().map(Option::label);
                    case FieldType.Coded coded -> Stream.empty();
                    case FieldType.ShortText text -> Stream.empty();
                    case FieldType.LongText text -> Stream.empty();
                    case FieldType.WholeNumber number -> Stream.empty();
                    case FieldType.DecimalNumber number -> Stream.empty();
                    case FieldType.MoneyAmount money -> Stream.empty();
                    case FieldType.Date date -> Stream.empty();
                    case FieldType.DateTime dateTime -> Stream.empty();
                    case FieldType.YesNoUnknown yesNo -> Stream.empty();
                    case FieldType.PhoneNumber phone -> Stream.empty();
                    case FieldType.Reference reference -> Stream.empty();
                    case FieldType.Group group -> Stream.empty();
                    case FieldType.ListOfGroups list -> Stream.empty();
                };
        return choices.map(Text::en).collect(Collectors.joining(" "));
    }
}
