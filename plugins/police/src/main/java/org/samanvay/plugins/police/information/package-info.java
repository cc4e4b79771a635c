/** Information as it comes to a station, before and beside a first information report: where it is written, and what the law makes of it. */
@NullMarked
package org.samanvay.plugins.police.information;

import org.jspecify.annotations.NullMarked;
