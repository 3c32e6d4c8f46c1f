namespace Jiuye;

/// <summary>What was mended of a district's nights.</summary>
/// <param name="Nights">Finished nights that named the person.</param>
/// <param name="Files">Files of them that did.</param>
/// <param name="Held">Days whose nights a node is making right now; it finds out by itself.</param>
/// <param name="Problems">Nights that could not be mended, each with the reason; the others are.</param>
internal sealed record ErasedNights(int Nights, int Files, IReadOnlyList<DateOnly> Held, IReadOnlyList<string> Problems);
