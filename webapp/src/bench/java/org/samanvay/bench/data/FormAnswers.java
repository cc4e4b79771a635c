package org.samanvay.bench.data;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.samanvay.forms.AnswerCheck;
import org.samanvay.forms.AnswerCodec;
import org.samanvay.forms.Checked;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.FieldPaths;
import org.samanvay.forms.FieldType;
import org.samanvay.forms.FormField;
import org.samanvay.forms.FormModel;
import org.samanvay.spi.Cardinality;
import org.samanvay.spi.testing.RandomAnswers;

/** The departments' forms, filled in, checked by the product's own check and written by its own codec. */
final class FormAnswers {
    static final String REPORT = "police.first-information-report";
    private static final String INTAKE = "women-child-welfare.one-stop-centre-intake";

    private static final String[] SECTIONS = {"85", "74", "115(2)", "351(2)", "79", "64"};
    private static final String[] KINDS = {"DOMESTIC", "DOWRY", "SEXUAL_HARASSMENT", "CYBER", "CHILD_ABUSE"};
    private static final String[] SERVICES = {"COUNSELLING", "LEGAL_AID", "MEDICAL", "POLICE", "RESCUE"};

    /**
     * A form to be stored.
     *
     * @param version of the form
     * @param onlyOne whether a case holds it once
     */
    record Written(String form, int version, boolean onlyOne, byte[] answers) {}

    private final FormModel report;
    private final FormModel intake;
    private final List<FormModel> others;

    FormAnswers(Definitions definitions) {
        report = definitions.form(REPORT).orElseThrow();
        intake = definitions.form(INTAKE).orElseThrow();
        others = OtherDepartments.forms(definitions);
    }

    /** A form of each of the other departments. */
    List<FormModel> others() {
        return others;
    }

    /** What references point to: her, the post that writes, its district, an establishment that is in no register. */
    record Pointers(UUID person, UUID post, int district) {}

    /** Drawn from what the form's definition allows. */
    Written drawn(FormModel form, SplittableRandom random, Pointers pointers) {
        Map<String, Object> drawn = RandomAnswers.of(form).answers(random.nextLong());
        return written(form, pointing(form.fields(), drawn, random, pointers));
    }

    private static Map<String, Object> pointing(
            List<FormField> fields, Map<?, ?> drawn, SplittableRandom random, Pointers pointers) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (FormField field : fields) {
            Object value = drawn.get(field.name());
            if (value != null) {
                answers.put(field.name(), pointing(field.type(), value, random, pointers));
            }
        }
        return answers;
    }

    private static Object pointing(FieldType type, Object value, SplittableRandom random, Pointers pointers) {
        if (type instanceof FieldType.Reference reference) {
            return switch (reference.target()) {
                case PERSON -> pointers.person().toString();
                case POST -> pointers.post().toString();
                case PLACE -> String.valueOf(pointers.district());
                case ESTABLISHMENT -> new UUID(random.nextLong(), random.nextLong()).toString();
                case DOCUMENT -> value;
            };
        }
        List<FormField> inside = FieldPaths.inside(type);
        return switch (value) {
            case List<?> rows when !inside.isEmpty() ->
                rows.stream().map(row -> pointing(inside, (Map<?, ?>) row, random, pointers)).toList();
            case Map<?, ?> group when !inside.isEmpty() -> pointing(inside, group, random, pointers);
            default -> value;
        };
    }

    Written report(SplittableRandom random, int district, String station, Instant at) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("district", String.valueOf(district));
        answers.put("station", station);
        answers.put("number", "%04d".formatted(1 + random.nextInt(9000)));
        answers.put("registeredAt", at.truncatedTo(ChronoUnit.SECONDS).toString());
        answers.put("informationReceivedAt", at.minusSeconds(1800).truncatedTo(ChronoUnit.SECONDS).toString());
        answers.put("zeroFir", "NO");
        answers.put("offences", random.ints(1 + random.nextInt(3), 0, SECTIONS.length)
                .distinct()
                .mapToObj(section -> Map.of("act", "BNS", "section", SECTIONS[section]))
                .toList());
        return written(report, answers);
    }

    Written intake(SplittableRandom random, UUID person, Instant at) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("arrival", Map.of(
                "arrivedAt", at.truncatedTo(ChronoUnit.SECONDS).toString(),
                "mode", "POLICE",
                "referredBy", "Imagined station " + (1 + random.nextInt(9))));
        answers.put("survivor", Map.of(
                "person", person.toString(), "age", 18 + random.nextInt(50), "maritalStatus", "MARRIED",
                "education", "SECONDARY", "disability", "NO"));
        answers.put("violence", Map.of("kinds", List.of(KINDS[random.nextInt(KINDS.length)]), "perpetrator", "Husband"));
        answers.put("services", random.ints(1 + random.nextInt(3), 0, SERVICES.length)
                .distinct()
                .mapToObj(service -> SERVICES[service])
                .toList());
        answers.put("followUpPlan", Words.narrative(random));
        answers.put("outcome", "OPEN");
        return written(intake, answers);
    }

    private static Written written(FormModel form, Map<String, Object> raw) {
        Checked checked = AnswerCheck.of(form).check(raw, Instant.now());
        if (!checked.passed()) {
            throw new IllegalStateException("the generator breaks a rule of " + form.code() + ": " + checked.faults());
        }
        boolean onlyOne = form.cardinality() == Cardinality.ONE_PER_CASE;
        return new Written(form.code(), form.version(), onlyOne, AnswerCodec.of(form).toJson(checked.answers()));
    }
}
