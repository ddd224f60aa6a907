package dev.roundtable.discord;

import dev.roundtable.discord.fake.FakeDiscord;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import net.dv8tion.jda.api.events.RawGatewayEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/** Knows how much of what the gateway sent has reached the adapter and the core. */
final class Heard extends ListenerAdapter {

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

  private volatile long last;

  @Override
  public void onRawGateway(RawGatewayEvent event) {
    last = event.getPackage().getLong("s");
  }

  /** Waits until everything that was sent is taken in. */
  void awaitAll(FakeDiscord discord, DiscordAdapter adapter) {
    long sent = discord.dispatched();
    until(() -> last >= sent && adapter.idle());
  }

  static void until(BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE;
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("it did not happen in 20 s");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
    }
  }
}
