package org.samanvay.coordination.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.spi.Level;
import org.samanvay.spi.Text;

/** An office. Its code, department, level and place stay; its name and telephone may change. */
@Entity
@Table(name = "office")
public class Office {
    @Id
    private UUID id;

    private String code;
    private String department;

    @Enumerated(EnumType.STRING)
    private Level level;

    private int state;
    private @Nullable Integer district;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_hi")
    private String nameHi;

    private @Nullable String phone;

    @Version
    private int version;

    /** For EclipseLink. */
    protected Office() {}

    public Office(UUID id, OfficeDetails details) {
        this.id = id;
        this.code = details.code();
        this.department = details.department();
        this.level = details.level();
        this.state = details.state();
        this.district = details.district();
        describe(details.name(), details.phone());
    }

    /** @return whether anything changed */
    public final boolean describe(Text name, @Nullable String newPhone) {
        boolean same = name.equals(name()) && Objects.equals(newPhone, phone);
        this.nameEn = name.en();
        this.nameHi = name.hi();
        this.phone = newPhone;
        return !same;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public OfficeDetails details() {
        return new OfficeDetails(code, department, level, state, district, name(), phone);
    }

    private Text name() {
        return Text.of(nameEn, nameHi);
    }
}
