package org.samanvay.coordination.department;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.forms.FormModel;
import org.samanvay.spi.Cardinality;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Origin;

/**
 * A form as it is defined.
 * Its JSON Schema is added to the GraphQL type by the projection.
 *
 * @param code full code, {@code department.form}
 */
@Type("FormDefinition")
@Description("Form as defined / परिभाषित प्ररूप")
public record FormView(
        @NonNull String code,
        int version,
        @NonNull BilingualText title,
        @NonNull String department,
        @NonNull Cardinality cardinality,
        @NonNull Origin origin,
        @NonNull List<@NonNull Mark> marks) {
    static FormView of(FormModel form) {
        return new FormView(
                form.code(),
                form.version(),
                BilingualText.of(form.title()),
                form.department(),
                form.cardinality(),
                form.origin(),
                form.marks().stream().sorted().toList());
    }
}
