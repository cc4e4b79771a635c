package org.samanvay.plugins.womenchildwelfare;

import java.util.List;
import java.util.Set;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Register;
import org.samanvay.spi.Text;

/**
 * The centres, whose door is open to anybody and whose address is public, and the shelters: of these others learn that
 * there is one in the district and whether it has a place; where it lies knows who brings a woman there.
 */
final class WomenChildWelfareRegisters {
    private static final Register.Status CLOSED = new Register.Status("closed", Text.of("Closed", "बंद"));

    static final List<Register> ALL = List.of(
            new Register(
                    "one-stop-centres",
                    Text.of("One Stop Centres", "सखी वन स्टॉप सेंटर पंजिका"),
                    Text.of("One Stop Centre", "सखी वन स्टॉप सेंटर"),
                    List.of(
                            new Register.Status("open", Text.of("Open day and night", "24 घंटे संचालित")),
                            new Register.Status("short-of-staff", Text.of("Short of staff", "कर्मियों की कमी")),
                            CLOSED),
                    Set.of(WomenChildWelfarePosts.DISTRICT_PROBATION_OFFICER),
                    "Mission Shakti guidelines 2022; statuses are a design proposal",
                    Set.of(Mark.DESIGN_PROPOSAL)),
            new Register(
                            "shelter-homes",
                            Text.of("Shelter homes (Shakti Sadan)", "आश्रय गृह (शक्ति सदन) पंजिका"),
                            Text.of("Shelter home", "आश्रय गृह"),
                            List.of(
                                    new Register.Status("place-free", Text.of("A place is free", "स्थान रिक्त")),
                                    new Register.Status("full", Text.of("Full", "स्थान रिक्त नहीं")),
                                    CLOSED),
                            Set.of(WomenChildWelfarePosts.DISTRICT_PROBATION_OFFICER, "shelter-superintendent"),
                            "Mission Shakti guidelines 2022; PWDVA 2005 s.6; statuses and hidden places are a design proposal",
                            Set.of(Mark.DESIGN_PROPOSAL))
                    .hidingPlaces("shakti-sadan-stay"),
            new Register(
                    "child-care-institutions",
                    Text.of("Child care institutions", "बाल देखरेख संस्था पंजिका"),
                    Text.of("Child care institution", "बाल देखरेख संस्था"),
                    List.of(
                            new Register.Status("not-registered", Text.of("Not registered", "अपंजीकृत")),
                            new Register.Status(
                                    "registered", Text.of("Registered under s.41", "धारा 41 के अधीन पंजीकृत")),
                            CLOSED),
                    Set.of(WomenChildWelfarePosts.DISTRICT_PROBATION_OFFICER),
                    "JJ Act 2015 s.41",
                    Set.of(Mark.UNVERIFIED)));

    private WomenChildWelfareRegisters() {}
}
