package dev.roundtable.web.tryout.page;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Attachment;
import dev.roundtable.chat.CommandLine;
import dev.roundtable.chat.Form;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Texts;
import dev.roundtable.web.tryout.OnTryOut;
import dev.roundtable.web.tryout.TryOutFailure;
import dev.roundtable.web.tryout.platform.Attic;
import dev.roundtable.web.tryout.platform.Door;
import dev.roundtable.web.tryout.platform.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What people do on the page; it all goes through the {@link Door}. */
@RestController
@OnTryOut
@RequestMapping("/try-out/{person}")
class DoingController {

  private static final String INPUT = "in.";

  private final Door door;
  private final CommandLine commands;
  private final FormReader forms;
  private final Attic attic;
  private final Texts texts;

  DoingController(Door door, CommandLine commands, FormReader forms, Attic attic, Texts texts) {
    this.door = door;
    this.commands = commands;
    this.forms = forms;
    this.attic = attic;
    this.texts = texts;
  }

  /** Writes, or runs a command when the text begins with a slash. */
  @PostMapping("/say")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void say(
      @PathVariable String person,
      @RequestParam String tab,
      @RequestParam String at,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(required = false) @Nullable String quotes,
      @RequestParam(required = false) @Nullable List<MultipartFile> files) {
    Place place = Place.parse(at);
    String clean = text.replace("\r\n", "\n").strip();
    if (clean.startsWith("/")) {
      run(person, tab, place, clean);
      return;
    }
    List<Attachment> kept = keep(files);
    if (!clean.isEmpty() || !kept.isEmpty()) {
      door.say(person, place, clean, kept, quotes == null || quotes.isBlank() ? null : quotes);
    }
  }

  @PostMapping("/edit")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void edit(@PathVariable String person, @RequestParam String id, @RequestParam String text) {
    door.edit(person, id, text.replace("\r\n", "\n").strip());
  }

  @PostMapping("/delete")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable String person, @RequestParam String id) {
    door.delete(person, id);
  }

  @PostMapping("/press")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void press(
      @PathVariable String person,
      @RequestParam String tab,
      @RequestParam String on,
      @RequestParam String action) {
    door.press(person, tab, on, ActionId.parse(action).orElseThrow());
  }

  @PostMapping("/choose")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void choose(
      @PathVariable String person,
      @RequestParam String tab,
      @RequestParam String on,
      @RequestParam String action,
      @RequestParam String value) {
    door.choose(person, tab, on, ActionId.parse(action).orElseThrow(), value);
  }

  @PostMapping("/use")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void use(
      @PathVariable String person,
      @RequestParam String tab,
      @RequestParam String id,
      @RequestParam String kind) {
    door.use(person, tab, id, kind);
  }

  @PostMapping("/dismiss")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void dismiss(@PathVariable String person, @RequestParam String id) {
    door.dismiss(person, id);
  }

  @PostMapping("/form/{id}/close")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void close(@PathVariable String person, @PathVariable String id) {
    door.close(person, id);
  }

  /** Sends a form and gives the mistakes by input; none when it is done. */
  @PostMapping("/form/{id}")
  Map<String, String> submit(
      @PathVariable String person,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam MultiValueMap<String, MultipartFile> sentFiles) {
    Form form = door.sheet(person, id).map(sheet -> sheet.form()).orElse(null);
    if (form == null) {
      return Map.of("", texts.get("tryout.form.gone"));
    }
    MultiValueMap<String, String> values = own(sent);
    var files = new LinkedHashMap<String, List<Attachment>>();
    own(sentFiles)
        .forEach(
            (key, given) -> {
              List<Attachment> kept = keep(given);
              if (!kept.isEmpty()) {
                files.put(key, kept);
              }
            });
    Map<String, String> mistakes = forms.mistakes(form, values, files);
    return mistakes.isEmpty()
        ? door.submit(person, id, forms.values(form, values, files))
        : mistakes;
  }

  private void run(String person, String tab, Place place, String line) {
    switch (commands.parse(line, door::named)) {
      case CommandLine.Parsed.Call call ->
          door.run(person, tab, place, call.path(), call.options());
      case CommandLine.Parsed.Mistake mistake ->
          door.refuse(person, place, mistake.answer().message());
    }
  }

  private List<Attachment> keep(@Nullable List<MultipartFile> files) {
    var kept = new ArrayList<Attachment>();
    for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
      if (file.isEmpty()) {
        continue;
      }
      if (file.getSize() > Limits.FILE_BYTES) {
        throw new Refused(texts.get("tryout.file.big"));
      }
      String name = file.getOriginalFilename();
      String type = file.getContentType();
      try {
        kept.add(
            attic.keep(
                name == null ? "file" : name,
                type == null ? "application/octet-stream" : type,
                file.getBytes()));
      } catch (IOException e) {
        throw new TryOutFailure("The file did not arrive: " + TryOutFailure.words(e), e);
      }
    }
    return List.copyOf(kept);
  }

  private static <T> MultiValueMap<String, T> own(MultiValueMap<String, T> sent) {
    var own = new LinkedMultiValueMap<String, T>();
    sent.forEach(
        (key, values) -> {
          if (key.startsWith(INPUT)) {
            own.put(key.substring(INPUT.length()), values);
          }
        });
    return own;
  }

  /** A "no" for the person at the page. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message);
    }
  }
}
