package org.samanvay.coordination.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.spi.Text;

/** Appointments in the API. Only the state's administrator sees the history of a post. */
@GraphQLApi
@ApplicationScoped
public class PostingApi {
    @Inject
    private Postings postings;

    @Inject
    private GoingOnLeave leaves;

    @Inject
    private Posts posts;

    @Inject
    private Changes changes;

    @Inject
    private CurrentViewer viewer;

    @Query("postings")
    @Description("Who held a post, newest first; for the state's administrator / पद पर कौन-कौन रहे; राज्य प्रशासक हेतु")
    public @NonNull PostingConnection postings(
            @Id @NonNull String post, @Nullable Integer first, @Nullable String after) {
        viewer.get();
        PostCard card = card(Ids.parse("post", post));
        if (!viewer.get().isAdministratorOf(card.state())) {
            throw CommonProblem.notAllowed(
                    "Only the state's administrator may do this", "यह केवल राज्य का प्रशासक कर सकता है");
        }
        return PostingConnection.of(postings.page(card.id(), Page.of(first, after)));
    }

    @Mutation("appoint")
    @Description("Appoints an officer to a post by an order / आदेश द्वारा अधिकारी को पद पर नियुक्त करें")
    public @NonNull PostingView appoint(@NonNull Appointment appointment, @NonNull String idempotencyKey) {
        viewer.forChange();
        PostCard card = card(Ids.parse("post", appointment.post()));
        UUID account = viewer.administering(card.state()).account();
        UUID posting = changes.once(
                Change.of(account, "appoint", idempotencyKey, appointment),
                () -> postings.appoint(account, card.state(), card.id(), appointment.term(), appointment.order()));
        return postings.find(posting).orElseThrow();
    }

    @Mutation("endPosting")
    @Description("Ends a posting on the day it is no longer held; a suspension needs its order"
            + " / जिस दिन से पद पर न रहें, पदस्थापना समाप्त करें; निलंबन हेतु आदेश आवश्यक")
    public @NonNull PostingView endPosting(
            @Id @NonNull String posting,
            @NonNull LocalDate until,
            @Nullable PostingEnd reason,
            @Nullable String orderNumber,
            @Nullable LocalDate orderDate,
            int version,
            @NonNull String idempotencyKey) {
        UUID id = Ids.parse("posting", posting);
        UUID account = administering(id).account();
        @Nullable AppointmentOrder order = orderNumber == null || orderDate == null
                ? null
                : new AppointmentOrder(orderNumber.strip(), orderDate);
        PostingEnd why = reason == null ? PostingEnd.OTHER : reason;
        changes.once(
                Change.of(account, "endPosting", idempotencyKey, posting, until, reason, orderNumber, orderDate, version),
                () -> postings.end(account, present(id, version), until, why, order));
        return postings.find(id).orElseThrow();
    }

    @Mutation("grantLeave")
    @Description("Leave from a post, with or without a deputy; answers the posting of the return"
            + " / पद से अवकाश, प्रतिनिधि सहित या बिना; उत्तर में वापसी की पदस्थापना")
    public @NonNull PostingView grantLeave(@NonNull Leave leave, int version, @NonNull String idempotencyKey) {
        UUID id = Ids.parse("posting", leave.posting());
        Viewer administrator = administering(id);
        UUID back = changes.once(
                Change.of(administrator.account(), "grantLeave", idempotencyKey, leave, version),
                () -> leaves.grant(administrator.account(), stateOf(id), present(id, version), leave));
        return postings.find(back).orElseThrow();
    }

    private Posting present(UUID id, int version) {
        Posting posting = postings.findEntity(id).orElseThrow(PostingApi::notFound);
        posting.requireVersion(version);
        return posting;
    }

    private Viewer administering(UUID posting) {
        viewer.forChange();
        return viewer.administering(stateOf(posting));
    }

    private int stateOf(UUID posting) {
        return card(postings.find(posting).orElseThrow(PostingApi::notFound).post()).state();
    }

    private static Problem notFound() {
        return CommonProblem.notFound(Text.of("Posting", "पदस्थापना"));
    }

    private PostCard card(UUID post) {
        return posts.find(post).orElseThrow(() -> CommonProblem.notFound(Text.of("Post", "पद")));
    }
}
