namespace Jiuye.Matching;

/// <summary>What a learned ranking expects of recommending a posting to a person; each number stands by itself, and <see cref="Surplus"/> says how they were combined.</summary>
/// <param name="Hire">How likely a referral ends in a hire, calibrated, interval [0, 1].</param>
/// <param name="SeekerAccepts">How likely the person does not decline, calibrated; null where outcomes did not tell.</param>
/// <param name="EmployerTakes">How likely the employer takes the person who does not decline, calibrated; null where outcomes did not tell.</param>
/// <param name="Utility">What the work would be worth to the person, by the declared weights of their wishes, interval [0, 1].</param>
/// <param name="UtilityShare">How much of the surplus hangs on that, interval [0, 1].</param>
public sealed record PairChances(double Hire, double? SeekerAccepts, double? EmployerTakes, double Utility, double UtilityShare)
{
    /// <summary>The surplus to be expected, by which lists are ordered: Hire × (1 − UtilityShare + UtilityShare × Utility).</summary>
    public double Surplus => Hire * (1 - UtilityShare + (UtilityShare * Utility));
}
