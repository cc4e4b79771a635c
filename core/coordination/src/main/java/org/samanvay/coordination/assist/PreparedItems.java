package org.samanvay.coordination.assist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.coordination.vault.AccountKeys;
import org.samanvay.coordination.vault.DataKey;
import org.samanvay.coordination.vault.PersonKeys;
import org.samanvay.spi.Text;

/**
 * The prepared items that exist for the caller: those she prepared, and those for the posts through which she works; and of
 * both only what lies in a case that she may see, or is to become one at a post in which she sits.
 */
@ApplicationScoped
class PreparedItems {
    private static final String COLUMNS = "i.id, i.kind, i.status, p.name_en, p.name_hi, o.name_en, o.name_hi, i.case_file,"
            + " c.number, i.form, i.referral, i.service, " + HiddenOffices.publicNames("t", "t_o") + ", a.display_name,"
            + " i.prepared_at, e.display_name, i.ended_at, i.result, i.version, i.person, i.sealed_content, k.wrapped_key,"
            + " i.post, i.prepared_by, i.referral_version, ak.wrapped_key, i.lapses_at";

    private static final String FROM = " FROM prepared_item i LEFT JOIN case_file c ON c.id = i.case_file"
            + " JOIN post p ON p.id = i.post JOIN office o ON o.id = p.office"
            + " JOIN account a ON a.id = i.prepared_by LEFT JOIN account e ON e.id = i.ended_by"
            + " LEFT JOIN post t ON t.id = i.to_post LEFT JOIN office t_o ON t_o.id = t.office"
            + " LEFT JOIN person_key k ON k.person = i.person"
            + " LEFT JOIN account_key ak ON ak.account = i.prepared_by AND i.kind = 'NEW_CASE'";

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private PersonKeys keys;

    @Inject
    private AccountKeys accountKeys;

    @Inject
    private Clock clock;

    /** An item with what only the server needs to know of it. */
    record Known(PreparedView view, UUID post, UUID preparedBy, @Nullable Integer referralVersion) {}

    /** Newest first, in one statement. */
    List<PreparedView> page(Set<PreparedStatus> statuses, Page page) {
        List<Object> chosen = new ArrayList<>(statuses);
        page.after().ifPresent(chosen::add);
        return read(
                        "i.status IN " + Database.places(statuses.size())
                                + (page.after().isPresent() ? " AND i.id < ?" : ""),
                        chosen,
                        page.limit())
                .stream()
                .map(Known::view)
                .toList();
    }

    /** Those of the items that exist for the caller, in the order asked for; all of them, or a refusal. */
    List<Known> require(List<UUID> ids) {
        List<Known> found = read("i.id IN " + Database.places(ids.size()), ids, ids.size());
        return ids.stream()
                .map(id -> found.stream()
                        .filter(each -> each.view().id().equals(id))
                        .findFirst()
                        .orElseThrow(PreparedItems::notFound))
                .toList();
    }

    static RuntimeException notFound() {
        return CommonProblem.notFound(Text.of("Prepared item", "तैयार मद"));
    }

    private List<Known> read(String condition, Collection<?> chosen, int limit) {
        Viewer viewer = current.looking();
        if (viewer.posts().isEmpty()) {
            return List.of();
        }
        Set<UUID> confirming = current.get().workingPosts();
        SqlCondition visible = kernel.visibleCases(viewer);
        List<Object> before = new ArrayList<>(chosen);
        before.add(viewer.account());
        before.addAll(confirming);
        // Of a case that is not opened yet only the post can say who may see it.
        Set<UUID> seats = viewer.workingPosts();
        before.addAll(seats);
        return database.list(
                row -> known(row, viewer.account()),
                "SELECT " + COLUMNS + FROM + " WHERE " + condition + " AND (i.prepared_by = ? OR i.post IN "
                        + Database.places(confirming.size()) + ") AND (i.case_file IS NULL AND i.post IN "
                        + Database.places(seats.size()) + " OR " + visible.sql() + ") ORDER BY i.id DESC LIMIT ?",
                visible.around(before, List.of(limit)));
    }

    private Known known(Row row, UUID account) {
        UUID id = row.uuid(1);
        PreparedView view = new PreparedView(
                id,
                PreparedKind.valueOf(row.text(2)),
                PreparedStatus.valueOf(row.text(3)),
                new BilingualText(row.text(4), row.text(5)),
                new BilingualText(row.text(6), row.text(7)),
                row.findUuid(8),
                row.findText(9),
                row.findText(10),
                row.findUuid(11),
                row.findText(12),
                words(row, 13),
                words(row, 15),
                row.text(17),
                row.uuid(27).equals(account),
                row.instant(18),
                row.instant(30),
                row.findText(19),
                row.findInstant(20),
                row.findUuid(21),
                row.number(22),
                sealed(id, row));
        return new Known(view, row.uuid(26), row.uuid(27), row.findNumber(28));
    }

    /** Empty where there are no words, or the person whom they are about was erased, or who typed them has left. */
    private Optional<SealedItem> sealed(UUID id, Row row) {
        return row.bytes(24).flatMap(content -> key(row).map(key -> new SealedItem(id, content, key)));
    }

    private Optional<DataKey> key(Row row) {
        UUID person = row.findUuid(23);
        return person == null
                ? row.bytes(29).map(wrapped -> accountKeys.unwrap(row.uuid(27), wrapped))
                : row.bytes(25).map(wrapped -> keys.unwrap(person, wrapped));
    }

    private static @Nullable BilingualText words(Row row, int from) {
        String en = row.findText(from);
        return en == null ? null : new BilingualText(en, row.text(from + 1));
    }

    /** It is over; the words are not kept, what came of it has them. */
    void end(UUID id, int version, PreparedStatus status, UUID by) {
        end(id, version, status, by, null, null);
    }

    /** @param caseFile that it belongs to now: the one that was opened, where a case was prepared */
    void confirmed(UUID id, int version, UUID by, @Nullable UUID caseFile, UUID result) {
        end(id, version, PreparedStatus.CONFIRMED, by, caseFile, result);
    }

    private void end(
            UUID id, int version, PreparedStatus status, UUID by, @Nullable UUID caseFile, @Nullable UUID result) {
        Instant now = clock.instant();
        int written = database.run(
                "UPDATE prepared_item SET status = ?, ended_by = ?, ended_at = ?, case_file = COALESCE(?, case_file),"
                        + " result = ?, sealed_content = NULL, version = version + 1"
                        + " WHERE id = ? AND version = ? AND status = 'PREPARED'",
                status,
                by,
                now,
                caseFile,
                result,
                id,
                version);
        if (written == 0) {
            throw stale(id);
        }
    }

    private RuntimeException stale(UUID id) {
        record Stored(int version, String status) {}
        Stored stored = database.find(
                        row -> new Stored(row.number(1), row.text(2)),
                        "SELECT version, status FROM prepared_item WHERE id = ?",
                        id)
                .orElseThrow(PreparedItems::notFound);
        return PreparedStatus.PREPARED.name().equals(stored.status)
                ? CommonProblem.versionConflict(stored.version)
                : CommonProblem.wrongStatus(
                        stored.status, "It does not wait for confirmation any more", "यह अब पुष्टि की प्रतीक्षा में नहीं है");
    }
}
