package org.samanvay.coordination.eligibility;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.samanvay.coordination.eligibility.EligibilityReason.FactQuestion;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.FieldPaths;

/** The question that asks for each fact. */
@ApplicationScoped
class FactLabels {
    @Inject
    private Definitions definitions;

    private final Map<String, FactQuestion> questions = new HashMap<>();

    @PostConstruct
    void read() {
        FieldPaths.of(definitions.facts()).leaves().forEach((path, field) ->
                questions.put(path, new FactQuestion(path, BilingualText.of(field.label()))));
    }

    FactQuestion question(String path) {
        FactQuestion known = questions.get(path);
        if (known == null) {
            throw new IllegalStateException("no fact " + path);
        }
        return known;
    }
}
