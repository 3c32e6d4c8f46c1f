using Jiuye.Vocabulary;

namespace Jiuye.Simulation;

/// <summary>All that the simulator knows of one occupation: how common it is, what it pays, who does it and how people write about it.</summary>
internal sealed record OccupationProfile
{
    /// <summary>The row in the catalogue, from 0.</summary>
    internal required int Index { get; init; }

    /// <summary>The code of the 2022 classification.</summary>
    internal required OccupationCode Code { get; init; }

    /// <summary>The relative frequency among postings.</summary>
    internal required double PostingWeight { get; init; }

    /// <summary>The relative frequency among seekers.</summary>
    internal required double SeekerWeight { get; init; }

    /// <summary>The median pay in a middling city at the typical schooling, yuan a month.</summary>
    internal required double MedianWage { get; init; }

    /// <summary>The standard deviation of log pay within the occupation.</summary>
    internal required double WageSpread { get; init; }

    /// <summary>The schooling most people in it have.</summary>
    internal required EducationLevel Education { get; init; }

    /// <summary>How heavy the work is.</summary>
    internal required PhysicalDemand Demand { get; init; }

    /// <summary>The shifts that occur.</summary>
    internal required WorkShifts Shifts { get; init; }

    /// <summary>The youngest usual age, years.</summary>
    internal required int YoungestAge { get; init; }

    /// <summary>The oldest usual age, years.</summary>
    internal required int OldestAge { get; init; }

    /// <summary>Industries that hire for it, GB/T 4754 divisions.</summary>
    internal required IReadOnlyList<string> Industries { get; init; }

    /// <summary>Titles under which it is advertised, the commonest first.</summary>
    internal required IReadOnlyList<string> Titles { get; init; }

    /// <summary>Words by which seekers ask for it, the commonest first.</summary>
    internal required IReadOnlyList<string> WantedWords { get; init; }

    /// <summary>Duties.</summary>
    internal required IReadOnlyList<string> Duties { get; init; }

    /// <summary>Requirements.</summary>
    internal required IReadOnlyList<string> Requirements { get; init; }

    /// <summary>Skills, each with its number in the catalogue's list of all skills.</summary>
    internal required IReadOnlyList<string> Skills { get; init; }

    /// <summary>The numbers of <see cref="Skills"/>.</summary>
    internal required IReadOnlyList<int> SkillNumbers { get; init; }

    /// <summary>Certificates and licences usually asked.</summary>
    internal required IReadOnlyList<string> Certificates { get; init; }

    /// <summary>True for work with the hands: major groups 5 and 6, and heavy or medium service work up to upper secondary schooling.</summary>
    internal bool IsManual => Code.Number / 1_000_000 is 5 or 6 || (Demand != PhysicalDemand.Light && Education <= EducationLevel.UpperSecondary);
}
