package org.samanvay.coordination.notice;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;

/** Addresses of machines to which notices may go. */
final class WebhookAddress {
    private static final int LONGEST = 254;

    private WebhookAddress() {}

    /**
     * @param hosts that the operator allows, in lower case
     * @param inClear whether {@code http} is good enough: in a demonstration
     * @throws Problem where it is no address, or leads elsewhere
     */
    static String checked(String address, List<String> hosts, boolean inClear) {
        String asked = address.strip();
        URI parsed = parsed(asked).filter(uri -> isWhole(uri, inClear)).orElseThrow(WebhookAddress::malformed);
        if (!hosts.contains(parsed.getHost().toLowerCase(Locale.ROOT))) {
            throw CommonProblem.invalidArgument(
                    "address", "The operator allows no notices to this host", "संचालक इस होस्ट पर सूचना की अनुमति नहीं देता");
        }
        return asked;
    }

    private static Optional<URI> parsed(String address) {
        try {
            return address.length() > LONGEST ? Optional.empty() : Optional.of(new URI(address));
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(URI uri, boolean inClear) {
        return uri.getHost() != null
                && uri.getUserInfo() == null
                && uri.getFragment() == null
                && ("https".equals(uri.getScheme()) || inClear && "http".equals(uri.getScheme()));
    }

    private static Problem malformed() {
        return CommonProblem.invalidArgument(
                "address", "Give an https:// address without a name or password", "बिना नाम या पासवर्ड का https:// पता दें");
    }
}
