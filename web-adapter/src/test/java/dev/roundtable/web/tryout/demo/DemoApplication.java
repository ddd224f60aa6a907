package dev.roundtable.web.tryout.demo;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.transaction.support.TransactionOperations;

/** The page over a demo instead of the core's features: no database, no Quartz. */
@SpringBootConfiguration
@EnableAutoConfiguration(
    excludeName = {
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
      "org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration",
      "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
    })
@ComponentScan(
    basePackages = {"dev.roundtable.chat", "dev.roundtable.web.tryout"},
    excludeFilters =
        @ComponentScan.Filter(
            type = FilterType.REGEX,
            pattern = "dev\\.roundtable\\.web\\.tryout\\.play\\..*"))
public class DemoApplication {

  @Bean
  TransactionOperations noTransactions() {
    return TransactionOperations.withoutTransaction();
  }

  public static void main(String[] args) {
    org.springframework.boot.SpringApplication.run(DemoApplication.class, args);
  }
}
