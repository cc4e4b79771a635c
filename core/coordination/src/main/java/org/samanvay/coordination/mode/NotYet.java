package org.samanvay.coordination.mode;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.samanvay.spi.Text;

/**
 * Protections that are owed and not built. An entry leaves this list with the change that builds it. The scan of
 * uploads is not here because there are no uploads (M8): evidence is "held at: register, number".
 */
@ApplicationScoped
class NotYet implements Protection {
    private static final Text WAIT = Text.of(
            "not built yet: use demonstration mode with fictitious data only",
            "अभी निर्मित नहीं: केवल काल्पनिक डेटा के साथ प्रदर्शन मोड का उपयोग करें");

    private static final List<Text> OWED = List.of(
            Text.of("the chained and witnessed audit", "श्रृंखलाबद्ध एवं साक्षीकृत लेखा-परीक्षा अभिलेख"),
            Text.of(
                    "retention and destruction of records by schedule (JJ Act s.24)",
                    "अनुसूची के अनुसार अभिलेखों का संधारण एवं विनष्टीकरण (जेजे अधिनियम धारा 24)"),
            Text.of(
                    "emergency access that is reviewed afterwards",
                    "आपात पहुँच, जिसकी बाद में समीक्षा हो"),
            Text.of(
                    "consent and purpose checked for every field",
                    "प्रत्येक फ़ील्ड पर सहमति एवं प्रयोजन की जाँच"),
            Text.of("a second factor at sign-in", "साइन-इन पर दूसरा सत्यापन"),
            Text.of("rotation of the encryption keys", "कूटलेखन कुंजियों का आवर्तन"),
            Text.of(
                    "notices after a breach of data (CERT-In, Data Protection Board, the persons affected)",
                    "डेटा उल्लंघन की सूचनाएँ (CERT-In, डेटा संरक्षण बोर्ड, प्रभावित व्यक्ति)"));

    @Override
    public List<Missing> missing() {
        return OWED.stream().map(what -> new Missing(what, WAIT)).toList();
    }
}
