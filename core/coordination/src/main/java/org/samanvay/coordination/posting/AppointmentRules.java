package org.samanvay.coordination.posting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.samanvay.coordination.post.Charge;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.problem.ProblemCode;
import org.samanvay.spi.Text;

/** What must be true of an appointment. Every broken rule names its field in {@code arguments.field}. */
public final class AppointmentRules {
    private AppointmentRules() {}

    /** @param present the terms of the post so far */
    public static List<Problem> broken(Term asked, List<Term> present) {
        List<Problem> broken = new ArrayList<>();
        present.stream().filter(asked::overlaps).forEach(term -> {
            if (term.account().equals(asked.account())) {
                broken.add(clash(
                        PostingProblem.ALREADY_HOLDS_POST,
                        term,
                        "This officer holds the post from ",
                        "यह अधिकारी इस पद पर हैं, दिनांक "));
            } else if (term.charge() == Charge.REGULAR && asked.charge() == Charge.REGULAR) {
                broken.add(clash(
                        PostingProblem.POST_HELD,
                        term,
                        "Another officer is the regular holder of the post from ",
                        "पद पर नियमित अधिकारी हैं, दिनांक "));
            }
        });
        return broken;
    }

    public static List<Problem> broken(AppointmentOrder order, LocalDate today) {
        List<Problem> broken = new ArrayList<>();
        String number = order.number();
        if (number.isBlank() || number.length() > 80 || number.chars().anyMatch(Character::isISOControl)) {
            broken.add(CommonProblem.invalidArgument(
                    "orderNumber", "The order's number has 1 to 80 characters", "आदेश संख्या 1 से 80 वर्णों की हो"));
        }
        if (order.date().isAfter(today)) {
            broken.add(CommonProblem.invalidArgument(
                    "orderDate", "The order's date lies in the future", "आदेश की तिथि भविष्य की है"));
        }
        return broken;
    }

    private static Problem clash(ProblemCode code, Term term, String en, String hi) {
        String period = term.from() + (term.until() == null ? "" : " / " + term.until());
        return new Problem(
                code,
                Text.of(en + period, hi + period),
                Map.of("field", "from", "heldFrom", term.from().toString()));
    }
}
