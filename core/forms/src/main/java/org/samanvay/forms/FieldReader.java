package org.samanvay.forms;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.samanvay.forms.FieldType.Option;
import org.samanvay.forms.FieldType.Target;
import org.samanvay.spi.Code;
import org.samanvay.spi.CodeList;
import org.samanvay.spi.Condition;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.EstablishmentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.KeptIn;
import org.samanvay.spi.Listed;
import org.samanvay.spi.Money;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.Phone;
import org.samanvay.spi.PlaceRef;
import org.samanvay.spi.PostRef;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/** Turns the components of a record into fields, group by group. */
final class FieldReader {
    /** Where no @Size says otherwise. */
    static final int LINE = 200;

    static final int NARRATIVE = 4000;
    static final int ROWS = 100;
    private static final int MOST_ROWS = 1000;
    private static final int MOST_DECIMALS = 6;

    private static final FieldType STAND_IN = new FieldType.ShortText(1, LINE, Optional.empty());
    private static final Pattern GRAPHQL_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

    private final Map<String, Condition> conditions;
    private final Map<String, CodeList> codeLists;
    private final Deque<Class<?>> enclosing = new ArrayDeque<>();

    /** @param codeLists the department's, by their short codes */
    FieldReader(Map<String, Condition> conditions, Map<String, CodeList> codeLists) {
        this.conditions = conditions;
        this.codeLists = codeLists;
    }

    /** @param place ends in {@code #} for the form itself, in {@code #group.} for a group */
    List<FormField> fields(Class<?> type, Place place) {
        if (enclosing.contains(type)) {
            place.fault("record %s holds itself".formatted(type.getSimpleName()), "write a record that ends");
            return List.of();
        }
        enclosing.push(type);
        List<Component> components = FormReader.components(type);
        if (components.isEmpty()) {
            place.fault("record %s has no component".formatted(type.getSimpleName()), "ask at least one question");
        }
        List<FormField> fields = new ArrayList<>();
        for (Component component : components) {
            fields.add(field(component, place.at(component.name())));
        }
        enclosing.pop();
        fields.forEach(field -> requireDayBeside(field, fields, place.at(field.name())));
        return fields;
    }

    private FormField field(Component component, Place place) {
        if (!GRAPHQL_NAME.matcher(component.name()).matches()) {
            place.fault("name that GraphQL cannot carry", "use Latin letters and digits, without underscores");
        }
        Optional<Field> said = component.annotation(Field.class);
        if (said.isEmpty()) {
            place.fault("component without @Field", "add @Field(en = ..., hi = ..., data = ...)");
        }
        said.ifPresent(field -> place.requireText("label", field.en(), field.hi()));
        String path = place.name().substring(place.name().indexOf('#') + 1);
        return new FormField(
                component.name(),
                said.map(field -> Text.of(field.en(), field.hi())).orElse(Text.of(component.name(), component.name())),
                said.flatMap(field -> hint(field, place)),
                said.map(Field::data).orElse(DataClass.IDENTITY),
                type(component, place),
                !component.optional(),
                Optional.ofNullable(conditions.get(path)),
                said.map(Field::fact).filter(fact -> !fact.isEmpty()),
                said.map(field -> Set.of(field.marks())).orElse(Set.of()));
    }

    private static Optional<Text> hint(Field field, Place place) {
        if (field.hintEn().isEmpty() && field.hintHi().isEmpty()) {
            return Optional.empty();
        }
        place.requireText("hint", field.hintEn(), field.hintHi());
        return Optional.of(Text.of(field.hintEn(), field.hintHi()));
    }

    private FieldType type(Component component, Place place) {
        Limits limits = new Limits(component, place);
        FieldType type =
                switch (component.shape()) {
                    case ONE -> one(component, limits, place);
                    case LIST -> listOfGroups(component, limits, place);
                    case SET -> manyChoices(component, limits, place);
                    case UNSUPPORTED -> unsupported(component, place);
                };
        limits.refuseRest();
        return type;
    }

    private FieldType one(Component component, Limits limits, Place place) {
        Class<?> type = component.type();
        if (type == String.class) {
            return text(limits, place);
        }
        if (type == Integer.class) {
            Limits.Range<Integer> range = limits.whole();
            return new FieldType.WholeNumber(range.min(), range.max());
        }
        if (type == BigDecimal.class) {
            return limits.decimal(BigDecimal.valueOf(Long.MIN_VALUE), MOST_DECIMALS);
        }
        if (type == Money.class) {
            FieldType.DecimalNumber amount = limits.decimal(BigDecimal.ZERO, 2);
            return new FieldType.MoneyAmount(amount.min(), amount.max());
        }
        if (type == LocalDate.class) {
            return new FieldType.Date(limits.time());
        }
        if (type == Instant.class) {
            return new FieldType.DateTime(limits.time());
        }
        return constantsAndRecords(component, place);
    }

