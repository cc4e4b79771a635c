package org.samanvay.coordination.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.openitem.AllOpenItems;
import org.samanvay.coordination.openitem.OpenCount;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.post.PostReading;
import org.samanvay.coordination.post.PostReading.SeatedPost;
import org.samanvay.coordination.post.PostView;
import org.samanvay.coordination.referral.AcknowledgementRates;
import org.samanvay.coordination.referral.AcknowledgementRates.Rate;

/** Reads the matrix: as many statements for one seat as for a hundred. */
@ApplicationScoped
public class NodalMatrix {
    /** A seat that is empty for so many days stands on the agenda of the state's meeting. */
    private static final int DAYS_TO_AGENDA = 7;

    @Inject
    private NodalSeats seats;

    @Inject
    private PostReading posts;

    @Inject
    private AllOpenItems openItems;

    @Inject
    private AcknowledgementRates rates;

    @Inject
    private Clock clock;

    Slice<NodalSeatView> page(int state, @Nullable Integer district, @Nullable String department, Page page) {
        List<NodalSeat> asked = seats.page(state, district, department, page);
        Map<String, SeatedPost> made = made(asked);
        List<UUID> ids = made.values().stream().map(each -> each.post().id()).toList();
        Map<UUID, OpenCount> counts = openItems.counts(state, ids);
        Map<UUID, Rate> acknowledged = rates.of(ids);
        List<NodalSeatView> read = asked.stream()
                .map(seat -> view(seat, made.get(seat.code()), counts, acknowledged))
                .toList();
        return page.slice(read, NodalMatrix::sortKey);
    }

    private static String sortKey(NodalSeatView seat) {
        return "%s/%09d".formatted(seat.department(), seat.district() == null ? 0 : seat.district().code());
    }

    private Map<String, SeatedPost> made(List<NodalSeat> asked) {
        return posts.inSeats(asked.stream().map(NodalSeat::code).toList());
    }

    /** Seats that have been empty for seven days, since when each. */
    public List<EmptySeat> emptyForAWeek(int state) {
        List<NodalSeat> all = seats.in(state);
        Map<String, SeatedPost> made = made(all);
        LocalDate latest = LocalDate.now(clock).minusDays(DAYS_TO_AGENDA);
        return all.stream()
                .map(seat -> new EmptySeat(
                        seat.department().id(),
                        seat.district() == null ? null : seat.district().code(),
                        made.containsKey(seat.code()) ? made.get(seat.code()).post().id() : null,
                        vacantSince(seat, made.get(seat.code()))))
                .filter(seat -> seat.since() != null && !seat.since().isAfter(latest))
                .toList();
    }

    /**
     * A seat that nobody holds.
     *
     * @param district LGD code; null for the state itself
     * @param post null where none was made
     */
    public record EmptySeat(
            String department, @Nullable Integer district, @Nullable UUID post, @Nullable LocalDate since) {}

    /** The posts of a place's seats: of one district, or of the state and all its districts. */
    public List<SeatPost> seatPosts(int state, @Nullable Integer district) {
        List<NodalSeat> all = seats.in(state).stream()
                .filter(seat -> district == null || (seat.district() != null && seat.district().code() == district))
                .toList();
        Map<String, SeatedPost> made = made(all);
        return all.stream()
                .filter(seat -> made.containsKey(seat.code()))
                .map(seat -> new SeatPost(
                        made.get(seat.code()).post().id(),
                        seat.department().id(),
                        seat.district() == null ? null : seat.district().code()))
                .toList();
    }

    /**
     * A seat for which a post was made.
     *
     * @param district LGD code; null for the state itself
     */
    public record SeatPost(UUID post, String department, @Nullable Integer district) {}

    private static @Nullable LocalDate vacantSince(NodalSeat seat, @Nullable SeatedPost seated) {
        return seated == null ? seat.since() : seated.post().vacantSince();
    }

    private NodalSeatView view(
            NodalSeat seat,
            @Nullable SeatedPost seated,
            Map<UUID, OpenCount> counts,
            Map<UUID, Rate> rates) {
        @Nullable PostView post = seated == null ? null : seated.post();
        @Nullable LocalDate vacant = vacantSince(seat, seated);
        OpenCount count = post == null ? OpenCount.NONE : counts.getOrDefault(post.id(), OpenCount.NONE);
        Rate rate = post == null ? Rate.NONE : rates.getOrDefault(post.id(), Rate.NONE);
        return new NodalSeatView(
                seat.department().id(),
                BilingualText.of(seat.department().name()),
                seat.level(),
                seat.district(),
                post,
                seated == null ? null : seated.deputy(),
                vacant,
                vacant != null && !vacant.isAfter(LocalDate.now(clock).minusDays(DAYS_TO_AGENDA)),
                count.open(),
                count.overdue(),
                rate.asked(),
                rate.percent());
    }

    /** Only what anybody may know; where no post was made there is no office to name. */
    Slice<NodalOfficeView> offices(int state, @Nullable Integer district, @Nullable String department, Page page) {
        List<NodalSeat> asked = seats.page(state, district, department, page);
        Map<String, SeatedPost> made = made(asked);
        Slice<NodalSeat> cut = page.slice(asked, NodalSeat::sortKey);
        return new Slice<>(
                cut.nodes().stream().map(seat -> office(seat, made.get(seat.code()))).toList(), cut.cursors(), cut.pageInfo());
    }

    private static NodalOfficeView office(NodalSeat seat, @Nullable SeatedPost seated) {
        @Nullable PostView post = seated == null ? null : seated.post();
        return new NodalOfficeView(
                seat.department().id(),
                BilingualText.of(seat.department().name()),
                seat.level(),
                seat.district(),
                post == null ? null : post.name(),
                post == null ? null : post.office().name(),
                post == null ? null : post.office().phone());
    }
}
