package org.samanvay.coordination.posting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.post.Charge;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.forms.IndianTime;
import org.samanvay.spi.Text;

/** An officer's time in a post. Its first day stays; its end is set once it is known, and once past is history. */
@Entity
@Table(name = "posting")
public class Posting {
    @Id
    private UUID id;

    private UUID post;
    private UUID account;

    @Enumerated(EnumType.STRING)
    private Charge charge;

    @Column(name = "order_number")
    private String orderNumber;

    @Column(name = "order_date")
    private LocalDate orderDate;

    @Column(name = "held_from")
    private LocalDate heldFrom;

    @Column(name = "held_until")
    private @Nullable LocalDate heldUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private @Nullable PostingEnd endReason;

    @Column(name = "end_order_number")
    private @Nullable String endOrderNumber;

    @Column(name = "end_order_date")
    private @Nullable LocalDate endOrderDate;

    @Version
    private int version;

    /** For EclipseLink. */
    protected Posting() {}

    Posting(UUID id, UUID post, Term term, AppointmentOrder order) {
        this.id = id;
        this.post = post;
        this.account = term.account();
        this.charge = term.charge();
        this.heldFrom = term.from();
        this.heldUntil = term.until();
        this.orderNumber = order.number();
        this.orderDate = order.date();
    }

    void requireVersion(int expected) {
        if (version != expected) {
            throw CommonProblem.versionConflict(version);
        }
    }

    /** @param day the first on which it is no longer held; the first day itself says that it never came about */
    void end(LocalDate day, LocalDate today) {
        if (heldUntil != null && !heldUntil.isAfter(today)) {
            throw new Problem(
                    PostingProblem.POSTING_ENDED,
                    Text.of(
                            "The posting ended on " + IndianTime.day(heldUntil),
                            "पदस्थापना " + IndianTime.day(heldUntil) + " को समाप्त हुई"),
                    Map.of("until", heldUntil.toString()));
        }
        if (day.isBefore(heldFrom)) {
            throw CommonProblem.invalidArgument(
                    "until",
                    "The posting began on " + IndianTime.day(heldFrom),
                    "पदस्थापना " + IndianTime.day(heldFrom) + " को आरंभ हुई");
        }
        this.heldUntil = day;
    }

    /** @param order by which it ends; null where none is told */
    void because(PostingEnd why, @Nullable AppointmentOrder order) {
        this.endReason = why;
        this.endOrderNumber = order == null ? null : order.number();
        this.endOrderDate = order == null ? null : order.date();
    }

    void correct(Term term, AppointmentOrder order) {
        this.charge = term.charge();
        this.heldUntil = term.until();
        this.orderNumber = order.number();
        this.orderDate = order.date();
    }

    public UUID id() {
        return id;
    }

    UUID post() {
        return post;
    }

    UUID account() {
        return account;
    }

    Charge charge() {
        return charge;
    }

    LocalDate heldFrom() {
        return heldFrom;
    }

    @Nullable LocalDate heldUntil() {
        return heldUntil;
    }
}
