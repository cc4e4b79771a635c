package org.samanvay.coordination.prevention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.storage.Database;

/**
 * Who knows of a finding: the post that decides, and the one that handed it on. Of one about a child, child protection posts
 * of its district alone, while they are held: no post above reads it in their place. Nor of one about an address, which the
 * owner reads and the posts of the district that its rule names, and no other desk than the owner.
 */
@ApplicationScoped
class FindingAccess {
    @Inject
    private PreventionBook book;

    /** @return over {@code finding f} */
    SqlCondition visible(Viewer viewer) {
        SqlCondition condition = ownedBy(viewer.workingPosts());
        for (KnownRule rule : book.aboutCases()) {
            condition = condition.or(protecting(rule, viewer));
        }
        return condition;
    }

    private static SqlCondition ownedBy(Collection<UUID> posts) {
        List<Object> parameters = new ArrayList<>(posts);
        parameters.addAll(posts);
        String places = Database.places(posts.size());
        return new SqlCondition(
                "((f.owner_post IN " + places + " OR f.referred_by_post IN " + places + ") AND f.case_file IS NULL)",
                parameters);
    }

    private static SqlCondition protecting(KnownRule rule, Viewer viewer) {
        List<String> kinds = rule.protectors();
        List<Object> parameters = new ArrayList<>(List.of(rule.code()));
        viewer.posts().forEach((HeldPost held) -> parameters.add(held.post()));
        parameters.add(rule.department().id());
        parameters.addAll(kinds);
        viewer.posts().forEach((HeldPost held) -> parameters.add(held.office()));
        String held = Database.places(viewer.posts().size());
        return new SqlCondition(
                "(f.rule = ? AND f.case_file IS NOT NULL AND EXISTS (SELECT 1 FROM post p JOIN office o ON o.id = p.office"
                        + " WHERE p.id IN " + held + " AND o.department = ? AND o.district = f.district"
                        + " AND (p.id = f.owner_post OR p.kind IN " + Database.places(kinds.size()) + "))"
                        + " AND NOT EXISTS (SELECT 1 FROM excluded_office x WHERE " + told("x.case_file") + " AND x.office IN "
                        + held + ") AND NOT EXISTS (SELECT 1 FROM case_file r WHERE " + told("r.id") + " AND r.restricted))",
                parameters);
    }

    /** The case is one that the finding tells of. */
    private static String told(String caseFile) {
        return "(" + caseFile + " = f.case_file OR " + caseFile
                + " IN (SELECT t.case_file FROM finding_case t WHERE t.finding = f.id))";
    }
}
