package org.samanvay.forms;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.samanvay.forms.FieldType.Option;
import org.samanvay.spi.Code;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.EstablishmentRef;
import org.samanvay.spi.Money;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.Phone;
import org.samanvay.spi.PlaceRef;
import org.samanvay.spi.PostRef;
import org.samanvay.spi.YesNo;

/** One answer that is no group: its canonical value, and the value of the record's component. */
final class AnswerValues {
    private AnswerValues() {}

    static Object canonical(FieldType type, Object component) {
        return switch (type) {
            case FieldType.ShortText text -> PlainText.line((String) component);
            case FieldType.LongText text -> PlainText.lines((String) component);
            case FieldType.WholeNumber number -> component;
            case FieldType.DecimalNumber number -> NumberCheck.canonical((BigDecimal) component);
            case FieldType.MoneyAmount money -> NumberCheck.canonical(((Money) component).rupees());
            case FieldType.Date date -> component;
            case FieldType.DateTime dateTime -> component;
            case FieldType.YesNoUnknown yesNo -> ((YesNo) component).name();
            case FieldType.OneChoice one -> ((Enum<?>) component).name();
            case FieldType.ManyChoices many -> inOrder(many.options(), (Set<?>) component);
            case FieldType.Coded coded -> ((Code) component).value();
            case FieldType.PhoneNumber phone -> phone(((Phone) component).number());
            case FieldType.Reference reference -> reference(component);
            case FieldType.Group group -> throw new IllegalArgumentException("a group is no single answer");
            case FieldType.ListOfGroups list -> throw new IllegalArgumentException("a list is no single answer");
        };
    }

    static Object component(FieldType type, Object canonical) {
        return switch (type) {
            case FieldType.ShortText text -> canonical;
            case FieldType.LongText text -> canonical;
            case FieldType.WholeNumber number -> canonical;
            case FieldType.DecimalNumber number -> canonical;
            case FieldType.MoneyAmount money -> new Money((BigDecimal) canonical);
            case FieldType.Date date -> canonical;
            case FieldType.DateTime dateTime -> canonical;
            case FieldType.YesNoUnknown yesNo -> YesNo.valueOf((String) canonical);
            case FieldType.OneChoice one -> constant(one.type(), canonical);
            case FieldType.ManyChoices many -> constants(many.type(), (List<?>) canonical);
            case FieldType.Coded coded -> new Code((String) canonical);
            case FieldType.PhoneNumber phone -> new Phone((String) canonical);
            case FieldType.Reference reference -> target(reference, canonical);
            case FieldType.Group group -> throw new IllegalArgumentException("a group is no single answer");
            case FieldType.ListOfGroups list -> throw new IllegalArgumentException("a list is no single answer");
        };
    }

    private static String phone(String written) {
        return PhoneNumbers.canonical(written).orElse(written);
    }

    private static List<String> inOrder(List<Option> options, Set<?> chosen) {
        Set<String> names = new LinkedHashSet<>();
        chosen.forEach(each -> names.add(((Enum<?>) each).name()));
        return options.stream().map(Option::code).filter(names::contains).toList();
    }

    private static Object reference(Object component) {
        return switch (component) {
            case PersonRef person -> person.id();
            case PlaceRef place -> place.code();
            case PostRef post -> post.id();
            case EstablishmentRef establishment -> establishment.id();
            case DocumentRef document -> document(document);
            default ->
                throw new IllegalArgumentException(
                        "no reference: " + component.getClass().getName());
        };
    }

    private static Map<String, Object> document(DocumentRef document) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("heldAt", PlainText.line(document.heldAt()));
        parts.put("register", PlainText.line(document.register()));
        parts.put("number", PlainText.line(document.number()));
        return parts;
    }

    private static Object target(FieldType.Reference reference, Object canonical) {
        return switch (reference.target()) {
            case PERSON -> new PersonRef((String) canonical);
            case PLACE -> new PlaceRef((String) canonical);
            case POST -> new PostRef((String) canonical);
            case ESTABLISHMENT -> new EstablishmentRef((String) canonical);
            case DOCUMENT -> {
                Map<String, Object> parts = Answers.group(canonical);
                yield new DocumentRef(
                        (String) parts.get("heldAt"), (String) parts.get("register"), (String) parts.get("number"));
            }
        };
    }

    private static Enum<?> constant(Class<? extends Enum<?>> type, Object code) {
        return Stream.of(type.getEnumConstants())
                .filter(each -> each.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no constant of " + type.getSimpleName()));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // EnumSet keeps the order of declaration but wants the type by name
    private static Set<?> constants(Class<? extends Enum<?>> type, List<?> codes) {
        EnumSet set = EnumSet.noneOf((Class) type);
        codes.forEach(code -> set.add(constant(type, code)));
        return Collections.unmodifiableSet(set);
    }
}
