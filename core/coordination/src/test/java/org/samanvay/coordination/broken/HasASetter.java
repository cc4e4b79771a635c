package org.samanvay.coordination.broken;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Anybody may change it to anything. */
@Entity
public class HasASetter {
    @Id
    private int id;

    public void setId(int id) {
        this.id = id;
    }
}
