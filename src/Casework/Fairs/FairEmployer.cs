using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What became of one employer at a job fair.</summary>
/// <param name="Employer">Which employer.</param>
public sealed record FairEmployer(EmployerId Employer)
{
    /// <summary>True where the feedback slip came in.</summary>
    public bool HasSlip { get; init; }

    /// <summary>True where the employer was called or visited and the causes were found.</summary>
    public bool IsTracked { get; init; }

    /// <summary>Intentions reached, at least 0 (达成意向).</summary>
    public int Intentions { get; init; }

    /// <summary>Persons who actually started work, at least 0 (实际上岗). It may be more than <see cref="Intentions"/>.</summary>
    public int Starts { get; init; }
}
