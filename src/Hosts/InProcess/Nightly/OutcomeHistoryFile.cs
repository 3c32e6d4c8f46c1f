using System.Security.Cryptography;
using System.Text.Json;
using Jiuye.Matching.Learning.Ranking;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>What came of referrals, as counted by a night, for whoever ranks by its model during the day: <c>ranking-history.jsonl</c>.</summary>
/// <remarks>
/// A line a posting, employer, occupation and seeker with its six counts. The last line has the SHA-256 of all lines but those of seekers: a person who is erased goes line and all, and the
/// rest still proves itself.
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

    /// <summary>Writes it; the same counts give the same bytes.</summary>
    internal static void Write(Stream stream, OutcomeHistory history)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Line(stream, hash, history, static (json, all) =>
        {
            json.WriteString(Day, all.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            Numbers(json, all.All);
            Strengths(json, Posting, all.Postings.Strengths);
            Strengths(json, Employer, all.Employers.Strengths);
            Strengths(json, Occupation, all.Groups.Strengths);
            Strengths(json, Seeker, all.Seekers.Strengths);
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
        var (number, isWhole) = (0, false);
        OutcomeHistory? history = null;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            try
            {
                using var row = JsonDocument.Parse(line);
                var root = row.RootElement;
                if (isWhole)
                    throw new FormatException("stands behind the end");
                if (root.TryGetProperty(End, out var sum))
                    isWhole = sum.GetString() == Convert.ToHexStringLower(hash.GetHashAndReset()) ? true : throw new FormatException("the lines before are not those that were written");
                else if (history is null)
                    history = Begun(root);
                else
                    Take(history, root);
                if (!root.TryGetProperty(Seeker, out var seeker) || seeker.ValueKind == JsonValueKind.Array)
                    hash.AppendData([.. System.Text.Encoding.UTF8.GetBytes(line), (byte)'\n']);
            }
            catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
            {
                throw new InvalidDataException($"{path}: line {number}: expected what a night counted of referrals: {(fault is FormatException ? fault.Message : "no such line")}", fault);
            }
        }

        return isWhole ? history! : throw new InvalidDataException($"{path}: is cut: its last line of {number} is not the end.");
    }

    private static OutcomeHistory Begun(JsonElement root)
    {
        var history = OutcomeHistory.Counted(DateOnly.ParseExact(root.GetProperty(Day).GetString()!, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Of(root));
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
            });
        }
    }

    private static void Line<T>(Stream stream, IncrementalHash? hash, T value, Action<Utf8JsonWriter, T> write)
    {
        var line = JsonText.Line(value, (json, one) =>
        {
            json.WriteStartObject();
            write(json, one);
            json.WriteEndObject();
        });
        byte[] bytes = [.. System.Text.Encoding.UTF8.GetBytes(line), (byte)'\n'];
        hash?.AppendData(bytes);
        stream.Write(bytes);
    }
}
