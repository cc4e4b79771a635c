package org.samanvay.coordination.eligibility;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * What somebody answered to one question of the schemes.
 *
 * @param path as {@link EligibilityQuestion#path()} has it
 * @param answer one text: a code, a number, a date such as 2026-11-23; several codes where several may be chosen
 */
@Name("ToldFactInput")
@Description("An answer to a question of the schemes; kept nowhere / योजनाओं के एक प्रश्न का उत्तर; कहीं सुरक्षित नहीं रखा जाता")
public record ToldFact(@NonNull String path, @NonNull List<@NonNull String> answer) {
    /** Never the answer. */
    @Override
    public String toString() {
        return "ToldFact[" + path + "]";
    }
}
