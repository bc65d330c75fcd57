package io.keikaku.dataset.export;

/** Formats of an export. */
public enum Format {
    /** RFC 4180, one file a table. */
    CSV,
    /** One JSON object a line, one file a table. */
    JSONL,
    /** Apache Parquet with Zstandard compression, one file a table. */
    PARQUET,
    /** A DuckDB database with all tables. Its bytes are not the same from run to run: DuckDB puts random ids into it. */
    DUCKDB,
    /** An Excel workbook with one sheet a table. */
    XLSX,
    /** One readable document a plan. */
    MARKDOWN
}
