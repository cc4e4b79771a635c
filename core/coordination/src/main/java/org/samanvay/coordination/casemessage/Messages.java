package org.samanvay.coordination.casemessage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.casemessage.MessageView.Addressee;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.post.GlanceColumns;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.coordination.vault.PersonKeys;
import org.samanvay.coordination.vault.Place;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Text;

/** Reads messages: those that the caller's posts wrote, and those addressed to them as long as what they rest on lives. */
@ApplicationScoped
class Messages {
    /** Over {@code case_message_addressee e}: what the addressee still may read. */
    static final String STILL = "(e.rests_on IS NULL OR EXISTS (SELECT 1 FROM referral r LEFT JOIN consent k ON k.id ="
            + " r.basis_consent WHERE r.id = e.rests_on AND " + SharedClasses.LIVE + "))";

    @Inject
    private HiddenOffices hidden;

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private PersonKeys keys;

    @Inject
    private Clock clock;

    private record Head(MessageView message, UUID caseFile) {}

    /** Of each case, newest first; two statements for all cases. */
    Map<UUID, List<MessageView>> of(Collection<UUID> cases, Page page) {
        List<Object> more = new ArrayList<>(cases);
        page.after().ifPresent(more::add);
        Map<UUID, List<MessageView>> byCase = new HashMap<>();
        read("m.case_file IN " + Database.places(cases.size()) + (page.after().isPresent() ? " AND m.id < ?" : ""), more, page.limit())
                .forEach(head -> byCase.computeIfAbsent(head.caseFile(), none -> new ArrayList<>()).add(head.message()));
        return byCase;
    }

    MessageView require(UUID id) {
        return read("m.id = ?", List.of(id), 1).stream()
                .map(Head::message)
                .findFirst()
                .orElseThrow(() -> CommonProblem.notFound(Text.of("Message", "संदेश")));
    }

    private List<Head> read(String condition, List<Object> values, int most) {
        List<UUID> working = List.copyOf(current.looking().workingPosts());
        if (working.isEmpty()) {
            return List.of();
        }
        String posts = Database.places(working.size());
        List<Object> parameters = new ArrayList<>(values);
        parameters.addAll(working);
        parameters.addAll(working);
        parameters.addAll(Collections.nCopies(2, LocalDate.now(clock)));
        parameters.add(most);
        GlanceColumns glances = new GlanceColumns(hidden.forCaller());
        List<Head> heads = database.list(
                row -> head(row, glances, working),
                "SELECT z.id, z.case_file, z.person, z.data_class, z.sealed_text, z.sent_at, k.wrapped_key, z.from_post, "
                        + GlanceColumns.of("t") + " FROM (SELECT m.*, ROW_NUMBER() OVER (PARTITION BY m.case_file ORDER BY m.id"
                        + " DESC) place FROM case_message m WHERE " + condition + " AND (m.from_post IN " + posts
                        + " OR EXISTS (SELECT 1 FROM case_message_addressee e WHERE e.message = m.id AND e.post IN " + posts
                        + " AND " + STILL + "))) z LEFT JOIN person_key k ON k.person = z.person"
                        + GlanceColumns.join("t", "z.from_post") + " WHERE z.place <= ? ORDER BY z.id DESC",
                parameters.toArray());
        Set<UUID> visible = kernel.find(
                        current.looking(), heads.stream().map(Head::caseFile).distinct().toList())
                .keySet();
        return addressed(heads.stream().filter(head -> visible.contains(head.caseFile())).toList(), working);
    }

    private Head head(Row row, GlanceColumns posts, List<UUID> working) {
        UUID id = row.uuid(1);
        return new Head(
                new MessageView(
                        id,
                        row.uuid(3),
                        posts.read(row, 9),
                        DataClass.valueOf(row.text(4)),
                        opened(row),
                        row.instant(6),
                        working.contains(row.uuid(8)),
                        false,
                        List.of()),
                row.uuid(2));
    }

    private @Nullable String opened(Row row) {
        return row.bytes(7)
                .map(wrapped -> keys.unwrap(row.uuid(3), wrapped)
                        .openText(textOf(row.uuid(1)), row.bytes(5).orElseThrow()))
                .orElse(null);
    }

    /** The writer sees to whom it went and who has read it; an addressee sees its own posts. */
    private List<Head> addressed(List<Head> heads, List<UUID> working) {
        if (heads.isEmpty()) {
            return heads;
        }
        List<Object> parameters = new ArrayList<>(Collections.nCopies(2, LocalDate.now(clock)));
        heads.forEach(head -> parameters.add(head.message().id()));
        GlanceColumns glances = new GlanceColumns(hidden.forCaller());
        Map<UUID, List<Addressee>> all = new HashMap<>();
        database.list(
                row -> all.computeIfAbsent(row.uuid(1), none -> new ArrayList<>())
                        .add(new Addressee(glances.read(row, 3), row.findInstant(2))),
                "SELECT e.message, e.read_at, " + GlanceColumns.of("t") + " FROM case_message_addressee e"
                        + GlanceColumns.join("t", "e.post") + " WHERE e.message IN " + Database.places(heads.size())
                        + " ORDER BY e.message, e.post",
                parameters.toArray());
        return heads.stream().map(head -> with(head, all, working)).toList();
    }

    private static Head with(Head head, Map<UUID, List<Addressee>> all, List<UUID> working) {
        MessageView message = head.message();
        List<Addressee> to = all.getOrDefault(message.id(), List.of());
        List<Addressee> own = to.stream().filter(each -> working.contains(each.post().id())).toList();
        return new Head(
                new MessageView(
                        message.id(),
                        message.person(),
                        message.from(),
                        message.dataClass(),
                        message.text(),
                        message.sentAt(),
                        message.mine(),
                        own.stream().anyMatch(each -> each.readAt() == null),
                        message.mine() ? to : own),
                head.caseFile());
    }

    static Place textOf(UUID message) {
        return new Place("case_message", "sealed_text", message, 1);
    }

    /** @return how many of the caller's were unread until now */
    int read(List<UUID> messages) {
        Collection<UUID> working = current.forChange().workingPosts();
        Instant now = clock.instant();
        List<Object> parameters = new ArrayList<>(List.of(now, current.account()));
        parameters.addAll(messages);
        parameters.addAll(working);
        return database.run(
                "UPDATE case_message_addressee SET read_at = ?, read_by = ? WHERE read_at IS NULL AND message IN "
                        + Database.places(messages.size()) + " AND post IN " + Database.places(working.size()),
                parameters.toArray());
    }

    static Problem nobody() {
        return CommonProblem.invalidArgument(
                "message.to", "1 to 20 other posts that take part in the case", "प्रकरण में सम्मिलित 1 से 20 अन्य पद");
    }
}
