using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What the case officer checks before a request for another office is filed (002 Arts. 23, 24).</summary>
public sealed record TransferRequestFacts
{
    /// <summary>Whether the person is recognised as hard to employ; null where not known.</summary>
    public bool? IsRecognised { get; init; }

    /// <summary>Whether an assistance agreement is in force; null where not known.</summary>
    public bool? HasAgreement { get; init; }

    /// <summary>Whether the household registration or the habitual residence changed; null where not known.</summary>
    public bool? HasMoved { get; init; }

    /// <summary>The street of the household registration now; null where not known.</summary>
    public DistrictCode? Household { get; init; }

    /// <summary>The street of habitual residence now; null where not known.</summary>
    public DistrictCode? Residence { get; init; }

    /// <summary>The office that serves; null where not known.</summary>
    public DistrictCode? From { get; init; }

    /// <summary>The office asked for; null where not known.</summary>
    public DistrictCode? To { get; init; }

    /// <summary>Tells whether the request meets the conditions, so that it is filed; the competent office decides.</summary>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction has no such procedure.</returns>
    public Decision? Decide(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.Statement(PolicyParameters.TransferAuthority) is not { } statement)
            return null;
        var places = ServicePlaces.OfPerson(Household, Residence, policy);
        bool? isChoice = To is not { } to ? null : places.Contains(to) ? true : Household is null || Residence is null ? null : false;
        bool? isOther = (From, To) is ({ } from, { } next) ? from != next : null;
        return Condition.All(
            policy.Statement(PolicyParameters.TransferStepDays, null, "check")?.Source ?? statement.Source,
            new(new("符合条件，提出划转申请并逐级上报", "meets the conditions: the request is filed and passed up"), new("不符合条件，说明原因", "does not meet the conditions: the reason is given")),
            Condition.Of(IsRecognised, "为就业困难人员", "recognised as hard to employ"),
            Condition.Of(HasAgreement, "已签订就业援助服务协议", "an assistance agreement is in force"),
            Condition.Of(HasMoved, "户籍所在地或常住地变更", "the household registration or the residence changed"),
            Condition.Of(isOther, "申请的机构与现服务机构不同", "the office asked for is another one"),
            Condition.Of(isChoice, "申请的机构在户籍所在地或常住地", "the office asked for is where the person is registered or lives"));
    }
}
