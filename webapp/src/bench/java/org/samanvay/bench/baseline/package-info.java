/**
 * What the API is measured against: servlets of hand-written JDBC and hand-written JSON that answer the same bytes from
 * the same rows. A web application of its own, deployed beside the product in the benchmark's server only. L1 has no
 * duties; L2 has the same as the product: sign-in, access, the cut to what was shared, sealing, and the audit.
 */
package org.samanvay.bench.baseline;
