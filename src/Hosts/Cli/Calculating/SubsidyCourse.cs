namespace Jiuye.Cli;

/// <summary>When what happened to a claim, and how large it is; null where not known.</summary>
internal sealed record SubsidyCourse
{
    public DateOnly? ReceivedOn { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public bool? FirstExamination { get; init; }

    public bool? SecondExamination { get; init; }

    public bool? ThirdExamination { get; init; }

    public bool? HasObjections { get; init; }

    public int? Trainees { get; init; }

    public int? LabourForce { get; init; }

    public decimal? SquareMetres { get; init; }
}
