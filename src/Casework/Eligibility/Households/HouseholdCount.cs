using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Households of one kind at an office: the goal is that none is left (R-140 动态清零, R-205 无纯农就业家庭).</summary>
/// <param name="Office">The office.</param>
/// <param name="Households">All households counted.</param>
/// <param name="Left">Households of the kind, by id.</param>
/// <param name="Unknown">Households of which nobody can tell, by id: before they are asked about, nobody can say that none is left.</param>
public sealed record HouseholdCount(DistrictCode Office, int Households, IReadOnlyList<string> Left, IReadOnlyList<string> Unknown)
{
    /// <summary>True where none is left, for certain.</summary>
    public bool IsZero => Left.Count == 0 && Unknown.Count == 0;

    /// <summary>Zero-employment households by office, under the jurisdiction's reading of the word.</summary>
    /// <param name="households">The households.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>By office; every household is unknown where the jurisdiction has no reading.</returns>
    /// <exception cref="ArgumentException">A household has no member.</exception>
    public static IReadOnlyList<HouseholdCount> ZeroEmployment(IEnumerable<HouseholdRecord> households, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return Of(households, household => ZeroEmploymentHousehold.IsOne(household.Members, policy));
    }

    /// <summary>Households that live on farming and nobody of which works outside it, by office.</summary>
    /// <param name="households">The households.</param>
    /// <exception cref="ArgumentException">A household has no member.</exception>
    public static IReadOnlyList<HouseholdCount> FarmingOnly(IEnumerable<HouseholdRecord> households) =>
        Of(households, static household => household.LivesOnFarming & (household.WorkingOutsideFarming is { } working ? working == 0 : null));

    private static IReadOnlyList<HouseholdCount> Of(IEnumerable<HouseholdRecord> households, Func<HouseholdRecord, bool?> isOne)
    {
        ArgumentNullException.ThrowIfNull(households);
        return
        [
            .. households.Select(household => (Household: Checked(household), IsOne: isOne(household)))
                .GroupBy(static one => one.Household.Office)
                .OrderBy(static office => office.Key)
                .Select(static office => new HouseholdCount(
                    office.Key,
                    office.Count(),
                    Ids(office.Where(static one => one.IsOne == true)),
                    Ids(office.Where(static one => one.IsOne is null)))),
        ];
    }

    private static HouseholdRecord Checked(HouseholdRecord household) =>
        household.Members.Count > 0 ? household : throw new ArgumentException($"The household {household.Id} has no member.", nameof(household));

    private static IReadOnlyList<string> Ids(IEnumerable<(HouseholdRecord Household, bool? IsOne)> households) =>
        [.. households.Select(static one => one.Household.Id).Order(StringComparer.Ordinal)];
}
