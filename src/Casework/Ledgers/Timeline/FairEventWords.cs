using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.FairEventKind;

namespace Jiuye.Casework;

/// <summary>What an entry of a fair's file is called.</summary>
internal static class FairEventWords
{
    internal static Bilingual Of(FairEventKind kind) => kind switch
    {
        Applied => new("单位申报参会", "employer applied"),
        Accepted => new("受理并确定举办日期", "fair accepted and dated"),
        FileOpened => new("建立（更新）洽谈会招聘档案", "file opened or updated"),
        Published => new("发布洽谈会信息", "fair published"),
        SeekersEnrolled => new("为符合条件的求职者办理报名", "seekers enrolled beforehand"),
        Held => new("举办", "fair held"),
        RegisteredByHand => new("现场手工办理求职登记", "seekers registered by hand"),
        RegistrationsEntered => new("补录手工求职登记", "registrations by hand entered"),
        ProcessRecorded => new("填写洽谈过程记录表", "process record form filled in"),
        SlipReceived => new("收到单位反馈回执单", "employer's feedback slip received"),
        FeedbackEntered => new("整理回执单并录入结果", "slips filed and results entered"),
        IntentionsLearned => new("达成意向人数", "intentions reached"),
        StartsLearned => new("实际上岗人数", "persons who actually started work"),
        IntentionsFollowedUp => new("完成意向情况回访", "intentions followed up"),
        StartsFollowedUp => new("完成实际上岗情况回访", "starts of work followed up"),
        EmployerTracked => new("电话回访（走访）未反馈或未招录单位", "employer without slip or hire called or visited"),
        ScreensLoaded => new("导入电子屏发布系统", "screens loaded"),
        CalledOff => new("取消举办", "fair called off"),
        EmployerAdmitted => new("审核通过，准予参会", "employer admitted"),
        Reversed => new("冲正", "reversal"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No kind of entry."),
    };
}
