namespace Jiuye.Simulation;

/// <summary>One stretch of work in a simulated history.</summary>
/// <param name="Title">The job in the person's words.</param>
/// <param name="Occupation">What it was.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null while it lasts.</param>
internal readonly record struct WorkSpell(string Title, OccupationProfile Occupation, DateOnly From, DateOnly? To);

/// <summary>Draws what a person has worked as so far.</summary>
internal static class WorkHistory
{
    private const int MostSpells = 6;

    /// <summary>Fills the list with spells, oldest first, within the years since the first job and before the day without work began.</summary>
    internal static void Fill(List<WorkSpell> spells, in SeekerTraits person, MarketModel model, ref RecordRandom random)
    {
        spells.Clear();
        var asOf = model.AsOf;
        if (person.IsNewGraduate || person.Years == 0)
            return;
        var last = person.UnemployedSince?.AddDays(-1) ?? asOf;
        var first = asOf.AddDays(-person.Years * 365 - random.NextBelow(180));
        if (first >= last)
            return;
        var isCurrent = person.UnemployedSince is null;
        var end = last;
        while (spells.Count < MostSpells && end > first)
        {
            var days = (int)(-730 * Math.Log(1 - random.NextUnit())) + 90;
            var from = end.AddDays(-days) < first ? first : end.AddDays(-days);
            var occupation = spells.Count == 0 || random.NextChance(0.6) ? person.Occupation : model.Seekers.PickFormer(person, ref random);
            spells.Add(new(random.NextOf(occupation.Titles), occupation, from, isCurrent && spells.Count == 0 ? null : end));
            end = from.AddDays(-random.NextBetween(15, 200));
        }

        spells.Reverse();
    }

    /// <summary>Months worked within the 36 before a day, range [0, 36].</summary>
    internal static int MonthsOfLast36(List<WorkSpell> spells, DateOnly asOf)
    {
        var start = asOf.AddMonths(-36);
        var days = 0;
        foreach (var spell in spells)
        {
            var from = spell.From < start ? start : spell.From;
            var to = spell.To ?? asOf;
            days += Math.Max(0, to.DayNumber - from.DayNumber);
        }

        return Math.Min(36, (int)Math.Round(days / 30.44));
    }
}
