package org.samanvay.coordination.language;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.spi.Text;

/** The same words in both languages, in answers and in inputs. */
@Description("The same words in both languages / दोनों भाषाओं में वही शब्द")
public record BilingualText(@NonNull String en, @NonNull String hi) {
    public static BilingualText of(Text text) {
        return new BilingualText(text.en(), text.hi());
    }

    /** What a caller sent, trimmed; refuses a blank or overlong part. */
    public Text checked(String field, int maxLength) {
        return Text.of(part(field + ".en", en, maxLength), part(field + ".hi", hi, maxLength));
    }

    private static String part(String field, String value, int maxLength) {
        String trimmed = value.strip();
        if (trimmed.isEmpty() || trimmed.length() > maxLength) {
            throw CommonProblem.invalidArgument(
                    field,
                    field + " has 1 to " + maxLength + " characters",
                    field + " 1 से " + maxLength + " वर्णों का हो");
        }
        return trimmed;
    }
}
