package org.samanvay.coordination.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.problem.ProblemCode;
import org.samanvay.forms.Definitions;
import org.samanvay.spi.Level;
import org.samanvay.spi.Text;

/**
 * What must be true of an office, for the form of one and for a file of many alike. Every broken rule names its field
 * in {@code arguments.field}.
 */
public final class OfficeRules {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,59}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{1,18}[0-9]");
    private static final int LONGEST_NAME = 160;

    private final Definitions definitions;
    private final StateGround ground;

    public OfficeRules(Definitions definitions, StateGround ground) {
        this.definitions = definitions;
        this.ground = ground;
    }

    public List<Problem> broken(OfficeDetails office) {
        List<Problem> broken = new ArrayList<>(broken(office.name()));
        if (!CODE.matcher(office.code()).matches()) {
            broken.add(malformedCode("code"));
        }
        if (definitions.department(office.department()).isEmpty()) {
            broken.add(refusal(
                    OfficeProblem.UNKNOWN_DEPARTMENT, "department", "No such department", "ऐसा कोई विभाग नहीं है"));
        }
        if (office.phone() != null && !PHONE.matcher(office.phone()).matches()) {
            broken.add(CommonProblem.invalidArgument("phone", "Not a telephone number", "टेलीफ़ोन नंबर मान्य नहीं है"));
        }
        if ((office.level() == Level.STATE) != (office.district() == null)) {
            broken.add(refusal(
                    OfficeProblem.LEVEL_DOES_NOT_FIT_PLACE,
                    "district",
                    "A state office has no district; any other office has one",
                    "राज्य स्तर के कार्यालय का जिला नहीं होता; अन्य हर कार्यालय का होता है"));
        }
        if (office.district() != null && !ground.hasDistrict(office.district())) {
            broken.add(refusal(
                    OfficeProblem.UNKNOWN_PLACE,
                    "district",
                    "No such district in the state",
                    "राज्य में ऐसा कोई जिला नहीं है"));
        }
        return broken;
    }

    /** A name that people read: both languages, one line each. */
    public static List<Problem> broken(Text name) {
        List<Problem> broken = new ArrayList<>();
        if (!isLine(name.en())) {
            broken.add(malformedName("name.en"));
        }
        if (!isLine(name.hi())) {
            broken.add(malformedName("name.hi"));
        }
        return broken;
    }

    public static Problem codeTaken(String code) {
        return refusal(
                OfficeProblem.CODE_TAKEN,
                "code",
                "The code " + code + " is taken",
                "कोड " + code + " पहले से प्रयुक्त है");
    }

    static Problem malformedCode(String field) {
        return CommonProblem.invalidArgument(
                field,
                "A code has capital letters A to Z, digits and hyphens, 2 to 60 of them",
                "कोड में A से Z के बड़े अक्षर, अंक और हाइफ़न हों, 2 से 60");
    }

    private static boolean isLine(String words) {
        return !words.isBlank()
                && words.length() <= LONGEST_NAME
                && words.equals(words.strip())
                && words.chars().noneMatch(Character::isISOControl);
    }

    private static Problem malformedName(String field) {
        return CommonProblem.invalidArgument(
                field,
                "One line of 1 to " + LONGEST_NAME + " characters, without spaces around it",
                "1 से " + LONGEST_NAME + " वर्णों की एक पंक्ति, आगे-पीछे रिक्त स्थान के बिना");
    }

    private static Problem refusal(ProblemCode code, String field, String en, String hi) {
        return new Problem(code, Text.of(en, hi), Map.of("field", field));
    }
}
