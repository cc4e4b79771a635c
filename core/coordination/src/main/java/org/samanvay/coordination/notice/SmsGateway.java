package org.samanvay.coordination.notice;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.mode.Missing;
import org.samanvay.coordination.mode.Settings;
import org.samanvay.coordination.problem.CommonProblem;

/**
 * SMS through the operator's gateway: a POST of {@code {"id","to","sender","template","count","text"}} with a bearer token. One
 * template for every message, as operators in India register sender and text before they carry it: it takes how many notices
 * wait, and nothing else. The {@code id} is the same at each try, so that the gateway can tell a second copy.
 */
@ApplicationScoped
class SmsGateway implements Gateway {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern MOBILE = Pattern.compile("\\+91[6-9][0-9]{9}");

    @Inject
    private Settings settings;

    @Inject
    private OutgoingHttp http;

    private @Nullable Operator operator;

    /** What the operator has set. */
    private record Operator(URI address, String token, String sender, String template) {
        /** Never the token. */
        @Override
        public String toString() {
            return "Operator[" + sender + "]";
        }
    }

    @PostConstruct
    void read() {
        operator = settings.find("SAMANVAY_SMS_URL")
                .map(address -> new Operator(
                        URI.create(address.strip()),
                        required("SAMANVAY_SMS_TOKEN"),
                        required("SAMANVAY_SMS_SENDER"),
                        required("SAMANVAY_SMS_TEMPLATE")))
                .orElse(null);
    }

    private String required(String name) {
        return settings.find(name)
                .map(String::strip)
                .orElseThrow(() -> new IllegalStateException(
                        Missing.REFUSES + name + " must be set, because SAMANVAY_SMS_URL is"));
    }

    @Override
    public NoticeChannel channel() {
        return NoticeChannel.SMS;
    }

    @Override
    public boolean isOn() {
        return operator != null;
    }

    @Override
    public String checked(String address) {
        String number = address.replaceAll("[\\s-]", "");
        if (!MOBILE.matcher(number).matches()) {
            throw CommonProblem.invalidArgument(
                    "address", "Give the office's mobile number as +91 and ten digits", "कार्यालय का मोबाइल नंबर +91 और दस अंकों में दें");
        }
        return number;
    }

    @Override
    public void send(OutgoingNotice notice) throws Undelivered {
        Operator known = Optional.ofNullable(operator).orElseThrow();
        http.send(HttpRequest.newBuilder(known.address())
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + known.token())
                .POST(HttpRequest.BodyPublishers.ofString(json(known, notice))));
    }

    private static String json(Operator known, OutgoingNotice notice) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("id", notice.id().toString());
            json.writeStringField("to", notice.address());
            json.writeStringField("sender", known.sender());
            json.writeStringField("template", known.template());
            json.writeNumberField("count", notice.count());
            json.writeStringField("text", NoticeTexts.shortText(notice));
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
