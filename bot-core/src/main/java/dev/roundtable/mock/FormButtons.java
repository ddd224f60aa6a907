package dev.roundtable.mock;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.ActionHandler.Press;
import dev.roundtable.chat.Form;
import dev.roundtable.mock.Held.Holding;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** The buttons that open forms. */
@Configuration(proxyBeanMethods = false)
class FormButtons {

  private final Held held;
  private final Scenes scenes;
  private final TransactionTemplate transaction;

  FormButtons(Held held, Scenes scenes, TransactionTemplate transaction) {
    this.held = held;
    this.scenes = scenes;
    this.transaction = transaction;
  }

  @Bean
  ActionHandler mockWrite(StepForms forms) {
    return step(StepButtons.WRITE, forms::write);
  }

  @Bean
  ActionHandler mockTick(StepForms forms) {
    return step(StepButtons.TICK, forms::tick);
  }

  @Bean
  ActionHandler mockHandIn(StepForms forms) {
    return step(StepButtons.HAND_IN, forms::handIn);
  }

  @Bean
  ActionHandler mockDate(DateForm form) {
    return any(SetupCard.DATE, form::form);
  }

  @Bean
  ActionHandler mockOutline(OutlineForm form) {
    return any(Preparing.OUTLINE, form::form);
  }

  @Bean
  ActionHandler mockReview(ReviewForm form) {
    return any(Summary.REVIEW, form::form);
  }

  @Bean
  ActionHandler mockAsk(AskForm form) {
    return any(SetupCard.ASK, form::form);
  }

  @Bean
  ActionHandler mockTime(TimeForm form) {
    return any(Invitations.TIME, form::form);
  }

  @Bean
  ActionHandler mockTalk(PeerForms forms) {
    return any(PeerCards.TELL, forms::tell);
  }

  @Bean
  ActionHandler mockRate(RateForm form) {
    return any(PeerCards.RATE, form::form);
  }

  /** By the candidate, at this very step. */
  private ActionHandler step(String kind, Function<Scene, Form> form) {
    return new FormButton(
        kind,
        press -> {
          String[] parts = press.action().argument().split("/", 3);
          return held.step(press.actor(), MockId.parse(parts[0]), Integer.parseInt(parts[1]));
        },
        now -> form.apply(scenes.of(now.it())),
        transaction);
  }

  /** By anybody who takes part; the form's handler looks closer. */
  private ActionHandler any(String kind, Function<Holding.Now, Form> form) {
    return new FormButton(kind, this::anybody, form, transaction);
  }

  private Holding anybody(Press press) {
    String id = press.action().argument().split("/", 2)[0];
    return held.any(press.actor(), MockId.parse(id));
  }
}
