package org.samanvay.plugins.education;

import java.util.List;
import org.samanvay.spi.Level;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Text;

/** The seats of the department, down to the head of a school. */
final class EducationPosts {
    static final String CHIEF_EDUCATION_OFFICER = "chief-education-officer";
    static final String BLOCK_EDUCATION_OFFICER = "block-education-officer";
    static final String HEAD_OF_SCHOOL = "head-of-school";
    static final String STATE_NODAL = "state-nodal-officer";

    static final List<PostKind> ALL = List.of(
            PostKind.nodal(
                    STATE_NODAL,
                    Text.of(
                            "Deputy Director, School Education and Samagra Shiksha",
                            "उप निदेशक, विद्यालयी शिक्षा एवं समग्र शिक्षा"),
                    Level.STATE,
                    ""),
            PostKind.nodal(
                    CHIEF_EDUCATION_OFFICER,
                    Text.of("Chief Education Officer", "मुख्य शिक्षा अधिकारी"),
                    Level.DISTRICT,
                    STATE_NODAL),
            PostKind.of(
                    BLOCK_EDUCATION_OFFICER,
                    Text.of("Block Education Officer", "खण्ड शिक्षा अधिकारी"),
                    Level.LOCAL,
                    CHIEF_EDUCATION_OFFICER),
            PostKind.of(
                    "deputy-education-officer",
                    Text.of("Deputy Education Officer", "उप शिक्षा अधिकारी"),
                    Level.LOCAL,
                    BLOCK_EDUCATION_OFFICER),
            PostKind.of(
                    "cluster-resource-coordinator",
                    Text.of("Cluster Resource Coordinator", "संकुल समन्वयक"),
                    Level.LOCAL,
                    BLOCK_EDUCATION_OFFICER),
            PostKind.of(
                    HEAD_OF_SCHOOL,
                    Text.of("Head of the school", "प्रधानाचार्य / प्रधानाध्यापक"),
                    Level.LOCAL,
                    BLOCK_EDUCATION_OFFICER),
            PostKind.of(
                    "hostel-warden",
                    Text.of(
                            "Warden, Kasturba Gandhi Balika Vidyalaya",
                            "वार्डन, कस्तूरबा गांधी बालिका विद्यालय"),
                    Level.LOCAL,
                    BLOCK_EDUCATION_OFFICER));

    private EducationPosts() {}
}
