package org.samanvay.coordination.casefile;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * With what a case is closed.
 *
 * @param persons each survivor that the closing department knows
 */
@Name("CaseClosingInput")
@Description("With what a case is closed / प्रकरण किसके साथ बंद होता है")
public record CaseClosing(
        @NonNull List<@NonNull PersonClosing> persons, @NonNull List<@NonNull LeftDuty> dutiesLeft) {
    static final CaseClosing NOTHING = new CaseClosing(List.of(), List.of());

    public CaseClosing {
        persons = List.copyOf(persons);
        dutiesLeft = List.copyOf(dutiesLeft);
    }
}
