package org.samanvay.coordination.caseaction;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.meeting.Evidence;

/**
 * What came of an action.
 *
 * @param evidence where it is held; needed where it was done
 * @param reason needed where it is not possible
 */
@Name("CaseActionReportInput")
@Description("What came of a promised action / कार्य की आख्या")
public record ActionReport(@NonNull ActionOutcome outcome, @Nullable Evidence evidence, @Nullable String reason) {
    @Override
    public String toString() {
        return "ActionReport[" + outcome + "]";
    }
}
