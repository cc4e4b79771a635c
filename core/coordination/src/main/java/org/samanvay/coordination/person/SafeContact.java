package org.samanvay.coordination.person;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * Whether and how a person may be reached. The default is no contact: a call at the wrong hour can kill.
 *
 * @param whoElseHoldsPhone who may read or answer it
 */
@Input("SafeContactInput")
@Description("How the person may safely be reached; default is no contact / सुरक्षित संपर्क; सामान्यतः संपर्क वर्जित")
public record SafeContact(
        @NonNull Boolean mayCall,
        @NonNull Boolean mayText,
        @NonNull Boolean mayVisit,
        @Nullable String number,
        @Nullable String hours,
        @Nullable String whoElseHoldsPhone) {
    static final SafeContact NO_CONTACT = new SafeContact(false, false, false, null, null, null);

    /** Never the number. */
    @Override
    public String toString() {
        return "SafeContact[sealed]";
    }
}
