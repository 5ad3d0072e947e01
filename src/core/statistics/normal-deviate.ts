/** Acklam's coefficients for the middle and for the ends of the normal distribution. */
const MIDDLE = {
  above: [
    -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2,
    -3.066479806614716e1, 2.506628277459239,
  ],
  below: [
    -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1,
    -1.328068155288572e1, 1,
  ],
};
const END = {
  above: [
    -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734,
    4.374664141464968, 2.938163982698783,
  ],
  below: [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416, 1],
};
/** From here to its counterpart the middle's coefficients hold. */
const EDGE = 0.02425;

/**
 * The standard normal deviate between which and its opposite lies so much of all, 0 to 1: 1.96 for 95%.
 * Acklam's approximation, right to nine digits.
 */
export function normalDeviate(confidence: number): number {
  const share = (1 + confidence) / 2;
  if (share <= 1 - EDGE) {
    const distance = share - 0.5;
    const square = distance ** 2;
    return (distance * sumOf(MIDDLE.above, square)) / sumOf(MIDDLE.below, square);
  }
  const distance = Math.sqrt(-2 * Math.log(1 - share));
  return -sumOf(END.above, distance) / sumOf(END.below, distance);
}

/** A polynomial by its coefficients, the highest power first. */
function sumOf(coefficients: readonly number[], at: number): number {
  return coefficients.reduce((sum, coefficient) => sum * at + coefficient, 0);
}
