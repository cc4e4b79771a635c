package org.samanvay.coordination.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.post.HeldToday;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.spi.Text;

/** How officers want to be told, each in the postings that he or she holds. A posting that ends takes its settings along. */
@ApplicationScoped
class SettingNotices {
    private static final String SEATS = "SELECT g.id, p.name_en, p.name_hi, o.name_en, o.name_hi, n.channel, n.address, n.pace,"
            + " n.quiet_from, n.quiet_until, n.seal FROM posting g JOIN account a ON a.id = g.account JOIN post p ON p.id = g.post"
            + " JOIN office o ON o.id = p.office LEFT JOIN notice_channel n ON n.posting = g.id WHERE g.account = ? AND "
            + HeldToday.CONDITION + " ORDER BY g.held_from, p.code, n.channel";

    @Inject
    private Database database;

    @Inject
    private Gateways gateways;

    @Inject
    private SigningKeys keys;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    private record Line(UUID posting, Text post, Text office, @Nullable NoticeSettingView setting) {
        static Line of(Row row, @Nullable NoticeSettingView setting) {
            return new Line(row.uuid(1), Text.of(row.text(2), row.text(3)), Text.of(row.text(4), row.text(5)), setting);
        }
    }

    private @Nullable NoticeSettingView setting(Row row, boolean mayChange) {
        NoticeChannel channel = row.findConstant(NoticeChannel.class, 6);
        return channel == null
                ? null
                : new NoticeSettingView(
                        channel,
                        row.text(7),
                        NoticePace.valueOf(row.text(8)),
                        row.number(9),
                        row.number(10),
                        mayChange && channel == NoticeChannel.WEBHOOK ? keys.of(row.uuid(11)) : null);
    }

    /** @param mayChange whether the caller may change things: only then a key is told */
    NoticeSettingsView of(UUID account, boolean mayChange) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, List<Line>> seats = new LinkedHashMap<>();
        database.list(row -> Line.of(row, setting(row, mayChange)), SEATS, account, today, today)
                .forEach(line -> seats.computeIfAbsent(line.posting(), any -> new ArrayList<>()).add(line));
        List<NoticeChannel> on =
                Stream.of(NoticeChannel.values()).filter(gateways::isOn).toList();
        return new NoticeSettingsView(on, seats.values().stream().map(SettingNotices::seat).toList());
    }

    private static NoticeSeatView seat(List<Line> lines) {
        Line first = lines.getFirst();
        List<NoticeSettingView> settings = new ArrayList<>();
        for (Line line : lines) {
            NoticeSettingView setting = line.setting();
            if (setting != null) {
                settings.add(setting);
            }
        }
        return new NoticeSeatView(
                first.posting(), BilingualText.of(first.post()), BilingualText.of(first.office()), settings);
    }

    UUID set(UUID account, NewNoticeSetting asked) {
        asked.check();
        UUID post = postOf(account, asked.posting());
        Gateway gateway = gateways.of(asked.channel());
        if (!gateway.isOn()) {
            throw new Problem(
                    NoticeProblem.CHANNEL_IS_OFF,
                    Text.of("This channel is not set up here", "यह माध्यम यहाँ उपलब्ध नहीं है"));
        }
        database.run(
                "INSERT INTO notice_channel (posting, channel, address, pace, quiet_from, quiet_until, seal)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE address = VALUES(address), pace = VALUES(pace),"
                        + " quiet_from = VALUES(quiet_from), quiet_until = VALUES(quiet_until),"
                        + " seal = VALUES(seal)",
                asked.posting(),
                asked.channel(),
                gateway.checked(asked.address()),
                asked.pace(),
                asked.quietFrom(),
                asked.quietUntil(),
                Ids.next());
        audit.actOfPost(account, post, "NOTICE_CHANNEL_SET", asked.posting());
        return asked.posting();
    }

    /** Taking away what is not there changes nothing. */
    UUID remove(UUID account, UUID posting, NoticeChannel channel) {
        UUID post = postOf(account, posting);
        database.run("DELETE FROM notice_channel WHERE posting = ? AND channel = ?", posting, channel);
        audit.actOfPost(account, post, "NOTICE_CHANNEL_REMOVED", posting);
        return posting;
    }

    private UUID postOf(UUID account, UUID posting) {
        LocalDate today = LocalDate.now(clock);
        return database.find(
                        row -> row.uuid(1),
                        "SELECT g.post FROM posting g JOIN account a ON a.id = g.account WHERE g.id = ? AND g.account = ? AND "
                                + HeldToday.CONDITION,
                        posting,
                        account,
                        today,
                        today)
                .orElseThrow(() -> CommonProblem.notFound(Text.of("Posting", "पदस्थापना")));
    }
}
