/** What an extraction decided and why, as records for those who ask. */
package io.keikaku.extract.explain;
