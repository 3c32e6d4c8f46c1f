namespace Jiuye.Analytics;

/// <summary>One wage of a cell while cells are sorted.</summary>
/// <param name="Yuan">Yuan a month.</param>
/// <param name="Weight">Persons it stands for.</param>
/// <param name="Employer">The rank of the employer's identity; -1 where not known.</param>
internal readonly record struct WageItem(double Yuan, double Weight, int Employer)
{
    /// <summary>By wage, then weight, then employer: an order of their content alone, whatever order they came in.</summary>
    internal static bool Before(in WageItem left, in WageItem right) =>
        left.Yuan < right.Yuan
        || (left.Yuan == right.Yuan && (left.Weight < right.Weight || (left.Weight == right.Weight && left.Employer < right.Employer)));
}
