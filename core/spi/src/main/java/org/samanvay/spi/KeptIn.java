package org.samanvay.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** In which registers the entry stands that an {@link EstablishmentRef} points to; without it, in any. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface KeptIn {
    /** Full codes of {@link Register}s, of this department or another: {@code education.schools}. */
    String[] value();
}
