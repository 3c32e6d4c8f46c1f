using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>就近就便: among which streets a person or a key employer may choose the office that serves .</summary>
public static class ServicePlaces
{
    /// <summary>The streets from which a person may choose; one where both places are the same.</summary>
    /// <param name="household">The street of the household registration; null where not known.</param>
    /// <param name="residence">The street of habitual residence; null where not known.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>In the order of the policy; empty where the jurisdiction gives no choice.</returns>
    public static IReadOnlyList<DistrictCode> OfPerson(DistrictCode? household, DistrictCode? residence, Policy policy) =>
        Of("person", policy, place => place switch { "household_registration" => household, "residence" => residence, _ => null });

    /// <summary>The places from which a key employer may choose; one where both addresses are the same.</summary>
    /// <param name="registered">Where it is registered; null where not known.</param>
    /// <param name="business">Where it does business; null where not known.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>In the order of the policy; empty where the jurisdiction gives no choice.</returns>
    public static IReadOnlyList<DistrictCode> OfEmployer(DistrictCode? registered, DistrictCode? business, Policy policy) =>
        Of("employer", policy, place => place switch { "registered_address" => registered, "business_address" => business, _ => null });

    private static IReadOnlyList<DistrictCode> Of(string who, Policy policy, Func<string, DistrictCode?> known)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return
        [
            .. policy.Statements(PolicyParameters.ServicePlaceChoice)
                .Where(statement => statement.Value?.Name == who && statement.Case is not null)
                .Select(statement => known(statement.Case!))
                .OfType<DistrictCode>()
                .Distinct(),
        ];
    }
}
