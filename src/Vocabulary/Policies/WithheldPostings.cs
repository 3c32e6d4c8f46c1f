namespace Jiuye.Vocabulary;

/// <summary>Which postings the nightly run offers to nobody until the employer has mended them .</summary>
public enum WithheldPostings
{
    /// <summary>None: the audit reports, and people of the office take postings down.</summary>
    None,

    /// <summary>Those whose words, pay, employer or signs of fraud violate a rule; what a posting merely lacks is reported.</summary>
    Unlawful,

    /// <summary>Every posting with a violation, also one that lacks something a posting must state.</summary>
    Violation,
}
