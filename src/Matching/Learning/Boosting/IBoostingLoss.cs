namespace Jiuye.Matching.Learning.Boosting;

/// <summary>A loss that trees are grown against.</summary>
internal interface IBoostingLoss
{
    /// <summary>The score of all rows before the first tree.</summary>
    double Start { get; }

    /// <summary>The derivatives of the loss at given scores.</summary>
    /// <param name="scores">One for each row.</param>
    /// <param name="slopes">Receives first derivatives.</param>
    /// <param name="curvatures">Receives second derivatives, at least 0.</param>
    void Derive(double[] scores, double[] slopes, double[] curvatures);

    /// <summary>What early stopping watches: lower is better.</summary>
    double Of(ReadOnlySpan<double> scores);
}
