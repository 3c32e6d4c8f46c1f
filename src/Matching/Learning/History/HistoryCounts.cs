namespace Jiuye.Matching.Learning.History;

/// <summary>The sums of one posting's showings.</summary>
internal struct HistoryCounts
{
    private double looks;
    private double squares;
    private double successes;

    /// <summary>How many equally weighed trials the showings are worth.</summary>
    internal readonly double Trials => squares > 0 ? looks * looks / squares : 0;

    /// <summary>Successes over expected looks, in [0, 1]: with unlikely looks few successes may outnumber them. 0 where there is no trial.</summary>
    internal readonly double Rate => looks > 0 ? Math.Min(successes / looks, 1) : 0;

    internal void Add(bool hasSucceeded, double weight, double examination)
    {
        looks += weight * examination;
        squares += weight * weight * examination;
        successes += hasSucceeded ? weight : 0;
    }
}
