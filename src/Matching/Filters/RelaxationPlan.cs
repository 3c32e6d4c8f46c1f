namespace Jiuye.Matching;

/// <summary>How somebody with too few matches gets more, the cheapest way first.</summary>
/// <param name="Present">How many pass every filter as things are.</param>
/// <param name="AtLeast">How many are wanted.</param>
/// <param name="Reachable">How many would pass with everything given up that may be.</param>
/// <param name="Sets">
/// Up to <see cref="MostSets"/> ways to at least <paramref name="AtLeast"/> matches, the cheapest first, none of which contains another. Where so many can't be
/// had, the cheapest way to <paramref name="Reachable"/>. Empty where enough pass already or nothing helps.
/// </param>
public sealed record RelaxationPlan(int Present, int AtLeast, int Reachable, IReadOnlyList<RelaxationSet> Sets)
{
    /// <summary>The most ways that are told: a counsellor and a person weigh two or three.</summary>
    public const int MostSets = 3;

    /// <summary>True where as many pass as are wanted.</summary>
    public bool IsEnough => Present >= AtLeast;
}
