package org.samanvay.coordination.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Readable;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.office.OfficesTold;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.state.Enabling;
import org.samanvay.coordination.storage.Database;

/** Reads the record of disclosures: what one's own department did, nobody else's. */
@ApplicationScoped
class Disclosures {
    private static final String REFERRALS =
            "SELECT 'REFERRAL' kind, r.sent_at at, r.person, r.from_department department, r.from_post by_post,"
                    + " 'POST' recipient, r.to_post, NULL to_person, r.service what, COUNT(f.path) fields,"
                    + " COALESCE(MAX(f.form = 'person' AND f.path = 'identity'), 0) tells_identity, r.basis,"
                    + " r.basis_consent consent, r.id source, NULL number, 0 copy FROM referral r"
                    + " LEFT JOIN referral_field f ON f.referral = r.id WHERE r.case_file = ? AND ";

    private static final String ACROSS = " GROUP BY r.id UNION ALL SELECT 'OTHER_STATE', i.sent_at, i.person, i.from_department,"
            + " i.from_post, 'POST', i.to_post, NULL, i.service, COUNT(g.path),"
            + " COALESCE(MAX(g.form = 'person' AND g.path = 'identity'), 0), i.basis, i.basis_consent, i.id, NULL, 0"
            + " FROM interstate_referral i LEFT JOIN interstate_field g ON g.referral = i.id WHERE i.case_file = ? AND ";

    private static final String COPIES = " GROUP BY i.id UNION ALL SELECT 'LETTER', c.made_at, l.person, l.department,"
            + " c.made_by_post, c.recipient, c.to_post, c.to_person, l.kind, NULL, l.tells_identity, l.basis,"
            + " l.basis_consent, l.id, l.number, c.copy FROM letter l JOIN letter_copy c ON c.letter = l.id"
            + " WHERE l.case_file = ? AND ";

    @Inject
    private HiddenOffices hidden;

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private Enabling enabling;

    @Inject
    private Database database;

    @Inject
    private Posts posts;

    @Inject
    private Audit audit;

    /** In one statement, and one for the posts. */
    List<Disclosure> of(UUID caseFile, Page page) {
        CaseAccess whole = kernel.require(current.get(), caseFile);
        CaseAccess access = whole.through(department -> enabling.isEnabled(whole.state(), department));
        SqlCondition sent = Readable.own(List.of(access), "r.case_file", "r.from_department");
        SqlCondition across = Readable.own(List.of(access), "i.case_file", "i.from_department");
        SqlCondition issued = Readable.own(List.of(access), "l.case_file", "l.department");
        List<Object> parameters = new ArrayList<>();
        parameters.add(caseFile);
        parameters.addAll(sent.parameters());
        parameters.add(caseFile);
        parameters.addAll(across.parameters());
        parameters.add(caseFile);
        parameters.addAll(issued.parameters());
        page.after().map(Place::of).ifPresent(after -> parameters.addAll(List.of(after.source(), after.source(), after.copy())));
        parameters.add(page.limit());
        List<StoredDisclosure> rows = database.list(
                StoredDisclosure::of,
                "SELECT * FROM (" + REFERRALS + sent.sql() + ACROSS + across.sql() + COPIES + issued.sql() + ") d"
                        + (page.after().isPresent() ? " WHERE d.source < ? OR (d.source = ? AND d.copy < ?)" : "")
                        + " ORDER BY d.source DESC, d.copy DESC LIMIT ?",
                parameters.toArray());
        Map<UUID, PostCard> cards = posts.findAll(rows.stream()
                .flatMap(row -> Stream.of(row.byPost(), row.toPost()))
                .filter(Objects::nonNull)
                .toList());
        audit.disclosuresListed(current.account(), caseFile, rows.size());
        OfficesTold told = hidden.forCaller();
        return rows.stream().map(row -> row.view(cards, told)).toList();
    }

    static String keyOf(Disclosure disclosure) {
        Integer copy = disclosure.copy();
        return new Place(disclosure.source(), copy == null ? 0 : copy).key();
    }

    /** Where a disclosure stands: by its referral or letter, whose ids run in order of time, and there by its copy. */
    private record Place(UUID source, int copy) {
        private static final Pattern KEY = Pattern.compile("([0-9a-f-]{36})/([0-9]{1,5})");

        static Place of(String key) {
            Matcher parts = KEY.matcher(key);
            if (!parts.matches()) {
                throw Page.foreignCursor();
            }
            return new Place(Ids.parse("after", parts.group(1)), Integer.parseInt(parts.group(2)));
        }

        String key() {
            return source + "/" + copy;
        }
    }
}
