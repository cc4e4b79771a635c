/**
 * Information requests: one question about one establishment to several departments, on an authority's written order. Each
 * answers its part and sees no other; who asked sees them together, each with who gave it and when, and which is missing.
 * Departments that treat or counsel are not asked, and answers end with the request's validity.
 */
@NullMarked
package org.samanvay.coordination.informationrequest;

import org.jspecify.annotations.NullMarked;
