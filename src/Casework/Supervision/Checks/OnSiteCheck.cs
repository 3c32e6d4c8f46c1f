using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>实地检查: what is looked at in an office on the spot, and when (R-601, R-603).</summary>
public sealed record OnSiteCheck
{
    /// <summary>The office.</summary>
    public required DistrictCode Office { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What each point came to, by its name in the policy: true in order, false not; points left out were not looked at.</summary>
    public required IReadOnlyDictionary<string, bool> Points { get; init; }

    /// <summary>The points that the jurisdiction names, by name and in its order; empty where it names none.</summary>
    public static IReadOnlyList<string> PointsOf(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return [.. policy.Statements(PolicyParameters.OnSiteCheckPoints).Select(static statement => statement.Case).OfType<string>()];
    }

    /// <summary>Tells whether the check was whole, made in the month that the policy names, and all in order; each condition that fails is one.</summary>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction names no points.</returns>
    /// <exception cref="ArgumentException"><see cref="Points"/> holds a name that is no point of the parameter.</exception>
    public Decision? Decide(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (Points.Keys.FirstOrDefault(static name => !PolicyParameters.OnSiteCheckPoints.Cases.Contains(name, StringComparer.Ordinal)) is { } unknown)
            throw new ArgumentException($"'{unknown}' is no point of a check; there are {string.Join(", ", PolicyParameters.OnSiteCheckPoints.Cases)}.", nameof(policy));
        var statements = policy.Statements(PolicyParameters.OnSiteCheckPoints);
        if (statements.Count == 0)
            return null;
        var month = policy.Statement(PolicyParameters.CheckMonthOfQuarter)?.Value;
        Condition[] inMonth = month is null
            ? []
            : [Condition.Of(IsInMonthOf(month), "在规定的季度月份检查", "made in the month of the quarter that the rules name")];
        return Condition.All(
            statements[0].Source,
            new(new("各项均合格，形成报告并通报", "all in order: reported and notified"), new("有不合格项目，形成报告并通报", "not all in order: reported and notified")),
            [.. inMonth, .. PointsOf(policy).Select(name => Condition.Of(Points.TryGetValue(name, out var met) ? met : null, Words(name).Zh, Words(name).En))]);
    }

    private bool IsInMonthOf(DayRule rule)
    {
        var named = rule.DayIn(On);
        return (named.Year, named.Month) == (On.Year, On.Month);
    }

    private static Bilingual Words(string name) => name switch
    {
        "certificates" => new("《就业失业登记证》发放情况", "certificates issued"),
        "unemployment_ledger" => new("《失业人员管理台账》", "ledger of the unemployed"),
        "registration_forms" => new("留存的就业登记表、提档通知单原件", "employment registration forms and file notices kept"),
        "notification_and_reports" => new("告知制度和联系报告制度的记录", "records of telling and reporting"),
        "benefit_forms" => new("失业保险金申领登记表、登记卡和领取通知单", "forms, cards and notices of the benefit"),
        "benefit_rosters" => new("实发和一次性发放失业保险金人员名录", "lists of persons paid the benefit"),
        "placement_ledger" => new("《失业人员推荐就业统计台账》", "placement ledger"),
        "personal_information_forms" => new("个人信息采集（变更）表记录情况", "forms of personal information"),
        "system_use" => new("系统使用情况", "use of the system"),
        "benefit_data_comparison" => new("失业保险金发放数据对比报表", "comparison of the benefit data"),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No point of the parameter."),
    };
}
