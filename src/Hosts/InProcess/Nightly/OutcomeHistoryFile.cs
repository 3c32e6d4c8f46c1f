using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Jiuye.Matching.Learning.Ranking;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>What came of referrals, as counted by a night, for whoever ranks by its model during the day: <c>ranking-history.jsonl</c>.</summary>
/// <remarks>
/// A line a posting, employer, occupation and seeker with its six counts. The last line has the SHA-256 of all lines but those of seekers, and each of those the first eight digits of its own: a person
/// who is erased goes line and all, and the rest still proves itself. Files of earlier versions, whose seekers' lines prove nothing, are read as they are: the first line says which.
/// </remarks>
internal static class OutcomeHistoryFile
{
    internal const string Name = "ranking-history.jsonl";

    private const string Day = "day";
    private const string End = "sha256";
    private const string Counts = "n";
    private const string Posting = "p";
    private const string Employer = "e";
    private const string Occupation = "o";
    private const string Seeker = "s";
    private const string Proof = "c";
    private const string Proves = "proves";
    // A flipped byte goes unseen once in four thousand million.
    private const int ProofDigits = 8;
    private static readonly int ProofLength = Ending("").Length + ProofDigits;

    /// <summary>Writes it; the same counts give the same bytes.</summary>
    internal static void Write(Stream stream, OutcomeHistory history)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Line(stream, hash, history, static (json, all) =>
        {
            json.WriteString(Day, all.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            Numbers(json, all.All);
            Strengths(json, Posting, all.Postings.Strengths);
            Strengths(json, Employer, all.Employers.Strengths);
            Strengths(json, Occupation, all.Groups.Strengths);
            Strengths(json, Seeker, all.Seekers.Strengths);
            json.WriteBoolean(Proves, true);
        });
        Lines(stream, hash, Posting, history.Postings.All.Select(static one => (one.Key.Value, one.Value)));
        Lines(stream, hash, Employer, history.Employers.All.Select(static one => (one.Key.Value, one.Value)));
        Lines(stream, hash, Occupation, history.Groups.All.Select(static one => (one.Key.ToString(), one.Value)));
        Lines(stream, null, Seeker, history.Seekers.All.Select(static one => (one.Key.Value, one.Value)));
        Line(stream, null, Convert.ToHexStringLower(hash.GetHashAndReset()), static (json, sum) => json.WriteString(End, sum));
    }

    /// <summary>Reads it; nothing is known of postings but their counts.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InvalidDataException">It is not what a night wrote: cut, damaged, or of another form.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    internal static OutcomeHistory Read(string path)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (number, isWhole, proves) = (0, false, false);
        OutcomeHistory? history = null;
        ReadOnlyMemory<byte> left = File.ReadAllBytes(path);
        // What lies behind the last line break was cut.
        for (; left.Span.IndexOf((byte)'\n') is >= 0 and var length; left = left[(length + 1)..])
        {
            number++;
            try
            {
                using var row = JsonDocument.Parse(left[..length]);
                var root = row.RootElement;
                if (isWhole)
                    throw new FormatException("stands behind the end");
                if (root.TryGetProperty(End, out var sum))
                    isWhole = sum.GetString() == Convert.ToHexStringLower(hash.GetHashAndReset()) ? true : throw new FormatException("the lines before are not those that were written");
                else if (history is null)
                    (history, proves) = (Begun(root), root.TryGetProperty(Proves, out var said) && said.GetBoolean());
                else
                    Take(history, root);
                if (!root.TryGetProperty(Seeker, out var seeker) || seeker.ValueKind == JsonValueKind.Array)
                    hash.AppendData(left.Span[..(length + 1)]);
                else if (proves && !IsProved(left.Span[..length]))
                    throw new FormatException("is not the line that was written");
            }
            catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
            {
                throw new InvalidDataException($"{path}: line {number}: expected what a night counted of referrals: {(fault is FormatException ? fault.Message : "no such line")}", fault);
            }
        }

