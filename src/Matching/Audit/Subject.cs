using System.Runtime.InteropServices;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>Whom a clause may be about: a word of the lexicon, or words that together name people of a place.</summary>
/// <param name="Role">The part it plays.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Start">First character.</param>
/// <param name="End">First character after it.</param>
/// <param name="First">Index of its first token.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Subject(WordRoles Role, DiscriminationGround Ground, int Start, int End, int First)
{
    internal bool Is(WordRoles roles) => (Role & roles) != 0;
}
