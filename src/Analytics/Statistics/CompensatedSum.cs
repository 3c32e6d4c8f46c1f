namespace Jiuye.Analytics;

/// <summary>A sum whose error does not grow with the number of terms.</summary>
/// <remarks>Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, ZAMM 54 (1974) 39–51. Mutable; pass by reference.</remarks>
internal struct CompensatedSum
{
    private double sum;
    private double lost;

    internal readonly double Value => sum + lost;

    internal void Add(double term)
    {
        var next = sum + term;
        lost += Math.Abs(sum) >= Math.Abs(term) ? sum - next + term : term - next + sum;
        sum = next;
    }
}
