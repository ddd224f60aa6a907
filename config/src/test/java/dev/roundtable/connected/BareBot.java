package dev.roundtable.connected;

import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/** The least that answers a command through JDA, to compare with. */
final class BareBot extends ListenerAdapter {

  private BareBot() {}

  /** Arguments: token, address of the REST interface, address of the gateway. */
  public static void main(String[] args) {
    JDABuilder.createLight(args[0], GatewayIntent.GUILD_MESSAGES)
        .setRestConfig(new RestConfig().setBaseUrl(args[1]))
        .setCompression(Compression.NONE)
        .setSessionController(
            new ConcurrentSessionController() {
              @Override
              public String getGateway() {
                return args[2];
              }
            })
        .addEventListeners(new BareBot())
        .build();
  }

  @Override
  public void onReady(ReadyEvent event) {
    System.out.println("READY");
  }

  @Override
  public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
    event.reply("Hello.").setEphemeral(true).queue();
  }
}
