using FsCheck;
using FsCheck.Fluent;
using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Tests;

public sealed class QuarterlyCountsTests
{
    private static readonly Quarter First = Quarter.Parse("2026Q1");

    private static Gen<QuarterlyFact> Fact =>
        from side in Gen.Elements(MarketSide.Demand, MarketSide.Seekers)
        from origin in Gen.Elements(CountOrigin.New, CountOrigin.CarriedOver, CountOrigin.Undated)
        from persons in Gen.Choose(1, 9)
        from day in Gen.Choose(-400, 60)
        from occupation in Gen.Elements("6", "6-31", "6-31-01-03", "4-10-01-06", "")
        from place in Gen.Elements("110101", "110113", "110113001", "")
        from education in Gen.Elements<EducationLevel?>(null, EducationLevel.Bachelor, EducationLevel.JuniorCollege)
        from age in Gen.Elements<int?>(null, 18, 30, 50)
        select new QuarterlyFact(
            new()
            {
                Side = side,
                Persons = persons,
                Origin = origin,
                Since = origin == CountOrigin.Undated ? null : First.Days.From.AddDays(day),
                Occupation = occupation.Length > 0 ? OccupationCode.Parse(occupation) : null,
                District = place.Length > 0 ? DistrictCode.Parse(place) : null,
                Education = education,
                LeastAge = age,
                MostAge = age,
            },
            "R",
            side == MarketSide.Demand && persons > 4 ? EmployerKind.Private : null,
            side == MarketSide.Seekers && persons > 4 ? SeekerCategory.Graduate : null);

    [Fact]
    public void Counting_parts_on_several_threads_is_counting_them_one_after_another() => Prop.ForAll(
        Fact.NonEmptyListOf().ToArbitrary(), Gen.Choose(1, 7).ToArbitrary(), Gen.Choose(1, 3).ToArbitrary(), static (facts, size, threads) =>
            Assert.Equal(Report(QuarterlyCounts.Of(First, facts)), Report(QuarterlyCounts.Of(First, [.. facts.Chunk(size)], threads)))).QuickCheckThrowOnFailure();

    private static byte[] Report(QuarterlyCounts counts)
    {
        using var stream = new MemoryStream();
        QuarterlyReportJson.Write(QuarterlyReports.Of("place", counts, null, null, new()), stream);
        return stream.ToArray();
    }
}
