package dev.roundtable.delivery;

import dev.roundtable.sql.Ids;
import java.util.UUID;

/** One thing that must reach a place. */
public record DeliveryId(UUID value) {

  /** A new one. */
  public static DeliveryId fresh() {
    return new DeliveryId(Ids.fresh());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
