/**
 * That two things happened at one address, without keeping the address: a keyed hash of its words, made alike for Hindi and
 * English. It is read by no interface, compared within a district only, and goes with the key of the person it belongs to.
 */
@NullMarked
package org.samanvay.coordination.address;

import org.jspecify.annotations.NullMarked;
