package org.samanvay.spi;

import java.util.Optional;
import java.util.Set;

/**
 * A letter that leaves the platform on paper. Each is a disclosure: it has a recipient and a basis, and tells who a
 * person is only where the law's own form does.
 *
 * @param code lower-kebab within the department; the full code is {@code department.code}
 * @param title the subject line
 * @param about what it is made from
 * @param recipient to whom it may go; to nobody else
 * @param identity what it tells of persons beside their code
 * @param opening the words before the fields; {@code {...}} is not replaced: figures stand in the fields
 * @param closing the words after them
 * @param law where the letter or its form is laid down; empty for office correspondence
 * @param source the official form it follows
 */
public record Letter(
        String code,
        Text title,
        About about,
        Recipient recipient,
        Set<IdentityPart> identity,
        Text opening,
        Text closing,
        Optional<Law> law,
        String source,
        Set<Mark> marks) {
    public Letter {
        identity = Set.copyOf(identity);
        marks = Set.copyOf(marks);
    }

    /** What a letter is made from. */
    public sealed interface About {
        /**
         * An entry of a form of this department.
         *
         * @param form short code within the department
         */
        record Entry(String form) implements About {}

        /**
         * A referral that this department sent.
         *
         * @param service full code; empty: any service
         */
        record Referral(Optional<String> service) implements About {}
    }

    /** To whom a letter may go. */
    public enum Recipient {
        @Label(en = "The post that receives the referral", hi = "रेफरल प्राप्त करने वाला पद")
        RECEIVING_POST,
        @Label(en = "Informant or victim", hi = "सूचनादाता या पीड़ित")
        INFORMANT_OR_VICTIM,
        @Label(en = "The person herself", hi = "स्वयं प्रभावित व्यक्ति")
        PERSON_HERSELF,
        @Label(en = "Magistrate or court", hi = "मजिस्ट्रेट या न्यायालय")
        COURT,
        @Label(en = "Authority that the law names", hi = "विधि में नामित प्राधिकारी")
        AUTHORITY
    }

    /** What tells who a person is. */
    public enum IdentityPart {
        NAME,
        ADDRESS,
        PHONE
    }
}
