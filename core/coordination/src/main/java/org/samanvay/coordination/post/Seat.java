package org.samanvay.coordination.post;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.office.OfficeDetails;
import org.samanvay.spi.Level;
import org.samanvay.spi.PostKind;

/**
 * What a post is and where, as the rules see it.
 *
 * @param code the post's code
 * @param kind code of its kind
 * @param district LGD code; null at state level
 */
public record Seat(String code, String kind, String department, Level level, int state, @Nullable Integer district) {
    public static Seat of(String code, String kind, OfficeDetails office) {
        return new Seat(code, kind, office.department(), office.level(), office.state(), office.district());
    }

    /** The one seat of its sort that a nodal post takes: per state, per district, or per office below it. */
    public static Optional<String> nodal(PostKind kind, OfficeDetails office) {
        if (!kind.nodal()) {
            return Optional.empty();
        }
        String place =
                switch (office.level()) {
                    case STATE -> String.valueOf(office.state());
                    case DISTRICT -> office.state() + "/" + office.district();
                    case LOCAL -> office.code();
                };
        return Optional.of(office.department() + "/" + office.level() + "/" + place);
    }

    /** Whether a post here may report to one there: in the same state, and below state level in the same district. */
    boolean liesBelow(Seat superior) {
        return department.equals(superior.department)
                && state == superior.state
                && (superior.level == Level.STATE || (district != null && district.equals(superior.district)));
    }
}
