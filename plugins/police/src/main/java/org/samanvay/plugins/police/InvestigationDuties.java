package org.samanvay.plugins.police;

import static org.samanvay.spi.Condition.includes;
import static org.samanvay.spi.Condition.is;

import java.util.List;
import org.samanvay.plugins.police.child.Production.ProductionGround;
import org.samanvay.plugins.police.fir.FirstInformationReport.SpecialProcedure;
import org.samanvay.spi.Duty;
import org.samanvay.spi.Evidence;
import org.samanvay.spi.Law;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.Trigger;

/** Times of the investigation, and of a person who was rescued. */
final class InvestigationDuties {
    private static final String REPORT = "police.first-information-report";
    private static final String ENDED = "police.police-report#sentAt";

    static final List<Duty> ALL = List.of(
            Duty.of(
                            "BNSS-193-2",
                            Text.of(
                                    "Complete the investigation of rape or an offence against a child",
                                    "बलात्कार या बालक के विरुद्ध लैंगिक अपराध की विवेचना पूर्ण करना"),
                            Law.of("BNSS 2023", "193(2)"))
                    .startedBy(Trigger.when(REPORT, includes("procedures", SpecialProcedure.TWO_MONTHS), "registeredAt"))
                    .responsible(PolicePosts.INVESTIGATING_OFFICER)
                    .dueWithin(Term.months(2))
                    .alarmAfter(Term.days(45))
                    .closedBy(Evidence.answered(ENDED))
                    .note(Text.of(
                            "BNS 64 to 68, 70, 71; POCSO 4, 6, 8, 10. From the recording of the information.",
                            "बीएनएस 64 से 68, 70, 71; पॉक्सो 4, 6, 8, 10। सूचना अभिलिखित होने से।"))
                    .unverified("https://law.emunshi.ai/bnss/193")
                    .build(),
            Duty.of(
                            "BNSS-193-3",
                            Text.of(
                                    "Tell the informant or victim the progress of the investigation",
                                    "सूचनादाता या पीड़ित को विवेचना की प्रगति बताना"),
                            Law.of("BNSS 2023", "193(3)(ii)"))
                    .startedBy(Trigger.submitted(REPORT, "registeredAt"))
                    .responsible(PolicePosts.INVESTIGATING_OFFICER)
                    .dueWithin(Term.days(90))
                    .alarmAfter(Term.days(75))
                    .closedBy(Evidence.answered("police.investigation-progress#toldAt"))
                    .note(Text.of(
                            "By any means, but only in the way that is safe for her. The text names no start; we count from the FIR.",
                            "किसी भी माध्यम से, पर केवल उसके लिए सुरक्षित। विधि में आरंभ स्पष्ट नहीं; गणना एफआईआर से।"))
                    .unverified("https://law.emunshi.ai/bnss/193")
                    .build(),
            Duty.of(
                            "SCST-7-2",
                            Text.of(
                                    "Investigate the atrocity and file the charge sheet",
                                    "अत्याचार की विवेचना एवं आरोप पत्र प्रस्तुत करना"),
                            Law.of("SC/ST PoA Rules 1995", "7(2)"))
                    .startedBy(Trigger.when(REPORT, includes("procedures", SpecialProcedure.ATROCITY), "registeredAt"))
                    .responsible(PolicePosts.CIRCLE_OFFICER)
                    .dueWithin(Term.days(60))
                    .alarmAfter(Term.days(45))
                    .closedBy(Evidence.answered(ENDED))
                    .unverified("https://business-standard.com/amp/article/pti-stories/new-rules-for-relief-speedy-justice-to-sc-st-victims-of-rape-116042300643_1.html")
                    .build(),
            Duty.of(
                            "ITPA-17",
                            Text.of(
                                    "Produce the rescued person before the Magistrate",
                                    "बचाए गए व्यक्ति को मजिस्ट्रेट के समक्ष प्रस्तुत करना"),
                            Law.of("ITPA 1956", "17"))
                    .startedBy(Trigger.when("police.production", is("ground", ProductionGround.RESCUED), "inChargeSince"))
                    .responsible(PolicePosts.TRAFFICKING_UNIT)
                    .closedBy(Evidence.answered("police.production#producedAt"))
                    .note(Text.of(
                            "Forthwith. Ten days are the longest interim custody, not the time to produce.",
                            "तत्काल। दस दिन अंतरिम अभिरक्षा की अधिकतम अवधि है, प्रस्तुति का समय नहीं।"))
                    .unverified("general knowledge")
                    .build());

    private InvestigationDuties() {}
}
