package org.samanvay.coordination.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.samanvay.coordination.office.OfficeDetails;
import org.samanvay.coordination.office.OfficeRules;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.forms.Definitions;
import org.samanvay.spi.Level;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Text;

/**
 * What must be true of a post, for the form of one and for a file of many alike. Every broken rule names its field in
 * {@code arguments.field}.
 */
public final class PostRules {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,79}");

    private final Definitions definitions;

    public PostRules(Definitions definitions) {
        this.definitions = definitions;
    }

    /** The kind, if the department declares it. */
    public Optional<PostKind> findKind(String department, String code) {
        return definitions.department(department).flatMap(found -> found.posts().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst());
    }

    /** Rules of a new post, but for those of its superior. */
    public List<Problem> broken(String code, String kind, Text name, OfficeDetails office) {
        List<Problem> broken = new ArrayList<>(OfficeRules.broken(name));
        if (!CODE.matcher(code).matches()) {
            broken.add(CommonProblem.invalidArgument(
                    "code",
                    "A code has capital letters A to Z, digits and hyphens, 2 to 80 of them",
                    "कोड में A से Z के बड़े अक्षर, अंक और हाइफ़न हों, 2 से 80"));
        }
        Optional<PostKind> declared = findKind(office.department(), kind);
        if (declared.isEmpty()) {
            broken.add(refusal(
                    PostProblem.UNKNOWN_POST_KIND,
                    "kind",
                    "The department has no such kind of post",
                    "विभाग में इस प्रकार का कोई पद नहीं है"));
        } else if (declared.get().level() != office.level()) {
            broken.add(refusal(
                    PostProblem.LEVEL_DOES_NOT_FIT_OFFICE,
                    "kind",
                    "Posts of this kind sit in offices of level "
                            + declared.get().level(),
                    "इस प्रकार के पद " + hindi(declared.get().level()) + " स्तर के कार्यालय में होते हैं"));
        }
        return broken;
    }

    /**
     * The rule of the reporting line: the kind that the definition names, of the same department, over the same place.
     */
    public Optional<Problem> brokenLine(Seat post, Seat superior) {
        boolean right = findKind(post.department(), post.kind())
                        .filter(kind -> kind.reportsTo().equals(superior.kind()))
                        .isPresent()
                && post.liesBelow(superior)
                && !post.code().equals(superior.code());
        return right
                ? Optional.empty()
                : Optional.of(refusal(
                        PostProblem.WRONG_SUPERIOR,
                        "reportsTo",
                        "A post of this kind does not report to that post",
                        "इस प्रकार का पद उस पद के अधीन नहीं होता"));
    }

    public static Problem nodalPostExists() {
        return refusal(
                PostProblem.NODAL_POST_EXISTS,
                "kind",
                "The department has its nodal post at this level and place already",
                "इस स्तर और स्थान पर विभाग का नोडल पद पहले से है");
    }

    private static String hindi(Level level) {
        return switch (level) {
            case STATE -> "राज्य";
            case DISTRICT -> "जिला";
            case LOCAL -> "स्थानीय";
        };
    }

    private static Problem refusal(PostProblem code, String field, String en, String hi) {
        return new Problem(code, Text.of(en, hi), Map.of("field", field));
    }
}
