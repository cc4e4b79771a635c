package org.samanvay.plugins.police;

import java.util.List;
import org.samanvay.spi.Level;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Text;

/** The seats of the police, from the state's women and child safety cell down to the desk in a station. */
final class PolicePosts {
    static final String STATION_HOUSE_OFFICER = "station-house-officer";

    static final String INVESTIGATING_OFFICER = "investigating-officer";
    static final String CHILD_WELFARE_OFFICER = "child-welfare-police-officer";
    static final String JUVENILE_UNIT = "special-juvenile-police-unit";
    static final String TRAFFICKING_UNIT = "anti-human-trafficking-unit";
    static final String WOMEN_CELL = "women-cell";
    static final String WOMEN_HELP_DESK = "women-help-desk";
    static final String CIRCLE_OFFICER = "circle-officer";
    static final String STATE_NODAL = "state-nodal-officer";
    static final String DISTRICT_POLICE_CHIEF = "district-police-chief";

    static final List<PostKind> ALL = List.of(
            PostKind.nodal(
                    STATE_NODAL,
                    Text.of(
                            "State nodal officer, Women and Child Safety Cell",
                            "राज्य नोडल अधिकारी, महिला एवं बाल सुरक्षा प्रकोष्ठ"),
                    Level.STATE,
                    ""),
            PostKind.nodal(
                    DISTRICT_POLICE_CHIEF,
                    Text.of(
                            "Senior Superintendent or Superintendent of Police",
                            "वरिष्ठ पुलिस अधीक्षक / पुलिस अधीक्षक"),
                    Level.DISTRICT,
                    STATE_NODAL),
            PostKind.of(
                    WOMEN_CELL,
                    Text.of("Circle Officer, women cell", "क्षेत्राधिकारी, महिला प्रकोष्ठ"),
                    Level.DISTRICT,
                    DISTRICT_POLICE_CHIEF),
            PostKind.of(
                    JUVENILE_UNIT,
                    Text.of("Special Juvenile Police Unit", "विशेष किशोर पुलिस इकाई"),
                    Level.DISTRICT,
                    DISTRICT_POLICE_CHIEF),
            PostKind.of(
                    TRAFFICKING_UNIT,
                    Text.of("Anti Human Trafficking Unit", "मानव तस्करी निरोधक इकाई"),
                    Level.DISTRICT,
                    DISTRICT_POLICE_CHIEF),
            PostKind.of(
                    CIRCLE_OFFICER,
                    Text.of("Circle Officer (Deputy Superintendent of Police)", "क्षेत्राधिकारी (पुलिस उपाधीक्षक)"),
                    Level.LOCAL,
                    DISTRICT_POLICE_CHIEF),
            PostKind.of(
                    "emergency-control-room",
                    Text.of("Control room of 112", "112 नियंत्रण कक्ष"),
                    Level.DISTRICT,
                    DISTRICT_POLICE_CHIEF),
            PostKind.of(
                    "cyber-crime-cell",
                    Text.of("Cyber crime cell", "साइबर अपराध प्रकोष्ठ"),
                    Level.DISTRICT,
                    DISTRICT_POLICE_CHIEF),
            PostKind.of(
                    STATION_HOUSE_OFFICER,
                    Text.of("Station House Officer", "थानाध्यक्ष"),
                    Level.LOCAL,
                    DISTRICT_POLICE_CHIEF),
            PostKind.of(
                    INVESTIGATING_OFFICER,
                    Text.of("Investigating officer", "विवेचक"),
                    Level.LOCAL,
                    STATION_HOUSE_OFFICER),
            PostKind.of(
                    WOMEN_HELP_DESK,
                    Text.of("Women Help Desk", "महिला हेल्प डेस्क"),
                    Level.LOCAL,
                    STATION_HOUSE_OFFICER),
            PostKind.of(
                    CHILD_WELFARE_OFFICER,
                    Text.of("Child Welfare Police Officer", "बाल कल्याण पुलिस अधिकारी"),
                    Level.LOCAL,
                    STATION_HOUSE_OFFICER));

    private PolicePosts() {}
}
