/** What the police owe a child: reports, assessment, and bringing it before those who decide. */
@NullMarked
package org.samanvay.plugins.police.child;

import org.jspecify.annotations.NullMarked;
