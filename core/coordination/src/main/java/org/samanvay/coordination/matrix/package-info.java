/**
 * The nodal matrix of a state: one answerable seat of every department that works there, for the state and for each of its
 * districts. It says who holds each seat, or since when nobody does, and how the seat answers. A seat for which no post was
 * ever made is shown as empty too, for nobody answers there either. What a stranger may see of it is the office and its
 * phone, never a name.
 */
@NullMarked
package org.samanvay.coordination.matrix;

import org.jspecify.annotations.NullMarked;
