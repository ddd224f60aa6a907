package dev.roundtable.daily;

import dev.roundtable.chat.Attachment;
import java.util.ArrayList;
import java.util.List;

/** Attachments in one column: a line each, fields parted by tabs. */
final class Files {

  private static final int MOST = 10;
  private static final int FIELD = 90;

  private Files() {}

  static String write(List<Attachment> files) {
    var lines = new ArrayList<String>();
    for (Attachment file : files.subList(0, Math.min(MOST, files.size()))) {
      lines.add(
          String.join(
              "\t",
              field(file.id()),
              field(file.name()),
              field(file.contentType()),
              Long.toString(file.size()),
              Boolean.toString(file.voice())));
    }
    return String.join("\n", lines);
  }

  static List<Attachment> read(String column) {
    return column
        .lines()
        .map(line -> line.split("\t", -1))
        .map(
            f -> new Attachment(f[0], f[1], f[2], Long.parseLong(f[3]), Boolean.parseBoolean(f[4])))
        .toList();
  }

  private static String field(String value) {
    String plain = value.replaceAll("\\s", " ");
    return plain.length() > FIELD ? plain.substring(0, FIELD) : plain;
  }
}
