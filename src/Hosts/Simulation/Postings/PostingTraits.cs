using Jiuye.Vocabulary;

namespace Jiuye.Simulation;

/// <summary>The facts of one posting before anybody writes it down, hidden ones included.</summary>
internal readonly record struct PostingTraits
{
    /// <summary>The posting's number, from 0.</summary>
    internal required long Index { get; init; }

    internal required int City { get; init; }

    internal required int County { get; init; }

    internal required GeoPoint? Location { get; init; }

    internal required OccupationProfile Occupation { get; init; }

    internal required string Division { get; init; }

    internal required int EmployerNumber { get; init; }

    /// <summary>The pay that the post really brings, yuan a month; what is advertised lies around it.</summary>
    internal required double Wage { get; init; }

    /// <summary>The least schooling that the employer takes; <see cref="EducationLevel.None"/> where none is asked.</summary>
    internal required EducationLevel Education { get; init; }

    /// <summary>The class of the asked years in the margin <c>asked-years</c>.</summary>
    internal required int AskedYears { get; init; }

    internal required int Openings { get; init; }

    internal required DateOnly PostedOn { get; init; }

    internal required DateOnly? ValidUntil { get; init; }

    internal required DateOnly? ClosedOn { get; init; }

    internal required WorkShifts Shifts { get; init; }

    /// <summary>Bits over <see cref="OccupationProfile.Skills"/>: what is asked.</summary>
    internal required uint Skills { get; init; }

    /// <summary>True where the usual certificates are asked.</summary>
    internal required bool AsksCertificates { get; init; }

    /// <summary>How glad people are to take the post, a standard normal number; hidden.</summary>
    internal required double Appeal { get; init; }

    /// <summary>True where a person may be referred on the day.</summary>
    internal bool IsOpenOn(DateOnly day) => PostedOn <= day && (ClosedOn is not { } closed || day < closed) && (ValidUntil is not { } last || day <= last);
}
