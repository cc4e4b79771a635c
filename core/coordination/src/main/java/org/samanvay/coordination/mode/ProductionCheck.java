package org.samanvay.coordination.mode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Asks every protection before production starts, names all that is missing at once, and refuses. */
@ApplicationScoped
public class ProductionCheck {
    private static final System.Logger LOG = System.getLogger(ProductionCheck.class.getName());

    private final Settings settings;
    private final Iterable<Protection> protections;

    /** For the container's proxy. */
    protected ProductionCheck() {
        this(new Settings(), List.of());
    }

    @Inject
    ProductionCheck(Settings settings, @Any Instance<Protection> protections) {
        this(settings, (Iterable<Protection>) protections);
    }

    ProductionCheck(Settings settings, Iterable<Protection> protections) {
        this.settings = settings;
        this.protections = protections;
    }

    /** @throws IllegalStateException in production while anything is missing, after one line for each in the log */
    public void run() {
        if (settings.isDemonstration()) {
            return;
        }
        List<Missing> missing = missing();
        missing.forEach(one -> LOG.log(System.Logger.Level.ERROR, one.line()));
        if (!missing.isEmpty()) {
            throw new IllegalStateException("production refuses to start, missing: " + missing.size());
        }
    }

    List<Missing> missing() {
        List<Missing> missing = new ArrayList<>();
        protections.forEach(protection -> missing.addAll(protection.missing()));
        return missing;
    }
}
