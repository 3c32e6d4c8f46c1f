using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Names of the field in the report's two languages.</summary>
internal static class Words
{
    internal static Bilingual NotRecorded { get; } = new("未登记", "not recorded");

    internal static Bilingual Of(EducationLevel level) => level switch
    {
        EducationLevel.None => new("未上过学", "no schooling"),
        EducationLevel.Primary => new("小学", "primary school"),
        EducationLevel.LowerSecondary => new("初中", "lower secondary"),
        EducationLevel.UpperSecondary => new("高中、中专、技校", "upper secondary"),
        EducationLevel.JuniorCollege => new("大专", "junior college"),
        EducationLevel.Bachelor => new("本科", "bachelor"),
        EducationLevel.Master => new("硕士", "master"),
        _ => new("博士", "doctor"),
    };

    internal static Bilingual OfLedgers(SubjectKind about) => about switch
    {
        SubjectKind.Person => new("个人台账", "persons"),
        SubjectKind.Employer => new("用人单位台账", "employers"),
        SubjectKind.Fair => new("招聘洽谈会档案", "job fairs"),
        SubjectKind.Loan => new("担保贷款档案", "loans"),
        SubjectKind.Question => new("线上咨询", "questions"),
        SubjectKind.Office => new("机构工作台账", "offices' own ledgers"),
        _ => throw new ArgumentOutOfRangeException(nameof(about), about, "No kind of subject."),
    };

    internal static Bilingual Of(OfferShortage shortage) => shortage switch
    {
        OfferShortage.NoneFits => new("没有符合硬性条件的岗位", "no posting passes the hard conditions"),
        OfferShortage.AllOffered => new("符合的岗位都已推荐过", "all that fit were recommended before"),
        OfferShortage.OpeningsTaken => new("名额已推荐满", "offered to as many others as the openings allow"),
        OfferShortage.NotSearching => new("当日不在求职", "not searching on the day"),
        _ => throw new ArgumentOutOfRangeException(nameof(shortage), shortage, "No shortage."),
    };

    internal static Bilingual Of(OccupationCode occupation)
    {
        var name = OccupationClassification.Prc2022.NameOf(occupation);
        return name is null ? Bilingual.Same(occupation.ToString()) : new(name, $"{name} ({occupation})");
    }
}
