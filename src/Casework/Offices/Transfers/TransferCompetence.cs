using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>The office that arranges a transfer, and the way up to it .</summary>
/// <param name="Tier">Its level.</param>
/// <param name="Office">The office, by its place.</param>
/// <param name="Article">The article.</param>
/// <param name="WayUp">The offices that pass the request on, in their order, the serving one first; empty where the serving office decides itself.</param>
public sealed record TransferCompetence(OfficeTier Tier, DistrictCode Office, string Article, IReadOnlyList<DistrictCode> WayUp)
{
    /// <summary>Who arranges the transfer of a person's service relation.</summary>
    /// <param name="from">The office that serves.</param>
    /// <param name="to">The office asked for.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction names nobody for it, as between two cities.</returns>
    public static TransferCompetence? OfPerson(DistrictCode from, DistrictCode to, Policy policy) => Of(from, to, policy, "within_district", "between_districts");

    /// <summary>Who arranges the transfer of a key employer's service relation.</summary>
    /// <param name="from">The office that serves.</param>
    /// <param name="to">The office asked for.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction names nobody for it, as between two cities.</returns>
    public static TransferCompetence? OfEmployer(DistrictCode from, DistrictCode to, Policy policy) => Of(from, to, policy, "employer_within_district", "employer_between_districts");

    private static TransferCompetence? Of(DistrictCode from, DistrictCode to, Policy policy, string within, string between)
    {
        ArgumentNullException.ThrowIfNull(policy);
        // No text of a city can bind the offices of another.
        if (from.Region != to.Region || from.Level < DistrictLevel.County)
            return null;
        if (policy.Statement(PolicyParameters.TransferAuthority, null, from.County == to.County ? within : between) is not { Value.Name: var name } statement)
            return null;
        var tier = Enum.Parse<OfficeTier>(name, ignoreCase: true);
        var office = tier switch { OfficeTier.City => from.Region, OfficeTier.District => from.County, _ => from };
        return new(tier, office, statement.Source, [.. From(from).TakeWhile(step => step != office)]);
    }

    private static IEnumerable<DistrictCode> From(DistrictCode office)
    {
        yield return office;
        if (office.Level == DistrictLevel.Street)
            yield return office.County;
        yield return office.Region;
    }
}
