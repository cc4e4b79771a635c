package org.samanvay.coordination.prevention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.samanvay.coordination.openitem.OpenItemKind;
import org.samanvay.coordination.openitem.OpenRows;
import org.samanvay.coordination.openitem.OpenTable;
import org.samanvay.coordination.openitem.PartMoved;
import org.samanvay.coordination.storage.Database;

/** Findings that wait for a decision, at the post that owns them; which rule found what, and in which case, is not told with it. */
@ApplicationScoped
class OpenFindings extends OpenRows {
    @Inject
    private Database database;

    @Inject
    private PreventionBook book;

    OpenFindings() {
        super(OpenTable.on(OpenItemKind.FINDING, "finding", "owner_post", null, "decide_by", "t.decision IS NULL"));
    }

    /**
     * About a case. One about a named child goes along to a child protection post of its district, which may read it as the
     * one before it did; to any other it does not: it stays where it can be decided, for the case's new post must not learn
     * of it. One about an address stays with the post that alone may see it.
     */
    @Override
    public void move(PartMoved part) {
        database.run(
                "UPDATE finding SET owner_post = ?, version = version + 1 WHERE case_file = ? AND owner_post = ?"
                        + " AND decision IS NULL AND entry IS NULL"
                        + " AND incident_address IS NULL",
                part.to(),
                part.caseFile(),
                part.from());
        book.aboutChildren().forEach(rule -> moveAboutChild(rule, part));
    }

    private void moveAboutChild(KnownRule rule, PartMoved part) {
        List<String> kinds = rule.protectors();
        List<Object> parameters = new ArrayList<>(
                List.of(part.to(), part.caseFile(), part.from(), rule.code(), part.to(), rule.department().id()));
        parameters.addAll(kinds);
        database.run(
                "UPDATE finding SET owner_post = ?, version = version + 1 WHERE case_file = ? AND owner_post = ? AND rule = ?"
                        + " AND decision IS NULL AND entry IS NOT NULL AND district IN (SELECT o.district FROM post p JOIN office o"
                        + " ON o.id = p.office WHERE p.id = ? AND o.department = ? AND p.kind IN " + Database.places(kinds.size())
                        + ")",
                parameters.toArray());
    }
}
