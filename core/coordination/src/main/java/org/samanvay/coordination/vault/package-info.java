/**
 * Encryption at rest. Keys lie in a folder outside the database: one that wraps a data key per person, one for keyed
 * hashes. Whatever a person is known by, and every answer of a form, is sealed under that person's data key with the place
 * it belongs to, so that a sealed value cannot be moved to another row. What an officer begins before there is a person lies
 * under a key of the officer's account. Deleting a person's key erases the person, in
 * backups too.
 */
@NullMarked
package org.samanvay.coordination.vault;

import org.jspecify.annotations.NullMarked;
