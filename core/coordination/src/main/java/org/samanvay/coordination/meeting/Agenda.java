package org.samanvay.coordination.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.grievance.GrievancesForMeeting;
import org.samanvay.coordination.handover.LateHandovers;
import org.samanvay.coordination.matrix.NodalMatrix;
import org.samanvay.coordination.matrix.NodalMatrix.SeatPost;
import org.samanvay.coordination.openitem.AllOpenItems;
import org.samanvay.coordination.openitem.OpenCount;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.referral.ReferralsForMeeting;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.spi.Level;

/**
 * Draws an agenda from what is open in a place, and reads it. A district's has its own seats; the state's has those of all
 * districts, and the decisions of districts that are late.
 */
@ApplicationScoped
class Agenda {
    @Inject
    private Database database;

    @Inject
    private NodalMatrix matrix;

    @Inject
    private AllOpenItems openItems;

    @Inject
    private ReferralsForMeeting referrals;

    @Inject
    private GrievancesForMeeting grievances;

    @Inject
    private LateHandovers handovers;

    @Inject
    private Meetings meetings;

    @Inject
    private Decisions decisions;

    @Inject
    private CurrentViewer current;

    @Inject
    private Clock clock;

    private record Item(
            AgendaKind kind,
            String department,
            @Nullable Integer district,
            @Nullable UUID decision,
            int amount,
            @Nullable LocalDate since) {}

    /** Anew, inside a change that holds the meeting's lock. */
    void draw(StoredMeeting meeting) {
        List<Item> items = new ArrayList<>(openDecisions(meeting));
        matrix.emptyForAWeek(meeting.state()).stream()
                .filter(seat -> meeting.district() == null || meeting.district().equals(seat.district()))
                .forEach(seat -> items.add(
                        new Item(AgendaKind.EMPTY_SEAT, seat.department(), seat.district(), null, 1, seat.since())));
        List<SeatPost> seats = matrix.seatPosts(meeting.state(), meeting.district());
        List<UUID> ids = seats.stream().map(SeatPost::post).toList();
        Map<UUID, OpenCount> open = openItems.counts(meeting.state(), ids);
        Map<UUID, Integer> unanswered = referrals.counts(ids);
        Map<UUID, Integer> undecided = grievances.counts(ids);
        Map<UUID, Integer> unaccepted = handovers.counts(ids);
        add(items, AgendaKind.OVERDUE_WORK, seats, post -> open.getOrDefault(post, OpenCount.NONE).overdue());
        add(items, AgendaKind.UNANSWERED_REFERRAL, seats, post -> unanswered.getOrDefault(post, 0));
        add(items, AgendaKind.UNDECIDED_GRIEVANCE, seats, post -> undecided.getOrDefault(post, 0));
        add(items, AgendaKind.UNACCEPTED_HANDOVER, seats, post -> unaccepted.getOrDefault(post, 0));
        write(meeting.id(), items);
    }

    private interface Amount {
        int of(UUID post);
    }

    private static void add(List<Item> items, AgendaKind kind, List<SeatPost> seats, Amount amount) {
        for (SeatPost seat : seats) {
            int found = amount.of(seat.post());
            if (found > 0) {
                items.add(new Item(kind, seat.department(), seat.district(), null, found, null));
            }
        }
    }

    /** Of earlier meetings of the place; for the state, of districts too where they are late. */
    private List<Item> openDecisions(StoredMeeting meeting) {
        LocalDate today = LocalDate.now(clock);
        String place = meeting.district() == null ? "(d.district IS NULL OR d.due_on < ?)" : "d.district = ?";
        Object value = meeting.district() == null ? today : meeting.district();
        return database.list(
                row -> new Item(
                        AgendaKind.OPEN_DECISION, row.text(1), row.findNumber(2), row.uuid(3), 1, row.date(4)),
                "SELECT o.department, d.district, d.id, d.due_on FROM decision d JOIN post p ON p.id = d.owner_post"
                        + " JOIN office o ON o.id = p.office WHERE d.state = ? AND d.status <> 'CLOSED' AND d.meeting <> ? AND "
                        + place + " ORDER BY d.due_on, d.id",
                meeting.state(),
                meeting.id(),
                value);
    }

    private void write(UUID meeting, List<Item> items) {
        database.run("DELETE FROM meeting_agenda WHERE meeting = ?", meeting);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Item item : items) {
            rows.add(new @Nullable Object[] {
                meeting,
                rows.size() + 1,
                item.kind(),
                item.department(),
                item.district(),
                item.decision(),
                item.amount(),
                item.since()
            });
        }
        database.insertAll(
                "INSERT INTO meeting_agenda (meeting, number, kind, department, district, decision, amount, since) VALUES",
                rows,
                "");
    }

    /** Two statements, or four where decisions stand on the page. */
    Slice<AgendaItemView> page(UUID meeting, Page page) {
        meetings.require(meeting);
        record Found(AgendaItemView item, @Nullable UUID decision) {}
        List<Object> parameters = new ArrayList<>(List.of(meeting, page.afterNumber().orElse(0)));
        String refusals = refusals(parameters);
        parameters.add(page.limit());
        List<Found> read = database.list(
                row -> new Found(item(row), row.findUuid(7)),
                "SELECT number, kind, department, district, amount, since, decision FROM meeting_agenda"
                        + " WHERE meeting = ? AND number > ?" + refusals + " ORDER BY number LIMIT ?",
                parameters.toArray());
        Map<UUID, DecisionView> known = decisions.among(
                read.stream().map(Found::decision).filter(Objects::nonNull).toList());
        return page.slice(
                read.stream()
                        .map(found -> found.decision() == null ? found.item() : with(found.item(), known.get(found.decision())))
                        .toList(),
                item -> String.valueOf(item.number()));
    }

    /**
     * That refusals of a department wait is shown to the seats that answer for their decision and to other departments, and
     * to no other post of the department: it may be the one that refused.
     */
    private String refusals(List<Object> parameters) {
        List<String> hidden = new ArrayList<>();
        for (HeldPost held : current.get().posts()) {
            if (!held.nodal() || held.level() != Level.STATE) {
                parameters.add(held.department());
                hidden.add(held.nodal() ? "department = ? AND district IS NULL" : "department = ?");
            }
        }
        return hidden.isEmpty()
                ? ""
                : " AND NOT (kind = 'UNDECIDED_GRIEVANCE' AND (" + String.join(" OR ", hidden) + "))";
    }

    private static AgendaItemView item(Row row) {
        return new AgendaItemView(
                row.number(1),
                AgendaKind.valueOf(row.text(2)),
                row.text(3),
                row.findNumber(4),
                row.number(5),
                row.findDate(6),
                null);
    }

    private static AgendaItemView with(AgendaItemView item, @Nullable DecisionView decision) {
        return new AgendaItemView(
                item.number(), item.kind(), item.department(), item.district(), item.amount(), item.since(), decision);
    }
}
