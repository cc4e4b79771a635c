package org.samanvay.coordination.freetext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.person.KnownNames;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.forms.Definitions;
import org.samanvay.spi.Text;

/**
 * Checks what is written about a case for others to read: like any free text, and beside that against the names and
 * addresses of its persons and of places that are hidden, as far as the writer may know them. What the writer may not know
 * is not compared: a refusal would tell it.
 */
@ApplicationScoped
public class CaseText {
    @Inject
    private FreeText texts;

    @Inject
    private KnownNames names;

    @Inject
    private CurrentViewer current;

    @Inject
    private Definitions definitions;

    @Inject
    private Database database;

    /** @throws Problem PERSONAL_DETAIL or INVALID_ARGUMENT */
    public String checked(CaseAccess access, String field, @Nullable String written, int most) {
        return withoutNames(access, field, texts.checked(field, written, most));
    }

    /**
     * The same of what names a law, an order, a danger or where a paper is held: a number by which a case is known may stand
     * there, for an order has one, and a name may not.
     */
    public String reference(CaseAccess access, String field, @Nullable String written, int most) {
        return withoutNames(access, field, texts.reference(field, written, most));
    }

    private String withoutNames(CaseAccess access, String field, String text) {
        if (names.isIn(access, text) || namesHiddenPlace(access, text)) {
            throw new Problem(
                    FreeTextProblem.PERSONAL_DETAIL,
                    Text.of(
                            "No name or address of a person of the case, and no confidential place, may stand here",
                            "यहाँ प्रकरण के किसी व्यक्ति का नाम या पता, अथवा गोपनीय स्थान न लिखें"),
                    Map.of("field", field));
        }
        return text;
    }

    /** A shelter of one's own department, which officers of the department know by name. */
    private boolean namesHiddenPlace(CaseAccess access, String text) {
        Viewer viewer = current.get();
        Set<String> departments = viewer.departments();
        if (departments.isEmpty()) {
            return false;
        }
        Set<String> registers = new HashSet<>();
        definitions.departments().stream()
                .filter(department -> departments.contains(department.id()))
                .forEach(department -> department.registers().stream()
                        .filter(register -> register.hidden().isPresent())
                        .forEach(register -> registers.add(department.full(register.code()))));
        List<Object> parameters = new ArrayList<>(List.of(access.state()));
        parameters.addAll(departments);
        parameters.addAll(List.of(text, text, access.state()));
        parameters.addAll(registers);
        parameters.addAll(List.of(text, text));
        return database.find(
                        row -> true,
                        "SELECT 1 FROM office WHERE state = ? AND hides_place AND department IN "
                                + Database.places(departments.size())
                                + " AND (LOCATE(name_en, ?) > 0 OR LOCATE(name_hi, ?) > 0) UNION ALL SELECT 1 FROM"
                                + " establishment WHERE state = ? AND register IN " + Database.places(registers.size())
                                + " AND (LOCATE(name_en, ?) > 0 OR LOCATE(name_hi, ?) > 0) LIMIT 1",
                        parameters.toArray())
                .isPresent();
    }
}
