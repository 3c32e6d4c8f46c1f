namespace Jiuye.Matching.Learning.Linear;

/// <summary>What scores of rows cost, in parts that don't know of each other.</summary>
internal interface ILinearLoss
{
    /// <summary>Where the parts may begin, ascending from 0, and last how many rows there are: a query is never cut.</summary>
    ReadOnlySpan<int> Starts { get; }

    /// <summary>The loss of rows and its slopes.</summary>
    /// <param name="from">The first row: one of <see cref="Starts"/>.</param>
    /// <param name="scores">The scores of the rows from there to another start.</param>
    /// <param name="slopes">Receives the derivative of the loss by each score.</param>
    double Of(int from, ReadOnlySpan<double> scores, Span<double> slopes);
}
