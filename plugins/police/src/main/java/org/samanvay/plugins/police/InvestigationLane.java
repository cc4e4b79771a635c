package org.samanvay.plugins.police;

import static org.samanvay.spi.Condition.answered;
import static org.samanvay.spi.Condition.anyRow;
import static org.samanvay.spi.Condition.atLeast;
import static org.samanvay.spi.Condition.is;
import static org.samanvay.spi.Condition.not;

import java.util.List;
import org.samanvay.spi.Lane;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/** The investigation, from the report to the police report; it is the police's own and stands before no other department. */
final class InvestigationLane {
    private static final String PROGRESS = "investigation-progress";

    static final Lane LANE = new Lane(
            "investigation",
            Text.of("Investigation", "विवेचना"),
            "first-information-report",
            "police-report",
            List.of(
                    new Lane.Stage(
                            "unknown",
                            Text.of("Offender unknown", "अपराधी अज्ञात"),
                            PROGRESS,
                            is("offenderUnknown", YesNo.YES),
                            true),
                    new Lane.Stage(
                            "absconding", Text.of("Absconding", "फरार"), PROGRESS, atLeast("absconding", 1), true),
                    new Lane.Stage(
                            "named",
                            Text.of("Named, not arrested", "नामित, गिरफ्तार नहीं"),
                            PROGRESS,
                            atLeast("notArrested", 1),
                            false),
                    new Lane.Stage("arrested", Text.of("Arrested", "गिरफ्तार"), PROGRESS, atLeast("arrested", 1), false)),
            List.of(
                    new Lane.Sign(
                            "laboratory",
                            Text.of("Laboratory report awaited", "प्रयोगशाला रिपोर्ट प्रतीक्षित"),
                            PROGRESS,
                            anyRow("kits", not(answered("reportedOn")))),
                    new Lane.Sign(
                            "blocked", Text.of("Blocked by others", "अन्य कारण से रुका"), PROGRESS, answered("blockedBy")),
                    new Lane.Sign(
                            "statement",
                            Text.of("Statement before a Magistrate recorded", "मजिस्ट्रेट के समक्ष कथन अभिलिखित"),
                            "offers-to-victim",
                            answered("statementBeforeMagistrate.doneAt"))),
            List.of("BNSS-193-2", "SCST-7-2"));

    private InvestigationLane() {}
}
