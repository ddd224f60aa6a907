package dev.roundtable.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import dev.roundtable.chat.Form;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Texts;
import java.util.ArrayList;
import java.util.List;

/** Our forms as Slack's modals, and what else is shown in a modal or on the Home tab. */
final class FormViews {

  /** Slack takes 100 blocks a view. */
  private static final int BLOCKS = 100;

  private final BlockKit blocks;
  private final Texts texts;

  FormViews(BlockKit blocks, Texts texts) {
    this.blocks = blocks;
    this.texts = texts;
  }

  View form(String team, Form form, FormMemo memo) {
    var all = new ArrayList<LayoutBlock>();
    if (form.about() != null) {
      all.addAll(first(blocks.blocks(team, form.about()), BLOCKS - form.inputs().size()));
    }
    form.inputs().forEach(input -> all.add(Inputs.block(input)));
    return modal(form.title(), all, texts.get("slack.form.cancel"))
        .callbackId(form.action().toString())
        .privateMetadata(memo.write())
        .submit(submit(form.submit()))
        .build();
  }

  /** Something to read in a modal. */
  View message(String team, Message message) {
    return modal(
            texts.get("slack.form.title"),
            first(blocks.blocks(team, message), BLOCKS),
            texts.get("slack.form.close"))
        .build();
  }

  View loading(String team) {
    return message(team, Message.text(texts.get("slack.form.loading")));
  }

  View saving(String team) {
    return message(team, Message.text(texts.get("slack.form.saving")));
  }

  /** A sent form once more, with all that was typed, and above it what to mend. */
  View again(String team, View sent, Message why) {
    var all = new ArrayList<LayoutBlock>(blocks.blocks(team, why));
    for (LayoutBlock block : sent.getBlocks()) {
      all.add(block instanceof InputBlock input ? Inputs.again(input, sent.getState()) : block);
    }
    return View.builder()
        .type("modal")
        .title(sent.getTitle())
        .close(sent.getClose())
        .submit(sent.getSubmit())
        .callbackId(sent.getCallbackId())
        .privateMetadata(sent.getPrivateMetadata())
        .blocks(first(all, BLOCKS))
        .build();
  }

  View home(String team, Message message) {
    return View.builder().type("home").blocks(first(blocks.blocks(team, message), BLOCKS)).build();
  }

  private static View.ViewBuilder modal(String title, List<LayoutBlock> blocks, String close) {
    return View.builder()
        .type("modal")
        .title(ViewTitle.builder().type("plain_text").text(title).emoji(false).build())
        .close(ViewClose.builder().type("plain_text").text(close).emoji(false).build())
        .blocks(blocks);
  }

  private static ViewSubmit submit(String label) {
    return ViewSubmit.builder().type("plain_text").text(label).emoji(false).build();
  }

  private static List<LayoutBlock> first(List<LayoutBlock> blocks, int most) {
    return blocks.size() <= most ? blocks : blocks.subList(0, most);
  }
}
