namespace Jiuye.Matching.Learning;

/// <summary>Why nothing can be learned from given examples.</summary>
internal enum TrainingProblem
{
    /// <summary>There is no row with a weight.</summary>
    NoRows,

    /// <summary>A label is not a finite number, or not of the kind that the learner needs.</summary>
    UnusableLabel,

    /// <summary>Every label is the same.</summary>
    OneClass,

    /// <summary>Rows that belong together stand in several folds.</summary>
    StraddlingGroup,

    /// <summary>There are fewer groups than folds to lay them into.</summary>
    TooFewGroups,

    /// <summary>No form that was tried keeps the declared directions.</summary>
    DirectionsBroken,

    /// <summary>No query has two rows with different labels.</summary>
    NoPairs,
}
