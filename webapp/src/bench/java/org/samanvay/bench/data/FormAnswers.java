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
import org.samanvay.forms.FormModel;

/** Both departments' forms, filled in, checked by the product's own check and written by its own codec. */
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
     */
    record Written(String form, int version, byte[] answers) {}

    private final FormModel report;
    private final FormModel intake;

    FormAnswers(Definitions definitions) {
        report = definitions.form(REPORT).orElseThrow();
        intake = definitions.form(INTAKE).orElseThrow();
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
        return new Written(form.code(), form.version(), AnswerCodec.of(form).toJson(checked.answers()));
    }
}
