package dev.roundtable.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The matrix is the product of a lower triangle (2; 1 3; -1 2 1) and its transpose. */
class CholeskyTest {

  private static final Offset<Double> EXACT = within(1e-12);

  private final Cholesky factor = new Cholesky(new double[][] {{4, 2, -2}, {2, 10, 5}, {-2, 5, 6}});

  @Test
  void theDeterminantIsTheSquareOfTheTrianglesDiagonal() {
    assertThat(factor.logDeterminant()).isCloseTo(Math.log(36), EXACT);
  }

  @Test
  void solvingUndoesTheProduct() {
    double[] x = factor.solve(new double[] {4 + 4 - 6, 2 + 20 + 15, -2 + 10 + 18});

    assertThat(x[0]).isCloseTo(1, EXACT);
    assertThat(x[1]).isCloseTo(2, EXACT);
    assertThat(x[2]).isCloseTo(3, EXACT);
  }

  @Test
  void theInversesDiagonalIsThatOfTheCofactors() {
    double[] diagonal = factor.inverseDiagonal();

    assertThat(diagonal[0]).isCloseTo(35 / 36.0, EXACT);
    assertThat(diagonal[1]).isCloseTo(20 / 36.0, EXACT);
    assertThat(diagonal[2]).isCloseTo(1, EXACT);
  }

  @Test
  void aGroupWithoutReviewersIsNoSpecialCase() {
    assertThat(new Cholesky(new double[0][0]).logDeterminant()).isZero();
  }
}
