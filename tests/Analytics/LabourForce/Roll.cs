namespace Jiuye.Analytics.Tests.LabourForce;

/// <summary>Short ways to make rolls for tests.</summary>
internal static class Roll
{
    internal const string Community = "110113001001";

    internal static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    internal static LabourReportSettings Settings(AreaLevel level = AreaLevel.Community) => new() { AsOf = Day("2011-10-31"), Level = level, FewestPersons = 1 };

    internal static LabourFact Person(int number, string area = Community) => new() { Person = FormattableString.Invariant($"p{number:0000}"), Area = AreaCode.Parse(area), SurveyedOn = Day("2011-10-10") };

    /// <summary>So many persons of one kind.</summary>
    internal static IEnumerable<LabourFact> Of(int from, int count, Func<LabourFact, LabourFact> with, string area = Community) =>
        Enumerable.Range(from, count).Select(number => with(Person(number, area)));

    internal static LabourFact Employed(this LabourFact fact) => fact with { Status = LabourStatus.Employed, WantsWork = true, WantsTransfer = true, IsAble = true, IsHardToEmploy = false };

    internal static LabourFact Unemployed(this LabourFact fact) => fact with { Status = LabourStatus.Unemployed, WantsWork = true, WantsTransfer = true, IsAble = true, IsHardToEmploy = false };
}
