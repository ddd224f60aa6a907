package dev.roundtable.chat;

import dev.roundtable.sql.GroupCommit;
import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Takes what comes in from the adapters. Interactions are handled off the platform's thread and
 * acknowledged in time; events are published to the features, each in one transaction.
 */
@Component
public class Dispatcher {

  /** Half of both platforms' three seconds, which leaves the other half to the network. */
  static final Duration ACKNOWLEDGE_AFTER = Duration.ofMillis(1500);

  private static final int PUBLISHING_ATTEMPTS = 3;

  private final Router router;
  private final List<AccessGuard> guards;
  private final CommandRate rate;
  private final List<Postscript> postscripts;
  private final FormOffers offers;
  private final ErrorDesk errors;
  private final Timing timing;
  private final ApplicationEventPublisher events;
  private final GroupCommit commits;

  Dispatcher(
      Router router,
      List<AccessGuard> guards,
      CommandRate rate,
      List<Postscript> postscripts,
      FormOffers offers,
      ErrorDesk errors,
      Timing timing,
      ApplicationEventPublisher events,
      GroupCommit commits) {
    this.router = router;
    this.guards = guards;
    this.rate = rate;
    this.postscripts = postscripts;
    this.offers = offers;
    this.errors = errors;
    this.timing = timing;
    this.events = events;
    this.commits = commits;
  }

  /** Handles an interaction and answers it; returns at once and never throws. */
  public void dispatch(Interaction interaction, Responder responder) {
    if (interaction instanceof Interaction.CompletionAsked asked) {
      timing.run(() -> suggest(asked, responder));
      return;
    }
    Router.Route route = router.route(interaction);
    var answering = new Answering(interaction, route.answersBy(), responder, offers);
    Runnable noNeed = timing.after(ACKNOWLEDGE_AFTER, () -> quietly(route, answering::acknowledge));
    timing.run(
        () -> {
          Response response = answer(interaction, route);
          noNeed.run();
          quietly(route, () -> answering.respond(response));
        });
  }

  /** How an interaction will be answered, for adapters that must know beforehand. */
  public AnswersBy answersBy(Interaction interaction) {
    return router.route(interaction).answersBy();
  }

  /**
   * Publishes an event to the features, synchronously and in one transaction, which events that
   * come at the same time share.
   *
   * @throws RuntimeException where a feature failed: nothing of the event was kept, and the adapter
   *     should deliver it again
   */
  public void publish(ChatEvent event) {
    for (int attempt = 1; ; attempt++) {
      try {
        commits.write(() -> told(event));
        return;
      } catch (TransientDataAccessException e) {
        if (attempt == PUBLISHING_ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private boolean told(ChatEvent event) {
    events.publishEvent(event);
    return true;
  }

  private Response answer(Interaction interaction, Router.Route route) {
    try {
      if (interaction instanceof Interaction.CommandRun
          || interaction instanceof Interaction.MessageActionUsed) {
        var tooMany = rate.refuse(interaction);
        if (tooMany.isPresent()) {
          return tooMany.get();
        }
      }
      for (AccessGuard guard : guards) {
        var refusal = guard.refuse(route.audience(), interaction);
        if (refusal.isPresent()) {
          return refusal.get();
        }
      }
      return withPostscripts(interaction.actor(), route.handler().get());
    } catch (RuntimeException | Error e) {
      return errors.explain(route.doing(), e);
    }
  }

  private Response withPostscripts(Actor actor, Response response) {
    if (!(response instanceof Response.Private said)) {
      return response;
    }
    Message message = said.message();
    for (Postscript postscript : postscripts) {
      try {
        message = message.with(postscript.after(actor).toArray(Block[]::new));
      } catch (RuntimeException e) {
        errors.code("adding a postscript", e);
      }
    }
    return new Response.Private(message);
  }

  private void suggest(Interaction.CompletionAsked asked, Responder responder) {
    List<Option> found = List.of();
    try {
      found = router.complete(asked);
    } catch (RuntimeException e) {
      errors.code("completing /" + asked.path() + " " + asked.option(), e);
    }
    try {
      responder.suggest(found);
    } catch (RuntimeException e) {
      errors.code("suggesting for /" + asked.path(), e);
    }
  }

  /** The person cannot be told: the way to them is what failed. */
  private void quietly(Router.Route route, Runnable answer) {
    try {
      answer.run();
    } catch (RuntimeException e) {
      errors.code("answering " + route.doing(), e);
    }
  }
}
