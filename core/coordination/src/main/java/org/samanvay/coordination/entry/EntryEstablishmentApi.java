package org.samanvay.coordination.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.samanvay.coordination.establishment.EstablishmentLists;
import org.samanvay.coordination.establishment.EstablishmentView;

/** The entries of registers that a form names, so that their names can be shown beside the answers. */
@GraphQLApi
@ApplicationScoped
public class EntryEstablishmentApi {
    @Inject
    private EstablishmentLists establishments;

    @Inject
    private FormBook book;

    @Description("Establishments that the answers you may read point to / उत्तरों में उल्लिखित प्रतिष्ठान")
    public @NonNull List<@NonNull EstablishmentView> establishments(@Source EntryView entry) {
        List<UUID> named = book.require(entry.form()).establishments(entry.answers());
        if (named.isEmpty()) {
            return List.of();
        }
        Map<UUID, EstablishmentView> known = entry.pointedTo().of("establishments", establishments::findAll);
        return named.stream().map(known::get).filter(Objects::nonNull).toList();
    }
}
