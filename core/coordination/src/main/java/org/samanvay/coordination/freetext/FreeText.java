package org.samanvay.coordination.freetext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.search.SearchIndex;
import org.samanvay.coordination.search.SearchKind;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Text;

/**
 * Checks what was written freely. Whatever looks like a mobile or identity number is refused, whoever's it is: to refuse
 * only those that are known would tell which are. Other numbers are refused where the caller could find a case by them, so
 * that the refusal tells nothing that a search would not.
 */
@ApplicationScoped
public class FreeText {
    @Inject
    private Database database;

    @Inject
    private SearchIndex index;

    @Inject
    private AccessKernel kernel;

    @Inject
    private CurrentViewer current;

    /**
     * @param field for the caller's form
     * @return the text without blanks around it
     * @throws Problem PERSONAL_DETAIL or INVALID_ARGUMENT
     */
    public String checked(String field, @Nullable String written, int most) {
        String text = reference(field, written, most);
        if (isKnown(TellTale.numbers(text))) {
            throw personal(field);
        }
        return text;
    }

    /** The same of words that must name an order or a register's number: one by which a case is known may stand there. */
    String reference(String field, @Nullable String written, int most) {
        String text = written == null ? "" : written.strip();
        if (text.isEmpty() || text.length() > most || text.chars().anyMatch(FreeText::isUnprintable)) {
            throw CommonProblem.invalidArgument(
                    field, "1 to " + most + " characters", "1 से " + most + " वर्ण");
        }
        if (TellTale.isIn(text)) {
            throw personal(field);
        }
        return text;
    }

    private static Problem personal(String field) {
        return new Problem(
                FreeTextProblem.PERSONAL_DETAIL,
                Text.of(
                        "No phone, identity number or case reference of a person may stand here; write codes and offices",
                        "यहाँ किसी व्यक्ति का फ़ोन, पहचान संख्या या प्रकरण संदर्भ न लिखें; केवल कोड और कार्यालय लिखें"),
                Map.of("field", field));
    }

    private static boolean isUnprintable(int character) {
        return Character.isISOControl(character) && character != '\n';
    }

    private boolean isKnown(Set<String> numbers) {
        Viewer viewer = current.get();
        if (numbers.isEmpty() || viewer.posts().isEmpty()) {
            return false;
        }
        SqlCondition findable = kernel.findableNumbers(viewer);
        List<Object> hashes = new ArrayList<>();
        for (SearchKind kind : List.of(SearchKind.EXTERNAL_NUMBER, SearchKind.PHONE)) {
            numbers.stream()
                    .filter(number -> !kind.normalized(number).isEmpty())
                    .forEach(number -> hashes.add(index.hash(kind, number)));
        }
        return database.find(
                        row -> true,
                        "SELECT 1 FROM search_hash h WHERE h.hash IN " + Database.places(hashes.size()) + " AND "
                                + findable.sql() + " LIMIT 1",
                        findable.around(hashes, List.of()))
                .orElse(false);
    }
}
