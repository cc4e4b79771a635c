package org.samanvay.webapp.graphql.schema;

import io.smallrye.graphql.spi.LookupService;
import io.smallrye.graphql.spi.ManagedInstance;
import jakarta.enterprise.inject.spi.CDI;
import org.samanvay.coordination.api.Beans;

/** Finds API classes through CDI; an API class must be {@code @ApplicationScoped}. */
public final class ApiBeans implements LookupService, Beans {
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
        return CDI.current().select(type).get();
    }

    @Override
    public boolean isResolvable(Class<?> type) {
        return CDI.current().select(type).isResolvable();
    }
}
