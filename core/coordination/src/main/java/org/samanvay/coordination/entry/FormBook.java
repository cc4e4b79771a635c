package org.samanvay.coordination.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.forms.AnswerCheck;
import org.samanvay.forms.AnswerCodec;
import org.samanvay.forms.Answers;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.FieldPaths;
import org.samanvay.forms.FieldType;
import org.samanvay.forms.FieldType.Target;
import org.samanvay.forms.FormModel;
import org.samanvay.spi.Text;

/** What is needed to check, store and cut the answers of each form; derived from its model once. */
@ApplicationScoped
public class FormBook {
    @Inject
    private Definitions definitions;

    private final Map<String, KnownForm> known = new ConcurrentHashMap<>();

    /** A form with everything derived from it. */
    public record KnownForm(
            FormModel model, AnswerCheck check, AnswerCodec codec, FieldPaths paths, boolean namesEstablishments) {
        /** The establishments that the answers point to, each once, in the order of the fields. */
        List<UUID> establishments(Answers answers) {
            return namesEstablishments
                    ? codec.references(answers).stream()
                            .filter(found -> found.target() == Target.ESTABLISHMENT)
                            .map(found -> UUID.fromString(found.id()))
                            .distinct()
                            .toList()
                    : List.of();
        }

        static KnownForm of(FormModel model) {
            FieldPaths paths = FieldPaths.of(model);
            return new KnownForm(
                    model,
                    AnswerCheck.of(model),
                    AnswerCodec.of(model),
                    paths,
                    paths.leaves().values().stream()
                            .anyMatch(leaf -> leaf.type() instanceof FieldType.Reference reference
                                    && reference.target() == Target.ESTABLISHMENT));
        }
    }

    public KnownForm require(String code) {
        FormModel model = definitions
                .form(code)
                .orElseThrow(() -> new Problem(
                        EntryProblem.FORM_NOT_FOUND,
                        Text.of("No such form", "ऐसा कोई प्ररूप नहीं है"),
                        Map.of("field", "form")));
        return known.computeIfAbsent(code, none -> KnownForm.of(model));
    }
}
