package org.samanvay.coordination.department;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.forms.FormModel;
import org.samanvay.forms.JsonSchema;
import org.samanvay.spi.Cardinality;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Origin;

/**
 * A form as it is defined.
 *
 * @param code full code, {@code department.form}
 * @param schema the JSON Schema (2020-12) of its answers, as JSON text
 */
@Type("FormDefinition")
@Description("Form as defined / परिभाषित प्रपत्र")
public record FormView(
        @NonNull String code,
        int version,
        @NonNull BilingualText title,
        @NonNull String department,
        @NonNull Cardinality cardinality,
        @NonNull Origin origin,
        @NonNull List<@NonNull Mark> marks,
        @NonNull String schema) {
    static FormView of(FormModel form) {
        return new FormView(
                form.code(),
                form.version(),
                BilingualText.of(form.title()),
                form.department(),
                form.cardinality(),
                form.origin(),
                form.marks().stream().sorted().toList(),
                json(form));
    }

    private static String json(FormModel form) {
        try {
            return new ObjectMapper().writeValueAsString(JsonSchema.of(form));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(form.code(), impossible);
        }
    }
}
