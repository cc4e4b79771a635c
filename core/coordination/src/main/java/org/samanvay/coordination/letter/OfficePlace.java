package org.samanvay.coordination.letter;

import java.util.Optional;
import org.samanvay.spi.Text;

/**
 * Where an office stands, for its letterhead.
 *
 * @param letters the state's two letters
 * @param district its letters in numbers; empty at state level
 */
record OfficePlace(String letters, Optional<String> district, Text words) {}
