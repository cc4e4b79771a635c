package org.samanvay.coordination.circular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.page.Page;

/** Circulars in GraphQL. */
@GraphQLApi
@ApplicationScoped
public class CircularApi {
    @Inject
    private CurrentViewer current;

    @Inject
    private Circulars circulars;

    @Inject
    private Addressing addressing;

    @Inject
    private IssuingCircular issuing;

    @Inject
    private Changes changes;

    @Query
    @Description("Circulars that your posts received or issued, newest first / आपके पदों के परिपत्र")
    public @NonNull CircularConnection circulars(
            @NonNull CircularBox box,
            @Nullable Boolean toAcknowledge,
            @Nullable Integer first,
            @Nullable String after) {
        return CircularConnection.of(
                circulars.page(box, Boolean.TRUE.equals(toAcknowledge), Page.of(first, after)));
    }

    @Query
    @Description("One circular / एक परिपत्र")
    public @NonNull CircularView circular(@Id @NonNull UUID id) {
        return circulars.require(id);
    }

    @Query
    @Description("Whom your circular went to, and who has not taken note / परिपत्र किन्हें भेजा गया और किसने पावती नहीं दी")
    public @NonNull AddresseeConnection circularAddressees(
            @Id @NonNull UUID circular,
            @Nullable Boolean acknowledged,
            @Nullable Integer first,
            @Nullable String after) {
        return AddresseeConnection.of(circulars.addressees(circular, acknowledged, Page.of(first, after)));
    }

    @Query
    @Description("To how many posts a circular would go / परिपत्र कितने पदों को जाएगा")
    public int countCircularAddressees(
            @Nullable NodalSeats seats, @Nullable List<String> posts, @Id @Nullable String asPost) {
        return addressing.addressees(current.actingPost(asPost), seats, posts).size();
    }

    @Mutation
    @Description("Issue a circular; it names no person / परिपत्र जारी करें; इसमें किसी व्यक्ति का नाम न हो")
    public @NonNull CircularView issueCircular(
            @NonNull NewCircular circular, @Id @Nullable String asPost, @NonNull String idempotencyKey) {
        UUID account = current.forChange().account();
        return circulars.require(changes.once(
                Change.of(account, "issueCircular", idempotencyKey, circular, asPost),
                () -> issuing.issue(circular, asPost)));
    }

    @Mutation
    @Description("Say that your posts have taken note / परिपत्र की पावती दें")
    public @NonNull CircularView acknowledgeCircular(@Id @NonNull UUID circular, @NonNull String idempotencyKey) {
        UUID account = current.forChange().account();
        return circulars.require(changes.once(
                Change.of(account, "acknowledgeCircular", idempotencyKey, circular), () -> issuing.acknowledge(circular)));
    }
}
