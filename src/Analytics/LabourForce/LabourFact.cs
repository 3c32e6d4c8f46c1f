using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>What the labour-force survey (劳动力状况调查) knows of one person of the roll.</summary>
/// <remarks>A person of the roll whom nobody has surveyed yet has no <see cref="SurveyedOn"/>, and everything else may be null. Null is «not recorded», never «no».</remarks>
public sealed record LabourFact
{
    /// <summary>An opaque key of the person; printed only where an office is told whose record lacks something.</summary>
    public required string Person { get; init; }

    /// <summary>The community, or the street or district where nothing finer is known.</summary>
    public required AreaCode Area { get; init; }

    /// <summary>How many persons this one stands for; finite, above 0; 1 in a full survey.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>The day on which the person was surveyed; null where not yet.</summary>
    public DateOnly? SurveyedOn { get; init; }

    /// <summary>The day on which the survey was entered into the system; null where not yet.</summary>
    public DateOnly? EnteredOn { get; init; }

    /// <summary>Age in years.</summary>
    public int? Age { get; init; }

    /// <summary>True for a rural, false for an urban labourer (农村劳动力, 城镇劳动力).</summary>
    public bool? IsRural { get; init; }

    /// <summary>Schooling completed.</summary>
    public EducationLevel? Education { get; init; }

    /// <summary>The skill grade held.</summary>
    public SkillGrade? SkillGrade { get; init; }

    /// <summary>True for a skilled worker (技术工人).</summary>
    public bool? IsSkilledWorker { get; init; }

    /// <summary>True where a vocational qualification certificate is held (职业资格证书).</summary>
    public bool? HoldsCertificate { get; init; }

    /// <summary>The occupation of the work, or of the trade learned.</summary>
    public OccupationCode? Occupation { get; init; }

    /// <summary>Employed, unemployed or outside the labour force.</summary>
    public LabourStatus? Status { get; init; }

    /// <summary>Since when.</summary>
    public DateOnly? StatusSince { get; init; }

    /// <summary>The industry of the work.</summary>
    public IndustryCode? Industry { get; init; }

    /// <summary>Pay, yuan a month, at least 0.</summary>
    public decimal? Pay { get; init; }

    /// <summary>Able to work (有劳动能力).</summary>
    public bool? IsAble { get; init; }

    /// <summary>Wishes to work (有就业意愿); of who is in work, true.</summary>
    public bool? WantsWork { get; init; }

    /// <summary>Wishes to leave farming for other work (有转移就业意愿), or has done so.</summary>
    public bool? WantsTransfer { get; init; }

    /// <summary>Hard to employ (就业困难人员).</summary>
    public bool? IsHardToEmploy { get; init; }

    /// <summary>The district's categories of hard-to-employ persons that hold, by their codes.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>Registered as unemployed (登记失业).</summary>
    public bool? IsRegisteredUnemployed { get; init; }

    /// <summary>Why without work.</summary>
    public NotEmployedReason? Reason { get; init; }

    /// <summary>What the person asks of the service; null where not asked about.</summary>
    public IReadOnlyList<EmploymentNeed>? Needs { get; init; }

    /// <summary>Knows the employment policies (政策知晓).</summary>
    public bool? KnowsPolicies { get; init; }

    /// <summary>Is satisfied with the service; null where not asked.</summary>
    public bool? IsSatisfied { get; init; }

    /// <summary>True where the person was surveyed by a day.</summary>
    public bool IsSurveyedBy(DateOnly day) => SurveyedOn is { } on && on <= day;

    /// <summary>The industry's sector; null where the person has no work or the industry is not recorded.</summary>
    public EconomicSector? Sector => Status == LabourStatus.Employed && Industry is { } industry ? EconomicSectors.Of(industry) : null;

    internal bool IsInLabourForce => Status is LabourStatus.Employed or LabourStatus.Unemployed;
}
