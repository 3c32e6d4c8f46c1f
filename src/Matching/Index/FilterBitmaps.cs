namespace Jiuye.Matching;

/// <summary>Which rows of a segment pass the filters of few values.</summary>
/// <param name="Education">By schooling.</param>
/// <param name="SkillGrade">By skill grade.</param>
/// <param name="Health">By health limit or bodily demand.</param>
/// <param name="Shifts">By set of shifts.</param>
internal sealed record FilterBitmaps(CompatibilityBitmaps Education, CompatibilityBitmaps SkillGrade, CompatibilityBitmaps Health, CompatibilityBitmaps Shifts);
