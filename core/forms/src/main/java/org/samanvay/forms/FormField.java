package org.samanvay.forms;

import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.Condition;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;

/**
 * One question of a form.
 *
 * @param name the record component's name; the same in GraphQL and JSON
 * @param required whether it must be answered when it is shown
 * @param fact name of the common fact that the answer tells; see {@link org.samanvay.spi.facts.Facts}
 * @param shownWhen over the fields of the group that holds this field; empty: always shown
 */
public record FormField(
        String name,
        Text label,
        Optional<Text> hint,
        DataClass data,
        FieldType type,
        boolean required,
        Optional<Condition> shownWhen,
        Optional<String> fact,
        Set<Mark> marks) {
    public FormField {
        marks = Set.copyOf(marks);
    }
}
