package org.samanvay.coordination.caseaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.meeting.SendBackReason;

/** What becomes of promised actions, in GraphQL; they are listed below their conference or plan. */
@GraphQLApi
@ApplicationScoped
public class CaseActionApi {
    @Inject
    private CurrentViewer current;

    @Inject
    private Changes changes;

    @Inject
    private SettlingActions settling;

    @Mutation
    @Description("Report what came of an action of your post; what she declined needs nothing else"
            + " / अपने पद के कार्य की आख्या दें; उसकी अस्वीकृति पर और कुछ नहीं चाहिए")
    public @NonNull CaseActionView reportCaseAction(
            @Id @NonNull UUID action,
            @NonNull Integer version,
            @NonNull ActionReport report,
            @NonNull String idempotencyKey) {
        return change(
                "reportCaseAction", idempotencyKey, () -> settling.report(action, version, report), action, version, report);
    }

    @Mutation
    @Description("You have seen the evidence, and it is right; never by who did it / साक्ष्य देखा, सही है; स्वयं करने वाला नहीं")
    public @NonNull CaseActionView verifyCaseAction(
            @Id @NonNull UUID action, @NonNull Integer version, @NonNull String idempotencyKey) {
        return change("verifyCaseAction", idempotencyKey, () -> settling.verify(action, version), action, version);
    }

    @Mutation
    @Description("The evidence is not accepted; the action is open again / साक्ष्य स्वीकार नहीं; कार्य पुनः खुला")
    public @NonNull CaseActionView sendBackCaseAction(
            @Id @NonNull UUID action,
            @NonNull Integer version,
            @NonNull SendBackReason reason,
            @NonNull String idempotencyKey) {
        return change(
                "sendBackCaseAction", idempotencyKey, () -> settling.sendBack(action, version, reason), action, version,
                        reason);
    }

    private CaseActionView change(String operation, String key, Supplier<UUID> work, @Nullable Object... arguments) {
        return settling.require(
                changes.once(Change.of(current.forChange().account(), operation, key, arguments), work));
    }
}
