package org.samanvay.plugins.statutorybodies;

import java.util.List;
import org.samanvay.spi.Level;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Text;

/**
 * The seats of the bodies. Who decides independently reports to nobody here: what delay of theirs is told to whom stands
 * with the duty. The nodal post of the state is our proposal, for no act gives these bodies one; that of a district is
 * the District Magistrate, before whom most of them come together. What an independent body decides, and an inquiry into
 * harassment at work, is kept apart from him: he sees what is late below him, and not the cases.
 */
final class StatutoryPosts {
    static final String DISTRICT_MAGISTRATE = "district-magistrate";
    static final String SUB_DIVISIONAL_MAGISTRATE = "sub-divisional-magistrate";
    static final String CHILD_MARRIAGE_PROHIBITION_OFFICER = "child-marriage-prohibition-officer";
    static final String CHILD_WELFARE_COMMITTEE = "child-welfare-committee";
    static final String JUVENILE_JUSTICE_BOARD = "juvenile-justice-board";
    static final String CHILD_PROTECTION_UNIT = "district-child-protection-unit";
    static final String STATE_LEGAL_SERVICES = "state-legal-services-authority";
    static final String DISTRICT_LEGAL_SERVICES = "district-legal-services-authority";
    static final String DISTRICT_OFFICER = "district-officer-workplace";
    static final String LOCAL_COMMITTEE = "local-committee";
    static final String INTERNAL_COMMITTEE = "internal-committee";
    static final String COMPLAINT_RECEIVING_OFFICER = "complaint-receiving-officer";
    static final String DIRECTOR_OF_PROSECUTION = "director-of-prosecution";
    static final String DISTRICT_PROSECUTION = "district-prosecution-office";
    static final String SPECIAL_PROSECUTOR = "special-public-prosecutor";
    static final String FORENSIC_LABORATORY = "forensic-science-laboratory";

    private static final String STATE_COORDINATION = "state-coordination-officer";
    private static final String NOBODY = "";

    /** Records of children are confidential. */
    private static final String CHILDREN = "JJ Act 2015 s.74, 99";

    /** Complaint, inquiry and report are made known to nobody but the parties and whom the Act names. */
    private static final String WORKPLACE = "POSH Act 2013 s.16";

    private static final String LEGAL_SERVICES =
            "Design proposal: an authority that decides independently; what she asked of it is hers";

    static final List<PostKind> ALL = List.of(
            PostKind.nodal(
                    STATE_COORDINATION,
                    Text.of(
                            "State coordination officer for statutory bodies (proposed post)",
                            "राज्य समन्वय अधिकारी, वैधानिक निकाय (प्रस्तावित पद)"),
                    Level.STATE,
                    NOBODY),
            PostKind.nodal(
                    DISTRICT_MAGISTRATE,
                    Text.of("District Magistrate", "जिला मजिस्ट्रेट"),
                    Level.DISTRICT,
                    STATE_COORDINATION),
            PostKind.of(
                    SUB_DIVISIONAL_MAGISTRATE,
                    Text.of("Sub-Divisional Magistrate", "उप जिला मजिस्ट्रेट"),
                    Level.LOCAL,
                    DISTRICT_MAGISTRATE),
            PostKind.of(
                    CHILD_MARRIAGE_PROHIBITION_OFFICER,
                    Text.of("Child Marriage Prohibition Officer", "बाल विवाह प्रतिषेध अधिकारी"),
                    Level.LOCAL,
                    DISTRICT_MAGISTRATE),
            PostKind.of(
                    CHILD_WELFARE_COMMITTEE,
                    Text.of("Child Welfare Committee", "बाल कल्याण समिति"),
                    Level.DISTRICT,
                    NOBODY)
                    .keptApart(CHILDREN, Mark.UNVERIFIED),
            PostKind.of(
                    JUVENILE_JUSTICE_BOARD,
                    Text.of("Juvenile Justice Board", "किशोर न्याय बोर्ड"),
                    Level.DISTRICT,
                    NOBODY)
                    .keptApart(CHILDREN, Mark.UNVERIFIED),
            PostKind.of(
                    CHILD_PROTECTION_UNIT,
                    Text.of("District Child Protection Unit", "जिला बाल संरक्षण इकाई"),
                    Level.DISTRICT,
                    DISTRICT_MAGISTRATE),
            PostKind.of(
                    STATE_LEGAL_SERVICES,
                    Text.of(
                            "Member Secretary, State Legal Services Authority",
                            "सदस्य सचिव, राज्य विधिक सेवा प्राधिकरण"),
                    Level.STATE,
                    NOBODY)
                    .keptApart(LEGAL_SERVICES, Mark.DESIGN_PROPOSAL),
            PostKind.of(
                    DISTRICT_LEGAL_SERVICES,
                    Text.of("Secretary, District Legal Services Authority", "सचिव, जिला विधिक सेवा प्राधिकरण"),
                    Level.DISTRICT,
                    STATE_LEGAL_SERVICES)
                    .keptApart(LEGAL_SERVICES, Mark.DESIGN_PROPOSAL),
            PostKind.of(
                    DISTRICT_OFFICER,
                    Text.of(
                            "District Officer under the Act on sexual harassment at work",
                            "जिला अधिकारी (कार्यस्थल पर लैंगिक उत्पीड़न अधिनियम, धारा 5)"),
                    Level.DISTRICT,
                    DISTRICT_MAGISTRATE)
                    .keptApart(WORKPLACE, Mark.UNVERIFIED),
            PostKind.of(
                    LOCAL_COMMITTEE,
                    Text.of("Chairperson, Local Committee", "अध्यक्ष, स्थानीय समिति"),
                    Level.DISTRICT,
                    DISTRICT_OFFICER)
                    .keptApart(WORKPLACE, Mark.UNVERIFIED),
            PostKind.of(
                    COMPLAINT_RECEIVING_OFFICER,
                    Text.of(
                            "Nodal officer who receives complaints for the Local Committee",
                            "स्थानीय समिति हेतु शिकायत प्राप्त करने वाले नोडल अधिकारी"),
                    Level.LOCAL,
                    DISTRICT_OFFICER)
                    .keptApart(WORKPLACE, Mark.UNVERIFIED),
            PostKind.of(
                    INTERNAL_COMMITTEE,
                    Text.of("Presiding Officer, Internal Committee", "पीठासीन अधिकारी, आंतरिक समिति"),
                    Level.LOCAL,
                    NOBODY)
                    .keptApart(WORKPLACE, Mark.UNVERIFIED),
            PostKind.of(
                    DIRECTOR_OF_PROSECUTION,
                    Text.of("Director of Prosecution", "निदेशक अभियोजन"),
                    Level.STATE,
                    NOBODY),
            PostKind.of(
                    DISTRICT_PROSECUTION,
                    Text.of("District Directorate of Prosecution", "जिला अभियोजन निदेशालय"),
                    Level.DISTRICT,
                    DIRECTOR_OF_PROSECUTION),
            PostKind.of(
                    SPECIAL_PROSECUTOR,
                    Text.of("Special Public Prosecutor", "विशेष लोक अभियोजक"),
                    Level.DISTRICT,
                    DISTRICT_PROSECUTION),
            PostKind.of(
                    FORENSIC_LABORATORY,
                    Text.of("Forensic Science Laboratory", "विधि विज्ञान प्रयोगशाला"),
                    Level.STATE,
                    NOBODY));

    private StatutoryPosts() {}
}
