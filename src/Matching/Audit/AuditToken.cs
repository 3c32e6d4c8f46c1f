using System.Runtime.InteropServices;

namespace Jiuye.Matching.Audit;

/// <summary>A word of the lexicon at its place.</summary>
/// <param name="Start">First character in the audit's view of the text.</param>
/// <param name="End">First character after it.</param>
/// <param name="Word">The word.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct AuditToken(int Start, int End, AuditWord Word)
{
    /// <summary>True where the word plays any of the parts.</summary>
    internal bool Is(WordRoles roles) => Word.Is(roles);
}
