package org.samanvay.spi.organisation;

import org.samanvay.spi.Label;

/**
 * For what she lets the organisation itself act. That her data goes to another department is a consent of the case, and
 * stands there.
 */
public enum ConsentPurpose {
    @Label(en = "Counselling", hi = "परामर्श")
    COUNSELLING,
    @Label(en = "Being called at a number and hour that she chose", hi = "उसके चुने नंबर एवं समय पर कॉल")
    CALL,
    @Label(en = "A visit at a place that she chose", hi = "उसके चुने स्थान पर भेंट")
    VISIT,
    @Label(en = "Somebody going with her", hi = "साथ में किसी का जाना")
    ACCOMPANIMENT,
    @Label(en = "Being asked later how she is", hi = "बाद में कुशल-क्षेम पूछना (अनुवर्तन)")
    FOLLOW_UP
}
