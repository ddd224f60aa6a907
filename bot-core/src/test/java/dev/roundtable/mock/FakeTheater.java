package dev.roundtable.mock;

import dev.roundtable.chat.FakePlatform;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Player;
import dev.roundtable.testing.Core;
import dev.roundtable.testing.TestDatabase;
import java.time.Instant;
import javax.sql.DataSource;

/** A theater on the platform in memory. */
final class FakeTheater implements Theater {

  static final Instant EVENING = Instant.parse("2026-11-23T16:00:00Z");

  final FakePlatform fake;
  final DataSource database;
  private Core core;

  FakeTheater(TestDatabase database) {
    this.database = database.create();
    fake = new FakePlatform();
    core = Core.again(this.database, EVENING, fake);
    fake.connect(core::get);
  }

  /** The process is killed and started again. */
  void killAndStart() {
    Instant now = core.clock().instant();
    core.close();
    core = Core.again(database, now, fake);
    fake.connect(core::get);
  }

  @Override
  public Core core() {
    return core;
  }

  @Override
  public Place.Room room() {
    return fake.room();
  }

  @Override
  public Player person(String name) {
    return fake.person(name);
  }

  @Override
  public void settle() {}

  @Override
  public void close() {
    core.close();
  }
}
