package org.samanvay.coordination.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.search.SearchIndex;

/** The numbers by which other systems know a case; kept as keyed hashes only, to be found by. */
@ApplicationScoped
class ExternalNumbers {
    @Inject
    private SearchIndex index;

    void add(UUID caseFile, String number, String department) {
        check(number);
        index.addNumber(caseFile, number, department);
    }

    static void check(String number) {
        if (number.isBlank() || number.length() > 100) {
            throw CommonProblem.invalidArgument(
                    "number", "A number has 1 to 100 characters", "संख्या 1 से 100 वर्णों की हो");
        }
    }
}
