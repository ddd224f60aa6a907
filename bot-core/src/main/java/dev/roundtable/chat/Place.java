package dev.roundtable.chat;

/**
 * Where messages stand: a room, a thread in a room, or a private Talk. Its {@link #key()} is what
 * tables store.
 */
public sealed interface Place {

  /** The space that the place belongs to. */
  Space space();

  /** The stored form; at most 200 characters on the platforms we know. */
  String key();

  /** A channel where a group meets. */
  record Room(Space space, String id) implements Place {
    public Room {
      NativeId.check(id);
    }

    @Override
    public String key() {
      return space.key() + "/room/" + id;
    }
  }

  /** The thread under a message of a room. */
  record Thread(Room room, String id) implements Place {
    public Thread {
      NativeId.check(id);
    }

    @Override
    public Space space() {
      return room.space();
    }

    @Override
    public String key() {
      return room.space().key() + "/thread/" + room.id() + "/" + id;
    }
  }

  /** A private conversation of the bot with one to four people. */
  record Talk(Space space, String id) implements Place {
    public Talk {
      NativeId.check(id);
    }

    @Override
    public String key() {
      return space.key() + "/talk/" + id;
    }
  }

  /** Reads what {@link #key()} wrote. */
  static Place parse(String key) {
    String[] parts = key.split("/", -1);
    if (parts.length == 4 && parts[2].equals("room")) {
      return new Room(new Space(parts[0], parts[1]), parts[3]);
    }
    if (parts.length == 4 && parts[2].equals("talk")) {
      return new Talk(new Space(parts[0], parts[1]), parts[3]);
    }
    if (parts.length == 5 && parts[2].equals("thread")) {
      return new Thread(new Room(new Space(parts[0], parts[1]), parts[3]), parts[4]);
    }
    throw new IllegalArgumentException("not a place: " + key);
  }
}
