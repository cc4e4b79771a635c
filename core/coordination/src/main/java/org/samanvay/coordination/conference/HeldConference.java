package org.samanvay.coordination.conference;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.caseaction.NewAction;

/**
 * What came of a conference.
 *
 * @param present posts that came; who was invited and is not named was absent
 * @param decisions each of one of the invited posts
 */
@Name("HeldConferenceInput")
@Description("Who came and what was decided / कौन आया और क्या निर्णय हुआ")
public record HeldConference(
        @NonNull List<@NonNull String> present,
        @NonNull List<@NonNull NewAction> decisions,
        @NonNull OffsetDateTime followUpAt) {
    public HeldConference {
        present = List.copyOf(present);
        decisions = List.copyOf(decisions);
    }

    @Override
    public String toString() {
        return "HeldConference[" + followUpAt + "]";
    }
}
