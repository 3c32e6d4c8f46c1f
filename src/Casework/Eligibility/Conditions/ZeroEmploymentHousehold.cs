using Jiuye.Vocabulary;
using Facts = Jiuye.Casework.PersonFactCatalogue;

namespace Jiuye.Casework;

/// <summary>零就业家庭: whether nobody of a household works who could (R-141, R-171; N-10).</summary>
/// <remarks>What the office has recorded of the household goes before what its members' facts say.</remarks>
internal static class ZeroEmploymentHousehold
{
    internal static Clause Condition(PersonCase person) =>
        ConditionForms.Flag(Facts.InZeroEmploymentHousehold, Facts.InZeroEmploymentHousehold.Of(person.Facts) ?? ByMembers(person), true, Facts.InZeroEmploymentHousehold.Label);

    /// <summary>What the members' facts say under the jurisdiction's reading; null where it has none or a fact is missing.</summary>
    internal static bool? ByMembers(PersonCase person)
    {
        if (person.Facts.HouseholdMembers is not { } others)
            return null;
        HouseholdMember self = new()
        {
            // Whoever asks for work is of working age; the age limits are those of the registration, not of the household.
            IsOfWorkingAge = true,
            IsAbleToWork = person.Facts.IsAbleToWork,
            IsInWork = person.Facts.IsInWork,
            IsRegisteredUnemployed = person.Facts.IsRegisteredUnemployed,
        };
        return IsOne([self, .. others], person.Policy);
    }

    /// <summary>What the facts of all members together say; null where the jurisdiction has no reading or a fact is missing.</summary>
    internal static bool? IsOne(IReadOnlyList<HouseholdMember> all, Policy policy)
    {
        if (policy.Get(PolicyParameters.ZeroEmploymentHouseholdReading) is not { } reading)
            return null;
        var nobodyWorks = !Any(all.Select(static member => member.IsInWork));
        var somebodyCould = Any(all.Select(CouldWork));
        return reading.Name switch
        {
            "nobody_in_work" => Both(nobodyWorks, somebodyCould),
            "all_able_members_registered" => Both(Both(nobodyWorks, somebodyCould), All(all.Select(static member => Or(!CouldWork(member), member.IsRegisteredUnemployed)))),
            _ => throw new InvalidOperationException($"No such reading: {reading.Name}."),
        };
    }

    private static bool? CouldWork(HouseholdMember member) => Both(member.IsOfWorkingAge, member.IsAbleToWork);

    private static bool? Any(IEnumerable<bool?> values) => values.Aggregate((bool?)false, Or);

    private static bool? All(IEnumerable<bool?> values) => values.Aggregate((bool?)true, Both);

    // Kleene's logic: what is not known decides nothing that the known does not already decide.
    private static bool? Both(bool? one, bool? other) => one & other;

    private static bool? Or(bool? one, bool? other) => one | other;
}
