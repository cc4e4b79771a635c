package org.samanvay.webapp.graphql;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.webapp.graphql.document.Limits;
import org.samanvay.webapp.graphql.schema.ApiBeans;
import org.samanvay.webapp.graphql.schema.SchemaSource;
import org.samanvay.webapp.http.WebSettings;

/** Builds the engine when the application starts, so that a fault in the API stops the start and not a request. */
@ApplicationScoped
public class GraphqlStart {
    private final @Nullable WebSettings settings;
    private final @Nullable CurrentViewer viewer;
    private volatile @Nullable Exchange exchange;

    /** For the proxy. */
    protected GraphqlStart() {
        this.settings = null;
        this.viewer = null;
    }

    @Inject
    public GraphqlStart(WebSettings settings, CurrentViewer viewer) {
        this.settings = settings;
        this.viewer = viewer;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        GraphqlEngine engine = new GraphqlEngine(SchemaSource.read(loader, new ApiBeans()), Limits.USUAL);
        exchange = new Exchange(engine, requireNonNull(settings).bodyLimit(), requireNonNull(viewer)::mayCall);
    }

    Exchange exchange() {
        return requireNonNull(exchange);
    }
}
