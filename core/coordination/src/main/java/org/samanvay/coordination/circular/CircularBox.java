package org.samanvay.coordination.circular;

import org.eclipse.microprofile.graphql.Description;

/** Which side of circulars a list is about. */
@Description("Circulars that came, or that were issued / प्राप्त या जारी परिपत्र")
public enum CircularBox {
    RECEIVED,
    ISSUED
}
