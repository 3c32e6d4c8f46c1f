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
        LedgerNotes.Died => new("死亡", "died"),
        _ => Bilingual.Same(note),
    };
}
