/**
 * Where things are: states and union territories and their districts, by the codes of the Local Government Directory.
 * They come with the migrations and change with them; nobody edits them in the platform. A place is matched by its
 * code, never by its name, because the name is spelt differently in every register.
 */
@NullMarked
package org.samanvay.coordination.place;

import org.jspecify.annotations.NullMarked;
