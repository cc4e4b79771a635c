package org.samanvay.coordination.casepage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.search.SearchIndex;
import org.samanvay.coordination.search.SearchKind;
import org.samanvay.coordination.storage.Database;

/** Finds cases by code, number or phone, among those that exist for the caller. The search is recorded, its value is not. */
@ApplicationScoped
class CaseSearch {
    @Inject
    private Database database;

    @Inject
    private SearchIndex index;

    @Inject
    private AccessKernel kernel;

    @Inject
    private CurrentViewer current;

    @Inject
    private CasePages pages;

    @Inject
    private Audit audit;

    List<CaseView> find(SearchKind by, String value) {
        List<CaseView> found = pages.among(current.looking().posts().isEmpty() ? List.of() : matching(by, value));
        audit.searched(current.account(), by.name(), found.size());
        return found;
    }

    private List<UUID> matching(SearchKind by, String value) {
        SqlCondition visible = kernel.visibleCases(current.looking());
        SqlCondition wanted =
                switch (by) {
                    case CODE ->
                        new SqlCondition(
                                "(c.number = ? OR c.id IN (SELECT n.case_file FROM person n WHERE n.code = ?))",
                                List.of(by.normalized(value), by.normalized(value)));
                    case EXTERNAL_NUMBER, PHONE -> hashed(by, value);
                };
        return database.list(
                row -> row.uuid(1),
                "SELECT c.id FROM case_file c WHERE " + wanted.sql() + " AND " + visible.sql() + " ORDER BY c.id DESC LIMIT ?",
                visible.around(wanted.parameters(), List.of(Page.MAX)));
    }

    private SqlCondition hashed(SearchKind by, String value) {
        SqlCondition findable = kernel.findableNumbers(current.looking());
        List<Object> parameters = new ArrayList<>(List.of(by.name(), index.hash(by, value)));
        parameters.addAll(findable.parameters());
        return new SqlCondition(
                "c.id IN (SELECT h.case_file FROM search_hash h WHERE h.kind = ? AND h.hash = ? AND " + findable.sql() + ")",
                parameters);
    }
}
