namespace Jiuye.Matching.Learning.Ranking;

/// <summary>What became of the referrals given.</summary>
/// <param name="Given">All of them.</param>
/// <param name="Pending">Without a known outcome as of the day.</param>
/// <param name="Strange">Of a posting or seeker that is not among the records.</param>
/// <param name="Trained">Trained on.</param>
/// <param name="HeldOut">Measured on.</param>
internal sealed record ReferralTally(int Given, int Pending, int Strange, int Trained, int HeldOut)
{
    /// <summary>Known, but of measured persons before the measured days, or of others within them.</summary>
    internal int LeftOut => Given - Pending - Strange - Trained - HeldOut;
}
