using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>What the steps of one night share; everything derived is made when first asked for.</summary>
internal sealed class Night
{
    private static readonly System.Text.UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly IProgress<StepProgress>? progress;
    private readonly Lazy<NightRecords> records;
    private readonly Lazy<MarketTables> tables;
    private readonly Lazy<LocalFigures> figures;
    private readonly Lazy<NightLedgers> ledgers;
    private NightAudit? audit;
    private MatchingEngine? engine;

    internal Night(NightInputs inputs, string folder, RunJournal journal, IProgress<StepProgress>? progress, CancellationToken cancellation)
    {
        Inputs = inputs;
        Folder = folder;
        Journal = journal;
        Cancellation = cancellation;
        Grader = new(inputs.Policy.Grading, inputs.Profiling);
        this.progress = progress;
        records = new(() => ImportStep.Load(this));
        ledgers = new(() => NightLedgers.Of(this));
        tables = new(() => MarketTables.Of(Records, Policy, AsOf));
        figures = new(() => LocalFigures.Of(Policy, Records.Postings, Records.Seekers, Records.Wages, AsOf));
    }

    internal NightInputs Inputs { get; }

    internal string Folder { get; }

    internal RunJournal Journal { get; }

    internal CancellationToken Cancellation { get; }

    internal IProgress<StepProgress>? Progress => progress;

    internal Policy Policy => Inputs.Policy;

    internal DateOnly AsOf => Inputs.AsOf;

    internal DifficultyGrader Grader { get; private init; }

    internal int Threads => Inputs.Options.Threads;

    internal int PostingsPerSeeker => Inputs.Options.Top ?? Policy.Nightly.PostingsPerSeeker;

    internal int SeekersPerPosting => Inputs.Options.Top ?? Policy.Nightly.SeekersPerPosting;

    internal NightRecords Records => records.Value;

    /// <summary>What the ledgers of persons, employers, fairs, loans, questions and offices amount to on the day.</summary>
    internal NightLedgers Ledgers => ledgers.Value;

    /// <summary>What the audit of postings came to.</summary>
    internal NightAudit Audit => audit ??= NightAudit.Read(this);

    /// <summary>The postings that may be offered: all but those that the audit withholds.</summary>
    internal IReadOnlyList<JobPosting> Offered => Audit.Withheld.Count == 0 ? Records.Postings : [.. Records.Postings.Where(posting => !Audit.Withholds(posting.Id))];

    internal MarketTables Tables => tables.Value;

    internal LocalFigures Figures => figures.Value;

    /// <summary>The matching engine; kept from one matching step to the next and let go by <see cref="ReleaseEngine"/>.</summary>
    internal MatchingEngine Engine => engine ??= MatchingEngine.Build(
        new(Offered, Records.Seekers, Records.Referrals),
        Matching(),
        Inputs.Reader,
        Threads,
        Cancellation);

    // The ranking that serves is the file that the ranking step left, in this process or an earlier one.
    private MatchingOptions Matching()
    {
        var declared = new MatchingOptions { Ranking = Policy.Ranking, Filters = Policy.Filters };
        if (!File.Exists(PathOf(RankingStep.ModelFile)))
            return declared;
        using var stream = File.OpenRead(PathOf(RankingStep.ModelFile));
        var learned = LearnedRanking.Read(stream, PathOf(RankingStep.ModelFile)).Knowing(Records.Postings, Records.Referrals);
        return declared with { Profile = RankingProfile.Learned, Learned = learned };
    }

    /// <summary>Makes room for the later steps.</summary>
    internal void ReleaseEngine() => engine = null;

    internal string PathOf(string name) => Path.Combine(Folder, name);

    internal void Write(string name, Action<Stream> write) => DurableFile.Write(PathOf(name), write);

    /// <summary>Writes a heading and rows of CSV, each a line.</summary>
    internal void WriteLines(string name, string heading, IEnumerable<string> rows) => Write(name, stream =>
    {
        using var lines = Lines(stream);
        lines.WriteLine(heading);
        foreach (var row in rows)
            lines.WriteLine(row);
    });

    /// <summary>Lines of a result as the night writes them: UTF-8, line feeds.</summary>
    internal static StreamWriter Lines(Stream stream) => new(stream, Utf8, leaveOpen: true) { NewLine = "\n" };

    internal void Report(string step, long done, long? total, string unit)
    {
        Cancellation.ThrowIfCancellationRequested();
        progress?.Report(new(step, done, total, unit));
    }

    internal NightlyOutcome Outcome()
    {
        var import = ImportRecord.Read(this);
        var matched = MatchLines.Read(PathOf(MatchStep.BySeeker), MatchDirection.PostingsForSeekers).Count(static list => list.Matches.Count > 0);
        return new(
            Records.Postings.Count,
            Records.Seekers.Count,
            import.Rejected,
            import.Duplicates,
            Records.Postings.Count(posting => posting.IsOpenOn(AsOf)),
            Records.Seekers.Count(seeker => seeker.IsSeekingOn(AsOf)),
            matched)
        {
            Ledgers = Ledgers.Counts,
        };
    }
}
