package org.samanvay.plugins.health;

import java.util.List;
import org.samanvay.spi.Level;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Text;

/** The seats of the department, down to the doctor who examines. */
final class HealthPosts {
    static final String CHIEF_MEDICAL_OFFICER = "chief-medical-officer";
    static final String HOSPITAL_IN_CHARGE = "hospital-in-charge";
    static final String EXAMINING_DOCTOR = "examining-doctor";
    static final String STATE_NODAL = "state-nodal-officer";

    static final List<PostKind> ALL = List.of(
            PostKind.nodal(
                    STATE_NODAL,
                    Text.of(
                            "Joint Director, Medical Health and Family Welfare",
                            "संयुक्त निदेशक, चिकित्सा स्वास्थ्य एवं परिवार कल्याण"),
                    Level.STATE,
                    ""),
            PostKind.nodal(
                    CHIEF_MEDICAL_OFFICER,
                    Text.of("Chief Medical Officer", "मुख्य चिकित्सा अधिकारी"),
                    Level.DISTRICT,
                    STATE_NODAL),
            PostKind.of(
                    "district-mental-health-programme",
                    Text.of("District Mental Health Programme", "जिला मानसिक स्वास्थ्य कार्यक्रम"),
                    Level.DISTRICT,
                    CHIEF_MEDICAL_OFFICER),
            PostKind.of(
                    HOSPITAL_IN_CHARGE,
                    Text.of(
                            "Chief Medical Superintendent or officer in charge of the hospital",
                            "मुख्य चिकित्सा अधीक्षक / प्रभारी चिकित्साधिकारी"),
                    Level.LOCAL,
                    CHIEF_MEDICAL_OFFICER),
            PostKind.of(
                    EXAMINING_DOCTOR,
                    Text.of(
                            "Doctor who examines (registered medical practitioner)",
                            "परीक्षण करने वाले चिकित्सक (पंजीकृत चिकित्सा व्यवसायी)"),
                    Level.LOCAL,
                    HOSPITAL_IN_CHARGE),
            PostKind.of(
                    "block-medical-officer",
                    Text.of(
                            "Medical officer in charge of the block", "प्रभारी चिकित्साधिकारी, विकास खण्ड"),
                    Level.LOCAL,
                    CHIEF_MEDICAL_OFFICER));

    private HealthPosts() {}
}
