package org.samanvay.coordination.department;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.System.Logger.Level;
import org.samanvay.coordination.mode.Missing;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.FaultyDefinitions;

/** Reads the definitions of every department on the class path, once, before anything else needs them. */
@ApplicationScoped
public class LoadedDefinitions {
    private static final System.Logger LOG = System.getLogger(LoadedDefinitions.class.getName());

    private Definitions definitions;

    /**
     * Reads them; what is read before there are beans asks here too, so that no fault goes untold.
     *
     * @throws FaultyDefinitions after one line for each fault, by which the launcher knows why the server does not start
     */
    public static Definitions read() {
        try {
            return Definitions.load();
        } catch (FaultyDefinitions faulty) {
            faulty.faults().forEach(fault -> LOG.log(Level.ERROR, Missing.REFUSES + fault));
            throw faulty;
        }
    }

    @PostConstruct
    void load() {
        definitions = read();
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
