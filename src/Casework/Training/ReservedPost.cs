using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>潜在岗位: a post that is known to come, and the workers held in reserve for it.</summary>
/// <param name="Post">The post; it opens on the day from which it is published.</param>
public sealed record ReservedPost(JobPosting Post)
{
    /// <summary>True where it is open: those who are ready are moved now.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>Workers who could fill it as they are, by id.</summary>
    public required IReadOnlyList<SeekerId> Ready { get; init; }

    /// <summary>Workers whom a training would bring there, by id.</summary>
    public required IReadOnlyList<ReserveTraining> ToTrain { get; init; }

    /// <summary>Openings for which nobody is in reserve; at least 0.</summary>
    public int Unprovided => Math.Max(0, Post.Openings - Ready.Count - ToTrain.Count);
}
