namespace Jiuye.Matching.Plain;

/// <summary>What a segment holds of a posting beside its terms.</summary>
/// <param name="Posting">The market's number of the posting.</param>
/// <param name="Group">The number of its group.</param>
/// <param name="Length">Words of its text.</param>
/// <param name="Education">The least schooling asked.</param>
/// <param name="HighestWage">The highest pay.</param>
/// <param name="LeastAge">The least age.</param>
/// <param name="MostAge">The most age.</param>
internal readonly record struct PlainRow(int Posting, int Group, int Length, double Education, double HighestWage, double LeastAge, double MostAge);
