using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>What the codes of registrations and archives are called in tables.</summary>
internal static class MonitoringWords
{
    internal static Bilingual Of(UnemployedOrigin origin) => origin switch
    {
        UnemployedOrigin.FromWork => new("就业转失业", "from work"),
        UnemployedOrigin.Graduate => new("高校毕业生", "graduates"),
        UnemployedOrigin.OtherYouth => new("其他新成长失业青年", "other youth"),
        UnemployedOrigin.Veteran => new("退役军人", "veterans"),
        UnemployedOrigin.FormerlyRural => new("农转非", "formerly rural"),
        UnemployedOrigin.MovedIn => new("外区转入", "moved in"),
        UnemployedOrigin.Other => new("其他", "other"),
        _ => throw new ArgumentOutOfRangeException(nameof(origin), origin, "No such origin."),
    };

    internal static Bilingual Of(UnemployedDestination destination) => destination switch
    {
        UnemployedDestination.Hired => new("单位招用", "hired"),
        UnemployedDestination.SelfEmployed => new("自谋职业、自主创业", "self-employed"),
        UnemployedDestination.Flexible => new("灵活就业", "flexible work"),
        UnemployedDestination.WelfarePost => new("公益性岗位", "public-welfare post"),
        UnemployedDestination.Retired => new("退休", "retired"),
        UnemployedDestination.StudyOrArmy => new("升学、参军", "study or army"),
        UnemployedDestination.MovedAway => new("转往外区", "moved away"),
        UnemployedDestination.Other => new("其他", "other"),
        _ => throw new ArgumentOutOfRangeException(nameof(destination), destination, "No such destination."),
    };

    internal static Bilingual Of(ArchiveHolder holder) => holder switch
    {
        ArchiveHolder.Unemployed => new("登记失业人员", "unemployed"),
        ArchiveHolder.SelfEmployed => new("灵活就业、自谋职业", "flexible or self-employed"),
        ArchiveHolder.Retired => new("退休人员", "retired"),
        ArchiveHolder.Other => new("其他", "other"),
        _ => throw new ArgumentOutOfRangeException(nameof(holder), holder, "No such holder."),
    };
}
