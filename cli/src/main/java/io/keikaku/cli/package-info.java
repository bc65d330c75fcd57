/**
 * The {@code keikaku} command: one small class a subcommand. The commands wire the other modules together and render what
 * comes back; they know nothing of formats, layouts or queries.
 */
package io.keikaku.cli;
