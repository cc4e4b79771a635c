package org.samanvay.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** From which list a {@link Code} is chosen. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Listed {
    /** Code of a {@link CodeList} of this department. */
    String value();

    /** Name of the date beside it, in the same group, on which the code must be valid; empty: today. */
    String on() default "";
}
