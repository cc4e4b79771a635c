package org.samanvay.webapp.it;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The mail server of an office, at which the platform's mail arrives by SMTP; it can be out of order. */
final class MailServer {
    private static final ServerSetup SMTP = new ServerSetup(
            Integer.getInteger("samanvay.it.smtp.port"), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);

    private static final Queue<Mail> EARLIER = new ConcurrentLinkedQueue<>();
    private static @Nullable GreenMail running;

    private MailServer() {}

    /** What arrived. */
    record Mail(String to, String from, String id, String subject, String text) {
        static Mail of(MimeMessage message) {
            try {
                return new Mail(
                        message.getRecipients(Message.RecipientType.TO)[0].toString(),
                        message.getFrom()[0].toString(),
                        message.getMessageID(),
                        message.getSubject(),
                        message.getContent().toString().replace("\r\n", "\n"));
            } catch (MessagingException unreadable) {
                throw new IllegalStateException(unreadable);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    static synchronized void start() {
        if (running == null) {
            GreenMail started = new GreenMail(SMTP);
            started.start();
            running = started;
        }
    }

    /** What arrived until then stays known. */
    static synchronized void stop() {
        if (running != null) {
            EARLIER.addAll(received(running));
            running.stop();
            running = null;
        }
    }

    static synchronized List<Mail> to(String address) {
        Stream<Mail> now = running == null ? Stream.empty() : received(running).stream();
        return Stream.concat(EARLIER.stream(), now).filter(mail -> mail.to().equals(address)).toList();
    }

    private static List<Mail> received(GreenMail server) {
        return Stream.of(server.getReceivedMessages()).map(Mail::of).toList();
    }
}
