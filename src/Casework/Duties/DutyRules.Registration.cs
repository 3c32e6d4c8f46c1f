using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.CaseEventKind;

namespace Jiuye.Casework;

/// <content>What keeps a registration true, and what training and starting a business ask for.</content>
public static partial class DutyRules
{
    private static void AddRegistration(RuleList rules)
    {
        rules.Add(PolicyParameters.UnemploymentRegistrationDocumentDays, OfficeTier.Street, null, new(
            "registration_documents", new("持材料办理失业登记", "bring the documents and register as unemployed"), [DocumentsAsked], [Registered], [Closed]));
        var report = new DutyShape(
            "month_end_contact",
            new("月底联系本月未报告的登记失业人员，更新求职状况", "contact, by the end of the month, the registered unemployed person who did not report, and update the job search"),
            [Registered],
            [Reported, Contacted, Guided, GuidanceFollowedUp, RecommendationFollowedUp, Interviewed, SurveyedWilling, SurveyedUnwilling],
            [StartedWork, Closed])
        { Registered = true, IsEveryPeriod = true };
        rules.Add(PolicyParameters.RegisteredUnemployedContact, OfficeTier.Street, null, report);
        rules.Add(PolicyParameters.RegisteredUnemployedContact, OfficeTier.Street, "rural_seekers", report with
        {
            Id = "month_end_contact_rural",
            What = new("月底联系本月未报告的无业农村劳动力，更新求职状况", "contact, by the end of the month, the rural seeker who did not report, and update the job search"),
            StartedBy = [RuralSeekerRegistered],
            Registered = null,
        });
        var check = new DutyShape(
            "insurance_check", new("与社会保险缴费数据比对", "compare the registration with the social-insurance contributions"), [Registered], [InsuranceChecked, FoundInWork], [WorkRegistered, Closed])
        { Registered = true, IsEveryPeriod = true };
        rules.Add(PolicyParameters.InsuranceCheckDay, OfficeTier.Street, null, check);
        rules.Add(PolicyParameters.InsuranceNoticeDay, OfficeTier.Street, null, check with
        {
            Id = "insurance_notice",
            What = new("发出就业登记催告书", "send the notice to register the employment"),
            StartedBy = [FoundInWork],
            FulfilledBy = [ToldToRegisterWork, WorkRegistered],
            EndedBy = [Closed],
            OnlyNotes = [LedgerNotes.Contributions],
            IsEveryPeriod = false,
        });
        rules.Add(PolicyParameters.EmploymentRegistrationNoticeDays, OfficeTier.Street, null, new(
            "work_registration_notice",
            new("告知已就业的就业困难人员办理就业登记", "tell the hard-to-employ person who is in work to register the employment"),
            [FoundInWork],
            [ToldToRegisterWork, WorkRegistered],
            [Closed])
        { Recognised = true });
    }

    private static void AddTraining(RuleList rules)
    {
        var begin = rules.InScope(new(
            "training_begun", new("培训（见习）初期了解进展", "follow up the beginning of the training"), [TrainingStarted], [TrainingFollowedUp], [TrainingEnded, Closed]));
        var term = rules.Add(PolicyParameters.TrainingCheckpointDays, null, null, begin);
        rules.Add(PolicyParameters.TrainingCheckpointDays, null, null, begin with
        {
            Id = "training_middle",
            What = new("培训（见习）中期了解进展", "follow up the middle of the training"),
            FromMiddle = true,
            CheckpointBefore = term,
        });
        rules.Add(PolicyParameters.TrainingCheckpointDays, null, null, begin with
        {
            Id = "training_ended",
            What = new("培训（见习）结束后了解进展", "follow up the end of the training"),
            StartedBy = [TrainingEnded],
            EndedBy = [Closed],
        });
        rules.Add(PolicyParameters.StartupFollowUpPeriod, null, null, new(
            "startup_follow_up", new("跟踪创业培训合格人员", "follow up the holder of a start-up certificate"), [StartupCertified], [StartupFollowedUp], [Closed])
        {
            UntilTimes = rules.Policy.Get(PolicyParameters.StartupFollowUpCount) is { } count ? (int)count.Amount : null,
        });
    }
}
