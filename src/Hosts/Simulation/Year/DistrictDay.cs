namespace Jiuye.Simulation;

/// <summary>One day of a simulated district: what came to be owed, what was met and what stands at its end.</summary>
public sealed record DistrictDay
{
    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>True where offices work.</summary>
    public required bool IsWorked { get; init; }

    /// <summary>Persons with a ledger.</summary>
    public required int Persons { get; init; }

    /// <summary>Of them those in work.</summary>
    public required int InWork { get; init; }

    /// <summary>Acts of the office.</summary>
    public required int Acts { get; init; }

    /// <summary>Duties that began.</summary>
    public required long Created { get; init; }

    /// <summary>Duties met by their last day.</summary>
    public required long MetInTime { get; init; }

    /// <summary>Duties met after it.</summary>
    public required long MetLate { get; init; }

    /// <summary>Duties that an entry ended without their being met: work started, the case closed.</summary>
    public required long Ended { get; init; }

    /// <summary>Duties that stand at the end of the day.</summary>
    public required long Standing { get; init; }

    /// <summary>Of them those past their last day.</summary>
    public required long Overdue { get; init; }
}
