package org.samanvay.coordination.problem;

/** Implemented by one small enum per feature. Codes are permanent. */
public interface ProblemCode {
    String name();
}
