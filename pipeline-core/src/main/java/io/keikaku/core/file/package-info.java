/** Files that are written whole or not at all. */
package io.keikaku.core.file;
