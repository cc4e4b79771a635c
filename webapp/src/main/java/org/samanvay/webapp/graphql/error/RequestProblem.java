package org.samanvay.webapp.graphql.error;

import org.samanvay.coordination.body.Unread;
import org.samanvay.coordination.problem.ProblemCode;
import org.samanvay.spi.Text;

/** What can be wrong with a request before any operation of ours runs; codes are permanent. */
public enum RequestProblem implements ProblemCode {
    UNAUTHENTICATED(401, "Sign in first.", "पहले साइन इन करें।"),
    METHOD_NOT_ALLOWED(405, "Only GET and POST are answered here.", "यहाँ केवल GET और POST स्वीकार हैं।"),
    POST_ONLY(
            405,
            "Send this by POST, so that nothing personal stands in an address.",
            "इसे POST से भेजें, ताकि पते में कोई निजी बात न आए।"),
    UPGRADE_NOT_OFFERED(400, "This address offers no WebSocket.", "यह पता WebSocket नहीं देता।"),
    GET_NOT_ALLOWED(
            405,
            "GET answers only queries without variables and literals, so that nothing personal stands in an address.",
            "GET केवल ऐसी क्वेरी का उत्तर देता है जिनमें चर या मान न हों, ताकि पते में कोई निजी बात न आए।"),
    NOT_ACCEPTABLE(
            406,
            "Answers are application/graphql-response+json or application/json, in UTF-8.",
            "उत्तर application/graphql-response+json या application/json में, UTF-8 में होते हैं।"),
    ADDRESS_UNREADABLE(
            400,
            "The address has a parameter that cannot be decoded or comes twice.",
            "पते में कोई पैरामीटर पढ़ा नहीं जा सका या दो बार आया है।"),
    BODY_TOO_SLOW(
            408,
            "The request did not arrive in time; send it again.",
            "अनुरोध समय पर नहीं पहुँचा; पुनः भेजें।"),
    /** Of one address, where anybody may ask. */
    TOO_MANY_REQUESTS(
            429,
            "Too many questions from your address; try again in a moment.",
            "आपके पते से बहुत अधिक प्रश्न आए हैं; कुछ क्षण बाद पुनः प्रयास करें।"),
    BODY_TOO_LARGE(413, "The request is too large.", "अनुरोध बहुत बड़ा है।"),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "Send application/json in UTF-8, uncompressed.",
            "application/json, UTF-8 में, बिना संपीड़न के भेजें।"),
    BODY_NOT_JSON(400, "The request is not well-formed JSON.", "अनुरोध सही JSON नहीं है।"),
    BATCH_NOT_ALLOWED(400, "Send one request at a time.", "एक बार में एक ही अनुरोध भेजें।"),
    NUMBER_TOO_LARGE(400, "A number in the request is too long.", "अनुरोध में कोई संख्या बहुत लंबी है।"),
    PARAMETER_MISSING(400, "The request has no \"query\".", "अनुरोध में \"query\" नहीं है।"),
    PARAMETER_INVALID(
            400,
            "\"query\" and \"operationName\" are strings, \"variables\" and \"extensions\" are objects.",
            "\"query\" और \"operationName\" पाठ होते हैं, \"variables\" और \"extensions\" ऑब्जेक्ट।"),
    /** The page is older than the server, or newer: it has to be loaded again. */
    DOCUMENT_UNKNOWN(
            400,
            "The server does not know this question; load the page again.",
            "सर्वर यह प्रश्न नहीं पहचानता; पृष्ठ पुनः लोड करें।"),
    GRAPHQL_PARSE_FAILED(400, "The document cannot be read.", "दस्तावेज़ पढ़ा नहीं जा सका।"),
    GRAPHQL_VALIDATION_FAILED(400, "The document does not fit the schema.", "दस्तावेज़ स्कीमा के अनुसार नहीं है।"),
    DOCUMENT_TOO_LARGE(400, "The document is too long.", "दस्तावेज़ बहुत लंबा है।"),
    DOCUMENT_TOO_DEEP(400, "The document is nested too deeply.", "दस्तावेज़ में परतें बहुत गहरी हैं।"),
    DOCUMENT_TOO_COSTLY(400, "The document selects too many fields.", "दस्तावेज़ बहुत अधिक फ़ील्ड माँगता है।"),
    TOO_MANY_ALIASES(400, "The document has too many aliases.", "दस्तावेज़ में उपनाम बहुत अधिक हैं।"),
    TOO_MANY_DIRECTIVES(400, "The document has too many directives.", "दस्तावेज़ में निर्देश बहुत अधिक हैं।"),
    LIST_TOO_LONG(400, "A list in the request is too long.", "अनुरोध में कोई सूची बहुत लंबी है।"),
    OPERATION_NOT_FOUND(400, "There is no such operation in the document.", "दस्तावेज़ में ऐसा कोई कार्य नहीं है।"),
    BAD_USER_INPUT(400, "A value of the request does not fit.", "अनुरोध का कोई मान सही नहीं है।"),
    RESULT_TOO_LARGE(400, "The answer would be too large; ask for less.", "उत्तर बहुत बड़ा होगा; कम माँगें।");

    private final int status;
    private final Text text;

    RequestProblem(int status, String en, String hi) {
        this.status = status;
        this.text = Text.of(en, hi);
    }

    /** Of a body that was not read to its end. */
    public static RequestProblem of(Unread.Reason reason) {
        return switch (reason) {
            case TOO_LARGE -> BODY_TOO_LARGE;
            case TOO_SLOW -> BODY_TOO_SLOW;
        };
    }

    /** The HTTP status where the answer may carry one of its own. */
    public int status() {
        return status;
    }

    public Text text() {
        return text;
    }
}
