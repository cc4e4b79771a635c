package org.samanvay.plugins.police;

import static org.samanvay.spi.Condition.is;

import java.util.List;
import org.samanvay.spi.Duty;
import org.samanvay.spi.Evidence;
import org.samanvay.spi.Law;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.Trigger;
import org.samanvay.spi.YesNo;

/** A missing child: what the station does at once, and the review after four months. */
final class MissingDuties {
    private static final String MISSING = "police.missing-person";
    private static final Trigger CHILD_MISSING = Trigger.when(MISSING, is("child", YesNo.YES), "reportedAt");

    static final List<Duty> ALL = List.of(
            Duty.of(
                            "MISSING-FIR",
                            Text.of(
                                    "Register an FIR for the missing child",
                                    "गुमशुदा बालक की एफआईआर दर्ज करना"),
                            Law.of("Bachpan Bachao Andolan v. Union of India", "Supreme Court 2013"))
                    .startedBy(CHILD_MISSING)
                    .responsible(PolicePosts.STATION_HOUSE_OFFICER)
                    .closedBy(Evidence.answered(MISSING + "#firRegisteredAt"))
                    .unverified("general knowledge")
                    .build(),
            Duty.of(
                            "MISSING-CWC",
                            Text.of(
                                    "Tell the Child Welfare Committee of the missing child",
                                    "गुमशुदा बालक की सूचना बाल कल्याण समिति को"),
                            Law.of("JJ Model Rules 2016", "92"))
                    .startedBy(CHILD_MISSING)
                    .responsible(PolicePosts.STATION_HOUSE_OFFICER)
                    .closedBy(Evidence.answered(MISSING + "#committeeToldAt"))
                    .unverified("general knowledge")
                    .build(),
            Duty.of(
                            "MISSING-DCPU",
                            Text.of(
                                    "Tell the District Child Protection Unit of the missing child",
                                    "गुमशुदा बालक की सूचना जिला बाल संरक्षण इकाई को"),
                            Law.of("JJ Model Rules 2016", "92"))
                    .startedBy(CHILD_MISSING)
                    .responsible(PolicePosts.STATION_HOUSE_OFFICER)
                    .closedBy(Evidence.answered(MISSING + "#protectionUnitToldAt"))
                    .unverified("general knowledge")
                    .build(),
            Duty.of(
                            "MISSING-AHTU",
                            Text.of(
                                    "Tell the Anti Human Trafficking Unit of the missing child",
                                    "गुमशुदा बालक की सूचना मानव तस्करी निरोधक इकाई को"),
                            Law.of("JJ Model Rules 2016", "92"))
                    .startedBy(CHILD_MISSING)
                    .responsible(PolicePosts.STATION_HOUSE_OFFICER)
                    .closedBy(Evidence.answered(MISSING + "#traffickingUnitToldAt"))
                    .unverified("general knowledge")
                    .build(),
            Duty.of(
                            "MISSING-REVIEW",
                            Text.of(
                                    "Review of the search by the Anti Human Trafficking Unit",
                                    "मानव तस्करी निरोधक इकाई द्वारा तलाश की समीक्षा"),
                            Law.of("JJ Model Rules 2016", "92"))
                    .startedBy(CHILD_MISSING)
                    .responsible(PolicePosts.TRAFFICKING_UNIT)
                    .closedBy(Evidence.answered(MISSING + "#reviewedAt"))
                    .dueWithin(Term.months(4))
                    .alarmAfter(Term.days(105))
                    .note(Text.of(
                            "Where the child is still missing.",
                            "जहाँ बालक अभी भी गुमशुदा हो।"))
                    .unverified("general knowledge")
                    .build());

    private MissingDuties() {}
}
