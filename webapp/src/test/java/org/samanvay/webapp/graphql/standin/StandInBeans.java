package org.samanvay.webapp.graphql.standin;

import io.smallrye.graphql.spi.LookupService;
import io.smallrye.graphql.spi.ManagedInstance;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Stands where CDI stands on the server: one instance per class. */
public final class StandInBeans implements LookupService {
    private static final Map<Class<?>, Object> BEANS = new ConcurrentHashMap<>();

    public static void put(Object bean) {
        BEANS.put(bean.getClass(), bean);
    }

    @Override
    public String getName() {
        return "Test";
    }

    @Override
    public <T> ManagedInstance<T> getInstance(Class<T> type) {
        return () -> type.cast(BEANS.get(type));
    }
}
