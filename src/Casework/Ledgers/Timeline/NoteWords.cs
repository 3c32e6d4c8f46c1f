using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What a note code says in words; a note that is no code stays as it is.</summary>
internal static class NoteWords
{
    internal static Bilingual Of(string note) => note switch
    {
        LedgerNotes.Stable => new("较稳定", "fairly stable"),
        LedgerNotes.Unstable => new("不稳定", "unstable"),
        LedgerNotes.Hardship => new("家庭特殊困难", "family in special hardship"),
        LedgerNotes.Flexible => new("灵活就业", "flexible employment"),
        LedgerNotes.Childbirth => new("生育", "childbirth"),
        LedgerNotes.FamilyCare => new("照料家人", "caring for family"),
        LedgerNotes.Accompanied => new("陪同面试", "accompanied to the interview"),
        LedgerNotes.Contributions => new("连续缴纳社会保险", "contributions in a row"),
        LedgerNotes.InBusiness => new("正常经营", "the business runs normally"),
        LedgerNotes.GivenUp => new("已停业", "the business was given up"),
        LedgerNotes.Died => new("死亡", "died"),
        LedgerNotes.Withdrawn => new("本人撤回", "taken back by the person"),
        LedgerNotes.PlaceUnchanged => new("户籍所在地和常住地均未变更", "neither residence nor household registration changed"),
        LedgerNotes.NotConfirmed => new("所述情况未能核实", "what was stated could not be confirmed"),
        LedgerNotes.CaseClosed => new("服务已结束", "the case was closed"),
        LedgerNotes.LedgerPassed => new("台账一并流转", "with the ledger"),
        _ => Bilingual.Same(note),
    };
}
