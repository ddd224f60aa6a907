package dev.roundtable.review;

/**
 * The factor {@code L} of a symmetric positive definite matrix {@code M = L Lᵀ}. Used on the
 * identity plus a positive semi-definite matrix only, which is never near singular.
 */
final class Cholesky {

  private final double[][] l;

  Cholesky(double[][] m) {
    int n = m.length;
    l = new double[n][];
    for (int i = 0; i < n; i++) {
      double[] row = new double[i + 1];
      for (int j = 0; j < i; j++) {
        row[j] = (m[i][j] - dot(row, l[j], j)) / l[j][j];
      }
      row[i] = Math.sqrt(m[i][i] - dot(row, row, i));
      l[i] = row;
    }
  }

  /** The natural logarithm of the determinant of {@code M}. */
  double logDeterminant() {
    double sum = 0;
    for (int i = 0; i < l.length; i++) {
      sum += 2 * Math.log(l[i][i]);
    }
    return sum;
  }

  /** {@code M⁻¹ v}. */
  double[] solve(double[] v) {
    double[] x = forward(v, 0);
    for (int i = l.length - 1; i >= 0; i--) {
      double sum = x[i];
      for (int k = i + 1; k < l.length; k++) {
        sum -= l[k][i] * x[k];
      }
      x[i] = sum / l[i][i];
    }
    return x;
  }

  /** The diagonal of {@code M⁻¹}. */
  double[] inverseDiagonal() {
    double[] diagonal = new double[l.length];
    for (int i = 0; i < l.length; i++) {
      double[] unit = new double[l.length];
      unit[i] = 1;
      double[] column = forward(unit, i);
      diagonal[i] = dot(column, column, l.length);
    }
    return diagonal;
  }

  /** {@code L⁻¹ v} for a vector that is zero before {@code from}. */
  private double[] forward(double[] v, int from) {
    double[] x = new double[l.length];
    for (int i = from; i < l.length; i++) {
      x[i] = (v[i] - dot(l[i], x, i)) / l[i][i];
    }
    return x;
  }

  private static double dot(double[] a, double[] b, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
