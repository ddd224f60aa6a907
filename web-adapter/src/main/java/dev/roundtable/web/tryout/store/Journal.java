package dev.roundtable.web.tryout.store;

import dev.roundtable.web.tryout.TryOutFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;

/**
 * An append-only file, one line an entry. An entry is there once {@link #append} returns, and stays
 * when the process is killed; what a kill cut off in the middle of a line was never acknowledged
 * and is cut away at the next start. A power cut may take the last moments: nothing here is worth
 * an fsync a message.
 */
final class Journal implements AutoCloseable {

  private static final byte END = '\n';

  private final Path file;

  /** Not a channel: a thread that is interrupted while it writes would close one for everybody. */
  private final RandomAccessFile open;

  private long length;

  private Journal(Path file, RandomAccessFile open) {
    this.file = file;
    this.open = open;
  }

  /** Opens or makes the file and gives all its entries to the reader. */
  static Journal open(Path file, Consumer<Json.Line> reader) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      var journal = new Journal(file, new RandomAccessFile(file.toFile(), "rw"));
      journal.lock();
      journal.replay(reader);
      return journal;
    } catch (IOException e) {
      throw new TryOutFailure(
          "The try-out's file " + file + " cannot be opened: " + TryOutFailure.words(e), e);
    }
  }

  /** Writes entries; either all of them stand in the file afterwards or, on a failure, none. */
  void append(Iterable<Json.Line> lines) {
    var bytes = new ByteArrayOutputStream();
    for (Json.Line line : lines) {
      bytes.writeBytes(Json.write(line));
      bytes.write(END);
    }
    try {
      open.seek(length);
      open.write(bytes.toByteArray());
      length += bytes.size();
    } catch (IOException e) {
      cutBack();
      throw new TryOutFailure(
          "The try-out could not save to " + file + ": " + TryOutFailure.words(e), e);
    }
  }

  /** Forgets everything. */
  void clear() {
    length = 0;
    cutBack();
  }

  @Override
  public void close() throws IOException {
    open.close();
  }

  private void lock() throws IOException {
    try {
      if (open.getChannel().tryLock() != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      // Falls through: this very process has it open already.
    }
    open.close();
    throw new TryOutFailure(
        "The try-out's file "
            + file
            + " is in use: another Roundtable runs in this folder. Stop it first.");
  }

  private void replay(Consumer<Json.Line> reader) throws IOException {
    byte[] all = Files.readAllBytes(file);
    int start = 0;
    for (int i = 0; i < all.length; i++) {
      if (all[i] == END) {
        reader.accept(read(java.util.Arrays.copyOfRange(all, start, i)));
        start = i + 1;
      }
    }
    length = start;
    if (start < all.length) {
      cutBack();
    }
  }

  private Json.Line read(byte[] line) {
    try {
      return Json.read(line);
    } catch (JacksonException e) {
      throw new TryOutFailure(
          "The try-out's file "
              + file
              + " is damaged. It holds only what was tried out: delete the folder "
              + file.toAbsolutePath().normalize().getParent()
              + " and start again.",
          e);
    }
  }

  private void cutBack() {
    try {
      open.setLength(length);
    } catch (IOException e) {
      throw new TryOutFailure(
          "The try-out's file " + file + " cannot be mended: " + TryOutFailure.words(e), e);
    }
  }
}
