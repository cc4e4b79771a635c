package org.samanvay.coordination.jurisdiction;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.office.OfficeRules;
import org.samanvay.coordination.office.OfficeView;
import org.samanvay.coordination.place.PlaceKey;
import org.samanvay.coordination.place.PlaceView;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.problem.ProblemCode;
import org.samanvay.spi.Text;

/** What must be true of a jurisdiction. The first broken rule is the answer; it names its field. */
final class JurisdictionRules {
    private static final int LONGEST_REFERENCE = 300;

    private JurisdictionRules() {}

    static Optional<Problem> brokenOffice(JurisdictionKind kind, int state, @Nullable OfficeView office) {
        boolean fits = kind.hasOffice() ? office != null && office.state().code() == state : office == null;
        return fits
                ? Optional.empty()
                : Optional.of(refusal(
                        JurisdictionProblem.OFFICE_DOES_NOT_FIT,
                        "office",
                        Text.of(
                                "A court has no office; any other unit has one, of the same state",
                                "न्यायालय का कार्यालय नहीं होता; अन्य हर इकाई का उसी राज्य में होता है")));
    }

    /** @param name the one given; null where the office's own is taken */
    static Optional<Problem> brokenName(JurisdictionKind kind, @Nullable BilingualText name) {
        if (name == null) {
            return kind.hasOffice()
                    ? Optional.empty()
                    : Optional.of(CommonProblem.invalidArgument("name", "A court needs its name", "न्यायालय का नाम आवश्यक है"));
        }
        return OfficeRules.broken(name.toText()).stream().findFirst();
    }

    /** @param field under which the caller gave it */
    static Optional<Problem> brokenReference(String field, String reference) {
        boolean line = !reference.isBlank()
                && reference.length() <= LONGEST_REFERENCE
                && reference.chars().noneMatch(Character::isISOControl);
        return line
                ? Optional.empty()
                : Optional.of(CommonProblem.invalidArgument(
                        field,
                        "The law or the order, in one line of 1 to " + LONGEST_REFERENCE + " characters",
                        "विधि या आदेश, 1 से " + LONGEST_REFERENCE + " वर्णों की एक पंक्ति में"));
    }

    /** @param found those of the asked that exist */
    static Optional<Problem> brokenPlaces(
            int state, LocalDate from, Collection<PlaceKey> asked, Map<PlaceKey, PlaceView> found) {
        if (asked.isEmpty()) {
            return Optional.of(CommonProblem.invalidArgument("places", "Name a place", "कोई स्थान बताएँ"));
        }
        return asked.stream()
                .filter(key -> !isThere(found.get(key), state, from))
                .findFirst()
                .map(key -> new Problem(
                        JurisdictionProblem.UNKNOWN_PLACE,
                        Text.of(
                                "No such place in the state on that day: %s %d".formatted(key.level(), key.code()),
                                "उस तिथि को राज्य में ऐसा स्थान नहीं है: %s %d".formatted(key.level(), key.code())),
                        Map.of("field", "places", "level", key.level().name(), "code", key.code())));
    }

    private static boolean isThere(@Nullable PlaceView place, int state, LocalDate on) {
        return place != null
                && place.state() == state
                && (place.from() == null || !place.from().isAfter(on))
                && (place.until() == null || place.until().isAfter(on));
    }

    private static Problem refusal(ProblemCode code, String field, Text words) {
        return new Problem(code, words, Map.of("field", field));
    }
}
