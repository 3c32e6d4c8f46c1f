using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>One group of seekers.</summary>
/// <param name="Name">The group, such as 45–54岁 / aged 45–54; those not asked are a group of their own.</param>
/// <param name="Seekers">Seekers in the group; at least 0.</param>
/// <param name="LevelThree">Of them at level 3.</param>
/// <param name="LevelFour">Of them at level 4.</param>
public sealed record ReportedGroup(Bilingual Name, long Seekers, long LevelThree, long LevelFour)
{
    /// <summary>The share of the group at level 3 or 4, interval [0, 1]; null where the group is empty.</summary>
    public double? HardShare => Seekers == 0 ? null : (double)(LevelThree + LevelFour) / Seekers;
}
