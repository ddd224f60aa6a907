package dev.roundtable.chat;

import dev.roundtable.sql.GroupCommit;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The core's way in without a database or Spring, with the features that a test gives it. {@link
 * #get} hands out its parts as an application context would.
 */
public final class TestBot {

  final ManualTiming timing = new ManualTiming();
  private final Map<Class<?>, Object> beans = new HashMap<>();

  /** What a test gives. */
  public static final class Features {
    final List<Command> commands = new ArrayList<>();
    final List<CommandGroup> groups = new ArrayList<>();
    final List<ActionHandler> actions = new ArrayList<>();
    final List<FormHandler> forms = new ArrayList<>();
    final List<MessageAction> messageActions = new ArrayList<>();
    final List<AccessGuard> guards = new ArrayList<>();
    final List<Postscript> postscripts = new ArrayList<>();
    UnaryOperator<String> renaming = name -> name;
    ApplicationEventPublisher events = event -> {};
  }

  TestBot(Features features, Clock clock) {
    var texts = new Texts();
    var offers = new FormOffers(texts, clock);
    var catalogue =
        new CommandCatalogue(
            features.commands, features.groups, features.messageActions, features.renaming);
    var handlers = new Handlers(features.actions, features.forms, features.messageActions);
    var dispatcher =
        new Dispatcher(
            new Router(catalogue, handlers, offers, texts),
            features.guards,
            new CommandRate(texts, clock),
            features.postscripts,
            offers,
            new ErrorDesk(texts),
            timing,
            features.events,
            new GroupCommit(TransactionOperations.withoutTransaction()));
    put(Texts.class, texts);
    put(FormOffers.class, offers);
    put(CommandCatalogue.class, catalogue);
    put(CommandLine.class, new CommandLine(catalogue, texts));
    put(Dispatcher.class, dispatcher);
    put(Clock.class, clock);
  }

  /** A part of it: the dispatcher, the command line, the catalogue, form offers, texts, clock. */
  public <T> T get(Class<T> type) {
    Object bean = beans.get(type);
    if (bean == null) {
      throw new AssertionError("the test's bot has no " + type.getName());
    }
    return type.cast(bean);
  }

  /** Returns when every handler that was called has answered. */
  public void settle() {
    timing.settle();
  }

  private <T> void put(Class<T> type, T bean) {
    beans.put(type, bean);
  }
}
