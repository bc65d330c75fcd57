/**
 * What the index adds to a measure: the themes of the national plan that it belongs to and the kind of its plan, by rules
 * whose evidence words stand in resource files. The canonical record is not touched.
 */
package io.keikaku.index.theme;