        return isWhole && left.IsEmpty ? history! : throw new InvalidDataException($"{path}: is cut: its last line of {number} is not the end.");
    }

    // {"s":…,"n":…,"c":"1a2b3c4d"}: the digits are those of the line without them.
    private static bool IsProved(ReadOnlySpan<byte> line)
    {
        if (line.Length <= ProofLength)
            return false;
        byte[] bare = [.. line[..^ProofLength], (byte)'}'];
        return line[^ProofLength..].SequenceEqual(Encoding.UTF8.GetBytes(Ending(ProofOf(bare))));
    }

    private static string ProofOf(ReadOnlySpan<byte> bare) => Convert.ToHexStringLower(SHA256.HashData(bare))[..ProofDigits];

    private static string Ending(string proof) => $",\"{Proof}\":\"{proof}\"}}";

    private static OutcomeHistory Begun(JsonElement root)
    {
        var history = OutcomeHistory.Counted(DateOnly.ParseExact(root.GetProperty(Day).GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture), Of(root));
        history.Postings.Fix(Strengths(root, Posting));
        history.Employers.Fix(Strengths(root, Employer));
        history.Groups.Fix(Strengths(root, Occupation));
        history.Seekers.Fix(Strengths(root, Seeker));
        return history;
    }

    private static void Take(OutcomeHistory history, JsonElement root)
    {
        if (root.TryGetProperty(Posting, out var posting))
            history.Postings.Of(new(posting.GetString()!)) = Of(root);
        else if (root.TryGetProperty(Employer, out var employer))
            history.Employers.Of(new(employer.GetString()!)) = Of(root);
        else if (root.TryGetProperty(Occupation, out var group))
            history.Groups.Of(OccupationCode.Parse(group.GetString()!)) = Of(root);
        else
            history.Seekers.Of(new(root.GetProperty(Seeker).GetString()!)) = Of(root);
    }

    private static OutcomeCounts Of(JsonElement root) => OutcomeCounts.Of([.. root.GetProperty(Counts).EnumerateArray().Select(static one => one.GetInt32())]);

    private static double[] Strengths(JsonElement root, string name) => [.. root.GetProperty(name).EnumerateArray().Select(static one => one.GetDouble())];

    private static void Strengths(Utf8JsonWriter json, string name, IReadOnlyList<double> strengths)
    {
        json.WriteStartArray(name);
        foreach (var one in strengths)
            json.WriteNumberValue(one);
        json.WriteEndArray();
    }

    private static void Numbers(Utf8JsonWriter json, in OutcomeCounts counts)
    {
        json.WriteStartArray(Counts);
        foreach (var one in counts.Numbers())
            json.WriteNumberValue(one);
        json.WriteEndArray();
    }

    private static void Lines(Stream stream, IncrementalHash? hash, string name, IEnumerable<(string Key, OutcomeCounts Counts)> rows)
    {
        foreach (var row in rows.OrderBy(static one => one.Key, StringComparer.Ordinal))
        {
            Line(stream, hash, (name, row.Key, row.Counts), static (json, one) =>
            {
                json.WriteString(one.name, one.Key);
                Numbers(json, one.Counts);
            }, proves: name == Seeker);
        }
    }

    private static void Line<T>(Stream stream, IncrementalHash? hash, T value, Action<Utf8JsonWriter, T> write, bool proves = false)
    {
        var line = JsonText.Line(value, (json, one) =>
        {
            json.WriteStartObject();
            write(json, one);
            json.WriteEndObject();
        });
        if (proves)
            line = line[..^1] + Ending(ProofOf(Encoding.UTF8.GetBytes(line)));
        byte[] bytes = [.. Encoding.UTF8.GetBytes(line), (byte)'\n'];
        hash?.AppendData(bytes);
        stream.Write(bytes);
    }
}
