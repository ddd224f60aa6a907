package dev.roundtable.testing;

import dev.roundtable.delivery.Deliveries;
import dev.roundtable.schedule.Heartbeat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The whole core on an empty database, with a clock that the test moves and no Quartz: the test
 * beats the heartbeat. Beans are made when they are first asked for. Close it when done.
 */
public final class Core implements AutoCloseable {

  private final AnnotationConfigApplicationContext context;
  private final MovableClock clock;

  private Core(DataSource database, Instant now, Map<String, Object> settings, Object... beans) {
    clock = new MovableClock(now);
    context = new AnnotationConfigApplicationContext();
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "test",
                Map.of(
                    "roundtable.heartbeat.enabled", "false",
                    "roundtable.delivery.poll.enabled", "false",
                    "roundtable.beside", "false",
                    "roundtable.settling.inline", "true",
                    "roundtable.guides", "classpath:testing/guide.yaml")));
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("of this test", settings));
    context.registerBean(DataSource.class, () -> database);
    context.registerBean(Clock.class, () -> clock);
    context.registerBean(
        PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
    context.registerBean(
        TransactionTemplate.class,
        () -> new TransactionTemplate(context.getBean(PlatformTransactionManager.class)));
    context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
    for (int i = 0; i < beans.length; i++) {
      register("given" + i, beans[i]);
    }
    context.register(Transactions.class);
    context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
    new ClassPathBeanDefinitionScanner(context).scan("dev.roundtable");
    context.refresh();
  }

  /** A core that has just started, with further beans such as a fake platform. */
  public static Core on(TestDatabase database, Instant now, Object... beans) {
    return new Core(database.create(), now, Map.of(), beans);
  }

  /** A core that asks platforms beside all else, as the application does. */
  public static Core askingBeside(Instant now, Object... beans) {
    return new Core(TestDatabase.H2.create(), now, Map.of("roundtable.beside", "true"), beans);
  }

  /** A core that starts again on what another left behind. */
  public static Core again(DataSource database, Instant now, Object... beans) {
    return new Core(database, now, Map.of(), beans);
  }

  /** A bean of the core. */
  public <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  /** A bean of the core that is known by its name, such as one that only its package may name. */
  public <T> T get(String name, Class<T> type) {
    return context.getBean(name, type);
  }

  /** The clock that the core goes by. */
  public MovableClock clock() {
    return clock;
  }

  /** Reads the guides, as a start does. */
  public void readGuides() {
    get("bundledGuides", SmartInitializingSingleton.class).afterSingletonsInstantiated();
  }

  /** Lets the heartbeat and the deliveries do all that is due now, and what comes of it. */
  public void beat() {
    for (int i = 0; i < 2; i++) {
      get(Heartbeat.class).beat();
      get(Deliveries.class).drain();
    }
  }

  /**
   * Time passes to an instant, and all that becomes due happens when it is due.
   *
   * @param pass moves all clocks of the test on
   */
  public void until(Instant to, Consumer<Duration> pass) {
    Heartbeat heart = get(Heartbeat.class);
    for (Instant next = heart.nextDue().orElse(to);
        next.isBefore(to);
        next = heart.nextDue().orElse(to)) {
      Instant now = clock.instant();
      pass.accept(next.isAfter(now) ? Duration.between(now, next) : Duration.ofSeconds(1));
      beat();
    }
    pass.accept(Duration.between(clock.instant(), to));
    beat();
  }

  /** The database, for questions that no bean answers. */
  public JdbcClient db() {
    return get(JdbcClient.class);
  }

  @Override
  public void close() {
    context.close();
  }

  @SuppressWarnings("unchecked")
  private <T> void register(String name, T bean) {
    context.registerBean(name, (Class<T>) bean.getClass(), () -> bean);
  }

  @EnableTransactionManagement(proxyTargetClass = true)
  static class Transactions {}
}
