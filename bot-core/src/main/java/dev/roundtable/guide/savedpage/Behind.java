package dev.roundtable.guide.savedpage;

import dev.roundtable.guide.Resource;
import dev.roundtable.guide.Source;
import java.util.ArrayList;
import java.util.List;

/** What stands behind the rounds and the questions: resources, sources, caveat, advertising. */
final class Behind {

  private final List<Resource> resources = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<String> caveats = new ArrayList<>();
  private final List<Line> leftOut = new ArrayList<>();
  private final String company;

  Behind(String company) {
    this.company = company;
  }

  List<Resource> resources() {
    return resources;
  }

  List<Source> sources() {
    return sources;
  }

  List<String> caveats() {
    return caveats;
  }

  List<Line> leftOut() {
    return leftOut;
  }

  void addResources(List<Line> lines) {
    boolean bullets = lines.stream().anyMatch(line -> Listed.isBullet(line.raw()));
    boolean over = false;
    for (Line line : lines) {
      String text = line.text();
      boolean item = bullets ? Listed.isBullet(text) : !Furniture.isAdvertising(text);
      if (!over && item && !(Caveats.isLine(text, company) && !bullets)) {
        resources.add(Listed.resource(text));
      } else if (Caveats.isLine(text, company)) {
        caveats.add(text);
      } else if (over || Furniture.isAdvertising(text) || resources.isEmpty()) {
        over = over || Furniture.isAdvertising(text);
        leaveOut(line);
      } else if (!Furniture.isButton(text)) {
        Resource last = resources.removeLast();
        resources.add(new Resource(last.title(), (last.why() + "\n" + text).strip()));
      }
    }
  }

  void addSources(List<Line> lines) {
    List<Line> content = lines.stream().filter(line -> !Furniture.isButton(line.text())).toList();
    Listed.Sources read = new Listed.Sources(content, company);
    sources.addAll(read.sources());
    read.caveats().forEach(line -> caveats.add(line.text()));
    read.left().forEach(this::leaveOut);
  }

  /** The end of a page: advertising, but a caveat may stand in it. */
  void leaveOut(Line line) {
    if (Caveats.isLine(line.text(), company)) {
      caveats.add(line.text());
    } else if (!Furniture.isButton(line.text()) && !Shape.isNumber(line.text())) {
      leftOut.add(line);
    }
  }
}
