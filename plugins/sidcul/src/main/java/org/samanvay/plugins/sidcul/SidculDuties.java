package org.samanvay.plugins.sidcul;

import static org.samanvay.spi.Condition.any;
import static org.samanvay.spi.Condition.is;

import java.util.List;
import org.samanvay.spi.Duty;
import org.samanvay.spi.DutyKind;
import org.samanvay.spi.Evidence;
import org.samanvay.spi.Law;
import org.samanvay.spi.Text;
import org.samanvay.spi.Trigger;
import org.samanvay.spi.YesNo;

/** What units owe and the estate sees. No clock of a complaint or an inquiry stands here: SIDCUL has no part in them. */
final class SidculDuties {
    private static final String REPORT = "sidcul.unit-report";

    private static final Duty COMMITTEE = Duty.of(
                    "POSH-4-1",
                    Text.of("Constitute the Internal Committee", "आंतरिक समिति का गठन करना"),
                    Law.of("POSH Act 2013", "4(1)"))
            .kind(DutyKind.PRIVATE_PARTY)
            .startedBy(Trigger.when(REPORT, is("committee", YesNo.NO), "visitedOn"))
            .closedBy(Evidence.answered(REPORT + "#committeeOrder"))
            .consequence(Text.of(
                    "Fine up to 50,000 rupees; on repetition twice that, and the licence may be cancelled (s.26)",
                    "50,000 रुपये तक अर्थदण्ड; पुनरावृत्ति पर दोगुना दण्ड, एवं अनुज्ञप्ति रद्द की जा सकती है (धारा 26)"))
            .note(Text.of(
                    "The employer's; the District Officer is told by the labour department. The Act sets no day.",
                    "नियोजक का दायित्व; जिला अधिकारी को श्रम विभाग बताता है। अधिनियम में तिथि नियत नहीं।"))
            .unverified("https://www.getsuccesswithus.com/2025/09/posh-act.html")
            .build();

    private static final Duty CRECHE = Duty.of(
                    "SSC-67",
                    Text.of("Keep a creche where 50 or more work", "50 या अधिक कर्मचारियों पर शिशु गृह रखना"),
                    Law.of("Code on Social Security 2020", "67"))
            .kind(DutyKind.PRIVATE_PARTY)
            .startedBy(Trigger.when(REPORT, is("creche", YesNo.NO), "visitedOn"))
            .closedBy(Evidence.noted())
            .note(Text.of("The employer's; in the unit or shared nearby.", "नियोजक का दायित्व; इकाई में या निकट में साझा।"))
            .unverified("https://www.hrkatha.com/news/"
                    + "labour-reforms-to-encourage-women-to-work-and-focus-on-their-well-being/")
            .build();

    private static final Duty NIGHT = Duty.of(
                    "NIGHT-COND",
                    Text.of(
                            "Supply what is missing for women on night duty",
                            "रात्रि पाली में महिलाओं हेतु अपूर्ण शर्तें पूरी करना"),
                    Law.of("Uttarakhand order on women in night shifts, November 2025", "number not determined"))
            .kind(DutyKind.PRIVATE_PARTY)
            .startedBy(Trigger.when(
                    REPORT,
                    any(
                            is("night.writtenConsents", YesNo.NO),
                            is("night.threeTogether", YesNo.NO),
                            is("night.intimated", YesNo.NO),
                            is("night.transport", YesNo.NO),
                            is("night.cameras", YesNo.NO),
                            is("night.facilities", YesNo.NO)),
                    "visitedOn"))
            .closedBy(Evidence.noted())
            .note(Text.of(
                    "The employer's, before the first night. Three women together stands in one report only.",
                    "नियोजक का दायित्व, पहली रात से पूर्व। तीन महिलाओं का साथ होना केवल एक समाचार में है।"))
            .unverified("https://www.newindianexpress.com/nation/2025/Nov/26/"
                    + "uttarakhand-makes-written-consent-mandatory-for-women-on-night-shifts")
            .build();

    static final List<Duty> ALL = List.of(COMMITTEE, CRECHE, NIGHT);

    private SidculDuties() {}
}
