package org.samanvay.forms;

/** What a check of one value came to. */
sealed interface Verdict {
    record Good(Object value) implements Verdict {}

    /** @param limit for the message; empty where the rule has none */
    record Broken(Rule rule, Object limit) implements Verdict {}

    static Verdict broken(Rule rule) {
        return new Broken(rule, "");
    }
}
