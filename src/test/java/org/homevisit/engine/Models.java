package org.homevisit.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;

/** The models as files, read without an engine. */
record Models(Path file, BpmnModelInstance model) {

    static Stream<Models> all() {
        return files("bpmn", ".bpmn").stream().map(Models::read);
    }

    static Models read(Path file) {
        return new Models(file, Bpmn.readModelFromFile(file.toFile()));
    }

    static List<Path> files(String folder, String ending) {
        try (var files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Process process() {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
