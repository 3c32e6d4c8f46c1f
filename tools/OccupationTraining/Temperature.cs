namespace OccupationTraining;

/// <summary>Finds the temperature at which out-of-fold probabilities are as sure as they are right (Guo et al. 2017, section 4.2).</summary>
internal static class Temperature
{
    private const double Coldest = 0.3;
    private const double Hottest = 5;
    private const int Steps = 60;
    private const double Golden = 0.6180339887498949;

    /// <summary>The temperature of the least mean loss, by golden section on its logarithm.</summary>
    /// <param name="predicted">Probabilities at temperature 1.</param>
    /// <param name="nodes">What was meant, beside them.</param>
    internal static float Fit(float[][] predicted, int[] nodes)
    {
        var (low, high) = (Math.Log(Coldest), Math.Log(Hottest));
        for (var step = 0; step < Steps; step++)
        {
            var left = high - Golden * (high - low);
            var right = low + Golden * (high - low);
            if (Loss(predicted, nodes, Math.Exp(left)) < Loss(predicted, nodes, Math.Exp(right)))
                high = right;
            else
                low = left;
        }

        return (float)Math.Exp((low + high) / 2);
    }

    private static double Loss(float[][] predicted, int[] nodes, double temperature)
    {
        var total = 0.0;
        for (var index = 0; index < nodes.Length; index++)
        {
            var sum = 0.0;
            foreach (var probability in predicted[index])
                sum += Math.Pow(probability, 1 / temperature);
            // A code that no title but this one has can't be predicted; a floor keeps it from deciding alone.
            total -= Math.Log(Math.Max(1e-9, Math.Pow(predicted[index][nodes[index]], 1 / temperature) / sum));
        }

        return total / nodes.Length;
    }
}
