package org.samanvay.plugins.womenchildwelfare;

import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;
import org.samanvay.spi.YesNo;

/** What only the schemes for women and children ask. None of it asks why. */
public record WomenChildWelfareFacts(
        @Field(
                en = "Is the mother registered at the anganwadi centre?",
                hi = "क्या माता आँगनबाड़ी केन्द्र में पंजीकृत हैं?",
                data = DataClass.GENERAL)
        Optional<YesNo> registeredAtAnganwadi,

        @Field(
                en = "Was a trained birth attendant there, if the birth was at home?",
                hi = "घर पर प्रसव होने पर क्या प्रशिक्षित प्रसव सहायिका उपस्थित थीं?",
                data = DataClass.MEDICAL)
        Optional<YesNo> trainedAttendant,

        @Field(
                en = "Admitted to a degree course, or to a diploma of at least a year?",
                hi = "क्या स्नातक अथवा न्यूनतम एक वर्ष के डिप्लोमा में प्रवेश लिया है?",
                data = DataClass.GENERAL)
        Optional<YesNo> higherEducation,

        @Field(
                en = "Is there one of: PM-JAY card, e-Shram card, PM-KISAN, MGNREGA job card, anganwadi or ASHA worker?",
                hi = "क्या इनमें से कोई एक है: पीएम-जय कार्ड, ई-श्रम कार्ड, पीएम-किसान, मनरेगा जॉब कार्ड, आँगनबाड़ी या आशा कार्यकर्ता?",
                data = DataClass.GENERAL)
        Optional<YesNo> otherCategoryProof,

        @Field(
                en = "Which parent or guardian died between March 2020 and March 2022?",
                hi = "मार्च 2020 से मार्च 2022 के बीच किस माता-पिता / संरक्षक की मृत्यु हुई?",
                data = DataClass.GENERAL)
        Optional<ParentLost> parentLost,

        @Field(
                en = "Can the parents not care for the child, or does it live with relatives as an orphan?",
                hi = "क्या माता-पिता देखभाल में असमर्थ हैं, या अनाथ बच्चा संबंधियों के साथ रहता है?",
                data = DataClass.GENERAL)
        Optional<YesNo> parentsUnableOrWithRelatives,

        @Field(
                en = "In training for a job?",
                hi = "क्या रोज़गार हेतु प्रशिक्षण में हैं?",
                data = DataClass.GENERAL)
        Optional<YesNo> inTraining) {

    /** As the Vatsalya scheme asks. */
    public enum ParentLost {
        @Label(en = "Both parents", hi = "माता-पिता दोनों")
        BOTH,
        @Label(en = "One parent, by Covid-19", hi = "एक, कोविड-19 से")
        ONE_BY_COVID,
        @Label(en = "The guardian", hi = "संरक्षक")
        GUARDIAN,
        @Label(en = "None", hi = "कोई नहीं")
        NONE
    }
}
