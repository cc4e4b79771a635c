package org.samanvay.coordination.establishment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.place.PlaceLevel;
import org.samanvay.coordination.place.PlaceView;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.problem.ProblemCode;
import org.samanvay.spi.Register;
import org.samanvay.spi.Text;

/**
 * What must be true of an establishment, for the form of one and for a file of many alike. Every broken rule names its
 * field in {@code arguments.field}.
 */
public final class EstablishmentRules {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9./-]{0,59}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{1,18}[0-9]");
    private static final Pattern DEVANAGARI = Pattern.compile("\\p{InDevanagari}");
    private static final int LONGEST_NAME = 160;
    private static final int LONGEST_SOURCE = 300;
    private static final int LONGEST_REFERENCE = 120;

    private EstablishmentRules() {}

    /** All but what needs the database. */
    public static List<Problem> broken(EstablishmentRecord entry, Register register, LocalDate today) {
        List<Problem> broken = new ArrayList<>();
        if (!CODE.matcher(entry.code()).matches()) {
            broken.add(CommonProblem.invalidArgument(
                    "code",
                    "Capital letters A to Z, digits, dots, slashes and hyphens, 1 to 60 of them",
                    "A से Z के बड़े अक्षर, अंक, बिंदु, तिरछी रेखा और हाइफ़न, 1 से 60"));
        }
        line(broken, "name.en", entry.nameEn(), LONGEST_NAME);
        line(broken, "name.hi", entry.nameHi(), LONGEST_NAME);
        if (entry.nameHi() != null && !DEVANAGARI.matcher(entry.nameHi()).find()) {
            broken.add(CommonProblem.invalidArgument("name.hi", "Must be written in Devanagari", "देवनागरी में लिखा हो"));
        }
        line(broken, "source", entry.source(), LONGEST_SOURCE);
        line(broken, "reference", entry.reference(), LONGEST_REFERENCE);
        if (entry.phone() != null && !PHONE.matcher(entry.phone()).matches()) {
            broken.add(CommonProblem.invalidArgument("phone", "Not a telephone number", "टेलीफ़ोन नंबर मान्य नहीं है"));
        }
        if (register.statuses().stream().noneMatch(each -> each.code().equals(entry.status()))) {
            broken.add(refusal(
                    EstablishmentProblem.UNKNOWN_STATUS,
                    "status",
                    Text.of("The register has no such status", "पंजिका में ऐसी स्थिति नहीं है")));
        }
        if (entry.since() != null && entry.since().isAfter(today)) {
            broken.add(CommonProblem.invalidArgument(
                    "since", "A status is recorded once it is so", "स्थिति तब दर्ज हो जब वह हो चुकी हो"));
        }
        if (entry.from() != null && entry.until() != null && !entry.until().isAfter(entry.from())) {
            broken.add(CommonProblem.invalidArgument("until", "It ends before it begins", "समाप्ति आरंभ से पहले है"));
        }
        return broken;
    }

    /** Whether the place lies in the entry's district; an urban body's district need not be known. */
    public static boolean liesIn(@Nullable PlaceView place, EstablishmentRecord entry) {
        if (place == null || place.state() != entry.state()) {
            return false;
        }
        Integer district = place.district();
        return district == null
                ? place.level() == PlaceLevel.URBAN_BODY || place.code() == entry.district()
                : district == entry.district();
    }

    public static Problem unknownPlace(String field) {
        return refusal(
                EstablishmentProblem.UNKNOWN_PLACE,
                field,
                Text.of("No such place in the district", "जिले में ऐसा कोई स्थान नहीं है"));
    }

    public static Problem unknownWhole() {
        return refusal(
                EstablishmentProblem.UNKNOWN_ESTABLISHMENT,
                "partOf",
                Text.of("No such establishment of the state", "राज्य में ऐसा कोई प्रतिष्ठान नहीं है"));
    }

    public static Problem notTheKeeper(String field) {
        return refusal(
                EstablishmentProblem.NOT_THE_KEEPER,
                field,
                Text.of(
                        "Your post does not keep this register here",
                        "आपका पद यहाँ इस पंजिका का संधारक नहीं है"));
    }

    static Problem codeTaken() {
        return refusal(
                EstablishmentProblem.CODE_TAKEN,
                "code",
                Text.of("Another entry of the register has this code", "पंजिका में यह कोड पहले से प्रयुक्त है"));
    }

    private static void line(List<Problem> broken, String field, @Nullable String words, int longest) {
        if (words != null && !isLine(words, longest)) {
            broken.add(CommonProblem.invalidArgument(
                    field,
                    "One line of 1 to " + longest + " characters, without spaces around it",
                    "1 से " + longest + " वर्णों की एक पंक्ति, आगे-पीछे रिक्त स्थान के बिना"));
        }
    }

    private static boolean isLine(String words, int longest) {
        return !words.isBlank()
                && words.length() <= longest
                && words.equals(words.strip())
                && words.chars().noneMatch(Character::isISOControl);
    }

    private static Problem refusal(ProblemCode code, String field, Text words) {
        return new Problem(code, words, Map.of("field", field));
    }
}
