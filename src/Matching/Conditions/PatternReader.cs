using System.Buffers;
using System.Text.RegularExpressions;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Conditions;

/// <summary>Finds one kind of condition by the ways of writing it, and reads what it says.</summary>
/// <remarks>The pattern is matched without backtracking, so the time is linear in the text. Safe for any number of threads.</remarks>
/// <param name="kind">What it finds.</param>
/// <param name="signs">Characters of which every match holds one: a text without them is passed over.</param>
/// <param name="pattern">The ways of writing it.</param>
internal abstract class PatternReader(ConditionKind kind, string signs, string pattern)
{
    // Longer than any match, so that what lies farther from a sign cannot matter.
    private const int Reach = 96;

    private readonly SearchValues<char> signs = SearchValues.Create(signs);
    private readonly Regex regex = new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>Adds what a folded text says.</summary>
    internal void Read(ReadOnlySpan<char> text, List<Candidate> into)
    {
        var first = text.IndexOfAny(signs);
        if (first < 0)
            return;
        var start = Math.Max(0, first - Reach);
        var end = Math.Min(text.Length, text.LastIndexOfAny(signs) + Reach);
        Read(text, start, end, into);
    }

    /// <summary>The same without passing anything over; for comparison.</summary>
    internal void ReadWhole(ReadOnlySpan<char> text, List<Candidate> into) => Read(text, 0, text.Length, into);

    /// <summary>Reads the value of a match; false where its surroundings show that it means something else.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="found">The match as it was found; receives its value, and may become shorter or longer.</param>
    private protected abstract bool TryRead(ReadOnlySpan<char> text, ref Candidate found);

    private void Read(ReadOnlySpan<char> text, int start, int end, List<Candidate> into)
    {
        foreach (var match in regex.EnumerateMatches(text[start..end]))
        {
            var found = new Candidate(kind, start + match.Index, match.Length, "", ConditionStance.Stated);
            if (TryRead(text, ref found))
                into.Add(found);
        }
    }
}
