package org.samanvay.forms;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;

/**
 * A component of a form's record, as {@link FormReader} found it.
 *
 * @param type the innermost type: of {@code Optional<List<Child>>} it is {@code Child}
 * @param written the type as the author wrote it, for messages
 */
record Component(
        String name, Class<?> type, Shape shape, boolean optional, String written, List<Annotation> annotations) {

    enum Shape {
        ONE,
        LIST,
        SET,
        UNSUPPORTED
    }

    <A extends Annotation> Optional<A> annotation(Class<A> wanted) {
        return annotations.stream().filter(wanted::isInstance).map(wanted::cast).findFirst();
    }
}
