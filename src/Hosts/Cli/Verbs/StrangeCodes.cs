using System.Collections.Concurrent;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>Occupation codes met in a file that the 2022 classification does not have: of another edition, or mistyped. A cell of one means something else than its neighbours, or nothing.</summary>
internal sealed class StrangeCodes
{
    private const int MostNamed = 5;

    // Readers of facts may ask from several threads.
    private readonly ConcurrentDictionary<string, bool> strange = new(StringComparer.Ordinal);

    /// <summary>Notes a code; what does not have the form of one is the office's own and none of this.</summary>
    internal void Note(string code)
    {
        if (OccupationCode.TryParse(code, out var found) && !OccupationClassification.Prc2022.Contains(found))
            strange.TryAdd(code, true);
    }

    /// <summary>Says which there were.</summary>
    internal void Say(TextWriter error)
    {
        if (strange.IsEmpty)
            return;
        string[] codes = [.. strange.Keys.Order(StringComparer.Ordinal)];
        error.Write(FormattableString.Invariant($"jiuye: occupation codes that the 2022 classification does not have (another edition, or mistyped) count as they stand: {string.Join(", ", codes.Take(MostNamed))}{(codes.Length > MostNamed ? ", …" : "")} ({codes.Length} in all)\n"));
    }
}
