package org.samanvay.coordination.casefile;

import org.eclipse.microprofile.graphql.Description;

/** How she may be asked afterwards how she is, by her own choice. */
@Description("How she may be asked later how she is; her choice / बाद में कुशल-क्षेम किस माध्यम से; उसकी इच्छा")
public enum ContactMeans {
    CALL,
    TEXT,
    VISIT,
    /** She comes herself. */
    SHE_COMES,
    /** She does not wish to be asked. */
    NO_CONTACT
}
