package dev.roundtable.chat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Renders to plain words and notes every link. */
final class Seen extends MarkdownRenderer {

  final List<String> links = new ArrayList<>();

  @Override
  protected String text(String plain) {
    return plain;
  }

  @Override
  protected String emphasis(String inner) {
    return inner;
  }

  @Override
  protected String strong(String inner) {
    return inner;
  }

  @Override
  protected String code(String plain) {
    return plain;
  }

  @Override
  protected String codeBlock(String plain) {
    return plain;
  }

  @Override
  protected String link(String label, String url) {
    links.add(url);
    return label;
  }

  @Override
  protected String time(Instant instant, Markdown.TimeStyle style, String fallback) {
    links.add(instant + " " + style);
    return fallback;
  }

  @Override
  protected String person(AccountId account, String name) {
    links.add(account.key());
    return name;
  }

  @Override
  protected String command(String path) {
    links.add(path);
    return "/" + path;
  }

  @Override
  protected String quote(String inner) {
    return inner;
  }
}
