package org.samanvay.plugins.health;

import java.util.List;
import java.util.Set;
import org.samanvay.spi.Channel;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;

/** How anybody reaches treatment. Nobody of us has dialled the four numbers, so none of them is printed. */
final class HealthChannels {
    static final String EMERGENCY_DEPARTMENT = "emergency-department";
    static final String CHIEF_MEDICAL_OFFICE = "chief-medical-office";

    private static final Text DAY_AND_NIGHT = Text.of("Day and night", "24 घंटे");

    static final List<Channel> ALL = List.of(
            new Channel(
                    EMERGENCY_DEPARTMENT,
                    Text.of("Emergency department of any hospital", "किसी भी चिकित्सालय का आपातकालीन विभाग"),
                    Channel.Kind.COUNTER,
                    "Nearest hospital, government or private",
                    DAY_AND_NIGHT,
                    "BNSS 2023 s.397",
                    Set.of(Mark.UNVERIFIED)),
            new Channel(
                    CHIEF_MEDICAL_OFFICE,
                    Text.of("Office of the Chief Medical Officer", "मुख्य चिकित्सा अधिकारी कार्यालय"),
                    Channel.Kind.COUNTER,
                    "Office of the Chief Medical Officer of the district",
                    Text.of("Office hours", "कार्यालय समय"),
                    "Design proposal",
                    Set.of(Mark.DESIGN_PROPOSAL)),
            unverified("ambulance", Text.of("Ambulance", "एम्बुलेंस"), "108"),
            unverified(
                    "mother-and-child-transport",
                    Text.of("Transport for mother and child", "मातृ-शिशु वाहन"),
                    "102"),
            unverified("health-advice", Text.of("Health advice", "स्वास्थ्य परामर्श"), "104"),
            unverified("tele-manas", Text.of("Tele-MANAS, mental health", "टेली मानस (मानसिक स्वास्थ्य)"), "14416"));

    private static Channel unverified(String code, Text name, String number) {
        return new Channel(
                code, name, Channel.Kind.PHONE, number, DAY_AND_NIGHT, "general knowledge", Set.of(Mark.UNVERIFIED));
    }

    private HealthChannels() {}
}
