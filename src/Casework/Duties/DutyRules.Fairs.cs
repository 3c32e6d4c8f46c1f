using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.FairEventKind;

namespace Jiuye.Casework;

/// <content>What is owed before and after a job fair (000 Arts. 28, 29; 001 Ch.2 §2(4); 002 Art. 43).</content>
public static partial class DutyRules
{
    private static void AddFairs(RuleList rules)
    {
        var publish = new DutyShape("fair_publication", new("预发布招聘洽谈会信息", "publish the fair's information"), [Accepted], [Published], [Held, CalledOff]);
        rules.Add(PolicyParameters.FairPrePublishDays, null, null, publish);
        rules.Add(PolicyParameters.FairPrePublishDays, OfficeTier.District, null, publish with { Id = "fair_publication_district" });
        rules.Add(PolicyParameters.FairScreenLoadDays, OfficeTier.District, null, publish with
        {
            Id = "fair_screens",
            What = new("导入洽谈场所电子屏发布系统", "load the screens of the venue"),
            FulfilledBy = [ScreensLoaded],
        });
        rules.AddStep(PolicyParameters.FairSteps, "file_opened", new(
            "fair_file", new("建立或更新洽谈会招聘档案", "open or update the fair's file"), [Applied], [FileOpened], [CalledOff]));
        rules.AddStep(PolicyParameters.FairSteps, "seekers_enrolled", publish with
        {
            Id = "fair_enrolment",
            What = new("为符合条件的求职登记人员办理专场洽谈会报名", "enrol eligible registered seekers for the special fair"),
            FulfilledBy = [SeekersEnrolled],
            OnlyNotes = [LedgerNotes.SpecialFair],
        });
        AddAfterFairs(rules);
    }

    private static void AddAfterFairs(RuleList rules)
    {
        var intentions = new DutyShape("fair_intentions", new("回访参会单位达成意向情况", "follow up the intentions reached at the employers"), [Held], [IntentionsFollowedUp], []);
        var starts = intentions with { Id = "fair_starts", What = new("回访实际上岗情况", "follow up who actually started work"), FulfilledBy = [StartsFollowedUp] };
        rules.Add(PolicyParameters.FairIntentionFollowUpDays, null, null, intentions);
        rules.AddWords(PolicyParameters.FairIntentionFollowUpDays, intentions);
        rules.Add(PolicyParameters.FairStartFollowUpDays, null, null, starts);
        rules.AddWords(PolicyParameters.FairStartFollowUpDays, starts);
        rules.Add(PolicyParameters.FairFeedbackDays, OfficeTier.District, null, intentions with
        {
            Id = "fair_feedback",
            What = new("整理用人单位反馈回执单并录入结果", "file the employers' feedback slips and enter the results"),
            FulfilledBy = [FeedbackEntered],
        });
        rules.AddStep(PolicyParameters.FairSteps, "process_recorded", intentions with
        {
            Id = "fair_process_record",
            What = new("填写洽谈过程记录表", "fill in the process record form"),
            FulfilledBy = [ProcessRecorded],
        });
        rules.AddStep(PolicyParameters.FairSteps, "registrations_entered", intentions with
        {
            Id = "fair_registrations",
            What = new("补录手工办理的求职登记，提供后续服务", "enter the registrations made by hand and go on serving them"),
            StartedBy = [RegisteredByHand],
            FulfilledBy = [RegistrationsEntered],
        });
    }
}
