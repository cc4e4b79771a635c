package org.samanvay.coordination.problem;

import org.samanvay.spi.Text;

/** Where something stands, which the steps that are open to it depend on: an enum. */
public interface Status {
    String name();

    /** As the screens say it. */
    Text words();
}
