package org.samanvay.coordination.jurisdiction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.jurisdiction.Jurisdictions.Over;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.office.OfficeView;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.place.PlaceConnection;
import org.samanvay.coordination.place.PlaceFilter;
import org.samanvay.coordination.place.PlaceLevel;
import org.samanvay.coordination.place.PlaceRecord;
import org.samanvay.coordination.place.PlaceRecords;
import org.samanvay.coordination.place.PlaceView;
import org.samanvay.coordination.post.PostGlance;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.spi.Text;

/** Jurisdictions in the API, for everybody who is signed in: nothing in them tells of a case. */
@GraphQLApi
@ApplicationScoped
public class JurisdictionApi {
    private static final BilingualText ANY_STATION = new BilingualText(
            "Any police station takes the information, wherever it happened (BNSS 2023, s. 173(1)); this tells whose area"
                    + " it is.",
            "घटना कहीं की भी हो, सूचना कोई भी थाना लेगा (बीएनएसएस 2023, धारा 173(1)); यहाँ केवल क्षेत्राधिकार बताया गया है।");

    @Inject
    private Jurisdictions jurisdictions;

    @Inject
    private JurisdictionPlaces members;

    @Inject
    private Overlaps overlaps;

    @Inject
    private PlaceRecords places;

    @Inject
    private CurrentViewer viewer;

    @Inject
    private Clock clock;

    @Query("jurisdictions")
    @Description("Jurisdictions of a state, newest first; with their history where no day is named / राज्य के"
            + " क्षेत्राधिकार; तिथि न देने पर इतिहास सहित")
    public @NonNull JurisdictionConnection jurisdictions(
            @NonNull JurisdictionFilter filter, @Nullable Integer first, @Nullable String after) {
        viewer.get();
        return JurisdictionConnection.of(jurisdictions.page(filter, Page.of(first, after)));
    }

    @Query("jurisdiction")
    @Description("One jurisdiction / एक क्षेत्राधिकार")
    public @Nullable JurisdictionView jurisdiction(@Id @NonNull String id) {
        viewer.get();
        return jurisdictions.find(Ids.parse("id", id)).orElse(null);
    }

    @Query("whoTakesInformation")
    @Description("Who takes information of an offence at a place on a day, today where none is named / किसी स्थान पर अपराध"
            + " की सूचना कौन लेता है; तिथि न देने पर आज")
    public @NonNull InformationTakers whoTakesInformation(
            @NonNull PlaceLevel level, int code, @Nullable LocalDate on) {
        viewer.get();
        PlaceRecord place = place(level, code);
        LocalDate day = day(on);
        List<Over> over = jurisdictions.over(Answering.chain(place), day, JurisdictionKind.TAKING_INFORMATION);
        List<JurisdictionView> outposts = Answering.nearest(over, JurisdictionKind.REPORTING_OUTPOST.rivals());
        List<JurisdictionView> stations = Answering.nearest(over, JurisdictionKind.POLICE_STATION.rivals());
        List<JurisdictionView> takers = new ArrayList<>(outposts);
        takers.addAll(stations);
        return new InformationTakers(
                PlaceView.of(place),
                day,
                takers,
                outposts.size() > 1 || stations.size() > 1,
                takers.isEmpty(),
                ANY_STATION);
    }

    @Query("jurisdictionsOver")
    @Description("All jurisdictions over a place on a day, its own and those of what it lies in / किसी तिथि को स्थान पर सभी"
            + " क्षेत्राधिकार")
    public @NonNull List<@NonNull JurisdictionView> jurisdictionsOver(
            @NonNull PlaceLevel level,
            int code,
            @Nullable LocalDate on,
            @Nullable List<JurisdictionKind> kinds) {
        viewer.get();
        return jurisdictions.over(Answering.chain(place(level, code)), day(on), kinds(kinds)).stream()
                .map(Over::jurisdiction)
                .distinct()
                .toList();
    }

    @Query("jurisdictionOverlaps")
    @Description("Places that two jurisdictions claim on a day / वे स्थान जिन पर दो क्षेत्राधिकार हैं")
    public @NonNull JurisdictionOverlapConnection jurisdictionOverlaps(
            int state, @Nullable LocalDate on, @Nullable Integer first, @Nullable String after) {
        viewer.get();
        return JurisdictionOverlapConnection.of(overlaps.page(state, day(on), Page.of(first, after)));
    }

    @Query("jurisdictionGaps")
    @Description("Places that no jurisdiction of these kinds answers for on a day / वे स्थान जिनके लिए इन प्रकारों का कोई"
            + " क्षेत्राधिकार नहीं है")
    public @NonNull PlaceConnection jurisdictionGaps(
            @NonNull PlaceFilter filter,
            @NonNull List<@NonNull JurisdictionKind> kinds,
            @Nullable Integer first,
            @Nullable String after) {
        viewer.get();
        return PlaceConnection.of(
                overlaps.gaps(filter, day(filter.on()), kinds(kinds), Page.of(first, after)));
    }

    @Description("The places it answers for / जिन स्थानों के लिए")
    public @NonNull PlaceConnection places(
            @Source JurisdictionView jurisdiction, @Nullable Integer first, @Nullable String after) {
        Page page = Page.of(first, after);
        Map<UUID, Slice<PlaceView>> pages =
                jurisdiction.together().jurisdictions().of(page, all -> members.pages(all, page));
        return PlaceConnection.of(pages.getOrDefault(jurisdiction.id(), page.slice(List.of(), none -> "")));
    }

    @Description("The post at the head of its office / कार्यालय का प्रमुख पद")
    public @Nullable PostGlance head(@Source JurisdictionView jurisdiction) {
        OfficeView office = jurisdiction.office();
        return office == null
                ? null
                : jurisdiction.together().offices().of("heads", members::heads).get(office.id());
    }

    @Description("The post that answers today: the head, or while it is vacant the nearest held post above it / आज उत्तरदायी पद:"
            + " प्रमुख, रिक्ति में निकटतम वरिष्ठ धारित पद")
    public @Nullable PostGlance answering(@Source JurisdictionView jurisdiction) {
        OfficeView office = jurisdiction.office();
        return office == null
                ? null
                : jurisdiction.together().offices().of("answering", members::answering).get(office.id());
    }

    private PlaceRecord place(PlaceLevel level, int code) {
        return places.find(level, code).orElseThrow(() -> CommonProblem.notFound(Text.of("Place", "स्थान")));
    }

    private LocalDate day(@Nullable LocalDate on) {
        return on == null ? LocalDate.now(clock) : on;
    }

    private static Set<JurisdictionKind> kinds(@Nullable List<JurisdictionKind> named) {
        return named == null || named.isEmpty() ? EnumSet.allOf(JurisdictionKind.class) : EnumSet.copyOf(named);
    }
}