    private FieldType constantsAndRecords(Component component, Place place) {
        Class<?> type = component.type();
        if (type == YesNo.class) {
            return new FieldType.YesNoUnknown();
        }
        if (type == Phone.class) {
            return new FieldType.PhoneNumber();
        }
        if (type == Code.class) {
            return coded(component, place);
        }
        Optional<Target> target = target(type);
        if (target.isPresent()) {
            return new FieldType.Reference(target.orElseThrow(), registers(component, target.orElseThrow(), place));
        }
        if (type.isEnum()) {
            return new FieldType.OneChoice(enumType(type), options(type, place));
        }
        if (type.isRecord() && !type.getPackageName().equals(Field.class.getPackageName())) {
            Class<? extends Record> group = type.asSubclass(Record.class);
            return new FieldType.Group(group, fields(group, place.at(".")));
        }
        return unsupported(component, place);
    }

    private static FieldType text(Limits limits, Place place) {
        if (limits.longText()) {
            Limits.Range<Integer> size = limits.size(NARRATIVE, Limits.LONGEST_TEXT);
            return new FieldType.LongText(size.min(), size.max());
        }
        Limits.Range<Integer> size = limits.size(LINE, Limits.LONGEST_LINE);
        Optional<String> pattern = limits.pattern();
        if (pattern.isPresent() && size.max() > LINE) {
            place.fault("@Pattern on a text of up to %d".formatted(size.max()), "limit it to %d".formatted(LINE));
        }
        return new FieldType.ShortText(size.min(), size.max(), pattern);
    }

    private FieldType listOfGroups(Component component, Limits limits, Place place) {
        if (!component.type().isRecord() || component.type().getPackageName().equals(Field.class.getPackageName())) {
            return unsupported(component, place);
        }
        Limits.Range<Integer> size = limits.size(ROWS, MOST_ROWS);
        Class<? extends Record> row = component.type().asSubclass(Record.class);
        return new FieldType.ListOfGroups(row, fields(row, place.at(".")), size.min(), size.max());
    }

    private static FieldType manyChoices(Component component, Limits limits, Place place) {
        Class<?> type = component.type();
        if (!type.isEnum() || type == YesNo.class) {
            return unsupported(component, place);
        }
        List<Option> options = options(type, place);
        Limits.Range<Integer> size = limits.size(Math.max(1, options.size()), Math.max(1, options.size()));
        return new FieldType.ManyChoices(enumType(type), options, size.min(), size.max());
    }

    private static List<Option> options(Class<?> type, Place place) {
        List<Option> options = FormReader.options(type, place);
        if (options.isEmpty()) {
            place.fault("choice %s has no constant".formatted(type.getSimpleName()), "give it at least one");
        }
        Set<String> seen = new HashSet<>();
        for (Option option : options) {
            if (option.code().startsWith("__") || !option.code().matches("[A-Z][A-Z0-9_]*")) {
                place.fault("constant " + option.code(), "write constants in UPPER_CASE");
            }
            if (!seen.add("en " + option.label().en())
                    | !seen.add("hi " + option.label().hi())) {
                place.fault(
                        "two constants are labelled " + option.label().en(), "label each differently in each language");
            }
        }
        return options;
    }

    private static void requireDayBeside(FormField field, List<FormField> group, Place place) {
        if (field.type() instanceof FieldType.Coded coded && coded.on().isPresent()) {
            boolean date = group.stream()
                    .filter(other -> other.name().equals(coded.on().get()))
                    .anyMatch(other -> FieldKinds.hasDay(other.type()));
            if (!date) {
                place.fault("@Listed on %s, which is no date".formatted(coded.on().get()), "name a date of the same group");
            }
        }
    }

    private FieldType coded(Component component, Place place) {
        Optional<Listed> listed = component.annotation(Listed.class);
        if (listed.isEmpty()) {
            place.fault("code without @Listed", "name its list: @Listed(\"list\")");
            return STAND_IN;
        }
        CodeList list = codeLists.get(listed.get().value());
        if (list == null) {
            place.fault(
                    "unknown code list " + listed.get().value(), "name a code list of this department by its short code");
            return STAND_IN;
        }
        return new FieldType.Coded(
                list, Optional.of(listed.get().on()).filter(name -> !name.isEmpty()));
    }

    private static List<String> registers(Component component, Target target, Place place) {
        List<String> registers =
                component.annotation(KeptIn.class).map(kept -> List.of(kept.value())).orElse(List.of());
        if (!registers.isEmpty() && target != Target.ESTABLISHMENT) {
            place.fault("@KeptIn on what is no EstablishmentRef", "point to an establishment, or leave it out");
        }
        return registers;
    }

    private static FieldType unsupported(Component component, Place place) {
        place.fault("type %s is not supported".formatted(component.written()), "use a type from @Field's table");
        return STAND_IN;
    }

    private static Optional<Target> target(Class<?> type) {
        if (type == PersonRef.class) {
            return Optional.of(Target.PERSON);
        }
        if (type == PlaceRef.class) {
            return Optional.of(Target.PLACE);
        }
        if (type == PostRef.class) {
            return Optional.of(Target.POST);
        }
        if (type == EstablishmentRef.class) {
            return Optional.of(Target.ESTABLISHMENT);
        }
        return type == DocumentRef.class ? Optional.of(Target.DOCUMENT) : Optional.empty();
    }

    @SuppressWarnings("unchecked") // isEnum was asked before
    private static Class<? extends Enum<?>> enumType(Class<?> type) {
        return (Class<? extends Enum<?>>) type;
    }
}
