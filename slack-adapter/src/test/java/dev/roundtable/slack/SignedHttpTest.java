package dev.roundtable.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.App;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.ChatEvent.MessagePosted;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.SendKey;
import dev.roundtable.slack.fake.SignedHttp;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** Slack's signed requests to the real servlet on a real Tomcat. */
class SignedHttpTest {

  private final Heard heard = new Heard();
  private Rig rig;
  private SignatureCheck signatures;
  private WebServer tomcat;
  private String url;

  @BeforeEach
  void start() throws Exception {
    rig =
        new Rig(
            heard,
            new Handlers.Run(AnswersBy.PRIVATE, c -> Response.say("Here")),
            new Handlers.Pressed(
                AnswersBy.FORM, p -> new Response.OpenForm(Handlers.form("The form"))),
            new Handlers.Sent(AnswersBy.PRIVATE, f -> Response.say("Saved")));
    signatures = new SignatureCheck(rig.slack.signingSecret(), rig.clock);
    App app = rig.app(signatures);
    var factory = new TomcatServletWebServerFactory(0);
    tomcat =
        factory.getWebServer(
            context -> {
              var servlet = context.addServlet("slack", new SlackAppServlet(app));
              servlet.addMapping("/slack/events");
            });
    tomcat.start();
    url = "http://127.0.0.1:" + tomcat.getPort() + "/slack/events";
    rig.slack.sendsTo(url);
  }

  @AfterEach
  void stop() {
    tomcat.stop();
    rig.close();
  }

  @Test
  void commandsButtonsFormsAndEventsComeInOverHttp() {
    var channel = rig.slack.workspace().channel("prep");
    var ada = rig.slack.workspace().person("Ada").joins(channel);
    ada.invitesTheBot(channel);
    ada.runs(channel, "/probe");
    assertThat(ada.privately()).containsExactly("Here");

    var card =
        new Message(
            "A card",
            java.util.List.of(
                new dev.roundtable.chat.Block.Buttons(
                    dev.roundtable.chat.Button.plain(Handlers.PRESS, "Press"))));
    var sent = rig.platform().post(rig.room(channel), card, new SendKey("card"));
    ada.clicks("Press");
    ada.submits(Map.of("Your words", "Words"));
    ada.sees("Saved");
    ada.replies(channel, sent.message().id(), "A reply");

    assertThat(heard.of(MessagePosted.class)).hasSize(1);
    assertThat(ada.timeouts()).isZero();
    assertThat(signatures.refused()).isZero();
  }

  @Test
  void aWrongOrOldSignatureIsRefusedAndCounted() throws Exception {
    long now = rig.clock.instant().getEpochSecond();

    assertThat(status("another secret", now)).isEqualTo(401);
    assertThat(status(rig.slack.signingSecret(), now - 301)).isEqualTo(401);
    assertThat(status(rig.slack.signingSecret(), now + 301)).isEqualTo(401);
    assertThat(signatures.refused()).isEqualTo(3);
    assertThat(status(rig.slack.signingSecret(), now - 299)).isEqualTo(200);
  }

  private int status(String secret, long seconds) throws Exception {
    String body =
        "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event\":{\"type\":\"reaction_added\"}}";
    var request =
        SignedHttp.request(url, body, secret, seconds)
            .header("Content-Type", "application/json")
            .build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.ofString())
        .statusCode();
  }
}
