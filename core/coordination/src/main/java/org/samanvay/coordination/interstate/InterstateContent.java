package org.samanvay.coordination.interstate;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.casefile.CaseCategory;
import org.samanvay.coordination.language.BilingualText;

/**
 * What the other state reads: no more than was sent, in words, for it may not know the sender's forms.
 *
 * @param category null where it was not sent
 * @param tellsIdentity whether who she is may be opened, by an act that is recorded
 * @param tellsSafeContact whether how she may be reached may be opened
 */
@Description("What another state sent / अन्य राज्य ने क्या भेजा")
public record InterstateContent(
        @Nullable CaseCategory category,
        @NonNull Boolean tellsIdentity,
        @NonNull Boolean tellsSafeContact,
        @NonNull List<@NonNull SentForm> forms) {
    /** A form of which fields were sent, once for each entry. */
    @Description("Answers of one entry that were sent / भेजे गए उत्तर")
    public record SentForm(@NonNull BilingualText title, @NonNull List<@NonNull SentAnswer> answers) {
        @Override
        public String toString() {
            return "SentForm[" + answers.size() + "]";
        }
    }

    /** @param value null for the heading of a group */
    @Description("One answer that was sent / भेजा गया एक उत्तर")
    public record SentAnswer(int depth, @NonNull BilingualText label, @Nullable BilingualText value) {
        /** Never the value. */
        @Override
        public String toString() {
            return "SentAnswer";
        }
    }

    /** Never what was sent. */
    @Override
    public String toString() {
        return "InterstateContent";
    }
}
