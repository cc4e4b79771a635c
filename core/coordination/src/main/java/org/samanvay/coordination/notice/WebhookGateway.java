package org.samanvay.coordination.notice;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.samanvay.coordination.mode.Settings;

/**
 * A POST of JSON to a machine of the office: {@code {"id":"...","notices":[{"id":"...","at":"...","kind":"REFERRAL_SENT",
 * "post":"UK-...","case":"UK/DDN/..."}]}}. {@code X-Samanvay-Timestamp} has the seconds since 1970 and {@code
 * X-Samanvay-Signature} {@code sha256=} and the HMAC-SHA256 in hexadecimal of timestamp, full stop and body. It goes to hosts
 * that the operator names in {@code SAMANVAY_WEBHOOK_HOSTS} and to no others, however an officer writes the address.
 */
@ApplicationScoped
class WebhookGateway implements Gateway {
    private static final JsonFactory JSON = new JsonFactory();

    @Inject
    private Settings settings;

    @Inject
    private SigningKeys keys;

    @Inject
    private OutgoingHttp http;

    @Inject
    private Clock clock;

    @Override
    public NoticeChannel channel() {
        return NoticeChannel.WEBHOOK;
    }

    @Override
    public boolean isOn() {
        return !hosts().isEmpty();
    }

    private List<String> hosts() {
        return settings.find("SAMANVAY_WEBHOOK_HOSTS").stream()
                .flatMap(names -> Arrays.stream(names.split(",")))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    @Override
    public String checked(String address) {
        return WebhookAddress.checked(address, hosts(), settings.isDemonstration());
    }

    @Override
    public void send(OutgoingNotice notice) throws Undelivered {
        String body = json(notice);
        String timestamp = String.valueOf(clock.instant().getEpochSecond());
        http.send(HttpRequest.newBuilder(URI.create(notice.address()))
                .header("Content-Type", "application/json")
                .header("X-Samanvay-Timestamp", timestamp)
                .header("X-Samanvay-Signature", "sha256=" + keys.sign(notice.seal(), timestamp + "." + body))
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String json(OutgoingNotice notice) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("id", notice.id().toString());
            json.writeNumberField("more", notice.more());
            json.writeArrayFieldStart("notices");
            for (OutgoingNotice.Line line : notice.lines()) {
                json.writeStartObject();
                json.writeStringField("id", line.id().toString());
                json.writeStringField("at", line.at().toString());
                json.writeStringField("kind", line.kind());
                json.writeStringField("post", line.post());
                String number = line.caseNumber();
                if (number != null) {
                    json.writeStringField("case", number);
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
