package org.samanvay.coordination.packet;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.post.PostGlance;

/**
 * The imported entry from which a reference was read.
 *
 * @param form full code of the imported form
 * @param at when it was imported; no clock runs from here
 * @param by the post that imported it
 * @param corrected the fields of the reference that now say otherwise than the imported entry
 */
@Description("The imported entry from which a reference was read / आयातित प्रविष्टि, जिससे संदर्भ लिया गया")
public record ImportedSource(
        @Id @NonNull UUID entry,
        @NonNull String form,
        @NonNull Instant at,
        @NonNull PostGlance by,
        @NonNull List<@NonNull BilingualText> corrected) {
    public ImportedSource {
        corrected = List.copyOf(corrected);
    }

    ImportedSource corrected(List<BilingualText> fields) {
        return new ImportedSource(entry, form, at, by, fields);
    }
}
