package org.samanvay.coordination.packet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.page.Keyset;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.post.GlanceColumns;
import org.samanvay.coordination.post.LineBelow;
import org.samanvay.coordination.post.PostGlance;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.ServiceDefinition;
import org.samanvay.spi.Intimation;
import org.samanvay.spi.Intimation.Sending;
import org.samanvay.spi.Text;

/** Who owes whom an intimation or its acknowledgement, what is due first; three statements, however many there are. */
@ApplicationScoped
class OwedIntimations {
    private static final String DUTIES = "SELECT 'TELL' AS act, d.id, d.department, d.code, d.post AS debtor,"
            + " NULL AS creditor, d.event_at AS since, d.due_at AS due, d.case_file FROM duty d"
            + " JOIN case_file c ON c.id = d.case_file WHERE d.standing = 'OPEN' AND d.kind = 'DUTY' AND ";

    private static final String REFERRALS = "SELECT 'ACKNOWLEDGE' AS act, r.id, r.to_department, r.service, r.to_post AS"
            + " debtor, r.from_post AS creditor, r.sent_at AS since, r.acknowledge_by AS due, r.case_file"
            + " FROM packet_item i JOIN referral r ON r.id = i.referral JOIN case_file c ON c.id = r.case_file"
            + " WHERE r.acknowledged_at IS NULL AND r.status IN ('SENT', 'RECEIVED') AND ";

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private PacketBook book;

    @Inject
    private Definitions definitions;

    @Inject
    private HiddenOffices hidden;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** A duty that is served by sending, as departments declare both. */
    private record Served(String department, String duty) {}

    private record Owed(
            OwedAct act,
            UUID id,
            String department,
            String code,
            Instant since,
            Instant due,
            UUID caseFile,
            String caseNumber,
            @Nullable UUID entry,
            @Nullable PostGlance by,
            @Nullable PostGlance to) {}

    Slice<OwedIntimation> list(OwedSide side, Page page) {
        Viewer viewer = current.get();
        if (viewer.workingPosts().isEmpty()) {
            return page.slice(List.of(), owed -> "");
        }
        SqlCondition duties = side == OwedSide.I_OWE ? dutiesOfMine(viewer) : dutiesTowards(viewer);
        SqlCondition open = kernel.notShutAgainst(viewer);
        List<Object> parameters = new ArrayList<>(viewer.workingPosts());
        List<String> forms = book.all().stream().map(DeclaredPacket::form).toList();
        parameters.addAll(forms);
        parameters.addAll(duties.parameters());
        parameters.addAll(open.parameters());
        parameters.addAll(open.parameters());
        LocalDate today = LocalDate.now(clock);
        parameters.addAll(List.of(today, today, today, today));
        Optional<Keyset> after = page.after().map(Keyset::of);
        after.ifPresent(key -> parameters.addAll(List.of(key.at(), key.at(), key.id())));
        parameters.add(page.limit());
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        List<Owed> rows = database.list(
                row -> owed(row, posts),
                LineBelow.with(viewer.workingPosts().size())
                        + "SELECT o.act, o.id, o.department, o.code, o.since, o.due, o.case_file, c.number,"
                        + " (SELECT MAX(e.id) FROM form_entry e WHERE e.case_file = o.case_file AND e.form IN "
                        + Database.places(forms.size()) + "), " + GlanceColumns.of("b") + ", " + GlanceColumns.of("t")
                        + " FROM (" + DUTIES + duties.sql() + " AND " + open.sql() + " UNION ALL " + REFERRALS
                        + (side == OwedSide.I_OWE ? "r.to_post" : "r.from_post") + " IN (SELECT id FROM mine) AND "
                        + open.sql() + ") o JOIN case_file c ON c.id = o.case_file" + GlanceColumns.joinIfAny("b", "o.debtor")
                        + GlanceColumns.joinIfAny("t", "o.creditor")
                        + (after.isPresent() ? " WHERE (o.due > ? OR o.due = ? AND o.id > ?)" : "")
                        + " ORDER BY o.due, o.id LIMIT ?",
                parameters.toArray());
        Map<UUID, CaseAccess> known =
                kernel.find(viewer, rows.stream().map(Owed::caseFile).distinct().toList());
        Map<UUID, String> keys =
                rows.stream().collect(Collectors.toMap(Owed::id, row -> Keyset.text(row.due(), row.id())));
        return page.slice(
                rows.stream().map(row -> view(row, known.get(row.caseFile()))).toList(),
                owed -> keys.getOrDefault(owed.id(), ""));
    }

