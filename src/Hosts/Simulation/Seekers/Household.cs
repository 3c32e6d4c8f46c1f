using Jiuye.Vocabulary;

namespace Jiuye.Simulation;

/// <summary>Health, household and the categories of hard-to-employ people that follow from them.</summary>
internal readonly record struct Household
{
    internal HealthLimit Health { get; private init; }

    internal bool InZeroEmploymentHousehold { get; private init; }

    internal bool IsSoleCarer { get; private init; }

    internal bool HasTransport { get; private init; }

    internal bool IsReachableOnline { get; private init; }

    internal string? Category { get; private init; }

    internal bool IsRecognised { get; private init; }

    /// <summary>Draws a household; hardship rises with age and falls with schooling.</summary>
    internal static Household Draw(PersonTraits person, JoblessSpell spell, DateOnly asOf, ref RecordRandom random)
    {
        var strain = Math.Clamp((person.Age - 25) / 30.0, 0, 1) + (person.Education <= EducationLevel.UpperSecondary ? 0.5 : 0);
        var draw = random.NextUnit();
        var health = draw < 0.006 + 0.02 * strain ? HealthLimit.Severely : draw < 0.03 + 0.10 * strain ? HealthLimit.Partly : HealthLimit.None;
        var noEarner = random.NextChance(0.015 + 0.05 * strain);
        var carer = random.NextChance(0.03 + 0.06 * strain);
        var lowIncome = random.NextChance(0.01 + 0.06 * strain);
        var months = spell.MonthsOn(asOf);
        var category = spell.UnemployedSince is null ? null : CategoryOf(person, health, noEarner, lowIncome, months, ref random);
        return new()
        {
            Health = health,
            InZeroEmploymentHousehold = noEarner,
            IsSoleCarer = carer,
            HasTransport = !random.NextChance(0.05 + 0.10 * strain),
            IsReachableOnline = !random.NextChance(0.02 + 0.12 * strain),
            Category = category,
            IsRecognised = category is not null && random.NextChance(months >= 2 ? 0.7 : 0.3),
        };
    }

    // The codes are the project's own words for the categories of 就业促进法 Art. 52 and local rules.
    private static string? CategoryOf(PersonTraits person, HealthLimit health, bool noEarner, bool lowIncome, int months, ref RecordRandom random) =>
        health == HealthLimit.Severely ? "disabled"
        : noEarner ? "zero-employment-household"
        : lowIncome ? "minimum-living-allowance"
        : person.Age >= 50 || (person.Age >= 40 && random.NextChance(0.7)) ? "older"
        : months >= 12 ? "long-term-unemployed"
        : null;
}
