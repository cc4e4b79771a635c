/**
 * What a One Stop Centre (सखी वन स्टॉप सेंटर) writes down when a woman or girl arrives.
 *
 * <p>One intake per case; a correction, a service given later or her leaving the shelter is a new version of it.
 */
@NullMarked
package org.samanvay.plugins.womenchildwelfare.onestopcentre;

import org.jspecify.annotations.NullMarked;
