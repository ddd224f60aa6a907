package dev.roundtable.group;

import dev.roundtable.chat.CommandGroup;
import dev.roundtable.chat.CommandSpec.Audience;
import dev.roundtable.chat.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The roots under which every feature hangs its sub-commands. */
@Configuration(proxyBeanMethods = false)
class GroupRoots {

  @Bean
  CommandGroup study(Texts texts) {
    return new CommandGroup("study", texts.get("group.study"), Audience.EVERYBODY);
  }

  @Bean
  CommandGroup organize(Texts texts) {
    return new CommandGroup("organize", texts.get("group.organize"), Audience.ORGANIZERS);
  }

  @Bean
  CommandGroup privacy(Texts texts) {
    return new CommandGroup("privacy", texts.get("group.privacy"), Audience.EVERYBODY);
  }
}
