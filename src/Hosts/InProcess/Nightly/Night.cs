using Jiuye.Casework;
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
    private readonly Lazy<IReadOnlyList<Ledger>> ledgers;
    private readonly Lazy<IReadOnlyList<Duty>> duties;
    private readonly Lazy<IReadOnlyList<LedgerFault>> ledgerFaults;
    private readonly Lazy<IReadOnlyList<(CaseState State, Escalation Escalation)>> escalations;
    private MatchingEngine? engine;

    internal Night(NightInputs inputs, string folder, RunJournal journal, IProgress<StepProgress>? progress, CancellationToken cancellation)
    {
        Inputs = inputs;
        Folder = folder;
        Journal = journal;
        Cancellation = cancellation;
        Grader = new(inputs.Policy.Grading);
        this.progress = progress;
        records = new(() => ImportStep.Load(this));
        ledgers = new(() => Ledger.All(Records.Ledger));
        duties = new(() => DutiesStep.Outstanding(this));
        ledgerFaults = new(() => LedgerCheckStep.Faults(this));
        escalations = new(() => [.. EscalationsStep.Of(this)]);
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

    /// <summary>Every person's ledger, by identity.</summary>
    internal IReadOnlyList<Ledger> Ledgers => ledgers.Value;

    /// <summary>What is owed to whom; the step lists it and the report counts it.</summary>
    internal IReadOnlyList<Duty> Duties => duties.Value;

    /// <summary>Entries that cannot be right.</summary>
    internal IReadOnlyList<LedgerFault> LedgerFaults => ledgerFaults.Value;

    /// <summary>Cases that have come to the next step.</summary>
    internal IReadOnlyList<(CaseState State, Escalation Escalation)> Escalations => escalations.Value;

    internal MarketTables Tables => tables.Value;

    internal LocalFigures Figures => figures.Value;

    /// <summary>The matching engine; kept from one matching step to the next and let go by <see cref="ReleaseEngine"/>.</summary>
    internal MatchingEngine Engine => engine ??= MatchingEngine.Build(
        new(Records.Postings, Records.Seekers, Records.Referrals),
        new() { Ranking = Policy.Ranking, Filters = Policy.Filters },
        Inputs.Reader,
        Threads,
        Cancellation);

    /// <summary>Makes room for the later steps.</summary>
    internal void ReleaseEngine() => engine = null;

    internal string PathOf(string name) => Path.Combine(Folder, name);

    internal void Write(string name, Action<Stream> write) => DurableFile.Write(PathOf(name), write);

    /// <summary>Writes a heading and rows of CSV, each a line.</summary>
    internal void WriteLines(string name, string heading, IEnumerable<string> rows) => Write(name, stream =>
    {
        using var lines = new StreamWriter(stream, Utf8, leaveOpen: true) { NewLine = "\n" };
        lines.WriteLine(heading);
        foreach (var row in rows)
            lines.WriteLine(row);
    });

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
            matched);
    }
}
