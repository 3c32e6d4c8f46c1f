using System.Globalization;

namespace Jiuye.Vocabulary;

/// <summary>Reads the typed values of statements.</summary>
internal static class StatementValues
{
    private static readonly Dictionary<string, DeadlineForm> DeadlineForms = ByName<DeadlineForm>();
    private static readonly Dictionary<string, Comparison> Comparisons = ByName<Comparison>();
    private static readonly Dictionary<string, PersonCondition> Conditions = ByName<PersonCondition>();
    private static readonly Dictionary<string, TimeUnit> Units = ByName<TimeUnit>();
    private static readonly Dictionary<string, RulePeriod> Periods = ByName<RulePeriod>();
    private static readonly Dictionary<string, DayOfWeek> Weekdays = ByName<DayOfWeek>();

    // They stand for the lists of IsReferredTo: a list in terms of itself would never end.
    private static readonly PersonCondition[] ListConditions =
    [
        PersonCondition.InHardToEmployCategory, PersonCondition.HardToEmploy, PersonCondition.MayRegisterAsUnemployed, PersonCondition.MayNotRegisterAsUnemployed,
    ];

    internal static Deadline? Deadline(StatementElement element)
    {
        if (element.Form is not { } name || !DeadlineForms.TryGetValue(name, out var form))
            return element.RefuseForm<Deadline>(Forms(DeadlineForms.Keys));
        var amount = element.WholeAmount("amount");
        var unit = element.OneOf("unit", element.Parameter.Units);
        return amount is null || unit is null ? null : new(amount.Value, Units[unit], form);
    }

    internal static Interval? Interval(StatementElement element)
    {
        if (element.Form != "every")
            return element.RefuseForm<Interval>(Forms(["every"]));
        var amount = element.WholeAmount("amount");
        var unit = element.OneOf("unit", element.Parameter.Units);
        return amount is null || unit is null ? null : new(amount.Value, Units[unit]);
    }

    internal static Quantity? Quantity(StatementElement element)
    {
        if (element.Form is not { } name || !Comparisons.TryGetValue(name, out var comparison))
            return element.RefuseForm<Quantity>(Forms(Comparisons.Keys));
        var amount = element.Amount("amount");
        var upTo = comparison == Comparison.Between ? element.Amount("up_to") : null;
        var unit = element.OneOf("unit", element.Parameter.Units);
        if (amount is null || unit is null || (comparison == Comparison.Between && upTo is null))
            return null;
        if (upTo is { } high && high <= amount)
        {
            element.Refuse("up_to", string.Create(CultureInfo.InvariantCulture, $"an upper end above {amount}"));
            return null;
        }

        return new(amount.Value, upTo, comparison, unit);
    }

    internal static Reading? Reading(StatementElement element)
    {
        if (element.Form != "reading")
            return element.RefuseForm<Reading>(Forms(["reading"]));
        return element.OneOf("name", element.Parameter.Units) is { } name ? new(name) : null;
    }

    internal static PersonRule? PersonRule(StatementElement element)
    {
        var conditions = element.Names("conditions", Conditions);
        RefuseReferences(element, "conditions", conditions);
        var choice = Choice(element);
        var (chinese, english) = (element.Text("zh", 200), element.Text("en", 300));
        var leads = element.Has("leads_to_zh") || element.Has("leads_to_en") ? (element.Text("leads_to_zh", 200), element.Text("leads_to_en", 400)) : (null, null);
        if (element.Form is not ("all_of" or "any_of"))
            return element.RefuseForm<PersonRule>(Forms(["all_of", "any_of"]));
        if (conditions.Count == 0 || chinese is null || english is null)
            return null;
        return new(conditions, element.Form == "all_of", new(chinese, english), leads is ({ } next, { } nextEnglish) ? new(next, nextEnglish) : null) { AndAnyOf = choice };
    }

    internal static DayRule? DayRule(StatementElement element)
    {
        if (element.Form is not ("by" or "on"))
            return element.RefuseForm<DayRule>(Forms(["by", "on"]));
        if (element.OneOf("period", [.. Periods.Keys]) is not { } periodName)
            return null;
        var period = Periods[periodName];
        if (period == RulePeriod.Once)
            return Once(element);
        var rule = new DayRule
        {
            Period = period,
            IsLatest = element.Form == "by",
            Offset = element.WholeOrAbsent("offset", 0, 1) ?? 0,
            Month = period is RulePeriod.Quarter or RulePeriod.Year ? element.WholeOrAbsent("month", 1, period == RulePeriod.Quarter ? 3 : 12) : null,
            Day = period == RulePeriod.Week ? null : element.WholeOrAbsent("day", 1, 31),
            Weekday = element.Has("weekday") && element.OneOf("weekday", [.. Weekdays.Keys]) is { } weekday ? Weekdays[weekday] : null,
        };
        return IsWhole(element, rule) ? rule : null;
    }

    /// <summary>What the units of deadlines and intervals are called in files.</summary>
    internal static IEnumerable<string> TimeUnitNames => Units.Keys;

    private static IReadOnlyList<PersonCondition> Choice(StatementElement element)
    {
        const string Name = "and_any_of";
        if (!element.Has(Name))
            return [];
        var choice = element.Names(Name, Conditions);
        if (element.Form == "any_of")
            element.Refuse(Name, "a choice only beside \"all_of\"");
        RefuseReferences(element, Name, choice);
        return choice;
    }

    private static void RefuseReferences(StatementElement element, string name, IReadOnlyList<PersonCondition> conditions)
    {
        if (IsReferredTo(element.Parameter) && conditions.Any(ListConditions.Contains))
            element.Refuse(name, "conditions of facts: a list that other rules refer to refers to none itself");
    }

    private static bool IsReferredTo(PolicyParameter parameter) =>
        parameter == PolicyParameters.HardToEmployCategories || parameter == PolicyParameters.UnemploymentRegistration;

    private static DayRule? Once(StatementElement element)
    {
        var text = element.Text("date", 10);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return new() { Period = RulePeriod.Once, IsLatest = element.Form == "by", Date = date };
        element.Refuse("date", "a day as yyyy-MM-dd");
        return null;
    }

    private static bool IsWhole(StatementElement element, DayRule rule)
    {
        if (rule.Period is (RulePeriod.Quarter or RulePeriod.Year) && rule.Month is null)
            element.Refuse("month", "the month of the quarter or the year");
        else if (rule.Period == RulePeriod.Week && rule.Weekday is null)
            element.Refuse("weekday", "a weekday");
        else if (rule.Period == RulePeriod.Month && (rule.Weekday is null) == (rule.Day is null))
            element.Refuse("day", "either a day or a weekday of the month");
        else if (rule.Weekday is not null && rule.Day is not null)
            element.Refuse("day", "no day beside a weekday");
        else
            return true;
        return false;
    }

    private static string Forms(IEnumerable<string> names) =>
        "one of " + string.Join(", ", names.Select(static name => $"\"{name}\"")) + ", or \"words\"";

    private static Dictionary<string, TValue> ByName<TValue>()
        where TValue : struct, Enum =>
        Enum.GetValues<TValue>().ToDictionary(static value => SnakeCase.Of(value.ToString()), static value => value, StringComparer.Ordinal);
}
