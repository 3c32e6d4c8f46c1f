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
        LedgerNotes.Conditions => new("招聘条件过高", "the employer's conditions are too hard"),
        LedgerNotes.LocalLabour => new("辖区内劳动力无法满足", "the local labour force cannot supply it"),
        LedgerNotes.CauseUnknown => new("原因待分析", "the cause is not known yet"),
        LedgerNotes.HardToHire => new("长期招不到合适人选", "suitable persons cannot be hired for a long time"),
        LedgerNotes.HighTurnover => new("职工流失率较高", "many of the staff leave"),
        LedgerNotes.Unsolved => new("问题尚未解决", "the problem remains"),
        LedgerNotes.Complex => new("复杂问题", "a complex question"),
        LedgerNotes.EnterpriseLoan => new("小企业担保贷款", "loan to a small enterprise"),
        LedgerNotes.IndividualLoan => new("个人担保贷款", "loan to an individual"),
        LedgerNotes.SpecialFair => new("专场", "special fair"),
        LedgerNotes.RegularFair => new("例行", "regular fair"),
        _ => Bilingual.Same(note),
    };
}
