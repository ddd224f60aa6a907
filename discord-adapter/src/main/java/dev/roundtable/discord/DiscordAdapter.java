package dev.roundtable.discord;

import dev.roundtable.chat.CommandCatalogue;
import dev.roundtable.chat.Dispatcher;
import dev.roundtable.chat.FormOffers;
import dev.roundtable.chat.Texts;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Puts the adapter's parts together: the way out first, since the core needs it, then the way in.
 */
final class DiscordAdapter {

  private final Clock clock;
  private final Texts texts;
  private final Clients clients = new Clients();
  private final DiscordApi api;
  private final Channels channels;
  private final WrittenText written;
  private final MessageReader reader;
  private final Pages pages;
  private final DiscordPlatform platform;
  private final RoomCheck rooms;
  private final Troubles troubles = new Troubles();
  private final AtomicInteger underWay = new AtomicInteger();
  private BooleanSupplier idle = () -> true;

  /**
   * The way out.
   *
   * @param shownCommand how a command's own path is shown
   */
  DiscordAdapter(Texts texts, Clock clock, UnaryOperator<String> shownCommand) {
    this(texts, clock, shownCommand, "");
  }

  /**
   * The way out.
   *
   * @param organizers the name of a role whose members organize; empty for none
   */
  DiscordAdapter(Texts texts, Clock clock, UnaryOperator<String> shownCommand, String organizers) {
    rooms = new RoomCheck(clients, texts, organizers.strip());
    this.clock = clock;
    this.texts = texts;
    api = new DiscordApi(clients);
    channels = new Channels(clients, api);
    pages = new Pages(new DiscordMarkdown(shownCommand));
    var threads = new Threads(api);
    written = new WrittenText(clients);
    reader = new MessageReader(written, clock);
    var history = new History(api, clients, channels, reader);
    platform =
        new DiscordPlatform(
            api,
            new Poster(api, channels, pages, threads, new Parts(api)),
            threads,
            history,
            rooms,
            new Files(api),
            troubles);
  }

  DiscordPlatform platform() {
    return platform;
  }

  /** Whether nothing that came in is on its way to the core, and no answer on its way back. */
  boolean idle() {
    return idle.getAsBoolean() && underWay.get() == 0;
  }

  Clients clients() {
    return clients;
  }

  /** The way in: JDA, whose events go to the dispatcher. */
  DiscordConnection connection(
      DiscordSettings settings,
      Dispatcher dispatcher,
      CommandCatalogue catalogue,
      FormOffers offers,
      CommandNames names,
      Object... further) {
    var intent = new Intent(settings.readThreads());
    var desk = new EventDesk(dispatcher);
    idle = desk::idle;
    var answers = new Answers(pages, offers, new OpenForms(), texts, clock, underWay);
    var events =
        new GatewayEvents(
            desk,
            clients,
            channels,
            reader,
            new Welcome(platform, api, texts, clock),
            intent::wanted,
            clock);
    var mended = new RoomsMended(desk, clients, troubles, rooms, clock);
    var interactions =
        new Interactions(
            dispatcher,
            catalogue,
            channels,
            new MessageTarget(written),
            answers,
            new RoomNames(desk, clients, clock));
    return new DiscordConnection(
        new Gateway(settings, clock),
        clients,
        new GatewayLimit(settings),
        intent,
        new CommandRegistration(catalogue, names)::run,
        Stream.concat(Stream.of(events, mended, interactions), Stream.of(further)).toList(),
        desk::close);
  }
}
