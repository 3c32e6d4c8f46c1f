namespace Jiuye.Simulation;

/// <summary>Since when a person is without work and on the register.</summary>
/// <param name="UnemployedSince">Null while still in work.</param>
/// <param name="RegisteredOn">The day of registration, never before <paramref name="UnemployedSince"/>.</param>
internal readonly record struct JoblessSpell(DateOnly? UnemployedSince, DateOnly RegisteredOn)
{
    private const double ShareInWork = 0.15;
    private const double MedianMonths = 4;
    private const double DaysAMonth = 30.44;

    /// <summary>Draws a spell: log-normal months, longer with age and with less schooling.</summary>
    internal static JoblessSpell Draw(PersonTraits person, DateOnly asOf, ref RecordRandom random)
    {
        if (!person.IsNewGraduate && random.NextChance(ShareInWork))
            return new(null, asOf.AddDays(-random.NextBetween(1, 120)));
        var logMonths = Math.Log(MedianMonths) + 0.025 * (person.Age - 28) - 0.15 * ((int)person.Education - 4) + 0.9 * random.NextNormal();
        var months = Math.Min(person.IsNewGraduate ? 11 : 60, Math.Exp(logMonths));
        var days = Math.Max(2, (int)(months * DaysAMonth));
        var lag = Math.Min(days - 1, (int)(-25 * Math.Log(1 - random.NextUnit())));
        return new(asOf.AddDays(-days), asOf.AddDays(-days + lag));
    }

    /// <summary>Completed months without work on a day.</summary>
    internal int MonthsOn(DateOnly day) => UnemployedSince is { } since ? (int)((day.DayNumber - since.DayNumber) / DaysAMonth) : 0;
}
