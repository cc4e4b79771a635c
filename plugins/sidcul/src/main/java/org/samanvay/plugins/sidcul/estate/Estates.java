package org.samanvay.plugins.sidcul.estate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samanvay.spi.CodeList;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;

/** The estates, each with the LGD code of its district. */
public final class Estates {
    private static final String DEHRADUN = "49";
    private static final String HARIDWAR = "50";
    private static final String PAURI = "52";
    private static final String UDHAM_SINGH_NAGAR = "56";

    public static final CodeList LIST = new CodeList(
            "estates",
            Text.of("Industrial estates", "औद्योगिक आस्थान"),
            List.of(
                    estate("IIE-HRD", "Integrated Industrial Estate Haridwar", "एकीकृत औद्योगिक आस्थान हरिद्वार", HARIDWAR),
                    estate("IIE-PNT", "Integrated Industrial Estate Pantnagar", "एकीकृत औद्योगिक आस्थान पंतनगर", UDHAM_SINGH_NAGAR),
                    estate("PHC-SLQ", "Pharma City Selaqui", "फार्मा सिटी सेलाकुई", DEHRADUN),
                    estate("ITP-DDN", "IT Park Dehradun", "आईटी पार्क देहरादून", DEHRADUN),
                    estate("GC-SGD", "Growth Centre Sigaddi, Kotdwar", "ग्रोथ सेंटर सिगड्डी, कोटद्वार", PAURI),
                    estate("ELD-STG1", "Eldeco-SIDCUL Sitarganj, Phase I", "एल्डेको-सिडकुल सितारगंज, चरण 1", UDHAM_SINGH_NAGAR),
                    estate("ELD-STG2", "Sitarganj, Phase II", "सितारगंज, चरण 2", UDHAM_SINGH_NAGAR),
                    estate("ESC-KSP", "SIDCUL Kashipur", "सिडकुल काशीपुर", UDHAM_SINGH_NAGAR),
                    estate("IE-BHG", "Industrial area Bhagwanpur", "औद्योगिक क्षेत्र भगवानपुर", HARIDWAR)
                            .marked(Mark.UNVERIFIED),
                    estate("PKH-KIC", "Industrial area Khurpia Farm, Kichha", "औद्योगिक क्षेत्र खुरपिया फार्म, किच्छा", UDHAM_SINGH_NAGAR)
                            .marked(Mark.UNVERIFIED)),
            "https://www.hindustantimes.com/dehradun/sitarganj-industrial-land-finds-no-takers/story-kZS4m3l7mb0itOqYJZQzyN.html;"
                    + " a page of questions on SIDCUL; the last two: general knowledge",
            Set.of(Mark.UNVERIFIED));

    private Estates() {}

    private static CodeList.Entry estate(String code, String en, String hi, String district) {
        return CodeList.Entry.of(code, Text.of(en, hi)).national(Map.of("LGD", district));
    }
}
