package org.samanvay.coordination.storage;

import java.util.UUID;

/**
 * What a caller asks to be changed, once.
 *
 * @param account who asks
 * @param operation the mutation's name
 * @param key the caller's idempotency key, 1 to 80 characters
 * @param arguments all that the caller sent; only a keyed hash of it is stored
 */
public record Change(UUID account, String operation, String key, Object arguments) {}
