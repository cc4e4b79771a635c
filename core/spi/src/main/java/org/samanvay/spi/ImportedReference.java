package org.samanvay.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The imported form in which another system tells already what an officer would enter to start a packet. What it tells is
 * proposed and never taken by itself: the officer adds what is not told, mends what is wrong, and confirms.
 *
 * @param form short code of a form of this department that comes by file; a case holds it once
 * @param fields what is read from it, in the order of the packet's form
 * @param following what follows for certain from what was read, as the packet's form asks for it. Pure, from plain answers
 *     to plain answers, like {@link Form.Upgrade}
 */
public record ImportedReference(
        String form, List<Read> fields, UnaryOperator<Map<String, Object>> following) {
    public ImportedReference {
        fields = List.copyOf(fields);
    }

    /**
     * One answer that is read.
     *
     * @param field name of a field of the packet's form
     * @param from path of the same kind of field in the imported form; it crosses no list
     */
    public record Read(String field, String from) {}

    /** Nothing is read yet, and nothing follows. */
    public static ImportedReference from(String form) {
        return new ImportedReference(form, List.of(), UnaryOperator.identity());
    }

    /** The field of the packet's form is answered by what stands there in the imported one. */
    public ImportedReference read(String field, String there) {
        List<Read> more = new ArrayList<>(fields);
        more.add(new Read(field, there));
        return new ImportedReference(form, more, following);
    }

    /** What follows for certain; where it does not, the officer is asked. */
    public ImportedReference following(UnaryOperator<Map<String, Object>> certain) {
        return new ImportedReference(form, fields, certain);
    }
}
