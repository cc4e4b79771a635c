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

/** What no form of a department may ask, whatever else changes in it. */
public final class NeverAsked {
    private NeverAsked() {}

    /** None of these words stands in a name, an English question or an English choice of any field. */
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
        String choices = switch (field.type()) {
            case FieldType.OneChoice one -> names(one.options().stream().map(Option::label).map(text -> text.en()));
            case FieldType.ManyChoices many -> names(many.options().stream().map(Option::label).map(text -> text.en()));
            default -> "";
        };
        return (path + " " + field.label().en() + " " + choices).toLowerCase(Locale.ROOT);
    }

    private static String names(Stream<String> each) {
        return each.collect(Collectors.joining(" "));
    }
}
