namespace Jiuye.Casework;

/// <summary>When what happened to a loan; null where it has not happened.</summary>
public sealed record LoanCourse
{
    /// <summary>The application came in.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>The file was complete.</summary>
    public DateOnly? CompleteOn { get; init; }

    /// <summary>The funds arrived.</summary>
    public DateOnly? FundsArrivedOn { get; init; }

    /// <summary>A sudden or serious case was discovered.</summary>
    public DateOnly? IncidentFoundOn { get; init; }

    /// <summary>The last day for which checks are listed: the end of the loan.</summary>
    public DateOnly? Until { get; init; }
}
