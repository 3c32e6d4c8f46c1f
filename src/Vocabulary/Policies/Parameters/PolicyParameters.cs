using System.Collections.Frozen;

namespace Jiuye.Vocabulary;

/// <summary>Every parameter that a jurisdiction may set: the numbers of the five seeds, one name each, and how their unclear places are read.</summary>
/// <remarks>The source articles stand with the values in datasets/policies; requirements rows V-01 to V-38 say where jurisdictions differ.</remarks>
public static partial class PolicyParameters
{
    // Lazy, because the order in which the static members of a partial class come to life is not defined across its files.
    private static readonly Lazy<IReadOnlyList<PolicyParameter>> Listed = new(static () =>
    [
        .. Classification(), .. Eligibility(), .. Recommendation(), .. PostingAudit(), .. Opening(), .. FollowUpOfPersons(),
        .. FollowUpOfEmployers(), .. JobFairs(), .. Reporting(), .. Rates(), .. UnemploymentBenefit(),
        .. WelfarePosts(), .. LoansAndSubsidies(), .. Supervision(), .. Organisation(), .. OfferedPolicies(), .. Protection(), .. Training(), .. TrainingReports(), .. Warnings(), .. Readings(),
    ]);

    private static readonly Lazy<FrozenDictionary<string, PolicyParameter>> Named = new(static () =>
        All.ToFrozenDictionary(static parameter => parameter.Name, StringComparer.Ordinal));

    /// <summary>Every parameter, in the order of the files.</summary>
    public static IReadOnlyList<PolicyParameter> All => Listed.Value;

    /// <summary>The groups in the order of the files, with what they are called.</summary>
    public static IReadOnlyList<KeyValuePair<string, Bilingual>> Groups { get; } =
    [
        new("classification", new("评级、资格与分类", "Grading, eligibility, classification")),
        new("eligibility", new("资格、人员类别与服务去向", "Eligibility, categories and the services they lead to")),
        new("recommendation", new("推荐次数与升级帮扶", "Recommendation counts and escalation")),
        new("posting_audit", new("岗位审核与发布", "Posting audit and publication")),
        new("opening", new("当日办理与建档时限", "Same-day and opening deadlines")),
        new("follow_up_persons", new("对个人的回访", "Follow-up of persons")),
        new("follow_up_employers", new("对用人单位的回访", "Follow-up of employers")),
        new("job_fairs", new("招聘会", "Job fairs")),
        new("reporting", new("调查与报表日历", "Surveys and the reporting calendar")),
        new("rates", new("充分就业与比率标准", "Full-employment and rate thresholds")),
        new("unemployment_benefit", new("失业保险金", "Unemployment benefit")),
        new("welfare_posts", new("公益性岗位", "Public-welfare posts")),
        new("loans_and_subsidies", new("贷款与补贴", "Loans and subsidies")),
        new("supervision", new("监督、人员与场所", "Supervision, staff and premises")),
        new("protection", new("个人信息保护", "Protection of personal data")),
        new("training", new("培训与创业服务", "Training and start-ups")),
        new("warnings", new("失业预警", "Unemployment warnings")),
        new("readings", new("文本不明之处的理解", "How unclear texts are read")),
    ];

    /// <summary>The parameter of a name in snake_case; null where there is none.</summary>
    public static PolicyParameter? Find(string name) => Named.Value.GetValueOrDefault(name);

    private static PolicyParameter<Deadline> Deadline(
        string name, string group, string english, string chinese, int least, int most, string[] units, string[]? cases = null) =>
        new(ParameterKind.Deadline, name, group, new(chinese, english), StatementValues.Deadline)
        {
            Units = units,
            Cases = cases ?? [],
            Least = least,
            Most = most,
        };

    private static PolicyParameter<Interval> Interval(
        string name, string group, string english, string chinese, int least, int most, string[] units, string[]? cases = null) =>
        new(ParameterKind.Interval, name, group, new(chinese, english), StatementValues.Interval)
        {
            Units = units,
            Cases = cases ?? [],
            Least = least,
            Most = most,
        };

    private static PolicyParameter<Quantity> Quantity(
        string name, string group, string english, string chinese, int least, int most, string[] units, string[]? cases = null) =>
        new(ParameterKind.Quantity, name, group, new(chinese, english), StatementValues.Quantity)
        {
            Units = units,
            Cases = cases ?? [],
            Least = least,
            Most = most,
        };

    private static PolicyParameter<DayRule> DayRule(string name, string group, string english, string chinese, string[]? cases = null) =>
        new(ParameterKind.DayRule, name, group, new(chinese, english), StatementValues.DayRule) { Cases = cases ?? [] };

    private static PolicyParameter<Reading> Reading(
        string name, string group, string english, string chinese, string[] units, string[]? cases = null) =>
        new(ParameterKind.Reading, name, group, new(chinese, english), StatementValues.Reading)
        {
            Units = units,
            Cases = cases ?? [],
        };

    private static PolicyParameter<PersonRule> Rules(string name, string group, string english, string chinese) =>
        new(ParameterKind.PersonRule, name, group, new(chinese, english), StatementValues.PersonRule) { HasOpenCases = true };
}
