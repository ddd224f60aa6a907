import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Checks or applies the formatting of every Java source of the repository, in one JVM. */
class Format {

  private static final int MOST_LINES = 300;

  /** A test that tells one long story may take more. */
  private static final int MOST_LINES_OF_A_TEST = 400;

  public static void main(String[] args) throws Exception {
    boolean apply = args[0].equals("apply");
    Path root = Path.of(args[1]).toRealPath();
    var formatter = new Formatter();
    List<String> complaints = new ArrayList<>();
    for (Path file : sources(root)) {
      String text = Files.readString(file);
      String formatted = formatted(formatter, text);
      if (!formatted.equals(text)) {
        if (apply) {
          Files.writeString(file, formatted);
          System.out.println("formatted " + root.relativize(file));
        } else {
          complaints.add(root.relativize(file) + " is not formatted: run .ci/format");
        }
      }
      long lines = formatted.lines().count();
      int most = file.toString().contains("src/test/java") ? MOST_LINES_OF_A_TEST : MOST_LINES;
      if (lines > most) {
        complaints.add(root.relativize(file) + " has " + lines + " lines, more than " + most);
      }
    }
    complaints.forEach(System.err::println);
    System.exit(complaints.isEmpty() ? 0 : 1);
  }

  private static String formatted(Formatter formatter, String text) throws Exception {
    String imports =
        ImportOrderer.reorderImports(
            RemoveUnusedImports.removeUnusedImports(text), JavaFormatterOptions.Style.GOOGLE);
    return formatter.formatSource(imports);
  }

  private static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> modules = Files.list(root)) {
      List<Path> files = new ArrayList<>();
      for (Path module : modules.sorted().toList()) {
        for (String folder : List.of("src/main/java", "src/test/java")) {
          if (Files.isDirectory(module.resolve(folder))) {
            try (Stream<Path> walk = Files.walk(module.resolve(folder))) {
              walk.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            }
          }
        }
      }
      files.add(root.resolve(".ci/Format.java"));
      return files;
    }
  }
}
