namespace Jiuye.Matching.Conditions;

/// <summary>What stands around a place of a folded text without leaving its sentence.</summary>
internal static class Clauses
{
    /// <summary>Up to some characters before a place, from the last end of a sentence on.</summary>
    internal static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, int at, int most)
    {
        var start = at;
        while (start > 0 && at - start < most && !EndsSentence(text[start - 1]))
            start--;
        return text[start..at];
    }

    /// <summary>Up to some characters from a place on, to the next end of a sentence.</summary>
    internal static ReadOnlySpan<char> After(ReadOnlySpan<char> text, int at, int most)
    {
        var end = at;
        while (end < text.Length && end - at < most && !EndsSentence(text[end]))
            end++;
        return text[at..end];
    }

    /// <summary>Up to some characters before a place within its clause: commas divide too.</summary>
    internal static ReadOnlySpan<char> BeforeInClause(ReadOnlySpan<char> text, int at, int most)
    {
        var before = Before(text, at, most);
        return before[(before.LastIndexOfAny(',', ':') + 1)..];
    }

    /// <summary>Up to some characters from a place on within its clause: commas divide too.</summary>
    internal static ReadOnlySpan<char> AfterInClause(ReadOnlySpan<char> text, int at, int most)
    {
        var after = After(text, at, most);
        var comma = after.IndexOf(',');
        return comma < 0 ? after : after[..comma];
    }

    /// <summary>True where one of the words stands in the text.</summary>
    internal static bool HasAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>True where the text starts with one of the words.</summary>
    internal static bool StartsWithAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>True where the text ends with one of the words.</summary>
    internal static bool EndsWithAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool EndsSentence(char c) => c is '。' or ';' or '!' or '?' or '\n';
}
