using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>免费培训: the papers that are shown for it .</summary>
public static class FreeTraining
{
    /// <summary>Tells whether the papers suffice.</summary>
    /// <param name="group">To whom the person belongs.</param>
    /// <param name="hasIdentityCard">The identity card is shown; null where not known.</param>
    /// <param name="hasCertificate">The group's certificate is shown; null where not known.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction names no papers for the group.</returns>
    public static Decision? Decide(TraineeGroup group, bool? hasIdentityCard, bool? hasCertificate, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (!Enum.IsDefined(group))
            throw new ArgumentOutOfRangeException(nameof(group), group, "Expected urban unemployed or rural transfer workers.");
        if (policy.Statement(PolicyParameters.FreeTrainingPapers, @case: LoanRules.CaseOf(group)) is not { Value: { } paper } statement)
            return null;
        Bilingual name = paper.Name == "unemployment_certificate" ? new("失业登记证", "unemployment certificate") : new("农村劳动力转移就业证", "rural transfer certificate");
        return Condition.All(
            statement.Source,
            new(new("可免费参加培训", "is trained free of charge"), new("证件不齐，不能免费", "papers are missing: not free")),
            Condition.Of(hasIdentityCard, "身份证", "identity card"),
            Condition.Of(hasCertificate, name.Zh, name.En));
    }
}
