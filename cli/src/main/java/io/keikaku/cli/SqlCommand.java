package io.keikaku.cli;

import io.keikaku.core.dataset.DatasetFolder;
import io.keikaku.dataset.duckdb.RowConsumer;
import io.keikaku.dataset.sql.CsvResult;
import io.keikaku.dataset.sql.DatasetQuery;
import io.keikaku.dataset.sql.JsonResult;
import io.keikaku.dataset.sql.TextResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code keikaku sql}: answers a question in SQL. */
@Command(
        name = "sql",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Answers one SELECT in DuckDB's SQL on the tables of a dataset. Changes nothing.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  keikaku sql \"SHOW TABLES\" --in dataset",
            "  keikaku sql \"DESCRIBE measures\" --in dataset",
            "  keikaku sql \"SELECT municipality, name FROM measures WHERE first_year = 2024\" --in dataset --csv",
            "  keikaku sql --file question.sql --in dataset --json"
        })
final class SqlCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Question question;

    @Mixin
    private DatasetOption dataset;

    @ArgGroup
    private Form form = new Form();

    @Override
    public Integer call() throws IOException {
        DatasetFolder folder = dataset.open();
        PrintWriter out = spec.commandLine().getOut();
        try (DatasetQuery query = DatasetQuery.open(folder.plans(), folder.tables())) {
            query.run(question.sql(), form.writeTo(out));
        }
        out.flush();
        return ExitCode.GOOD;
    }

    /** What is asked, on the command line or in a file. */
    static final class Question {
        @Parameters(paramLabel = "SELECT", description = "What to ask. Tables and columns: docs/dataset.md.")
        private String sql;

        @Option(
                names = {"-f", "--file"},
                paramLabel = "FILE",
                description = "A file with what to ask, in UTF-8.")
        private Path file;

        String sql() throws IOException {
            if (file == null) {
                return sql;
            }
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new IOException("cannot read " + file + "; name a file with one SELECT, in UTF-8", e);
            }
        }
    }

    /** How the answer is written; a table for people where nothing is said. */
    static final class Form {
        @Option(names = "--csv", description = "As CSV.")
        private boolean csv;

        @Option(names = "--json", description = "As a JSON array of objects.")
        private boolean json;

        RowConsumer writeTo(PrintWriter out) {
            if (csv) {
                return new CsvResult(out);
            }
            return json ? new JsonResult(out) : new TextResult(out);
        }
    }
}
