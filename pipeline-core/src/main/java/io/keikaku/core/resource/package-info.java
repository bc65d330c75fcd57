/** Texts that are part of the program: vocabularies, labels, schemas. */
package io.keikaku.core.resource;
