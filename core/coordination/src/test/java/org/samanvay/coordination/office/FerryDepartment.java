package org.samanvay.coordination.office;

import java.util.List;
import org.samanvay.forms.Definitions;
import org.samanvay.spi.Department;
import org.samanvay.spi.DepartmentId;
import org.samanvay.spi.DepartmentKind;
import org.samanvay.spi.Level;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Text;

/** A small department: a nodal post for the state and each district, a ferry master at each ferry, a hand below. */
public final class FerryDepartment implements Department {
    public static final Definitions DEFINITIONS = Definitions.of(List.of(new FerryDepartment()));

    /** An office of the department in district 49 of state 5, or at state level. */
    public static OfficeDetails office(String code, Level level) {
        Integer district = level == Level.STATE ? null : Integer.valueOf(49);
        return new OfficeDetails(code, "ferry", level, 5, district, Text.of("Ferry", "नाव घाट"), null);
    }

    @Override
    public DepartmentId id() {
        return new DepartmentId("ferry");
    }

    @Override
    public Text name() {
        return Text.of("Ferries", "नाव विभाग");
    }

    @Override
    public DepartmentKind kind() {
        return DepartmentKind.GOVERNMENT;
    }

    @Override
    public List<PostKind> posts() {
        return List.of(
                PostKind.nodal("head", Text.of("Head", "प्रमुख"), Level.STATE, ""),
                PostKind.nodal("warden", Text.of("Warden", "प्रहरी"), Level.DISTRICT, "head"),
                PostKind.of("clerk", Text.of("Clerk", "लिपिक"), Level.DISTRICT, "warden"),
                PostKind.of("master", Text.of("Ferry master", "नाविक"), Level.LOCAL, "warden"),
                PostKind.of("hand", Text.of("Hand", "सहायक"), Level.LOCAL, "master"));
    }
}
