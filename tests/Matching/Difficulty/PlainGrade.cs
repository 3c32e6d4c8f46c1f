using Jiuye.Vocabulary;

namespace Jiuye.Matching.Tests.Difficulty;

/// <summary>The published table said once more, as plainly as it is printed, for people who answered everything; gaps are filled in every way there is.</summary>
internal static class PlainGrade
{
    internal static int Points(GradedCase one)
    {
        var (seeker, market) = (one.Seeker, one.Market);
        var since = seeker.UnemployedSince!.Value;
        var asOf = GradedCase.AsOf;
        var jobless = asOf < since.AddMonths(3) ? 0 : asOf < since.AddMonths(6) ? 6 : asOf < since.AddMonths(12) ? 12 : asOf <= since.AddMonths(24) ? 18 : 22;
        var months = seeker.WorkedMonthsOfLast36!.Value;
        var worked = seeker.IsNewGraduate!.Value ? 6 : months >= 27 ? 0 : months >= 18 ? 4 : months >= 9 ? 8 : 12;
        var age = seeker.Age switch { < 20 => 4, < 40 => 0, < 45 => 3, < 55 => 8, _ => 12 };
        var education = seeker.Education switch
        {
            >= EducationLevel.Bachelor => 0,
            EducationLevel.JuniorCollege => 2,
            EducationLevel.UpperSecondary => 5,
            EducationLevel.LowerSecondary => 8,
            _ => 10,
        };
        var skill = seeker.SkillGrade switch { >= SkillGrade.Senior => 0, SkillGrade.Intermediate => 2, SkillGrade.Elementary => 4, _ => 6 };
        var health = seeker.Health switch { HealthLimit.None => 0, HealthLimit.Partly => 8, _ => 14 };
        var openings = market.OpeningsPerSeeker switch { >= 1.5 => 0, >= 1.0 => 2, >= 0.5 => 5, _ => 8 };
        var (wanted, median) = (seeker.WantedWage!.Low!.Value.Yuan, market.MedianWage!.Value.Yuan);
        var pay = wanted * 4 <= median * 4 ? 0 : wanted * 4 <= median * 5 ? 2 : wanted * 4 <= median * 6 ? 4 : 6;
        var household = seeker.InZeroEmploymentHousehold!.Value ? 8 : seeker.IsSoleCarer!.Value ? 4 : 0;
        var reach = (seeker.HasTransport!.Value ? 0 : 2) + (seeker.IsReachableOnline!.Value ? 0 : 2);
        return jobless + worked + age + education + skill + health + openings + pay + household + reach;
    }

    internal static DifficultyLevel Level(GradedCase one)
    {
        var level = Points(one) switch { < 25 => DifficultyLevel.One, < 45 => DifficultyLevel.Two, < 65 => DifficultyLevel.Three, _ => DifficultyLevel.Four };
        return one.Seeker.IsRecognisedHardToEmploy!.Value && level < DifficultyLevel.Three ? DifficultyLevel.Three : level;
    }

    /// <summary>How many ways there are to fill the gaps.</summary>
    internal static long Fillings(GradedCase one) => Fields(one).Aggregate(1L, (ways, field) => ways * field.Count);

    /// <summary>The case with its gaps filled in every way.</summary>
    internal static IEnumerable<GradedCase> Filled(GradedCase one)
    {
        IEnumerable<GradedCase> all = [one];
        foreach (var field in Fields(one))
            all = all.SelectMany(filled => field.Select(set => set(filled)));
        return all.Where(filled => !(filled.Seeker.IsNewGraduate == true && filled.Seeker.WorkedMonthsOfLast36 > 0));
    }

    private static IEnumerable<IReadOnlyList<Func<GradedCase, GradedCase>>> Fields(GradedCase one)
    {
        var (seeker, market) = (one.Seeker, one.Market);
        if (seeker.UnemployedSince is null)
            yield return Each([0, 3, 6, 12, 25], (held, months) => held with { UnemployedSince = GradedCase.AsOf.AddMonths(-months) });
        if (seeker.WorkedMonthsOfLast36 is null)
            yield return Each([0, 9, 18, 27], (held, months) => held with { WorkedMonthsOfLast36 = months });
        if (seeker.IsNewGraduate is null)
            yield return Each([false, true], (held, yes) => held with { IsNewGraduate = yes });
        if (seeker.Age is null)
            yield return Each([18, 30, 42, 50, 60], (held, age) => held with { Age = age });
        if (seeker.Education is null)
            yield return Each(Enum.GetValues<EducationLevel>(), (held, level) => held with { Education = level });
        if (seeker.SkillGrade is null)
            yield return Each(Enum.GetValues<SkillGrade>(), (held, grade) => held with { SkillGrade = grade });
        if (seeker.Health is null)
            yield return Each(Enum.GetValues<HealthLimit>(), (held, health) => held with { Health = health });
        if (seeker.InZeroEmploymentHousehold is null)
            yield return Each([false, true], (held, yes) => held with { InZeroEmploymentHousehold = yes });
        if (seeker.IsSoleCarer is null)
            yield return Each([false, true], (held, yes) => held with { IsSoleCarer = yes });
        if (seeker.HasTransport is null)
            yield return Each([false, true], (held, yes) => held with { HasTransport = yes });
        if (seeker.IsReachableOnline is null)
            yield return Each([false, true], (held, yes) => held with { IsReachableOnline = yes });
        if (seeker.IsRecognisedHardToEmploy is null)
            yield return Each([false, true], (held, yes) => held with { IsRecognisedHardToEmploy = yes });
        if (market.OpeningsPerSeeker is null)
            yield return [.. new[] { 0.2, 0.5, 1.0, 1.5 }.Select(ratio => (Func<GradedCase, GradedCase>)(held => held with { Market = held.Market with { OpeningsPerSeeker = ratio } }))];
        if (seeker.WantedWage is null || market.MedianWage is null)
            yield return [.. new[] { 4, 5, 6, 7 }.Select(quarters => (Func<GradedCase, GradedCase>)(held => WithPay(held, quarters)))];
    }

    private static GradedCase WithPay(GradedCase held, int quarters)
    {
        var wanted = held.Seeker.WantedWage?.Low?.Yuan ?? (held.Market.MedianWage?.Yuan ?? 4000) * quarters / 4;
        var median = held.Market.MedianWage?.Yuan ?? (wanted * 4 + quarters - 1) / quarters;
        return new(
            held.Seeker with { WantedWage = new(MonthlyWage.FromMonth(wanted), null) },
            held.Market with { MedianWage = MonthlyWage.FromMonth(median) });
    }

    private static Func<GradedCase, GradedCase>[] Each<T>(IReadOnlyList<T> values, Func<JobSeeker, T, JobSeeker> set) =>
        [.. values.Select(value => (Func<GradedCase, GradedCase>)(held => held with { Seeker = set(held.Seeker, value) }))];
}
