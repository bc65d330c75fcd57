package io.keikaku.extract.measure;

import io.keikaku.extract.outline.NumberLabel;
import java.util.List;

/**
 * The text that names a measure, taken apart.
 *
 * @param label number, {@code null} where there is none
 * @param departments as printed in brackets after the name, {@code null} where there are none
 */
record ParsedName(NumberLabel label, String name, String departments, boolean isNew, List<String> marks) {}
