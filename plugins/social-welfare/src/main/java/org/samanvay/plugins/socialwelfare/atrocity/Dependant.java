package org.samanvay.plugins.socialwelfare.atrocity;

import org.samanvay.plugins.socialwelfare.bank.BankAccount;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;
import org.samanvay.spi.PersonRef;

/** Somebody who depended on a person who died; the rules name who counts. */
public record Dependant(
        @Field(en = "Dependant", hi = "आश्रित", data = DataClass.IDENTITY) PersonRef person,

        @Field(en = "Relation", hi = "संबंध", data = DataClass.IDENTITY) DependantRelation relation,

        @Field(en = "Bank account", hi = "बैंक खाता", data = DataClass.IDENTITY) BankAccount account) {

    /** SC/ST (Prevention of Atrocities) Rules 1995, rule 2(b), as amended in 2016. */
    public enum DependantRelation {
        @Label(en = "Husband or wife", hi = "पति या पत्नी")
        SPOUSE,
        @Label(en = "Child", hi = "संतान")
        CHILD,
        @Label(en = "Parent", hi = "माता या पिता")
        PARENT,
        @Label(en = "Brother or sister", hi = "भाई या बहन")
        SIBLING,
        @Label(en = "Another dependant", hi = "अन्य आश्रित")
        OTHER
    }
}
