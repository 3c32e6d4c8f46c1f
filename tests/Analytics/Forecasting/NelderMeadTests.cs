namespace Jiuye.Analytics.Tests;

public sealed class NelderMeadTests
{
    // Rosenbrock, H. H. (1960), The Computer Journal 3: a bent valley with its bottom at (1, 1).
    [Fact]
    public void The_bottom_of_Rosenbrocks_valley_is_found()
    {
        double[] point = [-1.2, 1];

        new NelderMead(2).Minimise(static at => 100 * Math.Pow(at[1] - at[0] * at[0], 2) + Math.Pow(1 - at[0], 2), point, [0.1, 0.1], 2000, 1e-14);

        SampleSeries.Close([1, 1], point, 1e-4);
    }

    [Fact]
    public void A_bound_is_never_crossed()
    {
        double[] point = [0.5];

        var least = new NelderMead(1).Minimise(static at => at[0] < 0.2 ? double.PositiveInfinity : at[0], point, [0.1], 500, 1e-12);

        Assert.InRange(point[0], 0.2, 0.2001);
        Assert.Equal(point[0], least);
    }

    [Fact]
    public void Sixteen_coordinates_reach_the_bottom_of_a_bowl()
    {
        var point = new double[16];

        var simplex = new NelderMead(16);
        for (var round = 0; round < 6; round++)
            simplex.Minimise(static at => Bowl(at), point, [.. Enumerable.Repeat(0.5, 16)], 4000, 1e-14);

        SampleSeries.Close([.. Enumerable.Range(1, 16).Select(static axis => axis / 10.0)], point, 1e-3);
    }

    private static double Bowl(ReadOnlySpan<double> at)
    {
        var sum = 0.0;
        for (var axis = 0; axis < at.Length; axis++)
            sum += (axis + 1) * Math.Pow(at[axis] - (axis + 1) / 10.0, 2);
        return sum;
    }
}
