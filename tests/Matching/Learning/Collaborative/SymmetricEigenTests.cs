using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Collaborative;

namespace Matching.Tests.Learning.Collaborative;

public class SymmetricEigenTests
{
    [Fact]
    public void Vectors_and_values_make_the_matrix_again_and_vectors_stand_at_right_angles() =>
        Prop.ForAll(
            Gen.Choose(0, 100_000).ToArbitrary(),
            Gen.Choose(1, 24).ToArbitrary(),
            (seed, size) =>
            {
                var random = new SeededRandom(seed);
                var matrix = new double[size * size];
                for (var row = 0; row < size; row++)
                {
                    for (var column = 0; column <= row; column++)
                        matrix[(row * size) + column] = matrix[(column * size) + row] = random.NextDouble() - 0.5;
                }

                var (values, vectors) = (matrix.ToArray(), new double[size * size]);
                SymmetricEigen.Diagonalise(values, vectors, size);
                for (var row = 0; row < size; row++)
                {
                    for (var column = 0; column < size; column++)
                    {
                        var (again, product) = (0.0, 0.0);
                        for (var one = 0; one < size; one++)
                        {
                            again += vectors[(one * size) + row] * values[(one * size) + one] * vectors[(one * size) + column];
                            product += vectors[(row * size) + one] * vectors[(column * size) + one];
                        }

                        Assert.Equal(matrix[(row * size) + column], again, 1e-12);
                        Assert.Equal(row == column ? 1 : 0, product, 1e-12);
                    }
                }
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_matrix_of_2_by_2_has_the_values_that_are_known()
    {
        // (2 1; 1 2) has 1 and 3.
        double[] matrix = [2, 1, 1, 2];
        SymmetricEigen.Diagonalise(matrix, new double[4], 2);
        Assert.Equal([1, 3], new[] { matrix[0], matrix[3] }.Order().Select(static value => Math.Round(value, 12)));
    }

    [Fact]
    public void What_is_no_number_is_refused() =>
        Assert.Throws<InvalidOperationException>(() => SymmetricEigen.Diagonalise([1, double.NaN, double.NaN, 1], new double[4], 2));
}
