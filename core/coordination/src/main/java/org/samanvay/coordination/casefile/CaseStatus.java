package org.samanvay.coordination.casefile;

/** Whether work on a case goes on. */
public enum CaseStatus {
    OPEN,
    CLOSED
}
