package org.samanvay.coordination.department;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.System.Logger.Level;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.FaultyDefinitions;

/** Reads the definitions of every department on the class path, once, before anything else needs them. */
@ApplicationScoped
public class LoadedDefinitions {
    private static final System.Logger LOG = System.getLogger(LoadedDefinitions.class.getName());

    private Definitions definitions;

    @PostConstruct
    void load() {
        try {
            definitions = Definitions.load();
        } catch (FaultyDefinitions faulty) {
            faulty.faults().forEach(fault -> LOG.log(Level.ERROR, "SAMANVAY-REFUSES: " + fault));
            throw faulty;
        }
    }

    /** Asks for the definitions at start-up, so that a fault stops the start and not the first request. */
    void atStart(@Observes Startup event) {
        LOG.log(Level.INFO, () -> definitions.departments().size() + " departments defined");
    }

    @Produces
    @Singleton
    Definitions definitions() {
        return definitions;
    }
}
