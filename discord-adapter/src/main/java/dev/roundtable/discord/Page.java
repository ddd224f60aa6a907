package dev.roundtable.discord;

import dev.roundtable.chat.Block;
import dev.roundtable.chat.SendKey;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.actionrow.ActionRowChildComponent;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.entities.Message.MessageFlag;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import org.jspecify.annotations.Nullable;

/**
 * One Discord message, rendered: what fits into 2,000 characters and five rows.
 *
 * @param rows buttons and selects as they stand under the text, without a key's mark
 */
record Page(
    String content,
    List<List<ActionRowChildComponent>> rows,
    List<Block.Picture> pictures,
    boolean quiet) {

  private static final int ALT = 1024;

  /** Member texts have no bare angle bracket, so these are ours. */
  private static final Pattern MENTION = Pattern.compile("(?<!\\\\)<@(\\d+)>");

  Page {
    rows = List.copyOf(rows);
    pictures = List.copyOf(pictures);
  }

  /** As something new to send; made anew for each attempt, since files are read once. */
  MessageCreateData data(@Nullable SendKey key) {
    var marked = new Marking(key);
    List<ActionRow> actions = rows.stream().map(marked::row).toList();
    String text = key == null || marked.done ? content : content + SendMark.unseen(key);
    var builder =
        new MessageCreateBuilder()
            .setContent(text)
            .setComponents(actions)
            .setAllowedMentions(
                EnumSet.noneOf(net.dv8tion.jda.api.entities.Message.MentionType.class))
            .setSuppressEmbeds(true)
            .setSuppressedNotifications(quiet);
    builder.mentionUsers(MENTION.matcher(content).results().map(found -> found.group(1)).toList());
    var files = new ArrayList<FileUpload>();
    for (Block.Picture picture : pictures) {
      String alt = picture.alt().length() > ALT ? picture.alt().substring(0, ALT) : picture.alt();
      files.add(
          FileUpload.fromData(picture.png(), "picture-" + (files.size() + 1) + ".png")
              .setDescription(alt));
    }
    return builder.setFiles(files).build();
  }

  /** As what replaces a message whole. */
  MessageEditData edit(@Nullable SendKey key) {
    return MessageEditData.fromCreateData(data(key));
  }

  /** As JSON for a message that Discord accepts once. */
  static DataObject json(MessageCreateData data, SendKey key) {
    return data.toData().put("nonce", key.value()).put("enforce_nonce", true);
  }

  /** Only these flags may stand in an edit. */
  static DataObject json(MessageEditData data) {
    return data.toData().put("flags", MessageFlag.EMBEDS_SUPPRESSED.getValue());
  }

  /** Puts the key's mark on the first component whose id has room for it. */
  private static final class Marking {
    private final @Nullable SendKey key;
    private boolean done;

    Marking(@Nullable SendKey key) {
      this.key = key;
    }

    ActionRow row(List<ActionRowChildComponent> children) {
      return ActionRow.of(children.stream().map(this::mark).toList());
    }

    private ActionRowChildComponent mark(ActionRowChildComponent child) {
      SendKey mark = key;
      if (mark == null || done) {
        return child;
      }
      if (child instanceof Button button
          && button.getCustomId() != null
          && SendMark.fits(button.getCustomId(), mark)) {
        done = true;
        return button.withCustomId(SendMark.id(button.getCustomId(), mark));
      }
      if (child instanceof StringSelectMenu menu && SendMark.fits(menu.getCustomId(), mark)) {
        done = true;
        return menu.createCopy().setCustomId(SendMark.id(menu.getCustomId(), mark)).build();
      }
      return child;
    }
  }
}
