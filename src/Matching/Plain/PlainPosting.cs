namespace Jiuye.Matching.Plain;

/// <summary>A posting of the measuring format: words already cut, filters as plain numbers.</summary>
/// <param name="Id">The id as it stands in the file, quoted where it is a text.</param>
/// <param name="Text">The words, repetitions included, with spaces between them.</param>
/// <param name="District">The district, any text.</param>
/// <param name="Group">The occupation group (<c>mid</c>), any text.</param>
/// <param name="Education">The least schooling asked.</param>
/// <param name="HighestWage">The highest pay; positive infinity where absent.</param>
/// <param name="LeastAge">The least age.</param>
/// <param name="MostAge">The most age.</param>
/// <param name="IsOpen">False where the posting only counts for word frequencies.</param>
internal sealed record PlainPosting(
    PlainId Id, string Text, string District, string Group, double Education, double HighestWage, double LeastAge, double MostAge, bool IsOpen);
