using Jiuye.Matching.Learning.Linear;

namespace Jiuye.Matching.Tests.Learning;

public sealed class LbfgsTests
{
    // Rosenbrock 1960: a bent valley whose least value, 0, is at (1, 1).
    [Fact]
    public void The_bent_valley_is_followed_to_its_end()
    {
        var found = Lbfgs.Minimise(static (point, gradient) =>
        {
            var (x, y) = (point[0], point[1]);
            gradient[0] = (-400 * x * (y - (x * x))) - (2 * (1 - x));
            gradient[1] = 200 * (y - (x * x));
            return (100 * (y - (x * x)) * (y - (x * x))) + ((1 - x) * (1 - x));
        }, [-1.2, 1]);

        Assert.True(found.Converged);
        Assert.Equal(1, found.Point[0], 7);
        Assert.Equal(1, found.Point[1], 7);
    }

    [Fact]
    public void A_bowl_of_very_unequal_sides_is_followed_to_its_ground()
    {
        double[] curvature = [1e-3, 1, 1e3, 1e6];

        var found = Lbfgs.Minimise((point, gradient) =>
        {
            var value = 0.0;
            for (var at = 0; at < point.Length; at++)
            {
                gradient[at] = curvature[at] * (point[at] - at);
                value += 0.5 * curvature[at] * (point[at] - at) * (point[at] - at);
            }

            return value;
        }, new double[4], new() { Iterations = 2_000 });

        Assert.True(found.Converged);
        for (var at = 0; at < 4; at++)
            Assert.Equal(at, found.Point[at], 4);
    }
}
