namespace Jiuye.Matching.Plain;

/// <summary>A seeker of the measuring format.</summary>
/// <param name="Id">The id as it stands in the file.</param>
/// <param name="Text">The words, with spaces between them.</param>
/// <param name="Districts">Districts wanted; empty for any.</param>
/// <param name="Groups">Occupation groups wanted; empty for any.</param>
/// <param name="Education">The schooling completed; positive infinity where absent.</param>
/// <param name="Wage">The pay wanted; 0 where absent.</param>
/// <param name="Age">Years; null where absent, which no limit excludes.</param>
internal sealed record PlainSeeker(PlainId Id, string Text, string[] Districts, string[] Groups, double Education, double Wage, double? Age);
