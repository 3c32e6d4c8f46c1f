using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>A seat on the expert panel.</summary>
/// <param name="Role">Who sits on it.</param>
/// <param name="Tier">From an office of which level.</param>
public sealed record PanelSeat(PanelRole Role, OfficeTier Tier)
{
    /// <summary>The seat in words.</summary>
    public Bilingual ToText()
    {
        var tier = Tier switch
        {
            OfficeTier.City => new("市", "city"),
            OfficeTier.District => new("区", "district"),
            OfficeTier.Street => new("街道（乡镇）", "street"),
            _ => new Bilingual("社区（村）", "community"),
        };
        return Role switch
        {
            PanelRole.GuidanceCounsellor => new($"{tier.Zh}职业指导人员", $"guidance counsellor of the {tier.En}"),
            PanelRole.SeniorGuidanceCounsellor => new($"{tier.Zh}高级职业指导师", $"senior guidance counsellor of the {tier.En}"),
            PanelRole.SeniorInformationAnalyst => new($"{tier.Zh}高级职业信息分析师", $"senior occupational information analyst of the {tier.En}"),
            _ => throw new ArgumentOutOfRangeException(nameof(Role), Role, "No role."),
        };
    }
}
