package org.samanvay.coordination.duty;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.post.PostGlance;
import org.samanvay.spi.DutyKind;

/**
 * A duty in a case, as the caller may know it. Of another department's it is known that there is one and how it stands;
 * what it is, from the department whose own act started it on.
 *
 * @param content what the law demands; null where only the standing may be known
 * @param late whether it is open and its time is over; null where the caller may not know of a delay, false for rights,
 *     courts' dates and private parties
 * @param breached whether that is a breach: an officer's duty, the rule compared by two persons
 * @param doneLate whether it was done after its time; null and false as {@code late}
 * @param closedAt when it was told that it was done; the act itself: {@code doneAt}
 * @param version to be named when it is acted on
 */
@Type("Duty")
@Description("A duty that the law demands in a case, with its clock / प्रकरण में वैधानिक दायित्व, समय-सीमा सहित")
public record DutyView(
        @Id @NonNull UUID id,
        @Id @NonNull UUID caseFile,
        @NonNull String caseNumber,
        @NonNull String department,
        @NonNull DutyStanding standing,
        @NonNull Instant openedAt,
        @Nullable Instant doneAt,
        @Nullable Instant closedAt,
        @Nullable Boolean late,
        boolean breached,
        @Nullable Boolean doneLate,
        @Description("Whose department you are / क्या यह आपके विभाग का है") boolean own,
        @Nullable PostGlance post,
        @Description("The post that the law names was not found / विधि में नामित पद नहीं मिला") boolean withoutPost,
        @Nullable DutyContent content,
        @NonNull Integer version,
        @Ignore SealedNote sealed,
        @Ignore LateDays lateDays) {
    /**
     * What a duty demands.
     *
     * @param due when it is late; what is due at once has its alarm here
     * @param forthwith whether the law says at once and names no hour
     * @param settled whether two persons have compared the rule; else it advises
     * @param byHand whether an officer notes where the proof is held; else an entry or a letter closes it
     * @param form code of the form that closes it
     * @param letter code of the letter that closes it
     * @param waiver the law that lets it be waived; null where none does
     * @param eventCorrectedAt the entry that was its event no longer says so, or says a later time
     */
    @Description("What a duty demands / दायित्व का विवरण")
    public record DutyContent(
            @NonNull String code,
            @NonNull BilingualText name,
            @NonNull String act,
            @NonNull String section,
            @NonNull DutyKind kind,
            @Id @Nullable UUID person,
            @Nullable String personCode,
            @NonNull Instant eventAt,
            @NonNull Instant due,
            @NonNull Instant alarm,
            boolean forthwith,
            int journeyMinutes,
            boolean journeyExcluded,
            boolean settled,
            boolean touchesPerson,
            boolean byHand,
            @NonNull BilingualText closedBy,
            @Nullable String form,
            @Nullable String letter,
            @Nullable String waiver,
            @NonNull BilingualText consequence,
            @Nullable BilingualText note,
            @Nullable BilingualText tellsDelayTo,
            @Nullable Instant eventCorrectedAt) {}

    @Override
    public String toString() {
        return "Duty[" + id + "]";
    }
}
