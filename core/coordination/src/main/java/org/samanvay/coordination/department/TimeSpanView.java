package org.samanvay.coordination.department;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.forms.TermWords;
import org.samanvay.spi.Term;
import org.samanvay.spi.TimeUnit;

/**
 * A length of time as a law or a promise says it.
 *
 * @param amount 0 means at once
 */
@Type("TimeSpan")
@Description("Length of time, as a law or a promise says it / समयावधि")
public record TimeSpanView(int amount, @NonNull TimeUnit unit, @NonNull BilingualText words) {
    public static TimeSpanView of(Term term) {
        return new TimeSpanView(term.amount(), term.unit(), BilingualText.of(TermWords.of(term)));
    }
}
