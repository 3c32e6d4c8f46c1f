using System.Collections.Concurrent;
using Jiuye.Matching.Occupations;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Turns seekers into what a count needs of them, on one thread.</summary>
/// <param name="coding">Codes wanted jobs.</param>
/// <param name="meant">What words for jobs were found to mean, on all threads.</param>
/// <param name="options">How rows are read.</param>
internal sealed class SeekerCounter(RecordCoding coding, ConcurrentDictionary<string, OccupationGuess?> meant, ReadOptions options) : IPlainRows<CountedRow>
{
    private readonly PlainSeekers plain = new(options);

    /// <summary>What reads the rows of a file of seekers on one thread.</summary>
    internal static RowReading<CountedRow> Reading(RecordCoding coding, ConcurrentDictionary<string, OccupationGuess?> meant, ReadOptions options)
    {
        var (row, counter) = (new SeekerRow(options), new SeekerCounter(coding, meant, options));
        return new(row.Fields, json => row.Read(json) is { } seeker ? counter.Of(seeker) : null, () => row.Counts) { Plain = counter };
    }

    /// <inheritdoc/>
    public CountedRow? Read(ReadOnlySpan<byte> line) => plain.Read(line) is { } seeker ? Of(seeker) : null;

    /// <summary>What a count needs of a seeker.</summary>
    internal CountedRow Of(JobSeeker seeker) => new(seeker.Id.Value, CountedRecord.Of(coding.WithWanted(seeker, meant)));
}
