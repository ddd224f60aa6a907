package dev.roundtable.guide;

import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Brings the guides that the setting {@code roundtable.guides} names into the database at start,
 * before anything asks for them. A file that cannot be read is logged, line by line, and left out.
 */
@Component
class BundledGuides implements SmartInitializingSingleton {

  private static final Logger log = LoggerFactory.getLogger(BundledGuides.class);

  private final GuideTable guides;
  private final List<String> places;

  BundledGuides(
      GuideTable guides,
      @Value("${roundtable.guides:classpath*:guides/*.yaml}") List<String> places) {
    this.guides = guides;
    this.places = places;
  }

  @Override
  public void afterSingletonsInstantiated() {
    for (String place : places) {
      try {
        GuideSources.at(place.strip()).forEach(this::bringIn);
      } catch (IOException e) {
        log.error("No guides from {}: {}", place, e.getMessage());
      }
    }
  }

  private void bringIn(GuideReading reading) {
    reading.warnings().forEach(warning -> log.warn("{}", warning));
    reading.errors().forEach(error -> log.error("{}", error));
    Guide guide = reading.guide();
    if (guide == null) {
      return;
    }
    GuideTable.Outcome outcome = bringIn(guide);
    switch (outcome) {
      case ADDED, UPDATED -> log.info("Guide {} {}", guide.key(), outcome);
      case EDITED_HERE -> log.info("Guide {} was edited here; its file is left out", guide.key());
      case UNCHANGED -> {}
    }
  }

  private GuideTable.Outcome bringIn(Guide guide) {
    try {
      return guides.bringIn(guide);
    } catch (DuplicateKeyException e) {
      // Another node that starts at the same moment has just added it; its transaction stands.
      return guides.bringIn(guide);
    }
  }
}
