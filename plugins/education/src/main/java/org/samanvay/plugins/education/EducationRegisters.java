package org.samanvay.plugins.education;

import java.util.List;
import java.util.Set;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Register;
import org.samanvay.spi.Text;

/** The schools, by the state of their safety and never by what happened in them. */
final class EducationRegisters {
    static final List<Register> ALL = List.of(new Register(
            "schools",
            Text.of("Schools", "विद्यालय पंजिका"),
            Text.of("School", "विद्यालय"),
            List.of(
                    new Register.Status(
                            "safety-audit-not-done", Text.of("Safety audit not done", "सुरक्षा ऑडिट नहीं हुआ")),
                    new Register.Status("safety-audit-done", Text.of("Safety audit done", "सुरक्षा ऑडिट सम्पन्न")),
                    new Register.Status("closed", Text.of("Closed", "बंद"))),
            Set.of(EducationPosts.BLOCK_EDUCATION_OFFICER, EducationPosts.CHIEF_EDUCATION_OFFICER),
            "UDISE+ code of the school; statuses are a design proposal",
            Set.of(Mark.DESIGN_PROPOSAL)));

    private EducationRegisters() {}
}
