package io.keikaku.cli;

import io.keikaku.core.batch.Extraction;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands and gives them what they work with. */
final class CommandFactory implements IFactory {

    private final IFactory standard = CommandLine.defaultFactory();
    private final Class<? extends Extraction> extraction;

    /**
     * A factory.
     *
     * @param extraction has a public constructor that takes reading options
     */
    CommandFactory(Class<? extends Extraction> extraction) {
        this.extraction = extraction;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        return type == IngestCommand.class ? type.cast(new IngestCommand(extraction)) : standard.create(type);
    }
}
