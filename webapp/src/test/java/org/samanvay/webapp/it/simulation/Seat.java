package org.samanvay.webapp.it.simulation;

import org.jspecify.annotations.Nullable;
import org.samanvay.webapp.it.Api;

/** A post of the simulation: who holds it, and who answers for it while nobody does. */
final class Seat {
    final String code;
    final String id;
    final String department;
    final String service;
    final Api superior;
    private @Nullable Holder holder;

    /** An officer and the posting by which he sits there. */
    record Holder(String name, String account, Api session, String posting) {}

    Seat(String code, String id, String department, String service, Api superior, Holder first) {
        this.code = code;
        this.id = id;
        this.department = department;
        this.service = service;
        this.superior = superior;
        this.holder = first;
    }

    @Nullable Holder holder() {
        return holder;
    }

    void take(@Nullable Holder next) {
        holder = next;
    }

    boolean isVacant() {
        return holder == null;
    }

    /** Whoever works through it now. */
    Api worker() {
        Holder now = holder;
        return now == null ? superior : now.session();
    }
}
