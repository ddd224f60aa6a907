package dev.roundtable.delivery;

import java.time.Duration;

/**
 * How the workers work.
 *
 * @param node who leases; on a database of one process a name that stays, so that a restart goes on
 *     at once instead of waiting for its own leases to run out
 * @param lease how long a lane is a worker's without being extended
 * @param poll how often the table is looked at; what this process writes leaves at once anyway
 * @param settle how long after an uncertain send "absent" is not believed yet, since a platform may
 *     still be busy with a request whose sender is gone
 */
record DeliverySettings(String node, Duration lease, Duration poll, Duration settle) {

  static DeliverySettings of(String node) {
    return new DeliverySettings(
        node, Duration.ofSeconds(30), Duration.ofSeconds(1), Duration.ofSeconds(5));
  }
}
