/**
 * Where things are: states and union territories, their districts, and below these sub-districts (tehsils), blocks,
 * urban bodies and villages, by the codes of the Local Government Directory. States come with the migrations; all else
 * is imported from files (see {@link org.samanvay.coordination.bulk}), each place with the days from and until which it
 * is there. A place is matched by its code, never by its name, because the name is spelt differently in every register.
 */
@NullMarked
package org.samanvay.coordination.place;

import org.jspecify.annotations.NullMarked;
