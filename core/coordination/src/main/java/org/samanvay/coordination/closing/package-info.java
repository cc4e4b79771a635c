/**
 * What came of a case, and how she is afterwards. Who closes a case says for each person it was for whether there is a safe
 * place, treatment, relief, legal aid, school or work; she may have declined any of it, without a reason. After 30 and 90
 * days the post asks her, by the means that she chose and never by another; that she does not wish it is as good an end as
 * any. A case that is opened again sets its checks anew when it is closed.
 */
@NullMarked
package org.samanvay.coordination.closing;

import org.jspecify.annotations.NullMarked;
