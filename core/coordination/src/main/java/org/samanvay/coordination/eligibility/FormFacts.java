package org.samanvay.coordination.eligibility;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.person.Gender;
import org.samanvay.forms.AnswerCheck;
import org.samanvay.forms.Answers;
import org.samanvay.forms.Checked;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.FieldPaths;
import org.samanvay.forms.FormModel;
import org.samanvay.forms.eligibility.KnownFacts;
import org.samanvay.spi.YesNo;
import org.samanvay.spi.facts.Sex;

/** Which answers of which forms tell a fact that schemes ask for, and the facts that a person's answers tell. */
@ApplicationScoped
class FormFacts {
    private static final String SEX = "sex";

    @Inject
    private Definitions definitions;

    @Inject
    private Clock clock;

    private final Map<String, List<Telling>> byForm = new LinkedHashMap<>();
    private AnswerCheck check;

    /** @param steps the names on the way to the answer */
    private record Telling(String[] steps, String fact) {}

    /** A completed form, as far as it may be read. */
    record Completed(String form, Answers answers) {}

    @PostConstruct
    void read() {
        check = AnswerCheck.of(definitions.facts());
        for (FormModel form : definitions.forms()) {
            List<Telling> tellings = new ArrayList<>();
            FieldPaths.of(form).leaves().forEach((path, field) ->
                    field.fact().ifPresent(fact -> tellings.add(new Telling(path.split("\\."), fact))));
            if (!tellings.isEmpty()) {
                byForm.put(form.code(), List.copyOf(tellings));
            }
        }
    }

    /** The forms of which at least one answer tells a fact. */
    Set<String> forms() {
        return byForm.keySet();
    }

    /**
     * @param gender as the case has it; a form's answer stands above it
     * @param newestFirst what a newer entry tells stands above an older one
     */
    KnownFacts of(Gender gender, List<Completed> newestFirst) {
        Map<String, Object> told = new LinkedHashMap<>();
        for (Completed entry : newestFirst) {
            for (Telling telling : byForm.getOrDefault(entry.form(), List.of())) {
                Object answer = find(entry.answers().values(), telling.steps());
                if (answer != null && !answer.equals(YesNo.UNKNOWN.name())) {
                    tell(told, telling.fact(), answer);
                }
            }
        }
        sex(gender).ifPresent(sex -> told.putIfAbsent(SEX, sex.name()));
        return checked(told);
    }

    /** An answer that the form allows and the fact does not, an age of 130, is not known rather than wrong. */
    private KnownFacts checked(Map<String, Object> told) {
        Checked checked = check.check(told, clock.instant());
        return KnownFacts.of(checked.answers());
    }

    /** @param fact name of a common fact, or {@code department.name} of a department's own */
    private static void tell(Map<String, Object> told, String fact, Object answer) {
        int dot = fact.indexOf('.');
        if (dot < 0) {
            told.putIfAbsent(fact, answer);
            return;
        }
        @SuppressWarnings("unchecked")
        Map<String, Object> group = (Map<String, Object>)
                told.computeIfAbsent(fact.substring(0, dot), none -> new LinkedHashMap<String, Object>());
        group.putIfAbsent(fact.substring(dot + 1), answer);
    }

    private static @Nullable Object find(Map<String, Object> answers, String[] steps) {
        Object value = answers;
        for (String step : steps) {
            value = value instanceof Map<?, ?> group ? group.get(step) : null;
        }
        return value;
    }

    private static Optional<Sex> sex(Gender gender) {
        return switch (gender) {
            case FEMALE -> Optional.of(Sex.FEMALE);
            case MALE -> Optional.of(Sex.MALE);
            case TRANSGENDER -> Optional.of(Sex.TRANSGENDER);
            case NOT_SAID -> Optional.empty();
        };
    }
}
