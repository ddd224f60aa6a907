package dev.roundtable.web.tryout.page;

import dev.roundtable.chat.CommandCatalogue;
import dev.roundtable.chat.CommandLine;
import dev.roundtable.chat.Dispatcher;
import dev.roundtable.chat.FormOffers;
import dev.roundtable.chat.TestBot;
import dev.roundtable.chat.Texts;
import dev.roundtable.web.tryout.platform.Attic;
import dev.roundtable.web.tryout.platform.Courier;
import dev.roundtable.web.tryout.platform.Door;
import dev.roundtable.web.tryout.platform.Faults;
import dev.roundtable.web.tryout.platform.TryOutPlatform;
import dev.roundtable.web.tryout.store.TryOutStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;

/** The workspace's parts, put together for a test without a web server. */
record TryOutVillage(
    TryOutStore store,
    Attic attic,
    Faults faults,
    TryOutPlatform platform,
    Courier courier,
    Door door,
    CommandLine commands,
    CommandCatalogue catalogue,
    Blocks blocks,
    FormReader forms) {

  TryOutVillage(Path folder, TestBot bot) {
    this(
        bot,
        new TryOutStore(folder.resolve("journal")),
        new Attic(folder.resolve("files")),
        new Faults());
  }

  private TryOutVillage(TestBot bot, TryOutStore store, Attic attic, Faults faults) {
    this(bot, store, attic, faults, new TryOutPlatform(store, attic, faults, clock(bot)));
  }

  private TryOutVillage(
      TestBot bot, TryOutStore store, Attic attic, Faults faults, TryOutPlatform platform) {
    this(
        bot,
        store,
        attic,
        faults,
        platform,
        new Courier(store, platform, bot.get(Dispatcher.class)));
  }

  private TryOutVillage(
      TestBot bot,
      TryOutStore store,
      Attic attic,
      Faults faults,
      TryOutPlatform platform,
      Courier courier) {
    this(
        store,
        attic,
        faults,
        platform,
        courier,
        new Door(
            store,
            platform,
            courier,
            bot.get(Dispatcher.class),
            bot.get(FormOffers.class),
            bot.get(Texts.class),
            (wait, task) -> () -> {},
            clock(bot)),
        bot.get(CommandLine.class),
        bot.get(CommandCatalogue.class),
        new Blocks(new Times(clock(bot), ZoneOffset.UTC), path -> path),
        new FormReader(bot.get(Texts.class)));
  }

  private static Clock clock(TestBot bot) {
    return bot.get(Clock.class);
  }
}
