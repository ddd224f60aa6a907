package dev.roundtable;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

  @Test
  void noFeatureReachesIntoAnother() {
    ApplicationModules.of("dev.roundtable").verify();
  }
}
