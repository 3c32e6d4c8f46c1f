namespace Jiuye.Analytics.Reporting;

/// <summary>What seekers need to learn for postings that stand open, taken together for those who run courses.</summary>
public sealed record ReportedTraining
{
    /// <summary>Persons to whom a training is suggested; each is counted once.</summary>
    public required long Persons { get; init; }

    /// <summary>Different trainings.</summary>
    public required long Trainings { get; init; }

    /// <summary>Of the seats that the market has work for, those that no course offers.</summary>
    public required long SeatsToOpen { get; init; }

    /// <summary>The trainings with most places, most first.</summary>
    public required IReadOnlyList<ReportedTrainingNeed> Rows { get; init; }
}
