package dev.roundtable.web.tryout.demo;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The page over a demo instead of the core's features: no database, no Quartz. No class here
 * carries a stereotype, so that no scan of another module's tests finds the demo.
 */
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
@Import({DemoFeature.class, DemoStory.class})
public class DemoApplication {

  @Bean
  TransactionOperations noTransactions() {
    return TransactionOperations.withoutTransaction();
  }

  public static void main(String[] args) {
    org.springframework.boot.SpringApplication.run(DemoApplication.class, args);
  }
}
