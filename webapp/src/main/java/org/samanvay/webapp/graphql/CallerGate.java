package org.samanvay.webapp.graphql;

/** Whether the present request comes from someone who is signed in; everybody else gets 401, and nothing is read. */
@FunctionalInterface
public interface CallerGate {
    boolean admits();
}
