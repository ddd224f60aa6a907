package dev.roundtable.web.tryout.page;

import dev.roundtable.web.tryout.OnTryOut;
import dev.roundtable.web.tryout.platform.Faults;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Going on, starting over, and making the platform fail on purpose. */
@RestController
@OnTryOut
class StoryController {

  private static final int MOST_FAULTS = 50;

  private final Story story;
  private final Faults faults;
  private final Live live;

  StoryController(Story story, Faults faults, Live live) {
    this.story = story;
    this.faults = faults;
    this.live = live;
  }

  @PostMapping("/try-out-step")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void step() {
    story.step();
    live.tellAll();
  }

  @PostMapping("/try-out-start-over")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void startOver(@RequestParam(defaultValue = "") String guide) {
    story.startOver(guide.isBlank() ? null : guide);
    live.tellAll();
  }

  @PostMapping("/try-out-faults")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void faults(@RequestParam String fault, @RequestParam(defaultValue = "1") int calls) {
    if (fault.equals("NONE")) {
      faults.end();
    } else {
      faults.order(Faults.Fault.valueOf(fault), Math.clamp(calls, 1, MOST_FAULTS));
    }
    live.tellAll();
  }
}
