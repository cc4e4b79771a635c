package org.samanvay.plugins.education;

import java.util.List;
import java.util.Set;
import org.samanvay.spi.Law;
import org.samanvay.spi.MandatoryTraining;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;
import org.samanvay.spi.Verification;

/** Trainings that laws ask of the officers; no law that was read names days, so these are our proposal. */
final class EducationTrainings {
    static final List<MandatoryTraining> ALL = List.of(new MandatoryTraining(
            "law-on-offences-against-children",
            Text.of("Law on sexual offences against children", "बच्चों के विरुद्ध लैंगिक अपराधों संबंधी विधि"),
            Set.of(EducationPosts.HEAD_OF_SCHOOL),
            90,
            365,
            Law.of("POCSO Rules 2020", "3"),
            Verification.unverified("general knowledge; the posts and the days are a design proposal"),
            Set.of(Mark.UNVERIFIED, Mark.DESIGN_PROPOSAL)));

    private EducationTrainings() {}
}
