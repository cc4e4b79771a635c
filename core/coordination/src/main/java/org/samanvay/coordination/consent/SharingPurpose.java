package org.samanvay.coordination.consent;

import org.eclipse.microprofile.graphql.Description;

/** For what a person's data goes to another department. */
@Description("For what another department is asked / अन्य विभाग से किस प्रयोजन हेतु अनुरोध")
public enum SharingPurpose {
    SHELTER_AND_SUPPORT,
    COUNSELLING,
    MEDICAL_CARE,
    LEGAL_AID,
    PROTECTION,
    INVESTIGATION,
    WELFARE_SCHEME,
    EDUCATION,
    LIVELIHOOD,
    STATUTORY_REPORT
}
