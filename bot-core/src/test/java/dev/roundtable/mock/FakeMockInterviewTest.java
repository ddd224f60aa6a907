package dev.roundtable.mock;

import dev.roundtable.testing.TestDatabase;

class FakeMockInterviewTest extends MockInterviewContract {

  @Override
  protected Theater open() {
    return new FakeTheater(TestDatabase.H2);
  }
}
