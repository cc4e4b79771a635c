package org.samanvay.coordination.informationrequest;

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
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.establishment.EstablishmentLists;
import org.samanvay.coordination.establishment.EstablishmentView;
import org.samanvay.coordination.page.Page;

/** Information requests in GraphQL. */
@GraphQLApi
@ApplicationScoped
public class InformationRequestApi {
    @Inject
    private CurrentViewer current;

    @Inject
    private InformationRequests requests;

    @Inject
    private EstablishmentLists establishments;

    @Inject
    private Asking asking;

    @Inject
    private Answering answering;

    @Inject
    private Changes changes;

    @Query
    @Description("Information requests that your posts answer or asked, newest first / आपके पदों के सूचना अनुरोध")
    public @NonNull InformationRequestConnection informationRequests(
            @NonNull InformationBox box, @Nullable Integer first, @Nullable String after) {
        return InformationRequestConnection.of(requests.page(box, Page.of(first, after)));
    }

    @Query
    @Description("One information request / एक सूचना अनुरोध")
    public @NonNull InformationRequestView informationRequest(@Id @NonNull UUID id) {
        return requests.require(id);
    }

    @Description("The answers together, each with its department; a missing one is marked / एकत्र उत्तर, विभाग सहित")
    public @NonNull List<@NonNull InformationPartView> parts(@Source InformationRequestView row) {
        return row.together().of("parts", requests::parts).getOrDefault(row.id(), List.of());
    }

    @Description("The establishment that is asked about / जिस प्रतिष्ठान के विषय में पूछा गया")
    public @Nullable EstablishmentView establishment(@Source InformationRequestView row) {
        return row.establishments().of("establishment", establishments::findAll).get(row.establishmentId());
    }

    @Mutation
    @Description("Ask several departments about an establishment, on a written order / लिखित आदेश पर कई विभागों से सूचना माँगें")
    public @NonNull InformationRequestView requestInformation(
            @NonNull NewInformationRequest request, @Id @Nullable String asPost, @NonNull String idempotencyKey) {
        UUID account = current.forChange().account();
        return requests.require(changes.once(
                Change.of(account, "requestInformation", idempotencyKey, request, asPost),
                () -> asking.ask(request, asPost)));
    }

    @Mutation
    @Description("Answer for your department; no answer text says that nothing is held"
            + " / अपने विभाग का उत्तर दें; पाठ न देने पर: कोई सूचना उपलब्ध नहीं")
    public @NonNull InformationRequestView answerInformationRequest(
            @Id @NonNull UUID request, @Nullable String answer, @NonNull String idempotencyKey) {
        UUID account = current.forChange().account();
        return requests.require(changes.once(
                Change.of(account, "answerInformationRequest", idempotencyKey, request, answer),
                () -> answering.answer(request, answer)));
    }
}
