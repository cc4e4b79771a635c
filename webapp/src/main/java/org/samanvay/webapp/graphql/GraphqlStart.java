package org.samanvay.webapp.graphql;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.body.BodyReader;
import org.samanvay.coordination.mode.Settings;
import org.samanvay.coordination.state.Enabling;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.webapp.graphql.schema.ApiBeans;
import org.samanvay.webapp.graphql.schema.SchemaSource;

/** Builds the engine when the application starts, so that a fault in the API stops the start and not a request. */
@ApplicationScoped
public class GraphqlStart {
    private static final int BODY_LIMIT = 4_000_000;

    private final @Nullable Settings settings;
    private final @Nullable Definitions definitions;
    private final @Nullable Variants variants;
    private final @Nullable Audience audience;
    private volatile @Nullable Exchange exchange;

    /** For the proxy. */
    protected GraphqlStart() {
        this.settings = null;
        this.definitions = null;
        this.variants = null;
        this.audience = null;
    }

    @Inject
    public GraphqlStart(
            Settings settings,
            Definitions definitions,
            Variants variants,
            CurrentViewer viewer,
            Enabling enabling) {
        this.settings = settings;
        this.definitions = definitions;
        this.variants = variants;
        this.audience = new StateAudience(viewer, enabling, variants);
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        requireNonNull(variants)
                .start(
                        SchemaSource.of(loader, new ApiBeans()),
                        requireNonNull(definitions).departments().stream()
                                .map(DepartmentDefinition::id)
                                .collect(Collectors.toUnmodifiableSet()));
        BodyReader bodies = BodyReader.of(requireNonNull(settings), bodyLimit());
        exchange = new Exchange(requireNonNull(audience), bodies, trusted(event));
    }

    /** What starts a web application tells its context. */
    private static TrustedDocuments trusted(Object event) {
        try (InputStream file = event instanceof ServletContext context
                ? context.getResourceAsStream(TrustedDocuments.FILE)
                : null) {
            return file == null ? TrustedDocuments.none() : TrustedDocuments.read(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Bytes of one request: {@code SAMANVAY_BODY_LIMIT}, 4,000,000 where unset, which is a file of 5,000 posts. Who has not
     * signed in is refused before a byte is read.
     */
    private int bodyLimit() {
        return requireNonNull(settings).find("SAMANVAY_BODY_LIMIT").map(Integer::parseInt).orElse(BODY_LIMIT);
    }

    Exchange exchange() {
        return requireNonNull(exchange);
    }
}
