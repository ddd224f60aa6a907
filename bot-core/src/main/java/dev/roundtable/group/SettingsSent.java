package dev.roundtable.group;

import dev.roundtable.chat.FormHandler;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the form of {@code /organize settings}. */
@Component
class SettingsSent implements FormHandler {

  private final Groups groups;
  private final GroupAccess access;
  private final Texts texts;

  SettingsSent(Groups groups, GroupAccess access, Texts texts) {
    this.groups = groups;
    this.access = access;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return OrganizeSettings.FORM;
  }

  @Override
  public Response submit(Interaction.FormSubmitted form) {
    StudyGroup group = groups.get(GroupId.parse(form.action().argument()));
    if (!access.mayOrganize(group.id(), form.actor(), form.place())) {
      return Response.refuse(texts.get("group.organizers-only"));
    }
    var errors = new HashMap<String, String>();
    int least = least(form, errors);
    LocalTime nudge = nudge(form, errors);
    String call = call(form, errors);
    if (!errors.isEmpty()) {
      return new Response.FormErrors(Map.copyOf(errors));
    }
    GroupSettings s = group.settings();
    groups.configure(
        group.id(),
        new GroupSettings(
            least,
            yes(form, "sealed"),
            yes(form, "ranking"),
            nudge,
            s.quietFrom(),
            s.quietTo(),
            call));
    return Response.say(texts.get("group.settings.saved", Markdown.escape(group.name())));
  }

  private static boolean yes(Interaction.FormSubmitted form, String key) {
    return form.values().text(key).filter("yes"::equals).isPresent();
  }

  private int least(Interaction.FormSubmitted form, Map<String, String> errors) {
    Optional<String> text = form.values().text("least").map(String::strip);
    if (text.filter(t -> t.matches("[1-9][0-9]{0,3}")).isPresent()) {
      int least = Integer.parseInt(text.get());
      if (least <= 2000) {
        return least;
      }
    }
    errors.put("least", texts.get("group.settings.least.wrong"));
    return 1;
  }

  private LocalTime nudge(Interaction.FormSubmitted form, Map<String, String> errors) {
    try {
      String text = form.values().text("nudge").orElse("").strip();
      return LocalTime.parse(text.length() == 4 ? "0" + text : text);
    } catch (DateTimeException e) {
      errors.put("nudge", texts.get("group.settings.nudge.wrong"));
      return LocalTime.NOON;
    }
  }

  private @Nullable String call(Interaction.FormSubmitted form, Map<String, String> errors) {
    Optional<String> text = form.values().text("call").map(String::strip);
    if (text.isEmpty()) {
      return null;
    }
    try {
      URI link = URI.create(text.get());
      if ("https".equals(link.getScheme()) && link.getHost() != null) {
        return link.toString();
      }
    } catch (IllegalArgumentException e) {
      // said below
    }
    errors.put("call", texts.get("group.settings.call.wrong"));
    return null;
  }
}
