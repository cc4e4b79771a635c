package org.samanvay.webapp;

/** Stands for anything of the module above. */
public final class Page {
    private Page() {}
}