    private static Owed owed(Row row, GlanceColumns posts) {
        return new Owed(
                OwedAct.valueOf(row.text(1)),
                row.uuid(2),
                row.text(3),
                row.text(4),
                row.instant(5),
                row.instant(6),
                row.uuid(7),
                row.text(8),
                row.findUuid(9),
                posts.find(row, 10),
                posts.find(row, 10 + GlanceColumns.COUNT));
    }

    private SqlCondition dutiesOfMine(Viewer viewer) {
        List<Served> served = book.of(viewer.departments()).stream()
                .flatMap(packet -> packet.duties().stream().map(duty -> new Served(packet.department(), duty)))
                .toList();
        SqlCondition of = among(served);
        return new SqlCondition("d.post IN (SELECT id FROM mine) AND " + of.sql(), of.parameters());
    }

    /** Where the caller sits on a post that is to be told, or on the nodal post above such posts: that place, those duties. */
    private SqlCondition dutiesTowards(Viewer viewer) {
        List<String> parts = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        Map<UUID, String> kinds = kinds(viewer.posts());
        for (HeldPost held : viewer.posts()) {
            List<Served> served = book.all().stream()
                    .flatMap(packet -> packet.intimations()
                            .filter(each -> isFor(held, kinds.getOrDefault(held.post(), ""), each))
                            .flatMap(each -> each.duty().stream())
                            .map(duty -> new Served(packet.department(), duty)))
                    .toList();
            if (!served.isEmpty()) {
                SqlCondition of = among(served);
                parts.add("(c.state = ?" + (held.district() == null ? "" : " AND c.district = ?") + " AND " + of.sql() + ")");
                parameters.add(held.state());
                Stream.ofNullable(held.district()).forEach(parameters::add);
                parameters.addAll(of.parameters());
            }
        }
        return parts.isEmpty()
                ? new SqlCondition("FALSE", List.of())
                : new SqlCondition("(" + String.join(" OR ", parts) + ")", parameters);
    }

    private static boolean isFor(HeldPost held, String kind, Intimation intimation) {
        return intimation.sending() instanceof Sending.ToPost to
                && to.department().equals(held.department())
                && (held.nodal() || to.postKind().equals(kind));
    }

    private Map<UUID, String> kinds(Collection<HeldPost> held) {
        if (held.isEmpty()) {
            return Map.of();
        }
        return database
                .list(
                        row -> Map.entry(row.uuid(1), row.text(2)),
                        "SELECT id, kind FROM post WHERE id IN " + Database.places(held.size()),
                        held.stream().map(HeldPost::post).toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static SqlCondition among(List<Served> served) {
        if (served.isEmpty()) {
            return new SqlCondition("FALSE", List.of());
        }
        List<Object> parameters = new ArrayList<>();
        served.forEach(each -> parameters.addAll(List.of(each.department(), each.duty())));
        return new SqlCondition(
                "(d.department, d.code) IN (" + String.join(", ", Collections.nCopies(served.size(), "(?, ?)")) + ")",
                parameters);
    }

    private OwedIntimation view(Owed owed, @Nullable CaseAccess access) {
        boolean sends = access != null && owed.act() == OwedAct.TELL && access.isOwn(owed.department());
        Optional<Intimation> intimation = owed.act() == OwedAct.TELL ? served(owed) : Optional.empty();
        return new OwedIntimation(
                owed.id(),
                owed.act(),
                BilingualText.of(intimation.map(Intimation::name).orElseGet(() -> service(owed.code()))),
                intimation.map(each -> each.law().act() + ", " + each.law().section()).orElse(null),
                owed.by(),
                owed.to(),
                owed.since(),
                owed.due(),
                owed.due().isBefore(clock.instant()),
                access == null ? null : owed.caseFile(),
                access == null ? null : owed.caseNumber(),
                sends ? owed.entry() : null);
    }

    private Optional<Intimation> served(Owed owed) {
        return book.of(List.of(owed.department())).stream()
                .flatMap(DeclaredPacket::intimations)
                .filter(each -> each.duty().filter(owed.code()::equals).isPresent())
                .findFirst();
    }

    private Text service(String code) {
        return definitions.service(code).map(ServiceDefinition::name).orElseGet(() -> Text.of(code, code));
    }
}
