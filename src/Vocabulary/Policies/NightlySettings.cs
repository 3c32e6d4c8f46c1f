namespace Jiuye.Vocabulary;

/// <summary>The settings of <see cref="NightlyPolicy"/>.</summary>
internal static class NightlySettings
{
    private const string Section = "nightly";

    private static readonly PolicySetting<int> PostingsPerSeeker = new(
        Section, "postings_per_seeker", SettingForms.Whole(1, 1000), "The most postings kept for each seeker", "为每名求职者保留的最多岗位数");

    private static readonly PolicySetting<int> SeekersPerPosting = new(
        Section, "seekers_per_posting", SettingForms.Whole(1, 1000), "The most seekers kept for each posting", "为每个岗位保留的最多求职者数");

    private static readonly PolicySetting<int> OffersPerOpening = new(
        Section, "offers_per_opening", SettingForms.Whole(1, 10_000), "How many persons a posting is offered to for each of its openings", "每个招聘名额最多推荐的人数");

    private static readonly PolicySetting<string> Withheld = new(
        Section, "withheld_postings", SettingForms.OneOf("none", "unlawful", "violation"), "Which postings are offered to nobody until the employer has mended them", "哪些岗位在用人单位更正之前不向求职者推荐");

    private static readonly PolicySetting<double> RejectedShareLimit = new(
        Section, "rejected_share_limit", SettingForms.Unit, "The share of unreadable rows above which a run stops", "不可读记录超过此比例时停止运行");

    internal static IReadOnlyList<PolicySetting> All { get; } = [PostingsPerSeeker, SeekersPerPosting, OffersPerOpening, Withheld, RejectedShareLimit];

    internal static NightlyPolicy From(SettingValues values) => new()
    {
        PostingsPerSeeker = values.Of(PostingsPerSeeker),
        SeekersPerPosting = values.Of(SeekersPerPosting),
        OffersPerOpening = values.Of(OffersPerOpening),
        Withheld = Enum.Parse<WithheldPostings>(values.Of(Withheld), ignoreCase: true),
        RejectedShareLimit = values.Of(RejectedShareLimit),
    };
}
