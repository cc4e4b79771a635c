package org.samanvay.coordination.referral;

import java.util.UUID;

/** The caller has asked another post; told within the transaction. */
public record ReferralSent(UUID caseFile, UUID referral) {}
