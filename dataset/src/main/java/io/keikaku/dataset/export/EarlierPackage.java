package io.keikaku.dataset.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.keikaku.core.model.PlanJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** The package that a folder held before: a new one takes the place of all its files, those it makes no more included. */
final class EarlierPackage {
    private EarlierPackage() {}

    /** The files that its {@code datapackage.json} lists; none where there is none or it is not one of ours. */
    static Set<String> files(Path folder) throws IOException {
        Set<String> files = new TreeSet<>();
        Path descriptor = folder.resolve(DataPackage.FILE);
        if (Files.isRegularFile(descriptor)) {
            for (JsonNode resource : parse(descriptor).path("resources")) {
                files.add(resource.path("path").asText());
            }
        }
        return files;
    }

    private static JsonNode parse(Path descriptor) {
        try {
            JsonNode json = PlanJson.parse(Files.readString(descriptor), JsonNode.class);
            return json.path("name").asText().equals(DataPackage.NAME) ? json : MissingNode.getInstance();
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    /** Deletes the earlier files that the new package has not. A name that leads out of the folder is passed over. */
    static void delete(Path folder, Set<String> earlier, Collection<String> now) throws IOException {
        for (String name : earlier) {
            Path file = folder.resolve(name).normalize();
            if (!now.contains(name) && file.startsWith(folder.normalize()) && Files.isRegularFile(file)) {
                Files.delete(file);
            }
        }
    }
}
