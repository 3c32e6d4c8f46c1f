namespace Jiuye.Matching.Learning.Collaborative;

/// <summary>Room for one seeker's scores; kept by a thread for seeker after seeker.</summary>
internal sealed class CollaborativeWorkspace(Interactions seen)
{
    internal double[] Scores { get; } = new double[seen.Postings];

    internal double[] Walked { get; } = new double[seen.Postings];

    internal double[] Postings { get; } = new double[seen.Postings];

    internal double[] Seekers { get; } = new double[seen.Seekers];
}
