using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace Jiuye.Server;

/// <summary>The row of the log that holds a record, as an entity tag (RFC 9110, 8.8.3).</summary>
internal static class EntityTag
{
    internal static string Of(long sequence) => string.Create(CultureInfo.InvariantCulture, $"\"{sequence}\"");

    /// <summary>True where a list of tags names the row, or is a star.</summary>
    internal static bool Names(StringValues header, long sequence)
    {
        foreach (var line in header)
        {
            foreach (var tag in (line ?? "").Split(',', StringSplitOptions.TrimEntries))
            {
                if (tag == "*" || Row(tag) == sequence)
                    return true;
            }
        }

        return false;
    }

    /// <summary>What a write expects the record to be: its row, 0 where it must not be there, null where nothing is expected.</summary>
    /// <param name="headers">The headers of the call.</param>
    /// <param name="expected">The expectation.</param>
    /// <returns>False where the headers ask what is not offered: lists of tags, weak ones, "any state" for If-Match.</returns>
    internal static bool TryExpected(IHeaderDictionary headers, out long? expected)
    {
        expected = null;
        var (match, none) = (headers.IfMatch, headers.IfNoneMatch);
        if (match.Count + none.Count == 0)
            return true;
        if (match.Count == 0)
        {
            expected = 0;
            return none.Count == 1 && none.ToString() == "*";
        }

        expected = match.Count == 1 && none.Count == 0 ? Row(match.ToString()) : null;
        return expected is not null;
    }

    private static long? Row(string tag)
    {
        var text = tag.StartsWith("W/", StringComparison.Ordinal) ? tag.AsSpan(2) : tag;
        return text is ['"', .. var digits, '"'] && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > 0 ? row : null;
    }
}
