package org.samanvay.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.samanvay.spi.CodeList;
import org.samanvay.spi.Text;

/** The closed list of what a field can be. */
public sealed interface FieldType {
    /** Text of one line. {@code pattern} is a regular expression that the whole text must match. */
    record ShortText(int minLength, int maxLength, Optional<String> pattern) implements FieldType {}

    /** Text of many lines: a narrative. */
    record LongText(int minLength, int maxLength) implements FieldType {}

    record WholeNumber(int min, int max) implements FieldType {}

    record DecimalNumber(BigDecimal min, BigDecimal max, int decimals) implements FieldType {}

    /** Rupees with at most two decimals. */
    record MoneyAmount(BigDecimal min, BigDecimal max) implements FieldType {}

    record Date(TimeLimit limit) implements FieldType {}

    record DateTime(TimeLimit limit) implements FieldType {}

    record YesNoUnknown() implements FieldType {}

    record OneChoice(Class<? extends Enum<?>> type, List<Option> options) implements FieldType {
        public OneChoice {
            options = List.copyOf(options);
        }
    }

    record ManyChoices(Class<? extends Enum<?>> type, List<Option> options, int min, int max) implements FieldType {
        public ManyChoices {
            options = List.copyOf(options);
        }
    }

    /**
     * A code of a list that changes over the years.
     *
     * @param on name of the date beside it on which the code must be valid; empty: today
     */
    record Coded(CodeList list, Optional<String> on) implements FieldType {
        Optional<CodeList.Entry> find(String value) {
            return list.entries().stream()
                    .filter(entry -> entry.value().equals(value))
                    .findFirst();
        }
    }

    record PhoneNumber() implements FieldType {}

    /** @param registers full codes of those in which an establishment must stand; empty: any */
    record Reference(Target target, List<String> registers) implements FieldType {
        public Reference {
            registers = List.copyOf(registers);
        }
    }

    record Group(Class<? extends Record> type, List<FormField> fields) implements FieldType {
        public Group {
            fields = List.copyOf(fields);
        }
    }

    record ListOfGroups(Class<? extends Record> type, List<FormField> fields, int min, int max) implements FieldType {
        public ListOfGroups {
            fields = List.copyOf(fields);
        }
    }

    /** One constant of a choice. */
    record Option(String code, Text label) {}

    /** How a date stands to now, in Asia/Kolkata. */
    enum TimeLimit {
        ANY,
        PAST,
        PAST_OR_PRESENT
    }

    /** What a reference points to. A document is answered in words: held at, register, number. */
    enum Target {
        PERSON,
        PLACE,
        POST,
        DOCUMENT,
        /** An entry of a register of establishments. */
        ESTABLISHMENT
    }
}
