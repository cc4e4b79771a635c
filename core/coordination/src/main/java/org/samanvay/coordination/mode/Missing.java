package org.samanvay.coordination.mode;

import org.samanvay.spi.Text;

/** A protection that is not there, and what to do about it, in words for the operator. */
public record Missing(Text what, Text remedy) {
    /** Begins every line by which the program refuses to start; the launcher looks for it. */
    public static final String REFUSES = "SAMANVAY-REFUSES: ";

    String line() {
        return REFUSES + what.en() + " - " + remedy.en() + " / " + what.hi() + " - " + remedy.hi();
    }
}
