package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;

/**
 * A box to be drawn on a page.
 *
 * @param page 1-based
 * @param name written at the box; what is not ASCII is left out
 * @param group boxes of one group have one colour
 */
public record OverlayBox(int page, Box box, String name, String group) {}
