namespace Jiuye.Matching;

/// <summary>One thing that may be given up little by little: rungs that cost the more the further they go.</summary>
/// <param name="rungs">What each rung is, the least first.</param>
/// <param name="reaches">What shortfall each rung makes good, ascending.</param>
internal sealed class RelaxationLadder(IReadOnlyList<Relaxation> rungs, IReadOnlyList<double> reaches)
{
    /// <summary>What stands for a candidate that no rung lets in.</summary>
    public const int Never = -1;

    public IReadOnlyList<Relaxation> Rungs { get; } = rungs;

    /// <summary>A ladder of one rung that makes anything good.</summary>
    public static RelaxationLadder Of(Relaxation rung) => new([rung], [double.PositiveInfinity]);

    /// <summary>The rung that a shortfall needs: 0 for none, from 1; <see cref="Never"/> where none reaches so far.</summary>
    public int Needed(double shortfall)
    {
        if (!(shortfall > 0))
            return 0;
        for (var rung = 0; rung < reaches.Count; rung++)
        {
            if (reaches[rung] >= shortfall)
                return rung + 1;
        }

        return Never;
    }

    /// <summary>What standing on a rung costs; 0 on the ground.</summary>
    public double CostAt(int rung) => rung == 0 ? 0 : Rungs[rung - 1].Cost;
}
