namespace Jiuye.Casework;

/// <summary>Note codes that the rules read.</summary>
public static class LedgerNotes
{
    /// <summary>Fairly stable (较稳定).</summary>
    public const string Stable = "stable";

    /// <summary>Unstable (不稳定).</summary>
    public const string Unstable = "unstable";

    /// <summary>The family is in special hardship, or the person can only work nearby.</summary>
    public const string Hardship = "hardship";

    /// <summary>Flexible employment (灵活就业).</summary>
    public const string Flexible = "flexible";

    /// <summary>Of a willingness survey: the person can't come for childbirth.</summary>
    public const string Childbirth = "childbirth";

    /// <summary>Of a willingness survey: the person can't come because of caring for family.</summary>
    public const string FamilyCare = "family_care";

    /// <summary>Of a recommendation: staff accompanied the person to the interview .</summary>
    public const string Accompanied = "accompanied";

    /// <summary>Of a finding that a person is in work: by contributions of as many months in a row as the policy says .</summary>
    public const string Contributions = "contributions";

    /// <summary>Of a closing: the person died.</summary>
    public const string Died = "died";
}
