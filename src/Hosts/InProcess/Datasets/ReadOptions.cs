using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>How rows are read.</summary>
public sealed record ReadOptions
{
    /// <summary>How pay by day and by hour becomes pay by the month. Default: the policy <c>jiuye-default</c>.</summary>
    public WagePolicy Wages { get; init; } = Policy.Named("jiuye-default").Wages;

    /// <summary>How an amount without a period is taken.</summary>
    public BarePayRule BarePay { get; init; } = BarePayRule.Default;

    /// <summary>What the reader takes in.</summary>
    public DatasetLimits Limits { get; init; } = DatasetLimits.Default;

    /// <summary>What is done to each posting once its row is read, such as coding its occupation from its title; null where nothing is.</summary>
    public Func<JobPosting, JobPosting>? Enrich { get; init; }

    /// <summary>How many threads share the reading of postings, seekers and ledgers; the rows and what is told of them are the same for any number. <see cref="Enrich"/> is called on all of them. At least 1; default 1.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Told of every row that is left out, in the order of the file; null where nobody wants to know.</summary>
    public Action<RejectedRow>? Rejected { get; init; }

    /// <summary>Told of every field that a row was kept without, in the order of the file; null where nobody wants to know.</summary>
    public Action<RejectedRow>? Unread { get; init; }

    /// <summary>Told of the bytes read, every few thousand rows.</summary>
    public IProgress<StepProgress>? Progress { get; init; }
}
