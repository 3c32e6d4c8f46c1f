namespace Jiuye.Vocabulary;

/// <summary>Walks through a chain of place names from coarse to fine and keeps every reading that the names allow.</summary>
internal sealed class PlaceWalk(PlaceNames names, bool fullDistrictNamesOnly)
{
    private const string Separators = "-·•・.,，、/|>—_:：";
    private const string Kinds = "市县区旗州盟";
    private const int ShortestTail = 3;

    private readonly List<PlaceReading> readings = [];

    /// <summary>The places found, in the order of their codes, without doubles.</summary>
    internal IReadOnlyList<DistrictCode> Candidates => [.. readings.Select(static reading => reading.Code).Distinct().Order()];

    /// <summary>Districts elsewhere that bear the name that was looked for in a city in vain (天河区 in 上海); empty where there are none.</summary>
    internal IReadOnlyList<DistrictCode> Elsewhere { get; private set; } = [];

    /// <summary>The only reading; those that understand the whole text come before those that leave a rest. Null where there is none or several.</summary>
    internal PlaceReading? Only()
    {
        if (readings.Exists(static reading => reading.Unread is null))
            readings.RemoveAll(static reading => reading.Unread is not null);
        return Candidates.Count == 1 ? readings[0] : null;
    }

    /// <summary>In a field that holds a city, 吉林 is the city and not the province.</summary>
    internal void PreferCities()
    {
        if (readings.Exists(static reading => reading.Code.Level == DistrictLevel.City))
            readings.RemoveAll(static reading => reading.Code.Level != DistrictLevel.City);
    }

    /// <summary>Reads on from a place that is known so far.</summary>
    internal void From(ReadOnlySpan<char> text, DistrictCode? known)
    {
        var rest = WithoutFiller(text);
        if (known is { } found && (rest.IsEmpty || found.Level >= DistrictLevel.County))
        {
            readings.Add(new(found, null));
            return;
        }

        for (var length = Math.Min(rest.Length, names.Longest); length >= 2; length--)
        {
            if (Follow(rest, length, known))
                return;
        }

        if (known is { } scope)
            Remainder(rest, scope);
    }

    private bool Follow(ReadOnlySpan<char> rest, int length, DistrictCode? known)
    {
        if (names.Find(rest[..length]) is not { } entries)
            return false;
        var followed = false;
        var coarse = known is null && entries.Exists(static entry => entry.Code.Level <= DistrictLevel.City);
        foreach (var entry in entries)
        {
            var end = EndOf(rest, length, entry);
            if (!Allows(entry, known, isWhole: end == rest.Length || IsSeparator(rest[end])) || (coarse && entry is { IsShort: true, Code.Level: DistrictLevel.County }))
                continue;
            if (IsSameTownTwice(entry, entries, known))
                continue;
            followed = true;
            From(rest[end..], entry.Code);
        }

        return followed;
    }

    // 嘉峪关市 stands in the list as a city and as the one county in it: the bare name is the city, the name repeated the county.
    private static bool IsSameTownTwice(PlaceEntry entry, List<PlaceEntry> entries, DistrictCode? known) =>
        known is { } scope
            ? entry.Code == scope && entries.Exists(other => other.Code != scope && other.Code.Level == DistrictLevel.County && Holds(scope, other.Code))
            : entries.Exists(other => other.Code != entry.Code && other.Code.Level == DistrictLevel.City && other.Code.Contains(entry.Code));

    // 临安市 became 临安区: the short name with any kind behind it is the place.
    private static int EndOf(ReadOnlySpan<char> rest, int length, PlaceEntry entry) =>
        entry.IsShort && length < rest.Length && Kinds.Contains(rest[length], StringComparison.Ordinal) ? length + 1 : length;

    private bool Allows(PlaceEntry entry, DistrictCode? known, bool isWhole)
    {
        if (entry.Within is { } only && known != only)
            return false;
        if (fullDistrictNamesOnly && entry is { IsShort: true, Code.Level: DistrictLevel.County })
            return false;
        return known is { } scope
            ? Holds(scope, entry.Code)
            : entry.Code.Level <= DistrictLevel.City || !entry.IsShort || isWhole;
    }

    private static bool Holds(DistrictCode scope, DistrictCode code) => scope == code || scope.Contains(code) || code.Region == scope;

    private void Remainder(ReadOnlySpan<char> rest, DistrictCode scope)
    {
        var token = rest[..EndOfToken(rest)];
        if (token.Length >= ShortestTail && !fullDistrictNamesOnly)
        {
            var canonical = ZoneNames.Canonical(token.ToString());
            if (!token.SequenceEqual(canonical) && names.Find(canonical) is { } zones && zones.Exists(entry => Allows(entry, scope, isWhole: true)))
            {
                From(canonical, scope);
                return;
            }

            if (names.Districts(token) is { Count: > 0 } elsewhere && scope.Region == scope && names.HasDistricts(scope))
            {
                Elsewhere = elsewhere;
                return;
            }

            if (names.EndingWith(token, scope) is { } truncated)
            {
                readings.Add(new(truncated, null));
                return;
            }
        }

        // A zone without a code of its own, or a town of a city without counties (东莞, 中山): the city is as fine as codes go.
        var asFineAsItGets = scope.Level == DistrictLevel.City && (ZoneNames.IsZone(token) || !names.HasDistricts(scope));
        readings.Add(new(scope, asFineAsItGets ? null : token.ToString()));
    }

    private static int EndOfToken(ReadOnlySpan<char> rest)
    {
        var end = 0;
        while (end < rest.Length && !IsSeparator(rest[end]))
            end++;
        return end;
    }

    private static ReadOnlySpan<char> WithoutFiller(ReadOnlySpan<char> text)
    {
        while (true)
        {
            if (text.StartsWith("市辖区", StringComparison.Ordinal))
                text = text[3..];
            else if (!text.IsEmpty && IsSeparator(text[0]))
                text = text[1..];
            else
                return text;
        }
    }

    private static bool IsSeparator(char character) => Separators.Contains(character, StringComparison.Ordinal);
}
