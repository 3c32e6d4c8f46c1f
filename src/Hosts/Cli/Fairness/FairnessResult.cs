using Jiuye.Matching.Fairness;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>Everything that a call of <c>fairness</c> found.</summary>
/// <param name="Report">The audit; after re-ranking, where that was asked for.</param>
/// <param name="Before">The audit before re-ranking; null where nothing was re-ranked.</param>
/// <param name="Proxies">How well what the ranking reads tells each group; null where it was not tested.</param>
/// <param name="ProxyPersons">Of how many persons that is told.</param>
/// <param name="Policy">The policy's name.</param>
/// <param name="AsOf">The day.</param>
/// <param name="ForOffice">True where small counts stand in it.</param>
internal sealed record FairnessResult(FairnessReport Report, FairnessReport? Before, IReadOnlyList<ProxyStrength>? Proxies, int ProxyPersons, Policy Policy, DateOnly AsOf, bool ForOffice)
{
    /// <summary>What no audit of lists can see; part of every report.</summary>
    internal static IReadOnlyList<Bilingual> Unseen { get; } =
    [
        new("名单不等于结果：看不到谁被联系、面试或录用。", "Lists are no outcomes: who was contacted, interviewed or hired is not seen."),
        new("名单之前的筛除：岗位本身的条件、谁没有登记、谁的档案缺项。", "What happened before any list: what postings ask for, who never registered, whose record has gaps."),
        new("未记录属性的人和记录未涉及的属性（如婚育、外貌、非异性恋等）。", "People whose attribute is not recorded, and attributes that no record holds (such as family plans, looks, orientation)."),
        new("差异的原因：低于五分之四只提示去查，不证明歧视；不低于也不证明没有。", "Why there is a difference: a ratio below four fifths says where to look and proves no discrimination; one above proves none either way."),
        new("分数是否对各组同样准确：要用实际结果另行检验（profile-eval、rank-eval）。", "Whether scores are as right for one group as for another: that takes outcomes (profile-eval, rank-eval)."),
        new("比较的组越多，偶然低于五分之四的组也越多；求职者争同样的位置，区间按独立计算，偏窄。", "The more groups are compared, the more fall below by chance; people compete for the same places, and intervals that take them for independent are rather too narrow."),
    ];
}
