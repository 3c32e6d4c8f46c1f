using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>The few forms that conditions of a person take.</summary>
internal static class ConditionForms
{
    // Days around a computed boundary among which the boundary must lie: months have 28 to 31 days.
    private const int BoundaryDays = 35;

    /// <summary>A yes-or-no fact must be true.</summary>
    internal static Func<PersonCase, Clause> Is(FlagFact fact) => person => Flag(fact, fact.Of(person.Facts), true, fact.Label);

    /// <summary>A yes-or-no fact must be false.</summary>
    internal static Func<PersonCase, Clause> IsNot(FlagFact fact, string chinese, string english) =>
        person => Flag(fact, !fact.Of(person.Facts), false, new(chinese, english));

    /// <summary>A fact must be known; its value does not matter.</summary>
    internal static Func<PersonCase, Clause> Knows(PersonFact fact) => person =>
    {
        var isKnown = fact.IsKnownOf(person.Facts);
        return new Condition(isKnown ? true : null, Said(isKnown ? true : null, fact.Label), new("已了解：" + fact.Label.Zh, "known: " + fact.Label.En)) { Named = fact };
    };

    /// <summary>A fact must be one word.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="word">The word.</param>
    /// <param name="another">A word with which the condition fails.</param>
    /// <param name="chinese">What is needed.</param>
    /// <param name="english">What is needed.</param>
    internal static Func<PersonCase, Clause> IsWord<T>(WordFact<T> fact, T word, T another, string chinese, string english)
        where T : struct, Enum => person => new Condition(fact.Of(person.Facts) is { } known ? known.Equals(word) : null, Stated(fact.Of(person.Facts), fact), new(chinese, english))
        {
            Named = fact,
            Meets = fact.To(word),
            Breaks = fact.To(another),
        };

    /// <summary>A number must meet the jurisdiction's.</summary>
    internal static Func<PersonCase, Clause> Meets(NumberFact fact, PolicyParameter<Quantity> parameter) => person =>
        person.Policy.Get(parameter) is { } quantity ? Number(fact, person, quantity) : IsUnset(parameter);

    /// <summary>The time from a day of the past to now must meet the jurisdiction's length.</summary>
    internal static Func<PersonCase, Clause> Lasts(DayFact fact, PolicyParameter<Quantity> parameter) => person =>
        person.Policy.Get(parameter) is { } length
            ? Day(fact, person, length, Months(person.AsOf, length, -1), day => Elapsed.Meets(length, day, person.AsOf))
            : IsUnset(parameter);

    /// <summary>A day of the future must be as far away as the jurisdiction's length.</summary>
    internal static Clause LiesAhead(DayFact fact, PersonCase person, Quantity years) =>
        Day(fact, person, years, Months(person.AsOf, years, 1), day => Elapsed.Meets(years, person.AsOf, day));

    internal static Condition Number(NumberFact fact, PersonCase person, Quantity quantity)
    {
        var value = fact.Of(person.Facts);
        var text = quantity.ToText();
        return new(value is { } known ? quantity.IsMetBy(known) : null, Stated(value, fact), new($"{fact.Label.Zh}：{text.Zh}", $"{fact.Label.En}: {text.En}"))
        {
            Named = fact,
            Meets = fact.ToNearest(value, number => quantity.IsMetBy(number), true),
            Breaks = fact.ToNearest(value, number => quantity.IsMetBy(number), false),
        };
    }

    internal static Condition Day(DayFact fact, PersonCase person, Quantity length, DateOnly boundary, Func<DateOnly, bool> test)
    {
        var day = fact.Of(person.Facts);
        var text = length.ToText();
        return new(day is { } known ? test(known) : null, Say.On(day, fact.Label.Zh, fact.Label.En), new($"{fact.Label.Zh}距今{text.Zh}", $"{fact.Label.En}, {text.En} from the day of the decision"))
        {
            Named = fact,
            Meets = Nearest(boundary, test, true) is { } meets ? fact.To(meets) : null,
            Breaks = Nearest(boundary, test, false) is { } breaks ? fact.To(breaks) : null,
        };
    }

    /// <summary>What nobody can tell before the jurisdiction sets a parameter.</summary>
    internal static Condition IsUnset(PolicyParameter parameter) => new(
        null,
        new($"本地政策未规定：{parameter.Meaning.Zh}", $"not set by the jurisdiction: {parameter.Meaning.En}"),
        new($"须由本地政策规定“{parameter.Meaning.Zh}”（{parameter.Name}）", $"the jurisdiction must set {parameter.Name}: {parameter.Meaning.En}"))
    {
        Unset = parameter,
    };

    internal static Condition Flag(FlagFact fact, bool? met, bool wanted, Bilingual needed) => new(met, Said(met, needed), needed)
    {
        Named = fact,
        Meets = fact.To(wanted),
        Breaks = fact.To(!wanted),
    };

    /// <summary>The day so many months or years before (−1) or after (1) a day.</summary>
    internal static DateOnly Months(DateOnly asOf, Quantity length, int direction) =>
        asOf.AddMonths(direction * (int)(length.Unit == "months" ? length.Amount : length.Amount * 12));

    private static DateOnly? Nearest(DateOnly boundary, Func<DateOnly, bool> test, bool wanted)
    {
        for (var step = 0; step <= BoundaryDays; step++)
        {
            if (test(boundary.AddDays(step)) == wanted)
                return boundary.AddDays(step);
            if (test(boundary.AddDays(-step)) == wanted)
                return boundary.AddDays(-step);
        }

        return null;
    }

    private static Bilingual Said(bool? value, Bilingual what) => Say.YesNo(value, what.Zh, what.En);

    private static Bilingual Stated<T>(T? value, PersonFact fact)
        where T : struct => value is { } known
        ? Say.Both($"{fact.Label.Zh}：{known}", $"{fact.Label.En}: {known}")
        : new("未知：" + fact.Label.Zh, "not known: " + fact.Label.En);
}
