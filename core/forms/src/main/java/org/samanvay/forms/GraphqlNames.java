package org.samanvay.forms;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The names that forms get in GraphQL, and the fault of two things that would get the same. */
public final class GraphqlNames {
    static final String YES_NO = "YesNo";
    static final String DOCUMENT = "DocumentReference";
    static final String INPUT = "Input";

    private final List<DefinitionFault> faults;
    private final Map<String, String> owners = new HashMap<>();

    GraphqlNames(List<DefinitionFault> faults) {
        this.faults = faults;
    }

    /** {@code police.first-information-report} is {@code PoliceFirstInformationReport}. */
    public static String type(FormModel model) {
        return pascal(model.department()) + pascal(model.shortCode());
    }

    /** The field of a department in a case, or of a form in a department: {@code firstInformationReport}. */
    public static String field(String lowerKebab) {
        String pascal = pascal(lowerKebab);
        return pascal.substring(0, 1).toLowerCase(Locale.ROOT) + pascal.substring(1);
    }

    /** The type of a department's forms in a case: {@code Police}. */
    public static String pascal(String lowerKebab) {
        return Arrays.stream(lowerKebab.split("-")).map(GraphqlNames::capital).collect(Collectors.joining());
    }

    static String nested(String owner, FormField field) {
        return owner + capital(field.name());
    }

    static String choice(FormModel model, Class<? extends Enum<?>> type) {
        return pascal(model.department()) + type.getSimpleName();
    }

    void requireDistinct(Iterable<FormModel> models) {
        for (String ours : List.of(YES_NO, DOCUMENT, DOCUMENT + INPUT)) {
            owners.put(ours, "the platform");
        }
        for (FormModel model : models) {
            claimGroup(model, type(model), model.code() + "#", model.fields());
        }
    }

    private void claimGroup(FormModel model, String name, String path, List<FormField> fields) {
        claim(name, path);
        claim(name + INPUT, path);
        for (FormField field : fields) {
            switch (field.type()) {
                case FieldType.OneChoice one ->
                    claim(choice(model, one.type()), one.type().getName());
                case FieldType.ManyChoices many ->
                    claim(choice(model, many.type()), many.type().getName());
                case FieldType.Group group ->
                    claimGroup(model, nested(name, field), path + field.name() + ".", group.fields());
                case FieldType.ListOfGroups list ->
                    claimGroup(model, nested(name, field), path + field.name() + ".", list.fields());
                case FieldType.ShortText text -> {}
                case FieldType.LongText text -> {}
                case FieldType.WholeNumber number -> {}
                case FieldType.DecimalNumber number -> {}
                case FieldType.MoneyAmount money -> {}
                case FieldType.Date date -> {}
                case FieldType.DateTime dateTime -> {}
                case FieldType.YesNoUnknown yesNo -> {}
                case FieldType.Coded coded -> {}
                case FieldType.PhoneNumber phone -> {}
                case FieldType.Reference reference -> {}
            }
        }
    }

    private void claim(String name, String owner) {
        String before = owners.putIfAbsent(name, owner);
        if (before != null && !before.equals(owner)) {
            new Place(owner, faults)
                    .fault("GraphQL type %s is also that of %s".formatted(name, before), "rename one of them");
        }
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
