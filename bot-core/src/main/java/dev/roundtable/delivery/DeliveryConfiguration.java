package dev.roundtable.delivery;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** How the workers work here. */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

  /** An embedded database has one process: it always leases under the same name. */
  @Bean
  @Fallback
  DeliverySettings deliverySettings(DataSource dataSource) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      boolean embedded = connection.getMetaData().getDatabaseProductName().equals("H2");
      return DeliverySettings.of(embedded ? "alone" : UUID.randomUUID().toString());
    }
  }
}
