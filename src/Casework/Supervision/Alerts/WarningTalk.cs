using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>警示约谈: after so many notices without effective correction a warning talk with the head of the office MAY be held .</summary>
public static class WarningTalk
{
    /// <summary>Tells whether a talk may be held. It never must: a person decides.</summary>
    /// <param name="office">The office.</param>
    /// <param name="notices">Notices, those of other offices among them.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>Null where the jurisdiction sets no number.</returns>
    /// <exception cref="ArgumentException">A notice is listed twice.</exception>
    public static Decision? Decide(DistrictCode office, IReadOnlyCollection<SupervisionNotice> notices, Policy policy, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(notices);
        ArgumentNullException.ThrowIfNull(policy);
        if (notices.GroupBy(static notice => notice.Id, StringComparer.Ordinal).FirstOrDefault(static group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"The notice {twice.Key} is listed twice.", nameof(notices));
        if (policy.Statement(PolicyParameters.NoticesBeforeTalk) is not { Value: { } needed } statement)
            return null;
        var unresolved = notices.Count(notice => notice.Office == office && notice.IsUnresolvedOn(asOf));
        return Condition.All(
            statement.Source,
            new(new("可以对该机构主要负责人警示约谈", "a warning talk with the head of the office may be held"), new("不约谈，继续督促整改", "no talk; correction is pressed for")),
            new Condition(
                needed.IsMetBy(unresolved),
                Say.Both($"通报后未有效整改{unresolved}次", $"{unresolved} notices without effective correction"),
                new($"未有效整改的通报{needed.ToText().Zh}", $"notices without effective correction: {needed.ToText().En}")))
        with
        { Note = new("按机构计未整改的通报，不论是否同一问题（W-78）", "unresolved notices to the office are counted, whatever they are about (W-78)") };
    }
}
