namespace Jiuye.Matching;

/// <summary>Facts about postings in the form in which bounds read them.</summary>
internal sealed class PostingShapes
{
    public PostingShapes(PostingColumns columns)
    {
        Skills = new(columns.Skills, columns.Count);
        OnlyOccupation = new int[columns.Count];
        ExperienceRange = new int[columns.Count];
        var ranges = new Numbering<(double Low, double High)>();
        for (var row = 0; row < columns.Count; row++)
        {
            OnlyOccupation[row] = columns.Occupations[row] is [var only] ? only : -1;
            ExperienceRange[row] = ranges.Of((columns.ExperienceLow[row], columns.ExperienceHigh[row]));
        }

        ExperienceRanges = ranges.All();
    }

    public SkillSigns Skills { get; }

    /// <summary>The posting's one occupation; −1 where it has none or several.</summary>
    public int[] OnlyOccupation { get; }

    /// <summary>The distinct ranges of experience asked: few, since boards offer a list to choose from.</summary>
    public IReadOnlyList<(double Low, double High)> ExperienceRanges { get; }

    /// <summary>The number of each row's range.</summary>
    public int[] ExperienceRange { get; }
}
