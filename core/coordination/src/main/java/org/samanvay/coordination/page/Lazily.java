package org.samanvay.coordination.page;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/** Lists whose elements are made when they are looked at: most callers ask for nodes, and none pays for edges unseen. */
final class Lazily {
    private Lazily() {}

    static <T> List<T> list(int size, IntFunction<T> element) {
        return new Made<>(size, element);
    }

    private static final class Made<T> extends AbstractList<T> implements RandomAccess {
        private final int size;
        private final IntFunction<T> element;

        Made(int size, IntFunction<T> element) {
            this.size = size;
            this.element = element;
        }

        @Override
        public T get(int index) {
            return element.apply(index);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
