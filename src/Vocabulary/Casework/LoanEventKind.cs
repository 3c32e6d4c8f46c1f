namespace Jiuye.Vocabulary;

/// <summary>What an entry of a guaranteed loan's file records.</summary>
public enum LoanEventKind
{
    /// <summary>The funds arrived; the note says which kind of loan it is.</summary>
    FundsArrived = 1,

    /// <summary>The borrower and the premises were looked at on site.</summary>
    TrackedOnSite = 2,

    /// <summary>A check after the loan was made otherwise.</summary>
    Checked = 3,

    /// <summary>A serious change was found.</summary>
    SeriousChangeFound = 4,

    /// <summary>Early repayment was led.</summary>
    EarlyRepaymentLed = 5,

    /// <summary>The loan was repaid or called in: nothing is owed any more.</summary>
    Repaid = 6,

    /// <summary>An earlier entry was wrong and no longer counts; what is right follows as an entry of its own.</summary>
    Reversed = 29,
}
