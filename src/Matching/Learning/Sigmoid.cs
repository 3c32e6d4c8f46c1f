namespace Jiuye.Matching.Learning;

/// <summary>The logistic function and its kin, without overflow.</summary>
internal static class Sigmoid
{
    /// <summary>1 / (1 + e^-x), in [0, 1].</summary>
    internal static double Of(double score)
    {
        if (score >= 0)
            return 1 / (1 + Math.Exp(-score));
        var small = Math.Exp(score);
        return small / (1 + small);
    }

    /// <summary>ln(1 + e^x).</summary>
    internal static double LogOfOnePlusExp(double score) => Math.Max(score, 0) + double.LogP1(Math.Exp(-Math.Abs(score)));

    /// <summary>The score of a probability in (0, 1): ln(p / (1 - p)).</summary>
    internal static double Inverse(double probability) => Math.Log(probability) - double.LogP1(-probability);
}
