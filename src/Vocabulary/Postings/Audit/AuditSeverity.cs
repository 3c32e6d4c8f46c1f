namespace Jiuye.Vocabulary;

/// <summary>What follows from a finding of the posting audit, the mildest first.</summary>
public enum AuditSeverity
{
    /// <summary>Worth knowing; nothing follows.</summary>
    Note = 1,

    /// <summary>Cannot be told from the record: somebody has to ask, and nothing is held against the posting before.</summary>
    Ask = 2,

    /// <summary>A person looks before the posting is published.</summary>
    Warning = 3,

    /// <summary>The posting goes back to the employer .</summary>
    Violation = 4,
}
