package org.samanvay.coordination.notice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.mode.Missing;
import org.samanvay.coordination.mode.Settings;

/**
 * How mail leaves the platform.
 *
 * @param encryption STARTTLS unless said otherwise; NONE for a relay on this machine alone
 * @param domains to which mail may go; empty: to any
 */
record MailSettings(
        String host,
        int port,
        String from,
        Encryption encryption,
        @Nullable String user,
        @Nullable String password,
        List<String> domains) {
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "::1");

    /** How the way to the mail server is encrypted. */
    enum Encryption {
        STARTTLS,
        TLS,
        NONE
    }

    MailSettings {
        domains = List.copyOf(domains);
    }

    /**
     * Empty where no mail server is named.
     *
     * @throws IllegalStateException where one is, and the rest does not fit
     */
    static Optional<MailSettings> of(Settings settings) {
        return settings.find("SAMANVAY_SMTP_HOST").map(host -> of(host.strip(), settings));
    }

    private static MailSettings of(String host, Settings settings) {
        String from = settings.find("SAMANVAY_SMTP_FROM").map(String::strip).orElse("");
        if (from.indexOf('@') < 1 || from.chars().anyMatch(each -> each <= ' ')) {
            throw new IllegalStateException(Missing.REFUSES + "SAMANVAY_SMTP_FROM must be a mail address, because SAMANVAY_SMTP_HOST is set");
        }
        Encryption encryption = Encryption.valueOf(
                settings.find("SAMANVAY_SMTP_ENCRYPTION").orElse("starttls").strip().toUpperCase(Locale.ROOT));
        if (encryption == Encryption.NONE && !HERE.contains(host)) {
            throw new IllegalStateException(Missing.REFUSES + "SAMANVAY_SMTP_ENCRYPTION is none, and the mail server is on another machine");
        }
        return new MailSettings(
                host,
                settings.find("SAMANVAY_SMTP_PORT").map(Integer::valueOf).orElse(587),
                from,
                encryption,
                settings.find("SAMANVAY_SMTP_USER").orElse(null),
                settings.find("SAMANVAY_SMTP_PASSWORD").orElse(null),
                settings.find("SAMANVAY_SMTP_DOMAINS").stream()
                        .flatMap(names -> Stream.of(names.split(",")))
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    boolean mayGoTo(String domain) {
        String asked = domain.toLowerCase(Locale.ROOT);
        return domains.isEmpty() || domains.stream().anyMatch(each -> asked.equals(each) || asked.endsWith("." + each));
    }

    String ownDomain() {
        return from.substring(from.indexOf('@') + 1);
    }

    /** Never the password. */
    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + "]";
    }
}
