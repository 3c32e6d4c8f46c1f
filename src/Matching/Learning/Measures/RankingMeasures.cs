namespace Jiuye.Matching.Learning.Measures;

/// <summary>How well one list is ordered, by the words of information retrieval. All in [0, 1].</summary>
/// <param name="grades">The grades of the rows from first to last place; above 0 is relevant.</param>
/// <param name="relevant">How many relevant rows there are in all, also outside the list; at least 1.</param>
internal readonly ref struct RankingMeasures(ReadOnlySpan<double> grades, int relevant)
{
    private readonly ReadOnlySpan<double> grades = grades;

    /// <summary>1 where one of the first <paramref name="places"/> is relevant.</summary>
    internal double HitRate(int places) => Found(places) > 0 ? 1 : 0;

    /// <summary>The share of the relevant that stand in the first <paramref name="places"/>.</summary>
    internal double Recall(int places) => (double)Found(places) / relevant;

    /// <summary>The share of the first <paramref name="places"/> that are relevant.</summary>
    internal double Precision(int places) => (double)Found(places) / places;

    /// <summary>One divided by the place of the first relevant row; 0 where it stands behind <paramref name="places"/>.</summary>
    internal double ReciprocalRank(int places)
    {
        for (var place = 0; place < Math.Min(places, grades.Length); place++)
        {
            if (grades[place] > 0)
                return 1.0 / (place + 1);
        }

        return 0;
    }

    /// <summary>The mean of the precisions at the relevant places, divided by how many could stand in the first <paramref name="places"/>.</summary>
    internal double AveragePrecision(int places)
    {
        var (found, sum) = (0, 0.0);
        for (var place = 0; place < Math.Min(places, grades.Length); place++)
        {
            if (grades[place] > 0)
                sum += (double)++found / (place + 1);
        }

        return sum / Math.Min(relevant, places);
    }

    /// <summary>Discounted cumulative gain over the best possible: gain 2^grade - 1, discount log2(place + 1) (Burges et al. 2005; Järvelin and Kekäläinen 2002).</summary>
    /// <param name="places">How many places count; at least 1.</param>
    /// <param name="ideal">All grades above 0 there are, from high to low.</param>
    internal double Ndcg(int places, ReadOnlySpan<double> ideal) => Dcg(grades, places) / Dcg(ideal, places);

    /// <summary>Discounted cumulative gain of the first places.</summary>
    internal static double Dcg(ReadOnlySpan<double> grades, int places)
    {
        var sum = 0.0;
        for (var place = 0; place < Math.Min(places, grades.Length); place++)
            sum += Gain(grades[place]) * Discount(place);
        return sum;
    }

    /// <summary>2^grade - 1.</summary>
    internal static double Gain(double grade) => Math.Pow(2, grade) - 1;

    /// <summary>1 / log2(place + 2), places from 0.</summary>
    internal static double Discount(int place) => 1 / Math.Log2(place + 2);

    private int Found(int places)
    {
        var found = 0;
        for (var place = 0; place < Math.Min(places, grades.Length); place++)
            found += grades[place] > 0 ? 1 : 0;
        return found;
    }
}
