namespace Jiuye.Matching.Learning.Models;

/// <summary>Where a model comes from.</summary>
public sealed record ModelProvenance
{
    /// <summary>What it is for, in a few words.</summary>
    public required string Purpose { get; init; }

    /// <summary>What it was trained on: a name of data, not of persons.</summary>
    public required string TrainedOn { get; init; }

    /// <summary>The day as of which the data stand.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>How it was trained, with every setting that counts.</summary>
    public required string Method { get; init; }

    /// <summary>The rows trained on.</summary>
    public required int Rows { get; init; }

    /// <summary>Rows of label 1 among them, or with a grade above 0.</summary>
    public required int Positives { get; init; }

    /// <summary>What the figures were measured on.</summary>
    public required string MeasuredOn { get; init; }

    /// <summary>How well it did.</summary>
    public required IReadOnlyList<ModelFigure> Figures { get; init; }
}
