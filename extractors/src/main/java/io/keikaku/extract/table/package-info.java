/** Tables as they are meant: joined over pages, with header, column roles and records. */
package io.keikaku.extract.table;
