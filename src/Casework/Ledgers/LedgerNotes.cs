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

    /// <summary>Of a follow-up of a founder: the business runs normally.</summary>
    public const string InBusiness = "in_business";

    /// <summary>Of a follow-up of a founder: the business was given up.</summary>
    public const string GivenUp = "given_up";

    /// <summary>Of a closing: the person died.</summary>
    public const string Died = "died";

    /// <summary>Of an ended transfer request: the person took it back.</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>Of an ended transfer request: neither residence nor household registration changed.</summary>
    public const string PlaceUnchanged = "place_unchanged";

    /// <summary>Of an ended transfer request: what was stated could not be confirmed.</summary>
    public const string NotConfirmed = "not_confirmed";

    /// <summary>Of an ended transfer request: the case itself was closed.</summary>
    public const string CaseClosed = "case_closed";

    /// <summary>Of a request for an expert consultation: the ledger goes to the office above .</summary>
    public const string LedgerPassed = "ledger_passed";
}
