package org.samanvay.spi.organisation;

import org.samanvay.spi.Label;

/** No reason is asked for a no; it is offered again later. */
public enum OfferAnswer {
    @Label(en = "Accepted", hi = "स्वीकार")
    ACCEPTED,
    @Label(en = "Declined for now", hi = "अभी अस्वीकार")
    DECLINED
}
