package org.samanvay.coordination.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.storage.Database;

/** Which posts take part in a case. A post that declined, or was never answered, no longer does. */
@ApplicationScoped
public class Participations {
    private static final int MOST = 50;

    @Inject
    private ShutOffices shutOffices;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** Posts to be named in a case: they are in its state, and not more than fifty. */
    Set<UUID> requirePosts(String field, List<String> texts, int state) {
        Set<UUID> named = new LinkedHashSet<>();
        texts.forEach(text -> named.add(Ids.parse(field, text)));
        List<Object> parameters = new ArrayList<>(List.of(state));
        parameters.addAll(named);
        boolean known = named.size() <= MOST
                && database.list(
                                        row -> row.uuid(1),
                                        "SELECT p.id FROM post p JOIN office o ON o.id = p.office WHERE o.state = ? AND p.id IN "
                                                + Database.places(named.size()),
                                        parameters.toArray())
                                .size()
                        == named.size();
        if (!known) {
            throw CommonProblem.invalidArgument(
                    field, "At most " + MOST + " posts of this state", "इस राज्य के अधिकतम " + MOST + " पद");
        }
        return named;
    }

    void requireNotExcluded(UUID id, PostCard to) {
        if (shutOffices.isShut(id, to.office())) {
            throw CommonProblem.invalidArgument(
                    "toPost", "The case is shut against this office", "यह कार्यालय इस प्रकरण से बाहर रखा गया है");
        }
    }

    void requireNoneExcluded(String field, UUID caseFile, Set<UUID> named) {
        List<Object> parameters = new ArrayList<>(List.of(caseFile));
        parameters.addAll(named);
        boolean excluded = database.find(
                        row -> row.uuid(1),
                        "SELECT p.id FROM post p JOIN excluded_office x ON x.office = p.office AND x.case_file = ? WHERE p.id IN "
                                + Database.places(named.size()) + " LIMIT 1",
                        parameters.toArray())
                .isPresent();
        if (excluded) {
            throw CommonProblem.invalidArgument(
                    field, "The case is shut against the office of one of them", "इनमें से एक का कार्यालय इस प्रकरण से बाहर रखा गया है");
        }
    }

    /** The post takes part from now on; nothing happens where it already does. */
    public void add(UUID caseFile, UUID post) {
        database.run(
                "INSERT IGNORE INTO participation (case_file, post, department, state, district, since)"
                        + " SELECT ?, p.id, o.department, o.state, o.district, ? FROM post p JOIN office o ON o.id = p.office"
                        + " WHERE p.id = ?",
                caseFile,
                clock.instant(),
                post);
    }

    /** Ends what a referral had begun, unless the post owns the case, sent a referral in it or has another one in it. */
    public void endUnlessNeeded(UUID caseFile, UUID post) {
        database.run(
                "DELETE FROM participation WHERE case_file = ? AND post = ?"
                        + " AND NOT EXISTS (SELECT 1 FROM case_file c WHERE c.id = ? AND (c.owner_post = ? OR c.opened_by_post = ?))"
                        + " AND NOT EXISTS (SELECT 1 FROM referral r WHERE r.case_file = ? AND (r.from_post = ? OR (r.to_post = ?"
                        + " AND r.status IN ('SENT', 'RECEIVED', 'ACKNOWLEDGED', 'ACCEPTED', 'IN_PROGRESS', 'DONE'))))",
                caseFile,
                post,
                caseFile,
                post,
                post,
                caseFile,
                post,
                post);
    }

    /** A restricted case exists for its named posts only. */
    void name(UUID caseFile, UUID post) {
        database.run("INSERT IGNORE INTO named_post (case_file, post) VALUES (?, ?)", caseFile, post);
    }

    /** The post sees the restricted case no more, and takes part no more unless something else lets it. */
    void unname(UUID caseFile, UUID post) {
        database.run("DELETE FROM named_post WHERE case_file = ? AND post = ?", caseFile, post);
        endUnlessNeeded(caseFile, post);
    }

    /** Whom an earlier restriction named, a later one does not. */
    void unnameAll(UUID caseFile) {
        database.run("DELETE FROM named_post WHERE case_file = ?", caseFile);
    }

    /** Names the post where the case is restricted; does nothing elsewhere. */
    public void nameIfRestricted(UUID caseFile, UUID post) {
        database.run(
                "INSERT IGNORE INTO named_post (case_file, post) SELECT id, ? FROM case_file WHERE id = ? AND restricted",
                post,
                caseFile);
    }
}
