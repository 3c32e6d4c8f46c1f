using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>The standing of fairs, loans, questions and offices: the first note, which says of what kind it is, and who last did something.</summary>
internal readonly struct OtherStanding : IStandingFold
{
    public static Standing After(in Standing before, LedgerEntry next) => before with
    {
        Note = before.Note.Length > 0 ? before.Note : next.Note,
        Office = next is OfficeEvent own ? own.Area : next.Office ?? before.Office,
        Officer = next.Officer.Length > 0 ? next.Officer : before.Officer,
    };
}
