using Jiuye.Casework;

namespace Jiuye;

/// <summary>What is known beside seekers and postings when training is planned.</summary>
public sealed record TrainingRecords
{
    /// <summary>Forms of the survey of training needs, in the order in which they came in.</summary>
    public IReadOnlyList<TrainingWish> Wishes { get; init; } = [];

    /// <summary>Every entry of the list of courses.</summary>
    public IReadOnlyList<TrainingCourse> Courses { get; init; } = [];

    /// <summary>Ledgers of the cases: they tell what the records leave open, such as who is recognised as hard to employ.</summary>
    public IReadOnlyList<Ledger> Ledgers { get; init; } = [];

    /// <summary>Bands of age for the plan.</summary>
    public AgeBands Bands { get; init; } = new();
}
