/**
 * What a person herself holds in her hand, and may ask for. Her slip looks like any office slip: a code, a date, an office
 * and its phone, how to take a consent back and how to complain; nothing on it says what her case is about. With the code
 * and a word that she chose, any officer of any department shows her how things stand: how many offices were asked and
 * have answered, the next date, whom to go to. No department's content is told, and what was asked in confidence is not
 * even counted. After wrong words the word and the officer who asks are locked for a while; every asking is recorded.
 */
@NullMarked
package org.samanvay.coordination.slip;

import org.jspecify.annotations.NullMarked;
