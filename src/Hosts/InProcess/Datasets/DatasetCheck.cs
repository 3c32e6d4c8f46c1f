using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Reads files as a run would, without running, and tells what was understood.</summary>
public sealed class DatasetCheck
{
    private readonly Dictionary<(string Field, string Value, string Reason), long> unread = [];

    private DatasetCheck(ReadReport report, ReadReport? seekers) => (Postings, Seekers) = (report, seekers);

    /// <summary>Of the postings.</summary>
    public ReadReport Postings { get; }

    /// <summary>Of the seekers; null where the input has none.</summary>
    public ReadReport? Seekers { get; }

    /// <summary>Texts that nobody could read, the most frequent first, ties in the order of field and text.</summary>
    public IEnumerable<UnreadText> UnreadTexts =>
        unread.Select(static pair => new UnreadText(pair.Key.Field, pair.Key.Value, pair.Key.Reason, pair.Value))
            .OrderByDescending(static text => text.Rows).ThenBy(static text => text.Field, StringComparer.Ordinal).ThenBy(static text => text.Value, StringComparer.Ordinal);

    /// <summary>Checks files of postings (and of seekers, where their names begin so), or a dataset's folder.</summary>
    /// <param name="paths">Files or one folder.</param>
    /// <param name="options">How to read; bad rows never stop a check.</param>
    /// <param name="cancellation">Ends the check.</param>
    /// <exception cref="DatasetException">A file cannot be used at all.</exception>
    public static DatasetCheck Run(IReadOnlyList<string> paths, ReadOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(options);
        var files = paths.SelectMany(path => Directory.Exists(path) ? FilesOf(path) : [path]).ToList();
        DatasetCheck? check = null;
        var counting = options with
        {
            Limits = options.Limits with { BadRowShare = 1 },
            Enrich = options.Enrich ?? RecordCoding.Default.Of,
            Unread = row =>
            {
                check!.Count(row);
                options.Unread?.Invoke(row);
            },
        };
        var postings = new PostingReader(counting);
        var seekers = files.Exists(IsOfSeekers) ? new SeekerReader(counting) : null;
        check = new(postings.Report, seekers?.Report);
        check.Read(files, postings, seekers, cancellation);
        return check;
    }

    private static IEnumerable<string> FilesOf(string folder)
    {
        var dataset = DatasetFolder.Open(folder);
        return dataset.Postings.Concat(dataset.Seekers);
    }

    private static bool IsOfSeekers(string file) => Path.GetFileName(file).StartsWith("seekers", StringComparison.Ordinal);

    private void Read(List<string> files, PostingReader postings, SeekerReader? seekers, CancellationToken cancellation)
    {
        using var duplicates = new DuplicateFinder();
        var sources = new Dictionary<PostingId, string>();
        foreach (var file in files)
        {
            if (seekers is not null && IsOfSeekers(file))
            {
                foreach (var _ in seekers.Read(file, cancellation))
                {
                }

                continue;
            }

            foreach (var posting in postings.Read(file, cancellation))
            {
                duplicates.Add(posting);
                sources.Add(posting.Id, posting.Source.Length > 0 ? posting.Source : Path.GetFileName(file).Split('.')[0]);
            }
        }

        foreach (var duplicate in duplicates.Find(cancellation).SelectMany(static kept => kept.StandsFor).Select(static left => left.Posting))
        {
            Postings.All.Duplicates++;
            Postings.Of(sources[duplicate]).Duplicates++;
        }
    }

    private void Count(RejectedRow row)
    {
        var key = (row.Field, row.Value, row.Reason);
        unread[key] = unread.GetValueOrDefault(key) + 1;
    }
}
