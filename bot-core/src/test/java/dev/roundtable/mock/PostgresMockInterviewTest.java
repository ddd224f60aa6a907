package dev.roundtable.mock;

import dev.roundtable.testing.TestDatabase;

class PostgresMockInterviewTest extends MockInterviewContract {

  @Override
  protected Theater open() {
    return new FakeTheater(TestDatabase.POSTGRESQL);
  }
}
