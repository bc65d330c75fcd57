/** DuckDB, as far as datasets need it: tables from JSON Lines, Parquet and database files, and read-only queries. */
package io.keikaku.dataset.duckdb;
