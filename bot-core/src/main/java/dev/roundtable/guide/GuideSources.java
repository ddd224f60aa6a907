package dev.roundtable.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Where guide files are: a file, a folder, or a pattern on the class path. */
final class GuideSources {

  private GuideSources() {}

  /** Reads all guide files at a place, in the order of their names. */
  static List<GuideReading> at(String place) throws IOException {
    if (place.startsWith("classpath")) {
      return onClassPath(place);
    }
    Path path = Path.of(place);
    if (!Files.isDirectory(path)) {
      return List.of(GuideFiles.read(path));
    }
    try (Stream<Path> files = Files.list(path)) {
      return files
          .filter(file -> file.getFileName().toString().matches("(?i).+\\.(ya?ml|txt)"))
          .sorted()
          .map(GuideFiles::read)
          .toList();
    }
  }

  private static List<GuideReading> onClassPath(String pattern) throws IOException {
    List<Resource> resources =
        Stream.of(new PathMatchingResourcePatternResolver().getResources(pattern))
            .sorted(Comparator.comparing(Resource::getDescription))
            .toList();
    List<GuideReading> readings = new ArrayList<>();
    for (Resource resource : resources) {
      String name = resource.getFilename() == null ? pattern : resource.getFilename();
      readings.add(GuideFiles.read(name, resource.getContentAsByteArray()));
    }
    return readings;
  }
}
