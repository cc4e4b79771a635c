package org.samanvay.coordination.informationrequest;

import org.eclipse.microprofile.graphql.Description;

/** Which side of information requests a list is about. */
@Description("Information requests to be answered, or asked / उत्तर देने हेतु, या पूछे गए सूचना अनुरोध")
public enum InformationBox {
    TO_ANSWER,
    ASKED
}
