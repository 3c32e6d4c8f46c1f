namespace Jiuye.Vocabulary;

/// <content>Protection of personal data (个人信息保护): how long records are kept.</content>
public static partial class PolicyParameters
{
    private const int LongestRetention = 36_500;

    /// <summary>The case of <see cref="RetentionPeriod"/> that speaks of every form without a statement of its own.</summary>
    public const string AllForms = "all_forms";

    private static IEnumerable<PolicyParameter> Protection() => [RetentionPeriod];

    /// <summary>How long the records of a form are kept after the file is closed (档案保管期限): one statement a form, the case being the form's name or <see cref="AllForms"/>. Range [0, 36500].</summary>
    public static PolicyParameter<Quantity> RetentionPeriod { get; } =
        new(ParameterKind.Quantity, "retention_period", "protection", new("档案保管期限", "How long the records of a form are kept"), StatementValues.Quantity)
        {
            Units = ["days", "months", "years"],
            Least = 0,
            Most = LongestRetention,
            HasOpenCases = true,
        };
}
