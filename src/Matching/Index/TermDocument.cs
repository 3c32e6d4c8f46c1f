namespace Jiuye.Matching;

/// <summary>The terms of one record: how often each occurs, plainly and by the weight of the field it stands in.</summary>
/// <param name="Terms">Numbers of the distinct terms, ascending.</param>
/// <param name="Counts">How often each occurs.</param>
/// <param name="Weighted">How often each occurs, an occurrence counting as its field's weight.</param>
/// <param name="Length">Occurrences in all.</param>
internal sealed record TermDocument(int[] Terms, int[] Counts, int[] Weighted, int Length);
