package org.samanvay.coordination.paper;

/** What lies on a page; in points from its lower left corner. */
sealed interface Ink {
    /** One line of text. */
    record Line(float x, float baseline, Style style, String text) implements Ink {}

    /** A thin horizontal rule. */
    record Rule(float x, float until, float y) implements Ink {}
}
