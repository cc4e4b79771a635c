/**
 * What officers write freely where several departments read it: minutes, decisions. It is refused where it holds what can
 * tell who a person is, as far as that can be seen without an index of names that anybody could read. Names are not seen:
 * that needs an index which does not exist yet, so the screens ask for codes and offices only. What is written about one
 * case is compared with the names of its persons as well, of those whom the writer may open.
 */
@NullMarked
package org.samanvay.coordination.freetext;

import org.jspecify.annotations.NullMarked;
