package dev.roundtable.web.tryout.page;

import dev.roundtable.web.tryout.TryOutFailure;
import dev.roundtable.web.tryout.platform.NotHere;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** What the page says when a deed cannot be done: a line of plain text, never a stack trace. */
@RestControllerAdvice(assignableTypes = {DoingController.class, StoryController.class})
class Mishaps {

  @ExceptionHandler({DoingController.Refused.class, NotHere.class})
  ResponseEntity<String> refused(RuntimeException e) {
    return line(HttpStatus.UNPROCESSABLE_CONTENT, e.getMessage());
  }

  @ExceptionHandler(MaxUploadSizeExceededException.class)
  ResponseEntity<String> tooBig() {
    return line(HttpStatus.CONTENT_TOO_LARGE, "A file has at most 1 MB here.");
  }

  @ExceptionHandler({IllegalArgumentException.class, NoSuchElementException.class})
  ResponseEntity<String> notUnderstood() {
    return line(
        HttpStatus.BAD_REQUEST, "The page sent something that makes no sense here. Load it again.");
  }

  @ExceptionHandler(TryOutFailure.class)
  ResponseEntity<String> cannot(TryOutFailure e) {
    return line(HttpStatus.INSUFFICIENT_STORAGE, e.getMessage());
  }

  private static ResponseEntity<String> line(HttpStatus status, @Nullable String text) {
    return ResponseEntity.status(status)
        .contentType(MediaType.TEXT_PLAIN)
        .body(text == null ? "That did not work." : text);
  }
}
