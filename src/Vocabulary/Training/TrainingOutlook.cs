namespace Jiuye.Vocabulary;

/// <summary>What training could do for one person in the market of one day.</summary>
/// <param name="Seeker">The person.</param>
/// <param name="Options">Trainings that open or complete postings, the best first; empty where none does.</param>
public sealed record TrainingOutlook(SeekerId Seeker, IReadOnlyList<TrainingOption> Options)
{
    /// <summary>Certificates that no course is needed for and whose lack alone excludes the person, each with the postings that it opens; the most first.</summary>
    public IReadOnlyList<Errand> Errands { get; init; } = [];

    /// <summary>Postings in the person's trades that ask for a grade while the person's own is not recorded: whether training is needed depends on it.</summary>
    public IReadOnlyList<PostingId> GradeNotTold { get; init; } = [];

    /// <summary>False where nothing is known of the trades that the person wants or has worked in: every trade was looked at.</summary>
    public bool KnowsTrades { get; init; } = true;
}
