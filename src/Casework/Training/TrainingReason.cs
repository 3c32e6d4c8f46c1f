using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Why a training is suggested, in words.</summary>
internal static class TrainingReason
{
    internal static Bilingual Of(TrainingOption? option, bool isWishAlone, TrainingRoute route)
    {
        if (option is null)
            return new("本人愿意参加培训；现有岗位中没有仅因缺少等级、证书或技能而不能推荐的", "the person wants training; no posting of the day is closed for want of a grade, certificate or skill alone");
        if (isWishAlone)
            return Say.Both($"本人希望参加“{option.Aim.ToText().Zh}”；目前没有岗位因此开放", $"the person wants {option.Aim.ToText().En}; no posting of the day is opened by it");
        var basis = Basis(option.Basis);
        var what = option.Opened.Count > 0
            ? Say.Both(
                $"有{option.Opened.Count}个岗位（招{option.Openings}人）仅因缺少{Lacking(option.Aim).Zh}不能推荐，取得后逐条复核均可推荐",
                $"{option.Opened.Count} postings ({option.Openings} openings) are closed for want of {Lacking(option.Aim).En} alone; with it each of them was found to pass")
            : Say.Both(
                $"有{option.Completed.Count}个可推荐岗位要求的技能只缺{Lacking(option.Aim).Zh}",
                $"{option.Completed.Count} postings that may be recommended ask for just {Lacking(option.Aim).En} more");
        List<Bilingual> parts = [new($"{basis.Zh}：{what.Zh}", $"{basis.En}: {what.En}")];
        if (option.AlsoObtain.Count > 0)
            parts.Add(new($"另须办理{string.Join("、", option.AlsoObtain)}", $"besides: {string.Join(", ", option.AlsoObtain)}"));
        if (!route.LeadsTo(option.Aim.Grade))
            parts.Add(new("等级不同于该类人员培训路径的主要等级", "another grade than the person's training route mainly leads to"));
        return new(string.Join("；", parts.Select(static part => part.Zh)), string.Join("; ", parts.Select(static part => part.En)));
    }

    private static Bilingual Lacking(TrainingAim aim)
    {
        List<Bilingual> parts = [];
        if (aim.Grade is { } grade)
            parts.Add(SkillGradeText.NameOf(grade));
        parts.AddRange(aim.Certificates.Concat(aim.Skills).Select(static name => new Bilingual($"“{name}”", name)));
        return new(string.Join("、", parts.Select(static part => part.Zh)), string.Join(", ", parts.Select(static part => part.En)));
    }

    private static Bilingual Basis(TradeBasis basis) => basis switch
    {
        TradeBasis.Wanted => new("想从事的工种", "a trade that the person wants"),
        TradeBasis.Worked => new("从事过的工种", "a trade that the person has worked in"),
        TradeBasis.Near => new("与本人工种相近", "near to the person's trades"),
        TradeBasis.Open => new("本人工种未登记", "no trade of the person is recorded"),
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, "No such basis."),
    };
}
