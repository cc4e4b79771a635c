package org.samanvay.plugins.statutorybodies;

import java.util.Arrays;
import java.util.List;
import org.samanvay.spi.LongText;

/** Looks for places where somebody could write an account. */
final class TextFields {
    private TextFields() {}

    static List<String> ofMoreThanALine(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .filter(component -> component.isAnnotationPresent(LongText.class))
                .map(component -> record.getSimpleName() + "." + component.getName())
                .toList();
    }
}
