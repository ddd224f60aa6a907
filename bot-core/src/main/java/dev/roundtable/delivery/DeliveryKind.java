package dev.roundtable.delivery;

/** What a delivery does. */
enum DeliveryKind {
  ASK(true),
  POST(true),
  TELL(true),
  EDIT(false),
  DELETE(false),
  REACT(false),
  UNREACT(false),
  HOME(false);

  private final boolean once;

  DeliveryKind(boolean once) {
    this.once = once;
  }

  /** Whether doing it twice would show; the others can simply be repeated. */
  boolean once() {
    return once;
  }
}
