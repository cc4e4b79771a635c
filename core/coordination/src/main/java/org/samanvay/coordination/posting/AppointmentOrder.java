package org.samanvay.coordination.posting;

import java.time.LocalDate;

/** The order by which an officer is appointed. */
public record AppointmentOrder(String number, LocalDate date) {}
