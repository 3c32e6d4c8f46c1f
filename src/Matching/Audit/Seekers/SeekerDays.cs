using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>Whether the days of a record agree: work that ends before it starts, lies in the future, overlaps, or starts below the working age.</summary>
internal static class SeekerDays
{
    // Two jobs share the weeks of a notice; longer is a second job or a mistake.
    private const int MonthsBesideEachOther = 2;

    // Experience is counted roughly; less than two years beyond a life's work is no contradiction.
    private const int YearsOfRounding = 2;

    internal static void Check(JobSeeker seeker, DateOnly asOf, int leastAge, List<SeekerFinding> into)
    {
        var history = seeker.History;
        for (var at = 0; at < history.Count; at++)
            CheckSpell(history[at], at, seeker.Age, asOf, leastAge, into);
        for (var at = 1; at < history.Count; at++)
            CheckPair(history, at, into);
        if (seeker.Age is { } age && seeker.ExperienceYears > age - leastAge + YearsOfRounding)
            into.Add(SeekerRule.Find("experience_beyond_age", "experience_years"));
        if (seeker.UnemployedSince is { } since)
            CheckUnemployed(seeker, since, asOf, into);
        if (seeker.IsNewGraduate == true && history.Count > 0)
            into.Add(SeekerRule.Find("graduate_with_history", "is_new_graduate"));
        if ((seeker.ValidUntil < seeker.RegisteredOn) || (seeker.ClosedOn < seeker.RegisteredOn))
            into.Add(SeekerRule.Find("dates_in_disorder", "registered_on"));
    }

    private static void CheckSpell(EmploymentSpell spell, int at, int? age, DateOnly asOf, int leastAge, List<SeekerFinding> into)
    {
        if (spell.To < spell.From)
            into.Add(SeekerRule.Find("spell_in_disorder", "history", at, Days(spell)));
        if (spell.From > asOf || spell.To > asOf)
            into.Add(SeekerRule.Find("spell_in_future", "history", at, Days(spell)));

        // On the last day before the birthday the person was a year older than the age on the day tells.
        if (age is { } years && spell.From < asOf.AddYears(-years + leastAge - 1))
            into.Add(SeekerRule.Find("spell_below_working_age", "history", at, Days(spell)));
    }

    private static void CheckPair(IReadOnlyList<EmploymentSpell> history, int at, List<SeekerFinding> into)
    {
        for (var before = 0; before < at; before++)
        {
            var (one, other) = (history[before], history[at]);
            var start = one.From > other.From ? one.From : other.From;
            var end = Earlier(one.To ?? DateOnly.MaxValue, other.To ?? DateOnly.MaxValue);
            if (end < start || !(end == DateOnly.MaxValue || start.AddMonths(MonthsBesideEachOther) < end))
                continue;
            into.Add(SeekerRule.Find("spells_overlap", "history", at, $"{Days(one)} / {Days(other)}"));
            return;
        }
    }

    private static void CheckUnemployed(JobSeeker seeker, DateOnly since, DateOnly asOf, List<SeekerFinding> into)
    {
        if (since > asOf)
            into.Add(SeekerRule.Find("unemployed_in_future", "unemployed_since"));
        for (var at = 0; at < seeker.History.Count; at++)
        {
            if ((seeker.History[at].To ?? DateOnly.MaxValue) <= since)
                continue;
            into.Add(SeekerRule.Find("work_after_unemployment", "history", at, Days(seeker.History[at])));
            return;
        }
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static string Days(EmploymentSpell spell) =>
        string.Create(CultureInfo.InvariantCulture, $"{spell.From:yyyy-MM-dd} — {(spell.To is { } to ? to.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "…")}");
}
