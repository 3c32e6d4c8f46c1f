using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>The district that training is planned for.</summary>
/// <param name="Openings">What training would open to whom.</param>
/// <param name="Seekers">Its seekers.</param>
/// <param name="Postings">Its postings.</param>
/// <param name="Policy">The jurisdiction.</param>
/// <param name="AsOf">The day.</param>
internal sealed record TrainingMarket(TrainingOpenings Openings, IEnumerable<JobSeeker> Seekers, IEnumerable<JobPosting> Postings, Policy Policy, DateOnly AsOf)
{
    /// <summary>Threads that look at persons, at least 1; the result is the same for any number.</summary>
    internal int Threads { get; init; } = 1;
}
