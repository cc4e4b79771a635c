package org.samanvay.coordination.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.casepage.CaseView;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.post.HeldDays;

/** Duties in GraphQL. */
@GraphQLApi
@ApplicationScoped
public class DutyApi {
    @Inject
    private CurrentViewer current;

    @Inject
    private Changes changes;

    @Inject
    private Duties duties;

    @Inject
    private NotingEvents noting;

    @Inject
    private ClosingDuties closing;

    @Inject
    private HeldDays days;

    @Description("Duties of the case, newest first; of other departments that there are and how they stand"
            + " / प्रकरण के दायित्व; अन्य विभागों के केवल होने एवं स्थिति की जानकारी")
    public @NonNull DutyConnection duties(@Source CaseView row, @Nullable Integer first, @Nullable String after) {
        Page page = Page.of(first, after);
        record Asked(String relation, Page page) {}
        return DutyConnection.of(page.slice(
                row.together().of(row.id(), new Asked("duties", page), (cases, q) -> duties.of(cases, q.page())),
                duty -> duty.id().toString()));
    }

    @Query("duties")
    @Description("Duties of your posts, or of those below, what is due first"
            + " / आपके या अधीन पदों के दायित्व, पहले जिनकी समय-सीमा पहले")
    public @NonNull DutyConnection dutiesOfPosts(
            @Nullable DutyFilter filter, @Nullable Integer first, @Nullable String after) {
        return DutyConnection.of(duties.list(filter == null ? DutyFilter.NONE : filter, Page.of(first, after)));
    }

    /** Sealed; opened only where it is selected. */
    @Description("Where the proof is held, or the reason; for its department / प्रमाण कहाँ है, या कारण; उसी विभाग हेतु")
    public @Nullable String noted(@Source DutyView duty) {
        return duty.sealed().open();
    }

    /** Counted only where it is selected; one statement for the whole list. */
    @Description("Days past its time on which the post was held, and on which nobody held it; null where it is not late"
            + " / समय-सीमा के बाद के दिन, पद भरा एवं रिक्त; विलंब न हो तो रिक्त")
    public @Nullable DutyDelay delay(@Source DutyView duty) {
        return duty.lateDays().count(days);
    }

    @Mutation
    @Description("Note an event that nothing here shows, with its time / घटना उसके समय सहित दर्ज करें")
    public @NonNull DutyView noteEvent(
            @Id @NonNull UUID caseFile,
            @Description("Code of the duty that it starts / जिस दायित्व को आरंभ करे उसका कोड") @NonNull String duty,
            @Description("Whom it is about; the survivor where nobody is named / किसके बारे में") @Id @Nullable UUID person,
            @NonNull OffsetDateTime at,
            @NonNull String idempotencyKey) {
        Change change = Change.of(
                current.forChange().account(), "noteEvent", idempotencyKey, caseFile, duty, person, at);
        return duties.require(caseFile, changes.once(change, () -> noting.note(caseFile, duty, person, at.toInstant())));
    }

    @Mutation
    @Description("Note where the proof is held that a duty was done, and when it was"
            + " / दायित्व पूर्ण होने का प्रमाण कहाँ है और कब हुआ, दर्ज करें")
    public @NonNull DutyView proveDuty(
            @Id @NonNull UUID duty,
            @NonNull Integer version,
            @NonNull HeldProof proof,
            @NonNull OffsetDateTime doneAt,
            @NonNull String idempotencyKey) {
        return change(
                "proveDuty", idempotencyKey, () -> closing.prove(duty, version, proof, doneAt.toInstant()), duty, version,
                        proof, doneAt);
    }

    @Mutation
    @Description("It was offered and she declined; no reason is asked / प्रस्ताव दिया गया, उसने मना किया; कारण नहीं पूछा जाता")
    public @NonNull DutyView offeredAndDeclined(
            @Id @NonNull UUID duty,
            @NonNull Integer version,
            @NonNull OffsetDateTime offeredAt,
            @NonNull String idempotencyKey) {
        return change(
                "offeredAndDeclined",
                idempotencyKey,
                () -> closing.declined(duty, version, offeredAt.toInstant()),
                duty,
                version,
                offeredAt);
    }

    @Mutation
    @Description("Waive a duty where a law lets it be waived, with a reason / जहाँ विधि अनुमति दे, कारण सहित माफ करें")
    public @NonNull DutyView waiveDuty(
            @Id @NonNull UUID duty,
            @NonNull Integer version,
            @NonNull String reason,
            @NonNull String idempotencyKey) {
        return change(
                "waiveDuty", idempotencyKey, () -> closing.waive(duty, version, reason), duty, version, reason);
    }

    @Mutation
    @Description("Close a duty whose event was corrected away, with a reason; not who corrected it"
            + " / जिसकी घटना संशोधित हुई, उसे कारण सहित बंद करें; संशोधन करने वाला नहीं")
    public @NonNull DutyView closeCorrectedDuty(
            @Id @NonNull UUID duty,
            @NonNull Integer version,
            @NonNull String reason,
            @NonNull String idempotencyKey) {
        return change(
                "closeCorrectedDuty",
                idempotencyKey,
                () -> closing.closeCorrected(duty, version, reason),
                duty,
                version,
                reason);
    }

    @Mutation
    @Description("Note the time of a journey that the law leaves out / यात्रा का समय दर्ज करें, जिसे विधि नहीं गिनती")
    public @NonNull DutyView noteJourney(
            @Id @NonNull UUID duty,
            @NonNull Integer version,
            @NonNull OffsetDateTime from,
            @NonNull OffsetDateTime until,
            @NonNull String idempotencyKey) {
        return change(
                "noteJourney",
                idempotencyKey,
                () -> closing.noteJourney(duty, version, from.toInstant(), until.toInstant()),
                duty,
                version,
                from,
                until);
    }

    private DutyView change(String operation, String key, Supplier<UUID> work, @Nullable Object... arguments) {
        UUID changed = changes.once(Change.of(current.forChange().account(), operation, key, arguments), work);
        return duties.require(changed);
    }
}
