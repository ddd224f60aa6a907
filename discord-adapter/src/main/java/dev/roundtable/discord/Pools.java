package dev.roundtable.discord;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/**
 * Threads and connections for JDA. Its own defaults collapse under load: 5 kept connections and a
 * pool without bounds.
 */
final class Pools {

  static final int REST_THREADS = 32;

  private static final int CONNECTIONS = 64;

  private Pools() {}

  static OkHttpClient.Builder http(Refusals refusals) {
    var dispatcher = new Dispatcher();
    dispatcher.setMaxRequestsPerHost(CONNECTIONS);
    return new OkHttpClient.Builder()
        .dispatcher(dispatcher)
        .connectionPool(new ConnectionPool(CONNECTIONS, 5, TimeUnit.MINUTES))
        .addInterceptor(new MadeOnce())
        .addInterceptor(refusals)
        .connectTimeout(Duration.ofSeconds(5))
        .readTimeout(Duration.ofSeconds(15))
        .writeTimeout(Duration.ofSeconds(15));
  }

  /** Where JDA's queue sends from. */
  static ExecutorService rest() {
    return bounded("discord-rest-", REST_THREADS);
  }

  /** Where answers to what is not waited for are taken. */
  static ExecutorService callbacks() {
    return bounded("discord-callback-", 2);
  }

  /** Where events are read, in order; what they lead to runs elsewhere. */
  static ExecutorService events() {
    return bounded("discord-event-", 1);
  }

  private static ExecutorService bounded(String name, int threads) {
    var pool =
        new ThreadPoolExecutor(
            threads,
            threads,
            30,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().name(name, 0).daemon().factory());
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }
}
