package dev.roundtable.discord.fake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Many people at once, for measurements. */
public final class Load {

  private static final int COMMAND = 2;
  private static final int COMPLETION = 4;

  private final FakeChannel channel;
  private final List<Sending> people = new ArrayList<>();

  /** So many people in a channel. */
  public Load(FakeDiscord discord, FakeServer server, FakeChannel channel, int people) {
    this.channel = channel;
    for (int i = 0; i < people; i++) {
      this.people.add(new Sending(discord, server.person("P" + i)));
    }
  }

  /** People run a command; nanoseconds to each first response, in order, longest last. */
  public long[] run(String command, int aSecond, Duration time) {
    return send(COMMAND, command, DataArray.empty(), aSecond, time);
  }

  /** People type in a command's option; nanoseconds to the suggestions. */
  public long[] complete(String command, String option, String typed, int aSecond, Duration time) {
    var focused =
        DataObject.empty()
            .put("name", option)
            .put("type", 3)
            .put("value", typed)
            .put("focused", true);
    return send(COMPLETION, command, DataArray.empty().add(focused), aSecond, time);
  }

  private long[] send(int type, String command, DataArray options, int aSecond, Duration time) {
    int count = (int) (aSecond * time.toSeconds());
    long gap = TimeUnit.SECONDS.toNanos(1) / aSecond;
    long start = System.nanoTime();
    var answers = new ArrayList<CompletableFuture<Long>>();
    for (int i = 0; i < count; i++) {
      LockSupport.parkNanos(start + i * gap - System.nanoTime());
      long began = System.nanoTime();
      var data =
          DataObject.empty()
              .put("id", "1")
              .put("name", command)
              .put("type", 1)
              .put("options", options);
      FakeInteraction sent = people.get(i % people.size()).send(type, channel, null, data);
      answers.add(sent.answered().thenApply(at -> at - began));
    }
    return answers.stream().mapToLong(Load::nanos).sorted().toArray();
  }

  private static long nanos(CompletableFuture<Long> answer) {
    try {
      return answer.get(5, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return Long.MAX_VALUE;
    } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  /** The value below which so many of a hundred lie, in milliseconds. */
  public static double percentile(long[] sorted, int percent) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
  }

  /** How many were answered at all. */
  public static long answered(long[] sorted) {
    return Arrays.stream(sorted).filter(nanos -> nanos != Long.MAX_VALUE).count();
  }
}
