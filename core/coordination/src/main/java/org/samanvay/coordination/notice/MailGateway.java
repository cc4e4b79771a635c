package org.samanvay.coordination.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.samanvay.coordination.mode.Settings;
import org.samanvay.coordination.notice.MailSettings.Encryption;
import org.samanvay.coordination.problem.CommonProblem;

/** E-mail by SMTP, as plain text. The Message-ID is made of the message's own identifier, so that a second copy shows itself. */
@ApplicationScoped
class MailGateway implements Gateway {
    private static final String PATIENCE_MILLISECONDS = "10000";

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    private Optional<MailSettings> mail = Optional.empty();

    @PostConstruct
    void read() {
        mail = MailSettings.of(settings);
    }

    @Override
    public NoticeChannel channel() {
        return NoticeChannel.EMAIL;
    }

    @Override
    public boolean isOn() {
        return mail.isPresent();
    }

    @Override
    public String checked(String address) {
        String asked = address.strip();
        try {
            InternetAddress parsed = new InternetAddress(asked, true);
            if (parsed.getAddress().equals(asked) && asked.length() <= 254 && asked.indexOf('@') > 0) {
                return allowed(asked);
            }
        } catch (AddressException malformed) {
            // Answered below.
        }
        throw CommonProblem.invalidArgument("address", "This is no mail address", "यह ई-मेल पता नहीं है");
    }

    private String allowed(String address) {
        String domain = address.substring(address.lastIndexOf('@') + 1);
        if (mail.filter(known -> !known.mayGoTo(domain)).isPresent()) {
            throw CommonProblem.invalidArgument(
                    "address",
                    "Notices go to addresses of the office only: " + String.join(", ", mail.get().domains()),
                    "सूचनाएँ केवल कार्यालय के पते पर जाती हैं: " + String.join(", ", mail.get().domains()));
        }
        return address;
    }

    @Override
    public void send(OutgoingNotice notice) throws Undelivered {
        MailSettings known = mail.orElseThrow();
        Session session = Session.getInstance(properties(known));
        try (Transport transport = session.getTransport("smtp")) {
            MimeMessage message = message(session, known, notice);
            transport.connect(known.host(), known.port(), known.user(), known.password());
            transport.sendMessage(message, message.getAllRecipients());
        } catch (SendFailedException refused) {
            throw new Undelivered(NoticeFault.REFUSED);
        } catch (MessagingException broken) {
            throw new Undelivered(NoticeFault.UNREACHABLE);
        }
    }

    static String messageId(UUID message, String domain) {
        return "<notice." + message + "@" + domain + ">";
    }

    private MimeMessage message(Session session, MailSettings known, OutgoingNotice notice) throws MessagingException {
        MimeMessage message = new WithOwnId(session, messageId(notice.id(), known.ownDomain()));
        message.setFrom(new InternetAddress(known.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(notice.address()));
        message.setSubject(NoticeTexts.subject(notice), StandardCharsets.UTF_8.name());
        message.setText(NoticeTexts.body(notice, settings.publicAddress()), StandardCharsets.UTF_8.name());
        message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(clock)));
        // A machine wrote it: no out-of-office answer comes back (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private static Properties properties(MailSettings known) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLISECONDS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLISECONDS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLISECONDS);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(known.encryption() == Encryption.TLS));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(known.encryption() == Encryption.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(known.encryption() == Encryption.STARTTLS));
        properties.setProperty("mail.smtp.auth", String.valueOf(known.user() != null));
        return properties;
    }

    /** Jakarta Mail would give the message an identifier of its own, another one at each try. */
    private static final class WithOwnId extends MimeMessage {
        private final String id;

        WithOwnId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
