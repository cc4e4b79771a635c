package org.samanvay.plugins.police.fir;

import org.samanvay.spi.ImportedReference;

/**
 * What the extract tells of the reference. The law's times run from when the information reached the station, which the
 * extract tells; when it was imported starts none.
 */
public final class ReferenceFromExtract {
    /** Sections that bring a procedure or a head with them do so as in an old reference; others are the officer's to judge. */
    public static final ImportedReference REFERENCE = ImportedReference.from("iif1-extract")
            .read("district", "registration.district")
            .read("station", "registration.station")
            .read("number", "registration.number")
            .read("registeredAt", "registration.registeredAt")
            .read("informationReceivedAt", "information.receivedAt")
            .read("offences", "offences")
            .read("recordedByWoman", "victim.recordedByWoman")
            .read("zeroFir", "registration.zeroFir")
            .read("investigatingPost", "action.investigatingPost")
            .read("copyGivenAt", "action.copyGivenAt")
            .read("sentToCourtAt", "action.sentToCourtAt")
            .following(HeadsFromSections::added);

    private ReferenceFromExtract() {}
}
