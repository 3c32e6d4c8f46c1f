namespace Jiuye.Vocabulary;

/// <summary>The field of a posting that a finding speaks of.</summary>
public enum PostingField
{
    /// <summary>The posting as a whole, or something that it lacks.</summary>
    Posting = 0,

    /// <summary>The title.</summary>
    Title = 1,

    /// <summary>Duties and requirements.</summary>
    Description = 2,

    /// <summary>The labels of the source.</summary>
    Tags = 3,

    /// <summary>The pay.</summary>
    Wage = 4,

    /// <summary>Days of publication, validity and closing.</summary>
    Dates = 5,

    /// <summary>The age limits that stand in fields of their own.</summary>
    AgeLimits = 6,

    /// <summary>What is known of the employer.</summary>
    Employer = 7,
}
