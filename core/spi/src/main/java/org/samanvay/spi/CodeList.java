package org.samanvay.spi;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Codes that change over the years or that somebody else gives out: sections of a penal code, crime heads, classes. A
 * choice that never changes is an enum.
 *
 * @param code lower-kebab within the department; the full code is {@code department.code}
 * @param source where the list comes from
 */
public record CodeList(String code, Text name, List<Entry> entries, String source, Set<Mark> marks) {
    public CodeList {
        entries = List.copyOf(entries);
        marks = Set.copyOf(marks);
    }

    /**
     * One code.
     *
     * @param value permanent: what is stored
     * @param national the same thing in national lists: {@code BNS} to {@code 64(1)}, {@code IPC} to {@code 376},
     *     {@code NCRB} to a crime head, {@code LGD} to a number
     * @param validity in which time it may be chosen
     */
    public record Entry(String value, Text name, Map<String, String> national, Validity validity, Set<Mark> marks) {
        public Entry {
            national = Map.copyOf(national);
            marks = Set.copyOf(marks);
        }

        public static Entry of(String value, Text name) {
            return new Entry(value, name, Map.of(), Validity.always(), Set.of());
        }

        public Entry national(Map<String, String> codes) {
            return new Entry(value, name, codes, validity, marks);
        }

        public Entry valid(Validity when) {
            return new Entry(value, name, national, when, marks);
        }

        public Entry marked(Mark... unsettled) {
            return new Entry(value, name, national, validity, Set.of(unsettled));
        }
    }
}
