package org.samanvay.coordination.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.forms.AnswerCheck;
import org.samanvay.forms.AnswerCodec;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.FieldPaths;
import org.samanvay.forms.FormModel;
import org.samanvay.spi.Text;

/** What is needed to check, store and cut the answers of each form; derived from its model once. */
@ApplicationScoped
public class FormBook {
    @Inject
    private Definitions definitions;

    private final Map<String, KnownForm> known = new ConcurrentHashMap<>();

    /** A form with everything derived from it. */
    public record KnownForm(FormModel model, AnswerCheck check, AnswerCodec codec, FieldPaths paths) {}

    public KnownForm require(String code) {
        FormModel model = definitions
                .form(code)
                .orElseThrow(() -> new Problem(
                        EntryProblem.FORM_NOT_FOUND,
                        Text.of("No such form", "ऐसा कोई प्ररूप नहीं है"),
                        Map.of("field", "form")));
        return known.computeIfAbsent(
                code,
                none -> new KnownForm(model, AnswerCheck.of(model), AnswerCodec.of(model), FieldPaths.of(model)));
    }
}
