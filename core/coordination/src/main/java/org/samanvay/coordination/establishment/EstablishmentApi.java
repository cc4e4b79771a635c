package org.samanvay.coordination.establishment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;

/** The registers in the API, for officers of the state. */
@GraphQLApi
@ApplicationScoped
public class EstablishmentApi {
    @Inject
    private EstablishmentLists lists;

    @Inject
    private EstablishmentHistory history;

    @Query("establishments")
    @Description("Establishments of a state in the registers of its departments, in the order of register and code / राज्य"
            + " के विभागों की पंजिकाओं में प्रतिष्ठान")
    public @NonNull EstablishmentConnection establishments(
            @NonNull EstablishmentFilter filter, @Nullable Integer first, @Nullable String after) {
        return EstablishmentConnection.of(lists.page(filter, Page.of(first, after)));
    }

    @Query("establishment")
    @Description("One establishment / एक प्रतिष्ठान")
    public @Nullable EstablishmentView establishment(@Id @NonNull String id) {
        return lists.find(Ids.parse("id", id)).orElse(null);
    }

    @Description("Its versions, newest first / इतिहास, नवीनतम पहले")
    public @NonNull EstablishmentVersionConnection history(
            @Source EstablishmentView establishment, @Nullable Integer first, @Nullable String after) {
        Page page = Page.of(first, after);
        Map<UUID, Slice<EstablishmentVersion>> pages =
                establishment.together().of(page, all -> history.pages(all, page));
        Slice<EstablishmentVersion> found = pages.getOrDefault(establishment.id(), page.slice(List.of(), none -> ""));
        return EstablishmentVersionConnection.of(establishment.placeTold() ? found : withoutPlace(found, establishment));
    }

    private static Slice<EstablishmentVersion> withoutPlace(
            Slice<EstablishmentVersion> versions, EstablishmentView establishment) {
        return new Slice<>(
                versions.nodes().stream()
                        .map(version -> version.called(establishment.name()))
                        .toList(),
                versions.cursors(),
                versions.pageInfo());
    }
}
