package dev.roundtable.web.tryout.page;

import dev.roundtable.chat.Block;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Place;
import dev.roundtable.web.tryout.OnTryOut;
import dev.roundtable.web.tryout.platform.Attic;
import dev.roundtable.web.tryout.platform.Door;
import dev.roundtable.web.tryout.store.Post;
import dev.roundtable.web.tryout.store.Sheet;
import dev.roundtable.web.tryout.store.TryOutStore;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What the page reads. */
@Controller
@OnTryOut
class PageController {

  private final TryOutStore store;
  private final Door door;
  private final Attic files;
  private final PageMaker pages;
  private final Completion completion;
  private final Blocks blocks;
  private final Live live;

  PageController(
      TryOutStore store,
      Door door,
      Attic files,
      PageMaker pages,
      Completion completion,
      Blocks blocks,
      Live live) {
    this.store = store;
    this.door = door;
    this.files = files;
    this.pages = pages;
    this.completion = completion;
    this.blocks = blocks;
    this.live = live;
  }

  @GetMapping("/")
  String home() {
    return store.shelves().people().stream()
        .findFirst()
        .map(first -> "redirect:/try-out/" + first.id())
        .orElse("try-out/starting");
  }

  @GetMapping("/try-out/{person}")
  String page(
      @PathVariable String person,
      @RequestParam(required = false) @Nullable String at,
      @RequestParam(required = false) @Nullable String thread,
      Model model) {
    Optional<PageView> page = pages.page(person, at, thread);
    if (page.isEmpty()) {
      return store.shelves().people().isEmpty() ? "try-out/starting" : "redirect:/";
    }
    model.addAttribute("page", page.get());
    return "try-out/workspace";
  }

  @GetMapping(path = "/try-out/{person}/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter live(@PathVariable String person, @RequestParam String tab) {
    return live.connect(person, tab);
  }

  @GetMapping("/try-out/{person}/form/{id}")
  String form(@PathVariable String person, @PathVariable String id, Model model) {
    Sheet sheet = door.sheet(person, id).orElseThrow(PageController::gone);
    Message about = sheet.form().about();
    List<BlockView> read =
        about == null
            ? List.of()
            : blocks.views(about, "/try-out/" + person + "/picture/" + id + "/");
    model.addAttribute("form", FormView.of(sheet, read, store.shelves().people()));
    return "try-out/form";
  }

  @GetMapping("/try-out/{person}/complete")
  @ResponseBody
  List<Completion.Suggestion> complete(
      @PathVariable String person, @RequestParam String at, @RequestParam String text) {
    return completion.suggest(person, Place.parse(at), text);
  }

  @GetMapping("/try-out/{person}/picture/{id}/{name}")
  ResponseEntity<byte[]> picture(
      @PathVariable String person, @PathVariable String id, @PathVariable String name) {
    Message message = message(person, id).orElseThrow(PageController::gone);
    byte[] png =
        message.blocks().stream()
            .filter(Block.Picture.class::isInstance)
            .map(Block.Picture.class::cast)
            .filter(picture -> Blocks.name(picture).equals(name))
            .findFirst()
            .map(Block.Picture::png)
            .orElseThrow(PageController::gone);
    return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(png);
  }

  /** Always as a download: what somebody attached is never shown as a page of ours. */
  @GetMapping("/try-out/{person}/file/{id}")
  ResponseEntity<byte[]> file(@PathVariable String id) {
    byte[] bytes = files.read(id).orElseThrow(PageController::gone);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
        .body(bytes);
  }

  private Optional<Message> message(String person, String id) {
    Optional<Message> card =
        store.card(id).filter(c -> c.person().equals(person)).map(c -> c.message());
    return card.or(
        () ->
            store
                .shelves()
                .post(id)
                .filter(post -> door.mayEnter(person, post.place()))
                .map(Post::message));
  }

  private static ResponseStatusException gone() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
