namespace Jiuye.Casework;

/// <summary>What happened to a complaint .</summary>
public enum ComplaintStep
{
    /// <summary>It was received.</summary>
    Received = 1,

    /// <summary>It went to the office that has to decide it.</summary>
    PassedOn = 2,

    /// <summary>It was found right.</summary>
    Upheld = 3,

    /// <summary>It was not found right; the note says why.</summary>
    Rejected = 4,

    /// <summary>The person took it back.</summary>
    Withdrawn = 5,

    /// <summary>What was wrong was put right.</summary>
    PutRight = 6,

    /// <summary>The person was told the result.</summary>
    Answered = 7,

    /// <summary>The result was published, without anything that names the person.</summary>
    Published = 8,
}
