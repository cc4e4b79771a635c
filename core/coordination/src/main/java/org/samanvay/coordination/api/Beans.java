package org.samanvay.coordination.api;

/** Finds a bean of the application by its type; called when a field is fetched, never while the schema is built. */
@FunctionalInterface
public interface Beans {
    <T> T get(Class<T> type);
}
