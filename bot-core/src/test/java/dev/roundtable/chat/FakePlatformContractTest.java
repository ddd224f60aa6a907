package dev.roundtable.chat;

import java.time.Duration;

class FakePlatformContractTest extends ChatPlatformContract {

  @Override
  protected Stage open(TestBot bot) {
    var fake = new FakePlatform();
    fake.connect(bot::get);
    fake.events().keepFailed();
    return new FakeStage(fake);
  }

  private record FakeStage(FakePlatform fake) implements Stage {

    @Override
    public ChatPlatform platform() {
      return fake;
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
    public MessageRef botWrites(Place place, String text) {
      return fake.bot("Beeper").writes(place, text);
    }

    @Override
    public void makeAdmin(Player player) {
      fake.makeAdmin(player);
    }

    @Override
    public void refuseNext(Duration retryAfter) {
      fake.faults().refuseNext(() -> new ChatFailure.TryAgainAfter(retryAfter, "slow down"));
    }

    @Override
    public void loseNextAnswer(boolean accepted) {
      fake.faults().loseNextAnswer(accepted);
    }

    @Override
    public void forbid() {
      fake.faults().failAt(room(), () -> new ChatFailure.NotAllowed("may not post here"));
    }

    @Override
    public void deleteRoom() {
      fake.faults().failAt(room(), () -> new ChatFailure.Gone("no such room"));
    }

    @Override
    public void refusePrivateMessages(Player player) {
      fake.faults().refusePrivateMessages(player.account());
    }

    @Override
    public void deliverTwice() {
      fake.events().deliverTwice();
    }

    @Override
    public void holdEvents() {
      fake.events().hold();
    }

    @Override
    public void releaseEventsReversed() {
      fake.events().releaseReversed();
    }

    @Override
    public void redeliverFailed() {
      fake.events().redeliverFailed();
    }

    @Override
    public void close() {}
  }
}
