package org.samanvay.webapp.graphql.schema;

import io.smallrye.graphql.spi.LookupService;
import io.smallrye.graphql.spi.ManagedInstance;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.samanvay.coordination.api.Beans;

/**
 * Finds API classes through CDI; an API class must be {@code @ApplicationScoped}. What is found is CDI's proxy, and each is
 * looked up once: Open Liberty walks the stack to learn which application asks, and a case page asks for each form.
 */
public final class ApiBeans implements LookupService, Beans {
    private final Map<Class<?>, Object> found = new ConcurrentHashMap<>();

    @Override
    public String getName() {
        return "CDI";
    }

    @Override
    public <T> ManagedInstance<T> getInstance(Class<T> type) {
        T bean = get(type);
        return () -> bean;
    }

    @Override
    public <T> T get(Class<T> type) {
        Object known = found.get(type);
        if (known == null) {
            known = CDI.current().select(type).get();
            found.put(type, known);
        }
        return type.cast(known);
    }

    @Override
    public boolean isResolvable(Class<?> type) {
        return CDI.current().select(type).isResolvable();
    }
}
