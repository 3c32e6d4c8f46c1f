namespace Jiuye.Casework;

/// <summary>What becomes of a posting after its audit .</summary>
public enum PublicationOutcome
{
    /// <summary>审核通过: published.</summary>
    Publish = 1,

    /// <summary>待人工复核: a person looks first.</summary>
    LookAtFirst = 2,

    /// <summary>退回修改: goes back to the employer with what is to be mended.</summary>
    ReturnToEmployer = 3,

    /// <summary>调整截止日期: past its last day and not filled; the employer changes the deadline, or it is archived.</summary>
    ChangeDeadline = 4,

    /// <summary>归档: filled or withdrawn; deleted from the channels and archived.</summary>
    Archive = 5,
}
