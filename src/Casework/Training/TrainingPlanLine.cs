using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>开班计划的一行: one training of a district's plan, demand beside supply .</summary>
/// <remarks>Sums over lines: every person of the ledger with a suggestion is counted in just one line. Postings are counted once within a line; the same posting may be
/// opened by two trainings.</remarks>
/// <param name="Aim">What is learnt.</param>
public sealed record TrainingPlanLine(TrainingAim Aim)
{
    /// <summary>Persons to whom it is suggested.</summary>
    public int Persons { get; init; }

    /// <summary>Of them, those who said that they want training.</summary>
    public int Willing { get; init; }

    /// <summary>Of them, those whom nobody has asked yet.</summary>
    public int NotAsked => Persons - Willing;

    /// <summary>Of them, those recognised as hard to employ.</summary>
    public int HardToEmploy { get; init; }

    /// <summary>Different postings that it opens to any of them.</summary>
    public int Postings { get; init; }

    /// <summary>Persons whom those postings want to hire.</summary>
    public int Openings { get; init; }

    /// <summary>Persons in the trade who pass some of those postings without training and compete for the openings.</summary>
    public int Qualified { get; init; }

    /// <summary>Places for which the market has work: the openings that the qualified leave, and no more than there are persons.</summary>
    public int Places => Math.Min(Persons, Math.Max(0, Openings - Qualified));

    /// <summary>Free seats in courses that lead to it and have not begun.</summary>
    public int Seats { get; init; }

    /// <summary>Seats to open: places that no course has a seat for.</summary>
    public int SeatsToOpen => Math.Max(0, Places - Seats);

    /// <summary>The persons by area, band of age, and when they can come; in this order.</summary>
    public required IReadOnlyList<TrainingPlanCell> Cells { get; init; }
}
