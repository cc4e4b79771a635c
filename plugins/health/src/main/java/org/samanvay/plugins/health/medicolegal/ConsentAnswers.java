package org.samanvay.plugins.health.medicolegal;

import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.YesNo;

/**
 * Her answer to each step. That the police are told is no question of consent, so it is not asked here. Whoever is
 * accused, or lives in the household of one who is, cannot consent for a child: no answer says that he did.
 */
public record ConsentAnswers(
        @Field(en = "Examination for treatment", hi = "उपचार हेतु परीक्षण", data = DataClass.MEDICAL)
        ConsentAnswer treatment,

        @Field(en = "Medico-legal examination", hi = "चिकित्सा-विधिक परीक्षण", data = DataClass.MEDICAL)
        ConsentAnswer examination,

        @Field(en = "Collection of samples", hi = "नमूना संग्रह", data = DataClass.MEDICAL) ConsentAnswer samples,

        @Field(en = "Consent given by", hi = "सहमति किसने दी", data = DataClass.MEDICAL) ConsentGivenBy givenBy,

        @Field(en = "Parent or guardian", hi = "माता-पिता / अभिभावक", data = DataClass.IDENTITY) PersonRef guardian,

        @Field(en = "May this person consent for the child?", hi = "क्या यह व्यक्ति बालक की ओर से सहमति दे सकता है?", data = DataClass.SAFETY)
        GuardianStanding guardianStanding,

        @Field(
                en = "Paper of informed refusal",
                hi = "सूचित अस्वीकृति का प्रपत्र",
                data = DataClass.MEDICAL,
                hintEn = "No reason is asked; treatment goes on",
                hintHi = "कारण नहीं पूछा जाएगा; उपचार जारी रहेगा")
        DocumentRef refusalPaper,

        @Field(en = "Interpreter or special educator present", hi = "दुभाषिया या विशेष शिक्षक उपस्थित", data = DataClass.MEDICAL)
        Optional<YesNo> interpreter) {

    /** Each step is answered by itself. */
    public enum ConsentAnswer {
        @Label(en = "Refused", hi = "नहीं दी")
        REFUSED,
        @Label(en = "Given", hi = "दी")
        GIVEN
    }

    /** MoHFW 2014: from 12 years on a child consents herself. */
    public enum ConsentGivenBy {
        @Label(en = "The person herself (12 years and above)", hi = "स्वयं (12 वर्ष या अधिक)")
        HERSELF,
        @Label(en = "Parent", hi = "माता-पिता")
        PARENT,
        @Label(en = "Guardian", hi = "अभिभावक")
        GUARDIAN,
        @Label(en = "Child Welfare Committee or its nominee", hi = "बाल कल्याण समिति अथवा उसके द्वारा नामित")
        CHILD_WELFARE_COMMITTEE
    }

    /** There is no third answer: in doubt the Child Welfare Committee decides. */
    public enum GuardianStanding {
        @Label(en = "Not accused and not of an accused's household", hi = "न अभियुक्त, न अभियुक्त के परिवार में निवासी")
        NOT_ACCUSED_NOR_OF_HOUSEHOLD,
        @Label(en = "The Child Welfare Committee allowed it", hi = "बाल कल्याण समिति ने अनुमति दी")
        ALLOWED_BY_COMMITTEE
    }
}
