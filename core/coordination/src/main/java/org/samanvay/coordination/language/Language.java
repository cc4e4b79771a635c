package org.samanvay.coordination.language;

import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.samanvay.spi.Text;

/** The language of something that is written in one: a letter, a notice. */
@Description("The language in which something is written / जिस भाषा में लिखा जाए")
public enum Language {
    HI,
    EN;

    /** The words in this language. */
    public String of(Text text) {
        return this == HI ? text.hi() : text.en();
    }

    /** The language tag: {@code hi}, {@code en}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
