package org.samanvay.coordination.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.page.Page;

/** States and districts in the API. */
@GraphQLApi
@ApplicationScoped
public class PlaceApi {
    @Inject
    private Places places;

    @Inject
    private PlaceRecords records;

    @Inject
    private CurrentViewer viewer;

    @Query("states")
    @Description("States and union territories / राज्य और केंद्र शासित प्रदेश")
    public @NonNull StateConnection states(@Nullable Integer first, @Nullable String after) {
        viewer.get();
        return StateConnection.of(places.states(Page.of(first, after)));
    }

    @Query("state")
    @Description("One state, by LGD code / एलजीडी कोड से एक राज्य")
    public @Nullable StateView state(int code) {
        viewer.get();
        return places.findState(code).orElse(null);
    }

    @Query("districts")
    @Description("Districts of a state / किसी राज्य के जिले")
    public @NonNull DistrictConnection districts(int state, @Nullable Integer first, @Nullable String after) {
        viewer.get();
        return DistrictConnection.of(places.districts(state, Page.of(first, after)));
    }

    @Query("places")
    @Description("Places of one level in a state, in the order of their codes / राज्य के किसी एक स्तर के स्थान")
    public @NonNull PlaceConnection places(
            @NonNull PlaceFilter filter, @Nullable Integer first, @Nullable String after) {
        viewer.get();
        return PlaceConnection.of(records.page(filter, Page.of(first, after)));
    }

    @Query("place")
    @Description("One place, by level and LGD code / स्तर और एलजीडी कोड से एक स्थान")
    public @Nullable PlaceView place(@NonNull PlaceLevel level, int code) {
        viewer.get();
        return records.find(level, code).map(PlaceView::of).orElse(null);
    }
}
