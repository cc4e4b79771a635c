package org.samanvay.plugins.health;

import java.util.List;
import java.util.Set;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Register;
import org.samanvay.spi.Text;

/** The hospitals, government and private, and whether a doctor who can examine is there. */
final class HealthRegisters {
    static final List<Register> ALL = List.of(new Register(
            "hospitals",
            Text.of("Hospitals", "चिकित्सालय पंजिका"),
            Text.of("Hospital", "चिकित्सालय"),
            List.of(
                    new Register.Status("treats", Text.of("Treats", "उपचार उपलब्ध")),
                    new Register.Status(
                            "treats-and-examines",
                            Text.of("Treats and examines day and night", "उपचार एवं परीक्षण 24 घंटे उपलब्ध")),
                    new Register.Status("closed", Text.of("Closed", "बंद"))),
            Set.of(HealthPosts.CHIEF_MEDICAL_OFFICER),
            "BNSS 2023 s.184, s.397; statuses are a design proposal",
            Set.of(Mark.DESIGN_PROPOSAL)));

    private HealthRegisters() {}
}
