/**
 * The registers that departments keep: factories, estates, schools, hospitals, shelters, committees. A department's
 * definition says which registers there are, what an entry can be and which posts keep it; what stands in them is data of a
 * state. Signed-in officers of the state read them, forms point to their entries. An entry is an establishment and never
 * a person: it has no owner, and nothing in it tells that anybody complained. Each change makes a new version; all
 * versions stay.
 */
@NullMarked
package org.samanvay.coordination.establishment;

import org.jspecify.annotations.NullMarked;
