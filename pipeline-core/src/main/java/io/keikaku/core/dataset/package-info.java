/** Plans kept as canonical JSON, and the tables that are made of them. */
package io.keikaku.core.dataset;
