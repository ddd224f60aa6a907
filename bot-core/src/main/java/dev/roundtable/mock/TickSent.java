package dev.roundtable.mock;

import dev.roundtable.chat.FormHandler;
import dev.roundtable.chat.Interaction.FormSubmitted;
import dev.roundtable.chat.Response;
import dev.roundtable.guide.AnswerPart;
import dev.roundtable.guide.Key;
import dev.roundtable.mock.Held.Holding;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what the candidate says they covered; what they did not tick is probed. */
@Component
class TickSent implements FormHandler {

  private final Held held;
  private final Scenes scenes;
  private final Conductor conductor;

  TickSent(Held held, Scenes scenes, Conductor conductor) {
    this.held = held;
    this.scenes = scenes;
    this.conductor = conductor;
  }

  @Override
  public String kind() {
    return StepButtons.TICK;
  }

  @Override
  @Transactional
  public Response submit(FormSubmitted form) {
    String[] parts = form.action().argument().split("/", 3);
    return switch (held.step(form.actor(), MockId.parse(parts[0]), Integer.parseInt(parts[1]))) {
      case Holding.Not(Response response) -> response;
      case Holding.Now now -> {
        List<String> covered = form.values().all(StepForms.COVERED);
        List<Key> missing =
            scenes.of(now.it()).format().parts().stream()
                .map(AnswerPart::key)
                .filter(key -> !covered.contains(key.value()))
                .toList();
        conductor.covered(now.it(), missing);
        yield new Response.None();
      }
    };
  }
}
