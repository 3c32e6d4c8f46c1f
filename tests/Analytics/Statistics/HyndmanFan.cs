namespace Jiuye.Analytics.Tests;

/// <summary>The slow twin: the nine types as their paper writes them, on a plain list without weights.</summary>
/// <remarks>Hyndman and Fan 1996: Q(p) = (1 − γ) x_j + γ x_(j+1), j = floor(np + m), g = np + m − j.</remarks>
internal static class HyndmanFan
{
    private const double Slack = 4 * 2.220446049250313e-16;

    public static double Quantile(IEnumerable<double> values, double p, int type)
    {
        double[] sorted = [.. values.Order()];
        var n = sorted.Length;
        var m = type switch
        {
            1 or 2 or 4 => 0,
            3 => -0.5,
            5 => 0.5,
            6 => p,
            7 => 1 - p,
            8 => (p + 1) / 3,
            _ => p / 4 + 3.0 / 8,
        };
        var j = (int)Math.Floor(n * p + m + Slack * n);
        var g = n * p + m - j;
        var meets = Math.Abs(g) <= Slack * n;
        var gamma = type switch
        {
            1 => meets ? 0 : 1,
            2 => meets ? 0.5 : 1,
            3 => meets && j % 2 == 0 ? 0 : 1,
            _ => meets ? 0 : g,
        };
        return (1 - gamma) * At(j) + gamma * At(j + 1);

        double At(int rank) => sorted[Math.Clamp(rank, 1, n) - 1];
    }
}
