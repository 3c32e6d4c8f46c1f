namespace Jiuye.Matching;

/// <summary>The points that the known facts leave open, both ends counted.</summary>
internal readonly record struct PointRange(int Least, int Most)
{
    internal int Middle => (Least + Most + 1) / 2;

    internal PointRange Without(FactorGrade factor) => new(Least - factor.Least, Most - factor.Most);

    internal PointRange Plus(int points) => new(Least + points, Most + points);

    internal static PointRange Of(IReadOnlyList<FactorGrade> factors)
    {
        var least = 0;
        var most = 0;
        foreach (var factor in factors)
        {
            least += factor.Least;
            most += factor.Most;
        }

        return new(least, most);
    }
}
