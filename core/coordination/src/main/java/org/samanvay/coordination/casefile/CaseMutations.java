package org.samanvay.coordination.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;

/** The changes of a case as a whole, each once per idempotency key; answered with the case's identifier. */
@ApplicationScoped
public class CaseMutations {
    @Inject
    private CurrentViewer current;

    @Inject
    private Changes changes;

    @Inject
    private OpeningCase opening;

    @Inject
    private LeadingCase leading;

    @Inject
    private HandingOn handing;

    @Inject
    private Restricting restricting;

    public UUID open(OpenCase input, @Nullable String asPost, String key) {
        return changes.once(
                Change.of(current.forChange().account(), "openCase", key, input, asPost),
                () -> opening.open(input, asPost, false));
    }

    public UUID transfer(UUID id, int version, String toPost, String key) {
        return changes.once(
                Change.of(current.forChange().account(), "transferCase", key, id, version, toPost),
                () -> leading.transfer(id, version, toPost));
    }

    UUID give(UUID id, int version, String toPost, String key) {
        return changes.once(
                Change.of(current.forChange().account(), "giveCase", key, id, version, toPost),
                () -> leading.give(id, version, toPost));
    }

    UUID givePart(UUID id, String fromPost, String toPost, String key) {
        return changes.once(
                Change.of(current.forChange().account(), "givePart", key, id, fromPost, toPost),
                () -> handing.handOn(id, fromPost, toPost));
    }

    public UUID restrict(
            UUID id, int version, List<String> namedPosts, @Nullable RestrictionReason reason, String key) {
        return changes.once(
                Change.of(current.forChange().account(), "restrictCase", key, id, version, namedPosts, reason),
                () -> restricting.restrict(id, version, namedPosts, reason));
    }

    public UUID changeRestriction(UUID id, int version, ChangedRestriction change, String key) {
        return changes.once(
                Change.of(current.forChange().account(), "changeRestriction", key, id, version, change),
                () -> restricting.change(id, version, change));
    }

    public UUID liftRestriction(UUID id, int version, RestrictionReason reason, String key) {
        return changes.once(
                Change.of(current.forChange().account(), "liftRestriction", key, id, version, reason),
                () -> restricting.lift(id, version, reason));
    }

    public UUID close(UUID id, int version, CloseReason reason, @Nullable CaseClosing closing, String key) {
        return changes.once(
                Change.of(current.forChange().account(), "closeCase", key, id, version, reason, closing),
                () -> leading.close(id, version, reason, closing));
    }

    public UUID reopen(UUID id, int version, CloseReason reason, String key) {
        return changes.once(
                Change.of(current.forChange().account(), "reopenCase", key, id, version, reason),
                () -> leading.reopen(id, version, reason));
    }
}
