package org.samanvay.coordination.language;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.spi.Text;

/** The same words in both languages, in answers and in inputs. */
@Description("The same words in both languages / दोनों भाषाओं में वही शब्द")
public record BilingualText(@NonNull String en, @NonNull String hi) {
    public static BilingualText of(Text text) {
        return new BilingualText(text.en(), text.hi());
    }

    public Text toText() {
        return Text.of(en, hi);
    }
}
