package org.samanvay.forms;

import java.util.List;
import java.util.Set;
import org.samanvay.spi.Cardinality;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Origin;
import org.samanvay.spi.Retention;
import org.samanvay.spi.Text;

/**
 * A form as the platform knows it: what {@link FormReader} read from the department's definition.
 *
 * @param department the department's id
 * @param code the full code, {@code department.form}
 * @param fields in the order in which they are asked
 * @param extras guidance, law notes, calculated numbers, who may correct, upgrades
 */
public record FormModel(
        String department,
        String code,
        int version,
        Text title,
        Cardinality cardinality,
        Origin origin,
        Retention retention,
        String source,
        Set<Mark> marks,
        Class<? extends Record> answers,
        List<FormField> fields,
        FormExtras extras) {
    public FormModel {
        marks = Set.copyOf(marks);
        fields = List.copyOf(fields);
    }

    /** The code without the department: {@code first-information-report}. */
    public String shortCode() {
        return code.substring(department.length() + 1);
    }
}
