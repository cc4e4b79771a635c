package org.samanvay.forms.broken;

import java.lang.reflect.RecordComponent;

/** Reflection outside FormReader and AnswerCodec. */
public final class ReflectsElsewhere {
    public RecordComponent[] componentsOf(Class<?> type) {
        return type.getRecordComponents();
    }
}
