using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics;

/// <summary>Stocks and flows of a month: 期初 + 新增 − 减少 = 期末.</summary>
internal static class MonthlyFlows
{
    internal static bool IsAtStart(RegistrationFact fact, ReportMonth month) => fact.RegisteredOn < month.First && (fact.EndedOn is not { } ended || ended >= month.First);

    internal static bool IsAtEnd(RegistrationFact fact, ReportMonth month) => fact.RegisteredOn <= month.Last && (fact.EndedOn is not { } ended || ended > month.Last);

    /// <summary>Registered on at least one day of the month.</summary>
    internal static bool IsIn(RegistrationFact fact, ReportMonth month) => fact.RegisteredOn <= month.Last && (fact.EndedOn is not { } ended || ended >= month.First);

    /// <summary>Registered for so many whole months on the month's last day.</summary>
    internal static bool HasLasted(RegistrationFact fact, ReportMonth month, int months) => fact.RegisteredOn.AddMonths(months) <= month.Last;

    internal static bool IsNew(RegistrationFact fact, ReportMonth month) => month.Holds(fact.RegisteredOn);

    internal static bool IsEnded(RegistrationFact fact, ReportMonth month) => month.Holds(fact.EndedOn);

    internal static bool IsReemployed(RegistrationFact fact, ReportMonth month) => IsEnded(fact, month)
        && fact.Destination is UnemployedDestination.Hired or UnemployedDestination.SelfEmployed or UnemployedDestination.Flexible or UnemployedDestination.WelfarePost;

    internal static IReadOnlyList<Measure<RegistrationFact>> Measures(ReportMonth month) =>
    [
        Measure<RegistrationFact>.Count("at_start", new("期初人数", "at the beginning"), fact => IsAtStart(fact, month)),
        Measure<RegistrationFact>.Count("new", new("本月新增", "new in the month"), fact => IsNew(fact, month)),
        Measure<RegistrationFact>.Count("ended", new("本月减少", "ended in the month"), fact => IsEnded(fact, month)),
        Measure<RegistrationFact>.Count("reemployed", new("其中：实现就业", "of them into work"), fact => IsReemployed(fact, month)),
        Measure<RegistrationFact>.Count("at_end", new("期末人数", "at the end"), fact => IsAtEnd(fact, month)),
        Measure<RegistrationFact>.Count("female_at_end", new("期末其中：女", "of them women"), fact => IsAtEnd(fact, month) && fact.IsFemale == true),
        Measure<RegistrationFact>.Count("hard_to_employ_at_end", new("期末其中：就业困难人员", "of them hard to employ"), fact => IsAtEnd(fact, month) && fact.IsHardToEmploy == true),
        Measure<RegistrationFact>.Count("benefit_at_end", new("期末其中：领取失业保险金", "of them drawing benefit"), fact => IsAtEnd(fact, month) && fact.DrawsBenefit),
    ];
}
