package org.samanvay.coordination.paper;

import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Text as a sheet can show it. What is not shown is not dropped: each character that the typeface lacks, or that would
 * turn the line around, becomes a box that the reader sees.
 */
final class Printable {
    static final int BOX = 0x25A1;

    static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final Set<Byte> TURNING =
            Set.of(Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);

    private Printable() {}

    static String of(String text, IntPredicate canShow) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            switch (kind(codePoint, canShow)) {
                case KEPT -> shown.appendCodePoint(codePoint);
                case SPACE -> shown.append(' ');
                case UNSEEN -> {}
                case LACKING -> shown.appendCodePoint(BOX);
            }
        });
        return shown.toString();
    }

    private enum Kind {
        KEPT,
        SPACE,
        UNSEEN,
        LACKING
    }

    private static Kind kind(int codePoint, IntPredicate canShow) {
        if (codePoint == '\n' || codePoint == ZERO_WIDTH_JOINER || codePoint == ZERO_WIDTH_NON_JOINER) {
            return Kind.KEPT;
        }
        if (Character.isISOControl(codePoint) || Character.isSpaceChar(codePoint)) {
            return Kind.SPACE;
        }
        // Marks of direction and the like: they have no ink, and OpenPDF 3.0.5 does not end on a line of two directions.
        if (Character.getType(codePoint) == Character.FORMAT) {
            return Kind.UNSEEN;
        }
        boolean turning = TURNING.contains(Character.getDirectionality(codePoint));
        return canShow.test(codePoint) && !turning ? Kind.KEPT : Kind.LACKING;
    }
}
