package org.samanvay.plugins.womenchildwelfare;

import java.util.List;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Service;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;

/** What others may ask of the department. The times are our proposal: no text promises them. */
final class WomenChildWelfareServices {
    private static final String ONE_STOP_CENTRE =
            "One Stop Centre scheme; https://www.godigit.com/guides/government-schemes/one-stop-centre-scheme";
    private static final String FIR_STATION = "police.first-information-report#station";
    private static final String FIR_NUMBER = "police.first-information-report#number";
    private static final String ABSENT_CHILD = "education.out-of-school-report#child";

    static final List<Service> ALL = List.of(
            Service.of(
                            "one-stop-centre-support",
                            Text.of("Support at the One Stop Centre", "सखी वन स्टॉप सेंटर में सहायता"),
                            Term.hours(1),
                            Term.days(1),
                            ONE_STOP_CENTRE,
                            Mark.DESIGN_PROPOSAL)
                    .needing(FIR_STATION, FIR_NUMBER)
                    .openToOtherStates(),
            Service.of(
                            "shelter",
                            Text.of(
                                    "Shelter at the One Stop Centre, up to 5 days",
                                    "सखी वन स्टॉप सेंटर में आश्रय, अधिकतम 5 दिन"),
                            Term.minutes(30),
                            Term.hours(4),
                            ONE_STOP_CENTRE,
                            Mark.DESIGN_PROPOSAL)
                    .inConfidence(),
            Service.of(
                            "counselling",
                            Text.of("Psycho-social counselling", "मनो-सामाजिक परामर्श"),
                            Term.hours(4),
                            Term.days(3),
                            ONE_STOP_CENTRE,
                            Mark.DESIGN_PROPOSAL)
                    .inConfidence(),
            Service.of(
                            "protection-officer-assistance",
                            Text.of("Assistance of the Protection Officer", "संरक्षण अधिकारी की सहायता"),
                            Term.hours(4),
                            Term.days(2),
                            "PWDVA 2005 s.9",
                            Mark.UNVERIFIED,
                            Mark.DESIGN_PROPOSAL)
                    .needing(
                            "women-child-welfare.one-stop-centre-intake#survivor.age",
                            "women-child-welfare.one-stop-centre-intake#violence.kinds"),
            Service.of(
                    "legal-aid-link",
                    Text.of(
                            "Link to legal aid of the District Legal Services Authority",
                            "जिला विधिक सेवा प्राधिकरण की विधिक सहायता से जोड़ना"),
                    Term.hours(4),
                    Term.days(3),
                    ONE_STOP_CENTRE,
                    Mark.DESIGN_PROPOSAL),
            Service.of(
                            "child-protection",
                            Text.of(
                                    "Make a child safe, and bring it before the Child Welfare Committee",
                                    "बालिका / बालक को सुरक्षित करना एवं बाल कल्याण समिति के समक्ष प्रस्तुत करना"),
                            Term.hours(1),
                            Term.days(1),
                            "JJ Act 2015 s.31; the times of this service are our proposal",
                            Mark.DESIGN_PROPOSAL)
                    .needing(
                            ABSENT_CHILD,
                            "education.out-of-school-report#childMarriageApprehended",
                            "education.out-of-school-report#homeVisit.childWish",
                            "education.school-incident-report#nature")
                    .openToOtherStates(),
            Service.of(
                            "child-marriage-prevention",
                            Text.of(
                                    "Talk with the family so that no child marriage takes place",
                                    "बाल विवाह रोकने हेतु परिवार से संवाद"),
                            Term.hours(4),
                            Term.days(3),
                            "Design proposal; orders are the Child Marriage Prohibition Officer's",
                            Mark.DESIGN_PROPOSAL,
                            Mark.DRAFT_TRANSLATION)
                    .needing(ABSENT_CHILD, "education.out-of-school-report#childMarriageApprehended"),
            Service.of(
                            "safety-plan",
                            Text.of("A safety plan with her", "उसके साथ सुरक्षा योजना बनाना"),
                            Term.hours(4),
                            Term.days(1),
                            "Design proposal",
                            Mark.DESIGN_PROPOSAL)
                    .inConfidence(),
            Service.of(
                            "shakti-sadan-stay",
                            Text.of("Stay in a Shakti Sadan", "शक्ति सदन में निवास"),
                            Term.hours(4),
                            Term.days(3),
                            "Mission Shakti guidelines 2022; the times are our proposal",
                            Mark.DESIGN_PROPOSAL)
                    .inConfidence(),
            Service.of(
                            "schemes-for-women-and-children",
                            Text.of(
                                    "Help with an application for a scheme", "योजना हेतु आवेदन में सहायता"),
                            Term.workingDays(2),
                            Term.days(15),
                            "Design proposal",
                            Mark.DESIGN_PROPOSAL)
                    .withDocuments(Text.of(
                            "The papers of the scheme, as far as they are there",
                            "योजना के उपलब्ध अभिलेख")),
            Service.of(
                    "category-certificate",
                    Text.of(
                            "Certificate of a category, without its reason",
                            "श्रेणी का प्रमाण पत्र (कारण बताए बिना)"),
                    Term.workingDays(2),
                    Term.days(7),
                    "Design proposal",
                    Mark.DESIGN_PROPOSAL,
                    Mark.DRAFT_TRANSLATION));

    private WomenChildWelfareServices() {}
}
