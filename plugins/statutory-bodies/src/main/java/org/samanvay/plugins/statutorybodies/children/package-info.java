/**
 * What the Child Welfare Committee, the Juvenile Justice Board and the child protection unit receive and order. The
 * Juvenile Justice Act protects every child here, the one in conflict with the law too (ss.74, 99).
 */
@NullMarked
package org.samanvay.plugins.statutorybodies.children;

import org.jspecify.annotations.NullMarked;
