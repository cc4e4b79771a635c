package org.samanvay.coordination.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.problem.ProblemCode;
import org.samanvay.forms.FieldFault;
import org.samanvay.spi.Text;

/** Refusals about forms and their entries. */
public enum EntryProblem implements ProblemCode {
    FORM_NOT_FOUND,
    /** Only the department whose form it is fills it in. */
    FORM_OF_ANOTHER_DEPARTMENT,
    /** The form names the posts that may correct it, and the caller acts from another. */
    CORRECTED_BY_OTHERS,
    /** The form comes by file import and is read-only. */
    FORM_IS_IMPORTED,
    /** The form is entered by officers, not imported. */
    FORM_IS_ENTERED,
    /** The file of an import cannot be read as this form. */
    UNREADABLE_FILE,
    /** The case holds one entry of this form already; correct that one. */
    ENTRY_EXISTS,
    /** What was done already cannot be entered as done at another time. */
    ACT_TIME_STANDS,
    /** One or more answers break a rule; {@code arguments.faults} names each field and rule. */
    INVALID_ANSWERS;

    /** @throws Problem INVALID_ANSWERS with every fault, if there is any */
    public static void requireValid(List<FieldFault> faults) {
        if (!faults.isEmpty()) {
            throw new Problem(
                    INVALID_ANSWERS,
                    Text.of(
                            faults.size() + " answers break a rule; see the faults",
                            faults.size() + " उत्तर नियम के अनुरूप नहीं हैं; त्रुटियाँ देखें"),
                    Map.of("faults", faults.stream().map(EntryProblem::told).toList()));
        }
    }

    private static Map<String, Object> told(FieldFault fault) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("field", fault.path());
        told.put("rule", fault.rule().name());
        told.put("messageEn", fault.message().en());
        told.put("messageHi", fault.message().hi());
        return told;
    }
}
