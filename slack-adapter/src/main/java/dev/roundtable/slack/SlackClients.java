package dev.roundtable.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/** Makes the SDK's client as we want it. */
final class SlackClients {

  private static final int CONNECT_SECONDS = 3;
  private static final int CALL_SECONDS = 15;

  /** Shorter than any server keeps an idle connection, so that we rarely meet a closed one. */
  private static final int IDLE_SECONDS = 20;

  private static final int CONNECTIONS = 64;

  private SlackClients() {}

  /**
   * A client of Slack's Web API. A call is never repeated silently, since a message would be posted
   * twice.
   */
  static Slack make(String apiUrl) {
    var config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(apiUrl);
    config.setStatsEnabled(false);
    config.getMethodsConfig().setStatsEnabled(false);
    OkHttpClient.Builder builder = SlackHttpClient.buildOkHttpClient(config).newBuilder();
    if (!apiUrl.equals(SlackSettings.SLACK)) {
      builder.addInterceptor(new ApiBase(apiUrl));
    }
    OkHttpClient client =
        builder
            .retryOnConnectionFailure(false)
            .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
            .callTimeout(CALL_SECONDS, TimeUnit.SECONDS)
            .connectionPool(new ConnectionPool(CONNECTIONS, IDLE_SECONDS, TimeUnit.SECONDS))
            .build();
    var http = new SlackHttpClient(client);
    http.setConfig(config);
    return Slack.getInstance(config, http);
  }
}
