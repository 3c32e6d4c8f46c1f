using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.OfficeEventKind;

namespace Jiuye.Casework;

/// <content>What offices owe again and again, or after a notice: surveys, rolls, the hotline's figures (001 Ch.3 §2(5), Ch.4, Ch.7, Ch.8 §4).</content>
public static partial class DutyRules
{
    private static readonly string[] OfficeLevels = ["city", "district", "street", "community"];

    private static void AddOffices(RuleList rules)
    {
        var tracking = new DutyShape("tracking_survey", new("开展跟踪调查并更新系统", "make the tracking survey and update the system"), [Opened], [TrackingSurveyed], [Closed])
        {
            ExceptNotes = AllBut("community"),
        };
        rules.Add(PolicyParameters.SurveyTrackingPeriod, null, null, tracking);
        rules.Add(PolicyParameters.FullSurveyPeriod, OfficeTier.Community, null, tracking with
        {
            Id = "need_survey",
            What = new("开展百姓就业需求全员调查", "survey the employment needs of the whole labour force"),
            FulfilledBy = [NeedSurveyed],
        });
        rules.Add(PolicyParameters.RuralRollPeriod, OfficeTier.Street, null, tracking with
        {
            Id = "rural_roll",
            What = new("将无业求职农村劳动力名册发至社区（村）", "send the roll of rural seekers to the communities"),
            FulfilledBy = [RollSent],
            ExceptNotes = AllBut("street"),
        });
        rules.Add(PolicyParameters.HotlineReportPeriod, OfficeTier.District, null, tracking with
        {
            Id = "hotline_report",
            What = new("统计、分析并上报热线跟踪回访及满意度", "report the hotline's figures, analysis and satisfaction"),
            FulfilledBy = [HotlineReported],
            ExceptNotes = AllBut("district"),
        });
        rules.Add(PolicyParameters.SurveyStreetPlanDays, OfficeTier.Street, null, new(
            "survey_plan", new("制定劳动力调查计划", "plan the survey"), [SurveyNoticed], [SurveyPlanned], [Closed]));
        rules.Add(PolicyParameters.SurveyCommunityDays, OfficeTier.Community, null, new(
            "full_survey", new("完成劳动力全面调查", "complete the full survey of the labour force"), [FullSurveyBegun], [FullSurveyed], [Closed]));
        rules.Add(PolicyParameters.SurveyEntryDays, null, null, new(
            "survey_entry", new("录入调查数据", "enter the data of the survey"), [FullSurveyed, NeedSurveyed], [SurveyEntered], [Closed]));
    }

    // An office that does not say of which level it is owes what every level owes: nothing is dropped for want of a note.
    private static string[] AllBut(string tier) => [.. OfficeLevels.Where(other => other != tier)];
}
