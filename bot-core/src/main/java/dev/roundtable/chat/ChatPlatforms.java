package dev.roundtable.chat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The platforms that are connected now; rows of others wait until they are back. */
@Component
public class ChatPlatforms {

  private final ObjectProvider<ChatPlatform> source;
  private volatile @Nullable Map<String, ChatPlatform> known;

  /** Asks at the first call, since adapters need the dispatcher, which needs the features. */
  @Autowired
  ChatPlatforms(ObjectProvider<ChatPlatform> source) {
    this.source = source;
  }

  /** These platforms, for tests. */
  public static ChatPlatforms of(ChatPlatform... platforms) {
    return new ChatPlatforms(new Fixed(List.of(platforms)));
  }

  /** All connected platforms. */
  public List<ChatPlatform> all() {
    return List.copyOf(byName().values());
  }

  /** A platform, if it is connected. */
  public Optional<ChatPlatform> find(String name) {
    return Optional.ofNullable(byName().get(name));
  }

  /**
   * A platform that must be there.
   *
   * @throws ChatFailure.TryAgainAfter where it is not connected now
   */
  public ChatPlatform byName(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new ChatFailure.TryAgainAfter(
                    Duration.ZERO, "the platform " + name + " is not connected"));
  }

  private Map<String, ChatPlatform> byName() {
    Map<String, ChatPlatform> before = known;
    if (before != null) {
      return before;
    }
    var found = new LinkedHashMap<String, ChatPlatform>();
    for (ChatPlatform platform : source.orderedStream().toList()) {
      if (found.put(platform.name(), platform) != null) {
        throw new IllegalStateException("there are two platforms called " + platform.name());
      }
    }
    known = found;
    return found;
  }

  private record Fixed(List<ChatPlatform> platforms) implements ObjectProvider<ChatPlatform> {
    @Override
    public Stream<ChatPlatform> stream() {
      return platforms.stream();
    }

    @Override
    public Stream<ChatPlatform> orderedStream() {
      return platforms.stream();
    }
  }
}
