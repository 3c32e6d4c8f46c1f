using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>培训项目清单、培训开班信息发布表: one course on the published list .</summary>
/// <remarks>Immutable. What the school has not told is null or empty; the list says what an entry still lacks.</remarks>
/// <param name="Id">The entry's identity.</param>
/// <param name="Aim">The trade, and what whoever passes gets.</param>
public sealed record TrainingCourse(CourseId Id, TrainingAim Aim)
{
    /// <summary>For whom it is held; null where not said.</summary>
    public TrainingKind? Kind { get; init; }

    /// <summary>The day it opens; null where not said.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>The last day; null where not said.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>When it is held; <see cref="TrainingSessions.None"/> where not said.</summary>
    public TrainingSessions Sessions { get; init; }

    /// <summary>The place by code; null where not said.</summary>
    public DistrictCode? Place { get; init; }

    /// <summary>The address as published; empty where not said.</summary>
    public string Address { get; init; } = "";

    /// <summary>The school; empty where not said.</summary>
    public string School { get; init; } = "";

    /// <summary>Documents to bring for the enrolment.</summary>
    public IReadOnlyList<string> Documents { get; init; } = [];

    /// <summary>Seats; null where not said.</summary>
    public int? Seats { get; init; }

    /// <summary>Seats taken; never more than <see cref="Seats"/>.</summary>
    public int Taken { get; init; }

    /// <summary>Seats left; null where the seats are not said.</summary>
    public int? FreeSeats => Seats - Taken;

    /// <summary>The first day of publication; null where not recorded.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>The last day on which the entry holds, that day included; null where it states none.</summary>
    public DateOnly? PublishedUntil { get; init; }

    /// <summary>The least age admitted, years; null where none is.</summary>
    public int? MinimumAge { get; init; }

    /// <summary>The greatest age admitted, years; null where none is.</summary>
    public int? MaximumAge { get; init; }

    /// <summary>The least schooling admitted; null where none is.</summary>
    public EducationLevel? MinimumEducation { get; init; }

    /// <summary>The grade that has to be held already; null where none is.</summary>
    public SkillGrade? EntryGrade { get; init; }

    /// <summary>Whether the trade fits the functions that the city has set itself; null where nobody has said .</summary>
    public bool? FitsCityFunctions { get; init; }

    /// <summary>True where whoever passes has what an aim asks for: the trade, the very grade, every certificate and skill.</summary>
    public bool LeadsTo(TrainingAim wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        return Aim.Trade.Contains(wanted.Trade)
            && (wanted.Grade is null || wanted.Grade == Aim.Grade)
            && wanted.Certificates.All(name => Aim.Certificates.Contains(name, StringComparer.Ordinal))
            && wanted.Skills.All(name => Aim.Skills.Contains(name, StringComparer.Ordinal));
    }

    /// <summary>What a jurisdiction asks an entry to tell and this one does not; empty where it is complete or the jurisdiction asks for nothing.</summary>
    /// <param name="policy">The jurisdiction.</param>
    /// <param name="tier">The level of office that publishes it.</param>
    public IReadOnlyList<ChecklistItem> Lacks(Policy policy, OfficeTier? tier = null) =>
        [.. Checklist.Of(PolicyParameters.CoursePublicationFields, policy, tier)?.Items.Where(item => !Tells(item.Code)) ?? []];

    private bool Tells(string field) => field switch
    {
        "trade" => true,
        "grade" => Aim.Grade is not null || Aim.Certificates.Count > 0,
        "opening" => StartsOn is not null,
        "place" => Place is not null || Address.Length > 0,
        "school" => School.Length > 0,
        "documents" => Documents.Count > 0,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "No such field of a course."),
    };
}
