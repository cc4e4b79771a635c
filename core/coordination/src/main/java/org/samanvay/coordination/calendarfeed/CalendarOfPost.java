package org.samanvay.coordination.calendarfeed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.account.ReaderInName;
import org.samanvay.coordination.calendarfeed.CalendarFeeds.Subscribed;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.worklist.WorkAhead;
import org.samanvay.coordination.worklist.WorkItem;
import org.samanvay.coordination.worklist.WorkKind;
import org.samanvay.spi.Text;

/** Reads what lies ahead of a post, as its officer would see it in the worklist, and tells it by codes. */
@ApplicationScoped
class CalendarOfPost {
    private static final Text MEETING = Text.of("Meeting", "बैठक");
    private static final int MOST = 100;

    /** What has been late for longer is not to be found by leafing back in a calendar. */
    private static final Duration STILL_SHOWN = Duration.ofDays(7);

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private ReaderInName readers;

    @Inject
    private CurrentViewer current;

    @Inject
    private WorkAhead work;

    @Inject
    private Posts posts;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** Empty where the word opens nothing. */
    Optional<String> read(String word, String host) {
        return feeds.find(word).flatMap(subscribed -> readers.of(subscribed.account())
                .filter(viewer -> viewer.holding(subscribed.post()).isPresent())
                .map(viewer -> written(viewer, subscribed, host)));
    }

    private String written(Viewer viewer, Subscribed subscribed, String host) {
        current.set(viewer);
        PostCard post = posts.find(subscribed.post()).orElseThrow();
        List<CalendarEntry> entries = new ArrayList<>(meetings(post.id()));
        for (WorkItem item : work.of(post.id(), clock.instant().minus(STILL_SHOWN))) {
            Instant due = item.due();
            if (due != null) {
                entries.add(new CalendarEntry(item.id(), words(item.kind()), codeOf(item), due));
            }
        }
        return ICalendar.of(post.officeOnPaper(), entries, host, clock.instant());
    }

    /** A decision's own code is its meeting's code and a number; of all else the case's number, never what it is about. */
    private static String codeOf(WorkItem item) {
        String number = item.caseNumber();
        if (number != null) {
            return number;
        }
        return item.kind() == WorkKind.DECISION ? item.code() : "";
    }

    private static Text words(WorkKind kind) {
        return switch (kind) {
            case DUTY -> Text.of("Duty due", "वैधानिक दायित्व की समय-सीमा");
            case REFERRAL -> Text.of("Referral due", "रेफरल की समय-सीमा");
            case SCHEME_APPLICATION -> Text.of("Application due", "आवेदन की समय-सीमा");
            case DECISION -> Text.of("Decision due", "निर्णय की समय-सीमा");
            case PERIODIC_RETURN -> Text.of("Return due", "विवरणी की समय-सीमा");
            case CIRCULAR -> Text.of("Circular to take note of", "परिपत्र, संज्ञान हेतु");
            case COURT_DATE -> Text.of("Court date", "न्यायालय तिथि");
            case HANDOVER -> Text.of("Handover due", "कार्यभार हस्तांतरण की समय-सीमा");
            // A calendar lies open on a desk: that a case is in danger, or complained of, is not written there.
            default -> Text.of("Work due", "कार्य की समय-सीमा");
        };
    }

    private List<CalendarEntry> meetings(UUID post) {
        return database.list(
                row -> new CalendarEntry(row.uuid(1), MEETING, row.text(2), row.instant(3)),
                "SELECT m.id, m.code, m.planned_at FROM meeting_invitee i JOIN meeting m ON m.id = i.meeting WHERE i.post = ?"
                        + " AND m.status = 'PLANNED' ORDER BY m.planned_at DESC LIMIT " + MOST,
                post);
    }
}
