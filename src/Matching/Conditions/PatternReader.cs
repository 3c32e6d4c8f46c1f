using System.Text.RegularExpressions;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Conditions;

/// <summary>Finds one kind of condition by the ways of writing it, and reads what it says.</summary>
/// <remarks>The pattern is matched without backtracking, so the time is linear in the text. Safe for any number of threads.</remarks>
internal abstract class PatternReader(ConditionKind kind, string pattern)
{
    private readonly Regex regex = new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>Adds what a folded text says.</summary>
    internal void Read(ReadOnlySpan<char> text, List<Candidate> into)
    {
        foreach (var match in regex.EnumerateMatches(text))
        {
            var found = new Candidate(kind, match.Index, match.Length, "", ConditionStance.Stated);
            if (TryRead(text, ref found))
                into.Add(found);
        }
    }

    /// <summary>Reads the value of a match; false where its surroundings show that it means something else.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="found">The match as it was found; receives its value, and may become shorter or longer.</param>
    private protected abstract bool TryRead(ReadOnlySpan<char> text, ref Candidate found);
}
