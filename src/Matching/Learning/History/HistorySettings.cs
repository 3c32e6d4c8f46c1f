namespace Jiuye.Matching.Learning.History;

/// <summary>How the history of postings is weighed.</summary>
public sealed record HistorySettings
{
    /// <summary>The most that one showing counts, however unlikely it was; 1 or more, 1 corrects nothing. A lower bound on propensities of one tenth keeps single showings from deciding.</summary>
    public double MostWeight { get; init; } = 10;

    /// <summary>The rate that is told while nothing was ever shown; in [0, 1].</summary>
    public double UnknownRate { get; init; }

    /// <summary>The same settings, if all lie in their ranges.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One does not.</exception>
    internal HistorySettings Checked()
    {
        if (!(MostWeight >= 1) || !double.IsFinite(MostWeight))
            throw new ArgumentOutOfRangeException(nameof(MostWeight), MostWeight, "expected a number from 1.");
        if (!(UnknownRate is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(UnknownRate), UnknownRate, "expected a number from 0 to 1.");
        return this;
    }
}
