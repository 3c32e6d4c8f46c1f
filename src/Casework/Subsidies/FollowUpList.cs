using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>跟踪内容: what is written down at each check of a loan or a subsidy holder .</summary>
public sealed class FollowUpList
{
    private readonly string article;

    private FollowUpList(string article, params Bilingual[] items) => (this.article, Items) = (article, items);

    /// <summary>The items, in the order of the text.</summary>
    public IReadOnlyList<Bilingual> Items { get; }

    /// <summary>What is checked after an individual loan.</summary>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction sets no checks.</returns>
    public static FollowUpList? OfIndividualLoan(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.Statement(PolicyParameters.LoanTrackingPeriod, @case: "individual") is not { } statement
            ? null
            : new(
                statement.Source,
                new("资金使用情况", "use of the funds"),
                new("生产经营情况", "production and business"),
                new("健康、重大人身伤害、丧失劳动力情况", "health, serious injury, loss of the ability to work"),
                new("犯罪、违法、违纪及处罚情况", "offences and penalties"),
                new("保证人资格和保证能力变化", "changes of the guarantor's standing and means"),
                new("抵（质）押物保管及价值变化", "keeping and value of the collateral"),
                new("住所、经营地、电话、婚姻、财产变更", "changes of home, premises, telephone, marriage, property"));
    }

    /// <summary>What is followed of a holder of an insurance subsidy.</summary>
    /// <param name="subsidy">The subsidy for the self-employed or for the flexibly employed.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction does not ask for a field check of that subsidy.</returns>
    public static FollowUpList? OfSubsidy(Subsidy subsidy, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var statement = policy.Statements(PolicyParameters.SubsidyConditions).FirstOrDefault(stated => stated.Case == LoanRules.CaseOf(subsidy));
        return statement?.Value?.Name switch
        {
            "field_check_business" => new(
                statement.Source,
                new("经营情况", "the business"),
                new("经营地址", "its address"),
                new("营业利润", "its profit")),
            "field_check_flexible_work" => new(
                statement.Source,
                new("工作内容", "what the work is"),
                new("工作地点", "where it is done"),
                new("工作时间", "its hours"),
                new("工作收入", "what it pays")),
            _ => null,
        };
    }

    /// <summary>Tells whether a check has gone through every item.</summary>
    /// <param name="recorded">Whether each item was recorded, in the order of <see cref="Items"/>; null where not known.</param>
    /// <exception cref="ArgumentException">There are not as many as items.</exception>
    public Decision Decide(IReadOnlyList<bool?> recorded)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        if (recorded.Count != Items.Count)
            throw new ArgumentException($"{recorded.Count} items; expected {Items.Count}.", nameof(recorded));
        return Condition.All(
            article,
            new(new("已逐项检查登记", "every item is checked and recorded"), new("有未登记的项目", "some item is not recorded")),
            [.. Items.Zip(recorded, static (item, met) => Condition.Of(met, item.Zh, item.En))]);
    }
}
