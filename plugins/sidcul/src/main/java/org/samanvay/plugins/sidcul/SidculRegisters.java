package org.samanvay.plugins.sidcul;

import java.util.List;
import java.util.Set;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Register;
import org.samanvay.spi.Register.Status;
import org.samanvay.spi.Text;

/**
 * The units of the estates, kept twice because a unit is two things at once: with or without its committee, and safe or
 * not for women at night. A unit bears the same code in both.
 */
final class SidculRegisters {
    static final String UNITS = "units";
    static final String COMMITTEE_NOT_KNOWN = "committee-not-known";
    static final String COMMITTEE_CONSTITUTED = "committee-constituted";
    static final String COMMITTEE_MISSING = "committee-missing";

    static final String NIGHT_WORK = "night-work";
    static final String WOMEN_AT_NIGHT_CONDITIONS_MET = "conditions-met";
    static final String WOMEN_AT_NIGHT_CONDITIONS_MISSING = "conditions-missing";

    private static final Status CLOSED = new Status("closed", Text.of("Unit closed", "इकाई बंद"));
    private static final Text UNIT = Text.of("Industrial unit", "औद्योगिक इकाई");
    private static final Set<String> KEEPERS = Set.of(SidculPosts.REGIONAL_MANAGER, SidculPosts.ESTATE_MANAGER);
    private static final Set<Mark> MARKS = Set.of(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION);

    static final List<Register> ALL = List.of(
            new Register(
                    UNITS,
                    Text.of("Units in industrial estates: Internal Committee", "औद्योगिक आस्थानों की इकाइयाँ: आंतरिक समिति"),
                    UNIT,
                    List.of(
                            new Status(
                                    COMMITTEE_NOT_KNOWN,
                                    Text.of("Internal committee not known", "आंतरिक समिति ज्ञात नहीं")),
                            new Status(
                                    COMMITTEE_CONSTITUTED,
                                    Text.of("Internal committee constituted", "आंतरिक समिति गठित")),
                            new Status(
                                    COMMITTEE_MISSING,
                                    Text.of("Internal committee missing", "आंतरिक समिति गठित नहीं")),
                            new Status(
                                    "committee-not-required",
                                    Text.of("Fewer than ten work there", "दस से कम कर्मचारी")),
                            CLOSED),
                    KEEPERS,
                    "POSH Act 2013 s.4; register: design proposal",
                    MARKS),
            new Register(
                    NIGHT_WORK,
                    Text.of("Units in industrial estates: women at night", "औद्योगिक आस्थानों की इकाइयाँ: रात्रि पाली में महिलाएँ"),
                    UNIT,
                    List.of(
                            new Status("night-work-not-known", Text.of("Not known", "ज्ञात नहीं")),
                            new Status(
                                    "no-women-at-night",
                                    Text.of("No woman works at night", "रात्रि पाली में कोई महिला नहीं")),
                            new Status(
                                    WOMEN_AT_NIGHT_CONDITIONS_MET,
                                    Text.of(
                                            "Women work at night, conditions met",
                                            "रात्रि पाली में महिलाएँ, शर्तें पूर्ण")),
                            new Status(
                                    WOMEN_AT_NIGHT_CONDITIONS_MISSING,
                                    Text.of(
                                            "Women work at night, conditions missing",
                                            "रात्रि पाली में महिलाएँ, शर्तें अपूर्ण")),
                            CLOSED),
                    KEEPERS,
                    "State order of November 2025 on women in night shifts, number not determined; register: design proposal",
                    MARKS));

    private SidculRegisters() {}
}
