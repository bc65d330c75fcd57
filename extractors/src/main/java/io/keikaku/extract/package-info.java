/** From a file to a plan: picks the reader for the bytes, then understands what it read. */
package io.keikaku.extract;
