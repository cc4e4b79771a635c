/**
 * The test that every department passes.
 *
 * <p>A plugin's test class extends {@link org.samanvay.spi.testing.DepartmentContract} and gives at least one filled
 * record per form. Everything else is derived: each limit is broken once, each required field left out, each hidden
 * field answered, and the server's verdict is compared with that of an independent JSON Schema validator. The form as
 * others see it is kept as a file, so that it never changes unseen.
 */
@NullMarked
package org.samanvay.spi.testing;

import org.jspecify.annotations.NullMarked;
